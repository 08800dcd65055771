// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.34;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-35 ^>addressee
26 ^>channel
70 ^>count
12 ^>edit
44 ^>farewell
41 ^>fault
45 ^>machine
17 ^>offer
-93 ^>office
31 ^>opening
20 ^>option
-18 ^>order
11 ^>plan
50 ^>quality
-41 ^>reference
22 ^>reported
20 ^>request
18 ^>text
35 addressee
-27 addressee*channel
35 addressee*count
-20 addressee*doubt
13 addressee*fault
68 addressee*here
-10 addressee*inability
17 addressee*machine
11 addressee*offer
27 addressee*option
38 addressee*order
20 addressee*part
-12 addressee*plan
-19 addressee*polite
-37 addressee*quality
101 addressee*reference
63 addressee*reported
-14 addressee*request
50 addressee*text
15 addressee>$
-85 addressee>addressee
-11 addressee>count
30 addressee>doubt
10 addressee>edit
-26 addressee>farewell
-23 addressee>here
-100 addressee>inability
-13 addressee>machine
-10 addressee>narrator
34 addressee>offer
-50 addressee>office
-52 addressee>plan
-19 addressee>quality
42 addressee>reported
-21 addressee>text
171 bracketed
84 channel
55 channel*option
-20 channel*plan
-13 channel*polite
-24 channel*reported
-26 channel>$
15 channel>addressee
52 channel>channel
11 channel>doubt
-36 channel>edit
-10 channel>here
-16 channel>machine
33 channel>narrator
41 channel>offer
32 channel>office
65 channel>part
-18 channel>quality
-19 channel>reference
-11 channel>reported
-20 channel>request
-33 channel>text
186 colon-end
178 count
-27 count*doubt
18 count*office
52 count*option
18 count*polite
-21 count*reported
26 count*user
44 count>$
55 count>addressee
-20 count>doubt
13 count>inability
10 count>offer
36 count>part
51 count>plan
-42 count>quality
14 count>reported
-20 count>text
-141 cover=0
-110 cover=1
-74 cover=2
-33 cover=3
35 cover=4
34 cover=5
107 cover=6
97 cover=7
-13 doubt
19 doubt*office
19 doubt*reported
28 doubt>channel
12 doubt>doubt
23 doubt>edit
13 doubt>here
18 doubt>narrator
-12 doubt>offer
-50 doubt>office
-47 doubt>part
-28 doubt>reference
25 doubt>request
24 doubt>text
23 edit
-62 edit*channel
-84 edit*count
36 edit*doubt
-28 edit*farewell
70 edit*fault
48 edit*here
12 edit*inability
-54 edit*machine
-11 edit*offer
71 edit*opening
-79 edit*option
15 edit*order
12 edit*plan
51 edit*polite
-26 edit*quality
-14 edit*request
45 edit*user
41 edit>$
29 edit>addressee
-40 edit>channel
-35 edit>count
-26 edit>edit
-54 edit>inability
-53 edit>machine
-50 edit>narrator
21 edit>offer
-11 edit>order
-27 edit>part
78 edit>plan
-19 edit>reference
16 edit>reported
45 edit>text
94 exclaim
-25 farewell
-10 farewell*office
52 farewell*polite
-46 farewell*reported
28 farewell>$
54 farewell>addressee
-42 farewell>edit
26 farewell>farewell
48 farewell>offer
-21 farewell>order
-10 farewell>part
34 farewell>polite
-35 farewell>reported
30 farewell>text
-31 fault*office
-19 fault*reported
-20 fault>$
34 fault>addressee
35 fault>fault
17 fault>here
-13 fault>office
15 fault>order
29 fault>part
-20 fault>quality
30 fault>reference
-19 fault>reported
33 fault>text
-45 figures
-161 here
39 here*channel
31 here*count
99 here*doubt
-50 here*office
25 here*option
13 here*order
-13 here*plan
56 here*reported
15 here*request
43 here>$
29 here>addressee
24 here>count
43 here>doubt
112 here>edit
16 here>here
11 here>machine
-15 here>narrator
-24 here>offer
-38 here>office
12 here>option
16 here>order
-56 here>part
-38 here>plan
-44 here>quality
-29 here>reported
33 here>text
169 icon
-72 inability
-58 inability*channel
13 inability*count
-18 inability*here
61 inability*office
44 inability*opening
-15 inability*option
22 inability*order
-15 inability*plan
17 inability*polite
-129 inability*reported
11 inability*request
-15 inability*user
17 inability>channel
10 inability>doubt
58 inability>edit
23 inability>fault
78 inability>inability
-28 inability>machine
16 inability>narrator
43 inability>office
26 inability>order
36 inability>part
-33 inability>plan
14 inability>polite
-30 inability>quality
63 inability>reference
89 inability>text
50 label
-74 lang=de
-123 lang=en
21 lang=es
-55 lang=fr
-14 lang=id
-71 lang=it
158 lang=lo
-11 lang=pt
17 lang=th
57 lang=zh
111 len=0
159 len=1
169 len=2
161 len=3
-194 len=5
78 list
-11 machine
-31 machine*channel
16 machine*count
11 machine*farewell
39 machine*here
130 machine*inability
-92 machine*office
13 machine*opening
26 machine*option
-38 machine*order
-55 machine*plan
13 machine*polite
-28 machine*reported
32 machine*request
-28 machine*user
-53 machine>addressee
-23 machine>channel
23 machine>doubt
13 machine>edit
21 machine>here
115 machine>inability
84 machine>machine
22 machine>offer
-50 machine>office
-42 machine>part
-41 machine>quality
29 machine>reported
68 machine>request
-48 machine>text
-76 n=0
-43 n=1
-37 n=2
-21 n=3
-10 n=4
34 n=5
48 n=7
29 n=8
37 names=0
-48 names=1
-63 names=2
-105 names=3
-63 names=4
191 narrator
-27 narrator*addressee
36 narrator*channel
28 narrator*count
65 narrator*doubt
34 narrator*edit
-49 narrator*here
54 narrator*inability
133 narrator*machine
-13 narrator*offer
-41 narrator*office
-60 narrator*opening
-25 narrator*option
57 narrator*order
69 narrator*part
-32 narrator*plan
-25 narrator*quality
77 narrator*reference
-20 narrator*reported
66 narrator*request
47 narrator*user
-108 narrator>$
-22 narrator>addressee
-72 narrator>channel
12 narrator>doubt
32 narrator>edit
-11 narrator>farewell
-12 narrator>fault
-17 narrator>here
70 narrator>inability
60 narrator>machine
-113 narrator>narrator
-53 narrator>offer
-39 narrator>office
61 narrator>order
-24 narrator>part
-29 narrator>plan
58 narrator>quality
-41 narrator>reference
-76 narrator>reported
-43 narrator>request
-34 narrator>text
51 offer*channel
-22 offer*farewell
-62 offer*here
-48 offer*office
23 offer*option
-39 offer*order
29 offer*plan
11 offer*polite
-38 offer*reported
-80 offer*request
38 offer*user
68 offer>$
15 offer>channel
16 offer>doubt
39 offer>edit
-30 offer>machine
59 offer>offer
-25 offer>office
30 offer>order
12 offer>plan
11 offer>polite
20 offer>quality
-20 offer>reported
-52 offer>request
33 offer>text
-56 office
15 office>$
17 office>addressee
-15 office>channel
28 office>count
-70 office>edit
10 office>farewell
11 office>machine
18 office>offer
-75 office>office
-16 office>order
-28 office>part
13 office>plan
-26 office>polite
-53 office>quality
-14 office>reference
36 office>reported
-16 office>request
-13 office>text
31 opening
-11 opening*channel
28 opening*count
-18 opening*farewell
36 opening*fault
56 opening*here
-21 opening*office
46 opening*order
46 opening*plan
26 opening*polite
-82 opening*reported
38 opening*request
14 opening*user
93 opening>$
17 opening>addressee
-18 opening>channel
17 opening>count
23 opening>edit
18 opening>farewell
33 opening>fault
102 opening>here
12 opening>inability
-10 opening>narrator
-16 opening>offer
-23 opening>office
31 opening>order
41 opening>part
16 opening>plan
23 opening>polite
-57 opening>quality
19 opening>reference
-30 opening>reported
-13 opening>text
22 option
-38 option*doubt
-56 option*office
17 option*reported
-97 option>$
76 option>channel
29 option>count
16 option>edit
-44 option>office
55 option>part
103 option>quality
42 option>reported
-52 order
-28 order*channel
18 order*count
11 order*doubt
-29 order*farewell
15 order*fault
-18 order*office
15 order*plan
34 order*reported
17 order*user
66 order>$
11 order>addressee
12 order>channel
18 order>doubt
23 order>edit
21 order>inability
-20 order>machine
36 order>narrator
21 order>offer
-28 order>office
30 order>quality
22 order>reference
22 order>reported
12 order>request
27 order>text
95 part
42 part*channel
-63 part*count
35 part*doubt
-36 part*edit
35 part*fault
31 part*here
-18 part*inability
-25 part*machine
19 part*offer
14 part*office
102 part*opening
88 part*option
10 part*plan
-16 part*quality
34 part*reference
26 part*reported
43 part*request
31 part*user
-28 part>$
15 part>addressee
-25 part>channel
11 part>count
56 part>doubt
115 part>edit
22 part>fault
-29 part>here
15 part>machine
-53 part>narrator
16 part>offer
-28 part>office
31 part>order
118 part>part
11 part>polite
42 part>quality
-47 part>reference
12 part>reported
28 part>request
29 part>text
-57 phone
-50 plan
-30 plan*doubt
13 plan*farewell
18 plan*fault
-10 plan*option
-12 plan*polite
24 plan*reported
19 plan>$
-37 plan>addressee
-14 plan>channel
-19 plan>count
86 plan>edit
-40 plan>here
62 plan>inability
-54 plan>machine
-80 plan>narrator
26 plan>offer
28 plan>office
50 plan>part
79 plan>plan
-40 plan>quality
-15 plan>reference
36 plan>reported
21 plan>request
-10 plan>text
11 plan>user
35 polite
-39 polite*office
-37 polite*reported
22 polite>$
-16 polite>addressee
25 polite>edit
-20 polite>narrator
-22 polite>reported
13 polite>text
-23 pos=first
13 pos=last
-75 pos=middle
34 pure=n=1
20 pure=n=2
15 pure=n=3
47 pure=n=4
27 pure=n=5
51 pure=n=6
32 pure=n=8
74 quality
23 quality*channel
-46 quality*count
19 quality*doubt
80 quality*here
-16 quality*machine
26 quality*offer
-18 quality*office
24 quality*opening
11 quality*option
22 quality*plan
-51 quality*reported
32 quality*request
12 quality*user
62 quality>$
11 quality>addressee
37 quality>channel
-43 quality>count
20 quality>doubt
45 quality>edit
12 quality>farewell
21 quality>here
-15 quality>inability
-24 quality>narrator
73 quality>offer
21 quality>order
15 quality>plan
77 quality>quality
-16 quality>request
-10 quality>text
143 question
-123 quoted=0
-18 quoted=1
50 quoted=3
26 reference
-55 reference*channel
53 reference*doubt
53 reference*fault
-45 reference*here
29 reference*inability
42 reference*machine
-87 reference*offer
52 reference*opening
13 reference*plan
15 reference*polite
38 reference*quality
46 reference*reported
-54 reference*request
23 reference>$
-51 reference>addressee
24 reference>count
104 reference>doubt
-47 reference>edit
-15 reference>here
28 reference>machine
-30 reference>narrator
16 reference>offer
-13 reference>office
77 reference>part
13 reference>polite
33 reference>reference
24 reference>reported
-22 reference>request
29 reference>text
-46 reported
-29 reported>addressee
10 reported>channel
-10 reported>count
-45 reported>edit
16 reported>here
-92 reported>inability
-14 reported>machine
-15 reported>narrator
20 reported>office
-13 reported>option
-16 reported>polite
64 reported>reference
58 reported>text
-11 request*channel
-23 request*count
76 request*doubt
-14 request*office
-19 request*option
-31 request*order
-28 request*plan
13 request*polite
-11 request*user
88 request>$
-49 request>addressee
-12 request>count
35 request>edit
11 request>here
-13 request>offer
52 request>order
-26 request>quality
15 request>reference
-20 request>reported
51 request>request
27 request>text
69 text
48 text*channel
-75 text*count
-48 text*edit
77 text*farewell
52 text*fault
65 text*here
-50 text*machine
40 text*offer
-56 text*office
80 text*opening
46 text*option
-62 text*order
-59 text*part
-10 text*plan
69 text*polite
-38 text*reported
-47 text*request
20 text*user
42 text>$
-43 text>channel
11 text>edit
12 text>farewell
12 text>here
32 text>inability
-10 text>machine
-50 text>narrator
83 text>offer
-16 text>office
12 text>order
-69 text>part
35 text>plan
40 text>polite
28 text>quality
27 text>reference
82 text>reported
10 text>request
-15 text>text
56 user*plan
12 user*reported
14 user>$
15 user>edit
-21 user>machine
10 user>narrator
29 user>text
16 w:! a
10 w:! below
27 w:! here's
31 w:! let's
22 w:! the
13 w:!ຂ້
10 w:!ທ່
10 w:!ທ່ານ
34 w:#
-63 w:# #
22 w:# :
-43 w:# a
38 w:# am
42 w:# and
-12 w:# april
-22 w:# are
25 w:# as
-28 w:# b
-16 w:# before
15 w:# characters
-21 w:# days
-26 w:# degrees
21 w:# et
-12 w:# families
18 w:# for
42 w:# good
-37 w:# h
11 w:# hectares
37 w:# households
23 w:# in
33 w:# injured
-13 w:# it
-15 w:# june
-22 w:# kip
15 w:# km
48 w:# march
-41 w:# may
12 w:# million
-74 w:# minutes
52 w:# more
57 w:# mots
-13 w:# mét
68 w:# no
52 w:# not
-80 w:# november
-16 w:# now
12 w:# nên
14 w:# of
-25 w:# on
-44 w:# p
-24 w:# pages
22 w:# people
-33 w:# per
10 w:# percent
23 w:# plus
52 w:# pm
25 w:# s
97 w:# seconds
36 w:# shorter
55 w:# signes
102 w:# sites
55 w:# so
-58 w:# th
12 w:# that
14 w:# the
19 w:# to
-13 w:# tonnes
24 w:# từ
36 w:# villages
-45 w:# viết
78 w:# word
54 w:# words
-23 w:# years
16 w:# you
15 w:(ບໍ
15 w:(ບໍ່ເ
15 w:(ບໍ່ເກີ
26 w:(ສະ
26 w:(ສະບັ
21 w:(ສັ
21 w:(ສັ້ນ
-13 w:)ແລ
-37 w:,
-16 w:,5%
16 w:,ກະ
17 w:,ກະລຸ
17 w:,ກະລຸນາ
35 w:,ຂ້
26 w:,ຂ້ອຍ
10 w:,ຂ້ອຍຈະ
11 w:,ຂ້ອຍຈຶ
24 w:,ຂໍ
10 w:,ຄວ
-13 w:,ຄູ
12 w:,ງົບປ
12 w:,ງົບປະມ
20 w:,ຕັ
-17 w:,ຖ້
-18 w:,ຖ້າມ
-15 w:,ນັ
-15 w:,ນາ
-12 w:,ພະ
43 w:,ມີ
-14 w:,ລາ
17 w:,ວັ
14 w:,ວັນທ
-20 w:,ວິ
12 w:,ສະນັ
12 w:,ສະນັ້ນ
19 w:,ສາ
10 w:,ສົ
-13 w:,ສ່
-13 w:,ສ່ວນ
13 w:,ຫຼ
16 w:,ອັ
17 w:,ເປ
13 w:,ເອ
-11 w:,ແຕ
-14 w:,ແບ
12 w:,ໃຊ
-16 w:,ໜ້
30 w:,￼￼
30 w:,￼￼￼￼
35 w:,￼￼￼￼￼￼
24 w:-ຈີ
13 w:-ຮັ
-12 w:...
-10 w:.00
-14 w:.000ກ
-20 w:.000ກີບ
-16 w:.20
-14 w:.ຂໍ
15 w:.ສະ
15 w:.ສະບັ
30 w:/th
-15 w:0
-18 w:0.000ກີ
-19 w:00
-12 w:00.000ກ
-13 w:000
-20 w:000ກີ
-20 w:00ກີບ
-22 w:00ຄ
-15 w:00ຄຳພ
-10 w:00ຄົນ
14 w:00ເ
-10 w:00ໃ
-16 w:00字
-12 w:020
-11 w:021
13 w:023
-12 w:024
26 w:025
14 w:0คำ
-31 w:0ກີ
-12 w:0ກີບ/
21 w:0ຄອ
21 w:0ຄອບຄ
21 w:0ຄອບຄົວ
-12 w:0ຄຳໃນ
-11 w:0ຄົ
14 w:0ຄົນ,
13 w:0ຕື
-14 w:0ນາ
-14 w:0ນາທີ
-15 w:0ປີ
19 w:0ລ້
19 w:0ລ້ານ
15 w:0ລ້ານກີ
-14 w:0ວິນາ
-14 w:0ວິນາທີ
-11 w:0ຫາ
14 w:0ເປ
15 w:0ເປັນ
-22 w:0ໂມ
-12 w:0字的
46 w:1
14 w:1.
17 w:10
34 w:100
14 w:100ຄຳ
12 w:12
26 w:120
15 w:120ຄົ
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
21 w:200
10 w:200ຄຳ
-15 w:201
23 w:202
-12 w:2024ເ
15 w:20ຄ
-15 w:20ລ
-11 w:212
-12 w:24ເ
13 w:250
12 w:287
-10 w:2ຂອ
29 w:2ນາ
29 w:2ນາທີ
11 w:2ມາ
19 w:2ວິ
15 w:2ວິນາ
15 w:2ວິນາທີ
-11 w:2ອອ
11 w:2ແລ
12 w:3
17 w:3.
-19 w:300
-13 w:300ຄຳ
16 w:31ມ
-10 w:320
-21 w:3x4
-13 w:3ຄົ
18 w:3ບ່
18 w:3ບ່ອນ
11 w:3ບ້
11 w:3ບ້ານ
10 w:3ໃຕ
-16 w:4
-15 w:40.
26 w:40ຄ
-26 w:40ວ
12 w:45ວ
12 w:45ວິນ
12 w:45ວິນາທ
13 w:4ຄຳ
-24 w:4ຄົ
-20 w:5
-13 w:50
18 w:50.
10 w:50.00
15 w:50ຄຳ,
-10 w:55ຕ
-10 w:55ຕົວ
-10 w:55ຕົວອັ
-15 w:566
11 w:568
10 w:5ຂໍ
-16 w:5ຄຳ
10 w:5ຄົ
-10 w:5ຕົ
-10 w:5ຕົວອ
-10 w:5ຕົວອັກ
26 w:5ລ້
26 w:5ລ້ານ
12 w:5ວິນາ
12 w:5ວິນາທີ
12 w:5ແບ
18 w:6,5
34 w:7
-10 w:7ออ
-11 w:8.0
-13 w:80
-27 w:800
10 w:8ຄຳ
-10 w:8ໂມ
-12 w:9ໂມ
104 w:: #
21 w:: a
61 w:: about
10 w:: all
-31 w:: an
-24 w:: build
-14 w:: bản
-21 w:: can
13 w:: clearer
132 w:: council
49 w:: cut
41 w:: discover
-19 w:: four
21 w:: how
-32 w:: https
-24 w:: i
21 w:: in
-15 w:: is
-22 w:: j'ai
-13 w:: k
25 w:: khám
28 w:: la
109 w:: laos
-42 w:: le
31 w:: make
49 w:: new
-12 w:: no
-27 w:: none
-15 w:: one
-38 w:: rewrite
16 w:: shortened
-57 w:: the
-24 w:: this
21 w:: three
20 w:: train
-53 w:: two
17 w:: tôi
18 w:: what
45 w:: who
49 w:: why
-25 w:: would
34 w:: yes
18 w::1)
16 w::1.
48 w::15
-10 w::40
-10 w::ข่
-10 w::ข่าว
15 w::คำ
-14 w::ตั
-19 w::ກາ
-62 w::ຂປ
-17 w::ຂາ
14 w::ຂຽ
-13 w::ຂ່
-13 w::ຂ່າວ
-35 w::ຂ້
-22 w::ຂ້ອຍ
-12 w::ຂ້າພ
-12 w::ຂ້າພະເ
12 w::ຄຳວ່
12 w::ຄຳວ່າ￼
-21 w::ຈົ
-21 w::ຈົ່ງ
-14 w::ຕົ
-16 w::ຕົວເ
-16 w::ຕົວເລກ
18 w::ທ່ອງ
18 w::ທ່ອງທ່
-26 w::ທ່ານ
12 w::ນັ
15 w::ບໍ
12 w::ປະ
22 w::ລາ
19 w::ລາຄາ
13 w::ລົ
-12 w::ສະ
-11 w::ສ້
-11 w::ສ້າງ
-11 w::ຫົ
-16 w::ຫົວຂ
-16 w::ຫົວຂໍ້
-17 w::ອາ
-14 w::ເປັນ
-11 w::ເພ
19 w::ເສ
-21 w::ແກ
14 w::ໄດ
53 w::￼￼
53 w::￼￼￼￼
53 w::￼￼￼￼￼￼
30 w:</t
34 w:<th
16 w:<thin
-99 w:?
-20 w:? a
28 w:? better
-15 w:? here
12 w:? i
-10 w:? in
-14 w:? sign
-10 w:? tell
34 w:? we
-35 w:? yes
-10 w:?ຕອ
-10 w:?ຕອບ:
-12 w:?ສະ
-17 w:?ສົ
-17 w:?ສົ່ງ
-51 w:^#
111 w:^# #
45 w:^# words
-38 w:^:
16 w:^<thin
-58 w:^a
-23 w:^a :
-15 w:^a few
-42 w:^a good
23 w:^a more
32 w:^a note
-12 w:^a previous
-10 w:^a répondu
-11 w:^a shorter
12 w:^a version
-79 w:^about
-49 w:^about #
-33 w:^absolutely
17 w:^absolutely !
-25 w:^absolutely i
-33 w:^absolutely nothing
54 w:^according
54 w:^according to
21 w:^actually
64 w:^add
24 w:^added
31 w:^adding
36 w:^ah
104 w:^all
-11 w:^alright
53 w:^alt
53 w:^alt text
69 w:^alternatively
102 w:^although
-32 w:^an
-16 w:^an earlier
68 w:^and
23 w:^and that's
-26 w:^anh
45 w:^anything
40 w:^apologies
30 w:^apologies for
-28 w:^applicants
-15 w:^applicants must
35 w:^approx
35 w:^approx #
-26 w:^article
-22 w:^article #
14 w:^as
-65 w:^as a
28 w:^as an
56 w:^as far
13 w:^as the
37 w:^as your
25 w:^ask
-22 w:^asked
-16 w:^asked about
31 w:^at the
-69 w:^background
25 w:^based
25 w:^based on
11 w:^because
-19 w:^because of
40 w:^before i
25 w:^being
25 w:^being an
37 w:^below
29 w:^below are
23 w:^below is
18 w:^best
36 w:^best of
-24 w:^bien
-24 w:^bien sûr
26 w:^body
51 w:^bonne
28 w:^both
22 w:^by
-11 w:^bà
20 w:^bài
-21 w:^bạn
-28 w:^bạn có
45 w:^bản
10 w:^bản dịch
-20 w:^can
-25 w:^candidates
51 w:^caption
-11 w:^certainly i
-24 w:^certainly the
-18 w:^cet
-10 w:^cet article
22 w:^cette
65 w:^changed
51 w:^changes
28 w:^changes include
35 w:^changes made
73 w:^character
84 w:^character count
17 w:^chatg
158 w:^chatgpt
38 w:^chatgpt can
33 w:^chatgpt said
-10 w:^check
-13 w:^choose
-18 w:^chúng
-15 w:^chủ
-12 w:^chủ tịch
-34 w:^clarification
-32 w:^clarification :
33 w:^claude
24 w:^consider
-20 w:^continue
-37 w:^continue reading
65 w:^continued
90 w:^copy
69 w:^copy code
-27 w:^copy the
-69 w:^corrected
-34 w:^correction :
-20 w:^corrections
24 w:^could
-27 w:^cut
23 w:^các
-71 w:^câu
-45 w:^câu #
-20 w:^cô
-20 w:^cô giáo
-20 w:^dear
-14 w:^dear editor
25 w:^disclaimer
26 w:^disclaimer :
-14 w:^dit
42 w:^do
21 w:^do not
50 w:^do you
11 w:^does
16 w:^done
-36 w:^double check
-18 w:^draft
33 w:^draft #
-16 w:^dưới
-16 w:^dưới đây
-26 w:^each
19 w:^each paragraph
67 w:^edited
-32 w:^editor's
-32 w:^editor's note
22 w:^edits
-16 w:^en
17 w:^english
52 w:^enjoy
81 w:^environ
81 w:^environ #
-47 w:^exercise
-46 w:^exercise #
22 w:^fact
10 w:^fact check
-29 w:^farmers
23 w:^feel
23 w:^feel free
44 w:^final
39 w:^final answer
-27 w:^final draft
12 w:^final version
-11 w:^five
56 w:^fixed
83 w:^focus
23 w:^focus keyphrase
42 w:^focus keyword
25 w:^for
10 w:^for a
22 w:^for immediate
35 w:^for more
40 w:^for the
17 w:^formal
36 w:^gemin
50 w:^gemini
12 w:^ghi
14 w:^ghi chú
-14 w:^give
84 w:^glad
27 w:^good catch
21 w:^good luck
-35 w:^google's
16 w:^got
11 w:^got it
12 w:^grammar
13 w:^great
26 w:^great question
17 w:^has
18 w:^have
22 w:^have a
-64 w:^he
-52 w:^headline
-85 w:^her
-16 w:^here
-12 w:^here are
-79 w:^here is
35 w:^here you
15 w:^here's
23 w:^here's a
-23 w:^here's the
-28 w:^here's what
-26 w:^his
35 w:^hmm
27 w:^hmm the
80 w:^hope
41 w:^hope that
37 w:^hope this
72 w:^hopefully
-38 w:^how
36 w:^i
35 w:^i aimed
11 w:^i also
-12 w:^i apologise
20 w:^i apologize
19 w:^i assumed
-31 w:^i can't
-33 w:^i cannot
-25 w:^i could
23 w:^i do
-57 w:^i hope
28 w:^i kept
-22 w:^i made
-42 w:^i moved
-19 w:^i rewrote
-16 w:^i should
19 w:^i tried
10 w:^i used
34 w:^i won't
-65 w:^i would
35 w:^i'd
-29 w:^i'd be
26 w:^i'd rather
-15 w:^i'm
10 w:^i'm unable
34 w:^i've
-32 w:^i've gone
18 w:^i've left
-37 w:^if the
13 w:^if this
-24 w:^if you
18 w:^if you'd
16 w:^il
46 w:^image
14 w:^improvements
-128 w:^in
-29 w:^in a
55 w:^in conclusion
-65 w:^in the
-13 w:^in this
131 w:^insert
-27 w:^insert the
55 w:^is
-55 w:^is there
38 w:^is this
16 w:^it
-27 w:^it is
19 w:^it looks
22 w:^it now
39 w:^it strikes
-29 w:^it was
69 w:^it's
-23 w:^item
-23 w:^item #
-15 w:^its
12 w:^j'ai
17 w:^j'ai conservé
-35 w:^j'ai gardé
-18 w:^j'espère
-18 w:^j'espère que
17 w:^je suis
-30 w:^je vous
63 w:^just
33 w:^keep
50 w:^keep in
10 w:^kept
-68 w:^key
83 w:^key changes
-44 w:^key takeaways
-53 w:^keywords
-33 w:^keywords :
-79 w:^la
-21 w:^la nouvelle
-29 w:^la version
-10 w:^last
12 w:^le
-11 w:^les
-39 w:^let
-19 w:^let me
-37 w:^let's
-30 w:^letters
32 w:^longueur
32 w:^longueur :
-11 w:^lưu
-11 w:^lưu ý
-14 w:^madame
34 w:^make
36 w:^may
-17 w:^members
34 w:^mes
18 w:^mes connaissances
38 w:^meta
67 w:^meta description
29 w:^metad
11 w:^modifications
11 w:^modifications apportées
-20 w:^more
40 w:^moved
28 w:^my
-33 w:^my knowledge
25 w:^my mistake
42 w:^mình
24 w:^mô
-30 w:^một
-19 w:^n'hésitez
-19 w:^n'hésitez pas
12 w:^name
36 w:^names
19 w:^need
-32 w:^new
13 w:^next i
-41 w:^người
62 w:^no
17 w:^no problem
-24 w:^none
-24 w:^none of
36 w:^not quite
23 w:^note
14 w:^note de
13 w:^note that
60 w:^noted
-52 w:^notes
56 w:^nothing
26 w:^nothing in
58 w:^now
63 w:^numbers
-51 w:^nếu
-25 w:^nếu bạn
-22 w:^nếu cần
-16 w:^okay
-27 w:^okay so
-10 w:^okay the
-16 w:^once
59 w:^one thing
-24 w:^only
-21 w:^only the
-22 w:^openai
67 w:^option a
-10 w:^option b
106 w:^or
60 w:^or if
-15 w:^our
57 w:^para
57 w:^para #
-18 w:^paragraph
-15 w:^paragraph #
51 w:^part
25 w:^perfect
19 w:^phiên
19 w:^phiên bản
-49 w:^photo
-30 w:^photo :
27 w:^pick
-25 w:^plan
-23 w:^please
-10 w:^please attach
-15 w:^please check
-10 w:^please let
-13 w:^please provide
25 w:^please review
16 w:^please verify
19 w:^polished
15 w:^polished version
-10 w:^press
-18 w:^prices
21 w:^proposition
21 w:^proposition de
-23 w:^pupils
-48 w:^q
-38 w:^q :
-60 w:^question
50 w:^quick
-15 w:^quotes
14 w:^read
15 w:^read more
-35 w:^read the
-65 w:^readers
-14 w:^readers who
-18 w:^reading
-21 w:^reading time
44 w:^reads
-27 w:^reads the
20 w:^ready to
51 w:^regenerate
54 w:^regenerate response
38 w:^remember
18 w:^removed
20 w:^removed :
-34 w:^replace
35 w:^replaced
42 w:^replaced with
30 w:^revised version
74 w:^rewrite
-17 w:^rewrite the
51 w:^rewritten
50 w:^rewritten article
45 w:^right
-24 w:^rule
-38 w:^résumez
-38 w:^résumez le
57 w:^said
-30 w:^said the
16 w:^same
24 w:^se
-28 w:^search
105 w:^searched
105 w:^searched #
22 w:^send me
49 w:^seo
59 w:^seo title
77 w:^shall
34 w:^shall i
43 w:^shall we
-83 w:^share
-82 w:^share this
-81 w:^she
-19 w:^she says
58 w:^short
24 w:^short version
-16 w:^shorter
28 w:^should
94 w:^show
142 w:^since
11 w:^since no
68 w:^since the
-20 w:^sir
56 w:^slightly
31 w:^slightly more
71 w:^slug
71 w:^slug :
-75 w:^so
10 w:^so the
19 w:^some
-24 w:^some names
-24 w:^sorry
-24 w:^sorry about
24 w:^sorry i
-13 w:^souhaitez
-13 w:^souhaitez vous
-35 w:^source
-20 w:^source :
30 w:^sources
43 w:^speaking
35 w:^spelling
-58 w:^step
-51 w:^step #
19 w:^straight
-10 w:^students
-53 w:^style
157 w:^suggested
26 w:^suggested headline
43 w:^suggested tags
-26 w:^summary :
19 w:^sure !
-58 w:^sure i
19 w:^sure thing
21 w:^swapped
-37 w:^tags
-33 w:^tags :
-21 w:^take
-27 w:^teachers
-11 w:^teachers say
11 w:^tell me
29 w:^thanks
168 w:^that
100 w:^that should
-41 w:^that's
11 w:^that's a
-28 w:^that's it
-66 w:^the
34 w:^the above
-12 w:^the agency
17 w:^the article
-30 w:^the chatbot
-16 w:^the coach
-50 w:^the committee
-26 w:^the council
16 w:^the draft
-18 w:^the engineer
-12 w:^the essay
-30 w:^the first
-13 w:^the form
-88 w:^the headline
58 w:^the language
32 w:^the last
22 w:^the link
-11 w:^the mayor
56 w:^the metaphor
-13 w:^the minister
-21 w:^the ministry
17 w:^the names
-66 w:^the new
-13 w:^the newspaper
-17 w:^the original
-25 w:^the paper
-13 w:^the paper's
32 w:^the percentage
26 w:^the piece
25 w:^the quote
-10 w:^the quotes
-12 w:^the revised
15 w:^the rewrite
-12 w:^the second
-20 w:^the sentence
31 w:^the source
12 w:^the statement
16 w:^the statistics
23 w:^the style
-12 w:^the table
-11 w:^the template
37 w:^the text
-19 w:^the third
28 w:^the title
75 w:^the tone
-17 w:^the transcript
-33 w:^the translation
37 w:^the treasurer
-10 w:^the two
19 w:^the user
-15 w:^the video
-14 w:^the word
-15 w:^the wording
62 w:^there
-29 w:^there are
-19 w:^there is
-20 w:^there's
-27 w:^these
63 w:^think
15 w:^thinking
20 w:^this
-73 w:^this article
13 w:^this comes
-51 w:^this interview
46 w:^this is
-23 w:^this report
11 w:^this revised
56 w:^this should
-26 w:^this story
-21 w:^this summary
-40 w:^this text
-25 w:^this version
113 w:^thought
113 w:^thought for
-22 w:^three
42 w:^title
36 w:^to
-12 w:^to keep
-33 w:^to sum
23 w:^ton
47 w:^tone :
-19 w:^total
-34 w:^translation :
-21 w:^translator's note
40 w:^trimmed
18 w:^two
11 w:^tên
15 w:^tính
15 w:^tính đến
-15 w:^tóm
-65 w:^tôi
15 w:^tôi giữ
-20 w:^tôi đã
15 w:^từ
-36 w:^under
-31 w:^under the
50 w:^understood
-11 w:^une
49 w:^unfortunately
35 w:^unfortunately i
42 w:^up
42 w:^up to
23 w:^use
15 w:^user
-34 w:^version #
-39 w:^voici
21 w:^voilà
-14 w:^vous
-14 w:^vous souhaitez
28 w:^wait
41 w:^wait the
41 w:^want
-11 w:^want it
30 w:^want to
117 w:^was
-24 w:^we
32 w:^we are
11 w:^we can
-10 w:^we cannot
-35 w:^we have
20 w:^we need
52 w:^we'll
-117 w:^what
32 w:^what changed
25 w:^what i
-16 w:^what would
-65 w:^when
-46 w:^where
32 w:^where the
19 w:^whether
-35 w:^which
-12 w:^which of
-20 w:^who
16 w:^why
10 w:^why it
63 w:^why this
28 w:^with
19 w:^with the
11 w:^without
10 w:^without the
-37 w:^word
-15 w:^word count
24 w:^would
30 w:^would a
-86 w:^write
40 w:^written
-37 w:^yes
29 w:^you
34 w:^you are
-60 w:^you asked
22 w:^you can
37 w:^you could
51 w:^you may
64 w:^you said
-11 w:^you will
14 w:^you're absolutely
-14 w:^you're right
37 w:^you've
73 w:^your
10 w:^your message
-17 w:^ông
72 w:^đã
-18 w:^đính
-18 w:^đính chính
-20 w:^đề
11 w:^ความย
12 w:^คำแปล
14 w:^จำนวน
11 w:^ฉบับน
10 w:^ฉบับป
-22 w:^ดิฉัน
-17 w:^ผมเขี
16 w:^พาดหั
-15 w:^หมายเ
35 w:^แบบที
-13 w:^ກະຊວງ
-27 w:^ກະລຸນ
21 w:^ກ່ອນເ
-26 w:^ຂອບໃຈ
-27 w:^ຂັ້ນຕ
-21 w:^ຂ່າວນ
-26 w:^ຂ່າວສ
-26 w:^ຂ້ອຍຂ
-17 w:^ຂ້ອຍບ
-10 w:^ຂ້ອຍອ
11 w:^ຂ້ອຍເ
-22 w:^ຂໍອະໄ
30 w:^ຂໍ້ຄວ
10 w:^ຂໍ້ມູ
50 w:^ຄັດລອ
22 w:^ຄຳຕອບ
11 w:^ຄຳບັນ
-25 w:^ຄຳວ່າ
-11 w:^ຄຳສັບ
17 w:^ຄຳອະທ
-10 w:^ຄຳເວົ
10 w:^ຈາກຂໍ
20 w:^ຈຳນວນ
23 w:^ຈຸດທີ
-10 w:^ຈຸດປ່
-13 w:^ຈົດໝາ
-26 w:^ຊື່ຂອ
26 w:^ຍັງຂາ
11 w:^ຕົກລົ
-36 w:^ຕົວຢ່
-25 w:^ຕົວເລ
-13 w:^ຕໍ່ໄປ
-18 w:^ຖາມ:ທ
-11 w:^ຖ້າທ່
-23 w:^ຖ້າບໍ
13 w:^ຖ້າມີ
10 w:^ຖ້າຢາ
11 w:^ທ່ານມ
-14 w:^ນາງແປ
-14 w:^ນິທານ
-20 w:^ນີ້ແມ
14 w:^ນ້ຳສຽ
29 w:^ບົດນີ
-20 w:^ບົດສຳ
-10 w:^ບ່ອນທ
-11 w:^ປະມານ
19 w:^ປ່ຽນ￼
-10 w:^ຜູ້ເຂ
24 w:^ພວກເຮ
-13 w:^ພະແນກ
-16 w:^ລາຍຊື
28 w:^ສະຖານ
31 w:^ສະບັບ
-18 w:^ສະຫຼຸ
15 w:^ສາມາດ
-10 w:^ສຳນັກ
21 w:^ສຳລັບ
-11 w:^ສຳເລັ
20 w:^ຫວັງວ
19 w:^ຫົວຂໍ
-11 w:^ອາຈານ
-19 w:^ອ່ານຕ
33 w:^ຮັບຊາ
25 w:^ຮູບທີ
-12 w:^ຮູບປະ
-12 w:^ຮ່າງສ
12 w:^ເຈົ້າ
13 w:^ເນື້ອ
-18 w:^ເພງສະ
23 w:^ເພື່ອ
-22 w:^ເມື່ອ
33 w:^ເວີຊັ
-10 w:^ເວົ້າ
23 w:^ແກ້ຄຳ
-22 w:^ແກ້ໄຂ
-11 w:^ແຈ້ງກ
39 w:^ແນະນຳ
-18 w:^ແປຈາກ
12 w:^ໃນນາມ
14 w:^ໃຫ້ຂ້
12 w:^ໄດ້ຄັ
-23 w:^ໜັງສື
-12 w:^ໝາຍເຫ
29 w:^以上
-28 w:^以下
11 w:^作为
27 w:^修改
13 w:^全文
12 w:^好的
-20 w:^如需
14 w:^字数
-10 w:^应受
15 w:^我是
26 w:^抱歉
13 w:^收到
-29 w:^本文
26 w:^版本
-16 w:^编辑
-22 w:^译者
-111 w:^￼￼￼￼￼
-28 w:a
36 w:a #
-15 w:a :
51 w:a balance
43 w:a balanced
39 w:a bit
-13 w:a boat
-21 w:a book
-14 w:a bridge
-10 w:a brief
-14 w:a bug
-10 w:a bus
-18 w:a chatbot
10 w:a cleaned
23 w:a cleaner
16 w:a clear
-15 w:a clerk
14 w:a comment
-23 w:a copy
-17 w:a date
-27 w:a day
-43 w:a doctor
29 w:a fact
21 w:a fair
-19 w:a family
30 w:a few
43 w:a first
71 w:a follow
30 w:a former
-12 w:a free
-22 w:a friend
42 w:a full
45 w:a general
-69 w:a good
-14 w:a great
43 w:a group
26 w:a half
-16 w:a hotel
-28 w:a house
58 w:a human
-34 w:a is
15 w:a language
33 w:a lao
19 w:a letter
-23 w:a lighter
-13 w:a list
-16 w:a literal
13 w:a little
49 w:a local
21 w:a long
-30 w:a lot
24 w:a lower
11 w:a machine
60 w:a map
-24 w:a matter
31 w:a minor
19 w:a minute
-13 w:a mistake
-21 w:a month
13 w:a more
-15 w:a name
41 w:a named
11 w:a natural
-57 w:a new
22 w:a news
17 w:a newspaper
38 w:a nice
18 w:a note
-10 w:a nurse
-33 w:a page
-27 w:a paragraph
23 w:a person
11 w:a phone
44 w:a photo
-15 w:a photograph
-34 w:a phrase
18 w:a piece
16 w:a plagiarism
12 w:a position
20 w:a possible
23 w:a press
-13 w:a previous
-20 w:a prize
-12 w:a professional
12 w:a punchier
18 w:a qualified
57 w:a question
-20 w:a quieter
33 w:a quote
20 w:a reader
24 w:a real
31 w:a regional
16 w:a response
-25 w:a revised
-34 w:a robot
11 w:a row
-31 w:a répondu
22 w:a sample
-39 w:a second
11 w:a semicolon
22 w:a sense
47 w:a separate
11 w:a sharper
24 w:a short
-52 w:a shorter
-30 w:a single
18 w:a slightly
41 w:a source
-21 w:a spoon
-18 w:a spoonful
35 w:a statement
-14 w:a story
36 w:a straight
27 w:a strong
10 w:a stronger
-60 w:a summary
-21 w:a table
23 w:a tightened
13 w:a timeline
63 w:a touch
14 w:a transition
23 w:a translation
-10 w:a tunnel
48 w:a version
23 w:a village
16 w:a voice
16 w:a warm
-22 w:a warning
-16 w:a week
34 w:a wire
24 w:a woman
-32 w:a word
-31 w:a été
-13 w:abbot
-23 w:ability
-26 w:ability to
15 w:about #
20 w:about a
-10 w:about how
-20 w:about it
-28 w:about my
71 w:about the
-59 w:about this
-15 w:about to
25 w:about who
-13 w:about your
54 w:above are
16 w:above may
-26 w:above the
18 w:abroad
-24 w:absolutely
17 w:absolutely !
-25 w:absolutely i
-34 w:absolutely nothing
-25 w:accept
-29 w:accepted
-43 w:access the
55 w:access to
63 w:accident
27 w:according
27 w:according to
12 w:accordingly
-32 w:accounts
-39 w:accurate
30 w:accusation
75 w:action
41 w:active
21 w:active ones
25 w:active voice
27 w:adapt
15 w:adapt it
-15 w:adapt the
29 w:adapted
23 w:adapted for
12 w:adapté
12 w:adapté à
-32 w:add
-43 w:add a
22 w:add it
-27 w:add the
-17 w:add up
97 w:added
37 w:added :
27 w:added a
36 w:adding
-24 w:adding a
-33 w:address
-39 w:address and
-18 w:addressed
-148 w:adds
-15 w:adds a
29 w:adjective
100 w:adjectives
-42 w:adjust
-17 w:adjust the
19 w:adjustments
-46 w:admitted
-11 w:adults
39 w:advert
-26 w:advice
-13 w:advised
51 w:adviser
-14 w:advises
10 w:affected
33 w:affects
10 w:afp
14 w:after
58 w:after #
-45 w:after a
20 w:after he
-33 w:after it
-14 w:after readers
14 w:after that
16 w:after the
31 w:afterwards
16 w:again
16 w:again ?
-11 w:again in
63 w:against
24 w:against a
44 w:against the
20 w:age
47 w:ages
-41 w:agreed
63 w:agreement
30 w:agrees
36 w:ah
17 w:ahead
13 w:ahead and
-34 w:ai
20 w:ai and
17 w:ai assistant
24 w:ai developed
18 w:ai i
21 w:ai so
-16 w:ai tool
-23 w:ai để
-30 w:aider
16 w:aim
68 w:aimed
32 w:aimed at
35 w:aimed for
27 w:aiming
27 w:aiming for
-37 w:airline
-22 w:airline's
12 w:aiຂ້ອ
10 w:aiຂ້ອຍບ
10 w:aiທີ່
-21 w:aiເ
-14 w:aiແ
18 w:ai生
21 w:ajouter
-49 w:album
-66 w:all
29 w:all of
29 w:allegations
-63 w:allow
-29 w:allowed
-23 w:allowed to
-19 w:allows
-19 w:almost
12 w:along the
36 w:aloud
92 w:already
-11 w:alright
-57 w:also
-21 w:also add
24 w:alt
13 w:alt text
29 w:altered
56 w:alternative
30 w:alternative headlines
65 w:alternatively
12 w:alternatives
96 w:although
50 w:altogether
-41 w:always
-12 w:am
19 w:ambiguous
-34 w:amended
-13 w:amendment
25 w:american
20 w:among the
43 w:amount
14 w:amount of
16 w:amounts
-69 w:an
39 w:an advert
117 w:an ai
-20 w:an apology
16 w:an article
25 w:an artificial
-22 w:an assistant
11 w:an asterisk
-50 w:an earlier
-29 w:an editing
-23 w:an editor
37 w:an english
16 w:an error
-13 w:an essay
-44 w:an hour
34 w:an official
-16 w:an opinion
-18 w:an unofficial
-64 w:and
38 w:and #
-21 w:and a
-21 w:and added
-20 w:and again
34 w:and an
-21 w:and are
-16 w:and ask
41 w:and avoids
11 w:and back
11 w:and bring
13 w:and cannot
-14 w:and check
-38 w:and clarity
21 w:and cut
24 w:and do
20 w:and does
30 w:and don't
48 w:and dropped
-13 w:and drops
-20 w:and each
-13 w:and edited
24 w:and every
-19 w:and factual
12 w:and flow
-43 w:and for
-11 w:and friendly
12 w:and good
21 w:and half
57 w:and has
105 w:and have
44 w:and how
-13 w:and i
98 w:and i'll
-65 w:and if
15 w:and in
42 w:and is
-28 w:and it
-14 w:and its
52 w:and keep
-18 w:and leave
21 w:and left
106 w:and less
14 w:and let
16 w:and may
46 w:and more
-17 w:and neither
24 w:and neutral
-24 w:and never
59 w:and none
38 w:and nothing
-32 w:and on
12 w:and one
-28 w:and only
48 w:and ready
-18 w:and removed
-28 w:and reviewed
21 w:and says
38 w:and should
-47 w:and so
-49 w:and that
20 w:and that's
45 w:and the
-15 w:and then
42 w:and there
-13 w:and they
-23 w:and this
66 w:and to
-20 w:and translated
-22 w:and two
-25 w:and use
17 w:and vietnam
61 w:and was
-19 w:and we
-15 w:and went
36 w:and were
47 w:and when
39 w:and where
11 w:and why
-14 w:and will
24 w:and without
19 w:and would
-11 w:and you
-11 w:and your
89 w:anecdote
42 w:anecdote about
78 w:angle
15 w:angrier
-10 w:anh
-15 w:anh có
18 w:announced
51 w:announced a
45 w:announcement
18 w:annual report
-29 w:another
-29 w:ans
-46 w:answer
32 w:answer :
-20 w:answer is
-25 w:answer questions
27 w:answer the
-36 w:answered
-19 w:answered :
51 w:answers
31 w:answers the
-19 w:anthem
40 w:anthropic
-34 w:any
20 w:any further
-30 w:any information
36 w:any of
18 w:any other
-51 w:anyone
-26 w:anyone who
53 w:anything
-52 w:anything else
14 w:anything in
-16 w:anyway
81 w:ap
24 w:ap style
23 w:apart from
30 w:apologies
14 w:apologies for
-23 w:apologise
-13 w:apologise for
-37 w:apologised
-22 w:apologised after
25 w:apologize
14 w:apologize but
11 w:apologize for
-35 w:apology
-18 w:app
-11 w:appeals
29 w:appear
-40 w:appeared
-32 w:appeared in
63 w:appears
-10 w:appears in
29 w:appears to
-10 w:applicant
-29 w:applicants
-15 w:applicants must
-26 w:application
-15 w:applications
-25 w:apply
17 w:apportées
27 w:apportées :
-21 w:approach
59 w:appropriate
65 w:appropriate for
-14 w:approved
59 w:approves
38 w:approx
38 w:approx #
32 w:approximate
34 w:approximately
35 w:approximately #
-10 w:april
29 w:april #
-14 w:architect
15 w:are
72 w:are a
32 w:are an
31 w:are asked
-28 w:are for
38 w:are illustrative
19 w:are in
19 w:are invented
-18 w:are invited
37 w:are limited
-10 w:are looking
-14 w:are no
15 w:are out
15 w:are placeholders
-12 w:are provisional
-19 w:are right
25 w:are set
-71 w:are still
-87 w:are the
12 w:are three
-31 w:are you
27 w:area
-19 w:argued
52 w:argument
43 w:arguments
24 w:arguments on
35 w:around
43 w:around #
36 w:arrest
-22 w:arrive
-16 w:arrived
59 w:article
-79 w:article #
46 w:article :
-12 w:article ?
34 w:article about
20 w:article and
18 w:article are
25 w:article for
-21 w:article gave
-12 w:article has
-51 w:article is
-13 w:article of
12 w:article that
-30 w:article was
29 w:article without
18 w:article you
-44 w:articles
-10 w:artificielle
15 w:artificielle je
-25 w:artikel
-10 w:artist
43 w:as
-15 w:as #
39 w:as an
-19 w:as and
50 w:as far
-10 w:as follows
15 w:as for
-13 w:as if
-11 w:as in
-16 w:as is
-43 w:as it
-41 w:as many
-22 w:as much
21 w:as my
17 w:as of
15 w:as per
10 w:as placeholders
-10 w:as possible
-29 w:as released
43 w:as requested
42 w:as stated
-48 w:as the
43 w:as they
-22 w:as we
-10 w:as you
49 w:as your
49 w:asean
12 w:ask
26 w:ask a
-12 w:ask for
30 w:ask if
-11 w:ask it
-10 w:ask the
-13 w:ask whether
-75 w:asked
-21 w:asked about
-47 w:asked for
46 w:asked the
28 w:asking
50 w:asking the
-15 w:asks
-26 w:asleep
-19 w:assembly
26 w:assist
22 w:assist with
38 w:assistant :
13 w:assistant and
-12 w:assistant replied
-11 w:association
30 w:assumed
38 w:assuming
11 w:asterisk
-45 w:at
22 w:at #
-23 w:at all
63 w:at dawn
51 w:at fault
-13 w:at four
-12 w:at half
-31 w:at home
32 w:at https
37 w:at it
-15 w:at last
-68 w:at least
-38 w:at night
-10 w:at once
13 w:at roughly
-14 w:at six
-17 w:at the
-13 w:at their
22 w:at this
-23 w:at which
22 w:ate
-10 w:atg
26 w:attach
26 w:attached
21 w:attachment
16 w:attempt
68 w:attended
22 w:attribute
24 w:attributed
-17 w:attributed to
-64 w:au
53 w:aucun
27 w:aud
12 w:audience :
21 w:audience is
-15 w:auditor
-12 w:auditors
-27 w:august
94 w:aussi
12 w:aussi un
-79 w:author
-23 w:authors
-48 w:automatically
-10 w:autumn
-30 w:aux
-31 w:available
-36 w:available in
12 w:available to
-18 w:avait
-13 w:avant
-43 w:avant de
-22 w:avant le
-37 w:avec
15 w:avez raison
21 w:avoid
34 w:avoid repeating
33 w:avoid the
98 w:avoids
43 w:avoids the
35 w:aware
50 w:away the
14 w:b
54 w:b #
-12 w:b of
-54 w:ba
-35 w:ba lần
-10 w:back
11 w:back again
23 w:back and
-10 w:back at
-40 w:back of
11 w:back on
11 w:back page
-11 w:back the
-24 w:back to
13 w:back with
28 w:backed
-59 w:background
76 w:background on
-18 w:bag
11 w:baker
26 w:bakery
69 w:balance
52 w:balance between
36 w:balanced
-38 w:ball
-26 w:ballot
-21 w:band
16 w:bangkok
-14 w:bank's
40 w:banner
15 w:bao
-17 w:based
47 w:based on
-13 w:bats
-41 w:battery
-15 w:bay
32 w:bbc
-12 w:bce
-11 w:bcelo
-11 w:bcelone
12 w:be
30 w:be :
-22 w:be a
-46 w:be able
-12 w:be changed
15 w:be checked
-29 w:be clear
12 w:be closed
-15 w:be given
-11 w:be glad
-51 w:be happy
33 w:be included
29 w:be more
39 w:be needed
30 w:be number
10 w:be opened
14 w:be out
14 w:be published
30 w:be read
16 w:be ready
14 w:be reflected
39 w:be right
-29 w:be seen
-32 w:be taken
18 w:be useful
55 w:became
-12 w:because
14 w:because a
-30 w:because i
18 w:because it
-13 w:because nothing
-26 w:because of
-34 w:because the
14 w:because they
34 w:become
11 w:become a
-45 w:becomes
-27 w:been a
10 w:been added
-19 w:been asked
-103 w:been changed
-11 w:been condensed
-20 w:been edited
-10 w:been given
23 w:been kept
24 w:been moved
51 w:been removed
22 w:been simplified
-32 w:been translated
41 w:been transliterated
-31 w:been updated
-15 w:been written
-21 w:bees
13 w:before
-16 w:before #
16 w:before i
-16 w:before it
15 w:before printing
27 w:before publication
41 w:before publishing
22 w:before sending
-62 w:before the
39 w:before this
-48 w:before you
-45 w:began
39 w:begin
-23 w:begin with
-17 w:beginning
-20 w:begins
-23 w:begins at
-36 w:behind
-33 w:being
35 w:being a
25 w:being an
15 w:believe the
-22 w:bell
-31 w:below
29 w:below are
19 w:below is
25 w:below it
-37 w:bench
-10 w:bend
-40 w:beneath
-45 w:beneath a
-11 w:beside
62 w:best of
54 w:better :
-25 w:better for
33 w:better or
28 w:better worse
34 w:between
-24 w:between the
14 w:between them
21 w:beyond
35 w:beyond what
-23 w:bicycle
-24 w:bien sûr
-17 w:bigger
-25 w:bill
-12 w:billion
-15 w:bin
11 w:bisa
21 w:bishop
34 w:bit
16 w:bit more
-15 w:biên
-24 w:biên tập
-21 w:biểu
17 w:blank
-10 w:block
-24 w:blog
-21 w:blue
-67 w:boat
-10 w:boat race
-42 w:body
-34 w:body :
-16 w:boiler
17 w:bolaven
56 w:bold
76 w:bolder
-23 w:bomb
100 w:bonne
-85 w:book
-31 w:booking
-53 w:books
-25 w:border
-11 w:bored
76 w:both
24 w:both sides
12 w:bottom
39 w:bottom of
99 w:box
-15 w:box marked
21 w:box on
-16 w:boy
55 w:brackets
-43 w:branch
-35 w:bread
-20 w:break
-18 w:breakfast
-46 w:breaking
-11 w:breaks
-17 w:breaks off
-26 w:brewery
-26 w:bridge was
-62 w:bring
-17 w:bring a
-21 w:bring the
-10 w:bring your
60 w:british
13 w:british english
33 w:british spelling
-18 w:brochure
28 w:broke
18 w:broke the
-13 w:broken and
-28 w:brother
-10 w:brought
-53 w:budget
-20 w:buffalo
-16 w:bug
-15 w:bug that
-59 w:build
-12 w:build a
-74 w:built
-51 w:bullet
-25 w:bullet points
22 w:bulletin
-11 w:bureau
14 w:buried
16 w:buried the
17 w:bus
-65 w:business
34 w:busy
-38 w:but
27 w:but here
10 w:but i
29 w:but i'm
-40 w:but it
-43 w:but nobody
82 w:but not
26 w:but professional
15 w:but that
-59 w:but the
25 w:but we
-19 w:but you
23 w:but your
-41 w:butter
-19 w:button
-36 w:buy
-38 w:by
55 w:by #
-16 w:by a
-42 w:by an
11 w:by election
-63 w:by hand
11 w:by law
-37 w:by line
-17 w:by our
14 w:by side
-97 w:by the
-21 w:by this
-14 w:by two
35 w:byline
20 w:bypass
-20 w:bà
-28 w:bài
31 w:bài báo
32 w:bài viết
-12 w:bày
-26 w:bán
21 w:báo chí
28 w:báo điện
-15 w:bên
-20 w:bình luận
20 w:bạn
-26 w:bạn có
29 w:bạn gửi
-11 w:bạn muốn
28 w:bạn nên
20 w:bạn vui
-37 w:bạn đọc
-19 w:bản
20 w:bản #
16 w:bản dịch
-18 w:bản ngắn
11 w:bản này
19 w:bản tóm
53 w:bảo
-32 w:bằng
-10 w:bằng câu
-30 w:bị
13 w:bỏ
-26 w:bộ
24 w:bộ trưởng
13 w:c
-17 w:café
-33 w:cake
35 w:calendar
96 w:call
-25 w:call the
110 w:call to
-51 w:called
-15 w:called it
28 w:calls
-21 w:calm
-14 w:calmer
43 w:came
-11 w:came back
-26 w:came to
28 w:campus
33 w:can be
17 w:can change
-13 w:can count
59 w:can describe
23 w:can do
39 w:can drop
61 w:can go
-41 w:can i
19 w:can offer
47 w:can paste
-11 w:can provide
-49 w:can read
16 w:can see
11 w:can tell
-10 w:can translate
-27 w:can write
-25 w:can you
18 w:can't
-12 w:can't open
-12 w:can't tell
-35 w:can't verify
29 w:can't write
20 w:canal
-26 w:canal as
24 w:candidates
-30 w:candidats
-75 w:cannot
-39 w:cannot access
-20 w:cannot be
21 w:cannot confirm
15 w:cannot fulfill
15 w:cannot provide
-24 w:cannot verify
87 w:canvas
28 w:cap
20 w:capital
-23 w:captain
87 w:caption
-38 w:caption :
15 w:caption for
88 w:captures
82 w:captures the
-14 w:car
-53 w:card
39 w:care
22 w:care of
42 w:careful
10 w:carried
23 w:carry
-10 w:cars
-13 w:case of
-32 w:cash
29 w:casualty
12 w:catch
10 w:catch the
10 w:catchier
52 w:catchy
-25 w:cause
-25 w:cause of
11 w:caution
16 w:cautious
40 w:caveat
-18 w:ce
-15 w:ce que
20 w:ce texte
-13 w:cel
-25 w:cela
-11 w:celon
-46 w:census
-28 w:cent
-19 w:cent in
-13 w:central
21 w:ceremony
17 w:certainly
-11 w:certainly i
-24 w:certainly the
-31 w:certificates
-14 w:ces
-44 w:cet
-36 w:cet article
12 w:cette phrase
-11 w:chair
-21 w:change
-14 w:change your
34 w:changed
70 w:changed :
31 w:changed and
-12 w:changed at
-43 w:changed in
-21 w:changed my
-23 w:changed the
53 w:changed to
38 w:changes
-41 w:changes :
-31 w:changes from
-15 w:changes in
28 w:changes include
19 w:changes made
-53 w:changes to
-63 w:changing
-45 w:changing the
12 w:chapter
-17 w:chapters
25 w:chapô
75 w:character
81 w:character count
27 w:characters
44 w:characters :
-49 w:charge
39 w:charity
20 w:chart
-73 w:chatbot
-27 w:chatbot answered
-18 w:chatbots
68 w:chatgpt
37 w:chatgpt can
39 w:chatgpt said
-21 w:chatgpt to
-44 w:cheaper
46 w:check
80 w:check :
15 w:check before
43 w:check important
33 w:check responses
-27 w:check that
-84 w:check the
11 w:check your
-31 w:checked
-16 w:checked before
-23 w:checked by
-27 w:checked with
-44 w:chef
42 w:chi
46 w:chi tiết
22 w:chia
22 w:chia sẻ
56 w:chief
-50 w:child
-99 w:children
-21 w:children :
-10 w:chilli
27 w:chinese
-24 w:chip
-12 w:chiếc
-20 w:chiều
-13 w:cho
17 w:cho biết
-25 w:choice
-14 w:choir
-88 w:choose
28 w:choose from
51 w:chose
35 w:chosen
83 w:chronology
-21 w:chuyên
-18 w:chuyển
14 w:chuẩn
12 w:chuẩn seo
21 w:chí
-48 w:chính
42 w:chính :
-28 w:chính tả
15 w:chú
12 w:chúc
19 w:chúc bạn
-54 w:chúng
-55 w:chúng tôi
40 w:chưa
-12 w:chương
-47 w:chỉ
67 w:chỉnh
30 w:chỉnh sửa
-11 w:chị
-10 w:chợ
-19 w:chủ tịch
111 w:chức
13 w:chức danh
-44 w:chữ
22 w:ci
12 w:ci dessous
17 w:ci dessus
17 w:cinema
30 w:citation
31 w:citations
23 w:city
30 w:cla
88 w:claim
21 w:claim that
49 w:claims
17 w:claims about
-34 w:clarification
-32 w:clarification :
43 w:clarified
26 w:clarified that
-20 w:clarity
-12 w:clarity and
31 w:claud
67 w:claude
-13 w:clause
-16 w:clause #
22 w:clauses
-21 w:clean
19 w:cleaned
11 w:cleaned up
13 w:cleaner
-47 w:clear
17 w:clear from
-20 w:clear that
17 w:cleared
-58 w:clerk
-26 w:click
10 w:clinic
-30 w:close
26 w:close to
10 w:closed for
29 w:closely
51 w:closer
54 w:closer to
-17 w:closes
-17 w:closes the
-61 w:closing
-44 w:closing date
27 w:closure
10 w:club
43 w:clés
98 w:cms
-44 w:coach
-11 w:coach told
-20 w:coat
14 w:code
-60 w:coffee
13 w:coffee exports
18 w:coherence
34 w:coller
11 w:column
-27 w:column four
-32 w:com
43 w:come
11 w:come back
-10 w:come first
48 w:come from
15 w:come through
17 w:comes
-15 w:comes before
-34 w:comes first
41 w:comes from
37 w:comes to
-21 w:coming
120 w:comma
10 w:comme
49 w:comment
-18 w:comment from
-49 w:comment on
70 w:commentary
-28 w:comments
-25 w:commission
-42 w:committee
17 w:common
40 w:commonly
54 w:community
-57 w:companies
-20 w:company
14 w:company and
25 w:company name
-16 w:company said
-19 w:compare
-34 w:compared
53 w:comparison
61 w:comparison with
-20 w:compensation
23 w:complain
-34 w:complained
-53 w:complaint
39 w:complaints
34 w:complete
43 w:completed
10 w:comprises
-44 w:computer
-51 w:con
15 w:con số
32 w:concerns
11 w:concise and
-36 w:conclusion
-10 w:conclusions
-51 w:concrete
31 w:condensed
-14 w:condensed and
-10 w:conducted
-10 w:conducted in
13 w:conference
-35 w:confirm the
21 w:confirm whether
12 w:confirmed
34 w:confirmer
17 w:confirming
24 w:confusion
12 w:connaissances
49 w:connaissances s'arrêtent
10 w:conserve
-29 w:conservé
47 w:consider
-22 w:consistent
-10 w:constitution
66 w:constructions
19 w:consult
-18 w:consultation
89 w:contact
32 w:contact :
-15 w:contact the
65 w:contain
-16 w:contained the
-21 w:contains
-68 w:content
42 w:content that
-26 w:contest
28 w:context
52 w:continue generating
-37 w:continue reading
39 w:continue with
94 w:continued
-53 w:contract
-18 w:contract and
42 w:contractor
16 w:conversation
19 w:conversational
117 w:converted
22 w:convient
-20 w:cook
-26 w:copied
-26 w:copies
35 w:copilot
106 w:copy
14 w:copy and
127 w:copy code
73 w:copy edit
-29 w:copy of
-72 w:copy the
43 w:copyright
31 w:copyrighted
47 w:corporate
10 w:correct me
-19 w:correct the
18 w:corrected
-21 w:corrected list
17 w:corrected paragraph
14 w:corrected the
65 w:corrected to
12 w:corrected version
19 w:correction
-34 w:correction :
-21 w:corrections
-53 w:corrects
-33 w:corrects the
-22 w:corrige
25 w:corrigé
52 w:corrigée
-15 w:cost #
27 w:cost of
-15 w:costs
-27 w:costs #
90 w:could
20 w:could also
59 w:could be
30 w:could find
22 w:could go
-36 w:could have
-70 w:could not
19 w:could you
-32 w:couldn't
62 w:council
60 w:council approves
27 w:council's
26 w:councillor
27 w:count
87 w:count :
-44 w:count of
-10 w:count the
37 w:counted
-29 w:counter
14 w:counts
26 w:county
-19 w:course
17 w:course !
90 w:court
30 w:courte
-23 w:courts
-22 w:cover
35 w:coverage
23 w:covered
33 w:covers
64 w:covers the
-16 w:crash
-22 w:cream
-53 w:create
-19 w:create a
-70 w:created
-94 w:creating
63 w:credit
10 w:cri
10 w:cript
31 w:criticism
17 w:criticism of
-11 w:cross
-18 w:crossword
-18 w:crowd
-16 w:cup
68 w:currency
40 w:current
-18 w:curriculum
-37 w:customer
-21 w:customers
-78 w:cut
-24 w:cut and
23 w:cut from
-26 w:cut it
-22 w:cut off
-18 w:cut the
12 w:cutoff
60 w:cuts
95 w:cutting
41 w:cutting it
-39 w:cuốn
-18 w:cuộc
20 w:cà
20 w:cà phê
-26 w:các
85 w:cách
-85 w:câu
-45 w:câu #
-25 w:câu chữ
-25 w:câu hỏi
19 w:câu ngắn
-31 w:còn
-15 w:có
-34 w:có muốn
16 w:có thể
-22 w:cô
-22 w:cô giáo
-25 w:công
31 w:côté
-10 w:cũ
30 w:cũng
-12 w:cơ
-22 w:cả
-14 w:cấm
-11 w:cấm xe
52 w:cần
23 w:cần dịch
20 w:cần viết
10 w:cầu của
-25 w:cụ
-60 w:của
-10 w:của tác
18 w:của tôi
-12 w:cứ
-13 w:cứu
27 w:d'origine
-35 w:d'un
-11 w:d'une
14 w:dam
-11 w:damage
-15 w:dame
28 w:dans le
-16 w:dans une
13 w:dans votre
-11 w:dark
72 w:dashes
-46 w:data
25 w:data ends
22 w:data so
84 w:date
-12 w:date and
32 w:date of
17 w:date was
73 w:dateline
39 w:dates
65 w:dawn
-81 w:day
-10 w:day and
-105 w:days
-62 w:de
-15 w:de cet
20 w:de l'article
23 w:de mots
-23 w:de source
-28 w:de votre
-31 w:dead
48 w:deadline
17 w:deadline !
-101 w:dear
-14 w:dear editor
-38 w:dear reader
-42 w:dear readers
58 w:death
11 w:deaths
20 w:debate
-16 w:debate on
38 w:debt
-11 w:decide
-17 w:decided
57 w:decision
-10 w:declined
-10 w:declined to
-28 w:decree
11 w:dee
-57 w:deep
13 w:deeps
13 w:deepsee
-22 w:definition
-48 w:degrees
10 w:delay
-12 w:delegates
-32 w:delegations
20 w:delete
22 w:deleted
81 w:deliberately
-45 w:demande
-20 w:demandé
-36 w:den
47 w:department
30 w:depending
30 w:depending on
-46 w:depth
43 w:deputy
-72 w:der
27 w:dernière mise
37 w:des
121 w:describe
13 w:describe it
29 w:describe the
59 w:describe what
44 w:described
39 w:described as
11 w:described the
-21 w:describes
10 w:describing
32 w:describing the
158 w:description
22 w:description #
89 w:description :
10 w:description of
38 w:deserves
15 w:deserves a
-19 w:desk
12 w:dessous
23 w:dessus
141 w:detail
-13 w:details
16 w:details are
-59 w:details of
71 w:deux
10 w:deuxième
21 w:developed
21 w:developed by
17 w:developments
-59 w:device
-14 w:dictionary
-101 w:did
-11 w:did not
-17 w:did you
38 w:didn't
15 w:didn't come
-95 w:die
10 w:died
-22 w:diet
-38 w:differ
-32 w:differ from
-13 w:difference
-52 w:different
25 w:different totals
-48 w:diplomats
11 w:dire si
71 w:direct
22 w:direct quotes
10 w:direction
14 w:directions
48 w:directly
52 w:directly into
-22 w:director
24 w:disclaimer
24 w:disclaimer :
-39 w:discours
39 w:discover
41 w:discover how
-12 w:discrepancy
-12 w:discuss
-16 w:dishes
19 w:display
-19 w:distributor
59 w:district
28 w:districts
-35 w:dit
13 w:dites moi
22 w:divided
-25 w:dix
-74 w:do
-28 w:do a
-13 w:do better
-26 w:do not
60 w:do the
72 w:do you
-23 w:doanh
-23 w:doanh nghiệp
-51 w:doctor
45 w:document
82 w:documents
-48 w:does
-22 w:does not
-22 w:does the
101 w:doesn't
-69 w:dog
-17 w:dogs
-60 w:doing
31 w:dollar
64 w:dollars
-20 w:don't
19 w:don't have
33 w:don't hesitate
19 w:don't need
19 w:don't say
10 w:don't see
74 w:donc
14 w:done
31 w:données
-10 w:door
40 w:dormitory
61 w:double
22 w:double check
-46 w:doubled
15 w:doubt
-29 w:dough
-21 w:douze
-20 w:down
-10 w:down a
-27 w:down the
13 w:down to
17 w:dr
84 w:draft
43 w:draft #
14 w:draft :
-28 w:draft a
18 w:draft and
17 w:draft has
-23 w:draft law
-36 w:draft of
-25 w:draft was
43 w:drafted
63 w:drafts
13 w:dramatic
15 w:draw
26 w:draws
10 w:drew
17 w:drier
-64 w:drink
-34 w:drive
24 w:driver was
73 w:drop
106 w:dropped
22 w:dropped the
39 w:dropping
36 w:dropping the
25 w:drops
36 w:drops the
29 w:drought
-33 w:dry
-21 w:dry season
-14 w:du lao
32 w:du lịch
31 w:dung
-27 w:durian
-62 w:during
-24 w:during the
10 w:dài
-40 w:dân
-10 w:décret
10 w:désolé
-28 w:dòng
-53 w:dùng
15 w:dưới
-13 w:dưới đây
20 w:dẫn
14 w:dịch
-30 w:dịch giả
45 w:dịch là
19 w:dịch tiếng
-26 w:dịch từ
31 w:dự
-21 w:dự thảo
73 w:dự án
18 w:dựa
-25 w:e
-20 w:each
45 w:each other
19 w:each paragraph
18 w:ead
-35 w:earlier version
29 w:early #
-15 w:earned
-35 w:easier
-33 w:easier for
-39 w:easier to
29 w:easy to
-25 w:eat
-10 w:eaten
39 w:economic
-11 w:economy
-10 w:edge
55 w:edit
14 w:edited
37 w:edited by
-45 w:edited for
-58 w:editing
-18 w:editing by
-29 w:editing error
25 w:edition
18 w:editor
-38 w:editor before
-13 w:editor i
-19 w:editor's
-32 w:editor's note
-92 w:editors
176 w:edits
74 w:edits :
-11 w:education
11 w:eek
11 w:eep
13 w:eepse
13 w:eepseek
25 w:effect on
-16 w:eggs
-19 w:eight
91 w:either
-12 w:either or
39 w:either the
-19 w:el
42 w:election
16 w:electricity
-41 w:eleven
-21 w:eleven seconds
-12 w:eleven times
-11 w:elo
-11 w:elone
-25 w:else you
-36 w:em
-30 w:email
-30 w:embassy
-13 w:emergency
34 w:emi
34 w:emini
36 w:emo
34 w:emoji
15 w:emojis
15 w:empty
-53 w:en #
-24 w:en chef
-21 w:ena
23 w:encore
89 w:end
10 w:end of
22 w:end the
-64 w:ended
-52 w:ended with
-28 w:ends
16 w:energy
-21 w:engaging
-28 w:engineer
-83 w:engines
169 w:english
52 w:english :
-32 w:english and
15 w:english equivalent
19 w:english for
-12 w:english it
10 w:english one
22 w:english rendering
17 w:english so
17 w:english to
22 w:enjoy
29 w:enjoy the
-18 w:enjoyed
-17 w:enough
19 w:ensures
27 w:ensures that
-15 w:entraîné
-15 w:entraîné sur
49 w:entries
-53 w:entry
52 w:environ
83 w:environ #
26 w:eo
46 w:eo:
11 w:eps
13 w:epsee
35 w:equivalent
15 w:equivalent so
18 w:error in
21 w:errors
14 w:ers
17 w:ersio
48 w:espaces
10 w:espaces comprises
-49 w:essay
-11 w:essay must
-20 w:essays
-27 w:essential
57 w:est
-38 w:et je
-22 w:et la
17 w:et le
31 w:et non
-24 w:et plus
10 w:et trois
30 w:eta
-106 w:even
-59 w:evening
27 w:event
66 w:events
16 w:events that
-54 w:ever
-46 w:every
-23 w:everybody
37 w:everyday
-48 w:everyone
-13 w:everything
11 w:everything else
36 w:everything you
15 w:evidence
22 w:exact
-26 w:exact english
-40 w:exactly
-10 w:exactly as
-21 w:exam
-44 w:example
-26 w:examples
-28 w:exceed
-29 w:exceed #
59 w:excerpt
21 w:exchange
19 w:exchange rate
19 w:exchange rates
25 w:exclamation
26 w:exclamation marks
-24 w:excluding the
-52 w:exercise
-46 w:exercise #
-22 w:exhibition
90 w:exist
-48 w:exists
22 w:expand
-17 w:expected
-30 w:experience
-63 w:expert
-30 w:explain why
46 w:explained
32 w:explaining
-28 w:explains
64 w:explanation
72 w:explanation of
65 w:export
71 w:export to
48 w:exports
12 w:extra
16 w:extract
19 w:eye
-24 w:facebook
-26 w:facebook or
-21 w:facing
95 w:fact
61 w:fact box
31 w:fact check
24 w:factory
45 w:facts
31 w:facts :
-15 w:facts and
67 w:factual
32 w:factual and
27 w:fail
-17 w:failed
63 w:fair
49 w:faire
-27 w:fait
-22 w:false
-38 w:families
-28 w:famille
27 w:family
-10 w:fans
13 w:far
50 w:far as
40 w:farmer
11 w:farmer's
46 w:farmers
-22 w:faster
-28 w:father
34 w:fault
10 w:faut
-14 w:faute
-14 w:faute d'équivalent
-14 w:fautes
24 w:favourite
-23 w:feared
-16 w:feature
-20 w:february
-12 w:fee
55 w:feel
40 w:feel free
29 w:feelings
20 w:feels
58 w:feels right
-17 w:feels too
-40 w:fees
-27 w:fell
33 w:felt
-16 w:feuang
-25 w:few
17 w:fewer
12 w:fields
21 w:fifth
-28 w:fifty
127 w:figure
32 w:figure in
-10 w:figures
14 w:figures as
-40 w:figures before
-25 w:figures for
-21 w:file
-69 w:files
16 w:fill
27 w:filled
46 w:filled in
28 w:filler
-60 w:film
-16 w:fin
28 w:final
49 w:final answer
-31 w:final draft
46 w:final text
-40 w:finally
-101 w:find
-23 w:find a
-22 w:find any
10 w:find out
-37 w:find the
-12 w:find this
-20 w:finds
-14 w:fines
18 w:finish
-18 w:finished
11 w:fire
-17 w:firm
-45 w:first and
-15 w:first appeared
-11 w:first because
27 w:first draft
32 w:first is
37 w:first line
59 w:first mention
-15 w:first page
40 w:first person
-10 w:first reported
41 w:first sentence
25 w:first the
21 w:first three
-21 w:first train
-27 w:first version
-42 w:fish
25 w:fit
24 w:fit a
121 w:fits
25 w:fits the
60 w:fits your
61 w:five
12 w:five headline
-11 w:five minutes
-32 w:fix
82 w:fixed
37 w:fixed subject
14 w:fixed the
18 w:fixes
21 w:fixes :
23 w:flag :
-35 w:flat
-16 w:flight
60 w:flood
33 w:flooded
25 w:flooding
-45 w:floor
-33 w:flour
-10 w:flow
-16 w:flow and
31 w:fluidité
25 w:focus keyphrase
46 w:focus keyword
13 w:focused on
-42 w:fois
-50 w:fold
34 w:follow
11 w:follow it
-42 w:follow the
61 w:follow up
42 w:followed
11 w:followed by
32 w:followed the
-67 w:following
13 w:following is
-29 w:following sentences
59 w:follows
-16 w:follows :
-60 w:food
-10 w:foot
-21 w:foot of
-14 w:football
-14 w:footnotes
-27 w:for
46 w:for #
39 w:for :
33 w:for a
57 w:for an
57 w:for and
-20 w:for any
-18 w:for anyone
20 w:for both
37 w:for clarity
42 w:for consistency
-25 w:for each
-33 w:for example
25 w:for facebook
-17 w:for four
-11 w:for further
14 w:for grammar
22 w:for immediate
11 w:for its
20 w:for last
-57 w:for length
20 w:for me
-27 w:for more
-33 w:for my
-14 w:for plain
11 w:for pointing
40 w:for print
10 w:for publication
53 w:for readability
55 w:for readers
-38 w:for reading
-35 w:for reasons
10 w:for repairs
-56 w:for six
53 w:for social
51 w:for that
29 w:for the
-30 w:for this
-40 w:for three
26 w:for word
-13 w:for you
10 w:for younger
-36 w:for your
-18 w:force
-29 w:forget
-12 w:form asks
-12 w:form is
26 w:form the
27 w:formal
-38 w:formal style
11 w:formal tone
-14 w:forms
-79 w:forty
75 w:forum
-57 w:found
37 w:found in
-13 w:found that
-28 w:found the
-29 w:foundation
34 w:founded
12 w:founding
-11 w:four minutes
-19 w:four seconds
-35 w:four times
-24 w:fourteen
23 w:fourth
24 w:fourth paragraph
-29 w:français
-63 w:free
-19 w:free for
-22 w:free of
39 w:free to
-103 w:french
-11 w:fresh
20 w:friday
-27 w:friend
39 w:friendly
-37 w:friends
13 w:from
30 w:from a
54 w:from here
-69 w:from lao
10 w:from monday
-36 w:from pakse
58 w:from the
14 w:from what
43 w:from where
51 w:from you
103 w:from your
49 w:front
27 w:front of
48 w:front page
-21 w:fuel
-16 w:fuel prices
16 w:fulfil
12 w:fulfill
15 w:fulfill this
13 w:full article
10 w:full list
-19 w:full name
-35 w:full of
47 w:full piece
49 w:full stop
-52 w:full text
52 w:funding
-34 w:further
-50 w:further details
22 w:further edits
-22 w:further information
58 w:future
-15 w:für
-28 w:g
-39 w:game
30 w:gap
-28 w:garden
-36 w:gardé
-68 w:gate
-23 w:gave
-32 w:gave the
34 w:gem
34 w:gemin
19 w:gemini
12 w:general
10 w:general audience
28 w:generate
13 w:generate content
23 w:generated
-22 w:generated by
113 w:generating
-105 w:get
-11 w:get a
17 w:gets
-54 w:getting
-14 w:ghi
17 w:ghi chú
-26 w:gia
-10 w:gia đình
-15 w:giao
-10 w:girl
41 w:give the
-21 w:give you
31 w:given
15 w:given as
-17 w:given at
12 w:given in
14 w:given me
19 w:given that
20 w:given the
-39 w:given to
124 w:gives
18 w:gives #
26 w:gives two
-41 w:giving
-27 w:già
30 w:giá
27 w:giá vàng
-24 w:giáo
-20 w:giúp
-26 w:giả
11 w:giải thích
-37 w:giấy
-28 w:giấy phép
13 w:giọng
-25 w:giờ
-15 w:giữ
36 w:giữ nguyên
61 w:glad
-15 w:glad to
-11 w:glass
18 w:gle
-38 w:go to
64 w:go with
38 w:goal
18 w:goat
109 w:goes
-12 w:goes :
11 w:goes against
19 w:goes to
12 w:goes up
-68 w:going to
32 w:gone
-41 w:gone through
17 w:goo
-21 w:good
27 w:good catch
26 w:good idea
39 w:good luck
11 w:good to
18 w:googl
-35 w:google's
-17 w:goose
27 w:got it
30 w:government documents
32 w:governor
64 w:governor's
63 w:gpt
20 w:grade
-18 w:grammar and
-10 w:grammatically
-22 w:grandmother
19 w:grandmother's
24 w:grant
28 w:grants
-50 w:grateful
-47 w:great
25 w:great question
-20 w:greek
20 w:green
-10 w:grew
-25 w:ground
25 w:grown
12 w:guess
-28 w:guest
44 w:guidance
-116 w:guide
-44 w:guide to
23 w:guidelines
22 w:guides
26 w:gì
54 w:gần
20 w:gần nhất
20 w:gọi
11 w:gọn
20 w:gốc
40 w:gợi
25 w:gợi ý
-13 w:gửi về
19 w:h #
10 w:habitants
-121 w:had
-12 w:had a
-19 w:had an
31 w:had been
28 w:had in
-14 w:had left
-11 w:had no
66 w:had not
16 w:hai
44 w:half
11 w:half a
-12 w:half the
-21 w:hall
-88 w:hand
-12 w:handbook
-24 w:handed
11 w:handout
-15 w:hands
-15 w:handwriting
-18 w:hang
14 w:happened
-16 w:happens
58 w:happy
-11 w:happy to
34 w:happy with
10 w:harbour
30 w:hard
15 w:hard news
16 w:hard to
78 w:harder
-30 w:harvest
-82 w:has
10 w:has a
36 w:has asked
62 w:has been
-34 w:has changed
-23 w:has gone
-12 w:has kept
-43 w:has moved
-59 w:has not
22 w:has passed
42 w:has since
30 w:has to
11 w:hashtag
25 w:hashtags
-18 w:hat
-30 w:have
-21 w:have a
39 w:have access
-17 w:have an
38 w:have been
66 w:have changed
31 w:have it
-67 w:have kept
31 w:have left
53 w:have never
87 w:have no
44 w:have personal
-23 w:have removed
-48 w:have rewritten
-28 w:have stopped
67 w:have the
16 w:have to
-12 w:have tried
-41 w:having
-92 w:he
-13 w:he had
10 w:he has
38 w:he is
-13 w:he said
-14 w:he says
13 w:hea
-23 w:head of
29 w:headings
76 w:headline
58 w:headline :
47 w:headline and
30 w:headline ideas
-12 w:headline of
-33 w:headline on
-14 w:headline was
11 w:headlines
42 w:headlines :
21 w:heads
-27 w:hear
50 w:heard
35 w:hearing
-13 w:heat
-13 w:heavy
-15 w:heavy rain
76 w:hectares
-12 w:hedge
-40 w:held
-20 w:help
10 w:help and
-19 w:help of
97 w:help to
24 w:help with
-33 w:help you
15 w:helpful
12 w:helps
14 w:helps with
-94 w:her
-12 w:her own
100 w:here
-42 w:here :
11 w:here ?
24 w:here and
-91 w:here are
31 w:here because
20 w:here is
-19 w:here it
34 w:here on
-14 w:here since
-18 w:here so
54 w:here the
36 w:here you
53 w:here's
41 w:here's a
62 w:here's an
-19 w:here's the
-56 w:here's what
32 w:hesitate
32 w:hesitate to
-25 w:hidden
-30 w:hides
-60 w:high
15 w:higher
-23 w:highlights
-14 w:him to
-15 w:himself
34 w:hin
-89 w:his
46 w:history
43 w:history of
-13 w:hiện
-10 w:hiện quan
35 w:hmm
27 w:hmm the
31 w:hold
26 w:holding
53 w:holds
-15 w:holiday
-16 w:homework
-16 w:honestly
-37 w:honourable
24 w:hoo
47 w:hook
21 w:hook :
73 w:hope
29 w:hope that
-35 w:hope this
26 w:hope to
17 w:hopeful
71 w:hopefully
34 w:hospital
24 w:hospital's
-17 w:hospitals
-47 w:hot
-22 w:hotel
23 w:hotline
-52 w:hour
-59 w:hours
25 w:hours and
10 w:hours of
-60 w:house
73 w:households
40 w:housing
-19 w:how i
23 w:how i'd
20 w:how it
24 w:how many
26 w:how much
-16 w:how the
34 w:how this
-76 w:how to
-14 w:hoạch
25 w:hoặc
-19 w:https
-16 w:https :
88 w:human
-34 w:human being
10 w:human sounding
18 w:humanized
30 w:humour
-10 w:hundred
-10 w:hy
-10 w:hy vọng
17 w:hydropower
-10 w:hàng
-34 w:hành
-16 w:hành khách
-30 w:hãy
32 w:hình
11 w:hóa
38 w:hút
72 w:hơn
34 w:hơn :
17 w:hơn và
-25 w:hệ
-14 w:họa
-38 w:học
-15 w:học sinh
-14 w:họp
-56 w:hỏi
-10 w:hỏi về
-10 w:hồi
72 w:hợp
12 w:hợp với
16 w:hữu
10 w:hữu ích
-28 w:i
12 w:i added
35 w:i aimed
10 w:i also
-64 w:i am
-14 w:i apologise
25 w:i apologize
-11 w:i asked
28 w:i assumed
33 w:i believe
-16 w:i came
96 w:i can
58 w:i can't
-26 w:i cannot
13 w:i changed
29 w:i checked
39 w:i chose
15 w:i continue
-50 w:i couldn't
11 w:i didn't
-13 w:i do
26 w:i don't
-20 w:i found
10 w:i go
12 w:i got
-18 w:i had
-77 w:i have
13 w:i help
-79 w:i hope
-37 w:i keep
47 w:i kept
13 w:i know
28 w:i left
27 w:i looked
-27 w:i make
-22 w:i may
16 w:i misread
11 w:i missed
-41 w:i moved
-52 w:i need
54 w:i only
-13 w:i read
-32 w:i recommend
12 w:i rendered
14 w:i replaced
-44 w:i rewrote
-14 w:i said
23 w:i see
-21 w:i should
32 w:i stayed
-58 w:i think
26 w:i took
59 w:i understand
43 w:i used
-26 w:i want
-16 w:i was
32 w:i went
-31 w:i will
32 w:i won't
-108 w:i would
-29 w:i write
14 w:i wrote
87 w:i'd
-17 w:i'd be
-49 w:i'd go
16 w:i'd say
67 w:i'll
-14 w:i'll do
-12 w:i'll update
20 w:i'm
61 w:i'm not
22 w:i'm unable
68 w:i've
-14 w:i've also
-31 w:i've gone
-16 w:i've kept
41 w:i've left
11 w:i've rewritten
24 w:i've taken
-18 w:i've used
-29 w:i've written
53 w:ici
12 w:ici ?
80 w:idea
48 w:ideas
12 w:ideas from
30 w:identified
-12 w:identity
20 w:idiom
22 w:idioms
44 w:if
15 w:if a
-44 w:if i
-29 w:if it
15 w:if needed
-17 w:if not
18 w:if she
48 w:if space
24 w:if that
22 w:if that's
17 w:if the
21 w:if this
-40 w:if you
34 w:if you'd
72 w:if your
-15 w:ignore
26 w:il
-11 w:il en
10 w:il est
43 w:illustrative
19 w:illustrative and
149 w:image
24 w:image :
17 w:image prompt
25 w:immediate
22 w:immediate release
-19 w:immediately
-38 w:impact
-23 w:important
53 w:important info
-10 w:important to
64 w:impression
11 w:improvements
20 w:improvements :
-36 w:improves
-15 w:in
-41 w:in #
-30 w:in a
-15 w:in about
15 w:in all
-48 w:in an
-19 w:in another
14 w:in any
-10 w:in april
31 w:in at
-14 w:in august
31 w:in bold
-35 w:in both
80 w:in brackets
-57 w:in brief
12 w:in case
21 w:in champasak
55 w:in conclusion
24 w:in each
57 w:in english
28 w:in figures
-27 w:in four
-45 w:in french
29 w:in front
-74 w:in full
29 w:in half
22 w:in it
-18 w:in its
11 w:in january
-16 w:in june
13 w:in kip
-27 w:in lao
-10 w:in large
-15 w:in law
64 w:in line
-30 w:in luang
-32 w:in march
-32 w:in may
87 w:in mind
24 w:in most
-22 w:in our
-11 w:in paragraph
-10 w:in pencil
-11 w:in place
27 w:in plain
-18 w:in question
-10 w:in red
32 w:in that
-18 w:in the
-50 w:in this
-31 w:in three
22 w:in tone
-38 w:in two
33 w:in under
-15 w:in which
-17 w:in writing
-46 w:include
12 w:include a
13 w:include the
-15 w:includes
27 w:including
21 w:including spaces
-17 w:including the
-44 w:income
-16 w:incomplete
-10 w:independently
-13 w:independently verify
15 w:indiqué
13 w:ine
42 w:inferred
-31 w:inflation
-19 w:inflation slowed
48 w:info
-33 w:informal
69 w:information
-64 w:information about
15 w:information and
15 w:information available
18 w:information on
-27 w:information only
74 w:informations
23 w:informative
11 w:ini
29 w:injured
37 w:ink
35 w:input
-20 w:inquiry
-48 w:inscription
140 w:insert
14 w:inside
-11 w:inspector
96 w:instead
70 w:instead of
34 w:instruction
19 w:instruction says
29 w:instructions
23 w:intact
-23 w:intelligence and
22 w:interest
25 w:interest rate
64 w:international
-55 w:internet
-12 w:interpreter
-11 w:intertitres
18 w:interview
-43 w:interview has
-12 w:interview was
45 w:into a
-15 w:into english
33 w:into one
23 w:into two
35 w:intro
58 w:introduced
-42 w:introduction
46 w:invented
32 w:inverted
34 w:inverted pyramid
86 w:investors
55 w:invite
-19 w:invited
-19 w:invited to
12 w:involved
63 w:ion
10 w:ipt
37 w:is
-62 w:is :
21 w:is ?
29 w:is a
11 w:is about
15 w:is already
-25 w:is ambiguous
-11 w:is an
29 w:is being
16 w:is better
35 w:is correct
27 w:is easier
24 w:is for
26 w:is general
12 w:is given
38 w:is gone
-27 w:is how
36 w:is in
18 w:is kept
31 w:is known
29 w:is left
-25 w:is limited
28 w:is mine
-12 w:is missing
-11 w:is my
10 w:is needed
-61 w:is no
-90 w:is not
61 w:is now
-21 w:is one
30 w:is only
-29 w:is open
-36 w:is read
-44 w:is ready
26 w:is right
-25 w:is safe
70 w:is safer
33 w:is still
-38 w:is suitable
16 w:is that
-88 w:is the
-72 w:is there
35 w:is this
25 w:is tight
-65 w:is to
17 w:is up
67 w:is used
12 w:is what
-18 w:is where
19 w:is why
-14 w:is worth
24 w:is written
-17 w:is your
-10 w:island
32 w:isn't
-48 w:issue
-14 w:issued
-11 w:issued in
55 w:it
-22 w:it !
13 w:it :
-39 w:it ?
28 w:it again
-25 w:it and
-10 w:it answers
-22 w:it as
79 w:it at
-23 w:it before
-18 w:it can
-35 w:it could
-24 w:it did
15 w:it doesn't
26 w:it down
-23 w:it even
13 w:it fits
-28 w:it for
49 w:it from
26 w:it goes
33 w:it has
50 w:it if
-17 w:it in
-33 w:it is
-11 w:it isn't
26 w:it lands
15 w:it looks
22 w:it may
24 w:it means
-47 w:it names
30 w:it now
-19 w:it off
-13 w:it on
13 w:it out
26 w:it over
-19 w:it rained
-50 w:it should
54 w:it sound
38 w:it sounds
-13 w:it still
39 w:it strikes
-17 w:it the
32 w:it this
22 w:it took
13 w:it under
22 w:it up
-31 w:it used
-102 w:it was
-27 w:it will
-19 w:it won't
27 w:it works
27 w:it would
-27 w:it's
13 w:item
-23 w:item #
-105 w:its
-16 w:its first
-38 w:its last
22 w:its own
36 w:itself
-33 w:itu
14 w:iຂ້
12 w:iຂ້ອຍ
10 w:iຂ້ອຍບໍ
10 w:iທີ
-11 w:iແລ
18 w:i生
18 w:i生成
11 w:j'ai
-23 w:j'ai conservé
-35 w:j'ai gardé
-19 w:j'avais
-18 w:j'espère
-18 w:j'espère que
-47 w:jamais
-30 w:january
10 w:jar
41 w:jargon
55 w:je
-26 w:je me
14 w:je ne
36 w:je peux
-10 w:je vous
-17 w:job
75 w:jobs
-14 w:join
-58 w:joint
-19 w:joke
-11 w:joked
-25 w:jokes
-51 w:journal
59 w:journalist
26 w:journalistic
-24 w:journey
-22 w:judge
-42 w:judges
-22 w:jumps
-22 w:june
32 w:june #
-33 w:just
25 w:just a
16 w:just ask
15 w:just say
24 w:just tell
17 w:just under
-11 w:justice
-74 w:k
17 w:kann
29 w:keep
45 w:keep in
30 w:keep the
21 w:keep this
23 w:keeper
54 w:keeping
24 w:keeping the
-17 w:keeps the
-20 w:keo
31 w:kept
26 w:kept in
-88 w:kept the
-23 w:key
82 w:key changes
23 w:key facts
-49 w:key takeaways
-46 w:keyboard
25 w:keyphrase
23 w:keyphrase :
135 w:keyword
54 w:keyword :
19 w:keyword in
32 w:keywords
22 w:keywords :
-21 w:khi
18 w:khi đăng
-24 w:khoản
-31 w:khoảng
-31 w:khoảng #
39 w:khác
-13 w:khách
28 w:khách quan
-27 w:khách vui
18 w:khám
25 w:khám phá
34 w:khóa chính
35 w:không
-22 w:không ?
11 w:không thêm
11 w:không thể
18 w:khẩu
-12 w:kilometres
-58 w:kind
-13 w:kinder
13 w:kindly
-24 w:king
-28 w:king's
-26 w:kip
-38 w:kitchen
29 w:kiến
-14 w:kiểm
-11 w:kiểm tra
15 w:km
12 w:know about
11 w:know how
-20 w:know in
-11 w:know that
37 w:know the
20 w:know where
28 w:know which
25 w:knowing
13 w:knowledge cutoff
-43 w:knowledge of
10 w:knowledge only
-13 w:knows
-10 w:knows nothing
14 w:knows the
-23 w:kèm
15 w:ký
-14 w:kế
-14 w:kế hoạch
-17 w:kết
-19 w:kể
-14 w:kỹ
28 w:l
18 w:l'article
-51 w:l'article #
30 w:l'essentiel
23 w:l'institut
-73 w:la
-15 w:la date
-15 w:la fin
17 w:la liste
-21 w:la nouvelle
41 w:la première
-18 w:la réaction
-44 w:la rédaction
-34 w:la version
-45 w:label
-32 w:labels
13 w:lacks
12 w:laid
69 w:laissé
-30 w:land
25 w:lands
-11 w:lane
14 w:langage je
31 w:language
47 w:language and
25 w:language is
24 w:language model
19 w:language more
-30 w:languages
-41 w:lao
-38 w:lao by
29 w:lao bảo
-34 w:lao the
15 w:lao translation
186 w:laos
33 w:laos and
12 w:laos coffee
18 w:laos economy
-57 w:large
12 w:large language
-10 w:large print
-24 w:larger
27 w:last
-19 w:last page
14 w:last paragraph
12 w:last sentence
17 w:last update
-32 w:last updated
-58 w:last week
11 w:last week's
37 w:last year
61 w:last year's
-44 w:late
40 w:later
31 w:lau
31 w:laude
-12 w:laugh
-14 w:laughed
-18 w:laughs
40 w:launch
49 w:launch of
-31 w:lawmakers
-39 w:lawyers
-34 w:lawyers for
10 w:le
20 w:le #
18 w:le communiqué
-18 w:le ministre
-59 w:le mot
-10 w:le paragraphe
35 w:le reste
-19 w:le robot
42 w:le sens
-11 w:le texte
19 w:le titre
53 w:lead
20 w:lead :
33 w:lead and
29 w:lead with
-18 w:leader
43 w:leads
-24 w:leaf
-22 w:leaflet
38 w:league
-36 w:leaks
22 w:leans
-48 w:learn
-61 w:learned
10 w:learners
-63 w:least
-15 w:least #
-63 w:leave
-10 w:leave out
-15 w:leave the
39 w:leaves
-35 w:leaves out
14 w:leaves the
23 w:leaving
-16 w:leaving the
11 w:lecture
38 w:led
18 w:leeds
71 w:left
-30 w:left as
-33 w:left at
14 w:left blank
62 w:left in
11 w:left it
-42 w:left the
61 w:legal
44 w:legal advice
113 w:length
-27 w:length and
-47 w:les
-30 w:les candidats
-10 w:les nouveaux
21 w:les phrases
20 w:les trois
109 w:less
18 w:less formal
75 w:less like
27 w:let me
-15 w:let us
43 w:let's
25 w:let's break
14 w:lets
-183 w:letter
26 w:letter to
-12 w:letter was
-104 w:letters
-14 w:letters in
-25 w:lettre
-43 w:lettres
35 w:level
35 w:library
-20 w:licence
-15 w:lid
-13 w:lie
30 w:lies
-36 w:life
-18 w:lift
-36 w:light
11 w:lightly
-19 w:lights
47 w:lignes
-14 w:like a
41 w:like an
17 w:like any
69 w:like me
33 w:like something
27 w:like this
-98 w:like to
-60 w:liked
25 w:likely
-21 w:likes
-12 w:lime
76 w:limit
-29 w:limited
-13 w:limits
21 w:lin
12 w:line
22 w:line #
-124 w:line :
28 w:line about
-44 w:line and
-37 w:line by
-43 w:line of
23 w:line on
72 w:line with
-15 w:lines
13 w:link
49 w:link to
-26 w:links
-22 w:list
16 w:liste
19 w:liste des
-19 w:listed
-15 w:listen
-21 w:lists
-12 w:literally
12 w:little
-22 w:little more
-42 w:live
28 w:lives
-25 w:liên
-23 w:liên hệ
-16 w:liệu của
-14 w:lo
57 w:loaded
32 w:loan
114 w:local
-64 w:location
18 w:log
-11 w:login
-11 w:lon
-16 w:long and
17 w:long sentences
-144 w:longer
-11 w:longer ones
-31 w:longer than
25 w:longues
22 w:longueur
32 w:longueur :
-10 w:longueur de
25 w:look at
-15 w:look for
37 w:looked
-82 w:looking
-83 w:looking for
-27 w:looks
-13 w:looks like
-19 w:lorry
-16 w:los
67 w:lose
65 w:lose the
31 w:loses
37 w:loses the
22 w:losing
33 w:losing any
-18 w:losing the
25 w:lost
13 w:lost in
-30 w:lost its
-33 w:lot
-73 w:love
-55 w:low
10 w:lower
-10 w:lowest
51 w:luang
66 w:luang prabang
76 w:luck
-23 w:luck to
102 w:luck with
-35 w:lui
-15 w:lunch
-33 w:luận
19 w:lyrics
45 w:là bản
-33 w:làng
10 w:lào
-16 w:lên
-14 w:lòng
13 w:lòng gửi
-14 w:lòng kiểm
-32 w:lý
-12 w:lưu
-11 w:lưu ý
-27 w:lượng
25 w:lại bài
-20 w:lại cho
-32 w:lại câu
16 w:lại theo
-25 w:lại đoạn
-44 w:lần
17 w:lần cập
16 w:lẫn
11 w:lặp
23 w:lịch
-25 w:lỗi
-19 w:lỗi tôi
20 w:lỗi vì
-62 w:lời
-18 w:lời của
-10 w:m
-37 w:m'a
-27 w:ma
-75 w:machine
-15 w:madame
117 w:made :
11 w:made by
-11 w:made it
25 w:made the
-31 w:made up
15 w:magazine
-14 w:mai
-28 w:mail
-31 w:main
-48 w:maintains
-40 w:maintains a
-17 w:maintains the
-11 w:maire
12 w:mairie
-28 w:mais
-33 w:make
-26 w:make a
-14 w:make clear
37 w:make it
52 w:make mistakes
40 w:make the
16 w:make this
-13 w:makers
48 w:makes
16 w:makes a
-18 w:makes it
73 w:makes the
-23 w:making
15 w:making it
-10 w:mal
19 w:malay
-79 w:man
-17 w:man who
-18 w:manager
-16 w:mang
71 w:manner
-44 w:manual
-34 w:manuscript
-96 w:many
37 w:many of
17 w:map
-18 w:maps
25 w:marathon
38 w:march
38 w:march #
-17 w:march the
-12 w:mardi
-11 w:margin
33 w:mark
125 w:markdown
125 w:marked
29 w:market
-65 w:marketing
-23 w:marks
18 w:marks and
20 w:marsh
-19 w:mason
-19 w:master
84 w:match
75 w:match the
-17 w:match your
76 w:matched
24 w:matches
58 w:matches the
113 w:material
-24 w:matter of
35 w:matters
-27 w:matters :
-18 w:maximum
52 w:may
-13 w:may #
-18 w:may :
29 w:may ask
32 w:may be
-54 w:may change
-26 w:may differ
29 w:may need
53 w:may not
13 w:may want
24 w:mayor
32 w:mayor's
-13 w:me and
-35 w:me be
11 w:me dire
33 w:me double
13 w:me if
39 w:me know
-18 w:me permets
-46 w:me start
-10 w:me that
-11 w:me think
47 w:me to
29 w:me which
-20 w:meals
-31 w:mean
-11 w:mean either
-29 w:meaning
-24 w:meaning of
29 w:means
48 w:means for
40 w:means the
-11 w:mechanic
-16 w:media
11 w:media :
-29 w:medical
-40 w:medical advice
-45 w:meet
33 w:meets
25 w:meets your
47 w:mekong
-14 w:melody
-37 w:member
-19 w:members
43 w:memories
42 w:memories of
26 w:memory
188 w:mention
54 w:mention a
47 w:mention of
19 w:mentioned in
38 w:mentions
-30 w:menu
13 w:merci
12 w:merci pour
49 w:merged
-13 w:merged two
23 w:mes
18 w:mes connaissances
132 w:message
-10 w:mesure
63 w:met
48 w:meta
50 w:meta description
56 w:metaphor
56 w:metaphor of
-22 w:method
-10 w:metres
24 w:mid
12 w:mid #
-11 w:mid sentence
-12 w:midnight
35 w:might
-25 w:might be
29 w:miles
-26 w:milk
28 w:mill
23 w:million
18 w:million but
-13 w:million dollars
22 w:millions
27 w:min
37 w:mind that
25 w:mine
-14 w:minh họa
-14 w:minimum
25 w:minister
12 w:minister said
-23 w:minister's name
15 w:ministre
-19 w:ministries
83 w:ministry
23 w:ministry for
16 w:ministry of
-19 w:ministry revised
-23 w:ministry said
30 w:ministry's
-12 w:ministry's website
71 w:minor
10 w:minus
34 w:minute
-44 w:minutes
-24 w:minutes of
-28 w:mis
-15 w:misleading
-25 w:miss
-22 w:misses
31 w:missing
-16 w:misspelled
-20 w:misspelled the
-10 w:mistake in
-14 w:mistake the
-11 w:mistakes
53 w:mistakes check
33 w:mistakes please
11 w:mistakes so
-12 w:mix
22 w:mobile
-15 w:mode
12 w:model
11 w:model and
25 w:model i
30 w:model's
36 w:modifications
10 w:modifications apportées
41 w:modifier
-13 w:modifié
33 w:moi
-15 w:moins
36 w:moj
26 w:moment
-66 w:mon
25 w:monday
-82 w:money
-59 w:mong
-17 w:monk
-32 w:monks
-19 w:monsieur
-15 w:monsieur le
45 w:month
-58 w:months
66 w:more
-20 w:more :
17 w:more concise
26 w:more details
14 w:more emotional
-10 w:more formal
-27 w:more in
-55 w:more information
37 w:more like
13 w:more naturally
10 w:more professional
-92 w:more than
-66 w:more to
-21 w:most
-53 w:most important
-14 w:most of
14 w:mostly
-76 w:mot
-27 w:mother
-32 w:motion
19 w:motive
75 w:mots
-25 w:mots environ
-20 w:mots à
-31 w:move
-22 w:move the
-36 w:moved
-43 w:moved or
16 w:moved the
32 w:moved to
11 w:moved up
24 w:moves from
10 w:moving
-19 w:mp
31 w:mpt
-19 w:mr
37 w:ms
-31 w:mua
-52 w:much
-33 w:music
-68 w:must
13 w:must not
-72 w:muốn
-183 w:my
40 w:my data
-25 w:my editor
-16 w:my grandmother
-17 w:my grandmother's
106 w:my last
-16 w:my mind
25 w:my mistake
-54 w:my name
30 w:my own
11 w:my pick
34 w:my training
22 w:my version
11 w:myself
-30 w:máy
-60 w:mère
-14 w:mét
62 w:mình
14 w:mình đã
42 w:mô
37 w:mô tả
32 w:mật
-62 w:mẹ
-23 w:mẹ nói
17 w:mọi
-31 w:mỗi
-55 w:một
-14 w:một người
10 w:mở
-12 w:mức
-56 w:n'a
-26 w:n'a pas
-16 w:n'ai pas
54 w:n'avait
-24 w:n'hésitez
-24 w:n'hésitez pas
-21 w:nai
-15 w:nam
-23 w:nam ou
142 w:name
-17 w:name and
-12 w:name has
-27 w:name in
12 w:name is
48 w:name of
-15 w:name on
39 w:name the
-13 w:name was
11 w:named
45 w:names
41 w:names and
14 w:names are
-27 w:names both
14 w:names follow
-16 w:names have
-10 w:names in
-23 w:names of
-40 w:names on
12 w:names to
54 w:naming
30 w:naming the
-20 w:national
36 w:naturally
-21 w:nay
27 w:ne pas
72 w:near
31 w:near the
14 w:nearly
60 w:need
17 w:need any
11 w:need it
-17 w:need the
30 w:need this
-61 w:need to
89 w:needed
-11 w:needs
-16 w:neighbours
-53 w:neither
22 w:net
-14 w:network
69 w:neutral
-12 w:neutral and
-16 w:neutral tone
14 w:neutre
-68 w:never
30 w:never been
-28 w:new
10 w:new bus
-18 w:new draft
13 w:new tariff
11 w:new to
-18 w:new translation
-32 w:new wording
142 w:newer
155 w:news
15 w:news agency
11 w:news editor
19 w:news in
41 w:news item
21 w:news style
-77 w:newsletter
50 w:newspaper
-15 w:newspaper apologised
36 w:newspaper style
-13 w:newspapers
16 w:newsroom
10 w:newsworthy
17 w:next
21 w:next ?
13 w:next i
-20 w:next one
-28 w:next question
17 w:next step
19 w:next steps
13 w:next to
-22 w:next year
33 w:nghe
-20 w:nghiệp
19 w:nghĩ
-14 w:nghĩa
30 w:ngoài
34 w:nguyên
12 w:nguyên tên
-15 w:ngày
-14 w:ngày #
-39 w:người
-14 w:người dân
-28 w:người mẹ
-19 w:người phát
-21 w:ngắn gọn
-14 w:ngắn hơn
54 w:ngữ
-45 w:nhiều
-63 w:nhà
-66 w:nhân
-31 w:nhân vật
11 w:như
-49 w:nhưng
11 w:nhất của
16 w:nhầm lẫn
-25 w:nhận
-26 w:nhỏ
-23 w:nhớ
25 w:nice
-15 w:nicht
-43 w:night
45 w:night market
24 w:nine
-13 w:nine years
32 w:nk>
16 w:no
16 w:no adjectives
25 w:no article
79 w:no exclamation
36 w:no information
-76 w:no longer
14 w:no mention
25 w:no more
16 w:no official
-62 w:no one
41 w:no opinion
17 w:no problem
16 w:no source
42 w:no way
-75 w:nobody
-13 w:nobody in
-15 w:nobody will
-21 w:noise
78 w:nombre
80 w:nombre de
16 w:non
39 w:none of
10 w:nong
-11 w:noodle
-16 w:noodle shop
-19 w:noon
-38 w:nor
27 w:north
16 w:northern
-13 w:nos
22 w:not
60 w:not #
-62 w:not a
48 w:not able
13 w:not add
-32 w:not appear
-21 w:not available
-15 w:not be
-23 w:not been
-11 w:not changed
-12 w:not confirm
-28 w:not exceed
85 w:not exist
-46 w:not find
17 w:not give
-22 w:not go
-26 w:not have
41 w:not hold
-10 w:not immediately
34 w:not in
-11 w:not independently
19 w:not know
-15 w:not legal
-14 w:not mention
25 w:not possible
49 w:not quite
14 w:not reflect
-23 w:not replace
-14 w:not say
57 w:not specify
69 w:not to
-11 w:not verify
10 w:not yet
-15 w:note :
59 w:note de
26 w:note on
13 w:note that
17 w:noted
76 w:notes
-34 w:notes :
22 w:notes say
89 w:nothing
54 w:nothing else
24 w:nothing has
39 w:nothing in
-19 w:noticed
18 w:notification
-12 w:notre
-37 w:nous
-10 w:nouveaux
-23 w:nouvelle
-16 w:nouvelle traduction
-23 w:novel
-90 w:november
93 w:now
11 w:now at
-20 w:now reads
-11 w:now says
-19 w:noy
80 w:number
-40 w:number below
-11 w:number of
86 w:numbers
-21 w:numbers :
36 w:numbers are
33 w:numbers in
-38 w:nào
21 w:này
-33 w:này ba
-18 w:này giúp
14 w:này hữu
26 w:này không
41 w:nên
-25 w:nó
-38 w:nói
-28 w:nói trước
-56 w:năm
-39 w:nước
-22 w:nếu bạn
-22 w:nếu cần
27 w:nội
31 w:nội dung
-20 w:o
30 w:obituary
19 w:objective
10 w:occurred
11 w:october #
21 w:octobre
-39 w:of
12 w:of a
-28 w:of all
-39 w:of an
-23 w:of article
-22 w:of birth
-22 w:of charge
-11 w:of each
51 w:of edits
24 w:of events
-17 w:of going
41 w:of guests
18 w:of her
-29 w:of his
46 w:of hope
-15 w:of its
39 w:of luck
-16 w:of money
117 w:of my
-37 w:of no
-11 w:of our
-32 w:of place
-18 w:of rice
31 w:of software
41 w:of that
-32 w:of the
-11 w:of them
74 w:of these
-72 w:of this
31 w:of those
-19 w:of tone
-42 w:of two
-14 w:of what
-26 w:of which
-33 w:of words
-17 w:of you
27 w:off
14 w:off after
28 w:off and
-46 w:offer
13 w:offer a
-32 w:offered
-11 w:offered to
-24 w:offering
-28 w:offers
32 w:office
-21 w:office will
95 w:official
16 w:official sources
65 w:officials
-24 w:often
18 w:ogl
-53 w:oil
36 w:oji
-15 w:okay
-24 w:okay so
-51 w:old
-46 w:older
-22 w:oldest
-17 w:omitted
31 w:omp
-18 w:on
-113 w:on #
-30 w:on a
24 w:on both
18 w:on each
-23 w:on facebook
44 w:on first
15 w:on friday
16 w:on how
-14 w:on it
14 w:on its
29 w:on one
-82 w:on page
-12 w:on request
-20 w:on saturday
10 w:on sunday
26 w:on the
-12 w:on thursday
22 w:on to
-13 w:on tuesday
24 w:on where
-20 w:on which
-26 w:on your
37 w:on:
33 w:one
26 w:one :
-13 w:one ?
-16 w:one before
-13 w:one but
-11 w:one from
-11 w:one had
-27 w:one is
56 w:one line
-11 w:one long
-39 w:one of
-17 w:one page
13 w:one paragraph
12 w:one sentence
14 w:one so
-15 w:one story
-15 w:one that
-10 w:one the
46 w:one thing
32 w:one was
-21 w:one which
15 w:one word
-32 w:ones
-40 w:online
65 w:only
-77 w:only #
12 w:only as
13 w:only goes
47 w:only have
-14 w:only in
29 w:only once
31 w:only that
81 w:only the
11 w:only two
16 w:ont
39 w:ont été
18 w:oog
18 w:oogle
20 w:ook
-21 w:ope
45 w:open
41 w:open on
-43 w:open the
-17 w:open until
32 w:open with
-17 w:opena
-14 w:openai
13 w:openai use
50 w:opened
22 w:opened the
27 w:opening
-14 w:opening hours
59 w:opens
27 w:opens with
38 w:opinion
66 w:opinions
31 w:opinions but
52 w:opposition
28 w:optimised
28 w:optimised for
33 w:optimized
35 w:optimized for
41 w:option #
80 w:option a
32 w:option b
18 w:options for
-32 w:or
24 w:or a
41 w:or if
-24 w:or in
40 w:or is
-11 w:or leave
14 w:or more
20 w:or should
38 w:or the
33 w:or worse
32 w:order
-14 w:order and
96 w:order of
-16 w:ordered
-14 w:organisers
-10 w:organisers of
63 w:original
33 w:original and
-17 w:original text
12 w:original while
-19 w:originally
-81 w:other
45 w:otherwise
18 w:ou
-110 w:our
-10 w:our readers
13 w:out
17 w:out at
-16 w:out in
-15 w:out of
13 w:out on
14 w:out what
17 w:outcome
37 w:output
-13 w:outside the
-21 w:oven
10 w:over
-25 w:over #
-14 w:over the
-47 w:overnight
-47 w:overview
-24 w:overview of
10 w:own words
-39 w:owners
-13 w:owns
15 w:oxford
15 w:oxford comma
-66 w:p
-36 w:p m
-60 w:page
-43 w:page #
64 w:page :
47 w:page ?
-11 w:page and
-29 w:page is
-17 w:page of
23 w:page was
-37 w:page you
-19 w:pages
-49 w:paid
-15 w:paid for
-11 w:pakse
-10 w:pali
-20 w:panel
61 w:paper
-22 w:paper printed
-22 w:papers
-17 w:par la
-14 w:par une
102 w:para
103 w:para #
122 w:paragraph
-58 w:paragraph #
12 w:paragraph :
37 w:paragraph and
-11 w:paragraph as
12 w:paragraph breaks
11 w:paragraph four
17 w:paragraph has
20 w:paragraph now
-46 w:paragraph of
-47 w:paragraph three
19 w:paragraph two
-22 w:paragraph was
-42 w:paragraph with
-23 w:paragraphe
48 w:paragraphes
50 w:paragraphs
-14 w:paragraphs and
17 w:paragraphs two
39 w:paraphrase
41 w:paraphrased
41 w:parent
48 w:parents
32 w:parents who
-17 w:park
20 w:parking
24 w:parliament
119 w:part
52 w:part #
45 w:part about
-31 w:part of
-12 w:part two
15 w:partners
42 w:parts
-30 w:party
22 w:pas
-10 w:pas pu
-20 w:pas à
-14 w:pass
14 w:passages
14 w:passed
11 w:passengers
27 w:passive
66 w:passive constructions
-37 w:passive voice
-29 w:passport
-12 w:password
29 w:past tense
78 w:paste
15 w:paste into
31 w:pasted
-59 w:path
12 w:patience
13 w:patient
41 w:patients
-69 w:pay
-20 w:pay for
26 w:pays
85 w:pdf
-22 w:pen
-17 w:penai
-16 w:pencil
27 w:pending
10 w:pensez
15 w:pensez à
-13 w:pension
29 w:people
31 w:people in
-33 w:people who
42 w:people will
-10 w:people's
101 w:percent
39 w:percentage
-11 w:perfect
-26 w:performance
-15 w:perhaps
-18 w:permets
-16 w:permit
-21 w:person
18 w:personal
38 w:personal opinions
-19 w:personne
-17 w:personnes
16 w:persons
-11 w:petition
32 w:peut
26 w:peux
-10 w:phiên
79 w:phone
72 w:phone number
14 w:phong
68 w:photo
-42 w:photo :
-13 w:photo caption
47 w:photo credit
41 w:photo of
-28 w:photograph
-16 w:photographs
-14 w:photos
-55 w:phrase
-41 w:phrases
41 w:phrasing
25 w:phá
-12 w:pháp
-12 w:phát
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
36 w:pick would
-66 w:picture
-44 w:pictures
85 w:piece
-73 w:piece of
-20 w:piece was
-14 w:pieces
-10 w:pilot
29 w:pin
61 w:place
21 w:place and
13 w:place in
-43 w:place names
-33 w:place of
21 w:placeholder
-16 w:placeholders
32 w:places
-16 w:places and
11 w:places where
48 w:plagiarism
13 w:plagiarism free
-14 w:plain english
28 w:plain language
-61 w:plan
-14 w:planning
-29 w:plans
-17 w:plant
-33 w:plaque
38 w:plastic
-27 w:plate
-21 w:platform
-51 w:play
-15 w:played
-25 w:players
16 w:playful :
28 w:please
-10 w:please attach
-18 w:please call
44 w:please confirm
10 w:please consult
-12 w:please contact
-20 w:please do
36 w:please double
-11 w:please let
-12 w:please provide
25 w:please review
37 w:please verify
-16 w:plumber
-26 w:plus
52 w:pm
-47 w:poem
-10 w:poems
-15 w:poet
50 w:point
16 w:point the
-13 w:pointed
-45 w:points :
-10 w:points of
23 w:police
103 w:policy
23 w:polished
11 w:polished version
-64 w:polite
-15 w:polite and
26 w:political
19 w:poll
-11 w:polling
-27 w:pont
11 w:pool
-25 w:poor
-42 w:por
-11 w:pork
16 w:porte
40 w:position
62 w:possible
10 w:possible to
-20 w:post
-68 w:posts
11 w:pour
12 w:pouvez vous
66 w:prabang
26 w:praise
-16 w:pre
34 w:prefer
24 w:prefer and
-31 w:prefer it
-15 w:prefer the
15 w:prefers
40 w:première
-33 w:prepare
-16 w:prepared
30 w:present
18 w:presented
-32 w:president
-14 w:press
-13 w:press time
13 w:presse
-13 w:prevails
52 w:previous
-29 w:price
-11 w:price of
39 w:prices
20 w:prices and
-14 w:prime
13 w:print
30 w:print edition
25 w:print or
-95 w:printed
-18 w:printed in
-21 w:printed on
-15 w:printing the
-17 w:privacy
20 w:private
-14 w:prix
-44 w:prize
-17 w:pro
54 w:probably
-32 w:problem
-49 w:process
41 w:produce
32 w:produce a
-16 w:product
-59 w:professional
-70 w:program
-76 w:project
48 w:projet
-27 w:promised
22 w:promises
-13 w:promotion
35 w:promotional
17 w:promotional language
31 w:promp
-36 w:prompt
-32 w:prompt and
19 w:proper
13 w:propose aussi
29 w:proposition
21 w:proposition de
-21 w:prosecutor
-13 w:prosecutor said
-51 w:protect
-49 w:protect the
14 w:protected
11 w:protest
18 w:proverb
-15 w:provide
10 w:provide the
72 w:provided
-25 w:provided by
-11 w:provided the
43 w:province
29 w:provinces
-19 w:provincial
-11 w:précédente
10 w:préfet
28 w:prêt
28 w:prêt à
13 w:prête
11 w:pse
13 w:pseek
38 w:pti
27 w:ption
16 w:ptຕ
-14 w:pu vérifier
22 w:pub
23 w:public
94 w:publication
41 w:publication !
12 w:publication :
63 w:publish
12 w:publish :
-39 w:published
-22 w:published by
-16 w:published on
-28 w:publisher
11 w:publishing
15 w:publié
19 w:puis
-10 w:puis relu
25 w:pull
47 w:pull quote
44 w:pulled
45 w:pulled the
-20 w:pump
24 w:pun
26 w:punchier
63 w:punchy
39 w:punctuation
-10 w:pupils
35 w:purposes
32 w:push
-10 w:pushed
-42 w:put
-13 w:put a
27 w:put in
44 w:puts
32 w:puts the
38 w:pyramid
-46 w:q
-38 w:q :
21 w:qr
-25 w:qua
15 w:qualified
33 w:quan
-11 w:quan điểm
-16 w:quarante
-14 w:que
46 w:que le
13 w:que modèle
45 w:que vous
10 w:quelques
-10 w:question
32 w:question !
-63 w:question #
51 w:question to
-60 w:questions
-33 w:questions about
-32 w:qui
-36 w:quickly
-56 w:quiet
-24 w:quieter
-35 w:quotations
158 w:quote
-26 w:quote attributed
62 w:quote by
18 w:quote for
21 w:quote from
-49 w:quote in
-26 w:quote the
21 w:quote to
108 w:quoted
80 w:quotes
34 w:quotes :
23 w:quotes are
-35 w:quotes from
-21 w:quotes have
22 w:quotes were
-20 w:quy
-20 w:quy định
14 w:quán
-46 w:quý
-25 w:quý khách
18 w:ra
31 w:raccourci
-43 w:raconte
-43 w:radio
-24 w:rail
22 w:railway
24 w:rain
-19 w:rained
34 w:raised
14 w:raison
-15 w:ran
18 w:ran to
-56 w:range
53 w:rank
67 w:ranking
-13 w:rapport
40 w:rat
-18 w:rate
-17 w:rate of
71 w:rather
111 w:rather than
-10 w:reach the
89 w:reached
21 w:reached the
-70 w:read
85 w:read aloud
21 w:read as
22 w:read in
-29 w:read it
-87 w:read the
118 w:readability
-31 w:reader
45 w:reader who
47 w:reader will
-27 w:reader with
59 w:readers
-10 w:readers :
-47 w:readers can
-50 w:readers may
-40 w:readers so
-10 w:readers who
43 w:readers will
14 w:readers with
81 w:readership
72 w:reading
39 w:reading level
-11 w:reading time
-30 w:reads :
12 w:reads a
13 w:reads as
-44 w:reads the
47 w:ready
-29 w:ready for
57 w:ready to
-30 w:really
60 w:reason
19 w:reason for
-14 w:reason to
-15 w:reasons
-35 w:reasons of
-45 w:receipt
38 w:receipts
-26 w:receive
38 w:recent
-26 w:recipe
-15 w:recipe for
-103 w:recommend
-29 w:recommend the
65 w:record
-13 w:recorded
15 w:records
18 w:records of
-15 w:reduced
-26 w:refer
-26 w:refer to
-23 w:referee
59 w:reference
24 w:reference to
-12 w:references
49 w:refers
43 w:refers to
-19 w:reflect
16 w:reflect the
55 w:reflected
19 w:reflected here
49 w:reformulé
-10 w:refund
-36 w:refused
-27 w:refused to
52 w:regenerate
55 w:regenerate response
43 w:regional
10 w:regional daily
72 w:register
23 w:register of
34 w:registered
-13 w:registration
11 w:regret
-36 w:release
10 w:release and
-16 w:release i
-40 w:released
-31 w:released by
38 w:releases
-21 w:reliable
-15 w:relu
-13 w:relu par
19 w:remain
83 w:remaining
-31 w:remains
-21 w:remake
47 w:remark
29 w:remarks
42 w:remember
-20 w:remember the
-12 w:remembers
44 w:remove
16 w:remove the
51 w:removed
34 w:removed :
25 w:removed as
-71 w:removed from
-46 w:removed two
-12 w:removes
-11 w:removes the
-30 w:remplacer
21 w:rendered
44 w:rendered as
105 w:rendering
13 w:rendu
-15 w:rent
53 w:rents
40 w:reopened
36 w:reopening
-21 w:repaired
-21 w:repayment
-24 w:repeat
66 w:repeated
37 w:repeating
18 w:repeating the
-20 w:repetition
22 w:rephrased
-83 w:replace
-12 w:replace it
-33 w:replace the
39 w:replaced
10 w:replaced the
18 w:replaced with
-26 w:replaces
30 w:replacing
-30 w:replied
-13 w:replied :
-12 w:replied that
-18 w:replies
85 w:reply
15 w:reply to
-28 w:report
-30 w:report a
21 w:report and
-37 w:report does
17 w:report have
13 w:report in
-12 w:report the
-25 w:report was
-37 w:reported
-19 w:reporter
-29 w:reporters
72 w:reporting
-36 w:reports
13 w:reproduce
31 w:reproduce the
46 w:request
-17 w:request for
-26 w:request of
63 w:requested
-12 w:requested by
-11 w:requests
-19 w:required
26 w:rescue
-47 w:research
-15 w:researchers
13 w:reservoir
40 w:residents
-54 w:resolution
30 w:respectful
13 w:respond
109 w:response
38 w:response better
114 w:responses
-16 w:responsibility
-18 w:responsibility for
16 w:rest
59 w:rest of
31 w:reste
-33 w:restored
36 w:restructured
23 w:restructured the
-27 w:result
33 w:results
-46 w:results :
10 w:results from
72 w:retained
28 w:retaining
-12 w:retired
-20 w:retirement
-24 w:return
42 w:returns
28 w:reuters
-17 w:revenue
26 w:reversed
-25 w:review
54 w:review the
-20 w:reviewed
-22 w:reviewed by
11 w:reviewers
-41 w:reviews
22 w:revised article
-20 w:revised the
-24 w:revised timetable
45 w:revised version
-11 w:reworded
25 w:reworked
80 w:rewrite
-101 w:rewrite the
56 w:rewrite this
23 w:rewriting
10 w:rewritten
69 w:rewritten article
18 w:rewritten in
13 w:rewritten text
-25 w:rewritten the
-41 w:rewritten this
16 w:rewritten to
-77 w:rewrote
-67 w:rewrote the
11 w:rhythm
10 w:ribbon
78 w:rice
-11 w:rice and
20 w:rice prices
76 w:right
-32 w:right to
-19 w:rights
-15 w:ring
-28 w:ring road
10 w:rip
58 w:rise
-25 w:river
-10 w:riêng của
-33 w:road
-27 w:road is
-26 w:roads
-62 w:robot
30 w:rom
31 w:rompt
17 w:roof
-83 w:room
-14 w:room and
79 w:rose
-15 w:rose to
-23 w:rough
85 w:roughly
47 w:roughly #
37 w:rounded
-72 w:route
-13 w:routes
20 w:row
17 w:rsi
17 w:rsion
-25 w:rule
-71 w:rules
88 w:ruling
17 w:run
-15 w:running
25 w:runs
12 w:runs to
42 w:rural
-18 w:réaction
23 w:rédacteur
16 w:rédiger
-12 w:répondre
-44 w:répondu
-30 w:répondu le
13 w:répétitions
-44 w:résumez
-38 w:résumez le
-15 w:réécrit
32 w:rút
36 w:rút gọn
-23 w:rằng
-17 w:rồi
-22 w:rời
-20 w:s
85 w:s'arrêtent
60 w:s'arrêtent à
-15 w:sa
12 w:safe
71 w:safer
-36 w:safety
-43 w:sai
-55 w:said
109 w:said :
-28 w:said and
-15 w:said because
-29 w:said in
-73 w:said it
-17 w:said so
-11 w:said that
-21 w:sale
24 w:sales
-49 w:salt
49 w:same
19 w:same story
15 w:same thing
45 w:same way
-21 w:samedi
63 w:sample
42 w:sample article
30 w:sandbags
23 w:sans
21 w:sao
-17 w:sao cho
41 w:sapo
-30 w:saturday
-14 w:saturday :
-49 w:sau
-20 w:savannakhet
-16 w:save
-41 w:save the
61 w:saved
41 w:saved the
-26 w:saw
-22 w:saw the
-47 w:say
21 w:say and
12 w:say so
-28 w:say that
21 w:say the
39 w:say they
-10 w:say to
18 w:say whether
25 w:say which
-11 w:saying
13 w:saying that
28 w:says
51 w:says #
13 w:says in
-56 w:says the
53 w:says to
44 w:says what
39 w:scan
53 w:scanned
21 w:scattered
12 w:scene
-34 w:schedule
34 w:school
79 w:school's
14 w:score
10 w:scr
10 w:scrip
-60 w:script
44 w:se
43 w:search
-74 w:search engines
13 w:search for
66 w:search results
105 w:searched
105 w:searched #
-26 w:season
-35 w:seat
-21 w:seats
41 w:second
-21 w:second act
-10 w:second draft
-15 w:second half
-27 w:second in
18 w:second is
10 w:second one
-23 w:second paragraph
14 w:second part
29 w:second quote
56 w:second sentence
36 w:seconds
-24 w:secretary
-38 w:section
-42 w:section #
23 w:section on
27 w:sections
-83 w:see
16 w:see the
16 w:see what
-26 w:seed
88 w:seems
65 w:seems to
-33 w:seen
-19 w:seen by
11 w:seen the
-52 w:sell
-19 w:sell the
15 w:semble
29 w:send me
10 w:send the
-12 w:send your
33 w:sending
-12 w:sends
42 w:sens
91 w:sense
29 w:sense of
-11 w:sent
-10 w:sent in
90 w:sentence
-38 w:sentence :
27 w:sentence about
-15 w:sentence and
41 w:sentence can
-56 w:sentence in
14 w:sentence into
-20 w:sentence is
31 w:sentence of
-17 w:sentence on
17 w:sentences
16 w:sentences :
30 w:sentences and
-28 w:sentences are
32 w:sentences have
-28 w:sentences in
-10 w:sentences of
-13 w:seo
47 w:seo :
34 w:seo friendly
29 w:seo keywords
59 w:seo title
43 w:separate
42 w:september
70 w:september #
-34 w:series
13 w:serious
-35 w:serve
-29 w:service
-43 w:ses
-34 w:set
48 w:set out
-19 w:sets
-13 w:sets out
-36 w:settings
-44 w:settled
49 w:seven
-56 w:several
24 w:shall
11 w:shall i
55 w:shall we
15 w:share
-80 w:share this
36 w:shared
-47 w:shares
-16 w:sharing
-10 w:sharper
-85 w:she
24 w:she is
-16 w:she left
-56 w:she says
14 w:she was
-10 w:she wrote
64 w:shifts
55 w:ship
-79 w:shop
-11 w:short
30 w:short and
29 w:short answer
-14 w:short history
20 w:short sentences
-34 w:short text
14 w:short version
-81 w:shorten
-49 w:shorten the
-35 w:shortened
18 w:shortened for
-24 w:shortened the
-59 w:shorter
48 w:shorter and
15 w:shorter sentences
-65 w:shorter than
-19 w:shorter the
-24 w:shorter version
-11 w:shorter walk
-29 w:shortest
31 w:shot
-22 w:shots
60 w:should
48 w:should do
-12 w:should have
-51 w:should i
12 w:should make
-67 w:should not
27 w:should now
-48 w:should the
-25 w:should you
27 w:shouldn't
-35 w:shouted
-46 w:show
-26 w:show that
-25 w:showed
-34 w:shown
-39 w:shows
-14 w:shut
34 w:si
17 w:si vous
42 w:side
14 w:side by
46 w:side of
21 w:sidebar
21 w:sides
-105 w:sign
-31 w:sign up
-16 w:sign was
-13 w:signature
-11 w:signatures
-29 w:signed
95 w:signes
42 w:signes espaces
13 w:signing
-16 w:signs
-23 w:silence
13 w:similar
-107 w:simple
-15 w:simpler
43 w:simplified
29 w:simplified and
25 w:simplified for
13 w:simply
78 w:since
40 w:since it
33 w:since you
21 w:since your
-15 w:sing
16 w:singapore
-38 w:singer
-44 w:single
49 w:singular
-22 w:sinh
17 w:sio
-22 w:sir
-22 w:sisters
74 w:sites
-21 w:six
-44 w:size
-27 w:skip the
-58 w:sleep
94 w:slightly
45 w:slightly more
79 w:slot
-52 w:slow
-19 w:slowed to
88 w:slug
118 w:slug :
-49 w:small
-33 w:smaller
27 w:smell
19 w:smoothed
18 w:smoother
100 w:so
38 w:so a
-54 w:so far
-62 w:so here
-33 w:so i
13 w:so i'll
45 w:so i've
36 w:so is
44 w:so it
14 w:so it's
-10 w:so let
-44 w:so please
-17 w:so that
22 w:so the
24 w:so they
-11 w:so this
-12 w:so treat
46 w:so we
15 w:so you
-21 w:soak
22 w:sobre
-65 w:social
-12 w:social media
78 w:softer
-29 w:sold
20 w:solid
-47 w:some
25 w:some details
-25 w:some names
-38 w:somebody
33 w:someone
36 w:something
-14 w:somewhere
-25 w:son
-55 w:song
-45 w:songs
-28 w:sont
-13 w:soon
11 w:sorry
-30 w:sorry about
15 w:sorry but
46 w:sorry for
37 w:sorry i
-20 w:souhaitez
-13 w:souhaitez vous
41 w:sound
10 w:sound less
16 w:sound like
15 w:sound more
32 w:sounded
85 w:sounding
92 w:sounds
32 w:sounds less
-32 w:soup
130 w:source
26 w:source for
-30 w:source is
18 w:source says
-20 w:source text
60 w:sources
-35 w:soạn
19 w:space
44 w:space is
87 w:spaces
90 w:spaces :
10 w:spanish
-16 w:spare
-30 w:speak
-18 w:speak to
58 w:speaker
50 w:speaking
43 w:speaks
15 w:speaks of
12 w:specific
75 w:specify
-14 w:speech
15 w:speeches
17 w:speeches and
-15 w:speed
25 w:spell
21 w:spelled
16 w:spelled out
-28 w:spelling
-35 w:spelling mistakes
-97 w:spelling of
19 w:spelling throughout
27 w:spellings
-19 w:spent
15 w:split
18 w:split the
-11 w:spoke
118 w:spokesperson
13 w:sponsor
48 w:sponsors
-21 w:spoon
-20 w:spoon of
-19 w:spoonful
-19 w:spoonful of
27 w:spot
-17 w:spotted
44 w:spreadsheet
-19 w:spring
-37 w:square
-23 w:staff
-29 w:standard
-28 w:standardised
80 w:standfirst
-70 w:standing
38 w:stands
-11 w:stands in
-26 w:start
49 w:start of
-34 w:start with
-23 w:started
15 w:starting
33 w:starting point
36 w:starts
43 w:stated
-33 w:statement
-11 w:statement issued
-49 w:statement was
78 w:statements
-56 w:station
-29 w:stations
-20 w:statistics
-10 w:statistics bureau
-14 w:stats
-26 w:status
14 w:stay
28 w:stayed
-13 w:stays
-74 w:step
-52 w:step #
-23 w:steps
-67 w:stick
-15 w:sticky
-13 w:still
23 w:still in
-13 w:still the
16 w:still under
36 w:stock
-27 w:stone
16 w:stood at
38 w:stop
-40 w:stopped
83 w:stops
-13 w:stops at
-28 w:store
40 w:stories
-20 w:storm
-10 w:story ?
-45 w:story about
-20 w:story has
-15 w:story in
-17 w:story more
-12 w:story on
-17 w:story was
171 w:straight
49 w:straight :
30 w:straight away
41 w:straight into
27 w:straight news
18 w:straight to
-36 w:street
54 w:strengthen
48 w:strike
51 w:strikes
57 w:strikes a
47 w:strong
30 w:stronger
13 w:stronger lead
42 w:strongest
-47 w:structure
-11 w:structure of
-15 w:student
26 w:students
-23 w:study
69 w:style
17 w:style :
-23 w:style guide
20 w:style with
28 w:sub
79 w:subheading
65 w:subheadings
51 w:subheads
28 w:subject
18 w:subject line
45 w:subject verb
-36 w:subscribers
-23 w:subscription
26 w:substitute
-36 w:such
-67 w:such as
-72 w:sugar
-18 w:suggest
-17 w:suggest a
105 w:suggested
26 w:suggested headline
43 w:suggested tags
46 w:suggestion
56 w:suggestion :
64 w:suggestions
39 w:suggestions :
12 w:suit
33 w:suitable
45 w:suitable for
44 w:suited
44 w:suited to
-20 w:suits
-34 w:sum up
-36 w:summarise
-19 w:summarise it
-16 w:summarise the
13 w:summary
-26 w:summary :
25 w:summary captures
38 w:summary for
44 w:summary in
-74 w:summary of
-21 w:summary was
-19 w:summer
-11 w:summit
-22 w:sums
-10 w:sun
68 w:sunday
-12 w:sunday's
27 w:supplied
10 w:supply
-81 w:support
30 w:suppression
-16 w:supprime
-46 w:sur
20 w:sure
19 w:sure !
-59 w:sure i
-18 w:sure the
19 w:sure thing
14 w:sure to
49 w:surname
-17 w:surprise
-16 w:surprised
17 w:survive
-18 w:survived
53 w:suspect
29 w:suy
29 w:suy nghĩ
-53 w:swap
56 w:swapped
60 w:swapped for
11 w:swaps
-38 w:switch
-27 w:switch to
46 w:switched
28 w:system
-11 w:sách
-15 w:sót
-24 w:sûr
-15 w:sĩ
20 w:sắp xếp
40 w:sắt
33 w:sẵn
22 w:sẻ
11 w:sẽ
18 w:số
41 w:số #
-21 w:số liệu
-26 w:sổ
23 w:sửa :
-11 w:sửa đổi
15 w:sự
-10 w:t il
-97 w:table
-11 w:table #
-21 w:table of
-43 w:tables
50 w:tabloid
29 w:tad
29 w:tags
10 w:tags :
28 w:take
-13 w:take a
50 w:take another
28 w:take it
26 w:take out
-14 w:take part
-17 w:take the
-49 w:takeaways
29 w:taken
14 w:taken out
-44 w:takes
-10 w:taking
-48 w:talk
-11 w:talk about
-11 w:tap
15 w:tariff
-32 w:taste
36 w:tasted
-89 w:tax
14 w:te
-44 w:tea
-12 w:teacher i
-20 w:teachers
-11 w:teachers say
-57 w:team
34 w:technical terms
39 w:telegram
-22 w:telephone
-13 w:telephone number
-14 w:television
-42 w:tell
49 w:tell me
-17 w:tell the
-21 w:tell you
18 w:telling
-68 w:tells
-34 w:tells you
-117 w:template
-72 w:temple
35 w:temps
34 w:tend
34 w:tend to
50 w:tense
-87 w:term
-71 w:test
62 w:text
25 w:text :
-31 w:text and
-11 w:text appears
29 w:text below
-15 w:text does
19 w:text for
38 w:text has
-15 w:text into
-55 w:text of
-12 w:text on
33 w:text so
-30 w:text that
-35 w:text was
28 w:text with
35 w:text you
52 w:texte
19 w:texte ci
-12 w:texte de
-25 w:texte en
-28 w:texts
-10 w:tgp
-38 w:th
-14 w:thai
23 w:thailand
-46 w:than
-76 w:than #
29 w:than a
-12 w:than i
-32 w:than last
-15 w:than that
-17 w:than the
-11 w:thank
43 w:thanked
46 w:thanked the
50 w:thanks
22 w:thanks for
-42 w:thanks to
-10 w:that
-37 w:that a
-10 w:that an
38 w:that as
-11 w:that at
13 w:that can
-20 w:that first
10 w:that had
-24 w:that has
-19 w:that i
42 w:that it
27 w:that it's
-28 w:that made
39 w:that next
15 w:that no
20 w:that one
17 w:that out
16 w:that readers
96 w:that should
-13 w:that the
-47 w:that this
-12 w:that took
-10 w:that way
-11 w:that we
-16 w:that will
27 w:that works
23 w:that would
-19 w:that you
-30 w:that your
64 w:that's
18 w:that's a
-33 w:that's it
61 w:that's the
23 w:thay
29 w:thay bằng
14 w:thay đổi
41 w:the
84 w:the #
-16 w:the ability
16 w:the above
64 w:the accident
-14 w:the account
11 w:the active
-28 w:the actual
-51 w:the address
21 w:the adjectives
-10 w:the advice
14 w:the agreement
-36 w:the airline
-22 w:the airline's
-17 w:the ambassador
-11 w:the amended
33 w:the amount
42 w:the anecdote
14 w:the annex
-40 w:the answer
25 w:the answers
59 w:the argument
36 w:the arrest
89 w:the article
-13 w:the assembly
-24 w:the assistant
25 w:the attachment
-30 w:the audience
-13 w:the auditor
-68 w:the author
-18 w:the authors
-25 w:the back
28 w:the background
11 w:the baker
-35 w:the ball
-24 w:the ballot
20 w:the bank
-14 w:the bank's
29 w:the banner
-18 w:the battery
-20 w:the bell
-75 w:the best
-34 w:the bill
-14 w:the board
-24 w:the boat
26 w:the body
-13 w:the book
-70 w:the border
-23 w:the bottom
-17 w:the box
-12 w:the boy
40 w:the brand
-16 w:the break
-10 w:the brochure
18 w:the budget
-19 w:the bullet
-22 w:the bus
10 w:the by
21 w:the bypass
-24 w:the cake
-20 w:the calendar
40 w:the call
27 w:the capital
30 w:the caption
-27 w:the car
-29 w:the card
41 w:the casualty
-14 w:the cause
54 w:the ceremony
16 w:the chair
26 w:the chart
-33 w:the chatbot
21 w:the chief
-55 w:the children
-22 w:the chip
71 w:the chronology
43 w:the claim
-15 w:the class
10 w:the clause
-25 w:the clerk
38 w:the closing
30 w:the club
-39 w:the coach
-42 w:the code
21 w:the column
12 w:the comma
-33 w:the comments
-40 w:the committee
26 w:the company
22 w:the conclusion
29 w:the confusion
32 w:the content
-25 w:the contest
-14 w:the contract
38 w:the contractor
-11 w:the cook
-15 w:the copy
12 w:the correct
-13 w:the corrected
86 w:the cost
-34 w:the council
28 w:the council's
-18 w:the counter
-20 w:the country
30 w:the county
35 w:the court
-11 w:the cover
26 w:the criticism
-29 w:the crossing
-13 w:the crowd
57 w:the currency
-15 w:the data
58 w:the date
32 w:the dateline
10 w:the dates
-30 w:the day
-14 w:the dead
42 w:the deadline
24 w:the debate
20 w:the debt
-25 w:the decree
12 w:the delay
52 w:the department
-41 w:the depth
39 w:the deputy
24 w:the desk
-20 w:the details
15 w:the developer
-17 w:the director
30 w:the district
15 w:the document
43 w:the documents
-17 w:the door
-28 w:the dough
56 w:the draft
11 w:the driver
-40 w:the dry
-13 w:the editor
-63 w:the editors
23 w:the effect
36 w:the election
20 w:the electricity
17 w:the email
-30 w:the embassy
45 w:the end
-40 w:the engineer
-12 w:the english
-13 w:the essay
10 w:the essential
-13 w:the evening
58 w:the event
13 w:the evidence
-11 w:the exam
43 w:the excerpt
-25 w:the exhibition
25 w:the factory
71 w:the facts
30 w:the fair
-28 w:the families
58 w:the family
19 w:the farmer
13 w:the farmer's
18 w:the fee
-18 w:the field
-40 w:the figure
-54 w:the figures
-37 w:the file
-35 w:the film
-18 w:the fine
-18 w:the fire
39 w:the first
66 w:the five
-10 w:the flag
49 w:the flood
-11 w:the flow
-62 w:the following
-13 w:the footnotes
-50 w:the form
-30 w:the former
12 w:the founding
25 w:the fourth
-26 w:the french
17 w:the full
-60 w:the gate
-35 w:the german
36 w:the goat
20 w:the governor
40 w:the guidance
-15 w:the guide
-33 w:the harvest
-16 w:the head
50 w:the headline
28 w:the hearing
-21 w:the help
59 w:the history
-35 w:the honourable
-17 w:the hospital
24 w:the hospital's
13 w:the house
20 w:the idea
59 w:the image
81 w:the input
-13 w:the inquiry
-46 w:the inscription
-11 w:the instructions
-44 w:the internet
32 w:the interview
29 w:the intro
10 w:the introduction
29 w:the inverted
-27 w:the job
-35 w:the joint
-22 w:the judge
-24 w:the june
28 w:the key
39 w:the keyword
-28 w:the king's
-15 w:the kitchen
-39 w:the label
-16 w:the land
22 w:the landlord
-20 w:the language
-64 w:the last
-29 w:the late
49 w:the launch
-11 w:the lawyers
104 w:the lead
-11 w:the leaflet
47 w:the league
-33 w:the left
21 w:the length
-65 w:the letter
-35 w:the letters
-10 w:the lift
-11 w:the limit
-59 w:the line
62 w:the link
-24 w:the list
10 w:the local
110 w:the long
-61 w:the longer
-46 w:the machine
-37 w:the main
-43 w:the man
-11 w:the manager
-10 w:the manual
-22 w:the manuscript
-44 w:the map
-18 w:the mason
102 w:the material
22 w:the mayor
32 w:the mayor's
-11 w:the mechanic
45 w:the meeting
-26 w:the message
56 w:the metaphor
10 w:the method
65 w:the minister
32 w:the ministry
30 w:the ministry's
-25 w:the missing
-10 w:the model
31 w:the model's
-18 w:the money
-15 w:the month
17 w:the more
25 w:the museum
10 w:the names
34 w:the new
47 w:the newsletter
-55 w:the newspaper
22 w:the next
20 w:the night
22 w:the north
-11 w:the note
53 w:the notes
-49 w:the old
21 w:the oldest
-82 w:the one
14 w:the ones
-61 w:the only
41 w:the opening
-10 w:the operator
55 w:the opposition
13 w:the order
-14 w:the organisers
-47 w:the original
12 w:the other
19 w:the outcome
12 w:the paper
-14 w:the paper's
10 w:the paragraph
27 w:the paragraphs
-16 w:the parish
39 w:the part
-25 w:the passage
-61 w:the passive
-27 w:the past
56 w:the percentage
-51 w:the person
-10 w:the petition
28 w:the photo
-12 w:the photograph
-29 w:the phrase
-30 w:the picture
127 w:the piece
40 w:the plan
-24 w:the plaque
-20 w:the play
-29 w:the poem
-14 w:the poet
-12 w:the polish
14 w:the polished
-10 w:the polling
61 w:the post
-15 w:the president
21 w:the press
25 w:the previous
-11 w:the prime
12 w:the print
-26 w:the program
79 w:the project
-13 w:the prosecutor
31 w:the provided
21 w:the province
-12 w:the pub
20 w:the public
-15 w:the publisher
18 w:the pun
48 w:the question
-37 w:the quotations
91 w:the quote
74 w:the quotes
-45 w:the radio
-30 w:the railway
-32 w:the rains
33 w:the reader
29 w:the reason
-31 w:the receipt
-17 w:the recipe
13 w:the record
25 w:the recording
32 w:the red
17 w:the reference
15 w:the region
67 w:the register
19 w:the release
51 w:the remaining
45 w:the repeated
37 w:the report
36 w:the request
36 w:the rescue
-11 w:the researchers
61 w:the rest
-14 w:the results
-10 w:the revised
31 w:the rewrite
15 w:the rewritten
-13 w:the rhyme
-23 w:the rice
-70 w:the right
-46 w:the river
19 w:the roof
-16 w:the room
-15 w:the route
23 w:the rule
-66 w:the rules
41 w:the ruling
20 w:the sample
26 w:the scene
64 w:the school
22 w:the search
-30 w:the season
42 w:the second
-22 w:the seed
15 w:the sentences
33 w:the service
-63 w:the shop
13 w:the shorter
-28 w:the shortest
15 w:the sidebar
26 w:the signing
-27 w:the singer
-36 w:the song
-31 w:the songs
41 w:the source
-34 w:the sources
33 w:the spanish
16 w:the speaker
-26 w:the speech
16 w:the speeches
42 w:the sponsor
-13 w:the spring
57 w:the start
-23 w:the state
-33 w:the statement
-23 w:the station
36 w:the statistics
-32 w:the storm
139 w:the story
-33 w:the street
31 w:the strike
37 w:the stronger
46 w:the strongest
-24 w:the study
17 w:the style
-10 w:the subject
48 w:the sum
37 w:the sunday
24 w:the survey
49 w:the system
-16 w:the tax
-10 w:the teachers
-31 w:the team
-36 w:the template
-61 w:the temple
17 w:the term
109 w:the text
27 w:the third
54 w:the three
63 w:the time
62 w:the timeline
-28 w:the title
-12 w:the tool
28 w:the total
-10 w:the tour
14 w:the town
15 w:the transcript
36 w:the translated
-24 w:the translation
-51 w:the translator
36 w:the treasurer
-12 w:the treaty
137 w:the two
20 w:the union
-17 w:the update
25 w:the user
48 w:the usual
-11 w:the vendor
13 w:the verb
69 w:the verdict
-16 w:the verse
38 w:the victim
13 w:the villagers
14 w:the voice
-10 w:the vote
-15 w:the wall
50 w:the way
40 w:the weather
17 w:the web
-10 w:the well
13 w:the whole
-21 w:the window
-17 w:the winning
-14 w:the witness
17 w:the woman
-58 w:the word
-105 w:the words
-33 w:the wrong
-33 w:the year
24 w:the years
-96 w:their
-26 w:their own
-10 w:their request
-20 w:them
16 w:them in
13 w:them is
-45 w:them to
-145 w:then
-57 w:then i
49 w:then the
-15 w:theo
-17 w:there
-35 w:there anything
-51 w:there are
-49 w:there is
89 w:there you
-17 w:there's a
13 w:there's no
-14 w:these
17 w:these changes
27 w:they appear
-14 w:they are
27 w:they can
-17 w:they do
19 w:they said
42 w:they were
-18 w:they will
30 w:thi
16 w:thin
30 w:thing
14 w:thing !
29 w:thing in
35 w:thing to
-98 w:things
-19 w:things i
-51 w:things to
-31 w:think
-14 w:think about
54 w:thinking
-33 w:thinks
14 w:third
-16 w:third of
17 w:third paragraph
-16 w:thirty
-22 w:thirty years
78 w:this
13 w:this :
-208 w:this article
13 w:this as
11 w:this chat
15 w:this claim
-144 w:this column
19 w:this comes
18 w:this content
11 w:this draft
63 w:this for
30 w:this goes
-26 w:this guide
-21 w:this helps
62 w:this in
-54 w:this interview
-41 w:this kind
-54 w:this letter
39 w:this line
-12 w:this newsletter
-20 w:this newspaper
62 w:this one
-20 w:this page
40 w:this paragraph
-48 w:this piece
-103 w:this post
-73 w:this report
63 w:this request
49 w:this response
18 w:this revised
17 w:this rewrite
-18 w:this rewritten
-38 w:this series
52 w:this should
-152 w:this story
-25 w:this text
24 w:this the
53 w:this time
66 w:this to
34 w:this way
-15 w:this week
-11 w:this weekend
36 w:this with
78 w:this works
-16 w:this year
38 w:tho
-53 w:those
-11 w:those of
-22 w:those who
48 w:though
20 w:though i
86 w:thought
110 w:thought for
-11 w:thousand
-18 w:thoại
-11 w:threat
13 w:three
-43 w:three days
-19 w:three different
11 w:three versions
-26 w:three words
-61 w:through
-13 w:through the
36 w:throughout
-19 w:throughout and
58 w:throughout to
20 w:thu
38 w:thu hút
56 w:thân
33 w:thích
44 w:thông
24 w:thông tin
-30 w:thư
-23 w:thảo
-12 w:thấy
-10 w:thể hiện
19 w:thể xác
-17 w:thủ
-31 w:thứ
18 w:thức
19 w:thử
23 w:ticket
-14 w:tickets
18 w:tight
50 w:tightened
-52 w:time
-28 w:time :
19 w:time and
31 w:time information
87 w:time of
-17 w:time to
12 w:timeline of
-40 w:times
-44 w:times and
-31 w:times before
-21 w:timetable
-16 w:timetable :
19 w:tin
12 w:tin theo
47 w:tio
36 w:tion:
35 w:tipping
-81 w:tips
80 w:title
91 w:title :
-57 w:title and
13 w:title is
28 w:title of
45 w:title was
33 w:titles
-42 w:titles for
44 w:titre
24 w:titres
40 w:tiêu
21 w:tiêu đề
15 w:tiếc tôi
-13 w:tiếng
14 w:tiếng anh
-19 w:tiếng lào
16 w:tiếng việt
38 w:tiếp
35 w:tiết
-31 w:tiền
-21 w:tiểu
-23 w:to
-39 w:to #
22 w:to a
21 w:to about
95 w:to action
-13 w:to add
-11 w:to all
-12 w:to an
64 w:to and
-10 w:to answer
31 w:to any
12 w:to avoid
13 w:to be
-43 w:to bring
32 w:to change
19 w:to check
26 w:to come
-13 w:to confirm
-12 w:to continue
19 w:to copy
-28 w:to correct
-24 w:to create
-10 w:to cut
-62 w:to do
-15 w:to double
35 w:to early
23 w:to english
-15 w:to every
34 w:to explain
26 w:to feel
22 w:to fill
-56 w:to find
33 w:to finish
13 w:to fit
21 w:to generate
-65 w:to get
52 w:to give
-14 w:to hear
-58 w:to help
35 w:to in
-11 w:to include
-13 w:to its
-30 w:to keep
-35 w:to know
-13 w:to look
-57 w:to make
45 w:to match
20 w:to me
28 w:to my
26 w:to nine
10 w:to note
28 w:to one
48 w:to open
-11 w:to our
10 w:to parents
33 w:to paste
-15 w:to plant
-23 w:to press
56 w:to produce
-46 w:to protect
-14 w:to provide
47 w:to publish
17 w:to put
10 w:to reach
-28 w:to read
15 w:to readers
15 w:to real
-28 w:to reflect
27 w:to rewrite
38 w:to roughly
11 w:to save
-30 w:to say
-12 w:to school
-25 w:to see
29 w:to send
-38 w:to share
-56 w:to shorten
-29 w:to show
-36 w:to sign
-23 w:to sound
24 w:to start
-24 w:to stay
12 w:to suit
-33 w:to sum
-18 w:to tell
-35 w:to the
-18 w:to this
24 w:to to
-10 w:to turn
24 w:to tweak
-10 w:to two
-21 w:to use
15 w:to verify
-12 w:to vote
-15 w:to walk
18 w:to work
45 w:to write
-61 w:today
-23 w:together
-115 w:told
18 w:told by
-22 w:told me
-18 w:told reporters
-63 w:told the
-11 w:told to
42 w:ton
63 w:tone
49 w:tone :
27 w:tone is
-46 w:tone of
11 w:tone throughout
22 w:toned
17 w:toned down
31 w:tonnes
57 w:too
34 w:too long
29 w:too much
-20 w:too small
-11 w:took
-13 w:took out
54 w:took place
-77 w:tool
-16 w:tool and
-79 w:top
-18 w:top of
26 w:topic
12 w:topic !
-18 w:total
19 w:totals for
29 w:touch
25 w:touch :
24 w:touch of
-26 w:tour
50 w:tourist
-39 w:tous
-27 w:tout
16 w:tout en
-26 w:toutes
44 w:toward
54 w:town
16 w:trade
-57 w:traducteur
25 w:traduction
-14 w:traduit du
-21 w:traffic
10 w:trained
13 w:trained on
47 w:training data
22 w:tram
-27 w:trang
-16 w:trang trọng
50 w:transition
-14 w:translate a
-19 w:translate the
33 w:translated
-62 w:translated from
-13 w:translated into
-16 w:translates
14 w:translation
33 w:translation :
-62 w:translation is
-22 w:translation of
-34 w:translator
-21 w:translator's note
-54 w:translators
99 w:transliterated
61 w:transliteration
27 w:transport
-79 w:travel
36 w:treasurer
-15 w:treat
14 w:treated
-12 w:treaty
-45 w:tree
-31 w:trial
11 w:trial is
-28 w:tried
66 w:trimmed
21 w:trimmed to
19 w:trip
-22 w:trois
-36 w:trois fois
-26 w:trong
41 w:trong #
-56 w:trong bài
32 w:trop
-18 w:true
31 w:trung
-36 w:trust
-11 w:trusted
16 w:truy
16 w:truy cập
22 w:try
40 w:try again
-27 w:tránh
-35 w:tránh trùng
-12 w:trình
-12 w:trình bày
14 w:trò
-17 w:trùng lặp
-54 w:trước
23 w:trưởng
-31 w:trả
-30 w:trả lời
-12 w:trọng
11 w:trọng hơn
16 w:tsa
93 w:tu
-34 w:tunnel
40 w:turn
-39 w:turn left
19 w:turn the
26 w:turn these
25 w:turn to
-25 w:turned
12 w:turned into
12 w:turnout
-42 w:turns
14 w:tuyến
11 w:tuyến đường
-12 w:tuần
22 w:tweak it
47 w:tweaks
-29 w:tweet
-26 w:twelve
10 w:twenty
-52 w:twice
-34 w:twice as
16 w:twice the
11 w:two
-25 w:two :
17 w:two and
-13 w:two days
15 w:two different
22 w:two lines
23 w:two minutes
41 w:two options
-15 w:two pages
-32 w:two paragraphs
16 w:two people
17 w:two places
-15 w:two sentences
-11 w:two years
-36 w:type
-31 w:type the
-27 w:typing
-13 w:tài
-11 w:tàu
-18 w:tác
-13 w:tác giả
20 w:tách
10 w:tên riêng
34 w:tính
10 w:tính đến
30 w:tít
-46 w:tòa
-26 w:tòa soạn
-25 w:tóm
-22 w:tóm tắt
-52 w:tôi
-18 w:tôi chỉ
15 w:tôi giữ
18 w:tôi không
-52 w:tôi đã
-14 w:tương
-24 w:tại
-14 w:tạo
35 w:tả meta
-19 w:tất
-24 w:tập
-16 w:tập lại
-40 w:tắt
-12 w:tỉnh
-19 w:tịch
-13 w:tổng
-12 w:tổng đài
-21 w:tờ
-54 w:từ
26 w:từ :
-15 w:từ số
-24 w:từ tiếng
17 w:tử
17 w:tự
31 w:ude
-26 w:un
10 w:un chapô
-10 w:un texte
13 w:unable
13 w:unable to
-43 w:unchanged
-17 w:uncle
11 w:unclear
-10 w:unclear from
-40 w:und
53 w:under
47 w:under #
-31 w:under a
-80 w:under the
35 w:under water
32 w:under your
16 w:understand
-22 w:understand it
14 w:understanding
59 w:understood
-38 w:une
-10 w:une longueur
47 w:unfortunately
35 w:unfortunately i
27 w:union
-22 w:university
-20 w:unknown
-14 w:unless
-51 w:unofficial
-65 w:until
-16 w:until #
-16 w:until the
15 w:untouched
21 w:untranslated
50 w:unverified
57 w:up
12 w:up a
26 w:up and
15 w:up for
-12 w:up here
-30 w:up the
-37 w:up with
-16 w:update
19 w:update in
12 w:update the
-27 w:updated to
-28 w:upload
120 w:uploaded
63 w:url
-35 w:us
-11 w:us know
70 w:usage
29 w:use
22 w:use :
-12 w:use chatgpt
36 w:use it
14 w:use policy
-33 w:use the
-11 w:use this
90 w:used
34 w:used as
26 w:used by
37 w:used here
-15 w:used in
-13 w:used the
15 w:used throughout
-66 w:used to
-14 w:useful
-11 w:useful ?
-14 w:user
-37 w:users
98 w:uses
33 w:uses the
-56 w:using
42 w:using the
41 w:usual
-49 w:usually
-14 w:v
-17 w:vague
-22 w:value
54 w:variant
-24 w:vendor
21 w:ver
115 w:verb
45 w:verb agreement
17 w:verbs
78 w:verdict
12 w:verify all
-20 w:verse
-11 w:verse about
17 w:versi
15 w:version
-83 w:version #
-14 w:version :
27 w:version conserve
29 w:version corrigée
-13 w:version de
-23 w:version du
57 w:version for
12 w:version i
13 w:version in
-95 w:version of
20 w:version that
-24 w:version the
-65 w:version was
55 w:version with
13 w:versions
-63 w:very
30 w:very sorry
-11 w:vet
36 w:victim
-44 w:video
115 w:vientiane
-11 w:vientiane #
16 w:vietnam
35 w:view
13 w:view of
14 w:view on
-12 w:viewers
-15 w:views
30 w:village chief
21 w:villagers
43 w:villages
56 w:visit
-25 w:viên
-47 w:viết
-10 w:viết thể
13 w:viết trên
-17 w:viết đoạn
-10 w:việc
19 w:việt
-26 w:voice
17 w:voice from
-12 w:voici le
12 w:voici les
21 w:voilà
27 w:vos
37 w:vote
32 w:vote on
-63 w:votre
-10 w:votre article
-31 w:votre nom
-58 w:vous
-30 w:vous aider
12 w:vous convient
13 w:vous propose
14 w:vous préférez
-48 w:và
-10 w:và #
12 w:và bỏ
-10 w:và không
27 w:vàng
-15 w:vào
-18 w:vé
31 w:vérifier
31 w:vérifier les
-22 w:vérifiez
-46 w:văn
-42 w:văn bản
14 w:văn phong
-12 w:văn trang
-14 w:văn trung
-21 w:vấn
25 w:vẫn
-31 w:vật
-17 w:vật trong
-28 w:về
36 w:vị
-10 w:vọng
41 w:với
-16 w:vở
18 w:vụ
-40 w:wait for
42 w:wait the
-82 w:walk
-18 w:walks
-21 w:wall
35 w:want
24 w:want a
13 w:want me
33 w:want something
30 w:want the
16 w:want this
-38 w:want to
-37 w:wanted
-18 w:wanted to
-27 w:wants
-16 w:war
13 w:ward
-52 w:warm
71 w:warmer
-13 w:warned
-29 w:warning
-21 w:warns
27 w:was
-14 w:was #
-24 w:was a
-35 w:was about
22 w:was added
25 w:was ambiguous
20 w:was an
48 w:was at
-22 w:was better
14 w:was born
-25 w:was built
33 w:was careful
-18 w:was changed
45 w:was chosen
-28 w:was formal
56 w:was found
15 w:was generated
-15 w:was given
-15 w:was his
39 w:was in
-38 w:was kept
-16 w:was left
18 w:was made
-42 w:was not
17 w:was one
14 w:was provided
20 w:was put
-15 w:was removed
-25 w:was rewritten
41 w:was right
10 w:was still
-12 w:was taken
-10 w:was the
22 w:was this
106 w:was to
-11 w:was told
13 w:was too
18 w:was trained
-18 w:was translated
17 w:was updated
41 w:was used
-11 w:was written
-41 w:was wrong
27 w:wasn't
-11 w:wasn't at
28 w:wasn't sure
-19 w:waste
-18 w:water
-11 w:water level
37 w:way
18 w:way of
-19 w:way to
-46 w:ways
76 w:we can
-11 w:we cannot
57 w:we could
-61 w:we have
22 w:we keep
17 w:we need
-19 w:we would
48 w:we'll
19 w:we've
26 w:weather
124 w:website
20 w:website :
-36 w:wedding
-122 w:week
-12 w:week :
-14 w:week's
-23 w:weekend
12 w:weekly
-32 w:weeks
-41 w:welcome
-35 w:well
38 w:well ?
-14 w:well as
45 w:well on
-31 w:well the
14 w:welsh
41 w:wenn
-33 w:went
-16 w:went on
-19 w:went out
-20 w:went to
32 w:went with
-16 w:were correct
-25 w:were found
-35 w:were looking
-17 w:were missing
49 w:were not
-17 w:were removed
24 w:were still
11 w:were told
-12 w:were translated
25 w:what
37 w:what a
30 w:what changed
-36 w:what follows
19 w:what happened
13 w:what he
-44 w:what is
28 w:what it
-11 w:what makes
117 w:what the
-19 w:what they
44 w:what when
-20 w:what would
-44 w:whatsapp
-74 w:when
-14 w:when a
44 w:when and
-37 w:when i
16 w:when it
-12 w:when she
14 w:when the
-14 w:when they
-27 w:when you
-19 w:whenever
24 w:where
43 w:where and
-17 w:where i
38 w:where it
63 w:where the
14 w:where we
-16 w:where you
53 w:wherever
13 w:wherever the
41 w:whether
53 w:whether the
26 w:whether this
22 w:which
67 w:which had
-11 w:which has
19 w:which i
-15 w:which is
-12 w:which makes
-29 w:which may
51 w:which should
-14 w:which version
95 w:whichever
45 w:while
12 w:while keeping
28 w:while retaining
20 w:while the
-10 w:while you
-53 w:white
-26 w:who
-24 w:who are
-10 w:who asked
-15 w:who can
-35 w:who had
10 w:who has
11 w:who have
42 w:who is
13 w:who knew
21 w:who paid
27 w:who pays
-17 w:who reads
-11 w:who said
51 w:who what
-29 w:who would
-73 w:whole
40 w:why :
-21 w:why i
43 w:why the
42 w:why this
58 w:wide
19 w:width
-57 w:will
-13 w:will also
-81 w:will be
-11 w:will come
42 w:will follow
29 w:will have
15 w:will know
60 w:will look
-33 w:will make
41 w:will need
-40 w:will not
-14 w:will now
-17 w:will pay
40 w:will want
-18 w:will write
-16 w:willing
-16 w:willing to
-25 w:win
-33 w:window
-18 w:winners
-15 w:winning
-34 w:wins
40 w:wire
15 w:wire report
-13 w:wish
37 w:with
41 w:with #
20 w:with an
-18 w:with and
47 w:with care
15 w:with caution
-31 w:with in
-58 w:with it
57 w:with last
-49 w:with no
37 w:with that
70 w:with the
20 w:with their
-10 w:with throughout
-19 w:with two
-16 w:with us
26 w:with what
29 w:with your
-25 w:within a
20 w:within the
-11 w:within thirty
67 w:without
-39 w:without a
-28 w:without changing
16 w:without losing
41 w:without the
-12 w:witness said
40 w:woman
-11 w:women
-19 w:won
30 w:won't
-19 w:won't be
-43 w:word
26 w:word :
36 w:word and
61 w:word brief
-37 w:word count
15 w:word for
-22 w:word from
-13 w:word has
11 w:word in
-18 w:word limit
-29 w:word news
-19 w:word of
-24 w:word was
-30 w:wording
35 w:wording has
-31 w:wording of
-22 w:wording on
49 w:words
57 w:words :
-13 w:words a
56 w:words and
-30 w:words are
19 w:words by
-22 w:words excluding
-10 w:words for
-15 w:words in
13 w:words just
-16 w:words long
26 w:words no
-52 w:words of
10 w:words reading
-31 w:words such
26 w:words to
-22 w:words which
-22 w:work ?
55 w:work in
57 w:worked
36 w:worked out
-33 w:workers
-27 w:working
44 w:works
42 w:works :
-13 w:works better
22 w:works for
-46 w:world
26 w:worried
44 w:worry
12 w:worse
38 w:worse ?
28 w:worse same
17 w:worst
125 w:worth
127 w:would
26 w:would a
15 w:would also
-12 w:would be
-14 w:would give
-38 w:would have
43 w:would help
20 w:would keep
-16 w:would leave
-103 w:would like
37 w:would make
-19 w:would not
-33 w:would rather
-71 w:would you
18 w:wouldn't
-63 w:write
-16 w:write a
-40 w:write about
-20 w:write in
20 w:write it
20 w:write this
-30 w:write to
-26 w:writers
67 w:writing
-13 w:writing to
31 w:written
-31 w:written by
14 w:written for
-14 w:written in
-13 w:written it
20 w:written with
-48 w:wrong
-30 w:wrong about
-86 w:wrote
-15 w:wrote the
-32 w:wrote to
-37 w:xe
-83 w:xin
-31 w:xin lỗi
36 w:xuất
-11 w:xuống
10 w:xxx
16 w:xác
11 w:xác nhận
13 w:xã
27 w:xếp
13 w:year
36 w:year #
-33 w:year and
-13 w:year but
-10 w:year of
55 w:year's
-32 w:years
-26 w:years and
27 w:years in
-34 w:yes
-26 w:yes no
32 w:yes you
27 w:yet
-39 w:yoghurt
-57 w:you
19 w:you ?
-20 w:you a
-22 w:you ask
20 w:you asked
-61 w:you can't
37 w:you could
-13 w:you do
-44 w:you for
13 w:you gave
-23 w:you get
33 w:you go
22 w:you had
44 w:you have
-23 w:you know
19 w:you like
18 w:you mean
13 w:you mentioned
-17 w:you need
28 w:you pasted
29 w:you provided
31 w:you publish
-16 w:you put
85 w:you said
-13 w:you say
-17 w:you see
13 w:you send
31 w:you sent
43 w:you share
58 w:you shared
16 w:you should
-37 w:you sign
-22 w:you spot
23 w:you supplied
14 w:you tell
28 w:you that
-16 w:you the
-55 w:you to
-20 w:you travel
25 w:you uploaded
-27 w:you want
26 w:you wanted
-28 w:you what
-62 w:you will
-17 w:you with
-72 w:you would
-21 w:you write
-11 w:you wrote
49 w:you'd
14 w:you'd like
12 w:you'd prefer
-63 w:you'll
37 w:you'll want
-29 w:you're
-14 w:you're right
28 w:you've
20 w:younger
16 w:younger readers
-113 w:your
-40 w:your article
33 w:your cms
24 w:your earlier
88 w:your editor
12 w:your expectations
42 w:your feedback
-57 w:your first
-13 w:your headline
21 w:your house
-10 w:your letter
66 w:your limit
18 w:your message
22 w:your name
105 w:your notes
-15 w:your opening
34 w:your paper
29 w:your patience
-12 w:your questions
30 w:your readers
-21 w:your request
19 w:your second
-26 w:your village
-12 w:your voice
-12 w:yours
-44 w:yourself
17 w:youth
-19 w:zoo
36 w:à la
11 w:à me
14 w:à un
18 w:à vérifier
21 w:à être
60 w:án
-14 w:écrivez
-14 w:écrivez nous
56 w:été
-19 w:été traduit
39 w:être
-17 w:ích
-38 w:ông
-28 w:ý chính
-23 w:đang
-43 w:đi
-23 w:điều
-13 w:điều #
31 w:điều chỉnh
-21 w:điều tra
-10 w:điểm riêng
11 w:điện
28 w:điện tử
11 w:đoạn
-32 w:đoạn văn
-12 w:đài
28 w:đây
19 w:đây là
56 w:đã
21 w:đã thay
15 w:đã được
-19 w:đêm
-11 w:đình
-16 w:đính
-18 w:đính chính
22 w:đò
15 w:đúng
22 w:đăng
41 w:đơn
24 w:đường
-18 w:đường link
40 w:đường sắt
-67 w:được
-18 w:được người
-30 w:được thay
12 w:được viết
11 w:được điều
-44 w:đại
-12 w:đến
11 w:đến lần
28 w:đề
32 w:đề xuất
-11 w:để
-14 w:để tránh
17 w:để đăng
-31 w:định
25 w:đối
-69 w:đổi
33 w:độ
-21 w:đừng
-19 w:ơn
85 w:в
123 w:вариант
87 w:и
23 w:на
62 w:не
77 w:о
-18 w:от
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
-20 w:กระ
-19 w:กระชับข
-23 w:กลั
-17 w:กลับไ
-22 w:กล่
-22 w:กล่าว
16 w:กว่
10 w:กว่าน
13 w:กษร
-16 w:กสา
-16 w:กอง
-13 w:กองบร
-13 w:กองบรรณ
11 w:กอบ
13 w:กันเอ
-10 w:กับชา
11 w:กับผู
10 w:การแก
10 w:การแก้ไ
-10 w:กาแ
-11 w:กเด
-12 w:กให
-11 w:ก็บ
-34 w:ก่อ
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
-14 w:ขออ
-13 w:ขออภั
-11 w:ขอแ
-18 w:ขอใ
-18 w:ขอให้
-13 w:ขับ
-15 w:ขีย
13 w:ขียนข
20 w:ขียนแ
13 w:ขียนไ
24 w:ข่า
-13 w:ข่าว:
16 w:ข่าวม
13 w:ข้อมูลข
10 w:ข้อเท
10 w:ข้อเท็จ
-10 w:ข้าใจ
-22 w:คดี
11 w:คนอ
13 w:คนอ่า
-11 w:คนเ
-10 w:คยเ
-14 w:ครับผ
-23 w:ครั้ง
10 w:ครื
10 w:ครื่อ
-12 w:ครเ
22 w:ควา
-11 w:คอล
-11 w:คอลัม
-11 w:คอลัมน์
-15 w:คำถ
-15 w:คำถาม
24 w:คำพ
24 w:คำพูด
11 w:คำพูดขอ
11 w:คำว
16 w:คำแ
13 w:คำแปล
-11 w:คืน
-14 w:คือ
29 w:ค่ะ
28 w:งกา
-11 w:งคว
-11 w:งความ
-15 w:งคำ
-10 w:งคื
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
-11 w:งมาตร
-14 w:งวั
19 w:งว่าจ
-17 w:งสร
-11 w:งสา
-35 w:งหน
13 w:งหม
11 w:งหมาย
-15 w:งาน
10 w:งเก
15 w:งเพรา
-13 w:งเร
12 w:งเว
-10 w:งแก
-10 w:งแล
-11 w:งโด
33 w:งให
35 w:งใหม่
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
-13 w:จาก
14 w:จำน
14 w:จำนวน
24 w:จีน
29 w:จุด
-18 w:จ้ง
-11 w:จ้า
-18 w:ฉบับภ
10 w:ฉันอั
10 w:ฉันอัปเ
-19 w:ชคด
-16 w:ชน์กั
11 w:ชร์
-19 w:ชับขึ
-19 w:ชับขึ้น
-11 w:ชิ้
-10 w:ชิ้นน
-10 w:ชิ้นนี้
13 w:ชีย
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
12 w:ดตร
12 w:ดตรวจ
12 w:ดตรวจสอ
-13 w:ดต้
11 w:ดท้
11 w:ดท้าย
19 w:ดปร
-17 w:ดมา
-10 w:ดวก
-13 w:ดหมาย
35 w:ดหั
-16 w:ดัง
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
-19 w:ด้ผ
12 w:ด้แ
10 w:ตรงกั
-13 w:ตร์
-14 w:ตลอ
-37 w:ตอบ
20 w:ตัดคำ
-14 w:ตัว
13 w:ตัวอั
13 w:ตัวอักษ
16 w:ตัวเล
12 w:ตาม
17 w:ตามที
18 w:ตามที่ข
-10 w:ตือ
-18 w:ตุ:
17 w:ตุก
17 w:ตุการ
17 w:ต้นฉบ
17 w:ต้นฉบับ
12 w:ถอด
-70 w:ถาม
-32 w:ถึง
-15 w:ถูกปร
-15 w:ถูกปรับ
35 w:ถไฟ
19 w:ถไฟลา
11 w:ถไฟลาวจ
10 w:ทราบค
11 w:ทันที
10 w:ทั้งห
14 w:ทั้งหมด
12 w:ทางกา
-20 w:ทีม
18 w:ที่ขอ
10 w:ที่เห
10 w:ที่เหลื
11 w:ที่ใช
-14 w:ทุก
-10 w:ทุกคร
-10 w:ทุกครั้
17 w:ท็ก
10 w:ท็จ
10 w:ท็จจร
10 w:ท็จจริง
-15 w:ธิก
-15 w:ธิการ
11 w:ธิบ
11 w:ธิบาย
11 w:นกั
13 w:นกันเ
13 w:นกันเอง
-17 w:นขอ
-13 w:นข้
-13 w:นงา
-12 w:นจะ
-11 w:นจั
-10 w:นชิ
-10 w:นชิ้น
-10 w:นชิ้นนี
-14 w:นช่
-13 w:นตอ
24 w:นตั
-11 w:นต้
-18 w:นต์
14 w:นทา
-13 w:นนา
-13 w:นนามส
-13 w:นนามสมม
12 w:นนี้เ
-11 w:นบท
-10 w:นผู
13 w:นภา
18 w:นภาษา
-10 w:นมี
-18 w:นรั
-10 w:นวั
-25 w:นว่
14 w:นหน้า
29 w:นอั
10 w:นอัปเ
10 w:นอัปเดต
13 w:นะค
23 w:นะน
-13 w:นัก
12 w:นั้
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
21 w:นื้
16 w:นื้อห
-14 w:นเข
-20 w:นเด
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
-29 w:น้ำ
-16 w:น์ก
-16 w:น์กับ
11 w:น￼￼
11 w:น￼￼￼￼
11 w:น￼￼￼￼￼￼
-18 w:บขึ
-18 w:บขึ้น
-11 w:บชา
-12 w:บทส
20 w:บที
12 w:บนี
34 w:บบท
33 w:บบที่
13 w:บบไ
-22 w:บปี
-13 w:บผม
14 w:บผู้อ
14 w:บผู้อ่า
-19 w:บภา
-18 w:บภาษา
-17 w:บรถ
-10 w:บรร
-14 w:บรรณา
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
-14 w:บให
-23 w:บไป
20 w:บไห
-29 w:บ้า
10 w:ปรด
12 w:ปรดตร
12 w:ปรดตรวจ
11 w:ประกอ
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
-18 w:พสต
37 w:พาด
35 w:พาดหั
13 w:พิ่มอ
13 w:พิ่มอีก
26 w:พูด
11 w:พูดขอ
19 w:ฟลา
11 w:ฟลาวจ
11 w:ฟลาวจีน
-16 w:ภัย
12 w:ภาพปร
12 w:ภาพประก
-18 w:ภาย
-12 w:ภายใน
-10 w:ภาษาอ
-22 w:มขอ
-15 w:มชา
-16 w:มติ
18 w:มที่ข
-16 w:มนต
-11 w:มน์
-16 w:มภา
-14 w:มมี
-13 w:มสม
-10 w:มสมมต
11 w:มอี
-15 w:มัน
-18 w:มัย
-21 w:มาต
-21 w:มาตรา
-15 w:มาย
-15 w:มายเห
-15 w:มายเหตุ
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
-21 w:ม่ร
-12 w:ม่รวม
-10 w:ยกเ
15 w:ยคร
15 w:ยครับ
-14 w:ยคว
-17 w:ยงา
-10 w:ยงเ
17 w:ยงใ
16 w:ยงใหม
-16 w:ยชน์ก
-16 w:ยชน์กับ
-12 w:ยที
12 w:ยนข
-13 w:ยนจ
-13 w:ยนช
-16 w:ยนต
-12 w:ยนย
31 w:ยนแ
16 w:ยละ
13 w:ยังไม่ม
-15 w:ยาก
-12 w:ยากให
-16 w:ยาน
-18 w:ยาย
10 w:ยาว
-13 w:ยืน
-10 w:ยเต
-20 w:ยเป
11 w:ยเพิ่
-14 w:ยเล
-14 w:ยเล่า
-19 w:ยเห
-15 w:ยเหตุ
-16 w:ยใช
-18 w:ยใน
-13 w:ยให
23 w:ยไม
22 w:ย่อ
18 w:ย่อหน
18 w:ย่อหน้า
-10 w:รกล
31 w:รงก
10 w:รงกัน
-14 w:รงต
16 w:รจะ
-14 w:รณา
-14 w:รณาธิ
-14 w:รณาธิกา
12 w:รดต
12 w:รดตรว
12 w:รดตรวจส
35 w:รถไ
19 w:รถไฟล
19 w:รถไฟลาว
-17 w:รรณ
-14 w:รรณาธ
-14 w:รรณาธิก
-10 w:รรม
-13 w:รวจ
13 w:รวม
-18 w:รอบ
-17 w:รอย
11 w:ระกอบ
-18 w:ระช
-19 w:ระชับขึ
-12 w:ระชุม
-11 w:ระท
14 w:ระบุว
14 w:ระบุว่า
17 w:ระม
11 w:ระมาณ
15 w:ระเด็
12 w:รับ
-14 w:รับผม
-23 w:รั้
24 w:ราค
-13 w:ราช
-16 w:ราย
-20 w:รายงา
-13 w:ราไ
-13 w:ราได้
-18 w:ริก
15 w:ริง
-18 w:รีย
10 w:รแก้ไ
-11 w:ร่างฉ
-11 w:ร่างฉบั
-12 w:ร้อ
15 w:ลของฉ
15 w:ลของฉัน
-15 w:ลอง
-14 w:ลอด
10 w:ละป
12 w:ละปรั
14 w:ละส
21 w:ละเ
-10 w:ละไ
11 w:ลัก
-21 w:ลับ
-17 w:ลับไป
-11 w:ลัม
-11 w:ลัมน์
10 w:ลาด
38 w:ลาว
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
-25 w:ล่า
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
-42 w:วัน
-13 w:วาน
22 w:วาม
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
-18 w:สต์
-23 w:สมั
-27 w:สอง
-10 w:สะด
-10 w:สะดวก
-21 w:สาม
27 w:สาย
-24 w:สาร
-15 w:สำน
-16 w:สำนวน
11 w:สำห
11 w:สำหรั
-29 w:สิบ
-17 w:สิบปี
-10 w:สีย
-11 w:สียงเ
-10 w:สี่
23 w:สุด
12 w:สุดท้
12 w:สุดท้าย
-13 w:สูต
24 w:ส่ค
10 w:ส่ง
10 w:ส่งมา
51 w:ส่ว
17 w:หตุกา
-13 w:หนั
-10 w:หนึ
-10 w:หนึ่ง
13 w:หน่
-11 w:หน้าน
-11 w:หน้านี้
15 w:หมด
-11 w:หมายเ
-15 w:หมายเหต
12 w:หมาะก
12 w:หมาะกับ
10 w:หรั
17 w:หัว
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
10 w:อข่
10 w:อข่าว
-18 w:อคน
-25 w:องก
-11 w:องข
-24 w:องค
-11 w:องคุณ
-10 w:องจ
15 w:องฉ
15 w:องฉัน
10 w:องฉันอั
-15 w:องต
-12 w:องท
-22 w:องบ
-13 w:องบรร
-13 w:องบรรณา
-13 w:องม
12 w:องใ
11 w:อธิ
11 w:อธิบา
-18 w:อนก
-16 w:อนร
-13 w:อนว
-13 w:อนห
-13 w:อนอ
-12 w:อนแ
19 w:อบต
-24 w:อบเ
-14 w:อบแล้
-13 w:อภั
13 w:อมูลข
12 w:อมูลของ
-14 w:อยก
-12 w:อยล
-26 w:อยา
-12 w:อยากใ
-12 w:อยากให้
-11 w:อร์
-11 w:อลั
-11 w:อลัมน
34 w:อหน
18 w:อหน้า
15 w:อหา
60 w:ออก
-13 w:ออภ
-13 w:ออภัย
-15 w:อะไ
13 w:อัก
13 w:อักษร
35 w:อัน
31 w:อาจ
12 w:อีก
14 w:อื่
10 w:อเท
10 w:อเท็จ
10 w:อเท็จจร
-11 w:อใน
-14 w:อให
16 w:อไม
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
23 w:ะนำ
14 w:ะบุว่
11 w:ะมา
16 w:ะส่
36 w:ะเด
15 w:ะเด็น
12 w:ะเป็น
-16 w:ะเร
18 w:ะเอ
-16 w:ะโยชน์ก
10 w:ะได
-15 w:ะไร
11 w:ักก
10 w:ักษ
-17 w:ังก
10 w:ังต
20 w:ังว่าจะ
13 w:ังไม่มี
-14 w:ัญญ
20 w:ัดค
-21 w:ัดท
-23 w:ัติ
14 w:ันต
-10 w:ันย
11 w:ันอ
10 w:ันอัป
10 w:ันอัปเด
-43 w:ันเ
13 w:ันเอง
-13 w:ับข
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
11 w:ับโทน
-19 w:ับไ
-11 w:ัมน
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
15 w:าคา
-11 w:างฉ
-11 w:างฉบั
-12 w:างน
-14 w:างห
-19 w:างแ
16 w:างใ
18 w:าจะ
35 w:าดห
35 w:าดหัว
13 w:าดเ
-24 w:าตร
18 w:าต่
-15 w:าธิ
-15 w:าธิกา
-12 w:านก
-14 w:านข
-13 w:านค
-16 w:านบ
-12 w:านี
-24 w:านเ
10 w:าบค
12 w:าพป
12 w:าพประ
12 w:าพประกอ
-26 w:าม:
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
-15 w:ายเหต
-18 w:ายเหตุ:
-13 w:ายใ
-12 w:ารก
11 w:ารจ
10 w:ารแก้
10 w:ารแก้ไข
-13 w:าว:
11 w:าวจีน
16 w:าวป
16 w:าวประ
16 w:าวม
-13 w:าวและ
-12 w:าวไ
-13 w:าว่
11 w:าษา
-14 w:าษี
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
11 w:ำหร
11 w:ำหรับ
-11 w:ำเสียงเ
13 w:ำแป
12 w:ำไป
13 w:ำไปใช
-22 w:ิกา
-27 w:ิฉั
-19 w:ิฉันเ
-10 w:ิดต
-17 w:ิดพ
10 w:ิดล
-15 w:ิดอ
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
17 w:ียงให
16 w:ียงใหม่
-31 w:ียน
-13 w:ียบ
-15 w:ีแล
31 w:ี่3
27 w:ี่ข
-14 w:ี่จ
-14 w:ี่ประ
-13 w:ี่ม
-21 w:ี่ส
-15 w:ี่อ
10 w:ี่เหล
10 w:ี่เหลือ
-10 w:ี่โ
11 w:ี่ใ
11 w:ี่ใช้
26 w:ี้ข
11 w:ี้ค
-24 w:ี้ม
10 w:ี้ย
-14 w:ี้ห
-10 w:ี้ไ
14 w:ี๋ย
-14 w:ึงส
21 w:ึงเ
-21 w:ึ่ง
-11 w:ือค
-27 w:ือน
11 w:ื่น
-19 w:ื่อ
11 w:ื่องห
-11 w:ื่อใน
16 w:ื้อหา
-16 w:ุกค
-10 w:ุกครั
-10 w:ุกครั้ง
17 w:ุกา
11 w:ุณค
12 w:ุดท้า
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
10 w:ู้อ
11 w:ู้อ่า
-31 w:ู้เ
-15 w:ู้แ
-10 w:เกิ
-11 w:เก็
-15 w:เขี
-13 w:เขียน
-10 w:เข้าใ
10 w:เคร
10 w:เครื่
10 w:เครื่อง
11 w:เชียง
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
21 w:เนื้อ
16 w:เนื้อหา
-10 w:เบื
-10 w:เบื้อ
-10 w:เปิ
18 w:เป็
-13 w:เป็นค
-10 w:เป็นต
-12 w:เป็นน
-13 w:เป็นนาม
15 w:เป็นภ
16 w:เป็นภาษ
16 w:เป็น￼
16 w:เป็น￼￼￼
-18 w:เพจ
23 w:เพร
23 w:เพราะ
13 w:เพิ่มอี
-20 w:เมื
-24 w:เมื่อ
-40 w:เรา
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
-18 w:เหตุ:
17 w:เหตุก
17 w:เหตุการ
20 w:เหม
19 w:เหมาะ
12 w:เหมาะกั
-15 w:เห็
-14 w:เอก
-14 w:เอกสา
20 w:เอง
-14 w:แก้ไข
-10 w:แก้ไขตั
-18 w:แจ้
-12 w:แชต
11 w:แชร
17 w:แท็
35 w:แนะ
23 w:แนะนำ
78 w:แบบ
33 w:แบบที
20 w:แบบไห
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
16 w:โทน
19 w:โปร
12 w:โปรดต
12 w:โปรดตรว
-18 w:โพส
-18 w:โพสต์
-16 w:โยชน์กั
-27 w:ใคร
-11 w:ใจค
-11 w:ใจควา
-12 w:ใช้
-10 w:ใช้ai
12 w:ใช้งา
-11 w:ในข
-20 w:ในค
-11 w:ในว
52 w:ใส่
11 w:ใหม่เ
-41 w:ให้
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
-13 w:็นค
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
-11 w:่งห
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
11 w:่มี
-10 w:่มเติมไ
-12 w:่รว
18 w:่ลง
-14 w:่วง
41 w:่วน
19 w:่วย
-31 w:่อค
-29 w:่อน
-10 w:่อว
-11 w:่อส
39 w:่อห
18 w:่อหน้
20 w:่อเ
-18 w:่าก
19 w:่าข
-11 w:่างฉบ
-11 w:่างฉบับ
18 w:่าจ
-10 w:่าท
10 w:่าสุด
-10 w:่เคยเ
19 w:่เช
10 w:่เหลื
13 w:่ได
-10 w:่ไม
-10 w:้ai
-11 w:้กร
17 w:้ขอ
14 w:้ข้อม
14 w:้ข้อมูล
12 w:้คง
13 w:้คร
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
-21 w:้วก
10 w:้วน
10 w:้ว่
-13 w:้อง
-23 w:้อน
19 w:้อม
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
16 w:้เข
10 w:้เร
-16 w:้แก้ไ
-13 w:้แปลเ
-19 w:้โช
-19 w:้โชคด
-24 w:้ใน
23 w:้ให
-14 w:้ไข
-10 w:้ไขตั
-11 w:้ไม
14 w:๋ยว
-18 w:์กั
13 w:์ที
-22 w:์นี
26 w:์แล
11 w:์ให
-15 w:ກ,ຕ
-20 w:ກ:ວ
13 w:ກກວ
-21 w:ກກະ
-27 w:ກກັ
-15 w:ກກາ
-10 w:ກຂອ
13 w:ກຂອງສ
-16 w:ກຂອງເ
-22 w:ກຂາ
14 w:ກຂຽນເ
-31 w:ກຂ້
-31 w:ກຂ້ອຍ
-17 w:ກຂ້ອຍແດ
15 w:ກຂ້ອຍໄດ
12 w:ກຂໍ້ມ
12 w:ກຂໍ້ມູນ
-11 w:ກຄັ
-14 w:ກຄັ້ງ
-16 w:ກຄຳຖາ
-14 w:ກຄືນອ
-14 w:ກຄືນອີກ
-24 w:ກຄົ
-24 w:ກຄ້
-22 w:ກງາ
14 w:ກຈັ
-19 w:ກຈາ
-19 w:ກຈາກບ
-13 w:ກຊັ
10 w:ກຍັ
13 w:ກຍາ
15 w:ກຍ້
-21 w:ກດີ
-18 w:ກດ້
-18 w:ກດ້ວຍ
-22 w:ກຕັ
23 w:ກຕາ
-12 w:ກຕົ
-16 w:ກຕ່
-16 w:ກຕ່າງ
11 w:ກຕ່າງຈາ
19 w:ກຕ້
19 w:ກຕ້ອງ
-21 w:ກຕໍ
-17 w:ກຕໍ່ໄ
-14 w:ກຕໍ່ໄປນ
-15 w:ກຖາ
34 w:ກທີ
-15 w:ກທີ່ແ
-22 w:ກທີ່ແກ້
-15 w:ກທຸ
-14 w:ກທ່
12 w:ກນັ້ນ
-19 w:ກນາ
54 w:ກນີ
-17 w:ກບອ
-11 w:ກບັ
-13 w:ກບັນຊ
-18 w:ກບົ
28 w:ກບ່
35 w:ກບ່ອນ
14 w:ກບໍ
11 w:ກບໍ່ມ
18 w:ກປັ
-32 w:ກປາ
-23 w:ກປີ
-17 w:ກປີ20
-18 w:ກປ່
-17 w:ກປ່ຽນ
17 w:ກປ່ຽນເປ
29 w:ກຜົ
10 w:ກພາ
21 w:ກພາສາອັ
-15 w:ກພິ
-17 w:ກຟັ
-19 w:ກມາ
-22 w:ກມີ
-12 w:ກມື
14 w:ກຢູ
11 w:ກຢ່າງ
-17 w:ກລຸ
-17 w:ກລຸ່ມ
-17 w:ກລຸ່ມນີ
-35 w:ກລົ
13 w:ກລົງກ
13 w:ກລົງກັນ
20 w:ກວດກັ
-14 w:ກວດກາ
13 w:ກວດຄື
15 w:ກວດຄືນກ
-27 w:ກວດສອ
-10 w:ກວດສອບລ
10 w:ກວດແກ
17 w:ກວມ
13 w:ກວມເອ
13 w:ກວມເອົາ
-11 w:ກວັນທ
41 w:ກວ່
47 w:ກວ່າ.
11 w:ກວ່ານັ້
-13 w:ກວ່ານີ້
13 w:ກວ່າບ
-20 w:ກວ່າປ
-25 w:ກວ່າສ
-18 w:ກວ່າສະບ
18 w:ກວ່າເ
14 w:ກວ່າເກົ
27 w:ກວ່າແ
20 w:ກວ່າແລະ
-17 w:ກວ່າໃ
-13 w:ກວ້
-13 w:ກວ້າງ
16 w:ກສອນ)
21 w:ກສອນລ
15 w:ກສອນຫ
-46 w:ກສະ
-17 w:ກສະບັ
-21 w:ກສະພາ
-49 w:ກສາ
-11 w:ກສາຄວ
15 w:ກສາຄຳເວ
-13 w:ກສຳ
-10 w:ກສຳລັ
-11 w:ກສິ
-13 w:ກສຶກສາຄ
14 w:ກສຸ
14 w:ກສຸດທ
14 w:ກສຸດທ້າ
-13 w:ກສົ
10 w:ກສຽ
11 w:ກຫົ
11 w:ກຫົວຂ
11 w:ກຫົວຂໍ້
12 w:ກຫຼາຍ
-16 w:ກອກ
-54 w:ກອງ
-28 w:ກອງບັ
-27 w:ກອງບັນນ
-12 w:ກອງປະ
-12 w:ກອງປະຊຸ
-55 w:ກອນ
-24 w:ກອບ
-14 w:ກຮັ
11 w:ກຮູ
-26 w:ກຮຽ
-12 w:ກຮ້
-12 w:ກຮ້ອງ
-10 w:ກະຊວງ
-15 w:ກະດ
-18 w:ກະທ
15 w:ກະລຸນ
-34 w:ກະວ
53 w:ກັນ
11 w:ກັນຈຶ
11 w:ກັນຈຶ່ງ
11 w:ກັນວ່
-10 w:ກັນໃໝ
17 w:ກັບກາ
10 w:ກັບການລ
-20 w:ກັບຄົ
15 w:ກັບຜູ
10 w:ກັບຜູ້ອ
-19 w:ກັບມາ
-11 w:ກັບມາໃຊ
10 w:ກັບວັ
12 w:ກັບສະ
11 w:ກັບສື
18 w:ກັບໂພ
47 w:ກັອ
15 w:ກັອບປ
15 w:ກັອບປີ້
20 w:ກາງ
-29 w:ກາຍ
-23 w:ກາດ
14 w:ການກວ
-10 w:ການກວດສ
15 w:ການຂອ
20 w:ການຂຽ
13 w:ການຂຽນຂ
-22 w:ການຂໍ
-14 w:ການບິ
-18 w:ການບໍ
11 w:ການປັ
-10 w:ການພາ
-21 w:ການມີ
10 w:ການລົງຂ
10 w:ການສະ
13 w:ການສະກົ
12 w:ການສະບັ
12 w:ການຫຼ
14 w:ການຫຼັງ
-10 w:ການອອ
-15 w:ການອາ
10 w:ການອ່
10 w:ການອ່ານ
24 w:ການເປ
26 w:ການເປີດ
12 w:ການເຜ
12 w:ການເຜີຍ
10 w:ການແຕ
18 w:ການແປ
14 w:ການແປນີ
-13 w:ການໂອ
-13 w:ກາບ
-18 w:ກາເ
-42 w:ກຳມ
-30 w:ກຳມະກ
-26 w:ກຳມະການ
-10 w:ກິດແລ
-41 w:ກິນ
-16 w:ກິ່
-16 w:ກີດ
-14 w:ກີນ15
-15 w:ກີນ30
-15 w:ກີນ300ຄ
26 w:ກີນໄປ
10 w:ກຸ່
13 w:ກົງກັ
-15 w:ກົງກັບຄ
-15 w:ກົດ
10 w:ກົດໝາ
10 w:ກົດໝາຍ.
-13 w:ກົດ￼￼
-13 w:ກົດ￼￼￼￼
-37 w:ກົມ
22 w:ກົາ
-16 w:ກົ່
-14 w:ກົ່າ.
41 w:ກົ່າ:
-13 w:ກເກ
-20 w:ກເຊ
16 w:ກເດ
14 w:ກເດີມ
-12 w:ກເຖ
-12 w:ກເຖິງ
11 w:ກເທື່ອໜ
-22 w:ກເບ
-10 w:ກເບ້ຍ
-17 w:ກເຜ
-17 w:ກເຜັດ
16 w:ກເພ
-23 w:ກເພາະ
28 w:ກເພື່
-11 w:ກເມືອ
-26 w:ກເລ
-11 w:ກເລືອ
12 w:ກເລື່
12 w:ກເລື່ອງ
-16 w:ກເລົ່
-10 w:ກເວົ້
-10 w:ກເສ
-12 w:ກເຮ
-10 w:ກເຮົາ
15 w:ກເຮົາຂໍ
-11 w:ກເຮົາຈະ
-10 w:ກເຮົາໄດ
-22 w:ກແດ
-14 w:ກແຕ
20 w:ກແທ
13 w:ກແນ
-21 w:ກແບ
-14 w:ກແປ
12 w:ກແຜ
13 w:ກແມ່ນ
-17 w:ກແລ
47 w:ກໂຄ
28 w:ກໃຈ
-15 w:ກໃນ
-25 w:ກໃສ
-21 w:ກໃຫ
-19 w:ກໃຫ້ທ
29 w:ກໄດ
31 w:ກໄດ້ເ
10 w:ກໄດ້ເລີ
-32 w:ກ່ອ
33 w:ກ່ອນ.
22 w:ກ່ອນ:
-23 w:ກ່ອນກ
-15 w:ກ່ອນກົດ
-20 w:ກ່ອນຂ
10 w:ກ່ອນນ
-12 w:ກ່ອນປ
-15 w:ກ່ອນພ
16 w:ກ່ອນລົງ
-10 w:ກ່ອນວັນ
14 w:ກ່ອນເ
-13 w:ກ່ອນເຊັ
11 w:ກ່ອນເດື
11 w:ກ່ອນເຜີ
-10 w:ກ່ອນແ
-27 w:ກ່າ
-40 w:ກ່າວ.
22 w:ກ່າວຫ
13 w:ກ່າວເຖິ
25 w:ກ່ຽ
27 w:ກ່ຽວກ
27 w:ກ່ຽວກັບ
10 w:ກ້:
27 w:ກ້ຄ
12 w:ກ້ຄຳວ
12 w:ກ້ຄຳວ່າ
11 w:ກ້ຊິດ
-15 w:ກ້ບ
-12 w:ກ້ບັນ
-12 w:ກ້ບັນຫາ
-29 w:ກ້ວ
-10 w:ກ້ອ
-20 w:ກ້ເ
-20 w:ກ້ເປັ
17 w:ກ້ໃ
15 w:ກ້ໃຫ້
-13 w:ກ້ໄ
24 w:ກ້ໄຂຄ
-23 w:ກ້ໄຂແ
-29 w:ກ້ໄຂແລ້
-14 w:ກໍຍ
-10 w:ກໍຍັງ
-18 w:ກໍບ
-20 w:ກໍບໍ່
27 w:ກໍໄ
28 w:ກໍໄດ້
-17 w:ກໜ້
-13 w:ກໜ້ອຍ
-10 w:ກໜ້ອຍໜຶ
-14 w:ກໝູ
-22 w:ກ￼￼
-22 w:ກ￼￼￼￼
-26 w:ກ￼￼￼￼￼￼
-48 w:ຂປລ
12 w:ຂວງອຸ
12 w:ຂວງອຸດົ
-20 w:ຂວາ
-65 w:ຂອງ
-11 w:ຂອງກອ
11 w:ຂອງກະ
11 w:ຂອງກະຊວ
-17 w:ຂອງກາ
-11 w:ຂອງກົ
-17 w:ຂອງຂໍ
14 w:ຂອງຄຳ
17 w:ຂອງຊາ
12 w:ຂອງຊາວບ
-13 w:ຂອງດຳ
-13 w:ຂອງດຳລັ
-11 w:ຂອງຕຳ
-11 w:ຂອງຕຳຫຼ
-16 w:ຂອງຕົ
-16 w:ຂອງຕົນເ
10 w:ຂອງບົ
12 w:ຂອງຜູ້ກ
-10 w:ຂອງຜູ້ປ
11 w:ຂອງຜູ້ໃ
-14 w:ຂອງພໍ
-14 w:ຂອງມາ
-14 w:ຂອງມາດຕ
14 w:ຂອງມື
10 w:ຂອງມື້ນ
13 w:ຂອງລັ
14 w:ຂອງລັດ.
-17 w:ຂອງລາ
14 w:ຂອງວັ
-14 w:ຂອງຫຼ
-10 w:ຂອງອົ
-10 w:ຂອງອົງກ
18 w:ຂອງເຈ
19 w:ຂອງເຈົ້
19 w:ຂອງເດ
-10 w:ຂອງແມ
-24 w:ຂອບ
-27 w:ຂອບໃຈ
12 w:ຂະນ
12 w:ຂະນະທ
12 w:ຂະນະທີ່
20 w:ຂັດ
10 w:ຂັດກັ
16 w:ຂັດເກ
16 w:ຂັດເກົາ
-12 w:ຂັນ
-41 w:ຂາຍ
-10 w:ຂີ່
-19 w:ຂີ້
13 w:ຂຶ້
-10 w:ຂຶ້ນ.
-15 w:ຂຶ້ນພ
24 w:ຂຶ້ນມ
14 w:ຂຶ້ນຫ
18 w:ຂຶ້ນຫຼັ
10 w:ຂຶ້ນໂດຍ
-28 w:ຂົວ
-18 w:ຂົ້
14 w:ຂົ້າເ
20 w:ຂົ້າເຖິ
19 w:ຂົ້າແ
-15 w:ຂົ້າໃຈຄ
-10 w:ຂົ້າໜ
-38 w:ຂຽນ
16 w:ຂຽນຂ່
16 w:ຂຽນຂ່າວ
13 w:ຂຽນຄື
13 w:ຂຽນຄືນໃ
13 w:ຂຽນຈາ
-11 w:ຂຽນຈົ
-10 w:ຂຽນຊື
13 w:ຂຽນຕາ
16 w:ຂຽນຕໍ
-22 w:ຂຽນບົ
-13 w:ຂຽນບົດນ
-13 w:ຂຽນບົດແ
-11 w:ຂຽນບໍ່ແ
-13 w:ຂຽນປະ
-10 w:ຂຽນປະໂຫ
-23 w:ຂຽນຜິ
-18 w:ຂຽນເລ
-18 w:ຂຽນເລື່
-12 w:ຂຽນໃສ
17 w:ຂຽນໃໝ
-29 w:ຂແລ
-29 w:ຂແລ້ວ
11 w:ຂ່ງ
50 w:ຂ່າ
18 w:ຂ່າວ(
28 w:ຂ່າວ.
-38 w:ຂ່າວ:
10 w:ຂ່າວຈ
18 w:ຂ່າວຕ
-20 w:ຂ່າວຖ
-18 w:ຂ່າວນີ້
-18 w:ຂ່າວປ
-15 w:ຂ່າວປອມ
20 w:ຂ່າວມ
-13 w:ຂ່າວສັ້
12 w:ຂ່າວສານ
-13 w:ຂ່າວແຫ່
10 w:ຂ່າວໃ
14 w:ຂ່າວໃຫ້
-35 w:ຂ້ອ
-11 w:ຂ້ອຍກ
-47 w:ຂ້ອຍຂ
-31 w:ຂ້ອຍຂຽນ
-15 w:ຂ້ອຍຂໍແ
19 w:ຂ້ອຍຈ
12 w:ຂ້ອຍຈຶ່
12 w:ຂ້ອຍຊ
13 w:ຂ້ອຍຍ
11 w:ຂ້ອຍຍັງ
-25 w:ຂ້ອຍຕ
-12 w:ຂ້ອຍຕ້ອ
10 w:ຂ້ອຍພ້ອ
-10 w:ຂ້ອຍວ
-10 w:ຂ້ອຍວ່າ
11 w:ຂ້ອຍສ
-13 w:ຂ້ອຍອ່າ
-26 w:ຂ້ອຍເ
-14 w:ຂ້ອຍເຂົ
-16 w:ຂ້ອຍເປັ
-17 w:ຂ້ອຍແດ່
28 w:ຂ້ອຍໄ
28 w:ຂ້ອຍໄດ້
10 w:ຂໍ.
-23 w:ຂໍຂ
-19 w:ຂໍຂອງ
-23 w:ຂໍອ
-28 w:ຂໍອະໄ
-39 w:ຂໍອະໄພ,
17 w:ຂໍອະໄພທ
-11 w:ຂໍຮ
-14 w:ຂໍເ
-29 w:ຂໍແ
-17 w:ຂໍແກ້
-14 w:ຂໍແນະ
-14 w:ຂໍແນະນຳ
-14 w:ຂໍໃຫ້ໂຊ
46 w:ຂໍ້
16 w:ຂໍ້ກ່
-20 w:ຂໍ້ຂ່
-20 w:ຂໍ້ຂ່າວ
10 w:ຂໍ້ຄວ
-36 w:ຂໍ້ຕົ
-36 w:ຂໍ້ຕົກລ
11 w:ຂໍ້ນີ
-27 w:ຂໍ້ບົ
33 w:ຂໍ້ມູ
10 w:ຂໍ້ມູນສ
11 w:ຂໍ້ມູນເ
-19 w:ຂໍ້ມູນໃ
13 w:ຂໍ້ສັ
14 w:ຂໍ້ເທ
13 w:ຂໍ້ເທັດ
-23 w:ຂໍ້ໃດ
-17 w:ຄງສ
-17 w:ຄງສ້າ
45 w:ຄວນ
10 w:ຄວນກວດກ
11 w:ຄວນປຶ
11 w:ຄວນປຶກສ
-12 w:ຄວນຮູ
-12 w:ຄວນຮູ້ກ
10 w:ຄວນໃສ
11 w:ຄວາ
16 w:ຄວາມກ່ອ
-20 w:ຄວາມຂອງ
11 w:ຄວາມຂ້າ
14 w:ຄວາມຄ
25 w:ຄວາມຈ
-13 w:ຄວາມຈິງ
-10 w:ຄວາມຍ
-11 w:ຄວາມຍາວ
11 w:ຄວາມຕ
-12 w:ຄວາມປ
-12 w:ຄວາມປອດ
15 w:ຄວາມພ
14 w:ຄວາມພາສ
19 w:ຄວາມຫ
-13 w:ຄວາມເ
-13 w:ຄວາມເໝາ
-17 w:ຄວາມໄ
17 w:ຄວາມໝ
17 w:ຄວາມໝາຍ
17 w:ຄສະ
17 w:ຄສະນາ
-22 w:ຄສົ
-31 w:ຄອງ
-10 w:ຄອນຫຼ
-10 w:ຄອນຫຼວງ
-16 w:ຄອບຄົວ.
-53 w:ຄະນ
-20 w:ຄະນະກ
-17 w:ຄະນະກຳມ
-10 w:ຄະແ
-10 w:ຄະແນນ
37 w:ຄັດລອ
-25 w:ຄັນ
10 w:ຄັນse
10 w:ຄັນseo:
31 w:ຄັບ
-13 w:ຄັ້ງ.
-11 w:ຄັ້ງໃ
-20 w:ຄາຂ
39 w:ຄາຄ
-11 w:ຄາຈ
-24 w:ຄາດ
-21 w:ຄານ
11 w:ຄານ້ຳ
11 w:ຄານ້ຳມັ
-12 w:ຄາວ
-12 w:ຄາະຮ້
-12 w:ຄາະຮ້າຍ
24 w:ຄຳ)
21 w:ຄຳ,
-23 w:ຄຳ.
32 w:ຄຳ:
15 w:ຄຳຂ
56 w:ຄຳຕ
67 w:ຄຳຕອບ
11 w:ຄຳຕອບກ່
14 w:ຄຳຕອບຂອ
16 w:ຄຳຕອບໃໝ
-14 w:ຄຳຕໍ່
-28 w:ຄຳຖ
-25 w:ຄຳຖາມ
-15 w:ຄຳຖາມເພ
24 w:ຄຳທ
-12 w:ຄຳນຳຂ
-10 w:ຄຳປ
-10 w:ຄຳປາໄ
21 w:ຄຳມ
15 w:ຄຳລ
19 w:ຄຳສ
-10 w:ຄຳສັບທີ
42 w:ຄຳອ
26 w:ຄຳອະທ
26 w:ຄຳອະທິບ
-14 w:ຄຳອື່
18 w:ຄຳອ້າ
-13 w:ຄຳຮ
-16 w:ຄຳຮ້ອ
11 w:ຄຳເວົ
11 w:ຄຳເວົ້າ
-11 w:ຄຳເຫັ
-18 w:ຄຳແ
14 w:ຄຳແປທ
28 w:ຄຳໄ
36 w:ຄິດ
10 w:ຄິດເປ
10 w:ຄິດເປັນ
13 w:ຄິດໄລ່ເ
-16 w:ຄິ່
-10 w:ຄິ່ງມ
-27 w:ຄີຍ
-11 w:ຄືກ
10 w:ຄືຄົນ
-22 w:ຄືນ
-10 w:ຄືນອີ
13 w:ຄືນແລ
13 w:ຄືນແລ້ວ
14 w:ຄືນໃຫ
10 w:ຄືນໃໝ່.
14 w:ຄືພ
13 w:ຄືເ
10 w:ຄືແ
12 w:ຄື່
-14 w:ຄຸ້
-17 w:ຄູນ
-13 w:ຄູຝ
-13 w:ຄູຝຶກ
-14 w:ຄູສ
-14 w:ຄູສອນ
-12 w:ຄູອ
13 w:ຄົງ
14 w:ຄົງໄວ
-61 w:ຄົນ
-10 w:ຄົນຂຽ
10 w:ຄົນລາ
15 w:ຄົນເພ
12 w:ຄົນໃນ
30 w:ຄົບ
-17 w:ຄົວ
26 w:ຄົ້
11 w:ຄົ້ນຫ
13 w:ຄຽງ
-20 w:ຄ່າ
-10 w:ຄ່າທຳ
-10 w:ຄ່າທຳນຽ
-16 w:ຄ້ອ
-26 w:ຄ້າ
15 w:ງ):
14 w:ງ,ຄ
28 w:ງ,ມ
23 w:ງ,ລ
13 w:ງ:1
-19 w:ງ:ຫ
-23 w:ງ:ແ
-17 w:ງ:ແກ້
10 w:ງ:￼
10 w:ງ:￼￼￼
10 w:ງ:￼￼￼￼￼
-28 w:ງກອ
24 w:ງກັ
19 w:ງກັນ.
-10 w:ງກັນແ
-12 w:ງກັບກ
-13 w:ງກັບຄ
-18 w:ງການ.
11 w:ງການຂ
12 w:ງການຂອງ
10 w:ງການຊ
-13 w:ງການບ
-13 w:ງການບໍ່
-12 w:ງການປ່ຽ
-12 w:ງການພ
18 w:ງການສ
13 w:ງການສະບ
-10 w:ງການຮ
15 w:ງການເ
13 w:ງການໃ
13 w:ງການໃຫ້
-10 w:ງການໄ
13 w:ງກິດໃ
-10 w:ງກ່າວ
18 w:ງກໍ
-12 w:ງຂວ
-11 w:ງຂອ
11 w:ງຂອງບ
11 w:ງຂອງບົດ
22 w:ງຂາ
18 w:ງຂາດ:
-17 w:ງຂີ
-11 w:ງຂຶ້ນອີ
10 w:ງຂຶ້ນໂດ
-15 w:ງຂົ
13 w:ງຂຽນຈ
13 w:ງຂຽນຈາກ
15 w:ງຂຽນແ
29 w:ງຂ່
29 w:ງຂ່າວ
-32 w:ງຂໍ
-27 w:ງຄວ
-12 w:ງຄະ
-10 w:ງຄັ
-17 w:ງຄາ
51 w:ງຄຳ
24 w:ງຄຳຕອ
11 w:ງຄຳບັ
11 w:ງຄຳບັນຍ
23 w:ງຄື
-10 w:ງຄົ
-11 w:ງຄົນລ
-24 w:ງງາ
-16 w:ງຈອ
-48 w:ງຈະ
-22 w:ງຈັ
16 w:ງຈາ
17 w:ງຈາກຕ
18 w:ງຈາກຕົ້
13 w:ງຊາ
18 w:ງຊາວນ
17 w:ງຊາວບ
17 w:ງຊາວບ້າ
-21 w:ງຊີ
-10 w:ງຊື
20 w:ງຊ່
-15 w:ງຍັ
22 w:ງຍາ
-10 w:ງຍ້າຍ
-15 w:ງດຳ
-15 w:ງດຳລັ
12 w:ງດູ
-21 w:ງດ້ວຍຄຳ
-12 w:ງຕັ້ງ
-10 w:ງຕາ
-10 w:ງຕຳ
-11 w:ງຕຳຫຼ
-11 w:ງຕຳຫຼວດ
-15 w:ງຕົ
-16 w:ງຕົນເ
-16 w:ງຕົນເອງ
20 w:ງຕົວເ
20 w:ງຕົວເລກ
14 w:ງຕໍ
12 w:ງຖິ
12 w:ງຖິ່ນ
-16 w:ງຖື
-17 w:ງທະ
-16 w:ງທະບຽ
10 w:ງທາງກ
11 w:ງທາງເ
-16 w:ງທີ
11 w:ງທີ່ຂ້ອ
16 w:ງທີ່ມ
10 w:ງທີ່ສ
-12 w:ງທີ່ແ
16 w:ງທີ່ໃ
-12 w:ງທຶ
-12 w:ງທຶນ.
-12 w:ງທຸ
-10 w:ງທົ
11 w:ງທ່
-12 w:ງທ່ານກ່
10 w:ງທ່ຽວ
12 w:ງທ່ຽວລາ
11 w:ງທ້
13 w:ງນັກຂ່າ
-11 w:ງນັກສ
10 w:ງນີ້.
-32 w:ງນີ້:
10 w:ງນີ້ຍ
10 w:ງນີ້ຍັງ
-18 w:ງນີ້ມ
-41 w:ງນ້
11 w:ງນ້ຳຖ
-27 w:ງບັ
-19 w:ງບັນນ
-19 w:ງບັນນາທ
-21 w:ງບົດຄ
10 w:ງບົດລ
10 w:ງບົດລາຍ
-12 w:ງບ້
-12 w:ງບ້ານ
16 w:ງບໍ່ຕ
23 w:ງບໍ່ມ
-21 w:ງບໍ່ເ
-37 w:ງບໍ່ແ
-25 w:ງບໍ່ແມ່
-14 w:ງປະຊຸ
-13 w:ງປະຕິ
-13 w:ງປະຕິບັ
15 w:ງປະໂຫ
15 w:ງປະໂຫຍກ
-22 w:ງປັ
-18 w:ງປາ
-14 w:ງປີ
-12 w:ງຜິ
-15 w:ງຜູ
-10 w:ງຜູ້ປ
-24 w:ງຜູ້ອ
-24 w:ງຜູ້ອ່າ
11 w:ງຜູ້ໃ
12 w:ງຜ່
-17 w:ງພວ
-10 w:ງພະ
18 w:ງພາກທ
-20 w:ງພິ
-23 w:ງພໍ
-21 w:ງມາ
-18 w:ງມາດຕ
-13 w:ງມາດຕາ1
13 w:ງມື
-13 w:ງມື້.
10 w:ງມື້ນ
10 w:ງມື້ນີ້
-10 w:ງຢື
-12 w:ງຢືນຢ
-11 w:ງຢືນຢັນ
16 w:ງຢູ
18 w:ງຢູ່ໃ
-11 w:ງລວ
14 w:ງລັດ.
-23 w:ງລາ
-13 w:ງລົ
11 w:ງລົດໄຟລ
16 w:ງລ່
-11 w:ງລ່ວງ
-11 w:ງລ່ວງໜ້
-13 w:ງລໍ
-13 w:ງລໍຖ້
18 w:ງວັ
14 w:ງວິ
-10 w:ງວົ
-33 w:ງວ່
-10 w:ງວ່າຂ
-12 w:ງວ່າຄ
11 w:ງວ່າຈ
15 w:ງວ່າຈະເ
-12 w:ງວ່າ￼
-12 w:ງວ່າ￼￼￼
-11 w:ງສວ
13 w:ງສອ
-21 w:ງສະ
18 w:ງສະບັບນ
-11 w:ງສະແດ
17 w:ງສາມາ
-12 w:ງສຳ
-15 w:ງສີ
-28 w:ງສື
10 w:ງສືພິ
-13 w:ງສືພິມ.
-12 w:ງສືພິມຂ
-11 w:ງສຸ
-13 w:ງສຸດທ
-11 w:ງສຸດທ້າ
-18 w:ງສູ
13 w:ງສ່
14 w:ງສ່ວນ
13 w:ງສ່ວນທີ
-17 w:ງສ້
-17 w:ງສ້າງ
-10 w:ງຫຍ
11 w:ງຫາ
10 w:ງຫົວຂໍ້
22 w:ງຫຼ
17 w:ງຫຼັກ
10 w:ງອອ
10 w:ງອອກກ
15 w:ງອາດບ
15 w:ງອາດບໍ່
22 w:ງອີ
16 w:ງອີງແ
15 w:ງອື
15 w:ງອື່ນ
11 w:ງອຸ
12 w:ງອຸດົ
12 w:ງອຸດົມໄ
-20 w:ງອົ
-14 w:ງອົງກ
-15 w:ງອົງການ
-18 w:ງຮັ
15 w:ງຮ່າງ
-10 w:ງຮ້
-55 w:ງານ
-15 w:ງານຂອ
-12 w:ງານທີ
-16 w:ງານບຸ
-10 w:ງານວາ
-10 w:ງານວາງສ
-12 w:ງາມ
-25 w:ງິນ
11 w:ງເກີນ
-22 w:ງເຂ
-15 w:ງເຂົ້
11 w:ງເຄ
10 w:ງເຄິ່ງໜ
13 w:ງເຈົ້
-10 w:ງເຊ
11 w:ງເດ
-11 w:ງເທິງເປ
16 w:ງເບ
14 w:ງເບິ່
11 w:ງເປັນກາ
-10 w:ງເປີດ
-31 w:ງເພ
-15 w:ງເພາະ
-11 w:ງເພື່ອໃ
33 w:ງເລ
13 w:ງເລັບ
-11 w:ງເລີ່
26 w:ງເລື່
11 w:ງເລື່ອງ
15 w:ງເວັບ
-26 w:ງເສ
-18 w:ງເຫ
-13 w:ງເຫຼື
-17 w:ງເຮັດ
-24 w:ງແຄ
-18 w:ງແຈ
-18 w:ງແຈ້ງ
-12 w:ງແຊ
-22 w:ງແດ
-18 w:ງແຕ່ຄ
11 w:ງແຕ່ຈ
11 w:ງແຕ່ຍ
11 w:ງແຕ່ຍັງ
-11 w:ງແນ
-26 w:ງແປ
-10 w:ງແຜ
-18 w:ງແມ
-12 w:ງແລງ.
10 w:ງແລ້ວ
10 w:ງແຫຼ່
-10 w:ງໂຄງກ
-10 w:ງໂຄງການ
-34 w:ງໂດ
-15 w:ງໂດຍບ
-15 w:ງໂດຍບໍ່
-24 w:ງໂຕ
-21 w:ງໂຮ
-17 w:ງໃຊ້ຄ
-22 w:ງໃນ
-10 w:ງໃບ
24 w:ງໃສ
-49 w:ງໃຫ
-10 w:ງໃຫ້ຂ
-13 w:ງໃໝ
-13 w:ງໃໝ່ເ
-19 w:ງໄດ
23 w:ງໄປ
-16 w:ງໄຟ
26 w:ງໄວ
10 w:ງໄວ້ໃ
-17 w:ງໜຶ
-17 w:ງໜຶ່ງ
-10 w:ງໜຶ່ງຖື
14 w:ງໜ້ອຍ
-12 w:ງໜ້າ.
13 w:ງໝາ
14 w:ງ￼￼
14 w:ງ￼￼￼￼
10 w:ງ￼￼￼￼￼￼
12 w:ຈຂອງເ
10 w:ຈທີ່ສ
10 w:ຈທີ່ສົ່
-16 w:ຈຜູ
-16 w:ຈຜູ້ອ
-16 w:ຈຜູ້ອ່າ
19 w:ຈວ່
-18 w:ຈອງ
-22 w:ຈອນ
-11 w:ຈຮ້
-11 w:ຈຮ້າຍ
19 w:ຈະຂຽນ
-15 w:ຈະຈ
22 w:ຈະດ
-11 w:ຈະຕັດ
13 w:ຈະຖືກ
17 w:ຈະຖືກໃຈ
-26 w:ຈະນ
-12 w:ຈະນານ
-12 w:ຈະນານຸກ
-21 w:ຈະບ
-10 w:ຈະບອກ
-10 w:ຈະບໍ່
-10 w:ຈະບໍ່ຮັ
-12 w:ຈະປ
11 w:ຈະພະຍ
11 w:ຈະພະຍາຍ
-15 w:ຈະມ
-14 w:ຈະລາຈ
-14 w:ຈະລາຈອນ
22 w:ຈະລົງ
-15 w:ຈະສ
10 w:ຈະສົ່
-10 w:ຈະສ້າ
41 w:ຈະເ
15 w:ຈະເປັ
15 w:ຈະເຮັ
15 w:ຈະແ
16 w:ຈະໃ
12 w:ຈະໃຊ້
18 w:ຈະໄດ້
-39 w:ຈັກ
21 w:ຈັງ
48 w:ຈັດ
11 w:ຈັດເປ
11 w:ຈັດເປັນ
12 w:ຈັດໃຫ
-59 w:ຈັນ
-12 w:ຈັບ
-12 w:ຈາກ
15 w:ຈາກຂໍ
30 w:ຈາກນີ
13 w:ຈາກບ່
13 w:ຈາກບ່ອນ
-31 w:ຈາກປາ
11 w:ຈາກພາ
11 w:ຈາກພາສາ
-21 w:ຈາກສະ
-12 w:ຈາກສະບັ
-14 w:ຈາກ￼￼
-14 w:ຈາກ￼￼￼￼
-22 w:ຈານ
-12 w:ຈາລ
16 w:ຈຳກ
16 w:ຈຳກັດ
26 w:ຈຳນ
26 w:ຈຳນວນ
-12 w:ຈຳນວນເງ
-12 w:ຈຳລ
-12 w:ຈຳລອງ
-18 w:ຈຳວ
-18 w:ຈຳວັນ
14 w:ຈຳເປັ
37 w:ຈິງ
13 w:ຈິງໄດ
13 w:ຈິງໄດ້.
17 w:ຈຶ່ງຂຽນ
-13 w:ຈຶ່ງຍ
10 w:ຈຶ່ງບ
10 w:ຈຶ່ງບໍ່
10 w:ຈຶ່ງປ
22 w:ຈຶ່ງອ
-23 w:ຈຶ່ງແ
-12 w:ຈຶ່ງແພງ
-10 w:ຈື່ໄດ
64 w:ຈຸດ
31 w:ຈຸດທີ
15 w:ຈຸດທີ່ປ
-13 w:ຈຸດປ່
-13 w:ຈຸດປ່ຽນ
-55 w:ຈົດ
-55 w:ຈົດໝາ
-11 w:ຈົດໝາຍສ
-10 w:ຈົດໝາຍເ
-15 w:ຈົນ
-10 w:ຈົນກວ
-10 w:ຈົນກວ່າ
-24 w:ຈົບ
-15 w:ຈົບຊັ
-15 w:ຈົບຊັ້ນ
-48 w:ຈົ່
-10 w:ຈົ່ງຂ
-10 w:ຈົ່ງຂຽນ
-17 w:ຈົ້າຂ
12 w:ຈົ້າບ
10 w:ຈົ້າບໍ່
14 w:ຈົ້າສ
14 w:ຈົ້າເ
13 w:ຈົ້າເວົ
16 w:ຈົ້າໃ
16 w:ຈແລ
12 w:ຈໃຫ
13 w:ຈໄດ
-15 w:ຈ່ວ
-22 w:ຈ່າ
-48 w:ຈ້ງ
-10 w:ຈ້ງມາ
-12 w:ຈ້ງວ່
-15 w:ຈ້ຍ
10 w:ຈ້າ
-21 w:ຊກດ
-14 w:ຊຣ໌
-10 w:ຊວງ
10 w:ຊັກ
-10 w:ຊັງ
-15 w:ຊັດບອ
54 w:ຊັນ
-10 w:ຊັ່ນ￼
-10 w:ຊັ່ນ￼￼￼
-31 w:ຊັ້
-14 w:ຊັ້ນທ
-10 w:ຊັ້ນທີ່
-10 w:ຊາຊ
-10 w:ຊາຊົນ
-11 w:ຊາຍແດ
-29 w:ຊາດ
51 w:ຊາບ
16 w:ຊາບວ່
-21 w:ຊາວ
-12 w:ຊາວນາທີ
11 w:ຊາວບ້
11 w:ຊາວບ້ານ
-21 w:ຊິກ
-21 w:ຊິກສະ
-21 w:ຊິກສະພາ
11 w:ຊິດ
-12 w:ຊິນ
-10 w:ຊິນຫົ
-36 w:ຊີມ
-10 w:ຊີມັງ
10 w:ຊີວ
17 w:ຊີວິດ
11 w:ຊີວິດຊີ
-23 w:ຊີ້
-15 w:ຊີ້ແຈ
-40 w:ຊື່ຂອ
-13 w:ຊື່ຂອງເ
15 w:ຊື່ຄົ
-25 w:ຊື່ທີ
10 w:ຊື່ບຸ
10 w:ຊື່ບຸກຄ
-11 w:ຊື່ບ້
-11 w:ຊື່ບ້ານ
25 w:ຊື່ບໍ
26 w:ຊື່ບໍລິ
16 w:ຊື່ຜູ
15 w:ຊື່ຜູ້ຂ
12 w:ຊື່ຜູ້ເ
13 w:ຊື່ອຖ
25 w:ຊື່ອົ
25 w:ຊື່ອົງກ
15 w:ຊື່ເຕ
15 w:ຊື່ເຕັມ
12 w:ຊື່ເມ
12 w:ຊື່ເມືອ
-11 w:ຊື່ແລ
12 w:ຊື່ໂຮ
-14 w:ຊື່ໃນ
-13 w:ຊື່￼￼
-13 w:ຊື່￼￼￼￼
-36 w:ຊື້
11 w:ຊຸດ
-14 w:ຊົມ
-49 w:ຊົ່
-12 w:ຊົ່ວຄ
-12 w:ຊົ່ວຄາວ
-21 w:ຊົ່ວໂ
-21 w:ຊົ່ວໂມງ
21 w:ຊົ້
12 w:ຊໄດ
25 w:ຊ່ວ
10 w:ຊ່ວງເຮື
12 w:ຊ່ວຍຂ
13 w:ຊ່ວຍຂຽນ
-12 w:ຊ່ວຍພ
-17 w:ຊ່ວຍແ
-15 w:ຊ່າ
-11 w:ຊ້a
10 w:ຊ້ກ
-18 w:ຊ້ຄຳອ
-18 w:ຊ້ຄຳອື່
-11 w:ຊ້ນ
-11 w:ຊ້ນ້ຳ
-14 w:ຊ້ບ
-12 w:ຊ້ຢ
-11 w:ຊ້ຫົວ
50 w:ຊ້ຮ
18 w:ຊ້ຮູບ
-28 w:ຊ້າ
18 w:ຊ້ຳ
-27 w:ຊ້ເ
-10 w:ຊ້ເວລ
-10 w:ຊ້ແບບ
-22 w:ຊ້ໃ
18 w:ຊ້ໄ
19 w:ຊ້ໄດ້
25 w:ຊ້￼
25 w:ຊ້￼￼￼
35 w:ຊ້￼￼￼￼￼
12 w:ຍ!ຂ
-12 w:ຍai
-12 w:ຍaiແລ
10 w:ຍກຍ
-16 w:ຍກຕ
-19 w:ຍກຕໍ່
10 w:ຍກນ
-19 w:ຍກລ
-17 w:ຍກລຸ່
-17 w:ຍກລຸ່ມນ
20 w:ຍກວ
17 w:ຍກວ່າ
-10 w:ຍກະ
-22 w:ຍກາ
-10 w:ຍການບ
-10 w:ຍການບິນ
17 w:ຍກເ
-11 w:ຍກ່
-25 w:ຍກໍ
13 w:ຍຂອ
-31 w:ຍຂຽ
-10 w:ຍຂຽນຫ
-10 w:ຍຂ່
-10 w:ຍຂ່າວ
-11 w:ຍຂ້ອຍ
-19 w:ຍຂໍ
-14 w:ຍຂໍແນ
-14 w:ຍຂໍແນະນ
17 w:ຍຄຳ
15 w:ຍຄົ
-12 w:ຍງາ
11 w:ຍງານໃ
-11 w:ຍຈັ
-11 w:ຍຈາ
11 w:ຍຈຶ
11 w:ຍຈຶ່ງ
26 w:ຍຊາ
-11 w:ຍຊື
-14 w:ຍດແ
-14 w:ຍດແກ່
18 w:ຍດ້
14 w:ຍດ້ວຍ
-34 w:ຍຕັ
-15 w:ຍຕັ້ງ
10 w:ຍຕົ
-14 w:ຍຕ້
-14 w:ຍຕ້ອງ
-17 w:ຍທາ
-13 w:ຍນັ
-17 w:ຍບອ
24 w:ຍບົ
11 w:ຍບໍ
17 w:ຍບໍ່ມ
17 w:ຍບໍ່ມີຄ
14 w:ຍບໍ່ສ
13 w:ຍບໍ່ສາມ
-11 w:ຍບໍ່ແ
-16 w:ຍບໍ່ໄ
-16 w:ຍບໍ່ໄດ້
16 w:ຍປະ
13 w:ຍປັ
-10 w:ຍພາສາ
10 w:ຍພ້
10 w:ຍພ້ອມ
-29 w:ຍມີ
-13 w:ຍມື
13 w:ຍລວ
14 w:ຍລະອຽ
-11 w:ຍວ່
-10 w:ຍສອ
-25 w:ຍສະ
-20 w:ຍສະບັ
-11 w:ຍສະບັບນ
-15 w:ຍສໍ
-11 w:ຍຫົ
-13 w:ຍຫຼ
-15 w:ຍຫຼັງ
-21 w:ຍອມ
-15 w:ຍອມຮັ
-18 w:ຍອ່
-18 w:ຍອ່ານ
-23 w:ຍຮັກສ
22 w:ຍະຫ
21 w:ຍະຫວ່
21 w:ຍະຫວ່າງ
10 w:ຍັງ
16 w:ຍັງຂາ
18 w:ຍັງຂາດ:
-12 w:ຍັງບໍ
23 w:ຍັງບໍ່ມ
-12 w:ຍັງບໍ່ໄ
18 w:ຍັງຢູ
19 w:ຍັງຢູ່ໃ
-13 w:ຍັງແດ
-13 w:ຍາ.
-16 w:ຍາກອນ
10 w:ຍາຍພາ
-15 w:ຍາຍຮູ
-12 w:ຍານ
-11 w:ຍາບ
12 w:ຍາມ
-13 w:ຍາວບໍ
-13 w:ຍາວບໍ່ເ
15 w:ຍາວປະ
15 w:ຍາວປະມາ
13 w:ຍາວເກ
13 w:ຍາວເກີນ
-11 w:ຍິງ
-17 w:ຍື່
-10 w:ຍຸດທະ
-10 w:ຍຸດທະສາ
-11 w:ຍຸບ
14 w:ຍຸແ
11 w:ຍົມ
-14 w:ຍເກ
-13 w:ຍເຂ
-12 w:ຍເຂົ້າໃ
-10 w:ຍເຊ
11 w:ຍເດ
14 w:ຍເຖ
14 w:ຍເຖິງ
-18 w:ຍເບ
-18 w:ຍເບິ່
-12 w:ຍເປັນ
15 w:ຍເພ
10 w:ຍເພີ່
11 w:ຍເມ
11 w:ຍເມື່
-13 w:ຍເລ
-24 w:ຍເຫ
-43 w:ຍເຫດ:
-18 w:ຍເຫດ:ລາ
10 w:ຍເຫດກ
-28 w:ຍແດ
-10 w:ຍແຕ
10 w:ຍແບ
11 w:ຍແຜ
23 w:ຍແຜ່ຂ
17 w:ຍໃດ
-10 w:ຍໃນ
-12 w:ຍໃສ
-10 w:ຍໃຫ້ນ
14 w:ຍໄດ
17 w:ຍໄວ
-35 w:ຍ່າ
-16 w:ຍ້ອ
-13 w:ຍ້າ
-10 w:ຍ້າຍໄ
21 w:ຍໍ້
11 w:ຍໍ້ຈາ
-15 w:ຍໍ້ແລ
29 w:ຍໍ້ໜ້
14 w:ຍໍ້ໜ້າທ
19 w:ຍໜຶ
19 w:ຍໜຶ່ງ
10 w:ຍ￼￼
10 w:ຍ￼￼￼￼
15 w:ຍ￼￼￼￼￼￼
13 w:ດ,ຂ
-11 w:ດ,ນ
-10 w:ດ:ຂ
18 w:ດ:ຊ
18 w:ດ:ຊື່
-18 w:ດ:ລ
-18 w:ດ:ລາຄ
21 w:ດກວ່າ
-19 w:ດກະ
-24 w:ດກະວີ
35 w:ດກັ
-14 w:ດກັບທ
-11 w:ດກາ
-12 w:ດການສ
-22 w:ດກ່
-13 w:ດກ່ຽວ
-13 w:ດກ່ຽວກັ
-21 w:ດຂອ
-14 w:ດຂອງກ
-17 w:ດຂອງທ
-15 w:ດຂອງທ່າ
13 w:ດຂອງເ
-10 w:ດຂຽນເ
18 w:ດຂ່
18 w:ດຂ່າວ
-11 w:ດຂ່າວຂອ
15 w:ດຂໍ້ມ
15 w:ດຂໍ້ມູນ
57 w:ດຄວ
57 w:ດຄວາມ
-11 w:ດຄະ
-28 w:ດຄັ
-23 w:ດຄຳວ່
-23 w:ດຄຳວ່າ￼
15 w:ດຄືນກ
-12 w:ດງາ
-23 w:ດງານບ
-23 w:ດງານບຸນ
-10 w:ດຈະ
-12 w:ດຈະນາ
-12 w:ດຈະນານຸ
29 w:ດຈາ
39 w:ດຈຳ
13 w:ດຈິ
-17 w:ດຈົ
-11 w:ດຈົບຊ
-11 w:ດຈົບຊັ້
-11 w:ດຊາ
11 w:ດຊີ
11 w:ດຊີວາ
-14 w:ດຍນ
12 w:ດຍບໍ່ມີ
14 w:ດຍປ
-15 w:ດຍມ
11 w:ດຍລ
13 w:ດຍລວມ
-16 w:ດຍສ
-19 w:ດຍຮ
-19 w:ດຍຮັກ
-19 w:ດຍຮັກສາ
12 w:ດຍແ
-10 w:ດຍໃຊ້
-13 w:ດດເ
12 w:ດດ້
11 w:ດດ້ວຍ
-10 w:ດຕອ
-31 w:ດຕາ
-13 w:ດຕາ17
15 w:ດຕາມທ
15 w:ດຕາມທີ່
-11 w:ດຕິ
-13 w:ດຕຸ
16 w:ດຕົ
22 w:ດຖະກິ
-10 w:ດຖະໜົ
13 w:ດຖາ
23 w:ດຖື
11 w:ດຖືກຕ
-10 w:ດທະ
-14 w:ດທະສາ
-25 w:ດທີ
14 w:ດທີ່ຂ
12 w:ດທີ່ຂ້ອ
16 w:ດທີ່ປ
15 w:ດທີ່ປັບ
11 w:ດທີ່ແກ້
-25 w:ດທ້
-25 w:ດທ້າຍ
19 w:ດນຳ
-22 w:ດນີ
-10 w:ດນີ້.
-15 w:ດນີ້ຂ
-19 w:ດນີ້ຂ້ອ
15 w:ດນີ້ຈ
13 w:ດນີ້ແ
17 w:ດນີ້ໃຊ້
-18 w:ດນີ້ໄ
-18 w:ດນີ້ໄດ້
-27 w:ດບອ
-22 w:ດບັ
-13 w:ດບົດທ
29 w:ດບໍ
-15 w:ດປະ
-13 w:ດປະຕູ
-16 w:ດປ່
-14 w:ດປ່ຽນ
-24 w:ດປ່ຽນແປ
19 w:ດຜິ
-12 w:ດຜ່
-12 w:ດຜ່ານ
11 w:ດພິ
-31 w:ດມາ
-11 w:ດມາຈາ
-15 w:ດມີກາ
-15 w:ດມີການປ
-15 w:ດມື
11 w:ດຢືນຢ
-13 w:ດຢູ່ກ
-18 w:ດຢູ່ໃ
10 w:ດຢ່
10 w:ດຢ່າງ
-17 w:ດລວ
28 w:ດລອ
-11 w:ດລະ
-18 w:ດລາ
-20 w:ດລຳ
-10 w:ດລິ
-36 w:ດລົ
-24 w:ດວັ
-15 w:ດວຽ
19 w:ດວ່
-14 w:ດວ່າບ
-14 w:ດວ່າບົດ
36 w:ດວ່າ￼
36 w:ດວ່າ￼￼￼
-19 w:ດສອ
-10 w:ດສອບລ
23 w:ດສະຫຼ
16 w:ດສະຫຼຸບ
-32 w:ດສາ
-16 w:ດສຳພາ
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
22 w:ດຫົ
15 w:ດຫົວແ
-20 w:ດຫຼ
-17 w:ດຫຼາຍ
-24 w:ດອກ
-10 w:ດອກເບ
-10 w:ດອກເບ້ຍ
-31 w:ດອອ
-10 w:ດອ່
-14 w:ດອ່ານ
-14 w:ດຮອ
-11 w:ດຮັ
-18 w:ດຮູ
-19 w:ດຮຽ
-13 w:ດັກ
-14 w:ດັກນ້
-14 w:ດັກນ້ອຍ
-34 w:ດັງ
13 w:ດັນ
19 w:ດັນຫຼ
19 w:ດັນຫຼັກ
41 w:ດັບ
13 w:ດັບພາ
13 w:ດັບພາສາ
12 w:ດັ່
-13 w:ດານ
-14 w:ດາວ
-14 w:ດຳລ
-22 w:ດຳລັດ
-16 w:ດິນ
28 w:ດີ!
-15 w:ດີ:
23 w:ດີກ
11 w:ດີກວ່
15 w:ດີກວ່າ.
15 w:ດີກັບ
-11 w:ດີຂ
-20 w:ດີຄ
-12 w:ດີຄວນ
-10 w:ດີຕ
-11 w:ດີທ
-25 w:ດີນ
-16 w:ດີນທາ
-25 w:ດີປ
-23 w:ດີມ
23 w:ດີຫ
23 w:ດີຫຼາ
17 w:ດີຫຼາຍ!
-26 w:ດີເ
-14 w:ດີໂ
20 w:ດີ້
12 w:ດຶງ
12 w:ດຶງດູ
-11 w:ດູກ
12 w:ດູດ
-33 w:ດົນ
-14 w:ດົນຕີ
12 w:ດົມໄຊ
21 w:ດຽວ
17 w:ດເກ
22 w:ດເກົາ
-12 w:ດເຂ
-14 w:ດເຄ
18 w:ດເຊົ້
10 w:ດເທົ່
-13 w:ດເບິ່ງແ
32 w:ດເປັນ
16 w:ດເປັນ￼￼
-24 w:ດເປີດ
-41 w:ດເພ
-16 w:ດເພາະ
-17 w:ດເພື່
-26 w:ດເມ
11 w:ດເລ
-12 w:ດເສ
22 w:ດເຫ
-13 w:ດແກ
-17 w:ດແຈ
-15 w:ດແຈ່ວ
-14 w:ດແຕ
-15 w:ດແຕ່ງ
-10 w:ດແນ
20 w:ດແປ
26 w:ດແລ
13 w:ດແລະເ
-12 w:ດແອ
12 w:ດໂທ
-29 w:ດໃຊ
-46 w:ດໃນ
12 w:ດໃຫ້ຜ
12 w:ດໃຫ້ຜູ້
14 w:ດໃຫ້ແ
-56 w:ດໄດ
-10 w:ດໄດ້ທ
-12 w:ດໄດ້ແ
-10 w:ດໄພຂອ
-17 w:ດໄຟ
21 w:ດໄຟລາ
21 w:ດໄຟລາວ-
13 w:ດໄລ່ເ
16 w:ດໄວ
-30 w:ດ່.
-20 w:ດ່?
35 w:ດ້.
10 w:ດ້ກວດ
20 w:ດ້ຄ
14 w:ດ້ຄັບ
13 w:ດ້ຈ
16 w:ດ້ຈັດ
-10 w:ດ້ຈາກ
14 w:ດ້ດ
10 w:ດ້ຕະຫ
10 w:ດ້ຕະຫຼອ
-10 w:ດ້ຕັດບົ
-37 w:ດ້ທ
-28 w:ດ້ທີ່
10 w:ດ້ທຸກເວ
-18 w:ດ້ບໍ່
-12 w:ດ້ປ
-10 w:ດ້ປັບໃຫ
13 w:ດ້ປ່ຽນແ
11 w:ດ້ພ
19 w:ດ້ມ
-18 w:ດ້ລ
11 w:ດ້ລວມ
22 w:ດ້ວ
-13 w:ດ້ວຍa
11 w:ດ້ວຍການ
-13 w:ດ້ວຍຜ
10 w:ດ້ວຍລ
15 w:ດ້ວຍ￼
15 w:ດ້ວຍ￼￼￼
-11 w:ດ້ຫຍໍ
-11 w:ດ້ອ
-12 w:ດ້ອ່າ
-34 w:ດ້ຮ
-41 w:ດ້ຮັບ
-14 w:ດ້ຮັບກາ
13 w:ດ້ຮັບຜົ
14 w:ດ້າ
12 w:ດ້ານລ
12 w:ດ້ານລຸ່
-23 w:ດ້ເ
11 w:ດ້ເປີ
-11 w:ດ້ເລີຍ!
14 w:ດ້ເລີຍເ
-15 w:ດ້ເຫັ
17 w:ດ້ເອົ
22 w:ດ້ໂ
15 w:ດ້ໂດຍ
12 w:ດ້ໂດຍບໍ
-10 w:ດໜ້
-48 w:ດໝາ
-14 w:ດໝາຍທ
-10 w:ດໝາຍລ
-20 w:ດໝາຍສ
-19 w:ດໝາຍສະບ
12 w:ດໝາຍອ
-14 w:ຕກຕ
-11 w:ຕກຕ່າ
11 w:ຕກຕ່າງຈ
-20 w:ຕອງ
-14 w:ຕອງແລ
-15 w:ຕອນຈົ
-12 w:ຕອນທີ3:
21 w:ຕອນນີ
-32 w:ຕອບ:ຂ
11 w:ຕອບກ່
13 w:ຕອບຂອ
19 w:ຕອບນີ
18 w:ຕອບນີ້ສ
-18 w:ຕອບວ່
-11 w:ຕອບສັ
-11 w:ຕອບສັ້ນ
16 w:ຕອບໃໝ
19 w:ຕະຕ
19 w:ຕະຕ້ອ
-13 w:ຕະລາງລົ
18 w:ຕະຫຼາດເ
-29 w:ຕັກ
-14 w:ຕັດ
-11 w:ຕັດຄຳວ່
-14 w:ຕັດບົ
-13 w:ຕັດບົດທ
-10 w:ຕັດສອ
-12 w:ຕັດອອ
18 w:ຕັມ
-54 w:ຕັ້
-17 w:ຕັ້ງແ
-12 w:ຕັ້ງແຕ່
-11 w:ຕັ້ງໃ
-16 w:ຕາ1
-12 w:ຕາ2
-13 w:ຕາດ
71 w:ຕາມ
-18 w:ຕາມກາ
29 w:ຕາມຄຳ
11 w:ຕາມຕົ
41 w:ຕາມທີ
15 w:ຕາມທີ່ທ
12 w:ຕາມຫຼ
14 w:ຕາແ
-11 w:ຕຳນ
-30 w:ຕຳຫ
-29 w:ຕຳຫຼວ
29 w:ຕຳແ
29 w:ຕຳແໜ່
12 w:ຕຳແໜ່ງຂ
-54 w:ຕິດ
10 w:ຕິດຕາ
-14 w:ຕິດຕໍ
23 w:ຕິທ
-15 w:ຕິບ
-14 w:ຕິບັດ
-28 w:ຕືອ
-11 w:ຕືອນວ
-11 w:ຕືອນວ່າ
-28 w:ຕື່
-16 w:ຕື່ມຄ
-10 w:ຕື່ມນ
-10 w:ຕື່ມນ້ຳ
11 w:ຕື່ມບ
-14 w:ຕື່ມໃສ່
13 w:ຕຸ້
-25 w:ຕູ້
-16 w:ຕົກ
-16 w:ຕົກລົ
13 w:ຕົກລົງກ
-30 w:ຕົນ
-20 w:ຕົນເອ
-22 w:ຕົບ
-15 w:ຕົບມື
-19 w:ຕົວ
-21 w:ຕົວຢ່
-21 w:ຕົວຢ່າງ
10 w:ຕົວສະ
10 w:ຕົວສະກົ
10 w:ຕົວເລກ.
-14 w:ຕົວເລກຄ
-11 w:ຕົວເລກທ
-12 w:ຕົວເລກປ
-15 w:ຕົວເລກມ
10 w:ຕົວເລກແ
11 w:ຕົວເລກໃ
-23 w:ຕົ້ນປ
20 w:ຕົ້ນສ
20 w:ຕົ້ນສະບ
-11 w:ຕົ້ນໄ
-14 w:ຕ່ກ
-10 w:ຕ່ງ
14 w:ຕ່ງຂຶ
14 w:ຕ່ງຂຶ້ນ
-14 w:ຕ່ງຄວ
-14 w:ຕ່ງຄວາມ
19 w:ຕ່ຈ
29 w:ຕ່ຊ
26 w:ຕ່ຊື່
-14 w:ຕ່ຍ
-10 w:ຕ່ຍັງບໍ
15 w:ຕ່ຖ
16 w:ຕ່ຖ້າ
-13 w:ຕ່ບໍ່
-17 w:ຕ່ປ
-14 w:ຕ່ມ
-14 w:ຕ່ລາຄ
-14 w:ຕ່ວ
-18 w:ຕ່ສ
15 w:ຕ່ສາມ
19 w:ຕ່ສາມາດ
-12 w:ຕ່ສຽງ
-13 w:ຕ່ຫ
-14 w:ຕ່ຮ
-14 w:ຕ່າ
12 w:ຕ່າງປ
12 w:ຕ່າງປະເ
-10 w:ຕ່ຳ
-10 w:ຕ່ເ
11 w:ຕ່ໂ
18 w:ຕ່ໃ
-12 w:ຕ່ໄ
14 w:ຕ່ໜ
46 w:ຕ້ອ
18 w:ຕ້ອງກ
28 w:ຕ້ອງການ
-10 w:ຕ້ອງຕື່
-13 w:ຕ້ອງມ
19 w:ຕ້ອງຫ
-20 w:ຕ້ອງເ
23 w:ຕ້ອງແ
14 w:ຕ້ອງແກ້
10 w:ຕ້ອງແລ້
10 w:ຕໍ່ກາ
12 w:ຕໍ່ຈາ
-19 w:ຕໍ່ຊາ
10 w:ຕໍ່ເລ
20 w:ຕໍ່ໃຫ
-21 w:ຕໍ່ໄປນີ
-17 w:ຕໍ່ໜ້
24 w:ຖອດ
20 w:ຖອດຄວ
20 w:ຖອດຄວາມ
-11 w:ຖອນ
22 w:ຖະກິດ
-12 w:ຖະແ
-12 w:ຖະແຫຼ
-13 w:ຖະແຫຼງກ
-13 w:ຖະໜ
-13 w:ຖະໜົນ
24 w:ຖານທີ
-47 w:ຖາມ
-18 w:ຖາມ:ທ
-18 w:ຖາມ:ທ່າ
17 w:ຖາມຜູ
-17 w:ຖາມເພ
13 w:ຖິງ
-17 w:ຖິຕ
12 w:ຖິ່
-14 w:ຖື,
24 w:ຖື.
23 w:ຖືກຂຽ
-13 w:ຖືກຕັ
15 w:ຖືກຕ້
15 w:ຖືກຕ້ອງ
-11 w:ຖືກປ່
-11 w:ຖືກປ່ຽນ
-10 w:ຖືກລົ
-11 w:ຖືກສົ
15 w:ຖືກແທ
24 w:ຖືກໃຈ
-31 w:ຖົ້
-15 w:ຖ່າ
-17 w:ຖ້ວ
-13 w:ຖ້ວນ.
63 w:ຖ້າ
-10 w:ຖ້າຂໍ
-15 w:ຖ້າບໍ
-19 w:ຖ້າບໍ່ມ
-17 w:ຖ້າມັ
14 w:ຖ້າມີ
-11 w:ຖ້າມີຂໍ
12 w:ຖ້າຢາ
10 w:ຖ້າຢາກໄ
-14 w:ຖ້າສົ
15 w:ຖ້າໃຊ
12 w:ທດເ
-17 w:ທນກ
14 w:ທນດ
13 w:ທນດ້ວ
16 w:ທນດ້ວຍຄ
16 w:ທນທ
14 w:ທນທີ່
15 w:ທນ￼￼￼￼￼
-17 w:ທລະ
-10 w:ທລະສັ
-20 w:ທະນາຄ
-26 w:ທະນາຄານ
-12 w:ທະບ
-11 w:ທະບຽນ
-14 w:ທະສ
-10 w:ທະສາດ
11 w:ທັກ
-14 w:ທັກໝູ
13 w:ທັງ
12 w:ທັງສອ
16 w:ທັດ
13 w:ທັດຈິ
12 w:ທັນທີ
16 w:ທັນວາ
-14 w:ທັນສະ
-14 w:ທັນສະໄໝ
11 w:ທັບສັ
-15 w:ທາງ
58 w:ທາງກາ
10 w:ທາງການຄ
20 w:ທາງກົ
20 w:ທາງກົດໝ
-13 w:ທາງທີ
13 w:ທາງລົ
15 w:ທາງລົດໄ
-11 w:ທາງເຂ
10 w:ທາງເລ
-11 w:ທາລ
-11 w:ທາລະນ
-17 w:ທຳນ
-10 w:ທຳນຽມ
17 w:ທຳອ
17 w:ທຳອິດ
-10 w:ທິການຂໍ
-16 w:ທິງ
-11 w:ທິງເປ
-11 w:ທິງເປັນ
-56 w:ທິດ
12 w:ທິບ
13 w:ທິບາຍ
-18 w:ທີ,
45 w:ທີ1
-13 w:ທີ2
-15 w:ທີ2ຂອ
32 w:ທີ3
-15 w:ທີ8
19 w:ທີກ
-18 w:ທີຂ
-17 w:ທີມ
-10 w:ທີມຊາ
12 w:ທີມອບ
-25 w:ທີສ
-11 w:ທີສາມ
17 w:ທີເ
19 w:ທີເປີ
-12 w:ທີເຮັ
11 w:ທີ່
-16 w:ທີ່ກຳ
-19 w:ທີ່ກຳລັ
11 w:ທີ່ກ່າວ
12 w:ທີ່ຂັ
15 w:ທີ່ຂ້
15 w:ທີ່ຂ້ອຍ
16 w:ທີ່ຈະ
-14 w:ທີ່ຊາ
-11 w:ທີ່ຊາວບ
-12 w:ທີ່ດີຄວ
-15 w:ທີ່ຕິ
-11 w:ທີ່ຕ້
-11 w:ທີ່ຕ້ອງ
-19 w:ທີ່ຖືກຕ
13 w:ທີ່ທ່
13 w:ທີ່ທ່ານ
10 w:ທີ່ນີ
15 w:ທີ່ນີ້ແ
13 w:ທີ່ນ້
15 w:ທີ່ບອ
-21 w:ທີ່ບໍ
-29 w:ທີ່ບໍ່ມ
-15 w:ທີ່ປັ
-26 w:ທີ່ປັບໃ
21 w:ທີ່ພິ
-21 w:ທີ່ພົ
15 w:ທີ່ມີ
-14 w:ທີ່ລົ
10 w:ທີ່ສຳ
10 w:ທີ່ສຳຄັ
-13 w:ທີ່ສຸ
-23 w:ທີ່ສຸດໃ
10 w:ທີ່ສົ
10 w:ທີ່ສົ່ງ
10 w:ທີ່ຮັ
15 w:ທີ່ເຈ
17 w:ທີ່ເຈົ້
-10 w:ທີ່ເວ
-17 w:ທີ່ແກ້ໄ
10 w:ທີ່ແຈ
-12 w:ທີ່ແຊ
31 w:ທີ່ແນ
19 w:ທີ່ແນບມ
10 w:ທີ່ແນະນ
18 w:ທີ່ແປ
-11 w:ທີ່ແລ
-16 w:ທີ່ໃຊ
-13 w:ທີ່ໃຊ້ໃ
10 w:ທີ່ໃຫ
14 w:ທີ່ໃຫ້ມ
12 w:ທີ່ໄດ
-17 w:ທຶນ
-17 w:ທື່ອກ
-13 w:ທື່ອກ່ອ
-16 w:ທື່ອແ
-76 w:ທຸກ
-10 w:ທຸກຄັ
-10 w:ທຸກຄັ້ງ
-18 w:ທຸກຄົ
17 w:ທຸກບ່
17 w:ທຸກບ່ອນ
-10 w:ທຸລ
-10 w:ທຸລະກ
-10 w:ທຸລະກິດ
-12 w:ທູດ
-17 w:ທົດ
14 w:ທົ່
19 w:ທົ່ວໄ
11 w:ທົ່ວໄປ.
11 w:ທົ່ານ
21 w:ທຽບ
14 w:ທຽບກັ
-64 w:ທ່າ
25 w:ທ່ານ.
-19 w:ທ່ານກ
-14 w:ທ່ານກ່ອ
-11 w:ທ່ານຄ
12 w:ທ່ານຄວນ
-13 w:ທ່ານຈ
-16 w:ທ່ານຊ
-16 w:ທ່ານນ
-14 w:ທ່ານບ
-19 w:ທ່ານບໍ?
-26 w:ທ່ານຜ
-26 w:ທ່ານຜູ້
23 w:ທ່ານມ
13 w:ທ່ານມັກ
12 w:ທ່ານມີຄ
10 w:ທ່ານສ
11 w:ທ່ານສົ່
-11 w:ທ່ານອ
-11 w:ທ່ານເ
31 w:ທ່ານແ
11 w:ທ່ານແມ່
-14 w:ທ່ານໝ
-12 w:ທ່ຽ
12 w:ທ່ຽວລ
12 w:ທ່ຽວລາວ
22 w:ທ້ອ
12 w:ທ້ອງຖ
12 w:ທ້ອງຖິ່
32 w:ທ້າຍບ
31 w:ທ້າຍບົດ
-16 w:ທ້າຍເ
14 w:ນ):
12 w:ນ,ຂ
-10 w:ນ,ນ
-11 w:ນ,ບ
10 w:ນ,ມ
24 w:ນ,ສ
11 w:ນ,ສະນ
11 w:ນ,ສະນັ້
-12 w:ນ,ເ
15 w:ນ1.
16 w:ນ10
13 w:ນ100ຄ
-14 w:ນ12
-12 w:ນ15
11 w:ນ150ຄ
15 w:ນ18
16 w:ນ20
11 w:ນ200ຄ
15 w:ນ3-
-13 w:ນ4.
20 w:ນ45
-10 w:ນ:ຂ
13 w:ນ:ຄ
14 w:ນai
21 w:ນpr
10 w:ນse
10 w:ນseo:
10 w:ນກວ
15 w:ນກວດກັບ
-15 w:ນກວດສ
-15 w:ນກວດສອບ
17 w:ນກວ່າແລ
-10 w:ນກສ
10 w:ນກະທົບ.
11 w:ນກະລຸ
11 w:ນກະລຸນາ
13 w:ນກັ
-22 w:ນກາ
10 w:ນກາງ,
12 w:ນການກ
12 w:ນການກວດ
19 w:ນການແ
10 w:ນກຳ
-12 w:ນກິ
26 w:ນກີ
-11 w:ນກີບ.
-25 w:ນກົ
-30 w:ນກ່
-18 w:ນກ່າວ
-10 w:ນກ່ຽວກັ
-34 w:ນກໍ
17 w:ນຂອງຂ
10 w:ນຂອງຊ
-11 w:ນຂອງຕ
-12 w:ນຂອງຜ
-12 w:ນຂອງຜູ້
13 w:ນຂະ
13 w:ນຂະນະ
13 w:ນຂະນະທີ
-19 w:ນຂາ
-10 w:ນຂຽ
13 w:ນຂຽນຂ
13 w:ນຂຽນຂ່າ
10 w:ນຂ່
10 w:ນຂ່າວ
17 w:ນຂ້
22 w:ນຂ້ອຍ
-12 w:ນຂ້າມ
-24 w:ນຂໍ
11 w:ນຄວນປ
-20 w:ນຄວາມ
13 w:ນຄວາມຄິ
-12 w:ນຄວາມຈິ
-11 w:ນຄວາມບໍ
12 w:ນຄອ
16 w:ນຄອມເ
16 w:ນຄອມເມັ
11 w:ນຄັ
11 w:ນຄັ້ງ
14 w:ນຄຳ
-10 w:ນຄຳບັ
-10 w:ນຄຳບັນຍ
10 w:ນຄຳສັ
-26 w:ນຄິ
16 w:ນຄືນໃ
-18 w:ນຄູ
-11 w:ນຄ່າເ
-15 w:ນຄ້
-24 w:ນງາ
-18 w:ນງ່າຍຂຶ
14 w:ນຈະ
-17 w:ນຈັ
-10 w:ນຈັນ.
-13 w:ນຈາ
-14 w:ນຈຶ
-14 w:ນຈຶ່ງ
10 w:ນຈຶ່ງບໍ
-53 w:ນຈົ
-22 w:ນຈົດໝ
-22 w:ນຈົດໝາຍ
10 w:ນຈົບ.
10 w:ນຊາ
-15 w:ນຊິ
-26 w:ນຊີ
-13 w:ນຊື
12 w:ນຊື່ເ
-32 w:ນຊ່
-38 w:ນຊ່ວຍ
-23 w:ນຊ່ວຍເຫ
-18 w:ນຊ້
-10 w:ນຊ້ຳກັບ
-17 w:ນຍັ
-16 w:ນຍາ
10 w:ນຍາຍພ
11 w:ນຍາຍພາບ
-15 w:ນຍາຍຮ
-15 w:ນຍາຍຮູບ
-27 w:ນດັ
-11 w:ນດົ
11 w:ນດຽ
21 w:ນດ້ວຍຄຳ
-13 w:ນຕອ
-10 w:ນຕອນທ
-12 w:ນຕອນທີ3
12 w:ນຕອບນ
-15 w:ນຕາມກ
-14 w:ນຕາມການ
11 w:ນຕິ
10 w:ນຕິດຕ
10 w:ນຕິດຕາມ
-17 w:ນຕີ
-12 w:ນຕື
-12 w:ນຕື່ມ
20 w:ນຕົ
-15 w:ນຕົວເ
-26 w:ນຕົວເລກ
13 w:ນຕ່າງປະ
-10 w:ນຕ້ອງຕື
-12 w:ນຕໍ
13 w:ນຖື
11 w:ນຖ້
13 w:ນທັ
-18 w:ນທັງໝ
-18 w:ນທັງໝົດ
-32 w:ນທາ
-16 w:ນທາງເ
-11 w:ນທາງໃ
11 w:ນທີ15
-11 w:ນທີ2:
-15 w:ນທີ30
25 w:ນທີ31
-12 w:ນທີ3:
12 w:ນທີ່ຄ
10 w:ນທີ່ທ່າ
18 w:ນທີ່ນ
-17 w:ນທີ່ພ
22 w:ນທີ່ມ
-13 w:ນທີ່ຮ
-16 w:ນທີ່ເ
-12 w:ນທີ່ແ
-46 w:ນທຸ
-14 w:ນທຸກສ
-22 w:ນທ່
-21 w:ນນຄ
-37 w:ນນັ
-18 w:ນນັກຂ
-18 w:ນນັກຂ່າ
-10 w:ນນັ້ນ
-27 w:ນນາ
-27 w:ນນີ
-13 w:ນນີ້.
-34 w:ນນ້
27 w:ນບມ
-34 w:ນບັ
12 w:ນບັນທ
12 w:ນບັນທຶກ
-12 w:ນບັນນ
-12 w:ນບັນນາທ
-18 w:ນບາ
-14 w:ນບິ
-14 w:ນບຸ
40 w:ນບົດ.
10 w:ນບົດຂ່າ
-11 w:ນບົດຄ
-11 w:ນບົດຄວາ
-31 w:ນບົດນ
-27 w:ນບົດນີ້
-16 w:ນບົດຮ
-13 w:ນບົດແຕ່
-12 w:ນບ້
-12 w:ນບ້ານ
11 w:ນບໍ່ເກີ
-45 w:ນປະ
-15 w:ນປະກອ
-18 w:ນປະຈຳ
-14 w:ນປະຈຳວັ
25 w:ນປະຕູ
-11 w:ນປະທາ
16 w:ນປະມາ
-12 w:ນປະເທ
-26 w:ນປະໂຫ
-36 w:ນປະໂຫຍກ
10 w:ນປະໂຫຍດ
13 w:ນປັ
-12 w:ນປິ
-47 w:ນປີ
-10 w:ນປີ19
25 w:ນປ່ຽນແປ
-11 w:ນປ້
-11 w:ນປ້າຍ
-36 w:ນຜິ
-31 w:ນຜູ
-10 w:ນຜູ້ອ
-10 w:ນຜູ້ອ່າ
21 w:ນຜູ້ເ
-11 w:ນຜົ
21 w:ນຜ່
22 w:ນຜ່ານ
-16 w:ນພະ
-10 w:ນພັ
-22 w:ນພາ
-31 w:ນພາສາ
-14 w:ນພາສາອັ
-13 w:ນພິ
18 w:ນພື
18 w:ນພື້ນ
-15 w:ນພູ
-18 w:ນພົ
-21 w:ນພ້
-21 w:ນພ້ອມ
24 w:ນມັ
-17 w:ນມາດຕ
-42 w:ນມີ
12 w:ນມີຄຳ
-13 w:ນມີດັ
-13 w:ນມີດັ່ງ
21 w:ນມື
-10 w:ນມູ
-37 w:ນຢັ
-12 w:ນຢັນ.
-15 w:ນຢັນຈ
-11 w:ນຢັນຕ
-11 w:ນຢັນຕົວ
-12 w:ນຢຸ
-28 w:ນຢູ
14 w:ນຢູ່ບ
29 w:ນລວ
-10 w:ນລະ
10 w:ນລະດັ
-40 w:ນລາ
-20 w:ນລາຄາ
-13 w:ນລາຍຊ
-13 w:ນລາຍຊື່
15 w:ນລາວຈ
12 w:ນລຸ່ມ
11 w:ນລົງຂ
11 w:ນລົງຂ່າ
10 w:ນລົງເຄິ
11 w:ນລົງແ
11 w:ນລົງແລະ
-21 w:ນລົງໂ
21 w:ນວນ
-15 w:ນວນຂອ
-11 w:ນວນນີ
-12 w:ນວນເງ
-12 w:ນວນເງິນ
-35 w:ນວັ
-17 w:ນວັກ4
19 w:ນວັກທ
-10 w:ນວັນທ
-14 w:ນວັນທີ3
11 w:ນວາ
-10 w:ນວາງສ
-10 w:ນວາງສະແ
15 w:ນວິ
-36 w:ນວໃ
-16 w:ນວໃດ?
-42 w:ນວ່
-13 w:ນວ່າຊ
-17 w:ນສະ
13 w:ນສະກົ
-19 w:ນສະຖາ
-17 w:ນສະຖານທ
38 w:ນສະບັ
17 w:ນສະບັບກ
10 w:ນສະບັບຂ
13 w:ນສະບັບບ
-14 w:ນສະບັບພ
-10 w:ນສະບັບເ
-14 w:ນສະເໜ
-17 w:ນສະໄໝ
-30 w:ນສັ
-17 w:ນສັ້ນ
-40 w:ນສາ
-13 w:ນສາມເ
-10 w:ນສາມເທື
-27 w:ນສິ
-12 w:ນສີ
-17 w:ນສື
-14 w:ນສື່ສ
14 w:ນສຸພາ
-11 w:ນສູ
17 w:ນສົ
10 w:ນສົ່ງມາ
-13 w:ນສຽ
11 w:ນສ່
11 w:ນສ່ວນ
-10 w:ນສ້
-14 w:ນຫຍ
-32 w:ນຫຍັງ
18 w:ນຫຍໍ້
-24 w:ນຫົ
-12 w:ນຫົວຂ
-11 w:ນຫົວຂໍ້
10 w:ນຫຼ
17 w:ນຫຼັງ
-13 w:ນຫຼັບ
13 w:ນຫຼາຍກວ
-10 w:ນຫ້
-21 w:ນຫ້ອງ
-13 w:ນອນຫຼ
-13 w:ນອນຫຼັບ
10 w:ນອອ
-19 w:ນອາ
-47 w:ນຮອ
-12 w:ນຮັ
18 w:ນຮູບປ
11 w:ນຮູບແ
-12 w:ນຮູ້ກ
-12 w:ນຮູ້ກ່ອ
-12 w:ນຮ້
-21 w:ນະກ
-17 w:ນະກຳມ
-16 w:ນະກຳມະກ
-11 w:ນະຄ
-11 w:ນະຄອນ
-10 w:ນະຄອນຫຼ
11 w:ນະຍ
16 w:ນະທ
10 w:ນະທີ່
-22 w:ນະນຳ.
49 w:ນະນຳ:
-10 w:ນະນຳກ
-21 w:ນະນຳສ
-17 w:ນະນຳສຳລ
12 w:ນະນຳຫ
-11 w:ນະບ
-11 w:ນະສ
-133 w:ນັກ
-15 w:ນັກຂຽ
-23 w:ນັກຂ່
-23 w:ນັກຂ່າວ
-17 w:ນັກງາ
-12 w:ນັກວິ
-22 w:ນັດ
23 w:ນັບ
-22 w:ນັ່
52 w:ນັ້
13 w:ນັ້ນ.
11 w:ນັ້ນສ
31 w:ນັ້ນອ
10 w:ນັ້ນເປັ
11 w:ນັ້ນແມ່
-22 w:ນາ.
-10 w:ນາຂ
-20 w:ນາຄ
-26 w:ນາຄານ
-64 w:ນາງ
-14 w:ນາງແປ
-16 w:ນາຍ
-13 w:ນາຍບ້
-13 w:ນາຍບ້ານ
35 w:ນາທ
-24 w:ນາທີ.
-12 w:ນາທີ່
-16 w:ນານ
-12 w:ນານຸກ
-12 w:ນານຸກົມ
11 w:ນາບ
12 w:ນາບໍ່
-13 w:ນາມສົ
-13 w:ນາມສົມມ
12 w:ນາລ
-16 w:ນາວ
29 w:ນາເ
-12 w:ນາແ
-14 w:ນາໃ
13 w:ນຳ,
52 w:ນຳ:
-16 w:ນຳກ
31 w:ນຳບ
23 w:ນຳບໍ່
11 w:ນຳສະເ
11 w:ນຳສະເໜີ
-17 w:ນຳສຳລ
-17 w:ນຳສຳລັບ
-11 w:ນິຍ
-22 w:ນິທ
-21 w:ນິທານ
-16 w:ນີວ
24 w:ນີ້ກ່
11 w:ນີ້ກ່ອນ
11 w:ນີ້ກໍ
-17 w:ນີ້ຂ້
-14 w:ນີ້ຂ້ອຍ
17 w:ນີ້ຄວ
11 w:ນີ້ຈະ
-11 w:ນີ້ຈະເປ
10 w:ນີ້ຍັ
-12 w:ນີ້ບໍ
-16 w:ນີ້ບໍ່ມ
-34 w:ນີ້ມີ
10 w:ນີ້ຢູ
-15 w:ນີ້ລະ
-10 w:ນີ້ລະບຸ
-14 w:ນີ້ເປ
-14 w:ນີ້ເປັນ
-17 w:ນີ້ເພ
15 w:ນີ້ແຕ
-21 w:ນີ້ແປ
11 w:ນີ້ແມ
11 w:ນີ້ແມ່ນ
-16 w:ນີ້ແລ້ວ
26 w:ນີ້ໃຊ
-30 w:ນີ້ໃຫ
-13 w:ນີ້ໃຫ້ສ
-12 w:ນີ້ໄດ
10 w:ນີ້ໄດ້.
12 w:ນີ້ໄດ້ຖ
-11 w:ນີ້ໄດ້ຫ
10 w:ນີ້ໄປ
12 w:ນື່
12 w:ນື່ອງ
14 w:ນື່ອງຈາ
18 w:ນື້ອຂ
18 w:ນື້ອຂ່າ
-14 w:ນື້ອເ
-15 w:ນື້ອໃນຫ
-18 w:ນື້ອໃນເ
-13 w:ນຸກ
-12 w:ນຸກົມ
13 w:ນົາ
-10 w:ນຽມ
-31 w:ນເກ
-11 w:ນເກີດ
-22 w:ນເກົ່
-24 w:ນເຂ
-23 w:ນເຂົ້
11 w:ນເຂົ້າເ
-17 w:ນເຂົ້າໃ
-29 w:ນເຄ
-15 w:ນເຄື່
-10 w:ນເຄື່ອງ
-20 w:ນເງ
-20 w:ນເງິນ
-28 w:ນເຈ
-45 w:ນເດ
-38 w:ນເດີມ
26 w:ນເດືອ
13 w:ນເຕັມ
-13 w:ນເຕັມຂອ
-11 w:ນເຖ
28 w:ນເທ
10 w:ນເນ
20 w:ນເບ
44 w:ນເປ
12 w:ນເປັນ
-12 w:ນເປັນກາ
18 w:ນເປັນຄຳ
-10 w:ນເປັນ￼￼
33 w:ນເປີດ
21 w:ນເຜ
24 w:ນເຜີຍ
24 w:ນເຜີຍແຜ
29 w:ນເພາະ
-18 w:ນເພີ່
-25 w:ນເພີ່ມເ
-15 w:ນເມ
-11 w:ນເລີ່
17 w:ນເລືອ
-21 w:ນເລື່ອງ
-18 w:ນເວ
-11 w:ນເສ
12 w:ນເຫດກ
12 w:ນເຫດການ
-28 w:ນເອ
-17 w:ນເອກະ
-16 w:ນເອກະສາ
-21 w:ນແດ
-32 w:ນແນ
-13 w:ນແນວໃ
-23 w:ນແນະນ
-19 w:ນແນະນຳ.
-19 w:ນແບ
-14 w:ນແບບຟ
-14 w:ນແບບຟອມ
27 w:ນແປ
25 w:ນແປງຫ
25 w:ນແປງຫຼັ
14 w:ນແປນີ
-19 w:ນແຜ
20 w:ນແມ
26 w:ນແມ່ນ
11 w:ນແລະກ
-10 w:ນແລະຂ
10 w:ນແລະບໍ່
-10 w:ນແລະຢ
16 w:ນແລະສ
10 w:ນແລ້ວ
-11 w:ນແຮ
10 w:ນໂຄ
16 w:ນໂຄສະ
16 w:ນໂຄສະນາ
-14 w:ນໂດຍບ
-22 w:ນໂທ
-27 w:ນໂລ
-20 w:ນໂອ
16 w:ນໃຈ
11 w:ນໃຈໃຫ
29 w:ນໃດ
-35 w:ນໃນ
10 w:ນໃນໂທ
10 w:ນໃນໂທລະ
-24 w:ນໃບ
24 w:ນໃສ
-11 w:ນໃຫ
-11 w:ນໃຫຍ່
-13 w:ນໃຫ້ກ
18 w:ນໃຫ້ບ
-10 w:ນໃຫ້ພ
12 w:ນໃຫ້ແ
10 w:ນໃໝ
11 w:ນໃໝ່.
10 w:ນໃໝ່:
11 w:ນໃໝ່ທ
-12 w:ນໄຂ
-41 w:ນໄດ
15 w:ນໄດ້.
-15 w:ນໄດ້ທ
-12 w:ນໄດ້ປ
-10 w:ນໄດ້ພ
-12 w:ນໄດ້ສ
10 w:ນໄປແລ
-12 w:ນໄວ
13 w:ນໄຫ
15 w:ນ່ໃ
13 w:ນ່ໃຈວ
13 w:ນ່ໃຈວ່າ
-60 w:ນ້ອ
-14 w:ນ້ອງໆ
11 w:ນ້ອຍໆ
-99 w:ນ້ຳ
14 w:ນ້ຳຖ້
14 w:ນ້ຳຖ້ວມ
-17 w:ນ້ຳປາ
-12 w:ນ້ຳສະ
26 w:ນ້ຳສຽ
12 w:ນ້ຳສຽງ:
-12 w:ນ້ຳແລ
-16 w:ນໍ້
13 w:ນໜັງສືພ
-21 w:ນໝໍ
34 w:ນ￼￼￼￼￼￼
12 w:ບ,ຂ
15 w:ບ.ຈ
-25 w:ບ4ຄ
-25 w:ບ4ຄົນ
-46 w:ບ:ຂ
-35 w:ບ:ສ
-10 w:ບ:ເ
13 w:ບ:ແມ່
-13 w:ບກວ່າ
-13 w:ບກວ່ານີ
-10 w:ບກັນໃໝ່
17 w:ບກາ
11 w:ບການປ
-14 w:ບການສ
11 w:ບກຳ
25 w:ບຂອ
-24 w:ບຂີ
10 w:ບຂຶ
10 w:ບຂຶ້ນ
-17 w:ບຂ່າວທີ
11 w:ບຄວ
25 w:ບຄຳ
-15 w:ບຄຳຖາ
-10 w:ບຄຳຖາມຂ
15 w:ບຄື
-37 w:ບຄົ
-16 w:ບຄົວ.
-20 w:ບຄ່
12 w:ບງາ
-11 w:ບຈະ
-10 w:ບຈາ
14 w:ບຈຳນວ
-12 w:ບຈຳລອ
-11 w:ບຊັ
-15 w:ບຊັ້ນ
-10 w:ບຊັ້ນທີ
23 w:ບຊາ
36 w:ບຊາບ.
-11 w:ບຊາວນ
-10 w:ບຊີ
-12 w:ບຍ້
-22 w:ບຕອ
-14 w:ບຕອງແ
14 w:ບຕັ
14 w:ບຕາມຄ
-10 w:ບຕົວເລກ
24 w:ບຕໍ
18 w:ບຖາ
-23 w:ບຖື
-20 w:ບຖ່
-20 w:ບຖ່າຍ
-14 w:ບຖ້
12 w:ບທັ
12 w:ບທາງກ
-11 w:ບທຳອິດ.
-65 w:ບທີ2:
11 w:ບທີ່ຂ
10 w:ບທີ່ສ
11 w:ບທີ່ແ
12 w:ບທຽ
-11 w:ບທ່
-10 w:ບທ່ານ
-12 w:ບນັ
-11 w:ບນັ້ນ
69 w:ບນີ
14 w:ບນີ້ກ
-11 w:ບນີ້ຍ
22 w:ບນີ້ສ
18 w:ບນີ້ສ້າ
10 w:ບນີ້ເ
15 w:ບນີ້ແ
16 w:ບນີ້ແມ່
35 w:ບບa
10 w:ບບກ
28 w:ບບຂ
10 w:ບບຂອງ
27 w:ບບຂ່າ
12 w:ບບຂ່າວສ
-12 w:ບບຈຳລ
-12 w:ບບຈຳລອງ
24 w:ບບຕ
25 w:ບບທ
10 w:ບບທີ່
15 w:ບບນ
-11 w:ບບນັ້
27 w:ບບນີ້
-10 w:ບບບ
-14 w:ບບບໍ່
-36 w:ບບຟ
-36 w:ບບຟອມ
-12 w:ບບຮ
-13 w:ບບຮຽນ
31 w:ບບັ
-12 w:ບບິ
-11 w:ບບເກົ
-11 w:ບບເກົ່າ
-10 w:ບບແ
10 w:ບບໃຫ້
-14 w:ບບໃໝ່
-11 w:ບບໍ່ແ
13 w:ບປະ
13 w:ບປັບປ
13 w:ບປັບປຸງ
-22 w:ບປຸ
13 w:ບປຸງ:
-12 w:ບປຸງສ
-11 w:ບປຸງເ
-13 w:ບປຸງໃ
-11 w:ບປຸງໃໝ່
20 w:ບຜູ້ອ
20 w:ບຜູ້ອ່າ
17 w:ບຜົ
10 w:ບຜົນກະທ
13 w:ບພາ
-13 w:ບພາສາລາ
13 w:ບພິທີ
-36 w:ບຟອ
-11 w:ບມາໃຊ
-17 w:ບມື
-31 w:ບລາ
-13 w:ບວັ
24 w:ບວາ
11 w:ບວິ
-14 w:ບວ່
-10 w:ບສອ
25 w:ບສະບັ
-23 w:ບສາ
20 w:ບສື
16 w:ບສື່ຂ
16 w:ບສື່ຂອງ
11 w:ບສົ
-28 w:ບຫຼ
-18 w:ບຫຼວງ
-18 w:ບຫຼວງພະ
-27 w:ບອກ
-19 w:ບອກຂ້
-19 w:ບອກຂ້ອຍ
21 w:ບອກຜົ
-12 w:ບອກວັ
-11 w:ບອກວ່
17 w:ບອກໄດ
14 w:ບອກໄດ້ເ
-14 w:ບອດ
-13 w:ບອະ
-13 w:ບອະນຸ
-13 w:ບອະນຸຍາ
-11 w:ບອາ
-14 w:ບອຸ່ນແລ
15 w:ບອ່
17 w:ບອ່ານ
16 w:ບອ່ານອອ
-15 w:ບຮອ
-29 w:ບຮຽ
-11 w:ບຮຽງຂ
-11 w:ບຮຽງຂ່າ
19 w:ບຮຽງຄ
17 w:ບຮຽງຄືນ
-17 w:ບຮຽງຈ
-17 w:ບຮຽງຈາກ
11 w:ບຮ້
13 w:ບຮ້ອຍ
-52 w:ບັດ
-36 w:ບັນ
-33 w:ບັນຊີ
10 w:ບັນຍາຍພ
-15 w:ບັນຍາຍຮ
-20 w:ບັບ
-23 w:ບັບທີ
-12 w:ບັບນີ້ຍ
11 w:ບັບບໍ
10 w:ບັບບໍ່ໄ
12 w:ບັບປັ
13 w:ບັບປັບປ
-16 w:ບັບພາ
-16 w:ບັບພາສາ
-22 w:ບັບວັ
12 w:ບັບແປພາ
-20 w:ບັບໜ້
-15 w:ບັ້
-15 w:ບາງ
12 w:ບາງຄຳ
-15 w:ບາງຄົ
-10 w:ບາຍດີ
-11 w:ບາດ
-19 w:ບານ
-42 w:ບິນ
11 w:ບິ່
-11 w:ບິ່ງແ
19 w:ບຸກຄົ
-13 w:ບຸນ
-17 w:ບູລ
-50 w:ບົດ
-24 w:ບົດກະ
-24 w:ບົດກະວີ
-11 w:ບົດຂຽ
-10 w:ບົດຂຽນເ
18 w:ບົດຂ່
18 w:ບົດຂ່າວ
-11 w:ບົດຈົ
-11 w:ບົດຈົບຊ
-13 w:ບົດທີ
-14 w:ບົດນີ້ຂ
15 w:ບົດນີ້ຈ
10 w:ບົດສະ
16 w:ບົດສະຫຼ
-16 w:ບົດສຳ
-16 w:ບົດສຳພາ
-10 w:ບົດອ່
-10 w:ບົດອ່ານ
-19 w:ບົດຮຽ
-12 w:ບົດແຕ
-15 w:ບົດແຕ່ງ
16 w:ບົດແປ
-17 w:ບົບ
-12 w:ບຽນ
19 w:ບເຄ
22 w:ບເຄື່
25 w:ບເຄື່ອງ
-11 w:ບເງ
-17 w:ບເດ
-13 w:ບເດດເ
-16 w:ບເນ
-16 w:ບເນື້
-16 w:ບເນື້ອໃ
21 w:ບເພ
13 w:ບເວ
-18 w:ບເສ
-15 w:ບເສັງ
-11 w:ບເຫດກ
-11 w:ບເຫດການ
17 w:ບເຫັນ
-18 w:ບເຮ
-12 w:ບເຮືອ
-16 w:ບແຕ
10 w:ບແນ
30 w:ບແບ
14 w:ບແບບຂ
-28 w:ບແປ
-29 w:ບແລ
25 w:ບໂພ
15 w:ບໂຫ
15 w:ບໂຫຼດ
-36 w:ບໃຈ
10 w:ບໃຈທີ່ສ
25 w:ບໃດ
-10 w:ບໃນ
-19 w:ບໃບ
19 w:ບໃຫ
-28 w:ບໃໝ
-16 w:ບໃໝ່:
-13 w:ບໄຊ
-19 w:ບໄວ
-29 w:ບ່ງ
-11 w:ບ່ງປັ
57 w:ບ່ອ
25 w:ບ່ອນ.
-10 w:ບ່ອນຫ
-10 w:ບ້ຍ
-63 w:ບ້າ
11 w:ບ້ານ,
-12 w:ບ້ານ.
-13 w:ບ້ານທ
-10 w:ບ້ານເ
-18 w:ບ້ານໃ
-13 w:ບໍ?
-21 w:ບໍລ
22 w:ບໍຫ
22 w:ບໍຫຼື
55 w:ບໍ່
12 w:ບໍ່ຄື
31 w:ບໍ່ຊັ
19 w:ບໍ່ຊ້
16 w:ບໍ່ຊ້ຳກ
-10 w:ບໍ່ດັ
-10 w:ບໍ່ດັ່ງ
21 w:ບໍ່ຕ້
21 w:ບໍ່ຕ້ອງ
15 w:ບໍ່ຖື
-35 w:ບໍ່ພົ
-14 w:ບໍ່ພໍ
20 w:ບໍ່ມີ
-12 w:ບໍ່ມີຊື
10 w:ບໍ່ມີບັ
15 w:ບໍ່ມີໃນ
-16 w:ບໍ່ມີໃຜ
-11 w:ບໍ່ລວ
-11 w:ບໍ່ສະດວ
-11 w:ບໍ່ສາ
-11 w:ບໍ່ສາມາ
22 w:ບໍ່ອອ
-12 w:ບໍ່ຮັ
13 w:ບໍ່ຮູ
12 w:ບໍ່ຮູ້ຈ
-11 w:ບໍ່ເກ
-16 w:ບໍ່ເກີນ
-25 w:ບໍ່ເປ
-20 w:ບໍ່ເປັນ
14 w:ບໍ່ເພ
13 w:ບໍ່ແນ
13 w:ບໍ່ແນ່ໃ
-17 w:ບໍ່ໃສ
11 w:ບໍ່ໄດ້ກ
22 w:ບໍ່ໄດ້ບ
15 w:ບໜັ
15 w:ບໜັງສ
15 w:ບໜັງສືພ
-44 w:ບໜ້
-24 w:ບໝາ
-13 w:ປກວ
-19 w:ປກົ
11 w:ປຄຳ
14 w:ປຄຳວ່
14 w:ປຄຳວ່າ￼
10 w:ປງທ
25 w:ປງຫ
25 w:ປງຫຼັ
10 w:ປງເປັ
-15 w:ປຈາ
14 w:ປທາ
-11 w:ປນີ້ເ
-11 w:ປນີ້ເປັ
-14 w:ປນີ້ໃ
-18 w:ປພາ
-18 w:ປພາສາ
16 w:ປວາ
11 w:ປວ່າ￼
11 w:ປວ່າ￼￼￼
10 w:ປຫາ
-16 w:ປຫຼ
-10 w:ປອດໄພຂອ
-21 w:ປອມ
-19 w:ປອັ
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
19 w:ປະທ
20 w:ປະທານ
16 w:ປະມ
22 w:ປະມານ
12 w:ປະມານ20
-10 w:ປະມານ25
-11 w:ປະມານ40
14 w:ປະຫ
14 w:ປະຫວັ
-21 w:ປະເ
14 w:ປະເດັ
19 w:ປະເດັນຫ
-12 w:ປະເທດ
15 w:ປະໂ
15 w:ປະໂຫຍ
10 w:ປະໂຫຍກຍ
-21 w:ປະໂຫຍກຕ
10 w:ປະໂຫຍກນ
-19 w:ປະໂຫຍກລ
-14 w:ປະໂຫຍດແ
11 w:ປະໄວ້ເປ
27 w:ປັນ
15 w:ປັນai
17 w:ປັນກາ
-14 w:ປັນຂອ
-10 w:ປັນຄວ
-10 w:ປັນຄວາມ
36 w:ປັນຄຳ
17 w:ປັນຕົ
-15 w:ປັນຕົວເ
-11 w:ປັນນາ
12 w:ປັນບົ
10 w:ປັນວັ
-19 w:ປັນຫຍ
-20 w:ປັນຫຍັງ
-11 w:ປັນຫຼ
11 w:ປັນເວ
12 w:ປັນແບ
31 w:ປັບ
23 w:ປັບຄຳ
-11 w:ປັບຕົ
-11 w:ປັບຕົວເ
-22 w:ປັບປຸ
13 w:ປັບປຸງ:
-12 w:ປັບປຸງສ
-11 w:ປັບປຸງເ
-13 w:ປັບປຸງໃ
-29 w:ປັບໃໝ
-41 w:ປາກ
-20 w:ປາກເຊ
-28 w:ປາແ
-24 w:ປາແດກ
-16 w:ປາໃ
-10 w:ປາໄ
-48 w:ປິດ
-29 w:ປີ.
-15 w:ປີ1
-19 w:ປີ2
-10 w:ປີ202
-10 w:ປີກ
-12 w:ປີດປະ
-11 w:ປີດປະຕູ
-10 w:ປີທ
-22 w:ປີນ
-31 w:ປີນີ້
18 w:ປີເ
22 w:ປີເຊັ
-23 w:ປີແ
-16 w:ປີແລ້
-35 w:ປີໃ
-29 w:ປີໃໝ່
-10 w:ປີໜ
-10 w:ປີໜ້າ
-39 w:ປຶ້
-12 w:ປຶ້ມ.
-11 w:ປຶ້ມແ
-10 w:ປຶ້ມແບບ
-22 w:ປຸງ
-11 w:ປຸງໃໝ
-20 w:ປຸ່
-33 w:ປູກ
-24 w:ປົກ
20 w:ປົ້
20 w:ປົ້າໝ
20 w:ປົ້າໝາຍ
12 w:ປຽບ
12 w:ປຽບທຽ
34 w:ປເປ
34 w:ປເປັນ
21 w:ປເປັນ￼￼
-20 w:ປເຮ
-15 w:ປເຮັດ
12 w:ປໃຊ
12 w:ປໃນ
-13 w:ປ່ອ
-35 w:ປ່ຽ
25 w:ປ່ຽນ.
-14 w:ປ່ຽນຈ
-13 w:ປ່ຽນຊ
-13 w:ປ່ຽນຊື່
-14 w:ປ່ຽນປ
-34 w:ປ່ຽນຫ
16 w:ປ່ຽນເປັ
23 w:ປ່ຽນ￼
23 w:ປ່ຽນ￼￼￼
20 w:ປ້າຍທ
10 w:ປໜ້
11 w:ປໜ້ອຍ
11 w:ປໜ້ອຍໜຶ
-13 w:ຜຈະ
-21 w:ຜນກ
-21 w:ຜນການ
-11 w:ຜນທ
-11 w:ຜນທີ່
-10 w:ຜມີ
-13 w:ຜະລ
-13 w:ຜະລິດ
-19 w:ຜັກ
-27 w:ຜັດ
-10 w:ຜິດທີ
12 w:ຜີຍແຜ
23 w:ຜີຍແຜ່ຂ
-81 w:ຜູ້
10 w:ຜູ້ຂັ
-12 w:ຜູ້ຂຽນບ
21 w:ຜູ້ຕ້
21 w:ຜູ້ຕ້ອງ
-12 w:ຜູ້ຖື
-18 w:ຜູ້ທີ
-10 w:ຜູ້ປະ
35 w:ຜູ້ອ່
35 w:ຜູ້ອ່ານ
-11 w:ຜູ້ແທ
-42 w:ຜູ້ແປ
21 w:ຜົນ
11 w:ຜົນກາ
18 w:ຜົນທີ
23 w:ຜ່ຂ
-16 w:ຜ້າ
-32 w:ຝຣັ
-32 w:ຝຣັ່ງ
-13 w:ຝາກ
-39 w:ຝຶກ
-22 w:ຝົນ
14 w:ຝ່າ
12 w:ຝ່າຍໃ
-10 w:ພຂອ
-19 w:ພງສ
-19 w:ພງສະບ
-19 w:ພງສະບັບ
17 w:ພທີ
-13 w:ພວກ
-10 w:ພສ.
-16 w:ພະນ
-15 w:ພະນັກ
-15 w:ພະນັກງາ
-18 w:ພະແ
-18 w:ພະແນກ
-10 w:ພັກ
-14 w:ພັກເກ
-69 w:ພັນ
-10 w:ພາ.
-23 w:ພາກ
11 w:ພາກທີ
-12 w:ພາກສ່
-12 w:ພາກສ່ວນ
-14 w:ພາຍ
-15 w:ພາຍຫຼ
-15 w:ພາຍຫຼັງ
40 w:ພາດ
-21 w:ພາດນີ
-14 w:ພາດນີ້ໄ
21 w:ພາດຫົ
15 w:ພາດຫົວແ
-24 w:ພາບ
-10 w:ພາພ
-16 w:ພາສາບ
-14 w:ພາສາຝ
-14 w:ພາສາຝຣັ
-10 w:ພາະມັ
11 w:ພາະສັ
11 w:ພາະສັ້ນ
25 w:ພາະໃນ
24 w:ພິທ
14 w:ພິທີມ
12 w:ພິທີມອບ
20 w:ພິທີເ
20 w:ພິທີເປີ
-24 w:ພິມ
-10 w:ພິມຄັ
-10 w:ພິມຄັ້ງ
11 w:ພິມຜິ
11 w:ພິມໃຫ
13 w:ພິມ￼￼
13 w:ພິມ￼￼￼￼
-11 w:ພິເ
-10 w:ພິເສດ
-13 w:ພິ່
-11 w:ພີ່ມຂຶ້
19 w:ພີ່ມຂໍ້
30 w:ພີ່ມຄ
16 w:ພີ່ມຄຳເ
-18 w:ພີ່ມເ
-10 w:ພີ່ມເຕີ
14 w:ພື່ອບ
14 w:ພື່ອບໍ່
-10 w:ພື່ອປ
-10 w:ພື່ອເ
12 w:ພື່ອໃ
13 w:ພື່ອໃຫ້
-15 w:ພູສ
-43 w:ພົບ
82 w:ພ້ອ
-14 w:ພ້ອມຄ
11 w:ພ້ອມຊ່ວ
13 w:ພ້ອມລ
13 w:ພ້ອມລົງ
17 w:ພ້ອມສ
36 w:ພ້ອມເ
14 w:ພໍດ
10 w:ພໍດີກ
10 w:ພໍດີກັບ
10 w:ພໍທ
-62 w:ພໍ່
-16 w:ພໍ່ແມ
-10 w:ຟຟ້
-14 w:ຟມອ
21 w:ຟລາ
21 w:ຟລາວ-
21 w:ຟລາວ-ຈີ
18 w:ຟລ໌
-36 w:ຟອມ
31 w:ຟັງ
15 w:ຟັງຄື
-12 w:ຟໄໝ
-28 w:ຟ້າ
-16 w:ມ40
-18 w:ມ:ທ
-18 w:ມ:ທ່າ
20 w:ມກັ
-33 w:ມກາ
-24 w:ມຂອ
-10 w:ມຂອງກ
14 w:ມຂຽ
11 w:ມຂ້າງ
-21 w:ມຄອ
-15 w:ມຄັ້ງ
25 w:ມຄຳ
-12 w:ມຄຳສັ
10 w:ມຄຳເຊ
10 w:ມຄຳເຊື່
-17 w:ມຄື
-24 w:ມງ.
-26 w:ມງແ
-23 w:ມງແລງ
-12 w:ມຈະ
11 w:ມຈາ
19 w:ມຈຳ
-11 w:ມຊາ
-15 w:ມຍຂ
-23 w:ມຍາວ1
18 w:ມຍາວ:
-11 w:ມຍາວບ
-11 w:ມຍາວບໍ່
15 w:ມຍາວປ
11 w:ມຍາວປະມ
18 w:ມດີຫຼ
18 w:ມດີຫຼາຍ
10 w:ມດ້
-10 w:ມຕາມທ
-10 w:ມຕາມທີ່
12 w:ມຖື
-20 w:ມທາ
26 w:ມທີ
19 w:ມທີ່ທ
19 w:ມທີ່ທ່າ
18 w:ມທີ່ແ
-14 w:ມນັ
-20 w:ມນີ
-10 w:ມນີ້ຈ
-13 w:ມນີ້ແ
-16 w:ມນີ້ໃ
-16 w:ມນີ້ໃຫ້
-18 w:ມນ້
-14 w:ມບົ
-11 w:ມບໍ່ສ
-11 w:ມບໍ່ສະດ
-12 w:ມປອ
-12 w:ມປອດໄ
-10 w:ມປອດໄພຂ
11 w:ມຜິ
12 w:ມຜູ
11 w:ມພາ
11 w:ມພາສາລາ
-12 w:ມລະ
-11 w:ມລຶ
11 w:ມລົ
-12 w:ມວ່
-35 w:ມສະ
-16 w:ມສະບັ
-11 w:ມສາ
-13 w:ມສົມມ
-13 w:ມສົມມຸດ
22 w:ມຫຍ
21 w:ມຫຍັງ
10 w:ມຫຼ
10 w:ມຫຼັກ
-16 w:ມອດ
21 w:ມອບ
-10 w:ມອີ
-30 w:ມະກ
-26 w:ມະການ
-10 w:ມະການຕັ
-13 w:ມະນ
-16 w:ມະສ
-16 w:ມະສິດ
-13 w:ມະໂ
-15 w:ມັກ
-13 w:ມັງ
18 w:ມັດ
-50 w:ມັນ
-18 w:ມາ.
-15 w:ມາ:
10 w:ມາກ
-14 w:ມາຄ
19 w:ມາຈ
11 w:ມາຈາກ
-25 w:ມາຊ
-21 w:ມາຊິກ
-21 w:ມາຊິກສະ
-12 w:ມາຍັງ
-19 w:ມາດ
-51 w:ມາດຕາ
-13 w:ມາດຕາ17
-26 w:ມາດເປ
-20 w:ມາດເປີດ
-22 w:ມາທ
-12 w:ມາທັງ
21 w:ມານ
12 w:ມານ20
12 w:ມານ200ຄ
-10 w:ມານ25
-10 w:ມານ250ຄ
-11 w:ມານ40
10 w:ມາບໍ່ຊັ
-12 w:ມາພ
-10 w:ມາພ້ອ
-17 w:ມາສ
15 w:ມາອ
14 w:ມາອີກ
-15 w:ມາຮ
10 w:ມາແ
-11 w:ມາໃຊ້
19 w:ມາໃຫ້
-10 w:ມາໃໝ່
13 w:ມາໄ
11 w:ມາໄດ້
-30 w:ມີ3
-10 w:ມີ4
-12 w:ມີກ
-17 w:ມີການປ່
-25 w:ມີຄ
-13 w:ມີຄຳເ
-25 w:ມີຄຳແ
26 w:ມີຈ
-15 w:ມີຊ
-18 w:ມີຊື່
11 w:ມີດັ່ງນ
21 w:ມີຕ
10 w:ມີຕົວ
18 w:ມີຕົວເລ
-23 w:ມີນ
14 w:ມີບ
-35 w:ມີຜ
-22 w:ມີຜູ້
17 w:ມີພ
18 w:ມີພຽງ
-15 w:ມີວ
-26 w:ມີວິທ
10 w:ມີສ
11 w:ມີສຽງ
10 w:ມີສຽງຂອ
13 w:ມີສ່ວ
11 w:ມີສ່ວນໃ
-15 w:ມີເນື
-15 w:ມີເນື້ອ
15 w:ມີເຮື
10 w:ມີແຕ່
-18 w:ມີໃ
-10 w:ມີໃຜຢ
-10 w:ມືຂ
23 w:ມືຖ
-10 w:ມືສ
-11 w:ມືອ
12 w:ມືອງ.
-10 w:ມືອງທ
12 w:ມືອງແ
13 w:ມືອງແລະ
11 w:ມືອາຊ
11 w:ມືອາຊີບ
-22 w:ມື່
19 w:ມື່ອໃ
-15 w:ມື້
-20 w:ມື້ນີ້:
14 w:ມື້ແລ
19 w:ມຸມ
20 w:ມູນ
14 w:ມູນທີ
-11 w:ມູນເພ
-10 w:ມູນເພີ່
-18 w:ມເຂ
-18 w:ມເຂົ້
-10 w:ມເຂົ້າໃ
-10 w:ມເຕີມ
-15 w:ມເທ
-12 w:ມເທື່
-14 w:ມເປັນ
-12 w:ມເປັນພາ
22 w:ມເພ
26 w:ມເມ
16 w:ມເມືອ
-21 w:ມເລ
-11 w:ມເລື່
-11 w:ມເລື່ອງ
-12 w:ມເວລາ
10 w:ມເຫ
17 w:ມເຫັນ
17 w:ມເອ
13 w:ມເອົາ
-12 w:ມເຮ
-19 w:ມເຮືອ
-13 w:ມເໝ
-13 w:ມເໝາະ
-13 w:ມເໝາະສົ
15 w:ມແຂ
15 w:ມແຂວງ
-16 w:ມແບ
-10 w:ມແບບຮ
-10 w:ມແບບຮຽນ
11 w:ມແປງທ
-13 w:ມແລ
-24 w:ມແລ້ວ
13 w:ມໂຄ
-10 w:ມໂທ
-21 w:ມໃຊ
11 w:ມໃສ
11 w:ມໃຫ
11 w:ມໄຊ
-16 w:ມໄວ
-10 w:ມ່ຂ
-10 w:ມ່ຄ
-11 w:ມ່ຍ
-11 w:ມ່ຍິງ
-10 w:ມ່ຕ
17 w:ມ່ນ
12 w:ມ່ນການແ
12 w:ມ່ນຂ້
12 w:ມ່ນຂ້ອຍ
-10 w:ມ່ນຂໍ້ຄ
-17 w:ມ່ນຄຳ
-19 w:ມ່ນຕາ
10 w:ມ່ນບົ
-19 w:ມ່ນລາ
-10 w:ມ່ນລາຍຊ
13 w:ມ່ນວັ
19 w:ມ່ນສະບັ
16 w:ມ່ນຫຍ
-11 w:ມ່ນເພ
10 w:ມ່ນ້ຳຂອ
-10 w:ມ່ປ
-13 w:ມ່ວ
-10 w:ມ່ເ
-10 w:ມ້ອ
16 w:ມໝາ
12 w:ມໝາຍແ
-20 w:ມ￼￼
-20 w:ມ￼￼￼￼
-33 w:ມ￼￼￼￼￼￼
-45 w:ຢັນ
-11 w:ຢັນຕົ
-11 w:ຢັນຕົວເ
-22 w:ຢາກ
10 w:ຢາກໃຫ້ຂ
20 w:ຢາກໄດ
-14 w:ຢາງ
-28 w:ຢືນ
-37 w:ຢືນຢັ
-12 w:ຢືນຢັນ.
-15 w:ຢືນຢັນຈ
-11 w:ຢືນຢັນຕ
12 w:ຢືນຢູ
-18 w:ຢຸດ
-40 w:ຢູ່
-11 w:ຢູ່ກາ
17 w:ຢູ່ຕະ
17 w:ຢູ່ຕະຫຼ
-14 w:ຢູ່ຕົ
-14 w:ຢູ່ຕົ້ນ
11 w:ຢູ່ນີ
-14 w:ຢູ່ບ້
-14 w:ຢູ່ບ້ານ
10 w:ຢູ່ວຽ
10 w:ຢູ່ວຽງຈ
10 w:ຢູ່ແລ
22 w:ຢູ່ໃນ
-38 w:ຢ່າ
-22 w:ຢ່າງບ
13 w:ຢ່າງເ
-32 w:ຣັ່
-13 w:ຣ໌ໃ
-14 w:ລກຄ
-24 w:ລກທ
-19 w:ລກທີ່
11 w:ລກທີ່ຖື
-16 w:ລກປ
-17 w:ລກມ
10 w:ລກໃ
-12 w:ລຍະ
37 w:ລອກ
18 w:ລອງເບ
18 w:ລອງເບິ່
13 w:ລອງແບ
-17 w:ລອງໃຊ
-24 w:ລະກ
-10 w:ລະກິດ
-48 w:ລະຂ
28 w:ລະຊ
26 w:ລະຊື່
15 w:ລະດ
24 w:ລະດັບ
13 w:ລະດັບພາ
-21 w:ລະຕ
-12 w:ລະຕັດ
-22 w:ລະທ
-10 w:ລະທີ່
-16 w:ລະນ
-10 w:ລະນາມ
10 w:ລະບ
-17 w:ລະບົບ
20 w:ລະບໍ່
17 w:ລະຜ
-39 w:ລະພ
-15 w:ລະພາບ
-10 w:ລະພາສ
-13 w:ລະມ
25 w:ລະວ
14 w:ລະວັກ
-10 w:ລະສັບ
-12 w:ລະຫ
-10 w:ລະຫັດ
17 w:ລະອ
14 w:ລະອຽດ
-10 w:ລະອຽດເພ
-37 w:ລະຮ
-13 w:ລະຮູບ
-18 w:ລະຮຽບ
-18 w:ລະຮຽບຮຽ
-17 w:ລະເ
-13 w:ລະເບີ
-10 w:ລະເບີໂທ
-14 w:ລະແ
-10 w:ລະໂ
-15 w:ລະໃ
-12 w:ລະໜ
22 w:ລະ￼
22 w:ລະ￼￼￼
29 w:ລະ￼￼￼￼￼
-19 w:ລັດ
-18 w:ລັດແລ
-17 w:ລັດແລ້ວ
60 w:ລັບ
-25 w:ລັບ4ຄ
-25 w:ລັບ4ຄົນ
-10 w:ລັບຊາ
-10 w:ລັບຊາວນ
-12 w:ລັບຜູ
10 w:ລັບຜູ້ອ
11 w:ລາ.
-14 w:ລາກ
-15 w:ລາຂ
-16 w:ລາຄ
-20 w:ລາຄາຂ
39 w:ລາຄາຄ
12 w:ລາຄານ
11 w:ລາຄານ້ຳ
-18 w:ລາງລົ
-16 w:ລາງລົດໄ
-10 w:ລາງວັ
-12 w:ລາຈ
-14 w:ລາຈອນ
-35 w:ລາຍ
-21 w:ລາຍງາ
14 w:ລາຍລະ
14 w:ລາຍລະອຽ
15 w:ລາຍຮັ
-21 w:ລານ
-14 w:ລາບ
25 w:ລາວ-ຈ
25 w:ລາວ-ຈີນ
12 w:ລາວຈະ
26 w:ລາວທີ
-14 w:ລາວບໍ່ໄ
-16 w:ລາວເປ
-13 w:ລາວເປັນ
-11 w:ລາວເວ
-11 w:ລາວເວົ້
-10 w:ລາວແລ
-16 w:ລາວໄດ
20 w:ລາແ
20 w:ລຳດ
20 w:ລຳດັບ
16 w:ລິກ
-23 w:ລິດ
-11 w:ລິບ
-17 w:ລິມ
-16 w:ລິມະສ
-16 w:ລິມະສິດ
-17 w:ລິ້
-14 w:ລີກ
11 w:ລີຍເດ
-12 w:ລີຕ
11 w:ລີ່ມດ
11 w:ລີ່ມດ້ວ
-11 w:ລຶກ
-31 w:ລຶບ
-11 w:ລືມ
-11 w:ລືມລຶ
16 w:ລືອກ:
10 w:ລືອກທ
14 w:ລືອກຫ
14 w:ລືອກຫົວ
11 w:ລືອກໃ
13 w:ລື່
-11 w:ລື່ອງ
-12 w:ລື່ອງນີ
-11 w:ລື່ອງນ້
28 w:ລື່ອນ
-12 w:ລື້
12 w:ລຸນ
-20 w:ລຸ້
-12 w:ລຸ້ນໃ
-12 w:ລຸ້ນໃໝ່
-57 w:ລູກ
-18 w:ລູກຄ້
-19 w:ລົງ
13 w:ລົງກັ
16 w:ລົງຂ່
16 w:ລົງຂ່າວ
-11 w:ລົງຊື
-16 w:ລົງທະ
-16 w:ລົງທະບຽ
-14 w:ລົງທຶ
10 w:ລົງເຄ
10 w:ລົງເຄິ່
-11 w:ລົງເພື່
10 w:ລົງເວ
10 w:ລົງເວັບ
-12 w:ລົງເຫ
-12 w:ລົງເຫຼື
10 w:ລົງແລ
12 w:ລົງໃນ
14 w:ລົງໄປ
-61 w:ລົດ
-15 w:ລົດຊາ
-17 w:ລົດເມ
21 w:ລົດໄຟລາ
16 w:ລົມ
11 w:ລົ່າເ
13 w:ລົ່າເລື
24 w:ລົ່າໃ
-13 w:ລ່ວ
-13 w:ລ່ວງໜ
-13 w:ລ່ວງໜ້າ
25 w:ລ່າ
13 w:ລ່ເ
16 w:ລ້ວ
-12 w:ລ້ວກົ
-15 w:ລ້ວກໍ
-17 w:ລ້ວຂຽ
-10 w:ລ້ວຂ້
-11 w:ລ້ວຂ້ອຍ
20 w:ລ້ວຈະ
10 w:ລ້ວບົ
-11 w:ລ້ວວາ
36 w:ລ້າ
35 w:ລ້ານກ
35 w:ລ້ານກີບ
-14 w:ລ້ຽ
-13 w:ວ,ຄ
25 w:ວ-ຈ
25 w:ວ-ຈີນ
-13 w:ວ12
-17 w:ວກວ
-17 w:ວກວ່າ
11 w:ວກະລຸ
11 w:ວກະລຸນາ
28 w:ວກັ
-14 w:ວກັບຊ
14 w:ວກັບບ
11 w:ວກັບເ
-14 w:ວກົ
14 w:ວກເຮົາຂ
-11 w:ວກເຮົາຈ
10 w:ວກ່ອນໜ້
-21 w:ວກໍ
17 w:ວຂອງຂ
-14 w:ວຂອງນ
13 w:ວຂຶ
13 w:ວຂຶ້ນ
-17 w:ວຂຽ
12 w:ວຂ່
12 w:ວຂ່າວ
-19 w:ວຂ້
-17 w:ວຂ້ອຍ
43 w:ວຂໍ
21 w:ວຂໍ້:
-21 w:ວຂໍ້ຂ
-20 w:ວຂໍ້ຂ່າ
15 w:ວຂໍ້ທ
12 w:ວຂໍ້ນ
11 w:ວຂໍ້ນີ້
-27 w:ວຂໍ້ບົດ
-16 w:ວຄາ
11 w:ວຄື
10 w:ວງຕ
11 w:ວງອ
12 w:ວງອຸດ
12 w:ວງອຸດົມ
10 w:ວງເຮື
-19 w:ວງໜ
-15 w:ວງໜ້າ
34 w:ວຈະ
-11 w:ວຈົ
-12 w:ວຍaiແ
-12 w:ວຍaiແລະ
-24 w:ວຍກ
13 w:ວຍຂ
13 w:ວຍຂຽນ
10 w:ວຍຄ
10 w:ວຍງານ
16 w:ວຍຊ
26 w:ວຍຊາວ
-13 w:ວຍພ
12 w:ວຍວ
18 w:ວຍຫ
-17 w:ວຍອ
-14 w:ວຍັ
-17 w:ວຍໂ
17 w:ວຍ￼
17 w:ວຍ￼￼￼
17 w:ວຍ￼￼￼￼￼
20 w:ວດກັບ
11 w:ວດຂ
10 w:ວດຄ
13 w:ວດຄືນ
10 w:ວດຊ
-27 w:ວດສ
-27 w:ວດສອບ
-11 w:ວດເ
17 w:ວດແ
10 w:ວດແກ້
-28 w:ວຕອ
15 w:ວຕາ
-13 w:ວຕື
-13 w:ວຕື່ມ
16 w:ວຕົ
10 w:ວຕໍ່ໄ
-13 w:ວຖື
-22 w:ວທາ
-25 w:ວທີ
-20 w:ວທີ່ທ
-20 w:ວທີ່ທ່າ
-17 w:ວນ.
-10 w:ວນ1
15 w:ວນກວດກັ
-10 w:ວນຂ
-21 w:ວນຂອງ
21 w:ວນຄ
11 w:ວນຄຳ:
-21 w:ວນຊ
18 w:ວນຕ
15 w:ວນຕົວ
34 w:ວນທ
10 w:ວນທີ່
-12 w:ວນນ
-11 w:ວນນີ້
31 w:ວນປ
11 w:ວນປຶກ
11 w:ວນປຶກສາ
19 w:ວນຢ
-23 w:ວນສ
-18 w:ວນຫ
-19 w:ວນຫຼາ
20 w:ວນອ
-16 w:ວນຮ
-12 w:ວນຮູ້
-12 w:ວນຮູ້ກ່
-12 w:ວນາທີ
-16 w:ວນີ
-12 w:ວນເງິ
-11 w:ວນເພື
-11 w:ວນເພື່ອ
38 w:ວນໃ
10 w:ວນໃສ່
11 w:ວນໃຫ້
-13 w:ວນ￼
-13 w:ວນ￼￼￼
-13 w:ວນ￼￼￼￼￼
-11 w:ວບອ
13 w:ວບົ
10 w:ວບ້
10 w:ວບ້ານ
-11 w:ວບໍ
-12 w:ວບໍ່ເ
-13 w:ວບໍ່ເກີ
-15 w:ວບໍ່ໄ
-15 w:ວບໍ່ໄດ້
-15 w:ວປອ
18 w:ວປະ
24 w:ວປະມາ
-15 w:ວປີ
-17 w:ວຜູ
-16 w:ວພັ
-13 w:ວພ້
-13 w:ວພ້ອມ
-10 w:ວມ.
-11 w:ວມກ
10 w:ວມສ
11 w:ວມາ
13 w:ວມເອົ
-30 w:ວຢ່
-21 w:ວຢ່າງ
12 w:ວວັ
-17 w:ວວາ
18 w:ວສະ
10 w:ວສະກົ
-34 w:ວສັ
-34 w:ວສັ້ນ
16 w:ວສາ
12 w:ວຫາ
-11 w:ວຫຼ
-19 w:ວຫຼັງ
-14 w:ວຫຼັງເກ
19 w:ວອອ
92 w:ວັກ
12 w:ວັກກ່
10 w:ວັກກ່ອນ
14 w:ວັກຕອ
41 w:ວັກທີ
15 w:ວັກນີ
17 w:ວັກສຸ
17 w:ວັກສຸດທ
13 w:ວັງ
26 w:ວັງວ່າຈ
-25 w:ວັດ
-12 w:ວັດຈະ
-12 w:ວັດຈະນາ
-115 w:ວັນ
-21 w:ວັນຈັ
-10 w:ວັນຈັນ.
11 w:ວັນທີ15
-15 w:ວັນທີ30
25 w:ວັນທີ31
30 w:ວັບ
-11 w:ວັບໄຊ
30 w:ວາງ
-10 w:ວາງສະ
-10 w:ວາງສະແດ
14 w:ວາງໃສ
-40 w:ວານ
-26 w:ວານນີ
14 w:ວາມ
15 w:ວາມກ່
16 w:ວາມກ່ອນ
-20 w:ວາມຂອ
11 w:ວາມຂ້
11 w:ວາມຂ້າງ
-13 w:ວາມຈິ
-23 w:ວາມຍາວ1
18 w:ວາມຍາວ:
-11 w:ວາມຍາວບ
15 w:ວາມຍາວປ
13 w:ວາມທີ່ແ
-11 w:ວາມບໍ່ສ
-12 w:ວາມປອ
-12 w:ວາມປອດໄ
14 w:ວາມພາ
14 w:ວາມພາສາ
-12 w:ວາມສະ
10 w:ວາມສົ
-13 w:ວາມເໝ
-13 w:ວາມເໝາະ
17 w:ວາມໝາ
12 w:ວາມໝາຍແ
16 w:ວິຈ
-14 w:ວິຊ
20 w:ວິດ
11 w:ວິດຊີ
11 w:ວິດຊີວາ
-30 w:ວິທ
-12 w:ວິທີເຮັ
52 w:ວິນ
52 w:ວິນາທ
-20 w:ວິນາທີ.
16 w:ວິເ
16 w:ວິເຄາ
-12 w:ວິໄ
26 w:ວີຊ
30 w:ວີຊັນ
-21 w:ວົງ
13 w:ວົງເລ
13 w:ວົງເລັບ
-16 w:ວົ້າ.
-11 w:ວົ້າກ
-11 w:ວົ້າກັບ
19 w:ວົ້າຂ
19 w:ວົ້າຂອງ
-10 w:ວົ້າເ
-10 w:ວົ້າແ
-13 w:ວົ້າແລ້
-12 w:ວຽກ
16 w:ວຽງ
10 w:ວຽງຈັ
11 w:ວຽດ
12 w:ວເກ
16 w:ວເກີນ
18 w:ວເກີນໄປ
17 w:ວເດ
15 w:ວເດີມ
13 w:ວເຖ
13 w:ວເຖິງ
-13 w:ວເທ
-10 w:ວເນ
-25 w:ວເປ
-26 w:ວເປັນ
-14 w:ວເປັນພາ
-14 w:ວເພ
-17 w:ວເມ
-11 w:ວເລ
10 w:ວເລກ.
-14 w:ວເລກຄ
-11 w:ວເລກທ
-13 w:ວເລກທີ່
-12 w:ວເລກປ
-15 w:ວເລກມ
10 w:ວເລກແ
11 w:ວເລກໃ
-17 w:ວເວົ້
-23 w:ວແລ
-13 w:ວແຫ
-10 w:ວແຫ່ງ
-13 w:ວແຫ່ງໜຶ
-21 w:ວໂມ
-10 w:ວໂມງ.
-37 w:ວໃດ
11 w:ວໃນ
-14 w:ວໃສ
15 w:ວໃຫ
12 w:ວໄດ
19 w:ວໄປ
-50 w:ວ່າ
-39 w:ວ່າ:￼
-39 w:ວ່າ:￼￼￼
-13 w:ວ່າຂໍ້ຄ
16 w:ວ່າຂໍ້ມ
-11 w:ວ່າຄວ
-25 w:ວ່າຄຳ
-13 w:ວ່າຄຳຕອ
25 w:ວ່າຄົ
13 w:ວ່າງກ
10 w:ວ່າຈະ
11 w:ວ່າຈະເປ
-11 w:ວ່າຊື
14 w:ວ່າຍັ
-18 w:ວ່າຕົ
17 w:ວ່າທ່
19 w:ວ່າທ່ານ
11 w:ວ່ານັ້ນ
-15 w:ວ່ານີ
-13 w:ວ່ານີ້ບ
-26 w:ວ່າບົ
-18 w:ວ່າບົດຂ
25 w:ວ່າຜູ
-14 w:ວ່າສະ
-15 w:ວ່າສະບັ
-11 w:ວ່າສາ
20 w:ວ່າເກ
14 w:ວ່າເກົ່
-11 w:ວ່າເປ
-11 w:ວ່າເປັນ
20 w:ວ່າແລ
-17 w:ວ່າໃນ
-11 w:ວ້.
17 w:ວ້ຄ
13 w:ວ້ຄືເ
13 w:ວ້ຄືເກົ
15 w:ວ້ທ
19 w:ວ້ທ້າ
12 w:ວ້ບ
25 w:ວ້ພ
-20 w:ວ້າ
13 w:ວ້ເປັ
18 w:ວ້ໃ
14 w:ວ້ໃຫ້
16 w:ວໜຶ
17 w:ວໜຶ່ງ
15 w:ວໜ້າພ
15 w:ວໜ້າພະແ
35 w:ວ￼￼
13 w:ສຍໃ
27 w:ສດຖ
22 w:ສດຖະກ
22 w:ສດຖະກິດ
-10 w:ສດທ
-20 w:ສວນ
10 w:ສອງບົ
15 w:ສອງບ່
17 w:ສອງບ່ອນ
-20 w:ສອງຝ່
-20 w:ສອງຝ່າຍ
-15 w:ສອງເພ
11 w:ສອງແຫ
-11 w:ສອງໄດ
-46 w:ສອນ
16 w:ສອນ):
-48 w:ສອບ
-15 w:ສອບເສ
-15 w:ສອບເສັງ
18 w:ສະກ
22 w:ສະກົດ
-17 w:ສະຖ
24 w:ສະຖານທີ
-17 w:ສະຖິຕ
26 w:ສະນ
11 w:ສະນັ້
-31 w:ສະບ
-20 w:ສະບັບ
-23 w:ສະບັບທີ
11 w:ສະບັບບໍ
12 w:ສະບັບປັ
-16 w:ສະບັບພາ
-22 w:ສະບັບວັ
-20 w:ສະບັບໜ້
-10 w:ສະບາຍ
-10 w:ສະບາຍດີ
-31 w:ສະພ
-10 w:ສະພາ.
14 w:ສະພາບ
-20 w:ສະມ
-21 w:ສະມາຊ
-21 w:ສະມາຊິກ
-15 w:ສະຫ
-14 w:ສະຫະພ
-14 w:ສະຫະພັນ
-10 w:ສະຫຼຸບສ
-16 w:ສະອ
-10 w:ສະອາດ
-10 w:ສະເໜີ
-11 w:ສະເໜີໃຫ
23 w:ສະເໝີ
21 w:ສະແ
19 w:ສະແດງ
-28 w:ສະໄ
-14 w:ສະໜ
-37 w:ສະໝ
-27 w:ສະໝັກ
-26 w:ສັງ
-10 w:ສັນ
-12 w:ສັນຍາ
20 w:ສັບ
-12 w:ສັບທີ
11 w:ສັບສົ
-27 w:ສັ້
-15 w:ສັ້ນ,
-12 w:ສັ້ນທ
13 w:ສັ້ນແ
15 w:ສັ້ນແລະ
-14 w:ສາກ
15 w:ສາຄຳເ
15 w:ສາຄຳເວົ
-68 w:ສາຍ
-10 w:ສາຍກາ
-10 w:ສາຍການບ
-33 w:ສາດ
-19 w:ສາທ
-11 w:ສາທາລ
-11 w:ສາທາລະນ
-14 w:ສານ
-17 w:ສາບ
-14 w:ສາຝ
-14 w:ສາຝຣັ
-14 w:ສາຝຣັ່ງ
-32 w:ສາມ
42 w:ສາມາດ
-26 w:ສາມາດເປ
-15 w:ສາມເທ
-12 w:ສາມເທື່
-12 w:ສາລະພ
-12 w:ສາລະພາບ
22 w:ສາລາວ
11 w:ສາລາວທີ
-10 w:ສາລາວແລ
-23 w:ສາວ
-15 w:ສາສ
-12 w:ສາສະໝ
-12 w:ສາສະໝັກ
-14 w:ສາແ
10 w:ສຳຄັນse
-22 w:ສຳນ
-18 w:ສຳນວນ
-15 w:ສຳນວນຂອ
-11 w:ສຳນວນນີ
-21 w:ສຳພາດນີ
47 w:ສຳລ
47 w:ສຳລັບ
-25 w:ສຳລັບ4ຄ
-10 w:ສຳລັບຊາ
-12 w:ສຳລັບຜູ
28 w:ສຳເ
13 w:ສຳເນົ
16 w:ສຳເລັ
-17 w:ສຳເລັດແ
-26 w:ສິງ
-21 w:ສິດ
-28 w:ສິນ
-32 w:ສິບ
-15 w:ສິບປີ
-18 w:ສິລ
17 w:ສິ່
17 w:ສິ່ງທ
17 w:ສິ່ງທີ່
-10 w:ສີຂ
-11 w:ສີຕ
-10 w:ສີມ
-46 w:ສີສ
-11 w:ສີເ
-36 w:ສີ່
-10 w:ສຶກ
-10 w:ສຶກສາ
46 w:ສືບ
36 w:ສືບຕໍ
10 w:ສືພ
10 w:ສືພິມ
-13 w:ສືເ
16 w:ສື່
16 w:ສື່ຂອ
12 w:ສື່ຂອງລ
-26 w:ສຸກ
-21 w:ສຸດ
-20 w:ສຸດທ້
-20 w:ສຸດທ້າຍ
-21 w:ສຸດໃນ
16 w:ສຸພາບ
-50 w:ສູດ
-28 w:ສູນ
-29 w:ສົກ
-19 w:ສົດ
19 w:ສົນ
11 w:ສົນໃຈໃຫ
12 w:ສົ່
-11 w:ສົ່ງຄ
-16 w:ສົ່ງບ
-16 w:ສົ່ງບົດ
22 w:ສົ່ງພ
12 w:ສົ່ງມ
18 w:ສົ່ງສ
13 w:ສົ່ງສ່ວ
17 w:ສົ່ງອ
17 w:ສົ່ງອອກ
-12 w:ສົ່ງຮ
-10 w:ສົ່ງຮູບ
11 w:ສົ່ງໃຫ້
-21 w:ສົ້
-34 w:ສຽງ
12 w:ສຽງຂອ
14 w:ສເມ
29 w:ສ່ຄ
12 w:ສ່ຄວາ
13 w:ສ່ຄວາມຄ
11 w:ສ່ຊ
-20 w:ສ່ປ
15 w:ສ່ລ
41 w:ສ່ວ
12 w:ສ່ວນຄ
31 w:ສ່ວນທ
10 w:ສ່ວນທີ່
-15 w:ສ່ວນຫ
-14 w:ສ່ວນຫຼາ
-11 w:ສ່ວນເ
-11 w:ສ່ວນເພື
19 w:ສ່ວນໃ
10 w:ສ່ສ
-11 w:ສ່ຫ
-13 w:ສ່ໃ
13 w:ສ່ໄ
17 w:ສ່ໄວ້
38 w:ສ້າ
-11 w:ສ້າງຂ
12 w:ສ້າງຂຶ້
-14 w:ສ້າງຂົວ
31 w:ສ້າງຄ
27 w:ສ້າງຄຳຕ
-13 w:ສ້າງດ
-14 w:ສ້າງດ້ວ
10 w:ສ້າງແອັ
10 w:ສ້າງໂ
13 w:ສ້າງໂດຍ
-19 w:ຫຍກຕໍ
10 w:ຫຍກທີ
-17 w:ຫຍກລຸ
-17 w:ຫຍກລຸ່ມ
11 w:ຫຍດ
-14 w:ຫຍດແກ
40 w:ຫຍັງກ
15 w:ຫຍັງຢ
-11 w:ຫຍັງເ
-15 w:ຫຍັງແ
-13 w:ຫຍັງແດ່
-27 w:ຫຍາ
-26 w:ຫຍ່
24 w:ຫຍໍ
11 w:ຫຍໍ້ຈາກ
24 w:ຫຍໍ້ສ
-13 w:ຫຍໍ້ແ
-10 w:ຫຍໍ້ແລະ
28 w:ຫຍໍ້ໜ
29 w:ຫຍໍ້ໜ້າ
-43 w:ຫດ:
-18 w:ຫດ:ລາ
-18 w:ຫດ:ລາຄາ
36 w:ຫດກ
35 w:ຫດການ
11 w:ຫວັ
11 w:ຫວຽ
23 w:ຫວ່
23 w:ຫວ່າງ
-15 w:ຫະພ
-14 w:ຫະພັນ
-27 w:ຫັດ
17 w:ຫັນຂອ
18 w:ຫັນຂອງທ
-10 w:ຫັນວ່
-12 w:ຫັນໃນ
15 w:ຫາກ
-23 w:ຫາຍ
-20 w:ຫາລ
-11 w:ຫາສ
12 w:ຫາຫ
20 w:ຫາເ
30 w:ຫາໃ
-10 w:ຫີນ
10 w:ຫົກ
21 w:ຫົວ
47 w:ຫົວຂໍ
21 w:ຫົວຂໍ້:
-21 w:ຫົວຂໍ້ຂ
15 w:ຫົວຂໍ້ທ
12 w:ຫົວຂໍ້ນ
15 w:ຫົວໜ້າພ
-12 w:ຫຼງ
-13 w:ຫຼງກາ
-42 w:ຫຼວ
-18 w:ຫຼອ
-29 w:ຫຼັ
13 w:ຫຼັກ:
-10 w:ຫຼັງຄ
-34 w:ຫຼັງເ
-11 w:ຫຼັ້ມ
18 w:ຫຼາຍ!
-12 w:ຫຼາຍ.
17 w:ຫຼາຍກ
19 w:ຫຼາຍກວ່
-14 w:ຫຼາຍຄ
11 w:ຫຼາຍໆ
18 w:ຫຼາດເ
18 w:ຫຼາດເຊົ
16 w:ຫຼິ
16 w:ຫຼິ້ນ
-15 w:ຫຼີ
55 w:ຫຼື
19 w:ຫຼືບໍ
15 w:ຫຼືບໍ່.
-10 w:ຫຼືອ5
10 w:ຫຼືອປະມ
14 w:ຫຼືອມ
-12 w:ຫຼືອແ
17 w:ຫຼຸດຄ
20 w:ຫຼຸດຄວາ
-10 w:ຫຼຸດລ
-10 w:ຫຼຸບສ
38 w:ຫຼ່
-15 w:ຫຼ່ງຂ
-23 w:ຫຼ່ງຂ່າ
20 w:ຫຼ່ງທ
20 w:ຫຼ່ງທີ່
-31 w:ຫຼ້
-24 w:ຫຼ້າສ
-24 w:ຫຼ້າສຸດ
-25 w:ຫ່ງ
-14 w:ຫ່ງໜຶ
-14 w:ຫ່ງໜຶ່ງ
32 w:ຫ້.
-23 w:ຫ້ກ
-12 w:ຫ້ກົງ
-12 w:ຫ້ກົງກັ
19 w:ຫ້ຂ
-21 w:ຫ້ຂຽນ
14 w:ຫ້ຂ່າ
23 w:ຫ້ຂ້ອ
11 w:ຫ້ຂ້ອຍຂ
-10 w:ຫ້ຂໍ້ມູ
14 w:ຫ້ຄົນ
-18 w:ຫ້ຄົບ
-16 w:ຫ້ຄົບຖ້
-15 w:ຫ້ງ
13 w:ຫ້ຈ
11 w:ຫ້ດ
-26 w:ຫ້ຕ
15 w:ຫ້ຕອບ
-14 w:ຫ້ຕັດ
-11 w:ຫ້ຕິດ
-10 w:ຫ້ທຸກ
16 w:ຫ້ທ່າ
12 w:ຫ້ທ່ານແ
-33 w:ຫ້ນ
-17 w:ຫ້ນ້ອ
38 w:ຫ້ບ
15 w:ຫ້ບັນ
17 w:ຫ້ບັນນາ
19 w:ຫ້ບົດ
10 w:ຫ້ບໍລ
11 w:ຫ້ບໍລິກ
25 w:ຫ້ຜ
25 w:ຫ້ຜູ້
17 w:ຫ້ຜູ້ອ່
12 w:ຫ້ຜູ້ໃຊ
15 w:ຫ້ມ
12 w:ຫ້ຢ
14 w:ຫ້ຢູ່
-14 w:ຫ້ລ
-13 w:ຫ້ລູກ
-14 w:ຫ້ລົງ
-10 w:ຫ້ລຽບ
-10 w:ຫ້ລຽບງ່
-34 w:ຫ້ສ
-30 w:ຫ້ສັ້
-26 w:ຫ້ສັ້ນລ
11 w:ຫ້ຫ
-34 w:ຫ້ອ
13 w:ຫ້ເ
10 w:ຫ້ເນັ
10 w:ຫ້ເນັ້ນ
-11 w:ຫ້ເບິ
-11 w:ຫ້ເບິ່ງ
39 w:ຫ້ເປັ
10 w:ຫ້ເປັນກ
13 w:ຫ້ເປັນຂ
42 w:ຫ້ແ
15 w:ຫ້ແດ່
35 w:ຫ້ແລ້
-21 w:ຫ້ໂ
-14 w:ຫ້ໂຊກ
-14 w:ຫ້ໂຊກດີ
-12 w:ຫ້ໃ
-11 w:ຫ້ໃສ່
-14 w:ຫ້ໝ
-10 w:ອ50
-13 w:ອກ1
-11 w:ອກ4
21 w:ອກ:
-20 w:ອກຂ
-19 w:ອກຂ້ອ
-21 w:ອກຂ້ອຍແ
15 w:ອກຂ້ອຍໄ
-13 w:ອກຈ
-13 w:ອກຈາກ
11 w:ອກທ
14 w:ອກຜ
21 w:ອກຜົນ
-11 w:ອກພ
-31 w:ອກມ
-38 w:ອກລ
-20 w:ອກວ
-12 w:ອກວັນ
-10 w:ອກວ່າ
14 w:ອກຫົວ
14 w:ອກຫົວຂໍ
-16 w:ອກຮ
-16 w:ອກະສານທ
12 w:ອກາ
-42 w:ອກເ
-10 w:ອກເບ້
-18 w:ອກເພາ
19 w:ອກເພື
19 w:ອກເພື່ອ
-10 w:ອກແ
35 w:ອກໂ
-21 w:ອກໃຫ້
19 w:ອກໄ
14 w:ອກໄດ້
10 w:ອກໄດ້ເລ
-12 w:ອກ່
-13 w:ອກ່ອນ
-11 w:ອຂອ
18 w:ອຂ່
18 w:ອຂ່າວ
10 w:ອຂ້
-12 w:ອຄວາມປອ
56 w:ອງ,
-24 w:ອງ.
-13 w:ອງ?
-22 w:ອງກ
-11 w:ອງກອງ
12 w:ອງກັບ
14 w:ອງການ
-13 w:ອງການປ່
18 w:ອງການສະ
12 w:ອງການໃຫ
14 w:ອງຂຽນ
-30 w:ອງຂໍ້
-13 w:ອງຂໍ້ມູ
14 w:ອງຄວາ
-28 w:ອງຈ
-15 w:ອງຈອງ
13 w:ອງຈາກ
32 w:ອງຊ
22 w:ອງຊາວ
17 w:ອງຊາວບ້
-12 w:ອງຍ
-20 w:ອງດ
-13 w:ອງດຳລ
-13 w:ອງດຳລັດ
-16 w:ອງຕ
-11 w:ອງຕຳຫ
-11 w:ອງຕຳຫຼວ
-10 w:ອງຕື່
-24 w:ອງຕົນ
-16 w:ອງຕົນເອ
17 w:ອງຕົ້
13 w:ອງຕົ້ນສ
-13 w:ອງຖ
12 w:ອງຖິ່
-10 w:ອງທີ່
11 w:ອງທ່ານ.
-17 w:ອງທ່ານກ
13 w:ອງທ່ານສ
12 w:ອງທ່ຽວລ
-35 w:ອງນ
-10 w:ອງນັ້
-16 w:ອງນີ້
-12 w:ອງນ້ຳ
-39 w:ອງບ
-26 w:ອງບັນ
-21 w:ອງບັນນາ
19 w:ອງບົດ
17 w:ອງບ່ອ
15 w:ອງບ່ອນ.
-28 w:ອງບໍ່
-25 w:ອງປ
-19 w:ອງປະຊ
-13 w:ອງປະຊຸມ
19 w:ອງປ່ຽ
-17 w:ອງຝ
-15 w:ອງຝ່າ
-40 w:ອງພ
-14 w:ອງພໍ່
-36 w:ອງມ
-16 w:ອງມາດ
-16 w:ອງມາດຕາ
11 w:ອງມື້
10 w:ອງມື້ນີ
11 w:ອງຢ່າ
20 w:ອງລ
12 w:ອງລັດ
-18 w:ອງລາວ
13 w:ອງວ
12 w:ອງວັດ
-12 w:ອງວ່າ
10 w:ອງສາມ
14 w:ອງຫ
-19 w:ອງອ
-10 w:ອງອົງ
-11 w:ອງອົງກາ
-11 w:ອງຮ
20 w:ອງເຈົ
20 w:ອງເຈົ້າ
14 w:ອງເບິ
14 w:ອງເບິ່ງ
-10 w:ອງເປັ
-16 w:ອງເພາ
-16 w:ອງເຮັ
10 w:ອງແ
14 w:ອງແກ້
-26 w:ອງແມ່
-14 w:ອງໂ
-47 w:ອງໃ
-18 w:ອງໃຊ້
-20 w:ອງໃຫ້
17 w:ອງໃໝ່
-37 w:ອງໄ
-26 w:ອງໄດ້
-14 w:ອງໆ
23 w:ອງໝ
24 w:ອງໝາຍ
-20 w:ອຍກ
-49 w:ອຍຂ
-31 w:ອຍຂຽນ
-15 w:ອຍຂໍແ
-14 w:ອຍຂໍແນະ
18 w:ອຍຈ
12 w:ອຍຈຶ່
11 w:ອຍຊ
12 w:ອຍຍ
11 w:ອຍຍັງ
-31 w:ອຍຕ
-18 w:ອຍຕັດ
-12 w:ອຍຕ້ອ
-15 w:ອຍນ
12 w:ອຍບໍ່ມີ
13 w:ອຍບໍ່ສາ
-23 w:ອຍບໍ່ໄດ
10 w:ອຍພ້ອ
-11 w:ອຍວ
-11 w:ອຍວ່າ
-18 w:ອຍອ່າ
-10 w:ອຍເ
-12 w:ອຍແ
-17 w:ອຍແດ່
12 w:ອຍແນະ
12 w:ອຍແນະນຳ
28 w:ອຍໄ
28 w:ອຍໄດ້
10 w:ອຍໜ
11 w:ອຍໜຶ່
-13 w:ອຍໜຶ່ງ.
22 w:ອດຂ
26 w:ອດຄ
20 w:ອດຄວາ
-10 w:ອດທ
-12 w:ອດສ
-14 w:ອດສຽງ
11 w:ອດເ
-14 w:ອດແ
-20 w:ອດໄ
-10 w:ອດໄພຂ
-10 w:ອດໄພຂອງ
10 w:ອຖື
-16 w:ອທີ
16 w:ອນ)
14 w:ອນ,
52 w:ອນ.
20 w:ອນ:
-37 w:ອນກ
-16 w:ອນການ
-15 w:ອນກົດ
-30 w:ອນຂ
-35 w:ອນຈ
-12 w:ອນຈຶ່
-15 w:ອນຈົບ
-16 w:ອນຍ
-17 w:ອນຕ
-10 w:ອນຕໍ່
24 w:ອນນ
18 w:ອນນີ້
-12 w:ອນບ
-15 w:ອນປ
11 w:ອນຜ
-34 w:ອນພ
-15 w:ອນມ
-47 w:ອນຢ
-28 w:ອນຢູ່
-12 w:ອນລ
17 w:ອນລົງ
-19 w:ອນວ
-10 w:ອນວັນ
-12 w:ອນວັນທີ
-11 w:ອນສ
-14 w:ອນຫຼັ
-13 w:ອນອ
-10 w:ອນຮ
12 w:ອນເ
-13 w:ອນເຊັ
-11 w:ອນເຊັນສ
11 w:ອນເດື
11 w:ອນເດືອນ
-10 w:ອນເປີ
11 w:ອນເຜີ
11 w:ອນເຜີຍແ
11 w:ອນເພື
11 w:ອນເພື່ອ
-16 w:ອນແ
-45 w:ອນໄ
10 w:ອນໜ
12 w:ອບ.
-24 w:ອບ:
11 w:ອບກ່ອ
11 w:ອບຂອງ
-15 w:ອບຄ
-10 w:ອບຖ
-30 w:ອບທ
-18 w:ອບທີ່
20 w:ອບນ
21 w:ອບນີ້
18 w:ອບນີ້ສ້
15 w:ອບປ
15 w:ອບປີ້
-15 w:ອບມ
-12 w:ອບລ
11 w:ອບວ
-18 w:ອບວ່າ
-41 w:ອບສ
-11 w:ອບສັ້
-11 w:ອບສັ້ນໆ
-12 w:ອບອ
-15 w:ອບເສັ
-15 w:ອບແ
-22 w:ອບໃ
16 w:ອບໃໝ່
-12 w:ອບໄ
10 w:ອປະມາ
-15 w:ອມຄ
11 w:ອມຊ່ວ
-15 w:ອມນ
13 w:ອມລ
13 w:ອມລົງ
13 w:ອມສ
-20 w:ອມຮ
-15 w:ອມຮັບ
28 w:ອມເ
15 w:ອອກ
-26 w:ອອກຈາ
-19 w:ອອກຈາກບ
-10 w:ອອກມາ
15 w:ອອກເປ
15 w:ອອກເປັນ
-15 w:ອອກເພາະ
19 w:ອອກເພື່
10 w:ອອກໃນ
13 w:ອະທ
13 w:ອະທິບ
13 w:ອະທິບາຍ
28 w:ອະນ
-28 w:ອະໄ
-39 w:ອະໄພ,
17 w:ອະໄພທ
17 w:ອະໄພທີ່
13 w:ອັກສອ
16 w:ອັກສອນ)
21 w:ອັກສອນລ
15 w:ອັກສອນຫ
-14 w:ອັງ
13 w:ອັງກິດໃ
-23 w:ອັດ
28 w:ອັນ
21 w:ອັນນີ
-11 w:ອັບເດ
-13 w:ອັບເດດເ
15 w:ອັບໂຫ
15 w:ອັບໂຫຼດ
-30 w:ອາກ
-19 w:ອາກອນ
-11 w:ອາການ
-24 w:ອາຈ
-24 w:ອາຈານ
-12 w:ອາຍ
95 w:ອາດ
12 w:ອາດຈະ
29 w:ອາດບໍ
20 w:ອາດບໍ່ຖ
-15 w:ອາດມີກາ
10 w:ອາດເຮ
10 w:ອາດເຮັດ
-47 w:ອາທ
-47 w:ອາທິດ
19 w:ອາລ
19 w:ອາລົມ
-20 w:ອາສ
-19 w:ອາສາສ
-12 w:ອາສາສະໝ
18 w:ອິດ
-10 w:ອີກ
-16 w:ອີກບໍ
10 w:ອີກເທ
10 w:ອີກເທື່
42 w:ອີງ
22 w:ອີງໃສ
12 w:ອີໂ
13 w:ອີໂມຈ
11 w:ອື່ນທ
11 w:ອື່ນທີ່
12 w:ອຸດົມ
12 w:ອຸດົມໄຊ
-14 w:ອຸ່ນແ
-14 w:ອຸ່ນແລະ
-10 w:ອົງ
12 w:ອົງກອ
32 w:ອົາ
20 w:ອົາອອ
14 w:ອຽດ
-10 w:ອຽດເພ
-10 w:ອຽດເພີ່
19 w:ອເຄ
-10 w:ອເພ
-10 w:ອເພີ່
-10 w:ອເລ
-19 w:ອແລ
19 w:ອໃດ
-15 w:ອໃນຫຼ
-12 w:ອໃນຫຼັກ
-13 w:ອໃນເຕ
-13 w:ອໃນເຕັມ
11 w:ອໃຫ
-10 w:ອໃຫ້ກ
-15 w:ອໃຫ້ກົງ
17 w:ອໃຫ້ຂ
13 w:ອໃຫ້ບ
13 w:ອໃຫ້ບົດ
-24 w:ອ່ອ
22 w:ອ່າ
13 w:ອ່ານ:
-15 w:ອ່ານຂ
-12 w:ອ່ານຂ່າ
-11 w:ອ່ານຄ
-10 w:ອ່ານຕໍ່
15 w:ອ່ານທ
15 w:ອ່ານທົ່
-13 w:ອ່ານບົດ
18 w:ອ່ານບໍ່
-11 w:ອ່ານມ
12 w:ອ່ານລ
26 w:ອ່ານອ
22 w:ອ່ານອອກ
-12 w:ອ່ານຮ
17 w:ອ່ານເ
-12 w:ອ່ານເຂົ
11 w:ອ່ານເປັ
-26 w:ອ່ານແ
-14 w:ອ່ານແລ້
-13 w:ອ່ານໃຫ້
-14 w:ອ່ານໄດ້
14 w:ອ້າງອ
10 w:ອ້າງອີງ
14 w:ຮງກ
-12 w:ຮງງ
-12 w:ຮງງານ
-27 w:ຮງຮ
-27 w:ຮງຮຽນ
10 w:ຮງໝໍທ
-19 w:ຮອຍ
-10 w:ຮອຍຕັ
-14 w:ຮອດ
-52 w:ຮອບ
-17 w:ຮັກ
20 w:ຮັກຕາ
-27 w:ຮັກສາ
-15 w:ຮັດວຽ
21 w:ຮັດຫຍ
21 w:ຮັດຫຍັງ
12 w:ຮັດໃຫ້ຜ
-29 w:ຮັບ
-16 w:ຮັບກາ
39 w:ຮັບຊາ
36 w:ຮັບຊາບ.
13 w:ຮັບຜົ
-11 w:ຮັບຮອ
-40 w:ຮືອ
50 w:ຮູບ
-20 w:ຮູບຖ່
-20 w:ຮູບຖ່າຍ
26 w:ຮູບທີ
14 w:ຮູບປະ
14 w:ຮູບພາ
18 w:ຮູບແບ
-12 w:ຮູ້ກ່ອນ
12 w:ຮູ້ຈັກເ
14 w:ຮູ້ບໍ
-20 w:ຮົາ
15 w:ຮົາຂໍ
-16 w:ຮົາຈະ
-11 w:ຮົາໄດ
-12 w:ຮົ່
-17 w:ຮຽງ
-11 w:ຮຽງຂ່
-11 w:ຮຽງຂ່າວ
17 w:ຮຽງຄື
-17 w:ຮຽງຈາ
-94 w:ຮຽນ
-17 w:ຮຽບຮຽ
-11 w:ຮຽບຮຽງຂ
19 w:ຮຽບຮຽງຄ
-17 w:ຮຽບຮຽງຈ
18 w:ຮຽບຮ້
18 w:ຮຽບຮ້ອຍ
-26 w:ຮ່ວ
-11 w:ຮ່ວມກ
40 w:ຮ່າ
-18 w:ຮ່າງກ
-10 w:ຮ່າງກົດ
14 w:ຮ່າງນ
14 w:ຮ່າງນີ້
-17 w:ຮ່າງສ
-10 w:ຮ່າງສຸດ
-43 w:ຮ້ອ
-69 w:ຮ້າ
-20 w:ຮ້ານຂ
-13 w:ະກວ
-26 w:ະກອ
-12 w:ະກອບຂ
22 w:ະກັ
10 w:ະກັບໜັງ
-54 w:ະກາ
-11 w:ະການ.
-12 w:ະການຕ
-10 w:ະການຕັດ
-22 w:ະກຳ
-16 w:ະກຳມະ
-16 w:ະກຳມະກາ
12 w:ະກິ
17 w:ະກົ
12 w:ະຂອ
-16 w:ະຂະ
-10 w:ະຂະຫຍ
-10 w:ະຂະຫຍາຍ
16 w:ະຂຽ
12 w:ະຂຽນຕ
-16 w:ະຂໍ
13 w:ະຄອນສ
-10 w:ະຄອນຫ
-10 w:ະຄອນຫຼວ
-18 w:ະຄຳ
-10 w:ະຄຳສັ
-13 w:ະຈັ
-65 w:ະຈຳ
-18 w:ະຈຳວັ
-10 w:ະຊາຊົ
21 w:ະຊື
-15 w:ະຊຸ
12 w:ະຍາ
12 w:ະຍົ
27 w:ະດັ
13 w:ະດັບພ
13 w:ະດັບພາສ
-16 w:ະດາ
13 w:ະດຶ
-19 w:ະດູ
-23 w:ະຕັ
-21 w:ະຕິ
-14 w:ະຕິບັ
14 w:ະຕ້
14 w:ະຕ້ອງ
19 w:ະຖານທ
24 w:ະຖານທີ່
-11 w:ະຖານີ
-14 w:ະຖິ
-17 w:ະຖິຕິ
17 w:ະຖືກໃ
16 w:ະທານກ
13 w:ະທິບາ
10 w:ະທົບ.
11 w:ະທ້
-41 w:ະນະ
-18 w:ະນະກຳ
-16 w:ະນະກຳມະ
12 w:ະນະທີ
-15 w:ະນັກງ
-15 w:ະນັກງານ
11 w:ະນັ້ນ
-16 w:ະນາ
-26 w:ະນາຄາ
-12 w:ະນານຸ
-12 w:ະນານຸກົ
14 w:ະນຳ:#
-17 w:ະນຳສຳ
-17 w:ະນຳສຳລັ
12 w:ະນຳໃຫ້ໃ
-13 w:ະນີ
26 w:ະນຸ
-10 w:ະບອກວ
-20 w:ະບັ
16 w:ະບັບຂ
-25 w:ະບັບທ
-47 w:ະບັບທີ2
20 w:ະບັບທີ່
13 w:ະບັບບ
11 w:ະບັບບໍ່
13 w:ະບັບປັບ
-20 w:ະບັບພ
-16 w:ະບັບພາສ
-41 w:ະບັບວ
-22 w:ະບັບວັນ
23 w:ະບັບສ
-16 w:ະບັບເ
12 w:ະບັບແປພ
18 w:ະບັບໃ
-21 w:ະບັບໜ
-20 w:ະບັບໜ້າ
-21 w:ະບາ
-10 w:ະບາຍດ
20 w:ະບຸ
-25 w:ະບົ
-21 w:ະບຽ
-12 w:ະບຽນຊ
13 w:ະບໍ່ຊ
15 w:ະບໍ່ສ
-11 w:ະບໍ່ຮ
-10 w:ະບໍ່ຮັບ
10 w:ະບໍ່ເ
-11 w:ະບໍ່ໃ
13 w:ະປັ
-15 w:ະປິ
10 w:ະພະຍາ
11 w:ະພະຍາຍາ
-24 w:ະພັ
-62 w:ະພາ
-10 w:ະພາສາ
-11 w:ະພິ
-16 w:ະມັ
-11 w:ະມາ
-21 w:ະມາຊິ
-21 w:ະມາຊິກສ
12 w:ະມານ200
-10 w:ະມານ250
-10 w:ະລັ
-32 w:ະລາ
-13 w:ະລາງລ
-13 w:ະລາງລົດ
14 w:ະລາງສ
18 w:ະລາງເ
-14 w:ະລາຈອ
-13 w:ະລິ
12 w:ະລຸ
15 w:ະລຸນາ
15 w:ະລົ
25 w:ະວັ
-34 w:ະວີ
16 w:ະສະ
11 w:ະສັ້ນແລ
-28 w:ະສາ
-16 w:ະສານທ
-21 w:ະສິ
-22 w:ະຫຍ
26 w:ະຫວ
11 w:ະຫວັດ
15 w:ະຫວ່າ
-18 w:ະຫະ
-14 w:ະຫະພັ
-12 w:ະຫັ
-10 w:ະຫາ
12 w:ະຫຼັບ
18 w:ະຫຼາດເຊ
13 w:ະອັ
-14 w:ະອາ
14 w:ະອຽ
-10 w:ະອຽດເພີ
12 w:ະອ່
-13 w:ະຮູ
-18 w:ະຮຽ
-18 w:ະຮຽບຮ
-18 w:ະຮຽບຮຽງ
-12 w:ະຮ້
-12 w:ະຮ້າຍ
-15 w:ະເຈ
-12 w:ະເຈົ້
-28 w:ະເຈົ້າຂ
10 w:ະເຈົ້າບ
12 w:ະເຈົ້າເ
13 w:ະເດ
14 w:ະເດັນ
19 w:ະເດັນຫຼ
-13 w:ະເທ
-14 w:ະເບ
-10 w:ະເບີໂ
-14 w:ະເພ
17 w:ະເຫັນ
13 w:ະເຮ
14 w:ະເຮັດ
-10 w:ະເໜ
-11 w:ະເໜີໃ
-11 w:ະເໜີໃຫ້
21 w:ະເໝ
-10 w:ະແກ
-10 w:ະແກ້ໄ
19 w:ະແດ
-28 w:ະແນ
-10 w:ະແນກສ
-21 w:ະແນນຄ
-12 w:ະແຫຼງ
-13 w:ະແຫຼງກາ
-12 w:ະໂມ
11 w:ະໂຫ
-19 w:ະໂຫຍກຕໍ
10 w:ະໂຫຍກທີ
-17 w:ະໂຫຍກລຸ
11 w:ະໂຫຍດ
-14 w:ະໂຫຍດແກ
15 w:ະໃນ
-13 w:ະໄປ
-28 w:ະໄພ
17 w:ະໄພທີ
11 w:ະໄວ້ເ
11 w:ະໄວ້ເປັ
-34 w:ະໄໝ
-18 w:ະໜາ
-14 w:ະໜົ
-27 w:ະໝັ
15 w:ະ￼￼
15 w:ະ￼￼￼￼
23 w:ະ￼￼￼￼￼￼
-20 w:ັກ.
11 w:ັກ2
-17 w:ັກ4
10 w:ັກ:
11 w:ັກກ
-41 w:ັກຂ
-24 w:ັກຂຽນ
-23 w:ັກຂ່າ
-16 w:ັກຄ
-18 w:ັກງ
-18 w:ັກງານ
-14 w:ັກຊ
31 w:ັກຕ
14 w:ັກຕອນ
31 w:ັກທ
16 w:ັກທີ2
20 w:ັກນ
15 w:ັກນີ້
-24 w:ັກບ
16 w:ັກຢ
-11 w:ັກວ
-12 w:ັກສ
13 w:ັກສອນ
16 w:ັກສອນ):
12 w:ັກສາຄ
15 w:ັກສາຄຳເ
17 w:ັກສຸດ
17 w:ັກສຸດທ້
-28 w:ັກເ
-24 w:ັກແ
-12 w:ັກແລະ
-25 w:ັກໃ
-25 w:ັກໃສ່
18 w:ັກໄ
-15 w:ັກໝ
-14 w:ັກໝູ່
-23 w:ັງ.
32 w:ັງ:
24 w:ັງກ
-26 w:ັງຂ
16 w:ັງຂາດ
-13 w:ັງຄ
-10 w:ັງຖ
-13 w:ັງບ
-10 w:ັງບໍ່
23 w:ັງບໍ່ມີ
-15 w:ັງບໍ່ໄດ
-11 w:ັງຜ
-28 w:ັງພ
14 w:ັງຢ
14 w:ັງຢູ່
-28 w:ັງລ
29 w:ັງວ
28 w:ັງວ່າຈະ
-27 w:ັງສ
12 w:ັງສອງ
10 w:ັງສືພ
10 w:ັງສືພິມ
-13 w:ັງສືເ
-21 w:ັງອ
13 w:ັງຮ
-12 w:ັງເ
-24 w:ັງແ
-13 w:ັງແດ່
-14 w:ັງໂ
-11 w:ັງໂຄງ
-11 w:ັງໂຄງກາ
12 w:ັງ￼
12 w:ັງ￼￼￼
12 w:ັງ￼￼￼￼￼
-28 w:ັດ.
-22 w:ັດກ
11 w:ັດກັນ
-11 w:ັດກ່ອ
-11 w:ັດຄຳວ
-11 w:ັດຄຳວ່າ
14 w:ັດງ
-12 w:ັດຈະນ
-12 w:ັດຈະນານ
13 w:ັດຈິງ
-19 w:ັດຊ
11 w:ັດດ
-36 w:ັດບ
-14 w:ັດບອດ
-14 w:ັດບົດ
-13 w:ັດບົດທີ
-10 w:ັດຜ່າ
-12 w:ັດມ
11 w:ັດຢ
11 w:ັດຢູ່
17 w:ັດລ
37 w:ັດລອກ
-15 w:ັດວຽກ
-39 w:ັດສ
-10 w:ັດສອງ
-10 w:ັດຫ
26 w:ັດຫຍັ
-20 w:ັດຫຍໍ
-19 w:ັດອ
-14 w:ັດອອກ
-19 w:ັດເ
17 w:ັດເກົ
15 w:ັດເປັ
-12 w:ັດແ
17 w:ັດແລະ
-18 w:ັດແລ້
23 w:ັດໃ
11 w:ັດໃຫ້
12 w:ັດໃຫ້ຜູ
-27 w:ັດໄ
-13 w:ັດໄດ້
-19 w:ັນ3
12 w:ັນ5
-20 w:ັນ:
14 w:ັນa
31 w:ັນb
10 w:ັນs
10 w:ັນseo
18 w:ັນກາງ
12 w:ັນຂອງທ່
-10 w:ັນຂອງຜູ
-10 w:ັນຄວາ
-12 w:ັນຄວາມຈ
-10 w:ັນຄົນ
-56 w:ັນຈ
-21 w:ັນຈັນ
-17 w:ັນຈາກ
10 w:ັນຈຶ່
-18 w:ັນຍ
10 w:ັນຍາຍພາ
-15 w:ັນຍາຍຮູ
-13 w:ັນຍານ
10 w:ັນຕົວ
-29 w:ັນຕົວເລ
15 w:ັນຖ
31 w:ັນທີ.
-12 w:ັນທີ2
-15 w:ັນທີ່
14 w:ັນນ
19 w:ັນນີ້
-11 w:ັນນ້ຳ
-24 w:ັນບ
12 w:ັນບົດ
-10 w:ັນບໍ່
-25 w:ັນປ
-14 w:ັນພ
-12 w:ັນມ
-19 w:ັນຢ
22 w:ັນວັນ
-48 w:ັນສ
-14 w:ັນສະໄ
-11 w:ັນຫ
-21 w:ັນຫຍັ
16 w:ັນຫຼັ
15 w:ັນອອກ
-13 w:ັນຮ
-10 w:ັນເລີ
-12 w:ັນເລີ່ມ
12 w:ັນແບບ
13 w:ັນແລ້
11 w:ັນໃໝ່
-23 w:ັນໝ
13 w:ັນ￼
13 w:ັນ￼￼￼
14 w:ັນ￼￼￼￼￼
-26 w:ັບ4
-25 w:ັບ4ຄົ
13 w:ັບl
15 w:ັບs
12 w:ັບກ
-10 w:ັບກັນ
12 w:ັບການລົ
10 w:ັບຂ
-29 w:ັບຄົນ
14 w:ັບຈຳນ
14 w:ັບຈຳນວນ
26 w:ັບຊ
39 w:ັບຊາບ
-11 w:ັບຊາວ
-10 w:ັບຊາວນາ
-15 w:ັບດ
11 w:ັບຕ
15 w:ັບຕາມ
-15 w:ັບຕົວ
-17 w:ັບຕົວເລ
-22 w:ັບຖ
-32 w:ັບທ
-47 w:ັບທີ2
10 w:ັບທີ່
-10 w:ັບທ່າ
16 w:ັບນ
34 w:ັບບ
39 w:ັບບັນ
11 w:ັບບໍ່
10 w:ັບບໍ່ໄດ
13 w:ັບປັບ
13 w:ັບປັບປຸ
-22 w:ັບປຸງ
-11 w:ັບປຸງໃໝ
20 w:ັບຜູ້ອ່
16 w:ັບຜົນ
10 w:ັບຜົນກະ
13 w:ັບພາສາ:
-10 w:ັບພາສາລ
-19 w:ັບມ
-11 w:ັບມາໃຊ້
-17 w:ັບລາວ
-18 w:ັບວ
-15 w:ັບວັນ
54 w:ັບສ
11 w:ັບສັບ
20 w:ັບສື່
16 w:ັບສື່ຂອ
11 w:ັບອ
-11 w:ັບຮອງ
-11 w:ັບເດດ
-17 w:ັບເນື
-17 w:ັບເນື້ອ
-10 w:ັບເປັ
18 w:ັບເພຈ
13 w:ັບແ
-10 w:ັບແມ່
14 w:ັບແລ້
36 w:ັບໂ
25 w:ັບໂພສ
15 w:ັບໂຫຼ
-13 w:ັບໃ
-23 w:ັບໃໝ່
-10 w:ັບໄຊຂ
12 w:ັບໄດ້
15 w:ັບໜັງ
15 w:ັບໜັງສື
-24 w:ັບໜ້າ
13 w:ັມ.
17 w:ັມໃ
47 w:ັອບ
15 w:ັອບປີ
-49 w:ັ່ງ
-18 w:ັ່ງທີ
-32 w:ັ່ງນີ້:
-10 w:ັ່ນ￼￼
-10 w:ັ່ນ￼￼￼￼
-53 w:ັ້ງ
-12 w:ັ້ງແຕ
-12 w:ັ້ນ
-10 w:ັ້ນຕອນທ
11 w:ັ້ນລົງແ
13 w:ັ້ນສະ
11 w:ັ້ນຫຼ
13 w:ັ້ນອາ
10 w:ັ້ນເປ
10 w:ັ້ນເປັນ
11 w:ັ້ນແມ່ນ
-14 w:ັ້ນໄວ
-28 w:ັ້ມ
-24 w:າ11
18 w:າ14
-10 w:າ60
15 w:າກ.
-10 w:າກ2
-13 w:າກ3
-11 w:າກ:
-14 w:າກກ
10 w:າກຂ
15 w:າກຂໍ້
-14 w:າກຊ
13 w:າກທີ2
12 w:າກນ
-19 w:າກນາວ
35 w:າກນີ້
13 w:າກບ່ອ
-13 w:າກປ
18 w:າກປັບ
-31 w:າກປາກ
11 w:າກພາສ
13 w:າກພາສາອ
11 w:າກວດຄ
11 w:າກວດຄືນ
-11 w:າກວ່າ
-37 w:າກສ
-12 w:າກສະບ
-12 w:າກສະບັບ
-11 w:າກສ່ວ
-14 w:າກຫ
-33 w:າກອ
-23 w:າກອນລ
-11 w:າກະ
-20 w:າກັ
-24 w:າກາ
16 w:າກຳ
-48 w:າກເ
-17 w:າກເຜັ
18 w:າກໄດ້
-10 w:າກໜ
-14 w:າກ￼
-14 w:າກ￼￼￼
-14 w:າກ￼￼￼￼￼
-11 w:າຂອງຕ
11 w:າຂອງນ
10 w:າຂາ
-31 w:າຂຽ
11 w:າຂ່າວ
-15 w:າຂ້າງເທ
15 w:າຂໍອະ
15 w:າຂໍອະໄພ
-15 w:າຂໍ້ຄ
-15 w:າຂໍ້ຄວາ
-19 w:າຄວ
-16 w:າຄວນເ
-13 w:າຄະ
-42 w:າຄາ
11 w:າຄານ້
11 w:າຄານ້ຳມ
11 w:າຄຳ
-15 w:າຄຳຕອ
20 w:າຄຳເວ
20 w:າຄຳເວົ້
-19 w:າຄື
33 w:າຄົ
-13 w:າຄ່
21 w:າງ,
24 w:າງ:
22 w:າງກ
48 w:າງການ
11 w:າງກົດ
11 w:າງກົດໝາ
-26 w:າງຂ
-17 w:າງຂອງ
10 w:າງຂຶ້ນໂ
-14 w:າງຂົວ
27 w:າງຄຳຕ
27 w:າງຄຳຕອບ
-15 w:າງຄົນ
10 w:າງຈ
10 w:າງຈາກ
-31 w:າງຊ
-15 w:າງດ
-13 w:າງຕ
-26 w:າງທ
-27 w:າງທີ່
10 w:າງນີ້
-29 w:າງບ
-17 w:າງບົດ
12 w:າງປະເ
12 w:າງປະເທດ
-12 w:າງພ
-26 w:າງລ
-12 w:າງວ
-11 w:າງວັນ
-28 w:າງສ
-10 w:າງສະແ
-10 w:າງສະແດງ
-11 w:າງສຸດ
-10 w:າງສຸດທ້
21 w:າງອ
10 w:າງອີງ
15 w:າງເດີ
10 w:າງເທິງໄ
10 w:າງເປັ
13 w:າງເປັນທ
-28 w:າງແ
10 w:າງແອັ
14 w:າງໂດຍ
-25 w:າງໃ
11 w:າງໃສ່
-10 w:າງໃໝ່
14 w:າງໄວ້
-18 w:າງໜ
-18 w:າງໜ້າ
-14 w:າຈອ
12 w:າຈະຂຽ
17 w:າຈະຖື
11 w:າຈະເປ
11 w:າຈະເປັນ
-20 w:າຈັ
-34 w:າຈາ
-10 w:າຈານສ
15 w:າຈິ
20 w:າຈຶ
20 w:າຈຶ່ງ
-27 w:າຈົ
13 w:າຈໍ
12 w:າຊະນະ
-23 w:າຊິ
-21 w:າຊິກສ
-21 w:າຊິກສະພ
-24 w:າຊື
-16 w:າຊົ
18 w:າຍ!
-25 w:າຍ.
-17 w:າຍ3
16 w:າຍm
-33 w:າຍກ
18 w:າຍກວ່
13 w:າຍກວ່າ.
14 w:າຍກວ່າແ
-16 w:າຍການ
-10 w:າຍການບິ
-16 w:າຍຂ
-28 w:າຍງ
-21 w:າຍງານ
-26 w:າຍຈ
-11 w:າຍຈາກ
-14 w:າຍຊ
-16 w:າຍຍ
-11 w:າຍຍັງ
-14 w:າຍດ
14 w:າຍດ້ວ
-14 w:າຍທາງ
10 w:າຍທີ່
-19 w:າຍນ
31 w:າຍບົດ
-13 w:າຍບ້າ
11 w:າຍພາບ
-26 w:າຍມ
14 w:າຍລະອ
14 w:າຍລະອຽດ
-26 w:າຍສ
-19 w:າຍສະບ
-19 w:າຍສະບັບ
-11 w:າຍສາຍ
-15 w:າຍຫຼັ
18 w:າຍອາດ
15 w:າຍຮັບ
-11 w:າຍຮູບ
12 w:າຍັງມ
-47 w:າຍເ
13 w:າຍເຖິ
-17 w:າຍເຫດ
-18 w:າຍເຫດ:ລ
-16 w:າຍແ
-11 w:າຍແດນ
-17 w:າຍໄ
18 w:າຍໄວ້
-13 w:າຍໆ
-12 w:າດ.
13 w:າດ:
-16 w:າດຄ
22 w:າດຈ
11 w:າດຊ
-37 w:າດຕ
-16 w:າດຕາ1
-12 w:າດຕາ2
11 w:າດຕົວ
-11 w:າດຖ
-10 w:າດທ
-19 w:າດນ
-22 w:າດນີ້
-14 w:າດນີ້ໄດ
14 w:າດບ
24 w:າດບໍ່
20 w:າດບໍ່ຖື
17 w:າດປ
-15 w:າດມີກ
-15 w:າດມີການ
-20 w:າດວ
21 w:າດສ
16 w:າດຫ
24 w:າດຫົວ
-15 w:າດອ
-11 w:າດົ
-16 w:າດເ
11 w:າດເຂົ
11 w:າດເຂົ້າ
11 w:າດເຊົ
18 w:າດເຊົ້າ
-16 w:າດເປັ
-24 w:າດເປີ
16 w:າດແ
20 w:າດແມ່
10 w:າດໂ
-10 w:າດໃ
-10 w:າຕອ
-13 w:າຕະລາງລ
14 w:າຕະລາງສ
18 w:າຕະລາງເ
-14 w:າຕາ
16 w:າຕິ
12 w:າຕົວເ
12 w:າຕົວເລກ
-14 w:າຕົ້ນ
-12 w:າຕົ້ນສະ
-10 w:າຕໍ
10 w:າຖື
13 w:າຖ້
-34 w:າທັ
-13 w:າທັງໝ
-13 w:າທັງໝົດ
-11 w:າທາລະ
-11 w:າທາລະນະ
-10 w:າທຳນຽ
-53 w:າທິ
-11 w:າທິການ,
14 w:າທິການ:
-11 w:າທິດ.
12 w:າທີ່ຈ
-14 w:າທີ່ຕ
-13 w:າທີ່ທ
-27 w:າທີ່ປ
12 w:າທ່ານມີ
-17 w:ານ.
12 w:ານ200
12 w:ານ200ຄຳ
-10 w:ານ250
28 w:ານ4
18 w:ານກ
13 w:ານກວດ
-10 w:ານກວດສອ
35 w:ານກີບ
-12 w:ານກົດ
-11 w:ານກ່ອ
-14 w:ານກ່າ
-11 w:ານກ່າວ.
19 w:ານຂຶ້
18 w:ານຂຽນ
13 w:ານຂຽນຂ່
-12 w:ານຂໍ້
-24 w:ານຄ
22 w:ານຄວນ
-15 w:ານຄວາ
-11 w:ານຄຳຕ
-16 w:ານຄິດ
-12 w:ານງ
-18 w:ານງ່າຍຂ
-13 w:ານຈ
-10 w:ານຈິງ
-31 w:ານຊ
-20 w:ານຊ່ວ
-23 w:ານຍ
-14 w:ານຍັງ
-13 w:ານດ
-17 w:ານຕ
14 w:ານຕັດ
-19 w:ານຕື່
-24 w:ານຕໍ່
-34 w:ານທ
-24 w:ານທາງ
11 w:ານທີ່ບໍ
-15 w:ານທຸກ
13 w:ານທົ່
13 w:ານທົ່ວໄ
-70 w:ານນ
-34 w:ານນີ້
-41 w:ານບ
-14 w:ານບິນ
-12 w:ານບຸນ
-22 w:ານບໍ?
30 w:ານບໍ່
-34 w:ານປ
-10 w:ານປະເ
10 w:ານປັບ
12 w:ານປ່ຽນແ
-24 w:ານຜ
-29 w:ານຜູ້
-18 w:ານຜູ້ອ່
10 w:ານຜ່າ
-34 w:ານພ
-10 w:ານພາສ
-17 w:ານພ້ອ
-13 w:ານມ
13 w:ານມັກ
12 w:ານຢາກໃຫ
-11 w:ານຢູ່
-10 w:ານລະບ
12 w:ານລຸ່
10 w:ານລົງຂ່
-10 w:ານວາງ
-10 w:ານວາງສະ
-10 w:ານວ່າ
-29 w:ານສ
12 w:ານສອງ
13 w:ານສະກ
13 w:ານສະກົດ
10 w:ານສົນ
10 w:ານສົ່ງມ
20 w:ານຫ
18 w:ານຫຼາ
10 w:ານຫຼາຍກ
12 w:ານອອກ
-34 w:ານຮ
-10 w:ານຮູ້
19 w:ານັ
14 w:ານັ້ນ
-33 w:ານີ
12 w:ານີ້ກ
-18 w:ານີ້ບ
-13 w:ານີ້ແ
-13 w:ານຸ
-12 w:ານຸກົ
-11 w:ານເ
23 w:ານເປີ
12 w:ານເຜີ
12 w:ານເຜີຍແ
-11 w:ານເລື່ອ
13 w:ານແປນ
14 w:ານແປນີ້
-33 w:ານໂ
10 w:ານໃນໂ
10 w:ານໃນໂທລ
-24 w:ານໃຫ້
10 w:ານໄ
-12 w:ານໄດ້
10 w:ານໄຫຼ
-14 w:ານໝ
42 w:າບ.
-41 w:າບ:
-14 w:າບກ
10 w:າບຂ
13 w:າບຸ
-44 w:າບົ
-18 w:າບົດຂ
-12 w:າບົດຂ່າ
-16 w:າບົດນ
-16 w:າບົດນີ້
10 w:າບໍ່ຊ
10 w:າບໍ່ຊັດ
-25 w:າປະ
55 w:າຜູ
-14 w:າຝຣ
-14 w:າຝຣັ່
15 w:າພະແນ
-12 w:າພາ
-16 w:າມ.
-59 w:າມ:
-18 w:າມ:ທ່
-18 w:າມ:ທ່ານ
-31 w:າມກ
-20 w:າມການ
18 w:າມກ່ອ
-14 w:າມຂ
-21 w:າມຂອງ
11 w:າມຂ້າ
-11 w:າມຄ
-10 w:າມຄວາມເ
-17 w:າມຄືນ
33 w:າມຈ
-10 w:າມຍ
-11 w:າມຍາວ
-11 w:າມຍາວບໍ
11 w:າມຍາວປະ
12 w:າມດ
10 w:າມຕ
25 w:າມທ
40 w:າມທີ່
19 w:າມທີ່ທ່
14 w:າມບັນ
-11 w:າມບໍ່ສະ
-11 w:າມປ
-12 w:າມປອດ
-12 w:າມປອດໄພ
17 w:າມຜ
17 w:າມຜູ້
11 w:າມພາສ
10 w:າມມ
-10 w:າມລ
-26 w:າມສ
-11 w:າມສຳນ
-13 w:າມສົມມຸ
59 w:າມຫ
12 w:າມຫຼັ
14 w:າມຮ
-31 w:າມັ
23 w:າມາ
12 w:າມາດສ
-12 w:າມາດເ
-20 w:າມາດເປີ
13 w:າມາດແ
-11 w:າມີຂໍ
-10 w:າມີອາ
-44 w:າມເ
-12 w:າມເທື
-12 w:າມເທື່ອ
16 w:າມເມື
-13 w:າມເລື
-13 w:າມເໝາ
-13 w:າມເໝາະສ
-13 w:າມໃຊ້
-24 w:າມໄ
-24 w:າມໜ
17 w:າມໝ
17 w:າມໝາຍ
14 w:າຢາກໄ
14 w:າຢາກໄດ້
-39 w:າລະ
-12 w:າລະພາ
-10 w:າລາ
22 w:າລາວ:
12 w:າລາວທ
11 w:າລາວທີ່
-13 w:າລາວຜ
-18 w:າລີ
-11 w:າລູ
48 w:າລົ
14 w:າວ#
24 w:າວ(
-19 w:າວ-
25 w:າວ-ຈີ
-32 w:າວ1
-10 w:າວ:
-24 w:າວກ
10 w:າວກະລ
10 w:າວກະລຸນ
10 w:າວກ່ອນໜ
16 w:າວຂອງທ່
-24 w:າວຍ
-10 w:າວຕື່
-16 w:າວຖ
10 w:າວທີ່
-17 w:າວທີ່ທ່
-14 w:າວນາທ
-11 w:າວນາທີ່
-17 w:າວນີ້
11 w:າວບ້າ
-11 w:າວບໍ່
-21 w:າວບໍ່ໄດ
-15 w:າວປອມ
16 w:າວປະມ
17 w:າວປະມານ
-17 w:າວຜ
25 w:າວມ
-17 w:າວຢ
-15 w:າວລ
-23 w:າວສັ້
12 w:າວສານ
22 w:າວຫ
16 w:າວອ
21 w:າວອອກ
-23 w:າວຮ
-29 w:າວເ
14 w:າວເກີ
16 w:າວເກີນໄ
16 w:າວເດີ
13 w:າວເຖິ
-21 w:າວເປັ
-14 w:າວເປັນພ
-11 w:າວເວົ
-11 w:າວເວົ້າ
-34 w:າວແ
-13 w:າວແຫ່
-13 w:າວແຫ່ງໜ
-14 w:າວໂ
14 w:າວໃ
15 w:າວໃຫ້
-14 w:າວໄດ້
-23 w:າວ່
12 w:າວ່າ:
-15 w:າວ່າ:￼￼
-27 w:າສອ
-37 w:າສະ
-20 w:າສະບັ
-12 w:າສະໝັ
-14 w:າສາຝຣ
-14 w:າສາຝຣັ່
22 w:າສາລາວ:
12 w:າສາລາວທ
-13 w:າສາລາວຜ
-15 w:າສາລາວເ
-14 w:າສາສະ
-12 w:າສາສະໝັ
-35 w:າສີ
12 w:າສຸ
10 w:າສຸດທ
-21 w:າຫາ
15 w:າຫຼ
-28 w:າອອກແ
-13 w:າອອກແລະ
-12 w:າອາ
14 w:າອີ
12 w:າອ່
12 w:າອ່ານ
-21 w:າຮ້
-17 w:າຮ້ານ
23 w:າະກ
24 w:າະກັບ
10 w:າະກັບໜັ
-10 w:າະຄ
-10 w:າະຕ
-10 w:າະມັນ
11 w:າະສັ້
11 w:າະສັ້ນແ
-11 w:າະສົມ
10 w:າະອ
-12 w:າະຮ
-12 w:າະຮ້າ
-11 w:າະເ
21 w:າະໃ
11 w:າເກົ່
20 w:າເຂ
24 w:າເຂົ້
-12 w:າເງ
-12 w:າເງິນ
-14 w:າເຈ
-16 w:າເທ
-10 w:າເທົ່
-12 w:າເປັນຫຍ
12 w:າເພື່
-15 w:າເຟ
-11 w:າເມ
-13 w:າເລົ່
25 w:າເວ
21 w:າເວັບ
11 w:າເວົ້າວ
17 w:າເຫ
-24 w:າເຮ
-13 w:າເຮັດ
11 w:າແຂ
-33 w:າແດ
-11 w:າແນ
22 w:າແລ
15 w:າແລ້ວ
25 w:າແຮ
10 w:າໂຄງກ
10 w:າໂຄງການ
-20 w:າໂທ
-12 w:າໂຮ
-12 w:າໂຮງຮ
-12 w:າໂຮງຮຽນ
18 w:າໃຊ
-15 w:າໃດ
36 w:າໃນ
15 w:າໃນວັ
-19 w:າໃສ
-11 w:າໄດ້ຕັດ
-11 w:າໄດ້ອ
-10 w:າໄສ
13 w:າໜຶ
13 w:າໜຶ່ງ
-13 w:າໜ້
-10 w:າໜ້ອຍ
16 w:າໝາ
17 w:າ￼￼￼￼￼￼
15 w:ຳ):
14 w:ຳ:#
15 w:ຳກັ
-11 w:ຳກ່
-21 w:ຳກ່ອນ
10 w:ຳຄັນs
10 w:ຳຄັນseo
16 w:ຳດັ
69 w:ຳຕອ
11 w:ຳຕອບກ
14 w:ຳຕອບຂ
14 w:ຳຕອບຂອງ
16 w:ຳຕອບໃໝ່
-20 w:ຳຕົ
-14 w:ຳຕໍ
-25 w:ຳຖາ
-16 w:ຳຖາມເ
16 w:ຳຖາມໃ
14 w:ຳຖ້
14 w:ຳຖ້ວມ
19 w:ຳທັ
-15 w:ຳນວນຂອງ
12 w:ຳນວນຄ
11 w:ຳນວນຄຳ:
-11 w:ຳນວນນ
-11 w:ຳນວນນີ້
-21 w:ຳນວນເ
-12 w:ຳນວນເງິ
-12 w:ຳນັ
-11 w:ຳນິ
-12 w:ຳນຽ
14 w:ຳບໍ
10 w:ຳບໍ່?
-23 w:ຳປາ
-10 w:ຳປາໄສ
-21 w:ຳພາດນ
-21 w:ຳພາດນີ້
-36 w:ຳມະ
-26 w:ຳມະກາ
-11 w:ຳມະການຕ
-11 w:ຳມາ
-12 w:ຳລອ
33 w:ຳລັ
21 w:ຳລັງຮ
-25 w:ຳລັບ4
-25 w:ຳລັບ4ຄົ
-12 w:ຳລັບຄ
-10 w:ຳລັບຊ
-10 w:ຳລັບຊາວ
30 w:ຳລັບບ
-12 w:ຳລັບຜ
-12 w:ຳລັບຜູ້
10 w:ຳລົ
-18 w:ຳວັ
-11 w:ຳວ່
-10 w:ຳວ່າ￼
-10 w:ຳວ່າ￼￼￼
-16 w:ຳສະ
-20 w:ຳສະບັ
-10 w:ຳສັບທີ່
10 w:ຳສຳຄັນs
-17 w:ຳສຳລັ
12 w:ຳສຽງ:
-45 w:ຳຫຼ
-31 w:ຳຫຼວດ
26 w:ຳອະ
26 w:ຳອະທິ
26 w:ຳອະທິບາ
-10 w:ຳອາ
17 w:ຳອິ
18 w:ຳອິດ.
-14 w:ຳອື
-14 w:ຳອື່ນ
18 w:ຳອ້
18 w:ຳອ້າງ
-14 w:ຳຮ້
-16 w:ຳຮ້ອງ
21 w:ຳເນ
13 w:ຳເນົາ
14 w:ຳເປ
14 w:ຳເປັນ
16 w:ຳເລັດ
-17 w:ຳເລັດແລ
11 w:ຳເວ
11 w:ຳເວົ້
22 w:ຳເວົ້າຂ
-11 w:ຳເຫັນ
-14 w:ຳແນ
13 w:ຳແລ້ວ
29 w:ຳແໜ
29 w:ຳແໜ່ງ
12 w:ຳແໜ່ງຂອ
14 w:ຳໃຊ
-28 w:ຳໃນ
12 w:ຳໃຫ
13 w:ຳໃຫ້ໃ
12 w:ຳໜ້
-22 w:ິກສ
-21 w:ິກສະພ
21 w:ິກຫ
-14 w:ິກາ
-11 w:ິການ,
14 w:ິການ:
-10 w:ິງ.
14 w:ິງຈ
-14 w:ິງນ
12 w:ິງຜ
-15 w:ິງລ
16 w:ິງສ
-12 w:ິງອ
-14 w:ິງເ
-14 w:ິງເປັ
-10 w:ິງແ
10 w:ິງໄ
24 w:ິງໄດ້
-14 w:ິຊາ
-22 w:ິຍາ
-15 w:ິດ.
-13 w:ິດ:
-22 w:ິດຂ
-18 w:ິດຂອງ
-12 w:ິດຄ
11 w:ິດຊີວ
11 w:ິດດ
-17 w:ິດຕ
-15 w:ິດຕໍ່
-25 w:ິດທ
-17 w:ິດທີ່
-25 w:ິດບ
-10 w:ິດມ
11 w:ິດວ
11 w:ິດວ່າ
-13 w:ິດສ
-11 w:ິດຫ
-11 w:ິດຫຼາ
15 w:ິດອາດ
-26 w:ິດຮ
12 w:ິດເ
21 w:ິດເປັ
-11 w:ິດເລື
-18 w:ິດແ
14 w:ິດໄ
-19 w:ິຕິ
-21 w:ິທາ
21 w:ິທິ
12 w:ິທີມອ
20 w:ິທີເປ
20 w:ິທີເປີດ
-12 w:ິທີເຮ
-12 w:ິທີເຮັດ
-25 w:ິນ.
-11 w:ິນບ
-11 w:ິນຫ
-10 w:ິນຫົວ
52 w:ິນາ
52 w:ິນາທີ
-13 w:ິນແ
-11 w:ິນແລະ
-11 w:ິນໃ
-26 w:ິນໄ
-20 w:ິນໄດ້
-15 w:ິບປ
-15 w:ິບັ
13 w:ິບາ
-10 w:ິພິ
-15 w:ິມ.
-16 w:ິມຄ
-10 w:ິມຄັ້
-10 w:ິມຄັ້ງທ
10 w:ິມຜ
11 w:ິມຜິດ
-17 w:ິມະ
-16 w:ິມະສິ
-10 w:ິມແ
13 w:ິມ￼
13 w:ິມ￼￼￼
13 w:ິມ￼￼￼￼￼
-22 w:ິລາ
16 w:ິເຄ
16 w:ິເຄາະ
-18 w:ິເສ
17 w:ິ່ງທີ
11 w:ິ່ງທີ່ຂ
-14 w:ິ່ງແລ
-20 w:ິ້ງ
-19 w:ີ12
28 w:ີ14
11 w:ີ15
-15 w:ີ19
13 w:ີ1:
22 w:ີ1ເ
-23 w:ີ20
-10 w:ີ2024
-85 w:ີ2:
-13 w:ີ2ຂ
-15 w:ີ2ຂອງ
11 w:ີ2ເ
-15 w:ີ30
17 w:ີ31
10 w:ີ3ທ
11 w:ີ3ອ
19 w:ີ5ເ
-12 w:ີກ2
13 w:ີກຂ
-17 w:ີກບ
-10 w:ີກບໍ?
11 w:ີກວ
11 w:ີກວ່າ
12 w:ີກັ
-17 w:ີການປ
-17 w:ີການປ່ຽ
12 w:ີການເ
10 w:ີກເທື
10 w:ີກເທື່ອ
20 w:ີກ່
25 w:ີກ່ອນ
-16 w:ີກໜ
-18 w:ີຂອ
-29 w:ີຂຽ
-19 w:ີຄວ
-24 w:ີຄຳ
-21 w:ີຄຳແປ
15 w:ີງຕ
14 w:ີງຕາມ
16 w:ີງແ
22 w:ີງໃ
22 w:ີງໃສ່
-17 w:ີຈາ
32 w:ີຊັ
11 w:ີຊີວິ
11 w:ີຊີວິດຊ
-28 w:ີຊື
14 w:ີຍເ
11 w:ີຍເດີ
12 w:ີຍແຜ່
14 w:ີດ.
10 w:ີດຂຶ້
32 w:ີດຈ
10 w:ີດດ
-14 w:ີດປ
-11 w:ີດປະຕ
-13 w:ີດລ
-11 w:ີດວ
-12 w:ີດສ
11 w:ີດັ່ງນີ
-15 w:ີດີ
-14 w:ີດເ
-12 w:ີດໃ
18 w:ີຕົວເ
18 w:ີຕົວເລກ
-10 w:ີຕ້
12 w:ີຕໍ
-10 w:ີທ່
-19 w:ີນ1
-15 w:ີນ300
-15 w:ີນ300ຄຳ
-18 w:ີນທ
-16 w:ີນທາງ
-16 w:ີນາ
-34 w:ີນີ
24 w:ີນໄ
12 w:ີບ,
-12 w:ີບ/
-14 w:ີບອ
-22 w:ີຜູ
18 w:ີພຽ
-13 w:ີມກ
-10 w:ີມຊ
-10 w:ີມຊາດ
12 w:ີມອ
-10 w:ີມັ
-10 w:ີວັ
-11 w:ີວິ
-11 w:ີວິດ.
11 w:ີວິດຊ
11 w:ີວິດຊີວ
-27 w:ີວິທີ
-19 w:ີສອ
-18 w:ີສະ
-19 w:ີສາ
-42 w:ີສຸ
11 w:ີສຽ
10 w:ີສຽງຂ
10 w:ີສຽງຂອງ
13 w:ີສ່
13 w:ີສ່ວນ
11 w:ີສ່ວນໃດ
17 w:ີຫຼ
16 w:ີຫຼາຍ
13 w:ີອີ
26 w:ີເຊ
31 w:ີເຊັນ
-13 w:ີເນ
-15 w:ີເນື້
-14 w:ີເນື້ອໃ
21 w:ີເປ
22 w:ີເປີດ
-11 w:ີເພ
-12 w:ີເຮັດ
15 w:ີເຮືອ
-10 w:ີແຕ່ສ
-26 w:ີແລ
-10 w:ີໂຄ
13 w:ີໂມ
13 w:ີໂມຈິ
-12 w:ີໂອ
15 w:ີໃຈ
-19 w:ີໃບ
-16 w:ີໃຜ
-18 w:ີໃຫ
-31 w:ີໃໝ
-11 w:ີ່ກ
-19 w:ີ່ກຳລ
-19 w:ີ່ກຳລັງ
11 w:ີ່ກ່າ
27 w:ີ່ຂ
12 w:ີ່ຂັດ
15 w:ີ່ຂ້ອ
13 w:ີ່ຄ
-12 w:ີ່ຄວນຮູ
13 w:ີ່ຈ
-14 w:ີ່ຊາວ
-11 w:ີ່ຊາວບ້
-13 w:ີ່ດ
-12 w:ີ່ດີຄ
-12 w:ີ່ດີຄວນ
-20 w:ີ່ຕ
-15 w:ີ່ຕິດ
-11 w:ີ່ຕ້ອ
-10 w:ີ່ຕ້ອງກ
-21 w:ີ່ຖືກຕ້
11 w:ີ່ທ
13 w:ີ່ທ່າ
10 w:ີ່ນີ້
19 w:ີ່ນ້ອ
15 w:ີ່ບອກ
-15 w:ີ່ບໍ່
-27 w:ີ່ບໍ່ມີ
-24 w:ີ່ປ
-15 w:ີ່ປັບ
-16 w:ີ່ຜ
21 w:ີ່ພິມ
-10 w:ີ່ພົບ
-11 w:ີ່ມຂຶ
-11 w:ີ່ມຂຶ້ນ
19 w:ີ່ມຂໍ
18 w:ີ່ມຂໍ້ມ
21 w:ີ່ມຄຳ
10 w:ີ່ມຄຳເຊ
11 w:ີ່ມດ້
11 w:ີ່ມດ້ວຍ
-10 w:ີ່ມເຕ
-10 w:ີ່ມເຕີມ
-18 w:ີ່ຢ
-14 w:ີ່ລົງ
-19 w:ີ່ສ
10 w:ີ່ສຳຄ
10 w:ີ່ສຳຄັນ
-14 w:ີ່ສຸດ
-23 w:ີ່ສຸດໃນ
10 w:ີ່ສົ່
-16 w:ີ່ຫ
14 w:ີ່ເ
17 w:ີ່ເຈົ
17 w:ີ່ເຈົ້າ
-17 w:ີ່ແກ້ໄຂ
19 w:ີ່ແນບ
19 w:ີ່ແນບມາ
10 w:ີ່ແນະ
10 w:ີ່ແນະນຳ
-14 w:ີ່ໂ
12 w:ີ່ໃ
-16 w:ີ່ໃຊ້
-13 w:ີ່ໃຊ້ໃນ
11 w:ີ່ໃຫ້
15 w:ີ່ໃຫ້ມາ
12 w:ີ່ໄດ້
-36 w:ີ້.
-32 w:ີ້:
13 w:ີ້?
26 w:ີ້ກ
11 w:ີ້ກ່ອ
11 w:ີ້ຂ
25 w:ີ້ຂ່າ
-14 w:ີ້ຂ້ອ
17 w:ີ້ຄວນ
-10 w:ີ້ຄືນ
10 w:ີ້ຄືສ
-22 w:ີ້ງ
-11 w:ີ້ຈະເປັ
10 w:ີ້ຍັງ
13 w:ີ້ຕ
-17 w:ີ້ຖ
-14 w:ີ້ບ
-16 w:ີ້ບໍ່ມີ
-38 w:ີ້ມ
-13 w:ີ້ມີຄ
10 w:ີ້ຢູ່
-14 w:ີ້ລ
-15 w:ີ້ລະບ
-12 w:ີ້ສິນ
-25 w:ີ້ຫ
-15 w:ີ້ເປັ
-11 w:ີ້ເປັນຕ
-21 w:ີ້ແ
-15 w:ີ້ແຈງ
11 w:ີ້ແມ່
14 w:ີ້ແມ່ນກ
-14 w:ີ້ແມ່ນລ
-16 w:ີ້ແລ້
-12 w:ີ້ໃ
26 w:ີ້ໃຊ້
-32 w:ີ້ໃຫ້
-12 w:ີ້ໄດ້
-11 w:ີ້ໄດ້ຫຍ
-22 w:ີໜ້
-21 w:ຶກຂ
-13 w:ຶກຂອງ
-10 w:ຶກດ
-20 w:ຶກສ
-13 w:ຶກສາຄ
12 w:ຶງດ
12 w:ຶງດູດ
-13 w:ຶນ.
-12 w:ຶ່ງຂໍ
-12 w:ຶ່ງຈະ
12 w:ຶ່ງບໍ
12 w:ຶ່ງປະ
-12 w:ຶ່ງແພ
10 w:ຶ່ງໜ້
13 w:ຶ້ນ
-14 w:ຶ້ນພູ
24 w:ຶ້ນມາ
14 w:ຶ້ນຫຼ
18 w:ຶ້ນຫຼັງ
10 w:ຶ້ນໂດ
-39 w:ຶ້ມ
-10 w:ຶ້ມແບ
-10 w:ຶ້ມແບບຮ
22 w:ືກຂ
23 w:ືກຂຽນ
11 w:ືກຈັດ
-12 w:ືກຕັດ
15 w:ືກຕ້ອ
-12 w:ືກນ
-22 w:ືກປ
-11 w:ືກປ່ຽ
13 w:ືກປ່ຽນເ
-27 w:ືກລ
-13 w:ືກຫ
-10 w:ືກັ
11 w:ືກແ
15 w:ືກແທນ
14 w:ືກໃ
10 w:ືຄົ
-19 w:ືຕົ
-19 w:ືຕົ້ນ
23 w:ືຖື
-18 w:ືນ.
-10 w:ືນນ
-25 w:ືນຢ
-37 w:ືນຢັນ
-11 w:ືນຢັນຕົ
12 w:ືນຢູ່
-13 w:ືນສ
-10 w:ືນອ
-10 w:ືນອີກ
13 w:ືນແລ້
17 w:ືນໃ
36 w:ືບຕ
36 w:ືບຕໍ່
30 w:ືບໍ
15 w:ືບໍ່.
10 w:ືພາ
10 w:ືພາສາ
10 w:ືພິ
-13 w:ືພິມ.
-12 w:ືພິມຂ
-17 w:ືມລ
-11 w:ືມລຶບ
10 w:ືວ່
-12 w:ືສະ
-10 w:ືສະບັ
12 w:ືອ2
-10 w:ືອ5
-12 w:ືອກ
-10 w:ືອກທີ2:
14 w:ືອກຫົ
14 w:ືອກຫົວຂ
-25 w:ືອງ
13 w:ືອງແລ
10 w:ືອງໄຊ
-44 w:ືອນ
-11 w:ືອນວ່
-17 w:ືອບ
10 w:ືອປະມ
10 w:ືອປະມານ
13 w:ືອມ
13 w:ືອາ
11 w:ືອາຊີ
-16 w:ືອແ
-10 w:ືເກ
11 w:ືໃຫ
-10 w:ື່.
-29 w:ື່ຂ
-24 w:ື່ຂອງ
12 w:ື່ຂອງລັ
-13 w:ື່ຂອງເດ
10 w:ື່ຄ
15 w:ື່ຄົນ
-20 w:ື່ທ
-16 w:ື່ທີ່
11 w:ື່ນທີ
27 w:ື່ບ
10 w:ື່ບຸກ
10 w:ື່ບຸກຄົ
-11 w:ື່ບ້າ
26 w:ື່ບໍລ
26 w:ື່ບໍລິສ
15 w:ື່ຜ
16 w:ື່ຜູ້
-10 w:ື່ຜູ້ຖື
-14 w:ື່ມ
-10 w:ື່ມນ້
-14 w:ື່ມໃສ
-15 w:ື່ສ
49 w:ື່ອ
-12 w:ື່ອກ່
-13 w:ື່ອກ່ອນ
14 w:ື່ອງຈາກ
-32 w:ື່ອງນ
-12 w:ື່ອງນີ້
-11 w:ື່ອງນ້ຳ
30 w:ື່ອງລ
12 w:ື່ອຖື
11 w:ື່ອບໍ
25 w:ື່ອົງ
-14 w:ື່ອແລ
19 w:ື່ອໃດ
13 w:ື່ອໃຫ
-10 w:ື່ອໃຫ້ກ
17 w:ື່ອໃຫ້ຂ
13 w:ື່ອໃຫ້ບ
35 w:ື່ເ
15 w:ື່ເຕັ
15 w:ື່ເຕັມຂ
12 w:ື່ເມື
12 w:ື່ເມືອງ
-10 w:ື່ແ
-11 w:ື່ແລະ
12 w:ື່ໂຮງ
-23 w:ື່ໃ
-10 w:ື່ໄດ້
-13 w:ື່￼
-13 w:ື່￼￼￼
-13 w:ື່￼￼￼￼￼
-19 w:ື້.
14 w:ື້ທ
-23 w:ື້ອ
18 w:ື້ອຂ່
18 w:ື້ອຂ່າວ
-12 w:ື້ອໃນ
-15 w:ື້ອໃນຫຼ
-13 w:ື້ອໃນເຕ
15 w:ື້ແ
-13 w:ຸກ.
-11 w:ຸກຂ
-22 w:ຸກຄ
-10 w:ຸກຄັ້
26 w:ຸກບ
17 w:ຸກບ່ອ
-10 w:ຸກມ
-20 w:ຸກສ
-10 w:ຸກອ
-12 w:ຸກົ
-17 w:ຸກແ
-14 w:ຸກໃ
13 w:ຸງ:
-13 w:ຸງສ
10 w:ຸງຫ
-11 w:ຸງເ
-13 w:ຸງໃ
-11 w:ຸງໃໝ່
26 w:ຸດ2
-28 w:ຸດ:
-16 w:ຸດກ
17 w:ຸດຄ
20 w:ຸດຄວາ
-14 w:ຸດທະສ
-10 w:ຸດທະສາດ
35 w:ຸດທີ່
12 w:ຸດທີ່ຂ້
15 w:ຸດທີ່ປັ
-20 w:ຸດທ້າ
-13 w:ຸດປ່ຽ
-13 w:ຸດປ່ຽນແ
-10 w:ຸດລ
43 w:ຸດສ
15 w:ຸດຫ
12 w:ຸດົ
12 w:ຸດົມໄ
-20 w:ຸດເ
-19 w:ຸດເພື
-19 w:ຸດເພື່ອ
14 w:ຸດແ
20 w:ຸດແລະ
-22 w:ຸດໃ
23 w:ຸນາ
-12 w:ຸນໃ
-10 w:ຸບສ
25 w:ຸພາ
17 w:ຸມເ
-10 w:ຸລະ
-10 w:ຸລະກິ
-17 w:ຸ່ນ
-15 w:ຸ່ນແລ
-14 w:ຸ່ນແລະເ
-22 w:ຸ່ມ
10 w:ຸ່ມນີ້.
-13 w:ຸ່ມນີ້ແ
-12 w:ຸ້ນໃໝ
-10 w:ູກກ
-18 w:ູກຄ
-18 w:ູກຄ້າ
-35 w:ູດໃ
-20 w:ູນກ
14 w:ູນທີ່
-12 w:ູນບ
-10 w:ູນເພີ
-10 w:ູນເພີ່ມ
-19 w:ູນໃ
-16 w:ູບ.
10 w:ູບ:
-20 w:ູບຖ
-20 w:ູບຖ່າ
28 w:ູບທ
16 w:ູບທີ່
13 w:ູບປ
14 w:ູບພ
14 w:ູບພາບ
30 w:ູບແ
18 w:ູບແບບ
-13 w:ູຝຶ
-17 w:ູສອ
-12 w:ູອາ
-44 w:ູ່ກ
-11 w:ູ່ກາງ
-10 w:ູ່ຄ
-15 w:ູ່ຕ
17 w:ູ່ຕະຫ
17 w:ູ່ຕະຫຼາ
-14 w:ູ່ຕົ້
16 w:ູ່ທ
11 w:ູ່ນີ້
-14 w:ູ່ບ້າ
-15 w:ູ່ມ
10 w:ູ່ວຽງ
10 w:ູ່ວຽງຈັ
-14 w:ູ່ສ
-18 w:ູ່ເ
11 w:ູ່ແ
22 w:ູ່ໃ
11 w:ູ້.
-12 w:ູ້ກ່ອ
10 w:ູ້ກ່ຽ
17 w:ູ້ຂ
10 w:ູ້ຂັບ
-12 w:ູ້ຂຽນບໍ
-12 w:ູ້ຈ
-19 w:ູ້ຊ
12 w:ູ້ຕ
21 w:ູ້ຕ້ອ
-12 w:ູ້ຖືກ
-14 w:ູ້ທ
-16 w:ູ້ທີ່
13 w:ູ້ບ
14 w:ູ້ບໍ່
-18 w:ູ້ປ
-12 w:ູ້ວ
32 w:ູ້ອ
35 w:ູ້ອ່າ
-20 w:ູ້ອ່ານ.
-62 w:ູ້ແ
-11 w:ູ້ແທນ
-12 w:ູ້ແປ:
-14 w:ົກກ
-20 w:ົກຂ
-12 w:ົກຄ
-24 w:ົກລ
-20 w:ົກລົງ
13 w:ົກລົງກັ
10 w:ົກເ
-12 w:ົງ.
40 w:ົງກ
12 w:ົງກອນ
30 w:ົງກັນ
16 w:ົງຂ
16 w:ົງຂ່າ
-20 w:ົງທ
-16 w:ົງທະບ
-16 w:ົງທະບຽນ
-14 w:ົງທຶນ
-44 w:ົງນ
11 w:ົງມ
-16 w:ົງສ
10 w:ົງເຄິ
10 w:ົງເຄິ່ງ
13 w:ົງເລັ
10 w:ົງເວັ
-13 w:ົງເຫຼ
-13 w:ົງເຫຼືອ
-32 w:ົງໂ
14 w:ົງໄວ້
12 w:ົງໜ
17 w:ົດ,
-26 w:ົດກ
-24 w:ົດກະວ
-14 w:ົດຂອງ
-13 w:ົດຂຽນ
18 w:ົດຂ່າ
-10 w:ົດຂ່າວຂ
-11 w:ົດຈ
-11 w:ົດຈົບ
-11 w:ົດຈົບຊັ
-21 w:ົດຊ
-15 w:ົດຊາດ
18 w:ົດຖ
17 w:ົດຖືກ
-16 w:ົດທ
-14 w:ົດນ
-12 w:ົດນີ້
-18 w:ົດນີ້ຂ້
15 w:ົດນີ້ຈະ
17 w:ົດນີ້ໃຊ
-19 w:ົດປ
-51 w:ົດລ
-11 w:ົດສ
16 w:ົດສະຫ
16 w:ົດສະຫຼຸ
-16 w:ົດສຳພ
-16 w:ົດສຳພາດ
-14 w:ົດອ
-10 w:ົດອ່າ
-31 w:ົດຮ
-19 w:ົດຮຽນ
-16 w:ົດເ
-11 w:ົດແຕ່
-10 w:ົດໂ
18 w:ົດໄ
21 w:ົດໄຟລ
21 w:ົດໄຟລາວ
-11 w:ົດໄຟແ
23 w:ົດໄວ້
-45 w:ົດໝ
-45 w:ົດໝາຍ
-20 w:ົດໝາຍສະ
-16 w:ົດ￼
-16 w:ົດ￼￼￼
-16 w:ົດ￼￼￼￼￼
-16 w:ົນ(
-22 w:ົນ.
-12 w:ົນກວ່
12 w:ົນການ
-19 w:ົນຂ
-14 w:ົນທ
-10 w:ົນທີ່
-10 w:ົນສ
-11 w:ົນຫ
-11 w:ົນອ
-34 w:ົນເ
-20 w:ົນເອງ
10 w:ົນແ
14 w:ົນແຕ່
29 w:ົນໃ
-12 w:ົນໃຈສ
11 w:ົນໃຈໃ
11 w:ົນໃຈໃຫ້
-10 w:ົນໜ
18 w:ົບ.
24 w:ົບກ
-10 w:ົບກັນໃໝ
-12 w:ົບຈ
-17 w:ົບຊ
-15 w:ົບຊັ້
-10 w:ົບຊັ້ນທ
-10 w:ົບຖ
-13 w:ົບຖ້ວນ.
-15 w:ົບປ
-18 w:ົບມ
-14 w:ົບອຸ່ນແ
-18 w:ົມ.
12 w:ົມກັນ
-11 w:ົມຈ
-10 w:ົມມ
12 w:ົມໄ
-16 w:ົວ,
-19 w:ົວ.
50 w:ົວຂ
47 w:ົວຂໍ້
-20 w:ົວຂໍ້ຂ່
11 w:ົວຂໍ້ນີ
-27 w:ົວຂໍ້ບົ
-11 w:ົວບ
-12 w:ົວພ
-21 w:ົວຢ
-21 w:ົວຢ່າ
-18 w:ົວສ
10 w:ົວສະກ
10 w:ົວສະກົດ
-19 w:ົວເລກ
-13 w:ົວເລກທີ
15 w:ົວເລື
18 w:ົວໄ
15 w:ົວໜ້າພະ
-10 w:ົາກ
16 w:ົາຂ
-22 w:ົາຄ
13 w:ົາປ
13 w:ົາອ
10 w:ົາອອກ
12 w:ົາແ
-16 w:ົາໄດ້
-34 w:ົ່ງ
-10 w:ົ່ງຂຽ
-16 w:ົ່ງບົ
22 w:ົ່ງພາ
13 w:ົ່ງມາ
13 w:ົ່ງສ່
13 w:ົ່ງສ່ວນ
17 w:ົ່ງອອ
10 w:ົ່ງອອກກ
13 w:ົ່ງອອກໄ
-10 w:ົ່ງຮູ
11 w:ົ່ງໃຫ
-13 w:ົ່ມ
-47 w:ົ່ວ
-12 w:ົ່ວຄາ
-21 w:ົ່ວໂມ
-10 w:ົ່ວໂມງ.
19 w:ົ່ວໄປ
-49 w:ົ່າ
11 w:ົ່ານີ
-15 w:ົ່າອອ
-14 w:ົ່າອອກແ
13 w:ົ່າເລ
13 w:ົ່າເລື່
10 w:ົ້ນ
20 w:ົ້ນສະ
20 w:ົ້ນສະບັ
11 w:ົ້ນຫາ
-20 w:ົ້ມ
17 w:ົ້າຂອ
11 w:ົ້າຂອງນ
19 w:ົ້າວ່າ:
11 w:ົ້າເຖ
11 w:ົ້າເຖິງ
11 w:ົ້າເວ
11 w:ົ້າເວົ້
14 w:ົ້າແຂ
16 w:ົ້າໃນວັ
-12 w:ົ້າໄດ້ອ
-13 w:ົ້າໜ້
20 w:ົ້າໝາ
-13 w:ຼງກ
-13 w:ຼງການ
-15 w:ຼວງ
-32 w:ຼວດ
-10 w:ຼອດ
33 w:ຼັກ
-38 w:ຼັງ
-14 w:ຼັງເກ
-11 w:ຼັ້
19 w:ຼາຍກວ
19 w:ຼາຍກວ່າ
18 w:ຼາດເຊ
18 w:ຼາດເຊົ້
16 w:ຼິ້
-14 w:ຼືຈ
-12 w:ຼືຕ
14 w:ຼືບ
19 w:ຼືບໍ່
14 w:ຼືປ
-10 w:ຼືອ50
10 w:ຼືອປະມາ
20 w:ຼືເ
10 w:ຼືໃ
-11 w:ຼຸດ
20 w:ຼຸດຄວ
20 w:ຼຸດຄວາມ
-10 w:ຼຸດລົ
42 w:ຼ່ງ
-23 w:ຼ່ງຂ່
-23 w:ຼ່ງຂ່າວ
20 w:ຼ່ງທີ
17 w:ຼ່ງທີ່ມ
-28 w:ຼ້າ
-24 w:ຼ້າສຸ
-12 w:ຽງ.
11 w:ຽງ:
-30 w:ຽງກ
-10 w:ຽງຂ
-11 w:ຽງຂ່າ
23 w:ຽງຄ
12 w:ຽງຄືນ
10 w:ຽງຈັນ
-12 w:ຽງຈາກ
-24 w:ຽງຕ
16 w:ຽງທ
14 w:ຽງບ
-12 w:ຽງປ
-18 w:ຽງລ
11 w:ຽງເປັ
-23 w:ຽງແ
-16 w:ຽງໂ
10 w:ຽງໃ
-10 w:ຽດເພີ
-10 w:ຽດເພີ່ມ
17 w:ຽນຂ
18 w:ຽນຂ່າ
10 w:ຽນຂ່າວໃ
16 w:ຽນຄ
13 w:ຽນຄືນ
12 w:ຽນຄືນໃຫ
-14 w:ຽນຈ
-37 w:ຽນຊ
-23 w:ຽນຊື່
22 w:ຽນຕ
11 w:ຽນຕໍ່
-15 w:ຽນນ
-42 w:ຽນບ
-23 w:ຽນບົດ
-13 w:ຽນບົດນີ
-13 w:ຽນບົດແຕ
-10 w:ຽນບໍ່
-11 w:ຽນບໍ່ແມ
-28 w:ຽນປ
-11 w:ຽນປະໂ
-11 w:ຽນປະໂຫຍ
-31 w:ຽນຜ
-24 w:ຽນຜິດ
-13 w:ຽນລ
-12 w:ຽນວ
-24 w:ຽນສ
-59 w:ຽນຫ
-13 w:ຽນຫົວ
-13 w:ຽນຮ
10 w:ຽນເ
14 w:ຽນເປັ
19 w:ຽນເປັນຄ
-12 w:ຽນເປັນ￼
-19 w:ຽນເລື
-18 w:ຽນເລື່ອ
-16 w:ຽນແບບ
25 w:ຽນແປງຫຼ
-12 w:ຽນໃສ່
14 w:ຽນໃໝ່
20 w:ຽນ￼
20 w:ຽນ￼￼￼
20 w:ຽນ￼￼￼￼￼
14 w:ຽບກັບ
12 w:ຽບທ
12 w:ຽບທຽບ
-17 w:ຽບຮຽງ
-11 w:ຽບຮຽງຂ່
17 w:ຽບຮຽງຄື
-17 w:ຽບຮຽງຈາ
18 w:ຽບຮ້ອ
-11 w:ຽບໃ
19 w:ຽວ.
18 w:ຽວກ
22 w:ຽວກັບ
12 w:ຽວລ
12 w:ຽວລາວ
-11 w:ເກດ
-18 w:ເກີ
-19 w:ເກີນ1
-15 w:ເກີນ300
26 w:ເກີນໄ
-16 w:ເກົ່າ
12 w:ເຂດ
-25 w:ເຂົ
-18 w:ເຂົ້າ
20 w:ເຂົ້າເຖ
-12 w:ເຄາະຮ
-12 w:ເຄາະຮ້າ
-16 w:ເຄິ
-16 w:ເຄິ່ງ
-27 w:ເຄີ
12 w:ເຄື່ອ
-11 w:ເຄື່ອງຈ
-25 w:ເງິ
-12 w:ເງິນ.
-24 w:ເຈັ
10 w:ເຈົ້າບໍ
13 w:ເຈົ້າເວ
-15 w:ເຈ້
33 w:ເຊັ
-10 w:ເຊັ່ນ￼￼
-10 w:ເຊີ
13 w:ເຊື່ອຖື
-16 w:ເຊົ່າ
21 w:ເຊົ້າ
-11 w:ເດດ
-14 w:ເດັກນ
-14 w:ເດັກນ້ອ
19 w:ເດັນຫ
19 w:ເດັນຫຼັ
-31 w:ເດີ
-16 w:ເດີນທ
-16 w:ເດີນທາງ
-14 w:ເຕະ
14 w:ເຕັ
13 w:ເຕັມ.
-22 w:ເຕີ
-28 w:ເຕື
-28 w:ເຕືອນ
-11 w:ເຕືອນວ່
13 w:ເຖິ
11 w:ເຖິງບ
12 w:ເຖິງຜ
-31 w:ເຖົ
-31 w:ເຖົ້າ
-16 w:ເທດ
13 w:ເທັ
13 w:ເທັດຈ
13 w:ເທັດຈິງ
-17 w:ເທິ
-10 w:ເທິງເ
-11 w:ເທິງເປັ
10 w:ເທິງໄ
-13 w:ເທື່ອກ່
-14 w:ເທື່ອແລ
34 w:ເນັ
42 w:ເນັ້ນ
12 w:ເນື່ອ
14 w:ເນື່ອງຈ
18 w:ເນື້ອຂ່
13 w:ເນົ
11 w:ເບິ
11 w:ເບິ່ງ
-10 w:ເບີ
-10 w:ເບ້
35 w:ເປັ
-13 w:ເປັນ3
13 w:ເປັນ5
15 w:ເປັນa
17 w:ເປັນກ
18 w:ເປັນກາງ
-14 w:ເປັນຂອງ
-10 w:ເປັນຄວາ
-10 w:ເປັນຈ
16 w:ເປັນຊ
18 w:ເປັນຕ
21 w:ເປັນຕົວ
-19 w:ເປັນນ
12 w:ເປັນບົດ
-35 w:ເປັນຫ
-20 w:ເປັນຫຍັ
13 w:ເປັນເ
14 w:ເປັນແ
12 w:ເປັນແບບ
-18 w:ເປັນໝ
21 w:ເປີ
11 w:ເປີດດ
-12 w:ເປີດປ
-11 w:ເປີດປະຕ
-12 w:ເປີດລ
-11 w:ເປີດສ
-10 w:ເປີດໃ
22 w:ເປີເຊ
22 w:ເປີເຊັນ
16 w:ເປົ
20 w:ເປົ້າ
20 w:ເປົ້າໝາ
-19 w:ເຜັ
10 w:ເຜີ
12 w:ເຜີຍແ
12 w:ເຜີຍແຜ່
-28 w:ເພງ
-19 w:ເພງສະ
-19 w:ເພງສະບັ
16 w:ເພຈ
-10 w:ເພາະຄ
-10 w:ເພາະຕ
-10 w:ເພາະມັນ
13 w:ເພາະສ
11 w:ເພາະສັ້
11 w:ເພາະອ
-12 w:ເພາະເ
21 w:ເພາະໃ
-13 w:ເພິ
-13 w:ເພິ່ນ
-11 w:ເພີ່ມຂຶ
19 w:ເພີ່ມຂໍ
21 w:ເພີ່ມຄຳ
-10 w:ເພີ່ມເຕ
14 w:ເພື່ອບໍ
13 w:ເພື່ອໃຫ
-26 w:ເມຍ
-14 w:ເມນ
-14 w:ເມສ
-43 w:ເມື
-21 w:ເມືອງ
13 w:ເມືອງແລ
10 w:ເມືອງໄຊ
-22 w:ເມື່ອ
19 w:ເມື່ອໃດ
-30 w:ເລກ
-24 w:ເລກທີ
11 w:ເລກທີ່ຖ
38 w:ເລັ
-17 w:ເລັດແ
-17 w:ເລັດແລ້
23 w:ເລີຍເ
11 w:ເລີຍເດີ
10 w:ເລີ່ມ
11 w:ເລີ່ມດ້
-18 w:ເລື
14 w:ເລືອກຫົ
-31 w:ເລື່ອງນ
30 w:ເລື່ອງລ
-10 w:ເລື່ອງແ
13 w:ເລົ່າເລ
10 w:ເວລາອ່າ
30 w:ເວັ
-10 w:ເວັບໄຊຂ
32 w:ເວີ
32 w:ເວີຊັ
-10 w:ເວົ້າກັ
19 w:ເວົ້າຂອ
-13 w:ເວົ້າແລ
13 w:ເສຍໃຈ
13 w:ເສດ
17 w:ເສດຖະ
22 w:ເສດຖະກິ
-38 w:ເສັ
-14 w:ເສັ້ນ
-16 w:ເສີ
-11 w:ເສື
27 w:ເຫດ
-18 w:ເຫດ:ລ
-18 w:ເຫດ:ລາຄ
35 w:ເຫດກາ
11 w:ເຫັນ.
17 w:ເຫັນຂ
17 w:ເຫັນຂອງ
-10 w:ເຫັນວ
-10 w:ເຫັນວ່າ
-14 w:ເຫັນໃ
-17 w:ເຫຼ
-11 w:ເຫຼັ້
-10 w:ເຫຼືອ50
-13 w:ເອີ
32 w:ເອົ
-14 w:ເອົາຄ
28 w:ເອົາອ
20 w:ເອົາອອກ
15 w:ເຮັ
20 w:ເຮັກຕ
-17 w:ເຮັດວ
-15 w:ເຮັດວຽກ
21 w:ເຮັດຫ
21 w:ເຮັດຫຍັ
-14 w:ເຮັດເ
12 w:ເຮັດໃ
-40 w:ເຮື
-23 w:ເຮືອນ
-14 w:ເຮືອບ
-20 w:ເຮົ
14 w:ເຮົາຂ
-16 w:ເຮົາຈ
-11 w:ເຮົາອ
-13 w:ເຮົາໄ
-11 w:ເຮົາໄດ້
-10 w:ເໜີ
-11 w:ເໜີໃຫ
-13 w:ເໜື
31 w:ເໝາ
24 w:ເໝາະກ
24 w:ເໝາະກັບ
-11 w:ເໝາະສົມ
23 w:ເໝີ
-34 w:ແກ່
17 w:ແກ້
10 w:ແກ້ຄຳ
12 w:ແກ້ຄຳວ່
-12 w:ແກ້ບັ
-12 w:ແກ້ບັນຫ
-20 w:ແກ້ເປ
-20 w:ແກ້ເປັນ
15 w:ແກ້ໃຫ
-22 w:ແກ້ໄຂ
-29 w:ແກ້ໄຂແລ
34 w:ແຂງ
13 w:ແຂວງອ
12 w:ແຂວງອຸດ
10 w:ແຂວງແ
11 w:ແຂ່
-15 w:ແຈງ
-15 w:ແຈ່
-48 w:ແຈ້
-20 w:ແຈ້ງກ
-10 w:ແຈ້ງມ
-12 w:ແຈ້ງວ
-12 w:ແຈ້ງວ່າ
-14 w:ແຊຣ
-13 w:ແຊຣ໌ໃ
-33 w:ແຊັ
-20 w:ແຊັດບ
-14 w:ແຊັດບອດ
30 w:ແຍກ
-24 w:ແດກ
-20 w:ແດນ
-67 w:ແດ່
-20 w:ແຕກ
-11 w:ແຕກຕ່
-11 w:ແຕກຕ່າງ
20 w:ແຕະ
19 w:ແຕະຕ້
19 w:ແຕະຕ້ອງ
-45 w:ແຕ່
13 w:ແຕ່ງຂ
14 w:ແຕ່ງຂຶ້
-14 w:ແຕ່ງຄວາ
13 w:ແຕ່ຈະ
26 w:ແຕ່ຊື
-10 w:ແຕ່ຍັງບ
12 w:ແຕ່ຕົ
16 w:ແຕ່ຖ້
-13 w:ແຕ່ບໍ
-14 w:ແຕ່ລາຄາ
15 w:ແຕ່ສາ
19 w:ແຕ່ສາມາ
-12 w:ແຕ່ສຽ
12 w:ແຕ່ໃນ
-16 w:ແຖວທີ
-14 w:ແທນ
13 w:ແທນດ້
13 w:ແທນດ້ວຍ
13 w:ແທັ
-14 w:ແທັກໝ
-14 w:ແທັກໝູ່
22 w:ແທ້
-23 w:ແນກ
-10 w:ແນນ
30 w:ແນບ
27 w:ແນບມາ
-36 w:ແນວ
-36 w:ແນວໃດ
14 w:ແນະນຳ:#
-17 w:ແນະນຳສຳ
11 w:ແນ່
-10 w:ແນ່ນອນ,
15 w:ແນ່ໃຈ
13 w:ແນ່ໃຈວ່
92 w:ແບບ
10 w:ແບບຂອ
27 w:ແບບຂ່
27 w:ແບບຂ່າວ
-12 w:ແບບຈຳ
-12 w:ແບບຈຳລອ
22 w:ແບບທີ
-11 w:ແບບນັ
-11 w:ແບບນັ້ນ
27 w:ແບບນີ
-13 w:ແບບບໍ
-36 w:ແບບຟອ
-12 w:ແບບຮຽ
-11 w:ແບບເກ
-11 w:ແບບເກົ່
10 w:ແບບເປ
10 w:ແບບໃຫ
-14 w:ແບບໃໝ
-12 w:ແບັ
-29 w:ແບ່
-11 w:ແບ່ງປັນ
13 w:ແປ.
-28 w:ແປກ
20 w:ແປຄ
14 w:ແປຄຳວ
14 w:ແປຄຳວ່າ
28 w:ແປງ
25 w:ແປງຫຼ
25 w:ແປງຫຼັກ
10 w:ແປງເປ
10 w:ແປງເປັນ
-28 w:ແປຈ
-20 w:ແປຈາກ
-23 w:ແປດ
11 w:ແປຕ
15 w:ແປນ
18 w:ແປນີ້
-18 w:ແປພ
-18 w:ແປພາສ
11 w:ແປວ່າ￼￼
-14 w:ແປອ
29 w:ແປເ
34 w:ແປເປັ
21 w:ແປເປັນ￼
-18 w:ແປແ
-16 w:ແປແລະ
-10 w:ແປໃ
-73 w:ແຜນ
-21 w:ແຜນກາ
-11 w:ແຜນທີ
12 w:ແຜ່
-23 w:ແພງ
-13 w:ແພັ
-13 w:ແພັກເ
-32 w:ແມັ
-23 w:ແມັດ.
-59 w:ແມ່
-12 w:ແມ່ຄົ
-11 w:ແມ່ຍິ
16 w:ແມ່ນ1
16 w:ແມ່ນ3
15 w:ແມ່ນກ
12 w:ແມ່ນຂ້ອ
-20 w:ແມ່ນຄ
-11 w:ແມ່ນຄຳທ
-20 w:ແມ່ນຕ
-10 w:ແມ່ນນ
13 w:ແມ່ນບ
10 w:ແມ່ນບົດ
-13 w:ແມ່ນຜ
-14 w:ແມ່ນລ
-11 w:ແມ່ນລາຍ
12 w:ແມ່ນວ
19 w:ແມ່ນສະບ
16 w:ແມ່ນຫ
20 w:ແມ່ນແ
10 w:ແມ່ນ້ຳຂ
-10 w:ແລງ
-96 w:ແລະ
-16 w:ແລະຂະ
-16 w:ແລະຂໍ
26 w:ແລະຊື
-12 w:ແລະຕັ
-10 w:ແລະທີ
-10 w:ແລະນາ
18 w:ແລະບໍ
-12 w:ແລະບໍ່ໃ
-10 w:ແລະພາ
-10 w:ແລະພາສາ
-13 w:ແລະລາ
15 w:ແລະສະ
-13 w:ແລະຮູ
-18 w:ແລະຮຽ
-18 w:ແລະຮຽບຮ
-10 w:ແລະເບ
-10 w:ແລະເບີໂ
-11 w:ແລະເອ
22 w:ແລະ￼￼
22 w:ແລະ￼￼￼￼
14 w:ແລ້
33 w:ແລ້ວ,
10 w:ແລ້ວ.
-20 w:ແລ້ວ:
-26 w:ແລ້ວກ
-12 w:ແລ້ວກົດ
-22 w:ແລ້ວຂ
-17 w:ແລ້ວຂຽນ
-11 w:ແລ້ວຂ້ອ
-11 w:ແລ້ວຄ
24 w:ແລ້ວຈ
-12 w:ແລ້ວທ
10 w:ແລ້ວບົດ
-15 w:ແລ້ວປ
-11 w:ແລ້ວພ
-14 w:ແລ້ວລ
-11 w:ແລ້ວວາງ
-20 w:ແລ້ວເ
-35 w:ແສງ
32 w:ແຫຼ
-13 w:ແຫຼງກ
-13 w:ແຫຼງການ
42 w:ແຫຼ່ງ
-23 w:ແຫຼ່ງຂ່
20 w:ແຫຼ່ງທີ
-20 w:ແຫ່
-14 w:ແຫ່ງໜ
-14 w:ແຫ່ງໜຶ່
-16 w:ແຫ້
-19 w:ແອັ
29 w:ແຮງ
11 w:ແຮັ
29 w:ແໜ່
12 w:ແໜ່ງຂ
12 w:ແໜ່ງຂອງ
-10 w:ໂຂງ
-11 w:ໂຄງ
-17 w:ໂຄງສ້
-17 w:ໂຄງສ້າງ
17 w:ໂຄສະນ
-22 w:ໂຄສົກ
35 w:ໂຄ້
-24 w:ໂຊກ
-21 w:ໂຊກດີ
-25 w:ໂດຍ
12 w:ໂດຍບໍ່ມ
13 w:ໂດຍລວ
-19 w:ໂດຍຮັ
-19 w:ໂດຍຮັກສ
-10 w:ໂດຍໃຊ
26 w:ໂຕນ
-11 w:ໂຕະ
11 w:ໂທຂ
-25 w:ໂທດ
13 w:ໂທນ
-17 w:ໂທລ
-10 w:ໂທລະສ
-10 w:ໂທລະສັບ
-85 w:ໂມງ
-24 w:ໂມງແລ
-12 w:ໂມງແລງ.
13 w:ໂມຈ
-19 w:ໂລກ
15 w:ໂຫຍ
10 w:ໂຫຍກຍ
-21 w:ໂຫຍກຕ
-19 w:ໂຫຍກຕໍ່
10 w:ໂຫຍກນ
-19 w:ໂຫຍກລ
-17 w:ໂຫຍກລຸ່
-14 w:ໂຫຍດແ
-14 w:ໂຫຍດແກ່
-22 w:ໂອນ
29 w:ໂອເ
-50 w:ໂຮງ
-27 w:ໂຮງຮຽ
11 w:ໃກ້ຊິ
10 w:ໃຈທີ່ສົ
-14 w:ໃຈບ
-16 w:ໃຈຜູ້
-16 w:ໃຈຜູ້ອ່
19 w:ໃຈວ
19 w:ໃຈວ່າ
-19 w:ໃຈສ
-13 w:ໃຈຮ
-11 w:ໃຈຮ້າ
16 w:ໃຈແ
12 w:ໃຈໃຫ້
15 w:ໃຈໄ
16 w:ໃຊ້
-11 w:ໃຊ້ai
-12 w:ໃຊ້ຄຳ
-18 w:ໃຊ້ຄຳອື
-11 w:ໃຊ້ນ້
-11 w:ໃຊ້ຫົ
36 w:ໃຊ້ຮູ
-11 w:ໃຊ້ເວ
-10 w:ໃຊ້ເວລາ
-10 w:ໃຊ້ແບ
-28 w:ໃຊ້ໃນ
19 w:ໃຊ້ໄດ
25 w:ໃຊ້￼￼
25 w:ໃຊ້￼￼￼￼
-19 w:ໃດ?
10 w:ໃດກ
-11 w:ໃດບ
-15 w:ໃຕ້
-12 w:ໃນ6
-19 w:ໃນw
-23 w:ໃນກ
-16 w:ໃນການ
13 w:ໃນຂະນ
13 w:ໃນຂະນະທ
-15 w:ໃນຂ່າ
-16 w:ໃນຄ
-11 w:ໃນຄວາມບ
17 w:ໃນຄັ້
-12 w:ໃນຄືນ
-12 w:ໃນງ
-11 w:ໃນງານ
-20 w:ໃນຊ
12 w:ໃນຊື່
-11 w:ໃນດ
-13 w:ໃນຕ
14 w:ໃນທີ່
-17 w:ໃນນ
20 w:ໃນບ
14 w:ໃນບັນ
17 w:ໃນບັນທຶ
14 w:ໃນບົດ
-15 w:ໃນບົດຄວ
-12 w:ໃນພ
-16 w:ໃນມາດ
-16 w:ໃນມາດຕາ
-11 w:ໃນມື້
-10 w:ໃນລ
11 w:ໃນວັກ
-21 w:ໃນວັນ
-18 w:ໃນສ
13 w:ໃນສະບ
13 w:ໃນສະບັບ
10 w:ໃນສາມ
-13 w:ໃນຫຼັ
-14 w:ໃນຫຼັກຂ
-29 w:ໃນອ
42 w:ໃນຮ
41 w:ໃນຮູບ
-41 w:ໃນເ
-13 w:ໃນເຕັ
-13 w:ໃນເຕັມຂ
-15 w:ໃນເອກ
-15 w:ໃນເອກະສ
-40 w:ໃນແ
-15 w:ໃນແບບ
-13 w:ໃນແຜນ
-14 w:ໃນໂ
-23 w:ໃນໃ
-13 w:ໃບຄ
-24 w:ໃບຕ
-20 w:ໃບຕອງ
-14 w:ໃບຕອງແລ
-10 w:ໃບລ
-10 w:ໃບລານ
-12 w:ໃບອ
-12 w:ໃບອະນ
-12 w:ໃບອະນຸຍ
-13 w:ໃຜຈ
-10 w:ໃຜມ
-10 w:ໃຜຢ
12 w:ໃສ່ຄວ
12 w:ໃສ່ຄວາມ
21 w:ໃສ່ຄຳ
10 w:ໃສ່ລາ
17 w:ໃສ່ໄວ
-26 w:ໃຫຍ
-24 w:ໃຫ້
-12 w:ໃຫ້ກະ
-19 w:ໃຫ້ກົ
-12 w:ໃຫ້ກົງກ
-21 w:ໃຫ້ຂຽ
14 w:ໃຫ້ຂ່
14 w:ໃຫ້ຂ່າວ
24 w:ໃຫ້ຂ້
23 w:ໃຫ້ຂ້ອຍ
-10 w:ໃຫ້ຂໍ້ມ
-16 w:ໃຫ້ຄົບຖ
11 w:ໃຫ້ຈົ
15 w:ໃຫ້ຕອ
-14 w:ໃຫ້ຕັ
-11 w:ໃຫ້ຕິ
-11 w:ໃຫ້ຕິດຕ
-10 w:ໃຫ້ຖື
-10 w:ໃຫ້ທຸ
16 w:ໃຫ້ທ່
17 w:ໃຫ້ທ່ານ
-17 w:ໃຫ້ນ້
-16 w:ໃຫ້ນ້ອງ
15 w:ໃຫ້ບັ
17 w:ໃຫ້ບັນນ
19 w:ໃຫ້ບົ
10 w:ໃຫ້ບໍ
10 w:ໃຫ້ບໍລິ
25 w:ໃຫ້ຜູ
17 w:ໃຫ້ຜູ້ອ
12 w:ໃຫ້ຜູ້ໃ
16 w:ໃຫ້ມາ
14 w:ໃຫ້ຢູ
-13 w:ໃຫ້ລູ
-15 w:ໃຫ້ລົ
-10 w:ໃຫ້ລຽ
-10 w:ໃຫ້ລຽບງ
-23 w:ໃຫ້ສັ
-30 w:ໃຫ້ສັ້ນ
-12 w:ໃຫ້ສຳ
10 w:ໃຫ້ອົ
12 w:ໃຫ້ເນ
10 w:ໃຫ້ເນັ້
-11 w:ໃຫ້ເບ
-11 w:ໃຫ້ເບິ່
18 w:ໃຫ້ເປ
39 w:ໃຫ້ເປັນ
15 w:ໃຫ້ແດ
35 w:ໃຫ້ແລ
35 w:ໃຫ້ແລ້ວ
-14 w:ໃຫ້ໂຊ
-14 w:ໃຫ້ໂຊກດ
-11 w:ໃຫ້ໃສ
-42 w:ໃໝ່
10 w:ໃໝ່ເປັນ
-10 w:ໃໝ່ເພ
-10 w:ໃໝ່ເພື່
18 w:ໃໝ່ໃຫ
-12 w:ໃໝ່ໄດ
24 w:ໄຂຄ
-23 w:ໄຂແ
-29 w:ໄຂແລ້
-34 w:ໄຂແລ້ວ:
-17 w:ໄຂ່
-13 w:ໄຂ້
-10 w:ໄຊຂ
14 w:ໄຊແ
12 w:ໄຊໄ
12 w:ໄຊໄດ້
19 w:ໄດ້
10 w:ໄດ້ກວ
12 w:ໄດ້ຄັ
20 w:ໄດ້ຈັ
-10 w:ໄດ້ຈາ
10 w:ໄດ້ຕະ
10 w:ໄດ້ຕະຫຼ
-10 w:ໄດ້ຕັດບ
-12 w:ໄດ້ທັ
-28 w:ໄດ້ທີ
17 w:ໄດ້ທຸກເ
-19 w:ໄດ້ບໍ
-10 w:ໄດ້ປັບໃ
11 w:ໄດ້ລວ
-10 w:ໄດ້ລະ
-11 w:ໄດ້ຫຍ
-11 w:ໄດ້ຫຍໍ້
-12 w:ໄດ້ອ່
-12 w:ໄດ້ອ່ານ
-37 w:ໄດ້ຮັ
-14 w:ໄດ້ຮັບກ
13 w:ໄດ້ຮັບຜ
11 w:ໄດ້ເປີດ
-21 w:ໄດ້ເພ
-15 w:ໄດ້ເຫ
-15 w:ໄດ້ເຫັນ
10 w:ໄດ້ເອ
17 w:ໄດ້ເອົາ
10 w:ໄດ້ແຕ
15 w:ໄດ້ໂດ
12 w:ໄດ້ໂດຍບ
11 w:ໄທເ
-16 w:ໄປ,
14 w:ໄປ.
-22 w:ໄປກ
-13 w:ໄປກວດ
15 w:ໄປຈ
-23 w:ໄປນ
-21 w:ໄປນີ້
16 w:ໄປວາງ
-10 w:ໄປຫ
-13 w:ໄປເ
-15 w:ໄປເຮັ
25 w:ໄປໃ
12 w:ໄປໃຊ້
11 w:ໄປໜ້ອ
11 w:ໄປໜ້ອຍໜ
-40 w:ໄພ,
-10 w:ໄພຂອງ
17 w:ໄພທ
17 w:ໄພທີ່
-10 w:ໄຟຟ
-10 w:ໄຟຟ້າ
-14 w:ໄຟມ
-14 w:ໄຟມອດ
39 w:ໄຟລ
21 w:ໄຟລາວ
21 w:ໄຟລາວ-ຈ
-13 w:ໄຟເ
-11 w:ໄຟແ
-10 w:ໄຟໄ
-12 w:ໄຟໄໝ້
-19 w:ໄມ້
-12 w:ໄລຍ
-10 w:ໄລ່
53 w:ໄວ້
13 w:ໄວ້ຄື
13 w:ໄວ້ຄືເກ
19 w:ໄວ້ທ້
19 w:ໄວ້ທ້າຍ
12 w:ໄວ້ບໍ
13 w:ໄວ້ເປ
13 w:ໄວ້ເປັນ
16 w:ໄວ້ໃນ
15 w:ໄວ້ໃຫ
-12 w:ໄໝ້
-13 w:ໆທີ
-12 w:່ກະ
-16 w:່ກຳ
-19 w:່ກຳລັ
-14 w:່ກົ
-15 w:່ກ່
13 w:່ກ່ອນ
-29 w:່ຂອ
12 w:່ຂອງລັດ
-13 w:່ຂອງເ
-13 w:່ຂອງເດັ
12 w:່ຂັ
-22 w:່ຂ້
26 w:່ຂໍ
12 w:່ຂໍ້ມ
12 w:່ຂໍ້ມູນ
26 w:່ຄວ
-11 w:່ຄວນຮ
-12 w:່ຄວນຮູ້
11 w:່ຄວນເ
14 w:່ຄວາມ
13 w:່ຄວາມຄິ
-17 w:່ຄະ
25 w:່ຄຳ
14 w:່ຄົນລ
14 w:່ຄົນລາວ
-13 w:່ງ.
26 w:່ງຂອງ
10 w:່ງຂອງທ່
-12 w:່ງຂັນ
-18 w:່ງຂຽນ
-16 w:່ງຂ່າ
13 w:່ງຂໍ້
15 w:່ງຂໍ້ມູ
-10 w:່ງຄ
-18 w:່ງຄວາ
-12 w:່ງຈ
-13 w:່ງຈະເ
-19 w:່ງຊ
-11 w:່ງຍ
16 w:່ງທ
24 w:່ງທີ່
12 w:່ງທີ່ຂ້
17 w:່ງທີ່ມາ
12 w:່ງນ
-15 w:່ງນັ້ນເ
-20 w:່ງບົດ
22 w:່ງບໍ່
-11 w:່ງປັນ
-13 w:່ງປ່ຽ
18 w:່ງພ
19 w:່ງມ
-11 w:່ງມື້
-13 w:່ງຢ
11 w:່ງສະບ
11 w:່ງສະບັບ
17 w:່ງສ່ວ
13 w:່ງສ່ວນທ
-14 w:່ງຫ
50 w:່ງອ
14 w:່ງອອກ
-11 w:່ງຮ
-10 w:່ງຮູບ
-16 w:່ງເ
-12 w:່ງແ
13 w:່ງແຕ່
-12 w:່ງແພງ
-18 w:່ງໂ
-19 w:່ງໃ
-18 w:່ງໜ
-10 w:່ງໜຶ່
-17 w:່ງໜຶ່ງ.
-10 w:່ງໜຶ່ງຖ
27 w:່ຈະ
28 w:່ຊັ
-40 w:່ຊາ
-13 w:່ຊາວບ
-13 w:່ຊາວບ້າ
24 w:່ຊື
16 w:່ຊ້
14 w:່ຊ້ຳກ
16 w:່ຊ້ຳກັບ
16 w:່ຍັງຄ
-15 w:່ຍັງບ
-15 w:່ຍັງບໍ່
-10 w:່ຍັງຮ
-10 w:່ດັ່ງນັ
-21 w:່ດີ
-12 w:່ດີຄວ
24 w:່ຕະ
24 w:່ຕະຫຼ
17 w:່ຕະຫຼາດ
-15 w:່ຕິ
-23 w:່ຕູ
-12 w:່ຕົ້ນ
15 w:່ຕ້ອງແກ
-21 w:່ຖືກຕ
-25 w:່ຖືກຕ້ອ
13 w:່ທາ
-40 w:່ທີ
16 w:່ທ່ານ
16 w:່ທ້
10 w:່ທ້າຍ
29 w:່ນ1
16 w:່ນ3
33 w:່ນກ
20 w:່ນຂ
16 w:່ນຂອງ
14 w:່ນຂ້ອ
-10 w:່ນຂໍ້ຄວ
-20 w:່ນຄ
11 w:່ນຄວາ
-11 w:່ນຄຳທ
-17 w:່ນຕ
11 w:່ນທີ່
-11 w:່ນນ
17 w:່ນບ
15 w:່ນບໍ່
-10 w:່ນຜ
-13 w:່ນພ
14 w:່ນຢູ່
-13 w:່ນລ
-11 w:່ນລາຍ
-10 w:່ນລາຍຊື
-12 w:່ນສ
19 w:່ນສະບ
19 w:່ນສະບັບ
17 w:່ນຫ
-24 w:່ນອ
-10 w:່ນອນ,
-13 w:່ນັ
22 w:່ນີ
15 w:່ນີ້ແ
-21 w:່ນເ
-14 w:່ນແລະເປ
10 w:່ນ້ຳຂ
10 w:່ນ້ຳຂອງ
19 w:່ບອ
-11 w:່ບັ
11 w:່ບຸ
11 w:່ບຸກຄ
11 w:່ບຸກຄົນ
12 w:່ບ່
12 w:່ບ່ອນ
-29 w:່ບ້
-29 w:່ບ້ານ
-13 w:່ບໍ
19 w:່ບໍລິ
19 w:່ບໍລິສັ
-36 w:່ບໍ່ມ
-24 w:່ປັ
-31 w:່ປັບໃ
-29 w:່ປາ
-16 w:່ປີ
-14 w:່ປຶ
14 w:່ຜູ້ຂ
-10 w:່ຜູ້ຖືກ
12 w:່ຜູ້ເ
23 w:່ພິ
-56 w:່ພົ
-22 w:່ພໍ
-11 w:່ມຂຶ້
12 w:່ມຂໍ້
12 w:່ມຂໍ້ມູ
21 w:່ມຄ
16 w:່ມຄຳເ
10 w:່ມຄຳເຊື
-10 w:່ມຈ
14 w:່ມດ
11 w:່ມດ້ວ
-16 w:່ມນ
-10 w:່ມນ້ຳ
14 w:່ມບ
10 w:່ມລ
-12 w:່ມວ
-10 w:່ມສ
-10 w:່ມຫ
-16 w:່ມັ
-22 w:່ມາ
38 w:່ມີ
15 w:່ມີຂໍ
-12 w:່ມີຊື
10 w:່ມີບັ
10 w:່ມີສຽງຂ
18 w:່ມີໃນ
-16 w:່ມີໃຜ
-21 w:່ມື
-10 w:່ມເ
-10 w:່ມເຕີ
-11 w:່ມແ
-10 w:່ມແລ້
-13 w:່ຢາ
15 w:່ລາ
-12 w:່ວຄ
-12 w:່ວຄາວ
-18 w:່ວງ
10 w:່ວງເຮ
10 w:່ວງເຮືອ
-13 w:່ວງໜ້
17 w:່ວຍ
13 w:່ວຍຂຽ
10 w:່ວຍງາ
17 w:່ວນ
12 w:່ວນຄຳ
30 w:່ວນທີ
-15 w:່ວນຫຼ
-14 w:່ວນຫຼາຍ
-11 w:່ວນເພ
-11 w:່ວນເພື່
22 w:່ວນໃດ
-26 w:່ວມ
12 w:່ວຽ
10 w:່ວຽງຈ
10 w:່ວຽງຈັນ
-22 w:່ວໂ
-21 w:່ວໂມງ
19 w:່ວໄ
11 w:່ວໄປ.
-15 w:່ວ່
-14 w:່ສະ
-11 w:່ສະດວ
-23 w:່ສະບັ
-11 w:່ສະບັບໜ
-27 w:່ສາ
-18 w:່ສາມາດເ
10 w:່ສຳຄັ
-22 w:່ສິ
-12 w:່ສຸ
-23 w:່ສຸດໃ
25 w:່ສ້
31 w:່ສ້າງ
20 w:່ຫຍ
20 w:່ຫຍໍ້
-18 w:່ຫຼັງ
22 w:່ຫຼິ້
-13 w:່ອກ່ອ
-13 w:່ອຂ
-12 w:່ອຄວາມປ
-32 w:່ອງ
14 w:່ອງຈາ
-12 w:່ອງນີ
-10 w:່ອງນີ້ເ
-11 w:່ອງນ້
28 w:່ອນ
-15 w:່ອນກົ
-13 w:່ອນຂ້
10 w:່ອນນຳ
-10 w:່ອນລະ
18 w:່ອນລົ
-16 w:່ອນວັ
-12 w:່ອນວັນທ
-14 w:່ອນເຊ
-13 w:່ອນເຊັນ
11 w:່ອນເດືອ
11 w:່ອນເຜ
11 w:່ອນເຜີຍ
16 w:່ອນເພ
10 w:່ອນເພື່
12 w:່ອນໜ້
11 w:່ອບ
11 w:່ອບໍ່
-10 w:່ອປ
10 w:່ອພ
18 w:່ອອ
19 w:່ອົ
25 w:່ອົງກ
-14 w:່ອເ
-24 w:່ອແ
38 w:່ອໃ
13 w:່ອໃຫ້
-15 w:່ອໃຫ້ກົ
13 w:່ອໃຫ້ບົ
-11 w:່ອໄ
-26 w:່ອ່
-26 w:່ອ່ານ
11 w:່ອໜຶ່ງ.
-14 w:່ຮອ
-14 w:່ຮັ
27 w:່ຮູ
15 w:່ຮູ້ຈ
15 w:່ຮູ້ຈັກ
-20 w:່ຮ່
-10 w:່ຮ້
-11 w:່ຮ້ານ
25 w:່າ:
21 w:່າ?
-24 w:່າກ
-12 w:່າການ
-29 w:່າຂ
-13 w:່າຂໍ້ຄວ
16 w:່າຂໍ້ມູ
-30 w:່າຄ
-19 w:່າຄວນ
-13 w:່າຄຳຕ
-13 w:່າຄຳຕອບ
25 w:່າຄົນ
-11 w:່າງກາ
-10 w:່າງກົ
-10 w:່າງກົດໝ
14 w:່າງນີ
-18 w:່າງບົ
12 w:່າງປະ
12 w:່າງປະເທ
-11 w:່າງສຸ
-10 w:່າງສຸດທ
11 w:່າຈະເປັ
-27 w:່າຊ
-11 w:່າຊື່
-24 w:່າຍ
14 w:່າຍັງ
17 w:່າຍໃດ
-19 w:່າຕ
-11 w:່າທາງ
-10 w:່າທຳນ
-10 w:່າທຳນຽມ
10 w:່າທຸກ
17 w:່າທ່າ
29 w:່ານ
-10 w:່ານກົ
-15 w:່ານກ່
-13 w:່ານກ່ອນ
-12 w:່ານຂ່
-12 w:່ານຂ່າວ
10 w:່ານຈະ
13 w:່ານຕົ
-10 w:່ານຕໍ
15 w:່ານທົ
15 w:່ານທົ່ວ
-15 w:່ານນາ
-13 w:່ານບົ
-26 w:່ານຜູ
-18 w:່ານຜູ້ອ
13 w:່ານມີຄຳ
11 w:່ານລື
-10 w:່ານສະ
11 w:່ານສາ
12 w:່ານສົ
11 w:່ານສົ່ງ
22 w:່ານອອ
12 w:່ານອອກອ
18 w:່ານັ້
12 w:່ານັ້ນ.
-13 w:່ານເຂ
-13 w:່ານເຂົ້
11 w:່ານແມ
11 w:່ານແມ່ນ
-22 w:່ານແລ
-13 w:່ານແລ້ວ
11 w:່ານໃນ
-16 w:່ານໃຫ
19 w:່ານໄວ
-14 w:່ານໝໍ
-26 w:່າບົດ
-12 w:່າບົດຂ່
-33 w:່າປ
21 w:່າຜ
25 w:່າຜູ້
-11 w:່າພ
-16 w:່າມ
-16 w:່າລ
25 w:່າວ
16 w:່າວຂອງທ
-17 w:່າວທີ່ທ
-17 w:່າວນີ
-15 w:່າວປອ
10 w:່າວມີ
-13 w:່າວສັ
-13 w:່າວສັ້ນ
13 w:່າວສາ
24 w:່າວຫາ
13 w:່າວເຖ
13 w:່າວເຖິງ
-13 w:່າວແຫ
-13 w:່າວແຫ່ງ
14 w:່າວໃຫ
11 w:່າສ
-16 w:່າສະບ
-15 w:່າສະບັບ
24 w:່າສຸດ
-18 w:່າຫ
-15 w:່າອອກ
-14 w:່າອອກແລ
-21 w:່າເ
14 w:່າເກົ
14 w:່າເກົ່າ
-14 w:່າເປັ
-12 w:່າເປັນຫ
19 w:່າແ
14 w:່າແລະ
-11 w:່າໂ
11 w:່າໂຄງ
11 w:່າໂຄງກາ
-13 w:່າໃ
-15 w:່າໄ
-35 w:່ຽນ
-13 w:່ຽນຊື
-24 w:່ຽນຫຼ
16 w:່ຽນເປ
16 w:່ຽນເປັນ
25 w:່ຽນແປງຫ
15 w:່ຽນແລ
23 w:່ຽນ￼￼
23 w:່ຽນ￼￼￼￼
26 w:່ຽວ
27 w:່ຽວກັ
-13 w:່ຽວກັບຊ
14 w:່ຽວກັບບ
11 w:່ຽວກັບເ
12 w:່ຽວລາ
-14 w:່ເກ
-14 w:່ເກີນ15
-15 w:່ເກີນ30
-10 w:່ເຄ
15 w:່ເຈົ້
19 w:່ເຕ
15 w:່ເຕັມ
15 w:່ເຕັມຂອ
-14 w:່ເຖ
-14 w:່ເຖົ້
-12 w:່ເທ
-13 w:່ເປ
-18 w:່ເຜ
-13 w:່ເພ
29 w:່ເພີ່
-43 w:່ເພື່
-33 w:່ເພື່ອໃ
19 w:່ເລ
-18 w:່ເວ
-12 w:່ເວົ້
17 w:່ເອ
-17 w:່ແກ້ໄ
-20 w:່ແກ້ໄຂແ
-12 w:່ແຊ
-11 w:່ແຕ
45 w:່ແນ
19 w:່ແນບມ
10 w:່ແນະນ
22 w:່ແນະນຳ:
13 w:່ແນ່ໃ
14 w:່ແນ່ໃຈວ
-10 w:່ແບ
16 w:່ແປ
-15 w:່ແພ
-19 w:່ແມ
-15 w:່ແມ່ນສະ
22 w:່ແລ້ວ
-10 w:່ໂຄ
-10 w:່ໂຄງກ
-10 w:່ໂຄງການ
15 w:່ໃຈ
13 w:່ໃຈວ່
-12 w:່ໃຊ
-13 w:່ໃຊ້ໃ
12 w:່ໃສ
39 w:່ໃຫ
16 w:່ໃຫ້ຕ
16 w:່ໃຫ້ມ
15 w:່ໃຫ້ແ
-19 w:່ໄດ
11 w:່ໄດ້ກ
11 w:່ໄດ້ກວດ
-12 w:່ໄດ້ທ
15 w:່ໄດ້ບ
10 w:່ໄດ້ປ່ຽ
-14 w:່ໄດ້ເ
-21 w:່ໄປນີ
10 w:້,ຂ້ອ
-15 w:້ai
18 w:້ກວ
-20 w:້ກະ
-21 w:້ກຳ
-19 w:້ກົ
-11 w:້ກົງກ
-16 w:້ກົງກັບ
33 w:້ກ່
-15 w:້ກ່ອນ
27 w:້ກ່າວ
21 w:້ກ່ຽວ
18 w:້ກ່ຽວກັ
11 w:້ກໍ
11 w:້ຂັ
-14 w:້ຂາ
-19 w:້ຂຽ
-12 w:້ຂຽນບ
-12 w:້ຂຽນບໍ່
18 w:້ຂຽນໄ
11 w:້ຂ້ອຍຂຽ
-10 w:້ຂໍ້ມ
-10 w:້ຂໍ້ມູນ
-12 w:້ຄວ
-25 w:້ຄວາມ
-12 w:້ຄວາມຂອ
12 w:້ຄວາມນີ
14 w:້ຄວາມພາ
14 w:້ຄັ
-31 w:້ຄຳ
-18 w:້ຄຳອື
-18 w:້ຄຳອື່ນ
26 w:້ຄື
-16 w:້ຄົບຖ
-16 w:້ຄົບຖ້ວ
-20 w:້ງກ
-18 w:້ງກວ່
14 w:້ງຂ
-10 w:້ງທ
-11 w:້ງມ
12 w:້ງລ
-13 w:້ງວ
-12 w:້ງວ່າ
-10 w:້ງເ
-31 w:້ງແ
-12 w:້ງແຕ່
-24 w:້ງໃ
-19 w:້ງໃຫ້
-21 w:້ງໄ
13 w:້ຈະ
-11 w:້ຈະເປ
-11 w:້ຈະເປັນ
13 w:້ຈັ
12 w:້ຈັກເ
11 w:້ຊິ
10 w:້ຍັ
11 w:້ຍາວເ
11 w:້ຍາວເກີ
11 w:້ດັ
12 w:້ດັ່ງ
10 w:້ດີ
14 w:້ຕອ
17 w:້ຕອບຄ
15 w:້ຕອບຄຳຖ
-20 w:້ຕັ
-24 w:້ຕັດຄ
-10 w:້ຕັດບ
-10 w:້ຕັດບົດ
-10 w:້ຕັດສ
-10 w:້ຕັດສອງ
10 w:້ຕາ
-26 w:້ຕິ
-12 w:້ຕິດຕ
-24 w:້ຕົ
-37 w:້ຕົກລ
-37 w:້ຕົກລົງ
-23 w:້ຖື
-13 w:້ທັງສອງ
10 w:້ທັນທີ.
-33 w:້ທີ
-10 w:້ທຸ
14 w:້ທຸກເ
16 w:້ທ່
17 w:້ທ່ານ
18 w:້ທ້
19 w:້ທ້າຍ
-12 w:້ນ,
10 w:້ນ.
16 w:້ນກວ່ານ
-10 w:້ນກວ່າສ
14 w:້ນຄ
-15 w:້ນຕອນທີ
-14 w:້ນນ
-31 w:້ນປ
11 w:້ນລົງແລ
-11 w:້ນວ
37 w:້ນສ
19 w:້ນສະບ
19 w:້ນສະບັບ
37 w:້ນຫ
26 w:້ນຫຼັ
20 w:້ນອ
-31 w:້ນຮ
-10 w:້ນັ
28 w:້ນຳ
-11 w:້ນີ້:
-18 w:້ນເ
14 w:້ນເປັ
-11 w:້ນແຕ່
23 w:້ນແລະ
-17 w:້ນແລ້
10 w:້ນໂດຍ
-15 w:້ນໃ
-12 w:້ນໃໝ່
-34 w:້ນໄ
-14 w:້ນໄວ້
-30 w:້ນ້
-16 w:້ນ້ອງ
15 w:້ບອ
17 w:້ບັນນ
17 w:້ບັນນາທ
-12 w:້ບັນຫ
11 w:້ບົດຄ
-14 w:້ບໍ
-16 w:້ບໍ່ມ
-17 w:້ປະ
-11 w:້ປັ
-10 w:້ປັບປຸງ
-11 w:້ປັບໃ
-11 w:້ປັບໃຫ້
24 w:້ຜູ
17 w:້ຜູ້ອ
17 w:້ຜູ້ອ່າ
12 w:້ຜູ້ໃ
12 w:້ຜູ້ໃຊ້
10 w:້ພາ
13 w:້ພາສາ
-11 w:້ພິ
17 w:້ພຽ
15 w:້ຟັ
-12 w:້ມ.
-15 w:້ມາ
-26 w:້ມີ
-11 w:້ມີຄວ
-11 w:້ມີຄວາມ
-10 w:້ມີເນ
-10 w:້ມີເນື້
33 w:້ມູ
14 w:້ມູນທີ່
10 w:້ມູນສ
11 w:້ມູນເ
-10 w:້ມູນເພີ
-19 w:້ມູນໃ
-12 w:້ມແ
-10 w:້ມແບບ
-10 w:້ມແບບຮຽ
10 w:້ຢູ່ໃ
10 w:້ລວ
-27 w:້ລະ
-15 w:້ລະບຸ
12 w:້ລຶ
-13 w:້ລູ
-40 w:້ລົ
-10 w:້ລຽ
-10 w:້ລຽບງ
-10 w:້ລຽບງ່າ
33 w:້ວ,
-20 w:້ວ:
-26 w:້ວກ
-12 w:້ວກົດ
-22 w:້ວຂ
-17 w:້ວຂຽນ
-11 w:້ວຂ້ອ
-14 w:້ວຄ
24 w:້ວຈ
-13 w:້ວຍai
13 w:້ວຍຄຳ
-15 w:້ວຍສໍ
15 w:້ວຍ￼￼
15 w:້ວຍ￼￼￼￼
-13 w:້ວທ
10 w:້ວບົດ
-15 w:້ວປ
-12 w:້ວພ
13 w:້ວມ
-14 w:້ວລ
-11 w:້ວວາງ
-22 w:້ວາ
-25 w:້ວເ
23 w:້ວ່
19 w:້ວ່າຄ
-11 w:້ສັ້ນ
-16 w:້ສັ້ນລົ
-13 w:້ສິ
-10 w:້ສ້
-10 w:້ສ້າງ
10 w:້ອຂ
18 w:້ອຂ່າ
-59 w:້ອງ
28 w:້ອງກາ
-11 w:້ອງການ.
14 w:້ອງການສ
12 w:້ອງການໃ
-15 w:້ອງຈອ
-10 w:້ອງຕື
-10 w:້ອງຕື່ມ
12 w:້ອງຖິ
12 w:້ອງຖິ່ນ
-16 w:້ອງມີ
14 w:້ອງແກ
10 w:້ອງແລ້ວ
-21 w:້ອຍ
-14 w:້ອຍກໍ
-31 w:້ອຍຂຽ
-10 w:້ອຍຂຽນຫ
-16 w:້ອຍຂໍ
-14 w:້ອຍຂໍແນ
12 w:້ອຍຈຶ
12 w:້ອຍຈຶ່ງ
11 w:້ອຍຍັ
-12 w:້ອຍຕັ
-12 w:້ອຍຕ້
-12 w:້ອຍຕ້ອງ
12 w:້ອຍບໍ່ມ
13 w:້ອຍບໍ່ສ
-23 w:້ອຍບໍ່ໄ
10 w:້ອຍພ້
10 w:້ອຍພ້ອມ
-11 w:້ອຍວ່
-18 w:້ອຍອ່
-18 w:້ອຍອ່ານ
-16 w:້ອຍເຂ
-16 w:້ອຍເຂົ້
-15 w:້ອຍເປ
-16 w:້ອຍເປັນ
-17 w:້ອຍແດ
12 w:້ອຍແນະນ
28 w:້ອຍໄດ
11 w:້ອຍໜຶ
11 w:້ອຍໜຶ່ງ
-22 w:້ອນ
49 w:້ອມ
23 w:້ອມກັ
-10 w:້ອມຄຳ
11 w:້ອມຊ່
11 w:້ອມຊ່ວຍ
13 w:້ອມລົ
11 w:້ອມແປງທ
-15 w:້ອັ
18 w:້ອາ
14 w:້ອີ
-17 w:້ອເ
-12 w:້ອໃ
-15 w:້ອໃນຫ
-12 w:້ອໃນຫຼັ
-18 w:້ອໃນເ
-13 w:້ອໃນເຕັ
13 w:້ອ່
14 w:້ອ່ານ
-12 w:້ອ່ານເຂ
11 w:້ອ່ານເປ
17 w:້ອ່ານໄວ
24 w:້ຮອ
-40 w:້ຮັ
10 w:້ຮັກສາຄ
-15 w:້ຮັບກ
-15 w:້ຮັບການ
11 w:້ຮັບຜ
13 w:້ຮັບຜົນ
11 w:້ຮັບເ
29 w:້ຮູ
-69 w:້າ.
-11 w:້າ6
10 w:້າຂ
15 w:້າຂອງ
-10 w:້າຂໍ້
29 w:້າງ
-14 w:້າງຂົ
30 w:້າງຄຳ
27 w:້າງຄຳຕອ
-14 w:້າງດ້
-14 w:້າງດ້ວຍ
10 w:້າງອີ
10 w:້າງແອ
10 w:້າງແອັບ
13 w:້າງໂດ
18 w:້າຈ
13 w:້າຈະແ
-54 w:້າຍ
21 w:້າຍທີ
31 w:້າຍບົ
12 w:້າຍອອ
-10 w:້າຍໄປ
-11 w:້າຕ
-15 w:້າທີ່
13 w:້າທ່ານມ
-80 w:້ານ
35 w:້ານກີ
-10 w:້ານກີບ.
12 w:້ານລຸ
12 w:້ານລຸ່ມ
-11 w:້ານໃນ
-35 w:້າບ
-17 w:້າບໍ່
21 w:້າຜ
23 w:້າຜູ້
15 w:້າພະແ
15 w:້າພະແນກ
-35 w:້າມ
-21 w:້າມັກ
-11 w:້າມີຂໍ້
10 w:້າຢາກ
11 w:້າຢາກໄດ
17 w:້າລ
32 w:້າລົງ
-26 w:້າວ
-16 w:້າສ
-20 w:້າສຸດ
16 w:້າຫ
11 w:້າເຖິ
15 w:້າເປັ
-11 w:້າແລະ
-15 w:້າໃຈຄ
29 w:້າໃຊ້
16 w:້າໃນວັກ
-19 w:້າໃຫ້
-21 w:້າໄ
12 w:້າໜຶ່
20 w:້າໝ
20 w:້າໝາຍ
-17 w:້ຳ.
13 w:້ຳຖ
14 w:້ຳຖ້ວ
-10 w:້ຳທ
-10 w:້ຳບ
-10 w:້ຳບໍ່
-19 w:້ຳປ
14 w:້ຳສ
26 w:້ຳສຽງ
-12 w:້ຳແ
-12 w:້ເຄ
-14 w:້ເດ
10 w:້ເດີ້
13 w:້ເທັດ
13 w:້ເທັດຈິ
27 w:້ເນ
12 w:້ເນັ້
12 w:້ເນື້
12 w:້ເນື້ອໃ
14 w:້ເປັນ
15 w:້ເປັນກາ
11 w:້ເປັນຂ່
11 w:້ເປັນພາ
-13 w:້ເປີດ
-27 w:້ເພ
-12 w:້ເພາະ
13 w:້ເພີ່ມຂ
-13 w:້ເມ
11 w:້ເລີຍເດ
-10 w:້ເວລາ
-20 w:້ເຫ
-13 w:້ເຫັນ
10 w:້ເອົາ
-14 w:້ເຮ
-22 w:້ແຈ
14 w:້ແດ
13 w:້ແຕ
-10 w:້ແທ
-11 w:້ແບ
-13 w:້ແບບທ
-52 w:້ແປ
10 w:້ແປເປ
10 w:້ແປເປັນ
13 w:້ແມ
14 w:້ແມ່ນ
14 w:້ແມ່ນກາ
-19 w:້ແມ່ນລາ
21 w:້ແມ່ນສະ
28 w:້ແລ
31 w:້ແລ້ວ
-17 w:້ໂຊ
-17 w:້ໂຊກດ
11 w:້ໂຊກດີກ
19 w:້ໂດ
10 w:້ໂດຍບ
11 w:້ໂດຍບໍ່
20 w:້ໃຊ
-19 w:້ໃຊ້.
10 w:້ໃຊ້ຄ
-20 w:້ໃດ
-15 w:້ໃນ
10 w:້ໃສ່ຄ
10 w:້ໃສ່ຊ
10 w:້ໃສ່ຊື່
18 w:້ໃຫ
-10 w:້ໃຫ້ສ
-15 w:້ໃຫ້ສັ້
-22 w:້ໄຂ
-29 w:້ໄຂແລ
-29 w:້ໄຂແລ້ວ
15 w:້ໄດ
17 w:້ໄດ້.
14 w:້ໄດ້ຖ
12 w:້ໄດ້ຖືກ
-11 w:້ໄດ້ຫຍໍ
15 w:້ໄດ້ແ
31 w:້ໜ້
14 w:້ໜ້າທ
11 w:້ໜ້າສ
-20 w:້ໝາ
15 w:້😊
19 w:້￼￼
19 w:້￼￼￼￼
29 w:້￼￼￼￼￼￼
-18 w:ໍ?ສ
-26 w:ໍ?ແ
-23 w:ໍຂອ
-10 w:ໍຍັ
13 w:ໍດີ
10 w:ໍດີກັ
30 w:ໍທີ
-20 w:ໍບໍ
-15 w:ໍບໍ່ເ
-21 w:ໍລິ
17 w:ໍຫຼ
29 w:ໍອະນຸ
-28 w:ໍອະໄພ
17 w:ໍອະໄພທີ
-17 w:ໍແກ
-14 w:ໍແນ
-14 w:ໍແນະນ
15 w:ໍໃຫ້ກ
11 w:ໍໃຫ້ທ
-14 w:ໍໃຫ້ໂ
-14 w:ໍໃຫ້ໂຊກ
27 w:ໍໄດ
29 w:ໍ່.
16 w:ໍ່?
10 w:ໍ່ການ
16 w:ໍ່ຈ
29 w:ໍ່ຊ
31 w:ໍ່ຊັດ
-19 w:ໍ່ຊາວ
19 w:ໍ່ຊ້ຳ
16 w:ໍ່ຊ້ຳກັ
-17 w:ໍ່ດ
-10 w:ໍ່ດັ່
-10 w:ໍ່ດັ່ງນ
11 w:ໍ່ຕ
21 w:ໍ່ຕ້ອ
15 w:ໍ່ຕ້ອງກ
14 w:ໍ່ຕ້ອງແ
13 w:ໍ່ຖ
-14 w:ໍ່ບ
-21 w:ໍ່ປ
11 w:ໍ່ຜ
-55 w:ໍ່ພ
-35 w:ໍ່ພົບ
-12 w:ໍ່ມີຊ
-12 w:ໍ່ມີຊື່
10 w:ໍ່ມີບ
10 w:ໍ່ມີບັນ
-18 w:ໍ່ມີຜ
13 w:ໍ່ມີເ
-18 w:ໍ່ມີໃ
-10 w:ໍ່ມີໃຜຢ
-11 w:ໍ່ລວມ
16 w:ໍ່ສ
-11 w:ໍ່ສະດ
-11 w:ໍ່ສະດວກ
-11 w:ໍ່ສາມ
-11 w:ໍ່ສາມາດ
11 w:ໍ່ອ
17 w:ໍ່ອອກ
-12 w:ໍ່ຮັບ
13 w:ໍ່ຮູ້
12 w:ໍ່ຮູ້ຈັ
-21 w:ໍ່າ
-23 w:ໍ່ເ
-16 w:ໍ່ເກີ
-13 w:ໍ່ເກີນ1
-20 w:ໍ່ເປັ
-14 w:ໍ່ແ
13 w:ໍ່ແນ່
13 w:ໍ່ແນ່ໃຈ
-10 w:ໍ່ແມ່ນສ
-10 w:ໍ່ໂ
16 w:ໍ່ໃ
-17 w:ໍ່ໃສ່
21 w:ໍ່ໃຫ້
11 w:ໍ່ໄດ້ກວ
-21 w:ໍ່ໄປນ
-21 w:ໍ່ໄປນີ້
-13 w:ໍ່ໜ
-11 w:ໍ່ໜ້າ
20 w:ໍ້(
10 w:ໍ້,
-16 w:ໍ້4
24 w:ໍ້:
-12 w:ໍ້ຂ
-20 w:ໍ້ຂ່າ
-17 w:ໍ້ຄ
-22 w:ໍ້ຄວາ
14 w:ໍ້ຄວາມພ
-58 w:ໍ້ຕ
-36 w:ໍ້ຕົກ
-36 w:ໍ້ຕົກລົ
18 w:ໍ້ທ
12 w:ໍ້ນ
11 w:ໍ້ນີ້
-10 w:ໍ້ບ
-27 w:ໍ້ບົດ
27 w:ໍ້ມ
33 w:ໍ້ມູນ
14 w:ໍ້ມູນທີ
-10 w:ໍ້ມູນເພ
40 w:ໍ້ສ
-13 w:ໍ້ຫ
15 w:ໍ້ເ
13 w:ໍ້ເທັ
13 w:ໍ້ເທັດຈ
-10 w:ໍ້ແ
-10 w:ໍ້ໃ
11 w:ໍ້ໃຫ້
27 w:ໍ້ໜ
29 w:ໍ້ໜ້າ
14 w:ໍ້ໜ້າທີ
-47 w:ໜັງ
-29 w:ໜັງສື
10 w:ໜັງສືພິ
-11 w:ໜີໃ
-11 w:ໜີໃຫ້
-19 w:ໜີ້
-12 w:ໜີ້ສິ
-17 w:ໜຶ່ງຂ
-25 w:ໜຶ່ງຂຽນ
10 w:ໜຶ່ງຄ
-10 w:ໜຶ່ງຖ
-10 w:ໜຶ່ງຖືກ
19 w:ໜຶ່ງແ
-10 w:ໜຶ່ງໃ
10 w:ໜຶ່ງໜ
10 w:ໜຶ່ງໜ້າ
-13 w:ໜືອ
-16 w:ໜຸ່
-13 w:ໜົນ
29 w:ໜ່ງ
12 w:ໜ່ງຂອ
-12 w:ໜ່ວ
10 w:ໜ່ວຍງ
10 w:ໜ່ວຍງານ
11 w:ໜ້ອຍໜ
11 w:ໜ້ອຍໜຶ່
-73 w:ໜ້າ
12 w:ໜ້າຈະ
13 w:ໜ້າຈໍ
-14 w:ໜ້ານີ
15 w:ໜ້າພະ
15 w:ໜ້າພະແນ
18 w:ໜ້າເຊ
-10 w:ໜ້າແລ
12 w:ໜ້າໜຶ
12 w:ໜ້າໜຶ່ງ
18 w:ໝວດ
-31 w:ໝັກ
-71 w:ໝາກ
-19 w:ໝາກນາ
-17 w:ໝາກເຜ
-17 w:ໝາກເຜັດ
10 w:ໝາຍ
-20 w:ໝາຍສະ
-19 w:ໝາຍສະບັ
18 w:ໝາຍອາ
13 w:ໝາຍເຖ
13 w:ໝາຍເຖິງ
-17 w:ໝາຍເຫ
-43 w:ໝາຍເຫດ:
10 w:ໝາຍເຫດກ
31 w:ໝາະ
24 w:ໝາະກັ
-11 w:ໝາະສົ
-14 w:ໝຶກ
-27 w:ໝູ່
25 w:ໝ່:
15 w:ໝ່ກ
-10 w:ໝ່ຈ
-16 w:ໝ່ສ
-14 w:ໝ່ເ
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
-12 w:ໝໍລ
-17 w:ảnh minh
-23 w:ấy
14 w:ở
14 w:ở đoạn
23 w:–ແບ
16 w:→￼￼
18 w:→￼￼￼￼
18 w:→￼￼￼￼￼￼
-24 w:、
-89 w:。
-15 w:一
24 w:一。
10 w:一下
-20 w:一个
17 w:一个人
11 w:一些
-26 w:一句
20 w:一段
-11 w:一篇
-14 w:七
16 w:万
11 w:万象
-37 w:三
-23 w:上
10 w:上的
-12 w:上说
-75 w:下
-25 w:下是
-28 w:下：
-10 w:不含
-14 w:不少
-14 w:不少于
14 w:不要
-10 w:不超
-10 w:不超过
42 w:业
-21 w:两
-20 w:个
-33 w:个。
30 w:个人
17 w:个人工
-11 w:个备
-11 w:个备选
16 w:个标
16 w:个标题
-10 w:个词
18 w:个话
18 w:个话题
13 w:个问
13 w:个问题
13 w:中文
15 w:中立
25 w:中老
25 w:中老铁
26 w:为
-11 w:为化
-11 w:为化名
12 w:为您
67 w:为￼
67 w:为￼￼
-35 w:主
-20 w:主要
-20 w:举
-20 w:么
-10 w:九
37 w:也
-18 w:书
-39 w:了
-19 w:了一
-21 w:了三
-26 w:了四
12 w:了解
16 w:了，
-10 w:事
-16 w:二
-10 w:二条
-14 w:于8
-14 w:于80
-24 w:五
10 w:些
-22 w:交
-14 w:亲
24 w:人名
-20 w:什
-20 w:什么
-25 w:今
15 w:仔
15 w:仔细
-28 w:代
-17 w:代表
29 w:以
24 w:以上
-21 w:以下
-25 w:以下是
-19 w:们
18 w:们换
18 w:们换个
-31 w:件
-16 w:任
-23 w:传
13 w:但
12 w:体
18 w:余
-12 w:作
-12 w:作者
47 w:你
11 w:使
-29 w:信
-37 w:修
-10 w:修改。
-11 w:修订
17 w:充
21 w:先
17 w:免
13 w:入
-27 w:全
-42 w:全文
-17 w:公
-10 w:六
20 w:共
58 w:其
42 w:其他
-11 w:内
10 w:内容
27 w:内容由
29 w:再
12 w:再核
18 w:再聊
18 w:再聊聊
16 w:写。
-11 w:写一篇
12 w:写作
15 w:农
16 w:农民
-11 w:决
12 w:减
10 w:凝
10 w:凝练
10 w:凝练，
-18 w:出
62 w:分
-18 w:刊
-39 w:删
-12 w:删节
10 w:删除
13 w:利
39 w:别
-27 w:到
27 w:制
22 w:前请
-17 w:剧
27 w:力
-24 w:办
-14 w:办理
-12 w:办理。
14 w:务必
25 w:动
-20 w:助。
11 w:助！
-26 w:化
-11 w:化名
-43 w:十
-15 w:十二
-10 w:十二条
12 w:十字
-11 w:十年
-14 w:千
-15 w:升
-21 w:半
-12 w:华
32 w:原
22 w:原意
17 w:原文
11 w:去
-10 w:县
11 w:及
-10 w:友
39 w:发布
18 w:发布。
20 w:发布前
-11 w:发现
-17 w:受访
-17 w:受访者
19 w:变
21 w:口
-11 w:口办
-11 w:口办理
-15 w:句
-10 w:句话
-22 w:只
45 w:可
33 w:可以
37 w:合
-10 w:同
-17 w:名
-16 w:名单
20 w:名译
20 w:名译法
22 w:后
-15 w:向
-25 w:吗
-26 w:吗？
18 w:吧
18 w:吧。
-10 w:含
11 w:听
-25 w:员
-16 w:周
10 w:哪
-11 w:商
23 w:嗯
23 w:嗯，
-12 w:器
-11 w:器人
-29 w:四
-23 w:回
-43 w:国
29 w:图
19 w:图片
-13 w:在
-25 w:地
-19 w:场
-14 w:型
10 w:型，我
-16 w:城
-13 w:增
-10 w:增加
-24 w:声
13 w:处理
11 w:处理，
-15 w:备
-10 w:复的
-44 w:多
-11 w:大
-31 w:天
-32 w:女
-25 w:她
21 w:好
12 w:好的
-23 w:如下
-28 w:如下：
22 w:如有
-15 w:如需
12 w:姐
-40 w:子
64 w:字
29 w:字数
13 w:字，
-36 w:学
-18 w:孩
-18 w:孩子
10 w:实。
-20 w:审
52 w:客
22 w:客观
-32 w:家
13 w:容
27 w:容由
-31 w:对
18 w:对您
18 w:对您有
-16 w:封
12 w:将￼
12 w:将￼￼
-20 w:小
-16 w:少
-14 w:少于
-14 w:少于8
-36 w:就
-12 w:工
-17 w:己
-16 w:己的
58 w:已
32 w:布
16 w:布。
20 w:布前
19 w:布前请
-20 w:帮助。
11 w:帮助！
12 w:常
15 w:幅
-69 w:年
23 w:并
-14 w:应
-10 w:应受
-10 w:应受访
54 w:度
-17 w:座
13 w:建议
-12 w:开
-14 w:式
-18 w:式，
65 w:引
24 w:引语
-13 w:当
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
-27 w:想
27 w:感
-14 w:感谢
-37 w:成
18 w:我们换
16 w:我可
18 w:我把
-18 w:我改
14 w:我是
21 w:我暂
20 w:我暂时
11 w:我的知
14 w:我，
18 w:我，我
11 w:或
13 w:截
-18 w:户
-18 w:承
-18 w:承认
28 w:把
12 w:把这
12 w:把这篇
-31 w:投
24 w:抱
24 w:抱歉
23 w:抱歉，
-20 w:括
-15 w:挝语
37 w:换
18 w:换个
18 w:换个话
14 w:据
18 w:掉了
48 w:接
17 w:推
20 w:推荐
-10 w:提
-10 w:提交
27 w:插
-14 w:撤
-13 w:支
29 w:收
13 w:收到
17 w:改
-27 w:改。
13 w:改为
11 w:改为￼
-41 w:改了
25 w:改写
22 w:改动
21 w:改变
-11 w:改签
-18 w:改，
-13 w:政
-12 w:数据
37 w:整
-67 w:文
-20 w:文。
-10 w:文件
36 w:文字
-10 w:文章。
-10 w:文要
-10 w:文要求
-13 w:料
-23 w:新
-38 w:新版
-25 w:新版本
23 w:新闻
-25 w:方
10 w:方案
24 w:旅
27 w:旅游
21 w:无
25 w:无法
13 w:无法回
-43 w:日
40 w:时1
17 w:时无
17 w:时无法
20 w:时间
-23 w:明
18 w:明白
16 w:易
-15 w:昨
-14 w:昨日
-43 w:是
13 w:是一
-14 w:是明
15 w:景
20 w:暂
20 w:暂时
18 w:暂时无
33 w:更
-10 w:更多
-11 w:更新
27 w:更有
12 w:替
22 w:替换
12 w:最后
-14 w:月
-18 w:有
-10 w:有人
-13 w:有删
-11 w:有删节
13 w:有哪
-12 w:服
-11 w:服务
-25 w:期
17 w:未作
-107 w:本
-11 w:本报
-34 w:本文
-20 w:机
-12 w:机器
-11 w:机器人
-13 w:李
-21 w:材
-20 w:材料
-21 w:村
-39 w:条
-52 w:来
-13 w:来的
18 w:松
-13 w:查
29 w:标
14 w:标题
19 w:标题，
-28 w:栏
-13 w:校
16 w:样
-11 w:核
20 w:根
20 w:根据
-12 w:案
-10 w:模型
-40 w:次
13 w:欢
20 w:欢迎
-18 w:款
16 w:歉
22 w:歉，
-11 w:正
15 w:此
-15 w:步
45 w:段
13 w:段落
20 w:段，
-23 w:每
52 w:气
-14 w:水
11 w:求。
-14 w:求，
-10 w:求，文
-11 w:没
-24 w:没有
-10 w:法
13 w:法回
18 w:法回答
-12 w:注
17 w:活
14 w:润
14 w:润色
19 w:清
27 w:游
-29 w:源
11 w:漏
11 w:点。
16 w:热
14 w:然
-14 w:照
-29 w:版
-12 w:独
-14 w:率
-31 w:现
-10 w:现场
-14 w:琅
-14 w:理
14 w:理，
-15 w:生
-10 w:用
-11 w:用户
40 w:用时
40 w:用时1
-27 w:由
19 w:由a
19 w:由ai
-34 w:电
-15 w:略有
-11 w:略有删
-15 w:登
18 w:白
16 w:的文
11 w:的新
12 w:的新闻
-20 w:的材
-20 w:的材料
10 w:的知
10 w:的知识
-15 w:的话
-13 w:的，
-33 w:目
27 w:直
27 w:直接
-14 w:着
11 w:知识截
40 w:短
-33 w:示
-33 w:社
13 w:祝
-12 w:票
-17 w:种
40 w:秒
-10 w:税
20 w:稻
10 w:稿，
-11 w:窗
-11 w:窗口
-11 w:窗口办
-19 w:立
-12 w:站
-10 w:章。
-20 w:笑
-12 w:笑着
20 w:符
21 w:符合
-16 w:第十
-10 w:第十二
-18 w:答
-15 w:答：
32 w:简
11 w:简短
-20 w:篇
19 w:精
31 w:精简
-19 w:系
14 w:约
-22 w:线
15 w:细
-21 w:经
-10 w:结
16 w:给你
10 w:统
48 w:统一
26 w:继
26 w:继续
26 w:续
-91 w:编
-46 w:编辑
16 w:缩
11 w:网
-14 w:罚
-14 w:老
-13 w:老人
-15 w:老挝语
25 w:老铁
25 w:老铁路
29 w:考
-61 w:者
-10 w:者要
-10 w:者要求
10 w:聊
18 w:聊吧
18 w:聊吧。
18 w:聊聊
18 w:聊聊吧
-18 w:联
17 w:背
-22 w:能
-30 w:自
-17 w:自己
-16 w:自己的
-35 w:至
10 w:色
-18 w:节
-20 w:草
-20 w:草案
20 w:荐
-12 w:获
13 w:落
12 w:补
17 w:补充
-29 w:表
-18 w:表示
51 w:要
-25 w:要求
-14 w:要求，
27 w:要，
21 w:观
-14 w:解
-11 w:警
-14 w:计
-12 w:订
-20 w:认。
18 w:让我
18 w:让我们
-12 w:训
-12 w:训练
11 w:议
-51 w:记
-32 w:记者
-17 w:论
-15 w:论文
-13 w:访
-17 w:访者
-10 w:访者要
-15 w:证
11 w:识截
10 w:诉我。
-14 w:词
16 w:词：
27 w:译
59 w:译为
59 w:译为￼
23 w:译文
29 w:译法
-29 w:译者
-38 w:话
16 w:话题
18 w:话题再
40 w:语
14 w:语。
30 w:语气
-24 w:语，
-39 w:误
-37 w:说
-35 w:说。
24 w:说明
-15 w:说，
11 w:请
10 w:请以
14 w:读
30 w:读者
21 w:调整
10 w:象
-17 w:责
11 w:贵
30 w:路
-20 w:车
18 w:轻松
-44 w:辑
-14 w:过
20 w:迎
-15 w:运
-11 w:还是
-16 w:这
-14 w:这个
13 w:这个问
34 w:这样
-11 w:这篇
14 w:进
14 w:进行
20 w:述
23 w:适
29 w:适合
13 w:通
-36 w:遍
-23 w:那
31 w:部
37 w:部分
21 w:部长
25 w:配
-11 w:里
25 w:重
-10 w:重复的
30 w:重新
16 w:量
27 w:金
39 w:铁
42 w:铁路
31 w:错
17 w:错了
18 w:错了，
16 w:键词：
-21 w:问
16 w:问题我
-17 w:问：
16 w:间
26 w:闻
-10 w:限
-13 w:随
-13 w:雨
26 w:需
54 w:需要
27 w:需要，
36 w:面
-11 w:音
47 w:顺
-15 w:题
18 w:题再
18 w:题再聊
16 w:题我
16 w:题我暂
14 w:题，
11 w:风
44 w:！
80 w:（
33 w:）
26 w:）：
20 w:，也
17 w:，人
-18 w:，他
13 w:，但
13 w:，先
17 w:，其
19 w:，发
-16 w:，可
-13 w:，对
29 w:，并
45 w:，我
16 w:，我可
-20 w:，文
-10 w:，文中
-13 w:，新
16 w:，更
-15 w:，用
13 w:，符
13 w:，符合
-11 w:，老
33 w:，要
10 w:，让
12 w:，让我
18 w:，语气
-13 w:，语言
13 w:，请
11 w:，这
10 w:，这个
26 w:，适
26 w:，适合
14 w:：1
14 w:：1.
14 w:：￼
14 w:：￼￼
-50 w:？
-33 w:￼
14 w:￼ใน
-12 w:￼ກ່
-12 w:￼ກ່ອນ
-14 w:￼ນັ
-15 w:￼ບໍ່ມ
10 w:￼ບໍ່ແ
10 w:￼ບໍ່ແມ່
-14 w:￼ອອ
-30 w:￼ອອກ.
-13 w:￼ເປັນ￼￼
13 w:￼ເພ
11 w:￼ເພື່
10 w:￼ເພື່ອໃ
16 w:￼ແປເປ
16 w:￼ແປເປັນ
-14 w:￼ແມ
-16 w:￼ແມ່ນ
-10 w:￼ແມ່ນຂໍ
23 w:￼ແລະ￼
23 w:￼ແລະ￼￼￼
-12 w:￼ແລ້ວ
-15 w:￼ໃນ
10 w:￼→￼￼￼
10 w:￼→￼￼￼￼￼
15 w:￼应
17 w:￼改
14 w:￼改为
-32 w:￼￼
18 w:￼￼(
-19 w:￼￼,
-17 w:￼￼.
15 w:￼￼ใ
-12 w:￼￼ກ່ອ
-17 w:￼￼ຂ
-11 w:￼￼ຊ
15 w:￼￼ຕ
14 w:￼￼ຖ
16 w:￼￼ທ
-11 w:￼￼ນ
-15 w:￼￼ບໍ່ມີ
10 w:￼￼ບໍ່ແມ
11 w:￼￼ຜ
-12 w:￼￼ສ
12 w:￼￼ຫ
-14 w:￼￼ອ
-14 w:￼￼ອອກ
-13 w:￼￼ເປັນ￼
11 w:￼￼ເພື
11 w:￼￼ເພື່ອ
16 w:￼￼ແປເ
16 w:￼￼ແປເປັ
-15 w:￼￼ແມ່
20 w:￼￼ແລະ
23 w:￼￼ແລະ￼￼
-12 w:￼￼ແລ້
-17 w:￼￼ໃ
16 w:￼￼ໝ
43 w:￼￼→
10 w:￼￼→￼￼
10 w:￼￼→￼￼￼￼
15 w:￼￼应
17 w:￼￼改
-75 w:￼￼￼
14 w:￼￼￼ใน
-12 w:￼￼￼ກ່
-12 w:￼￼￼ກ່ອນ
-14 w:￼￼￼ນັ
-15 w:￼￼￼ບໍ່ມ
10 w:￼￼￼ບໍ່ແ
-14 w:￼￼￼ອອ
-30 w:￼￼￼ອອກ.
13 w:￼￼￼ເພ
11 w:￼￼￼ເພື່
16 w:￼￼￼ແປເປ
23 w:￼￼￼ແລະ￼
-12 w:￼￼￼ແລ້ວ
-15 w:￼￼￼ໃນ
10 w:￼￼￼→￼
10 w:￼￼￼→￼￼￼
18 w:￼￼￼￼(
-16 w:￼￼￼￼,
-17 w:￼￼￼￼.
15 w:￼￼￼￼ใ
-12 w:￼￼￼￼ກ່ອ
-17 w:￼￼￼￼ຂ
-11 w:￼￼￼￼ຊ
15 w:￼￼￼￼ຕ
14 w:￼￼￼￼ຖ
16 w:￼￼￼￼ທ
11 w:￼￼￼￼ຜ
-12 w:￼￼￼￼ສ
12 w:￼￼￼￼ຫ
-14 w:￼￼￼￼ອ
-14 w:￼￼￼￼ອອກ
11 w:￼￼￼￼ເພື
16 w:￼￼￼￼ແປເ
-15 w:￼￼￼￼ແມ່
20 w:￼￼￼￼ແລະ
-12 w:￼￼￼￼ແລ້
-18 w:￼￼￼￼ໃ
16 w:￼￼￼￼ໝ
45 w:￼￼￼￼→
10 w:￼￼￼￼→￼￼
-28 w:￼￼￼￼￼
14 w:￼￼￼￼￼ใน
-12 w:￼￼￼￼￼ກ່
-14 w:￼￼￼￼￼ນັ
-14 w:￼￼￼￼￼ອອ
13 w:￼￼￼￼￼ເພ
10 w:￼￼￼￼￼ແທ
16 w:￼￼￼￼￼ແລ
10 w:￼￼￼￼￼→￼
18 w:￼￼￼￼￼￼(
-11 w:￼￼￼￼￼￼,
-21 w:￼￼￼￼￼￼.
15 w:￼￼￼￼￼￼ใ
-17 w:￼￼￼￼￼￼ຂ
-11 w:￼￼￼￼￼￼ຊ
16 w:￼￼￼￼￼￼ຕ
13 w:￼￼￼￼￼￼ຖ
16 w:￼￼￼￼￼￼ທ
11 w:￼￼￼￼￼￼ຜ
-14 w:￼￼￼￼￼￼ອ
10 w:￼￼￼￼￼￼ເ
10 w:￼￼￼￼￼￼ແ
-10 w:￼￼￼￼￼￼ໂ
27 w:￼￼￼￼￼￼ໝ
45 w:￼￼￼￼￼￼→
-29 w:￼￼￼￼￼￼￼
`;
