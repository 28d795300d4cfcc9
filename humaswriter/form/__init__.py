"""The form of an event: its fields, the files it is read from, the blank that asks for it."""

from humaswriter.form.model import EventForm, Organiser, PersonEntry, Place
from humaswriter.form.read import LoadedForm, read_form

__all__ = ["EventForm", "LoadedForm", "Organiser", "PersonEntry", "Place", "read_form"]
