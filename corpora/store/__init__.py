"""The only SQL: functions over a connection, a file for each kind of row.

`engine` opens the file; `documents`, `log`, `proposals` and `imports` read and write it; `listing`
and `search` find documents by what `counts`, `marks` and `tallies` keep.
"""
