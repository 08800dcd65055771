// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.32;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-31 ^>addressee
46 ^>channel
77 ^>count
12 ^>edit
45 ^>farewell
23 ^>fault
-23 ^>here
15 ^>inability
43 ^>machine
-48 ^>office
30 ^>opening
29 ^>option
-25 ^>order
24 ^>plan
16 ^>polite
55 ^>quality
-38 ^>reference
10 ^>request
19 ^>text
37 addressee
-21 addressee*channel
49 addressee*count
19 addressee*fault
71 addressee*here
-16 addressee*inability
34 addressee*machine
23 addressee*option
34 addressee*order
15 addressee*part
-30 addressee*polite
-32 addressee*quality
90 addressee*reference
67 addressee*reported
33 addressee*text
11 addressee>$
-93 addressee>addressee
17 addressee>doubt
13 addressee>edit
-28 addressee>farewell
-33 addressee>here
-99 addressee>inability
-21 addressee>machine
-29 addressee>narrator
46 addressee>offer
-81 addressee>office
-22 addressee>order
32 addressee>part
-58 addressee>plan
-22 addressee>quality
-17 addressee>reference
34 addressee>reported
12 addressee>request
135 bracketed
77 channel
-30 channel*doubt
12 channel*fault
12 channel*office
37 channel*option
-19 channel*plan
-22 channel*reported
-21 channel>$
40 channel>channel
-20 channel>edit
-11 channel>here
-24 channel>machine
27 channel>narrator
41 channel>offer
56 channel>office
74 channel>part
17 channel>quality
-26 channel>reference
-10 channel>reported
-14 channel>request
-21 channel>text
179 colon-end
163 count
-32 count*doubt
28 count*office
60 count*option
21 count*polite
-14 count*reported
26 count*user
30 count>$
55 count>addressee
14 count>channel
-30 count>doubt
19 count>inability
12 count>offer
12 count>order
41 count>part
63 count>plan
-51 count>quality
12 count>reported
-12 count>text
-153 cover=0
-114 cover=1
-80 cover=2
-24 cover=3
35 cover=4
63 cover=5
102 cover=6
92 cover=7
-32 doubt
29 doubt*office
32 doubt*reported
10 doubt>$
15 doubt>doubt
19 doubt>edit
13 doubt>here
19 doubt>narrator
-13 doubt>offer
-38 doubt>office
-37 doubt>part
-19 doubt>reference
11 doubt>reported
17 doubt>request
36 doubt>text
21 edit
-53 edit*channel
-96 edit*count
46 edit*doubt
-10 edit*farewell
72 edit*fault
37 edit*here
18 edit*inability
-42 edit*machine
71 edit*opening
-76 edit*option
27 edit*order
19 edit*plan
42 edit*polite
-33 edit*quality
44 edit*user
48 edit>$
16 edit>addressee
-43 edit>channel
-51 edit>count
-12 edit>edit
-12 edit>farewell
-49 edit>inability
-58 edit>machine
-47 edit>narrator
18 edit>offer
-17 edit>office
12 edit>option
-18 edit>part
90 edit>plan
-17 edit>reference
13 edit>request
38 edit>text
73 exclaim
-25 farewell
-10 farewell*office
45 farewell*polite
-52 farewell*reported
17 farewell>$
47 farewell>addressee
-13 farewell>edit
27 farewell>farewell
51 farewell>offer
-30 farewell>order
28 farewell>polite
-39 farewell>reported
35 farewell>text
-24 fault*office
-19 fault*reported
-15 fault>$
36 fault>addressee
12 fault>edit
20 fault>fault
20 fault>here
12 fault>narrator
-11 fault>office
12 fault>order
23 fault>part
-20 fault>quality
24 fault>reference
-24 fault>reported
30 fault>text
-46 figures
-157 here
38 here*channel
37 here*count
97 here*doubt
13 here*fault
-53 here*office
26 here*option
-38 here*plan
62 here*reported
14 here*request
60 here>$
41 here>addressee
17 here>count
44 here>doubt
122 here>edit
18 here>here
-25 here>narrator
-20 here>offer
-31 here>office
14 here>option
10 here>order
-63 here>part
-35 here>plan
-40 here>quality
-33 here>reported
40 here>text
175 icon
-75 inability
-21 inability*channel
25 inability*count
-34 inability*here
46 inability*office
23 inability*opening
-15 inability*option
18 inability*order
-13 inability*plan
20 inability*polite
-124 inability*reported
17 inability*request
-13 inability*user
-26 inability>$
25 inability>channel
46 inability>edit
76 inability>inability
-27 inability>machine
23 inability>narrator
38 inability>office
27 inability>order
63 inability>part
-39 inability>plan
-35 inability>quality
71 inability>reference
17 inability>request
78 inability>text
56 label
-82 lang=de
-142 lang=en
17 lang=es
-65 lang=fr
-10 lang=id
-66 lang=it
209 lang=lo
-11 lang=pt
15 lang=vi
55 lang=zh
120 len=0
169 len=1
172 len=2
160 len=3
-24 len=4
-197 len=5
72 list
-12 machine
-24 machine*channel
22 machine*count
15 machine*doubt
10 machine*farewell
35 machine*here
135 machine*inability
-75 machine*office
26 machine*option
-14 machine*order
-59 machine*plan
12 machine*polite
-26 machine*reported
48 machine*request
-28 machine*user
-56 machine>addressee
-20 machine>channel
44 machine>doubt
23 machine>here
121 machine>inability
83 machine>machine
20 machine>offer
-59 machine>office
-46 machine>part
-45 machine>quality
28 machine>reported
79 machine>request
-32 machine>text
-70 n=0
-40 n=1
-29 n=2
-20 n=3
-24 n=4
23 n=5
58 n=7
29 n=8
27 names=0
-48 names=1
-78 names=2
-106 names=3
-57 names=4
199 narrator
-20 narrator*addressee
30 narrator*channel
36 narrator*count
62 narrator*doubt
30 narrator*edit
-35 narrator*here
60 narrator*inability
129 narrator*machine
-30 narrator*offer
-45 narrator*office
-41 narrator*opening
-25 narrator*option
53 narrator*order
84 narrator*part
-30 narrator*plan
-21 narrator*quality
71 narrator*reference
-13 narrator*reported
68 narrator*request
49 narrator*user
-109 narrator>$
-31 narrator>addressee
-78 narrator>channel
19 narrator>doubt
30 narrator>edit
-17 narrator>farewell
-11 narrator>fault
13 narrator>here
68 narrator>inability
71 narrator>machine
-103 narrator>narrator
-52 narrator>offer
-39 narrator>office
66 narrator>order
-22 narrator>part
-17 narrator>plan
58 narrator>quality
-35 narrator>reference
-65 narrator>reported
-44 narrator>request
-37 narrator>text
66 offer*channel
18 offer*doubt
-75 offer*here
-57 offer*office
19 offer*option
-52 offer*order
27 offer*plan
-35 offer*reported
-90 offer*request
25 offer*user
69 offer>$
18 offer>channel
16 offer>doubt
42 offer>edit
-21 offer>machine
11 offer>narrator
46 offer>offer
-16 offer>office
28 offer>order
12 offer>quality
-23 offer>reported
-68 offer>request
22 offer>text
-59 office
-15 office>channel
21 office>count
12 office>doubt
-88 office>edit
15 office>here
-18 office>inability
27 office>machine
-11 office>narrator
23 office>offer
-64 office>office
-15 office>order
-44 office>part
14 office>plan
-26 office>polite
-46 office>quality
42 office>reported
-16 office>request
-32 office>text
30 opening
-10 opening*channel
28 opening*count
22 opening*farewell
20 opening*fault
55 opening*here
-46 opening*office
37 opening*order
46 opening*plan
22 opening*polite
-70 opening*reported
34 opening*request
19 opening*user
71 opening>$
-20 opening>channel
17 opening>count
34 opening>edit
17 opening>farewell
17 opening>fault
105 opening>here
19 opening>inability
-30 opening>narrator
-29 opening>offer
-47 opening>office
30 opening>order
66 opening>part
23 opening>plan
22 opening>polite
-64 opening>quality
14 opening>reference
-31 opening>reported
33 option
-52 option*doubt
-44 option*office
12 option*reported
-28 option>$
-11 option>addressee
66 option>channel
34 option>count
-29 option>office
38 option>part
86 option>quality
39 option>reported
-15 option>text
-36 order
-31 order*channel
20 order*count
-39 order*farewell
12 order*fault
-16 order*office
32 order*plan
23 order*reported
12 order*user
60 order>$
14 order>addressee
15 order>doubt
12 order>edit
22 order>inability
-21 order>machine
24 order>narrator
21 order>offer
-20 order>office
11 order>plan
22 order>quality
22 order>reference
16 order>reported
15 order>request
35 order>text
99 part
50 part*channel
-43 part*count
41 part*doubt
-40 part*edit
17 part*fault
43 part*here
-14 part*inability
-31 part*machine
112 part*opening
78 part*option
11 part*plan
30 part*reference
20 part*reported
47 part*request
33 part*user
-27 part>$
22 part>addressee
-18 part>channel
20 part>count
47 part>doubt
120 part>edit
-25 part>here
12 part>machine
-35 part>narrator
17 part>offer
-20 part>office
25 part>order
106 part>part
17 part>plan
18 part>polite
52 part>quality
-46 part>reference
-16 part>reported
21 part>request
24 part>text
-73 phone
-54 plan
-24 plan*doubt
23 plan*fault
14 plan*option
-19 plan*polite
19 plan*reported
-15 plan>$
-41 plan>addressee
-16 plan>channel
-27 plan>count
-13 plan>doubt
89 plan>edit
-27 plan>here
60 plan>inability
-56 plan>machine
-78 plan>narrator
29 plan>offer
36 plan>office
15 plan>part
64 plan>plan
-37 plan>quality
-13 plan>reference
29 plan>reported
10 plan>request
-11 plan>text
12 plan>user
44 polite
-43 polite*office
-31 polite*reported
44 polite>$
-22 polite>addressee
25 polite>edit
-24 polite>narrator
-10 polite>office
-11 polite>plan
-16 polite>reported
10 polite>text
-29 pos=first
20 pos=last
-71 pos=middle
17 pure=n=0
43 pure=n=1
15 pure=n=2
48 pure=n=4
31 pure=n=5
40 pure=n=6
27 pure=n=8
72 quality
36 quality*channel
-48 quality*count
23 quality*doubt
85 quality*here
-18 quality*inability
22 quality*offer
-36 quality*office
23 quality*option
13 quality*order
23 quality*plan
-66 quality*reported
41 quality*request
14 quality*user
67 quality>$
22 quality>channel
-47 quality>count
11 quality>doubt
32 quality>edit
12 quality>farewell
28 quality>here
-12 quality>inability
-25 quality>narrator
76 quality>offer
23 quality>office
24 quality>order
64 quality>quality
10 quality>reported
144 question
-123 quoted=0
-16 quoted=1
13 quoted=2
47 quoted=3
38 reference
-58 reference*channel
-22 reference*count
49 reference*doubt
46 reference*fault
-42 reference*here
23 reference*inability
41 reference*machine
-80 reference*offer
45 reference*opening
11 reference*polite
32 reference*quality
35 reference*reported
-40 reference*request
-10 reference*user
25 reference>$
-50 reference>addressee
15 reference>count
97 reference>doubt
-40 reference>edit
-24 reference>here
-16 reference>inability
32 reference>machine
-39 reference>narrator
-24 reference>office
11 reference>order
77 reference>part
13 reference>polite
-10 reference>quality
31 reference>reference
33 reference>reported
-22 reference>request
26 reference>text
-41 reported
19 reported*office
-12 reported>$
-39 reported>addressee
10 reported>channel
-10 reported>count
-14 reported>doubt
-36 reported>edit
18 reported>here
-88 reported>inability
-20 reported>machine
-19 reported>narrator
10 reported>office
-15 reported>option
-17 reported>polite
-16 reported>quality
56 reported>reference
22 reported>reported
-15 reported>request
52 reported>text
-10 request*channel
-16 request*count
71 request*doubt
-18 request*office
-16 request*option
-19 request*order
-35 request*plan
13 request*polite
-10 request*reported
-12 request*user
63 request>$
-49 request>addressee
20 request>edit
-13 request>inability
20 request>machine
19 request>narrator
37 request>order
-28 request>quality
14 request>reference
-13 request>reported
50 request>request
40 request>text
65 text
56 text*channel
-86 text*count
-28 text*edit
61 text*farewell
58 text*fault
53 text*here
-17 text*inability
-42 text*machine
43 text*offer
-49 text*office
78 text*opening
37 text*option
-56 text*order
-53 text*part
62 text*polite
-13 text*quality
14 text*reference
-43 text*reported
-62 text*request
42 text>$
-45 text>channel
-11 text>count
-35 text>doubt
10 text>farewell
-23 text>narrator
68 text>offer
10 text>order
-79 text>part
36 text>plan
39 text>polite
33 text>quality
22 text>reference
79 text>reported
-24 text>text
57 user*plan
11 user*reported
15 user>$
15 user>edit
-23 user>machine
13 user>narrator
11 user>order
23 user>text
23 w:! a
31 w:! here's
34 w:! let's
25 w:! the
11 w:!ຂ້
38 w:#
-61 w:# #
54 w:# :
-16 w:# ?
-40 w:# a
39 w:# am
33 w:# and
-22 w:# are
27 w:# as
-26 w:# b
-20 w:# before
11 w:# but
-24 w:# chữ
-20 w:# days
-24 w:# degrees
-22 w:# families
27 w:# for
41 w:# good
-39 w:# h
48 w:# households
26 w:# in
-10 w:# it
-12 w:# june
-18 w:# kip
18 w:# km
46 w:# march
-27 w:# may
16 w:# million
-62 w:# minutes
13 w:# more
74 w:# mots
-14 w:# mét
69 w:# no
54 w:# not
-85 w:# november
-18 w:# now
11 w:# nên
-33 w:# on
-32 w:# p
-16 w:# pages
25 w:# people
-34 w:# per
48 w:# percent
22 w:# plus
22 w:# pm
31 w:# s
127 w:# seconds
30 w:# shorter
31 w:# signes
103 w:# sites
59 w:# so
-52 w:# th
11 w:# that
24 w:# the
29 w:# từ
31 w:# villages
-10 w:# with
77 w:# word
41 w:# words
-24 w:# years
17 w:# you
10 w:(ສະ
10 w:(ສະບັ
20 w:(ສັ
20 w:(ສັ້ນ
-14 w:)ແລ
18 w:,ກະ
22 w:,ກະລຸ
22 w:,ກະລຸນາ
26 w:,ຂ້
20 w:,ຂ້ອຍ
10 w:,ຂ້ອຍຈຶ
19 w:,ຂໍ
10 w:,ງົບປ
10 w:,ງົບປະມ
-10 w:,ຈະ
-20 w:,ຖ້
-20 w:,ຖ້າມ
-12 w:,ນັ
10 w:,ບອ
15 w:,ບໍ
-14 w:,ພະ
29 w:,ມີ
-18 w:,ລາ
16 w:,ວັ
11 w:,ວັນທ
11 w:,ສະນັ
11 w:,ສະນັ້ນ
20 w:,ສາ
21 w:,ຫຼ
18 w:,ອັ
17 w:,ເປ
-10 w:,ເມ
15 w:,ເອ
10 w:,ແນ
-14 w:,ແບ
19 w:,ໃຊ
-16 w:,ໜ້
25 w:,￼￼
25 w:,￼￼￼￼
29 w:,￼￼￼￼￼￼
21 w:-ຈີ
-19 w:.00
-10 w:.000ກ
-13 w:.000ກີບ
-16 w:.20
10 w:.ຂ້ອຍ
14 w:.ສະ
14 w:.ສະບັ
31 w:/th
-12 w:0
-12 w:0.000ກີ
-12 w:00
-17 w:000
-13 w:000ກີ
-13 w:00ກີບ
-18 w:00ຄ
-15 w:00ຄຳພ
-11 w:00字
-12 w:020
-14 w:021
-10 w:02121
11 w:023
29 w:025
13 w:0คำ
-27 w:0ກີ
10 w:0ຄຳແລ
-13 w:0ຄົ
18 w:0ຄົນ,
-15 w:0ນາ
-15 w:0ນາທີ
26 w:0ລ້
26 w:0ລ້ານ
11 w:0ເຮ
11 w:0ເຮັກ
11 w:0ເຮັກຕາ
-18 w:0ໂມ
46 w:1
16 w:1.
16 w:10
21 w:100
12 w:12
24 w:120
18 w:120ຄົ
-10 w:121
-13 w:123
-16 w:12ບ
-13 w:12ໜ
-13 w:12ໜ້າ
-10 w:140
-12 w:150
-16 w:155
38 w:2
17 w:2.
16 w:200
11 w:200ຄຳ
-17 w:201
20 w:202
-10 w:2024ເ
13 w:20ຄ
-12 w:212
-10 w:21212
-10 w:24ເ
13 w:2ຄົ
27 w:2ນາ
27 w:2ນາທີ
10 w:2ມາ
13 w:2ແລ
-17 w:2ໜ້
-10 w:3-5
16 w:3.
-12 w:300ຄຳ
16 w:31ມ
-20 w:3x4
-15 w:3ຄົ
16 w:3ບ້
16 w:3ບ້ານ
-12 w:4
26 w:40ຄ
10 w:40ຄົນ
-10 w:421
13 w:4ຄຳ
-20 w:4ຄົ
-17 w:5
-12 w:500
-18 w:50ຄ
-16 w:55ຕ
-14 w:566
10 w:568
-16 w:5ຄຳ
11 w:5ປີ
10 w:5ແບ
-14 w:6ໂມ
41 w:7
-12 w:8.0
-17 w:800
-13 w:8:0
11 w:8ຄຳ
97 w:: #
33 w:: a
62 w:: about
-29 w:: an
-16 w:: bản
-24 w:: can
16 w:: clearer
131 w:: council
53 w:: cut
38 w:: discover
15 w:: how
-34 w:: https
-27 w:: i
21 w:: in
-16 w:: is
-19 w:: j'ai
-17 w:: k
25 w:: khám
98 w:: laos
23 w:: make
51 w:: new
-23 w:: no
-25 w:: none
-19 w:: one
11 w:: rewrite
20 w:: shortened
-11 w:: the
-29 w:: this
25 w:: three
23 w:: train
-47 w:: two
12 w:: tôi
-12 w:: we
14 w:: what
50 w:: who
53 w:: why
34 w:: yes
18 w::1)
14 w::1.
26 w::คำ
-16 w::ตั
12 w::ຂຽ
-32 w::ຂ້
-19 w::ຂ້ອຍ
-22 w::ຄຳ
13 w::ຊື
-11 w::ຕັ
-13 w::ຕົ
-17 w::ຕົວເ
-17 w::ຕົວເລກ
16 w::ທ່ອງ
16 w::ທ່ອງທ່
-19 w::ທ່ານ
16 w::ນັ
-12 w::ນາ
17 w::ບໍ
10 w::ປະ
-11 w::ມີ
10 w::ລວ
11 w::ລາຄາ
16 w::ລົ
-14 w::ສະ
-12 w::ຫົວຂ
-12 w::ຫົວຂໍ້
-10 w::ເປ
-10 w::ເປັນ
18 w::ເສ
-29 w::ແກ
-19 w::ແບ
17 w::ໄດ
41 w::￼￼
41 w::￼￼￼￼
41 w::￼￼￼￼￼￼
31 w:</t
34 w:<th
15 w:<thin
-98 w:?
-12 w:? a
26 w:? better
18 w:? i
-12 w:? tell
41 w:? we
-38 w:? yes
11 w:?ຂ້
11 w:?ຂ້ອຍ
-14 w:?ຕອ
-12 w:?ຕອບ:
-15 w:?ສະ
-16 w:?ສົ
-16 w:?ສົ່ງ
-45 w:^#
122 w:^# #
51 w:^# words
-37 w:^:
15 w:^<thin
-62 w:^a
-40 w:^a good
26 w:^a more
-13 w:^a previous
-12 w:^a shorter
13 w:^a version
-72 w:^about
-43 w:^about #
-28 w:^absolutely
23 w:^absolutely !
-33 w:^absolutely nothing
64 w:^according
64 w:^according to
21 w:^actually
72 w:^add
36 w:^added
29 w:^adding
34 w:^ah
88 w:^all
-15 w:^alright
50 w:^alt
50 w:^alt text
-19 w:^alternative
71 w:^alternatively
104 w:^although
-33 w:^an
-18 w:^an earlier
58 w:^and
23 w:^and that's
-19 w:^anh
46 w:^anything
41 w:^apologies
29 w:^apologies for
-14 w:^applicants
35 w:^approx
35 w:^approx #
-28 w:^article
21 w:^as
-66 w:^as a
42 w:^as an
54 w:^as far
-14 w:^as of
18 w:^as the
27 w:^ask
-23 w:^asked
-17 w:^asked about
31 w:^at the
-60 w:^background
28 w:^based
28 w:^based on
-24 w:^because
38 w:^before i
26 w:^being
26 w:^being an
50 w:^below
35 w:^below are
32 w:^below is
21 w:^best
40 w:^best of
-21 w:^bien
-21 w:^bien sûr
54 w:^bonne
29 w:^both
19 w:^by
-11 w:^bà
-13 w:^bài viết
-26 w:^bạn
-30 w:^bạn có
29 w:^bản
-10 w:^bản dự
-20 w:^can
-22 w:^candidates
50 w:^caption
-10 w:^certainly i
-28 w:^certainly the
-16 w:^cet
-10 w:^cet article
28 w:^cette
10 w:^cette version
75 w:^changed
23 w:^changes
38 w:^changes made
72 w:^character
84 w:^character count
21 w:^chatg
161 w:^chatgpt
36 w:^chatgpt can
35 w:^chatgpt said
-12 w:^check
-39 w:^clarification
-37 w:^clarification :
30 w:^claude
28 w:^consider
-25 w:^continue
-35 w:^continue reading
92 w:^copy
64 w:^copy code
-24 w:^copy the
-99 w:^corrected
-35 w:^correction
-34 w:^correction :
20 w:^could
-25 w:^cut
23 w:^các
-40 w:^câu
-21 w:^cô
-21 w:^cô giáo
-18 w:^dear
-14 w:^dear editor
22 w:^disclaimer
22 w:^disclaimer :
31 w:^do
19 w:^do not
41 w:^do you
24 w:^done
-16 w:^double
-48 w:^double check
-32 w:^draft
22 w:^draft #
-19 w:^dưới
-19 w:^dưới đây
-20 w:^each
23 w:^each paragraph
68 w:^edited
-31 w:^editor's
-31 w:^editor's note
22 w:^edits
18 w:^english
43 w:^enjoy
67 w:^environ
67 w:^environ #
-51 w:^exercise
-51 w:^exercise #
23 w:^fact
21 w:^feel
21 w:^feel free
30 w:^final
38 w:^final answer
-13 w:^five
38 w:^fixed
82 w:^focus
25 w:^focus keyphrase
43 w:^focus keyword
17 w:^for
19 w:^for a
41 w:^for more
39 w:^for the
16 w:^formal
37 w:^gemin
21 w:^gemini
10 w:^ghi
12 w:^ghi chú
-14 w:^give
92 w:^glad
19 w:^good catch
24 w:^good luck
-31 w:^google's
12 w:^got
12 w:^grammar
14 w:^great
32 w:^great question
15 w:^happy
24 w:^has
21 w:^have
24 w:^have a
-60 w:^he
-49 w:^headline
-79 w:^her
-24 w:^here
-30 w:^here are
-68 w:^here is
20 w:^here you
13 w:^here's
28 w:^here's a
10 w:^here's how
-22 w:^here's the
-27 w:^here's what
11 w:^here's your
-31 w:^his
33 w:^hmm
25 w:^hmm the
70 w:^hope
40 w:^hope that
31 w:^hope this
73 w:^hopefully
-40 w:^how
36 w:^i
28 w:^i aimed
11 w:^i also
10 w:^i am
12 w:^i apologize
21 w:^i assumed
-10 w:^i can
-12 w:^i can't
-33 w:^i cannot
-24 w:^i could
19 w:^i do
-16 w:^i have
-51 w:^i hope
29 w:^i kept
11 w:^i left
-21 w:^i made
-38 w:^i moved
-19 w:^i rewrote
-21 w:^i should
20 w:^i tried
12 w:^i used
32 w:^i won't
-63 w:^i would
32 w:^i'd
-30 w:^i'd be
20 w:^i'd rather
-12 w:^i'm
20 w:^i'm sorry
10 w:^i'm unable
45 w:^i've
-24 w:^i've gone
16 w:^i've left
-29 w:^if the
-30 w:^if you
18 w:^il
15 w:^improvements
-117 w:^in
-28 w:^in a
55 w:^in conclusion
-59 w:^in the
-23 w:^in this
135 w:^insert
-30 w:^insert the
44 w:^is
-46 w:^is there
41 w:^is this
28 w:^it
-28 w:^it is
18 w:^it looks
23 w:^it now
-25 w:^it was
71 w:^it's
-24 w:^item
-24 w:^item #
-13 w:^its
17 w:^j'ai
16 w:^j'ai conservé
-35 w:^j'ai gardé
-17 w:^j'espère
-17 w:^j'espère que
17 w:^je suis
-28 w:^je vous
60 w:^just
41 w:^keep
55 w:^keep in
-101 w:^key
57 w:^key changes
-43 w:^keywords
-21 w:^keywords :
-70 w:^la
-16 w:^la nouvelle
-24 w:^la version
-46 w:^let
-27 w:^let me
-43 w:^let's
-27 w:^letters
32 w:^longueur
32 w:^longueur :
35 w:^make
35 w:^may
-18 w:^members
34 w:^mes
20 w:^mes connaissances
69 w:^meta
60 w:^meta description
14 w:^modifications
14 w:^modifications apportées
-12 w:^more
43 w:^moved
34 w:^my
-38 w:^my knowledge
20 w:^my mistake
45 w:^mình
22 w:^mô
-28 w:^một
-22 w:^n'hésitez
-22 w:^n'hésitez pas
40 w:^names
-18 w:^names have
16 w:^need
13 w:^next i
-36 w:^người
63 w:^no
15 w:^no problem
-25 w:^none
-25 w:^none of
-19 w:^not
28 w:^not quite
38 w:^note
20 w:^note de
18 w:^note that
61 w:^noted
-26 w:^notes
43 w:^nothing
64 w:^now
66 w:^numbers
-37 w:^nếu
-21 w:^nếu cần
-26 w:^okay so
-18 w:^once
49 w:^one thing
-24 w:^only
-22 w:^only the
-19 w:^openai
18 w:^option
68 w:^option a
-10 w:^option b
106 w:^or
62 w:^or if
-17 w:^our
53 w:^para
53 w:^para #
-18 w:^paragraph
-16 w:^paragraph #
28 w:^perfect
19 w:^phiên
19 w:^phiên bản
-29 w:^photo
35 w:^pick
-25 w:^plan
-22 w:^please
-13 w:^please check
27 w:^please review
20 w:^please verify
19 w:^polished
14 w:^polished version
16 w:^possible
-21 w:^prices
-45 w:^q
-45 w:^q :
11 w:^read
18 w:^read more
-40 w:^read the
-38 w:^readers
-20 w:^reading
-23 w:^reading time
61 w:^reads
51 w:^regenerate
54 w:^regenerate response
44 w:^remember
37 w:^removed
-25 w:^replace
10 w:^replace the
44 w:^replaced
41 w:^replaced with
30 w:^revised version
60 w:^rewrite
-31 w:^rewrite the
45 w:^rewritten
48 w:^rewritten article
22 w:^right
55 w:^said
-28 w:^said the
14 w:^same
23 w:^se
-28 w:^search
107 w:^searched
107 w:^searched #
23 w:^send me
48 w:^seo
60 w:^seo title
78 w:^shall
34 w:^shall i
44 w:^shall we
-80 w:^share
-80 w:^share this
-76 w:^she
54 w:^short
15 w:^short version
-19 w:^shorter
25 w:^should
73 w:^show
130 w:^since
68 w:^since the
-19 w:^sir
58 w:^slightly
32 w:^slightly more
68 w:^slug
68 w:^slug :
-66 w:^so
13 w:^so the
38 w:^some
-13 w:^some names
-22 w:^sorry
-21 w:^sorry about
24 w:^sorry i
-14 w:^souhaitez
-14 w:^souhaitez vous
-22 w:^source :
37 w:^spelling
-37 w:^step
-29 w:^step #
17 w:^straight
-11 w:^subject
159 w:^suggested
23 w:^suggested headline
45 w:^suggested tags
18 w:^summary
-13 w:^summary :
11 w:^summary of
-58 w:^sure i
32 w:^sure thing
16 w:^swapped
-35 w:^tags
-31 w:^tags :
-28 w:^take
-27 w:^teachers
-11 w:^teachers say
12 w:^thank
12 w:^thank you
30 w:^thanks
166 w:^that
97 w:^that should
-49 w:^that's
12 w:^that's a
-57 w:^the
29 w:^the above
-12 w:^the agency
15 w:^the article
-11 w:^the assistant
-22 w:^the chatbot
-12 w:^the coach
-36 w:^the committee
10 w:^the company
-26 w:^the council
30 w:^the draft
-11 w:^the essay
-11 w:^the exhibition
-10 w:^the figures
-31 w:^the first
-15 w:^the form
-100 w:^the headline
-11 w:^the judge
43 w:^the language
-10 w:^the letter
21 w:^the link
-10 w:^the mayor
57 w:^the metaphor
19 w:^the names
-68 w:^the new
-11 w:^the newspaper
-29 w:^the paper
-16 w:^the paper's
18 w:^the paragraph
32 w:^the percentage
14 w:^the phrase
23 w:^the piece
-10 w:^the polished
34 w:^the quote
-10 w:^the quotes
26 w:^the report
-13 w:^the revised
15 w:^the rewrite
-39 w:^the second
-28 w:^the sentence
30 w:^the source
18 w:^the statement
17 w:^the statistics
22 w:^the style
-15 w:^the table
-12 w:^the template
41 w:^the text
30 w:^the title
62 w:^the tone
-41 w:^the translation
38 w:^the treasurer
16 w:^the user
-19 w:^the word
-14 w:^the wording
57 w:^there
-28 w:^there are
-22 w:^there is
-19 w:^there's
-26 w:^these
70 w:^think
14 w:^thinking
28 w:^this
-71 w:^this article
13 w:^this comes
-11 w:^this draft
-48 w:^this interview
55 w:^this is
-21 w:^this report
11 w:^this revised
-28 w:^this story
-20 w:^this summary
-47 w:^this text
-26 w:^this version
108 w:^thought
108 w:^thought for
-25 w:^three
31 w:^title
39 w:^to
-15 w:^to keep
23 w:^ton
46 w:^tone :
-19 w:^total
13 w:^translated
10 w:^translation
-15 w:^translator's note
24 w:^trimmed
38 w:^two
10 w:^tên
14 w:^tính
14 w:^tính đến
-12 w:^tóm
-73 w:^tôi
11 w:^tôi giữ
-12 w:^tôi đã
-36 w:^under
-30 w:^under the
49 w:^understood
-10 w:^une
38 w:^unfortunately
14 w:^unfortunately i
27 w:^use
14 w:^user
13 w:^version #
-41 w:^voici
11 w:^voici une
21 w:^voilà
-12 w:^vous souhaitez
22 w:^wait
39 w:^wait the
37 w:^want
-12 w:^want it
31 w:^want to
132 w:^was
11 w:^was this
-24 w:^we
28 w:^we are
12 w:^we can
-28 w:^we have
13 w:^we need
51 w:^we'll
-121 w:^what
30 w:^what changed
24 w:^what i
-15 w:^what would
-66 w:^when
-42 w:^where
34 w:^where the
19 w:^whether
-34 w:^which
-12 w:^which of
-17 w:^who
15 w:^why it
45 w:^why this
40 w:^with
21 w:^with the
12 w:^without
11 w:^without the
-33 w:^word
-13 w:^word count
22 w:^would
27 w:^would a
11 w:^would you
-91 w:^write
41 w:^written
-11 w:^xin
-37 w:^yes
11 w:^yes that
38 w:^you
46 w:^you are
-53 w:^you asked
12 w:^you can
40 w:^you could
-10 w:^you have
28 w:^you may
62 w:^you said
14 w:^you're absolutely
-14 w:^you're right
40 w:^you've
73 w:^your
11 w:^your message
27 w:^à
-10 w:^ông
69 w:^đã
-13 w:^đính
-13 w:^đính chính
-14 w:^đề
12 w:^ความย
12 w:^คำแปล
14 w:^จำนวน
-20 w:^ดิฉัน
12 w:^พาดหั
-12 w:^หมายเ
35 w:^แบบที
-25 w:^ກະລຸນ
-17 w:^ຂອບໃຈ
-19 w:^ຂັ້ນຕ
-12 w:^ຂ່າວນ
-24 w:^ຂ້ອຍຂ
-12 w:^ຂ້ອຍບ
-20 w:^ຂໍອະໄ
-16 w:^ຂໍໃຫ້
23 w:^ຂໍ້ຄວ
49 w:^ຄັດລອ
-11 w:^ຄຳຕອບ
14 w:^ຄຳບັນ
-26 w:^ຄຳວ່າ
14 w:^ຄຳສຳຄ
-14 w:^ຄຳເວົ
10 w:^ຄຳແປ(
10 w:^ຄຳແປພ
-11 w:^ຄູສອນ
15 w:^ຈຳນວນ
17 w:^ຈຸດທີ
-11 w:^ຈົດໝາ
-12 w:^ຊື່ຂອ
17 w:^ຍັງຂາ
12 w:^ຕາມທີ
-30 w:^ຕົວຢ່
-37 w:^ຕົວເລ
-14 w:^ຕໍ່ໄປ
-12 w:^ຖາມ:ທ
-15 w:^ຖ້າທ່
-25 w:^ຖ້າບໍ
14 w:^ຖ້າມີ
-24 w:^ນີ້ແມ
22 w:^ນ້ຳສຽ
10 w:^ບັນດາ
14 w:^ບົດນີ
-16 w:^ບົດສຳ
-12 w:^ບ່ອນທ
-11 w:^ບໍລິສ
21 w:^ປ່ຽນ￼
27 w:^ພວກເຮ
-17 w:^ລາຍຊື
27 w:^ສະບັບ
-32 w:^ສະຫຼຸ
35 w:^ສຳລັບ
15 w:^ຫວັງວ
30 w:^ຫົວຂໍ
-12 w:^ອາຈານ
31 w:^ຮັບຊາ
14 w:^ຮູບທີ
10 w:^ເປັນຄ
26 w:^ເພື່ອ
-23 w:^ເມື່ອ
-11 w:^ແກ້ຂ່
27 w:^ແນະນຳ
-22 w:^ໂຄງສ້
-27 w:^ໝາຍເຫ
27 w:^以上
-30 w:^以下
25 w:^修改
15 w:^全文
12 w:^好的
-19 w:^如需
14 w:^字数
15 w:^我是
26 w:^抱歉
10 w:^收到
-20 w:^本文
10 w:^注：
27 w:^版本
-15 w:^编辑
-20 w:^译者
-51 w:^￼￼￼￼￼
-22 w:a
33 w:a #
58 w:a balance
36 w:a balanced
11 w:a better
36 w:a bit
-11 w:a boat
-24 w:a book
-10 w:a brief
-16 w:a chatbot
27 w:a cleaner
19 w:a clear
-13 w:a clerk
13 w:a comment
-19 w:a copy
-26 w:a day
11 w:a different
-38 w:a doctor
28 w:a fact
20 w:a fair
-20 w:a family
27 w:a few
49 w:a first
71 w:a follow
-15 w:a friend
43 w:a full
44 w:a general
-62 w:a good
-12 w:a great
39 w:a group
27 w:a half
-14 w:a headline
-17 w:a hotel
-30 w:a house
62 w:a human
-39 w:a is
14 w:a language
34 w:a lao
23 w:a letter
-24 w:a lighter
-41 w:a line
-11 w:a list
-19 w:a literal
15 w:a local
19 w:a long
-35 w:a lot
27 w:a lower
15 w:a machine
63 w:a map
-15 w:a matter
19 w:a minute
-12 w:a mistake
-21 w:a month
15 w:a more
-14 w:a name
45 w:a named
-60 w:a new
24 w:a news
18 w:a newspaper
41 w:a nice
-11 w:a note
-30 w:a page
-29 w:a paragraph
26 w:a person
45 w:a photo
-16 w:a photograph
16 w:a plagiarism
22 w:a possible
19 w:a press
-14 w:a previous
-13 w:a professional
14 w:a punchier
24 w:a qualified
47 w:a question
34 w:a quote
24 w:a real
36 w:a regional
14 w:a response
-10 w:a retired
-24 w:a revised
-30 w:a robot
14 w:a row
-16 w:a répondu
24 w:a sample
-31 w:a second
25 w:a sense
13 w:a sharper
46 w:a short
-59 w:a shorter
-34 w:a single
18 w:a slightly
-12 w:a small
36 w:a source
-21 w:a spoon
-20 w:a spoonful
34 w:a statement
36 w:a straight
23 w:a strong
-82 w:a summary
-24 w:a table
-10 w:a text
22 w:a tightened
12 w:a timeline
-12 w:a torch
67 w:a touch
18 w:a translation
-11 w:a tunnel
46 w:a version
22 w:a village
13 w:a warm
-11 w:a warmer
-19 w:a week
33 w:a wire
27 w:a woman
-31 w:a word
-30 w:a été
-14 w:abbot
-25 w:ability
-30 w:ability to
34 w:about #
25 w:about a
-12 w:about how
-21 w:about it
-32 w:about my
84 w:about the
-57 w:about this
-15 w:about to
23 w:about who
-12 w:above
54 w:above are
20 w:above may
-27 w:above the
15 w:abroad
-18 w:absolutely
23 w:absolutely !
-33 w:absolutely nothing
-21 w:accept
-32 w:accepted
-42 w:access the
47 w:access to
66 w:accident
17 w:according
17 w:according to
-27 w:accounts
-39 w:accurate
28 w:accusation
29 w:act
73 w:action
38 w:active
20 w:active ones
23 w:active voice
11 w:actual
31 w:adapt
14 w:adapt it
-14 w:adapt the
29 w:adapted
24 w:adapted for
13 w:adapté
13 w:adapté à
-32 w:add
-47 w:add a
21 w:add it
-13 w:add up
88 w:added
36 w:added :
30 w:added a
35 w:adding
-23 w:adding a
-35 w:address
-37 w:address and
-20 w:addressed
-137 w:adds
25 w:adjective
97 w:adjectives
-43 w:adjust
-16 w:adjust the
25 w:adjustments
-42 w:admitted
-11 w:adults
34 w:advert
-46 w:advice
-18 w:advises
10 w:affected
25 w:after
58 w:after #
-41 w:after a
-16 w:after readers
13 w:after that
13 w:after the
-10 w:after three
39 w:afterwards
18 w:again
-12 w:again :
17 w:again ?
40 w:against
30 w:against a
20 w:age
-11 w:agency
48 w:ages
-47 w:agreed
40 w:agreement
34 w:ah
13 w:ahead
11 w:ahead and
-37 w:ai
23 w:ai and
18 w:ai assistant
27 w:ai developed
19 w:ai i
-15 w:ai tool
-21 w:ai để
-33 w:aider
13 w:aim
56 w:aimed
28 w:aimed at
30 w:aiming
30 w:aiming for
-21 w:airline
10 w:aiຂ້ອ
10 w:aiຂ້ອຍບ
-21 w:aiເ
16 w:ai生
22 w:ajouter
-77 w:all
35 w:all of
-29 w:allow
-31 w:allowed
-25 w:allowed to
-22 w:allows
-17 w:almost
10 w:along
13 w:along the
22 w:aloud
87 w:already
-15 w:alright
-65 w:also
-23 w:also add
16 w:alt
27 w:altered
55 w:alternative
33 w:alternative headlines
67 w:alternatively
13 w:alternatives
95 w:although
51 w:altogether
-43 w:always
-10 w:am
12 w:ambiguous
-35 w:amended
-13 w:amendment
27 w:american
46 w:amount
12 w:amount of
15 w:amounts
-62 w:an
34 w:an advert
109 w:an ai
-18 w:an apology
14 w:an article
31 w:an artificial
-20 w:an assistant
15 w:an asterisk
-49 w:an earlier
-21 w:an editing
-16 w:an editor
20 w:an english
16 w:an error
-47 w:an hour
24 w:an official
-18 w:an opinion
-65 w:and
32 w:and #
-16 w:and a
-16 w:and add
-21 w:and added
-19 w:and again
38 w:and an
-25 w:and are
-14 w:and ask
-11 w:and avoid
26 w:and avoids
10 w:and back
10 w:and by
12 w:and cannot
-18 w:and check
-32 w:and clarity
12 w:and cut
22 w:and do
17 w:and does
30 w:and don't
-16 w:and drops
-21 w:and each
-16 w:and edited
28 w:and every
-22 w:and factual
12 w:and flow
-12 w:and friendly
24 w:and half
54 w:and has
114 w:and have
43 w:and how
13 w:and i
99 w:and i'll
-66 w:and if
15 w:and in
40 w:and is
-21 w:and it
-16 w:and its
53 w:and keep
-16 w:and leave
30 w:and left
111 w:and less
14 w:and let
48 w:and more
-11 w:and moved
-22 w:and neither
25 w:and neutral
-23 w:and never
-28 w:and nobody
64 w:and none
43 w:and nothing
-29 w:and on
14 w:and one
-28 w:and only
-17 w:and paste
52 w:and ready
-17 w:and removed
-27 w:and reviewed
35 w:and should
-41 w:and so
-57 w:and that
21 w:and that's
38 w:and the
-19 w:and then
42 w:and there
-12 w:and they
-24 w:and this
71 w:and to
-15 w:and translated
-23 w:and two
-25 w:and use
58 w:and was
-10 w:and we
-13 w:and went
-10 w:and what
42 w:and when
39 w:and where
15 w:and why
-13 w:and will
-10 w:and with
27 w:and without
18 w:and would
-10 w:and your
90 w:angle
-14 w:anh có
-13 w:annex
15 w:announced
49 w:announced a
45 w:announcement
-14 w:annual
-35 w:another
-49 w:ans
-39 w:answer
21 w:answer :
-24 w:answer is
-11 w:answer it
-22 w:answer questions
26 w:answer the
-31 w:answered
-21 w:answered :
-10 w:answered in
50 w:answers
42 w:answers the
41 w:anthropic
-55 w:any
17 w:any further
-33 w:any information
40 w:any of
21 w:any other
13 w:any text
-35 w:anyone
-31 w:anyone who
52 w:anything
-56 w:anything else
16 w:anything in
81 w:ap
22 w:ap style
20 w:apart from
45 w:apologies
28 w:apologies for
-19 w:apologise
-12 w:apologise for
-38 w:apologised
-22 w:apologised after
17 w:apologize
15 w:apologize but
-34 w:apology
-21 w:app
-11 w:appeals
30 w:appear
-41 w:appeared
-30 w:appeared in
52 w:appears
15 w:appears in
31 w:appears to
-16 w:applicants
-23 w:application
-14 w:applications
-20 w:apply
19 w:apportées
30 w:apportées :
-19 w:approach
65 w:appropriate
70 w:appropriate for
-18 w:approved
57 w:approves
38 w:approx
38 w:approx #
30 w:approximate
35 w:approximately
36 w:approximately #
29 w:april #
-14 w:architect
85 w:are a
38 w:are an
24 w:are asked
-24 w:are for
44 w:are illustrative
19 w:are in
23 w:are invented
-20 w:are invited
36 w:are limited
-11 w:are looking
-18 w:are now
12 w:are out
17 w:are placeholders
-12 w:are provisional
-22 w:are right
26 w:are set
-62 w:are still
-81 w:are the
14 w:are three
36 w:area
49 w:argument
46 w:arguments
27 w:arguments on
38 w:around
49 w:around #
36 w:arrest
-18 w:arrive
-18 w:arrived
58 w:article
-81 w:article #
47 w:article :
-10 w:article ?
34 w:article about
27 w:article and
23 w:article are
-23 w:article gave
-20 w:article has
-51 w:article is
-11 w:article of
-33 w:article was
28 w:article without
19 w:article you
-39 w:articles
-14 w:artificielle
15 w:artificielle je
-11 w:artificielle puis
-30 w:artikel
46 w:as
-15 w:as #
39 w:as an
-18 w:as and
51 w:as far
-13 w:as follows
15 w:as for
-14 w:as if
-17 w:as is
-30 w:as it
-23 w:as much
17 w:as my
14 w:as of
16 w:as per
-29 w:as released
42 w:as requested
46 w:as stated
-49 w:as the
43 w:as they
-20 w:as we
40 w:as well
48 w:as your
24 w:asean
17 w:ask
38 w:ask a
-13 w:ask for
31 w:ask if
-12 w:ask it
-11 w:ask the
-13 w:ask whether
-69 w:asked
-25 w:asked about
-39 w:asked for
43 w:asked the
34 w:asking
51 w:asking the
11 w:asks for
-18 w:asleep
-18 w:assembly
28 w:assist
23 w:assist with
14 w:assistant and
-12 w:assistant replied
-12 w:association
33 w:assumed
42 w:assuming
15 w:asterisk
-43 w:at
23 w:at #
-23 w:at all
43 w:at dawn
-10 w:at every
52 w:at fault
-12 w:at four
-15 w:at half
-30 w:at home
33 w:at https
-14 w:at last
-63 w:at least
-40 w:at night
-13 w:at once
14 w:at roughly
-28 w:at the
-12 w:at their
17 w:at this
18 w:ate
30 w:attach
24 w:attached
15 w:attachment
21 w:attempt
-10 w:attend the
11 w:attendance
73 w:attended
28 w:attributed
-94 w:au
51 w:aucun
28 w:aud
10 w:audience :
22 w:audience is
-14 w:auditor
-13 w:auditors
-10 w:august
60 w:aussi
14 w:aussi un
-83 w:author
-26 w:authors
-52 w:automatically
-12 w:autumn
-23 w:aux
-33 w:available
-36 w:available in
12 w:available to
-19 w:avait
-19 w:avant
-39 w:avant de
-24 w:avant le
-43 w:avec
19 w:avez raison
16 w:avoid
29 w:avoid repeating
34 w:avoid the
77 w:avoids
41 w:avoids the
36 w:aware
-21 w:away
54 w:away the
13 w:b
60 w:b #
-11 w:b :
-14 w:b of
-39 w:ba
-21 w:ba lần
10 w:back again
24 w:back and
13 w:back in
-40 w:back of
11 w:back page
-14 w:back the
-27 w:back to
34 w:backed
-49 w:background
69 w:background on
-22 w:bag
10 w:baker
26 w:bakery
76 w:balance
56 w:balance between
26 w:balanced
-36 w:ball
-32 w:ballot
19 w:bangkok
10 w:banner
12 w:bao
-18 w:based
45 w:based on
-14 w:bats
-33 w:battery
-15 w:bay
30 w:bbc
-12 w:bce
-11 w:bcelo
-11 w:bcelone
27 w:be
11 w:be #
31 w:be :
-30 w:be a
-44 w:be able
12 w:be checked
-29 w:be clear
15 w:be closed
20 w:be cut
-19 w:be given
-49 w:be happy
35 w:be included
33 w:be more
39 w:be needed
32 w:be number
11 w:be opened
11 w:be out
30 w:be read
20 w:be ready
14 w:be reflected
-11 w:be replaced
35 w:be right
-29 w:be seen
-32 w:be taken
20 w:be useful
29 w:became
-12 w:because
15 w:because a
-32 w:because i
16 w:because it
-10 w:because nothing
-24 w:because of
-19 w:because the
16 w:because they
38 w:become
10 w:become a
-44 w:becomes
-25 w:been a
14 w:been added
-18 w:been asked
-107 w:been changed
-13 w:been condensed
-16 w:been edited
26 w:been kept
28 w:been moved
46 w:been removed
23 w:been simplified
-29 w:been translated
-30 w:been updated
-15 w:been written
-20 w:bees
16 w:before
-11 w:before #
16 w:before i
-22 w:before it
41 w:before publishing
24 w:before sending
-39 w:before the
26 w:before this
-39 w:before you
-50 w:began
40 w:begin
-26 w:begin with
17 w:begins
-37 w:behind
-31 w:being
34 w:being a
26 w:being an
16 w:believe the
-10 w:bell
-39 w:below
35 w:below are
22 w:below is
24 w:below it
-11 w:below the
-38 w:bench
-11 w:bend
-25 w:beneath
-10 w:beside
67 w:best of
61 w:better :
-24 w:better for
31 w:better or
26 w:better worse
36 w:between
-26 w:between #
-22 w:between the
11 w:between them
19 w:beyond
35 w:beyond what
-23 w:bicycle
-17 w:bien
-21 w:bien sûr
-16 w:bigger
-16 w:bill
-11 w:billion
-18 w:bin
10 w:birth
26 w:bishop
33 w:bit
16 w:bit more
-22 w:biên
-25 w:biên tập
11 w:biết
-22 w:biểu
27 w:blank
-21 w:blue
-46 w:boat
-11 w:boat race
-56 w:body
-19 w:boiler
16 w:bolaven
60 w:bold
81 w:bolder
106 w:bonne
-81 w:book
-29 w:booking
-46 w:books
-14 w:bored
12 w:boten
87 w:both
25 w:both sides
43 w:bottom of
107 w:box
-21 w:box marked
22 w:box on
-25 w:boy
61 w:brackets
-41 w:branch
-36 w:bread
-19 w:breakfast
-13 w:breaks
-18 w:breaks off
-26 w:brewery
-30 w:bridge was
-51 w:bring
-22 w:bring a
-21 w:bring the
60 w:british
36 w:british spelling
-17 w:brochure
31 w:broke
13 w:broken
-14 w:broken and
-31 w:brother
-47 w:budget
-45 w:build
-12 w:build a
-59 w:built
-53 w:bullet
-29 w:bullet points
13 w:bulletin
-10 w:bureau
16 w:buried
19 w:buried the
27 w:bus
-65 w:business
38 w:busy
-42 w:but
12 w:but a
10 w:but here
-40 w:but it
-38 w:but nobody
78 w:but not
26 w:but professional
17 w:but that
-56 w:but the
-18 w:but you
27 w:but your
-44 w:butter
-18 w:button
-37 w:buy
-40 w:by
63 w:by #
-15 w:by a
-40 w:by an
10 w:by election
-61 w:by hand
10 w:by openai
-22 w:by our
12 w:by side
-104 w:by the
41 w:byline
18 w:bypass
-19 w:bà
-40 w:bài
25 w:bài báo
22 w:bài viết
-13 w:báo
25 w:báo chí
-14 w:bên
38 w:bạn
-32 w:bạn có
28 w:bạn gửi
21 w:bạn nên
20 w:bạn vui
-28 w:bạn đọc
-11 w:bản
22 w:bản #
15 w:bản dịch
-10 w:bản dự
15 w:bản gốc
-15 w:bản ngắn
12 w:bản này
-14 w:bản tin
18 w:bản tóm
-34 w:bằng
-27 w:bị
-15 w:bổ
-15 w:bổ sung
-28 w:bộ
19 w:c
-33 w:cake
35 w:calendar
95 w:call
-14 w:call the
108 w:call to
-49 w:called
-14 w:called it
-10 w:called the
23 w:calls
-23 w:calm
-11 w:calmer
39 w:came
-13 w:came back
-22 w:came to
-12 w:can
48 w:can be
59 w:can describe
19 w:can do
42 w:can drop
53 w:can go
-40 w:can i
22 w:can offer
50 w:can paste
-10 w:can provide
-48 w:can read
12 w:can see
11 w:can tell
-11 w:can translate
-30 w:can write
-29 w:can you
21 w:can't
-18 w:can't open
-15 w:can't tell
-13 w:can't verify
24 w:can't write
20 w:canal
-23 w:canal as
32 w:candidates
-35 w:candidats
-73 w:cannot
-38 w:cannot access
-19 w:cannot be
13 w:cannot fulfill
20 w:cannot provide
-29 w:cannot verify
83 w:canvas
30 w:cap
17 w:capital
-22 w:captain
79 w:caption
-47 w:caption :
84 w:captures
77 w:captures the
-18 w:car
-51 w:card
41 w:care
19 w:care of
36 w:careful
11 w:carried
21 w:carry
17 w:case
-13 w:case of
-33 w:cash
33 w:casualty
-12 w:cat
10 w:catch !
12 w:catch the
14 w:catchier
53 w:catchy
-28 w:cause
17 w:caution
40 w:caveat
-16 w:ce
-15 w:ce que
24 w:ce texte
-13 w:cel
-23 w:cela
-11 w:celon
-31 w:census
-20 w:cent
16 w:ceremony
17 w:certainly
-10 w:certainly i
-28 w:certainly the
-34 w:certificates
-17 w:ces
-40 w:cet
-35 w:cet article
15 w:cette
-14 w:chair
-20 w:change
-18 w:change your
24 w:changed
70 w:changed :
32 w:changed and
-43 w:changed in
-24 w:changed my
-21 w:changed the
54 w:changed to
42 w:changes
21 w:changes :
-36 w:changes from
-17 w:changes in
29 w:changes made
-55 w:changes to
-65 w:changing
-43 w:changing the
-11 w:chapter on
-17 w:chapters
22 w:chapô
12 w:chapô et
77 w:character
80 w:character count
25 w:characters
46 w:characters :
-50 w:charge
41 w:charity
18 w:chart
13 w:chat
-67 w:chatbot
-19 w:chatbot answered
-16 w:chatbots
69 w:chatgpt
33 w:chatgpt can
40 w:chatgpt said
-21 w:chatgpt to
-49 w:cheaper
47 w:check
83 w:check :
-10 w:check a
42 w:check important
10 w:check it
30 w:check responses
-26 w:check that
-65 w:check the
-26 w:checked
-22 w:checked by
-29 w:checked with
-35 w:chef
23 w:chia
23 w:chia sẻ
43 w:chief
-50 w:child
-80 w:children
-12 w:chilli
30 w:chinese
-24 w:chip
-16 w:chiếc
-19 w:cho
19 w:cho biết
-27 w:choice
-12 w:choir
-80 w:choose
48 w:chose
41 w:chosen
68 w:chronology
-20 w:chuyên
-20 w:chuyển
-10 w:chuyện
16 w:chuẩn
14 w:chuẩn seo
25 w:chí
-47 w:chính
32 w:chính :
-29 w:chính tả
12 w:chú
12 w:chúc
19 w:chúc bạn
-42 w:chúng
-42 w:chúng tôi
36 w:chưa
-11 w:chương
-44 w:chỉ
59 w:chỉnh
25 w:chỉnh sửa
-12 w:chị
-18 w:chủ tịch
120 w:chức
14 w:chức danh
-47 w:chữ
17 w:ci
16 w:ci dessus
17 w:cinema
35 w:citation
38 w:citations
25 w:city
30 w:cla
69 w:claim
19 w:claim that
40 w:claims
16 w:claims about
-39 w:clarification
-37 w:clarification :
43 w:clarified
27 w:clarified that
-14 w:clarity
31 w:claud
67 w:claude
-13 w:clause
-20 w:clause #
21 w:clauses
15 w:cleaned
17 w:cleaner
-46 w:clear
10 w:clear from
-21 w:clear that
-10 w:clearer
-62 w:clerk
-37 w:click
-34 w:close
22 w:close to
25 w:closely
53 w:closer
56 w:closer to
-62 w:closing
-45 w:closing date
25 w:closure
12 w:club
41 w:clés
99 w:cms
-33 w:coach
-12 w:coach told
-16 w:coat
18 w:code
-45 w:coffee
11 w:coffee exports
18 w:coherence
39 w:coller
21 w:column
-29 w:com
46 w:come
17 w:come back
-11 w:come first
47 w:come from
14 w:come through
18 w:comes
-11 w:comes before
-25 w:comes first
27 w:comes from
37 w:comes to
-24 w:coming
126 w:comma
10 w:commas
11 w:comme
36 w:comment
13 w:comment before
-19 w:comment from
-41 w:comment on
66 w:commentary
-34 w:comments
-38 w:commission
-38 w:committee
-21 w:common
-15 w:communiqué
53 w:community
-59 w:companies
-14 w:company
27 w:company name
-10 w:company said
34 w:company's
-36 w:compared
48 w:comparison
54 w:comparison with
-32 w:compensation
23 w:complain
-13 w:complained
-51 w:complaint
40 w:complaints
35 w:complete
40 w:completed
16 w:comprises
-45 w:computer
-59 w:con
11 w:con số
12 w:concise and
-40 w:conclusion
-53 w:concrete
28 w:condensed
-17 w:condensed and
-11 w:conducted
-10 w:conducted in
13 w:conference
-30 w:confirm the
21 w:confirm whether
13 w:confirmed
33 w:confirmer
26 w:confusion
15 w:connaissances
52 w:connaissances s'arrêtent
13 w:conserve
-32 w:conservé
27 w:consider
-25 w:consistent
14 w:consistently
-11 w:constitution
38 w:constructions
22 w:consult
-17 w:consultation
98 w:contact
-14 w:contact the
56 w:contain
-14 w:contained the
-18 w:contains
-60 w:content
47 w:content that
23 w:context
21 w:continue
45 w:continue generating
-35 w:continue reading
45 w:continue with
75 w:continued
-48 w:contract
-20 w:contract and
40 w:contractor
15 w:conversation
20 w:conversational
78 w:converted
25 w:convient
-18 w:cook
-27 w:copied
-24 w:copies
39 w:copilot
101 w:copy
124 w:copy code
73 w:copy edit
-26 w:copy of
-71 w:copy the
25 w:copyright
41 w:copyrighted
48 w:corporate
-22 w:correct the
22 w:corrected the
47 w:corrected to
15 w:corrected version
-30 w:correction
-34 w:correction :
-59 w:corrects
-36 w:corrects the
-22 w:corrige
30 w:corrigé
-16 w:cost #
23 w:cost of
-19 w:costs
-33 w:costs #
87 w:could
23 w:could also
62 w:could be
33 w:could find
28 w:could go
-38 w:could have
-87 w:could not
12 w:could you
-36 w:couldn't
67 w:council
58 w:council approves
29 w:council's
29 w:councillor
30 w:count
85 w:count :
-47 w:count of
43 w:counted
-22 w:counter
12 w:counts
29 w:county
-22 w:course
15 w:course !
97 w:court
33 w:courte
-25 w:courts
-20 w:cover
14 w:covered
39 w:covers
73 w:covers the
-22 w:crash
-23 w:cream
-56 w:create
-72 w:created
-85 w:creating
70 w:credit
10 w:cri
10 w:cript
33 w:criticism
16 w:criticism of
-15 w:cross
-15 w:crossword
-23 w:crowd
-18 w:cup
61 w:currency
45 w:current
-17 w:curriculum
-37 w:customer
-21 w:customers
-79 w:cut
-24 w:cut and
25 w:cut from
-34 w:cut it
-15 w:cut off
-24 w:cut the
13 w:cutoff
64 w:cuts
82 w:cutting
45 w:cutting it
-13 w:cuối
-40 w:cuốn
-17 w:cuộc
-28 w:các
76 w:cách
-64 w:câu
-23 w:câu chữ
-26 w:câu hỏi
17 w:câu ngắn
-28 w:còn
-10 w:còn #
-36 w:có
-38 w:có muốn
12 w:có thể
-22 w:cô
-22 w:cô giáo
-22 w:công
37 w:côté
-11 w:cũ
32 w:cũng
-13 w:cơ
-19 w:cả
13 w:cảm
-16 w:cấm
-13 w:cấm xe
29 w:cần
30 w:cần dịch
23 w:cần viết
-24 w:cụ
-10 w:cụm
-60 w:của
13 w:của tôi
11 w:của ông
-10 w:cứ
-14 w:cứu
26 w:d'origine
-35 w:d'un
-13 w:d'une
-11 w:damage
13 w:dans
29 w:dans le
-14 w:dans une
17 w:dans votre
-13 w:dark
58 w:dashes
-33 w:data
23 w:data ends
23 w:data so
84 w:date
41 w:date of
80 w:dateline
40 w:dates
45 w:dawn
-75 w:day
-10 w:day and
-105 w:days
-92 w:de
-14 w:de cet
17 w:de l'article
23 w:de mots
-28 w:de votre
-32 w:dead
46 w:deadline
-10 w:deal
-85 w:dear
-14 w:dear editor
-38 w:dear reader
59 w:death
52 w:debate
34 w:debt
-15 w:decide
-21 w:decided
74 w:decision
-10 w:declined
-10 w:declined to
-20 w:decree
11 w:dee
13 w:deeps
13 w:deepsee
-18 w:definition
-46 w:degrees
14 w:delay
21 w:delegates
10 w:delegation
17 w:delete
22 w:deleted
69 w:deliberately
-47 w:demande
-21 w:demandé
-34 w:den
50 w:department
36 w:depending
36 w:depending on
-47 w:depth
47 w:deputy
-80 w:der
27 w:dernière mise
29 w:des
118 w:describe
26 w:describe the
60 w:describe what
47 w:described
44 w:described as
-19 w:describes
31 w:describing
32 w:describing the
154 w:description
18 w:description #
84 w:description :
16 w:description of
38 w:deserves
13 w:deserves a
-38 w:desk
23 w:dessus
140 w:detail
-35 w:details
16 w:details are
-47 w:details of
-12 w:details to
46 w:deux
12 w:deuxième
24 w:developed
24 w:developed by
22 w:developments
12 w:dial
-13 w:dictionary
-102 w:did
-10 w:did not
-11 w:did you
42 w:didn't
14 w:didn't come
-97 w:die
12 w:died
-21 w:diet
-30 w:differ
-32 w:differ from
-63 w:different
10 w:differs
-18 w:diplomats
64 w:direct
15 w:direct quotes
17 w:direction
11 w:directions
35 w:directly
-26 w:director
-12 w:director told
13 w:director's
20 w:disclaimer
21 w:disclaimer :
36 w:discover
38 w:discover how
-17 w:dishes
-19 w:distributor
57 w:district
26 w:districts
-29 w:dit
-10 w:dit la
12 w:dites moi
24 w:divided
-69 w:do
-39 w:do a
-27 w:do not
62 w:do the
75 w:do you
-48 w:doctor
43 w:document
60 w:documents
-39 w:does
-25 w:does the
116 w:doesn't
-58 w:dog
-15 w:dogs
-58 w:doing
35 w:dollar
71 w:dollars
32 w:don't hesitate
15 w:don't need
17 w:don't say
80 w:donc
22 w:done
29 w:données
-10 w:door
69 w:double
36 w:double check
-47 w:doubled
19 w:doubt
-30 w:dough
-22 w:douze
-23 w:down
-11 w:down a
-31 w:down the
14 w:down to
21 w:dr
80 w:draft
35 w:draft #
-27 w:draft a
16 w:draft and
19 w:draft has
-23 w:draft law
-28 w:draft of
-13 w:draft was
38 w:drafted
48 w:drafts
18 w:drains
14 w:dramatic
18 w:draw
27 w:draws
11 w:drew
17 w:drier
-24 w:drink
-31 w:drive
22 w:driver was
76 w:drop
11 w:drop the
71 w:dropped
15 w:dropped the
45 w:dropping
40 w:dropping the
20 w:drops
34 w:drops the
28 w:drought
-28 w:dry
-20 w:dry season
14 w:du
-13 w:du lao
31 w:du lịch
-36 w:due
32 w:dung
-43 w:during
-29 w:during the
-14 w:dài
-44 w:dân
10 w:désolé
-22 w:dòng
-46 w:dùng
-16 w:dưới đây
15 w:dịch
41 w:dịch là
18 w:dịch tiếng
-29 w:dịch từ
24 w:dự
-26 w:dự thảo
71 w:dự án
-25 w:e
-25 w:each
49 w:each other
23 w:each paragraph
18 w:ead
-32 w:earlier version
25 w:early #
-14 w:earned
-29 w:easier
-39 w:easier for
-41 w:easier to
30 w:easy to
-26 w:eat
42 w:economic
-10 w:economy
-10 w:edge
93 w:edit
14 w:edited
37 w:edited by
-42 w:edited for
-50 w:editing
-16 w:editing by
-21 w:editing error
30 w:edition
-36 w:editor before
-13 w:editor i
-18 w:editor's
-31 w:editor's note
-94 w:editors
174 w:edits
71 w:edits :
-16 w:education
11 w:eek
10 w:eep
13 w:eepse
13 w:eepseek
15 w:effect
-22 w:eight
103 w:either
-18 w:el
40 w:election
15 w:electricity
-31 w:eleven
-11 w:elo
-11 w:elone
-29 w:else you
-46 w:em
-36 w:email
-28 w:embassy
-16 w:emergency
31 w:emi
31 w:emini
29 w:emo
28 w:emoji
13 w:empty
-41 w:en #
-16 w:ena
29 w:encore
85 w:end
-13 w:end of
17 w:end the
-60 w:ended
-47 w:ended with
-15 w:ending
-31 w:ends
18 w:energy
-23 w:engaging
-22 w:engineer
-84 w:engines
172 w:english
56 w:english :
-24 w:english and
11 w:english equivalent
18 w:english for
-11 w:english it
10 w:english one
16 w:english so
18 w:english to
18 w:enjoy
30 w:enjoy the
-16 w:enough
17 w:ensures
24 w:ensures that
-14 w:entraîné
-14 w:entraîné sur
-43 w:entry
32 w:environ
69 w:environ #
24 w:eo
48 w:eo:
11 w:eps
13 w:epsee
39 w:equivalent
23 w:errors
16 w:espaces
16 w:espaces comprises
-44 w:essay
-20 w:essays
-27 w:essential
33 w:est
-38 w:et je
-10 w:et la
17 w:et le
12 w:et trois
25 w:eta
-106 w:even
-58 w:evening
28 w:event
68 w:events
-53 w:ever
-40 w:every
-22 w:everybody
41 w:everyday
-46 w:everyone
-21 w:everything
14 w:everything else
44 w:everything you
24 w:exact
-26 w:exact english
-40 w:exactly
-16 w:exam
-39 w:example
-31 w:examples
-29 w:exceed
58 w:excerpt
15 w:exchange
12 w:exchange rate
20 w:exchange rates
21 w:exclamation
22 w:exclamation marks
15 w:excluding
-21 w:excluding the
-56 w:exercise
-51 w:exercise #
-17 w:exhibition
75 w:exist
-48 w:exists
27 w:expand
-20 w:expected
-47 w:experience
-60 w:expert
-34 w:explain why
54 w:explained
11 w:explained in
37 w:explaining
-31 w:explains
64 w:explanation
70 w:explanation of
69 w:export
78 w:export to
46 w:exports
-10 w:expressed
10 w:extra
20 w:extract
21 w:eye
-11 w:facebook
-23 w:facebook or
-22 w:facing
100 w:fact
65 w:fact box
30 w:fact check
25 w:factory
43 w:facts
28 w:facts :
-13 w:facts and
67 w:factual
34 w:factual and
-17 w:failed
82 w:fair
53 w:faire
-17 w:fait
-12 w:fall
-22 w:false
-48 w:families
-24 w:famille
26 w:family
-12 w:fans
51 w:far as
39 w:farmer
60 w:farmers
-22 w:faster
-26 w:father
35 w:fault
37 w:favourite
-18 w:feature
-37 w:fee
50 w:feel
40 w:feel free
26 w:feelings
26 w:feels
61 w:feels right
-47 w:fees
15 w:fell
36 w:felt
12 w:festival
-17 w:feuang
-23 w:few
17 w:fewer
26 w:fifth
136 w:figure
37 w:figure in
10 w:figures and
-22 w:figures for
-26 w:file
15 w:fill
26 w:filled
48 w:filled in
-52 w:film
-18 w:fin
29 w:final
48 w:final answer
45 w:final text
-16 w:final version
-39 w:finally
-99 w:find
-24 w:find a
-23 w:find any
-46 w:find the
-21 w:finds
-15 w:fines
21 w:finish
-13 w:finished
11 w:fire
-16 w:firm
14 w:first
-42 w:first and
-19 w:first appeared
-17 w:first because
23 w:first draft
12 w:first half
42 w:first line
58 w:first mention
38 w:first sentence
-10 w:first then
20 w:first three
-29 w:first version
-36 w:fish
10 w:fisherman
30 w:fit
26 w:fit a
131 w:fits
25 w:fits the
66 w:fits your
67 w:five
13 w:five headline
-13 w:five minutes
-31 w:fix
71 w:fixed
16 w:fixed the
21 w:fixes
24 w:fixes :
24 w:flag :
-35 w:flat
-18 w:flight
51 w:flood
38 w:flooded
23 w:flooding
-37 w:floor
-32 w:flour
-10 w:flow
-18 w:flow and
10 w:flows
35 w:fluidité
27 w:focus keyphrase
47 w:focus keyword
13 w:focused on
-45 w:fois
-47 w:fold
23 w:follow
15 w:follow it
-41 w:follow the
57 w:follow up
41 w:followed
12 w:followed by
30 w:followed the
-59 w:following
-38 w:following sentences
55 w:follows
-18 w:follows :
14 w:follows the
-61 w:food
-15 w:foot of
-17 w:football
-15 w:footnotes
-25 w:for
47 w:for #
44 w:for :
35 w:for a
61 w:for an
57 w:for and
-21 w:for any
21 w:for both
-10 w:for children
41 w:for clarity
10 w:for comment
45 w:for consistency
-25 w:for each
-29 w:for example
33 w:for facebook
-16 w:for four
18 w:for grammar
15 w:for its
-50 w:for length
17 w:for me
-19 w:for more
-30 w:for my
10 w:for one
-14 w:for plain
10 w:for pointing
43 w:for print
10 w:for publication
54 w:for readability
51 w:for readers
-45 w:for reading
-33 w:for reasons
13 w:for repairs
-54 w:for six
52 w:for social
51 w:for that
24 w:for the
-38 w:for three
31 w:for word
-10 w:for you
11 w:for younger
-38 w:for your
-21 w:force
-10 w:foreign
-24 w:forget
16 w:form
-13 w:form asks
-13 w:form is
23 w:form the
28 w:formal
-10 w:formal and
-42 w:formal style
-13 w:format
-15 w:forms
-79 w:forty
81 w:forum
-51 w:found
38 w:found in
-12 w:found that
-32 w:found the
-26 w:foundation
35 w:founded
10 w:founding
-20 w:four
-12 w:four minutes
-26 w:four seconds
-36 w:four times
-22 w:fourteen
22 w:fourth
23 w:fourth paragraph
-28 w:français
-61 w:free
-26 w:free of
38 w:free to
-92 w:french
-13 w:fresh
26 w:friday
-20 w:friend
41 w:friendly
-32 w:friends
19 w:from
24 w:from a
57 w:from here
-67 w:from lao
72 w:from the
19 w:from what
50 w:from you
72 w:from your
48 w:front
27 w:front of
52 w:front page
-21 w:fuel
-17 w:fuel prices
18 w:fulfil
10 w:fulfill
14 w:fulfill this
11 w:full
16 w:full article
13 w:full list
-21 w:full name
48 w:full piece
47 w:full stop
-55 w:full text
52 w:funding
-28 w:further
-53 w:further details
20 w:further edits
-17 w:further information
52 w:future
-13 w:für
-26 w:g
-37 w:game
32 w:gap
-29 w:garden
-25 w:gardé
-68 w:gate
-21 w:gave
-33 w:gave the
32 w:gem
31 w:gemin
18 w:general
27 w:generate
14 w:generate content
22 w:generated
-20 w:generated by
113 w:generating
-110 w:get
18 w:gets
-56 w:getting
-15 w:ghi
14 w:ghi chú
-17 w:gia
-16 w:giao
-10 w:girl
19 w:give
44 w:give the
-13 w:give you
35 w:given
18 w:given as
-22 w:given at
14 w:given in
19 w:given me
21 w:given that
20 w:given the
-47 w:given to
112 w:gives
20 w:gives #
12 w:gives you
-44 w:giving
-30 w:già
27 w:giá
30 w:giá vàng
-24 w:giáo
-12 w:giúp
-19 w:giấy
-11 w:giấy phép
-24 w:giọng văn
-26 w:giờ
-10 w:giữ
33 w:giữ nguyên
73 w:glad
-14 w:glass
17 w:gle
-10 w:gloves
-17 w:go on
-38 w:go to
64 w:go with
35 w:goal
27 w:goat
116 w:goes
10 w:goes against
21 w:goes to
-70 w:going to
38 w:gone
-35 w:gone through
16 w:goo
-23 w:good
19 w:good catch
26 w:good idea
42 w:good luck
11 w:good to
17 w:googl
-31 w:google's
-20 w:goose
23 w:got it
-36 w:government
36 w:governor
58 w:governor's
65 w:gpt
-21 w:grammar and
-13 w:grammatically
-20 w:grandmother
20 w:grandmother's
27 w:grant
34 w:grants
-53 w:grateful
-45 w:great
31 w:great question
-21 w:greek
22 w:green
-29 w:ground
25 w:grown
22 w:guess
-27 w:guest
47 w:guidance
-120 w:guide
-43 w:guide to
25 w:guidelines
26 w:gì
53 w:gần
18 w:gần nhất
37 w:gốc
33 w:gợi
19 w:gợi ý
15 w:h #
-49 w:ha
12 w:habitants
-121 w:had
40 w:had been
28 w:had in
-18 w:had left
-10 w:had no
58 w:had not
-10 w:had said
21 w:had to
48 w:half
11 w:half a
-14 w:half the
-24 w:hall
-89 w:hand
-14 w:handbook
-33 w:handed
-12 w:hands
-15 w:handwriting
-24 w:hang
-13 w:happens
73 w:happy
31 w:happy with
10 w:harbour
32 w:hard
15 w:hard to
81 w:harder
-37 w:harvest
-83 w:has
20 w:has a
37 w:has asked
56 w:has been
-34 w:has changed
-25 w:has gone
-12 w:has kept
-42 w:has moved
-64 w:has not
24 w:has passed
45 w:has since
32 w:has to
28 w:hashtags
-15 w:hat
-26 w:have
-13 w:have a
32 w:have access
-19 w:have an
-13 w:have any
42 w:have been
70 w:have changed
24 w:have it
-56 w:have kept
30 w:have left
56 w:have never
89 w:have no
47 w:have personal
-22 w:have removed
-52 w:have rewritten
50 w:have the
13 w:have to
-12 w:have tried
-35 w:having
-95 w:he
41 w:he is
-13 w:he said
-13 w:he says
-21 w:head of
28 w:headings
66 w:headline
55 w:headline :
49 w:headline and
15 w:headline ideas
12 w:headline is
-13 w:headline of
-35 w:headline on
-22 w:headline was
14 w:headlines
42 w:headlines :
18 w:heads
11 w:health
-24 w:hear
48 w:heard
32 w:hearing
-10 w:heat
-16 w:heavy rain
-12 w:hedge
-48 w:held
-15 w:help
-23 w:help of
-11 w:help the
71 w:help to
24 w:help with
-36 w:help you
11 w:helpful
11 w:helps !
13 w:helps with
-91 w:her
109 w:here
11 w:here ?
29 w:here and
-99 w:here are
32 w:here because
14 w:here is
-25 w:here it
27 w:here on
-15 w:here since
-16 w:here so
55 w:here the
23 w:here you
56 w:here's
43 w:here's a
51 w:here's an
-21 w:here's the
-47 w:here's what
12 w:here's your
31 w:hesitate
31 w:hesitate to
-22 w:hidden
-56 w:high
-18 w:highlights
11 w:him
-16 w:himself
34 w:hin
-87 w:his
29 w:history
41 w:history of
33 w:hmm
25 w:hmm the
40 w:hold
24 w:holding
56 w:holds
-19 w:holiday
-18 w:homework
-19 w:honestly
44 w:hook
19 w:hook :
75 w:hope
30 w:hope that
-33 w:hope this
24 w:hope to
20 w:hopeful
73 w:hopefully
18 w:hospital
25 w:hospital's
-18 w:hospitals
-42 w:hot
-23 w:hotel
-13 w:hotline
-53 w:hour
-49 w:hours
29 w:hours and
-66 w:house
82 w:households
37 w:housing
18 w:how
-19 w:how i
30 w:how i'd
16 w:how long
24 w:how many
26 w:how much
-10 w:how the
42 w:how this
-73 w:how to
-15 w:hoạch
23 w:hoặc
-21 w:https
-19 w:https :
91 w:human
-35 w:human being
11 w:human sounding
34 w:humour
-13 w:hundred
17 w:hydropower
-31 w:hành
-16 w:hành khách
-19 w:hãy
32 w:hình
10 w:hóa
38 w:hút
73 w:hơn
34 w:hơn :
16 w:hơn và
-17 w:hệ
-11 w:họa
-36 w:học
-15 w:học sinh
-11 w:họp
-75 w:hỏi
-11 w:hỏi về
-13 w:hồi
56 w:hợp
25 w:hợp với
18 w:hữu
11 w:hữu ích
-41 w:i
12 w:i added
28 w:i aimed
11 w:i also
-64 w:i am
-12 w:i apologise
17 w:i apologize
32 w:i assumed
37 w:i believe
-14 w:i came
102 w:i can
57 w:i can't
-24 w:i cannot
15 w:i changed
31 w:i checked
37 w:i chose
18 w:i continue
-58 w:i couldn't
10 w:i didn't
-17 w:i do
15 w:i don't
-21 w:i found
-10 w:i had
-78 w:i have
17 w:i help
-71 w:i hope
-39 w:i keep
48 w:i kept
14 w:i know
32 w:i left
29 w:i looked
11 w:i made
-21 w:i may
16 w:i misread
16 w:i missed
-37 w:i moved
-52 w:i need
45 w:i only
-12 w:i read
-26 w:i recommend
13 w:i rendered
16 w:i replaced
-47 w:i rewrote
-14 w:i said
19 w:i see
-27 w:i should
-61 w:i think
26 w:i took
11 w:i tried
57 w:i understand
44 w:i used
-30 w:i want
-17 w:i was
19 w:i went
-29 w:i will
32 w:i won't
-111 w:i would
-32 w:i write
21 w:i wrote
89 w:i'd
-21 w:i'd be
-52 w:i'd go
16 w:i'd rather
18 w:i'd say
74 w:i'll
-12 w:i'll do
-10 w:i'll go
-14 w:i'll update
28 w:i'm
65 w:i'm not
21 w:i'm sorry
21 w:i'm unable
48 w:i've
-23 w:i've gone
-15 w:i've kept
42 w:i've left
11 w:i've rewritten
26 w:i've taken
-33 w:i've written
59 w:ici
14 w:ici ?
58 w:idea
33 w:ideas
14 w:ideas from
37 w:identified
24 w:idioms
44 w:if
15 w:if a
-46 w:if i
-32 w:if it
15 w:if needed
-16 w:if not
20 w:if she
44 w:if space
27 w:if that
23 w:if that's
16 w:if this
-41 w:if you
18 w:if you'd
81 w:if your
-14 w:ignore
33 w:il
13 w:il est
49 w:illustrative
21 w:illustrative and
150 w:image
-35 w:impact
-17 w:important
51 w:important info
-10 w:improved
12 w:improvements
21 w:improvements :
-38 w:improves
-11 w:improving
-16 w:in
-32 w:in #
-51 w:in a
-12 w:in about
-14 w:in all
19 w:in any
-11 w:in april
32 w:in at
33 w:in bold
-28 w:in both
88 w:in brackets
-58 w:in brief
17 w:in case
20 w:in champasak
55 w:in conclusion
72 w:in english
28 w:in figures
-32 w:in four
-40 w:in french
30 w:in front
-87 w:in full
28 w:in half
19 w:in it
-18 w:in its
12 w:in january
-13 w:in june
14 w:in kip
-27 w:in lao
-10 w:in large
-18 w:in law
71 w:in line
-29 w:in luang
-37 w:in march
-30 w:in may
84 w:in mind
27 w:in most
-20 w:in our
-16 w:in paragraph
11 w:in particular
35 w:in plain
-21 w:in question
28 w:in that
-27 w:in the
24 w:in their
-45 w:in this
-27 w:in three
26 w:in tone
-29 w:in two
27 w:in under
-21 w:in which
-17 w:in writing
13 w:in your
-78 w:include
-15 w:include a
16 w:include the
-16 w:includes
35 w:including
25 w:including spaces
-19 w:including the
-50 w:income
-14 w:independently
-13 w:independently verify
-18 w:index
13 w:indiqué
-36 w:inflation
56 w:info
-33 w:informal
62 w:information
-60 w:information about
14 w:information and
16 w:information available
20 w:information on
-24 w:information only
78 w:informations
14 w:informative
23 w:injured
40 w:ink
29 w:input
-20 w:inquiry
153 w:insert
11 w:inside
-13 w:inspector
100 w:instead
75 w:instead of
55 w:instruction
19 w:instruction says
23 w:instructions
21 w:intact
-23 w:intelligence and
26 w:interest
27 w:interest rate
68 w:international
-56 w:internet
-15 w:interpreter
14 w:interview
-40 w:interview has
-11 w:interview was
15 w:into
31 w:into a
34 w:into one
21 w:into two
-13 w:into your
38 w:intro
60 w:introduced
-13 w:introduction
47 w:invented
30 w:inverted
34 w:inverted pyramid
87 w:investors
57 w:invite
-21 w:invited
-21 w:invited to
13 w:involved
36 w:ion
10 w:ipt
40 w:is
30 w:is #
-70 w:is :
17 w:is ?
41 w:is a
17 w:is already
-31 w:is ambiguous
-11 w:is an
-10 w:is available
32 w:is being
15 w:is better
-10 w:is complete
40 w:is correct
32 w:is easier
31 w:is for
24 w:is general
14 w:is given
36 w:is gone
-22 w:is how
24 w:is kept
31 w:is known
28 w:is left
-23 w:is limited
27 w:is mine
-15 w:is missing
-10 w:is my
-13 w:is never
-47 w:is no
-78 w:is not
34 w:is now
-24 w:is one
28 w:is only
-28 w:is open
-50 w:is ready
30 w:is right
-27 w:is safe
45 w:is safer
10 w:is simple
37 w:is still
-38 w:is suitable
21 w:is that
-87 w:is the
-64 w:is there
28 w:is this
19 w:is tight
-70 w:is to
69 w:is used
11 w:is what
-20 w:is where
18 w:is why
-12 w:is worth
24 w:is written
-16 w:is your
25 w:isn't
-40 w:issue
-13 w:issued
56 w:it
-24 w:it !
-36 w:it ?
25 w:it again
-27 w:it and
-15 w:it answers
-13 w:it as
75 w:it at
-18 w:it before
-19 w:it can
-27 w:it could
-24 w:it did
19 w:it doesn't
23 w:it down
-21 w:it even
17 w:it fits
-32 w:it for
55 w:it from
30 w:it goes
-12 w:it had
40 w:it has
25 w:it if
-32 w:it is
-13 w:it isn't
15 w:it looks
21 w:it means
-47 w:it names
29 w:it now
-23 w:it off
-14 w:it on
14 w:it out
10 w:it over
10 w:it says
-49 w:it should
57 w:it sound
39 w:it sounds
-11 w:it stands
-11 w:it still
-23 w:it the
35 w:it this
21 w:it took
25 w:it up
-36 w:it used
-91 w:it was
-23 w:it will
-16 w:it won't
27 w:it works
34 w:it would
-26 w:it's
10 w:item
-24 w:item #
-100 w:its
-42 w:its last
26 w:its own
32 w:itself
-33 w:itu
10 w:iຂ້
10 w:iຂ້ອຍ
10 w:iຂ້ອຍບໍ
16 w:i生
16 w:i生成
13 w:j'ai
-25 w:j'ai conservé
-35 w:j'ai gardé
-19 w:j'avais
-17 w:j'espère
-17 w:j'espère que
-40 w:jamais
-26 w:january
33 w:jargon
60 w:je
-26 w:je me
12 w:je ne
40 w:je peux
-14 w:job
79 w:jobs
-11 w:join
-64 w:joint
-12 w:joke
-20 w:jokes
-53 w:journal
22 w:journalistic
-26 w:journey
-20 w:judge
-43 w:judges
12 w:judgment
-17 w:jumps
-15 w:june
30 w:june #
-31 w:just
28 w:just a
16 w:just ask
14 w:just say
23 w:just tell
20 w:just under
-10 w:justice
-75 w:k
18 w:kann
29 w:keep
48 w:keep in
28 w:keep the
18 w:keep your
28 w:keeper
55 w:keeping
20 w:keeping the
-14 w:keeps the
-24 w:keo
25 w:kept
30 w:kept in
-107 w:kept the
-47 w:key
56 w:key changes
24 w:key facts
-48 w:keyboard
27 w:keyphrase
25 w:keyphrase :
139 w:keyword
56 w:keyword :
15 w:keyword in
43 w:keywords
36 w:keywords :
-21 w:khi
13 w:khi đăng
-27 w:khoản
-48 w:khoảng
-48 w:khoảng #
36 w:khác
-24 w:khách
15 w:khách quan
-25 w:khách vui
18 w:khám
25 w:khám phá
24 w:không
-26 w:không ?
13 w:không thêm
14 w:không thể
-12 w:kilometres
-22 w:kind
-14 w:kinder
15 w:kindly
-28 w:king
-28 w:king's
-26 w:kip
-11 w:kip and
-27 w:kitchen
27 w:kiến
-12 w:kiểm
-10 w:kiểm tra
18 w:km
-10 w:knew
13 w:know about
22 w:know if
-17 w:know in
-12 w:know that
33 w:know the
21 w:know where
34 w:know which
28 w:knowing
14 w:knowledge cutoff
-45 w:knowledge of
14 w:knowledge update
-34 w:known
-15 w:knows
14 w:knows the
-17 w:kèm
16 w:ký
-15 w:kế
-15 w:kế hoạch
-15 w:kết
-24 w:kể
-14 w:kỹ
29 w:l
40 w:l'article
-26 w:l'article #
34 w:l'essentiel
-86 w:la
-11 w:la date
-17 w:la fin
-16 w:la nouvelle
-17 w:la réaction
-29 w:la rédaction
-27 w:la version
-25 w:label
24 w:laissé
-33 w:land
20 w:landlord
14 w:langage je
31 w:language
48 w:language and
23 w:language model
-30 w:languages
-101 w:lao
-35 w:lao by
11 w:lao text
-33 w:lao the
16 w:lao translation
146 w:laos
28 w:laos and
19 w:laos economy
-54 w:large
13 w:large language
-11 w:large print
-24 w:larger
30 w:last
14 w:last knowledge
19 w:last paragraph
17 w:last sentence
14 w:last update
-40 w:last updated
-56 w:last week
11 w:last week's
35 w:last year
56 w:last year's
-48 w:late
35 w:later
31 w:lau
31 w:laude
-17 w:laugh
-19 w:laughs
33 w:launch
-32 w:lawmakers
10 w:lawyer
-46 w:lawyers
-40 w:lawyers for
15 w:le
-13 w:le #
-17 w:le ministre
-65 w:le mot
-14 w:le paragraphe
38 w:le reste
-18 w:le robot
41 w:le sens
18 w:le titre
50 w:lead
20 w:lead :
25 w:lead and
30 w:lead with
-19 w:leader
48 w:leads
-24 w:leaflet
40 w:league
23 w:leans
-43 w:learn
-64 w:learned
12 w:learners
-59 w:least
-14 w:least #
-53 w:leave
-14 w:leave the
53 w:leaves
-37 w:leaves out
13 w:leaves the
-13 w:leaving the
13 w:lecture
41 w:led
11 w:lede
14 w:leeds
54 w:left
-32 w:left as
-31 w:left at
31 w:left blank
67 w:left in
11 w:left it
17 w:left out
-32 w:left the
29 w:legal
29 w:legal advice
-12 w:lemon
84 w:length
-19 w:length and
-10 w:length of
-21 w:les
-35 w:les candidats
11 w:les deux
-10 w:les nouveaux
15 w:les phrases
19 w:les trois
116 w:less
18 w:less formal
73 w:less like
-16 w:let
26 w:let me
10 w:let the
-13 w:let us
28 w:let's break
11 w:let's turn
16 w:lets
-168 w:letter
34 w:letter to
-14 w:letter was
-105 w:letters
-15 w:letters in
-25 w:lettre
-43 w:lettres
12 w:level
46 w:library
-16 w:lid
-10 w:lie
10 w:lien que
27 w:lies
-37 w:life
-15 w:lift
-28 w:light
12 w:lightly
-17 w:lights
-11 w:like
36 w:like an
17 w:like any
21 w:like me
-10 w:like that
52 w:like this
-94 w:like to
-10 w:like you
-58 w:liked
10 w:likely
72 w:limit
-26 w:limited
16 w:lin
12 w:line #
-118 w:line :
27 w:line about
-37 w:line and
19 w:line on
77 w:line with
-12 w:lines
53 w:link to
-10 w:linkedin
-33 w:links
-25 w:list
-17 w:listed
-21 w:lists
12 w:little
-24 w:little more
-47 w:live
-16 w:liên
-15 w:liên hệ
-29 w:liệu
-17 w:liệu của
-16 w:lo
62 w:loaded
30 w:loan
113 w:local
-60 w:location
16 w:log
-17 w:login
-11 w:lon
-13 w:long and
22 w:long sentences
-134 w:longer
-31 w:longer than
26 w:longues
22 w:longueur
32 w:longueur :
-10 w:longueur de
14 w:look at
-15 w:look for
38 w:looked
-83 w:looking
-79 w:looking for
-25 w:looks
-17 w:looks like
-11 w:lorry
-17 w:los
63 w:lose
62 w:lose the
33 w:loses
38 w:loses the
28 w:losing
33 w:losing any
-13 w:losing the
23 w:lost
21 w:lost in
-37 w:lot
-75 w:love
-51 w:low
58 w:luang
67 w:luang prabang
82 w:luck
-22 w:luck to
108 w:luck with
-36 w:lui
-15 w:lunch
-17 w:luận
24 w:lyrics
42 w:là bản
-39 w:làng
15 w:lào
-17 w:lên
15 w:lòng gửi
-13 w:lòng kiểm
-17 w:lý
-10 w:lưu
-15 w:lại
16 w:lại bài
16 w:lại theo
-30 w:lại đoạn
-40 w:lần
15 w:lần cập
-14 w:lặp
20 w:lịch
-40 w:lỗi
-10 w:lỗi tôi
-57 w:lời
-21 w:lời của
-29 w:ma
-73 w:machine
133 w:made :
22 w:made the
-35 w:made up
15 w:magazine
10 w:mai
-28 w:mail
-35 w:main
-15 w:main points
-39 w:maintains
-34 w:maintains a
-11 w:maintains the
15 w:mairie
-23 w:mais
-28 w:make
-27 w:make a
-15 w:make clear
47 w:make it
52 w:make mistakes
40 w:make the
52 w:makes
17 w:makes a
-26 w:makes it
79 w:makes the
-27 w:making
14 w:making it
-10 w:mal
18 w:malay
-83 w:man
-18 w:man who
-21 w:manager
76 w:manner
-42 w:manual
-36 w:manuscript
-98 w:many
40 w:many of
-17 w:maps
24 w:marathon
39 w:march
44 w:march #
31 w:mark
129 w:markdown
113 w:marked
31 w:market
-63 w:marketing
-14 w:marks
17 w:marks and
22 w:marsh
-22 w:master
91 w:match
12 w:match report
70 w:match the
-17 w:match your
26 w:matches
60 w:matches the
111 w:material
-15 w:matter of
-10 w:mattered
25 w:matters
-24 w:matters :
-13 w:maximum
54 w:may
-18 w:may #
-19 w:may :
30 w:may ask
28 w:may be
-34 w:may change
-26 w:may differ
17 w:may need
68 w:may not
20 w:may want
32 w:mayor
31 w:mayor's
11 w:me a
-12 w:me and
-36 w:me be
28 w:me double
13 w:me if
45 w:me know
-18 w:me permets
-46 w:me start
-15 w:me think
55 w:me to
26 w:me which
-40 w:mean
-21 w:meaning of
32 w:means
47 w:means for
45 w:means the
-12 w:mechanic
-18 w:media
15 w:media :
-34 w:medical
-45 w:meet
14 w:meeting
31 w:meets
23 w:meets your
49 w:mekong
-40 w:member
-28 w:members
43 w:memories
42 w:memories of
26 w:memory
199 w:mention
55 w:mention a
50 w:mention of
15 w:mention the
10 w:mentioned
36 w:mentions
-27 w:menu
54 w:merged
-11 w:merged two
31 w:mes
20 w:mes connaissances
126 w:message
60 w:met
68 w:meta
33 w:meta :
35 w:meta description
57 w:metaphor
57 w:metaphor of
-20 w:method
23 w:mid
11 w:mid #
22 w:might
-24 w:might be
35 w:miles
-25 w:milk
28 w:mill
33 w:million
21 w:million but
-15 w:million dollars
20 w:millions
25 w:min
39 w:mind that
18 w:mine
-11 w:minh họa
-15 w:minimum
30 w:minister
18 w:minister's
23 w:ministre
-21 w:ministries
103 w:ministry
14 w:ministry of
45 w:minor
10 w:minus
42 w:minute
-41 w:minutes
-19 w:minutes of
-29 w:mis
-22 w:miss
-27 w:misses
46 w:missing
-17 w:misspelled
-21 w:misspelled the
-10 w:mistake in
-17 w:mistake the
-11 w:mistakes
51 w:mistakes check
30 w:mistakes please
12 w:mistakes so
-10 w:mix
24 w:mobile
-16 w:mode
30 w:model i
32 w:model's
40 w:modifications
13 w:modifications apportées
41 w:modifier
29 w:moj
24 w:moment
-51 w:mon
22 w:monday
-71 w:money
-56 w:mong
-18 w:monk
-28 w:monks
51 w:month
-54 w:months
61 w:more
-18 w:more :
20 w:more concise
31 w:more details
14 w:more emotional
-11 w:more formal
-27 w:more in
-56 w:more information
34 w:more like
13 w:more natural
12 w:more naturally
11 w:more professional
-89 w:more than
10 w:morning
-22 w:most
-52 w:most important
-12 w:most of
17 w:mostly
-81 w:mot
-23 w:mother
-37 w:motion
18 w:motive
114 w:mots
-29 w:mots environ
-28 w:move
-19 w:move the
-55 w:moved
18 w:moved to
12 w:moving
-18 w:mp
28 w:mpt
-16 w:mr
40 w:ms
-48 w:much
23 w:museum
-32 w:music
-65 w:must
10 w:must not
-66 w:muốn
-159 w:my
43 w:my data
10 w:my earlier
-22 w:my editor
-16 w:my grandmother
-15 w:my grandmother's
115 w:my last
-10 w:my letter
-19 w:my mind
20 w:my mistake
10 w:my own
25 w:my training
19 w:my version
15 w:mà
-34 w:máy
-61 w:mère
-15 w:mét
58 w:mình
14 w:mình đã
37 w:mô
35 w:mô tả
-55 w:mẹ
21 w:mọi
-34 w:mỗi
-48 w:một
-16 w:một người
-11 w:mới
18 w:mở
-16 w:mức
-11 w:mức phạt
-43 w:n'a
-17 w:n'ai pas
52 w:n'avait
-23 w:n'hésitez
-23 w:n'hésitez pas
-12 w:nai
-17 w:nam
142 w:name
-32 w:name and
-28 w:name in
13 w:name is
45 w:name of
-14 w:name on
31 w:name the
-15 w:name was
11 w:named
48 w:names
44 w:names and
12 w:names are
-30 w:names both
12 w:names follow
-21 w:names have
-10 w:names of
-17 w:names on
58 w:naming
32 w:naming the
-23 w:national
-11 w:national university
38 w:naturally
-20 w:nay
-19 w:ne
73 w:near
30 w:near the
14 w:nearly
59 w:need
-15 w:need a
13 w:need any
11 w:need it
-10 w:need the
32 w:need this
-68 w:need to
89 w:needed
-17 w:needs
-22 w:neighbours
-56 w:neither
31 w:net
-15 w:network
72 w:neutral
-23 w:neutral and
18 w:neutre
-71 w:never
30 w:never been
-30 w:new
11 w:new bus
-17 w:new draft
15 w:new tariff
14 w:new to
-16 w:new translation
-37 w:new wording
142 w:newer
162 w:news
21 w:news in
38 w:news item
20 w:news style
-74 w:newsletter
60 w:newspaper
-15 w:newspaper apologised
38 w:newspaper style
-13 w:newspapers
32 w:next
17 w:next ?
13 w:next i
-21 w:next one
17 w:next step
11 w:next to
-13 w:next year
27 w:nghĩ
-13 w:nghỉ
32 w:ngoài
32 w:nguyên
11 w:nguyên tên
14 w:nguồn
-18 w:ngày
-16 w:ngày #
10 w:ngày tháng
-21 w:người
-14 w:người dân
-12 w:ngắn
-22 w:ngắn gọn
-12 w:ngắn hơn
47 w:ngữ
-42 w:nhiều
-63 w:nhà
-71 w:nhân
-34 w:nhân vật
-44 w:nhưng
-12 w:nhất
-16 w:nhầm
-21 w:nhận
-24 w:nhỏ
-24 w:nhớ
-10 w:những
29 w:nice
-14 w:nicht
-43 w:night
45 w:night market
21 w:nine
32 w:nk>
18 w:no
27 w:no article
11 w:no exact
80 w:no exclamation
34 w:no information
-68 w:no longer
16 w:no mention
30 w:no more
16 w:no official
-61 w:no one
41 w:no opinion
15 w:no problem
14 w:no source
43 w:no way
-95 w:nobody
-12 w:nobody in
-15 w:nobody will
12 w:nom
60 w:nombre
62 w:nombre de
49 w:none of
10 w:nong
-16 w:noodle
-16 w:noodle shop
-10 w:noon
-35 w:nor
29 w:north
-11 w:nos
15 w:not
59 w:not #
-66 w:not a
50 w:not able
11 w:not add
-10 w:not answer
-31 w:not appear
-22 w:not available
-36 w:not be
-21 w:not been
-11 w:not changed
63 w:not exist
-38 w:not find
17 w:not give
-43 w:not have
41 w:not hold
41 w:not in
-11 w:not independently
17 w:not know
26 w:not possible
41 w:not quite
14 w:not reflect
-26 w:not replace
60 w:not specify
67 w:not to
-13 w:not verify
-22 w:note
20 w:note de
16 w:note that
19 w:noted
81 w:notes
-24 w:notes :
85 w:nothing
62 w:nothing else
19 w:nothing has
27 w:nothing in
-30 w:notice
-20 w:noticed
-15 w:notre
-35 w:nous
-10 w:nouveaux
-19 w:nouvelle
-14 w:nouvelle traduction
-20 w:novel
-94 w:november
87 w:now
12 w:now at
-23 w:now reads
-19 w:noy
85 w:number
24 w:number #
-42 w:number below
-10 w:number of
103 w:numbers
33 w:numbers are
37 w:numbers in
-40 w:nào
-18 w:này ba
-15 w:này giúp
15 w:này hữu
55 w:nên
-55 w:nói
-57 w:năm
-41 w:nước
-20 w:nếu cần
24 w:nội
32 w:nội dung
-21 w:o
11 w:o:ລ
35 w:obituary
18 w:objective
12 w:occurred
10 w:october #
19 w:octobre
-38 w:of
-19 w:of #
-26 w:of all
-43 w:of an
-17 w:of article
-23 w:of charge
51 w:of edits
19 w:of events
-10 w:of four
35 w:of guests
-28 w:of his
45 w:of hope
14 w:of how
-12 w:of its
43 w:of luck
109 w:of my
-35 w:of no
-11 w:of our
-31 w:of place
28 w:of software
44 w:of that
-35 w:of the
57 w:of these
-73 w:of this
31 w:of those
-45 w:of two
-10 w:of what
-28 w:of which
-18 w:of you
12 w:of your
22 w:off
15 w:off after
31 w:off and
-37 w:offer
16 w:offer a
-30 w:offered
-12 w:offered to
-27 w:offers
27 w:office
-20 w:office will
83 w:official
19 w:official sources
47 w:officials
-31 w:often
17 w:ogl
-51 w:oil
29 w:oji
-24 w:okay so
-54 w:old
-50 w:older
-14 w:oldest
-21 w:omitted
28 w:omp
-15 w:on
-79 w:on #
-22 w:on a
17 w:on both
15 w:on each
-20 w:on facebook
41 w:on first
22 w:on friday
-11 w:on it
16 w:on its
35 w:on one
-72 w:on page
-12 w:on request
-18 w:on saturday
27 w:on the
-11 w:on thursday
18 w:on to
-12 w:on tuesday
27 w:on where
-20 w:on which
-29 w:on your
26 w:one
-15 w:one ?
-12 w:one before
-10 w:one but
-14 w:one from
-12 w:one had
17 w:one in
-33 w:one is
66 w:one line
-30 w:one of
-11 w:one page
13 w:one paragraph
21 w:one sentence
15 w:one so
-24 w:one story
-13 w:one that
-15 w:one the
36 w:one thing
37 w:one was
-25 w:one which
14 w:one word
-23 w:ones
-34 w:online
64 w:only
-82 w:only #
13 w:only as
10 w:only goes
39 w:only have
-11 w:only in
33 w:only once
31 w:only that
78 w:only the
10 w:only two
16 w:ont
38 w:ont été
17 w:oog
17 w:oogle
23 w:ook
-16 w:ope
46 w:open
37 w:open on
-47 w:open the
-20 w:open until
35 w:open with
-12 w:opena
-10 w:openai
12 w:openai use
43 w:opened
20 w:opened the
32 w:opening
62 w:opens
25 w:opens with
-11 w:operator
31 w:opinion
67 w:opinions
33 w:opinions but
55 w:opposition
29 w:optimised
29 w:optimised for
35 w:optimized
38 w:optimized for
-18 w:option
37 w:option #
68 w:option a
36 w:option b
26 w:options for
-36 w:or
23 w:or a
43 w:or if
-25 w:or in
39 w:or is
-13 w:or leave
15 w:or more
15 w:or should
43 w:or the
31 w:or worse
12 w:ord
23 w:order
-14 w:order and
100 w:order of
-15 w:ordered
53 w:original
-10 w:original text
11 w:original while
-21 w:originally
-78 w:other
-12 w:other side
51 w:otherwise
18 w:ou
-109 w:our
13 w:out
15 w:out at
-10 w:out in
11 w:out of
11 w:out on
13 w:out what
13 w:outcome
12 w:outline
33 w:output
-20 w:oven
-16 w:over the
-12 w:overall
-50 w:overnight
-45 w:overview
-21 w:overview of
-40 w:owners
14 w:oxford
15 w:oxford comma
-57 w:p
-66 w:page
-59 w:page #
70 w:page :
49 w:page ?
-29 w:page is
10 w:page of
20 w:page was
-31 w:page you
-20 w:pages
-48 w:paid
-17 w:paid for
-21 w:panel
73 w:paper
-12 w:paper's
-24 w:papers
-20 w:par la
-14 w:par une
101 w:para
100 w:para #
120 w:paragraph
-58 w:paragraph #
14 w:paragraph :
18 w:paragraph and
21 w:paragraph has
20 w:paragraph now
-36 w:paragraph of
-48 w:paragraph three
20 w:paragraph two
-24 w:paragraph was
-42 w:paragraph with
-27 w:paragraphe
53 w:paragraphes
53 w:paragraphs
17 w:paragraphs two
38 w:paraphrase
42 w:paraphrased
45 w:parent
45 w:parents
-16 w:park
22 w:parking
22 w:parliament
109 w:part
56 w:part about
-23 w:part of
13 w:partners
42 w:parts
-29 w:party
20 w:pas
-12 w:pas pu
-18 w:pas à
-17 w:pass
-12 w:passage
12 w:passed
23 w:passengers
23 w:passive
38 w:passive constructions
-16 w:passport
-15 w:password
22 w:past
31 w:past tense
86 w:paste
22 w:paste into
26 w:paste the
33 w:pasted
-62 w:path
10 w:patience
41 w:patients
-68 w:pay
-21 w:pay for
34 w:pays
79 w:pdf
-17 w:pen
-12 w:penai
-12 w:pencil
10 w:pensez
16 w:pensez à
-15 w:pension
27 w:people
16 w:people and
31 w:people in
-37 w:people who
43 w:people will
-11 w:people's
-16 w:per
127 w:percent
36 w:percentage
-22 w:performance
-18 w:permets
-14 w:permit
-16 w:person
-17 w:personal
41 w:personal opinions
-18 w:personne
-10 w:personnes
21 w:persons
-11 w:petition
34 w:peut
28 w:peux
-14 w:phiên
79 w:phone
74 w:phone number
-15 w:phones
13 w:phong
95 w:photo
-21 w:photo :
-16 w:photo caption
50 w:photo credit
41 w:photo of
-26 w:photograph
-16 w:photographs
-16 w:photos
-28 w:phrase
-52 w:phrases
46 w:phrasing
25 w:phá
-14 w:pháp
-12 w:phát biểu
16 w:phát ngôn
-18 w:phép
10 w:phê
10 w:phí
47 w:phù
47 w:phù hợp
-15 w:phương
-13 w:phạt
-15 w:phải
30 w:pick one
38 w:pick would
-62 w:picture
-45 w:pictures
88 w:piece
-70 w:piece of
-15 w:pieces
-10 w:pilot
59 w:place
20 w:place and
16 w:place in
-49 w:place names
-32 w:place of
17 w:placeholder
-16 w:placeholders
12 w:places
-15 w:places and
22 w:places where
44 w:plagiarism
-17 w:plain english
34 w:plain language
-51 w:plan
-13 w:planning
-27 w:plans
-14 w:plant
-36 w:plaque
37 w:plastic
-28 w:plate
-14 w:platform
-52 w:play
-17 w:played
-28 w:players
17 w:playful :
25 w:please
46 w:please confirm
11 w:please consult
-11 w:please contact
26 w:please double
27 w:please review
31 w:please verify
-15 w:plumber
-27 w:plus
22 w:pm
-49 w:poem
-13 w:poet
53 w:point
10 w:point for
-12 w:point of
-13 w:pointed
-10 w:pointed out
11 w:points into
-11 w:points of
39 w:police
105 w:policy
21 w:polished
-64 w:polite
-15 w:polite and
30 w:political
17 w:poll
-26 w:pont
-22 w:poor
-35 w:por
16 w:porte
23 w:position
42 w:possible
13 w:possible to
-10 w:posso
-37 w:post
14 w:pouvez vous
67 w:prabang
32 w:praise
19 w:prefer
-22 w:prefer it
-15 w:prefer the
-11 w:preferred
17 w:prefers
-34 w:prepare
-22 w:prepared
27 w:present
17 w:presented
-12 w:preserves the
-29 w:president
14 w:press release
13 w:presse
-12 w:prevails
55 w:previous
-23 w:price
-17 w:price of
31 w:prices
11 w:prices and
11 w:prices are
-14 w:prime
35 w:print edition
23 w:print or
-81 w:printed
-22 w:printed in
-25 w:printed on
-30 w:printing
-24 w:printing the
-19 w:privacy
18 w:private
-12 w:prix
-50 w:prize
-20 w:pro
63 w:probably
-37 w:problem
-46 w:process
37 w:produce
29 w:produce a
-13 w:product
-63 w:professional
-64 w:program
-67 w:project
51 w:projet
-24 w:promised
24 w:promises
28 w:promotional
16 w:promotional language
28 w:promp
-35 w:prompt
16 w:propose aussi
39 w:proposition
-10 w:prose
-46 w:protect
-46 w:protect the
19 w:protected
22 w:proverb
13 w:provide a
69 w:provided
-26 w:provided by
-12 w:provided the
35 w:province
-10 w:précédente
16 w:préfet
32 w:prêt
30 w:prêt à
18 w:prête
11 w:pse
13 w:pseek
35 w:pti
25 w:ption
16 w:ptຕ
-11 w:ptແ
-14 w:pu vérifier
30 w:pub
29 w:public
82 w:publication
46 w:publication !
67 w:publish
13 w:publish :
-21 w:published
-21 w:published by
-18 w:published on
-26 w:publisher
11 w:publishing
18 w:publié
22 w:puis
-12 w:puis relu
26 w:pull
49 w:pull quote
-23 w:pump
30 w:pun
62 w:punchy
38 w:punctuation
16 w:pupils
33 w:purposes
30 w:push
-10 w:pushed
-34 w:put
-10 w:put a
36 w:put in
-12 w:put it
49 w:puts
35 w:puts the
35 w:pyramid
-46 w:q
-45 w:q :
21 w:qr
-27 w:qua
21 w:qualified
25 w:quan
-15 w:quarante
-12 w:que
49 w:que le
14 w:que modèle
46 w:que vous
16 w:quelques
25 w:question
34 w:question !
-21 w:question #
-14 w:question and
53 w:question to
-53 w:questions
-28 w:questions about
-31 w:qui
-29 w:quickly
-53 w:quiet
19 w:quotation
-35 w:quotations
169 w:quote
-22 w:quote attributed
52 w:quote by
24 w:quote from
-51 w:quote in
-24 w:quote the
22 w:quote to
102 w:quoted
88 w:quotes
36 w:quotes :
29 w:quotes are
-31 w:quotes from
-19 w:quotes have
28 w:quotes were
11 w:quá
17 w:quán
-42 w:quý
-25 w:quý khách
16 w:ra
11 w:raccourci
-42 w:raconte
-25 w:rail
33 w:railway
37 w:rain
-11 w:rains
33 w:raised
18 w:raison
-23 w:ran
16 w:ran to
-52 w:range
55 w:rank
65 w:ranking
-13 w:rapport
38 w:rat
-32 w:rate
-19 w:rate of
78 w:rather
104 w:rather than
98 w:reached
-56 w:read
79 w:read aloud
17 w:read as
23 w:read in
-20 w:read it
-90 w:read the
116 w:readability
-42 w:reader
50 w:reader who
-26 w:reader with
65 w:readers
-47 w:readers can
-48 w:readers may
-44 w:readers so
47 w:readers will
12 w:readers with
87 w:readership
59 w:reading
19 w:reading level
-12 w:reading time
11 w:reads a
17 w:reads as
-19 w:reads the
31 w:ready
-24 w:ready for
66 w:ready to
-31 w:really
63 w:reason
16 w:reason for
-12 w:reason to
-30 w:reasons
-33 w:reasons of
-40 w:receipt
38 w:receipts
-25 w:receive
39 w:recent
-33 w:recipe
-19 w:recipe for
-92 w:recommend
-26 w:recommend the
74 w:record
-14 w:recorded
-16 w:recording
16 w:records
19 w:records of
-30 w:refer
-30 w:refer to
-19 w:referee
39 w:reference
-12 w:references
55 w:refers
49 w:refers to
-19 w:reflect
57 w:reflected
19 w:reflected here
52 w:reformulé
-10 w:refund
-40 w:refused
-32 w:refused to
52 w:regenerate
55 w:regenerate response
50 w:regional
12 w:regional daily
58 w:register
28 w:registered
-15 w:registration
15 w:regret
-50 w:release
-19 w:release i
-39 w:released
-31 w:released by
-22 w:reliable
-15 w:relu
-14 w:relu par
20 w:remain
56 w:remaining
-36 w:remains
-19 w:remake
53 w:remark
26 w:remarks
44 w:remember
-23 w:remember the
-11 w:remembers
67 w:remove
20 w:remove the
63 w:removed
12 w:removed :
25 w:removed as
-19 w:removed from
-12 w:removed the
-14 w:removes
-12 w:removes the
-34 w:remplacer
29 w:rendered
50 w:rendered as
85 w:rendering
17 w:rendu
-15 w:rent
45 w:rents
37 w:reopened
40 w:reopening
-19 w:repaired
-23 w:repeat
62 w:repeated
31 w:repeating
12 w:repeating the
-19 w:repetition
24 w:rephrased
-89 w:replace
-31 w:replace the
55 w:replaced
-12 w:replaced by
22 w:replaced with
-23 w:replaces
-29 w:replied
-13 w:replied :
-14 w:replied that
-18 w:replies
64 w:reply
24 w:reply to
-36 w:report
-29 w:report a
21 w:report and
-30 w:report does
20 w:report have
12 w:report on
-11 w:report the
-23 w:report was
-40 w:reported
-47 w:reporter
-63 w:reporters
81 w:reporting
-29 w:reports
17 w:reproduce the
52 w:request
-29 w:request of
52 w:requested
-13 w:requested by
-17 w:required
26 w:rescue
-43 w:research
-16 w:researchers
16 w:reservoir
30 w:residents
31 w:respectful
11 w:respond
119 w:response
35 w:response better
113 w:responses
-17 w:responsibility
-18 w:responsibility for
14 w:rest
59 w:rest of
35 w:reste
-27 w:restored
19 w:restructured
37 w:results
-46 w:results :
11 w:results from
71 w:retained
-14 w:retired
-22 w:retirement
-31 w:return
42 w:returns
-11 w:reuters
-25 w:review
50 w:review the
-20 w:reviewed
-22 w:reviewed by
13 w:reviewers
-39 w:reviews
18 w:revised
20 w:revised article
-18 w:revised timetable
35 w:revised version
-10 w:reworded
26 w:reworked
110 w:rewrite
-43 w:rewrite the
56 w:rewrite this
23 w:rewriting
69 w:rewritten article
10 w:rewritten in
14 w:rewritten text
-28 w:rewritten the
-82 w:rewrote
-71 w:rewrote the
-12 w:rhythm of
103 w:rice
15 w:rice prices
67 w:right
-32 w:right to
-13 w:ring
-25 w:ring road
10 w:rip
63 w:rise
-34 w:road
-29 w:road is
-29 w:roads
-57 w:robot
28 w:rom
28 w:rompt
15 w:roof
-75 w:room
-12 w:room and
10 w:room for
81 w:rose
-28 w:rough
89 w:roughly
45 w:roughly #
39 w:rounded
-73 w:route
-13 w:routes
21 w:row
-32 w:rule
-97 w:rules
89 w:ruling
24 w:run
-10 w:run on
10 w:run the
-12 w:running
30 w:runs
20 w:runs to
39 w:rural
-17 w:réaction
17 w:rédaction
15 w:rédiger
-15 w:répondre
-30 w:répondu
-28 w:répondu le
12 w:répétitions
-16 w:réécrit
28 w:rút
33 w:rút gọn
-11 w:rất
-25 w:rằng
-17 w:rồi
-23 w:rời
-18 w:s
84 w:s'arrêtent
61 w:s'arrêtent à
11 w:safe
48 w:safer
-34 w:safety
-39 w:sai
-62 w:said
104 w:said :
-26 w:said and
-27 w:said in
-65 w:said it
-18 w:said so
-11 w:said that
-22 w:sale
39 w:sales
-41 w:salt
50 w:same
-12 w:same :
17 w:same story
15 w:same thing
48 w:same way
61 w:sample
31 w:sandbags
-15 w:sang
18 w:sans
34 w:sao
-12 w:sat
-29 w:saturday
-15 w:saturday :
-45 w:sau
-23 w:savannakhet
-24 w:save
-49 w:save the
61 w:saved
39 w:saved the
-26 w:saw
-24 w:saw the
-40 w:say
20 w:say and
-30 w:say that
23 w:say the
38 w:say they
-12 w:say to
-11 w:say when
18 w:say whether
27 w:say which
-14 w:saying
14 w:saying that
33 w:says
36 w:says #
14 w:says in
-51 w:says the
52 w:says to
19 w:scan
52 w:scanned
-27 w:schedule
36 w:school
21 w:schools
19 w:score
10 w:scr
-12 w:screen
10 w:scrip
-61 w:script
47 w:se
45 w:search
-76 w:search engines
18 w:search for
67 w:search results
108 w:searched
107 w:searched #
-22 w:season
-32 w:seat
-25 w:seats
41 w:second
-18 w:second act
-22 w:second half
24 w:second is
11 w:second one
-30 w:second paragraph
14 w:second part
37 w:second quote
44 w:second sentence
88 w:seconds
-23 w:secretary
-49 w:section
-39 w:section #
22 w:section on
22 w:sections
-84 w:see
10 w:see it
12 w:see the
15 w:see what
-28 w:seed
-11 w:seedlings
99 w:seems
76 w:seems to
-25 w:seen
-38 w:sell
17 w:semble
29 w:send me
22 w:sending
-10 w:sends
41 w:sens
90 w:sense
32 w:sense of
106 w:sentence
27 w:sentence about
38 w:sentence can
-29 w:sentence is
31 w:sentence of
-21 w:sentence on
15 w:sentences
15 w:sentences :
34 w:sentences and
-27 w:sentences are
33 w:sentences have
-34 w:sentences in
-11 w:sentences of
-10 w:seo
49 w:seo :
33 w:seo friendly
55 w:seo title
11 w:seo:ລ
46 w:september
74 w:september #
-35 w:series
17 w:serious
-26 w:serve
-38 w:service
-43 w:ses
-34 w:set
50 w:set out
-42 w:settled
-41 w:several
29 w:shall
11 w:shall i
55 w:shall we
24 w:share
-79 w:share this
37 w:shared
-19 w:sharing
-14 w:sharper
-80 w:she
-10 w:she has
24 w:she is
-56 w:she says
17 w:she was
-10 w:she wrote
56 w:ship
-53 w:shop
-17 w:short
25 w:short and
26 w:short answer
-15 w:short history
21 w:short sentences
-32 w:short text
-80 w:shorten
-42 w:shorten the
-34 w:shortened
20 w:shortened for
-20 w:shortened the
-55 w:shorter
45 w:shorter and
16 w:shorter sentences
-34 w:shorter than
-19 w:shorter the
-26 w:shorter version
-29 w:shortest
71 w:should
48 w:should do
-19 w:should have
-50 w:should i
14 w:should make
-57 w:should not
-52 w:should the
-27 w:should you
28 w:shouldn't
-22 w:shouted
-60 w:show
-17 w:show that
-25 w:showed
-33 w:shown
-46 w:shows
-16 w:shut
38 w:si
23 w:si vous
32 w:side
12 w:side by
41 w:side of
19 w:sidebar
19 w:sides
-79 w:sign
-23 w:sign up
-18 w:sign was
-13 w:signatures
-25 w:signed
78 w:signes
-18 w:signs
-16 w:silence
15 w:similar
-119 w:simple
-18 w:simpler
45 w:simplified
30 w:simplified and
27 w:simplified for
14 w:simply
79 w:since
39 w:since it
-10 w:since my
10 w:since the
11 w:since then
23 w:since you
21 w:since your
-15 w:sing
-29 w:singer
-46 w:single
55 w:singular
-23 w:sinh
-20 w:sir
-22 w:sisters
13 w:site
78 w:sites
-34 w:six
-42 w:size
-39 w:skip
-59 w:sleep
94 w:slightly
45 w:slightly more
83 w:slot
-55 w:slow
84 w:slug
115 w:slug :
-49 w:small
-30 w:smaller
29 w:smell
22 w:smoothed
19 w:smoother
112 w:so
36 w:so a
-41 w:so far
-65 w:so here
-49 w:so i
14 w:so i'll
30 w:so i've
45 w:so it
-10 w:so let
-41 w:so please
-16 w:so that
31 w:so the
-10 w:so this
-10 w:so treat
40 w:so we
21 w:so you
28 w:sobre
-66 w:social
-11 w:social media
83 w:softer
-12 w:software
-34 w:sold
23 w:solid
-59 w:some
25 w:some details
-14 w:some names
-24 w:some of
-38 w:somebody
41 w:something
-23 w:son
-59 w:song
-42 w:songs
-12 w:soon
32 w:sorry
-21 w:sorry about
32 w:sorry but
46 w:sorry for
34 w:sorry i
-19 w:souhaitez
-14 w:souhaitez vous
45 w:sound
17 w:sound like
15 w:sound more
26 w:sounded
70 w:sounding
100 w:sounds
34 w:sounds less
-32 w:soup
148 w:source
-12 w:source :
23 w:source for
18 w:source says
43 w:sources
-37 w:soạn
17 w:space
42 w:space is
91 w:spaces
93 w:spaces :
-21 w:spare
-54 w:speak
-18 w:speak to
57 w:speaker
41 w:speaking
17 w:speaks
17 w:speaks of
29 w:specific
76 w:specify
10 w:speeches
14 w:speeches and
26 w:spell
25 w:spelled
15 w:spelled out
-18 w:spelling
-101 w:spelling of
18 w:spellings
-20 w:spent
14 w:split
18 w:split the
-13 w:spoke
117 w:spokesperson
15 w:sponsor
45 w:sponsors
-21 w:spoon
-22 w:spoonful
-22 w:spoonful of
27 w:spot
-17 w:spotted
47 w:spreadsheet
-20 w:spring
-35 w:square
-10 w:square brackets
-20 w:staff
-28 w:standard
-33 w:standardised
90 w:standfirst
-67 w:standing
40 w:stands
-13 w:stands in
-24 w:start
46 w:start of
-29 w:start with
-23 w:started
19 w:starting
37 w:starting point
43 w:starts
46 w:stated
-51 w:statement
-11 w:statement from
-11 w:statement issued
84 w:statements
-57 w:station
-24 w:stations
-18 w:statistics
-13 w:stats
-31 w:status
29 w:stay
25 w:stayed
-56 w:step
-30 w:step #
-16 w:steps
-83 w:stick
-11 w:still
21 w:still in
16 w:still under
40 w:stock
-11 w:stone
11 w:stood
19 w:stood at
40 w:stop
-15 w:stopped
92 w:stops
36 w:stories
-19 w:storm
-10 w:story ?
-13 w:story about
-20 w:story has
-13 w:story in
-10 w:story on
-23 w:story was
170 w:straight
49 w:straight :
29 w:straight away
39 w:straight into
26 w:straight news
19 w:straight to
-24 w:street
47 w:strike
56 w:strikes
62 w:strikes a
10 w:striking
48 w:strong
33 w:stronger
50 w:strongest
-10 w:struck
-45 w:structure
-23 w:study
82 w:style
11 w:style :
-24 w:style guide
20 w:style with
80 w:subheading
72 w:subheadings
10 w:subject line
19 w:subject verb
-41 w:subscribers
-25 w:subscription
27 w:substitute
-41 w:such
-52 w:such as
-56 w:sugar
-17 w:suggest
-18 w:suggest a
110 w:suggested
23 w:suggested headline
45 w:suggested tags
50 w:suggestion
58 w:suggestion :
67 w:suggestions
40 w:suggestions :
12 w:suit
30 w:suitable
42 w:suitable for
41 w:suited
42 w:suited to
-20 w:summarise
-20 w:summarise the
-14 w:summary :
21 w:summary captures
23 w:summary in
-63 w:summary of
-21 w:summary was
-22 w:summer
-12 w:summit
-20 w:sums
-10 w:sun
73 w:sunday
-13 w:sunday's
-15 w:sung
57 w:supplied
-77 w:support
11 w:suppression
-21 w:supprime
-50 w:sur
28 w:sure
-58 w:sure i
-16 w:sure the
32 w:sure thing
16 w:sure to
51 w:surname
-21 w:surprise
-17 w:surprised
17 w:survive
55 w:suspect
37 w:suy
37 w:suy nghĩ
-62 w:swap
59 w:swapped
65 w:swapped for
17 w:swaps
-36 w:switch
49 w:switched
23 w:system
-12 w:sách
-12 w:sót
-21 w:sûr
-13 w:sĩ
18 w:sắp xếp
36 w:sắt
35 w:sẵn
23 w:sẻ
10 w:sẽ
23 w:số
37 w:số #
-17 w:số liệu
25 w:sửa :
-13 w:sửa đổi
-12 w:t il
-99 w:table
-13 w:table #
-22 w:table of
-40 w:tables
51 w:tabloid
22 w:tags
14 w:tags :
30 w:take
-14 w:take a
49 w:take another
32 w:take it
26 w:take out
-12 w:take part
-18 w:take the
10 w:taken
-37 w:takes
-14 w:taking
-49 w:talk
-13 w:tap
16 w:tariff
-31 w:taste
42 w:tasted
-94 w:tax
-11 w:tax collector
16 w:te
-45 w:tea
-13 w:teacher i
-11 w:teachers say
-57 w:team
39 w:technical terms
-29 w:telegram
-18 w:telephone
-36 w:tell
49 w:tell me
-21 w:tell you
-66 w:tells
-32 w:tells you
-116 w:template
-42 w:temple
47 w:tense
-83 w:term
-24 w:terms
-70 w:test
61 w:text
51 w:text :
-38 w:text and
30 w:text below
-15 w:text does
23 w:text for
40 w:text has
-13 w:text into
10 w:text is
-60 w:text of
29 w:text so
-29 w:text that
-29 w:text was
26 w:text with
33 w:text you
61 w:texte
15 w:texte ci
-19 w:texte en
-26 w:texts
-31 w:th
-16 w:thai
19 w:thailand
-42 w:than
-75 w:than #
32 w:than a
-13 w:than i
-33 w:than last
-18 w:than that
42 w:thanked
44 w:thanked the
59 w:thanks
25 w:thanks for
-36 w:thanks to
-36 w:that a
40 w:that as
-11 w:that at
-10 w:that could
-23 w:that first
-23 w:that has
-16 w:that i
49 w:that it
29 w:that it's
-31 w:that made
44 w:that next
12 w:that no
-10 w:that nobody
21 w:that one
14 w:that out
18 w:that readers
95 w:that should
-13 w:that the
-49 w:that this
-11 w:that took
-11 w:that way
-15 w:that will
30 w:that works
19 w:that would
-15 w:that you
-30 w:that your
70 w:that's
20 w:that's a
61 w:that's the
25 w:thay bằng
58 w:the
87 w:the #
-20 w:the ability
10 w:the above
66 w:the accident
-22 w:the actual
-51 w:the address
16 w:the adjectives
-12 w:the advice
24 w:the agreement
-20 w:the airline
-13 w:the amended
33 w:the amount
-45 w:the answer
21 w:the answers
58 w:the argument
36 w:the arrest
93 w:the article
-14 w:the assembly
-13 w:the assistant
19 w:the attachment
10 w:the attribution
-29 w:the audience
-12 w:the auditor
-72 w:the author
-22 w:the authors
-24 w:the back
30 w:the background
10 w:the baker
-29 w:the ballot
17 w:the bank
-15 w:the battery
-11 w:the bench
-73 w:the best
-28 w:the bill
-15 w:the board
-22 w:the boat
27 w:the body
-10 w:the book
-42 w:the border
-41 w:the bottom
-20 w:the box
-23 w:the boy
37 w:the brand
26 w:the budget
-26 w:the bullet
-12 w:the bus
19 w:the bypass
-24 w:the cake
-26 w:the calendar
40 w:the call
24 w:the capital
34 w:the caption
-27 w:the car
-27 w:the card
48 w:the casualty
-16 w:the cause
45 w:the ceremony
13 w:the chair
-11 w:the chapter
24 w:the chart
-24 w:the chatbot
17 w:the chief
-50 w:the children
-22 w:the chip
56 w:the chronology
44 w:the claim
-15 w:the class
13 w:the clause
-29 w:the clerk
34 w:the closing
32 w:the club
-28 w:the coach
-38 w:the code
21 w:the column
13 w:the comma
-29 w:the comments
-35 w:the committee
18 w:the company
28 w:the company's
21 w:the conclusion
33 w:the confusion
32 w:the content
-10 w:the contract
41 w:the contractor
-13 w:the corrected
78 w:the cost
-23 w:the council
29 w:the council's
-16 w:the counter
-15 w:the country
32 w:the county
45 w:the court
-12 w:the cover
28 w:the criticism
-33 w:the crossing
-17 w:the crowd
-11 w:the data
63 w:the date
36 w:the dateline
-30 w:the day
-14 w:the dead
38 w:the deadline
37 w:the debate
-17 w:the decree
16 w:the delay
-45 w:the depth
42 w:the deputy
25 w:the desk
-22 w:the details
19 w:the developer
-12 w:the director
13 w:the director's
32 w:the district
14 w:the document
43 w:the documents
-17 w:the door
-29 w:the dough
79 w:the draft
-40 w:the dry
-12 w:the editor
-61 w:the editors
25 w:the effect
29 w:the election
19 w:the electricity
20 w:the email
-28 w:the embassy
43 w:the end
-12 w:the ending
-40 w:the engineer
-12 w:the essay
10 w:the essential
64 w:the event
42 w:the excerpt
-19 w:the exhibition
26 w:the factory
73 w:the facts
46 w:the fair
-25 w:the families
59 w:the family
15 w:the farmer
11 w:the farmer's
-11 w:the fee
-21 w:the field
-44 w:the figure
-34 w:the figures
-43 w:the file
-32 w:the film
-23 w:the fine
-17 w:the fire
37 w:the first
69 w:the five
42 w:the flood
-11 w:the flow
-52 w:the following
-14 w:the footnotes
-53 w:the form
-13 w:the formal
-30 w:the former
11 w:the founding
24 w:the fourth
-22 w:the french
-59 w:the gate
46 w:the goat
-10 w:the government
22 w:the governor
43 w:the guidance
-16 w:the guide
-40 w:the harvest
-16 w:the head
51 w:the headline
25 w:the hearing
-25 w:the help
65 w:the history
25 w:the hospital's
10 w:the hotel
-10 w:the hotline
10 w:the house
17 w:the idea
61 w:the image
74 w:the input
-13 w:the inquiry
19 w:the instruction
-13 w:the instructions
-44 w:the internet
26 w:the interview
31 w:the intro
11 w:the introduction
30 w:the inverted
-28 w:the job
-42 w:the joint
-23 w:the judge
-23 w:the june
-10 w:the jury
34 w:the key
30 w:the keyword
-28 w:the king's
-17 w:the kip
-16 w:the kitchen
-19 w:the label
-20 w:the land
21 w:the landlord
-28 w:the language
-12 w:the lao
-58 w:the last
-31 w:the late
42 w:the launch
-10 w:the lawyers
96 w:the lead
-12 w:the leaflet
49 w:the league
-30 w:the left
19 w:the length
-60 w:the letter
-40 w:the letters
-15 w:the limit
-50 w:the line
37 w:the link
-19 w:the list
11 w:the local
91 w:the long
-66 w:the longer
-49 w:the machine
-48 w:the main
-45 w:the man
-15 w:the manager
-11 w:the manual
-23 w:the manuscript
-49 w:the map
96 w:the material
25 w:the mayor
31 w:the mayor's
-12 w:the mechanic
48 w:the meeting
-26 w:the message
57 w:the metaphor
13 w:the method
67 w:the minister
13 w:the minister's
47 w:the ministry
-14 w:the missing
-15 w:the model
33 w:the model's
-19 w:the money
-10 w:the month
24 w:the museum
-10 w:the nam
33 w:the new
58 w:the newsletter
-63 w:the newspaper
23 w:the night
23 w:the north
51 w:the notes
-47 w:the old
23 w:the oldest
-85 w:the one
14 w:the ones
-67 w:the only
44 w:the opening
59 w:the opposition
14 w:the order
-35 w:the original
16 w:the outcome
-17 w:the paper's
13 w:the paragraph
-20 w:the parish
47 w:the part
-24 w:the passage
-34 w:the passive
-13 w:the past
54 w:the percentage
-11 w:the petition
23 w:the photo
-10 w:the photograph
-28 w:the phrase
-27 w:the picture
117 w:the piece
36 w:the plan
-23 w:the plaque
-20 w:the play
-28 w:the poem
-12 w:the poet
-18 w:the polish
12 w:the polished
58 w:the post
-10 w:the president
43 w:the press
24 w:the previous
11 w:the price
-12 w:the prime
15 w:the print
-24 w:the program
88 w:the project
30 w:the provided
15 w:the province
-13 w:the pub
22 w:the public
-12 w:the publisher
22 w:the pun
40 w:the question
11 w:the quotation
-35 w:the quotations
92 w:the quote
77 w:the quotes
-20 w:the railway
-36 w:the rains
34 w:the reader
27 w:the reason
-22 w:the recipe
20 w:the record
30 w:the red
19 w:the reference
14 w:the region
45 w:the register
19 w:the release
17 w:the remaining
37 w:the repeated
33 w:the report
-30 w:the reporter
34 w:the request
38 w:the rescue
-13 w:the researchers
60 w:the rest
17 w:the result
-18 w:the results
-13 w:the revised
28 w:the rewrite
17 w:the rewritten
-12 w:the rhythm
-67 w:the right
-22 w:the river
16 w:the roof
-21 w:the room
-15 w:the route
-64 w:the rules
38 w:the ruling
29 w:the sample
21 w:the scene
63 w:the school
27 w:the search
-26 w:the season
34 w:the second
-23 w:the seed
-12 w:the sense
28 w:the sentence
20 w:the sentences
27 w:the service
-24 w:the shop
11 w:the short
10 w:the shorter
-29 w:the shortest
14 w:the sidebar
21 w:the signing
-29 w:the singer
-38 w:the song
-30 w:the songs
34 w:the source
-32 w:the sources
31 w:the spanish
17 w:the speaker
-25 w:the speech
12 w:the speeches
-11 w:the spelling
44 w:the sponsor
-14 w:the spring
49 w:the start
-22 w:the state
-20 w:the statement
-24 w:the station
33 w:the statistics
-39 w:the storm
105 w:the story
-32 w:the street
31 w:the strike
36 w:the stronger
51 w:the strongest
-28 w:the study
13 w:the style
51 w:the sum
41 w:the sunday
28 w:the survey
44 w:the system
-18 w:the tax
-34 w:the team
-31 w:the template
-31 w:the temple
17 w:the term
115 w:the text
32 w:the third
57 w:the three
67 w:the time
66 w:the timeline
-26 w:the title
-20 w:the tone
-13 w:the tool
26 w:the total
33 w:the transcript
35 w:the translated
-31 w:the translation
-50 w:the translator
37 w:the treasurer
-16 w:the treaty
135 w:the two
23 w:the union
-22 w:the update
26 w:the user
48 w:the usual
13 w:the verb
68 w:the verdict
-20 w:the verse
13 w:the villagers
12 w:the voice
-15 w:the wall
48 w:the way
38 w:the weather
-13 w:the well
-21 w:the window
-19 w:the winning
-17 w:the witness
-67 w:the word
11 w:the wording
-103 w:the words
-30 w:the wrong
-40 w:the year
-79 w:their
-31 w:them
22 w:them in
11 w:them is
-47 w:them to
-10 w:them with
-150 w:then
-62 w:then i
55 w:then the
13 w:theo
-36 w:there anything
-53 w:there are
-48 w:there is
92 w:there you
-19 w:there's a
12 w:there's no
-18 w:these
19 w:these changes
27 w:they appear
27 w:they can
-21 w:they do
-10 w:they had
21 w:they said
42 w:they were
-19 w:they will
29 w:thi
19 w:thin
31 w:thing
14 w:thing !
32 w:thing in
21 w:thing to
-100 w:things
-51 w:things to
-29 w:think
-17 w:think about
53 w:thinking
-33 w:thinks
13 w:third
-15 w:third of
27 w:third paragraph
-16 w:thirty
-20 w:thirty years
76 w:this
-206 w:this article
12 w:this chat
19 w:this claim
-144 w:this column
19 w:this comes
21 w:this content
-10 w:this essay
62 w:this for
24 w:this goes
-33 w:this helps
63 w:this in
-49 w:this interview
-53 w:this letter
-12 w:this newsletter
62 w:this one
-21 w:this page
35 w:this paragraph
-36 w:this piece
-110 w:this post
-68 w:this report
65 w:this request
45 w:this response
19 w:this revised
-18 w:this rewritten
-38 w:this series
-142 w:this story
-31 w:this text
21 w:this the
62 w:this time
67 w:this to
-12 w:this version
37 w:this way
28 w:this with
57 w:this works
-15 w:this year
23 w:tho
-51 w:those
-11 w:those of
-24 w:those who
55 w:though
68 w:thought
105 w:thought for
-12 w:thousand
10 w:three
-12 w:three and
-44 w:three days
-16 w:three different
10 w:three places
-11 w:three points
-70 w:through
-12 w:through the
20 w:throughout
-19 w:throughout and
61 w:throughout to
27 w:thu
38 w:thu hút
63 w:thân
35 w:thích
47 w:thông
23 w:thông tin
-37 w:thư
-26 w:thảo
-14 w:thấy
13 w:thể
17 w:thể xác
-20 w:thủ
-17 w:thứ
15 w:thức
11 w:ticket
-14 w:tickets
13 w:tight
47 w:tightened
-50 w:time
-29 w:time :
28 w:time information
91 w:time of
-20 w:time to
11 w:timeline
12 w:timeline of
-43 w:times
-45 w:times and
-30 w:times before
-17 w:timetable
-18 w:timetable :
17 w:tin
27 w:tio
38 w:tipping
-77 w:tips
73 w:title
88 w:title :
-54 w:title and
17 w:title is
32 w:title of
49 w:title was
18 w:titles
-34 w:titles for
53 w:titre
32 w:titres
27 w:tiêu
14 w:tiếc tôi
-19 w:tiếng lào
20 w:tiếng việt
41 w:tiếp
-27 w:tiền
-20 w:tiểu
-17 w:to
-36 w:to #
30 w:to a
20 w:to about
95 w:to action
70 w:to and
17 w:to ask
12 w:to avoid
22 w:to be
-32 w:to bring
29 w:to change
17 w:to check
32 w:to come
-15 w:to confirm
-13 w:to continue
-31 w:to correct
-22 w:to create
-74 w:to do
33 w:to early
22 w:to english
-14 w:to every
33 w:to explain
27 w:to feel
22 w:to fill
-58 w:to find
31 w:to finish
15 w:to fit
37 w:to follow
20 w:to generate
-52 w:to get
47 w:to give
-15 w:to hear
-28 w:to help
14 w:to in
-40 w:to include
-12 w:to its
-20 w:to keep
-31 w:to know
10 w:to live
-57 w:to make
48 w:to match
24 w:to me
-12 w:to move
29 w:to my
27 w:to nine
12 w:to note
36 w:to one
42 w:to open
35 w:to paste
-16 w:to plant
-20 w:to press
53 w:to produce
-42 w:to protect
-12 w:to provide
54 w:to publish
16 w:to put
13 w:to reach
-42 w:to read
10 w:to readers
16 w:to real
-27 w:to reflect
33 w:to rewrite
37 w:to roughly
14 w:to save
-30 w:to say
-24 w:to see
26 w:to send
-37 w:to share
-59 w:to shorten
-28 w:to show
-39 w:to sign
-26 w:to sound
-25 w:to stay
11 w:to suit
-21 w:to tell
-48 w:to the
-30 w:to this
31 w:to to
-10 w:to turn
23 w:to tweak
-11 w:to two
-21 w:to use
12 w:to verify
-14 w:to vote
-15 w:to walk
-10 w:to what
42 w:to write
16 w:to you
-13 w:to your
-52 w:today
10 w:today's
-31 w:together
-117 w:told
-10 w:told him
-26 w:told me
-18 w:told reporters
-67 w:told the
34 w:ton
76 w:tone
47 w:tone :
13 w:tone is
-37 w:tone of
13 w:tone throughout
19 w:toned
15 w:toned down
60 w:too
29 w:too long
29 w:too much
-20 w:too small
-15 w:took out
49 w:took place
-79 w:tool
-15 w:tool and
-72 w:top
-24 w:top of
18 w:topic
-12 w:torch
-19 w:total
-10 w:totals
33 w:touch
24 w:touch :
27 w:touch of
-17 w:tour
53 w:tourist
-38 w:tous
-23 w:tout
17 w:tout en
-25 w:toutes
43 w:toward
52 w:town
-15 w:toàn
-10 w:tra
10 w:trace
18 w:trade
30 w:traduction
12 w:traduit
-13 w:traduit du
-24 w:traffic
13 w:train
10 w:trained
14 w:trained on
54 w:training data
21 w:tram
-28 w:trang
-17 w:trang trọng
53 w:transition
-12 w:translate a
-19 w:translate the
46 w:translated
-50 w:translated from
-16 w:translates
48 w:translation :
-66 w:translation is
-22 w:translation of
-35 w:translator
-15 w:translator's note
-52 w:translators
68 w:transliterated
59 w:transliteration
27 w:transport
-77 w:travel
36 w:treasurer
-14 w:treat
18 w:treated
-16 w:treaty
-43 w:tree
-36 w:trial
-23 w:tried
52 w:trimmed
26 w:trimmed to
19 w:trip
-17 w:trois
-38 w:trois fois
10 w:trois titres
-47 w:trong
44 w:trong #
-54 w:trong bài
35 w:trop
-21 w:true
32 w:trung
-38 w:trust
27 w:try
44 w:try again
-11 w:try to
-51 w:tránh
-28 w:tránh trùng
12 w:trên
14 w:trò
-10 w:trùng lặp
-47 w:trước
23 w:trưởng
-32 w:trả
-30 w:trả lời
-13 w:trọng
10 w:trọng hơn
-14 w:trợ
14 w:tsa
99 w:tu
12 w:tuesday
-42 w:tunnel
38 w:turn
-35 w:turn left
20 w:turn the
23 w:turn to
-31 w:turned
11 w:turnout
-38 w:turns
12 w:tuyến
-11 w:tuổi
11 w:tweak
21 w:tweak it
54 w:tweaks
-28 w:tweet
-26 w:twelve
10 w:twenty
-41 w:twice
-34 w:twice as
15 w:twice the
12 w:two
19 w:two and
-15 w:two days
-14 w:two different
20 w:two lines
23 w:two minutes
-16 w:two of
43 w:two options
-16 w:two pages
16 w:two people
26 w:two places
-19 w:two sentences
-10 w:two thousand
-11 w:two years
-40 w:type
-36 w:type the
-13 w:tài
-12 w:tàu
-13 w:tác
20 w:tách
13 w:tên
11 w:tên riêng
35 w:tính
32 w:tít
-40 w:tòa
-29 w:tòa soạn
-19 w:tóm
-18 w:tóm tắt
-48 w:tôi
11 w:tôi giữ
11 w:tôi không
-30 w:tôi đã
-16 w:tại
-11 w:tạm
-19 w:tạo
32 w:tả meta
-19 w:tất
-25 w:tập
-19 w:tập lại
-35 w:tắt
-15 w:tỉnh
-18 w:tịch
-15 w:tổng
-14 w:tổng đài
-16 w:tờ
-42 w:từ
29 w:từ :
-27 w:từ tiếng
15 w:tự
31 w:ude
-11 w:un
13 w:un chapô
-13 w:un texte
17 w:unable
17 w:unable to
-48 w:unchanged
-25 w:uncle
17 w:unclear
-11 w:unclear from
-40 w:und
54 w:under
41 w:under #
-37 w:under a
-83 w:under the
33 w:under your
18 w:understand
-22 w:understand it
19 w:understanding
56 w:understood
-57 w:une
-10 w:une longueur
36 w:unfortunately
14 w:unfortunately i
32 w:union
-24 w:university
-53 w:unofficial
-68 w:until
-19 w:until #
-11 w:until the
16 w:untouched
14 w:untranslated
44 w:up
11 w:up a
32 w:up and
-10 w:up by
19 w:up for
-10 w:up front
-26 w:up the
-34 w:up with
-16 w:update
-14 w:update at
22 w:update in
12 w:update the
13 w:updated
-12 w:updated on
-25 w:updated to
14 w:updates
-33 w:upload
129 w:uploaded
69 w:url
-27 w:us
32 w:usage
25 w:use
35 w:use it
13 w:use policy
-28 w:use the
-13 w:use this
90 w:used
33 w:used as
38 w:used here
-12 w:used the
15 w:used throughout
-70 w:used to
-13 w:useful
-13 w:useful ?
-12 w:user
10 w:user has
-34 w:users
82 w:uses
10 w:uses the
-57 w:using
40 w:using the
43 w:usual
-45 w:usually
-14 w:v
-15 w:vague
-24 w:value
55 w:variant
10 w:ver
97 w:verb
19 w:verb agreement
15 w:verbs
77 w:verdict
13 w:verified
12 w:verify all
-28 w:verify the
-22 w:verse
-13 w:verse about
10 w:versi
19 w:version
-44 w:version #
-15 w:version :
28 w:version conserve
-12 w:version de
-22 w:version du
50 w:version for
13 w:version i
16 w:version in
-95 w:version of
21 w:version that
-24 w:version the
-70 w:version was
50 w:version with
16 w:versions
-66 w:very
27 w:very sorry
-11 w:vet
40 w:victim
-59 w:video
102 w:vientiane
35 w:view
14 w:view of
18 w:view on
-13 w:viewers
-18 w:views
19 w:village chief
24 w:villagers
36 w:villages
56 w:visit
14 w:visitors
-20 w:viên
-58 w:viết
14 w:viết trên
-11 w:viết đoạn
20 w:việt
-13 w:voice
-14 w:voici le
12 w:voici les
12 w:voici une
21 w:voilà
36 w:volunteers
46 w:vote
33 w:vote on
11 w:voters
-55 w:votre
-14 w:votre article
-31 w:votre nom
-47 w:vous
-33 w:vous aider
13 w:vous convient
15 w:vous propose
14 w:vous préférez
12 w:vui lòng
-24 w:và
30 w:vàng
-16 w:vào
-19 w:vé
32 w:vérifier
35 w:vérifier les
-20 w:vérifiez
13 w:vì
-59 w:văn
-33 w:văn bản
13 w:văn phong
-21 w:vấn
32 w:vẫn
-34 w:vật
-18 w:vật trong
-46 w:về
45 w:với
-17 w:vở
33 w:vụ
-21 w:wait
-42 w:wait for
40 w:wait the
-90 w:walk
-20 w:wall
38 w:want
14 w:want a
-12 w:want it
12 w:want me
38 w:want something
29 w:want the
20 w:want this
-36 w:want to
-35 w:wanted
-19 w:wanted to
-24 w:wants
-19 w:war
-56 w:warm
67 w:warmer
-10 w:warned
-10 w:warning
-20 w:warns
22 w:was
-13 w:was #
-20 w:was a
-39 w:was about
27 w:was ambiguous
20 w:was an
49 w:was at
-24 w:was better
16 w:was born
32 w:was careful
-21 w:was changed
52 w:was chosen
-10 w:was conducted
59 w:was found
19 w:was generated
-16 w:was given
-17 w:was his
48 w:was in
-36 w:was kept
-10 w:was last
-43 w:was not
19 w:was one
15 w:was provided
25 w:was put
-19 w:was removed
-28 w:was rewritten
43 w:was right
10 w:was still
-13 w:was taken
109 w:was to
18 w:was too
20 w:was trained
-24 w:was translated
35 w:was updated
39 w:was used
-16 w:was written
-46 w:was wrong
20 w:wasn't
-10 w:wasn't able
-10 w:wasn't at
29 w:wasn't sure
-11 w:water
-11 w:water level
43 w:way
17 w:way of
-35 w:ways
-20 w:we
62 w:we can
53 w:we could
-54 w:we have
19 w:we keep
-20 w:we would
50 w:we'll
26 w:weather
-15 w:web
116 w:website
22 w:website :
-35 w:wedding
-121 w:week
-14 w:week :
-14 w:week's
-22 w:weekend
10 w:weekly
-33 w:weeks
-39 w:welcome
-29 w:well
39 w:well ?
-18 w:well as
-30 w:well the
12 w:welsh
42 w:wenn
-31 w:went
-17 w:went on
-14 w:went to
23 w:went with
-25 w:were found
-35 w:were looking
-14 w:were made
48 w:were not
26 w:were still
10 w:were told
24 w:what
42 w:what a
29 w:what changed
-33 w:what follows
12 w:what he
-38 w:what is
27 w:what it
106 w:what the
-23 w:what they
44 w:what when
-19 w:what would
-42 w:whatsapp
-75 w:when
44 w:when and
-39 w:when i
13 w:when it
13 w:when the
-16 w:when they
-28 w:when you
-19 w:whenever
22 w:where
38 w:where and
46 w:where it
64 w:where the
-17 w:where you
51 w:wherever
13 w:wherever the
40 w:whether
46 w:whether the
25 w:whether this
20 w:which
68 w:which had
-12 w:which has
20 w:which i
-20 w:which is
-13 w:which makes
-11 w:which she
46 w:which should
-13 w:which the
-11 w:which version
99 w:whichever
54 w:while
10 w:while keeping
18 w:while the
-11 w:while you
-54 w:white
-16 w:who
-18 w:who are
-14 w:who can
-32 w:who had
32 w:who is
13 w:who knew
20 w:who paid
-15 w:who said
50 w:who what
-19 w:who would
-84 w:whole
15 w:whose
13 w:why
41 w:why :
12 w:why it
55 w:why the
26 w:why this
42 w:wide
-10 w:wife
-58 w:will
-11 w:will also
-75 w:will be
31 w:will have
12 w:will know
61 w:will look
-35 w:will make
-29 w:will not
-14 w:will now
-18 w:will pay
41 w:will want
-19 w:will write
-17 w:willing
-17 w:willing to
-23 w:win
-32 w:window
-32 w:winners
-17 w:winning
29 w:wire
-24 w:wish
28 w:with
16 w:with #
-10 w:with a
30 w:with an
55 w:with care
20 w:with caution
-26 w:with in
-68 w:with it
-23 w:with no
-49 w:with one
33 w:with that
66 w:with the
21 w:with their
-23 w:with two
45 w:with your
-28 w:within a
19 w:within the
-11 w:within thirty
67 w:without
-37 w:without a
-30 w:without changing
21 w:without losing
10 w:without naming
41 w:without the
24 w:woman
-13 w:women
-17 w:won
32 w:won't
-18 w:won't be
-48 w:word
27 w:word :
31 w:word and
61 w:word brief
-36 w:word count
18 w:word for
-22 w:word from
11 w:word in
-25 w:word limit
-33 w:word news
-13 w:word of
-30 w:word was
-42 w:wording
38 w:wording has
-40 w:wording of
-16 w:wording on
62 w:words
59 w:words :
-17 w:words a
49 w:words and
-19 w:words excluding
-11 w:words for
13 w:words just
-11 w:words long
29 w:words no
-47 w:words of
17 w:words on
12 w:words reading
-10 w:words the
25 w:words to
33 w:work in
62 w:worked
35 w:worked out
-25 w:workers
-21 w:working
46 w:works
51 w:works :
26 w:works for
43 w:worry
35 w:worse ?
26 w:worse same
18 w:worst
123 w:worth
111 w:would
22 w:would a
17 w:would also
-15 w:would give
-35 w:would have
42 w:would help
-16 w:would leave
-99 w:would like
39 w:would make
-27 w:would not
-32 w:would rather
-74 w:would you
21 w:wouldn't
-60 w:write
-20 w:write a
-45 w:write about
-18 w:write in
19 w:write it
22 w:write that
24 w:write this
-31 w:write to
-28 w:writers
-12 w:writes
62 w:writing
-12 w:writing to
35 w:written
-37 w:written by
16 w:written for
-13 w:written in
-14 w:written it
18 w:written with
-45 w:wrong
-31 w:wrong about
-77 w:wrote
-33 w:wrote to
-13 w:xe
-93 w:xin
-41 w:xin lỗi
39 w:xuất
18 w:xác
12 w:xác nhận
-15 w:xã
27 w:xếp
33 w:year #
-29 w:year and
-14 w:year but
-14 w:year of
51 w:year's
-30 w:years
-25 w:years and
-34 w:yes
-29 w:yes no
11 w:yes that
33 w:yes you
11 w:yesterday's
22 w:yet
-40 w:yoghurt
-46 w:you
34 w:you ?
-16 w:you a
-13 w:you are
-22 w:you ask
18 w:you asked
-63 w:you can't
50 w:you could
-12 w:you do
12 w:you don't
-37 w:you for
11 w:you gave
-24 w:you get
33 w:you go
15 w:you had
48 w:you have
-21 w:you know
16 w:you like
15 w:you mean
16 w:you mentioned
29 w:you pasted
14 w:you prefer
28 w:you provided
31 w:you publish
-16 w:you put
87 w:you said
-18 w:you see
11 w:you send
32 w:you sent
35 w:you share
58 w:you shared
14 w:you should
-20 w:you spot
24 w:you supplied
17 w:you tell
27 w:you that
-11 w:you the
-56 w:you to
-23 w:you travel
27 w:you uploaded
-26 w:you want
25 w:you wanted
-30 w:you what
-46 w:you will
-15 w:you with
-72 w:you would
-10 w:you wrote
36 w:you'd
26 w:you'd like
15 w:you'd prefer
11 w:you'd rather
-64 w:you'll
37 w:you'll want
-49 w:you're
-14 w:you're right
33 w:you've
21 w:younger
15 w:younger readers
-116 w:your
-39 w:your article
31 w:your cms
18 w:your draft
25 w:your earlier
76 w:your editor
12 w:your expectations
33 w:your feedback
-54 w:your first
-14 w:your headline
21 w:your house
11 w:your layout
69 w:your limit
17 w:your message
24 w:your name
102 w:your notes
-18 w:your opening
49 w:your paper
28 w:your patience
-13 w:your question
-12 w:your questions
31 w:your readers
-25 w:your request
25 w:your second
-24 w:your village
-12 w:yours
-45 w:yourself
14 w:youth
-19 w:zoo
15 w:à un
24 w:à être
66 w:án
-12 w:écrivez
-12 w:écrivez nous
68 w:été
-20 w:été traduit
43 w:être
-15 w:ích
-29 w:ông
-26 w:ý
-21 w:ý chính
10 w:ý kiến
-46 w:đi
-20 w:điều
28 w:điều chỉnh
-31 w:đoạn văn
-14 w:đài
26 w:đây
15 w:đây là
67 w:đã
17 w:đã thay
-12 w:đã viết
11 w:đã được
-11 w:đính
-13 w:đính chính
25 w:đò
18 w:đúng
19 w:đăng
41 w:đơn
-13 w:đường link
36 w:đường sắt
-67 w:được
-19 w:được người
-30 w:được thay
10 w:được viết
-45 w:đại
-18 w:đến
28 w:đề
36 w:đề xuất
-24 w:để
-40 w:để tránh
22 w:để đăng
-15 w:định
23 w:đối
-43 w:đổi
19 w:độ
-19 w:đừng
-14 w:ơn
15 w:กกว
15 w:กกว่า
-16 w:กก็
-18 w:กคร
-10 w:กครั้
-11 w:กต้อง
-11 w:กต้องกา
-18 w:กปร
-18 w:กปรับ
-15 w:กปรับให
-10 w:กรอ
-21 w:กระ
-20 w:กระชับข
-11 w:กลั
-21 w:กล่
-21 w:กล่าว
20 w:กว่
11 w:กว่าน
13 w:กษร
-13 w:กสา
-12 w:กหน
-14 w:กอง
-14 w:กองบร
-14 w:กองบรรณ
10 w:กอบ
11 w:กันเอ
-11 w:กับชา
10 w:กับผู
-15 w:การ
-13 w:กาแ
-12 w:กเด
11 w:กเล
-15 w:กให
-31 w:ก่อ
12 w:ก้ค
10 w:ก้คำผ
10 w:ก้คำผิด
16 w:ก้ไข:
-25 w:ของ
-10 w:ของคุ
15 w:ของฉั
10 w:ของฉันอ
15 w:ขอน
-10 w:ขออ
-10 w:ขออภั
-12 w:ขอแ
-17 w:ขอใ
-17 w:ขอให้
-14 w:ขับ
-11 w:ขีย
12 w:ขียนข
20 w:ขียนแ
10 w:ขียนไ
26 w:ข่า
-12 w:ข่าว:
11 w:ข่าวท
15 w:ข่าวม
13 w:ข้อความ
13 w:ข้อมูลข
11 w:ข้อเท
11 w:ข้อเท็จ
-10 w:ข้า
-16 w:ข้าใจ
-21 w:คดี
-13 w:ครับผ
-21 w:ครั้ง
10 w:ครื
10 w:ครื่อ
23 w:ควา
-10 w:คอล
-10 w:คอลัม
-10 w:คอลัมน์
-14 w:คำถ
-14 w:คำถาม
11 w:คำผ
11 w:คำผิด
23 w:คำพ
24 w:คำพูด
11 w:คำพูดขอ
17 w:คำแ
13 w:คำแปล
-13 w:คืน
24 w:ค่ะ
33 w:งกา
10 w:งข่
10 w:งข่าว
-11 w:งคว
-11 w:งความ
-13 w:งคำ
-11 w:งคุ
12 w:งฉบ
12 w:งฉบับ
15 w:งฉั
10 w:งฉันอ
10 w:งฉันอัป
15 w:งดู
-16 w:งตั
16 w:งตา
-10 w:งทั
-19 w:งบร
-17 w:งบรรณ
-17 w:งบรรณาธ
-20 w:งปร
-11 w:งประก
-19 w:งสร
-29 w:งหน
12 w:งหม
10 w:งหมาย
10 w:งเก
-10 w:งเร
-12 w:งแก
-12 w:งแล
-13 w:งโด
34 w:งให
37 w:งใหม่
10 w:งไว
-12 w:จคว
-12 w:จความ
11 w:จจร
11 w:จจริง
-13 w:จดห
-13 w:จดหมา
12 w:จริ
-11 w:จะป
15 w:จะไ
-14 w:จาก
13 w:จำน
13 w:จำนวน
25 w:จีน
11 w:จุด
-17 w:จ้ง
-16 w:ฉบั
-16 w:ฉบับภ
-10 w:ฉบับแปล
10 w:ฉันอั
10 w:ฉันอัปเ
-20 w:ชคด
-18 w:ชน์กั
-20 w:ชับขึ
-20 w:ชับขึ้น
11 w:ชีย
10 w:ชื่
10 w:ชื่อม
16 w:ชื่อห
15 w:ชื่อเ
11 w:ช่ว
-10 w:ช้a
11 w:ช้ง
11 w:ช้งาน
14 w:ซ้ำ
10 w:ซ้ำกั
-15 w:ณาธ
-15 w:ณาธิก
-15 w:ณาธิการ
14 w:ดค่
10 w:ดตร
10 w:ดตรวจ
10 w:ดตรวจสอ
-14 w:ดต้
21 w:ดปร
11 w:ดยไ
11 w:ดยไม่
-10 w:ดวก
-13 w:ดหมาย
31 w:ดหั
10 w:ดหัวข
-18 w:ดัง
-25 w:ดิฉ
-25 w:ดิฉัน
19 w:ดี๋
19 w:ดี๋ยว
20 w:ดึง
-18 w:ดือ
-12 w:ดือนก
15 w:ดแล
13 w:ดให
14 w:ด็น
-13 w:ด้ที่
-17 w:ด้ผ
10 w:ด้แ
-12 w:ตรว
-13 w:ตรา
-10 w:ตรแ
-14 w:ตร์
-12 w:ตลอ
-36 w:ตอบ
13 w:ตัวอั
13 w:ตัวอักษ
14 w:ตัวเล
17 w:ตาม
19 w:ตามที
-16 w:ตุ:
19 w:ตุก
19 w:ตุการ
-10 w:ต่ต
-10 w:ต้น
10 w:ต้นฉบ
10 w:ต้นฉบับ
-10 w:ต้องก
-10 w:ต์ข
-10 w:ต์ข่า
12 w:ถอด
-69 w:ถาม
-31 w:ถึง
-17 w:ถูกปร
-17 w:ถูกปรับ
37 w:ถไฟ
20 w:ถไฟลา
11 w:ถไฟลาวจ
-10 w:ถ้า
10 w:ทรา
11 w:ทราบค
19 w:ทั้
13 w:ทั้งหมด
12 w:ทางกา
-20 w:ทีม
12 w:ที่ใช
-25 w:ทุก
10 w:ท็ก
11 w:ท็จ
11 w:ท็จจร
11 w:ท็จจริง
12 w:ท่านั
12 w:ท่านั้น
-10 w:ท้า
-16 w:ธิก
-16 w:ธิการ
11 w:ธิบ
12 w:ธิบาย
11 w:นกันเ
11 w:นกันเอง
-17 w:นขอ
-12 w:นคื
-11 w:นจะ
-14 w:นช่
-10 w:นตร
-13 w:นตอ
30 w:นตั
-11 w:นต้
-20 w:นต์
10 w:นทั
16 w:นทา
10 w:นทางก
10 w:นทางการ
-14 w:นนา
-13 w:นนามส
-13 w:นนามสมม
19 w:นนี้เ
-10 w:นบท
-11 w:นผู
15 w:นภาษา
-18 w:นรั
11 w:นรา
-11 w:นวั
-21 w:นว่
13 w:นหน
17 w:นหน้า
-10 w:นออ
10 w:นอั
10 w:นอัปเ
10 w:นอัปเดต
20 w:นะค
13 w:นะครั
12 w:นะน
-16 w:นัก
15 w:นั้
-11 w:นาค
-13 w:นาน
-19 w:นาม
-13 w:นามสม
-10 w:นามสมมต
13 w:นี้คง
-16 w:นี้มี
18 w:นี้เข
16 w:นี้ให
-11 w:นึ่
20 w:นื้
16 w:นื้อห
-11 w:นเก
-14 w:นเข
-21 w:นเด
-10 w:นเร
-12 w:นเรื่
-12 w:นเรื่อง
20 w:นแบ
-13 w:นแล
-11 w:นโด
-15 w:นใหม่
-17 w:นไป
-18 w:น้อ
-14 w:น้ำ
-18 w:น์ก
-18 w:น์กับ
10 w:น￼￼
10 w:น￼￼￼￼
10 w:น￼￼￼￼￼￼
-17 w:บขึ
-17 w:บขึ้น
-12 w:บชา
-10 w:บทส
15 w:บที
34 w:บบท
34 w:บบที่
16 w:บบไ
-10 w:บปร
-24 w:บปี
-12 w:บผม
11 w:บผู
16 w:บผู้อ
16 w:บผู้อ่า
-17 w:บภา
-16 w:บภาษา
-17 w:บรถ
-13 w:บรร
-15 w:บรรณา
-15 w:บรรณาธิ
-12 w:บริ
-11 w:บหน
13 w:บอก
25 w:บอกว่
-10 w:บัต
-16 w:บับ
-16 w:บับภา
-10 w:บับแป
16 w:บาย
-10 w:บื้
-10 w:บื้อง
16 w:บุว
16 w:บุว่า
-10 w:บแป
-15 w:บให
-13 w:บไป
16 w:บไห
-25 w:บ้า
10 w:ปรดตร
10 w:ปรดตรวจ
10 w:ประกอ
14 w:ประมา
14 w:ประเด
14 w:ประเด็น
10 w:ปลเป็
-24 w:ปิด
-13 w:ป็นนา
-13 w:ป็นนามส
17 w:ป็นภา
18 w:ป็นภาษา
13 w:ป็น￼￼
13 w:ป็น￼￼￼￼
-12 w:ผมต
-11 w:ผิด
-50 w:ผู้
13 w:ผู้อ่
13 w:ผู้อ่าน
10 w:พท์
12 w:พปร
12 w:พประก
12 w:พประกอบ
-16 w:พยา
11 w:พรา
-13 w:พสต
33 w:พาด
31 w:พาดหั
10 w:พาดหัวข
12 w:พิ่มอ
12 w:พิ่มอีก
11 w:พีย
26 w:พูด
11 w:พูดขอ
20 w:ฟลา
11 w:ฟลาวจ
11 w:ฟลาวจีน
-13 w:ภัย
12 w:ภาพปร
12 w:ภาพประก
-17 w:ภาย
-10 w:ภายใน
-24 w:มขอ
-15 w:มชา
-15 w:มติ
11 w:มที
-16 w:มนต
-10 w:มน์
-17 w:มภา
-10 w:มมต
-10 w:มมี
-13 w:มสม
-10 w:มสมมต
-11 w:มัน
-19 w:มัย
11 w:มาก
-12 w:มาต
-12 w:มาตรา
-11 w:มาย
-12 w:มายเห
-12 w:มายเหตุ
-12 w:มาส
17 w:มาะ
11 w:มาะกั
-26 w:มื่
13 w:มูลขอ
15 w:มูลของฉ
-17 w:มไห
25 w:ม่ต
-13 w:ม่น
-19 w:ม่ร
-17 w:ม่รวม
-11 w:ยกเ
13 w:ยคร
13 w:ยครับ
-12 w:ยคว
16 w:ยงใ
16 w:ยงใหม
-18 w:ยชน์ก
-18 w:ยชน์กับ
12 w:ยนข
-12 w:ยนจ
-16 w:ยนช
-17 w:ยนต
-10 w:ยนะคะ
29 w:ยนแ
-11 w:ยาก
-15 w:ยากให
-15 w:ยาน
-18 w:ยาย
-10 w:ยู่
-17 w:ยเป
10 w:ยเพิ่
-15 w:ยเล
-15 w:ยเล่า
-15 w:ยเห
-12 w:ยเหตุ
-16 w:ยใช
-14 w:ยใน
-15 w:ยให
26 w:ยไม
18 w:ย่อ
15 w:ย่อหน
15 w:ย่อหน้า
-10 w:รกล
32 w:รงก
-13 w:รงต
-15 w:รณา
-15 w:รณาธิ
-15 w:รณาธิกา
10 w:รดต
10 w:รดตรว
10 w:รดตรวจส
37 w:รถไ
20 w:รถไฟล
20 w:รถไฟลาว
11 w:รปร
-17 w:รรณ
-15 w:รรณาธ
-15 w:รรณาธิก
-16 w:รวจ
10 w:รวม
-13 w:รอบ
-12 w:รอย
10 w:ระกอบ
-14 w:ระช
-20 w:ระชับขึ
-13 w:ระท
16 w:ระบุว
16 w:ระบุว่า
20 w:ระม
14 w:ระมาณ
14 w:ระเด็
-13 w:รับผม
-21 w:รั้
23 w:ราค
-10 w:ราช
11 w:ราบ
-31 w:ราย
-14 w:รายงา
-19 w:ริก
12 w:ริง
-14 w:รีย
-10 w:ร้อ
15 w:ลของฉ
15 w:ลของฉัน
14 w:ลนี
-16 w:ลอง
-13 w:ลอด
10 w:ละป
12 w:ละปรั
15 w:ละส
-11 w:ละไ
10 w:ลัก
-12 w:ลับ
-10 w:ลัม
-10 w:ลัมน์
25 w:ลาว
11 w:ลาวจี
-17 w:ลิก
-10 w:ลืม
15 w:ลือ
-11 w:ลุง
-23 w:ลูก
11 w:ลเป็น
-30 w:ล่า
-40 w:ล้ว
11 w:วจี
13 w:วนค
12 w:วนใ
17 w:วปร
10 w:วประม
-11 w:วลา
13 w:วอั
13 w:วอักษ
-12 w:วัด
-29 w:วัน
23 w:วาม
14 w:วิว
10 w:วเพ
-15 w:วเร
-12 w:วเราะ
14 w:วเล
-15 w:วแล
-17 w:วไม
18 w:ว่าจะ
10 w:ศัพ
10 w:ศัพท์
-14 w:ศาล
-11 w:ษตร
-13 w:สต์
-13 w:สมม
-10 w:สมมติ
-24 w:สมั
-31 w:สอง
-10 w:สะด
-10 w:สะดวก
-17 w:สาม
21 w:สาย
-24 w:สาร
-17 w:สำน
-18 w:สำนวน
-30 w:สิบ
-18 w:สิบปี
-11 w:สียงเ
-11 w:สี่
10 w:สุด
-13 w:สูต
-10 w:สูตรแ
24 w:ส่ค
11 w:ส่ง
10 w:ส่งมา
34 w:ส่ว
19 w:หตุกา
-15 w:หนั
-11 w:หนึ
-11 w:หนึ่ง
18 w:หน่
11 w:หน่อย
13 w:หมด
-12 w:หมายเหต
11 w:หมาะก
11 w:หมาะกับ
-11 w:หลั
17 w:หัว
-12 w:หัวเร
-12 w:หัวเราะ
-13 w:หาก
-11 w:หากต้
-11 w:หากต้อง
10 w:ห่ง
-17 w:ห้ก
-12 w:ห้กระ
-12 w:ห้กระชั
10 w:ห้ต
-17 w:ห้น
-10 w:ห้ย
19 w:ห้เ
12 w:ห้ไ
-13 w:อกค
10 w:อกท
25 w:อกว
25 w:อกว่า
-13 w:อกส
-13 w:อกสาร
-10 w:อขอ
11 w:อข่
11 w:อข่าว
10 w:อความ
-25 w:องก
-13 w:องข
-29 w:องค
-10 w:องคุณ
-10 w:องจ
15 w:องฉ
15 w:องฉัน
10 w:องฉันอั
-14 w:องต
-16 w:องท
-22 w:องบ
-14 w:องบรร
-14 w:องบรรณา
-12 w:องป
-11 w:องประ
-13 w:องม
13 w:องใ
11 w:อธิ
12 w:อธิบา
-18 w:อนก
-16 w:อนร
-13 w:อนว
-12 w:อนอ
12 w:อนเ
-11 w:อนแ
16 w:อบต
-13 w:อบท
-21 w:อบเ
12 w:อบแ
-10 w:อภั
13 w:อมูลข
13 w:อมูลของ
-13 w:อยก
-25 w:อยา
-15 w:อยากใ
-15 w:อยากให้
-10 w:อยู
-10 w:อลั
-10 w:อลัมน
33 w:อหน
15 w:อหน้า
14 w:อหา
40 w:ออก
-10 w:ออภ
-10 w:ออภัย
-13 w:อะไ
13 w:อัก
13 w:อักษร
10 w:อาจ
-17 w:อาย
14 w:อีก
14 w:อื่
-11 w:อเข
11 w:อเท
11 w:อเท็จ
11 w:อเท็จจร
-11 w:อใน
-19 w:อให
-10 w:อ่า
11 w:ะกั
-13 w:ะกา
13 w:ะครับ
-20 w:ะชับข
-20 w:ะชับขึ้
-10 w:ะดว
12 w:ะนำ
16 w:ะบุว่
14 w:ะมา
18 w:ะส่
39 w:ะเด
14 w:ะเด็น
-10 w:ะเท
11 w:ะเป
18 w:ะเป็น
-15 w:ะเร
-18 w:ะโยชน์ก
19 w:ะไม
-13 w:ะไร
10 w:ักก
10 w:ักษ
-14 w:ังก
12 w:ังต
-10 w:ัญญ
-21 w:ัดท
-18 w:ัติ
13 w:ันน
12 w:ันนี้
-10 w:ันย
11 w:ันส
10 w:ันอ
10 w:ันอัป
10 w:ันอัปเด
-44 w:ันเ
11 w:ันเอง
-10 w:ับก
-13 w:ับข
-20 w:ับขึ้
-14 w:ับช
-12 w:ับชาว
-11 w:ับต
11 w:ับทราบค
-10 w:ับที่
-11 w:ับน
13 w:ับผู้
16 w:ับผู้อ่
-17 w:ับภ
-16 w:ับภาษ
-12 w:ับห
-10 w:ับแปล
10 w:ับโทน
-15 w:ับไ
10 w:ัพท
-10 w:ัมน
17 w:ัวอ
13 w:ัวอัก
13 w:ัวอักษร
-16 w:ัวเรา
13 w:ั้งหม
19 w:ั้น
11 w:ากข
-11 w:ากต้อ
-11 w:ากต้องก
-10 w:ากา
-19 w:ากใ
-15 w:ากให้
14 w:าคา
12 w:างการ
-12 w:างน
-16 w:างห
14 w:างเ
-22 w:างแ
17 w:างใ
19 w:าจะ
31 w:าดห
31 w:าดหัว
10 w:าดไ
-15 w:าตร
20 w:าต่
-16 w:าธิ
-16 w:าธิกา
-14 w:านก
-14 w:านข
-15 w:านค
-16 w:านบ
12 w:านั
12 w:านั้น
-30 w:านเ
-10 w:านใ
11 w:าบค
12 w:าพป
12 w:าพประ
12 w:าพประกอ
-24 w:าม:
12 w:ามท
15 w:ามที่
-13 w:ามผ
-26 w:ามส
-13 w:ามสมม
-10 w:ามสมมติ
-14 w:ายง
-14 w:ายงาน
-14 w:ายน
-17 w:ายุ
-12 w:ายเหต
-16 w:ายเหตุ:
-13 w:ารก
15 w:ารจ
-15 w:ารเ
-12 w:าว:
10 w:าวจ
11 w:าวจีน
11 w:าวท
17 w:าวป
17 w:าวประ
15 w:าวม
-12 w:าวแ
-12 w:าวและ
-11 w:าว่
11 w:าะกับ
-15 w:าแฟ
-16 w:าใจ
-14 w:ำถา
-12 w:ำนว
12 w:ำนวนค
11 w:ำผิ
24 w:ำพู
11 w:ำพูดข
11 w:ำพูดของ
-10 w:ำเสียงเ
13 w:ำแป
-20 w:ิกา
-25 w:ิฉั
-16 w:ิฉันเ
-11 w:ิดต
-15 w:ิดพ
11 w:ิดล
-17 w:ิดอ
13 w:ิดแ
-10 w:ินเ
-11 w:ินไ
-18 w:ิบป
12 w:ิบา
-13 w:ิมข
12 w:ิ่มอี
-12 w:ิ้น
-11 w:ี25
24 w:ียง
16 w:ียงให
16 w:ียงใหม่
-26 w:ียน
-13 w:ียบ
-15 w:ีแล
31 w:ี่3
29 w:ี่ข
-14 w:ี่จ
-10 w:ี่ประ
-12 w:ี่ม
19 w:ี่ย
-23 w:ี่ส
-14 w:ี่อ
11 w:ี่ใ
12 w:ี่ใช้
15 w:ี้ค
-24 w:ี้ม
-15 w:ี้ห
15 w:ี้เ
-21 w:ี้แ
15 w:ี้ใ
14 w:ี๋ย
-14 w:ึงส
-24 w:ึ่ง
-19 w:ือน
10 w:ื่น
-30 w:ื่อ
10 w:ื่องห
-11 w:ื่อใน
16 w:ื้อหา
-15 w:ุกค
19 w:ุกา
12 w:ุณค
16 w:ุว่
-13 w:ุ่น
-14 w:ุ่ม
-17 w:ูกป
-17 w:ูกปรั
-15 w:ูกปรับใ
11 w:ูดข
11 w:ูดของ
-13 w:ูตร
13 w:ูลข
13 w:ูลของ
15 w:ูลของฉั
-13 w:ูเก
-10 w:ู้ก
12 w:ู้อ
13 w:ู้อ่า
-28 w:ู้เ
10 w:ู้ใ
-12 w:เกิ
-10 w:เขา
-11 w:เขี
-10 w:เขียน
-16 w:เข้าใ
10 w:เคร
10 w:เครื่
10 w:เครื่อง
11 w:เชื
11 w:เชื่อ
12 w:เช้
10 w:เดิ
14 w:เดี
19 w:เดี๋ย
-18 w:เดื
-18 w:เดือน
-11 w:เทศ
11 w:เท็
11 w:เท็จจ
11 w:เท็จจริ
17 w:เท่
12 w:เท่าน
12 w:เท่านั้
18 w:เนื
20 w:เนื้อ
16 w:เนื้อหา
-10 w:เบื
-10 w:เบื้อ
-11 w:เปิ
-13 w:เป็นน
-13 w:เป็นนาม
17 w:เป็นภ
18 w:เป็นภาษ
13 w:เป็น￼
13 w:เป็น￼￼￼
-17 w:เพจ
11 w:เพร
11 w:เพราะ
12 w:เพิ่มอี
11 w:เพี
11 w:เพียง
-17 w:เมื
-22 w:เมื่อ
-29 w:เรา
-14 w:เรี
-15 w:เรียน
-20 w:เรื
-18 w:เรื่อ
22 w:เลย
-10 w:เลยนะคะ
-13 w:เลิ
-17 w:เล่
-14 w:เวล
-16 w:เหตุ:
19 w:เหตุก
19 w:เหตุการ
19 w:เหม
17 w:เหมาะ
11 w:เหมาะกั
-13 w:เอก
-13 w:เอกสา
12 w:เอง
12 w:แก้คำ
10 w:แก้คำผิ
-11 w:แก้ไข
-17 w:แจ้
-11 w:แทน
10 w:แท็
24 w:แนะ
12 w:แนะนำ
79 w:แบบ
34 w:แบบที
16 w:แบบไห
20 w:แปล
10 w:แปลเป
10 w:แปลเป็น
-25 w:แม่
12 w:และปร
12 w:และปรับ
-15 w:และเร
-40 w:แล้
10 w:แห่
-20 w:โชค
-20 w:โชคดี
-26 w:โดย
11 w:โดยไม
14 w:โทน
17 w:โปร
10 w:โปรดต
10 w:โปรดตรว
-13 w:โพส
-13 w:โพสต์
-18 w:โยชน์กั
-22 w:ใคร
-12 w:ใจค
-12 w:ใจควา
-10 w:ใช้ai
11 w:ใช้งา
-23 w:ในค
-12 w:ในว
53 w:ใส่
12 w:ใหม่เ
-51 w:ให้
-17 w:ให้กร
-12 w:ให้กระช
15 w:ให้เข
16 w:ไข:
-13 w:ได้ที
10 w:ไปใ
25 w:ไฟล
20 w:ไฟลาว
11 w:ไฟลาวจี
26 w:ไม่
15 w:ไม่มี
-17 w:ไม่รว
-16 w:ไว้
-13 w:ไหม
11 w:็จจ
11 w:็จจริ
-11 w:็นต
10 w:็นท
10 w:็นทาง
10 w:็นทางกา
-14 w:็นน
-13 w:็นนาม
-13 w:็นนามสม
17 w:็นภ
18 w:็นภาษ
11 w:็นภาษาไ
-13 w:็นว
16 w:็นเ
13 w:็น￼
13 w:็น￼￼￼
13 w:็น￼￼￼￼￼
18 w:่ขอ
10 w:่งม
-13 w:่จะ
18 w:่ต้
19 w:่ต้อง
13 w:่นไ
12 w:่มอ
12 w:่มอีก
-20 w:่มา
14 w:่มี
-17 w:่รว
-15 w:่วง
26 w:่วน
17 w:่วย
10 w:่สามา
10 w:่สามารถ
-32 w:่อค
-20 w:่อน
-10 w:่อส
39 w:่อห
15 w:่อหน้
19 w:่อเ
-14 w:่อใ
-20 w:่าก
14 w:่าข
19 w:่าจ
-10 w:่าท
12 w:่านั้
18 w:่เช
-10 w:่แล
-13 w:่ไม
-10 w:้ai
-11 w:้กร
13 w:้ข้อม
13 w:้ข้อมูล
13 w:้คง
15 w:้คร
11 w:้คำ
10 w:้คำผิ
13 w:้งหมด
11 w:้งา
-13 w:้งแ
-15 w:้งไ
12 w:้ฉั
-17 w:้ที
10 w:้นฉ
10 w:้นฉบั
14 w:้นต
10 w:้นท
10 w:้นทาง
14 w:้นร
-17 w:้ผู
-16 w:้มี
-13 w:้วก
11 w:้วน
13 w:้อควา
-11 w:้อง
-19 w:้อน
16 w:้อม
13 w:้อมูลขอ
-43 w:้อย
14 w:้อห
11 w:้อเท็
11 w:้อเท็จจ
14 w:้อ่
14 w:้อ่าน
20 w:้าต
-23 w:้าน
-26 w:้าใ
17 w:้เข
13 w:้เป
-12 w:้แก้ไ
-15 w:้แป
-20 w:้โช
-20 w:้โชคด
-25 w:้ใน
23 w:้ให
-11 w:้ไข
14 w:๋ยว
-18 w:์กั
13 w:์ที
-21 w:์นี
27 w:์แล
10 w:์ให
10 w:ກກວ
-19 w:ກກະ
-16 w:ກກັ
13 w:ກຂອງສ
-22 w:ກຂາ
16 w:ກຂຽນເ
-15 w:ກຂ້
-11 w:ກຂ້ອຍ
-15 w:ກຂ້ອຍແດ
12 w:ກຂ້ອຍໄດ
-12 w:ກຂໍ
-12 w:ກຄັ
-13 w:ກຄັ້ງ
-16 w:ກຄຳຖາ
-26 w:ກຄົ
-12 w:ກຄົນເ
-17 w:ກຄ້
-18 w:ກງາ
14 w:ກຈັ
-11 w:ກຈາ
-14 w:ກຈາກບ
14 w:ກຍ້
-19 w:ກດີ
-20 w:ກດ້
-19 w:ກດ້ວຍ
-15 w:ກຕັ
18 w:ກຕາ
-12 w:ກຕົ
-16 w:ກຕ່
-16 w:ກຕ່າງ
13 w:ກຕ້
13 w:ກຕ້ອງ
-22 w:ກຕໍ
-20 w:ກຕໍ່ໄ
-14 w:ກຖາ
15 w:ກທີ
-10 w:ກທີ2:
-16 w:ກທ່
10 w:ກນັ້ນ
-21 w:ກນາ
27 w:ກນີ
-16 w:ກບອ
-21 w:ກບົ
35 w:ກບ່
43 w:ກບ່ອນ
13 w:ກບໍ
10 w:ກບໍ່ມ
14 w:ກປະ
-14 w:ກປີ
-14 w:ກປີ20
-18 w:ກປ່
-18 w:ກປ່ຽນ
26 w:ກຜົ
15 w:ກພາສາອັ
-14 w:ກພິ
-20 w:ກຟັ
-21 w:ກມາ
-20 w:ກມີ
10 w:ກຢ່າງແມ
-11 w:ກລວ
-25 w:ກລົ
15 w:ກລົງກ
15 w:ກລົງກັນ
18 w:ກວດກັ
13 w:ກວດຄືນກ
-21 w:ກວດສອ
-10 w:ກວດສອບລ
10 w:ກວດແກ
13 w:ກວມ
-10 w:ກວິ
21 w:ກວ່
34 w:ກວ່າ.
12 w:ກວ່ານ
10 w:ກວ່າບ
-19 w:ກວ່າປ
-28 w:ກວ່າສ
-20 w:ກວ່າສະບ
27 w:ກວ່າແ
17 w:ກວ່າແລະ
19 w:ກສອນລ
-41 w:ກສະ
-12 w:ກສະບັ
-18 w:ກສະພາ
-49 w:ກສາ
-10 w:ກສຳລັ
-11 w:ກສິ
-10 w:ກສູ
14 w:ກສຽ
-34 w:ກຫຼ
-56 w:ກອງ
-26 w:ກອງບັ
-26 w:ກອງບັນນ
-18 w:ກອງປະ
-18 w:ກອງປະຊຸ
-40 w:ກອນ
-28 w:ກອບ
10 w:ກຮອ
-14 w:ກຮັ
-10 w:ກຮັກສ
12 w:ກຮູ
-27 w:ກຮຽ
-13 w:ກຮ້
-12 w:ກຮ້ອງ
-13 w:ກະດ
-13 w:ກະທ
13 w:ກະລ
14 w:ກະລຸນ
-37 w:ກະວ
33 w:ກັນ
-11 w:ກັບ
23 w:ກັບກາ
11 w:ກັບການລ
-17 w:ກັບຄົ
16 w:ກັບຜູ
10 w:ກັບຜູ້ອ
-25 w:ກັບມາ
12 w:ກັບວັ
12 w:ກັບສະ
45 w:ກັອ
15 w:ກັອບປ
15 w:ກັອບປີ້
36 w:ກາງ
-26 w:ກາຍ
-17 w:ກາດ
14 w:ການກວ
17 w:ການຂອ
-22 w:ການຂໍ
11 w:ການປັ
-12 w:ການພາ
-35 w:ການມີ
12 w:ການລົງຂ
12 w:ການສະ
10 w:ການສະບັ
11 w:ການສົນທ
14 w:ການອ່
14 w:ການອ່ານ
29 w:ການເປ
30 w:ການເປີດ
14 w:ການເຜ
14 w:ການເຜີຍ
-12 w:ການແຂ
10 w:ການແຕ
14 w:ການແປ
15 w:ການແປນີ
11 w:ການແລ້ວ
-12 w:ການໄດ
-11 w:ກາບ
-12 w:ກາເ
10 w:ກຳນົດໄວ
-35 w:ກຳມ
-24 w:ກຳມະກ
-24 w:ກຳມະການ
-11 w:ກິດ
-45 w:ກິນ
-17 w:ກິ່
-16 w:ກີດ
12 w:ກີນ
-18 w:ກີນ30
-18 w:ກີນ300ຄ
26 w:ກີນໄປ
16 w:ກີບ
-10 w:ກຸນ
-14 w:ກົງກັບຄ
-23 w:ກົດ
-15 w:ກົດ￼￼
-15 w:ກົດ￼￼￼￼
-30 w:ກົມ
-10 w:ກົ່າ.
35 w:ກົ່າ:
13 w:ກເດ
15 w:ກເດີມ
-12 w:ກເຖ
-12 w:ກເຖິງ
10 w:ກເທື່ອໜ
-18 w:ກເບ
10 w:ກເປ
12 w:ກເປັນ
-14 w:ກເຜ
-13 w:ກເຜັດ
-24 w:ກເພາະ
20 w:ກເພື່
-12 w:ກເມືອ
-20 w:ກເລ
-17 w:ກເລົ່
10 w:ກເວັ້
-10 w:ກເສ
16 w:ກເຮົາຂໍ
-24 w:ກແດ
23 w:ກແທ
19 w:ກແນ
13 w:ກແນະນ
-14 w:ກແບ
-12 w:ກແປ
-14 w:ກແລ
27 w:ກໃຈ
-13 w:ກໃນ
-26 w:ກໃສ
-16 w:ກໃຫ
10 w:ກໃຫ້ຂ
-17 w:ກໃຫ້ທ
-15 w:ກໃໝ
19 w:ກໄດ
-10 w:ກໄດ້ວ
-10 w:ກໄດ້ວ່າ
18 w:ກໄດ້ເ
-12 w:ກໄປ
-24 w:ກ່ອ
34 w:ກ່ອນ.
24 w:ກ່ອນ:
-20 w:ກ່ອນກ
-14 w:ກ່ອນກົດ
-22 w:ກ່ອນຂ
-12 w:ກ່ອນພ
10 w:ກ່ອນລົງ
-12 w:ກ່ອນວ
-10 w:ກ່ອນວັນ
12 w:ກ່ອນສ
-40 w:ກ່າ
-32 w:ກ່າວ.
-10 w:ກ່າວຕ
12 w:ກ່ຽ
20 w:ກ່ຽວກ
20 w:ກ່ຽວກັບ
10 w:ກ້:
-13 w:ກ້ຂ
-12 w:ກ້ຂ່າ
-12 w:ກ້ຂ່າວ:
13 w:ກ້ຄ
12 w:ກ້ຄຽງ
12 w:ກ້ຊ
11 w:ກ້ຕ
-28 w:ກ້ວ
-11 w:ກ້ເ
16 w:ກ້ໃ
13 w:ກ້ໃຫ້
11 w:ກ້ໄຂ:
14 w:ກ້ໄຂຄ
-25 w:ກ້ໄຂແ
-32 w:ກ້ໄຂແລ້
-13 w:ກໍຍ
-12 w:ກໍບ
-14 w:ກໍບໍ່
-10 w:ກໍປ
12 w:ກໍພ
17 w:ກໍໄ
20 w:ກໍໄດ້
-12 w:ກໜ້
10 w:ກໝົດແ
-20 w:ກ￼￼
-20 w:ກ￼￼￼￼
-24 w:ກ￼￼￼￼￼￼
-26 w:ຂປລ
-18 w:ຂວາ
-58 w:ຂອງ
-11 w:ຂອງກາ
-30 w:ຂອງຂໍ
12 w:ຂອງຊາວບ
11 w:ຂອງຕົ້ນ
12 w:ຂອງທ່
12 w:ຂອງທ່ານ
13 w:ຂອງບົ
15 w:ຂອງຜູ
17 w:ຂອງຜູ້ກ
-10 w:ຂອງພວ
-10 w:ຂອງພວກເ
-10 w:ຂອງພໍ
-12 w:ຂອງມາ
-12 w:ຂອງມາດຕ
-10 w:ຂອງລາ
14 w:ຂອງວັ
-14 w:ຂອງຫຼ
21 w:ຂອງເຈ
21 w:ຂອງເຈົ້
25 w:ຂອງເດ
13 w:ຂອງເດັກ
-21 w:ຂອບ
10 w:ຂອບເຂ
-29 w:ຂອບໃຈ
-10 w:ຂາຍ
16 w:ຂີດ
-11 w:ຂີ່
-20 w:ຂີ້
-10 w:ຂຶ້ນ.
-16 w:ຂຶ້ນພ
13 w:ຂຶ້ນມ
15 w:ຂຶ້ນຫ
15 w:ຂົ້າເ
17 w:ຂົ້າເຖິ
23 w:ຂົ້າແ
-12 w:ຂົ້າໃ
-13 w:ຂົ້າໃຈຄ
-42 w:ຂຽນ
12 w:ຂຽນຄຳ
-10 w:ຂຽນຈົ
14 w:ຂຽນຕໍ
-18 w:ຂຽນບົ
-11 w:ຂຽນບົດນ
-17 w:ຂຽນປະ
-13 w:ຂຽນປະໂຫ
-26 w:ຂຽນຜິ
-13 w:ຂຽນມາ
-11 w:ຂຽນເລ
-11 w:ຂຽນເລື່
-18 w:ຂຽນແບ
-11 w:ຂຽນໃສ
15 w:ຂຽນໃໝ
11 w:ຂຽນໄວ
-32 w:ຂແລ
-32 w:ຂແລ້ວ
14 w:ຂ່ງ
70 w:ຂ່າ
16 w:ຂ່າວ(
32 w:ຂ່າວ.
-32 w:ຂ່າວ:
19 w:ຂ່າວຕ
-16 w:ຂ່າວຖ
-19 w:ຂ່າວປ
19 w:ຂ່າວມ
12 w:ຂ່າວວ
-10 w:ຂ່າວວັນ
12 w:ຂ່າວສານ
-11 w:ຂ່າວແ
-12 w:ຂ່າວແຫ່
-13 w:ຂ່າວໂ
-10 w:ຂ່າວໄດ້
-44 w:ຂ້ອ
-11 w:ຂ້ອຍ.
-40 w:ຂ້ອຍຂ
-26 w:ຂ້ອຍຂຽນ
12 w:ຂ້ອຍຈ
-12 w:ຂ້ອຍຕ
10 w:ຂ້ອຍພ້ອ
-12 w:ຂ້ອຍອ່າ
-36 w:ຂ້ອຍເ
-19 w:ຂ້ອຍເຂົ
10 w:ຂ້ອຍເພີ
-15 w:ຂ້ອຍແດ່
13 w:ຂ້ອຍແນະ
26 w:ຂ້ອຍໄ
24 w:ຂ້ອຍໄດ້
-21 w:ຂ້າ
-10 w:ຂ້າພະ
-10 w:ຂ້າພະເຈ
-23 w:ຂໍຂ
-15 w:ຂໍຂອງ
-25 w:ຂໍອ
-28 w:ຂໍອະໄ
-36 w:ຂໍອະໄພ,
16 w:ຂໍອະໄພທ
-13 w:ຂໍເ
-16 w:ຂໍໃຫ້ໂຊ
26 w:ຂໍ້
-18 w:ຂໍ້ຂ່
-18 w:ຂໍ້ຂ່າວ
11 w:ຂໍ້ນີ
-27 w:ຂໍ້ບົ
29 w:ຂໍ້ມູ
12 w:ຂໍ້ມູນສ
-11 w:ຂໍ້ມູນໃ
13 w:ຂໍ້ເທ
13 w:ຂໍ້ເທັດ
12 w:ຄງກ
12 w:ຄງການ
-22 w:ຄງສ
-22 w:ຄງສ້າ
34 w:ຄວນ
13 w:ຄວນກວດກ
17 w:ຄວນໃສ
10 w:ຄວາ
-18 w:ຄວາມຂອງ
13 w:ຄວາມຄ
10 w:ຄວາມຄິດ
27 w:ຄວາມຈ
-10 w:ຄວາມຈິງ
-21 w:ຄວາມຍ
-12 w:ຄວາມຍາວ
11 w:ຄວາມທີ່
12 w:ຄວາມນ
-18 w:ຄວາມບ
-11 w:ຄວາມບໍ່
11 w:ຄວາມສ
12 w:ຄວາມຫ
20 w:ຄວາມເປັ
-12 w:ຄວາມເໝາ
-11 w:ຄວາມໄ
21 w:ຄວາມໝ
21 w:ຄວາມໝາຍ
-11 w:ຄສົ
-32 w:ຄອງ
-11 w:ຄອນ
-10 w:ຄອນຫຼ
-10 w:ຄອນຫຼວງ
-22 w:ຄອບຄົວ.
-46 w:ຄະນ
-18 w:ຄະນະກ
-15 w:ຄະນະກຳມ
-12 w:ຄະແ
-12 w:ຄະແນນ
36 w:ຄັດລອ
10 w:ຄັດລອກແ
-18 w:ຄັນ
17 w:ຄັບ
-11 w:ຄັ້ງ.
-15 w:ຄັ້ງທ
-13 w:ຄັ້ງໃ
20 w:ຄາຄ
-14 w:ຄາດ
-19 w:ຄານ
12 w:ຄານ້ຳ
12 w:ຄານ້ຳມັ
-15 w:ຄາສ
-14 w:ຄາະຮ້
-14 w:ຄາະຮ້າຍ
23 w:ຄຳ)
-28 w:ຄຳ.
36 w:ຄຳ:
49 w:ຄຳຕ
55 w:ຄຳຕອບ
16 w:ຄຳຕອບຂອ
18 w:ຄຳຕອບໃໝ
-17 w:ຄຳຕໍ່
-28 w:ຄຳຖ
-24 w:ຄຳຖາມ
-10 w:ຄຳຖາມເພ
32 w:ຄຳທ
12 w:ຄຳທຳອ
12 w:ຄຳທຳອິດ
18 w:ຄຳນ
-15 w:ຄຳປ
-15 w:ຄຳປາໄ
13 w:ຄຳຜິດແລ
16 w:ຄຳມ
23 w:ຄຳສ
25 w:ຄຳອ
23 w:ຄຳອະທ
23 w:ຄຳອະທິບ
-15 w:ຄຳອື່
15 w:ຄຳອ້າ
10 w:ຄຳອ້າງອ
-16 w:ຄຳຮ
-17 w:ຄຳຮ້ອ
10 w:ຄຳເວົ
10 w:ຄຳເວົ້າ
-18 w:ຄຳແນະ
-18 w:ຄຳແນະນຳ
10 w:ຄຳແປ(
16 w:ຄຳແປທ
-15 w:ຄຳໃ
20 w:ຄຳໄ
31 w:ຄິດ
-12 w:ຄິ່
-11 w:ຄິ່ງໜ
-28 w:ຄີຍ
13 w:ຄືຄົນ
-18 w:ຄືນ
10 w:ຄືນກ່
10 w:ຄືນກ່ອນ
11 w:ຄືນໃໝ່.
15 w:ຄືພ
13 w:ຄືສ
11 w:ຄືແ
26 w:ຄື່
26 w:ຄື່ອງ
11 w:ຄື່ອງໝາ
-14 w:ຄຸ້
-15 w:ຄູນ
-16 w:ຄູສ
-16 w:ຄູສອນ
16 w:ຄົງ
-75 w:ຄົນ
-14 w:ຄົນທີ
12 w:ຄົນລາ
14 w:ຄົນເພ
30 w:ຄົບ
-10 w:ຄົບຖ້
-10 w:ຄົບຖ້ວນ
-11 w:ຄົວ
31 w:ຄົ້
17 w:ຄົ້ນຫ
12 w:ຄຽງ
-10 w:ຄ່າ
-26 w:ຄ້າ
10 w:ງ,ຄ
-11 w:ງ,ນ
13 w:ງ,ມ
10 w:ງ,ຢູ່
10 w:ງ,ຢູ່ໃສ
20 w:ງ,ລ
-31 w:ງ:ແ
-24 w:ງ:ແກ້
-31 w:ງກອ
-11 w:ງກັ
15 w:ງກັນ.
-13 w:ງກັບກ
-13 w:ງກັບຄ
20 w:ງກາ
-14 w:ງການ.
11 w:ງການຂອງ
10 w:ງການຊ
-13 w:ງການພ
-13 w:ງການມ
15 w:ງການສ
11 w:ງການສະບ
18 w:ງການເ
-17 w:ງການໄ
-13 w:ງການໄດ້
-11 w:ງກິ
14 w:ງກິດໃ
15 w:ງກໍ
-13 w:ງຂວ
11 w:ງຂອງທ
16 w:ງຂອງຜ
16 w:ງຂອງຜູ້
22 w:ງຂາດ:
-10 w:ງຂຽນປ
29 w:ງຂ່
29 w:ງຂ່າວ
13 w:ງຂ້
-35 w:ງຂໍ
-27 w:ງຄວ
-10 w:ງຄວາມ
-20 w:ງຄາ
45 w:ງຄຳ
30 w:ງຄຳຕອ
10 w:ງຄຳທີ
26 w:ງຄື
-19 w:ງຄົ
-11 w:ງຄົນລ
-19 w:ງງາ
-10 w:ງງານ.
-11 w:ງຈອ
-28 w:ງຈະ
15 w:ງຈັ
12 w:ງຈາ
19 w:ງຊາວບ
19 w:ງຊາວບ້າ
-20 w:ງຊີ
-22 w:ງຊື
11 w:ງຊ່
-10 w:ງຍອ
-14 w:ງຍັ
12 w:ງຍຸ
-11 w:ງຍ້
-14 w:ງຍ້າຍ
11 w:ງດູ
-19 w:ງດ້
-19 w:ງດ້ວຍ
-15 w:ງດ້ວຍຄຳ
-12 w:ງຕັ້ງ
-16 w:ງຕາ
12 w:ງຕາຕະ
12 w:ງຕາຕະລາ
-18 w:ງຕາມຄ
22 w:ງຕົວເ
22 w:ງຕົວເລກ
-10 w:ງຕົ້ນສະ
18 w:ງຕໍ
12 w:ງຖິ
12 w:ງຖິ່ນ
-21 w:ງຖື
-19 w:ງທະ
-18 w:ງທະບຽ
14 w:ງທາ
14 w:ງທາງກ
-21 w:ງທີ
11 w:ງທີ່ຂ
13 w:ງທີ່ຂ້ອ
19 w:ງທີ່ມ
10 w:ງທີ່ໃ
-12 w:ງທຶ
-14 w:ງທຶນ.
-13 w:ງທຸ
12 w:ງທ່
12 w:ງທ່ຽວ
12 w:ງທ່ຽວລາ
-25 w:ງນີ້:
11 w:ງນີ້ຍ
11 w:ງນີ້ຍັງ
-33 w:ງນ້
-18 w:ງບັ
-10 w:ງບັນນ
-10 w:ງບັນນາທ
-15 w:ງບົດຄ
19 w:ງບ່
22 w:ງບ່ອນ
-18 w:ງບ້
-18 w:ງບ້ານ
26 w:ງບໍ່ຕ
15 w:ງບໍ່ມ
-13 w:ງບໍ່ເ
-32 w:ງບໍ່ແ
-15 w:ງບໍ່ແມ່
10 w:ງບໍ່ໄ
10 w:ງບໍ່ໄດ້
-10 w:ງປະ
-20 w:ງປະຊຸ
-12 w:ງປະຕິ
-12 w:ງປະຕິບັ
10 w:ງປະເທ
16 w:ງປະໂຫ
16 w:ງປະໂຫຍກ
-23 w:ງປັ
-17 w:ງປາ
-24 w:ງປີ
18 w:ງປ່
18 w:ງປ່ຽນ
-15 w:ງຜິ
13 w:ງຜູ້ກ
-13 w:ງຜູ້ອ
-13 w:ງຜູ້ອ່າ
-12 w:ງຝ່
-12 w:ງຝ່າຍ
-22 w:ງພວ
-10 w:ງພວກເ
19 w:ງພາກທ
-18 w:ງພິ
-10 w:ງມະ
-11 w:ງມາ
-12 w:ງມາດຕ
-11 w:ງມາດຕາ1
13 w:ງມື
-10 w:ງຢືນຢ
-10 w:ງຢືນຢັນ
14 w:ງຢູ
17 w:ງຢູ່ໃ
-11 w:ງລະ
-11 w:ງລະບົ
-14 w:ງລັ
-14 w:ງລາ
10 w:ງລົດໄຟລ
18 w:ງລ່
-10 w:ງລ່ວງ
-10 w:ງລ່ວງໜ້
19 w:ງວັ
15 w:ງວິ
-15 w:ງວ່
14 w:ງວ່າຈ
11 w:ງວ່າຈະເ
22 w:ງສະບັບນ
12 w:ງສະຫຼ
-10 w:ງສັ
-10 w:ງສາ
-25 w:ງສຳ
-12 w:ງສຳຄັ
-25 w:ງສື
14 w:ງສືພິ
-15 w:ງສືພິມ.
-15 w:ງສູ
-11 w:ງສົ
-18 w:ງສ້
-18 w:ງສ້າງ
-12 w:ງຫຍ
10 w:ງຫົວໜ
10 w:ງຫົວໜ້າ
16 w:ງຫຼ
16 w:ງຫຼັກ
14 w:ງອັ
12 w:ງອີ
10 w:ງອື
10 w:ງອື່ນ
-28 w:ງອົ
-17 w:ງຮັ
-11 w:ງຮຽ
-54 w:ງານ
-17 w:ງານຂອ
-18 w:ງານທີ
-13 w:ງາມ
-20 w:ງິນ
11 w:ງົບ
10 w:ງເກີນ
-23 w:ງເຂ
-21 w:ງເຂົ້
17 w:ງເຄ
10 w:ງເຄິ່ງໜ
10 w:ງເຄື່
16 w:ງເຈ
21 w:ງເຈົ້
-11 w:ງເຊ
13 w:ງເດັກ
-15 w:ງເດີມ
10 w:ງເດືອ
12 w:ງເບ
10 w:ງເບິ່
-12 w:ງເປີດ
-19 w:ງເພ
17 w:ງເລ
13 w:ງເລັບ
-17 w:ງເລີ່
15 w:ງເວັບ
11 w:ງເວັບໄຊ
-17 w:ງເສ
-19 w:ງເຫ
-13 w:ງເຫຼື
-16 w:ງເຮັດ
10 w:ງເຮືອ
-19 w:ງແຄ
-18 w:ງແຈ
-18 w:ງແຈ້ງ
-22 w:ງແດ
-10 w:ງແນ
-16 w:ງແປ
-12 w:ງແຜ
11 w:ງແລະບ
20 w:ງແລ້ວ
-40 w:ງໂດ
-14 w:ງໂດຍບ
-14 w:ງໂດຍບໍ່
-21 w:ງໂຮ
-15 w:ງໃຊ້ຄ
-22 w:ງໃນ
-14 w:ງໃບ
-44 w:ງໃຫ
-13 w:ງໃໝ
-11 w:ງໃໝ່:
-12 w:ງໄດ
22 w:ງໄປ
23 w:ງໄວ
-10 w:ງ່າຍຂ
-10 w:ງ່າຍໆ
-11 w:ງໜັ
-21 w:ງໜຶ
-21 w:ງໜຶ່ງ
-11 w:ງໜ້
18 w:ງໝາ
-21 w:ງໝໍ
11 w:ຈຂອ
16 w:ຈຂອງເ
10 w:ຈທີ່ສົ່
-10 w:ຈຜູ
-18 w:ຈອງ
-25 w:ຈອນ
10 w:ຈະຂ
21 w:ຈະຂຽນ
13 w:ຈະດ
13 w:ຈະຖືກ
-25 w:ຈະນ
-10 w:ຈະນານ
-10 w:ຈະນານຸກ
-10 w:ຈະບ
17 w:ຈະປັບ
-14 w:ຈະມ
-18 w:ຈະລາຈ
-18 w:ຈະລາຈອນ
24 w:ຈະລົງ
-31 w:ຈະສ
37 w:ຈະເ
21 w:ຈະເຮັ
16 w:ຈະໃ
11 w:ຈະໃຊ້
-10 w:ຈະໄ
-16 w:ຈັກ
-12 w:ຈັກເທ
-12 w:ຈັກເທື່
19 w:ຈັງ
40 w:ຈັດ
-23 w:ຈັນ
-16 w:ຈາກ
23 w:ຈາກນີ
-16 w:ຈາກສະ
-18 w:ຈານ
13 w:ຈຳກ
13 w:ຈຳກັດ
21 w:ຈຳນ
21 w:ຈຳນວນ
-22 w:ຈຳວ
-22 w:ຈຳວັນ
17 w:ຈຳເປັ
-10 w:ຈິກ
27 w:ຈິງ
12 w:ຈິງໄດ
12 w:ຈິງໄດ້.
-13 w:ຈຶ່ງຍ
12 w:ຈຶ່ງອ
-11 w:ຈື່ໄດ
50 w:ຈຸດ
21 w:ຈຸດທີ
15 w:ຈຸດທີ່ປ
-47 w:ຈົດ
-47 w:ຈົດໝາ
-11 w:ຈົດໝາຍທ
-11 w:ຈົດໝາຍເ
-14 w:ຈົນ
-20 w:ຈົບ
-16 w:ຈົບຊັ
-16 w:ຈົບຊັ້ນ
-33 w:ຈົ່
-10 w:ຈົ້າມັກ
11 w:ຈົ້າສ
18 w:ຈົ້າເ
13 w:ຈົ້າເວົ
14 w:ຈົ້າໃ
15 w:ຈແລ
17 w:ຈໃຫ
13 w:ຈໄດ
-16 w:ຈ່ວ
-11 w:ຈ່າ
-47 w:ຈ້ງ
-10 w:ຈ້ງມາ
-15 w:ຈ້ຍ
-22 w:ຊກດ
-18 w:ຊຣ໌
-13 w:ຊັງ
-13 w:ຊັດບອ
35 w:ຊັນ
-10 w:ຊັ່ນ￼
-10 w:ຊັ່ນ￼￼￼
-29 w:ຊັ້
-14 w:ຊັ້ນທ
-11 w:ຊັ້ນທີ່
-11 w:ຊາຊ
-11 w:ຊາຊົນ
-20 w:ຊາຍ
-33 w:ຊາດ
44 w:ຊາບ
11 w:ຊາບວ່
-15 w:ຊາວ
17 w:ຊາວນາ
-19 w:ຊິກ
-18 w:ຊິກສະ
-18 w:ຊິກສະພາ
-33 w:ຊີມ
-12 w:ຊີມັງ
11 w:ຊີວ
18 w:ຊີວິດ
-10 w:ຊີແ
-27 w:ຊີ້
-16 w:ຊີ້ແຈ
-17 w:ຊື່
-27 w:ຊື່ຂອ
11 w:ຊື່ຄົ
-24 w:ຊື່ທີ
23 w:ຊື່ບໍ
24 w:ຊື່ບໍລິ
14 w:ຊື່ຜູ
17 w:ຊື່ຜູ້ຂ
16 w:ຊື່ອຖ
27 w:ຊື່ອົ
27 w:ຊື່ອົງກ
17 w:ຊື່ເຕ
17 w:ຊື່ເຕັມ
15 w:ຊື່ເມ
15 w:ຊື່ເມືອ
-14 w:ຊື່ແລ
-17 w:ຊື່ໃນ
-15 w:ຊື່￼￼
-15 w:ຊື່￼￼￼￼
-24 w:ຊື້
-18 w:ຊຸມ
-11 w:ຊົນ
-10 w:ຊົມ
-44 w:ຊົ່
-20 w:ຊົ່ວໂ
-20 w:ຊົ່ວໂມງ
15 w:ຊົ້
28 w:ຊ່ວ
14 w:ຊ່ວຍຂ
15 w:ຊ່ວຍຂຽນ
-15 w:ຊ່ວຍແ
-11 w:ຊ່ອ
-15 w:ຊ່າ
12 w:ຊ້ຄຳທ
-18 w:ຊ້ຄຳອ
-18 w:ຊ້ຄຳອື່
-12 w:ຊ້ນ
-12 w:ຊ້ນ້ຳ
-12 w:ຊ້ບ
-17 w:ຊ້ຢ
-12 w:ຊ້ຫ
11 w:ຊ້ອ
53 w:ຊ້ຮ
22 w:ຊ້ຮູບ
-28 w:ຊ້າ
17 w:ຊ້ຳ
-18 w:ຊ້ເ
-14 w:ຊ້ໃ
11 w:ຊ້ໄ
12 w:ຊ້ໄດ້
23 w:ຊ້￼
23 w:ຊ້￼￼￼
32 w:ຊ້￼￼￼￼￼
-10 w:ຍaiແລ
13 w:ຍກດ
13 w:ຍກດຽວ
-26 w:ຍກຕ
-15 w:ຍກຕໍ່
10 w:ຍກນ
10 w:ຍກວ
11 w:ຍກວ່າ
-11 w:ຍກາ
19 w:ຍກເ
-14 w:ຍກໍ
-27 w:ຍຂຽ
-11 w:ຍຂຽນຫ
-10 w:ຍຂ້
-13 w:ຍຂ້ອຍ
-18 w:ຍຂໍ
11 w:ຍຄົ
-13 w:ຍງາ
11 w:ຍງານໃ
10 w:ຍຊາ
-16 w:ຍດແ
-16 w:ຍດແກ່
17 w:ຍດ້
13 w:ຍດ້ວຍ
-11 w:ຍຕອ
-37 w:ຍຕັ
-15 w:ຍຕັ້ງ
-17 w:ຍທາ
-17 w:ຍນັ
-16 w:ຍບອ
22 w:ຍບົ
20 w:ຍບໍ່ມ
21 w:ຍບໍ່ມີຄ
-11 w:ຍບໍ່ແ
-13 w:ຍບໍ່ໄ
-13 w:ຍບໍ່ໄດ້
15 w:ຍປະ
14 w:ຍປັ
13 w:ຍພາ
-23 w:ຍມີ
-13 w:ຍມື
15 w:ຍລວ
14 w:ຍລະອຽ
11 w:ຍລະອຽດເ
-13 w:ຍວ່
-10 w:ຍສອ
-19 w:ຍສະ
-16 w:ຍສະບັ
10 w:ຍສາ
-10 w:ຍຫຍ
-19 w:ຍຫຼ
-13 w:ຍຫຼັງ
-18 w:ຍອມ
-12 w:ຍອມຮັ
-18 w:ຍອ່
-18 w:ຍອ່ານ
-16 w:ຍຮັ
-26 w:ຍຮັກສ
22 w:ຍະຫ
19 w:ຍະຫວ່
19 w:ຍະຫວ່າງ
10 w:ຍັງ,ຢ
10 w:ຍັງ,ຢູ່
22 w:ຍັງຂາດ:
12 w:ຍັງຄົ
-14 w:ຍັງບໍ
15 w:ຍັງບໍ່ມ
18 w:ຍັງຢູ
18 w:ຍັງຢູ່ໃ
-13 w:ຍັງແດ
-29 w:ຍາກ
-13 w:ຍາກອນ
12 w:ຍາຍພາ
-13 w:ຍາຍຮູ
-12 w:ຍານ
-11 w:ຍາວບໍ
-11 w:ຍາວບໍ່ເ
14 w:ຍາວປະ
14 w:ຍາວປະມາ
12 w:ຍາວເກ
12 w:ຍາວເກີນ
-18 w:ຍິງ
10 w:ຍິນດີຊ່
-12 w:ຍຸບ
18 w:ຍົມ
-12 w:ຍເຂ
-16 w:ຍເຂົ້າໃ
15 w:ຍເພ
11 w:ຍເພີ່
-21 w:ຍເລ
-31 w:ຍເຫ
-38 w:ຍເຫດ:
12 w:ຍເຫດກ
10 w:ຍເຫດການ
-23 w:ຍແດ
11 w:ຍແນ
14 w:ຍແຜ
-10 w:ຍແຜ່.
10 w:ຍໃຈ
-15 w:ຍໃຊ
-10 w:ຍໃຊ້ຄ
-12 w:ຍໃຫ້ນ
10 w:ຍໄດ້ທຸກ
-22 w:ຍ່າ
-14 w:ຍ້ອ
-11 w:ຍ້ອນຫ
-11 w:ຍ້ອນຫຍັ
-26 w:ຍ້າ
-10 w:ຍ້າຍໄ
22 w:ຍໍ້
-15 w:ຍໍ້ແລ
29 w:ຍໍ້ໜ້
13 w:ຍໍ້ໜ້າທ
12 w:ຍໜຶ
12 w:ຍໜຶ່ງ
13 w:ຍ￼￼￼￼￼￼
20 w:ດ:ຊ
20 w:ດ:ຊື່
21 w:ດກວ່າ
-25 w:ດກະ
-27 w:ດກະວີ
32 w:ດກັ
-18 w:ດກ່
-16 w:ດກ່ຽວ
-16 w:ດກ່ຽວກັ
-19 w:ດຂອງທ
10 w:ດຂອງບ
12 w:ດຂອງເ
-20 w:ດຂຽ
29 w:ດຂ່
29 w:ດຂ່າວ
11 w:ດຂ້
10 w:ດຂ້ອຍ
28 w:ດຂໍ
12 w:ດຂໍ້ຄ
12 w:ດຂໍ້ຄວາ
18 w:ດຂໍ້ມ
18 w:ດຂໍ້ມູນ
29 w:ດຄວ
30 w:ດຄວາມ
-19 w:ດຄັ
-15 w:ດຄຳວ່
-15 w:ດຄຳວ່າ￼
-12 w:ດຄິ
-12 w:ດຄື
12 w:ດຄືນກ
11 w:ດຄືນກ່ອ
-29 w:ດຈະ
-10 w:ດຈະນາ
-10 w:ດຈະນານຸ
18 w:ດຈາ
13 w:ດຈິ
-12 w:ດຈົ
-12 w:ດຈົບຊ
-12 w:ດຈົບຊັ້
-12 w:ດຊາ
13 w:ດຊີ
-15 w:ດຍນ
15 w:ດຍບໍ່ມີ
17 w:ດຍປ
13 w:ດຍລ
15 w:ດຍລວມ
-10 w:ດຍຫ
-20 w:ດຍຮ
-20 w:ດຍຮັກ
-20 w:ດຍຮັກສາ
14 w:ດຍແ
-15 w:ດຍໃ
-15 w:ດຍໃຊ້
-10 w:ດດາ
19 w:ດດ້
17 w:ດດ້ວຍ
-46 w:ດຕາ
-10 w:ດຕາ17
-11 w:ດຕິ
-13 w:ດຕຸ
10 w:ດຖະ
21 w:ດຖະກິ
15 w:ດຖາ
26 w:ດຖື
-10 w:ດທັ
-25 w:ດທີ
-11 w:ດທີ່ຖ
-11 w:ດທີ່ຖືກ
16 w:ດທີ່ປ
15 w:ດທີ່ປັບ
-20 w:ດທ້
-20 w:ດທ້າຍ
13 w:ດນຳ
-35 w:ດນີ
-16 w:ດນີ້ຂ
14 w:ດນີ້ຈ
-10 w:ດນີ້ໄ
-10 w:ດນີ້ໄດ້
-31 w:ດບອ
-18 w:ດບັ
-12 w:ດບົດທ
17 w:ດບໍ
-23 w:ດປະ
-13 w:ດປະຕູ
-15 w:ດປ່
-13 w:ດປ່ຽນ
-22 w:ດປ່ຽນແປ
23 w:ດຜິ
-10 w:ດຜ່
-10 w:ດຜ່ານ
13 w:ດພາ
10 w:ດພາຍໃ
17 w:ດພິ
-35 w:ດມາ
-17 w:ດມີກາ
-17 w:ດມີການປ
10 w:ດຢ່
10 w:ດຢ່າງ
27 w:ດລອ
10 w:ດລອກແ
-10 w:ດລະ
-28 w:ດລາ
-13 w:ດລາຍງ
-13 w:ດລາຍງານ
-16 w:ດລຳ
-26 w:ດລົ
-20 w:ດວັ
-14 w:ດວຽ
28 w:ດວ່
28 w:ດວ່າ￼
28 w:ດວ່າ￼￼￼
-23 w:ດສອ
-10 w:ດສອບລ
-13 w:ດສະບັ
30 w:ດສະຫຼ
20 w:ດສະຫຼຸບ
-42 w:ດສາ
-17 w:ດສຳພາ
-13 w:ດສຳພາດນ
-14 w:ດສີ
-13 w:ດສົ
-11 w:ດສຽ
11 w:ດສ່
11 w:ດສ່ວນ
11 w:ດສ່ວນທີ
20 w:ດຫຍັງ
-17 w:ດຫຍໍ້
-24 w:ດຫຼ
-17 w:ດຫຼາຍ
-13 w:ດຫຼາຍກວ
-17 w:ດອກ
-19 w:ດອອ
-14 w:ດອ່ານ
-13 w:ດຮອ
-13 w:ດຮັ
-19 w:ດຮູ
-15 w:ດຮຽ
-12 w:ດັກ
-20 w:ດັກນ້
-20 w:ດັກນ້ອຍ
20 w:ດັນ
27 w:ດັບ
-14 w:ດານ
-20 w:ດາວ
-10 w:ດາວໂຫ
-10 w:ດາວໂຫຼດ
-19 w:ດິນ
21 w:ດີ!
24 w:ດີກ
11 w:ດີກວ່
16 w:ດີກັບ
-15 w:ດີຂ
-11 w:ດີຄ
10 w:ດີຊ
10 w:ດີຊ່ວ
-13 w:ດີຕ
-12 w:ດີທ
-24 w:ດີນ
16 w:ດີຫ
15 w:ດີຫຼາ
11 w:ດີຫຼາຍ!
-26 w:ດີເ
16 w:ດີ້
12 w:ດຶງ
11 w:ດຶງດູ
11 w:ດູດ
-19 w:ດົນ
26 w:ດຽວ
10 w:ດເກ
11 w:ດເຂົ້
19 w:ດເຊົ້
10 w:ດເທ
-12 w:ດເບິ່ງແ
10 w:ດເປ
35 w:ດເປັນ
17 w:ດເປັນ￼￼
-21 w:ດເປີດ
-23 w:ດເພ
-18 w:ດເພາະ
-30 w:ດເມ
11 w:ດເລ
-11 w:ດເສ
16 w:ດເຫ
-14 w:ດແກ
-15 w:ດແຈ
-16 w:ດແຈ່ວ
-12 w:ດແຕ່ງ
13 w:ດແທ
12 w:ດແທັກ
13 w:ດແປ
13 w:ດແມ
14 w:ດແມ່ນ
10 w:ດແລ
10 w:ດແລະເ
-12 w:ດແອ
-34 w:ດໃຊ
-59 w:ດໃນ
12 w:ດໃຫ້ຜ
12 w:ດໃຫ້ຜູ້
14 w:ດໃຫ້ເ
-39 w:ດໄດ
-14 w:ດໄຟ
22 w:ດໄຟລາ
22 w:ດໄຟລາວ-
-10 w:ດໄລ
10 w:ດໄວ
-31 w:ດ່.
25 w:ດ້.
16 w:ດ້ກວດ
14 w:ດ້ຈ
17 w:ດ້ຈັດ
15 w:ດ້ດ
-23 w:ດ້ທ
-27 w:ດ້ທີ່
10 w:ດ້ທຸກ
12 w:ດ້ທຸກເວ
-19 w:ດ້ບໍ່
-11 w:ດ້ປ
-10 w:ດ້ປັບໃຫ
11 w:ດ້ປ່ຽນແ
13 w:ດ້ພ
21 w:ດ້ມ
-14 w:ດ້ລ
10 w:ດ້ລວມ
-13 w:ດ້ວຍa
10 w:ດ້ວຍຄ
11 w:ດ້ວຍວ
16 w:ດ້ວຍ￼
16 w:ດ້ວຍ￼￼￼
-14 w:ດ້ອ
-10 w:ດ້ອີກ
-27 w:ດ້ຮ
-37 w:ດ້ຮັບ
-20 w:ດ້ຮັບກາ
14 w:ດ້ຮັບຜົ
12 w:ດ້າ
13 w:ດ້ານລ
13 w:ດ້ານລຸ່
-40 w:ດ້ເ
-19 w:ດ້ເພີ
-19 w:ດ້ເພີ່ມ
-16 w:ດ້ເລີຍ!
14 w:ດ້ເລີຍເ
20 w:ດ້ແ
16 w:ດ້ແຕ່
16 w:ດ້ໂ
10 w:ດ້ໂດຍ
-12 w:ດໜ້
-40 w:ດໝາ
-12 w:ດໝາຍທ
-15 w:ດໝາຍສ
-14 w:ດໝາຍສະບ
-14 w:ຕກຕ
-12 w:ຕກຕ່າ
18 w:ຕອນນີ
15 w:ຕອບຂອ
19 w:ຕອບນີ
19 w:ຕອບນີ້ສ
-17 w:ຕອບວ່
-11 w:ຕອບສັ
-11 w:ຕອບສັ້ນ
18 w:ຕອບໃໝ
20 w:ຕະຕ
20 w:ຕະຕ້ອ
19 w:ຕະຫຼາດເ
-29 w:ຕັກ
17 w:ຕັດຄຳ
-12 w:ຕັດບົ
-12 w:ຕັດບົດທ
-11 w:ຕັດອອ
21 w:ຕັມ
-47 w:ຕັ້
-12 w:ຕັ້ງແ
-10 w:ຕັ້ງໃ
-13 w:ຕາ1
-11 w:ຕາ2
34 w:ຕາມ
-14 w:ຕາມກາ
14 w:ຕາມຕົ
36 w:ຕາມທີ
19 w:ຕາມທີ່ທ
13 w:ຕາແ
-26 w:ຕຳຫ
-25 w:ຕຳຫຼວ
22 w:ຕຳແ
22 w:ຕຳແໜ່
13 w:ຕຳແໜ່ງຂ
-39 w:ຕິດ
17 w:ຕິດຕາ
-16 w:ຕິດຕໍ
27 w:ຕິທ
-14 w:ຕິບ
-13 w:ຕິບັດ
-19 w:ຕືອ
-33 w:ຕື່
-15 w:ຕື່ມຄ
-10 w:ຕື່ມນ
-10 w:ຕື່ມນ້ຳ
12 w:ຕື່ມບ
-13 w:ຕື່ມອ
-13 w:ຕື່ມອີກ
-12 w:ຕື່ມໃສ່
-28 w:ຕູ້
-10 w:ຕົກ
-12 w:ຕົກລົ
15 w:ຕົກລົງກ
-19 w:ຕົນ
-15 w:ຕົນເອ
-26 w:ຕົບ
-17 w:ຕົບມື
-26 w:ຕົວ
-27 w:ຕົວຢ່
-27 w:ຕົວຢ່າງ
13 w:ຕົວສະ
13 w:ຕົວສະກົ
-14 w:ຕົວເລ
-13 w:ຕົວເລກທ
-11 w:ຕົວເລກປ
12 w:ຕົວເລກແ
-11 w:ຕົວໜັ
-11 w:ຕົວໜັງສ
-13 w:ຕົ້
-23 w:ຕົ້ນປ
20 w:ຕົ້ນສ
20 w:ຕົ້ນສະບ
-12 w:ຕົ້ນໄ
14 w:ຕ່ຂ
-14 w:ຕ່ງ
11 w:ຕ່ຈ
22 w:ຕ່ຊ
24 w:ຕ່ຊື່
-10 w:ຕ່ຍັງບໍ
17 w:ຕ່ຖ
19 w:ຕ່ຖ້າ
-12 w:ຕ່ບ
-13 w:ຕ່ບໍ່
-13 w:ຕ່ປ
-15 w:ຕ່ມ
-10 w:ຕ່ວ
-27 w:ຕ່ສ
13 w:ຕ່ສາມ
16 w:ຕ່ສາມາດ
-11 w:ຕ່ສຳນ
-11 w:ຕ່ສຳນວນ
-12 w:ຕ່ຮ
-14 w:ຕ່າ
-12 w:ຕ່າງກ
-12 w:ຕ່າງກັນ
13 w:ຕ່າງຈ
13 w:ຕ່າງຈາກ
10 w:ຕ່າງປ
10 w:ຕ່າງປະເ
10 w:ຕ່ໂ
-12 w:ຕ່ໄ
16 w:ຕ່ໜ
34 w:ຕ້ອ
20 w:ຕ້ອງກ
23 w:ຕ້ອງການ
-12 w:ຕ້ອງມ
-20 w:ຕ້ອງເ
21 w:ຕ້ອງແ
13 w:ຕ້ອງແກ້
10 w:ຕ້ອງແລ້
-10 w:ຕ້ອນຮ
-10 w:ຕ້ອນຮັບ
16 w:ຕໍ່
-10 w:ຕໍ່ຄຳ
11 w:ຕໍ່ຈາ
22 w:ຕໍ່ໃຫ
-22 w:ຕໍ່ໄປນີ
-14 w:ຖວທ
10 w:ຖອດ
21 w:ຖະກິດ
-10 w:ຖະແຫຼງກ
24 w:ຖານທີ
-31 w:ຖາມ
-12 w:ຖາມ:ທ
-12 w:ຖາມ:ທ່າ
15 w:ຖາມຜູ
-13 w:ຖາມເພ
10 w:ຖິງ
-22 w:ຖິຕ
12 w:ຖິ່
-11 w:ຖື,
33 w:ຖື.
27 w:ຖືກຂຽ
11 w:ຖືກຕ້
11 w:ຖືກຕ້ອງ
-16 w:ຖືກປ່
-16 w:ຖືກປ່ຽນ
18 w:ຖືກແທ
23 w:ຖືກໃຈ
-14 w:ຖືເ
-25 w:ຖົ້
-13 w:ຖ່າ
-20 w:ຖ້ວນ.
45 w:ຖ້າ
-16 w:ຖ້າບໍ
-25 w:ຖ້າບໍ່ມ
-12 w:ຖ້າມັ
13 w:ຖ້າມີ
-11 w:ຖ້າມີຂໍ
-16 w:ຖ້າສົ
14 w:ຖ້າໃຊ
-10 w:ທ02
-10 w:ທ0212
-10 w:ທ021212
-14 w:ທນກ
12 w:ທນດ
11 w:ທນດ້ວ
15 w:ທນດ້ວຍຄ
10 w:ທນທ
-11 w:ທນສ
10 w:ທນເ
16 w:ທນ￼￼￼￼￼
-16 w:ທລະ
13 w:ທະຍ
-15 w:ທະນາຄານ
-14 w:ທະບ
-14 w:ທະບຽນ
16 w:ທັກ
17 w:ທັງ
11 w:ທັງບົ
11 w:ທັງສອ
15 w:ທັດ
13 w:ທັດຈິ
16 w:ທັນວາ
-18 w:ທັນສະ
-18 w:ທັນສະໄໝ
-13 w:ທາງ
61 w:ທາງກາ
14 w:ທາງການຄ
18 w:ທາງກົ
18 w:ທາງກົດໝ
-11 w:ທາງທີ
10 w:ທາງລົ
10 w:ທາງລົດໄ
16 w:ທາງເລ
-14 w:ທາດ
10 w:ທານກອ
10 w:ທານກອງປ
-11 w:ທານປະ
-11 w:ທານປະເທ
-10 w:ທານສະ
-14 w:ທາລ
-14 w:ທາລະນ
-17 w:ທຳນ
-11 w:ທິການຂໍ
-50 w:ທິດ
11 w:ທິບ
12 w:ທິບາຍ
-17 w:ທີ,
24 w:ທີ1
-15 w:ທີ2ຂອ
23 w:ທີ3
-11 w:ທີ30ມ
-11 w:ທີ30ມິຖ
-15 w:ທີ8
-22 w:ທີຂ
10 w:ທີຈ
-12 w:ທີມ
-11 w:ທີສ
20 w:ທີເ
22 w:ທີເປີ
-14 w:ທີເຮັ
11 w:ທີ່ກຳນົ
-20 w:ທີ່ກຳລັ
10 w:ທີ່ຂັ
10 w:ທີ່ຂ້
10 w:ທີ່ຂ້ອຍ
10 w:ທີ່ຂໍ
-12 w:ທີ່ຊາ
-10 w:ທີ່ດິ
-10 w:ທີ່ຕ້
-10 w:ທີ່ຕ້ອງ
-23 w:ທີ່ຖືກຕ
11 w:ທີ່ຖືກແ
10 w:ທີ່ທ່
10 w:ທີ່ທ່ານ
10 w:ທີ່ນີ
10 w:ທີ່ນ້
-10 w:ທີ່ບໍ
-16 w:ທີ່ບໍ່ມ
-17 w:ທີ່ປັ
-11 w:ທີ່ຜູ
-17 w:ທີ່ພົ
16 w:ທີ່ມາ
10 w:ທີ່ຢູ່ໃ
-16 w:ທີ່ລົ
-17 w:ທີ່ສຸ
-23 w:ທີ່ສຸດໃ
13 w:ທີ່ສົ
13 w:ທີ່ສົ່ງ
14 w:ທີ່ເຈ
16 w:ທີ່ເຈົ້
-15 w:ທີ່ເວ
-19 w:ທີ່ແກ້ໄ
-13 w:ທີ່ແຊ
19 w:ທີ່ແປ
10 w:ທີ່ໃຫ້ມ
11 w:ທີ່ໄດ
-15 w:ທຶນ
-13 w:ທື່
-19 w:ທື່ອແ
10 w:ທື່ອໜ
10 w:ທື່ອໜຶ່
-73 w:ທຸກ
-14 w:ທຸກຂໍ
-19 w:ທຸກຄົ
18 w:ທຸກບ່
18 w:ທຸກບ່ອນ
-10 w:ທຸກອາ
-10 w:ທຸກອາທິ
-20 w:ທູດ
-13 w:ທົດ
12 w:ທົ່
13 w:ທົ່ວໄ
11 w:ທົ່ວໄປ.
10 w:ທົ່າທ
22 w:ທຽບ
20 w:ທຽບກັ
-55 w:ທ່າ
11 w:ທ່ານ.
-13 w:ທ່ານກ
-11 w:ທ່ານກ່ອ
-18 w:ທ່ານຄ
-18 w:ທ່ານຊ
-17 w:ທ່ານນ
-16 w:ທ່ານບ
-21 w:ທ່ານບໍ?
-23 w:ທ່ານຜ
-23 w:ທ່ານຜູ້
11 w:ທ່ານມັກ
11 w:ທ່ານສ
13 w:ທ່ານສົ່
-14 w:ທ່ານອ
-14 w:ທ່ານເ
34 w:ທ່ານແ
12 w:ທ່ຽວລ
12 w:ທ່ຽວລາວ
24 w:ທ້ອ
12 w:ທ້ອງຖ
12 w:ທ້ອງຖິ່
31 w:ທ້າຍບ
29 w:ທ້າຍບົດ
-16 w:ທ້າຍເ
15 w:ນ,ຂ
16 w:ນ,ຄ
10 w:ນ,ທ
-11 w:ນ,ນ
28 w:ນ,ສ
11 w:ນ,ສະນ
11 w:ນ,ສະນັ້
-12 w:ນ,ເ
-11 w:ນ12
-16 w:ນ15
11 w:ນ150ຄ
15 w:ນ18
11 w:ນ20
14 w:ນ200ຄ
-12 w:ນ21
15 w:ນ3-
11 w:ນ30
-11 w:ນ300ຄ
11 w:ນ:ຄ
14 w:ນai
20 w:ນກວ
13 w:ນກວດກ
18 w:ນກວດກັບ
12 w:ນກວ່າແລ
11 w:ນກະທົບ.
-24 w:ນກາ
11 w:ນກາງ,
11 w:ນການກ
11 w:ນການກວດ
11 w:ນການແ
10 w:ນກຳ
30 w:ນກີ
-24 w:ນກົ
-11 w:ນກົດໝ
-11 w:ນກົດໝາຍ
-26 w:ນກ່
-23 w:ນກ່າວ
-44 w:ນກໍ
-14 w:ນຂອ
13 w:ນຂອງຂ
12 w:ນຂອງຊ
-10 w:ນຂອງຕ
-17 w:ນຂອງຜ
-17 w:ນຂອງຜູ້
-11 w:ນຂອງລ
10 w:ນຂອງເ
11 w:ນຂອບເ
11 w:ນຂອບເຂດ
19 w:ນຂ່
19 w:ນຂ່າວ
19 w:ນຂ້ອຍ
-11 w:ນຄວ
-21 w:ນຄວາມ
11 w:ນຄວາມຄິ
13 w:ນຄັ
11 w:ນຄັ້ງ
17 w:ນຄຳ
-12 w:ນຄຳບັ
-12 w:ນຄຳບັນຍ
-18 w:ນຄິ
11 w:ນຄືນໃ
-17 w:ນຄູ
-15 w:ນຄ້
-37 w:ນງາ
-16 w:ນງ່າຍຂຶ
11 w:ນຈະ
-20 w:ນຈັ
-21 w:ນຈາ
-11 w:ນຈາກສ
-12 w:ນຈຶ
-12 w:ນຈຶ່ງ
-42 w:ນຈົ
-21 w:ນຈົດໝ
-21 w:ນຈົດໝາຍ
-15 w:ນຊິ
-11 w:ນຊີ
11 w:ນຊື່ເ
-27 w:ນຊ່
-39 w:ນຊ່ວຍ
-22 w:ນຊ່ວຍເຫ
-18 w:ນຊ້
-14 w:ນຍັ
-23 w:ນຍາ
12 w:ນຍາຍພ
13 w:ນຍາຍພາບ
-13 w:ນຍາຍຮ
-13 w:ນຍາຍຮູບ
-16 w:ນດັ
-14 w:ນດີ
10 w:ນດີຊ່
10 w:ນດີຊ່ວຍ
-11 w:ນດົ
11 w:ນດຽ
20 w:ນດ້ວຍຄຳ
12 w:ນຕອບນ
-11 w:ນຕາ
-11 w:ນຕາຕະ
-11 w:ນຕາຕະລາ
-11 w:ນຕາມກ
-11 w:ນຕາມການ
11 w:ນຕິ
-14 w:ນຕີ
-12 w:ນຕື
-12 w:ນຕື່ມ
34 w:ນຕົ
11 w:ນຕົວ.
-19 w:ນຕົວເລກ
10 w:ນຕົ້ນສະ
10 w:ນຕໍ່ໄ
13 w:ນຖື
10 w:ນທະນາ
-19 w:ນທັ
-24 w:ນທັງໝ
-24 w:ນທັງໝົດ
-31 w:ນທາ
-13 w:ນທາງເ
-10 w:ນທີ12
-15 w:ນທີ2:
-17 w:ນທີ30
-11 w:ນທີ30ມິ
25 w:ນທີ31
14 w:ນທີ່ຄ
11 w:ນທີ່ທ່າ
16 w:ນທີ່ນ
10 w:ນທີ່ບໍ່
-15 w:ນທີ່ພ
15 w:ນທີ່ມ
10 w:ນທີ່ຢ
-11 w:ນທີ່ຮ
-18 w:ນທີ່ເ
-13 w:ນທີ່ແ
-36 w:ນທຸ
-10 w:ນທ່
-22 w:ນນຄ
-32 w:ນນັ
-11 w:ນນັກຂ
-11 w:ນນັກຂ່າ
-14 w:ນນັ້ນ
-35 w:ນນາ
-12 w:ນນີ້.
-33 w:ນນ້
11 w:ນບມ
-20 w:ນບາ
-13 w:ນບົ
40 w:ນບົດ.
-15 w:ນບົດຄ
-15 w:ນບົດຄວາ
-33 w:ນບົດນ
-28 w:ນບົດນີ້
-13 w:ນບົດຮ
12 w:ນບໍ່ແ
12 w:ນບໍ່ແມ່
12 w:ນບໍ່ໄ
-44 w:ນປະ
-23 w:ນປະຈຳ
-20 w:ນປະຈຳວັ
-11 w:ນປະທາ
-17 w:ນປະເທ
-26 w:ນປະໂຫ
-34 w:ນປະໂຫຍກ
12 w:ນປັ
-36 w:ນປີ
14 w:ນປ່ຽນແປ
-36 w:ນຜິ
-29 w:ນຜູ
19 w:ນຜູ້ເ
-17 w:ນຜົ
-11 w:ນພະ
-29 w:ນພາ
-20 w:ນພາສາ
18 w:ນພາສາລາ
-18 w:ນພາສາອັ
-29 w:ນພິ
15 w:ນພື
15 w:ນພື້ນ
-17 w:ນພ້
-17 w:ນພ້ອມ
29 w:ນມັ
14 w:ນມາຈາ
-20 w:ນມາດຕ
-57 w:ນມີ
-19 w:ນມີດັ
-19 w:ນມີດັ່ງ
11 w:ນມື
-30 w:ນຢັ
-12 w:ນຢັນ.
-15 w:ນຢັນຈ
-41 w:ນຢູ
29 w:ນລວ
-18 w:ນລະ
-42 w:ນລາ
-22 w:ນລາຄາ
-11 w:ນລາຍຊ
-11 w:ນລາຍຊື່
10 w:ນລື
13 w:ນລຸ່ມ
13 w:ນລົງຂ
13 w:ນລົງຂ່າ
-10 w:ນລົງທ
-10 w:ນລົງທຶນ
-18 w:ນລົງໂ
23 w:ນວນ
-19 w:ນວນຂອ
-19 w:ນວັ
19 w:ນວັກທ
-10 w:ນວັນຈ
-14 w:ນວັນທີ3
-36 w:ນວໃ
-13 w:ນວໃດ?
-30 w:ນວ່
-13 w:ນວ່າຊ
-16 w:ນສອ
-14 w:ນສະຖາ
-13 w:ນສະຖານທ
26 w:ນສະບັ
19 w:ນສະບັບກ
11 w:ນສະບັບບ
10 w:ນສະບັບອ
-20 w:ນສະໄໝ
-24 w:ນສັ
-15 w:ນສັ້ນ
-44 w:ນສາ
-15 w:ນສາມເ
-12 w:ນສາມເທື
14 w:ນສຳຄັ
-15 w:ນສຳລັ
-22 w:ນສິ
-14 w:ນສີ
-14 w:ນສື
-14 w:ນສື່ສ
13 w:ນສຸ
10 w:ນສົ
11 w:ນສົນທ
11 w:ນສົນທະນ
12 w:ນສົ່ງມາ
12 w:ນສ່
12 w:ນສ່ວນ
-29 w:ນຫຍັງ
21 w:ນຫຍໍ້
26 w:ນຫາ
-13 w:ນຫົວຂ
-12 w:ນຫົວຂໍ້
22 w:ນຫຼ
19 w:ນຫຼັກ
10 w:ນຫຼາຍກວ
-10 w:ນຫ້
13 w:ນອນ
14 w:ນອອ
-10 w:ນອອກຈ
-10 w:ນອອກຈາກ
11 w:ນອັ
10 w:ນອັບເ
10 w:ນອັບເດດ
-19 w:ນອາ
11 w:ນອົ
-17 w:ນຮອ
-16 w:ນຮັ
-19 w:ນຮູ
10 w:ນຮູບແ
-19 w:ນະກ
-15 w:ນະກຳມ
-15 w:ນະກຳມະກ
-11 w:ນະຄ
-11 w:ນະຄອນ
-10 w:ນະຄອນຫຼ
-17 w:ນະນຳ.
36 w:ນະນຳ:
-13 w:ນະນຳກ
-16 w:ນະນຳສ
12 w:ນະນຳຫ
-117 w:ນັກ
-11 w:ນັກຂຽ
-30 w:ນັກຂ່
-30 w:ນັກຂ່າວ
-15 w:ນັກງາ
-24 w:ນັດ
14 w:ນັບ
-11 w:ນັບແຕ
-10 w:ນັ່
57 w:ນັ້
10 w:ນັ້ນສ
29 w:ນັ້ນອ
11 w:ນັ້ນເ
15 w:ນັ້ນແມ່
12 w:ນັ້ນໃ
-24 w:ນາ.
-15 w:ນາຄານ
-63 w:ນາງ
-21 w:ນາຍ
-17 w:ນາຍບ້
-17 w:ນາຍບ້ານ
22 w:ນາທ
-12 w:ນາທີສ
-14 w:ນານ
-10 w:ນານຸກ
-10 w:ນານຸກົມ
13 w:ນາບ
12 w:ນາບໍ່
-15 w:ນາມ
-17 w:ນາວ
23 w:ນາເ
-14 w:ນາໃ
10 w:ນຳ,
39 w:ນຳ:
-23 w:ນຳກ
-11 w:ນຳຂ
14 w:ນຳບ
-10 w:ນຳມ
10 w:ນຳຫ
-23 w:ນິທ
-23 w:ນິທານ
10 w:ນີ້
12 w:ນີ້ກ່
12 w:ນີ້ກ່ອນ
10 w:ນີ້ກໍ
-10 w:ນີ້ຂ້
14 w:ນີ້ຄວ
-11 w:ນີ້ຄືນໃ
12 w:ນີ້ຈະ
-11 w:ນີ້ຈະເປ
-22 w:ນີ້ບໍ
-17 w:ນີ້ບໍ່ມ
-25 w:ນີ້ມີ
-10 w:ນີ້ຫຼ
-13 w:ນີ້ເພ
-12 w:ນີ້ແປ
10 w:ນີ້ແມ
10 w:ນີ້ແມ່ນ
-12 w:ນີ້ແລ
-14 w:ນີ້ແລ້ວ
22 w:ນີ້ໃຊ
-21 w:ນີ້ໃຫ
-12 w:ນີ້ໄດ
10 w:ນີ້ໄດ້.
-15 w:ນື້ອເ
10 w:ນື້ອໃນມ
-21 w:ນື້ອໃນເ
-10 w:ນຸກ
-10 w:ນຸກົມ
10 w:ນົດໄວ
13 w:ນົາ
-25 w:ນເກ
-11 w:ນເກີດ
-14 w:ນເກົ່
-17 w:ນເຂ
-15 w:ນເຂົ້
-14 w:ນເຂົ້າໃ
-31 w:ນເຄ
-17 w:ນເຄິ່
-34 w:ນເຈ
-10 w:ນເຈົ້
-17 w:ນເດ
23 w:ນເດືອ
14 w:ນເຕັມ
-17 w:ນເຕັມຂອ
18 w:ນເທ
11 w:ນເທົ່
39 w:ນເປ
37 w:ນເປີດ
11 w:ນເຜ
14 w:ນເຜີຍ
14 w:ນເຜີຍແຜ
27 w:ນເພາະ
-22 w:ນເພີ່
-28 w:ນເພີ່ມເ
10 w:ນເພື່
21 w:ນເພື່ອໃ
-13 w:ນເຟ
-15 w:ນເມ
12 w:ນເລືອ
-21 w:ນເວ
-11 w:ນເວລາ
-11 w:ນເວົ້
10 w:ນເຫດກ
10 w:ນເຫດການ
-27 w:ນເອ
-12 w:ນເອກະ
-13 w:ນເອກະສາ
-10 w:ນແຊ
-18 w:ນແດ
-27 w:ນແນ
-10 w:ນແນວໃ
-17 w:ນແນະນ
-14 w:ນແນະນຳ.
-26 w:ນແບ
-10 w:ນແບບຟ
-10 w:ນແບບຟອມ
14 w:ນແປ
21 w:ນແປງຫ
21 w:ນແປງຫຼັ
15 w:ນແປນີ
-16 w:ນແຜ
14 w:ນແມ
21 w:ນແມ່ນ
-15 w:ນແລ
-11 w:ນແລະຢ
12 w:ນແລ້ວ
-13 w:ນແຫ
17 w:ນໂຄ
-11 w:ນໂດຍບ
-13 w:ນໂທ
-24 w:ນໂລ
-15 w:ນໂອ
27 w:ນໃຈ
12 w:ນໃຊ
31 w:ນໃດ
-41 w:ນໃນ
11 w:ນໃນໂທ
11 w:ນໃນໂທລະ
-25 w:ນໃບ
19 w:ນໃສ
-18 w:ນໃຫ
-12 w:ນໃຫ້ກ
-11 w:ນໃຫ້ຄ
11 w:ນໃຫ້ແ
13 w:ນໃໝ່.
-11 w:ນໃໝ່ສ
-40 w:ນໄດ
12 w:ນໄດ້.
-12 w:ນໄດ້ທ
-17 w:ນໄດ້ປ
-14 w:ນໄດ້ປັບ
-14 w:ນໄດ້ສ
12 w:ນໄປແລ
-11 w:ນໄຟ
-11 w:ນໄລ
-11 w:ນໄລຍະ
10 w:ນໄຫ
-64 w:ນ້ອ
-75 w:ນ້ຳ
21 w:ນ້ຳຖ້
21 w:ນ້ຳຖ້ວມ
-18 w:ນ້ຳປາ
11 w:ນ້ຳມັ
-17 w:ນ້ຳສະ
27 w:ນ້ຳສຽ
13 w:ນ້ຳສຽງ:
-12 w:ນໜັ
11 w:ນໜັງສືພ
-10 w:ນໝໍ
24 w:ນ￼￼￼￼￼￼
14 w:ບ.ຈ
-19 w:ບ4ຄ
-19 w:ບ4ຄົນ
-45 w:ບ:ຂ
-37 w:ບ:ສ
10 w:ບກວ
10 w:ບກັນໃ
12 w:ບກາ
-13 w:ບການສ
10 w:ບການເ
12 w:ບກົ
12 w:ບກົດໝ
12 w:ບກົດໝາຍ
43 w:ບຂອ
11 w:ບຂຶ
11 w:ບຂຶ້ນ
-16 w:ບຂ່າວທີ
21 w:ບຄຳ
-12 w:ບຄຳຖາ
12 w:ບຄື
-29 w:ບຄົ
-22 w:ບຄົວ.
-21 w:ບຄ່
-13 w:ບງ່
-13 w:ບງ່າຍ
-12 w:ບຈະ
14 w:ບຈຳ
-13 w:ບຊັ
-16 w:ບຊັ້ນ
-11 w:ບຊັ້ນທີ
23 w:ບຊາ
35 w:ບຊາບ.
-10 w:ບຊີ
-10 w:ບຍ້
-10 w:ບດ້
-11 w:ບຕອ
16 w:ບຕັ
23 w:ບຕໍ
16 w:ບຖາ
-10 w:ບຖື
-14 w:ບຖ້
-10 w:ບຖ້ວນ
10 w:ບທັ
30 w:ບທີ
10 w:ບທີ່ຂ
-15 w:ບທີ່ຖ
-15 w:ບທີ່ຖືກ
10 w:ບທີ່ເ
10 w:ບທຸ
15 w:ບທຽ
-12 w:ບທ່
-11 w:ບທ່ານ
-10 w:ບນັ
11 w:ບນັກຮ
11 w:ບນັກຮຽນ
-10 w:ບນັ້ນ
74 w:ບນີ
14 w:ບນີ້ກ
21 w:ບນີ້ສ
18 w:ບນີ້ສ້າ
19 w:ບນີ້ແ
32 w:ບບa
25 w:ບບຂ
21 w:ບບຂ່າ
29 w:ບບຕ
28 w:ບບທ
-10 w:ບບທີ2
12 w:ບບທີ່
17 w:ບບນ
27 w:ບບນີ້
-13 w:ບບບໍ່
-28 w:ບບຟ
-28 w:ບບຟອມ
-17 w:ບບສ
-22 w:ບບອ
-10 w:ບບິ
-12 w:ບບເກົ
-12 w:ບບເກົ່າ
-16 w:ບບແ
-13 w:ບບໃ
10 w:ບບໄ
-13 w:ບບໍ່ແ
11 w:ບປະ
11 w:ບປັບປ
11 w:ບປັບປຸງ
-17 w:ບປຸ
13 w:ບປຸງ:
-11 w:ບປຸງໃ
21 w:ບຜູ້ອ
21 w:ບຜູ້ອ່າ
18 w:ບຜົ
10 w:ບພາ
-11 w:ບພາສາລາ
14 w:ບພາສາອັ
14 w:ບພິ
16 w:ບພິທີ
-28 w:ບຟອ
-28 w:ບມາ
-17 w:ບມື
-23 w:ບລາ
11 w:ບລົ
18 w:ບວາ
-14 w:ບວານນ
-14 w:ບວານນີ້
14 w:ບວິ
-16 w:ບວ່
-10 w:ບວ່າຂ້ອ
28 w:ບສະບັ
-12 w:ບສັ
-17 w:ບສັ້ນ
-28 w:ບສາ
-24 w:ບຫຼ
-17 w:ບຫຼວງ
-17 w:ບຫຼວງພະ
-34 w:ບອກ
-18 w:ບອກຂ້
-18 w:ບອກຂ້ອຍ
20 w:ບອກຜົ
-13 w:ບອກວ່
-10 w:ບອກໄດ້ວ
-13 w:ບອດ
17 w:ບອາ
11 w:ບອ່
13 w:ບອ່ານ
12 w:ບອ່ານອອ
-18 w:ບຮຽ
14 w:ບຮຽງຄ
11 w:ບຮຽງຄືນ
12 w:ບຮ້
14 w:ບຮ້ອຍ
-39 w:ບັດ
-30 w:ບັນ
-17 w:ບັນຊີ
-10 w:ບັນຍາ
12 w:ບັນຍາຍພ
-13 w:ບັນຍາຍຮ
15 w:ບັນຫາ
-28 w:ບັບ
11 w:ບັບຂອ
10 w:ບັບນີ້ແ
10 w:ບັບປັ
11 w:ບັບປັບປ
-11 w:ບັບພາ
-10 w:ບັບພາສາ
-13 w:ບັບວັ
-14 w:ບັບວາ
-14 w:ບັບວານນ
-11 w:ບັບເຕ
-11 w:ບັບເຕັມ
-21 w:ບັບໜ້
-20 w:ບາງ
15 w:ບາງຄຳ
-13 w:ບາງຄົ
-29 w:ບິນ
13 w:ບິ່
-12 w:ບີໂ
16 w:ບຸກຄົ
10 w:ບູນ
-27 w:ບູລ
-42 w:ບົດ
-27 w:ບົດກະ
-27 w:ບົດກະວີ
-15 w:ບົດຂຽ
19 w:ບົດຂ່
19 w:ບົດຂ່າວ
-12 w:ບົດຈົ
-12 w:ບົດຈົບຊ
-11 w:ບົດທີ
-16 w:ບົດນີ
-14 w:ບົດນີ້ຂ
14 w:ບົດນີ້ຈ
-13 w:ບົດລາ
-13 w:ບົດລາຍງ
14 w:ບົດສະ
19 w:ບົດສະຫຼ
-17 w:ບົດສຳ
-17 w:ບົດສຳພາ
-10 w:ບົດອ່
-10 w:ບົດອ່ານ
-16 w:ບົດຮຽ
-12 w:ບົດແຕ່ງ
11 w:ບົດແປ
-21 w:ບົບ
-15 w:ບຽນ
14 w:ບເຄ
17 w:ບເຄື່
20 w:ບເຄື່ອງ
-11 w:ບເງ
-11 w:ບເຕ
-11 w:ບເຕັມ
18 w:ບເພ
-18 w:ບເສ
-15 w:ບເສັງ
-12 w:ບເຫດກ
-12 w:ບເຫດການ
-16 w:ບເຮ
37 w:ບແບ
18 w:ບແບບຂ
14 w:ບແບບຂ່າ
-40 w:ບແປ
-34 w:ບແລ
-16 w:ບແລ້ວ
16 w:ບໂພ
13 w:ບໂຫ
13 w:ບໂຫຼດ
-35 w:ບໃຈ
10 w:ບໃຈທີ່ສ
-10 w:ບໃຈທີ່ໄ
16 w:ບໃດ
-11 w:ບໃບ
10 w:ບໃຫ
-24 w:ບໃໝ
-17 w:ບໃໝ່:
10 w:ບໄທ
-13 w:ບໄວ
-25 w:ບ່ງ
-16 w:ບ່ງປັ
51 w:ບ່ອ
32 w:ບ່ອນ.
-77 w:ບ້າ
-11 w:ບ້ານ.
-10 w:ບ້ານກ
-23 w:ບ້ານໃ
-12 w:ບໍ?
-27 w:ບໍລ
-14 w:ບໍລິກ
-14 w:ບໍລິການ
15 w:ບໍຫ
15 w:ບໍຫຼື
41 w:ບໍ່
-11 w:ບໍ່?ຕ
10 w:ບໍ່ຄື
14 w:ບໍ່ຊັ
14 w:ບໍ່ຊ້
18 w:ບໍ່ຕ້
18 w:ບໍ່ຕ້ອງ
11 w:ບໍ່ຖື
-10 w:ບໍ່ທັ
-33 w:ບໍ່ພົ
-17 w:ບໍ່ພໍ
21 w:ບໍ່ມີ
10 w:ບໍ່ມີຄວ
11 w:ບໍ່ມີໃນ
-11 w:ບໍ່ລວ
15 w:ບໍ່ອອ
12 w:ບໍ່ຮູ
-19 w:ບໍ່ເກ
-19 w:ບໍ່ເກີນ
-14 w:ບໍ່ເປ
14 w:ບໍ່ເພ
14 w:ບໍ່ແມ
14 w:ບໍ່ແມ່ນ
-13 w:ບໍ່ໃສ
15 w:ບໍ່ໄດ້ກ
17 w:ບໍ່ໄດ້ບ
-12 w:ບໍ່ໄດ້ຮ
-14 w:ບໍ່ໄດ້ເ
14 w:ບໍ່ໄດ້ແ
-10 w:ບໍ່ໄດ້ໃ
11 w:ບໜັ
11 w:ບໜັງສ
12 w:ບໜັງສືພ
-11 w:ບໜຶ
-11 w:ບໜຶ່ງ
-48 w:ບໜ້
-27 w:ບໝາ
-17 w:ປກວ
10 w:ປຄຳ
16 w:ປຄຳວ່
16 w:ປຄຳວ່າ￼
21 w:ປງຫ
21 w:ປງຫຼັ
10 w:ປງເ
12 w:ປຕາມຕ
12 w:ປຕາມຕົວ
16 w:ປທາ
-14 w:ປນີ້ເ
-14 w:ປນີ້ເປັ
-14 w:ປບໍ
-22 w:ປພາ
-22 w:ປພາສາ
-13 w:ປພາສາລາ
14 w:ປວາ
10 w:ປຫາ
-22 w:ປຫຼ
-11 w:ປອດ
-14 w:ປອມ
-19 w:ປອັ
-40 w:ປະກ
-26 w:ປະກອບ
-13 w:ປະກາດ
-48 w:ປະຈ
-22 w:ປະຈຳວ
-22 w:ປະຈຳວັນ
-34 w:ປະຊ
-11 w:ປະຊາຊ
-11 w:ປະຊາຊົນ
-22 w:ປະຊຸມ
-13 w:ປະຕິບ
-13 w:ປະຕິບັດ
18 w:ປະທ
19 w:ປະທານ
10 w:ປະທານກອ
-11 w:ປະທານປະ
18 w:ປະມ
22 w:ປະມານ
15 w:ປະມານ20
-10 w:ປະມານ25
10 w:ປະຫ
11 w:ປະຫວັ
-17 w:ປະເ
20 w:ປະເດັ
-14 w:ປະເທດ
12 w:ປະໂ
12 w:ປະໂຫຍ
13 w:ປະໂຫຍກດ
-18 w:ປະໂຫຍກຕ
10 w:ປະໂຫຍກນ
-16 w:ປະໂຫຍດແ
11 w:ປະໄວ້ເປ
22 w:ປັນ
15 w:ປັນai
19 w:ປັນກາ
11 w:ປັນຂໍ
20 w:ປັນຄຳ
10 w:ປັນຄຳຖາ
-11 w:ປັນຕົວເ
-10 w:ປັນນາ
-16 w:ປັນຫຍ
-18 w:ປັນຫຍັງ
11 w:ປັນເວ
10 w:ປັນ￼￼
10 w:ປັນ￼￼￼￼
22 w:ປັບ
22 w:ປັບຄຳ
-17 w:ປັບປຸ
13 w:ປັບປຸງ:
-11 w:ປັບປຸງໃ
-29 w:ປັບໃໝ
-26 w:ປາກ
-27 w:ປາແ
-22 w:ປາແດກ
-15 w:ປາໄ
-21 w:ປິດ
-17 w:ປີ.
-31 w:ປີ2
-12 w:ປີ201
-15 w:ປີ202
-10 w:ປີກ
-10 w:ປີດປະ
-10 w:ປີດປະຕູ
-16 w:ປີນ
-25 w:ປີນີ້
18 w:ປີເ
-25 w:ປີແ
-37 w:ປີໃ
-30 w:ປີໃໝ່
-26 w:ປຶ້
-17 w:ປຸງ
-14 w:ປຸ່
-39 w:ປູກ
-20 w:ປົກ
17 w:ປົ້
17 w:ປົ້າໝ
17 w:ປົ້າໝາຍ
15 w:ປຽບ
15 w:ປຽບທຽ
29 w:ປເປ
29 w:ປເປັນ
20 w:ປເປັນ￼￼
-23 w:ປເຮ
-18 w:ປເຮັດ
-11 w:ປແລ
-12 w:ປແລະຮ
-12 w:ປແລະຮຽບ
-31 w:ປ່ຽ
22 w:ປ່ຽນ.
-14 w:ປ່ຽນຊ
-14 w:ປ່ຽນຊື່
-30 w:ປ່ຽນຫ
-17 w:ປ່ຽນເ
24 w:ປ່ຽນ￼
24 w:ປ່ຽນ￼￼￼
10 w:ປ້າຍທ
-33 w:ຜນກ
-33 w:ຜນການ
-13 w:ຜມີ
-11 w:ຜະລ
-11 w:ຜະລິດ
-20 w:ຜັກ
-24 w:ຜັດ
-17 w:ຜິດ
-12 w:ຜິດທີ
-10 w:ຜິດທີ່ຖ
10 w:ຜີຍ
14 w:ຜີຍແຜ
-10 w:ຜີຍແຜ່.
-77 w:ຜູ້
11 w:ຜູ້ກ່
-11 w:ຜູ້ຊົ
13 w:ຜູ້ບາ
13 w:ຜູ້ບາດເ
40 w:ຜູ້ອ່
40 w:ຜູ້ອ່ານ
10 w:ຜູ້ເຂ
10 w:ຜູ້ເຂົ້
-11 w:ຜູ້ເຄ
-11 w:ຜູ້ເຄາະ
-14 w:ຜູ້ແທ
-35 w:ຜູ້ແປ
15 w:ຜົນ
20 w:ຜົນທີ
-10 w:ຜ່.
-11 w:ຜ່າ
-30 w:ຝຣັ
-30 w:ຝຣັ່ງ
-19 w:ຝາກ
-28 w:ຝຶກ
-16 w:ຝົນ
16 w:ພທີ
12 w:ພສເ
-10 w:ພະຈ
-10 w:ພະຈິກ
-14 w:ພະນ
-13 w:ພະນັກ
-13 w:ພະນັກງາ
-12 w:ພະເ
-12 w:ພະເຈົ
-12 w:ພະເຈົ້າ
-12 w:ພະແ
-12 w:ພະແນກ
-10 w:ພັກເກ
-79 w:ພັນ
-29 w:ພາກ
-13 w:ພາຍ
-13 w:ພາຍຫຼ
-13 w:ພາຍຫຼັງ
12 w:ພາດ
-13 w:ພາດນີ
-46 w:ພາບ
-14 w:ພາສ
13 w:ພາສາ:
12 w:ພາສາທ
10 w:ພາສາທີ່
-22 w:ພາສາບ
-15 w:ພາສາຝ
-15 w:ພາສາຝຣັ
-12 w:ພາະຄຳ
-12 w:ພາະມັ
11 w:ພາະສັ
11 w:ພາະສັ້ນ
-10 w:ພາແ
26 w:ພິທ
17 w:ພິທີມ
21 w:ພິທີເ
21 w:ພິທີເປີ
-50 w:ພິມ
-10 w:ພິມຄັ
-10 w:ພິມຄັ້ງ
-13 w:ພິເ
-12 w:ພິເສດ
10 w:ພີ່ມຂ
14 w:ພີ່ມຂໍ້
29 w:ພີ່ມຄ
18 w:ພີ່ມຄຳເ
-16 w:ພີ່ມເ
-14 w:ພີ່ມເຕີ
11 w:ພື່ອບ
11 w:ພື່ອບໍ່
-14 w:ພື່ອປ
10 w:ພື່ອຫຼຸ
14 w:ພື່ອໃ
16 w:ພື່ອໃຫ້
11 w:ພື້
-25 w:ພົບ
10 w:ພົບກັນໃ
13 w:ພຽງ
-17 w:ພຽງແຕ
52 w:ພ້ອ
10 w:ພ້ອມຊ
20 w:ພ້ອມເ
12 w:ພໍດ
-52 w:ພໍ່
-14 w:ພໍ່ແມ
-14 w:ຟມອ
22 w:ຟລາ
22 w:ຟລາວ-
22 w:ຟລາວ-ຈີ
-28 w:ຟອມ
10 w:ຟັງ
16 w:ຟັງຄື
-21 w:ຟ້າ
-12 w:ມ:ທ
-12 w:ມ:ທ່າ
21 w:ມກັ
-23 w:ມກາ
-18 w:ມຂອ
12 w:ມຂອງທ
12 w:ມຂອງທ່າ
15 w:ມຂຶ
15 w:ມຂຶ້ນ
11 w:ມຂຽ
10 w:ມຂ້າງ
-22 w:ມຄອ
-15 w:ມຄັ້ງ
10 w:ມຄຳເຊ
10 w:ມຄຳເຊື່
10 w:ມຄິ
-16 w:ມຄື
-11 w:ມຄົ
-15 w:ມງ.
-18 w:ມງເ
-20 w:ມງແ
-17 w:ມງແລງ
-10 w:ມຈະ
14 w:ມຈາ
18 w:ມຈຳ
-10 w:ມຊາ
10 w:ມຊ່
10 w:ມຊ່ວຍ
-11 w:ມຍາ
15 w:ມຍາວ:
15 w:ມຍາວປ
11 w:ມຍາວປະມ
-12 w:ມຍິ
12 w:ມຖື
-17 w:ມທາ
22 w:ມທີ
22 w:ມທີ່ທ
22 w:ມທີ່ທ່າ
13 w:ມທີ່ແ
-10 w:ມນັ
-12 w:ມນີ
-10 w:ມນີ້ຈ
-10 w:ມນີ້ແ
-16 w:ມນ້
11 w:ມບອ
10 w:ມບູ
-10 w:ມບົ
-21 w:ມບໍ
11 w:ມຜູ
-13 w:ມພາ
-17 w:ມຢູ
-36 w:ມສະ
-15 w:ມສະບັ
-10 w:ມສາ
21 w:ມຫຍ
17 w:ມຫຍັງ
-12 w:ມຫົ
12 w:ມຫຼ
-15 w:ມອດ
20 w:ມອບ
-22 w:ມອອ
-12 w:ມອີ
-11 w:ມອີກບ
-24 w:ມະກ
-24 w:ມະການ
-10 w:ມະການຕັ
-31 w:ມະນ
-18 w:ມະຫ
-12 w:ມະໂ
-13 w:ມັກ
-10 w:ມັກແບ
-15 w:ມັງ
-39 w:ມັນ
-14 w:ມາ.
12 w:ມາຈ
-19 w:ມາຊ
-18 w:ມາຊິກ
-18 w:ມາຊິກສະ
-11 w:ມາຍ
-10 w:ມາຍັງ
-18 w:ມາດ
-46 w:ມາດຕາ
-10 w:ມາດຕາ17
-11 w:ມາດບອ
-25 w:ມາດເປ
-20 w:ມາດເປີດ
-17 w:ມາທ
21 w:ມານ
15 w:ມານ20
15 w:ມານ200ຄ
-10 w:ມານ25
-10 w:ມານ250ຄ
-13 w:ມາວ
-12 w:ມາສ
-10 w:ມາຫ
16 w:ມາອ
15 w:ມາອີກ
-17 w:ມາຮ
-11 w:ມາໃ
-15 w:ມີ1
-45 w:ມີ3
-13 w:ມີກ
-19 w:ມີການປ່
-21 w:ມີຄ
14 w:ມີຄວາ
-13 w:ມີຄຳເ
-25 w:ມີຄຳແ
15 w:ມີຈ
-11 w:ມີຊ
11 w:ມີຊີວ
11 w:ມີຊີວິດ
-21 w:ມີຊື່
18 w:ມີຕ
-20 w:ມີນ
20 w:ມີບ
-10 w:ມີປະໂ
-10 w:ມີປະໂຫຍ
-38 w:ມີຜ
-27 w:ມີຜູ້
14 w:ມີພ
15 w:ມີພຽງ
12 w:ມີສ່ວ
-14 w:ມີໃ
-11 w:ມືຂ
-17 w:ມືອ
12 w:ມືອງ.
-17 w:ມື່
13 w:ມື່ອໃ
31 w:ມູນ
17 w:ມູນທີ
-12 w:ມູນເພ
-10 w:ມູນເພີ່
10 w:ມູນໃໝ
-22 w:ມເຂ
-21 w:ມເຂົ້
-12 w:ມເຂົ້າໃ
-12 w:ມເດ
-10 w:ມເຕ
-14 w:ມເຕີມ
-17 w:ມເທ
-14 w:ມເທື່
-11 w:ມເປັນພາ
14 w:ມເພ
12 w:ມເມ
-14 w:ມເລ
-12 w:ມເໝ
-12 w:ມເໝາະ
-12 w:ມເໝາະສົ
-11 w:ມໃໝ
-12 w:ມໄວ
-11 w:ມ່ຄ
-12 w:ມ່ຕ
-11 w:ມ່ຕູ້
12 w:ມ່ນ
14 w:ມ່ນກາ
13 w:ມ່ນການແ
-11 w:ມ່ນຄັ
-13 w:ມ່ນຄຳ
-18 w:ມ່ນຕາ
-18 w:ມ່ນລາ
13 w:ມ່ນວັ
18 w:ມ່ນສະບັ
18 w:ມ່ນຫຍ
10 w:ມ່ນແລ
10 w:ມ່ນແລ້ວ
-13 w:ມ່ປ
-14 w:ມ່ວ
14 w:ມໝາ
-26 w:ມ￼￼
-26 w:ມ￼￼￼￼
-28 w:ມ￼￼￼￼￼￼
-39 w:ຢັນ
-24 w:ຢາກ
10 w:ຢາກປັ
-11 w:ຢາກໃຫ
10 w:ຢາກໃຫ້ຂ
12 w:ຢາກໄດ
-31 w:ຢືນ
-29 w:ຢືນຢັ
-12 w:ຢືນຢັນ.
-15 w:ຢືນຢັນຈ
-21 w:ຢຸດ
-43 w:ຢູ່
11 w:ຢູ່ຕະ
11 w:ຢູ່ຕະຫຼ
-16 w:ຢູ່ຕົ
-15 w:ຢູ່ຕົ້ນ
11 w:ຢູ່ນີ
11 w:ຢູ່ແລ
24 w:ຢູ່ໃນ
-35 w:ຢ່າ
14 w:ຢ່າງແ
10 w:ຢ່າງແມ່
-30 w:ຣັ່
-19 w:ລກທ
-16 w:ລກທີ່
11 w:ລກທີ່ຖື
-11 w:ລກປ
12 w:ລກແ
-11 w:ລຍະ
36 w:ລອກ
17 w:ລອງເບ
17 w:ລອງເບິ່
-17 w:ລອງໃຊ
-21 w:ລະກ
-41 w:ລະຂ
14 w:ລະຊ
11 w:ລະຊື່
17 w:ລະຍ
12 w:ລະດ
17 w:ລະດັບ
-30 w:ລະຕ
-15 w:ລະຕັດ
-23 w:ລະທ
-19 w:ລະນ
-10 w:ລະນາມ
24 w:ລະບ
-21 w:ລະບົບ
29 w:ລະບໍ່
-11 w:ລະປ
19 w:ລະຜ
-44 w:ລະພ
-19 w:ລະພາບ
-14 w:ລະມ
11 w:ລະລ
11 w:ລະວ
16 w:ລະວັກ
-13 w:ລະສ
-10 w:ລະຫ
20 w:ລະອ
12 w:ລະອຽດ
-11 w:ລະອຽດເພ
-33 w:ລະຮ
-11 w:ລະຮູບ
-18 w:ລະຮຽບ
-18 w:ລະຮຽບຮຽ
-14 w:ລະເບີ
-11 w:ລະເບີໂທ
-18 w:ລະແ
-12 w:ລະໃ
-22 w:ລະໜ
18 w:ລະ￼
18 w:ລະ￼￼￼
23 w:ລະ￼￼￼￼￼
13 w:ລັກ
-24 w:ລັດ
-11 w:ລັດຖະ
-20 w:ລັດແລ
-19 w:ລັດແລ້ວ
41 w:ລັບ
-19 w:ລັບ4ຄ
-19 w:ລັບ4ຄົນ
-14 w:ລາກ
-15 w:ລາຂ
-31 w:ລາຄ
20 w:ລາຄາຄ
12 w:ລາຄານ້ຳ
-15 w:ລາຄາສ
-16 w:ລາຈ
-18 w:ລາຈອນ
-43 w:ລາຍ
-25 w:ລາຍງາ
14 w:ລາຍລະ
14 w:ລາຍລະອຽ
-16 w:ລານ
22 w:ລາວ-ຈ
22 w:ລາວ-ຈີນ
10 w:ລາວຂອງຂ
12 w:ລາວຈະ
22 w:ລາວທີ
-11 w:ລາວເປ
-10 w:ລາວເປັນ
-13 w:ລາວໄດ
18 w:ລາແ
13 w:ລຳດ
13 w:ລຳດັບ
-14 w:ລິການ
-28 w:ລິດ
-10 w:ລິ້
-11 w:ລີກ
21 w:ລີ່
-29 w:ລຶບ
-15 w:ລືມ
-10 w:ລືອ
-16 w:ລືອກທີ2
13 w:ລືອກຫ
13 w:ລືອກຫົວ
-10 w:ລື່ອງ
-10 w:ລື້
13 w:ລຸນ
-15 w:ລຸ້
-13 w:ລຸ້ນໃ
-13 w:ລຸ້ນໃໝ່
-51 w:ລູກ
-14 w:ລູກຄ້
-22 w:ລົງ
15 w:ລົງກັ
15 w:ລົງຂ່
15 w:ລົງຂ່າວ
-18 w:ລົງຊື
-18 w:ລົງທະ
-18 w:ລົງທະບຽ
-14 w:ລົງທຶ
10 w:ລົງເຄ
10 w:ລົງເຄິ່
-13 w:ລົງເຫ
-13 w:ລົງເຫຼື
14 w:ລົງໄປ
-66 w:ລົດ
-16 w:ລົດຊາ
-21 w:ລົດເມ
22 w:ລົດໄຟລາ
18 w:ລົມ
10 w:ລົມກັ
-11 w:ລົ່າວ
-11 w:ລົ່າວ່າ
11 w:ລົ່າເ
14 w:ລົ່າເລື
28 w:ລົ່າໃ
-11 w:ລ່ວ
-11 w:ລ່ວງໜ
-11 w:ລ່ວງໜ້າ
25 w:ລ່າ
17 w:ລ້ວ
-13 w:ລ້ວກົ
-21 w:ລ້ວກໍ
-18 w:ລ້ວຂຽ
-12 w:ລ້ວຂ້
-14 w:ລ້ວຂ້ອຍ
26 w:ລ້າ
35 w:ລ້ານກ
35 w:ລ້ານກີບ
-15 w:ວ,ຄ
22 w:ວ-ຈ
22 w:ວ-ຈີນ
-16 w:ວກວ
-15 w:ວກວ່າ
29 w:ວກັ
-12 w:ວກັບຊ
16 w:ວກັບບ
-15 w:ວກົ
15 w:ວກເຮົາຂ
-10 w:ວກເຮົາໄ
10 w:ວກ່ອນໜ້
-26 w:ວກໍ
12 w:ວຂອງຂ
11 w:ວຂຶ
11 w:ວຂຶ້ນ
-17 w:ວຂຽ
14 w:ວຂ່
14 w:ວຂ່າວ
-28 w:ວຂ້
-23 w:ວຂ້ອຍ
43 w:ວຂໍ
21 w:ວຂໍ້:
-19 w:ວຂໍ້ຂ
-18 w:ວຂໍ້ຂ່າ
12 w:ວຂໍ້ທ
12 w:ວຂໍ້ນ
11 w:ວຂໍ້ນີ້
-11 w:ວຂໍ້ບ
-27 w:ວຂໍ້ບົດ
-15 w:ວຄາ
-11 w:ວງ.
10 w:ວງຕ
10 w:ວງແ
-16 w:ວງໜ
-13 w:ວງໜ້າ
20 w:ວຈະ
-19 w:ວຈິ
-10 w:ວຈົ
-10 w:ວຍaiແ
-10 w:ວຍaiແລະ
-27 w:ວຍກ
15 w:ວຍຂຽນ
14 w:ວຍຄ
11 w:ວຍງ
11 w:ວຍງານ
15 w:ວຍວ
13 w:ວຍສ
13 w:ວຍຫ
-15 w:ວຍອ
-10 w:ວຍາກອ
-17 w:ວຍແ
-10 w:ວຍໄ
18 w:ວຍ￼
18 w:ວຍ￼￼￼
18 w:ວຍ￼￼￼￼￼
18 w:ວດກັບ
12 w:ວດຂ
11 w:ວດຄືນກ່
-19 w:ວດສ
-21 w:ວດສອບ
18 w:ວດແ
10 w:ວດແກ້
-26 w:ວຕອ
13 w:ວຕາ
-15 w:ວຕື
-15 w:ວຕື່ມ
15 w:ວຕົ
-21 w:ວຖື
10 w:ວທັ
-19 w:ວທາ
-25 w:ວທີ
10 w:ວທີ່ຕ
-18 w:ວທີ່ທ
-18 w:ວທີ່ທ່າ
-22 w:ວນ.
-13 w:ວນ1
18 w:ວນກວດກັ
-14 w:ວນຂ
-25 w:ວນຂອງ
13 w:ວນຄ
10 w:ວນຄຳ:
-10 w:ວນຈ
-24 w:ວນຊ
26 w:ວນຕ
19 w:ວນຕົວ
29 w:ວນທ
22 w:ວນປ
-25 w:ວນສ
-11 w:ວນຫ
33 w:ວນອ
17 w:ວນາ
35 w:ວນໃ
17 w:ວນໃສ່
-12 w:ວນໄ
-11 w:ວນ￼
-11 w:ວນ￼￼￼
-11 w:ວນ￼￼￼￼￼
-14 w:ວບອ
-10 w:ວບອກວ
-10 w:ວບອກວ່າ
10 w:ວບົ
-16 w:ວບໍ
-14 w:ວບໍ່ເ
-11 w:ວບໍ່ເກີ
-15 w:ວບໍ່ໄ
-15 w:ວບໍ່ໄດ້
12 w:ວປະ
20 w:ວປະມາ
-13 w:ວຜູ
-12 w:ວພັ
-12 w:ວພ້
-12 w:ວພ້ອມ
-15 w:ວມ:
13 w:ວມແ
-36 w:ວຢ່
-27 w:ວຢ່າງ
-16 w:ວລາ
-10 w:ວວາ
14 w:ວວ່
13 w:ວສະ
13 w:ວສະກົ
-23 w:ວສັ
-23 w:ວສັ້ນ
15 w:ວສາ
-17 w:ວຫຼ
-17 w:ວຫຼັງ
15 w:ວອອ
90 w:ວັກ
12 w:ວັກກ່
14 w:ວັກຕອ
41 w:ວັກທີ
13 w:ວັກສຸ
13 w:ວັກສຸດທ
12 w:ວັງ
26 w:ວັງວ່າຈ
-10 w:ວັດຈະ
-10 w:ວັດຈະນາ
-103 w:ວັນ
-24 w:ວັນຈັ
-10 w:ວັນທີ12
-17 w:ວັນທີ30
25 w:ວັນທີ31
34 w:ວັບ
17 w:ວາ.
40 w:ວາງ
11 w:ວາງໃສ
-23 w:ວານ
-13 w:ວານນີ
14 w:ວາມ
-18 w:ວາມຂອ
10 w:ວາມຄິ
-10 w:ວາມຈິ
-12 w:ວາມຍາ
15 w:ວາມຍາວ:
15 w:ວາມຍາວປ
11 w:ວາມທີ
17 w:ວາມທີ່ແ
-11 w:ວາມບໍ
20 w:ວາມເປ
20 w:ວາມເປັນ
-12 w:ວາມເໝ
-12 w:ວາມເໝາະ
21 w:ວາມໝາ
27 w:ວິຈ
-14 w:ວິຊ
24 w:ວິດ
-20 w:ວິທ
-10 w:ວິທີເ
-14 w:ວິທີເຮັ
55 w:ວິນ
56 w:ວິນາທ
10 w:ວີຊັນ
13 w:ວົງເລ
13 w:ວົງເລັບ
-10 w:ວົ້າກ
-10 w:ວົ້າກັບ
16 w:ວົ້າຂ
16 w:ວົ້າຂອງ
-12 w:ວົ້າເ
-11 w:ວົ້າແ
-15 w:ວຽກ
13 w:ວຽດ
18 w:ວເກ
15 w:ວເກີນ
19 w:ວເກີນໄປ
10 w:ວເດ
10 w:ວເດີມ
-17 w:ວເປ
-19 w:ວເປັນ
-20 w:ວເພ
-17 w:ວເລ
-13 w:ວເລກທ
-14 w:ວເລກທີ່
-11 w:ວເລກປ
12 w:ວເລກແ
-15 w:ວເວົ້
-16 w:ວແລ
-12 w:ວແຫ່ງໜຶ
-20 w:ວໂມ
-10 w:ວໂຫ
-10 w:ວໂຫຼດ
11 w:ວໃຊ
-37 w:ວໃດ
11 w:ວໃນ
13 w:ວໄປ
-38 w:ວ່າ
-38 w:ວ່າ:￼
-38 w:ວ່າ:￼￼￼
-11 w:ວ່າກາ
10 w:ວ່າຂໍ
13 w:ວ່າຂໍ້ມ
-22 w:ວ່າຄຳ
29 w:ວ່າຄົ
11 w:ວ່າຈະ
-17 w:ວ່າຕົ
18 w:ວ່າທ່
19 w:ວ່າທ່ານ
10 w:ວ່ານັ
-18 w:ວ່າບົ
19 w:ວ່າບໍ
28 w:ວ່າຜູ
-18 w:ວ່າສະ
-16 w:ວ່າສະບັ
-14 w:ວ່າເປ
-13 w:ວ່າເປັນ
17 w:ວ່າແລ
-10 w:ວ້.
17 w:ວ້ຄ
10 w:ວ້ຄືເ
10 w:ວ້ຄືເກົ
13 w:ວ້ທ
13 w:ວ້ທ້າ
13 w:ວ້ທ້າຍບ
13 w:ວ້ບ
26 w:ວ້ພ
-12 w:ວ້າ
12 w:ວ້ເປັ
15 w:ວ້ໃ
13 w:ວ້ໃຫ້
-11 w:ວໜັ
-11 w:ວໜັງສ
21 w:ວໜຶ
19 w:ວໜ້າພ
19 w:ວໜ້າພະແ
-10 w:ສຍຫ
27 w:ສດຖ
21 w:ສດຖະກ
21 w:ສດຖະກິດ
-14 w:ສວນ
-16 w:ສອງ
20 w:ສອງບ່
-22 w:ສອງປີ
-17 w:ສອງຝ່
-17 w:ສອງຝ່າຍ
10 w:ສອງວັ
-11 w:ສອງເພ
-45 w:ສອນ
-10 w:ສອນພາ
-10 w:ສອນພາສາ
-37 w:ສອບ
-15 w:ສອບເສ
-15 w:ສອບເສັງ
10 w:ສະກ
20 w:ສະກົດ
-23 w:ສະຖ
24 w:ສະຖານທີ
-22 w:ສະຖິຕ
20 w:ສະນ
14 w:ສະນັ້
-38 w:ສະບ
-28 w:ສະບັບ
11 w:ສະບັບຂອ
10 w:ສະບັບປັ
-11 w:ສະບັບພາ
-13 w:ສະບັບວັ
-14 w:ສະບັບວາ
-11 w:ສະບັບເຕ
-21 w:ສະບັບໜ້
-18 w:ສະພ
17 w:ສະພາບ
-16 w:ສະມ
-18 w:ສະມາຊ
-18 w:ສະມາຊິກ
-24 w:ສະຫ
-15 w:ສະຫະພ
-15 w:ສະຫະພັນ
-11 w:ສະຫຼຸບສ
-10 w:ສະອ
-13 w:ສະເໜີ
18 w:ສະເໝີ
11 w:ສະແດງ
-17 w:ສະໄ
-15 w:ສະໜ
-12 w:ສະໜາມ
-24 w:ສະໝ
-23 w:ສະໝັກ
-35 w:ສັງ
29 w:ສັບ
-22 w:ສັ້
-15 w:ສັ້ນ,
-11 w:ສັ້ນທ
-10 w:ສາ,
13 w:ສາ:
-21 w:ສາກ
-50 w:ສາຍ
-23 w:ສາດ
-14 w:ສາທາລ
-14 w:ສາທາລະນ
10 w:ສາທີ່
-24 w:ສາບ
-10 w:ສາປ
-15 w:ສາຝ
-15 w:ສາຝຣັ
-15 w:ສາຝຣັ່ງ
-23 w:ສາມ
39 w:ສາມາດ
-11 w:ສາມາດບອ
-25 w:ສາມາດເປ
-17 w:ສາມເທ
-15 w:ສາມເທື່
-20 w:ສາລ
-18 w:ສາວ
-15 w:ສາສ
13 w:ສາເ
15 w:ສາເຫດ
-24 w:ສຳນ
-16 w:ສຳນວນ
-19 w:ສຳນວນຂອ
-11 w:ສຳນັກ
-13 w:ສຳພ
-12 w:ສຳພາດ
-13 w:ສຳພາດນີ
24 w:ສຳລ
24 w:ສຳລັບ
-19 w:ສຳລັບ4ຄ
23 w:ສຳເ
13 w:ສຳເນົ
12 w:ສຳເລັ
-19 w:ສຳເລັດແ
-29 w:ສິງ
-27 w:ສິດ
-23 w:ສິນ
-41 w:ສິບ
-21 w:ສິລ
10 w:ສິ່
-12 w:ສີມ
-47 w:ສີສ
-34 w:ສີ່
24 w:ສືບ
27 w:ສືບຕໍ
14 w:ສືພ
14 w:ສືພິມ
-15 w:ສືເ
11 w:ສື່ລາ
-15 w:ສຸກ
-25 w:ສຸດ
-17 w:ສຸດທ້
-17 w:ສຸດທ້າຍ
-22 w:ສຸດໃນ
-17 w:ສຸພ
-56 w:ສູດ
-33 w:ສູນ
-15 w:ສູ່
-19 w:ສົກ
-20 w:ສົດ
27 w:ສົນ
10 w:ສົນທະ
10 w:ສົນທະນາ
16 w:ສົນໃຈ
10 w:ສົມບູ
10 w:ສົມມຸ
-12 w:ສົ່ງຄ
-14 w:ສົ່ງບ
-14 w:ສົ່ງບົດ
22 w:ສົ່ງພ
14 w:ສົ່ງມ
18 w:ສົ່ງອ
18 w:ສົ່ງອອກ
-14 w:ສົ່ງຮ
-10 w:ສົ່ງຮູບ
10 w:ສົ່ງເນື
15 w:ສົ່ງໃ
19 w:ສົ່ງໃຫ້
-23 w:ສົ້
-46 w:ສຽງ
21 w:ສຽງຂອ
-15 w:ສ່ກ
39 w:ສ່ຄ
15 w:ສ່ຄວາ
16 w:ສ່ຄວາມຄ
-17 w:ສ່ປ
30 w:ສ່ວ
14 w:ສ່ວນຕ
14 w:ສ່ວນຕົວ
22 w:ສ່ວນທ
-10 w:ສ່ວນຫ
17 w:ສ່ວນໃ
-12 w:ສ່ຫ
10 w:ສ່ໄວ້
37 w:ສ້າ
-22 w:ສ້າງຂ
38 w:ສ້າງຄ
-15 w:ສ້າງດ
-16 w:ສ້າງດ້ວ
11 w:ສ້າງແ
10 w:ສ້າງໂດຍ
13 w:ຫຍກດຽ
-15 w:ຫຍກຕໍ
11 w:ຫຍກທີ
-16 w:ຫຍດແກ
10 w:ຫຍັງ,ຢູ
38 w:ຫຍັງກ
13 w:ຫຍັງຢ
-16 w:ຫຍັງແ
-13 w:ຫຍັງແດ່
-35 w:ຫຍາ
-29 w:ຫຍ່
26 w:ຫຍໍ
25 w:ຫຍໍ້ສ
-14 w:ຫຍໍ້ແ
29 w:ຫຍໍ້ໜ
29 w:ຫຍໍ້ໜ້າ
-10 w:ຫດ.
-38 w:ຫດ:
39 w:ຫດກ
36 w:ຫດການ
13 w:ຫວຽ
18 w:ຫວ່
19 w:ຫວ່າງ
-15 w:ຫະພ
-15 w:ຫະພັນ
-26 w:ຫັດ
-16 w:ຫັນ
-14 w:ຫັນດີ
-12 w:ຫາ1
13 w:ຫາກ
-14 w:ຫາຍ
-11 w:ຫານ
12 w:ຫາບ
-20 w:ຫາລ
-13 w:ຫາສ
-11 w:ຫີນ
10 w:ຫົກ
29 w:ຫົວ
10 w:ຫົວຂ່
10 w:ຫົວຂ່າວ
47 w:ຫົວຂໍ
21 w:ຫົວຂໍ້:
-19 w:ຫົວຂໍ້ຂ
12 w:ຫົວຂໍ້ທ
12 w:ຫົວຂໍ້ນ
-11 w:ຫົວຂໍ້ບ
12 w:ຫົວໜ້
19 w:ຫົວໜ້າພ
-10 w:ຫຼງກາ
-44 w:ຫຼວ
-12 w:ຫຼອ
-14 w:ຫຼັ
24 w:ຫຼັກ:
-11 w:ຫຼັງຄ
-32 w:ຫຼັງເ
-10 w:ຫຼັ້ມ
12 w:ຫຼາຍ!
-11 w:ຫຼາຍ.
15 w:ຫຼາຍກ
15 w:ຫຼາຍກວ່
-20 w:ຫຼາຍຄ
-14 w:ຫຼາຍຄົນ
19 w:ຫຼາດເ
19 w:ຫຼາດເຊົ
16 w:ຫຼິ
16 w:ຫຼິ້ນ
44 w:ຫຼື
24 w:ຫຼືບໍ
10 w:ຫຼືອປ
10 w:ຫຼືອປະມ
-11 w:ຫຼຸ
10 w:ຫຼຸດຄ
13 w:ຫຼຸດຄວາ
-11 w:ຫຼຸບສ
26 w:ຫຼ່
-24 w:ຫຼ່ງຂ
-33 w:ຫຼ່ງຂ່າ
10 w:ຫຼ່ງຂໍ້
21 w:ຫຼ່ງທ
21 w:ຫຼ່ງທີ່
-29 w:ຫຼ້
-22 w:ຫຼ້າສ
-22 w:ຫຼ້າສຸດ
-39 w:ຫ່ງ
-11 w:ຫ່ງຊາ
-13 w:ຫ່ງໜຶ
-13 w:ຫ່ງໜຶ່ງ
20 w:ຫ້.
-48 w:ຫ້ກ
-20 w:ຫ້ກົງ
-20 w:ຫ້ກົງກັ
26 w:ຫ້ຂ
-11 w:ຫ້ຂຽນ
14 w:ຫ້ຂ່າ
20 w:ຫ້ຂ້ອ
-12 w:ຫ້ຂໍ້ມູ
15 w:ຫ້ຄົນ
-25 w:ຫ້ຄົບ
-22 w:ຫ້ຄົບຖ້
-17 w:ຫ້ງ
13 w:ຫ້ຈ
-13 w:ຫ້ຖ
17 w:ຫ້ທ່າ
13 w:ຫ້ທ່ານແ
-37 w:ຫ້ນ
-21 w:ຫ້ນ້ອ
28 w:ຫ້ບ
19 w:ຫ້ບັນ
13 w:ຫ້ບົດ
10 w:ຫ້ປ່ຽ
15 w:ຫ້ຜ
16 w:ຫ້ຜູ້
12 w:ຫ້ຜູ້ໃຊ
14 w:ຫ້ຟ
14 w:ຫ້ຟັງ
12 w:ຫ້ມ
13 w:ຫ້ຢູ່
-11 w:ຫ້ລ
-12 w:ຫ້ລູກ
-13 w:ຫ້ລົງ
-20 w:ຫ້ສ
-24 w:ຫ້ສັ້
-23 w:ຫ້ສັ້ນລ
-16 w:ຫ້ອ
13 w:ຫ້ເ
-10 w:ຫ້ເບິ
-10 w:ຫ້ເບິ່ງ
17 w:ຫ້ເປັ
33 w:ຫ້ແ
17 w:ຫ້ແດ່
29 w:ຫ້ແລ້
-21 w:ຫ້ໂ
-16 w:ຫ້ໂຊກ
-16 w:ຫ້ໂຊກດີ
-14 w:ຫ້ໃ
-20 w:ຫ້ໃສ່
-15 w:ຫ້ໝ
-24 w:ອກຂ
-18 w:ອກຂ້ອ
-15 w:ອກຂ້ອຍແ
12 w:ອກຂ້ອຍໄ
12 w:ອກຄ
10 w:ອກທ
-16 w:ອກທີ2
19 w:ອກຜ
20 w:ອກຜົນ
-15 w:ອກພ
-33 w:ອກມ
-38 w:ອກລ
-19 w:ອກວ
-11 w:ອກວ່າ
13 w:ອກຫົວ
13 w:ອກຫົວຂໍ
-19 w:ອກຮ
-10 w:ອກະສານທ
10 w:ອກາ
-48 w:ອກເ
-19 w:ອກເພາ
-10 w:ອກໄດ້ວ່
10 w:ອກໝົດແລ
38 w:ອງ,
-12 w:ອງ.
-14 w:ອງ?
-12 w:ອງa
-23 w:ອງກ
17 w:ອງການສະ
11 w:ອງຂຽນ
-36 w:ອງຂໍ້
10 w:ອງຄ
16 w:ອງຄວາ
-27 w:ອງຈ
-15 w:ອງຈອງ
17 w:ອງຊ
15 w:ອງຊາວ
19 w:ອງຊາວບ້
-16 w:ອງຍ
-12 w:ອງດ
-14 w:ອງຕ
-13 w:ອງຕົນ
18 w:ອງຕົ້
11 w:ອງຕົ້ນສ
-12 w:ອງຖ
12 w:ອງຖິ່
-10 w:ອງທ
-10 w:ອງທີ່
-11 w:ອງທຸກ
12 w:ອງທ່າ
11 w:ອງທ່ານສ
12 w:ອງທ່ຽວລ
-21 w:ອງນ
-35 w:ອງບ
-26 w:ອງບັນ
-20 w:ອງບັນນາ
11 w:ອງບົດ
-19 w:ອງບໍ່
-36 w:ອງປ
-25 w:ອງປະຊ
-19 w:ອງປະຊຸມ
15 w:ອງຜ
13 w:ອງຜູ້ກ່
-12 w:ອງຝ່າ
-45 w:ອງພ
-10 w:ອງພວກ
-10 w:ອງພໍ່
-42 w:ອງມ
-12 w:ອງມາດ
-11 w:ອງມາດຕາ
13 w:ອງລ
-10 w:ອງລາວ
15 w:ອງວ
11 w:ອງວັກ
10 w:ອງວັດ
-14 w:ອງວ່າ
10 w:ອງສະບ
10 w:ອງສະບັບ
11 w:ອງສາມ
11 w:ອງຫົວໜ້
-25 w:ອງອ
22 w:ອງເຈົ
22 w:ອງເຈົ້າ
13 w:ອງເດັ
10 w:ອງເບິ
10 w:ອງເບິ່ງ
-12 w:ອງເພາ
-15 w:ອງເຮັ
10 w:ອງແ
13 w:ອງແກ້
-18 w:ອງແມ່
-10 w:ອງແລະ
-16 w:ອງໂ
-36 w:ອງໃ
-14 w:ອງໃຊ້
-21 w:ອງໃຫ້
10 w:ອງໃໝ່
-25 w:ອງໄ
-23 w:ອງໄດ້
12 w:ອງໜ
29 w:ອງໝ
30 w:ອງໝາຍ
-13 w:ອຍກ
-40 w:ອຍຂ
-26 w:ອຍຂຽນ
11 w:ອຍຈ
-14 w:ອຍຕ
-16 w:ອຍຕັດ
11 w:ອຍບໍ່ມີ
-18 w:ອຍບໍ່ໄດ
10 w:ອຍພ້ອ
-17 w:ອຍອ່າ
-17 w:ອຍເ
-11 w:ອຍເຂົ
-11 w:ອຍເຂົ້າ
10 w:ອຍເພີ
10 w:ອຍເພີ່ມ
-11 w:ອຍແ
-15 w:ອຍແດ່
13 w:ອຍແນະ
13 w:ອຍແນະນຳ
26 w:ອຍໄ
25 w:ອຍໄດ້
-12 w:ອຍໜຶ່ງ.
22 w:ອດຂ
-11 w:ອດປ
-11 w:ອດສຽງ
14 w:ອດເ
-12 w:ອດແ
-26 w:ອດໄ
16 w:ອຖື
40 w:ອນ.
28 w:ອນ:
-33 w:ອນກ
-13 w:ອນການ
-14 w:ອນກົດ
-29 w:ອນຂ
-32 w:ອນຈ
-14 w:ອນຈຶ່
-13 w:ອນຍ
-10 w:ອນປ
-33 w:ອນພ
-10 w:ອນພາສ
-18 w:ອນລ
-15 w:ອນລາຍ
11 w:ອນລົງ
-24 w:ອນວ
-10 w:ອນວັນ
-14 w:ອນວັນທີ
-13 w:ອນສ
-11 w:ອນຫຍັ
-14 w:ອນຮ
-11 w:ອນຮັບ
10 w:ອນເ
-13 w:ອນແ
-47 w:ອນໄ
17 w:ອນໜ
-42 w:ອບ:
14 w:ອບກ
13 w:ອບກ່ອ
13 w:ອບຂອງ
-11 w:ອບຊ
-14 w:ອບທ
21 w:ອບນ
22 w:ອບນີ້
19 w:ອບນີ້ສ້
15 w:ອບປ
15 w:ອບປີ້
-17 w:ອບມ
-12 w:ອບລ
12 w:ອບວ
-17 w:ອບວ່າ
-37 w:ອບສ
-11 w:ອບສັ້
-11 w:ອບສັ້ນໆ
10 w:ອບເຂດ
-15 w:ອບເສັ
-19 w:ອບແ
-16 w:ອບໃ
-11 w:ອບໃຈທ
18 w:ອບໃໝ່
-11 w:ອບໄ
10 w:ອປະມາ
10 w:ອມຊ
11 w:ອມສ
-16 w:ອມຮ
-12 w:ອມຮັບ
16 w:ອມເ
10 w:ອຫຼຸດ
16 w:ອອກ
-21 w:ອອກຈາ
-14 w:ອອກຈາກບ
-10 w:ອອກມາ
11 w:ອອກອາ
16 w:ອອກເປ
16 w:ອອກເປັນ
-16 w:ອອກເພາະ
10 w:ອອກໝົດແ
-15 w:ອອນ
-15 w:ອອນລາ
12 w:ອະທ
12 w:ອະທິບ
12 w:ອະທິບາຍ
14 w:ອະນ
-28 w:ອະໄ
-36 w:ອະໄພ,
16 w:ອະໄພທ
17 w:ອະໄພທີ່
16 w:ອັກສອ
19 w:ອັກສອນລ
-16 w:ອັງ
-11 w:ອັງກິ
14 w:ອັງກິດໃ
-21 w:ອັດ
30 w:ອັນ
21 w:ອັນນີ
20 w:ອັບ
13 w:ອັບໂຫ
13 w:ອັບໂຫຼດ
12 w:ອາກາດ
-14 w:ອາການ
-22 w:ອາຈ
-22 w:ອາຈານ
89 w:ອາດ
26 w:ອາດບໍ
19 w:ອາດບໍ່ຖ
11 w:ອາດປ່
11 w:ອາດປ່ຽນ
-17 w:ອາດມີກາ
11 w:ອາດເຮ
11 w:ອາດເຮັດ
-40 w:ອາທ
-40 w:ອາທິດ
21 w:ອາລ
22 w:ອາລົມ
-12 w:ອາສ
-12 w:ອາສາສ
-18 w:ອີກ
-23 w:ອີກບໍ
17 w:ອີງ
13 w:ອື່ນທ
13 w:ອື່ນທີ່
-15 w:ອົງ
11 w:ອົບ
21 w:ອົາ
17 w:ອົາອອ
12 w:ອຽດ
-11 w:ອຽດເພ
-11 w:ອຽດເພີ່
-20 w:ອເພ
-10 w:ອເລ
-19 w:ອແລ
13 w:ອໃດ
10 w:ອໃນມາ
-17 w:ອໃນເຕ
-17 w:ອໃນເຕັມ
14 w:ອໃຫ
-15 w:ອໃຫ້ກ
16 w:ອໃຫ້ຂ
-15 w:ອ່ານ.
-18 w:ອ່ານຂ
-12 w:ອ່ານຂ່າ
11 w:ອ່ານທ
13 w:ອ່ານທົ່
22 w:ອ່ານອ
17 w:ອ່ານອອກ
-15 w:ອ່ານຮ
-10 w:ອ່ານເຂົ
-15 w:ອ່ານແ
-11 w:ອ່ານແລ້
-11 w:ອ່ານໃຫ້
12 w:ອ່ານໄ
-11 w:ອ່ານໄດ້
13 w:ອ້າ
19 w:ອ້າງອ
15 w:ອ້າງອີງ
10 w:ອໜຶ
10 w:ອໜຶ່ງ
13 w:ຮງກ
-23 w:ຮງຮ
-23 w:ຮງຮຽນ
10 w:ຮງແ
-21 w:ຮງໝ
-19 w:ຮອຍ
-10 w:ຮອຍຕັ
-12 w:ຮອດ
-19 w:ຮອບ
-14 w:ຮັກ
21 w:ຮັກຕາ
-32 w:ຮັກສາ
-13 w:ຮັດວຽ
17 w:ຮັດຫຍ
17 w:ຮັດຫຍັງ
12 w:ຮັດແທ
12 w:ຮັດແທັກ
12 w:ຮັດໃຫ້ຜ
-28 w:ຮັບ
-22 w:ຮັບກາ
33 w:ຮັບຊາ
35 w:ຮັບຊາບ.
13 w:ຮັບຜົ
-25 w:ຮືອ
33 w:ຮູບ
16 w:ຮູບທີ
12 w:ຮູບພາ
23 w:ຮູບແບ
15 w:ຮູບແບບຂ
-11 w:ຮູ້
13 w:ຮູ້ບໍ
-14 w:ຮູ້ວ່
-17 w:ຮົາ
16 w:ຮົາຂໍ
-14 w:ຮົາຈະ
-11 w:ຮົາໄດ
11 w:ຮຽງຄື
-82 w:ຮຽນ
-10 w:ຮຽບຮຽ
14 w:ຮຽບຮຽງຄ
17 w:ຮຽບຮ້
17 w:ຮຽບຮ້ອຍ
-23 w:ຮ່ວ
33 w:ຮ່າ
10 w:ຮ່າງຂ
10 w:ຮ່າງນີ້
-27 w:ຮ້ອ
-50 w:ຮ້າ
-12 w:ຮ້ານຂ
-13 w:ະກວ
-32 w:ະກອ
-11 w:ະກອບຂ
-10 w:ະກະ
27 w:ະກັ
-57 w:ະກາ
-12 w:ະການຕ
-10 w:ະການຕັດ
-24 w:ະກຳ
-15 w:ະກຳມະ
-15 w:ະກຳມະກາ
15 w:ະກິ
21 w:ະກົ
15 w:ະຂອ
-10 w:ະຂະ
-10 w:ະຂະຫຍ
-10 w:ະຂະຫຍາຍ
21 w:ະຂຽ
15 w:ະຂຽນຕ
-22 w:ະຂໍ
-11 w:ະຄອ
-10 w:ະຄອນຫ
-10 w:ະຄອນຫຼວ
-65 w:ະຈຳ
-22 w:ະຈຳວັ
-10 w:ະຈິ
-11 w:ະຊາຊົ
11 w:ະຊື
-23 w:ະຊຸ
17 w:ະຍາ
17 w:ະຍົ
16 w:ະດັ
15 w:ະດຶ
-14 w:ະດູ
-16 w:ະຕັ
-13 w:ະຕິ
-13 w:ະຕິບັ
18 w:ະຕ້
18 w:ະຕ້ອງ
-11 w:ະຖາ
18 w:ະຖານທ
24 w:ະຖານທີ່
-19 w:ະຖິ
-22 w:ະຖິຕິ
18 w:ະທານກ
10 w:ະທານກອງ
-11 w:ະທານປ
-11 w:ະທານປະເ
12 w:ະທິບາ
11 w:ະທົບ.
-36 w:ະນະ
-15 w:ະນະກຳ
-15 w:ະນະກຳມະ
-13 w:ະນັກງ
-13 w:ະນັກງານ
14 w:ະນັ້ນ
-18 w:ະນາ
-15 w:ະນາຄາ
-10 w:ະນານຸ
-10 w:ະນານຸກົ
-17 w:ະນຳ
-30 w:ະນີ
-28 w:ະບັ
19 w:ະບັບຂ
11 w:ະບັບຂອງ
11 w:ະບັບບ
11 w:ະບັບປັບ
-13 w:ະບັບພ
-10 w:ະບັບພາສ
-22 w:ະບັບວ
-13 w:ະບັບວັນ
-14 w:ະບັບວານ
15 w:ະບັບສ
-25 w:ະບັບເ
-11 w:ະບັບເຕັ
-10 w:ະບັບແ
17 w:ະບັບໃ
-26 w:ະບັບໜ
-21 w:ະບັບໜ້າ
-10 w:ະບາ
20 w:ະບຸ
-31 w:ະບົ
-19 w:ະບຽ
-12 w:ະບຽນຊ
23 w:ະບໍ
17 w:ະບໍ່ສ
15 w:ະປັ
-15 w:ະປິ
-22 w:ະພັ
-44 w:ະພາ
-14 w:ະມັ
-18 w:ະມາຊິ
-18 w:ະມາຊິກສ
10 w:ະມານ2
15 w:ະມານ200
-10 w:ະມານ250
-29 w:ະລາ
-18 w:ະລາຈອ
-12 w:ະລິ
12 w:ະລຸ
14 w:ະລຸນາ
15 w:ະລົ
19 w:ະວັ
-11 w:ະວາ
-37 w:ະວີ
12 w:ະສະ
-18 w:ະສາ
-10 w:ະສານທ
-25 w:ະສິ
12 w:ະສິກຳ
-11 w:ະສົ
-11 w:ະສ້
-30 w:ະຫຍ
13 w:ະຫວ
10 w:ະຫວັດ
11 w:ະຫວ່າ
-17 w:ະຫະ
-15 w:ະຫະພັ
-11 w:ະຫັ
-24 w:ະຫາ
15 w:ະຫຼັບ
19 w:ະຫຼາດເຊ
11 w:ະອັ
12 w:ະອຽ
11 w:ະອຽດເ
-11 w:ະອຽດເພີ
-11 w:ະຮູ
-18 w:ະຮຽ
-18 w:ະຮຽບຮ
-18 w:ະຮຽບຮຽງ
-14 w:ະຮ້
-14 w:ະຮ້າຍ
-14 w:ະເຈ
-12 w:ະເຈົ້
-19 w:ະເຈົ້າຂ
12 w:ະເຈົ້າເ
19 w:ະເດ
20 w:ະເດັນ
-15 w:ະເທ
-15 w:ະເບ
-11 w:ະເບີໂ
-13 w:ະເປ
12 w:ະເຫ
19 w:ະເຮ
19 w:ະເຮັດ
-13 w:ະເໜ
16 w:ະເໝ
-16 w:ະແກ
-12 w:ະແກ້ໄ
-11 w:ະແຈ
11 w:ະແດ
-24 w:ະແນ
-22 w:ະແນນຄ
-12 w:ະແບ
-10 w:ະແຫຼງກາ
13 w:ະໂຫຍກດຽ
-15 w:ະໂຫຍກຕໍ
11 w:ະໂຫຍກທີ
-16 w:ະໂຫຍດແກ
-13 w:ະໄດ
-16 w:ະໄປ
-28 w:ະໄພ
16 w:ະໄພທີ
11 w:ະໄວ້ເ
11 w:ະໄວ້ເປັ
-22 w:ະໄໝ
-27 w:ະໜາ
-23 w:ະໝັ
12 w:ະ￼￼
12 w:ະ￼￼￼￼
17 w:ະ￼￼￼￼￼￼
11 w:ັກ2
-14 w:ັກ3
17 w:ັກ:
-30 w:ັກຂ
17 w:ັກຂອງ
-20 w:ັກຂຽນ
-30 w:ັກຂ່າ
-19 w:ັກຄ
-16 w:ັກງ
-16 w:ັກງານ
28 w:ັກຕ
14 w:ັກຕອນ
29 w:ັກທ
16 w:ັກທີ2
19 w:ັກບໍ່
11 w:ັກລ
-15 w:ັກສ
16 w:ັກສອນ
13 w:ັກສຸດ
13 w:ັກສຸດທ້
-34 w:ັກເ
-12 w:ັກເທື
-12 w:ັກເທື່ອ
-17 w:ັກແ
-10 w:ັກແບບ
-13 w:ັກແລະ
-12 w:ັກໂ
10 w:ັກໃຊ້
-23 w:ັກໃສ່
12 w:ັກໄ
10 w:ັງ,ຢູ
10 w:ັງ,ຢູ່ໃ
31 w:ັງ:
23 w:ັງກ
-11 w:ັງກິດ
-34 w:ັງຂ
-23 w:ັງຄ
-11 w:ັງທ
11 w:ັງບົດ
-10 w:ັງບໍ່
15 w:ັງບໍ່ມີ
-12 w:ັງບໍ່ໄດ
-12 w:ັງຜ
-26 w:ັງພ
14 w:ັງຢູ່
-27 w:ັງລ
24 w:ັງວ
26 w:ັງວ່າຈະ
-28 w:ັງສ
11 w:ັງສອງ
14 w:ັງສືພ
14 w:ັງສືພິມ
-15 w:ັງສືເ
-29 w:ັງແ
-14 w:ັງແດ່
16 w:ັງ￼
16 w:ັງ￼￼￼
16 w:ັງ￼￼￼￼￼
-31 w:ັດ.
-13 w:ັດຂຶ້
13 w:ັດຂໍ້
12 w:ັດງ
-10 w:ັດຈະນ
-10 w:ັດຈະນານ
13 w:ັດຈິງ
-20 w:ັດຊ
-25 w:ັດຕ
-11 w:ັດນ
-21 w:ັດບ
-13 w:ັດບອດ
-12 w:ັດບົດ
-12 w:ັດບົດທີ
12 w:ັດຢ
12 w:ັດຢູ່
36 w:ັດລອກ
-13 w:ັດວ
-13 w:ັດວຽກ
-30 w:ັດສ
-15 w:ັດຫ
20 w:ັດຫຍັ
-17 w:ັດຫຍໍ
-11 w:ັດອ
-21 w:ັດເ
12 w:ັດແທັ
15 w:ັດແລະ
-24 w:ັດແລ້
24 w:ັດໃ
17 w:ັດໃຫ້
12 w:ັດໃຫ້ຜູ
-23 w:ັດໄ
-13 w:ັນ,
-13 w:ັນ3
-24 w:ັນ:
15 w:ັນa
20 w:ັນກາງ
-13 w:ັນຂອງຜູ
11 w:ັນຂໍ້
10 w:ັນຄຳຖ
10 w:ັນຄຳຖາມ
-10 w:ັນຄົນ
-37 w:ັນຈ
-24 w:ັນຈັນ
-12 w:ັນຈາກ
15 w:ັນຈຶ່
-21 w:ັນຍ
12 w:ັນຍາຍພາ
-13 w:ັນຍາຍຮູ
-11 w:ັນຍານ
-22 w:ັນດ
12 w:ັນຕ
-22 w:ັນຕົວເລ
10 w:ັນທີ.
-12 w:ັນທີ2
-11 w:ັນທີ30ມ
-10 w:ັນທີ່
21 w:ັນນີ້
-31 w:ັນປ
12 w:ັນພາສາລ
-11 w:ັນມ
-13 w:ັນຢ
11 w:ັນລ
-34 w:ັນສ
-18 w:ັນສະໄ
-18 w:ັນຫຍັ
13 w:ັນຫຼັ
17 w:ັນອອກ
-21 w:ັນແ
-12 w:ັນແຕ່
13 w:ັນແລ້
-13 w:ັນໃ
-26 w:ັນໝ
10 w:ັນ￼
10 w:ັນ￼￼￼
11 w:ັນ￼￼￼￼￼
-12 w:ັບ.
-20 w:ັບ4
-19 w:ັບ4ຄົ
-10 w:ັບກັນ
14 w:ັບການລົ
12 w:ັບກົດ
12 w:ັບກົດໝາ
17 w:ັບຂ
-24 w:ັບຄົນ
25 w:ັບຊ
33 w:ັບຊາບ
-10 w:ັບຖ
10 w:ັບທີ່
-11 w:ັບທ່າ
11 w:ັບນ
12 w:ັບນີ້
-14 w:ັບປ
11 w:ັບປັບ
11 w:ັບປັບປຸ
-17 w:ັບປຸງ
15 w:ັບຜ
21 w:ັບຜູ້ອ່
15 w:ັບຜົນ
11 w:ັບພາສ
14 w:ັບພາສາອ
-22 w:ັບມ
-12 w:ັບມາໃ
-15 w:ັບລ
-14 w:ັບວານ
-14 w:ັບວານນີ
30 w:ັບສ
13 w:ັບສະບ
13 w:ັບສະບັບ
12 w:ັບອ
-10 w:ັບເ
-11 w:ັບເຕັ
-10 w:ັບເນື
-10 w:ັບເນື້ອ
20 w:ັບເພຈ
14 w:ັບແລ້
22 w:ັບໂ
16 w:ັບໂພສ
13 w:ັບໂຫຼ
-18 w:ັບໃ
-25 w:ັບໃໝ່
-14 w:ັບໄຊຂ
-13 w:ັບໜ
11 w:ັບໜັງ
11 w:ັບໜັງສື
-23 w:ັບໜ້າ
17 w:ັມ.
20 w:ັມໃ
45 w:ັອບ
15 w:ັອບປີ
-30 w:ັ່ງ
10 w:ັ່ງຂອ
-15 w:ັ່ງທີ
-25 w:ັ່ງນີ້:
-14 w:ັ່ນ
-10 w:ັ່ນ￼￼
-10 w:ັ່ນ￼￼￼￼
-49 w:ັ້ງ
-13 w:ັ້ງທີ
14 w:ັ້ນສະ
10 w:ັ້ນແມ
15 w:ັ້ນແມ່ນ
-13 w:ັ້ມ
-10 w:າ12
17 w:າ14
-12 w:າ17
-10 w:າ60
-13 w:າກ2
-13 w:າກ8
14 w:າກຕ
11 w:າກນ
26 w:າກນີ້
10 w:າກປັບ
10 w:າກວດຄ
10 w:າກວດຄືນ
-11 w:າກວ່າ
-27 w:າກສ
-17 w:າກຫ
-14 w:າກອ
-22 w:າກັ
-19 w:າກາ
-10 w:າການແ
-10 w:າກິ
-25 w:າກເ
-13 w:າກເຜັ
-12 w:າກແ
-11 w:າກໃຫ້
-11 w:າກ່າວ
-10 w:າກໍ
-12 w:າກໜ
-27 w:າຂຽ
-14 w:າຂ້
13 w:າຂໍ
16 w:າຂໍອະ
16 w:າຂໍອະໄພ
-15 w:າຄວ
-47 w:າຄາ
12 w:າຄານ້
12 w:າຄານ້ຳມ
-12 w:າຄຳຕອ
13 w:າຄຳເວ
13 w:າຄຳເວົ້
-13 w:າຄິ
26 w:າຄົ
-11 w:າຄ່
23 w:າງ,
19 w:າງ:
16 w:າງກ
-12 w:າງກັນ
52 w:າງການ
14 w:າງກົດ
14 w:າງກົດໝາ
-16 w:າງຂ
-20 w:າງຂອງ
22 w:າງຄ
-13 w:າງຄົນ
18 w:າງຈ
15 w:າງຈາກ
-13 w:າງຊ
-10 w:າງດ
-15 w:າງທ
-17 w:າງທີ່
-22 w:າງບ
-15 w:າງບົດ
10 w:າງປະເ
10 w:າງປະເທດ
-12 w:າງພ
-10 w:າງວ
-10 w:າງວັນ
-20 w:າງສ
18 w:າງອ
15 w:າງອີງ
-13 w:າງເ
-27 w:າງແ
10 w:າງແມ່
10 w:າງໂດຍ
-30 w:າງໃ
-12 w:າງໃໝ່
-19 w:າງໜ
-14 w:າງໜ້າ
-18 w:າຈອ
-13 w:າຈັ
-35 w:າຈາ
-11 w:າຈານສ
15 w:າຈິ
24 w:າຈຶ
24 w:າຈຶ່ງ
-24 w:າຈົ
12 w:າຈໍ
-19 w:າຊິ
-18 w:າຊິກສ
-18 w:າຊິກສະພ
-11 w:າຊື
-15 w:າຊົ
12 w:າຍ!
-29 w:າຍ.
-18 w:າຍ3
15 w:າຍm
-17 w:າຍກ
14 w:າຍກວ່
18 w:າຍກວ່າແ
10 w:າຍຂຶ້ນ.
-13 w:າຍຄ
-14 w:າຍຄົນ
-25 w:າຍງ
-25 w:າຍງານ
-10 w:າຍຈ
-14 w:າຍຊ
13 w:າຍດ້ວ
-14 w:າຍທາງ
-18 w:າຍນ
29 w:າຍບົດ
-17 w:າຍບ້າ
13 w:າຍພາບ
-30 w:າຍມ
14 w:າຍລະອ
14 w:າຍລະອຽດ
-10 w:າຍວ
-44 w:າຍສ
-14 w:າຍສະບ
-14 w:າຍສະບັບ
-11 w:າຍຫ
-13 w:າຍຫຼັ
-13 w:າຍັ
11 w:າຍັງມ
14 w:າຍຸ
-56 w:າຍເ
-31 w:າຍເຫດ
10 w:າຍເຫດກາ
-11 w:າຍໄ
-11 w:າດ,
27 w:າດ:
19 w:າດຂ
-10 w:າດດາວ
-45 w:າດຕ
-13 w:າດຕາ1
-11 w:າດຕາ2
-13 w:າດນີ້
-11 w:າດບອກ
22 w:າດບໍ່
19 w:າດບໍ່ຖື
15 w:າດປ
10 w:າດປ່ຽນໄ
-17 w:າດມີກ
-17 w:າດມີການ
-15 w:າດອ
-10 w:າດົ
10 w:າດເຊົ
19 w:າດເຊົ້າ
-13 w:າດເປັ
-21 w:າດເປີ
10 w:າດເຮັ
18 w:າດແ
23 w:າດແມ່
-17 w:າດໃ
-10 w:າດໄ
15 w:າຕິ
-11 w:າຕົ
14 w:າຕົວເ
14 w:າຕົວເລກ
-24 w:າຕົ້ນ
-25 w:າທັ
-21 w:າທາ
-14 w:າທາລະ
-14 w:າທາລະນະ
-16 w:າທຳ
-46 w:າທິ
-10 w:າທິການ,
-11 w:າທິດ.
-11 w:າທີ
-10 w:າທີ່ຕ
-10 w:າທີ່ທ
-28 w:າທີ່ປ
-11 w:າທີ່ສ
-20 w:ານ.
10 w:ານ2
15 w:ານ200
15 w:ານ200ຄຳ
-10 w:ານ250
28 w:ານ4
-13 w:ານ:
22 w:ານກ
16 w:ານກວດ
10 w:ານກອງ
10 w:ານກອງປະ
35 w:ານກີບ
-14 w:ານກົດ
-19 w:ານກ່າ
-16 w:ານກ່າວ.
-17 w:ານຂ
13 w:ານຂຶ້
-11 w:ານຂໍ້
-21 w:ານຄ
19 w:ານຄວນ
-15 w:ານຄວາ
-16 w:ານງ່າຍຂ
-20 w:ານຈ
-29 w:ານຊ
-21 w:ານຊ່ວ
-12 w:ານຊ້າ
-19 w:ານຍ
-11 w:ານຍັງ
-17 w:ານດ
-30 w:ານຕ
-18 w:ານຕື່
-18 w:ານຕໍ່
-33 w:ານທ
-22 w:ານທາງ
-12 w:ານທຸກ
-52 w:ານນ
-16 w:ານນີ້
-24 w:ານບໍ?
27 w:ານບໍ່
-31 w:ານປ
-11 w:ານປະເ
-10 w:ານປະເທດ
11 w:ານປັບ
-21 w:ານຜ
-24 w:ານຜູ້
-14 w:ານຜູ້ອ່
-26 w:ານພ
-13 w:ານພ້ອ
-25 w:ານມ
11 w:ານມັກ
11 w:ານຢາກ
13 w:ານຢາກໃຫ
17 w:ານລ
13 w:ານລຸ່
12 w:ານລົງຂ່
-35 w:ານສ
-15 w:ານສະບ
-15 w:ານສະບັບ
11 w:ານສົນ
11 w:ານສົນທະ
10 w:ານສົ່
12 w:ານສົ່ງມ
16 w:ານຫ
21 w:ານຫຼາ
11 w:ານຫຼາຍກ
11 w:ານຫຼື
13 w:ານອ
19 w:ານອອກ
10 w:ານອອກສຽ
11 w:ານອັບ
-33 w:ານຮ
-10 w:ານຮູ້
-32 w:ານີ
-12 w:ານີ້ແ
-14 w:ານຸ
-10 w:ານຸກົ
-17 w:ານເ
28 w:ານເປີ
10 w:ານເປີດເ
14 w:ານເຜີ
14 w:ານເຜີຍແ
-12 w:ານເພີ
-12 w:ານເພີ່ມ
15 w:ານແປນ
15 w:ານແປນີ້
-26 w:ານໂ
12 w:ານໃຊ້
10 w:ານໃນໂ
11 w:ານໃນໂທລ
-21 w:ານໃຫ້
10 w:ານໄ
11 w:ານ້ຳມ
11 w:ານ້ຳມັນ
36 w:າບ.
-44 w:າບ:
-11 w:າບກ
-13 w:າບາ
10 w:າບຸ
-34 w:າບົ
-13 w:າບົດນ
-13 w:າບົດນີ້
-12 w:າບແ
-10 w:າບໍ່ມ
13 w:າບໍ່ແມ່
-22 w:າປະ
11 w:າປັ
33 w:າຜູ
-15 w:າຝຣ
-15 w:າຝຣັ່
11 w:າຝ່
11 w:າຝ່າຍ
-10 w:າພະເຈ
-10 w:າພະເຈົ້
19 w:າພະແນ
-10 w:າພາ
-13 w:າມ.
-40 w:າມ:
-12 w:າມ:ທ່
-12 w:າມ:ທ່ານ
-31 w:າມກ
-14 w:າມການ
-19 w:າມຂອງ
-36 w:າມຄ
-13 w:າມຄວາມເ
10 w:າມຄິດ
-17 w:າມຄືນ
30 w:າມຈ
-21 w:າມຍ
-12 w:າມຍາວ
11 w:າມຍາວປະ
12 w:າມຕ
12 w:າມຕົວ
12 w:າມທ
37 w:າມທີ່
22 w:າມທີ່ທ່
-15 w:າມບ
-14 w:າມປ
12 w:າມຜ
15 w:າມຜູ້
-19 w:າມພ
-12 w:າມລ
-10 w:າມສ
50 w:າມຫ
11 w:າມຫຼັ
-31 w:າມັ
16 w:າມາ
-11 w:າມາດບ
-11 w:າມາດບອກ
17 w:າມາດສ
-20 w:າມາດເປີ
10 w:າມາດແ
-11 w:າມີຂໍ
-13 w:າມື
-39 w:າມເ
-14 w:າມເທື
-14 w:າມເທື່ອ
14 w:າມເປັ
-12 w:າມເໝາ
-12 w:າມເໝາະສ
10 w:າມແ
-13 w:າມໃຊ້
-23 w:າມໄ
21 w:າມໝ
21 w:າມໝາຍ
-40 w:າລະ
-23 w:າລາ
21 w:າລາວ:
-12 w:າລາວແ
-25 w:າລີ
-12 w:າລື
30 w:າລົ
16 w:າວ#
15 w:າວ(
-12 w:າວ-
22 w:າວ-ຈີ
14 w:າວ.
-29 w:າວ1
-27 w:າວກ
10 w:າວກ່ອນໜ
-16 w:າວຍ
-13 w:າວຕື່
-21 w:າວຖ
-16 w:າວທີ່ທ່
22 w:າວນ
-10 w:າວນາທ
-17 w:າວບ
-10 w:າວບໍ່
-11 w:າວບໍ່ເກ
-19 w:າວບໍ່ໄດ
17 w:າວປະມ
17 w:າວປະມານ
24 w:າວມ
-17 w:າວຢ
-14 w:າວລ
-10 w:າວວັນ
-13 w:າວສັ້
-15 w:າວສັ້ນກ
12 w:າວສານ
11 w:າວອ
18 w:າວອອກ
-24 w:າວຮ
-11 w:າວເ
13 w:າວເກີ
17 w:າວເກີນໄ
11 w:າວເດີ
-15 w:າວເປັ
-40 w:າວແ
-12 w:າວແຫ່
-12 w:າວແຫ່ງໜ
-22 w:າວໂ
-10 w:າວໂຫຼ
-18 w:າວໄດ້
-29 w:າວ່
-15 w:າວ່າ:￼￼
-33 w:າສອ
-32 w:າສະ
-21 w:າສະບັ
10 w:າສາທີ
-15 w:າສາຝຣ
-15 w:າສາຝຣັ່
21 w:າສາລາວ:
10 w:າສາລາວຂ
-12 w:າສາລາວແ
-16 w:າສຳ
-11 w:າສິ
-27 w:າສີ
12 w:າສຸດທ
-28 w:າຫາ
15 w:າຫຼ
-24 w:າອອກແ
-12 w:າອອກແລະ
10 w:າອັ
-14 w:າອາ
12 w:າອ່
12 w:າອ່ານ
-16 w:າຮ້
-16 w:າຮ້ານ
20 w:າະກ
22 w:າະກັບ
-13 w:າະຄ
-12 w:າະມັນ
12 w:າະສ
11 w:າະສັ້
-14 w:າະຮ
-14 w:າະຮ້າ
22 w:າເຂ
23 w:າເຂົ້
-10 w:າເງ
-10 w:າເງິນ
-11 w:າເຈ
-18 w:າເທ
-15 w:າເທົ່
12 w:າເບ
12 w:າເບິ່
-16 w:າເປັນຫຍ
-11 w:າເມ
10 w:າເລື່
10 w:າເລື່ອງ
-16 w:າເລົ່
23 w:າເວ
22 w:າເວັບ
12 w:າເຫ
-23 w:າເຮ
-13 w:າເຮັດ
16 w:າແຂ
-26 w:າແດ
-11 w:າແຕ
16 w:າແລ
21 w:າແຮ
13 w:າໂຄ
14 w:າໂຄງກ
14 w:າໂຄງການ
-18 w:າໂທ
-10 w:າໃຈຄວ
-10 w:າໃຈຄວາມ
12 w:າໃຊ
21 w:າໃນ
10 w:າໃນວັ
-11 w:າໄດ້ຕັດ
-11 w:າໄດ້ອ
-15 w:າໄສ
13 w:າໝາ
27 w:າ￼￼￼￼￼￼
-22 w:ຳກ່ອນ
10 w:ຳຄົ
57 w:ຳຕອ
16 w:ຳຕອບຂ
16 w:ຳຕອບຂອງ
17 w:ຳຕອບໃ
18 w:ຳຕອບໃໝ່
12 w:ຳຕາ
-19 w:ຳຕົ
-17 w:ຳຕໍ
-25 w:ຳຖາ
21 w:ຳຖ້
21 w:ຳຖ້ວມ
21 w:ຳທັ
-10 w:ຳທາ
12 w:ຳທຳ
12 w:ຳທຳອິ
-13 w:ຳນວນຂ
-19 w:ຳນວນຂອງ
10 w:ຳນວນຄ
10 w:ຳນວນຄຳ:
-17 w:ຳນວນເ
-17 w:ຳນັ
13 w:ຳນຳ
10 w:ຳນົດໄ
10 w:ຳນົດໄວ້
-30 w:ຳປາ
-15 w:ຳປາໄສ
13 w:ຳຜິດແ
-12 w:ຳພາ
-13 w:ຳພາດນ
-13 w:ຳພາດນີ້
-35 w:ຳມະ
-24 w:ຳມະກາ
-12 w:ຳມະການຕ
11 w:ຳມັ
-11 w:ຳມາ
28 w:ຳລັ
-19 w:ຳລັບ4
-19 w:ຳລັບ4ຄົ
-15 w:ຳລັບຄ
-22 w:ຳວັ
-12 w:ຳວ່
-20 w:ຳສະ
-17 w:ຳສະບັ
16 w:ຳສັ
12 w:ຳສັບທ
-13 w:ຳສຳລັ
13 w:ຳສຽງ:
-42 w:ຳຫຼ
-28 w:ຳຫຼວດ
23 w:ຳອະ
23 w:ຳອະທິ
23 w:ຳອະທິບາ
14 w:ຳອິດ.
-15 w:ຳອື
-15 w:ຳອື່ນ
15 w:ຳອ້
15 w:ຳອ້າງ
10 w:ຳອ້າງອີ
-16 w:ຳຮ້
-17 w:ຳຮ້ອງ
16 w:ຳເນ
13 w:ຳເນົາ
17 w:ຳເປ
17 w:ຳເປັນ
12 w:ຳເລັດ
-19 w:ຳເລັດແລ
10 w:ຳເວ
10 w:ຳເວົ້
17 w:ຳເວົ້າຂ
-23 w:ຳແນ
-18 w:ຳແນະນ
13 w:ຳແລ້ວ
22 w:ຳແໜ
22 w:ຳແໜ່ງ
13 w:ຳແໜ່ງຂອ
-21 w:ຳໃນ
-11 w:ຳໄດ
-18 w:ິກສ
-18 w:ິກສະພ
-23 w:ິກາ
-10 w:ິການ,
12 w:ິກຳ
14 w:ິງຈ
17 w:ິງໄດ້
12 w:ິຈາ
-15 w:ິຊາ
-11 w:ິຍາ
-12 w:ິດ,
10 w:ິດ-
-23 w:ິດ.
10 w:ິດກ
-30 w:ິດຄ
16 w:ິດຊ
12 w:ິດດ
-13 w:ິດຕ
15 w:ິດຕາມ
-16 w:ິດຕໍ່
-23 w:ິດທ
-13 w:ິດທີ່
-10 w:ິດທີ່ຖື
-30 w:ິດບ
13 w:ິດວ
13 w:ິດວ່າ
-13 w:ິດສ
13 w:ິດອາດ
-27 w:ິດຮ
21 w:ິດເປັ
-25 w:ິດແ
-10 w:ິດໂ
-10 w:ິດໂດຍ
13 w:ິດໄ
-22 w:ິຕິ
10 w:ິທະຍຸ
-23 w:ິທາ
10 w:ິທີ
21 w:ິທີເປ
21 w:ິທີເປີດ
-14 w:ິທີເຮ
-14 w:ິທີເຮັດ
-11 w:ິນ.
10 w:ິນດີຊ
10 w:ິນດີຊ່ວ
-13 w:ິນສ
56 w:ິນາ
56 w:ິນາທີ
-18 w:ິນແ
-17 w:ິນແລະ
12 w:ິນໃຈ.
-24 w:ິນໄ
-20 w:ິນໄດ້
-13 w:ິບັ
12 w:ິບາ
-15 w:ິມ.
-11 w:ິມຄ
-10 w:ິມຄັ້
-10 w:ິມຄັ້ງທ
-28 w:ິລາ
-13 w:ິເສ
12 w:ິ່ງທີ່ຂ
-13 w:ິ່ງແລ
-14 w:ິ່ນ
-15 w:ິ້ງ
10 w:ິ້ນ
-18 w:ີ12
18 w:ີ14
-31 w:ີ20
-34 w:ີ2:
-15 w:ີ2ຂ
-15 w:ີ2ຂອງ
15 w:ີ2ເ
10 w:ີ2–
-17 w:ີ30
-11 w:ີ30ມິ
-11 w:ີ30ມິຖຸ
16 w:ີ31
17 w:ີກຂ
-25 w:ີກບ
-13 w:ີກບໍ?
-10 w:ີກບໍ່
17 w:ີກວ
11 w:ີກວ່າ
15 w:ີກັ
-20 w:ີການປ
-19 w:ີການປ່ຽ
11 w:ີການເ
-11 w:ີກແ
10 w:ີກໄ
23 w:ີກ່
25 w:ີກ່ອນ
-14 w:ີກໜ
-26 w:ີຂອ
-30 w:ີຂຽ
-34 w:ີຄຳ
-21 w:ີຄຳແປ
10 w:ີຈັ
12 w:ີຊັ
10 w:ີຊີ
11 w:ີຊີວິ
-26 w:ີຊື
10 w:ີຊ່ວຍ
-15 w:ີຍ!
-10 w:ີຍຂ
-14 w:ີຍັ
17 w:ີຍເ
14 w:ີຍແຜ່
19 w:ີດ.
10 w:ີດດ
-13 w:ີດປ
-10 w:ີດປະຕ
-12 w:ີດລ
-13 w:ີດສ
-11 w:ີດໃ
-13 w:ີຕ້
13 w:ີຕໍ
-21 w:ີທີ
-11 w:ີທ່
-24 w:ີນ1
-18 w:ີນ300
-18 w:ີນ300ຄຳ
-16 w:ີນທ
-14 w:ີນາ
-28 w:ີນີ
24 w:ີນໄ
-14 w:ີບອ
-17 w:ີປະ
-10 w:ີປະໂຫ
-27 w:ີຜູ
15 w:ີພຽ
-12 w:ີມກ
-13 w:ີມັ
-23 w:ີສະ
-12 w:ີສາ
-44 w:ີສຸ
12 w:ີສ່
12 w:ີສ່ວນ
12 w:ີຫຼ
11 w:ີອີ
24 w:ີເຊ
29 w:ີເຊັນ
20 w:ີເປ
22 w:ີເປີດ
-11 w:ີເພ
-14 w:ີເຮັດ
-10 w:ີແມ
-32 w:ີແລ
-13 w:ີໂທ
14 w:ີໃຈ
-11 w:ີໃນ
-12 w:ີໃຫ
-31 w:ີໃໝ
11 w:ີ່ກຳນ
11 w:ີ່ກຳນົດ
-20 w:ີ່ກຳລ
-20 w:ີ່ກຳລັງ
31 w:ີ່ຂ
10 w:ີ່ຂັດ
10 w:ີ່ຂ້ອ
10 w:ີ່ຂ້ອຍມ
-17 w:ີ່ຊ
-12 w:ີ່ຊາວ
13 w:ີ່ຍ
-10 w:ີ່ດິນ
-10 w:ີ່ຕ້ອ
-27 w:ີ່ຖືກຕ້
10 w:ີ່ທ່າ
10 w:ີ່ນີ້
15 w:ີ່ນ້ອ
-14 w:ີ່ບໍ່ມີ
-28 w:ີ່ປ
-17 w:ີ່ປັບ
-23 w:ີ່ຜ
-11 w:ີ່ຜູ້
-16 w:ີ່ພ
36 w:ີ່ມ
14 w:ີ່ມຂໍ
13 w:ີ່ມຂໍ້ມ
21 w:ີ່ມຄຳ
10 w:ີ່ມຄຳເຊ
-14 w:ີ່ມເຕ
-14 w:ີ່ມເຕີມ
10 w:ີ່ຢູ່ໃນ
-16 w:ີ່ລົງ
-27 w:ີ່ສ
-17 w:ີ່ສຸດ
-23 w:ີ່ສຸດໃນ
13 w:ີ່ສົ່
10 w:ີ່ສົ່ງມ
-18 w:ີ່ຮ
16 w:ີ່ເ
16 w:ີ່ເຈົ
16 w:ີ່ເຈົ້າ
-10 w:ີ່ເວັ
-15 w:ີ່ແ
-19 w:ີ່ແກ້ໄຂ
-12 w:ີ່ໂ
15 w:ີ່ໃ
11 w:ີ່ໃຫ້ມາ
11 w:ີ່ໄດ້
-29 w:ີ້.
-24 w:ີ້:
33 w:ີ້ກ
12 w:ີ້ກ່ອ
18 w:ີ້ຂ່າ
11 w:ີ້ຄ
14 w:ີ້ຄວນ
-12 w:ີ້ຄືນ
-11 w:ີ້ຄືນໃໝ
11 w:ີ້ຄືສ
-11 w:ີ້ຈະເປັ
11 w:ີ້ຕ
-16 w:ີ້ຖ
-24 w:ີ້ບ
-21 w:ີ້ບໍ່
-17 w:ີ້ບໍ່ມີ
-26 w:ີ້ມ
-11 w:ີ້ລ
10 w:ີ້ວ
-29 w:ີ້ຫ
-12 w:ີ້ອ
-10 w:ີ້ເປັ
-26 w:ີ້ແ
-16 w:ີ້ແຈງ
10 w:ີ້ແມ່
15 w:ີ້ແມ່ນກ
-10 w:ີ້ແມ່ນຄ
-13 w:ີ້ແມ່ນລ
13 w:ີ້ແມ່ນສ
-14 w:ີ້ແລ້
22 w:ີ້ໃຊ້
-22 w:ີ້ໃຫ້
-12 w:ີ້ໄດ້
-11 w:ີໜ້
-20 w:ຶກຂ
-13 w:ຶກຂອງ
-26 w:ຶກສ
11 w:ຶງດ
11 w:ຶງດູດ
-14 w:ຶນ.
10 w:ຶ່ງ
13 w:ຶ້ນມາ
15 w:ຶ້ນຫຼ
-26 w:ຶ້ມ
12 w:ືກກ
18 w:ືກຂ
27 w:ືກຂຽນ
10 w:ືກຈັດ
11 w:ືກຕ້ອ
-24 w:ືກປ
-16 w:ືກປ່ຽ
-29 w:ືກລ
-12 w:ືກເ
17 w:ືກແ
18 w:ືກແທນ
13 w:ືຄົ
-20 w:ືຕົ
-20 w:ືຕົ້ນ
-13 w:ືນ.
10 w:ືນກ່ອ
-10 w:ືນນ
-29 w:ືນຢ
-29 w:ືນຢັນ
-15 w:ືນສ
13 w:ືນໃ
27 w:ືບຕ
27 w:ືບຕໍ່
22 w:ືບໍ
12 w:ືພາ
12 w:ືພາສາ
14 w:ືພິ
-15 w:ືພິມ.
16 w:ືວ່
14 w:ືອ2
-21 w:ືອກ
13 w:ືອກຫົ
13 w:ືອກຫົວຂ
-24 w:ືອງ
11 w:ືອງໄຊ
-38 w:ືອນ
10 w:ືອປ
10 w:ືອປະມ
10 w:ືອປະມານ
11 w:ືອາ
-14 w:ືເກ
-18 w:ືເປ
-17 w:ືເປັນ
-10 w:ືເປັນທາ
-13 w:ື່.
12 w:ື່ກ
-25 w:ື່ຂ
-25 w:ື່ຂອງ
11 w:ື່ຄົນ
-27 w:ື່ທ
-15 w:ື່ທີ່
13 w:ື່ນທີ
29 w:ື່ບ
24 w:ື່ບໍລ
24 w:ື່ບໍລິສ
14 w:ື່ຜ
14 w:ື່ຜູ້
-20 w:ື່ມ
-10 w:ື່ມນ້
-13 w:ື່ມອີ
-12 w:ື່ມອີກບ
-12 w:ື່ມໃສ
12 w:ື່ລ
11 w:ື່ລາວ
39 w:ື່ອ
-13 w:ື່ອງນ
-11 w:ື່ອງເ
11 w:ື່ອງໝ
11 w:ື່ອງໝາຍ
15 w:ື່ອຖື
10 w:ື່ອຫຼຸດ
27 w:ື່ອົງ
13 w:ື່ອໃດ
16 w:ື່ອໃຫ
-15 w:ື່ອໃຫ້ກ
16 w:ື່ອໃຫ້ຂ
10 w:ື່ອໜຶ
10 w:ື່ອໜຶ່ງ
36 w:ື່ເ
17 w:ື່ເຕັ
17 w:ື່ເຕັມຂ
15 w:ື່ເມື
15 w:ື່ເມືອງ
-16 w:ື່ແ
-14 w:ື່ແລະ
-14 w:ື່ໂ
-20 w:ື່ໃ
-13 w:ື່ໄ
-12 w:ື່ໄດ້
-15 w:ື່￼
-15 w:ື່￼￼￼
-15 w:ື່￼￼￼￼￼
14 w:ື້ທ
-19 w:ື້ອ
10 w:ື້ອໃນມາ
-17 w:ື້ອໃນເຕ
-10 w:ື້ເ
18 w:ື້ແ
-17 w:ຸກຂ
-14 w:ຸກຂໍ້
-32 w:ຸກຄ
27 w:ຸກບ
18 w:ຸກບ່ອ
-16 w:ຸກສ
-11 w:ຸກອ
-10 w:ຸກອາທ
-10 w:ຸກອາທິດ
-10 w:ຸກົ
-14 w:ຸກແ
-15 w:ຸກໃ
13 w:ຸງ:
-10 w:ຸງສ
-11 w:ຸງໃ
12 w:ຸດ.
22 w:ຸດ2
-30 w:ຸດ:
-20 w:ຸດກ
10 w:ຸດຄ
13 w:ຸດຄວາ
29 w:ຸດທີ່
15 w:ຸດທີ່ປັ
-17 w:ຸດທ້າ
18 w:ຸດສ
16 w:ຸດແລະ
-22 w:ຸດໃ
21 w:ຸນາ
-16 w:ຸນໃ
-11 w:ຸບສ
17 w:ຸພາ
-19 w:ຸ່ມ
-10 w:ຸ່ມນີ້ແ
-13 w:ຸ້ນໃໝ
-10 w:ຸ້ມ
-11 w:ູກກ
-14 w:ູກຄ
-14 w:ູກຄ້າ
-10 w:ູດແ
-35 w:ູດໃ
-19 w:ູນກ
16 w:ູນຄ
17 w:ູນທີ່
-12 w:ູນບ
-10 w:ູນເພີ
-10 w:ູນເພີ່ມ
-12 w:ູນໃ
10 w:ູນໃໝ່
19 w:ູບທ
12 w:ູບພ
12 w:ູບພາບ
-11 w:ູບເ
29 w:ູບແ
23 w:ູບແບບ
14 w:ູບແບບຂ່
-19 w:ູສອ
-47 w:ູ່ກ
-10 w:ູ່ຄ
-10 w:ູ່ຕ
11 w:ູ່ຕະຫ
11 w:ູ່ຕະຫຼາ
-15 w:ູ່ຕົ້
22 w:ູ່ທ
11 w:ູ່ນີ້
-14 w:ູ່ບ
-13 w:ູ່ສ
-16 w:ູ່ເ
18 w:ູ່ໃ
10 w:ູ່ໃນຂ
10 w:ູ້.
16 w:ູ້ກ່ຽ
18 w:ູ້ຂ
-20 w:ູ້ຊ
-11 w:ູ້ຊົມ
15 w:ູ້ບ
13 w:ູ້ບາດ
13 w:ູ້ບາດເຈ
14 w:ູ້ບໍ່
-20 w:ູ້ປ
-11 w:ູ້ຢ
-15 w:ູ້ວ
-14 w:ູ້ວ່າ
-11 w:ູ້ສ
38 w:ູ້ອ
40 w:ູ້ອ່າ
-15 w:ູ້ອ່ານ.
-15 w:ູ້ເ
10 w:ູ້ເຂົ
10 w:ູ້ເຂົ້າ
-11 w:ູ້ເຄາ
-11 w:ູ້ເຄາະຮ
-53 w:ູ້ແ
-14 w:ູ້ແທນ
-10 w:ູ້ໃຊ້
-14 w:ູ້ໄ
-10 w:ົກຄ
-24 w:ົກລ
-16 w:ົກລົງ
15 w:ົກລົງກັ
13 w:ົກເ
32 w:ົງກ
33 w:ົງກັນ
17 w:ົງຂ
15 w:ົງຂ່າ
-11 w:ົງຊ
-11 w:ົງຊື່
-28 w:ົງທ
-18 w:ົງທະບ
-18 w:ົງທະບຽນ
-14 w:ົງທຶນ
-27 w:ົງນ
-11 w:ົງສ
10 w:ົງເຄິ
10 w:ົງເຄິ່ງ
-10 w:ົງເດີ
-10 w:ົງເພື
-10 w:ົງເພື່ອ
13 w:ົງເລັ
-14 w:ົງເຫຼ
-13 w:ົງເຫຼືອ
-14 w:ົງໂ
17 w:ົງໄ
25 w:ົດ,
10 w:ົດ.
-28 w:ົດກ
-27 w:ົດກະວ
-14 w:ົດຂອງ
-17 w:ົດຂຽນ
19 w:ົດຂ່າ
-10 w:ົດຈ
-12 w:ົດຈົບ
-12 w:ົດຈົບຊັ
-24 w:ົດຊ
-16 w:ົດຊາດ
19 w:ົດຖ
17 w:ົດຖືກ
-13 w:ົດທ
-25 w:ົດນ
-21 w:ົດນີ້
14 w:ົດນີ້ຈະ
-16 w:ົດປ
-44 w:ົດລ
-13 w:ົດລາຍ
-13 w:ົດລາຍງາ
19 w:ົດສະຫ
19 w:ົດສະຫຼຸ
-17 w:ົດສຳພ
-17 w:ົດສຳພາດ
-14 w:ົດອ
-10 w:ົດອ່າ
-28 w:ົດຮ
-16 w:ົດຮຽນ
-24 w:ົດເ
10 w:ົດແ
12 w:ົດແລ້
-18 w:ົດໃ
21 w:ົດໄ
22 w:ົດໄຟລ
22 w:ົດໄຟລາວ
20 w:ົດໄວ້
-43 w:ົດໝ
-43 w:ົດໝາຍ
-15 w:ົດໝາຍສະ
-15 w:ົດ￼
-15 w:ົດ￼￼￼
-15 w:ົດ￼￼￼￼￼
-13 w:ົນ(
11 w:ົນ,
-13 w:ົນ.
-13 w:ົນຂ
-11 w:ົນຖ
10 w:ົນທະນ
-10 w:ົນສ
-51 w:ົນເ
-15 w:ົນເອງ
12 w:ົນແ
13 w:ົນແຕ່
29 w:ົນໃ
-14 w:ົນໃຈສ
-11 w:ົນໜ
14 w:ົບ.
24 w:ົບກ
-19 w:ົບຈ
-18 w:ົບຊ
-16 w:ົບຊັ້
-11 w:ົບຊັ້ນທ
-12 w:ົບຖ
-10 w:ົບຖ້ວ
-20 w:ົບຖ້ວນ.
11 w:ົບທ
-18 w:ົບມ
13 w:ົບໃ
-12 w:ົມ.
10 w:ົມບ
10 w:ົມບູນ
10 w:ົມມຸດ
-11 w:ົວ,
-19 w:ົວ.
53 w:ົວຂ
10 w:ົວຂ່າ
47 w:ົວຂໍ້
-18 w:ົວຂໍ້ຂ່
11 w:ົວຂໍ້ນີ
-27 w:ົວຂໍ້ບົ
-11 w:ົວພ
-28 w:ົວຢ
-27 w:ົວຢ່າ
-20 w:ົວສ
13 w:ົວສະກ
13 w:ົວສະກົດ
-27 w:ົວເລກ
-14 w:ົວເລກທີ
17 w:ົວເລື
-16 w:ົວແ
10 w:ົວໜ
-11 w:ົວໜັງ
-11 w:ົວໜັງສື
12 w:ົວໜ້າ
19 w:ົວໜ້າພະ
-15 w:ົາ.
-13 w:ົາກ
16 w:ົາຂ
-24 w:ົາຄ
-10 w:ົາຫ
-11 w:ົາເ
17 w:ົາແ
-10 w:ົາໄ
-11 w:ົາໄດ້
-20 w:ົ່ງ
-14 w:ົ່ງບົ
23 w:ົ່ງພາ
14 w:ົ່ງມາ
18 w:ົ່ງອອ
10 w:ົ່ງອອກໄ
-10 w:ົ່ງຮູ
10 w:ົ່ງເນ
10 w:ົ່ງເນື້
19 w:ົ່ງໃຫ
-50 w:ົ່ວ
-20 w:ົ່ວໂມ
13 w:ົ່ວໄປ
-41 w:ົ່າ
-11 w:ົ່າວ່
-13 w:ົ່າອອ
-12 w:ົ່າອອກແ
14 w:ົ່າເລ
14 w:ົ່າເລື່
20 w:ົ້ນສະ
20 w:ົ້ນສະບັ
17 w:ົ້ນຫາ
-22 w:ົ້ມ
20 w:ົ້າຂອ
-10 w:ົ້າມັ
19 w:ົ້າວ່າ:
16 w:ົ້າແຂ
17 w:ົ້າໝາ
-10 w:ຼງກ
-10 w:ຼງການ
-20 w:ຼວງ
-29 w:ຼວດ
-10 w:ຼອດ
35 w:ຼັກ
-38 w:ຼັງ
-10 w:ຼັ້
15 w:ຼາຍກວ
15 w:ຼາຍກວ່າ
-14 w:ຼາຍຄົ
19 w:ຼາດເຊ
19 w:ຼາດເຊົ້
16 w:ຼິ້
-17 w:ຼືຈ
20 w:ຼືບ
24 w:ຼືບໍ່
13 w:ຼືປ
-11 w:ຼືສ
10 w:ຼືອປະ
10 w:ຼືອປະມາ
25 w:ຼືເ
13 w:ຼຸດຄວ
13 w:ຼຸດຄວາມ
30 w:ຼ່ງ
-33 w:ຼ່ງຂ່
-33 w:ຼ່ງຂ່າວ
10 w:ຼ່ງຂໍ
10 w:ຼ່ງຂໍ້ມ
21 w:ຼ່ງທີ
22 w:ຼ່ງທີ່ມ
-26 w:ຼ້າ
-22 w:ຼ້າສຸ
-23 w:ຽງກ
17 w:ຽງຂ
20 w:ຽງຂອງ
18 w:ຽງຄ
11 w:ຽງຄືນ
-11 w:ຽງຈາກ
-21 w:ຽງຕ
20 w:ຽງທ
-18 w:ຽງລ
-31 w:ຽງແ
-17 w:ຽງແຕ່
-23 w:ຽງໂ
11 w:ຽດເ
-11 w:ຽດເພີ
-11 w:ຽດເພີ່ມ
14 w:ຽນ.
15 w:ຽນຂ
11 w:ຽນຂ່າ
14 w:ຽນຄ
-36 w:ຽນຊ
-22 w:ຽນຊື່
13 w:ຽນຕ
-10 w:ຽນທີ່
-21 w:ຽນນ
-10 w:ຽນນີ້
-25 w:ຽນບ
-18 w:ຽນບົດ
-11 w:ຽນບົດນີ
-25 w:ຽນປ
-17 w:ຽນປະໂ
-17 w:ຽນປະໂຫຍ
-35 w:ຽນຜ
-26 w:ຽນຜິດ
-13 w:ຽນລ
-14 w:ຽນສ
-55 w:ຽນຫ
-12 w:ຽນຮ
-12 w:ຽນເປັນ￼
-12 w:ຽນເລື
-11 w:ຽນເລື່ອ
-22 w:ຽນແ
-18 w:ຽນແບບ
21 w:ຽນແປງຫຼ
16 w:ຽນໃ
-11 w:ຽນໃສ່
11 w:ຽນໃຫ້
15 w:ຽນໃໝ່
13 w:ຽນໄ
11 w:ຽນໄວ້
21 w:ຽນ￼
21 w:ຽນ￼￼￼
21 w:ຽນ￼￼￼￼￼
20 w:ຽບກ
20 w:ຽບກັບ
15 w:ຽບທ
15 w:ຽບທຽບ
-10 w:ຽບຮຽງ
11 w:ຽບຮຽງຄື
17 w:ຽບຮ້ອ
-12 w:ຽບໃ
14 w:ຽວ.
22 w:ຽວກ
20 w:ຽວກັບ
-11 w:ຽວຂ
12 w:ຽວລ
12 w:ຽວລາວ
-13 w:ເກດ
-11 w:ເກັ
-10 w:ເກີ
-24 w:ເກີນ1
-18 w:ເກີນ300
26 w:ເກີນໄ
-13 w:ເຂົ
17 w:ເຂົ້າເຖ
-14 w:ເຄາະຮ
-14 w:ເຄາະຮ້າ
-12 w:ເຄິ
-12 w:ເຄິ່ງ
-28 w:ເຄີ
19 w:ເຄື
26 w:ເຄື່ອ
11 w:ເຄື່ອງໝ
-20 w:ເງິ
-10 w:ເງິນສ
-18 w:ເຈັ
-10 w:ເຈົ້າມັ
13 w:ເຈົ້າເວ
-15 w:ເຈ້
21 w:ເຊັ
-10 w:ເຊັ່ນ￼￼
16 w:ເຊື່ອຖື
-14 w:ເຊົ
-16 w:ເຊົ່າ
15 w:ເຊົ້າ
-20 w:ເດັກນ
-20 w:ເດັກນ້ອ
-10 w:ເດັ່ນ
-21 w:ເດີ
-12 w:ເດີ້.
-11 w:ເຕະ
13 w:ເຕັ
17 w:ເຕັມ.
-22 w:ເຕີ
-19 w:ເຕື
-19 w:ເຕືອນ
10 w:ເຖິ
12 w:ເຖິງບ
11 w:ເຖິງເ
-25 w:ເຖົ
-25 w:ເຖົ້າ
-16 w:ເທດ
13 w:ເທັ
13 w:ເທັດຈ
13 w:ເທັດຈິງ
-13 w:ເທື
-13 w:ເທື່ອ
10 w:ເທື່ອໜຶ
36 w:ເນັ
45 w:ເນັ້ນ
13 w:ເນົ
13 w:ເບິ
13 w:ເບິ່ງ
-15 w:ເບີ
-12 w:ເບີໂທ
32 w:ເປັ
-11 w:ເປັນ3
15 w:ເປັນa
12 w:ເປັນກ
20 w:ເປັນກາງ
15 w:ເປັນຂ
11 w:ເປັນຂໍ້
-10 w:ເປັນຄ
10 w:ເປັນຄຳຖ
-20 w:ເປັນນ
12 w:ເປັນມ
-41 w:ເປັນຫ
-18 w:ເປັນຫຍັ
18 w:ເປັນເ
-21 w:ເປັນໝ
10 w:ເປັນ￼
10 w:ເປັນ￼￼￼
16 w:ເປີ
10 w:ເປີດດ
-10 w:ເປີດປ
-10 w:ເປີດປະຕ
-11 w:ເປີດລ
-13 w:ເປີດສ
-11 w:ເປີດໃ
17 w:ເປົ້າ
17 w:ເປົ້າໝາ
-15 w:ເຜັ
17 w:ເຜີ
14 w:ເຜີຍແ
14 w:ເຜີຍແຜ່
-25 w:ເພງ
20 w:ເພຈ
-12 w:ເພາະຄ
-12 w:ເພາະມັນ
14 w:ເພາະສ
11 w:ເພາະສັ້
14 w:ເພີ່ມຂໍ
21 w:ເພີ່ມຄຳ
-14 w:ເພີ່ມເຕ
11 w:ເພື່ອບໍ
16 w:ເພື່ອໃຫ
-27 w:ເມຍ
-16 w:ເມສ
-40 w:ເມື
-23 w:ເມືອງ
11 w:ເມືອງໄຊ
-17 w:ເມື່ອ
13 w:ເມື່ອໃດ
-27 w:ເລກ
-18 w:ເລກທີ
11 w:ເລກທີ່ຖ
38 w:ເລັ
-19 w:ເລັດແ
-19 w:ເລັດແລ້
10 w:ເລີ
-15 w:ເລີຍ!
24 w:ເລີຍເ
21 w:ເລີ່ມ
-30 w:ເລື
13 w:ເລືອກຫົ
-10 w:ເລື່ອ
-13 w:ເລື່ອງນ
-11 w:ເລື່ອງເ
-11 w:ເລົ່າວ່
14 w:ເລົ່າເລ
-11 w:ເວລ
36 w:ເວັ
-14 w:ເວັບໄຊຂ
11 w:ເວີ
12 w:ເວີຊັ
-10 w:ເວົ້າກັ
16 w:ເວົ້າຂອ
18 w:ເສດ
16 w:ເສດຖະ
21 w:ເສດຖະກິ
-36 w:ເສັ
-13 w:ເສັ້ນ
-16 w:ເສີ
13 w:ເຫດ
36 w:ເຫດກາ
-21 w:ເຫັ
15 w:ເຫັນ.
-14 w:ເຫັນດ
-17 w:ເຫຼ
-10 w:ເຫຼັ້
10 w:ເຫຼືອປະ
-13 w:ເອກ
21 w:ເອົ
-11 w:ເອົາຄ
24 w:ເອົາອ
17 w:ເອົາອອກ
21 w:ເຮັກຕ
-15 w:ເຮັດວ
-13 w:ເຮັດວຽກ
17 w:ເຮັດຫ
17 w:ເຮັດຫຍັ
-17 w:ເຮັດເ
-25 w:ເຮື
-22 w:ເຮືອນ
-17 w:ເຮົ
15 w:ເຮົາຂ
-15 w:ເຮົາຈ
-14 w:ເຮົາໄ
-11 w:ເຮົາໄດ້
-13 w:ເໜີ
21 w:ເໝາ
22 w:ເໝາະກ
22 w:ເໝາະກັບ
18 w:ເໝີ
-26 w:ແກ່
14 w:ແກ້
-12 w:ແກ້ຂ່
-12 w:ແກ້ຂ່າວ
13 w:ແກ້ໃຫ
-16 w:ແກ້ໄຂ
-32 w:ແກ້ໄຂແລ
20 w:ແຂງ
10 w:ແຂວງອ
14 w:ແຂ່
-16 w:ແຈງ
-16 w:ແຈ່
-47 w:ແຈ້
-24 w:ແຈ້ງກ
-10 w:ແຈ້ງມ
-18 w:ແຊຣ
-20 w:ແຊັ
-14 w:ແຊັດບ
-13 w:ແຊັດບອດ
21 w:ແຍກ
-22 w:ແດກ
-17 w:ແດນ
-61 w:ແດ່
-17 w:ແຕກ
-12 w:ແຕກຕ່
-12 w:ແຕກຕ່າງ
22 w:ແຕະ
20 w:ແຕະຕ້
20 w:ແຕະຕ້ອງ
-45 w:ແຕ່
-11 w:ແຕ່ງຄ
24 w:ແຕ່ຊື
-10 w:ແຕ່ຍັງບ
19 w:ແຕ່ຖ້
-13 w:ແຕ່ບໍ
13 w:ແຕ່ສາ
16 w:ແຕ່ສາມາ
-11 w:ແຕ່ສຳ
-11 w:ແຕ່ສຳນວ
-15 w:ແຖວທີ
-21 w:ແທນ
11 w:ແທນດ້
11 w:ແທນດ້ວຍ
17 w:ແທັ
10 w:ແທັກແ
24 w:ແທ້
-16 w:ແນກ
-12 w:ແນນ
11 w:ແນບມາ
-23 w:ແນວ
-36 w:ແນວໃດ
69 w:ແບບ
21 w:ແບບຂ່
21 w:ແບບຂ່າວ
20 w:ແບບທີ
27 w:ແບບນີ
-12 w:ແບບບໍ
-28 w:ແບບຟອ
-12 w:ແບບເກ
-12 w:ແບບເກົ່
13 w:ແບບເປ
-25 w:ແບ່
-14 w:ແບ່ງປ
-16 w:ແບ່ງປັນ
10 w:ແປ(
13 w:ແປ.
11 w:ແປຄ
16 w:ແປຄຳວ
16 w:ແປຄຳວ່າ
27 w:ແປງ
21 w:ແປງຫຼ
21 w:ແປງຫຼັກ
-17 w:ແປຈ
-27 w:ແປດ
14 w:ແປຕ
12 w:ແປຕາມ
12 w:ແປຕາມຕົ
12 w:ແປທ
17 w:ແປນ
19 w:ແປນີ້
-22 w:ແປພ
-22 w:ແປພາສ
-13 w:ແປພາສາລ
-14 w:ແປອ
24 w:ແປເ
29 w:ແປເປັ
20 w:ແປເປັນ￼
-17 w:ແປແ
-20 w:ແປແລະ
-12 w:ແປແລະຮຽ
-13 w:ແປໃ
-49 w:ແຜນ
-33 w:ແຜນກາ
14 w:ແຜ່
-15 w:ແມັ
-24 w:ແມັດ.
-57 w:ແມ່
-11 w:ແມ່ຕູ
17 w:ແມ່ນ1
15 w:ແມ່ນກ
14 w:ແມ່ນການ
-18 w:ແມ່ນຄ
-17 w:ແມ່ນຕ
14 w:ແມ່ນບ
-12 w:ແມ່ນຜ
-13 w:ແມ່ນລ
12 w:ແມ່ນວ
18 w:ແມ່ນສະບ
18 w:ແມ່ນຫ
20 w:ແມ່ນແ
10 w:ແມ່ນແລ້
-13 w:ແລງ
-104 w:ແລະ
-13 w:ແລະຂໍ
13 w:ແລະຄຳ
11 w:ແລະຊື
-15 w:ແລະຕັ
-10 w:ແລະນາ
28 w:ແລະບໍ
11 w:ແລະສະ
-11 w:ແລະຮູ
-18 w:ແລະຮຽ
-18 w:ແລະຮຽບຮ
-11 w:ແລະເບ
-11 w:ແລະເບີໂ
10 w:ແລະເພ
-14 w:ແລະເອ
-10 w:ແລະໃຫ
18 w:ແລະ￼￼
18 w:ແລະ￼￼￼￼
16 w:ແລ້
37 w:ແລ້ວ,
24 w:ແລ້ວ.
-16 w:ແລ້ວ:
-34 w:ແລ້ວກ
-13 w:ແລ້ວກົດ
-26 w:ແລ້ວຂ
-18 w:ແລ້ວຂຽນ
-14 w:ແລ້ວຂ້ອ
-14 w:ແລ້ວຄ
-16 w:ແລ້ວທ
-11 w:ແລ້ວບ
-16 w:ແລ້ວພ
-12 w:ແລ້ວລ
-21 w:ແລ້ວເ
13 w:ແລ້ວໃ
19 w:ແຫຼ
-10 w:ແຫຼງກ
-10 w:ແຫຼງການ
30 w:ແຫຼ່ງ
-33 w:ແຫຼ່ງຂ່
10 w:ແຫຼ່ງຂໍ
21 w:ແຫຼ່ງທີ
-39 w:ແຫ່
-11 w:ແຫ່ງຊ
-11 w:ແຫ່ງຊາດ
-13 w:ແຫ່ງໜ
-13 w:ແຫ່ງໜຶ່
-18 w:ແຫ້
-20 w:ແອັ
31 w:ແຮງ
12 w:ແຮັ
12 w:ແຮັດແ
12 w:ແຮັດແທັ
22 w:ແໜ່
13 w:ແໜ່ງຂ
13 w:ແໜ່ງຂອງ
-10 w:ໂຄງ
12 w:ໂຄງກາ
-22 w:ໂຄງສ້
-22 w:ໂຄງສ້າງ
-11 w:ໂຄສົກ
-22 w:ໂຊກ
-22 w:ໂຊກດີ
-35 w:ໂດຍ
15 w:ໂດຍບໍ່ມ
-10 w:ໂດຍບໍ່ເ
15 w:ໂດຍລວ
-20 w:ໂດຍຮັ
-20 w:ໂດຍຮັກສ
-15 w:ໂດຍໃຊ
21 w:ໂຕນ
-10 w:ໂທ0
-10 w:ໂທ021
-10 w:ໂທ02121
13 w:ໂທຂ
-22 w:ໂທດ
-16 w:ໂທລ
13 w:ໂພສ
-71 w:ໂມງ
-18 w:ໂມງແລ
-24 w:ໂລກ
12 w:ໂຫຍ
13 w:ໂຫຍກດ
13 w:ໂຫຍກດຽວ
-18 w:ໂຫຍກຕ
-15 w:ໂຫຍກຕໍ່
10 w:ໂຫຍກນ
-16 w:ໂຫຍດແ
-16 w:ໂຫຍດແກ່
-22 w:ໂອນ
21 w:ໂອເ
-66 w:ໂຮງ
-23 w:ໂຮງຮຽ
-21 w:ໂຮງໝໍ
12 w:ໃກ້ຄຽ
15 w:ໃຈ.
10 w:ໃຈທີ່ສົ
-10 w:ໃຈຜູ້
-16 w:ໃຈສ
19 w:ໃຈແ
15 w:ໃຈໃ
17 w:ໃຈໃຫ້
17 w:ໃຈໄ
-13 w:ໃຊ້ຄຳ
-18 w:ໃຊ້ຄຳອື
-12 w:ໃຊ້ນ້
40 w:ໃຊ້ຮູ
-14 w:ໃຊ້ໃນ
12 w:ໃຊ້ໄດ
23 w:ໃຊ້￼￼
23 w:ໃຊ້￼￼￼￼
-10 w:ໃຕ້
-12 w:ໃນ6
-22 w:ໃນກ
-12 w:ໃນການ
36 w:ໃນຂ
10 w:ໃນຂ່າ
-12 w:ໃນຄ
21 w:ໃນຄັ້
-16 w:ໃນຊ
-12 w:ໃນດ
13 w:ໃນທີ່
-17 w:ໃນນ
12 w:ໃນບ
13 w:ໃນບັນ
-18 w:ໃນບົດຄວ
-16 w:ໃນບົດນີ
10 w:ໃນປະໂ
10 w:ໃນປະໂຫຍ
-35 w:ໃນພ
-10 w:ໃນມ
-20 w:ໃນມາດ
-20 w:ໃນມາດຕາ
-12 w:ໃນມື້
-11 w:ໃນມື້ນີ
-12 w:ໃນລ
11 w:ໃນວ
21 w:ໃນວັກ
-15 w:ໃນວັນ
-19 w:ໃນສ
11 w:ໃນສະບ
11 w:ໃນສະບັບ
12 w:ໃນຫ
-25 w:ໃນອ
16 w:ໃນຮ
16 w:ໃນຮູບ
-42 w:ໃນເ
-17 w:ໃນເຕັ
-17 w:ໃນເຕັມຂ
-12 w:ໃນເອກ
-12 w:ໃນເອກະສ
-43 w:ໃນແ
-11 w:ໃນແບບ
-13 w:ໃນແຜນ
-15 w:ໃນໂ
-21 w:ໃນໃ
-13 w:ໃບຄ
-12 w:ໃບສ
-13 w:ໃຜມ
-11 w:ໃຜຮ
-16 w:ໃສ່
15 w:ໃສ່ຄວ
15 w:ໃສ່ຄວາມ
29 w:ໃສ່ຄຳ
10 w:ໃສ່ໄວ
-29 w:ໃຫຍ
-32 w:ໃຫ້
-15 w:ໃຫ້ກະ
-26 w:ໃຫ້ກົ
-20 w:ໃຫ້ກົງກ
-11 w:ໃຫ້ຂຽ
14 w:ໃຫ້ຂ່
14 w:ໃຫ້ຂ່າວ
21 w:ໃຫ້ຂ້
20 w:ໃຫ້ຂ້ອຍ
-12 w:ໃຫ້ຂໍ້ມ
-22 w:ໃຫ້ຄົບຖ
11 w:ໃຫ້ຈົ
-13 w:ໃຫ້ຖື
17 w:ໃຫ້ທ່
18 w:ໃຫ້ທ່ານ
-21 w:ໃຫ້ນ້
-21 w:ໃຫ້ນ້ອງ
19 w:ໃຫ້ບັ
13 w:ໃຫ້ບົ
10 w:ໃຫ້ປ່
10 w:ໃຫ້ປ່ຽນ
16 w:ໃຫ້ຜູ
12 w:ໃຫ້ຜູ້ໃ
14 w:ໃຫ້ຟັ
13 w:ໃຫ້ຢູ
-12 w:ໃຫ້ລູ
-14 w:ໃຫ້ລົ
-23 w:ໃຫ້ສັ
-24 w:ໃຫ້ສັ້ນ
-10 w:ໃຫ້ສຳ
15 w:ໃຫ້ເນ
-10 w:ໃຫ້ເບ
-10 w:ໃຫ້ເບິ່
17 w:ໃຫ້ເປັນ
10 w:ໃຫ້ເພ
17 w:ໃຫ້ແດ
29 w:ໃຫ້ແລ
29 w:ໃຫ້ແລ້ວ
-16 w:ໃຫ້ໂຊ
-16 w:ໃຫ້ໂຊກດ
-20 w:ໃຫ້ໃສ
-58 w:ໃໝ່
-10 w:ໃໝ່ເພ
-10 w:ໃໝ່ເພື່
18 w:ໃໝ່ໃຫ
-10 w:ໃໝ່ໄດ
11 w:ໄຂ:
14 w:ໄຂຄ
-25 w:ໄຂແ
-32 w:ໄຂແລ້
-14 w:ໄຊຂ
19 w:ໄຊແ
16 w:ໄດ້ກວ
17 w:ໄດ້ຈັ
-27 w:ໄດ້ທີ
10 w:ໄດ້ທຸ
21 w:ໄດ້ທຸກເ
-11 w:ໄດ້ບໍ
-10 w:ໄດ້ປັບໃ
10 w:ໄດ້ລວ
-10 w:ໄດ້ອີ
-31 w:ໄດ້ຮັ
-20 w:ໄດ້ຮັບກ
14 w:ໄດ້ຮັບຜ
10 w:ໄດ້ເປ
-25 w:ໄດ້ເພ
-19 w:ໄດ້ເພີ່
24 w:ໄດ້ແຕ
10 w:ໄດ້ໂດ
14 w:ໄທເ
-13 w:ໄປ,
15 w:ໄປ.
-28 w:ໄປກ
-17 w:ໄປກວດ
10 w:ໄປຈ
-25 w:ໄປນ
-22 w:ໄປນີ້
-12 w:ໄປນີ້ເປ
14 w:ໄປວາງ
-13 w:ໄປຫ
-11 w:ໄປເ
-18 w:ໄປເຮັ
12 w:ໄປແ
-36 w:ໄພ,
16 w:ໄພທ
16 w:ໄພທີ່
-14 w:ໄຟມ
-14 w:ໄຟມອດ
24 w:ໄຟລ
22 w:ໄຟລາວ
22 w:ໄຟລາວ-ຈ
-13 w:ໄຟເ
-15 w:ໄມ້
-11 w:ໄລຍ
-16 w:ໄລ່
-10 w:ໄວຍ
-10 w:ໄວຍາກ
-10 w:ໄວຍາກອນ
50 w:ໄວ້
11 w:ໄວ້ຄື
10 w:ໄວ້ຄືເກ
13 w:ໄວ້ທ້
13 w:ໄວ້ທ້າຍ
13 w:ໄວ້ບໍ
12 w:ໄວ້ເປ
12 w:ໄວ້ເປັນ
14 w:ໄວ້ໃນ
15 w:ໄວ້ໃຫ
-11 w:່?ຕ
-11 w:່ກະ
11 w:່ກຳນົ
-20 w:່ກຳລັ
-11 w:່ກົ
-17 w:່ກ່
-29 w:່ຂອ
10 w:່ຂັ
-12 w:່ຂ້
11 w:່ຂ້ອຍມີ
18 w:່ຂໍ
25 w:່ຄວ
11 w:່ຄວນເ
18 w:່ຄວາມ
16 w:່ຄວາມຄິ
-13 w:່ຄະ
29 w:່ຄຳ
14 w:່ຄົນລ
14 w:່ຄົນລາວ
-24 w:່ງ.
-12 w:່ງກ
27 w:່ງຂອງ
13 w:່ງຂອງທ່
-28 w:່ງຂ່າ
11 w:່ງຂໍ້
16 w:່ງຂໍ້ມູ
-16 w:່ງຄ
-14 w:່ງຄວາ
-29 w:່ງຊ
-11 w:່ງຊາດ
11 w:່ງຕໍ່
17 w:່ງທ
11 w:່ງທີ່
13 w:່ງທີ່ຂ້
22 w:່ງທີ່ມາ
16 w:່ງນ
10 w:່ງນີ້
16 w:່ງບ
-15 w:່ງບົດ
22 w:່ງບໍ່
-16 w:່ງປັນ
20 w:່ງພ
27 w:່ງມ
-15 w:່ງຫ
41 w:່ງອ
15 w:່ງອອກ
-12 w:່ງຮ
-10 w:່ງຮູບ
10 w:່ງເນື
10 w:່ງເນື້ອ
-10 w:່ງແ
-28 w:່ງໜ
-14 w:່ງໜຶ່
-22 w:່ງໜຶ່ງ.
-12 w:່ງໜ້າ
12 w:່ຊັ
-21 w:່ຊາ
-10 w:່ຊາວບ
-10 w:່ຊາວບ້າ
18 w:່ຊື
-10 w:່ຊ່
12 w:່ຊ້
12 w:່ຊ້ຳກ
15 w:່ຍັງຄ
-12 w:່ຍັງບ
-12 w:່ຍັງບໍ່
-10 w:່ດິ
17 w:່ຕະ
17 w:່ຕະຫຼ
11 w:່ຕະຫຼາດ
-27 w:່ຕູ
-14 w:່ຕົ້ນ
13 w:່ຕ້ອງແກ
-20 w:່ຖືກຕ
-25 w:່ຖືກຕ້ອ
11 w:່ຖືກແ
-10 w:່ທັ
-27 w:່ທີ
14 w:່ທ່
13 w:່ທ່ານ
14 w:່ທ້
17 w:່ນ1
30 w:່ນກ
14 w:່ນການ
15 w:່ນຂ
16 w:່ນຂອງ
-18 w:່ນຄ
12 w:່ນຄວາ
-10 w:່ນຕ
13 w:່ນທີ່
19 w:່ນບ
17 w:່ນບໍ່
-11 w:່ນຜ
-13 w:່ນລ
18 w:່ນສະບ
18 w:່ນສະບັບ
19 w:່ນຫ
-23 w:່ນອ
-15 w:່ນັ
16 w:່ນີ
14 w:່ນີ້ແ
-25 w:່ນເ
16 w:່ນແ
10 w:່ບຸ
10 w:່ບຸກຄ
10 w:່ບຸກຄົນ
12 w:່ບົ
-20 w:່ບ້
-20 w:່ບ້ານ
-14 w:່ບໍ
14 w:່ບໍລິ
14 w:່ບໍລິສັ
-19 w:່ບໍ່ມ
-23 w:່ປັ
-19 w:່ປາ
-11 w:່ປີ
-12 w:່ປຶ
17 w:່ຜູ້ຂ
-50 w:່ພົ
-25 w:່ພໍ
22 w:່ມຄ
18 w:່ມຄຳເ
10 w:່ມຄຳເຊື
11 w:່ມດ
-10 w:່ມຕ
-14 w:່ມນ
-10 w:່ມນ້ຳ
17 w:່ມບ
11 w:່ມບອກ
11 w:່ມລ
-12 w:່ມອ
-12 w:່ມອີກ
-17 w:່ມັ
18 w:່ມາ
28 w:່ມີ
14 w:່ມີໃນ
-10 w:່ມື
-10 w:່ມເ
-14 w:່ມເຕີ
-10 w:່ມໃ
-12 w:່ມໃສ່
10 w:່ຢູ່ໃ
20 w:່ລາ
-10 w:່ລົ
-11 w:່ວງໜ້
15 w:່ວຍຂຽ
11 w:່ວຍງາ
14 w:່ວນຕົ
11 w:່ວນຕົວ.
17 w:່ວນທີ
-10 w:່ວນທີ່ເ
-10 w:່ວນຫຼ
20 w:່ວນໃດ
-23 w:່ວມ
10 w:່ວຽ
-20 w:່ວໂ
-20 w:່ວໂມງ
13 w:່ວໄ
11 w:່ວໄປ.
-15 w:່ວ່
-15 w:່ສະ
-23 w:່ສະບັ
-12 w:່ສະບັບໜ
-17 w:່ສາ
-12 w:່ສາມາດບ
-17 w:່ສາມາດເ
-11 w:່ສຳ
-11 w:່ສຳນວ
-30 w:່ສິ
-18 w:່ສຸ
-23 w:່ສຸດໃ
10 w:່ສົ່ງມາ
25 w:່ສ້
31 w:່ສ້າງ
15 w:່ຫຍ
15 w:່ຫຍໍ້
24 w:່ຫຼິ້
26 w:່ອກ
-15 w:່ອຂ
-21 w:່ອງ
11 w:່ອງໝາ
11 w:່ອຖ
-14 w:່ອນກົ
-14 w:່ອນຂ້
11 w:່ອນລົ
-16 w:່ອນວັ
-14 w:່ອນວັນທ
13 w:່ອນໜ້
-15 w:່ອປ
10 w:່ອພ
-15 w:່ອລ
10 w:່ອຫຼຸ
11 w:່ອຫຼຸດຄ
27 w:່ອົ
27 w:່ອົງກ
-21 w:່ອເ
-22 w:່ອແ
34 w:່ອໃ
16 w:່ອໃຫ້
-11 w:່ອໄ
-24 w:່ອ່
-24 w:່ອ່ານ
10 w:່ອໜ
10 w:່ອໜຶ່
-14 w:່ຮອ
-10 w:່ຮັ
27 w:່ຮູ
12 w:່ຮູ້ຈ
12 w:່ຮູ້ຈັກ
-12 w:່າ,
21 w:່າ?
-28 w:່າກ
-15 w:່າການ
-25 w:່າຂ
10 w:່າຂໍ້
13 w:່າຂໍ້ມູ
-12 w:່າຄ
29 w:່າຄົນ
-12 w:່າງກັ
12 w:່າງຈາ
10 w:່າງນີ
-13 w:່າງບົ
10 w:່າງປະ
10 w:່າງປະເທ
10 w:່າງແມ
10 w:່າງແມ່ນ
-16 w:່າຊ
-28 w:່າຍ
-16 w:່າຕ
-17 w:່າທ
-10 w:່າທາງ
18 w:່າທ່າ
13 w:່ານ
-13 w:່ານກ່
-10 w:່ານກ່ອນ
-12 w:່ານຂ່
-12 w:່ານຂ່າວ
15 w:່ານຕົ
13 w:່ານທົ
13 w:່ານທົ່ວ
-16 w:່ານນາ
-15 w:່ານບໍ
-23 w:່ານຜູ
-14 w:່ານຜູ້ອ
11 w:່ານມັ
10 w:່ານລື
12 w:່ານສາ
14 w:່ານສົ
13 w:່ານສົ່ງ
17 w:່ານອອ
13 w:່ານັ້
-12 w:່ານເຂ
-12 w:່ານເຂົ້
-11 w:່ານແລ
11 w:່ານໃນ
16 w:່າບ
-18 w:່າບົດ
11 w:່າບໍ່
-30 w:່າປ
22 w:່າຜ
28 w:່າຜູ້
-19 w:່າລ
26 w:່າວ
-16 w:່າວທີ່ທ
12 w:່າວມີ
-12 w:່າວແຫ
-12 w:່າວແຫ່ງ
-11 w:່າວ່າ
-17 w:່າສະບ
-16 w:່າສະບັບ
25 w:່າສຸດ
-12 w:່າຫ
-13 w:່າອອກ
-12 w:່າອອກແລ
-18 w:່າເ
-13 w:່າເປັ
-16 w:່າເປັນຫ
10 w:່າເລື
10 w:່າເລື່ອ
14 w:່າແ
-10 w:່າແຕ່
13 w:່າແລະ
15 w:່າໂຄງ
15 w:່າໂຄງກາ
19 w:່າໃ
-31 w:່ຽນ
10 w:່ຽນຄຳ
-14 w:່ຽນຊື
-22 w:່ຽນຫຼ
21 w:່ຽນແປງຫ
13 w:່ຽນແລ
24 w:່ຽນ￼￼
24 w:່ຽນ￼￼￼￼
13 w:່ຽວ
20 w:່ຽວກັ
-12 w:່ຽວກັບຊ
16 w:່ຽວກັບບ
12 w:່ຽວລາ
-21 w:່ເກ
-18 w:່ເກີນ30
-11 w:່ເຄ
13 w:່ເຈົ້
10 w:່ເຈົ້າຂ
-10 w:່ເດ
21 w:່ເຕ
17 w:່ເຕັມ
17 w:່ເຕັມຂອ
-13 w:່ເປ
-11 w:່ເພ
23 w:່ເພີ່
-37 w:່ເພື່
-29 w:່ເພື່ອໃ
14 w:່ເລ
-22 w:່ເວ
-12 w:່ເວົ້
14 w:່ເອ
-19 w:່ແກ້ໄ
-20 w:່ແກ້ໄຂແ
-11 w:່ແຂວງ
-14 w:່ແຊ
11 w:່ແນ
19 w:່ແນະນຳ:
-25 w:່ແບ
13 w:່ແປ
-10 w:່ແມ
11 w:່ແມ່ນ
-10 w:່ແມ່ນສະ
16 w:່ແລ້ວ
-12 w:່ໂຄ
-11 w:່ໂຄງກ
-11 w:່ໂຄງການ
-19 w:່ໂຮ
-10 w:່ໃນບົ
43 w:່ໃຫ
22 w:່ໃຫ້ຕ
13 w:່ໃຫ້ມ
-12 w:່ໃຫ້ໃ
-13 w:່ໄດ້.
15 w:່ໄດ້ກ
15 w:່ໄດ້ກວດ
13 w:່ໄດ້ບ
-22 w:່ໄດ້ເ
18 w:່ໄດ້ແ
-11 w:່ໄດ້ໃ
-22 w:່ໄປນີ
-12 w:່ໄປນີ້ເ
-10 w:່ໄຟ
-10 w:່ໜ້
-12 w:້ai
23 w:້ກວ
-22 w:້ກະ
-25 w:້ກົ
-18 w:້ກົງກ
-18 w:້ກົງກັບ
13 w:້ກ່ຽວ
10 w:້ກໍ
-13 w:້ຂຽ
-15 w:້ຂຽນບ
20 w:້ຂຽນໄ
10 w:້ຂ້
13 w:້ຂ້ອຍ
10 w:້ຂ້ອຍຂຽ
-10 w:້ຂໍ້ມ
-10 w:້ຂໍ້ມູນ
-15 w:້ຄວ
-21 w:້ຄວາມ
-11 w:້ຄວາມຂອ
16 w:້ຄວາມທີ
12 w:້ຄວາມນີ
-31 w:້ຄຳ
13 w:້ຄຳຜິດແ
-18 w:້ຄຳອື
-18 w:້ຄຳອື່ນ
19 w:້ຄື
-11 w:້ຄືນໃ
-11 w:້ຄືນໃໝ່
14 w:້ຄົ
-18 w:້ຄົບຖ
-18 w:້ຄົບຖ້ວ
12 w:້ຄຽ
-19 w:້ງ.
-23 w:້ງກ
-19 w:້ງກວ່
16 w:້ງຂ
11 w:້ງຕ
-16 w:້ງທ
-10 w:້ງມ
16 w:້ງລ
-19 w:້ງແ
-23 w:້ງໃ
-17 w:້ງໃຫ້
14 w:້ຈະ
-11 w:້ຈະເປ
-11 w:້ຈະເປັນ
17 w:້ຈັ
-14 w:້ຈາ
-11 w:້ຊົ
10 w:້ຊ່
11 w:້ຊ່ວຍ
12 w:້ຍາວເ
12 w:້ຍາວເກີ
10 w:້ດັ່ງ
16 w:້ຕອ
17 w:້ຕອບຄ
14 w:້ຕອບຄຳຖ
16 w:້ຕາ
11 w:້ຕາມຄ
-20 w:້ຕິ
-14 w:້ຕື
-14 w:້ຕື່ມ
-18 w:້ຕົ
-28 w:້ຕົກລ
-28 w:້ຕົກລົງ
-26 w:້ຖື
13 w:້ທັ
-10 w:້ທັງສອງ
14 w:້ທັງໝ
14 w:້ທັງໝົດ
-16 w:້ທີ
18 w:້ທຸກເ
11 w:້ທ່
12 w:້ທ່ານ
13 w:້ທ້
13 w:້ທ້າຍ
13 w:້ທ້າຍບົ
-17 w:້ນ,
15 w:້ນກວ່ານ
14 w:້ນຄ
14 w:້ນຈ
-10 w:້ນດ
-12 w:້ນຕອນທີ
-31 w:້ນປ
42 w:້ນສ
19 w:້ນສະບ
19 w:້ນສະບັບ
34 w:້ນຫ
23 w:້ນຫຼັ
25 w:້ນອ
-10 w:້ນັ
20 w:້ນຳ
15 w:້ນີ
-10 w:້ນແຕ່
10 w:້ນແມ່
11 w:້ນແລະ
-14 w:້ນແລ້
-20 w:້ນໃ
-13 w:້ນໃໝ່
-36 w:້ນໄ
-35 w:້ນ້
-21 w:້ນ້ອງ
12 w:້ບອ
12 w:້ບາ
13 w:້ບາດເ
13 w:້ບາດເຈັ
-21 w:້ບໍ
-18 w:້ບໍລິ
-17 w:້ບໍ່ມ
-12 w:້ປັ
-13 w:້ປັບໃ
-13 w:້ປັບໃຫ້
14 w:້ຜູ
12 w:້ຜູ້ໃ
12 w:້ຜູ້ໃຊ້
-15 w:້ພິ
19 w:້ພຽ
14 w:້ຟັ
-10 w:້ມກ
-11 w:້ມາ
-12 w:້ມີ
29 w:້ມູ
17 w:້ມູນທີ່
12 w:້ມູນສ
-10 w:້ມູນເພີ
-11 w:້ມູນໃ
10 w:້ມູນໃໝ່
-11 w:້ມແ
-10 w:້ຢາ
10 w:້ລວ
-20 w:້ລະ
-13 w:້ລະບຸ
10 w:້ລຶ
-12 w:້ລູ
-35 w:້ລົ
37 w:້ວ,
18 w:້ວ.
-16 w:້ວ:
-34 w:້ວກ
-13 w:້ວກົດ
-26 w:້ວຂ
-18 w:້ວຂຽນ
-14 w:້ວຂ້ອ
-18 w:້ວຄ
-17 w:້ວຍ
-13 w:້ວຍai
13 w:້ວຍຄຳ
16 w:້ວຍ￼￼
16 w:້ວຍ￼￼￼￼
-17 w:້ວທ
-12 w:້ວນ
-11 w:້ວບ
-16 w:້ວພ
21 w:້ວມ
-12 w:້ວລ
-17 w:້ວາ
-25 w:້ວເ
12 w:້ວໃ
20 w:້ວ່າຄ
11 w:້ສະ
-13 w:້ສັ
-12 w:້ສັ້ນ
-13 w:້ສັ້ນລົ
10 w:້ສຳລັ
-11 w:້ຫົ
-53 w:້ອງ
27 w:້ອງກາ
-11 w:້ອງການ.
12 w:້ອງການສ
-15 w:້ອງຈອ
12 w:້ອງຕົ
12 w:້ອງຖິ
12 w:້ອງຖິ່ນ
-11 w:້ອງຜູ
-15 w:້ອງມີ
13 w:້ອງແກ
10 w:້ອງແລ້ວ
-24 w:້ອຍ
-26 w:້ອຍຂຽ
-11 w:້ອຍຂຽນຫ
-15 w:້ອຍຂໍ
-10 w:້ອຍຕັ
11 w:້ອຍບໍ່ມ
-18 w:້ອຍບໍ່ໄ
10 w:້ອຍພ້
10 w:້ອຍພ້ອມ
-17 w:້ອຍອ່
-17 w:້ອຍອ່ານ
-21 w:້ອຍເຂ
-21 w:້ອຍເຂົ້
10 w:້ອຍເພ
10 w:້ອຍເພີ່
-15 w:້ອຍເລ
-15 w:້ອຍແດ
13 w:້ອຍແນ
13 w:້ອຍແນະນ
25 w:້ອຍໄດ
10 w:້ອຍໄດ້ທ
-16 w:້ອນ
-11 w:້ອນຫຍ
-11 w:້ອນຫຍັງ
-10 w:້ອນຮັ
33 w:້ອມ
21 w:້ອມກັ
-12 w:້ອັ
18 w:້ອາ
-15 w:້ອເ
10 w:້ອໃນມ
-21 w:້ອໃນເ
-17 w:້ອໃນເຕັ
27 w:້ອ່
28 w:້ອ່ານ
23 w:້ຮອ
-36 w:້ຮັ
-21 w:້ຮັບກ
-20 w:້ຮັບການ
12 w:້ຮັບຜ
13 w:້ຮັບຜົນ
34 w:້ຮູ
11 w:້າ,
-48 w:້າ.
-10 w:້າ3
-24 w:້າກ
-12 w:້າກັບ
13 w:້າຂ
19 w:້າຂອງ
-22 w:້າຄ
28 w:້າງ
38 w:້າງຄຳ
-16 w:້າງດ້
-16 w:້າງດ້ວຍ
15 w:້າງອີ
10 w:້າງໂດ
38 w:້າຈ
13 w:້າຈະແ
-52 w:້າຍ
29 w:້າຍບົ
-10 w:້າຍໄປ
-12 w:້າຕ
-10 w:້າທ
-89 w:້ານ
35 w:້ານກີ
-10 w:້ານກ່
-12 w:້ານຂອ
13 w:້ານລຸ
13 w:້ານລຸ່ມ
-17 w:້ານໃນ
-24 w:້າບ
-15 w:້າບໍ່
-15 w:້າບໍ່ມີ
12 w:້າບໍ່ແມ
-16 w:້າປ
-10 w:້າພະເ
-10 w:້າພະເຈົ
19 w:້າພະແ
19 w:້າພະແນກ
-38 w:້າມ
-19 w:້າມັກ
-11 w:້າມີຂໍ້
10 w:້າລ
20 w:້າລົງ
-21 w:້າວ
-26 w:້າສ
-17 w:້າສຸດ
12 w:້າຫ
13 w:້າຮ
17 w:້າເ
18 w:້າເປັ
-10 w:້າແຕ່
10 w:້າແທນ
-10 w:້າແລະ
-13 w:້າໃຈຄ
25 w:້າໃຊ້
-11 w:້າໃຫ້
-26 w:້າໄ
17 w:້າໝ
17 w:້າໝາຍ
-10 w:້ຳ.
21 w:້ຳຖ
21 w:້ຳຖ້ວ
-14 w:້ຳທ
-21 w:້ຳປ
11 w:້ຳມ
11 w:້ຳມັນ
27 w:້ຳສຽງ
-15 w:້ເຄ
-11 w:້ເຄາະ
-11 w:້ເຄາະຮ້
13 w:້ເທັດ
13 w:້ເທັດຈິ
19 w:້ເນ
16 w:້ເນັ້
11 w:້ເປັນກາ
15 w:້ເປັນພາ
-25 w:້ເພ
-15 w:້ເພີ່
-17 w:້ເວ
-21 w:້ເຫ
-15 w:້ເຫັນ
16 w:້ເອ
13 w:້ເອົາ
-11 w:້ເຮ
-17 w:້ແຈ
17 w:້ແດ
18 w:້ແຕ
-16 w:້ແທ
-12 w:້ແບ
-10 w:້ແບບທ
-35 w:້ແປ
13 w:້ແມ
13 w:້ແມ່ນ
15 w:້ແມ່ນກາ
-18 w:້ແມ່ນລາ
22 w:້ແມ່ນສະ
21 w:້ແລ
25 w:້ແລ້ວ
11 w:້ແຮ
-19 w:້ໂຊ
-19 w:້ໂຊກດ
12 w:້ໂຊກດີກ
16 w:້ໂດ
10 w:້ໂທ
-10 w:້ໃຈ
-19 w:້ໃຊ້.
-17 w:້ໃດ
22 w:້ໃຫ
-16 w:້ໄຂ
-32 w:້ໄຂແລ
-32 w:້ໄຂແລ້ວ
18 w:້ໄດ້.
16 w:້ໄດ້ແ
-10 w:້ໄວ
33 w:້ໜ້
13 w:້ໜ້າທ
13 w:້ໜ້າສ
-13 w:້ໝາ
18 w:້￼￼￼￼￼￼
-16 w:ໍ?ສ
-29 w:ໍ?ແ
-23 w:ໍຂອ
12 w:ໍດີ
10 w:ໍຖາ
13 w:ໍຖ້
-16 w:ໍບໍ
-10 w:ໍບໍ່ເ
-14 w:ໍລຳ
-28 w:ໍລິ
-14 w:ໍລິກາ
-13 w:ໍສະ
15 w:ໍຫຼ
-25 w:ໍອະ
-28 w:ໍອະໄພ
17 w:ໍອະໄພທີ
10 w:ໍໃຫ້ກ
14 w:ໍໃຫ້ທ
-16 w:ໍໃຫ້ໂ
-16 w:ໍໃຫ້ໂຊກ
19 w:ໍໄດ
19 w:ໍ່.
23 w:ໍ່ຊ
14 w:ໍ່ຊັດ
14 w:ໍ່ຊ້ຳ
15 w:ໍ່ຕ
-10 w:ໍ່ຕູ້
18 w:ໍ່ຕ້ອ
14 w:ໍ່ຕ້ອງກ
12 w:ໍ່ຕ້ອງແ
11 w:ໍ່ຖືກ
-10 w:ໍ່ທັນ
-58 w:ໍ່ພ
-33 w:ໍ່ພົບ
10 w:ໍ່ມີຄວາ
-21 w:ໍ່ມີຜ
-17 w:ໍ່ມີໃ
-11 w:ໍ່ລວມ
12 w:ໍ່ວ
21 w:ໍ່ສ
12 w:ໍ່ຮູ້
-37 w:ໍ່ເ
-19 w:ໍ່ເກີ
-20 w:ໍ່ເກີນ1
-19 w:ໍ່ແ
-12 w:ໍ່ໂ
26 w:ໍ່ໃ
-13 w:ໍ່ໃສ່
26 w:ໍ່ໃຫ້
15 w:ໍ່ໄດ້ກວ
-12 w:ໍ່ໄດ້ຮັ
-11 w:ໍ່ໄດ້ເພ
-22 w:ໍ່ໄປນ
-22 w:ໍ່ໄປນີ້
-10 w:ໍ່ໜ
20 w:ໍ້(
22 w:ໍ້:
-19 w:ໍ້ຂ
-18 w:ໍ້ຂ່າ
-16 w:ໍ້ຄ
-22 w:ໍ້ຄວາ
16 w:ໍ້ຄວາມທ
12 w:ໍ້ຄວາມນ
-10 w:ໍ້ຄວາມໃ
-49 w:ໍ້ຕ
17 w:ໍ້ທ
-10 w:ໍ້ທີ່
12 w:ໍ້ນ
11 w:ໍ້ນີ້
-11 w:ໍ້ບ
-27 w:ໍ້ບົດ
23 w:ໍ້ມ
29 w:ໍ້ມູນ
17 w:ໍ້ມູນທີ
-10 w:ໍ້ມູນເພ
10 w:ໍ້ມູນໃໝ
29 w:ໍ້ສ
10 w:ໍ້ຫ
14 w:ໍ້ເ
13 w:ໍ້ເທັ
13 w:ໍ້ເທັດຈ
-11 w:ໍ້ໃ
28 w:ໍ້ໜ
30 w:ໍ້ໜ້າ
13 w:ໍ້ໜ້າທີ
-50 w:ໜັງ
-27 w:ໜັງສື
14 w:ໜັງສືພິ
-12 w:ໜາມ
-20 w:ໜີ້
18 w:ໜຶ່
-10 w:ໜຶ່ງ.
15 w:ໜຶ່ງແ
-16 w:ໜຸ່
22 w:ໜ່ງ
13 w:ໜ່ງຂອ
11 w:ໜ່ງຂອງທ
11 w:ໜ່ວຍງ
11 w:ໜ່ວຍງານ
-85 w:ໜ້າ
12 w:ໜ້າຈໍ
-12 w:ໜ້ານີ
19 w:ໜ້າພະ
19 w:ໜ້າພະແນ
20 w:ໜ້າເຊ
17 w:ໝວດ
-27 w:ໝັກ
-64 w:ໝາກ
-13 w:ໝາກເຜ
-13 w:ໝາກເຜັດ
-15 w:ໝາຍສະ
-14 w:ໝາຍສະບັ
-31 w:ໝາຍເຫ
-38 w:ໝາຍເຫດ:
12 w:ໝາຍເຫດກ
21 w:ໝາະ
22 w:ໝາະກັ
-16 w:ໝຶກ
-21 w:ໝູ່
-11 w:ໝົດ
11 w:ໝົດແລ
10 w:ໝ່.
15 w:ໝ່:
-14 w:ໝ່ຈ
-19 w:ໝ່ສ
-11 w:ໝ່ອ
-12 w:ໝ່ເ
-10 w:ໝ່ເພື
-10 w:ໝ່ເພື່ອ
-21 w:ໝ່ແ
18 w:ໝ່ໃ
18 w:ໝ່ໃຫ້
-14 w:ໝ່ໄ
-10 w:ໝ່ໄດ້
31 w:ảnh
-15 w:ảnh minh
-26 w:ấy
24 w:–ແບ
10 w:→￼￼￼￼
-25 w:、
-83 w:。
-21 w:一个
16 w:一个人
10 w:一些
-26 w:一句
19 w:一段
-16 w:七
27 w:万
23 w:万象
-38 w:三
-11 w:三十
-19 w:上
-14 w:上说
-75 w:下
-24 w:下是
-26 w:下：
14 w:不
-12 w:不含
16 w:不要
-11 w:不超
-11 w:不超过
38 w:业
-17 w:两
-23 w:个
-32 w:个。
29 w:个人
16 w:个人工
-10 w:个备
-10 w:个备选
17 w:个标
17 w:个标题
18 w:个话
18 w:个话题
13 w:个问
13 w:个问题
12 w:中文
14 w:中立
27 w:中老
27 w:中老铁
13 w:为
-10 w:为化
-10 w:为化名
12 w:为您
53 w:为￼
53 w:为￼￼
-31 w:主
-19 w:主要
-20 w:举
-15 w:么
-10 w:九
33 w:也
-21 w:书
-37 w:了
-20 w:了一
-22 w:了三
10 w:了解
18 w:了，
-12 w:事
-10 w:二十
-24 w:五
-21 w:交
-21 w:亲
-13 w:人
20 w:人名
-10 w:人工智
-15 w:什
-15 w:什么
-27 w:今
-11 w:从
15 w:仔
15 w:仔细
-26 w:代
-15 w:代表
29 w:以
21 w:以上
-22 w:以下
-24 w:以下是
-21 w:们
18 w:们换
18 w:们换个
-29 w:件
-23 w:传
13 w:但
18 w:余
-15 w:作
-10 w:作文
-12 w:作者
46 w:你
10 w:使
-32 w:信
-36 w:修
-11 w:修改。
-10 w:修订
16 w:充
25 w:先
16 w:免
17 w:入
-27 w:全
-40 w:全文
-20 w:公
21 w:共
60 w:其
44 w:其他
-12 w:内
10 w:内容
27 w:内容由
30 w:再
12 w:再核
18 w:再聊
18 w:再聊聊
13 w:写。
14 w:写作
14 w:农
15 w:农民
-11 w:决
13 w:减
10 w:凝
10 w:凝练
10 w:凝练，
-23 w:出
60 w:分
-15 w:刊
-33 w:删
11 w:删除
13 w:利
40 w:别
-17 w:到
27 w:制
23 w:前请
-17 w:剧
25 w:力
-22 w:办
-12 w:办理
15 w:务必
31 w:动
-14 w:助
-21 w:助。
13 w:助！
-26 w:化
-10 w:化名
-40 w:十
-12 w:十二
15 w:十字
-12 w:十年
-11 w:千
-17 w:升
-26 w:半
30 w:原
21 w:原意
14 w:原文
13 w:去
-12 w:县
12 w:及
20 w:发
37 w:发布
16 w:发布。
21 w:发布前
-12 w:发现
-11 w:受访
-11 w:受访者
15 w:变
23 w:口
-15 w:句
-11 w:句话
-25 w:只
46 w:可
31 w:可以
31 w:合
-10 w:同
-19 w:名
-17 w:名单
19 w:后
-14 w:向
-28 w:吗
-28 w:吗？
18 w:吧
18 w:吧。
-12 w:含
12 w:听
-23 w:员
-18 w:周
-12 w:商
25 w:嗯
25 w:嗯，
-12 w:器
-11 w:器人
-25 w:四
-22 w:回
-44 w:国
28 w:图
19 w:图片
-13 w:在
-30 w:地
-19 w:场
-10 w:型
-16 w:城
-25 w:声
13 w:处理
10 w:处理，
-17 w:备
-11 w:复的
-43 w:多
-11 w:大
-30 w:天
-32 w:女
19 w:好
11 w:好的
-22 w:如下
-26 w:如下：
21 w:如有
-15 w:如需
13 w:姐
-47 w:子
66 w:字
31 w:字数
14 w:字，
-37 w:学
-22 w:孩
-22 w:孩子
15 w:实
10 w:实。
-18 w:审
52 w:客
22 w:客观
-35 w:家
27 w:容由
-36 w:对
13 w:对您
13 w:对您有
-18 w:封
-20 w:将
-24 w:小
-37 w:就
-15 w:工
-10 w:工智
-10 w:工智能
-18 w:己
-17 w:己的
59 w:已
31 w:布
14 w:布。
21 w:布前
20 w:布前请
-21 w:帮助。
13 w:帮助！
13 w:常
-68 w:年
30 w:并
-12 w:应
57 w:度
-18 w:座
10 w:建
18 w:建议
-11 w:开
-14 w:式
-16 w:式，
68 w:引
22 w:引语
-15 w:当
-25 w:很
-33 w:得
15 w:必
-30 w:快
11 w:思
44 w:思考
12 w:性
12 w:您有
13 w:您有所
17 w:情
-28 w:想
28 w:感
-13 w:感谢
-40 w:成
10 w:我。
18 w:我们换
-10 w:我再
17 w:我可
19 w:我把
10 w:我把这
-10 w:我改
13 w:我是
18 w:我暂
18 w:我暂时
12 w:我，
15 w:我，我
12 w:或
12 w:截
-18 w:户
-16 w:承
-16 w:承认
27 w:把
14 w:把这
13 w:把这篇
-32 w:投
26 w:抱
26 w:抱歉
26 w:抱歉，
10 w:拆
-21 w:括
-11 w:挝语
38 w:换
18 w:换个
18 w:换个话
10 w:据
13 w:掉了
41 w:接
21 w:推
21 w:推荐
32 w:插
-14 w:撤
-14 w:支
27 w:收
10 w:收到
-30 w:改。
-35 w:改了
23 w:改写
25 w:改动
17 w:改变
-16 w:改，
-12 w:政
10 w:故
-16 w:数据
36 w:整
-72 w:文
-22 w:文。
23 w:文字
15 w:文章
-12 w:文要
-12 w:文要求
-19 w:新
-36 w:新版
-26 w:新版本
22 w:新闻
-29 w:方
20 w:旅
23 w:旅游
12 w:无
17 w:无法
14 w:无法回
-36 w:日
40 w:时1
17 w:时无
17 w:时无法
19 w:时间
-25 w:明
17 w:明白
16 w:易
-13 w:昨
-11 w:昨日
-46 w:是
11 w:是一
-14 w:是明
12 w:景
-12 w:智
-12 w:智能
18 w:暂
17 w:暂时
17 w:暂时无
36 w:更
-10 w:更多
-10 w:更新
27 w:更有
14 w:替
23 w:替换
12 w:最后
-11 w:月
-13 w:有人
12 w:有哪
-12 w:服
-10 w:服务
-24 w:期
13 w:未
-103 w:本
-10 w:本报
-26 w:本文
-17 w:机
-12 w:机器
-11 w:机器人
-11 w:材
-11 w:材料
-21 w:村
-33 w:条
-46 w:来
16 w:松
-11 w:查
25 w:标
11 w:标题
19 w:标题，
-17 w:栏
-13 w:校
12 w:样
18 w:根
19 w:根据
-11 w:案
-10 w:模型
-35 w:次
10 w:欢
18 w:欢迎
-14 w:款
17 w:歉
25 w:歉，
15 w:此
-15 w:步
43 w:段
13 w:段落
20 w:段，
-26 w:每
16 w:比
60 w:气
-18 w:水
11 w:求。
-14 w:求，
-15 w:没
-27 w:没有
-13 w:法
14 w:法回
18 w:法回答
-11 w:注
18 w:活
10 w:润
10 w:润色
21 w:清
23 w:游
-30 w:源
11 w:漏
10 w:点。
19 w:热
13 w:然
-11 w:照
-32 w:版
-11 w:版本
-15 w:率
-29 w:现
-10 w:现场
-11 w:理
13 w:理，
-11 w:用户
40 w:用时
40 w:用时1
-15 w:由
17 w:由a
17 w:由ai
-32 w:电
11 w:略
-16 w:登
17 w:白
22 w:的文
16 w:的文章
10 w:的新闻
10 w:的是
-16 w:的话
-13 w:的，
-32 w:目
25 w:直
25 w:直接
-16 w:着
40 w:短
-30 w:示
-22 w:社
14 w:祝
-13 w:票
-19 w:种
40 w:秒
-12 w:税
11 w:稿，
-12 w:立
-13 w:站
14 w:章
-21 w:笑
-15 w:笑着
20 w:符
22 w:符合
16 w:第
11 w:第三
-11 w:第十
-10 w:答
-13 w:答：
35 w:简
11 w:简短
19 w:精
32 w:精简
-20 w:系
13 w:约
-19 w:线
15 w:细
-20 w:经
10 w:经过
-14 w:结
15 w:给你
44 w:统一
25 w:继
25 w:继续
25 w:续
-79 w:编
-40 w:编辑
18 w:缩
10 w:网
-13 w:罚
-11 w:老
-13 w:老人
-11 w:老挝语
27 w:老铁
27 w:老铁路
22 w:考
-42 w:者
10 w:聊
18 w:聊吧
18 w:聊吧。
18 w:聊聊
18 w:聊聊吧
-17 w:联
13 w:背
-20 w:能
-28 w:自
-18 w:自己
-17 w:自己的
-41 w:至
-11 w:节
-18 w:草
-18 w:草案
21 w:荐
-12 w:获
13 w:落
13 w:补
16 w:补充
-25 w:表
-15 w:表示
53 w:要
-10 w:要我再
-27 w:要求
-14 w:要求，
26 w:要，
22 w:观
-15 w:解
-11 w:警
-11 w:计
-11 w:订
-15 w:认
-19 w:认。
18 w:让我
18 w:让我们
-12 w:训
-12 w:训练
13 w:议
-41 w:记
-20 w:记者
-17 w:论
-15 w:论文
-11 w:访
-11 w:访者
-11 w:证
11 w:诉我。
-19 w:词
14 w:词：
30 w:译
63 w:译为
63 w:译为￼
21 w:译文
28 w:译法
-28 w:译者
-40 w:话
16 w:话题
18 w:话题再
42 w:语
15 w:语。
27 w:语气
-24 w:语，
-38 w:误
-25 w:说
-36 w:说。
27 w:说明
-13 w:说，
10 w:请
11 w:请以
14 w:读
29 w:读者
22 w:调整
22 w:象
11 w:贵
40 w:路
-21 w:车
16 w:轻松
-38 w:辑
-13 w:过
18 w:迎
-16 w:还是
-14 w:这
-11 w:这个
14 w:这个问
35 w:这样
15 w:进
14 w:进行
25 w:述
17 w:适
23 w:适合
15 w:通
-31 w:遍
-23 w:那
29 w:部
36 w:部分
24 w:部长
26 w:配
-11 w:里
28 w:重
-11 w:重复的
30 w:重新
17 w:量
29 w:金
37 w:铁
40 w:铁路
33 w:错
18 w:错了
19 w:错了，
14 w:键词：
-22 w:问
-18 w:问：
18 w:间
25 w:闻
-10 w:限
-10 w:随
24 w:需
53 w:需要
26 w:需要，
42 w:面
-13 w:音
48 w:顺
-20 w:题
18 w:题再
18 w:题再聊
13 w:题，
10 w:风
46 w:！
80 w:（
32 w:）
27 w:）：
-15 w:，
20 w:，也
18 w:，人
-19 w:，他
13 w:，但
13 w:，先
17 w:，其
-13 w:，删
19 w:，发
-16 w:，可
-12 w:，对
33 w:，并
43 w:，我
17 w:，我可
-23 w:，文
-10 w:，文中
-13 w:，新
17 w:，更
-15 w:，用
14 w:，符
14 w:，符合
-11 w:，老
36 w:，要
16 w:，让
18 w:，让我
19 w:，语气
-13 w:，语言
10 w:，请
14 w:，这
15 w:，这个
21 w:，适
21 w:，适合
10 w:，￼
10 w:，￼￼
-12 w:：
16 w:：1
16 w:：1.
-10 w:：本
18 w:：￼
18 w:：￼￼
-56 w:？
-36 w:￼
-13 w:￼ນັ
-15 w:￼ບໍ່ມ
10 w:￼ຫຼາຍ
-11 w:￼ເປັນ￼￼
20 w:￼ເພ
16 w:￼ເພື່
-11 w:￼ແຕ
-18 w:￼ແມ
-13 w:￼ແມ່ນ
19 w:￼ແລະ￼
19 w:￼ແລະ￼￼￼
-17 w:￼ໃນ
13 w:￼。
16 w:￼应
-36 w:￼￼
10 w:￼￼(
-16 w:￼￼,
-13 w:￼￼.
12 w:￼￼ຂ
10 w:￼￼ຕ
11 w:￼￼ຖ
-20 w:￼￼ນ
-15 w:￼￼ບໍ່ມີ
15 w:￼￼ຜ
-13 w:￼￼ມ
-10 w:￼￼ສ
11 w:￼￼ຫ
10 w:￼￼ຫຼາ
-11 w:￼￼ເປັນ￼
16 w:￼￼ເພື
16 w:￼￼ເພື່ອ
-11 w:￼￼ແຕ່
-14 w:￼￼ແມ່
15 w:￼￼ແລະ
19 w:￼￼ແລະ￼￼
-13 w:￼￼ໃ
11 w:￼￼ໄ
35 w:￼￼→
13 w:￼￼。
16 w:￼￼应
-78 w:￼￼￼
-13 w:￼￼￼ນັ
-15 w:￼￼￼ບໍ່ມ
10 w:￼￼￼ຫຼາຍ
20 w:￼￼￼ເພ
16 w:￼￼￼ເພື່
-11 w:￼￼￼ແຕ
19 w:￼￼￼ແລະ￼
-17 w:￼￼￼ໃນ
10 w:￼￼￼￼(
-16 w:￼￼￼￼,
-13 w:￼￼￼￼.
12 w:￼￼￼￼ຂ
11 w:￼￼￼￼ຖ
-12 w:￼￼￼￼ນ
15 w:￼￼￼￼ຜ
-13 w:￼￼￼￼ມ
-10 w:￼￼￼￼ສ
11 w:￼￼￼￼ຫ
10 w:￼￼￼￼ຫຼາ
16 w:￼￼￼￼ເພື
-11 w:￼￼￼￼ແຕ່
-14 w:￼￼￼￼ແມ່
15 w:￼￼￼￼ແລະ
-15 w:￼￼￼￼ໃ
11 w:￼￼￼￼ໄ
37 w:￼￼￼￼→
-34 w:￼￼￼￼￼
-13 w:￼￼￼￼￼ນັ
20 w:￼￼￼￼￼ເພ
-11 w:￼￼￼￼￼ແຕ
12 w:￼￼￼￼￼ແລ
10 w:￼￼￼￼￼￼(
-12 w:￼￼￼￼￼￼,
-17 w:￼￼￼￼￼￼.
12 w:￼￼￼￼￼￼ຂ
10 w:￼￼￼￼￼￼ຕ
-12 w:￼￼￼￼￼￼ນ
15 w:￼￼￼￼￼￼ຜ
11 w:￼￼￼￼￼￼ເ
13 w:￼￼￼￼￼￼ແ
11 w:￼￼￼￼￼￼ໄ
37 w:￼￼￼￼￼￼→
-19 w:￼￼￼￼￼￼￼
`;
