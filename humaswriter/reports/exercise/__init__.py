"""What an exercise gives: sheets, feedback, marks, a page for the class."""
