-- Lists and counts read the columns and not the explanation: kept apart from them, fifty third parties are a few pages.
alter table risk set (toast_tuple_target = 128);
