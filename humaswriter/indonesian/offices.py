"""Words that name an office: posts, ranks, professions, and what their short forms stand for."""

from __future__ import annotations

# Posts that open an office, in lower case; words that are as often part of a name (raja, sultan)
# are left out.
# Source: sumber §3.3, §5.1, §5.3; extended by the titles that regional offices use.
POSTS = frozenset(
    """
    anggota asisten bupati camat dandim danlanal danlanud danramil danrem dekan deputi direktur
    dirjen dirut gubernur inspektur jaksa kabag kaban kabapas kabid kabiro kadinas kadis kadivim
    kadivmin kadivpas kadivyankumham kajari kajati kakanim kakankemenag kakantah kakanwil kalapas
    kalapastik kanit kaplp kapolda kapolres kapolresta kapolrestabes kapolri kapolsek kaprodi
    kapus kapusdatin karo karudenim karupbasan karutan kasat kasdim kasi kasie kasubag kasubbag
    kasubsi kepala kepsek ketua komandan koordinator kpplp lurah manager manajer menag mendagri
    menhub menkes menkeu menko menkum menkumham mensos menteri pangdam pangkostrad panglima
    pelaksana pemimpin penjabat pimpinan pj pjs plh plt pranata presiden rektor sekda sekdes
    sekjen sekretaris sesditjen staf stafsus wabup wadan wadek wagub waka wakapolda wakapolres
    wakil wali walikota wamen wapres wawali
    """.split()
)
# Police and military ranks as they are written before a name. Source: sumber §5.1.
RANKS = tuple(
    """
    Jenderal Letjen Mayjen Brigjen Irjen Komjen Kombes AKBP Kompol AKP Iptu Ipda Aiptu Aipda
    Bripka Brigpol Brigadir Briptu Bripda Kolonel Letkol Mayor Kapten Lettu Letda Letnan Laksamana
    Laksdya Laksda Laksma Marsekal Marsdya Marsda Marsma Peltu Pelda Serma Serka Sertu Serda Kopka
    Kopda Praka Pratu Prada
    """.split()
)
# Professions stand directly before a name as well.
_PROFESSIONS = frozenset(
    """
    advokat ajudan analis apoteker arsiparis auditor bidan ceo dokter dosen duta fasilitator
    founder guru hakim humas jubir jurnalis juru kiai komisaris komisioner konsul legislator
    notaris panitera pastor pemilik pendeta pendiri peneliti pengacara pengamat penyuluh perancang
    perawat perdana perwira profesor psikolog redaktur senator trainer uskup ustaz wartawan
    widyaiswara
    """.split()
)
_ACTING = ("plt.", "plh.", "pj.", "pjs.")
# All words that stand before or behind a name as an office, in lower case.
ROLE_WORDS = POSTS | _PROFESSIONS | {rank.casefold() for rank in RANKS} | {*_ACTING}

# Short forms and what they stand for. Source: sumber §3.3, §5.1, §5.3; compiled for this project.
SHORT_OFFICES = {
    "wapres": "wakil presiden", "wagub": "wakil gubernur", "wabup": "wakil bupati",
    "wawali": "wakil wali kota", "wawalkot": "wakil wali kota", "walikota": "wali kota",
    "walkot": "wali kota", "sekda": "sekretaris daerah", "sekdaprov": "sekretaris daerah provinsi",
    "sekdakab": "sekretaris daerah kabupaten", "sekdako": "sekretaris daerah kota",
    "sekjen": "sekretaris jenderal", "sesjen": "sekretaris jenderal", "irjen": "inspektur jenderal",
    "sekdes": "sekretaris desa", "sekcam": "sekretaris camat", "sekdis": "sekretaris dinas",
    "dirjen": "direktur jenderal", "dirut": "direktur utama", "kades": "kepala desa",
    "kadis": "kepala dinas", "kaban": "kepala badan",
    "kabag": "kepala bagian", "kabid": "kepala bidang", "kasi": "kepala seksi",
    "kasie": "kepala seksi", "kasubbag": "kepala subbagian", "kasubag": "kepala subbagian",
    "kasubbid": "kepala subbidang", "kasubsi": "kepala subseksi", "karo": "kepala biro",
    "kabiro": "kepala biro", "kakan": "kepala kantor", "kakanwil": "kepala kantor wilayah",
    "kakanim": "kepala kantor imigrasi", "kakankemenag": "kepala kantor kementerian agama",
    "kakantah": "kepala kantor pertanahan", "kadiv": "kepala divisi",
    "kadivmin": "kepala divisi administrasi", "kadivpas": "kepala divisi pemasyarakatan",
    "kadivim": "kepala divisi imigrasi", "kadivkeim": "kepala divisi keimigrasian",
    "kadivyankum": "kepala divisi pelayanan hukum",
    "kadivyankumham": "kepala divisi pelayanan hukum dan ham", "kalapas": "kepala lapas",
    "karutan": "kepala rutan", "kabapas": "kepala bapas", "karudenim": "kepala rudenim",
    "karupbasan": "kepala rupbasan", "kalpka": "kepala lpka", "kapus": "kepala pusat",
    "kapuspen": "kepala pusat penerangan", "kapusdatin": "kepala pusat data dan informasi",
    "kapolri": "kepala kepolisian negara", "kapolda": "kepala polda", "kapolres": "kepala polres",
    "kapolresta": "kepala polresta", "kapolsek": "kepala polsek",
    "wakapolres": "wakil kepala polres", "wakapolda": "wakil kepala polda",
    "kajari": "kepala kejari", "kajati": "kepala kejati",
    "dandim": "komandan kodim", "danrem": "komandan korem", "danramil": "komandan koramil",
    "danlanal": "komandan lanal", "kalaksa": "kepala pelaksana", "kepsek": "kepala sekolah",
    "kaprodi": "ketua program studi", "wadek": "wakil dekan", "warek": "wakil rektor",
    "waka": "wakil kepala", "wamen": "wakil menteri", "menko": "menteri koordinator",
    "sesmenko": "sekretaris menteri koordinator", "sesmen": "sekretaris menteri",
    "jubir": "juru bicara", "stafsus": "staf khusus",
    "kasatpol": "kepala satpol", "kasat": "kepala satuan",
    "kamad": "kepala madrasah", "dubes": "duta besar", "kapuskesmas": "kepala puskesmas",
    "kalakhar": "kepala pelaksana harian",
}  # fmt: skip
# Of institutions and of words inside offices; none of them opens one.
INSTITUTIONS = {
    "subbag": "subbagian",
    "kanwil": "kantor wilayah",
    "prov": "provinsi",
    "kab": "kabupaten",
    "man": "madrasah aliyah negeri",
    "mtsn": "madrasah tsanawiyah negeri",
    "min": "madrasah ibtidaiyah negeri",
}
PHRASES = {
    "kepala negara": "presiden",
    "rumah tahanan negara": "rutan",
    "rumah tahanan": "rutan",
    "sekretariat daerah": "setda",
    "sub bagian": "subbagian",
    "sub bidang": "subbidang",
    "lembaga pemasyarakatan": "lapas",
    "kepolisian resor": "polres",
    "kepolisian daerah": "polda",
    "kepolisian sektor": "polsek",
    "kejaksaan negeri": "kejari",
    "kejaksaan tinggi": "kejati",
    "balai pemasyarakatan": "bapas",
}
