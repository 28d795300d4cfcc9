"""Results to bytes: analyses, findings and exercises, one file an output."""
