// Invented headlines of other stories, short and long, and what sites write over and under lists of them.
const list = (text) => text.split("|").map((item) => item.trim());

export const headlines = {
  en: list(`Toll gates stay open over the holidays | Second bridge: what we know | Man returns library book after 41 years | Dry season, early this time |
    Photos: a morning among the salt pans | Fuel prices fall again | Minister visits flooded schools in the south | Why the night train is always late |
    Opinion: let the old trees stand | Cafe owner cleared of fraud | Bat research gets a second grant | "We only wanted a well" | Ten lions seen on the coast road |
    Exports of cassava double | New rector named | Interview: the judge who keeps goats | How to spot a forged banknote | Water off in three districts on Sunday |
    Young cooks, old pots | A short history of the umbrella | Lottery results: 1 June | Power cut hits the north | Volleyball team loses in straight sets |
    Airline adds flights to Danang | Court delays ruling on mine | Fire destroys market hall | Nurse of the year is 64 | Kites over the airfield | Potholes: readers send 300 pictures |
    Six held over stolen bells | Village votes to keep its school | Rain delays harvest | Bus fare to rise by 500 kip | Landmine clearance reaches the last field |
    Elephant calf born at the centre | Cheap phones, dear repairs | Budget debate ends at dawn | The teacher who walks nine kilometres | Old coins found under a stupa |
    What to plant in November | Border post closed for a day | Three questions to the stationmaster | Survey: half of us sleep too little | Record catch at the mouth of the Nam Ou`),
  lo: list(`ປິດທາງຊົ່ວຄາວ ຍ້ອນດິນເຈື່ອນ | ຂົວແຫ່ງທີສອງ ໃກ້ຈະແລ້ວ | ລາຄານ້ຳມັນ ຫຼຸດລົງອີກ | ລັດຖະມົນຕີ ຢ້ຽມຢາມໂຮງຮຽນທີ່ຖືກນ້ຳຖ້ວມ | ຄູສອນຜູ້ຍ່າງ 9 ກິໂລ ໄປໂຮງຮຽນ |
    ພາບຊຸດ: ເຊົ້າມື້ໜຶ່ງຢູ່ບໍ່ເກືອ | ຄວາມເຫັນ: ຢ່າຕັດຕົ້ນໄມ້ເກົ່າ | ສົ່ງອອກມັນຕົ້ນ ເພີ່ມຂຶ້ນສອງເທົ່າ | ແຕ່ງຕັ້ງອະທິການບໍດີຄົນໃໝ່ | ວິທີເບິ່ງເງິນປອມ |
    ນ້ຳປະປາຢຸດແຈກຈ່າຍ 3 ເມືອງ | ສຳພາດ ຜູ້ພິພາກສາທີ່ລ້ຽງແບ້ | ທີມວອນເລບານ ເສຍສາມເຊັດລວດ | ເພີ່ມຖ້ຽວບິນໄປດານັງ | ໄຟໄໝ້ຕະຫຼາດສົດ | ພະຍາບານດີເດັ່ນ ອາຍຸ 64 ປີ |
    ຈັບ 6 ຄົນ ລັກລະຄັງວັດ | ຝົນຕົກຊ້າ ເຮັດໃຫ້ເກັບກ່ຽວຊ້າ | ຄ່າລົດເມ ຈະຂຶ້ນ 500 ກີບ | ຊ້າງນ້ອຍເກີດໃໝ່ທີ່ສູນອະນຸລັກ | ໂທລະສັບຖືກ ແຕ່ສ້ອມແພງ | ພົບເຫຼົ້າເກົ່າ ກ້ອງພະທາດ |
    ເດືອນພະຈິກ ຄວນປູກຫຍັງ | ປິດດ່ານໜຶ່ງມື້ | ຖາມຕອບກັບນາຍສະຖານີລົດໄຟ | ສຳຫຼວດ: ຄົນລາວນອນໜ້ອຍ | ຫາປາໄດ້ຫຼາຍເປັນປະຫວັດການ | ໂຄງການກູ້ລະເບີດ ຮອດທົ່ງນາສຸດທ້າຍ |
    ຕຳຫຼວດເຕືອນໄພ ແກັງໂທລະສັບ | ນັກຮຽນລາວ ໄດ້ຫຼຽນເງິນ ຟີຊິກ | ຫວຍອອກ 1 ມິຖຸນາ | ໄຟຟ້າມອດ ທົ່ວພາກເໜືອ | ຮ້ານອາຫານ ຖືກສັ່ງປິດ | ປະຊຸມງົບປະມານ ຈົບຕອນແຈ້ງ |
    ແມ່ຄ້າຮ້ອງທຸກ ບ່ອນຂາຍແຄບ | ເປີດສາຍລົດເມໃໝ່ ຜ່ານມະຫາວິທະຍາໄລ | ຜ້າໄໝລາວ ໄປງານວາງສະແດງທີ່ໂຊນ | ເຮືອໄຟລຳເກົ່າ ກາຍເປັນຫ້ອງສະໝຸດ`),
};

/** Headings of lists as sites have them, with a word that gives them away or without one. */
export const listHeadings = {
  en: list(`More in {section} | {section} | From our archive | Stories of the week | Other headlines | People also opened | Popular | Picks | Hot now | Keep going | You missed these | Today elsewhere |
    By the same author | The week | New on the site | The desk suggests | What the others are reading | Earlier | Previous releases | Past issues | Older posts | In the next room | Our latest | Top five |
    Hot topics | More on this subject | Headlines at noon | Two more for the road | Next up | Watch and listen | Older notices | Recent | Don't miss these | Newest first | From {site} | Back numbers | Now playing`),
  lo: list(`{section} | ຈາກ {site} | ເລື່ອງເດັ່ນ | ຍັງມີຕໍ່ | ຮ້ອນແຮງ | ຢ່າພາດ | ມື້ນີ້ | ລ່າສຸດ | ໝວດ: {section} | ອ່ານອີກ | ແນະນຳ | ຄົນເບິ່ງຫຼາຍ | ແຈ້ງການຜ່ານມາ | ສະບັບກ່ອນ | ຂ່າວສັ້ນ | ອື່ນໆ | ໃໝ່ໆ | ຫ້າອັນດັບ |
    ຟັງ ແລະ ເບິ່ງ | ສິ່ງທີ່ຄົນອື່ນອ່ານ | ຈາກຜູ້ຂຽນຄົນດຽວກັນ | ຍ້ອນຫຼັງ | ຂ່າວດ່ວນ | ປະຈຳອາທິດ | ອ່ານໃນ {section} | ໂພສເກົ່າ`),
};

/** What stands at the foot of sites and holds no word of a foot. */
export const bareFeet = {
  en: list(`{site} is read in nine provinces. | {site} Publishing House | Made in Savannakhet | {site}, 12 River Road | Member of the Regional Press Council | Licence no. 218/PR | Printed every Thursday |
    {site} belongs to its readers. | Mobile version | The editors answer letters. | A project of the Riverbank Foundation | Founded 1997 | Questions? 021 555 0110 | See you tomorrow. | Send us a tip | Kiosks and prices | Help | Legal | FAQ`),
  lo: list(`{site} ພິມຈຳໜ່າຍທຸກວັນພະຫັດ | ກອງບັນນາທິການ {site} | ໃບອະນຸຍາດເລກທີ 218/ຖວທ | ຖະໜົນແຄມຂອງ ບ້ານວັດຈັນ | ສະໜັບສະໜູນໂດຍ ມູນນິທິແຄມນ້ຳ | ສ້າງຕັ້ງປີ 1997 | ສອບຖາມ 021 555 0110 |
    ພົບກັນໃໝ່ມື້ອື່ນ | ຮຸ່ນມືຖື | ຊ່ວຍເຫຼືອ | ສົ່ງຂ່າວໃຫ້ພວກເຮົາ | ເຮັດດ້ວຍໃຈ ໂດຍທີມງານ {site} | ສະມາຊິກສະມາຄົມນັກຂ່າວ`),
};
