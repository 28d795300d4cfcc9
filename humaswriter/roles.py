"""Words that name an office."""

from __future__ import annotations

# Offices, posts, ranks and professions that stand before or behind a name, in lower case; words
# that are as often part of a name (raja, sultan) are left out.
# Source: dossier §3.3, §5.1, §5.3; extended by the titles that regional offices use.
ROLE_WORDS = frozenset(
    """
    pelaksana penjabat presiden wapres wakil menteri wamen menko menkumham menkum menag mendagri
    menkes menkeu mensos menhub kapolri panglima gubernur wagub bupati wabup wali walikota
    wawali camat lurah sekda sekretaris sekjen sesditjen sekdes ketua waka koordinator direktur
    dirjen dirut irjen inspektur deputi asisten staf stafsus kepala kadis kadinas kaban kabag
    kabid kasubag kasubbag kasi kasie kasubsi kanit kasat kapolda kapolres kapolsek kapolresta
    kapolrestabes wakapolda wakapolres pangdam pangkostrad danrem dandim danramil danlanal
    danlanud kajati kajari kakanwil kadivmin kadivpas kadivim kadivyankumham kalapas karutan
    kabapas kakanim kalapastik karupbasan karudenim kpplp kaplp karo kapus kapusdatin kabiro
    kakantah kakankemenag kasdim wadan komandan perwira rektor dekan wadek kaprodi dosen guru
    kepsek profesor peneliti pengamat analis auditor penyuluh perancang pranata arsiparis
    widyaiswara fasilitator trainer ustaz kiai pendeta pastor uskup hakim jaksa panitera advokat
    pengacara notaris juru jubir humas komisioner anggota legislator senator pimpinan pemimpin
    redaktur wartawan jurnalis manajer manager ceo founder pendiri pemilik komisaris dokter
    bidan perawat apoteker psikolog ajudan plt plh pj pjs plt. plh. pj. pjs. jenderal letjen
    mayjen brigjen kolonel letkol mayor kapten lettu letda letnan peltu pelda serma serka sertu
    serda kopka kopda praka pratu prada laksamana laksdya laksda laksma marsekal marsdya marsda
    marsma komjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol brigadir briptu
    bripda duta konsul perdana
    """.split()
)
