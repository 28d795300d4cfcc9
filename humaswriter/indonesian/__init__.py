"""What the Indonesian language is: numbers, the calendar, verbs, titles, offices, places."""
