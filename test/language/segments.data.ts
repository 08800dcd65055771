/**
 * Lines of kinds that a news page holds, written down before the detector was tried on them. A heading names the kind and, behind the
 * equals sign, every label that can be defended; with `?` the confidence must be below 0.7, because nothing in the line can tell.
 */
export const firstSegments = `
# names in Latin letters (a name has no language: English by the prior of the field, or none) = en und
Sonexay
Thongloun Sisoulith
Xaysomphone Phomvihane
Bounthong
Khamphoui Keoboualapha
Vilayvong
Savannakhet
Luang Prabang
Phonsavan
Oudomxay
Champasak
Sainyabuli
Nong Khai
Ho Chi Minh
Nguyen Phu Trong
Hun Manet
Emmanuel Macron
Anutin Charnvirakul
Xi Jinping
Jean-Baptiste Moreau
Ban Houayxay
Nam Theun 2
Boten – Vientiane
That Luang
KPL
UNDP, UNICEF
ASEAN
BCEL
EDL-Gen
LDC
S. Vongsa
K. Phomma & T. Sihalath
By Somsack
Mr. Khampheng
Dr Bounlay
# capitals = en
PRIME MINISTER VISITS FLOODED VILLAGES
RICE PRICES RISE AGAIN
NEW BRIDGE OPENS TO TRAFFIC IN JULY
FIVE KILLED IN BUS CRASH ON ROUTE 13
BREAKING NEWS
WEATHER FORECAST FOR THE WEEKEND
EDITOR'S NOTE
ADVERTISEMENT
LETTERS TO THE EDITOR
VILLAGERS WAIT FOR CLEAN WATER
COFFEE EXPORTS HIT RECORD
TOURISM MINISTRY SEEKS PARTNERS
LAO PDR MARKS NATIONAL DAY
TWO-DAY MEETING ENDS
FOOTBALL: LAOS DRAW WITH MYANMAR
# capitals of other languages = other
LE MINISTRE DES AFFAIRES ETRANGERES EN VISITE AU LAOS
OUVERTURE DU MARCHE AUX FLEURS DANS LA CAPITALE
CHÍNH PHỦ HỌP PHIÊN THƯỜNG KỲ
EL PRESIDENTE INAUGURA LA ESCUELA DEL PUEBLO
DIE REGIERUNG BESCHLIESST DEN HAUSHALT FÜR DAS NEUE JAHR
O GOVERNO ANUNCIA NOVAS MEDIDAS PARA A AGRICULTURA
PEMERINTAH AKAN MEMBANGUN JALAN YANG BARU
# English headings and fragments of one to four words = en
Rice harvest begins
Market prices
Flood warning issued
Teachers protest
Water festival
Health workers trained
Silk weaving
Deputy governor resigns
Heavy rain expected
Road closed
Bamboo bridge
Railway passengers
Village savings groups
Elephant sanctuary
Electricity tariff
Power outage tomorrow
Border checkpoint reopens
Unexploded ordnance cleared
School lunch
Stock exchange
Dengue cases soar
Hydropower
Fertiliser
Vaccination
Scholarships
# English interface = en
Sign in
Subscribe now
Most read
Leave a comment
Share on Facebook
Terms and conditions
All rights reserved
Previous article
Load more
Click here
Photo gallery
Contact us
Download PDF
Skip to content
Loading...
Page 2 of 14
3 comments
1,204 views
Listen
Newsletter
# English sentences with foreign words = en
The Institut français de Vientiane will host a film evening on Friday.
Phở and bánh mì are sold at the new market near the river.
Visitors greeted the monks with "sabaidee" and a nop.
He ordered a café au lait and a croissant at Le Banneton.
The word ບຸນ means both merit and festival.
The São Paulo office of the company declined to comment.
Đà Nẵng and Vientiane signed a twinning agreement.
Officials from Électricité de France toured the dam.
The ceremony, known as baci or sou khuan, lasted two hours.
A delegation from Guangxi Zhuang Autonomous Region (广西壮族自治区) arrived.
Wat Xieng Thong, Wat Mai and Wat Visoun will be restored.
Müller scored twice before half-time.
# mixed headings, Lao leads = lo
ງານວາງສະແດງ Tech Expo ຄັ້ງທີ 3
ບໍລິສັດ Lao Telecom ເປີດບໍລິການ 5G
ທະນາຄານ BCEL ອອກ App ໃໝ່
ໂຄງການ UNDP ສະໜັບສະໜູນ ຊາວກະສິກອນ
ການແຂ່ງຂັນ SEA Games
ປະຊຸມ COP29
ລົດໄຟ EMU ລາວ-ຈີນ
ສະບາຍດີ Vientiane
ຕະຫຼາດ Morning Market
ລາຄາ Bitcoin ຂຶ້ນ
ຂ່າວ KPL
ທີມຊາດລາວ U23
ເຄືອຂ່າຍ Wi-Fi ຟຣີ ຢູ່ສະໜາມບິນ
ນ້ຳມັນ E10
ຫ້າງ Vientiane Center ຈັດງານ
# mixed headings, English leads = en
Pi Mai Lao (ປີໃໝ່ລາວ) celebrations start on Sunday
The new slogan is "ລາວງາມ" and it will be used abroad
Boun Ok Phansa (ອອກພັນສາ) draws thousands of visitors
Learn Lao: how to say ຂອບໃຈ to your host
Restaurant review: ແຊບ on the riverside
# Lao, short = lo
ຂ່າວ
ລາວ
ການເມືອງ
ຕິດຕໍ່
ແບ່ງປັນ
ກິລາ
ສຸຂະພາບ
ໜ້າຫຼັກ
ອ່ານຕໍ່...
ພາບ: ຄຳສອນ
ໂດຍ: ສ. ວົງສາ
ຝົນຕົກໜັກ
ລາຄາເຂົ້າ
ຂົວໃໝ່
ໆ
ສະພາແຫ່ງຊາດ
ສປປ ລາວ
ມ. ປາກເຊ
ຂປລ.
ລ້ານກີບ
# Lao, misspelt, spaced, decomposed = lo
ປ ະ ຊ າ ຊ ົ ນ
ນໍ້າຖ້ວມ
ເເຂວງຫລວງພະບາງ
ຫນັງສືພິມ
ກະຊວງ\u200Bສຶກສາ\u200Bທິການ
ນາຍົກລັດ ຖະມົນຕີ
ລັດຖະບານ - ປະຊາຊົນ
# Lao with digits and signs = lo
ປີ 2025
ວັນທີ 12 ມີນາ 2024
12 ມີນາ 2024
500 ລ້ານກີບ
ລາວ 2-1 ຫວຽດນາມ
3 ຄົນບາດເຈັບ
ຄົນອ່ານ 1.204
ໜ້າ 2
25%ຂອງລາຍຮັບ
໓ ຄົນ
# Lao, sentences = lo
ຊາວນາຢູ່ເມືອງຂົງ ພວມເກັບກ່ຽວເຂົ້ານາປີ ທີ່ໄດ້ຮັບຜົນດີກວ່າປີກາຍ.
ທ່ານ ຄຳແພງ ກ່າວວ່າ: ລາຄາປຸ໋ຍຍັງສູງ ແລະ ນ້ຳບໍ່ພຽງພໍ
ເສັ້ນທາງເລກ 13 ໃຕ້ ຈະປິດຊົ່ວຄາວ ແຕ່ 8:00 ຫາ 17:00 ໂມງ
ນັກຮຽນ 240 ຄົນ ໄດ້ຮັບທຶນການສຶກສາ ຈາກບໍລິສັດ Sun Paper Savannakhet.
ສອບຖາມຂໍ້ມູນເພີ່ມເຕີມ: info@example.la ຫຼື 020 5555 0000
# hashtags in Lao = lo
#ຂ່າວລາວ
#ວຽງຈັນ #ລາວ
#ບຸນທາດຫຼວງ2024
#ຂ່າວ #KPL #ລາວ
# hashtags in Latin letters = en und
#VisitLaos
#LaoNews #Vientiane
#VisitLaosYear2024
#KPL
@laotimes
@khaolao_news
# addresses = und
https://www.example.la/detail.aspx?id=91710
www.example.la
http://news.example.org/2025/01/23/rice-harvest-begins/
example.la
laonews.example.com/en
info@example.la
editor.lao@news.example.org
mailto:desk@example.la
ftp://files.example.net/pub/lao.zip
https://t.me/examplelao
//cdn.example.com/js/app.min.js
C:\\Users\\news\\article.docx
/home/www/index.php
image_2024_03_01.jpg
DSC_0142.JPG
# formulas, units, codes = und
H2O
CO2
C6H12O6
PM2.5
H5N1
25 kg
120 km/h
35°C
12 km
500 MW
1,460 MW
3.5 m
40 ha
220 kV
7 cm x 12 cm
100 m²
5G
A4
U-23
AB-1234
F-16
B2B
MH370
13°42'N 102°35'E
0x1F4A9
550e8400-e29b-41d4-a716-446655440000
d41d8cd98f00b204e9800998ecf8427e
# currency = und
USD 1,200
US$ 500
1,500 USD
LAK 21,500
21.500 LAK
€ 300
₭ 50.000
THB 35.20
1 USD = 21,650 LAK
฿ 120
¥ 5,000
25,000₭
1.2%
+0.35%
# scores, times, counters = und
2-1
3 – 0
6-3, 6-4, 7-5
21-19, 18-21, 21-15
0:00 / 0:00
10:38
9:15 AM
1.204
12,450
3.598
1/12
12/2025
№ 45
+856 21 215402
(021) 251 090
020 5555 1234
***
- - -
...
>>>
|
©
1.
(2)
2024
# dates = und
23/01/2025
Jan 23, 2025
23 Jan 2025 10:38
Thursday, 23 January 2025
2025-01-23T10:38:00Z
Thu, 23 Jan 2025 10:38:00 +0700
8/27/2025 8:15:36 PM
23 janvier 2025
23.01.2025 10:38 Uhr
10:38 | 23/01/2025
Jan 2025
January 23, 2025 at 10:38 am
22 January
25–26 August 2025
# scores in words = en
Laos 2-1 Vietnam
Thailand beat Laos 3-0
FT: Laos 1-1 Brunei
# French with accents = other
Le gouvernement lao a adopté un nouveau décret sur les forêts.
La récolte de café devrait baisser cette année.
Inauguration d'une école primaire à Paksé
Fête nationale
À propos
Éditorial
Actualités régionales
L’ambassadeur a été reçu hier.
Où sont passés les éléphants du Laos ?
Coopération franco-lao
Élections législatives
Santé publique
# French without accents = other
Le ministre a visite les villages inondes dans le sud du pays
Les eleves de cette ecole vont recevoir des livres
La banque centrale du Laos augmente ses taux
Plus de mille touristes sont venus pour la fete des eaux
Il faut proteger les forets contre le feu
Une nouvelle route entre la capitale et le nord
Nous avons besoin de pluie pour le riz
Prix du riz en hausse dans tout le pays
Le train arrive en gare de Vientiane avec deux heures de retard
Ce marche est ouvert tous les jours sauf le lundi
# Vietnamese with marks = other
Thủ tướng Lào thăm chính thức Việt Nam
Hội nghị thường niên
Tin tức
Giá gạo tăng
Bộ Ngoại giao
Đường sắt Lào - Trung
Xem thêm
Kinh tế
Nông dân vùng cao thu hoạch lúa sớm hơn mọi năm
Ảnh: TTXVN
# Vietnamese without marks = other
Thu tuong Lao tham chinh thuc Viet Nam trong ba ngay
Nguoi dan o vung cao khong co nuoc sach de dung
Chinh phu se xay dung them nhieu truong hoc moi
Gia gao tang manh trong thang nay vi mua lon
Hai ben da ky ket mot thoa thuan ve hop tac giao duc
Cac em hoc sinh duoc nhan hoc bong cua cong ty
# romanised Lao (nothing can tell; must not be sure) = en other und ?
Sabaidee
Khop chai lai lai
Pi Mai Lao
Sok dee pi mai
Bor pen nyang
Tam mak hoong
Laap, khao niao, or lam
Boun Bang Fai
Mueang Lao phasa Lao
Nam khong lai
# Thai = other
รัฐบาลไทยและลาวลงนามความร่วมมือด้านพลังงาน
ข่าวเด่น
อ่านต่อ
คำว่า ສະບາຍດີ ในภาษาลาวแปลว่าสวัสดี
หนังสือพิมพ์ ປະຊາຊົນ ของลาวรายงานว่าฝนตกหนัก
ฟุตบอลโลก 2026
แขวงสะหวันนะเขต ສະຫວັນນະເຂດ มีประชากรมากที่สุด
สปป.ลาว
ร้านกาแฟ Amazon เปิดสาขาใหม่ในเวียงจันทน์
ลาว
16 มกราคม 2568
ราคาทองวันนี้
# Khmer, Burmese, Chinese, Japanese, Korean, Russian, Arabic, Hindi, Greek, Hebrew = other
ព័ត៌មានថ្មី
តម្លៃអង្ករឡើងថ្លៃនៅទីផ្សារ
កម្ពុជា 2024
သတင်းများ
ဆန်ဈေးနှုန်းများ တက်လာသည်
မြန်မာ ၂၀၂၄
新闻
中老铁路客流量创新高
中国驻老挝大使馆
ニュース
ラオスの米の収穫が始まった
라오스 쌀 수확 시작
뉴스
Новости Лаоса
Урожай риса в Лаосе начался раньше обычного
أخبار لاوس
लाओस समाचार
Νέα από το Λάος
חדשות לאוס
# other languages in Latin letters, sentences = other
Die Reisernte im Süden des Landes hat in diesem Jahr früher begonnen.
La cosecha de arroz ha comenzado antes de lo previsto en el sur.
A colheita de arroz começou mais cedo este ano no sul do país.
La raccolta del riso è cominciata prima del previsto nel sud.
Panen padi di selatan negara itu dimulai lebih awal tahun ini.
De rijstoogst in het zuiden van het land is dit jaar vroeger begonnen.
Zbiór ryżu na południu kraju zaczął się w tym roku wcześniej.
Risskörden i landets södra del har börjat tidigare i år.
Maagang nagsimula ang anihan ng palay sa timog ng bansa ngayong taon.
Harga beras di pasar naik lagi minggu ini kerana hujan lebat.
Cov neeg ua liaj ua teb nyob rau sab qab teb tab tom hlais nplej.
Peb tsoom fwv yuav tsim ib txoj kev tshiab rau cov zej zog.
Pirinç hasadı bu yıl ülkenin güneyinde erken başladı.
Rizskörd
Az ország déli részén idén korábban kezdődött a rizs betakarítása.
Recolta de orez a început mai devreme anul acesta în sudul țării.
Sklizeň rýže na jihu země letos začala dříve.
Riisin sadonkorjuu alkoi tänä vuonna aikaisin maan eteläosassa.
daftar slot gacor hari ini dan bonus untuk anggota baru
agen judi bola terpercaya dengan deposit murah
# code = en und
const total = items.length;
<div class="article">
if (a > b) { return a; }
{"id": 12, "title": null}
SELECT * FROM news WHERE id = 5;
npm install
function f(x) { return x * 2; }
&nbsp;
{{ article.title }}
%s %d
var _gaq = _gaq || [];
.post-title { margin: 0 auto; }
# English sentences = en
Farmers in the south have begun to bring in the rice, two weeks earlier than last year.
"We have no water," one of them said.
Prices rose 12% in May.
It rained.
Who pays?
Three dead, nine hurt as boat sinks on Mekong
About 40 per cent of pupils walk more than 5 km to school.
Tel: 021 251 090
Photo: Khamsone
Source: VNA
(Continued from page 1)
Dong Dok campus gets new library
Nam Ou river dolphins sighted
Khaen music added to UNESCO list
Sticky rice, the staple of Laos
Paksong coffee wins gold in Paris
Vang Vieng bans tubing bars
Lao kip slides against baht
Beerlao ad campaign ends
Pha That Luang lit up in gold
Thai baht gains
ASEAN-Japan centre
Mekong dam survey
Mini-marathon in Pakse
MoU signed
# letters that nothing can tell = en und
ISO 9001:2015
QR
XIV
# two languages side by side = en other
万象 Vientiane
# a date in the script of its language is in that language = other
2025年1月23日
`;

/** As {@link firstSegments}, written when those had been looked at: what they taught is tried here. */
export const secondSegments = `
# English headings = en
Durian exports surge
Solar pumps irrigate paddies
Cassava starch plant opens
Monks collect alms
Landslide blocks Route 7
Anti-drug squad raids farm
Pangolin rescued in Borikhamxay
Kayaking on the Nam Song
Turtle hatchlings released
Zebra crossing painted
Tourism rebounds
Vientiane traffic jams worsen
Chilli sauce factory
Provincial museum reopens
Kickboxing gala tonight
Inflation eases
Sugarcane growers
Fuel subsidy ends
Piglets vaccinated
Typhoon Yagi aftermath
Ancient jars mapped
Eclipse visible Sunday
Lao Airlines adds flights
Deforestation alarm
Boat racing season
Mushroom foraging
Bilateral talks
Debt restructuring
Midwives trained
Handicraft fair
Mekong carp
Jade Buddha
Tiger census
Cement kiln
Bus timetable
Ministry denies rumours
Interest rates unchanged
Karaoke bar fined
Pop concert postponed
Marathon winner disqualified
# names = en und
Bounnhang Vorachith
Saleumxay Kommasith
Phankham Viphavanh
Vongsavanh
Attapeu
Muang Sing
Kaysone Phomvihane
Nouphanh Mahaphonh
Aung San Suu Kyi
Prabowo Subianto
Tran Luu Quang
António Guterres
Phetsamone
BOUNMY
VTE
Xe Kong 4
Don Det
Sinouk Coffee
# French = other
Réunion du comité central
Visite officielle à Hanoï
Le prix du carburant baisse
Pluies torrentielles attendues
Un pont relie les deux rives
Marché du matin
Festival des pirogues
Sécheresse
Les agriculteurs manquent d'eau
Formation des enseignants
Lire la suite
L'avenir des rizières
# Vietnamese = other
Lũ quét
Tin mới
Chuyến thăm
Bóng đá
Xuất khẩu cà phê
Đọc tiếp
Bao Nhan Dan dua tin ve chuyen tham cua doan dai bieu
Gia xang giam lan thu ba lien tiep
# Hmong, Tagalog, Indonesian, German, Spanish = other
Cov tub ntxhais kawm tau txais nyiaj pab
Hmoob nyob Nplog teb
Ang mga magsasaka ay nag-ani ng palay
Petani mulai menanam padi di sawah
Bauern ernten den ersten Reis des Jahres
Los campesinos cosechan el primer arroz del año
# Lao = lo
ທຸລຽນ
ຂ່າວບັນເທີງ
ບຸນຊ່ວງເຮືອ 2024
ທະນາຄານ JDB ມອບລາງວັນ
Vientiane: ນ້ຳຖ້ວມຫຼາຍບ້ານ
LIVE: ກອງປະຊຸມສະໄໝສາມັນຄັ້ງທີ 8
EDL ແຈ້ງມອດໄຟ
(ພາບປະກອບ)
ໂດຍ KPL
# und = und
12 m²
3.2%
USD 2.5
7:30
1/3
kpl.gov.la
report-2024.pdf
15 Jan
+3
18°C
45 kg
€12.50
2,000 MW
@kpl
May 2024
10:00-12:00
`;

/** What the detector gets wrong, and cannot get right without losing more elsewhere. */
export const knownMisses: ReadonlySet<string> = new Set([
  "Coopération franco-lao",
  "Nam khong lai",
  "Rizskörd",
  "Pluies torrentielles attendues",
]);
