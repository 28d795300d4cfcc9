"""Abbreviations with a full stop: those that open what follows, and those that may close."""

from __future__ import annotations

from humaswriter.indonesian.titles import STOPPED

# Before a name or a number: what follows belongs to the same sentence. `hal.` is not here: in
# releases it is the word at the end of a sentence (`dalam segala hal.`).
# Source: sumber §5.1 (titles, ranks, shortened first names), EYD V II.A (abbreviations).
OPENING = frozenset(f"{title}." for title in STOPPED) | frozenset(
    """
        dr. Drg. Apt. apt. Ns. K.H. Ust. Tgk. R.A. R.M. R.Ng. Moh. Mohd. Muh. Muhd. Abd. Mgr. Capt.
    TGH. Hi. Rm. Tb. Dt. St. Tn. Ny. Nn. Sdr.     Sdri. Bpk. Yth. Alm. Almh. Plt. Plh. Pj. Pjs.
    Kol. Letkol. Mayjen. Brigjen. Letjen. Irjen.     Komjen. Kombes. Kapt. Lettu. Letda. Serma.
    Serka. Sertu. Serda. Kopka. Kopda. Pol. Purn.     Inf. Kav. Arm. Czi. Mar. Jl. Jln. Gg. Kab.
    Kec. Kel. Prov. Ds. Dsn. Kp. Komp. RT. RW. No.     Nr. Tgl. tgl. Pkl. pkl. hlm. Ps. ps. jo. Jo.
    a.n. A.n. u.b. u.p. d.a. c.q. cq. q.q. s.d.     S.d. s/d. vs. Rp. Telp. Tel. Fax. Hp. Ed. ed.
    Vol. vol. PT. CV. UD. Fa. Jend. i.e. e.g. Sta.
    """.split()
)

# Behind a name or a list: a sentence may end here when what follows opens one.
CLOSING = frozenset(
    """
    S.E. S.H. S.T. S.Pd. S.Sos. S.Kom. S.Ag. S.IP. S.I.P. S.STP. S.Si. S.Hut. S.P. S.Pt. S.KM.
    S.K.M. S.Psi. S.Farm. S.Kep. S.Ked. S.Tr. S.I.K. S.I.Kom. S.Ikom. S.Th. S.Fil. S.S. S.Sn.
    M.Si. M.M. M.H. M.T. M.Pd. M.Sc. M.A. M.Kes. M.AP. M.A.P. M.Hum. M.Kom. M.Eng. M.Ag. M.P.
    M.Ec. M.Kn. M.Psi. M.I.Kom. M.Th. M.Ak. M.Tr. M.Han. M.B.A. M.Phil. M.PH. M.P.H. M.E. M.Sn.
    M.Farm. Ph.D. LL.M. LL.B. Ak. A.Md. A.Ma. A.Md.IP. A.Md.Im. B.Sc. B.A. Lc. Amd. Sp.A. Sp.B.
    Sp.OG. Sp.PD. Sp.JP. Sp.KJ. Sp.M. Sp.P. Sp.N. Sp.An. MSi. SPd. SSos. SKom. SAg. MKes. Tbk.
    Ltd. Pte. Co. Inc. Corp. dkk. dll. dsb. dst. tsb. etc. a.m. p.m. swt. saw.
    """.split()
)

ABBREVIATIONS = OPENING | CLOSING
