"""An analysis as a report."""
