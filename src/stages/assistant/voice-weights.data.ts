// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.31;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-39 ^>addressee
25 ^>channel
68 ^>count
16 ^>edit
47 ^>farewell
39 ^>fault
39 ^>machine
15 ^>offer
-88 ^>office
31 ^>opening
21 ^>option
-17 ^>order
12 ^>part
51 ^>quality
-39 ^>reference
20 ^>reported
19 ^>request
18 ^>text
33 addressee
-23 addressee*channel
33 addressee*count
-20 addressee*doubt
65 addressee*here
-11 addressee*inability
30 addressee*machine
25 addressee*option
34 addressee*order
15 addressee*part
-20 addressee*polite
-35 addressee*quality
98 addressee*reference
64 addressee*reported
49 addressee*text
14 addressee>$
-78 addressee>addressee
-11 addressee>count
29 addressee>doubt
13 addressee>edit
-25 addressee>farewell
-24 addressee>here
-100 addressee>inability
-23 addressee>machine
-10 addressee>narrator
35 addressee>offer
-51 addressee>office
10 addressee>part
-48 addressee>plan
-21 addressee>quality
40 addressee>reported
-16 addressee>text
157 bracketed
90 channel
55 channel*option
-19 channel*plan
-13 channel*polite
-21 channel*reported
-20 channel>$
17 channel>addressee
52 channel>channel
10 channel>doubt
-35 channel>edit
-10 channel>here
-15 channel>machine
32 channel>narrator
40 channel>offer
32 channel>office
64 channel>part
-17 channel>quality
-18 channel>reference
-19 channel>request
-35 channel>text
176 colon-end
175 count
-29 count*doubt
20 count*office
51 count*option
-10 count*plan
18 count*polite
-19 count*reported
25 count*user
38 count>$
54 count>addressee
-20 count>doubt
16 count>inability
10 count>offer
38 count>part
50 count>plan
-41 count>quality
14 count>reported
-17 count>text
-142 cover=0
-109 cover=1
-75 cover=2
-27 cover=3
35 cover=4
46 cover=5
97 cover=6
90 cover=7
-12 doubt
18 doubt*office
20 doubt*reported
27 doubt>channel
12 doubt>doubt
24 doubt>edit
13 doubt>here
19 doubt>narrator
-11 doubt>offer
-48 doubt>office
-47 doubt>part
-29 doubt>reference
25 doubt>request
21 doubt>text
23 edit
-55 edit*channel
-79 edit*count
38 edit*doubt
-28 edit*farewell
67 edit*fault
47 edit*here
10 edit*inability
-43 edit*machine
68 edit*opening
-77 edit*option
21 edit*order
48 edit*polite
-28 edit*quality
-11 edit*request
44 edit*user
48 edit>$
31 edit>addressee
-39 edit>channel
-29 edit>count
-27 edit>edit
-54 edit>inability
-60 edit>machine
-47 edit>narrator
24 edit>offer
-13 edit>order
-21 edit>part
77 edit>plan
-24 edit>reference
18 edit>reported
42 edit>text
94 exclaim
-21 farewell
-10 farewell*office
51 farewell*polite
-46 farewell*reported
24 farewell>$
50 farewell>addressee
-39 farewell>edit
27 farewell>farewell
45 farewell>offer
-22 farewell>order
33 farewell>polite
-35 farewell>reported
30 farewell>text
-32 fault*office
-22 fault*reported
-20 fault>$
33 fault>addressee
34 fault>fault
16 fault>here
-14 fault>office
15 fault>order
28 fault>part
-20 fault>quality
29 fault>reference
-20 fault>reported
32 fault>text
-39 figures
-158 here
42 here*channel
33 here*count
96 here*doubt
-47 here*office
24 here*option
12 here*order
-13 here*plan
56 here*reported
13 here*request
42 here>$
29 here>addressee
24 here>count
41 here>doubt
113 here>edit
15 here>here
11 here>machine
-16 here>narrator
-24 here>offer
-38 here>office
11 here>option
16 here>order
-57 here>part
-34 here>plan
-42 here>quality
-28 here>reported
30 here>text
170 icon
-72 inability
-57 inability*channel
17 inability*count
-17 inability*here
61 inability*office
47 inability*opening
-14 inability*option
21 inability*order
-16 inability*plan
17 inability*polite
-127 inability*reported
12 inability*request
-14 inability*user
16 inability>channel
13 inability>doubt
54 inability>edit
22 inability>fault
77 inability>inability
-29 inability>machine
17 inability>narrator
41 inability>office
26 inability>order
37 inability>part
-32 inability>plan
14 inability>polite
-30 inability>quality
59 inability>reference
88 inability>text
47 label
-74 lang=de
-123 lang=en
20 lang=es
-54 lang=fr
-12 lang=id
-69 lang=it
158 lang=lo
-12 lang=pt
16 lang=th
57 lang=zh
113 len=0
162 len=1
166 len=2
157 len=3
-21 len=4
-194 len=5
78 list
-10 machine
-34 machine*channel
16 machine*count
11 machine*farewell
39 machine*here
128 machine*inability
-10 machine*offer
-92 machine*office
11 machine*opening
26 machine*option
-55 machine*plan
12 machine*polite
-25 machine*reported
36 machine*request
-29 machine*user
-61 machine>addressee
-20 machine>channel
24 machine>doubt
20 machine>here
115 machine>inability
83 machine>machine
19 machine>offer
-49 machine>office
-47 machine>part
-41 machine>quality
31 machine>reported
67 machine>request
-39 machine>text
-74 n=0
-39 n=1
-37 n=2
-21 n=3
-21 n=4
30 n=5
-11 n=6
61 n=7
27 n=8
34 names=0
-45 names=1
-67 names=2
-103 names=3
-60 names=4
186 narrator
-29 narrator*addressee
40 narrator*channel
28 narrator*count
62 narrator*doubt
30 narrator*edit
-48 narrator*here
50 narrator*inability
130 narrator*machine
-22 narrator*offer
-42 narrator*office
-52 narrator*opening
-25 narrator*option
55 narrator*order
72 narrator*part
-32 narrator*plan
-25 narrator*quality
76 narrator*reference
-14 narrator*reported
66 narrator*request
46 narrator*user
-106 narrator>$
-23 narrator>addressee
-66 narrator>channel
29 narrator>edit
-12 narrator>farewell
-12 narrator>fault
-15 narrator>here
69 narrator>inability
58 narrator>machine
-100 narrator>narrator
-53 narrator>offer
-40 narrator>office
60 narrator>order
-20 narrator>part
-27 narrator>plan
57 narrator>quality
-41 narrator>reference
-71 narrator>reported
-43 narrator>request
-33 narrator>text
51 offer*channel
-20 offer*farewell
-62 offer*here
-52 offer*office
22 offer*option
-49 offer*order
29 offer*plan
11 offer*polite
-37 offer*reported
-82 offer*request
37 offer*user
65 offer>$
16 offer>channel
15 offer>doubt
38 offer>edit
-26 offer>machine
11 offer>narrator
56 offer>offer
-21 offer>office
30 offer>order
14 offer>plan
11 offer>polite
19 offer>quality
-14 offer>reported
-64 offer>request
30 offer>text
-59 office
12 office>$
18 office>addressee
-14 office>channel
29 office>count
-69 office>edit
19 office>offer
-70 office>office
-15 office>order
-29 office>part
10 office>plan
-26 office>polite
-53 office>quality
-14 office>reference
33 office>reported
-13 office>request
-13 office>text
31 opening
-12 opening*channel
28 opening*count
-11 opening*farewell
39 opening*fault
55 opening*here
-21 opening*office
45 opening*order
43 opening*plan
25 opening*polite
-81 opening*reported
36 opening*request
13 opening*user
89 opening>$
19 opening>addressee
-18 opening>channel
17 opening>count
22 opening>edit
17 opening>farewell
32 opening>fault
100 opening>here
11 opening>inability
-14 opening>narrator
-18 opening>offer
-22 opening>office
31 opening>order
42 opening>part
17 opening>plan
22 opening>polite
-57 opening>quality
18 opening>reference
-30 opening>reported
-14 opening>text
22 option
-35 option*doubt
-54 option*office
17 option*reported
-98 option>$
74 option>channel
28 option>count
14 option>edit
-42 option>office
55 option>part
101 option>quality
39 option>reported
-49 order
-29 order*channel
16 order*count
10 order*doubt
-30 order*farewell
15 order*fault
-28 order*office
17 order*plan
28 order*reported
17 order*user
66 order>$
13 order>addressee
12 order>channel
18 order>doubt
20 order>edit
21 order>inability
-22 order>machine
37 order>narrator
20 order>offer
-23 order>office
24 order>quality
21 order>reference
20 order>reported
12 order>request
26 order>text
98 part
48 part*channel
-58 part*count
33 part*doubt
-36 part*edit
31 part*fault
37 part*here
-14 part*inability
-27 part*machine
22 part*offer
104 part*opening
90 part*option
14 part*plan
35 part*reference
17 part*reported
45 part*request
31 part*user
-27 part>$
12 part>addressee
-23 part>channel
11 part>count
55 part>doubt
112 part>edit
21 part>fault
-28 part>here
12 part>machine
-53 part>narrator
16 part>offer
-29 part>office
30 part>order
109 part>part
12 part>polite
42 part>quality
-48 part>reference
11 part>reported
25 part>request
31 part>text
-55 phone
-49 plan
-30 plan*doubt
13 plan*farewell
16 plan*fault
-10 plan*option
-12 plan*polite
25 plan*reported
18 plan>$
-35 plan>addressee
-14 plan>channel
-18 plan>count
81 plan>edit
-39 plan>here
60 plan>inability
-56 plan>machine
-78 plan>narrator
26 plan>offer
28 plan>office
50 plan>part
80 plan>plan
-37 plan>quality
-15 plan>reference
35 plan>reported
16 plan>request
-13 plan>text
10 plan>user
35 polite
-38 polite*office
-36 polite*reported
24 polite>$
-17 polite>addressee
24 polite>edit
-20 polite>narrator
-21 polite>reported
11 polite>text
-25 pos=first
11 pos=last
-71 pos=middle
10 pure=n=0
34 pure=n=1
20 pure=n=2
10 pure=n=3
46 pure=n=4
27 pure=n=5
44 pure=n=6
32 pure=n=8
72 quality
26 quality*channel
-47 quality*count
20 quality*doubt
80 quality*here
23 quality*offer
-17 quality*office
21 quality*opening
14 quality*option
21 quality*plan
-55 quality*reported
37 quality*request
12 quality*user
66 quality>$
11 quality>addressee
36 quality>channel
-45 quality>count
20 quality>doubt
44 quality>edit
12 quality>farewell
22 quality>here
-15 quality>inability
-26 quality>narrator
73 quality>offer
28 quality>order
14 quality>plan
70 quality>quality
142 question
-121 quoted=0
-17 quoted=1
11 quoted=2
42 quoted=3
25 reference
-52 reference*channel
-10 reference*count
47 reference*doubt
11 reference*edit
50 reference*fault
-39 reference*here
24 reference*inability
45 reference*machine
-87 reference*offer
49 reference*opening
11 reference*plan
11 reference*polite
39 reference*quality
48 reference*reported
-42 reference*request
-10 reference*user
22 reference>$
-50 reference>addressee
27 reference>count
101 reference>doubt
-55 reference>edit
-13 reference>here
27 reference>machine
-25 reference>narrator
15 reference>offer
-13 reference>office
72 reference>part
11 reference>polite
36 reference>reference
26 reference>reported
-22 reference>request
32 reference>text
-44 reported
-28 reported>addressee
10 reported>channel
-10 reported>count
-43 reported>edit
17 reported>here
-91 reported>inability
-17 reported>machine
-11 reported>narrator
-14 reported>offer
18 reported>office
-13 reported>option
10 reported>part
-15 reported>polite
63 reported>reference
-18 reported>request
56 reported>text
-13 request*channel
-19 request*count
73 request*doubt
-23 request*office
-17 request*option
-24 request*order
-30 request*plan
13 request*polite
-15 request*reported
-11 request*user
88 request>$
-60 request>addressee
29 request>edit
10 request>here
24 request>machine
35 request>order
-32 request>quality
-18 request>reported
49 request>request
42 request>text
66 text
52 text*channel
-71 text*count
-43 text*edit
75 text*farewell
49 text*fault
61 text*here
-48 text*machine
37 text*offer
-58 text*office
77 text*opening
42 text*option
-53 text*order
-59 text*part
-11 text*plan
66 text*polite
-34 text*reported
-47 text*request
20 text*user
47 text>$
-44 text>channel
17 text>edit
12 text>farewell
12 text>here
31 text>inability
-46 text>narrator
84 text>offer
-13 text>office
-64 text>part
37 text>plan
40 text>polite
30 text>quality
29 text>reference
71 text>reported
-14 text>text
55 user*plan
11 user*reported
14 user>$
14 user>edit
-21 user>machine
10 user>narrator
27 user>text
15 w:! a
10 w:! below
28 w:! here's
31 w:! let's
21 w:! the
13 w:!ຂ້
11 w:!ທ່
11 w:!ທ່ານ
32 w:#
-58 w:# #
26 w:# :
-42 w:# a
36 w:# am
43 w:# and
-12 w:# april
-23 w:# are
24 w:# as
-28 w:# b
-15 w:# before
15 w:# characters
-21 w:# days
-25 w:# degrees
20 w:# et
-12 w:# families
18 w:# for
41 w:# good
-36 w:# h
41 w:# households
22 w:# in
33 w:# injured
-13 w:# it
-16 w:# june
-25 w:# kip
15 w:# km
45 w:# march
-41 w:# may
12 w:# million
-69 w:# minutes
50 w:# more
56 w:# mots
-12 w:# mét
66 w:# no
52 w:# not
-79 w:# november
-15 w:# now
12 w:# nên
12 w:# of
-27 w:# on
-44 w:# p
-24 w:# pages
22 w:# people
-34 w:# per
13 w:# percent
22 w:# plus
49 w:# pm
24 w:# s
95 w:# seconds
36 w:# shorter
54 w:# signes
102 w:# sites
53 w:# so
-56 w:# th
11 w:# that
13 w:# the
16 w:# to
-13 w:# tonnes
22 w:# từ
33 w:# villages
-44 w:# viết
-11 w:# was
77 w:# word
54 w:# words
-22 w:# years
16 w:# you
15 w:(ບໍ
14 w:(ບໍ່ເ
14 w:(ບໍ່ເກີ
26 w:(ສະ
26 w:(ສະບັ
21 w:(ສັ
21 w:(ສັ້ນ
-13 w:)ແລ
-36 w:,
-16 w:,5%
16 w:,ກະ
17 w:,ກະລຸ
17 w:,ກະລຸນາ
37 w:,ຂ້
27 w:,ຂ້ອຍ
11 w:,ຂ້ອຍຈະ
11 w:,ຂ້ອຍຈຶ
10 w:,ຂ້າພ
10 w:,ຂ້າພະເ
24 w:,ຂໍ
-13 w:,ຄູ
10 w:,ງົ
13 w:,ງົບປ
13 w:,ງົບປະມ
19 w:,ຕັ
-17 w:,ຖ້
-18 w:,ຖ້າມ
-16 w:,ນັ
-13 w:,ນາ
-12 w:,ພະ
43 w:,ມີ
-14 w:,ລາ
17 w:,ວັ
13 w:,ວັນທ
-21 w:,ວິ
11 w:,ສະນັ
11 w:,ສະນັ້ນ
18 w:,ສາ
-13 w:,ສ່
-13 w:,ສ່ວນ
12 w:,ຫຼ
15 w:,ອັ
17 w:,ເປ
13 w:,ເອ
-12 w:,ແຕ
-14 w:,ແບ
12 w:,ໃຊ
-16 w:,ໜ້
29 w:,￼￼
29 w:,￼￼￼￼
35 w:,￼￼￼￼￼￼
23 w:-ຈີ
14 w:-ຮັ
-11 w:...
-15 w:.000ກ
-21 w:.000ກີບ
-16 w:.20
-14 w:.ຂໍ
13 w:.ສະ
13 w:.ສະບັ
30 w:/th
-15 w:0
-19 w:0.000ກີ
-18 w:00
-12 w:00.000ກ
-21 w:000ກີ
-13 w:00ກ
-21 w:00ກີບ
-21 w:00ຄ
-15 w:00ຄຳພ
-11 w:00ຄົນ
14 w:00ເ
-10 w:00ໃ
-15 w:00字
-13 w:020
-12 w:021
13 w:023
-10 w:024
24 w:025
14 w:0คำ
-31 w:0ກີ
-12 w:0ກີບ/
-11 w:0ຄຳໃນ
-14 w:0ຄົ
13 w:0ຄົນ,
13 w:0ຕື
-13 w:0ນາ
-13 w:0ນາທີ
-10 w:0ປີ
21 w:0ລ້
21 w:0ລ້ານ
16 w:0ລ້ານກີ
-13 w:0ວິນາ
-13 w:0ວິນາທີ
-11 w:0ຫາ
13 w:0ເປ
13 w:0ເປັນ
-23 w:0ໂມ
-12 w:0字的
45 w:1
13 w:1.
17 w:10
33 w:100
16 w:100ຄຳ
13 w:12
25 w:120
14 w:120ຄົ
-12 w:123
-11 w:12ບ
-11 w:12ໜ
-11 w:12ໜ້າ
10 w:13ໃ
10 w:13ໃຕ້
-13 w:14
-10 w:140
-10 w:150
-11 w:155
-11 w:155ຕົ
-11 w:155ຕົວອ
35 w:2
14 w:2.
20 w:200
-17 w:201
21 w:202
-12 w:2024ເ
15 w:20ຄ
-14 w:20ລ
-11 w:212
-12 w:24ເ
16 w:250
12 w:287
-10 w:2ຂອ
29 w:2ນາ
29 w:2ນາທີ
11 w:2ມາ
19 w:2ວິ
16 w:2ວິນາ
16 w:2ວິນາທີ
-11 w:2ອອ
11 w:2ແລ
11 w:3
17 w:3.
-18 w:300
-12 w:300ຄຳ
16 w:31ມ
-10 w:320
-22 w:3x4
-13 w:3ຄົ
19 w:3ບ່
19 w:3ບ່ອນ
12 w:3ບ້
12 w:3ບ້ານ
10 w:3ໃຕ
-15 w:4
-15 w:40.
27 w:40ຄ
-26 w:40ວ
12 w:45ວ
12 w:45ວິນ
12 w:45ວິນາທ
12 w:4ຄຳ
-24 w:4ຄົ
-20 w:5
-13 w:50
18 w:50.
10 w:50.00
-10 w:500
14 w:50ຄຳ,
-11 w:55ຕ
-11 w:55ຕົວ
-11 w:55ຕົວອັ
-16 w:566
11 w:568
10 w:5ຂໍ
-14 w:5ຄຳ
-11 w:5ຕົ
-11 w:5ຕົວອ
-11 w:5ຕົວອັກ
27 w:5ລ້
27 w:5ລ້ານ
12 w:5ວິນາ
12 w:5ວິນາທີ
12 w:5ແບ
19 w:6,5
35 w:7
-10 w:7ออ
-10 w:8.0
-13 w:80
-27 w:800
10 w:8ຄຳ
-10 w:8ໂມ
-12 w:9ໂມ
103 w:: #
20 w:: a
59 w:: about
10 w:: all
-30 w:: an
-24 w:: build
-14 w:: bản
-21 w:: can
13 w:: clearer
128 w:: council
47 w:: cut
41 w:: discover
-18 w:: four
19 w:: how
-31 w:: https
-22 w:: i
18 w:: in
-13 w:: is
-21 w:: j'ai
-13 w:: k
24 w:: khám
26 w:: la
101 w:: laos
-40 w:: le
30 w:: make
49 w:: new
-12 w:: no
-26 w:: none
-16 w:: one
-36 w:: rewrite
16 w:: shortened
-52 w:: the
-24 w:: this
20 w:: three
20 w:: train
-52 w:: two
16 w:: tôi
18 w:: what
44 w:: who
47 w:: why
-24 w:: would
33 w:: yes
17 w::1)
16 w::1.
47 w::15
-12 w::40
-10 w::ข่
-10 w::ข่าว
16 w::คำ
-14 w::ตั
-18 w::ກາ
-60 w::ຂປ
-16 w::ຂາ
13 w::ຂຽ
-15 w::ຂ່
-15 w::ຂ່າວ
-35 w::ຂ້
-21 w::ຂ້ອຍ
-12 w::ຂ້າພ
-12 w::ຂ້າພະເ
11 w::ຄຳວ່
11 w::ຄຳວ່າ￼
-21 w::ຈົ
-21 w::ຈົ່ງ
-13 w::ຕົ
-15 w::ຕົວເ
-15 w::ຕົວເລກ
18 w::ທ່ອງ
18 w::ທ່ອງທ່
-26 w::ທ່ານ
13 w::ນັ
14 w::ບໍ
13 w::ປະ
11 w::ລວ
16 w::ລາ
19 w::ລາຄາ
15 w::ລົ
-12 w::ສະ
-10 w::ສ້
-10 w::ສ້າງ
-11 w::ຫົ
-16 w::ຫົວຂ
-16 w::ຫົວຂໍ້
-18 w::ອາ
-13 w::ເປັນ
19 w::ເສ
-20 w::ແກ
14 w::ໄດ
54 w::￼￼
54 w::￼￼￼￼
54 w::￼￼￼￼￼￼
30 w:</t
34 w:<th
16 w:<thin
-97 w:?
-20 w:? a
28 w:? better
-15 w:? here
12 w:? i
-10 w:? in
-13 w:? sign
-10 w:? tell
-10 w:? the
33 w:? we
-34 w:? yes
-10 w:?ຕອ
-12 w:?ສະ
-17 w:?ສົ
-17 w:?ສົ່ງ
-12 w:[ຊື
-50 w:^#
107 w:^# #
44 w:^# words
-36 w:^:
16 w:^<thin
-53 w:^a
-22 w:^a :
-13 w:^a few
-41 w:^a good
22 w:^a more
31 w:^a note
-12 w:^a previous
-10 w:^a répondu
-10 w:^a shorter
11 w:^a version
-77 w:^about
-48 w:^about #
-34 w:^absolutely
16 w:^absolutely !
-24 w:^absolutely i
-33 w:^absolutely nothing
59 w:^according
59 w:^according to
20 w:^actually
61 w:^add
24 w:^added
31 w:^adding
34 w:^ah
105 w:^all
-10 w:^alright
52 w:^alt
52 w:^alt text
67 w:^alternatively
99 w:^although
-32 w:^an
-16 w:^an earlier
66 w:^and
22 w:^and that's
-25 w:^anh
44 w:^anything
35 w:^apologies
25 w:^apologies for
-27 w:^applicants
-14 w:^applicants must
34 w:^approx
34 w:^approx #
-25 w:^article
-22 w:^article #
14 w:^as
-65 w:^as a
30 w:^as an
54 w:^as far
13 w:^as the
36 w:^as your
24 w:^ask
-22 w:^asked
-16 w:^asked about
31 w:^at the
-66 w:^background
29 w:^based
29 w:^based on
10 w:^because
-18 w:^because of
39 w:^before i
23 w:^being
24 w:^being an
38 w:^below
28 w:^below are
24 w:^below is
19 w:^best
37 w:^best of
-23 w:^bien
-23 w:^bien sûr
26 w:^body
49 w:^bonne
29 w:^both
21 w:^by
-10 w:^bà
20 w:^bài
-21 w:^bạn
-28 w:^bạn có
44 w:^bản
10 w:^bản dịch
-19 w:^can
-24 w:^candidates
50 w:^caption
-11 w:^certainly i
-23 w:^certainly the
-18 w:^cet
-10 w:^cet article
24 w:^cette
64 w:^changed
30 w:^changes
38 w:^changes made
72 w:^character
82 w:^character count
21 w:^chatg
155 w:^chatgpt
37 w:^chatgpt can
33 w:^chatgpt said
-10 w:^check
-13 w:^choose
-18 w:^chúng
-14 w:^chủ
-11 w:^chủ tịch
-33 w:^clarification
-31 w:^clarification :
31 w:^claude
25 w:^consider
-20 w:^continue
-36 w:^continue reading
63 w:^continued
93 w:^copy
69 w:^copy code
-26 w:^copy the
-65 w:^corrected
-34 w:^correction :
-20 w:^corrections
25 w:^could
-26 w:^cut
22 w:^các
-70 w:^câu
-44 w:^câu #
-20 w:^cô
-20 w:^cô giáo
-20 w:^dear
-13 w:^dear editor
23 w:^disclaimer
24 w:^disclaimer :
-14 w:^dit
44 w:^do
20 w:^do not
51 w:^do you
11 w:^does
15 w:^done
-40 w:^double check
-18 w:^draft
31 w:^draft #
-16 w:^dưới
-16 w:^dưới đây
-24 w:^each
21 w:^each paragraph
65 w:^edited
-31 w:^editor's
-31 w:^editor's note
22 w:^edits
-16 w:^en
17 w:^english
52 w:^enjoy
78 w:^environ
78 w:^environ #
-44 w:^exercise
-44 w:^exercise #
22 w:^fact
10 w:^fact check
-29 w:^farmers
17 w:^feel
17 w:^feel free
43 w:^final
38 w:^final answer
-25 w:^final draft
12 w:^final version
-11 w:^five
56 w:^fixed
82 w:^focus
23 w:^focus keyphrase
41 w:^focus keyword
26 w:^for
20 w:^for immediate
33 w:^for more
39 w:^for the
16 w:^formal
36 w:^gemin
47 w:^gemini
12 w:^ghi
14 w:^ghi chú
-13 w:^give
81 w:^glad
25 w:^good catch
21 w:^good luck
-30 w:^google's
15 w:^got
11 w:^got it
12 w:^grammar
13 w:^great
25 w:^great question
16 w:^has
17 w:^have
21 w:^have a
-65 w:^he
-50 w:^headline
-85 w:^her
-15 w:^here
-79 w:^here is
34 w:^here you
14 w:^here's
20 w:^here's a
-24 w:^here's the
-27 w:^here's what
-27 w:^his
34 w:^hmm
26 w:^hmm the
77 w:^hope
40 w:^hope that
38 w:^hope this
69 w:^hopefully
-39 w:^how
30 w:^i
35 w:^i aimed
11 w:^i also
-12 w:^i apologise
19 w:^i apologize
19 w:^i assumed
-28 w:^i can't
-33 w:^i cannot
-26 w:^i could
21 w:^i do
-56 w:^i hope
28 w:^i kept
-20 w:^i made
-41 w:^i moved
-19 w:^i rewrote
-17 w:^i should
18 w:^i tried
10 w:^i used
32 w:^i won't
-65 w:^i would
33 w:^i'd
-28 w:^i'd be
25 w:^i'd rather
-16 w:^i'm
10 w:^i'm unable
29 w:^i've
-31 w:^i've gone
17 w:^i've left
-36 w:^if the
12 w:^if this
-24 w:^if you
18 w:^if you'd
16 w:^il
45 w:^image
14 w:^improvements
-128 w:^in
-28 w:^in a
53 w:^in conclusion
-65 w:^in the
-13 w:^in this
126 w:^insert
-25 w:^insert the
54 w:^is
-53 w:^is there
37 w:^is this
15 w:^it
-27 w:^it is
18 w:^it looks
23 w:^it now
38 w:^it strikes
-27 w:^it was
66 w:^it's
-22 w:^item
-22 w:^item #
-14 w:^its
10 w:^j'ai
16 w:^j'ai conservé
-34 w:^j'ai gardé
-18 w:^j'espère
-18 w:^j'espère que
16 w:^je suis
-29 w:^je vous
58 w:^just
32 w:^keep
50 w:^keep in
-65 w:^key
80 w:^key changes
-43 w:^key takeaways
-51 w:^keywords
-31 w:^keywords :
-77 w:^la
-20 w:^la nouvelle
-28 w:^la version
-10 w:^last
14 w:^le
-10 w:^les
-38 w:^let
-19 w:^let me
-34 w:^let's
-29 w:^letters
32 w:^longueur
32 w:^longueur :
-11 w:^lưu
-11 w:^lưu ý
-14 w:^madame
32 w:^make
34 w:^may
-17 w:^members
33 w:^mes
18 w:^mes connaissances
39 w:^meta
66 w:^meta description
29 w:^metad
11 w:^modifications
11 w:^modifications apportées
-19 w:^more
39 w:^moved
38 w:^my
-33 w:^my knowledge
25 w:^my mistake
41 w:^mình
23 w:^mô
-28 w:^một
-19 w:^n'hésitez
-19 w:^n'hésitez pas
13 w:^name
31 w:^names
-14 w:^names have
18 w:^need
-32 w:^new
12 w:^next i
-40 w:^người
58 w:^no
17 w:^no problem
-24 w:^none
-24 w:^none of
34 w:^not quite
23 w:^note
14 w:^note de
12 w:^note that
59 w:^noted
-51 w:^notes
55 w:^nothing
25 w:^nothing in
55 w:^now
61 w:^numbers
-50 w:^nếu
-24 w:^nếu bạn
-22 w:^nếu cần
-16 w:^okay
-26 w:^okay so
-15 w:^once
58 w:^one thing
-22 w:^only
-21 w:^only the
-22 w:^openai
66 w:^option a
102 w:^or
59 w:^or if
-15 w:^our
56 w:^para
56 w:^para #
-19 w:^paragraph
-16 w:^paragraph #
50 w:^part
24 w:^perfect
19 w:^phiên
19 w:^phiên bản
-47 w:^photo
-29 w:^photo :
27 w:^pick
-24 w:^plan
-15 w:^please
-14 w:^please check
-11 w:^please provide
24 w:^please review
17 w:^please verify
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
14 w:^read
15 w:^read more
-34 w:^read the
-45 w:^readers
-15 w:^readers who
-16 w:^reading
-19 w:^reading time
41 w:^reads
-26 w:^reads the
19 w:^ready to
50 w:^regenerate
53 w:^regenerate response
39 w:^remember
19 w:^removed
20 w:^removed :
-33 w:^replace
34 w:^replaced
40 w:^replaced with
29 w:^revised version
71 w:^rewrite
-17 w:^rewrite the
47 w:^rewritten
49 w:^rewritten article
43 w:^right
-23 w:^rule
-38 w:^résumez
-38 w:^résumez le
54 w:^said
-30 w:^said the
15 w:^same
24 w:^se
-27 w:^search
105 w:^searched
105 w:^searched #
22 w:^send me
46 w:^seo
59 w:^seo title
74 w:^shall
33 w:^shall i
41 w:^shall we
-79 w:^share
-79 w:^share this
-82 w:^she
-19 w:^she says
55 w:^short
23 w:^short version
-17 w:^shorter
24 w:^should
90 w:^show
139 w:^since
67 w:^since the
-20 w:^sir
56 w:^slightly
31 w:^slightly more
70 w:^slug
70 w:^slug :
-72 w:^so
10 w:^so the
17 w:^some
-23 w:^some names
-25 w:^sorry
-25 w:^sorry about
23 w:^sorry i
-12 w:^souhaitez
-12 w:^souhaitez vous
-36 w:^source
-20 w:^source :
30 w:^sources
43 w:^speaking
33 w:^spelling
-34 w:^step
-27 w:^step #
19 w:^straight
-10 w:^students
-51 w:^style
155 w:^suggested
27 w:^suggested headline
43 w:^suggested tags
-26 w:^summary :
18 w:^sure !
-59 w:^sure i
-10 w:^sure the
18 w:^sure thing
22 w:^swapped
-40 w:^tags
-36 w:^tags :
-22 w:^take
-28 w:^teachers
-11 w:^teachers say
10 w:^tell me
28 w:^thanks
162 w:^that
96 w:^that should
-39 w:^that's
11 w:^that's a
-26 w:^that's it
-65 w:^the
31 w:^the above
-11 w:^the agency
17 w:^the article
-11 w:^the assistant
-30 w:^the chatbot
-11 w:^the coach
-49 w:^the committee
-25 w:^the council
23 w:^the draft
-17 w:^the engineer
-12 w:^the essay
-28 w:^the first
-12 w:^the form
-86 w:^the headline
-10 w:^the judge
57 w:^the language
31 w:^the last
21 w:^the link
-10 w:^the mayor
54 w:^the metaphor
-12 w:^the minister
-22 w:^the ministry
17 w:^the names
-63 w:^the new
-14 w:^the newspaper
-16 w:^the original
-23 w:^the paper
-13 w:^the paper's
33 w:^the percentage
25 w:^the piece
27 w:^the quote
-10 w:^the quotes
-12 w:^the revised
17 w:^the rewrite
-12 w:^the second
-19 w:^the sentence
31 w:^the source
12 w:^the statement
16 w:^the statistics
23 w:^the style
-11 w:^the table
-11 w:^the template
37 w:^the text
-19 w:^the third
28 w:^the title
67 w:^the tone
-16 w:^the transcript
-36 w:^the translation
35 w:^the treasurer
-10 w:^the two
18 w:^the user
-14 w:^the video
-14 w:^the word
-15 w:^the wording
61 w:^there
-28 w:^there are
-18 w:^there is
-20 w:^there's
-27 w:^these
62 w:^think
15 w:^thinking
16 w:^this
-74 w:^this article
12 w:^this comes
-50 w:^this interview
45 w:^this is
-23 w:^this report
11 w:^this revised
53 w:^this should
-23 w:^this story
-20 w:^this summary
-40 w:^this text
-27 w:^this version
112 w:^thought
112 w:^thought for
-21 w:^three
41 w:^title
41 w:^to
-12 w:^to keep
-33 w:^to sum
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
-36 w:^under
-31 w:^under the
49 w:^understood
-11 w:^une
49 w:^unfortunately
34 w:^unfortunately i
42 w:^up
42 w:^up to
22 w:^use
13 w:^user
-35 w:^version #
-38 w:^voici
19 w:^voilà
-14 w:^vous
-13 w:^vous souhaitez
28 w:^wait
40 w:^wait the
39 w:^want
-11 w:^want it
29 w:^want to
117 w:^was
-22 w:^we
30 w:^we are
11 w:^we can
-10 w:^we cannot
-30 w:^we have
19 w:^we need
50 w:^we'll
-116 w:^what
31 w:^what changed
26 w:^what i
-15 w:^what would
-62 w:^when
-46 w:^where
31 w:^where the
18 w:^whether
-36 w:^which
-12 w:^which of
-19 w:^who
18 w:^why
10 w:^why it
62 w:^why this
28 w:^with
19 w:^with the
11 w:^without
10 w:^without the
-34 w:^word
-17 w:^word count
26 w:^would
30 w:^would a
10 w:^would you
-84 w:^write
40 w:^written
-37 w:^yes
26 w:^you
34 w:^you are
-58 w:^you asked
16 w:^you can
37 w:^you could
48 w:^you may
61 w:^you said
-11 w:^you will
13 w:^you're absolutely
-14 w:^you're right
37 w:^you've
67 w:^your
10 w:^your message
-16 w:^ông
70 w:^đã
-17 w:^đính
-17 w:^đính chính
-19 w:^đề
11 w:^ความย
12 w:^คำแปล
13 w:^จำนวน
11 w:^ฉบับน
10 w:^ฉบับป
-22 w:^ดิฉัน
-17 w:^ผมเขี
16 w:^พาดหั
-14 w:^หมายเ
34 w:^แบบที
-12 w:^ກະຊວງ
-28 w:^ກະລຸນ
21 w:^ກ່ອນເ
-24 w:^ຂອບໃຈ
-25 w:^ຂັ້ນຕ
-20 w:^ຂ່າວນ
-26 w:^ຂ່າວສ
-25 w:^ຂ້ອຍຂ
-17 w:^ຂ້ອຍບ
-10 w:^ຂ້ອຍອ
10 w:^ຂ້ອຍເ
-23 w:^ຂໍອະໄ
28 w:^ຂໍ້ຄວ
11 w:^ຂໍ້ມູ
50 w:^ຄັດລອ
18 w:^ຄຳຕອບ
12 w:^ຄຳບັນ
-24 w:^ຄຳວ່າ
-12 w:^ຄຳສັບ
13 w:^ຄຳອະທ
-10 w:^ຄຳເວົ
20 w:^ຈຳນວນ
22 w:^ຈຸດທີ
-10 w:^ຈຸດປ່
-12 w:^ຈົດໝາ
-23 w:^ຊື່ຂອ
10 w:^ຊື່ຜູ
26 w:^ຍັງຂາ
11 w:^ຕົກລົ
-36 w:^ຕົວຢ່
-24 w:^ຕົວເລ
-15 w:^ຕໍ່ໄປ
-17 w:^ຖາມ:ທ
-10 w:^ຖ້າທ່
-23 w:^ຖ້າບໍ
13 w:^ຖ້າມີ
10 w:^ຖ້າຢາ
12 w:^ທ່ານມ
-14 w:^ນາງແປ
-14 w:^ນິທານ
-19 w:^ນີ້ແມ
13 w:^ນ້ຳສຽ
27 w:^ບົດນີ
-20 w:^ບົດສຳ
19 w:^ປ່ຽນ￼
-10 w:^ຜູ້ເຂ
25 w:^ພວກເຮ
-13 w:^ພະແນກ
-16 w:^ລາຍຊື
-10 w:^ລຸ່ມນ
31 w:^ສະຖານ
32 w:^ສະບັບ
-18 w:^ສະຫຼຸ
16 w:^ສາມາດ
-10 w:^ສຳນັກ
21 w:^ສຳລັບ
-11 w:^ສຳເລັ
10 w:^ສິ່ງທ
20 w:^ຫວັງວ
18 w:^ຫົວຂໍ
-11 w:^ອາຈານ
-18 w:^ອ່ານຕ
33 w:^ຮັບຊາ
24 w:^ຮູບທີ
-12 w:^ຮູບປະ
-12 w:^ຮ່າງສ
13 w:^ເຈົ້າ
14 w:^ເນື້ອ
-18 w:^ເພງສະ
27 w:^ເພື່ອ
-23 w:^ເມື່ອ
33 w:^ເວີຊັ
-10 w:^ເວົ້າ
23 w:^ແກ້ຄຳ
-21 w:^ແກ້ໄຂ
-10 w:^ແຈ້ງກ
38 w:^ແນະນຳ
-19 w:^ແປຈາກ
-10 w:^ໂຄງກາ
12 w:^ໃນນາມ
14 w:^ໃຫ້ຂ້
12 w:^ໄດ້ຄັ
-19 w:^ໜັງສື
-10 w:^ໝາຍເຫ
29 w:^以上
-27 w:^以下
10 w:^作为
26 w:^修改
12 w:^全文
12 w:^好的
-20 w:^如需
14 w:^字数
-10 w:^应受
14 w:^我是
25 w:^抱歉
13 w:^收到
-30 w:^本文
26 w:^版本
-15 w:^编辑
-21 w:^译者
-108 w:^￼￼￼￼￼
-26 w:a
37 w:a #
-15 w:a :
50 w:a balance
41 w:a balanced
38 w:a bit
-13 w:a boat
-21 w:a book
-13 w:a bridge
-13 w:a bug
-18 w:a chatbot
23 w:a cleaner
15 w:a clear
-15 w:a clerk
16 w:a comment
-23 w:a copy
-15 w:a date
-27 w:a day
10 w:a different
-43 w:a doctor
27 w:a fact
21 w:a fair
-19 w:a family
31 w:a few
42 w:a first
69 w:a follow
28 w:a former
-12 w:a free
-21 w:a friend
43 w:a full
43 w:a general
-67 w:a good
-13 w:a great
41 w:a group
26 w:a half
-16 w:a hotel
-27 w:a house
58 w:a human
-33 w:a is
15 w:a language
33 w:a lao
17 w:a letter
-22 w:a lighter
-10 w:a line
-14 w:a list
-15 w:a literal
12 w:a little
46 w:a local
20 w:a long
-31 w:a lot
25 w:a lower
11 w:a machine
57 w:a map
-23 w:a matter
30 w:a minor
19 w:a minute
-12 w:a mistake
-20 w:a month
13 w:a more
-13 w:a name
40 w:a named
11 w:a natural
-53 w:a new
21 w:a news
18 w:a newspaper
36 w:a nice
17 w:a note
-10 w:a nurse
-32 w:a page
-27 w:a paragraph
23 w:a person
10 w:a phone
43 w:a photo
-15 w:a photograph
-34 w:a phrase
19 w:a piece
14 w:a plagiarism
12 w:a position
20 w:a possible
21 w:a press
-13 w:a previous
-19 w:a prize
-13 w:a professional
11 w:a punchier
18 w:a qualified
55 w:a question
-19 w:a quieter
33 w:a quote
21 w:a reader
24 w:a real
30 w:a regional
16 w:a response
-25 w:a revised
-32 w:a robot
11 w:a row
-31 w:a répondu
23 w:a sample
-40 w:a second
11 w:a semicolon
23 w:a sense
11 w:a sharper
23 w:a short
-52 w:a shorter
-31 w:a single
18 w:a slightly
38 w:a source
-20 w:a spoon
-19 w:a spoonful
34 w:a statement
-15 w:a story
37 w:a straight
26 w:a strong
11 w:a stronger
-61 w:a summary
-20 w:a table
22 w:a tightened
12 w:a timeline
61 w:a touch
14 w:a transition
21 w:a translation
-10 w:a tunnel
47 w:a version
22 w:a village
16 w:a voice
16 w:a warm
-23 w:a warning
-16 w:a week
32 w:a wire
24 w:a woman
-32 w:a word
-28 w:a été
-13 w:abbot
-23 w:ability
-26 w:ability to
15 w:about #
20 w:about a
-10 w:about how
-20 w:about it
-27 w:about my
70 w:about the
-58 w:about this
-15 w:about to
24 w:about who
-12 w:about your
51 w:above are
16 w:above may
-25 w:above the
17 w:abroad
-25 w:absolutely
16 w:absolutely !
-24 w:absolutely i
-34 w:absolutely nothing
-26 w:accept
-29 w:accepted
-42 w:access the
54 w:access to
62 w:accident
25 w:according
25 w:according to
-32 w:accounts
-37 w:accurate
29 w:accusation
73 w:action
43 w:active
25 w:active ones
24 w:active voice
27 w:adapt
15 w:adapt it
-15 w:adapt the
27 w:adapted
22 w:adapted for
12 w:adapté
12 w:adapté à
-34 w:add
-40 w:add a
21 w:add it
-27 w:add the
-18 w:add up
97 w:added
36 w:added :
27 w:added a
36 w:adding
-23 w:adding a
-32 w:address
-38 w:address and
-18 w:addressed
-143 w:adds
-15 w:adds a
29 w:adjective
101 w:adjectives
-40 w:adjust
-16 w:adjust the
19 w:adjustments
-44 w:admitted
-11 w:adults
38 w:advert
-27 w:advice
-14 w:advised
49 w:adviser
-14 w:advises
10 w:affected
32 w:affects
10 w:afp
18 w:after
56 w:after #
-44 w:after a
19 w:after he
-33 w:after it
-13 w:after readers
14 w:after that
20 w:after the
-10 w:after three
32 w:afterwards
19 w:again
16 w:again ?
-10 w:again in
63 w:against
23 w:against a
43 w:against the
21 w:age
46 w:ages
-39 w:agreed
64 w:agreement
34 w:ah
16 w:ahead
13 w:ahead and
-32 w:ai
20 w:ai and
16 w:ai assistant
23 w:ai developed
17 w:ai i
20 w:ai so
-16 w:ai tool
-22 w:ai để
-29 w:aider
15 w:aim
67 w:aimed
32 w:aimed at
34 w:aimed for
27 w:aiming
28 w:aiming for
-37 w:airline
-22 w:airline's
12 w:aiຂ້ອ
10 w:aiຂ້ອຍບ
10 w:aiທ
11 w:aiທີ່
-21 w:aiເ
-13 w:aiແ
18 w:ai生
19 w:ajouter
-48 w:album
-64 w:all
31 w:all of
28 w:allegations
-63 w:allow
-28 w:allowed
-22 w:allowed to
-19 w:allows
-19 w:almost
11 w:along the
37 w:aloud
90 w:already
-10 w:alright
-55 w:also
-20 w:also add
24 w:alt
13 w:alt text
29 w:altered
53 w:alternative
31 w:alternative headlines
64 w:alternatively
12 w:alternatives
94 w:although
48 w:altogether
-44 w:always
-11 w:am
19 w:ambiguous
-34 w:amended
-13 w:amendment
23 w:american
19 w:among the
43 w:amount
15 w:amount of
17 w:amounts
-61 w:an
38 w:an advert
115 w:an ai
-20 w:an apology
15 w:an article
27 w:an artificial
-22 w:an assistant
11 w:an asterisk
-49 w:an earlier
-29 w:an editing
-24 w:an editor
38 w:an english
17 w:an error
-13 w:an essay
-43 w:an hour
26 w:an official
-15 w:an opinion
-18 w:an unofficial
-65 w:and
39 w:and #
-18 w:and a
-20 w:and added
-19 w:and again
32 w:and an
-20 w:and are
-15 w:and ask
39 w:and avoids
11 w:and back
10 w:and bring
13 w:and cannot
-15 w:and check
-37 w:and clarity
22 w:and cut
23 w:and do
19 w:and does
30 w:and don't
47 w:and dropped
-10 w:and drops
-19 w:and each
-13 w:and edited
23 w:and every
-18 w:and factual
12 w:and flow
-41 w:and for
-11 w:and friendly
12 w:and good
21 w:and half
54 w:and has
103 w:and have
43 w:and how
-12 w:and i
97 w:and i'll
-63 w:and if
13 w:and in
39 w:and is
-26 w:and it
-14 w:and its
50 w:and keep
-18 w:and leave
20 w:and left
104 w:and less
14 w:and let
15 w:and may
45 w:and more
-16 w:and neither
24 w:and neutral
-23 w:and never
57 w:and none
11 w:and not
38 w:and nothing
-30 w:and on
11 w:and one
-29 w:and only
-16 w:and paste
46 w:and ready
-17 w:and removed
-28 w:and reviewed
21 w:and says
36 w:and should
-44 w:and so
-10 w:and somebody
-47 w:and that
19 w:and that's
37 w:and the
-16 w:and then
41 w:and there
-14 w:and they
-22 w:and this
63 w:and to
-19 w:and translated
-20 w:and two
-24 w:and use
60 w:and was
-19 w:and we
-15 w:and went
34 w:and were
44 w:and when
37 w:and where
-11 w:and will
23 w:and without
19 w:and would
-11 w:and your
85 w:anecdote
40 w:anecdote about
77 w:angle
14 w:angrier
-10 w:anh
-15 w:anh có
20 w:announced
49 w:announced a
44 w:announcement
19 w:annual report
-30 w:another
-27 w:ans
-36 w:answer
30 w:answer :
-20 w:answer is
-23 w:answer questions
24 w:answer the
-35 w:answered
-18 w:answered :
46 w:answers
31 w:answers the
39 w:anthropic
-36 w:any
21 w:any further
-30 w:any information
34 w:any of
19 w:any other
-49 w:anyone
-25 w:anyone who
51 w:anything
-51 w:anything else
15 w:anything in
79 w:ap
24 w:ap style
23 w:apart from
37 w:apologies
24 w:apologies for
-24 w:apologise
-14 w:apologise for
-37 w:apologised
-22 w:apologised after
25 w:apologize
14 w:apologize but
10 w:apologize for
-34 w:apology
-16 w:app
-11 w:appeals
30 w:appear
-41 w:appeared
-33 w:appeared in
61 w:appears
-10 w:appears in
29 w:appears to
-10 w:applicant
-29 w:applicants
-14 w:applicants must
-25 w:application
-15 w:applications
-24 w:apply
16 w:apportées
26 w:apportées :
-20 w:approach
58 w:appropriate
64 w:appropriate for
-14 w:approved
58 w:approves
37 w:approx
37 w:approx #
32 w:approximate
36 w:approximately
36 w:approximately #
-11 w:april
27 w:april #
-14 w:architect
11 w:are
68 w:are a
31 w:are an
29 w:are asked
-27 w:are for
38 w:are illustrative
18 w:are in
20 w:are invented
-19 w:are invited
36 w:are limited
-10 w:are looking
13 w:are out
16 w:are placeholders
-12 w:are provisional
-19 w:are right
24 w:are set
-70 w:are still
-88 w:are the
12 w:are three
-31 w:are you
26 w:area
-17 w:argued
50 w:argument
42 w:arguments
24 w:arguments on
34 w:around
42 w:around #
35 w:arrest
-22 w:arrive
-15 w:arrived
59 w:article
-79 w:article #
45 w:article :
-10 w:article ?
33 w:article about
22 w:article and
20 w:article are
25 w:article for
-20 w:article gave
-11 w:article has
-50 w:article is
-12 w:article of
12 w:article that
-30 w:article was
28 w:article without
18 w:article you
-44 w:articles
-10 w:artificielle
15 w:artificielle je
-23 w:artikel
-10 w:artist
48 w:as
-14 w:as #
42 w:as an
-18 w:as and
49 w:as far
-11 w:as follows
14 w:as for
-13 w:as if
-12 w:as in
-15 w:as is
-41 w:as it
-22 w:as much
20 w:as my
16 w:as of
15 w:as per
10 w:as placeholders
-29 w:as released
41 w:as requested
41 w:as stated
-49 w:as the
39 w:as they
-22 w:as we
-12 w:as you
46 w:as your
49 w:asean
15 w:ask
23 w:ask a
-10 w:ask for
31 w:ask if
-10 w:ask it
-10 w:ask the
-13 w:ask whether
-74 w:asked
-20 w:asked about
-46 w:asked for
45 w:asked the
27 w:asking
49 w:asking the
-13 w:asks
-18 w:asleep
-18 w:assembly
25 w:assist
21 w:assist with
36 w:assistant :
13 w:assistant and
-12 w:assistant replied
-11 w:association
27 w:assumed
37 w:assuming
11 w:asterisk
-50 w:at
22 w:at #
-22 w:at all
61 w:at dawn
50 w:at fault
-13 w:at four
-11 w:at half
-31 w:at home
31 w:at https
36 w:at it
-15 w:at last
-65 w:at least
-38 w:at night
-10 w:at once
13 w:at roughly
-13 w:at six
-21 w:at the
-13 w:at their
21 w:at this
-22 w:at which
21 w:ate
26 w:attach
25 w:attached
21 w:attachment
17 w:attempt
-10 w:attend the
67 w:attended
22 w:attribute
24 w:attributed
-15 w:attributed to
-62 w:au
51 w:aucun
27 w:aud
11 w:audience :
21 w:audience is
-14 w:auditor
-13 w:auditors
-21 w:august
91 w:aussi
12 w:aussi un
-78 w:author
-23 w:authors
-47 w:automatically
-10 w:autumn
-29 w:aux
-30 w:available
-35 w:available in
11 w:available to
-18 w:avait
-15 w:avant
-42 w:avant de
-22 w:avant le
-38 w:avec
14 w:avez raison
18 w:avoid
33 w:avoid repeating
31 w:avoid the
95 w:avoids
42 w:avoids the
34 w:aware
48 w:away the
15 w:b
52 w:b #
-12 w:b of
-52 w:ba
-34 w:ba lần
11 w:back again
23 w:back and
-11 w:back at
-38 w:back of
11 w:back on
11 w:back page
-10 w:back the
-25 w:back to
13 w:back with
29 w:backed
-59 w:background
73 w:background on
-17 w:bag
11 w:baker
26 w:bakery
67 w:balance
51 w:balance between
36 w:balanced
-37 w:ball
-26 w:ballot
-20 w:band
16 w:bangkok
-14 w:bank's
39 w:banner
14 w:bao
-15 w:based
46 w:based on
-12 w:bats
-40 w:battery
-15 w:bay
31 w:bbc
-11 w:bce
-11 w:bcelo
-11 w:bcelone
17 w:be
29 w:be :
-25 w:be a
-45 w:be able
-12 w:be changed
14 w:be checked
-27 w:be clear
12 w:be closed
-14 w:be given
-11 w:be glad
-50 w:be happy
32 w:be included
27 w:be more
38 w:be needed
30 w:be number
14 w:be out
14 w:be published
31 w:be read
16 w:be ready
14 w:be reflected
37 w:be right
-28 w:be seen
-31 w:be taken
18 w:be useful
55 w:became
-12 w:because
14 w:because a
-30 w:because i
18 w:because it
-13 w:because nothing
-26 w:because of
-32 w:because the
13 w:because they
33 w:become
11 w:become a
-44 w:becomes
11 w:been
-26 w:been a
10 w:been added
-18 w:been asked
-100 w:been changed
-11 w:been condensed
-20 w:been edited
-10 w:been given
23 w:been kept
24 w:been moved
50 w:been removed
22 w:been simplified
-31 w:been translated
-28 w:been updated
-14 w:been written
-20 w:bees
15 w:before
-15 w:before #
16 w:before i
-15 w:before it
14 w:before printing
25 w:before publication
42 w:before publishing
22 w:before sending
-58 w:before the
40 w:before this
-53 w:before you
-45 w:began
38 w:begin
-20 w:begin with
-15 w:beginning
-20 w:begins
-22 w:begins at
-35 w:behind
-31 w:being
35 w:being a
24 w:being an
-10 w:believe
15 w:believe the
-18 w:bell
-27 w:below
28 w:below are
21 w:below is
24 w:below it
-36 w:bench
-10 w:bend
-40 w:beneath
-44 w:beneath a
-10 w:beside
61 w:best of
51 w:better :
-24 w:better for
34 w:better or
28 w:better worse
35 w:between
-23 w:between the
14 w:between them
19 w:beyond
33 w:beyond what
-23 w:bicycle
-23 w:bien sûr
-17 w:bigger
-24 w:bill
-12 w:billion
-15 w:bin
10 w:bisa
19 w:bishop
34 w:bit
16 w:bit more
-15 w:biên
-23 w:biên tập
-20 w:biểu
18 w:blank
-10 w:block
-24 w:blog
-21 w:blue
-62 w:boat
-11 w:boat race
-41 w:body
-34 w:body :
-16 w:boiler
17 w:bolaven
55 w:bold
73 w:bolder
-23 w:bomb
96 w:bonne
-84 w:book
-30 w:booking
-49 w:books
-29 w:border
-11 w:bored
78 w:both
23 w:both sides
11 w:bottom
38 w:bottom of
96 w:box
-16 w:box marked
21 w:box on
-16 w:boy
54 w:brackets
-40 w:branch
-34 w:bread
-18 w:break
-18 w:breakfast
-45 w:breaking
-10 w:breaks
-16 w:breaks off
-25 w:brewery
-25 w:bridge was
-57 w:bring
-16 w:bring a
-20 w:bring the
56 w:british
34 w:british spelling
-17 w:brochure
29 w:broke
19 w:broke the
-13 w:broken and
-27 w:brother
-51 w:budget
-20 w:buffalo
-16 w:bug
-15 w:bug that
-56 w:build
-11 w:build a
-72 w:built
-47 w:bullet
-23 w:bullet points
14 w:bulletin
-11 w:bureau
15 w:buried
17 w:buried the
19 w:bus
-63 w:business
33 w:busy
-37 w:but
27 w:but here
13 w:but i
28 w:but i'm
-38 w:but it
-40 w:but nobody
78 w:but not
25 w:but professional
14 w:but that
-52 w:but the
25 w:but we
-21 w:but you
22 w:but your
-40 w:butter
-18 w:button
-35 w:buy
-36 w:by
59 w:by #
-14 w:by a
-42 w:by an
10 w:by election
-60 w:by hand
10 w:by law
-35 w:by line
-16 w:by our
14 w:by side
-97 w:by the
-10 w:by then
-20 w:by this
-13 w:by two
34 w:byline
19 w:bypass
-19 w:bà
-27 w:bài
29 w:bài báo
32 w:bài viết
-12 w:bày
-25 w:bán
21 w:báo chí
28 w:báo điện
-15 w:bên
-20 w:bình luận
20 w:bạn
-25 w:bạn có
28 w:bạn gửi
-11 w:bạn muốn
27 w:bạn nên
19 w:bạn vui
-36 w:bạn đọc
-19 w:bản
20 w:bản #
16 w:bản dịch
-17 w:bản ngắn
10 w:bản này
19 w:bản tóm
52 w:bảo
-31 w:bằng
-10 w:bằng câu
-29 w:bị
13 w:bỏ
-25 w:bộ
23 w:bộ trưởng
13 w:c
-17 w:café
-33 w:cake
32 w:calendar
95 w:call
-25 w:call the
107 w:call to
-52 w:called
-15 w:called it
28 w:calls
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
22 w:can do
39 w:can drop
63 w:can go
-41 w:can i
19 w:can offer
51 w:can paste
-10 w:can provide
-47 w:can read
15 w:can see
10 w:can tell
-11 w:can translate
-28 w:can write
-25 w:can you
19 w:can't
-11 w:can't open
-12 w:can't tell
-33 w:can't verify
29 w:can't write
20 w:canal
-25 w:canal as
21 w:candidates
-29 w:candidats
-73 w:cannot
-38 w:cannot access
-20 w:cannot be
20 w:cannot confirm
15 w:cannot fulfill
15 w:cannot provide
-23 w:cannot verify
81 w:canvas
29 w:cap
19 w:capital
-24 w:captain
86 w:caption
-36 w:caption :
14 w:caption for
83 w:captures
77 w:captures the
-15 w:car
-52 w:card
38 w:care
21 w:care of
41 w:careful
10 w:carried
21 w:carry
-11 w:cars
-12 w:case of
-31 w:cash
29 w:casualty
10 w:catch
10 w:catch the
10 w:catchier
51 w:catchy
-24 w:cause
-25 w:cause of
12 w:caution
15 w:cautious
39 w:caveat
-18 w:ce
-15 w:ce que
19 w:ce texte
-13 w:cel
-25 w:cela
-11 w:celon
-46 w:census
-28 w:cent
-19 w:cent in
-12 w:central
18 w:ceremony
15 w:certainly
-11 w:certainly i
-23 w:certainly the
-30 w:certificates
-14 w:ces
-43 w:cet
-35 w:cet article
10 w:cette
11 w:cette phrase
-10 w:chair
-13 w:change
-15 w:change your
32 w:changed
71 w:changed :
26 w:changed and
-10 w:changed at
-43 w:changed in
-21 w:changed my
-22 w:changed the
53 w:changed to
29 w:changes
-37 w:changes :
-30 w:changes from
-13 w:changes in
22 w:changes made
-52 w:changes to
-62 w:changing
-46 w:changing the
11 w:chapter
-17 w:chapters
25 w:chapô
76 w:character
80 w:character count
24 w:characters
45 w:characters :
-48 w:charge
37 w:charity
18 w:chart
-73 w:chatbot
-27 w:chatbot answered
-16 w:chatbots
68 w:chatgpt
36 w:chatgpt can
39 w:chatgpt said
-20 w:chatgpt to
-43 w:cheaper
43 w:check
77 w:check :
14 w:check before
41 w:check important
31 w:check responses
-26 w:check that
-72 w:check the
11 w:check your
-31 w:checked
-15 w:checked before
-22 w:checked by
-27 w:checked with
-42 w:chef
41 w:chi
45 w:chi tiết
22 w:chia
22 w:chia sẻ
54 w:chief
-50 w:child
-92 w:children
-19 w:children :
26 w:chinese
-22 w:chip
-12 w:chiếc
-19 w:chiều
-12 w:cho
16 w:cho biết
-24 w:choice
-13 w:choir
-86 w:choose
28 w:choose from
50 w:chose
34 w:chosen
83 w:chronology
-20 w:chuyên
-18 w:chuyển
14 w:chuẩn
12 w:chuẩn seo
21 w:chí
-49 w:chính
40 w:chính :
-28 w:chính tả
14 w:chú
12 w:chúc
18 w:chúc bạn
-53 w:chúng
-54 w:chúng tôi
39 w:chưa
-12 w:chương
-46 w:chỉ
65 w:chỉnh
29 w:chỉnh sửa
-10 w:chị
-10 w:chợ
-18 w:chủ tịch
108 w:chức
13 w:chức danh
-43 w:chữ
22 w:ci
11 w:ci dessous
17 w:ci dessus
16 w:cinema
30 w:citation
31 w:citations
19 w:city
29 w:cla
89 w:claim
21 w:claim that
48 w:claims
17 w:claims about
-33 w:clarification
-31 w:clarification :
42 w:clarified
26 w:clarified that
-19 w:clarity
-11 w:clarity and
31 w:claud
65 w:claude
-13 w:clause
-17 w:clause #
22 w:clauses
-23 w:clean
18 w:cleaned
10 w:cleaned up
13 w:cleaner
-48 w:clear
16 w:clear from
-10 w:clear structure
-20 w:clear that
17 w:cleared
-58 w:clerk
-25 w:click
10 w:clinic
-29 w:close
26 w:close to
11 w:closed for
28 w:closely
50 w:closer
53 w:closer to
-16 w:closes
-16 w:closes the
-59 w:closing
-42 w:closing date
25 w:closure
42 w:clés
97 w:cms
-39 w:coach
-11 w:coach told
-19 w:coat
17 w:code
-58 w:coffee
13 w:coffee exports
18 w:coherence
33 w:coller
-26 w:column four
-32 w:com
44 w:come
12 w:come back
-10 w:come first
46 w:come from
14 w:come through
18 w:comes
-14 w:comes before
-33 w:comes first
40 w:comes from
37 w:comes to
-21 w:coming
116 w:comma
10 w:comme
49 w:comment
-15 w:comment from
-48 w:comment on
67 w:commentary
-29 w:comments
-26 w:commission
-43 w:committee
10 w:common
53 w:community
-56 w:companies
-16 w:company
13 w:company and
25 w:company name
-15 w:company said
-33 w:compared
51 w:comparison
58 w:comparison with
-18 w:compensation
23 w:complain
-34 w:complained
-51 w:complaint
40 w:complaints
34 w:complete
40 w:completed
10 w:comprises
-43 w:computer
-50 w:con
15 w:con số
31 w:concerns
11 w:concise and
-34 w:conclusion
-48 w:concrete
30 w:condensed
-13 w:condensed and
-10 w:conducted
13 w:conference
-35 w:confirm the
20 w:confirm whether
12 w:confirmed
32 w:confirmer
17 w:confirming
21 w:confusion
12 w:connaissances
47 w:connaissances s'arrêtent
11 w:conserve
-28 w:conservé
47 w:consider
-21 w:consistent
10 w:consistently
-10 w:constitution
43 w:constructions
18 w:consult
-17 w:consultation
87 w:contact
31 w:contact :
-14 w:contact the
62 w:contain
-16 w:contained the
-19 w:contains
-69 w:content
41 w:content that
-30 w:contest
28 w:context
10 w:continue
51 w:continue generating
-36 w:continue reading
40 w:continue with
91 w:continued
-51 w:contract
-18 w:contract and
41 w:contractor
16 w:conversation
19 w:conversational
113 w:converted
22 w:convient
-20 w:cook
-25 w:copied
-26 w:copies
33 w:copilot
101 w:copy
126 w:copy code
72 w:copy edit
-27 w:copy of
-71 w:copy the
42 w:copyright
31 w:copyrighted
46 w:corporate
10 w:correct me
-18 w:correct the
17 w:corrected
-19 w:corrected list
15 w:corrected paragraph
17 w:corrected the
62 w:corrected to
12 w:corrected version
19 w:correction
-34 w:correction :
-20 w:corrections
-51 w:corrects
-33 w:corrects the
-22 w:corrige
24 w:corrigé
50 w:corrigée
-15 w:cost #
26 w:cost of
-17 w:costs
-27 w:costs #
86 w:could
20 w:could also
57 w:could be
29 w:could find
21 w:could go
-35 w:could have
-68 w:could not
19 w:could you
-30 w:couldn't
63 w:council
59 w:council approves
25 w:council's
24 w:councillor
26 w:count
83 w:count :
-43 w:count of
36 w:counted
-29 w:counter
14 w:counts
26 w:county
-18 w:course
16 w:course !
88 w:court
29 w:courte
-22 w:courts
-23 w:cover
33 w:coverage
22 w:covered
33 w:covers
63 w:covers the
-15 w:crash
-20 w:cream
-54 w:create
-68 w:created
-91 w:creating
63 w:credit
30 w:criticism
16 w:criticism of
-14 w:cross
-17 w:crossword
-21 w:crowd
-15 w:cup
66 w:currency
38 w:current
-17 w:curriculum
-35 w:customer
-23 w:customers
-76 w:cut
-23 w:cut and
22 w:cut from
-24 w:cut it
-21 w:cut off
-16 w:cut the
12 w:cutoff
58 w:cuts
91 w:cutting
40 w:cutting it
-38 w:cuốn
-18 w:cuộc
19 w:cà
19 w:cà phê
-25 w:các
83 w:cách
-85 w:câu
-44 w:câu #
-25 w:câu chữ
-25 w:câu hỏi
19 w:câu ngắn
-31 w:còn
-15 w:có
-33 w:có muốn
15 w:có thể
-21 w:cô
-21 w:cô giáo
-25 w:công
30 w:côté
-10 w:cũ
30 w:cũng
-11 w:cơ
-21 w:cả
-14 w:cấm
-11 w:cấm xe
51 w:cần
23 w:cần dịch
19 w:cần viết
-25 w:cụ
-59 w:của
-10 w:của tác
17 w:của tôi
-11 w:cứ
-13 w:cứu
26 w:d'origine
-34 w:d'un
-11 w:d'une
14 w:dam
-11 w:damage
-15 w:dame
27 w:dans le
-16 w:dans une
13 w:dans votre
-11 w:dark
68 w:dashes
-41 w:data
24 w:data ends
22 w:data so
78 w:date
-12 w:date and
33 w:date of
16 w:date was
-10 w:dated
72 w:dateline
41 w:dates
62 w:dawn
-82 w:day
-10 w:day and
-104 w:days
-59 w:de
-15 w:de cet
20 w:de l'article
22 w:de mots
-22 w:de source
-28 w:de votre
-30 w:dead
46 w:deadline
17 w:deadline !
-99 w:dear
-13 w:dear editor
-37 w:dear reader
-41 w:dear readers
57 w:death
10 w:deaths
19 w:debate
-15 w:debate on
38 w:debt
-10 w:decide
-17 w:decided
53 w:decision
-10 w:declined
-10 w:declined to
-27 w:decree
11 w:dee
-56 w:deep
13 w:deeps
13 w:deepsee
-21 w:definition
-46 w:degrees
10 w:delay
-14 w:delegates
-32 w:delegations
19 w:delete
20 w:deleted
79 w:deliberately
-45 w:demande
-21 w:demandé
-35 w:den
45 w:department
30 w:depending
30 w:depending on
-47 w:depth
43 w:deputy
-72 w:der
26 w:dernière mise
37 w:des
119 w:describe
13 w:describe it
28 w:describe the
59 w:describe what
43 w:described
40 w:described as
10 w:described the
-20 w:describes
10 w:describing
31 w:describing the
154 w:description
22 w:description #
84 w:description :
11 w:description of
38 w:deserves
15 w:deserves a
-20 w:desk
11 w:dessous
24 w:dessus
139 w:detail
-14 w:details
14 w:details are
-56 w:details of
68 w:deux
10 w:deuxième
20 w:developed
21 w:developed by
16 w:developments
-59 w:device
-13 w:dictionary
-102 w:did
-13 w:did not
-17 w:did you
36 w:didn't
15 w:didn't come
-92 w:die
-22 w:diet
-36 w:differ
-31 w:differ from
-14 w:difference
-48 w:different
-35 w:diplomats
11 w:dire si
70 w:direct
21 w:direct quotes
11 w:direction
13 w:directions
40 w:directly
-20 w:director
22 w:disclaimer
22 w:disclaimer :
-37 w:discours
38 w:discover
41 w:discover how
-11 w:discrepancy
-12 w:discuss
-16 w:dishes
17 w:display
-19 w:distributor
57 w:district
27 w:districts
-35 w:dit
12 w:dites moi
21 w:divided
-24 w:dix
-73 w:do
-28 w:do a
-14 w:do better
-25 w:do not
61 w:do the
72 w:do you
-23 w:doanh
-23 w:doanh nghiệp
-51 w:doctor
46 w:document
80 w:documents
-46 w:does
-20 w:does not
-22 w:does the
102 w:doesn't
-70 w:dog
-14 w:dogs
-59 w:doing
32 w:dollar
62 w:dollars
-20 w:don't
18 w:don't have
33 w:don't hesitate
18 w:don't need
19 w:don't say
10 w:don't see
72 w:donc
12 w:done
31 w:données
-10 w:door
38 w:dormitory
64 w:double
28 w:double check
-44 w:doubled
16 w:doubt
-28 w:dough
-20 w:douze
-22 w:down
-10 w:down a
-27 w:down the
13 w:down to
16 w:dr
90 w:draft
41 w:draft #
14 w:draft :
-28 w:draft a
17 w:draft and
16 w:draft has
-23 w:draft law
-36 w:draft of
-27 w:draft was
41 w:drafted
62 w:drafts
13 w:dramatic
17 w:draw
25 w:draws
16 w:drier
-62 w:drink
-32 w:drive
24 w:driver was
73 w:drop
103 w:dropped
22 w:dropped the
37 w:dropping
34 w:dropping the
25 w:drops
36 w:drops the
29 w:drought
-32 w:dry
-21 w:dry season
-13 w:du lao
32 w:du lịch
29 w:dung
-26 w:durian
-43 w:during
-27 w:during the
10 w:dài
-38 w:dân
10 w:désolé
-27 w:dòng
-52 w:dùng
15 w:dưới
-12 w:dưới đây
19 w:dẫn
13 w:dịch
-29 w:dịch giả
44 w:dịch là
19 w:dịch tiếng
-25 w:dịch từ
30 w:dự
-20 w:dự thảo
71 w:dự án
18 w:dựa
-28 w:e
-18 w:each
45 w:each other
21 w:each paragraph
18 w:ead
-35 w:earlier version
28 w:early #
-15 w:earned
-32 w:easier
-32 w:easier for
-38 w:easier to
27 w:easy to
-26 w:eat
-10 w:eaten
37 w:economic
-11 w:economy
-11 w:edge
52 w:edit
13 w:edited
35 w:edited by
-45 w:edited for
-56 w:editing
-17 w:editing by
-29 w:editing error
24 w:edition
17 w:editor
-37 w:editor before
-13 w:editor i
-18 w:editor's
-31 w:editor's note
-89 w:editors
171 w:edits
72 w:edits :
-15 w:education
11 w:eek
11 w:eep
13 w:eepse
13 w:eepseek
28 w:effect on
-15 w:eggs
-18 w:eight
91 w:either
-11 w:either or
39 w:either the
-18 w:el
42 w:election
15 w:electricity
-39 w:eleven
-20 w:eleven seconds
-11 w:elo
-11 w:elone
-25 w:else you
-37 w:em
-29 w:email
-30 w:embassy
-12 w:emergency
33 w:emi
33 w:emini
35 w:emo
33 w:emoji
14 w:emojis
14 w:empty
-51 w:en #
-24 w:en chef
-21 w:ena
22 w:encore
86 w:end
10 w:end of
19 w:end the
-65 w:ended
-52 w:ended with
-28 w:ends
17 w:energy
-22 w:engaging
-27 w:engineer
-83 w:engines
164 w:english
51 w:english :
-30 w:english and
14 w:english equivalent
16 w:english for
-12 w:english it
22 w:english rendering
16 w:english so
17 w:english to
23 w:enjoy
28 w:enjoy the
-18 w:enjoyed
-19 w:enough
18 w:ensures
26 w:ensures that
-15 w:entraîné
-15 w:entraîné sur
49 w:entries
-51 w:entry
51 w:environ
81 w:environ #
25 w:eo
46 w:eo:
11 w:eps
13 w:epsee
34 w:equivalent
15 w:equivalent so
18 w:error in
21 w:errors
14 w:ers
17 w:ersio
46 w:espaces
10 w:espaces comprises
-50 w:essay
-11 w:essay must
-21 w:essays
-26 w:essential
56 w:est
-37 w:et je
-23 w:et la
17 w:et le
29 w:et non
-23 w:et plus
10 w:et trois
30 w:eta
-106 w:even
-57 w:evening
27 w:event
65 w:events
-54 w:ever
-47 w:every
-22 w:everybody
37 w:everyday
-46 w:everyone
-12 w:everything
11 w:everything else
35 w:everything you
14 w:evidence
22 w:exact
-25 w:exact english
-41 w:exactly
-11 w:exactly as
-21 w:exam
-45 w:example
-27 w:examples
-28 w:exceed
-28 w:exceed #
57 w:excerpt
16 w:exchange
15 w:exchange rate
19 w:exchange rates
24 w:exclamation
26 w:exclamation marks
-23 w:excluding the
-50 w:exercise
-44 w:exercise #
-15 w:exhibition
87 w:exist
-45 w:exists
22 w:expand
-20 w:expected
-31 w:experience
-62 w:expert
-31 w:explain why
48 w:explained
31 w:explaining
-29 w:explains
64 w:explanation
71 w:explanation of
62 w:export
68 w:export to
52 w:exports
11 w:extra
15 w:extract
18 w:eye
-23 w:facebook
-25 w:facebook or
-21 w:facing
93 w:fact
60 w:fact box
29 w:fact check
23 w:factory
47 w:facts
30 w:facts :
-13 w:facts and
64 w:factual
31 w:factual and
26 w:fail
-16 w:failed
61 w:fair
48 w:faire
-26 w:fait
-21 w:false
-40 w:families
-27 w:famille
26 w:family
-10 w:fans
10 w:far
49 w:far as
39 w:farmer
11 w:farmer's
46 w:farmers
-21 w:faster
-21 w:father
33 w:fault
10 w:faut
-13 w:faute
-13 w:faute d'équivalent
-13 w:fautes
23 w:favourite
-23 w:feared
-16 w:feature
-19 w:february
-14 w:fee
53 w:feel
37 w:feel free
28 w:feelings
21 w:feels
56 w:feels right
-16 w:feels too
-40 w:fees
-27 w:fell
32 w:felt
-15 w:feuang
-22 w:few
16 w:fewer
12 w:fields
21 w:fifth
-27 w:fifty
126 w:figure
32 w:figure in
-41 w:figures before
-22 w:figures for
-24 w:file
-68 w:files
17 w:fill
25 w:filled
44 w:filled in
27 w:filler
-58 w:film
-16 w:fin
29 w:final
48 w:final answer
-30 w:final draft
42 w:final text
-40 w:finally
-105 w:find
-23 w:find a
-22 w:find any
10 w:find out
-38 w:find the
-12 w:find this
-19 w:finds
-14 w:fines
19 w:finish
-17 w:finished
10 w:fire
-15 w:firm
-43 w:first and
-16 w:first appeared
-11 w:first because
24 w:first draft
32 w:first is
36 w:first line
59 w:first mention
-14 w:first page
39 w:first person
39 w:first sentence
25 w:first the
21 w:first three
-21 w:first train
-26 w:first version
-41 w:fish
26 w:fit
24 w:fit a
118 w:fits
24 w:fits the
59 w:fits your
66 w:five
12 w:five headline
-11 w:five minutes
-31 w:fix
84 w:fixed
36 w:fixed subject
13 w:fixed the
18 w:fixes
21 w:fixes :
22 w:flag :
-34 w:flat
-15 w:flight
63 w:flood
31 w:flooded
25 w:flooding
-43 w:floor
-32 w:flour
-10 w:flow
-15 w:flow and
31 w:fluidité
25 w:focus keyphrase
45 w:focus keyword
13 w:focused on
-41 w:fois
-49 w:fold
32 w:follow
11 w:follow it
-40 w:follow the
56 w:follow up
40 w:followed
10 w:followed by
30 w:followed the
-67 w:following
11 w:following is
-27 w:following sentences
60 w:follows
-16 w:follows :
13 w:follows the
-60 w:food
-11 w:foot
-20 w:foot of
-15 w:football
-14 w:footnotes
-26 w:for
47 w:for #
38 w:for :
32 w:for a
50 w:for an
54 w:for and
-20 w:for any
-16 w:for anyone
20 w:for both
36 w:for clarity
40 w:for consistency
-25 w:for each
-32 w:for example
25 w:for facebook
-16 w:for four
-11 w:for further
14 w:for grammar
20 w:for immediate
10 w:for its
20 w:for last
-55 w:for length
19 w:for me
-27 w:for more
-32 w:for my
-14 w:for plain
11 w:for pointing
39 w:for print
53 w:for readability
52 w:for readers
-36 w:for reading
-34 w:for reasons
11 w:for repairs
-54 w:for six
52 w:for social
48 w:for that
30 w:for the
-27 w:for this
-40 w:for three
26 w:for word
-13 w:for you
10 w:for younger
-35 w:for your
-18 w:force
-29 w:forget
-11 w:form asks
-12 w:form is
26 w:form the
23 w:formal
-36 w:formal style
11 w:formal tone
-13 w:forms
-76 w:forty
74 w:forum
-55 w:found
35 w:found in
-12 w:found that
-28 w:found the
-27 w:foundation
32 w:founded
11 w:founding
-11 w:four
-10 w:four minutes
-19 w:four seconds
-34 w:four times
-23 w:fourteen
24 w:fourth
23 w:fourth paragraph
-27 w:français
-62 w:free
-16 w:free for
-22 w:free of
36 w:free to
-100 w:french
-10 w:fresh
18 w:friday
-26 w:friend
39 w:friendly
-35 w:friends
18 w:from
28 w:from a
52 w:from here
-67 w:from lao
10 w:from monday
-36 w:from pakse
58 w:from the
13 w:from what
50 w:from you
101 w:from your
49 w:front
27 w:front of
47 w:front page
-19 w:fuel
-15 w:fuel prices
15 w:fulfil
12 w:fulfill
15 w:fulfill this
12 w:full article
12 w:full list
-18 w:full name
-34 w:full of
45 w:full piece
48 w:full stop
-51 w:full text
51 w:funding
-32 w:further
-50 w:further details
19 w:further edits
-21 w:further information
54 w:future
-15 w:für
-28 w:g
-39 w:game
30 w:gap
-27 w:garden
-35 w:gardé
-68 w:gate
-23 w:gave
-31 w:gave the
33 w:gem
33 w:gemin
19 w:gemini
10 w:general
10 w:general audience
27 w:generate
13 w:generate content
19 w:generated
-22 w:generated by
112 w:generating
-98 w:get
17 w:gets
-53 w:getting
-14 w:ghi
16 w:ghi chú
-25 w:gia
-10 w:gia đình
-15 w:giao
-10 w:girl
41 w:give the
-19 w:give you
26 w:given
15 w:given as
-17 w:given at
10 w:given in
14 w:given me
19 w:given that
20 w:given the
-41 w:given to
120 w:gives
16 w:gives #
26 w:gives two
-40 w:giving
-26 w:già
30 w:giá
27 w:giá vàng
-24 w:giáo
-19 w:giúp
-25 w:giả
10 w:giải thích
-36 w:giấy
-28 w:giấy phép
13 w:giọng
-24 w:giờ
-15 w:giữ
34 w:giữ nguyên
59 w:glad
-14 w:glad to
-11 w:glass
18 w:gle
-38 w:go to
61 w:go with
36 w:goal
17 w:goat
110 w:goes
-10 w:goes :
12 w:goes against
20 w:goes to
12 w:goes up
-66 w:going to
30 w:gone
-40 w:gone through
17 w:goo
-25 w:good
25 w:good catch
25 w:good idea
40 w:good luck
10 w:good to
18 w:googl
-31 w:google's
-17 w:goose
26 w:got it
28 w:government documents
33 w:governor
63 w:governor's
63 w:gpt
20 w:grade
-17 w:grammar and
-22 w:grandmother
19 w:grandmother's
24 w:grant
29 w:grants
-51 w:grateful
-45 w:great
25 w:great question
-19 w:greek
21 w:green
-25 w:ground
-11 w:grounds
24 w:grown
11 w:guess
-27 w:guest
40 w:guidance
-115 w:guide
-43 w:guide to
22 w:guidelines
23 w:guides
25 w:gì
53 w:gần
20 w:gần nhất
19 w:gọi
11 w:gọn
19 w:gốc
38 w:gợi
24 w:gợi ý
-12 w:gửi về
17 w:h #
10 w:habitants
-116 w:had
-12 w:had a
-19 w:had an
36 w:had been
28 w:had in
-14 w:had left
-10 w:had no
64 w:had not
10 w:had to
15 w:hai
44 w:half
11 w:half a
-11 w:half the
-21 w:hall
-86 w:hand
-12 w:handbook
-23 w:handed
11 w:handout
-12 w:hands
-15 w:handwriting
-18 w:hang
14 w:happened
-15 w:happens
54 w:happy
-10 w:happy to
31 w:happy with
10 w:harbour
29 w:hard
14 w:hard news
15 w:hard to
76 w:harder
-29 w:harvest
-81 w:has
10 w:has a
35 w:has asked
62 w:has been
-34 w:has changed
-23 w:has gone
-12 w:has kept
-41 w:has moved
-57 w:has not
22 w:has passed
40 w:has since
29 w:has to
11 w:hashtag
24 w:hashtags
-15 w:hat
-33 w:have
-21 w:have a
38 w:have access
-17 w:have an
33 w:have been
64 w:have changed
30 w:have it
-66 w:have kept
29 w:have left
53 w:have never
86 w:have no
43 w:have personal
-22 w:have removed
-47 w:have rewritten
-27 w:have stopped
65 w:have the
15 w:have to
-12 w:have tried
-39 w:having
-87 w:he
36 w:he is
-13 w:he said
-14 w:he says
13 w:hea
-21 w:head of
28 w:headings
78 w:headline
59 w:headline :
46 w:headline and
29 w:headline ideas
-12 w:headline of
-33 w:headline on
-14 w:headline was
12 w:headlines
42 w:headlines :
18 w:heads
-27 w:hear
48 w:heard
34 w:hearing
-12 w:heat
-13 w:heavy
-15 w:heavy rain
74 w:hectares
-12 w:hedge
-39 w:held
-18 w:help
-20 w:help of
95 w:help to
23 w:help with
-34 w:help you
16 w:helpful
10 w:helps
13 w:helps with
-95 w:her
-12 w:her own
98 w:here
-40 w:here :
11 w:here ?
25 w:here and
-88 w:here are
31 w:here because
21 w:here is
-18 w:here it
32 w:here on
-14 w:here since
-16 w:here so
51 w:here the
36 w:here you
52 w:here's
40 w:here's a
61 w:here's an
-21 w:here's the
-56 w:here's what
32 w:hesitate
32 w:hesitate to
-24 w:hidden
-30 w:hides
-58 w:high
15 w:higher
-21 w:highlights
-10 w:him
-15 w:himself
34 w:hin
-84 w:his
46 w:history
42 w:history of
-12 w:hiện
34 w:hmm
26 w:hmm the
31 w:hold
25 w:holding
51 w:holds
-13 w:holiday
-16 w:homework
-16 w:honestly
-36 w:honourable
23 w:hoo
46 w:hook
21 w:hook :
71 w:hope
29 w:hope that
-34 w:hope this
24 w:hope to
17 w:hopeful
69 w:hopefully
32 w:hospital
23 w:hospital's
-18 w:hospitals
-46 w:hot
-22 w:hotel
23 w:hotline
-51 w:hour
-50 w:hours
22 w:hours and
10 w:hours of
-60 w:house
77 w:households
39 w:housing
-19 w:how i
22 w:how i'd
19 w:how it
15 w:how long
23 w:how many
25 w:how much
-17 w:how the
33 w:how this
-74 w:how to
-13 w:hoạch
25 w:hoặc
-19 w:https
-16 w:https :
89 w:human
-33 w:human being
10 w:human sounding
17 w:humanized
29 w:humour
18 w:hydropower
-34 w:hành
-15 w:hành khách
-29 w:hãy
32 w:hình
11 w:hóa
37 w:hút
72 w:hơn
33 w:hơn :
17 w:hơn và
-24 w:hệ
-14 w:họa
-37 w:học
-15 w:học sinh
-14 w:họp
-55 w:hỏi
-10 w:hỏi về
-10 w:hồi
71 w:hợp
12 w:hợp với
15 w:hữu
10 w:hữu ích
-33 w:i
12 w:i added
35 w:i aimed
10 w:i also
-61 w:i am
-16 w:i apologise
25 w:i apologize
-11 w:i asked
28 w:i assumed
32 w:i believe
-15 w:i came
94 w:i can
60 w:i can't
-26 w:i cannot
11 w:i changed
28 w:i checked
38 w:i chose
15 w:i continue
-49 w:i couldn't
10 w:i didn't
-14 w:i do
25 w:i don't
-19 w:i found
10 w:i go
11 w:i got
-19 w:i had
-77 w:i have
11 w:i help
-77 w:i hope
-35 w:i keep
46 w:i kept
12 w:i know
28 w:i left
26 w:i looked
-26 w:i make
-21 w:i may
15 w:i misread
10 w:i missed
-41 w:i moved
-50 w:i need
54 w:i only
-11 w:i read
-32 w:i recommend
12 w:i rendered
17 w:i replaced
-44 w:i rewrote
-14 w:i said
22 w:i see
-23 w:i should
32 w:i stayed
-57 w:i think
25 w:i took
57 w:i understand
43 w:i used
-25 w:i want
-17 w:i was
10 w:i wasn't
31 w:i went
-29 w:i will
31 w:i won't
-108 w:i would
-29 w:i write
14 w:i wrote
87 w:i'd
-16 w:i'd be
-47 w:i'd go
16 w:i'd say
65 w:i'll
-15 w:i'll do
-12 w:i'll update
18 w:i'm
60 w:i'm not
21 w:i'm unable
62 w:i've
-30 w:i've gone
-15 w:i've kept
40 w:i've left
10 w:i've rewritten
23 w:i've taken
-17 w:i've used
-29 w:i've written
51 w:ici
12 w:ici ?
78 w:idea
47 w:ideas
13 w:ideas from
30 w:identified
-11 w:identity
19 w:idiom
22 w:idioms
43 w:if
14 w:if a
-42 w:if i
-28 w:if it
14 w:if needed
-16 w:if not
17 w:if she
47 w:if space
24 w:if that
22 w:if that's
16 w:if the
19 w:if this
-38 w:if you
33 w:if you'd
73 w:if your
-14 w:ignore
24 w:il
-11 w:il en
10 w:il est
42 w:illustrative
18 w:illustrative and
146 w:image
23 w:image :
15 w:image prompt
23 w:immediate
20 w:immediate release
-19 w:immediately
-37 w:impact
-22 w:important
51 w:important info
-10 w:important to
62 w:impression
10 w:improvements
19 w:improvements :
-36 w:improves
-12 w:in
-43 w:in #
-30 w:in a
-15 w:in about
14 w:in all
-47 w:in an
-20 w:in another
14 w:in any
-10 w:in april
30 w:in at
30 w:in bold
-34 w:in both
78 w:in brackets
-55 w:in brief
12 w:in case
21 w:in champasak
53 w:in conclusion
25 w:in each
56 w:in english
27 w:in figures
-27 w:in four
-43 w:in french
30 w:in front
-73 w:in full
28 w:in half
21 w:in it
-18 w:in its
12 w:in january
-16 w:in june
13 w:in kip
-28 w:in lao
-10 w:in large
-15 w:in law
62 w:in line
-27 w:in luang
-32 w:in march
-31 w:in may
86 w:in mind
24 w:in most
10 w:in my
-23 w:in our
-12 w:in paragraph
-10 w:in pencil
-12 w:in place
27 w:in plain
-17 w:in question
-10 w:in red
31 w:in that
-16 w:in the
-47 w:in this
-30 w:in three
20 w:in tone
-38 w:in two
28 w:in under
-16 w:in which
-17 w:in writing
-58 w:include
13 w:include a
14 w:include the
-15 w:includes
26 w:including
20 w:including spaces
-16 w:including the
-43 w:income
-16 w:incomplete
-12 w:independently verify
15 w:indiqué
13 w:ine
41 w:inferred
-29 w:inflation
-19 w:inflation slowed
46 w:info
-32 w:informal
61 w:information
-62 w:information about
15 w:information and
14 w:information available
18 w:information on
-26 w:information only
73 w:informations
14 w:informative
12 w:ini
30 w:injured
38 w:ink
33 w:input
-20 w:inquiry
-46 w:inscription
135 w:insert
12 w:inside
-11 w:inspector
98 w:instead
74 w:instead of
34 w:instruction
19 w:instruction says
29 w:instructions
22 w:intact
-23 w:intelligence and
22 w:interest
24 w:interest rate
64 w:international
-55 w:internet
-12 w:interpreter
-11 w:intertitres
19 w:interview
-42 w:interview has
-10 w:interview was
45 w:into a
-15 w:into english
32 w:into one
24 w:into two
-13 w:into your
35 w:intro
55 w:introduced
-41 w:introduction
46 w:invented
32 w:inverted
34 w:inverted pyramid
83 w:investors
52 w:invite
-19 w:invited
-19 w:invited to
11 w:involved
62 w:ion
38 w:is
-61 w:is :
20 w:is ?
27 w:is a
11 w:is about
17 w:is already
-24 w:is ambiguous
-10 w:is an
27 w:is being
13 w:is better
36 w:is correct
27 w:is easier
32 w:is for
26 w:is general
11 w:is given
37 w:is gone
-24 w:is how
34 w:is in
19 w:is kept
29 w:is known
28 w:is left
-24 w:is limited
28 w:is mine
-11 w:is missing
-11 w:is my
-61 w:is no
-86 w:is not
58 w:is now
-21 w:is one
28 w:is only
-28 w:is open
-36 w:is read
-42 w:is ready
25 w:is right
-24 w:is safe
68 w:is safer
32 w:is still
-36 w:is suitable
13 w:is that
-90 w:is the
-70 w:is there
33 w:is this
25 w:is tight
-64 w:is to
17 w:is up
66 w:is used
11 w:is what
-18 w:is where
20 w:is why
-14 w:is worth
24 w:is written
-17 w:is your
-10 w:island
30 w:isn't
-48 w:issue
-14 w:issued
-10 w:issued in
56 w:it
-22 w:it !
14 w:it :
-37 w:it ?
27 w:it again
-26 w:it and
-10 w:it answers
-22 w:it as
74 w:it at
-21 w:it before
-15 w:it can
-33 w:it could
-24 w:it did
16 w:it doesn't
25 w:it down
-22 w:it even
14 w:it fits
-27 w:it for
48 w:it from
27 w:it goes
32 w:it has
48 w:it if
-17 w:it in
-32 w:it is
-11 w:it isn't
23 w:it lands
14 w:it looks
22 w:it may
24 w:it means
-47 w:it names
30 w:it now
-19 w:it off
-12 w:it on
12 w:it out
25 w:it over
-42 w:it should
52 w:it sound
37 w:it sounds
-12 w:it still
38 w:it strikes
10 w:it suitable
-17 w:it the
32 w:it this
21 w:it took
12 w:it under
20 w:it up
-31 w:it used
-100 w:it was
-27 w:it will
-19 w:it won't
27 w:it works
28 w:it would
-27 w:it's
13 w:item
-22 w:item #
-105 w:its
-17 w:its first
-37 w:its last
21 w:its own
35 w:itself
-31 w:itu
14 w:iຂ້
12 w:iຂ້ອຍ
10 w:iຂ້ອຍບໍ
11 w:iທີ
-11 w:iແລ
18 w:i生
18 w:i生成
-22 w:j'ai conservé
-34 w:j'ai gardé
-18 w:j'avais
-18 w:j'espère
-18 w:j'espère que
-47 w:jamais
-29 w:january
10 w:jar
39 w:jargon
54 w:je
-25 w:je me
13 w:je ne
35 w:je peux
-10 w:je vous
-18 w:job
71 w:jobs
-13 w:join
-58 w:joint
-19 w:joke
-11 w:joked
-24 w:jokes
-51 w:journal
57 w:journalist
25 w:journalistic
-24 w:journey
-20 w:judge
-42 w:judges
12 w:july
-22 w:jumps
-22 w:june
31 w:june #
-35 w:just
24 w:just a
16 w:just ask
14 w:just say
23 w:just tell
17 w:just under
-11 w:justice
-72 w:k
16 w:kann
28 w:keep
44 w:keep in
25 w:keep the
21 w:keep this
22 w:keeper
53 w:keeping
24 w:keeping the
-17 w:keeps the
-19 w:keo
28 w:kept
24 w:kept in
-87 w:kept the
-20 w:key
80 w:key changes
23 w:key facts
-48 w:key takeaways
-45 w:keyboard
25 w:keyphrase
23 w:keyphrase :
135 w:keyword
54 w:keyword :
19 w:keyword in
32 w:keywords
21 w:keywords :
-20 w:khi
17 w:khi đăng
-23 w:khoản
-31 w:khoảng
-31 w:khoảng #
37 w:khác
-12 w:khách
28 w:khách quan
-26 w:khách vui
18 w:khám
24 w:khám phá
33 w:khóa chính
34 w:không
-21 w:không ?
11 w:không thêm
10 w:không thể
18 w:khẩu
-11 w:kilometres
-55 w:kind
-12 w:kinder
14 w:kindly
-24 w:king
-27 w:king's
-27 w:kip
-37 w:kitchen
28 w:kiến
-14 w:kiểm
-11 w:kiểm tra
15 w:km
13 w:know about
10 w:know how
10 w:know if
-19 w:know in
-12 w:know that
35 w:know the
20 w:know where
28 w:know which
26 w:knowing
13 w:knowledge cutoff
-42 w:knowledge of
10 w:knowledge only
10 w:knowledge update
-13 w:knows
-10 w:knows nothing
13 w:knows the
-21 w:kèm
15 w:ký
-13 w:kế
-13 w:kế hoạch
-16 w:kết
-19 w:kể
-14 w:kỹ
27 w:l
17 w:l'article
-49 w:l'article #
30 w:l'essentiel
22 w:l'institut
-75 w:la
-17 w:la date
-15 w:la fin
15 w:la liste
-20 w:la nouvelle
39 w:la première
-17 w:la réaction
-42 w:la rédaction
-33 w:la version
-42 w:label
-32 w:labels
12 w:lacks
14 w:laid
66 w:laissé
-27 w:land
22 w:lands
14 w:langage je
28 w:language
46 w:language and
24 w:language is
24 w:language model
-29 w:languages
-45 w:lao
-36 w:lao by
28 w:lao bảo
-35 w:lao the
15 w:lao translation
184 w:laos
27 w:laos and
13 w:laos coffee
20 w:laos economy
-57 w:large
11 w:large language
-10 w:large print
-24 w:larger
28 w:last
10 w:last knowledge
-18 w:last page
15 w:last paragraph
13 w:last sentence
16 w:last update
-31 w:last updated
-58 w:last week
10 w:last week's
36 w:last year
59 w:last year's
-43 w:late
37 w:later
31 w:lau
31 w:laude
-12 w:laugh
-13 w:laughed
-17 w:laughs
39 w:launch
48 w:launch of
-10 w:law
-29 w:lawmakers
-40 w:lawyers
-34 w:lawyers for
11 w:le
19 w:le #
17 w:le communiqué
-17 w:le ministre
-57 w:le mot
-10 w:le paragraphe
34 w:le reste
-19 w:le robot
42 w:le sens
19 w:le titre
54 w:lead
20 w:lead :
30 w:lead and
28 w:lead with
-18 w:leader
41 w:leads
-24 w:leaf
-22 w:leaflet
37 w:league
-36 w:leaks
23 w:leans
-47 w:learn
-61 w:learned
11 w:learners
-60 w:least
-15 w:least #
-63 w:leave
-10 w:leave out
-15 w:leave the
37 w:leaves
-34 w:leaves out
14 w:leaves the
23 w:leaving
-16 w:leaving the
11 w:lecture
38 w:led
18 w:leeds
69 w:left
-29 w:left as
-32 w:left at
14 w:left blank
60 w:left in
11 w:left it
-41 w:left the
60 w:legal
42 w:legal advice
113 w:length
-26 w:length and
-44 w:les
-29 w:les candidats
20 w:les phrases
18 w:les trois
108 w:less
18 w:less formal
74 w:less like
28 w:let me
-15 w:let us
44 w:let's
25 w:let's break
12 w:lets
-177 w:letter
25 w:letter to
-13 w:letter was
-101 w:letters
-14 w:letters in
-25 w:lettre
-41 w:lettres
34 w:level
35 w:library
-20 w:licence
-15 w:lid
-12 w:lie
29 w:lies
-35 w:life
-18 w:lift
-37 w:light
11 w:lightly
-18 w:lights
45 w:lignes
-11 w:like a
40 w:like an
18 w:like any
67 w:like me
33 w:like something
26 w:like this
-95 w:like to
-58 w:liked
24 w:likely
-20 w:likes
-12 w:lime
73 w:limit
-28 w:limited
-13 w:limits
21 w:lin
16 w:line
21 w:line #
-121 w:line :
26 w:line about
-42 w:line and
-35 w:line by
-41 w:line of
22 w:line on
69 w:line with
-17 w:lines
14 w:link
46 w:link to
-28 w:links
-23 w:list
15 w:liste
18 w:liste des
-19 w:listed
-15 w:listen
-21 w:lists
-12 w:literally
11 w:little
-21 w:little more
-43 w:live
27 w:lives
-24 w:liên
-22 w:liên hệ
-16 w:liệu của
-14 w:lo
55 w:loaded
31 w:loan
116 w:local
-61 w:location
18 w:log
-11 w:login
-11 w:lon
11 w:long
-17 w:long and
16 w:long sentences
-143 w:longer
-11 w:longer ones
-31 w:longer than
24 w:longues
22 w:longueur
32 w:longueur :
-10 w:longueur de
24 w:look at
-16 w:look for
37 w:looked
-80 w:looking
-81 w:looking for
-28 w:looks
-15 w:looks like
-19 w:lorry
-15 w:los
65 w:lose
63 w:lose the
31 w:loses
36 w:loses the
22 w:losing
32 w:losing any
-17 w:losing the
22 w:lost
14 w:lost in
-33 w:lot
-71 w:love
-54 w:low
12 w:lower
-10 w:lowest
54 w:luang
64 w:luang prabang
77 w:luck
-22 w:luck to
102 w:luck with
-34 w:lui
-15 w:lunch
-32 w:luận
19 w:lyrics
44 w:là bản
-33 w:làng
10 w:lào
-15 w:lên
-13 w:lòng
13 w:lòng gửi
-14 w:lòng kiểm
-31 w:lý
-11 w:lưu
-11 w:lưu ý
-26 w:lượng
24 w:lại bài
-19 w:lại cho
-32 w:lại câu
16 w:lại theo
-25 w:lại đoạn
-42 w:lần
17 w:lần cập
15 w:lẫn
11 w:lặp
22 w:lịch
-24 w:lỗi
-18 w:lỗi tôi
19 w:lỗi vì
-60 w:lời
-18 w:lời của
-10 w:m
-37 w:m'a
-25 w:ma
-73 w:machine
-14 w:madame
116 w:made :
11 w:made by
-11 w:made it
23 w:made the
-30 w:made up
14 w:magazine
10 w:mai
-27 w:mail
-31 w:main
-36 w:maintains
-27 w:maintains a
-15 w:maintains the
-11 w:maire
11 w:mairie
-28 w:mais
-36 w:make
-25 w:make a
-13 w:make clear
35 w:make it
49 w:make mistakes
35 w:make the
15 w:make this
-12 w:makers
48 w:makes
16 w:makes a
-18 w:makes it
70 w:makes the
-23 w:making
14 w:making it
-10 w:mal
19 w:malay
-77 w:man
-17 w:man who
-18 w:manager
-16 w:mang
71 w:manner
-42 w:manual
-33 w:manuscript
-96 w:many
35 w:many of
13 w:map
-17 w:maps
25 w:marathon
39 w:march
36 w:march #
-17 w:march the
-12 w:mardi
-12 w:margin
32 w:mark
121 w:markdown
121 w:marked
26 w:market
-64 w:marketing
-21 w:marks
19 w:marks and
20 w:marsh
-20 w:mason
-19 w:master
86 w:match
74 w:match the
-16 w:match your
74 w:matched
23 w:matches
55 w:matches the
112 w:material
-24 w:matter of
37 w:matters
-24 w:matters :
-17 w:maximum
52 w:may
-14 w:may #
-18 w:may :
28 w:may ask
33 w:may be
-33 w:may change
-25 w:may differ
29 w:may need
51 w:may not
26 w:mayor
33 w:mayor's
-12 w:me and
-34 w:me be
11 w:me dire
29 w:me double
13 w:me if
40 w:me know
-18 w:me permets
-43 w:me start
-10 w:me that
-12 w:me think
45 w:me to
26 w:me which
-19 w:meals
-30 w:mean
-11 w:mean either
-27 w:meaning
-22 w:meaning of
27 w:means
47 w:means for
39 w:means the
-11 w:mechanic
-17 w:media
10 w:media :
-28 w:medical
-38 w:medical advice
-43 w:meet
11 w:meeting
32 w:meets
24 w:meets your
46 w:mekong
-36 w:member
-19 w:members
43 w:memories
42 w:memories of
24 w:memory
186 w:mention
52 w:mention a
47 w:mention of
18 w:mentioned in
37 w:mentions
-28 w:menu
12 w:merci
12 w:merci pour
47 w:merged
-13 w:merged two
22 w:mes
18 w:mes connaissances
130 w:message
-10 w:mesure
62 w:met
46 w:meta
47 w:meta description
54 w:metaphor
54 w:metaphor of
-21 w:method
-11 w:metres
24 w:mid
12 w:mid #
-10 w:mid sentence
35 w:might
-25 w:might be
28 w:miles
-24 w:milk
28 w:mill
23 w:million
18 w:million but
-12 w:million dollars
20 w:millions
27 w:min
-10 w:mind
37 w:mind that
24 w:mine
-14 w:minh họa
-14 w:minimum
26 w:minister
10 w:minister said
10 w:minister's
-23 w:minister's name
16 w:ministre
-20 w:ministries
82 w:ministry
22 w:ministry for
17 w:ministry of
-19 w:ministry revised
-23 w:ministry said
32 w:ministry's
-12 w:ministry's website
71 w:minor
10 w:minus
35 w:minute
-41 w:minutes
-23 w:minutes of
-29 w:mis
-14 w:misleading
-24 w:miss
-21 w:misses
28 w:missing
-15 w:misspelled
-19 w:misspelled the
-15 w:mistake the
-13 w:mistakes
51 w:mistakes check
31 w:mistakes please
-14 w:mix
-10 w:mix up
21 w:mobile
-15 w:mode
10 w:model
11 w:model and
23 w:model i
29 w:model's
36 w:modifications
10 w:modifications apportées
39 w:modifier
-12 w:modifié
30 w:moi
-14 w:moins
35 w:moj
25 w:moment
-64 w:mon
25 w:monday
-83 w:money
-57 w:mong
-17 w:monk
-31 w:monks
-18 w:monsieur
-14 w:monsieur le
45 w:month
-57 w:months
64 w:more
-19 w:more :
17 w:more concise
25 w:more details
13 w:more emotional
-26 w:more in
-53 w:more information
36 w:more like
13 w:more naturally
10 w:more professional
-91 w:more than
-64 w:more to
-17 w:most
-51 w:most important
-14 w:most of
16 w:mostly
-74 w:mot
-27 w:mother
-31 w:motion
18 w:motive
74 w:mots
-24 w:mots environ
-19 w:mots à
-31 w:move
-20 w:move the
-31 w:moved
-41 w:moved or
15 w:moved the
33 w:moved to
11 w:moved up
23 w:moves from
-19 w:mp
31 w:mpt
-19 w:mr
35 w:ms
-30 w:mua
-52 w:much
-33 w:music
-64 w:must
13 w:must not
-70 w:muốn
-166 w:my
38 w:my data
-26 w:my editor
-17 w:my grandmother
-16 w:my grandmother's
105 w:my last
-16 w:my mind
25 w:my mistake
-52 w:my name
29 w:my own
10 w:my pick
33 w:my training
22 w:my version
12 w:myself
-29 w:máy
-57 w:mère
-13 w:mét
61 w:mình
14 w:mình đã
42 w:mô
36 w:mô tả
31 w:mật
-61 w:mẹ
-22 w:mẹ nói
17 w:mọi
-30 w:mỗi
-53 w:một
-14 w:một người
10 w:mở
-12 w:mức
-55 w:n'a
-24 w:n'a pas
-16 w:n'ai pas
52 w:n'avait
-24 w:n'hésitez
-24 w:n'hésitez pas
-22 w:nai
-14 w:nam
-21 w:nam ou
127 w:name
-30 w:name and
-12 w:name has
-27 w:name in
12 w:name is
44 w:name of
-14 w:name on
38 w:name the
-13 w:name was
10 w:named
40 w:names
41 w:names and
14 w:names are
-27 w:names both
14 w:names follow
-26 w:names have
-17 w:names of
-39 w:names on
11 w:names to
53 w:naming
29 w:naming the
-20 w:national
35 w:naturally
-21 w:nay
27 w:ne pas
70 w:near
30 w:near the
14 w:nearly
60 w:need
-10 w:need a
17 w:need any
11 w:need it
-16 w:need the
30 w:need this
-62 w:need to
86 w:needed
-11 w:needs
-17 w:neighbours
-52 w:neither
19 w:net
-14 w:network
67 w:neutral
-20 w:neutral and
13 w:neutre
-66 w:never
28 w:never been
-27 w:new
10 w:new bus
-16 w:new draft
13 w:new tariff
11 w:new to
-18 w:new translation
-31 w:new wording
137 w:newer
150 w:news
10 w:news editor
19 w:news in
40 w:news item
21 w:news style
-74 w:newsletter
51 w:newspaper
-15 w:newspaper apologised
36 w:newspaper style
-13 w:newspapers
16 w:newsroom
10 w:newsworthy
14 w:next
21 w:next ?
12 w:next i
-20 w:next one
-27 w:next question
16 w:next step
18 w:next steps
12 w:next to
-21 w:next year
32 w:nghe
-20 w:nghiệp
18 w:nghĩ
-14 w:nghĩa
29 w:ngoài
32 w:nguyên
12 w:nguyên tên
-15 w:ngày
-14 w:ngày #
-38 w:người
-13 w:người dân
-27 w:người mẹ
-19 w:người phát
-21 w:ngắn gọn
-13 w:ngắn hơn
52 w:ngữ
-44 w:nhiều
-62 w:nhà
-64 w:nhân
-30 w:nhân vật
10 w:như
-49 w:nhưng
11 w:nhất của
15 w:nhầm lẫn
-25 w:nhận
-10 w:nhật
-25 w:nhỏ
-23 w:nhớ
23 w:nice
-15 w:nicht
-45 w:night
43 w:night market
25 w:nine
-12 w:nine years
32 w:nk>
16 w:no
16 w:no adjectives
25 w:no article
77 w:no exclamation
35 w:no information
-74 w:no longer
14 w:no mention
22 w:no more
16 w:no official
-61 w:no one
39 w:no opinion
17 w:no problem
16 w:no source
42 w:no way
-73 w:nobody
-15 w:nobody in
-15 w:nobody will
76 w:nombre
78 w:nombre de
14 w:non
41 w:none of
-10 w:noodle
-15 w:noodle shop
-11 w:noon
-37 w:nor
27 w:north
16 w:northern
-13 w:nos
14 w:not
63 w:not #
-62 w:not a
46 w:not able
12 w:not add
-28 w:not appear
-20 w:not available
-16 w:not be
-23 w:not been
-10 w:not changed
-13 w:not confirm
-28 w:not exceed
82 w:not exist
-46 w:not find
16 w:not give
-21 w:not go
-26 w:not have
40 w:not hold
-10 w:not immediately
36 w:not in
-10 w:not independently
17 w:not know
-15 w:not legal
-13 w:not mention
25 w:not possible
47 w:not quite
13 w:not reflect
-23 w:not replace
-15 w:not say
54 w:not specify
66 w:not to
-10 w:not verify
-15 w:note :
57 w:note de
25 w:note on
12 w:note that
16 w:noted
78 w:notes
-33 w:notes :
20 w:notes say
90 w:nothing
53 w:nothing else
24 w:nothing has
38 w:nothing in
-18 w:noticed
18 w:notification
-12 w:notre
-35 w:nous
-10 w:nouveaux
-23 w:nouvelle
-15 w:nouvelle traduction
-22 w:novel
-89 w:november
83 w:now
10 w:now at
-20 w:now reads
-11 w:now says
-18 w:noy
79 w:number
-39 w:number below
83 w:numbers
-20 w:numbers :
34 w:numbers are
32 w:numbers in
-36 w:nào
20 w:này
-32 w:này ba
-16 w:này giúp
13 w:này hữu
24 w:này không
39 w:nên
-24 w:nó
-38 w:nói
-27 w:nói trước
-54 w:năm
-38 w:nước
-21 w:nếu bạn
-21 w:nếu cần
25 w:nội
29 w:nội dung
-20 w:o
12 w:o:ລ
28 w:obituary
18 w:objective
10 w:occurred
11 w:october #
20 w:octobre
-45 w:of
-27 w:of all
-39 w:of an
-25 w:of article
-22 w:of birth
-22 w:of charge
-10 w:of each
50 w:of edits
24 w:of events
-16 w:of going
38 w:of guests
17 w:of her
-29 w:of his
44 w:of hope
-14 w:of its
39 w:of luck
-17 w:of money
117 w:of my
-37 w:of no
-11 w:of our
-31 w:of place
-17 w:of rice
30 w:of software
40 w:of that
-28 w:of the
-10 w:of them
71 w:of these
-71 w:of this
29 w:of those
-19 w:of tone
-40 w:of two
-16 w:of what
-25 w:of which
-32 w:of words
-17 w:of you
25 w:off
14 w:off after
28 w:off and
-45 w:offer
13 w:offer a
-31 w:offered
-11 w:offered to
-25 w:offering
-27 w:offers
30 w:office
-20 w:office will
86 w:official
16 w:official sources
41 w:officials
-24 w:often
18 w:ogl
-53 w:oil
35 w:oji
-14 w:okay
-23 w:okay so
-50 w:old
-44 w:older
-21 w:oldest
-17 w:omitted
31 w:omp
-14 w:on
-106 w:on #
-28 w:on a
24 w:on both
18 w:on each
-22 w:on facebook
44 w:on first
14 w:on friday
14 w:on how
-13 w:on it
16 w:on its
10 w:on monday
27 w:on one
-80 w:on page
-12 w:on request
-20 w:on saturday
10 w:on sunday
23 w:on the
-12 w:on thursday
20 w:on to
-13 w:on tuesday
25 w:on where
-19 w:on which
-27 w:on your
37 w:on:
36 w:one
25 w:one :
-12 w:one ?
-15 w:one before
-13 w:one but
-10 w:one from
-11 w:one had
-28 w:one is
54 w:one line
-11 w:one long
-39 w:one of
-17 w:one page
12 w:one paragraph
12 w:one sentence
14 w:one so
-14 w:one story
-13 w:one that
-11 w:one the
45 w:one thing
31 w:one was
-21 w:one which
13 w:one word
-27 w:ones
-39 w:online
58 w:only
-74 w:only #
11 w:only as
13 w:only goes
47 w:only have
-13 w:only in
27 w:only once
30 w:only that
79 w:only the
11 w:only two
16 w:ont
39 w:ont été
18 w:oog
18 w:oogle
19 w:ook
-21 w:ope
45 w:open
40 w:open on
-42 w:open the
-17 w:open until
30 w:open with
-17 w:opena
-13 w:openai
13 w:openai use
48 w:opened
21 w:opened the
26 w:opening
58 w:opens
27 w:opens with
36 w:opinion
64 w:opinions
30 w:opinions but
51 w:opposition
29 w:optimised
29 w:optimised for
30 w:optimized
33 w:optimized for
37 w:option #
79 w:option a
32 w:option b
17 w:options for
-33 w:or
23 w:or a
40 w:or if
-24 w:or in
38 w:or is
-11 w:or leave
14 w:or more
17 w:or should
37 w:or the
34 w:or worse
33 w:order
-14 w:order and
96 w:order of
-16 w:ordered
-13 w:organisers
-10 w:organisers of
62 w:original
36 w:original and
-16 w:original text
12 w:original while
-19 w:originally
-80 w:other
45 w:otherwise
18 w:ou
-109 w:our
-10 w:our readers
12 w:out
16 w:out at
-11 w:out in
-11 w:out of
12 w:out on
13 w:out what
16 w:outcome
37 w:output
-14 w:outside the
-21 w:oven
12 w:over
-25 w:over #
-14 w:over the
-10 w:overall
-47 w:overnight
-45 w:overview
-23 w:overview of
-38 w:owners
-12 w:owns
14 w:oxford
15 w:oxford comma
-66 w:p
-36 w:p m
-56 w:page
-41 w:page #
64 w:page :
45 w:page ?
-11 w:page and
-28 w:page is
-16 w:page of
22 w:page was
-34 w:page you
-21 w:pages
-47 w:paid
-15 w:paid for
-12 w:pakse
-10 w:pali
-19 w:panel
60 w:paper
-22 w:paper printed
-22 w:papers
-17 w:par la
-13 w:par une
101 w:para
102 w:para #
116 w:paragraph
-58 w:paragraph #
11 w:paragraph :
35 w:paragraph and
-12 w:paragraph as
19 w:paragraph has
19 w:paragraph now
-47 w:paragraph of
-47 w:paragraph three
19 w:paragraph two
-22 w:paragraph was
-40 w:paragraph with
-22 w:paragraphe
47 w:paragraphes
49 w:paragraphs
-15 w:paragraphs and
17 w:paragraphs two
38 w:paraphrase
40 w:paraphrased
39 w:parent
47 w:parents
30 w:parents who
-16 w:park
19 w:parking
23 w:parliament
118 w:part
50 w:part #
44 w:part about
-32 w:part of
-12 w:part two
13 w:partners
41 w:parts
-28 w:party
20 w:pas
-10 w:pas pu
-20 w:pas à
-13 w:pass
14 w:passages
14 w:passed
15 w:passengers
43 w:passive constructions
-33 w:passive voice
-28 w:passport
-12 w:password
29 w:past tense
86 w:paste
16 w:paste into
29 w:paste the
30 w:pasted
-57 w:path
12 w:patience
13 w:patient
41 w:patients
-67 w:pay
-20 w:pay for
25 w:pays
83 w:pdf
-22 w:pen
-17 w:penai
-16 w:pencil
24 w:pending
10 w:pensez
15 w:pensez à
-13 w:pension
30 w:people
10 w:people and
31 w:people in
-32 w:people who
40 w:people will
-10 w:people's
100 w:percent
40 w:percentage
-12 w:perfect
-24 w:performance
-14 w:perhaps
-18 w:permets
-16 w:permit
-21 w:person
17 w:personal
37 w:personal opinions
-20 w:personne
-16 w:personnes
15 w:persons
-11 w:petition
31 w:peut
26 w:peux
-10 w:phiên
77 w:phone
69 w:phone number
13 w:phong
65 w:photo
-41 w:photo :
-12 w:photo caption
46 w:photo credit
41 w:photo of
-27 w:photograph
-15 w:photographs
-14 w:photos
-54 w:phrase
-40 w:phrases
40 w:phrasing
24 w:phá
-11 w:pháp
-11 w:phát
-12 w:phát biểu
-34 w:phép
13 w:phí
-10 w:phóng
-10 w:phóng viên
56 w:phù
56 w:phù hợp
-15 w:phương
-15 w:phạt
-14 w:phỏng
-14 w:phỏng vấn
27 w:pick one
35 w:pick would
-63 w:picture
-43 w:pictures
86 w:piece
-70 w:piece of
-20 w:piece was
-14 w:pieces
-10 w:pilot
27 w:pin
59 w:place
21 w:place and
13 w:place in
-42 w:place names
-32 w:place of
19 w:placeholder
-14 w:placeholders
35 w:places
-15 w:places and
10 w:places where
45 w:plagiarism
13 w:plagiarism free
-13 w:plain english
28 w:plain language
-59 w:plan
-15 w:planning
-27 w:plans
-17 w:plant
-33 w:plaque
36 w:plastic
-26 w:plate
-20 w:platform
-52 w:play
-15 w:played
-24 w:players
16 w:playful :
25 w:please
-18 w:please call
42 w:please confirm
-11 w:please contact
-19 w:please do
33 w:please double
-10 w:please provide
24 w:please review
27 w:please verify
-16 w:plumber
-23 w:plus
49 w:pm
-47 w:poem
-10 w:poems
-13 w:poet
48 w:point
16 w:point the
-12 w:pointed
-11 w:points
-43 w:points :
-14 w:points of
24 w:police
98 w:policy
19 w:polished
10 w:polished version
-61 w:polite
-14 w:polite and
26 w:political
17 w:poll
-11 w:polling
-27 w:pont
10 w:pool
-24 w:poor
-41 w:por
-11 w:pork
15 w:porte
20 w:position
63 w:possible
10 w:possible to
-21 w:post
-69 w:posts
11 w:pour
11 w:pouvez vous
64 w:prabang
25 w:praise
-15 w:pre
35 w:prefer
-30 w:prefer it
-14 w:prefer the
16 w:prefers
38 w:première
-32 w:prepare
-16 w:prepared
30 w:present
17 w:presented
-10 w:preserves the
-32 w:president
-16 w:press
-13 w:press time
13 w:presse
-12 w:prevails
51 w:previous
-33 w:price
-11 w:price of
36 w:prices
15 w:prices and
-12 w:prime
12 w:print
28 w:print edition
24 w:print or
-94 w:printed
-17 w:printed in
-20 w:printed on
-15 w:printing the
-16 w:privacy
19 w:private
-13 w:prix
-47 w:prize
-16 w:pro
53 w:probably
-32 w:problem
-47 w:process
40 w:produce
31 w:produce a
-15 w:product
-58 w:professional
-68 w:program
-76 w:project
46 w:projet
-25 w:promised
22 w:promises
-12 w:promotion
34 w:promotional
16 w:promotional language
31 w:promp
-26 w:prompt
22 w:proper
12 w:propose aussi
29 w:proposition
21 w:proposition de
-21 w:prosecutor
-13 w:prosecutor said
-48 w:protect
-46 w:protect the
14 w:protected
10 w:protest
17 w:proverb
-15 w:provide
70 w:provided
-24 w:provided by
-11 w:provided the
42 w:province
30 w:provinces
-18 w:provincial
-11 w:précédente
27 w:prêt
26 w:prêt à
12 w:prête
11 w:pse
13 w:pseek
37 w:pti
26 w:ption
16 w:ptຕ
-14 w:pu vérifier
22 w:pub
20 w:public
90 w:publication
40 w:publication !
12 w:publication :
64 w:publish
12 w:publish :
-35 w:published
-20 w:published by
-14 w:published on
-27 w:publisher
12 w:publishing
14 w:publié
17 w:puis
-10 w:puis relu
24 w:pull
45 w:pull quote
42 w:pulled
43 w:pulled the
-20 w:pump
25 w:pun
26 w:punchier
61 w:punchy
36 w:punctuation
-11 w:pupils
33 w:purposes
31 w:push
-42 w:put
-13 w:put a
26 w:put in
43 w:puts
32 w:puts the
38 w:pyramid
-46 w:q
-37 w:q :
21 w:qr
-24 w:qua
15 w:qualified
34 w:quan
-10 w:quan điểm
-16 w:quarante
-15 w:que
44 w:que le
13 w:que modèle
44 w:que vous
-12 w:question
31 w:question !
-60 w:question #
49 w:question to
-58 w:questions
-31 w:questions about
-31 w:qui
-32 w:quickly
-53 w:quiet
-23 w:quieter
-34 w:quotations
161 w:quote
-24 w:quote attributed
60 w:quote by
17 w:quote for
20 w:quote from
-47 w:quote in
-24 w:quote the
21 w:quote to
105 w:quoted
80 w:quotes
34 w:quotes :
22 w:quotes are
-33 w:quotes from
-20 w:quotes have
21 w:quotes were
-20 w:quy
-20 w:quy định
13 w:quán
-44 w:quý
-24 w:quý khách
18 w:ra
30 w:raccourci
-41 w:raconte
-40 w:radio
-22 w:rail
26 w:railway
21 w:rain
35 w:raised
13 w:raison
-15 w:ran
19 w:ran to
-56 w:range
50 w:rank
64 w:ranking
-13 w:rapport
39 w:rat
-20 w:rate
-17 w:rate of
71 w:rather
110 w:rather than
91 w:reached
22 w:reached the
-66 w:read
86 w:read aloud
21 w:read as
22 w:read in
-30 w:read it
-84 w:read the
116 w:readability
-31 w:reader
44 w:reader who
46 w:reader will
-24 w:reader with
59 w:readers
-11 w:readers :
-45 w:readers can
-49 w:readers may
-39 w:readers so
-12 w:readers who
41 w:readers will
12 w:readers with
81 w:readership
73 w:reading
39 w:reading level
-10 w:reading time
-30 w:reads :
12 w:reads a
11 w:reads as
-43 w:reads the
46 w:ready
-29 w:ready for
56 w:ready to
-33 w:really
57 w:reason
18 w:reason for
-13 w:reason to
-15 w:reasons
-34 w:reasons of
-44 w:receipt
36 w:receipts
-24 w:receive
35 w:recent
-25 w:recipe
-15 w:recipe for
-100 w:recommend
-28 w:recommend the
65 w:record
-13 w:recorded
14 w:records
17 w:records of
-14 w:reduced
-26 w:refer
-25 w:refer to
-22 w:referee
57 w:reference
24 w:reference to
-11 w:references
49 w:refers
43 w:refers to
-19 w:reflect
16 w:reflect the
54 w:reflected
20 w:reflected here
48 w:reformulé
-35 w:refused
-26 w:refused to
51 w:regenerate
55 w:regenerate response
43 w:regional
10 w:regional daily
69 w:register
24 w:register of
33 w:registered
-14 w:registration
12 w:regret
-35 w:release
10 w:release and
-15 w:release i
-39 w:released
-30 w:released by
37 w:releases
-21 w:reliable
-15 w:relu
-13 w:relu par
18 w:remain
83 w:remaining
-38 w:remains
-21 w:remake
45 w:remark
27 w:remarks
43 w:remember
-19 w:remember the
-12 w:remembers
43 w:remove
15 w:remove the
51 w:removed
34 w:removed :
25 w:removed as
-68 w:removed from
-45 w:removed two
-10 w:removes
-10 w:removes the
-28 w:remplacer
20 w:rendered
43 w:rendered as
100 w:rendering
13 w:rendu
-15 w:rent
50 w:rents
40 w:reopened
35 w:reopening
-20 w:repaired
-21 w:repayment
-23 w:repeat
64 w:repeated
34 w:repeating
16 w:repeating the
-18 w:repetition
24 w:rephrased
-93 w:replace
-10 w:replace it
-30 w:replace the
43 w:replaced
10 w:replaced the
18 w:replaced with
-27 w:replaces
-30 w:replied
-13 w:replied :
-12 w:replied that
-18 w:replies
82 w:reply
15 w:reply to
-27 w:report
-30 w:report a
19 w:report and
-36 w:report does
17 w:report have
14 w:report in
-12 w:report the
-24 w:report was
-37 w:reported
-18 w:reporter
-27 w:reporters
69 w:reporting
-35 w:reports
13 w:reproduce
30 w:reproduce the
44 w:request
-17 w:request for
-24 w:request of
60 w:requested
-12 w:requested by
-10 w:requests
-18 w:required
26 w:rescue
-47 w:research
-14 w:researchers
13 w:reservoir
37 w:residents
31 w:respectful
13 w:respond
108 w:response
38 w:response better
107 w:responses
-16 w:responsibility
-18 w:responsibility for
17 w:rest
57 w:rest of
31 w:reste
-32 w:restored
36 w:restructured
22 w:restructured the
34 w:results
-44 w:results :
70 w:retained
-12 w:retired
-20 w:retirement
-24 w:return
41 w:returns
28 w:reuters
-17 w:revenue
26 w:reversed
-25 w:review
50 w:review the
-20 w:reviewed
-22 w:reviewed by
11 w:reviewers
-39 w:reviews
22 w:revised article
-20 w:revised the
-19 w:revised timetable
45 w:revised version
-12 w:reworded
26 w:reworked
81 w:rewrite
-95 w:rewrite the
54 w:rewrite this
22 w:rewriting
13 w:rewritten
68 w:rewritten article
14 w:rewritten in
13 w:rewritten text
-24 w:rewritten the
-40 w:rewritten this
15 w:rewritten to
-76 w:rewrote
-67 w:rewrote the
11 w:rhythm
11 w:ribbon
78 w:rice
-11 w:rice and
19 w:rice prices
72 w:right
-31 w:right to
-18 w:rights
-14 w:ring
-26 w:ring road
59 w:rise
-23 w:river
-32 w:road
-27 w:road is
-25 w:roads
-60 w:robot
30 w:rom
31 w:rompt
15 w:roof
-82 w:room
-14 w:room and
75 w:rose
-15 w:rose to
-22 w:rough
86 w:roughly
47 w:roughly #
36 w:rounded
-69 w:route
-13 w:routes
19 w:row
17 w:rsi
17 w:rsion
-26 w:rule
-70 w:rules
85 w:ruling
18 w:run
-16 w:running
25 w:runs
13 w:runs to
40 w:rural
-17 w:réaction
22 w:rédacteur
15 w:rédiger
-12 w:répondre
-44 w:répondu
-30 w:répondu le
13 w:répétitions
-43 w:résumez
-38 w:résumez le
-10 w:résumé
-15 w:réécrit
31 w:rút
35 w:rút gọn
-23 w:rằng
-17 w:rồi
-22 w:rời
-19 w:s
82 w:s'arrêtent
58 w:s'arrêtent à
-14 w:sa
11 w:safe
70 w:safer
-36 w:safety
-42 w:sai
-54 w:said
106 w:said :
-28 w:said and
-15 w:said because
-30 w:said in
-71 w:said it
-17 w:said so
-10 w:said that
-20 w:sale
24 w:sales
-47 w:salt
45 w:same
18 w:same story
16 w:same thing
43 w:same way
-20 w:samedi
65 w:sample
30 w:sandbags
22 w:sans
20 w:sao
-17 w:sao cho
40 w:sapo
-30 w:saturday
-14 w:saturday :
-48 w:sau
-19 w:savannakhet
-18 w:save
-40 w:save the
59 w:saved
40 w:saved the
-25 w:saw
-21 w:saw the
-47 w:say
20 w:say and
11 w:say so
-28 w:say that
20 w:say the
37 w:say they
-10 w:say to
17 w:say whether
23 w:say which
-12 w:saying
12 w:saying that
28 w:says
49 w:says #
13 w:says in
-55 w:says the
50 w:says to
42 w:says what
39 w:scan
52 w:scanned
21 w:scattered
11 w:scene
-35 w:schedule
36 w:school
76 w:school's
15 w:score
-56 w:script
43 w:se
44 w:search
-74 w:search engines
13 w:search for
65 w:search results
106 w:searched
105 w:searched #
-27 w:season
-33 w:seat
-20 w:seats
40 w:second
-20 w:second act
-10 w:second draft
-14 w:second half
-27 w:second in
18 w:second is
10 w:second one
-23 w:second paragraph
12 w:second part
28 w:second quote
55 w:second sentence
35 w:seconds
-23 w:secretary
-37 w:section
-41 w:section #
23 w:section on
27 w:sections
-82 w:see
16 w:see the
15 w:see what
-26 w:seed
87 w:seems
66 w:seems to
-33 w:seen
-19 w:seen by
10 w:seen the
-50 w:sell
-18 w:sell the
15 w:semble
29 w:send me
10 w:send the
-12 w:send your
33 w:sending
-12 w:sends
42 w:sens
89 w:sense
29 w:sense of
-11 w:sent
88 w:sentence
-37 w:sentence :
26 w:sentence about
39 w:sentence can
-53 w:sentence in
14 w:sentence into
-19 w:sentence is
30 w:sentence of
-16 w:sentence on
18 w:sentences
17 w:sentences :
29 w:sentences and
-28 w:sentences are
32 w:sentences have
-27 w:sentences in
-10 w:sentences of
-14 w:seo
46 w:seo :
32 w:seo friendly
57 w:seo title
12 w:seo:ລ
49 w:separate
41 w:september
68 w:september #
-35 w:series
13 w:serious
-34 w:serve
-28 w:service
-42 w:ses
-35 w:set
47 w:set out
-20 w:sets
-14 w:sets out
-36 w:settings
-42 w:settled
46 w:seven
-57 w:several
23 w:shall
11 w:shall i
53 w:shall we
14 w:share
-79 w:share this
37 w:shared
-45 w:shares
-16 w:sharing
-10 w:sharper
-86 w:she
23 w:she is
-16 w:she left
-54 w:she says
14 w:she was
-10 w:she wrote
60 w:shifts
53 w:ship
-77 w:shop
-15 w:short
29 w:short and
26 w:short answer
-13 w:short history
19 w:short sentences
-33 w:short text
13 w:short version
-78 w:shorten
-48 w:shorten the
-33 w:shortened
18 w:shortened for
-22 w:shortened the
-58 w:shorter
46 w:shorter and
15 w:shorter sentences
-62 w:shorter than
-18 w:shorter the
-22 w:shorter version
-11 w:shorter walk
-28 w:shortest
30 w:shot
-22 w:shots
58 w:should
46 w:should do
-14 w:should have
-53 w:should i
11 w:should make
-69 w:should not
25 w:should now
-50 w:should the
-25 w:should you
27 w:shouldn't
-23 w:shouted
-40 w:show
-19 w:show that
-24 w:showed
-34 w:shown
-40 w:shows
-14 w:shut
33 w:si
16 w:si vous
40 w:side
14 w:side by
45 w:side of
21 w:sidebar
21 w:sides
-107 w:sign
-30 w:sign up
-15 w:sign was
-12 w:signature
-12 w:signatures
-29 w:signed
92 w:signes
41 w:signes espaces
13 w:signing
-16 w:signs
-23 w:silence
14 w:similar
-105 w:simple
-15 w:simpler
42 w:simplified
29 w:simplified and
25 w:simplified for
13 w:simply
76 w:since
39 w:since it
-10 w:since my
10 w:since then
33 w:since you
20 w:since your
-15 w:sing
14 w:singapore
-38 w:singer
-44 w:single
49 w:singular
-22 w:sinh
17 w:sio
-21 w:sir
-22 w:sisters
75 w:sites
-21 w:six
-44 w:size
-26 w:skip the
-57 w:sleep
93 w:slightly
45 w:slightly more
77 w:slot
-52 w:slow
-19 w:slowed to
88 w:slug
117 w:slug :
-48 w:small
-32 w:smaller
27 w:smell
19 w:smoothed
18 w:smoother
106 w:so
35 w:so a
-49 w:so far
-61 w:so here
-30 w:so i
13 w:so i'll
45 w:so i've
35 w:so is
42 w:so it
12 w:so it's
-11 w:so let
-42 w:so please
-16 w:so that
26 w:so the
23 w:so they
-10 w:so this
-11 w:so treat
44 w:so we
15 w:so you
-21 w:soak
21 w:sobre
-64 w:social
-12 w:social media
76 w:softer
-26 w:sold
21 w:solid
-49 w:some
22 w:some details
-24 w:some names
-39 w:somebody
33 w:someone
36 w:something
-14 w:somewhere
-25 w:son
-55 w:song
-44 w:songs
-26 w:sont
-12 w:soon
-32 w:sorry about
15 w:sorry but
44 w:sorry for
36 w:sorry i
-18 w:souhaitez
-12 w:souhaitez vous
38 w:sound
15 w:sound like
15 w:sound more
30 w:sounded
83 w:sounding
93 w:sounds
32 w:sounds less
-32 w:soup
125 w:source
24 w:source for
-29 w:source is
17 w:source says
-20 w:source text
62 w:sources
-35 w:soạn
20 w:space
44 w:space is
84 w:spaces
86 w:spaces :
10 w:spanish
-16 w:spare
-29 w:speak
-18 w:speak to
56 w:speaker
49 w:speaking
42 w:speaks
15 w:speaks of
14 w:specific
72 w:specify
-14 w:speech
14 w:speeches
17 w:speeches and
-14 w:speed
25 w:spell
21 w:spelled
16 w:spelled out
-32 w:spelling
-35 w:spelling mistakes
-95 w:spelling of
20 w:spelling throughout
15 w:spellings
-18 w:spent
16 w:split
18 w:split the
-11 w:spoke
114 w:spokesperson
13 w:sponsor
47 w:sponsors
-20 w:spoon
-19 w:spoon of
-20 w:spoonful
-20 w:spoonful of
24 w:spot
-17 w:spotted
43 w:spreadsheet
-19 w:spring
-36 w:square
-22 w:staff
-28 w:standard
-26 w:standardised
78 w:standfirst
-68 w:standing
37 w:stands
-11 w:stands in
-24 w:start
46 w:start of
-32 w:start with
-24 w:started
14 w:starting
32 w:starting point
36 w:starts
42 w:stated
-31 w:statement
-11 w:statement issued
-49 w:statement was
76 w:statements
-56 w:station
-27 w:stations
-18 w:statistics
-13 w:stats
-25 w:status
13 w:stay
28 w:stayed
-10 w:stays
-53 w:step
-27 w:step #
-21 w:steps
-67 w:stick
-15 w:sticky
-13 w:still
22 w:still in
-12 w:still the
15 w:still under
35 w:stock
-28 w:stone
14 w:stood at
38 w:stop
-39 w:stopped
81 w:stops
-12 w:stops at
38 w:stories
-19 w:storm
-10 w:story ?
-43 w:story about
-17 w:story has
-15 w:story in
-17 w:story more
-12 w:story on
-18 w:story was
170 w:straight
48 w:straight :
30 w:straight away
42 w:straight into
28 w:straight news
17 w:straight to
-36 w:street
53 w:strengthen
47 w:strike
50 w:strikes
56 w:strikes a
47 w:strong
31 w:stronger
14 w:stronger lead
43 w:strongest
-48 w:structure
-11 w:structure of
-15 w:student
25 w:students
-25 w:study
68 w:style
17 w:style :
-24 w:style guide
19 w:style with
26 w:sub
76 w:subheading
65 w:subheadings
49 w:subheads
28 w:subject
17 w:subject line
45 w:subject verb
-34 w:subscribers
-21 w:subscription
26 w:substitute
-37 w:such
-67 w:such as
-70 w:sugar
-20 w:suggest
-18 w:suggest a
104 w:suggested
27 w:suggested headline
43 w:suggested tags
46 w:suggestion
55 w:suggestion :
61 w:suggestions
39 w:suggestions :
12 w:suit
30 w:suitable
41 w:suitable for
43 w:suited
43 w:suited to
-20 w:suits
-34 w:sum up
-35 w:summarise
-20 w:summarise it
-14 w:summarise the
-26 w:summary :
20 w:summary captures
37 w:summary for
43 w:summary in
-72 w:summary of
-21 w:summary was
-18 w:summer
-10 w:summit
-21 w:sums
66 w:sunday
-12 w:sunday's
25 w:supplied
-79 w:support
29 w:suppression
-16 w:supprime
-45 w:sur
19 w:sure
18 w:sure !
-59 w:sure i
-18 w:sure the
18 w:sure thing
13 w:sure to
48 w:surname
-17 w:surprise
-16 w:surprised
17 w:survive
-18 w:survived
49 w:suspect
28 w:suy
28 w:suy nghĩ
-51 w:swap
56 w:swapped
59 w:swapped for
14 w:swaps
-37 w:switch
-27 w:switch to
46 w:switched
29 w:system
-11 w:sách
-15 w:sót
-23 w:sûr
-14 w:sĩ
20 w:sắp xếp
39 w:sắt
32 w:sẵn
22 w:sẻ
10 w:sẽ
17 w:số
40 w:số #
-21 w:số liệu
-25 w:sổ
23 w:sửa :
-11 w:sửa đổi
15 w:sự
-10 w:t il
-95 w:table
-11 w:table #
-19 w:table of
-41 w:tables
48 w:tabloid
28 w:tad
27 w:tags
28 w:take
-13 w:take a
48 w:take another
27 w:take it
25 w:take out
-12 w:take part
-17 w:take the
-48 w:takeaways
28 w:taken
15 w:taken out
-41 w:takes
-10 w:taking
-46 w:talk
-10 w:talk about
-10 w:tap
15 w:tariff
-30 w:taste
36 w:tasted
-88 w:tax
14 w:te
-42 w:tea
-12 w:teacher i
-21 w:teachers
-11 w:teachers say
-55 w:team
34 w:technical terms
37 w:telegram
-21 w:telephone
-12 w:telephone number
-13 w:television
-34 w:tell
46 w:tell me
-20 w:tell you
17 w:telling
-67 w:tells
-34 w:tells you
-115 w:template
-70 w:temple
33 w:temps
34 w:tend
34 w:tend to
50 w:tense
-84 w:term
-68 w:test
53 w:text
24 w:text :
-31 w:text and
-11 w:text appears
28 w:text below
-15 w:text does
18 w:text for
37 w:text has
-16 w:text into
12 w:text is
-56 w:text of
-13 w:text on
31 w:text so
-30 w:text that
-35 w:text was
27 w:text with
34 w:text you
51 w:texte
19 w:texte ci
-12 w:texte de
-24 w:texte en
-28 w:texts
-35 w:th
-14 w:thai
17 w:thailand
-46 w:than
-77 w:than #
29 w:than a
-11 w:than i
-31 w:than last
-15 w:than that
-16 w:than the
-12 w:thank
-10 w:thank you
42 w:thanked
44 w:thanked the
48 w:thanks
20 w:thanks for
-39 w:thanks to
-10 w:that
-37 w:that a
-10 w:that an
37 w:that as
-10 w:that at
13 w:that can
-21 w:that first
-23 w:that has
-19 w:that i
40 w:that it
27 w:that it's
-27 w:that made
38 w:that next
14 w:that no
20 w:that one
16 w:that out
16 w:that readers
92 w:that should
-13 w:that the
-45 w:that this
-12 w:that took
-10 w:that way
-10 w:that we
-15 w:that will
27 w:that works
22 w:that would
-20 w:that you
-28 w:that your
65 w:that's
18 w:that's a
-32 w:that's it
60 w:that's the
23 w:thay
28 w:thay bằng
14 w:thay đổi
44 w:the
86 w:the #
-16 w:the ability
14 w:the above
62 w:the accident
-13 w:the account
11 w:the active
-27 w:the actual
-50 w:the address
23 w:the adjectives
-10 w:the advice
16 w:the agreement
-36 w:the airline
-22 w:the airline's
-17 w:the ambassador
-11 w:the amended
33 w:the amount
40 w:the anecdote
15 w:the annex
-40 w:the answer
23 w:the answers
57 w:the argument
35 w:the arrest
89 w:the article
-13 w:the assembly
-12 w:the assistant
24 w:the attachment
-29 w:the audience
-13 w:the auditor
-67 w:the author
-18 w:the authors
-22 w:the back
26 w:the background
11 w:the baker
-34 w:the ball
-24 w:the ballot
20 w:the bank
-14 w:the bank's
28 w:the banner
-18 w:the battery
-16 w:the bell
-73 w:the best
-32 w:the bill
-13 w:the board
-24 w:the boat
25 w:the body
-12 w:the book
-69 w:the border
-22 w:the bottom
-18 w:the box
-12 w:the boy
39 w:the brand
-15 w:the break
19 w:the budget
-18 w:the bullet
-22 w:the bus
20 w:the bypass
-23 w:the cake
-20 w:the calendar
39 w:the call
25 w:the capital
30 w:the caption
-26 w:the car
-26 w:the card
41 w:the casualty
-14 w:the cause
50 w:the ceremony
15 w:the chair
24 w:the chart
-32 w:the chatbot
21 w:the chief
-52 w:the children
-20 w:the chip
71 w:the chronology
44 w:the claim
-15 w:the class
10 w:the clause
-26 w:the clerk
36 w:the closing
28 w:the club
-35 w:the coach
-40 w:the code
21 w:the column
12 w:the comma
-31 w:the comments
-41 w:the committee
25 w:the company
21 w:the conclusion
27 w:the confusion
29 w:the content
-30 w:the contest
-13 w:the contract
38 w:the contractor
-10 w:the cook
-14 w:the copy
-14 w:the corrected
83 w:the cost
-31 w:the council
26 w:the council's
-18 w:the counter
-16 w:the country
29 w:the county
33 w:the court
-12 w:the cover
25 w:the criticism
-29 w:the crossing
-16 w:the crowd
54 w:the currency
-14 w:the data
56 w:the date
32 w:the dateline
-30 w:the day
-13 w:the dead
41 w:the deadline
24 w:the debate
20 w:the debt
-24 w:the decree
12 w:the delay
49 w:the department
-42 w:the depth
39 w:the deputy
23 w:the desk
-19 w:the details
15 w:the developer
-16 w:the director
30 w:the district
16 w:the document
42 w:the documents
-16 w:the door
-27 w:the dough
56 w:the draft
10 w:the driver
-39 w:the dry
-10 w:the editor
-60 w:the editors
21 w:the effect
36 w:the election
19 w:the electricity
17 w:the email
-30 w:the embassy
44 w:the end
-40 w:the engineer
-12 w:the english
-13 w:the essay
11 w:the essential
-13 w:the evening
56 w:the event
12 w:the evidence
-11 w:the exam
41 w:the excerpt
-18 w:the exhibition
25 w:the factory
70 w:the facts
28 w:the fair
-27 w:the families
57 w:the family
18 w:the farmer
13 w:the farmer's
17 w:the fee
-18 w:the field
-39 w:the figure
-56 w:the figures
-36 w:the file
-33 w:the film
-17 w:the fine
-18 w:the fire
40 w:the first
64 w:the five
-10 w:the flag
52 w:the flood
-11 w:the flow
-62 w:the following
-12 w:the footnotes
-48 w:the form
-29 w:the former
11 w:the founding
24 w:the fourth
-25 w:the french
17 w:the full
-59 w:the gate
-35 w:the german
34 w:the goat
20 w:the governor
38 w:the guidance
-16 w:the guide
-31 w:the harvest
-15 w:the head
50 w:the headline
27 w:the hearing
-22 w:the help
58 w:the history
-34 w:the honourable
-17 w:the hospital
23 w:the hospital's
13 w:the house
21 w:the idea
57 w:the image
78 w:the input
-13 w:the inquiry
-46 w:the inscription
-10 w:the instructions
-43 w:the internet
31 w:the interview
29 w:the intro
10 w:the introduction
30 w:the inverted
-26 w:the job
-36 w:the joint
-21 w:the judge
-24 w:the june
28 w:the key
39 w:the keyword
-27 w:the king's
-15 w:the kitchen
-37 w:the label
-15 w:the land
21 w:the landlord
-22 w:the language
-10 w:the lao
-63 w:the last
-29 w:the late
48 w:the launch
-11 w:the lawyers
102 w:the lead
-11 w:the leaflet
45 w:the league
-33 w:the left
19 w:the length
-61 w:the letter
-35 w:the letters
-11 w:the limit
-56 w:the line
59 w:the link
-21 w:the list
11 w:the local
106 w:the long
-58 w:the longer
-44 w:the machine
-38 w:the main
-42 w:the man
-11 w:the manager
-10 w:the manual
-21 w:the manuscript
-44 w:the map
-19 w:the mason
101 w:the material
22 w:the mayor
33 w:the mayor's
-11 w:the mechanic
46 w:the meeting
-25 w:the message
54 w:the metaphor
10 w:the method
64 w:the minister
33 w:the ministry
32 w:the ministry's
-25 w:the missing
-10 w:the model
30 w:the model's
-17 w:the money
-12 w:the month
17 w:the more
25 w:the museum
11 w:the names
34 w:the new
47 w:the newsletter
-53 w:the newspaper
17 w:the next
21 w:the night
22 w:the north
-11 w:the note
56 w:the notes
-48 w:the old
21 w:the oldest
-79 w:the one
14 w:the ones
-59 w:the only
49 w:the opening
-10 w:the operator
54 w:the opposition
15 w:the order
-13 w:the organisers
-43 w:the original
11 w:the other
18 w:the outcome
12 w:the paper
-14 w:the paper's
10 w:the paragraph
27 w:the paragraphs
-15 w:the parish
37 w:the part
-24 w:the passage
-57 w:the passive
-27 w:the past
56 w:the percentage
-51 w:the person
-11 w:the petition
28 w:the photo
-11 w:the photograph
-25 w:the phrase
-30 w:the picture
125 w:the piece
38 w:the plan
-23 w:the plaque
-20 w:the play
-29 w:the poem
-12 w:the poet
-12 w:the polish
11 w:the polished
-10 w:the polling
58 w:the post
-15 w:the president
20 w:the press
25 w:the previous
-10 w:the prime
11 w:the print
-26 w:the program
76 w:the project
10 w:the prompt
-13 w:the prosecutor
31 w:the provided
20 w:the province
-11 w:the pub
19 w:the public
-14 w:the publisher
19 w:the pun
45 w:the question
-37 w:the quotations
92 w:the quote
72 w:the quotes
-43 w:the radio
-26 w:the railway
-31 w:the rains
31 w:the reader
28 w:the reason
-31 w:the receipt
-17 w:the recipe
12 w:the record
24 w:the recording
32 w:the red
15 w:the reference
15 w:the region
65 w:the register
20 w:the release
53 w:the remaining
44 w:the repeated
37 w:the report
35 w:the request
36 w:the rescue
-11 w:the researchers
60 w:the rest
17 w:the result
-13 w:the results
33 w:the rewrite
16 w:the rewritten
-13 w:the rhyme
-16 w:the rice
-68 w:the right
-42 w:the river
16 w:the roof
-16 w:the room
-14 w:the route
21 w:the rule
-66 w:the rules
40 w:the ruling
20 w:the sample
25 w:the scene
65 w:the school
23 w:the search
-29 w:the season
43 w:the second
-22 w:the seed
15 w:the sentences
31 w:the service
-60 w:the shop
12 w:the shorter
-28 w:the shortest
15 w:the sidebar
26 w:the signing
-28 w:the singer
-35 w:the song
-30 w:the songs
41 w:the source
-32 w:the sources
31 w:the spanish
16 w:the speaker
-25 w:the speech
16 w:the speeches
41 w:the sponsor
-13 w:the spring
54 w:the start
-22 w:the state
-32 w:the statement
-22 w:the station
35 w:the statistics
-31 w:the storm
141 w:the story
-33 w:the street
30 w:the strike
36 w:the stronger
43 w:the strongest
-26 w:the study
17 w:the style
-10 w:the subject
48 w:the sum
11 w:the summary
36 w:the sunday
23 w:the survey
48 w:the system
-16 w:the tax
-31 w:the team
-35 w:the template
-60 w:the temple
17 w:the term
111 w:the text
25 w:the third
54 w:the three
63 w:the time
60 w:the timeline
-27 w:the title
-11 w:the tone
-12 w:the tool
26 w:the total
-10 w:the tour
13 w:the town
15 w:the transcript
34 w:the translated
-26 w:the translation
-50 w:the translator
34 w:the treasurer
-12 w:the treaty
133 w:the two
20 w:the union
-17 w:the update
24 w:the user
47 w:the usual
13 w:the verb
69 w:the verdict
-16 w:the verse
36 w:the victim
13 w:the villagers
13 w:the voice
-11 w:the vote
-15 w:the wall
49 w:the way
39 w:the weather
15 w:the web
-10 w:the well
11 w:the whole
-20 w:the window
-17 w:the winning
-14 w:the witness
16 w:the woman
-58 w:the word
-104 w:the words
-32 w:the wrong
-33 w:the year
23 w:the years
-95 w:their
-26 w:their own
-10 w:their request
-18 w:them
16 w:them in
13 w:them is
-45 w:them to
-145 w:then
-55 w:then i
47 w:then the
-15 w:theo
-16 w:there
-34 w:there anything
-51 w:there are
-48 w:there is
86 w:there you
-16 w:there's a
12 w:there's no
-10 w:these
18 w:these changes
23 w:they appear
-14 w:they are
26 w:they can
-16 w:they do
19 w:they said
40 w:they were
-18 w:they will
30 w:thi
15 w:thin
30 w:thing
14 w:thing !
28 w:thing in
34 w:thing to
-97 w:things
-19 w:things i
-49 w:things to
-31 w:think
-15 w:think about
54 w:thinking
-33 w:thinks
11 w:third
-14 w:third of
18 w:third paragraph
-15 w:thirty
-21 w:thirty years
72 w:this
14 w:this :
-207 w:this article
14 w:this as
11 w:this chat
16 w:this claim
-140 w:this column
18 w:this comes
17 w:this content
59 w:this for
30 w:this goes
-25 w:this guide
-20 w:this helps
61 w:this in
-51 w:this interview
-39 w:this kind
-52 w:this letter
38 w:this line
-12 w:this newsletter
-20 w:this newspaper
62 w:this one
-19 w:this page
38 w:this paragraph
-48 w:this piece
-100 w:this post
-71 w:this report
61 w:this request
49 w:this response
19 w:this revised
14 w:this rewrite
-18 w:this rewritten
-38 w:this series
50 w:this should
-147 w:this story
-26 w:this text
24 w:this the
51 w:this time
63 w:this to
-10 w:this version
33 w:this way
-15 w:this week
-11 w:this weekend
32 w:this with
76 w:this works
-15 w:this year
36 w:tho
-51 w:those
-10 w:those of
-21 w:those who
52 w:though
18 w:though i
86 w:thought
109 w:thought for
-11 w:thousand
-17 w:thoại
-11 w:threat
12 w:three
-43 w:three days
-18 w:three different
10 w:three versions
-25 w:three words
-61 w:through
-14 w:through the
34 w:throughout
-19 w:throughout and
55 w:throughout to
19 w:thu
37 w:thu hút
55 w:thân
33 w:thích
44 w:thông
24 w:thông tin
-29 w:thư
-22 w:thảo
-11 w:thấy
18 w:thể xác
-16 w:thủ
-29 w:thứ
17 w:thức
18 w:thử
21 w:ticket
-15 w:tickets
18 w:tight
49 w:tightened
-46 w:time
-27 w:time :
19 w:time and
31 w:time information
86 w:time of
-17 w:time to
12 w:timeline of
-42 w:times
-43 w:times and
-32 w:times before
-16 w:timetable
-16 w:timetable :
19 w:tin
12 w:tin theo
45 w:tio
37 w:tion:
35 w:tipping
-78 w:tips
76 w:title
87 w:title :
-54 w:title and
13 w:title is
28 w:title of
44 w:title was
10 w:titles
-35 w:titles for
44 w:titre
23 w:titres
40 w:tiêu
21 w:tiêu đề
15 w:tiếc tôi
-13 w:tiếng
13 w:tiếng anh
-19 w:tiếng lào
16 w:tiếng việt
37 w:tiếp
34 w:tiết
-31 w:tiền
-21 w:tiểu
-24 w:to
-42 w:to #
21 w:to a
20 w:to about
93 w:to action
-12 w:to add
-11 w:to all
-11 w:to an
63 w:to and
30 w:to any
11 w:to avoid
14 w:to be
-39 w:to bring
28 w:to change
19 w:to check
24 w:to come
-13 w:to confirm
-12 w:to continue
-27 w:to correct
-24 w:to create
-64 w:to do
-19 w:to double
33 w:to early
22 w:to english
-14 w:to every
32 w:to explain
26 w:to feel
22 w:to fill
-56 w:to find
32 w:to finish
13 w:to fit
20 w:to generate
-55 w:to get
51 w:to give
-14 w:to hear
-52 w:to help
34 w:to in
-10 w:to include
-12 w:to its
-26 w:to keep
-33 w:to know
-13 w:to look
-60 w:to make
44 w:to match
20 w:to me
27 w:to my
27 w:to nine
27 w:to one
48 w:to open
-11 w:to our
11 w:to parents
32 w:to paste
-15 w:to plant
-22 w:to press
54 w:to produce
-43 w:to protect
-13 w:to provide
48 w:to publish
17 w:to put
10 w:to reach
-27 w:to read
13 w:to readers
15 w:to real
-27 w:to reflect
26 w:to rewrite
38 w:to roughly
11 w:to save
-29 w:to say
-12 w:to school
-24 w:to see
28 w:to send
-38 w:to share
-54 w:to shorten
-28 w:to show
-35 w:to sign
-23 w:to sound
-25 w:to stay
12 w:to suit
-33 w:to sum
-18 w:to tell
-35 w:to the
-18 w:to this
24 w:to to
-10 w:to turn
24 w:to tweak
-10 w:to two
-19 w:to use
13 w:to verify
-12 w:to vote
-15 w:to walk
17 w:to work
43 w:to write
-61 w:today
-24 w:together
-111 w:told
18 w:told by
-22 w:told me
-18 w:told reporters
-62 w:told the
-11 w:told to
41 w:ton
66 w:tone
45 w:tone :
27 w:tone is
-46 w:tone of
10 w:tone throughout
22 w:toned
17 w:toned down
29 w:tonnes
55 w:too
33 w:too long
27 w:too much
-19 w:too small
-11 w:took out
54 w:took place
-75 w:tool
-15 w:tool and
-78 w:top
-18 w:top of
27 w:topic
12 w:topic !
-17 w:total
19 w:totals for
27 w:touch
24 w:touch :
23 w:touch of
-25 w:tour
48 w:tourist
-38 w:tous
-25 w:tout
16 w:tout en
-25 w:toutes
40 w:toward
52 w:town
13 w:trade
-54 w:traducteur
25 w:traduction
-13 w:traduit du
-19 w:traffic
12 w:trained on
46 w:training data
21 w:tram
-26 w:trang
-15 w:trang trọng
49 w:transition
-13 w:translate a
-21 w:translate the
29 w:translated
-61 w:translated from
-13 w:translated into
-15 w:translates
11 w:translation
33 w:translation :
-60 w:translation is
-23 w:translation of
-33 w:translator
-20 w:translator's note
-53 w:translators
91 w:transliterated
59 w:transliteration
26 w:transport
-78 w:travel
34 w:treasurer
-13 w:treat
14 w:treated
-12 w:treaty
-45 w:tree
-30 w:trial
11 w:trial is
-28 w:tried
66 w:trimmed
21 w:trimmed to
17 w:trip
-22 w:trois
-36 w:trois fois
-27 w:trong
39 w:trong #
-54 w:trong bài
31 w:trop
-18 w:true
32 w:trung
-34 w:trust
-10 w:trusted
16 w:truy
16 w:truy cập
22 w:try
40 w:try again
-26 w:tránh
-33 w:tránh trùng
-11 w:trình
-12 w:trình bày
13 w:trò
-16 w:trùng lặp
-53 w:trước
22 w:trưởng
-30 w:trả
-29 w:trả lời
-11 w:trọng
11 w:trọng hơn
16 w:tsa
90 w:tu
-34 w:tunnel
37 w:turn
-38 w:turn left
19 w:turn the
25 w:turn these
25 w:turn to
-25 w:turned
12 w:turned into
11 w:turnout
-42 w:turns
14 w:tuyến
11 w:tuyến đường
-11 w:tuần
21 w:tweak it
48 w:tweaks
-27 w:tweet
-25 w:twelve
10 w:twenty
-52 w:twice
-32 w:twice as
14 w:twice the
10 w:two
-25 w:two :
17 w:two and
-12 w:two days
15 w:two different
21 w:two lines
23 w:two minutes
39 w:two options
-15 w:two pages
-31 w:two paragraphs
16 w:two people
16 w:two places
-14 w:two sentences
-10 w:two years
-39 w:type
-31 w:type the
-26 w:typing
-14 w:tài
-11 w:tàu
-17 w:tác
-12 w:tác giả
19 w:tách
10 w:tên riêng
34 w:tính
29 w:tít
-46 w:tòa
-26 w:tòa soạn
-25 w:tóm
-22 w:tóm tắt
-53 w:tôi
-18 w:tôi chỉ
15 w:tôi giữ
18 w:tôi không
-51 w:tôi đã
-14 w:tương
-24 w:tại
-14 w:tạo
34 w:tả meta
-19 w:tất
-24 w:tập
-16 w:tập lại
-39 w:tắt
-12 w:tỉnh
-18 w:tịch
-13 w:tổng
-11 w:tổng đài
-20 w:tờ
-53 w:từ
26 w:từ :
-14 w:từ số
-24 w:từ tiếng
16 w:tử
17 w:tự
31 w:ude
-26 w:un
10 w:un chapô
-10 w:un texte
13 w:unable
13 w:unable to
-42 w:unchanged
-16 w:uncle
11 w:unclear
-38 w:und
48 w:under
45 w:under #
-29 w:under a
-81 w:under the
34 w:under water
32 w:under your
15 w:understand
-21 w:understand it
14 w:understanding
56 w:understood
-39 w:une
-10 w:une longueur
47 w:unfortunately
34 w:unfortunately i
27 w:union
-22 w:university
-18 w:unknown
-12 w:unless
-50 w:unofficial
-65 w:until
-17 w:until #
-14 w:until the
15 w:untouched
20 w:untranslated
49 w:unverified
49 w:up
12 w:up a
24 w:up and
16 w:up for
-10 w:up front
-11 w:up here
-29 w:up the
-11 w:up to
-38 w:up with
-13 w:update
-10 w:update at
20 w:update in
12 w:update the
-25 w:updated to
-27 w:upload
116 w:uploaded
62 w:url
-35 w:us
-10 w:us know
62 w:usage
28 w:use
21 w:use :
-12 w:use chatgpt
35 w:use it
14 w:use policy
-32 w:use the
-10 w:use this
89 w:used
32 w:used as
37 w:used here
-14 w:used in
-13 w:used the
15 w:used throughout
-61 w:used to
-14 w:useful
-11 w:useful ?
-15 w:user
-36 w:users
97 w:uses
33 w:uses the
-55 w:using
40 w:using the
40 w:usual
-48 w:usually
-13 w:v
-17 w:vague
-22 w:value
52 w:variant
21 w:ver
113 w:verb
45 w:verb agreement
16 w:verbs
78 w:verdict
13 w:verify all
-18 w:verify the
-18 w:verse
-11 w:verse about
17 w:versi
22 w:version
-81 w:version #
-12 w:version :
27 w:version conserve
28 w:version corrigée
-13 w:version de
-22 w:version du
56 w:version for
12 w:version i
12 w:version in
-94 w:version of
21 w:version that
-23 w:version the
-62 w:version was
54 w:version with
11 w:versions
-62 w:very
29 w:very sorry
-11 w:vet
35 w:victim
-44 w:video
115 w:vientiane
-11 w:vientiane #
34 w:view
12 w:view of
14 w:view on
-11 w:viewers
-14 w:views
29 w:village chief
19 w:villagers
41 w:villages
55 w:visit
-24 w:viên
-44 w:viết
13 w:viết trên
-16 w:viết đoạn
19 w:việt
-21 w:voice
16 w:voice from
-11 w:voici le
12 w:voici les
19 w:voilà
26 w:vos
34 w:vote
30 w:vote on
-62 w:votre
-10 w:votre article
-31 w:votre nom
-57 w:vous
-29 w:vous aider
12 w:vous convient
13 w:vous propose
13 w:vous préférez
-47 w:và
12 w:và bỏ
-10 w:và không
27 w:vàng
-14 w:vào
-18 w:vé
31 w:vérifier
31 w:vérifier les
-23 w:vérifiez
-45 w:văn
-41 w:văn bản
14 w:văn phong
-12 w:văn trang
-13 w:văn trung
-21 w:vấn
25 w:vẫn
-30 w:vật
-17 w:vật trong
-27 w:về
35 w:vị
40 w:với
-16 w:vở
17 w:vụ
-38 w:wait for
42 w:wait the
-81 w:walk
-17 w:walks
-20 w:wall
39 w:want
22 w:want a
13 w:want me
33 w:want something
32 w:want the
16 w:want this
-42 w:want to
-36 w:wanted
-18 w:wanted to
-26 w:wants
-16 w:war
13 w:ward
-53 w:warm
70 w:warmer
-13 w:warned
-29 w:warning
-21 w:warns
24 w:was
-14 w:was #
-24 w:was a
-35 w:was about
21 w:was added
24 w:was ambiguous
20 w:was an
47 w:was at
-22 w:was better
13 w:was born
-24 w:was built
32 w:was careful
-16 w:was changed
44 w:was chosen
-28 w:was formal
54 w:was found
13 w:was generated
-15 w:was given
-15 w:was his
38 w:was in
-37 w:was kept
-16 w:was left
16 w:was made
-42 w:was not
17 w:was one
14 w:was provided
20 w:was put
-14 w:was removed
-25 w:was rewritten
39 w:was right
11 w:was still
-11 w:was taken
22 w:was this
106 w:was to
-10 w:was told
11 w:was too
17 w:was trained
-19 w:was translated
15 w:was updated
40 w:was used
-13 w:was written
-40 w:was wrong
26 w:wasn't
-10 w:wasn't at
28 w:wasn't sure
-17 w:waste
-18 w:water
-10 w:water level
34 w:way
18 w:way of
-18 w:way to
-39 w:ways
75 w:we can
-11 w:we cannot
54 w:we could
-57 w:we have
21 w:we keep
16 w:we need
-19 w:we would
45 w:we'll
19 w:we've
25 w:weather
112 w:website
20 w:website :
-35 w:wedding
-120 w:week
-11 w:week :
-13 w:week's
-23 w:weekend
11 w:weekly
-31 w:weeks
-40 w:welcome
-34 w:well
38 w:well ?
-14 w:well as
44 w:well on
-29 w:well the
13 w:welsh
38 w:wenn
-30 w:went
-16 w:went on
-19 w:went out
-18 w:went to
32 w:went with
-15 w:were correct
-23 w:were found
-33 w:were looking
-18 w:were missing
46 w:were not
-16 w:were removed
24 w:were still
11 w:were told
-12 w:were translated
21 w:what
36 w:what a
29 w:what changed
-35 w:what follows
19 w:what happened
13 w:what he
-44 w:what is
28 w:what it
-10 w:what makes
111 w:what the
-19 w:what they
43 w:what when
-19 w:what would
-42 w:whatsapp
-72 w:when
-14 w:when a
43 w:when and
-36 w:when i
15 w:when it
-12 w:when she
15 w:when the
-14 w:when they
-26 w:when you
-19 w:whenever
23 w:where
40 w:where and
-16 w:where i
37 w:where it
64 w:where the
13 w:where we
-16 w:where you
53 w:wherever
13 w:wherever the
41 w:whether
54 w:whether the
25 w:whether this
21 w:which
63 w:which had
-11 w:which has
17 w:which i
-18 w:which is
-12 w:which makes
48 w:which should
-14 w:which version
91 w:whichever
45 w:while
12 w:while keeping
17 w:while the
-11 w:while you
-49 w:white
-18 w:who
-24 w:who are
-11 w:who asked
-15 w:who can
-35 w:who had
10 w:who have
40 w:who is
13 w:who knew
20 w:who paid
27 w:who pays
-16 w:who reads
-11 w:who said
48 w:who what
-28 w:who would
-73 w:whole
36 w:why :
-21 w:why i
43 w:why the
42 w:why this
57 w:wide
18 w:width
-48 w:will
-12 w:will also
-78 w:will be
41 w:will follow
29 w:will have
15 w:will know
57 w:will look
-32 w:will make
39 w:will need
-40 w:will not
-13 w:will now
-18 w:will pay
38 w:will want
-17 w:will write
-16 w:willing
-16 w:willing to
-24 w:win
-33 w:window
-21 w:winners
-15 w:winning
-33 w:wins
37 w:wire
14 w:wire report
-14 w:wish
32 w:with
38 w:with #
21 w:with an
-18 w:with and
45 w:with care
15 w:with caution
-29 w:with in
-58 w:with it
55 w:with last
-49 w:with no
35 w:with that
64 w:with the
19 w:with their
-11 w:with throughout
-19 w:with two
-15 w:with us
26 w:with what
46 w:with your
-10 w:within
-25 w:within a
19 w:within the
-11 w:within thirty
65 w:without
-37 w:without a
-30 w:without changing
17 w:without losing
38 w:without the
38 w:woman
-10 w:women
-20 w:won
28 w:won't
-18 w:won't be
-39 w:word
25 w:word :
35 w:word and
61 w:word brief
-39 w:word count
15 w:word for
-22 w:word from
-13 w:word has
11 w:word in
-18 w:word limit
-28 w:word news
-13 w:word of
-23 w:word was
-30 w:wording
34 w:wording has
-32 w:wording of
-21 w:wording on
48 w:words
56 w:words :
-13 w:words a
57 w:words and
-31 w:words are
19 w:words by
-21 w:words excluding
-10 w:words for
-15 w:words in
13 w:words just
-16 w:words long
25 w:words no
-51 w:words of
10 w:words reading
-30 w:words such
25 w:words to
-22 w:words which
-21 w:work ?
53 w:work in
55 w:worked
34 w:worked out
-31 w:workers
-26 w:working
45 w:works
42 w:works :
-13 w:works better
21 w:works for
-49 w:world
25 w:worried
42 w:worry
13 w:worse
38 w:worse ?
28 w:worse same
17 w:worst
123 w:worth
121 w:would
27 w:would a
15 w:would also
-14 w:would be
-14 w:would give
-37 w:would have
40 w:would help
20 w:would keep
-16 w:would leave
-101 w:would like
35 w:would make
-18 w:would not
-31 w:would rather
-69 w:would you
18 w:wouldn't
-63 w:write
-16 w:write a
-38 w:write about
-20 w:write in
19 w:write it
19 w:write this
-29 w:write to
-25 w:writers
65 w:writing
-12 w:writing to
35 w:written
-30 w:written by
13 w:written for
-14 w:written in
-13 w:written it
19 w:written with
-46 w:wrong
-29 w:wrong about
-82 w:wrote
-15 w:wrote the
-31 w:wrote to
-37 w:xe
-81 w:xin
-30 w:xin lỗi
34 w:xuất
-11 w:xuống
16 w:xác
10 w:xác nhận
13 w:xã
26 w:xếp
34 w:year #
-32 w:year and
-13 w:year but
54 w:year's
-32 w:years
-25 w:years and
26 w:years in
-36 w:yes
-25 w:yes no
30 w:yes you
26 w:yet
-38 w:yoghurt
-54 w:you
19 w:you ?
-19 w:you a
-21 w:you ask
19 w:you asked
-61 w:you can't
34 w:you could
-12 w:you do
-43 w:you for
13 w:you gave
-24 w:you get
33 w:you go
21 w:you had
43 w:you have
-23 w:you know
18 w:you like
-10 w:you may
18 w:you mean
13 w:you mentioned
-15 w:you need
27 w:you pasted
27 w:you provided
30 w:you publish
-16 w:you put
82 w:you said
-17 w:you see
13 w:you send
29 w:you sent
40 w:you share
58 w:you shared
16 w:you should
-39 w:you sign
-21 w:you spot
20 w:you supplied
15 w:you tell
26 w:you that
-13 w:you the
-54 w:you to
-21 w:you travel
25 w:you uploaded
-17 w:you want
25 w:you wanted
-28 w:you what
-60 w:you will
-17 w:you with
-68 w:you would
-18 w:you write
-11 w:you wrote
49 w:you'd
16 w:you'd like
11 w:you'd prefer
-62 w:you'll
36 w:you'll want
-32 w:you're
-14 w:you're right
28 w:you've
19 w:younger
16 w:younger readers
-111 w:your
-41 w:your article
34 w:your cms
20 w:your draft
23 w:your earlier
85 w:your editor
12 w:your expectations
40 w:your feedback
-55 w:your first
-13 w:your headline
21 w:your house
-10 w:your letter
63 w:your limit
16 w:your message
23 w:your name
102 w:your notes
-14 w:your opening
11 w:your own
36 w:your paper
28 w:your patience
-12 w:your questions
25 w:your readers
-21 w:your request
19 w:your second
-25 w:your village
-10 w:your voice
-12 w:yours
-44 w:yourself
13 w:youth
-19 w:zoo
35 w:à la
11 w:à me
13 w:à un
17 w:à vérifier
21 w:à être
58 w:án
-13 w:écrivez
-13 w:écrivez nous
58 w:été
-19 w:été traduit
39 w:être
-16 w:ích
-35 w:ông
-28 w:ý chính
-23 w:đang
-42 w:đi
-22 w:điều
-13 w:điều #
30 w:điều chỉnh
-20 w:điều tra
10 w:điện
28 w:điện tử
11 w:đoạn
-31 w:đoạn văn
-11 w:đài
27 w:đây
19 w:đây là
55 w:đã
20 w:đã thay
16 w:đã được
-18 w:đêm
-11 w:đình
-16 w:đính
-17 w:đính chính
22 w:đò
15 w:đúng
21 w:đăng
39 w:đơn
24 w:đường
-17 w:đường link
39 w:đường sắt
-64 w:được
-19 w:được người
-28 w:được thay
12 w:được viết
11 w:được điều
-42 w:đại
-13 w:đến
11 w:đến lần
28 w:đề
31 w:đề xuất
-12 w:để
-13 w:để tránh
17 w:để đăng
-30 w:định
25 w:đối
-68 w:đổi
33 w:độ
-21 w:đừng
-19 w:ơn
82 w:в
118 w:вариант
83 w:и
22 w:на
60 w:не
73 w:о
-16 w:от
-15 w:что
18 w:กกว
18 w:กกว่า
-13 w:กก็
-21 w:กคร
-11 w:กครั้
-15 w:กปร
-17 w:กปรับ
-14 w:กปรับให
-20 w:กรอ
-20 w:กระ
-19 w:กระชับข
-23 w:กลั
-17 w:กลับไ
-21 w:กล่
-21 w:กล่าว
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
-23 w:ของ
-11 w:ของคุ
15 w:ของฉั
10 w:ของฉันอ
11 w:ของผู
12 w:ขอน
-13 w:ขออ
-13 w:ขออภั
-11 w:ขอแ
-18 w:ขอใ
-18 w:ขอให้
-13 w:ขับ
-15 w:ขีย
12 w:ขียนข
20 w:ขียนแ
12 w:ขียนไ
23 w:ข่า
-13 w:ข่าว:
16 w:ข่าวม
12 w:ข้อมูลข
10 w:ข้อเท
10 w:ข้อเท็จ
-11 w:ข้าใจ
-22 w:คดี
11 w:คนอ
13 w:คนอ่า
-11 w:คนเ
-10 w:คยเ
-13 w:ครับผ
-22 w:ครั้ง
10 w:ครื
10 w:ครื่อ
-12 w:ครเ
21 w:ควา
-10 w:คอล
-10 w:คอลัม
-10 w:คอลัมน์
-15 w:คำถ
-15 w:คำถาม
24 w:คำพ
24 w:คำพูด
10 w:คำพูดขอ
11 w:คำว
15 w:คำแ
12 w:คำแปล
-11 w:คืน
-14 w:คือ
29 w:ค่ะ
28 w:งกา
-11 w:งคว
-11 w:งความ
-15 w:งคำ
-12 w:งคุ
11 w:งจา
15 w:งฉั
10 w:งฉันอ
10 w:งฉันอัป
16 w:งดู
-17 w:งตั
14 w:งตา
-11 w:งทั
-19 w:งบร
-16 w:งบรรณ
-16 w:งบรรณาธ
-18 w:งปร
-10 w:งประก
-12 w:งมา
-10 w:งมาตร
-14 w:งวั
19 w:งว่าจ
-17 w:งสร
-11 w:งสา
-34 w:งหน
13 w:งหม
11 w:งหมาย
-13 w:งาน
10 w:งเก
15 w:งเพรา
-12 w:งเร
12 w:งเว
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
14 w:จริ
-11 w:จะป
12 w:จะไ
-13 w:จาก
14 w:จำน
14 w:จำนวน
24 w:จีน
29 w:จุด
-17 w:จ้ง
-11 w:จ้า
-18 w:ฉบับภ
10 w:ฉันอั
10 w:ฉันอัปเ
-19 w:ชคด
-16 w:ชน์กั
11 w:ชร์
-19 w:ชับขึ
-19 w:ชับขึ้น
-10 w:ชิ้
-10 w:ชิ้นน
-10 w:ชิ้นนี้
12 w:ชีย
13 w:ชื่
11 w:ชื่อม
13 w:ชื่อห
16 w:ชื่อเ
-13 w:ชุม
14 w:ช่ว
-10 w:ช้a
10 w:ช้ง
12 w:ช้งาน
14 w:ซ้ำ
11 w:ซ้ำกั
-14 w:ณาธ
-14 w:ณาธิก
-14 w:ณาธิการ
20 w:ดคำ
15 w:ดค่
11 w:ดตร
11 w:ดตรวจ
12 w:ดตรวจสอ
-12 w:ดต้
11 w:ดท้
11 w:ดท้าย
18 w:ดปร
-16 w:ดมา
-10 w:ดวก
-13 w:ดหมาย
35 w:ดหั
-15 w:ดัง
-27 w:ดิฉ
-27 w:ดิฉัน
17 w:ดี๋
17 w:ดี๋ยว
23 w:ดึง
-17 w:ดือ
-12 w:ดือนก
15 w:ดแล
12 w:ดให
15 w:ด็น
-13 w:ด้ท
-11 w:ด้ที่
10 w:ด้นะค
-18 w:ด้ผ
12 w:ด้แ
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
12 w:ถอด
-69 w:ถาม
-32 w:ถึง
-15 w:ถูกปร
-15 w:ถูกปรับ
34 w:ถไฟ
19 w:ถไฟลา
11 w:ถไฟลาวจ
10 w:ทราบค
11 w:ทันที
10 w:ทั้งห
14 w:ทั้งหมด
12 w:ทางกา
-19 w:ทีม
18 w:ที่ขอ
10 w:ที่เห
10 w:ที่เหลื
11 w:ที่ใช
-14 w:ทุก
16 w:ท็ก
10 w:ท็จ
10 w:ท็จจร
10 w:ท็จจริง
-15 w:ธิก
-15 w:ธิการ
11 w:ธิบ
11 w:ธิบาย
10 w:นกั
12 w:นกันเ
12 w:นกันเอง
-17 w:นขอ
-13 w:นข้
-13 w:นงา
-11 w:นจะ
-11 w:นจั
-10 w:นชิ
-10 w:นชิ้น
-10 w:นชิ้นนี
-13 w:นช่
-13 w:นตอ
24 w:นตั
-11 w:นต้
-18 w:นต์
14 w:นทา
-13 w:นนา
-13 w:นนามส
-13 w:นนามสมม
12 w:นนี้เ
-10 w:นบท
-10 w:นผู
13 w:นภา
18 w:นภาษา
-10 w:นมี
-17 w:นรั
-10 w:นวั
-25 w:นว่
10 w:นหน
14 w:นหน้า
29 w:นอั
10 w:นอัปเ
10 w:นอัปเดต
13 w:นะค
22 w:นะน
-13 w:นัก
11 w:นั้
-13 w:นาน
-17 w:นาม
-13 w:นามสม
-10 w:นามสมมต
11 w:นำไ
13 w:นำไปใ
13 w:นำไปใช้
12 w:นี้คง
-15 w:นี้มี
15 w:นี้เข
-10 w:นึ่
20 w:นื้
16 w:นื้อห
-15 w:นเข
-19 w:นเด
-10 w:นเป็น
-11 w:นเรื่
-11 w:นเรื่อง
23 w:นแบ
-11 w:นแร
-16 w:นแล
-10 w:นโด
10 w:นใน
-12 w:นใหม่
11 w:นไท
-17 w:นไป
-12 w:นไม่ใ
-12 w:นไม่ใช่
14 w:นไว
-20 w:น้อ
-11 w:น้านี
-28 w:น้ำ
-16 w:น์ก
-16 w:น์กับ
11 w:น￼￼
11 w:น￼￼￼￼
11 w:น￼￼￼￼￼￼
-17 w:บขึ
-17 w:บขึ้น
-11 w:บชา
-11 w:บทส
19 w:บที
12 w:บนี
33 w:บบท
32 w:บบที่
13 w:บบไ
-22 w:บปี
-13 w:บผม
14 w:บผู้อ
14 w:บผู้อ่า
-19 w:บภา
-18 w:บภาษา
-17 w:บรถ
-10 w:บรร
-15 w:บรรณา
-14 w:บรรณาธิ
-13 w:บริ
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
10 w:บโท
-13 w:บให
-23 w:บไป
19 w:บไห
-28 w:บ้า
12 w:ปรดตร
12 w:ปรดตรวจ
10 w:ประกอ
-10 w:ประกา
-12 w:ประชุ
11 w:ประมา
15 w:ประเด
15 w:ประเด็น
12 w:ปรั
-10 w:ปลา
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
23 w:พรา
-17 w:พสต
37 w:พาด
35 w:พาดหั
13 w:พิ่มอ
13 w:พิ่มอีก
26 w:พูด
10 w:พูดขอ
19 w:ฟลา
11 w:ฟลาวจ
11 w:ฟลาวจีน
-15 w:ภัย
12 w:ภาพปร
12 w:ภาพประก
-18 w:ภาย
-11 w:ภายใน
-10 w:ภาษาอ
-22 w:มขอ
-15 w:มชา
-15 w:มติ
18 w:มที่ข
-16 w:มนต
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
-13 w:มาย
-14 w:มายเห
-14 w:มายเหตุ
-12 w:มาส
19 w:มาะ
12 w:มาะกั
-28 w:มื่
-10 w:มื่อว
12 w:มูลขอ
15 w:มูลของฉ
-16 w:มเข
-17 w:มเขีย
10 w:มไม่สาม
-18 w:มไห
26 w:ม่ต
10 w:ม่ตรงกั
-15 w:ม่น
-20 w:ม่ร
-12 w:ม่รวม
-10 w:ยกเ
15 w:ยคร
15 w:ยครับ
-14 w:ยคว
-16 w:ยงา
16 w:ยงใ
15 w:ยงใหม
-16 w:ยชน์ก
-16 w:ยชน์กับ
-12 w:ยที
12 w:ยนข
-13 w:ยนจ
-13 w:ยนช
-16 w:ยนต
-12 w:ยนย
30 w:ยนแ
16 w:ยละ
13 w:ยังไม่ม
-14 w:ยาก
-12 w:ยากให
-16 w:ยาน
-17 w:ยาย
10 w:ยาว
-13 w:ยืน
-20 w:ยเป
11 w:ยเพิ่
-14 w:ยเล
-13 w:ยเล่า
-18 w:ยเห
-14 w:ยเหตุ
-16 w:ยใช
-18 w:ยใน
-13 w:ยให
23 w:ยไม
22 w:ย่อ
18 w:ย่อหน
18 w:ย่อหน้า
-10 w:รกล
32 w:รงก
10 w:รงกัน
-14 w:รงต
17 w:รจะ
-15 w:รณา
-14 w:รณาธิ
-14 w:รณาธิกา
12 w:รดต
12 w:รดตรว
12 w:รดตรวจส
34 w:รถไ
19 w:รถไฟล
19 w:รถไฟลาว
-17 w:รรณ
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
24 w:ราค
-12 w:ราช
-15 w:ราย
-20 w:รายงา
-13 w:ราไ
-13 w:ราได้
-17 w:ริก
14 w:ริง
-18 w:รีย
10 w:รแก้ไ
-10 w:ร่างฉ
-10 w:ร่างฉบั
-12 w:ร้อ
15 w:ลของฉ
15 w:ลของฉัน
-15 w:ลอง
-14 w:ลอด
10 w:ละป
12 w:ละปรั
14 w:ละส
22 w:ละเ
-10 w:ละไ
11 w:ลัก
-21 w:ลับ
-17 w:ลับไป
-10 w:ลัม
-10 w:ลัมน์
37 w:ลาว
11 w:ลาวจี
-12 w:ลิก
-10 w:ลืม
11 w:ลือ
-10 w:ลุง
-24 w:ลูก
10 w:ลเป็น
-14 w:ลเล
-14 w:ลเลือ
-12 w:ล่ม
-24 w:ล่า
10 w:ล่าสุ
-49 w:ล้ว
-11 w:ล้วก็
-11 w:วก็
11 w:วจี
12 w:วนค
10 w:วนใ
12 w:วปร
10 w:วประม
-10 w:วลา
13 w:วอั
13 w:วอักษ
20 w:วังว่าจ
-11 w:วัด
-41 w:วัน
-12 w:วาน
21 w:วาม
15 w:วิว
10 w:วเพ
-18 w:วเร
-16 w:วเราะ
16 w:วเล
-16 w:วแล
-18 w:วไม
17 w:ว่าจะ
18 w:ว้น
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
-24 w:สาร
-16 w:สำน
-16 w:สำนวน
11 w:สำห
11 w:สำหรั
-28 w:สิบ
-17 w:สิบปี
-10 w:สีย
-11 w:สียงเ
22 w:สุด
11 w:สุดท้
11 w:สุดท้าย
-12 w:สูต
23 w:ส่ค
10 w:ส่ง
10 w:ส่งมา
51 w:ส่ว
17 w:หตุกา
-13 w:หนั
-10 w:หนึ
-10 w:หนึ่ง
14 w:หน่
-11 w:หน้าน
-11 w:หน้านี้
14 w:หมด
-10 w:หมายเ
-14 w:หมายเหต
12 w:หมาะก
12 w:หมาะกับ
18 w:หัว
-16 w:หัวเร
-16 w:หัวเราะ
-12 w:หาก
-15 w:ห็น
-18 w:ห้ก
-13 w:ห้กระ
-13 w:ห้กระชั
12 w:ห้ต
-19 w:ห้น
11 w:ห้า
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
-11 w:องข
-23 w:องค
-11 w:องคุณ
15 w:องฉ
15 w:องฉัน
10 w:องฉันอั
-15 w:องต
-12 w:องท
-22 w:องบ
-13 w:องบรร
-13 w:องบรรณา
-10 w:องประ
-13 w:องม
10 w:องเ
12 w:องใ
11 w:อธิ
11 w:อธิบา
-18 w:อนก
-15 w:อนร
-12 w:อนว
-13 w:อนห
-13 w:อนอ
-12 w:อนแ
18 w:อบต
-23 w:อบเ
-14 w:อบแล้
-13 w:อภั
12 w:อมูลข
12 w:อมูลของ
-14 w:อยก
-12 w:อยล
-26 w:อยา
-12 w:อยากใ
-12 w:อยากให้
-11 w:อร์
-10 w:อลั
-10 w:อลัมน
34 w:อหน
18 w:อหน้า
15 w:อหา
59 w:ออก
-13 w:ออภ
-13 w:ออภัย
-15 w:อะไ
13 w:อัก
13 w:อักษร
35 w:อัน
30 w:อาจ
11 w:อีก
14 w:อื่
10 w:อเท
10 w:อเท็จ
10 w:อเท็จจร
-11 w:อใน
-14 w:อให
15 w:อไม
14 w:อ่านต
11 w:อ่านไ
12 w:ะกั
-12 w:ะกา
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
18 w:ะเอ
-16 w:ะโยชน์ก
10 w:ะได
-15 w:ะไร
10 w:ักก
10 w:ักษ
-17 w:ังก
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
-43 w:ันเ
12 w:ันเอง
-12 w:ับข
-19 w:ับขึ้
-13 w:ับช
-11 w:ับชาว
-16 w:ับต
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
-13 w:ั้ง
14 w:ั้งหม
-14 w:ากา
-15 w:ากใ
-12 w:ากให้
-14 w:าคม
15 w:าคา
-10 w:างฉ
-10 w:างฉบั
-12 w:างน
-14 w:างห
-18 w:างแ
16 w:างใ
18 w:าจะ
35 w:าดห
35 w:าดหัว
12 w:าดเ
-24 w:าตร
18 w:าต่
-15 w:าธิ
-15 w:าธิกา
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
12 w:ามที่
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
-11 w:ายเ
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
-14 w:าษี
19 w:าสุ
12 w:าะกับ
-12 w:าแฟ
-10 w:าใจ
14 w:าไม
-15 w:ำถา
12 w:ำนวนค
24 w:ำพู
10 w:ำพูดข
10 w:ำพูดของ
11 w:ำหร
11 w:ำหรับ
-11 w:ำเสียงเ
12 w:ำแป
11 w:ำไป
13 w:ำไปใช
-22 w:ิกา
-27 w:ิฉั
-19 w:ิฉันเ
-10 w:ิดต
-17 w:ิดพ
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
17 w:ีกา
20 w:ียง
16 w:ียงให
15 w:ียงใหม่
-32 w:ียน
-13 w:ียบ
-15 w:ีแล
30 w:ี่3
27 w:ี่ข
-14 w:ี่จ
-14 w:ี่ประ
-12 w:ี่ม
-21 w:ี่ส
-15 w:ี่อ
10 w:ี่เหล
10 w:ี่เหลือ
10 w:ี่ใ
11 w:ี่ใช้
26 w:ี้ข
11 w:ี้ค
-23 w:ี้ม
10 w:ี้ย
-13 w:ี้ห
14 w:ี๋ย
-14 w:ึงส
21 w:ึงเ
-21 w:ึ่ง
-11 w:ือค
-27 w:ือน
11 w:ื่น
-17 w:ื่อ
11 w:ื่องห
-11 w:ื่อใน
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
10 w:ูดของ
-12 w:ูตร
12 w:ูลข
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
-11 w:เข้าใ
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
-17 w:เดื
-17 w:เดือน
-10 w:เติมไ
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
-17 w:เพจ
23 w:เพร
23 w:เพราะ
13 w:เพิ่มอี
-19 w:เมื
-24 w:เมื่อ
-39 w:เรา
-13 w:เราได
-17 w:เรี
-18 w:เรียน
-26 w:เรื
-18 w:เรื่อ
16 w:เลย
-14 w:เลิ
-23 w:เล่
-14 w:เวล
18 w:เว้
-17 w:เหตุ:
17 w:เหตุก
17 w:เหตุการ
20 w:เหม
19 w:เหมาะ
12 w:เหมาะกั
-15 w:เห็
-14 w:เอก
-14 w:เอกสา
19 w:เอง
-14 w:แก้ไข
-10 w:แก้ไขตั
-17 w:แจ้
-12 w:แชต
11 w:แชร
-10 w:แทน
16 w:แท็
34 w:แนะ
22 w:แนะนำ
76 w:แบบ
32 w:แบบที
19 w:แบบไห
26 w:แปล
-25 w:แม่
-16 w:แรก
12 w:และปร
12 w:และปรับ
-16 w:และเร
-49 w:แล้
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
-16 w:โยชน์กั
-26 w:ใคร
-11 w:ใจค
-11 w:ใจควา
-13 w:ใช้
-10 w:ใช้ai
12 w:ใช้งา
-11 w:ในข
-20 w:ในค
-11 w:ในว
51 w:ใส่
10 w:ใหม่เ
-42 w:ให้
-18 w:ให้กร
-13 w:ให้กระช
15 w:ให้เข
10 w:ให้เร
14 w:ไข:
-10 w:ไขต
-12 w:ได้
-11 w:ได้ที
10 w:ได้นะ
23 w:ไฟล
19 w:ไฟลาว
11 w:ไฟลาวจี
40 w:ไม่
10 w:ไม่ตรงก
12 w:ไม่มี
-12 w:ไม่รว
-10 w:ไม้
-11 w:ไหม
10 w:็จจ
10 w:็จจริ
-12 w:็นค
-12 w:็นต
-14 w:็นน
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
13 w:่ขอ
10 w:่งม
-10 w:่งห
-11 w:่จะ
10 w:่ตรงก
10 w:่ตรงกัน
15 w:่ต้
16 w:่ต้อง
13 w:่นไ
-10 w:่น้
13 w:่มอ
13 w:่มอีก
-18 w:่มา
10 w:่มี
-10 w:่มเติมไ
-12 w:่รว
18 w:่ลง
-14 w:่วง
41 w:่วน
19 w:่วย
-31 w:่อค
-27 w:่อน
-10 w:่อว
-11 w:่อส
40 w:่อห
18 w:่อหน้
19 w:่อเ
-10 w:่อใ
-18 w:่าก
18 w:่าข
-10 w:่างฉบ
-10 w:่างฉบับ
18 w:่าจ
-11 w:่าท
10 w:่าสุด
-10 w:่เคยเ
18 w:่เช
10 w:่เหลื
12 w:่ได
-11 w:่ไม
-10 w:้ai
-11 w:้กร
17 w:้ขอ
13 w:้ข้อม
13 w:้ข้อมูล
12 w:้คง
12 w:้คร
-11 w:้คว
14 w:้งหมด
12 w:้งา
-11 w:้งแ
-17 w:้ที
17 w:้นฉ
17 w:้นฉบั
12 w:้นต
-11 w:้นน
-10 w:้นนี้
13 w:้นร
11 w:้นะ
-11 w:้นแ
-13 w:้ผู
-15 w:้มี
-20 w:้วก
10 w:้วน
10 w:้ว่
-12 w:้อง
-23 w:้อน
17 w:้อม
12 w:้อมูลขอ
-43 w:้อย
15 w:้อห
10 w:้อเท็
10 w:้อเท็จจ
13 w:้อ่
13 w:้อ่าน
18 w:้าต
-30 w:้าน
-19 w:้าใ
-10 w:้ำม
16 w:้เข
10 w:้เร
-16 w:้แก้ไ
-12 w:้แปลเ
-19 w:้โช
-19 w:้โชคด
-24 w:้ใน
23 w:้ให
-14 w:้ไข
-10 w:้ไขตั
-11 w:้ไม
14 w:๋ยว
-18 w:์กั
12 w:์ที
-21 w:์นี
26 w:์แล
11 w:์ให
-15 w:ກ,ຕ
-20 w:ກ:ວ
13 w:ກກວ
-20 w:ກກະ
-28 w:ກກັ
-17 w:ກກາ
-11 w:ກຂອ
13 w:ກຂອງສ
-16 w:ກຂອງເ
-23 w:ກຂາ
15 w:ກຂຽນເ
-30 w:ກຂ້
-30 w:ກຂ້ອຍ
-17 w:ກຂ້ອຍແດ
14 w:ກຂ້ອຍໄດ
12 w:ກຂໍ້ມ
12 w:ກຂໍ້ມູນ
-10 w:ກຄະ
-11 w:ກຄັ
-15 w:ກຄັ້ງ
-16 w:ກຄຳຖາ
-14 w:ກຄືນອ
-14 w:ກຄືນອີກ
-23 w:ກຄົ
-24 w:ກຄ້
-21 w:ກງາ
14 w:ກຈັ
-19 w:ກຈາ
-18 w:ກຈາກບ
-11 w:ກຊັ
10 w:ກຍັ
13 w:ກຍາ
15 w:ກຍ້
-20 w:ກດີ
-19 w:ກດ້
-19 w:ກດ້ວຍ
-22 w:ກຕັ
23 w:ກຕາ
-12 w:ກຕົ
-17 w:ກຕ່
-17 w:ກຕ່າງ
11 w:ກຕ່າງຈາ
17 w:ກຕ້
17 w:ກຕ້ອງ
-19 w:ກຕໍ
-16 w:ກຕໍ່ໄ
-12 w:ກຕໍ່ໄປນ
-15 w:ກຖາ
37 w:ກທີ
-18 w:ກທີ່ແ
-15 w:ກທຸ
-18 w:ກທ່
11 w:ກນັ້ນ
-19 w:ກນາ
54 w:ກນີ
-17 w:ກບອ
-11 w:ກບັ
-12 w:ກບັນຊ
-17 w:ກບົ
31 w:ກບ່
38 w:ກບ່ອນ
18 w:ກປັ
-33 w:ກປາ
-22 w:ກປີ
-16 w:ກປີ20
-20 w:ກປ່
-18 w:ກປ່ຽນ
17 w:ກປ່ຽນເປ
29 w:ກຜົ
11 w:ກພາ
10 w:ກພາສາ
22 w:ກພາສາອັ
-15 w:ກພິ
-18 w:ກຟັ
-20 w:ກມາ
-19 w:ກມີ
-12 w:ກມື
13 w:ກຢູ
10 w:ກຢ່
11 w:ກຢ່າງ
-17 w:ກລຸ
-17 w:ກລຸ່ມ
-17 w:ກລຸ່ມນີ
-35 w:ກລົ
13 w:ກລົງກ
13 w:ກລົງກັນ
19 w:ກວດກັ
-13 w:ກວດກາ
13 w:ກວດຄື
15 w:ກວດຄືນກ
-25 w:ກວດສອ
-10 w:ກວດສອບລ
14 w:ກວມ
-12 w:ກວັນທ
40 w:ກວ່
46 w:ກວ່າ.
11 w:ກວ່ານັ້
-14 w:ກວ່ານີ້
13 w:ກວ່າບ
-20 w:ກວ່າປ
-26 w:ກວ່າສ
-18 w:ກວ່າສະບ
17 w:ກວ່າເ
14 w:ກວ່າເກົ
27 w:ກວ່າແ
20 w:ກວ່າແລະ
-18 w:ກວ່າໃ
-13 w:ກວ້
-13 w:ກວ້າງ
15 w:ກສອນ)
19 w:ກສອນລ
-43 w:ກສະ
-19 w:ກສະບັ
-22 w:ກສະພາ
-51 w:ກສາ
-12 w:ກສາຄວ
13 w:ກສາຄຳເວ
-12 w:ກສຳ
-10 w:ກສຳລັ
-11 w:ກສິ
-14 w:ກສຶກສາຄ
13 w:ກສຸ
13 w:ກສຸດທ
13 w:ກສຸດທ້າ
-12 w:ກສົ
10 w:ກສຽ
12 w:ກຫົ
12 w:ກຫົວຂ
12 w:ກຫົວຂໍ້
12 w:ກຫຼາຍ
-55 w:ກອງ
-28 w:ກອງບັ
-27 w:ກອງບັນນ
-12 w:ກອງປະ
-12 w:ກອງປະຊຸ
-53 w:ກອນ
-24 w:ກອບ
-14 w:ກຮັ
10 w:ກຮູ
-25 w:ກຮຽ
-13 w:ກຮ້
-12 w:ກຮ້ອງ
-10 w:ກະຊ
10 w:ກະຊວງຍຸ
-15 w:ກະດ
-18 w:ກະທ
13 w:ກະລຸນ
-34 w:ກະວ
53 w:ກັນ
11 w:ກັນຈຶ
11 w:ກັນຈຶ່ງ
10 w:ກັນວ່
-11 w:ກັນໃໝ
17 w:ກັບກາ
-19 w:ກັບຄົ
14 w:ກັບຜູ
-18 w:ກັບມາ
-11 w:ກັບມາໃຊ
11 w:ກັບວັ
12 w:ກັບສະ
11 w:ກັບສື
18 w:ກັບໂພ
47 w:ກັອ
16 w:ກັອບປ
16 w:ກັອບປີ້
22 w:ກາງ
-28 w:ກາຍ
-24 w:ກາດ
15 w:ການກວ
14 w:ການຂອ
21 w:ການຂຽ
13 w:ການຂຽນຂ
-20 w:ການຂໍ
-14 w:ການບິ
-18 w:ການບໍ
12 w:ການປັ
-23 w:ການມີ
10 w:ການລົງຂ
11 w:ການສະ
12 w:ການສະກົ
14 w:ການສະບັ
10 w:ການສົນທ
15 w:ການຫຼ
14 w:ການຫຼັງ
-11 w:ການອອ
-14 w:ການອາ
10 w:ການອ່
10 w:ການອ່ານ
24 w:ການເປ
25 w:ການເປີດ
12 w:ການເຜ
12 w:ການເຜີຍ
17 w:ການແປ
14 w:ການແປນີ
-14 w:ການໂອ
-12 w:ກາບ
-18 w:ກາເ
-42 w:ກຳມ
-29 w:ກຳມະກ
-25 w:ກຳມະການ
-10 w:ກິດແລ
-40 w:ກິນ
-17 w:ກິ່
-11 w:ກີດ
10 w:ກີນ10
10 w:ກີນ100ຄ
-13 w:ກີນ15
-14 w:ກີນ30
-14 w:ກີນ300ຄ
24 w:ກີນໄປ
10 w:ກຸ່
-10 w:ກູ້
-16 w:ກົງກັບຄ
-12 w:ກົດ
11 w:ກົດໝາ
11 w:ກົດໝາຍ.
-14 w:ກົດ￼￼
-14 w:ກົດ￼￼￼￼
-36 w:ກົມ
22 w:ກົາ
-17 w:ກົ່
-14 w:ກົ່າ.
39 w:ກົ່າ:
-11 w:ກົ່າທ
-13 w:ກເກ
-22 w:ກເຊ
15 w:ກເດ
14 w:ກເດີມ
-12 w:ກເຖ
-12 w:ກເຖິງ
11 w:ກເທື່ອໜ
-22 w:ກເບ
-11 w:ກເບ້ຍ
-18 w:ກເຜ
-17 w:ກເຜັດ
17 w:ກເພ
-23 w:ກເພາະ
28 w:ກເພື່
-10 w:ກເມືອ
-24 w:ກເລ
-10 w:ກເລືອ
13 w:ກເລື່
13 w:ກເລື່ອງ
-16 w:ກເລົ່
-10 w:ກເວົ້
-11 w:ກເສ
-10 w:ກເຮ
16 w:ກເຮົາຂໍ
-11 w:ກເຮົາຈະ
-21 w:ກແດ
-15 w:ກແຕ
20 w:ກແທ
14 w:ກແນ
11 w:ກແນະນ
-21 w:ກແບ
-15 w:ກແປ
12 w:ກແຜ
12 w:ກແມ່ນ
-17 w:ກແລ
46 w:ກໂຄ
27 w:ກໃຈ
-14 w:ກໃນ
-26 w:ກໃສ
-21 w:ກໃຫ
-18 w:ກໃຫ້ທ
26 w:ກໄດ
30 w:ກໄດ້ເ
-31 w:ກ່ອ
33 w:ກ່ອນ.
21 w:ກ່ອນ:
-23 w:ກ່ອນກ
-15 w:ກ່ອນກົດ
-20 w:ກ່ອນຂ
-12 w:ກ່ອນປ
-15 w:ກ່ອນພ
16 w:ກ່ອນລົງ
-10 w:ກ່ອນວັນ
14 w:ກ່ອນເ
-13 w:ກ່ອນເຊັ
11 w:ກ່ອນເຜີ
-11 w:ກ່ອນແ
-27 w:ກ່າ
-40 w:ກ່າວ.
23 w:ກ່າວຫ
12 w:ກ່າວເຖິ
26 w:ກ່ຽ
26 w:ກ່ຽວກ
26 w:ກ່ຽວກັບ
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
-13 w:ກ້ໄ
25 w:ກ້ໄຂຄ
-24 w:ກ້ໄຂແ
-30 w:ກ້ໄຂແລ້
-17 w:ກໍບ
-19 w:ກໍບໍ່
25 w:ກໍໄ
27 w:ກໍໄດ້
-17 w:ກໜ້
-13 w:ກໜ້ອຍ
-14 w:ກໝູ
-21 w:ກ￼￼
-21 w:ກ￼￼￼￼
-25 w:ກ￼￼￼￼￼￼
-46 w:ຂປລ
11 w:ຂວງອຸ
11 w:ຂວງອຸດົ
-20 w:ຂວາ
-62 w:ຂອງ
-13 w:ຂອງກອ
10 w:ຂອງກະ
10 w:ຂອງກະຊວ
-23 w:ຂອງກາ
-11 w:ຂອງກົ
-17 w:ຂອງຂໍ
11 w:ຂອງຄຳ
16 w:ຂອງຊາ
12 w:ຂອງຊາວບ
-12 w:ຂອງດຳ
-12 w:ຂອງດຳລັ
-16 w:ຂອງຕົນເ
10 w:ຂອງຕົ້ນ
10 w:ຂອງນັ
11 w:ຂອງບົ
12 w:ຂອງຜູ້ກ
10 w:ຂອງຜູ້ໃ
-12 w:ຂອງພໍ
-14 w:ຂອງມາ
-14 w:ຂອງມາດຕ
14 w:ຂອງມື
10 w:ຂອງມື້ນ
11 w:ຂອງລັ
12 w:ຂອງລັດ.
-10 w:ຂອງລາ
14 w:ຂອງວັ
-13 w:ຂອງຫຼ
-10 w:ຂອງອົ
-10 w:ຂອງອົງກ
19 w:ຂອງເຈ
19 w:ຂອງເຈົ້
20 w:ຂອງເດ
-10 w:ຂອງແມ
-23 w:ຂອບ
-28 w:ຂອບໃຈ
12 w:ຂະນ
12 w:ຂະນະທ
12 w:ຂະນະທີ່
21 w:ຂັດ
16 w:ຂັດເກ
16 w:ຂັດເກົາ
-10 w:ຂັນ
-40 w:ຂາຍ
-11 w:ຂີ່
-19 w:ຂີ້
13 w:ຂຶ້
-15 w:ຂຶ້ນພ
23 w:ຂຶ້ນມ
15 w:ຂຶ້ນຫ
17 w:ຂຶ້ນຫຼັ
10 w:ຂຶ້ນໂ
11 w:ຂຶ້ນໂດຍ
-23 w:ຂົວ
-17 w:ຂົ້
14 w:ຂົ້າເ
20 w:ຂົ້າເຖິ
19 w:ຂົ້າແ
-10 w:ຂົ້າໃ
-16 w:ຂົ້າໃຈຄ
10 w:ຂົ້າໃຈຜ
-10 w:ຂົ້າໜ
-32 w:ຂຽນ
16 w:ຂຽນຂ່
16 w:ຂຽນຂ່າວ
15 w:ຂຽນຄື
13 w:ຂຽນຄືນໃ
13 w:ຂຽນຈາ
-11 w:ຂຽນຈົ
10 w:ຂຽນຕາ
16 w:ຂຽນຕໍ
-22 w:ຂຽນບົ
-12 w:ຂຽນບົດນ
-12 w:ຂຽນບົດແ
-11 w:ຂຽນບໍ່ແ
-12 w:ຂຽນປະ
-10 w:ຂຽນປະໂຫ
-23 w:ຂຽນຜິ
-11 w:ຂຽນວ່
-19 w:ຂຽນເລ
-19 w:ຂຽນເລື່
-12 w:ຂຽນໃສ
17 w:ຂຽນໃໝ
10 w:ຂຽນໄວ
-30 w:ຂແລ
-30 w:ຂແລ້ວ
10 w:ຂ່ງ
-10 w:ຂ່ງຂັ
50 w:ຂ່າ
17 w:ຂ່າວ(
29 w:ຂ່າວ.
-39 w:ຂ່າວ:
18 w:ຂ່າວຕ
-20 w:ຂ່າວຖ
-19 w:ຂ່າວນີ້
-18 w:ຂ່າວປ
-15 w:ຂ່າວປອມ
21 w:ຂ່າວມ
-13 w:ຂ່າວສັ້
12 w:ຂ່າວສານ
-13 w:ຂ່າວແຫ່
11 w:ຂ່າວໃ
15 w:ຂ່າວໃຫ້
-31 w:ຂ້ອ
-11 w:ຂ້ອຍກ
-47 w:ຂ້ອຍຂ
-30 w:ຂ້ອຍຂຽນ
-15 w:ຂ້ອຍຂໍແ
20 w:ຂ້ອຍຈ
12 w:ຂ້ອຍຈຶ່
11 w:ຂ້ອຍຊ
12 w:ຂ້ອຍຍ
10 w:ຂ້ອຍຍັງ
-25 w:ຂ້ອຍຕ
-13 w:ຂ້ອຍຕ້ອ
10 w:ຂ້ອຍພ້ອ
-10 w:ຂ້ອຍວ
-10 w:ຂ້ອຍວ່າ
11 w:ຂ້ອຍສ
-12 w:ຂ້ອຍອ່າ
-26 w:ຂ້ອຍເ
-14 w:ຂ້ອຍເຂົ
-15 w:ຂ້ອຍເປັ
-17 w:ຂ້ອຍແດ່
28 w:ຂ້ອຍໄ
28 w:ຂ້ອຍໄດ້
11 w:ຂໍ.
-24 w:ຂໍຂ
-17 w:ຂໍຂອງ
-22 w:ຂໍອ
-26 w:ຂໍອະໄ
-40 w:ຂໍອະໄພ,
17 w:ຂໍອະໄພທ
-10 w:ຂໍຮ
-16 w:ຂໍເ
-29 w:ຂໍແ
-17 w:ຂໍແກ້
-14 w:ຂໍແນະ
-14 w:ຂໍແນະນຳ
-14 w:ຂໍໃຫ້ໂຊ
50 w:ຂໍ້
16 w:ຂໍ້ກ່
-20 w:ຂໍ້ຂ່
-20 w:ຂໍ້ຂ່າວ
12 w:ຂໍ້ຄວ
-36 w:ຂໍ້ຕົ
-36 w:ຂໍ້ຕົກລ
10 w:ຂໍ້ນີ
-25 w:ຂໍ້ບົ
32 w:ຂໍ້ມູ
10 w:ຂໍ້ມູນສ
10 w:ຂໍ້ມູນເ
-18 w:ຂໍ້ມູນໃ
13 w:ຂໍ້ສັ
13 w:ຂໍ້ເທ
13 w:ຂໍ້ເທັດ
-23 w:ຂໍ້ໃດ
-18 w:ຄງສ
-18 w:ຄງສ້າ
10 w:ຄມຂ
10 w:ຄມຂອງ
46 w:ຄວນ
10 w:ຄວນກວດກ
12 w:ຄວນປຶ
12 w:ຄວນປຶກສ
-12 w:ຄວນຮູ
-12 w:ຄວນຮູ້ກ
11 w:ຄວນໃສ
16 w:ຄວາມກ່ອ
-20 w:ຄວາມຂອງ
12 w:ຄວາມຂ້າ
13 w:ຄວາມຄ
25 w:ຄວາມຈ
-13 w:ຄວາມຈິງ
-11 w:ຄວາມຍ
-12 w:ຄວາມຍາວ
12 w:ຄວາມຕ
-12 w:ຄວາມປ
-12 w:ຄວາມປອດ
14 w:ຄວາມພ
14 w:ຄວາມພາສ
-10 w:ຄວາມສະອ
19 w:ຄວາມຫ
-14 w:ຄວາມເ
-12 w:ຄວາມເໝາ
-17 w:ຄວາມໄ
18 w:ຄວາມໝ
18 w:ຄວາມໝາຍ
17 w:ຄສະ
17 w:ຄສະນາ
-22 w:ຄສົ
-30 w:ຄອງ
-10 w:ຄອນຫຼ
-10 w:ຄອນຫຼວງ
-17 w:ຄອບຄົວ.
-52 w:ຄະນ
-19 w:ຄະນະກ
-16 w:ຄະນະກຳມ
-11 w:ຄະແ
-11 w:ຄະແນນ
38 w:ຄັດລອ
-24 w:ຄັນ
32 w:ຄັບ
-12 w:ຄັ້ງ.
-11 w:ຄັ້ງໃ
-20 w:ຄາຂ
39 w:ຄາຄ
-11 w:ຄາຈ
-21 w:ຄາດ
-20 w:ຄານ
11 w:ຄານ້ຳ
11 w:ຄານ້ຳມັ
-11 w:ຄາວ
-11 w:ຄາະຮ້
-11 w:ຄາະຮ້າຍ
23 w:ຄຳ)
21 w:ຄຳ,
-30 w:ຄຳ.
29 w:ຄຳ:
14 w:ຄຳຂ
52 w:ຄຳຕ
63 w:ຄຳຕອບ
11 w:ຄຳຕອບກ່
13 w:ຄຳຕອບຂອ
16 w:ຄຳຕອບໃໝ
-14 w:ຄຳຕໍ່
-29 w:ຄຳຖ
-25 w:ຄຳຖາມ
-15 w:ຄຳຖາມເພ
28 w:ຄຳທ
-13 w:ຄຳນຳຂ
-14 w:ຄຳປ
-14 w:ຄຳປາໄ
10 w:ຄຳຜິດແລ
20 w:ຄຳມ
15 w:ຄຳລ
22 w:ຄຳສ
-10 w:ຄຳສັບທີ
40 w:ຄຳອ
24 w:ຄຳອະທ
24 w:ຄຳອະທິບ
-14 w:ຄຳອື່
17 w:ຄຳອ້າ
-14 w:ຄຳຮ
-16 w:ຄຳຮ້ອ
-10 w:ຄຳເ
10 w:ຄຳເວົ
10 w:ຄຳເວົ້າ
-12 w:ຄຳເຫັ
-13 w:ຄຳແ
14 w:ຄຳແປທ
26 w:ຄຳໄ
36 w:ຄິດ
11 w:ຄິດເປ
11 w:ຄິດເປັນ
13 w:ຄິດໄລ່ເ
-15 w:ຄິ່
-10 w:ຄິ່ງມ
-27 w:ຄີຍ
-11 w:ຄືກ
10 w:ຄືຄົນ
-15 w:ຄືນ
-10 w:ຄືນອີ
12 w:ຄືນແລ
12 w:ຄືນແລ້ວ
14 w:ຄືນໃຫ
14 w:ຄືພ
13 w:ຄືເ
10 w:ຄືແ
13 w:ຄື່
10 w:ຄື່ອງ
-14 w:ຄຸ້
-18 w:ຄູນ
-12 w:ຄູຝ
-12 w:ຄູຝຶກ
-15 w:ຄູສ
-15 w:ຄູສອນ
-11 w:ຄູອ
15 w:ຄົງ
14 w:ຄົງໄວ
-64 w:ຄົນ
-10 w:ຄົນຂຽ
11 w:ຄົນລາ
15 w:ຄົນເພ
12 w:ຄົນໃນ
29 w:ຄົບ
-10 w:ຄົບຖ້
-10 w:ຄົບຖ້ວນ
-13 w:ຄົວ
26 w:ຄົ້
11 w:ຄົ້ນຫ
14 w:ຄຽງ
-18 w:ຄ່າ
-10 w:ຄ່າທຳ
-10 w:ຄ່າທຳນຽ
-15 w:ຄ້ອ
-24 w:ຄ້າ
15 w:ງ):
14 w:ງ,ຄ
28 w:ງ,ມ
24 w:ງ,ລ
11 w:ງ:1
-19 w:ງ:ຫ
-23 w:ງ:ແ
-17 w:ງ:ແກ້
10 w:ງ:￼
10 w:ງ:￼￼￼
10 w:ງ:￼￼￼￼￼
-30 w:ງກອ
23 w:ງກັ
18 w:ງກັນ.
-10 w:ງກັນແ
-12 w:ງກັບກ
-14 w:ງກັບຄ
-16 w:ງການ.
10 w:ງການຂ
10 w:ງການຂອງ
10 w:ງການຊ
-12 w:ງການບ
-13 w:ງການບໍ່
-13 w:ງການປ່ຽ
-11 w:ງການພ
15 w:ງການສ
14 w:ງການສະບ
17 w:ງການເ
11 w:ງການໃ
11 w:ງການໃຫ້
-11 w:ງການໄ
13 w:ງກິດໃ
-10 w:ງກ່າວ
17 w:ງກໍ
-12 w:ງຂວ
12 w:ງຂອງບ
12 w:ງຂອງບົດ
22 w:ງຂາ
18 w:ງຂາດ:
-17 w:ງຂີ
-11 w:ງຂຶ້ນອີ
10 w:ງຂຶ້ນໂດ
-13 w:ງຂົ
13 w:ງຂຽນຈ
13 w:ງຂຽນຈາກ
14 w:ງຂຽນແ
29 w:ງຂ່
29 w:ງຂ່າວ
-32 w:ງຂໍ
-29 w:ງຄວ
-11 w:ງຄັ
-17 w:ງຄາ
48 w:ງຄຳ
24 w:ງຄຳຕອ
11 w:ງຄຳບັ
11 w:ງຄຳບັນຍ
27 w:ງຄື
-11 w:ງຄົນລ
-23 w:ງງາ
-16 w:ງຈອ
-42 w:ງຈະ
-20 w:ງຈັ
16 w:ງຈາ
17 w:ງຈາກຕ
18 w:ງຈາກຕົ້
14 w:ງຊາ
18 w:ງຊາວນ
16 w:ງຊາວບ
16 w:ງຊາວບ້າ
-19 w:ງຊີ
-10 w:ງຊື
18 w:ງຊ່
-18 w:ງຍັ
22 w:ງຍາ
10 w:ງຍຸຕິ
10 w:ງຍຸຕິທຳ
-11 w:ງຍ້າຍ
-14 w:ງດຳ
-14 w:ງດຳລັ
10 w:ງດີ
-21 w:ງດ້ວຍຄຳ
-12 w:ງຕັ້ງ
-14 w:ງຕາ
-10 w:ງຕຳ
-16 w:ງຕົນເ
-16 w:ງຕົນເອງ
19 w:ງຕົວເ
19 w:ງຕົວເລກ
16 w:ງຕໍ
13 w:ງຖິ
13 w:ງຖິ່ນ
-16 w:ງຖື
-17 w:ງທະ
-16 w:ງທະບຽ
11 w:ງທາງເ
-17 w:ງທີ
12 w:ງທີ່ຂ້ອ
15 w:ງທີ່ມ
10 w:ງທີ່ສ
-11 w:ງທີ່ແ
17 w:ງທີ່ໃ
-11 w:ງທຶ
-11 w:ງທຶນ.
-12 w:ງທຸ
-10 w:ງທົ
11 w:ງທ່
-12 w:ງທ່ານກ່
10 w:ງທ່ຽວ
12 w:ງທ່ຽວລາ
10 w:ງທ້
14 w:ງນັກຂ່າ
-11 w:ງນັກສ
10 w:ງນີ້.
-32 w:ງນີ້:
11 w:ງນີ້ຍ
11 w:ງນີ້ຍັງ
-18 w:ງນີ້ມ
-40 w:ງນ້
-28 w:ງບັ
-20 w:ງບັນນ
-20 w:ງບັນນາທ
-22 w:ງບົດຄ
10 w:ງບົດລ
10 w:ງບົດລາຍ
-11 w:ງບ້
-11 w:ງບ້ານ
17 w:ງບໍ່ຕ
24 w:ງບໍ່ມ
-19 w:ງບໍ່ເ
-37 w:ງບໍ່ແ
-25 w:ງບໍ່ແມ່
-14 w:ງປະຊຸ
-13 w:ງປະຕິ
-12 w:ງປະຕິບັ
11 w:ງປະເທ
15 w:ງປະໂຫ
15 w:ງປະໂຫຍກ
-23 w:ງປັ
-18 w:ງປາ
-13 w:ງປີ
-13 w:ງຜິ
-13 w:ງຜູ
-20 w:ງຜູ້ອ
-20 w:ງຜູ້ອ່າ
-17 w:ງພວ
17 w:ງພາກທ
-21 w:ງພິ
-21 w:ງພໍ
-23 w:ງມາ
-18 w:ງມາດຕ
-13 w:ງມາດຕາ1
13 w:ງມື
-13 w:ງມື້.
10 w:ງມື້ນ
10 w:ງມື້ນີ້
-12 w:ງຢືນຢ
-11 w:ງຢືນຢັນ
15 w:ງຢູ
18 w:ງຢູ່ໃ
-11 w:ງລວ
12 w:ງລັດ.
-18 w:ງລາ
-10 w:ງລົ
11 w:ງລົດໄຟລ
15 w:ງລ່
-12 w:ງລ່ວງ
-12 w:ງລ່ວງໜ້
-12 w:ງລໍ
-12 w:ງລໍຖ້
19 w:ງວັ
10 w:ງວັນທີ1
14 w:ງວິ
-33 w:ງວ່
-10 w:ງວ່າຂ
-13 w:ງວ່າຄ
10 w:ງວ່າຈ
14 w:ງວ່າຈະເ
-12 w:ງວ່າ￼
-12 w:ງວ່າ￼￼￼
12 w:ງສອ
-21 w:ງສະ
18 w:ງສະບັບນ
-11 w:ງສະແດ
22 w:ງສາມາ
-12 w:ງສຳ
-10 w:ງສີ
-26 w:ງສື
11 w:ງສືພິ
-14 w:ງສືພິມ.
-13 w:ງສືພິມຂ
-10 w:ງສຸ
-13 w:ງສຸດທ
-12 w:ງສຸດທ້າ
-17 w:ງສູ
10 w:ງສ່
10 w:ງສ່ວນ
12 w:ງສ່ວນທີ
-18 w:ງສ້
-18 w:ງສ້າງ
-10 w:ງຫຍ
11 w:ງຫາ
10 w:ງຫົວໜ
10 w:ງຫົວໜ້າ
21 w:ງຫຼ
19 w:ງຫຼັກ
10 w:ງອອ
10 w:ງອອກກ
16 w:ງອາດບ
16 w:ງອາດບໍ່
25 w:ງອີ
16 w:ງອີງແ
14 w:ງອື
14 w:ງອື່ນ
10 w:ງອຸ
11 w:ງອຸດົ
11 w:ງອຸດົມໄ
-20 w:ງອົ
-14 w:ງອົງກ
-15 w:ງອົງການ
-19 w:ງຮັ
14 w:ງຮ່າງ
-54 w:ງານ
-14 w:ງານຂອ
-12 w:ງານທີ
-16 w:ງານບຸ
-10 w:ງານວາ
-10 w:ງານວາງສ
-13 w:ງາມ
-24 w:ງິນ
11 w:ງເກີນ
-24 w:ງເຂ
-16 w:ງເຂົ້
12 w:ງເຄ
11 w:ງເຄິ່ງໜ
10 w:ງເຈ
14 w:ງເຈົ້
13 w:ງເດ
10 w:ງເດັກ
-11 w:ງເທິງເປ
10 w:ງເທິງໄດ
13 w:ງເບ
12 w:ງເບິ່
11 w:ງເປັນກາ
-10 w:ງເປີດ
-30 w:ງເພ
-15 w:ງເພາະ
-11 w:ງເພື່ອໃ
32 w:ງເລ
11 w:ງເລັບ
-11 w:ງເລີ່
27 w:ງເລື່
12 w:ງເລື່ອງ
15 w:ງເວັບ
10 w:ງເວັບໄຊ
-19 w:ງເສ
-18 w:ງເຫ
-13 w:ງເຫຼື
-18 w:ງເຮັດ
-25 w:ງແຄ
-17 w:ງແຈ
-17 w:ງແຈ້ງ
-13 w:ງແຊ
-23 w:ງແດ
12 w:ງແຕ່ຈ
12 w:ງແຕ່ຍ
12 w:ງແຕ່ຍັງ
-11 w:ງແນ
-12 w:ງແບ
-26 w:ງແປ
-10 w:ງແຜ
-19 w:ງແມ
-12 w:ງແລງ.
10 w:ງແຫຼ່
10 w:ງແອ
10 w:ງແອັບ
-10 w:ງໂຄງກ
-10 w:ງໂຄງການ
-34 w:ງໂດ
-16 w:ງໂດຍບ
-16 w:ງໂດຍບໍ່
-24 w:ງໂຕ
-21 w:ງໂຮ
-16 w:ງໃຊ້ຄ
-22 w:ງໃນ
-11 w:ງໃບ
24 w:ງໃສ
-50 w:ງໃຫ
-10 w:ງໃຫ້ຂ
-13 w:ງໃໝ
-13 w:ງໃໝ່ເ
-10 w:ງໃໝ່ເປັ
-18 w:ງໄດ
23 w:ງໄປ
-17 w:ງໄຟ
26 w:ງໄວ
-10 w:ງ່າຍ.
-16 w:ງໜຶ
-16 w:ງໜຶ່ງ
-10 w:ງໜຶ່ງຖື
-12 w:ງໜ້
13 w:ງໜ້ອຍ
-13 w:ງໜ້າ.
11 w:ງໝາ
17 w:ງ￼￼
17 w:ງ￼￼￼￼
13 w:ງ￼￼￼￼￼￼
10 w:ຈຂອ
13 w:ຈຂອງເ
10 w:ຈທີ່ສົ່
10 w:ຈຜິ
-17 w:ຈຜູ
18 w:ຈວ່
-19 w:ຈອງ
-24 w:ຈອນ
-11 w:ຈຮ້
-11 w:ຈຮ້າຍ
19 w:ຈະຂຽນ
-14 w:ຈະຈ
23 w:ຈະດ
-11 w:ຈະຕັດ
12 w:ຈະຖືກ
17 w:ຈະຖືກໃຈ
-25 w:ຈະນ
-12 w:ຈະນານ
-12 w:ຈະນານຸກ
-20 w:ຈະບ
-11 w:ຈະບອກ
-10 w:ຈະບໍ່
-12 w:ຈະປ
10 w:ຈະປັບ
11 w:ຈະພະຍ
11 w:ຈະພະຍາຍ
-15 w:ຈະມ
-16 w:ຈະລາຈ
-16 w:ຈະລາຈອນ
22 w:ຈະລົງ
-15 w:ຈະສ
10 w:ຈະສົ່
10 w:ຈະອ
44 w:ຈະເ
15 w:ຈະເປັ
14 w:ຈະເຮັ
17 w:ຈະໃ
13 w:ຈະໃຊ້
10 w:ຈະໄ
19 w:ຈະໄດ້
-39 w:ຈັກ
22 w:ຈັງ
48 w:ຈັດ
12 w:ຈັດເປ
12 w:ຈັດເປັນ
13 w:ຈັດໃຫ
-58 w:ຈັນ
-12 w:ຈັບ
-15 w:ຈາກ
15 w:ຈາກຂໍ
29 w:ຈາກນີ
-32 w:ຈາກປາ
10 w:ຈາກພາ
11 w:ຈາກພາສາ
-21 w:ຈາກສະ
-12 w:ຈາກສະບັ
-13 w:ຈາກ￼￼
-13 w:ຈາກ￼￼￼￼
-22 w:ຈານ
-14 w:ຈາລ
16 w:ຈຳກ
16 w:ຈຳກັດ
26 w:ຈຳນ
26 w:ຈຳນວນ
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
10 w:ຈຶ່ງປ
21 w:ຈຶ່ງອ
-23 w:ຈຶ່ງແ
-12 w:ຈຶ່ງແພງ
-11 w:ຈື່ໄດ
62 w:ຈຸດ
30 w:ຈຸດທີ
15 w:ຈຸດທີ່ປ
-13 w:ຈຸດປ່
-13 w:ຈຸດປ່ຽນ
-55 w:ຈົດ
-54 w:ຈົດໝາ
-10 w:ຈົດໝາຍສ
-10 w:ຈົດໝາຍເ
-16 w:ຈົນ
-11 w:ຈົນກວ
-11 w:ຈົນກວ່າ
-22 w:ຈົບ
-15 w:ຈົບຊັ
-15 w:ຈົບຊັ້ນ
-47 w:ຈົ່
-10 w:ຈົ່ງຂ
-10 w:ຈົ່ງຂຽນ
-16 w:ຈົ້າຂ
11 w:ຈົ້າບ
14 w:ຈົ້າສ
14 w:ຈົ້າເ
13 w:ຈົ້າເວົ
15 w:ຈົ້າໃ
10 w:ຈົ້າໄ
10 w:ຈົ້າໄດ້
16 w:ຈແລ
12 w:ຈໃຫ
13 w:ຈໄດ
-14 w:ຈ່ວ
-21 w:ຈ່າ
-46 w:ຈ້ງ
-11 w:ຈ້ງມາ
-10 w:ຈ້ງວ່
-15 w:ຈ້ຍ
-20 w:ຊກດ
-15 w:ຊຣ໌
10 w:ຊວງຍຸ
10 w:ຊວງຍຸຕິ
11 w:ຊັກ
-10 w:ຊັງ
-15 w:ຊັດບອ
54 w:ຊັນ
-11 w:ຊັບ
-10 w:ຊັ່ນ￼
-10 w:ຊັ່ນ￼￼￼
-29 w:ຊັ້
-13 w:ຊັ້ນທ
-10 w:ຊາຊ
-10 w:ຊາຊົນ
-11 w:ຊາຍແດ
-28 w:ຊາດ
49 w:ຊາບ
15 w:ຊາບວ່
-23 w:ຊາວ
-13 w:ຊາວນາທີ
10 w:ຊາວບ້
10 w:ຊາວບ້ານ
-23 w:ຊິກ
-22 w:ຊິກສະ
-22 w:ຊິກສະພາ
10 w:ຊິດ
-12 w:ຊິນ
-10 w:ຊິນຫົ
-10 w:ຊີນ
-37 w:ຊີມ
-11 w:ຊີມັງ
11 w:ຊີວ
18 w:ຊີວິດ
11 w:ຊີວິດຊີ
-19 w:ຊີ້
-14 w:ຊີ້ແຈ
-39 w:ຊື່ຂອ
15 w:ຊື່ຄົ
-25 w:ຊື່ທີ
10 w:ຊື່ບຸ
10 w:ຊື່ບຸກຄ
-11 w:ຊື່ບ້
-11 w:ຊື່ບ້ານ
25 w:ຊື່ບໍ
27 w:ຊື່ບໍລິ
18 w:ຊື່ຜູ
15 w:ຊື່ຜູ້ຂ
12 w:ຊື່ຜູ້ເ
13 w:ຊື່ອຖ
25 w:ຊື່ອົ
25 w:ຊື່ອົງກ
15 w:ຊື່ເຕ
15 w:ຊື່ເຕັມ
12 w:ຊື່ເມ
12 w:ຊື່ເມືອ
-10 w:ຊື່ແລ
13 w:ຊື່ໂຮ
-14 w:ຊື່ໃນ
-13 w:ຊື່￼￼
-13 w:ຊື່￼￼￼￼
-35 w:ຊື້
11 w:ຊຸດ
-12 w:ຊົມ
-48 w:ຊົ່
-11 w:ຊົ່ວຄ
-11 w:ຊົ່ວຄາວ
-22 w:ຊົ່ວໂ
-22 w:ຊົ່ວໂມງ
21 w:ຊົ້
11 w:ຊໄດ
25 w:ຊ່ວ
10 w:ຊ່ວງເຮື
12 w:ຊ່ວຍຂ
13 w:ຊ່ວຍຂຽນ
11 w:ຊ່ວຍຊ
-12 w:ຊ່ວຍພ
-16 w:ຊ່ວຍແ
-14 w:ຊ່າ
-11 w:ຊ້a
-18 w:ຊ້ຄຳອ
-18 w:ຊ້ຄຳອື່
-11 w:ຊ້ນ
-10 w:ຊ້ນ້ຳ
-13 w:ຊ້ບ
-12 w:ຊ້ຢ
-10 w:ຊ້ຫ
50 w:ຊ້ຮ
18 w:ຊ້ຮູບ
-28 w:ຊ້າ
16 w:ຊ້ຳ
-27 w:ຊ້ເ
-10 w:ຊ້ເວລ
-10 w:ຊ້ແບບ
-22 w:ຊ້ໃ
17 w:ຊ້ໄ
18 w:ຊ້ໄດ້
23 w:ຊ້￼
23 w:ຊ້￼￼￼
34 w:ຊ້￼￼￼￼￼
12 w:ຍ!ຂ
-12 w:ຍaiແລ
11 w:ຍກຍ
-15 w:ຍກຕ
-17 w:ຍກຕໍ່
-19 w:ຍກລ
-17 w:ຍກລຸ່
-17 w:ຍກລຸ່ມນ
19 w:ຍກວ
16 w:ຍກວ່າ
-23 w:ຍກາ
17 w:ຍກເ
-11 w:ຍກ່
-24 w:ຍກໍ
13 w:ຍຂອ
-10 w:ຍຂຶ
-10 w:ຍຂຶ້ນ
-31 w:ຍຂຽ
-10 w:ຍຂຽນຫ
-11 w:ຍຂ້ອຍ
-19 w:ຍຂໍ
-14 w:ຍຂໍແນ
-14 w:ຍຂໍແນະນ
16 w:ຍຄຳ
10 w:ຍຄົ
11 w:ຍງານໃ
-10 w:ຍຈາ
11 w:ຍຈຶ
11 w:ຍຈຶ່ງ
27 w:ຍຊາ
-13 w:ຍດແ
-13 w:ຍດແກ່
18 w:ຍດ້
14 w:ຍດ້ວຍ
-30 w:ຍຕັ
-13 w:ຍຕັ້ງ
10 w:ຍຕົ
-14 w:ຍຕ້
-14 w:ຍຕ້ອງ
-17 w:ຍທາ
-14 w:ຍນັ
-15 w:ຍບອ
25 w:ຍບົ
10 w:ຍບໍ
18 w:ຍບໍ່ມ
17 w:ຍບໍ່ມີຄ
13 w:ຍບໍ່ສ
12 w:ຍບໍ່ສາມ
-11 w:ຍບໍ່ແ
-17 w:ຍບໍ່ໄ
-17 w:ຍບໍ່ໄດ້
16 w:ຍປະ
13 w:ຍປັ
-10 w:ຍພາສາ
10 w:ຍພ້
10 w:ຍພ້ອມ
-30 w:ຍມີ
-12 w:ຍມື
12 w:ຍລວ
14 w:ຍລະອຽ
-12 w:ຍວ່
-10 w:ຍສອ
-24 w:ຍສະ
-19 w:ຍສະບັ
-10 w:ຍສະບັບນ
-15 w:ຍສໍ
-11 w:ຍຫົ
-14 w:ຍຫຼ
-15 w:ຍຫຼັງ
-21 w:ຍອມ
-15 w:ຍອມຮັ
-18 w:ຍອ່
-18 w:ຍອ່ານ
-10 w:ຍຮັ
-24 w:ຍຮັກສ
21 w:ຍະຫ
20 w:ຍະຫວ່
20 w:ຍະຫວ່າງ
15 w:ຍັງ
17 w:ຍັງຂາ
18 w:ຍັງຂາດ:
12 w:ຍັງຄົ
-13 w:ຍັງບໍ
23 w:ຍັງບໍ່ມ
-12 w:ຍັງບໍ່ໄ
18 w:ຍັງຢູ
19 w:ຍັງຢູ່ໃ
-13 w:ຍັງແດ
-15 w:ຍາ.
-10 w:ຍາກ
-16 w:ຍາກອນ
10 w:ຍາຍພາ
-15 w:ຍາຍຮູ
-10 w:ຍາດ
-14 w:ຍານ
10 w:ຍາມ
10 w:ຍາວ
-13 w:ຍາວບໍ
-13 w:ຍາວບໍ່ເ
14 w:ຍາວປະ
14 w:ຍາວປະມາ
11 w:ຍາວເກ
11 w:ຍາວເກີນ
-11 w:ຍິງ
-16 w:ຍື່
-10 w:ຍຸດທະ
-10 w:ຍຸດທະສາ
10 w:ຍຸຕິທ
-12 w:ຍຸບ
11 w:ຍົມ
-14 w:ຍເກ
-13 w:ຍເຂ
-12 w:ຍເຂົ້າໃ
-10 w:ຍເຊ
11 w:ຍເດ
15 w:ຍເຖ
15 w:ຍເຖິງ
-17 w:ຍເບ
-17 w:ຍເບິ່
-11 w:ຍເປັນ
15 w:ຍເພ
10 w:ຍເພີ່
10 w:ຍເມ
11 w:ຍເມື່
-10 w:ຍເລ
-21 w:ຍເຫ
-41 w:ຍເຫດ:
-17 w:ຍເຫດ:ລາ
11 w:ຍເຫດກ
-28 w:ຍແດ
-10 w:ຍແຕ
11 w:ຍແຜ
23 w:ຍແຜ່ຂ
17 w:ຍໃດ
-10 w:ຍໃນ
-12 w:ຍໃສ
-11 w:ຍໃຫ້ນ
14 w:ຍໄດ
18 w:ຍໄວ
-34 w:ຍ່າ
-15 w:ຍ້ອ
-15 w:ຍ້າ
-10 w:ຍ້າຍໄ
21 w:ຍໍ້
10 w:ຍໍ້ຈາ
-16 w:ຍໍ້ແລ
29 w:ຍໍ້ໜ້
14 w:ຍໍ້ໜ້າທ
19 w:ຍໜຶ
19 w:ຍໜຶ່ງ
14 w:ຍ￼￼￼￼￼￼
14 w:ດ,ຂ
-10 w:ດ,ນ
-10 w:ດ:ຂ
17 w:ດ:ຊ
17 w:ດ:ຊື່
-18 w:ດ:ລ
-18 w:ດ:ລາຄ
21 w:ດກວ່າ
-20 w:ດກະ
-24 w:ດກະວີ
33 w:ດກັ
-15 w:ດກັບທ
-10 w:ດກາ
-12 w:ດການສ
-21 w:ດກ່
-13 w:ດກ່ຽວ
-13 w:ດກ່ຽວກັ
-22 w:ດຂອ
-16 w:ດຂອງກ
-19 w:ດຂອງທ
-16 w:ດຂອງທ່າ
13 w:ດຂອງເ
-10 w:ດຂຽນເ
19 w:ດຂ່
19 w:ດຂ່າວ
-11 w:ດຂ່າວຂອ
10 w:ດຂ້
10 w:ດຂ້ອຍ
10 w:ດຂໍ
10 w:ດຂໍ້ຄ
10 w:ດຂໍ້ຄວາ
15 w:ດຂໍ້ມ
15 w:ດຂໍ້ມູນ
55 w:ດຄວ
55 w:ດຄວາມ
-28 w:ດຄັ
-23 w:ດຄຳວ່
-23 w:ດຄຳວ່າ￼
15 w:ດຄືນກ
-13 w:ດງາ
-23 w:ດງານບ
-23 w:ດງານບຸນ
-18 w:ດຈະ
-12 w:ດຈະນາ
-12 w:ດຈະນານຸ
28 w:ດຈາ
38 w:ດຈຳ
13 w:ດຈິ
-17 w:ດຈົ
-10 w:ດຈົບຊ
-10 w:ດຈົບຊັ້
-12 w:ດຊາ
12 w:ດຊີ
11 w:ດຊີວາ
-14 w:ດຍນ
12 w:ດຍບໍ່ມີ
14 w:ດຍປ
-15 w:ດຍມ
10 w:ດຍລ
12 w:ດຍລວມ
-15 w:ດຍສ
-18 w:ດຍຮ
-18 w:ດຍຮັກ
-18 w:ດຍຮັກສາ
11 w:ດຍແ
-10 w:ດຍໃ
-11 w:ດຍໃຊ້
-13 w:ດດເ
12 w:ດດ້
11 w:ດດ້ວຍ
-10 w:ດຕອ
-28 w:ດຕາ
-12 w:ດຕາ17
14 w:ດຕາມທ
14 w:ດຕາມທີ່
-12 w:ດຕິ
-13 w:ດຕຸ
15 w:ດຕົ
23 w:ດຖະກິ
-10 w:ດຖະໜົ
13 w:ດຖາ
24 w:ດຖື
12 w:ດຖືກຕ
-12 w:ດທະ
-14 w:ດທະສາ
-25 w:ດທີ
13 w:ດທີ່ຂ
11 w:ດທີ່ຂ້ອ
10 w:ດທີ່ບ
10 w:ດທີ່ບໍ່
16 w:ດທີ່ປ
15 w:ດທີ່ປັບ
11 w:ດທີ່ແກ້
-25 w:ດທ້
-25 w:ດທ້າຍ
19 w:ດນຳ
-19 w:ດນີ
-14 w:ດນີ້ຂ
-17 w:ດນີ້ຂ້ອ
15 w:ດນີ້ຈ
13 w:ດນີ້ແ
18 w:ດນີ້ໃຊ້
-16 w:ດນີ້ໄ
-16 w:ດນີ້ໄດ້
-27 w:ດບອ
-23 w:ດບັ
-13 w:ດບົດທ
26 w:ດບໍ
-17 w:ດປະ
-14 w:ດປະຕູ
-20 w:ດປ່
-18 w:ດປ່ຽນ
-23 w:ດປ່ຽນແປ
20 w:ດຜິ
-12 w:ດຜ່
-12 w:ດຜ່ານ
11 w:ດພິ
-32 w:ດມາ
-11 w:ດມາຈາ
-15 w:ດມີກາ
-15 w:ດມີການປ
-16 w:ດມື
11 w:ດຢື
13 w:ດຢືນຢ
-12 w:ດຢູ່ກ
-18 w:ດຢູ່ໃ
11 w:ດຢ່
11 w:ດຢ່າງ
29 w:ດລອ
-11 w:ດລະ
-16 w:ດລາ
-19 w:ດລຳ
-10 w:ດລິ
-10 w:ດລິ້ງ
-37 w:ດລົ
-25 w:ດວັ
-14 w:ດວຽ
18 w:ດວ່
-15 w:ດວ່າບ
-15 w:ດວ່າບົດ
36 w:ດວ່າ￼
36 w:ດວ່າ￼￼￼
-16 w:ດສອ
-10 w:ດສອບລ
24 w:ດສະຫຼ
17 w:ດສະຫຼຸບ
-32 w:ດສາ
11 w:ດສຳ
-15 w:ດສຳພາ
-21 w:ດສຳພາດນ
13 w:ດສຳລັ
-14 w:ດສີ
-18 w:ດສົ
-14 w:ດສົ່ງ
-14 w:ດສຽ
14 w:ດສ່
14 w:ດສ່ວນ
13 w:ດສ່ວນທີ
26 w:ດຫຍັງ
-24 w:ດຫຍໍ້
23 w:ດຫົ
15 w:ດຫົວແ
-20 w:ດຫຼ
-17 w:ດຫຼາຍ
-24 w:ດອກ
-11 w:ດອກເບ
-11 w:ດອກເບ້ຍ
-30 w:ດອອ
-13 w:ດອ່ານ
-14 w:ດຮອ
-12 w:ດຮັ
-10 w:ດຮັດຂ
-10 w:ດຮັດຂຶ້
-19 w:ດຮູ
-20 w:ດຮຽ
-11 w:ດັກ
-12 w:ດັກນ້
-12 w:ດັກນ້ອຍ
-33 w:ດັງ
14 w:ດັນ
42 w:ດັບ
14 w:ດັບພາ
14 w:ດັບພາສາ
10 w:ດັ່ງນ
-13 w:ດານ
-15 w:ດາວ
-12 w:ດຳລ
-19 w:ດຳລັດ
-15 w:ດິນ
29 w:ດີ!
-14 w:ດີ:
22 w:ດີກ
11 w:ດີກວ່
15 w:ດີກວ່າ.
15 w:ດີກັບ
-10 w:ດີຂ
-14 w:ດີຄ
-11 w:ດີຕ
-10 w:ດີທ
-23 w:ດີນ
-17 w:ດີນທາ
-24 w:ດີປ
-19 w:ດີມ
24 w:ດີຫ
24 w:ດີຫຼາ
18 w:ດີຫຼາຍ!
-26 w:ດີເ
-14 w:ດີໂ
21 w:ດີ້
-12 w:ດູກ
-33 w:ດົນ
-14 w:ດົນຕີ
11 w:ດົມໄຊ
23 w:ດຽວ
17 w:ດເກ
22 w:ດເກົາ
-11 w:ດເຂ
-15 w:ດເຄ
18 w:ດເຊົ້
-13 w:ດເບິ່ງແ
33 w:ດເປັນ
16 w:ດເປັນ￼￼
-26 w:ດເປີດ
-39 w:ດເພ
-16 w:ດເພາະ
-17 w:ດເພື່
-25 w:ດເມ
10 w:ດເລ
-12 w:ດເສ
23 w:ດເຫ
-12 w:ດແກ
-15 w:ດແຈ
-14 w:ດແຈ່ວ
-16 w:ດແຕ
-14 w:ດແຕ່ງ
10 w:ດແທັກ
20 w:ດແປ
20 w:ດແລ
-12 w:ດແອ
11 w:ດໂທ
-30 w:ດໃຊ
-45 w:ດໃນ
12 w:ດໃຫ້ຜ
12 w:ດໃຫ້ຜູ້
14 w:ດໃຫ້ແ
-56 w:ດໄດ
-10 w:ດໄພຂອ
-13 w:ດໄຟ
24 w:ດໄຟລາ
24 w:ດໄຟລາວ-
13 w:ດໄລ່ເ
12 w:ດໄວ
-30 w:ດ່.
-20 w:ດ່?
29 w:ດ້.
11 w:ດ້ກວດ
26 w:ດ້ຄ
14 w:ດ້ຄັບ
16 w:ດ້ຈ
16 w:ດ້ຈັດ
14 w:ດ້ດ
-10 w:ດ້ຕ
-10 w:ດ້ຕັດບົ
-39 w:ດ້ທ
-29 w:ດ້ທີ່
10 w:ດ້ທຸກເວ
-17 w:ດ້ບໍ່
-10 w:ດ້ປັບໃຫ
13 w:ດ້ປ່ຽນແ
11 w:ດ້ພ
18 w:ດ້ມ
-17 w:ດ້ລ
12 w:ດ້ລວມ
20 w:ດ້ວ
-13 w:ດ້ວຍa
10 w:ດ້ວຍການ
-15 w:ດ້ວຍຜ
12 w:ດ້ວຍລ
10 w:ດ້ວຍວ
15 w:ດ້ວຍ￼
15 w:ດ້ວຍ￼￼￼
-11 w:ດ້ຫຍໍ
-10 w:ດ້ອ
-11 w:ດ້ອ່າ
-31 w:ດ້ຮ
-38 w:ດ້ຮັບ
-15 w:ດ້ຮັບກາ
14 w:ດ້ຮັບຜົ
13 w:ດ້າ
12 w:ດ້ານລ
12 w:ດ້ານລຸ່
-23 w:ດ້ເ
-10 w:ດ້ເລີ
-11 w:ດ້ເລີຍ!
14 w:ດ້ເລີຍເ
-15 w:ດ້ເຫັ
17 w:ດ້ເອົ
10 w:ດ້ແ
21 w:ດ້ໂ
15 w:ດ້ໂດຍ
11 w:ດ້ໂດຍບໍ
-10 w:ດໜ້
-47 w:ດໝາ
-13 w:ດໝາຍທ
-10 w:ດໝາຍລ
-19 w:ດໝາຍສ
-18 w:ດໝາຍສະບ
12 w:ດໝາຍອ
-15 w:ຕກຕ
-12 w:ຕກຕ່າ
11 w:ຕກຕ່າງຈ
-21 w:ຕອງ
-15 w:ຕອງແລ
-15 w:ຕອນຈົ
20 w:ຕອນນີ
-31 w:ຕອບ:ຂ
11 w:ຕອບກ່
13 w:ຕອບຂອ
16 w:ຕອບນີ
18 w:ຕອບນີ້ສ
-18 w:ຕອບວ່
-12 w:ຕອບສັ
-12 w:ຕອບສັ້ນ
16 w:ຕອບໃໝ
18 w:ຕະຕ
18 w:ຕະຕ້ອ
10 w:ຕະລ
18 w:ຕະຫຼາດເ
-29 w:ຕັກ
-16 w:ຕັດ
-11 w:ຕັດຄຳວ່
-14 w:ຕັດບົ
-13 w:ຕັດບົດທ
-10 w:ຕັດສອ
-12 w:ຕັດອອ
20 w:ຕັມ
-55 w:ຕັ້
-19 w:ຕັ້ງແ
-12 w:ຕັ້ງແຕ່
-16 w:ຕາ1
-12 w:ຕາ2
-13 w:ຕາດ
65 w:ຕາມ
-17 w:ຕາມກາ
29 w:ຕາມຄຳ
10 w:ຕາມຕົ
42 w:ຕາມທີ
15 w:ຕາມທີ່ທ
12 w:ຕາມຫຼ
12 w:ຕາແ
-11 w:ຕຳນ
-30 w:ຕຳຫ
-29 w:ຕຳຫຼວ
27 w:ຕຳແ
27 w:ຕຳແໜ່
13 w:ຕຳແໜ່ງຂ
-54 w:ຕິດ
10 w:ຕິດຕາ
-14 w:ຕິດຕໍ
23 w:ຕິທ
-14 w:ຕິບ
-14 w:ຕິບັດ
-29 w:ຕືອ
-11 w:ຕືອນວ
-11 w:ຕືອນວ່າ
-33 w:ຕື່
-16 w:ຕື່ມຄ
-10 w:ຕື່ມນ
-10 w:ຕື່ມນ້ຳ
12 w:ຕື່ມບ
-10 w:ຕື່ມອ
-10 w:ຕື່ມອີກ
-10 w:ຕື່ມໃ
-15 w:ຕື່ມໃສ່
13 w:ຕຸ້
-25 w:ຕູ້
-17 w:ຕົກ
-16 w:ຕົກລົ
13 w:ຕົກລົງກ
-24 w:ຕົນ
-19 w:ຕົນເອ
-21 w:ຕົບ
-15 w:ຕົບມື
-17 w:ຕົວ
10 w:ຕົວຈິ
-21 w:ຕົວຢ່
-21 w:ຕົວຢ່າງ
10 w:ຕົວລະ
10 w:ຕົວລະຄອ
10 w:ຕົວສະ
10 w:ຕົວສະກົ
10 w:ຕົວເລກ.
-14 w:ຕົວເລກຄ
-10 w:ຕົວເລກທ
-12 w:ຕົວເລກປ
-15 w:ຕົວເລກມ
11 w:ຕົວເລກໃ
-23 w:ຕົ້ນປ
19 w:ຕົ້ນສ
19 w:ຕົ້ນສະບ
-11 w:ຕົ້ນໄ
-10 w:ຕ່ກ
-11 w:ຕ່ງ
13 w:ຕ່ງຂຶ
13 w:ຕ່ງຂຶ້ນ
-14 w:ຕ່ງຄວ
-14 w:ຕ່ງຄວາມ
19 w:ຕ່ຈ
29 w:ຕ່ຊ
27 w:ຕ່ຊື່
-14 w:ຕ່ຍ
-11 w:ຕ່ຍັງບໍ
14 w:ຕ່ຖ
16 w:ຕ່ຖ້າ
-12 w:ຕ່ບໍ່
-18 w:ຕ່ປ
-15 w:ຕ່ມ
-14 w:ຕ່ລາຄ
-20 w:ຕ່ສ
15 w:ຕ່ສາມ
19 w:ຕ່ສາມາດ
-12 w:ຕ່ສຽງ
-12 w:ຕ່ຫ
-14 w:ຕ່ຮ
-16 w:ຕ່າ
12 w:ຕ່າງປ
12 w:ຕ່າງປະເ
-10 w:ຕ່ເ
11 w:ຕ່ໂ
18 w:ຕ່ໃ
-12 w:ຕ່ໄ
14 w:ຕ່ໜ
44 w:ຕ້ອ
20 w:ຕ້ອງກ
29 w:ຕ້ອງການ
-10 w:ຕ້ອງຕື່
-14 w:ຕ້ອງມ
20 w:ຕ້ອງຫ
-20 w:ຕ້ອງເ
24 w:ຕ້ອງແ
14 w:ຕ້ອງແກ້
10 w:ຕ້ອງແລ້
10 w:ຕໍ່ກາ
12 w:ຕໍ່ຈາ
-19 w:ຕໍ່ຊາ
10 w:ຕໍ່ເລ
19 w:ຕໍ່ໃຫ
-21 w:ຕໍ່ໄປນີ
-17 w:ຕໍ່ໜ້
25 w:ຖອດ
21 w:ຖອດຄວ
21 w:ຖອດຄວາມ
-10 w:ຖອນ
10 w:ຖະກ
23 w:ຖະກິດ
-12 w:ຖະແ
-12 w:ຖະແຫຼ
-12 w:ຖະແຫຼງກ
-13 w:ຖະໜ
-13 w:ຖະໜົນ
23 w:ຖານທີ
-51 w:ຖາມ
-17 w:ຖາມ:ທ
-17 w:ຖາມ:ທ່າ
16 w:ຖາມຜູ
-18 w:ຖາມເພ
11 w:ຖິງ
-16 w:ຖິຕ
13 w:ຖິ່
-13 w:ຖື,
25 w:ຖື.
23 w:ຖືກຂຽ
10 w:ຖືກຈັ
-13 w:ຖືກຕັ
13 w:ຖືກຕ້
13 w:ຖືກຕ້ອງ
-12 w:ຖືກປ່
-12 w:ຖືກປ່ຽນ
-10 w:ຖືກລົ
-11 w:ຖືກສົ
14 w:ຖືກແທ
24 w:ຖືກໃຈ
-31 w:ຖົ້
-14 w:ຖ່າ
-14 w:ຖ້ວ
-15 w:ຖ້ວນ.
64 w:ຖ້າ
-10 w:ຖ້າຂໍ
-15 w:ຖ້າບໍ
-19 w:ຖ້າບໍ່ມ
-17 w:ຖ້າມັ
13 w:ຖ້າມີ
-10 w:ຖ້າມີຂໍ
12 w:ຖ້າຢາ
10 w:ຖ້າຢາກໄ
-15 w:ຖ້າສົ
15 w:ຖ້າໃຊ
12 w:ທດເ
-18 w:ທນກ
13 w:ທນດ
12 w:ທນດ້ວ
16 w:ທນດ້ວຍຄ
17 w:ທນທ
13 w:ທນທີ່
15 w:ທນ￼￼￼￼￼
-16 w:ທລະ
-10 w:ທລະສັ
-18 w:ທະນາຄ
-25 w:ທະນາຄານ
-12 w:ທະບ
-12 w:ທະບຽນ
-14 w:ທະສ
-10 w:ທະສາດ
13 w:ທັກ
-14 w:ທັກໝູ
11 w:ທັງ
11 w:ທັງສອ
16 w:ທັດ
13 w:ທັດຈິ
-10 w:ທັດຮັດຂ
12 w:ທັນທີ
16 w:ທັນວາ
-14 w:ທັນສະ
-14 w:ທັນສະໄໝ
11 w:ທັບສັ
-17 w:ທາງ
58 w:ທາງກາ
10 w:ທາງການຄ
21 w:ທາງກົ
21 w:ທາງກົດໝ
-12 w:ທາງທີ
12 w:ທາງລົ
12 w:ທາງລົດໄ
-12 w:ທາງເຂ
10 w:ທາງເລ
-10 w:ທາດ
-11 w:ທາລ
-11 w:ທາລະນ
-16 w:ທຳນ
-10 w:ທຳນຽມ
15 w:ທຳອ
15 w:ທຳອິດ
-11 w:ທິງເປ
-11 w:ທິງເປັນ
10 w:ທິງໄດ
-56 w:ທິດ
12 w:ທິບ
13 w:ທິບາຍ
-18 w:ທີ,
48 w:ທີ1
-15 w:ທີ2
-15 w:ທີ2ຂອ
35 w:ທີ3
-16 w:ທີ8
19 w:ທີກ
-17 w:ທີຂ
-16 w:ທີມ
-10 w:ທີມຊາ
12 w:ທີມອບ
-22 w:ທີສ
17 w:ທີເ
19 w:ທີເປີ
-13 w:ທີເຮັ
13 w:ທີ່
-16 w:ທີ່ກຳ
-19 w:ທີ່ກຳລັ
10 w:ທີ່ກ່າວ
12 w:ທີ່ຂັ
15 w:ທີ່ຂ້
15 w:ທີ່ຂ້ອຍ
18 w:ທີ່ຈະ
-14 w:ທີ່ຊາ
-10 w:ທີ່ຊາວບ
-15 w:ທີ່ຕິ
-12 w:ທີ່ຕ້
-12 w:ທີ່ຕ້ອງ
-19 w:ທີ່ຖືກຕ
14 w:ທີ່ທ່
14 w:ທີ່ທ່ານ
10 w:ທີ່ນີ
15 w:ທີ່ນີ້ແ
13 w:ທີ່ນ້
15 w:ທີ່ບອ
-24 w:ທີ່ບໍ
-28 w:ທີ່ບໍ່ມ
-15 w:ທີ່ປັ
-25 w:ທີ່ປັບໃ
21 w:ທີ່ພິ
-21 w:ທີ່ພົ
14 w:ທີ່ມີ
-10 w:ທີ່ຢາ
-14 w:ທີ່ລົ
10 w:ທີ່ສຳ
10 w:ທີ່ສຳຄັ
-15 w:ທີ່ສຸ
-24 w:ທີ່ສຸດໃ
10 w:ທີ່ສົ
10 w:ທີ່ສົ່ງ
11 w:ທີ່ຮັ
16 w:ທີ່ເຈ
17 w:ທີ່ເຈົ້
-10 w:ທີ່ເວ
-18 w:ທີ່ແກ້ໄ
10 w:ທີ່ແຈ
-12 w:ທີ່ແຊ
28 w:ທີ່ແນ
20 w:ທີ່ແນບມ
19 w:ທີ່ແປ
-10 w:ທີ່ແລ
-16 w:ທີ່ໃຊ
-13 w:ທີ່ໃຊ້ໃ
10 w:ທີ່ໃຫ
13 w:ທີ່ໃຫ້ມ
10 w:ທີ່ໄດ
-18 w:ທຶນ
-17 w:ທື່ອກ
-13 w:ທື່ອກ່ອ
-15 w:ທື່ອແ
-74 w:ທຸກ
-10 w:ທຸກຂໍ
-10 w:ທຸກຄັ
-18 w:ທຸກຄົ
17 w:ທຸກບ່
17 w:ທຸກບ່ອນ
-10 w:ທູດ
-16 w:ທົດ
18 w:ທົ່
18 w:ທົ່ວໄ
11 w:ທົ່ວໄປ.
23 w:ທຽບ
18 w:ທຽບກັ
-61 w:ທ່າ
24 w:ທ່ານ.
-20 w:ທ່ານກ
-14 w:ທ່ານກ່ອ
-10 w:ທ່ານຄ
12 w:ທ່ານຄວນ
-12 w:ທ່ານຈ
-16 w:ທ່ານຊ
10 w:ທ່ານຕ
-16 w:ທ່ານນ
-15 w:ທ່ານບ
-19 w:ທ່ານບໍ?
-26 w:ທ່ານຜ
-26 w:ທ່ານຜູ້
24 w:ທ່ານມ
14 w:ທ່ານມັກ
13 w:ທ່ານມີຄ
11 w:ທ່ານສົ່
-12 w:ທ່ານອ
-10 w:ທ່ານເ
30 w:ທ່ານແ
10 w:ທ່ານແມ່
-14 w:ທ່ານໝ
12 w:ທ່ຽວລ
12 w:ທ່ຽວລາວ
23 w:ທ້ອ
13 w:ທ້ອງຖ
13 w:ທ້ອງຖິ່
33 w:ທ້າຍບ
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
15 w:ນ1.
13 w:ນ10
10 w:ນ100ຄ
-15 w:ນ12
-13 w:ນ15
11 w:ນ150ຄ
14 w:ນ18
15 w:ນ20
11 w:ນ200ຄ
14 w:ນ3-
-12 w:ນ4.
19 w:ນ45
-10 w:ນ:ຂ
14 w:ນ:ຄ
15 w:ນai
21 w:ນpr
10 w:ນກວ
15 w:ນກວດກັບ
-11 w:ນກວດສ
-11 w:ນກວດສອບ
17 w:ນກວ່າແລ
-10 w:ນກສ
11 w:ນກະທົບ.
11 w:ນກະລຸ
11 w:ນກະລຸນາ
12 w:ນກັ
-27 w:ນກາ
10 w:ນກາງ,
11 w:ນການກ
11 w:ນການກວດ
19 w:ນການແ
-11 w:ນກິ
27 w:ນກີ
-11 w:ນກີບ.
-26 w:ນກົ
-29 w:ນກ່
-18 w:ນກ່າວ
-11 w:ນກ່ຽວກັ
-34 w:ນກໍ
18 w:ນຂອງຂ
-12 w:ນຂອງຕ
-13 w:ນຂອງຜ
-13 w:ນຂອງຜູ້
10 w:ນຂອບເ
10 w:ນຂອບເຂດ
13 w:ນຂະ
13 w:ນຂະນະ
13 w:ນຂະນະທີ
-18 w:ນຂາ
14 w:ນຂຽນຂ
13 w:ນຂຽນຂ່າ
10 w:ນຂ່
10 w:ນຂ່າວ
15 w:ນຂ້
22 w:ນຂ້ອຍ
-12 w:ນຂ້າມ
-22 w:ນຂໍ
11 w:ນຄວນປ
-18 w:ນຄວາມ
12 w:ນຄວາມຄິ
-13 w:ນຄວາມຈິ
-11 w:ນຄວາມບໍ
11 w:ນຄອ
16 w:ນຄອມເ
16 w:ນຄອມເມັ
-10 w:ນຄະນະ
12 w:ນຄັ
12 w:ນຄັ້ງ
16 w:ນຄຳ
-11 w:ນຄຳບັ
-11 w:ນຄຳບັນຍ
11 w:ນຄຳສັ
-25 w:ນຄິ
16 w:ນຄືນໃ
-18 w:ນຄູ
-10 w:ນຄ່
-11 w:ນຄ່າເ
-14 w:ນຄ້
-26 w:ນງາ
-16 w:ນງ່າຍຂຶ
17 w:ນຈະ
-19 w:ນຈັ
-17 w:ນຈາ
-15 w:ນຈຶ
-15 w:ນຈຶ່ງ
10 w:ນຈຶ່ງບໍ
-11 w:ນຈຸ
-52 w:ນຈົ
-22 w:ນຈົດໝ
-22 w:ນຈົດໝາຍ
10 w:ນຈົບ.
10 w:ນຊາ
-15 w:ນຊິ
-25 w:ນຊີ
-13 w:ນຊື
11 w:ນຊື່ເ
-36 w:ນຊ່
-41 w:ນຊ່ວຍ
-26 w:ນຊ່ວຍເຫ
-17 w:ນຊ້
-10 w:ນຊ້ຳກັບ
-17 w:ນຍັ
-16 w:ນຍາ
10 w:ນຍາຍພ
11 w:ນຍາຍພາບ
-15 w:ນຍາຍຮ
-15 w:ນຍາຍຮູບ
-27 w:ນດັ
-10 w:ນດົ
10 w:ນດຽ
22 w:ນດ້ວຍຄຳ
-12 w:ນຕອ
12 w:ນຕອບນ
-14 w:ນຕາມກ
-14 w:ນຕາມການ
12 w:ນຕິ
11 w:ນຕິດຕ
11 w:ນຕິດຕາມ
-18 w:ນຕີ
-13 w:ນຕື
-13 w:ນຕື່ມ
21 w:ນຕົ
-13 w:ນຕົວເ
-24 w:ນຕົວເລກ
15 w:ນຕ່າງປະ
-10 w:ນຕ້ອງຕື
-13 w:ນຕໍ
13 w:ນຖື
10 w:ນຖ້
13 w:ນທັ
-18 w:ນທັງໝ
-18 w:ນທັງໝົດ
-30 w:ນທາ
-16 w:ນທາງເ
-12 w:ນທາງໃ
11 w:ນທີ15
-11 w:ນທີ2:
-15 w:ນທີ30
25 w:ນທີ31
12 w:ນທີ່ຄ
10 w:ນທີ່ທ່າ
17 w:ນທີ່ນ
-18 w:ນທີ່ພ
22 w:ນທີ່ມ
-13 w:ນທີ່ຮ
-17 w:ນທີ່ເ
-11 w:ນທີ່ແ
-45 w:ນທຸ
-14 w:ນທຸກສ
-16 w:ນທ່
-20 w:ນນຄ
-40 w:ນນັ
-17 w:ນນັກຂ
-17 w:ນນັກຂ່າ
-12 w:ນນັ້ນ
-28 w:ນນາ
-24 w:ນນີ
-13 w:ນນີ້.
-34 w:ນນ້
-10 w:ນນ້ຳ.
27 w:ນບມ
-32 w:ນບັ
14 w:ນບັນທ
14 w:ນບັນທຶກ
-12 w:ນບັນນ
-12 w:ນບັນນາທ
-19 w:ນບາ
-14 w:ນບິ
-14 w:ນບຸ
38 w:ນບົດ.
10 w:ນບົດຂ່າ
-12 w:ນບົດຄ
-12 w:ນບົດຄວາ
-29 w:ນບົດນ
-24 w:ນບົດນີ້
-17 w:ນບົດຮ
-12 w:ນບົດແຕ່
-10 w:ນບ້
-10 w:ນບ້ານ
13 w:ນບໍ່ເກີ
-44 w:ນປະ
-15 w:ນປະກອ
-19 w:ນປະຈຳ
-15 w:ນປະຈຳວັ
23 w:ນປະຕູ
-11 w:ນປະທາ
15 w:ນປະມາ
-14 w:ນປະເທ
-22 w:ນປະໂຫ
-32 w:ນປະໂຫຍກ
10 w:ນປະໂຫຍດ
14 w:ນປັ
-12 w:ນປິ
-43 w:ນປີ
26 w:ນປ່ຽນແປ
-11 w:ນປ້
-11 w:ນປ້າຍ
-36 w:ນຜິ
-33 w:ນຜູ
-10 w:ນຜູ້ອ
-10 w:ນຜູ້ອ່າ
20 w:ນຜູ້ເ
-11 w:ນຜົ
20 w:ນຜ່
22 w:ນຜ່ານ
-17 w:ນພະ
-10 w:ນພະຍາ
-21 w:ນພາ
-29 w:ນພາສາ
-14 w:ນພາສາອັ
-15 w:ນພິ
18 w:ນພື
18 w:ນພື້ນ
-15 w:ນພູ
-17 w:ນພົ
-22 w:ນພ້
-22 w:ນພ້ອມ
24 w:ນມັ
10 w:ນມາຈາ
-17 w:ນມາດຕ
-41 w:ນມີ
13 w:ນມີຄຳ
-13 w:ນມີດັ
-13 w:ນມີດັ່ງ
22 w:ນມື
-10 w:ນມູ
-35 w:ນຢັ
-12 w:ນຢັນ.
-15 w:ນຢັນຈ
-11 w:ນຢັນຕ
-11 w:ນຢັນຕົວ
-12 w:ນຢຸ
-22 w:ນຢູ
13 w:ນຢູ່ບ
28 w:ນລວ
-11 w:ນລະ
10 w:ນລະດັ
-40 w:ນລາ
-20 w:ນລາຄາ
-12 w:ນລາຍຊ
-12 w:ນລາຍຊື່
14 w:ນລາວຈ
13 w:ນລຸ່ມ
11 w:ນລົງຂ
11 w:ນລົງຂ່າ
11 w:ນລົງເຄິ
12 w:ນລົງແ
12 w:ນລົງແລະ
-20 w:ນລົງໂ
20 w:ນວນ
-15 w:ນວນຂອ
-12 w:ນວນນີ
-11 w:ນວນເງ
-11 w:ນວນເງິນ
-33 w:ນວັ
-17 w:ນວັກ4
20 w:ນວັກທ
-10 w:ນວັນຈ
-13 w:ນວັນທີ3
11 w:ນວາ
-10 w:ນວາງສ
-10 w:ນວາງສະແ
14 w:ນວິ
-36 w:ນວໃ
-15 w:ນວໃດ?
-36 w:ນວ່
-14 w:ນວ່າຊ
-17 w:ນສະ
11 w:ນສະກົ
-19 w:ນສະຖາ
-17 w:ນສະຖານທ
38 w:ນສະບັ
17 w:ນສະບັບກ
12 w:ນສະບັບຂ
10 w:ນສະບັບທ
14 w:ນສະບັບບ
-14 w:ນສະບັບພ
-11 w:ນສະບັບເ
-14 w:ນສະເໜ
-17 w:ນສະໄໝ
-30 w:ນສັ
-16 w:ນສັ້ນ
-37 w:ນສາ
-13 w:ນສາມເ
-10 w:ນສາມເທື
-11 w:ນສຳລັ
-28 w:ນສິ
-13 w:ນສີ
-11 w:ນສຶ
-11 w:ນສຶກສ
-18 w:ນສື
-14 w:ນສື່ສ
15 w:ນສຸພາ
-12 w:ນສູ
17 w:ນສົ
10 w:ນສົ່ງມາ
-14 w:ນສຽ
11 w:ນສ່
11 w:ນສ່ວນ
-10 w:ນສ້
-12 w:ນຫຍ
-30 w:ນຫຍັງ
18 w:ນຫຍໍ້
-22 w:ນຫົ
-10 w:ນຫົວຂ
16 w:ນຫຼ
18 w:ນຫຼັງ
13 w:ນຫຼາຍກວ
-20 w:ນຫ້ອງ
10 w:ນອອ
-22 w:ນອາ
-47 w:ນຮອ
-12 w:ນຮັ
17 w:ນຮູບປ
11 w:ນຮູບແ
-12 w:ນຮູ້ກ
-12 w:ນຮູ້ກ່ອ
-10 w:ນຮ້
-21 w:ນະກ
-16 w:ນະກຳມ
-15 w:ນະກຳມະກ
-11 w:ນະຄ
-11 w:ນະຄອນ
-10 w:ນະຄອນຫຼ
10 w:ນະຍ
16 w:ນະທ
10 w:ນະທີ່
-23 w:ນະນຳ.
46 w:ນະນຳ:
-10 w:ນະນຳກ
-20 w:ນະນຳສ
-16 w:ນະນຳສຳລ
14 w:ນະນຳຫ
-11 w:ນະບ
-11 w:ນະສ
-132 w:ນັກ
-15 w:ນັກຂຽ
-23 w:ນັກຂ່
-23 w:ນັກຂ່າວ
-17 w:ນັກງາ
-12 w:ນັກວິ
-10 w:ນັກແປ
-21 w:ນັດ
20 w:ນັບ
-23 w:ນັ່
54 w:ນັ້
12 w:ນັ້ນ.
11 w:ນັ້ນສ
31 w:ນັ້ນອ
11 w:ນັ້ນແມ່
-21 w:ນາ.
-10 w:ນາຂ
-17 w:ນາຄ
-25 w:ນາຄານ
-62 w:ນາງ
-14 w:ນາງແປ
-16 w:ນາຍ
-13 w:ນາຍບ້
-13 w:ນາຍບ້ານ
30 w:ນາທ
-24 w:ນາທີ.
-13 w:ນາທີ່
-16 w:ນານ
-12 w:ນານຸກ
-12 w:ນານຸກົມ
11 w:ນາບ
13 w:ນາບໍ່
-12 w:ນາມສົ
-12 w:ນາມສົມມ
11 w:ນາລ
-16 w:ນາວ
28 w:ນາເ
-13 w:ນາແ
-14 w:ນາໃ
13 w:ນຳ,
49 w:ນຳ:
-16 w:ນຳກ
30 w:ນຳບ
23 w:ນຳບໍ່
11 w:ນຳສະເ
11 w:ນຳສະເໜີ
-16 w:ນຳສຳລ
-16 w:ນຳສຳລັບ
11 w:ນຳຫ
-10 w:ນິຍ
-22 w:ນິທ
-21 w:ນິທານ
-16 w:ນີວ
22 w:ນີ້ກ່
11 w:ນີ້ກໍ
-16 w:ນີ້ຂ້
-13 w:ນີ້ຂ້ອຍ
17 w:ນີ້ຄວ
10 w:ນີ້ຈະ
-10 w:ນີ້ຈະເປ
10 w:ນີ້ຍັ
-11 w:ນີ້ບໍ
-17 w:ນີ້ບໍ່ມ
-36 w:ນີ້ມີ
10 w:ນີ້ຢູ
-14 w:ນີ້ລະ
-10 w:ນີ້ລະບຸ
-10 w:ນີ້ສ້
-10 w:ນີ້ສ້າງ
-10 w:ນີ້ຫຼ
-14 w:ນີ້ເປ
-14 w:ນີ້ເປັນ
-17 w:ນີ້ເພ
14 w:ນີ້ແຕ
-22 w:ນີ້ແປ
11 w:ນີ້ແມ
11 w:ນີ້ແມ່ນ
-15 w:ນີ້ແລ້ວ
25 w:ນີ້ໃຊ
-28 w:ນີ້ໃຫ
-12 w:ນີ້ໄດ
10 w:ນີ້ໄດ້.
13 w:ນີ້ໄດ້ຖ
-11 w:ນີ້ໄດ້ຫ
10 w:ນື່
10 w:ນື່ອງ
12 w:ນື່ອງຈາ
18 w:ນື້ອຂ
18 w:ນື້ອຂ່າ
-14 w:ນື້ອເ
-14 w:ນື້ອໃນຫ
-17 w:ນື້ອໃນເ
-12 w:ນຸກ
-12 w:ນຸກົມ
15 w:ນົາ
-10 w:ນຽມ
-31 w:ນເກ
-11 w:ນເກີດ
-21 w:ນເກົ່
-25 w:ນເຂ
-24 w:ນເຂົ້
12 w:ນເຂົ້າເ
-18 w:ນເຂົ້າໃ
-29 w:ນເຄ
-15 w:ນເຄື່
-10 w:ນເຄື່ອງ
-20 w:ນເງ
-20 w:ນເງິນ
-27 w:ນເຈ
-10 w:ນເຊັນ
-41 w:ນເດ
-35 w:ນເດີມ
27 w:ນເດືອ
13 w:ນເຕັມ
-12 w:ນເຕັມຂອ
-11 w:ນເຖ
26 w:ນເທ
10 w:ນເນ
20 w:ນເບ
41 w:ນເປ
-12 w:ນເປັນກາ
18 w:ນເປັນຄຳ
-10 w:ນເປັນ￼￼
33 w:ນເປີດ
20 w:ນເຜ
22 w:ນເຜີຍ
22 w:ນເຜີຍແຜ
29 w:ນເພາະ
-18 w:ນເພີ່
-25 w:ນເພີ່ມເ
-15 w:ນເມ
-11 w:ນເລີ່
17 w:ນເລືອ
-21 w:ນເລື່ອງ
-16 w:ນເວ
-11 w:ນເສ
12 w:ນເຫດກ
12 w:ນເຫດການ
-30 w:ນເອ
-17 w:ນເອກະ
-15 w:ນເອກະສາ
10 w:ນເອງ.
-21 w:ນແດ
-33 w:ນແນ
-13 w:ນແນວໃ
-23 w:ນແນະນ
-19 w:ນແນະນຳ.
-17 w:ນແບ
-15 w:ນແບບຟ
-15 w:ນແບບຟອມ
27 w:ນແປ
27 w:ນແປງຫ
27 w:ນແປງຫຼັ
14 w:ນແປນີ
-18 w:ນແຜ
20 w:ນແມ
27 w:ນແມ່ນ
11 w:ນແລະກ
-10 w:ນແລະຂ
-11 w:ນແລະຢ
17 w:ນແລະສ
-11 w:ນແຮ
15 w:ນໂຄສະ
15 w:ນໂຄສະນາ
-13 w:ນໂດຍບ
-22 w:ນໂທ
-28 w:ນໂລ
-21 w:ນໂອ
15 w:ນໃຈ
11 w:ນໃຈໃຫ
28 w:ນໃດ
-35 w:ນໃນ
10 w:ນໃນໂທ
10 w:ນໃນໂທລະ
-24 w:ນໃບ
25 w:ນໃສ
-11 w:ນໃຫຍ່
-13 w:ນໃຫ້ກ
18 w:ນໃຫ້ບ
11 w:ນໃຫ້ແ
12 w:ນໃໝ
10 w:ນໃໝ່.
10 w:ນໃໝ່:
10 w:ນໃໝ່ທ
-12 w:ນໄຂ
-43 w:ນໄດ
14 w:ນໄດ້.
-16 w:ນໄດ້ທ
-12 w:ນໄດ້ປ
-12 w:ນໄດ້ສ
10 w:ນໄປແລ
13 w:ນໄຫ
15 w:ນ່ໃ
13 w:ນ່ໃຈວ
13 w:ນ່ໃຈວ່າ
-60 w:ນ້ອ
-15 w:ນ້ອງໆ
11 w:ນ້ອຍໆ
-94 w:ນ້ຳ
18 w:ນ້ຳຖ້
18 w:ນ້ຳຖ້ວມ
-16 w:ນ້ຳປາ
-13 w:ນ້ຳສະ
26 w:ນ້ຳສຽ
11 w:ນ້ຳສຽງ:
11 w:ນ້ຳສຽງເ
-11 w:ນ້ຳແລ
-15 w:ນໍ້
13 w:ນໜັງສືພ
-22 w:ນໝໍ
34 w:ນ￼￼￼￼￼￼
12 w:ບ,ຂ
15 w:ບ.ຈ
-25 w:ບ4ຄ
-25 w:ບ4ຄົນ
-45 w:ບ:ຂ
-33 w:ບ:ສ
-10 w:ບ:ເ
12 w:ບ:ແມ່
-12 w:ບກວ່າ
-13 w:ບກວ່ານີ
-11 w:ບກັນໃໝ່
17 w:ບກາ
-13 w:ບການສ
11 w:ບກຳ
11 w:ບກ່
23 w:ບຂອ
-25 w:ບຂີ
-17 w:ບຂ່າວທີ
10 w:ບຄວ
24 w:ບຄຳ
-13 w:ບຄຳຖາ
15 w:ບຄື
-32 w:ບຄົ
-17 w:ບຄົວ.
-21 w:ບຄ່
12 w:ບງາ
-11 w:ບຈະ
-10 w:ບຈາ
13 w:ບຈຳນວ
-12 w:ບຈຳລອ
-11 w:ບຊັ
-15 w:ບຊັ້ນ
23 w:ບຊາ
35 w:ບຊາບ.
-11 w:ບຊາວນ
-10 w:ບຊີ
-12 w:ບຍ້
-23 w:ບຕອ
-15 w:ບຕອງແ
14 w:ບຕັ
13 w:ບຕາມຄ
-11 w:ບຕົວເລກ
22 w:ບຕໍ
17 w:ບຖາ
-22 w:ບຖື
-20 w:ບຖ່
-20 w:ບຖ່າຍ
-15 w:ບຖ້
-10 w:ບຖ້ວນ
12 w:ບທັ
13 w:ບທາງກ
-11 w:ບທຳອິດ.
-65 w:ບທີ2:
11 w:ບທີ່ຂ
-10 w:ບທີ່ຖ
-10 w:ບທີ່ຖືກ
10 w:ບທີ່ສ
11 w:ບທີ່ແ
10 w:ບທຸ
15 w:ບທຽ
-12 w:ບທ່
-11 w:ບທ່ານ
-15 w:ບນັ
-11 w:ບນັ້ນ
71 w:ບນີ
15 w:ບນີ້ກ
-11 w:ບນີ້ຍ
22 w:ບນີ້ສ
18 w:ບນີ້ສ້າ
10 w:ບນີ້ເ
16 w:ບນີ້ແ
17 w:ບນີ້ແມ່
35 w:ບບa
10 w:ບບກ
28 w:ບບຂ
10 w:ບບຂອງ
27 w:ບບຂ່າ
12 w:ບບຂ່າວສ
-12 w:ບບຈຳລ
-12 w:ບບຈຳລອງ
24 w:ບບຕ
22 w:ບບທ
10 w:ບບທີ່
17 w:ບບນ
-11 w:ບບນັ້
29 w:ບບນີ້
-10 w:ບບບ
-14 w:ບບບໍ່
-32 w:ບບຟ
-32 w:ບບຟອມ
-14 w:ບບຮ
-14 w:ບບຮຽນ
31 w:ບບັ
-12 w:ບບິ
-12 w:ບບເກົ
-12 w:ບບເກົ່າ
-10 w:ບບແ
11 w:ບບໃຫ້
-10 w:ບບໍ່ແ
11 w:ບປະ
12 w:ບປັບປ
12 w:ບປັບປຸງ
-19 w:ບປຸ
12 w:ບປຸງ:
-13 w:ບປຸງໃ
-11 w:ບປຸງໃໝ່
19 w:ບຜູ້ອ
19 w:ບຜູ້ອ່າ
17 w:ບຜົ
10 w:ບຜົນກ
11 w:ບຜົນກະທ
13 w:ບພາ
-13 w:ບພາສາລາ
11 w:ບພິ
13 w:ບພິທີ
-32 w:ບຟອ
-10 w:ບຟັ
-11 w:ບມາໃຊ
-16 w:ບມື
-30 w:ບລາ
-14 w:ບວັ
23 w:ບວາ
11 w:ບວິ
-16 w:ບວ່
-11 w:ບສອ
25 w:ບສະບັ
-10 w:ບສັ້ນ
-24 w:ບສາ
10 w:ບສຳລັ
20 w:ບສື
15 w:ບສື່ຂ
15 w:ບສື່ຂອງ
12 w:ບສົ
-28 w:ບຫຼ
-18 w:ບຫຼວງ
-18 w:ບຫຼວງພະ
-19 w:ບອກ
-18 w:ບອກຂ້
-18 w:ບອກຂ້ອຍ
20 w:ບອກຜົ
-13 w:ບອກວັ
-10 w:ບອກວ່
17 w:ບອກໄດ
13 w:ບອກໄດ້ເ
-13 w:ບອດ
-14 w:ບອະ
-14 w:ບອະນຸ
-14 w:ບອະນຸຍາ
-12 w:ບອາ
-13 w:ບອຸ່ນແລ
15 w:ບອ່
17 w:ບອ່ານ
16 w:ບອ່ານອອ
-14 w:ບຮອ
-31 w:ບຮຽ
-10 w:ບຮຽງຂ
-10 w:ບຮຽງຂ່າ
18 w:ບຮຽງຄ
16 w:ບຮຽງຄືນ
-17 w:ບຮຽງຈ
-17 w:ບຮຽງຈາກ
11 w:ບຮ້
13 w:ບຮ້ອຍ
-51 w:ບັດ
-38 w:ບັນ
-32 w:ບັນຊີ
10 w:ບັນຍາຍພ
-15 w:ບັນຍາຍຮ
-19 w:ບັບ
-23 w:ບັບທີ
-12 w:ບັບນີ້ຍ
12 w:ບັບບໍ
10 w:ບັບບໍ່ໄ
11 w:ບັບປັ
12 w:ບັບປັບປ
-16 w:ບັບພາ
-16 w:ບັບພາສາ
-22 w:ບັບວັ
12 w:ບັບແປພາ
-19 w:ບັບໜ້
-15 w:ບັ້
-18 w:ບາງ
12 w:ບາງຄຳ
-15 w:ບາງຄົ
-13 w:ບາດ
-18 w:ບານ
-41 w:ບິນ
-11 w:ບິ່ງແ
20 w:ບຸກຄົ
-12 w:ບຸນ
-18 w:ບູລ
-48 w:ບົດ
-24 w:ບົດກະ
-24 w:ບົດກະວີ
-12 w:ບົດຂຽ
-11 w:ບົດຂຽນເ
17 w:ບົດຂ່
17 w:ບົດຂ່າວ
-10 w:ບົດຈົ
-10 w:ບົດຈົບຊ
-14 w:ບົດທີ
-13 w:ບົດນີ້ຂ
15 w:ບົດນີ້ຈ
11 w:ບົດສະ
16 w:ບົດສະຫຼ
-15 w:ບົດສຳ
-15 w:ບົດສຳພາ
-10 w:ບົດອ່
-10 w:ບົດອ່ານ
-20 w:ບົດຮຽ
-11 w:ບົດແຕ
-15 w:ບົດແຕ່ງ
16 w:ບົດແປ
-17 w:ບົບ
-12 w:ບຽນ
-11 w:ບເກົ່
18 w:ບເຄ
21 w:ບເຄື່
24 w:ບເຄື່ອງ
-10 w:ບເງ
-18 w:ບເດ
-13 w:ບເດດເ
-16 w:ບເນ
-15 w:ບເນື້
-16 w:ບເນື້ອໃ
20 w:ບເພ
13 w:ບເວ
-18 w:ບເສ
-15 w:ບເສັງ
-12 w:ບເຫດກ
-12 w:ບເຫດການ
16 w:ບເຫັນ
-17 w:ບເຮ
-12 w:ບເຮືອ
10 w:ບແນ
28 w:ບແບ
14 w:ບແບບຂ
-27 w:ບແປ
-29 w:ບແລ
25 w:ບໂພ
15 w:ບໂຫ
15 w:ບໂຫຼດ
-36 w:ບໃຈ
10 w:ບໃຈທີ່ສ
24 w:ບໃດ
-10 w:ບໃນ
-19 w:ບໃບ
18 w:ບໃຫ
-25 w:ບໃໝ
-16 w:ບໃໝ່:
-11 w:ບໄຊ
-18 w:ບໄວ
-32 w:ບ່ງ
-11 w:ບ່ງປັ
56 w:ບ່ອ
25 w:ບ່ອນ.
-11 w:ບ່ອນຫ
-11 w:ບ້ຍ
-61 w:ບ້າ
11 w:ບ້ານ,
-13 w:ບ້ານ.
-12 w:ບ້ານທ
-10 w:ບ້ານເ
-17 w:ບ້ານໃ
-16 w:ບໍ?
-23 w:ບໍລ
23 w:ບໍຫ
23 w:ບໍຫຼື
53 w:ບໍ່
-10 w:ບໍ່ກົ
-10 w:ບໍ່ກົງກ
10 w:ບໍ່ຄື
31 w:ບໍ່ຊັ
16 w:ບໍ່ຊ້
15 w:ບໍ່ຊ້ຳກ
20 w:ບໍ່ຕ້
20 w:ບໍ່ຕ້ອງ
16 w:ບໍ່ຖື
-34 w:ບໍ່ພົ
-14 w:ບໍ່ພໍ
18 w:ບໍ່ມີ
10 w:ບໍ່ມີບັ
14 w:ບໍ່ມີໃນ
-16 w:ບໍ່ມີໃຜ
-10 w:ບໍ່ລວ
-11 w:ບໍ່ສະດວ
-11 w:ບໍ່ສາ
-11 w:ບໍ່ສາມາ
23 w:ບໍ່ອອ
-12 w:ບໍ່ຮັ
13 w:ບໍ່ຮູ
12 w:ບໍ່ຮູ້ຈ
-10 w:ບໍ່ເກ
-15 w:ບໍ່ເກີນ
-26 w:ບໍ່ເປ
-21 w:ບໍ່ເປັນ
15 w:ບໍ່ເພ
12 w:ບໍ່ແນ
12 w:ບໍ່ແນ່ໃ
-18 w:ບໍ່ໃສ
11 w:ບໍ່ໄດ້ກ
21 w:ບໍ່ໄດ້ບ
15 w:ບໜັ
15 w:ບໜັງສ
15 w:ບໜັງສືພ
-43 w:ບໜ້
-25 w:ບໝາ
-13 w:ປກວ
-19 w:ປກົ
11 w:ປຄຳ
15 w:ປຄຳວ່
15 w:ປຄຳວ່າ￼
10 w:ປງທ
27 w:ປງຫ
27 w:ປງຫຼັ
10 w:ປງເປັ
-15 w:ປຈາ
13 w:ປທາ
-11 w:ປນີ້ເ
-11 w:ປນີ້ເປັ
-13 w:ປນີ້ໃ
-18 w:ປພາ
-18 w:ປພາສາ
16 w:ປວາ
11 w:ປວ່າ￼
11 w:ປວ່າ￼￼￼
10 w:ປຫາ
-16 w:ປຫຼ
-10 w:ປອດໄພຂອ
-22 w:ປອມ
-18 w:ປອັ
-37 w:ປະກ
-22 w:ປະກອບ
-14 w:ປະກາດ
-43 w:ປະຈ
-18 w:ປະຈຳວ
-18 w:ປະຈຳວັນ
-28 w:ປະຊ
-10 w:ປະຊາຊ
-10 w:ປະຊາຊົນ
-14 w:ປະຊຸມ
-14 w:ປະຕິບ
-14 w:ປະຕິບັດ
20 w:ປະທ
21 w:ປະທານ
15 w:ປະມ
22 w:ປະມານ
12 w:ປະມານ20
-11 w:ປະມານ40
14 w:ປະຫ
15 w:ປະຫວັ
-21 w:ປະເ
14 w:ປະເດັ
-12 w:ປະເທດ
15 w:ປະໂ
15 w:ປະໂຫຍ
10 w:ປະໂຫຍກຍ
-19 w:ປະໂຫຍກຕ
-19 w:ປະໂຫຍກລ
-13 w:ປະໂຫຍດແ
11 w:ປະໄວ້ເປ
23 w:ປັນ
15 w:ປັນai
17 w:ປັນກາ
-14 w:ປັນຂອ
-10 w:ປັນຄວ
-10 w:ປັນຄວາມ
36 w:ປັນຄຳ
18 w:ປັນຕົ
-14 w:ປັນຕົວເ
-10 w:ປັນນາ
12 w:ປັນບົ
-18 w:ປັນຫຍ
-19 w:ປັນຫຍັງ
-12 w:ປັນຫຼ
11 w:ປັນເວ
12 w:ປັນແບ
33 w:ປັບ
23 w:ປັບຄຳ
-11 w:ປັບຕົ
-10 w:ປັບຕົວເ
-19 w:ປັບປຸ
12 w:ປັບປຸງ:
-13 w:ປັບປຸງໃ
-28 w:ປັບໃໝ
-40 w:ປາກ
-20 w:ປາກເຊ
-28 w:ປາແ
-24 w:ປາແດກ
-16 w:ປາໃ
-14 w:ປາໄ
-49 w:ປິດ
-29 w:ປີ.
-14 w:ປີ1
-18 w:ປີ2
-10 w:ປີ201
-10 w:ປີກ
-13 w:ປີດປະ
-12 w:ປີດປະຕູ
-22 w:ປີນ
-31 w:ປີນີ້
17 w:ປີເ
21 w:ປີເຊັ
-23 w:ປີແ
-16 w:ປີແລ້
-34 w:ປີໃ
-28 w:ປີໃໝ່
-10 w:ປີໜ
-10 w:ປີໜ້າ
-40 w:ປຶ້
-12 w:ປຶ້ມ.
-12 w:ປຶ້ມແ
-11 w:ປຶ້ມແບບ
-19 w:ປຸງ
-11 w:ປຸງໃໝ
-20 w:ປຸ່
-33 w:ປູກ
-25 w:ປົກ
20 w:ປົ້
20 w:ປົ້າໝ
20 w:ປົ້າໝາຍ
15 w:ປຽບ
15 w:ປຽບທຽ
34 w:ປເປ
34 w:ປເປັນ
22 w:ປເປັນ￼￼
-19 w:ປເຮ
-15 w:ປເຮັດ
12 w:ປໃຊ
11 w:ປໃນ
-13 w:ປ່ອ
-36 w:ປ່ຽ
26 w:ປ່ຽນ.
-13 w:ປ່ຽນຈ
-12 w:ປ່ຽນຊ
-12 w:ປ່ຽນຊື່
-13 w:ປ່ຽນປ
-34 w:ປ່ຽນຫ
-10 w:ປ່ຽນຮ
-10 w:ປ່ຽນຮູບ
16 w:ປ່ຽນເປັ
23 w:ປ່ຽນ￼
23 w:ປ່ຽນ￼￼￼
19 w:ປ້າຍທ
10 w:ປໜ້
11 w:ປໜ້ອຍ
11 w:ປໜ້ອຍໜຶ
-13 w:ຜຈະ
-22 w:ຜນກ
-22 w:ຜນການ
-10 w:ຜນທ
-10 w:ຜນທີ່
-10 w:ຜມີ
-13 w:ຜະລ
-13 w:ຜະລິດ
-19 w:ຜັກ
-28 w:ຜັດ
-10 w:ຜິດທີ
12 w:ຜີຍແຜ
23 w:ຜີຍແຜ່ຂ
-77 w:ຜູ້
-12 w:ຜູ້ຂຽນບ
22 w:ຜູ້ຕ້
22 w:ຜູ້ຕ້ອງ
-12 w:ຜູ້ຖື
-17 w:ຜູ້ທີ
-10 w:ຜູ້ປະ
35 w:ຜູ້ອ່
35 w:ຜູ້ອ່ານ
-12 w:ຜູ້ແທ
-41 w:ຜູ້ແປ
19 w:ຜົນ
12 w:ຜົນກາ
18 w:ຜົນທີ
23 w:ຜ່ຂ
-16 w:ຜ້າ
-34 w:ຝຣັ
-34 w:ຝຣັ່ງ
-16 w:ຝາກ
-38 w:ຝຶກ
-22 w:ຝົນ
15 w:ຝ່າ
12 w:ຝ່າຍໃ
-10 w:ພຂອ
-20 w:ພງສ
-20 w:ພງສະບ
-20 w:ພງສະບັບ
17 w:ພທີ
-12 w:ພວກ
-15 w:ພະນ
-15 w:ພະນັກ
-15 w:ພະນັກງາ
-18 w:ພະແ
-18 w:ພະແນກ
-10 w:ພັກ
-14 w:ພັກເກ
-70 w:ພັນ
-10 w:ພາ.
-23 w:ພາກ
-11 w:ພາກສ່
-11 w:ພາກສ່ວນ
-16 w:ພາຍ
-15 w:ພາຍຫຼ
-15 w:ພາຍຫຼັງ
38 w:ພາດ
10 w:ພາດທີ
-21 w:ພາດນີ
-14 w:ພາດນີ້ໄ
22 w:ພາດຫົ
15 w:ພາດຫົວແ
-26 w:ພາບ
-11 w:ພາພ
-16 w:ພາສາບ
-14 w:ພາສາຝ
-14 w:ພາສາຝຣັ
12 w:ພາະສັ
12 w:ພາະສັ້ນ
25 w:ພາະໃນ
22 w:ພິທ
14 w:ພິທີມ
12 w:ພິທີມອບ
19 w:ພິທີເ
20 w:ພິທີເປີ
-17 w:ພິມ
11 w:ພິມຜິ
10 w:ພິມໃຫ
13 w:ພິມ￼￼
13 w:ພິມ￼￼￼￼
-14 w:ພິ່
-10 w:ພີ່ມຂຶ້
19 w:ພີ່ມຂໍ້
29 w:ພີ່ມຄ
14 w:ພີ່ມຄຳເ
-16 w:ພີ່ມເ
13 w:ພື່ອບ
13 w:ພື່ອບໍ່
-10 w:ພື່ອເ
12 w:ພື່ອໃ
13 w:ພື່ອໃຫ້
-15 w:ພູສ
-10 w:ພົນ
-43 w:ພົບ
81 w:ພ້ອ
-13 w:ພ້ອມຄ
11 w:ພ້ອມຊ່ວ
13 w:ພ້ອມລ
13 w:ພ້ອມລົງ
17 w:ພ້ອມສ
34 w:ພ້ອມເ
13 w:ພໍດ
10 w:ພໍດີກ
10 w:ພໍດີກັບ
-60 w:ພໍ່
-14 w:ພໍ່ແມ
-14 w:ຟມອ
24 w:ຟລາ
24 w:ຟລາວ-
24 w:ຟລາວ-ຈີ
18 w:ຟລ໌
-32 w:ຟອມ
33 w:ຟັງ
15 w:ຟັງຄື
-27 w:ຟ້າ
-16 w:ມ40
-17 w:ມ:ທ
-17 w:ມ:ທ່າ
20 w:ມກັ
-32 w:ມກາ
10 w:ມກ່ອນ
-24 w:ມຂອ
-12 w:ມຂອງກ
10 w:ມຂຶ
10 w:ມຂຶ້ນ
14 w:ມຂຽ
12 w:ມຂ້າງ
-20 w:ມຄອ
-14 w:ມຄັ້ງ
27 w:ມຄຳ
10 w:ມຄຳເຊ
10 w:ມຄຳເຊື່
-16 w:ມຄື
-11 w:ມຄົ
-23 w:ມງ.
-26 w:ມງແ
-22 w:ມງແລງ
-12 w:ມຈະ
13 w:ມຈາ
18 w:ມຈຳ
-11 w:ມຊາ
-15 w:ມຍຂ
-23 w:ມຍາວ1
18 w:ມຍາວ:
-11 w:ມຍາວບ
-11 w:ມຍາວບໍ່
14 w:ມຍາວປ
10 w:ມຍາວປະມ
18 w:ມດີຫຼ
18 w:ມດີຫຼາຍ
10 w:ມດ້
-10 w:ມຕາມທ
-10 w:ມຕາມທີ່
-10 w:ມຕົ
12 w:ມຖື
-10 w:ມທັ
-20 w:ມທາ
28 w:ມທີ
19 w:ມທີ່ທ
19 w:ມທີ່ທ່າ
17 w:ມທີ່ແ
-21 w:ມນີ
-10 w:ມນີ້ຈ
-13 w:ມນີ້ແ
-16 w:ມນີ້ໃ
-16 w:ມນີ້ໃຫ້
-19 w:ມນ້
-14 w:ມບົ
-11 w:ມບໍ່ສ
-11 w:ມບໍ່ສະດ
-12 w:ມປອ
-12 w:ມປອດໄ
-10 w:ມປອດໄພຂ
10 w:ມຜິ
12 w:ມຜູ
10 w:ມພາ
11 w:ມພາສາລາ
-12 w:ມຢູ
-12 w:ມລະ
-10 w:ມລຶ
11 w:ມລົ
-13 w:ມວ່
-34 w:ມສະ
-16 w:ມສະບັ
-10 w:ມສະອາ
-11 w:ມສາ
-12 w:ມສົມມ
-12 w:ມສົມມຸດ
21 w:ມຫຍ
19 w:ມຫຍັງ
10 w:ມຫຼັກ
-15 w:ມອດ
21 w:ມອບ
-12 w:ມອີ
-29 w:ມະກ
-25 w:ມະການ
-10 w:ມະການຕັ
-11 w:ມະນ
-18 w:ມະສ
-18 w:ມະສິດ
-13 w:ມະໂ
-16 w:ມັກ
-13 w:ມັງ
17 w:ມັດ
-50 w:ມັນ
-17 w:ມາ.
-16 w:ມາ:
-14 w:ມາຄ
20 w:ມາຈ
11 w:ມາຈາກ
-26 w:ມາຊ
-23 w:ມາຊິກ
-22 w:ມາຊິກສະ
-13 w:ມາຍັງ
-20 w:ມາດ
-51 w:ມາດຕາ
-12 w:ມາດຕາ17
-28 w:ມາດເປ
-21 w:ມາດເປີດ
-22 w:ມາທ
-13 w:ມາທັງ
20 w:ມານ
12 w:ມານ20
12 w:ມານ200ຄ
-11 w:ມານ40
10 w:ມາບໍ່ຊັ
-12 w:ມາພ
-10 w:ມາພ້ອ
-16 w:ມາສ
15 w:ມາອ
14 w:ມາອີກ
-15 w:ມາຮ
10 w:ມາແ
-11 w:ມາໃຊ້
19 w:ມາໃຫ້
-11 w:ມາໃໝ່
12 w:ມາໄ
10 w:ມາໄດ້
-31 w:ມີ3
-10 w:ມີ4
-14 w:ມີກ
-17 w:ມີການປ່
-27 w:ມີຄ
-13 w:ມີຄຳເ
-25 w:ມີຄຳແ
25 w:ມີຈ
-18 w:ມີຊ
-21 w:ມີຊື່
12 w:ມີດັ່ງນ
20 w:ມີຕ
10 w:ມີຕົວ
17 w:ມີຕົວເລ
-24 w:ມີນ
13 w:ມີບ
-36 w:ມີຜ
-23 w:ມີຜູ້
15 w:ມີພ
17 w:ມີພຽງ
-14 w:ມີວ
-26 w:ມີວິທ
10 w:ມີສ
11 w:ມີສຽງ
10 w:ມີສຽງຂອ
13 w:ມີສ່ວ
12 w:ມີສ່ວນໃ
-15 w:ມີເນື
-15 w:ມີເນື້ອ
15 w:ມີເຮື
11 w:ມີແຕ່
-20 w:ມີໃ
-10 w:ມີໃຜຢ
-10 w:ມືຂ
25 w:ມືຖ
-11 w:ມືສ
-11 w:ມືອ
12 w:ມືອງ.
-10 w:ມືອງທ
12 w:ມືອງແ
13 w:ມືອງແລະ
11 w:ມືອາຊ
11 w:ມືອາຊີບ
-23 w:ມື່
19 w:ມື່ອໃ
-12 w:ມື້
-19 w:ມື້ນີ້:
14 w:ມື້ແລ
18 w:ມຸມ
19 w:ມູນ
14 w:ມູນທີ
10 w:ມູນພື
10 w:ມູນພື້ນ
-10 w:ມູນເພ
-20 w:ມເຂ
-19 w:ມເຂົ້
-11 w:ມເຂົ້າໃ
-14 w:ມເທ
-12 w:ມເທື່
-12 w:ມເປັນ
22 w:ມເພ
26 w:ມເມ
16 w:ມເມືອ
-21 w:ມເລ
-11 w:ມເລື່
-11 w:ມເລື່ອງ
-11 w:ມເວລາ
10 w:ມເຫ
17 w:ມເຫັນ
14 w:ມເອ
-10 w:ມເຮ
-17 w:ມເຮືອ
-12 w:ມເໝ
-12 w:ມເໝາະ
-12 w:ມເໝາະສົ
15 w:ມແຂ
15 w:ມແຂວງ
-16 w:ມແບ
-11 w:ມແບບຮ
-11 w:ມແບບຮຽນ
11 w:ມແປງທ
-13 w:ມແລ
-22 w:ມແລ້ວ
11 w:ມໂຄ
-10 w:ມໂທ
-16 w:ມໃຊ
11 w:ມໃສ
10 w:ມໃຫ
-11 w:ມໃໝ
11 w:ມໄຊ
-16 w:ມໄວ
-10 w:ມ່ຄ
-11 w:ມ່ຍ
-11 w:ມ່ຍິງ
19 w:ມ່ນ
10 w:ມ່ນກາ
13 w:ມ່ນການແ
13 w:ມ່ນຂ້
13 w:ມ່ນຂ້ອຍ
-10 w:ມ່ນຂໍ້ຄ
-11 w:ມ່ນຄຳ
-18 w:ມ່ນຕາ
-20 w:ມ່ນລາ
-10 w:ມ່ນລາຍຊ
12 w:ມ່ນວັ
19 w:ມ່ນສະບັ
18 w:ມ່ນຫຍ
-11 w:ມ່ນເພ
10 w:ມ່ນ້ຳຂອ
-10 w:ມ່ປ
-13 w:ມ່ວ
-10 w:ມ່ເ
-10 w:ມ້ອ
17 w:ມໝາ
12 w:ມໝາຍແ
-20 w:ມ￼￼
-20 w:ມ￼￼￼￼
-33 w:ມ￼￼￼￼￼￼
-42 w:ຢັນ
-11 w:ຢັນຕົ
-11 w:ຢັນຕົວເ
-24 w:ຢາກ
10 w:ຢາກໃຫ້ຂ
19 w:ຢາກໄດ
-15 w:ຢາງ
-26 w:ຢືນ
-34 w:ຢືນຢັ
-12 w:ຢືນຢັນ.
-15 w:ຢືນຢັນຈ
-11 w:ຢືນຢັນຕ
11 w:ຢືນຢູ
-18 w:ຢຸດ
-38 w:ຢູ່
-11 w:ຢູ່ກາ
17 w:ຢູ່ຕະ
17 w:ຢູ່ຕະຫຼ
-14 w:ຢູ່ຕົ
-13 w:ຢູ່ຕົ້ນ
11 w:ຢູ່ນີ
-14 w:ຢູ່ບ້
-14 w:ຢູ່ບ້ານ
10 w:ຢູ່ວຽ
10 w:ຢູ່ວຽງຈ
10 w:ຢູ່ແລ
20 w:ຢູ່ໃນ
-34 w:ຢ່າ
14 w:ຢ່າງເ
11 w:ຢ່າງແ
-34 w:ຣັ່
-13 w:ຣ໌ໃ
-14 w:ລກຄ
-24 w:ລກທ
-19 w:ລກທີ່
11 w:ລກທີ່ຖື
-17 w:ລກປ
-18 w:ລກມ
10 w:ລກໃ
-12 w:ລຍະ
38 w:ລອກ
17 w:ລອງເບ
17 w:ລອງເບິ່
13 w:ລອງແບ
-17 w:ລອງໃຊ
-20 w:ລະກ
-10 w:ລະກິດ
-48 w:ລະຂ
30 w:ລະຊ
26 w:ລະຊື່
14 w:ລະຍ
17 w:ລະດ
25 w:ລະດັບ
14 w:ລະດັບພາ
-22 w:ລະຕ
-13 w:ລະຕັດ
-23 w:ລະທ
-11 w:ລະທີ່
-18 w:ລະນ
-10 w:ລະນາມ
-17 w:ລະບົບ
20 w:ລະບໍ່
18 w:ລະຜ
-38 w:ລະພ
-15 w:ລະພາບ
-10 w:ລະພາສ
-14 w:ລະມ
23 w:ລະວ
13 w:ລະວັກ
10 w:ລະສະຖ
10 w:ລະສະຖານ
-10 w:ລະສັບ
-12 w:ລະຫ
-11 w:ລະຫັດ
16 w:ລະອ
13 w:ລະອຽດ
-10 w:ລະອຽດເພ
-37 w:ລະຮ
-12 w:ລະຮູບ
-18 w:ລະຮຽບ
-18 w:ລະຮຽບຮຽ
-20 w:ລະເ
-13 w:ລະເບີ
-10 w:ລະເບີໂທ
-10 w:ລະເປັ
-16 w:ລະແ
-10 w:ລະໂ
-16 w:ລະໃ
-15 w:ລະໜ
21 w:ລະ￼
21 w:ລະ￼￼￼
28 w:ລະ￼￼￼￼￼
-17 w:ລັດ
-18 w:ລັດແລ
-17 w:ລັດແລ້ວ
55 w:ລັບ
-25 w:ລັບ4ຄ
-25 w:ລັບ4ຄົນ
-11 w:ລັບຊາ
-11 w:ລັບຊາວນ
-11 w:ລັບຜູ
10 w:ລັບຜູ້ອ
12 w:ລາ.
-14 w:ລາກ
-15 w:ລາຂ
-15 w:ລາຄ
-20 w:ລາຄາຂ
39 w:ລາຄາຄ
11 w:ລາຄານ
11 w:ລາຄານ້ຳ
-14 w:ລາງລົ
-12 w:ລາງລົດໄ
-15 w:ລາຈ
-16 w:ລາຈອນ
-33 w:ລາຍ
-18 w:ລາຍງາ
14 w:ລາຍລະ
14 w:ລາຍລະອຽ
15 w:ລາຍຮັ
-10 w:ລາດ
-20 w:ລານ
-14 w:ລາບ
24 w:ລາວ-ຈ
24 w:ລາວ-ຈີນ
12 w:ລາວຈະ
27 w:ລາວທີ
-14 w:ລາວບໍ່ໄ
-17 w:ລາວເປ
-14 w:ລາວເປັນ
-10 w:ລາວເວ
-10 w:ລາວເວົ້
-11 w:ລາວແລ
-16 w:ລາວໄດ
19 w:ລາແ
20 w:ລຳດ
20 w:ລຳດັບ
15 w:ລິກ
-24 w:ລິດ
-12 w:ລິບ
-18 w:ລິມ
-17 w:ລິມະສ
-17 w:ລິມະສິດ
-16 w:ລິ້
-14 w:ລີກ
11 w:ລີຍເດ
-12 w:ລີຕ
12 w:ລີ່
11 w:ລີ່ມດ
11 w:ລີ່ມດ້ວ
-11 w:ລຶກ
-31 w:ລຶບ
-11 w:ລືມ
-10 w:ລືມລຶ
13 w:ລືອກ:
11 w:ລືອກທ
14 w:ລືອກຫ
14 w:ລືອກຫົວ
11 w:ລືອກໃ
13 w:ລື່
-10 w:ລື່ອງ
-11 w:ລື່ອງນີ
-11 w:ລື່ອງນ້
27 w:ລື່ອນ
-12 w:ລື້
11 w:ລຸນ
-20 w:ລຸ້
-12 w:ລຸ້ນໃ
-12 w:ລຸ້ນໃໝ່
-57 w:ລູກ
-18 w:ລູກຄ້
-18 w:ລົງ
13 w:ລົງກັ
16 w:ລົງຂ່
16 w:ລົງຂ່າວ
-11 w:ລົງຊື
-16 w:ລົງທະ
-16 w:ລົງທະບຽ
-13 w:ລົງທຶ
11 w:ລົງເຄ
11 w:ລົງເຄິ່
-11 w:ລົງເພື່
10 w:ລົງເວ
10 w:ລົງເວັບ
-12 w:ລົງເຫ
-12 w:ລົງເຫຼື
13 w:ລົງແລ
11 w:ລົງໃນ
14 w:ລົງໄປ
-59 w:ລົດ
-15 w:ລົດຊາ
-17 w:ລົດເມ
24 w:ລົດໄຟລາ
15 w:ລົມ
10 w:ລົ່າເ
12 w:ລົ່າເລື
27 w:ລົ່າໃ
-14 w:ລ່ວ
-14 w:ລ່ວງໜ
-14 w:ລ່ວງໜ້າ
25 w:ລ່າ
13 w:ລ່ເ
20 w:ລ້ວ
-13 w:ລ້ວກົ
-15 w:ລ້ວກໍ
-16 w:ລ້ວຂຽ
-11 w:ລ້ວຂ້
-12 w:ລ້ວຂ້ອຍ
19 w:ລ້ວຈະ
10 w:ລ້ວບົ
-11 w:ລ້ວວາ
36 w:ລ້າ
36 w:ລ້ານກ
36 w:ລ້ານກີບ
-14 w:ລ້ຽ
-13 w:ວ,ຄ
24 w:ວ-ຈ
24 w:ວ-ຈີນ
-13 w:ວ12
-17 w:ວກວ
-17 w:ວກວ່າ
11 w:ວກະລຸ
11 w:ວກະລຸນາ
27 w:ວກັ
-14 w:ວກັບຊ
15 w:ວກັບບ
10 w:ວກັບເ
-15 w:ວກົ
15 w:ວກເຮົາຂ
-11 w:ວກເຮົາຈ
10 w:ວກ່ອນໜ້
-21 w:ວກໍ
17 w:ວຂອງຂ
10 w:ວຂອງທ່າ
-14 w:ວຂອງນ
12 w:ວຂຶ
12 w:ວຂຶ້ນ
-16 w:ວຂຽ
12 w:ວຂ່
12 w:ວຂ່າວ
-19 w:ວຂ້
-17 w:ວຂ້ອຍ
43 w:ວຂໍ
23 w:ວຂໍ້:
-21 w:ວຂໍ້ຂ
-20 w:ວຂໍ້ຂ່າ
13 w:ວຂໍ້ທ
11 w:ວຂໍ້ນ
10 w:ວຂໍ້ນີ້
-25 w:ວຂໍ້ບົດ
-16 w:ວຄາ
11 w:ວຄື
10 w:ວງຍຸຕ
10 w:ວງຍຸຕິທ
10 w:ວງຕ
11 w:ວງອ
11 w:ວງອຸດ
11 w:ວງອຸດົມ
10 w:ວງເຮື
-20 w:ວງໜ
-16 w:ວງໜ້າ
33 w:ວຈະ
-11 w:ວຈົ
-12 w:ວຍaiແ
-12 w:ວຍaiແລະ
-26 w:ວຍກ
13 w:ວຍຂ
13 w:ວຍຂຽນ
10 w:ວຍງານ
17 w:ວຍຊ
26 w:ວຍຊາວ
-12 w:ວຍພ
11 w:ວຍລ
12 w:ວຍວ
18 w:ວຍຫ
-16 w:ວຍອ
-14 w:ວຍັ
-17 w:ວຍໂ
17 w:ວຍ￼
17 w:ວຍ￼￼￼
17 w:ວຍ￼￼￼￼￼
19 w:ວດກັບ
11 w:ວດຂ
10 w:ວດຄ
13 w:ວດຄືນ
10 w:ວດຊ
-26 w:ວດສ
-25 w:ວດສອບ
-10 w:ວດເ
16 w:ວດແ
-28 w:ວຕອ
15 w:ວຕາ
-13 w:ວຕື
-13 w:ວຕື່ມ
17 w:ວຕົ
10 w:ວຕໍ່ໄ
-13 w:ວຖື
-21 w:ວທາ
-25 w:ວທີ
-20 w:ວທີ່ທ
-20 w:ວທີ່ທ່າ
-10 w:ວທີ່ສ
-19 w:ວນ.
-11 w:ວນ1
15 w:ວນກວດກັ
-11 w:ວນຂ
-21 w:ວນຂອງ
19 w:ວນຄ
11 w:ວນຄຳ:
-21 w:ວນຊ
17 w:ວນຕ
15 w:ວນຕົວ
35 w:ວນທ
11 w:ວນທີ່
32 w:ວນປ
12 w:ວນປຶກ
12 w:ວນປຶກສາ
19 w:ວນຢ
-24 w:ວນສ
-17 w:ວນຫ
-18 w:ວນຫຼາ
27 w:ວນອ
-13 w:ວນຮ
-12 w:ວນຮູ້
-12 w:ວນຮູ້ກ່
-13 w:ວນາທີ
-17 w:ວນີ
-11 w:ວນເ
-11 w:ວນເງິ
-10 w:ວນເປັ
-11 w:ວນເພື
-11 w:ວນເພື່ອ
35 w:ວນໃ
11 w:ວນໃສ່
10 w:ວນໃຫ້
-12 w:ວນ￼
-12 w:ວນ￼￼￼
-12 w:ວນ￼￼￼￼￼
-10 w:ວບອ
14 w:ວບົ
-11 w:ວບໍ
-12 w:ວບໍ່ເ
-13 w:ວບໍ່ເກີ
-15 w:ວບໍ່ໄ
-15 w:ວບໍ່ໄດ້
-15 w:ວປອ
17 w:ວປະ
22 w:ວປະມາ
-15 w:ວປີ
-17 w:ວຜູ
-16 w:ວພັ
-12 w:ວພ້
-12 w:ວພ້ອມ
-10 w:ວມ.
10 w:ວມສ
10 w:ວມາ
10 w:ວມເອົ
-30 w:ວຢ່
-21 w:ວຢ່າງ
10 w:ວລະຄອ
12 w:ວວັ
-17 w:ວວາ
10 w:ວວ່
18 w:ວສະ
10 w:ວສະກົ
-33 w:ວສັ
-33 w:ວສັ້ນ
16 w:ວສາ
12 w:ວຫາ
-14 w:ວຫຼ
-19 w:ວຫຼັງ
-13 w:ວຫຼັງເກ
19 w:ວອອ
91 w:ວັກ
11 w:ວັກກ່
13 w:ວັກຕອ
41 w:ວັກທີ
15 w:ວັກນີ
16 w:ວັກສຸ
16 w:ວັກສຸດທ
13 w:ວັງ
25 w:ວັງວ່າຈ
-25 w:ວັດ
-12 w:ວັດຈະ
-12 w:ວັດຈະນາ
-108 w:ວັນ
-23 w:ວັນຈັ
11 w:ວັນທີ15
-15 w:ວັນທີ30
25 w:ວັນທີ31
33 w:ວັບ
10 w:ວາ.
29 w:ວາງ
-10 w:ວາງສະ
-10 w:ວາງສະແດ
14 w:ວາງໃສ
-35 w:ວານ
-26 w:ວານນີ
12 w:ວາມ
15 w:ວາມກ່
16 w:ວາມກ່ອນ
-20 w:ວາມຂອ
12 w:ວາມຂ້
12 w:ວາມຂ້າງ
-13 w:ວາມຈິ
-23 w:ວາມຍາວ1
18 w:ວາມຍາວ:
-11 w:ວາມຍາວບ
14 w:ວາມຍາວປ
13 w:ວາມທີ່ແ
-11 w:ວາມບໍ່ສ
-12 w:ວາມປອ
-12 w:ວາມປອດໄ
14 w:ວາມພາ
14 w:ວາມພາສາ
-13 w:ວາມສະ
-10 w:ວາມສະອາ
10 w:ວາມສົ
-12 w:ວາມເໝ
-12 w:ວາມເໝາະ
18 w:ວາມໝາ
12 w:ວາມໝາຍແ
15 w:ວິຈ
-13 w:ວິຊ
19 w:ວິດ
11 w:ວິດຊີ
11 w:ວິດຊີວາ
-30 w:ວິທ
-13 w:ວິທີເຮັ
52 w:ວິນ
52 w:ວິນາທ
-19 w:ວິນາທີ.
15 w:ວິເ
16 w:ວິເຄາ
-12 w:ວິໄ
25 w:ວີຊ
29 w:ວີຊັນ
-22 w:ວົງ
11 w:ວົງເລ
11 w:ວົງເລັບ
-16 w:ວົ້າ.
-10 w:ວົ້າກ
-10 w:ວົ້າກັບ
17 w:ວົ້າຂ
18 w:ວົ້າຂອງ
-10 w:ວົ້າເ
-10 w:ວົ້າແ
-12 w:ວົ້າແລ້
-12 w:ວຽກ
17 w:ວຽງ
11 w:ວຽດ
12 w:ວເກ
14 w:ວເກີນ
17 w:ວເກີນໄປ
17 w:ວເດ
15 w:ວເດີມ
12 w:ວເຖ
12 w:ວເຖິງ
-26 w:ວເປ
-27 w:ວເປັນ
-15 w:ວເປັນພາ
-15 w:ວເພ
-17 w:ວເມ
-10 w:ວເລ
10 w:ວເລກ.
-14 w:ວເລກຄ
-10 w:ວເລກທ
-13 w:ວເລກທີ່
-12 w:ວເລກປ
-15 w:ວເລກມ
11 w:ວເລກໃ
-16 w:ວເວົ້
11 w:ວແຕ
-23 w:ວແລ
-12 w:ວແຫ
-13 w:ວແຫ່ງໜຶ
-22 w:ວໂມ
-10 w:ວໂມງ.
-37 w:ວໃດ
-14 w:ວໃສ
15 w:ວໃຫ
18 w:ວໄດ
17 w:ວໄປ
-45 w:ວ່າ
-38 w:ວ່າ:￼
-38 w:ວ່າ:￼￼￼
15 w:ວ່າຂໍ້ມ
-11 w:ວ່າຄວ
-25 w:ວ່າຄຳ
-14 w:ວ່າຄຳຕອ
25 w:ວ່າຄົ
13 w:ວ່າງກ
10 w:ວ່າຈະ
11 w:ວ່າຈະເປ
-11 w:ວ່າຊື
14 w:ວ່າຍັ
-14 w:ວ່າຕົ
18 w:ວ່າທ່
19 w:ວ່າທ່ານ
11 w:ວ່ານັ້ນ
-16 w:ວ່ານີ
-13 w:ວ່ານີ້ບ
-26 w:ວ່າບົ
-18 w:ວ່າບົດຂ
25 w:ວ່າຜູ
-13 w:ວ່າສະ
-14 w:ວ່າສະບັ
-12 w:ວ່າສາ
19 w:ວ່າເກ
14 w:ວ່າເກົ່
-10 w:ວ່າເປ
-10 w:ວ່າເປັນ
20 w:ວ່າແລ
-17 w:ວ່າໃນ
-14 w:ວ້.
17 w:ວ້ຄ
12 w:ວ້ຄືເ
12 w:ວ້ຄືເກົ
16 w:ວ້ທ
19 w:ວ້ທ້າ
10 w:ວ້ທ້າຍບ
12 w:ວ້ບ
25 w:ວ້ພ
-21 w:ວ້າ
13 w:ວ້ເປັ
17 w:ວ້ໃ
15 w:ວ້ໃຫ້
17 w:ວໜຶ
17 w:ວໜຶ່ງ
15 w:ວໜ້າພ
15 w:ວໜ້າພະແ
34 w:ວ￼￼
12 w:ສຍໃ
27 w:ສດຖ
23 w:ສດຖະກ
23 w:ສດຖະກິດ
-10 w:ສດທ
-14 w:ສວນ
10 w:ສອງບົ
14 w:ສອງບ່
16 w:ສອງບ່ອນ
-20 w:ສອງຝ່
-20 w:ສອງຝ່າຍ
-16 w:ສອງເພ
11 w:ສອງແຫ
-11 w:ສອງໄດ
-48 w:ສອນ
15 w:ສອນ):
-10 w:ສອນພາ
-10 w:ສອນພາສາ
-47 w:ສອບ
-15 w:ສອບເສ
-15 w:ສອບເສັງ
18 w:ສະກ
21 w:ສະກົດ
-14 w:ສະຖ
23 w:ສະຖານທີ
-16 w:ສະຖິຕ
25 w:ສະນ
-29 w:ສະບ
-19 w:ສະບັບ
-23 w:ສະບັບທີ
12 w:ສະບັບບໍ
11 w:ສະບັບປັ
-16 w:ສະບັບພາ
-22 w:ສະບັບວັ
-19 w:ສະບັບໜ້
-10 w:ສະບາຍ
-30 w:ສະພ
-10 w:ສະພາ.
15 w:ສະພາບ
-21 w:ສະມ
-23 w:ສະມາຊ
-23 w:ສະມາຊິກ
-13 w:ສະຫ
-13 w:ສະຫະພ
-13 w:ສະຫະພັນ
-17 w:ສະອ
-12 w:ສະອາດ
-11 w:ສະເໜີໃຫ
20 w:ສະເໝີ
22 w:ສະແ
19 w:ສະແດງ
-28 w:ສະໄ
-14 w:ສະໜ
-32 w:ສະໝ
-28 w:ສະໝັກ
-27 w:ສັງ
19 w:ສັບ
-12 w:ສັບທີ
12 w:ສັບສົ
-25 w:ສັ້
-15 w:ສັ້ນ,
-10 w:ສັ້ນທ
14 w:ສັ້ນແ
15 w:ສັ້ນແລະ
-13 w:ສາກ
13 w:ສາຄຳເ
13 w:ສາຄຳເວົ
-66 w:ສາຍ
-33 w:ສາດ
-17 w:ສາທ
-11 w:ສາທາລ
-11 w:ສາທາລະນ
-17 w:ສາບ
-14 w:ສາຝ
-14 w:ສາຝຣັ
-14 w:ສາຝຣັ່ງ
-27 w:ສາມ
40 w:ສາມາດ
-28 w:ສາມາດເປ
-15 w:ສາມເທ
-12 w:ສາມເທື່
-12 w:ສາລະພ
-12 w:ສາລະພາບ
21 w:ສາລາວ
11 w:ສາລາວທີ
-10 w:ສາລາວແລ
-24 w:ສາວ
-17 w:ສາສ
-13 w:ສາສະໝ
-13 w:ສາສະໝັກ
-14 w:ສາແ
-22 w:ສຳນ
-19 w:ສຳນວນ
-15 w:ສຳນວນຂອ
-12 w:ສຳນວນນີ
-21 w:ສຳພາດນີ
45 w:ສຳລ
45 w:ສຳລັບ
-25 w:ສຳລັບ4ຄ
-11 w:ສຳລັບຊາ
-11 w:ສຳລັບຜູ
29 w:ສຳເ
15 w:ສຳເນົ
15 w:ສຳເລັ
-17 w:ສຳເລັດແ
-27 w:ສິງ
-22 w:ສິດ
-27 w:ສິນ
-31 w:ສິບ
-15 w:ສິບປີ
-19 w:ສິລ
18 w:ສິ່
16 w:ສິ່ງທ
17 w:ສິ່ງທີ່
-10 w:ສີຂ
-12 w:ສີຕ
-12 w:ສີມ
-45 w:ສີສ
-37 w:ສີ່
-14 w:ສຶກ
-14 w:ສຶກສາ
44 w:ສືບ
35 w:ສືບຕໍ
11 w:ສືພ
11 w:ສືພິມ
-12 w:ສືເ
15 w:ສື່
15 w:ສື່ຂອ
12 w:ສື່ຂອງລ
-24 w:ສຸກ
-23 w:ສຸດ
-20 w:ສຸດທ້
-20 w:ສຸດທ້າຍ
-22 w:ສຸດໃນ
17 w:ສຸພາບ
-51 w:ສູດ
-30 w:ສູນ
-29 w:ສົກ
-19 w:ສົດ
19 w:ສົນ
11 w:ສົນໃຈໃຫ
13 w:ສົ່
-11 w:ສົ່ງຄ
-15 w:ສົ່ງບ
-15 w:ສົ່ງບົດ
22 w:ສົ່ງພ
12 w:ສົ່ງມ
17 w:ສົ່ງສ
12 w:ສົ່ງສ່ວ
18 w:ສົ່ງອ
18 w:ສົ່ງອອກ
-12 w:ສົ່ງຮ
-10 w:ສົ່ງຮູບ
12 w:ສົ່ງໃຫ້
-21 w:ສົ້
-36 w:ສຽງ
13 w:ສຽງຂອ
14 w:ສເມ
30 w:ສ່ຄ
13 w:ສ່ຄວາ
13 w:ສ່ຄວາມຄ
-20 w:ສ່ປ
15 w:ສ່ລ
39 w:ສ່ວ
10 w:ສ່ວນຄ
30 w:ສ່ວນທ
10 w:ສ່ວນທີ່
-14 w:ສ່ວນຫ
-13 w:ສ່ວນຫຼາ
-12 w:ສ່ວນເ
-11 w:ສ່ວນເພື
18 w:ສ່ວນໃ
-12 w:ສ່ຫ
-14 w:ສ່ໃ
14 w:ສ່ໄວ້
37 w:ສ້າ
-14 w:ສ້າງຂ
11 w:ສ້າງຂຶ້
-13 w:ສ້າງຂົວ
31 w:ສ້າງຄ
27 w:ສ້າງຄຳຕ
-13 w:ສ້າງດ
-15 w:ສ້າງດ້ວ
10 w:ສ້າງໂ
14 w:ສ້າງໂດຍ
-17 w:ຫຍກຕໍ
10 w:ຫຍກທີ
-17 w:ຫຍກລຸ
-17 w:ຫຍກລຸ່ມ
10 w:ຫຍດ
-13 w:ຫຍດແກ
39 w:ຫຍັງກ
15 w:ຫຍັງຢ
-11 w:ຫຍັງເ
-15 w:ຫຍັງແ
-13 w:ຫຍັງແດ່
-31 w:ຫຍາ
-27 w:ຫຍ່
25 w:ຫຍໍ
10 w:ຫຍໍ້ຈາກ
25 w:ຫຍໍ້ສ
-13 w:ຫຍໍ້ແ
-10 w:ຫຍໍ້ແລະ
29 w:ຫຍໍ້ໜ
29 w:ຫຍໍ້ໜ້າ
-41 w:ຫດ:
-17 w:ຫດ:ລາ
-17 w:ຫດ:ລາຄາ
37 w:ຫດກ
35 w:ຫດການ
10 w:ຫດທ
12 w:ຫວັ
11 w:ຫວຽ
21 w:ຫວ່
22 w:ຫວ່າງ
-15 w:ຫະພ
-13 w:ຫະພັນ
-27 w:ຫັດ
16 w:ຫັນຂອ
18 w:ຫັນຂອງທ
-11 w:ຫັນວ່
-13 w:ຫັນໃນ
14 w:ຫາກ
-23 w:ຫາຍ
-19 w:ຫາລ
-11 w:ຫາສ
12 w:ຫາຫ
21 w:ຫາເ
29 w:ຫາໃ
-10 w:ຫີນ
10 w:ຫົກ
21 w:ຫົວ
46 w:ຫົວຂໍ
23 w:ຫົວຂໍ້:
-21 w:ຫົວຂໍ້ຂ
13 w:ຫົວຂໍ້ທ
11 w:ຫົວຂໍ້ນ
10 w:ຫົວໜ້
15 w:ຫົວໜ້າພ
-12 w:ຫຼງ
-12 w:ຫຼງກາ
-42 w:ຫຼວ
-17 w:ຫຼອ
-21 w:ຫຼັ
12 w:ຫຼັກ:
-10 w:ຫຼັງ.
-34 w:ຫຼັງເ
-11 w:ຫຼັ້ມ
19 w:ຫຼາຍ!
-11 w:ຫຼາຍ.
16 w:ຫຼາຍກ
19 w:ຫຼາຍກວ່
-18 w:ຫຼາຍຄ
-14 w:ຫຼາຍຄົນ
11 w:ຫຼາຍໆ
18 w:ຫຼາດເ
18 w:ຫຼາດເຊົ
16 w:ຫຼິ
16 w:ຫຼິ້ນ
-15 w:ຫຼີ
51 w:ຫຼື
18 w:ຫຼືບໍ
14 w:ຫຼືບໍ່.
14 w:ຫຼືອມ
16 w:ຫຼຸດຄ
19 w:ຫຼຸດຄວາ
-10 w:ຫຼຸດລ
37 w:ຫຼ່
-13 w:ຫຼ່ງຂ
-21 w:ຫຼ່ງຂ່າ
20 w:ຫຼ່ງທ
19 w:ຫຼ່ງທີ່
-30 w:ຫຼ້
-23 w:ຫຼ້າສ
-23 w:ຫຼ້າສຸດ
-25 w:ຫ່ງ
-14 w:ຫ່ງໜຶ
-14 w:ຫ່ງໜຶ່ງ
32 w:ຫ້.
-24 w:ຫ້ກ
-10 w:ຫ້ກົງ
-10 w:ຫ້ກົງກັ
16 w:ຫ້ຂ
-20 w:ຫ້ຂຽນ
13 w:ຫ້ຂ່າ
24 w:ຫ້ຂ້ອ
11 w:ຫ້ຂ້ອຍຂ
-11 w:ຫ້ຂໍ້
-14 w:ຫ້ຂໍ້ມູ
15 w:ຫ້ຄົນ
-18 w:ຫ້ຄົບ
-15 w:ຫ້ຄົບຖ້
-14 w:ຫ້ງ
13 w:ຫ້ຈ
12 w:ຫ້ດ
-26 w:ຫ້ຕ
16 w:ຫ້ຕອບ
-14 w:ຫ້ຕັດ
-12 w:ຫ້ຕິດ
15 w:ຫ້ທ່າ
12 w:ຫ້ທ່ານແ
-33 w:ຫ້ນ
-18 w:ຫ້ນ້ອ
38 w:ຫ້ບ
15 w:ຫ້ບັນ
18 w:ຫ້ບັນນາ
19 w:ຫ້ບົດ
11 w:ຫ້ບໍລິກ
23 w:ຫ້ຜ
23 w:ຫ້ຜູ້
15 w:ຫ້ຜູ້ອ່
12 w:ຫ້ຜູ້ໃຊ
14 w:ຫ້ຟ
15 w:ຫ້ຟັງ
14 w:ຫ້ມ
10 w:ຫ້ຢ
12 w:ຫ້ຢູ່
-12 w:ຫ້ລ
-12 w:ຫ້ລູກ
-13 w:ຫ້ລົງ
-32 w:ຫ້ສ
-29 w:ຫ້ສັ້
-25 w:ຫ້ສັ້ນລ
11 w:ຫ້ຫ
-32 w:ຫ້ອ
13 w:ຫ້ເ
10 w:ຫ້ເນັ
10 w:ຫ້ເນັ້ນ
-11 w:ຫ້ເບິ
-11 w:ຫ້ເບິ່ງ
38 w:ຫ້ເປັ
10 w:ຫ້ເປັນກ
13 w:ຫ້ເປັນຂ
42 w:ຫ້ແ
15 w:ຫ້ແດ່
36 w:ຫ້ແລ້
-21 w:ຫ້ໂ
-14 w:ຫ້ໂຊກ
-14 w:ຫ້ໂຊກດີ
-11 w:ຫ້ໃສ່
-14 w:ຫ້ໝ
-12 w:ອກ1
-11 w:ອກ4
18 w:ອກ:
-22 w:ອກຂ
-18 w:ອກຂ້ອ
-20 w:ອກຂ້ອຍແ
14 w:ອກຂ້ອຍໄ
-13 w:ອກຈ
-13 w:ອກຈາກ
13 w:ອກທ
19 w:ອກຜ
20 w:ອກຜົນ
-10 w:ອກພ
-33 w:ອກມ
-37 w:ອກລ
-20 w:ອກວ
-13 w:ອກວັນ
14 w:ອກຫົວ
14 w:ອກຫົວຂໍ
-16 w:ອກຮ
-15 w:ອກະສານທ
13 w:ອກາ
-41 w:ອກເ
-11 w:ອກເບ້
-19 w:ອກເພາ
19 w:ອກເພື
19 w:ອກເພື່ອ
32 w:ອກໂ
-22 w:ອກໃຫ້
18 w:ອກໄ
13 w:ອກໄດ້
-12 w:ອກ່
-13 w:ອກ່ອນ
17 w:ອຂ່
18 w:ອຂ່າວ
10 w:ອຂ້
-12 w:ອຄວາມປອ
56 w:ອງ,
-21 w:ອງ.
-13 w:ອງ?
-26 w:ອງກ
-13 w:ອງກອງ
12 w:ອງກັບ
10 w:ອງການ
-13 w:ອງການປ່
19 w:ອງການສະ
10 w:ອງການໃຫ
14 w:ອງຂຽນ
-29 w:ອງຂໍ້
-13 w:ອງຂໍ້ມູ
13 w:ອງຄວາ
-28 w:ອງຈ
-15 w:ອງຈອງ
12 w:ອງຈາກ
31 w:ອງຊ
21 w:ອງຊາວ
16 w:ອງຊາວບ້
-13 w:ອງຍ
-19 w:ອງດ
-12 w:ອງດຳລ
-12 w:ອງດຳລັດ
-14 w:ອງຕ
-10 w:ອງຕື່
-18 w:ອງຕົນ
-16 w:ອງຕົນເອ
20 w:ອງຕົ້
16 w:ອງຕົ້ນສ
-14 w:ອງຖ
13 w:ອງຖິ່
12 w:ອງທ່ານ.
-17 w:ອງທ່ານກ
10 w:ອງທ່ານລ
14 w:ອງທ່ານສ
12 w:ອງທ່ຽວລ
-31 w:ອງນ
-10 w:ອງນັ້
-14 w:ອງນີ້
-12 w:ອງນ້ຳ
-40 w:ອງບ
-27 w:ອງບັນ
-21 w:ອງບັນນາ
20 w:ອງບົດ
16 w:ອງບ່ອ
15 w:ອງບ່ອນ.
-28 w:ອງບໍ່
-24 w:ອງປ
-20 w:ອງປະຊ
-13 w:ອງປະຊຸມ
19 w:ອງປ່ຽ
-16 w:ອງຝ
-15 w:ອງຝ່າ
-38 w:ອງພ
-12 w:ອງພໍ່
-36 w:ອງມ
-16 w:ອງມາດ
-16 w:ອງມາດຕາ
11 w:ອງມື້
10 w:ອງມື້ນີ
11 w:ອງຢ່າ
25 w:ອງລ
10 w:ອງລັດ
-11 w:ອງລາວ
13 w:ອງວ
12 w:ອງວັດ
-14 w:ອງວ່າ
12 w:ອງຫ
10 w:ອງຫົວໜ້
-18 w:ອງອ
-10 w:ອງອົງ
-11 w:ອງອົງກາ
-10 w:ອງຮ
20 w:ອງເຈົ
20 w:ອງເຈົ້າ
12 w:ອງເບິ
12 w:ອງເບິ່ງ
-10 w:ອງເປັ
-16 w:ອງເພາ
-16 w:ອງເຮັ
14 w:ອງແກ້
-26 w:ອງແມ່
-13 w:ອງໂ
-49 w:ອງໃ
-18 w:ອງໃຊ້
-20 w:ອງໃຫ້
16 w:ອງໃໝ່
-38 w:ອງໄ
-27 w:ອງໄດ້
-15 w:ອງໆ
22 w:ອງໝ
23 w:ອງໝາຍ
-20 w:ອຍກ
-48 w:ອຍຂ
-30 w:ອຍຂຽນ
-15 w:ອຍຂໍແ
-14 w:ອຍຂໍແນະ
10 w:ອຍຄ
19 w:ອຍຈ
12 w:ອຍຈຶ່
11 w:ອຍຊ
11 w:ອຍຍ
10 w:ອຍຍັງ
-31 w:ອຍຕ
-18 w:ອຍຕັດ
-13 w:ອຍຕ້ອ
-16 w:ອຍນ
13 w:ອຍບໍ່ມີ
12 w:ອຍບໍ່ສາ
-22 w:ອຍບໍ່ໄດ
10 w:ອຍພ້ອ
-11 w:ອຍວ
-11 w:ອຍວ່າ
-18 w:ອຍອ່າ
-11 w:ອຍແ
-17 w:ອຍແດ່
13 w:ອຍແນະ
13 w:ອຍແນະນຳ
11 w:ອຍໃ
28 w:ອຍໄ
28 w:ອຍໄດ້
10 w:ອຍໜ
11 w:ອຍໜຶ່
-12 w:ອຍໜຶ່ງ.
22 w:ອດຂ
28 w:ອດຄ
21 w:ອດຄວາ
-10 w:ອດທ
-12 w:ອດສ
-14 w:ອດສຽງ
12 w:ອດເ
-15 w:ອດແ
-19 w:ອດໄ
-10 w:ອດໄພຂ
-10 w:ອດໄພຂອງ
10 w:ອຖື
-15 w:ອທີ
15 w:ອນ)
14 w:ອນ,
53 w:ອນ.
18 w:ອນ:
-36 w:ອນກ
-16 w:ອນການ
-15 w:ອນກົດ
-30 w:ອນຂ
-34 w:ອນຈ
-13 w:ອນຈຶ່
-15 w:ອນຈົບ
-16 w:ອນຍ
-17 w:ອນຕ
-10 w:ອນຕໍ່
20 w:ອນນ
17 w:ອນນີ້
-11 w:ອນບ
-16 w:ອນປ
11 w:ອນຜ
-35 w:ອນພ
-10 w:ອນພາສ
-14 w:ອນມ
-47 w:ອນຢ
-28 w:ອນຢູ່
-12 w:ອນລ
18 w:ອນລົງ
-20 w:ອນວ
-10 w:ອນວັນ
-12 w:ອນວັນທີ
-12 w:ອນສ
-12 w:ອນອ
-10 w:ອນຮ
13 w:ອນເ
-13 w:ອນເຊັ
-12 w:ອນເຊັນສ
-10 w:ອນເປີ
11 w:ອນເຜີ
11 w:ອນເຜີຍແ
10 w:ອນເພື
10 w:ອນເພື່ອ
-17 w:ອນແ
-46 w:ອນໄ
10 w:ອນໜ
12 w:ອບ.
-24 w:ອບ:
10 w:ອບກ່ອ
10 w:ອບຂອງ
-11 w:ອບຄ
-10 w:ອບຖ
-19 w:ອບທ
18 w:ອບນ
18 w:ອບນີ້
18 w:ອບນີ້ສ້
15 w:ອບປ
16 w:ອບປີ້
-16 w:ອບມ
-12 w:ອບລ
11 w:ອບວ
-18 w:ອບວ່າ
-42 w:ອບສ
-12 w:ອບສັ້
-12 w:ອບສັ້ນໆ
-13 w:ອບອ
-15 w:ອບເສັ
-14 w:ອບແ
-22 w:ອບໃ
16 w:ອບໃໝ່
-11 w:ອບໄ
-15 w:ອມຄ
11 w:ອມຊ່ວ
-16 w:ອມນ
13 w:ອມລ
13 w:ອມລົງ
14 w:ອມສ
-19 w:ອມຮ
-15 w:ອມຮັບ
31 w:ອມເ
15 w:ອອກ
-26 w:ອອກຈາ
-18 w:ອອກຈາກບ
-11 w:ອອກມາ
14 w:ອອກເປ
14 w:ອອກເປັນ
-15 w:ອອກເພາະ
19 w:ອອກເພື່
11 w:ອອກໃນ
13 w:ອະທ
13 w:ອະທິບ
13 w:ອະທິບາຍ
29 w:ອະນ
-26 w:ອະໄ
-40 w:ອະໄພ,
17 w:ອະໄພທ
18 w:ອະໄພທີ່
13 w:ອັກສອ
15 w:ອັກສອນ)
19 w:ອັກສອນລ
-12 w:ອັງ
13 w:ອັງກິດໃ
-22 w:ອັດ
25 w:ອັນ
21 w:ອັນນີ
-12 w:ອັບເດ
-13 w:ອັບເດດເ
15 w:ອັບໂຫ
15 w:ອັບໂຫຼດ
-28 w:ອາກ
-17 w:ອາກອນ
-12 w:ອາການ
-24 w:ອາຈ
-24 w:ອາຈານ
-11 w:ອາຍ
89 w:ອາດ
29 w:ອາດບໍ
20 w:ອາດບໍ່ຖ
-15 w:ອາດມີກາ
10 w:ອາດເຮ
10 w:ອາດເຮັດ
-46 w:ອາທ
-46 w:ອາທິດ
19 w:ອາລ
20 w:ອາລົມ
-21 w:ອາສ
-20 w:ອາສາສ
-13 w:ອາສາສະໝ
16 w:ອິດ
-17 w:ອີກບໍ
11 w:ອີກເທ
11 w:ອີກເທື່
45 w:ອີງ
22 w:ອີງໃສ
13 w:ອີໂ
13 w:ອີໂມຈ
10 w:ອື່
11 w:ອື່ນທ
11 w:ອື່ນທີ່
11 w:ອຸດົມ
11 w:ອຸດົມໄຊ
-13 w:ອຸ່ນແ
-13 w:ອຸ່ນແລະ
-12 w:ອົງ
12 w:ອົງກອ
31 w:ອົາ
20 w:ອົາອອ
13 w:ອຽດ
-10 w:ອຽດເພ
-10 w:ອຽດເພີ່
20 w:ອເຄ
-10 w:ອເພ
-10 w:ອເພີ່
-10 w:ອເລ
-18 w:ອແລ
19 w:ອໃດ
-14 w:ອໃນຫຼ
-10 w:ອໃນຫຼັກ
-12 w:ອໃນເຕ
-12 w:ອໃນເຕັມ
12 w:ອໃຫ
-10 w:ອໃຫ້ກ
-15 w:ອໃຫ້ກົງ
16 w:ອໃຫ້ຂ
13 w:ອໃຫ້ບ
13 w:ອໃຫ້ບົດ
-24 w:ອ່ອ
24 w:ອ່າ
13 w:ອ່ານ:
-15 w:ອ່ານຂ
-13 w:ອ່ານຂ່າ
-11 w:ອ່ານຄ
14 w:ອ່ານທ
15 w:ອ່ານທົ່
-12 w:ອ່ານບົດ
18 w:ອ່ານບໍ່
-11 w:ອ່ານມ
25 w:ອ່ານອ
21 w:ອ່ານອອກ
-12 w:ອ່ານຮ
15 w:ອ່ານເ
-14 w:ອ່ານເຂົ
10 w:ອ່ານເປັ
-21 w:ອ່ານແ
-15 w:ອ່ານແລ້
-13 w:ອ່ານໃຫ້
-13 w:ອ່ານໄດ້
18 w:ອ້າງອ
13 w:ອ້າງອີງ
14 w:ຮງກ
-13 w:ຮງງ
-13 w:ຮງງານ
-28 w:ຮງຮ
-28 w:ຮງຮຽນ
10 w:ຮງໝໍທ
-20 w:ຮອຍ
-10 w:ຮອຍຕັ
-15 w:ຮອດ
-52 w:ຮອບ
-16 w:ຮັກ
19 w:ຮັກຕາ
-26 w:ຮັກສາ
-10 w:ຮັດຂຶ
-10 w:ຮັດຂຶ້ນ
-14 w:ຮັດວຽ
21 w:ຮັດຫຍ
21 w:ຮັດຫຍັງ
10 w:ຮັດແທ
10 w:ຮັດແທັກ
12 w:ຮັດໃຫ້ຜ
-27 w:ຮັບ
-17 w:ຮັບກາ
39 w:ຮັບຊາ
35 w:ຮັບຊາບ.
14 w:ຮັບຜົ
-10 w:ຮັບຟັ
-11 w:ຮັບຮອ
-36 w:ຮືອ
44 w:ຮູບ
-20 w:ຮູບຖ່
-20 w:ຮູບຖ່າຍ
25 w:ຮູບທີ
14 w:ຮູບປະ
13 w:ຮູບພາ
15 w:ຮູບແບ
-12 w:ຮູ້ກ່ອນ
12 w:ຮູ້ຈັກເ
14 w:ຮູ້ບໍ
-19 w:ຮົາ
16 w:ຮົາຂໍ
-16 w:ຮົາຈະ
-11 w:ຮົາໄດ
-12 w:ຮົ່
-16 w:ຮຽງ
-10 w:ຮຽງຂ່
-10 w:ຮຽງຂ່າວ
16 w:ຮຽງຄື
-17 w:ຮຽງຈາ
-95 w:ຮຽນ
-16 w:ຮຽບຮຽ
-10 w:ຮຽບຮຽງຂ
18 w:ຮຽບຮຽງຄ
-17 w:ຮຽບຮຽງຈ
17 w:ຮຽບຮ້
17 w:ຮຽບຮ້ອຍ
-30 w:ຮ່ວ
43 w:ຮ່າ
-18 w:ຮ່າງກ
-10 w:ຮ່າງກົດ
13 w:ຮ່າງນ
14 w:ຮ່າງນີ້
-17 w:ຮ່າງສ
-10 w:ຮ່າງສຸດ
-40 w:ຮ້ອ
-68 w:ຮ້າ
-20 w:ຮ້ານຂ
-14 w:ະກວ
-24 w:ະກອ
-13 w:ະກອບຂ
22 w:ະກັ
10 w:ະກັບໜັງ
-53 w:ະກາ
-10 w:ະການ.
-11 w:ະການຕ
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
15 w:ະຂຽ
12 w:ະຂຽນຕ
-13 w:ະຂໍ
14 w:ະຄອນສ
-10 w:ະຄອນຫ
-10 w:ະຄອນຫຼວ
-18 w:ະຄຳ
-10 w:ະຄຳສັ
-12 w:ະຈັ
-66 w:ະຈຳ
-18 w:ະຈຳວັ
10 w:ະຊວງຍ
10 w:ະຊວງຍຸຕ
-10 w:ະຊາຊົ
21 w:ະຊື
-14 w:ະຊຸ
14 w:ະຍາ
12 w:ະຍົ
28 w:ະດັ
14 w:ະດັບພ
14 w:ະດັບພາສ
-15 w:ະດາ
13 w:ະດຶ
-17 w:ະດູ
-24 w:ະຕັ
-20 w:ະຕິ
-14 w:ະຕິບັ
14 w:ະຕ້
14 w:ະຕ້ອງ
22 w:ະຖານທ
23 w:ະຖານທີ່
-11 w:ະຖານີ
-14 w:ະຖິ
-16 w:ະຖິຕິ
17 w:ະຖືກໃ
16 w:ະທານກ
13 w:ະທິບາ
11 w:ະທົບ.
11 w:ະທ້
-42 w:ະນະ
-17 w:ະນະກຳ
-15 w:ະນະກຳມະ
12 w:ະນະທີ
-15 w:ະນັກງ
-15 w:ະນັກງານ
-15 w:ະນາ
-25 w:ະນາຄາ
-12 w:ະນານຸ
-12 w:ະນານຸກົ
15 w:ະນຳ:#
-16 w:ະນຳສຳ
-16 w:ະນຳສຳລັ
12 w:ະນຳໃຫ້ໃ
-13 w:ະນີ
26 w:ະນຸ
-10 w:ະບອກວ
-19 w:ະບັ
17 w:ະບັບຂ
-25 w:ະບັບທ
-47 w:ະບັບທີ2
19 w:ະບັບທີ່
14 w:ະບັບບ
12 w:ະບັບບໍ່
12 w:ະບັບປັບ
-18 w:ະບັບພ
-16 w:ະບັບພາສ
-41 w:ະບັບວ
-22 w:ະບັບວັນ
23 w:ະບັບສ
-16 w:ະບັບເ
12 w:ະບັບແປພ
14 w:ະບັບໃ
-22 w:ະບັບໜ
-19 w:ະບັບໜ້າ
-21 w:ະບາ
17 w:ະບຸ
-26 w:ະບົ
-21 w:ະບຽ
-12 w:ະບຽນຊ
15 w:ະບໍ່ສ
-10 w:ະບໍ່ຮ
10 w:ະບໍ່ເ
-10 w:ະບໍ່ໃ
12 w:ະປັ
-15 w:ະປິ
10 w:ະພະຍາ
11 w:ະພະຍາຍາ
-24 w:ະພັ
-60 w:ະພາ
-10 w:ະພາສາ
-10 w:ະພິ
-15 w:ະມັ
-12 w:ະມາ
-23 w:ະມາຊິ
-22 w:ະມາຊິກສ
12 w:ະມານ200
-10 w:ະລັ
-32 w:ະລາ
14 w:ະລາງສ
15 w:ະລາງເ
-16 w:ະລາຈອ
-14 w:ະລິ
11 w:ະລຸ
13 w:ະລຸນາ
15 w:ະລົ
24 w:ະວັ
-34 w:ະວີ
15 w:ະສະ
10 w:ະສະຖາ
10 w:ະສະຖານທ
11 w:ະສັ້ນແລ
-29 w:ະສາ
-16 w:ະສານທ
-23 w:ະສິ
-25 w:ະຫຍ
25 w:ະຫວ
12 w:ະຫວັດ
13 w:ະຫວ່າ
-16 w:ະຫະ
-13 w:ະຫະພັ
-13 w:ະຫັ
-11 w:ະຫາ
11 w:ະຫຼັບ
18 w:ະຫຼາດເຊ
12 w:ະອັ
-14 w:ະອາ
13 w:ະອຽ
-10 w:ະອຽດເພີ
15 w:ະອ່
12 w:ະອ່ານ
-13 w:ະຮູ
-18 w:ະຮຽ
-18 w:ະຮຽບຮ
-18 w:ະຮຽບຮຽງ
-11 w:ະຮ້
-11 w:ະຮ້າຍ
-14 w:ະເຈ
-11 w:ະເຈົ້
-28 w:ະເຈົ້າຂ
12 w:ະເຈົ້າເ
10 w:ະເຈົ້າໄ
13 w:ະເດ
14 w:ະເດັນ
-13 w:ະເທ
-13 w:ະເບ
-10 w:ະເບີໂ
-11 w:ະເປ
-13 w:ະເພ
10 w:ະເຫ
18 w:ະເຫັນ
12 w:ະເຮ
13 w:ະເຮັດ
-11 w:ະເໜີໃ
-11 w:ະເໜີໃຫ້
18 w:ະເໝ
-10 w:ະແກ້ໄ
19 w:ະແດ
-28 w:ະແນ
-10 w:ະແນກສ
-20 w:ະແນນຄ
-12 w:ະແຫຼງ
-12 w:ະແຫຼງກາ
-12 w:ະໂມ
11 w:ະໂຫ
-17 w:ະໂຫຍກຕໍ
10 w:ະໂຫຍກທີ
-17 w:ະໂຫຍກລຸ
10 w:ະໂຫຍດ
-13 w:ະໂຫຍດແກ
16 w:ະໃນ
-13 w:ະໄປ
-27 w:ະໄພ
17 w:ະໄພທີ
11 w:ະໄວ້ເ
11 w:ະໄວ້ເປັ
-34 w:ະໄໝ
-21 w:ະໜາ
-14 w:ະໜົ
-28 w:ະໝັ
14 w:ະ￼￼
14 w:ະ￼￼￼￼
22 w:ະ￼￼￼￼￼￼
-18 w:ັກ.
11 w:ັກ2
-17 w:ັກ4
10 w:ັກ:
12 w:ັກກ
-42 w:ັກຂ
-24 w:ັກຂຽນ
-23 w:ັກຂ່າ
-17 w:ັກຄ
-17 w:ັກງ
-17 w:ັກງານ
-14 w:ັກຊ
30 w:ັກຕ
13 w:ັກຕອນ
26 w:ັກທ
16 w:ັກທີ2
23 w:ັກນ
15 w:ັກນີ້
-24 w:ັກບ
15 w:ັກຢ
-12 w:ັກວ
-11 w:ັກສ
13 w:ັກສອນ
15 w:ັກສອນ):
10 w:ັກສາຄ
13 w:ັກສາຄຳເ
16 w:ັກສຸດ
16 w:ັກສຸດທ້
-27 w:ັກເ
-25 w:ັກແ
-12 w:ັກແລະ
-24 w:ັກໃ
-25 w:ັກໃສ່
18 w:ັກໄ
-15 w:ັກໝ
-14 w:ັກໝູ່
-18 w:ັງ.
32 w:ັງ:
24 w:ັງກ
-24 w:ັງຂ
17 w:ັງຂາດ
-10 w:ັງຄ
-10 w:ັງດ
-11 w:ັງຖ
-13 w:ັງບ
-10 w:ັງບໍ່
23 w:ັງບໍ່ມີ
-15 w:ັງບໍ່ໄດ
-11 w:ັງຜ
-28 w:ັງພ
13 w:ັງຢ
14 w:ັງຢູ່
-28 w:ັງລ
29 w:ັງວ
27 w:ັງວ່າຈະ
-27 w:ັງສ
11 w:ັງສອງ
11 w:ັງສືພ
11 w:ັງສືພິມ
-12 w:ັງສືເ
-16 w:ັງອ
13 w:ັງຮ
-13 w:ັງເ
-25 w:ັງແ
-13 w:ັງແດ່
-14 w:ັງໂ
-11 w:ັງໂຄງ
-11 w:ັງໂຄງກາ
12 w:ັງ￼
12 w:ັງ￼￼￼
12 w:ັງ￼￼￼￼￼
-30 w:ັດ.
-22 w:ັດກ
10 w:ັດກັນ
-11 w:ັດກ່ອ
-11 w:ັດຄຳວ
-11 w:ັດຄຳວ່າ
14 w:ັດງ
-12 w:ັດຈະນ
-12 w:ັດຈະນານ
13 w:ັດຈິງ
-19 w:ັດຊ
11 w:ັດດ
-37 w:ັດບ
-13 w:ັດບອດ
-14 w:ັດບົດ
-13 w:ັດບົດທີ
-11 w:ັດຜ່າ
-11 w:ັດມ
10 w:ັດຢ
10 w:ັດຢູ່
16 w:ັດລ
38 w:ັດລອກ
-14 w:ັດວຽກ
-39 w:ັດສ
-10 w:ັດສອງ
26 w:ັດຫຍັ
-20 w:ັດຫຍໍ
-19 w:ັດອ
-13 w:ັດອອກ
-10 w:ັດຮັດຂຶ
-20 w:ັດເ
17 w:ັດເກົ
14 w:ັດເປັ
10 w:ັດແທັ
18 w:ັດແລະ
-20 w:ັດແລ້
24 w:ັດໃ
11 w:ັດໃຫ້
12 w:ັດໃຫ້ຜູ
-29 w:ັດໄ
-15 w:ັດໄດ້
-19 w:ັນ3
13 w:ັນ5
-23 w:ັນ:
15 w:ັນa
30 w:ັນb
18 w:ັນກາງ
13 w:ັນຂອງທ່
-11 w:ັນຂອງຜູ
-11 w:ັນຄວາ
-12 w:ັນຄວາມຈ
-10 w:ັນຄົນ
-62 w:ັນຈ
-23 w:ັນຈັນ
-17 w:ັນຈາກ
10 w:ັນຈຶ່
-17 w:ັນຍ
10 w:ັນຍາຍພາ
-15 w:ັນຍາຍຮູ
-13 w:ັນຍານ
-11 w:ັນດ
10 w:ັນຕົວ
-28 w:ັນຕົວເລ
16 w:ັນຖ
30 w:ັນທີ.
-14 w:ັນທີ2
-16 w:ັນທີ່
13 w:ັນນ
19 w:ັນນີ້
-11 w:ັນນ້ຳ
-24 w:ັນບ
12 w:ັນບົດ
-10 w:ັນບໍ່
-23 w:ັນປ
-13 w:ັນພ
-10 w:ັນມ
-18 w:ັນຢ
20 w:ັນວັນ
-10 w:ັນວ່າ
-46 w:ັນສ
-14 w:ັນສະໄ
-11 w:ັນຫ
-20 w:ັນຫຍັ
14 w:ັນຫຼັ
17 w:ັນອອກ
-13 w:ັນຮ
-11 w:ັນເລີ
-12 w:ັນເລີ່ມ
11 w:ັນແບບ
13 w:ັນແລ້
10 w:ັນໃໝ່
-23 w:ັນໝ
13 w:ັນ￼
13 w:ັນ￼￼￼
14 w:ັນ￼￼￼￼￼
-26 w:ັບ4
-25 w:ັບ4ຄົ
13 w:ັບl
14 w:ັບs
13 w:ັບກ
-10 w:ັບກັນ
12 w:ັບການລົ
13 w:ັບຂ
-27 w:ັບຄົນ
13 w:ັບຈຳນ
13 w:ັບຈຳນວນ
27 w:ັບຊ
39 w:ັບຊາບ
-11 w:ັບຊາວ
-11 w:ັບຊາວນາ
-14 w:ັບດ
13 w:ັບຕ
15 w:ັບຕາມ
-14 w:ັບຕົວ
-16 w:ັບຕົວເລ
-21 w:ັບຖ
-34 w:ັບທ
-47 w:ັບທີ2
-11 w:ັບທ່າ
15 w:ັບນ
11 w:ັບນີ້
32 w:ັບບ
39 w:ັບບັນ
11 w:ັບບໍ່
10 w:ັບບໍ່ໄດ
12 w:ັບປັບ
12 w:ັບປັບປຸ
-19 w:ັບປຸງ
-11 w:ັບປຸງໃໝ
19 w:ັບຜູ້ອ່
16 w:ັບຜົນ
11 w:ັບຜົນກະ
14 w:ັບພາສາ:
-10 w:ັບພາສາລ
-10 w:ັບຟ
-10 w:ັບຟັງ
-17 w:ັບມ
-11 w:ັບມາໃຊ້
-17 w:ັບລາວ
-18 w:ັບວ
-15 w:ັບວັນ
56 w:ັບສ
10 w:ັບສະບ
10 w:ັບສະບັບ
11 w:ັບສັບ
20 w:ັບສື່
15 w:ັບສື່ຂອ
10 w:ັບສົນ
11 w:ັບອ
-11 w:ັບຮອງ
-12 w:ັບເດດ
-17 w:ັບເນື
-17 w:ັບເນື້ອ
-10 w:ັບເປັ
17 w:ັບເພຈ
15 w:ັບແ
-11 w:ັບແມ່
14 w:ັບແລ້
36 w:ັບໂ
25 w:ັບໂພສ
15 w:ັບໂຫຼ
-15 w:ັບໃ
-24 w:ັບໃໝ່
-11 w:ັບໄຊຂ
11 w:ັບໄດ້
15 w:ັບໜັງ
15 w:ັບໜັງສື
-24 w:ັບໜ້າ
12 w:ັມ.
17 w:ັມໃ
47 w:ັອບ
16 w:ັອບປີ
-49 w:ັ່ງ
-19 w:ັ່ງທີ
-32 w:ັ່ງນີ້:
-10 w:ັ່ນ￼￼
-10 w:ັ່ນ￼￼￼￼
-51 w:ັ້ງ
-12 w:ັ້ງແຕ
12 w:ັ້ນລົງແ
12 w:ັ້ນສະ
11 w:ັ້ນຫຼ
13 w:ັ້ນອາ
11 w:ັ້ນແມ່ນ
10 w:ັ້ນແລ
-14 w:ັ້ນໄວ
-28 w:ັ້ມ
-24 w:າ11
19 w:າ14
-11 w:າ60
17 w:າກ.
-10 w:າກ2
-13 w:າກ3
-14 w:າກ:
-13 w:າກກ
15 w:າກຂໍ້
-12 w:າກຊ
13 w:າກທີ2
11 w:າກນ
-19 w:າກນາວ
35 w:າກນີ້
-12 w:າກປ
18 w:າກປັບ
-32 w:າກປາກ
11 w:າກພາສ
13 w:າກພາສາອ
12 w:າກວດຄ
12 w:າກວດຄືນ
-11 w:າກວ່າ
-36 w:າກສ
-12 w:າກສະບ
-12 w:າກສະບັບ
-11 w:າກສ່ວ
-14 w:າກຫ
-32 w:າກອ
-11 w:າກະ
-17 w:າກັ
10 w:າກັນເ
-25 w:າກາ
15 w:າກຳ
-44 w:າກເ
-17 w:າກເຜັ
17 w:າກໄດ້
-10 w:າກໜ
-13 w:າກ￼
-13 w:າກ￼￼￼
-13 w:າກ￼￼￼￼￼
-10 w:າຂອງຕ
11 w:າຂອງນ
10 w:າຂາ
-32 w:າຂຽ
12 w:າຂ່າວ
-15 w:າຂ້າງເທ
16 w:າຂໍອະ
16 w:າຂໍອະໄພ
-11 w:າຂໍ້ຄ
-11 w:າຂໍ້ຄວາ
-19 w:າຄວ
-17 w:າຄວນເ
-14 w:າຄະ
-40 w:າຄາ
11 w:າຄານ້
11 w:າຄານ້ຳມ
-16 w:າຄຳຕອ
18 w:າຄຳເວ
18 w:າຄຳເວົ້
-19 w:າຄື
36 w:າຄົ
-13 w:າຄ່
20 w:າງ,
24 w:າງ:
23 w:າງກ
49 w:າງການ
11 w:າງກົດ
11 w:າງກົດໝາ
-25 w:າງຂ
-12 w:າງຂອງ
10 w:າງຂຶ້ນໂ
-13 w:າງຂົວ
27 w:າງຄຳຕ
27 w:າງຄຳຕອບ
-15 w:າງຄົນ
11 w:າງຈ
10 w:າງຈາກ
-31 w:າງຊ
-13 w:າງດ
-10 w:າງຕ
-24 w:າງທ
-26 w:າງທີ່
-29 w:າງບ
-17 w:າງບົດ
12 w:າງປະເ
12 w:າງປະເທດ
-13 w:າງພ
-24 w:າງລ
-10 w:າງວັນ
-32 w:າງສ
-10 w:າງສະແ
-10 w:າງສະແດງ
-11 w:າງສຸດ
-10 w:າງສຸດທ້
25 w:າງອ
13 w:າງອີງ
13 w:າງເດີ
11 w:າງເທິງໄ
11 w:າງເປັ
13 w:າງເປັນທ
-26 w:າງແ
12 w:າງແອັ
14 w:າງໂດຍ
-26 w:າງໃ
11 w:າງໃສ່
12 w:າງໄວ້
-18 w:າງໜ
-17 w:າງໜ້າ
-16 w:າຈອ
12 w:າຈະຂຽ
17 w:າຈະຖື
11 w:າຈະເປ
11 w:າຈະເປັນ
-19 w:າຈັ
-34 w:າຈາ
-10 w:າຈານສ
13 w:າຈິ
18 w:າຈຶ
18 w:າຈຶ່ງ
-27 w:າຈົ
14 w:າຈໍ
11 w:າຊະນະ
-24 w:າຊິ
-22 w:າຊິກສ
-22 w:າຊິກສະພ
-23 w:າຊື
-15 w:າຊົ
19 w:າຍ!
-25 w:າຍ.
-17 w:າຍ3
16 w:າຍm
-32 w:າຍກ
18 w:າຍກວ່
12 w:າຍກວ່າ.
14 w:າຍກວ່າແ
-15 w:າຍການ
-16 w:າຍຂ
13 w:າຍຂຶ້ນ.
-14 w:າຍຄົນ
-25 w:າຍງ
-18 w:າຍງານ
-25 w:າຍຈ
-10 w:າຍຈາກ
-13 w:າຍຊ
-15 w:າຍຍ
-10 w:າຍຍັງ
-14 w:າຍດ
14 w:າຍດ້ວ
-15 w:າຍທາງ
-16 w:າຍນ
31 w:າຍບົດ
-13 w:າຍບ້າ
11 w:າຍພາບ
-28 w:າຍມ
14 w:າຍລະອ
14 w:າຍລະອຽດ
-25 w:າຍສ
-19 w:າຍສະບ
-19 w:າຍສະບັບ
-11 w:າຍສາຍ
-15 w:າຍຫຼັ
19 w:າຍອາດ
15 w:າຍຮັບ
-11 w:າຍຮູບ
12 w:າຍັງມ
-47 w:າຍເ
13 w:າຍເຖິ
-15 w:າຍເຫດ
-17 w:າຍເຫດ:ລ
-14 w:າຍແ
-11 w:າຍແດນ
-16 w:າຍໄ
18 w:າຍໄວ້
-12 w:າຍໆ
-10 w:າດ.
13 w:າດ:
-14 w:າດຄ
16 w:າດຈ
10 w:າດຊ
-37 w:າດຕ
-16 w:າດຕາ1
-12 w:າດຕາ2
11 w:າດຕົວ
-11 w:າດຖ
-19 w:າດນ
-22 w:າດນີ້
-14 w:າດນີ້ໄດ
14 w:າດບ
24 w:າດບໍ່
20 w:າດບໍ່ຖື
12 w:າດປ
-15 w:າດມີກ
-15 w:າດມີການ
-21 w:າດວ
26 w:າດສ
14 w:າດຫ
24 w:າດຫົວ
-17 w:າດອ
-11 w:າດົ
-17 w:າດເ
10 w:າດເຂົ
10 w:າດເຂົ້າ
12 w:າດເຊົ
18 w:າດເຊົ້າ
-15 w:າດເປັ
-26 w:າດເປີ
16 w:າດແ
22 w:າດແມ່
-13 w:າດໃ
-10 w:າຕອ
14 w:າຕະລາງສ
15 w:າຕະລາງເ
-13 w:າຕາ
16 w:າຕິ
12 w:າຕົວເ
12 w:າຕົວເລກ
-15 w:າຕົ້ນ
-13 w:າຕົ້ນສະ
10 w:າຖື
10 w:າຖືກ,
13 w:າຖ້
-33 w:າທັ
-13 w:າທັງໝ
-13 w:າທັງໝົດ
-13 w:າທາ
-11 w:າທາລະ
-11 w:າທາລະນະ
-10 w:າທຳນຽ
-54 w:າທິ
-10 w:າທິການ,
14 w:າທິການ:
-11 w:າທິດ.
-11 w:າທີ
12 w:າທີ່ຈ
-15 w:າທີ່ຕ
-13 w:າທີ່ທ
-26 w:າທີ່ປ
-14 w:າທີ່ສ
10 w:າທ່ານ
13 w:າທ່ານມີ
-14 w:ານ.
12 w:ານ200
12 w:ານ200ຄຳ
29 w:ານ4
20 w:ານກ
14 w:ານກວດ
36 w:ານກີບ
-12 w:ານກົດ
-10 w:ານກ່ອ
-15 w:ານກ່າ
-12 w:ານກ່າວ.
19 w:ານຂຶ້
18 w:ານຂຽນ
13 w:ານຂຽນຂ່
-11 w:ານຂໍ້
-25 w:ານຄ
22 w:ານຄວນ
-15 w:ານຄວາ
-11 w:ານຄຳຕ
-15 w:ານຄິດ
-11 w:ານງ
-15 w:ານງ່າຍຂ
-13 w:ານຈ
-11 w:ານຈິງ
-31 w:ານຊ
-20 w:ານຊ່ວ
-23 w:ານຍ
-14 w:ານຍັງ
-14 w:ານດ
-18 w:ານຕ
13 w:ານຕັດ
-20 w:ານຕື່
-24 w:ານຕໍ່
-29 w:ານທ
-25 w:ານທາງ
11 w:ານທີ່ບໍ
-15 w:ານທຸກ
12 w:ານທົ່
12 w:ານທົ່ວໄ
-69 w:ານນ
-34 w:ານນີ້
-40 w:ານບ
-14 w:ານບິນ
-12 w:ານບຸນ
-23 w:ານບໍ?
30 w:ານບໍ່
-35 w:ານປ
11 w:ານປັບ
11 w:ານປ່ຽນແ
-24 w:ານຜ
-29 w:ານຜູ້
-18 w:ານຜູ້ອ່
10 w:ານຜ່າ
-34 w:ານພ
-10 w:ານພາສ
-17 w:ານພ້ອ
-13 w:ານມ
14 w:ານມັກ
10 w:ານມີຄ
10 w:ານຢາກ
13 w:ານຢາກໃຫ
-12 w:ານຢູ່
-10 w:ານລະບ
12 w:ານລຸ່
10 w:ານລົງຂ່
-10 w:ານວາງ
-10 w:ານວາງສະ
-32 w:ານສ
12 w:ານສອງ
12 w:ານສະກ
12 w:ານສະກົດ
10 w:ານສົນ
10 w:ານສົນທະ
10 w:ານສົ່ງມ
20 w:ານຫ
17 w:ານຫຼາ
10 w:ານຫຼາຍກ
11 w:ານອອກ
10 w:ານອັບ
-34 w:ານຮ
17 w:ານັ
11 w:ານັ້ນ
-33 w:ານີ
11 w:ານີ້ກ
-19 w:ານີ້ບ
-13 w:ານີ້ແ
-12 w:ານຸ
-12 w:ານຸກົ
-13 w:ານເ
23 w:ານເປີ
12 w:ານເຜີ
12 w:ານເຜີຍແ
-12 w:ານເລື່ອ
-10 w:ານແຕ່
14 w:ານແປນ
14 w:ານແປນີ້
-32 w:ານໂ
10 w:ານໃນໂ
10 w:ານໃນໂທລ
-24 w:ານໃຫ້
10 w:ານໄ
-12 w:ານໄດ້
10 w:ານໄຫຼ
-14 w:ານໝ
40 w:າບ.
-39 w:າບ:
-14 w:າບກ
13 w:າບຸ
-44 w:າບົ
-18 w:າບົດຂ
-12 w:າບົດຂ່າ
-16 w:າບົດນ
-16 w:າບົດນີ້
10 w:າບໍ່ຊ
10 w:າບໍ່ຊັດ
-30 w:າປະ
54 w:າຜູ
-14 w:າຝຣ
-14 w:າຝຣັ່
10 w:າຝ່
10 w:າຝ່າຍ
15 w:າພະແນ
-12 w:າພາ
-10 w:າພໍ
-16 w:າມ.
-59 w:າມ:
-17 w:າມ:ທ່
-17 w:າມ:ທ່ານ
-31 w:າມກ
-19 w:າມການ
17 w:າມກ່ອ
-13 w:າມຂ
-21 w:າມຂອງ
12 w:າມຂ້າ
-13 w:າມຄ
-10 w:າມຄວາມເ
-17 w:າມຄືນ
28 w:າມຈ
-13 w:າມຈິງ
-11 w:າມຍ
-12 w:າມຍາວ
-11 w:າມຍາວບໍ
10 w:າມຍາວປະ
12 w:າມດ
24 w:າມທ
42 w:າມທີ່
19 w:າມທີ່ທ່
13 w:າມບັນ
-11 w:າມບໍ່ສະ
-10 w:າມປ
-12 w:າມປອດ
-12 w:າມປອດໄພ
15 w:າມຜ
16 w:າມຜູ້
10 w:າມພາສ
10 w:າມມ
-10 w:າມລ
-26 w:າມສ
-10 w:າມສະອ
-10 w:າມສະອາດ
-10 w:າມສຳນ
-12 w:າມສົມມຸ
58 w:າມຫ
11 w:າມຫຼັ
10 w:າມອ
14 w:າມຮ
-31 w:າມັ
20 w:າມາ
17 w:າມາດສ
-13 w:າມາດເ
-21 w:າມາດເປີ
12 w:າມາດແ
-10 w:າມີຂໍ
-10 w:າມີອາ
-46 w:າມເ
-12 w:າມເທື
-12 w:າມເທື່ອ
16 w:າມເມື
-13 w:າມເລື
-12 w:າມເໝາ
-12 w:າມເໝາະສ
-13 w:າມໃຊ້
-23 w:າມໄ
-25 w:າມໜ
18 w:າມໝ
18 w:າມໝາຍ
14 w:າຢາກໄ
14 w:າຢາກໄດ້
-40 w:າລະ
-12 w:າລະພາ
21 w:າລາວ:
12 w:າລາວທ
11 w:າລາວທີ່
-13 w:າລາວຜ
-19 w:າລີ
-11 w:າລູ
48 w:າລົ
15 w:າວ#
23 w:າວ(
-18 w:າວ-
24 w:າວ-ຈີ
-32 w:າວ1
-11 w:າວ:
-25 w:າວກ
10 w:າວກະລ
10 w:າວກະລຸນ
10 w:າວກ່ອນໜ
17 w:າວຂອງທ່
-24 w:າວຍ
-11 w:າວຕື່
-16 w:າວຖ
10 w:າວທີ່
-16 w:າວທີ່ທ່
-15 w:າວນາທ
-12 w:າວນາທີ່
-18 w:າວນີ້
10 w:າວບ້າ
-20 w:າວບໍ່ໄດ
-15 w:າວປອມ
14 w:າວປະມ
16 w:າວປະມານ
-17 w:າວຜ
25 w:າວມ
-17 w:າວຢ
-15 w:າວລ
-23 w:າວສັ້
12 w:າວສານ
22 w:າວຫ
15 w:າວອ
21 w:າວອອກ
-24 w:າວຮ
-22 w:າວເ
12 w:າວເກີ
15 w:າວເກີນໄ
16 w:າວເດີ
12 w:າວເຖິ
-22 w:າວເປັ
-15 w:າວເປັນພ
-10 w:າວເວົ
-10 w:າວເວົ້າ
-27 w:າວແ
-13 w:າວແຫ່
-13 w:າວແຫ່ງໜ
-15 w:າວໂ
10 w:າວໃ
16 w:າວໃຫ້
-14 w:າວໄດ້
-23 w:າວ່
12 w:າວ່າ:
-15 w:າວ່າ:￼￼
-27 w:າສອ
-36 w:າສະ
-19 w:າສະບັ
-13 w:າສະໝັ
-14 w:າສາຝຣ
-14 w:າສາຝຣັ່
21 w:າສາລາວ:
12 w:າສາລາວທ
-13 w:າສາລາວຜ
-11 w:າສາລາວເ
-15 w:າສາສະ
-13 w:າສາສະໝັ
-35 w:າສີ
13 w:າສຸ
10 w:າສຸດທ
-22 w:າຫາ
16 w:າຫຼ
-28 w:າອອກແ
-13 w:າອອກແລະ
-10 w:າອາ
15 w:າອີ
12 w:າອ່
12 w:າອ່ານ
-20 w:າຮ້
-16 w:າຮ້ານ
23 w:າະກ
24 w:າະກັບ
10 w:າະກັບໜັ
-10 w:າະຄ
-11 w:າະຕ
12 w:າະສັ້
11 w:າະສັ້ນແ
11 w:າະອ
-11 w:າະຮ
-11 w:າະຮ້າ
-11 w:າະເ
22 w:າະໃ
13 w:າເກ
11 w:າເກົ່
24 w:າເຂ
28 w:າເຂົ້
-12 w:າເງ
-12 w:າເງິນ
-16 w:າເຈ
10 w:າເຊື່ອຖ
-17 w:າເທ
-11 w:າເທົ່
-11 w:າເປັນຫຍ
11 w:າເພື່
-16 w:າເຟ
-11 w:າເມ
-13 w:າເລົ່
24 w:າເວ
21 w:າເວັບ
11 w:າເວົ້າວ
18 w:າເຫ
-23 w:າເຮ
-12 w:າເຮັດ
11 w:າແຂ
-33 w:າແດ
-11 w:າແນ
22 w:າແລ
15 w:າແລ້ວ
25 w:າແຮ
11 w:າໂຄງກ
11 w:າໂຄງການ
-20 w:າໂທ
-13 w:າໂຮ
-13 w:າໂຮງຮ
-13 w:າໂຮງຮຽນ
-10 w:າໃຈຄວ
-10 w:າໃຈຄວາມ
10 w:າໃຈຜິ
17 w:າໃຊ
-11 w:າໃດ
34 w:າໃນ
15 w:າໃນວັ
-20 w:າໃສ
-11 w:າໄດ້ຕັດ
-11 w:າໄດ້ອ
-14 w:າໄສ
14 w:າໜຶ
14 w:າໜຶ່ງ
-12 w:າໜ້
16 w:າໝາ
15 w:າ￼￼￼￼￼￼
15 w:ຳ):
15 w:ຳ:#
17 w:ຳກັ
-11 w:ຳກ່
-21 w:ຳກ່ອນ
17 w:ຳດັ
65 w:ຳຕອ
11 w:ຳຕອບກ
13 w:ຳຕອບຂ
13 w:ຳຕອບຂອງ
16 w:ຳຕອບໃໝ່
-20 w:ຳຕົ
-14 w:ຳຕໍ
-25 w:ຳຖາ
-17 w:ຳຖາມເ
17 w:ຳຖາມໃ
18 w:ຳຖ້
18 w:ຳຖ້ວມ
19 w:ຳທັ
-15 w:ຳນວນຂອງ
12 w:ຳນວນຄ
11 w:ຳນວນຄຳ:
-12 w:ຳນວນນ
-12 w:ຳນວນນີ້
-21 w:ຳນວນເ
-11 w:ຳນວນເງິ
-12 w:ຳນັ
-11 w:ຳນິ
-11 w:ຳນຽ
14 w:ຳບໍ
-26 w:ຳປາ
-14 w:ຳປາໄສ
10 w:ຳຜິດແ
-21 w:ຳພາດນ
-21 w:ຳພາດນີ້
-35 w:ຳມະ
-25 w:ຳມະກາ
-11 w:ຳມະການຕ
-10 w:ຳມາ
-12 w:ຳລອ
33 w:ຳລັ
21 w:ຳລັງຮ
-25 w:ຳລັບ4
-25 w:ຳລັບ4ຄົ
-11 w:ຳລັບຄ
-11 w:ຳລັບຊ
-11 w:ຳລັບຊາວ
30 w:ຳລັບບ
-11 w:ຳລັບຜ
-11 w:ຳລັບຜູ້
11 w:ຳລົ
-18 w:ຳວັ
-11 w:ຳວ່
-16 w:ຳສະ
-20 w:ຳສະບັ
-10 w:ຳສັບທີ່
-16 w:ຳສຳລັ
11 w:ຳສຽງ:
11 w:ຳສຽງເ
-47 w:ຳຫຼ
-32 w:ຳຫຼວດ
24 w:ຳອະ
24 w:ຳອະທິ
24 w:ຳອະທິບາ
15 w:ຳອິ
18 w:ຳອິດ.
-14 w:ຳອື
-14 w:ຳອື່ນ
17 w:ຳອ້
17 w:ຳອ້າງ
-14 w:ຳຮ້
-16 w:ຳຮ້ອງ
22 w:ຳເນ
15 w:ຳເນົາ
12 w:ຳເປ
12 w:ຳເປັນ
15 w:ຳເລັດ
-17 w:ຳເລັດແລ
10 w:ຳເວົ້
21 w:ຳເວົ້າຂ
-12 w:ຳເຫັນ
-13 w:ຳແນ
12 w:ຳແລ້ວ
27 w:ຳແໜ
27 w:ຳແໜ່ງ
13 w:ຳແໜ່ງຂອ
13 w:ຳໃຊ
-27 w:ຳໃນ
12 w:ຳໃຫ
12 w:ຳໃຫ້ໃ
12 w:ຳໜ້
-22 w:ິກສ
-22 w:ິກສະພ
21 w:ິກຫ
-15 w:ິກາ
-10 w:ິການ,
14 w:ິການ:
-13 w:ິງ.
14 w:ິງຈ
11 w:ິງຜ
-15 w:ິງລ
17 w:ິງສ
-12 w:ິງອ
-13 w:ິງເປັ
-11 w:ິງແ
23 w:ິງໄດ້
-13 w:ິຊາ
-23 w:ິຍາ
-15 w:ິດ.
-13 w:ິດ:
-21 w:ິດຂ
-18 w:ິດຂອງ
-13 w:ິດຄ
10 w:ິດຊ
11 w:ິດຊີວ
10 w:ິດດ
-17 w:ິດຕ
-14 w:ິດຕໍ່
-27 w:ິດທ
-18 w:ິດທີ່
-25 w:ິດບ
10 w:ິດຢ
11 w:ິດວ
11 w:ິດວ່າ
-13 w:ິດສ
-11 w:ິດຫ
-11 w:ິດຫຼາ
14 w:ິດອາດ
-26 w:ິດຮ
12 w:ິດເ
22 w:ິດເປັ
-11 w:ິດເລື
-18 w:ິດແ
15 w:ິດໄ
-18 w:ິຕິ
-21 w:ິທາ
10 w:ິທຳ
21 w:ິທິ
12 w:ິທີມອ
20 w:ິທີເປ
20 w:ິທີເປີດ
-13 w:ິທີເຮ
-13 w:ິທີເຮັດ
-24 w:ິນ.
-10 w:ິນບ
-11 w:ິນຫ
-10 w:ິນຫົວ
52 w:ິນາ
52 w:ິນາທີ
-13 w:ິນແ
-12 w:ິນແລະ
-10 w:ິນໃ
-26 w:ິນໄ
-19 w:ິນໄດ້
-15 w:ິບປ
-14 w:ິບັ
13 w:ິບາ
-16 w:ິມ.
-11 w:ິມຄ
11 w:ິມຜ
11 w:ິມຜິດ
-19 w:ິມະ
-17 w:ິມະສິ
13 w:ິມ￼
13 w:ິມ￼￼￼
13 w:ິມ￼￼￼￼￼
-23 w:ິລາ
-10 w:ິສັດໄ
16 w:ິເຄ
16 w:ິເຄາະ
-16 w:ິເສ
11 w:ິ່ງ
17 w:ິ່ງທີ
11 w:ິ່ງທີ່ຂ
-14 w:ິ່ງແລ
-19 w:ິ້ງ
-19 w:ີ12
28 w:ີ14
11 w:ີ15
-13 w:ີ19
13 w:ີ1:
22 w:ີ1ເ
-22 w:ີ20
-85 w:ີ2:
-13 w:ີ2ຂ
-15 w:ີ2ຂອງ
11 w:ີ2ເ
-15 w:ີ30
17 w:ີ31
12 w:ີ3ອ
19 w:ີ5ເ
-12 w:ີກ2
13 w:ີກຂ
-18 w:ີກບ
11 w:ີກວ
11 w:ີກວ່າ
12 w:ີກັ
-17 w:ີການປ
-17 w:ີການປ່ຽ
12 w:ີການເ
11 w:ີກເທື
11 w:ີກເທື່ອ
20 w:ີກ່
25 w:ີກ່ອນ
-16 w:ີກໜ
-18 w:ີຂອ
-29 w:ີຂຽ
-16 w:ີຄວ
-24 w:ີຄຳ
-21 w:ີຄຳແປ
15 w:ີງຕ
14 w:ີງຕາມ
16 w:ີງແ
22 w:ີງໃ
22 w:ີງໃສ່
-16 w:ີຈາ
31 w:ີຊັ
10 w:ີຊີ
12 w:ີຊີວິ
11 w:ີຊີວິດຊ
-31 w:ີຊື
14 w:ີຍເ
11 w:ີຍເດີ
12 w:ີຍແຜ່
15 w:ີດ.
10 w:ີດຂຶ້
32 w:ີດຈ
10 w:ີດດ
-15 w:ີດປ
-12 w:ີດປະຕ
-13 w:ີດລ
-11 w:ີດວ
-13 w:ີດສ
12 w:ີດັ່ງນີ
-14 w:ີດີ
-17 w:ີດເ
-10 w:ີດໃ
17 w:ີຕົວເ
17 w:ີຕົວເລກ
-10 w:ີຕ້
12 w:ີຕໍ
-10 w:ີທ່
-17 w:ີນ1
11 w:ີນ100
10 w:ີນ100ຄຳ
-14 w:ີນ300
-14 w:ີນ300ຄຳ
-19 w:ີນທ
-17 w:ີນທາງ
-17 w:ີນາ
-34 w:ີນີ
22 w:ີນໄ
12 w:ີບ,
-12 w:ີບ/
-13 w:ີບອ
-23 w:ີຜູ
17 w:ີພຽ
-12 w:ີມກ
-10 w:ີມຂ
-10 w:ີມຊ
-10 w:ີມຊາດ
12 w:ີມອ
-11 w:ີມັ
10 w:ີວາ
-10 w:ີວິ
-10 w:ີວິດ.
11 w:ີວິດຊ
11 w:ີວິດຊີວ
-26 w:ີວິທີ
-18 w:ີສອ
-19 w:ີສະ
-16 w:ີສາ
-40 w:ີສຸ
11 w:ີສຽ
10 w:ີສຽງຂ
10 w:ີສຽງຂອງ
13 w:ີສ່
13 w:ີສ່ວນ
12 w:ີສ່ວນໃດ
19 w:ີຫຼ
17 w:ີຫຼາຍ
13 w:ີອີ
27 w:ີເຊ
31 w:ີເຊັນ
-13 w:ີເນ
-15 w:ີເນື້
-14 w:ີເນື້ອໃ
21 w:ີເປ
22 w:ີເປີດ
-12 w:ີເພ
-13 w:ີເຮັດ
15 w:ີເຮືອ
-10 w:ີແຕ່ສ
-24 w:ີແລ
13 w:ີໂມ
13 w:ີໂມຈິ
-12 w:ີໂອ
15 w:ີໃຈ
-20 w:ີໃບ
-16 w:ີໃຜ
-20 w:ີໃຫ
-30 w:ີໃໝ
-11 w:ີ່ກ
-19 w:ີ່ກຳລ
-19 w:ີ່ກຳລັງ
10 w:ີ່ກ່າ
32 w:ີ່ຂ
12 w:ີ່ຂັດ
15 w:ີ່ຂ້ອ
11 w:ີ່ຄ
-12 w:ີ່ຄວນຮູ
15 w:ີ່ຈ
-14 w:ີ່ຊາວ
-10 w:ີ່ຊາວບ້
-10 w:ີ່ດ
-21 w:ີ່ຕ
-15 w:ີ່ຕິດ
-12 w:ີ່ຕ້ອ
-11 w:ີ່ຕ້ອງກ
-21 w:ີ່ຖືກຕ້
11 w:ີ່ທ
14 w:ີ່ທ່າ
10 w:ີ່ນີ້
19 w:ີ່ນ້ອ
15 w:ີ່ບອກ
-14 w:ີ່ບໍ່
-26 w:ີ່ບໍ່ມີ
-24 w:ີ່ປ
-15 w:ີ່ປັບ
-16 w:ີ່ຜ
21 w:ີ່ພິມ
-10 w:ີ່ພົບ
10 w:ີ່ມ
-10 w:ີ່ມຂຶ
-10 w:ີ່ມຂຶ້ນ
19 w:ີ່ມຂໍ
18 w:ີ່ມຂໍ້ມ
20 w:ີ່ມຄຳ
10 w:ີ່ມຄຳເຊ
11 w:ີ່ມດ້
11 w:ີ່ມດ້ວຍ
-19 w:ີ່ຢ
-10 w:ີ່ຢາກ
-14 w:ີ່ລົງ
-22 w:ີ່ສ
10 w:ີ່ສຳຄ
10 w:ີ່ສຳຄັນ
-16 w:ີ່ສຸດ
-24 w:ີ່ສຸດໃນ
10 w:ີ່ສົ່
14 w:ີ່ເ
17 w:ີ່ເຈົ
17 w:ີ່ເຈົ້າ
-18 w:ີ່ແກ້ໄຂ
20 w:ີ່ແນບ
20 w:ີ່ແນບມາ
-14 w:ີ່ໂ
11 w:ີ່ໃ
-16 w:ີ່ໃຊ້
-13 w:ີ່ໃຊ້ໃນ
11 w:ີ່ໃຫ້
15 w:ີ່ໃຫ້ມາ
10 w:ີ່ໄດ້
-35 w:ີ້.
-33 w:ີ້:
12 w:ີ້?
25 w:ີ້ກ
11 w:ີ້ຂ
24 w:ີ້ຂ່າ
-12 w:ີ້ຂ້ອ
17 w:ີ້ຄວນ
10 w:ີ້ຄືສ
-24 w:ີ້ງ
-10 w:ີ້ຈະເປັ
10 w:ີ້ຍັງ
12 w:ີ້ຕ
-16 w:ີ້ຖ
-14 w:ີ້ບ
-17 w:ີ້ບໍ່ມີ
-34 w:ີ້ມ
-14 w:ີ້ມີຄ
10 w:ີ້ຢູ່
-14 w:ີ້ລະບ
-12 w:ີ້ສິນ
-10 w:ີ້ສ້າ
-27 w:ີ້ຫ
-15 w:ີ້ເປັ
-11 w:ີ້ເປັນຕ
-22 w:ີ້ແ
-14 w:ີ້ແຈງ
11 w:ີ້ແມ່
14 w:ີ້ແມ່ນກ
-10 w:ີ້ແມ່ນຄ
-14 w:ີ້ແມ່ນລ
-16 w:ີ້ແລ້
25 w:ີ້ໃຊ້
-30 w:ີ້ໃຫ້
-12 w:ີ້ໄດ້
-11 w:ີ້ໄດ້ຫຍ
-20 w:ີໜ້
-21 w:ຶກຂ
-13 w:ຶກຂອງ
-10 w:ຶກດ
-24 w:ຶກສ
-14 w:ຶກສາຄ
-12 w:ຶນ.
-10 w:ຶ່ງຂຽ
-12 w:ຶ່ງຂໍ
-12 w:ຶ່ງຈະ
10 w:ຶ່ງບໍ
12 w:ຶ່ງປະ
-12 w:ຶ່ງແພ
13 w:ຶ້ນ
-14 w:ຶ້ນພູ
23 w:ຶ້ນມາ
15 w:ຶ້ນຫຼ
17 w:ຶ້ນຫຼັງ
11 w:ຶ້ນໂດ
-40 w:ຶ້ມ
-11 w:ຶ້ມແບ
-11 w:ຶ້ມແບບຮ
22 w:ືກຂ
23 w:ືກຂຽນ
12 w:ືກຈັດ
-12 w:ືກຕັດ
13 w:ືກຕ້ອ
-12 w:ືກນ
-23 w:ືກປ
-12 w:ືກປ່ຽ
14 w:ືກປ່ຽນເ
-27 w:ືກລ
-12 w:ືກຫ
-11 w:ືກັ
11 w:ືກແ
14 w:ືກແທນ
14 w:ືກໃ
10 w:ືຄົ
-18 w:ືຕົ
-18 w:ືຕົ້ນ
25 w:ືຖື
-13 w:ືນ.
-10 w:ືນນ
-22 w:ືນຢ
-34 w:ືນຢັນ
-11 w:ືນຢັນຕົ
12 w:ືນຢູ່
-13 w:ືນສ
-10 w:ືນອ
-10 w:ືນອີກ
12 w:ືນແລ້
17 w:ືນໃ
35 w:ືບຕ
35 w:ືບຕໍ່
29 w:ືບໍ
14 w:ືບໍ່.
10 w:ືພາ
10 w:ືພາສາ
11 w:ືພິ
-14 w:ືພິມ.
-13 w:ືພິມຂ
-17 w:ືມລ
-10 w:ືມລຶບ
10 w:ືວ່
-12 w:ືສະ
-11 w:ືສະບັ
12 w:ືອ2
-13 w:ືອກ
14 w:ືອກຫົ
14 w:ືອກຫົວຂ
-25 w:ືອງ
13 w:ືອງແລ
10 w:ືອງໄຊ
-40 w:ືອນ
-11 w:ືອນວ່
-15 w:ືອບ
12 w:ືອມ
13 w:ືອາ
11 w:ືອາຊີ
12 w:ືໃຫ
-11 w:ື່.
10 w:ື່ກ
-28 w:ື່ຂ
-23 w:ື່ຂອງ
12 w:ື່ຂອງລັ
10 w:ື່ຄ
15 w:ື່ຄົນ
-20 w:ື່ທ
-16 w:ື່ທີ່
11 w:ື່ນທີ
28 w:ື່ບ
10 w:ື່ບຸກ
10 w:ື່ບຸກຄົ
-11 w:ື່ບ້າ
27 w:ື່ບໍລ
27 w:ື່ບໍລິສ
17 w:ື່ຜ
18 w:ື່ຜູ້
-20 w:ື່ມ
-10 w:ື່ມນ້
-10 w:ື່ມອີ
-10 w:ື່ມອີກບ
-15 w:ື່ມໃສ
10 w:ື່ລ
-16 w:ື່ສ
50 w:ື່ອ
-12 w:ື່ອກ່
-13 w:ື່ອກ່ອນ
12 w:ື່ອງຈາກ
-31 w:ື່ອງນ
-11 w:ື່ອງນີ້
-11 w:ື່ອງນ້ຳ
31 w:ື່ອງລ
12 w:ື່ອຖື
10 w:ື່ອບໍ
25 w:ື່ອົງ
-13 w:ື່ອແລ
19 w:ື່ອໃດ
13 w:ື່ອໃຫ
-10 w:ື່ອໃຫ້ກ
16 w:ື່ອໃຫ້ຂ
13 w:ື່ອໃຫ້ບ
35 w:ື່ເ
15 w:ື່ເຕັ
15 w:ື່ເຕັມຂ
12 w:ື່ເມື
12 w:ື່ເມືອງ
-12 w:ື່ແ
-10 w:ື່ແລະ
12 w:ື່ໂຮງ
-19 w:ື່ໃ
-11 w:ື່ໄດ້
-13 w:ື່￼
-13 w:ື່￼￼￼
-13 w:ື່￼￼￼￼￼
-19 w:ື້.
13 w:ື້ທ
-15 w:ື້ອ
18 w:ື້ອຂ່
18 w:ື້ອຂ່າວ
-11 w:ື້ອໃນ
-14 w:ື້ອໃນຫຼ
-12 w:ື້ອໃນເຕ
16 w:ື້ແ
-13 w:ຸກ.
-12 w:ຸກຂ
-10 w:ຸກຂໍ້
-23 w:ຸກຄ
26 w:ຸກບ
17 w:ຸກບ່ອ
-20 w:ຸກສ
-10 w:ຸກອ
-12 w:ຸກົ
-17 w:ຸກແ
-14 w:ຸກໃ
12 w:ຸງ:
11 w:ຸງຫ
-13 w:ຸງໃ
-11 w:ຸງໃໝ່
27 w:ຸດ2
-27 w:ຸດ:
-15 w:ຸດກ
16 w:ຸດຄ
19 w:ຸດຄວາ
-14 w:ຸດທະສ
-10 w:ຸດທະສາດ
34 w:ຸດທີ່
11 w:ຸດທີ່ຂ້
15 w:ຸດທີ່ປັ
-20 w:ຸດທ້າ
-13 w:ຸດປ່ຽ
-13 w:ຸດປ່ຽນແ
-11 w:ຸດລ
41 w:ຸດສ
16 w:ຸດຫ
11 w:ຸດົ
11 w:ຸດົມໄ
-24 w:ຸດເ
-19 w:ຸດເພື
-19 w:ຸດເພື່ອ
12 w:ຸດແ
17 w:ຸດແລະ
-23 w:ຸດໃ
10 w:ຸຕິ
10 w:ຸຕິທຳ
21 w:ຸນາ
-12 w:ຸນໃ
27 w:ຸພາ
17 w:ຸມເ
-10 w:ຸລະ
-17 w:ຸ່ນ
-14 w:ຸ່ນແລ
-13 w:ຸ່ນແລະເ
-21 w:ຸ່ມ
10 w:ຸ່ມນີ້.
-12 w:ຸ່ມນີ້ແ
-12 w:ຸ້ນໃໝ
-10 w:ຸ້ມ
-10 w:ູກກ
-18 w:ູກຄ
-18 w:ູກຄ້າ
-10 w:ູກສ
-35 w:ູດໃ
-22 w:ູນກ
14 w:ູນທີ່
-14 w:ູນບ
10 w:ູນພື້
-19 w:ູນໃ
-17 w:ູບ.
-20 w:ູບຖ
-20 w:ູບຖ່າ
27 w:ູບທ
15 w:ູບທີ່
13 w:ູບປ
13 w:ູບພ
13 w:ູບພາບ
27 w:ູບແ
15 w:ູບແບບ
-12 w:ູຝຶ
-18 w:ູສອ
-11 w:ູອາ
-44 w:ູ່ກ
-11 w:ູ່ກາງ
-10 w:ູ່ຄ
-14 w:ູ່ຕ
17 w:ູ່ຕະຫ
17 w:ູ່ຕະຫຼາ
-13 w:ູ່ຕົ້
16 w:ູ່ທ
11 w:ູ່ນີ້
-14 w:ູ່ບ້າ
-16 w:ູ່ມ
10 w:ູ່ວຽງ
10 w:ູ່ວຽງຈັ
-14 w:ູ່ສ
-18 w:ູ່ເ
10 w:ູ່ແ
20 w:ູ່ໃ
11 w:ູ້.
-12 w:ູ້ກ່ອ
10 w:ູ້ກ່ຽ
16 w:ູ້ຂ
-12 w:ູ້ຂຽນບໍ
-10 w:ູ້ຈ
-15 w:ູ້ຊ
14 w:ູ້ຕ
22 w:ູ້ຕ້ອ
-12 w:ູ້ຖືກ
-13 w:ູ້ທ
-15 w:ູ້ທີ່
13 w:ູ້ບ
13 w:ູ້ບໍ່
-18 w:ູ້ປ
-12 w:ູ້ວ
32 w:ູ້ອ
35 w:ູ້ອ່າ
-20 w:ູ້ອ່ານ.
-61 w:ູ້ແ
-12 w:ູ້ແທນ
-11 w:ູ້ແປ:
-11 w:ູ້ໄ
-20 w:ົກຂ
-12 w:ົກຄ
-24 w:ົກລ
-19 w:ົກລົງ
13 w:ົກລົງກັ
-12 w:ົງ.
38 w:ົງກ
12 w:ົງກອນ
29 w:ົງກັນ
17 w:ົງຂ
16 w:ົງຂ່າ
-19 w:ົງທ
-16 w:ົງທະບ
-16 w:ົງທະບຽນ
-13 w:ົງທຶນ
-45 w:ົງນ
11 w:ົງມ
-16 w:ົງສ
11 w:ົງເຄິ
11 w:ົງເຄິ່ງ
11 w:ົງເລັ
10 w:ົງເວັ
-13 w:ົງເຫຼ
-13 w:ົງເຫຼືອ
-31 w:ົງໂ
14 w:ົງໄວ້
10 w:ົງໜ
17 w:ົດ,
-26 w:ົດກ
-24 w:ົດກະວ
-17 w:ົດຂອງ
-14 w:ົດຂຽນ
17 w:ົດຂ່າ
-11 w:ົດຂ່າວຂ
-10 w:ົດຈ
-10 w:ົດຈົບ
-10 w:ົດຈົບຊັ
-20 w:ົດຊ
-15 w:ົດຊາດ
21 w:ົດຖ
17 w:ົດຖືກ
-17 w:ົດທ
-10 w:ົດນ
-16 w:ົດນີ້ຂ້
15 w:ົດນີ້ຈະ
18 w:ົດນີ້ໃຊ
-19 w:ົດປ
-50 w:ົດລ
16 w:ົດສະຫ
16 w:ົດສະຫຼຸ
-15 w:ົດສຳພ
-15 w:ົດສຳພາດ
-13 w:ົດອ
-10 w:ົດອ່າ
-33 w:ົດຮ
-20 w:ົດຮຽນ
-16 w:ົດເ
-10 w:ົດແຕ່
-10 w:ົດໂ
18 w:ົດໄ
24 w:ົດໄຟລ
24 w:ົດໄຟລາວ
-12 w:ົດໄຟແ
23 w:ົດໄວ້
-43 w:ົດໝ
-43 w:ົດໝາຍ
-19 w:ົດໝາຍສະ
-17 w:ົດ￼
-17 w:ົດ￼￼￼
-17 w:ົດ￼￼￼￼￼
-16 w:ົນ(
-22 w:ົນ.
-13 w:ົນກວ່
13 w:ົນການ
-19 w:ົນຂ
-10 w:ົນຖ
-12 w:ົນທ
-10 w:ົນທີ່
-10 w:ົນສ
-12 w:ົນຫ
-11 w:ົນອ
-35 w:ົນເ
-19 w:ົນເອງ
13 w:ົນແຕ່
29 w:ົນໃ
-12 w:ົນໃຈສ
11 w:ົນໃຈໃ
11 w:ົນໃຈໃຫ້
18 w:ົບ.
22 w:ົບກ
-11 w:ົບກັນໃໝ
-12 w:ົບຈ
-16 w:ົບຊ
-15 w:ົບຊັ້
-12 w:ົບຖ
-10 w:ົບຖ້ວ
-15 w:ົບຖ້ວນ.
-14 w:ົບປ
-18 w:ົບມ
-13 w:ົບອຸ່ນແ
-18 w:ົມ.
12 w:ົມກັນ
-11 w:ົມຈ
11 w:ົມໄ
-14 w:ົວ,
-21 w:ົວ.
50 w:ົວຂ
46 w:ົວຂໍ້
-20 w:ົວຂໍ້ຂ່
10 w:ົວຂໍ້ທີ
10 w:ົວຂໍ້ນີ
-25 w:ົວຂໍ້ບົ
10 w:ົວຈ
10 w:ົວຈິງ
-10 w:ົວບ
-12 w:ົວພ
-21 w:ົວຢ
-21 w:ົວຢ່າ
10 w:ົວລະຄ
10 w:ົວລະຄອນ
-19 w:ົວສ
10 w:ົວສະກ
10 w:ົວສະກົດ
-19 w:ົວເລກ
-13 w:ົວເລກທີ
15 w:ົວເລື
10 w:ົວໜ້າ
15 w:ົວໜ້າພະ
-10 w:ົາກ
16 w:ົາຂ
-22 w:ົາຄ
14 w:ົາອ
10 w:ົາອອກ
12 w:ົາແ
-10 w:ົາໄດ້
-30 w:ົ່ງ
-10 w:ົ່ງຂຽ
-15 w:ົ່ງບົ
22 w:ົ່ງພາ
13 w:ົ່ງມາ
12 w:ົ່ງສ່
12 w:ົ່ງສ່ວນ
18 w:ົ່ງອອ
10 w:ົ່ງອອກກ
12 w:ົ່ງອອກໄ
-10 w:ົ່ງຮູ
12 w:ົ່ງໃຫ
-13 w:ົ່ມ
-46 w:ົ່ວ
-11 w:ົ່ວຄາ
-22 w:ົ່ວໂມ
-10 w:ົ່ວໂມງ.
18 w:ົ່ວໄປ
-47 w:ົ່າ
11 w:ົ່ານີ
-15 w:ົ່າອອ
-14 w:ົ່າອອກແ
12 w:ົ່າເລ
12 w:ົ່າເລື່
19 w:ົ້ນສະ
19 w:ົ້ນສະບັ
11 w:ົ້ນຫາ
-20 w:ົ້ມ
10 w:ົ້າກັນເ
15 w:ົ້າຂອ
11 w:ົ້າຂອງນ
19 w:ົ້າວ່າ:
11 w:ົ້າເຖ
11 w:ົ້າເຖິງ
12 w:ົ້າເວ
12 w:ົ້າເວົ້
14 w:ົ້າແຂ
-10 w:ົ້າໃຈ
10 w:ົ້າໃຈຜິ
17 w:ົ້າໃນວັ
-11 w:ົ້າໄດ້ອ
-12 w:ົ້າໜ້
20 w:ົ້າໝາ
-12 w:ຼງກ
-12 w:ຼງການ
-13 w:ຼວງ
-33 w:ຼວດ
34 w:ຼັກ
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
14 w:ຼືປ
18 w:ຼືເ
10 w:ຼືໃ
-10 w:ຼຸດ
19 w:ຼຸດຄວ
19 w:ຼຸດຄວາມ
-10 w:ຼຸດລົ
42 w:ຼ່ງ
-21 w:ຼ່ງຂ່
-21 w:ຼ່ງຂ່າວ
19 w:ຼ່ງທີ
16 w:ຼ່ງທີ່ມ
-27 w:ຼ້າ
-23 w:ຼ້າສຸ
10 w:ຽງ:
-29 w:ຽງກ
-10 w:ຽງຂ່າ
27 w:ຽງຄ
16 w:ຽງຄືນ
-12 w:ຽງຈາກ
-24 w:ຽງຕ
15 w:ຽງທ
13 w:ຽງບ
-11 w:ຽງປ
-17 w:ຽງລ
12 w:ຽງເປັ
-24 w:ຽງແ
-15 w:ຽງໂ
11 w:ຽງໃ
-10 w:ຽດເພີ
-10 w:ຽດເພີ່ມ
16 w:ຽນຂ
17 w:ຽນຂ່າ
10 w:ຽນຂ່າວໃ
16 w:ຽນຄ
15 w:ຽນຄືນ
12 w:ຽນຄືນໃຫ
-14 w:ຽນຈ
-35 w:ຽນຊ
-22 w:ຽນຊື່
21 w:ຽນຕ
12 w:ຽນຕໍ່
-16 w:ຽນນ
-38 w:ຽນບ
-22 w:ຽນບົດ
-13 w:ຽນບົດນີ
-12 w:ຽນບົດແຕ
-11 w:ຽນບໍ່ແມ
-28 w:ຽນປ
-11 w:ຽນປະໂ
-11 w:ຽນປະໂຫຍ
-30 w:ຽນຜ
-23 w:ຽນຜິດ
-14 w:ຽນລ
-14 w:ຽນວ
-11 w:ຽນວ່າ
-19 w:ຽນສ
-59 w:ຽນຫ
-13 w:ຽນຫົວ
-14 w:ຽນຮ
-10 w:ຽນຮູບ
10 w:ຽນເ
14 w:ຽນເປັ
18 w:ຽນເປັນຄ
-12 w:ຽນເປັນ￼
-19 w:ຽນເລື
-19 w:ຽນເລື່ອ
-17 w:ຽນແບບ
27 w:ຽນແປງຫຼ
16 w:ຽນໃ
-12 w:ຽນໃສ່
11 w:ຽນໃຫ້
16 w:ຽນໃໝ່
10 w:ຽນໄວ້
20 w:ຽນ￼
20 w:ຽນ￼￼￼
20 w:ຽນ￼￼￼￼￼
11 w:ຽບກ
18 w:ຽບກັບ
14 w:ຽບທ
15 w:ຽບທຽບ
-16 w:ຽບຮຽງ
-10 w:ຽບຮຽງຂ່
16 w:ຽບຮຽງຄື
-17 w:ຽບຮຽງຈາ
17 w:ຽບຮ້ອ
-12 w:ຽບໃ
19 w:ຽວ.
17 w:ຽວກ
21 w:ຽວກັບ
11 w:ຽວລ
12 w:ຽວລາວ
-11 w:ເກດ
-13 w:ເກີ
-17 w:ເກີນ1
11 w:ເກີນ100
-14 w:ເກີນ300
24 w:ເກີນໄ
-17 w:ເກົ່າ
10 w:ເຂດ
-24 w:ເຂົ
-17 w:ເຂົ້າ
20 w:ເຂົ້າເຖ
-10 w:ເຂົ້າໃຈ
-11 w:ເຄາະຮ
-11 w:ເຄາະຮ້າ
-15 w:ເຄິ
-15 w:ເຄິ່ງ
-27 w:ເຄີ
-10 w:ເຄີຍເ
13 w:ເຄື່ອ
-10 w:ເຄື່ອງຈ
-24 w:ເງິ
-12 w:ເງິນ.
-25 w:ເຈັ
13 w:ເຈົ້າເວ
10 w:ເຈົ້າໄດ
-15 w:ເຈ້
32 w:ເຊັ
-10 w:ເຊັ່ນ￼￼
-11 w:ເຊີ
13 w:ເຊື່ອຖື
-16 w:ເຊົ່າ
21 w:ເຊົ້າ
-12 w:ເດດ
-12 w:ເດັກນ
-12 w:ເດັກນ້ອ
-30 w:ເດີ
-17 w:ເດີນທ
-17 w:ເດີນທາງ
-13 w:ເຕະ
16 w:ເຕັ
13 w:ເຕັມ.
-21 w:ເຕີ
-29 w:ເຕື
-29 w:ເຕືອນ
-11 w:ເຕືອນວ່
11 w:ເຖິ
11 w:ເຖິງບ
11 w:ເຖິງຜ
-31 w:ເຖົ
-31 w:ເຖົ້າ
-16 w:ເທດ
13 w:ເທັ
13 w:ເທັດຈ
13 w:ເທັດຈິງ
-10 w:ເທິ
-11 w:ເທິງເປັ
11 w:ເທິງໄ
10 w:ເທິງໄດ້
-13 w:ເທື່ອກ່
-13 w:ເທື່ອແລ
35 w:ເນັ
42 w:ເນັ້ນ
10 w:ເນື່ອ
12 w:ເນື່ອງຈ
18 w:ເນື້ອຂ່
15 w:ເນົ
-11 w:ເບ້
30 w:ເປັ
-13 w:ເປັນ3
13 w:ເປັນ5
15 w:ເປັນa
17 w:ເປັນກ
18 w:ເປັນກາງ
-14 w:ເປັນຂອງ
-10 w:ເປັນຄວາ
-15 w:ເປັນຈ
15 w:ເປັນຊ
18 w:ເປັນຕ
22 w:ເປັນຕົວ
-18 w:ເປັນນ
12 w:ເປັນບົດ
-35 w:ເປັນຫ
-19 w:ເປັນຫຍັ
14 w:ເປັນເ
14 w:ເປັນແ
12 w:ເປັນແບບ
-17 w:ເປັນໝ
21 w:ເປີ
11 w:ເປີດດ
-13 w:ເປີດປ
-12 w:ເປີດປະຕ
-12 w:ເປີດລ
-11 w:ເປີດສ
21 w:ເປີເຊ
21 w:ເປີເຊັນ
15 w:ເປົ
20 w:ເປົ້າ
20 w:ເປົ້າໝາ
-20 w:ເຜັ
11 w:ເຜີ
12 w:ເຜີຍແ
12 w:ເຜີຍແຜ່
-28 w:ເພງ
-20 w:ເພງສະ
-20 w:ເພງສະບັ
17 w:ເພຈ
-10 w:ເພາະຄ
-11 w:ເພາະຕ
14 w:ເພາະສ
12 w:ເພາະສັ້
11 w:ເພາະອ
-13 w:ເພາະເ
22 w:ເພາະໃ
-14 w:ເພິ
-14 w:ເພິ່ນ
-10 w:ເພີ່ມຂຶ
19 w:ເພີ່ມຂໍ
20 w:ເພີ່ມຄຳ
13 w:ເພື່ອບໍ
13 w:ເພື່ອໃຫ
-24 w:ເມຍ
-16 w:ເມນ
-13 w:ເມສ
-45 w:ເມື
-22 w:ເມືອງ
13 w:ເມືອງແລ
10 w:ເມືອງໄຊ
-23 w:ເມື່ອ
19 w:ເມື່ອໃດ
-31 w:ເລກ
-24 w:ເລກທີ
11 w:ເລກທີ່ຖ
36 w:ເລັ
-17 w:ເລັດແ
-17 w:ເລັດແລ້
24 w:ເລີຍເ
11 w:ເລີຍເດີ
12 w:ເລີ່ມ
11 w:ເລີ່ມດ້
-16 w:ເລື
14 w:ເລືອກຫົ
-30 w:ເລື່ອງນ
31 w:ເລື່ອງລ
-10 w:ເລື່ອງແ
12 w:ເລົ່າເລ
11 w:ເວລາອ່າ
31 w:ເວັ
-11 w:ເວັບໄຊຂ
31 w:ເວີ
31 w:ເວີຊັ
18 w:ເວົ້າຂອ
-12 w:ເວົ້າແລ
12 w:ເສຍໃຈ
14 w:ເສດ
17 w:ເສດຖະ
23 w:ເສດຖະກິ
-35 w:ເສັ
-12 w:ເສັ້ນ
-19 w:ເສີ
30 w:ເຫດ
-17 w:ເຫດ:ລ
-17 w:ເຫດ:ລາຄ
35 w:ເຫດກາ
11 w:ເຫັນ.
17 w:ເຫັນຂ
16 w:ເຫັນຂອງ
-11 w:ເຫັນວ
-11 w:ເຫັນວ່າ
-15 w:ເຫັນໃ
-17 w:ເຫຼ
-11 w:ເຫຼັ້
-10 w:ເອີ
31 w:ເອົ
-14 w:ເອົາຄ
28 w:ເອົາອ
20 w:ເອົາອອກ
13 w:ເຮັ
19 w:ເຮັກຕ
-16 w:ເຮັດວ
-14 w:ເຮັດວຽກ
21 w:ເຮັດຫ
21 w:ເຮັດຫຍັ
-16 w:ເຮັດເ
11 w:ເຮັດໃ
-37 w:ເຮື
-22 w:ເຮືອນ
-13 w:ເຮືອບ
-19 w:ເຮົ
15 w:ເຮົາຂ
-16 w:ເຮົາຈ
-10 w:ເຮົາອ
-13 w:ເຮົາໄ
-11 w:ເຮົາໄດ້
-11 w:ເໜີໃຫ
-12 w:ເໜື
31 w:ເໝາ
24 w:ເໝາະກ
24 w:ເໝາະກັບ
20 w:ເໝີ
-34 w:ແກ່
19 w:ແກ້
10 w:ແກ້ຄຳ
-11 w:ແກ້ບັ
-11 w:ແກ້ບັນຫ
-19 w:ແກ້ເປ
-19 w:ແກ້ເປັນ
14 w:ແກ້ໃຫ
-22 w:ແກ້ໄຂ
-30 w:ແກ້ໄຂແລ
34 w:ແຂງ
12 w:ແຂວງອ
11 w:ແຂວງອຸດ
10 w:ແຂວງແ
10 w:ແຂ່
-10 w:ແຂ່ງຂ
-10 w:ແຂ່ງຂັນ
10 w:ແຄມຂອ
-14 w:ແຈງ
-15 w:ແຈ່
-46 w:ແຈ້
-21 w:ແຈ້ງກ
-11 w:ແຈ້ງມ
-10 w:ແຈ້ງວ
-10 w:ແຈ້ງວ່າ
-15 w:ແຊຣ
-13 w:ແຊຣ໌ໃ
-33 w:ແຊັ
-20 w:ແຊັດບ
-13 w:ແຊັດບອດ
30 w:ແຍກ
-24 w:ແດກ
-20 w:ແດນ
-68 w:ແດ່
-22 w:ແຕກ
-12 w:ແຕກຕ່
-12 w:ແຕກຕ່າງ
19 w:ແຕະ
18 w:ແຕະຕ້
18 w:ແຕະຕ້ອງ
-38 w:ແຕ່
12 w:ແຕ່ງຂ
13 w:ແຕ່ງຂຶ້
-14 w:ແຕ່ງຄວາ
13 w:ແຕ່ຈະ
27 w:ແຕ່ຊື
-11 w:ແຕ່ຍັງບ
11 w:ແຕ່ຕົ
16 w:ແຕ່ຖ້
-12 w:ແຕ່ບໍ
-14 w:ແຕ່ລາຄາ
15 w:ແຕ່ສາ
19 w:ແຕ່ສາມາ
-12 w:ແຕ່ສຽ
11 w:ແຕ່ໃນ
-16 w:ແຖວທີ
-18 w:ແທນ
12 w:ແທນດ້
12 w:ແທນດ້ວຍ
14 w:ແທັ
-14 w:ແທັກໝ
-14 w:ແທັກໝູ່
22 w:ແທ້
-23 w:ແນກ
-11 w:ແນນ
30 w:ແນບ
27 w:ແນບມາ
-37 w:ແນວ
-36 w:ແນວໃດ
15 w:ແນະນຳ:#
-16 w:ແນະນຳສຳ
11 w:ແນ່
-12 w:ແນ່ນອນ,
15 w:ແນ່ໃຈ
13 w:ແນ່ໃຈວ່
90 w:ແບບ
10 w:ແບບຂອ
27 w:ແບບຂ່
27 w:ແບບຂ່າວ
-12 w:ແບບຈຳ
-12 w:ແບບຈຳລອ
20 w:ແບບທີ
-11 w:ແບບນັ
-11 w:ແບບນັ້ນ
29 w:ແບບນີ
-13 w:ແບບບໍ
-32 w:ແບບຟອ
-14 w:ແບບຮຽ
-12 w:ແບບເກ
-12 w:ແບບເກົ່
11 w:ແບບເປ
11 w:ແບບໃຫ
-12 w:ແບັ
-32 w:ແບ່
-11 w:ແບ່ງປັນ
13 w:ແປ.
-29 w:ແປກ
19 w:ແປຄ
15 w:ແປຄຳວ
15 w:ແປຄຳວ່າ
30 w:ແປງ
27 w:ແປງຫຼ
27 w:ແປງຫຼັກ
10 w:ແປງເປ
10 w:ແປງເປັນ
-28 w:ແປຈ
-20 w:ແປຈາກ
-23 w:ແປດ
10 w:ແປຕ
17 w:ແປນ
18 w:ແປນີ້
-10 w:ແປບ
-18 w:ແປພ
-18 w:ແປພາສ
11 w:ແປວ່າ￼￼
-14 w:ແປອ
30 w:ແປເ
34 w:ແປເປັ
22 w:ແປເປັນ￼
-13 w:ແປແ
-16 w:ແປແລະ
-10 w:ແປໃ
-70 w:ແຜນ
-22 w:ແຜນກາ
-10 w:ແຜນທີ
11 w:ແຜ່
-22 w:ແພງ
-13 w:ແພັ
-13 w:ແພັກເ
-32 w:ແມັ
-23 w:ແມັດ.
-55 w:ແມ່
-13 w:ແມ່ຄົ
-11 w:ແມ່ຍິ
17 w:ແມ່ນ1
13 w:ແມ່ນ3
16 w:ແມ່ນກ
10 w:ແມ່ນການ
13 w:ແມ່ນຂ້ອ
-14 w:ແມ່ນຄ
-19 w:ແມ່ນຕ
-10 w:ແມ່ນນ
11 w:ແມ່ນບ
-13 w:ແມ່ນຜ
-14 w:ແມ່ນລ
-10 w:ແມ່ນລາຍ
10 w:ແມ່ນວ
19 w:ແມ່ນສະບ
17 w:ແມ່ນຫ
20 w:ແມ່ນແ
10 w:ແມ່ນ້ຳຂ
-10 w:ແລງ
-97 w:ແລະ
-16 w:ແລະຂະ
-14 w:ແລະຂໍ
26 w:ແລະຊື
-13 w:ແລະຕັ
-11 w:ແລະທີ
-10 w:ແລະນາ
18 w:ແລະບໍ
-11 w:ແລະບໍ່ໃ
-10 w:ແລະພາ
-10 w:ແລະພາສາ
-13 w:ແລະລາ
16 w:ແລະສະ
10 w:ແລະສະຖາ
-12 w:ແລະຮູ
-18 w:ແລະຮຽ
-18 w:ແລະຮຽບຮ
-10 w:ແລະເບ
-10 w:ແລະເບີໂ
-11 w:ແລະເປ
-10 w:ແລະເປັນ
-11 w:ແລະເອ
-10 w:ແລະໃຫ
21 w:ແລະ￼￼
21 w:ແລະ￼￼￼￼
18 w:ແລ້
33 w:ແລ້ວ,
-21 w:ແລ້ວ:
-27 w:ແລ້ວກ
-13 w:ແລ້ວກົດ
-22 w:ແລ້ວຂ
-16 w:ແລ້ວຂຽນ
-12 w:ແລ້ວຂ້ອ
-10 w:ແລ້ວຄ
25 w:ແລ້ວຈ
-12 w:ແລ້ວທ
10 w:ແລ້ວບົດ
-10 w:ແລ້ວປ
-12 w:ແລ້ວພ
-14 w:ແລ້ວລ
-11 w:ແລ້ວວາງ
-20 w:ແລ້ວເ
-32 w:ແສງ
32 w:ແຫຼ
-12 w:ແຫຼງກ
-12 w:ແຫຼງການ
42 w:ແຫຼ່ງ
-21 w:ແຫຼ່ງຂ່
19 w:ແຫຼ່ງທີ
-20 w:ແຫ່
-14 w:ແຫ່ງໜ
-14 w:ແຫ່ງໜຶ່
-15 w:ແຫ້
-17 w:ແອັ
28 w:ແຮງ
10 w:ແຮັ
10 w:ແຮັດແ
10 w:ແຮັດແທັ
27 w:ແໜ່
13 w:ແໜ່ງຂ
13 w:ແໜ່ງຂອງ
-10 w:ໂຂງ
-12 w:ໂຄງ
-18 w:ໂຄງສ້
-18 w:ໂຄງສ້າງ
17 w:ໂຄສະນ
-22 w:ໂຄສົກ
35 w:ໂຄ້
-23 w:ໂຊກ
-20 w:ໂຊກດີ
-27 w:ໂດຍ
12 w:ໂດຍບໍ່ມ
12 w:ໂດຍລວ
-18 w:ໂດຍຮັ
-18 w:ໂດຍຮັກສ
-11 w:ໂດຍໃຊ
26 w:ໂຕນ
-11 w:ໂຕະ
11 w:ໂທຂ
-25 w:ໂທດ
12 w:ໂທນ
-16 w:ໂທລ
-10 w:ໂທລະສ
-10 w:ໂທລະສັບ
-84 w:ໂມງ
-23 w:ໂມງແລ
-12 w:ໂມງແລງ.
13 w:ໂມຈ
-23 w:ໂລກ
15 w:ໂຫຍ
10 w:ໂຫຍກຍ
-19 w:ໂຫຍກຕ
-17 w:ໂຫຍກຕໍ່
-19 w:ໂຫຍກລ
-17 w:ໂຫຍກລຸ່
-13 w:ໂຫຍດແ
-13 w:ໂຫຍດແກ່
-23 w:ໂອນ
29 w:ໂອເ
-51 w:ໂຮງ
-28 w:ໂຮງຮຽ
10 w:ໃກ້ຄຽ
10 w:ໃກ້ຊິ
10 w:ໃຈທີ່ສົ
-16 w:ໃຈບ
10 w:ໃຈຜິດ
-17 w:ໃຈຜູ້
18 w:ໃຈວ
18 w:ໃຈວ່າ
-18 w:ໃຈສ
-13 w:ໃຈຮ
-11 w:ໃຈຮ້າ
16 w:ໃຈແ
10 w:ໃຈໃ
12 w:ໃຈໃຫ້
15 w:ໃຈໄ
13 w:ໃຊ້
-11 w:ໃຊ້ai
-12 w:ໃຊ້ຄຳ
-18 w:ໃຊ້ຄຳອື
-10 w:ໃຊ້ນ້
36 w:ໃຊ້ຮູ
-11 w:ໃຊ້ເວ
-10 w:ໃຊ້ເວລາ
-10 w:ໃຊ້ແບ
-28 w:ໃຊ້ໃນ
18 w:ໃຊ້ໄດ
23 w:ໃຊ້￼￼
23 w:ໃຊ້￼￼￼￼
-20 w:ໃດ?
-11 w:ໃດບ
-16 w:ໃຕ້
-11 w:ໃນ6
-19 w:ໃນw
-24 w:ໃນກ
-17 w:ໃນການ
13 w:ໃນຂະນ
13 w:ໃນຂະນະທ
-15 w:ໃນຂ່າ
-18 w:ໃນຄ
-11 w:ໃນຄວາມບ
18 w:ໃນຄັ້
-12 w:ໃນຄືນ
-12 w:ໃນງ
-12 w:ໃນງານ
-20 w:ໃນຊ
12 w:ໃນຊື່
-15 w:ໃນຕ
14 w:ໃນທີ່
-18 w:ໃນນ
-10 w:ໃນນັ້
22 w:ໃນບ
16 w:ໃນບັນ
14 w:ໃນບົດ
-16 w:ໃນບົດຄວ
-15 w:ໃນພ
-16 w:ໃນມາດ
-16 w:ໃນມາດຕາ
-10 w:ໃນມື້
-11 w:ໃນລ
12 w:ໃນວັກ
11 w:ໃນວັກທີ
-20 w:ໃນວັນ
-18 w:ໃນສ
13 w:ໃນສະບ
13 w:ໃນສະບັບ
11 w:ໃນສາມ
-11 w:ໃນຫຼັ
-13 w:ໃນຫຼັກຂ
-34 w:ໃນອ
42 w:ໃນຮ
41 w:ໃນຮູບ
-38 w:ໃນເ
-12 w:ໃນເຕັ
-12 w:ໃນເຕັມຂ
-15 w:ໃນເອກ
-15 w:ໃນເອກະສ
-40 w:ໃນແ
-15 w:ໃນແບບ
-12 w:ໃນແຜນ
-15 w:ໃນໂ
-23 w:ໃນໃ
-14 w:ໃບຄ
-25 w:ໃບຕ
-21 w:ໃບຕອງ
-15 w:ໃບຕອງແລ
-10 w:ໃບລ
-10 w:ໃບລານ
-12 w:ໃບອ
-12 w:ໃບອະນ
-12 w:ໃບອະນຸຍ
-13 w:ໃຜຈ
-10 w:ໃຜມ
-10 w:ໃຜຢ
13 w:ໃສ່ຄວ
13 w:ໃສ່ຄວາມ
22 w:ໃສ່ຄຳ
10 w:ໃສ່ລາ
14 w:ໃສ່ໄວ
-27 w:ໃຫຍ
-22 w:ໃຫ້
-14 w:ໃຫ້ກະ
-19 w:ໃຫ້ກົ
-10 w:ໃຫ້ກົງກ
-20 w:ໃຫ້ຂຽ
13 w:ໃຫ້ຂ່
13 w:ໃຫ້ຂ່າວ
25 w:ໃຫ້ຂ້
24 w:ໃຫ້ຂ້ອຍ
-11 w:ໃຫ້ຂໍ
-14 w:ໃຫ້ຂໍ້ມ
-15 w:ໃຫ້ຄົບຖ
11 w:ໃຫ້ຈົ
16 w:ໃຫ້ຕອ
-14 w:ໃຫ້ຕັ
-12 w:ໃຫ້ຕິ
-12 w:ໃຫ້ຕິດຕ
-14 w:ໃຫ້ຖື
15 w:ໃຫ້ທ່
17 w:ໃຫ້ທ່ານ
-18 w:ໃຫ້ນ້
-18 w:ໃຫ້ນ້ອງ
15 w:ໃຫ້ບັ
18 w:ໃຫ້ບັນນ
19 w:ໃຫ້ບົ
10 w:ໃຫ້ບໍ
23 w:ໃຫ້ຜູ
15 w:ໃຫ້ຜູ້ອ
12 w:ໃຫ້ຜູ້ໃ
15 w:ໃຫ້ຟັ
15 w:ໃຫ້ມາ
12 w:ໃຫ້ຢູ
-12 w:ໃຫ້ລູ
-15 w:ໃຫ້ລົ
-22 w:ໃຫ້ສັ
-29 w:ໃຫ້ສັ້ນ
-13 w:ໃຫ້ສຳ
10 w:ໃຫ້ອົ
12 w:ໃຫ້ເນ
10 w:ໃຫ້ເນັ້
-11 w:ໃຫ້ເບ
-11 w:ໃຫ້ເບິ່
17 w:ໃຫ້ເປ
38 w:ໃຫ້ເປັນ
15 w:ໃຫ້ແດ
35 w:ໃຫ້ແລ
36 w:ໃຫ້ແລ້ວ
-14 w:ໃຫ້ໂຊ
-14 w:ໃຫ້ໂຊກດ
-11 w:ໃຫ້ໃສ
-42 w:ໃໝ່
-10 w:ໃໝ່ອ່
-10 w:ໃໝ່ອ່ານ
10 w:ໃໝ່ເປັນ
-10 w:ໃໝ່ເພ
-10 w:ໃໝ່ເພື່
18 w:ໃໝ່ໃຫ
-12 w:ໃໝ່ໄດ
25 w:ໄຂຄ
-24 w:ໄຂແ
-30 w:ໄຂແລ້
-18 w:ໄຂ່
-12 w:ໄຂ້
-11 w:ໄຊຂ
14 w:ໄຊແ
11 w:ໄຊໄ
11 w:ໄຊໄດ້
19 w:ໄດ້
11 w:ໄດ້ກວ
12 w:ໄດ້ຄັ
21 w:ໄດ້ຈັ
-10 w:ໄດ້ຕັດບ
-13 w:ໄດ້ທັ
-29 w:ໄດ້ທີ
18 w:ໄດ້ທຸກເ
-19 w:ໄດ້ບໍ
-10 w:ໄດ້ປັບໃ
12 w:ໄດ້ລວ
-11 w:ໄດ້ລະ
-11 w:ໄດ້ຫຍ
-11 w:ໄດ້ຫຍໍ້
-11 w:ໄດ້ອ່
-11 w:ໄດ້ອ່ານ
-34 w:ໄດ້ຮັ
-15 w:ໄດ້ຮັບກ
14 w:ໄດ້ຮັບຜ
10 w:ໄດ້ເປ
-22 w:ໄດ້ເພ
-15 w:ໄດ້ເຫ
-15 w:ໄດ້ເຫັນ
14 w:ໄດ້ເອ
17 w:ໄດ້ເອົາ
13 w:ໄດ້ແຕ
11 w:ໄດ້ແປ
15 w:ໄດ້ໂດ
11 w:ໄດ້ໂດຍບ
11 w:ໄທເ
-15 w:ໄປ,
14 w:ໄປ.
-22 w:ໄປກ
-13 w:ໄປກວດ
14 w:ໄປຈ
-23 w:ໄປນ
-21 w:ໄປນີ້
-10 w:ໄປນີ້ເປ
16 w:ໄປວາງ
-10 w:ໄປເ
-15 w:ໄປເຮັ
23 w:ໄປໃ
12 w:ໄປໃຊ້
11 w:ໄປໜ້ອ
11 w:ໄປໜ້ອຍໜ
-40 w:ໄພ,
-10 w:ໄພຂອງ
17 w:ໄພທ
17 w:ໄພທີ່
-14 w:ໄຟມ
-14 w:ໄຟມອດ
42 w:ໄຟລ
24 w:ໄຟລາວ
24 w:ໄຟລາວ-ຈ
-12 w:ໄຟເ
-12 w:ໄຟແ
-16 w:ໄມ້
-12 w:ໄລຍ
53 w:ໄວ້
13 w:ໄວ້ຄື
12 w:ໄວ້ຄືເກ
19 w:ໄວ້ທ້
19 w:ໄວ້ທ້າຍ
12 w:ໄວ້ບໍ
13 w:ໄວ້ເປ
13 w:ໄວ້ເປັນ
14 w:ໄວ້ໃນ
15 w:ໄວ້ໃຫ
-14 w:ໆທີ
-11 w:່ກະ
-16 w:່ກຳ
-19 w:່ກຳລັ
-15 w:່ກົ
-10 w:່ກົງກ
-15 w:່ກ່
13 w:່ກ່ອນ
-34 w:່ຂອ
12 w:່ຂອງລັດ
11 w:່ຂັ
-21 w:່ຂ້
28 w:່ຂໍ
12 w:່ຂໍ້ມ
12 w:່ຂໍ້ມູນ
26 w:່ຄວ
-12 w:່ຄວນຮ
-12 w:່ຄວນຮູ້
11 w:່ຄວນເ
16 w:່ຄວາມ
13 w:່ຄວາມຄິ
-17 w:່ຄະ
24 w:່ຄຳ
14 w:່ຄົນລ
14 w:່ຄົນລາວ
-12 w:່ງ.
-10 w:່ງກ
27 w:່ງຂອງ
11 w:່ງຂອງທ່
-10 w:່ງຂັນ
-20 w:່ງຂຽນ
-15 w:່ງຂ່າ
14 w:່ງຂໍ້
16 w:່ງຂໍ້ມູ
-12 w:່ງຄ
-18 w:່ງຄວາ
-18 w:່ງຊ
-10 w:່ງຍ
16 w:່ງທ
23 w:່ງທີ່
13 w:່ງທີ່ຂ້
16 w:່ງທີ່ມາ
13 w:່ງນ
-15 w:່ງນັ້ນເ
10 w:່ງນີ້
-19 w:່ງບົດ
20 w:່ງບໍ່
-11 w:່ງປັນ
-13 w:່ງປ່ຽ
19 w:່ງພ
17 w:່ງມ
-11 w:່ງມື້
-13 w:່ງຢ
12 w:່ງສ
11 w:່ງສະບ
11 w:່ງສະບັບ
17 w:່ງສ່ວ
12 w:່ງສ່ວນທ
-14 w:່ງຫ
49 w:່ງອ
14 w:່ງອອກ
-11 w:່ງຮ
-10 w:່ງຮູບ
-16 w:່ງເ
-12 w:່ງແ
15 w:່ງແຕ່
-12 w:່ງແພງ
-19 w:່ງໂ
-20 w:່ງໃ
-20 w:່ງໜ
-17 w:່ງໜຶ່ງ.
-10 w:່ງໜຶ່ງຖ
32 w:່ຈະ
28 w:່ຊັ
-40 w:່ຊາ
-12 w:່ຊາວບ
-12 w:່ຊາວບ້າ
25 w:່ຊື
14 w:່ຊ້
15 w:່ຊ້ຳກ
15 w:່ຊ້ຳກັບ
17 w:່ຍັງຄ
-16 w:່ຍັງບ
-16 w:່ຍັງບໍ່
-11 w:່ດີ
-10 w:່ຕອ
23 w:່ຕະ
23 w:່ຕະຫຼ
17 w:່ຕະຫຼາດ
-10 w:່ຕາ
-15 w:່ຕິ
-23 w:່ຕູ
-12 w:່ຕົ້ນ
14 w:່ຕ້ອງແກ
-21 w:່ຖືກຕ
-24 w:່ຖືກຕ້ອ
13 w:່ທາ
-41 w:່ທີ
15 w:່ທ່
16 w:່ທ່ານ
16 w:່ທ້
10 w:່ທ້າຍ
29 w:່ນ1
13 w:່ນ3
34 w:່ນກ
10 w:່ນການ
20 w:່ນຂ
17 w:່ນຂອງ
14 w:່ນຂ້ອ
-10 w:່ນຂໍ້ຄວ
-14 w:່ນຄ
12 w:່ນຄວາ
-16 w:່ນຕ
11 w:່ນທີ່
-11 w:່ນນ
15 w:່ນບ
15 w:່ນບໍ່
-10 w:່ນຜ
-13 w:່ນພ
14 w:່ນຢູ່
-13 w:່ນລ
-10 w:່ນລາຍ
-10 w:່ນລາຍຊື
-16 w:່ນສ
19 w:່ນສະບ
19 w:່ນສະບັບ
18 w:່ນຫ
-25 w:່ນອ
-12 w:່ນອນ,
-16 w:່ນັ
22 w:່ນີ
15 w:່ນີ້ແ
-22 w:່ນເ
-13 w:່ນແລະເປ
10 w:່ນ້ຳຂ
10 w:່ນ້ຳຂອງ
18 w:່ບອ
-10 w:່ບັ
11 w:່ບຸ
11 w:່ບຸກຄ
11 w:່ບຸກຄົນ
12 w:່ບ່
12 w:່ບ່ອນ
-29 w:່ບ້
-29 w:່ບ້ານ
-14 w:່ບໍ
16 w:່ບໍລິ
16 w:່ບໍລິສັ
-35 w:່ບໍ່ມ
-23 w:່ປັ
-29 w:່ປັບໃ
-30 w:່ປາ
-16 w:່ປີ
-15 w:່ປຶ
14 w:່ຜູ້ຂ
12 w:່ຜູ້ເ
23 w:່ພິ
-55 w:່ພົ
-22 w:່ພໍ
-10 w:່ມຂຶ້
13 w:່ມຂໍ້
12 w:່ມຂໍ້ມູ
19 w:່ມຄ
14 w:່ມຄຳເ
10 w:່ມຄຳເຊື
14 w:່ມດ
10 w:່ມດ້ວ
-15 w:່ມນ
-10 w:່ມນ້ຳ
14 w:່ມບ
-12 w:່ມວ
-10 w:່ມສ
-11 w:່ມຫ
-16 w:່ມັ
-23 w:່ມາ
36 w:່ມີ
15 w:່ມີຂໍ
10 w:່ມີບັ
10 w:່ມີສຽງຂ
17 w:່ມີໃນ
-16 w:່ມີໃຜ
-22 w:່ມື
-10 w:່ມແ
-10 w:່ມແລ້
-14 w:່ຢາ
20 w:່ລາ
-11 w:່ວຄ
-11 w:່ວຄາວ
-19 w:່ວງ
10 w:່ວງເຮ
10 w:່ວງເຮືອ
-14 w:່ວງໜ້
17 w:່ວຍ
13 w:່ວຍຂຽ
10 w:່ວຍງາ
16 w:່ວນ
10 w:່ວນຄຳ
29 w:່ວນທີ
-14 w:່ວນຫຼ
-13 w:່ວນຫຼາຍ
-11 w:່ວນເພ
-11 w:່ວນເພື່
21 w:່ວນໃດ
-30 w:່ວມ
11 w:່ວຽ
10 w:່ວຽງຈ
10 w:່ວຽງຈັນ
-22 w:່ວໂ
-22 w:່ວໂມງ
18 w:່ວໄ
11 w:່ວໄປ.
-16 w:່ວ່
-14 w:່ສະ
-11 w:່ສະດວ
-23 w:່ສະບັ
-11 w:່ສະບັບໜ
-25 w:່ສາ
-19 w:່ສາມາດເ
10 w:່ສຳຄັ
-22 w:່ສິ
-15 w:່ສຸ
-24 w:່ສຸດໃ
24 w:່ສ້
30 w:່ສ້າງ
19 w:່ຫຍ
19 w:່ຫຍໍ້
-18 w:່ຫຼັງ
22 w:່ຫຼິ້
-13 w:່ອກ່ອ
-12 w:່ອຂ
-12 w:່ອຄວາມປ
-33 w:່ອງ
12 w:່ອງຈາ
-11 w:່ອງນີ
-10 w:່ອງນີ້ເ
-11 w:່ອງນ້
27 w:່ອນ
-15 w:່ອນກົ
-12 w:່ອນຂ້
10 w:່ອນນຳ
18 w:່ອນລົ
-16 w:່ອນວັ
-12 w:່ອນວັນທ
-14 w:່ອນເຊ
-13 w:່ອນເຊັນ
11 w:່ອນເຜ
11 w:່ອນເຜີຍ
15 w:່ອນເພ
12 w:່ອນໜ້
10 w:່ອບ
10 w:່ອບໍ່
11 w:່ອພ
18 w:່ອອ
20 w:່ອົ
25 w:່ອົງກ
-14 w:່ອເ
-23 w:່ອແ
38 w:່ອໃ
13 w:່ອໃຫ້
-15 w:່ອໃຫ້ກົ
13 w:່ອໃຫ້ບົ
-10 w:່ອໄ
-29 w:່ອ່
-29 w:່ອ່ານ
11 w:່ອໜຶ່ງ.
-13 w:່ຮອ
-12 w:່ຮັ
26 w:່ຮູ
15 w:່ຮູ້ຈ
15 w:່ຮູ້ຈັກ
-20 w:່ຮ່
-10 w:່ຮ້
-11 w:່ຮ້ານ
23 w:່າ:
21 w:່າ?
-22 w:່າກ
-13 w:່າການ
-25 w:່າຂ
15 w:່າຂໍ້ມູ
-30 w:່າຄ
-18 w:່າຄວນ
-14 w:່າຄຳຕ
-14 w:່າຄຳຕອບ
25 w:່າຄົນ
-10 w:່າງກາ
-10 w:່າງກົ
-10 w:່າງກົດໝ
13 w:່າງນີ
-19 w:່າງບົ
12 w:່າງປະ
12 w:່າງປະເທ
-11 w:່າງສຸ
-10 w:່າງສຸດທ
11 w:່າຈະເປັ
-27 w:່າຊ
-11 w:່າຊື່
-25 w:່າຍ
14 w:່າຍັງ
17 w:່າຍໃດ
-13 w:່າຕ
-11 w:່າທາງ
-10 w:່າທຳນ
-10 w:່າທຳນຽມ
18 w:່າທ່າ
31 w:່ານ
-10 w:່ານກົ
-14 w:່ານກ່
-13 w:່ານກ່ອນ
-13 w:່ານຂ່
-13 w:່ານຂ່າວ
11 w:່ານຈະ
12 w:່ານຕົ
15 w:່ານທົ
15 w:່ານທົ່ວ
-15 w:່ານນາ
-13 w:່ານບົ
-26 w:່ານຜູ
-18 w:່ານຜູ້ອ
13 w:່ານມີຄຳ
11 w:່ານຢາກໃ
11 w:່ານລື
-10 w:່ານສະ
12 w:່ານສົ
11 w:່ານສົ່ງ
21 w:່ານອອ
12 w:່ານອອກອ
16 w:່ານັ້
11 w:່ານັ້ນ.
-10 w:່ານີ້ບໍ
-14 w:່ານເຂ
-14 w:່ານເຂົ້
10 w:່ານແມ
10 w:່ານແມ່ນ
-17 w:່ານແລ
-14 w:່ານແລ້ວ
10 w:່ານໃນ
-15 w:່ານໃຫ
19 w:່ານໄວ
-14 w:່ານໝໍ
-26 w:່າບົດ
-12 w:່າບົດຂ່
-32 w:່າປ
20 w:່າຜ
25 w:່າຜູ້
-11 w:່າພ
-15 w:່າມ
-15 w:່າລ
26 w:່າວ
17 w:່າວຂອງທ
-16 w:່າວທີ່ທ
-18 w:່າວນີ
-15 w:່າວປອ
10 w:່າວມີ
-13 w:່າວສັ
-13 w:່າວສັ້ນ
13 w:່າວສາ
25 w:່າວຫາ
12 w:່າວເຖ
12 w:່າວເຖິງ
-13 w:່າວແຫ
-13 w:່າວແຫ່ງ
15 w:່າວໃຫ
10 w:່າສ
-15 w:່າສະບ
-14 w:່າສະບັບ
24 w:່າສຸດ
-17 w:່າຫ
-10 w:່າອ
-15 w:່າອອກ
-14 w:່າອອກແລ
-20 w:່າເ
14 w:່າເກົ
14 w:່າເກົ່າ
-12 w:່າເປັ
-11 w:່າເປັນຫ
20 w:່າແ
15 w:່າແລະ
-11 w:່າໂ
11 w:່າໂຄງ
11 w:່າໂຄງກາ
-13 w:່າໄ
-10 w:່າ￼
-10 w:່າ￼￼￼
-36 w:່ຽນ
-12 w:່ຽນຊື
-24 w:່ຽນຫຼ
-10 w:່ຽນຮູ
16 w:່ຽນເປ
16 w:່ຽນເປັນ
27 w:່ຽນແປງຫ
16 w:່ຽນແລ
23 w:່ຽນ￼￼
23 w:່ຽນ￼￼￼￼
26 w:່ຽວ
26 w:່ຽວກັ
-14 w:່ຽວກັບຊ
15 w:່ຽວກັບບ
10 w:່ຽວກັບເ
12 w:່ຽວລາ
-14 w:່ເກ
10 w:່ເກີນ10
-13 w:່ເກີນ15
-14 w:່ເກີນ30
-10 w:່ເຄ
15 w:່ເຈົ້
10 w:່ເຈົ້າຂ
20 w:່ເຕ
15 w:່ເຕັມ
15 w:່ເຕັມຂອ
-15 w:່ເຖ
-14 w:່ເຖົ້
-11 w:່ເທ
-14 w:່ເປ
-14 w:່ເຜ
-14 w:່ເພ
29 w:່ເພີ່
-44 w:່ເພື່
-34 w:່ເພື່ອໃ
18 w:່ເລ
-18 w:່ເວ
-12 w:່ເວົ້
16 w:່ເອ
-18 w:່ແກ້ໄ
-21 w:່ແກ້ໄຂແ
-11 w:່ແຂວງ
-12 w:່ແຊ
-11 w:່ແຕ
41 w:່ແນ
20 w:່ແນບມ
17 w:່ແນະນຳ:
12 w:່ແນ່ໃ
14 w:່ແນ່ໃຈວ
-11 w:່ແບ
16 w:່ແປ
-15 w:່ແພ
-17 w:່ແມ
-15 w:່ແມ່ນສະ
21 w:່ແລ້ວ
-10 w:່ໂຄ
-10 w:່ໂຄງກ
-10 w:່ໂຄງການ
15 w:່ໃຈ
13 w:່ໃຈວ່
-11 w:່ໃຊ
-13 w:່ໃຊ້ໃ
12 w:່ໃສ
39 w:່ໃຫ
16 w:່ໃຫ້ຕ
15 w:່ໃຫ້ມ
15 w:່ໃຫ້ແ
-23 w:່ໄດ
11 w:່ໄດ້ກ
11 w:່ໄດ້ກວດ
-13 w:່ໄດ້ທ
15 w:່ໄດ້ບ
10 w:່ໄດ້ປ່ຽ
-11 w:່ໄດ້ເ
-10 w:່ໄດ້ໃ
-21 w:່ໄປນີ
-10 w:່ໄປນີ້ເ
11 w:້,ຂ້ອ
-14 w:້ai
19 w:້ກວ
-20 w:້ກະ
-21 w:້ກຳ
-18 w:້ກົ
-15 w:້ກົງກັບ
31 w:້ກ່
-17 w:້ກ່ອນ
27 w:້ກ່າວ
21 w:້ກ່ຽວ
17 w:້ກ່ຽວກັ
11 w:້ກໍ
12 w:້ຂັ
-14 w:້ຂາ
-21 w:້ຂຽ
-12 w:້ຂຽນບ
-12 w:້ຂຽນບໍ່
17 w:້ຂຽນໄ
11 w:້ຂ້ອຍ
11 w:້ຂ້ອຍຂຽ
-11 w:້ຂໍ
-13 w:້ຂໍ້ມ
-13 w:້ຂໍ້ມູນ
-11 w:້ຄວ
-23 w:້ຄວາມ
-12 w:້ຄວາມຂອ
12 w:້ຄວາມນີ
14 w:້ຄວາມພາ
14 w:້ຄັ
-26 w:້ຄຳ
10 w:້ຄຳຜິດແ
-18 w:້ຄຳອື
-18 w:້ຄຳອື່ນ
27 w:້ຄື
10 w:້ຄົ
-15 w:້ຄົບຖ
-15 w:້ຄົບຖ້ວ
10 w:້ຄຽ
-21 w:້ງກ
-18 w:້ງກວ່
13 w:້ງຂ
-12 w:້ງມ
10 w:້ງລ
-12 w:້ງວ
-10 w:້ງວ່າ
-10 w:້ງເ
-33 w:້ງແ
-12 w:້ງແຕ່
-10 w:້ງແລະ
-22 w:້ງໃ
-17 w:້ງໃຫ້
-22 w:້ງໄ
12 w:້ຈະ
-10 w:້ຈະເປ
-10 w:້ຈະເປັນ
15 w:້ຈັ
12 w:້ຈັກເ
10 w:້ຊິ
10 w:້ຊ່ວຍ
10 w:້ຍັ
10 w:້ຍາວເ
10 w:້ຍາວເກີ
11 w:້ດັ
13 w:້ດັ່ງ
10 w:້ດີ
16 w:້ຕອ
17 w:້ຕອບຄ
16 w:້ຕອບຄຳຖ
-20 w:້ຕັ
-23 w:້ຕັດຄ
-10 w:້ຕັດບ
-10 w:້ຕັດບົດ
-10 w:້ຕັດສ
-10 w:້ຕັດສອງ
10 w:້ຕາ
-26 w:້ຕິ
-13 w:້ຕິດຕ
-24 w:້ຕົ
-37 w:້ຕົກລ
-37 w:້ຕົກລົງ
-25 w:້ຖື
-14 w:້ທັງສອງ
-30 w:້ທີ
-10 w:້ທຸ
15 w:້ທຸກເ
17 w:້ທ່
18 w:້ທ່ານ
19 w:້ທ້
19 w:້ທ້າຍ
10 w:້ທ້າຍບົ
-14 w:້ນ,
10 w:້ນ.
15 w:້ນກວ່ານ
-10 w:້ນກວ່າສ
11 w:້ນຄ
-12 w:້ນຕອນທີ
-14 w:້ນນ
-30 w:້ນປ
12 w:້ນລົງແລ
-10 w:້ນວ
36 w:້ນສ
18 w:້ນສະບ
18 w:້ນສະບັບ
39 w:້ນຫ
27 w:້ນຫຼັ
22 w:້ນອ
-31 w:້ນຮ
29 w:້ນຳ
-11 w:້ນີ້:
-20 w:້ນເ
13 w:້ນເປັ
-11 w:້ນແຕ່
21 w:້ນແລະ
-17 w:້ນແລ້
10 w:້ນໂ
10 w:້ນໂດຍ
-19 w:້ນໃ
-12 w:້ນໃໝ່
-33 w:້ນໄ
-14 w:້ນໄວ້
-30 w:້ນ້
-18 w:້ນ້ອງ
13 w:້ບອ
18 w:້ບັນນ
18 w:້ບັນນາທ
-11 w:້ບັນຫ
11 w:້ບົ
11 w:້ບົດຄ
-13 w:້ບໍ
-16 w:້ບໍ່ມ
-19 w:້ປະ
-11 w:້ປັບໃ
-11 w:້ປັບໃຫ້
22 w:້ຜູ
15 w:້ຜູ້ອ
15 w:້ຜູ້ອ່າ
12 w:້ຜູ້ໃ
12 w:້ຜູ້ໃຊ້
11 w:້ພາ
13 w:້ພາສາ
-12 w:້ພິ
18 w:້ພຽ
20 w:້ຟັ
-11 w:້ມ.
-10 w:້ມາ
-28 w:້ມີ
-12 w:້ມີຄວ
-12 w:້ມີຄວາມ
-10 w:້ມີເນ
-10 w:້ມີເນື້
32 w:້ມູ
14 w:້ມູນທີ່
10 w:້ມູນພື້
10 w:້ມູນສ
10 w:້ມູນເ
-18 w:້ມູນໃ
-13 w:້ມແ
-11 w:້ມແບບ
-11 w:້ມແບບຮຽ
12 w:້ລວ
-27 w:້ລະ
-15 w:້ລະບຸ
12 w:້ລຶ
-12 w:້ລູ
-42 w:້ລົ
33 w:້ວ,
-21 w:້ວ:
-27 w:້ວກ
-13 w:້ວກົດ
-22 w:້ວຂ
-16 w:້ວຂຽນ
-12 w:້ວຂ້ອ
-12 w:້ວຄ
25 w:້ວຈ
-13 w:້ວຍai
13 w:້ວຍຄຳ
-15 w:້ວຍສໍ
15 w:້ວຍ￼￼
15 w:້ວຍ￼￼￼￼
-13 w:້ວທ
-11 w:້ວນ
10 w:້ວບົດ
-10 w:້ວປ
-12 w:້ວພ
18 w:້ວມ
-14 w:້ວລ
-11 w:້ວວາງ
-21 w:້ວາ
-25 w:້ວເ
22 w:້ວ່
19 w:້ວ່າຄ
10 w:້ສະ
-14 w:້ສັ້ນລົ
-12 w:້ສິ
-12 w:້ສ້
-12 w:້ສ້າງ
18 w:້ອຂ
18 w:້ອຂ່າ
-58 w:້ອງ
29 w:້ອງກາ
-11 w:້ອງການ.
15 w:້ອງການສ
11 w:້ອງການໃ
-15 w:້ອງຈອ
-10 w:້ອງຕື
-10 w:້ອງຕື່ມ
13 w:້ອງຖິ
13 w:້ອງຖິ່ນ
-16 w:້ອງມີ
14 w:້ອງແກ
10 w:້ອງແລ້ວ
-13 w:້ອຍ
-14 w:້ອຍກໍ
-30 w:້ອຍຂຽ
-10 w:້ອຍຂຽນຫ
-16 w:້ອຍຂໍ
-14 w:້ອຍຂໍແນ
12 w:້ອຍຈຶ
12 w:້ອຍຈຶ່ງ
10 w:້ອຍຍັ
-11 w:້ອຍຕັ
-13 w:້ອຍຕ້
-13 w:້ອຍຕ້ອງ
13 w:້ອຍບໍ່ມ
12 w:້ອຍບໍ່ສ
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
13 w:້ອຍແນະນ
28 w:້ອຍໄດ
11 w:້ອຍໜຶ
11 w:້ອຍໜຶ່ງ
-22 w:້ອນ
49 w:້ອມ
22 w:້ອມກັ
11 w:້ອມຊ່
11 w:້ອມຊ່ວຍ
13 w:້ອມລົ
11 w:້ອມແປງທ
-16 w:້ອັ
19 w:້ອາ
14 w:້ອີ
-17 w:້ອເ
-11 w:້ອໃ
-14 w:້ອໃນຫ
-10 w:້ອໃນຫຼັ
-17 w:້ອໃນເ
-12 w:້ອໃນເຕັ
12 w:້ອ່
13 w:້ອ່ານ
-13 w:້ອ່ານເຂ
10 w:້ອ່ານເປ
17 w:້ອ່ານໄວ
23 w:້ຮອ
-39 w:້ຮັ
-16 w:້ຮັບກ
-16 w:້ຮັບການ
12 w:້ຮັບຜ
14 w:້ຮັບຜົນ
10 w:້ຮັບເ
29 w:້ຮູ
-70 w:້າ.
-12 w:້າ6
14 w:້າຂອງ
-10 w:້າຂໍ້
29 w:້າງ
-13 w:້າງຂົ
30 w:້າງຄຳ
27 w:້າງຄຳຕອ
-15 w:້າງດ້
-15 w:້າງດ້ວຍ
13 w:້າງອີ
14 w:້າງໂດ
19 w:້າຈ
12 w:້າຈະແ
-56 w:້າຍ
20 w:້າຍທີ
31 w:້າຍບົ
11 w:້າຍອອ
-10 w:້າຍໄປ
-17 w:້າທີ່
14 w:້າທ່ານມ
-77 w:້ານ
36 w:້ານກີ
12 w:້ານລຸ
12 w:້ານລຸ່ມ
-10 w:້ານໃນ
-37 w:້າບ
-19 w:້າບໍ່
21 w:້າຜ
23 w:້າຜູ້
15 w:້າພະແ
15 w:້າພະແນກ
-36 w:້າມ
-22 w:້າມັກ
-10 w:້າມີຂໍ້
11 w:້າຢາກໄດ
17 w:້າລ
31 w:້າລົງ
-31 w:້າວ
-16 w:້າສ
-19 w:້າສຸດ
16 w:້າຫ
11 w:້າເ
10 w:້າເຊື
10 w:້າເຊື່ອ
11 w:້າເຖິ
15 w:້າເປັ
-12 w:້າແລະ
-16 w:້າໃຈຄ
10 w:້າໃຈຜ
10 w:້າໃຈຜິດ
28 w:້າໃຊ້
17 w:້າໃນວັກ
-18 w:້າໃຫ້
-17 w:້າໄ
12 w:້າໜຶ່
20 w:້າໝ
20 w:້າໝາຍ
-15 w:້ຳ.
18 w:້ຳຖ
18 w:້ຳຖ້ວ
-10 w:້ຳທ
-18 w:້ຳປ
13 w:້ຳສ
26 w:້ຳສຽງ
-11 w:້ຳແ
-12 w:້ເຄ
-14 w:້ເດ
10 w:້ເດີ້
11 w:້ເທ
13 w:້ເທັດ
13 w:້ເທັດຈິ
26 w:້ເນ
12 w:້ເນັ້
11 w:້ເນື້
12 w:້ເນື້ອໃ
13 w:້ເປັນ
16 w:້ເປັນກາ
11 w:້ເປັນຂ່
10 w:້ເປັນພາ
-12 w:້ເປີດ
-28 w:້ເພ
-13 w:້ເພາະ
13 w:້ເພີ່ມຂ
-12 w:້ເມ
11 w:້ເລີຍເດ
-10 w:້ເວລາ
-20 w:້ເຫ
-13 w:້ເຫັນ
11 w:້ເອ
11 w:້ເອົາ
-13 w:້ເຮ
-21 w:້ແຈ
14 w:້ແດ
18 w:້ແຕ
-11 w:້ແທ
-13 w:້ແບ
-14 w:້ແບບທ
-48 w:້ແປ
10 w:້ແປເປ
10 w:້ແປເປັນ
13 w:້ແມ
14 w:້ແມ່ນ
14 w:້ແມ່ນກາ
-20 w:້ແມ່ນລາ
21 w:້ແມ່ນສະ
26 w:້ແລ
32 w:້ແລ້ວ
-17 w:້ໂຊ
-17 w:້ໂຊກດ
11 w:້ໂຊກດີກ
19 w:້ໂດ
11 w:້ໂດຍບໍ່
18 w:້ໃຊ
-18 w:້ໃຊ້.
10 w:້ໃຊ້ຄ
-19 w:້ໃດ
-16 w:້ໃນ
10 w:້ໃສ່ຄ
10 w:້ໃສ່ຊ
10 w:້ໃສ່ຊື່
18 w:້ໃຫ
-13 w:້ໃຫ້ສັ້
-22 w:້ໄຂ
-30 w:້ໄຂແລ
-30 w:້ໄຂແລ້ວ
16 w:້ໄດ
16 w:້ໄດ້.
15 w:້ໄດ້ຖ
12 w:້ໄດ້ຖືກ
-11 w:້ໄດ້ຫຍໍ
15 w:້ໄດ້ແ
31 w:້ໜ້
14 w:້ໜ້າທ
11 w:້ໜ້າສ
-15 w:້ໝາ
13 w:້😊
17 w:້￼￼
17 w:້￼￼￼￼
28 w:້￼￼￼￼￼￼
-17 w:ໍ?ສ
-27 w:ໍ?ແ
-24 w:ໍຂອ
12 w:ໍດີ
10 w:ໍດີກັ
30 w:ໍທີ
-19 w:ໍບໍ
-15 w:ໍບໍ່ເ
-24 w:ໍລິ
-10 w:ໍລິສັດໄ
17 w:ໍຫຼ
29 w:ໍອະນຸ
-26 w:ໍອະໄພ
18 w:ໍອະໄພທີ
-17 w:ໍແກ
-14 w:ໍແນ
-14 w:ໍແນະນ
16 w:ໍໃຫ້ກ
11 w:ໍໃຫ້ທ
-14 w:ໍໃຫ້ໂ
-14 w:ໍໃຫ້ໂຊກ
24 w:ໍໄດ
28 w:ໍ່.
15 w:ໍ່?
10 w:ໍ່ການ
-10 w:ໍ່ກົງ
-11 w:ໍ່ກົງກັ
14 w:ໍ່ຈ
25 w:ໍ່ຊ
31 w:ໍ່ຊັດ
-19 w:ໍ່ຊາວ
16 w:ໍ່ຊ້ຳ
15 w:ໍ່ຊ້ຳກັ
-16 w:ໍ່ດ
11 w:ໍ່ຕ
20 w:ໍ່ຕ້ອ
15 w:ໍ່ຕ້ອງກ
13 w:ໍ່ຕ້ອງແ
14 w:ໍ່ຖ
-13 w:ໍ່ບ
-21 w:ໍ່ປ
11 w:ໍ່ຜ
-54 w:ໍ່ພ
-34 w:ໍ່ພົບ
-10 w:ໍ່ມ
11 w:ໍ່ມີບ
10 w:ໍ່ມີບັນ
-19 w:ໍ່ມີຜ
14 w:ໍ່ມີເ
-19 w:ໍ່ມີໃ
-10 w:ໍ່ມີໃຜຢ
-10 w:ໍ່ລວມ
17 w:ໍ່ສ
-11 w:ໍ່ສະດ
-11 w:ໍ່ສະດວກ
-11 w:ໍ່ສາມ
-11 w:ໍ່ສາມາດ
11 w:ໍ່ອ
18 w:ໍ່ອອກ
-12 w:ໍ່ຮັບ
13 w:ໍ່ຮູ້
12 w:ໍ່ຮູ້ຈັ
-21 w:ໍ່າ
-22 w:ໍ່ເ
-15 w:ໍ່ເກີ
-10 w:ໍ່ເກີນ1
-21 w:ໍ່ເປັ
-13 w:ໍ່ແ
12 w:ໍ່ແນ່
12 w:ໍ່ແນ່ໃຈ
-10 w:ໍ່ແມ່ນສ
-10 w:ໍ່ແມ່ນເ
-11 w:ໍ່ໂ
15 w:ໍ່ໃ
-18 w:ໍ່ໃສ່
21 w:ໍ່ໃຫ້
11 w:ໍ່ໄດ້ກວ
-21 w:ໍ່ໄປນ
-21 w:ໍ່ໄປນີ້
-12 w:ໍ່ໜ
-10 w:ໍ່ໜ້າ
20 w:ໍ້(
10 w:ໍ້,
-16 w:ໍ້4
25 w:ໍ້:
-10 w:ໍ້ຂ
-20 w:ໍ້ຂ່າ
-15 w:ໍ້ຄ
-21 w:ໍ້ຄວາ
12 w:ໍ້ຄວາມນ
14 w:ໍ້ຄວາມພ
-57 w:ໍ້ຕ
-36 w:ໍ້ຕົກ
-36 w:ໍ້ຕົກລົ
18 w:ໍ້ທ
11 w:ໍ້ນ
10 w:ໍ້ນີ້
-25 w:ໍ້ບົດ
26 w:ໍ້ມ
32 w:ໍ້ມູນ
14 w:ໍ້ມູນທີ
10 w:ໍ້ມູນພື
40 w:ໍ້ສ
-12 w:ໍ້ຫ
15 w:ໍ້ເ
13 w:ໍ້ເທັ
13 w:ໍ້ເທັດຈ
-11 w:ໍ້ແ
-10 w:ໍ້ໃ
11 w:ໍ້ໃຫ້
28 w:ໍ້ໜ
30 w:ໍ້ໜ້າ
14 w:ໍ້ໜ້າທີ
-46 w:ໜັງ
-27 w:ໜັງສື
11 w:ໜັງສືພິ
-11 w:ໜີໃ
-11 w:ໜີໃຫ້
-18 w:ໜີ້
-12 w:ໜີ້ສິ
-18 w:ໜຶ່ງຂ
-25 w:ໜຶ່ງຂຽນ
10 w:ໜຶ່ງຄ
-10 w:ໜຶ່ງຖ
-10 w:ໜຶ່ງຖືກ
21 w:ໜຶ່ງແ
-10 w:ໜຶ່ງໃ
-12 w:ໜືອ
-15 w:ໜຸ່
-13 w:ໜົນ
27 w:ໜ່ງ
13 w:ໜ່ງຂອ
-12 w:ໜ່ວ
10 w:ໜ່ວຍງ
10 w:ໜ່ວຍງານ
11 w:ໜ້ອຍໜ
11 w:ໜ້ອຍໜຶ່
-72 w:ໜ້າ
13 w:ໜ້າຈະ
14 w:ໜ້າຈໍ
-13 w:ໜ້ານີ
15 w:ໜ້າພະ
15 w:ໜ້າພະແນ
18 w:ໜ້າເຊ
10 w:ໜ້າເຊື່
-11 w:ໜ້າແລ
12 w:ໜ້າໜຶ
12 w:ໜ້າໜຶ່ງ
18 w:ໝວດ
-32 w:ໝັກ
-66 w:ໝາກ
-19 w:ໝາກນາ
-17 w:ໝາກເຜ
-17 w:ໝາກເຜັດ
11 w:ໝາຍ
-19 w:ໝາຍສະ
-18 w:ໝາຍສະບັ
19 w:ໝາຍອາ
14 w:ໝາຍເຖ
14 w:ໝາຍເຖິງ
-15 w:ໝາຍເຫ
-41 w:ໝາຍເຫດ:
11 w:ໝາຍເຫດກ
31 w:ໝາະ
24 w:ໝາະກັ
-10 w:ໝາະສົ
-14 w:ໝຶກ
-27 w:ໝູ່
23 w:ໝ່:
15 w:ໝ່ກ
-16 w:ໝ່ສ
-10 w:ໝ່ອ
-10 w:ໝ່ອ່າ
-13 w:ໝ່ເ
10 w:ໝ່ເປັ
-10 w:ໝ່ເພື
-10 w:ໝ່ເພື່ອ
-19 w:ໝ່ແ
17 w:ໝ່ໃ
18 w:ໝ່ໃຫ້
-15 w:ໝ່ໄ
-12 w:ໝ່ໄດ້
10 w:ໝໍທ
-10 w:ໝໍບ
-13 w:ໝໍລ
-17 w:ảnh minh
-23 w:ấy
13 w:ở
13 w:ở đoạn
22 w:–ແບ
15 w:→￼￼
18 w:→￼￼￼￼
17 w:→￼￼￼￼￼￼
-23 w:、
-85 w:。
-16 w:一
24 w:一。
10 w:一下
-21 w:一个
16 w:一个人
11 w:一些
-25 w:一句
19 w:一段
-11 w:一篇
-13 w:七
15 w:万
11 w:万象
-36 w:三
-23 w:上
10 w:上的
-12 w:上说
-73 w:下
-24 w:下是
-27 w:下：
-10 w:不含
-14 w:不少
-14 w:不少于
14 w:不要
-10 w:不超
-10 w:不超过
40 w:业
-20 w:两
-22 w:个
-32 w:个。
28 w:个人
16 w:个人工
-10 w:个备
-10 w:个备选
16 w:个标
16 w:个标题
-10 w:个词
17 w:个话
17 w:个话题
12 w:个问
12 w:个问题
14 w:中文
15 w:中立
24 w:中老
24 w:中老铁
27 w:为
-11 w:为化
-11 w:为化名
11 w:为您
66 w:为￼
66 w:为￼￼
-35 w:主
-20 w:主要
-20 w:举
-20 w:么
-10 w:九
36 w:也
-18 w:书
-37 w:了
-19 w:了一
-20 w:了三
-25 w:了四
11 w:了解
16 w:了，
-16 w:二
-10 w:二条
-13 w:于8
-13 w:于80
-24 w:五
10 w:些
-21 w:交
-14 w:亲
24 w:人名
-20 w:什
-20 w:什么
-24 w:今
15 w:仔
15 w:仔细
-27 w:代
-15 w:代表
28 w:以
25 w:以上
-20 w:以下
-24 w:以下是
-19 w:们
17 w:们换
17 w:们换个
-29 w:件
-16 w:任
-23 w:传
13 w:但
11 w:体
18 w:余
-12 w:作
-11 w:作者
45 w:你
10 w:使
-28 w:信
-37 w:修
-10 w:修改。
-11 w:修订
15 w:充
21 w:先
18 w:免
13 w:入
-26 w:全
-41 w:全文
-18 w:公
-10 w:六
19 w:共
58 w:其
42 w:其他
-10 w:内
11 w:内容
26 w:内容由
28 w:再
12 w:再核
17 w:再聊
17 w:再聊聊
16 w:写。
-10 w:写一
-11 w:写一篇
12 w:写作
14 w:农
16 w:农民
-11 w:决
12 w:减
-17 w:出
62 w:分
-17 w:刊
-38 w:删
-12 w:删节
10 w:删除
13 w:利
39 w:别
-26 w:到
26 w:制
22 w:前请
-17 w:剧
27 w:力
-24 w:办
-13 w:办理
-12 w:办理。
14 w:务必
25 w:动
-20 w:助。
11 w:助！
-25 w:化
-11 w:化名
-42 w:十
-14 w:十二
-10 w:十二条
12 w:十字
-10 w:十年
-13 w:千
-15 w:升
-20 w:半
-12 w:华
31 w:原
21 w:原意
18 w:原文
10 w:去
-10 w:县
11 w:及
-10 w:友
38 w:发布
18 w:发布。
20 w:发布前
-11 w:发现
-10 w:受
-17 w:受访
-17 w:受访者
18 w:变
21 w:口
-11 w:口办
-11 w:口办理
-15 w:句
-10 w:句话
-22 w:只
43 w:可
31 w:可以
36 w:合
-10 w:同
-17 w:名
-16 w:名单
20 w:名译
20 w:名译法
23 w:后
-14 w:向
-25 w:吗
-26 w:吗？
17 w:吧
17 w:吧。
-10 w:含
11 w:听
-24 w:员
-15 w:周
10 w:哪
-11 w:商
23 w:嗯
23 w:嗯，
-12 w:器
-11 w:器人
-29 w:四
-22 w:回
-42 w:国
28 w:图
18 w:图片
-13 w:在
-24 w:地
-19 w:场
-13 w:型
-16 w:城
-13 w:增
-10 w:增加
-24 w:声
13 w:处理
10 w:处理，
-15 w:备
-10 w:复的
-43 w:多
-11 w:大
-31 w:天
-30 w:女
-25 w:她
20 w:好
11 w:好的
-22 w:如下
-27 w:如下：
22 w:如有
-15 w:如需
11 w:姐
-39 w:子
63 w:字
29 w:字数
13 w:字，
-35 w:学
-18 w:孩
-18 w:孩子
10 w:实。
-19 w:审
50 w:客
21 w:客观
-30 w:家
14 w:容
26 w:容由
-30 w:对
18 w:对您
18 w:对您有
-16 w:封
12 w:将￼
12 w:将￼￼
-19 w:小
-15 w:少
-14 w:少于
-13 w:少于8
-35 w:就
-12 w:工
-16 w:己
-15 w:己的
57 w:已
31 w:布
16 w:布。
20 w:布前
19 w:布前请
-20 w:帮助。
11 w:帮助！
12 w:常
15 w:幅
-67 w:年
23 w:并
-12 w:应
-10 w:应受
-10 w:应受访
53 w:度
-16 w:座
12 w:建议
-12 w:开
-14 w:式
-17 w:式，
64 w:引
24 w:引语
-12 w:当
10 w:录
-24 w:很
-26 w:得
-10 w:得。
14 w:必
-27 w:快
13 w:思
43 w:思考
10 w:性
-13 w:您对
16 w:您有
11 w:您有所
17 w:情
-26 w:想
10 w:意
26 w:感
-14 w:感谢
-36 w:成
17 w:我们换
16 w:我可
18 w:我把
-17 w:我改
13 w:我是
20 w:我暂
19 w:我暂时
11 w:我的知
13 w:我，
18 w:我，我
11 w:或
13 w:截
-18 w:户
-18 w:承
-18 w:承认
28 w:把
13 w:把这
12 w:把这篇
-31 w:投
23 w:抱
23 w:抱歉
23 w:抱歉，
-20 w:括
-15 w:挝语
36 w:换
17 w:换个
17 w:换个话
13 w:据
18 w:掉了
47 w:接
17 w:推
19 w:推荐
-10 w:提
-10 w:提交
26 w:插
-14 w:撤
-12 w:支
29 w:收
13 w:收到
16 w:改
-27 w:改。
12 w:改为
11 w:改为￼
-40 w:改了
25 w:改写
22 w:改动
20 w:改变
-11 w:改签
-17 w:改，
-12 w:政
10 w:数
-12 w:数据
36 w:整
-64 w:文
-20 w:文。
35 w:文字
-10 w:文章。
-10 w:文要
-10 w:文要求
-12 w:料
-24 w:新
-38 w:新版
-25 w:新版本
22 w:新闻
-24 w:方
10 w:方案
23 w:旅
26 w:旅游
20 w:无
24 w:无法
13 w:无法回
-42 w:日
40 w:时1
16 w:时无
16 w:时无法
18 w:时间
-23 w:明
17 w:明白
16 w:易
-15 w:昨
-13 w:昨日
-43 w:是
13 w:是一
-14 w:是明
14 w:景
20 w:暂
19 w:暂时
17 w:暂时无
32 w:更
-10 w:更多
-12 w:更新
26 w:更有
12 w:替
21 w:替换
12 w:最后
-13 w:月
-17 w:有
-10 w:有人
-13 w:有删
-12 w:有删节
12 w:有哪
-12 w:服
-11 w:服务
-25 w:期
17 w:未作
-105 w:本
-10 w:本报
-34 w:本文
-19 w:机
-12 w:机器
-11 w:机器人
-12 w:李
-20 w:材
-19 w:材料
-21 w:村
-38 w:条
-51 w:来
-13 w:来的
18 w:松
-12 w:查
28 w:标
14 w:标题
19 w:标题，
-27 w:栏
-13 w:校
16 w:样
-10 w:核
19 w:根
19 w:根据
-12 w:案
-39 w:次
13 w:欢
20 w:欢迎
-18 w:款
16 w:歉
22 w:歉，
-11 w:正
15 w:此
-14 w:步
44 w:段
13 w:段落
20 w:段，
-22 w:每
50 w:气
-13 w:水
11 w:求。
-14 w:求，
-10 w:求，文
-11 w:没
-24 w:没有
-10 w:法
13 w:法回
17 w:法回答
-12 w:注
17 w:活
15 w:润
15 w:润色
19 w:清
26 w:游
-28 w:源
10 w:漏
10 w:点。
15 w:热
14 w:然
-15 w:照
-28 w:版
-12 w:独
-14 w:率
-30 w:现
-10 w:现场
-14 w:琅
-12 w:理
14 w:理，
-14 w:生
-11 w:用户
40 w:用时
40 w:用时1
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
11 w:的新闻
-19 w:的材
-19 w:的材料
10 w:的知
10 w:的知识
-15 w:的话
-13 w:的，
-32 w:目
27 w:直
27 w:直接
-14 w:着
11 w:知识截
39 w:短
-31 w:示
-32 w:社
13 w:祝
-12 w:票
-17 w:种
40 w:秒
19 w:稻
-11 w:窗
-11 w:窗口
-11 w:窗口办
-17 w:立
-11 w:站
-10 w:章。
-20 w:笑
-12 w:笑着
19 w:符
21 w:符合
-15 w:第十
-10 w:第十二
-18 w:答
-14 w:答：
32 w:简
11 w:简短
-20 w:篇
19 w:精
31 w:精简
-19 w:系
14 w:约
-22 w:线
15 w:细
-20 w:经
10 w:经过
-10 w:结
15 w:给你
10 w:统
48 w:统一
26 w:继
26 w:继续
26 w:续
-90 w:编
-47 w:编辑
16 w:缩
10 w:网
-14 w:罚
-15 w:老
-12 w:老人
-15 w:老挝语
24 w:老铁
24 w:老铁路
29 w:考
-59 w:者
-10 w:者要
-10 w:者要求
17 w:聊吧
17 w:聊吧。
17 w:聊聊
17 w:聊聊吧
-18 w:联
16 w:背
-20 w:能
-29 w:自
-16 w:自己
-15 w:自己的
-36 w:至
10 w:色
-18 w:节
-20 w:草
-19 w:草案
19 w:荐
-12 w:获
13 w:落
11 w:补
15 w:补充
-27 w:表
-17 w:表示
52 w:要
-25 w:要求
-14 w:要求，
26 w:要，
21 w:观
-14 w:解
-10 w:警
-14 w:计
-12 w:订
-20 w:认。
18 w:让我
17 w:让我们
-11 w:训
-11 w:训练
10 w:议
-50 w:记
-32 w:记者
-17 w:论
-15 w:论文
-14 w:访
-17 w:访者
-10 w:访者要
-15 w:证
11 w:识截
10 w:诉我。
-14 w:词
15 w:词：
28 w:译
59 w:译为
59 w:译为￼
23 w:译文
29 w:译法
-28 w:译者
-37 w:话
15 w:话题
17 w:话题再
40 w:语
13 w:语。
30 w:语气
-23 w:语，
-38 w:误
-36 w:说
-34 w:说。
23 w:说明
-14 w:说，
11 w:请
10 w:请以
15 w:读
30 w:读者
21 w:调整
-16 w:责
10 w:贵
29 w:路
-20 w:车
18 w:轻松
-44 w:辑
-13 w:过
20 w:迎
-14 w:运
-10 w:还是
-16 w:这
-14 w:这个
13 w:这个问
33 w:这样
-11 w:这篇
14 w:进
14 w:进行
18 w:述
23 w:适
29 w:适合
13 w:通
-35 w:遍
-23 w:那
32 w:部
37 w:部分
21 w:部长
25 w:配
-10 w:里
26 w:重
-10 w:重复的
30 w:重新
17 w:量
27 w:金
38 w:铁
41 w:铁路
32 w:错
17 w:错了
18 w:错了，
15 w:键词：
-20 w:问
16 w:问题我
-17 w:问：
14 w:间
25 w:闻
-10 w:限
-13 w:随
-13 w:雨
26 w:需
54 w:需要
26 w:需要，
35 w:面
-11 w:音
46 w:顺
-14 w:题
17 w:题再
17 w:题再聊
16 w:题我
16 w:题我暂
14 w:题，
11 w:风
43 w:！
78 w:（
31 w:）
25 w:）：
20 w:，也
17 w:，人
-17 w:，他
13 w:，但
13 w:，先
17 w:，其
19 w:，发
-15 w:，可
-13 w:，对
28 w:，并
43 w:，我
16 w:，我可
-20 w:，文
-10 w:，文中
-13 w:，新
16 w:，更
-14 w:，用
13 w:，符
13 w:，符合
-11 w:，老
33 w:，要
10 w:，让
11 w:，让我
18 w:，语气
-13 w:，语言
12 w:，请
11 w:，这
26 w:，适
26 w:，适合
13 w:：1
13 w:：1.
14 w:：￼
14 w:：￼￼
-49 w:？
-32 w:￼
14 w:￼ใน
-13 w:￼ກ່
-13 w:￼ກ່ອນ
-14 w:￼ນັ
-15 w:￼ບໍ່ມ
10 w:￼ບໍ່ແ
10 w:￼ບໍ່ແມ່
-15 w:￼ອອ
-29 w:￼ອອກ.
-15 w:￼ເປັນ￼￼
14 w:￼ເພ
11 w:￼ເພື່
10 w:￼ເພື່ອໃ
16 w:￼ແປເປ
16 w:￼ແປເປັນ
-16 w:￼ແມ
-17 w:￼ແມ່ນ
-10 w:￼ແມ່ນຂໍ
21 w:￼ແລະ￼
21 w:￼ແລະ￼￼￼
-14 w:￼ໃນ
15 w:￼应
17 w:￼改
13 w:￼改为
-32 w:￼￼
18 w:￼￼(
-20 w:￼￼,
-18 w:￼￼.
15 w:￼￼ใ
-13 w:￼￼ກ່ອ
-15 w:￼￼ຂ
-11 w:￼￼ຊ
15 w:￼￼ຕ
14 w:￼￼ຖ
16 w:￼￼ທ
-13 w:￼￼ນ
-15 w:￼￼ບໍ່ມີ
10 w:￼￼ບໍ່ແມ
11 w:￼￼ຜ
-12 w:￼￼ສ
13 w:￼￼ຫ
-15 w:￼￼ອ
-15 w:￼￼ອອກ
-15 w:￼￼ເປັນ￼
11 w:￼￼ເພື
11 w:￼￼ເພື່ອ
16 w:￼￼ແປເ
16 w:￼￼ແປເປັ
-16 w:￼￼ແມ່
17 w:￼￼ແລະ
21 w:￼￼ແລະ￼￼
-16 w:￼￼ໃ
15 w:￼￼ໝ
43 w:￼￼→
15 w:￼￼应
17 w:￼￼改
-71 w:￼￼￼
14 w:￼￼￼ใน
-13 w:￼￼￼ກ່
-13 w:￼￼￼ກ່ອນ
-14 w:￼￼￼ນັ
-15 w:￼￼￼ບໍ່ມ
10 w:￼￼￼ບໍ່ແ
-15 w:￼￼￼ອອ
-29 w:￼￼￼ອອກ.
14 w:￼￼￼ເພ
11 w:￼￼￼ເພື່
16 w:￼￼￼ແປເປ
21 w:￼￼￼ແລະ￼
-14 w:￼￼￼ໃນ
18 w:￼￼￼￼(
-17 w:￼￼￼￼,
-18 w:￼￼￼￼.
15 w:￼￼￼￼ใ
-13 w:￼￼￼￼ກ່ອ
-15 w:￼￼￼￼ຂ
-11 w:￼￼￼￼ຊ
15 w:￼￼￼￼ຕ
14 w:￼￼￼￼ຖ
16 w:￼￼￼￼ທ
11 w:￼￼￼￼ຜ
-12 w:￼￼￼￼ສ
13 w:￼￼￼￼ຫ
-14 w:￼￼￼￼ອ
-14 w:￼￼￼￼ອອກ
11 w:￼￼￼￼ເພື
16 w:￼￼￼￼ແປເ
-16 w:￼￼￼￼ແມ່
17 w:￼￼￼￼ແລະ
-17 w:￼￼￼￼ໃ
15 w:￼￼￼￼ໝ
45 w:￼￼￼￼→
-23 w:￼￼￼￼￼
14 w:￼￼￼￼￼ใน
-13 w:￼￼￼￼￼ກ່
-14 w:￼￼￼￼￼ນັ
-14 w:￼￼￼￼￼ອອ
14 w:￼￼￼￼￼ເພ
10 w:￼￼￼￼￼ແທ
17 w:￼￼￼￼￼ແລ
18 w:￼￼￼￼￼￼(
-11 w:￼￼￼￼￼￼,
-22 w:￼￼￼￼￼￼.
15 w:￼￼￼￼￼￼ใ
-15 w:￼￼￼￼￼￼ຂ
-11 w:￼￼￼￼￼￼ຊ
16 w:￼￼￼￼￼￼ຕ
13 w:￼￼￼￼￼￼ຖ
16 w:￼￼￼￼￼￼ທ
12 w:￼￼￼￼￼￼ຜ
-14 w:￼￼￼￼￼￼ອ
10 w:￼￼￼￼￼￼ເ
12 w:￼￼￼￼￼￼ແ
26 w:￼￼￼￼￼￼ໝ
45 w:￼￼￼￼￼￼→
-27 w:￼￼￼￼￼￼￼
`;
