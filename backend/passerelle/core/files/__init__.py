"""Files: one way in, one gate out. What may be read is asked of what a file belongs to, each time."""
