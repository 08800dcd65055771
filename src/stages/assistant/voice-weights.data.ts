// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.31;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-36 ^>addressee
30 ^>channel
73 ^>count
14 ^>edit
45 ^>farewell
40 ^>fault
45 ^>machine
13 ^>offer
-87 ^>office
30 ^>opening
21 ^>option
-20 ^>order
53 ^>quality
-41 ^>reference
20 ^>reported
19 ^>request
16 ^>text
35 addressee
-23 addressee*channel
35 addressee*count
-13 addressee*doubt
11 addressee*fault
65 addressee*here
-15 addressee*inability
31 addressee*machine
10 addressee*office
25 addressee*option
33 addressee*order
16 addressee*part
-12 addressee*plan
-19 addressee*polite
-33 addressee*quality
98 addressee*reference
62 addressee*reported
45 addressee*text
20 addressee>$
-83 addressee>addressee
-10 addressee>count
24 addressee>doubt
10 addressee>edit
-25 addressee>farewell
-25 addressee>here
-102 addressee>inability
-15 addressee>machine
-11 addressee>narrator
35 addressee>offer
-54 addressee>office
-14 addressee>order
-51 addressee>plan
-20 addressee>quality
43 addressee>reported
-18 addressee>text
165 bracketed
86 channel
10 channel*doubt
52 channel*option
-22 channel*plan
-12 channel*polite
-22 channel*reported
-21 channel>$
15 channel>addressee
53 channel>channel
10 channel>doubt
-34 channel>edit
-10 channel>here
-16 channel>machine
31 channel>narrator
41 channel>offer
31 channel>office
63 channel>part
-15 channel>quality
-21 channel>reference
-10 channel>reported
-18 channel>request
-33 channel>text
180 colon-end
172 count
-28 count*doubt
17 count*office
51 count*option
-13 count*plan
18 count*polite
-19 count*reported
25 count*user
44 count>$
54 count>addressee
-20 count>doubt
16 count>inability
10 count>offer
11 count>order
37 count>part
54 count>plan
-40 count>quality
14 count>reported
-20 count>text
-141 cover=0
-110 cover=1
-74 cover=2
-26 cover=3
32 cover=4
42 cover=5
102 cover=6
92 cover=7
-14 doubt
22 doubt*office
29 doubt*reported
28 doubt>channel
13 doubt>doubt
24 doubt>edit
14 doubt>here
20 doubt>narrator
-11 doubt>offer
-38 doubt>office
-47 doubt>part
-23 doubt>reference
32 doubt>request
20 doubt>text
23 edit
-61 edit*channel
-83 edit*count
34 edit*doubt
-28 edit*farewell
67 edit*fault
47 edit*here
-47 edit*machine
68 edit*opening
-77 edit*option
24 edit*order
11 edit*plan
48 edit*polite
-26 edit*quality
-12 edit*request
44 edit*user
44 edit>$
28 edit>addressee
-42 edit>channel
-29 edit>count
-21 edit>edit
-54 edit>inability
-59 edit>machine
-47 edit>narrator
23 edit>offer
-26 edit>part
86 edit>plan
10 edit>polite
-25 edit>reference
23 edit>reported
47 edit>text
93 exclaim
-22 farewell
48 farewell*polite
-46 farewell*reported
25 farewell>$
50 farewell>addressee
-39 farewell>edit
26 farewell>farewell
-10 farewell>narrator
46 farewell>offer
-24 farewell>order
33 farewell>polite
-35 farewell>reported
32 farewell>text
-31 fault*office
-21 fault*reported
-20 fault>$
33 fault>addressee
10 fault>edit
33 fault>fault
17 fault>here
-13 fault>office
14 fault>order
29 fault>part
-20 fault>quality
28 fault>reference
-20 fault>reported
32 fault>text
-40 figures
-156 here
39 here*channel
32 here*count
98 here*doubt
-49 here*office
22 here*option
-12 here*plan
56 here*reported
15 here*request
43 here>$
30 here>addressee
23 here>count
42 here>doubt
114 here>edit
16 here>here
10 here>machine
-16 here>narrator
-24 here>offer
-36 here>office
10 here>option
17 here>order
-58 here>part
-34 here>plan
-42 here>quality
-28 here>reported
35 here>text
167 icon
-73 inability
-56 inability*channel
16 inability*count
-17 inability*here
59 inability*office
47 inability*opening
-14 inability*option
19 inability*order
-15 inability*plan
16 inability*polite
-129 inability*reported
13 inability*request
-14 inability*user
15 inability>channel
13 inability>doubt
52 inability>edit
20 inability>fault
80 inability>inability
-29 inability>machine
20 inability>narrator
42 inability>office
26 inability>order
43 inability>part
-32 inability>plan
14 inability>polite
-30 inability>quality
60 inability>reference
12 inability>request
88 inability>text
48 label
-74 lang=de
-123 lang=en
19 lang=es
-53 lang=fr
-12 lang=id
-68 lang=it
160 lang=lo
-10 lang=pt
16 lang=th
56 lang=zh
111 len=0
160 len=1
165 len=2
158 len=3
-14 len=4
-195 len=5
76 list
-12 machine
-34 machine*channel
16 machine*count
10 machine*farewell
39 machine*here
130 machine*inability
-12 machine*offer
-89 machine*office
12 machine*opening
26 machine*option
-57 machine*plan
12 machine*polite
-24 machine*reported
44 machine*request
-28 machine*user
-63 machine>addressee
-21 machine>channel
39 machine>doubt
21 machine>here
120 machine>inability
81 machine>machine
18 machine>offer
-52 machine>office
-48 machine>part
-42 machine>quality
28 machine>reported
71 machine>request
-43 machine>text
-74 n=0
-41 n=1
-35 n=2
-18 n=3
-19 n=4
29 n=5
59 n=7
27 n=8
34 names=0
-44 names=1
-63 names=2
-104 names=3
-63 names=4
187 narrator
-27 narrator*addressee
38 narrator*channel
28 narrator*count
61 narrator*doubt
34 narrator*edit
-47 narrator*here
54 narrator*inability
134 narrator*machine
-18 narrator*offer
-43 narrator*office
-53 narrator*opening
-24 narrator*option
51 narrator*order
71 narrator*part
-32 narrator*plan
-25 narrator*quality
80 narrator*reference
-17 narrator*reported
61 narrator*request
45 narrator*user
-108 narrator>$
-23 narrator>addressee
-69 narrator>channel
11 narrator>doubt
27 narrator>edit
-14 narrator>farewell
-12 narrator>fault
-16 narrator>here
71 narrator>inability
60 narrator>machine
-109 narrator>narrator
-52 narrator>offer
-39 narrator>office
56 narrator>order
-23 narrator>part
-29 narrator>plan
56 narrator>quality
-38 narrator>reference
-76 narrator>reported
-42 narrator>request
-35 narrator>text
49 offer*channel
-20 offer*farewell
-61 offer*here
-55 offer*office
22 offer*option
-48 offer*order
27 offer*plan
10 offer*polite
-35 offer*reported
-86 offer*request
36 offer*user
66 offer>$
16 offer>channel
13 offer>doubt
36 offer>edit
-29 offer>machine
10 offer>narrator
57 offer>offer
-20 offer>office
29 offer>order
12 offer>plan
11 offer>polite
21 offer>quality
-14 offer>reported
-63 offer>request
33 offer>text
-62 office
16 office>$
16 office>addressee
-13 office>channel
27 office>count
-63 office>edit
18 office>offer
-72 office>office
-15 office>order
-32 office>part
-25 office>polite
-52 office>quality
-15 office>reference
32 office>reported
-15 office>request
30 opening
-10 opening*channel
28 opening*count
-13 opening*farewell
40 opening*fault
56 opening*here
-24 opening*office
45 opening*order
43 opening*plan
23 opening*polite
-74 opening*reported
35 opening*request
13 opening*user
90 opening>$
19 opening>addressee
-18 opening>channel
18 opening>count
22 opening>edit
16 opening>farewell
31 opening>fault
102 opening>here
13 opening>inability
-14 opening>narrator
-19 opening>offer
-24 opening>office
31 opening>order
41 opening>part
18 opening>plan
23 opening>polite
-57 opening>quality
20 opening>reference
-31 opening>reported
-12 opening>text
21 option
-36 option*doubt
-55 option*office
19 option*reported
-95 option>$
73 option>channel
29 option>count
15 option>edit
-42 option>office
52 option>part
101 option>quality
40 option>reported
-46 order
-28 order*channel
18 order*count
11 order*doubt
-32 order*farewell
14 order*fault
-31 order*office
27 order*plan
20 order*reported
16 order*user
63 order>$
12 order>addressee
10 order>channel
19 order>doubt
15 order>edit
19 order>inability
-21 order>machine
34 order>narrator
19 order>offer
-23 order>office
12 order>plan
25 order>quality
21 order>reference
16 order>reported
12 order>request
39 order>text
95 part
46 part*channel
-60 part*count
31 part*doubt
-34 part*edit
30 part*fault
36 part*here
-14 part*inability
-27 part*machine
20 part*offer
16 part*office
104 part*opening
87 part*option
-11 part*order
11 part*plan
-13 part*quality
35 part*reference
24 part*reported
47 part*request
30 part*user
-23 part>$
11 part>addressee
-22 part>channel
11 part>count
52 part>doubt
113 part>edit
19 part>fault
-27 part>here
10 part>machine
-54 part>narrator
15 part>offer
-30 part>office
28 part>order
111 part>part
15 part>polite
41 part>quality
-47 part>reference
21 part>request
28 part>text
-55 phone
-47 plan
-29 plan*doubt
11 plan*farewell
17 plan*fault
-10 plan*option
-13 plan*polite
22 plan*reported
16 plan>$
-35 plan>addressee
-14 plan>channel
-26 plan>count
81 plan>edit
-39 plan>here
58 plan>inability
-54 plan>machine
-77 plan>narrator
27 plan>offer
27 plan>office
47 plan>part
77 plan>plan
-36 plan>quality
-15 plan>reference
35 plan>reported
16 plan>request
10 plan>user
33 polite
-38 polite*office
-37 polite*reported
22 polite>$
-16 polite>addressee
27 polite>edit
-20 polite>narrator
-22 polite>reported
12 polite>text
-24 pos=first
13 pos=last
-71 pos=middle
10 pure=n=0
35 pure=n=1
21 pure=n=2
11 pure=n=3
50 pure=n=4
28 pure=n=5
48 pure=n=6
31 pure=n=8
71 quality
25 quality*channel
-47 quality*count
20 quality*doubt
80 quality*here
-10 quality*inability
-11 quality*machine
22 quality*offer
-21 quality*office
23 quality*opening
15 quality*option
20 quality*plan
-59 quality*reported
38 quality*request
12 quality*user
64 quality>$
12 quality>addressee
34 quality>channel
-45 quality>count
19 quality>doubt
45 quality>edit
11 quality>farewell
20 quality>here
-15 quality>inability
-27 quality>narrator
73 quality>offer
26 quality>order
14 quality>plan
76 quality>quality
141 question
-122 quoted=0
-18 quoted=1
12 quoted=2
45 quoted=3
29 reference
-55 reference*channel
-12 reference*count
51 reference*doubt
12 reference*edit
50 reference*fault
-42 reference*here
23 reference*inability
45 reference*machine
-86 reference*offer
52 reference*opening
11 reference*plan
10 reference*polite
36 reference*quality
43 reference*reported
-41 reference*request
22 reference>$
-51 reference>addressee
27 reference>count
100 reference>doubt
-51 reference>edit
-16 reference>here
27 reference>machine
-24 reference>narrator
15 reference>offer
-11 reference>office
72 reference>part
11 reference>polite
34 reference>reference
26 reference>reported
-21 reference>request
31 reference>text
-48 reported
11 reported*office
-33 reported>addressee
11 reported>channel
-10 reported>count
-45 reported>edit
17 reported>here
-94 reported>inability
-18 reported>machine
-13 reported>narrator
-14 reported>offer
12 reported>office
-13 reported>option
16 reported>part
-15 reported>polite
57 reported>reference
13 reported>reported
-18 reported>request
55 reported>text
-14 request*channel
-19 request*count
79 request*doubt
-24 request*office
-18 request*option
-26 request*order
-33 request*plan
13 request*polite
-11 request*user
86 request>$
-61 request>addressee
27 request>edit
10 request>here
22 request>machine
34 request>order
-31 request>quality
50 request>request
40 request>text
67 text
50 text*channel
-77 text*count
-43 text*edit
75 text*farewell
49 text*fault
63 text*here
-51 text*machine
38 text*offer
-56 text*office
77 text*opening
41 text*option
-55 text*order
-58 text*part
-10 text*plan
66 text*polite
-11 text*quality
-37 text*reported
-48 text*request
20 text*user
41 text>$
-42 text>channel
15 text>edit
11 text>farewell
12 text>here
30 text>inability
-47 text>narrator
84 text>offer
-15 text>office
-68 text>part
37 text>plan
39 text>polite
33 text>quality
24 text>reference
80 text>reported
-17 text>text
54 user*plan
11 user*reported
14 user>$
14 user>edit
-20 user>machine
11 user>narrator
27 user>text
16 w:! a
10 w:! below
27 w:! here's
30 w:! let's
21 w:! the
12 w:!ຂ້
10 w:!ທ່
10 w:!ທ່ານ
33 w:#
-60 w:# #
25 w:# :
-42 w:# a
36 w:# am
42 w:# and
-22 w:# are
24 w:# as
-28 w:# b
-16 w:# before
16 w:# characters
-20 w:# days
-25 w:# degrees
20 w:# et
-11 w:# families
17 w:# for
41 w:# good
-37 w:# h
41 w:# households
21 w:# in
32 w:# injured
-13 w:# it
-15 w:# june
-25 w:# kip
16 w:# km
45 w:# march
-41 w:# may
14 w:# million
-68 w:# minutes
51 w:# more
55 w:# mots
-13 w:# mét
67 w:# no
51 w:# not
-81 w:# november
-16 w:# now
12 w:# nên
12 w:# of
-29 w:# on
-45 w:# p
-24 w:# pages
21 w:# people
-32 w:# per
13 w:# percent
22 w:# plus
48 w:# pm
29 w:# s
96 w:# seconds
33 w:# shorter
54 w:# signes
100 w:# sites
54 w:# so
-56 w:# th
12 w:# that
14 w:# the
16 w:# to
-13 w:# tonnes
22 w:# từ
32 w:# villages
-44 w:# viết
-10 w:# was
74 w:# word
49 w:# words
-23 w:# years
17 w:# you
15 w:(ບໍ
14 w:(ບໍ່ເ
14 w:(ບໍ່ເກີ
26 w:(ສະ
26 w:(ສະບັ
20 w:(ສັ
20 w:(ສັ້ນ
-13 w:)ແລ
-38 w:,
-15 w:,5%
16 w:,ກະ
18 w:,ກະລຸ
18 w:,ກະລຸນາ
38 w:,ຂ້
28 w:,ຂ້ອຍ
11 w:,ຂ້ອຍຈະ
10 w:,ຂ້ອຍຈຶ
10 w:,ຂ້າພ
10 w:,ຂ້າພະເ
24 w:,ຂໍ
-13 w:,ຄູ
12 w:,ງົບປ
12 w:,ງົບປະມ
20 w:,ຕັ
-18 w:,ຖ້
-19 w:,ຖ້າມ
-16 w:,ນັ
-14 w:,ນາ
-11 w:,ພະ
42 w:,ມີ
-12 w:,ລາ
18 w:,ວັ
14 w:,ວັນທ
11 w:,ສະນັ
11 w:,ສະນັ້ນ
18 w:,ສາ
-12 w:,ສ່
-12 w:,ສ່ວນ
12 w:,ຫຼ
16 w:,ອັ
19 w:,ເປ
13 w:,ເອ
-13 w:,ແຕ
-14 w:,ແບ
12 w:,ໃຊ
-16 w:,ໜ້
29 w:,￼￼
29 w:,￼￼￼￼
34 w:,￼￼￼￼￼￼
23 w:-ຈີ
14 w:-ຮັ
-11 w:...
-10 w:.....
-10 w:.......
-15 w:.000ກ
-20 w:.000ກີບ
-16 w:.20
-14 w:.ຂໍ
14 w:.ສະ
14 w:.ສະບັ
29 w:/th
-15 w:0
-18 w:0.000ກີ
-19 w:00
-12 w:00.000ກ
-20 w:000ກີ
-14 w:00ກ
-20 w:00ກີບ
-23 w:00ຄ
-14 w:00ຄຳພ
-11 w:00ຄົນ
13 w:00ເ
-16 w:00字
-13 w:020
-13 w:021
13 w:023
-10 w:024
23 w:025
14 w:0คำ
-33 w:0ກີ
-11 w:0ກີບ/
-11 w:0ຄຳໃນ
-15 w:0ຄົ
13 w:0ຄົນ,
13 w:0ຕື
-13 w:0ນາ
-13 w:0ນາທີ
21 w:0ລ້
21 w:0ລ້ານ
16 w:0ລ້ານກີ
-14 w:0ວິນາ
-14 w:0ວິນາທີ
-12 w:0ຫາ
11 w:0ເປ
12 w:0ເປັນ
-24 w:0ໂມ
-12 w:0字的
45 w:1
13 w:1.
17 w:10
32 w:100
15 w:100ຄຳ
12 w:12
24 w:120
14 w:120ຄົ
-12 w:123
-11 w:12ບ
-12 w:12ໜ
-12 w:12ໜ້າ
10 w:13ໃ
10 w:13ໃຕ້
-13 w:14
-10 w:140
-11 w:155
-10 w:155ຕົ
-10 w:155ຕົວອ
10 w:17:
35 w:2
14 w:2.
20 w:200
-17 w:201
20 w:202
-11 w:2024ເ
14 w:20ຄ
-14 w:20ລ
-11 w:212
-11 w:24ເ
15 w:250
-11 w:2ຂອ
29 w:2ນາ
29 w:2ນາທີ
10 w:2ມາ
18 w:2ວິ
14 w:2ວິນາ
14 w:2ວິນາທີ
-12 w:2ອອ
11 w:2ແລ
11 w:3
16 w:3.
-16 w:300
-15 w:300ຄຳ
16 w:31ມ
-11 w:320
-21 w:3x4
-14 w:3ຄົ
18 w:3ບ່
18 w:3ບ່ອນ
12 w:3ບ້
12 w:3ບ້ານ
10 w:3ໃຕ
-15 w:4
-14 w:40.
27 w:40ຄ
-25 w:40ວ
12 w:45ວ
12 w:45ວິນ
12 w:45ວິນາທ
13 w:4ຄຳ
-24 w:4ຄົ
-20 w:5
-13 w:50
19 w:50.
10 w:50.00
-10 w:500
14 w:50ຄຳ,
-10 w:55ຕ
-10 w:55ຕົວ
-10 w:55ຕົວອັ
-17 w:566
11 w:568
10 w:5ຂໍ
-13 w:5ຄຳ
-10 w:5ຕົ
-10 w:5ຕົວອ
-10 w:5ຕົວອັກ
27 w:5ລ້
27 w:5ລ້ານ
12 w:5ວິນາ
12 w:5ວິນາທີ
12 w:5ແບ
20 w:6,5
33 w:7
-10 w:7ออ
-10 w:8.0
-13 w:80
-24 w:800
11 w:8ຄຳ
-10 w:8ໂມ
-12 w:9ໂມ
104 w:: #
20 w:: a
58 w:: about
11 w:: all
-29 w:: an
-24 w:: build
-14 w:: bản
-21 w:: can
13 w:: clearer
127 w:: council
48 w:: cut
41 w:: discover
19 w:: how
-31 w:: https
-22 w:: i
20 w:: in
-12 w:: is
-21 w:: j'ai
-13 w:: k
24 w:: khám
27 w:: la
100 w:: laos
-40 w:: le
30 w:: make
50 w:: new
-12 w:: no
-26 w:: none
-17 w:: one
-36 w:: rewrite
13 w:: shortened
-58 w:: the
-25 w:: this
21 w:: three
20 w:: train
-55 w:: two
16 w:: tôi
16 w:: what
43 w:: who
47 w:: why
-24 w:: would
33 w:: yes
17 w::1)
15 w::1.
48 w::15
-11 w::40
-10 w::ข่
-10 w::ข่าว
15 w::คำ
-14 w::ตั
-17 w::ກາ
-59 w::ຂປ
-16 w::ຂາ
12 w::ຂຽ
-16 w::ຂ່
-16 w::ຂ່າວ
-35 w::ຂ້
-22 w::ຂ້ອຍ
12 w::ຄຳວ່
12 w::ຄຳວ່າ￼
-21 w::ຈົ
-21 w::ຈົ່ງ
-13 w::ຕົ
-16 w::ຕົວເ
-16 w::ຕົວເລກ
18 w::ທ່ອງ
18 w::ທ່ອງທ່
-26 w::ທ່ານ
13 w::ນັ
14 w::ບໍ
14 w::ປະ
10 w::ລວ
18 w::ລາ
20 w::ລາຄາ
14 w::ລົ
-13 w::ສະ
-10 w::ສ້
-10 w::ສ້າງ
-11 w::ຫົ
-16 w::ຫົວຂ
-16 w::ຫົວຂໍ້
-18 w::ອາ
10 w::ເນ
-14 w::ເປັນ
-10 w::ເພ
20 w::ເສ
-20 w::ແກ
14 w::ໄດ
53 w::￼￼
53 w::￼￼￼￼
53 w::￼￼￼￼￼￼
29 w:</t
33 w:<th
15 w:<thin
-99 w:?
-20 w:? a
27 w:? better
-15 w:? here
12 w:? i
-12 w:? sign
-10 w:? tell
-11 w:? the
33 w:? we
-33 w:? yes
-10 w:?ຕອ
-13 w:?ສະ
-17 w:?ສົ
-17 w:?ສົ່ງ
-12 w:[ຊື
-51 w:^#
107 w:^# #
45 w:^# words
-36 w:^:
15 w:^<thin
-56 w:^a
-22 w:^a :
-10 w:^a few
-41 w:^a good
22 w:^a more
30 w:^a note
-12 w:^a previous
-10 w:^a répondu
11 w:^a version
-76 w:^about
-48 w:^about #
-34 w:^absolutely
16 w:^absolutely !
-33 w:^absolutely nothing
64 w:^according
64 w:^according to
19 w:^actually
62 w:^add
23 w:^added
31 w:^adding
34 w:^ah
94 w:^all
-11 w:^alright
52 w:^alt
52 w:^alt text
-10 w:^alternative
68 w:^alternatively
99 w:^although
-32 w:^an
-17 w:^an earlier
65 w:^and
21 w:^and that's
-25 w:^anh
45 w:^anything
35 w:^apologies
26 w:^apologies for
-15 w:^applicants
34 w:^approx
34 w:^approx #
-25 w:^article
-22 w:^article #
15 w:^as
-66 w:^as a
32 w:^as an
55 w:^as far
14 w:^as the
36 w:^as your
24 w:^ask
-23 w:^asked
-17 w:^asked about
30 w:^at the
-67 w:^background
28 w:^based
28 w:^based on
10 w:^because
-19 w:^because of
39 w:^before i
23 w:^being
23 w:^being an
34 w:^below
28 w:^below are
23 w:^below is
17 w:^best
35 w:^best of
-23 w:^bien
-23 w:^bien sûr
27 w:^body
50 w:^bonne
28 w:^both
21 w:^by
-11 w:^bà
20 w:^bài
-20 w:^bạn
-27 w:^bạn có
44 w:^bản
10 w:^bản dịch
-20 w:^can
-25 w:^candidates
51 w:^caption
-10 w:^certainly i
-23 w:^certainly the
-18 w:^cet
-10 w:^cet article
23 w:^cette
64 w:^changed
29 w:^changes
37 w:^changes made
71 w:^character
81 w:^character count
22 w:^chatg
153 w:^chatgpt
36 w:^chatgpt can
33 w:^chatgpt said
-10 w:^check
-13 w:^choose
-18 w:^chúng
-15 w:^chủ
-12 w:^chủ tịch
-34 w:^clarification
-31 w:^clarification :
30 w:^claude
24 w:^consider
-21 w:^continue
-38 w:^continue reading
63 w:^continued
92 w:^copy
68 w:^copy code
-25 w:^copy the
-71 w:^corrected
-35 w:^correction :
-20 w:^corrections
24 w:^could
-27 w:^cut
22 w:^các
-70 w:^câu
-44 w:^câu #
-20 w:^cô
-20 w:^cô giáo
-20 w:^dear
-14 w:^dear editor
24 w:^disclaimer
25 w:^disclaimer :
-14 w:^dit
42 w:^do
20 w:^do not
49 w:^do you
11 w:^does
15 w:^done
-39 w:^double check
-19 w:^draft
31 w:^draft #
-16 w:^dưới
-16 w:^dưới đây
-25 w:^each
21 w:^each paragraph
66 w:^edited
-31 w:^editor's
-31 w:^editor's note
21 w:^edits
-16 w:^en
18 w:^english
50 w:^enjoy
78 w:^environ
78 w:^environ #
-45 w:^exercise
-45 w:^exercise #
23 w:^fact
10 w:^fact check
-29 w:^farmers
20 w:^feel
20 w:^feel free
41 w:^final
36 w:^final answer
-26 w:^final draft
12 w:^final version
-11 w:^five
56 w:^fixed
81 w:^focus
23 w:^focus keyphrase
41 w:^focus keyword
24 w:^for
10 w:^for a
20 w:^for immediate
34 w:^for more
37 w:^for the
15 w:^formal
36 w:^gemin
48 w:^gemini
12 w:^ghi
14 w:^ghi chú
-14 w:^give
81 w:^glad
25 w:^good catch
21 w:^good luck
-31 w:^google's
16 w:^got
12 w:^got it
11 w:^grammar
12 w:^great
25 w:^great question
17 w:^has
17 w:^have
21 w:^have a
-63 w:^he
-51 w:^headline
-76 w:^her
-15 w:^here
-10 w:^here are
-77 w:^here is
34 w:^here you
14 w:^here's
23 w:^here's a
-24 w:^here's the
-27 w:^here's what
-28 w:^his
34 w:^hmm
27 w:^hmm the
76 w:^hope
40 w:^hope that
37 w:^hope this
70 w:^hopefully
-39 w:^how
30 w:^i
29 w:^i aimed
10 w:^i also
-12 w:^i apologise
20 w:^i apologize
19 w:^i assumed
-30 w:^i can't
-31 w:^i cannot
-26 w:^i could
21 w:^i do
-56 w:^i hope
28 w:^i kept
-22 w:^i made
-41 w:^i moved
-18 w:^i rewrote
-17 w:^i should
17 w:^i tried
10 w:^i used
33 w:^i won't
-64 w:^i would
33 w:^i'd
-28 w:^i'd be
25 w:^i'd rather
-13 w:^i'm
10 w:^i'm unable
32 w:^i've
-31 w:^i've gone
17 w:^i've left
-38 w:^if the
12 w:^if this
-20 w:^if you
19 w:^if you'd
16 w:^il
44 w:^image
14 w:^improvements
-131 w:^in
-28 w:^in a
53 w:^in conclusion
-63 w:^in the
-21 w:^in this
124 w:^insert
-27 w:^insert the
56 w:^is
-52 w:^is there
36 w:^is this
19 w:^it
-26 w:^it is
18 w:^it looks
23 w:^it now
-26 w:^it was
65 w:^it's
-22 w:^item
-22 w:^item #
-14 w:^its
11 w:^j'ai
16 w:^j'ai conservé
-34 w:^j'ai gardé
-18 w:^j'espère
-18 w:^j'espère que
16 w:^je suis
-29 w:^je vous
59 w:^just
32 w:^keep
50 w:^keep in
-66 w:^key
82 w:^key changes
-43 w:^key takeaways
-51 w:^keywords
-31 w:^keywords :
-77 w:^la
-18 w:^la nouvelle
-29 w:^la version
-10 w:^last
13 w:^le
-10 w:^les
-39 w:^let
-19 w:^let me
-36 w:^let's
-28 w:^letters
32 w:^longueur
32 w:^longueur :
-10 w:^lưu
-10 w:^lưu ý
-14 w:^madame
34 w:^make
35 w:^may
-17 w:^members
33 w:^mes
18 w:^mes connaissances
40 w:^meta
68 w:^meta description
28 w:^metad
10 w:^modifications
10 w:^modifications apportées
-19 w:^more
39 w:^moved
33 w:^my
-34 w:^my knowledge
23 w:^my mistake
41 w:^mình
24 w:^mô
-27 w:^một
-19 w:^n'hésitez
-19 w:^n'hésitez pas
13 w:^name
31 w:^names
-16 w:^names have
19 w:^need
-32 w:^new
11 w:^next i
-41 w:^người
57 w:^no
17 w:^no problem
-25 w:^none
-25 w:^none of
34 w:^not quite
22 w:^note
13 w:^note de
12 w:^note that
59 w:^noted
-50 w:^notes
55 w:^nothing
25 w:^nothing in
56 w:^now
61 w:^numbers
-49 w:^nếu
-24 w:^nếu bạn
-22 w:^nếu cần
-15 w:^okay
-26 w:^okay so
-16 w:^once
58 w:^one thing
-23 w:^only
-21 w:^only the
-22 w:^openai
66 w:^option a
-10 w:^option b
103 w:^or
59 w:^or if
-15 w:^our
56 w:^para
56 w:^para #
-20 w:^paragraph
-16 w:^paragraph #
51 w:^part
24 w:^perfect
18 w:^phiên
18 w:^phiên bản
-48 w:^photo
-30 w:^photo :
27 w:^pick
-24 w:^plan
-14 w:^please
-13 w:^please check
-10 w:^please provide
23 w:^please review
16 w:^please verify
18 w:^polished
14 w:^polished version
-10 w:^press
-19 w:^prices
21 w:^proposition
21 w:^proposition de
-24 w:^pupils
-47 w:^q
-37 w:^q :
-57 w:^question
48 w:^quick
-15 w:^quotes
12 w:^read
14 w:^read more
-35 w:^read the
-39 w:^readers
-16 w:^reading
-19 w:^reading time
51 w:^reads
18 w:^ready to
50 w:^regenerate
53 w:^regenerate response
39 w:^remember
17 w:^removed
20 w:^removed :
-31 w:^replace
34 w:^replaced
40 w:^replaced with
28 w:^revised version
72 w:^rewrite
-16 w:^rewrite the
46 w:^rewritten
49 w:^rewritten article
43 w:^right
-23 w:^rule
-37 w:^résumez
-37 w:^résumez le
56 w:^said
-30 w:^said the
15 w:^same
24 w:^se
-27 w:^search
103 w:^searched
103 w:^searched #
22 w:^send me
47 w:^seo
59 w:^seo title
74 w:^shall
33 w:^shall i
41 w:^shall we
-78 w:^share
-78 w:^share this
-82 w:^she
-19 w:^she says
54 w:^short
23 w:^short version
-17 w:^shorter
25 w:^should
90 w:^show
137 w:^since
65 w:^since the
-20 w:^sir
56 w:^slightly
31 w:^slightly more
69 w:^slug
69 w:^slug :
-71 w:^so
10 w:^so the
20 w:^some
-17 w:^some names
-26 w:^sorry
-25 w:^sorry about
22 w:^sorry i
-12 w:^souhaitez
-12 w:^souhaitez vous
-36 w:^source
-20 w:^source :
30 w:^sources
43 w:^speaking
33 w:^spelling
-34 w:^step
-26 w:^step #
19 w:^straight
-51 w:^style
154 w:^suggested
27 w:^suggested headline
44 w:^suggested tags
-25 w:^summary :
18 w:^sure !
-58 w:^sure i
16 w:^sure thing
21 w:^swapped
-39 w:^tags
-35 w:^tags :
-21 w:^take
-28 w:^teachers
-11 w:^teachers say
29 w:^thanks
163 w:^that
96 w:^that should
-40 w:^that's
11 w:^that's a
-27 w:^that's it
-63 w:^the
29 w:^the above
-12 w:^the agency
15 w:^the article
-12 w:^the assistant
-22 w:^the chatbot
-11 w:^the coach
-36 w:^the committee
-26 w:^the council
20 w:^the draft
-18 w:^the engineer
-16 w:^the essay
-29 w:^the first
-13 w:^the form
-83 w:^the headline
57 w:^the language
31 w:^the last
19 w:^the link
-10 w:^the mayor
54 w:^the metaphor
-12 w:^the minister
18 w:^the names
-63 w:^the new
-14 w:^the newspaper
-13 w:^the original
-24 w:^the paper
-13 w:^the paper's
31 w:^the percentage
26 w:^the piece
27 w:^the quote
10 w:^the report
-16 w:^the revised
16 w:^the rewrite
-13 w:^the second
-19 w:^the sentence
31 w:^the source
16 w:^the statistics
23 w:^the style
-11 w:^the table
-11 w:^the template
37 w:^the text
-19 w:^the third
28 w:^the title
69 w:^the tone
-16 w:^the transcript
-36 w:^the translation
36 w:^the treasurer
-10 w:^the two
19 w:^the user
-15 w:^the video
-12 w:^the word
-15 w:^the wording
60 w:^there
-29 w:^there are
-18 w:^there is
-20 w:^there's
-27 w:^these
63 w:^think
15 w:^thinking
22 w:^this
-73 w:^this article
13 w:^this comes
-50 w:^this interview
42 w:^this is
-22 w:^this report
11 w:^this revised
-25 w:^this story
-20 w:^this summary
-41 w:^this text
-24 w:^this version
114 w:^thought
114 w:^thought for
-21 w:^three
44 w:^title
39 w:^to
-12 w:^to keep
22 w:^ton
43 w:^tone :
-18 w:^total
-32 w:^translation :
-20 w:^translator's note
40 w:^trimmed
18 w:^two
11 w:^tên
15 w:^tính
15 w:^tính đến
-15 w:^tóm
-63 w:^tôi
15 w:^tôi giữ
-19 w:^tôi đã
15 w:^từ
10 w:^từ khóa
-36 w:^under
-31 w:^under the
48 w:^understood
-11 w:^une
48 w:^unfortunately
33 w:^unfortunately i
42 w:^up
42 w:^up to
21 w:^use
14 w:^user
-35 w:^version #
-39 w:^voici
20 w:^voilà
-13 w:^vous
-13 w:^vous souhaitez
28 w:^wait
40 w:^wait the
40 w:^want
-11 w:^want it
30 w:^want to
117 w:^was
-23 w:^we
27 w:^we are
11 w:^we can
-11 w:^we cannot
-31 w:^we have
19 w:^we need
51 w:^we'll
-113 w:^what
32 w:^what changed
26 w:^what i
-15 w:^what would
-64 w:^when
-45 w:^where
31 w:^where the
19 w:^whether
-35 w:^which
-12 w:^which of
-19 w:^who
17 w:^why
10 w:^why it
62 w:^why this
27 w:^with
19 w:^with the
10 w:^without
-34 w:^word
-17 w:^word count
25 w:^would
29 w:^would a
11 w:^would you
-84 w:^write
40 w:^written
-36 w:^yes
28 w:^you
34 w:^you are
-56 w:^you asked
14 w:^you can
37 w:^you could
48 w:^you may
63 w:^you said
-11 w:^you will
14 w:^you're absolutely
-14 w:^you're right
37 w:^you've
69 w:^your
10 w:^your message
-17 w:^ông
70 w:^đã
-18 w:^đính
-18 w:^đính chính
-19 w:^đề
11 w:^ความย
12 w:^คำแปล
13 w:^จำนวน
10 w:^ฉบับน
10 w:^ฉบับป
-21 w:^ดิฉัน
-17 w:^ผมเขี
17 w:^พาดหั
-14 w:^หมายเ
34 w:^แบบที
-12 w:^ກະຊວງ
-29 w:^ກະລຸນ
21 w:^ກ່ອນເ
-25 w:^ຂອບໃຈ
-25 w:^ຂັ້ນຕ
-21 w:^ຂ່າວນ
-26 w:^ຂ່າວສ
-25 w:^ຂ້ອຍຂ
-18 w:^ຂ້ອຍບ
-11 w:^ຂ້ອຍອ
10 w:^ຂ້ອຍເ
-23 w:^ຂໍອະໄ
29 w:^ຂໍ້ຄວ
49 w:^ຄັດລອ
20 w:^ຄຳຕອບ
12 w:^ຄຳບັນ
-23 w:^ຄຳວ່າ
-11 w:^ຄຳສັບ
13 w:^ຄຳອະທ
-11 w:^ຄຳເວົ
-10 w:^ຄູສອນ
20 w:^ຈຳນວນ
22 w:^ຈຸດທີ
-13 w:^ຈົດໝາ
-24 w:^ຊື່ຂອ
26 w:^ຍັງຂາ
11 w:^ຕົກລົ
-36 w:^ຕົວຢ່
-23 w:^ຕົວເລ
-15 w:^ຕໍ່ໄປ
-17 w:^ຖາມ:ທ
-10 w:^ຖ້າທ່
-22 w:^ຖ້າບໍ
13 w:^ຖ້າມີ
11 w:^ທ່ານມ
-13 w:^ນາງແປ
-15 w:^ນິທານ
-18 w:^ນີ້ແມ
20 w:^ນ້ຳສຽ
25 w:^ບົດນີ
-20 w:^ບົດສຳ
-10 w:^ບໍລິສ
19 w:^ປ່ຽນ￼
-10 w:^ຜູ້ເຂ
24 w:^ພວກເຮ
-13 w:^ພະແນກ
-16 w:^ລາຍຊື
11 w:^ວັກທີ
32 w:^ສະຖານ
31 w:^ສະບັບ
-19 w:^ສະຫຼຸ
16 w:^ສາມາດ
-10 w:^ສຳນັກ
26 w:^ສຳລັບ
-11 w:^ສຳເລັ
10 w:^ສິ່ງທ
21 w:^ຫວັງວ
19 w:^ຫົວຂໍ
-11 w:^ອາຈານ
-18 w:^ອ່ານຕ
32 w:^ຮັບຊາ
24 w:^ຮູບທີ
-11 w:^ຮູບປະ
-12 w:^ຮ່າງສ
13 w:^ເຈົ້າ
13 w:^ເນື້ອ
-18 w:^ເພງສະ
25 w:^ເພື່ອ
-24 w:^ເມື່ອ
33 w:^ເວີຊັ
-10 w:^ເວົ້າ
22 w:^ແກ້ຄຳ
-21 w:^ແກ້ໄຂ
-10 w:^ແຈ້ງກ
37 w:^ແນະນຳ
-18 w:^ແປຈາກ
-12 w:^ໂຄງສ້
12 w:^ໃນນາມ
15 w:^ໃຫ້ຂ້
12 w:^ໄດ້ຄັ
-18 w:^ໜັງສື
-12 w:^ໝາຍເຫ
28 w:^以上
-27 w:^以下
10 w:^作为
26 w:^修改
13 w:^全文
12 w:^好的
-19 w:^如需
14 w:^字数
14 w:^我是
25 w:^抱歉
13 w:^收到
-29 w:^本文
27 w:^版本
-14 w:^编辑
-21 w:^译者
-108 w:^￼￼￼￼￼
-30 w:a
33 w:a #
-14 w:a :
53 w:a balance
42 w:a balanced
37 w:a bit
-13 w:a boat
-22 w:a book
-14 w:a bridge
-13 w:a bug
-10 w:a bus
-18 w:a chatbot
23 w:a cleaner
15 w:a clear
-14 w:a clerk
16 w:a comment
-22 w:a copy
-15 w:a date
-24 w:a day
-34 w:a doctor
27 w:a fact
21 w:a fair
-19 w:a family
26 w:a few
41 w:a first
69 w:a follow
27 w:a former
-12 w:a free
-21 w:a friend
43 w:a full
45 w:a general
-67 w:a good
-11 w:a great
40 w:a group
27 w:a half
-16 w:a hotel
-26 w:a house
55 w:a human
-33 w:a is
16 w:a language
32 w:a lao
18 w:a letter
-21 w:a lighter
-11 w:a line
-13 w:a list
-15 w:a literal
13 w:a little
47 w:a local
20 w:a long
-30 w:a lot
26 w:a lower
11 w:a machine
57 w:a map
-24 w:a matter
31 w:a minor
19 w:a minute
-11 w:a mistake
-20 w:a month
12 w:a more
-13 w:a name
40 w:a named
11 w:a natural
10 w:a neutral
-53 w:a new
22 w:a news
17 w:a newspaper
37 w:a nice
17 w:a note
-10 w:a nurse
-32 w:a page
-27 w:a paragraph
22 w:a person
48 w:a photo
-15 w:a photograph
-34 w:a phrase
19 w:a piece
14 w:a plagiarism
14 w:a position
19 w:a possible
21 w:a press
-12 w:a previous
-13 w:a professional
12 w:a punchier
17 w:a qualified
55 w:a question
-19 w:a quieter
33 w:a quote
20 w:a reader
24 w:a real
30 w:a regional
15 w:a response
-25 w:a revised
-32 w:a robot
11 w:a row
-31 w:a répondu
22 w:a sample
-40 w:a second
10 w:a semicolon
22 w:a sense
12 w:a sharper
27 w:a short
-47 w:a shorter
-31 w:a single
17 w:a slightly
39 w:a source
-21 w:a spoon
-19 w:a spoonful
32 w:a statement
-15 w:a story
36 w:a straight
26 w:a strong
11 w:a stronger
-59 w:a summary
-20 w:a table
22 w:a tightened
12 w:a timeline
61 w:a touch
13 w:a transition
23 w:a translation
-10 w:a tunnel
47 w:a version
23 w:a village
17 w:a voice
-17 w:a week
32 w:a wire
24 w:a woman
-31 w:a word
-29 w:a été
-13 w:abbot
-22 w:ability
-25 w:ability to
11 w:about
14 w:about #
19 w:about a
-11 w:about how
-20 w:about it
-28 w:about my
69 w:about the
-58 w:about this
-14 w:about to
24 w:about who
-12 w:about your
51 w:above are
16 w:above may
-25 w:above the
17 w:abroad
-25 w:absolutely
16 w:absolutely !
-34 w:absolutely nothing
-26 w:accept
-29 w:accepted
-41 w:access the
53 w:access to
60 w:accident
17 w:according
17 w:according to
-32 w:accounts
-35 w:accurate
29 w:accusation
72 w:action
41 w:active
25 w:active ones
23 w:active voice
-10 w:actually
25 w:adapt
14 w:adapt it
-15 w:adapt the
27 w:adapted
22 w:adapted for
12 w:adapté
12 w:adapté à
-32 w:add
-39 w:add a
22 w:add it
-29 w:add the
-17 w:add up
94 w:added
37 w:added :
25 w:added a
35 w:adding
-24 w:adding a
-31 w:address
-38 w:address and
-19 w:addressed
-141 w:adds
-11 w:adds a
27 w:adjective
100 w:adjectives
-40 w:adjust
-17 w:adjust the
19 w:adjustments
-45 w:admitted
-11 w:adults
38 w:advert
-28 w:advice
50 w:adviser
-15 w:advises
32 w:affects
11 w:afp
21 w:after
56 w:after #
-45 w:after a
19 w:after he
-32 w:after it
-14 w:after readers
13 w:after that
17 w:after the
32 w:afterwards
17 w:again
14 w:again ?
-10 w:again in
63 w:against
22 w:against a
44 w:against the
24 w:age
-11 w:agency
47 w:ages
-39 w:agreed
71 w:agreement
34 w:ah
15 w:ahead
13 w:ahead and
-10 w:ahead with
-36 w:ai
19 w:ai and
16 w:ai assistant
24 w:ai developed
17 w:ai i
20 w:ai so
-16 w:ai tool
-22 w:ai để
-29 w:aider
14 w:aim
61 w:aimed
32 w:aimed at
28 w:aimed for
27 w:aiming
28 w:aiming for
-35 w:airline
-23 w:airline's
13 w:aiຂ້ອ
10 w:aiຂ້ອຍບ
10 w:aiທ
10 w:aiທີ່
-21 w:aiເ
-12 w:aiແ
17 w:ai生
19 w:ajouter
-47 w:album
-68 w:all
32 w:all of
28 w:allegations
10 w:allotment
-62 w:allow
-28 w:allowed
-22 w:allowed to
-20 w:allows
-19 w:almost
12 w:along the
33 w:aloud
88 w:already
-11 w:alright
-57 w:also
-20 w:also add
22 w:alt
13 w:alt text
30 w:altered
53 w:alternative
31 w:alternative headlines
64 w:alternatively
12 w:alternatives
92 w:although
48 w:altogether
-44 w:always
-12 w:am
18 w:ambiguous
-34 w:amended
-14 w:amendment
23 w:american
19 w:among the
41 w:amount
14 w:amount of
15 w:amounts
-66 w:an
38 w:an advert
113 w:an ai
-21 w:an apology
14 w:an article
28 w:an artificial
-22 w:an assistant
11 w:an asterisk
-49 w:an earlier
-29 w:an editing
-23 w:an editor
39 w:an english
17 w:an error
-12 w:an essay
-43 w:an hour
26 w:an official
-15 w:an opinion
-18 w:an unofficial
-66 w:and
36 w:and #
-14 w:and a
-21 w:and added
-19 w:and again
32 w:and an
-21 w:and are
-15 w:and ask
37 w:and avoids
10 w:and back
13 w:and cannot
-14 w:and check
-37 w:and clarity
22 w:and cut
24 w:and do
20 w:and does
30 w:and don't
48 w:and dropped
-12 w:and drops
-20 w:and each
-13 w:and edited
24 w:and every
-21 w:and factual
12 w:and flow
-40 w:and for
-12 w:and friendly
11 w:and good
21 w:and half
53 w:and has
104 w:and have
43 w:and how
-11 w:and i
98 w:and i'll
-65 w:and if
13 w:and in
38 w:and is
-28 w:and it
-16 w:and its
50 w:and keep
-19 w:and leave
21 w:and left
104 w:and less
13 w:and let
16 w:and may
44 w:and more
-18 w:and neither
23 w:and neutral
-23 w:and never
57 w:and none
10 w:and not
38 w:and nothing
-31 w:and on
13 w:and one
-28 w:and only
-17 w:and paste
46 w:and ready
-18 w:and removed
-28 w:and reviewed
22 w:and says
34 w:and should
-45 w:and so
-10 w:and somebody
-46 w:and that
18 w:and that's
43 w:and the
-15 w:and then
41 w:and there
-14 w:and they
-22 w:and this
63 w:and to
-13 w:and translated
-21 w:and two
-24 w:and use
60 w:and was
-19 w:and we
-15 w:and went
35 w:and were
43 w:and when
37 w:and where
11 w:and why
-11 w:and will
25 w:and without
18 w:and would
-11 w:and you
-11 w:and your
84 w:anecdote
41 w:anecdote about
77 w:angle
14 w:angrier
-10 w:anh
-15 w:anh có
18 w:announced
49 w:announced a
43 w:announcement
19 w:annual report
-29 w:another
-28 w:ans
-38 w:answer
28 w:answer :
-20 w:answer is
-23 w:answer questions
26 w:answer the
-29 w:answered
-20 w:answered :
-10 w:answered in
46 w:answers
31 w:answers the
39 w:anthropic
-39 w:any
19 w:any further
-30 w:any information
36 w:any of
18 w:any other
-39 w:anyone
-25 w:anyone who
52 w:anything
-49 w:anything else
15 w:anything in
80 w:ap
24 w:ap style
24 w:apart from
37 w:apologies
24 w:apologies for
-24 w:apologise
-14 w:apologise for
-38 w:apologised
-22 w:apologised after
24 w:apologize
14 w:apologize but
11 w:apologize for
-35 w:apology
-17 w:app
-11 w:appeals
29 w:appear
-40 w:appeared
-32 w:appeared in
66 w:appears
27 w:appears to
-10 w:applicant
-17 w:applicants
-25 w:application
-15 w:applications
-23 w:apply
15 w:apportées
25 w:apportées :
-20 w:approach
59 w:appropriate
64 w:appropriate for
-15 w:approved
56 w:approves
36 w:approx
36 w:approx #
29 w:approximate
35 w:approximately
35 w:approximately #
27 w:april #
-14 w:architect
15 w:are
70 w:are a
31 w:are an
26 w:are asked
-27 w:are for
38 w:are illustrative
20 w:are in
21 w:are invented
-19 w:are invited
35 w:are limited
-10 w:are looking
13 w:are out
16 w:are placeholders
-12 w:are provisional
-19 w:are right
24 w:are set
-69 w:are still
-88 w:are the
10 w:are three
-30 w:are you
25 w:area
-17 w:argued
50 w:argument
42 w:arguments
24 w:arguments on
33 w:around
42 w:around #
35 w:arrest
-18 w:arrive
-16 w:arrived
60 w:article
-78 w:article #
46 w:article :
-10 w:article ?
32 w:article about
22 w:article and
21 w:article are
24 w:article for
-21 w:article gave
-10 w:article has
-53 w:article is
-11 w:article of
11 w:article that
-30 w:article was
27 w:article without
19 w:article you
-46 w:articles
-10 w:artificielle
15 w:artificielle je
-24 w:artikel
-10 w:artist
46 w:as
-15 w:as #
39 w:as an
-18 w:as and
50 w:as far
-11 w:as follows
14 w:as for
-13 w:as if
-11 w:as in
-16 w:as is
-34 w:as it
-21 w:as much
21 w:as my
15 w:as of
13 w:as per
10 w:as placeholders
-30 w:as released
41 w:as requested
41 w:as stated
-50 w:as the
37 w:as they
-23 w:as we
-19 w:as you
45 w:as your
49 w:asean
15 w:ask
34 w:ask a
-12 w:ask for
29 w:ask if
-10 w:ask it
-10 w:ask the
-13 w:ask whether
-76 w:asked
-21 w:asked about
-42 w:asked for
44 w:asked the
31 w:asking
49 w:asking the
-14 w:asks
-18 w:asleep
-19 w:assembly
26 w:assist
21 w:assist with
37 w:assistant :
13 w:assistant and
-13 w:assistant replied
-10 w:association
28 w:assumed
36 w:assuming
11 w:asterisk
-46 w:at
22 w:at #
-22 w:at all
60 w:at dawn
50 w:at fault
-13 w:at four
-10 w:at half
-31 w:at home
31 w:at https
37 w:at it
-15 w:at last
-65 w:at least
-38 w:at night
13 w:at roughly
-13 w:at six
-18 w:at the
-13 w:at their
21 w:at this
-21 w:at which
21 w:ate
29 w:attach
25 w:attached
19 w:attachment
16 w:attempt
67 w:attended
21 w:attribute
26 w:attributed
-15 w:attributed to
-63 w:au
51 w:aucun
26 w:aud
12 w:audience :
21 w:audience is
-15 w:auditor
-13 w:auditors
-21 w:august
92 w:aussi
13 w:aussi un
-78 w:author
-22 w:authors
-48 w:automatically
-11 w:autumn
-29 w:aux
-30 w:available
-36 w:available in
11 w:available to
-18 w:avait
-14 w:avant
-42 w:avant de
-23 w:avant le
-37 w:avec
15 w:avez raison
18 w:avoid
32 w:avoid repeating
32 w:avoid the
93 w:avoids
41 w:avoids the
35 w:aware
48 w:away the
14 w:b
52 w:b #
-12 w:b of
-52 w:ba
-33 w:ba lần
10 w:back again
23 w:back and
10 w:back in
-39 w:back of
10 w:back on
10 w:back page
-27 w:back to
13 w:back with
30 w:backed
-56 w:background
73 w:background on
-17 w:bag
11 w:baker
25 w:bakery
70 w:balance
53 w:balance between
37 w:balanced
-37 w:ball
-25 w:ballot
-21 w:band
17 w:bangkok
-14 w:bank's
38 w:banner
14 w:bao
-18 w:based
44 w:based on
-12 w:bats
-40 w:battery
-15 w:bay
31 w:bbc
-11 w:bce
-11 w:bcelo
-11 w:bcelone
14 w:be
28 w:be :
-24 w:be a
-44 w:be able
-12 w:be changed
14 w:be checked
-28 w:be clear
12 w:be closed
-16 w:be given
-13 w:be glad
-49 w:be happy
33 w:be included
28 w:be more
38 w:be needed
29 w:be number
14 w:be out
14 w:be published
27 w:be read
19 w:be ready
14 w:be reflected
37 w:be right
-27 w:be seen
-31 w:be taken
17 w:be useful
55 w:became
-11 w:because
13 w:because a
-31 w:because i
18 w:because it
-13 w:because nothing
-26 w:because of
-34 w:because the
14 w:because they
34 w:become
12 w:become a
-44 w:becomes
-26 w:been a
11 w:been added
-18 w:been asked
-98 w:been changed
-11 w:been condensed
-20 w:been edited
23 w:been kept
25 w:been moved
49 w:been removed
21 w:been simplified
-31 w:been translated
-28 w:been updated
-13 w:been written
-21 w:bees
16 w:before
-10 w:before #
16 w:before i
-16 w:before it
14 w:before printing
25 w:before publication
40 w:before publishing
21 w:before sending
-53 w:before the
39 w:before this
-54 w:before you
-46 w:began
38 w:begin
-21 w:begin with
-15 w:beginning
-21 w:begins
-22 w:begins at
-36 w:behind
-30 w:being
36 w:being a
23 w:being an
-10 w:believe
14 w:believe the
-18 w:bell
-30 w:below
28 w:below are
19 w:below is
25 w:below it
-36 w:bench
-39 w:beneath
-44 w:beneath a
-10 w:beside
60 w:best of
52 w:better :
-24 w:better for
32 w:better or
27 w:better worse
37 w:between
-10 w:between #
-25 w:between the
12 w:between them
20 w:beyond
33 w:beyond what
-23 w:bicycle
-23 w:bien sûr
-17 w:bigger
-26 w:bill
-11 w:billion
-16 w:bin
10 w:bisa
19 w:bishop
33 w:bit
16 w:bit more
-14 w:biên
-23 w:biên tập
-20 w:biểu
16 w:blank
-10 w:block
-25 w:blog
-21 w:blue
-49 w:boat
-11 w:boat race
-40 w:body
-34 w:body :
-16 w:boiler
17 w:bolaven
55 w:bold
74 w:bolder
-24 w:bomb
98 w:bonne
-84 w:book
-30 w:booking
-48 w:books
-28 w:border
-11 w:bored
77 w:both
23 w:both sides
11 w:bottom
38 w:bottom of
95 w:box
-17 w:box marked
21 w:box on
-16 w:boy
53 w:brackets
-41 w:branch
-34 w:bread
-18 w:break
-17 w:breakfast
-44 w:breaking
-10 w:breaks
-16 w:breaks off
-25 w:brewery
-26 w:bridge was
-49 w:bring
-18 w:bring a
-22 w:bring the
-10 w:bring your
54 w:british
33 w:british spelling
-18 w:brochure
29 w:broke
18 w:broke the
-12 w:broken and
-27 w:brother
10 w:browse
-53 w:budget
-20 w:buffalo
-16 w:bug
-15 w:bug that
-55 w:build
-11 w:build a
-73 w:built
-47 w:bullet
-23 w:bullet points
13 w:bulletin
-11 w:bureau
15 w:buried
17 w:buried the
19 w:bus
-62 w:business
33 w:busy
-38 w:but
27 w:but here
13 w:but i
28 w:but i'm
-38 w:but it
-40 w:but nobody
77 w:but not
27 w:but professional
14 w:but that
-53 w:but the
25 w:but we
-20 w:but you
21 w:but your
-40 w:butter
-18 w:button
-36 w:buy
-38 w:by
59 w:by #
-17 w:by a
-42 w:by an
10 w:by election
-59 w:by hand
11 w:by law
-35 w:by line
10 w:by openai
-17 w:by our
13 w:by side
-95 w:by the
-10 w:by then
-20 w:by this
-15 w:by two
35 w:byline
20 w:bypass
-19 w:bà
-29 w:bài
29 w:bài báo
32 w:bài viết
-12 w:bày
-25 w:bán
20 w:báo chí
28 w:báo điện
-15 w:bên
-20 w:bình luận
19 w:bạn
-26 w:bạn có
27 w:bạn gửi
-10 w:bạn muốn
27 w:bạn nên
19 w:bạn vui
-36 w:bạn đọc
-19 w:bản
19 w:bản #
16 w:bản dịch
-17 w:bản ngắn
10 w:bản này
19 w:bản tóm
50 w:bảo
-32 w:bằng
-10 w:bằng câu
-28 w:bị
13 w:bỏ
-27 w:bộ
23 w:bộ trưởng
13 w:c
-17 w:café
-32 w:cake
33 w:calendar
101 w:call
-15 w:call the
106 w:call to
-51 w:called
-14 w:called it
26 w:calls
-20 w:calm
-13 w:calmer
43 w:came
-11 w:came back
-24 w:came to
28 w:campus
33 w:can be
13 w:can change
-13 w:can count
60 w:can describe
23 w:can do
39 w:can drop
62 w:can go
-41 w:can i
18 w:can offer
50 w:can paste
-10 w:can provide
-48 w:can read
15 w:can see
10 w:can tell
-10 w:can translate
-27 w:can write
-26 w:can you
19 w:can't
-12 w:can't open
-13 w:can't tell
-33 w:can't verify
29 w:can't write
19 w:canal
-25 w:canal as
22 w:candidates
-29 w:candidats
-73 w:cannot
-38 w:cannot access
-20 w:cannot be
14 w:cannot fulfill
15 w:cannot provide
-24 w:cannot verify
81 w:canvas
30 w:cap
19 w:capital
-23 w:captain
85 w:caption
-37 w:caption :
14 w:caption for
83 w:captures
77 w:captures the
-14 w:car
-52 w:card
36 w:care
21 w:care of
40 w:careful
22 w:carry
-10 w:cars
-12 w:case of
-32 w:cash
29 w:casualty
10 w:catch
11 w:catchier
50 w:catchy
-24 w:cause
-25 w:cause of
12 w:caution
15 w:cautious
40 w:caveat
-18 w:ce
-15 w:ce que
19 w:ce texte
-13 w:cel
-25 w:cela
-11 w:celon
-31 w:census
-27 w:cent
-19 w:cent in
-11 w:central
11 w:ceremony
15 w:certainly
-10 w:certainly i
-23 w:certainly the
-30 w:certificates
-14 w:ces
-43 w:cet
-36 w:cet article
10 w:cette
12 w:cette phrase
-11 w:chair
-14 w:change
-16 w:change your
32 w:changed
71 w:changed :
27 w:changed and
-10 w:changed at
-43 w:changed in
-21 w:changed my
-23 w:changed the
55 w:changed to
30 w:changes
-36 w:changes :
-30 w:changes from
-13 w:changes in
23 w:changes made
-52 w:changes to
-60 w:changing
-43 w:changing the
-10 w:chapter on
-18 w:chapters
25 w:chapô
10 w:chapô et
75 w:character
79 w:character count
27 w:characters
46 w:characters :
-47 w:charge
37 w:charity
18 w:chart
-66 w:chatbot
-19 w:chatbot answered
-17 w:chatbots
70 w:chatgpt
35 w:chatgpt can
38 w:chatgpt said
-20 w:chatgpt to
-43 w:cheaper
44 w:check
77 w:check :
12 w:check before
41 w:check important
30 w:check responses
-27 w:check that
-71 w:check the
10 w:check your
-32 w:checked
-16 w:checked before
-22 w:checked by
-26 w:checked with
-41 w:chef
41 w:chi
45 w:chi tiết
23 w:chia
23 w:chia sẻ
53 w:chief
-50 w:child
-80 w:children
-10 w:chilli
10 w:china railway
27 w:chinese
-24 w:chip
-12 w:chiếc
-19 w:chiều
-13 w:cho
15 w:cho biết
-24 w:choice
-13 w:choir
-87 w:choose
26 w:choose from
48 w:chose
35 w:chosen
82 w:chronology
-20 w:chuyên
-18 w:chuyển
14 w:chuẩn
13 w:chuẩn seo
20 w:chí
-48 w:chính
40 w:chính :
-27 w:chính tả
14 w:chú
11 w:chúc
18 w:chúc bạn
-54 w:chúng
-55 w:chúng tôi
39 w:chưa
-12 w:chương
-45 w:chỉ
10 w:chỉ cập
64 w:chỉnh
29 w:chỉnh sửa
-10 w:chị
-10 w:chợ
-19 w:chủ tịch
108 w:chức
13 w:chức danh
-43 w:chữ
22 w:ci
11 w:ci dessous
17 w:ci dessus
16 w:cinema
30 w:citation
32 w:citations
19 w:city
29 w:cla
87 w:claim
20 w:claim that
41 w:claims
16 w:claims about
-34 w:clarification
-31 w:clarification :
41 w:clarified
26 w:clarified that
-19 w:clarity
-10 w:clarity and
30 w:claud
64 w:claude
-14 w:clause
-17 w:clause #
22 w:clauses
-23 w:clean
19 w:cleaned
10 w:cleaned up
13 w:cleaner
-46 w:clear
18 w:clear from
-11 w:clear structure
-20 w:clear that
18 w:cleared
-59 w:clerk
-24 w:click
-29 w:close
27 w:close to
10 w:closed for
27 w:closely
49 w:closer
53 w:closer to
-16 w:closes
-16 w:closes the
-60 w:closing
-43 w:closing date
26 w:closure
43 w:clés
98 w:cms
-40 w:coach
-11 w:coach told
-19 w:coat
15 w:code
-58 w:coffee
13 w:coffee exports
18 w:coherence
33 w:coller
10 w:column
-26 w:column four
-31 w:com
42 w:come
12 w:come back
-10 w:come first
46 w:come from
13 w:come through
18 w:comes
-16 w:comes before
-32 w:comes first
41 w:comes from
36 w:comes to
-21 w:coming
115 w:comma
10 w:comme
48 w:comment
-15 w:comment from
-49 w:comment on
66 w:commentary
-28 w:comments
-27 w:commission
-37 w:committee
-10 w:communique
51 w:community
-55 w:companies
-19 w:company
13 w:company and
25 w:company name
-15 w:company said
-34 w:compared
51 w:comparison
59 w:comparison with
-19 w:compensation
23 w:complain
-16 w:complained
-51 w:complaint
39 w:complaints
32 w:complete
41 w:completed
-42 w:computer
-53 w:con
14 w:con số
32 w:concerns
11 w:concise and
-35 w:conclusion
-48 w:concrete
29 w:condensed
-14 w:condensed and
-10 w:conducted
-10 w:conducted in
12 w:conference
-30 w:confirm the
22 w:confirm whether
12 w:confirmed
32 w:confirmer
16 w:confirming
22 w:confusion
12 w:connaissances
48 w:connaissances s'arrêtent
12 w:conserve
-28 w:conservé
47 w:consider
-21 w:consistent
10 w:consistently
44 w:constructions
18 w:consult
-18 w:consultation
85 w:contact
31 w:contact :
-15 w:contact the
60 w:contain
-16 w:contained the
-19 w:contains
-67 w:content
40 w:content that
27 w:context
51 w:continue generating
-38 w:continue reading
39 w:continue with
91 w:continued
-52 w:contract
-18 w:contract and
42 w:contractor
16 w:conversation
20 w:conversational
112 w:converted
22 w:convient
-19 w:cook
-26 w:copied
-26 w:copies
34 w:copilot
99 w:copy
125 w:copy code
73 w:copy edit
-28 w:copy of
-72 w:copy the
43 w:copyright
32 w:copyrighted
46 w:corporate
10 w:correct me
-19 w:correct the
22 w:corrected
-20 w:corrected list
15 w:corrected paragraph
15 w:corrected the
59 w:corrected to
12 w:corrected version
18 w:correction
-35 w:correction :
-21 w:corrections
-52 w:corrects
-33 w:corrects the
-22 w:corrige
24 w:corrigé
51 w:corrigée
-16 w:cost #
25 w:cost of
-17 w:costs
-28 w:costs #
89 w:could
20 w:could also
56 w:could be
29 w:could find
21 w:could go
-35 w:could have
-63 w:could not
17 w:could you
-30 w:couldn't
62 w:council
57 w:council approves
26 w:council's
24 w:councillor
22 w:count
82 w:count :
-37 w:count of
-10 w:count the
38 w:counted
-30 w:counter
13 w:counts
25 w:county
-19 w:course
16 w:course !
85 w:court
29 w:courte
-24 w:courts
-22 w:cover
34 w:coverage
23 w:covered
35 w:covers
62 w:covers the
-15 w:crash
-20 w:cream
-54 w:create
-68 w:created
-91 w:creating
63 w:credit
31 w:criticism
16 w:criticism of
-15 w:cross
-17 w:crossword
-21 w:crowd
-15 w:cup
66 w:currency
40 w:current
-18 w:curriculum
-35 w:customer
-23 w:customers
-75 w:cut
-23 w:cut and
23 w:cut from
-27 w:cut it
-21 w:cut off
-16 w:cut the
13 w:cutoff
58 w:cuts
91 w:cutting
40 w:cutting it
-39 w:cuốn
-19 w:cuộc
19 w:cà
19 w:cà phê
-25 w:các
83 w:cách
-84 w:câu
-44 w:câu #
-24 w:câu chữ
-24 w:câu hỏi
19 w:câu ngắn
-31 w:còn
-17 w:có
-33 w:có muốn
14 w:có thể
-22 w:cô
-22 w:cô giáo
-26 w:công
29 w:côté
-10 w:cũ
30 w:cũng
-11 w:cơ
-22 w:cả
-14 w:cấm
-11 w:cấm xe
51 w:cần
24 w:cần dịch
19 w:cần viết
-25 w:cụ
-59 w:của
-10 w:của tác
17 w:của tôi
-11 w:cứ
-13 w:cứu
25 w:d'origine
-33 w:d'un
-11 w:d'une
12 w:dam
-11 w:damage
-15 w:dame
28 w:dans le
-16 w:dans une
13 w:dans votre
-11 w:dark
68 w:dashes
-41 w:data
24 w:data ends
23 w:data so
81 w:date
-12 w:date and
39 w:date of
16 w:date was
-11 w:dated
73 w:dateline
41 w:dates
62 w:dawn
-80 w:day
-10 w:day and
-103 w:days
-61 w:de
-15 w:de cet
19 w:de l'article
22 w:de mots
-22 w:de source
-28 w:de votre
-28 w:dead
45 w:deadline
17 w:deadline !
-97 w:dear
-14 w:dear editor
-37 w:dear reader
-40 w:dear readers
55 w:death
10 w:deaths
19 w:debate
-15 w:debate on
39 w:debt
-10 w:decide
-18 w:decided
53 w:decision
-11 w:declined
-10 w:declined to
-26 w:decree
11 w:dee
-56 w:deep
13 w:deeps
13 w:deepsee
-21 w:definition
-46 w:degrees
11 w:delay
-14 w:delegates
-32 w:delegations
18 w:delete
21 w:deleted
80 w:deliberately
-47 w:demande
-20 w:demandé
-36 w:den
45 w:department
29 w:depending
29 w:depending on
-45 w:depth
42 w:deputy
-73 w:der
27 w:dernière mise
35 w:des
119 w:describe
13 w:describe it
28 w:describe the
59 w:describe what
43 w:described
39 w:described as
-19 w:describes
31 w:describing the
158 w:description
23 w:description #
85 w:description :
17 w:description of
36 w:deserves
14 w:deserves a
-20 w:desk
11 w:dessous
23 w:dessus
138 w:detail
-15 w:details
13 w:details are
-57 w:details of
68 w:deux
10 w:deuxième
21 w:developed
21 w:developed by
18 w:developments
-59 w:device
-13 w:dictionary
-102 w:did
-12 w:did not
-16 w:did you
35 w:didn't
14 w:didn't come
-94 w:die
-21 w:diet
-35 w:differ
-30 w:differ from
-12 w:difference
-51 w:different
-20 w:diplomats
11 w:dire si
69 w:direct
22 w:direct quotes
11 w:direction
13 w:directions
39 w:directly
-21 w:director
-10 w:director told
23 w:disclaimer
23 w:disclaimer :
-37 w:discours
39 w:discover
41 w:discover how
-11 w:discrepancy
-11 w:discuss
-16 w:dishes
17 w:display
-18 w:distributor
55 w:district
26 w:districts
-35 w:dit
12 w:dites moi
21 w:divided
-24 w:dix
-74 w:do
-29 w:do a
-13 w:do better
-27 w:do not
60 w:do the
70 w:do you
-23 w:doanh
-23 w:doanh nghiệp
-43 w:doctor
47 w:document
79 w:documents
-47 w:does
-20 w:does not
-22 w:does the
101 w:doesn't
-71 w:dog
-14 w:dogs
-58 w:doing
32 w:dollar
61 w:dollars
-20 w:don't
18 w:don't have
32 w:don't hesitate
19 w:don't need
18 w:don't say
72 w:donc
12 w:done
30 w:données
-10 w:door
39 w:dormitory
64 w:double
30 w:double check
-45 w:doubled
17 w:doubt
-28 w:dough
-21 w:douze
-23 w:down
-10 w:down a
-27 w:down the
13 w:down to
17 w:dr
93 w:draft
41 w:draft #
13 w:draft :
-28 w:draft a
16 w:draft and
15 w:draft has
-26 w:draft law
-36 w:draft of
-29 w:draft was
42 w:drafted
61 w:drafts
12 w:dramatic
18 w:draw
28 w:draws
16 w:drier
-62 w:drink
-32 w:drive
11 w:driver
23 w:driver was
74 w:drop
10 w:drop the
102 w:dropped
21 w:dropped the
37 w:dropping
34 w:dropping the
23 w:drops
34 w:drops the
29 w:drought
-33 w:dry
-21 w:dry season
-14 w:du lao
32 w:du lịch
10 w:du texte
30 w:dung
-25 w:durian
-43 w:during
-27 w:during the
10 w:dài
-39 w:dân
10 w:désolé
-27 w:dòng
-52 w:dùng
15 w:dưới
-12 w:dưới đây
19 w:dẫn
15 w:dịch
-30 w:dịch giả
44 w:dịch là
19 w:dịch tiếng
-25 w:dịch từ
29 w:dự
-20 w:dự thảo
71 w:dự án
-26 w:e
-20 w:each
44 w:each other
21 w:each paragraph
18 w:ead
-34 w:earlier version
28 w:early #
-15 w:earned
-32 w:easier
-33 w:easier for
-37 w:easier to
27 w:easy to
-25 w:eat
-11 w:eaten
38 w:economic
-11 w:economy
-10 w:edge
52 w:edit
14 w:edited
34 w:edited by
-45 w:edited for
-56 w:editing
-17 w:editing by
-29 w:editing error
23 w:edition
16 w:editor
-37 w:editor before
-13 w:editor i
-18 w:editor's
-31 w:editor's note
-90 w:editors
168 w:edits
70 w:edits :
-15 w:education
11 w:eek
11 w:eep
13 w:eepse
13 w:eepseek
28 w:effect on
-16 w:eggs
-17 w:eight
90 w:either
-11 w:either or
39 w:either the
-18 w:el
40 w:election
15 w:electricity
-41 w:eleven
-20 w:eleven seconds
-11 w:elo
-11 w:elone
-24 w:else you
-36 w:em
-30 w:email
-30 w:embassy
-12 w:emergency
33 w:emi
33 w:emini
35 w:emo
33 w:emoji
15 w:emojis
15 w:empty
-51 w:en #
-24 w:en chef
-21 w:ena
22 w:encore
87 w:end
10 w:end of
18 w:end the
-64 w:ended
-52 w:ended with
-27 w:ends
17 w:energy
-23 w:engaging
-27 w:engineer
-81 w:engines
162 w:english
52 w:english :
-29 w:english and
15 w:english equivalent
17 w:english for
-11 w:english it
10 w:english one
22 w:english rendering
18 w:english so
17 w:english to
22 w:enjoy
28 w:enjoy the
-18 w:enjoyed
-20 w:enough
18 w:ensures
26 w:ensures that
-15 w:entraîné
-15 w:entraîné sur
48 w:entries
-40 w:entry
52 w:environ
81 w:environ #
25 w:eo
46 w:eo:
11 w:eps
13 w:epsee
34 w:equivalent
15 w:equivalent so
18 w:error in
20 w:errors
13 w:ers
16 w:ersio
46 w:espaces
-47 w:essay
-10 w:essay of
-21 w:essays
-27 w:essential
54 w:est
-38 w:et je
-23 w:et la
17 w:et le
30 w:et non
-23 w:et plus
10 w:et trois
30 w:eta
-104 w:even
-50 w:evening
26 w:event
64 w:events
-53 w:ever
-45 w:every
-22 w:everybody
37 w:everyday
-45 w:everyone
-11 w:everything
11 w:everything else
36 w:everything you
14 w:evidence
20 w:exact
-25 w:exact english
-40 w:exactly
-21 w:exam
-43 w:example
-27 w:examples
-28 w:exceed
57 w:excerpt
18 w:exchange
16 w:exchange rate
20 w:exchange rates
24 w:exclamation
26 w:exclamation marks
-25 w:excluding the
-50 w:exercise
-45 w:exercise #
-15 w:exhibition
87 w:exist
-46 w:exists
22 w:expand
-21 w:expected
-30 w:experience
-61 w:expert
-29 w:explain why
48 w:explained
32 w:explaining
-30 w:explains
65 w:explanation
71 w:explanation of
63 w:export
69 w:export to
52 w:exports
11 w:extra
15 w:extract
18 w:eye
-23 w:facebook
-25 w:facebook or
-21 w:facing
94 w:fact
60 w:fact box
30 w:fact check
23 w:factory
45 w:facts
30 w:facts :
-14 w:facts and
63 w:factual
32 w:factual and
-17 w:failed
61 w:fair
48 w:faire
-27 w:fait
-21 w:false
-37 w:families
-28 w:famille
27 w:family
-10 w:fans
11 w:far
49 w:far as
38 w:farmer
10 w:farmer's
46 w:farmers
-21 w:faster
-21 w:father
32 w:fault
10 w:faut
-13 w:faute
-13 w:faute d'équivalent
-14 w:fautes
21 w:favourite
-23 w:feared
-18 w:feature
-19 w:february
-15 w:fee
50 w:feel
38 w:feel free
28 w:feelings
20 w:feels
57 w:feels right
-40 w:fees
-27 w:fell
33 w:felt
-16 w:feuang
-26 w:few
17 w:fewer
13 w:fields
20 w:fifth
-27 w:fifty
125 w:figure
33 w:figure in
15 w:figures and
-42 w:figures before
-22 w:figures for
-25 w:file
-68 w:files
15 w:fill
25 w:filled
45 w:filled in
27 w:filler
-57 w:film
-17 w:fin
28 w:final
47 w:final answer
-31 w:final draft
44 w:final text
-40 w:finally
-107 w:find
-22 w:find a
-22 w:find any
10 w:find out
-41 w:find the
-12 w:find this
-19 w:finds
-14 w:fines
19 w:finish
-18 w:finished
10 w:fire
-15 w:firm
-44 w:first and
-15 w:first appeared
-11 w:first because
23 w:first draft
30 w:first is
35 w:first line
59 w:first mention
39 w:first person
39 w:first sentence
25 w:first the
21 w:first three
-22 w:first train
-27 w:first version
-41 w:fish
26 w:fit
23 w:fit a
118 w:fits
24 w:fits the
58 w:fits your
66 w:five
11 w:five headline
-11 w:five minutes
-32 w:fix
82 w:fixed
37 w:fixed subject
13 w:fixed the
18 w:fixes
20 w:fixes :
23 w:flag :
-34 w:flat
-16 w:flight
60 w:flood
32 w:flooded
24 w:flooding
-39 w:floor
-32 w:flour
-11 w:flow
-16 w:flow and
10 w:flows
31 w:fluidité
25 w:focus keyphrase
45 w:focus keyword
13 w:focused on
-41 w:fois
-48 w:fold
32 w:follow
11 w:follow it
-41 w:follow the
56 w:follow up
40 w:followed
11 w:followed by
30 w:followed the
-66 w:following
11 w:following is
-27 w:following sentences
60 w:follows
-16 w:follows :
13 w:follows the
-61 w:food
-11 w:foot
-20 w:foot of
-15 w:football
-14 w:footnotes
-26 w:for
48 w:for #
38 w:for :
34 w:for a
51 w:for an
54 w:for and
-21 w:for any
18 w:for both
-11 w:for children
36 w:for clarity
41 w:for consistency
-25 w:for each
-32 w:for example
25 w:for facebook
-17 w:for four
14 w:for grammar
20 w:for immediate
10 w:for its
18 w:for last
-55 w:for length
20 w:for me
-27 w:for more
-31 w:for my
-12 w:for plain
11 w:for pointing
38 w:for print
10 w:for publication
52 w:for readability
52 w:for readers
-36 w:for reading
-34 w:for reasons
10 w:for repairs
-54 w:for six
52 w:for social
48 w:for that
30 w:for the
-28 w:for this
-39 w:for three
25 w:for word
-13 w:for you
10 w:for younger
-35 w:for your
-18 w:force
-28 w:forget
14 w:form
-12 w:form asks
-12 w:form is
26 w:form the
29 w:formal
-12 w:formal and
-36 w:formal style
-14 w:forms
-77 w:forty
74 w:forum
-55 w:found
35 w:found in
-12 w:found that
-27 w:found the
-29 w:foundation
32 w:founded
10 w:founding
-11 w:four minutes
-19 w:four seconds
-34 w:four times
-23 w:fourteen
23 w:fourth
22 w:fourth paragraph
-28 w:français
-63 w:free
-21 w:free of
36 w:free to
-100 w:french
-10 w:fresh
18 w:friday
-26 w:friend
37 w:friendly
-36 w:friends
16 w:from
26 w:from a
52 w:from here
-67 w:from lao
-36 w:from pakse
55 w:from the
14 w:from what
49 w:from you
100 w:from your
47 w:front
27 w:front of
45 w:front page
-19 w:fuel
-15 w:fuel prices
16 w:fulfil
11 w:fulfill
14 w:fulfill this
12 w:full article
12 w:full list
-19 w:full name
-33 w:full of
45 w:full piece
48 w:full stop
-51 w:full text
51 w:funding
-31 w:further
-50 w:further details
19 w:further edits
-22 w:further information
56 w:future
-15 w:für
-26 w:g
-39 w:game
29 w:gap
-27 w:garden
-35 w:gardé
-65 w:gate
-24 w:gave
-31 w:gave the
33 w:gem
33 w:gemin
20 w:gemini
27 w:generate
13 w:generate content
16 w:generated
-22 w:generated by
111 w:generating
-100 w:get
17 w:gets
-52 w:getting
-15 w:ghi
16 w:ghi chú
-10 w:ghi nhầm
-25 w:gia
-10 w:gia đình
-14 w:giao
-10 w:girl
39 w:give the
-18 w:give you
28 w:given
16 w:given as
-19 w:given at
10 w:given in
14 w:given me
19 w:given that
20 w:given the
-41 w:given to
118 w:gives
17 w:gives #
27 w:gives two
10 w:gives you
-40 w:giving
-26 w:già
30 w:giá
27 w:giá vàng
-25 w:giáo
-19 w:giúp
-27 w:giả
11 w:giải thích
-36 w:giấy
-27 w:giấy phép
12 w:giọng
-24 w:giờ
-16 w:giữ
34 w:giữ nguyên
58 w:glad
-15 w:glad to
-11 w:glass
19 w:gle
-39 w:go to
62 w:go with
39 w:goal
17 w:goat
108 w:goes
-11 w:goes :
11 w:goes against
19 w:goes to
12 w:goes up
-66 w:going to
29 w:gone
-40 w:gone through
18 w:goo
-23 w:good
25 w:good catch
25 w:good idea
39 w:good luck
11 w:good to
19 w:googl
-10 w:google
-31 w:google's
-18 w:goose
27 w:got it
27 w:government documents
33 w:governor
62 w:governor's
62 w:gpt
20 w:grade
-10 w:grammar
-20 w:grammar and
-21 w:grandmother
19 w:grandmother's
24 w:grant
30 w:grants
-51 w:grateful
-45 w:great
24 w:great question
-19 w:greek
21 w:green
-25 w:ground
-11 w:grounds
24 w:grown
12 w:guess
-28 w:guest
40 w:guidance
-112 w:guide
-43 w:guide to
22 w:guidelines
22 w:guides
24 w:gì
53 w:gần
20 w:gần nhất
19 w:gọi
11 w:gọn
19 w:gốc
38 w:gợi
23 w:gợi ý
-12 w:gửi về
17 w:h #
11 w:habitants
-119 w:had
-13 w:had a
-18 w:had an
37 w:had been
29 w:had in
-15 w:had left
-11 w:had no
64 w:had not
11 w:had to
15 w:hai
44 w:half
11 w:half a
-11 w:half the
-21 w:hall
-85 w:hand
-12 w:handbook
-23 w:handed
11 w:handout
-12 w:hands
-15 w:handwriting
-10 w:handwritten
-18 w:hang
14 w:happened
-15 w:happens
56 w:happy
32 w:happy with
10 w:harbour
28 w:hard
14 w:hard news
15 w:hard to
76 w:harder
-29 w:harvest
-84 w:has
10 w:has a
35 w:has asked
61 w:has been
-35 w:has changed
-24 w:has gone
-12 w:has kept
-41 w:has moved
-58 w:has not
22 w:has passed
41 w:has since
29 w:has to
11 w:hashtag
25 w:hashtags
-16 w:hat
-34 w:have
-22 w:have a
38 w:have access
-16 w:have an
-10 w:have any
32 w:have been
64 w:have changed
29 w:have it
-64 w:have kept
29 w:have left
52 w:have never
87 w:have no
42 w:have personal
-23 w:have removed
-47 w:have rewritten
-27 w:have stopped
60 w:have the
15 w:have to
-12 w:have tried
-39 w:having
-88 w:he
10 w:he has
37 w:he is
-13 w:he said
-14 w:he says
13 w:hea
-21 w:head of
27 w:headings
76 w:headline
58 w:headline :
46 w:headline and
30 w:headline ideas
-12 w:headline of
-33 w:headline on
-13 w:headline was
11 w:headlines
41 w:headlines :
18 w:heads
-27 w:hear
48 w:heard
33 w:hearing
-13 w:heat
-13 w:heavy
-15 w:heavy rain
75 w:hectares
-12 w:hedge
-39 w:held
-18 w:help
-20 w:help of
94 w:help to
26 w:help with
-33 w:help you
16 w:helpful
10 w:helps
-92 w:her
-12 w:her own
100 w:here
-41 w:here :
11 w:here ?
25 w:here and
-87 w:here are
31 w:here because
21 w:here is
-17 w:here it
31 w:here on
-14 w:here since
-17 w:here so
53 w:here the
36 w:here you
52 w:here's
43 w:here's a
62 w:here's an
-21 w:here's the
-56 w:here's what
32 w:hesitate
32 w:hesitate to
-23 w:hidden
-30 w:hides
-59 w:high
14 w:higher
-22 w:highlights
-15 w:himself
33 w:hin
-86 w:his
45 w:history
42 w:history of
-12 w:hiện
34 w:hmm
27 w:hmm the
32 w:hold
26 w:holding
50 w:holds
-14 w:holiday
-17 w:homework
-15 w:honestly
-36 w:honourable
24 w:hoo
46 w:hook
20 w:hook :
70 w:hope
29 w:hope that
-34 w:hope this
24 w:hope to
16 w:hopeful
69 w:hopefully
31 w:hospital
22 w:hospital's
-18 w:hospitals
-46 w:hot
-21 w:hotel
22 w:hotline
-51 w:hour
-50 w:hours
22 w:hours and
-61 w:house
77 w:households
38 w:housing
-18 w:how i
22 w:how i'd
19 w:how it
16 w:how long
23 w:how many
25 w:how much
-19 w:how the
33 w:how this
-73 w:how to
-14 w:hoạch
24 w:hoặc
-18 w:https
-16 w:https :
86 w:human
-33 w:human being
10 w:human sounding
17 w:humanized
29 w:humour
-10 w:hy
-10 w:hy vọng
18 w:hydropower
-10 w:hàng
-34 w:hành
-15 w:hành khách
-29 w:hãy
32 w:hình
11 w:hóa
37 w:hút
71 w:hơn
34 w:hơn :
17 w:hơn và
-25 w:hệ
-14 w:họa
-37 w:học
-14 w:học sinh
-14 w:họp
-55 w:hỏi
-10 w:hỏi về
-10 w:hồi
71 w:hợp
11 w:hợp với
15 w:hữu
10 w:hữu ích
-34 w:i
12 w:i added
29 w:i aimed
10 w:i also
-61 w:i am
-15 w:i apologise
24 w:i apologize
-10 w:i asked
29 w:i assumed
32 w:i believe
-15 w:i came
97 w:i can
60 w:i can't
-26 w:i cannot
12 w:i changed
28 w:i checked
37 w:i chose
15 w:i continue
-49 w:i couldn't
-14 w:i do
24 w:i don't
-19 w:i found
10 w:i go
12 w:i got
-16 w:i had
-77 w:i have
11 w:i help
-78 w:i hope
-35 w:i keep
46 w:i kept
13 w:i know
27 w:i left
26 w:i looked
-26 w:i make
-21 w:i may
14 w:i misread
11 w:i missed
-41 w:i moved
-49 w:i need
51 w:i only
-12 w:i read
-31 w:i recommend
12 w:i rendered
17 w:i replaced
-44 w:i rewrote
-14 w:i said
21 w:i see
-22 w:i should
33 w:i stayed
-58 w:i think
25 w:i took
56 w:i understand
43 w:i used
-25 w:i want
-17 w:i was
30 w:i went
-31 w:i will
32 w:i won't
-106 w:i would
-28 w:i write
15 w:i wrote
85 w:i'd
-17 w:i'd be
-47 w:i'd go
16 w:i'd say
68 w:i'll
-15 w:i'll do
-12 w:i'll update
20 w:i'm
60 w:i'm not
20 w:i'm unable
65 w:i've
-30 w:i've gone
-15 w:i've kept
40 w:i've left
10 w:i've rewritten
23 w:i've taken
-16 w:i've used
-31 w:i've written
51 w:ici
11 w:ici ?
76 w:idea
47 w:ideas
12 w:ideas from
28 w:identified
-11 w:identity
-10 w:identity of
19 w:idiom
22 w:idioms
46 w:if
15 w:if a
-44 w:if i
-30 w:if it
14 w:if needed
-16 w:if not
17 w:if she
46 w:if space
25 w:if that
22 w:if that's
14 w:if the
20 w:if this
-37 w:if you
34 w:if you'd
73 w:if your
-14 w:ignore
24 w:il
-11 w:il en
10 w:il est
43 w:illustrative
19 w:illustrative and
145 w:image
23 w:image :
15 w:image prompt
23 w:immediate
20 w:immediate release
-19 w:immediately
-37 w:impact
-23 w:important
51 w:important info
-10 w:important to
61 w:impression
10 w:improvements
20 w:improvements :
-36 w:improves
-13 w:in
-41 w:in #
-29 w:in a
-14 w:in about
15 w:in all
-47 w:in an
-20 w:in another
14 w:in any
-10 w:in april
30 w:in at
30 w:in bold
-34 w:in both
78 w:in brackets
-55 w:in brief
13 w:in case
21 w:in champasak
53 w:in conclusion
25 w:in each
59 w:in english
26 w:in figures
-28 w:in four
-44 w:in french
30 w:in front
-74 w:in full
29 w:in half
18 w:in it
-18 w:in its
11 w:in january
-15 w:in june
13 w:in kip
-28 w:in lao
-10 w:in large
-16 w:in law
62 w:in line
-28 w:in luang
-32 w:in march
-30 w:in may
85 w:in mind
24 w:in most
10 w:in my
-22 w:in our
-15 w:in paragraph
-11 w:in pencil
-11 w:in place
29 w:in plain
-17 w:in question
-10 w:in red
31 w:in that
-14 w:in the
-50 w:in this
-30 w:in three
21 w:in tone
-40 w:in two
27 w:in under
-15 w:in which
-18 w:in writing
-58 w:include
14 w:include a
13 w:include the
-15 w:includes
25 w:including
21 w:including spaces
-16 w:including the
-43 w:income
-15 w:incomplete
-11 w:independently
-13 w:independently verify
14 w:indiqué
12 w:ine
42 w:inferred
-29 w:inflation
-18 w:inflation slowed
46 w:info
-34 w:informal
63 w:information
-52 w:information about
14 w:information and
15 w:information available
17 w:information on
-26 w:information only
73 w:informations
15 w:informative
11 w:ini
29 w:injured
36 w:ink
34 w:input
-21 w:inquiry
-46 w:inscription
144 w:insert
11 w:inside
-11 w:inspector
95 w:instead
71 w:instead of
48 w:instruction
17 w:instruction says
25 w:instructions
23 w:intact
-24 w:intelligence and
22 w:interest
25 w:interest rate
64 w:international
-54 w:internet
-12 w:interpreter
-10 w:intertitres
19 w:interview
-42 w:interview has
-11 w:interview was
42 w:into a
-12 w:into english
31 w:into one
23 w:into two
35 w:intro
56 w:introduced
-41 w:introduction
47 w:invented
31 w:inverted
33 w:inverted pyramid
84 w:investors
53 w:invite
-19 w:invited
-19 w:invited to
11 w:involved
61 w:ion
38 w:is
-60 w:is :
20 w:is ?
27 w:is a
10 w:is about
15 w:is already
-25 w:is ambiguous
-10 w:is an
28 w:is being
16 w:is better
38 w:is correct
27 w:is easier
31 w:is for
25 w:is general
11 w:is given
37 w:is gone
-25 w:is how
35 w:is in
19 w:is kept
29 w:is known
28 w:is left
-25 w:is limited
28 w:is mine
-12 w:is missing
-12 w:is my
-60 w:is no
-85 w:is not
57 w:is now
-21 w:is one
28 w:is only
-29 w:is open
-37 w:is read
-43 w:is ready
26 w:is right
-24 w:is safe
68 w:is safer
31 w:is still
-36 w:is suitable
14 w:is that
-88 w:is the
-69 w:is there
32 w:is this
24 w:is tight
-64 w:is to
16 w:is up
65 w:is used
11 w:is what
-17 w:is where
18 w:is why
-14 w:is worth
23 w:is written
10 w:is wrong
-17 w:is your
-10 w:island
31 w:isn't
-48 w:issue
-13 w:issued
55 w:it
-22 w:it !
12 w:it :
-38 w:it ?
26 w:it again
-27 w:it and
-10 w:it answers
-11 w:it as
76 w:it at
-21 w:it before
-16 w:it can
-27 w:it could
-24 w:it did
16 w:it doesn't
25 w:it down
-22 w:it even
14 w:it fits
-29 w:it for
48 w:it from
27 w:it goes
31 w:it has
47 w:it if
-19 w:it in
-34 w:it is
-13 w:it isn't
23 w:it lands
14 w:it looks
22 w:it may
24 w:it means
-50 w:it names
29 w:it now
-22 w:it off
-13 w:it on
13 w:it out
24 w:it over
-43 w:it should
52 w:it sound
38 w:it sounds
-10 w:it stands
-12 w:it still
-17 w:it the
32 w:it this
22 w:it took
11 w:it under
21 w:it up
-31 w:it used
-99 w:it was
-27 w:it will
-18 w:it won't
27 w:it works
27 w:it would
-28 w:it's
11 w:item
-23 w:item #
-107 w:its
-17 w:its first
-36 w:its last
20 w:its own
35 w:itself
-32 w:itu
13 w:iຂ້
13 w:iຂ້ອຍ
10 w:iຂ້ອຍບໍ
10 w:iທີ
-10 w:iແລ
17 w:i生
17 w:i生成
10 w:j'ai
-22 w:j'ai conservé
-34 w:j'ai gardé
-18 w:j'avais
-18 w:j'espère
-18 w:j'espère que
-47 w:jamais
-29 w:january
10 w:jar
38 w:jargon
54 w:je
-25 w:je me
14 w:je ne
35 w:je peux
-10 w:je vous
-18 w:job
73 w:jobs
-13 w:join
-59 w:joint
-20 w:joke
-11 w:joked
-25 w:jokes
-51 w:journal
56 w:journalist
24 w:journalistic
-23 w:journey
-21 w:judge
-42 w:judges
13 w:july
-23 w:jumps
-22 w:june
30 w:june #
-34 w:just
24 w:just a
14 w:just ask
15 w:just say
24 w:just tell
18 w:just under
-10 w:justice
-72 w:k
16 w:kann
29 w:keep
43 w:keep in
27 w:keep the
21 w:keep this
23 w:keeper
51 w:keeping
23 w:keeping the
-18 w:keeps the
-20 w:keo
30 w:kept
26 w:kept in
-86 w:kept the
-23 w:key
81 w:key changes
23 w:key facts
-47 w:key takeaways
-45 w:keyboard
25 w:keyphrase
23 w:keyphrase :
131 w:keyword
53 w:keyword :
18 w:keyword in
32 w:keywords
21 w:keywords :
-20 w:khi
17 w:khi đăng
-23 w:khoản
-31 w:khoảng
-31 w:khoảng #
37 w:khác
-11 w:khách
27 w:khách quan
-25 w:khách vui
18 w:khám
24 w:khám phá
10 w:khóa
33 w:khóa chính
35 w:không
-22 w:không ?
11 w:không thêm
14 w:không thể
18 w:khẩu
-11 w:kilometres
-56 w:kind
-13 w:kinder
14 w:kindly
-25 w:king
-27 w:king's
-27 w:kip
-37 w:kitchen
27 w:kiến
-14 w:kiểm
-11 w:kiểm tra
16 w:km
14 w:know about
10 w:know how
13 w:know if
-19 w:know in
-12 w:know that
32 w:know the
20 w:know where
28 w:know which
26 w:knowing
13 w:knowledge cutoff
-43 w:knowledge of
10 w:knowledge only
10 w:knowledge update
-14 w:knows
-10 w:knows nothing
12 w:knows the
-22 w:kèm
14 w:ký
-14 w:kế
-14 w:kế hoạch
-16 w:kết
-19 w:kể
-13 w:kỹ
27 w:l
16 w:l'article
-50 w:l'article #
30 w:l'essentiel
21 w:l'institut
-76 w:la
-16 w:la date
-16 w:la fin
16 w:la liste
-18 w:la nouvelle
39 w:la première
-18 w:la réaction
-43 w:la rédaction
-34 w:la version
-42 w:label
-32 w:labels
13 w:lacks
14 w:laid
67 w:laissé
-27 w:land
22 w:lands
13 w:langage je
30 w:language
47 w:language and
23 w:language is
24 w:language model
-30 w:languages
-43 w:lao
-38 w:lao by
26 w:lao bảo
-34 w:lao the
14 w:lao translation
184 w:laos
26 w:laos and
10 w:laos china
12 w:laos coffee
20 w:laos economy
-56 w:large
11 w:large language
-10 w:large print
-23 w:larger
27 w:last
10 w:last knowledge
-20 w:last page
15 w:last paragraph
13 w:last sentence
15 w:last update
-33 w:last updated
-57 w:last week
10 w:last week's
36 w:last year
58 w:last year's
-44 w:late
36 w:later
30 w:lau
30 w:laude
-12 w:laugh
-14 w:laughed
-18 w:laughs
39 w:launch
47 w:launch of
-12 w:law
-29 w:lawmakers
-42 w:lawyers
-36 w:lawyers for
10 w:le
19 w:le #
17 w:le communiqué
-18 w:le ministre
-57 w:le mot
-10 w:le paragraphe
34 w:le reste
-19 w:le robot
42 w:le sens
-10 w:le texte
19 w:le titre
54 w:lead
20 w:lead :
30 w:lead and
29 w:lead with
-18 w:leader
41 w:leads
-24 w:leaf
-22 w:leaflet
37 w:league
-36 w:leaks
22 w:leans
-46 w:learn
-61 w:learned
11 w:learners
-60 w:least
-15 w:least #
-63 w:leave
-10 w:leave out
-14 w:leave the
38 w:leaves
-34 w:leaves out
14 w:leaves the
24 w:leaving
-15 w:leaving the
10 w:lecture
36 w:led
17 w:leeds
71 w:left
-29 w:left as
-33 w:left at
15 w:left blank
61 w:left in
10 w:left it
-41 w:left the
59 w:legal
42 w:legal advice
110 w:length
-26 w:length and
-45 w:les
-29 w:les candidats
21 w:les phrases
18 w:les trois
107 w:less
18 w:less formal
73 w:less like
27 w:let me
-14 w:let us
42 w:let's
25 w:let's break
13 w:lets
-178 w:letter
25 w:letter to
-13 w:letter was
-101 w:letters
-14 w:letters in
-25 w:lettre
-42 w:lettres
31 w:level
36 w:library
-20 w:licence
-15 w:lid
-11 w:lie
28 w:lies
-35 w:life
-17 w:lift
-36 w:light
11 w:lightly
-18 w:lights
46 w:lignes
39 w:like an
18 w:like any
67 w:like me
32 w:like something
27 w:like this
-95 w:like to
-57 w:liked
23 w:likely
-20 w:likes
-12 w:lime
73 w:limit
-29 w:limited
-13 w:limits
20 w:lin
15 w:line
19 w:line #
-121 w:line :
24 w:line about
-41 w:line and
-35 w:line by
-40 w:line of
21 w:line on
69 w:line with
-16 w:lines
15 w:link
47 w:link to
-28 w:links
-22 w:list
16 w:liste
18 w:liste des
-19 w:listed
-15 w:listen
-20 w:lists
-11 w:literally
12 w:little
-22 w:little more
-42 w:live
28 w:lives
-24 w:liên
-23 w:liên hệ
-16 w:liệu của
-14 w:lo
56 w:loaded
30 w:loan
115 w:local
-62 w:location
17 w:log
-11 w:login
-11 w:lon
-17 w:long and
16 w:long sentences
-140 w:longer
-11 w:longer ones
-30 w:longer than
25 w:longues
21 w:longueur
32 w:longueur :
-11 w:longueur de
24 w:look at
-15 w:look for
37 w:looked
-81 w:looking
-81 w:looking for
-29 w:looks
-16 w:looks like
-18 w:lorry
-15 w:los
63 w:lose
61 w:lose the
31 w:loses
36 w:loses the
22 w:losing
33 w:losing any
-17 w:losing the
25 w:lost
14 w:lost in
-33 w:lot
-71 w:love
-55 w:low
12 w:lower
-10 w:lowest
54 w:luang
63 w:luang prabang
75 w:luck
-23 w:luck to
101 w:luck with
-33 w:lui
-14 w:lunch
-31 w:luận
19 w:lyrics
45 w:là bản
-33 w:làng
11 w:lào
-16 w:lên
-13 w:lòng
13 w:lòng gửi
-13 w:lòng kiểm
-32 w:lý
-10 w:lưu
-10 w:lưu ý
-27 w:lượng
23 w:lại bài
-20 w:lại cho
-32 w:lại câu
16 w:lại theo
-24 w:lại đoạn
-43 w:lần
17 w:lần cập
14 w:lẫn
12 w:lặp
21 w:lịch
-22 w:lỗi
-10 w:lỗi bạn
-11 w:lỗi tôi
17 w:lỗi vì
-59 w:lời
-17 w:lời của
-10 w:m
-36 w:m'a
-26 w:ma
-73 w:machine
-15 w:madame
116 w:made :
11 w:made by
-10 w:made it
23 w:made the
-31 w:made up
14 w:magazine
-27 w:mail
-32 w:main
-32 w:maintains
-27 w:maintains a
-11 w:maintains the
-11 w:maire
10 w:mairie
-28 w:mais
-32 w:make
-25 w:make a
-13 w:make clear
37 w:make it
48 w:make mistakes
37 w:make the
16 w:make this
-12 w:makers
46 w:makes
15 w:makes a
-19 w:makes it
71 w:makes the
-24 w:making
14 w:making it
-10 w:mal
18 w:malay
-78 w:man
-17 w:man who
-18 w:manager
-16 w:mang
71 w:manner
-41 w:manual
-33 w:manuscript
-95 w:many
36 w:many of
12 w:map
-17 w:maps
24 w:marathon
38 w:march
37 w:march #
-18 w:march the
-12 w:mardi
-14 w:margin
31 w:mark
122 w:markdown
121 w:marked
24 w:market
-64 w:marketing
-21 w:marks
19 w:marks and
20 w:marsh
-20 w:mason
-20 w:master
85 w:match
72 w:match the
-16 w:match your
76 w:matched
26 w:matches
56 w:matches the
111 w:material
-24 w:matter of
36 w:matters
-23 w:matters :
-17 w:maximum
49 w:may
-14 w:may #
-18 w:may :
28 w:may ask
34 w:may be
-32 w:may change
-25 w:may differ
16 w:may need
52 w:may not
25 w:mayor
31 w:mayor's
-12 w:me and
-34 w:me be
11 w:me dire
30 w:me double
13 w:me if
41 w:me know
-18 w:me permets
-44 w:me start
-10 w:me that
-12 w:me think
45 w:me to
27 w:me which
-19 w:meals
-31 w:mean
-11 w:mean either
-27 w:meaning
-22 w:meaning of
27 w:means
47 w:means for
41 w:means the
10 w:measured
-12 w:mechanic
-17 w:media
11 w:media :
-30 w:medical
-40 w:medical advice
-44 w:meet
32 w:meets
24 w:meets your
44 w:mekong
-36 w:member
-21 w:members
43 w:memories
43 w:memories of
24 w:memory
185 w:mention
52 w:mention a
48 w:mention of
18 w:mentioned in
38 w:mentions
-28 w:menu
12 w:merci
11 w:merci pour
47 w:merged
-12 w:merged two
22 w:mes
18 w:mes connaissances
129 w:message
-10 w:mesure
62 w:met
45 w:meta
46 w:meta description
54 w:metaphor
54 w:metaphor of
-21 w:method
-11 w:metres
24 w:mid
11 w:mid #
-10 w:mid sentence
35 w:might
-25 w:might be
28 w:miles
-24 w:milk
28 w:mill
24 w:million
18 w:million but
-12 w:million dollars
19 w:millions
27 w:min
-11 w:mind
36 w:mind that
25 w:mine
-14 w:minh họa
-13 w:minimum
24 w:minister
10 w:minister said
-23 w:minister's name
15 w:ministre
-22 w:ministries
90 w:ministry
21 w:ministry for
17 w:ministry of
-25 w:ministry said
33 w:ministry's
-12 w:ministry's website
71 w:minor
10 w:minus
34 w:minute
-45 w:minutes
-24 w:minutes of
-28 w:mis
-14 w:misleading
-25 w:miss
-22 w:misses
33 w:missing
-16 w:misspelled
-20 w:misspelled the
-15 w:mistake the
51 w:mistakes check
30 w:mistakes please
-14 w:mix
-10 w:mix up
22 w:mobile
-14 w:mode
10 w:model
10 w:model and
24 w:model i
29 w:model's
36 w:modifications
40 w:modifier
-12 w:modifié
31 w:moi
-14 w:moins
35 w:moj
23 w:moment
-64 w:mon
23 w:monday
-81 w:money
-58 w:mong
-17 w:monk
-33 w:monks
-18 w:monsieur
-14 w:monsieur le
47 w:month
-56 w:months
65 w:more
-20 w:more :
15 w:more concise
26 w:more details
14 w:more emotional
-12 w:more formal
-27 w:more in
-53 w:more information
36 w:more like
12 w:more naturally
10 w:more professional
-91 w:more than
-63 w:more to
-18 w:most
-52 w:most important
-14 w:most of
14 w:mostly
-74 w:mot
-27 w:mother
-31 w:motion
19 w:motive
73 w:mots
-23 w:mots environ
-20 w:mots à
-30 w:move
-21 w:move the
-31 w:moved
-40 w:moved or
16 w:moved the
33 w:moved to
10 w:moved up
23 w:moves from
10 w:moving
-19 w:mp
30 w:mpt
-17 w:mr
35 w:ms
-31 w:mua
-48 w:much
-32 w:music
-58 w:must
15 w:must not
-70 w:muốn
-173 w:my
38 w:my data
-25 w:my editor
-16 w:my grandmother
-16 w:my grandmother's
10 w:my information
105 w:my last
-16 w:my mind
23 w:my mistake
-53 w:my name
29 w:my own
32 w:my training
22 w:my version
11 w:myself
-30 w:máy
-58 w:mère
-14 w:mét
60 w:mình
14 w:mình đã
43 w:mô
36 w:mô tả
31 w:mật
-56 w:mẹ
16 w:mọi
-30 w:mỗi
-54 w:một
-16 w:một người
-10 w:mới
10 w:mở
-12 w:mức
-55 w:n'a
-24 w:n'a pas
-16 w:n'ai pas
52 w:n'avait
-23 w:n'hésitez
-23 w:n'hésitez pas
-21 w:nai
-15 w:nam
-22 w:nam ou
129 w:name
-30 w:name and
-12 w:name has
-27 w:name in
12 w:name is
47 w:name of
-14 w:name on
37 w:name the
-12 w:name was
-10 w:named the
44 w:names
40 w:names and
14 w:names are
-29 w:names both
14 w:names follow
-22 w:names have
-16 w:names of
-39 w:names on
52 w:naming
28 w:naming the
-20 w:national
35 w:naturally
-21 w:nay
26 w:ne pas
69 w:near
29 w:near the
14 w:nearly
57 w:need
17 w:need any
12 w:need it
-17 w:need the
29 w:need this
-59 w:need to
85 w:needed
-10 w:needs
-18 w:neighbours
-52 w:neither
20 w:net
-14 w:network
72 w:neutral
-19 w:neutral and
13 w:neutre
-67 w:never
29 w:never been
-27 w:new
10 w:new bus
-16 w:new draft
13 w:new tariff
11 w:new to
-18 w:new translation
-31 w:new wording
138 w:newer
154 w:news
10 w:news editor
18 w:news in
38 w:news item
21 w:news style
-76 w:newsletter
52 w:newspaper
-15 w:newspaper apologised
35 w:newspaper style
-13 w:newspapers
14 w:newsroom
14 w:next
21 w:next ?
11 w:next i
-21 w:next one
-27 w:next question
16 w:next step
19 w:next steps
12 w:next to
-21 w:next year
33 w:nghe
-20 w:nghiệp
18 w:nghĩ
-15 w:nghĩa
29 w:ngoài
32 w:nguyên
11 w:nguyên tên
-16 w:ngày
-15 w:ngày #
-35 w:người
-14 w:người dân
-18 w:người phát
-21 w:ngắn gọn
-13 w:ngắn hơn
53 w:ngữ
-44 w:nhiều
-62 w:nhà
-65 w:nhân
-30 w:nhân vật
10 w:như
-48 w:nhưng
11 w:nhất của
14 w:nhầm lẫn
-25 w:nhận
-10 w:nhật
-25 w:nhỏ
-23 w:nhớ
25 w:nice
-15 w:nicht
-39 w:night
43 w:night market
27 w:nine
-13 w:nine years
31 w:nk>
15 w:no
16 w:no adjectives
25 w:no article
77 w:no exclamation
32 w:no information
-71 w:no longer
14 w:no mention
24 w:no more
16 w:no official
-62 w:no one
39 w:no opinion
17 w:no problem
16 w:no source
43 w:no way
-74 w:nobody
-16 w:nobody in
-14 w:nobody will
76 w:nombre
77 w:nombre de
14 w:non
39 w:none of
-10 w:noodle
-15 w:noodle shop
-12 w:noon
-36 w:nor
27 w:north
16 w:northern
-13 w:nos
17 w:not
63 w:not #
-63 w:not a
45 w:not able
13 w:not add
-30 w:not appear
-21 w:not available
-15 w:not be
-24 w:not been
-11 w:not changed
81 w:not exist
-46 w:not find
16 w:not give
-21 w:not go
-27 w:not have
40 w:not hold
-10 w:not immediately
37 w:not in
-11 w:not independently
17 w:not know
-15 w:not legal
-14 w:not mention
24 w:not possible
47 w:not quite
13 w:not reflect
-22 w:not replace
-15 w:not say
55 w:not specify
67 w:not to
-10 w:not verify
-14 w:note :
56 w:note de
26 w:note on
12 w:note that
16 w:noted
78 w:notes
-33 w:notes :
20 w:notes say
88 w:nothing
54 w:nothing else
23 w:nothing has
37 w:nothing in
-19 w:noticed
17 w:notification
-12 w:notre
-35 w:nous
-10 w:nouveaux
-21 w:nouvelle
-16 w:nouvelle traduction
-23 w:novel
-90 w:november
88 w:now
11 w:now at
-21 w:now reads
-18 w:noy
78 w:number
-41 w:number below
83 w:numbers
-20 w:numbers :
34 w:numbers are
32 w:numbers in
-37 w:nào
19 w:này
-32 w:này ba
-16 w:này giúp
13 w:này hữu
25 w:này không
39 w:nên
-25 w:nó
-33 w:nói
-20 w:nói trước
-53 w:năm
-39 w:nước
-21 w:nếu bạn
-21 w:nếu cần
26 w:nội
30 w:nội dung
-19 w:o
11 w:o:ລ
28 w:obituary
18 w:objective
10 w:occurred
10 w:october #
20 w:octobre
-42 w:of
10 w:of a
-27 w:of all
-39 w:of an
-24 w:of article
-21 w:of charge
51 w:of edits
22 w:of events
-16 w:of going
38 w:of guests
17 w:of her
-28 w:of his
44 w:of hope
-13 w:of its
38 w:of luck
-17 w:of money
117 w:of my
-36 w:of no
-11 w:of our
-31 w:of place
-17 w:of rice
31 w:of software
40 w:of that
-30 w:of the
-10 w:of them
71 w:of these
-72 w:of this
30 w:of those
-19 w:of tone
-40 w:of two
-15 w:of what
-23 w:of which
-31 w:of words
-17 w:of you
22 w:off
13 w:off after
28 w:off and
-45 w:offer
13 w:offer a
-31 w:offered
-11 w:offered to
-25 w:offering
-27 w:offers
25 w:office
-22 w:office will
85 w:official
16 w:official sources
40 w:officials
-25 w:often
19 w:ogl
-53 w:oil
35 w:oji
-14 w:okay
-23 w:okay so
-51 w:old
-43 w:older
-21 w:oldest
-17 w:omitted
30 w:omp
-14 w:on
-95 w:on #
-29 w:on a
24 w:on both
17 w:on each
-22 w:on facebook
43 w:on first
14 w:on friday
14 w:on how
-13 w:on it
14 w:on its
28 w:on one
-82 w:on page
-12 w:on request
-19 w:on saturday
27 w:on the
-12 w:on thursday
20 w:on to
-14 w:on tuesday
24 w:on where
-19 w:on which
-27 w:on your
36 w:on:
35 w:one
25 w:one :
-13 w:one ?
-16 w:one before
-13 w:one but
-10 w:one from
-11 w:one had
-28 w:one is
56 w:one line
-11 w:one long
-38 w:one of
-18 w:one page
12 w:one paragraph
12 w:one sentence
13 w:one so
-15 w:one story
-13 w:one that
-10 w:one the
45 w:one thing
32 w:one was
-21 w:one which
13 w:one word
-26 w:ones
-40 w:online
62 w:only
-75 w:only #
12 w:only as
13 w:only goes
44 w:only have
-12 w:only in
29 w:only once
32 w:only that
79 w:only the
11 w:only two
14 w:ont
37 w:ont été
19 w:oog
19 w:oogle
19 w:ook
-21 w:ope
42 w:open
38 w:open on
-39 w:open the
-16 w:open until
30 w:open with
-17 w:opena
-13 w:openai
12 w:openai use
49 w:opened
22 w:opened the
25 w:opening
58 w:opens
28 w:opens with
36 w:opinion
62 w:opinions
29 w:opinions but
51 w:opposition
27 w:optimised
27 w:optimised for
31 w:optimized
34 w:optimized for
37 w:option #
79 w:option a
32 w:option b
17 w:options for
-31 w:or
20 w:or a
40 w:or if
-24 w:or in
38 w:or is
-10 w:or leave
13 w:or more
18 w:or should
38 w:or the
32 w:or worse
32 w:order
-13 w:order and
94 w:order of
-15 w:ordered
61 w:original
12 w:original while
-19 w:originally
-81 w:other
45 w:otherwise
18 w:ou
-108 w:our
13 w:out
16 w:out at
-11 w:out in
-11 w:out of
10 w:out on
13 w:out what
16 w:outcome
37 w:output
11 w:outside
-20 w:oven
10 w:over
-25 w:over #
-16 w:over the
-10 w:overall
-50 w:overnight
-45 w:overview
-23 w:overview of
-39 w:owners
-12 w:owns
13 w:oxford
14 w:oxford comma
-67 w:p
-37 w:p m
-56 w:page
-44 w:page #
62 w:page :
45 w:page ?
-11 w:page and
-29 w:page is
21 w:page was
-35 w:page you
-21 w:pages
-47 w:paid
-15 w:paid for
-11 w:pakse
-20 w:panel
57 w:paper
-21 w:paper printed
-21 w:papers
-10 w:par
-17 w:par la
-14 w:par une
100 w:para
101 w:para #
124 w:paragraph
-59 w:paragraph #
12 w:paragraph :
33 w:paragraph and
-12 w:paragraph as
24 w:paragraph four
19 w:paragraph has
19 w:paragraph now
-48 w:paragraph of
-47 w:paragraph three
17 w:paragraph two
-22 w:paragraph was
-40 w:paragraph with
-22 w:paragraphe
47 w:paragraphes
51 w:paragraphs
16 w:paragraphs two
39 w:paraphrase
40 w:paraphrased
39 w:parent
45 w:parents
29 w:parents who
-15 w:park
18 w:parking
24 w:parliament
116 w:part
52 w:part #
44 w:part about
-31 w:part of
-12 w:part two
13 w:partners
42 w:parts
-28 w:party
22 w:pas
-10 w:pas pu
-19 w:pas à
-13 w:pass
14 w:passages
14 w:passed
15 w:passengers
44 w:passive constructions
-34 w:passive voice
-15 w:passport
-13 w:password
29 w:past tense
87 w:paste
19 w:paste into
27 w:paste the
31 w:pasted
-57 w:path
12 w:patience
13 w:patient
40 w:patients
-68 w:pay
-21 w:pay for
25 w:pays
83 w:pdf
-22 w:pen
-17 w:penai
-16 w:pencil
24 w:pending
14 w:pensez à
-13 w:pension
28 w:people
11 w:people and
30 w:people in
-33 w:people who
40 w:people will
-10 w:people's
-11 w:per
101 w:percent
38 w:percentage
-11 w:perfect
-25 w:performance
-14 w:perhaps
-18 w:permets
-15 w:permit
-20 w:person
17 w:personal
36 w:personal opinions
-19 w:personne
-16 w:personnes
15 w:persons
-11 w:petition
31 w:peut
25 w:peux
-10 w:phiên
76 w:phone
69 w:phone number
14 w:phong
69 w:photo
-41 w:photo :
-13 w:photo caption
46 w:photo credit
40 w:photo of
-27 w:photograph
-16 w:photographs
-14 w:photos
-53 w:phrase
-39 w:phrases
39 w:phrasing
24 w:phá
-11 w:pháp
-12 w:phát
-12 w:phát biểu
-33 w:phép
12 w:phí
-11 w:phóng
-11 w:phóng viên
55 w:phù
55 w:phù hợp
-15 w:phương
-15 w:phạt
-10 w:phải
-14 w:phỏng
-14 w:phỏng vấn
27 w:pick one
34 w:pick would
-62 w:picture
-42 w:pictures
86 w:piece
-70 w:piece of
-20 w:piece was
-15 w:pieces
27 w:pin
58 w:place
21 w:place and
11 w:place in
-42 w:place names
-31 w:place of
19 w:placeholder
-14 w:placeholders
34 w:places
-16 w:places and
11 w:places where
45 w:plagiarism
12 w:plagiarism free
-13 w:plain english
28 w:plain language
-59 w:plan
-14 w:planning
-27 w:plans
-17 w:plant
-34 w:plaque
36 w:plastic
-26 w:plate
-20 w:platform
-51 w:play
-15 w:played
-26 w:players
16 w:playful :
27 w:please
41 w:please confirm
10 w:please consult
-13 w:please contact
-19 w:please do
31 w:please double
-10 w:please let
-10 w:please provide
23 w:please review
25 w:please verify
-16 w:plumber
-25 w:plus
48 w:pm
-45 w:poem
-10 w:poems
-14 w:poet
49 w:point
16 w:point the
-12 w:pointed
-13 w:points
-43 w:points :
-15 w:points of
32 w:police
96 w:policy
20 w:polished
10 w:polished version
-62 w:polite
-15 w:polite and
27 w:political
17 w:poll
-11 w:polling
-27 w:pont
10 w:pool
-24 w:poor
-41 w:por
-10 w:pork
15 w:porte
23 w:position
65 w:possible
11 w:possible to
-21 w:post
-68 w:posts
11 w:pour
11 w:pouvez vous
63 w:prabang
25 w:praise
-15 w:pre
34 w:prefer
-30 w:prefer it
-15 w:prefer the
15 w:prefers
38 w:première
-33 w:prepare
-18 w:prepared
30 w:present
17 w:presented
-10 w:preserves the
-33 w:president
-16 w:press
-12 w:press time
13 w:presse
-12 w:prevails
50 w:previous
-31 w:price
-11 w:price of
37 w:prices
16 w:prices and
-13 w:prime
11 w:print
28 w:print edition
23 w:print or
-95 w:printed
-18 w:printed in
-20 w:printed on
-15 w:printing the
-18 w:privacy
19 w:private
-14 w:prix
-46 w:prize
-16 w:pro
53 w:probably
-32 w:problem
-48 w:process
39 w:produce
31 w:produce a
-14 w:product
-61 w:professional
-67 w:program
-75 w:project
47 w:projet
-26 w:promised
22 w:promises
-12 w:promotion
34 w:promotional
17 w:promotional language
30 w:promp
-26 w:prompt
13 w:propose aussi
29 w:proposition
21 w:proposition de
-10 w:prose
-21 w:prosecutor
-14 w:prosecutor said
-46 w:protect
-44 w:protect the
14 w:protected
17 w:proverb
-15 w:provide
10 w:provide a
71 w:provided
-24 w:provided by
-11 w:provided the
41 w:province
31 w:provinces
-18 w:provincial
-11 w:précédente
10 w:préfet
27 w:prêt
27 w:prêt à
13 w:prête
11 w:pse
13 w:pseek
37 w:pti
26 w:ption
16 w:ptຕ
-14 w:pu vérifier
22 w:pub
19 w:public
87 w:publication
40 w:publication !
62 w:publish
12 w:publish :
-39 w:published
-19 w:published by
-14 w:published on
-27 w:publisher
11 w:publishing
15 w:publié
17 w:puis
-10 w:puis relu
25 w:pull
45 w:pull quote
43 w:pulled
44 w:pulled the
-18 w:pump
24 w:pun
25 w:punchier
61 w:punchy
35 w:punctuation
-12 w:pupils
34 w:purposes
31 w:push
-42 w:put
-13 w:put a
27 w:put in
42 w:puts
31 w:puts the
37 w:pyramid
-46 w:q
-37 w:q :
22 w:qr
-24 w:qua
14 w:qualified
31 w:quan
-11 w:quan điểm
-16 w:quarante
-14 w:que
45 w:que le
13 w:que modèle
44 w:que vous
-11 w:question
30 w:question !
-60 w:question #
50 w:question to
-60 w:questions
-31 w:questions about
-10 w:queue
-32 w:qui
-32 w:quickly
-53 w:quiet
-23 w:quieter
11 w:quotation
-34 w:quotations
159 w:quote
-23 w:quote attributed
60 w:quote by
18 w:quote for
20 w:quote from
-48 w:quote in
-26 w:quote the
21 w:quote to
105 w:quoted
79 w:quotes
34 w:quotes :
23 w:quotes are
-33 w:quotes from
-19 w:quotes have
22 w:quotes were
-20 w:quy
-20 w:quy định
15 w:quán
-44 w:quý
-24 w:quý khách
17 w:ra
29 w:raccourci
-42 w:raconte
-39 w:radio
-22 w:rail
26 w:railway
23 w:rain
35 w:raised
14 w:raison
-14 w:ran
20 w:ran to
-54 w:range
53 w:rank
63 w:ranking
-13 w:rapport
39 w:rat
-20 w:rate
-16 w:rate of
69 w:rather
109 w:rather than
91 w:reached
22 w:reached the
-65 w:read
84 w:read aloud
20 w:read as
22 w:read in
-15 w:read it
-85 w:read the
114 w:readability
-30 w:reader
44 w:reader who
45 w:reader will
-24 w:reader with
62 w:readers
-10 w:readers :
-44 w:readers can
-50 w:readers may
-40 w:readers so
42 w:readers will
12 w:readers with
81 w:readership
69 w:reading
38 w:reading level
-32 w:reads :
11 w:reads a
-20 w:reads the
48 w:ready
-29 w:ready for
59 w:ready to
-32 w:really
57 w:reason
18 w:reason for
-13 w:reason to
-13 w:reasons
-34 w:reasons of
-44 w:receipt
36 w:receipts
-24 w:receive
37 w:recent
-27 w:recipe
-16 w:recipe for
-99 w:recommend
-28 w:recommend the
65 w:record
-13 w:recorded
14 w:records
17 w:records of
-16 w:reduced
-26 w:refer
-26 w:refer to
-22 w:referee
54 w:reference
22 w:reference to
-12 w:references
49 w:refers
43 w:refers to
-19 w:reflect
16 w:reflect the
54 w:reflected
20 w:reflected here
48 w:reformulé
-10 w:refund
-34 w:refused
-26 w:refused to
51 w:regenerate
55 w:regenerate response
42 w:regional
10 w:regional daily
68 w:register
23 w:register of
33 w:registered
-14 w:registration
12 w:regret
-34 w:release
10 w:release and
-15 w:release i
-41 w:released
-32 w:released by
38 w:releases
-21 w:reliable
-15 w:relu
-13 w:relu par
18 w:remain
82 w:remaining
-38 w:remains
-21 w:remake
45 w:remark
26 w:remarks
42 w:remember
-20 w:remember the
-12 w:remembers
44 w:remove
16 w:remove the
54 w:removed
33 w:removed :
24 w:removed as
-71 w:removed from
-11 w:removes
-11 w:removes the
-28 w:remplacer
21 w:rendered
43 w:rendered as
101 w:rendering
14 w:rendu
-15 w:rent
50 w:rents
40 w:reopened
35 w:reopening
-20 w:repaired
-23 w:repeat
64 w:repeated
33 w:repeating
15 w:repeating the
-18 w:repetition
24 w:rephrased
-92 w:replace
-10 w:replace it
-29 w:replace the
44 w:replaced
10 w:replaced the
19 w:replaced with
-27 w:replaces
-30 w:replied
-14 w:replied :
-13 w:replied that
-17 w:replies
82 w:reply
14 w:reply to
-28 w:report
-29 w:report a
18 w:report and
-36 w:report does
18 w:report have
11 w:report in
11 w:report on
-12 w:report the
-24 w:report was
-38 w:reported
-19 w:reporter
-28 w:reporters
68 w:reporting
-35 w:reports
13 w:reproduce
30 w:reproduce the
43 w:request
-16 w:request for
-24 w:request of
50 w:requested
-11 w:requested by
-12 w:requests
-18 w:required
27 w:rescue
-45 w:research
-15 w:researchers
13 w:reservoir
37 w:residents
29 w:respectful
13 w:respond
106 w:response
36 w:response better
107 w:responses
-16 w:responsibility
-18 w:responsibility for
15 w:rest
55 w:rest of
31 w:reste
-32 w:restored
36 w:restructured
22 w:restructured the
32 w:results
-45 w:results :
69 w:retained
-13 w:retired
-20 w:retirement
-24 w:return
41 w:returns
28 w:reuters
-16 w:revenue
25 w:reversed
-27 w:review
49 w:review the
-20 w:reviewed
-22 w:reviewed by
11 w:reviewers
-39 w:reviews
17 w:revised
20 w:revised article
-20 w:revised timetable
41 w:revised version
-12 w:reworded
26 w:reworked
86 w:rewrite
-87 w:rewrite the
55 w:rewrite this
23 w:rewriting
13 w:rewritten
68 w:rewritten article
14 w:rewritten in
14 w:rewritten text
-25 w:rewritten the
-40 w:rewritten this
-78 w:rewrote
-69 w:rewrote the
10 w:rhythm
11 w:ribbon
79 w:rice
-11 w:rice and
19 w:rice prices
75 w:right
-31 w:right to
-17 w:rights
-16 w:ring
-27 w:ring road
59 w:rise
-13 w:river
-32 w:road
-25 w:road is
-25 w:roads
-60 w:robot
30 w:rom
30 w:rompt
16 w:roof
-79 w:room
-13 w:room and
76 w:rose
-22 w:rough
86 w:roughly
46 w:roughly #
36 w:rounded
-71 w:route
-13 w:routes
19 w:row
16 w:rsi
16 w:rsion
-25 w:rule
-69 w:rules
85 w:ruling
18 w:run
-15 w:running
24 w:runs
12 w:runs to
41 w:rural
-18 w:réaction
23 w:rédacteur
14 w:rédiger
-12 w:répondre
-44 w:répondu
-29 w:répondu le
13 w:répétitions
-43 w:résumez
-37 w:résumez le
-14 w:réécrit
30 w:rút
35 w:rút gọn
-23 w:rằng
-17 w:rồi
-22 w:rời
-17 w:s
82 w:s'arrêtent
58 w:s'arrêtent à
-14 w:sa
12 w:safe
69 w:safer
-36 w:safety
-42 w:sai
-55 w:said
106 w:said :
-30 w:said and
-15 w:said because
-30 w:said in
-72 w:said it
-18 w:said so
-10 w:said that
-20 w:sale
24 w:sales
-47 w:salt
48 w:same
18 w:same story
16 w:same thing
44 w:same way
-20 w:samedi
65 w:sample
30 w:sandbags
23 w:sans
21 w:sao
-18 w:sao cho
40 w:sapo
-29 w:saturday
-14 w:saturday :
-48 w:sau
-18 w:savannakhet
-18 w:save
-40 w:save the
59 w:saved
40 w:saved the
-26 w:saw
-22 w:saw the
-47 w:say
19 w:say and
12 w:say so
-28 w:say that
20 w:say the
37 w:say they
-11 w:say to
16 w:say whether
23 w:say which
-12 w:saying
12 w:saying that
27 w:says
48 w:says #
14 w:says in
-54 w:says the
50 w:says to
42 w:says what
38 w:scan
51 w:scanned
20 w:scattered
11 w:scene
-35 w:schedule
34 w:school
77 w:school's
15 w:score
-56 w:script
43 w:se
42 w:search
-73 w:search engines
12 w:search for
63 w:search results
103 w:searched
103 w:searched #
-23 w:season
-34 w:seat
-21 w:seats
41 w:second
-20 w:second act
-10 w:second draft
-14 w:second half
-28 w:second in
18 w:second is
10 w:second one
-26 w:second paragraph
13 w:second part
29 w:second quote
54 w:second sentence
39 w:seconds
-23 w:secretary
-39 w:section
-40 w:section #
22 w:section on
28 w:sections
-83 w:see
16 w:see the
15 w:see what
-26 w:seed
86 w:seems
65 w:seems to
-31 w:seen
-18 w:seen by
11 w:seen the
-50 w:sell
-18 w:sell the
14 w:semble
29 w:send me
-11 w:send your
32 w:sending
-11 w:sends
42 w:sens
89 w:sense
29 w:sense of
-12 w:sent
88 w:sentence
-37 w:sentence :
27 w:sentence about
40 w:sentence can
-53 w:sentence in
14 w:sentence into
-21 w:sentence is
31 w:sentence of
-16 w:sentence on
17 w:sentences
17 w:sentences :
29 w:sentences and
-28 w:sentences are
32 w:sentences have
-26 w:sentences in
-11 w:sentences of
-14 w:seo
47 w:seo :
32 w:seo friendly
56 w:seo title
11 w:seo:ລ
49 w:separate
42 w:september
69 w:september #
-35 w:series
13 w:serious
-34 w:serve
-29 w:service
-42 w:ses
-34 w:set
47 w:set out
-20 w:sets
-15 w:sets out
-35 w:settings
-42 w:settled
45 w:seven
-42 w:several
25 w:shall
12 w:shall i
53 w:shall we
15 w:share
-78 w:share this
33 w:shared
-46 w:shares
-16 w:sharing
-10 w:sharper
-81 w:she
23 w:she is
-16 w:she left
-55 w:she says
14 w:she was
-10 w:she wrote
52 w:shifts
53 w:ship
-77 w:shop
-12 w:short
29 w:short and
25 w:short answer
-13 w:short history
19 w:short sentences
-33 w:short text
13 w:short version
-79 w:shorten
-47 w:shorten the
-39 w:shortened
18 w:shortened for
-29 w:shortened the
-56 w:shorter
46 w:shorter and
15 w:shorter sentences
-63 w:shorter than
-18 w:shorter the
-23 w:shorter version
-27 w:shortest
29 w:shot
-23 w:shots
63 w:should
46 w:should do
-14 w:should have
-52 w:should i
11 w:should make
-72 w:should not
28 w:should now
-50 w:should the
-25 w:should you
27 w:shouldn't
-21 w:shouted
-42 w:show
-19 w:show that
-24 w:showed
-33 w:shown
-42 w:shows
-15 w:shut
33 w:si
16 w:si vous
39 w:side
13 w:side by
45 w:side of
21 w:sidebar
20 w:sides
-105 w:sign
-29 w:sign up
-15 w:sign was
-12 w:signature
-12 w:signatures
-32 w:signed
92 w:signes
40 w:signes espaces
13 w:signing
-17 w:signs
-22 w:silence
15 w:similar
-104 w:simple
-14 w:simpler
40 w:simplified
29 w:simplified and
24 w:simplified for
13 w:simply
79 w:since
40 w:since it
-10 w:since my
10 w:since then
33 w:since you
20 w:since your
-15 w:sing
-39 w:singer
-44 w:single
50 w:singular
-22 w:sinh
16 w:sio
-21 w:sir
-22 w:sisters
10 w:site
71 w:sites
-22 w:six
-44 w:size
-26 w:skip the
-57 w:sleep
91 w:slightly
44 w:slightly more
78 w:slot
-53 w:slow
-18 w:slowed to
87 w:slug
116 w:slug :
-49 w:small
-32 w:smaller
27 w:smell
19 w:smoothed
18 w:smoother
103 w:so
35 w:so a
-49 w:so far
-61 w:so here
-31 w:so i
13 w:so i'll
46 w:so i've
36 w:so is
41 w:so it
11 w:so it's
-11 w:so let
-43 w:so please
-16 w:so that
27 w:so the
23 w:so they
-10 w:so this
-12 w:so treat
42 w:so we
16 w:so you
-21 w:soak
21 w:sobre
-64 w:social
-12 w:social media
-11 w:softened
76 w:softer
-27 w:sold
22 w:solid
-48 w:some
22 w:some details
-18 w:some names
-39 w:somebody
31 w:someone
35 w:something
-14 w:somewhere
-25 w:son
-56 w:song
-43 w:songs
-26 w:sont
-13 w:soon
10 w:sorry
-31 w:sorry about
17 w:sorry but
43 w:sorry for
35 w:sorry i
-18 w:souhaitez
-12 w:souhaitez vous
38 w:sound
10 w:sound less
14 w:sound like
15 w:sound more
31 w:sounded
81 w:sounding
92 w:sounds
30 w:sounds less
-33 w:soup
127 w:source
24 w:source for
-29 w:source is
18 w:source says
-20 w:source text
58 w:sources
-35 w:soạn
18 w:space
44 w:space is
85 w:spaces
87 w:spaces :
10 w:spanish
-16 w:spare
-30 w:speak
-17 w:speak to
55 w:speaker
47 w:speaking
43 w:speaks
16 w:speaks of
13 w:specific
73 w:specify
-15 w:speech
13 w:speeches
16 w:speeches and
-13 w:speed
26 w:spell
20 w:spelled
14 w:spelled out
-26 w:spelling
-101 w:spelling of
20 w:spelling throughout
16 w:spellings
-18 w:spent
15 w:split
17 w:split the
-11 w:spoke
114 w:spokesperson
13 w:sponsor
46 w:sponsors
-21 w:spoon
-20 w:spoon of
-19 w:spoonful
-19 w:spoonful of
23 w:spot
-17 w:spotted
43 w:spreadsheet
-20 w:spring
-34 w:square
-23 w:staff
-28 w:standard
-29 w:standardised
79 w:standfirst
-69 w:standing
34 w:stands
-11 w:stands in
-25 w:start
45 w:start of
-33 w:start with
-23 w:started
14 w:starting
33 w:starting point
36 w:starts
42 w:stated
-34 w:statement
-12 w:statement issued
-32 w:statement was
77 w:statements
-56 w:station
-27 w:stations
-19 w:statistics
-13 w:stats
-25 w:status
14 w:stay
29 w:stayed
-53 w:step
-27 w:step #
-21 w:steps
-67 w:stick
-15 w:sticky
-13 w:still
22 w:still in
-11 w:still the
15 w:still under
35 w:stock
-28 w:stone
14 w:stood at
38 w:stop
-39 w:stopped
79 w:stops
-13 w:stops at
36 w:stories
-20 w:storm
-10 w:story ?
-43 w:story about
-19 w:story has
-14 w:story in
-17 w:story more
-12 w:story on
-18 w:story was
169 w:straight
48 w:straight :
28 w:straight away
43 w:straight into
27 w:straight news
17 w:straight to
-36 w:street
53 w:strengthen
47 w:strike
53 w:strikes
59 w:strikes a
47 w:strong
31 w:stronger
13 w:stronger lead
44 w:strongest
-49 w:structure
-11 w:structure of
-16 w:student
26 w:students
-24 w:study
69 w:style
17 w:style :
-23 w:style guide
19 w:style with
27 w:sub
76 w:subheading
65 w:subheadings
49 w:subheads
29 w:subject
18 w:subject line
45 w:subject verb
-35 w:subscribers
-21 w:subscription
25 w:substitute
-36 w:such
-67 w:such as
-69 w:sugar
-19 w:suggest
-16 w:suggest a
103 w:suggested
27 w:suggested headline
44 w:suggested tags
46 w:suggestion
55 w:suggestion :
61 w:suggestions
38 w:suggestions :
11 w:suit
30 w:suitable
40 w:suitable for
40 w:suited
41 w:suited to
-20 w:suits
-36 w:sum up
-35 w:summarise
-20 w:summarise it
-14 w:summarise the
-25 w:summary :
20 w:summary captures
37 w:summary for
43 w:summary in
-71 w:summary of
-21 w:summary was
-19 w:summer
-11 w:summit
-21 w:sums
-10 w:sun
65 w:sunday
-12 w:sunday's
28 w:supplied
10 w:supply
-78 w:support
29 w:suppression
-17 w:supprime
-45 w:sur
16 w:sure
18 w:sure !
-58 w:sure i
-15 w:sure the
16 w:sure thing
13 w:sure to
47 w:surname
-17 w:surprise
-17 w:surprised
17 w:survive
-18 w:survived
49 w:suspect
28 w:suy
28 w:suy nghĩ
-52 w:swap
56 w:swapped
59 w:swapped for
15 w:swaps
-37 w:switch
-26 w:switch to
46 w:switched
27 w:system
-12 w:sách
-14 w:sót
-23 w:sûr
-14 w:sĩ
20 w:sắp xếp
39 w:sắt
32 w:sẵn
23 w:sẻ
11 w:sẽ
18 w:số
40 w:số #
-21 w:số liệu
-26 w:sổ
23 w:sửa :
-11 w:sửa đổi
12 w:sự
-10 w:t il
-96 w:table
-11 w:table #
-19 w:table of
-41 w:tables
47 w:tabloid
29 w:tad
29 w:tags
26 w:take
-12 w:take a
49 w:take another
27 w:take it
26 w:take out
-13 w:take part
-17 w:take the
-48 w:takeaways
29 w:taken
15 w:taken out
-41 w:takes
-10 w:taking
-47 w:talk
-10 w:talk about
-10 w:tap
15 w:tariff
-30 w:taste
36 w:tasted
-87 w:tax
-10 w:tax collector
14 w:te
-43 w:tea
-12 w:teacher i
-18 w:teachers
-11 w:teachers say
-55 w:team
34 w:technical terms
38 w:telegram
-20 w:telephone
-11 w:telephone number
-13 w:television
-32 w:tell
47 w:tell me
-20 w:tell you
-67 w:tells
-33 w:tells you
-116 w:template
-70 w:temple
34 w:temps
34 w:tend
34 w:tend to
49 w:tense
-84 w:term
-68 w:test
57 w:text
25 w:text :
-31 w:text and
-11 w:text appears
28 w:text below
-15 w:text does
17 w:text for
38 w:text has
-15 w:text into
14 w:text is
-57 w:text of
-12 w:text on
32 w:text so
-29 w:text that
-28 w:text was
28 w:text with
32 w:text you
51 w:texte
19 w:texte ci
-25 w:texte en
-27 w:texts
-36 w:th
-14 w:thai
16 w:thailand
-46 w:than
-75 w:than #
30 w:than a
-12 w:than i
-31 w:than last
-15 w:than that
-17 w:than the
-12 w:thank
-10 w:thank you
42 w:thanked
44 w:thanked the
47 w:thanks
21 w:thanks for
-39 w:thanks to
-38 w:that a
35 w:that as
-10 w:that at
13 w:that can
-20 w:that first
-23 w:that has
-17 w:that i
44 w:that it
27 w:that it's
-28 w:that made
38 w:that next
12 w:that no
20 w:that one
16 w:that out
17 w:that readers
91 w:that should
-12 w:that the
-45 w:that this
-11 w:that took
-10 w:that way
-10 w:that we
-14 w:that will
27 w:that works
21 w:that would
-19 w:that you
-27 w:that your
65 w:that's
18 w:that's a
-33 w:that's it
60 w:that's the
23 w:thay
28 w:thay bằng
15 w:thay đổi
42 w:the
82 w:the #
-15 w:the ability
11 w:the above
61 w:the accident
-13 w:the account
-27 w:the actual
-49 w:the address
21 w:the adjectives
-10 w:the advice
23 w:the agreement
-35 w:the airline
-23 w:the airline's
-17 w:the ambassador
-11 w:the amended
33 w:the amount
41 w:the anecdote
15 w:the annex
-41 w:the answer
23 w:the answers
57 w:the argument
36 w:the arrest
93 w:the article
-13 w:the assembly
-13 w:the assistant
22 w:the attachment
-31 w:the audience
-13 w:the auditor
-67 w:the author
-17 w:the authors
-25 w:the back
28 w:the background
11 w:the baker
-33 w:the ball
-23 w:the ballot
21 w:the bank
-14 w:the bank's
27 w:the banner
-18 w:the battery
-16 w:the bell
-73 w:the best
-32 w:the bill
-13 w:the board
-24 w:the boat
25 w:the body
-12 w:the book
-68 w:the border
-22 w:the bottom
-18 w:the box
-12 w:the boy
38 w:the brand
-15 w:the break
20 w:the budget
-19 w:the bullet
-20 w:the bus
20 w:the bypass
-23 w:the cake
-21 w:the calendar
38 w:the call
25 w:the capital
29 w:the caption
-25 w:the car
-28 w:the card
41 w:the casualty
-14 w:the cause
42 w:the ceremony
14 w:the chair
24 w:the chart
-25 w:the chatbot
20 w:the chief
-49 w:the children
-22 w:the chip
70 w:the chronology
43 w:the claim
-15 w:the class
10 w:the clause
-27 w:the clerk
36 w:the closing
28 w:the club
-35 w:the coach
-40 w:the code
20 w:the column
13 w:the comma
-31 w:the comments
-35 w:the committee
23 w:the company
20 w:the conclusion
28 w:the confusion
32 w:the content
-14 w:the contract
38 w:the contractor
-10 w:the cook
-15 w:the copy
-13 w:the corrected
82 w:the cost
-32 w:the council
26 w:the council's
-18 w:the counter
-17 w:the country
28 w:the county
33 w:the court
-12 w:the cover
26 w:the criticism
-28 w:the crossing
-16 w:the crowd
55 w:the currency
-15 w:the data
61 w:the date
32 w:the dateline
10 w:the dates
-30 w:the day
-13 w:the dead
40 w:the deadline
23 w:the debate
20 w:the debt
-23 w:the decree
13 w:the delay
49 w:the department
-41 w:the depth
39 w:the deputy
23 w:the desk
-19 w:the details
14 w:the developer
-16 w:the director
29 w:the district
17 w:the document
43 w:the documents
-16 w:the door
-27 w:the dough
63 w:the draft
12 w:the driver
-39 w:the dry
-12 w:the editor
-61 w:the editors
21 w:the effect
34 w:the election
19 w:the electricity
17 w:the email
-29 w:the embassy
43 w:the end
-40 w:the engineer
-13 w:the english
-16 w:the essay
10 w:the essential
56 w:the event
12 w:the evidence
-11 w:the exam
42 w:the excerpt
-18 w:the exhibition
25 w:the factory
69 w:the facts
28 w:the fair
-27 w:the families
59 w:the family
16 w:the farmer
12 w:the farmer's
16 w:the fee
-18 w:the field
-41 w:the figure
-49 w:the figures
-37 w:the file
-33 w:the film
-18 w:the fine
-19 w:the fire
41 w:the first
64 w:the five
-10 w:the flag
51 w:the flood
-12 w:the flow
-61 w:the following
-13 w:the footnotes
-50 w:the form
-10 w:the formal
-29 w:the former
10 w:the founding
23 w:the fourth
-25 w:the french
19 w:the full
-57 w:the gate
-34 w:the german
35 w:the goat
21 w:the governor
38 w:the guidance
-15 w:the guide
-31 w:the harvest
-15 w:the head
49 w:the headline
27 w:the hearing
-22 w:the help
58 w:the history
-33 w:the honourable
-17 w:the hospital
22 w:the hospital's
12 w:the house
19 w:the idea
-10 w:the identity
55 w:the image
78 w:the input
-13 w:the inquiry
-46 w:the inscription
17 w:the instruction
-12 w:the instructions
-42 w:the internet
31 w:the interview
29 w:the intro
28 w:the inverted
-26 w:the job
-37 w:the joint
-21 w:the judge
-24 w:the june
26 w:the key
36 w:the keyword
-27 w:the king's
-11 w:the kip
-15 w:the kitchen
-37 w:the label
-15 w:the land
21 w:the landlord
-22 w:the language
-12 w:the lao
-64 w:the last
-28 w:the late
-10 w:the latest
48 w:the launch
-11 w:the lawyers
102 w:the lead
-11 w:the leaflet
46 w:the league
-33 w:the left
18 w:the length
-61 w:the letter
-35 w:the letters
-11 w:the limit
-56 w:the line
59 w:the link
-22 w:the list
104 w:the long
-60 w:the longer
-44 w:the machine
-38 w:the main
-42 w:the man
-11 w:the manager
-10 w:the manual
-21 w:the manuscript
-44 w:the map
-19 w:the mason
100 w:the material
22 w:the mayor
31 w:the mayor's
-12 w:the mechanic
44 w:the meeting
-26 w:the message
54 w:the metaphor
10 w:the method
65 w:the minister
40 w:the ministry
33 w:the ministry's
-14 w:the missing
-10 w:the model
30 w:the model's
-17 w:the money
-11 w:the month
17 w:the more
26 w:the museum
12 w:the names
32 w:the new
45 w:the newsletter
-53 w:the newspaper
18 w:the next
29 w:the night
22 w:the north
-11 w:the note
56 w:the notes
-48 w:the old
21 w:the oldest
-78 w:the one
15 w:the ones
-59 w:the only
50 w:the opening
-10 w:the operator
55 w:the opposition
13 w:the order
-42 w:the original
12 w:the other
18 w:the outcome
12 w:the paper
-13 w:the paper's
26 w:the paragraphs
-15 w:the parish
37 w:the part
-23 w:the passage
-57 w:the passive
-27 w:the past
55 w:the percentage
-50 w:the person
-10 w:the petition
27 w:the photo
-10 w:the photograph
-25 w:the phrase
-29 w:the picture
125 w:the piece
37 w:the plan
-24 w:the plaque
-20 w:the play
-27 w:the poem
-13 w:the poet
-12 w:the polish
12 w:the polished
-10 w:the polling
58 w:the post
-16 w:the president
21 w:the press
23 w:the previous
-10 w:the prime
12 w:the print
-25 w:the program
78 w:the project
11 w:the prompt
-14 w:the prosecutor
30 w:the provided
20 w:the province
-11 w:the pub
17 w:the public
-14 w:the publisher
17 w:the pun
46 w:the question
-36 w:the quotations
90 w:the quote
74 w:the quotes
-43 w:the radio
-26 w:the railway
-32 w:the rains
33 w:the reader
27 w:the reason
-31 w:the receipt
-19 w:the recipe
13 w:the record
24 w:the recording
33 w:the red
13 w:the reference
15 w:the region
66 w:the register
20 w:the release
52 w:the remaining
44 w:the repeated
35 w:the report
34 w:the request
38 w:the rescue
-11 w:the researchers
58 w:the rest
18 w:the result
-15 w:the results
32 w:the rewrite
16 w:the rewritten
-13 w:the rhyme
-17 w:the rice
-69 w:the right
-31 w:the river
17 w:the roof
-16 w:the room
-14 w:the route
22 w:the rule
-66 w:the rules
39 w:the ruling
20 w:the sample
25 w:the scene
65 w:the school
23 w:the search
-27 w:the season
44 w:the second
-22 w:the seed
17 w:the sentences
31 w:the service
-60 w:the shop
12 w:the shorter
-27 w:the shortest
15 w:the sidebar
26 w:the signing
-28 w:the singer
-36 w:the song
-30 w:the songs
41 w:the source
-34 w:the sources
31 w:the spanish
15 w:the speaker
-25 w:the speech
15 w:the speeches
-14 w:the spelling
41 w:the sponsor
-14 w:the spring
54 w:the start
-22 w:the state
-25 w:the statement
-23 w:the station
35 w:the statistics
-31 w:the storm
137 w:the story
-32 w:the street
30 w:the strike
36 w:the stronger
44 w:the strongest
-26 w:the study
15 w:the style
-10 w:the subject
49 w:the sum
11 w:the summary
36 w:the sunday
23 w:the survey
47 w:the system
-16 w:the tax
-31 w:the team
-34 w:the template
-59 w:the temple
17 w:the term
109 w:the text
27 w:the third
55 w:the three
61 w:the time
61 w:the timeline
-30 w:the title
-10 w:the tone
-12 w:the tool
27 w:the total
-10 w:the tour
12 w:the town
15 w:the transcript
33 w:the translated
-26 w:the translation
-50 w:the translator
35 w:the treasurer
-12 w:the treaty
136 w:the two
20 w:the union
-17 w:the update
24 w:the user
45 w:the usual
13 w:the verb
67 w:the verdict
-17 w:the verse
37 w:the victim
11 w:the villagers
13 w:the voice
-15 w:the wall
48 w:the way
40 w:the weather
15 w:the web
-10 w:the well
11 w:the whole
-20 w:the window
-17 w:the winning
-15 w:the witness
16 w:the woman
-57 w:the word
-103 w:the words
-31 w:the wrong
-35 w:the year
22 w:the years
-96 w:their
-26 w:their own
-10 w:their request
-19 w:them
16 w:them in
12 w:them is
-44 w:them to
-147 w:then
-56 w:then i
47 w:then the
-16 w:theo
-18 w:there
-33 w:there anything
-51 w:there are
-48 w:there is
86 w:there you
-16 w:there's a
12 w:there's no
-12 w:these
17 w:these changes
23 w:they appear
-15 w:they are
26 w:they can
-17 w:they do
19 w:they said
40 w:they were
-18 w:they will
29 w:thi
15 w:thin
30 w:thing
13 w:thing !
29 w:thing in
34 w:thing to
-96 w:things
-18 w:things i
-49 w:things to
-31 w:think
-15 w:think about
53 w:thinking
-33 w:thinks
14 w:third
-14 w:third of
18 w:third paragraph
-17 w:thirty
-21 w:thirty years
72 w:this
14 w:this :
-206 w:this article
12 w:this as
10 w:this chat
15 w:this claim
-140 w:this column
19 w:this comes
18 w:this content
59 w:this for
29 w:this goes
-24 w:this guide
-22 w:this helps
62 w:this in
-51 w:this interview
-40 w:this kind
-53 w:this letter
38 w:this line
-11 w:this newsletter
-19 w:this newspaper
61 w:this one
-20 w:this page
38 w:this paragraph
-47 w:this piece
10 w:this point
-104 w:this post
-69 w:this report
60 w:this request
48 w:this response
17 w:this revised
15 w:this rewrite
-18 w:this rewritten
-37 w:this series
-145 w:this story
-26 w:this text
23 w:this the
51 w:this time
63 w:this to
33 w:this way
-14 w:this week
-11 w:this weekend
32 w:this with
76 w:this works
-14 w:this year
36 w:tho
-51 w:those
-10 w:those of
-21 w:those who
50 w:though
19 w:though i
87 w:thought
111 w:thought for
-11 w:thousand
-16 w:thoại
-11 w:threat
11 w:three
-42 w:three days
-18 w:three different
-25 w:three words
-58 w:through
33 w:throughout
-19 w:throughout and
56 w:throughout to
20 w:thu
37 w:thu hút
55 w:thân
33 w:thích
42 w:thông
23 w:thông tin
-30 w:thư
-22 w:thảo
-11 w:thấy
18 w:thể xác
-17 w:thủ
-36 w:thứ
17 w:thức
19 w:ticket
-15 w:tickets
18 w:tight
49 w:tightened
-48 w:time
-27 w:time :
19 w:time and
30 w:time information
85 w:time of
-17 w:time to
12 w:timeline of
-41 w:times
-43 w:times and
-31 w:times before
-17 w:timetable
-16 w:timetable :
17 w:tin
12 w:tin theo
45 w:tio
36 w:tion:
35 w:tipping
-79 w:tips
78 w:title
87 w:title :
-56 w:title and
13 w:title is
29 w:title of
45 w:title was
10 w:titles
-35 w:titles for
44 w:titre
23 w:titres
40 w:tiêu
21 w:tiêu đề
14 w:tiếc tôi
-13 w:tiếng
14 w:tiếng anh
-19 w:tiếng lào
17 w:tiếng việt
37 w:tiếp
34 w:tiết
-31 w:tiền
-21 w:tiểu
-22 w:to
-39 w:to #
21 w:to a
19 w:to about
92 w:to action
-11 w:to add
-11 w:to all
-11 w:to an
62 w:to and
30 w:to any
11 w:to ask
10 w:to avoid
14 w:to be
-29 w:to bring
28 w:to change
18 w:to check
26 w:to come
-15 w:to confirm
-12 w:to continue
-27 w:to correct
-24 w:to create
-63 w:to do
-18 w:to double
34 w:to early
23 w:to english
-13 w:to every
32 w:to explain
26 w:to feel
21 w:to fill
-55 w:to find
32 w:to finish
12 w:to fit
21 w:to generate
-53 w:to get
50 w:to give
-14 w:to hear
-53 w:to help
31 w:to in
-12 w:to its
-24 w:to keep
-33 w:to know
-13 w:to look
-58 w:to make
42 w:to match
19 w:to me
27 w:to my
26 w:to nine
29 w:to one
48 w:to open
-10 w:to our
10 w:to parents
34 w:to paste
-15 w:to plant
-22 w:to press
52 w:to produce
-42 w:to protect
-13 w:to provide
47 w:to publish
16 w:to put
11 w:to reach
-29 w:to read
13 w:to readers
15 w:to real
-28 w:to reflect
34 w:to rewrite
37 w:to roughly
11 w:to save
-29 w:to say
-12 w:to school
-23 w:to see
28 w:to send
-39 w:to share
-55 w:to shorten
-28 w:to show
-33 w:to sign
-23 w:to sound
-24 w:to stay
12 w:to suit
-18 w:to tell
-35 w:to the
-17 w:to this
24 w:to to
-10 w:to turn
24 w:to tweak
-10 w:to two
-19 w:to use
13 w:to verify
-13 w:to vote
-16 w:to walk
18 w:to work
43 w:to write
-10 w:to your
-61 w:today
-23 w:together
-115 w:told
18 w:told by
-22 w:told me
-18 w:told reporters
-62 w:told the
-11 w:told to
41 w:ton
68 w:tone
45 w:tone :
23 w:tone is
-37 w:tone of
10 w:tone throughout
21 w:toned
17 w:toned down
29 w:tonnes
53 w:too
33 w:too long
27 w:too much
-19 w:too small
-12 w:took out
53 w:took place
-75 w:tool
-15 w:tool and
-78 w:top
-18 w:top of
25 w:topic
11 w:topic !
-16 w:total
20 w:totals for
27 w:touch
25 w:touch :
23 w:touch of
-26 w:tour
49 w:tourist
-38 w:tous
-26 w:tout
16 w:tout en
-25 w:toutes
41 w:toward
51 w:town
14 w:trade
-55 w:traducteur
25 w:traduction
-14 w:traduit du
-19 w:traffic
11 w:trained on
45 w:training data
19 w:tram
-26 w:trang
-15 w:trang trọng
48 w:transition
-13 w:translate a
-19 w:translate the
33 w:translated
-61 w:translated from
-16 w:translates
10 w:translation
34 w:translation :
-60 w:translation is
-23 w:translation of
-34 w:translator
-20 w:translator's note
-53 w:translators
79 w:transliterated
61 w:transliteration
26 w:transport
-77 w:travel
34 w:treasurer
-14 w:treat
14 w:treated
-12 w:treaty
-45 w:tree
-30 w:trial
11 w:trial is
-28 w:tried
65 w:trimmed
20 w:trimmed to
18 w:trip
-22 w:trois
-35 w:trois fois
-26 w:trong
40 w:trong #
-55 w:trong bài
32 w:trop
-17 w:true
31 w:trung
-34 w:trust
-11 w:trusted
16 w:truy
16 w:truy cập
23 w:try
39 w:try again
-26 w:tránh
-33 w:tránh trùng
-12 w:trình
-12 w:trình bày
13 w:trò
-16 w:trùng lặp
-48 w:trước
22 w:trưởng
-30 w:trả
-28 w:trả lời
-12 w:trọng
11 w:trọng hơn
16 w:tsa
91 w:tu
-35 w:tunnel
41 w:turn
-39 w:turn left
19 w:turn the
24 w:turn these
24 w:turn to
-26 w:turned
11 w:turned into
11 w:turnout
-43 w:turns
14 w:tuyến
11 w:tuyến đường
-11 w:tuần
21 w:tweak it
48 w:tweaks
-27 w:tweet
-24 w:twelve
10 w:twenty
-51 w:twice
-31 w:twice as
14 w:twice the
12 w:two
-25 w:two :
16 w:two and
-13 w:two days
15 w:two different
21 w:two lines
22 w:two minutes
40 w:two options
-15 w:two pages
-21 w:two paragraphs
16 w:two people
17 w:two places
-15 w:two sentences
-10 w:two years
-38 w:type
-33 w:type the
-26 w:typing
-14 w:tài
-11 w:tàu
-17 w:tác
-12 w:tác giả
19 w:tách
33 w:tính
29 w:tít
-39 w:tòa
-27 w:tòa soạn
-25 w:tóm
-22 w:tóm tắt
-50 w:tôi
-18 w:tôi chỉ
15 w:tôi giữ
21 w:tôi không
-51 w:tôi đã
-14 w:tương
-23 w:tại
-15 w:tạo
34 w:tả meta
-19 w:tất
-24 w:tập
-16 w:tập lại
-40 w:tắt
-12 w:tỉnh
-19 w:tịch
-13 w:tổng
-12 w:tổng đài
-21 w:tờ
-53 w:từ
25 w:từ :
10 w:từ khóa
-14 w:từ số
-24 w:từ tiếng
16 w:tử
17 w:tự
30 w:ude
-25 w:un
10 w:un chapô
-11 w:un texte
14 w:unable
14 w:unable to
-41 w:unchanged
-16 w:uncle
12 w:unclear
-39 w:und
50 w:under
53 w:under #
-32 w:under a
-81 w:under the
33 w:under water
31 w:under your
16 w:understand
-20 w:understand it
14 w:understanding
56 w:understood
-38 w:une
-11 w:une longueur
46 w:unfortunately
33 w:unfortunately i
28 w:union
-23 w:university
-19 w:unknown
-13 w:unless
-49 w:unofficial
-65 w:until
-17 w:until #
-14 w:until the
15 w:untouched
21 w:untranslated
49 w:unverified
52 w:up
12 w:up a
25 w:up and
16 w:up for
-11 w:up here
-31 w:up the
-38 w:up with
-13 w:update
-12 w:update at
20 w:update in
13 w:update the
-24 w:updated to
-29 w:upload
118 w:uploaded
62 w:url
-37 w:us
-10 w:us know
49 w:usage
26 w:use
22 w:use :
-12 w:use chatgpt
33 w:use it
13 w:use policy
-32 w:use the
-11 w:use this
89 w:used
33 w:used as
36 w:used here
-14 w:used in
-13 w:used the
15 w:used throughout
-62 w:used to
-14 w:useful
-12 w:useful ?
-15 w:user
-37 w:users
99 w:uses
33 w:uses the
-54 w:using
42 w:using the
38 w:usual
-48 w:usually
-13 w:v
-17 w:vague
-23 w:value
52 w:variant
20 w:ver
112 w:verb
45 w:verb agreement
15 w:verbs
76 w:verdict
-11 w:verify
12 w:verify all
-19 w:verify the
-18 w:verse
-11 w:verse about
17 w:versi
17 w:version
-81 w:version #
-13 w:version :
27 w:version conserve
28 w:version corrigée
-13 w:version de
-20 w:version du
55 w:version for
12 w:version i
13 w:version in
-91 w:version of
19 w:version that
-22 w:version the
-64 w:version was
55 w:version with
11 w:versions
-62 w:very
29 w:very sorry
-11 w:vet
36 w:victim
-44 w:video
113 w:vientiane
-12 w:vientiane #
35 w:view
12 w:view of
15 w:view on
-11 w:viewers
-14 w:views
29 w:village chief
26 w:villagers
39 w:villages
55 w:visit
-25 w:viên
-47 w:viết
12 w:viết trên
-17 w:viết đoạn
18 w:việt
-23 w:voice
17 w:voice from
-11 w:voici le
12 w:voici les
20 w:voilà
25 w:vos
37 w:vote
29 w:vote on
-62 w:votre
-10 w:votre article
-32 w:votre nom
-57 w:vous
-29 w:vous aider
12 w:vous convient
13 w:vous propose
14 w:vous préférez
10 w:vui lòng
-47 w:và
12 w:và bỏ
-10 w:và không
27 w:vàng
-14 w:vào
-18 w:vé
31 w:vérifier
31 w:vérifier les
-23 w:vérifiez
-44 w:văn
-41 w:văn bản
14 w:văn phong
-12 w:văn trang
-13 w:văn trung
-21 w:vấn
25 w:vẫn
-30 w:vật
-18 w:vật trong
-28 w:về
35 w:vị
-10 w:vọng
38 w:với
-16 w:vở
18 w:vụ
-11 w:wait
-39 w:wait for
42 w:wait the
-76 w:walk
-17 w:walks
-20 w:wall
37 w:want
19 w:want a
13 w:want me
34 w:want something
32 w:want the
16 w:want this
-41 w:want to
-36 w:wanted
-19 w:wanted to
-25 w:wants
-15 w:war
12 w:ward
-56 w:warm
70 w:warmer
-12 w:warned
-14 w:warning
-21 w:warns
23 w:was
-14 w:was #
-24 w:was a
-36 w:was about
20 w:was added
25 w:was ambiguous
20 w:was an
46 w:was at
-22 w:was better
13 w:was born
-25 w:was built
32 w:was careful
-16 w:was changed
45 w:was chosen
-10 w:was conducted
54 w:was found
13 w:was generated
-15 w:was given
-15 w:was his
38 w:was in
-37 w:was kept
-16 w:was left
16 w:was made
-40 w:was not
17 w:was one
14 w:was provided
21 w:was put
-16 w:was removed
-25 w:was rewritten
40 w:was right
10 w:was still
-11 w:was taken
21 w:was this
104 w:was to
12 w:was too
16 w:was trained
-19 w:was translated
15 w:was updated
40 w:was used
-41 w:was wrong
27 w:wasn't
-10 w:wasn't at
27 w:wasn't sure
-16 w:waste
-18 w:water
-11 w:water level
10 w:waterfall
35 w:way
19 w:way of
-18 w:way to
-40 w:ways
75 w:we can
-11 w:we cannot
55 w:we could
-58 w:we have
19 w:we keep
16 w:we need
-18 w:we would
46 w:we'll
19 w:we've
26 w:weather
111 w:website
20 w:website :
-35 w:wedding
-117 w:week
-11 w:week :
-13 w:week's
-24 w:weekend
11 w:weekly
-32 w:weeks
-39 w:welcome
-35 w:well
37 w:well ?
-14 w:well as
44 w:well on
-29 w:well the
12 w:welsh
39 w:wenn
-30 w:went
-16 w:went on
-19 w:went out
-18 w:went to
32 w:went with
-15 w:were correct
-22 w:were found
10 w:were in
-33 w:were looking
-19 w:were missing
47 w:were not
-17 w:were removed
24 w:were still
10 w:were told
-12 w:were translated
24 w:what
37 w:what a
30 w:what changed
-36 w:what follows
19 w:what happened
13 w:what he
-41 w:what is
28 w:what it
110 w:what the
-19 w:what they
43 w:what when
-19 w:what would
-43 w:whatsapp
-74 w:when
-14 w:when a
43 w:when and
-38 w:when i
15 w:when it
13 w:when the
-14 w:when they
-28 w:when you
-19 w:whenever
25 w:where
40 w:where and
-16 w:where i
36 w:where it
65 w:where the
14 w:where we
-16 w:where you
51 w:wherever
12 w:wherever the
40 w:whether
53 w:whether the
26 w:whether this
24 w:which
64 w:which had
-11 w:which has
16 w:which i
-20 w:which is
-13 w:which makes
47 w:which should
-14 w:which version
92 w:whichever
43 w:while
12 w:while keeping
17 w:while the
-11 w:while you
-49 w:white
-22 w:who
-25 w:who are
-10 w:who asked
-16 w:who can
-36 w:who had
38 w:who is
12 w:who knew
20 w:who paid
27 w:who pays
-17 w:who reads
-11 w:who said
49 w:who what
-20 w:who would
-73 w:whole
10 w:why
37 w:why :
-20 w:why i
42 w:why the
42 w:why this
56 w:wide
-52 w:will
-12 w:will also
-80 w:will be
42 w:will follow
29 w:will have
14 w:will know
58 w:will look
-31 w:will make
41 w:will need
-40 w:will not
-14 w:will now
-16 w:will pay
37 w:will want
-17 w:will write
-16 w:willing
-16 w:willing to
-23 w:win
-33 w:window
-29 w:winners
-16 w:winning
37 w:wire
-14 w:wish
33 w:with
37 w:with #
21 w:with an
-19 w:with and
44 w:with care
16 w:with caution
-30 w:with in
-57 w:with it
55 w:with last
-47 w:with no
34 w:with that
62 w:with the
18 w:with their
-10 w:with throughout
-19 w:with two
-15 w:with us
43 w:with your
-25 w:within a
20 w:within the
-11 w:within thirty
63 w:without
-37 w:without a
-28 w:without changing
17 w:without losing
37 w:without the
39 w:woman
-10 w:women
-17 w:won
29 w:won't
-17 w:won't be
-42 w:word
25 w:word :
37 w:word and
59 w:word brief
-38 w:word count
14 w:word for
-22 w:word from
-13 w:word has
11 w:word in
-20 w:word limit
-28 w:word news
-13 w:word of
-25 w:word was
-31 w:wording
35 w:wording has
-32 w:wording of
-23 w:wording on
45 w:words
57 w:words :
-12 w:words a
55 w:words and
-30 w:words are
18 w:words by
-23 w:words excluding
-11 w:words for
-14 w:words in
13 w:words just
-16 w:words long
25 w:words no
-50 w:words of
11 w:words reading
-30 w:words such
26 w:words to
-22 w:words which
-21 w:work ?
53 w:work in
64 w:worked
34 w:worked out
-32 w:workers
-26 w:working
43 w:works
41 w:works :
-12 w:works better
20 w:works for
26 w:worried
42 w:worry
11 w:worse
36 w:worse ?
27 w:worse same
16 w:worst
124 w:worth
121 w:would
25 w:would a
14 w:would also
-14 w:would give
-38 w:would have
39 w:would help
19 w:would keep
-16 w:would leave
-96 w:would like
34 w:would make
-17 w:would not
-33 w:would rather
-67 w:would you
18 w:wouldn't
-61 w:write
-16 w:write a
-39 w:write about
-20 w:write in
18 w:write it
10 w:write that
21 w:write this
-29 w:write to
-26 w:writers
-10 w:writes
64 w:writing
-12 w:writing to
34 w:written
-31 w:written by
13 w:written for
-13 w:written it
19 w:written with
-45 w:wrong
-30 w:wrong about
-83 w:wrote
-14 w:wrote the
-33 w:wrote to
-37 w:xe
-79 w:xin
-27 w:xin lỗi
34 w:xuất
-11 w:xuống
16 w:xác
10 w:xác nhận
13 w:xã
26 w:xếp
34 w:year #
-32 w:year and
-13 w:year but
53 w:year's
-33 w:years
-25 w:years and
25 w:years in
-35 w:yes
-25 w:yes no
30 w:yes you
26 w:yet
-37 w:yoghurt
-55 w:you
20 w:you ?
-18 w:you a
-23 w:you ask
23 w:you asked
-60 w:you can't
35 w:you could
-12 w:you do
-45 w:you for
13 w:you gave
-24 w:you get
33 w:you go
19 w:you had
47 w:you have
-23 w:you know
19 w:you like
18 w:you mean
14 w:you mentioned
-15 w:you need
27 w:you pasted
28 w:you provided
31 w:you publish
-17 w:you put
84 w:you said
-17 w:you see
12 w:you send
30 w:you sent
40 w:you share
55 w:you shared
15 w:you should
-39 w:you sign
-20 w:you spot
22 w:you supplied
15 w:you tell
26 w:you that
-13 w:you the
-55 w:you to
-21 w:you travel
26 w:you uploaded
-16 w:you want
26 w:you wanted
-28 w:you what
-60 w:you will
-16 w:you with
-69 w:you would
-18 w:you write
-11 w:you wrote
48 w:you'd
17 w:you'd like
11 w:you'd prefer
-64 w:you'll
-10 w:you'll find
35 w:you'll want
-30 w:you're
-13 w:you're right
29 w:you've
20 w:younger
15 w:younger readers
-115 w:your
-40 w:your article
35 w:your cms
20 w:your draft
22 w:your earlier
85 w:your editor
11 w:your expectations
40 w:your feedback
-56 w:your first
-12 w:your headline
20 w:your house
12 w:your layout
-11 w:your letter
64 w:your limit
16 w:your message
22 w:your name
103 w:your notes
-15 w:your opening
36 w:your paper
29 w:your patience
-12 w:your questions
26 w:your readers
-20 w:your request
20 w:your second
-25 w:your village
-11 w:your voice
-12 w:yours
-45 w:yourself
11 w:youth
-18 w:zoo
34 w:à la
11 w:à me
13 w:à un
18 w:à vérifier
21 w:à être
59 w:án
-13 w:écrivez
-13 w:écrivez nous
55 w:été
-19 w:été traduit
40 w:être
-16 w:ích
-37 w:ông
-28 w:ý chính
-24 w:đang
-43 w:đi
-23 w:điều
-13 w:điều #
29 w:điều chỉnh
-19 w:điều tra
11 w:điện
28 w:điện tử
10 w:đoạn
-32 w:đoạn văn
-12 w:đài
28 w:đây
18 w:đây là
54 w:đã
20 w:đã thay
15 w:đã được
-11 w:đình
-16 w:đính
-18 w:đính chính
21 w:đò
14 w:đúng
21 w:đăng
40 w:đơn
24 w:đường
-17 w:đường link
39 w:đường sắt
-65 w:được
-18 w:được người
-28 w:được thay
12 w:được viết
11 w:được điều
-43 w:đại
-12 w:đến
11 w:đến lần
28 w:đề
31 w:đề xuất
-12 w:để
-13 w:để tránh
17 w:để đăng
-31 w:định
24 w:đối
-68 w:đổi
33 w:độ
-21 w:đừng
-19 w:ơn
82 w:в
120 w:вариант
84 w:и
22 w:на
60 w:не
74 w:о
-17 w:от
-16 w:что
18 w:กกว
18 w:กกว่า
-13 w:กก็
-21 w:กคร
-11 w:กครั้
-15 w:กปร
-17 w:กปรับ
-14 w:กปรับให
-20 w:กรอ
-19 w:กระ
-19 w:กระชับข
-23 w:กลั
-16 w:กลับไ
-22 w:กล่
-22 w:กล่าว
15 w:กว่
10 w:กว่าน
13 w:กษร
-16 w:กสา
-16 w:กอง
-13 w:กองบร
-13 w:กองบรรณ
10 w:กอบ
12 w:กันเอ
-10 w:กับชา
10 w:กับผู
10 w:การแก
10 w:การแก้ไ
-10 w:กาแ
-10 w:กเด
-12 w:กให
-11 w:ก็บ
-33 w:ก่อ
-11 w:ก่อนห
14 w:ก้ไข:
-10 w:ก้ไขต
-10 w:ขตั
-24 w:ของ
-12 w:ของคุ
15 w:ของฉั
10 w:ของฉันอ
10 w:ของผู
12 w:ขอน
-14 w:ขออ
-13 w:ขออภั
-11 w:ขอแ
-18 w:ขอใ
-18 w:ขอให้
-13 w:ขับ
-15 w:ขีย
12 w:ขียนข
19 w:ขียนแ
12 w:ขียนไ
25 w:ข่า
-13 w:ข่าว:
16 w:ข่าวม
13 w:ข้อมูลข
10 w:ข้อเท
10 w:ข้อเท็จ
-10 w:ข้าใจ
-22 w:คดี
11 w:คนอ
12 w:คนอ่า
-11 w:คนเ
-10 w:คยเ
-13 w:ครับผ
-22 w:ครั้ง
10 w:ครื
10 w:ครื่อ
-12 w:ครเ
22 w:ควา
-10 w:คอล
-10 w:คอลัม
-10 w:คอลัมน์
-15 w:คำถ
-15 w:คำถาม
23 w:คำพ
24 w:คำพูด
11 w:คำพูดขอ
11 w:คำว
16 w:คำแ
12 w:คำแปล
-11 w:คืน
-13 w:คือ
28 w:ค่ะ
28 w:งกา
-11 w:งคว
-11 w:งความ
-15 w:งคำ
-10 w:งคื
-12 w:งคุ
10 w:งจา
15 w:งฉั
10 w:งฉันอ
10 w:งฉันอัป
16 w:งดู
-16 w:งตั
14 w:งตา
-11 w:งทั
-19 w:งบร
-17 w:งบรรณ
-17 w:งบรรณาธ
-18 w:งปร
-10 w:งประก
-12 w:งมา
-11 w:งมาตร
-14 w:งวั
18 w:งว่าจ
-17 w:งสร
-11 w:งสา
-34 w:งหน
13 w:งหม
11 w:งหมาย
-14 w:งาน
10 w:งเก
14 w:งเพรา
-12 w:งเร
11 w:งเว
-10 w:งแก
-10 w:งแล
-11 w:งโด
32 w:งให
34 w:งใหม่
12 w:งไม่ม
-11 w:จคว
-11 w:จความ
10 w:จจร
10 w:จจริง
-13 w:จดห
-13 w:จดหมา
15 w:จริ
-11 w:จะป
12 w:จะไ
-14 w:จาก
14 w:จำน
14 w:จำนวน
24 w:จีน
28 w:จุด
-18 w:จ้ง
-11 w:จ้า
-18 w:ฉบับภ
10 w:ฉันอั
10 w:ฉันอัปเ
-19 w:ชคด
-15 w:ชน์กั
11 w:ชร์
-19 w:ชับขึ
-19 w:ชับขึ้น
-11 w:ชิ้
-10 w:ชิ้นน
-10 w:ชิ้นนี้
12 w:ชีย
12 w:ชื่
11 w:ชื่อม
13 w:ชื่อห
16 w:ชื่อเ
-13 w:ชุม
14 w:ช่ว
-10 w:ช้a
10 w:ช้ง
11 w:ช้งาน
14 w:ซ้ำ
11 w:ซ้ำกั
-14 w:ณาธ
-14 w:ณาธิก
-14 w:ณาธิการ
20 w:ดคำ
14 w:ดค่
12 w:ดตร
12 w:ดตรวจ
12 w:ดตรวจสอ
-12 w:ดต้
11 w:ดท้
11 w:ดท้าย
18 w:ดปร
-17 w:ดมา
-10 w:ดวก
-13 w:ดหมาย
35 w:ดหั
-15 w:ดัง
-26 w:ดิฉ
-26 w:ดิฉัน
17 w:ดี๋
17 w:ดี๋ยว
23 w:ดึง
-16 w:ดือ
-12 w:ดือนก
15 w:ดแล
12 w:ดให
15 w:ด็น
-13 w:ด้ท
-11 w:ด้ที่
10 w:ด้นะค
-18 w:ด้ผ
11 w:ด้แ
10 w:ตรงกั
-12 w:ตร์
-13 w:ตลอ
-36 w:ตอบ
20 w:ตัดคำ
-14 w:ตัว
13 w:ตัวอั
13 w:ตัวอักษ
16 w:ตัวเล
12 w:ตาม
16 w:ตามที
18 w:ตามที่ข
-10 w:ตือ
-17 w:ตุ:
17 w:ตุก
17 w:ตุการ
17 w:ต้นฉบ
17 w:ต้นฉบับ
11 w:ถอด
-69 w:ถาม
-31 w:ถึง
-15 w:ถูกปร
-15 w:ถูกปรับ
35 w:ถไฟ
19 w:ถไฟลา
11 w:ถไฟลาวจ
10 w:ทราบค
10 w:ทันที
10 w:ทั้งห
14 w:ทั้งหมด
12 w:ทางกา
-19 w:ทีม
18 w:ที่ขอ
10 w:ที่เห
10 w:ที่เหลื
10 w:ที่ใช
-14 w:ทุก
16 w:ท็ก
10 w:ท็จ
10 w:ท็จจร
10 w:ท็จจริง
-16 w:ธิก
-16 w:ธิการ
11 w:ธิบ
11 w:ธิบาย
10 w:นกั
12 w:นกันเ
12 w:นกันเอง
-16 w:นขอ
-13 w:นข้
-10 w:นคื
-13 w:นงา
-11 w:นจะ
-11 w:นจั
-10 w:นชิ
-10 w:นชิ้น
-10 w:นชิ้นนี
-13 w:นช่
-14 w:นตอ
24 w:นตั
-11 w:นต้
-18 w:นต์
14 w:นทา
-13 w:นนา
-13 w:นนามส
-13 w:นนามสมม
12 w:นนี้เ
-10 w:นบท
-11 w:นผู
13 w:นภา
18 w:นภาษา
-11 w:นมี
-17 w:นรั
-10 w:นวั
-25 w:นว่
13 w:นหน้า
29 w:นอั
10 w:นอัปเ
10 w:นอัปเดต
13 w:นะค
22 w:นะน
-14 w:นัก
11 w:นั้
-10 w:นาค
-13 w:นาน
-18 w:นาม
-13 w:นามสม
-10 w:นามสมมต
12 w:นำไ
13 w:นำไปใ
13 w:นำไปใช้
12 w:นี้คง
-15 w:นี้มี
15 w:นี้เข
-10 w:นึ่
20 w:นื้
16 w:นื้อห
-14 w:นเข
-20 w:นเด
-11 w:นเรื่
-11 w:นเรื่อง
22 w:นแบ
-11 w:นแร
-16 w:นแล
-10 w:นโด
10 w:นใน
-12 w:นใหม่
10 w:นไท
-17 w:นไป
-11 w:นไม่ใ
-11 w:นไม่ใช่
13 w:นไว
-20 w:น้อ
-11 w:น้านี
-28 w:น้ำ
-15 w:น์ก
-15 w:น์กับ
11 w:น￼￼
11 w:น￼￼￼￼
11 w:น￼￼￼￼￼￼
-17 w:บขึ
-17 w:บขึ้น
-11 w:บชา
-11 w:บทส
20 w:บที
12 w:บนี
33 w:บบท
33 w:บบที่
13 w:บบไ
-22 w:บปี
-13 w:บผม
14 w:บผู้อ
14 w:บผู้อ่า
-19 w:บภา
-18 w:บภาษา
-17 w:บรถ
-11 w:บรร
-15 w:บรรณา
-14 w:บรรณาธิ
-14 w:บริ
-12 w:บหน
20 w:บอกว่
-14 w:บัญ
-10 w:บัต
-18 w:บับภา
15 w:บาย
-10 w:บื้
-10 w:บื้อง
14 w:บุว
14 w:บุว่า
-12 w:บเร
11 w:บแก
-16 w:บแล
-15 w:บแล้ว
-14 w:บให
-22 w:บไป
20 w:บไห
-29 w:บ้า
10 w:ปรด
12 w:ปรดตร
12 w:ปรดตรวจ
10 w:ประกอ
-10 w:ประกา
-12 w:ประชุ
11 w:ประมา
15 w:ประเด
15 w:ประเด็น
11 w:ปรั
-23 w:ปิด
18 w:ป็น
-13 w:ป็นนา
-13 w:ป็นนามส
15 w:ป็นภา
16 w:ป็นภาษา
16 w:ป็น￼￼
16 w:ป็น￼￼￼￼
-10 w:ผมต
-18 w:ผมเ
-17 w:ผมเขี
-17 w:ผมเขียน
10 w:ผมไม่สา
-24 w:ผิด
-55 w:ผู้
11 w:ผู้อ่
11 w:ผู้อ่าน
12 w:พปร
12 w:พประก
12 w:พประกอบ
-18 w:พยา
22 w:พรา
-17 w:พสต
37 w:พาด
35 w:พาดหั
13 w:พิ่มอ
13 w:พิ่มอีก
26 w:พูด
11 w:พูดขอ
19 w:ฟลา
11 w:ฟลาวจ
11 w:ฟลาวจีน
-15 w:ภัย
12 w:ภาพปร
12 w:ภาพประก
-18 w:ภาย
-12 w:ภายใน
-10 w:ภาษาอ
-22 w:มขอ
-15 w:มชา
-16 w:มติ
18 w:มที่ข
-15 w:มนต
-10 w:มน์
-16 w:มภา
-14 w:มมี
-13 w:มสม
-10 w:มสมมต
11 w:มอี
-15 w:มัน
-18 w:มัย
-20 w:มาต
-20 w:มาตรา
-14 w:มาย
-14 w:มายเห
-14 w:มายเหตุ
-12 w:มาส
19 w:มาะ
12 w:มาะกั
-29 w:มื่
-10 w:มื่อว
12 w:มูลขอ
15 w:มูลของฉ
-16 w:มเข
-17 w:มเขีย
10 w:มไม่สาม
-17 w:มไห
26 w:ม่ต
-15 w:ม่น
-20 w:ม่ร
-12 w:ม่รวม
-10 w:ยกเ
15 w:ยคร
15 w:ยครับ
-14 w:ยคว
-16 w:ยงา
-10 w:ยงเ
17 w:ยงใ
15 w:ยงใหม
-15 w:ยชน์ก
-15 w:ยชน์กับ
-12 w:ยที
12 w:ยนข
-12 w:ยนจ
-13 w:ยนช
-16 w:ยนต
-12 w:ยนย
30 w:ยนแ
16 w:ยละ
13 w:ยังไม่ม
-14 w:ยาก
-12 w:ยากให
-16 w:ยาน
-18 w:ยาย
10 w:ยาว
-13 w:ยืน
-10 w:ยเต
-19 w:ยเป
11 w:ยเพิ่
-13 w:ยเล
-13 w:ยเล่า
-19 w:ยเห
-14 w:ยเหตุ
-16 w:ยใช
-18 w:ยใน
-13 w:ยให
23 w:ยไม
22 w:ย่อ
19 w:ย่อหน
19 w:ย่อหน้า
-10 w:รกล
31 w:รงก
10 w:รงกัน
-13 w:รงต
17 w:รจะ
-15 w:รณา
-14 w:รณาธิ
-14 w:รณาธิกา
12 w:รดต
12 w:รดตรว
12 w:รดตรวจส
35 w:รถไ
19 w:รถไฟล
19 w:รถไฟลาว
-18 w:รรณ
-14 w:รรณาธ
-14 w:รรณาธิก
-13 w:รวจ
12 w:รวม
-18 w:รอบ
-17 w:รอย
10 w:ระกอบ
-18 w:ระช
-19 w:ระชับขึ
-12 w:ระชุม
-10 w:ระท
14 w:ระบุว
14 w:ระบุว่า
17 w:ระม
11 w:ระมาณ
15 w:ระเด็
11 w:รับ
-13 w:รับผม
-22 w:รั้
23 w:ราค
-13 w:ราช
-16 w:ราย
-20 w:รายงา
-13 w:ราไ
-13 w:ราได้
-18 w:ริก
15 w:ริง
-18 w:รีย
10 w:รแก้ไ
-10 w:ร่างฉ
-10 w:ร่างฉบั
-12 w:ร้อ
15 w:ลของฉ
15 w:ลของฉัน
-15 w:ลอง
-13 w:ลอด
10 w:ละป
12 w:ละปรั
14 w:ละส
21 w:ละเ
11 w:ลัก
-21 w:ลับ
-17 w:ลับไป
-10 w:ลัม
-10 w:ลัมน์
10 w:ลาด
38 w:ลาว
11 w:ลาวจี
-12 w:ลิก
-10 w:ลืม
10 w:ลือ
-10 w:ลุง
-24 w:ลูก
10 w:ลเป็น
-14 w:ลเล
-14 w:ลเลือ
-12 w:ล่ม
-24 w:ล่า
10 w:ล่าสุ
-48 w:ล้ว
-11 w:ล้วก็
-11 w:วก็
11 w:วจี
13 w:วนค
10 w:วนใ
13 w:วปร
10 w:วประม
-10 w:วลา
13 w:วอั
13 w:วอักษ
20 w:วังว่าจ
-12 w:วัด
-43 w:วัน
-13 w:วาน
22 w:วาม
14 w:วิว
10 w:วเพ
-18 w:วเร
-16 w:วเราะ
16 w:วเล
-16 w:วแล
-18 w:วไม
17 w:ว่าจะ
17 w:ว้น
-16 w:ศาล
-11 w:ษตร
-10 w:ษาอ
-17 w:สต์
-23 w:สมั
-27 w:สอง
-10 w:สะด
-10 w:สะดวก
-21 w:สาม
26 w:สาย
-25 w:สาร
-16 w:สำน
-16 w:สำนวน
10 w:สำห
10 w:สำหรั
-28 w:สิบ
-17 w:สิบปี
-10 w:สีย
-11 w:สียงเ
23 w:สุด
11 w:สุดท้
11 w:สุดท้าย
-13 w:สูต
23 w:ส่ค
10 w:ส่ง
10 w:ส่งมา
50 w:ส่ว
17 w:หตุกา
-13 w:หนั
-10 w:หนึ
-10 w:หนึ่ง
14 w:หน่
-11 w:หน้าน
-11 w:หน้านี้
14 w:หมด
-11 w:หมายเ
-14 w:หมายเหต
12 w:หมาะก
12 w:หมาะกับ
18 w:หัว
-16 w:หัวเร
-16 w:หัวเราะ
-12 w:หาก
-14 w:ห็น
-18 w:ห้ก
-13 w:ห้กระ
-13 w:ห้กระชั
12 w:ห้ต
-19 w:ห้น
10 w:ห้า
21 w:ห้เ
-18 w:ห้โ
-13 w:อกค
18 w:อกท
20 w:อกว
20 w:อกว่า
-14 w:อกส
-14 w:อกสาร
-10 w:อขอ
-18 w:อคน
-25 w:องก
-12 w:องข
-24 w:องค
-12 w:องคุณ
-10 w:องจ
15 w:องฉ
15 w:องฉัน
10 w:องฉันอั
-15 w:องต
-13 w:องท
-22 w:องบ
-13 w:องบรร
-13 w:องบรรณา
-13 w:องม
11 w:องใ
11 w:อธิ
11 w:อธิบา
-18 w:อนก
-15 w:อนร
-12 w:อนว
-13 w:อนห
-14 w:อนอ
-12 w:อนแ
18 w:อบต
-23 w:อบเ
-14 w:อบแล้
-13 w:อภั
13 w:อมูลข
12 w:อมูลของ
-15 w:อยก
-12 w:อยล
-25 w:อยา
-12 w:อยากใ
-12 w:อยากให้
-11 w:อร์
-10 w:อลั
-10 w:อลัมน
34 w:อหน
19 w:อหน้า
15 w:อหา
58 w:ออก
-13 w:ออภ
-13 w:ออภัย
-15 w:อะไ
13 w:อัก
13 w:อักษร
34 w:อัน
30 w:อาจ
11 w:อีก
13 w:อื่
10 w:อเท
10 w:อเท็จ
10 w:อเท็จจร
-10 w:อใน
-14 w:อให
15 w:อไม
14 w:อ่านต
11 w:อ่านไ
12 w:ะกั
-13 w:ะกา
-12 w:ะก่
-12 w:ะก่อน
-19 w:ะชับข
-19 w:ะชับขึ้
-12 w:ะชุ
-10 w:ะดว
22 w:ะนำ
14 w:ะบุว่
11 w:ะมา
16 w:ะส่
36 w:ะเด
15 w:ะเด็น
12 w:ะเป็น
-15 w:ะเร
17 w:ะเอ
-15 w:ะโยชน์ก
10 w:ะได
-15 w:ะไร
10 w:ักก
10 w:ักษ
-16 w:ังก
10 w:ังต
20 w:ังว่าจะ
13 w:ังไม่มี
-14 w:ัญญ
19 w:ัดค
-21 w:ัดท
-23 w:ัติ
14 w:ันต
-10 w:ันย
11 w:ันอ
10 w:ันอัป
10 w:ันอัปเด
-42 w:ันเ
12 w:ันเอง
-10 w:ับก
-12 w:ับข
-19 w:ับขึ้
-13 w:ับช
-11 w:ับชาว
-15 w:ับต
10 w:ับทราบค
11 w:ับผู้
14 w:ับผู้อ่
-19 w:ับภ
-18 w:ับภาษ
-14 w:ับห
11 w:ับแก้
10 w:ับโทน
-18 w:ับไ
-10 w:ัมน
14 w:ัวอ
13 w:ัวอัก
13 w:ัวอักษร
-20 w:ัวเรา
-14 w:ั้ง
14 w:ั้งหม
-15 w:ากา
-16 w:ากใ
-12 w:ากให้
-14 w:าคม
14 w:าคา
-10 w:างฉ
-10 w:างฉบั
-12 w:างน
-14 w:างห
-18 w:างแ
16 w:างใ
17 w:าจะ
35 w:าดห
35 w:าดหัว
12 w:าดเ
-24 w:าตร
18 w:าต่
-16 w:าธิ
-16 w:าธิกา
-12 w:านก
-14 w:านข
-13 w:านค
-16 w:านบ
-12 w:านี
-23 w:านเ
10 w:าบค
12 w:าพป
12 w:าพประ
12 w:าพประกอ
-25 w:าม:
-11 w:ามช
10 w:ามท
13 w:ามที่
18 w:ามที่ขอ
-15 w:ามผ
-24 w:ามส
-13 w:ามสมม
-10 w:ามสมมติ
20 w:ายค
-20 w:ายง
-20 w:ายงาน
-15 w:ายน
-13 w:ายอ
-12 w:ายเ
-14 w:ายเหต
-17 w:ายเหตุ:
-13 w:ายใ
-12 w:ารก
12 w:ารจ
10 w:ารแก้
10 w:ารแก้ไข
-13 w:าว:
11 w:าวจีน
16 w:าวป
16 w:าวประ
16 w:าวม
-13 w:าวและ
-12 w:าวไ
-12 w:าว่
10 w:าษา
19 w:าสุ
12 w:าะกับ
-12 w:าแฟ
-10 w:าใจ
14 w:าไม
-15 w:ำถา
12 w:ำนวนค
24 w:ำพู
11 w:ำพูดข
11 w:ำพูดของ
10 w:ำหร
10 w:ำหรับ
-11 w:ำเสียงเ
12 w:ำแป
12 w:ำไป
13 w:ำไปใช
-23 w:ิกา
-26 w:ิฉั
-18 w:ิฉันเ
-10 w:ิดต
-16 w:ิดพ
10 w:ิดล
-14 w:ิดอ
13 w:ิดแ
13 w:ิธี
-10 w:ินเ
-10 w:ินไ
-17 w:ิบป
11 w:ิบา
-10 w:ิมข
13 w:ิ่มอี
-12 w:ิ้น
-10 w:ิ้นนี
16 w:ีกา
19 w:ียง
17 w:ียงให
15 w:ียงใหม่
-32 w:ียน
-12 w:ียบ
-15 w:ีแล
30 w:ี่3
27 w:ี่ข
-14 w:ี่จ
-14 w:ี่ประ
-12 w:ี่ม
-20 w:ี่ส
-15 w:ี่อ
10 w:ี่เหล
10 w:ี่เหลือ
10 w:ี่ใ
10 w:ี่ใช้
25 w:ี้ข
11 w:ี้ค
-23 w:ี้ม
-13 w:ี้ห
13 w:ี๋ย
-14 w:ึงส
21 w:ึงเ
-21 w:ึ่ง
-10 w:ือค
-27 w:ือน
10 w:ื่น
-20 w:ื่อ
11 w:ื่องห
-10 w:ื่อใน
16 w:ื้อหา
-16 w:ุกค
17 w:ุกา
11 w:ุณค
11 w:ุดท้า
14 w:ุว่
-13 w:ุ่น
-14 w:ุ่ม
-15 w:ูกป
-15 w:ูกปรั
-14 w:ูกปรับใ
11 w:ูดข
11 w:ูดของ
-13 w:ูตร
13 w:ูลข
12 w:ูลของ
15 w:ูลของฉั
-11 w:ูเก
11 w:ู้อ
11 w:ู้อ่า
-31 w:ู้เ
-15 w:ู้แ
-10 w:เกิ
-11 w:เก็
-15 w:เขี
-14 w:เขียน
-10 w:เข้าใ
10 w:เคร
10 w:เครื่
10 w:เครื่อง
10 w:เชียง
12 w:เชื
12 w:เชื่อ
12 w:เช้
11 w:เดิ
13 w:เดี
17 w:เดี๋ย
-16 w:เดื
-16 w:เดือน
-10 w:เตื
-10 w:เตือน
-10 w:เทศ
10 w:เท็
10 w:เท็จจ
10 w:เท็จจริ
11 w:เท่
-11 w:เธอ
17 w:เนื
20 w:เนื้อ
16 w:เนื้อหา
-10 w:เบื
-10 w:เบื้อ
-10 w:เปิ
18 w:เป็
-12 w:เป็นค
-10 w:เป็นต
-12 w:เป็นน
-13 w:เป็นนาม
15 w:เป็นภ
16 w:เป็นภาษ
16 w:เป็น￼
16 w:เป็น￼￼￼
-18 w:เพจ
22 w:เพร
22 w:เพราะ
13 w:เพิ่มอี
-20 w:เมื
-24 w:เมื่อ
-39 w:เรา
-13 w:เราได
-17 w:เรี
-18 w:เรียน
-26 w:เรื
-19 w:เรื่อ
15 w:เลย
-14 w:เลิ
-23 w:เล่
-14 w:เวล
17 w:เว้
-17 w:เหตุ:
17 w:เหตุก
17 w:เหตุการ
20 w:เหม
19 w:เหมาะ
12 w:เหมาะกั
-14 w:เห็
-14 w:เอก
-14 w:เอกสา
19 w:เอง
-14 w:แก้ไข
-10 w:แก้ไขตั
-18 w:แจ้
-12 w:แชต
11 w:แชร
16 w:แท็
34 w:แนะ
22 w:แนะนำ
76 w:แบบ
33 w:แบบที
20 w:แบบไห
25 w:แปล
-24 w:แม่
-16 w:แรก
12 w:และปร
12 w:และปรับ
-15 w:และเร
-48 w:แล้
-16 w:แล้วก
-19 w:โชค
-19 w:โชคดี
-29 w:โดย
15 w:โทน
19 w:โปร
12 w:โปรดต
12 w:โปรดตรว
-17 w:โพส
-17 w:โพสต์
-15 w:โยชน์กั
-26 w:ใคร
-11 w:ใจค
-11 w:ใจควา
-13 w:ใช้
-10 w:ใช้ai
11 w:ใช้งา
-11 w:ในข
-20 w:ในค
-11 w:ในว
51 w:ใส่
11 w:ใหม่เ
-42 w:ให้
-18 w:ให้กร
-13 w:ให้กระช
15 w:ให้เข
10 w:ให้เร
14 w:ไข:
-10 w:ไขต
-11 w:ได้
-11 w:ได้ที
10 w:ได้นะ
23 w:ไฟล
19 w:ไฟลาว
11 w:ไฟลาวจี
40 w:ไม่
12 w:ไม่มี
-12 w:ไม่รว
-10 w:ไม้
-11 w:ไหม
10 w:็จจ
10 w:็จจริ
-12 w:็นค
-11 w:็นต
-13 w:็นน
-13 w:็นนาม
-13 w:็นนามสม
15 w:็นภ
16 w:็นภาษ
12 w:็นภาษาไ
-17 w:็นว
12 w:็นเ
16 w:็น￼
16 w:็น￼￼￼
16 w:็น￼￼￼￼￼
12 w:่ขอ
10 w:่งม
-10 w:่งห
-11 w:่จะ
15 w:่ต้
16 w:่ต้อง
13 w:่นไ
-10 w:่น้
13 w:่มอ
13 w:่มอีก
-18 w:่มา
10 w:่มี
-12 w:่รว
17 w:่ลง
-14 w:่วง
41 w:่วน
19 w:่วย
-31 w:่อค
-28 w:่อน
-10 w:่อว
-11 w:่อส
40 w:่อห
19 w:่อหน้
19 w:่อเ
-18 w:่าก
19 w:่าข
-10 w:่างฉบ
-10 w:่างฉบับ
17 w:่าจ
-11 w:่าท
10 w:่าสุด
-10 w:่เคยเ
18 w:่เช
10 w:่เหลื
13 w:่ได
-10 w:่ไม
-10 w:้ai
-11 w:้กร
17 w:้ขอ
13 w:้ข้อม
13 w:้ข้อมูล
12 w:้คง
12 w:้คร
-11 w:้คว
14 w:้งหมด
11 w:้งา
-11 w:้งแ
-17 w:้ที
17 w:้นฉ
17 w:้นฉบั
11 w:้นต
-11 w:้นน
-10 w:้นนี้
12 w:้นร
11 w:้นะ
-11 w:้นแ
-13 w:้ผู
-15 w:้มี
-21 w:้วก
10 w:้วน
11 w:้ว่
-12 w:้อง
-23 w:้อน
18 w:้อม
12 w:้อมูลขอ
-44 w:้อย
15 w:้อห
10 w:้อเท็
10 w:้อเท็จจ
13 w:้อ่
13 w:้อ่าน
18 w:้าต
-30 w:้าน
-19 w:้าใ
-10 w:้ำม
17 w:้เข
10 w:้เร
-16 w:้แก้ไ
-12 w:้แปลเ
-19 w:้โช
-19 w:้โชคด
-24 w:้ใน
23 w:้ให
-14 w:้ไข
-10 w:้ไขตั
-10 w:้ไม
13 w:๋ยว
-18 w:์กั
12 w:์ที
-21 w:์นี
26 w:์แล
11 w:์ให
-14 w:ກ,ຕ
-19 w:ກ:ວ
12 w:ກກວ
-22 w:ກກະ
-26 w:ກກັ
-20 w:ກກາ
-10 w:ກກ່ອນແລ
-12 w:ກຂອ
12 w:ກຂອງສ
-16 w:ກຂອງເ
-22 w:ກຂາ
14 w:ກຂຽນເ
-30 w:ກຂ້
-30 w:ກຂ້ອຍ
-17 w:ກຂ້ອຍແດ
13 w:ກຂ້ອຍໄດ
12 w:ກຂໍ້ມ
12 w:ກຂໍ້ມູນ
-11 w:ກຄະ
-12 w:ກຄັ
-16 w:ກຄັ້ງ
-15 w:ກຄຳຖາ
-14 w:ກຄືນອ
-14 w:ກຄືນອີກ
-22 w:ກຄົ
-24 w:ກຄ້
-21 w:ກງາ
18 w:ກຈັ
-19 w:ກຈາ
-16 w:ກຈາກບ
-12 w:ກຊັ
10 w:ກຍັ
13 w:ກຍາ
16 w:ກຍ້
-20 w:ກດີ
-19 w:ກດ້
-19 w:ກດ້ວຍ
-24 w:ກຕັ
24 w:ກຕາ
-14 w:ກຕົ
-18 w:ກຕ່
-18 w:ກຕ່າງ
10 w:ກຕ່າງຈາ
16 w:ກຕ້
16 w:ກຕ້ອງ
-20 w:ກຕໍ
-15 w:ກຕໍ່ໄ
-12 w:ກຕໍ່ໄປນ
-14 w:ກຖາ
35 w:ກທີ
-18 w:ກທີ່ແ
-14 w:ກທຸ
-19 w:ກທ່
11 w:ກນັ້ນ
-19 w:ກນາ
55 w:ກນີ
-16 w:ກບອ
-11 w:ກບັ
-12 w:ກບັນຊ
-16 w:ກບົ
30 w:ກບ່
38 w:ກບ່ອນ
18 w:ກປັ
-31 w:ກປາ
-22 w:ກປີ
-16 w:ກປີ20
-19 w:ກປ່
-18 w:ກປ່ຽນ
18 w:ກປ່ຽນເປ
28 w:ກຜົ
10 w:ກພາ
21 w:ກພາສາອັ
-15 w:ກພິ
-17 w:ກຟັ
-20 w:ກມາ
-19 w:ກມີ
-12 w:ກມື
12 w:ກຢູ
11 w:ກຢ່າງ
-17 w:ກລຸ
-17 w:ກລຸ່ມ
-17 w:ກລຸ່ມນີ
-35 w:ກລົ
13 w:ກລົງກ
14 w:ກລົງກັນ
20 w:ກວດກັ
-13 w:ກວດກາ
12 w:ກວດຄື
15 w:ກວດຄືນກ
-26 w:ກວດສອ
-10 w:ກວດສອບລ
13 w:ກວມ
-11 w:ກວັນທ
-10 w:ກວິ
41 w:ກວ່
46 w:ກວ່າ.
-13 w:ກວ່ານີ້
13 w:ກວ່າບ
-19 w:ກວ່າປ
-21 w:ກວ່າສ
-19 w:ກວ່າສະບ
15 w:ກວ່າເ
12 w:ກວ່າເກົ
26 w:ກວ່າແ
18 w:ກວ່າແລະ
-17 w:ກວ່າໃ
15 w:ກສອນ)
19 w:ກສອນລ
-42 w:ກສະ
-17 w:ກສະບັ
-21 w:ກສະພາ
-52 w:ກສາ
-11 w:ກສາຄວ
13 w:ກສາຄຳເວ
-13 w:ກສຳ
-11 w:ກສຳລັ
-12 w:ກສິ
-14 w:ກສຶກສາຄ
12 w:ກສຸ
13 w:ກສຸດທ
13 w:ກສຸດທ້າ
-12 w:ກສົ
10 w:ກສຽ
11 w:ກຫົ
11 w:ກຫົວຂ
11 w:ກຫົວຂໍ້
-11 w:ກຫຼ
13 w:ກຫຼາຍ
-55 w:ກອງ
-27 w:ກອງບັ
-27 w:ກອງບັນນ
-14 w:ກອງປະ
-14 w:ກອງປະຊຸ
-45 w:ກອນ
-25 w:ກອບ
-14 w:ກຮັ
11 w:ກຮູ
-26 w:ກຮຽ
-13 w:ກຮ້
-12 w:ກຮ້ອງ
-10 w:ກະຊ
-15 w:ກະດ
-18 w:ກະທ
14 w:ກະລຸນ
-35 w:ກະວ
49 w:ກັນ
12 w:ກັນຈຶ
12 w:ກັນຈຶ່ງ
10 w:ກັນວ່
-11 w:ກັນໃໝ
13 w:ກັບ
17 w:ກັບກາ
10 w:ກັບການລ
-20 w:ກັບຄົ
14 w:ກັບຜູ
-17 w:ກັບມາ
-10 w:ກັບມາໃຊ
10 w:ກັບວັ
11 w:ກັບສະ
17 w:ກັບໂພ
47 w:ກັອ
15 w:ກັອບປ
15 w:ກັອບປີ້
21 w:ກາງ
-28 w:ກາຍ
-18 w:ກາດ
14 w:ການກວ
14 w:ການຂອ
20 w:ການຂຽ
13 w:ການຂຽນຂ
-21 w:ການຂໍ
-14 w:ການບິ
-18 w:ການບໍ
11 w:ການປັ
-22 w:ການມີ
-10 w:ການລະ
11 w:ການລົງຂ
11 w:ການສະກົ
14 w:ການສະບັ
10 w:ການສົນທ
15 w:ການຫຼ
-11 w:ການອອ
-13 w:ການອາ
11 w:ການອ່
11 w:ການອ່ານ
24 w:ການເປ
25 w:ການເປີດ
12 w:ການເຜ
12 w:ການເຜີຍ
10 w:ການແຕ
17 w:ການແປ
14 w:ການແປນີ
-13 w:ການໂອ
-12 w:ກາບ
-19 w:ກາເ
-42 w:ກຳມ
-30 w:ກຳມະກ
-25 w:ກຳມະການ
-41 w:ກິນ
-17 w:ກິ່
-11 w:ກີດ
10 w:ກີນ10
-13 w:ກີນ15
-17 w:ກີນ30
-17 w:ກີນ300ຄ
24 w:ກີນໄປ
10 w:ກຸ່
-10 w:ກູ້
10 w:ກົງກັ
-17 w:ກົງກັບຄ
-14 w:ກົດ
11 w:ກົດໝາ
12 w:ກົດໝາຍ.
-14 w:ກົດ￼￼
-14 w:ກົດ￼￼￼￼
-36 w:ກົມ
21 w:ກົາ
-15 w:ກົ່
-15 w:ກົ່າ.
39 w:ກົ່າ:
-13 w:ກົ່າທ
-13 w:ກເກ
-21 w:ກເຊ
14 w:ກເດ
14 w:ກເດີມ
-12 w:ກເຖ
-12 w:ກເຖິງ
-22 w:ກເບ
-10 w:ກເບ້ຍ
-18 w:ກເຜ
-17 w:ກເຜັດ
17 w:ກເພ
-23 w:ກເພາະ
28 w:ກເພື່
-10 w:ກເມືອ
-23 w:ກເລ
-10 w:ກເລືອ
12 w:ກເລື່
12 w:ກເລື່ອງ
-15 w:ກເລົ່
-10 w:ກເວົ້
-11 w:ກເສ
-11 w:ກເຮ
15 w:ກເຮົາຂໍ
-10 w:ກເຮົາຈະ
-22 w:ກແດ
-15 w:ກແຕ
20 w:ກແທ
14 w:ກແນ
10 w:ກແນະນ
-21 w:ກແບ
-10 w:ກແບບສ
-14 w:ກແປ
11 w:ກແຜ
12 w:ກແມ່ນ
-16 w:ກແລ
46 w:ກໂຄ
29 w:ກໃຈ
-15 w:ກໃນ
-26 w:ກໃສ
-23 w:ກໃຫ
-17 w:ກໃຫ້ທ
29 w:ກໄດ
30 w:ກໄດ້ເ
-28 w:ກ່ອ
31 w:ກ່ອນ.
22 w:ກ່ອນ:
-23 w:ກ່ອນກ
-15 w:ກ່ອນກົດ
-20 w:ກ່ອນຂ
-12 w:ກ່ອນປ
-15 w:ກ່ອນພ
18 w:ກ່ອນລົງ
-11 w:ກ່ອນວັນ
14 w:ກ່ອນເ
-13 w:ກ່ອນເຊັ
11 w:ກ່ອນເຜີ
-12 w:ກ່ອນແ
-27 w:ກ່າ
-40 w:ກ່າວ.
22 w:ກ່າວຫ
12 w:ກ່າວເຖິ
23 w:ກ່ຽ
25 w:ກ່ຽວກ
25 w:ກ່ຽວກັບ
10 w:ກ້:
-10 w:ກ້ຂ
28 w:ກ້ຄ
10 w:ກ້ຄຽງ
10 w:ກ້ຊິດ
-14 w:ກ້ບ
-11 w:ກ້ບັນ
-11 w:ກ້ບັນຫາ
-28 w:ກ້ວ
-11 w:ກ້ອ
-19 w:ກ້ເ
-19 w:ກ້ເປັ
17 w:ກ້ໃ
14 w:ກ້ໃຫ້
-14 w:ກ້ໄ
24 w:ກ້ໄຂຄ
-24 w:ກ້ໄຂແ
-30 w:ກ້ໄຂແລ້
-18 w:ກໍບ
-19 w:ກໍບໍ່
27 w:ກໍໄ
28 w:ກໍໄດ້
-17 w:ກໜ້
-13 w:ກໜ້ອຍ
-14 w:ກໝູ
-22 w:ກ￼￼
-22 w:ກ￼￼￼￼
-26 w:ກ￼￼￼￼￼￼
-45 w:ຂປລ
11 w:ຂວງອຸ
11 w:ຂວງອຸດົ
-21 w:ຂວາ
-60 w:ຂອງ
-22 w:ຂອງກາ
-11 w:ຂອງກົ
-16 w:ຂອງຂໍ
11 w:ຂອງຄຳ
16 w:ຂອງຊາ
11 w:ຂອງຊາວບ
-12 w:ຂອງດຳ
-12 w:ຂອງດຳລັ
-10 w:ຂອງຕົ
-16 w:ຂອງຕົນເ
11 w:ຂອງນັ
11 w:ຂອງຜູ້ກ
10 w:ຂອງຜູ້ໃ
-13 w:ຂອງພໍ
-14 w:ຂອງມາ
-14 w:ຂອງມາດຕ
14 w:ຂອງມື
11 w:ຂອງລັ
-10 w:ຂອງລາ
15 w:ຂອງວັ
-13 w:ຂອງຫຼ
-10 w:ຂອງອົ
-10 w:ຂອງອົງກ
20 w:ຂອງເຈ
20 w:ຂອງເຈົ້
20 w:ຂອງເດ
-10 w:ຂອງແມ
-25 w:ຂອບ
-30 w:ຂອບໃຈ
12 w:ຂະນ
13 w:ຂະນະທ
13 w:ຂະນະທີ່
21 w:ຂັດ
10 w:ຂັດກັ
16 w:ຂັດເກ
16 w:ຂັດເກົາ
-41 w:ຂາຍ
-11 w:ຂີ່
-19 w:ຂີ້
12 w:ຂຶ້
-10 w:ຂຶ້ນ1
-14 w:ຂຶ້ນພ
24 w:ຂຶ້ນມ
15 w:ຂຶ້ນຫ
18 w:ຂຶ້ນຫຼັ
10 w:ຂຶ້ນໂ
11 w:ຂຶ້ນໂດຍ
-21 w:ຂົວ
-15 w:ຂົ້
15 w:ຂົ້າເ
21 w:ຂົ້າເຖິ
18 w:ຂົ້າແ
-15 w:ຂົ້າໃຈຄ
10 w:ຂົ້າໃຈຜ
-10 w:ຂົ້າໜ
-36 w:ຂຽນ
16 w:ຂຽນຂ່
16 w:ຂຽນຂ່າວ
13 w:ຂຽນຄື
11 w:ຂຽນຄືນໃ
13 w:ຂຽນຈາ
-11 w:ຂຽນຈົ
-10 w:ຂຽນຊື
10 w:ຂຽນຕາ
16 w:ຂຽນຕໍ
-21 w:ຂຽນບົ
-12 w:ຂຽນບົດນ
-12 w:ຂຽນບົດແ
-11 w:ຂຽນບໍ່ແ
-13 w:ຂຽນປະ
-10 w:ຂຽນປະໂຫ
-22 w:ຂຽນຜິ
-10 w:ຂຽນວ່
-19 w:ຂຽນເລ
-19 w:ຂຽນເລື່
-12 w:ຂຽນໃສ
15 w:ຂຽນໃໝ
-30 w:ຂແລ
-30 w:ຂແລ້ວ
11 w:ຂ່ງ
51 w:ຂ່າ
18 w:ຂ່າວ(
27 w:ຂ່າວ.
-39 w:ຂ່າວ:
22 w:ຂ່າວຕ
-19 w:ຂ່າວຖ
-20 w:ຂ່າວນີ້
-18 w:ຂ່າວປ
-15 w:ຂ່າວປອມ
20 w:ຂ່າວມ
-12 w:ຂ່າວສັ້
11 w:ຂ່າວສານ
-10 w:ຂ່າວແ
-13 w:ຂ່າວແຫ່
14 w:ຂ່າວໃຫ້
-36 w:ຂ້ອ
-11 w:ຂ້ອຍກ
-48 w:ຂ້ອຍຂ
-30 w:ຂ້ອຍຂຽນ
-15 w:ຂ້ອຍຂໍແ
19 w:ຂ້ອຍຈ
12 w:ຂ້ອຍຈຶ່
12 w:ຂ້ອຍຊ
11 w:ຂ້ອຍຍ
10 w:ຂ້ອຍຍັງ
-24 w:ຂ້ອຍຕ
-12 w:ຂ້ອຍຕ້ອ
10 w:ຂ້ອຍພ້ອ
-10 w:ຂ້ອຍວ
-10 w:ຂ້ອຍວ່າ
12 w:ຂ້ອຍສ
-13 w:ຂ້ອຍອ່າ
-26 w:ຂ້ອຍເ
-14 w:ຂ້ອຍເຂົ
-15 w:ຂ້ອຍເປັ
-17 w:ຂ້ອຍແດ່
26 w:ຂ້ອຍໄ
25 w:ຂ້ອຍໄດ້
10 w:ຂໍ.
-27 w:ຂໍຂ
-18 w:ຂໍຂອງ
-22 w:ຂໍອ
-27 w:ຂໍອະໄ
-41 w:ຂໍອະໄພ,
17 w:ຂໍອະໄພທ
-11 w:ຂໍຮ
-14 w:ຂໍເ
-29 w:ຂໍແ
-16 w:ຂໍແກ້
-15 w:ຂໍແນະ
-15 w:ຂໍແນະນຳ
-14 w:ຂໍໃຫ້ໂຊ
48 w:ຂໍ້
16 w:ຂໍ້ກ່
-19 w:ຂໍ້ຂ່
-19 w:ຂໍ້ຂ່າວ
11 w:ຂໍ້ຄວ
-35 w:ຂໍ້ຕົ
-35 w:ຂໍ້ຕົກລ
10 w:ຂໍ້ນີ
-25 w:ຂໍ້ບົ
31 w:ຂໍ້ມູ
10 w:ຂໍ້ມູນສ
-19 w:ຂໍ້ມູນໃ
13 w:ຂໍ້ສັ
13 w:ຂໍ້ເທ
12 w:ຂໍ້ເທັດ
-22 w:ຂໍ້ໃດ
-19 w:ຄງສ
-19 w:ຄງສ້າ
44 w:ຄວນ
11 w:ຄວນກວດກ
11 w:ຄວນປຶ
11 w:ຄວນປຶກສ
-11 w:ຄວນຮູ
-11 w:ຄວນຮູ້ກ
11 w:ຄວນໃສ
10 w:ຄວາ
16 w:ຄວາມກ່ອ
-19 w:ຄວາມຂອງ
11 w:ຄວາມຂ້າ
14 w:ຄວາມຄ
25 w:ຄວາມຈ
-13 w:ຄວາມຈິງ
-11 w:ຄວາມຍ
-12 w:ຄວາມຍາວ
12 w:ຄວາມຕ
10 w:ຄວາມນ
-12 w:ຄວາມປ
-12 w:ຄວາມປອດ
14 w:ຄວາມພ
14 w:ຄວາມພາສ
-10 w:ຄວາມສະອ
19 w:ຄວາມຫ
-14 w:ຄວາມເ
-12 w:ຄວາມເໝາ
-16 w:ຄວາມໄ
18 w:ຄວາມໝ
18 w:ຄວາມໝາຍ
16 w:ຄສະ
16 w:ຄສະນາ
-21 w:ຄສົ
-31 w:ຄອງ
-10 w:ຄອນ
-10 w:ຄອນຫຼ
-10 w:ຄອນຫຼວງ
-18 w:ຄອບຄົວ.
-52 w:ຄະນ
-19 w:ຄະນະກ
-16 w:ຄະນະກຳມ
-10 w:ຄະແ
-10 w:ຄະແນນ
37 w:ຄັດລອ
-24 w:ຄັນ
32 w:ຄັບ
-12 w:ຄັ້ງ.
-11 w:ຄັ້ງໃ
-13 w:ຄາຂ
36 w:ຄາຄ
-11 w:ຄາຈ
-21 w:ຄາດ
-24 w:ຄານ
11 w:ຄານ້ຳ
11 w:ຄານ້ຳມັ
-11 w:ຄາວ
-10 w:ຄາສ
-12 w:ຄາະຮ້
-12 w:ຄາະຮ້າຍ
22 w:ຄຳ)
22 w:ຄຳ,
-31 w:ຄຳ.
32 w:ຄຳ:
14 w:ຄຳຂ
55 w:ຄຳຕ
65 w:ຄຳຕອບ
10 w:ຄຳຕອບກ່
13 w:ຄຳຕອບຂອ
15 w:ຄຳຕອບໃໝ
-14 w:ຄຳຕໍ່
-29 w:ຄຳຖ
-24 w:ຄຳຖາມ
-15 w:ຄຳຖາມເພ
28 w:ຄຳທ
-13 w:ຄຳນຳຂ
-13 w:ຄຳປ
-13 w:ຄຳປາໄ
10 w:ຄຳຜິດແລ
20 w:ຄຳມ
15 w:ຄຳລ
19 w:ຄຳສ
-10 w:ຄຳສັບທີ
39 w:ຄຳອ
24 w:ຄຳອະທ
24 w:ຄຳອະທິບ
-14 w:ຄຳອື່
16 w:ຄຳອ້າ
-14 w:ຄຳຮ
-15 w:ຄຳຮ້ອ
11 w:ຄຳເວົ
11 w:ຄຳເວົ້າ
-13 w:ຄຳເຫັ
-14 w:ຄຳແ
-11 w:ຄຳແນະ
-11 w:ຄຳແນະນຳ
14 w:ຄຳແປທ
27 w:ຄຳໄ
36 w:ຄິດ
13 w:ຄິດໄລ່ເ
-16 w:ຄິ່
-11 w:ຄິ່ງມ
-27 w:ຄີຍ
-10 w:ຄືກ
-18 w:ຄືນ
11 w:ຄືນແລ
11 w:ຄືນແລ້ວ
13 w:ຄືນໃຫ
15 w:ຄືພ
10 w:ຄືສ
10 w:ຄືເ
10 w:ຄືແ
13 w:ຄື່
-15 w:ຄຸ້
-17 w:ຄູນ
-13 w:ຄູຝ
-13 w:ຄູຝຶກ
-16 w:ຄູສ
-16 w:ຄູສອນ
-11 w:ຄູອ
12 w:ຄົງ
12 w:ຄົງໄວ
-64 w:ຄົນ
-10 w:ຄົນຂຽ
11 w:ຄົນລາ
16 w:ຄົນເພ
12 w:ຄົນໃນ
30 w:ຄົບ
-10 w:ຄົບຖ້
-10 w:ຄົບຖ້ວນ
-13 w:ຄົວ
24 w:ຄົ້
10 w:ຄົ້ນຫ
14 w:ຄຽງ
-14 w:ຄ່າ
-15 w:ຄ້ອ
-26 w:ຄ້າ
15 w:ງ):
13 w:ງ,ຄ
28 w:ງ,ມ
24 w:ງ,ລ
12 w:ງ:1
-19 w:ງ:ຫ
-22 w:ງ:ແ
-17 w:ງ:ແກ້
10 w:ງ:￼
10 w:ງ:￼￼￼
10 w:ງ:￼￼￼￼￼
-31 w:ງກອ
23 w:ງກັ
18 w:ງກັນ.
-12 w:ງກັນແ
-12 w:ງກັບກ
-15 w:ງກັບຄ
-12 w:ງການ.
10 w:ງການຂອງ
-12 w:ງການບ
-12 w:ງການບໍ່
-12 w:ງການປ່ຽ
15 w:ງການສ
14 w:ງການສະບ
16 w:ງການເ
13 w:ງການໃ
13 w:ງການໃຫ້
-11 w:ງການໄ
13 w:ງກິດໃ
-11 w:ງກ່າວ
17 w:ງກໍ
-13 w:ງຂວ
12 w:ງຂອງຜ
12 w:ງຂອງຜູ້
22 w:ງຂາ
18 w:ງຂາດ:
-17 w:ງຂີ
11 w:ງຂຶ້ນໂດ
-13 w:ງຂົ
13 w:ງຂຽນຈ
13 w:ງຂຽນຈາກ
14 w:ງຂຽນແ
27 w:ງຂ່
27 w:ງຂ່າວ
-32 w:ງຂໍ
-27 w:ງຄວ
-10 w:ງຄອ
-17 w:ງຄາ
46 w:ງຄຳ
23 w:ງຄຳຕອ
10 w:ງຄຳບັ
10 w:ງຄຳບັນຍ
26 w:ງຄື
-10 w:ງຄົນລ
-23 w:ງງາ
-15 w:ງຈອ
-42 w:ງຈະ
-21 w:ງຈັ
18 w:ງຈາ
16 w:ງຈາກຕ
16 w:ງຈາກຕົ້
12 w:ງຊາ
18 w:ງຊາວນ
15 w:ງຊາວບ
15 w:ງຊາວບ້າ
-20 w:ງຊີ
-10 w:ງຊື
17 w:ງຊ່
-18 w:ງຍັ
19 w:ງຍາ
-11 w:ງຍ້າຍ
-15 w:ງດຳ
-14 w:ງດຳລັ
10 w:ງດີ
-21 w:ງດ້ວຍຄຳ
-12 w:ງຕັ້ງ
-12 w:ງຕາ
-10 w:ງຕົ
-16 w:ງຕົນເ
-16 w:ງຕົນເອງ
19 w:ງຕົວເ
19 w:ງຕົວເລກ
16 w:ງຕໍ
-10 w:ງຖະ
12 w:ງຖິ
12 w:ງຖິ່ນ
-18 w:ງຖື
-18 w:ງທະ
-16 w:ງທະບຽ
11 w:ງທາ
-19 w:ງທີ
11 w:ງທີ່ຂ້ອ
15 w:ງທີ່ມ
10 w:ງທີ່ສ
-11 w:ງທີ່ແ
17 w:ງທີ່ໃ
-12 w:ງທຶ
-12 w:ງທຶນ.
-12 w:ງທຸ
-10 w:ງທົ
10 w:ງທ່
-12 w:ງທ່ານກ່
10 w:ງທ່ຽວ
12 w:ງທ່ຽວລາ
10 w:ງທ້
15 w:ງນັກຂ່າ
-10 w:ງນັກສ
11 w:ງນີ້.
-32 w:ງນີ້:
11 w:ງນີ້ຍ
11 w:ງນີ້ຍັງ
-19 w:ງນີ້ມ
-38 w:ງນ້
-28 w:ງບັ
-20 w:ງບັນນ
-20 w:ງບັນນາທ
-10 w:ງບົ
-21 w:ງບົດຄ
11 w:ງບົດລ
11 w:ງບົດລາຍ
-10 w:ງບ້
-10 w:ງບ້ານ
17 w:ງບໍ່ຕ
24 w:ງບໍ່ມ
-19 w:ງບໍ່ເ
-38 w:ງບໍ່ແ
-25 w:ງບໍ່ແມ່
-16 w:ງປະຊຸ
-13 w:ງປະຕິ
-12 w:ງປະຕິບັ
10 w:ງປະເທ
15 w:ງປະໂຫ
15 w:ງປະໂຫຍກ
-24 w:ງປັ
-19 w:ງປາ
-11 w:ງປີ
-13 w:ງຜິ
-19 w:ງຜູ້ອ
-20 w:ງຜູ້ອ່າ
-17 w:ງພວ
-10 w:ງພາ
17 w:ງພາກທ
-21 w:ງພິ
-21 w:ງພໍ
-23 w:ງມາ
-19 w:ງມາດຕ
-13 w:ງມາດຕາ1
12 w:ງມື
-13 w:ງມື້.
-10 w:ງຢື
-13 w:ງຢືນຢ
-12 w:ງຢືນຢັນ
13 w:ງຢູ
18 w:ງຢູ່ໃ
-19 w:ງລາ
11 w:ງລົດໄຟລ
15 w:ງລ່
-11 w:ງລ່ວງ
-11 w:ງລ່ວງໜ້
-12 w:ງລໍ
-12 w:ງລໍຖ້
20 w:ງວັ
14 w:ງວິ
-33 w:ງວ່
-10 w:ງວ່າຂ
-12 w:ງວ່າຄ
11 w:ງວ່າຈ
14 w:ງວ່າຈະເ
-12 w:ງວ່າ￼
-12 w:ງວ່າ￼￼￼
11 w:ງສອ
-21 w:ງສະ
19 w:ງສະບັບນ
-11 w:ງສະແດ
21 w:ງສາມາ
-13 w:ງສຳ
-10 w:ງສີ
-27 w:ງສື
11 w:ງສືພິ
-14 w:ງສືພິມ.
-12 w:ງສືພິມຂ
-11 w:ງສຸ
-13 w:ງສຸດທ
-11 w:ງສຸດທ້າ
-18 w:ງສູ
12 w:ງສ່ວນທີ
-19 w:ງສ້
-19 w:ງສ້າງ
-10 w:ງຫຍ
10 w:ງຫາ
19 w:ງຫຼ
18 w:ງຫຼັກ
10 w:ງອອ
10 w:ງອອກກ
15 w:ງອາດບ
15 w:ງອາດບໍ່
24 w:ງອີ
16 w:ງອີງແ
14 w:ງອື
14 w:ງອື່ນ
10 w:ງອຸ
11 w:ງອຸດົ
11 w:ງອຸດົມໄ
-21 w:ງອົ
-15 w:ງອົງກ
-15 w:ງອົງການ
-18 w:ງຮັ
14 w:ງຮ່າງ
-55 w:ງານ
-14 w:ງານຂອ
-13 w:ງານທີ
-15 w:ງານບຸ
-10 w:ງານວາ
-10 w:ງານວາງສ
-13 w:ງາມ
-26 w:ງິນ
11 w:ງເກີນ
-25 w:ງເຂ
-17 w:ງເຂົ້
12 w:ງເຄ
12 w:ງເຄິ່ງໜ
10 w:ງເຈ
14 w:ງເຈົ້
14 w:ງເດ
10 w:ງເດັກ
-10 w:ງເຕ
-13 w:ງເທິງເປ
15 w:ງເບ
13 w:ງເບິ່
10 w:ງເປັນກາ
-11 w:ງເປີດ
-32 w:ງເພ
-15 w:ງເພາະ
-10 w:ງເພີ່
-12 w:ງເພື່ອໃ
30 w:ງເລ
12 w:ງເລັບ
-11 w:ງເລີ່
27 w:ງເລື່
11 w:ງເລື່ອງ
15 w:ງເວັບ
-19 w:ງເສ
-18 w:ງເຫ
-12 w:ງເຫຼື
-17 w:ງເຮັດ
-23 w:ງແຄ
-17 w:ງແຈ
-17 w:ງແຈ້ງ
-12 w:ງແຊ
-23 w:ງແດ
11 w:ງແຕ
12 w:ງແຕ່ຈ
-11 w:ງແນ
-11 w:ງແບ
-24 w:ງແປ
-19 w:ງແມ
-12 w:ງແລງ.
14 w:ງແລ້ວ
10 w:ງແອ
10 w:ງແອັບ
-32 w:ງໂດ
-15 w:ງໂດຍບ
-15 w:ງໂດຍບໍ່
-24 w:ງໂຕ
-22 w:ງໂຮ
-16 w:ງໃຊ້ຄ
-23 w:ງໃນ
-11 w:ງໃບ
26 w:ງໃສ
-48 w:ງໃຫ
-10 w:ງໃໝ່:
-15 w:ງໄດ
23 w:ງໄປ
-17 w:ງໄຟ
23 w:ງໄວ
-10 w:ງ່າຍໆ
-10 w:ງໜັ
-17 w:ງໜຶ
-17 w:ງໜຶ່ງ
-10 w:ງໜ້
13 w:ງໜ້ອຍ
-11 w:ງໜ້າ.
13 w:ງໝາ
17 w:ງ￼￼
17 w:ງ￼￼￼￼
12 w:ງ￼￼￼￼￼￼
13 w:ຈຂອງເ
10 w:ຈທີ່ສົ່
10 w:ຈຜິ
-16 w:ຈຜູ
17 w:ຈວ່
-19 w:ຈອງ
-22 w:ຈອນ
-11 w:ຈຮ້
-11 w:ຈຮ້າຍ
18 w:ຈະຂຽນ
-15 w:ຈະຈ
22 w:ຈະດ
-11 w:ຈະຕັດ
13 w:ຈະຖືກ
-24 w:ຈະນ
-12 w:ຈະນານ
-12 w:ຈະນານຸກ
-21 w:ຈະບ
-10 w:ຈະບອກ
-10 w:ຈະບໍ່
-12 w:ຈະປ
11 w:ຈະພະຍ
11 w:ຈະພະຍາຍ
-13 w:ຈະມ
-14 w:ຈະລາຈ
-14 w:ຈະລາຈອນ
21 w:ຈະລົງ
-16 w:ຈະສ
43 w:ຈະເ
14 w:ຈະເປັ
14 w:ຈະເຮັ
10 w:ຈະແ
18 w:ຈະໃ
12 w:ຈະໃຊ້
10 w:ຈະໄ
19 w:ຈະໄດ້
-39 w:ຈັກ
22 w:ຈັງ
49 w:ຈັດ
11 w:ຈັດເປ
11 w:ຈັດເປັນ
13 w:ຈັດໃຫ
-59 w:ຈັນ
-15 w:ຈັບ
-16 w:ຈາກ
14 w:ຈາກຂໍ
29 w:ຈາກນີ
-31 w:ຈາກປາ
10 w:ຈາກພາ
10 w:ຈາກພາສາ
-19 w:ຈາກສະ
-13 w:ຈາກ￼￼
-13 w:ຈາກ￼￼￼￼
-21 w:ຈານ
-13 w:ຈາລ
15 w:ຈຳກ
15 w:ຈຳກັດ
27 w:ຈຳນ
27 w:ຈຳນວນ
-11 w:ຈຳນວນເງ
-12 w:ຈຳລ
-12 w:ຈຳລອງ
-18 w:ຈຳວ
-18 w:ຈຳວັນ
12 w:ຈຳເປັ
32 w:ຈິງ
12 w:ຈິງໄດ
12 w:ຈິງໄດ້.
15 w:ຈຶ່ງຂຽນ
-12 w:ຈຶ່ງຍ
11 w:ຈຶ່ງປ
22 w:ຈຶ່ງອ
-22 w:ຈຶ່ງແ
-11 w:ຈຶ່ງແພງ
-11 w:ຈື່ໄດ
62 w:ຈຸດ
30 w:ຈຸດທີ
15 w:ຈຸດທີ່ປ
-12 w:ຈຸດປ່
-12 w:ຈຸດປ່ຽນ
-56 w:ຈົດ
-56 w:ຈົດໝາ
-10 w:ຈົດໝາຍທ
-11 w:ຈົດໝາຍສ
-11 w:ຈົດໝາຍເ
-18 w:ຈົນ
-11 w:ຈົນກວ
-11 w:ຈົນກວ່າ
-22 w:ຈົບ
-15 w:ຈົບຊັ
-15 w:ຈົບຊັ້ນ
-48 w:ຈົ່
-11 w:ຈົ່ງຂ
-11 w:ຈົ່ງຂຽນ
-16 w:ຈົ້າຂ
13 w:ຈົ້າສ
15 w:ຈົ້າເ
13 w:ຈົ້າເວົ
14 w:ຈົ້າໃ
11 w:ຈົ້າໄ
11 w:ຈົ້າໄດ້
18 w:ຈແລ
10 w:ຈແລ້ວ
13 w:ຈໃຫ
14 w:ຈໄດ
-14 w:ຈ່ວ
-21 w:ຈ່າ
-45 w:ຈ້ງ
-10 w:ຈ້ງມາ
-10 w:ຈ້ງວ່
-15 w:ຈ້ຍ
-20 w:ຊກດ
-16 w:ຊຣ໌
-10 w:ຊະນ
11 w:ຊັກ
-10 w:ຊັງ
-15 w:ຊັດບອ
54 w:ຊັນ
-11 w:ຊັບ
-10 w:ຊັ່ນ￼
-10 w:ຊັ່ນ￼￼￼
-30 w:ຊັ້
-14 w:ຊັ້ນທ
-10 w:ຊັ້ນທີ່
-11 w:ຊາຊ
-11 w:ຊາຊົນ
-10 w:ຊາຍແດ
-31 w:ຊາດ
48 w:ຊາບ
14 w:ຊາບວ່
-21 w:ຊາວ
-10 w:ຊາວນາທີ
10 w:ຊາວບ້
10 w:ຊາວບ້ານ
-22 w:ຊິກ
-21 w:ຊິກສະ
-21 w:ຊິກສະພາ
10 w:ຊິດ
-11 w:ຊິນ
-10 w:ຊີນ
-36 w:ຊີມ
-10 w:ຊີມັງ
13 w:ຊີວ
20 w:ຊີວິດ
11 w:ຊີວິດຊີ
-20 w:ຊີ້
-14 w:ຊີ້ແຈ
-40 w:ຊື່ຂອ
15 w:ຊື່ຄົ
-25 w:ຊື່ທີ
10 w:ຊື່ບຸ
10 w:ຊື່ບຸກຄ
-10 w:ຊື່ບ້
-10 w:ຊື່ບ້ານ
25 w:ຊື່ບໍ
26 w:ຊື່ບໍລິ
16 w:ຊື່ຜູ
15 w:ຊື່ຜູ້ຂ
11 w:ຊື່ຜູ້ເ
13 w:ຊື່ອຖ
25 w:ຊື່ອົ
25 w:ຊື່ອົງກ
15 w:ຊື່ເຕ
15 w:ຊື່ເຕັມ
12 w:ຊື່ເມ
12 w:ຊື່ເມືອ
-12 w:ຊື່ແລ
13 w:ຊື່ໂຮ
-14 w:ຊື່ໃນ
-14 w:ຊື່￼￼
-14 w:ຊື່￼￼￼￼
-36 w:ຊື້
-11 w:ຊຸມ
-10 w:ຊົນ
-13 w:ຊົມ
-48 w:ຊົ່
-11 w:ຊົ່ວຄ
-11 w:ຊົ່ວຄາວ
-21 w:ຊົ່ວໂ
-21 w:ຊົ່ວໂມງ
21 w:ຊົ້
12 w:ຊໄດ
22 w:ຊ່ວ
10 w:ຊ່ວງເຮື
12 w:ຊ່ວຍຂ
13 w:ຊ່ວຍຂຽນ
10 w:ຊ່ວຍຊ
-12 w:ຊ່ວຍພ
-16 w:ຊ່ວຍແ
-14 w:ຊ່າ
-11 w:ຊ້a
-17 w:ຊ້ຄຳອ
-17 w:ຊ້ຄຳອື່
-12 w:ຊ້ນ
-11 w:ຊ້ນ້ຳ
-13 w:ຊ້ບ
-13 w:ຊ້ຢ
48 w:ຊ້ຮ
18 w:ຊ້ຮູບ
-28 w:ຊ້າ
16 w:ຊ້ຳ
-26 w:ຊ້ເ
-10 w:ຊ້ເວລ
-10 w:ຊ້ແບບ
-20 w:ຊ້ໃ
17 w:ຊ້ໄ
17 w:ຊ້ໄດ້
24 w:ຊ້￼
24 w:ຊ້￼￼￼
34 w:ຊ້￼￼￼￼￼
10 w:ຍ!ຂ
-11 w:ຍaiແລ
11 w:ຍກຍ
-14 w:ຍກຕ
-17 w:ຍກຕໍ່
-19 w:ຍກລ
-17 w:ຍກລຸ່
-17 w:ຍກລຸ່ມນ
17 w:ຍກວ
15 w:ຍກວ່າ
-10 w:ຍກະ
-24 w:ຍກາ
-10 w:ຍການບ
-10 w:ຍການບິນ
17 w:ຍກເ
-11 w:ຍກ່
-24 w:ຍກໍ
14 w:ຍຂອ
-10 w:ຍຂຶ
-10 w:ຍຂຶ້ນ
-31 w:ຍຂຽ
-10 w:ຍຂຽນຫ
-10 w:ຍຂ້ອຍ
-20 w:ຍຂໍ
-15 w:ຍຂໍແນ
-15 w:ຍຂໍແນະນ
17 w:ຍຄຳ
10 w:ຍຄົ
-10 w:ຍງາ
11 w:ຍງານໃ
-10 w:ຍຈັ
-10 w:ຍຈາ
11 w:ຍຈຶ
11 w:ຍຈຶ່ງ
27 w:ຍຊາ
-14 w:ຍດແ
-14 w:ຍດແກ່
18 w:ຍດ້
14 w:ຍດ້ວຍ
-29 w:ຍຕັ
-13 w:ຍຕັ້ງ
13 w:ຍຕົ
-13 w:ຍຕ້
-13 w:ຍຕ້ອງ
-19 w:ຍທາ
-14 w:ຍນັ
-15 w:ຍບອ
24 w:ຍບົ
12 w:ຍບໍ
19 w:ຍບໍ່ມ
18 w:ຍບໍ່ມີຄ
11 w:ຍບໍ່ສ
10 w:ຍບໍ່ສາມ
-11 w:ຍບໍ່ແ
-18 w:ຍບໍ່ໄ
-18 w:ຍບໍ່ໄດ້
17 w:ຍປະ
13 w:ຍປັ
10 w:ຍພ້
10 w:ຍພ້ອມ
-28 w:ຍມີ
-13 w:ຍມື
12 w:ຍລວ
15 w:ຍລະອຽ
-12 w:ຍວ່
-10 w:ຍສອ
-25 w:ຍສະ
-20 w:ຍສະບັ
-10 w:ຍສະບັບນ
-15 w:ຍສໍ
-10 w:ຍຫົ
-13 w:ຍຫຼ
-15 w:ຍຫຼັງ
-21 w:ຍອມ
-15 w:ຍອມຮັ
-19 w:ຍອ່
-19 w:ຍອ່ານ
-25 w:ຍຮັກສ
21 w:ຍະຫ
20 w:ຍະຫວ່
20 w:ຍະຫວ່າງ
10 w:ຍັງ
17 w:ຍັງຂາ
18 w:ຍັງຂາດ:
11 w:ຍັງຄົ
-14 w:ຍັງບໍ
24 w:ຍັງບໍ່ມ
-12 w:ຍັງບໍ່ໄ
18 w:ຍັງຢູ
19 w:ຍັງຢູ່ໃ
-13 w:ຍັງແດ
-13 w:ຍາ.
-13 w:ຍາກອນ
10 w:ຍາຍພາ
-14 w:ຍາຍຮູ
-11 w:ຍາດ
-14 w:ຍານ
-12 w:ຍາວບໍ
-12 w:ຍາວບໍ່ເ
13 w:ຍາວປະ
13 w:ຍາວປະມາ
12 w:ຍາວເກ
12 w:ຍາວເກີນ
-11 w:ຍິງ
-18 w:ຍື່
-10 w:ຍຸດທະ
-10 w:ຍຸດທະສາ
-11 w:ຍຸບ
11 w:ຍົມ
-14 w:ຍເກ
-13 w:ຍເຂ
-12 w:ຍເຂົ້າໃ
-11 w:ຍເຊ
11 w:ຍເດ
15 w:ຍເຖ
15 w:ຍເຖິງ
-17 w:ຍເບ
-17 w:ຍເບິ່
-12 w:ຍເປັນ
15 w:ຍເພ
10 w:ຍເພີ່
10 w:ຍເມື່
-10 w:ຍເລ
-23 w:ຍເຫ
-42 w:ຍເຫດ:
10 w:ຍເຫດກ
-10 w:ຍເຫັນ
-28 w:ຍແດ
-10 w:ຍແຕ
10 w:ຍແຜ
23 w:ຍແຜ່ຂ
18 w:ຍໃດ
-13 w:ຍໃນ
-12 w:ຍໃສ
-10 w:ຍໃຫ້ນ
12 w:ຍໄດ
17 w:ຍໄວ
-29 w:ຍ່າ
-16 w:ຍ້ອ
-14 w:ຍ້າ
22 w:ຍໍ້
10 w:ຍໍ້ຈາ
-17 w:ຍໍ້ແລ
-10 w:ຍໍ້ແລະຮ
30 w:ຍໍ້ໜ້
14 w:ຍໍ້ໜ້າທ
20 w:ຍໜຶ
20 w:ຍໜຶ່ງ
14 w:ຍ￼￼￼￼￼￼
14 w:ດ,ຂ
-11 w:ດ,ນ
-10 w:ດ:ຂ
15 w:ດ:ຊ
15 w:ດ:ຊື່
20 w:ດກວ່າ
-19 w:ດກະ
-24 w:ດກະວີ
33 w:ດກັ
-14 w:ດກັບທ
-12 w:ດການສ
-18 w:ດກ່
-12 w:ດກ່ຽວ
-12 w:ດກ່ຽວກັ
-20 w:ດຂອ
-15 w:ດຂອງກ
-17 w:ດຂອງທ
12 w:ດຂອງເ
-11 w:ດຂຽນເ
25 w:ດຂ່
25 w:ດຂ່າວ
-11 w:ດຂ່າວຂອ
10 w:ດຂ້
10 w:ດຂ້ອຍ
10 w:ດຂໍ
10 w:ດຂໍ້ຄ
10 w:ດຂໍ້ຄວາ
15 w:ດຂໍ້ມ
15 w:ດຂໍ້ມູນ
56 w:ດຄວ
56 w:ດຄວາມ
-27 w:ດຄັ
-23 w:ດຄຳວ່
-23 w:ດຄຳວ່າ￼
14 w:ດຄືນກ
-14 w:ດງາ
-23 w:ດງານບ
-23 w:ດງານບຸນ
-16 w:ດຈະ
-12 w:ດຈະນາ
-12 w:ດຈະນານຸ
29 w:ດຈາ
38 w:ດຈຳ
12 w:ດຈິ
-17 w:ດຈົ
-11 w:ດຈົບຊ
-11 w:ດຈົບຊັ້
-12 w:ດຊາ
12 w:ດຊີ
11 w:ດຊີວາ
-14 w:ດຍນ
12 w:ດຍບໍ່ມີ
15 w:ດຍປ
-14 w:ດຍມ
10 w:ດຍລ
12 w:ດຍລວມ
-15 w:ດຍສ
-18 w:ດຍຮ
-18 w:ດຍຮັກ
-18 w:ດຍຮັກສາ
11 w:ດຍແ
-12 w:ດດເ
13 w:ດດ້
12 w:ດດ້ວຍ
-11 w:ດຕອ
-30 w:ດຕາ
-12 w:ດຕາ17
13 w:ດຕາມທ
13 w:ດຕາມທີ່
-12 w:ດຕິ
-13 w:ດຕຸ
15 w:ດຕົ
23 w:ດຖະກິ
-10 w:ດຖະໜົ
12 w:ດຖາ
21 w:ດຖື
12 w:ດຖືກຕ
-13 w:ດທະ
-13 w:ດທະສາ
-22 w:ດທີ
13 w:ດທີ່ຂ
11 w:ດທີ່ຂ້ອ
15 w:ດທີ່ປ
15 w:ດທີ່ປັບ
11 w:ດທີ່ແກ້
-25 w:ດທ້
-25 w:ດທ້າຍ
15 w:ດນຳ
-20 w:ດນີ
-14 w:ດນີ້ຂ
-18 w:ດນີ້ຂ້ອ
15 w:ດນີ້ຈ
-10 w:ດນີ້ຖ
-10 w:ດນີ້ຖືກ
12 w:ດນີ້ແ
-16 w:ດນີ້ໄ
-16 w:ດນີ້ໄດ້
-27 w:ດບອ
-23 w:ດບັ
-14 w:ດບົດທ
29 w:ດບໍ
-15 w:ດປະ
-14 w:ດປະຕູ
-19 w:ດປ່
-17 w:ດປ່ຽນ
-21 w:ດປ່ຽນແປ
20 w:ດຜິ
-12 w:ດຜ່
-12 w:ດຜ່ານ
11 w:ດພິ
-30 w:ດມາ
-10 w:ດມາຈາ
-15 w:ດມີກາ
-15 w:ດມີການປ
-18 w:ດມື
12 w:ດຢື
14 w:ດຢືນຢ
-13 w:ດຢູ່ກ
-18 w:ດຢູ່ໃ
10 w:ດຢ່
10 w:ດຢ່າງ
29 w:ດລອ
-12 w:ດລະ
-20 w:ດລາ
-19 w:ດລຳ
-10 w:ດລິ
-35 w:ດລົ
-24 w:ດວັ
-14 w:ດວຽ
19 w:ດວ່
-14 w:ດວ່າບ
-14 w:ດວ່າບົດ
36 w:ດວ່າ￼
36 w:ດວ່າ￼￼￼
-17 w:ດສອ
-10 w:ດສອບລ
24 w:ດສະຫຼ
17 w:ດສະຫຼຸບ
-33 w:ດສາ
11 w:ດສຳ
-15 w:ດສຳພາ
-20 w:ດສຳພາດນ
14 w:ດສຳລັ
-14 w:ດສີ
-18 w:ດສົ
-14 w:ດສົ່ງ
-13 w:ດສຽ
14 w:ດສ່
14 w:ດສ່ວນ
13 w:ດສ່ວນທີ
26 w:ດຫຍັງ
-23 w:ດຫຍໍ້
23 w:ດຫົ
15 w:ດຫົວແ
-20 w:ດຫຼ
-15 w:ດຫຼາຍ
-25 w:ດອກ
-10 w:ດອກເບ
-10 w:ດອກເບ້ຍ
-31 w:ດອອ
-13 w:ດອ່ານ
-14 w:ດຮອ
-12 w:ດຮັ
-19 w:ດຮູ
-18 w:ດຮຽ
-12 w:ດັກ
-13 w:ດັກນ້
-13 w:ດັກນ້ອຍ
-33 w:ດັງ
13 w:ດັນ
39 w:ດັບ
14 w:ດັບພາ
14 w:ດັບພາສາ
-13 w:ດານ
-15 w:ດາວ
-12 w:ດຳລ
-19 w:ດຳລັດ
-16 w:ດິນ
29 w:ດີ!
-15 w:ດີ:
24 w:ດີກ
12 w:ດີກວ່
15 w:ດີກວ່າ.
16 w:ດີກັບ
-10 w:ດີຂ
-15 w:ດີຄ
-10 w:ດີຕ
-10 w:ດີທ
-25 w:ດີນ
-18 w:ດີນທາ
-19 w:ດີມ
24 w:ດີຫ
24 w:ດີຫຼາ
18 w:ດີຫຼາຍ!
-25 w:ດີເ
-15 w:ດີໂ
18 w:ດີ້
-12 w:ດູກ
-33 w:ດົນ
-13 w:ດົນຕີ
11 w:ດົມໄຊ
22 w:ດຽວ
21 w:ດເກ
21 w:ດເກົາ
-11 w:ດເຂ
-14 w:ດເຄ
-11 w:ດເຈ
18 w:ດເຊົ້
-13 w:ດເບິ່ງແ
32 w:ດເປັນ
16 w:ດເປັນ￼￼
-25 w:ດເປີດ
-41 w:ດເພ
-16 w:ດເພາະ
-17 w:ດເພື່
-24 w:ດເມ
10 w:ດເລ
-12 w:ດເສ
24 w:ດເຫ
-14 w:ດແກ
-15 w:ດແຈ
-14 w:ດແຈ່ວ
-16 w:ດແຕ
-10 w:ດແຕກຕ
-10 w:ດແຕກຕ່າ
-15 w:ດແຕ່ງ
10 w:ດແທັກ
-10 w:ດແນ
11 w:ດແບ
19 w:ດແປ
18 w:ດແລ
-12 w:ດແອ
12 w:ດໂທ
-28 w:ດໃຊ
-45 w:ດໃນ
12 w:ດໃຫ້ຜ
12 w:ດໃຫ້ຜູ້
14 w:ດໃຫ້ແ
-58 w:ດໄດ
-12 w:ດໄຟ
24 w:ດໄຟລາ
24 w:ດໄຟລາວ-
13 w:ດໄລ່ເ
10 w:ດໄວ
-31 w:ດ່.
-19 w:ດ່?
33 w:ດ້.
10 w:ດ້ກວດ
26 w:ດ້ຄ
14 w:ດ້ຄັບ
16 w:ດ້ຈ
16 w:ດ້ຈັດ
14 w:ດ້ດ
-10 w:ດ້ຕ
-11 w:ດ້ຕັດບົ
-39 w:ດ້ທ
-31 w:ດ້ທີ່
10 w:ດ້ທຸກເວ
-17 w:ດ້ບໍ່
-11 w:ດ້ປ
-12 w:ດ້ປັບໃຫ
13 w:ດ້ປ່ຽນແ
17 w:ດ້ມ
-17 w:ດ້ລ
11 w:ດ້ລວມ
20 w:ດ້ວ
-13 w:ດ້ວຍa
10 w:ດ້ວຍການ
-13 w:ດ້ວຍຜ
11 w:ດ້ວຍລ
10 w:ດ້ວຍວ
15 w:ດ້ວຍ￼
15 w:ດ້ວຍ￼￼￼
-11 w:ດ້ຫຍໍ
-31 w:ດ້ຮ
-36 w:ດ້ຮັບ
-16 w:ດ້ຮັບກາ
14 w:ດ້ຮັບຜົ
12 w:ດ້າ
11 w:ດ້ານລ
11 w:ດ້ານລຸ່
-23 w:ດ້ເ
-11 w:ດ້ເລີ
-13 w:ດ້ເລີຍ!
13 w:ດ້ເລີຍເ
-14 w:ດ້ເຫັ
20 w:ດ້ໂ
14 w:ດ້ໂດຍ
11 w:ດ້ໂດຍບໍ
-10 w:ດໜ້
-49 w:ດໝາ
-14 w:ດໝາຍທ
-10 w:ດໝາຍລ
-19 w:ດໝາຍສ
-18 w:ດໝາຍສະບ
11 w:ດໝາຍອ
-16 w:ຕກຕ
-13 w:ຕກຕ່າ
10 w:ຕກຕ່າງຈ
-21 w:ຕອງ
-15 w:ຕອງແລ
-14 w:ຕອນຈົ
20 w:ຕອນນີ
-31 w:ຕອບ:ຂ
10 w:ຕອບກ່
12 w:ຕອບຂອ
18 w:ຕອບນີ
18 w:ຕອບນີ້ສ
-19 w:ຕອບວ່
-12 w:ຕອບສັ
-12 w:ຕອບສັ້ນ
15 w:ຕອບໃໝ
17 w:ຕະຕ
17 w:ຕະຕ້ອ
18 w:ຕະຫຼາດເ
-29 w:ຕັກ
-16 w:ຕັດ
-11 w:ຕັດຄຳວ່
-14 w:ຕັດບົ
-14 w:ຕັດບົດທ
-13 w:ຕັດອອ
20 w:ຕັມ
-55 w:ຕັ້
-19 w:ຕັ້ງແ
-13 w:ຕັ້ງແຕ່
-15 w:ຕາ1
-12 w:ຕາ2
66 w:ຕາມ
-18 w:ຕາມກາ
28 w:ຕາມຄຳ
10 w:ຕາມຕົ
42 w:ຕາມທີ
15 w:ຕາມທີ່ທ
11 w:ຕາມຫຼ
12 w:ຕາແ
-10 w:ຕຳນ
-30 w:ຕຳຫ
-29 w:ຕຳຫຼວ
27 w:ຕຳແ
27 w:ຕຳແໜ່
13 w:ຕຳແໜ່ງຂ
-51 w:ຕິດ
14 w:ຕິດຕາ
-14 w:ຕິດຕໍ
22 w:ຕິທ
-14 w:ຕິບ
-13 w:ຕິບັດ
-29 w:ຕືອ
-12 w:ຕືອນວ
-12 w:ຕືອນວ່າ
-31 w:ຕື່
-17 w:ຕື່ມຄ
-10 w:ຕື່ມນ
-10 w:ຕື່ມນ້ຳ
12 w:ຕື່ມບ
-10 w:ຕື່ມອ
-10 w:ຕື່ມອີກ
-10 w:ຕື່ມໃ
-14 w:ຕື່ມໃສ່
13 w:ຕຸ້
-26 w:ຕູ້
-16 w:ຕົກ
-16 w:ຕົກລົ
13 w:ຕົກລົງກ
-26 w:ຕົນ
-20 w:ຕົນເອ
-21 w:ຕົບ
-14 w:ຕົບມື
-14 w:ຕົວ
10 w:ຕົວຈິ
-21 w:ຕົວຢ່
-21 w:ຕົວຢ່າງ
10 w:ຕົວສະ
10 w:ຕົວສະກົ
10 w:ຕົວເລກ.
-13 w:ຕົວເລກຄ
-10 w:ຕົວເລກທ
-12 w:ຕົວເລກປ
-15 w:ຕົວເລກມ
10 w:ຕົວເລກແ
-23 w:ຕົ້ນປ
22 w:ຕົ້ນສ
22 w:ຕົ້ນສະບ
-11 w:ຕົ້ນໄ
-10 w:ຕ່ກ
-11 w:ຕ່ງ
13 w:ຕ່ງຂຶ
13 w:ຕ່ງຂຶ້ນ
-14 w:ຕ່ງຄວ
-14 w:ຕ່ງຄວາມ
19 w:ຕ່ຈ
28 w:ຕ່ຊ
27 w:ຕ່ຊື່
-13 w:ຕ່ຍ
-11 w:ຕ່ຍັງບໍ
14 w:ຕ່ຖ
15 w:ຕ່ຖ້າ
-13 w:ຕ່ບໍ່
-15 w:ຕ່ປ
-15 w:ຕ່ມ
-15 w:ຕ່ລາຄ
-18 w:ຕ່ສ
16 w:ຕ່ສາມ
20 w:ຕ່ສາມາດ
-12 w:ຕ່ສຽງ
-11 w:ຕ່ຫ
-14 w:ຕ່ຮ
-14 w:ຕ່າ
12 w:ຕ່າງປ
12 w:ຕ່າງປະເ
-10 w:ຕ່ເ
11 w:ຕ່ໂ
17 w:ຕ່ໃ
-12 w:ຕ່ໄ
13 w:ຕ່ໜ
44 w:ຕ້ອ
24 w:ຕ້ອງກ
28 w:ຕ້ອງການ
-10 w:ຕ້ອງຕື່
-12 w:ຕ້ອງມ
19 w:ຕ້ອງຫ
-19 w:ຕ້ອງເ
23 w:ຕ້ອງແ
13 w:ຕ້ອງແກ້
10 w:ຕ້ອງແລ້
11 w:ຕໍ່ຈາ
-18 w:ຕໍ່ຊາ
11 w:ຕໍ່ເລ
19 w:ຕໍ່ໃຫ
-20 w:ຕໍ່ໄປນີ
-16 w:ຕໍ່ໜ້
25 w:ຖອດ
21 w:ຖອດຄວ
21 w:ຖອດຄວາມ
-10 w:ຖອນ
10 w:ຖະກ
23 w:ຖະກິດ
-11 w:ຖະແ
-11 w:ຖະແຫຼ
-11 w:ຖະແຫຼງກ
-14 w:ຖະໜ
-13 w:ຖະໜົນ
23 w:ຖານທີ
-53 w:ຖາມ
-17 w:ຖາມ:ທ
-17 w:ຖາມ:ທ່າ
15 w:ຖາມຜູ
-18 w:ຖາມເພ
12 w:ຖິງ
-18 w:ຖິຕ
12 w:ຖິ່
-14 w:ຖື,
25 w:ຖື.
23 w:ຖືກຂຽ
13 w:ຖືກຈັ
-14 w:ຖືກຕັ
12 w:ຖືກຕ້
12 w:ຖືກຕ້ອງ
-11 w:ຖືກປ່
-11 w:ຖືກປ່ຽນ
-10 w:ຖືກລົ
-10 w:ຖືກສົ
15 w:ຖືກແທ
24 w:ຖືກໃຈ
-32 w:ຖົ້
-15 w:ຖ່າ
-11 w:ຖ້ວ
-17 w:ຖ້ວນ.
63 w:ຖ້າ
10 w:ຖ້າຍັ
-14 w:ຖ້າບໍ
-18 w:ຖ້າບໍ່ມ
-17 w:ຖ້າມັ
12 w:ຖ້າມີ
-10 w:ຖ້າມີຂໍ
10 w:ຖ້າຢາ
11 w:ຖ້າຢາກໄ
-14 w:ຖ້າສົ
15 w:ຖ້າໃຊ
12 w:ທດເ
-10 w:ທດແ
-16 w:ທນກ
14 w:ທນດ
13 w:ທນດ້ວ
15 w:ທນດ້ວຍຄ
15 w:ທນທ
12 w:ທນທີ່
16 w:ທນ￼￼￼￼￼
-15 w:ທລະ
-10 w:ທລະສັ
10 w:ທະຍ
-18 w:ທະນາຄ
-25 w:ທະນາຄານ
-11 w:ທະບ
-11 w:ທະບຽນ
-13 w:ທະສ
-10 w:ທະສາດ
12 w:ທັກ
-14 w:ທັກໝູ
14 w:ທັງ
11 w:ທັງສອ
10 w:ທັງໝົດ.
14 w:ທັດ
12 w:ທັດຈິ
14 w:ທັນທີ
16 w:ທັນວາ
-13 w:ທັນສະ
-13 w:ທັນສະໄໝ
11 w:ທັບສັ
-18 w:ທາງ
60 w:ທາງກາ
10 w:ທາງການຄ
-10 w:ທາງການທ
21 w:ທາງກົ
21 w:ທາງກົດໝ
-12 w:ທາງທີ
11 w:ທາງລົ
11 w:ທາງລົດໄ
-12 w:ທາງເຂ
-11 w:ທາດ
-11 w:ທາລ
-11 w:ທາລະນ
-17 w:ທຳນ
-10 w:ທຳນຽມ
14 w:ທຳອ
14 w:ທຳອິດ
-10 w:ທິການຂໍ
-13 w:ທິງເປ
-13 w:ທິງເປັນ
-57 w:ທິດ
11 w:ທິບ
12 w:ທິບາຍ
-17 w:ທີ,
47 w:ທີ1
-13 w:ທີ2
-15 w:ທີ2ຂອ
32 w:ທີ3
-16 w:ທີ8
19 w:ທີກ
-17 w:ທີຂ
-16 w:ທີມ
-10 w:ທີມຊາ
12 w:ທີມອບ
-19 w:ທີສ
17 w:ທີເ
18 w:ທີເປີ
-13 w:ທີເຮັ
13 w:ທີ່
-16 w:ທີ່ກຳ
-18 w:ທີ່ກຳລັ
11 w:ທີ່ກ່າວ
12 w:ທີ່ຂັ
15 w:ທີ່ຂ້
15 w:ທີ່ຂ້ອຍ
15 w:ທີ່ຈະ
-14 w:ທີ່ຊາ
-10 w:ທີ່ຊາວບ
-15 w:ທີ່ຕິ
-11 w:ທີ່ຕ້
-11 w:ທີ່ຕ້ອງ
-18 w:ທີ່ຖືກຕ
15 w:ທີ່ທ່
15 w:ທີ່ທ່ານ
10 w:ທີ່ນີ
15 w:ທີ່ນີ້ແ
12 w:ທີ່ນ້
15 w:ທີ່ບອ
-22 w:ທີ່ບໍ
-28 w:ທີ່ບໍ່ມ
-16 w:ທີ່ປັ
-25 w:ທີ່ປັບໃ
20 w:ທີ່ພິ
-17 w:ທີ່ພົ
13 w:ທີ່ມີ
-14 w:ທີ່ລົ
10 w:ທີ່ສຳ
10 w:ທີ່ສຳຄັ
-17 w:ທີ່ສຸ
-23 w:ທີ່ສຸດໃ
10 w:ທີ່ສົ
10 w:ທີ່ສົ່ງ
11 w:ທີ່ຮັ
15 w:ທີ່ເຈ
16 w:ທີ່ເຈົ້
-12 w:ທີ່ເວ
-17 w:ທີ່ແກ້ໄ
-11 w:ທີ່ແຊ
28 w:ທີ່ແນ
20 w:ທີ່ແນບມ
18 w:ທີ່ແປ
-14 w:ທີ່ໃຊ
-12 w:ທີ່ໃຊ້ໃ
11 w:ທີ່ໃຫ
14 w:ທີ່ໃຫ້ມ
10 w:ທີ່ໄດ
-19 w:ທຶນ
-16 w:ທື່ອກ
-12 w:ທື່ອກ່ອ
-15 w:ທື່ອແ
-78 w:ທຸກ
-11 w:ທຸກຄັ
-10 w:ທຸກຄັ້ງ
-19 w:ທຸກຄົ
18 w:ທຸກບ່
18 w:ທຸກບ່ອນ
-10 w:ທຸລ
-10 w:ທຸລະກ
-10 w:ທຸລະກິດ
-11 w:ທູດ
-17 w:ທົດ
19 w:ທົ່
19 w:ທົ່ວໄ
11 w:ທົ່ວໄປ.
10 w:ທົ່ານ
23 w:ທຽບ
17 w:ທຽບກັ
-61 w:ທ່າ
23 w:ທ່ານ.
-21 w:ທ່ານກ
-14 w:ທ່ານກ່ອ
-11 w:ທ່ານຄ
12 w:ທ່ານຄວນ
-12 w:ທ່ານຈ
-15 w:ທ່ານຊ
10 w:ທ່ານຕ
-17 w:ທ່ານນ
-14 w:ທ່ານບ
-18 w:ທ່ານບໍ?
-26 w:ທ່ານຜ
-26 w:ທ່ານຜູ້
22 w:ທ່ານມ
13 w:ທ່ານມັກ
13 w:ທ່ານມີຄ
11 w:ທ່ານສົ່
-12 w:ທ່ານອ
33 w:ທ່ານແ
10 w:ທ່ານແມ່
-13 w:ທ່ານໝ
12 w:ທ່ຽວລ
12 w:ທ່ຽວລາວ
22 w:ທ້ອ
12 w:ທ້ອງຖ
12 w:ທ້ອງຖິ່
32 w:ທ້າຍບ
31 w:ທ້າຍບົດ
-14 w:ທ້າຍເ
14 w:ນ):
13 w:ນ,ຂ
-12 w:ນ,ນ
-11 w:ນ,ບ
24 w:ນ,ສ
11 w:ນ,ສະນ
11 w:ນ,ສະນັ້
-12 w:ນ,ເ
14 w:ນ1.
12 w:ນ10
10 w:ນ100ຄ
-15 w:ນ12
-16 w:ນ15
11 w:ນ150ຄ
14 w:ນ18
15 w:ນ20
10 w:ນ200ຄ
15 w:ນ3-
10 w:ນ30
-11 w:ນ300ຄ
-12 w:ນ4.
19 w:ນ45
-10 w:ນ60
13 w:ນ:ຄ
13 w:ນai
21 w:ນpr
10 w:ນກວ
15 w:ນກວດກັບ
-11 w:ນກວດສ
-11 w:ນກວດສອບ
15 w:ນກວ່າແລ
-10 w:ນກສ
11 w:ນກະທົບ.
11 w:ນກະລຸ
11 w:ນກະລຸນາ
-26 w:ນກາ
11 w:ນກາງ,
11 w:ນການກ
12 w:ນການກວດ
18 w:ນການແ
-11 w:ນກິ
24 w:ນກີ
-11 w:ນກີບ.
-27 w:ນກົ
-31 w:ນກ່
-19 w:ນກ່າວ
-11 w:ນກ່ຽວກັ
-33 w:ນກໍ
18 w:ນຂອງຂ
-12 w:ນຂອງຕ
-13 w:ນຂອງຜ
-13 w:ນຂອງຜູ້
10 w:ນຂອງເ
10 w:ນຂອງເຈົ
10 w:ນຂອບເ
10 w:ນຂອບເຂດ
13 w:ນຂະ
13 w:ນຂະນະ
13 w:ນຂະນະທີ
-18 w:ນຂາ
13 w:ນຂຽນຂ
13 w:ນຂຽນຂ່າ
13 w:ນຂ້
22 w:ນຂ້ອຍ
-12 w:ນຂ້າມ
-23 w:ນຂໍ
11 w:ນຄວນປ
-19 w:ນຄວາມ
12 w:ນຄວາມຄິ
-13 w:ນຄວາມຈິ
-11 w:ນຄວາມບໍ
12 w:ນຄອ
16 w:ນຄອມເ
16 w:ນຄອມເມັ
10 w:ນຄັ
10 w:ນຄັ້ງ
17 w:ນຄຳ
-11 w:ນຄຳບັ
-11 w:ນຄຳບັນຍ
10 w:ນຄຳສັ
-26 w:ນຄິ
14 w:ນຄືນໃ
-17 w:ນຄູ
-14 w:ນຄ້
-27 w:ນງາ
-15 w:ນງ່າຍຂຶ
17 w:ນຈະ
-10 w:ນຈະຖື
-19 w:ນຈັ
-17 w:ນຈາ
-10 w:ນຈາກສ
-15 w:ນຈຶ
-15 w:ນຈຶ່ງ
10 w:ນຈຶ່ງບໍ
-12 w:ນຈຸ
-53 w:ນຈົ
-23 w:ນຈົດໝ
-23 w:ນຈົດໝາຍ
-15 w:ນຊິ
-26 w:ນຊີ
-13 w:ນຊື
11 w:ນຊື່ເ
-36 w:ນຊ່
-39 w:ນຊ່ວຍ
-25 w:ນຊ່ວຍເຫ
-16 w:ນຊ້
-17 w:ນຍັ
-15 w:ນຍາ
10 w:ນຍາຍພ
11 w:ນຍາຍພາບ
-14 w:ນຍາຍຮ
-14 w:ນຍາຍຮູບ
-26 w:ນດັ
-11 w:ນດົ
10 w:ນດຽ
21 w:ນດ້ວຍຄຳ
-11 w:ນຕອ
12 w:ນຕອບນ
-15 w:ນຕາມກ
-14 w:ນຕາມການ
-18 w:ນຕີ
-12 w:ນຕື
-12 w:ນຕື່ມ
19 w:ນຕົ
-13 w:ນຕົວເ
-23 w:ນຕົວເລກ
14 w:ນຕ່າງປະ
-10 w:ນຕ້ອງຕື
-12 w:ນຕໍ
19 w:ນຖື
10 w:ນຖ້
11 w:ນທັ
-19 w:ນທັງໝ
-19 w:ນທັງໝົດ
-28 w:ນທາ
-16 w:ນທາງເ
-12 w:ນທາງໃ
10 w:ນທີ15
-11 w:ນທີ2:
-15 w:ນທີ30
25 w:ນທີ31
12 w:ນທີ່ຄ
10 w:ນທີ່ທ່າ
18 w:ນທີ່ນ
-14 w:ນທີ່ພ
21 w:ນທີ່ມ
-13 w:ນທີ່ຮ
-19 w:ນທີ່ເ
-11 w:ນທີ່ແ
-46 w:ນທຸ
-14 w:ນທຸກສ
-16 w:ນທ່
-20 w:ນນຄ
-36 w:ນນັ
-14 w:ນນັກຂ
-13 w:ນນັກຂ່າ
-13 w:ນນັ້ນ
-26 w:ນນາ
-21 w:ນນີ
-12 w:ນນີ້.
-35 w:ນນ້
-10 w:ນນ້ຳ.
28 w:ນບມ
-32 w:ນບັ
13 w:ນບັນທ
13 w:ນບັນທຶກ
-12 w:ນບັນນ
-12 w:ນບັນນາທ
-20 w:ນບາ
-14 w:ນບິ
-14 w:ນບຸ
37 w:ນບົດ.
10 w:ນບົດຂ່າ
-12 w:ນບົດຄ
-12 w:ນບົດຄວາ
-29 w:ນບົດນ
-25 w:ນບົດນີ້
-14 w:ນບົດຮ
-12 w:ນບົດແຕ່
-10 w:ນບ້
-10 w:ນບ້ານ
12 w:ນບໍ່ເກີ
-49 w:ນປະ
-15 w:ນປະກອ
-19 w:ນປະຈຳ
-15 w:ນປະຈຳວັ
-11 w:ນປະທາ
14 w:ນປະມາ
-14 w:ນປະເທ
-25 w:ນປະໂຫ
-35 w:ນປະໂຫຍກ
10 w:ນປະໂຫຍດ
13 w:ນປັ
-12 w:ນປິ
-44 w:ນປີ
-10 w:ນປີໜ້
24 w:ນປ່ຽນແປ
-12 w:ນປ້
-11 w:ນປ້າຍ
-34 w:ນຜິ
-34 w:ນຜູ
-10 w:ນຜູ້ອ
-10 w:ນຜູ້ອ່າ
19 w:ນຜູ້ເ
-11 w:ນຜົ
20 w:ນຜ່
21 w:ນຜ່ານ
-19 w:ນພະ
-12 w:ນພະຍາ
-11 w:ນພັ
-20 w:ນພາ
-30 w:ນພາສາ
-14 w:ນພາສາອັ
-15 w:ນພິ
17 w:ນພື
17 w:ນພື້ນ
-14 w:ນພູ
-18 w:ນພົ
-21 w:ນພ້
-21 w:ນພ້ອມ
24 w:ນມັ
-15 w:ນມາດຕ
-41 w:ນມີ
12 w:ນມີຄຳ
-12 w:ນມີດັ
-12 w:ນມີດັ່ງ
21 w:ນມື
-36 w:ນຢັ
-10 w:ນຢັນ.
-16 w:ນຢັນຈ
-12 w:ນຢຸ
-22 w:ນຢູ
14 w:ນຢູ່ບ
27 w:ນລວ
-11 w:ນລະ
-42 w:ນລາ
-22 w:ນລາຄາ
-12 w:ນລາຍຊ
-12 w:ນລາຍຊື່
14 w:ນລາວຈ
12 w:ນລຸ່ມ
12 w:ນລົງຂ
12 w:ນລົງຂ່າ
-10 w:ນລົງທ
-10 w:ນລົງທຶນ
12 w:ນລົງເຄິ
12 w:ນລົງແ
10 w:ນລົງແລະ
-19 w:ນລົງໂ
22 w:ນວນ
-16 w:ນວນຂອ
-11 w:ນວນນີ
-11 w:ນວນເງ
-11 w:ນວນເງິນ
-36 w:ນວັ
-17 w:ນວັກ4
19 w:ນວັກທ
-10 w:ນວັນຈ
-10 w:ນວັນທ
-14 w:ນວັນທີ3
10 w:ນວາ
-10 w:ນວາງສ
-10 w:ນວາງສະແ
15 w:ນວິ
-36 w:ນວໃ
-14 w:ນວໃດ?
-35 w:ນວ່
-14 w:ນວ່າຊ
-10 w:ນສອ
-17 w:ນສະ
11 w:ນສະກົ
-19 w:ນສະຖາ
-17 w:ນສະຖານທ
37 w:ນສະບັ
16 w:ນສະບັບກ
11 w:ນສະບັບຂ
13 w:ນສະບັບບ
-14 w:ນສະບັບພ
-11 w:ນສະບັບເ
-13 w:ນສະເໜ
-16 w:ນສະໄໝ
-29 w:ນສັ
-16 w:ນສັ້ນ
-36 w:ນສາ
-12 w:ນສາມເ
-10 w:ນສາມເທື
-10 w:ນສຳລັ
-28 w:ນສິ
-13 w:ນສີ
-10 w:ນສຶ
-10 w:ນສຶກສ
-17 w:ນສື
-14 w:ນສື່ສ
-13 w:ນສູ
18 w:ນສົ
10 w:ນສົ່ງມາ
-13 w:ນສຽ
11 w:ນສ່
11 w:ນສ່ວນ
-12 w:ນຫຍ
-30 w:ນຫຍັງ
18 w:ນຫຍໍ້
-24 w:ນຫົ
-12 w:ນຫົວຂ
-11 w:ນຫົວຂໍ້
17 w:ນຫຼ
10 w:ນຫຼັກ
16 w:ນຫຼັງ
14 w:ນຫຼາຍກວ
-10 w:ນຫ້
-21 w:ນຫ້ອງ
-22 w:ນອາ
-47 w:ນຮອ
-13 w:ນຮັ
16 w:ນຮູບປ
13 w:ນຮູບແ
-11 w:ນຮູ້ກ
-11 w:ນຮູ້ກ່ອ
-11 w:ນຮ່
-12 w:ນຮ້
-21 w:ນະກ
-16 w:ນະກຳມ
-15 w:ນະກຳມະກ
-11 w:ນະຄ
-11 w:ນະຄອນ
-10 w:ນະຄອນຫຼ
10 w:ນະຍ
14 w:ນະທ
-18 w:ນະນຳ.
45 w:ນະນຳ:
-12 w:ນະນຳກ
-21 w:ນະນຳສ
-17 w:ນະນຳສຳລ
13 w:ນະນຳຫ
-10 w:ນະບ
-11 w:ນະສ
-134 w:ນັກ
-16 w:ນັກຂຽ
-24 w:ນັກຂ່
-24 w:ນັກຂ່າວ
-17 w:ນັກງາ
-12 w:ນັກວິ
-21 w:ນັດ
19 w:ນັບ
-23 w:ນັ່
54 w:ນັ້
12 w:ນັ້ນ.
29 w:ນັ້ນອ
11 w:ນັ້ນແມ່
-22 w:ນາ.
-11 w:ນາຂ
-16 w:ນາຄ
-25 w:ນາຄານ
-62 w:ນາງ
-13 w:ນາງແປ
-17 w:ນາຍ
-14 w:ນາຍບ້
-14 w:ນາຍບ້ານ
33 w:ນາທ
-23 w:ນາທີ.
-10 w:ນາທີ່
-16 w:ນານ
-12 w:ນານຸກ
-12 w:ນານຸກົມ
12 w:ນາບ
13 w:ນາບໍ່
-12 w:ນາມສົ
-12 w:ນາມສົມມ
10 w:ນາລ
-15 w:ນາວ
28 w:ນາເ
-11 w:ນາແ
-14 w:ນາໃ
48 w:ນຳ:
-16 w:ນຳກ
30 w:ນຳບ
23 w:ນຳບໍ່
11 w:ນຳສະເ
11 w:ນຳສະເໜີ
-17 w:ນຳສຳລ
-17 w:ນຳສຳລັບ
10 w:ນຳຫ
-11 w:ນິຍ
-24 w:ນິທ
-22 w:ນິທານ
-15 w:ນີວ
22 w:ນີ້ກ່
10 w:ນີ້ກໍ
-16 w:ນີ້ຂ້
-13 w:ນີ້ຂ້ອຍ
17 w:ນີ້ຄວ
11 w:ນີ້ຈະ
-10 w:ນີ້ຈະເປ
-11 w:ນີ້ບໍ
-17 w:ນີ້ບໍ່ມ
-35 w:ນີ້ມີ
10 w:ນີ້ຢູ
-15 w:ນີ້ລະ
-10 w:ນີ້ລະບຸ
-10 w:ນີ້ສ້
-10 w:ນີ້ສ້າງ
-13 w:ນີ້ເປ
-13 w:ນີ້ເປັນ
-18 w:ນີ້ເພ
14 w:ນີ້ແຕ
-22 w:ນີ້ແປ
11 w:ນີ້ແມ
11 w:ນີ້ແມ່ນ
-15 w:ນີ້ແລ້ວ
25 w:ນີ້ໃຊ
-27 w:ນີ້ໃຫ
-13 w:ນີ້ໄດ
12 w:ນີ້ໄດ້ຖ
-12 w:ນີ້ໄດ້ຫ
10 w:ນື່
10 w:ນື່ອງ
12 w:ນື່ອງຈາ
18 w:ນື້ອຂ
18 w:ນື້ອຂ່າ
-14 w:ນື້ອເ
-13 w:ນື້ອໃນຫ
-17 w:ນື້ອໃນເ
-12 w:ນຸກ
-12 w:ນຸກົມ
14 w:ນົາ
-10 w:ນຽມ
-28 w:ນເກ
-11 w:ນເກີດ
-17 w:ນເກົ່
-24 w:ນເຂ
-22 w:ນເຂົ້
12 w:ນເຂົ້າເ
-17 w:ນເຂົ້າໃ
-30 w:ນເຄ
-15 w:ນເຄື່
-10 w:ນເຄື່ອງ
-21 w:ນເງ
-21 w:ນເງິນ
-27 w:ນເຈ
-45 w:ນເດ
-36 w:ນເດີມ
25 w:ນເດືອ
14 w:ນເຕັມ
-12 w:ນເຕັມຂອ
-10 w:ນເຖ
27 w:ນເທ
10 w:ນເນ
19 w:ນເບ
41 w:ນເປ
10 w:ນເປັນ
19 w:ນເປັນຄຳ
-10 w:ນເປັນ￼￼
33 w:ນເປີດ
20 w:ນເຜ
23 w:ນເຜີຍ
23 w:ນເຜີຍແຜ
28 w:ນເພາະ
-21 w:ນເພີ່
-25 w:ນເພີ່ມເ
16 w:ນເພື່ອໃ
-14 w:ນເມ
-11 w:ນເລີ່
16 w:ນເລືອ
-10 w:ນເລື່
-21 w:ນເລື່ອງ
-15 w:ນເວ
-12 w:ນເສ
11 w:ນເຫດກ
11 w:ນເຫດການ
-31 w:ນເອ
-16 w:ນເອກະ
-15 w:ນເອກະສາ
-22 w:ນແດ
-27 w:ນແນ
-13 w:ນແນວໃ
-19 w:ນແນະນ
-15 w:ນແນະນຳ.
-17 w:ນແບ
-14 w:ນແບບຟ
-14 w:ນແບບຟອມ
27 w:ນແປ
25 w:ນແປງຫ
25 w:ນແປງຫຼັ
14 w:ນແປນີ
-19 w:ນແຜ
20 w:ນແມ
27 w:ນແມ່ນ
11 w:ນແລະກ
-11 w:ນແລະຢ
13 w:ນແລະສ
-11 w:ນແຫ່ງ
-11 w:ນແຮ
15 w:ນໂຄສະ
15 w:ນໂຄສະນາ
-12 w:ນໂດຍບ
-22 w:ນໂທ
-28 w:ນໂລ
-20 w:ນໂອ
16 w:ນໃຈ
12 w:ນໃຈໃຫ
29 w:ນໃດ
-37 w:ນໃນ
10 w:ນໃນໂທ
10 w:ນໃນໂທລະ
-24 w:ນໃບ
25 w:ນໃສ
-11 w:ນໃຫຍ່
-13 w:ນໃຫ້ກ
-10 w:ນໃຫ້ຄ
16 w:ນໃຫ້ບ
11 w:ນໃຫ້ແ
16 w:ນໃໝ
10 w:ນໃໝ່:
10 w:ນໃໝ່ທ
-12 w:ນໄຂ
-45 w:ນໄດ
15 w:ນໄດ້.
-15 w:ນໄດ້ທ
-15 w:ນໄດ້ປ
-10 w:ນໄດ້ປັບ
-12 w:ນໄດ້ສ
13 w:ນໄຫ
15 w:ນ່ໃ
13 w:ນ່ໃຈວ
13 w:ນ່ໃຈວ່າ
-59 w:ນ້ອ
-14 w:ນ້ອງໆ
10 w:ນ້ອຍໆ
-90 w:ນ້ຳ
20 w:ນ້ຳຖ້
20 w:ນ້ຳຖ້ວມ
-16 w:ນ້ຳປາ
-13 w:ນ້ຳສະ
29 w:ນ້ຳສຽ
12 w:ນ້ຳສຽງ:
11 w:ນ້ຳສຽງເ
-11 w:ນ້ຳແລ
-16 w:ນໍ້
12 w:ນໜັງສືພ
-22 w:ນໝໍ
34 w:ນ￼￼￼￼￼￼
12 w:ບ,ຂ
14 w:ບ.ຈ
-25 w:ບ4ຄ
-25 w:ບ4ຄົນ
-44 w:ບ:ຂ
-34 w:ບ:ສ
-10 w:ບ:ເ
12 w:ບ:ແມ່
-12 w:ບກວ່າ
-12 w:ບກວ່ານີ
-11 w:ບກັນໃໝ່
16 w:ບກາ
-12 w:ບການສ
10 w:ບກ່
26 w:ບຂອ
-23 w:ບຂີ
10 w:ບຂຶ
10 w:ບຂຶ້ນ
-16 w:ບຂ່າວທີ
10 w:ບຄວ
25 w:ບຄຳ
-14 w:ບຄຳຖາ
14 w:ບຄື
-33 w:ບຄົ
-18 w:ບຄົວ.
-21 w:ບຄ່
13 w:ບງາ
-11 w:ບຈະ
13 w:ບຈຳນວ
-12 w:ບຈຳລອ
-11 w:ບຊັ
-15 w:ບຊັ້ນ
-10 w:ບຊັ້ນທີ
23 w:ບຊາ
35 w:ບຊາບ.
-10 w:ບຊາວນ
-10 w:ບຊີ
-12 w:ບຍ້
-23 w:ບຕອ
-15 w:ບຕອງແ
14 w:ບຕັ
14 w:ບຕາມຄ
-11 w:ບຕົວເລກ
20 w:ບຕໍ
16 w:ບຖາ
-22 w:ບຖື
-19 w:ບຖ່
-19 w:ບຖ່າຍ
-15 w:ບຖ້
-10 w:ບຖ້ວນ
12 w:ບທັ
12 w:ບທາງກ
-10 w:ບທຳອິດ.
-65 w:ບທີ2:
11 w:ບທີ່ຂ
-10 w:ບທີ່ຖ
-10 w:ບທີ່ຖືກ
10 w:ບທີ່ສ
11 w:ບທີ່ແ
11 w:ບທຸ
15 w:ບທຽ
-11 w:ບທ່
-10 w:ບທ່ານ
-15 w:ບນັ
-11 w:ບນັ້ນ
71 w:ບນີ
14 w:ບນີ້ກ
-11 w:ບນີ້ຍ
21 w:ບນີ້ສ
18 w:ບນີ້ສ້າ
16 w:ບນີ້ແ
17 w:ບນີ້ແມ່
34 w:ບບa
12 w:ບບກ
25 w:ບບຂ
10 w:ບບຂອງ
25 w:ບບຂ່າ
-12 w:ບບຈຳລ
-12 w:ບບຈຳລອງ
24 w:ບບຕ
24 w:ບບທ
17 w:ບບນ
-11 w:ບບນັ້
29 w:ບບນີ້
-10 w:ບບບ
-15 w:ບບບໍ່
-32 w:ບບຟ
-32 w:ບບຟອມ
-13 w:ບບຮ
-13 w:ບບຮຽນ
31 w:ບບັ
-12 w:ບບິ
-12 w:ບບເກົ
-12 w:ບບເກົ່າ
11 w:ບບໃຫ້
-11 w:ບບໍ່ແ
12 w:ບປະ
13 w:ບປັບປ
13 w:ບປັບປຸງ
-19 w:ບປຸ
13 w:ບປຸງ:
-13 w:ບປຸງໃ
-11 w:ບປຸງໃໝ່
19 w:ບຜູ້ອ
19 w:ບຜູ້ອ່າ
18 w:ບຜົ
10 w:ບຜົນກ
11 w:ບຜົນກະທ
14 w:ບພາ
-13 w:ບພາສາລາ
10 w:ບພິ
13 w:ບພິທີ
-32 w:ບຟອ
-11 w:ບຟັ
-10 w:ບມາໃຊ
-17 w:ບມື
-10 w:ບລະ
-23 w:ບລາ
-16 w:ບວັ
23 w:ບວາ
10 w:ບວິ
-17 w:ບວ່
-10 w:ບວ່າຂ້ອ
25 w:ບສະບັ
-10 w:ບສັ້ນ
-24 w:ບສາ
20 w:ບສື
16 w:ບສື່ຂ
16 w:ບສື່ຂອງ
12 w:ບສົ
-28 w:ບຫຼ
-18 w:ບຫຼວງ
-18 w:ບຫຼວງພະ
-18 w:ບອກ
-19 w:ບອກຂ້
-19 w:ບອກຂ້ອຍ
20 w:ບອກຜົ
-11 w:ບອກວັ
-10 w:ບອກວ່
15 w:ບອກໄດ
13 w:ບອກໄດ້ເ
-14 w:ບອດ
-14 w:ບອະ
-14 w:ບອະນຸ
-14 w:ບອະນຸຍາ
-11 w:ບອາ
15 w:ບອ່
17 w:ບອ່ານ
15 w:ບອ່ານອອ
-15 w:ບຮອ
-29 w:ບຮຽ
-10 w:ບຮຽງຂ
-11 w:ບຮຽງຂ່າ
19 w:ບຮຽງຄ
15 w:ບຮຽງຄືນ
-17 w:ບຮຽງຈ
-17 w:ບຮຽງຈາກ
12 w:ບຮ້
14 w:ບຮ້ອຍ
-51 w:ບັດ
-38 w:ບັນ
-33 w:ບັນຊີ
10 w:ບັນຍາຍພ
-14 w:ບັນຍາຍຮ
-20 w:ບັບ
-22 w:ບັບທີ
-12 w:ບັບນີ້ຍ
11 w:ບັບບໍ
12 w:ບັບປັ
13 w:ບັບປັບປ
-16 w:ບັບພາ
-15 w:ບັບພາສາ
-23 w:ບັບວັ
12 w:ບັບແປພາ
-19 w:ບັບໜ້
-15 w:ບັ້
-19 w:ບາງ
12 w:ບາງຄຳ
-14 w:ບາງຄົ
-13 w:ບາດ
-17 w:ບານ
-42 w:ບິນ
10 w:ບິ່
-11 w:ບິ່ງແ
21 w:ບຸກຄົ
-14 w:ບຸນ
-18 w:ບູລ
-48 w:ບົດ
-24 w:ບົດກະ
-24 w:ບົດກະວີ
-15 w:ບົດຂຽ
-11 w:ບົດຂຽນເ
16 w:ບົດຂ່
16 w:ບົດຂ່າວ
-11 w:ບົດຈົ
-11 w:ບົດຈົບຊ
-15 w:ບົດທີ
-13 w:ບົດນີ້ຂ
15 w:ບົດນີ້ຈ
11 w:ບົດສະ
16 w:ບົດສະຫຼ
-15 w:ບົດສຳ
-15 w:ບົດສຳພາ
-10 w:ບົດອ່
-10 w:ບົດອ່ານ
-18 w:ບົດຮຽ
-12 w:ບົດແຕ
-15 w:ບົດແຕ່ງ
16 w:ບົດແປ
-18 w:ບົບ
-11 w:ບຽນ
-11 w:ບເກົ່
17 w:ບເຄ
21 w:ບເຄື່
24 w:ບເຄື່ອງ
-10 w:ບເງ
-17 w:ບເດ
-12 w:ບເດດເ
-15 w:ບເນ
-15 w:ບເນື້
-15 w:ບເນື້ອໃ
16 w:ບເພ
12 w:ບເວ
-18 w:ບເສ
-15 w:ບເສັງ
-11 w:ບເຫດກ
-11 w:ບເຫດການ
15 w:ບເຫັນ
-18 w:ບເຮ
-12 w:ບເຮືອ
10 w:ບແນ
28 w:ບແບ
14 w:ບແບບຂ
-27 w:ບແປ
-31 w:ບແລ
24 w:ບໂພ
15 w:ບໂຫ
15 w:ບໂຫຼດ
-37 w:ບໃຈ
10 w:ບໃຈທີ່ສ
22 w:ບໃດ
-11 w:ບໃນ
-14 w:ບໃບ
18 w:ບໃຫ
-25 w:ບໃໝ
-15 w:ບໃໝ່:
-11 w:ບໄຊ
-18 w:ບໄວ
-24 w:ບ່ງ
-13 w:ບ່ງປັ
57 w:ບ່ອ
25 w:ບ່ອນ.
-10 w:ບ່ອນຫ
-10 w:ບ້ຍ
-62 w:ບ້າ
-15 w:ບ້ານ.
-10 w:ບ້ານກ
-13 w:ບ້ານທ
-18 w:ບ້ານໃ
-16 w:ບໍ?
-22 w:ບໍລ
22 w:ບໍຫ
22 w:ບໍຫຼື
54 w:ບໍ່
11 w:ບໍ່ຄື
31 w:ບໍ່ຊັ
15 w:ບໍ່ຊ້
15 w:ບໍ່ຊ້ຳກ
20 w:ບໍ່ຕ້
20 w:ບໍ່ຕ້ອງ
16 w:ບໍ່ຖື
-35 w:ບໍ່ພົ
-14 w:ບໍ່ພໍ
17 w:ບໍ່ມີ
10 w:ບໍ່ມີບັ
13 w:ບໍ່ມີໃນ
-16 w:ບໍ່ມີໃຜ
-14 w:ບໍ່ລວ
-11 w:ບໍ່ສະດວ
-11 w:ບໍ່ສາ
-11 w:ບໍ່ສາມາ
21 w:ບໍ່ອອ
-12 w:ບໍ່ຮັ
13 w:ບໍ່ຮູ
11 w:ບໍ່ຮູ້ຈ
-11 w:ບໍ່ເກ
-16 w:ບໍ່ເກີນ
-26 w:ບໍ່ເປ
-20 w:ບໍ່ເປັນ
14 w:ບໍ່ເພ
13 w:ບໍ່ແນ
13 w:ບໍ່ແນ່ໃ
10 w:ບໍ່ແມ
10 w:ບໍ່ແມ່ນ
-17 w:ບໍ່ໃສ
10 w:ບໍ່ໄດ້ກ
21 w:ບໍ່ໄດ້ບ
15 w:ບໜັ
15 w:ບໜັງສ
15 w:ບໜັງສືພ
-44 w:ບໜ້
-24 w:ບໝາ
-13 w:ປກວ
-18 w:ປກົ
11 w:ປຄຳ
15 w:ປຄຳວ່
15 w:ປຄຳວ່າ￼
10 w:ປງທ
25 w:ປງຫ
25 w:ປງຫຼັ
11 w:ປງເປັ
-16 w:ປຈາ
13 w:ປທາ
-11 w:ປນີ້ເ
-11 w:ປນີ້ເປັ
-12 w:ປນີ້ໃ
-19 w:ປພາ
-19 w:ປພາສາ
16 w:ປວາ
10 w:ປວ່າ￼
10 w:ປວ່າ￼￼￼
-15 w:ປຫຼ
-22 w:ປອມ
-19 w:ປອັ
-34 w:ປະກ
-24 w:ປະກອບ
-43 w:ປະຈ
-18 w:ປະຈຳວ
-18 w:ປະຈຳວັນ
-31 w:ປະຊ
-11 w:ປະຊາຊ
-11 w:ປະຊາຊົນ
-16 w:ປະຊຸມ
-13 w:ປະຕິບ
-13 w:ປະຕິບັດ
20 w:ປະທ
22 w:ປະທານ
19 w:ປະມ
25 w:ປະມານ
11 w:ປະມານ20
-11 w:ປະມານ40
10 w:ປະສ
12 w:ປະຫ
13 w:ປະຫວັ
-22 w:ປະເ
13 w:ປະເດັ
-13 w:ປະເທດ
14 w:ປະໂ
14 w:ປະໂຫຍ
11 w:ປະໂຫຍກຍ
-19 w:ປະໂຫຍກຕ
-19 w:ປະໂຫຍກລ
-14 w:ປະໂຫຍດແ
11 w:ປະໄວ້ເປ
24 w:ປັນ
14 w:ປັນai
18 w:ປັນກາ
-13 w:ປັນຂອ
-10 w:ປັນຄວ
-10 w:ປັນຄວາມ
37 w:ປັນຄຳ
18 w:ປັນຕົ
-14 w:ປັນຕົວເ
11 w:ປັນທາງກ
-10 w:ປັນນາ
12 w:ປັນບົ
-18 w:ປັນຫຍ
-20 w:ປັນຫຍັງ
-11 w:ປັນຫຼ
11 w:ປັນເວ
10 w:ປັນແບ
31 w:ປັບ
23 w:ປັບຄຳ
-11 w:ປັບຕົ
-11 w:ປັບຕົວເ
-19 w:ປັບປຸ
13 w:ປັບປຸງ:
-13 w:ປັບປຸງໃ
-28 w:ປັບໃໝ
-38 w:ປາກ
10 w:ປາກົດ
-20 w:ປາກເຊ
-27 w:ປາແ
-24 w:ປາແດກ
-16 w:ປາໃ
-13 w:ປາໄ
-49 w:ປິດ
-25 w:ປີ.
-12 w:ປີ1
-20 w:ປີ2
-10 w:ປີ201
-10 w:ປີ202
-12 w:ປີດປະ
-12 w:ປີດປະຕູ
-21 w:ປີນ
-29 w:ປີນີ້
18 w:ປີເ
21 w:ປີເຊັ
-22 w:ປີແ
-16 w:ປີແລ້
-37 w:ປີໃ
-31 w:ປີໃໝ່
-11 w:ປີໜ
-11 w:ປີໜ້າ
-40 w:ປຶ້
-11 w:ປຶ້ມ.
-11 w:ປຶ້ມແ
-10 w:ປຶ້ມແບບ
-20 w:ປຸງ
-11 w:ປຸງໃໝ
-19 w:ປຸ່
-34 w:ປູກ
-26 w:ປົກ
20 w:ປົ້
20 w:ປົ້າໝ
20 w:ປົ້າໝາຍ
15 w:ປຽບ
15 w:ປຽບທຽ
35 w:ປເປ
35 w:ປເປັນ
22 w:ປເປັນ￼￼
-20 w:ປເຮ
-16 w:ປເຮັດ
12 w:ປໃຊ
11 w:ປໃນ
-13 w:ປ່ອ
-36 w:ປ່ຽ
27 w:ປ່ຽນ.
-12 w:ປ່ຽນຈ
-13 w:ປ່ຽນຊ
-13 w:ປ່ຽນຊື່
-14 w:ປ່ຽນປ
-32 w:ປ່ຽນຫ
16 w:ປ່ຽນເປັ
23 w:ປ່ຽນ￼
23 w:ປ່ຽນ￼￼￼
19 w:ປ້າຍທ
10 w:ປໜ້
10 w:ປໜ້ອຍ
10 w:ປໜ້ອຍໜຶ
-13 w:ຜຈະ
-22 w:ຜນກ
-22 w:ຜນການ
-10 w:ຜມີ
-14 w:ຜະລ
-14 w:ຜະລິດ
-20 w:ຜັກ
-27 w:ຜັດ
-10 w:ຜິດທີ
11 w:ຜີຍແຜ
23 w:ຜີຍແຜ່ຂ
-76 w:ຜູ້
10 w:ຜູ້ຂັ
-12 w:ຜູ້ຂຽນບ
21 w:ຜູ້ຕ້
21 w:ຜູ້ຕ້ອງ
-12 w:ຜູ້ຖື
-14 w:ຜູ້ທີ
35 w:ຜູ້ອ່
35 w:ຜູ້ອ່ານ
-10 w:ຜູ້ເຄ
-10 w:ຜູ້ເຄາະ
-12 w:ຜູ້ແທ
-41 w:ຜູ້ແປ
19 w:ຜົນ
11 w:ຜົນກາ
17 w:ຜົນທີ
23 w:ຜ່ຂ
-16 w:ຜ້າ
-30 w:ຝຣັ
-30 w:ຝຣັ່ງ
-16 w:ຝາກ
-39 w:ຝຶກ
-22 w:ຝົນ
17 w:ຝ່າ
13 w:ຝ່າຍໃ
-19 w:ພງສ
-19 w:ພງສະບ
-19 w:ພງສະບັບ
17 w:ພທີ
-14 w:ພວກ
-15 w:ພະນ
-15 w:ພະນັກ
-15 w:ພະນັກງາ
-18 w:ພະແ
-18 w:ພະແນກ
-10 w:ພັກ
-14 w:ພັກເກ
-69 w:ພັນ
-18 w:ພາກ
-16 w:ພາຍ
-15 w:ພາຍຫຼ
-15 w:ພາຍຫຼັງ
38 w:ພາດ
-20 w:ພາດນີ
-13 w:ພາດນີ້ໄ
22 w:ພາດຫົ
15 w:ພາດຫົວແ
-26 w:ພາບ
-10 w:ພາບວ່
-10 w:ພາພ
-18 w:ພາສາບ
-15 w:ພາສາຝ
-15 w:ພາສາຝຣັ
-10 w:ພາະມັ
12 w:ພາະສັ
12 w:ພາະສັ້ນ
24 w:ພາະໃນ
21 w:ພິທ
14 w:ພິທີມ
12 w:ພິທີມອບ
19 w:ພິທີເ
19 w:ພິທີເປີ
-10 w:ພິພ
-18 w:ພິມ
10 w:ພິມຜິ
13 w:ພິມ￼￼
13 w:ພິມ￼￼￼￼
-12 w:ພິ່
-11 w:ພີ່ມຂຶ້
20 w:ພີ່ມຂໍ້
30 w:ພີ່ມຄ
16 w:ພີ່ມຄຳເ
-17 w:ພີ່ມເ
-10 w:ພີ່ມເຕີ
13 w:ພື່ອບ
13 w:ພື່ອບໍ່
-10 w:ພື່ອເ
14 w:ພື່ອໃ
15 w:ພື່ອໃຫ້
-15 w:ພູສ
-41 w:ພົບ
81 w:ພ້ອ
-12 w:ພ້ອມຄ
11 w:ພ້ອມຊ່ວ
13 w:ພ້ອມລ
13 w:ພ້ອມລົງ
34 w:ພ້ອມເ
13 w:ພໍດ
10 w:ພໍດີກ
10 w:ພໍດີກັບ
-62 w:ພໍ່
-10 w:ພໍ່ເຖ
-10 w:ພໍ່ເຖົ້
-15 w:ພໍ່ແມ
-13 w:ຟມອ
24 w:ຟລາ
24 w:ຟລາວ-
24 w:ຟລາວ-ຈີ
17 w:ຟລ໌
-32 w:ຟອມ
35 w:ຟັງ
14 w:ຟັງຄື
14 w:ຟັງແລ້ວ
-28 w:ຟ້າ
-16 w:ມ40
-17 w:ມ:ທ
-17 w:ມ:ທ່າ
20 w:ມກັ
-34 w:ມກາ
11 w:ມກ່ອນ
-26 w:ມຂອ
-14 w:ມຂອງກ
15 w:ມຂຽ
11 w:ມຂ້າງ
-21 w:ມຄອ
-14 w:ມຄັ້ງ
28 w:ມຄຳ
10 w:ມຄຳເຊ
10 w:ມຄຳເຊື່
-16 w:ມຄື
-11 w:ມຄົ
-23 w:ມງ.
-26 w:ມງແ
-22 w:ມງແລງ
-12 w:ມຈະ
11 w:ມຈາ
18 w:ມຈຳ
-11 w:ມຊາ
-15 w:ມຍຂ
-23 w:ມຍາວ1
18 w:ມຍາວ:
14 w:ມຍາວປ
18 w:ມດີຫຼ
18 w:ມດີຫຼາຍ
12 w:ມຖື
-20 w:ມທາ
27 w:ມທີ
19 w:ມທີ່ທ
19 w:ມທີ່ທ່າ
15 w:ມທີ່ແ
-20 w:ມນີ
-11 w:ມນີ້ຈ
-11 w:ມນີ້ແ
-17 w:ມນີ້ໃ
-17 w:ມນີ້ໃຫ້
-18 w:ມນ້
-14 w:ມບົ
-11 w:ມບໍ່ສ
-11 w:ມບໍ່ສະດ
-12 w:ມປອ
-12 w:ມປອດໄ
11 w:ມຜູ
10 w:ມພາສາລາ
-11 w:ມພາສີ
-13 w:ມຢູ
-12 w:ມລະ
-10 w:ມລຶ
10 w:ມລົ
-13 w:ມວ່
-35 w:ມສະ
-15 w:ມສະບັ
-10 w:ມສະອາ
-10 w:ມສາ
-10 w:ມສິ
-12 w:ມສົມມ
-12 w:ມສົມມຸດ
23 w:ມຫຍ
20 w:ມຫຍັງ
-15 w:ມອດ
19 w:ມອບ
-12 w:ມອີ
-30 w:ມະກ
-25 w:ມະການ
-10 w:ມະການຕັ
-10 w:ມະນ
-17 w:ມະສ
-17 w:ມະສິດ
-13 w:ມະໂ
-15 w:ມັກ
-13 w:ມັງ
20 w:ມັດ
-51 w:ມັນ
-17 w:ມາ.
-15 w:ມາ:
10 w:ມາກ
-15 w:ມາຄ
19 w:ມາຈ
11 w:ມາຈາກ
-26 w:ມາຊ
-22 w:ມາຊິກ
-21 w:ມາຊິກສະ
-12 w:ມາຍັງ
-15 w:ມາດ
-50 w:ມາດຕາ
-12 w:ມາດຕາ17
-26 w:ມາດເປ
-20 w:ມາດເປີດ
-22 w:ມາທ
-12 w:ມາທັງ
23 w:ມານ
11 w:ມານ20
11 w:ມານ200ຄ
-11 w:ມານ40
10 w:ມາບໍ່ຊັ
-12 w:ມາພ
-17 w:ມາສ
15 w:ມາອ
14 w:ມາອີກ
-14 w:ມາຮ
-10 w:ມາໃຊ້
19 w:ມາໃຫ້
-10 w:ມາໃໝ່
11 w:ມາໄ
10 w:ມາໄດ້
-32 w:ມີ3
-10 w:ມີ4
-13 w:ມີກ
-18 w:ມີການປ່
-25 w:ມີຄ
-13 w:ມີຄຳເ
-24 w:ມີຄຳແ
26 w:ມີຈ
-17 w:ມີຊ
-21 w:ມີຊື່
10 w:ມີດັ່ງນ
19 w:ມີຕ
16 w:ມີຕົວເລ
-26 w:ມີນ
13 w:ມີບ
-37 w:ມີຜ
-24 w:ມີຜູ້
15 w:ມີພ
17 w:ມີພຽງ
-14 w:ມີວ
-25 w:ມີວິທ
10 w:ມີສຽງ
13 w:ມີສ່ວ
12 w:ມີສ່ວນໃ
12 w:ມີອ
-15 w:ມີເນື
-15 w:ມີເນື້ອ
15 w:ມີເຮື
10 w:ມີແຕ່
-20 w:ມີໃ
-10 w:ມືຂ
23 w:ມືຖ
-11 w:ມືສ
-11 w:ມືອ
12 w:ມືອງ.
-10 w:ມືອງທ
12 w:ມືອງແ
13 w:ມືອງແລະ
10 w:ມືອາຊ
10 w:ມືອາຊີບ
-24 w:ມື່
19 w:ມື່ອໃ
-13 w:ມື້
-19 w:ມື້ນີ້:
14 w:ມື້ແລ
19 w:ມຸມ
22 w:ມູນ
15 w:ມູນທີ
10 w:ມູນພື
10 w:ມູນພື້ນ
-11 w:ມູນເພ
-10 w:ມູນເພີ່
-21 w:ມເຂ
-20 w:ມເຂົ້
-11 w:ມເຂົ້າໃ
-10 w:ມເຕີມ
-14 w:ມເທ
-11 w:ມເທື່
-12 w:ມເປັນ
19 w:ມເພ
26 w:ມເມ
16 w:ມເມືອ
-20 w:ມເລ
-11 w:ມເລື່
-11 w:ມເລື່ອງ
-11 w:ມເວລາ
11 w:ມເຫ
17 w:ມເຫັນ
13 w:ມເອ
-11 w:ມເຮ
-18 w:ມເຮືອ
-12 w:ມເໝ
-12 w:ມເໝາະ
-12 w:ມເໝາະສົ
15 w:ມແຂ
15 w:ມແຂວງ
-16 w:ມແບ
-10 w:ມແບບຮ
-10 w:ມແບບຮຽນ
11 w:ມແປງທ
-16 w:ມແລ້ວ
10 w:ມໂຄ
-10 w:ມໂທ
-16 w:ມໃຊ
12 w:ມໃສ
-11 w:ມໃໝ
11 w:ມໄຊ
-13 w:ມໄວ
-10 w:ມ່ຂ
-11 w:ມ່ຍ
-11 w:ມ່ຍິງ
-10 w:ມ່ຕ
20 w:ມ່ນ
10 w:ມ່ນກາ
12 w:ມ່ນການແ
13 w:ມ່ນຂ້
13 w:ມ່ນຂ້ອຍ
-10 w:ມ່ນຂໍ້ຄ
-12 w:ມ່ນຄຳ
-16 w:ມ່ນຕາ
10 w:ມ່ນບົ
-19 w:ມ່ນລາ
-10 w:ມ່ນລາຍຊ
12 w:ມ່ນວັ
18 w:ມ່ນສະບັ
17 w:ມ່ນຫຍ
-11 w:ມ່ນເພ
10 w:ມ່ນ້ຳຂອ
-10 w:ມ່ປ
-13 w:ມ່ວ
-10 w:ມ້ອ
17 w:ມໝາ
11 w:ມໝາຍແ
-21 w:ມ￼￼
-21 w:ມ￼￼￼￼
-33 w:ມ￼￼￼￼￼￼
-44 w:ຢັນ
-23 w:ຢາກ
10 w:ຢາກໃຫ້ຂ
18 w:ຢາກໄດ
-16 w:ຢາງ
-28 w:ຢືນ
-36 w:ຢືນຢັ
-10 w:ຢືນຢັນ.
-16 w:ຢືນຢັນຈ
11 w:ຢືນຢູ
-17 w:ຢຸດ
-34 w:ຢູ່
-11 w:ຢູ່ກາ
16 w:ຢູ່ຕະ
16 w:ຢູ່ຕະຫຼ
-14 w:ຢູ່ຕົ
-14 w:ຢູ່ຕົ້ນ
11 w:ຢູ່ນີ
-15 w:ຢູ່ບ້
-15 w:ຢູ່ບ້ານ
10 w:ຢູ່ແລ
21 w:ຢູ່ໃນ
-36 w:ຢ່າ
13 w:ຢ່າງເ
-30 w:ຣັ່
-13 w:ຣ໌ໃ
-14 w:ລກຄ
-24 w:ລກທ
-20 w:ລກທີ່
11 w:ລກທີ່ຖື
-17 w:ລກປ
-20 w:ລກມ
10 w:ລກແ
-12 w:ລຍະ
37 w:ລອກ
18 w:ລອງເບ
18 w:ລອງເບິ່
13 w:ລອງແບ
-17 w:ລອງໃຊ
-21 w:ລະກ
-10 w:ລະກິດ
-44 w:ລະຂ
30 w:ລະຊ
26 w:ລະຊື່
14 w:ລະຍ
17 w:ລະດ
25 w:ລະດັບ
14 w:ລະດັບພາ
-24 w:ລະຕ
-14 w:ລະຕັດ
-25 w:ລະທ
-11 w:ລະທີ່
-19 w:ລະນ
-11 w:ລະນາມ
-18 w:ລະບົບ
21 w:ລະບໍ່
19 w:ລະຜ
-38 w:ລະພ
-15 w:ລະພາບ
-10 w:ລະພາສ
-15 w:ລະມ
23 w:ລະວ
14 w:ລະວັກ
-10 w:ລະສ
10 w:ລະສະຖ
10 w:ລະສະຖານ
-10 w:ລະສັບ
-12 w:ລະຫ
-11 w:ລະຫັດ
15 w:ລະອ
13 w:ລະອຽດ
-38 w:ລະຮ
-12 w:ລະຮູບ
-18 w:ລະຮຽບ
-18 w:ລະຮຽບຮຽ
-16 w:ລະເ
-13 w:ລະເບີ
-10 w:ລະເບີໂທ
-14 w:ລະແ
-10 w:ລະໂ
-17 w:ລະໃ
-15 w:ລະໜ
22 w:ລະ￼
22 w:ລະ￼￼￼
28 w:ລະ￼￼￼￼￼
-21 w:ລັດ
-18 w:ລັດແລ
-18 w:ລັດແລ້ວ
58 w:ລັບ
-25 w:ລັບ4ຄ
-25 w:ລັບ4ຄົນ
10 w:ລັບຜູ້ອ
10 w:ລັບສື
12 w:ລາ.
-14 w:ລາກ
-16 w:ລາຂ
-16 w:ລາຄ
-13 w:ລາຄາຂ
36 w:ລາຄາຄ
11 w:ລາຄານ້ຳ
-10 w:ລາຄາສ
-13 w:ລາງລົ
-11 w:ລາງລົດໄ
-14 w:ລາຈ
-14 w:ລາຈອນ
-33 w:ລາຍ
-19 w:ລາຍງາ
15 w:ລາຍລະ
15 w:ລາຍລະອຽ
-10 w:ລາດ
-16 w:ລານ
-14 w:ລາບ
24 w:ລາວ-ຈ
24 w:ລາວ-ຈີນ
11 w:ລາວຈະ
27 w:ລາວທີ
-18 w:ລາວເປ
-15 w:ລາວເປັນ
-10 w:ລາວເວ
-10 w:ລາວເວົ້
-11 w:ລາວແລ
-16 w:ລາວໄດ
18 w:ລາແ
18 w:ລຳດ
18 w:ລຳດັບ
15 w:ລິກ
-25 w:ລິດ
-10 w:ລິບ
-18 w:ລິມ
-17 w:ລິມະສ
-17 w:ລິມະສິດ
-16 w:ລິ້
-13 w:ລີກ
11 w:ລີຍເດ
-11 w:ລີຕ
13 w:ລີ່
11 w:ລີ່ມດ
11 w:ລີ່ມດ້ວ
-11 w:ລຶກ
-31 w:ລຶບ
-10 w:ລືມ
-10 w:ລືມລຶ
13 w:ລືອກ:
11 w:ລືອກທ
13 w:ລືອກຫ
13 w:ລືອກຫົວ
10 w:ລືອກໃ
14 w:ລື່
-10 w:ລື່ອງ
-10 w:ລື່ອງນີ
-11 w:ລື່ອງນ້
28 w:ລື່ອນ
-11 w:ລື້
12 w:ລຸນ
-21 w:ລຸ້
-13 w:ລຸ້ນໃ
-13 w:ລຸ້ນໃໝ່
-58 w:ລູກ
-17 w:ລູກຄ້
-21 w:ລົງ
14 w:ລົງກັ
16 w:ລົງຂ່
16 w:ລົງຂ່າວ
-10 w:ລົງຊື
-16 w:ລົງທະ
-16 w:ລົງທະບຽ
-15 w:ລົງທຶ
12 w:ລົງເຄ
12 w:ລົງເຄິ່
-12 w:ລົງເພື່
10 w:ລົງເວ
10 w:ລົງເວັບ
-12 w:ລົງເຫ
-12 w:ລົງເຫຼື
11 w:ລົງແລ
10 w:ລົງໃນ
14 w:ລົງໄປ
-61 w:ລົດ
-15 w:ລົດຊາ
-16 w:ລົດເມ
24 w:ລົດໄຟລາ
16 w:ລົມ
10 w:ລົ່າເ
12 w:ລົ່າເລື
27 w:ລົ່າໃ
-13 w:ລ່ວ
-13 w:ລ່ວງໜ
-13 w:ລ່ວງໜ້າ
24 w:ລ່າ
13 w:ລ່ເ
19 w:ລ້ວ
-13 w:ລ້ວກົ
-15 w:ລ້ວກໍ
-17 w:ລ້ວຂຽ
-10 w:ລ້ວຂ້
-11 w:ລ້ວຂ້ອຍ
19 w:ລ້ວຈະ
-11 w:ລ້ວວາ
36 w:ລ້າ
35 w:ລ້ານກ
35 w:ລ້ານກີບ
-10 w:ລ້ຽ
-13 w:ວ,ຄ
24 w:ວ-ຈ
24 w:ວ-ຈີນ
-13 w:ວ12
-17 w:ວກວ
-18 w:ວກວ່າ
10 w:ວກະລຸ
10 w:ວກະລຸນາ
30 w:ວກັ
-14 w:ວກັບຊ
14 w:ວກັບບ
10 w:ວກັບເ
-15 w:ວກົ
-10 w:ວກເ
14 w:ວກເຮົາຂ
-11 w:ວກເຮົາຈ
10 w:ວກ່ອນໜ້
-22 w:ວກໍ
17 w:ວຂອງຂ
10 w:ວຂອງທ່າ
-14 w:ວຂອງນ
12 w:ວຂຶ
12 w:ວຂຶ້ນ
-17 w:ວຂຽ
12 w:ວຂ່
12 w:ວຂ່າວ
-19 w:ວຂ້
-17 w:ວຂ້ອຍ
42 w:ວຂໍ
22 w:ວຂໍ້:
-20 w:ວຂໍ້ຂ
-19 w:ວຂໍ້ຂ່າ
13 w:ວຂໍ້ທ
11 w:ວຂໍ້ນ
10 w:ວຂໍ້ນີ້
-25 w:ວຂໍ້ບົດ
-16 w:ວຄາ
11 w:ວຄື
10 w:ວງຕ
11 w:ວງອ
11 w:ວງອຸດ
11 w:ວງອຸດົມ
10 w:ວງເຮື
-19 w:ວງໜ
-15 w:ວງໜ້າ
32 w:ວຈະ
-12 w:ວຈົ
-11 w:ວຍaiແ
-11 w:ວຍaiແລະ
-27 w:ວຍກ
13 w:ວຍຂ
13 w:ວຍຂຽນ
10 w:ວຍງານ
18 w:ວຍຊ
27 w:ວຍຊາວ
-10 w:ວຍພ
11 w:ວຍລ
12 w:ວຍວ
18 w:ວຍຫ
-16 w:ວຍອ
-13 w:ວຍັ
17 w:ວຍ￼
17 w:ວຍ￼￼￼
17 w:ວຍ￼￼￼￼￼
20 w:ວດກັບ
11 w:ວດຂ
12 w:ວດຄືນ
-27 w:ວດສ
-26 w:ວດສອບ
16 w:ວດແ
-28 w:ວຕອ
13 w:ວຕາ
-12 w:ວຕື
-12 w:ວຕື່ມ
16 w:ວຕົ
10 w:ວຕໍ່ໄ
-13 w:ວຖື
-20 w:ວທາ
-27 w:ວທີ
-19 w:ວທີ່ທ
-19 w:ວທີ່ທ່າ
-20 w:ວນ.
-10 w:ວນ1
15 w:ວນກວດກັ
-11 w:ວນຂ
-22 w:ວນຂອງ
19 w:ວນຄ
12 w:ວນຄຳ:
-21 w:ວນຊ
20 w:ວນຕ
15 w:ວນຕົວ
31 w:ວນທ
29 w:ວນປ
11 w:ວນປຶກ
11 w:ວນປຶກສາ
18 w:ວນຢ
-23 w:ວນສ
-17 w:ວນຫ
-18 w:ວນຫຼາ
28 w:ວນອ
-14 w:ວນຮ
-11 w:ວນຮູ້
-11 w:ວນຮູ້ກ່
-10 w:ວນາທີ
-20 w:ວນີ
-11 w:ວນເງິ
-10 w:ວນເປັ
32 w:ວນໃ
11 w:ວນໃສ່
-12 w:ວນ￼
-12 w:ວນ￼￼￼
-12 w:ວນ￼￼￼￼￼
-10 w:ວບອ
14 w:ວບົ
-11 w:ວບໍ
-10 w:ວບໍ່ເ
-12 w:ວບໍ່ເກີ
-13 w:ວບໍ່ໄ
-13 w:ວບໍ່ໄດ້
-15 w:ວປອ
15 w:ວປະ
20 w:ວປະມາ
-15 w:ວປີ
-13 w:ວຜູ
-15 w:ວພັ
-13 w:ວພ້
-13 w:ວພ້ອມ
-10 w:ວມພ
10 w:ວມາ
-30 w:ວຢ່
-21 w:ວຢ່າງ
11 w:ວວັ
-17 w:ວວາ
10 w:ວວ່
19 w:ວສະ
10 w:ວສະກົ
-33 w:ວສັ
-33 w:ວສັ້ນ
14 w:ວສາ
-10 w:ວສຳ
12 w:ວຫາ
-14 w:ວຫຼ
-19 w:ວຫຼັງ
-13 w:ວຫຼັງເກ
18 w:ວອອ
92 w:ວັກ
10 w:ວັກກ່
12 w:ວັກຕອ
43 w:ວັກທີ
15 w:ວັກນີ
16 w:ວັກສຸ
16 w:ວັກສຸດທ
13 w:ວັງ
25 w:ວັງວ່າຈ
-23 w:ວັດ
-12 w:ວັດຈະ
-12 w:ວັດຈະນາ
-110 w:ວັນ
-23 w:ວັນຈັ
10 w:ວັນທີ15
-15 w:ວັນທີ30
25 w:ວັນທີ31
32 w:ວັບ
29 w:ວາງ
-10 w:ວາງສະ
-10 w:ວາງສະແດ
13 w:ວາງໃສ
-35 w:ວານ
-25 w:ວານນີ
12 w:ວາມ
15 w:ວາມກ່
16 w:ວາມກ່ອນ
-19 w:ວາມຂອ
11 w:ວາມຂ້
11 w:ວາມຂ້າງ
-13 w:ວາມຈິ
-23 w:ວາມຍາວ1
18 w:ວາມຍາວ:
14 w:ວາມຍາວປ
12 w:ວາມທີ່ແ
-10 w:ວາມນີ້ຈ
-11 w:ວາມບໍ່ສ
-12 w:ວາມປອ
-12 w:ວາມປອດໄ
13 w:ວາມພາ
14 w:ວາມພາສາ
-13 w:ວາມສະ
-10 w:ວາມສະອາ
10 w:ວາມສົ
-12 w:ວາມເໝ
-12 w:ວາມເໝາະ
18 w:ວາມໝາ
11 w:ວາມໝາຍແ
16 w:ວິຈ
-13 w:ວິຊ
21 w:ວິດ
11 w:ວິດຊີ
11 w:ວິດຊີວາ
-27 w:ວິທ
-10 w:ວິທີເ
-13 w:ວິທີເຮັ
50 w:ວິນ
51 w:ວິນາທ
-19 w:ວິນາທີ.
15 w:ວິເ
16 w:ວິເຄາ
-12 w:ວິໄ
24 w:ວີຊ
29 w:ວີຊັນ
-19 w:ວົງ
12 w:ວົງເລ
12 w:ວົງເລັບ
-15 w:ວົ້າ.
-10 w:ວົ້າກ
-11 w:ວົ້າກັບ
16 w:ວົ້າຂ
16 w:ວົ້າຂອງ
-11 w:ວົ້າເ
-10 w:ວົ້າເຖິ
-12 w:ວົ້າແລ້
-12 w:ວຽກ
15 w:ວຽງ
11 w:ວຽດ
11 w:ວເກ
16 w:ວເກີນ
18 w:ວເກີນໄປ
13 w:ວເດ
14 w:ວເດີມ
12 w:ວເຖ
12 w:ວເຖິງ
-27 w:ວເປ
-27 w:ວເປັນ
-16 w:ວເປັນພາ
-16 w:ວເພ
-17 w:ວເມ
-10 w:ວເລ
10 w:ວເລກ.
-13 w:ວເລກຄ
-10 w:ວເລກທ
-13 w:ວເລກທີ່
-12 w:ວເລກປ
-15 w:ວເລກມ
10 w:ວເລກແ
-16 w:ວເວົ້
10 w:ວແຕ
-23 w:ວແລ
-13 w:ວແຫ
-13 w:ວແຫ່ງໜຶ
-21 w:ວໂມ
-10 w:ວໂມງ.
-37 w:ວໃດ
-14 w:ວໃສ
15 w:ວໃຫ
16 w:ວໄດ
18 w:ວໄປ
-43 w:ວ່າ
-37 w:ວ່າ:￼
-37 w:ວ່າ:￼￼￼
-10 w:ວ່າຂ້
-10 w:ວ່າຂ້ອຍ
14 w:ວ່າຂໍ້ມ
-11 w:ວ່າຄວ
-24 w:ວ່າຄຳ
-13 w:ວ່າຄຳຕອ
24 w:ວ່າຄົ
14 w:ວ່າງກ
12 w:ວ່າຈະ
11 w:ວ່າຈະເປ
-12 w:ວ່າຊື
14 w:ວ່າຍັ
-15 w:ວ່າຕົ
18 w:ວ່າທ່
19 w:ວ່າທ່ານ
-16 w:ວ່ານີ
-13 w:ວ່ານີ້ບ
-26 w:ວ່າບົ
-18 w:ວ່າບົດຂ
25 w:ວ່າຜູ
-15 w:ວ່າສະ
-15 w:ວ່າສະບັ
17 w:ວ່າເກ
12 w:ວ່າເກົ່
-11 w:ວ່າເປ
-10 w:ວ່າເປັນ
18 w:ວ່າແລ
-16 w:ວ່າໃນ
-14 w:ວ້.
16 w:ວ້ຄ
10 w:ວ້ຄືເ
10 w:ວ້ຄືເກົ
16 w:ວ້ທ
19 w:ວ້ທ້າ
11 w:ວ້ບ
25 w:ວ້ພ
-17 w:ວ້າ
13 w:ວ້ເປັ
15 w:ວ້ໃ
15 w:ວ້ໃຫ້
16 w:ວໜຶ
17 w:ວໜຶ່ງ
15 w:ວໜ້າພ
15 w:ວໜ້າພະແ
34 w:ວ￼￼
12 w:ສຍໃ
27 w:ສດຖ
23 w:ສດຖະກ
23 w:ສດຖະກິດ
-10 w:ສດທ
-15 w:ສວນ
10 w:ສອງບົ
15 w:ສອງບ່
17 w:ສອງບ່ອນ
-20 w:ສອງຝ່
-20 w:ສອງຝ່າຍ
-17 w:ສອງເພ
11 w:ສອງແຫ
-47 w:ສອນ
15 w:ສອນ):
-10 w:ສອນພາ
-10 w:ສອນພາສາ
-48 w:ສອບ
-15 w:ສອບເສ
-15 w:ສອບເສັງ
17 w:ສະກ
22 w:ສະກົດ
-17 w:ສະຖ
23 w:ສະຖານທີ
-18 w:ສະຖິຕ
27 w:ສະນ
13 w:ສະນັ້
-31 w:ສະບ
-20 w:ສະບັບ
-22 w:ສະບັບທີ
11 w:ສະບັບບໍ
12 w:ສະບັບປັ
-16 w:ສະບັບພາ
-23 w:ສະບັບວັ
-19 w:ສະບັບໜ້
-10 w:ສະບາຍ
-30 w:ສະພ
16 w:ສະພາບ
-21 w:ສະມ
-22 w:ສະມາຊ
-22 w:ສະມາຊິກ
-16 w:ສະຫ
-15 w:ສະຫະພ
-15 w:ສະຫະພັນ
-17 w:ສະອ
-11 w:ສະອາດ
-10 w:ສະເໜີໃຫ
20 w:ສະເໝີ
22 w:ສະແ
19 w:ສະແດງ
-28 w:ສະໄ
-14 w:ສະໜ
-10 w:ສະໜາມ
-32 w:ສະໝ
-29 w:ສະໝັກ
-27 w:ສັງ
-10 w:ສັນຍາ
18 w:ສັບ
-13 w:ສັບທີ
12 w:ສັບສົ
-25 w:ສັ້
-14 w:ສັ້ນ,
-11 w:ສັ້ນທ
-10 w:ສັ້ນເ
14 w:ສັ້ນແ
16 w:ສັ້ນແລະ
-14 w:ສາກ
13 w:ສາຄຳເ
13 w:ສາຄຳເວົ
-66 w:ສາຍ
-10 w:ສາຍກາ
-10 w:ສາຍການບ
-33 w:ສາດ
-18 w:ສາທ
-11 w:ສາທາລ
-11 w:ສາທາລະນ
-19 w:ສາບ
-15 w:ສາຝ
-15 w:ສາຝຣັ
-15 w:ສາຝຣັ່ງ
-24 w:ສາມ
-10 w:ສາມສິ
44 w:ສາມາດ
-26 w:ສາມາດເປ
-15 w:ສາມເທ
-12 w:ສາມເທື່
-12 w:ສາລະພ
-12 w:ສາລະພາບ
21 w:ສາລາວ
11 w:ສາລາວທີ
-10 w:ສາລາວແລ
-22 w:ສາວ
-18 w:ສາສ
-13 w:ສາສະໝ
-13 w:ສາສະໝັກ
10 w:ສາເຫດ
-15 w:ສາແ
-24 w:ສຳນ
-19 w:ສຳນວນ
-16 w:ສຳນວນຂອ
-11 w:ສຳນວນນີ
-20 w:ສຳພາດນີ
45 w:ສຳລ
45 w:ສຳລັບ
-25 w:ສຳລັບ4ຄ
10 w:ສຳລັບສື
28 w:ສຳເ
14 w:ສຳເນົ
15 w:ສຳເລັ
-17 w:ສຳເລັດແ
-26 w:ສິງ
-21 w:ສິດ
-28 w:ສິນ
-31 w:ສິບ
-15 w:ສິບປີ
-19 w:ສິລ
19 w:ສິ່
17 w:ສິ່ງທ
18 w:ສິ່ງທີ່
-11 w:ສີ.
-12 w:ສີຕ
-11 w:ສີມ
-44 w:ສີສ
-37 w:ສີ່
-14 w:ສຶກ
-14 w:ສຶກສາ
45 w:ສືບ
36 w:ສືບຕໍ
11 w:ສືພ
11 w:ສືພິມ
-12 w:ສືເ
15 w:ສື່
16 w:ສື່ຂອ
-26 w:ສຸກ
-23 w:ສຸດ
-20 w:ສຸດທ້
-20 w:ສຸດທ້າຍ
-21 w:ສຸດໃນ
18 w:ສຸພາບ
-50 w:ສູດ
-30 w:ສູນ
-28 w:ສົກ
-20 w:ສົດ
20 w:ສົນ
12 w:ສົນໃຈໃຫ
12 w:ສົ່
-12 w:ສົ່ງຄ
-16 w:ສົ່ງບ
-16 w:ສົ່ງບົດ
21 w:ສົ່ງພ
12 w:ສົ່ງມ
17 w:ສົ່ງສ
12 w:ສົ່ງສ່ວ
17 w:ສົ່ງອ
17 w:ສົ່ງອອກ
-12 w:ສົ່ງຮ
-11 w:ສົ່ງຮູບ
11 w:ສົ່ງໃ
14 w:ສົ່ງໃຫ້
-21 w:ສົ້
-32 w:ສຽງ
17 w:ສຽງຂອ
14 w:ສຽງຂອງຜ
14 w:ສເມ
31 w:ສ່ຄ
12 w:ສ່ຄວາ
13 w:ສ່ຄວາມຄ
-19 w:ສ່ປ
15 w:ສ່ລ
40 w:ສ່ວ
10 w:ສ່ວນຄ
27 w:ສ່ວນທ
-10 w:ສ່ວນປ
-14 w:ສ່ວນຫ
-13 w:ສ່ວນຫຼາ
19 w:ສ່ວນໃ
10 w:ສ່ສ
-11 w:ສ່ຫ
-14 w:ສ່ໃ
13 w:ສ່ໄວ້
37 w:ສ້າ
-19 w:ສ້າງຂ
10 w:ສ້າງຂຶ້
-13 w:ສ້າງຂົວ
30 w:ສ້າງຄ
27 w:ສ້າງຄຳຕ
-13 w:ສ້າງດ
-14 w:ສ້າງດ້ວ
10 w:ສ້າງໂ
14 w:ສ້າງໂດຍ
-17 w:ຫຍກຕໍ
11 w:ຫຍກທີ
-17 w:ຫຍກລຸ
-17 w:ຫຍກລຸ່ມ
11 w:ຫຍດ
-14 w:ຫຍດແກ
38 w:ຫຍັງກ
15 w:ຫຍັງຢ
-11 w:ຫຍັງເ
-15 w:ຫຍັງແ
-13 w:ຫຍັງແດ່
-29 w:ຫຍາ
-28 w:ຫຍ່
26 w:ຫຍໍ
10 w:ຫຍໍ້ຈາກ
24 w:ຫຍໍ້ສ
-15 w:ຫຍໍ້ແ
-11 w:ຫຍໍ້ແລະ
29 w:ຫຍໍ້ໜ
30 w:ຫຍໍ້ໜ້າ
-42 w:ຫດ:
36 w:ຫດກ
35 w:ຫດການ
10 w:ຫວັ
11 w:ຫວຽ
22 w:ຫວ່
23 w:ຫວ່າງ
-16 w:ຫະພ
-15 w:ຫະພັນ
-28 w:ຫັດ
17 w:ຫັນຂອ
19 w:ຫັນຂອງທ
-11 w:ຫັນວ່
-13 w:ຫັນໃນ
14 w:ຫາກ
-24 w:ຫາຍ
-19 w:ຫາລ
-11 w:ຫາສ
12 w:ຫາຫ
20 w:ຫາເ
28 w:ຫາໃ
-11 w:ຫີນ
10 w:ຫົກ
22 w:ຫົວ
46 w:ຫົວຂໍ
22 w:ຫົວຂໍ້:
-20 w:ຫົວຂໍ້ຂ
13 w:ຫົວຂໍ້ທ
11 w:ຫົວຂໍ້ນ
10 w:ຫົວໜ້
15 w:ຫົວໜ້າພ
-11 w:ຫຼງ
-11 w:ຫຼງກາ
-41 w:ຫຼວ
-16 w:ຫຼອ
-20 w:ຫຼັ
12 w:ຫຼັກ:
-33 w:ຫຼັງເ
-11 w:ຫຼັ້ມ
19 w:ຫຼາຍ!
-11 w:ຫຼາຍ.
16 w:ຫຼາຍກ
19 w:ຫຼາຍກວ່
-19 w:ຫຼາຍຄ
-14 w:ຫຼາຍຄົນ
11 w:ຫຼາຍໆ
18 w:ຫຼາດເ
18 w:ຫຼາດເຊົ
16 w:ຫຼິ
16 w:ຫຼິ້ນ
-16 w:ຫຼີ
53 w:ຫຼື
18 w:ຫຼືບໍ
14 w:ຫຼືບໍ່.
13 w:ຫຼືອມ
16 w:ຫຼຸດຄ
20 w:ຫຼຸດຄວາ
10 w:ຫຼົ
36 w:ຫຼ່
-14 w:ຫຼ່ງຂ
-22 w:ຫຼ່ງຂ່າ
19 w:ຫຼ່ງທ
19 w:ຫຼ່ງທີ່
-30 w:ຫຼ້
-23 w:ຫຼ້າສ
-23 w:ຫຼ້າສຸດ
-28 w:ຫ່ງ
-13 w:ຫ່ງໜຶ
-13 w:ຫ່ງໜຶ່ງ
30 w:ຫ້.
-22 w:ຫ້ກ
-10 w:ຫ້ກົງ
-10 w:ຫ້ກົງກັ
17 w:ຫ້ຂ
-19 w:ຫ້ຂຽນ
13 w:ຫ້ຂ່າ
25 w:ຫ້ຂ້ອ
12 w:ຫ້ຂ້ອຍຂ
-11 w:ຫ້ຂໍ້
-13 w:ຫ້ຂໍ້ມູ
12 w:ຫ້ຄົນ
-19 w:ຫ້ຄົບ
-16 w:ຫ້ຄົບຖ້
-15 w:ຫ້ງ
12 w:ຫ້ຈ
11 w:ຫ້ດ
-20 w:ຫ້ຕ
15 w:ຫ້ຕອບ
-15 w:ຫ້ຕັດ
16 w:ຫ້ທ່າ
12 w:ຫ້ທ່ານແ
-33 w:ຫ້ນ
-18 w:ຫ້ນ້ອ
37 w:ຫ້ບ
16 w:ຫ້ບັນ
17 w:ຫ້ບົດ
11 w:ຫ້ບໍລິກ
22 w:ຫ້ຜ
23 w:ຫ້ຜູ້
14 w:ຫ້ຜູ້ອ່
11 w:ຫ້ຜູ້ໃຊ
14 w:ຫ້ຟ
15 w:ຫ້ຟັງ
14 w:ຫ້ມ
10 w:ຫ້ຢ
13 w:ຫ້ຢູ່
-13 w:ຫ້ລ
-12 w:ຫ້ລູກ
-14 w:ຫ້ລົງ
-33 w:ຫ້ສ
-31 w:ຫ້ສັ້
-27 w:ຫ້ສັ້ນລ
10 w:ຫ້ຫ
-32 w:ຫ້ອ
11 w:ຫ້ເ
-10 w:ຫ້ເບິ
-10 w:ຫ້ເບິ່ງ
36 w:ຫ້ເປັ
11 w:ຫ້ເປັນກ
13 w:ຫ້ເປັນຂ
43 w:ຫ້ແ
15 w:ຫ້ແດ່
35 w:ຫ້ແລ້
-21 w:ຫ້ໂ
-14 w:ຫ້ໂຊກ
-14 w:ຫ້ໂຊກດີ
-11 w:ຫ້ໃສ່
-14 w:ຫ້ໝ
-13 w:ອກ1
-11 w:ອກ4
18 w:ອກ:
-23 w:ອກຂ
-19 w:ອກຂ້ອ
-20 w:ອກຂ້ອຍແ
13 w:ອກຂ້ອຍໄ
-13 w:ອກຈ
-13 w:ອກຈາກ
12 w:ອກທ
19 w:ອກຜ
20 w:ອກຜົນ
-10 w:ອກພ
-32 w:ອກມ
-37 w:ອກລ
-19 w:ອກວ
-11 w:ອກວັນ
13 w:ອກຫົວ
13 w:ອກຫົວຂໍ
-16 w:ອກຮ
-15 w:ອກະສານທ
13 w:ອກາ
-42 w:ອກເ
-10 w:ອກເບ້
-19 w:ອກເພາ
19 w:ອກເພື
19 w:ອກເພື່ອ
31 w:ອກໂ
-22 w:ອກໃຫ້
16 w:ອກໄ
12 w:ອກໄດ້
-11 w:ອກ່
-12 w:ອກ່ອນ
17 w:ອຂ່
18 w:ອຂ່າວ
10 w:ອຂ້
-11 w:ອຄວາມປອ
59 w:ອງ,
-24 w:ອງ.
-12 w:ອງ?
-25 w:ອງກ
12 w:ອງກັບ
-10 w:ອງກາງ
11 w:ອງການ
-12 w:ອງການປ່
19 w:ອງການສະ
11 w:ອງການໃຫ
14 w:ອງຂຽນ
-28 w:ອງຂໍ້
-13 w:ອງຂໍ້ມູ
13 w:ອງຄວາ
-28 w:ອງຈ
-14 w:ອງຈອງ
11 w:ອງຈາກ
29 w:ອງຊ
21 w:ອງຊາວ
15 w:ອງຊາວບ້
-13 w:ອງຍ
-20 w:ອງດ
-12 w:ອງດຳລ
-12 w:ອງດຳລັດ
-14 w:ອງຕ
-10 w:ອງຕື່
-19 w:ອງຕົນ
-16 w:ອງຕົນເອ
19 w:ອງຕົ້
15 w:ອງຕົ້ນສ
-15 w:ອງຖ
12 w:ອງຖິ່
12 w:ອງທ່ານ.
-17 w:ອງທ່ານກ
14 w:ອງທ່ານສ
-10 w:ອງທ່ານໃ
12 w:ອງທ່ຽວລ
-32 w:ອງນ
-11 w:ອງນັ້
-14 w:ອງນີ້
-13 w:ອງນ້ຳ
-41 w:ອງບ
-26 w:ອງບັນ
-20 w:ອງບັນນາ
17 w:ອງບົດ
10 w:ອງບົດລາ
17 w:ອງບ່ອ
15 w:ອງບ່ອນ.
-27 w:ອງບໍ່
-25 w:ອງປ
-21 w:ອງປະຊ
-14 w:ອງປະຊຸມ
18 w:ອງປ່ຽ
10 w:ອງຜ
-13 w:ອງຝ
-14 w:ອງຝ່າ
-41 w:ອງພ
-13 w:ອງພໍ່
-37 w:ອງມ
-16 w:ອງມາດ
-16 w:ອງມາດຕາ
11 w:ອງມື້
11 w:ອງຢ່າ
24 w:ອງລ
10 w:ອງລັດ
-10 w:ອງລາວ
13 w:ອງວ
13 w:ອງວັດ
-14 w:ອງວ່າ
11 w:ອງຫ
-20 w:ອງອ
-10 w:ອງອົງ
-11 w:ອງອົງກາ
-10 w:ອງຮ
21 w:ອງເຈົ
21 w:ອງເຈົ້າ
13 w:ອງເບິ
13 w:ອງເບິ່ງ
-10 w:ອງເປັ
-16 w:ອງເພາ
-16 w:ອງເຮັ
10 w:ອງແ
13 w:ອງແກ້
-26 w:ອງແມ່
-14 w:ອງໂ
-51 w:ອງໃ
-17 w:ອງໃຊ້
-21 w:ອງໃຫ້
14 w:ອງໃໝ່
-35 w:ອງໄ
-22 w:ອງໄດ້
-14 w:ອງໆ
23 w:ອງໝ
24 w:ອງໝາຍ
-20 w:ອຍກ
-48 w:ອຍຂ
-30 w:ອຍຂຽນ
-15 w:ອຍຂໍແ
-15 w:ອຍຂໍແນະ
18 w:ອຍຈ
12 w:ອຍຈຶ່
11 w:ອຍຊ
11 w:ອຍຍ
10 w:ອຍຍັງ
-29 w:ອຍຕ
-18 w:ອຍຕັດ
-12 w:ອຍຕ້ອ
-15 w:ອຍນ
14 w:ອຍບໍ່ມີ
10 w:ອຍບໍ່ສາ
-22 w:ອຍບໍ່ໄດ
10 w:ອຍພ້ອ
-11 w:ອຍວ
-11 w:ອຍວ່າ
-18 w:ອຍອ່າ
-10 w:ອຍເ
-10 w:ອຍແ
-17 w:ອຍແດ່
12 w:ອຍແນະ
12 w:ອຍແນະນຳ
11 w:ອຍໃ
26 w:ອຍໄ
26 w:ອຍໄດ້
10 w:ອຍໜ
11 w:ອຍໜຶ່
-13 w:ອຍໜຶ່ງ.
21 w:ອດຂ
28 w:ອດຄ
21 w:ອດຄວາ
-10 w:ອດທ
-11 w:ອດສ
-13 w:ອດສຽງ
13 w:ອດເ
-14 w:ອດແ
-19 w:ອດໄ
10 w:ອຖື
-15 w:ອທີ
15 w:ອນ)
13 w:ອນ,
54 w:ອນ.
19 w:ອນ:
-36 w:ອນກ
-15 w:ອນການ
-15 w:ອນກົດ
-30 w:ອນຂ
-33 w:ອນຈ
-12 w:ອນຈຶ່
-14 w:ອນຈົບ
-15 w:ອນຍ
-16 w:ອນຕ
20 w:ອນນ
17 w:ອນນີ້
-10 w:ອນບ
-16 w:ອນປ
11 w:ອນຜ
-34 w:ອນພ
-10 w:ອນພາສ
-46 w:ອນຢ
-28 w:ອນຢູ່
-14 w:ອນລ
19 w:ອນລົງ
-22 w:ອນວ
-11 w:ອນວັນ
-12 w:ອນວັນທີ
-11 w:ອນສ
-13 w:ອນອ
-10 w:ອນຮ
14 w:ອນເ
-13 w:ອນເຊັ
-11 w:ອນເຊັນສ
11 w:ອນເຜີ
11 w:ອນເຜີຍແ
10 w:ອນເພື
10 w:ອນເພື່ອ
-15 w:ອນແ
-11 w:ອນແລະ
-46 w:ອນໄ
12 w:ອບ.
-24 w:ອບ:
11 w:ອບກ່ອ
10 w:ອບຂອງ
-12 w:ອບຄ
-10 w:ອບຖ
-18 w:ອບທ
20 w:ອບນ
20 w:ອບນີ້
18 w:ອບນີ້ສ້
15 w:ອບປ
15 w:ອບປີ້
-16 w:ອບມ
-12 w:ອບລ
10 w:ອບວ
-19 w:ອບວ່າ
-40 w:ອບສ
-12 w:ອບສັ້
-12 w:ອບສັ້ນໆ
-12 w:ອບອ
-15 w:ອບເສັ
-15 w:ອບແ
-25 w:ອບໃ
15 w:ອບໃໝ່
-12 w:ອບໄ
-14 w:ອມຄ
11 w:ອມຊ່ວ
-16 w:ອມນ
13 w:ອມລ
13 w:ອມລົງ
12 w:ອມສ
-19 w:ອມຮ
-15 w:ອມຮັບ
30 w:ອມເ
14 w:ອອກ
-24 w:ອອກຈາ
-16 w:ອອກຈາກບ
-11 w:ອອກມາ
13 w:ອອກເປ
13 w:ອອກເປັນ
-16 w:ອອກເພາະ
19 w:ອອກເພື່
10 w:ອອກໃນ
11 w:ອະທ
12 w:ອະທິບ
12 w:ອະທິບາຍ
27 w:ອະນ
-27 w:ອະໄ
-41 w:ອະໄພ,
17 w:ອະໄພທ
17 w:ອະໄພທີ່
13 w:ອັກສອ
15 w:ອັກສອນ)
19 w:ອັກສອນລ
-13 w:ອັງ
13 w:ອັງກິດໃ
-23 w:ອັດ
26 w:ອັນ
21 w:ອັນນີ
-11 w:ອັບເດ
-12 w:ອັບເດດເ
15 w:ອັບໂຫ
15 w:ອັບໂຫຼດ
-22 w:ອາກ
-11 w:ອາກອນ
-12 w:ອາການ
-24 w:ອາຈ
-24 w:ອາຈານ
89 w:ອາດ
30 w:ອາດບໍ
19 w:ອາດບໍ່ຖ
-15 w:ອາດມີກາ
10 w:ອາດເຮ
10 w:ອາດເຮັດ
-10 w:ອາດແຕ
-10 w:ອາດແຕກຕ
-47 w:ອາທ
-47 w:ອາທິດ
19 w:ອາລ
20 w:ອາລົມ
-20 w:ອາສ
-19 w:ອາສາສ
-13 w:ອາສາສະໝ
16 w:ອິດ
-10 w:ອີກ
-17 w:ອີກບໍ
45 w:ອີງ
22 w:ອີງໃສ
12 w:ອີໂ
13 w:ອີໂມຈ
11 w:ອື່ນທ
11 w:ອື່ນທີ່
11 w:ອຸດົມ
11 w:ອຸດົມໄຊ
-12 w:ອົງ
12 w:ອົງກອ
32 w:ອົາ
20 w:ອົາອອ
13 w:ອຽດ
19 w:ອເຄ
-11 w:ອເພ
-10 w:ອເພີ່
-18 w:ອແລ
19 w:ອໃດ
-13 w:ອໃນຫຼ
-10 w:ອໃນຫຼັກ
-12 w:ອໃນເຕ
-12 w:ອໃນເຕັມ
13 w:ອໃຫ
-10 w:ອໃຫ້ກ
-14 w:ອໃຫ້ກົງ
15 w:ອໃຫ້ຂ
-24 w:ອ່ອ
24 w:ອ່າ
13 w:ອ່ານ:
-15 w:ອ່ານຂ
-12 w:ອ່ານຂ່າ
-11 w:ອ່ານຄ
14 w:ອ່ານທ
14 w:ອ່ານທົ່
-11 w:ອ່ານບົດ
17 w:ອ່ານບໍ່
-11 w:ອ່ານມ
25 w:ອ່ານອ
21 w:ອ່ານອອກ
-11 w:ອ່ານຮ
17 w:ອ່ານເ
-13 w:ອ່ານເຂົ
10 w:ອ່ານເປັ
-20 w:ອ່ານແ
-15 w:ອ່ານແລ້
-13 w:ອ່ານໃຫ້
-13 w:ອ່ານໄດ້
18 w:ອ້າງອ
14 w:ອ້າງອີງ
14 w:ຮງກ
-14 w:ຮງງ
-14 w:ຮງງານ
-28 w:ຮງຮ
-28 w:ຮງຮຽນ
10 w:ຮງໝໍທ
-19 w:ຮອຍ
-10 w:ຮອຍຕັ
-15 w:ຮອດ
-50 w:ຮອບ
-15 w:ຮັກ
19 w:ຮັກຕາ
-26 w:ຮັກສາ
-14 w:ຮັດວຽ
21 w:ຮັດຫຍ
21 w:ຮັດຫຍັງ
10 w:ຮັດແທ
10 w:ຮັດແທັກ
12 w:ຮັດໃຫ້ຜ
-27 w:ຮັບ
-18 w:ຮັບກາ
38 w:ຮັບຊາ
35 w:ຮັບຊາບ.
14 w:ຮັບຜົ
-11 w:ຮັບຟັ
-11 w:ຮັບຮອ
-36 w:ຮືອ
46 w:ຮູບ
-19 w:ຮູບຖ່
-19 w:ຮູບຖ່າຍ
25 w:ຮູບທີ
13 w:ຮູບປະ
13 w:ຮູບພາ
17 w:ຮູບແບ
-11 w:ຮູ້ກ່ອນ
11 w:ຮູ້ຈັກເ
13 w:ຮູ້ບໍ
-20 w:ຮົາ
15 w:ຮົາຂໍ
-15 w:ຮົາຈະ
-11 w:ຮົາໄດ
-11 w:ຮົ່
-16 w:ຮຽງ
-11 w:ຮຽງຂ່
-11 w:ຮຽງຂ່າວ
15 w:ຮຽງຄື
-17 w:ຮຽງຈາ
-94 w:ຮຽນ
-16 w:ຮຽບຮຽ
-10 w:ຮຽບຮຽງຂ
19 w:ຮຽບຮຽງຄ
-17 w:ຮຽບຮຽງຈ
18 w:ຮຽບຮ້
18 w:ຮຽບຮ້ອຍ
-29 w:ຮ່ວ
40 w:ຮ່າ
-19 w:ຮ່າງກ
-10 w:ຮ່າງກົດ
14 w:ຮ່າງນ
14 w:ຮ່າງນີ້
-16 w:ຮ່າງສ
-10 w:ຮ່າງສຸດ
-42 w:ຮ້ອ
-68 w:ຮ້າ
-18 w:ຮ້ານຂ
-14 w:ະກວ
-26 w:ະກອ
-12 w:ະກອບຂ
22 w:ະກັ
10 w:ະກັບໜັງ
-49 w:ະກາ
-11 w:ະການ.
-12 w:ະການຕ
-10 w:ະການຕັດ
-21 w:ະກຳ
-15 w:ະກຳມະ
-15 w:ະກຳມະກາ
13 w:ະກິ
21 w:ະກົ
11 w:ະຂອ
-17 w:ະຂະ
-10 w:ະຂະຫຍ
-10 w:ະຂະຫຍາຍ
17 w:ະຂຽ
12 w:ະຂຽນຕ
-11 w:ະຂໍ
13 w:ະຄອນສ
-10 w:ະຄອນຫ
-10 w:ະຄອນຫຼວ
-17 w:ະຄຳ
-13 w:ະຈັ
-65 w:ະຈຳ
-18 w:ະຈຳວັ
-11 w:ະຊາຊົ
21 w:ະຊື
-16 w:ະຊຸ
16 w:ະຍາ
12 w:ະຍົ
28 w:ະດັ
14 w:ະດັບພ
14 w:ະດັບພາສ
-16 w:ະດາ
14 w:ະດຶ
-17 w:ະດູ
-25 w:ະຕັ
-19 w:ະຕິ
-13 w:ະຕິບັ
12 w:ະຕ້
12 w:ະຕ້ອງ
21 w:ະຖານທ
23 w:ະຖານທີ່
-12 w:ະຖານີ
-15 w:ະຖິ
-18 w:ະຖິຕິ
16 w:ະທານກ
12 w:ະທິບາ
11 w:ະທົບ.
10 w:ະທ້
-43 w:ະນະ
-17 w:ະນະກຳ
-15 w:ະນະກຳມະ
13 w:ະນະທີ
-15 w:ະນັກງ
-15 w:ະນັກງານ
13 w:ະນັ້ນ
-17 w:ະນາ
-25 w:ະນາຄາ
-12 w:ະນານຸ
-12 w:ະນານຸກົ
15 w:ະນຳ:#
-17 w:ະນຳສຳ
-17 w:ະນຳສຳລັ
11 w:ະນຳໃຫ້ໃ
-12 w:ະນີ
26 w:ະນຸ
-10 w:ະບອກວ
-21 w:ະບັ
19 w:ະບັບຂ
-24 w:ະບັບທ
-46 w:ະບັບທີ2
20 w:ະບັບທີ່
13 w:ະບັບບ
11 w:ະບັບບໍ່
13 w:ະບັບປັບ
-18 w:ະບັບພ
-15 w:ະບັບພາສ
-43 w:ະບັບວ
-23 w:ະບັບວັນ
23 w:ະບັບສ
-16 w:ະບັບເ
12 w:ະບັບແປພ
18 w:ະບັບໃ
-22 w:ະບັບໜ
-19 w:ະບັບໜ້າ
-20 w:ະບາ
16 w:ະບຸ
-26 w:ະບົ
-20 w:ະບຽ
-12 w:ະບຽນຊ
10 w:ະບໍ
15 w:ະບໍ່ສ
-10 w:ະບໍ່ຮ
-10 w:ະບໍ່ໃ
12 w:ະປັ
-15 w:ະປິ
10 w:ະພະຍາ
11 w:ະພະຍາຍາ
-26 w:ະພັ
-60 w:ະພາ
-10 w:ະພາສາ
-11 w:ະພິ
-14 w:ະມັ
-22 w:ະມາຊິ
-21 w:ະມາຊິກສ
11 w:ະມານ200
-32 w:ະລາ
13 w:ະລາງສ
15 w:ະລາງເ
-14 w:ະລາຈອ
-15 w:ະລິ
12 w:ະລຸ
14 w:ະລຸນາ
14 w:ະລົ
24 w:ະວັ
-34 w:ະວີ
13 w:ະສະ
10 w:ະສະຖາ
10 w:ະສະຖານທ
11 w:ະສັ້ນແລ
-29 w:ະສາ
-16 w:ະສານທ
-23 w:ະສິ
-24 w:ະຫຍ
23 w:ະຫວ
14 w:ະຫວ່າ
-17 w:ະຫະ
-15 w:ະຫະພັ
-14 w:ະຫັ
-13 w:ະຫາ
12 w:ະຫຼັບ
18 w:ະຫຼາດເຊ
11 w:ະອັ
-15 w:ະອາ
13 w:ະອຽ
14 w:ະອ່
11 w:ະອ່ານ
-13 w:ະຮູ
-19 w:ະຮຽ
-18 w:ະຮຽບຮ
-18 w:ະຮຽບຮຽງ
-12 w:ະຮ້
-12 w:ະຮ້າຍ
-14 w:ະເຈ
-12 w:ະເຈົ້
-27 w:ະເຈົ້າຂ
13 w:ະເຈົ້າເ
11 w:ະເຈົ້າໄ
13 w:ະເດ
13 w:ະເດັນ
-14 w:ະເທ
-14 w:ະເບ
-10 w:ະເບີໂ
-13 w:ະເພ
10 w:ະເຫ
18 w:ະເຫັນ
13 w:ະເຮ
13 w:ະເຮັດ
-10 w:ະເໜີໃ
-10 w:ະເໜີໃຫ້
18 w:ະເໝ
-11 w:ະແກ້ໄ
19 w:ະແດ
-28 w:ະແນ
-10 w:ະແນກສ
-20 w:ະແນນຄ
-11 w:ະແຫຼງ
-11 w:ະແຫຼງກາ
-12 w:ະໂມ
10 w:ະໂຫ
-17 w:ະໂຫຍກຕໍ
11 w:ະໂຫຍກທີ
-17 w:ະໂຫຍກລຸ
11 w:ະໂຫຍດ
-14 w:ະໂຫຍດແກ
14 w:ະໃນ
-13 w:ະໄປ
-28 w:ະໄພ
17 w:ະໄພທີ
11 w:ະໄວ້ເ
11 w:ະໄວ້ເປັ
-33 w:ະໄໝ
-22 w:ະໜາ
-14 w:ະໜົ
-29 w:ະໝັ
15 w:ະ￼￼
15 w:ະ￼￼￼￼
22 w:ະ￼￼￼￼￼￼
-18 w:ັກ.
11 w:ັກ2
-17 w:ັກ4
10 w:ັກ:
10 w:ັກກ
-43 w:ັກຂ
-25 w:ັກຂຽນ
-24 w:ັກຂ່າ
-15 w:ັກຄ
-18 w:ັກງ
-18 w:ັກງານ
-14 w:ັກຊ
29 w:ັກຕ
12 w:ັກຕອນ
27 w:ັກທ
17 w:ັກທີ2
22 w:ັກນ
15 w:ັກນີ້
-24 w:ັກບ
15 w:ັກຢ
-12 w:ັກວ
-12 w:ັກສ
13 w:ັກສອນ
15 w:ັກສອນ):
13 w:ັກສາຄຳເ
16 w:ັກສຸດ
16 w:ັກສຸດທ້
-28 w:ັກເ
-24 w:ັກແ
-12 w:ັກແລະ
-25 w:ັກໃ
-25 w:ັກໃສ່
18 w:ັກໄ
-15 w:ັກໝ
-14 w:ັກໝູ່
-19 w:ັງ.
31 w:ັງ:
24 w:ັງກ
-24 w:ັງຂ
17 w:ັງຂາດ
-12 w:ັງຄ
-11 w:ັງຖ
-10 w:ັງທ
-14 w:ັງບ
-11 w:ັງບໍ່
24 w:ັງບໍ່ມີ
-15 w:ັງບໍ່ໄດ
-11 w:ັງຜ
-28 w:ັງພ
13 w:ັງຢ
13 w:ັງຢູ່
-29 w:ັງລ
29 w:ັງວ
28 w:ັງວ່າຈະ
-28 w:ັງສ
11 w:ັງສອງ
11 w:ັງສືພ
11 w:ັງສືພິມ
-12 w:ັງສືເ
-17 w:ັງອ
13 w:ັງຮ
-13 w:ັງເ
-19 w:ັງແ
-13 w:ັງແດ່
-10 w:ັງແລະ
14 w:ັງແລ້
-13 w:ັງໂ
-11 w:ັງໂຄງ
-11 w:ັງໂຄງກາ
-10 w:ັງໄ
-10 w:ັງໄດ້
12 w:ັງ￼
12 w:ັງ￼￼￼
12 w:ັງ￼￼￼￼￼
-28 w:ັດ.
-22 w:ັດກ
10 w:ັດກັນ
-12 w:ັດກ່ອ
-11 w:ັດຄຳວ
-11 w:ັດຄຳວ່າ
14 w:ັດງ
-12 w:ັດຈະນ
-12 w:ັດຈະນານ
12 w:ັດຈິງ
-19 w:ັດຊ
11 w:ັດດ
-11 w:ັດທ
-36 w:ັດບ
-13 w:ັດບອດ
-14 w:ັດບົດ
-14 w:ັດບົດທີ
-10 w:ັດຜ່າ
-12 w:ັດມ
10 w:ັດຢ
10 w:ັດຢູ່
18 w:ັດລ
37 w:ັດລອກ
-14 w:ັດວຽກ
-40 w:ັດສ
26 w:ັດຫຍັ
-19 w:ັດຫຍໍ
-20 w:ັດອ
-14 w:ັດອອກ
-16 w:ັດເ
21 w:ັດເກົ
14 w:ັດເປັ
10 w:ັດແທັ
18 w:ັດແລະ
-20 w:ັດແລ້
21 w:ັດໃ
12 w:ັດໃຫ້
12 w:ັດໃຫ້ຜູ
-28 w:ັດໄ
-15 w:ັດໄດ້
-18 w:ັນ3
12 w:ັນ5
-23 w:ັນ:
13 w:ັນa
29 w:ັນb
19 w:ັນກາງ
13 w:ັນຂອງທ່
-10 w:ັນຂອງຜູ
-11 w:ັນຄວາ
-12 w:ັນຄວາມຈ
-10 w:ັນຄົນ
-63 w:ັນຈ
-23 w:ັນຈັນ
-18 w:ັນຈາກ
11 w:ັນຈຶ່
-18 w:ັນຍ
10 w:ັນຍາຍພາ
-14 w:ັນຍາຍຮູ
-13 w:ັນຍານ
-11 w:ັນດ
10 w:ັນຕ
12 w:ັນຕົວ
-26 w:ັນຕົວເລ
14 w:ັນຖ
10 w:ັນທາງກາ
31 w:ັນທີ.
-13 w:ັນທີ2
-16 w:ັນທີ່
14 w:ັນນ
20 w:ັນນີ້
-11 w:ັນນ້ຳ
-25 w:ັນບ
12 w:ັນບົດ
-11 w:ັນບໍ່
-24 w:ັນປ
-10 w:ັນຜ
-14 w:ັນພ
-10 w:ັນພະຍ
-11 w:ັນມ
-17 w:ັນຢ
20 w:ັນວັນ
-11 w:ັນວ່າ
-48 w:ັນສ
-13 w:ັນສະໄ
-14 w:ັນຫ
-20 w:ັນຫຍັ
16 w:ັນຫຼັ
16 w:ັນອອກ
-12 w:ັນຮ
-10 w:ັນເລີ
-12 w:ັນເລີ່ມ
-10 w:ັນແຕ່ລະ
10 w:ັນແບບ
13 w:ັນແລ້
10 w:ັນໃໝ່
-24 w:ັນໝ
12 w:ັນ￼
12 w:ັນ￼￼￼
13 w:ັນ￼￼￼￼￼
-10 w:ັບ2
-25 w:ັບ4
-25 w:ັບ4ຄົ
13 w:ັບl
15 w:ັບs
12 w:ັບກ
-10 w:ັບກັນ
13 w:ັບການລົ
17 w:ັບຂ
-28 w:ັບຄົນ
13 w:ັບຈຳນ
13 w:ັບຈຳນວນ
28 w:ັບຊ
38 w:ັບຊາບ
-10 w:ັບຊາວ
-14 w:ັບດ
11 w:ັບຕ
15 w:ັບຕາມ
-14 w:ັບຕົວ
-16 w:ັບຕົວເລ
-21 w:ັບຖ
-33 w:ັບທ
-46 w:ັບທີ2
-10 w:ັບທ່າ
13 w:ັບນ
10 w:ັບນີ້
33 w:ັບບ
39 w:ັບບັນ
10 w:ັບບໍ່
13 w:ັບປັບ
13 w:ັບປັບປຸ
-19 w:ັບປຸງ
-11 w:ັບປຸງໃໝ
10 w:ັບຜ
19 w:ັບຜູ້ອ່
16 w:ັບຜົນ
11 w:ັບຜົນກະ
14 w:ັບພາສາ:
-11 w:ັບຟ
-11 w:ັບຟັງ
-17 w:ັບມ
-10 w:ັບມາໃຊ້
-17 w:ັບລາວ
-21 w:ັບວ
-16 w:ັບວັນ
54 w:ັບສ
10 w:ັບສະບ
10 w:ັບສະບັບ
11 w:ັບສັບ
20 w:ັບສື່
16 w:ັບສື່ຂອ
10 w:ັບສົນ
11 w:ັບອ
-11 w:ັບຮອງ
-11 w:ັບເດດ
-16 w:ັບເນື
-16 w:ັບເນື້ອ
-10 w:ັບເປັ
17 w:ັບເພຈ
15 w:ັບແ
-10 w:ັບແມ່
13 w:ັບແລ້
35 w:ັບໂ
24 w:ັບໂພສ
15 w:ັບໂຫຼ
-14 w:ັບໃ
-24 w:ັບໃໝ່
-10 w:ັບໄຊຂ
11 w:ັບໄດ້
15 w:ັບໜັງ
15 w:ັບໜັງສື
-24 w:ັບໜ້າ
13 w:ັມ.
17 w:ັມໃ
47 w:ັອບ
15 w:ັອບປີ
-47 w:ັ່ງ
-17 w:ັ່ງທີ
-32 w:ັ່ງນີ້:
-10 w:ັ່ນ￼￼
-10 w:ັ່ນ￼￼￼￼
-54 w:ັ້ງ
-13 w:ັ້ງແຕ
12 w:ັ້ນລົງແ
11 w:ັ້ນສະ
11 w:ັ້ນຫຼ
12 w:ັ້ນອາ
11 w:ັ້ນແມ່ນ
10 w:ັ້ນແລ
-27 w:ັ້ມ
-23 w:າ11
19 w:າ14
-11 w:າ60
16 w:າກ.
-11 w:າກ2
-13 w:າກ3
-14 w:າກ:
-15 w:າກກ
14 w:າກຂໍ້
-11 w:າກຊ
12 w:າກທີ2
11 w:າກນ
-18 w:າກນາວ
35 w:າກນີ້
-10 w:າກປ
18 w:າກປັບ
-31 w:າກປາກ
10 w:າກພາສ
13 w:າກພາສາອ
-10 w:າກລ
12 w:າກວດຄ
12 w:າກວດຄືນ
-12 w:າກວ່າ
-28 w:າກສ
-14 w:າກຫ
-23 w:າກອ
-11 w:າກະ
-18 w:າກັ
-25 w:າກາ
14 w:າກຳ
-43 w:າກເ
-17 w:າກເຜັ
16 w:າກໄດ້
-10 w:າກໜ
-13 w:າກ￼
-13 w:າກ￼￼￼
-13 w:າກ￼￼￼￼￼
-11 w:າຂອງຕ
11 w:າຂອງນ
-31 w:າຂຽ
11 w:າຂ່າວ
15 w:າຂໍອະ
16 w:າຂໍອະໄພ
-10 w:າຂໍ້ຄ
-10 w:າຂໍ້ຄວາ
-20 w:າຄວ
-17 w:າຄວນເ
-12 w:າຄະ
-41 w:າຄາ
11 w:າຄານ້
11 w:າຄານ້ຳມ
10 w:າຄຳ
-15 w:າຄຳຕອ
18 w:າຄຳເວ
18 w:າຄຳເວົ້
-11 w:າຄິ
-19 w:າຄື
34 w:າຄົ
-13 w:າຄ່
21 w:າງ,
23 w:າງ:
24 w:າງກ
51 w:າງການ
11 w:າງກົດ
11 w:າງກົດໝາ
-26 w:າງຂ
-16 w:າງຂອງ
11 w:າງຂຶ້ນໂ
-13 w:າງຂົວ
27 w:າງຄຳຕ
27 w:າງຄຳຕອບ
-14 w:າງຄົນ
13 w:າງຈ
12 w:າງຈາກ
-32 w:າງຊ
-13 w:າງດ
-24 w:າງທ
-28 w:າງທີ່
10 w:າງນີ້
-29 w:າງບ
-18 w:າງບົດ
12 w:າງປະເ
12 w:າງປະເທດ
-13 w:າງພ
-24 w:າງລ
-29 w:າງສ
-10 w:າງສະແ
-10 w:າງສະແດງ
-11 w:າງສຸດ
-10 w:າງສຸດທ້
25 w:າງອ
14 w:າງອີງ
16 w:າງເດີ
10 w:າງເທິງໄ
10 w:າງເປັ
13 w:າງເປັນທ
-26 w:າງແ
11 w:າງແອັ
14 w:າງໂດຍ
-24 w:າງໃ
11 w:າງໃສ່
-10 w:າງໃໝ່
12 w:າງໄວ້
-17 w:າງໜ
-17 w:າງໜ້າ
-14 w:າຈອ
12 w:າຈະຂຽ
11 w:າຈະເປ
11 w:າຈະເປັນ
-18 w:າຈັ
-34 w:າຈາ
-10 w:າຈານສ
13 w:າຈິ
18 w:າຈຶ
18 w:າຈຶ່ງ
-28 w:າຈົ
14 w:າຈໍ
11 w:າຊະນະ
-23 w:າຊິ
-21 w:າຊິກສ
-21 w:າຊິກສະພ
-23 w:າຊື
-16 w:າຊົ
19 w:າຍ!
-21 w:າຍ.
-17 w:າຍ3
15 w:າຍm
-35 w:າຍກ
16 w:າຍກວ່
12 w:າຍກວ່າ.
15 w:າຍກວ່າແ
-16 w:າຍການ
-10 w:າຍການບິ
-15 w:າຍຂ
13 w:າຍຂຶ້ນ.
-14 w:າຍຄົນ
-27 w:າຍງ
-19 w:າຍງານ
-25 w:າຍຈ
-10 w:າຍຈາກ
-13 w:າຍຊ
-16 w:າຍຍ
-10 w:າຍຍັງ
-14 w:າຍດ
14 w:າຍດ້ວ
-16 w:າຍທາງ
-15 w:າຍນ
30 w:າຍບົດ
-14 w:າຍບ້າ
11 w:າຍພາບ
-28 w:າຍມ
15 w:າຍລະອ
15 w:າຍລະອຽດ
-24 w:າຍສ
-19 w:າຍສະບ
-19 w:າຍສະບັບ
-10 w:າຍສາຍ
-15 w:າຍຫຼັ
17 w:າຍອາດ
-11 w:າຍຮູບ
12 w:າຍັງມ
-49 w:າຍເ
13 w:າຍເຖິ
-17 w:າຍເຫດ
-15 w:າຍແ
-10 w:າຍແດນ
-17 w:າຍໄ
-10 w:າຍໄດ້
17 w:າຍໄວ້
-14 w:າຍໆ
13 w:າດ:
14 w:າດຂ
-14 w:າດຄ
17 w:າດຈ
10 w:າດຊ
-37 w:າດຕ
-15 w:າດຕາ1
-12 w:າດຕາ2
11 w:າດຕົວ
-11 w:າດຖ
-19 w:າດນ
-21 w:າດນີ້
-13 w:າດນີ້ໄດ
15 w:າດບ
25 w:າດບໍ່
19 w:າດບໍ່ຖື
12 w:າດປ
-15 w:າດມີກ
-15 w:າດມີການ
-21 w:າດວ
25 w:າດສ
14 w:າດຫ
24 w:າດຫົວ
-17 w:າດອ
-11 w:າດົ
-18 w:າດເ
11 w:າດເຂົ
11 w:າດເຂົ້າ
11 w:າດເຊົ
18 w:າດເຊົ້າ
-15 w:າດເປັ
-25 w:າດເປີ
13 w:າດແ
-10 w:າດແຕກ
-10 w:າດແຕກຕ່
21 w:າດແມ່
10 w:າດໂ
-13 w:າດໃ
13 w:າຕະລາງສ
15 w:າຕະລາງເ
-13 w:າຕາ
15 w:າຕິ
13 w:າຕົວເ
13 w:າຕົວເລກ
-15 w:າຕົ້ນ
-12 w:າຕົ້ນສະ
14 w:າຖ້
-31 w:າທັ
-12 w:າທັງໝ
-12 w:າທັງໝົດ
-15 w:າທາ
-11 w:າທາລະ
-11 w:າທາລະນະ
-53 w:າທິ
-11 w:າທິການ,
13 w:າທິການ:
-11 w:າທິດ.
-10 w:າທີ
11 w:າທີ່ຈ
-14 w:າທີ່ຕ
-14 w:າທີ່ທ
-26 w:າທີ່ປ
-14 w:າທີ່ສ
12 w:າທ່ານມີ
-14 w:ານ.
11 w:ານ200
11 w:ານ200ຄຳ
29 w:ານ4
18 w:ານກ
13 w:ານກວດ
35 w:ານກີບ
-11 w:ານກົດ
-10 w:ານກ່ອ
-16 w:ານກ່າ
-13 w:ານກ່າວ.
17 w:ານຂຶ້
18 w:ານຂຽນ
13 w:ານຂຽນຂ່
-10 w:ານຂໍອ
-11 w:ານຂໍ້
-26 w:ານຄ
21 w:ານຄວນ
-15 w:ານຄວາ
-11 w:ານຄຳຕ
-16 w:ານຄິດ
-11 w:ານງ
-15 w:ານງ່າຍຂ
-14 w:ານຈ
-10 w:ານຈິງ
-31 w:ານຊ
-19 w:ານຊ່ວ
-22 w:ານຍ
-14 w:ານຍັງ
-14 w:ານດ
-19 w:ານຕ
12 w:ານຕັດ
-18 w:ານຕື່
-22 w:ານຕໍ່
11 w:ານຖືກ
-28 w:ານທ
-24 w:ານທາງ
10 w:ານທີ່ບໍ
-16 w:ານທຸກ
12 w:ານທົ່
12 w:ານທົ່ວໄ
-69 w:ານນ
-33 w:ານນີ້
-39 w:ານບ
-14 w:ານບິນ
-12 w:ານບຸນ
-22 w:ານບໍ?
29 w:ານບໍ່
-35 w:ານປ
10 w:ານປັບ
10 w:ານປ່ຽນແ
-26 w:ານຜ
-29 w:ານຜູ້
-18 w:ານຜູ້ອ່
10 w:ານຜ່າ
-31 w:ານພ
-15 w:ານພ້ອ
-14 w:ານມ
13 w:ານມັກ
10 w:ານມີຄ
10 w:ານຢາກ
13 w:ານຢາກໃຫ
-12 w:ານຢູ່
-10 w:ານລະບ
11 w:ານລຸ່
11 w:ານລົງຂ່
-10 w:ານວາງ
-10 w:ານວາງສະ
-32 w:ານສ
12 w:ານສອງ
11 w:ານສະກ
11 w:ານສະກົດ
10 w:ານສົນ
10 w:ານສົນທະ
10 w:ານສົ່ງມ
19 w:ານຫ
18 w:ານຫຼາ
10 w:ານຫຼາຍກ
10 w:ານອອກ
10 w:ານອັບ
-33 w:ານຮ
16 w:ານັ
10 w:ານັ້ນ
-36 w:ານີ
11 w:ານີ້ກ
-18 w:ານີ້ບ
-12 w:ານີ້ແ
-13 w:ານຸ
-12 w:ານຸກົ
-11 w:ານເ
22 w:ານເປີ
12 w:ານເຜີ
12 w:ານເຜີຍແ
-12 w:ານເລື່ອ
14 w:ານແປນ
14 w:ານແປນີ້
-31 w:ານໂ
10 w:ານໃນໂ
10 w:ານໃນໂທລ
-24 w:ານໃຫ້
12 w:ານໄ
-10 w:ານໄດ້
10 w:ານໄຫຼ
-10 w:ານ້
-13 w:ານໝ
39 w:າບ.
-40 w:າບ:
-13 w:າບກ
13 w:າບຸ
-45 w:າບົ
-18 w:າບົດຂ
-11 w:າບົດຂ່າ
-16 w:າບົດນ
-16 w:າບົດນີ້
10 w:າບໍ່ຊ
10 w:າບໍ່ຊັດ
-32 w:າປະ
54 w:າຜູ
-15 w:າຝຣ
-15 w:າຝຣັ່
10 w:າຝ່
10 w:າຝ່າຍ
15 w:າພະແນ
-11 w:າພາ
-17 w:າມ.
-58 w:າມ:
-17 w:າມ:ທ່
-17 w:າມ:ທ່ານ
-31 w:າມກ
-19 w:າມການ
17 w:າມກ່ອ
-13 w:າມຂ
-20 w:າມຂອງ
11 w:າມຂ້າ
-11 w:າມຄ
-17 w:າມຄືນ
27 w:າມຈ
-13 w:າມຈິງ
-11 w:າມຍ
-12 w:າມຍາວ
10 w:າມດ
10 w:າມຕ
24 w:າມທ
41 w:າມທີ່
19 w:າມທີ່ທ່
12 w:າມບັນ
-11 w:າມບໍ່ສະ
-12 w:າມປອດ
-12 w:າມປອດໄພ
14 w:າມຜ
15 w:າມຜູ້
10 w:າມພາສ
11 w:າມມ
-10 w:າມລ
-26 w:າມສ
-10 w:າມສະອ
-10 w:າມສະອາດ
-10 w:າມສຳນ
-10 w:າມສິບ
-12 w:າມສົມມຸ
57 w:າມຫ
10 w:າມຫຼັ
12 w:າມຮ
-30 w:າມັ
23 w:າມາ
16 w:າມາດສ
-11 w:າມາດເ
-20 w:າມາດເປີ
11 w:າມາດແ
-10 w:າມີຂໍ
-48 w:າມເ
-11 w:າມເທື
-11 w:າມເທື່ອ
16 w:າມເມື
-12 w:າມເລື
-12 w:າມເໝາ
-12 w:າມເໝາະສ
-13 w:າມໃຊ້
-22 w:າມໄ
-26 w:າມໜ
18 w:າມໝ
18 w:າມໝາຍ
14 w:າຢາກໄ
14 w:າຢາກໄດ້
-43 w:າລະ
-12 w:າລະພາ
21 w:າລາວ:
12 w:າລາວທ
11 w:າລາວທີ່
-13 w:າລາວຜ
-19 w:າລີ
-10 w:າລູ
47 w:າລົ
15 w:າວ#
24 w:າວ(
-18 w:າວ-
24 w:າວ-ຈີ
-33 w:າວ1
-11 w:າວ:
-25 w:າວກ
10 w:າວກ່ອນໜ
17 w:າວຂອງທ່
-22 w:າວຍ
-11 w:າວດ
-10 w:າວຕື່
-16 w:າວຖ
-16 w:າວທີ່ທ່
-12 w:າວນາທ
-20 w:າວນີ້
10 w:າວບ້າ
-19 w:າວບໍ່ໄດ
-15 w:າວປອມ
13 w:າວປະມ
15 w:າວປະມານ
-14 w:າວຜ
25 w:າວມ
-16 w:າວຢ
-16 w:າວລ
-23 w:າວສັ້
11 w:າວສານ
21 w:າວຫ
14 w:າວອ
20 w:າວອອກ
-24 w:າວຮ
-23 w:າວເ
13 w:າວເກີ
15 w:າວເກີນໄ
15 w:າວເດີ
12 w:າວເຖິ
-23 w:າວເປັ
-16 w:າວເປັນພ
-10 w:າວເວົ
-10 w:າວເວົ້າ
-29 w:າວແ
-13 w:າວແຫ່
-13 w:າວແຫ່ງໜ
-15 w:າວໂ
10 w:າວໃ
16 w:າວໃຫ້
-15 w:າວໄດ້
-22 w:າວ່
12 w:າວ່າ:
-14 w:າວ່າ:￼￼
-27 w:າສອ
-37 w:າສະ
-21 w:າສະບັ
-13 w:າສະໝັ
-15 w:າສາຝຣ
-15 w:າສາຝຣັ່
21 w:າສາລາວ:
12 w:າສາລາວທ
-13 w:າສາລາວຜ
-11 w:າສາລາວເ
-15 w:າສາສະ
-13 w:າສາສະໝັ
10 w:າສຳລັ
-38 w:າສີ
12 w:າສຸ
-23 w:າຫາ
15 w:າຫຼ
-27 w:າອອກແ
-13 w:າອອກແລະ
-10 w:າອາ
15 w:າອີ
12 w:າອ່
13 w:າອ່ານ
-18 w:າຮ້
-15 w:າຮ້ານ
23 w:າະກ
24 w:າະກັບ
10 w:າະກັບໜັ
-12 w:າະຕ
12 w:າະສັ້
11 w:າະສັ້ນແ
10 w:າະອ
-12 w:າະຮ
-12 w:າະຮ້າ
-11 w:າະເ
20 w:າະໃ
11 w:າເກ
23 w:າເຂ
28 w:າເຂົ້
-12 w:າເງ
-12 w:າເງິນ
-16 w:າເຈ
10 w:າເຊື່ອຖ
-17 w:າເທ
-11 w:າເທົ່
-11 w:າເປັນຫຍ
12 w:າເພື່
-16 w:າເຟ
-11 w:າເມ
-13 w:າເລົ່
24 w:າເວ
21 w:າເວັບ
11 w:າເວົ້າວ
19 w:າເຫ
-23 w:າເຮ
-12 w:າເຮັດ
-33 w:າແດ
-10 w:າແຕ
-10 w:າແນ
21 w:າແລ
15 w:າແລ້ວ
24 w:າແຮ
10 w:າໂຄ
11 w:າໂຄງກ
11 w:າໂຄງການ
-19 w:າໂທ
-11 w:າໂຮ
-11 w:າໂຮງຮ
-11 w:າໂຮງຮຽນ
-11 w:າໃຈຄວ
-11 w:າໃຈຄວາມ
10 w:າໃຈຜິ
16 w:າໃຊ
-10 w:າໃດ
34 w:າໃນ
15 w:າໃນວັ
-20 w:າໃສ
-12 w:າໄດ້ຕັດ
-13 w:າໄສ
14 w:າໜຶ
14 w:າໜຶ່ງ
-13 w:າໜ້
-10 w:າໜ້ອຍ
16 w:າໝາ
14 w:າ￼￼￼￼￼￼
15 w:ຳ:#
16 w:ຳກັ
-11 w:ຳກ່
-20 w:ຳກ່ອນ
14 w:ຳດັ
68 w:ຳຕອ
10 w:ຳຕອບກ
13 w:ຳຕອບຂ
13 w:ຳຕອບຂອງ
15 w:ຳຕອບໃໝ່
-20 w:ຳຕົ
-14 w:ຳຕໍ
-25 w:ຳຖາ
-16 w:ຳຖາມເ
16 w:ຳຖາມໃ
20 w:ຳຖ້
20 w:ຳຖ້ວມ
18 w:ຳທັ
-16 w:ຳນວນຂອງ
12 w:ຳນວນຄ
12 w:ຳນວນຄຳ:
-11 w:ຳນວນນ
-11 w:ຳນວນນີ້
-22 w:ຳນວນເ
-11 w:ຳນວນເງິ
-16 w:ຳນັ
-11 w:ຳນິ
-11 w:ຳນຽ
13 w:ຳບໍ
-26 w:ຳປາ
-13 w:ຳປາໄສ
10 w:ຳຜິດແ
-20 w:ຳພາດນ
-20 w:ຳພາດນີ້
-37 w:ຳມະ
-25 w:ຳມະກາ
-11 w:ຳມະການຕ
-12 w:ຳລອ
32 w:ຳລັ
20 w:ຳລັງຮ
-25 w:ຳລັບ4
-25 w:ຳລັບ4ຄົ
-12 w:ຳລັບຄ
30 w:ຳລັບບ
10 w:ຳລັບສື່
11 w:ຳລົ
-18 w:ຳວັ
-10 w:ຳວ່
-15 w:ຳສະ
-21 w:ຳສະບັ
-10 w:ຳສັບທີ່
-17 w:ຳສຳລັ
10 w:ຳສຽ
12 w:ຳສຽງ:
11 w:ຳສຽງເ
-45 w:ຳຫຼ
-31 w:ຳຫຼວດ
24 w:ຳອະ
24 w:ຳອະທິ
24 w:ຳອະທິບາ
14 w:ຳອິ
18 w:ຳອິດ.
-14 w:ຳອື
-14 w:ຳອື່ນ
16 w:ຳອ້
16 w:ຳອ້າງ
-14 w:ຳຮ້
-15 w:ຳຮ້ອງ
21 w:ຳເນ
14 w:ຳເນົາ
12 w:ຳເປ
12 w:ຳເປັນ
15 w:ຳເລັດ
-17 w:ຳເລັດແລ
10 w:ຳເວ
11 w:ຳເວົ້
19 w:ຳເວົ້າຂ
-13 w:ຳເຫັນ
-16 w:ຳແນ
-11 w:ຳແນະນ
-10 w:ຳແນະນຳກ
11 w:ຳແລ້ວ
27 w:ຳແໜ
27 w:ຳແໜ່ງ
13 w:ຳແໜ່ງຂອ
12 w:ຳໃຊ
-27 w:ຳໃນ
11 w:ຳໃຫ
12 w:ຳໃຫ້ໃ
12 w:ຳໜ້
-21 w:ິກສ
-21 w:ິກສະພ
22 w:ິກຫ
-15 w:ິກາ
-11 w:ິການ,
13 w:ິການ:
-13 w:ິງ.
14 w:ິງຈ
11 w:ິງຜ
15 w:ິງສ
-11 w:ິງອ
-15 w:ິງເປັ
-10 w:ິງແ
22 w:ິງໄດ້
-14 w:ິຊາ
-22 w:ິຍາ
-14 w:ິດ.
-12 w:ິດ:
10 w:ິດກ
-21 w:ິດຂ
-18 w:ິດຂອງ
-12 w:ິດຄ
10 w:ິດຊ
11 w:ິດຊີວ
10 w:ິດດ
-14 w:ິດຕ
11 w:ິດຕາມ
-14 w:ິດຕໍ່
-27 w:ິດທ
-17 w:ິດທີ່
-25 w:ິດບ
-10 w:ິດມ
10 w:ິດຢ
11 w:ິດວ
12 w:ິດວ່າ
-13 w:ິດສ
-10 w:ິດຫ
-12 w:ິດຫຼາ
13 w:ິດອາດ
-25 w:ິດຮ
11 w:ິດເ
21 w:ິດເປັ
-11 w:ິດເລື
-18 w:ິດແ
13 w:ິດໄ
-19 w:ິຕິ
-22 w:ິທາ
21 w:ິທິ
12 w:ິທີມອ
19 w:ິທີເປ
19 w:ິທີເປີດ
-13 w:ິທີເຮ
-13 w:ິທີເຮັດ
-24 w:ິນ.
-11 w:ິນບ
-10 w:ິນຫ
51 w:ິນາ
51 w:ິນາທີ
-14 w:ິນແ
-12 w:ິນແລະ
-11 w:ິນໃ
-27 w:ິນໄ
-20 w:ິນໄດ້
-15 w:ິບປ
-14 w:ິບັ
12 w:ິບາ
-14 w:ິມ.
-10 w:ິມຄ
10 w:ິມຜ
10 w:ິມຜິດ
-18 w:ິມະ
-17 w:ິມະສິ
13 w:ິມ￼
13 w:ິມ￼￼￼
13 w:ິມ￼￼￼￼￼
-23 w:ິລາ
16 w:ິເຄ
16 w:ິເຄາະ
-16 w:ິເສ
13 w:ິ່ງ
18 w:ິ່ງທີ
11 w:ິ່ງທີ່ຂ
-14 w:ິ່ງແລ
-19 w:ິ້ງ
-20 w:ີ12
27 w:ີ14
10 w:ີ15
-12 w:ີ19
13 w:ີ1:
22 w:ີ1ເ
-24 w:ີ20
-83 w:ີ2:
-13 w:ີ2ຂ
-15 w:ີ2ຂອງ
11 w:ີ2ເ
-15 w:ີ30
16 w:ີ31
11 w:ີ3ອ
19 w:ີ5ເ
13 w:ີກຂ
-18 w:ີກບ
-10 w:ີກບໍ?
11 w:ີກວ
12 w:ີກວ່າ
12 w:ີກັ
-18 w:ີການປ
-18 w:ີການປ່ຽ
11 w:ີການເ
20 w:ີກ່
24 w:ີກ່ອນ
-16 w:ີກໜ
-18 w:ີຂອ
-28 w:ີຂຽ
-15 w:ີຄວ
-23 w:ີຄຳ
-20 w:ີຄຳແປ
14 w:ີງຕ
14 w:ີງຕາມ
16 w:ີງແ
22 w:ີງໃ
22 w:ີງໃສ່
-15 w:ີຈາ
31 w:ີຊັ
11 w:ີຊີ
13 w:ີຊີວິ
11 w:ີຊີວິດຊ
-31 w:ີຊື
-11 w:ີຍ!
-12 w:ີຍັ
12 w:ີຍເ
11 w:ີຍເດີ
11 w:ີຍແຜ່
14 w:ີດ.
10 w:ີດຂຶ້
31 w:ີດຈ
11 w:ີດດ
-13 w:ີດປ
-12 w:ີດປະຕ
-13 w:ີດລ
-11 w:ີດວ
-13 w:ີດສ
10 w:ີດັ່ງນີ
-14 w:ີດີ
-16 w:ີດເ
-10 w:ີດໃ
16 w:ີຕົວເ
16 w:ີຕົວເລກ
-10 w:ີຕ້
12 w:ີຕໍ
-10 w:ີທ່
-18 w:ີນ1
10 w:ີນ100
-17 w:ີນ300
-17 w:ີນ300ຄຳ
-20 w:ີນທ
-18 w:ີນທາງ
-18 w:ີນາ
-32 w:ີນີ
22 w:ີນໄ
12 w:ີບ,
-11 w:ີບ/
-16 w:ີບອ
-24 w:ີຜູ
-10 w:ີຜູ້ເ
17 w:ີພຽ
-12 w:ີມກ
-11 w:ີມຂ
-10 w:ີມຊ
-10 w:ີມຊາດ
12 w:ີມອ
-11 w:ີມັ
10 w:ີວາ
-10 w:ີວິດ.
11 w:ີວິດຊ
11 w:ີວິດຊີວ
-25 w:ີວິທີ
-14 w:ີສອ
-20 w:ີສະ
-17 w:ີສາ
-40 w:ີສຸ
10 w:ີສຽ
13 w:ີສ່
13 w:ີສ່ວນ
12 w:ີສ່ວນໃດ
19 w:ີຫຼ
17 w:ີຫຼາຍ
10 w:ີອາ
13 w:ີອີ
26 w:ີເຊ
30 w:ີເຊັນ
-13 w:ີເນ
-15 w:ີເນື້
-13 w:ີເນື້ອໃ
21 w:ີເປ
22 w:ີເປີດ
-12 w:ີເພ
-13 w:ີເຮັດ
15 w:ີເຮືອ
-24 w:ີແລ
13 w:ີໂມ
13 w:ີໂມຈິ
-12 w:ີໂອ
15 w:ີໃຈ
-19 w:ີໃບ
-16 w:ີໃຜ
-20 w:ີໃຫ
-33 w:ີໃໝ
-10 w:ີ່ກ
-18 w:ີ່ກຳລ
-18 w:ີ່ກຳລັງ
11 w:ີ່ກ່າ
32 w:ີ່ຂ
12 w:ີ່ຂັດ
15 w:ີ່ຂ້ອ
11 w:ີ່ຄ
-11 w:ີ່ຄວນຮູ
12 w:ີ່ຈ
-14 w:ີ່ຊາວ
-10 w:ີ່ຊາວບ້
-10 w:ີ່ດ
-21 w:ີ່ຕ
-15 w:ີ່ຕິດ
-11 w:ີ່ຕ້ອ
-10 w:ີ່ຕ້ອງກ
-21 w:ີ່ຖືກຕ້
12 w:ີ່ທ
15 w:ີ່ທ່າ
10 w:ີ່ນີ້
18 w:ີ່ນ້ອ
15 w:ີ່ບອກ
-14 w:ີ່ບໍ່
-26 w:ີ່ບໍ່ມີ
-25 w:ີ່ປ
-16 w:ີ່ປັບ
-17 w:ີ່ຜ
20 w:ີ່ພິມ
10 w:ີ່ມ
-11 w:ີ່ມຂຶ
-11 w:ີ່ມຂຶ້ນ
20 w:ີ່ມຂໍ
19 w:ີ່ມຂໍ້ມ
21 w:ີ່ມຄຳ
10 w:ີ່ມຄຳເຊ
11 w:ີ່ມດ້
11 w:ີ່ມດ້ວຍ
-10 w:ີ່ມເຕ
-10 w:ີ່ມເຕີມ
-17 w:ີ່ຢ
-14 w:ີ່ລົງ
-19 w:ີ່ສ
10 w:ີ່ສຳຄ
10 w:ີ່ສຳຄັນ
-17 w:ີ່ສຸດ
-23 w:ີ່ສຸດໃນ
10 w:ີ່ສົ່
-10 w:ີ່ຫ
12 w:ີ່ເ
16 w:ີ່ເຈົ
16 w:ີ່ເຈົ້າ
-17 w:ີ່ແກ້ໄຂ
20 w:ີ່ແນບ
20 w:ີ່ແນບມາ
-14 w:ີ່ໂ
11 w:ີ່ໃ
-14 w:ີ່ໃຊ້
-12 w:ີ່ໃຊ້ໃນ
11 w:ີ່ໃຫ້
15 w:ີ່ໃຫ້ມາ
10 w:ີ່ໄດ້
-37 w:ີ້.
-33 w:ີ້:
12 w:ີ້?
25 w:ີ້ກ
10 w:ີ້ຂ
23 w:ີ້ຂ່າ
-12 w:ີ້ຂ້ອ
17 w:ີ້ຄວນ
-10 w:ີ້ຄືນ
11 w:ີ້ຄືສ
-23 w:ີ້ງ
-10 w:ີ້ຈະເປັ
15 w:ີ້ຕ
-16 w:ີ້ຖ
-13 w:ີ້ບ
-17 w:ີ້ບໍ່ມີ
-33 w:ີ້ມ
-14 w:ີ້ມີຄ
10 w:ີ້ຢູ່
-15 w:ີ້ລະບ
-12 w:ີ້ສິນ
-10 w:ີ້ສ້າ
-25 w:ີ້ຫ
-14 w:ີ້ເປັ
-10 w:ີ້ເປັນຕ
-22 w:ີ້ແ
-14 w:ີ້ແຈງ
11 w:ີ້ແມ່
14 w:ີ້ແມ່ນກ
-10 w:ີ້ແມ່ນຄ
-13 w:ີ້ແມ່ນລ
-15 w:ີ້ແລ້
25 w:ີ້ໃຊ້
-28 w:ີ້ໃຫ້
-13 w:ີ້ໄດ້
-12 w:ີ້ໄດ້ຫຍ
-21 w:ີໜ້
-21 w:ຶກຂ
-13 w:ຶກຂອງ
-25 w:ຶກສ
-14 w:ຶກສາຄ
-10 w:ຶກແ
-13 w:ຶນ.
-10 w:ຶ່ງຂຽ
-11 w:ຶ່ງຂໍ
-12 w:ຶ່ງຈະ
10 w:ຶ່ງບໍ
12 w:ຶ່ງປະ
-11 w:ຶ່ງແພ
-10 w:ຶ່ງໃຫ
13 w:ຶ້ນ
-13 w:ຶ້ນພູ
24 w:ຶ້ນມາ
15 w:ຶ້ນຫຼ
18 w:ຶ້ນຫຼັງ
11 w:ຶ້ນໂດ
-40 w:ຶ້ມ
-10 w:ຶ້ມແບ
-10 w:ຶ້ມແບບຮ
22 w:ືກຂ
23 w:ືກຂຽນ
13 w:ືກຈ
15 w:ືກຈັດ
-14 w:ືກຕັດ
12 w:ືກຕ້ອ
-11 w:ືກນ
-24 w:ືກປ
-11 w:ືກປ່ຽ
13 w:ືກປ່ຽນເ
-27 w:ືກລ
-12 w:ືກຫ
10 w:ືກແ
15 w:ືກແທນ
14 w:ືກໃ
-19 w:ືຕົ
-19 w:ືຕົ້ນ
23 w:ືຖື
-13 w:ືນ.
-10 w:ືນນ
-24 w:ືນຢ
-36 w:ືນຢັນ
11 w:ືນຢູ່
-14 w:ືນສ
11 w:ືນແລ້
16 w:ືນໃ
36 w:ືບຕ
36 w:ືບຕໍ່
29 w:ືບໍ
14 w:ືບໍ່.
10 w:ືພາ
11 w:ືພາສາ
11 w:ືພິ
-14 w:ືພິມ.
-12 w:ືພິມຂ
-16 w:ືມລ
-10 w:ືມລຶບ
10 w:ືວ່
-10 w:ືສະ
12 w:ືອ2
-16 w:ືອກ
13 w:ືອກຫົ
13 w:ືອກຫົວຂ
-24 w:ືອງ
13 w:ືອງແລ
-42 w:ືອນ
-12 w:ືອນວ່
-14 w:ືອບ
11 w:ືອມ
12 w:ືອາ
10 w:ືອາຊີ
-10 w:ືເກ
12 w:ືໃຫ
-11 w:ື່.
10 w:ື່ກ
-30 w:ື່ຂ
-25 w:ື່ຂອງ
10 w:ື່ຄ
15 w:ື່ຄົນ
-19 w:ື່ທ
-16 w:ື່ທີ່
11 w:ື່ນທີ
27 w:ື່ບ
10 w:ື່ບຸກ
10 w:ື່ບຸກຄົ
-10 w:ື່ບ້າ
26 w:ື່ບໍລ
26 w:ື່ບໍລິສ
16 w:ື່ຜ
16 w:ື່ຜູ້
-18 w:ື່ມ
-10 w:ື່ມນ້
-10 w:ື່ມອີ
-14 w:ື່ມໃສ
-16 w:ື່ສ
49 w:ື່ອ
-11 w:ື່ອກ່
-12 w:ື່ອກ່ອນ
12 w:ື່ອງຈາກ
-30 w:ື່ອງນ
-10 w:ື່ອງນີ້
-11 w:ື່ອງນ້ຳ
30 w:ື່ອງລ
12 w:ື່ອຖື
25 w:ື່ອົງ
-13 w:ື່ອແລ
19 w:ື່ອໃດ
15 w:ື່ອໃຫ
-10 w:ື່ອໃຫ້ກ
15 w:ື່ອໃຫ້ຂ
34 w:ື່ເ
15 w:ື່ເຕັ
15 w:ື່ເຕັມຂ
12 w:ື່ເມື
12 w:ື່ເມືອງ
-14 w:ື່ແ
-12 w:ື່ແລະ
13 w:ື່ໂຮງ
-19 w:ື່ໃ
-10 w:ື່ໄ
-12 w:ື່ໄດ້
-14 w:ື່￼
-14 w:ື່￼￼￼
-14 w:ື່￼￼￼￼￼
-20 w:ື້.
13 w:ື້ທ
-16 w:ື້ອ
18 w:ື້ອຂ່
18 w:ື້ອຂ່າວ
-12 w:ື້ອໃນ
-13 w:ື້ອໃນຫຼ
-12 w:ື້ອໃນເຕ
15 w:ື້ແ
-13 w:ຸກ.
-11 w:ຸກຂ
-26 w:ຸກຄ
-10 w:ຸກຄັ້
27 w:ຸກບ
18 w:ຸກບ່ອ
-21 w:ຸກສ
-10 w:ຸກອ
-12 w:ຸກົ
-18 w:ຸກແ
-14 w:ຸກໃ
13 w:ຸງ:
10 w:ຸງຫ
-13 w:ຸງໃ
-11 w:ຸງໃໝ່
26 w:ຸດ2
-28 w:ຸດ:
-15 w:ຸດກ
16 w:ຸດຄ
20 w:ຸດຄວາ
-13 w:ຸດທະສ
-10 w:ຸດທະສາດ
34 w:ຸດທີ່
11 w:ຸດທີ່ຂ້
15 w:ຸດທີ່ປັ
-20 w:ຸດທ້າ
-12 w:ຸດປ່ຽ
-12 w:ຸດປ່ຽນແ
-10 w:ຸດລ
41 w:ຸດສ
15 w:ຸດຫ
11 w:ຸດົ
11 w:ຸດົມໄ
-25 w:ຸດເ
-19 w:ຸດເພື
-19 w:ຸດເພື່ອ
13 w:ຸດແ
17 w:ຸດແລະ
-23 w:ຸດໃ
22 w:ຸນາ
-13 w:ຸນໃ
27 w:ຸພາ
17 w:ຸມເ
-11 w:ຸລະ
-10 w:ຸລະກິ
-14 w:ຸ່ນ
-22 w:ຸ່ມ
10 w:ຸ່ມນີ້.
-11 w:ຸ່ມນີ້ແ
-13 w:ຸ້ນໃໝ
-10 w:ຸ້ມ
-11 w:ູກກ
-17 w:ູກຄ
-17 w:ູກຄ້າ
-10 w:ູກສ
-35 w:ູດໃ
-22 w:ູນກ
15 w:ູນທີ່
-15 w:ູນບ
10 w:ູນພື້
-10 w:ູນເພີ
-10 w:ູນເພີ່ມ
-19 w:ູນໃ
-17 w:ູບ.
-19 w:ູບຖ
-19 w:ູບຖ່າ
27 w:ູບທ
15 w:ູບທີ່
12 w:ູບປ
14 w:ູບພ
13 w:ູບພາບ
28 w:ູບແ
17 w:ູບແບບ
-13 w:ູຝຶ
-19 w:ູສອ
-11 w:ູອາ
-46 w:ູ່ກ
-11 w:ູ່ກາງ
-12 w:ູ່ຄ
-11 w:ູ່ຕ
16 w:ູ່ຕະຫ
16 w:ູ່ຕະຫຼາ
-14 w:ູ່ຕົ້
15 w:ູ່ທ
11 w:ູ່ນີ້
-15 w:ູ່ບ້າ
-15 w:ູ່ມ
-15 w:ູ່ສ
-19 w:ູ່ເ
19 w:ູ່ໃ
10 w:ູ້.
-11 w:ູ້ກ່ອ
10 w:ູ້ກ່ຽ
15 w:ູ້ຂ
10 w:ູ້ຂັບ
-12 w:ູ້ຂຽນບໍ
-11 w:ູ້ຈ
-14 w:ູ້ຊ
13 w:ູ້ຕ
21 w:ູ້ຕ້ອ
-12 w:ູ້ຖືກ
-11 w:ູ້ທີ່
11 w:ູ້ບ
13 w:ູ້ບໍ່
-10 w:ູ້ປ
-10 w:ູ້ຢ
-12 w:ູ້ວ
31 w:ູ້ອ
35 w:ູ້ອ່າ
-20 w:ູ້ອ່ານ.
-10 w:ູ້ເຄາ
-10 w:ູ້ເຄາະຮ
-61 w:ູ້ແ
-12 w:ູ້ແທນ
-11 w:ູ້ແປ:
-12 w:ູ້ໄ
-19 w:ົກຂ
-13 w:ົກຄ
-24 w:ົກລ
-19 w:ົກລົງ
14 w:ົກລົງກັ
-11 w:ົງ.
39 w:ົງກ
12 w:ົງກອນ
29 w:ົງກັນ
16 w:ົງຂ
16 w:ົງຂ່າ
-21 w:ົງທ
-16 w:ົງທະບ
-16 w:ົງທະບຽນ
-15 w:ົງທຶນ
-45 w:ົງນ
11 w:ົງມ
-17 w:ົງສ
12 w:ົງເຄິ
12 w:ົງເຄິ່ງ
12 w:ົງເລັ
10 w:ົງເວັ
-13 w:ົງເຫຼ
-12 w:ົງເຫຼືອ
-30 w:ົງໂ
12 w:ົງໄວ້
10 w:ົງໜ
17 w:ົດ,
-25 w:ົດກ
-24 w:ົດກະວ
-14 w:ົດຂອງ
-17 w:ົດຂຽນ
16 w:ົດຂ່າ
-10 w:ົດຂ່າວຂ
-11 w:ົດຈ
-11 w:ົດຈົບ
-11 w:ົດຈົບຊັ
-20 w:ົດຊ
-15 w:ົດຊາດ
17 w:ົດຖ
14 w:ົດຖືກ
-19 w:ົດທ
-15 w:ົດນ
-10 w:ົດນີ້
-17 w:ົດນີ້ຂ້
15 w:ົດນີ້ຈະ
-18 w:ົດປ
-50 w:ົດລ
-10 w:ົດສ
16 w:ົດສະຫ
16 w:ົດສະຫຼຸ
-15 w:ົດສຳພ
-15 w:ົດສຳພາດ
-13 w:ົດອ
-10 w:ົດອ່າ
-29 w:ົດຮ
-18 w:ົດຮຽນ
-14 w:ົດເ
-11 w:ົດແຕ່
-10 w:ົດໂ
17 w:ົດໄ
24 w:ົດໄຟລ
24 w:ົດໄຟລາວ
-11 w:ົດໄຟແ
23 w:ົດໄວ້
-45 w:ົດໝ
-45 w:ົດໝາຍ
-19 w:ົດໝາຍສະ
-18 w:ົດ￼
-18 w:ົດ￼￼￼
-18 w:ົດ￼￼￼￼￼
-15 w:ົນ(
-23 w:ົນ.
-14 w:ົນກວ່
13 w:ົນການ
-19 w:ົນຂ
-11 w:ົນຕ
-10 w:ົນຖ
-13 w:ົນທ
-10 w:ົນທີ່
-12 w:ົນຫ
-13 w:ົນອ
-36 w:ົນເ
-20 w:ົນເອງ
10 w:ົນແ
14 w:ົນແຕ່
36 w:ົນໃ
-12 w:ົນໃຈສ
12 w:ົນໃຈໃ
12 w:ົນໃຈໃຫ້
-10 w:ົນໜ
16 w:ົບ.
22 w:ົບກ
-11 w:ົບກັນໃໝ
-12 w:ົບຈ
-17 w:ົບຊ
-15 w:ົບຊັ້
-10 w:ົບຊັ້ນທ
-11 w:ົບຖ
-10 w:ົບຖ້ວ
-17 w:ົບຖ້ວນ.
10 w:ົບທ
-12 w:ົບປ
-18 w:ົບມ
-17 w:ົມ.
12 w:ົມກັນ
-11 w:ົມຈ
11 w:ົມໄ
-14 w:ົວ,
-21 w:ົວ.
48 w:ົວຂ
46 w:ົວຂໍ້
-19 w:ົວຂໍ້ຂ່
10 w:ົວຂໍ້ນີ
-25 w:ົວຂໍ້ບົ
10 w:ົວຈ
10 w:ົວຈິງ
-10 w:ົວບ
-12 w:ົວພ
-21 w:ົວຢ
-21 w:ົວຢ່າ
-17 w:ົວສ
10 w:ົວສະກ
10 w:ົວສະກົດ
-18 w:ົວເລກ
-13 w:ົວເລກທີ
15 w:ົວເລື
10 w:ົວໜ້າ
15 w:ົວໜ້າພະ
-10 w:ົາກ
16 w:ົາຂ
-20 w:ົາຄ
14 w:ົາອ
11 w:ົາອອກ
13 w:ົາແ
-10 w:ົາໄດ້
-32 w:ົ່ງ
-11 w:ົ່ງຂຽ
-16 w:ົ່ງບົ
21 w:ົ່ງພາ
13 w:ົ່ງມາ
12 w:ົ່ງສ່
12 w:ົ່ງສ່ວນ
17 w:ົ່ງອອ
10 w:ົ່ງອອກກ
12 w:ົ່ງອອກໄ
-11 w:ົ່ງຮູ
14 w:ົ່ງໃຫ
-12 w:ົ່ມ
-46 w:ົ່ວ
-11 w:ົ່ວຄາ
-21 w:ົ່ວໂມ
-10 w:ົ່ວໂມງ.
19 w:ົ່ວໄປ
-45 w:ົ່າ
11 w:ົ່ານີ
-15 w:ົ່າອອ
-14 w:ົ່າອອກແ
12 w:ົ່າເລ
12 w:ົ່າເລື່
22 w:ົ້ນສະ
22 w:ົ້ນສະບັ
10 w:ົ້ນຫາ
-20 w:ົ້ມ
15 w:ົ້າຂອ
11 w:ົ້າຂອງນ
-10 w:ົ້າຂໍ
19 w:ົ້າວ່າ:
11 w:ົ້າເຖ
11 w:ົ້າເຖິງ
11 w:ົ້າເວ
11 w:ົ້າເວົ້
13 w:ົ້າແຂ
10 w:ົ້າໃຈຜິ
16 w:ົ້າໃນວັ
-12 w:ົ້າໜ້
20 w:ົ້າໝາ
-11 w:ຼງກ
-11 w:ຼງການ
-14 w:ຼວງ
-32 w:ຼວດ
33 w:ຼັກ
-37 w:ຼັງ
-13 w:ຼັງເກ
-11 w:ຼັ້
19 w:ຼາຍກວ
19 w:ຼາຍກວ່າ
-14 w:ຼາຍຄົ
18 w:ຼາດເຊ
18 w:ຼາດເຊົ້
16 w:ຼິ້
-14 w:ຼືຈ
-12 w:ຼືຕ
14 w:ຼືບ
18 w:ຼືບໍ່
12 w:ຼືປ
19 w:ຼືເ
10 w:ຼືໃ
-10 w:ຼຸດ
20 w:ຼຸດຄວ
20 w:ຼຸດຄວາມ
40 w:ຼ່ງ
-22 w:ຼ່ງຂ່
-22 w:ຼ່ງຂ່າວ
19 w:ຼ່ງທີ
16 w:ຼ່ງທີ່ມ
-27 w:ຼ້າ
-23 w:ຼ້າສຸ
11 w:ຽງ:
-29 w:ຽງກ
11 w:ຽງຂອງ
14 w:ຽງຂອງຜູ
-11 w:ຽງຂ່າ
27 w:ຽງຄ
15 w:ຽງຄືນ
-12 w:ຽງຈາກ
-24 w:ຽງຕ
13 w:ຽງທ
14 w:ຽງບ
-11 w:ຽງປ
-18 w:ຽງລ
12 w:ຽງເປັ
-22 w:ຽງແ
-13 w:ຽງໂ
10 w:ຽງໃ
15 w:ຽນຂ
17 w:ຽນຂ່າ
10 w:ຽນຂ່າວໃ
15 w:ຽນຄ
13 w:ຽນຄືນ
10 w:ຽນຄືນໃຫ
-13 w:ຽນຈ
-36 w:ຽນຊ
-22 w:ຽນຊື່
21 w:ຽນຕ
12 w:ຽນຕໍ່
-15 w:ຽນນ
-39 w:ຽນບ
-22 w:ຽນບົດ
-13 w:ຽນບົດນີ
-12 w:ຽນບົດແຕ
-11 w:ຽນບໍ່ແມ
-29 w:ຽນປ
-11 w:ຽນປະໂ
-11 w:ຽນປະໂຫຍ
-30 w:ຽນຜ
-22 w:ຽນຜິດ
-14 w:ຽນລ
-14 w:ຽນວ
-10 w:ຽນວ່າ
-15 w:ຽນສ
-58 w:ຽນຫ
-13 w:ຽນຫົວ
-14 w:ຽນຮ
13 w:ຽນເປັ
19 w:ຽນເປັນຄ
-12 w:ຽນເປັນ￼
-20 w:ຽນເລື
-19 w:ຽນເລື່ອ
-17 w:ຽນແບບ
25 w:ຽນແປງຫຼ
17 w:ຽນໃ
-12 w:ຽນໃສ່
12 w:ຽນໃຫ້
15 w:ຽນໃໝ່
20 w:ຽນ￼
20 w:ຽນ￼￼￼
20 w:ຽນ￼￼￼￼￼
10 w:ຽບກ
17 w:ຽບກັບ
15 w:ຽບທ
15 w:ຽບທຽບ
-16 w:ຽບຮຽງ
-11 w:ຽບຮຽງຂ່
15 w:ຽບຮຽງຄື
-17 w:ຽບຮຽງຈາ
18 w:ຽບຮ້ອ
-11 w:ຽບໃ
20 w:ຽວ.
20 w:ຽວກ
24 w:ຽວກັບ
12 w:ຽວລ
12 w:ຽວລາວ
-10 w:ເກດ
-13 w:ເກີ
-18 w:ເກີນ1
10 w:ເກີນ100
-17 w:ເກີນ300
24 w:ເກີນໄ
-15 w:ເກົ່າ
-24 w:ເຂົ
-15 w:ເຂົ້າ
21 w:ເຂົ້າເຖ
-12 w:ເຄາະຮ
-12 w:ເຄາະຮ້າ
-16 w:ເຄິ
-16 w:ເຄິ່ງ
-27 w:ເຄີ
-10 w:ເຄີຍເ
13 w:ເຄື່ອ
-10 w:ເຄື່ອງຈ
-26 w:ເງິ
-11 w:ເງິນ.
-27 w:ເຈັ
-10 w:ເຈົ້າຂໍ
13 w:ເຈົ້າເວ
11 w:ເຈົ້າໄດ
-15 w:ເຈ້
32 w:ເຊັ
-10 w:ເຊັ່ນ￼￼
-12 w:ເຊີ
13 w:ເຊື່ອຖື
-15 w:ເຊົ່າ
21 w:ເຊົ້າ
-11 w:ເດດ
-13 w:ເດັກນ
-13 w:ເດັກນ້ອ
-31 w:ເດີ
-18 w:ເດີນທ
-18 w:ເດີນທາງ
-11 w:ເຕະ
15 w:ເຕັ
13 w:ເຕັມ.
-22 w:ເຕີ
-29 w:ເຕື
-29 w:ເຕືອນ
-12 w:ເຕືອນວ່
12 w:ເຖິ
11 w:ເຖິງບ
11 w:ເຖິງຜ
-32 w:ເຖົ
-32 w:ເຖົ້າ
-17 w:ເທດ
12 w:ເທັ
12 w:ເທັດຈ
12 w:ເທັດຈິງ
-13 w:ເທິງເປັ
10 w:ເທິງໄ
-12 w:ເທື່ອກ່
-13 w:ເທື່ອແລ
35 w:ເນັ
42 w:ເນັ້ນ
10 w:ເນື່ອ
12 w:ເນື່ອງຈ
18 w:ເນື້ອຂ່
14 w:ເນົ
10 w:ເບິ
10 w:ເບິ່ງ
-10 w:ເບ້
33 w:ເປັ
-13 w:ເປັນ3
13 w:ເປັນ5
14 w:ເປັນa
15 w:ເປັນກ
19 w:ເປັນກາງ
-13 w:ເປັນຂອງ
-10 w:ເປັນຄວາ
-15 w:ເປັນຈ
15 w:ເປັນຊ
17 w:ເປັນຕ
21 w:ເປັນຕົວ
12 w:ເປັນທ
-18 w:ເປັນນ
11 w:ເປັນບົດ
-38 w:ເປັນຫ
-20 w:ເປັນຫຍັ
14 w:ເປັນເ
12 w:ເປັນແ
10 w:ເປັນແບບ
-18 w:ເປັນໝ
21 w:ເປີ
11 w:ເປີດດ
-12 w:ເປີດປ
-12 w:ເປີດປະຕ
-12 w:ເປີດລ
-12 w:ເປີດສ
21 w:ເປີເຊ
21 w:ເປີເຊັນ
15 w:ເປົ
20 w:ເປົ້າ
20 w:ເປົ້າໝາ
-20 w:ເຜັ
10 w:ເຜີ
11 w:ເຜີຍແ
11 w:ເຜີຍແຜ່
-29 w:ເພງ
-19 w:ເພງສະ
-19 w:ເພງສະບັ
15 w:ເພຈ
-12 w:ເພາະຕ
13 w:ເພາະສ
12 w:ເພາະສັ້
10 w:ເພາະອ
-12 w:ເພາະເ
20 w:ເພາະໃ
-12 w:ເພິ
-12 w:ເພິ່ນ
-11 w:ເພີ່ມຂຶ
20 w:ເພີ່ມຂໍ
21 w:ເພີ່ມຄຳ
-10 w:ເພີ່ມເຕ
13 w:ເພື່ອບໍ
15 w:ເພື່ອໃຫ
-24 w:ເມຍ
-14 w:ເມນ
-12 w:ເມສ
-44 w:ເມື
-21 w:ເມືອງ
13 w:ເມືອງແລ
-24 w:ເມື່ອ
19 w:ເມື່ອໃດ
-33 w:ເລກ
-25 w:ເລກທີ
11 w:ເລກທີ່ຖ
38 w:ເລັ
-17 w:ເລັດແ
-17 w:ເລັດແລ້
-11 w:ເລີຍ!
23 w:ເລີຍເ
11 w:ເລີຍເດີ
13 w:ເລີ່ມ
11 w:ເລີ່ມດ້
-17 w:ເລື
13 w:ເລືອກຫົ
-30 w:ເລື່ອງນ
30 w:ເລື່ອງລ
-10 w:ເລື່ອງແ
12 w:ເລົ່າເລ
11 w:ເວລາອ່າ
30 w:ເວັ
-10 w:ເວັບໄຊຂ
31 w:ເວີ
31 w:ເວີຊັ
-10 w:ເວົ້າກັ
16 w:ເວົ້າຂອ
-10 w:ເວົ້າເຖ
-12 w:ເວົ້າແລ
12 w:ເສຍໃຈ
14 w:ເສດ
17 w:ເສດຖະ
23 w:ເສດຖະກິ
-37 w:ເສັ
-13 w:ເສັ້ນ
-19 w:ເສີ
27 w:ເຫດ
35 w:ເຫດກາ
11 w:ເຫັນ.
17 w:ເຫັນຂ
17 w:ເຫັນຂອງ
-11 w:ເຫັນວ
-11 w:ເຫັນວ່າ
-15 w:ເຫັນໃ
-16 w:ເຫຼ
-11 w:ເຫຼັ້
32 w:ເອົ
-12 w:ເອົາຄ
29 w:ເອົາອ
20 w:ເອົາອອກ
15 w:ເຮັ
19 w:ເຮັກຕ
-16 w:ເຮັດວ
-14 w:ເຮັດວຽກ
21 w:ເຮັດຫ
21 w:ເຮັດຫຍັ
-15 w:ເຮັດເ
12 w:ເຮັດໃ
-37 w:ເຮື
-20 w:ເຮືອນ
-14 w:ເຮືອບ
-20 w:ເຮົ
14 w:ເຮົາຂ
-16 w:ເຮົາຈ
-10 w:ເຮົາອ
-13 w:ເຮົາໄ
-11 w:ເຮົາໄດ້
-10 w:ເໜີໃຫ
-13 w:ເໜື
31 w:ເໝາ
24 w:ເໝາະກ
24 w:ເໝາະກັບ
20 w:ເໝີ
-34 w:ແກ່
17 w:ແກ້
10 w:ແກ້ຄຳ
-11 w:ແກ້ບັ
-11 w:ແກ້ບັນຫ
-19 w:ແກ້ເປ
-19 w:ແກ້ເປັນ
14 w:ແກ້ໃຫ
-24 w:ແກ້ໄຂ
-30 w:ແກ້ໄຂແລ
34 w:ແຂງ
13 w:ແຂວງອ
11 w:ແຂວງອຸດ
10 w:ແຂວງແ
11 w:ແຂ່
-14 w:ແຈງ
-15 w:ແຈ່
-45 w:ແຈ້
-19 w:ແຈ້ງກ
-10 w:ແຈ້ງມ
-10 w:ແຈ້ງວ
-10 w:ແຈ້ງວ່າ
-16 w:ແຊຣ
-13 w:ແຊຣ໌ໃ
-32 w:ແຊັ
-19 w:ແຊັດບ
-13 w:ແຊັດບອດ
30 w:ແຍກ
-24 w:ແດກ
-10 w:ແດງ
-20 w:ແດນ
-67 w:ແດ່
-22 w:ແຕກ
-13 w:ແຕກຕ່
-13 w:ແຕກຕ່າງ
18 w:ແຕະ
17 w:ແຕະຕ້
17 w:ແຕະຕ້ອງ
-38 w:ແຕ່
13 w:ແຕ່ງຂ
13 w:ແຕ່ງຂຶ້
-14 w:ແຕ່ງຄວາ
12 w:ແຕ່ຈະ
27 w:ແຕ່ຊື
-11 w:ແຕ່ຍັງບ
10 w:ແຕ່ຕົ
15 w:ແຕ່ຖ້
-13 w:ແຕ່ບໍ
-15 w:ແຕ່ລາຄາ
16 w:ແຕ່ສາ
20 w:ແຕ່ສາມາ
-12 w:ແຕ່ສຽ
12 w:ແຕ່ໃນ
-17 w:ແຖວທີ
-17 w:ແທນ
13 w:ແທນດ້
13 w:ແທນດ້ວຍ
13 w:ແທັ
-14 w:ແທັກໝ
-14 w:ແທັກໝູ່
21 w:ແທ້
-23 w:ແນກ
-10 w:ແນນ
31 w:ແນບ
28 w:ແນບມາ
-35 w:ແນວ
-36 w:ແນວໃດ
15 w:ແນະນຳ:#
-17 w:ແນະນຳສຳ
11 w:ແນ່
-12 w:ແນ່ນອນ,
15 w:ແນ່ໃຈ
13 w:ແນ່ໃຈວ່
92 w:ແບບ
10 w:ແບບຂອ
25 w:ແບບຂ່
25 w:ແບບຂ່າວ
-12 w:ແບບຈຳ
-12 w:ແບບຈຳລອ
21 w:ແບບທີ
-11 w:ແບບນັ
-11 w:ແບບນັ້ນ
29 w:ແບບນີ
-14 w:ແບບບໍ
-32 w:ແບບຟອ
-13 w:ແບບຮຽ
-12 w:ແບບເກ
-12 w:ແບບເກົ່
12 w:ແບບເປ
11 w:ແບບໃຫ
-13 w:ແບັ
-24 w:ແບ່
-11 w:ແບ່ງປ
-13 w:ແບ່ງປັນ
14 w:ແປ.
-28 w:ແປກ
19 w:ແປຄ
15 w:ແປຄຳວ
15 w:ແປຄຳວ່າ
30 w:ແປງ
25 w:ແປງຫຼ
25 w:ແປງຫຼັກ
11 w:ແປງເປ
11 w:ແປງເປັນ
-28 w:ແປຈ
-20 w:ແປຈາກ
-23 w:ແປດ
10 w:ແປຕ
15 w:ແປນ
17 w:ແປນີ້
-19 w:ແປພ
-19 w:ແປພາສ
10 w:ແປວ່າ￼￼
-14 w:ແປອ
30 w:ແປເ
35 w:ແປເປັ
22 w:ແປເປັນ￼
-13 w:ແປແ
-16 w:ແປແລະ
-10 w:ແປໃ
-70 w:ແຜນ
-22 w:ແຜນກາ
10 w:ແຜ່
-22 w:ແພງ
-13 w:ແພັ
-13 w:ແພັກເ
-28 w:ແມັ
-20 w:ແມັດ.
-53 w:ແມ່
-12 w:ແມ່ຄົ
-11 w:ແມ່ຍິ
16 w:ແມ່ນ1
14 w:ແມ່ນ3
16 w:ແມ່ນກ
10 w:ແມ່ນການ
13 w:ແມ່ນຂ້ອ
-14 w:ແມ່ນຄ
-18 w:ແມ່ນຕ
-10 w:ແມ່ນນ
12 w:ແມ່ນບ
10 w:ແມ່ນບົດ
-12 w:ແມ່ນຜ
-13 w:ແມ່ນລ
-10 w:ແມ່ນລາຍ
10 w:ແມ່ນວ
18 w:ແມ່ນສະບ
17 w:ແມ່ນຫ
19 w:ແມ່ນແ
10 w:ແມ່ນ້ຳຂ
-10 w:ແລງ
-96 w:ແລະ
-16 w:ແລະຂະ
-12 w:ແລະຂໍ
26 w:ແລະຊື
-14 w:ແລະຕັ
-11 w:ແລະທີ
-11 w:ແລະນາ
19 w:ແລະບໍ
-11 w:ແລະບໍ່ໃ
-10 w:ແລະພາ
-10 w:ແລະພາສາ
-13 w:ແລະລາ
13 w:ແລະສະ
10 w:ແລະສະຖາ
-12 w:ແລະຮູ
-19 w:ແລະຮຽ
-18 w:ແລະຮຽບຮ
-10 w:ແລະເບ
-10 w:ແລະເບີໂ
-11 w:ແລະເອ
-10 w:ແລະໃຫ
22 w:ແລະ￼￼
22 w:ແລະ￼￼￼￼
18 w:ແລ້
32 w:ແລ້ວ,
11 w:ແລ້ວ.
-21 w:ແລ້ວ:
-28 w:ແລ້ວກ
-13 w:ແລ້ວກົດ
-23 w:ແລ້ວຂ
-17 w:ແລ້ວຂຽນ
-11 w:ແລ້ວຂ້ອ
-11 w:ແລ້ວຄ
25 w:ແລ້ວຈ
-11 w:ແລ້ວທ
-11 w:ແລ້ວປ
-12 w:ແລ້ວພ
-14 w:ແລ້ວລ
-11 w:ແລ້ວວາງ
-21 w:ແລ້ວເ
10 w:ແລ້ວໃ
-31 w:ແສງ
31 w:ແຫຼ
-11 w:ແຫຼງກ
-11 w:ແຫຼງການ
40 w:ແຫຼ່ງ
-22 w:ແຫຼ່ງຂ່
19 w:ແຫຼ່ງທີ
-23 w:ແຫ່
-13 w:ແຫ່ງໜ
-13 w:ແຫ່ງໜຶ່
-15 w:ແຫ້
-17 w:ແອັ
27 w:ແຮງ
-10 w:ແຮງງາ
10 w:ແຮັ
10 w:ແຮັດແ
10 w:ແຮັດແທັ
27 w:ແໜ່
13 w:ແໜ່ງຂ
13 w:ແໜ່ງຂອງ
-10 w:ໂຂງ
-13 w:ໂຄງ
-19 w:ໂຄງສ້
-19 w:ໂຄງສ້າງ
16 w:ໂຄສະນ
-21 w:ໂຄສົກ
35 w:ໂຄ້
-23 w:ໂຊກ
-20 w:ໂຊກດີ
-24 w:ໂດຍ
12 w:ໂດຍບໍ່ມ
12 w:ໂດຍລວ
-18 w:ໂດຍຮັ
-18 w:ໂດຍຮັກສ
25 w:ໂຕນ
-12 w:ໂຕະ
11 w:ໂທຂ
-25 w:ໂທດ
12 w:ໂທນ
-15 w:ໂທລ
-10 w:ໂທລະສ
-10 w:ໂທລະສັບ
-85 w:ໂມງ
-23 w:ໂມງແລ
-12 w:ໂມງແລງ.
13 w:ໂມຈ
-23 w:ໂລກ
14 w:ໂຫຍ
11 w:ໂຫຍກຍ
-19 w:ໂຫຍກຕ
-17 w:ໂຫຍກຕໍ່
-19 w:ໂຫຍກລ
-17 w:ໂຫຍກລຸ່
-14 w:ໂຫຍດແ
-14 w:ໂຫຍດແກ່
-23 w:ໂອນ
28 w:ໂອເ
-53 w:ໂຮງ
-28 w:ໂຮງຮຽ
10 w:ໃກ້ຄຽ
10 w:ໃກ້ຊິ
10 w:ໃຈທີ່ສົ
-13 w:ໃຈບ
10 w:ໃຈຜິດ
-16 w:ໃຈຜູ້
17 w:ໃຈວ
17 w:ໃຈວ່າ
-18 w:ໃຈສ
-13 w:ໃຈຮ
-11 w:ໃຈຮ້າ
18 w:ໃຈແ
10 w:ໃຈແລ້
10 w:ໃຈໃ
13 w:ໃຈໃຫ້
15 w:ໃຈໄ
15 w:ໃຊ້
-11 w:ໃຊ້ai
-13 w:ໃຊ້ຄຳ
-17 w:ໃຊ້ຄຳອື
-11 w:ໃຊ້ນ້
35 w:ໃຊ້ຮູ
-11 w:ໃຊ້ເວ
-10 w:ໃຊ້ເວລາ
-10 w:ໃຊ້ແບ
-27 w:ໃຊ້ໃນ
17 w:ໃຊ້ໄດ
24 w:ໃຊ້￼￼
24 w:ໃຊ້￼￼￼￼
-18 w:ໃດ?
-10 w:ໃດບ
-18 w:ໃຕ້
-12 w:ໃນ6
-19 w:ໃນw
-26 w:ໃນກ
-18 w:ໃນການ
13 w:ໃນຂະນ
13 w:ໃນຂະນະທ
-15 w:ໃນຂ່າ
-10 w:ໃນຂ່າວນ
-18 w:ໃນຄ
-11 w:ໃນຄວາມບ
18 w:ໃນຄັ້
-12 w:ໃນຄືນ
-12 w:ໃນງ
-11 w:ໃນງານ
-19 w:ໃນຊ
13 w:ໃນຊື່
-13 w:ໃນຕ
14 w:ໃນທີ່
-18 w:ໃນນ
-10 w:ໃນນັ້
21 w:ໃນບ
15 w:ໃນບັນ
13 w:ໃນບົດ
-15 w:ໃນບົດຄວ
-18 w:ໃນພ
-16 w:ໃນມາດ
-16 w:ໃນມາດຕາ
-11 w:ໃນລ
11 w:ໃນວັກ
10 w:ໃນວັກທີ
-20 w:ໃນວັນ
-19 w:ໃນສ
11 w:ໃນສະບ
11 w:ໃນສະບັບ
11 w:ໃນສາມ
-11 w:ໃນຫຼັ
-13 w:ໃນຫຼັກຂ
-10 w:ໃນຫ້ອ
-33 w:ໃນອ
41 w:ໃນຮ
40 w:ໃນຮູບ
-38 w:ໃນເ
-12 w:ໃນເຕັ
-12 w:ໃນເຕັມຂ
-15 w:ໃນເອກ
-15 w:ໃນເອກະສ
-44 w:ໃນແ
-15 w:ໃນແບບ
-13 w:ໃນແຜນ
-15 w:ໃນໂ
-22 w:ໃນໃ
-13 w:ໃບຄ
-25 w:ໃບຕ
-21 w:ໃບຕອງ
-15 w:ໃບຕອງແລ
-12 w:ໃບອ
-12 w:ໃບອະນ
-12 w:ໃບອະນຸຍ
-10 w:ໃບແ
-13 w:ໃຜຈ
-10 w:ໃຜມ
12 w:ໃສ່ຄວ
12 w:ໃສ່ຄວາມ
22 w:ໃສ່ຄຳ
10 w:ໃສ່ລາ
13 w:ໃສ່ໄວ
-28 w:ໃຫຍ
-22 w:ໃຫ້
-15 w:ໃຫ້ກະ
-18 w:ໃຫ້ກົ
-10 w:ໃຫ້ກົງກ
-19 w:ໃຫ້ຂຽ
13 w:ໃຫ້ຂ່
13 w:ໃຫ້ຂ່າວ
26 w:ໃຫ້ຂ້
25 w:ໃຫ້ຂ້ອຍ
-11 w:ໃຫ້ຂໍ
-13 w:ໃຫ້ຂໍ້ມ
-16 w:ໃຫ້ຄົບຖ
10 w:ໃຫ້ຈົ
15 w:ໃຫ້ຕອ
-15 w:ໃຫ້ຕັ
-13 w:ໃຫ້ຖື
16 w:ໃຫ້ທ່
17 w:ໃຫ້ທ່ານ
-18 w:ໃຫ້ນ້
-18 w:ໃຫ້ນ້ອງ
16 w:ໃຫ້ບັ
17 w:ໃຫ້ບົ
11 w:ໃຫ້ບໍ
23 w:ໃຫ້ຜູ
14 w:ໃຫ້ຜູ້ອ
11 w:ໃຫ້ຜູ້ໃ
15 w:ໃຫ້ຟັ
15 w:ໃຫ້ມາ
13 w:ໃຫ້ຢູ
-12 w:ໃຫ້ລູ
-16 w:ໃຫ້ລົ
-24 w:ໃຫ້ສັ
-31 w:ໃຫ້ສັ້ນ
-13 w:ໃຫ້ສຳ
12 w:ໃຫ້ເນ
-10 w:ໃຫ້ເບ
-10 w:ໃຫ້ເບິ່
16 w:ໃຫ້ເປ
36 w:ໃຫ້ເປັນ
15 w:ໃຫ້ແດ
35 w:ໃຫ້ແລ
35 w:ໃຫ້ແລ້ວ
-14 w:ໃຫ້ໂຊ
-14 w:ໃຫ້ໂຊກດ
-11 w:ໃຫ້ໃສ
-41 w:ໃໝ່
12 w:ໃໝ່ເປ
14 w:ໃໝ່ເປັນ
-10 w:ໃໝ່ເພ
-10 w:ໃໝ່ເພື່
18 w:ໃໝ່ໃຫ
-12 w:ໃໝ່ໄດ
24 w:ໄຂຄ
-24 w:ໄຂແ
-30 w:ໄຂແລ້
-18 w:ໄຂ່
-12 w:ໄຂ້
-10 w:ໄຊຂ
14 w:ໄຊແ
12 w:ໄຊໄ
12 w:ໄຊໄດ້
23 w:ໄດ້
10 w:ໄດ້ກວ
12 w:ໄດ້ຄັ
20 w:ໄດ້ຈັ
-11 w:ໄດ້ຕັດບ
-11 w:ໄດ້ທັ
-31 w:ໄດ້ທີ
18 w:ໄດ້ທຸກເ
-18 w:ໄດ້ບໍ
-12 w:ໄດ້ປັບໃ
11 w:ໄດ້ລວ
-10 w:ໄດ້ລະ
-11 w:ໄດ້ຫຍ
-11 w:ໄດ້ຫຍໍ້
-33 w:ໄດ້ຮັ
-16 w:ໄດ້ຮັບກ
14 w:ໄດ້ຮັບຜ
10 w:ໄດ້ເປ
-22 w:ໄດ້ເພ
-10 w:ໄດ້ເລີຍ
-14 w:ໄດ້ເຫ
-14 w:ໄດ້ເຫັນ
12 w:ໄດ້ເອ
11 w:ໄດ້ແຕ
10 w:ໄດ້ແປ
14 w:ໄດ້ໂດ
11 w:ໄດ້ໂດຍບ
11 w:ໄທເ
-16 w:ໄປ,
14 w:ໄປ.
-22 w:ໄປກ
-13 w:ໄປກວດ
14 w:ໄປຈ
-23 w:ໄປນ
-20 w:ໄປນີ້
-10 w:ໄປນີ້ເປ
16 w:ໄປວາງ
-10 w:ໄປເ
-16 w:ໄປເຮັ
23 w:ໄປໃ
12 w:ໄປໃຊ້
10 w:ໄປໜ້ອ
10 w:ໄປໜ້ອຍໜ
-41 w:ໄພ,
17 w:ໄພທ
17 w:ໄພທີ່
-13 w:ໄຟມ
-13 w:ໄຟມອດ
41 w:ໄຟລ
24 w:ໄຟລາວ
24 w:ໄຟລາວ-ຈ
-11 w:ໄຟເ
-11 w:ໄຟແ
-16 w:ໄມ້
-12 w:ໄລຍ
52 w:ໄວ້
10 w:ໄວ້ຄື
10 w:ໄວ້ຄືເກ
19 w:ໄວ້ທ້
19 w:ໄວ້ທ້າຍ
11 w:ໄວ້ບໍ
13 w:ໄວ້ເປ
13 w:ໄວ້ເປັນ
13 w:ໄວ້ໃນ
15 w:ໄວ້ໃຫ
-14 w:ໆທີ
-13 w:່ກະ
-16 w:່ກຳ
-18 w:່ກຳລັ
-14 w:່ກົ
-14 w:່ກ່
12 w:່ກ່ອນ
-36 w:່ຂອ
11 w:່ຂັ
-23 w:່ຂ້
29 w:່ຂໍ
12 w:່ຂໍ້ມ
12 w:່ຂໍ້ມູນ
25 w:່ຄວ
-11 w:່ຄວນຮ
-11 w:່ຄວນຮູ້
11 w:່ຄວນເ
15 w:່ຄວາມ
13 w:່ຄວາມຄິ
-17 w:່ຄະ
24 w:່ຄຳ
13 w:່ຄົນລ
13 w:່ຄົນລາວ
-12 w:່ງ.
-11 w:່ງກ
25 w:່ງຂອງ
10 w:່ງຂອງທ່
-21 w:່ງຂຽນ
-15 w:່ງຂ່າ
13 w:່ງຂໍ້
15 w:່ງຂໍ້ມູ
-12 w:່ງຄ
-18 w:່ງຄວາ
-20 w:່ງຊ
-10 w:່ງຍ
16 w:່ງທ
24 w:່ງທີ່
12 w:່ງທີ່ຂ້
16 w:່ງທີ່ມາ
13 w:່ງນ
-15 w:່ງນັ້ນເ
10 w:່ງນີ້
-19 w:່ງບົດ
19 w:່ງບໍ່
-13 w:່ງປັນ
-13 w:່ງປ່ຽ
17 w:່ງພ
16 w:່ງມ
-12 w:່ງມື້
-13 w:່ງຢ
12 w:່ງສ
11 w:່ງສະບ
11 w:່ງສະບັບ
16 w:່ງສ່ວ
12 w:່ງສ່ວນທ
-14 w:່ງຫ
51 w:່ງອ
14 w:່ງອອກ
-10 w:່ງຮ
-10 w:່ງຮູບ
-15 w:່ງເ
-10 w:່ງແ
15 w:່ງແຕ່
-11 w:່ງແພງ
-19 w:່ງໂ
-20 w:່ງໜ
-17 w:່ງໜຶ່ງ.
29 w:່ຈະ
28 w:່ຊັ
-39 w:່ຊາ
-11 w:່ຊາວບ
-11 w:່ຊາວບ້າ
24 w:່ຊື
14 w:່ຊ້
14 w:່ຊ້ຳກ
15 w:່ຊ້ຳກັບ
17 w:່ຍັງຄ
-15 w:່ຍັງບ
-15 w:່ຍັງບໍ່
-12 w:່ດີ
23 w:່ຕະ
23 w:່ຕະຫຼ
16 w:່ຕະຫຼາດ
-15 w:່ຕິ
-24 w:່ຕູ
-12 w:່ຕົ້ນ
14 w:່ຕ້ອງແກ
-20 w:່ຖືກຕ
-23 w:່ຖືກຕ້ອ
13 w:່ທາ
-41 w:່ທີ
16 w:່ທ່
16 w:່ທ່ານ
16 w:່ທ້
10 w:່ທ້າຍ
28 w:່ນ1
14 w:່ນ3
31 w:່ນກ
10 w:່ນການ
20 w:່ນຂ
18 w:່ນຂອງ
14 w:່ນຂ້ອ
-10 w:່ນຂໍ້ຄວ
-16 w:່ນຄ
11 w:່ນຄວາ
-15 w:່ນຕ
11 w:່ນທີ່
-11 w:່ນນ
17 w:່ນບ
16 w:່ນບໍ່
-12 w:່ນພ
-13 w:່ນລ
-10 w:່ນລາຍ
-10 w:່ນລາຍຊື
-14 w:່ນສ
18 w:່ນສະບ
18 w:່ນສະບັບ
18 w:່ນຫ
-23 w:່ນອ
-12 w:່ນອນ,
-16 w:່ນັ
22 w:່ນີ
15 w:່ນີ້ແ
-24 w:່ນເ
11 w:່ນແ
10 w:່ນ້ຳຂ
10 w:່ນ້ຳຂອງ
17 w:່ບອ
-10 w:່ບັ
10 w:່ບຸ
10 w:່ບຸກຄ
10 w:່ບຸກຄົນ
13 w:່ບ່
13 w:່ບ່ອນ
-29 w:່ບ້
-29 w:່ບ້ານ
-14 w:່ບໍ
18 w:່ບໍລິ
18 w:່ບໍລິສັ
-36 w:່ບໍ່ມ
-22 w:່ປັ
-25 w:່ປັບໃ
-29 w:່ປາ
-16 w:່ປີ
-13 w:່ປຶ
14 w:່ຜູ້ຂ
11 w:່ຜູ້ເ
22 w:່ພິ
-52 w:່ພົ
-23 w:່ພໍ
-11 w:່ມຂຶ້
14 w:່ມຂໍ້
14 w:່ມຂໍ້ມູ
20 w:່ມຄ
16 w:່ມຄຳເ
10 w:່ມຄຳເຊື
-11 w:່ມຈ
15 w:່ມດ
11 w:່ມດ້ວ
-16 w:່ມນ
-10 w:່ມນ້ຳ
14 w:່ມບ
-14 w:່ມວ
-11 w:່ມສ
-10 w:່ມຫ
-15 w:່ມັ
-23 w:່ມາ
34 w:່ມີ
14 w:່ມີຂໍ
10 w:່ມີບັ
16 w:່ມີໃນ
-16 w:່ມີໃຜ
-21 w:່ມື
-10 w:່ມເຕີ
-11 w:່ຢາ
-12 w:່ລວ
21 w:່ລາ
-11 w:່ວຄ
-11 w:່ວຄາວ
-19 w:່ວງ
10 w:່ວງເຮ
10 w:່ວງເຮືອ
-13 w:່ວງໜ້
16 w:່ວຍ
13 w:່ວຍຂຽ
10 w:່ວຍງາ
16 w:່ວນ
10 w:່ວນຄຳ
26 w:່ວນທີ
-11 w:່ວນທີ່ເ
-10 w:່ວນປະ
-14 w:່ວນຫຼ
-13 w:່ວນຫຼາຍ
22 w:່ວນໃດ
-29 w:່ວມ
11 w:່ວຽ
-22 w:່ວໂ
-21 w:່ວໂມງ
19 w:່ວໄ
11 w:່ວໄປ.
-16 w:່ວ່
-12 w:່ສະ
-11 w:່ສະດວ
-20 w:່ສະບັ
-11 w:່ສະບັບໜ
-25 w:່ສາ
-17 w:່ສາມາດເ
10 w:່ສຳຄັ
-21 w:່ສິ
-16 w:່ສຸ
-23 w:່ສຸດໃ
25 w:່ສ້
31 w:່ສ້າງ
18 w:່ຫຍ
18 w:່ຫຍໍ້
-16 w:່ຫຼັງ
23 w:່ຫຼິ້
-12 w:່ອກ່ອ
-12 w:່ອຂ
-11 w:່ອຄວາມປ
-34 w:່ອງ
12 w:່ອງຈາ
-10 w:່ອງນີ
-10 w:່ອງນີ້ເ
-11 w:່ອງນ້
30 w:່ອນ
-15 w:່ອນກົ
-13 w:່ອນຂ້
10 w:່ອນນຳ
19 w:່ອນລົ
-16 w:່ອນວັ
-12 w:່ອນວັນທ
-14 w:່ອນເຊ
-13 w:່ອນເຊັນ
11 w:່ອນເຜ
11 w:່ອນເຜີຍ
15 w:່ອນເພ
12 w:່ອນໜ້
10 w:່ອພ
18 w:່ອອ
20 w:່ອົ
25 w:່ອົງກ
-14 w:່ອເ
-23 w:່ອແ
40 w:່ອໃ
15 w:່ອໃຫ້
-14 w:່ອໃຫ້ກົ
-10 w:່ອໄ
-28 w:່ອ່
-28 w:່ອ່ານ
-13 w:່ຮອ
27 w:່ຮູ
14 w:່ຮູ້ຈ
14 w:່ຮູ້ຈັກ
-20 w:່ຮ່
-10 w:່ຮ້
-10 w:່ຮ້ານ
24 w:່າ:
20 w:່າ?
-23 w:່າກ
-13 w:່າການ
-26 w:່າຂ
-10 w:່າຂ້ອ
14 w:່າຂໍ້ມູ
-30 w:່າຄ
-19 w:່າຄວນ
-13 w:່າຄຳຕ
-13 w:່າຄຳຕອບ
24 w:່າຄົນ
-11 w:່າງກາ
-10 w:່າງກົ
-10 w:່າງກົດໝ
14 w:່າງນີ
-19 w:່າງບົ
12 w:່າງປະ
12 w:່າງປະເທ
-11 w:່າງສຸ
-10 w:່າງສຸດທ
11 w:່າຈະເປັ
-29 w:່າຊ
-12 w:່າຊື່
-23 w:່າຍ
14 w:່າຍັງ
18 w:່າຍໃດ
-15 w:່າຕ
-12 w:່າທ
-11 w:່າທາງ
18 w:່າທ່າ
24 w:່ານ
-10 w:່ານກົ
-15 w:່ານກ່
-12 w:່ານກ່ອນ
-12 w:່ານຂ່
-12 w:່ານຂ່າວ
13 w:່ານຈະ
12 w:່ານຕົ
14 w:່ານທົ
14 w:່ານທົ່ວ
-16 w:່ານນາ
-11 w:່ານບົ
-26 w:່ານຜູ
-18 w:່ານຜູ້ອ
11 w:່ານຢາກໃ
11 w:່ານລື
-11 w:່ານສະ
12 w:່ານສົ
11 w:່ານສົ່ງ
21 w:່ານອອ
13 w:່ານອອກອ
14 w:່ານັ້
11 w:່ານັ້ນ.
-13 w:່ານເຂ
-13 w:່ານເຂົ້
10 w:່ານແມ
10 w:່ານແມ່ນ
-14 w:່ານແລ
-11 w:່ານແລ້ວ
11 w:່ານໃນ
-16 w:່ານໃຫ
20 w:່ານໄວ
-13 w:່ານໝໍ
-26 w:່າບົດ
-11 w:່າບົດຂ່
-32 w:່າປ
20 w:່າຜ
25 w:່າຜູ້
-12 w:່າພ
-13 w:່າມ
-15 w:່າລ
27 w:່າວ
17 w:່າວຂອງທ
-16 w:່າວທີ່ທ
-20 w:່າວນີ
-15 w:່າວປອ
11 w:່າວມີ
-13 w:່າວສັ
-13 w:່າວສັ້ນ
12 w:່າວສາ
24 w:່າວຫາ
12 w:່າວເຖ
12 w:່າວເຖິງ
-13 w:່າວແຫ
-13 w:່າວແຫ່ງ
14 w:່າວໃຫ
14 w:່າສ
-16 w:່າສະບ
-15 w:່າສະບັບ
24 w:່າສຸດ
-18 w:່າຫ
-10 w:່າອ
-15 w:່າອອກ
-14 w:່າອອກແລ
-17 w:່າເ
12 w:່າເກົ
12 w:່າເກົ່າ
-13 w:່າເປັ
-11 w:່າເປັນຫ
20 w:່າແ
14 w:່າແລະ
11 w:່າໂຄງ
11 w:່າໂຄງກາ
-36 w:່ຽນ
-13 w:່ຽນຊື
-23 w:່ຽນຫຼ
16 w:່ຽນເປ
16 w:່ຽນເປັນ
25 w:່ຽນແປງຫ
15 w:່ຽນແລ
23 w:່ຽນ￼￼
23 w:່ຽນ￼￼￼￼
23 w:່ຽວ
25 w:່ຽວກັ
-13 w:່ຽວກັບຊ
14 w:່ຽວກັບບ
10 w:່ຽວກັບເ
12 w:່ຽວລາ
-14 w:່ເກ
-13 w:່ເກີນ15
-17 w:່ເກີນ30
-10 w:່ເຄ
15 w:່ເຈົ້
19 w:່ເຕ
15 w:່ເຕັມ
15 w:່ເຕັມຂອ
-14 w:່ເຖ
-14 w:່ເຖົ້
-12 w:່ເທ
-13 w:່ເປ
-14 w:່ເຜ
-13 w:່ເພ
28 w:່ເພີ່
-43 w:່ເພື່
-33 w:່ເພື່ອໃ
19 w:່ເລ
-20 w:່ເວ
-14 w:່ເວົ້
16 w:່ເອ
-17 w:່ແກ້ໄ
-21 w:່ແກ້ໄຂແ
-11 w:່ແຂວງ
-12 w:່ແຊ
-12 w:່ແຕ
40 w:່ແນ
20 w:່ແນບມ
16 w:່ແນະນຳ:
13 w:່ແນ່ໃ
13 w:່ແນ່ໃຈວ
-10 w:່ແບ
15 w:່ແປ
-15 w:່ແພ
-16 w:່ແມ
-14 w:່ແມ່ນສະ
19 w:່ແລ້ວ
-10 w:່ໂຄ
-10 w:່ໂຄງກ
-10 w:່ໂຄງການ
15 w:່ໃຈ
13 w:່ໃຈວ່
-11 w:່ໃຊ
-12 w:່ໃຊ້ໃ
13 w:່ໃສ
40 w:່ໃຫ
16 w:່ໃຫ້ຕ
16 w:່ໃຫ້ມ
15 w:່ໃຫ້ແ
-21 w:່ໄດ
10 w:່ໄດ້ກ
11 w:່ໄດ້ກວດ
-13 w:່ໄດ້ທ
15 w:່ໄດ້ບ
-10 w:່ໄດ້ເ
-11 w:່ໄດ້ໃ
-20 w:່ໄປນີ
-10 w:່ໄປນີ້ເ
11 w:້,ຂ້ອ
-15 w:້ai
22 w:້ກວ
-21 w:້ກະ
-22 w:້ກຳ
-17 w:້ກົ
-14 w:້ກົງກັບ
30 w:້ກ່
-15 w:້ກ່ອນ
26 w:້ກ່າວ
19 w:້ກ່ຽວ
16 w:້ກ່ຽວກັ
10 w:້ກໍ
12 w:້ຂັ
-15 w:້ຂາ
-20 w:້ຂຽ
-12 w:້ຂຽນບ
-12 w:້ຂຽນບໍ່
17 w:້ຂຽນໄ
12 w:້ຂ້ອຍ
12 w:້ຂ້ອຍຂຽ
-11 w:້ຂໍ
-13 w:້ຂໍ້ມ
-13 w:້ຂໍ້ມູນ
-11 w:້ຄວ
-23 w:້ຄວາມ
-12 w:້ຄວາມຂອ
12 w:້ຄວາມນີ
13 w:້ຄວາມພາ
14 w:້ຄັ
-27 w:້ຄຳ
10 w:້ຄຳຜິດແ
-17 w:້ຄຳອື
-17 w:້ຄຳອື່ນ
23 w:້ຄື
-13 w:້ຄົບຖ
-13 w:້ຄົບຖ້ວ
10 w:້ຄຽ
-10 w:້ງ.
-20 w:້ງກ
-18 w:້ງກວ່
13 w:້ງຂ
-10 w:້ງມ
11 w:້ງລ
-11 w:້ງວ
-10 w:້ງວ່າ
-11 w:້ງເ
-34 w:້ງແ
-13 w:້ງແຕ່
-10 w:້ງແລະ
-22 w:້ງໃ
-17 w:້ງໃຫ້
-21 w:້ງໄ
12 w:້ຈະ
-10 w:້ຈະເປ
-10 w:້ຈະເປັນ
14 w:້ຈັ
11 w:້ຈັກເ
10 w:້ຊິ
10 w:້ຊ່ວຍ
10 w:້ຍາວເ
10 w:້ຍາວເກີ
10 w:້ດັ
12 w:້ດັ່ງ
16 w:້ຕອ
17 w:້ຕອບຄ
15 w:້ຕອບຄຳຖ
-21 w:້ຕັ
-23 w:້ຕັດຄ
-11 w:້ຕັດບ
-11 w:້ຕັດບົດ
-18 w:້ຕິ
-23 w:້ຕົ
-36 w:້ຕົກລ
-36 w:້ຕົກລົງ
-25 w:້ຖື
10 w:້ຖືກຂ
-13 w:້ທັງສອງ
11 w:້ທັນທີ.
-27 w:້ທີ
-10 w:້ທຸ
15 w:້ທຸກເ
17 w:້ທ່
18 w:້ທ່ານ
19 w:້ທ້
19 w:້ທ້າຍ
-13 w:້ນ,
10 w:້ນ.
15 w:້ນກວ່ານ
11 w:້ນຄ
10 w:້ນຈ
-12 w:້ນຕອນທີ
-31 w:້ນປ
10 w:້ນລົງແລ
-11 w:້ນວ
37 w:້ນສ
21 w:້ນສະບ
21 w:້ນສະບັບ
37 w:້ນຫ
26 w:້ນຫຼັ
22 w:້ນອ
-31 w:້ນຮ
-10 w:້ນັ
27 w:້ນຳ
-11 w:້ນີ້:
-23 w:້ນເ
13 w:້ນເປັ
-11 w:້ນແຕ່
21 w:້ນແລະ
-17 w:້ນແລ້
10 w:້ນໂ
10 w:້ນໂດຍ
-18 w:້ນໃ
-13 w:້ນໃໝ່
-35 w:້ນໄ
-31 w:້ນ້
-18 w:້ນ້ອງ
13 w:້ບອ
-11 w:້ບັນຫ
10 w:້ບົ
-13 w:້ບໍ
-16 w:້ບໍ່ມ
-12 w:້ປະ
-11 w:້ປັ
-14 w:້ປັບໃ
-14 w:້ປັບໃຫ້
22 w:້ຜູ
14 w:້ຜູ້ອ
14 w:້ຜູ້ອ່າ
11 w:້ຜູ້ໃ
11 w:້ຜູ້ໃຊ້
10 w:້ພາ
12 w:້ພາສາ
-13 w:້ພິ
17 w:້ພຽ
18 w:້ຟັ
-11 w:້ມ.
-10 w:້ມາ
-28 w:້ມີ
-12 w:້ມີຄວ
-12 w:້ມີຄວາມ
-10 w:້ມີເນ
-10 w:້ມີເນື້
31 w:້ມູ
15 w:້ມູນທີ່
10 w:້ມູນພື້
10 w:້ມູນສ
-10 w:້ມູນເພີ
-19 w:້ມູນໃ
-13 w:້ມແ
-10 w:້ມແບບ
-10 w:້ມແບບຮຽ
11 w:້ລວ
-27 w:້ລະ
-15 w:້ລະບຸ
12 w:້ລຶ
-12 w:້ລູ
-41 w:້ລົ
32 w:້ວ,
-21 w:້ວ:
-28 w:້ວກ
-13 w:້ວກົດ
-23 w:້ວຂ
-17 w:້ວຂຽນ
-11 w:້ວຂ້ອ
-13 w:້ວຄ
25 w:້ວຈ
-13 w:້ວຍai
13 w:້ວຍຄຳ
-15 w:້ວຍສໍ
15 w:້ວຍ￼￼
15 w:້ວຍ￼￼￼￼
-12 w:້ວທ
-11 w:້ວນ
-11 w:້ວປ
-12 w:້ວພ
20 w:້ວມ
-14 w:້ວລ
-11 w:້ວວາງ
-21 w:້ວາ
-25 w:້ວເ
21 w:້ວ່
19 w:້ວ່າຄ
13 w:້ສະ
-10 w:້ສັ້ນ
-15 w:້ສັ້ນລົ
-13 w:້ສິ
-12 w:້ສ້
-12 w:້ສ້າງ
18 w:້ອຂ
18 w:້ອຂ່າ
-59 w:້ອງ
29 w:້ອງກາ
-12 w:້ອງການ.
15 w:້ອງການສ
12 w:້ອງການໃ
-14 w:້ອງຈອ
-10 w:້ອງຕື
-10 w:້ອງຕື່ມ
12 w:້ອງຖິ
12 w:້ອງຖິ່ນ
-14 w:້ອງມີ
13 w:້ອງແກ
10 w:້ອງແລ້ວ
-18 w:້ອຍ
-14 w:້ອຍກໍ
-30 w:້ອຍຂຽ
-10 w:້ອຍຂຽນຫ
-16 w:້ອຍຂໍ
-15 w:້ອຍຂໍແນ
12 w:້ອຍຈຶ
12 w:້ອຍຈຶ່ງ
10 w:້ອຍຍັ
-11 w:້ອຍຕັ
-12 w:້ອຍຕ້
-12 w:້ອຍຕ້ອງ
14 w:້ອຍບໍ່ມ
10 w:້ອຍບໍ່ສ
-22 w:້ອຍບໍ່ໄ
10 w:້ອຍພ້
10 w:້ອຍພ້ອມ
-11 w:້ອຍວ່
-18 w:້ອຍອ່
-18 w:້ອຍອ່ານ
-16 w:້ອຍເຂ
-16 w:້ອຍເຂົ້
-15 w:້ອຍເປ
-15 w:້ອຍເປັນ
-17 w:້ອຍແດ
12 w:້ອຍແນະນ
26 w:້ອຍໄດ
11 w:້ອຍໜຶ
11 w:້ອຍໜຶ່ງ
-23 w:້ອນ
50 w:້ອມ
23 w:້ອມກັ
11 w:້ອມຊ່
11 w:້ອມຊ່ວຍ
13 w:້ອມລົ
11 w:້ອມແປງທ
-15 w:້ອັ
17 w:້ອາ
14 w:້ອີ
-17 w:້ອເ
-12 w:້ອໃ
-13 w:້ອໃນຫ
-10 w:້ອໃນຫຼັ
-17 w:້ອໃນເ
-12 w:້ອໃນເຕັ
15 w:້ອ່
15 w:້ອ່ານ
-12 w:້ອ່ານເຂ
10 w:້ອ່ານເປ
22 w:້ຮອ
-37 w:້ຮັ
-17 w:້ຮັບກ
-17 w:້ຮັບການ
12 w:້ຮັບຜ
14 w:້ຮັບຜົນ
11 w:້ຮັບເ
28 w:້ຮູ
-68 w:້າ.
-11 w:້າ6
13 w:້າຂອງ
31 w:້າງ
-13 w:້າງຂົ
29 w:້າງຄຳ
27 w:້າງຄຳຕອ
-14 w:້າງດ້
-14 w:້າງດ້ວຍ
14 w:້າງອີ
14 w:້າງໂດ
21 w:້າຈ
12 w:້າຈະແ
-56 w:້າຍ
20 w:້າຍທີ
31 w:້າຍບົ
11 w:້າຍອອ
-19 w:້າທີ່
13 w:້າທ່ານມ
-79 w:້ານ
35 w:້ານກີ
-10 w:້ານກີບ.
11 w:້ານລຸ
11 w:້ານລຸ່ມ
-10 w:້ານໃນ
-37 w:້າບ
-20 w:້າບໍ່
20 w:້າຜ
22 w:້າຜູ້
15 w:້າພະແ
15 w:້າພະແນກ
-38 w:້າມ
-21 w:້າມັກ
-10 w:້າມີຂໍ້
11 w:້າຢາກໄດ
15 w:້າລ
30 w:້າລົງ
-32 w:້າວ
-17 w:້າສ
-19 w:້າສຸດ
16 w:້າຫ
11 w:້າເ
10 w:້າເຊື
10 w:້າເຊື່ອ
11 w:້າເຖິ
15 w:້າເປັ
-11 w:້າແລະ
-15 w:້າໃຈຄ
10 w:້າໃຈຜ
10 w:້າໃຈຜິດ
27 w:້າໃຊ້
16 w:້າໃນວັກ
-18 w:້າໃຫ້
-18 w:້າໄ
12 w:້າໜຶ່
20 w:້າໝ
20 w:້າໝາຍ
-16 w:້ຳ.
20 w:້ຳຖ
20 w:້ຳຖ້ວ
-10 w:້ຳທ
-19 w:້ຳປ
16 w:້ຳສ
29 w:້ຳສຽງ
-11 w:້ຳແ
-13 w:້ເຄ
-10 w:້ເຄາະ
-10 w:້ເຄາະຮ້
-14 w:້ເດ
10 w:້ເດີ້
11 w:້ເທ
12 w:້ເທັດ
12 w:້ເທັດຈິ
26 w:້ເນ
13 w:້ເນັ້
12 w:້ເນື້
12 w:້ເນື້ອໃ
12 w:້ເປັນ
16 w:້ເປັນກາ
11 w:້ເປັນຂ່
10 w:້ເປັນພາ
-11 w:້ເປີດ
-28 w:້ເພ
-12 w:້ເພາະ
11 w:້ເພີ່ມຂ
-13 w:້ເມ
11 w:້ເລີຍເດ
-10 w:້ເວລາ
-18 w:້ເຫ
-12 w:້ເຫັນ
10 w:້ເອ
11 w:້ເອົາ
-11 w:້ເຮ
-21 w:້ແຈ
14 w:້ແດ
18 w:້ແຕ
-12 w:້ແທ
-12 w:້ແບ
-13 w:້ແບບທ
-48 w:້ແປ
10 w:້ແປເປ
10 w:້ແປເປັນ
16 w:້ແມ
16 w:້ແມ່ນ
14 w:້ແມ່ນກາ
-19 w:້ແມ່ນລາ
20 w:້ແມ່ນສະ
24 w:້ແລ
-10 w:້ແລະຮ
-10 w:້ແລະຮຽບ
31 w:້ແລ້ວ
-17 w:້ໂຊ
-17 w:້ໂຊກດ
12 w:້ໂຊກດີກ
17 w:້ໂດ
10 w:້ໂດຍບໍ່
18 w:້ໃຊ
-18 w:້ໃຊ້.
10 w:້ໃຊ້ຄ
-18 w:້ໃດ
-15 w:້ໃນ
19 w:້ໃຫ
-10 w:້ໃຫ້ສ
-13 w:້ໃຫ້ສັ້
-24 w:້ໄຂ
-30 w:້ໄຂແລ
-30 w:້ໄຂແລ້ວ
15 w:້ໄດ
16 w:້ໄດ້.
14 w:້ໄດ້ຖ
12 w:້ໄດ້ຖືກ
-12 w:້ໄດ້ຫຍໍ
13 w:້ໄດ້ແ
-10 w:້ໄວ
31 w:້ໜ້
14 w:້ໜ້າທ
11 w:້ໜ້າສ
-14 w:້ໝາ
18 w:້￼￼
18 w:້￼￼￼￼
29 w:້￼￼￼￼￼￼
-17 w:ໍ?ສ
-25 w:ໍ?ແ
-27 w:ໍຂອ
12 w:ໍດີ
10 w:ໍດີກັ
30 w:ໍທີ
-21 w:ໍບໍ
-16 w:ໍບໍ່ເ
-11 w:ໍລຳ
-22 w:ໍລິ
17 w:ໍຫຼ
29 w:ໍອະນຸ
-27 w:ໍອະໄພ
17 w:ໍອະໄພທີ
-16 w:ໍແກ
-15 w:ໍແນ
-15 w:ໍແນະນ
15 w:ໍໃຫ້ກ
11 w:ໍໃຫ້ທ
-14 w:ໍໃຫ້ໂ
-14 w:ໍໃຫ້ໂຊກ
26 w:ໍໄດ
28 w:ໍ່.
16 w:ໍ່?
12 w:ໍ່ຈ
26 w:ໍ່ຊ
31 w:ໍ່ຊັດ
-18 w:ໍ່ຊາວ
15 w:ໍ່ຊ້ຳ
15 w:ໍ່ຊ້ຳກັ
-16 w:ໍ່ດ
11 w:ໍ່ຕ
20 w:ໍ່ຕ້ອ
15 w:ໍ່ຕ້ອງກ
13 w:ໍ່ຕ້ອງແ
14 w:ໍ່ຖ
-13 w:ໍ່ບ
-20 w:ໍ່ປ
-55 w:ໍ່ພ
-35 w:ໍ່ພົບ
11 w:ໍ່ມີບ
10 w:ໍ່ມີບັນ
-19 w:ໍ່ມີຜ
14 w:ໍ່ມີເ
-19 w:ໍ່ມີໃ
-14 w:ໍ່ລວມ
17 w:ໍ່ສ
-11 w:ໍ່ສະດ
-11 w:ໍ່ສະດວກ
-11 w:ໍ່ສາມ
-11 w:ໍ່ສາມາດ
11 w:ໍ່ອ
17 w:ໍ່ອອກ
-12 w:ໍ່ຮັບ
13 w:ໍ່ຮູ້
11 w:ໍ່ຮູ້ຈັ
-21 w:ໍ່າ
-24 w:ໍ່ເ
-16 w:ໍ່ເກີ
-12 w:ໍ່ເກີນ1
-10 w:ໍ່ເຖົ
-10 w:ໍ່ເຖົ້າ
-20 w:ໍ່ເປັ
-13 w:ໍ່ແ
13 w:ໍ່ແນ່
13 w:ໍ່ແນ່ໃຈ
-10 w:ໍ່ແມ່ນເ
-13 w:ໍ່ໂ
17 w:ໍ່ໃ
-17 w:ໍ່ໃສ່
22 w:ໍ່ໃຫ້
11 w:ໍ່ໄດ້ກວ
-20 w:ໍ່ໄປນ
-20 w:ໍ່ໄປນີ້
-12 w:ໍ່ໜ
-10 w:ໍ່ໜ້າ
20 w:ໍ້(
-16 w:ໍ້4
25 w:ໍ້:
-19 w:ໍ້ຂ່າ
-15 w:ໍ້ຄ
-21 w:ໍ້ຄວາ
12 w:ໍ້ຄວາມນ
13 w:ໍ້ຄວາມພ
-56 w:ໍ້ຕ
-35 w:ໍ້ຕົກ
-35 w:ໍ້ຕົກລົ
18 w:ໍ້ທ
11 w:ໍ້ນ
10 w:ໍ້ນີ້
-25 w:ໍ້ບົດ
25 w:ໍ້ມ
31 w:ໍ້ມູນ
15 w:ໍ້ມູນທີ
10 w:ໍ້ມູນພື
-10 w:ໍ້ມູນເພ
40 w:ໍ້ສ
-12 w:ໍ້ຫ
13 w:ໍ້ເ
12 w:ໍ້ເທັ
12 w:ໍ້ເທັດຈ
-11 w:ໍ້ແ
-10 w:ໍ້ແລະ
-10 w:ໍ້ແລະຮຽ
-10 w:ໍ້ໃ
10 w:ໍ້ໃຫ້
28 w:ໍ້ໜ
30 w:ໍ້ໜ້າ
14 w:ໍ້ໜ້າທີ
-46 w:ໜັງ
-28 w:ໜັງສື
11 w:ໜັງສືພິ
-10 w:ໜາມ
-10 w:ໜີໃ
-10 w:ໜີໃຫ້
-17 w:ໜີ້
-12 w:ໜີ້ສິ
-18 w:ໜຶ່ງຂ
-25 w:ໜຶ່ງຂຽນ
10 w:ໜຶ່ງຄ
21 w:ໜຶ່ງແ
-10 w:ໜຶ່ງໃ
-13 w:ໜືອ
-15 w:ໜຸ່
-13 w:ໜົນ
27 w:ໜ່ງ
13 w:ໜ່ງຂອ
-13 w:ໜ່ວ
10 w:ໜ່ວຍງ
10 w:ໜ່ວຍງານ
11 w:ໜ້ອຍໜ
11 w:ໜ້ອຍໜຶ່
-74 w:ໜ້າ
13 w:ໜ້າຈະ
14 w:ໜ້າຈໍ
-13 w:ໜ້ານີ
15 w:ໜ້າພະ
15 w:ໜ້າພະແນ
18 w:ໜ້າເຊ
10 w:ໜ້າເຊື່
-10 w:ໜ້າແລ
12 w:ໜ້າໜຶ
12 w:ໜ້າໜຶ່ງ
18 w:ໝວດ
-32 w:ໝັກ
-63 w:ໝາກ
-18 w:ໝາກນາ
-17 w:ໝາກເຜ
-17 w:ໝາກເຜັດ
10 w:ໝາຍ
-19 w:ໝາຍສະ
-18 w:ໝາຍສະບັ
17 w:ໝາຍອາ
14 w:ໝາຍເຖ
14 w:ໝາຍເຖິງ
-17 w:ໝາຍເຫ
-42 w:ໝາຍເຫດ:
10 w:ໝາຍເຫດກ
31 w:ໝາະ
24 w:ໝາະກັ
-10 w:ໝາະສົ
-15 w:ໝຶກ
-26 w:ໝູ່
22 w:ໝ່:
13 w:ໝ່ກ
-17 w:ໝ່ສ
-10 w:ໝ່ອ
-10 w:ໝ່ເ
14 w:ໝ່ເປັ
-10 w:ໝ່ເພື
-10 w:ໝ່ເພື່ອ
-19 w:ໝ່ແ
17 w:ໝ່ໃ
18 w:ໝ່ໃຫ້
-15 w:ໝ່ໄ
-12 w:ໝ່ໄດ້
10 w:ໝໍທ
-13 w:ໝໍລ
-16 w:ảnh minh
-23 w:ấy
12 w:ở
13 w:ở đoạn
22 w:–ແບ
15 w:→￼￼
18 w:→￼￼￼￼
17 w:→￼￼￼￼￼￼
-23 w:、
-87 w:。
-16 w:一
24 w:一。
10 w:一下
-20 w:一个
15 w:一个人
11 w:一些
-25 w:一句
18 w:一段
-11 w:一篇
-13 w:七
16 w:万
11 w:万象
-36 w:三
-25 w:上
10 w:上的
-12 w:上说
-75 w:下
-24 w:下是
-26 w:下：
-10 w:不含
-14 w:不少
-14 w:不少于
14 w:不要
-11 w:不超
-11 w:不超过
40 w:业
-20 w:两
-21 w:个
-31 w:个。
27 w:个人
15 w:个人工
-11 w:个备
-11 w:个备选
16 w:个标
16 w:个标题
-10 w:个词
18 w:个话
18 w:个话题
13 w:个问
13 w:个问题
14 w:中文
15 w:中立
25 w:中老
25 w:中老铁
25 w:为
-10 w:为化
-10 w:为化名
11 w:为您
66 w:为￼
66 w:为￼￼
-34 w:主
-19 w:主要
-20 w:举
-19 w:么
-10 w:九
36 w:也
-18 w:书
-37 w:了
-18 w:了一
-20 w:了三
-25 w:了四
11 w:了解
16 w:了，
-10 w:事
-15 w:二
-10 w:二十
-10 w:二条
-14 w:于8
-14 w:于80
-24 w:五
10 w:些
-22 w:交
-15 w:亲
23 w:人名
-19 w:什
-19 w:什么
-24 w:今
15 w:仔
15 w:仔细
-26 w:代
-15 w:代表
26 w:以
22 w:以上
-21 w:以下
-24 w:以下是
-18 w:们
18 w:们换
18 w:们换个
-29 w:件
-15 w:任
-23 w:传
12 w:但
10 w:体
18 w:余
-15 w:作
-11 w:作者
45 w:你
10 w:使
-27 w:信
-36 w:修
-10 w:修改。
-11 w:修订
15 w:充
21 w:先
18 w:免
13 w:入
-27 w:全
-41 w:全文
-18 w:公
-10 w:六
19 w:共
57 w:其
42 w:其他
-11 w:内
10 w:内容
26 w:内容由
28 w:再
12 w:再核
18 w:再聊
18 w:再聊聊
15 w:写。
-11 w:写一篇
12 w:写作
14 w:农
15 w:农民
-11 w:决
12 w:减
10 w:凝
10 w:凝练
10 w:凝练，
-18 w:出
60 w:分
-17 w:刊
-38 w:删
-13 w:删节
13 w:利
38 w:别
-26 w:到
26 w:制
22 w:前请
-16 w:剧
28 w:力
-24 w:办
-13 w:办理
-12 w:办理。
14 w:务必
25 w:动
-21 w:助。
10 w:助！
-25 w:化
-10 w:化名
-41 w:十
-14 w:十二
-10 w:十二条
12 w:十字
-10 w:十年
-13 w:千
-15 w:升
-20 w:半
-11 w:华
30 w:原
22 w:原意
16 w:原文
10 w:去
-11 w:县
11 w:及
-10 w:友
38 w:发布
18 w:发布。
20 w:发布前
-11 w:发现
-10 w:受
-16 w:受访
-16 w:受访者
17 w:变
20 w:口
-11 w:口办
-11 w:口办理
-16 w:句
-10 w:句话
-21 w:只
43 w:可
30 w:可以
36 w:合
-17 w:名
-17 w:名单
19 w:名译
19 w:名译法
23 w:后
-14 w:向
-24 w:吗
-25 w:吗？
18 w:吧
18 w:吧。
-10 w:含
12 w:听
-24 w:员
-15 w:周
10 w:哪
-11 w:商
23 w:嗯
23 w:嗯，
-12 w:器
-10 w:器人
-29 w:四
-20 w:回
-42 w:国
28 w:图
18 w:图片
-12 w:在
-25 w:地
-19 w:场
-13 w:型
-16 w:城
-12 w:增
-10 w:增加
-24 w:声
13 w:处理
10 w:处理，
-16 w:备
-43 w:多
-10 w:大
-31 w:天
-31 w:女
-25 w:她
20 w:好
12 w:好的
-22 w:如下
-26 w:如下：
21 w:如有
-15 w:如需
12 w:姐
-39 w:子
62 w:字
28 w:字数
14 w:字，
-35 w:学
-17 w:孩
-17 w:孩子
10 w:实。
-19 w:审
49 w:客
21 w:客观
-31 w:家
13 w:容
26 w:容由
-33 w:对
17 w:对您
17 w:对您有
-16 w:封
12 w:将￼
12 w:将￼￼
-21 w:小
-16 w:少
-14 w:少于
-14 w:少于8
-35 w:就
-11 w:工
-17 w:己
-16 w:己的
55 w:已
30 w:布
16 w:布。
20 w:布前
19 w:布前请
-21 w:帮助。
10 w:帮助！
13 w:常
14 w:幅
-67 w:年
21 w:并
-13 w:应
53 w:度
-16 w:座
13 w:建议
-12 w:开
-16 w:式
-18 w:式，
64 w:引
24 w:引语
-13 w:当
10 w:录
-23 w:很
-26 w:得
-10 w:得。
14 w:必
-26 w:快
12 w:思
42 w:思考
10 w:性
-12 w:您对
16 w:您有
11 w:您有所
16 w:情
-26 w:想
11 w:意
25 w:感
-13 w:感谢
-36 w:成
18 w:我们换
16 w:我可
18 w:我把
-17 w:我改
13 w:我是
20 w:我暂
20 w:我暂时
11 w:我的知
13 w:我，
17 w:我，我
11 w:或
13 w:截
-18 w:户
-18 w:承
-17 w:承认
27 w:把
12 w:把这
12 w:把这篇
-31 w:投
23 w:抱
23 w:抱歉
23 w:抱歉，
-20 w:括
-14 w:挝语
36 w:换
18 w:换个
18 w:换个话
12 w:据
17 w:掉了
48 w:接
17 w:推
19 w:推荐
-10 w:提交
27 w:插
-14 w:撤
-12 w:支
28 w:收
13 w:收到
16 w:改
-27 w:改。
12 w:改为
10 w:改为￼
-40 w:改了
25 w:改写
22 w:改动
20 w:改变
-11 w:改签
-17 w:改，
-12 w:政
-13 w:数据
36 w:整
-66 w:文
-20 w:文。
35 w:文字
-10 w:文章。
-11 w:文要
-11 w:文要求
-12 w:料
-22 w:新
-37 w:新版
-25 w:新版本
23 w:新闻
-24 w:方
10 w:方案
22 w:旅
26 w:旅游
19 w:无
23 w:无法
14 w:无法回
-42 w:日
39 w:时1
17 w:时无
17 w:时无法
19 w:时间
-24 w:明
17 w:明白
15 w:易
-15 w:昨
-13 w:昨日
-43 w:是
12 w:是一
-14 w:是明
14 w:景
20 w:暂
19 w:暂时
17 w:暂时无
32 w:更
-10 w:更多
-11 w:更新
26 w:更有
12 w:替
21 w:替换
11 w:最后
-14 w:月
-19 w:有
-10 w:有人
-13 w:有删
-12 w:有删节
12 w:有哪
-11 w:服
-10 w:服务
-23 w:期
17 w:未作
-105 w:本
-10 w:本报
-33 w:本文
-19 w:机
-12 w:机器
-10 w:机器人
-12 w:李
-19 w:材
-19 w:材料
-20 w:村
-38 w:条
-51 w:来
-13 w:来的
18 w:松
-12 w:查
28 w:标
14 w:标题
18 w:标题，
-27 w:栏
-13 w:校
16 w:样
-10 w:核
19 w:根
19 w:根据
-12 w:案
-39 w:次
12 w:欢
19 w:欢迎
-17 w:款
15 w:歉
22 w:歉，
-10 w:正
14 w:此
-14 w:步
43 w:段
13 w:段落
19 w:段，
-22 w:每
51 w:气
-14 w:水
10 w:求。
-14 w:求，
-11 w:没
-24 w:没有
-11 w:法
14 w:法回
18 w:法回答
-11 w:注
18 w:活
14 w:润
14 w:润色
20 w:清
26 w:游
-28 w:源
10 w:漏
10 w:点。
16 w:热
14 w:然
-15 w:照
-28 w:版
-13 w:独
-14 w:率
-30 w:现
-10 w:现场
-14 w:琅
-12 w:理
14 w:理，
-14 w:生
-11 w:用户
39 w:用时
39 w:用时1
-26 w:由
18 w:由a
18 w:由ai
-33 w:电
-15 w:略有
-12 w:略有删
-15 w:登
17 w:白
15 w:的文
10 w:的新
12 w:的新闻
-19 w:的材
-19 w:的材料
10 w:的知
10 w:的知识
-15 w:的话
-12 w:的，
-32 w:目
27 w:直
27 w:直接
-14 w:着
11 w:知识截
39 w:短
-32 w:示
-33 w:社
13 w:祝
-11 w:票
-17 w:种
39 w:秒
19 w:稻
10 w:稿，
-11 w:窗
-11 w:窗口
-11 w:窗口办
-18 w:立
-11 w:站
-10 w:章。
-20 w:笑
-12 w:笑着
20 w:符
22 w:符合
-16 w:第十
-10 w:第十二
-16 w:答
-14 w:答：
31 w:简
11 w:简短
-19 w:篇
18 w:精
30 w:精简
-19 w:系
15 w:约
-23 w:线
14 w:细
-19 w:经
11 w:经过
-10 w:结
15 w:给你
10 w:统
46 w:统一
25 w:继
25 w:继续
25 w:续
-89 w:编
-46 w:编辑
15 w:缩
10 w:网
-13 w:罚
-14 w:老
-12 w:老人
-14 w:老挝语
25 w:老铁
25 w:老铁路
28 w:考
-58 w:者
10 w:聊
18 w:聊吧
18 w:聊吧。
18 w:聊聊
18 w:聊聊吧
-18 w:联
16 w:背
-22 w:能
-29 w:自
-17 w:自己
-16 w:自己的
-35 w:至
10 w:色
-18 w:节
-20 w:草
-20 w:草案
19 w:荐
-11 w:获
13 w:落
11 w:补
15 w:补充
-25 w:表
-18 w:表示
50 w:要
-26 w:要求
-14 w:要求，
26 w:要，
21 w:观
-14 w:解
-11 w:警
-14 w:计
-12 w:订
-20 w:认。
18 w:让我
18 w:让我们
-11 w:训
-11 w:训练
10 w:议
-49 w:记
-31 w:记者
-16 w:论
-15 w:论文
-14 w:访
-16 w:访者
-14 w:证
11 w:识截
-13 w:词
16 w:词：
28 w:译
58 w:译为
58 w:译为￼
23 w:译文
28 w:译法
-28 w:译者
-37 w:话
16 w:话题
18 w:话题再
40 w:语
13 w:语。
30 w:语气
-23 w:语，
-38 w:误
-37 w:说
-34 w:说。
22 w:说明
-14 w:说，
10 w:请
15 w:读
31 w:读者
21 w:调整
10 w:象
-16 w:责
11 w:贵
29 w:路
-18 w:车
18 w:轻松
-43 w:辑
-13 w:过
19 w:迎
-10 w:还是
-16 w:这
-12 w:这个
14 w:这个问
33 w:这样
-11 w:这篇
14 w:进
14 w:进行
18 w:述
22 w:适
28 w:适合
12 w:通
-35 w:遍
-22 w:那
30 w:部
37 w:部分
20 w:部长
24 w:配
-10 w:里
26 w:重
29 w:重新
17 w:量
28 w:金
39 w:铁
41 w:铁路
31 w:错
17 w:错了
18 w:错了，
16 w:键词：
-18 w:问
16 w:问题我
-16 w:问：
16 w:间
25 w:闻
-10 w:限
-12 w:随
-14 w:雨
25 w:需
52 w:需要
26 w:需要，
34 w:面
-11 w:音
47 w:顺
-14 w:题
18 w:题再
18 w:题再聊
16 w:题我
16 w:题我暂
13 w:题，
11 w:风
43 w:！
78 w:（
32 w:）
27 w:）：
19 w:，也
17 w:，人
-17 w:，他
12 w:，但
13 w:，先
17 w:，其
19 w:，发
-15 w:，可
-13 w:，对
27 w:，并
42 w:，我
16 w:，我可
-19 w:，文
-10 w:，文中
-13 w:，新
16 w:，更
-14 w:，用
13 w:，符
13 w:，符合
-11 w:，老
32 w:，要
10 w:，让
12 w:，让我
19 w:，语气
-13 w:，语言
12 w:，请
10 w:，这
10 w:，这个
25 w:，适
25 w:，适合
13 w:：1
13 w:：1.
15 w:：￼
15 w:：￼￼
-50 w:？
-31 w:￼
13 w:￼ใน
-12 w:￼ກ່
-12 w:￼ກ່ອນ
-14 w:￼ນັ
-15 w:￼ບໍ່ມ
10 w:￼ບໍ່ແ
10 w:￼ບໍ່ແມ່
-15 w:￼ອອ
-30 w:￼ອອກ.
-14 w:￼ເປັນ￼￼
14 w:￼ເພ
11 w:￼ເພື່
10 w:￼ເພື່ອໃ
16 w:￼ແປເປ
16 w:￼ແປເປັນ
-17 w:￼ແມ
-18 w:￼ແມ່ນ
-11 w:￼ແມ່ນຂໍ
22 w:￼ແລະ￼
22 w:￼ແລະ￼￼￼
-14 w:￼ໃນ
15 w:￼应
17 w:￼改
13 w:￼改为
-31 w:￼￼
18 w:￼￼(
-19 w:￼￼,
-19 w:￼￼.
15 w:￼￼ใ
-12 w:￼￼ກ່ອ
-15 w:￼￼ຂ
-11 w:￼￼ຊ
15 w:￼￼ຕ
13 w:￼￼ຖ
17 w:￼￼ທ
-13 w:￼￼ນ
-15 w:￼￼ບໍ່ມີ
10 w:￼￼ບໍ່ແມ
11 w:￼￼ຜ
-12 w:￼￼ສ
12 w:￼￼ຫ
-15 w:￼￼ອ
-15 w:￼￼ອອກ
-14 w:￼￼ເປັນ￼
11 w:￼￼ເພື
11 w:￼￼ເພື່ອ
16 w:￼￼ແປເ
16 w:￼￼ແປເປັ
-16 w:￼￼ແມ່
18 w:￼￼ແລະ
22 w:￼￼ແລະ￼￼
-15 w:￼￼ໃ
16 w:￼￼ໝ
42 w:￼￼→
15 w:￼￼应
17 w:￼￼改
-71 w:￼￼￼
13 w:￼￼￼ใน
-12 w:￼￼￼ກ່
-12 w:￼￼￼ກ່ອນ
-14 w:￼￼￼ນັ
-15 w:￼￼￼ບໍ່ມ
10 w:￼￼￼ບໍ່ແ
-15 w:￼￼￼ອອ
-30 w:￼￼￼ອອກ.
14 w:￼￼￼ເພ
11 w:￼￼￼ເພື່
16 w:￼￼￼ແປເປ
22 w:￼￼￼ແລະ￼
-14 w:￼￼￼ໃນ
18 w:￼￼￼￼(
-16 w:￼￼￼￼,
-19 w:￼￼￼￼.
15 w:￼￼￼￼ใ
-12 w:￼￼￼￼ກ່ອ
-15 w:￼￼￼￼ຂ
-11 w:￼￼￼￼ຊ
15 w:￼￼￼￼ຕ
13 w:￼￼￼￼ຖ
17 w:￼￼￼￼ທ
11 w:￼￼￼￼ຜ
-12 w:￼￼￼￼ສ
12 w:￼￼￼￼ຫ
-14 w:￼￼￼￼ອ
-14 w:￼￼￼￼ອອກ
11 w:￼￼￼￼ເພື
16 w:￼￼￼￼ແປເ
-16 w:￼￼￼￼ແມ່
18 w:￼￼￼￼ແລະ
-17 w:￼￼￼￼ໃ
16 w:￼￼￼￼ໝ
45 w:￼￼￼￼→
-26 w:￼￼￼￼￼
13 w:￼￼￼￼￼ใน
-12 w:￼￼￼￼￼ກ່
-14 w:￼￼￼￼￼ນັ
-14 w:￼￼￼￼￼ອອ
14 w:￼￼￼￼￼ເພ
10 w:￼￼￼￼￼ແທ
16 w:￼￼￼￼￼ແລ
18 w:￼￼￼￼￼￼(
-11 w:￼￼￼￼￼￼,
-23 w:￼￼￼￼￼￼.
15 w:￼￼￼￼￼￼ใ
-15 w:￼￼￼￼￼￼ຂ
-11 w:￼￼￼￼￼￼ຊ
16 w:￼￼￼￼￼￼ຕ
12 w:￼￼￼￼￼￼ຖ
17 w:￼￼￼￼￼￼ທ
12 w:￼￼￼￼￼￼ຜ
-14 w:￼￼￼￼￼￼ອ
10 w:￼￼￼￼￼￼ເ
10 w:￼￼￼￼￼￼ແ
26 w:￼￼￼￼￼￼ໝ
45 w:￼￼￼￼￼￼→
-29 w:￼￼￼￼￼￼￼
`;
