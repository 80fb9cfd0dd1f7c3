"""Prints the changes since the last run. The cursor is stored in a file. For a key in role INTEGRATION.

The first run begins with the current state of the registry.
"""

import os
import sys

from attestry import ask

CHANGES = """
query Changes($after: String) {
  changes(snapshot: true, first: 100, after: $after) {
    nodes { seq recordedAt recordType operation recordId tombstone }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def read_cursor(path):
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        return file.read().strip() or None


def store_cursor(path, cursor):
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(cursor)
    os.replace(path + ".new", path)


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else "changes.cursor"
    cursor = read_cursor(path)
    while True:
        page = ask(CHANGES, {"after": cursor})["changes"]
        for change in page["nodes"]:
            print(f"{change['seq']}  {change['operation']}  {change['recordType']}  {change['recordId']}")
        # Stored after the work: a run that fails halfway repeats a page, and loses none.
        cursor = page["pageInfo"]["endCursor"]
        store_cursor(path, cursor)
        if not page["pageInfo"]["hasNextPage"]:
            return


main()
