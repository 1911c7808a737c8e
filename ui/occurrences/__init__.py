"""All occurrences of a string: looked for while one types, looked through, and done as one."""
