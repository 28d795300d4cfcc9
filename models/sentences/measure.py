"""Rank statistics, for the choice of a model and its benchmark."""

from __future__ import annotations

import numpy as np


def spearman(left: np.ndarray, right: np.ndarray) -> float:
    """The rank correlation, ties sharing their rank."""
    return float(np.corrcoef(ranked(left), ranked(right))[0, 1])


def ranked(values: np.ndarray) -> np.ndarray:
    """The rank of each value from 1, the mean rank where several are equal."""
    _, where, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[where]


def area(scores: np.ndarray, positive: np.ndarray) -> float:
    """The chance that a positive scores above a negative."""
    ranks = ranked(scores)
    count = int(positive.sum())
    above = ranks[positive].sum() - count * (count + 1) / 2
    return float(above / (count * (len(scores) - count)))
