// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.24;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-26 ^>addressee
50 ^>channel
78 ^>count
16 ^>edit
29 ^>farewell
21 ^>fault
-21 ^>here
10 ^>inability
44 ^>machine
12 ^>offer
-50 ^>office
27 ^>opening
34 ^>option
-21 ^>order
25 ^>plan
16 ^>polite
59 ^>quality
-39 ^>reference
13 ^>request
17 ^>text
28 addressee
-19 addressee*channel
50 addressee*count
14 addressee*farewell
19 addressee*fault
67 addressee*here
-21 addressee*inability
35 addressee*machine
11 addressee*offer
23 addressee*option
31 addressee*order
17 addressee*part
-30 addressee*polite
-33 addressee*quality
90 addressee*reference
64 addressee*reported
29 addressee*text
11 addressee>$
-90 addressee>addressee
18 addressee>doubt
14 addressee>edit
-14 addressee>farewell
-30 addressee>here
-100 addressee>inability
-18 addressee>machine
-33 addressee>narrator
43 addressee>offer
-74 addressee>office
-16 addressee>order
27 addressee>part
-50 addressee>plan
-22 addressee>quality
-17 addressee>reference
31 addressee>reported
13 addressee>request
124 bracketed
64 channel
-27 channel*doubt
13 channel*fault
37 channel*option
-19 channel*plan
-20 channel*reported
-25 channel>$
39 channel>channel
-22 channel>edit
-11 channel>here
-25 channel>machine
23 channel>narrator
38 channel>offer
56 channel>office
69 channel>part
18 channel>quality
-27 channel>reference
-11 channel>reported
-14 channel>request
-20 channel>text
180 colon-end
159 count
-30 count*doubt
32 count*office
59 count*option
21 count*polite
-10 count*reported
26 count*user
22 count>$
53 count>addressee
15 count>channel
-28 count>doubt
-12 count>edit
19 count>inability
10 count>offer
14 count>order
41 count>part
62 count>plan
-48 count>quality
19 count>reported
-12 count>text
-145 cover=0
-112 cover=1
-84 cover=2
-26 cover=3
39 cover=4
52 cover=5
101 cover=6
97 cover=7
-27 doubt
28 doubt*office
33 doubt*reported
12 doubt>$
14 doubt>doubt
13 doubt>edit
13 doubt>here
16 doubt>narrator
-15 doubt>offer
-36 doubt>office
-30 doubt>part
-20 doubt>reference
12 doubt>reported
17 doubt>request
34 doubt>text
13 edit
-53 edit*channel
-91 edit*count
43 edit*doubt
70 edit*fault
40 edit*here
14 edit*inability
-41 edit*machine
65 edit*opening
-70 edit*option
27 edit*order
22 edit*plan
41 edit*polite
-34 edit*quality
44 edit*user
45 edit>$
14 edit>addressee
-50 edit>channel
-44 edit>count
-15 edit>edit
-48 edit>inability
-58 edit>machine
-51 edit>narrator
39 edit>offer
-22 edit>office
12 edit>option
10 edit>order
-25 edit>part
84 edit>plan
13 edit>polite
-14 edit>reference
14 edit>request
38 edit>text
75 exclaim
-15 farewell
-12 farewell*office
43 farewell*polite
-53 farewell*reported
23 farewell>$
41 farewell>addressee
-24 farewell>edit
25 farewell>farewell
48 farewell>offer
-32 farewell>order
29 farewell>polite
-41 farewell>reported
26 farewell>text
-24 fault*office
-18 fault*reported
-15 fault>$
32 fault>addressee
13 fault>edit
20 fault>fault
19 fault>here
10 fault>narrator
-11 fault>office
11 fault>order
22 fault>part
-18 fault>quality
22 fault>reference
-22 fault>reported
26 fault>text
-40 figures
-151 here
29 here*channel
24 here*count
90 here*doubt
13 here*fault
-53 here*office
23 here*option
-36 here*plan
62 here*reported
14 here*request
52 here>$
42 here>addressee
18 here>count
42 here>doubt
113 here>edit
18 here>here
-27 here>narrator
-21 here>offer
-30 here>office
12 here>option
-57 here>part
-33 here>plan
-39 here>quality
-33 here>reported
42 here>text
169 icon
-72 inability
-20 inability*channel
25 inability*count
-39 inability*here
47 inability*office
23 inability*opening
-15 inability*option
16 inability*order
-17 inability*plan
21 inability*polite
-125 inability*reported
16 inability*request
-13 inability*user
-29 inability>$
24 inability>channel
43 inability>edit
62 inability>inability
-24 inability>machine
24 inability>narrator
30 inability>office
25 inability>order
61 inability>part
-38 inability>plan
-32 inability>quality
66 inability>reference
18 inability>request
75 inability>text
52 label
-78 lang=de
-143 lang=en
14 lang=es
-63 lang=fr
-10 lang=id
-63 lang=it
197 lang=lo
-10 lang=pt
15 lang=vi
60 lang=zh
114 len=0
156 len=1
171 len=2
151 len=3
-21 len=4
-194 len=5
70 list
-10 machine
-26 machine*channel
21 machine*count
17 machine*doubt
11 machine*farewell
33 machine*here
134 machine*inability
-67 machine*office
25 machine*option
-13 machine*order
-56 machine*plan
11 machine*polite
-22 machine*reported
47 machine*request
-28 machine*user
-12 machine>$
-53 machine>addressee
-20 machine>channel
43 machine>doubt
-13 machine>edit
20 machine>here
117 machine>inability
86 machine>machine
18 machine>offer
-57 machine>office
-41 machine>part
-43 machine>quality
33 machine>reported
77 machine>request
-31 machine>text
-74 n=0
-37 n=1
-25 n=2
-18 n=3
-19 n=4
26 n=5
-12 n=6
55 n=7
26 n=8
32 names=0
-47 names=1
-76 names=2
-105 names=3
-65 names=4
190 narrator
-21 narrator*addressee
29 narrator*channel
35 narrator*count
54 narrator*doubt
24 narrator*edit
-10 narrator*farewell
-38 narrator*here
62 narrator*inability
125 narrator*machine
-36 narrator*offer
-42 narrator*office
-31 narrator*opening
-23 narrator*option
54 narrator*order
88 narrator*part
-32 narrator*plan
-11 narrator*polite
-19 narrator*quality
61 narrator*reference
-21 narrator*reported
71 narrator*request
47 narrator*user
-108 narrator>$
-32 narrator>addressee
-73 narrator>channel
10 narrator>count
19 narrator>doubt
38 narrator>edit
-23 narrator>farewell
-11 narrator>fault
13 narrator>here
70 narrator>inability
71 narrator>machine
-111 narrator>narrator
-44 narrator>offer
-43 narrator>office
59 narrator>order
-20 narrator>part
-10 narrator>plan
56 narrator>quality
-35 narrator>reference
-64 narrator>reported
-45 narrator>request
-39 narrator>text
10 offer
61 offer*channel
18 offer*doubt
-71 offer*here
-49 offer*office
16 offer*option
-51 offer*order
22 offer*plan
-41 offer*reported
-83 offer*request
24 offer*user
70 offer>$
15 offer>channel
17 offer>doubt
49 offer>edit
-16 offer>machine
47 offer>offer
-21 offer>office
20 offer>order
11 offer>part
10 offer>plan
-20 offer>reported
-70 offer>request
27 offer>text
-56 office
12 office>$
-21 office>channel
23 office>count
13 office>doubt
-71 office>edit
17 office>here
-19 office>inability
23 office>machine
-19 office>narrator
30 office>offer
-56 office>office
-14 office>order
-39 office>part
16 office>plan
-15 office>polite
-43 office>quality
38 office>reported
-14 office>request
-27 office>text
27 opening
27 opening*count
19 opening*farewell
21 opening*fault
49 opening*here
-45 opening*office
46 opening*order
51 opening*plan
20 opening*polite
-65 opening*reported
34 opening*request
18 opening*user
66 opening>$
13 opening>addressee
-18 opening>channel
17 opening>count
33 opening>edit
15 opening>farewell
17 opening>fault
105 opening>here
18 opening>inability
-21 opening>narrator
-32 opening>offer
-46 opening>office
28 opening>order
60 opening>part
30 opening>plan
21 opening>polite
-58 opening>quality
13 opening>reference
-31 opening>reported
34 option
-49 option*doubt
-44 option*office
10 option*reported
-27 option>$
63 option>channel
34 option>count
-26 option>office
37 option>part
85 option>quality
37 option>reported
-14 option>text
-31 order
-32 order*channel
18 order*count
-42 order*farewell
12 order*fault
-21 order*office
38 order*plan
17 order*reported
10 order*user
55 order>$
10 order>addressee
14 order>doubt
21 order>inability
-21 order>machine
30 order>narrator
17 order>offer
-18 order>office
19 order>plan
18 order>quality
18 order>reference
15 order>reported
12 order>request
33 order>text
96 part
47 part*channel
-41 part*count
39 part*doubt
-37 part*edit
15 part*fault
41 part*here
-13 part*inability
-31 part*machine
118 part*opening
75 part*option
29 part*reference
14 part*reported
46 part*request
30 part*user
-31 part>$
21 part>addressee
-15 part>channel
18 part>count
47 part>doubt
120 part>edit
-25 part>here
11 part>machine
-35 part>narrator
19 part>offer
-31 part>office
21 part>order
111 part>part
23 part>plan
17 part>polite
49 part>quality
-43 part>reference
-15 part>reported
21 part>request
29 part>text
-74 phone
-58 plan
-17 plan*doubt
20 plan*fault
14 plan*option
-19 plan*polite
15 plan*reported
-15 plan>$
-41 plan>addressee
-15 plan>channel
-23 plan>count
-11 plan>doubt
88 plan>edit
-26 plan>here
58 plan>inability
-54 plan>machine
-81 plan>narrator
25 plan>offer
31 plan>office
24 plan>part
68 plan>plan
-29 plan>quality
-13 plan>reference
30 plan>reported
11 plan>user
44 polite
-31 polite*office
-33 polite*reported
46 polite>$
-21 polite>addressee
24 polite>edit
-24 polite>narrator
-11 polite>plan
-14 polite>reported
10 polite>text
-27 pos=first
26 pos=last
-76 pos=middle
14 pure=n=0
42 pure=n=1
20 pure=n=2
10 pure=n=3
43 pure=n=4
29 pure=n=5
42 pure=n=6
23 pure=n=8
69 quality
30 quality*channel
-44 quality*count
23 quality*doubt
78 quality*here
-21 quality*inability
25 quality*offer
-34 quality*office
-13 quality*opening
22 quality*option
11 quality*order
23 quality*plan
-64 quality*reported
37 quality*request
14 quality*user
69 quality>$
23 quality>channel
-43 quality>count
10 quality>doubt
32 quality>edit
22 quality>here
-13 quality>inability
-26 quality>narrator
86 quality>offer
25 quality>office
26 quality>order
67 quality>quality
138 question
-118 quoted=0
-18 quoted=1
13 quoted=2
47 quoted=3
38 reference
-64 reference*channel
-22 reference*count
48 reference*doubt
44 reference*fault
-40 reference*here
23 reference*inability
36 reference*machine
-75 reference*offer
44 reference*opening
10 reference*polite
36 reference*quality
34 reference*reported
-36 reference*request
27 reference>$
-47 reference>addressee
12 reference>count
94 reference>doubt
-41 reference>edit
-23 reference>here
-14 reference>inability
30 reference>machine
-41 reference>narrator
-25 reference>office
10 reference>order
76 reference>part
12 reference>polite
-14 reference>quality
27 reference>reference
30 reference>reported
-23 reference>request
24 reference>text
-40 reported
19 reported*office
-12 reported>$
-34 reported>addressee
11 reported>channel
-12 reported>count
-12 reported>doubt
-33 reported>edit
16 reported>here
-85 reported>inability
-20 reported>machine
-22 reported>narrator
-15 reported>option
-17 reported>polite
-14 reported>quality
55 reported>reference
16 reported>reported
-13 reported>request
53 reported>text
-10 request*channel
-16 request*count
72 request*doubt
-14 request*office
-15 request*option
-11 request*order
-30 request*plan
13 request*polite
-11 request*user
61 request>$
-55 request>addressee
21 request>edit
-12 request>inability
17 request>machine
24 request>narrator
-16 request>offer
36 request>order
-27 request>quality
14 request>reference
-11 request>reported
46 request>request
46 request>text
66 text
54 text*channel
-86 text*count
-27 text*edit
54 text*farewell
53 text*fault
56 text*here
-19 text*inability
-43 text*machine
33 text*offer
-49 text*office
77 text*opening
37 text*option
-46 text*order
-53 text*part
56 text*polite
-12 text*quality
19 text*reference
-38 text*reported
-66 text*request
37 text>$
-42 text>channel
-14 text>count
-28 text>doubt
12 text>farewell
-27 text>narrator
74 text>offer
-78 text>part
37 text>plan
35 text>polite
33 text>quality
20 text>reference
72 text>reported
-30 text>text
54 user*plan
11 user*reported
13 user>$
15 user>edit
-23 user>machine
12 user>narrator
23 user>text
25 w:! a
32 w:! here's
31 w:! let's
23 w:! the
11 w:!ຂ້
39 w:#
-59 w:# #
50 w:# :
-14 w:# ?
-37 w:# a
35 w:# am
30 w:# and
25 w:# as
-25 w:# b
-18 w:# before
12 w:# but
10 w:# characters
-22 w:# chữ
-19 w:# days
-22 w:# degrees
-21 w:# families
27 w:# for
38 w:# good
-38 w:# h
46 w:# households
24 w:# in
-10 w:# it
-13 w:# june
-15 w:# kip
18 w:# km
41 w:# march
-24 w:# may
17 w:# million
-58 w:# minutes
10 w:# more
69 w:# mots
-13 w:# mét
63 w:# no
51 w:# not
-82 w:# november
-17 w:# now
10 w:# nên
-33 w:# on
10 w:# or
-31 w:# p
-15 w:# pages
23 w:# people
-32 w:# per
46 w:# percent
19 w:# plus
21 w:# pm
27 w:# s
119 w:# seconds
29 w:# shorter
30 w:# signes
100 w:# sites
56 w:# so
-49 w:# th
10 w:# that
22 w:# the
25 w:# từ
33 w:# villages
-10 w:# with
72 w:# word
36 w:# words
-22 w:# years
15 w:# you
10 w:(ສະ
10 w:(ສະບັ
19 w:(ສັ
19 w:(ສັ້ນ
-14 w:)ແລ
18 w:,ກະ
22 w:,ກະລຸ
22 w:,ກະລຸນາ
28 w:,ຂ້
20 w:,ຂ້ອຍ
19 w:,ຂໍ
-10 w:,ຈະ
-20 w:,ຖ້
-19 w:,ຖ້າມ
-12 w:,ນັ
15 w:,ບໍ
-14 w:,ພະ
28 w:,ມີ
-16 w:,ລາ
16 w:,ວັ
10 w:,ວັນທ
11 w:,ສະນັ
11 w:,ສະນັ້ນ
18 w:,ສາ
22 w:,ຫຼ
17 w:,ອັ
16 w:,ເປ
-11 w:,ເມ
15 w:,ເອ
-10 w:,ແຕ
11 w:,ແນ
-15 w:,ແບ
-10 w:,ແມ
18 w:,ໃຊ
-15 w:,ໜ້
24 w:,￼￼
24 w:,￼￼￼￼
28 w:,￼￼￼￼￼￼
21 w:-ຈີ
-19 w:.00
-12 w:.000ກີບ
-15 w:.20
15 w:.ຂ້
15 w:.ຂ້ອຍ
14 w:.ສະ
14 w:.ສະບັ
31 w:/th
-10 w:0
-11 w:0.000ກີ
-12 w:00
-17 w:000
-12 w:000ກີ
-12 w:00ກີບ
-19 w:00ຄ
-13 w:00ຄຳພ
-10 w:00字
-11 w:020
-14 w:021
27 w:025
11 w:0คำ
-25 w:0ກີ
17 w:0ຄົນ,
-15 w:0ນາ
-15 w:0ນາທີ
23 w:0ລ້
23 w:0ລ້ານ
11 w:0ເຮ
11 w:0ເຮັກ
11 w:0ເຮັກຕາ
-19 w:0ໂມ
42 w:1
15 w:1.
15 w:10
23 w:100
12 w:12
22 w:120
18 w:120ຄົ
-12 w:123
-12 w:12ບ
-11 w:12ໜ
-11 w:12ໜ້າ
-11 w:150
-16 w:155
38 w:2
16 w:2.
16 w:200
10 w:200ຄຳ
-17 w:201
22 w:202
11 w:20ຄ
-11 w:212
12 w:2ຄົ
25 w:2ນາ
25 w:2ນາທີ
10 w:2ມາ
-16 w:2ໜ້
15 w:3.
-14 w:300ຄຳ
15 w:31ມ
-19 w:3x4
-14 w:3ຄົ
15 w:3ບ້
15 w:3ບ້ານ
31 w:40ຄ
13 w:4ຄຳ
-19 w:4ຄົ
-17 w:5
-12 w:500
-17 w:50ຄ
-15 w:55ຕ
-14 w:566
-15 w:5ຄຳ
11 w:5ປີ
11 w:5ແບ
-12 w:6ໂມ
39 w:7
-12 w:8.0
-17 w:800
-13 w:8:0
12 w:8ຄຳ
91 w:: #
32 w:: a
58 w:: about
-28 w:: an
-15 w:: bản
-20 w:: can
15 w:: clearer
123 w:: council
50 w:: cut
37 w:: discover
11 w:: how
-33 w:: https
-17 w:: i
19 w:: in
-13 w:: is
-19 w:: j'ai
-16 w:: k
23 w:: khám
96 w:: laos
20 w:: make
50 w:: new
-23 w:: no
-24 w:: none
-18 w:: one
11 w:: rewrite
-30 w:: this
21 w:: three
21 w:: train
-44 w:: two
-11 w:: we
15 w:: what
49 w:: who
49 w:: why
31 w:: yes
18 w::1)
14 w::1.
23 w::คำ
11 w::ຂຽ
-34 w::ຂ້
-20 w::ຂ້ອຍ
-24 w::ຄຳ
12 w::ຊື
-12 w::ຕັ
16 w::ທ່ອງ
16 w::ທ່ອງທ່
-11 w::ທ່ານ
17 w::ນັ
-12 w::ນາ
16 w::ບໍ
10 w::ລວ
10 w::ລາຄາ
15 w::ລົ
-16 w::ສະ
-12 w::ຫົວຂ
-12 w::ຫົວຂໍ້
-11 w::ເປ
-11 w::ເປັນ
17 w::ເສ
-28 w::ແກ
-20 w::ແບ
39 w::￼￼
39 w::￼￼￼￼
39 w::￼￼￼￼￼￼
31 w:</t
34 w:<th
15 w:<thin
-89 w:?
-14 w:? a
26 w:? better
-11 w:? tell
-12 w:? the
38 w:? we
-37 w:? yes
10 w:?ຂ້
10 w:?ຂ້ອຍ
-14 w:?ສະ
-15 w:?ສົ
-15 w:?ສົ່ງ
-47 w:^#
112 w:^# #
47 w:^# words
-36 w:^:
15 w:^<thin
-60 w:^a
-38 w:^a good
25 w:^a more
-13 w:^a previous
-12 w:^a shorter
12 w:^a version
-68 w:^about
-41 w:^about #
-25 w:^absolutely
-30 w:^absolutely nothing
59 w:^according
59 w:^according to
20 w:^actually
64 w:^add
36 w:^added
30 w:^adding
32 w:^ah
85 w:^all
-14 w:^alright
48 w:^alt
48 w:^alt text
-18 w:^alternative
65 w:^alternatively
100 w:^although
-35 w:^an
-19 w:^an earlier
54 w:^and
21 w:^and that's
-19 w:^anh
40 w:^anything
-11 w:^anything else
40 w:^apologies
29 w:^apologies for
-13 w:^applicants
33 w:^approx
33 w:^approx #
-26 w:^article
23 w:^as
-50 w:^as a
40 w:^as an
50 w:^as far
-15 w:^as of
17 w:^as the
26 w:^ask
-21 w:^asked
-15 w:^asked about
29 w:^at the
-57 w:^background
30 w:^based
30 w:^based on
-25 w:^because
36 w:^before i
24 w:^being
25 w:^being an
50 w:^below
34 w:^below are
30 w:^below is
21 w:^best
38 w:^best of
-21 w:^bien
-21 w:^bien sûr
52 w:^bonne
26 w:^both
17 w:^by
-13 w:^bài viết
-24 w:^bạn
-29 w:^bạn có
29 w:^bản
-10 w:^bản dự
-22 w:^can
-20 w:^candidates
48 w:^caption
-26 w:^certainly the
-16 w:^cet
-11 w:^cet article
25 w:^cette
10 w:^cette version
71 w:^changed
25 w:^changes
40 w:^changes made
69 w:^character
80 w:^character count
22 w:^chatg
153 w:^chatgpt
35 w:^chatgpt can
35 w:^chatgpt said
-38 w:^clarification
-36 w:^clarification :
29 w:^claude
27 w:^consider
-23 w:^continue
-31 w:^continue reading
88 w:^copy
62 w:^copy code
-23 w:^copy the
-88 w:^corrected
-33 w:^correction
-33 w:^correction :
19 w:^could
-23 w:^cut
20 w:^các
-36 w:^câu
-20 w:^cô
-20 w:^cô giáo
-18 w:^dear
-13 w:^dear editor
20 w:^disclaimer
20 w:^disclaimer :
29 w:^do
17 w:^do not
38 w:^do you
23 w:^done
-16 w:^double
-47 w:^double check
-33 w:^draft
20 w:^draft #
-18 w:^dưới
-18 w:^dưới đây
-19 w:^each
21 w:^each paragraph
64 w:^edited
-30 w:^editor's
-30 w:^editor's note
21 w:^edits
18 w:^english
44 w:^enjoy
63 w:^environ
63 w:^environ #
-47 w:^exercise
-47 w:^exercise #
22 w:^fact
24 w:^feel
24 w:^feel free
29 w:^final
36 w:^final answer
-11 w:^five
35 w:^fixed
79 w:^focus
23 w:^focus keyphrase
41 w:^focus keyword
17 w:^for
16 w:^for a
39 w:^for more
37 w:^for the
14 w:^formal
35 w:^gemin
20 w:^gemini
23 w:^ghi
-14 w:^give
87 w:^glad
18 w:^good catch
25 w:^good luck
-28 w:^google's
10 w:^got
12 w:^grammar
17 w:^great
33 w:^great question
10 w:^happy
19 w:^has
19 w:^have
22 w:^have a
-58 w:^he
-45 w:^headline
-75 w:^her
-23 w:^here
-29 w:^here are
-67 w:^here is
22 w:^here you
11 w:^here's
26 w:^here's a
10 w:^here's how
-20 w:^here's the
-28 w:^here's what
12 w:^here's your
-30 w:^his
32 w:^hmm
24 w:^hmm the
66 w:^hope
37 w:^hope that
30 w:^hope this
68 w:^hopefully
-40 w:^how
33 w:^i
26 w:^i aimed
11 w:^i also
11 w:^i apologize
13 w:^i assumed
-33 w:^i cannot
-22 w:^i could
14 w:^i do
-12 w:^i have
-47 w:^i hope
25 w:^i kept
12 w:^i left
-21 w:^i made
-38 w:^i moved
-19 w:^i rewrote
-20 w:^i should
20 w:^i tried
11 w:^i used
30 w:^i won't
-44 w:^i would
25 w:^i'd
-33 w:^i'd be
19 w:^i'd rather
-12 w:^i'm
18 w:^i'm sorry
42 w:^i've
-22 w:^i've gone
11 w:^if
-16 w:^if the
-31 w:^if you
19 w:^il
14 w:^improvements
-110 w:^in
-27 w:^in a
52 w:^in conclusion
-57 w:^in the
-18 w:^in this
127 w:^insert
-28 w:^insert the
36 w:^is
-49 w:^is there
38 w:^is this
29 w:^it
-26 w:^it is
17 w:^it looks
23 w:^it now
-25 w:^it was
67 w:^it's
-22 w:^item
-22 w:^item #
-12 w:^its
12 w:^j'ai
19 w:^j'ai conservé
-35 w:^j'ai gardé
-18 w:^j'espère
-18 w:^j'espère que
17 w:^je suis
57 w:^just
37 w:^keep
51 w:^keep in
-99 w:^key
41 w:^key changes
-40 w:^keywords
-19 w:^keywords :
-68 w:^la
-15 w:^la nouvelle
-23 w:^la version
-52 w:^let
-31 w:^let me
-39 w:^let's
-27 w:^letters
29 w:^longueur
29 w:^longueur :
32 w:^make
31 w:^may
-19 w:^members
32 w:^mes
19 w:^mes connaissances
68 w:^meta
59 w:^meta description
14 w:^modifications
14 w:^modifications apportées
-11 w:^more
40 w:^moved
31 w:^my
-33 w:^my knowledge
19 w:^my mistake
43 w:^mình
20 w:^mô
-20 w:^một
-22 w:^n'hésitez
-22 w:^n'hésitez pas
35 w:^names
-17 w:^names have
13 w:^need
14 w:^next i
-33 w:^người
60 w:^no
14 w:^no problem
-22 w:^none
-22 w:^none of
-18 w:^not
25 w:^not quite
43 w:^note
27 w:^note de
17 w:^note that
57 w:^noted
-25 w:^notes
41 w:^nothing
61 w:^now
61 w:^numbers
-31 w:^nếu
-10 w:^nếu bạn
-18 w:^nếu cần
-25 w:^okay so
-15 w:^once
47 w:^one thing
-24 w:^only
-21 w:^only the
-18 w:^openai
16 w:^option
65 w:^option a
101 w:^or
60 w:^or if
-16 w:^our
52 w:^para
52 w:^para #
-17 w:^paragraph
-15 w:^paragraph #
27 w:^perfect
16 w:^phiên
16 w:^phiên bản
-27 w:^photo
32 w:^pick
-23 w:^plan
-24 w:^please
-13 w:^please check
27 w:^please review
19 w:^please verify
19 w:^polished
14 w:^polished version
15 w:^possible
-19 w:^prices
-27 w:^q
-27 w:^q :
18 w:^read more
-37 w:^read the
-38 w:^readers
-19 w:^reading
-22 w:^reading time
55 w:^reads
49 w:^regenerate
52 w:^regenerate response
41 w:^remember
36 w:^removed
-25 w:^replace
41 w:^replaced
38 w:^replaced with
28 w:^revised version
55 w:^rewrite
-30 w:^rewrite the
43 w:^rewritten
45 w:^rewritten article
22 w:^right
52 w:^said
-24 w:^said the
12 w:^same
21 w:^se
-27 w:^search
103 w:^searched
103 w:^searched #
22 w:^send me
46 w:^seo
58 w:^seo title
71 w:^shall
31 w:^shall i
41 w:^shall we
-75 w:^share
-75 w:^share this
-72 w:^she
52 w:^short
15 w:^short version
-17 w:^shorter
24 w:^should
68 w:^show
123 w:^since
65 w:^since the
-18 w:^sir
55 w:^slightly
31 w:^slightly more
64 w:^slug
64 w:^slug :
-65 w:^so
12 w:^so the
36 w:^some
-15 w:^some names
-19 w:^sorry
-19 w:^sorry about
23 w:^sorry i
-21 w:^source :
33 w:^spelling
-36 w:^step
-28 w:^step #
16 w:^straight
-10 w:^subject
154 w:^suggested
23 w:^suggested headline
43 w:^suggested tags
19 w:^summary
-13 w:^summary :
12 w:^summary of
10 w:^sure
-54 w:^sure i
31 w:^sure thing
16 w:^swapped
-34 w:^tags
-31 w:^tags :
-26 w:^take
-25 w:^teachers
-10 w:^teachers say
15 w:^thank
15 w:^thank you
29 w:^thanks
157 w:^that
91 w:^that should
-48 w:^that's
12 w:^that's a
-58 w:^the
29 w:^the above
-11 w:^the agency
12 w:^the article
-21 w:^the chatbot
-11 w:^the coach
-33 w:^the committee
11 w:^the company
-25 w:^the council
25 w:^the draft
-10 w:^the essay
-10 w:^the exhibition
-12 w:^the figures
-31 w:^the first
-15 w:^the form
-92 w:^the headline
-11 w:^the judge
41 w:^the language
22 w:^the link
-10 w:^the mayor
53 w:^the metaphor
19 w:^the names
-65 w:^the new
-11 w:^the newspaper
-29 w:^the paper
-16 w:^the paper's
19 w:^the paragraph
29 w:^the percentage
15 w:^the phrase
22 w:^the piece
-10 w:^the polished
34 w:^the quote
-10 w:^the quotes
24 w:^the report
-11 w:^the revised
14 w:^the rewrite
-39 w:^the second
-26 w:^the sentence
29 w:^the source
17 w:^the statement
16 w:^the statistics
19 w:^the style
-14 w:^the table
-13 w:^the template
39 w:^the text
28 w:^the title
58 w:^the tone
-29 w:^the translation
35 w:^the treasurer
17 w:^the user
-15 w:^the word
-13 w:^the wording
55 w:^there
-26 w:^there are
-21 w:^there is
-18 w:^there's
-24 w:^these
65 w:^think
13 w:^thinking
32 w:^this
-70 w:^this article
13 w:^this comes
-11 w:^this draft
-45 w:^this interview
58 w:^this is
-21 w:^this report
11 w:^this revised
-28 w:^this story
-18 w:^this summary
-44 w:^this text
-25 w:^this version
101 w:^thought
101 w:^thought for
-25 w:^three
29 w:^title
36 w:^to
-13 w:^to keep
21 w:^ton
10 w:^tone
45 w:^tone :
-19 w:^total
14 w:^translated
10 w:^translation
-13 w:^translator's
-24 w:^translator's note
23 w:^trimmed
35 w:^two
14 w:^tính
14 w:^tính đến
-12 w:^tóm
-67 w:^tôi
-12 w:^tôi đã
-33 w:^under
-28 w:^under the
48 w:^understood
-10 w:^une
37 w:^unfortunately
13 w:^unfortunately i
23 w:^use
11 w:^user
13 w:^version #
-48 w:^voici
22 w:^voilà
-11 w:^vous souhaitez
24 w:^wait
39 w:^wait the
36 w:^want
-12 w:^want it
29 w:^want to
126 w:^was
12 w:^was this
-21 w:^we
27 w:^we are
12 w:^we can
-28 w:^we have
13 w:^we need
46 w:^we'll
-118 w:^what
28 w:^what changed
25 w:^what i
-16 w:^what would
-62 w:^when
-42 w:^where
30 w:^where the
17 w:^whether
-32 w:^which
-13 w:^which of
-16 w:^who
14 w:^why it
42 w:^why this
39 w:^with
20 w:^with the
11 w:^without
-33 w:^word
-14 w:^word count
26 w:^would a
-86 w:^write
39 w:^written
-12 w:^xin
-10 w:^xin lỗi
-33 w:^yes
35 w:^you
44 w:^you are
-52 w:^you asked
10 w:^you can
39 w:^you could
-10 w:^you have
25 w:^you may
59 w:^you said
13 w:^you're absolutely
-12 w:^you're right
37 w:^you've
67 w:^your
11 w:^your message
26 w:^à
-10 w:^ông
64 w:^đã
-14 w:^đính
-14 w:^đính chính
-12 w:^đề
11 w:^ความย
11 w:^คำแปล
13 w:^จำนวน
-18 w:^ดิฉัน
13 w:^พาดหั
-11 w:^หมายเ
33 w:^แบบที
-24 w:^ກະລຸນ
-13 w:^ຂອບໃຈ
-16 w:^ຂັ້ນຕ
-12 w:^ຂ່າວນ
-21 w:^ຂ້ອຍຂ
-12 w:^ຂ້ອຍບ
-19 w:^ຂໍອະໄ
-16 w:^ຂໍໃຫ້
23 w:^ຂໍ້ຄວ
45 w:^ຄັດລອ
-11 w:^ຄຳຕອບ
14 w:^ຄຳບັນ
-21 w:^ຄຳວ່າ
14 w:^ຄຳສຳຄ
10 w:^ຄຳແປ(
15 w:^ຈຳນວນ
16 w:^ຈຸດທີ
-11 w:^ຈົດໝາ
-12 w:^ຊື່ຂອ
17 w:^ຍັງຂາ
11 w:^ຕາມທີ
-30 w:^ຕົວຢ່
-33 w:^ຕົວເລ
-16 w:^ຕໍ່ໄປ
-15 w:^ຖ້າທ່
-24 w:^ຖ້າບໍ
14 w:^ຖ້າມີ
-12 w:^ທ່ານສ
-20 w:^ນີ້ແມ
22 w:^ນ້ຳສຽ
14 w:^ບົດນີ
-16 w:^ບົດສຳ
-12 w:^ບ່ອນທ
-10 w:^ບໍລິສ
21 w:^ປ່ຽນ￼
25 w:^ພວກເຮ
-10 w:^ຢາກໃຫ
-16 w:^ລາຍຊື
27 w:^ສະບັບ
-27 w:^ສະຫຼຸ
33 w:^ສຳລັບ
13 w:^ຫວັງວ
29 w:^ຫົວຂໍ
-12 w:^ອາຈານ
30 w:^ຮັບຊາ
13 w:^ຮູບທີ
26 w:^ເພື່ອ
-23 w:^ເມື່ອ
-10 w:^ແກ້ຂ່
28 w:^ແນະນຳ
-22 w:^ໂຄງສ້
-25 w:^ໝາຍເຫ
25 w:^以上
-28 w:^以下
24 w:^修改
15 w:^全文
10 w:^好的
-11 w:^如需
13 w:^字数
24 w:^抱歉
-20 w:^本文
14 w:^注：
26 w:^版本
-14 w:^编辑
-19 w:^译者
-40 w:^￼￼￼￼￼
-28 w:a
28 w:a #
54 w:a balance
33 w:a balanced
11 w:a better
34 w:a bit
-11 w:a boat
-16 w:a chatbot
27 w:a cleaner
17 w:a clear
-13 w:a clerk
11 w:a comment
-18 w:a copy
-24 w:a day
14 w:a different
-10 w:a dit
-35 w:a doctor
26 w:a fact
20 w:a fair
-19 w:a family
26 w:a few
46 w:a first
66 w:a follow
-15 w:a friend
40 w:a full
43 w:a general
-60 w:a good
-12 w:a great
38 w:a group
26 w:a half
-13 w:a headline
-15 w:a hotel
-28 w:a house
58 w:a human
-37 w:a is
32 w:a lao
21 w:a letter
-22 w:a lighter
-44 w:a line
-11 w:a list
-19 w:a literal
15 w:a local
20 w:a long
-34 w:a lot
26 w:a lower
13 w:a machine
57 w:a map
-14 w:a matter
17 w:a minute
-12 w:a mistake
-20 w:a month
15 w:a more
-13 w:a name
43 w:a named
-57 w:a new
23 w:a news
18 w:a newspaper
37 w:a nice
-10 w:a note
-31 w:a page
-30 w:a paragraph
25 w:a person
42 w:a photo
-16 w:a photograph
16 w:a plagiarism
21 w:a possible
15 w:a press
-14 w:a previous
-12 w:a professional
13 w:a punchier
22 w:a qualified
43 w:a question
33 w:a quote
23 w:a real
34 w:a regional
10 w:a report
14 w:a response
-10 w:a retired
-23 w:a revised
-28 w:a robot
12 w:a row
-14 w:a répondu
23 w:a sample
-31 w:a second
23 w:a sense
12 w:a sharper
45 w:a short
-60 w:a shorter
-33 w:a single
18 w:a slightly
-13 w:a small
34 w:a source
-21 w:a spoonful
31 w:a statement
35 w:a straight
22 w:a strong
-82 w:a summary
-22 w:a table
22 w:a tightened
12 w:a timeline
-12 w:a torch
63 w:a touch
13 w:a translation
44 w:a version
20 w:a village
13 w:a warm
-10 w:a warmer
-20 w:a week
30 w:a wire
26 w:a woman
-30 w:a word
-29 w:a été
-14 w:abbot
-28 w:ability
-31 w:ability to
25 w:about #
23 w:about a
-12 w:about how
-21 w:about it
-30 w:about my
85 w:about the
-52 w:about this
-14 w:about to
22 w:about who
-10 w:above
49 w:above are
19 w:above may
-24 w:above the
-16 w:absolutely
-31 w:absolutely nothing
-20 w:accept
-29 w:accepted
-40 w:access the
52 w:access to
63 w:accident
13 w:according
13 w:according to
-27 w:accounts
10 w:accrocheurs
-37 w:accurate
27 w:accusation
27 w:act
68 w:action
37 w:active
18 w:active ones
23 w:active voice
12 w:actual
28 w:adapt
11 w:adapt it
-13 w:adapt the
15 w:adapted
23 w:adapted for
12 w:adapté
12 w:adapté à
-22 w:add
-37 w:add a
19 w:add it
-10 w:add the
88 w:added
34 w:added :
31 w:added a
35 w:adding
-22 w:adding a
-33 w:address
-36 w:address and
-18 w:addressed
-129 w:adds
24 w:adjective
96 w:adjectives
-43 w:adjust
-14 w:adjust the
24 w:adjustments
-38 w:admitted
-10 w:adults
31 w:advert
-42 w:advice
-18 w:advises
26 w:after
54 w:after #
-30 w:after a
-16 w:after readers
12 w:after that
15 w:after the
37 w:afterwards
16 w:again
16 w:again ?
39 w:against
28 w:against a
17 w:age
-10 w:agency
46 w:ages
-41 w:agreed
39 w:agreement
32 w:ah
-35 w:ai
22 w:ai and
18 w:ai assistant
25 w:ai developed
19 w:ai i
-14 w:ai tool
-18 w:ai để
-31 w:aider
14 w:aim
53 w:aimed
27 w:aimed at
26 w:aiming
26 w:aiming for
-21 w:airline
10 w:aiຂ້ອ
10 w:aiຂ້ອຍບ
-20 w:aiເ
17 w:ai生
-77 w:all
33 w:all of
-31 w:allowed
-26 w:allowed to
-22 w:allows
-16 w:almost
16 w:along
21 w:aloud
85 w:already
-14 w:alright
-63 w:also
-22 w:also add
14 w:alt
24 w:altered
56 w:alternative
31 w:alternative headlines
63 w:alternatively
12 w:alternatives
92 w:although
48 w:altogether
-45 w:always
-12 w:am
13 w:ambiguous
-34 w:amended
-14 w:amendment
26 w:american
41 w:amount
10 w:amount of
13 w:amounts
-60 w:an
31 w:an advert
105 w:an ai
-18 w:an apology
13 w:an article
29 w:an artificial
-18 w:an assistant
14 w:an asterisk
-49 w:an earlier
-21 w:an editing
-15 w:an editor
17 w:an english
16 w:an error
-47 w:an hour
23 w:an official
-18 w:an opinion
-66 w:and
30 w:and #
-18 w:and a
-16 w:and add
-20 w:and added
-19 w:and again
35 w:and an
-22 w:and are
-14 w:and ask
-10 w:and avoid
25 w:and avoids
10 w:and back
11 w:and cannot
-18 w:and check
-31 w:and clarity
13 w:and cut
16 w:and do
15 w:and does
30 w:and don't
-15 w:and drops
-16 w:and edited
26 w:and every
-21 w:and factual
-11 w:and friendly
21 w:and half
48 w:and has
109 w:and have
41 w:and how
12 w:and i
92 w:and i'll
-55 w:and if
14 w:and in
32 w:and is
-21 w:and it
-13 w:and its
50 w:and keep
-17 w:and leave
30 w:and left
105 w:and less
13 w:and let
45 w:and more
-11 w:and moved
-22 w:and neither
25 w:and neutral
-23 w:and never
15 w:and no
-29 w:and nobody
61 w:and none
40 w:and nothing
-28 w:and on
14 w:and one
-26 w:and only
-16 w:and paste
48 w:and ready
-16 w:and removed
-26 w:and reviewed
30 w:and should
-38 w:and so
-55 w:and that
19 w:and that's
37 w:and the
-10 w:and then
39 w:and there
-12 w:and they
-24 w:and this
66 w:and to
-15 w:and translated
-22 w:and two
-24 w:and use
54 w:and was
-11 w:and we
-13 w:and went
-10 w:and what
38 w:and when
35 w:and where
11 w:and why
-10 w:and will
26 w:and without
17 w:and would
-10 w:and your
82 w:angle
-14 w:anh có
-12 w:annex
12 w:announced
46 w:announced a
43 w:announcement
-13 w:annual
-27 w:another
-42 w:ans
-34 w:answer
24 w:answer :
-24 w:answer is
-20 w:answer questions
23 w:answer the
-29 w:answered
-20 w:answered :
-10 w:answered in
44 w:answers
39 w:answers the
37 w:anthropic
-57 w:any
21 w:any further
-30 w:any information
38 w:any of
13 w:any text
-34 w:anyone
-29 w:anyone who
51 w:anything
-47 w:anything else
16 w:anything in
76 w:ap
21 w:ap style
20 w:apart from
42 w:apologies
27 w:apologies for
-19 w:apologise
-13 w:apologise for
-29 w:apologised
-15 w:apologised after
16 w:apologize
14 w:apologize but
-33 w:apology
-21 w:app
-10 w:appeals
27 w:appear
-43 w:appeared
-31 w:appeared in
49 w:appears
13 w:appears in
31 w:appears to
-14 w:applicants
-22 w:application
-19 w:apply
18 w:apportées
28 w:apportées :
-18 w:approach
62 w:appropriate
67 w:appropriate for
-18 w:approved
54 w:approves
36 w:approx
36 w:approx #
28 w:approximate
27 w:approximately
28 w:approximately #
27 w:april #
-13 w:architect
79 w:are a
35 w:are an
24 w:are asked
-21 w:are for
42 w:are illustrative
20 w:are in
21 w:are invented
-21 w:are invited
36 w:are limited
-11 w:are looking
-16 w:are now
12 w:are out
-12 w:are provisional
-20 w:are right
24 w:are set
-60 w:are still
-77 w:are the
12 w:are three
34 w:area
45 w:argument
42 w:arguments
25 w:arguments on
35 w:around
47 w:around #
34 w:arrest
-17 w:arrive
61 w:article
-77 w:article #
45 w:article :
-10 w:article a
32 w:article about
26 w:article and
22 w:article are
-22 w:article gave
-17 w:article has
-49 w:article is
-11 w:article of
-33 w:article was
28 w:article without
18 w:article you
-26 w:articles
13 w:artificielle je
-12 w:artificielle puis
-28 w:artikel
44 w:as
-17 w:as #
37 w:as an
-16 w:as and
48 w:as far
-11 w:as follows
15 w:as for
-14 w:as if
-15 w:as is
-27 w:as it
-22 w:as much
15 w:as my
10 w:as of
16 w:as per
-27 w:as released
42 w:as requested
44 w:as stated
-45 w:as the
42 w:as they
-20 w:as we
35 w:as well
44 w:as your
25 w:asean
35 w:ask a
-11 w:ask for
15 w:ask if
-10 w:ask it
-11 w:ask whether
-67 w:asked
-23 w:asked about
-41 w:asked for
41 w:asked the
34 w:asking
48 w:asking the
-18 w:asleep
-18 w:assembly
26 w:assist
21 w:assist with
14 w:assistant and
-10 w:assistant replied
-10 w:association
29 w:assumed
10 w:assumed that
39 w:assuming
14 w:asterisk
-45 w:at
24 w:at #
10 w:at a
-24 w:at all
40 w:at dawn
-10 w:at every
50 w:at fault
-11 w:at four
-14 w:at half
-30 w:at home
30 w:at https
-13 w:at last
-60 w:at least
-38 w:at night
-14 w:at once
13 w:at roughly
-27 w:at the
-11 w:at their
17 w:at this
18 w:ate
29 w:attach
24 w:attached
14 w:attachment
20 w:attempt
11 w:attendance
69 w:attended
25 w:attributed
-91 w:au
49 w:aucun
25 w:aud
-14 w:auditors
-10 w:august
56 w:aussi
13 w:aussi un
-81 w:author
-25 w:authors
-48 w:automatically
-11 w:autumn
-18 w:aux
-35 w:available
-34 w:available in
11 w:available to
-18 w:avant
-37 w:avant de
-22 w:avant le
-40 w:avec
18 w:avez raison
19 w:avoid
29 w:avoid repeating
32 w:avoid the
75 w:avoids
39 w:avoids the
34 w:aware
-19 w:away
49 w:away the
11 w:b
56 w:b #
-10 w:b :
-13 w:b of
-38 w:ba
-20 w:ba lần
10 w:back again
20 w:back and
12 w:back in
-39 w:back of
11 w:back page
-14 w:back the
-27 w:back to
32 w:backed
-50 w:background
64 w:background on
-21 w:bag
25 w:bakery
72 w:balance
53 w:balance between
23 w:balanced
-35 w:ball
-11 w:ballot
18 w:bangkok
11 w:bao
-18 w:based
42 w:based on
-15 w:bats
-29 w:battery
27 w:bbc
-12 w:bce
-11 w:bcelo
-11 w:bcelone
23 w:be
10 w:be #
32 w:be :
-30 w:be a
-43 w:be able
11 w:be checked
14 w:be closed
19 w:be cut
-18 w:be given
-31 w:be happy
33 w:be included
30 w:be more
37 w:be needed
28 w:be number
11 w:be opened
10 w:be out
27 w:be read
20 w:be ready
12 w:be reflected
-10 w:be replaced
34 w:be right
-27 w:be seen
-29 w:be taken
18 w:be useful
26 w:became
-12 w:because
13 w:because a
-33 w:because i
12 w:because it
-10 w:because nothing
-16 w:because of
34 w:become
-41 w:becomes
-27 w:been a
15 w:been added
-17 w:been asked
-106 w:been changed
-13 w:been condensed
-16 w:been edited
24 w:been kept
26 w:been moved
41 w:been removed
23 w:been simplified
-29 w:been translated
-29 w:been updated
-15 w:been written
-18 w:bees
19 w:before
-10 w:before #
16 w:before i
-23 w:before it
39 w:before publishing
24 w:before sending
-30 w:before the
24 w:before this
-38 w:before you
-49 w:began
45 w:begin
-13 w:begin with
16 w:begins
-34 w:behind
-28 w:being
33 w:being a
24 w:being an
16 w:believe the
-34 w:below
34 w:below are
22 w:below is
22 w:below it
-11 w:below the
-36 w:bench
-11 w:bend
-25 w:beneath
-10 w:beside
63 w:best of
55 w:better :
-23 w:better for
31 w:better or
26 w:better worse
36 w:between
-25 w:between #
-21 w:between the
11 w:between them
19 w:beyond
33 w:beyond what
-21 w:bicycle
-17 w:bien
-21 w:bien sûr
-16 w:bigger
-17 w:bill
-10 w:billion
-17 w:bin
23 w:bishop
32 w:bit
15 w:bit more
-20 w:biên
-24 w:biên tập
-23 w:biểu
27 w:blank
-20 w:blue
-45 w:boat
-11 w:boat race
-54 w:body
-18 w:boiler
16 w:bolaven
57 w:bold
75 w:bolder
100 w:bonne
-77 w:book
-27 w:booking
-45 w:books
-12 w:bored
12 w:boten
79 w:both
24 w:both sides
39 w:bottom of
101 w:box
-19 w:box marked
21 w:box on
-24 w:boy
58 w:brackets
-34 w:bread
-18 w:breakfast
-14 w:breaks
-19 w:breaks off
-24 w:brewery
-28 w:bridge was
-47 w:bring
-20 w:bring a
-19 w:bring the
58 w:british
10 w:british english
34 w:british spelling
-15 w:brochure
14 w:broke
12 w:broken
-14 w:broken and
-31 w:brother
-47 w:budget
-42 w:build
-10 w:build a
-55 w:built
-51 w:bullet
-27 w:bullet points
12 w:bulletin
15 w:buried
18 w:buried the
29 w:bus
-63 w:business
35 w:busy
-37 w:but
13 w:but a
10 w:but here
-35 w:but it
-35 w:but nobody
74 w:but not
-10 w:but only
26 w:but professional
17 w:but that
-55 w:but the
-18 w:but you
23 w:but your
-41 w:butter
-17 w:button
-34 w:buy
-43 w:by
58 w:by #
-10 w:by a
-39 w:by an
10 w:by election
-59 w:by hand
-21 w:by our
14 w:by side
-101 w:by the
41 w:byline
18 w:bypass
-16 w:bà
-35 w:bài
27 w:bài báo
18 w:bài viết
16 w:bài đã
-11 w:báo
23 w:báo chí
-13 w:bên
36 w:bạn
-29 w:bạn có
27 w:bạn gửi
21 w:bạn nên
18 w:bạn vui
-26 w:bạn đọc
-11 w:bản
21 w:bản #
13 w:bản dịch
-10 w:bản dự
15 w:bản gốc
-15 w:bản ngắn
-14 w:bản tin
17 w:bản tóm
-35 w:bằng
-26 w:bị
-14 w:bổ
-14 w:bổ sung
-25 w:bộ
16 w:c
-29 w:cake
31 w:calendar
92 w:call
-13 w:call the
102 w:call to
-48 w:called
-14 w:called it
-10 w:called the
23 w:calls
-23 w:calm
37 w:came
-13 w:came back
-22 w:came to
-11 w:can
43 w:can be
57 w:can describe
13 w:can do
40 w:can drop
53 w:can go
-42 w:can i
21 w:can offer
47 w:can paste
-10 w:can provide
-44 w:can read
12 w:can see
11 w:can tell
-11 w:can translate
-27 w:can write
-24 w:can you
17 w:can't
-17 w:can't open
-14 w:can't tell
-11 w:can't verify
22 w:can't write
17 w:canal
-23 w:canal as
21 w:candidate
30 w:candidates
-34 w:candidats
-66 w:cannot
-37 w:cannot access
-19 w:cannot be
13 w:cannot fulfill
18 w:cannot provide
-18 w:cannot verify
76 w:canvas
28 w:cap
16 w:capital
-22 w:captain
76 w:caption
-43 w:caption :
79 w:captures
72 w:captures the
-21 w:car
-48 w:card
40 w:care
18 w:care of
33 w:careful
12 w:carried
20 w:carry
12 w:case
-11 w:case of
10 w:cases
-30 w:cash
31 w:casualty
-12 w:cat
10 w:catch !
12 w:catch the
12 w:catchier
49 w:catchy
-28 w:cause
16 w:caution
38 w:caveat
-16 w:ce
-14 w:ce que
23 w:ce texte
-13 w:cel
-21 w:cela
-11 w:celon
-28 w:census
-20 w:cent
15 w:ceremony
15 w:certainly
-26 w:certainly the
-33 w:certificates
-13 w:ces
-39 w:cet
-33 w:cet article
11 w:cette
-14 w:chair
-20 w:change
-18 w:change your
23 w:changed
67 w:changed :
28 w:changed and
-39 w:changed in
-24 w:changed my
-16 w:changed the
50 w:changed to
40 w:changes
21 w:changes :
-33 w:changes from
-14 w:changes in
15 w:changes made
-54 w:changes to
-63 w:changing
-42 w:changing the
-11 w:chapter on
-16 w:chapters
23 w:chapô
13 w:chapô et
74 w:character
76 w:character count
25 w:characters
45 w:characters :
-48 w:charge
38 w:charity
17 w:chart
11 w:chat
-64 w:chatbot
-18 w:chatbot answered
-14 w:chatbots
66 w:chatgpt
32 w:chatgpt can
41 w:chatgpt said
-20 w:chatgpt to
-47 w:cheaper
49 w:check
79 w:check :
40 w:check important
29 w:check responses
-26 w:check that
-54 w:check the
-26 w:checked
-19 w:checked by
-29 w:checked with
-34 w:chef
22 w:chia
22 w:chia sẻ
41 w:chief
-46 w:child
-77 w:children
-11 w:chilli
29 w:chinese
-23 w:chip
-18 w:chiếc
-14 w:cho
18 w:cho biết
-26 w:choice
-11 w:choir
-78 w:choose
48 w:chose
37 w:chosen
63 w:chronology
-19 w:chuyên
-16 w:chuyển
14 w:chuẩn
13 w:chuẩn seo
23 w:chí
-49 w:chính
28 w:chính :
-27 w:chính tả
23 w:chú
11 w:chúc
18 w:chúc bạn
-41 w:chúng
-41 w:chúng tôi
36 w:chưa
-10 w:chương
-44 w:chỉ
55 w:chỉnh
23 w:chỉnh sửa
-12 w:chị
110 w:chức
13 w:chức danh
-43 w:chữ
15 w:ci
15 w:ci dessus
15 w:cinema
32 w:citation
34 w:citations
26 w:city
28 w:cla
66 w:claim
17 w:claim that
39 w:claims
17 w:claims about
-38 w:clarification
-36 w:clarification :
43 w:clarified
26 w:clarified that
-17 w:clarity
29 w:claud
64 w:claude
-14 w:clause
-19 w:clause #
19 w:clauses
15 w:cleaned
18 w:cleaner
-39 w:clear
10 w:clear from
-21 w:clear that
-10 w:clearer
-62 w:clerk
-34 w:click
-30 w:close
22 w:close to
22 w:closely
48 w:closer
52 w:closer to
-60 w:closing
-43 w:closing date
25 w:closure
14 w:club
40 w:clés
97 w:cms
-34 w:coach
-12 w:coach told
-15 w:coat
16 w:code
-41 w:coffee
11 w:coffee exports
17 w:coherence
39 w:coller
21 w:column
-27 w:com
43 w:come
18 w:come back
-10 w:come first
43 w:come from
14 w:come through
17 w:comes
-11 w:comes before
-25 w:comes first
26 w:comes from
36 w:comes to
-22 w:coming
120 w:comma
11 w:comme
35 w:comment
13 w:comment before
-18 w:comment from
-38 w:comment on
61 w:commentary
-35 w:comments
-39 w:commission
-37 w:committee
-18 w:common
-14 w:communiqué
52 w:community
-57 w:companies
-11 w:company
26 w:company name
34 w:company's
-34 w:compared
45 w:comparison
50 w:comparison with
-29 w:compensation
21 w:complain
-13 w:complained
-47 w:complaint
39 w:complaints
33 w:complete
54 w:completed
14 w:comprises
-43 w:computer
-59 w:con
11 w:con số
-38 w:conclusion
-51 w:concrete
25 w:condensed
-16 w:condensed and
-11 w:conducted
-10 w:conducted in
13 w:conference
-28 w:confirm the
19 w:confirm whether
12 w:confirmed
24 w:confusion
13 w:connaissances
48 w:connaissances s'arrêtent
11 w:conserve
-26 w:conservé
26 w:consider
-23 w:consistent
13 w:consistently
35 w:constructions
22 w:consult
-17 w:consultation
91 w:contact
-14 w:contact the
52 w:contain
-14 w:contained the
-15 w:contains
-56 w:content
46 w:content that
20 w:context
19 w:continue
40 w:continue generating
-31 w:continue reading
45 w:continue with
70 w:continued
-46 w:contract
-19 w:contract and
37 w:contractor
15 w:conversation
19 w:conversational
68 w:converted
19 w:convient
-17 w:cook
-25 w:copied
-22 w:copies
35 w:copilot
93 w:copy
116 w:copy code
69 w:copy edit
-24 w:copy of
-68 w:copy the
23 w:copyright
39 w:copyrighted
45 w:corporate
-15 w:correct
44 w:corrected to
15 w:corrected version
-29 w:correction
-33 w:correction :
-56 w:corrects
-36 w:corrects the
-20 w:corrige
27 w:corrigé
-15 w:cost #
22 w:cost of
-20 w:costs
-31 w:costs #
83 w:could
22 w:could also
61 w:could be
32 w:could find
25 w:could go
-36 w:could have
-84 w:could not
13 w:could you
-33 w:couldn't
64 w:council
55 w:council approves
25 w:council's
26 w:councillor
29 w:count
80 w:count :
-43 w:count of
41 w:counted
-22 w:counter
11 w:counts
28 w:county
-22 w:course
15 w:course !
90 w:court
21 w:courte
-24 w:courts
-20 w:cover
12 w:covered
38 w:covers
68 w:covers the
-21 w:crash
-22 w:cream
-54 w:create
-69 w:created
-81 w:creating
66 w:credit
31 w:criticism
15 w:criticism of
-14 w:cross
-14 w:crossword
-23 w:crowd
-17 w:cup
59 w:currency
42 w:current
-14 w:curriculum
-37 w:customer
-19 w:customers
-74 w:cut
-23 w:cut and
23 w:cut from
-32 w:cut it
-13 w:cut off
-23 w:cut the
11 w:cutoff
60 w:cuts
78 w:cutting
43 w:cutting it
-14 w:cuối
-39 w:cuốn
-10 w:cuộc
-16 w:các
71 w:cách
-10 w:cáo
-65 w:câu
-21 w:câu chữ
-24 w:câu hỏi
16 w:câu ngắn
-27 w:còn
-34 w:có
-36 w:có muốn
12 w:có thể
-20 w:cô
-20 w:cô giáo
35 w:côté
30 w:cũng
-13 w:cơ
-15 w:cả
11 w:cảm
27 w:cần
28 w:cần dịch
23 w:cần viết
-21 w:cụ
-11 w:cụm
-55 w:của
13 w:của tôi
10 w:của ông
22 w:d'origine
-34 w:d'un
-12 w:d'une
-10 w:damage
13 w:dans
31 w:dans le
-12 w:dans une
17 w:dans votre
-13 w:dark
55 w:dashes
-32 w:data
22 w:data ends
22 w:data so
82 w:date
39 w:date of
79 w:dateline
39 w:dates
41 w:dawn
-73 w:day
-10 w:day and
-99 w:days
-91 w:de
-14 w:de cet
18 w:de l'article
18 w:de la
21 w:de mots
-27 w:de votre
-30 w:dead
43 w:deadline
-79 w:dear
-13 w:dear editor
-36 w:dear reader
56 w:death
48 w:debate
33 w:debt
-17 w:decide
-19 w:decided
69 w:decision
-10 w:declined
-10 w:declined to
-17 w:decree
10 w:dee
12 w:deeps
12 w:deepsee
-16 w:definition
-43 w:degrees
13 w:delay
20 w:delegates
18 w:delete
19 w:deleted
63 w:deliberately
-32 w:demande
-21 w:demandé
-32 w:den
46 w:department
35 w:depending
35 w:depending on
-44 w:depth
44 w:deputy
-77 w:der
26 w:dernière mise
34 w:des
112 w:describe
25 w:describe the
57 w:describe what
44 w:described
41 w:described as
-17 w:describes
29 w:describing
29 w:describing the
147 w:description
18 w:description #
79 w:description :
16 w:description of
33 w:deserves
11 w:deserves a
-34 w:desk
21 w:dessus
130 w:detail
-25 w:details
14 w:details are
-46 w:details of
44 w:deux
22 w:developed
22 w:developed by
20 w:developments
11 w:dial
-12 w:dictionary
-99 w:did
-13 w:did not
-11 w:did you
42 w:didn't
14 w:didn't come
-94 w:die
14 w:died
-20 w:diet
-28 w:differ
-31 w:differ from
-57 w:different
11 w:differs
-17 w:diplomats
50 w:direct
15 w:direct quotes
15 w:direction
10 w:directions
34 w:directly
-24 w:director
12 w:director's
19 w:disclaimer
19 w:disclaimer :
35 w:discover
37 w:discover how
-16 w:dishes
-18 w:distributor
53 w:district
23 w:districts
-21 w:dit
12 w:dites moi
22 w:divided
-63 w:do
-37 w:do a
-16 w:do not
60 w:do the
69 w:do you
-43 w:doctor
40 w:document
55 w:documents
-33 w:does
-10 w:does not
-25 w:does the
113 w:doesn't
-55 w:dog
-16 w:dogs
-55 w:doing
32 w:dollar
61 w:dollars
32 w:don't hesitate
15 w:don't need
17 w:don't say
74 w:donc
20 w:done
28 w:données
-10 w:door
64 w:double
34 w:double check
-45 w:doubled
19 w:doubt
-12 w:dough
-21 w:douze
-23 w:down
-28 w:down the
12 w:down to
19 w:dr
84 w:draft
33 w:draft #
-26 w:draft a
15 w:draft and
19 w:draft has
-20 w:draft law
-28 w:draft of
34 w:drafted
42 w:drafts
17 w:drains
13 w:dramatic
17 w:draw
26 w:draws
10 w:drew
16 w:drier
-17 w:drink
-30 w:drive
20 w:driver was
73 w:drop
11 w:drop the
68 w:dropped
15 w:dropped the
42 w:dropping
38 w:dropping the
18 w:drops
31 w:drops the
27 w:drought
-26 w:dry
-19 w:dry season
12 w:du
-13 w:du lao
29 w:du lịch
-35 w:due
29 w:dung
10 w:dung bài
-42 w:during
-29 w:during the
-15 w:dài
-39 w:dân
10 w:désolé
-21 w:dòng
-44 w:dùng
-15 w:dưới đây
13 w:dịch
38 w:dịch là
16 w:dịch tiếng
-27 w:dịch từ
20 w:dự
-26 w:dự thảo
66 w:dự án
-26 w:e
-25 w:each
45 w:each other
22 w:each paragraph
16 w:ead
-32 w:earlier version
22 w:early #
-14 w:earned
-25 w:easier
-35 w:easier for
-38 w:easier to
28 w:easy to
-28 w:eat
37 w:economic
-10 w:economy
-10 w:edge
88 w:edit
13 w:edited
34 w:edited by
-42 w:edited for
-48 w:editing
-15 w:editing by
-21 w:editing error
27 w:edition
-34 w:editor before
-18 w:editor's
-30 w:editor's note
-93 w:editors
167 w:edits
70 w:edits :
10 w:eek
12 w:eepse
12 w:eepseek
12 w:effect
-21 w:eight
95 w:either
-17 w:el
40 w:election
13 w:electricity
-30 w:eleven
-11 w:elo
-11 w:elone
10 w:else
-33 w:else you
-44 w:em
-37 w:email
-24 w:embassy
-15 w:emergency
29 w:emi
29 w:emini
28 w:emo
26 w:emoji
29 w:empty
-40 w:en #
-16 w:ena
81 w:end
-15 w:end of
15 w:end the
-52 w:ended
-39 w:ended with
-14 w:ending
-25 w:ends
15 w:energy
-23 w:engaging
-21 w:engineer
-82 w:engines
161 w:english
54 w:english :
-22 w:english and
17 w:english for
-10 w:english it
16 w:english so
18 w:english to
19 w:enjoy
29 w:enjoy the
-18 w:enough
17 w:ensures
23 w:ensures that
-15 w:entraîné
-15 w:entraîné sur
-40 w:entry
27 w:environ
65 w:environ #
22 w:eo
45 w:eo:
10 w:eps
12 w:epsee
24 w:equivalent
21 w:errors
14 w:espaces
14 w:espaces comprises
-45 w:essay
-21 w:essays
-26 w:essential
34 w:est
-13 w:et
-35 w:et je
-13 w:et la
14 w:et le
24 w:eta
-104 w:even
-53 w:evening
26 w:event
66 w:events
-54 w:ever
-40 w:every
-22 w:everybody
-10 w:everybody else
37 w:everyday
-43 w:everyone
-20 w:everything
14 w:everything else
42 w:everything you
24 w:exact
-24 w:exact english
-40 w:exactly
-16 w:exam
-40 w:example
-29 w:examples
-28 w:exceed
55 w:excerpt
15 w:exchange
11 w:exchange rate
19 w:exchange rates
21 w:exclamation
22 w:exclamation marks
14 w:excluding
-19 w:excluding the
-53 w:exercise
-47 w:exercise #
-15 w:exhibition
70 w:exist
-44 w:exists
25 w:expand
-20 w:expected
-46 w:experience
-57 w:expert
-32 w:explain why
51 w:explained
12 w:explained in
33 w:explaining
-30 w:explains
63 w:explanation
66 w:explanation of
65 w:export
72 w:export to
45 w:exports
-10 w:expressed
17 w:extract
20 w:eye
-11 w:facebook
-22 w:facebook or
-21 w:facing
95 w:fact
62 w:fact box
29 w:fact check
22 w:factory
42 w:facts
24 w:facts :
-12 w:facts and
64 w:factual
32 w:factual and
-16 w:failed
78 w:fair
50 w:faire
-18 w:fait
-13 w:fall
-21 w:false
-48 w:families
24 w:family
-12 w:fans
48 w:far as
38 w:farmer
58 w:farmers
-21 w:faster
-27 w:father
34 w:fault
35 w:favourite
-18 w:feature
-37 w:fee
48 w:feel
38 w:feel free
25 w:feelings
38 w:feels
55 w:feels right
-35 w:fees
14 w:fell
34 w:felt
12 w:festival
-16 w:feuang
-20 w:few
15 w:fewer
24 w:fifth
130 w:figure
36 w:figure in
21 w:figures and
-14 w:figures for
-10 w:figures in
-27 w:file
16 w:fill
26 w:filled
47 w:filled in
-47 w:film
-18 w:fin
31 w:final
47 w:final answer
42 w:final text
-16 w:final version
-37 w:finally
-96 w:find
-23 w:find a
-21 w:find any
-43 w:find the
-20 w:finds
-14 w:fines
21 w:finish
-12 w:finished
11 w:fire
-16 w:firm
14 w:first
-39 w:first and
-19 w:first appeared
-17 w:first because
22 w:first draft
12 w:first half
39 w:first line
57 w:first mention
36 w:first sentence
-10 w:first then
19 w:first three
-27 w:first version
-35 w:fish
10 w:fisherman
28 w:fit
25 w:fit a
124 w:fits
25 w:fits the
62 w:fits your
64 w:five
11 w:five headline
-14 w:five minutes
-29 w:fix
72 w:fixed
10 w:fixed subject
14 w:fixed the
20 w:fixes
23 w:fixes :
22 w:flag :
-33 w:flat
-17 w:flight
49 w:flood
35 w:flooded
22 w:flooding
-34 w:floor
-31 w:flour
-10 w:flow
-19 w:flow and
10 w:flows
25 w:focus keyphrase
45 w:focus keyword
-45 w:fois
-45 w:fold
22 w:follow
15 w:follow it
-38 w:follow the
52 w:follow up
34 w:followed
28 w:followed the
-60 w:following
-36 w:following sentences
53 w:follows
-16 w:follows :
12 w:follows the
-58 w:food
-14 w:foot of
-16 w:football
-14 w:footnotes
-24 w:for
46 w:for #
42 w:for :
31 w:for a
57 w:for an
55 w:for and
-20 w:for any
12 w:for both
-10 w:for children
38 w:for clarity
43 w:for consistency
-26 w:for each
-27 w:for example
31 w:for facebook
-15 w:for four
17 w:for grammar
13 w:for its
-48 w:for length
19 w:for me
-18 w:for more
-29 w:for my
10 w:for one
-15 w:for plain
42 w:for print
10 w:for publication
52 w:for readability
49 w:for readers
-41 w:for reading
-31 w:for reasons
14 w:for repairs
-50 w:for six
50 w:for social
47 w:for that
24 w:for the
-35 w:for three
30 w:for word
-10 w:for you
11 w:for younger
-31 w:for your
-20 w:force
-23 w:forget
14 w:form
-14 w:form asks
-13 w:form is
19 w:form the
26 w:formal
-39 w:formal style
-11 w:format
-13 w:forms
-74 w:forty
75 w:forum
-50 w:found
36 w:found in
-12 w:found that
-31 w:found the
-24 w:foundation
32 w:founded
10 w:founding
-19 w:four
-11 w:four minutes
-25 w:four seconds
-36 w:four times
-21 w:fourteen
22 w:fourth
-25 w:français
-58 w:free
-25 w:free of
37 w:free to
-89 w:french
-13 w:fresh
25 w:friday
-20 w:friend
40 w:friendly
-30 w:friends
20 w:from
23 w:from a
55 w:from here
-65 w:from lao
68 w:from the
18 w:from what
46 w:from you
67 w:from your
46 w:front
27 w:front of
50 w:front page
-22 w:fuel
-18 w:fuel prices
17 w:fulfil
10 w:fulfill
13 w:fulfill this
13 w:full
16 w:full article
12 w:full list
-17 w:full name
46 w:full piece
43 w:full stop
-54 w:full text
49 w:funding
-27 w:further
-36 w:further details
-16 w:further information
46 w:future
-13 w:für
-25 w:g
-35 w:game
30 w:gap
-28 w:garden
-26 w:gardé
-65 w:gate
-24 w:gave
-33 w:gave the
29 w:gem
29 w:gemin
22 w:general
26 w:generate
20 w:generated
-18 w:generated by
105 w:generating
-105 w:get
17 w:gets
-54 w:getting
-16 w:gia
-14 w:giao
20 w:give
43 w:give the
-11 w:give you
33 w:given
17 w:given as
-20 w:given at
14 w:given in
17 w:given me
20 w:given that
20 w:given the
-45 w:given to
110 w:gives
22 w:gives #
13 w:gives you
-42 w:giving
-30 w:già
25 w:giá
28 w:giá vàng
-22 w:giáo
-11 w:giúp
-17 w:giấy
-11 w:giấy phép
-24 w:giọng văn
-15 w:giờ
31 w:giữ nguyên
68 w:glad
-13 w:glass
17 w:gle
-11 w:gloves
-16 w:go on
-36 w:go to
59 w:go with
31 w:goal
26 w:goat
111 w:goes
10 w:goes against
20 w:goes to
-65 w:going to
35 w:gone
-33 w:gone through
16 w:goo
-23 w:good
18 w:good catch
25 w:good idea
40 w:good luck
17 w:googl
-28 w:google's
-19 w:goose
21 w:got it
-41 w:government
31 w:governor
55 w:governor's
60 w:gpt
-20 w:grammar and
-14 w:grammatically
-18 w:grandmother
20 w:grandmother's
24 w:grant
30 w:grants
-52 w:grateful
-42 w:great
32 w:great question
-19 w:greek
20 w:green
-27 w:ground
24 w:grown
21 w:guess
-26 w:guest
46 w:guidance
-114 w:guide
-40 w:guide to
23 w:guidelines
26 w:gì
50 w:gần
18 w:gần nhất
10 w:gọi
34 w:gốc
29 w:gợi
16 w:gợi ý
12 w:h #
-45 w:ha
10 w:habitants
-109 w:had
34 w:had been
25 w:had in
-14 w:had left
-10 w:had no
53 w:had not
-10 w:had said
20 w:had to
47 w:half
10 w:half a
-12 w:half the
-22 w:hall
-80 w:hand
-14 w:handbook
-30 w:handed
-10 w:hands
-14 w:handwriting
-24 w:hang
-13 w:happens
77 w:happy
14 w:happy to
30 w:happy with
31 w:hard
15 w:hard to
75 w:harder
-36 w:harvest
-75 w:has
18 w:has a
33 w:has asked
58 w:has been
-33 w:has changed
-24 w:has gone
-11 w:has kept
-39 w:has moved
-60 w:has not
21 w:has passed
41 w:has since
29 w:has to
25 w:hashtags
-15 w:hat
-28 w:have
-14 w:have a
38 w:have access
-19 w:have an
-11 w:have any
42 w:have been
68 w:have changed
23 w:have it
-54 w:have kept
24 w:have left
54 w:have never
69 w:have no
45 w:have personal
-22 w:have removed
-44 w:have rewritten
47 w:have the
11 w:have to
-11 w:have tried
-34 w:having
-91 w:he
39 w:he is
-13 w:he said
-13 w:he says
-20 w:head of
26 w:headings
66 w:headline
54 w:headline :
46 w:headline and
16 w:headline ideas
11 w:headline is
-33 w:headline on
-23 w:headline was
14 w:headlines
39 w:headlines :
-23 w:hear
43 w:heard
31 w:hearing
-10 w:heat
-14 w:heavy rain
-11 w:hedge
-45 w:held
-12 w:help
-22 w:help of
64 w:help to
22 w:help with
-36 w:help you
10 w:helpful
10 w:helps !
-87 w:her
103 w:here
11 w:here ?
29 w:here and
-92 w:here are
30 w:here because
-27 w:here it
26 w:here on
-14 w:here since
-15 w:here so
50 w:here the
25 w:here you
55 w:here's
44 w:here's a
49 w:here's an
-20 w:here's the
-48 w:here's what
12 w:here's your
31 w:hesitate
31 w:hesitate to
-21 w:hidden
-49 w:high
-19 w:highlights
-15 w:himself
34 w:hin
-82 w:his
30 w:history
40 w:history of
32 w:hmm
24 w:hmm the
37 w:hold
23 w:holding
52 w:holds
-19 w:holiday
-19 w:homework
-16 w:honestly
42 w:hook
18 w:hook :
73 w:hope
29 w:hope that
-29 w:hope this
22 w:hope to
19 w:hopeful
67 w:hopefully
17 w:hospital
-18 w:hospitals
-39 w:hot
-23 w:hotel
-12 w:hotline
-53 w:hour
-47 w:hours
27 w:hours and
-65 w:house
76 w:households
34 w:housing
15 w:how
-18 w:how i
27 w:how i'd
15 w:how long
21 w:how many
24 w:how much
39 w:how this
-69 w:how to
-15 w:hoạch
22 w:hoặc
-22 w:https
-20 w:https :
84 w:human
-34 w:human being
11 w:human sounding
31 w:humour
-12 w:hundred
12 w:huyện
18 w:hydropower
-29 w:hành
-15 w:hãy
36 w:hình
34 w:hút
69 w:hơn
32 w:hơn :
16 w:hơn và
-17 w:hệ
-12 w:họa
-30 w:học
-11 w:họp
-70 w:hỏi
-11 w:hỏi về
-13 w:hồi
-11 w:hỗ
-11 w:hỗ trợ
53 w:hợp
25 w:hợp với
21 w:hữu
-37 w:i
11 w:i added
26 w:i aimed
12 w:i also
-61 w:i am
-12 w:i apologise
16 w:i apologize
25 w:i assumed
34 w:i believe
-14 w:i came
100 w:i can
55 w:i can't
-19 w:i cannot
15 w:i changed
28 w:i checked
34 w:i chose
-53 w:i couldn't
10 w:i didn't
12 w:i don't
-19 w:i found
-10 w:i had
-79 w:i have
13 w:i help
-65 w:i hope
-37 w:i keep
45 w:i kept
13 w:i know
32 w:i left
27 w:i looked
12 w:i made
-20 w:i may
16 w:i misread
14 w:i missed
-37 w:i moved
-48 w:i need
45 w:i only
-13 w:i read
-25 w:i recommend
13 w:i rendered
-45 w:i rewrote
-13 w:i said
17 w:i see
-26 w:i should
-60 w:i think
25 w:i took
11 w:i tried
54 w:i understand
44 w:i used
-29 w:i want
-18 w:i was
19 w:i went
-26 w:i will
29 w:i won't
-87 w:i would
-30 w:i write
19 w:i wrote
82 w:i'd
-24 w:i'd be
-48 w:i'd go
16 w:i'd rather
17 w:i'd say
68 w:i'll
-10 w:i'll do
20 w:i'm
63 w:i'm not
18 w:i'm sorry
20 w:i'm unable
52 w:i've
-21 w:i've gone
-17 w:i've kept
41 w:i've left
24 w:i've taken
-30 w:i've written
55 w:ici
54 w:idea
32 w:ideas
14 w:ideas from
34 w:identified
-10 w:identity
42 w:if
13 w:if a
-43 w:if i
-28 w:if it
12 w:if needed
-15 w:if not
20 w:if she
44 w:if space
25 w:if that
21 w:if that's
14 w:if this
-37 w:if you
17 w:if you'd
80 w:if your
-15 w:ignore
28 w:il
11 w:il est
45 w:illustrative
18 w:illustrative and
143 w:image
-34 w:impact
-17 w:important
48 w:important info
11 w:improvements
20 w:improvements :
-35 w:improves
-19 w:in
-30 w:in #
-44 w:in a
-20 w:in about
-13 w:in all
19 w:in any
-10 w:in april
31 w:in at
31 w:in bold
-26 w:in both
85 w:in brackets
-55 w:in brief
11 w:in case
20 w:in champasak
52 w:in conclusion
71 w:in english
26 w:in figures
-30 w:in four
-38 w:in french
30 w:in front
-80 w:in full
27 w:in half
19 w:in it
-18 w:in its
12 w:in january
-11 w:in june
-26 w:in lao
-11 w:in large
-18 w:in law
66 w:in line
-27 w:in luang
-34 w:in march
-27 w:in may
77 w:in mind
25 w:in most
-20 w:in our
-13 w:in paragraph
12 w:in particular
34 w:in plain
-23 w:in question
27 w:in that
-28 w:in the
20 w:in their
-40 w:in this
-28 w:in three
24 w:in tone
-27 w:in two
25 w:in under
-20 w:in which
-17 w:in writing
14 w:in your
-74 w:include
-15 w:include a
15 w:include the
-15 w:includes
34 w:including
23 w:including spaces
-17 w:including the
-48 w:income
-16 w:independently
-13 w:independently verify
-17 w:index
12 w:indiqué
-35 w:inflation
54 w:info
-33 w:informal
60 w:information
-54 w:information about
13 w:information and
14 w:information available
19 w:information on
-21 w:information only
76 w:informations
13 w:informative
22 w:injured
39 w:ink
29 w:input
-19 w:inquiry
144 w:insert
10 w:inside
-13 w:inspector
99 w:instead
76 w:instead of
54 w:instruction
19 w:instruction says
18 w:instructions
20 w:intact
-22 w:intelligence and
25 w:interest
25 w:interest rate
64 w:international
-54 w:internet
-15 w:interpreter
11 w:interview
-38 w:interview has
-10 w:interview was
16 w:into
30 w:into a
34 w:into one
22 w:into two
-11 w:into your
36 w:intro
56 w:introduced
-25 w:introduction
45 w:invented
30 w:inverted
33 w:inverted pyramid
81 w:investors
53 w:invite
-21 w:invited
-21 w:invited to
12 w:involved
34 w:ion
31 w:is
27 w:is #
-68 w:is :
36 w:is a
17 w:is already
-29 w:is ambiguous
-12 w:is an
-10 w:is available
14 w:is better
39 w:is correct
30 w:is easier
30 w:is for
22 w:is general
13 w:is given
33 w:is gone
-18 w:is how
11 w:is in
23 w:is kept
30 w:is known
25 w:is left
-29 w:is limited
26 w:is mine
-15 w:is missing
-11 w:is my
-11 w:is never
-45 w:is no
-76 w:is not
33 w:is now
-22 w:is one
25 w:is only
-26 w:is open
27 w:is right
-25 w:is safe
42 w:is safer
31 w:is still
-33 w:is suitable
20 w:is that
-78 w:is the
-65 w:is there
28 w:is this
20 w:is tight
-68 w:is to
65 w:is used
12 w:is what
-20 w:is where
17 w:is why
-10 w:is worth
25 w:is written
-16 w:is your
25 w:isn't
-37 w:issue
-13 w:issued
-10 w:ist
56 w:it
-25 w:it !
-37 w:it ?
24 w:it again
-25 w:it and
-14 w:it answers
-13 w:it as
71 w:it at
-16 w:it before
-16 w:it can
-26 w:it could
-23 w:it did
-10 w:it does
19 w:it doesn't
20 w:it down
-20 w:it even
16 w:it fits
-32 w:it for
53 w:it from
29 w:it goes
-11 w:it had
36 w:it has
26 w:it if
-31 w:it is
-11 w:it isn't
14 w:it looks
19 w:it means
-42 w:it names
28 w:it now
-21 w:it off
-14 w:it on
14 w:it out
10 w:it says
-48 w:it should
53 w:it sound
37 w:it sounds
-11 w:it still
-21 w:it the
34 w:it this
19 w:it took
25 w:it up
-35 w:it used
-89 w:it was
-21 w:it will
-15 w:it won't
25 w:it works
32 w:it would
-27 w:it's
10 w:item
-22 w:item #
-93 w:its
-39 w:its last
24 w:its own
32 w:itself
-30 w:itu
10 w:iຂ້
10 w:iຂ້ອຍ
10 w:iຂ້ອຍບໍ
17 w:i生
17 w:i生成
-20 w:j'ai conservé
-35 w:j'ai gardé
-19 w:j'avais
-18 w:j'espère
-18 w:j'espère que
-25 w:january
31 w:jargon
55 w:je
-24 w:je me
13 w:je ne
36 w:je peux
-16 w:job
73 w:jobs
-10 w:join
-61 w:joint
-10 w:joke
-19 w:jokes
-52 w:journal
21 w:journalistic
-25 w:journey
-20 w:judge
-42 w:judges
10 w:judgment
-17 w:jumps
-14 w:june
28 w:june #
-32 w:just
28 w:just a
15 w:just ask
13 w:just say
21 w:just tell
19 w:just under
-10 w:justice
-69 w:k
17 w:kann
26 w:keep
45 w:keep in
27 w:keep the
15 w:keep your
25 w:keeper
53 w:keeping
20 w:keeping the
-12 w:keeps the
-23 w:keo
30 w:kept
27 w:kept in
-98 w:kept the
-46 w:key
40 w:key changes
23 w:key facts
-45 w:keyboard
25 w:keyphrase
23 w:keyphrase :
125 w:keyword
54 w:keyword :
41 w:keywords
34 w:keywords :
-22 w:khi
12 w:khi đăng
-26 w:khoản
-46 w:khoảng
-46 w:khoảng #
32 w:khác
-23 w:khách
14 w:khách quan
-22 w:khách vui
17 w:khám
23 w:khám phá
23 w:không
-24 w:không ?
12 w:không thêm
13 w:không thể
-12 w:kilometres
-20 w:kind
-13 w:kinder
14 w:kindly
-26 w:king
-26 w:king's
-27 w:kip
-11 w:kip and
-26 w:kitchen
26 w:kiến
-14 w:kiểm
-11 w:kiểm tra
18 w:km
-11 w:knew
14 w:know about
16 w:know if
-18 w:know in
31 w:know the
20 w:know where
30 w:know which
26 w:knowing
12 w:knowledge cutoff
-40 w:knowledge of
15 w:knowledge update
-31 w:known
-14 w:knows
12 w:knows the
-17 w:kèm
16 w:ký
-15 w:kế
-15 w:kế hoạch
-15 w:kết
-22 w:kể
-13 w:kỹ
26 w:l
-10 w:l'aide
40 w:l'article
-25 w:l'article #
32 w:l'essentiel
-76 w:la
-12 w:la date
-17 w:la fin
-15 w:la nouvelle
-17 w:la réaction
-18 w:la rédaction
-27 w:la version
-24 w:label
-33 w:land
19 w:landlord
13 w:langage je
32 w:language
59 w:language and
15 w:language model
-26 w:languages
-99 w:lao
-33 w:lao by
12 w:lao text
-32 w:lao the
15 w:lao translation
143 w:laos
28 w:laos and
18 w:laos economy
-55 w:large
10 w:large language
-11 w:large print
-23 w:larger
29 w:last
15 w:last knowledge
18 w:last paragraph
16 w:last sentence
14 w:last update
-37 w:last updated
-53 w:last week
33 w:last year
54 w:last year's
-46 w:late
31 w:later
29 w:lau
29 w:laude
-16 w:laugh
-18 w:laughs
31 w:launch
-29 w:lawmakers
-44 w:lawyers
-39 w:lawyers for
16 w:le
-12 w:le #
-15 w:le ministre
-62 w:le mot
35 w:le reste
-19 w:le robot
17 w:le titre
48 w:lead
17 w:lead :
25 w:lead and
28 w:lead with
-18 w:leader
44 w:leads
-17 w:leaflet
36 w:league
19 w:leans
-42 w:learn
-61 w:learned
12 w:learners
-56 w:least
-52 w:leave
-16 w:leave the
50 w:leaves
-34 w:leaves out
11 w:leaves the
-13 w:leaving the
13 w:lecture
40 w:led
10 w:lede
12 w:leeds
49 w:left
-29 w:left as
-29 w:left at
31 w:left blank
63 w:left in
12 w:left it
20 w:left out
-30 w:left the
26 w:legal
27 w:legal advice
-12 w:lemon
81 w:length
10 w:length :
-18 w:length and
-11 w:length of
-12 w:les
-34 w:les candidats
10 w:les deux
-11 w:les nouveaux
11 w:les phrases
18 w:les trois
112 w:less
18 w:less formal
68 w:less like
37 w:let me
-13 w:let us
27 w:let's break
15 w:lets
-162 w:letter
32 w:letter to
-14 w:letter was
-95 w:letters
-15 w:letters in
-43 w:lettres
10 w:level
39 w:library
-15 w:lid
-10 w:lie
25 w:lies
-34 w:life
-14 w:lift
-27 w:light
11 w:lightly
-16 w:lights
33 w:like an
18 w:like it
14 w:like me
-10 w:like that
49 w:like this
-82 w:like to
-10 w:like you
-54 w:liked
67 w:limit
-30 w:limited
16 w:lin
10 w:line #
-112 w:line :
25 w:line about
-37 w:line and
14 w:line on
72 w:line with
-10 w:lines
50 w:link to
-30 w:links
-24 w:list
-17 w:listed
-21 w:lists
11 w:little
-25 w:little more
-48 w:live
-17 w:liên
-16 w:liên hệ
-28 w:liệu
-17 w:liệu của
-16 w:lo
58 w:loaded
28 w:loan
108 w:local
-57 w:location
16 w:log
-16 w:login
-11 w:lon
-13 w:long and
-131 w:longer
-30 w:longer than
23 w:longues
19 w:longueur
29 w:longueur :
-10 w:longueur de
12 w:look at
-13 w:look for
35 w:looked
-78 w:looking
-76 w:looking for
-24 w:looks
-17 w:looks like
-12 w:lorry
-17 w:los
59 w:lose
60 w:lose the
30 w:loses
34 w:loses the
25 w:losing
31 w:losing any
-12 w:losing the
19 w:lost
21 w:lost in
-37 w:lot
-70 w:love
-48 w:low
57 w:luang
65 w:luang prabang
78 w:luck
-20 w:luck to
102 w:luck with
-33 w:lui
-15 w:lunch
-17 w:luận
22 w:lyrics
39 w:là bản
-35 w:làng
12 w:lào
-17 w:lên
15 w:lòng gửi
-15 w:lòng kiểm
-17 w:lý
-17 w:lại
16 w:lại bài
14 w:lại theo
-26 w:lại đoạn
-38 w:lần
15 w:lần cập
-14 w:lặp
18 w:lịch
-39 w:lỗi
-10 w:lỗi tôi
-57 w:lời
-19 w:lời của
-24 w:ma
-72 w:machine
112 w:made :
16 w:made by
21 w:made the
-35 w:made up
13 w:magazine
10 w:mai
-26 w:mail
-30 w:main
-12 w:main points
-39 w:maintains
-34 w:maintains a
-11 w:maintains the
13 w:mairie
-21 w:mais
-29 w:make
-25 w:make a
-15 w:make clear
46 w:make it
50 w:make mistakes
35 w:make the
51 w:makes
15 w:makes a
-22 w:makes it
75 w:makes the
-30 w:making
-10 w:mal
17 w:malay
-80 w:man
-18 w:man who
-20 w:manager
73 w:manner
-39 w:manual
-36 w:manuscript
-97 w:many
36 w:many of
-16 w:maps
22 w:marathon
36 w:march
40 w:march #
27 w:mark
118 w:markdown
109 w:marked
28 w:market
-61 w:marketing
-13 w:marks
15 w:marks and
21 w:marsh
-21 w:master
86 w:match
11 w:match report
67 w:match the
-14 w:match your
26 w:matches
107 w:material
-14 w:matter of
25 w:matters
-22 w:matters :
-12 w:maximum
53 w:may
-17 w:may #
-18 w:may :
29 w:may ask
26 w:may be
-32 w:may change
-26 w:may differ
10 w:may have
14 w:may need
70 w:may not
19 w:may want
30 w:mayor
29 w:mayor's
10 w:me a
-14 w:me and
-18 w:me be
22 w:me double
43 w:me know
-46 w:me start
-15 w:me think
56 w:me to
22 w:me which
-33 w:mean
-21 w:meaning of
30 w:means
43 w:means for
42 w:means the
-11 w:mechanic
-18 w:media
15 w:media :
-32 w:medical
-42 w:meet
14 w:meeting
32 w:meets
26 w:meets your
45 w:mekong
-38 w:member
-13 w:members
41 w:memories
40 w:memories of
24 w:memory
190 w:mention
52 w:mention a
50 w:mention of
12 w:mention the
33 w:mentions
-24 w:menu
51 w:merged
-11 w:merged two
30 w:mes
19 w:mes connaissances
124 w:message
55 w:met
68 w:meta
31 w:meta :
36 w:meta description
53 w:metaphor
53 w:metaphor of
-18 w:method
18 w:mid
10 w:mid #
10 w:middle
18 w:might
-23 w:might be
32 w:miles
-24 w:milk
26 w:mill
34 w:million
21 w:million but
-13 w:million dollars
19 w:millions
23 w:min
10 w:mind
36 w:mind that
17 w:mine
-12 w:minh họa
-14 w:minimum
29 w:minister
16 w:minister's
21 w:ministre
-19 w:ministries
105 w:ministry
13 w:ministry of
-19 w:ministry's
43 w:minor
10 w:minus
39 w:minute
-39 w:minutes
-18 w:minutes of
-29 w:mis
-21 w:miss
-27 w:misses
45 w:missing
-18 w:misspelled
-22 w:misspelled the
-10 w:mistake in
-16 w:mistake the
48 w:mistakes check
29 w:mistakes please
11 w:mistakes so
22 w:mobile
-16 w:mode
13 w:model
37 w:model i
30 w:model's
35 w:modifications
13 w:modifications apportées
41 w:modifier
28 w:moj
22 w:moment
-49 w:mon
20 w:monday
-70 w:money
-52 w:mong
-16 w:monk
47 w:month
-50 w:months
64 w:more
-17 w:more :
12 w:more concise
29 w:more details
13 w:more emotional
-24 w:more in
-53 w:more information
32 w:more like
13 w:more natural
12 w:more naturally
-84 w:more than
11 w:morning
-18 w:most
-49 w:most important
-12 w:most of
17 w:mostly
-81 w:mot
-22 w:mother
-35 w:motion
16 w:motive
106 w:mots
-26 w:move
-18 w:move the
-52 w:moved
18 w:moved to
10 w:moving
-17 w:mp
28 w:mpt
-14 w:mr
36 w:ms
-50 w:much
22 w:museum
-31 w:music
-62 w:must
12 w:must not
-61 w:muốn
-159 w:my
40 w:my data
10 w:my earlier
-21 w:my editor
-16 w:my grandmother
-13 w:my grandmother's
109 w:my last
-19 w:my mind
19 w:my mistake
24 w:my training
17 w:my version
14 w:mà
-30 w:máy
-58 w:mère
-15 w:mét
57 w:mình
13 w:mình đã
41 w:mô
10 w:mô hình
33 w:mô tả
-54 w:mẹ
20 w:mọi
-33 w:mỗi
-43 w:một
10 w:một mô
-16 w:một người
-11 w:mới
16 w:mở
-14 w:mức
-10 w:mức phạt
-39 w:n'a
-18 w:n'ai pas
51 w:n'avait
-23 w:n'hésitez
-23 w:n'hésitez pas
-11 w:nai
-16 w:nam
133 w:name
-42 w:name and
-26 w:name in
13 w:name is
49 w:name of
-14 w:name on
29 w:name the
-14 w:name was
12 w:named
48 w:names
44 w:names and
12 w:names are
-28 w:names both
12 w:names follow
-23 w:names have
-10 w:names of
-17 w:names on
54 w:naming
31 w:naming the
-29 w:national
11 w:natural
36 w:naturally
-19 w:nay
-15 w:ne
68 w:near
28 w:near the
14 w:nearly
48 w:need
-14 w:need a
16 w:need any
-10 w:need the
32 w:need this
-65 w:need to
85 w:needed
-18 w:needs
-19 w:neighbours
-56 w:neither
28 w:net
70 w:neutral
-22 w:neutral and
17 w:neutre
-67 w:never
27 w:never been
-30 w:new
11 w:new bus
-16 w:new draft
14 w:new tariff
12 w:new to
-16 w:new translation
-35 w:new wording
135 w:newer
151 w:news
21 w:news in
36 w:news item
20 w:news style
-74 w:newsletter
59 w:newspaper
37 w:newspaper style
-13 w:newspapers
30 w:next
18 w:next ?
14 w:next i
-18 w:next one
15 w:next step
10 w:next to
-14 w:next year
24 w:nghĩ
-12 w:nghỉ
29 w:ngoài
30 w:nguyên
11 w:nguyên tên
12 w:nguồn
-17 w:ngày
-16 w:ngày #
10 w:ngôn
-17 w:người
-12 w:người dân
-15 w:ngắn
-24 w:ngắn gọn
-11 w:ngắn hơn
47 w:ngữ
-39 w:nhiều
-61 w:nhà
-61 w:nhân
-39 w:nhân vật
-41 w:nhưng
-11 w:nhất
-15 w:nhầm
-19 w:nhận
-24 w:nhỏ
-25 w:nhớ
27 w:nice
-14 w:nicht
-43 w:night
43 w:night market
20 w:nine
32 w:nk>
16 w:no
26 w:no article
10 w:no exact
76 w:no exclamation
32 w:no information
-68 w:no longer
16 w:no mention
27 w:no more
15 w:no official
-58 w:no one
38 w:no opinion
14 w:no problem
13 w:no source
40 w:no way
-95 w:nobody
-13 w:nobody in
-15 w:nobody will
14 w:nom
56 w:nombre
57 w:nombre de
47 w:none of
-15 w:noodle
-15 w:noodle shop
-34 w:nor
28 w:north
-11 w:nos
18 w:not
58 w:not #
-64 w:not a
49 w:not able
14 w:not add
-28 w:not appear
-20 w:not available
-36 w:not be
-21 w:not been
-11 w:not changed
58 w:not exist
-35 w:not find
16 w:not give
-35 w:not have
37 w:not hold
40 w:not in
-11 w:not independently
15 w:not know
25 w:not possible
37 w:not quite
12 w:not reflect
-23 w:not replace
56 w:not specify
63 w:not to
-13 w:not verify
-24 w:note
27 w:note de
14 w:note that
19 w:noted
82 w:notes
-24 w:notes :
82 w:nothing
57 w:nothing else
18 w:nothing has
26 w:nothing in
-29 w:notice
-20 w:noticed
-15 w:notre
-32 w:nous
-11 w:nouveaux
-19 w:nouvelle
-14 w:nouvelle traduction
-19 w:novel
-90 w:november
90 w:now
11 w:now at
-21 w:now reads
-18 w:noy
79 w:number
21 w:number #
-40 w:number below
99 w:numbers
31 w:numbers are
34 w:numbers in
-38 w:nào
-16 w:này ba
-16 w:này giúp
53 w:nên
-46 w:nói
-56 w:năm
-36 w:nước
11 w:nếu
-10 w:nếu bạn
-18 w:nếu cần
23 w:nội
29 w:nội dung
-21 w:o
11 w:o:ລ
35 w:obituary
16 w:objective
10 w:occurred
19 w:octobre
-36 w:of
-18 w:of #
-25 w:of all
-42 w:of an
-17 w:of article
-22 w:of charge
-10 w:of each
49 w:of edits
19 w:of events
33 w:of guests
-27 w:of his
43 w:of hope
13 w:of how
-12 w:of its
41 w:of luck
102 w:of my
-32 w:of no
27 w:of software
42 w:of that
-35 w:of the
55 w:of these
-67 w:of this
27 w:of those
-42 w:of two
-11 w:of what
-25 w:of which
-17 w:of you
11 w:of your
18 w:off
15 w:off after
30 w:off and
-37 w:offer
15 w:offer a
-29 w:offered
-13 w:offered to
-26 w:offers
25 w:office
-19 w:office will
80 w:official
19 w:official sources
43 w:officials
-30 w:often
17 w:ogl
-49 w:oil
28 w:oji
-22 w:okay so
-53 w:old
-48 w:older
-14 w:oldest
-21 w:omitted
28 w:omp
-19 w:on
-75 w:on #
-21 w:on a
16 w:on both
14 w:on each
-19 w:on facebook
40 w:on first
23 w:on friday
-10 w:on it
14 w:on its
32 w:on one
-69 w:on page
-12 w:on request
-17 w:on saturday
24 w:on the
-10 w:on thursday
15 w:on to
25 w:on where
-13 w:on which
-28 w:on your
21 w:one
-15 w:one ?
-12 w:one before
-10 w:one but
-13 w:one from
-11 w:one had
15 w:one in
-31 w:one is
60 w:one line
-32 w:one of
-10 w:one page
12 w:one paragraph
21 w:one sentence
13 w:one so
-25 w:one story
-12 w:one that
-15 w:one the
35 w:one thing
34 w:one was
-24 w:one which
13 w:one word
-24 w:ones
-32 w:online
64 w:only
-79 w:only #
11 w:only as
-10 w:only in
31 w:only once
30 w:only that
77 w:only the
10 w:only two
21 w:ont
44 w:ont été
17 w:oog
17 w:oogle
22 w:ook
-16 w:ope
45 w:open
35 w:open on
-45 w:open the
-19 w:open until
32 w:open with
-11 w:opena
-10 w:openai
11 w:openai use
42 w:opened
19 w:opened the
30 w:opening
14 w:opening of
61 w:opens
23 w:opens with
-10 w:operator
27 w:opinion
60 w:opinions
32 w:opinions but
51 w:opposition
33 w:optimized
35 w:optimized for
-19 w:option
34 w:option #
65 w:option a
34 w:option b
22 w:options for
-39 w:or
22 w:or a
44 w:or if
-24 w:or in
37 w:or is
-12 w:or leave
15 w:or more
13 w:or should
42 w:or the
31 w:or worse
11 w:ord
20 w:order
-13 w:order and
95 w:order of
-15 w:ordered
49 w:original
-12 w:original text
-20 w:originally
-81 w:other
-10 w:other side
48 w:otherwise
15 w:ou
-101 w:our
15 w:out
15 w:out at
-10 w:out in
11 w:out on
11 w:out what
13 w:outcome
13 w:outline
33 w:output
-19 w:oven
-16 w:over the
-10 w:overall
-48 w:overnight
-45 w:overview
-38 w:owners
14 w:oxford
15 w:oxford comma
-55 w:p
-65 w:page
-55 w:page #
68 w:page :
45 w:page ?
-27 w:page is
11 w:page of
18 w:page was
-28 w:page you
-19 w:pages
-47 w:paid
-17 w:paid for
-19 w:panel
79 w:paper
-12 w:paper's
-22 w:papers
-10 w:par
-21 w:par la
-14 w:par une
99 w:para
97 w:para #
117 w:paragraph
-52 w:paragraph #
13 w:paragraph :
18 w:paragraph and
20 w:paragraph has
18 w:paragraph now
-34 w:paragraph of
-46 w:paragraph three
18 w:paragraph two
-22 w:paragraph was
-39 w:paragraph with
-27 w:paragraphe
50 w:paragraphes
55 w:paragraphs
37 w:paraphrase
40 w:paraphrased
44 w:parents
-16 w:park
22 w:parking
21 w:parliament
102 w:part
54 w:part about
-25 w:part of
40 w:parts
-28 w:party
20 w:pas
-10 w:pas pu
-18 w:pas à
-18 w:pass
-11 w:passage
11 w:passed
23 w:passengers
22 w:passive
35 w:passive constructions
-13 w:passport
-14 w:password
21 w:past
29 w:past tense
82 w:paste
22 w:paste into
24 w:paste the
33 w:pasted
-59 w:path
38 w:patients
-67 w:pay
-20 w:pay for
31 w:pays
74 w:pdf
-17 w:pen
-11 w:penai
-12 w:pencil
10 w:pensez
14 w:pensez à
-14 w:pension
29 w:people
15 w:people and
28 w:people in
-33 w:people who
40 w:people will
-10 w:people's
-14 w:per
118 w:percent
35 w:percentage
-19 w:performance
-13 w:permit
-17 w:person
-16 w:personal
39 w:personal opinions
-19 w:personne
20 w:persons
-11 w:petition
31 w:peut
29 w:peux
-14 w:phiên
-10 w:phiên bản
75 w:phone
70 w:phone number
-14 w:phones
12 w:phong
89 w:photo
-19 w:photo :
-15 w:photo caption
47 w:photo credit
39 w:photo of
-26 w:photograph
-15 w:photographs
-16 w:photos
-31 w:phrase
-52 w:phrases
43 w:phrasing
23 w:phá
-13 w:pháp
-13 w:phát biểu
14 w:phát ngôn
-18 w:phép
45 w:phù
45 w:phù hợp
-13 w:phương
-12 w:phạt
-12 w:phải
-11 w:phần
29 w:pick one
35 w:pick would
-59 w:picture
-41 w:pictures
86 w:piece
-63 w:piece of
-14 w:pieces
-10 w:pilot
51 w:place
19 w:place and
16 w:place in
-41 w:place names
-30 w:place of
15 w:placeholder
-14 w:placeholders
12 w:places
-14 w:places and
21 w:places where
43 w:plagiarism
-18 w:plain english
33 w:plain language
-52 w:plan
-16 w:planning
-26 w:plans
-14 w:plant
-35 w:plaque
35 w:plastic
-25 w:plate
-14 w:platform
-50 w:play
-16 w:played
-27 w:players
17 w:playful :
22 w:please
45 w:please confirm
11 w:please consult
-12 w:please contact
27 w:please double
27 w:please review
30 w:please verify
-15 w:plumber
-32 w:plus
20 w:pm
-47 w:poem
-12 w:poet
49 w:point
-11 w:point of
-12 w:pointed
14 w:points
39 w:police
97 w:policy
20 w:polished
-60 w:polite
-14 w:polite and
27 w:political
15 w:poll
-23 w:pont
-20 w:poor
-34 w:por
17 w:porte
19 w:position
39 w:possible
12 w:possible to
-10 w:posso
-36 w:post
14 w:pouvez vous
65 w:prabang
29 w:praise
15 w:prefer
-21 w:prefer it
-13 w:prefer the
-10 w:preferred
17 w:prefers
-32 w:prepare
-22 w:prepared
26 w:present
16 w:presented
-15 w:preserves the
-28 w:president
-11 w:press
11 w:press release
11 w:presse
-11 w:prevails
51 w:previous
-21 w:price
-10 w:price of
29 w:prices
11 w:prices and
12 w:prices are
-12 w:prime
32 w:print edition
21 w:print or
-78 w:printed
-22 w:printed in
-32 w:printing
-26 w:printing the
-18 w:privacy
19 w:private
-13 w:prix
-50 w:prize
-17 w:pro
61 w:probably
-34 w:problem
-44 w:process
36 w:produce
28 w:produce a
-11 w:product
-64 w:professional
-62 w:program
-66 w:project
47 w:projet
-22 w:promised
22 w:promises
25 w:promotional
14 w:promotional language
28 w:promp
-35 w:prompt
15 w:propose aussi
-10 w:prose
-44 w:protect
-44 w:protect the
18 w:protected
20 w:proverb
11 w:provide a
69 w:provided
-26 w:provided by
-10 w:provided the
38 w:province
-10 w:précédente
15 w:préfet
28 w:prêt
27 w:prêt à
18 w:prête
10 w:pse
12 w:pseek
34 w:pti
24 w:ption
-10 w:ptແ
-14 w:pu vérifier
30 w:pub
28 w:public
71 w:publication
43 w:publication !
63 w:publish
12 w:publish :
-20 w:published
-20 w:published by
-18 w:published on
-25 w:publisher
12 w:publishing
18 w:puis
-13 w:puis relu
24 w:pull
46 w:pull quote
-22 w:pump
29 w:pun
61 w:punchy
35 w:punctuation
13 w:pupils
31 w:purposes
26 w:push
-31 w:put
34 w:put in
-12 w:put it
46 w:puts
33 w:puts the
34 w:pyramid
-30 w:q
-27 w:q :
20 w:qr
-26 w:qua
19 w:qualified
22 w:quan
10 w:quand
-14 w:quarante
-11 w:que
51 w:que le
13 w:que modèle
45 w:que vous
16 w:quelques
35 w:question
31 w:question !
-20 w:question #
-15 w:question and
49 w:question to
-49 w:questions
-27 w:questions about
-26 w:qui
-26 w:quickly
-49 w:quiet
20 w:quotation
-34 w:quotations
168 w:quote
-22 w:quote attributed
48 w:quote by
25 w:quote from
-46 w:quote in
-24 w:quote the
20 w:quote to
97 w:quoted
85 w:quotes
34 w:quotes :
27 w:quotes are
-29 w:quotes from
-18 w:quotes have
27 w:quotes were
11 w:quá
16 w:quán
-40 w:quý
-24 w:quý khách
11 w:ra
10 w:raccourci
-23 w:rail
33 w:railway
36 w:rain
31 w:raised
17 w:raison
-20 w:ran
16 w:ran to
-51 w:range
52 w:rank
61 w:ranking
37 w:rat
-30 w:rate
-19 w:rate of
77 w:rather
102 w:rather than
-10 w:reach the
91 w:reached
-10 w:reaction
-55 w:read
74 w:read aloud
17 w:read as
21 w:read in
-19 w:read it
-85 w:read the
111 w:readability
-39 w:reader
48 w:reader who
-23 w:reader with
60 w:readers
-43 w:readers can
-46 w:readers may
-42 w:readers so
45 w:readers will
12 w:readers with
83 w:readership
52 w:reading
18 w:reading level
-11 w:reading time
10 w:reads a
15 w:reads as
-18 w:reads the
27 w:ready
-22 w:ready for
59 w:ready to
-30 w:really
59 w:reason
18 w:reason for
-12 w:reason to
-29 w:reasons
-31 w:reasons of
-38 w:receipt
34 w:receipts
-23 w:receive
36 w:recent
-31 w:recipe
-18 w:recipe for
-89 w:recommend
-26 w:recommend the
71 w:record
-13 w:recorded
-14 w:recording
16 w:records
19 w:records of
-29 w:refer
-29 w:refer to
-17 w:referee
35 w:reference
-11 w:references
47 w:refers
41 w:refers to
-19 w:reflect
53 w:reflected
18 w:reflected here
49 w:reformulé
-37 w:refused
-29 w:refused to
50 w:regenerate
53 w:regenerate response
48 w:regional
12 w:regional daily
53 w:register
24 w:registered
14 w:regret
-47 w:release
-37 w:released
-29 w:released by
-21 w:reliable
-16 w:relu
-15 w:relu par
18 w:remain
52 w:remaining
-18 w:remake
51 w:remark
26 w:remarks
41 w:remember
-22 w:remember the
-12 w:remembers
61 w:remove
17 w:remove the
61 w:removed
13 w:removed :
24 w:removed as
-18 w:removed from
-11 w:removed the
-14 w:removes
-12 w:removes the
-31 w:remplacer
27 w:rendered
45 w:rendered as
80 w:rendering
15 w:rendu
-14 w:rent
41 w:rents
35 w:reopened
37 w:reopening
-17 w:repaired
-22 w:repeat
58 w:repeated
29 w:repeating
11 w:repeating the
-17 w:repetition
23 w:rephrased
-85 w:replace
-28 w:replace the
55 w:replaced
-10 w:replaced by
22 w:replaced with
-19 w:replaces
-25 w:replied
-11 w:replied :
-13 w:replied that
-17 w:replies
63 w:reply
25 w:reply to
-36 w:report
-27 w:report a
19 w:report and
-29 w:report does
18 w:report have
11 w:report on
-10 w:report the
-23 w:report was
-36 w:reported
-45 w:reporter
-58 w:reporters
75 w:reporting
-28 w:reports
17 w:reproduce the
50 w:request
-27 w:request of
51 w:requested
-12 w:requested by
-15 w:required
26 w:rescue
-15 w:researchers
15 w:reservoir
28 w:residents
30 w:respectful
11 w:respond
115 w:response
34 w:response better
106 w:responses
-15 w:responsibility
-17 w:responsibility for
13 w:rest
56 w:rest of
27 w:reste
-24 w:restored
18 w:restructured
35 w:results
-42 w:results :
11 w:results from
68 w:retained
-14 w:retired
-21 w:retirement
-28 w:return
38 w:returns
-11 w:reuters
-22 w:review
46 w:review the
-19 w:reviewed
-21 w:reviewed by
12 w:reviewers
-37 w:reviews
20 w:revised
20 w:revised article
-17 w:revised timetable
32 w:revised version
-11 w:reworded
24 w:reworked
107 w:rewrite
-40 w:rewrite the
54 w:rewrite this
21 w:rewriting
65 w:rewritten article
-18 w:rewritten the
-78 w:rewrote
-67 w:rewrote the
-12 w:rhythm of
92 w:rice
13 w:rice prices
62 w:right
-30 w:right to
-11 w:ring
-22 w:ring road
59 w:rise
-25 w:road
-28 w:roads
-56 w:robot
28 w:rom
28 w:rompt
16 w:roof
-71 w:room
-12 w:room and
74 w:rose
-28 w:rough
84 w:roughly
41 w:roughly #
36 w:rounded
-67 w:route
-13 w:routes
19 w:row
-34 w:rule
-92 w:rules
87 w:ruling
24 w:run
10 w:run the
-14 w:running
30 w:runs
21 w:runs to
38 w:rural
-17 w:réaction
24 w:rédaction
14 w:rédiger
-13 w:répondre
-29 w:répondu
-27 w:répondu le
10 w:répétitions
-17 w:réécrit
26 w:rút
31 w:rút gọn
-11 w:rất
-26 w:rằng
-14 w:rồi
-20 w:rời
-19 w:s
79 w:s'arrêtent
56 w:s'arrêtent à
44 w:safer
-32 w:safety
-36 w:sai
-60 w:said
100 w:said :
-24 w:said and
-24 w:said in
-63 w:said it
-16 w:said so
-11 w:said that
-21 w:sale
38 w:sales
-40 w:salt
50 w:same
-11 w:same :
17 w:same story
14 w:same thing
45 w:same way
58 w:sample
30 w:sandbags
-14 w:sang
17 w:sans
30 w:sao
-11 w:sat
-27 w:saturday
-15 w:saturday :
-42 w:sau
-21 w:savannakhet
-24 w:save
-46 w:save the
57 w:saved
37 w:saved the
-26 w:saw
-24 w:saw the
-38 w:say
20 w:say and
-30 w:say that
20 w:say the
35 w:say they
-12 w:say to
-11 w:say when
16 w:say whether
26 w:say which
-12 w:saying
30 w:says
35 w:says #
13 w:says in
-46 w:says the
49 w:says to
18 w:scan
49 w:scanned
-25 w:schedule
37 w:school
19 w:schools
18 w:score
-10 w:screen
-59 w:script
42 w:se
39 w:search
-73 w:search engines
17 w:search for
62 w:search results
105 w:searched
103 w:searched #
-22 w:season
-31 w:seat
-23 w:seats
42 w:second
-16 w:second act
-18 w:second half
23 w:second is
11 w:second one
-29 w:second paragraph
35 w:second quote
42 w:second sentence
81 w:seconds
-23 w:secretary
-48 w:section
-38 w:section #
20 w:section on
19 w:sections
-78 w:see
11 w:see the
14 w:see what
-18 w:seed
-10 w:seedlings
92 w:seems
72 w:seems to
-25 w:seen
-36 w:sell
18 w:semble
-10 w:send
28 w:send me
22 w:sending
-10 w:sends
85 w:sense
30 w:sense of
102 w:sentence
26 w:sentence about
36 w:sentence can
-27 w:sentence is
27 w:sentence of
-19 w:sentence on
15 w:sentences :
32 w:sentences and
-25 w:sentences are
33 w:sentences have
-34 w:sentences in
-10 w:sentences of
46 w:seo :
32 w:seo friendly
53 w:seo title
11 w:seo:ລ
44 w:september
71 w:september #
-38 w:series
18 w:serious
-26 w:serve
-39 w:service
-43 w:ses
-34 w:set
46 w:set out
-40 w:settled
-40 w:several
27 w:shall
50 w:shall we
10 w:shape
23 w:share
-73 w:share this
37 w:shared
-17 w:sharing
-14 w:sharper
-80 w:she
-10 w:she has
23 w:she is
-53 w:she says
16 w:she was
-10 w:she wrote
52 w:ship
-50 w:shop
-16 w:short
23 w:short and
25 w:short answer
-14 w:short history
21 w:short sentences
-30 w:short text
-77 w:shorten
-41 w:shorten the
-43 w:shortened
19 w:shortened for
-34 w:shortened the
-54 w:shorter
43 w:shorter and
17 w:shorter sentences
-30 w:shorter than
-18 w:shorter the
-26 w:shorter version
-29 w:shortest
71 w:should
45 w:should do
-48 w:should i
13 w:should make
-54 w:should not
-49 w:should the
-26 w:should you
26 w:shouldn't
-51 w:show
-16 w:show that
-24 w:showed
-31 w:shown
-39 w:shows
-17 w:shut
30 w:si
12 w:si vous
32 w:side
14 w:side by
38 w:side of
16 w:sidebar
20 w:sides
-77 w:sign
-21 w:sign up
-18 w:sign was
-12 w:signatures
-23 w:signed
74 w:signes
-17 w:signs
-16 w:silence
15 w:similar
-115 w:simple
-19 w:simpler
45 w:simplified
29 w:simplified and
11 w:simply
77 w:since
39 w:since it
-10 w:since my
11 w:since the
11 w:since then
22 w:since you
19 w:since your
-14 w:sing
-27 w:singer
-43 w:single
50 w:singular
-17 w:sinh
-20 w:sir
-21 w:sisters
12 w:site
78 w:sites
-27 w:six
-39 w:size
-37 w:skip
-57 w:sleep
91 w:slightly
43 w:slightly more
80 w:slot
-51 w:slow
80 w:slug
109 w:slug :
-47 w:small
-27 w:smaller
29 w:smell
20 w:smoothed
18 w:smoother
106 w:so
33 w:so a
-39 w:so far
-62 w:so here
-50 w:so i
12 w:so i'll
30 w:so i've
46 w:so it
-13 w:so let
-39 w:so please
-16 w:so that
29 w:so the
38 w:so we
21 w:so you
26 w:sobre
-63 w:social
-12 w:social media
91 w:softer
-10 w:software
-13 w:sold
20 w:solid
-68 w:some
25 w:some details
-17 w:some names
-20 w:some of
-37 w:somebody
39 w:something
-20 w:son
-56 w:song
-38 w:songs
-11 w:soon
30 w:sorry
-19 w:sorry about
27 w:sorry but
44 w:sorry for
34 w:sorry i
45 w:sound
16 w:sound like
13 w:sound more
24 w:sounded
67 w:sounding
95 w:sounds
32 w:sounds less
-34 w:soup
143 w:source
-11 w:source :
22 w:source for
18 w:source says
42 w:sources
-36 w:soạn
17 w:space
34 w:space is
85 w:spaces
87 w:spaces :
-17 w:spare
-51 w:speak
-17 w:speak to
55 w:speaker
38 w:speaking
18 w:speaks
17 w:speaks of
26 w:specific
73 w:specify
-15 w:speech
10 w:speeches
13 w:speeches and
23 w:spell
25 w:spelled
14 w:spelled out
-15 w:spelling
-90 w:spelling of
16 w:spellings
-19 w:spent
15 w:split
18 w:split the
-12 w:spoke
108 w:spokesperson
15 w:sponsor
42 w:sponsors
-22 w:spoonful
-22 w:spoonful of
24 w:spot
-16 w:spotted
43 w:spreadsheet
-13 w:spring
-34 w:square
-10 w:square brackets
-20 w:staff
-27 w:standard
-33 w:standardised
84 w:standfirst
-63 w:standing
41 w:stands
-10 w:stands in
-22 w:start
45 w:start of
-31 w:start with
-21 w:started
17 w:starting
34 w:starting point
40 w:starts
44 w:stated
-47 w:statement
-10 w:statement from
-11 w:statement issued
79 w:statements
-54 w:station
-22 w:stations
-18 w:statistics
-13 w:stats
-30 w:status
25 w:stay
25 w:stayed
-56 w:step
-28 w:step #
-15 w:steps
-79 w:stick
20 w:still in
14 w:still under
38 w:stock
-11 w:stone
10 w:stood
17 w:stood at
36 w:stop
-15 w:stopped
86 w:stops
35 w:stories
-20 w:storm
-13 w:story about
-20 w:story has
-11 w:story in
-10 w:story on
-22 w:story was
164 w:straight
46 w:straight :
27 w:straight away
38 w:straight into
25 w:straight news
19 w:straight to
-25 w:street
43 w:strike
53 w:strikes
59 w:strikes a
10 w:striking
48 w:strong
32 w:stronger
47 w:strongest
-42 w:structure
-23 w:study
78 w:style
11 w:style :
-24 w:style guide
20 w:style with
77 w:subheading
69 w:subheadings
10 w:subject line
20 w:subject verb
-39 w:subscribers
-24 w:subscription
25 w:substitute
-39 w:such
-48 w:such as
-42 w:sugar
-19 w:suggest
-20 w:suggest a
106 w:suggested
23 w:suggested headline
43 w:suggested tags
47 w:suggestion
54 w:suggestion :
60 w:suggestions
35 w:suggestions :
12 w:suit
25 w:suitable
35 w:suitable for
40 w:suited
41 w:suited to
-10 w:summarise
-10 w:summarise the
-13 w:summary :
19 w:summary captures
22 w:summary in
-62 w:summary of
-19 w:summary was
-21 w:summer
-10 w:summit
-19 w:sums
69 w:sunday
-11 w:sunday's
-14 w:sung
58 w:supplied
-74 w:support
-20 w:supprime
-37 w:sur
27 w:sure
-54 w:sure i
-15 w:sure the
31 w:sure thing
15 w:sure to
47 w:surname
-22 w:surprise
-16 w:surprised
11 w:survey
16 w:survive
50 w:suspect
34 w:suy
34 w:suy nghĩ
-60 w:swap
55 w:swapped
61 w:swapped for
16 w:swaps
-34 w:switch
46 w:switched
19 w:system
-12 w:sách
-12 w:sót
-21 w:sûr
-11 w:sĩ
17 w:sắp xếp
33 w:sắt
30 w:sẵn
22 w:sẻ
21 w:sẽ
17 w:số
35 w:số #
-18 w:số liệu
23 w:sửa :
-11 w:sửa đổi
-13 w:t il
-93 w:table
-12 w:table #
-19 w:table of
-38 w:tables
49 w:tabloid
21 w:tags
13 w:tags :
25 w:take
-14 w:take a
44 w:take another
31 w:take it
25 w:take out
-11 w:take part
-17 w:take the
10 w:taken
-34 w:takes
-14 w:taking
-45 w:talk
-12 w:tap
15 w:tariff
-33 w:taste
40 w:tasted
-89 w:tax
-11 w:tax collector
15 w:te
-44 w:tea
-15 w:teacher i
-10 w:teachers say
-49 w:team
36 w:technical terms
-27 w:telegram
-18 w:telephone
-36 w:tell
44 w:tell me
-20 w:tell you
-63 w:tells
-31 w:tells you
-112 w:template
-43 w:temple
10 w:ten
46 w:tense
-76 w:term
-24 w:terms
-66 w:test
57 w:text
48 w:text :
-36 w:text and
28 w:text below
-15 w:text does
23 w:text for
38 w:text has
-11 w:text into
12 w:text is
-56 w:text of
26 w:text so
-28 w:text that
-29 w:text was
25 w:text with
31 w:text you
56 w:texte
14 w:texte ci
-25 w:texts
-29 w:th
18 w:thailand
-37 w:than
-71 w:than #
31 w:than a
-13 w:than i
-32 w:than last
-17 w:than that
39 w:thanked
41 w:thanked the
55 w:thanks
23 w:thanks for
-33 w:thanks to
-36 w:that a
36 w:that as
-10 w:that at
-23 w:that first
-22 w:that has
-14 w:that i
48 w:that it
28 w:that it's
-28 w:that made
42 w:that next
11 w:that no
-10 w:that nobody
21 w:that one
17 w:that readers
90 w:that should
-15 w:that the
-11 w:that took
-10 w:that way
-13 w:that will
28 w:that works
18 w:that would
-13 w:that you
-29 w:that your
62 w:that's
19 w:that's a
57 w:that's the
23 w:thay bằng
54 w:the
84 w:the #
-21 w:the ability
11 w:the above
64 w:the accident
-21 w:the actual
-49 w:the address
18 w:the adjectives
-10 w:the advice
22 w:the agreement
-20 w:the airline
-12 w:the amended
30 w:the amount
-44 w:the answer
18 w:the answers
53 w:the argument
34 w:the arrest
89 w:the article
-15 w:the assembly
-24 w:the assistant
18 w:the attachment
10 w:the attribution
-27 w:the audience
-10 w:the auditors
-69 w:the author
-21 w:the authors
-25 w:the back
27 w:the background
16 w:the bank
-13 w:the battery
-11 w:the bench
-71 w:the best
-28 w:the bill
-14 w:the board
-22 w:the boat
26 w:the body
-42 w:the border
-39 w:the bottom
-18 w:the box
-22 w:the boy
36 w:the brand
27 w:the budget
-24 w:the bullet
-11 w:the bus
19 w:the bypass
-21 w:the cake
-26 w:the calendar
38 w:the call
20 w:the capital
32 w:the caption
-26 w:the car
-25 w:the card
46 w:the casualty
-17 w:the cause
41 w:the ceremony
12 w:the chair
-11 w:the chapter
23 w:the chart
-24 w:the chatbot
17 w:the chief
-49 w:the children
-21 w:the chip
52 w:the chronology
41 w:the claim
-14 w:the class
12 w:the clause
-28 w:the clerk
30 w:the closing
32 w:the club
-27 w:the coach
-36 w:the code
20 w:the column
14 w:the comma
-29 w:the comments
-34 w:the committee
20 w:the company
29 w:the company's
21 w:the conclusion
31 w:the confusion
30 w:the content
-11 w:the contract
39 w:the contractor
-10 w:the copy
-11 w:the corrected
72 w:the cost
-23 w:the council
26 w:the council's
-15 w:the counter
-14 w:the country
30 w:the county
45 w:the court
-12 w:the cover
26 w:the criticism
-32 w:the crossing
-17 w:the crowd
-12 w:the data
58 w:the date
-28 w:the day
-14 w:the dead
36 w:the deadline
34 w:the debate
-15 w:the decree
15 w:the delay
-42 w:the depth
40 w:the deputy
24 w:the desk
-22 w:the details
17 w:the developer
-13 w:the director
12 w:the director's
31 w:the district
12 w:the document
41 w:the documents
-17 w:the door
73 w:the draft
10 w:the driver
-37 w:the dry
-10 w:the editor
-59 w:the editors
22 w:the effect
28 w:the election
18 w:the electricity
18 w:the email
-24 w:the embassy
41 w:the end
-12 w:the ending
-37 w:the engineer
-11 w:the essay
10 w:the essential
61 w:the event
-17 w:the exhibition
23 w:the factory
67 w:the facts
44 w:the fair
-25 w:the families
57 w:the family
15 w:the farmer
11 w:the farmer's
-11 w:the fee
-20 w:the field
-40 w:the figure
-26 w:the figures
-40 w:the file
-29 w:the film
-21 w:the fine
-15 w:the fire
36 w:the first
65 w:the five
42 w:the flood
-10 w:the flow
-53 w:the following
-13 w:the footnotes
-50 w:the form
-16 w:the formal
-28 w:the former
10 w:the founding
25 w:the fourth
-21 w:the french
-57 w:the gate
44 w:the goat
-11 w:the government
20 w:the governor
40 w:the guidance
-12 w:the guide
-39 w:the harvest
-15 w:the head
51 w:the headline
24 w:the hearing
-24 w:the help
64 w:the history
-10 w:the hotline
16 w:the idea
58 w:the image
70 w:the input
-12 w:the inquiry
19 w:the instruction
-15 w:the instructions
-41 w:the internet
25 w:the interview
29 w:the intro
29 w:the inverted
-27 w:the job
-42 w:the joint
-22 w:the judge
-21 w:the june
33 w:the key
23 w:the keyword
-26 w:the king's
-16 w:the kip
-15 w:the kitchen
-19 w:the label
-20 w:the land
20 w:the landlord
-29 w:the language
-11 w:the lao
-57 w:the last
-30 w:the late
40 w:the launch
92 w:the lead
45 w:the league
-30 w:the left
18 w:the length
-54 w:the letter
-39 w:the letters
-16 w:the limit
-49 w:the line
35 w:the link
-16 w:the list
10 w:the local
91 w:the long
-61 w:the longer
-48 w:the machine
-40 w:the main
-43 w:the man
-15 w:the manager
-10 w:the manual
-24 w:the manuscript
-45 w:the map
91 w:the material
23 w:the mayor
29 w:the mayor's
-11 w:the mechanic
46 w:the meeting
-24 w:the message
53 w:the metaphor
13 w:the method
63 w:the minister
12 w:the minister's
52 w:the ministry
-19 w:the ministry's
-14 w:the missing
-13 w:the model
31 w:the model's
-19 w:the money
22 w:the museum
-10 w:the nam
11 w:the names
31 w:the new
56 w:the newsletter
-64 w:the newspaper
10 w:the next
22 w:the night
22 w:the north
51 w:the notes
-47 w:the old
22 w:the oldest
-81 w:the one
14 w:the ones
-60 w:the only
43 w:the opening
55 w:the opposition
13 w:the order
-33 w:the original
15 w:the outcome
-16 w:the paper's
15 w:the paragraph
-18 w:the parish
45 w:the part
-22 w:the passage
-33 w:the passive
-12 w:the past
50 w:the percentage
-11 w:the petition
22 w:the photo
-26 w:the phrase
-26 w:the picture
113 w:the piece
30 w:the plan
-23 w:the plaque
-19 w:the play
-27 w:the poem
-12 w:the poet
-16 w:the polish
10 w:the polished
54 w:the post
-10 w:the president
41 w:the press
24 w:the previous
14 w:the price
-10 w:the prime
13 w:the print
-24 w:the program
79 w:the project
29 w:the provided
-13 w:the pub
21 w:the public
-11 w:the publisher
21 w:the pun
35 w:the question
11 w:the quotation
-34 w:the quotations
87 w:the quote
73 w:the quotes
-18 w:the railway
30 w:the reader
27 w:the reason
-21 w:the recipe
18 w:the record
29 w:the red
17 w:the reference
14 w:the region
41 w:the register
19 w:the release
14 w:the remaining
36 w:the repeated
29 w:the report
-31 w:the reporter
31 w:the request
37 w:the rescue
-12 w:the researchers
58 w:the rest
16 w:the result
-18 w:the results
-11 w:the revised
27 w:the rewrite
16 w:the rewritten
-12 w:the rhythm
-66 w:the right
-20 w:the river
17 w:the roof
-18 w:the room
-14 w:the route
-62 w:the rules
35 w:the ruling
27 w:the sample
19 w:the scene
56 w:the school
27 w:the search
-24 w:the season
35 w:the second
-12 w:the sense
27 w:the sentence
21 w:the sentences
24 w:the service
-22 w:the shop
11 w:the short
10 w:the shorter
-28 w:the shortest
12 w:the sidebar
21 w:the signing
-27 w:the singer
-37 w:the song
-27 w:the songs
35 w:the source
-29 w:the sources
28 w:the spanish
16 w:the speaker
-32 w:the speech
12 w:the speeches
-12 w:the spelling
42 w:the sponsor
50 w:the start
-21 w:the state
-18 w:the statement
-23 w:the station
30 w:the statistics
-37 w:the storm
103 w:the story
-30 w:the street
29 w:the strike
34 w:the stronger
48 w:the strongest
-28 w:the study
47 w:the sum
39 w:the sunday
26 w:the survey
42 w:the system
-18 w:the tax
-34 w:the team
-31 w:the template
-31 w:the temple
18 w:the term
116 w:the text
38 w:the third
57 w:the three
63 w:the time
61 w:the timeline
-23 w:the title
-19 w:the tone
-13 w:the tool
24 w:the total
12 w:the town
31 w:the transcript
32 w:the translated
-19 w:the translation
-47 w:the translator
34 w:the treasurer
-17 w:the treaty
131 w:the two
22 w:the union
-21 w:the update
11 w:the updated
25 w:the user
46 w:the usual
13 w:the verb
63 w:the verdict
-20 w:the verse
14 w:the villagers
11 w:the voice
-14 w:the wall
45 w:the way
36 w:the weather
-12 w:the well
-21 w:the window
-18 w:the winning
-17 w:the witness
-64 w:the word
10 w:the wording
-92 w:the words
-28 w:the wrong
-39 w:the year
-78 w:their
-30 w:them
21 w:them in
10 w:them is
-44 w:them to
-143 w:then
-59 w:then i
49 w:then the
-11 w:theo yêu
-40 w:there anything
-49 w:there are
-45 w:there is
85 w:there you
-10 w:there's
-18 w:there's a
11 w:there's no
-18 w:these
19 w:these changes
25 w:they appear
26 w:they can
-11 w:they had
20 w:they said
40 w:they were
35 w:thi
17 w:thin
30 w:thing
15 w:thing !
30 w:thing in
20 w:thing to
-101 w:things
-30 w:think
-15 w:think about
49 w:thinking
-31 w:thinks
17 w:third
-14 w:third of
23 w:third paragraph
-15 w:thirty
-18 w:thirty years
71 w:this
-199 w:this article
12 w:this chat
20 w:this claim
-131 w:this column
18 w:this comes
21 w:this content
-11 w:this essay
60 w:this for
22 w:this goes
-30 w:this helps
63 w:this in
-47 w:this interview
-51 w:this letter
-12 w:this newsletter
56 w:this one
-20 w:this page
29 w:this paragraph
-103 w:this post
-65 w:this report
61 w:this request
45 w:this response
20 w:this revised
-16 w:this rewritten
-36 w:this series
-140 w:this story
-29 w:this text
21 w:this the
60 w:this time
64 w:this to
37 w:this way
27 w:this with
53 w:this works
-13 w:this year
23 w:tho
-50 w:those
-10 w:those of
-23 w:those who
49 w:though
63 w:thought
98 w:thought for
-11 w:thousand
15 w:three
-12 w:three and
-42 w:three days
-15 w:three different
-67 w:through
-11 w:through the
16 w:throughout
-17 w:throughout and
57 w:throughout to
24 w:thu
34 w:thu hút
60 w:thân
32 w:thích
44 w:thông
22 w:thông tin
-33 w:thư
-26 w:thảo
-13 w:thấy
15 w:thể
-21 w:thủ
-14 w:thứ
15 w:thức
10 w:ticket
-12 w:tickets
15 w:tight
45 w:tightened
-50 w:time
-28 w:time :
26 w:time information
87 w:time of
-20 w:time to
11 w:timeline of
-44 w:times
-45 w:times and
-31 w:times before
-15 w:timetable
-17 w:timetable :
16 w:tin
25 w:tio
36 w:tipping
-73 w:tips
69 w:title
85 w:title :
-50 w:title and
14 w:title is
29 w:title of
47 w:title was
18 w:titles
-30 w:titles for
50 w:titre
32 w:titres
24 w:tiêu
13 w:tiếc tôi
-20 w:tiếng lào
18 w:tiếng việt
36 w:tiếp
-27 w:tiền
-23 w:to
-32 w:to #
30 w:to a
20 w:to about
89 w:to action
13 w:to add
66 w:to and
12 w:to avoid
18 w:to be
-30 w:to bring
28 w:to change
16 w:to check
31 w:to come
-16 w:to confirm
-15 w:to continue
-29 w:to correct
-22 w:to create
-74 w:to do
30 w:to early
22 w:to english
-13 w:to every
30 w:to explain
25 w:to feel
20 w:to fill
-54 w:to find
29 w:to finish
14 w:to fit
36 w:to follow
19 w:to generate
-49 w:to get
44 w:to give
-13 w:to hear
-27 w:to help
14 w:to in
-38 w:to include
-11 w:to its
-21 w:to keep
-29 w:to know
-56 w:to make
45 w:to match
21 w:to me
27 w:to my
26 w:to nine
11 w:to note
34 w:to one
38 w:to open
36 w:to paste
-17 w:to plant
-18 w:to press
51 w:to produce
-41 w:to protect
50 w:to publish
16 w:to put
15 w:to reach
-41 w:to read
15 w:to real
-26 w:to reflect
33 w:to rewrite
36 w:to roughly
12 w:to save
-30 w:to say
-23 w:to see
22 w:to send
-35 w:to share
-56 w:to shorten
-30 w:to show
-36 w:to sign
-23 w:to sound
-24 w:to stay
11 w:to suit
12 w:to summarise
-20 w:to tell
-41 w:to the
-27 w:to this
30 w:to to
-10 w:to turn
21 w:to tweak
-10 w:to use
11 w:to verify
-13 w:to vote
-15 w:to walk
40 w:to write
16 w:to you
-15 w:to your
-49 w:today
10 w:today's
-31 w:together
-113 w:told
-10 w:told him
-25 w:told me
-17 w:told reporters
-63 w:told the
33 w:ton
76 w:tone
46 w:tone :
15 w:tone is
-33 w:tone of
12 w:tone throughout
18 w:toned
14 w:toned down
66 w:too
27 w:too long
26 w:too much
-19 w:too small
-13 w:took out
47 w:took place
-75 w:tool
-14 w:tool and
-69 w:top
-24 w:top of
19 w:topic
-12 w:torch
-20 w:total
32 w:touch
23 w:touch :
26 w:touch of
-16 w:tour
49 w:tourist
-37 w:tous
-18 w:tout
15 w:tout en
-27 w:toutes
40 w:toward
49 w:town
-16 w:toàn
-10 w:tra
16 w:trade
25 w:traduction
-13 w:traduit du
-23 w:traffic
12 w:train
12 w:trained on
53 w:training data
19 w:tram
-26 w:trang
-15 w:trang trọng
52 w:transition
-12 w:translate a
-17 w:translate the
43 w:translated
-47 w:translated from
-15 w:translates
45 w:translation :
-63 w:translation is
-22 w:translation of
-34 w:translator
-13 w:translator's
-24 w:translator's note
-49 w:translators
59 w:transliterated
56 w:transliteration
26 w:transport
-73 w:travel
33 w:treasurer
-12 w:treat
18 w:treated
-17 w:treaty
-39 w:tree
-35 w:trial
-23 w:tried
49 w:trimmed
24 w:trimmed to
18 w:trip
-17 w:trois
-38 w:trois fois
-40 w:trong
40 w:trong #
-44 w:trong bài
-20 w:true
31 w:trung
-37 w:trust
24 w:try
41 w:try again
-10 w:try to
-49 w:tránh
-26 w:tránh trùng
13 w:trò
-11 w:trùng lặp
-46 w:trước
22 w:trưởng
-32 w:trả
-32 w:trả lời
-11 w:trọng
-15 w:trợ
15 w:tsa
92 w:tu
12 w:tuesday
-39 w:tunnel
44 w:turn
-34 w:turn left
20 w:turn the
-27 w:turned
11 w:turnout
-35 w:turns
11 w:tuyến
-10 w:tuổi
19 w:tweak it
49 w:tweaks
-27 w:tweet
-24 w:twelve
10 w:twenty
-40 w:twice
-32 w:twice as
14 w:twice the
14 w:two
18 w:two and
-14 w:two days
-12 w:two different
20 w:two lines
23 w:two minutes
-15 w:two of
39 w:two options
-16 w:two pages
16 w:two people
26 w:two places
-16 w:two sentences
-10 w:two thousand
-10 w:two years
-40 w:type
-34 w:type the
-11 w:tàu
-12 w:tác
17 w:tách
18 w:tên
33 w:tính
28 w:tít
-39 w:tòa
-28 w:tòa soạn
-19 w:tóm
-17 w:tóm tắt
-47 w:tôi
12 w:tôi không
-30 w:tôi đã
-17 w:tại
-12 w:tạm
-21 w:tạo
31 w:tả meta
-24 w:tập
-18 w:tập lại
-33 w:tắt
-14 w:tổng
-10 w:tờ
-38 w:từ
27 w:từ :
-26 w:từ tiếng
18 w:tự
29 w:ude
13 w:un chapô
-13 w:un texte
14 w:unable
14 w:unable to
-48 w:unchanged
-22 w:uncle
14 w:unclear
-10 w:unclear from
-40 w:und
54 w:under
39 w:under #
-32 w:under a
-79 w:under the
31 w:under your
17 w:understand
-22 w:understand it
54 w:understood
-65 w:une
-10 w:une longueur
35 w:unfortunately
13 w:unfortunately i
29 w:union
-21 w:university
-50 w:unofficial
-65 w:until
-18 w:until #
-10 w:until the
17 w:untouched
15 w:untranslated
38 w:up
10 w:up a
30 w:up and
-10 w:up by
19 w:up for
-10 w:up front
-26 w:up the
-31 w:up with
-14 w:update
-14 w:update at
24 w:update in
11 w:update the
12 w:updated
-11 w:updated on
-25 w:updated to
14 w:updates
-30 w:upload
119 w:uploaded
67 w:url
-31 w:us
29 w:usage
24 w:use
32 w:use it
12 w:use policy
-27 w:use the
-13 w:use this
89 w:used
32 w:used as
37 w:used here
-12 w:used the
15 w:used throughout
-67 w:used to
-11 w:useful
-13 w:useful ?
10 w:user has
-33 w:users
76 w:uses
-56 w:using
36 w:using the
42 w:usual
-40 w:usually
-13 w:v
-15 w:vague
-24 w:value
50 w:variant
93 w:verb
20 w:verb agreement
14 w:verbs
72 w:verdict
14 w:verify
11 w:verify all
-28 w:verify the
-21 w:verse
-13 w:verse about
11 w:version
-40 w:version #
-15 w:version :
26 w:version conserve
-10 w:version de
-20 w:version du
47 w:version for
-90 w:version of
21 w:version that
-23 w:version the
-65 w:version was
47 w:version with
15 w:versions
-62 w:very
25 w:very sorry
-11 w:vet
39 w:victim
-57 w:video
98 w:vientiane
33 w:view
13 w:view of
15 w:view on
-11 w:viewers
-17 w:views
18 w:village chief
23 w:villagers
39 w:villages
51 w:visit
14 w:visitors
-20 w:viên
-56 w:viết
13 w:viết trên
-10 w:viết đoạn
18 w:việt
-13 w:voice
-15 w:voici
-11 w:voici le
10 w:voici les
22 w:voilà
33 w:volunteers
42 w:vote
33 w:vote on
10 w:voters
-54 w:votre
-14 w:votre article
-29 w:votre nom
-49 w:vous
-31 w:vous aider
15 w:vous propose
13 w:vous préférez
11 w:vui lòng
-24 w:và
28 w:vàng
-12 w:vào
-19 w:vé
30 w:vérifier
32 w:vérifier les
-20 w:vérifiez
13 w:vì
-61 w:văn
-31 w:văn bản
13 w:văn phong
-20 w:vấn
34 w:vẫn
-39 w:vật
-22 w:vật trong
-46 w:về
42 w:với
-16 w:vở
30 w:vụ
-19 w:wait
-39 w:wait for
40 w:wait the
-88 w:walk
-19 w:wall
35 w:want
14 w:want a
-11 w:want it
12 w:want me
36 w:want something
26 w:want the
20 w:want this
-34 w:want to
-32 w:wanted
-18 w:wanted to
-22 w:wants
-18 w:war
-46 w:warm
64 w:warmer
-11 w:warning
-19 w:warns
22 w:was
-13 w:was #
-20 w:was a
-38 w:was about
25 w:was ambiguous
19 w:was an
46 w:was at
-24 w:was better
15 w:was born
30 w:was careful
-19 w:was changed
47 w:was chosen
-10 w:was conducted
55 w:was found
18 w:was generated
-15 w:was given
-15 w:was his
43 w:was in
-35 w:was kept
-42 w:was not
19 w:was one
15 w:was provided
24 w:was put
-17 w:was removed
-29 w:was rewritten
39 w:was right
-12 w:was taken
102 w:was to
16 w:was too
17 w:was trained
-24 w:was translated
32 w:was updated
37 w:was used
-17 w:was written
-43 w:was wrong
20 w:wasn't
-10 w:wasn't at
27 w:wasn't sure
-11 w:water level
43 w:way
16 w:way of
-34 w:ways
-22 w:we
60 w:we can
50 w:we could
-55 w:we have
18 w:we keep
47 w:we'll
25 w:weather
-15 w:web
103 w:website
-34 w:wedding
-115 w:week
-13 w:week :
-13 w:week's
-21 w:weekend
10 w:weekly
-31 w:weeks
-36 w:welcome
-29 w:well
36 w:well ?
-17 w:well as
-27 w:well the
11 w:welsh
39 w:wenn
-29 w:went
-16 w:went on
-15 w:went to
22 w:went with
-24 w:were found
-32 w:were looking
-12 w:were made
45 w:were not
22 w:were still
10 w:were told
24 w:what
38 w:what a
27 w:what changed
-31 w:what follows
12 w:what he
-35 w:what is
24 w:what it
97 w:what the
-11 w:what they
40 w:what when
-20 w:what would
-39 w:whatsapp
-69 w:when
40 w:when and
-38 w:when i
11 w:when it
23 w:when the
-29 w:when you
-18 w:whenever
23 w:where
35 w:where and
44 w:where it
72 w:where the
-18 w:where you
46 w:wherever
13 w:wherever the
41 w:whether
51 w:whether the
16 w:which
62 w:which had
-11 w:which has
16 w:which i
-17 w:which is
-13 w:which makes
-11 w:which she
43 w:which should
-10 w:which the
91 w:whichever
51 w:while
11 w:while keeping
17 w:while the
-11 w:while you
-49 w:white
-15 w:who
-19 w:who are
-14 w:who can
-32 w:who had
32 w:who is
12 w:who knew
19 w:who paid
-14 w:who said
45 w:who what
-18 w:who would
-82 w:whole
15 w:whose
10 w:why
35 w:why :
11 w:why it
54 w:why the
25 w:why this
39 w:wide
-58 w:will
-10 w:will also
-75 w:will be
28 w:will have
12 w:will know
57 w:will look
-32 w:will make
-26 w:will not
-14 w:will now
-19 w:will pay
38 w:will want
-18 w:will write
-22 w:win
-33 w:window
-30 w:winners
-17 w:winning
26 w:wire
-23 w:wish
34 w:with
14 w:with #
27 w:with an
50 w:with care
19 w:with caution
-24 w:with in
-62 w:with it
-22 w:with no
-46 w:with one
31 w:with that
70 w:with the
20 w:with their
-21 w:with two
47 w:with your
-27 w:within a
18 w:within the
-11 w:within thirty
64 w:without
-38 w:without a
-29 w:without changing
20 w:without losing
39 w:without the
23 w:woman
-12 w:women
-14 w:won
28 w:won't
-18 w:won't be
-46 w:word
26 w:word :
29 w:word and
57 w:word brief
-34 w:word count
17 w:word for
-21 w:word from
-23 w:word limit
-31 w:word news
-13 w:word of
-31 w:word was
-41 w:wording
35 w:wording has
-37 w:wording of
-16 w:wording on
62 w:words
46 w:words :
-17 w:words a
38 w:words and
-17 w:words excluding
-11 w:words for
14 w:words just
27 w:words no
-43 w:words of
17 w:words on
12 w:words reading
25 w:words to
30 w:work in
58 w:worked
33 w:worked out
-13 w:workers
-20 w:working
42 w:works
47 w:works :
25 w:works for
40 w:worry
11 w:worse
34 w:worse ?
26 w:worse same
16 w:worst
116 w:worth
110 w:would
22 w:would a
16 w:would also
10 w:would be
-13 w:would give
-37 w:would have
39 w:would help
-16 w:would leave
-85 w:would like
36 w:would make
-29 w:would not
-30 w:would rather
-52 w:would you
20 w:wouldn't
-62 w:write
-18 w:write a
-43 w:write about
10 w:write an
-18 w:write in
19 w:write it
21 w:write that
23 w:write this
-29 w:write to
-26 w:writers
-12 w:writes
59 w:writing
33 w:written
-36 w:written by
16 w:written for
-10 w:written in
-13 w:written it
17 w:written with
-51 w:wrong
-27 w:wrong about
-75 w:wrote
-32 w:wrote to
-89 w:xin
-40 w:xin lỗi
37 w:xuất
20 w:xác
14 w:xác nhận
-15 w:xã
24 w:xếp
32 w:year #
-27 w:year and
-12 w:year but
-12 w:year of
49 w:year's
-30 w:years
-21 w:years and
-34 w:yes
-27 w:yes no
32 w:yes you
10 w:yesterday's
15 w:yet
-38 w:yoghurt
-47 w:you
32 w:you ?
-14 w:you a
-15 w:you are
-21 w:you ask
16 w:you asked
-62 w:you can't
42 w:you could
-11 w:you do
11 w:you don't
-30 w:you for
-24 w:you get
33 w:you go
48 w:you have
-21 w:you know
27 w:you like
14 w:you mean
13 w:you mentioned
-12 w:you need
28 w:you pasted
13 w:you prefer
26 w:you provided
29 w:you publish
-15 w:you put
82 w:you said
-16 w:you see
10 w:you send
31 w:you sent
34 w:you share
55 w:you shared
-19 w:you spot
25 w:you supplied
16 w:you tell
22 w:you that
-11 w:you the
-56 w:you to
-22 w:you travel
26 w:you uploaded
-25 w:you want
24 w:you wanted
10 w:you were
-29 w:you what
-39 w:you will
-15 w:you with
-67 w:you would
-10 w:you wrote
36 w:you'd
25 w:you'd like
14 w:you'd prefer
11 w:you'd rather
-60 w:you'll
35 w:you'll want
-44 w:you're
-11 w:you're right
31 w:you've
20 w:younger
15 w:younger readers
-108 w:your
-35 w:your article
30 w:your cms
19 w:your draft
24 w:your earlier
72 w:your editor
12 w:your expectations
29 w:your feedback
-54 w:your first
-13 w:your headline
20 w:your house
10 w:your layout
65 w:your limit
17 w:your message
23 w:your name
98 w:your notes
-16 w:your opening
44 w:your paper
22 w:your patience
-11 w:your questions
27 w:your readers
-22 w:your request
24 w:your second
-22 w:your village
-12 w:yours
-42 w:yourself
11 w:youth
-18 w:zoo
10 w:à
14 w:à un
22 w:à être
63 w:án
-11 w:écrivez
-11 w:écrivez nous
74 w:été
-20 w:été traduit
40 w:être
-11 w:ích
-25 w:ông
-25 w:ý
-23 w:ý chính
-43 w:đi
-17 w:điều
27 w:điều chỉnh
-29 w:đoạn văn
25 w:đây
14 w:đây là
67 w:đã
15 w:đã thay
-11 w:đã viết
13 w:đã được
-12 w:đính
-14 w:đính chính
23 w:đò
19 w:đúng
15 w:đăng
37 w:đơn
14 w:đường
-13 w:đường link
33 w:đường sắt
-67 w:được
-20 w:được người
-23 w:được thay
-45 w:đại
-11 w:đến
26 w:đề
-24 w:để
-39 w:để tránh
19 w:để đăng
-11 w:định
22 w:đối
-36 w:đổi
17 w:độ
-16 w:đừng
-14 w:ơn
14 w:กกว
14 w:กกว่า
-18 w:กคร
-10 w:กครั้
-11 w:กต้อง
-11 w:กต้องกา
-16 w:กปร
-17 w:กปรับ
-14 w:กปรับให
-21 w:กระ
-19 w:กระชับข
-12 w:กลั
-17 w:กล่
-17 w:กล่าว
19 w:กว่
11 w:กว่าน
12 w:กษร
-12 w:กสา
-12 w:กหน
-15 w:กอง
-14 w:กองบร
-14 w:กองบรรณ
11 w:กันเอ
-10 w:กับ
-14 w:กับชา
-12 w:กาแ
-12 w:กเด
11 w:กเล
-16 w:กให
-28 w:ก่อ
12 w:ก้ค
10 w:ก้คำผ
10 w:ก้คำผิด
17 w:ก้ไข:
-24 w:ของ
-10 w:ของคุ
15 w:ของฉั
10 w:ของฉันอ
14 w:ขอน
-10 w:ขออ
-10 w:ขออภั
-11 w:ขอแ
-16 w:ขอใ
-16 w:ขอให้
-13 w:ขับ
-12 w:ขีย
12 w:ขียนข
19 w:ขียนแ
25 w:ข่า
-12 w:ข่าว:
11 w:ข่าวท
16 w:ข่าวม
12 w:ข้อความ
13 w:ข้อมูลข
10 w:ข้อเท
10 w:ข้อเท็จ
-10 w:ข้า
-15 w:ข้าใจ
-20 w:คดี
10 w:ครง
-13 w:ครับผ
-23 w:ครั้ง
22 w:ควา
-10 w:คอล
-10 w:คอลัม
-10 w:คอลัมน์
-10 w:คาร
-12 w:คำถ
-12 w:คำถาม
11 w:คำผ
11 w:คำผิด
22 w:คำพ
23 w:คำพูด
11 w:คำพูดขอ
16 w:คำแ
11 w:คำแปล
-12 w:คืน
10 w:คุณพู
23 w:ค่ะ
32 w:งกา
10 w:งการใ
-10 w:งคว
-10 w:งความ
-13 w:งคำ
-11 w:งคุ
11 w:งฉบ
11 w:งฉบับ
15 w:งฉั
10 w:งฉันอ
10 w:งฉันอัป
14 w:งดู
-14 w:งตั
15 w:งตา
-20 w:งบร
-18 w:งบรรณ
-18 w:งบรรณาธ
-19 w:งปร
-12 w:งประก
-28 w:งหน
11 w:งหม
13 w:งเก
-10 w:งเร
-12 w:งแก
-13 w:งแล
-14 w:งโด
32 w:งให
35 w:งใหม่
-10 w:งได
-12 w:จคว
-12 w:จความ
10 w:จจร
10 w:จจริง
-13 w:จดห
-13 w:จดหมา
10 w:จริ
15 w:จะไ
-12 w:จาก
12 w:จำน
12 w:จำนวน
25 w:จีน
10 w:จุด
-18 w:จ้ง
-15 w:ฉบั
-16 w:ฉบับภ
-10 w:ฉบับแ
-10 w:ฉบับแปล
10 w:ฉันอั
10 w:ฉันอัปเ
-20 w:ชคด
-19 w:ชับขึ
-19 w:ชับขึ้น
11 w:ชีย
12 w:ชื่
10 w:ชื่อม
15 w:ชื่อห
15 w:ชื่อเ
-10 w:ช้a
11 w:ช้ง
12 w:ช้งาน
14 w:ซ้ำ
10 w:ซ้ำกั
10 w:ณพู
-15 w:ณาธ
-15 w:ณาธิก
-15 w:ณาธิการ
13 w:ดค่
10 w:ดตร
10 w:ดตรวจ
10 w:ดตรวจสอ
-14 w:ดต้
21 w:ดปร
10 w:ดยไ
10 w:ดยไม่
-11 w:ดวก
-13 w:ดหมาย
30 w:ดหั
10 w:ดหัวข
-14 w:ดัง
-25 w:ดิฉ
-25 w:ดิฉัน
18 w:ดี๋
18 w:ดี๋ยว
19 w:ดึง
-18 w:ดือ
-12 w:ดือนก
15 w:ดแล
13 w:ดให
13 w:ด็น
-15 w:ด้ที่
-16 w:ด้ผ
-10 w:ด้เลยนะ
-12 w:ตรว
-12 w:ตรา
-13 w:ตลอ
-35 w:ตอบ
12 w:ตัวอั
12 w:ตัวอักษ
16 w:ตัวเล
15 w:ตาม
17 w:ตามที
-17 w:ตุ:
17 w:ตุก
17 w:ตุการ
-10 w:ต้น
11 w:ต้นฉบ
11 w:ต้นฉบับ
12 w:ถอด
-57 w:ถาม
-20 w:ถึง
-16 w:ถูกปร
-16 w:ถูกปรับ
36 w:ถไฟ
20 w:ถไฟลา
11 w:ถไฟลาวจ
-12 w:ถ้า
10 w:ทราบค
17 w:ทั้
12 w:ทั้งหมด
11 w:ทาง
12 w:ทางกา
-20 w:ทีม
11 w:ที่ใช
-25 w:ทุก
-10 w:ทุกคร
-10 w:ทุกครั้
10 w:ท็จ
10 w:ท็จจร
10 w:ท็จจริง
12 w:ท่านั
12 w:ท่านั้น
-17 w:ธิก
-17 w:ธิการ
12 w:ธิบ
12 w:ธิบาย
11 w:นกันเ
11 w:นกันเอง
-16 w:นขอ
-12 w:นคื
-11 w:นจะ
-15 w:นช่
-11 w:นตร
-12 w:นตอ
27 w:นตั
-18 w:นต์
15 w:นทา
-13 w:นนา
-13 w:นนามส
-13 w:นนามสมม
20 w:นนี้เ
-10 w:นบท
-11 w:นผู
10 w:นภา
14 w:นภาษา
-14 w:นรั
12 w:นรา
-11 w:นวั
-21 w:นว่
11 w:นหน
15 w:นหน้า
-10 w:นออ
10 w:นอั
10 w:นอัปเ
10 w:นอัปเดต
21 w:นะค
13 w:นะครั
12 w:นะน
-16 w:นัก
15 w:นั้
-11 w:นาค
-13 w:นาน
-19 w:นาม
-13 w:นามสม
10 w:นี้คง
-15 w:นี้มี
18 w:นี้เข
17 w:นี้ให
-10 w:นึ่
18 w:นื้
15 w:นื้อห
-11 w:นเก
-13 w:นเข
-22 w:นเด
-12 w:นเรื่
-12 w:นเรื่อง
22 w:นแบ
-14 w:นแล
-10 w:นโด
-13 w:นใหม่
-14 w:นไป
-19 w:น้อ
-10 w:บก่
-10 w:บก่อน
-16 w:บขึ
-16 w:บขึ้น
-15 w:บชา
-10 w:บทส
12 w:บที
32 w:บบท
32 w:บบที่
15 w:บบไ
-10 w:บปร
-23 w:บปี
-13 w:บผม
12 w:บผู้อ
12 w:บผู้อ่า
-18 w:บภา
-17 w:บภาษา
-17 w:บรถ
-15 w:บรร
-16 w:บรรณา
-15 w:บรรณาธิ
-13 w:บริ
-10 w:บหน
13 w:บอก
25 w:บอกว่
-15 w:บับ
-16 w:บับภา
-10 w:บับแป
16 w:บาย
-10 w:บื้
-10 w:บื้อง
18 w:บุว
18 w:บุว่า
-10 w:บแป
-16 w:บให
-13 w:บไป
15 w:บไห
-26 w:บ้า
10 w:ปรดตร
10 w:ปรดตรวจ
13 w:ประมา
13 w:ประเด
13 w:ประเด็น
10 w:ปลเป็
-24 w:ปิด
-10 w:ปี2
-13 w:ป็นนา
-13 w:ป็นนามส
17 w:ป็นภา
18 w:ป็นภาษา
12 w:ป็น￼￼
12 w:ป็น￼￼￼￼
-12 w:ผมต
-10 w:ผิด
-43 w:ผู้
20 w:ผู้อ่
20 w:ผู้อ่าน
10 w:พท์
12 w:พปร
12 w:พประก
12 w:พประกอบ
-14 w:พยา
12 w:พรา
-14 w:พสต
32 w:พาด
30 w:พาดหั
10 w:พาดหัวข
10 w:พิ่มอ
10 w:พิ่มอีก
11 w:พีย
26 w:พูด
11 w:พูดขอ
20 w:ฟลา
11 w:ฟลาวจ
11 w:ฟลาวจีน
-13 w:ภัย
12 w:ภาพปร
12 w:ภาพประก
-16 w:ภาย
-10 w:ภายใน
-23 w:มขอ
-15 w:มชา
-14 w:มติ
12 w:มที
-16 w:มนต
-10 w:มน์
-18 w:มภา
-11 w:มมี
-13 w:มสม
11 w:มอี
-11 w:มัน
-19 w:มัย
-12 w:มาต
-12 w:มาตรา
-10 w:มาย
-11 w:มายเห
-11 w:มายเหตุ
-12 w:มาส
15 w:มาะ
10 w:มาะกั
-10 w:มีอ
-10 w:มีอะไ
-25 w:มื่
12 w:มูลขอ
15 w:มูลของฉ
12 w:ม่ค
25 w:ม่ต
-13 w:ม่น
-17 w:ม่ร
10 w:ม่สาม
10 w:ม่สามาร
12 w:ยคร
12 w:ยครับ
-12 w:ยคว
16 w:ยงใ
16 w:ยงใหม
12 w:ยนข
-17 w:ยนต
-10 w:ยนะคะ
26 w:ยนแ
-17 w:ยากให
-15 w:ยาน
-18 w:ยาย
-11 w:ยิน
-10 w:ยู่
-15 w:ยเล
-15 w:ยเล่า
-14 w:ยเห
-11 w:ยเหตุ
-16 w:ยใช
-14 w:ยใน
-14 w:ยให
25 w:ยไม
18 w:ย่อ
14 w:ย่อหน
14 w:ย่อหน้า
-10 w:รกล
31 w:รงก
-12 w:รงต
-16 w:รณา
-15 w:รณาธิ
-15 w:รณาธิกา
10 w:รดต
10 w:รดตรว
10 w:รดตรวจส
36 w:รถไ
20 w:รถไฟล
20 w:รถไฟลาว
11 w:รปร
-18 w:รรณ
-15 w:รรณาธ
-15 w:รรณาธิก
-15 w:รวจ
11 w:รวม
-14 w:รอบ
-11 w:รอย
-13 w:ระช
-19 w:ระชับขึ
-13 w:ระท
18 w:ระบุว
18 w:ระบุว่า
20 w:ระม
13 w:ระมาณ
13 w:ระเด็
-13 w:รับผม
-23 w:รั้
20 w:ราค
10 w:ราบ
-30 w:ราย
-13 w:รายงา
10 w:ริง
-13 w:รีย
15 w:ลของฉ
15 w:ลของฉัน
13 w:ลนี
-10 w:ลยน
-10 w:ลยนะค
-18 w:ลอง
-14 w:ลอด
11 w:ละปรั
14 w:ละส
-13 w:ลับ
-10 w:ลัม
-10 w:ลัมน์
12 w:ลาด
22 w:ลาว
11 w:ลาวจี
-17 w:ลิก
11 w:ลี่
15 w:ลือ
-12 w:ลุง
-23 w:ลูก
11 w:ลเป็น
-26 w:ล่า
-38 w:ล้ว
11 w:วจี
12 w:วนค
12 w:วนใ
17 w:วปร
11 w:วประม
-12 w:วลา
12 w:วอั
12 w:วอักษ
-28 w:วัน
22 w:วาม
14 w:วิว
-14 w:วเร
-12 w:วเราะ
16 w:วเล
-15 w:วแล
-12 w:วไม
20 w:ว่าจะ
10 w:ศัพ
10 w:ศัพท์
-14 w:ศาล
-14 w:สต์
-13 w:สมม
-23 w:สมั
-29 w:สอง
-11 w:สะด
-11 w:สะดวก
-15 w:สาม
18 w:สาย
-22 w:สาร
-17 w:สำน
-17 w:สำนวน
-30 w:สิบ
-17 w:สิบปี
-10 w:สียงเ
-10 w:สี่
-12 w:สูต
23 w:ส่ค
10 w:ส่ง
10 w:ส่งมา
29 w:ส่ว
17 w:หตุกา
-15 w:หนั
-10 w:หนึ
-10 w:หนึ่ง
18 w:หน่
10 w:หน่อย
14 w:หมด
-11 w:หมายเหต
10 w:หมาะก
10 w:หมาะกับ
-11 w:หลั
10 w:หลื
16 w:หัว
-12 w:หัวเร
-12 w:หัวเราะ
-12 w:หาก
-11 w:หากต้
-11 w:หากต้อง
10 w:ห่ง
-19 w:ห้ก
-12 w:ห้กระ
-12 w:ห้กระชั
10 w:ห้ต
-13 w:ห้น
20 w:ห้เ
12 w:ห้ไ
-13 w:อกค
25 w:อกว
25 w:อกว่า
-12 w:อกส
-12 w:อกสาร
-10 w:อขอ
10 w:อข่
10 w:อข่าว
11 w:อความ
-23 w:องก
-13 w:องข
-29 w:องค
-10 w:องคุณ
15 w:องฉ
15 w:องฉัน
10 w:องฉันอั
-14 w:องต
-13 w:องท
-23 w:องบ
-14 w:องบรร
-14 w:องบรรณา
-11 w:องป
-11 w:องประ
-13 w:องม
13 w:องใ
12 w:อธิ
12 w:อธิบา
-18 w:อนก
-13 w:อนว
-11 w:อนอ
11 w:อนเ
-11 w:อนแ
16 w:อบต
-14 w:อบท
-21 w:อบเ
12 w:อบแ
-10 w:อภั
13 w:อมูลข
12 w:อมูลของ
-12 w:อยก
-17 w:อยา
-17 w:อยากใ
-17 w:อยากให้
-10 w:อยู
-10 w:อลั
-10 w:อลัมน
32 w:อหน
14 w:อหน้า
14 w:อหา
39 w:ออก
-10 w:ออภ
-10 w:ออภัย
12 w:อัก
12 w:อักษร
10 w:อาจ
-17 w:อาย
13 w:อีก
13 w:อื่
-13 w:อเข
10 w:อเท
10 w:อเท็จ
10 w:อเท็จจร
-21 w:อให
10 w:ะกั
-10 w:ะกา
13 w:ะครับ
-19 w:ะชับข
-19 w:ะชับขึ้
-11 w:ะดว
12 w:ะนำ
18 w:ะบุว่
13 w:ะมา
17 w:ะส่
36 w:ะเด
13 w:ะเด็น
16 w:ะเป็น
-15 w:ะเร
20 w:ะไม
10 w:ักก
10 w:ักษ
-12 w:ังก
-10 w:ัญญ
-21 w:ัดท
-17 w:ัติ
13 w:ันน
13 w:ันนี้
-10 w:ันย
11 w:ันส
10 w:ันอ
10 w:ันอัป
10 w:ันอัปเด
-42 w:ันเ
11 w:ันเอง
-10 w:ับก
-12 w:ับข
-19 w:ับขึ้
-17 w:ับช
-15 w:ับชาว
-11 w:ับต
10 w:ับทราบค
-10 w:ับที่
-11 w:ับน
12 w:ับผู้อ่
-18 w:ับภ
-17 w:ับภาษ
-11 w:ับห
-10 w:ับแปล
10 w:ับโทน
-14 w:ับไ
10 w:ัพท
-10 w:ัมน
17 w:ัวอ
12 w:ัวอัก
12 w:ัวอักษร
-16 w:ัวเรา
12 w:ั้งหม
19 w:ั้น
-11 w:ากก
11 w:ากข
-11 w:ากต้อ
-11 w:ากต้องก
-20 w:ากใ
-17 w:ากให้
11 w:าคา
12 w:างการ
-12 w:างน
-16 w:างห
14 w:างเ
-21 w:างแ
16 w:างใ
21 w:าจะ
30 w:าดห
30 w:าดหัว
12 w:าดไ
-14 w:าตร
18 w:าต่
-17 w:าธิ
-17 w:าธิกา
-14 w:านก
-12 w:านข
-11 w:านค
-16 w:านบ
12 w:านั
12 w:านั้น
-11 w:านี้ไ
-19 w:านเ
10 w:าบค
12 w:าพป
12 w:าพประ
12 w:าพประกอ
-12 w:าม:
14 w:ามท
17 w:ามที่
-13 w:ามผ
-24 w:ามส
-13 w:ามสมม
-13 w:ายง
-13 w:ายงาน
-14 w:ายน
-17 w:ายุ
-11 w:ายเหต
-17 w:ายเหตุ:
-14 w:ารก
15 w:ารจ
-10 w:ารบ
-11 w:ารเ
-12 w:าว:
11 w:าวจีน
11 w:าวท
17 w:าวป
17 w:าวประ
16 w:าวม
-12 w:าวแ
-12 w:าวและ
-12 w:าว่
10 w:าะกับ
-14 w:าแฟ
-15 w:าใจ
-10 w:า￼￼
-10 w:า￼￼￼￼
-12 w:ำถา
-12 w:ำนว
12 w:ำนวนค
11 w:ำผิ
23 w:ำพู
11 w:ำพูดข
11 w:ำพูดของ
11 w:ำแป
-21 w:ิกา
-25 w:ิฉั
-15 w:ิฉันเ
-14 w:ิดพ
11 w:ิดล
-18 w:ิดอ
14 w:ิดแ
-17 w:ิบป
12 w:ิบา
-12 w:ิมข
10 w:ิ่มอี
-14 w:ิ้น
-13 w:ี25
23 w:ียง
16 w:ียงให
16 w:ียงใหม่
-27 w:ียน
-12 w:ียบ
-10 w:ีอะ
-10 w:ีอะไร
29 w:ี่3
29 w:ี่ข
-10 w:ี่ค
-15 w:ี่จ
-10 w:ี่ประ
-12 w:ี่ม
21 w:ี่ย
-24 w:ี่ส
-13 w:ี่อ
11 w:ี่ใ
11 w:ี่ใช้
12 w:ี้ค
-22 w:ี้ม
-16 w:ี้ห
16 w:ี้เ
-22 w:ี้แ
16 w:ี้ใ
14 w:ี๋ย
-12 w:ึงส
-23 w:ึ่ง
-19 w:ือน
-26 w:ื่อ
15 w:ื้อหา
-16 w:ุกค
-10 w:ุกครั
-10 w:ุกครั้ง
17 w:ุกา
12 w:ุณค
10 w:ุณพูด
18 w:ุว่
-10 w:ุ่น
-12 w:ุ่ม
-16 w:ูกป
-16 w:ูกปรั
-14 w:ูกปรับใ
11 w:ูดข
11 w:ูดของ
-12 w:ูตร
13 w:ูลข
12 w:ูลของ
15 w:ูลของฉั
-10 w:ู้ก
19 w:ู้อ
20 w:ู้อ่า
-27 w:ู้เ
11 w:ู้ใ
-10 w:เกิ
-10 w:เขา
-12 w:เขี
-11 w:เขียน
-15 w:เข้าใ
11 w:เชื
11 w:เชื่อ
13 w:เช้
16 w:เดี
18 w:เดี๋ย
-18 w:เดื
-18 w:เดือน
-10 w:เทศ
10 w:เท็
10 w:เท็จจ
10 w:เท็จจริ
17 w:เท่
12 w:เท่าน
12 w:เท่านั้
17 w:เนื
18 w:เนื้อ
15 w:เนื้อหา
-10 w:เบื
-10 w:เบื้อ
-12 w:เปิ
-12 w:เป็นน
-13 w:เป็นนาม
17 w:เป็นภ
18 w:เป็นภาษ
12 w:เป็น￼
12 w:เป็น￼￼￼
-16 w:เพจ
12 w:เพร
12 w:เพราะ
10 w:เพิ่มอี
11 w:เพี
11 w:เพียง
-16 w:เมื
-21 w:เมื่อ
-29 w:เรา
-13 w:เรี
-14 w:เรียน
-18 w:เรื
-18 w:เรื่อ
20 w:เลย
-10 w:เลยนะ
-10 w:เลยนะคะ
-12 w:เลิ
-16 w:เล่
-15 w:เวล
-17 w:เหตุ:
17 w:เหตุก
17 w:เหตุการ
17 w:เหม
15 w:เหมาะ
10 w:เหมาะกั
10 w:เหล
10 w:เหลือ
-12 w:เอก
-12 w:เอกสา
13 w:เอง
12 w:แก้คำ
10 w:แก้คำผิ
-13 w:แก้ไข
-18 w:แจ้
-11 w:แทน
24 w:แนะ
12 w:แนะนำ
75 w:แบบ
32 w:แบบที
15 w:แบบไห
16 w:แปล
10 w:แปลเป
10 w:แปลเป็น
-24 w:แม่
11 w:และปร
11 w:และปรับ
-15 w:และเร
-38 w:แล้
10 w:แห่
10 w:โคร
-20 w:โชค
-20 w:โชคดี
-27 w:โดย
10 w:โดยไม
13 w:โทน
17 w:โปร
10 w:โปรดต
10 w:โปรดตรว
-14 w:โพส
-14 w:โพสต์
-19 w:ใคร
-12 w:ใจค
-12 w:ใจควา
-10 w:ใช้ai
12 w:ใช้งา
-22 w:ในค
-13 w:ในว
52 w:ใส่
12 w:ใหม่เ
-46 w:ให้
-18 w:ให้กร
-12 w:ให้กระช
14 w:ให้เข
17 w:ไข:
-13 w:ได้
-15 w:ได้ที
-10 w:ได้เลยน
14 w:ไปใ
25 w:ไฟล
20 w:ไฟลาว
11 w:ไฟลาวจี
27 w:ไม่
14 w:ไม่มี
10 w:ไม่สา
10 w:ไม่สามา
-10 w:ไม้
-18 w:ไว้
10 w:็จจ
10 w:็จจริ
-13 w:็นต
-13 w:็นน
-13 w:็นนาม
-13 w:็นนามสม
17 w:็นภ
18 w:็นภาษ
12 w:็นภาษาไ
-12 w:็นว
15 w:็นเ
12 w:็น￼
12 w:็น￼￼￼
12 w:็น￼￼￼￼￼
17 w:่ขอ
10 w:่งม
-13 w:่จะ
18 w:่ต้
19 w:่ต้อง
12 w:่นไ
10 w:่มอ
10 w:่มอีก
-22 w:่มา
13 w:่มี
-15 w:่วง
21 w:่วน
14 w:่วย
11 w:่สามา
11 w:่สามารถ
-32 w:่อค
-17 w:่อน
-10 w:่อส
38 w:่อห
14 w:่อหน้
19 w:่อเ
-11 w:่อใ
-19 w:่าก
11 w:่าข
21 w:่าจ
12 w:่านั้
17 w:่เช
-10 w:่แล
-15 w:่ไม
-10 w:้ai
-13 w:้กร
12 w:้ข้อม
12 w:้ข้อมูล
10 w:้คง
12 w:้คร
12 w:้คำ
10 w:้คำผิ
12 w:้งหมด
12 w:้งา
-10 w:้งแ
-19 w:้งไ
12 w:้ฉั
-17 w:้ที
11 w:้นฉ
11 w:้นฉบั
15 w:้นต
-16 w:้ผู
-15 w:้มี
-13 w:้วก
11 w:้วน
12 w:้อควา
-10 w:้อง
-17 w:้อน
15 w:้อม
12 w:้อมูลขอ
-42 w:้อย
14 w:้อห
10 w:้อเท็
10 w:้อเท็จจ
21 w:้อ่
21 w:้อ่าน
20 w:้าต
-24 w:้าน
-23 w:้าใ
18 w:้เข
12 w:้เป
-10 w:้เลยน
-10 w:้เลยนะค
-12 w:้แก้ไ
-14 w:้แป
-20 w:้โช
-20 w:้โชคด
-23 w:้ใน
24 w:้ให
-13 w:้ไข
14 w:๋ยว
12 w:์ที
-20 w:์นี
25 w:์แล
10 w:ກກວ
-13 w:ກກະ
-16 w:ກກັ
12 w:ກຂອງສ
15 w:ກຂຽນເ
-10 w:ກຂ່
-10 w:ກຂ່າວ
-11 w:ກຂ້
12 w:ກຂ້ອຍໄດ
-12 w:ກຂໍ
-11 w:ກຄັ
-12 w:ກຄັ້ງ
-15 w:ກຄຳຖາ
-25 w:ກຄົ
-11 w:ກຄົນເ
-17 w:ກຄ້
-18 w:ກງາ
13 w:ກຈັ
-10 w:ກຈາ
-13 w:ກຈາກບ
13 w:ກຍ້
-18 w:ກດີ
-19 w:ກດ້
-19 w:ກດ້ວຍ
-14 w:ກຕັ
17 w:ກຕາ
-12 w:ກຕົ
-12 w:ກຕ່
-12 w:ກຕ່າງ
12 w:ກຕ້
12 w:ກຕ້ອງ
-23 w:ກຕໍ
-20 w:ກຕໍ່ໄ
-14 w:ກຖາ
13 w:ກທີ
-10 w:ກທີ2:
-15 w:ກທ່
10 w:ກນັ້ນ
-21 w:ກນາ
27 w:ກນີ
-16 w:ກບອ
-11 w:ກບັ
-22 w:ກບົ
35 w:ກບ່
41 w:ກບ່ອນ
12 w:ກບໍ
13 w:ກປະ
-19 w:ກປ່
-19 w:ກປ່ຽນ
25 w:ກຜົ
15 w:ກພາສາອັ
-14 w:ກພິ
-19 w:ກຟັ
-10 w:ກມັ
-22 w:ກມາ
-20 w:ກມີ
10 w:ກຢູ
-10 w:ກລວ
-22 w:ກລົ
14 w:ກລົງກ
15 w:ກລົງກັນ
-10 w:ກວດ
17 w:ກວດກັ
13 w:ກວດຄືນກ
-17 w:ກວດສອ
-10 w:ກວດສອບລ
11 w:ກວດແກ
11 w:ກວມ
-10 w:ກວິ
23 w:ກວ່
30 w:ກວ່າ.
11 w:ກວ່ານ
10 w:ກວ່າບ
-19 w:ກວ່າປ
-22 w:ກວ່າສ
-20 w:ກວ່າສະບ
25 w:ກວ່າແ
17 w:ກວ່າແລະ
18 w:ກສອນລ
-43 w:ກສະ
-13 w:ກສະບັ
-17 w:ກສະພາ
-46 w:ກສາ
-11 w:ກສິ
14 w:ກສຽ
-35 w:ກຫຼ
-53 w:ກອງ
-26 w:ກອງບັ
-26 w:ກອງບັນນ
-17 w:ກອງປະ
-17 w:ກອງປະຊຸ
-42 w:ກອນ
-27 w:ກອບ
10 w:ກຮອ
-14 w:ກຮັ
-10 w:ກຮັກສ
11 w:ກຮູ
-26 w:ກຮຽ
-14 w:ກຮ້
-13 w:ກຮ້ອງ
-12 w:ກະດ
-14 w:ກະທ
10 w:ກະລ
11 w:ກະລຸນ
-31 w:ກະວ
38 w:ກັນ
-10 w:ກັນໃໝ
23 w:ກັບກາ
11 w:ກັບການລ
-18 w:ກັບຄົ
16 w:ກັບຜູ
10 w:ກັບຜູ້ອ
-25 w:ກັບມາ
12 w:ກັບວັ
12 w:ກັບສະ
45 w:ກັອ
15 w:ກັອບປ
15 w:ກັອບປີ້
32 w:ກາງ
-22 w:ກາຍ
-15 w:ກາດ
17 w:ການກວ
15 w:ການຂອ
10 w:ການຂຽ
-20 w:ການຂໍ
10 w:ການດັ
12 w:ການປັ
-39 w:ການມີ
12 w:ການລົງຂ
-10 w:ການລົງທ
12 w:ການສະ
10 w:ການສົນທ
13 w:ການອ່
13 w:ການອ່ານ
27 w:ການເປ
29 w:ການເປີດ
13 w:ການເຜ
13 w:ການເຜີຍ
-11 w:ການແຂ
10 w:ການແຕ
11 w:ການແປ
12 w:ການແປນີ
10 w:ການແລ
11 w:ການແລ້ວ
-11 w:ການໄດ
-11 w:ກາບ
-12 w:ກາເ
10 w:ກຳນົດໄວ
-33 w:ກຳມ
-23 w:ກຳມະກ
-23 w:ກຳມະການ
-12 w:ກິດ
-45 w:ກິນ
-19 w:ກິ່
-17 w:ກີດ
10 w:ກີນ
-16 w:ກີນ30
-16 w:ກີນ300ຄ
25 w:ກີນໄປ
15 w:ກີບ
-13 w:ກົງກັບຄ
-25 w:ກົດ
-10 w:ກົດໝາຍສ
-14 w:ກົດ￼￼
-14 w:ກົດ￼￼￼￼
-30 w:ກົມ
-10 w:ກົ່າ.
32 w:ກົ່າ:
-10 w:ກເກ
13 w:ກເດ
16 w:ກເດີມ
-12 w:ກເຖ
-12 w:ກເຖິງ
10 w:ກເທື່ອໜ
-10 w:ກເບ
15 w:ກເປ
13 w:ກເປັນ
-14 w:ກເຜ
-13 w:ກເຜັດ
-25 w:ກເພາະ
17 w:ກເພື່
-10 w:ກເມ
-13 w:ກເມືອ
-19 w:ກເລ
-16 w:ກເລົ່
11 w:ກເວັ້
-10 w:ກເຮ
15 w:ກເຮົາຂໍ
-10 w:ກເຮົາຈະ
-23 w:ກແດ
21 w:ກແທ
19 w:ກແນ
13 w:ກແນະນ
-13 w:ກແບ
-12 w:ກແປ
-14 w:ກແລ
26 w:ກໃຈ
-13 w:ກໃນ
-27 w:ກໃສ
-14 w:ກໃຫ
10 w:ກໃຫ້ຂ
-17 w:ກໃຫ້ທ
-16 w:ກໃໝ
16 w:ກໄດ
19 w:ກໄດ້ເ
-14 w:ກໄປ
-17 w:ກ່ອ
33 w:ກ່ອນ.
22 w:ກ່ອນ:
-20 w:ກ່ອນກ
-14 w:ກ່ອນກົດ
-22 w:ກ່ອນຂ
-13 w:ກ່ອນພ
-13 w:ກ່ອນວ
-12 w:ກ່ອນວັນ
11 w:ກ່ອນສ
-35 w:ກ່າ
-32 w:ກ່າວ.
13 w:ກ່ຽ
19 w:ກ່ຽວກ
19 w:ກ່ຽວກັບ
-11 w:ກ້ຂ
-11 w:ກ້ຂ່າ
-11 w:ກ້ຂ່າວ:
12 w:ກ້ຄ
11 w:ກ້ຄຽງ
12 w:ກ້ຊ
11 w:ກ້ຕ
-28 w:ກ້ວ
-11 w:ກ້າ
-11 w:ກ້ເ
15 w:ກ້ໃ
12 w:ກ້ໃຫ້
11 w:ກ້ໄຂ:
13 w:ກ້ໄຂຄ
-25 w:ກ້ໄຂແ
-32 w:ກ້ໄຂແລ້
-14 w:ກໍຍ
-10 w:ກໍບ
-12 w:ກໍບໍ່
12 w:ກໍພ
14 w:ກໍໄ
19 w:ກໍໄດ້
-13 w:ກໜ້
-17 w:ກ￼￼
-17 w:ກ￼￼￼￼
-21 w:ກ￼￼￼￼￼￼
-25 w:ຂປລ
-18 w:ຂວາ
-55 w:ຂອງ
-11 w:ຂອງກາ
10 w:ຂອງຂ້
-28 w:ຂອງຂໍ
12 w:ຂອງຊາວບ
11 w:ຂອງຕົ້ນ
10 w:ຂອງທ່
10 w:ຂອງທ່ານ
14 w:ຂອງນັ
14 w:ຂອງບົ
14 w:ຂອງຜູ
17 w:ຂອງຜູ້ກ
-11 w:ຂອງພວ
-11 w:ຂອງພວກເ
-10 w:ຂອງພໍ
-11 w:ຂອງມາ
-11 w:ຂອງມາດຕ
-10 w:ຂອງລາ
14 w:ຂອງວັ
20 w:ຂອງເຈ
21 w:ຂອງເຈົ້
24 w:ຂອງເດ
12 w:ຂອງເດັກ
-17 w:ຂອບ
-24 w:ຂອບໃຈ
14 w:ຂີດ
-10 w:ຂີ່
-18 w:ຂີ້
-17 w:ຂຶ້ນພ
12 w:ຂຶ້ນມ
14 w:ຂຶ້ນຫ
-11 w:ຂົ້
15 w:ຂົ້າເ
17 w:ຂົ້າເຖິ
21 w:ຂົ້າແ
-14 w:ຂົ້າໃ
-12 w:ຂົ້າໃຈຄ
-42 w:ຂຽນ
11 w:ຂຽນຄຳ
-11 w:ຂຽນຈົ
-18 w:ຂຽນບົ
-11 w:ຂຽນບົດນ
-17 w:ຂຽນປະ
-14 w:ຂຽນປະໂຫ
-13 w:ຂຽນມາ
-11 w:ຂຽນເລ
-11 w:ຂຽນເລື່
-18 w:ຂຽນແບ
-11 w:ຂຽນໃສ
15 w:ຂຽນໃໝ
11 w:ຂຽນໄວ
-32 w:ຂແລ
-32 w:ຂແລ້ວ
13 w:ຂ່ງ
69 w:ຂ່າ
17 w:ຂ່າວ(
29 w:ຂ່າວ.
-29 w:ຂ່າວ:
14 w:ຂ່າວຕ
-10 w:ຂ່າວນີ້
-19 w:ຂ່າວປ
18 w:ຂ່າວມ
12 w:ຂ່າວວ
10 w:ຂ່າວສ
12 w:ຂ່າວສານ
-11 w:ຂ່າວແ
-13 w:ຂ່າວແຫ່
-12 w:ຂ່າວໂ
-47 w:ຂ້ອ
-40 w:ຂ້ອຍຂ
-28 w:ຂ້ອຍຂຽນ
16 w:ຂ້ອຍຈ
-13 w:ຂ້ອຍຕ
12 w:ຂ້ອຍສ
-12 w:ຂ້ອຍອ່າ
-42 w:ຂ້ອຍເ
-19 w:ຂ້ອຍເຂົ
10 w:ຂ້ອຍແນະ
27 w:ຂ້ອຍໄ
25 w:ຂ້ອຍໄດ້
-18 w:ຂ້າ
-21 w:ຂໍຂ
-13 w:ຂໍຂອງ
-26 w:ຂໍອ
-28 w:ຂໍອະໄ
-34 w:ຂໍອະໄພ,
15 w:ຂໍອະໄພທ
-14 w:ຂໍເ
-15 w:ຂໍໃຫ້ໂຊ
23 w:ຂໍ້
-17 w:ຂໍ້ຂ່
-17 w:ຂໍ້ຂ່າວ
10 w:ຂໍ້ນີ
-27 w:ຂໍ້ບົ
27 w:ຂໍ້ມູ
10 w:ຂໍ້ມູນທ
12 w:ຂໍ້ມູນສ
-10 w:ຂໍ້ມູນໃ
13 w:ຂໍ້ເທ
12 w:ຂໍ້ເທັດ
11 w:ຄງກ
11 w:ຄງການ
-21 w:ຄງສ
-21 w:ຄງສ້າ
34 w:ຄວນ
12 w:ຄວນກວດກ
17 w:ຄວນໃສ
-17 w:ຄວາມຂອງ
12 w:ຄວາມຄ
28 w:ຄວາມຈ
-10 w:ຄວາມຈິງ
-21 w:ຄວາມຍ
-13 w:ຄວາມຍາວ
11 w:ຄວາມນ
-19 w:ຄວາມບ
-11 w:ຄວາມບໍ່
10 w:ຄວາມສ
13 w:ຄວາມຫ
19 w:ຄວາມເປັ
-13 w:ຄວາມເໝາ
-10 w:ຄວາມໃ
-11 w:ຄວາມໄ
20 w:ຄວາມໝ
20 w:ຄວາມໝາຍ
-10 w:ຄສົ
-34 w:ຄອງ
-13 w:ຄອນ
-10 w:ຄອນຫຼ
-10 w:ຄອນຫຼວງ
-21 w:ຄອບຄົວ.
-46 w:ຄະນ
-17 w:ຄະນະກ
-14 w:ຄະນະກຳມ
-13 w:ຄະແ
-13 w:ຄະແນນ
33 w:ຄັດລອ
11 w:ຄັດລອກແ
-20 w:ຄັນ
18 w:ຄັບ
-10 w:ຄັ້ງ.
-15 w:ຄັ້ງທ
-13 w:ຄັ້ງໃ
21 w:ຄາຄ
-16 w:ຄາດ
-21 w:ຄານ
10 w:ຄານ້ຳ
10 w:ຄານ້ຳມັ
-11 w:ຄາວ
-15 w:ຄາສ
-14 w:ຄາະຮ້
-14 w:ຄາະຮ້າຍ
-29 w:ຄຳ.
32 w:ຄຳ:
12 w:ຄຳກ
44 w:ຄຳຕ
49 w:ຄຳຕອບ
16 w:ຄຳຕອບຂອ
18 w:ຄຳຕອບໃໝ
-17 w:ຄຳຕໍ່
-23 w:ຄຳຖ
-20 w:ຄຳຖາມ
36 w:ຄຳທ
11 w:ຄຳທຳອ
11 w:ຄຳທຳອິດ
18 w:ຄຳນ
14 w:ຄຳຜິດແລ
16 w:ຄຳມ
23 w:ຄຳສ
25 w:ຄຳອ
21 w:ຄຳອະທ
21 w:ຄຳອະທິບ
-14 w:ຄຳອື່
15 w:ຄຳອ້າ
11 w:ຄຳອ້າງອ
-15 w:ຄຳຮ
-17 w:ຄຳຮ້ອ
-10 w:ຄຳເຊື
-10 w:ຄຳເຊື່ອ
13 w:ຄຳເວົ
13 w:ຄຳເວົ້າ
-16 w:ຄຳແນະ
-16 w:ຄຳແນະນຳ
10 w:ຄຳແປ(
16 w:ຄຳແປທ
-16 w:ຄຳໃ
18 w:ຄຳໄ
26 w:ຄິດ
10 w:ຄິດເປ
10 w:ຄິດເປັນ
-12 w:ຄິ່
-10 w:ຄິ່ງໜ
-28 w:ຄີຍ
12 w:ຄືຄົນ
-21 w:ຄືນ
10 w:ຄືນກ່ອນ
10 w:ຄືນໃໝ
16 w:ຄືພ
12 w:ຄືສ
11 w:ຄືແ
26 w:ຄື່
28 w:ຄື່ອງ
12 w:ຄື່ອງໝາ
-14 w:ຄຸ້
-14 w:ຄູສ
-14 w:ຄູສອນ
15 w:ຄົງ
-70 w:ຄົນ
-10 w:ຄົນຖາ
-15 w:ຄົນທີ
11 w:ຄົນລາ
13 w:ຄົນເພ
-10 w:ຄົນໜຶ
-10 w:ຄົນໜຶ່ງ
29 w:ຄົບ
-10 w:ຄົບຖ້
-10 w:ຄົບຖ້ວນ
-12 w:ຄົວ
29 w:ຄົ້
15 w:ຄົ້ນຫ
11 w:ຄຽງ
-23 w:ຄ້າ
-11 w:ງ,ນ
13 w:ງ,ມ
19 w:ງ,ລ
-30 w:ງ:ແ
-32 w:ງກອ
-11 w:ງກັ
13 w:ງກັນ.
-12 w:ງກັບກ
-13 w:ງກັບຄ
20 w:ງກາ
-16 w:ງການ.
10 w:ງການຂອງ
-12 w:ງການພ
-12 w:ງການມ
13 w:ງການສ
10 w:ງການສະບ
20 w:ງການເ
-16 w:ງການໄ
-13 w:ງການໄດ້
-11 w:ງກິ
14 w:ງກິດໃ
-11 w:ງກ່ອນ
14 w:ງກໍ
-13 w:ງຂວ
11 w:ງຂອງທ
10 w:ງຂອງທ່າ
15 w:ງຂອງຜ
15 w:ງຂອງຜູ້
21 w:ງຂາດ:
-10 w:ງຂຽນປ
27 w:ງຂ່
27 w:ງຂ່າວ
13 w:ງຂ້
-35 w:ງຂໍ
-26 w:ງຄວ
-10 w:ງຄວາມ
-10 w:ງຄອ
-21 w:ງຄາ
44 w:ງຄຳ
29 w:ງຄຳຕອ
26 w:ງຄື
-19 w:ງຄົ
-10 w:ງຄົນລ
-17 w:ງງາ
-10 w:ງງານ.
-11 w:ງຈອ
-26 w:ງຈະ
15 w:ງຈັ
10 w:ງຈາ
18 w:ງຊາວບ
18 w:ງຊາວບ້າ
-14 w:ງຊີ
-22 w:ງຊື
-10 w:ງຍອ
-13 w:ງຍັ
12 w:ງຍຸ
10 w:ງດູ
-20 w:ງດ້
-20 w:ງດ້ວຍ
-15 w:ງດ້ວຍຄຳ
-10 w:ງຕັ
-14 w:ງຕັ້ງ
-19 w:ງຕາ
12 w:ງຕາຕະ
12 w:ງຕາຕະລາ
-19 w:ງຕາມຄ
18 w:ງຕົວເ
18 w:ງຕົວເລກ
-10 w:ງຕົ້ນສະ
15 w:ງຕໍ
10 w:ງຕໍ່ໄ
11 w:ງຖິ
11 w:ງຖິ່ນ
-13 w:ງຖື
-20 w:ງທະ
-17 w:ງທະບຽ
13 w:ງທາ
14 w:ງທາງກ
-16 w:ງທີ
12 w:ງທີ່ຂ
14 w:ງທີ່ຂ້ອ
21 w:ງທີ່ມ
-13 w:ງທຶ
-15 w:ງທຶນ.
-13 w:ງທຸ
10 w:ງທ່
12 w:ງທ່ຽວ
12 w:ງທ່ຽວລາ
10 w:ງນັ
-26 w:ງນີ້:
11 w:ງນີ້ຍ
11 w:ງນີ້ຍັງ
-33 w:ງນ້
-19 w:ງບັ
-10 w:ງບັນນ
-10 w:ງບັນນາທ
-13 w:ງບົດຄ
11 w:ງບົດນ
11 w:ງບົດນີ້
19 w:ງບ່
23 w:ງບ່ອນ
-19 w:ງບ້
-19 w:ງບ້ານ
12 w:ງບໍ
23 w:ງບໍ່ຕ
18 w:ງບໍ່ມ
-12 w:ງບໍ່ເ
-32 w:ງບໍ່ແ
-16 w:ງບໍ່ແມ່
11 w:ງບໍ່ໄ
11 w:ງບໍ່ໄດ້
-18 w:ງປະຊຸ
-11 w:ງປະຕິ
-11 w:ງປະຕິບັ
12 w:ງປະເທ
16 w:ງປະໂຫ
16 w:ງປະໂຫຍກ
-23 w:ງປັ
-18 w:ງປາ
-24 w:ງປີ
16 w:ງປ່
17 w:ງປ່ຽນ
-16 w:ງຜິ
13 w:ງຜູ້ກ
-12 w:ງຜູ້ອ
-12 w:ງຜູ້ອ່າ
-10 w:ງຝ່
-10 w:ງຝ່າຍ
-22 w:ງພວ
-11 w:ງພວກເ
19 w:ງພາກທ
-18 w:ງພິ
-11 w:ງມາ
-12 w:ງມາດຕ
-10 w:ງມາດຕາ1
12 w:ງມື
-11 w:ງຢືນຢ
-11 w:ງຢືນຢັນ
13 w:ງຢູ
17 w:ງຢູ່ໃ
-16 w:ງລັ
-15 w:ງລາ
10 w:ງລົດໄຟລ
15 w:ງລ່
-10 w:ງລ່ວງ
-10 w:ງລ່ວງໜ້
20 w:ງວັ
15 w:ງວິ
-16 w:ງວ່
12 w:ງວ່າຈ
11 w:ງວ່າຈະເ
-10 w:ງສະ
21 w:ງສະບັບນ
11 w:ງສະຫຼ
-25 w:ງສຳ
-12 w:ງສຳຄັ
-25 w:ງສື
14 w:ງສືພິ
-14 w:ງສືພິມ.
-12 w:ງສູ
-12 w:ງສົ
-17 w:ງສ້
-17 w:ງສ້າງ
-13 w:ງຫຍ
10 w:ງຫົວໜ
10 w:ງຫົວໜ້າ
14 w:ງຫຼ
17 w:ງຫຼັກ
13 w:ງອັ
13 w:ງອີ
10 w:ງອື
10 w:ງອື່ນ
-15 w:ງຮັ
-50 w:ງານ
-16 w:ງານຂອ
-18 w:ງານທີ
-13 w:ງາມ
-14 w:ງິນ
13 w:ງົບ
10 w:ງເກີນ
-21 w:ງເຂ
-20 w:ງເຂົ້
16 w:ງເຄ
10 w:ງເຄື່
15 w:ງເຈ
20 w:ງເຈົ້
-12 w:ງເຊ
12 w:ງເດັກ
-12 w:ງເດີມ
10 w:ງເດືອ
12 w:ງເບ
10 w:ງເບິ່
-11 w:ງເປີດ
-20 w:ງເພ
13 w:ງເລ
12 w:ງເລັບ
-17 w:ງເລີ່
15 w:ງເວັບ
11 w:ງເວັບໄຊ
-17 w:ງເສ
-19 w:ງເຫ
-13 w:ງເຫຼື
-10 w:ງເຮ
-17 w:ງເຮັດ
-19 w:ງແຄ
-17 w:ງແຈ
-17 w:ງແຈ້ງ
-21 w:ງແດ
-16 w:ງແປ
-17 w:ງແຜ
10 w:ງແລະບ
17 w:ງແລ້ວ
10 w:ງແອ
10 w:ງແອັບ
-39 w:ງໂດ
-15 w:ງໂດຍບ
-15 w:ງໂດຍບໍ່
-22 w:ງໂຮ
-15 w:ງໃຊ້ຄ
-10 w:ງໃດ
-20 w:ງໃນ
-15 w:ງໃບ
-38 w:ງໃຫ
-12 w:ງໃໝ
-13 w:ງໄດ
22 w:ງໄປ
25 w:ງໄວ
-10 w:ງ່າຍຂ
-10 w:ງ່າຍໆ
-10 w:ງໜັ
-21 w:ງໜຶ
-21 w:ງໜຶ່ງ
10 w:ງໜ້ອຍ
-10 w:ງໜ້າ.
16 w:ງໝາ
-12 w:ງໝົດຂ
-20 w:ງໝໍ
12 w:ຈຂອ
16 w:ຈຂອງເ
10 w:ຈທີ່ສົ່
-19 w:ຈອງ
-24 w:ຈອນ
11 w:ຈະຂ
21 w:ຈະຂຽນ
-10 w:ຈະຈ
13 w:ຈະດ
13 w:ຈະຖືກ
-26 w:ຈະນ
-10 w:ຈະນານ
-10 w:ຈະນານຸກ
-11 w:ຈະບ
16 w:ຈະປັບ
-15 w:ຈະມ
-10 w:ຈະລ
-18 w:ຈະລາຈ
-18 w:ຈະລາຈອນ
22 w:ຈະລົງ
-32 w:ຈະສ
35 w:ຈະເ
20 w:ຈະເຮັ
16 w:ຈະໃ
12 w:ຈະໃຊ້
-19 w:ຈັກ
-13 w:ຈັກເທ
-13 w:ຈັກເທື່
19 w:ຈັງ
39 w:ຈັດ
-23 w:ຈັນ
-15 w:ຈາກ
22 w:ຈາກນີ
-15 w:ຈາກສະ
-19 w:ຈານ
10 w:ຈາລະນ
10 w:ຈຳກ
10 w:ຈຳກັດ
21 w:ຈຳນ
21 w:ຈຳນວນ
-22 w:ຈຳວ
-22 w:ຈຳວັນ
14 w:ຈຳເປັ
-10 w:ຈິກ
25 w:ຈິງ
10 w:ຈິງໄດ
10 w:ຈິງໄດ້.
-14 w:ຈຶ່ງຍ
11 w:ຈຶ່ງອ
11 w:ຈຶ່ງໃ
-11 w:ຈື່ໄດ
49 w:ຈຸດ
20 w:ຈຸດທີ
14 w:ຈຸດທີ່ປ
-42 w:ຈົດ
-42 w:ຈົດໝາ
-11 w:ຈົດໝາຍທ
-11 w:ຈົດໝາຍເ
-12 w:ຈົນ
-22 w:ຈົບ
-15 w:ຈົບຊັ
-15 w:ຈົບຊັ້ນ
-32 w:ຈົ່
-10 w:ຈົ້າມັກ
11 w:ຈົ້າສ
17 w:ຈົ້າເ
12 w:ຈົ້າເວົ
13 w:ຈົ້າໃ
15 w:ຈແລ
17 w:ຈໃຫ
12 w:ຈໄດ
-16 w:ຈ່ວ
-11 w:ຈ່າ
-47 w:ຈ້ງ
-10 w:ຈ້ງກາ
-10 w:ຈ້ງມາ
-15 w:ຈ້ຍ
-21 w:ຊກດ
-17 w:ຊຣ໌
-13 w:ຊັງ
-13 w:ຊັດບອ
36 w:ຊັນ
-30 w:ຊັ້
-13 w:ຊັ້ນທ
-11 w:ຊັ້ນທີ່
-12 w:ຊາຊ
-12 w:ຊາຊົນ
-20 w:ຊາຍ
-35 w:ຊາດ
42 w:ຊາບ
10 w:ຊາບວ່
-11 w:ຊາວ
16 w:ຊາວນາ
-18 w:ຊິກ
-17 w:ຊິກສະ
-17 w:ຊິກສະພາ
-32 w:ຊີມ
-10 w:ຊີມັງ
10 w:ຊີວ
17 w:ຊີວິດ
-10 w:ຊີແ
-20 w:ຊີ້
-11 w:ຊີ້ແຈ
-15 w:ຊື່
-25 w:ຊື່ຂອ
11 w:ຊື່ຄົ
-23 w:ຊື່ທີ
22 w:ຊື່ບໍ
23 w:ຊື່ບໍລິ
13 w:ຊື່ຜູ
16 w:ຊື່ຜູ້ຂ
15 w:ຊື່ອຖ
27 w:ຊື່ອົ
27 w:ຊື່ອົງກ
17 w:ຊື່ເຕ
17 w:ຊື່ເຕັມ
14 w:ຊື່ເມ
14 w:ຊື່ເມືອ
-14 w:ຊື່ແລ
-17 w:ຊື່ໃນ
-15 w:ຊື່￼￼
-15 w:ຊື່￼￼￼￼
-23 w:ຊື້
-16 w:ຊຸມ
-13 w:ຊົນ
-47 w:ຊົ່
-11 w:ຊົ່ວຄ
-11 w:ຊົ່ວຄາວ
-20 w:ຊົ່ວໂ
-20 w:ຊົ່ວໂມງ
13 w:ຊົ້
27 w:ຊ່ວ
13 w:ຊ່ວຍຂ
14 w:ຊ່ວຍຂຽນ
-13 w:ຊ່ວຍແ
-13 w:ຊ່ອ
-16 w:ຊ່າ
11 w:ຊ້ຄຳທ
-17 w:ຊ້ຄຳອ
-17 w:ຊ້ຄຳອື່
-13 w:ຊ້ນ
-12 w:ຊ້ນ້ຳ
-10 w:ຊ້ບ
-16 w:ຊ້ຢ
-11 w:ຊ້ຫ
11 w:ຊ້ອ
50 w:ຊ້ຮ
22 w:ຊ້ຮູບ
-29 w:ຊ້າ
17 w:ຊ້ຳ
-18 w:ຊ້ເ
-15 w:ຊ້ໃ
10 w:ຊ້ໄ
11 w:ຊ້ໄດ້
23 w:ຊ້￼
23 w:ຊ້￼￼￼
31 w:ຊ້￼￼￼￼￼
10 w:ຍ!ຂ
-10 w:ຍaiແລ
11 w:ຍກດ
11 w:ຍກດຽວ
-25 w:ຍກຕ
-14 w:ຍກຕໍ່
10 w:ຍກນ
-10 w:ຍກລ
11 w:ຍກວ
11 w:ຍກວ່າ
-13 w:ຍກາ
18 w:ຍກເ
-16 w:ຍກໍ
-28 w:ຍຂຽ
-10 w:ຍຂຽນຫ
-12 w:ຍຂ້ອຍ
-17 w:ຍຂໍ
11 w:ຍຄົ
-10 w:ຍງາ
11 w:ຍງານໃ
-10 w:ຍຈື່ໄ
-10 w:ຍຈື່ໄດ້
-15 w:ຍດແ
-15 w:ຍດແກ່
17 w:ຍດ້
12 w:ຍດ້ວຍ
-11 w:ຍຕອ
-36 w:ຍຕັ
11 w:ຍຕົ
-18 w:ຍທາ
-17 w:ຍນັ
-11 w:ຍນີ
-20 w:ຍບອ
22 w:ຍບົ
18 w:ຍບໍ່ມ
21 w:ຍບໍ່ມີຄ
10 w:ຍບໍ່ສ
-10 w:ຍບໍ່ເສຍ
-12 w:ຍບໍ່ໄ
-12 w:ຍບໍ່ໄດ້
14 w:ຍປະ
15 w:ຍປັ
12 w:ຍພາ
-24 w:ຍມີ
13 w:ຍລວ
10 w:ຍລະ
14 w:ຍລະອຽ
11 w:ຍລະອຽດເ
-13 w:ຍວ່
-10 w:ຍສອ
-19 w:ຍສະ
-15 w:ຍສະບັ
-10 w:ຍຫຍ
-20 w:ຍຫຼ
-13 w:ຍຫຼັງ
-18 w:ຍອມ
-11 w:ຍອມຮັ
-17 w:ຍອ່
-17 w:ຍອ່ານ
-16 w:ຍຮັ
-27 w:ຍຮັກສ
20 w:ຍະຫ
18 w:ຍະຫວ່
18 w:ຍະຫວ່າງ
21 w:ຍັງຂາດ:
12 w:ຍັງຄົ
-14 w:ຍັງບໍ
16 w:ຍັງບໍ່ມ
-10 w:ຍັງຜິ
17 w:ຍັງຢູ
18 w:ຍັງຢູ່ໃ
-12 w:ຍັງແດ
-27 w:ຍາກ
-12 w:ຍາກອນ
-10 w:ຍາຍ
11 w:ຍາຍພາ
-13 w:ຍາຍຮູ
-10 w:ຍານ
-12 w:ຍາວບໍ
-12 w:ຍາວບໍ່ເ
11 w:ຍາວປະ
11 w:ຍາວປະມາ
12 w:ຍາວເກ
12 w:ຍາວເກີນ
-18 w:ຍິງ
11 w:ຍິນດີຊ່
-12 w:ຍຸບ
17 w:ຍົມ
-13 w:ຍເຂ
-16 w:ຍເຂົ້າໃ
11 w:ຍເຖ
11 w:ຍເຖິງ
-20 w:ຍເລ
-32 w:ຍເຫ
-39 w:ຍເຫດ:
13 w:ຍເຫດກ
10 w:ຍເຫດການ
-21 w:ຍແດ
12 w:ຍແຜ
-10 w:ຍແຜ່.
10 w:ຍໃຈ
-16 w:ຍໃຊ
-11 w:ຍໃຫ້ນ
14 w:ຍໄດ
-23 w:ຍ່າ
-14 w:ຍ້ອ
-10 w:ຍ້ອນຫ
-10 w:ຍ້ອນຫຍັ
-20 w:ຍ້າ
-10 w:ຍ້າຍໄ
23 w:ຍໍ້
-16 w:ຍໍ້ແລ
28 w:ຍໍ້ໜ້
12 w:ຍໍ້ໜ້າທ
11 w:ຍໜຶ
11 w:ຍໜຶ່ງ
13 w:ຍ￼￼￼￼￼￼
18 w:ດ:ຊ
18 w:ດ:ຊື່
21 w:ດກວ່າ
-24 w:ດກະ
-27 w:ດກະວີ
29 w:ດກັ
-19 w:ດກ່
-17 w:ດກ່ຽວ
-17 w:ດກ່ຽວກັ
-18 w:ດຂອງທ
11 w:ດຂອງເ
-18 w:ດຂຽ
29 w:ດຂ່
29 w:ດຂ່າວ
27 w:ດຂໍ
11 w:ດຂໍ້ຄ
11 w:ດຂໍ້ຄວາ
18 w:ດຂໍ້ມ
18 w:ດຂໍ້ມູນ
29 w:ດຄວ
29 w:ດຄວາມ
-17 w:ດຄັ
-15 w:ດຄຳວ່
-15 w:ດຄຳວ່າ￼
-11 w:ດຄິ
-20 w:ດຄື
12 w:ດຄືນກ
11 w:ດຄືນກ່ອ
-27 w:ດຈະ
-10 w:ດຈະນາ
-10 w:ດຈະນານຸ
18 w:ດຈາ
12 w:ດຈິ
-12 w:ດຈົ
-11 w:ດຈົບຊ
-11 w:ດຈົບຊັ້
-12 w:ດຊາ
12 w:ດຊີ
-15 w:ດຍນ
14 w:ດຍບໍ່ມີ
-10 w:ດຍບໍ່ເສ
16 w:ດຍປ
11 w:ດຍລ
13 w:ດຍລວມ
-10 w:ດຍຫ
-19 w:ດຍຮ
-19 w:ດຍຮັກ
-19 w:ດຍຮັກສາ
13 w:ດຍແ
-16 w:ດຍໃ
-16 w:ດຍໃຊ້
11 w:ດດັ
-11 w:ດດາ
19 w:ດດ້
17 w:ດດ້ວຍ
-51 w:ດຕາ
-10 w:ດຕາ17
-10 w:ດຕິ
-13 w:ດຕຸ
10 w:ດຖະ
20 w:ດຖະກິ
15 w:ດຖາ
25 w:ດຖື
-10 w:ດທະ
-11 w:ດທັ
-24 w:ດທີ
-10 w:ດທີ່ຖ
-10 w:ດທີ່ຖືກ
15 w:ດທີ່ປ
14 w:ດທີ່ປັບ
-21 w:ດທ້
-21 w:ດທ້າຍ
14 w:ດນຳ
-30 w:ດນີ
-15 w:ດນີ້ຂ
13 w:ດນີ້ຈ
10 w:ດນີ້ໃ
-29 w:ດບອ
-18 w:ດບັ
-12 w:ດບົດທ
13 w:ດບໍ
-23 w:ດປະ
-13 w:ດປະຕູ
-14 w:ດປ່
-12 w:ດປ່ຽນ
-19 w:ດປ່ຽນແປ
24 w:ດຜິ
12 w:ດພາ
16 w:ດພິ
-32 w:ດມາ
12 w:ດມີ
-12 w:ດມີກາ
-12 w:ດມີການປ
26 w:ດລອ
11 w:ດລອກແ
-26 w:ດລາ
-13 w:ດລາຍງ
-13 w:ດລາຍງານ
-15 w:ດລຳ
-21 w:ດລົ
-16 w:ດວັ
-12 w:ດວຽ
28 w:ດວ່
28 w:ດວ່າ￼
28 w:ດວ່າ￼￼￼
-28 w:ດສອ
-10 w:ດສອບລ
10 w:ດສະ
-10 w:ດສະບັ
30 w:ດສະຫຼ
21 w:ດສະຫຼຸບ
-10 w:ດສັ
-41 w:ດສາ
-17 w:ດສຳພາ
-13 w:ດສຳພາດນ
-14 w:ດສົ
-10 w:ດສຽ
10 w:ດສ່
10 w:ດສ່ວນ
22 w:ດຫຍັງ
-16 w:ດຫຍໍ້
-28 w:ດຫຼ
-18 w:ດຫຼາຍ
-13 w:ດຫຼາຍກວ
-18 w:ດອກ
-19 w:ດອອ
-11 w:ດອ່
-14 w:ດອ່ານ
-15 w:ດຮັ
-17 w:ດຮູ
-15 w:ດຮຽ
-13 w:ດັກ
-19 w:ດັກນ້
-19 w:ດັກນ້ອຍ
17 w:ດັນ
25 w:ດັບ
-13 w:ດານ
-20 w:ດາວ
-11 w:ດາວໂຫ
-11 w:ດາວໂຫຼດ
-19 w:ດິນ
20 w:ດີ!
23 w:ດີກ
10 w:ດີກວ່
16 w:ດີກັບ
-15 w:ດີຂ
11 w:ດີຊ
11 w:ດີຊ່ວ
-13 w:ດີຕ
-15 w:ດີທ
-20 w:ດີນ
14 w:ດີຫ
13 w:ດີຫຼາ
-20 w:ດີເ
14 w:ດີ້
11 w:ດຶງ
10 w:ດຶງດູ
10 w:ດູດ
-20 w:ດົນ
24 w:ດຽວ
10 w:ດເກ
11 w:ດເຂົ້
17 w:ດເຊົ້
-12 w:ດເບິ່ງແ
30 w:ດເປັນ
16 w:ດເປັນ￼￼
-21 w:ດເປີດ
-21 w:ດເພ
-17 w:ດເພາະ
-22 w:ດເມ
10 w:ດເລ
-12 w:ດເສ
13 w:ດເຫ
-13 w:ດແກ
-16 w:ດແຈ
-16 w:ດແຈ່ວ
-12 w:ດແຕ່ງ
15 w:ດແທ
12 w:ດແທັກ
-10 w:ດແນ
12 w:ດແປ
12 w:ດແມ
13 w:ດແມ່ນ
-12 w:ດແອ
-33 w:ດໃຊ
-58 w:ດໃນ
-10 w:ດໃຫ້ຕ
13 w:ດໃຫ້ຜ
13 w:ດໃຫ້ຜູ້
14 w:ດໃຫ້ເ
-38 w:ດໄດ
-11 w:ດໄພ
-14 w:ດໄຟ
22 w:ດໄຟລາ
22 w:ດໄຟລາວ-
-10 w:ດໄລ
-30 w:ດ່.
16 w:ດ້.
14 w:ດ້ກວດ
15 w:ດ້ຈ
16 w:ດ້ຈັດ
14 w:ດ້ດ
-28 w:ດ້ທ
-27 w:ດ້ທີ່
11 w:ດ້ບ
-11 w:ດ້ບໍ່
-11 w:ດ້ປ
-10 w:ດ້ປັບໃຫ
12 w:ດ້ປ່ຽນແ
12 w:ດ້ພ
20 w:ດ້ມ
-16 w:ດ້ລ
10 w:ດ້ລວມ
-13 w:ດ້ວຍa
10 w:ດ້ວຍວ
14 w:ດ້ວຍ￼
14 w:ດ້ວຍ￼￼￼
-13 w:ດ້ອ
-10 w:ດ້ອີກ
-27 w:ດ້ຮ
-36 w:ດ້ຮັບ
-20 w:ດ້ຮັບກາ
13 w:ດ້ຮັບຜົ
12 w:ດ້າ
12 w:ດ້ານລ
12 w:ດ້ານລຸ່
-30 w:ດ້ເ
-18 w:ດ້ເພີ
-18 w:ດ້ເພີ່ມ
-16 w:ດ້ເລີຍ!
19 w:ດ້ແ
15 w:ດ້ແຕ່
17 w:ດ້ໂ
11 w:ດ້ໂດຍ
-13 w:ດໜ້
-39 w:ດໝາ
-13 w:ດໝາຍທ
-15 w:ດໝາຍສ
-14 w:ດໝາຍສະບ
-13 w:ຕກຕ
-11 w:ຕກຕ່າ
17 w:ຕອນນີ
16 w:ຕອບຂອ
20 w:ຕອບນີ
19 w:ຕອບນີ້ສ
-16 w:ຕອບວ່
-12 w:ຕອບສັ
-12 w:ຕອບສັ້ນ
18 w:ຕອບໃໝ
19 w:ຕະຕ
19 w:ຕະຕ້ອ
17 w:ຕະຫຼາດເ
-29 w:ຕັກ
16 w:ຕັດຄຳ
-12 w:ຕັດບົ
-12 w:ຕັດບົດທ
-10 w:ຕັດອອ
20 w:ຕັມ
-47 w:ຕັ້
-13 w:ຕັ້ງແ
-10 w:ຕັ້ງໃ
-13 w:ຕາ1
-10 w:ຕາ2
32 w:ຕາມ
-13 w:ຕາມກາ
13 w:ຕາມຕົ
31 w:ຕາມທີ
16 w:ຕາມທີ່ທ
11 w:ຕາແ
-25 w:ຕຳຫ
-24 w:ຕຳຫຼວ
22 w:ຕຳແ
22 w:ຕຳແໜ່
13 w:ຕຳແໜ່ງຂ
-34 w:ຕິດ
15 w:ຕິດຕາ
-14 w:ຕິດຕໍ
26 w:ຕິທ
-14 w:ຕິບ
-12 w:ຕິບັດ
-13 w:ຕີມ
-18 w:ຕືອ
-30 w:ຕື່
-16 w:ຕື່ມຄ
16 w:ຕື່ມບ
-10 w:ຕື່ມໃ
-12 w:ຕື່ມໃສ່
-27 w:ຕູ້
-11 w:ຕົກ
-12 w:ຕົກລົ
14 w:ຕົກລົງກ
-19 w:ຕົນ
-15 w:ຕົນເອ
-23 w:ຕົບ
-15 w:ຕົບມື
-23 w:ຕົວ
-28 w:ຕົວຢ່
-28 w:ຕົວຢ່າງ
13 w:ຕົວສະ
13 w:ຕົວສະກົ
-12 w:ຕົວເລ
-14 w:ຕົວເລກທ
12 w:ຕົວເລກແ
-12 w:ຕົວໜັ
-12 w:ຕົວໜັງສ
-23 w:ຕົ້ນປ
20 w:ຕົ້ນສ
20 w:ຕົ້ນສະບ
12 w:ຕ່ຂ
-16 w:ຕ່ງ
12 w:ຕ່ຈ
21 w:ຕ່ຊ
23 w:ຕ່ຊື່
-10 w:ຕ່ຍັງບໍ
-10 w:ຕ່ຕ
16 w:ຕ່ຖ
18 w:ຕ່ຖ້າ
-13 w:ຕ່ປ
-16 w:ຕ່ມ
-11 w:ຕ່ວ
-26 w:ຕ່ສ
12 w:ຕ່ສາມ
15 w:ຕ່ສາມາດ
-12 w:ຕ່ຮ
-12 w:ຕ່າ
-11 w:ຕ່າງກ
-11 w:ຕ່າງກັນ
13 w:ຕ່າງຈ
13 w:ຕ່າງຈາກ
12 w:ຕ່າງປ
12 w:ຕ່າງປະເ
-13 w:ຕ່ໄ
15 w:ຕ່ໜ
37 w:ຕ້ອ
17 w:ຕ້ອງກ
23 w:ຕ້ອງການ
-12 w:ຕ້ອງມ
-21 w:ຕ້ອງເ
19 w:ຕ້ອງແ
12 w:ຕ້ອງແກ້
-10 w:ຕ້ອນຮ
-10 w:ຕ້ອນຮັບ
-10 w:ຕໍ່ຄຳ
11 w:ຕໍ່ຈາ
23 w:ຕໍ່ໃຫ
-23 w:ຕໍ່ໄປນີ
-14 w:ຖວທ
20 w:ຖະກິດ
-10 w:ຖະແຫຼງກ
10 w:ຖານ
22 w:ຖານທີ
-22 w:ຖາມ
14 w:ຖາມຜູ
-15 w:ຖາມເພ
-19 w:ຖິຕ
11 w:ຖິ່
-11 w:ຖື,
30 w:ຖື.
-10 w:ຖືກ
25 w:ຖືກຂຽ
10 w:ຖືກຕ້
10 w:ຖືກຕ້ອງ
-15 w:ຖືກປ່
-15 w:ຖືກປ່ຽນ
17 w:ຖືກແທ
22 w:ຖືກໃຈ
-13 w:ຖືເ
-25 w:ຖົ້
-11 w:ຖ່າ
-19 w:ຖ້ວນ.
43 w:ຖ້າ
-10 w:ຖ້າທ່
-10 w:ຖ້າທ່ານ
-15 w:ຖ້າບໍ
-23 w:ຖ້າບໍ່ມ
-13 w:ຖ້າມັ
13 w:ຖ້າມີ
-11 w:ຖ້າມີຂໍ
-16 w:ຖ້າສົ
15 w:ຖ້າໃຊ
-10 w:ທ02
-15 w:ທນກ
13 w:ທນດ
12 w:ທນດ້ວ
16 w:ທນດ້ວຍຄ
-12 w:ທນສ
15 w:ທນ￼￼￼￼￼
-16 w:ທລະ
13 w:ທະຍ
-10 w:ທະນາຄ
-17 w:ທະນາຄານ
-14 w:ທະບ
-14 w:ທະບຽນ
13 w:ທັກ
17 w:ທັງ
11 w:ທັງບົ
12 w:ທັງສອ
-12 w:ທັງໝົດຂ
13 w:ທັດ
12 w:ທັດຈິ
10 w:ທັນທີ
15 w:ທັນວາ
-18 w:ທັນສະ
-18 w:ທັນສະໄໝ
-11 w:ທາງ
60 w:ທາງກາ
14 w:ທາງການຄ
16 w:ທາງກົ
16 w:ທາງກົດໝ
-11 w:ທາງທີ
10 w:ທາງລົ
10 w:ທາງລົດໄ
15 w:ທາງເລ
-13 w:ທາດ
10 w:ທານກອ
10 w:ທານກອງປ
-11 w:ທານປະ
-11 w:ທານປະເທ
-14 w:ທາລ
-14 w:ທາລະນ
-18 w:ທຳນ
-11 w:ທິການຂໍ
-53 w:ທິດ
13 w:ທິບ
14 w:ທິບາຍ
-16 w:ທີ,
18 w:ທີ1
-15 w:ທີ2ຂອ
25 w:ທີ3
-14 w:ທີ8
-22 w:ທີຂ
-13 w:ທີມ
-10 w:ທີມຊາ
-13 w:ທີສ
20 w:ທີເ
21 w:ທີເປີ
11 w:ທີ່ກຳນົ
-21 w:ທີ່ກຳລັ
10 w:ທີ່ຂໍ
-12 w:ທີ່ຊາ
-22 w:ທີ່ຖືກຕ
11 w:ທີ່ນີ
-11 w:ທີ່ບໍ່ມ
-15 w:ທີ່ປັ
-11 w:ທີ່ຜູ
-17 w:ທີ່ພົ
16 w:ທີ່ມາ
-15 w:ທີ່ລົ
-18 w:ທີ່ສຸ
-22 w:ທີ່ສຸດໃ
11 w:ທີ່ສົ
12 w:ທີ່ສົ່ງ
13 w:ທີ່ເຈ
14 w:ທີ່ເຈົ້
-15 w:ທີ່ເວ
-19 w:ທີ່ແກ້ໄ
-14 w:ທີ່ແຊ
19 w:ທີ່ແປ
10 w:ທີ່ໃຫ້ມ
10 w:ທີ່ໄດ
-11 w:ທຶນ
-11 w:ທື່
-17 w:ທື່ອແ
10 w:ທື່ອໜ
10 w:ທື່ອໜຶ່
-74 w:ທຸກ
-13 w:ທຸກຂໍ
-18 w:ທຸກຄົ
18 w:ທຸກບ່
18 w:ທຸກບ່ອນ
-10 w:ທຸກອາ
-10 w:ທຸກອາທິ
-20 w:ທູດ
-12 w:ທົດ
13 w:ທົ່
13 w:ທົ່ວໄ
12 w:ທົ່ວໄປ.
22 w:ທຽບ
20 w:ທຽບກັ
-52 w:ທ່າ
11 w:ທ່ານ.
-11 w:ທ່ານກ
-11 w:ທ່ານກ່ອ
-19 w:ທ່ານຄ
-11 w:ທ່ານຊ
-17 w:ທ່ານນ
-13 w:ທ່ານບ
-20 w:ທ່ານບໍ?
-23 w:ທ່ານຜ
-23 w:ທ່ານຜູ້
11 w:ທ່ານມັກ
11 w:ທ່ານສ
13 w:ທ່ານສົ່
-18 w:ທ່ານອ
-12 w:ທ່ານເ
33 w:ທ່ານແ
12 w:ທ່ຽວລ
12 w:ທ່ຽວລາວ
23 w:ທ້ອ
11 w:ທ້ອງຖ
11 w:ທ້ອງຖິ່
30 w:ທ້າຍບ
28 w:ທ້າຍບົດ
-17 w:ທ້າຍເ
14 w:ນ,ຂ
16 w:ນ,ຄ
10 w:ນ,ທ
-11 w:ນ,ນ
-10 w:ນ,ລ
27 w:ນ,ສ
11 w:ນ,ສະນ
11 w:ນ,ສະນັ້
-12 w:ນ,ເ
-15 w:ນ15
10 w:ນ150ຄ
12 w:ນ18
11 w:ນ20
15 w:ນ200ຄ
-10 w:ນ21
15 w:ນ3-
-13 w:ນ300ຄ
11 w:ນ40
10 w:ນ:ຄ
15 w:ນai
20 w:ນກວ
12 w:ນກວດກ
17 w:ນກວດກັບ
12 w:ນກວ່າແລ
10 w:ນກະທົບ.
-31 w:ນກາ
11 w:ນກາງ,
11 w:ນການກ
11 w:ນການກວດ
14 w:ນການແ
29 w:ນກີ
-24 w:ນກົ
-11 w:ນກົດໝ
-11 w:ນກົດໝາຍ
-23 w:ນກ່
-21 w:ນກ່າວ
-43 w:ນກໍ
-11 w:ນຂອ
13 w:ນຂອງຂ
11 w:ນຂອງຊ
-17 w:ນຂອງຜ
-17 w:ນຂອງຜູ້
-12 w:ນຂອງລ
10 w:ນຂອງເ
10 w:ນຂອບເ
10 w:ນຂອບເຂດ
17 w:ນຂ່
17 w:ນຂ່າວ
18 w:ນຂ້ອຍ
-12 w:ນຄວ
-19 w:ນຄວາມ
10 w:ນຄວາມຄິ
14 w:ນຄັ
12 w:ນຄັ້ງ
22 w:ນຄຳ
-12 w:ນຄຳບັ
-12 w:ນຄຳບັນຍ
12 w:ນຄຳເວ
12 w:ນຄຳເວົ້
-18 w:ນຄິ
12 w:ນຄືນໃ
-17 w:ນຄູ
-15 w:ນຄ້
-35 w:ນງາ
-17 w:ນງ່າຍຂຶ
-19 w:ນຈັ
-21 w:ນຈາ
-17 w:ນຈຶ
-17 w:ນຈຶ່ງ
-42 w:ນຈົ
-22 w:ນຈົດໝ
-22 w:ນຈົດໝາຍ
-15 w:ນຊິ
-12 w:ນຊີ
10 w:ນຊື່ເ
-20 w:ນຊ່
-31 w:ນຊ່ວຍ
-21 w:ນຊ່ວຍເຫ
-18 w:ນຊ້
-15 w:ນຍັ
-22 w:ນຍາ
11 w:ນຍາຍພ
12 w:ນຍາຍພາບ
-13 w:ນຍາຍຮ
-13 w:ນຍາຍຮູບ
-16 w:ນດັ
11 w:ນດີຊ່
11 w:ນດີຊ່ວຍ
-12 w:ນດົ
20 w:ນດ້ວຍຄຳ
-10 w:ນຕອ
12 w:ນຕອບນ
-12 w:ນຕາຕະ
-12 w:ນຕາຕະລາ
-10 w:ນຕາມກ
-10 w:ນຕາມການ
15 w:ນຕິ
-12 w:ນຕີ
-13 w:ນຕື
-13 w:ນຕື່ມ
35 w:ນຕົ
10 w:ນຕົວ.
-11 w:ນຕົວເລກ
11 w:ນຕົ້ນສະ
11 w:ນຕໍ່ໄ
13 w:ນຖື
-18 w:ນທັ
-23 w:ນທັງໝ
-23 w:ນທັງໝົດ
-31 w:ນທາ
-13 w:ນທາງເ
-10 w:ນທີ12
-15 w:ນທີ2:
-15 w:ນທີ30
24 w:ນທີ31
15 w:ນທີ່ຄ
16 w:ນທີ່ນ
14 w:ນທີ່ມ
11 w:ນທີ່ຢ
10 w:ນທີ່ຢູ່
-11 w:ນທີ່ຮ
-19 w:ນທີ່ເ
-13 w:ນທີ່ແ
-36 w:ນທຸ
-13 w:ນທ່
-20 w:ນນຄ
-29 w:ນນັ
-11 w:ນນັກຂ
-11 w:ນນັກຂ່າ
-14 w:ນນັ້ນ
-35 w:ນນາ
-12 w:ນນີ້.
-31 w:ນນ້
11 w:ນບມ
-20 w:ນບາ
-15 w:ນບົ
39 w:ນບົດ.
-15 w:ນບົດຄ
-15 w:ນບົດຄວາ
-32 w:ນບົດນ
-27 w:ນບົດນີ້
-14 w:ນບົດຮ
10 w:ນບໍ່ແ
10 w:ນບໍ່ແມ່
11 w:ນບໍ່ໄ
-45 w:ນປະ
-23 w:ນປະຈຳ
-19 w:ນປະຈຳວັ
-10 w:ນປະທາ
-17 w:ນປະເທ
-27 w:ນປະໂຫ
-35 w:ນປະໂຫຍກ
12 w:ນປັ
-36 w:ນປີ
15 w:ນປ່ຽນແປ
-35 w:ນຜິ
-29 w:ນຜູ
17 w:ນຜູ້ເ
-14 w:ນຜົ
-11 w:ນພະ
-26 w:ນພາ
-18 w:ນພາສາ
17 w:ນພາສາລາ
-17 w:ນພາສາອັ
-28 w:ນພິ
15 w:ນພື
15 w:ນພື້ນ
-17 w:ນພ້
-17 w:ນພ້ອມ
33 w:ນມັ
13 w:ນມາຈາ
-18 w:ນມາດຕ
-59 w:ນມີ
-18 w:ນມີດັ
-18 w:ນມີດັ່ງ
-10 w:ນມື້ນ
-10 w:ນມື້ນີ້
-33 w:ນຢັ
-11 w:ນຢັນ.
-15 w:ນຢັນຈ
-38 w:ນຢູ
28 w:ນລວ
-21 w:ນລະ
-42 w:ນລາ
-25 w:ນລາຄາ
-11 w:ນລາຍຊ
-11 w:ນລາຍຊື່
10 w:ນລື
12 w:ນລຸ່ມ
-10 w:ນລົ
13 w:ນລົງຂ
13 w:ນລົງຂ່າ
-11 w:ນລົງທ
-10 w:ນລົງທຶນ
-18 w:ນລົງໂ
22 w:ນວນ
-19 w:ນວນຂອ
-20 w:ນວັ
16 w:ນວັກທ
-10 w:ນວັນທ
-15 w:ນວັນທີ3
13 w:ນວົ
-33 w:ນວໃ
-10 w:ນວໃດ?
-30 w:ນວ່
-13 w:ນວ່າຊ
-16 w:ນສອ
-14 w:ນສະຖາ
-13 w:ນສະຖານທ
24 w:ນສະບັ
18 w:ນສະບັບກ
11 w:ນສະບັບບ
11 w:ນສະບັບອ
-10 w:ນສະເໜ
-20 w:ນສະໄໝ
-24 w:ນສັ
-14 w:ນສັ້ນ
-44 w:ນສາ
-15 w:ນສາມເ
-12 w:ນສາມເທື
-10 w:ນສຳ
11 w:ນສຳຄັ
-15 w:ນສຳລັ
-23 w:ນສິ
-14 w:ນສີ
-15 w:ນສື
-14 w:ນສື່ສ
15 w:ນສຸ
13 w:ນສົ
10 w:ນສົນທ
10 w:ນສົນທະນ
11 w:ນສົ່ງ
12 w:ນສົ່ງມາ
11 w:ນສ່
11 w:ນສ່ວນ
-31 w:ນຫຍັງ
22 w:ນຫຍໍ້
29 w:ນຫາ
-10 w:ນຫົ
-13 w:ນຫົວຂ
-13 w:ນຫົວຂໍ້
27 w:ນຫຼ
19 w:ນຫຼັກ
15 w:ນຫຼາຍກວ
-11 w:ນຫ້
12 w:ນອນ
13 w:ນອອ
-15 w:ນອາ
11 w:ນອົ
-19 w:ນຮອ
-16 w:ນຮັ
-17 w:ນຮູ
11 w:ນຮູບແ
11 w:ນຮູບແບບ
-11 w:ນຮ່
-19 w:ນະກ
-14 w:ນະກຳມ
-14 w:ນະກຳມະກ
-11 w:ນະຄ
-12 w:ນະຄອນ
-10 w:ນະຄອນຫຼ
-18 w:ນະນຳ.
36 w:ນະນຳ:
-14 w:ນະນຳກ
-16 w:ນະນຳສ
-110 w:ນັກ
-11 w:ນັກຂຽ
-31 w:ນັກຂ່
-31 w:ນັກຂ່າວ
-15 w:ນັກງາ
-23 w:ນັດ
14 w:ນັບ
-11 w:ນັບແຕ
54 w:ນັ້
10 w:ນັ້ນສ
28 w:ນັ້ນອ
11 w:ນັ້ນເ
15 w:ນັ້ນແມ່
11 w:ນັ້ນໃ
-21 w:ນາ.
-17 w:ນາຄານ
-60 w:ນາງ
-23 w:ນາຍ
-16 w:ນາຍບ້
-16 w:ນາຍບ້ານ
20 w:ນາທ
-12 w:ນາທີສ
-14 w:ນານ
-10 w:ນານຸກ
-10 w:ນານຸກົມ
12 w:ນາບ
11 w:ນາບໍ່
-15 w:ນາມ
-17 w:ນາວ
23 w:ນາເ
-14 w:ນາໃ
39 w:ນຳ:
-19 w:ນຳກ
-11 w:ນຳຂ
15 w:ນຳບ
-10 w:ນຳມ
-22 w:ນິທ
-21 w:ນິທານ
11 w:ນີ້ກ່
11 w:ນີ້ກ່ອນ
10 w:ນີ້ກໍ
-11 w:ນີ້ຂ້
14 w:ນີ້ຄວ
13 w:ນີ້ຈະ
-10 w:ນີ້ຈະເປ
-10 w:ນີ້ຖື
-23 w:ນີ້ບໍ
-17 w:ນີ້ບໍ່ມ
-27 w:ນີ້ມີ
10 w:ນີ້ຢູ
-10 w:ນີ້ຫຼ
-10 w:ນີ້ເປ
-10 w:ນີ້ເປັນ
-12 w:ນີ້ເພ
-12 w:ນີ້ແປ
-10 w:ນີ້ແລ
-13 w:ນີ້ແລ້ວ
21 w:ນີ້ໃຊ
-22 w:ນີ້ໃຫ
-14 w:ນີ້ໄດ
-15 w:ນື້ອເ
10 w:ນື້ອໃນມ
-22 w:ນື້ອໃນເ
-10 w:ນຸກ
-10 w:ນຸກົມ
10 w:ນົດໄວ
11 w:ນົາ
-25 w:ນເກ
-11 w:ນເກີດ
-13 w:ນເກົ່
-17 w:ນເຂ
-16 w:ນເຂົ້
-14 w:ນເຂົ້າໃ
-28 w:ນເຄ
-16 w:ນເຄິ່
-32 w:ນເຈ
-10 w:ນເຈົ້
-20 w:ນເດ
22 w:ນເດືອ
15 w:ນເຕັມ
-15 w:ນເຕັມຂອ
18 w:ນເທ
10 w:ນເທົ່
34 w:ນເປ
35 w:ນເປີດ
12 w:ນເຜ
12 w:ນເຜີຍ
12 w:ນເຜີຍແຜ
29 w:ນເພາະ
-19 w:ນເພີ່
-25 w:ນເພີ່ມເ
20 w:ນເພື່ອໃ
-14 w:ນເຟ
-14 w:ນເມ
12 w:ນເລືອ
-23 w:ນເວ
-11 w:ນເວລາ
-12 w:ນເວົ້
10 w:ນເຫດກ
10 w:ນເຫດການ
-22 w:ນເອ
-14 w:ນເອກະ
-15 w:ນເອກະສາ
-10 w:ນແຊ
-18 w:ນແດ
-28 w:ນແນ
-11 w:ນແນວໃ
-18 w:ນແນະນ
-15 w:ນແນະນຳ.
-28 w:ນແບ
-11 w:ນແບບຟ
-11 w:ນແບບຟອມ
13 w:ນແປ
20 w:ນແປງຫ
20 w:ນແປງຫຼັ
12 w:ນແປນີ
-16 w:ນແຜ
14 w:ນແມ
23 w:ນແມ່ນ
-14 w:ນແລ
12 w:ນແລ້ວ
15 w:ນໂຄ
-12 w:ນໂດຍບ
-14 w:ນໂທ
-24 w:ນໂລ
-15 w:ນໂອ
25 w:ນໃຈ
11 w:ນໃຊ
31 w:ນໃດ
-39 w:ນໃນ
10 w:ນໃນໂທ
10 w:ນໃນໂທລະ
-25 w:ນໃບ
18 w:ນໃສ
-17 w:ນໃຫ
-12 w:ນໃຫ້ກ
-11 w:ນໃຫ້ຄ
11 w:ນໃຫ້ແ
11 w:ນໃໝ
12 w:ນໃໝ່.
-10 w:ນໃໝ່ສ
-31 w:ນໄດ
11 w:ນໄດ້.
-11 w:ນໄດ້ທ
-18 w:ນໄດ້ປ
-14 w:ນໄດ້ປັບ
-14 w:ນໄດ້ສ
13 w:ນໄປແລ
-10 w:ນໄລ
-10 w:ນໄລຍະ
11 w:ນໄຫ
-63 w:ນ້ອ
-75 w:ນ້ຳ
19 w:ນ້ຳຖ້
19 w:ນ້ຳຖ້ວມ
-19 w:ນ້ຳປາ
10 w:ນ້ຳມັ
-16 w:ນ້ຳສະ
25 w:ນ້ຳສຽ
13 w:ນ້ຳສຽງ:
-12 w:ນໜັ
10 w:ນໜັງສືພ
-10 w:ນໝໍ
22 w:ນ￼￼￼￼￼￼
14 w:ບ.ຈ
-18 w:ບ4ຄ
-18 w:ບ4ຄົນ
-35 w:ບ:ສ
-10 w:ບກັນໃໝ່
-14 w:ບການສ
10 w:ບການເ
12 w:ບກົ
12 w:ບກົດໝ
12 w:ບກົດໝາຍ
43 w:ບຂອ
10 w:ບຂຶ
10 w:ບຂຶ້ນ
18 w:ບຄຳ
10 w:ບຄື
-30 w:ບຄົ
-21 w:ບຄົວ.
-14 w:ບງ່
-14 w:ບງ່າຍ
-12 w:ບຈະ
14 w:ບຈຳ
-12 w:ບຊັ
-15 w:ບຊັ້ນ
-11 w:ບຊັ້ນທີ
22 w:ບຊາ
34 w:ບຊາບ.
-11 w:ບຊີ
-10 w:ບຍ້
-11 w:ບດ້
-11 w:ບຕອ
17 w:ບຕັ
22 w:ບຕໍ
-10 w:ບຖື
-14 w:ບຖ້
-10 w:ບຖ້ວນ
10 w:ບທາງກ
33 w:ບທີ
-13 w:ບທີ່ຖ
-13 w:ບທີ່ຖືກ
10 w:ບທີ່ເ
10 w:ບທຸ
14 w:ບທຽ
-10 w:ບທ່
-10 w:ບນັ
10 w:ບນັກຮ
10 w:ບນັກຮຽນ
76 w:ບນີ
13 w:ບນີ້ກ
22 w:ບນີ້ສ
19 w:ບນີ້ສ້າ
18 w:ບນີ້ແ
31 w:ບບa
26 w:ບບຂ
22 w:ບບຂ່າ
30 w:ບບຕ
29 w:ບບທ
11 w:ບບທີ່
18 w:ບບນ
27 w:ບບນີ້
-14 w:ບບບໍ່
-29 w:ບບຟ
-29 w:ບບຟອມ
-15 w:ບບສ
-22 w:ບບອ
-10 w:ບບິ
-11 w:ບບເກົ
-11 w:ບບເກົ່າ
-14 w:ບບແ
-13 w:ບບໃ
-13 w:ບບໍ່ແ
11 w:ບປັບປ
11 w:ບປັບປຸງ
-17 w:ບປຸ
12 w:ບປຸງ:
-10 w:ບປຸງສ
-10 w:ບປຸງໃ
20 w:ບຜູ້ອ
20 w:ບຜູ້ອ່າ
16 w:ບຜົ
-11 w:ບພາສາລາ
13 w:ບພາສາອັ
14 w:ບພິ
17 w:ບພິທີ
-29 w:ບຟອ
-27 w:ບມາ
-15 w:ບມື
-22 w:ບລາ
19 w:ບວາ
-13 w:ບວານນ
-13 w:ບວານນີ້
13 w:ບວິ
-13 w:ບວ່
28 w:ບສະບັ
-10 w:ບສະໝັ
-11 w:ບສັ
-14 w:ບສັ້ນ
-28 w:ບສາ
-24 w:ບຫຼ
-17 w:ບຫຼວງ
-17 w:ບຫຼວງພະ
-31 w:ບອກ
-16 w:ບອກຂ້
-16 w:ບອກຂ້ອຍ
19 w:ບອກຜົ
-13 w:ບອກວ່
-13 w:ບອດ
17 w:ບອາ
11 w:ບອ່
13 w:ບອ່ານ
12 w:ບອ່ານອອ
-10 w:ບຮອ
-18 w:ບຮຽ
14 w:ບຮຽງຄ
10 w:ບຮຽງຄືນ
11 w:ບຮ້
13 w:ບຮ້ອຍ
-32 w:ບັດ
-27 w:ບັນ
-19 w:ບັນຊີ
11 w:ບັນຍາຍພ
-13 w:ບັນຍາຍຮ
20 w:ບັນຫາ
-28 w:ບັບ
11 w:ບັບຂອ
10 w:ບັບນີ
-10 w:ບັບນີ້ຍ
10 w:ບັບປັ
11 w:ບັບປັບປ
-10 w:ບັບພາ
-10 w:ບັບພາສາ
-13 w:ບັບວັ
-13 w:ບັບວາ
-13 w:ບັບວານນ
-12 w:ບັບເຕ
-12 w:ບັບເຕັມ
-21 w:ບັບໜ້
-22 w:ບາງ
15 w:ບາງຄຳ
-13 w:ບາງຄົ
-28 w:ບິນ
13 w:ບິ່
-12 w:ບີໂ
11 w:ບື້
11 w:ບື້ອງ
15 w:ບຸກຄົ
10 w:ບູນ
-33 w:ບູລ
-48 w:ບົດ
-27 w:ບົດກະ
-27 w:ບົດກະວີ
-13 w:ບົດຂຽ
20 w:ບົດຂ່
20 w:ບົດຂ່າວ
-12 w:ບົດຈົ
-11 w:ບົດຈົບຊ
-17 w:ບົດນີ
-13 w:ບົດນີ້ຂ
13 w:ບົດນີ້ຈ
10 w:ບົດນີ້ໃ
-13 w:ບົດລາ
-13 w:ບົດລາຍງ
12 w:ບົດສະ
17 w:ບົດສະຫຼ
-17 w:ບົດສຳ
-17 w:ບົດສຳພາ
-11 w:ບົດອ່
-11 w:ບົດອ່ານ
-16 w:ບົດຮຽ
-12 w:ບົດແຕ່ງ
10 w:ບົດແປ
-18 w:ບົບ
-15 w:ບຽນ
14 w:ບເຄ
18 w:ບເຄື່
20 w:ບເຄື່ອງ
-10 w:ບເດ
-12 w:ບເຕ
-12 w:ບເຕັມ
19 w:ບເພ
-17 w:ບເສ
-14 w:ບເສັງ
-11 w:ບເຫດກ
-11 w:ບເຫດການ
-14 w:ບເຮ
35 w:ບແບ
19 w:ບແບບຂ
14 w:ບແບບຂ່າ
-40 w:ບແປ
-27 w:ບແລ
14 w:ບໂພ
11 w:ບໂຫ
11 w:ບໂຫຼດ
-30 w:ບໃຈ
-10 w:ບໃຈທີ່ໄ
16 w:ບໃດ
-11 w:ບໃບ
-23 w:ບໃໝ
-17 w:ບໃໝ່:
-10 w:ບໄຊ
-14 w:ບໄວ
-24 w:ບ່ງ
-16 w:ບ່ງປັ
47 w:ບ່ອ
31 w:ບ່ອນ.
-76 w:ບ້າ
-11 w:ບ້ານ.
-10 w:ບ້ານກ
-23 w:ບ້ານໃ
-13 w:ບໍ?
-27 w:ບໍລ
-14 w:ບໍລິກ
-14 w:ບໍລິການ
14 w:ບໍຫ
14 w:ບໍຫຼື
45 w:ບໍ່
12 w:ບໍ່ຄື
14 w:ບໍ່ຊັ
13 w:ບໍ່ຊ້
19 w:ບໍ່ຕ້
19 w:ບໍ່ຕ້ອງ
10 w:ບໍ່ຖື
-33 w:ບໍ່ພົ
-17 w:ບໍ່ພໍ
20 w:ບໍ່ມີ
10 w:ບໍ່ມີຄວ
11 w:ບໍ່ມີໃນ
14 w:ບໍ່ອອ
11 w:ບໍ່ຮູ
-19 w:ບໍ່ເກ
-19 w:ບໍ່ເກີນ
-14 w:ບໍ່ເປ
14 w:ບໍ່ເພ
13 w:ບໍ່ແມ
13 w:ບໍ່ແມ່ນ
-12 w:ບໍ່ໃສ
14 w:ບໍ່ໄດ້ກ
16 w:ບໍ່ໄດ້ບ
-10 w:ບໍ່ໄດ້ຮ
-13 w:ບໍ່ໄດ້ເ
15 w:ບໍ່ໄດ້ແ
12 w:ບໜັ
12 w:ບໜັງສ
12 w:ບໜັງສືພ
-13 w:ບໜຶ
-13 w:ບໜຶ່ງ
-43 w:ບໜ້
-27 w:ບໝາ
-17 w:ປກວ
10 w:ປຄຳ
16 w:ປຄຳວ່
16 w:ປຄຳວ່າ￼
20 w:ປງຫ
20 w:ປງຫຼັ
11 w:ປຕາມຕ
11 w:ປຕາມຕົວ
15 w:ປທາ
-11 w:ປນີ້ເ
-11 w:ປນີ້ເປັ
-13 w:ປບໍ
-21 w:ປພາ
-21 w:ປພາສາ
-12 w:ປພາສາລາ
13 w:ປວາ
-22 w:ປຫຼ
-11 w:ປອດ
-11 w:ປອດໄພ
-14 w:ປອມ
-39 w:ປະກ
-25 w:ປະກອບ
-12 w:ປະກາດ
-46 w:ປະຈ
-22 w:ປະຈຳວ
-22 w:ປະຈຳວັນ
-32 w:ປະຊ
-12 w:ປະຊາຊ
-12 w:ປະຊາຊົນ
-20 w:ປະຊຸມ
-12 w:ປະຕິບ
-12 w:ປະຕິບັດ
15 w:ປະທ
16 w:ປະທານ
10 w:ປະທານກອ
-11 w:ປະທານປະ
18 w:ປະມ
21 w:ປະມານ
15 w:ປະມານ20
10 w:ປະຫ
10 w:ປະຫວັ
-18 w:ປະເ
17 w:ປະເດັ
-13 w:ປະເທດ
12 w:ປະໂ
12 w:ປະໂຫຍ
11 w:ປະໂຫຍກດ
-17 w:ປະໂຫຍກຕ
10 w:ປະໂຫຍກນ
-10 w:ປະໂຫຍກລ
-15 w:ປະໂຫຍດແ
21 w:ປັນ
16 w:ປັນai
18 w:ປັນກາ
12 w:ປັນຂໍ
18 w:ປັນຄຳ
-10 w:ປັນນາ
-17 w:ປັນຫຍ
-19 w:ປັນຫຍັງ
11 w:ປັນເວ
10 w:ປັນ￼￼
10 w:ປັນ￼￼￼￼
20 w:ປັບ
21 w:ປັບຄຳ
-17 w:ປັບປຸ
12 w:ປັບປຸງ:
-10 w:ປັບປຸງສ
-10 w:ປັບປຸງໃ
-28 w:ປັບໃໝ
-25 w:ປາກ
-26 w:ປາແ
-21 w:ປາແດກ
-20 w:ປິດ
-17 w:ປີ.
-30 w:ປີ2
-12 w:ປີ201
-14 w:ປີ202
-10 w:ປີກ
-11 w:ປີດປະ
-11 w:ປີດປະຕູ
-16 w:ປີນ
-25 w:ປີນີ້
17 w:ປີເ
-23 w:ປີແ
-35 w:ປີໃ
-28 w:ປີໃໝ່
-24 w:ປຶ້
-17 w:ປຸງ
-14 w:ປຸ່
-39 w:ປູກ
-21 w:ປົກ
17 w:ປົ້
17 w:ປົ້າໝ
17 w:ປົ້າໝາຍ
14 w:ປຽບ
14 w:ປຽບທຽ
29 w:ປເປ
29 w:ປເປັນ
19 w:ປເປັນ￼￼
-19 w:ປເຮ
-14 w:ປເຮັດ
-12 w:ປແລະຮ
-12 w:ປແລະຮຽບ
-31 w:ປ່ຽ
21 w:ປ່ຽນ.
-14 w:ປ່ຽນຊ
-14 w:ປ່ຽນຊື່
-31 w:ປ່ຽນຫ
-15 w:ປ່ຽນເ
23 w:ປ່ຽນ￼
23 w:ປ່ຽນ￼￼￼
-15 w:ຜມີ
-11 w:ຜະລ
-11 w:ຜະລິດ
-23 w:ຜັກ
-24 w:ຜັດ
-18 w:ຜິດ
-11 w:ຜິດທີ
13 w:ຜີຍແຜ
-10 w:ຜີຍແຜ່.
-81 w:ຜູ້
12 w:ຜູ້ກ່
11 w:ຜູ້ບາ
11 w:ຜູ້ບາດເ
40 w:ຜູ້ອ່
40 w:ຜູ້ອ່ານ
10 w:ຜູ້ເຂ
10 w:ຜູ້ເຂົ້
-11 w:ຜູ້ເຄ
-11 w:ຜູ້ເຄາະ
-14 w:ຜູ້ແທ
-35 w:ຜູ້ແປ
17 w:ຜົນ
19 w:ຜົນທີ
-10 w:ຜ່.
-11 w:ຜ່າ
-29 w:ຝຣັ
-29 w:ຝຣັ່ງ
-17 w:ຝາກ
-27 w:ຝຶກ
-10 w:ຝົນ
16 w:ພທີ
-10 w:ພວກ
12 w:ພສເ
-10 w:ພະຈ
-10 w:ພະຈິກ
-13 w:ພະນ
-13 w:ພະນັກ
-13 w:ພະນັກງາ
-11 w:ພະເ
-10 w:ພະເຈົ
-10 w:ພະເຈົ້າ
-10 w:ພັກເກ
-79 w:ພັນ
-28 w:ພາກ
-15 w:ພາຍ
-13 w:ພາຍຫຼ
-13 w:ພາຍຫຼັງ
12 w:ພາດ
-13 w:ພາດນີ
-47 w:ພາບ
-12 w:ພາສ
13 w:ພາສາ:
13 w:ພາສາທ
11 w:ພາສາທີ່
-20 w:ພາສາບ
-15 w:ພາສາຝ
-15 w:ພາສາຝຣັ
-10 w:ພາະຄຳ
-12 w:ພາະມັ
11 w:ພາະສັ
11 w:ພາະສັ້ນ
-10 w:ພາແ
25 w:ພິທ
17 w:ພິທີມ
21 w:ພິທີເ
21 w:ພິທີເປີ
-49 w:ພິມ
-10 w:ພິມຄັ
-10 w:ພິມຄັ້ງ
-12 w:ພິເ
-12 w:ພິເສດ
11 w:ພີ່ມຂ
14 w:ພີ່ມຂໍ້
30 w:ພີ່ມຄ
11 w:ພີ່ມຄວາ
16 w:ພີ່ມຄຳເ
-20 w:ພີ່ມເ
-18 w:ພີ່ມເຕີ
-13 w:ພື່ອປ
10 w:ພື່ອຫຼຸ
15 w:ພື່ອໃ
17 w:ພື່ອໃຫ້
12 w:ພື້
-23 w:ພົບ
13 w:ພຽງ
-16 w:ພຽງແຕ
47 w:ພ້ອ
-10 w:ພ້ອມກັນ
19 w:ພ້ອມເ
12 w:ພໍດ
-49 w:ພໍ່
-12 w:ພໍ່ແມ
22 w:ຟລາ
22 w:ຟລາວ-
22 w:ຟລາວ-ຈີ
-10 w:ຟສບ
-10 w:ຟສບຸກ
-29 w:ຟອມ
12 w:ຟັງ
16 w:ຟັງຄື
-23 w:ຟ້າ
21 w:ມກັ
-21 w:ມກາ
-18 w:ມຂອ
12 w:ມຂອງທ
12 w:ມຂອງທ່າ
15 w:ມຂຶ
15 w:ມຂຶ້ນ
11 w:ມຂຽ
10 w:ມຂ້າງ
-23 w:ມຄອ
-15 w:ມຄັ້ງ
-14 w:ມຄື
-15 w:ມງ.
-17 w:ມງເ
-21 w:ມງແ
-17 w:ມງແລງ
-10 w:ມຈະ
15 w:ມຈາ
16 w:ມຈຳ
-10 w:ມຊາ
-12 w:ມຍາ
15 w:ມຍາວ:
13 w:ມຍາວປ
-11 w:ມຍິ
11 w:ມຖື
-16 w:ມທາ
24 w:ມທີ
19 w:ມທີ່ທ
19 w:ມທີ່ທ່າ
14 w:ມທີ່ແ
-10 w:ມນັ
-13 w:ມນີ
-10 w:ມນີ້ຈ
-10 w:ມນີ້ແ
-15 w:ມນ້
14 w:ມບອ
10 w:ມບູ
-10 w:ມບົ
-22 w:ມບໍ
-10 w:ມຜິ
-14 w:ມພາ
-18 w:ມຢູ
-34 w:ມສະ
-14 w:ມສະບັ
19 w:ມຫຍ
15 w:ມຫຍັງ
-12 w:ມຫົ
20 w:ມອບ
-21 w:ມອອ
-23 w:ມະກ
-23 w:ມະການ
-10 w:ມະການຕັ
-29 w:ມະນ
-17 w:ມະຫ
-11 w:ມະໂ
-13 w:ມັກ
-10 w:ມັກແບ
-12 w:ມັງ
11 w:ມັດ
-41 w:ມັນ
-12 w:ມາ.
12 w:ມາຈ
-18 w:ມາຊ
-18 w:ມາຊິກ
-17 w:ມາຊິກສະ
-11 w:ມາຍ
-11 w:ມາຍັງ
-23 w:ມາດ
10 w:ມາດກວດສ
-45 w:ມາດຕາ
-10 w:ມາດຕາ17
-10 w:ມາດບອ
-25 w:ມາດເປ
-19 w:ມາດເປີດ
-18 w:ມາທ
20 w:ມານ
15 w:ມານ20
15 w:ມານ200ຄ
-11 w:ມາສ
16 w:ມາອ
15 w:ມາອີກ
-15 w:ມາຮ
-12 w:ມາໃ
-10 w:ມາໃໝ່
-47 w:ມີ3
-10 w:ມີກ
-15 w:ມີການປ່
-12 w:ມີຂໍ້
-12 w:ມີຂໍ້ມູ
-21 w:ມີຄ
14 w:ມີຄວາ
-14 w:ມີຄຳເ
-23 w:ມີຄຳແ
13 w:ມີຈ
-11 w:ມີຊ
-20 w:ມີຊື່
16 w:ມີຕ
-19 w:ມີນ
20 w:ມີບ
-37 w:ມີຜ
-25 w:ມີຜູ້
13 w:ມີພ
14 w:ມີພຽງ
11 w:ມີສ່ວ
-11 w:ມີເນື
-11 w:ມີເນື້ອ
10 w:ມີແຕ່
-10 w:ມີໃ
-16 w:ມືອ
11 w:ມືອງ.
10 w:ມືອງໄ
-17 w:ມື່
13 w:ມື່ອໃ
30 w:ມູນ
10 w:ມູນຄ່
17 w:ມູນທີ
-21 w:ມເຂ
-20 w:ມເຂົ້
-11 w:ມເຂົ້າໃ
-13 w:ມເດ
-16 w:ມເຕ
-18 w:ມເຕີມ
-18 w:ມເທ
-14 w:ມເທື່
13 w:ມເພ
11 w:ມເມ
-13 w:ມເລ
-12 w:ມເໝ
-12 w:ມເໝາະ
-13 w:ມເໝາະສົ
-11 w:ມໃໝ
-10 w:ມໄດ
-14 w:ມໄວ
-12 w:ມ່ຕ
-11 w:ມ່ຕູ້
17 w:ມ່ນ
14 w:ມ່ນກາ
-10 w:ມ່ນຂ່
-10 w:ມ່ນຂ່າວ
-17 w:ມ່ນຕາ
-16 w:ມ່ນລາ
13 w:ມ່ນວັ
17 w:ມ່ນສະບັ
17 w:ມ່ນຫຍ
10 w:ມ່ນແລ
10 w:ມ່ນແລ້ວ
-12 w:ມ່ປ
13 w:ມໝາ
-26 w:ມ￼￼
-26 w:ມ￼￼￼￼
-27 w:ມ￼￼￼￼￼￼
-42 w:ຢັນ
-20 w:ຢາກ
11 w:ຢາກປັ
10 w:ຢາກໃຫ້ຂ
12 w:ຢາກໄດ
-34 w:ຢືນ
-32 w:ຢືນຢັ
-11 w:ຢືນຢັນ.
-15 w:ຢືນຢັນຈ
-20 w:ຢຸດ
-38 w:ຢູ່
10 w:ຢູ່ຕະ
10 w:ຢູ່ຕະຫຼ
-13 w:ຢູ່ຕົ
11 w:ຢູ່ນີ
22 w:ຢູ່ໃນ
-32 w:ຢ່າ
14 w:ຢ່າງແ
-29 w:ຣັ່
-10 w:ລກ.
-20 w:ລກທ
-16 w:ລກທີ່
12 w:ລກແ
-11 w:ລຍະ
33 w:ລອກ
17 w:ລອງເບ
17 w:ລອງເບິ່
-16 w:ລອງໃຊ
-19 w:ລະກ
-43 w:ລະຂ
13 w:ລະຊ
11 w:ລະຊື່
19 w:ລະຍ
10 w:ລະດ
15 w:ລະດັບ
-30 w:ລະຕ
-14 w:ລະຕັດ
-21 w:ລະທ
-16 w:ລະນ
26 w:ລະບ
-18 w:ລະບົບ
29 w:ລະບໍ່
-10 w:ລະປ
18 w:ລະຜ
-42 w:ລະພ
-17 w:ລະພາບ
-14 w:ລະມ
16 w:ລະລ
14 w:ລະວັກ
-13 w:ລະສ
-12 w:ລະຫ
19 w:ລະອ
13 w:ລະອຽດ
-31 w:ລະຮ
-10 w:ລະຮູບ
-18 w:ລະຮຽບ
-18 w:ລະຮຽບຮຽ
-13 w:ລະເ
-14 w:ລະເບີ
-11 w:ລະເບີໂທ
-16 w:ລະແ
-13 w:ລະໃ
18 w:ລະ￼
18 w:ລະ￼￼￼
22 w:ລະ￼￼￼￼￼
12 w:ລັກ
-19 w:ລັດ
-18 w:ລັດແລ
-17 w:ລັດແລ້ວ
40 w:ລັບ
-18 w:ລັບ4ຄ
-18 w:ລັບ4ຄົນ
11 w:ລາ.
-23 w:ລາຂ
-29 w:ລາຄ
21 w:ລາຄາຄ
10 w:ລາຄານ້ຳ
-15 w:ລາຄາສ
-17 w:ລາຈ
-18 w:ລາຈອນ
-41 w:ລາຍ
-21 w:ລາຍງາ
14 w:ລາຍລະ
14 w:ລາຍລະອຽ
-16 w:ລານ
22 w:ລາວ-ຈ
22 w:ລາວ-ຈີນ
10 w:ລາວຂອ
10 w:ລາວຂອງຂ
11 w:ລາວຈະ
21 w:ລາວທີ
-11 w:ລາວເປ
-10 w:ລາວເປັນ
-13 w:ລາວໄດ
17 w:ລາແ
13 w:ລຳດ
13 w:ລຳດັບ
-14 w:ລິການ
-27 w:ລິດ
-10 w:ລິ້
-11 w:ລີກ
20 w:ລີ່
-28 w:ລຶບ
-15 w:ລືມ
-15 w:ລືອກທີ2
14 w:ລືອກຫ
14 w:ລືອກຫົວ
-10 w:ລື່ອງ
-11 w:ລື້
10 w:ລຸນ
-13 w:ລຸ້
-10 w:ລຸ້ນໃ
-10 w:ລຸ້ນໃໝ່
-49 w:ລູກ
-14 w:ລູກຄ້
-21 w:ລົງ
15 w:ລົງກັ
14 w:ລົງຂ່
14 w:ລົງຂ່າວ
-18 w:ລົງຊື
-17 w:ລົງທະ
-17 w:ລົງທະບຽ
-15 w:ລົງທຶ
-13 w:ລົງເຫ
-13 w:ລົງເຫຼື
14 w:ລົງໄປ
-58 w:ລົດ
-16 w:ລົດຊາ
22 w:ລົດໄຟລາ
19 w:ລົມ
11 w:ລົມກັ
-10 w:ລົ່າວ
-10 w:ລົ່າວ່າ
10 w:ລົ່າເ
13 w:ລົ່າເລື
28 w:ລົ່າໃ
-12 w:ລ່ວ
-12 w:ລ່ວງໜ
-12 w:ລ່ວງໜ້າ
23 w:ລ່າ
17 w:ລ້ວ
-12 w:ລ້ວກົ
-22 w:ລ້ວກໍ
-18 w:ລ້ວຂຽ
-10 w:ລ້ວຂ້
-13 w:ລ້ວຂ້ອຍ
24 w:ລ້າ
34 w:ລ້ານກ
34 w:ລ້ານກີບ
-10 w:ລ້ຽ
-14 w:ວ,ຄ
22 w:ວ-ຈ
22 w:ວ-ຈີນ
-12 w:ວກວ
27 w:ວກັ
-13 w:ວກັບຊ
16 w:ວກັບບ
-14 w:ວກົ
14 w:ວກເຮົາຂ
-10 w:ວກເຮົາຈ
-22 w:ວກໍ
12 w:ວຂອງຂ
10 w:ວຂຶ
10 w:ວຂຶ້ນ
-19 w:ວຂຽ
13 w:ວຂ່
13 w:ວຂ່າວ
-26 w:ວຂ້
-21 w:ວຂ້ອຍ
43 w:ວຂໍ
21 w:ວຂໍ້:
-18 w:ວຂໍ້ຂ
-17 w:ວຂໍ້ຂ່າ
12 w:ວຂໍ້ທ
11 w:ວຂໍ້ນ
10 w:ວຂໍ້ນີ້
-12 w:ວຂໍ້ບ
-27 w:ວຂໍ້ບົດ
-18 w:ວຄາ
-16 w:ວງໜ
-14 w:ວງໜ້າ
19 w:ວຈະ
-19 w:ວຈິ
-10 w:ວຈົ
-10 w:ວຍaiແ
-10 w:ວຍaiແລະ
-26 w:ວຍກ
14 w:ວຍຂຽນ
14 w:ວຍຄ
11 w:ວຍງ
11 w:ວຍງານ
-11 w:ວຍບ
14 w:ວຍວ
12 w:ວຍສ
13 w:ວຍຫ
-10 w:ວຍາກອ
-10 w:ວຍເ
-14 w:ວຍແ
17 w:ວຍ￼
17 w:ວຍ￼￼￼
17 w:ວຍ￼￼￼￼￼
17 w:ວດກັບ
12 w:ວດຂ
11 w:ວດຄືນກ່
-15 w:ວດສ
-17 w:ວດສອບ
16 w:ວດແ
11 w:ວດແກ້
-26 w:ວຕອ
-14 w:ວຕື
-14 w:ວຕື່ມ
14 w:ວຕົ
-22 w:ວຖື
10 w:ວທັ
-14 w:ວທາ
-25 w:ວທີ
10 w:ວທີ່ຕ
-17 w:ວທີ່ທ
-17 w:ວທີ່ທ່າ
-10 w:ວທີ່ມ
-22 w:ວນ.
-13 w:ວນ1
17 w:ວນກວດກັ
-14 w:ວນຂ
-24 w:ວນຂອງ
14 w:ວນຄ
-10 w:ວນຈ
-22 w:ວນຊ
25 w:ວນຕ
18 w:ວນຕົວ
28 w:ວນທ
21 w:ວນປ
-25 w:ວນສ
-13 w:ວນຫ
31 w:ວນອ
16 w:ວນາ
34 w:ວນໃ
17 w:ວນໃສ່
-11 w:ວນໄ
-11 w:ວນ￼
-11 w:ວນ￼￼￼
-11 w:ວນ￼￼￼￼￼
-13 w:ວບອ
10 w:ວບົ
-20 w:ວບໍ
-15 w:ວບໍ່ເ
-12 w:ວບໍ່ເກີ
-14 w:ວບໍ່ໄ
-14 w:ວບໍ່ໄດ້
17 w:ວປະມາ
-12 w:ວຜູ
-14 w:ວພັ
-12 w:ວພ້
-12 w:ວພ້ອມ
-14 w:ວມ:
13 w:ວມແ
-36 w:ວຢ່
-28 w:ວຢ່າງ
-15 w:ວລາ
-11 w:ວວາ
13 w:ວວ່
11 w:ວສະ
13 w:ວສະກົ
-21 w:ວສັ
-21 w:ວສັ້ນ
15 w:ວສາ
-17 w:ວຫຼ
-16 w:ວຫຼັງ
15 w:ວອອ
91 w:ວັກ
11 w:ວັກກ່
13 w:ວັກຕອ
40 w:ວັກທີ
12 w:ວັກສຸ
12 w:ວັກສຸດທ
12 w:ວັງ
25 w:ວັງວ່າຈ
-10 w:ວັດຈະ
-10 w:ວັດຈະນາ
-100 w:ວັນ
-23 w:ວັນຈັ
-10 w:ວັນທີ12
-15 w:ວັນທີ30
24 w:ວັນທີ31
31 w:ວັບ
16 w:ວາ.
40 w:ວາງ
10 w:ວາງໃສ
-22 w:ວານ
-13 w:ວານນີ
12 w:ວາມ
-17 w:ວາມຂອ
-10 w:ວາມຈິ
-13 w:ວາມຍາ
15 w:ວາມຍາວ:
13 w:ວາມຍາວປ
15 w:ວາມທີ່ແ
-11 w:ວາມບໍ
19 w:ວາມເປ
19 w:ວາມເປັນ
-13 w:ວາມເໝ
-13 w:ວາມເໝາະ
20 w:ວາມໝາ
26 w:ວິຈ
-14 w:ວິຊ
21 w:ວິດ
-20 w:ວິທ
54 w:ວິນ
55 w:ວິນາທ
10 w:ວີຊັນ
12 w:ວົງເລ
12 w:ວົງເລັບ
-11 w:ວົ້າກ
-11 w:ວົ້າກັບ
13 w:ວົ້າຂ
13 w:ວົ້າຂອງ
-10 w:ວົ້າແ
-15 w:ວຽກ
12 w:ວຽດ
18 w:ວເກ
15 w:ວເກີນ
19 w:ວເກີນໄປ
10 w:ວເດ
10 w:ວເດີມ
-17 w:ວເປ
-19 w:ວເປັນ
-20 w:ວເພ
-15 w:ວເລ
-14 w:ວເລກທ
-14 w:ວເລກທີ່
12 w:ວເລກແ
-15 w:ວເວົ້
-18 w:ວແລ
-11 w:ວແຫ
-13 w:ວແຫ່ງໜຶ
-20 w:ວໂມ
-11 w:ວໂຫ
-11 w:ວໂຫຼດ
10 w:ວໃຊ
-34 w:ວໃດ
13 w:ວໃນ
13 w:ວໄປ
-35 w:ວ່າ
-37 w:ວ່າ:￼
-37 w:ວ່າ:￼￼￼
-11 w:ວ່າກາ
12 w:ວ່າຂໍ້ມ
-21 w:ວ່າຄຳ
27 w:ວ່າຄົ
10 w:ວ່າຈະ
-15 w:ວ່າຕົ
17 w:ວ່າທ່
18 w:ວ່າທ່ານ
10 w:ວ່ານັ
-14 w:ວ່າບົ
19 w:ວ່າບໍ
28 w:ວ່າຜູ
-18 w:ວ່າສະ
-15 w:ວ່າສະບັ
-14 w:ວ່າເປ
-13 w:ວ່າເປັນ
17 w:ວ່າແລ
-10 w:ວ້.
15 w:ວ້ຄ
13 w:ວ້ທ
12 w:ວ້ທ້າ
12 w:ວ້ທ້າຍບ
13 w:ວ້ບ
25 w:ວ້ພ
-12 w:ວ້າ
12 w:ວ້ເປັ
12 w:ວ້ໃ
12 w:ວ້ໃຫ້
-12 w:ວໜັ
-12 w:ວໜັງສ
20 w:ວໜຶ
19 w:ວໜ້າພ
19 w:ວໜ້າພະແ
-10 w:ສຍຫ
29 w:ສດຖ
20 w:ສດຖະກ
20 w:ສດຖະກິດ
-10 w:ສບຸ
-14 w:ສວນ
-11 w:ສອງ
19 w:ສອງບ່
-21 w:ສອງປີ
-14 w:ສອງຝ່
-14 w:ສອງຝ່າຍ
10 w:ສອງວັ
-11 w:ສອງເພ
-42 w:ສອນ
-10 w:ສອນພາ
-10 w:ສອນພາສາ
-38 w:ສອບ
-14 w:ສອບເສ
-14 w:ສອບເສັງ
10 w:ສະກ
20 w:ສະກົດ
-23 w:ສະຖ
22 w:ສະຖານທີ
-19 w:ສະຖິຕ
21 w:ສະນ
14 w:ສະນັ້
-38 w:ສະບ
-28 w:ສະບັບ
11 w:ສະບັບຂອ
10 w:ສະບັບນີ
10 w:ສະບັບປັ
-10 w:ສະບັບພາ
-13 w:ສະບັບວັ
-13 w:ສະບັບວາ
-12 w:ສະບັບເຕ
-21 w:ສະບັບໜ້
-18 w:ສະພ
17 w:ສະພາບ
-10 w:ສະພາແ
-16 w:ສະມ
-18 w:ສະມາຊ
-18 w:ສະມາຊິກ
-17 w:ສະຫ
-14 w:ສະຫະພ
-14 w:ສະຫະພັນ
-14 w:ສະເໜີ
15 w:ສະເໝີ
10 w:ສະແດງ
-17 w:ສະໄ
-15 w:ສະໜ
-12 w:ສະໜາມ
-26 w:ສະໝ
-24 w:ສະໝັກ
-34 w:ສັງ
29 w:ສັບ
-22 w:ສັ້
-15 w:ສັ້ນ,
-12 w:ສັ້ນທ
-10 w:ສາ,
13 w:ສາ:
-19 w:ສາກ
-49 w:ສາຍ
-21 w:ສາດ
-14 w:ສາທາລ
-14 w:ສາທາລະນ
11 w:ສາທີ່
-21 w:ສາບ
-10 w:ສາປ
-15 w:ສາຝ
-15 w:ສາຝຣັ
-15 w:ສາຝຣັ່ງ
-23 w:ສາມ
33 w:ສາມາດ
-10 w:ສາມາດບອ
-25 w:ສາມາດເປ
-18 w:ສາມເທ
-15 w:ສາມເທື່
-17 w:ສາລ
10 w:ສາລາວຂອ
-13 w:ສາວ
-18 w:ສາສ
17 w:ສາເ
19 w:ສາເຫດ
-24 w:ສຳນ
-16 w:ສຳນວນ
-19 w:ສຳນວນຂອ
-11 w:ສຳນັກ
-13 w:ສຳພ
-11 w:ສຳພາດ
-13 w:ສຳພາດນີ
25 w:ສຳລ
25 w:ສຳລັບ
-18 w:ສຳລັບ4ຄ
21 w:ສຳເ
11 w:ສຳເນົ
12 w:ສຳເລັ
-17 w:ສຳເລັດແ
-29 w:ສິງ
-34 w:ສິດ
-23 w:ສິນ
-42 w:ສິບ
-21 w:ສິລ
10 w:ສິ້ນສ
10 w:ສິ້ນສຸດ
-13 w:ສີມ
-43 w:ສີສ
-34 w:ສີ່
23 w:ສືບ
26 w:ສືບຕໍ
14 w:ສືພ
14 w:ສືພິມ
-13 w:ສືເ
10 w:ສື່ລາ
-15 w:ສຸກ
-27 w:ສຸດ
-18 w:ສຸດທ້
-18 w:ສຸດທ້າຍ
-23 w:ສຸດໃນ
-16 w:ສຸພ
-54 w:ສູດ
-30 w:ສູນ
-15 w:ສູ່
-18 w:ສົກ
-20 w:ສົດ
25 w:ສົນ
15 w:ສົນໃຈ
10 w:ສົມບູ
-11 w:ສົ່ງຄ
-12 w:ສົ່ງບ
-12 w:ສົ່ງບົດ
22 w:ສົ່ງພ
12 w:ສົ່ງມ
17 w:ສົ່ງອ
17 w:ສົ່ງອອກ
-14 w:ສົ່ງຮ
-10 w:ສົ່ງຮູບ
10 w:ສົ່ງເນື
14 w:ສົ່ງໃ
18 w:ສົ່ງໃຫ້
-23 w:ສົ້
-46 w:ສຽງ
19 w:ສຽງຂອ
-16 w:ສ່ກ
37 w:ສ່ຄ
15 w:ສ່ຄວາ
15 w:ສ່ຄວາມຄ
-17 w:ສ່ປ
10 w:ສ່ລ
27 w:ສ່ວ
13 w:ສ່ວນຕ
13 w:ສ່ວນຕົວ
19 w:ສ່ວນທ
-10 w:ສ່ວນຫ
18 w:ສ່ວນໃ
-12 w:ສ່ຫ
38 w:ສ້າ
-21 w:ສ້າງຂ
36 w:ສ້າງຄ
-14 w:ສ້າງດ
-15 w:ສ້າງດ້ວ
12 w:ສ້າງແ
10 w:ສ້າງໂດຍ
11 w:ຫຍກດຽ
-14 w:ຫຍກຕໍ
11 w:ຫຍກທີ
-15 w:ຫຍດແກ
36 w:ຫຍັງກ
13 w:ຫຍັງຢ
-15 w:ຫຍັງແ
-12 w:ຫຍັງແດ່
-34 w:ຫຍາ
-29 w:ຫຍ່
27 w:ຫຍໍ
24 w:ຫຍໍ້ສ
-15 w:ຫຍໍ້ແ
28 w:ຫຍໍ້ໜ
28 w:ຫຍໍ້ໜ້າ
-39 w:ຫດ:
37 w:ຫດກ
34 w:ຫດການ
12 w:ຫວຽ
19 w:ຫວ່
20 w:ຫວ່າງ
-14 w:ຫະພ
-14 w:ຫະພັນ
-26 w:ຫັດ
-15 w:ຫັນ
-10 w:ຫາ1
12 w:ຫາກ
-16 w:ຫາຍ
-12 w:ຫານ
12 w:ຫາບ
-19 w:ຫາລ
-13 w:ຫາສ
10 w:ຫົກ
25 w:ຫົວ
47 w:ຫົວຂໍ
21 w:ຫົວຂໍ້:
-18 w:ຫົວຂໍ້ຂ
12 w:ຫົວຂໍ້ທ
11 w:ຫົວຂໍ້ນ
-12 w:ຫົວຂໍ້ບ
12 w:ຫົວໜ້
19 w:ຫົວໜ້າພ
-10 w:ຫຼງກາ
-44 w:ຫຼວ
-12 w:ຫຼອ
-12 w:ຫຼັ
23 w:ຫຼັກ:
-11 w:ຫຼັງຄ
-32 w:ຫຼັງເ
-10 w:ຫຼັ້ມ
10 w:ຫຼາຍ!
-11 w:ຫຼາຍ.
16 w:ຫຼາຍກ
17 w:ຫຼາຍກວ່
-20 w:ຫຼາຍຄ
-14 w:ຫຼາຍຄົນ
17 w:ຫຼາດເ
17 w:ຫຼາດເຊົ
15 w:ຫຼິ
15 w:ຫຼິ້ນ
44 w:ຫຼື
23 w:ຫຼືບໍ
10 w:ຫຼືອມ
13 w:ຫຼຸດຄວາ
25 w:ຫຼ່
-21 w:ຫຼ່ງຂ
-30 w:ຫຼ່ງຂ່າ
20 w:ຫຼ່ງທ
20 w:ຫຼ່ງທີ່
-28 w:ຫຼ້
-20 w:ຫຼ້າສ
-20 w:ຫຼ້າສຸດ
-42 w:ຫ່ງ
-12 w:ຫ່ງຊາ
-14 w:ຫ່ງໜຶ
-14 w:ຫ່ງໜຶ່ງ
21 w:ຫ້.
-49 w:ຫ້ກ
-20 w:ຫ້ກົງ
-20 w:ຫ້ກົງກັ
27 w:ຫ້ຂ
14 w:ຫ້ຂ່າ
19 w:ຫ້ຂ້ອ
-10 w:ຫ້ຂໍ້ມູ
13 w:ຫ້ຄົນ
-24 w:ຫ້ຄົບ
-21 w:ຫ້ຄົບຖ້
-18 w:ຫ້ງ
13 w:ຫ້ຈ
-13 w:ຫ້ຖ
14 w:ຫ້ທ່າ
-33 w:ຫ້ນ
-20 w:ຫ້ນ້ອ
27 w:ຫ້ບ
21 w:ຫ້ບັນ
11 w:ຫ້ບົດ
12 w:ຫ້ຜ
12 w:ຫ້ຜູ້
10 w:ຫ້ຜູ້ອ່
11 w:ຫ້ຜູ້ໃຊ
12 w:ຫ້ຟ
13 w:ຫ້ຟັງ
12 w:ຫ້ມ
12 w:ຫ້ຢູ່
-13 w:ຫ້ລ
-12 w:ຫ້ລູກ
-13 w:ຫ້ລົງ
-24 w:ຫ້ສ
-25 w:ຫ້ສັ້
-23 w:ຫ້ສັ້ນລ
-17 w:ຫ້ອ
16 w:ຫ້ເ
-10 w:ຫ້ເບິ
-10 w:ຫ້ເບິ່ງ
16 w:ຫ້ເປັ
31 w:ຫ້ແ
16 w:ຫ້ແດ່
29 w:ຫ້ແລ້
-21 w:ຫ້ໂ
-15 w:ຫ້ໂຊກ
-15 w:ຫ້ໂຊກດີ
-10 w:ຫ້ໂຮງ
-10 w:ຫ້ໃ
-18 w:ຫ້ໃສ່
-15 w:ຫ້ໝ
-22 w:ອກຂ
-16 w:ອກຂ້ອ
12 w:ອກຂ້ອຍໄ
13 w:ອກຄ
-15 w:ອກທີ2
18 w:ອກຜ
19 w:ອກຜົນ
-12 w:ອກພ
-33 w:ອກມ
-34 w:ອກລ
-19 w:ອກວ
-12 w:ອກວ່າ
14 w:ອກຫົວ
14 w:ອກຫົວຂໍ
-18 w:ອກຮ
-12 w:ອກະສານທ
10 w:ອກາ
-47 w:ອກເ
-20 w:ອກເພາ
37 w:ອງ,
-13 w:ອງ.
-12 w:ອງ?
-11 w:ອງa
-26 w:ອງກ
10 w:ອງການ
17 w:ອງການສະ
11 w:ອງຂຽນ
-33 w:ອງຂໍ້
11 w:ອງຄ
16 w:ອງຄວາ
-27 w:ອງຈ
-15 w:ອງຈອງ
15 w:ອງຊ
14 w:ອງຊາວ
19 w:ອງຊາວບ້
-10 w:ອງຍ
-11 w:ອງດ
-13 w:ອງຕ
-14 w:ອງຕົນ
24 w:ອງຕົ້
11 w:ອງຕົ້ນສ
11 w:ອງຖິ່
-12 w:ອງທ
-10 w:ອງທຸກ
10 w:ອງທ່າ
11 w:ອງທ່ານສ
12 w:ອງທ່ຽວລ
-18 w:ອງນ
14 w:ອງນັກ
-32 w:ອງບ
-26 w:ອງບັນ
-20 w:ອງບັນນາ
12 w:ອງບົດ
-16 w:ອງບໍ່
-37 w:ອງປ
-24 w:ອງປະຊ
-18 w:ອງປະຊຸມ
13 w:ອງຜ
13 w:ອງຜູ້ກ່
-10 w:ອງຝ່າ
-42 w:ອງພ
-11 w:ອງພວກ
-10 w:ອງພໍ່
-41 w:ອງມ
-12 w:ອງມາດ
-11 w:ອງມາດຕາ
10 w:ອງລ
-10 w:ອງລາວ
15 w:ອງວ
11 w:ອງວັກ
10 w:ອງວັດ
-15 w:ອງວ່າ
10 w:ອງສາມ
10 w:ອງຫົວໜ້
-25 w:ອງອ
21 w:ອງເຈົ
21 w:ອງເຈົ້າ
12 w:ອງເດັ
10 w:ອງເບິ
10 w:ອງເບິ່ງ
-12 w:ອງເພາ
-15 w:ອງເຮັ
12 w:ອງແກ້
-19 w:ອງແມ່
-10 w:ອງແລະ
-16 w:ອງໂ
-40 w:ອງໃ
-15 w:ອງໃຊ້
-22 w:ອງໃຫ້
-24 w:ອງໄ
-24 w:ອງໄດ້
10 w:ອງໜ
28 w:ອງໝ
29 w:ອງໝາຍ
-14 w:ອຍກ
-40 w:ອຍຂ
-28 w:ອຍຂຽນ
15 w:ອຍຈ
-10 w:ອຍຈື່ໄດ
-15 w:ອຍຕ
-16 w:ອຍຕັດ
10 w:ອຍບໍ່ມີ
-17 w:ອຍບໍ່ໄດ
-17 w:ອຍອ່າ
-23 w:ອຍເ
-12 w:ອຍເຂົ
-12 w:ອຍເຂົ້າ
-11 w:ອຍແ
10 w:ອຍແນະ
10 w:ອຍແນະນຳ
27 w:ອຍໄ
26 w:ອຍໄດ້
-14 w:ອຍໜຶ່ງ.
20 w:ອດຂ
-12 w:ອດປ
-10 w:ອດສຽງ
13 w:ອດເ
-12 w:ອດແ
-27 w:ອດໄ
14 w:ອຖື
39 w:ອນ.
26 w:ອນ:
-30 w:ອນກ
-12 w:ອນການ
-14 w:ອນກົດ
-29 w:ອນຂ
13 w:ອນຄ
-30 w:ອນຈ
-14 w:ອນຈຶ່
-12 w:ອນຍ
-11 w:ອນປ
-28 w:ອນພ
-10 w:ອນພາສ
-19 w:ອນລ
-15 w:ອນລາຍ
10 w:ອນລົງ
-25 w:ອນວ
-12 w:ອນວັນ
-15 w:ອນວັນທີ
-13 w:ອນສ
-10 w:ອນຫຍັ
-13 w:ອນຮ
-11 w:ອນຮັບ
-11 w:ອນແ
-37 w:ອນໄ
15 w:ອນໜ
-35 w:ອບ:
14 w:ອບກ
13 w:ອບກ່ອ
13 w:ອບຂອງ
-14 w:ອບຊ
-10 w:ອບຖ
-14 w:ອບທ
21 w:ອບນ
22 w:ອບນີ້
19 w:ອບນີ້ສ້
15 w:ອບປ
15 w:ອບປີ້
-16 w:ອບມ
-13 w:ອບລ
13 w:ອບວ
-16 w:ອບວ່າ
-36 w:ອບສ
-12 w:ອບສັ້
-12 w:ອບສັ້ນໆ
-14 w:ອບເສັ
-20 w:ອບແ
-12 w:ອບໃ
-12 w:ອບໃຈທ
18 w:ອບໃໝ່
-10 w:ອມກັນ
11 w:ອມສ
-15 w:ອມຮ
-11 w:ອມຮັບ
15 w:ອມເ
10 w:ອຫຼຸດ
13 w:ອອກ
-19 w:ອອກຈາ
-13 w:ອອກຈາກບ
-10 w:ອອກມາ
11 w:ອອກອາ
16 w:ອອກເປ
16 w:ອອກເປັນ
-16 w:ອອກເພາະ
-15 w:ອອນ
-15 w:ອອນລາ
14 w:ອະທ
14 w:ອະທິບ
14 w:ອະທິບາຍ
16 w:ອະນ
-28 w:ອະໄ
-34 w:ອະໄພ,
15 w:ອະໄພທ
16 w:ອະໄພທີ່
16 w:ອັກສອ
18 w:ອັກສອນລ
-16 w:ອັງ
-11 w:ອັງກິ
14 w:ອັງກິດໃ
-17 w:ອັດ
13 w:ອັດຕະ
28 w:ອັນ
19 w:ອັນນີ
19 w:ອັບ
11 w:ອັບໂຫ
11 w:ອັບໂຫຼດ
12 w:ອາກາດ
-22 w:ອາຈ
-22 w:ອາຈານ
91 w:ອາດ
24 w:ອາດບໍ
-12 w:ອາດມີກາ
11 w:ອາດເຮ
11 w:ອາດເຮັດ
-40 w:ອາທ
-40 w:ອາທິດ
20 w:ອາລ
21 w:ອາລົມ
-12 w:ອາສ
-12 w:ອາສາສ
-17 w:ອີກ
-22 w:ອີກບໍ
16 w:ອີງ
13 w:ອື່ນທ
13 w:ອື່ນທີ່
-12 w:ອົງ
10 w:ອົບ
25 w:ອົາ
16 w:ອົາອອ
13 w:ອຽດ
-15 w:ອເພ
-17 w:ອແລ
13 w:ອໃດ
-15 w:ອໃນເຕ
-15 w:ອໃນເຕັມ
15 w:ອໃຫ
-15 w:ອໃຫ້ກ
16 w:ອໃຫ້ຂ
-14 w:ອ່ານ.
-16 w:ອ່ານຂ
-11 w:ອ່ານຂ່າ
10 w:ອ່ານທ
13 w:ອ່ານທົ່
21 w:ອ່ານອ
16 w:ອ່ານອອກ
-13 w:ອ່ານຮ
-10 w:ອ່ານເຂົ
-15 w:ອ່ານແ
-11 w:ອ່ານແລ້
10 w:ອ່ານໃ
18 w:ອ່ານໄ
11 w:ອ້າ
18 w:ອ້າງອ
15 w:ອ້າງອີງ
10 w:ອໜຶ
10 w:ອໜຶ່ງ
13 w:ຮງກ
-19 w:ຮງຮ
-19 w:ຮງຮຽນ
-20 w:ຮງໝ
-20 w:ຮອຍ
-10 w:ຮອຍຕັ
-12 w:ຮອດ
-18 w:ຮອບ
-15 w:ຮັກ
20 w:ຮັກຕາ
-31 w:ຮັກສາ
-12 w:ຮັດວຽ
18 w:ຮັດຫຍ
18 w:ຮັດຫຍັງ
12 w:ຮັດແທ
12 w:ຮັດແທັກ
13 w:ຮັດໃຫ້ຜ
-28 w:ຮັບ
-22 w:ຮັບກາ
32 w:ຮັບຊາ
34 w:ຮັບຊາບ.
13 w:ຮັບຜົ
-20 w:ຮືອ
35 w:ຮູບ
15 w:ຮູບທີ
10 w:ຮູບພາ
23 w:ຮູບແບ
15 w:ຮູບແບບຂ
12 w:ຮູ້ບໍ
-15 w:ຮູ້ວ່
-20 w:ຮົາ
15 w:ຮົາຂໍ
-16 w:ຮົາຈະ
-11 w:ຮົາໄດ
10 w:ຮຽງຄື
-75 w:ຮຽນ
-10 w:ຮຽບຮຽ
14 w:ຮຽບຮຽງຄ
18 w:ຮຽບຮ້
18 w:ຮຽບຮ້ອຍ
-21 w:ຮ່ວ
28 w:ຮ່າ
10 w:ຮ່າງນ
10 w:ຮ່າງນີ້
-31 w:ຮ້ອ
-49 w:ຮ້າ
-11 w:ຮ້ານຂ
-14 w:ະກວ
-32 w:ະກອ
-10 w:ະກະ
25 w:ະກັ
-54 w:ະກາ
-12 w:ະການຕ
-10 w:ະການຕັດ
-22 w:ະກຳ
-14 w:ະກຳມະ
-14 w:ະກຳມະກາ
15 w:ະກິ
20 w:ະກົ
14 w:ະຂອ
-10 w:ະຂະ
-10 w:ະຂະຫຍ
-10 w:ະຂະຫຍາຍ
19 w:ະຂຽ
14 w:ະຂຽນຕ
-21 w:ະຂໍ
-12 w:ະຄອ
-10 w:ະຄອນຫ
-10 w:ະຄອນຫຼວ
-63 w:ະຈຳ
-22 w:ະຈຳວັ
-10 w:ະຈິ
-12 w:ະຊາຊົ
11 w:ະຊື
-20 w:ະຊຸ
16 w:ະຍາ
16 w:ະຍົ
13 w:ະດັ
14 w:ະດຶ
-13 w:ະດູ
-15 w:ະຕັ
-14 w:ະຕິ
-12 w:ະຕິບັ
16 w:ະຕ້
16 w:ະຕ້ອງ
-14 w:ະຖາ
16 w:ະຖານທ
22 w:ະຖານທີ່
-17 w:ະຖິ
-19 w:ະຖິຕິ
17 w:ະທານກ
10 w:ະທານກອງ
-11 w:ະທານປ
-11 w:ະທານປະເ
14 w:ະທິບາ
10 w:ະທົບ.
-33 w:ະນະ
-14 w:ະນະກຳ
-14 w:ະນະກຳມະ
-13 w:ະນັກງ
-13 w:ະນັກງານ
14 w:ະນັ້ນ
-21 w:ະນາ
-17 w:ະນາຄາ
-10 w:ະນານຸ
-10 w:ະນານຸກົ
-17 w:ະນຳ
-29 w:ະນີ
-28 w:ະບັ
-10 w:ະບັບ,
18 w:ະບັບຂ
11 w:ະບັບຂອງ
10 w:ະບັບນີ້
11 w:ະບັບບ
11 w:ະບັບປັບ
-12 w:ະບັບພ
-10 w:ະບັບພາສ
-22 w:ະບັບວ
-13 w:ະບັບວັນ
-13 w:ະບັບວານ
15 w:ະບັບສ
10 w:ະບັບອ
-25 w:ະບັບເ
-12 w:ະບັບເຕັ
-10 w:ະບັບແ
17 w:ະບັບໃ
-28 w:ະບັບໜ
-21 w:ະບັບໜ້າ
-11 w:ະບາ
18 w:ະບຸ
-28 w:ະບົ
-18 w:ະບຽ
-12 w:ະບຽນຊ
21 w:ະບໍ
18 w:ະບໍ່ສ
15 w:ະປັ
-15 w:ະປິ
-21 w:ະພັ
-42 w:ະພາ
-14 w:ະມັ
-18 w:ະມາຊິ
-17 w:ະມາຊິກສ
10 w:ະມານ2
15 w:ະມານ200
-22 w:ະລາ
-18 w:ະລາຈອ
-12 w:ະລິ
11 w:ະລຸນາ
15 w:ະລົ
17 w:ະວັ
-10 w:ະວາ
-31 w:ະວີ
-17 w:ະສາ
-12 w:ະສານທ
-32 w:ະສິ
11 w:ະສິກຳ
-12 w:ະສົ
-12 w:ະສ້
-29 w:ະຫຍ
14 w:ະຫວ
10 w:ະຫວັດ
13 w:ະຫວ່າ
-17 w:ະຫະ
-14 w:ະຫະພັ
-11 w:ະຫັ
-23 w:ະຫາ
11 w:ະຫຼ
14 w:ະຫຼັບ
17 w:ະຫຼາດເຊ
13 w:ະອຽ
11 w:ະອຽດເ
-11 w:ະຮູ
-18 w:ະຮຽ
-18 w:ະຮຽບຮ
-18 w:ະຮຽບຮຽງ
-14 w:ະຮ້
-14 w:ະຮ້າຍ
-13 w:ະເຈ
-11 w:ະເຈົ້
-10 w:ະເຈົ້າຂ
10 w:ະເຈົ້າເ
17 w:ະເດ
17 w:ະເດັນ
-14 w:ະເທ
-15 w:ະເບ
-11 w:ະເບີໂ
-12 w:ະເປ
11 w:ະເຫ
17 w:ະເຮ
18 w:ະເຮັດ
-14 w:ະເໜ
14 w:ະເໝ
-16 w:ະແກ
-13 w:ະແກ້ໄ
-12 w:ະແຈ
10 w:ະແດ
-22 w:ະແນ
-20 w:ະແນນຄ
-12 w:ະແບ
-10 w:ະແຫຼງກາ
11 w:ະໂຫຍກດຽ
-14 w:ະໂຫຍກຕໍ
11 w:ະໂຫຍກທີ
-15 w:ະໂຫຍດແກ
-13 w:ະໄດ
-14 w:ະໄປ
-29 w:ະໄພ
16 w:ະໄພທີ
-22 w:ະໄໝ
-27 w:ະໜາ
-24 w:ະໝັ
12 w:ະ￼￼
12 w:ະ￼￼￼￼
17 w:ະ￼￼￼￼￼￼
11 w:ັກ2
-14 w:ັກ3
16 w:ັກ:
-32 w:ັກຂ
16 w:ັກຂອງ
-21 w:ັກຂຽນ
-31 w:ັກຂ່າ
-21 w:ັກຄ
-16 w:ັກງ
-16 w:ັກງານ
27 w:ັກຕ
13 w:ັກຕອນ
29 w:ັກທ
16 w:ັກທີ2
-10 w:ັກບ
18 w:ັກບໍ່
10 w:ັກລ
-14 w:ັກສ
16 w:ັກສອນ
12 w:ັກສຸດ
12 w:ັກສຸດທ້
-31 w:ັກເ
-13 w:ັກເທື
-13 w:ັກເທື່ອ
-17 w:ັກແ
-10 w:ັກແບບ
-11 w:ັກແລະ
-12 w:ັກໂ
-10 w:ັກໃ
10 w:ັກໃຊ້
-24 w:ັກໃສ່
12 w:ັກໄ
30 w:ັງ:
20 w:ັງກ
-11 w:ັງກິດ
-30 w:ັງຂ
-23 w:ັງຄ
-10 w:ັງບ
10 w:ັງບົດ
-10 w:ັງບໍ່
16 w:ັງບໍ່ມີ
-10 w:ັງບໍ່ໄດ
-13 w:ັງຜ
-10 w:ັງຜິດ
-26 w:ັງພ
13 w:ັງຢູ່
-27 w:ັງລ
24 w:ັງວ
25 w:ັງວ່າຈະ
-25 w:ັງສ
12 w:ັງສອງ
14 w:ັງສືພ
14 w:ັງສືພິມ
-13 w:ັງສືເ
-24 w:ັງແ
-12 w:ັງແດ່
-10 w:ັງໃ
14 w:ັງ￼
14 w:ັງ￼￼￼
14 w:ັງ￼￼￼￼￼
-24 w:ັດ.
-13 w:ັດຂຶ້
12 w:ັດຂໍ້
11 w:ັດງ
-10 w:ັດຈະນ
-10 w:ັດຈະນານ
12 w:ັດຈິງ
-19 w:ັດຊ
-21 w:ັດຕ
-11 w:ັດນ
-23 w:ັດບ
-13 w:ັດບອດ
-12 w:ັດບົດ
-12 w:ັດບົດທີ
12 w:ັດຢ
12 w:ັດຢູ່
33 w:ັດລອກ
-12 w:ັດວ
-12 w:ັດວຽກ
-25 w:ັດສ
-12 w:ັດຫ
22 w:ັດຫຍັ
-16 w:ັດຫຍໍ
-11 w:ັດອ
-20 w:ັດເ
12 w:ັດແທັ
16 w:ັດແລະ
-22 w:ັດແລ້
23 w:ັດໃ
16 w:ັດໃຫ້
13 w:ັດໃຫ້ຜູ
-20 w:ັດໄ
-14 w:ັນ,
-12 w:ັນ3
-22 w:ັນ:
16 w:ັນa
17 w:ັນກາງ
-13 w:ັນຂອງຜູ
12 w:ັນຂໍ້
-13 w:ັນຄ
-10 w:ັນຄົນ
-40 w:ັນຈ
-23 w:ັນຈັນ
-12 w:ັນຈາກ
10 w:ັນຈຶ່
-21 w:ັນຍ
11 w:ັນຍາຍພາ
-13 w:ັນຍາຍຮູ
-11 w:ັນຍານ
-11 w:ັນດ
-18 w:ັນຕົວເລ
11 w:ັນທີ.
-12 w:ັນທີ2
-11 w:ັນທີ່
20 w:ັນນີ້
-29 w:ັນປ
12 w:ັນພາສາລ
-16 w:ັນມ
-13 w:ັນຢ
-34 w:ັນສ
-18 w:ັນສະໄ
-20 w:ັນຫຍັ
12 w:ັນຫຼັ
15 w:ັນອອກ
-26 w:ັນແ
-12 w:ັນແຕ່
11 w:ັນແລ້
-12 w:ັນໃ
-25 w:ັນໝ
10 w:ັນ￼
10 w:ັນ￼￼￼
10 w:ັນ￼￼￼￼￼
-19 w:ັບ4
-18 w:ັບ4ຄົ
13 w:ັບການລົ
12 w:ັບກົດ
12 w:ັບກົດໝາ
16 w:ັບຂ
10 w:ັບຂ່າ
-25 w:ັບຄົນ
14 w:ັບຈ
24 w:ັບຊ
32 w:ັບຊາບ
-10 w:ັບຖ
12 w:ັບນ
15 w:ັບນີ້
-15 w:ັບປ
11 w:ັບປັບ
11 w:ັບປັບປຸ
-17 w:ັບປຸງ
14 w:ັບຜ
20 w:ັບຜູ້ອ່
15 w:ັບຜົນ
10 w:ັບພາສ
13 w:ັບພາສາອ
-22 w:ັບມ
-12 w:ັບມາໃ
-15 w:ັບລ
-13 w:ັບວານ
-13 w:ັບວານນີ
30 w:ັບສ
12 w:ັບອ
-12 w:ັບເຕັ
-10 w:ັບເນື
-10 w:ັບເນື້ອ
19 w:ັບເພຈ
11 w:ັບແລ້
18 w:ັບໂ
14 w:ັບໂພສ
11 w:ັບໂຫຼ
-19 w:ັບໃ
-24 w:ັບໃໝ່
-16 w:ັບໄຊຂ
-14 w:ັບໜ
12 w:ັບໜັງ
12 w:ັບໜັງສື
-23 w:ັບໜ້າ
17 w:ັມ.
18 w:ັມໃ
45 w:ັອບ
15 w:ັອບປີ
-30 w:ັ່ງ
-15 w:ັ່ງທີ
-26 w:ັ່ງນີ້:
-14 w:ັ່ນ
-50 w:ັ້ງ
-13 w:ັ້ງທີ
13 w:ັ້ນສະ
10 w:ັ້ນແມ
15 w:ັ້ນແມ່ນ
-14 w:ັ້ມ
-10 w:າ12
17 w:າ14
-12 w:າ17
-12 w:າກ2
-12 w:າກ8
16 w:າກຕ
10 w:າກນ
26 w:າກນີ້
11 w:າກປັບ
10 w:າກວດຄ
10 w:າກວດຄືນ
-11 w:າກວ່າ
-26 w:າກສ
-16 w:າກຫ
-14 w:າກອ
-20 w:າກັ
-17 w:າກາ
-10 w:າກິ
-26 w:າກເ
-13 w:າກເຜັ
-11 w:າກແ
-10 w:າກ່າວ
-11 w:າກໜ
-27 w:າຂຽ
-24 w:າຂ້
-14 w:າຂ້ອຍ
20 w:າຂໍ
15 w:າຂໍອະ
15 w:າຂໍອະໄພ
-16 w:າຄວ
-47 w:າຄາ
10 w:າຄານ້
10 w:າຄານ້ຳມ
-11 w:າຄຳຕອ
11 w:າຄຳເວ
11 w:າຄຳເວົ້
-13 w:າຄິ
23 w:າຄົ
-11 w:າຄ່
23 w:າງ,
18 w:າງ:
16 w:າງກ
-11 w:າງກັນ
52 w:າງການ
10 w:າງການຄວ
12 w:າງກົດ
12 w:າງກົດໝາ
-13 w:າງຂ
-20 w:າງຂອງ
21 w:າງຄ
-13 w:າງຄົນ
18 w:າງຈ
14 w:າງຈາກ
-13 w:າງຊ
-10 w:າງດ
-13 w:າງທ
-16 w:າງທີ່
-20 w:າງບ
-18 w:າງບົດ
12 w:າງປະເ
12 w:າງປະເທດ
-11 w:າງພ
-11 w:າງວ
-16 w:າງສ
17 w:າງອ
15 w:າງອີງ
-12 w:າງເ
-28 w:າງແ
11 w:າງໂດຍ
-31 w:າງໃ
-12 w:າງໃໝ່
10 w:າງໄວ້
-16 w:າງໜ
-13 w:າງໜ້າ
-18 w:າຈອ
-14 w:າຈັ
-36 w:າຈາ
-10 w:າຈານສ
12 w:າຈິ
22 w:າຈຶ
22 w:າຈຶ່ງ
-23 w:າຈົ
15 w:າຈໍ
-19 w:າຊິ
-17 w:າຊິກສ
-17 w:າຊິກສະພ
-11 w:າຊື
-14 w:າຊົ
10 w:າຍ!
-28 w:າຍ.
-17 w:າຍ3
14 w:າຍm
-18 w:າຍກ
15 w:າຍກວ່
18 w:າຍກວ່າແ
-10 w:າຍຂ
-15 w:າຍຄ
-14 w:າຍຄົນ
-21 w:າຍງ
-21 w:າຍງານ
-14 w:າຍຊ
12 w:າຍດ້ວ
-14 w:າຍທາງ
-21 w:າຍນ
28 w:າຍບົດ
-16 w:າຍບ້າ
12 w:າຍພາບ
-31 w:າຍມ
14 w:າຍລະອ
14 w:າຍລະອຽດ
-11 w:າຍວ
-42 w:າຍສ
-14 w:າຍສະບ
-14 w:າຍສະບັບ
-12 w:າຍຫ
-14 w:າຍຫຼັ
-14 w:າຍັ
10 w:າຍັງມ
15 w:າຍຸ
-48 w:າຍເ
-31 w:າຍເຫດ
10 w:າຍເຫດກາ
-10 w:າຍໃ
-10 w:າຍໆ
-11 w:າດ,
26 w:າດ:
10 w:າດກວດສອ
18 w:າດຂ
-10 w:າດຄ
-11 w:າດດາວ
-44 w:າດຕ
-13 w:າດຕາ1
-10 w:າດຕາ2
-13 w:າດນີ້
-10 w:າດບອກ
21 w:າດບໍ່
12 w:າດປ
10 w:າດປ່ຽນໄ
-12 w:າດມີກ
-12 w:າດມີການ
-14 w:າດອ
-10 w:າດົ
-10 w:າດເ
10 w:າດເຂົ
10 w:າດເຂົ້າ
17 w:າດເຊົ້າ
-13 w:າດເປັ
-21 w:າດເປີ
11 w:າດເຮັ
17 w:າດແ
22 w:າດແມ່
-17 w:າດໃ
-10 w:າດໄ
-10 w:າຕັ
14 w:າຕິ
-10 w:າຕົ
14 w:າຕົວເ
14 w:າຕົວເລກ
-22 w:າຕົ້ນ
-21 w:າທັ
-21 w:າທາ
-14 w:າທາລະ
-14 w:າທາລະນະ
-17 w:າທຳ
-46 w:າທິ
-10 w:າທິການ,
-11 w:າທິດ.
-11 w:າທີ່ຕ
-27 w:າທີ່ປ
-16 w:ານ.
10 w:ານ2
15 w:ານ200
15 w:ານ200ຄຳ
26 w:ານ4
-14 w:ານ:
19 w:ານກ
15 w:ານກວດ
10 w:ານກອງ
10 w:ານກອງປະ
34 w:ານກີບ
-15 w:ານກົດ
-17 w:ານກ່າ
-16 w:ານກ່າວ.
-17 w:ານຂ
12 w:ານຂຶ້
-11 w:ານຂໍ້
-24 w:ານຄ
17 w:ານຄວນ
-12 w:ານຄວາ
-10 w:ານຄິດ
-16 w:ານງ່າຍຂ
-23 w:ານຈ
-25 w:ານຊ
-14 w:ານຊ່ວ
-12 w:ານຊ້າ
-15 w:ານຍ
-10 w:ານຍັງ
-16 w:ານດ
-28 w:ານຕ
11 w:ານຕົວ
-20 w:ານຕໍ່
-30 w:ານທ
-21 w:ານທາງ
-11 w:ານທຸກ
-50 w:ານນ
-16 w:ານນີ້
-22 w:ານບໍ?
25 w:ານບໍ່
-29 w:ານປ
-11 w:ານປະເ
-10 w:ານປະເທດ
11 w:ານປັບ
-21 w:ານຜ
-24 w:ານຜູ້
-14 w:ານຜູ້ອ່
-25 w:ານພ
-13 w:ານພ້ອ
-32 w:ານມ
11 w:ານມັກ
11 w:ານຢາກ
13 w:ານຢາກໃຫ
19 w:ານລ
12 w:ານລຸ່
12 w:ານລົງຂ່
-10 w:ານລົງທຶ
-10 w:ານວາງ
-33 w:ານສ
-14 w:ານສະບ
-14 w:ານສະບັບ
10 w:ານສົນ
10 w:ານສົນທະ
12 w:ານສົ່ງມ
13 w:ານຫ
20 w:ານຫຼາ
11 w:ານຫຼາຍກ
10 w:ານຫຼື
11 w:ານອ
19 w:ານອອກ
-36 w:ານຮ
-10 w:ານຮູ້
-10 w:ານາ
-35 w:ານີ
-12 w:ານີ້ແ
-14 w:ານຸ
-10 w:ານຸກົ
-20 w:ານເ
26 w:ານເປີ
13 w:ານເຜີ
13 w:ານເຜີຍແ
-12 w:ານເພີ
-12 w:ານເພີ່ມ
12 w:ານແປນ
12 w:ານແປນີ້
-26 w:ານໂ
11 w:ານໃຊ້
10 w:ານໃນໂ
10 w:ານໃນໂທລ
-20 w:ານໃຫ້
16 w:ານໄ
10 w:ານ້ຳມ
10 w:ານ້ຳມັນ
34 w:າບ.
-43 w:າບ:
-11 w:າບກ
12 w:າບອ
-12 w:າບາ
-30 w:າບົ
-13 w:າບົດນ
-13 w:າບົດນີ້
-14 w:າບໍ່ມ
11 w:າບໍ່ແມ່
-22 w:າປະ
10 w:າປັ
33 w:າຜູ
-15 w:າຝຣ
-15 w:າຝຣັ່
11 w:າຝ່
11 w:າຝ່າຍ
10 w:າພະ
19 w:າພະແນ
-10 w:າພາ
-21 w:າມ:
-30 w:າມກ
-13 w:າມການ
-18 w:າມຂ
-19 w:າມຂອງ
-32 w:າມຄ
-13 w:າມຄວາມເ
-15 w:າມຄືນ
31 w:າມຈ
-21 w:າມຍ
-13 w:າມຍາວ
10 w:າມດ
11 w:າມຕ
11 w:າມຕົວ
11 w:າມທ
33 w:າມທີ່
19 w:າມທີ່ທ່
-14 w:າມບ
-15 w:າມປ
10 w:າມຜ
14 w:າມຜູ້
-18 w:າມພ
-10 w:າມລ
-10 w:າມສ
44 w:າມຫ
10 w:າມຫຼັ
-30 w:າມັ
15 w:າມາ
-10 w:າມາດບ
-10 w:າມາດບອກ
10 w:າມາດສ
-19 w:າມາດເປີ
-11 w:າມີຂໍ
-37 w:າມເ
-14 w:າມເທື
-14 w:າມເທື່ອ
14 w:າມເປັ
-12 w:າມເໝາ
-13 w:າມເໝາະສ
-11 w:າມໃ
-13 w:າມໃຊ້
-22 w:າມໄ
20 w:າມໝ
20 w:າມໝາຍ
-35 w:າລະ
-23 w:າລາ
20 w:າລາວ:
10 w:າລາວຂ
10 w:າລາວຂອງ
-12 w:າລາວແ
-24 w:າລີ
-11 w:າລື
30 w:າລົ
16 w:າວ#
16 w:າວ(
-11 w:າວ-
22 w:າວ-ຈີ
-27 w:າວ1
-24 w:າວກ
-14 w:າວຍ
-20 w:າວຖ
-15 w:າວທີ່ທ່
19 w:າວນ
-10 w:າວນາທ
-10 w:າວນີ້
-17 w:າວບ
-11 w:າວບໍ່
-12 w:າວບໍ່ເກ
-19 w:າວບໍ່ໄດ
13 w:າວປະມ
13 w:າວປະມານ
23 w:າວມ
-15 w:າວຢ
-13 w:າວລ
-11 w:າວສັ້
-13 w:າວສັ້ນກ
12 w:າວສານ
11 w:າວອ
18 w:າວອອກ
-24 w:າວຮ
10 w:າວາ
-14 w:າວເ
13 w:າວເກີ
17 w:າວເກີນໄ
11 w:າວເດີ
-15 w:າວເປັ
-41 w:າວແ
-13 w:າວແຫ່
-13 w:າວແຫ່ງໜ
-21 w:າວໂ
-11 w:າວໂຫຼ
-16 w:າວໄດ້
-28 w:າວ່
10 w:າວ່າ:
-13 w:າວ່າ:￼￼
-26 w:າສອ
-35 w:າສະ
-20 w:າສະບັ
11 w:າສາທີ
-15 w:າສາຝຣ
-15 w:າສາຝຣັ່
20 w:າສາລາວ:
10 w:າສາລາວຂ
-12 w:າສາລາວແ
-17 w:າສຳ
-11 w:າສິ
-25 w:າສີ
12 w:າສຸດທ
-26 w:າຫາ
16 w:າຫຼ
-25 w:າອອກແ
-12 w:າອອກແລະ
-14 w:າອາ
12 w:າອ່
12 w:າອ່ານ
-15 w:າຮ້
-15 w:າຮ້ານ
19 w:າະກ
21 w:າະກັບ
-10 w:າະຄ
-12 w:າະມັນ
11 w:າະສ
11 w:າະສັ້
-14 w:າະຮ
-14 w:າະຮ້າ
21 w:າເຂ
22 w:າເຂົ້
-11 w:າເຈ
-19 w:າເທ
-15 w:າເທົ່
11 w:າເບ
11 w:າເບິ່
-16 w:າເປັນຫຍ
-15 w:າເລົ່
24 w:າເວ
21 w:າເວັບ
16 w:າເຫ
-22 w:າເຮ
-12 w:າເຮັດ
-11 w:າແກ
14 w:າແຂ
-24 w:າແດ
17 w:າແລ
11 w:າແລ້ວ
21 w:າແຮ
12 w:າໂຄ
13 w:າໂຄງກ
13 w:າໂຄງການ
-18 w:າໂທ
11 w:າໃຊ
24 w:າໃນ
-11 w:າໄດ້ຕັດ
-11 w:າໄດ້ອ
12 w:າໝາ
26 w:າ￼￼￼￼￼￼
-13 w:ຳກ່ອນ
10 w:ຳຄົ
51 w:ຳຕອ
16 w:ຳຕອບຂ
16 w:ຳຕອບຂອງ
16 w:ຳຕອບໃ
18 w:ຳຕອບໃໝ່
12 w:ຳຕາ
-17 w:ຳຕົ
-17 w:ຳຕໍ
-21 w:ຳຖາ
-10 w:ຳຖາມເ
19 w:ຳຖ້
19 w:ຳຖ້ວມ
18 w:ຳທັ
11 w:ຳທຳ
11 w:ຳທຳອິ
-12 w:ຳນວນຂ
-19 w:ຳນວນຂອງ
10 w:ຳນວນຄ
-17 w:ຳນວນເ
-17 w:ຳນັ
12 w:ຳນຳ
10 w:ຳນົດໄ
10 w:ຳນົດໄວ້
-24 w:ຳປາ
14 w:ຳຜິດແ
-11 w:ຳພາ
-13 w:ຳພາດນ
-13 w:ຳພາດນີ້
-32 w:ຳມະ
-23 w:ຳມະກາ
-11 w:ຳມະການຕ
10 w:ຳມັ
-10 w:ຳມາ
33 w:ຳລັ
-18 w:ຳລັບ4
-18 w:ຳລັບ4ຄົ
-15 w:ຳລັບຄ
-22 w:ຳວັ
-10 w:ຳວ່
-21 w:ຳສະ
-18 w:ຳສະບັ
16 w:ຳສັ
13 w:ຳສັບທ
13 w:ຳສຽງ:
-38 w:ຳຫຼ
-26 w:ຳຫຼວດ
21 w:ຳອະ
21 w:ຳອະທິ
21 w:ຳອະທິບາ
12 w:ຳອິດ.
-14 w:ຳອື
-14 w:ຳອື່ນ
15 w:ຳອ້
15 w:ຳອ້າງ
11 w:ຳອ້າງອີ
-16 w:ຳຮ້
-17 w:ຳຮ້ອງ
-10 w:ຳເຊື່
-10 w:ຳເຊື່ອມ
14 w:ຳເນ
11 w:ຳເນົາ
14 w:ຳເປ
14 w:ຳເປັນ
12 w:ຳເລັດ
-17 w:ຳເລັດແລ
13 w:ຳເວ
13 w:ຳເວົ້
14 w:ຳເວົ້າຂ
-20 w:ຳແນ
-16 w:ຳແນະນ
13 w:ຳແລ້ວ
22 w:ຳແໜ
22 w:ຳແໜ່ງ
13 w:ຳແໜ່ງຂອ
-21 w:ຳໃນ
-10 w:ຳໃຫ
-10 w:ຳໄດ
-17 w:ິກສ
-17 w:ິກສະພ
-22 w:ິກາ
-10 w:ິການ,
11 w:ິກຳ
15 w:ິງຈ
15 w:ິງໄດ້
12 w:ິຈາ
10 w:ິຈາລະ
-14 w:ິຊາ
-10 w:ິຍາ
-10 w:ິດ,
-24 w:ິດ.
-35 w:ິດຄ
15 w:ິດຊ
11 w:ິດດ
-15 w:ິດຕ
12 w:ິດຕາມ
-15 w:ິດຕໍ່
-26 w:ິດທ
-12 w:ິດທີ່
-29 w:ິດບ
12 w:ິດວ
13 w:ິດວ່າ
-14 w:ິດສ
11 w:ິດອາດ
-26 w:ິດຮ
11 w:ິດເ
20 w:ິດເປັ
-25 w:ິດແ
12 w:ິດໄ
-19 w:ິຕິ
10 w:ິທະຍຸ
-21 w:ິທາ
21 w:ິທີເປ
21 w:ິທີເປີດ
-10 w:ິນ.
11 w:ິນດີຊ
11 w:ິນດີຊ່ວ
-13 w:ິນສ
55 w:ິນາ
55 w:ິນາທີ
-18 w:ິນແ
-18 w:ິນແລະ
13 w:ິນໃຈ.
-21 w:ິນໄ
-13 w:ິບັ
14 w:ິບາ
-14 w:ິມ.
-11 w:ິມຄ
-10 w:ິມຄັ້
-10 w:ິມຄັ້ງທ
-29 w:ິລາ
-13 w:ິເສ
12 w:ິ່ງທີ່ຂ
-13 w:ິ່ງແລ
-15 w:ິ່ນ
-12 w:ິ້ງ
11 w:ິ້ນ
10 w:ິ້ນສຸ
-19 w:ີ12
15 w:ີ14
-30 w:ີ20
-32 w:ີ2:
-15 w:ີ2ຂ
-15 w:ີ2ຂອງ
20 w:ີ2ເ
10 w:ີ2–
-15 w:ີ30
15 w:ີ31
17 w:ີກຂ
-23 w:ີກບ
-13 w:ີກບໍ?
16 w:ີກວ
10 w:ີກວ່າ
13 w:ີກັ
-15 w:ີການປ
-15 w:ີການປ່ຽ
10 w:ີການເ
-11 w:ີກແ
10 w:ີກໄ
20 w:ີກ່
23 w:ີກ່ອນ
-11 w:ີກໜ
-26 w:ີຂອ
-30 w:ີຂຽ
-13 w:ີຂໍ
-12 w:ີຂໍ້ມ
-12 w:ີຂໍ້ມູນ
-36 w:ີຄຳ
-21 w:ີຄຳແປ
10 w:ີຈັ
12 w:ີຊັ
-26 w:ີຊື
11 w:ີຊ່ວຍ
-16 w:ີຍ!
-15 w:ີຍັ
16 w:ີຍເ
13 w:ີຍແ
13 w:ີຍແຜ່
18 w:ີດ.
10 w:ີດດ
-13 w:ີດປ
-11 w:ີດປະຕ
-11 w:ີດລ
-12 w:ີດສ
-12 w:ີດໃ
-13 w:ີຕ້
12 w:ີຕໍ
-16 w:ີທີ
-10 w:ີທ່
-24 w:ີນ1
-16 w:ີນ300
-16 w:ີນ300ຄຳ
-15 w:ີນທ
-12 w:ີນາ
-28 w:ີນີ
21 w:ີນໄ
-13 w:ີບອ
-12 w:ີປະ
-25 w:ີຜູ
14 w:ີພຽ
-12 w:ີມກ
-10 w:ີມຊ
-10 w:ີມຊາດ
-10 w:ີມັ
-10 w:ີມໄ
-19 w:ີສະ
-11 w:ີສາ
-41 w:ີສຸ
11 w:ີສ່
11 w:ີສ່ວນ
10 w:ີຫຼ
10 w:ີອີ
23 w:ີເຊ
27 w:ີເຊັນ
-11 w:ີເນື້
20 w:ີເປ
21 w:ີເປີດ
-29 w:ີແລ
-13 w:ີໂທ
14 w:ີໃຈ
-11 w:ີໃນ
-13 w:ີໃຫ
-29 w:ີໃໝ
11 w:ີ່ກຳນ
11 w:ີ່ກຳນົດ
-21 w:ີ່ກຳລ
-21 w:ີ່ກຳລັງ
31 w:ີ່ຂ
10 w:ີ່ຂ້ອຍມ
-17 w:ີ່ຊ
-12 w:ີ່ຊາວ
13 w:ີ່ຍ
-26 w:ີ່ຖືກຕ້
11 w:ີ່ນີ້
14 w:ີ່ນ້ອ
-27 w:ີ່ປ
-15 w:ີ່ປັບ
-23 w:ີ່ຜ
-11 w:ີ່ຜູ້
-14 w:ີ່ພ
33 w:ີ່ມ
14 w:ີ່ມຂໍ
13 w:ີ່ມຂໍ້ມ
11 w:ີ່ມຄວ
11 w:ີ່ມຄວາມ
19 w:ີ່ມຄຳ
-18 w:ີ່ມເຕ
-18 w:ີ່ມເຕີມ
-15 w:ີ່ລົງ
-22 w:ີ່ສ
-18 w:ີ່ສຸດ
-22 w:ີ່ສຸດໃນ
12 w:ີ່ສົ່
-19 w:ີ່ຮ
16 w:ີ່ເ
14 w:ີ່ເຈົ
14 w:ີ່ເຈົ້າ
-10 w:ີ່ເວັ
-14 w:ີ່ແ
-19 w:ີ່ແກ້ໄຂ
-13 w:ີ່ໂ
16 w:ີ່ໃ
11 w:ີ່ໃຫ້ມາ
10 w:ີ່ໄດ້
-28 w:ີ້.
-24 w:ີ້:
30 w:ີ້ກ
11 w:ີ້ກ່ອ
17 w:ີ້ຂ່າ
11 w:ີ້ຄ
14 w:ີ້ຄວນ
-11 w:ີ້ຄືນ
11 w:ີ້ຄືສ
-10 w:ີ້ຈະເປັ
10 w:ີ້ຍ
10 w:ີ້ຕ
-18 w:ີ້ຖ
-10 w:ີ້ຖືກ
-24 w:ີ້ບ
-10 w:ີ້ບອກ
-20 w:ີ້ບໍ່
-17 w:ີ້ບໍ່ມີ
-28 w:ີ້ມ
10 w:ີ້ຢູ່
-12 w:ີ້ລ
-29 w:ີ້ຫ
-14 w:ີ້ອ
-10 w:ີ້ເປັ
-21 w:ີ້ແ
-11 w:ີ້ແຈງ
15 w:ີ້ແມ່ນກ
-11 w:ີ້ແມ່ນລ
13 w:ີ້ແມ່ນສ
-13 w:ີ້ແລ້
21 w:ີ້ໃຊ້
-23 w:ີ້ໃຫ້
-14 w:ີ້ໄດ້
-11 w:ີໜ້
-20 w:ຶກຂ
-13 w:ຶກຂອງ
-25 w:ຶກສ
10 w:ຶງດ
10 w:ຶງດູດ
-15 w:ຶນ.
14 w:ຶ່ງ
12 w:ຶ້ນມາ
14 w:ຶ້ນຫຼ
-24 w:ຶ້ມ
11 w:ືກກ
21 w:ືກຂ
25 w:ືກຂຽນ
10 w:ືກຈັດ
10 w:ືກຕ້ອ
-22 w:ືກປ
-15 w:ືກປ່ຽ
-29 w:ືກລ
-11 w:ືກເ
15 w:ືກແ
17 w:ືກແທນ
12 w:ືຄົ
-20 w:ືຕົ
-20 w:ືຕົ້ນ
-17 w:ືນ.
10 w:ືນກ່ອ
-11 w:ືນນ
-32 w:ືນຢ
-32 w:ືນຢັນ
-14 w:ືນສ
14 w:ືນໃ
10 w:ືນໃໝ່
26 w:ືບຕ
26 w:ືບຕໍ່
22 w:ືບໍ
11 w:ືພາ
11 w:ືພາສາ
13 w:ືພິ
-14 w:ືພິມ.
15 w:ືວ່
13 w:ືອ2
-19 w:ືອກ
14 w:ືອກຫົ
14 w:ືອກຫົວຂ
-23 w:ືອງ
11 w:ືອງໄຊ
-33 w:ືອນ
10 w:ືອມ
10 w:ືອາ
-13 w:ືເກ
-17 w:ືເປ
-17 w:ືເປັນ
-24 w:ື່ຂ
-24 w:ື່ຂອງ
11 w:ື່ຄົນ
-24 w:ື່ທ
-15 w:ື່ທີ່
13 w:ື່ນທີ
28 w:ື່ບ
23 w:ື່ບໍລ
23 w:ື່ບໍລິສ
13 w:ື່ຜ
13 w:ື່ຜູ້
-18 w:ື່ມ
-12 w:ື່ມໃສ
10 w:ື່ລ
10 w:ື່ລາວ
40 w:ື່ອ
-14 w:ື່ອງນ
11 w:ື່ອງໝ
12 w:ື່ອງໝາຍ
13 w:ື່ອຖື
10 w:ື່ອຫຼຸດ
27 w:ື່ອົງ
13 w:ື່ອໃດ
17 w:ື່ອໃຫ
-15 w:ື່ອໃຫ້ກ
16 w:ື່ອໃຫ້ຂ
10 w:ື່ອໜຶ
10 w:ື່ອໜຶ່ງ
34 w:ື່ເ
17 w:ື່ເຕັ
17 w:ື່ເຕັມຂ
14 w:ື່ເມື
14 w:ື່ເມືອງ
-16 w:ື່ແ
-14 w:ື່ແລະ
-14 w:ື່ໂ
-21 w:ື່ໃ
-13 w:ື່ໄ
-12 w:ື່ໄດ້
-15 w:ື່￼
-15 w:ື່￼￼￼
-15 w:ື່￼￼￼￼￼
13 w:ື້ທ
-14 w:ື້ອ
-15 w:ື້ອໃນເຕ
-10 w:ື້ເ
16 w:ື້ແ
-14 w:ຸກຂ
-13 w:ຸກຂໍ້
-33 w:ຸກຄ
27 w:ຸກບ
18 w:ຸກບ່ອ
-15 w:ຸກສ
-11 w:ຸກອ
-10 w:ຸກອາທ
-10 w:ຸກອາທິດ
-10 w:ຸກົ
-15 w:ຸກແ
-15 w:ຸກໃ
12 w:ຸງ:
-10 w:ຸງສ
-10 w:ຸງໃ
11 w:ຸດ.
20 w:ຸດ2
-29 w:ຸດ:
-19 w:ຸດກ
13 w:ຸດຄວາ
27 w:ຸດທີ່
14 w:ຸດທີ່ປັ
-18 w:ຸດທ້າ
16 w:ຸດສ
16 w:ຸດແລະ
-23 w:ຸດໃ
20 w:ຸນາ
-16 w:ຸນໃ
16 w:ຸພາ
-19 w:ຸ່ມ
-11 w:ຸ່ມນີ້ແ
-10 w:ຸ້ນໃໝ
-10 w:ູກກ
-14 w:ູກຄ
-14 w:ູກຄ້າ
-11 w:ູດແ
-32 w:ູດໃ
-18 w:ູນກ
17 w:ູນຄ
10 w:ູນຄ່າ
17 w:ູນທີ່
-12 w:ູນບ
-10 w:ູນໃ
17 w:ູບທ
10 w:ູບພ
10 w:ູບພາບ
-12 w:ູບເ
28 w:ູບແ
23 w:ູບແບບ
14 w:ູບແບບຂ່
-17 w:ູສອ
-44 w:ູ່ກ
-10 w:ູ່ຄ
10 w:ູ່ຕະຫ
10 w:ູ່ຕະຫຼາ
20 w:ູ່ທ
11 w:ູ່ນີ້
-16 w:ູ່ບ
10 w:ູ່ວ
-12 w:ູ່ສ
-16 w:ູ່ເ
15 w:ູ່ໃ
10 w:ູ່ໃນຂ
16 w:ູ້ກ່ຽ
18 w:ູ້ຂ
-15 w:ູ້ຊ
13 w:ູ້ບ
11 w:ູ້ບາດ
11 w:ູ້ບາດເຈ
13 w:ູ້ບໍ່
-19 w:ູ້ປ
-10 w:ູ້ຢ
-16 w:ູ້ວ
-15 w:ູ້ວ່າ
-11 w:ູ້ສ
38 w:ູ້ອ
40 w:ູ້ອ່າ
-14 w:ູ້ອ່ານ.
-16 w:ູ້ເ
10 w:ູ້ເຂົ
10 w:ູ້ເຂົ້າ
-11 w:ູ້ເຄາ
-11 w:ູ້ເຄາະຮ
-52 w:ູ້ແ
-14 w:ູ້ແທນ
-11 w:ູ້ໃຊ້
-14 w:ູ້ໄ
-10 w:ົກຄ
-26 w:ົກລ
-16 w:ົກລົງ
15 w:ົກລົງກັ
12 w:ົກເ
30 w:ົງກ
30 w:ົງກັນ
16 w:ົງຂ
14 w:ົງຂ່າ
-11 w:ົງຊ
-11 w:ົງຊື່
-27 w:ົງທ
-17 w:ົງທະບ
-17 w:ົງທະບຽນ
-15 w:ົງທຶນ
-27 w:ົງນ
-12 w:ົງສ
12 w:ົງເລັ
-14 w:ົງເຫຼ
-13 w:ົງເຫຼືອ
-14 w:ົງໂ
16 w:ົງໄ
23 w:ົດ,
11 w:ົດ.
-28 w:ົດກ
-27 w:ົດກະວ
-14 w:ົດຂອງ
-15 w:ົດຂຽນ
20 w:ົດຂ່າ
-11 w:ົດຈ
-12 w:ົດຈົບ
-11 w:ົດຈົບຊັ
-24 w:ົດຊ
-16 w:ົດຊາດ
14 w:ົດຖ
16 w:ົດຖືກ
-12 w:ົດທ
-21 w:ົດນ
-16 w:ົດນີ້
13 w:ົດນີ້ຈະ
-16 w:ົດປ
-43 w:ົດລ
-13 w:ົດລາຍ
-13 w:ົດລາຍງາ
-11 w:ົດສ
17 w:ົດສະຫ
17 w:ົດສະຫຼຸ
-17 w:ົດສຳພ
-17 w:ົດສຳພາດ
-14 w:ົດອ
-11 w:ົດອ່າ
-28 w:ົດຮ
-16 w:ົດຮຽນ
-15 w:ົດເ
12 w:ົດແລ້
-18 w:ົດໃ
19 w:ົດໄ
22 w:ົດໄຟລ
22 w:ົດໄຟລາວ
19 w:ົດໄວ້
-41 w:ົດໝ
-41 w:ົດໝາຍ
-15 w:ົດໝາຍສະ
-14 w:ົດ￼
-14 w:ົດ￼￼￼
-14 w:ົດ￼￼￼￼￼
-13 w:ົນ(
11 w:ົນ,
-10 w:ົນ.
-11 w:ົນຂ
-12 w:ົນຖ
-10 w:ົນຖາມ
-47 w:ົນເ
-15 w:ົນເອງ
12 w:ົນແ
12 w:ົນແຕ່
28 w:ົນໃ
-12 w:ົນໃຈສ
-11 w:ົນໜ
-10 w:ົນໜຶ່
13 w:ົບ.
22 w:ົບກ
-10 w:ົບກັນໃໝ
-19 w:ົບຈ
-17 w:ົບຊ
-15 w:ົບຊັ້
-11 w:ົບຊັ້ນທ
-12 w:ົບຖ
-10 w:ົບຖ້ວ
-19 w:ົບຖ້ວນ.
14 w:ົບທ
-16 w:ົບມ
12 w:ົບໃ
-10 w:ົມ.
10 w:ົມກ
10 w:ົມບ
10 w:ົມບູນ
-10 w:ົວ,
-20 w:ົວ.
52 w:ົວຂ
47 w:ົວຂໍ້
-17 w:ົວຂໍ້ຂ່
10 w:ົວຂໍ້ນີ
-27 w:ົວຂໍ້ບົ
-13 w:ົວພ
-28 w:ົວຢ
-28 w:ົວຢ່າ
-19 w:ົວສ
13 w:ົວສະກ
13 w:ົວສະກົດ
-25 w:ົວເລກ
-14 w:ົວເລກທີ
17 w:ົວເລື
-11 w:ົວແ
-12 w:ົວໜັງ
-12 w:ົວໜັງສື
12 w:ົວໜ້າ
19 w:ົວໜ້າພະ
-15 w:ົາ.
-10 w:ົາກ
15 w:ົາຂ
-23 w:ົາຄ
18 w:ົາແ
-11 w:ົາໄ
-11 w:ົາໄດ້
-22 w:ົ່ງ
-12 w:ົ່ງບົ
22 w:ົ່ງພາ
13 w:ົ່ງມາ
17 w:ົ່ງອອ
10 w:ົ່ງອອກໄ
-10 w:ົ່ງຮູ
10 w:ົ່ງເນ
10 w:ົ່ງເນື້
18 w:ົ່ງໃຫ
-10 w:ົ່ມ
-54 w:ົ່ວ
-11 w:ົ່ວຄາ
-20 w:ົ່ວໂມ
13 w:ົ່ວໄປ
-43 w:ົ່າ
-10 w:ົ່າວ່
-13 w:ົ່າອອ
-12 w:ົ່າອອກແ
13 w:ົ່າເລ
13 w:ົ່າເລື່
20 w:ົ້ນສະ
20 w:ົ້ນສະບັ
15 w:ົ້ນຫາ
-21 w:ົ້ມ
-10 w:ົ້າກັ
18 w:ົ້າຂອ
-10 w:ົ້າມັ
19 w:ົ້າວ່າ:
15 w:ົ້າແຂ
-11 w:ົ້າໃຈ
17 w:ົ້າໝາ
-10 w:ຼງກ
-10 w:ຼງການ
-21 w:ຼວງ
-27 w:ຼວດ
-10 w:ຼອດ
38 w:ຼັກ
-38 w:ຼັງ
-10 w:ຼັ້
17 w:ຼາຍກວ
17 w:ຼາຍກວ່າ
-14 w:ຼາຍຄົ
17 w:ຼາດເຊ
17 w:ຼາດເຊົ້
15 w:ຼິ້
-17 w:ຼືຈ
19 w:ຼືບ
24 w:ຼືບໍ່
12 w:ຼືປ
-10 w:ຼືສ
26 w:ຼືເ
13 w:ຼຸດຄວ
13 w:ຼຸດຄວາມ
29 w:ຼ່ງ
-30 w:ຼ່ງຂ່
-30 w:ຼ່ງຂ່າວ
20 w:ຼ່ງທີ
21 w:ຼ່ງທີ່ມ
-23 w:ຼ້າ
-20 w:ຼ້າສຸ
-21 w:ຽງກ
16 w:ຽງຂ
18 w:ຽງຂອງ
18 w:ຽງຄ
10 w:ຽງຄືນ
-10 w:ຽງຈ
-11 w:ຽງຈາກ
-19 w:ຽງຕ
19 w:ຽງທ
-18 w:ຽງລ
-29 w:ຽງແ
-16 w:ຽງແຕ່
-21 w:ຽງໂ
10 w:ຽງໃ
11 w:ຽດເ
15 w:ຽນ.
15 w:ຽນຂ
11 w:ຽນຂ່າ
12 w:ຽນຄ
-11 w:ຽນຈ
-35 w:ຽນຊ
-22 w:ຽນຊື່
11 w:ຽນຕ
-10 w:ຽນທີ່
-20 w:ຽນນ
-10 w:ຽນນີ້
-25 w:ຽນບ
-18 w:ຽນບົດ
-11 w:ຽນບົດນີ
-26 w:ຽນປ
-17 w:ຽນປະໂ
-17 w:ຽນປະໂຫຍ
-34 w:ຽນຜ
-12 w:ຽນລ
-13 w:ຽນສ
-54 w:ຽນຫ
-12 w:ຽນຮ
-12 w:ຽນເປັນ￼
-12 w:ຽນເລື
-11 w:ຽນເລື່ອ
-21 w:ຽນແ
-18 w:ຽນແບບ
20 w:ຽນແປງຫຼ
15 w:ຽນໃ
-11 w:ຽນໃສ່
11 w:ຽນໃຫ້
15 w:ຽນໃໝ່
13 w:ຽນໄ
11 w:ຽນໄວ້
21 w:ຽນ￼
21 w:ຽນ￼￼￼
21 w:ຽນ￼￼￼￼￼
19 w:ຽບກ
20 w:ຽບກັບ
14 w:ຽບທ
14 w:ຽບທຽບ
-10 w:ຽບຮຽງ
10 w:ຽບຮຽງຄື
18 w:ຽບຮ້ອ
-11 w:ຽບໃ
13 w:ຽວ.
21 w:ຽວກ
19 w:ຽວກັບ
-10 w:ຽວຂ
12 w:ຽວລ
12 w:ຽວລາວ
-11 w:ເກດ
-12 w:ເກີ
-24 w:ເກີນ1
-16 w:ເກີນ300
25 w:ເກີນໄ
-15 w:ເຂົ
-10 w:ເຂົ້າ
17 w:ເຂົ້າເຖ
-11 w:ເຂົ້າໃຈ
-14 w:ເຄາະຮ
-14 w:ເຄາະຮ້າ
-12 w:ເຄິ
-12 w:ເຄິ່ງ
-28 w:ເຄີ
20 w:ເຄື
26 w:ເຄື່ອ
12 w:ເຄື່ອງໝ
-14 w:ເງິ
-19 w:ເຈັ
-10 w:ເຈົ້າມັ
12 w:ເຈົ້າເວ
-15 w:ເຈ້
21 w:ເຊັ
15 w:ເຊື່ອຖື
-15 w:ເຊົ
-16 w:ເຊົ່າ
13 w:ເຊົ້າ
-19 w:ເດັກນ
-19 w:ເດັກນ້ອ
-10 w:ເດັ່ນ
-23 w:ເດີ
-13 w:ເດີ້.
-11 w:ເຕະ
13 w:ເຕັ
18 w:ເຕັມ.
-23 w:ເຕີ
-18 w:ເຕື
-18 w:ເຕືອນ
11 w:ເຖິງບ
12 w:ເຖິງເ
-25 w:ເຖົ
-25 w:ເຖົ້າ
-15 w:ເທດ
12 w:ເທັ
12 w:ເທັດຈ
12 w:ເທັດຈິງ
-11 w:ເທື
-11 w:ເທື່ອ
10 w:ເທື່ອໜຶ
33 w:ເນັ
43 w:ເນັ້ນ
11 w:ເນົ
13 w:ເບິ
13 w:ເບິ່ງ
-15 w:ເບີ
-12 w:ເບີໂທ
11 w:ເບື
11 w:ເບື້ອ
32 w:ເປັ
-10 w:ເປັນ3
16 w:ເປັນa
12 w:ເປັນກ
17 w:ເປັນກາງ
14 w:ເປັນຂ
12 w:ເປັນຂໍ້
-12 w:ເປັນຄ
10 w:ເປັນຕົວ
-19 w:ເປັນນ
12 w:ເປັນມ
-40 w:ເປັນຫ
-19 w:ເປັນຫຍັ
18 w:ເປັນເ
-22 w:ເປັນໝ
10 w:ເປັນ￼
10 w:ເປັນ￼￼￼
16 w:ເປີ
10 w:ເປີດດ
-11 w:ເປີດປ
-11 w:ເປີດປະຕ
-10 w:ເປີດລ
-12 w:ເປີດສ
-11 w:ເປີດໃ
17 w:ເປົ້າ
17 w:ເປົ້າໝາ
-16 w:ເຜັ
15 w:ເຜີ
13 w:ເຜີຍແ
13 w:ເຜີຍແຜ່
-26 w:ເພງ
19 w:ເພຈ
-10 w:ເພາະຄ
-12 w:ເພາະມັນ
13 w:ເພາະສ
11 w:ເພາະສັ້
14 w:ເພີ່ມຂໍ
11 w:ເພີ່ມຄວ
19 w:ເພີ່ມຄຳ
-18 w:ເພີ່ມເຕ
17 w:ເພື່ອໃຫ
-10 w:ເຟສ
-10 w:ເຟສບຸ
-15 w:ເມສ
-39 w:ເມື
-22 w:ເມືອງ
11 w:ເມືອງໄຊ
-17 w:ເມື່ອ
13 w:ເມື່ອໃດ
-10 w:ເຢັ
-29 w:ເລກ
-18 w:ເລກທີ
37 w:ເລັ
-17 w:ເລັດແ
-17 w:ເລັດແລ້
-16 w:ເລີຍ!
23 w:ເລີຍເ
20 w:ເລີ່ມ
-28 w:ເລື
14 w:ເລືອກຫົ
-11 w:ເລື່ອ
-14 w:ເລື່ອງນ
-10 w:ເລົ່າວ່
13 w:ເລົ່າເລ
-11 w:ເວລ
11 w:ເວລາ.
33 w:ເວັ
-16 w:ເວັບໄຊຂ
12 w:ເວີ
12 w:ເວີຊັ
-11 w:ເວົ້າກັ
13 w:ເວົ້າຂອ
20 w:ເສດ
18 w:ເສດຖະ
20 w:ເສດຖະກິ
-36 w:ເສັ
-14 w:ເສັ້ນ
-17 w:ເສີ
15 w:ເຫດ
34 w:ເຫດກາ
-19 w:ເຫັ
14 w:ເຫັນ.
-18 w:ເຫຼ
-10 w:ເຫຼັ້
-15 w:ເອກ
25 w:ເອົ
-10 w:ເອົາຄ
23 w:ເອົາອ
16 w:ເອົາອອກ
20 w:ເຮັກຕ
-14 w:ເຮັດວ
-12 w:ເຮັດວຽກ
18 w:ເຮັດຫ
18 w:ເຮັດຫຍັ
-17 w:ເຮັດເ
-20 w:ເຮື
-17 w:ເຮືອນ
-20 w:ເຮົ
14 w:ເຮົາຂ
-16 w:ເຮົາຈ
-14 w:ເຮົາໄ
-11 w:ເຮົາໄດ້
-14 w:ເໜີ
19 w:ເໝາ
21 w:ເໝາະກ
21 w:ເໝາະກັບ
15 w:ເໝີ
-25 w:ແກ່
10 w:ແກ້
-11 w:ແກ້ຂ່
-11 w:ແກ້ຂ່າວ
12 w:ແກ້ໃຫ
-16 w:ແກ້ໄຂ
-32 w:ແກ້ໄຂແລ
20 w:ແຂງ
13 w:ແຂ່
-11 w:ແຈງ
-16 w:ແຈ່
-47 w:ແຈ້
-24 w:ແຈ້ງກ
-10 w:ແຈ້ງການ
-10 w:ແຈ້ງມ
-17 w:ແຊຣ
-19 w:ແຊັ
-14 w:ແຊັດບ
-13 w:ແຊັດບອດ
19 w:ແຍກ
-21 w:ແດກ
-17 w:ແດນ
-58 w:ແດ່
-18 w:ແຕກ
-11 w:ແຕກຕ່
-11 w:ແຕກຕ່າງ
21 w:ແຕະ
19 w:ແຕະຕ້
19 w:ແຕະຕ້ອງ
-44 w:ແຕ່
-11 w:ແຕ່ງຄ
23 w:ແຕ່ຊື
-10 w:ແຕ່ຍັງບ
18 w:ແຕ່ຖ້
12 w:ແຕ່ສາ
15 w:ແຕ່ສາມາ
-15 w:ແຖວທີ
-22 w:ແທນ
12 w:ແທນດ້
12 w:ແທນດ້ວຍ
16 w:ແທັ
11 w:ແທັກແ
23 w:ແທ້
-13 w:ແນກ
-13 w:ແນນ
11 w:ແນບມາ
-21 w:ແນວ
-33 w:ແນວໃດ
67 w:ແບບ
22 w:ແບບຂ່
22 w:ແບບຂ່າວ
21 w:ແບບທີ
27 w:ແບບນີ
-13 w:ແບບບໍ
-29 w:ແບບຟອ
-11 w:ແບບເກ
-11 w:ແບບເກົ່
13 w:ແບບເປ
-24 w:ແບ່
-13 w:ແບ່ງປ
-16 w:ແບ່ງປັນ
10 w:ແປ(
12 w:ແປ.
16 w:ແປຄຳວ
16 w:ແປຄຳວ່າ
27 w:ແປງ
20 w:ແປງຫຼ
20 w:ແປງຫຼັກ
-17 w:ແປຈ
-29 w:ແປດ
14 w:ແປຕ
11 w:ແປຕາມ
11 w:ແປຕາມຕົ
12 w:ແປທ
16 w:ແປນ
17 w:ແປນີ້
-21 w:ແປພ
-21 w:ແປພາສ
-12 w:ແປພາສາລ
-13 w:ແປອ
24 w:ແປເ
29 w:ແປເປັ
19 w:ແປເປັນ￼
-16 w:ແປແ
-19 w:ແປແລະ
-12 w:ແປແລະຮຽ
-14 w:ແປໃ
-54 w:ແຜນ
12 w:ແຜ່
-13 w:ແມັ
-21 w:ແມັດ.
-51 w:ແມ່
-11 w:ແມ່ຕູ
14 w:ແມ່ນ1
12 w:ແມ່ນກ
14 w:ແມ່ນການ
-10 w:ແມ່ນຂ່າ
-11 w:ແມ່ນຄ
-15 w:ແມ່ນຕ
12 w:ແມ່ນບ
-12 w:ແມ່ນຜ
-12 w:ແມ່ນລ
11 w:ແມ່ນວ
17 w:ແມ່ນສະບ
17 w:ແມ່ນຫ
19 w:ແມ່ນແ
10 w:ແມ່ນແລ້
-14 w:ແລງ
-100 w:ແລະ
-13 w:ແລະຂໍ
14 w:ແລະຄຳ
11 w:ແລະຊື
-14 w:ແລະຕັ
-10 w:ແລະນາ
28 w:ແລະບໍ
10 w:ແລະສະ
-10 w:ແລະຮູ
-18 w:ແລະຮຽ
-18 w:ແລະຮຽບຮ
-12 w:ແລະເບ
-11 w:ແລະເບີໂ
-13 w:ແລະເອ
-10 w:ແລະໃຫ
18 w:ແລະ￼￼
18 w:ແລະ￼￼￼￼
16 w:ແລ້
35 w:ແລ້ວ,
23 w:ແລ້ວ.
-15 w:ແລ້ວ:
-34 w:ແລ້ວກ
-12 w:ແລ້ວກົດ
-26 w:ແລ້ວຂ
-18 w:ແລ້ວຂຽນ
-13 w:ແລ້ວຂ້ອ
-14 w:ແລ້ວຄ
11 w:ແລ້ວຈ
-11 w:ແລ້ວທ
-12 w:ແລ້ວບ
-12 w:ແລ້ວພ
-11 w:ແລ້ວລ
-20 w:ແລ້ວເ
12 w:ແລ້ວໃ
14 w:ແຫຼ
-10 w:ແຫຼງກ
-10 w:ແຫຼງການ
29 w:ແຫຼ່ງ
-30 w:ແຫຼ່ງຂ່
20 w:ແຫຼ່ງທີ
-42 w:ແຫ່
-12 w:ແຫ່ງຊ
-12 w:ແຫ່ງຊາດ
-14 w:ແຫ່ງໜ
-14 w:ແຫ່ງໜຶ່
-19 w:ແຫ້
-17 w:ແອັ
31 w:ແຮງ
12 w:ແຮັ
12 w:ແຮັດແ
12 w:ແຮັດແທັ
22 w:ແໜ່
13 w:ແໜ່ງຂ
13 w:ແໜ່ງຂອງ
-10 w:ໂຄງ
11 w:ໂຄງກາ
-21 w:ໂຄງສ້
-21 w:ໂຄງສ້າງ
-10 w:ໂຄສົກ
-21 w:ໂຊກ
-21 w:ໂຊກດີ
-34 w:ໂດຍ
14 w:ໂດຍບໍ່ມ
-10 w:ໂດຍບໍ່ເ
13 w:ໂດຍລວ
-19 w:ໂດຍຮັ
-19 w:ໂດຍຮັກສ
-16 w:ໂດຍໃຊ
21 w:ໂຕນ
-10 w:ໂທ0
-10 w:ໂທ021
11 w:ໂທຂ
-21 w:ໂທດ
-16 w:ໂທລ
12 w:ໂພສ
-64 w:ໂມງ
-18 w:ໂມງແລ
-24 w:ໂລກ
12 w:ໂຫຍ
11 w:ໂຫຍກດ
11 w:ໂຫຍກດຽວ
-17 w:ໂຫຍກຕ
-14 w:ໂຫຍກຕໍ່
10 w:ໂຫຍກນ
-10 w:ໂຫຍກລ
-15 w:ໂຫຍດແ
-15 w:ໂຫຍດແກ່
-22 w:ໂອນ
21 w:ໂອເ
-59 w:ໂຮງ
-19 w:ໂຮງຮຽ
-20 w:ໂຮງໝໍ
11 w:ໃກ້ຄຽ
15 w:ໃຈ.
10 w:ໃຈທີ່ສົ
-11 w:ໃຈສ
18 w:ໃຈແ
15 w:ໃຈໃ
17 w:ໃຈໃຫ້
16 w:ໃຈໄ
-14 w:ໃຊ້ຄຳ
-17 w:ໃຊ້ຄຳອື
-12 w:ໃຊ້ນ້
38 w:ໃຊ້ຮູ
-15 w:ໃຊ້ໃນ
11 w:ໃຊ້ໄດ
23 w:ໃຊ້￼￼
23 w:ໃຊ້￼￼￼￼
-11 w:ໃຕ້
-12 w:ໃນ6
-19 w:ໃນກ
-10 w:ໃນການ
35 w:ໃນຂ
-15 w:ໃນຄ
21 w:ໃນຄັ້
-11 w:ໃນຄືນ
-17 w:ໃນຊ
-10 w:ໃນດ
13 w:ໃນທີ່
-17 w:ໃນນ
11 w:ໃນບ
12 w:ໃນບັນ
-18 w:ໃນບົດຄວ
-15 w:ໃນບົດນີ
-33 w:ໃນພ
-19 w:ໃນມາດ
-19 w:ໃນມາດຕາ
-10 w:ໃນມື້
-11 w:ໃນລ
13 w:ໃນວ
18 w:ໃນວັກ
-14 w:ໃນວັນ
13 w:ໃນວົງ
-20 w:ໃນສ
13 w:ໃນຫ
-24 w:ໃນອ
15 w:ໃນຮ
16 w:ໃນຮູບ
-40 w:ໃນເ
-15 w:ໃນເຕັ
-15 w:ໃນເຕັມຂ
-12 w:ໃນເອກ
-12 w:ໃນເອກະສ
-36 w:ໃນແ
-13 w:ໃນແຜນ
-15 w:ໃນໂ
-21 w:ໃນໃ
-14 w:ໃບຄ
-12 w:ໃບສ
-15 w:ໃຜມ
-18 w:ໃສ່
15 w:ໃສ່ຄວ
15 w:ໃສ່ຄວາມ
28 w:ໃສ່ຄຳ
-29 w:ໃຫຍ
-30 w:ໃຫ້
-16 w:ໃຫ້ກະ
-27 w:ໃຫ້ກົ
-20 w:ໃຫ້ກົງກ
14 w:ໃຫ້ຂ່
14 w:ໃຫ້ຂ່າວ
20 w:ໃຫ້ຂ້
19 w:ໃຫ້ຂ້ອຍ
-10 w:ໃຫ້ຂໍ້ມ
-21 w:ໃຫ້ຄົບຖ
11 w:ໃຫ້ຈົ
-13 w:ໃຫ້ຖື
14 w:ໃຫ້ທ່
15 w:ໃຫ້ທ່ານ
-20 w:ໃຫ້ນ້
-19 w:ໃຫ້ນ້ອງ
21 w:ໃຫ້ບັ
11 w:ໃຫ້ບົ
12 w:ໃຫ້ຜູ
10 w:ໃຫ້ຜູ້ອ
11 w:ໃຫ້ຜູ້ໃ
13 w:ໃຫ້ຟັ
12 w:ໃຫ້ຢູ
-12 w:ໃຫ້ລູ
-15 w:ໃຫ້ລົ
-24 w:ໃຫ້ສັ
-25 w:ໃຫ້ສັ້ນ
-11 w:ໃຫ້ສຳ
16 w:ໃຫ້ເນ
-10 w:ໃຫ້ເບ
-10 w:ໃຫ້ເບິ່
16 w:ໃຫ້ເປັນ
10 w:ໃຫ້ເພ
16 w:ໃຫ້ແດ
29 w:ໃຫ້ແລ
29 w:ໃຫ້ແລ້ວ
-15 w:ໃຫ້ໂຊ
-15 w:ໃຫ້ໂຊກດ
-10 w:ໃຫ້ໂຮ
-18 w:ໃຫ້ໃສ
-53 w:ໃໝ່
-10 w:ໃໝ່ເພ
17 w:ໃໝ່ໃຫ
11 w:ໄຂ:
13 w:ໄຂຄ
-25 w:ໄຂແ
-32 w:ໄຂແລ້
-16 w:ໄຊຂ
19 w:ໄຊແ
14 w:ໄດ້ກວ
16 w:ໄດ້ຈັ
-27 w:ໄດ້ທີ
14 w:ໄດ້ທຸກເ
-10 w:ໄດ້ປັບໃ
10 w:ໄດ້ລວ
-10 w:ໄດ້ອີ
-30 w:ໄດ້ຮັ
-21 w:ໄດ້ຮັບກ
13 w:ໄດ້ຮັບຜ
10 w:ໄດ້ເປ
-25 w:ໄດ້ເພ
-18 w:ໄດ້ເພີ່
23 w:ໄດ້ແຕ
11 w:ໄດ້ໂດ
14 w:ໄທເ
-14 w:ໄປ,
14 w:ໄປ.
-27 w:ໄປກ
-17 w:ໄປກວດ
10 w:ໄປຈ
-26 w:ໄປນ
-23 w:ໄປນີ້
-11 w:ໄປນີ້ເປ
13 w:ໄປວາງ
-16 w:ໄປຫ
-14 w:ໄປເຮັ
18 w:ໄປແ
12 w:ໄປໃ
-35 w:ໄພ,
15 w:ໄພທ
16 w:ໄພທີ່
24 w:ໄຟລ
22 w:ໄຟລາວ
22 w:ໄຟລາວ-ຈ
-13 w:ໄຟເ
-14 w:ໄມ້
-11 w:ໄລຍ
-17 w:ໄລ່
-10 w:ໄວຍ
-10 w:ໄວຍາກ
-10 w:ໄວຍາກອນ
48 w:ໄວ້
10 w:ໄວ້ຄື
12 w:ໄວ້ທ້
12 w:ໄວ້ທ້າຍ
13 w:ໄວ້ບໍ
12 w:ໄວ້ເປ
12 w:ໄວ້ເປັນ
13 w:ໄວ້ໃນ
14 w:ໄວ້ໃຫ
-11 w:່ກະ
-10 w:່ກຳ
10 w:່ກຳນົ
-21 w:່ກຳລັ
-10 w:່ກົ
-15 w:່ກ່
-27 w:່ຂອ
10 w:່ຂ້ອຍມີ
18 w:່ຂໍ
23 w:່ຄວ
10 w:່ຄວນເ
18 w:່ຄວາມ
15 w:່ຄວາມຄິ
-13 w:່ຄະ
29 w:່ຄຳ
-20 w:່ງ.
-12 w:່ງກ
26 w:່ງຂອງ
13 w:່ງຂອງທ່
-25 w:່ງຂ່າ
10 w:່ງຂໍ້
15 w:່ງຂໍ້ມູ
-17 w:່ງຄ
-13 w:່ງຄວາ
-25 w:່ງຊ
-12 w:່ງຊາດ
-11 w:່ງຍ
11 w:່ງຕໍ່
13 w:່ງທ
13 w:່ງທີ່ຂ້
21 w:່ງທີ່ມາ
15 w:່ງນ
14 w:່ງບ
-14 w:່ງບົດ
20 w:່ງບໍ່
-16 w:່ງປັນ
20 w:່ງພ
26 w:່ງມ
-15 w:່ງຫ
36 w:່ງອ
15 w:່ງອອກ
-12 w:່ງຮ
-10 w:່ງຮູບ
10 w:່ງເນື
10 w:່ງເນື້ອ
-26 w:່ງໜ
-15 w:່ງໜຶ່
-21 w:່ງໜຶ່ງ.
12 w:່ຊັ
-19 w:່ຊາ
18 w:່ຊື
-11 w:່ຊ່
10 w:່ຊ້
11 w:່ຊ້ຳກ
14 w:່ຍັງຄ
-10 w:່ຍັງບ
-10 w:່ຍັງບໍ່
16 w:່ຕະ
16 w:່ຕະຫຼ
10 w:່ຕະຫຼາດ
-26 w:່ຕູ
-13 w:່ຕົ້ນ
12 w:່ຕ້ອງແກ
-19 w:່ຖືກຕ
-24 w:່ຖືກຕ້ອ
-27 w:່ທີ
11 w:່ທ່
11 w:່ທ່ານ
14 w:່ທ້
14 w:່ນ1
28 w:່ນກ
14 w:່ນການ
18 w:່ນຂ
18 w:່ນຂອງ
-10 w:່ນຂ່າ
-11 w:່ນຄ
11 w:່ນຄວາ
13 w:່ນທີ່
18 w:່ນບ
16 w:່ນບໍ່
-11 w:່ນຜ
-11 w:່ນລ
17 w:່ນສະບ
17 w:່ນສະບັບ
19 w:່ນຫ
-27 w:່ນອ
-16 w:່ນັ
20 w:່ນີ
14 w:່ນີ້ແ
-17 w:່ນເ
14 w:່ນແ
12 w:່ບົ
-22 w:່ບ້
-22 w:່ບ້ານ
13 w:່ບໍລິ
13 w:່ບໍລິສັ
-14 w:່ບໍ່ມ
-22 w:່ປັ
-19 w:່ປາ
-11 w:່ປີ
-12 w:່ປຶ
16 w:່ຜູ້ຂ
-49 w:່ພົ
-26 w:່ພໍ
10 w:່ມຂ
22 w:່ມຄ
11 w:່ມຄວາ
16 w:່ມຄຳເ
11 w:່ມດ
-10 w:່ມຕ
-13 w:່ມນ
20 w:່ມບ
10 w:່ມລ
-17 w:່ມັ
17 w:່ມາ
26 w:່ມີ
14 w:່ມີໃນ
-11 w:່ມື
-15 w:່ມເ
-18 w:່ມເຕີ
-11 w:່ມໃ
-12 w:່ມໃສ່
18 w:່ລາ
-11 w:່ວຄ
-11 w:່ວຄາວ
-12 w:່ວງໜ້
10 w:່ວຍ
14 w:່ວຍຂຽ
11 w:່ວຍງາ
13 w:່ວນຕົ
10 w:່ວນຕົວ.
15 w:່ວນທີ
-10 w:່ວນຫຼ
20 w:່ວນໃດ
-21 w:່ວມ
-20 w:່ວໂ
-20 w:່ວໂມງ
13 w:່ວໄ
12 w:່ວໄປ.
-16 w:່ວ່
-12 w:່ສະ
-23 w:່ສະບັ
-12 w:່ສະບັບໜ
-18 w:່ສາ
-10 w:່ສາມາດບ
-16 w:່ສາມາດເ
-31 w:່ສິ
-20 w:່ສຸ
-22 w:່ສຸດໃ
27 w:່ສ້
32 w:່ສ້າງ
14 w:່ຫຍ
14 w:່ຫຍໍ້
22 w:່ຫຼິ້
25 w:່ອກ
-14 w:່ອຂ
-19 w:່ອງ
11 w:່ອງໝາ
10 w:່ອຖ
-14 w:່ອນກົ
-14 w:່ອນຂ້
10 w:່ອນລົ
-17 w:່ອນວັ
-15 w:່ອນວັນທ
11 w:່ອນໜ້
-14 w:່ອປ
10 w:່ອພ
-13 w:່ອລ
10 w:່ອຫຼຸ
11 w:່ອຫຼຸດຄ
27 w:່ອົ
27 w:່ອົງກ
-18 w:່ອເ
-20 w:່ອແ
33 w:່ອໃ
17 w:່ອໃຫ້
-10 w:່ອໄ
-25 w:່ອ່
-25 w:່ອ່ານ
10 w:່ອໜ
10 w:່ອໜຶ່
-13 w:່ຮອ
-11 w:່ຮັ
24 w:່ຮູ
11 w:່ຮູ້ຈ
11 w:່ຮູ້ຈັກ
-13 w:່າ,
20 w:່າ?
-28 w:່າກ
-14 w:່າການ
-24 w:່າຂ
12 w:່າຂໍ້ມູ
-13 w:່າຄ
27 w:່າຄົນ
-11 w:່າງກັ
12 w:່າງຈາ
10 w:່າງນີ
12 w:່າງປະ
12 w:່າງປະເທ
-15 w:່າຊ
-27 w:່າຍ
-15 w:່າຕ
-17 w:່າທ
-11 w:່າທາງ
17 w:່າທ່າ
11 w:່ານ
-12 w:່ານກ່
-10 w:່ານກ່ອນ
-11 w:່ານຂ່
-11 w:່ານຂ່າວ
13 w:່ານຕົ
13 w:່ານທົ
13 w:່ານທົ່ວ
-16 w:່ານນາ
-14 w:່ານບໍ
-23 w:່ານຜູ
-14 w:່ານຜູ້ອ
11 w:່ານມັ
10 w:່ານລື
14 w:່ານສົ
13 w:່ານສົ່ງ
16 w:່ານອອ
11 w:່ານັ້
-12 w:່ານເຂ
-12 w:່ານເຂົ້
-12 w:່ານແລ
11 w:່ານໃນ
20 w:່າບ
-14 w:່າບົດ
11 w:່າບໍ່
-31 w:່າປ
21 w:່າຜ
28 w:່າຜູ້
-18 w:່າລ
29 w:່າວ
-15 w:່າວທີ່ທ
-10 w:່າວນີ
12 w:່າວມີ
-13 w:່າວແຫ
-13 w:່າວແຫ່ງ
-10 w:່າວ່າ
10 w:່າສ
-17 w:່າສະບ
-15 w:່າສະບັບ
23 w:່າສຸດ
-12 w:່າຫ
-13 w:່າອອກ
-12 w:່າອອກແລ
-21 w:່າເ
-13 w:່າເປັ
-16 w:່າເປັນຫ
16 w:່າແ
12 w:່າແລະ
13 w:່າໂຄງ
13 w:່າໂຄງກາ
18 w:່າໃ
-31 w:່ຽນ
-14 w:່ຽນຊື
-21 w:່ຽນຫຼ
20 w:່ຽນແປງຫ
14 w:່ຽນແລ
23 w:່ຽນ￼￼
23 w:່ຽນ￼￼￼￼
11 w:່ຽວ
19 w:່ຽວກັ
-13 w:່ຽວກັບຊ
16 w:່ຽວກັບບ
12 w:່ຽວລາ
-20 w:່ເກ
-16 w:່ເກີນ30
-11 w:່ເຄ
18 w:່ເຈົ້
-12 w:່ເດ
20 w:່ເຕ
17 w:່ເຕັມ
17 w:່ເຕັມຂອ
-15 w:່ເປ
27 w:່ເພີ່
-37 w:່ເພື່
-29 w:່ເພື່ອໃ
-23 w:່ເວ
-13 w:່ເວົ້
15 w:່ເອ
-19 w:່ແກ້ໄ
-20 w:່ແກ້ໄຂແ
-14 w:່ແຊ
10 w:່ແນ
18 w:່ແນະນຳ:
-24 w:່ແບ
13 w:່ແປ
10 w:່ແມ່ນ
14 w:່ແລ້ວ
-12 w:່ໂຄ
-11 w:່ໂຄງກ
-11 w:່ໂຄງການ
-21 w:່ໂຮ
-10 w:່ໃນບົ
42 w:່ໃຫ
20 w:່ໃຫ້ຕ
13 w:່ໃຫ້ມ
-11 w:່ໃຫ້ໃ
-10 w:່ໄດ
-14 w:່ໄດ້.
14 w:່ໄດ້ກ
14 w:່ໄດ້ກວດ
13 w:່ໄດ້ບ
-21 w:່ໄດ້ເ
18 w:່ໄດ້ແ
-10 w:່ໄດ້ໃ
-23 w:່ໄປນີ
-11 w:່ໄປນີ້ເ
-12 w:່ໜ້
-12 w:້ai
18 w:້ກວ
-25 w:້ກະ
-26 w:້ກົ
-19 w:້ກົງກ
-19 w:້ກົງກັບ
13 w:້ກ່ຽວ
-10 w:້ຂຽ
-12 w:້ຂຽນບ
18 w:້ຂຽນໄ
10 w:້ຂ້ອຍ
-14 w:້ຄວ
-21 w:້ຄວາມ
-10 w:້ຄວາມຂອ
14 w:້ຄວາມທີ
11 w:້ຄວາມນີ
-30 w:້ຄຳ
14 w:້ຄຳຜິດແ
-17 w:້ຄຳອື
-17 w:້ຄຳອື່ນ
19 w:້ຄື
13 w:້ຄົ
-18 w:້ຄົບຖ
-18 w:້ຄົບຖ້ວ
11 w:້ຄຽ
-16 w:້ງ.
-21 w:້ງກ
-18 w:້ງກວ່
-10 w:້ງການ
16 w:້ງຂ
10 w:້ງຕ
-16 w:້ງທ
-10 w:້ງມ
14 w:້ງລ
-17 w:້ງແ
-23 w:້ງໃ
-16 w:້ງໃຫ້
15 w:້ຈະ
-10 w:້ຈະເປ
-10 w:້ຈະເປັນ
17 w:້ຈັ
-15 w:້ຈາ
12 w:້ຊ່ວຍ
12 w:້ຍາວເ
12 w:້ຍາວເກີ
18 w:້ຕອ
16 w:້ຕອບຄ
13 w:້ຕອບຄຳຖ
18 w:້ຕາ
12 w:້ຕາມຄ
-20 w:້ຕິ
-13 w:້ຕື
-13 w:້ຕື່ມ
-18 w:້ຕົ
-27 w:້ຕົກລ
-27 w:້ຕົກລົງ
-26 w:້ຖື
13 w:້ທັ
-10 w:້ທັງສອງ
13 w:້ທັງໝ
13 w:້ທັງໝົດ
-19 w:້ທີ
-13 w:້ທຸ
11 w:້ທຸກເ
12 w:້ທ້
12 w:້ທ້າຍ
12 w:້ທ້າຍບົ
-16 w:້ນ,
14 w:້ນກວ່ານ
15 w:້ນຄ
14 w:້ນຈ
-12 w:້ນດ
-11 w:້ນຕອນທີ
-31 w:້ນປ
-11 w:້ນວ
42 w:້ນສ
19 w:້ນສະບ
19 w:້ນສະບັບ
10 w:້ນສຸດ
31 w:້ນຫ
21 w:້ນຫຼັ
34 w:້ນອ
21 w:້ນຳ
13 w:້ນີ
-10 w:້ນເ
-10 w:້ນແຕ່
11 w:້ນແລະ
-13 w:້ນແລ້
-18 w:້ນໃ
-10 w:້ນໃໝ່
-30 w:້ນໄ
-33 w:້ນ້
-19 w:້ນ້ອງ
10 w:້ນໜ
11 w:້ບາ
11 w:້ບາດເ
11 w:້ບາດເຈັ
-17 w:້ບໍ
-18 w:້ບໍລິ
-16 w:້ບໍ່ມ
-13 w:້ປັ
-13 w:້ປັບໃ
-13 w:້ປັບໃຫ້
11 w:້ຜູ
10 w:້ຜູ້ອ
10 w:້ຜູ້ອ່າ
11 w:້ຜູ້ໃ
11 w:້ຜູ້ໃຊ້
-15 w:້ພິ
19 w:້ພຽ
12 w:້ຟັ
-10 w:້ມາ
-15 w:້ມີ
27 w:້ມູ
10 w:້ມູນທ
17 w:້ມູນທີ່
12 w:້ມູນສ
-10 w:້ມູນໃ
10 w:້ລວ
-21 w:້ລະ
-13 w:້ລະບຸ
10 w:້ລຶ
-12 w:້ລູ
-36 w:້ລົ
35 w:້ວ,
17 w:້ວ.
-15 w:້ວ:
-34 w:້ວກ
-12 w:້ວກົດ
-26 w:້ວຂ
-18 w:້ວຂຽນ
-13 w:້ວຂ້ອ
-18 w:້ວຄ
11 w:້ວຈ
-16 w:້ວຍ
-13 w:້ວຍai
12 w:້ວຍຄຳ
14 w:້ວຍ￼￼
14 w:້ວຍ￼￼￼￼
-12 w:້ວທ
-12 w:້ວບ
-12 w:້ວພ
20 w:້ວມ
-11 w:້ວລ
-17 w:້ວາ
-25 w:້ວເ
11 w:້ວໃ
18 w:້ວ່າຄ
-16 w:້ສັ
-13 w:້ສັ້ນ
-13 w:້ສັ້ນລົ
10 w:້ສຳລັ
-11 w:້ຫົ
-48 w:້ອງ
28 w:້ອງກາ
-13 w:້ອງການ.
11 w:້ອງການສ
-15 w:້ອງຈອ
18 w:້ອງຕົ
11 w:້ອງຖິ
11 w:້ອງຖິ່ນ
-11 w:້ອງຜູ
-15 w:້ອງມີ
12 w:້ອງແກ
-26 w:້ອຍ
-28 w:້ອຍຂຽ
-10 w:້ອຍຂຽນຫ
-13 w:້ອຍຂໍ
-10 w:້ອຍຈື່ໄ
-10 w:້ອຍຕັ
10 w:້ອຍບໍ່ມ
-17 w:້ອຍບໍ່ໄ
-17 w:້ອຍອ່
-17 w:້ອຍອ່ານ
-21 w:້ອຍເຂ
-21 w:້ອຍເຂົ້
-14 w:້ອຍເລ
10 w:້ອຍແນ
10 w:້ອຍແນະນ
26 w:້ອຍໄດ
-14 w:້ອນ
-10 w:້ອນຫຍ
-10 w:້ອນຫຍັງ
-10 w:້ອນຮັ
27 w:້ອມ
19 w:້ອມກັ
-12 w:້ອັ
14 w:້ອາ
-15 w:້ອເ
10 w:້ອໃນມ
-22 w:້ອໃນເ
-15 w:້ອໃນເຕັ
26 w:້ອ່
27 w:້ອ່ານ
20 w:້ຮອ
-36 w:້ຮັ
-21 w:້ຮັບກ
-21 w:້ຮັບການ
10 w:້ຮັບຜ
13 w:້ຮັບຜົນ
32 w:້ຮູ
11 w:້າ,
-49 w:້າ.
-10 w:້າ3
-26 w:້າກ
-12 w:້າກັບ
18 w:້າຂ
18 w:້າຂອງ
-24 w:້າຄ
29 w:້າງ
36 w:້າງຄຳ
-15 w:້າງດ້
-15 w:້າງດ້ວຍ
15 w:້າງອີ
10 w:້າງໂດ
37 w:້າຈ
12 w:້າຈະແ
-54 w:້າຍ
28 w:້າຍບົ
-10 w:້າຍໄດ
-10 w:້າຍໄປ
-10 w:້າທ່າ
-89 w:້ານ
34 w:້ານກີ
-10 w:້ານກ່
-11 w:້ານຂອ
12 w:້ານລຸ
12 w:້ານລຸ່ມ
-17 w:້ານໃນ
-29 w:້າບ
-20 w:້າບໍ່
-19 w:້າບໍ່ມີ
-18 w:້າປ
19 w:້າພະແ
19 w:້າພະແນກ
-33 w:້າມ
-20 w:້າມັກ
-11 w:້າມີຂໍ້
10 w:້າມີຄ
11 w:້າລ
19 w:້າລົງ
-24 w:້າວ
-25 w:້າສ
-16 w:້າສຸດ
13 w:້າຫ
12 w:້າຮ
22 w:້າເ
18 w:້າເປັ
-11 w:້າແຕ່
-10 w:້າແລະ
10 w:້າໃ
-12 w:້າໃຈຄ
25 w:້າໃຊ້
-11 w:້າໃຫ້
-26 w:້າໄ
17 w:້າໝ
17 w:້າໝາຍ
-11 w:້ຳ.
19 w:້ຳຖ
19 w:້ຳຖ້ວ
-13 w:້ຳທ
-21 w:້ຳປ
10 w:້ຳມ
10 w:້ຳມັນ
25 w:້ຳສຽງ
-16 w:້ເຄ
-11 w:້ເຄາະ
-11 w:້ເຄາະຮ້
12 w:້ເທັດ
12 w:້ເທັດຈິ
19 w:້ເນ
16 w:້ເນັ້
12 w:້ເປັນກາ
14 w:້ເປັນພາ
-24 w:້ເພ
-14 w:້ເພີ່
-16 w:້ເວ
-18 w:້ເຫ
-12 w:້ເຫັນ
13 w:້ເອ
11 w:້ເອົາ
-11 w:້ເຮ
-11 w:້ແຈ
16 w:້ແດ
12 w:້ແຕ
-10 w:້ແຕ່ງ
-16 w:້ແທ
-12 w:້ແບ
-10 w:້ແບບທ
-34 w:້ແປ
11 w:້ແມ
11 w:້ແມ່ນ
16 w:້ແມ່ນກາ
-16 w:້ແມ່ນລາ
21 w:້ແມ່ນສະ
17 w:້ແລ
22 w:້ແລ້ວ
11 w:້ແຮ
-18 w:້ໂຊ
-18 w:້ໂຊກດ
12 w:້ໂຊກດີກ
15 w:້ໂດ
-10 w:້ໂຮ
-10 w:້ໃຈ
-19 w:້ໃຊ້.
-11 w:້ໃດ
20 w:້ໃຫ
-16 w:້ໄຂ
-32 w:້ໄຂແລ
-32 w:້ໄຂແລ້ວ
12 w:້ໄດ້.
15 w:້ໄດ້ແ
36 w:້ໜ້
12 w:້ໜ້າທ
12 w:້ໜ້າສ
-10 w:້ໝາ
10 w:້￼￼
10 w:້￼￼￼￼
18 w:້￼￼￼￼￼￼
-15 w:ໍ?ສ
-28 w:ໍ?ແ
-20 w:ໍຂອ
12 w:ໍດີ
10 w:ໍຖາ
12 w:ໍຖ້
-15 w:ໍບໍ
-15 w:ໍລຳ
-27 w:ໍລິ
-14 w:ໍລິກາ
14 w:ໍຫຼ
-26 w:ໍອະ
-28 w:ໍອະໄພ
16 w:ໍອະໄພທີ
14 w:ໍໃຫ້ທ
-15 w:ໍໃຫ້ໂ
-15 w:ໍໃຫ້ໂຊກ
17 w:ໍໄດ
19 w:ໍ່.
11 w:ໍ່?
22 w:ໍ່ຊ
14 w:ໍ່ຊັດ
13 w:ໍ່ຊ້ຳ
14 w:ໍ່ຕ
-10 w:ໍ່ຕູ້
19 w:ໍ່ຕ້ອ
12 w:ໍ່ຕ້ອງກ
11 w:ໍ່ຕ້ອງແ
10 w:ໍ່ຖືກ
-57 w:ໍ່ພ
-33 w:ໍ່ພົບ
10 w:ໍ່ມີຄວາ
10 w:ໍ່ມີບ
-21 w:ໍ່ມີຜ
-12 w:ໍ່ມີໃ
10 w:ໍ່ວ
21 w:ໍ່ສ
11 w:ໍ່ຮູ້
-40 w:ໍ່ເ
-19 w:ໍ່ເກີ
-20 w:ໍ່ເກີນ1
-17 w:ໍ່ແ
-13 w:ໍ່ໂ
26 w:ໍ່ໃ
-12 w:ໍ່ໃສ່
26 w:ໍ່ໃຫ້
14 w:ໍ່ໄດ້ກວ
-10 w:ໍ່ໄດ້ຮັ
-11 w:ໍ່ໄດ້ເພ
-23 w:ໍ່ໄປນ
-23 w:ໍ່ໄປນີ້
-12 w:ໍ່ໜ
18 w:ໍ້(
22 w:ໍ້:
-17 w:ໍ້ຂ
-17 w:ໍ້ຂ່າ
-17 w:ໍ້ຄ
-22 w:ໍ້ຄວາ
14 w:ໍ້ຄວາມທ
11 w:ໍ້ຄວາມນ
-10 w:ໍ້ຄວາມໃ
-46 w:ໍ້ຕ
17 w:ໍ້ທ
-10 w:ໍ້ທີ່
11 w:ໍ້ນ
10 w:ໍ້ນີ້
-12 w:ໍ້ບ
-27 w:ໍ້ບົດ
21 w:ໍ້ມ
27 w:ໍ້ມູນ
17 w:ໍ້ມູນທີ
28 w:ໍ້ສ
14 w:ໍ້ເ
12 w:ໍ້ເທັ
12 w:ໍ້ເທັດຈ
-10 w:ໍ້ໃ
27 w:ໍ້ໜ
29 w:ໍ້ໜ້າ
12 w:ໍ້ໜ້າທີ
-49 w:ໜັງ
-26 w:ໜັງສື
14 w:ໜັງສືພິ
-12 w:ໜາມ
-20 w:ໜີ້
18 w:ໜຶ່
17 w:ໜຶ່ງແ
-15 w:ໜຸ່
22 w:ໜ່ງ
13 w:ໜ່ງຂອ
11 w:ໜ່ງຂອງທ
11 w:ໜ່ວຍງ
11 w:ໜ່ວຍງານ
-79 w:ໜ້າ
15 w:ໜ້າຈໍ
-12 w:ໜ້ານີ
19 w:ໜ້າພະ
19 w:ໜ້າພະແນ
19 w:ໜ້າເຊ
16 w:ໝວດ
-27 w:ໝັກ
-62 w:ໝາກ
-13 w:ໝາກເຜ
-13 w:ໝາກເຜັດ
-15 w:ໝາຍສະ
-14 w:ໝາຍສະບັ
-31 w:ໝາຍເຫ
-39 w:ໝາຍເຫດ:
13 w:ໝາຍເຫດກ
19 w:ໝາະ
21 w:ໝາະກັ
-25 w:ໝູ່
10 w:ໝົດແລ
15 w:ໝ່:
-13 w:ໝ່ຈ
-18 w:ໝ່ສ
-11 w:ໝ່ອ
-13 w:ໝ່ເ
-20 w:ໝ່ແ
17 w:ໝ່ໃ
17 w:ໝ່ໃຫ້
-13 w:ໝ່ໄ
29 w:ảnh
-15 w:ảnh minh
-27 w:ấy
23 w:–ແບ
-25 w:、
-73 w:。
10 w:一下
-19 w:一个
14 w:一个人
-24 w:一句
17 w:一段
-15 w:七
29 w:万
21 w:万象
-38 w:三
-11 w:三十
-18 w:上
-13 w:上说
-71 w:下
-24 w:下是
-25 w:下：
11 w:不
-11 w:不含
15 w:不要
35 w:业
-13 w:两
-21 w:个
-31 w:个。
27 w:个人
14 w:个人工
-10 w:个备
-10 w:个备选
16 w:个标
16 w:个标题
17 w:个话
17 w:个话题
12 w:个问
12 w:个问题
11 w:中文
14 w:中立
26 w:中老
26 w:中老铁
14 w:为
-10 w:为化
-10 w:为化名
12 w:为您
50 w:为￼
50 w:为￼￼
-30 w:主
-19 w:主要
-20 w:举
-14 w:么
30 w:也
-19 w:书
-34 w:了
-16 w:了一
-20 w:了三
17 w:了，
-12 w:事
-10 w:二十
-21 w:五
-19 w:交
-21 w:亲
-11 w:人
20 w:人名
-14 w:什
-14 w:什么
-28 w:今
-11 w:从
16 w:仔
16 w:仔细
-25 w:代
-14 w:代表
25 w:以
18 w:以上
-22 w:以下
-24 w:以下是
-20 w:们
17 w:们换
17 w:们换个
-28 w:件
-22 w:传
18 w:但
18 w:余
-11 w:作
-10 w:作文
-12 w:作者
42 w:你
-33 w:信
-10 w:信息，
-38 w:修
-11 w:修改。
14 w:充
24 w:先
15 w:免
16 w:入
-24 w:全
-37 w:全文
-21 w:公
19 w:共
56 w:其
41 w:其他
12 w:内容
27 w:再
11 w:再核
17 w:再聊
17 w:再聊聊
13 w:写。
13 w:写作
11 w:农
13 w:农民
-11 w:决
13 w:减
-18 w:出
57 w:分
-13 w:刊
13 w:列
-32 w:删
10 w:删除
12 w:利
39 w:别
-12 w:到
28 w:制
22 w:前请
-16 w:剧
22 w:力
-13 w:办
14 w:务必
29 w:动
-24 w:化
-10 w:化名
10 w:医生
-38 w:十
-10 w:十二
14 w:十字
-12 w:十年
-10 w:千
-16 w:升
-25 w:半
28 w:原
20 w:原意
12 w:原文
12 w:去
11 w:及
20 w:发
35 w:发布
15 w:发布。
19 w:发布前
-12 w:发现
-11 w:受访
-11 w:受访者
15 w:变
31 w:口
-14 w:句
-10 w:句话
-25 w:只
42 w:可
30 w:可以
29 w:合
-13 w:同
-18 w:名
-17 w:名单
25 w:后
-12 w:向
-26 w:吗
-26 w:吗？
17 w:吧
17 w:吧。
-11 w:含
12 w:听
-21 w:员
-15 w:周
-12 w:商
24 w:嗯
24 w:嗯，
-13 w:器
-11 w:器人
-16 w:四
-22 w:回
-42 w:国
25 w:图
17 w:图片
-27 w:地
-19 w:场
-15 w:城
-23 w:声
13 w:处理
10 w:处理，
-19 w:备
-10 w:复的
-42 w:多
-28 w:天
-30 w:女
16 w:好
10 w:好的
-21 w:如下
-25 w:如下：
20 w:如有
12 w:姐
-45 w:子
61 w:字
29 w:字数
13 w:字，
-34 w:学
-21 w:孩
-21 w:孩子
14 w:实
10 w:实。
-17 w:审
48 w:客
19 w:客观
-35 w:家
-34 w:对
14 w:对您
14 w:对您有
-16 w:封
-18 w:将
-21 w:小
-34 w:就
-11 w:工
-17 w:己
-16 w:己的
54 w:已
30 w:布
15 w:布。
19 w:布前
19 w:布前请
13 w:常
-64 w:年
-10 w:年，
29 w:并
-12 w:应
53 w:度
14 w:建议
-13 w:式
-15 w:式，
64 w:引
22 w:引语
-13 w:当
-23 w:很
-32 w:得
14 w:必
-30 w:快
11 w:思
42 w:思考
10 w:性
-10 w:息，
12 w:您有
14 w:您有所
16 w:情
-26 w:想
26 w:感
-12 w:感谢
-39 w:成
17 w:我们换
-11 w:我再
15 w:我可
18 w:我把
10 w:我把这
-10 w:我改
12 w:我是
18 w:我暂
17 w:我暂时
12 w:我，
15 w:我，我
12 w:或
-19 w:户
-15 w:承
-15 w:承认
26 w:把
12 w:把这
13 w:把这篇
-31 w:投
24 w:抱
24 w:抱歉
24 w:抱歉，
-20 w:括
-10 w:挝语
36 w:换
17 w:换个
17 w:换个话
11 w:据
12 w:掉了
41 w:接
20 w:推
20 w:推荐
30 w:插
-13 w:撤
-14 w:支
25 w:收
13 w:改
-28 w:改。
-33 w:改了
23 w:改写
24 w:改动
16 w:改变
-16 w:改，
-11 w:政
10 w:故
-12 w:数据
34 w:整
-70 w:文
-22 w:文。
21 w:文字
14 w:文章
-12 w:文要
-12 w:文要求
-16 w:新
-34 w:新版
-26 w:新版本
21 w:新闻
-29 w:方
21 w:旅
22 w:旅游
10 w:无
15 w:无法
13 w:无法回
-35 w:日
38 w:时1
17 w:时无
17 w:时无法
18 w:时间
-26 w:明
15 w:明白
15 w:易
-12 w:昨
-11 w:昨日
-46 w:是
10 w:是一
-14 w:是明
11 w:景
18 w:暂
17 w:暂时
17 w:暂时无
32 w:更
-11 w:更多
-10 w:更新
25 w:更有
14 w:替
22 w:替换
10 w:最
18 w:最后
-11 w:月
-13 w:有人
11 w:有哪
-11 w:服
-10 w:服务
-22 w:期
11 w:未
-104 w:本
-10 w:本报
-25 w:本文
-17 w:机
-13 w:机器
-11 w:机器人
-10 w:材
-18 w:村
-32 w:条
-43 w:来
16 w:松
-11 w:查
24 w:标
11 w:标题
20 w:标题，
-16 w:栏
-14 w:校
10 w:样
-10 w:核对
16 w:根
16 w:根据
-11 w:案
-35 w:次
17 w:欢迎
-14 w:款
18 w:歉
23 w:歉，
11 w:此
-10 w:步
40 w:段
13 w:段落
19 w:段，
-24 w:每
16 w:比
55 w:气
-16 w:水
11 w:求。
-14 w:求，
-14 w:没
-25 w:没有
-13 w:法
13 w:法回
17 w:法回答
17 w:活
10 w:润
10 w:润色
21 w:清
22 w:游
-29 w:源
10 w:漏
17 w:热
13 w:然
-11 w:照
-31 w:版
-12 w:版本
-15 w:率
-29 w:现
-10 w:现场
13 w:理，
-11 w:用户
38 w:用时
38 w:用时1
17 w:由a
17 w:由ai
-31 w:电
10 w:略
-16 w:登
15 w:白
21 w:的文
16 w:的文章
-15 w:的话
-13 w:的，
-31 w:目
23 w:直
23 w:直接
-14 w:着
37 w:短
-26 w:示
-21 w:社
12 w:祝
-13 w:票
-17 w:种
38 w:秒
-12 w:税
10 w:稿，
-12 w:立
13 w:章
-20 w:笑
-14 w:笑着
19 w:符
21 w:符合
15 w:第
10 w:第三
-10 w:第十
-11 w:答
-13 w:答：
10 w:签
31 w:简
10 w:简短
18 w:精
30 w:精简
-21 w:系
12 w:约
-19 w:线
15 w:细
-22 w:经
10 w:经过
-15 w:结
15 w:给你
10 w:统
42 w:统一
24 w:继
24 w:继续
24 w:续
-78 w:编
-39 w:编辑
16 w:缩
-13 w:罚
-11 w:老
-13 w:老人
-10 w:老挝语
26 w:老铁
26 w:老铁路
18 w:考
-42 w:者
11 w:聊
17 w:聊吧
17 w:聊吧。
17 w:聊聊
17 w:聊聊吧
-18 w:联
13 w:背
-18 w:能
-26 w:自
-17 w:自己
-16 w:自己的
-39 w:至
-12 w:节
-17 w:草
-17 w:草案
20 w:荐
-11 w:获
13 w:落
11 w:补
14 w:补充
-23 w:表
-14 w:表示
49 w:要
-11 w:要我再
-26 w:要求
-14 w:要求，
25 w:要，
19 w:观
-14 w:解
-11 w:警
-11 w:订
-14 w:认
-17 w:认。
17 w:让我
17 w:让我们
-42 w:记
-20 w:记者
-17 w:论
-14 w:论文
-11 w:访
-11 w:访者
-11 w:证
10 w:诉我。
-20 w:词
14 w:词：
27 w:译
59 w:译为
59 w:译为￼
19 w:译文
26 w:译法
-27 w:译者
-39 w:话
15 w:话题
17 w:话题再
40 w:语
14 w:语。
25 w:语气
-23 w:语，
-36 w:误
-20 w:说
-33 w:说。
27 w:说明
-13 w:说，
13 w:请
10 w:请以
19 w:读
28 w:读者
20 w:调整
20 w:象
10 w:贵
40 w:路
16 w:轻松
-38 w:辑
-13 w:过
17 w:迎
-15 w:还是
-16 w:这
-10 w:这个
13 w:这个问
31 w:这样
14 w:进
13 w:进行
23 w:述
17 w:适
22 w:适合
15 w:通
-30 w:遍
-23 w:那
28 w:部
32 w:部分
23 w:部长
12 w:都
27 w:配
-10 w:里
29 w:重
-10 w:重复的
31 w:重新
14 w:量
28 w:金
37 w:铁
40 w:铁路
30 w:错
17 w:错了
18 w:错了，
14 w:键词：
-23 w:问
18 w:间
25 w:闻
-10 w:限
10 w:除
-11 w:随
27 w:需
49 w:需要
25 w:需要，
39 w:面
-12 w:音
45 w:顺
-20 w:题
17 w:题再
17 w:题再聊
12 w:题，
10 w:风
44 w:！
77 w:（
31 w:）
26 w:）：
-12 w:，
18 w:，也
18 w:，人
-18 w:，他
18 w:，但
13 w:，先
17 w:，其
-11 w:，删
18 w:，发
-15 w:，可
-12 w:，对
33 w:，并
39 w:，我
15 w:，我可
-23 w:，文
-10 w:，文中
-13 w:，新
16 w:，更
-15 w:，用
13 w:，符
13 w:，符合
-11 w:，老
34 w:，要
15 w:，让
17 w:，让我
19 w:，语气
-12 w:，语言
16 w:，请
14 w:，这
15 w:，这个
20 w:，适
20 w:，适合
10 w:，￼
10 w:，￼￼
-12 w:：
15 w:：1
15 w:：1.
-10 w:：本
16 w:：￼
16 w:：￼￼
-53 w:？
-35 w:￼
-13 w:￼ນັ
-14 w:￼ບໍ່ມ
-11 w:￼ເປັນ￼￼
19 w:￼ເພ
16 w:￼ເພື່
-11 w:￼ແຕ
-11 w:￼ແມ
18 w:￼ແລະ￼
18 w:￼ແລະ￼￼￼
-10 w:￼ແລ້ວ
-14 w:￼ໃນ
12 w:￼。
15 w:￼应
-35 w:￼￼
10 w:￼￼(
-15 w:￼￼,
-14 w:￼￼.
12 w:￼￼ຂ
11 w:￼￼ຖ
-19 w:￼￼ນ
-14 w:￼￼ບໍ່ມີ
15 w:￼￼ຜ
-14 w:￼￼ມ
-11 w:￼￼ສ
-11 w:￼￼ເປັນ￼
16 w:￼￼ເພື
16 w:￼￼ເພື່ອ
-11 w:￼￼ແຕ່
-10 w:￼￼ແມ່
15 w:￼￼ແລະ
18 w:￼￼ແລະ￼￼
-10 w:￼￼ແລ້
-12 w:￼￼ໃ
11 w:￼￼ໄ
32 w:￼￼→
12 w:￼￼。
15 w:￼￼应
-74 w:￼￼￼
-13 w:￼￼￼ນັ
-14 w:￼￼￼ບໍ່ມ
19 w:￼￼￼ເພ
16 w:￼￼￼ເພື່
-11 w:￼￼￼ແຕ
18 w:￼￼￼ແລະ￼
-10 w:￼￼￼ແລ້ວ
-14 w:￼￼￼ໃນ
10 w:￼￼￼￼(
-15 w:￼￼￼￼,
-14 w:￼￼￼￼.
12 w:￼￼￼￼ຂ
11 w:￼￼￼￼ຖ
-11 w:￼￼￼￼ນ
15 w:￼￼￼￼ຜ
-14 w:￼￼￼￼ມ
-11 w:￼￼￼￼ສ
16 w:￼￼￼￼ເພື
-11 w:￼￼￼￼ແຕ່
-10 w:￼￼￼￼ແມ່
15 w:￼￼￼￼ແລະ
-10 w:￼￼￼￼ແລ້
-14 w:￼￼￼￼ໃ
11 w:￼￼￼￼ໄ
34 w:￼￼￼￼→
-29 w:￼￼￼￼￼
-13 w:￼￼￼￼￼ນັ
19 w:￼￼￼￼￼ເພ
-11 w:￼￼￼￼￼ແຕ
10 w:￼￼￼￼￼ແທ
10 w:￼￼￼￼￼ແລ
10 w:￼￼￼￼￼￼(
-11 w:￼￼￼￼￼￼,
-17 w:￼￼￼￼￼￼.
12 w:￼￼￼￼￼￼ຂ
-11 w:￼￼￼￼￼￼ນ
14 w:￼￼￼￼￼￼ເ
10 w:￼￼￼￼￼￼ແ
11 w:￼￼￼￼￼￼ໄ
34 w:￼￼￼￼￼￼→
-17 w:￼￼￼￼￼￼￼
`;
