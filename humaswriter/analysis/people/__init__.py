"""Who a text speaks of: every mention of a person or office, and whose it is."""

from humaswriter.analysis.people.mentions import Mention, find_mentions
from humaswriter.analysis.people.registry import Known, Person, Registry, Resolved, build_registry

__all__ = ["Known", "Mention", "Person", "Registry", "Resolved", "build_registry", "find_mentions"]
