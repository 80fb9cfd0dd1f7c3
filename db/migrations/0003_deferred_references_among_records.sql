-- Records of one kind that point at each other can be written in batches: a replay of the log waits with these until it commits.
alter table third_party_owner alter constraint third_party_owner_owner_id_third_party_id_fk deferrable initially immediate;
--> statement-breakpoint
alter table attestation alter constraint attestation_supersedes deferrable initially immediate;
--> statement-breakpoint
alter table attestation alter constraint attestation_superseded_by deferrable initially immediate;
