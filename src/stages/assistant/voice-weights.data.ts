// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.25;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-27 ^>addressee
54 ^>channel
80 ^>count
15 ^>edit
35 ^>farewell
21 ^>fault
-16 ^>here
45 ^>machine
-13 ^>narrator
-41 ^>office
27 ^>opening
31 ^>option
-21 ^>order
30 ^>plan
16 ^>polite
54 ^>quality
-34 ^>reference
14 ^>request
16 ^>text
32 addressee
-17 addressee*channel
43 addressee*count
21 addressee*fault
72 addressee*here
-29 addressee*inability
35 addressee*machine
14 addressee*offer
19 addressee*option
32 addressee*order
15 addressee*part
-37 addressee*polite
-36 addressee*quality
79 addressee*reference
66 addressee*reported
-11 addressee*request
33 addressee*text
11 addressee>$
-94 addressee>addressee
16 addressee>doubt
11 addressee>edit
-17 addressee>farewell
-28 addressee>here
-101 addressee>inability
-18 addressee>machine
-39 addressee>narrator
48 addressee>offer
-71 addressee>office
-10 addressee>order
23 addressee>part
-57 addressee>plan
-20 addressee>quality
-14 addressee>reference
29 addressee>reported
14 addressee>request
128 bracketed
67 channel
-30 channel*doubt
12 channel*fault
12 channel*office
32 channel*option
-14 channel*plan
-21 channel*reported
-24 channel>$
29 channel>channel
-20 channel>edit
-11 channel>here
-24 channel>machine
18 channel>narrator
39 channel>offer
56 channel>office
-10 channel>order
68 channel>part
11 channel>quality
-35 channel>reference
-14 channel>request
-27 channel>text
179 colon-end
161 count
-32 count*doubt
33 count*office
16 count*option
19 count*polite
-20 count*reported
26 count*user
26 count>$
52 count>addressee
16 count>channel
-30 count>doubt
-17 count>edit
21 count>inability
15 count>office
41 count>part
64 count>plan
-63 count>quality
19 count>reported
-147 cover=0
-114 cover=1
-81 cover=2
-22 cover=3
40 cover=4
57 cover=5
98 cover=6
93 cover=7
-30 doubt
37 doubt*office
33 doubt*reported
16 doubt>$
11 doubt>doubt
10 doubt>edit
13 doubt>here
16 doubt>narrator
-16 doubt>offer
-36 doubt>office
-31 doubt>part
-21 doubt>reference
10 doubt>reported
13 doubt>request
41 doubt>text
16 edit
-56 edit*channel
-86 edit*count
47 edit*doubt
-13 edit*farewell
71 edit*fault
38 edit*here
16 edit*inability
-39 edit*machine
67 edit*opening
-62 edit*option
25 edit*order
17 edit*plan
33 edit*polite
-25 edit*quality
45 edit*user
43 edit>$
19 edit>addressee
-47 edit>channel
-51 edit>count
-12 edit>edit
10 edit>here
-49 edit>inability
-63 edit>machine
-51 edit>narrator
40 edit>offer
-22 edit>office
10 edit>option
-20 edit>part
87 edit>plan
12 edit>polite
-18 edit>reference
-14 edit>reported
13 edit>request
35 edit>text
75 exclaim
-16 farewell
-16 farewell*office
41 farewell*polite
-54 farewell*reported
21 farewell>$
38 farewell>addressee
-33 farewell>edit
28 farewell>farewell
48 farewell>offer
-34 farewell>order
31 farewell>polite
-40 farewell>reported
29 farewell>text
-25 fault*office
-20 fault*reported
-15 fault>$
36 fault>addressee
13 fault>edit
22 fault>fault
19 fault>here
-12 fault>office
12 fault>order
21 fault>part
-19 fault>quality
22 fault>reference
-25 fault>reported
27 fault>text
-50 figures
-156 here
29 here*channel
25 here*count
96 here*doubt
15 here*fault
-44 here*office
27 here*option
-25 here*plan
60 here*reported
20 here*request
52 here>$
38 here>addressee
19 here>count
47 here>doubt
117 here>edit
20 here>here
-22 here>narrator
-25 here>offer
-31 here>office
15 here>option
-69 here>part
-31 here>plan
-39 here>quality
-35 here>reported
47 here>text
170 icon
-68 inability
-20 inability*channel
26 inability*count
-42 inability*here
-13 inability*offer
57 inability*office
25 inability*opening
-15 inability*option
18 inability*order
-18 inability*plan
13 inability*polite
-126 inability*reported
18 inability*request
-14 inability*user
-28 inability>$
29 inability>channel
10 inability>doubt
42 inability>edit
-10 inability>here
72 inability>inability
-25 inability>machine
27 inability>narrator
43 inability>office
26 inability>order
58 inability>part
-36 inability>plan
-39 inability>quality
69 inability>reference
13 inability>request
73 inability>text
53 label
-83 lang=de
-146 lang=en
11 lang=es
-69 lang=fr
-66 lang=it
203 lang=lo
-10 lang=pt
19 lang=vi
70 lang=zh
120 len=0
161 len=1
170 len=2
153 len=3
-17 len=4
-202 len=5
73 list
-17 machine
-25 machine*channel
11 machine*doubt
13 machine*farewell
37 machine*here
139 machine*inability
12 machine*offer
-70 machine*office
-14 machine*order
-55 machine*plan
10 machine*polite
-24 machine*reported
52 machine*request
-27 machine*user
-58 machine>addressee
-18 machine>channel
42 machine>doubt
-12 machine>edit
18 machine>here
108 machine>inability
85 machine>machine
-10 machine>narrator
21 machine>offer
-63 machine>office
-36 machine>part
-45 machine>quality
43 machine>reported
79 machine>request
-21 machine>text
-77 n=0
-38 n=1
-29 n=2
-18 n=3
-14 n=4
31 n=5
-14 n=6
68 n=7
14 n=8
29 names=0
-48 names=1
-75 names=2
-108 names=3
-67 names=4
196 narrator
-21 narrator*addressee
31 narrator*channel
40 narrator*count
56 narrator*doubt
27 narrator*edit
-10 narrator*farewell
-46 narrator*here
57 narrator*inability
130 narrator*machine
-32 narrator*offer
-34 narrator*office
-29 narrator*opening
-21 narrator*option
51 narrator*order
79 narrator*part
-34 narrator*plan
-21 narrator*quality
59 narrator*reference
-17 narrator*reported
65 narrator*request
47 narrator*user
-110 narrator>$
-30 narrator>addressee
-76 narrator>channel
16 narrator>doubt
35 narrator>edit
-28 narrator>farewell
-11 narrator>fault
15 narrator>here
73 narrator>inability
69 narrator>machine
-108 narrator>narrator
-47 narrator>offer
-52 narrator>office
56 narrator>order
-11 narrator>polite
63 narrator>quality
-33 narrator>reference
-66 narrator>reported
-43 narrator>request
-28 narrator>text
56 offer*channel
18 offer*doubt
-77 offer*here
-53 offer*office
-46 offer*order
29 offer*plan
-33 offer*reported
-88 offer*request
22 offer*user
74 offer>$
18 offer>channel
18 offer>doubt
50 offer>edit
46 offer>offer
-23 offer>office
19 offer>order
17 offer>plan
-12 offer>reference
-30 offer>reported
-65 offer>request
28 offer>text
-62 office
16 office>$
-22 office>channel
23 office>count
16 office>doubt
-66 office>edit
17 office>here
24 office>machine
-13 office>narrator
21 office>offer
-57 office>office
-11 office>order
-39 office>part
16 office>plan
-16 office>polite
-45 office>quality
38 office>reported
-10 office>request
-23 office>text
27 opening
29 opening*count
14 opening*farewell
17 opening*fault
52 opening*here
-39 opening*office
46 opening*order
47 opening*plan
25 opening*polite
-61 opening*reported
26 opening*request
17 opening*user
70 opening>$
-19 opening>channel
19 opening>count
29 opening>edit
17 opening>fault
110 opening>here
22 opening>inability
-16 opening>narrator
-33 opening>offer
-43 opening>office
27 opening>order
70 opening>part
31 opening>plan
21 opening>polite
-55 opening>quality
10 opening>reference
-32 opening>reported
34 option
-49 option*doubt
-35 option*office
-24 option>$
-12 option>addressee
67 option>channel
15 option>count
-19 option>office
26 option>part
82 option>quality
39 option>reported
-19 option>text
-37 order
-34 order*channel
20 order*count
10 order*doubt
-49 order*farewell
13 order*fault
-17 order*office
44 order*plan
27 order*reported
10 order*user
54 order>$
13 order>doubt
19 order>inability
-24 order>machine
41 order>narrator
12 order>offer
-16 order>office
-13 order>part
20 order>plan
14 order>quality
17 order>reference
16 order>reported
10 order>request
35 order>text
98 part
45 part*channel
-40 part*count
37 part*doubt
-39 part*edit
18 part*fault
39 part*here
-10 part*inability
-39 part*machine
125 part*opening
44 part*option
10 part*quality
32 part*reference
14 part*reported
55 part*request
29 part*user
-28 part>$
21 part>addressee
-16 part>channel
27 part>count
46 part>doubt
126 part>edit
-24 part>here
20 part>machine
-43 part>narrator
24 part>offer
-32 part>office
18 part>order
104 part>part
32 part>plan
12 part>polite
43 part>quality
-48 part>reference
18 part>request
33 part>text
-72 phone
-58 plan
-19 plan*doubt
18 plan*fault
-16 plan*polite
11 plan*reported
-17 plan>$
-44 plan>addressee
-12 plan>channel
-19 plan>count
-14 plan>doubt
90 plan>edit
-23 plan>here
54 plan>inability
-54 plan>machine
-80 plan>narrator
24 plan>offer
38 plan>office
25 plan>part
61 plan>plan
-32 plan>quality
32 plan>reported
13 plan>user
51 polite
-25 polite*office
-29 polite*reported
43 polite>$
-22 polite>addressee
28 polite>edit
-17 polite>narrator
12 polite>offer
-11 polite>reported
-31 pos=first
27 pos=last
-73 pos=middle
40 pure=n=1
21 pure=n=2
14 pure=n=3
47 pure=n=4
30 pure=n=5
36 pure=n=6
16 pure=n=8
69 quality
40 quality*channel
-54 quality*count
23 quality*doubt
77 quality*here
-23 quality*inability
40 quality*offer
-41 quality*office
-14 quality*opening
16 quality*order
28 quality*plan
-59 quality*reported
42 quality*request
13 quality*user
67 quality>$
20 quality>channel
-41 quality>count
10 quality>doubt
25 quality>edit
18 quality>here
-22 quality>narrator
80 quality>offer
27 quality>order
-18 quality>part
71 quality>quality
14 quality>reported
130 question
-120 quoted=0
-17 quoted=1
14 quoted=2
46 quoted=3
36 reference
-69 reference*channel
-10 reference*count
45 reference*doubt
-15 reference*farewell
45 reference*fault
-41 reference*here
21 reference*inability
38 reference*machine
-73 reference*offer
39 reference*opening
12 reference*polite
36 reference*quality
29 reference*reported
-37 reference*request
23 reference>$
-49 reference>addressee
18 reference>count
92 reference>doubt
-49 reference>edit
-28 reference>here
-11 reference>inability
31 reference>machine
-37 reference>narrator
-26 reference>office
72 reference>part
-13 reference>plan
14 reference>polite
20 reference>reference
30 reference>reported
-21 reference>request
21 reference>text
-38 reported
23 reported*office
-19 reported>$
-32 reported>addressee
18 reported>channel
-11 reported>count
-12 reported>doubt
-37 reported>edit
16 reported>here
-85 reported>inability
-17 reported>machine
-13 reported>option
-13 reported>plan
-18 reported>polite
-23 reported>quality
55 reported>reference
19 reported>reported
51 reported>text
-10 request*channel
-21 request*count
72 request*doubt
-15 request*office
-15 request*option
-13 request*order
-25 request*plan
-12 request*user
64 request>$
-56 request>addressee
23 request>edit
12 request>here
-11 request>inability
17 request>machine
23 request>narrator
-13 request>offer
39 request>order
12 request>plan
-25 request>quality
10 request>reference
-13 request>reported
48 request>request
49 request>text
64 text
57 text*channel
-95 text*count
-17 text*edit
46 text*farewell
55 text*fault
55 text*here
-12 text*inability
-43 text*machine
36 text*offer
-55 text*office
72 text*opening
23 text*option
-50 text*order
-53 text*part
-12 text*plan
52 text*polite
-11 text*quality
11 text*reference
-39 text*reported
-65 text*request
40 text>$
-43 text>channel
-14 text>count
-32 text>doubt
13 text>farewell
-22 text>narrator
68 text>offer
-68 text>part
40 text>plan
36 text>polite
26 text>quality
23 text>reference
80 text>reported
-33 text>text
54 user*plan
13 user*reported
11 user>$
14 user>edit
-22 user>machine
12 user>narrator
25 user>text
26 w:! a
35 w:! here's
27 w:! let's
23 w:! the
11 w:!ຂ້
40 w:#
-56 w:# #
54 w:# :
-14 w:# ?
-38 w:# a
36 w:# am
31 w:# and
27 w:# as
-26 w:# b
-19 w:# before
11 w:# but
11 w:# characters
-18 w:# chữ
-21 w:# degrees
-22 w:# families
27 w:# for
38 w:# good
-40 w:# h
46 w:# households
25 w:# in
-11 w:# it
-13 w:# june
-18 w:# kip
19 w:# km
45 w:# march
-24 w:# may
16 w:# million
-59 w:# minutes
12 w:# more
66 w:# mots
-13 w:# mét
64 w:# no
52 w:# not
-67 w:# november
-18 w:# now
-30 w:# on
10 w:# or
-34 w:# p
-15 w:# pages
24 w:# people
-24 w:# per
46 w:# percent
21 w:# plus
22 w:# pm
27 w:# s
121 w:# seconds
23 w:# shorter
33 w:# signes
102 w:# sites
58 w:# so
-51 w:# th
20 w:# the
11 w:# từ
33 w:# villages
79 w:# word
33 w:# words
-23 w:# years
15 w:# you
12 w:(ເປ
-14 w:)ແລ
15 w:,ກະ
19 w:,ກະລຸ
19 w:,ກະລຸນາ
38 w:,ຂ້
27 w:,ຂ້ອຍ
11 w:,ຂ້ອຍຈຶ
11 w:,ຂ້າພ
11 w:,ຂ້າພະເ
19 w:,ຂໍ
-14 w:,ຖ້າມ
-13 w:,ນັ
14 w:,ບໍ
-11 w:,ພະ
29 w:,ມີ
-15 w:,ລາ
14 w:,ວັ
11 w:,ວັນທ
11 w:,ສະນັ
11 w:,ສະນັ້ນ
19 w:,ສາ
27 w:,ຫຼ
12 w:,ອັ
11 w:,ແນ
-16 w:,ແບ
21 w:,ໃຊ
-10 w:,ໃຫ
-14 w:,ໜ້
25 w:,￼￼
25 w:,￼￼￼￼
30 w:,￼￼￼￼￼￼
17 w:-ຈີ
-21 w:.00
-10 w:.000ກ
-13 w:.000ກີບ
-10 w:.000ໃ
-16 w:.20
16 w:.ຂ້
16 w:.ຂ້ອຍ
15 w:.ສະ
15 w:.ສະບັ
31 w:/th
-11 w:0.000ກີ
-14 w:00
-18 w:000
-13 w:000ກີ
-10 w:000ໃບ
-13 w:00ກີບ
-20 w:00ຄ
-12 w:00ຄຳພ
-10 w:00ໃ
-13 w:00字
-11 w:020
-13 w:021
10 w:023
30 w:025
15 w:0คำ
-25 w:0ກີ
-12 w:0ຄົ
18 w:0ຄົນ,
-16 w:0ນາ
-16 w:0ນາທີ
25 w:0ລ້
25 w:0ລ້ານ
11 w:0ເຮ
11 w:0ເຮັກ
11 w:0ເຮັກຕາ
-18 w:0ໂມ
-10 w:0ໃບ
39 w:1
-10 w:1.2
11 w:10
20 w:100
14 w:12
35 w:120
18 w:120ຄົ
-12 w:123
-12 w:12ບ
-12 w:12ໜ
-12 w:12ໜ້າ
-12 w:150
-15 w:155
41 w:2
13 w:2.
18 w:200
-18 w:201
26 w:202
17 w:20ຄ
-10 w:212
11 w:250
13 w:2ຄົ
20 w:2ນາ
20 w:2ນາທີ
12 w:2ມາ
-16 w:2ໜ້
-14 w:300ຄຳ
15 w:31ມ
-21 w:3x4
-15 w:3ຄົ
14 w:3ບ້
14 w:3ບ້ານ
32 w:40ຄ
-10 w:421
14 w:4ຄຳ
-19 w:4ຄົ
12 w:4ຫຼ
-16 w:5
-13 w:500
-18 w:50ຄ
-15 w:55ຕ
-13 w:566
11 w:568
-16 w:5ຄຳ
13 w:5ປີ
10 w:5ແບ
-12 w:6ໂມ
40 w:7
-13 w:8.0
-17 w:800
-12 w:8:0
16 w:8ຄຳ
11 w::
88 w:: #
38 w:: a
59 w:: about
-29 w:: an
-13 w:: bản
-21 w:: can
14 w:: clearer
126 w:: council
49 w:: cut
-34 w:: https
-15 w:: i
21 w:: in
-17 w:: is
-15 w:: k
90 w:: laos
21 w:: make
51 w:: new
-25 w:: no
-24 w:: none
-18 w:: one
13 w:: rewrite
-13 w:: the
-33 w:: this
21 w:: three
-47 w:: two
-10 w:: une
-12 w:: we
12 w:: what
48 w:: who
50 w:: why
32 w:: yes
16 w::1.
22 w::คำ
13 w::ຂຽ
-38 w::ຂ້
-23 w::ຂ້ອຍ
-24 w::ຄຳ
13 w::ຊື
-13 w::ຕັ
20 w::ທ່ອງ
20 w::ທ່ອງທ່
-12 w::ທ່ານ
20 w::ນັ
-11 w::ນາ
17 w::ບໍ
10 w::ລາ
14 w::ລາຄາ
-14 w::ສະ
-13 w::ຫົວຂ
-13 w::ຫົວຂໍ້
-10 w::ອາ
-11 w::ເປ
-11 w::ເປັນ
-30 w::ແກ
-20 w::ແບ
40 w::￼￼
40 w::￼￼￼￼
40 w::￼￼￼￼￼￼
31 w:</t
34 w:<th
16 w:<thin
-85 w:?
-14 w:? a
26 w:? better
15 w:? i
15 w:? it
-12 w:? tell
-15 w:? the
40 w:? we
-40 w:? yes
12 w:?ຂ້
12 w:?ຂ້ອຍ
-15 w:?ສະ
-18 w:?ສົ
-18 w:?ສົ່ງ
-47 w:^#
115 w:^# #
47 w:^# words
-36 w:^:
16 w:^<thin
-60 w:^a
-40 w:^a good
22 w:^a more
-14 w:^a previous
-12 w:^a shorter
11 w:^a version
-72 w:^about
-44 w:^about #
-26 w:^absolutely
-30 w:^absolutely nothing
59 w:^according
59 w:^according to
21 w:^actually
65 w:^add
35 w:^added
30 w:^adding
32 w:^ah
89 w:^all
-14 w:^alright
47 w:^alt
47 w:^alt text
-11 w:^alternative
66 w:^alternatively
99 w:^although
-33 w:^an
-18 w:^an earlier
53 w:^and
21 w:^and that's
-20 w:^anh
40 w:^anything
-13 w:^anything else
41 w:^apologies
30 w:^apologies for
-14 w:^applicants
31 w:^approx
31 w:^approx #
-27 w:^article
24 w:^as
-53 w:^as a
43 w:^as an
51 w:^as far
-16 w:^as of
17 w:^as the
27 w:^ask
-22 w:^asked
-15 w:^asked about
29 w:^at the
-54 w:^background
29 w:^based
29 w:^based on
-27 w:^because
35 w:^before i
25 w:^being
25 w:^being an
50 w:^below
35 w:^below are
32 w:^below is
22 w:^best
39 w:^best of
-22 w:^bien
-22 w:^bien sûr
54 w:^bonne
25 w:^both
17 w:^by
13 w:^bài
-19 w:^bài viết
-23 w:^bạn
-31 w:^bạn có
27 w:^bản
-11 w:^bản dự
-21 w:^can
-20 w:^candidates
47 w:^caption
10 w:^certainly !
-27 w:^certainly the
-15 w:^cet
-11 w:^cet article
29 w:^cette
14 w:^cette version
72 w:^changed
26 w:^changes
41 w:^changes made
73 w:^character
83 w:^character count
21 w:^chatg
158 w:^chatgpt
39 w:^chatgpt can
34 w:^chatgpt said
-40 w:^clarification
-38 w:^clarification :
30 w:^claude
28 w:^consider
-24 w:^continue
-33 w:^continue reading
90 w:^copy
63 w:^copy code
-23 w:^copy the
-90 w:^corrected
-34 w:^correction
-33 w:^correction :
18 w:^could
-23 w:^cut
22 w:^các
-32 w:^câu
-18 w:^dear
20 w:^disclaimer
21 w:^disclaimer :
29 w:^do
18 w:^do not
37 w:^do you
24 w:^done
-18 w:^double
-48 w:^double check
-25 w:^draft
26 w:^draft #
-19 w:^dưới
-19 w:^dưới đây
-18 w:^each
21 w:^each paragraph
67 w:^edited
-31 w:^editor's
-31 w:^editor's note
21 w:^edits
19 w:^english
48 w:^enjoy
63 w:^environ
63 w:^environ #
-50 w:^exercise
-50 w:^exercise #
23 w:^fact
10 w:^fact check
26 w:^feel
26 w:^feel free
31 w:^final
38 w:^final answer
-12 w:^five
34 w:^fixed
84 w:^focus
25 w:^focus keyphrase
40 w:^focus keyword
18 w:^for
17 w:^for a
39 w:^for more
37 w:^for the
35 w:^gemin
20 w:^gemini
-15 w:^give
91 w:^glad
21 w:^good catch
23 w:^good luck
-31 w:^google's
10 w:^got
12 w:^grammar
15 w:^great
36 w:^great question
19 w:^has
18 w:^have
22 w:^have a
-58 w:^he
-46 w:^headline
-77 w:^her
-27 w:^here
-33 w:^here are
-68 w:^here is
24 w:^here you
17 w:^here's
25 w:^here's a
14 w:^here's how
-21 w:^here's the
-28 w:^here's what
12 w:^here's your
10 w:^hier
-30 w:^his
31 w:^hmm
25 w:^hmm the
69 w:^hope
37 w:^hope that
32 w:^hope this
72 w:^hopefully
-39 w:^how
45 w:^i
25 w:^i aimed
12 w:^i also
-10 w:^i apologise
12 w:^i apologize
12 w:^i assumed
-35 w:^i cannot
-25 w:^i could
13 w:^i do
-18 w:^i have
-50 w:^i hope
27 w:^i kept
15 w:^i left
-25 w:^i made
-39 w:^i moved
-20 w:^i rewrote
-23 w:^i should
16 w:^i tried
13 w:^i used
29 w:^i won't
-14 w:^i would
25 w:^i'd
-26 w:^i'd be
16 w:^i'm sorry
44 w:^i've
-23 w:^i've gone
-14 w:^if the
-37 w:^if you
18 w:^il
14 w:^improvements
-101 w:^in
-29 w:^in a
55 w:^in conclusion
-57 w:^in the
129 w:^insert
-30 w:^insert the
36 w:^is
-49 w:^is there
40 w:^is this
25 w:^it
-28 w:^it is
16 w:^it looks
23 w:^it now
-27 w:^it was
70 w:^it's
-23 w:^item
-23 w:^item #
15 w:^j'ai conservé
-38 w:^j'ai gardé
-17 w:^j'espère
-17 w:^j'espère que
13 w:^je suis
57 w:^just
37 w:^keep
51 w:^keep in
-100 w:^key
42 w:^key changes
-46 w:^keywords
-26 w:^keywords :
-69 w:^la
-17 w:^la nouvelle
-23 w:^la version
10 w:^le
-54 w:^let
-33 w:^let me
-38 w:^let's
-28 w:^letters
32 w:^longueur
32 w:^longueur :
33 w:^make
31 w:^may
33 w:^mes
19 w:^mes connaissances
77 w:^meta
67 w:^meta description
12 w:^modifications
12 w:^modifications apportées
-13 w:^more
42 w:^moved
25 w:^my
-35 w:^my knowledge
20 w:^my mistake
43 w:^mình
24 w:^mô
-21 w:^một
-24 w:^n'hésitez
-24 w:^n'hésitez pas
35 w:^names
-18 w:^names have
11 w:^need
14 w:^next i
-35 w:^người
59 w:^no
13 w:^no problem
-23 w:^none
-23 w:^none of
-18 w:^not
26 w:^not quite
63 w:^note
19 w:^note de
13 w:^note that
58 w:^noted
-26 w:^notes
40 w:^nothing
58 w:^now
62 w:^numbers
-38 w:^nếu
-13 w:^nếu bạn
-23 w:^nếu cần
-25 w:^okay so
-14 w:^once
49 w:^one thing
-28 w:^only
-23 w:^only the
-19 w:^openai
19 w:^option
64 w:^option a
102 w:^or
60 w:^or if
-18 w:^our
51 w:^para
51 w:^para #
-31 w:^paragraph
-28 w:^paragraph #
26 w:^perfect
-29 w:^photo
33 w:^pick
-26 w:^plan
-18 w:^please
-13 w:^please check
17 w:^please verify
18 w:^polished
14 w:^polished version
15 w:^possible
-20 w:^prices
-28 w:^q
-28 w:^q :
-10 w:^quotes
10 w:^read
18 w:^read more
-38 w:^read the
-41 w:^readers
-20 w:^reading
-24 w:^reading time
58 w:^reads
50 w:^regenerate
53 w:^regenerate response
38 w:^remember
37 w:^removed
-28 w:^replace
43 w:^replaced
40 w:^replaced with
29 w:^revised version
55 w:^rewrite
-35 w:^rewrite the
40 w:^rewritten
44 w:^rewritten article
21 w:^right
10 w:^rất tiếc
54 w:^said
-25 w:^said the
12 w:^same
19 w:^se
-28 w:^search
105 w:^searched
105 w:^searched #
25 w:^send me
48 w:^seo
59 w:^seo title
75 w:^shall
33 w:^shall i
42 w:^shall we
-80 w:^share
-80 w:^share this
-74 w:^she
57 w:^short
18 w:^short version
-17 w:^shorter
25 w:^should
69 w:^show
124 w:^since
66 w:^since the
-17 w:^sir
58 w:^slightly
32 w:^slightly more
66 w:^slug
66 w:^slug :
-62 w:^so
11 w:^so the
46 w:^some
-12 w:^some names
-17 w:^sorry
-18 w:^sorry about
22 w:^sorry i
-11 w:^souhaitez
-11 w:^souhaitez vous
-21 w:^source :
34 w:^spelling
-36 w:^step
-28 w:^step #
18 w:^straight
-11 w:^subject
149 w:^suggested
24 w:^suggested headline
45 w:^suggested tags
20 w:^summary
-13 w:^summary :
11 w:^summary of
11 w:^sure
-55 w:^sure i
32 w:^sure thing
17 w:^swapped
-35 w:^tags
-32 w:^tags :
-21 w:^take
-26 w:^teachers
-11 w:^teachers say
10 w:^tell me
16 w:^thank
16 w:^thank you
30 w:^thanks
162 w:^that
93 w:^that should
-40 w:^that's
11 w:^that's a
-55 w:^the
30 w:^the above
-11 w:^the agency
12 w:^the article
-21 w:^the chatbot
-11 w:^the coach
-35 w:^the committee
10 w:^the company
-25 w:^the council
28 w:^the draft
-11 w:^the essay
-10 w:^the exhibition
-14 w:^the figures
-32 w:^the first
-15 w:^the form
-79 w:^the headline
-10 w:^the judge
41 w:^the language
-10 w:^the letter
24 w:^the link
-10 w:^the mayor
55 w:^the metaphor
12 w:^the names
-51 w:^the new
-13 w:^the newspaper
-14 w:^the original
-30 w:^the paper
-16 w:^the paper's
20 w:^the paragraph
30 w:^the percentage
12 w:^the phrase
23 w:^the piece
-11 w:^the polished
35 w:^the quote
-11 w:^the quotes
25 w:^the report
-11 w:^the revised
14 w:^the rewrite
-44 w:^the second
-30 w:^the sentence
28 w:^the source
17 w:^the statement
19 w:^the statistics
21 w:^the style
-16 w:^the summary
-15 w:^the table
-13 w:^the template
42 w:^the text
29 w:^the title
51 w:^the tone
-30 w:^the translation
35 w:^the treasurer
17 w:^the user
-16 w:^the word
-17 w:^the wording
55 w:^there
-28 w:^there are
-22 w:^there is
-20 w:^there's
-25 w:^these
65 w:^think
12 w:^thinking
25 w:^this
-73 w:^this article
13 w:^this comes
-12 w:^this draft
-47 w:^this interview
61 w:^this is
-21 w:^this report
11 w:^this revised
-28 w:^this story
-16 w:^this summary
-47 w:^this text
-31 w:^this version
101 w:^thought
101 w:^thought for
-26 w:^three
37 w:^title
33 w:^to
22 w:^ton
45 w:^tone :
-19 w:^total
15 w:^translated
11 w:^translation
-19 w:^translator's note
23 w:^trimmed
35 w:^two
12 w:^tính
12 w:^tính đến
-75 w:^tôi
-16 w:^tôi đã
-34 w:^under
-28 w:^under the
49 w:^understood
-11 w:^une
37 w:^unfortunately
14 w:^unfortunately i
24 w:^use
12 w:^user
16 w:^version
16 w:^version #
-52 w:^voici
23 w:^wait
39 w:^wait the
34 w:^want
-13 w:^want it
28 w:^want to
128 w:^was
11 w:^was this
-25 w:^we
29 w:^we are
11 w:^we can
-27 w:^we have
11 w:^we need
47 w:^we'll
-124 w:^what
30 w:^what changed
26 w:^what i
-18 w:^what would
-66 w:^when
-42 w:^where
30 w:^where the
17 w:^whether
-34 w:^which
-13 w:^which of
-17 w:^who
15 w:^why it
42 w:^why this
37 w:^with
19 w:^with the
11 w:^without
-34 w:^word
-16 w:^word count
10 w:^would
28 w:^would a
-91 w:^write
41 w:^written
-14 w:^xin
-11 w:^xin lỗi
-32 w:^yes
34 w:^you
45 w:^you are
-47 w:^you asked
35 w:^you could
25 w:^you may
60 w:^you said
14 w:^you're absolutely
-13 w:^you're right
40 w:^you've
66 w:^your
12 w:^your message
26 w:^à
-10 w:^ông
66 w:^đã
-14 w:^đính
-14 w:^đính chính
-13 w:^đề
11 w:^ความย
13 w:^คำแปล
-21 w:^ดิฉัน
11 w:^พาดหั
-12 w:^หมายเ
-10 w:^หากต้
35 w:^แบบที
-22 w:^ກະລຸນ
-10 w:^ກົດ￼￼
-16 w:^ຂອບໃຈ
-17 w:^ຂັ້ນຕ
-12 w:^ຂ່າວນ
-22 w:^ຂ້ອຍຂ
-10 w:^ຂ້ອຍຕ
-13 w:^ຂ້ອຍບ
-10 w:^ຂ້ອຍອ
-17 w:^ຂໍອະໄ
-15 w:^ຂໍໃຫ້
23 w:^ຂໍ້ຄວ
47 w:^ຄັດລອ
-15 w:^ຄຳຕອບ
13 w:^ຄຳບັນ
-20 w:^ຄຳວ່າ
10 w:^ຄຳແປ(
10 w:^ຄຳແປພ
17 w:^ຈຳນວນ
17 w:^ຈຸດທີ
-12 w:^ຈົດໝາ
-12 w:^ຊື່ຂອ
17 w:^ຍັງຂາ
16 w:^ຕາມທີ
-32 w:^ຕົວຢ່
-36 w:^ຕົວເລ
-14 w:^ຕໍ່ໄປ
-15 w:^ຖ້າທ່
-25 w:^ຖ້າບໍ
12 w:^ຖ້າມີ
10 w:^ທາງເລ
-13 w:^ທ່ານສ
-18 w:^ນີ້ແມ
23 w:^ນ້ຳສຽ
13 w:^ບົດນີ
-18 w:^ບົດສຳ
-11 w:^ບ່ອນທ
21 w:^ປ່ຽນ￼
29 w:^ພວກເຮ
-10 w:^ຢາກໃຫ
-16 w:^ລາຍຊື
26 w:^ສະບັບ
-10 w:^ສະພາແ
-25 w:^ສະຫຼຸ
34 w:^ສຳລັບ
16 w:^ຫວັງວ
29 w:^ຫົວຂໍ
-12 w:^ອາຈານ
31 w:^ຮັບຊາ
14 w:^ຮູບທີ
10 w:^ເປັນຄ
24 w:^ເພື່ອ
-23 w:^ເມື່ອ
-10 w:^ແກ້ຂ່
30 w:^ແນະນຳ
-10 w:^ແປແລະ
-23 w:^ໂຄງສ້
-25 w:^ໝາຍເຫ
-12 w:^ảnh
25 w:^以上
-30 w:^以下
24 w:^修改
15 w:^全文
10 w:^好的
-12 w:^如需
14 w:^字数
-11 w:^应受
25 w:^抱歉
10 w:^收到
-21 w:^本文
15 w:^注：
-13 w:^编辑
-20 w:^译者
-42 w:^￼￼￼￼￼
-25 w:a
36 w:a #
61 w:a balance
33 w:a balanced
12 w:a better
35 w:a bit
-11 w:a boat
-12 w:a chatbot
27 w:a cleaner
17 w:a clear
-13 w:a clerk
12 w:a comment
-20 w:a copy
-24 w:a day
16 w:a different
-11 w:a dit
-36 w:a doctor
28 w:a fact
21 w:a fair
-18 w:a family
23 w:a few
50 w:a first
67 w:a follow
-16 w:a friend
42 w:a full
42 w:a general
-63 w:a good
-13 w:a great
37 w:a group
25 w:a half
-12 w:a headline
-15 w:a hotel
-32 w:a house
61 w:a human
-40 w:a is
30 w:a lao
21 w:a letter
-23 w:a lighter
-45 w:a line
-12 w:a list
17 w:a little
17 w:a local
19 w:a long
-36 w:a lot
25 w:a lower
13 w:a machine
59 w:a map
-13 w:a matter
18 w:a minute
-14 w:a mistake
-21 w:a month
-15 w:a name
44 w:a named
-61 w:a new
23 w:a news
19 w:a newspaper
38 w:a nice
-11 w:a note
-34 w:a page
-21 w:a paragraph
28 w:a person
43 w:a photo
-17 w:a photograph
16 w:a plagiarism
22 w:a possible
15 w:a press
-15 w:a previous
-12 w:a professional
13 w:a punchier
45 w:a question
32 w:a quote
14 w:a real
35 w:a regional
13 w:a report
13 w:a response
-10 w:a retired
-22 w:a revised
-28 w:a robot
13 w:a row
-14 w:a répondu
23 w:a sample
-32 w:a second
27 w:a sense
17 w:a sharper
44 w:a short
-62 w:a shorter
-37 w:a single
18 w:a slightly
-15 w:a small
37 w:a source
-21 w:a spoonful
31 w:a statement
31 w:a straight
23 w:a strong
-81 w:a summary
-23 w:a table
-10 w:a text
22 w:a tightened
12 w:a timeline
-12 w:a torch
64 w:a touch
15 w:a translation
44 w:a version
19 w:a village
12 w:a warm
-11 w:a warmer
-20 w:a week
31 w:a wire
26 w:a woman
-32 w:a word
-32 w:a été
-15 w:abbot
-27 w:ability
-31 w:ability to
-10 w:able
-10 w:able to
26 w:about #
20 w:about a
-12 w:about how
-23 w:about it
-32 w:about my
88 w:about the
-54 w:about this
-15 w:about to
22 w:about who
-13 w:above
41 w:above are
20 w:above may
-26 w:above the
-17 w:absolutely
-30 w:absolutely nothing
-22 w:accept
-31 w:accepted
-38 w:access the
49 w:access to
65 w:accident
12 w:according
12 w:according to
10 w:account of
-27 w:accounts
-38 w:accurate
27 w:accusation
25 w:act
69 w:action
36 w:active
17 w:active ones
23 w:active voice
17 w:actual
28 w:adapt
11 w:adapt it
-17 w:adapt the
17 w:adapted
26 w:adapted for
12 w:adapté
12 w:adapté à
-22 w:add
-36 w:add a
18 w:add it
95 w:added
35 w:added :
27 w:added a
34 w:adding
-25 w:adding a
-35 w:address
-38 w:address and
-19 w:addressed
-110 w:adds
25 w:adjective
100 w:adjectives
-31 w:adjust
-12 w:adjusted
-11 w:adjusted to
23 w:adjustments
-40 w:admitted
-11 w:adults
32 w:advert
-45 w:advice
-18 w:advises
30 w:after
57 w:after #
-31 w:after a
-19 w:after readers
13 w:after that
13 w:after the
39 w:afterwards
17 w:again ?
38 w:against
29 w:against a
18 w:age
48 w:ages
10 w:agree
-50 w:agreed
23 w:agreement
32 w:ah
11 w:ahead
-10 w:ahead with
-42 w:ai
27 w:ai and
18 w:ai assistant
25 w:ai developed
22 w:ai i
-14 w:ai tool
-21 w:ai để
-31 w:aider
15 w:aim
53 w:aimed
28 w:aimed at
28 w:aiming
28 w:aiming for
-22 w:airline
21 w:airport
-20 w:aiເ
18 w:ai生
-76 w:all
35 w:all of
-31 w:allowed
-26 w:allowed to
-22 w:allows
-16 w:almost
14 w:along
19 w:aloud
88 w:already
-14 w:alright
-66 w:also
-24 w:also add
14 w:alt
27 w:altered
61 w:alternative
35 w:alternative headlines
64 w:alternatively
12 w:alternatives
91 w:although
53 w:altogether
-43 w:always
-11 w:am
11 w:ambiguous
-34 w:amended
-15 w:amendment
26 w:american
27 w:amount
-11 w:amount of
13 w:amounts
-62 w:an
32 w:an advert
116 w:an ai
-18 w:an apology
14 w:an article
29 w:an artificial
-18 w:an assistant
14 w:an asterisk
-49 w:an earlier
-22 w:an editing
-12 w:an editor
19 w:an english
16 w:an error
-50 w:an hour
-18 w:an opinion
-69 w:and
32 w:and #
-19 w:and a
-16 w:and add
-19 w:and again
35 w:and an
-22 w:and are
-15 w:and ask
-13 w:and avoid
25 w:and avoids
11 w:and back
14 w:and cannot
-18 w:and check
-31 w:and clarity
13 w:and cut
21 w:and do
14 w:and does
31 w:and don't
-15 w:and drops
-16 w:and edited
26 w:and every
-22 w:and factual
-12 w:and friendly
20 w:and half
49 w:and has
112 w:and have
41 w:and how
94 w:and i'll
-39 w:and if
14 w:and in
33 w:and is
-19 w:and it
-15 w:and its
50 w:and keep
-18 w:and leave
28 w:and left
106 w:and less
13 w:and let
42 w:and more
-13 w:and moved
-21 w:and neither
24 w:and neutral
-25 w:and never
12 w:and no
-31 w:and nobody
62 w:and none
43 w:and nothing
-29 w:and on
13 w:and one
-29 w:and only
-16 w:and paste
49 w:and ready
-16 w:and removed
-26 w:and reviewed
29 w:and should
-39 w:and so
-58 w:and that
17 w:and that's
32 w:and the
-12 w:and then
38 w:and there
-11 w:and they
-26 w:and this
67 w:and to
-15 w:and translated
-23 w:and two
-26 w:and use
53 w:and was
-11 w:and we
-12 w:and went
38 w:and when
27 w:and where
12 w:and why
-10 w:and will
-12 w:and you
-11 w:and your
82 w:angle
-15 w:anh có
15 w:announced
47 w:announced a
44 w:announcement
-14 w:annual
-24 w:another
-33 w:ans
-37 w:answer
25 w:answer :
-23 w:answer is
-20 w:answer questions
23 w:answer the
-30 w:answered
-21 w:answered :
-10 w:answered in
46 w:answers
39 w:answers the
39 w:anthropic
-62 w:any
19 w:any further
-30 w:any information
40 w:any of
13 w:any text
-22 w:anyone
-19 w:anyone who
53 w:anything
-46 w:anything else
16 w:anything in
78 w:ap
22 w:ap style
21 w:apart from
39 w:apologies
28 w:apologies for
-20 w:apologise
-12 w:apologise for
-29 w:apologised
-14 w:apologised after
17 w:apologize
15 w:apologize but
-33 w:apology
-21 w:app
-10 w:appeals
27 w:appear
-44 w:appeared
-33 w:appeared in
49 w:appears
12 w:appears in
31 w:appears to
-15 w:applicants
-23 w:application
-19 w:apply
16 w:apportées
28 w:apportées :
-17 w:approach
63 w:appropriate
68 w:appropriate for
-18 w:approved
57 w:approves
34 w:approx
34 w:approx #
26 w:approximately
27 w:approximately #
29 w:april #
-13 w:architect
10 w:are
81 w:are a
37 w:are an
24 w:are asked
43 w:are illustrative
19 w:are in
24 w:are invented
36 w:are limited
-11 w:are looking
-19 w:are now
13 w:are out
-13 w:are provisional
-21 w:are right
22 w:are set
-60 w:are still
-79 w:are the
14 w:are three
37 w:area
47 w:argument
46 w:arguments
28 w:arguments on
33 w:around
45 w:around #
34 w:arrest
-18 w:arrive
62 w:article
-79 w:article #
48 w:article :
-10 w:article a
28 w:article about
23 w:article and
25 w:article are
15 w:article because
-23 w:article gave
-22 w:article has
-49 w:article is
-12 w:article of
-34 w:article was
30 w:article without
19 w:article you
-28 w:articles
-13 w:artificielle puis
-28 w:artikel
46 w:as
-16 w:as #
36 w:as an
-15 w:as and
48 w:as far
-10 w:as follows
15 w:as for
-18 w:as if
-11 w:as in
-15 w:as is
-24 w:as it
-22 w:as much
15 w:as my
12 w:as of
-29 w:as released
46 w:as requested
42 w:as stated
-53 w:as the
48 w:as they
-18 w:as we
37 w:as well
45 w:as your
18 w:asean
35 w:ask a
-11 w:ask for
11 w:ask if
-12 w:ask whether
-68 w:asked
-24 w:asked about
-38 w:asked for
41 w:asked the
-10 w:asked whether
37 w:asking
50 w:asking the
-12 w:asks
-19 w:asleep
-13 w:assembly
27 w:assist
12 w:assistant and
-11 w:assistant replied
-12 w:association
32 w:assumed
10 w:assumed that
39 w:assuming
14 w:asterisk
-45 w:at
23 w:at #
10 w:at a
-16 w:at all
41 w:at dawn
52 w:at fault
-14 w:at four
-17 w:at half
-29 w:at home
31 w:at https
-14 w:at last
-62 w:at least
-39 w:at night
-16 w:at once
12 w:at roughly
-22 w:at the
-11 w:at their
16 w:at this
19 w:ate
29 w:attach
26 w:attached
15 w:attachment
21 w:attempt
14 w:attendance
70 w:attended
26 w:attributed
-85 w:au
48 w:aucun
26 w:aud
-11 w:auditors
-10 w:august
48 w:aussi
-68 w:author
-27 w:authors
-49 w:automatically
-12 w:autumn
-16 w:aux
-39 w:available
-36 w:available in
10 w:available to
-20 w:avant
-36 w:avant de
-23 w:avant le
-41 w:avec
18 w:avez raison
18 w:avoid
29 w:avoid repeating
33 w:avoid the
-10 w:avoided
77 w:avoids
41 w:avoids the
36 w:aware
-21 w:away
49 w:away the
13 w:b
59 w:b #
-10 w:b :
-13 w:b of
-38 w:ba
-21 w:ba lần
11 w:back again
21 w:back and
11 w:back in
-42 w:back of
12 w:back page
-14 w:back the
-25 w:back to
10 w:back with
32 w:backed
-68 w:background
54 w:background on
-22 w:bag
28 w:bakery
78 w:balance
59 w:balance between
24 w:balanced
-36 w:ball
-12 w:ballot
18 w:bangkok
-11 w:bank
10 w:banner
10 w:bao
-17 w:based
44 w:based on
-14 w:bats
-33 w:battery
28 w:bbc
-14 w:bce
-14 w:bcelo
-14 w:bcelone
22 w:be
11 w:be #
31 w:be :
-28 w:be a
-45 w:be able
11 w:be checked
13 w:be closed
16 w:be cut
-19 w:be given
-13 w:be glad
-29 w:be happy
33 w:be included
30 w:be more
37 w:be needed
28 w:be number
11 w:be opened
11 w:be out
26 w:be read
19 w:be ready
13 w:be reflected
-11 w:be replaced
34 w:be right
-27 w:be seen
-30 w:be taken
19 w:be useful
29 w:became
15 w:because a
-34 w:because i
-11 w:because nothing
-17 w:because of
35 w:become
-42 w:becomes
-28 w:been a
24 w:been added
-16 w:been asked
-112 w:been changed
-14 w:been condensed
10 w:been cut
-16 w:been edited
25 w:been kept
27 w:been moved
47 w:been removed
24 w:been simplified
-33 w:been translated
-32 w:been updated
-18 w:been written
-18 w:bees
22 w:before
-11 w:before #
15 w:before i
-24 w:before it
40 w:before publishing
-27 w:before the
27 w:before this
-39 w:before you
-51 w:began
50 w:begin
-12 w:begin with
-11 w:beginning
16 w:begins
-34 w:behind
-23 w:being
25 w:being an
16 w:believe the
-10 w:bell
-30 w:below
35 w:below are
23 w:below is
-11 w:below the
-37 w:bench
-28 w:beneath
65 w:best of
12 w:better
57 w:better :
-26 w:better for
31 w:better or
26 w:better worse
35 w:between
-24 w:between #
-21 w:between the
10 w:between them
20 w:beyond
33 w:beyond what
-22 w:bicycle
-19 w:bien
-22 w:bien sûr
-17 w:bigger
-19 w:bill
-12 w:billion
-18 w:bin
24 w:bishop
33 w:bit
14 w:bit more
12 w:biết
-19 w:biểu
28 w:blank
-22 w:blue
21 w:board
-45 w:boat
-12 w:boat race
-59 w:body
-21 w:boiler
57 w:bold
76 w:bolder
103 w:bonne
-82 w:book
-25 w:booking
-48 w:books
-13 w:bored
85 w:both
25 w:both sides
40 w:bottom of
102 w:box
-20 w:box marked
21 w:box on
-25 w:boy
64 w:brackets
-34 w:bread
-18 w:breakfast
-14 w:breaks
-20 w:breaks off
-27 w:brewery
-30 w:bridge was
-47 w:bring
-21 w:bring a
-18 w:bring the
55 w:british
10 w:british english
30 w:british spelling
-16 w:brochure
14 w:broke
11 w:broken
-15 w:broken and
-33 w:brother
-40 w:budget
-43 w:build
-11 w:build a
-57 w:built
-55 w:bullet
-31 w:bullet points
13 w:bulletin
-11 w:bureau
18 w:buried
17 w:buried the
35 w:bus
-65 w:business
37 w:busy
-38 w:but
12 w:but a
10 w:but here
10 w:but i
-37 w:but it
-37 w:but nobody
75 w:but not
16 w:but that
-59 w:but the
-18 w:but you
25 w:but your
-43 w:butter
-18 w:button
-45 w:by
62 w:by #
-17 w:by a
-42 w:by an
10 w:by election
-56 w:by hand
-19 w:by our
15 w:by side
-97 w:by the
41 w:byline
19 w:bypass
-17 w:bà
-32 w:bài
28 w:bài báo
10 w:bài viết
16 w:bài đã
-20 w:báo
23 w:báo chí
40 w:bạn
-29 w:bạn có
25 w:bạn gửi
23 w:bạn nên
18 w:bạn vui
-26 w:bạn đọc
-21 w:bản
13 w:bản dịch
-11 w:bản dự
16 w:bản gốc
-19 w:bản ngắn
14 w:bản này
-13 w:bản tin
16 w:bản tóm
-34 w:bằng
-25 w:bị
-17 w:bổ
-17 w:bổ sung
-26 w:bộ
17 w:c
-30 w:cake
31 w:calendar
97 w:call
-15 w:call the
105 w:call to
-51 w:called
-15 w:called it
-11 w:called the
23 w:calls
-14 w:calmer
39 w:came
-14 w:came back
-23 w:came to
44 w:can be
61 w:can describe
12 w:can do
41 w:can drop
52 w:can go
-40 w:can i
19 w:can offer
49 w:can paste
-47 w:can read
15 w:can see
12 w:can tell
-10 w:can translate
-27 w:can write
-24 w:can you
28 w:can't
-11 w:can't be
-18 w:can't open
-16 w:can't tell
22 w:can't write
17 w:canal
-23 w:canal as
20 w:candidate
32 w:candidates
-34 w:candidats
-71 w:cannot
-35 w:cannot access
-20 w:cannot be
13 w:cannot fulfill
19 w:cannot provide
-18 w:cannot verify
78 w:canvas
29 w:cap
15 w:capital
-23 w:captain
77 w:caption
-44 w:caption :
64 w:captures
54 w:captures the
-23 w:car
-50 w:card
41 w:care
20 w:care of
34 w:careful
12 w:carried
14 w:carries
21 w:carry
13 w:case
10 w:cases
-30 w:cash
32 w:casualty
-12 w:cat
10 w:catch !
13 w:catch the
11 w:catchier
50 w:catchy
-32 w:cause
23 w:caution
38 w:caveat
-12 w:ce
25 w:ce texte
-16 w:cel
-21 w:cela
-14 w:celon
-32 w:census
13 w:ceremony
17 w:certainly
-27 w:certainly the
-33 w:certificates
-13 w:ces
-39 w:cet
-35 w:cet article
-17 w:chair
-24 w:change
-20 w:change your
28 w:changed
69 w:changed :
29 w:changed and
-41 w:changed in
-29 w:changed my
-16 w:changed the
47 w:changed to
42 w:changes
21 w:changes :
-35 w:changes from
-15 w:changes in
14 w:changes made
-42 w:changes to
-59 w:changing
-36 w:changing the
-12 w:chapter on
-16 w:chapters
19 w:chapô
78 w:character
79 w:character count
30 w:characters
46 w:characters :
-54 w:charge
39 w:charity
13 w:chart
11 w:chat
-60 w:chatbot
-19 w:chatbot answered
-14 w:chatbots
68 w:chatgpt
36 w:chatgpt can
40 w:chatgpt said
-22 w:chatgpt to
-50 w:cheaper
51 w:check
82 w:check :
40 w:check important
12 w:check it
30 w:check responses
-27 w:check that
-58 w:check the
-25 w:checked
-19 w:checked by
-29 w:checked with
-37 w:chef
20 w:chia
20 w:chia sẻ
41 w:chief
-48 w:child
-80 w:children
-11 w:chilli
33 w:chinese
-24 w:chip
-19 w:chiếc
18 w:cho biết
-33 w:choice
-82 w:choose
57 w:chose
38 w:chosen
65 w:chronology
-21 w:chuyên
-17 w:chuyển
-12 w:chuyện
15 w:chuẩn
13 w:chuẩn seo
23 w:chí
-52 w:chính
31 w:chính :
-34 w:chính tả
23 w:chú
14 w:chúc bạn
-30 w:chúng
-31 w:chúng tôi
36 w:chưa
-11 w:chương
-44 w:chỉ
58 w:chỉnh
25 w:chỉnh sửa
108 w:chức
12 w:chức danh
-42 w:chữ
15 w:ci
15 w:ci dessus
14 w:cinema
27 w:citation
32 w:citations
29 w:city
29 w:cla
70 w:claim
19 w:claim that
41 w:claims
18 w:claims about
-40 w:clarification
-38 w:clarification :
46 w:clarified
29 w:clarified that
-17 w:clarity
30 w:claud
67 w:claude
-16 w:clause
-21 w:clause #
15 w:cleaned
18 w:cleaner
-44 w:clear
11 w:clear from
-23 w:clear that
-11 w:clearer
-63 w:clerk
-34 w:click
-32 w:close
22 w:close to
23 w:closely
47 w:closer
52 w:closer to
-60 w:closing
-44 w:closing date
24 w:closure
14 w:club
42 w:clés
100 w:cms
-36 w:coach
-12 w:coach told
-16 w:coat
18 w:code
-46 w:coffee
17 w:coherence
38 w:coller
38 w:column
-28 w:com
44 w:come
45 w:come from
14 w:come through
16 w:comes
-13 w:comes before
-26 w:comes first
26 w:comes from
35 w:comes to
-23 w:coming
125 w:comma
10 w:comme
38 w:comment
-23 w:comment from
-40 w:comment on
64 w:commentary
-37 w:comments
-43 w:commission
-34 w:committee
-19 w:common
56 w:community
-56 w:companies
-12 w:company
28 w:company name
33 w:company's
-40 w:compared
45 w:comparison
49 w:comparison with
-33 w:compensation
-11 w:complained
-48 w:complaint
39 w:complaints
36 w:complete
55 w:completed
15 w:comprises
-43 w:computer
-58 w:con
12 w:con số
-36 w:conclusion
25 w:condensed
-17 w:condensed and
-10 w:conducted
10 w:confirm
-27 w:confirm the
20 w:confirm whether
12 w:confirmed
27 w:confusion
16 w:connaissances
50 w:connaissances s'arrêtent
10 w:conserve
24 w:consider
-24 w:consistent
14 w:consistently
36 w:constructions
25 w:consult
-15 w:consultation
93 w:contact
-16 w:contact the
55 w:contain
-15 w:contained the
-15 w:contains
-57 w:content
43 w:content that
21 w:continue
43 w:continue generating
-33 w:continue reading
48 w:continue with
73 w:continued
-51 w:contract
-20 w:contract and
36 w:contractor
18 w:conversation
20 w:conversational
68 w:converted
19 w:convient
-18 w:cook
-11 w:copied
-23 w:copies
37 w:copilot
93 w:copy
119 w:copy code
71 w:copy edit
-26 w:copy of
-68 w:copy the
24 w:copyright
39 w:copyrighted
48 w:corporate
-19 w:correct
45 w:corrected to
17 w:corrected version
-27 w:correction
-33 w:correction :
-55 w:corrects
-34 w:corrects the
25 w:corrigé
-15 w:cost #
25 w:cost of
-21 w:costs
-33 w:costs #
83 w:could
21 w:could also
59 w:could be
31 w:could find
22 w:could go
-43 w:could have
-88 w:could not
14 w:could you
-33 w:couldn't
62 w:council
58 w:council approves
26 w:council's
27 w:councillor
29 w:count
82 w:count :
-45 w:count of
41 w:counted
-23 w:counter
12 w:counts
28 w:county
-25 w:course
91 w:court
17 w:courte
-26 w:courts
-11 w:cover
13 w:covered
38 w:covers
69 w:covers the
-21 w:crash
-24 w:cream
-54 w:create
-69 w:created
-83 w:creating
67 w:credit
30 w:criticism
14 w:criticism of
-18 w:cross
-16 w:crossword
-24 w:crowd
-18 w:cup
55 w:currency
40 w:current
-15 w:curriculum
-38 w:customer
-20 w:customers
-80 w:cut
-23 w:cut and
23 w:cut from
-34 w:cut it
-14 w:cut off
-26 w:cut the
12 w:cutoff
62 w:cuts
97 w:cutting
43 w:cutting it
-44 w:cuốn
-11 w:cuộc
-22 w:các
71 w:cách
-65 w:câu
-24 w:câu chữ
-14 w:câu hỏi
-21 w:còn
-40 w:có
-30 w:có muốn
35 w:côté
-11 w:cơ
-23 w:cả
16 w:cảm
22 w:cần
28 w:cần dịch
-15 w:cầu
-24 w:cụ
-13 w:cụm
-55 w:của
-14 w:cứ
23 w:d'origine
-22 w:d'un
-15 w:d'une
-10 w:damage
12 w:dans
27 w:dans le
-14 w:dans une
17 w:dans votre
-13 w:dark
57 w:dashes
-35 w:data
23 w:data ends
16 w:data so
84 w:date
39 w:date of
78 w:dateline
42 w:dates
42 w:dawn
-75 w:day
-10 w:day and
-103 w:days
-76 w:de
-15 w:de cet
-30 w:de votre
-31 w:dead
45 w:deadline
-67 w:dear
-40 w:dear reader
57 w:death
48 w:debate
32 w:debt
-17 w:decide
-21 w:decided
72 w:decision
-18 w:decree
12 w:deeps
12 w:deepsee
-18 w:definition
-44 w:degrees
14 w:delay
22 w:delegates
10 w:delegation
18 w:delete
19 w:deleted
65 w:deliberately
-36 w:demande
-20 w:demandé
-33 w:den
48 w:department
36 w:depending
36 w:depending on
-48 w:depth
46 w:deputy
-79 w:der
28 w:dernière mise
33 w:des
112 w:describe
30 w:describe the
52 w:describe what
43 w:described
-21 w:describes
27 w:describing
28 w:describing the
150 w:description
19 w:description #
82 w:description :
16 w:description of
34 w:deserves
10 w:deserves a
-35 w:desk
21 w:dessus
133 w:detail
-30 w:details
15 w:details are
50 w:deux
22 w:developed
22 w:developed by
20 w:developments
-13 w:dictionary
-109 w:did
-18 w:did not
-11 w:did you
46 w:didn't
14 w:didn't come
-97 w:die
14 w:died
-21 w:diet
-31 w:differ
-58 w:different
10 w:differs
54 w:direct
13 w:direct quotes
16 w:direction
11 w:directions
36 w:directly
-25 w:director
13 w:director's
20 w:disclaimer
21 w:disclaimer :
-17 w:dishes
-12 w:dispute
55 w:district
23 w:districts
-18 w:dit
13 w:dites moi
23 w:divided
-63 w:do
-38 w:do a
-13 w:do not
60 w:do the
73 w:do you
-44 w:doctor
43 w:document
61 w:documents
-28 w:does
-26 w:does the
119 w:doesn't
-59 w:dog
-17 w:dogs
-57 w:doing
33 w:dollar
60 w:dollars
15 w:don't need
16 w:don't say
11 w:don't see
69 w:donc
15 w:done
18 w:données
-10 w:door
63 w:double
33 w:double check
-47 w:doubled
20 w:doubt
-24 w:douze
-25 w:down
-29 w:down the
13 w:down to
20 w:dr
83 w:draft
37 w:draft #
-26 w:draft a
16 w:draft and
19 w:draft has
-21 w:draft law
-30 w:draft of
35 w:drafted
41 w:drafts
18 w:drains
11 w:dramatic
22 w:draw
27 w:draws
11 w:drew
16 w:drier
-17 w:drink
-31 w:drive
10 w:driver
21 w:driver was
74 w:drop
69 w:dropped
14 w:dropped the
40 w:dropping
18 w:drops
32 w:drops the
28 w:drought
-27 w:dry
-19 w:dry season
41 w:du
-13 w:du lao
28 w:du lịch
-37 w:due
29 w:dung
12 w:dung bài
-52 w:during
-29 w:during the
-15 w:dài
-38 w:dân
-46 w:dùng
-15 w:dưới đây
22 w:dịch
39 w:dịch là
16 w:dịch tiếng
-13 w:dịch từ
-12 w:dữ
-12 w:dữ liệu
19 w:dự
-26 w:dự thảo
65 w:dự án
-28 w:e
-28 w:each
46 w:each other
21 w:each paragraph
18 w:ead
-31 w:earlier version
26 w:early #
-15 w:earned
-23 w:easier
-38 w:easier for
-32 w:easier to
10 w:easy
27 w:easy to
-29 w:eat
37 w:economic
-12 w:edge
90 w:edit
13 w:edited
36 w:edited by
-42 w:edited for
-49 w:editing
-15 w:editing by
-22 w:editing error
28 w:edition
-32 w:editor before
-21 w:editor's
-31 w:editor's note
-90 w:editors
171 w:edits
72 w:edits :
12 w:eepse
12 w:eepseek
14 w:effect
-22 w:eight
94 w:either
-17 w:el
41 w:election
19 w:electricity
-29 w:eleven
-14 w:elo
-14 w:elone
-43 w:em
-38 w:email
-27 w:embassy
-17 w:emergency
29 w:emi
29 w:emini
29 w:emo
28 w:emoji
28 w:empty
-43 w:en #
-16 w:ena
85 w:end
-19 w:end of
15 w:end the
-53 w:ended
-40 w:ended with
-13 w:ending
-27 w:ends
-29 w:engaging
-22 w:engineer
-85 w:engines
164 w:english
56 w:english :
-23 w:english and
19 w:english for
-11 w:english it
17 w:english so
18 w:english to
22 w:enjoy
30 w:enjoy the
-18 w:enough
18 w:ensures
26 w:ensures that
-17 w:entraîné
-17 w:entraîné sur
-41 w:entry
40 w:environ
65 w:environ #
22 w:eo
38 w:eo:
12 w:epsee
26 w:equivalent
25 w:errors
15 w:espaces
15 w:espaces comprises
-43 w:essay
-20 w:essays
-28 w:essential
32 w:est
-23 w:et
-36 w:et je
-16 w:et la
15 w:et le
27 w:eta
-108 w:even
-55 w:evening
26 w:event
65 w:events
-56 w:ever
-40 w:every
-25 w:everybody
-10 w:everybody else
37 w:everyday
-43 w:everyone
-24 w:everything
14 w:everything else
42 w:everything you
20 w:exact
-23 w:exact english
-44 w:exactly
-11 w:exactly as
-17 w:exam
-38 w:example
-39 w:examples
-28 w:exceed
53 w:excerpt
12 w:exchange
19 w:exchange rates
18 w:exclamation
19 w:exclamation marks
15 w:excluding
-19 w:excluding the
-55 w:exercise
-50 w:exercise #
-15 w:exhibition
75 w:exist
-44 w:exists
27 w:expand
-44 w:expected
-49 w:experience
-58 w:expert
52 w:explained
12 w:explained in
33 w:explaining
-31 w:explains
64 w:explanation
67 w:explanation of
65 w:export
75 w:export to
45 w:exports
-10 w:expressed
18 w:extract
21 w:eye
-22 w:facebook or
-21 w:facing
96 w:fact
64 w:fact box
31 w:fact check
27 w:factory
44 w:facts
27 w:facts :
68 w:factual
35 w:factual and
-17 w:failed
79 w:fair
53 w:faire
-21 w:fait
-15 w:fall
-21 w:false
-46 w:families
25 w:family
-13 w:fans
48 w:far as
38 w:farmer
10 w:farmer's
37 w:farmers
-22 w:faster
-29 w:father
34 w:fault
10 w:faut
35 w:favourite
-16 w:feature
-38 w:fee
48 w:feel
39 w:feel free
39 w:feels
56 w:feels right
-39 w:fees
16 w:fell
34 w:felt
10 w:festival
-16 w:feuang
-10 w:few
14 w:fewer
24 w:fifth
132 w:figure
37 w:figure in
23 w:figures and
-15 w:figures for
-13 w:figures in
-26 w:file
17 w:fill
26 w:filled
48 w:filled in
-45 w:film
41 w:final
49 w:final answer
31 w:final paragraph
43 w:final text
-15 w:final version
-37 w:finally
-96 w:find
-23 w:find a
-22 w:find any
-42 w:find the
-20 w:finds
-14 w:fines
22 w:finish
-13 w:finished
10 w:fire
-15 w:firm
13 w:first
-40 w:first and
-19 w:first appeared
-18 w:first because
23 w:first draft
14 w:first half
41 w:first line
59 w:first mention
37 w:first sentence
-10 w:first then
17 w:first three
-29 w:first version
-34 w:fish
30 w:fit
27 w:fit a
127 w:fits
26 w:fits the
64 w:fits your
64 w:five
13 w:five headline
-12 w:five minutes
-30 w:fix
71 w:fixed
10 w:fixed subject
23 w:fixes
25 w:fixes :
-35 w:flat
-17 w:flight
46 w:flood
38 w:flooded
22 w:flooding
-35 w:floor
-33 w:flour
-10 w:flow
-19 w:flow and
25 w:focus keyphrase
45 w:focus keyword
-49 w:fois
-48 w:fold
25 w:follow
15 w:follow it
-39 w:follow the
52 w:follow up
35 w:followed
30 w:followed the
-67 w:following
58 w:follows
15 w:follows the
-60 w:food
-15 w:foot of
-17 w:football
-11 w:footnotes
-26 w:for
58 w:for #
43 w:for :
34 w:for a
61 w:for an
56 w:for and
-19 w:for any
12 w:for both
-10 w:for children
42 w:for clarity
11 w:for comment
43 w:for consistency
-25 w:for each
-28 w:for example
28 w:for facebook
-15 w:for four
16 w:for grammar
15 w:for its
-49 w:for length
18 w:for me
-21 w:for more
-14 w:for my
10 w:for one
-17 w:for plain
41 w:for print
54 w:for readability
48 w:for readers
-42 w:for reading
-31 w:for reasons
14 w:for repairs
51 w:for social
23 w:for the
-37 w:for three
29 w:for word
-11 w:for you
11 w:for younger
-36 w:for your
-21 w:force
-23 w:forget
15 w:form
-14 w:form asks
-13 w:form is
19 w:form the
21 w:formal
-11 w:formal and
-41 w:formal style
10 w:formal tone
-15 w:forms
-76 w:forty
78 w:forum
-51 w:found
39 w:found in
-13 w:found that
-31 w:found the
-25 w:foundation
33 w:founded
12 w:founding
-24 w:four
-11 w:four minutes
-25 w:four seconds
-42 w:four times
16 w:fourth
12 w:français
-63 w:free
-25 w:free of
37 w:free to
-94 w:french
-13 w:fresh
30 w:friday
-21 w:friend
39 w:friendly
-32 w:friends
21 w:from
-12 w:from #
23 w:from a
56 w:from here
-69 w:from lao
67 w:from the
18 w:from what
48 w:from you
68 w:from your
43 w:front
26 w:front of
50 w:front page
-28 w:fuel
-21 w:fuel prices
10 w:fulfill
13 w:fulfill this
17 w:full
17 w:full article
12 w:full list
-18 w:full name
46 w:full piece
45 w:full stop
-57 w:full text
29 w:funding
-29 w:further
-17 w:further information
50 w:future
-11 w:für
-27 w:g
-37 w:game
32 w:gap
-29 w:garden
-27 w:gardé
-67 w:gate
-30 w:gave
-33 w:gave the
29 w:gem
29 w:gemin
21 w:general
24 w:generate
20 w:generated
-21 w:generated by
110 w:generating
-10 w:german
-107 w:get
17 w:gets
-57 w:getting
-14 w:gia
-10 w:girl
20 w:give
45 w:give the
-12 w:give you
44 w:given
16 w:given as
-21 w:given at
11 w:given in
15 w:given me
19 w:given that
19 w:given the
-45 w:given to
114 w:gives
23 w:gives #
13 w:gives you
-40 w:giving
-28 w:già
-28 w:giáo
-15 w:giúp
-10 w:giả
-18 w:giấy
-11 w:giấy phép
-23 w:giọng
-19 w:giọng văn
-13 w:giữ
33 w:giữ nguyên
68 w:glad
-13 w:glass
17 w:gle
-11 w:gloves
-39 w:go to
58 w:go with
31 w:goal
29 w:goat
114 w:goes
10 w:goes against
21 w:goes to
-12 w:going
-67 w:going to
34 w:gone
-33 w:gone through
16 w:goo
-26 w:good
21 w:good catch
24 w:good idea
40 w:good luck
10 w:good to
17 w:googl
-31 w:google's
-19 w:goose
22 w:got it
-39 w:government
35 w:governor
58 w:governor's
63 w:gpt
-20 w:grammar and
-15 w:grammatically
-18 w:grandmother
22 w:grandmother's
25 w:grant
30 w:grants
-32 w:grateful
-48 w:great
35 w:great question
-20 w:greek
19 w:green
-27 w:ground
25 w:grown
19 w:guess
-26 w:guest
50 w:guidance
-116 w:guide
-39 w:guide to
23 w:guidelines
30 w:gì
53 w:gần
17 w:gần nhất
10 w:gọi
16 w:gọn
37 w:gốc
23 w:gợi
10 w:gợi ý
-11 w:h
11 w:h #
-46 w:ha
-108 w:had
33 w:had been
27 w:had in
-14 w:had left
53 w:had not
-10 w:had said
20 w:had to
46 w:half
12 w:half a
-13 w:half the
-23 w:hall
-78 w:hand
-32 w:handed
-11 w:hands
-14 w:handwriting
-29 w:hang
-14 w:happens
83 w:happy
20 w:happy to
30 w:happy with
30 w:hard
13 w:hard to
77 w:harder
-36 w:harvest
-77 w:has
17 w:has a
34 w:has asked
59 w:has been
-37 w:has changed
-24 w:has gone
-38 w:has moved
-64 w:has not
20 w:has passed
41 w:has since
11 w:has the
28 w:has to
29 w:hashtags
-14 w:hat
-27 w:have
-10 w:have a
36 w:have access
-19 w:have an
-11 w:have any
38 w:have been
66 w:have changed
-10 w:have gone
22 w:have it
-51 w:have kept
27 w:have left
68 w:have never
74 w:have no
51 w:have personal
-19 w:have removed
47 w:have the
14 w:have to
-11 w:have tried
-33 w:having
-94 w:he
37 w:he is
-14 w:he said
-13 w:he says
-10 w:head
-21 w:head of
25 w:headings
69 w:headline
53 w:headline :
48 w:headline and
-10 w:headline has
17 w:headline ideas
-32 w:headline was
14 w:headlines
37 w:headlines :
11 w:health
-24 w:hear
39 w:heard
35 w:hearing
-10 w:heat
-11 w:hedge
-46 w:held
-11 w:help
-23 w:help of
66 w:help to
28 w:help with
-45 w:help you
10 w:helps !
-86 w:her
110 w:here
11 w:here ?
30 w:here and
-96 w:here are
30 w:here because
11 w:here is
-19 w:here it
25 w:here on
-14 w:here since
-14 w:here so
50 w:here the
26 w:here you
46 w:here's
44 w:here's a
51 w:here's an
10 w:here's my
-19 w:here's the
-49 w:here's what
12 w:here's your
36 w:hesitate
36 w:hesitate to
-21 w:hidden
-52 w:high
-17 w:highlights
-16 w:himself
35 w:hin
-83 w:his
32 w:history
43 w:history of
31 w:hmm
25 w:hmm the
39 w:hold
23 w:holding
53 w:holds
-13 w:holiday
13 w:home
-19 w:homework
-10 w:honest
-17 w:honestly
45 w:hook
21 w:hook :
80 w:hope
34 w:hope that
-32 w:hope this
23 w:hope to
20 w:hopeful
71 w:hopefully
14 w:hospital
-19 w:hospitals
-40 w:hot
-25 w:hotel
-13 w:hotline
-57 w:hour
-49 w:hours
29 w:hours and
-68 w:house
78 w:households
36 w:housing
17 w:how
-17 w:how i
15 w:how long
24 w:how many
25 w:how much
40 w:how this
-70 w:how to
-15 w:hoạch
28 w:hoặc
-23 w:https
-20 w:https :
88 w:human
-36 w:human being
10 w:humor
32 w:humour
-13 w:hundred
13 w:huyện
12 w:hydropower
-33 w:hành
-15 w:hãy
35 w:hình
35 w:hút
64 w:hơn
33 w:hơn :
17 w:hơn và
-13 w:họa
-31 w:học
-10 w:học sinh
-13 w:họp
-85 w:hỏi
-10 w:hỏi về
10 w:hộ
57 w:hợp
28 w:hợp với
-38 w:i
10 w:i added
25 w:i aimed
13 w:i also
-63 w:i am
-13 w:i apologise
17 w:i apologize
25 w:i assumed
32 w:i believe
-15 w:i came
104 w:i can
58 w:i can't
-24 w:i cannot
14 w:i changed
29 w:i checked
36 w:i chose
-53 w:i couldn't
11 w:i didn't
11 w:i don't
-21 w:i found
-83 w:i have
17 w:i help
-69 w:i hope
-40 w:i keep
45 w:i kept
19 w:i know
30 w:i left
28 w:i looked
-22 w:i may
17 w:i misread
16 w:i missed
-39 w:i moved
-52 w:i need
45 w:i only
-25 w:i recommend
13 w:i rendered
-48 w:i rewrote
-13 w:i said
16 w:i see
-30 w:i should
-62 w:i think
25 w:i took
55 w:i understand
45 w:i used
-28 w:i want
-19 w:i was
20 w:i went
-25 w:i will
28 w:i won't
-69 w:i would
-29 w:i write
19 w:i wrote
87 w:i'd
-25 w:i'd be
-50 w:i'd go
66 w:i'll
-12 w:i'll do
17 w:i'm
65 w:i'm not
17 w:i'm sorry
17 w:i'm unable
52 w:i've
-22 w:i've gone
-18 w:i've kept
42 w:i've left
25 w:i've taken
-31 w:i've written
56 w:ici
53 w:idea
14 w:ideas
16 w:ideas from
34 w:identified
-15 w:identify
-10 w:identity
48 w:if
22 w:if a
-45 w:if i
-34 w:if it
-15 w:if not
20 w:if she
46 w:if space
25 w:if that
21 w:if that's
17 w:if the
11 w:if this
-37 w:if you
19 w:if you'd
81 w:if your
-17 w:ignore
28 w:il
46 w:illustrative
18 w:illustrative and
148 w:image
-10 w:images
-33 w:impact
-21 w:important
49 w:important info
-21 w:improved
11 w:improvements
20 w:improvements :
-36 w:improves
-13 w:in
-27 w:in #
-48 w:in a
-22 w:in about
-15 w:in all
20 w:in any
-11 w:in april
31 w:in at
32 w:in bold
-27 w:in both
83 w:in brackets
-58 w:in brief
11 w:in case
22 w:in champasak
55 w:in conclusion
66 w:in english
26 w:in figures
-33 w:in four
-39 w:in french
30 w:in front
-68 w:in full
32 w:in half
24 w:in it
-21 w:in its
12 w:in january
-13 w:in june
-26 w:in lao
-11 w:in large
-11 w:in last
-16 w:in law
68 w:in line
-30 w:in luang
-35 w:in march
-31 w:in may
80 w:in mind
26 w:in most
-10 w:in my
-21 w:in our
-12 w:in paragraph
12 w:in particular
33 w:in plain
-23 w:in question
26 w:in that
-27 w:in the
21 w:in their
-40 w:in this
-31 w:in three
23 w:in tone
-20 w:in two
26 w:in under
-20 w:in which
-14 w:in writing
13 w:in your
-77 w:include
-16 w:include a
14 w:include the
-15 w:includes
32 w:including
23 w:including spaces
-18 w:including the
-50 w:income
-12 w:independently
-14 w:independently verify
-18 w:index
-24 w:inflation
54 w:info
-35 w:informal
63 w:information
-59 w:information about
14 w:information and
13 w:information available
20 w:information on
-22 w:information only
78 w:informations
12 w:informative
21 w:injured
40 w:ink
31 w:input
-20 w:inquiry
145 w:insert
12 w:inside
-14 w:inspector
115 w:instead
76 w:instead of
55 w:instruction
19 w:instruction says
19 w:intact
-21 w:intelligence and
27 w:interest
66 w:international
-54 w:internet
-15 w:interpreter
-40 w:interview has
-10 w:interview was
14 w:into
31 w:into a
36 w:into one
20 w:into two
-12 w:into your
34 w:intro
55 w:introduced
-22 w:introduction
50 w:invented
27 w:inverted
31 w:inverted pyramid
84 w:investors
55 w:invite
10 w:involved
32 w:ion
37 w:is
29 w:is #
-72 w:is :
33 w:is a
18 w:is already
-30 w:is ambiguous
-10 w:is an
-11 w:is available
13 w:is better
-11 w:is complete
39 w:is correct
29 w:is easier
33 w:is for
24 w:is general
11 w:is given
33 w:is gone
-18 w:is how
23 w:is in
23 w:is kept
32 w:is known
25 w:is left
-30 w:is limited
27 w:is mine
-16 w:is missing
13 w:is more
-12 w:is my
-13 w:is never
-46 w:is no
-81 w:is not
34 w:is now
-25 w:is one
-24 w:is open
26 w:is right
-25 w:is safe
46 w:is safer
29 w:is still
-35 w:is suitable
20 w:is that
-85 w:is the
-66 w:is there
26 w:is this
19 w:is tight
-78 w:is to
69 w:is used
12 w:is what
-19 w:is where
20 w:is why
-10 w:is worth
24 w:is written
-15 w:is your
27 w:isn't
-37 w:issue
-13 w:issued
-11 w:ist
56 w:it
-38 w:it ?
15 w:it a
25 w:it again
-29 w:it and
-15 w:it answers
73 w:it at
-16 w:it before
-17 w:it can
-25 w:it could
-23 w:it did
18 w:it doesn't
20 w:it down
-23 w:it even
18 w:it fits
-30 w:it for
51 w:it from
31 w:it goes
-12 w:it had
35 w:it has
25 w:it if
-28 w:it is
-12 w:it isn't
13 w:it looks
19 w:it means
-47 w:it names
29 w:it now
-23 w:it off
-15 w:it on
13 w:it out
10 w:it says
-43 w:it should
51 w:it sound
40 w:it sounds
-13 w:it still
-23 w:it the
37 w:it this
19 w:it took
24 w:it up
-35 w:it used
-90 w:it was
-23 w:it will
-15 w:it won't
27 w:it works
26 w:it would
-26 w:it's
12 w:item
-23 w:item #
-81 w:its
-42 w:its last
23 w:its own
33 w:itself
-30 w:itu
18 w:i生
18 w:i生成
29 w:j'ai
15 w:j'ai conservé
-38 w:j'ai gardé
-18 w:j'avais
-17 w:j'espère
-17 w:j'espère que
-26 w:january
30 w:jargon
58 w:je
-18 w:je me
12 w:je ne
37 w:je peux
74 w:jobs
-11 w:join
-64 w:joint
-12 w:joke
-20 w:jokes
-56 w:journal
21 w:journalistic
-26 w:journey
-22 w:judge
-41 w:judges
11 w:judgment
20 w:july
-18 w:jumps
-17 w:june
28 w:june #
-35 w:just
25 w:just a
16 w:just ask
12 w:just say
21 w:just tell
19 w:just under
-72 w:k
18 w:kann
19 w:keep
44 w:keep in
37 w:keep the
14 w:keep your
26 w:keeper
55 w:keeping
22 w:keeping the
-12 w:keeps the
-23 w:keo
24 w:kept
23 w:kept in
-93 w:kept the
-42 w:key
41 w:key changes
25 w:key facts
-45 w:keyboard
25 w:keyphrase
23 w:keyphrase :
128 w:keyword
55 w:keyword :
42 w:keywords
32 w:keywords :
-42 w:khi
14 w:khi đăng
-26 w:khoản
-62 w:khoảng
-62 w:khoảng #
45 w:khác
-11 w:khách
16 w:khách quan
-24 w:khách vui
21 w:khám
27 w:không
-18 w:không ?
-14 w:không có
-10 w:không phải
19 w:không thể
-10 w:kilometres
-22 w:kind
-14 w:kinder
-27 w:king
-27 w:king's
-26 w:kip
-28 w:kitchen
27 w:kiến
-17 w:kiểm
-16 w:kiểm tra
19 w:km
-13 w:knew
14 w:know about
17 w:know if
-18 w:know in
31 w:know the
21 w:know where
29 w:know which
27 w:knowing
13 w:knowledge cutoff
-41 w:knowledge of
16 w:knowledge update
-32 w:known
-16 w:knows
-10 w:knows nothing
14 w:knows the
-18 w:kèm
17 w:ký
-15 w:kế
-15 w:kế hoạch
-27 w:kể
-17 w:kỹ
28 w:l
-10 w:l'aide
36 w:l'article
-28 w:l'article #
31 w:l'essentiel
-77 w:la
-17 w:la date
-17 w:la nouvelle
-18 w:la rédaction
-27 w:la version
-25 w:label
-31 w:land
19 w:landlord
14 w:langage je
37 w:language
62 w:language and
17 w:language model
-27 w:languages
-104 w:lao
-34 w:lao by
12 w:lao text
-32 w:lao the
11 w:lao translation
133 w:laos
22 w:laos economy
-57 w:large
10 w:large language
-12 w:large print
-23 w:larger
32 w:last
16 w:last knowledge
16 w:last paragraph
18 w:last sentence
-11 w:last two
12 w:last update
-39 w:last updated
-54 w:last week
34 w:last year
52 w:last year's
-50 w:late
32 w:later
30 w:lau
30 w:laude
-16 w:laugh
-17 w:laughs
31 w:launch
-30 w:lawmakers
-46 w:lawyers
-43 w:lawyers for
30 w:le
-13 w:le #
-17 w:le ministre
-34 w:le mot
31 w:le reste
15 w:le titre
11 w:le ton
50 w:lead
18 w:lead :
25 w:lead and
28 w:lead with
-16 w:leader
46 w:leads
-15 w:leaflet
38 w:league
39 w:leans
-44 w:learn
-63 w:learned
11 w:learners
-64 w:least
-54 w:leave
-15 w:leave the
49 w:leaves
-34 w:leaves out
-13 w:leaving the
12 w:lecture
44 w:led
10 w:lede
12 w:leeds
45 w:left
-29 w:left as
-31 w:left at
31 w:left blank
65 w:left in
14 w:left it
20 w:left out
-33 w:left the
26 w:legal
29 w:legal advice
-12 w:lemon
85 w:length
10 w:length :
-17 w:length and
-13 w:les
-34 w:les candidats
11 w:les deux
24 w:les phrases
19 w:les trois
112 w:less
19 w:less formal
67 w:less like
10 w:let it
39 w:let me
-13 w:let us
28 w:let's break
17 w:lets
-148 w:letter
32 w:letter to
-16 w:letter was
-99 w:letters
-15 w:letters in
-46 w:lettres
10 w:level
43 w:library
-16 w:lid
-10 w:lie
26 w:lies
-34 w:life
-15 w:lift
-27 w:light
10 w:lightly
-16 w:lights
-12 w:like a
34 w:like an
20 w:like it
23 w:like me
-10 w:like that
48 w:like this
-82 w:like to
-13 w:like you
-56 w:liked
10 w:likely
67 w:limit
-32 w:limited
16 w:lin
11 w:line #
-114 w:line :
26 w:line about
-37 w:line and
15 w:line on
74 w:line with
-10 w:lines
50 w:link to
-30 w:links
-25 w:list
-16 w:listed
19 w:little
-48 w:live
-24 w:liệu
-17 w:lo
60 w:loaded
29 w:loan
111 w:local
-55 w:location
18 w:log
-17 w:login
-14 w:lon
13 w:long
-13 w:long and
-121 w:longer
-32 w:longer than
21 w:longueur
32 w:longueur :
-11 w:longueur de
11 w:look at
37 w:looked
-83 w:looking
-78 w:looking for
-25 w:looks
-16 w:looks like
-18 w:los
58 w:lose
59 w:lose the
30 w:loses
36 w:loses the
27 w:losing
32 w:losing any
-13 w:losing the
33 w:lost
18 w:lost in
-38 w:lot
-71 w:love
-47 w:low
58 w:luang
68 w:luang prabang
79 w:luck
-21 w:luck to
104 w:luck with
-32 w:lui
-16 w:lunch
-16 w:luận
-13 w:là
41 w:là bản
-33 w:làng
27 w:lào
-17 w:lên
-16 w:lòng kiểm
15 w:lại bài
13 w:lại theo
-27 w:lại đoạn
-43 w:lần
14 w:lần cập
-15 w:lặp
22 w:lịch
-45 w:lỗi
-12 w:lỗi chính
-12 w:lỗi tôi
-65 w:lời
-27 w:ma
-74 w:machine
113 w:made :
18 w:made by
-11 w:made it
22 w:made the
-36 w:made up
12 w:magazine
-26 w:mail
-37 w:main
-43 w:maintains
-13 w:maintains the
15 w:mairie
-22 w:mais
-35 w:make
-29 w:make a
-17 w:make clear
38 w:make it
49 w:make mistakes
43 w:make the
-10 w:makers
52 w:makes
14 w:makes a
-23 w:makes it
78 w:makes the
-37 w:making
-11 w:mal
19 w:malay
-81 w:man
-18 w:man who
-22 w:manager
74 w:manner
-42 w:manual
-37 w:manuscript
-97 w:many
39 w:many of
-16 w:maps
22 w:marathon
39 w:march
42 w:march #
28 w:mark
120 w:markdown
112 w:marked
31 w:market
-62 w:marketing
14 w:marks and
22 w:marsh
85 w:match
14 w:match report
68 w:match the
-15 w:match your
27 w:matches
111 w:material
-13 w:matter of
-10 w:mattered
22 w:matters
-22 w:matters :
-11 w:maximum
49 w:may
-16 w:may #
-18 w:may :
30 w:may ask
27 w:may be
-34 w:may change
-27 w:may differ
10 w:may have
15 w:may need
71 w:may not
18 w:may want
29 w:mayor
28 w:mayor's
-14 w:me and
-19 w:me be
24 w:me double
43 w:me know
-48 w:me start
-15 w:me think
62 w:me to
21 w:me which
-34 w:mean
29 w:means
42 w:means for
10 w:measured
-11 w:mechanic
-16 w:media
-34 w:medical
-41 w:meet
13 w:meeting
28 w:meets
23 w:meets your
40 w:mekong
-33 w:member
47 w:memories
22 w:memory
193 w:mention
54 w:mention a
51 w:mention of
13 w:mention the
53 w:mentions
-25 w:menu
55 w:merged
-12 w:merged two
35 w:mes
19 w:mes connaissances
125 w:message
69 w:met
74 w:meta
35 w:meta :
38 w:meta description
55 w:metaphor
55 w:metaphor of
-19 w:method
17 w:mid
-10 w:middle of
19 w:might
-23 w:might be
35 w:miles
-26 w:milk
27 w:mill
33 w:million
19 w:million but
-13 w:million dollars
18 w:millions
22 w:min
35 w:mind that
23 w:mine
-13 w:minh họa
-14 w:minimum
51 w:minister
11 w:minister said
17 w:minister's
15 w:ministre
-19 w:ministries
112 w:ministry
15 w:ministry of
-18 w:ministry's
46 w:minor
11 w:minus
40 w:minute
-40 w:minutes
-17 w:minutes of
-31 w:mis
-23 w:miss
-28 w:misses
49 w:missing
-19 w:misspelled
-23 w:misspelled the
-11 w:mistake in
-17 w:mistake the
-13 w:mistakes
49 w:mistakes check
30 w:mistakes please
12 w:mistakes so
21 w:mobile
-16 w:mode
11 w:model
37 w:model i
32 w:model's
35 w:modifications
11 w:modifications apportées
29 w:moj
23 w:moment
-56 w:mon
16 w:monday
-71 w:money
-16 w:monk
46 w:month
-52 w:months
70 w:more
-18 w:more :
10 w:more concise
30 w:more details
14 w:more emotional
-12 w:more formal
-27 w:more in
-57 w:more information
29 w:more like
11 w:more natural
11 w:more naturally
19 w:more neutral
-86 w:more than
-21 w:most
-48 w:most important
-12 w:most of
22 w:mostly
-56 w:mot
-22 w:mother
-36 w:motion
16 w:motive
116 w:mots
-23 w:move
-21 w:move the
-53 w:moved
17 w:moved to
10 w:moving
-17 w:mp
32 w:mpt
-14 w:mr
37 w:ms
-50 w:much
22 w:museum
-32 w:music
-61 w:must
11 w:must not
-58 w:muốn
-152 w:my
40 w:my data
11 w:my earlier
-23 w:my editor
-15 w:my grandmother
-14 w:my grandmother's
128 w:my last
-23 w:my mind
20 w:my mistake
24 w:my training
14 w:myself
13 w:mà
-31 w:máy
-61 w:mère
-14 w:mét
56 w:mình
13 w:mình đã
44 w:mô
10 w:mô hình
37 w:mô tả
-57 w:mẹ
-34 w:mỗi
-50 w:một
10 w:một mô
-17 w:một người
-19 w:mới
12 w:mở
-15 w:mức
-10 w:mức phạt
-42 w:n'a
-12 w:n'ai pas
54 w:n'avait
-25 w:n'hésitez
-25 w:n'hésitez pas
-11 w:nai
-12 w:nam
132 w:name
-45 w:name and
-27 w:name in
11 w:name is
49 w:name of
-15 w:name on
31 w:name the
-15 w:name was
10 w:named
-10 w:named the
47 w:names
36 w:names and
13 w:names are
-30 w:names both
13 w:names follow
-22 w:names have
-14 w:names of
-17 w:names on
52 w:naming
31 w:naming the
-34 w:national
10 w:natural
36 w:naturally
-36 w:nay
12 w:ne
69 w:near
27 w:near the
16 w:nearly
47 w:need
-14 w:need a
17 w:need any
10 w:need it
31 w:need this
-69 w:need to
86 w:needed
-21 w:needs
-21 w:neighbours
-58 w:neither
29 w:net
78 w:neutral
-24 w:neutral and
16 w:neutre
-59 w:never
29 w:never been
-31 w:new
10 w:new bus
-19 w:new draft
12 w:new to
-17 w:new translation
-15 w:new wording
142 w:newer
155 w:news
20 w:news in
37 w:news item
18 w:news style
-79 w:newsletter
56 w:newspaper
38 w:newspaper style
-15 w:newspapers
32 w:next
21 w:next ?
14 w:next i
-20 w:next one
15 w:next step
10 w:next to
-14 w:next year
29 w:nghĩ
-12 w:nghỉ
-10 w:nghị
31 w:nguyên
-10 w:nguyên mức
11 w:nguồn
-18 w:ngày
-17 w:ngày #
10 w:ngôn
-20 w:người
-11 w:người dân
-10 w:ngắn gọn
-15 w:ngắn hơn
51 w:ngữ
-41 w:nhiều
-56 w:nhà
-69 w:nhân
-41 w:nhân vật
-45 w:nhưng
-16 w:nhầm
-21 w:nhận
-18 w:nhỏ
-21 w:nhớ
-10 w:những
27 w:nice
-14 w:nicht
-52 w:night
26 w:nine
33 w:nk>
20 w:no
29 w:no article
12 w:no exact
75 w:no exclamation
-52 w:no longer
15 w:no mention
27 w:no more
14 w:no official
-61 w:no one
38 w:no opinion
13 w:no problem
14 w:no source
41 w:no way
-96 w:nobody
-14 w:nobody in
-16 w:nobody will
20 w:nom
53 w:nombre
43 w:none of
-16 w:noodle
-16 w:noodle shop
-37 w:nor
29 w:north
-11 w:nos
15 w:not
60 w:not #
-65 w:not a
53 w:not able
16 w:not add
-30 w:not appear
-22 w:not available
-37 w:not be
-23 w:not been
-12 w:not changed
61 w:not exist
-35 w:not find
16 w:not give
-35 w:not have
38 w:not hold
41 w:not in
-12 w:not independently
15 w:not know
26 w:not possible
38 w:not quite
-22 w:not replace
64 w:not to
-15 w:not verify
19 w:note de
10 w:note that
19 w:noted
83 w:notes
-26 w:notes :
12 w:notes into
81 w:nothing
58 w:nothing else
20 w:nothing has
24 w:nothing in
-30 w:notice
-24 w:noticed
-15 w:notre
-31 w:nous
-21 w:nouvelle
-15 w:nouvelle traduction
-19 w:novel
-75 w:november
89 w:now
12 w:now at
-22 w:now reads
-17 w:noy
81 w:number
22 w:number #
-43 w:number below
100 w:numbers
32 w:numbers are
34 w:numbers in
-40 w:nào
14 w:này
-17 w:này ba
-18 w:này giúp
54 w:nên
-46 w:nói
-61 w:năm
-36 w:nước
-13 w:nếu bạn
-23 w:nếu cần
22 w:nội
29 w:nội dung
-22 w:o
36 w:obituary
16 w:objective
10 w:occurred
-36 w:of
-22 w:of #
-25 w:of all
-43 w:of an
-18 w:of article
-24 w:of charge
-12 w:of each
50 w:of edits
22 w:of events
34 w:of guests
-29 w:of his
46 w:of hope
12 w:of how
-16 w:of its
42 w:of luck
97 w:of my
-33 w:of no
-10 w:of our
31 w:of software
44 w:of that
-35 w:of the
56 w:of these
-64 w:of this
26 w:of those
13 w:of three
-20 w:of two
-10 w:of what
-26 w:of which
-17 w:of you
11 w:of your
24 w:off
16 w:off after
32 w:off and
-38 w:offer
13 w:offer a
-28 w:offered
-12 w:offered to
-28 w:offers
22 w:office
-20 w:office will
71 w:official
20 w:official sources
38 w:officials
-32 w:often
17 w:ogl
-51 w:oil
29 w:oji
-23 w:okay so
-59 w:old
-47 w:older
-15 w:oldest
-21 w:omitted
32 w:omp
-18 w:on
-74 w:on #
-21 w:on a
17 w:on both
14 w:on each
-20 w:on facebook
42 w:on first
24 w:on friday
-11 w:on how
-11 w:on it
14 w:on its
34 w:on one
-65 w:on page
-15 w:on request
-18 w:on saturday
24 w:on the
-10 w:on thursday
15 w:on to
-10 w:on tuesday
26 w:on where
-15 w:on which
-28 w:on your
23 w:one
-16 w:one ?
13 w:one and
-14 w:one before
-10 w:one but
-12 w:one from
-13 w:one had
15 w:one in
-32 w:one is
61 w:one line
-30 w:one of
-11 w:one page
11 w:one paragraph
21 w:one sentence
11 w:one so
-25 w:one story
-13 w:one that
-15 w:one the
36 w:one thing
34 w:one was
-13 w:one which
12 w:one word
-20 w:ones
-33 w:online
66 w:only
-82 w:only #
14 w:only as
-10 w:only in
33 w:only once
32 w:only that
76 w:only the
23 w:ont
44 w:ont été
17 w:oog
17 w:oogle
24 w:ook
-16 w:ope
48 w:open
37 w:open on
-45 w:open the
-19 w:open until
34 w:open with
-11 w:opena
-11 w:openai
11 w:openai use
41 w:opened
30 w:opening
15 w:opening of
64 w:opens
25 w:opens with
-10 w:operator
28 w:opinion
64 w:opinions
54 w:opposition
36 w:optimized
39 w:optimized for
-22 w:option
38 w:option #
64 w:option a
37 w:option b
24 w:options for
-38 w:or
20 w:or a
41 w:or if
-26 w:or in
35 w:or is
-13 w:or leave
14 w:or more
15 w:or should
39 w:or the
31 w:or worse
10 w:ord
20 w:order
-13 w:order and
94 w:order of
-15 w:ordered
52 w:original
-22 w:originally
-85 w:other
-11 w:other side
47 w:otherwise
17 w:ou
-102 w:our
13 w:out
13 w:out at
-10 w:out in
10 w:out on
12 w:out what
14 w:outcome
11 w:outline
38 w:output
-20 w:oven
-15 w:over the
-10 w:overall
-44 w:overnight
-45 w:overview
-41 w:owners
15 w:oxford
15 w:oxford comma
-60 w:p
-67 w:page
-59 w:page #
69 w:page :
-29 w:page is
11 w:page of
18 w:page was
-29 w:page you
-19 w:pages
-48 w:paid
-17 w:paid for
-19 w:panel
83 w:paper
-13 w:paper's
-24 w:papers
-20 w:par
-19 w:par la
101 w:para
99 w:para #
118 w:paragraph
-66 w:paragraph #
13 w:paragraph :
20 w:paragraph and
19 w:paragraph has
19 w:paragraph now
-26 w:paragraph of
-48 w:paragraph three
18 w:paragraph two
-23 w:paragraph was
-42 w:paragraph with
-14 w:paragraphe
52 w:paragraphes
57 w:paragraphs
36 w:paraphrase
39 w:paraphrased
46 w:parents
-14 w:park
21 w:parking
21 w:parliament
105 w:part
54 w:part about
-24 w:part of
38 w:parts
-31 w:party
12 w:pas
-11 w:pas pu
-21 w:pas à
11 w:passages
21 w:passengers
18 w:passive
36 w:passive constructions
-10 w:passive voice
-11 w:passport
-15 w:password
18 w:past
30 w:past tense
88 w:paste
20 w:paste into
24 w:paste the
37 w:pasted
-61 w:path
11 w:patient
38 w:patients
-68 w:pay
-21 w:pay for
30 w:pays
74 w:pdf
-17 w:pen
-11 w:penai
-13 w:pencil
11 w:pensez
15 w:pensez à
-14 w:pension
37 w:people
15 w:people and
22 w:people in
-32 w:people who
41 w:people will
-10 w:people's
-15 w:per
122 w:percent
35 w:percentage
-17 w:performance
-16 w:permit
-19 w:person
-13 w:personal
43 w:personal opinions
-21 w:personne
-10 w:personnes
22 w:persons
-12 w:petition
32 w:peut
27 w:peux
-20 w:phiên
-15 w:phiên bản
78 w:phone
72 w:phone number
-15 w:phones
12 w:phong
91 w:photo
-19 w:photo :
-16 w:photo caption
48 w:photo credit
40 w:photo of
-28 w:photograph
-16 w:photographs
-15 w:photos
-22 w:phrase
-41 w:phrases
45 w:phrasing
-17 w:pháp
-15 w:phát biểu
12 w:phát ngôn
-12 w:phép
48 w:phù
48 w:phù hợp
-13 w:phương
-13 w:phạt
-14 w:phải
-14 w:phần
29 w:pick one
34 w:pick would
-66 w:picture
-43 w:pictures
89 w:piece
-61 w:piece of
-15 w:pieces
-10 w:pilot
50 w:place
18 w:place and
-42 w:place names
-31 w:place of
-14 w:placeholders
11 w:places
-14 w:places and
20 w:places where
38 w:plagiarism
-20 w:plain english
33 w:plain language
-40 w:plan
-17 w:planning
-27 w:plans
-16 w:plant
-37 w:plaque
40 w:plastic
-15 w:platform
-53 w:play
-16 w:played
-26 w:players
18 w:playful :
24 w:please
46 w:please confirm
-13 w:please contact
28 w:please double
28 w:please verify
-15 w:plumber
-33 w:plus
22 w:pm
-37 w:poem
-12 w:poet
57 w:point
-14 w:point of
-12 w:pointed
17 w:points
36 w:police
99 w:policy
20 w:polished
-64 w:polite
-15 w:polite and
15 w:poll
-24 w:pont
-22 w:poor
-35 w:por
18 w:porte
17 w:position
38 w:possible
12 w:possible to
-35 w:post
11 w:pouvez vous
-12 w:power
68 w:prabang
32 w:praise
16 w:prefer
-17 w:prefer it
-14 w:prefer the
-10 w:preferred
17 w:prefers
-31 w:prepare
10 w:prepare a
-18 w:prepared
25 w:present
16 w:presented
-16 w:preserves the
-25 w:president
10 w:press release
12 w:presse
-10 w:prevails
52 w:previous
-10 w:price of
27 w:prices
10 w:prices and
11 w:prices are
-13 w:prime
10 w:print
34 w:print edition
21 w:print or
-61 w:printed
-23 w:printed in
-33 w:printing
-25 w:printing the
-19 w:privacy
19 w:private
-16 w:prix
-52 w:prize
-16 w:pro
61 w:probably
-37 w:problem
36 w:produce
27 w:produce a
-12 w:product
-66 w:professional
-65 w:program
-65 w:project
48 w:projet
-25 w:promised
23 w:promises
26 w:promotional
15 w:promotional language
32 w:promp
-43 w:prompt
10 w:propose aussi
-10 w:prose
-44 w:protect
-44 w:protect the
19 w:protected
21 w:proverb
-14 w:provide
13 w:provide a
76 w:provided
-22 w:provided by
-12 w:provided the
38 w:province
-11 w:précédente
14 w:préfet
32 w:prêt
19 w:prête
12 w:pseek
34 w:pti
23 w:ption
-12 w:ptແ
-15 w:pu vérifier
28 w:pub
26 w:public
82 w:publication
43 w:publication !
62 w:publish
12 w:publish :
-23 w:published
-21 w:published by
-18 w:published on
-25 w:publisher
12 w:publishing
21 w:puis
-14 w:puis relu
24 w:pull
48 w:pull quote
-22 w:pump
28 w:pun
70 w:punchy
35 w:punctuation
13 w:pupils
32 w:purposes
26 w:push
-31 w:put
-10 w:put a
35 w:put in
-13 w:put it
46 w:puts
33 w:puts the
33 w:pyramid
-31 w:q
-28 w:q :
22 w:qr
19 w:quan
-11 w:quan điểm
-15 w:quarante
-12 w:que
13 w:que modèle
44 w:que vous
17 w:quelques
36 w:question
32 w:question !
-20 w:question #
-16 w:question and
51 w:question to
-48 w:questions
-26 w:questions about
-12 w:qui
-25 w:quickly
-51 w:quiet
19 w:quotation
-36 w:quotations
168 w:quote
-23 w:quote attributed
49 w:quote by
24 w:quote from
-46 w:quote in
-25 w:quote the
21 w:quote to
99 w:quoted
96 w:quotes
34 w:quotes :
25 w:quotes are
26 w:quotes were
12 w:quá
23 w:quán
-34 w:quý
-13 w:quý khách
11 w:ra
38 w:railway
39 w:rain
31 w:raised
17 w:raison
-25 w:ran
13 w:ran to
-53 w:range
54 w:rank
62 w:ranking
38 w:rat
-19 w:rate
72 w:rather
-11 w:rather not
113 w:rather than
93 w:reached
-13 w:reaction
-55 w:read
75 w:read aloud
14 w:read as
22 w:read in
-21 w:read it
-86 w:read the
114 w:readability
-46 w:reader
48 w:reader who
-25 w:reader with
56 w:readers
-42 w:readers can
-48 w:readers may
-29 w:readers so
45 w:readers will
11 w:readers with
88 w:readership
56 w:reading
17 w:reading level
-12 w:reading time
16 w:reads as
-18 w:reads the
35 w:ready
-24 w:ready for
71 w:ready to
-13 w:real
-34 w:really
63 w:reason
19 w:reason for
-13 w:reason to
-26 w:reasons
-31 w:reasons of
-38 w:receipt
34 w:receipts
-23 w:receive
-11 w:received
37 w:recent
-35 w:recipe
-20 w:recipe for
-89 w:recommend
-27 w:recommend the
70 w:record
-15 w:recorded
-17 w:recording
16 w:records
19 w:records of
-31 w:refer
-30 w:refer to
-18 w:referee
39 w:reference
48 w:refers
42 w:refers to
-10 w:reflect
56 w:reflected
19 w:reflected here
50 w:reformulé
-39 w:refused
-28 w:refused to
52 w:regenerate
55 w:regenerate response
48 w:regional
12 w:regional daily
58 w:register
22 w:registered
13 w:regret
-54 w:release
-39 w:released
-30 w:released by
-21 w:reliable
-14 w:relu
-14 w:relu par
18 w:remain
54 w:remaining
52 w:remark
43 w:remember
-23 w:remember the
-13 w:remembers
63 w:remove
19 w:remove the
63 w:removed
14 w:removed :
24 w:removed as
-18 w:removed from
-13 w:removed the
-16 w:removes
-12 w:removes the
-33 w:remplacer
24 w:rendered
45 w:rendered as
81 w:rendering
-15 w:rent
43 w:rents
38 w:reopened
38 w:reopening
-19 w:repaired
-15 w:repeat
57 w:repeated
30 w:repeating
10 w:repeating the
-20 w:repetition
22 w:rephrased
-85 w:replace
-10 w:replace it
-20 w:replace the
52 w:replaced
-11 w:replaced by
20 w:replaced with
-25 w:replied
-11 w:replied :
-12 w:replied that
-20 w:replies
63 w:reply
24 w:reply to
-38 w:report
-27 w:report a
23 w:report and
-32 w:report does
18 w:report have
13 w:report on
-11 w:report the
-23 w:report was
-35 w:reported
-46 w:reporter
-56 w:reporters
75 w:reporting
-27 w:reports
15 w:reproduce the
59 w:request
54 w:requested
-11 w:requested by
-15 w:required
26 w:rescue
-15 w:researchers
15 w:reservoir
27 w:residents
30 w:respectful
11 w:respond
116 w:response
35 w:response better
108 w:responses
-16 w:responsibility
-18 w:responsibility for
11 w:rest
57 w:rest of
22 w:reste
-28 w:restored
20 w:restructured
33 w:results
-44 w:results :
11 w:results from
68 w:retained
-14 w:retired
-22 w:retirement
-27 w:return
39 w:returns
-12 w:reuters
-23 w:review
46 w:review the
-18 w:reviewed
-21 w:reviewed by
11 w:reviewers
-39 w:reviews
21 w:revised
22 w:revised article
-18 w:revised timetable
33 w:revised version
-11 w:reworded
25 w:reworked
103 w:rewrite
-48 w:rewrite the
58 w:rewrite this
21 w:rewriting
66 w:rewritten article
11 w:rewritten in
-19 w:rewritten the
-83 w:rewrote
-71 w:rewrote the
13 w:rhyme
-12 w:rhythm of
96 w:rice
63 w:right
-31 w:right to
59 w:rise
-23 w:road
-10 w:road is
-29 w:roads
-57 w:robot
32 w:rom
32 w:rompt
15 w:roof
-74 w:room
77 w:rose
-30 w:rough
85 w:roughly
42 w:roughly #
36 w:rounded
-67 w:route
-14 w:routes
17 w:row
-28 w:rule
-95 w:rules
89 w:ruling
27 w:run
11 w:run the
-14 w:running
32 w:runs
21 w:runs to
41 w:rural
25 w:rédaction
11 w:rédiger
-12 w:répondre
-30 w:répondu
-28 w:répondu le
12 w:répétitions
12 w:résumé
-19 w:réécrit
14 w:rõ
22 w:rút
29 w:rút gọn
10 w:rất tiếc
-28 w:rằng
-12 w:rồi
-23 w:rời
-22 w:s
83 w:s'arrêtent
-11 w:s'est
48 w:safer
-43 w:safety
-38 w:sai
-63 w:said
101 w:said :
-15 w:said and
-23 w:said in
-65 w:said it
-16 w:said so
-12 w:said that
-22 w:sale
40 w:sales
-30 w:salt
49 w:same
-10 w:same :
16 w:same story
13 w:same thing
45 w:same way
60 w:sample
30 w:sandbags
-17 w:sang
24 w:sans
26 w:sao
-29 w:saturday
-16 w:saturday :
-46 w:sau
-15 w:savannakhet
-26 w:save
-49 w:save the
58 w:saved
39 w:saved the
-31 w:saw
-28 w:saw the
-40 w:say
19 w:say and
-31 w:say that
17 w:say the
36 w:say they
16 w:say whether
32 w:say which
-12 w:saying
29 w:says
36 w:says #
13 w:says in
-46 w:says the
50 w:says to
20 w:scan
48 w:scanned
-26 w:schedule
39 w:school
17 w:schools
-62 w:script
49 w:se
43 w:search
-77 w:search engines
21 w:search for
62 w:search results
108 w:searched
105 w:searched #
-23 w:season
-34 w:seat
-24 w:seats
47 w:second
-20 w:second act
-21 w:second half
23 w:second is
10 w:second one
-30 w:second paragraph
10 w:second part
35 w:second quote
42 w:second sentence
80 w:seconds
-24 w:secretary
-41 w:section
-40 w:section #
39 w:section on
20 w:sections
-83 w:see
12 w:see what
-18 w:seed
94 w:seems
74 w:seems to
-26 w:seen
-35 w:sell
-11 w:send it
31 w:send me
10 w:send the
23 w:sending
-10 w:sends
91 w:sense
33 w:sense of
102 w:sentence
26 w:sentence about
35 w:sentence can
-29 w:sentence is
28 w:sentence of
-18 w:sentence on
15 w:sentences :
33 w:sentences and
-25 w:sentences are
32 w:sentences have
-38 w:sentences in
-12 w:sentences of
50 w:seo :
34 w:seo friendly
55 w:seo title
44 w:september
73 w:september #
-42 w:series
19 w:serious
-32 w:serve
-39 w:service
-44 w:ses
-34 w:set
47 w:set out
-40 w:settled
-41 w:several
28 w:shall
12 w:shall i
51 w:shall we
36 w:share
-80 w:share this
40 w:shared
-19 w:sharing
-79 w:she
-10 w:she has
24 w:she is
-53 w:she says
19 w:she was
-11 w:she wrote
54 w:ship
-52 w:shop
-13 w:short
24 w:short and
25 w:short answer
-13 w:short history
18 w:short sentences
-33 w:short text
-79 w:shorten
-42 w:shorten the
-44 w:shortened
18 w:shortened for
-36 w:shortened the
-53 w:shorter
46 w:shorter and
17 w:shorter sentences
-27 w:shorter than
-18 w:shorter the
-23 w:shorter version
-33 w:shortest
71 w:should
-12 w:should be
46 w:should do
-50 w:should i
12 w:should make
-47 w:should not
-49 w:should the
-28 w:should you
26 w:shouldn't
-52 w:show
-14 w:show that
-24 w:showed
-32 w:shown
-40 w:shows
-17 w:shut
41 w:si
14 w:si vous
30 w:side
15 w:side by
37 w:side of
15 w:sidebar
20 w:sides
-83 w:sign
-23 w:sign up
-18 w:sign was
-11 w:signatures
-23 w:signed
80 w:signes
-18 w:signs
-17 w:silence
16 w:similar
-118 w:simple
46 w:simplified
30 w:simplified and
11 w:simply
84 w:since
26 w:since it
12 w:since my
11 w:since then
23 w:since you
19 w:since your
-15 w:sing
-29 w:singer
-47 w:single
53 w:singular
-19 w:sinh
-19 w:sir
-20 w:sisters
14 w:site
79 w:sites
-22 w:six
-36 w:size
-38 w:skip
-58 w:sleep
92 w:slightly
45 w:slightly more
82 w:slot
-51 w:slow
79 w:slug
108 w:slug :
-52 w:small
-28 w:smaller
33 w:smell
22 w:smoothed
19 w:smoother
108 w:so
34 w:so a
-43 w:so far
-50 w:so here
-55 w:so i
12 w:so i'll
30 w:so i've
45 w:so it
-12 w:so let
-43 w:so please
-15 w:so that
25 w:so the
-10 w:so this
38 w:so we
24 w:so you
27 w:sobre
-63 w:social
-10 w:social media
95 w:softer
-14 w:sold
18 w:solid
-78 w:some
28 w:some details
-14 w:some names
-21 w:some of
-38 w:somebody
34 w:something
-22 w:son
-59 w:song
-41 w:songs
-12 w:soon
34 w:sorry
-18 w:sorry about
27 w:sorry but
46 w:sorry for
35 w:sorry i
-11 w:souhaitez
-11 w:souhaitez vous
45 w:sound
17 w:sound like
13 w:sound more
27 w:sounded
66 w:sounding
99 w:sounds
34 w:sounds less
-38 w:soup
147 w:source
-10 w:source :
24 w:source for
18 w:source says
47 w:sources
-38 w:soạn
17 w:space
35 w:space is
85 w:spaces
89 w:spaces :
-17 w:spare
-52 w:speak
-17 w:speak to
57 w:speaker
39 w:speaking
17 w:speaks
16 w:speaks of
30 w:specific
68 w:specify
-19 w:speech
10 w:speeches
13 w:speeches and
24 w:spell
25 w:spelled
15 w:spelled out
-19 w:spelling
-11 w:spelling and
-94 w:spelling of
16 w:spellings
-20 w:spent
12 w:split
18 w:split the
-12 w:spoke
109 w:spokesperson
18 w:sponsor
45 w:sponsors
-22 w:spoonful
-22 w:spoonful of
25 w:spot
-17 w:spotted
44 w:spreadsheet
-13 w:spring
-26 w:square
-21 w:staff
-28 w:standard
-36 w:standardised
86 w:standfirst
-68 w:standing
42 w:stands
-12 w:stands in
-20 w:start
43 w:start of
-31 w:start with
-21 w:started
16 w:starting
34 w:starting point
40 w:starts
43 w:stated
-53 w:statement
-11 w:statement from
-11 w:statement issued
75 w:statements
-56 w:station
-23 w:stations
-17 w:statistics
-13 w:stats
-30 w:status
24 w:stay
25 w:stayed
-57 w:step
-29 w:step #
-17 w:steps
-82 w:stick
21 w:still in
16 w:still under
39 w:stock
-12 w:stone
10 w:stood
17 w:stood at
35 w:stop
-15 w:stopped
86 w:stops
37 w:stories
-21 w:storm
-12 w:story about
-22 w:story has
-12 w:story in
-12 w:story on
-22 w:story was
166 w:straight
48 w:straight :
28 w:straight away
41 w:straight into
21 w:straight news
19 w:straight to
-26 w:street
44 w:strike
59 w:strikes
65 w:strikes a
50 w:strong
44 w:stronger
49 w:strongest
-12 w:struck
-43 w:structure
-22 w:study
76 w:style
10 w:style :
-22 w:style guide
18 w:style with
75 w:subheading
71 w:subheadings
11 w:subject line
20 w:subject verb
-40 w:subscribers
27 w:substitute
-39 w:such
-49 w:such as
-39 w:sugar
113 w:suggested
24 w:suggested headline
45 w:suggested tags
50 w:suggestion
57 w:suggestion :
63 w:suggestions
35 w:suggestions :
11 w:suit
26 w:suitable
35 w:suitable for
41 w:suited
41 w:suited to
-13 w:summary :
24 w:summary in
-63 w:summary of
-18 w:summary was
-22 w:summer
-11 w:summit
-19 w:sums
72 w:sunday
-12 w:sunday's
-17 w:sung
59 w:supplied
-75 w:support
11 w:supported
-21 w:supprime
-37 w:sur
30 w:sure
-55 w:sure i
-15 w:sure the
32 w:sure thing
16 w:sure to
49 w:surname
-24 w:surprise
-17 w:surprised
11 w:survey
17 w:survive
51 w:suspect
34 w:suy
34 w:suy nghĩ
-60 w:swap
55 w:swapped
62 w:swapped for
17 w:swaps
-37 w:switch
47 w:switched
20 w:system
-14 w:sách
-13 w:sót
-22 w:sûr
-11 w:sĩ
31 w:sắt
30 w:sẵn
20 w:sẻ
22 w:sẽ
17 w:số
36 w:số #
-12 w:số liệu
26 w:sửa :
-12 w:sửa đổi
-13 w:t il
-92 w:table
-12 w:table #
-19 w:table of
-39 w:tables
49 w:tabloid
21 w:tags
13 w:tags :
25 w:take
-14 w:take a
46 w:take another
32 w:take it
26 w:take out
-17 w:take the
-36 w:takes
-10 w:taking
-50 w:talk
-12 w:tap
16 w:tariff
-28 w:taste
39 w:tasted
-91 w:tax
-11 w:tax collector
17 w:te
-43 w:tea
-16 w:teacher i
-10 w:teachers
-11 w:teachers say
-52 w:team
37 w:technical terms
-28 w:telegram
-17 w:telephone
-43 w:tell
44 w:tell me
-27 w:tell you
-62 w:tells
-33 w:tells you
-116 w:template
-44 w:temple
44 w:tense
-77 w:term
-26 w:terms
-66 w:test
62 w:text
47 w:text :
-38 w:text and
22 w:text below
-16 w:text does
23 w:text for
38 w:text has
-13 w:text into
11 w:text is
-60 w:text of
24 w:text so
-30 w:text was
24 w:text with
33 w:text you
57 w:texte
12 w:texte ci
-26 w:texts
-30 w:th
10 w:thailand
-42 w:than
-74 w:than #
33 w:than a
-35 w:than last
-18 w:than that
-11 w:than the
41 w:thanked
43 w:thanked the
57 w:thanks
25 w:thanks for
-34 w:thanks to
-10 w:that
-35 w:that a
36 w:that as
-11 w:that at
-23 w:that first
-23 w:that has
-19 w:that i
48 w:that it
29 w:that it's
-29 w:that made
44 w:that next
11 w:that no
23 w:that one
17 w:that readers
91 w:that should
-16 w:that the
-11 w:that took
-10 w:that way
-13 w:that will
29 w:that works
20 w:that would
-10 w:that you
-29 w:that your
66 w:that's
19 w:that's a
56 w:that's the
20 w:thay bằng
58 w:the
90 w:the #
-22 w:the ability
12 w:the above
66 w:the accident
-24 w:the actual
-52 w:the address
18 w:the adjectives
-12 w:the advice
-21 w:the airline
-12 w:the amended
11 w:the amount
-44 w:the answer
16 w:the answers
55 w:the argument
34 w:the arrest
88 w:the article
-23 w:the assistant
18 w:the attachment
11 w:the attribution
-29 w:the audience
-56 w:the author
-22 w:the authors
-29 w:the back
33 w:the background
13 w:the bank
-16 w:the battery
-11 w:the bench
-72 w:the best
-30 w:the bill
-21 w:the boat
26 w:the body
-45 w:the border
-38 w:the bottom
-19 w:the box
-22 w:the boy
37 w:the brand
28 w:the budget
-11 w:the bus
20 w:the bypass
-22 w:the cake
38 w:the call
19 w:the capital
34 w:the caption
-27 w:the car
-27 w:the card
47 w:the casualty
-19 w:the cause
40 w:the ceremony
12 w:the chair
-12 w:the chapter
-24 w:the chatbot
17 w:the chief
-52 w:the children
-23 w:the chip
53 w:the chronology
44 w:the claim
-14 w:the class
12 w:the clause
-29 w:the clerk
33 w:the closing
31 w:the club
-29 w:the coach
-36 w:the code
19 w:the column
15 w:the comma
-30 w:the comments
-31 w:the committee
16 w:the company
27 w:the company's
22 w:the conclusion
33 w:the confusion
-14 w:the contract
38 w:the contractor
-10 w:the cook
-12 w:the copy
-11 w:the corrected
73 w:the cost
-26 w:the council
27 w:the council's
-16 w:the counter
-14 w:the country
30 w:the county
45 w:the court
25 w:the criticism
-33 w:the crossing
-18 w:the crowd
-12 w:the data
65 w:the date
-29 w:the day
-13 w:the dead
37 w:the deadline
33 w:the debate
-16 w:the decree
16 w:the delay
-45 w:the depth
41 w:the deputy
24 w:the desk
-26 w:the details
18 w:the developer
-14 w:the director
13 w:the director's
31 w:the district
14 w:the document
43 w:the documents
-16 w:the door
74 w:the draft
12 w:the driver
-38 w:the dry
-53 w:the editors
25 w:the effect
31 w:the election
19 w:the email
-27 w:the embassy
47 w:the end
-14 w:the ending
-38 w:the engineer
-12 w:the essay
63 w:the event
-17 w:the exhibition
28 w:the factory
67 w:the facts
46 w:the fair
-25 w:the families
59 w:the family
15 w:the farmer
12 w:the farmer's
-12 w:the fee
-21 w:the field
-36 w:the figure
-29 w:the figures
-43 w:the file
-28 w:the film
-20 w:the final
-22 w:the fine
-18 w:the fire
33 w:the first
67 w:the five
44 w:the flood
-10 w:the flow
-56 w:the following
-50 w:the form
-16 w:the formal
-30 w:the former
12 w:the founding
27 w:the fourth
-24 w:the french
-57 w:the gate
46 w:the goat
24 w:the governor
-10 w:the green
42 w:the guidance
-12 w:the guide
-38 w:the harvest
-16 w:the head
60 w:the headline
25 w:the hearing
-25 w:the help
65 w:the history
12 w:the house
18 w:the idea
60 w:the image
72 w:the input
-13 w:the inquiry
19 w:the instruction
-15 w:the instructions
-40 w:the internet
24 w:the interview
28 w:the intro
27 w:the inverted
-28 w:the job
-45 w:the joint
-23 w:the judge
-22 w:the june
32 w:the key
25 w:the keyword
-27 w:the king's
-16 w:the kitchen
-19 w:the label
-15 w:the land
20 w:the landlord
-33 w:the language
-14 w:the lao
-62 w:the last
-29 w:the late
-10 w:the latest
41 w:the launch
92 w:the lead
46 w:the league
-29 w:the left
20 w:the length
-63 w:the letter
-39 w:the letters
-18 w:the limit
-49 w:the line
35 w:the link
-18 w:the list
97 w:the long
-62 w:the longer
-49 w:the machine
-49 w:the main
-42 w:the man
-16 w:the manager
-10 w:the manual
-25 w:the manuscript
-48 w:the map
94 w:the material
10 w:the matter
24 w:the mayor
28 w:the mayor's
-11 w:the mechanic
47 w:the meeting
-24 w:the message
55 w:the metaphor
12 w:the method
63 w:the minister
11 w:the minister's
55 w:the ministry
-18 w:the ministry's
-12 w:the missing
-15 w:the model
33 w:the model's
-21 w:the money
22 w:the museum
-11 w:the national
46 w:the new
59 w:the newsletter
-70 w:the newspaper
10 w:the next
19 w:the night
22 w:the north
-10 w:the note
50 w:the notes
-50 w:the old
22 w:the oldest
-82 w:the one
13 w:the ones
-64 w:the only
44 w:the opening
58 w:the opposition
15 w:the order
-34 w:the original
16 w:the outcome
11 w:the page
-17 w:the paper's
12 w:the paragraph
-21 w:the parish
45 w:the part
-15 w:the passage
-39 w:the passive
-13 w:the past
52 w:the percentage
-10 w:the permit
-11 w:the petition
21 w:the photo
-10 w:the photograph
-29 w:the phrase
-29 w:the picture
115 w:the piece
49 w:the plan
-25 w:the plaque
-21 w:the play
-15 w:the poem
-11 w:the poet
-16 w:the polish
11 w:the polished
56 w:the post
42 w:the press
24 w:the previous
12 w:the price
-12 w:the prime
13 w:the print
-26 w:the program
83 w:the project
30 w:the provided
-13 w:the pub
21 w:the public
-12 w:the publisher
20 w:the pun
33 w:the question
11 w:the quotation
-36 w:the quotations
88 w:the quote
69 w:the quotes
-19 w:the railway
29 w:the reader
28 w:the reason
-23 w:the recipe
17 w:the record
33 w:the red
21 w:the reference
17 w:the region
42 w:the register
19 w:the release
15 w:the remaining
37 w:the repeated
32 w:the report
-31 w:the reporter
52 w:the request
37 w:the rescue
-11 w:the researchers
58 w:the rest
17 w:the result
-20 w:the results
-10 w:the revised
27 w:the rewrite
17 w:the rewritten
-12 w:the rhythm
-70 w:the right
-19 w:the river
16 w:the roof
-18 w:the room
-15 w:the route
-63 w:the rules
35 w:the ruling
27 w:the sample
20 w:the scene
66 w:the school
31 w:the search
-26 w:the season
39 w:the second
18 w:the section
-13 w:the sense
28 w:the sentence
20 w:the sentences
26 w:the service
-23 w:the shop
12 w:the shorter
-33 w:the shortest
12 w:the sidebar
21 w:the signing
-29 w:the singer
-38 w:the song
-30 w:the songs
32 w:the source
-30 w:the sources
30 w:the spanish
19 w:the speaker
-34 w:the speech
12 w:the speeches
-10 w:the spelling
44 w:the sponsor
47 w:the start
-21 w:the state
-21 w:the statement
-23 w:the station
30 w:the statistics
-38 w:the storm
106 w:the story
-32 w:the street
30 w:the strike
33 w:the stronger
49 w:the strongest
-28 w:the study
10 w:the style
47 w:the sum
-14 w:the summary
39 w:the sunday
25 w:the survey
42 w:the system
-18 w:the tax
-35 w:the team
-32 w:the template
-32 w:the temple
16 w:the term
121 w:the text
48 w:the third
58 w:the three
63 w:the time
63 w:the timeline
-27 w:the title
-10 w:the tone
-13 w:the tool
25 w:the total
11 w:the town
40 w:the transcript
32 w:the translated
-21 w:the translation
-48 w:the translator
34 w:the treasurer
-16 w:the treaty
132 w:the two
-22 w:the update
11 w:the updated
24 w:the user
45 w:the usual
13 w:the verb
64 w:the verdict
-20 w:the verse
13 w:the villagers
11 w:the voice
-15 w:the wall
48 w:the way
35 w:the weather
-13 w:the well
11 w:the widow
-23 w:the window
-18 w:the winning
-16 w:the witness
-62 w:the word
-96 w:the words
-28 w:the wrong
-38 w:the year
-79 w:their
-33 w:them
19 w:them in
-46 w:them to
-149 w:then
-61 w:then i
49 w:then the
11 w:theo
-10 w:theo yêu
-39 w:there anything
-51 w:there are
-46 w:there is
87 w:there you
-12 w:there's
-19 w:there's a
10 w:there's no
-19 w:these
17 w:these changes
26 w:they appear
-14 w:they are
28 w:they can
-11 w:they had
22 w:they said
41 w:they were
38 w:thi
16 w:thin
26 w:thing
15 w:thing !
30 w:thing in
20 w:thing to
-107 w:things
-28 w:think
-15 w:think about
54 w:thinking
-32 w:thinks
21 w:third
-15 w:third of
18 w:third paragraph
-18 w:thirty
-20 w:thirty years
73 w:this
-204 w:this article
21 w:this claim
-109 w:this column
19 w:this comes
-11 w:this essay
61 w:this for
24 w:this goes
-29 w:this helps
83 w:this in
-49 w:this interview
12 w:this is
-53 w:this letter
55 w:this one
-22 w:this page
25 w:this paragraph
-106 w:this post
-10 w:this press
-64 w:this report
52 w:this request
45 w:this response
19 w:this revised
-16 w:this rewritten
-39 w:this series
-143 w:this story
-32 w:this text
21 w:this the
62 w:this time
62 w:this to
27 w:this with
53 w:this works
-12 w:this year
26 w:tho
-52 w:those
-10 w:those of
-23 w:those who
52 w:though
61 w:thought
97 w:thought for
-11 w:thousand
-10 w:thoại
15 w:three
-13 w:three and
-43 w:three days
10 w:three places
-68 w:through
-10 w:through the
28 w:throughout
-20 w:throughout and
56 w:throughout to
25 w:thu
35 w:thu hút
-12 w:thành
40 w:thân
35 w:thích
39 w:thông
22 w:thông tin
-37 w:thư
-23 w:thảo
-14 w:thấy
17 w:thể
-10 w:thời
-21 w:thứ
14 w:thức
-13 w:tickets
12 w:tight
43 w:tightened
-51 w:time
-28 w:time :
29 w:time information
87 w:time of
-19 w:time to
11 w:timeline of
-52 w:times
-53 w:times and
-32 w:times before
-16 w:timetable
-18 w:timetable :
13 w:tin
24 w:tio
36 w:tipping
-73 w:tips
70 w:title
90 w:title :
-47 w:title and
12 w:title is
32 w:title of
49 w:title was
19 w:titles
-29 w:titles for
49 w:titre
19 w:tiêu
10 w:tiếc
10 w:tiếc tôi
15 w:tiếng việt
39 w:tiếp
-30 w:tiền
-22 w:to
-30 w:to #
33 w:to a
20 w:to about
91 w:to action
13 w:to add
67 w:to and
11 w:to avoid
13 w:to be
-31 w:to bring
27 w:to change
19 w:to check
34 w:to come
-15 w:to confirm
-29 w:to correct
-21 w:to create
-76 w:to do
32 w:to early
22 w:to english
29 w:to explain
27 w:to feel
-54 w:to find
29 w:to finish
14 w:to fit
43 w:to follow
16 w:to generate
-52 w:to get
51 w:to give
-15 w:to hear
-32 w:to help
14 w:to in
-40 w:to include
-12 w:to its
-13 w:to keep
-28 w:to know
-56 w:to make
44 w:to match
21 w:to me
25 w:to my
26 w:to nine
11 w:to note
33 w:to one
34 w:to open
39 w:to paste
-17 w:to plant
-19 w:to press
52 w:to produce
-40 w:to protect
49 w:to publish
22 w:to put
17 w:to reach
-41 w:to read
11 w:to readers
13 w:to real
-11 w:to reflect
32 w:to rewrite
36 w:to roughly
12 w:to save
-32 w:to say
-23 w:to see
22 w:to send
-37 w:to share
-59 w:to shorten
-29 w:to show
-41 w:to sign
-26 w:to sound
-26 w:to stay
11 w:to suit
12 w:to summarise
-21 w:to tell
-42 w:to the
-29 w:to this
29 w:to to
-10 w:to turn
20 w:to tweak
-10 w:to two
10 w:to verify
-13 w:to vote
-14 w:to walk
43 w:to write
17 w:to you
-15 w:to your
-48 w:today
-31 w:together
-109 w:told
-29 w:told me
-17 w:told reporters
-65 w:told the
31 w:ton
73 w:tone
45 w:tone :
13 w:tone is
-22 w:tone of
11 w:tone throughout
18 w:toned
13 w:toned down
68 w:too
25 w:too long
26 w:too much
-21 w:too small
-15 w:took out
50 w:took place
-77 w:tool
-14 w:tool and
-71 w:top
-25 w:top of
17 w:topic
-12 w:torch
-19 w:total
32 w:touch
24 w:touch :
25 w:touch of
-17 w:tour
51 w:tourist
-39 w:tous
-22 w:tout
13 w:tout en
-29 w:toutes
39 w:toward
48 w:town
-17 w:toàn
-14 w:tra
18 w:trade
18 w:traduction
-13 w:traduit du
-33 w:traffic
10 w:train
14 w:trained on
55 w:training data
20 w:tram
-16 w:trang
-11 w:trang trọng
14 w:transcript
54 w:transition
-13 w:translate a
-20 w:translate the
40 w:translated
-50 w:translated from
-15 w:translates
45 w:translation :
-66 w:translation is
-26 w:translation of
-34 w:translator
-19 w:translator's note
-55 w:translators
62 w:transliterated
57 w:transliteration
29 w:transport
-74 w:travel
33 w:treasurer
-13 w:treat
19 w:treated
-16 w:treaty
-40 w:tree
-38 w:trial
-17 w:tried
15 w:tried to
47 w:trimmed
24 w:trimmed to
19 w:trip
-22 w:trois
-41 w:trois fois
-42 w:trong
39 w:trong #
-47 w:trong bài
-22 w:true
34 w:trung
-38 w:trust
23 w:try
43 w:try again
-49 w:tránh
-28 w:tránh trùng
-10 w:trình
14 w:trò
-12 w:trùng lặp
-44 w:trước
21 w:trưởng
-34 w:trả
-34 w:trả lời
10 w:trọng hơn
16 w:tsa
94 w:tu
13 w:tuesday
-38 w:tunnel
46 w:turn
-36 w:turn left
21 w:turn the
-26 w:turned
12 w:turnout
-31 w:turns
10 w:tuyến
-11 w:tuổi
19 w:tweak it
48 w:tweaks
-26 w:tweet
-23 w:twelve
-41 w:twice
-32 w:twice as
14 w:twice the
16 w:two
18 w:two and
-15 w:two days
-13 w:two different
20 w:two lines
23 w:two minutes
-17 w:two of
40 w:two options
-16 w:two pages
15 w:two people
26 w:two places
-19 w:two sentences
-10 w:two thousand
16 w:two versions
-11 w:two years
-39 w:type
-36 w:type the
-13 w:tác
15 w:tách
10 w:tên
40 w:tính
12 w:tính đến
30 w:tít
-43 w:tòa
-31 w:tòa soạn
-13 w:tóm
-13 w:tóm tắt
-40 w:tôi
-27 w:tôi đã
-18 w:tại
-11 w:tạm
35 w:tả meta
-30 w:tắt
-11 w:tờ
-37 w:từ
19 w:tự
29 w:ude
-10 w:un
-11 w:un texte
-36 w:unchanged
-12 w:uncle
12 w:unclear
-11 w:unclear from
-42 w:und
62 w:under
37 w:under #
-36 w:under a
-82 w:under the
32 w:under your
20 w:understand
-19 w:understand it
54 w:understood
-61 w:une
-11 w:une longueur
35 w:unfortunately
14 w:unfortunately i
32 w:union
-22 w:university
-52 w:unofficial
-65 w:until
-19 w:until #
-12 w:until the
17 w:untouched
14 w:untranslated
36 w:up
31 w:up and
21 w:up for
-11 w:up front
-25 w:up the
-33 w:up with
-21 w:update
-13 w:update at
21 w:update in
11 w:update the
10 w:updated
-13 w:updated on
-26 w:updated to
-29 w:upload
124 w:uploaded
68 w:url
-36 w:us
31 w:usage
23 w:use
33 w:use it
12 w:use policy
-30 w:use the
-12 w:use this
88 w:used
41 w:used here
-12 w:used the
15 w:used throughout
-70 w:used to
-10 w:useful
-12 w:useful ?
-34 w:users
78 w:uses
-56 w:using
39 w:using the
41 w:usual
-42 w:usually
-14 w:v
-16 w:vague
-27 w:value
53 w:variant
93 w:verb
20 w:verb agreement
13 w:verbs
73 w:verdict
14 w:verified
21 w:verify
10 w:verify all
-20 w:verify the
-22 w:verse
-13 w:verse about
20 w:version
-40 w:version #
-22 w:version :
23 w:version conserve
-12 w:version de
-22 w:version du
47 w:version for
-87 w:version of
19 w:version that
-68 w:version was
50 w:version with
28 w:versions
-62 w:very
28 w:very sorry
-11 w:vet
40 w:victim
-59 w:video
105 w:vientiane
30 w:view
11 w:view of
-12 w:viewers
-19 w:views
17 w:village chief
15 w:village in
27 w:villagers
40 w:villages
51 w:visit
20 w:visitors
-21 w:viên
-64 w:viết
-11 w:viết đoạn
16 w:việt
-17 w:voice
-17 w:voici
-15 w:voici le
11 w:voici les
34 w:volunteers
46 w:vote
33 w:vote on
-46 w:votre
-15 w:votre article
-49 w:vous
-31 w:vous aider
15 w:vous préférez
10 w:vui lòng
-10 w:và
-12 w:vào
28 w:vérifier
33 w:vérifier les
-23 w:vérifiez
18 w:vì
-64 w:văn
-35 w:văn bản
12 w:văn phong
36 w:vẫn
-41 w:vật
-43 w:về
36 w:với
-17 w:vở
31 w:vụ
-21 w:wait
-41 w:wait for
40 w:wait the
-88 w:walk
-20 w:wall
37 w:want
13 w:want a
-14 w:want it
12 w:want me
35 w:want something
23 w:want the
-32 w:want to
-31 w:wanted
-19 w:wanted to
-22 w:wants
-18 w:war
-47 w:warm
64 w:warmer
-12 w:warning
-19 w:warns
19 w:was
-13 w:was #
-20 w:was a
26 w:was ambiguous
20 w:was an
48 w:was at
-25 w:was better
15 w:was born
31 w:was careful
50 w:was chosen
57 w:was found
18 w:was generated
-17 w:was given
-15 w:was his
42 w:was in
-37 w:was kept
-10 w:was last
-40 w:was not
18 w:was one
15 w:was provided
24 w:was put
-18 w:was removed
-30 w:was rewritten
41 w:was right
11 w:was still
-12 w:was taken
104 w:was to
14 w:was too
18 w:was trained
-25 w:was translated
33 w:was updated
39 w:was used
-16 w:was written
-46 w:was wrong
21 w:wasn't
-11 w:wasn't at
27 w:wasn't sure
-13 w:water level
46 w:way
17 w:way of
-34 w:ways
-20 w:we
61 w:we can
49 w:we could
-55 w:we have
18 w:we keep
-10 w:we will
48 w:we'll
25 w:weather
-17 w:web
104 w:website
-34 w:wedding
-121 w:week
-13 w:week :
-13 w:week's
-22 w:weekend
-33 w:weeks
-36 w:welcome
-30 w:well
36 w:well ?
-18 w:well as
-27 w:well the
11 w:welsh
39 w:wenn
-29 w:went
-15 w:went on
-14 w:went to
22 w:went with
-24 w:were found
-33 w:were looking
-13 w:were made
48 w:were not
21 w:were still
10 w:were told
27 w:what
36 w:what a
28 w:what changed
-32 w:what follows
11 w:what he
-37 w:what is
23 w:what it
113 w:what the
-19 w:what they
-10 w:what we
43 w:what when
-22 w:what would
-39 w:whatsapp
-66 w:when
42 w:when and
-41 w:when i
10 w:when it
27 w:when the
-21 w:when you
-18 w:whenever
22 w:where
35 w:where and
43 w:where it
72 w:where the
-17 w:where you
47 w:wherever
12 w:wherever the
42 w:whether
55 w:whether the
17 w:which
65 w:which had
-13 w:which has
15 w:which i
-20 w:which is
-13 w:which makes
41 w:which should
-12 w:which the
95 w:whichever
48 w:while
28 w:while the
-13 w:while you
-50 w:white
-10 w:who
-17 w:who are
-10 w:who asked
-14 w:who can
-33 w:who had
32 w:who is
12 w:who knew
20 w:who paid
-13 w:who said
44 w:who what
-20 w:who would
-85 w:whole
16 w:whose
12 w:why
36 w:why :
10 w:why it
53 w:why the
25 w:why this
40 w:wide
10 w:widow
-58 w:will
-10 w:will also
-69 w:will be
28 w:will have
11 w:will know
60 w:will look
-34 w:will make
-28 w:will not
-14 w:will now
-20 w:will pay
39 w:will want
-19 w:will write
-23 w:win
-34 w:window
-10 w:winner
-31 w:winners
-21 w:winning
27 w:wire
-26 w:wish
28 w:with
16 w:with #
28 w:with an
51 w:with care
20 w:with caution
11 w:with her
-24 w:with in
-67 w:with it
-27 w:with no
-43 w:with one
32 w:with that
70 w:with the
20 w:with their
-24 w:with two
47 w:with your
-10 w:within
-27 w:within a
17 w:within the
-11 w:within thirty
66 w:without
-38 w:without a
20 w:without losing
40 w:without the
24 w:woman
-12 w:women
-14 w:won
28 w:won't
-21 w:won't be
-46 w:word
27 w:word :
30 w:word and
61 w:word brief
-36 w:word count
16 w:word for
-25 w:word from
-22 w:word limit
-33 w:word news
-14 w:word of
-33 w:word was
-32 w:wording
35 w:wording has
-38 w:wording of
-18 w:wording on
74 w:words
47 w:words :
-18 w:words a
35 w:words and
17 w:words as
-17 w:words excluding
14 w:words just
28 w:words no
-45 w:words of
20 w:words on
12 w:words reading
25 w:words to
32 w:work in
61 w:worked
34 w:worked out
-14 w:workers
-22 w:working
43 w:works
49 w:works :
26 w:works for
42 w:worry
10 w:worse
35 w:worse ?
26 w:worse same
15 w:worst
119 w:worth
113 w:would
24 w:would a
16 w:would also
13 w:would be
-15 w:would give
-43 w:would have
39 w:would help
-18 w:would leave
-82 w:would like
35 w:would make
-30 w:would not
-32 w:would rather
-57 w:would you
21 w:wouldn't
-66 w:write
-18 w:write a
-49 w:write about
20 w:write it
22 w:write that
28 w:write this
-26 w:write to
-28 w:writers
-14 w:writes
66 w:writing
34 w:written
-36 w:written by
15 w:written for
-10 w:written in
18 w:written with
-49 w:wrong
-29 w:wrong about
-68 w:wrote
-22 w:wrote to
-13 w:xe
-88 w:xin
-41 w:xin lỗi
41 w:xuất
18 w:xác
11 w:xác nhận
-15 w:xã
26 w:xếp
34 w:year #
-28 w:year and
-13 w:year but
-15 w:year of
48 w:year's
-33 w:years
-22 w:years and
-35 w:yes
-30 w:yes no
33 w:yes you
10 w:yesterday's
16 w:yet
-38 w:yoghurt
-48 w:you
34 w:you ?
-15 w:you a
-19 w:you are
-22 w:you ask
19 w:you asked
-64 w:you can't
61 w:you could
-12 w:you do
12 w:you don't
-29 w:you for
-24 w:you get
37 w:you go
11 w:you had
50 w:you have
-21 w:you know
26 w:you like
16 w:you mean
-13 w:you need
33 w:you pasted
15 w:you prefer
29 w:you provided
30 w:you publish
-17 w:you put
84 w:you said
-16 w:you see
11 w:you send
33 w:you sent
29 w:you share
57 w:you shared
10 w:you should
-20 w:you spot
26 w:you supplied
16 w:you tell
25 w:you that
-18 w:you the
-60 w:you to
-23 w:you travel
27 w:you uploaded
-29 w:you want
26 w:you wanted
11 w:you were
-30 w:you what
-40 w:you will
-11 w:you with
-68 w:you would
-12 w:you write
37 w:you'd
23 w:you'd like
15 w:you'd prefer
12 w:you'd rather
-60 w:you'll
-10 w:you'll find
-47 w:you're
-13 w:you're right
32 w:you've
20 w:younger
15 w:younger readers
-112 w:your
-34 w:your article
30 w:your cms
19 w:your draft
24 w:your earlier
69 w:your editor
13 w:your expectations
31 w:your feedback
-56 w:your first
-13 w:your headline
20 w:your house
10 w:your layout
67 w:your limit
18 w:your message
24 w:your name
103 w:your notes
-17 w:your opening
45 w:your paper
23 w:your patience
-11 w:your questions
27 w:your readers
25 w:your second
-23 w:your village
-14 w:yours
-41 w:yourself
10 w:youth
-10 w:yêu
-20 w:zoo
14 w:à
-10 w:à #
15 w:à un
24 w:à être
63 w:án
-11 w:écrivez
-11 w:écrivez nous
76 w:été
-20 w:été traduit
30 w:être
-27 w:ông
-30 w:ý
-20 w:ý chính
11 w:ý kiến
-41 w:đi
-15 w:điều
27 w:điều chỉnh
-26 w:đoạn văn
26 w:đây
16 w:đây là
67 w:đã
13 w:đã thay
-12 w:đã viết
12 w:đã được
-14 w:đính
-14 w:đính chính
23 w:đò
21 w:đúng
13 w:đăng
39 w:đơn
11 w:đường
-13 w:đường link
31 w:đường sắt
-61 w:được
-19 w:được người
-24 w:được thay
-26 w:đại
22 w:đề
-31 w:để
-39 w:để tránh
15 w:để đăng
-10 w:định
10 w:đọc
24 w:đối
-29 w:đổi
16 w:độ
-17 w:đừng
-15 w:กคร
-10 w:กครั้
-10 w:กต้
-14 w:กต้อง
-12 w:กต้องกา
-12 w:กปร
-16 w:กปรับ
-10 w:กรอ
-27 w:กระ
-12 w:กระชั
-20 w:กระชับข
-15 w:กล่
-15 w:กล่าว
18 w:กว่
13 w:กว่าน
14 w:กษร
-13 w:กหน
-14 w:กอง
-14 w:กองบร
-14 w:กองบรรณ
12 w:กอบ
-11 w:กัน
-16 w:กับ
-14 w:กับชา
-16 w:กให
-24 w:ก่อ
12 w:ก้ค
10 w:ก้คำผ
10 w:ก้คำผิด
15 w:ก้ไข:
-16 w:ของ
-11 w:ของคุ
15 w:ของฉั
11 w:ของผู
-10 w:ขออ
-11 w:ขอแ
-22 w:ขอใ
-22 w:ขอให้
-17 w:ขีย
13 w:ขียนข
20 w:ขียนแ
10 w:ขึ้นโ
22 w:ข่า
-13 w:ข่าว:
11 w:ข่าวท
16 w:ข่าวม
13 w:ข้อมูลข
-17 w:ข้าใจ
-27 w:คดี
-11 w:ครับผ
-24 w:ครั้ง
-10 w:ครเ
20 w:ควา
-11 w:คอล
-11 w:คอลัม
-11 w:คอลัมน์
11 w:คำผ
11 w:คำผิด
25 w:คำพ
26 w:คำพูด
10 w:คำเ
18 w:คำแ
13 w:คำแปล
-13 w:คืน
34 w:ค่ะ
-11 w:งกร
35 w:งกา
-10 w:งคำ
-12 w:งคุ
12 w:งฉบ
12 w:งฉบับ
15 w:งฉั
15 w:งดู
-12 w:งตั
16 w:งตา
-10 w:งทุ
-21 w:งบร
-18 w:งบรรณ
-18 w:งบรรณาธ
-13 w:งปร
-10 w:งภา
-10 w:งมา
-10 w:งว่
-24 w:งหน
13 w:งหม
13 w:งเก
-12 w:งเร
-13 w:งแก
-11 w:งแล
-15 w:งโด
37 w:งให
41 w:งใหม่
-10 w:จคว
-10 w:จความ
-10 w:จะป
18 w:จะไ
-14 w:จัน
-10 w:จาก
27 w:จีน
-17 w:จ้ง
-14 w:ฉบั
-17 w:ฉบับภ
-10 w:ฉบับแ
-11 w:ฉบับแปล
-12 w:ชับ
-20 w:ชับขึ
-20 w:ชับขึ้น
-10 w:ชั่
17 w:ชีย
16 w:ชื่อเ
-10 w:ชุม
15 w:ซ้ำ
11 w:ซ้ำกั
-15 w:ณาธ
-15 w:ณาธิก
-15 w:ณาธิการ
13 w:ดขอ
12 w:ดค่
11 w:ดตร
11 w:ดตรวจ
11 w:ดตรวจสอ
-14 w:ดต้
23 w:ดปร
10 w:ดยไ
10 w:ดยไม่
-12 w:ดวก
30 w:ดหั
10 w:ดหัวข
-15 w:ดัง
-24 w:ดิฉ
-24 w:ดิฉัน
22 w:ดี๋
22 w:ดี๋ยว
19 w:ดึง
-11 w:ดือ
14 w:ดแล
14 w:ดให
11 w:ด็น
-13 w:ด้ที่
-17 w:ด้ผ
13 w:ด้เ
-11 w:ด้เลยนะ
-17 w:ตรว
-13 w:ตรา
-15 w:ตลอ
-33 w:ตอบ
-11 w:ตัวละ
-11 w:ตัวละคร
14 w:ตัวอั
14 w:ตัวอักษ
18 w:ตัวเล
24 w:ตาม
21 w:ตามที
-17 w:ตุ:
16 w:ตุก
16 w:ตุการ
15 w:ต่อ
-13 w:ต้น
12 w:ต้นฉบ
12 w:ต้นฉบับ
-11 w:ต์ข
-11 w:ต์ข่า
13 w:ถอด
-55 w:ถาม
-20 w:ถึง
-14 w:ถูกปร
-14 w:ถูกปรับ
41 w:ถไฟ
23 w:ถไฟลา
10 w:ถไฟลาวจ
-12 w:ถ้า
10 w:ทราบค
17 w:ทั้
12 w:ทั้งหมด
13 w:ทาง
-19 w:ทีม
12 w:ที่ใช
-30 w:ทุก
-11 w:ทุกคร
-11 w:ทุกครั้
14 w:ท่า
12 w:ท่านั
12 w:ท่านั้น
-16 w:ธิก
-16 w:ธิการ
-11 w:นขอ
-12 w:นคื
-16 w:นช่
-14 w:นตอ
33 w:นตั
-11 w:นต้
-20 w:นต์
16 w:นทา
-14 w:นที
-14 w:นนา
-13 w:นนามส
-13 w:นนามสมม
22 w:นนี้เ
-11 w:นผู
12 w:นภาษา
12 w:นรา
-11 w:นวั
-24 w:นว่
13 w:นหน
17 w:นหน้า
-10 w:นออ
20 w:นะค
12 w:นะครั
11 w:นะน
-19 w:นัก
-10 w:นัง
14 w:นั้
11 w:นาท
-21 w:นาม
-13 w:นามสม
10 w:นำไ
10 w:นี้คง
-11 w:นี้มี
18 w:นี้เข
17 w:นี้ให
20 w:นื้
13 w:นื้อห
-15 w:นเข
-19 w:นเด
11 w:นเพ
22 w:นแบ
-15 w:นแล
-11 w:นและเ
10 w:นใน
-16 w:นใหม่
-15 w:นไป
-15 w:น้อ
-10 w:น้ำ
-10 w:บก่
-10 w:บก่อน
-17 w:บขึ
-17 w:บขึ้น
-15 w:บชา
16 w:บที
32 w:บบท
32 w:บบที่
17 w:บบไ
-12 w:บปร
-24 w:บปี
-11 w:บผม
13 w:บผู้อ
13 w:บผู้อ่า
-20 w:บภา
-19 w:บภาษา
-18 w:บรถ
-13 w:บรร
-16 w:บรรณา
-15 w:บรรณาธิ
-11 w:บริ
-12 w:บหน
14 w:บอก
-14 w:บับ
-17 w:บับภา
-11 w:บับแป
18 w:บาย
-12 w:บื้
-12 w:บื้อง
17 w:บุว
17 w:บุว่า
-11 w:บแป
-18 w:บให
17 w:บไห
-25 w:บ้า
11 w:ปรดตร
11 w:ปรดตรวจ
12 w:ประกอ
13 w:ประมา
11 w:ประเด
11 w:ประเด็น
-28 w:ปิด
-10 w:ปี2
10 w:ปให
12 w:ป็น
-13 w:ป็นนา
-13 w:ป็นนามส
15 w:ป็นภา
16 w:ป็นภาษา
11 w:ป็น￼￼
11 w:ป็น￼￼￼￼
-12 w:ผมต
-10 w:ผิด
-43 w:ผู้
19 w:ผู้อ่
19 w:ผู้อ่าน
10 w:พท์
12 w:พปร
12 w:พประก
12 w:พประกอบ
12 w:พรา
-16 w:พสต
30 w:พาด
30 w:พาดหั
10 w:พาดหัวข
11 w:พิ่มอ
11 w:พิ่มอีก
26 w:พูด
23 w:ฟลา
10 w:ฟลาวจ
10 w:ฟลาวจีน
-13 w:ภัย
12 w:ภาพปร
12 w:ภาพประก
-15 w:ภาย
-10 w:ภายใน
-10 w:ภาษาอ
-20 w:มขอ
16 w:มข้
-15 w:มชา
-15 w:มติ
18 w:มที
-12 w:มนต
-11 w:มน์
-13 w:มภา
-12 w:มมี
-13 w:มสม
13 w:มอี
-11 w:มัน
-20 w:มัย
19 w:มาก
-13 w:มาต
-13 w:มาตรา
-14 w:มาย
-12 w:มายเห
-12 w:มายเหตุ
-13 w:มาส
16 w:มาะ
11 w:มาะกั
-22 w:มื่
12 w:มูลขอ
15 w:มูลของฉ
13 w:ม่ค
25 w:ม่ต
-12 w:ม่น
-18 w:ม่ร
11 w:ม่เกิ
13 w:ม่เกิน1
10 w:ม่ให้
-10 w:ยกเ
10 w:ยคร
10 w:ยครับ
-10 w:ยงเ
21 w:ยงใ
20 w:ยงใหม
13 w:ยนข
-15 w:ยนต
-10 w:ยนะ
-11 w:ยนะคะ
27 w:ยนแ
-16 w:ยากให
-17 w:ยาน
-19 w:ยาย
-16 w:ยเล
-16 w:ยเล่า
-15 w:ยเห
-12 w:ยเหตุ
-15 w:ยใน
25 w:ยไม
15 w:ย่อ
13 w:ย่อหน
13 w:ย่อหน้า
29 w:รงก
-16 w:รณา
-15 w:รณาธิ
-15 w:รณาธิกา
11 w:รดต
11 w:รดตรว
11 w:รดตรวจส
41 w:รถไ
23 w:รถไฟล
23 w:รถไฟลาว
-18 w:รรณ
-15 w:รรณาธ
-15 w:รรณาธิก
-19 w:รวจ
11 w:รวม
-15 w:รอบ
-10 w:รอย
12 w:ระกอบ
-20 w:ระช
-12 w:ระชับ
-20 w:ระชับขึ
-14 w:ระท
17 w:ระบุว
17 w:ระบุว่า
18 w:ระม
13 w:ระมาณ
11 w:ระเด็
12 w:ระโยค
-11 w:รับผม
-13 w:รัว
-24 w:รั้
23 w:ราค
-29 w:ราย
-11 w:รายงา
-13 w:รีย
15 w:ลของฉ
15 w:ลของฉัน
-13 w:ลงท
14 w:ลนี
-11 w:ลยน
-11 w:ลยนะค
-17 w:ลอง
-16 w:ลอด
-10 w:ละครเ
-12 w:ละต
11 w:ละป
13 w:ละปรั
14 w:ละส
-10 w:ละไ
-10 w:ลับ
-11 w:ลัม
-11 w:ลัมน์
30 w:ลาว
10 w:ลาวจี
12 w:ลี่
13 w:ลือ
-12 w:ลุง
-25 w:ลูก
10 w:ลเป็น
-27 w:ล่า
-40 w:ล้ว
-11 w:วคร
10 w:วจี
10 w:วนค
12 w:วนใ
15 w:วปร
-11 w:วละ
-11 w:วละคร
-10 w:วลา
14 w:วอั
14 w:วอักษ
-32 w:วัน
20 w:วาม
16 w:วิว
-20 w:วเร
-12 w:วเราะ
18 w:วเล
-13 w:วแล
-10 w:วไม
20 w:ว่าจะ
10 w:ศัพ
10 w:ศัพท์
-16 w:ศาล
-10 w:ษตร
-10 w:ษาอ
-16 w:สต์
-13 w:สมม
-24 w:สมั
-26 w:สอง
-12 w:สะด
-12 w:สะดวก
-14 w:สั้
-10 w:สาม
23 w:สาย
-18 w:สาร
-14 w:สำน
-14 w:สำนวน
-25 w:สิบ
-20 w:สิบปี
-13 w:สียงเ
26 w:ส่ค
29 w:ส่ว
16 w:หตุกา
-17 w:หนั
12 w:หน่
13 w:หมด
-12 w:หมายเหต
11 w:หมาะก
11 w:หมาะกับ
-12 w:หลั
14 w:หัว
-12 w:หัวเร
-12 w:หัวเราะ
-14 w:หาก
-12 w:หากต้
-12 w:หากต้อง
-17 w:ห้ก
-11 w:ห้กระ
-11 w:ห้กระชั
10 w:ห้ต
-15 w:ห้น
25 w:ห้เ
11 w:ห้ไ
-14 w:อกค
10 w:อข่
10 w:อข่าว
-20 w:องก
-11 w:องข
-23 w:องค
-11 w:องคุณ
15 w:องฉ
15 w:องฉัน
-12 w:องต
-19 w:องบ
-14 w:องบรร
-14 w:องบรรณา
-13 w:องม
-11 w:องร
-14 w:อนก
-14 w:อนว
-12 w:อนอ
10 w:อนเ
-13 w:อนแ
16 w:อบต
-14 w:อบท
-16 w:อบเ
13 w:อมูลข
12 w:อมูลของ
-14 w:อยก
-12 w:อยา
-16 w:อยากใ
-16 w:อยากให้
-11 w:อลั
-11 w:อลัมน
31 w:อหน
13 w:อหน้า
11 w:อหา
41 w:ออก
14 w:อัก
14 w:อักษร
15 w:อาจ
-20 w:อาย
16 w:อีก
-28 w:อให
10 w:ะกอ
11 w:ะกั
-10 w:ะกา
12 w:ะครับ
-12 w:ะชั
-20 w:ะชับข
-20 w:ะชับขึ้
-12 w:ะดว
11 w:ะนำ
17 w:ะบุว่
13 w:ะมา
18 w:ะส่
34 w:ะเด
11 w:ะเด็น
16 w:ะเป็น
-12 w:ะเร
20 w:ะไม
10 w:ักษ
-12 w:ังก
-11 w:ัญญ
-22 w:ัดท
-19 w:ัติ
-13 w:ันท
18 w:ันน
18 w:ันนี้
-11 w:ันย
12 w:ันอ
-53 w:ันเ
-10 w:ับก
-14 w:ับข
-20 w:ับขึ้
-17 w:ับช
-15 w:ับชาว
-10 w:ับต
10 w:ับทราบค
-11 w:ับน
13 w:ับผู้อ่
-20 w:ับภ
-19 w:ับภาษ
-13 w:ับห
-11 w:ับแปล
10 w:ัพท
-11 w:ัมน
10 w:ัวข
-11 w:ัวล
-11 w:ัวละค
19 w:ัวอ
14 w:ัวอัก
14 w:ัวอักษร
-17 w:ัวเรา
12 w:ั้งหม
14 w:ั้น
18 w:ากข
-12 w:ากต้อ
-12 w:ากต้องก
-10 w:ากา
-16 w:ากใ
-16 w:ากให้
17 w:าคา
-13 w:างน
10 w:างร
14 w:างเ
-21 w:างแ
16 w:างใ
21 w:าจะ
30 w:าดห
30 w:าดหัว
12 w:าดไ
-16 w:าตร
21 w:าต่
-16 w:าธิ
-16 w:าธิกา
-16 w:านก
-11 w:านข
-11 w:านค
-14 w:านบ
12 w:านั
12 w:านั้น
-15 w:านี
-18 w:านเ
10 w:าบค
12 w:าพป
12 w:าพประ
12 w:าพประกอ
-12 w:าม:
17 w:ามท
20 w:ามที่
-13 w:ามผ
-28 w:ามส
-13 w:ามสมม
10 w:ามเ
-11 w:ายง
-11 w:ายงาน
-10 w:ายช
-15 w:ายน
-20 w:ายุ
-12 w:ายเหต
-17 w:ายเหตุ:
16 w:ารจ
-11 w:ารบ
-10 w:ารล
-11 w:ารเ
-13 w:าว:
11 w:าวจ
10 w:าวจีน
11 w:าวท
15 w:าวป
15 w:าวประ
16 w:าวม
11 w:าะกับ
-16 w:าแฟ
-16 w:าใจ
-12 w:ำนว
11 w:ำผิ
26 w:ำพู
-12 w:ำเสียงเ
13 w:ำแป
10 w:ำไป
-20 w:ิกา
-24 w:ิฉั
-18 w:ิฉันเ
-10 w:ิดต
-15 w:ิดพ
11 w:ิดล
-20 w:ิดอ
11 w:ิน1
-20 w:ิบป
-10 w:ิ่ม
11 w:ิ่มอี
-13 w:ิ้น
-13 w:ี25
22 w:ียง
21 w:ียงให
20 w:ียงใหม่
-32 w:ียน
-12 w:ียบ
30 w:ี่3
27 w:ี่ข
-11 w:ี่ค
-12 w:ี่จ
-14 w:ี่ม
21 w:ี่ย
-25 w:ี่ส
-15 w:ี่อ
12 w:ี่เ
11 w:ี่ใ
12 w:ี่ใช้
11 w:ี้ค
-19 w:ี้ม
-17 w:ี้ห
16 w:ี้เ
-19 w:ี้แ
17 w:ี้ใ
17 w:ี๋ย
-20 w:ึ่ง
-17 w:ือน
-29 w:ื่อ
13 w:ื้อหา
-17 w:ุกค
-11 w:ุกครั
-11 w:ุกครั้ง
16 w:ุกา
12 w:ุณค
17 w:ุว่
-12 w:ุ่น
-13 w:ุ่ม
-14 w:ูกป
-14 w:ูกปรั
13 w:ูลข
12 w:ูลของ
15 w:ูลของฉั
-10 w:ู้ป
18 w:ู้อ
19 w:ู้อ่า
-28 w:ู้เ
12 w:ู้ใ
13 w:เกิน1
-11 w:เขา
-17 w:เขี
-15 w:เขียน
-17 w:เข้าใ
15 w:เชี
18 w:เดิ
20 w:เดี
22 w:เดี๋ย
-11 w:เดื
-11 w:เดือน
18 w:เท่
12 w:เท่าน
12 w:เท่านั้
19 w:เนื
20 w:เนื้อ
13 w:เนื้อหา
-12 w:เบื
-12 w:เบื้อ
-17 w:เปิ
12 w:เป็
-12 w:เป็นน
-13 w:เป็นนาม
15 w:เป็นภ
16 w:เป็นภาษ
11 w:เป็น￼
11 w:เป็น￼￼￼
-16 w:เพจ
12 w:เพร
12 w:เพราะ
11 w:เพิ่มอี
-14 w:เมื
-19 w:เมื่อ
-30 w:เรา
-12 w:เรี
-15 w:เรียน
-18 w:เรื
-14 w:เรื่อ
23 w:เลย
-11 w:เลยนะ
-11 w:เลยนะคะ
-17 w:เล่
-13 w:เวล
-17 w:เหตุ:
16 w:เหตุก
16 w:เหตุการ
18 w:เหม
16 w:เหมาะ
11 w:เหมาะกั
12 w:เอง
12 w:แก้คำ
10 w:แก้คำผิ
-13 w:แก้ไข
-17 w:แจ้
-11 w:แทน
23 w:แนะ
11 w:แนะนำ
81 w:แบบ
32 w:แบบที
17 w:แบบไห
17 w:แปล
-21 w:แม่
13 w:และปร
13 w:และปรับ
-12 w:และเร
-40 w:แล้
-10 w:แล้วก
-17 w:โดย
10 w:โดยไม
19 w:โปร
11 w:โปรดต
11 w:โปรดตรว
-16 w:โพส
-16 w:โพสต์
12 w:โยค
-17 w:ใคร
-10 w:ใจค
-10 w:ใจควา
-10 w:ใช้
-11 w:ในข
-23 w:ในค
-14 w:ในว
57 w:ใส่
10 w:ใหม่เ
-51 w:ให้
-19 w:ให้กร
-11 w:ให้กระช
15 w:ให้เข
15 w:ไข:
-13 w:ได้ที
-11 w:ได้เลยน
13 w:ไปใ
28 w:ไฟล
23 w:ไฟลาว
10 w:ไฟลาวจี
23 w:ไม่
12 w:ไม่มี
11 w:ไม่เก
11 w:ไม่เกิน
-10 w:ไม้
-16 w:ไว้
-14 w:็นน
-13 w:็นนาม
-13 w:็นนามสม
15 w:็นภ
16 w:็นภาษ
11 w:็นภาษาไ
-14 w:็นว
19 w:็นเ
11 w:็น￼
11 w:็น￼￼￼
11 w:็น￼￼￼￼￼
17 w:่ขอ
-11 w:่จะ
21 w:่ต้
22 w:่ต้อง
12 w:่นไ
11 w:่มอ
11 w:่มอีก
-23 w:่มา
11 w:่มี
-15 w:่วง
25 w:่วน
12 w:่วย
-33 w:่อค
-11 w:่อส
37 w:่อห
13 w:่อหน้
25 w:่อเ
-13 w:่อใ
-18 w:่าก
12 w:่าข
12 w:่าง
21 w:่าจ
12 w:่านั้
11 w:่เก
11 w:่เกิน
-17 w:่ไม
-13 w:้กร
13 w:้ข้อม
13 w:้ข้อมูล
10 w:้คง
12 w:้คร
-10 w:้คว
16 w:้คำ
10 w:้คำผิ
12 w:้งหมด
-12 w:้งแ
-20 w:้งไ
13 w:้ฉั
-25 w:้ที
12 w:้นฉ
12 w:้นฉบั
17 w:้นต
11 w:้นท
11 w:้นทาง
10 w:้นเ
-11 w:้นแ
-10 w:้นและ
11 w:้นโ
-12 w:้ปร
-17 w:้ผู
-11 w:้มี
-17 w:้วก
10 w:้วน
-15 w:้อน
18 w:้อม
12 w:้อมูลขอ
-37 w:้อย
11 w:้อห
20 w:้อ่
20 w:้อ่าน
21 w:้าต
-32 w:้าน
-26 w:้าใ
18 w:้เข
16 w:้เป
-11 w:้เลยน
-11 w:้เลยนะค
-10 w:้แก้ไ
-14 w:้แป
-24 w:้ใน
26 w:้ให
-13 w:้ไข
17 w:๋ยว
12 w:์ที
-14 w:์นี
25 w:์แล
10 w:ກ):
-12 w:ກກະ
-17 w:ກກັ
14 w:ກຂອງສ
15 w:ກຂຽນເ
-16 w:ກຂ້
-11 w:ກຂ້ອຍ
12 w:ກຂ້ອຍໄດ
-12 w:ກຂໍ
-10 w:ກຄັ
-10 w:ກຄັ້ງ
-24 w:ກຄົ
-11 w:ກຄົນເ
-18 w:ກຄ້
-16 w:ກງາ
11 w:ກຈັ
-13 w:ກຈາກບ
17 w:ກຍ້
-18 w:ກດີ
-20 w:ກດ້
-20 w:ກດ້ວຍ
10 w:ກຕອ
-14 w:ກຕັ
18 w:ກຕາ
-14 w:ກຕົ
-14 w:ກຕ່
-14 w:ກຕ່າງ
12 w:ກຕ້
12 w:ກຕ້ອງ
-23 w:ກຕໍ
-20 w:ກຕໍ່ໄ
-14 w:ກຖາ
13 w:ກທີ
-15 w:ກທ່
10 w:ກນັ້ນ
22 w:ກນີ
-19 w:ກບອ
-12 w:ກບັ
-25 w:ກບົ
37 w:ກບ່
44 w:ກບ່ອນ
12 w:ກບໍ
11 w:ກບໍ່ມ
15 w:ກປະ
10 w:ກປັ
-20 w:ກປ່
-20 w:ກປ່ຽນ
28 w:ກຜົ
17 w:ກພາສາອັ
-14 w:ກພິ
-21 w:ກຟັ
-11 w:ກມັ
-23 w:ກມາ
-21 w:ກມີ
12 w:ກຢູ
-10 w:ກລວ
-25 w:ກລົ
16 w:ກລົງກ
16 w:ກລົງກັນ
18 w:ກວດກັ
12 w:ກວດຄືນກ
-18 w:ກວດສອ
-13 w:ກວດສອບລ
-11 w:ກວິ
26 w:ກວ່
31 w:ກວ່າ.
11 w:ກວ່ານ
10 w:ກວ່າບ
-20 w:ກວ່າປ
-22 w:ກວ່າສ
-20 w:ກວ່າສະບ
28 w:ກວ່າແ
17 w:ກວ່າແລະ
18 w:ກສອນລ
-41 w:ກສະ
-10 w:ກສະບັ
-18 w:ກສະພາ
-42 w:ກສາ
-11 w:ກສຳລັ
-13 w:ກສິ
15 w:ກສຽ
-43 w:ກຫຼ
-53 w:ກອງ
-24 w:ກອງບັ
-24 w:ກອງບັນນ
-18 w:ກອງປະ
-17 w:ກອງປະຊຸ
-41 w:ກອນ
-23 w:ກອບ
11 w:ກຮອ
-16 w:ກຮັ
-12 w:ກຮັກສ
12 w:ກຮູ
-27 w:ກຮຽ
-16 w:ກຮ້
-15 w:ກຮ້ອງ
-12 w:ກະດ
10 w:ກະລ
12 w:ກະລຸນ
-33 w:ກະວ
33 w:ກັນ
-10 w:ກັນໃໝ
24 w:ກັບກາ
11 w:ກັບການລ
-16 w:ກັບຄົ
16 w:ກັບຜູ
10 w:ກັບຜູ້ອ
-26 w:ກັບມາ
14 w:ກັບວັ
14 w:ກັບສະ
45 w:ກັອ
14 w:ກັອບປ
14 w:ກັອບປີ້
28 w:ກາງ
-22 w:ກາຍ
-13 w:ກາດ
17 w:ການກວ
16 w:ການຂອ
12 w:ການຂຽ
-21 w:ການຂໍ
11 w:ການຄວ
10 w:ການດັ
-10 w:ການຕັ
14 w:ການປັ
-11 w:ການປ່
-11 w:ການປ່ຽນ
-41 w:ການມີ
12 w:ການລົງຂ
15 w:ການສະ
12 w:ການສະບັ
14 w:ການອ່
14 w:ການອ່ານ
34 w:ການເປ
32 w:ການເປີດ
14 w:ການເຜ
14 w:ການເຜີຍ
11 w:ການເລ
-10 w:ການແຂ
11 w:ການແປ
13 w:ການແປນີ
10 w:ການແລ
11 w:ການແລ້ວ
-17 w:ການໄດ
-12 w:ກາເ
11 w:ກຳນົດໄວ
-34 w:ກຳມ
-23 w:ກຳມະກ
-23 w:ກຳມະການ
-15 w:ກິດ
-45 w:ກິນ
-21 w:ກິ່
-18 w:ກີດ
13 w:ກີນ
-17 w:ກີນ30
-17 w:ກີນ300ຄ
25 w:ກີນໄປ
14 w:ກີບ
-10 w:ກຸນ
-12 w:ກົງກັບຄ
-31 w:ກົດ
-10 w:ກົດໝາຍສ
-15 w:ກົດ￼￼
-15 w:ກົດ￼￼￼￼
-30 w:ກົມ
34 w:ກົ່າ:
-11 w:ກເກ
15 w:ກເດ
16 w:ກເດີມ
-13 w:ກເຖ
-13 w:ກເຖິງ
-10 w:ກເບ
16 w:ກເປ
15 w:ກເປັນ
-15 w:ກເຜ
-14 w:ກເຜັດ
-26 w:ກເພາະ
19 w:ກເພື່
-11 w:ກເມ
-13 w:ກເມືອ
-22 w:ກເລ
-19 w:ກເລົ່
12 w:ກເວັ້
16 w:ກເຮົາຂໍ
-10 w:ກເຮົາຈະ
-25 w:ກແດ
23 w:ກແທ
21 w:ກແນ
15 w:ກແນະນ
-21 w:ກແບ
-14 w:ກແປ
-11 w:ກແລ
26 w:ກໃຈ
-11 w:ກໃນ
-14 w:ກໃບ
-26 w:ກໃສ
-14 w:ກໃຫ
10 w:ກໃຫ້ຂ
-19 w:ກໃຫ້ທ
-10 w:ກໃຫ້ສ
-16 w:ກໃໝ
13 w:ກໄດ
19 w:ກໄດ້ເ
-13 w:ກໄປ
-23 w:ກ່ອ
34 w:ກ່ອນ.
22 w:ກ່ອນ:
-19 w:ກ່ອນກ
-13 w:ກ່ອນກົດ
-26 w:ກ່ອນຂ
-12 w:ກ່ອນພ
10 w:ກ່ອນລົງ
-12 w:ກ່ອນວ
-11 w:ກ່ອນວັນ
-37 w:ກ່າ
-35 w:ກ່າວ.
11 w:ກ່ຽ
15 w:ກ່ຽວກ
15 w:ກ່ຽວກັບ
10 w:ກ້:
-11 w:ກ້ຂ
-10 w:ກ້ຂ່າ
-10 w:ກ້ຂ່າວ:
14 w:ກ້ຄ
13 w:ກ້ຄຽງ
11 w:ກ້ຕ
-15 w:ກ້ວ
-10 w:ກ້າ
-10 w:ກ້ເ
16 w:ກ້ໃ
13 w:ກ້ໃຫ້
11 w:ກ້ໄຂ:
13 w:ກ້ໄຂຄ
-27 w:ກ້ໄຂແ
-34 w:ກ້ໄຂແລ້
-13 w:ກໍຍ
12 w:ກໍໄ
16 w:ກໍໄດ້
-11 w:ກໜ້
12 w:ກໝົດແ
-16 w:ກ￼￼
-16 w:ກ￼￼￼￼
-20 w:ກ￼￼￼￼￼￼
-26 w:ຂປລ
-14 w:ຂວາ
-48 w:ຂອງ
-10 w:ຂອງກົ
14 w:ຂອງຂ້
13 w:ຂອງຂ້ອຍ
-30 w:ຂອງຂໍ
11 w:ຂອງຊາວບ
10 w:ຂອງຕົ້ນ
12 w:ຂອງທ່
12 w:ຂອງທ່ານ
14 w:ຂອງນັ
13 w:ຂອງຜູ
-10 w:ຂອງພວ
-10 w:ຂອງພວກເ
-10 w:ຂອງພໍ
-10 w:ຂອງມາ
-10 w:ຂອງມາດຕ
-10 w:ຂອງລາ
14 w:ຂອງວັ
20 w:ຂອງເຈ
21 w:ຂອງເຈົ້
25 w:ຂອງເດ
13 w:ຂອງເດັກ
-18 w:ຂອບ
-25 w:ຂອບໃຈ
14 w:ຂັດ
16 w:ຂີດ
-10 w:ຂີ່
-19 w:ຂີ້
-16 w:ຂຶ້ນພ
14 w:ຂຶ້ນມ
16 w:ຂຶ້ນຫ
10 w:ຂຶ້ນອ
-13 w:ຂົວ
-10 w:ຂົ້
17 w:ຂົ້າເ
19 w:ຂົ້າເຖິ
21 w:ຂົ້າແ
-43 w:ຂຽນ
13 w:ຂຽນຂ່
13 w:ຂຽນຂ່າວ
11 w:ຂຽນຄຳ
10 w:ຂຽນຄືນໃ
-11 w:ຂຽນຈົ
-21 w:ຂຽນບົ
-12 w:ຂຽນບົດນ
-17 w:ຂຽນປະ
-13 w:ຂຽນປະໂຫ
-15 w:ຂຽນມາ
-19 w:ຂຽນແບ
-12 w:ຂຽນໃສ
14 w:ຂຽນໃໝ
11 w:ຂຽນໄວ
-34 w:ຂແລ
-34 w:ຂແລ້ວ
14 w:ຂ່ງ
65 w:ຂ່າ
18 w:ຂ່າວ(
29 w:ຂ່າວ.
-34 w:ຂ່າວ:
16 w:ຂ່າວຕ
-11 w:ຂ່າວທ
-10 w:ຂ່າວທີ່
-18 w:ຂ່າວປ
18 w:ຂ່າວມ
14 w:ຂ່າວວ
12 w:ຂ່າວສ
12 w:ຂ່າວສານ
-10 w:ຂ່າວແ
-13 w:ຂ່າວແຫ່
-12 w:ຂ່າວໂ
-48 w:ຂ້ອ
-42 w:ຂ້ອຍຂ
-29 w:ຂ້ອຍຂຽນ
11 w:ຂ້ອຍຈ
10 w:ຂ້ອຍຍ
-13 w:ຂ້ອຍຕ
-12 w:ຂ້ອຍບ
12 w:ຂ້ອຍສ
-14 w:ຂ້ອຍອ່າ
-38 w:ຂ້ອຍເ
-21 w:ຂ້ອຍເຂົ
11 w:ຂ້ອຍແນະ
26 w:ຂ້ອຍໄ
24 w:ຂ້ອຍໄດ້
-16 w:ຂ້າ
-19 w:ຂໍຂ
-13 w:ຂໍຂອງ
-24 w:ຂໍອ
-27 w:ຂໍອະໄ
-36 w:ຂໍອະໄພ,
16 w:ຂໍອະໄພທ
-13 w:ຂໍເ
-15 w:ຂໍໃຫ້ໂຊ
22 w:ຂໍ້
-18 w:ຂໍ້ຂ່
-18 w:ຂໍ້ຂ່າວ
12 w:ຂໍ້ນີ
-26 w:ຂໍ້ບົ
27 w:ຂໍ້ມູ
13 w:ຂໍ້ມູນທ
13 w:ຂໍ້ມູນສ
-16 w:ຂໍ້ມູນໃ
13 w:ຂໍ້ເທ
13 w:ຂໍ້ເທັດ
-22 w:ຄງສ
-22 w:ຄງສ້າ
41 w:ຄວນ
13 w:ຄວນກວດກ
18 w:ຄວນໃສ
-20 w:ຄວາມຂອງ
14 w:ຄວາມຄ
11 w:ຄວາມຄິດ
29 w:ຄວາມຈ
-21 w:ຄວາມຍ
-14 w:ຄວາມຍາວ
10 w:ຄວາມທີ່
10 w:ຄວາມນ
-13 w:ຄວາມບ
-13 w:ຄວາມບໍ່
15 w:ຄວາມສ
13 w:ຄວາມຫ
-10 w:ຄວາມເ
12 w:ຄວາມເປັ
-13 w:ຄວາມເໝາ
-10 w:ຄວາມໃ
-12 w:ຄວາມໄ
16 w:ຄວາມໝ
16 w:ຄວາມໝາຍ
-10 w:ຄວາມ￼
-10 w:ຄວາມ￼￼￼
-32 w:ຄອງ
-12 w:ຄອນ
-23 w:ຄອບຄົວ.
-47 w:ຄະນ
-18 w:ຄະນະກ
-15 w:ຄະນະກຳມ
-10 w:ຄະແ
-10 w:ຄະແນນ
34 w:ຄັດລອ
12 w:ຄັດລອກແ
-24 w:ຄັນ
19 w:ຄັບ
-13 w:ຄັ້ງທ
-14 w:ຄັ້ງໃ
-17 w:ຄາດ
-21 w:ຄານ
12 w:ຄານ້ຳ
12 w:ຄານ້ຳມັ
-11 w:ຄາວ
-14 w:ຄາະຮ້
-14 w:ຄາະຮ້າຍ
-29 w:ຄຳ.
34 w:ຄຳ:
13 w:ຄຳກ
40 w:ຄຳຕ
47 w:ຄຳຕອບ
16 w:ຄຳຕອບຂອ
19 w:ຄຳຕອບໃໝ
-16 w:ຄຳຕໍ່
-25 w:ຄຳຖ
-23 w:ຄຳຖາມ
38 w:ຄຳທ
11 w:ຄຳທຳອ
11 w:ຄຳທຳອິດ
21 w:ຄຳນ
14 w:ຄຳຜິດແລ
18 w:ຄຳມ
19 w:ຄຳສ
10 w:ຄຳສັບ
24 w:ຄຳອ
19 w:ຄຳອະທ
19 w:ຄຳອະທິບ
-13 w:ຄຳອື່
15 w:ຄຳອ້າ
11 w:ຄຳອ້າງອ
-17 w:ຄຳຮ
-19 w:ຄຳຮ້ອ
10 w:ຄຳເ
18 w:ຄຳເວົ
18 w:ຄຳເວົ້າ
-13 w:ຄຳເຫັ
-13 w:ຄຳແນະ
-13 w:ຄຳແນະນຳ
10 w:ຄຳແປ(
18 w:ຄຳແປທ
-13 w:ຄຳໃ
19 w:ຄຳໄ
34 w:ຄິດ
11 w:ຄິດເປ
11 w:ຄິດເປັນ
-11 w:ຄິ່
-11 w:ຄິ່ງໜ
-28 w:ຄີຍ
13 w:ຄືຄົນ
-27 w:ຄືນ
10 w:ຄືນກ່ອນ
12 w:ຄືນໃໝ
17 w:ຄືພ
10 w:ຄືເ
10 w:ຄືແ
23 w:ຄື່
22 w:ຄື່ອງ
13 w:ຄື່ອງໝາ
-14 w:ຄູສ
-14 w:ຄູສອນ
-10 w:ຄູອ
15 w:ຄົງ
-73 w:ຄົນ
-12 w:ຄົນຂຽ
-10 w:ຄົນຖາ
-14 w:ຄົນທີ
14 w:ຄົນເພ
-11 w:ຄົນໜຶ
-11 w:ຄົນໜຶ່ງ
31 w:ຄົບ
-12 w:ຄົວ
26 w:ຄົ້
16 w:ຄົ້ນຫ
13 w:ຄຽງ
-24 w:ຄ້າ
10 w:ງ,ຄ
11 w:ງ,ທ
15 w:ງ,ມ
20 w:ງ,ລ
-33 w:ງ:ແ
-33 w:ງກອ
-12 w:ງກັ
14 w:ງກັນ.
-12 w:ງກັບຄ
29 w:ງກາ
-17 w:ງການ.
11 w:ງການຂອງ
-11 w:ງການປ່ຽ
-13 w:ງການພ
-14 w:ງການມ
15 w:ງການສ
12 w:ງການສະບ
24 w:ງການເ
-19 w:ງການໄ
-16 w:ງການໄດ້
-11 w:ງກິ
15 w:ງກິດໃ
-12 w:ງກ່
-11 w:ງກ່ອນ
-10 w:ງກ່າວ
18 w:ງກໍ
18 w:ງຂອງທ
16 w:ງຂອງທ່າ
14 w:ງຂອງຜ
14 w:ງຂອງຜູ້
22 w:ງຂາດ:
26 w:ງຂ່
26 w:ງຂ່າວ
18 w:ງຂ້
12 w:ງຂ້ອຍ
-39 w:ງຂໍ
-26 w:ງຄວ
-10 w:ງຄວາມ
-10 w:ງຄອ
-33 w:ງຄາ
49 w:ງຄຳ
30 w:ງຄຳຕອ
10 w:ງຄຳທີ
27 w:ງຄື
-18 w:ງຄົ
-11 w:ງຄົນລ
-17 w:ງງາ
-10 w:ງງານ.
-12 w:ງຈອ
-27 w:ງຈະ
15 w:ງຈັ
12 w:ງຈາ
19 w:ງຊາວບ
19 w:ງຊາວບ້າ
-15 w:ງຊີ
-23 w:ງຊື
-12 w:ງຍອ
-11 w:ງຍັ
14 w:ງຍຸ
-10 w:ງຍ້າຍ
10 w:ງດີ
10 w:ງດູ
-18 w:ງດ້
-18 w:ງດ້ວຍ
-10 w:ງຕັ
-14 w:ງຕັ້ງ
-16 w:ງຕາ
-21 w:ງຕາມຄ
20 w:ງຕົວເ
20 w:ງຕົວເລກ
-11 w:ງຕົ້ນສະ
-10 w:ງຕ້
-10 w:ງຕ້ອງ
16 w:ງຕໍ
13 w:ງຖິ
13 w:ງຖິ່ນ
-12 w:ງຖື
-20 w:ງທະ
-18 w:ງທະບຽ
16 w:ງທາ
17 w:ງທາງກ
-18 w:ງທີ
11 w:ງທີ່ຂ
11 w:ງທີ່ຂ້ອ
22 w:ງທີ່ມ
-15 w:ງທຶ
-18 w:ງທຶນ.
-13 w:ງທຸ
-10 w:ງທ່ານກ່
15 w:ງທ່ຽວລາ
11 w:ງນັ
-10 w:ງນາ
-26 w:ງນີ້:
12 w:ງນີ້ຍ
12 w:ງນີ້ຍັງ
-31 w:ງນ້
-18 w:ງບັ
-16 w:ງບົ
-14 w:ງບົດຄ
13 w:ງບົດນ
13 w:ງບົດນີ້
22 w:ງບ່
24 w:ງບ່ອນ
-22 w:ງບ້
-22 w:ງບ້ານ
12 w:ງບໍ
26 w:ງບໍ່ຕ
21 w:ງບໍ່ມ
-13 w:ງບໍ່ເ
-34 w:ງບໍ່ແ
-17 w:ງບໍ່ແມ່
-17 w:ງປະຊຸ
-12 w:ງປະຕິ
-12 w:ງປະຕິບັ
12 w:ງປະເທ
17 w:ງປະໂຫ
17 w:ງປະໂຫຍກ
-20 w:ງປັ
-16 w:ງປາ
-25 w:ງປີ
17 w:ງປ່
17 w:ງປ່ຽນ
-16 w:ງຜິ
12 w:ງຜູ້ກ
12 w:ງຜູ້ກ່ຽ
-14 w:ງຜູ້ອ
-14 w:ງຜູ້ອ່າ
-10 w:ງຝ່
-10 w:ງຝ່າຍ
-22 w:ງພວ
-10 w:ງພວກເ
16 w:ງພາກທ
-19 w:ງພິ
-10 w:ງພໍ
-10 w:ງມາດຕ
12 w:ງມື
12 w:ງຢູ
18 w:ງຢູ່ໃ
-17 w:ງລັ
-17 w:ງລາ
14 w:ງລົດໄຟລ
16 w:ງລ່
-11 w:ງລ່ວງ
-11 w:ງລ່ວງໜ້
20 w:ງວັ
16 w:ງວິ
-18 w:ງວ່
11 w:ງວ່າຈ
11 w:ງວ່າຈະເ
-10 w:ງສະ
22 w:ງສະບັບນ
10 w:ງສະຫຼ
-10 w:ງສະແດ
-25 w:ງສຳ
-22 w:ງສື
14 w:ງສືພິ
-16 w:ງສືພິມ.
-10 w:ງສືພິມຂ
-13 w:ງສູ
-14 w:ງສົ
-11 w:ງສົ່ງ
-17 w:ງສ້
-17 w:ງສ້າງ
11 w:ງຫຼ
23 w:ງຫຼັກ
11 w:ງອອ
16 w:ງອັ
-10 w:ງອາ
17 w:ງອີ
-13 w:ງຮັ
-14 w:ງຮຽ
-45 w:ງານ
-16 w:ງານຂອ
-16 w:ງາມ
-15 w:ງິນ
10 w:ງົບ
11 w:ງເກີນ
-22 w:ງເຂ
-20 w:ງເຂົ້
12 w:ງເຄ
16 w:ງເຈ
21 w:ງເຈົ້
-11 w:ງເຊ
13 w:ງເດັກ
-12 w:ງເດີມ
11 w:ງເດືອ
-10 w:ງເຕ
10 w:ງເນ
10 w:ງເນື້
13 w:ງເບ
11 w:ງເບິ່
-11 w:ງເປີດ
-23 w:ງເພ
12 w:ງເມືອ
19 w:ງເລ
14 w:ງເລັບ
-17 w:ງເລີ່
11 w:ງເລື່
11 w:ງເລື່ອງ
15 w:ງເວັບ
11 w:ງເວັບໄຊ
-10 w:ງເວົ້
-15 w:ງເສ
-21 w:ງເຫ
-15 w:ງເຫຼື
-11 w:ງເຮ
-17 w:ງເຮັດ
-21 w:ງແຄ
-19 w:ງແຈ
-19 w:ງແຈ້ງ
-20 w:ງແດ
-11 w:ງແນ
-11 w:ງແບ
-16 w:ງແປ
-16 w:ງແຜ
11 w:ງແລະບ
16 w:ງແລ້ວ
10 w:ງແອ
11 w:ງແອັບ
-41 w:ງໂດ
-16 w:ງໂດຍບ
-16 w:ງໂດຍບໍ່
-23 w:ງໂຮ
-17 w:ງໃຈ
-15 w:ງໃຊ້ຄ
-21 w:ງໃນ
-15 w:ງໃບ
-36 w:ງໃຫ
-13 w:ງໃໝ
12 w:ງໄຊ
-13 w:ງໄດ
22 w:ງໄປ
25 w:ງໄວ
-13 w:ງ່າຍຂ
-11 w:ງ່າຍຂຶ້
-10 w:ງໜັ
-29 w:ງໜຶ
-29 w:ງໜຶ່ງ
-11 w:ງໜ້
10 w:ງໜ້ອຍ
-11 w:ງໜ້າ.
17 w:ງໝາ
-14 w:ງໝົດຂ
-27 w:ງໝໍ
10 w:ຈຂອ
15 w:ຈຂອງເ
11 w:ຈທີ່ສ
12 w:ຈທີ່ສົ່
-20 w:ຈອງ
-26 w:ຈອນ
10 w:ຈະຂ
19 w:ຈະຂຽນ
13 w:ຈະດ
12 w:ຈະຖືກ
-26 w:ຈະນ
-10 w:ຈະນານ
-10 w:ຈະນານຸກ
-12 w:ຈະບ
17 w:ຈະປັບ
-16 w:ຈະມ
-20 w:ຈະລາຈ
-20 w:ຈະລາຈອນ
23 w:ຈະລົງ
-32 w:ຈະສ
37 w:ຈະເ
19 w:ຈະເຮັ
17 w:ຈະໃ
12 w:ຈະໃຊ້
-25 w:ຈັກ
-14 w:ຈັກເທ
-14 w:ຈັກເທື່
17 w:ຈັງ
44 w:ຈັດ
-24 w:ຈັນ
-16 w:ຈາກ
10 w:ຈາກຂໍ້ມ
23 w:ຈາກນີ
-17 w:ຈາກສະ
-15 w:ຈານ
12 w:ຈາລະນ
13 w:ຈຳກ
13 w:ຈຳກັດ
21 w:ຈຳນ
21 w:ຈຳນວນ
-22 w:ຈຳວ
-22 w:ຈຳວັນ
13 w:ຈຳເປັ
18 w:ຈິງ
-12 w:ຈຶ່ງຍ
13 w:ຈຶ່ງອ
14 w:ຈຶ່ງໃ
-10 w:ຈື່ໄດ
57 w:ຈຸດ
22 w:ຈຸດທີ
16 w:ຈຸດທີ່ປ
-42 w:ຈົດ
-42 w:ຈົດໝາ
-12 w:ຈົດໝາຍທ
-12 w:ຈົດໝາຍເ
-10 w:ຈົນ
-20 w:ຈົບ
-15 w:ຈົບຊັ
-15 w:ຈົບຊັ້ນ
-24 w:ຈົ່
-10 w:ຈົ້າມ
17 w:ຈົ້າເ
13 w:ຈົ້າເວົ
15 w:ຈແລ
18 w:ຈໃຫ
12 w:ຈໄດ
-17 w:ຈ່ວ
-12 w:ຈ່າ
-53 w:ຈ້ງ
-11 w:ຈ້ງມາ
-17 w:ຈ້ຍ
-21 w:ຊກດ
-19 w:ຊຣ໌
-13 w:ຊັງ
-13 w:ຊັດບອ
38 w:ຊັນ
-10 w:ຊັ່ນ￼
-10 w:ຊັ່ນ￼￼￼
-32 w:ຊັ້
-15 w:ຊັ້ນທ
-10 w:ຊັ້ນທີ່
-11 w:ຊາຊ
-11 w:ຊາຊົນ
-21 w:ຊາຍ
-37 w:ຊາດ
44 w:ຊາບ
11 w:ຊາບວ່
-12 w:ຊາວ
14 w:ຊາວນາ
-19 w:ຊິກ
-18 w:ຊິກສະ
-18 w:ຊິກສະພາ
-10 w:ຊີນ
-36 w:ຊີມ
-10 w:ຊີມັງ
11 w:ຊີວິດ
-21 w:ຊີ້
-11 w:ຊີ້ແຈ
-13 w:ຊື່
-25 w:ຊື່ຂອ
13 w:ຊື່ຄົ
-22 w:ຊື່ທີ
23 w:ຊື່ບໍ
24 w:ຊື່ບໍລິ
12 w:ຊື່ຜູ
17 w:ຊື່ຜູ້ຂ
16 w:ຊື່ອຖ
28 w:ຊື່ອົ
28 w:ຊື່ອົງກ
18 w:ຊື່ເຕ
18 w:ຊື່ເຕັມ
15 w:ຊື່ເມ
16 w:ຊື່ເມືອ
-14 w:ຊື່ແລ
-18 w:ຊື່ໃນ
-16 w:ຊື່￼￼
-16 w:ຊື່￼￼￼￼
-22 w:ຊື້
-14 w:ຊຸມ
-11 w:ຊົນ
-45 w:ຊົ່
-11 w:ຊົ່ວຄ
-11 w:ຊົ່ວຄາວ
-20 w:ຊົ່ວໂ
-20 w:ຊົ່ວໂມງ
17 w:ຊົ້
24 w:ຊ່ວ
15 w:ຊ່ວຍຂ
16 w:ຊ່ວຍຂຽນ
-16 w:ຊ່ວຍແ
-14 w:ຊ່ອ
-17 w:ຊ່າ
10 w:ຊ້ຄຳທ
-17 w:ຊ້ຄຳອ
-17 w:ຊ້ຄຳອື່
-11 w:ຊ້ບ
-16 w:ຊ້ຢ
-11 w:ຊ້ຫ
12 w:ຊ້ອ
52 w:ຊ້ຮ
23 w:ຊ້ຮູບ
-32 w:ຊ້າ
17 w:ຊ້ຳ
-19 w:ຊ້ເ
-16 w:ຊ້ໃ
23 w:ຊ້￼
23 w:ຊ້￼￼￼
31 w:ຊ້￼￼￼￼￼
-10 w:ຍaiແລ
13 w:ຍກດ
-26 w:ຍກຕ
-15 w:ຍກຕໍ່
-12 w:ຍກລ
10 w:ຍກວ
10 w:ຍກວ່າ
-10 w:ຍກາ
19 w:ຍກເ
-11 w:ຍກໍ
-28 w:ຍຂຽ
-11 w:ຍຂຽນຫ
-19 w:ຍຂໍ
14 w:ຍຄຳ
10 w:ຍຄົ
-15 w:ຍດແ
-15 w:ຍດແກ່
16 w:ຍດ້
11 w:ຍດ້ວຍ
-11 w:ຍຕອ
-38 w:ຍຕັ
11 w:ຍຕົ
-20 w:ຍທາ
-19 w:ຍນັ
-10 w:ຍນັກຂ
-10 w:ຍນັກຂ່າ
-11 w:ຍນີ
-22 w:ຍບອ
20 w:ຍບົ
11 w:ຍບໍ່ມ
13 w:ຍບໍ່ມີຄ
-14 w:ຍບໍ່ໄ
-14 w:ຍບໍ່ໄດ້
16 w:ຍປະ
12 w:ຍປັ
13 w:ຍພາ
-22 w:ຍມີ
12 w:ຍລວ
10 w:ຍລະ
16 w:ຍລະອຽ
11 w:ຍລະອຽດເ
-11 w:ຍລົ
-16 w:ຍວ່
-11 w:ຍສອ
-19 w:ຍສະ
-15 w:ຍສະບັ
12 w:ຍສາ
-10 w:ຍຫຍ
-15 w:ຍຫາ
-16 w:ຍຫຼ
-13 w:ຍຫຼັງ
-18 w:ຍອມ
-13 w:ຍອມຮັ
-21 w:ຍອ່
-21 w:ຍອ່ານ
-17 w:ຍຮັ
-27 w:ຍຮັກສ
23 w:ຍະຫ
20 w:ຍະຫວ່
20 w:ຍະຫວ່າງ
22 w:ຍັງຂາດ:
12 w:ຍັງຄົ
-15 w:ຍັງບໍ
18 w:ຍັງບໍ່ມ
-12 w:ຍັງບໍ່ເ
-11 w:ຍັງຜິ
19 w:ຍັງຢູ
19 w:ຍັງຢູ່ໃ
-12 w:ຍັງແດ
-27 w:ຍາກ
-13 w:ຍາກອນ
11 w:ຍາຍພາ
-13 w:ຍາຍຮູ
-12 w:ຍາວບໍ
-12 w:ຍາວບໍ່ເ
11 w:ຍາວເກ
11 w:ຍາວເກີນ
-19 w:ຍິງ
13 w:ຍິນດີຊ່
-13 w:ຍຸບ
17 w:ຍົມ
-11 w:ຍເຂ
-10 w:ຍເຂົ້
-17 w:ຍເຂົ້າໃ
12 w:ຍເຖ
12 w:ຍເຖິງ
-17 w:ຍເລ
-32 w:ຍເຫ
-39 w:ຍເຫດ:
14 w:ຍເຫດກ
11 w:ຍເຫດການ
-22 w:ຍແດ
12 w:ຍແຜ
-10 w:ຍແຜ່.
10 w:ຍແລ
-16 w:ຍໃຊ
-12 w:ຍໃຫ້ນ
10 w:ຍໄດ້ປ
-23 w:ຍ່າ
-14 w:ຍ້ອ
-10 w:ຍ້ອນຫ
-10 w:ຍ້ອນຫຍັ
-20 w:ຍ້າ
-12 w:ຍ້າຍໄ
29 w:ຍໍ້
-15 w:ຍໍ້ແລ
29 w:ຍໍ້ໜ້
12 w:ຍໍ້ໜ້າທ
14 w:ຍໜຶ
14 w:ຍໜຶ່ງ
13 w:ຍ￼￼￼￼￼￼
19 w:ດ:ຊ
19 w:ດ:ຊື່
22 w:ດກວ່າ
-25 w:ດກະ
-27 w:ດກະວີ
31 w:ດກັ
-18 w:ດກ່
-18 w:ດກ່ຽວ
-18 w:ດກ່ຽວກັ
-22 w:ດຂອງທ
12 w:ດຂອງເ
-15 w:ດຂຽ
29 w:ດຂ່
29 w:ດຂ່າວ
29 w:ດຂໍ
19 w:ດຂໍ້ມ
19 w:ດຂໍ້ມູນ
36 w:ດຄວ
36 w:ດຄວາມ
-17 w:ດຄັ
-16 w:ດຄຳວ່
-16 w:ດຄຳວ່າ￼
-25 w:ດຄື
11 w:ດຄືນກ
10 w:ດຄືນກ່ອ
10 w:ດງວ
-31 w:ດຈະ
-10 w:ດຈະນາ
-10 w:ດຈະນານຸ
22 w:ດຈາ
13 w:ດຈິ
-11 w:ດຈົ
-11 w:ດຈົບຊ
-11 w:ດຈົບຊັ້
-14 w:ດຊາ
-17 w:ດຍນ
-10 w:ດຍນັກ
-10 w:ດຍນັກຂ່
16 w:ດຍບໍ່ມີ
18 w:ດຍປ
10 w:ດຍລ
12 w:ດຍລວມ
-11 w:ດຍຫ
-21 w:ດຍຮ
-21 w:ດຍຮັກ
-21 w:ດຍຮັກສາ
15 w:ດຍແ
-17 w:ດຍໃ
-17 w:ດຍໃຊ້
-13 w:ດດາ
17 w:ດດ້
18 w:ດດ້ວຍ
-50 w:ດຕາ
-10 w:ດຕາ17
-14 w:ດຕຸ
10 w:ດຖະ
19 w:ດຖະກິ
18 w:ດຖາ
25 w:ດຖື
-10 w:ດທະສາ
-10 w:ດທັ
-27 w:ດທີ
-11 w:ດທີ່ຖ
-11 w:ດທີ່ຖືກ
16 w:ດທີ່ປ
16 w:ດທີ່ປັບ
-22 w:ດທ້
-22 w:ດທ້າຍ
17 w:ດນຳ
-28 w:ດນີ
-13 w:ດນີ້ຂ
12 w:ດນີ້ຈ
12 w:ດນີ້ໃ
-30 w:ດບອ
-17 w:ດບັ
-12 w:ດບົດທ
19 w:ດບໍ
-26 w:ດປະ
-12 w:ດປະຕູ
-11 w:ດປ່
-15 w:ດປ່ຽນແປ
25 w:ດຜິ
13 w:ດພາ
-29 w:ດມາ
13 w:ດມີ
-14 w:ດມີກາ
-14 w:ດມີການປ
26 w:ດລອ
12 w:ດລອກແ
-11 w:ດລະ
-28 w:ດລາ
-17 w:ດລາຍງ
-17 w:ດລາຍງານ
-15 w:ດລຳ
-25 w:ດລົ
-12 w:ດວັ
-12 w:ດວຽ
21 w:ດວ່
30 w:ດວ່າ￼
30 w:ດວ່າ￼￼￼
-28 w:ດສອ
-13 w:ດສອບລ
-11 w:ດສະບັ
29 w:ດສະຫຼ
19 w:ດສະຫຼຸບ
-10 w:ດສັ
-43 w:ດສາ
-18 w:ດສຳພາ
-14 w:ດສຳພາດນ
-15 w:ດສົ
-10 w:ດສຽ
11 w:ດສ່
11 w:ດສ່ວນ
10 w:ດສ່ວນທີ
22 w:ດຫຍັງ
-16 w:ດຫຍໍ້
-22 w:ດຫຼ
-18 w:ດຫຼາຍ
-13 w:ດຫຼາຍກວ
-19 w:ດອກ
-19 w:ດອອ
-13 w:ດຮັ
-20 w:ດຮູ
-17 w:ດຮຽ
-11 w:ດັກ
-20 w:ດັກນ້
-20 w:ດັກນ້ອຍ
14 w:ດັນ
28 w:ດັບ
10 w:ດັ່ງນ
-21 w:ດາວ
-13 w:ດາວໂຫ
-13 w:ດາວໂຫຼດ
-20 w:ດິນ
23 w:ດີ!
20 w:ດີກ
10 w:ດີກວ່
14 w:ດີກັບ
-16 w:ດີຂ
-10 w:ດີຂຶ້
13 w:ດີຊ
13 w:ດີຊ່ວ
-13 w:ດີຕ
-10 w:ດີຕ້ອ
-15 w:ດີທ
16 w:ດີຫ
16 w:ດີຫຼາ
12 w:ດີຫຼາຍ!
-21 w:ດີເ
17 w:ດີ້
10 w:ດຶງ
10 w:ດຶງດູ
10 w:ດູດ
-19 w:ດົນ
32 w:ດຽວ
11 w:ດເກ
12 w:ດເຂົ້
17 w:ດເຊົ້
12 w:ດເປ
30 w:ດເປັນ
17 w:ດເປັນ￼￼
-19 w:ດເປີດ
-22 w:ດເພ
-17 w:ດເພາະ
-22 w:ດເມ
10 w:ດເລ
-11 w:ດເສ
13 w:ດເຫ
-16 w:ດແກ
-16 w:ດແຈ
-17 w:ດແຈ່ວ
-12 w:ດແຕ່ງ
18 w:ດແທ
12 w:ດແທັກ
17 w:ດແປ
11 w:ດແມ
12 w:ດແມ່ນ
11 w:ດແລະເ
-13 w:ດແອ
-32 w:ດໃຊ
-67 w:ດໃນ
-10 w:ດໃຫ
-13 w:ດໃຫ້ຕ
11 w:ດໃຫ້ຜ
11 w:ດໃຫ້ຜູ້
14 w:ດໃຫ້ເ
-36 w:ດໄດ
-11 w:ດໄພ
-20 w:ດໄຟ
18 w:ດໄຟລາ
18 w:ດໄຟລາວ-
-12 w:ດໄລ
10 w:ດໄວ
-31 w:ດ່.
12 w:ດ້.
21 w:ດ້ກວດ
18 w:ດ້ຄ
18 w:ດ້ຈ
18 w:ດ້ຈັດ
15 w:ດ້ດ
12 w:ດ້ຕາມ
-27 w:ດ້ທ
-27 w:ດ້ທີ່
18 w:ດ້ບ
-11 w:ດ້ປ
-11 w:ດ້ປັບໃຫ
13 w:ດ້ປ່ຽນແ
10 w:ດ້ພ
-16 w:ດ້ລ
11 w:ດ້ລວມ
-13 w:ດ້ວຍa
12 w:ດ້ວຍຄ
10 w:ດ້ວຍວ
15 w:ດ້ວຍ￼
15 w:ດ້ວຍ￼￼￼
-10 w:ດ້ອ
-12 w:ດ້ອີກ
-31 w:ດ້ຮ
-40 w:ດ້ຮັບ
-20 w:ດ້ຮັບກາ
11 w:ດ້າ
-29 w:ດ້ເ
-19 w:ດ້ເພີ
-19 w:ດ້ເພີ່ມ
-21 w:ດ້ເລີຍ!
20 w:ດ້ແ
14 w:ດ້ແຕ່
17 w:ດ້ໂ
10 w:ດ້ໂດຍ
-10 w:ດ້ໃ
-12 w:ດໜ້
-43 w:ດໝາ
-13 w:ດໝາຍທ
-15 w:ດໝາຍສ
-14 w:ດໝາຍສະບ
-16 w:ຕກຕ
-13 w:ຕກຕ່າ
16 w:ຕອນນີ
11 w:ຕອບ
16 w:ຕອບຂອ
19 w:ຕອບນີ
-18 w:ຕອບວ່
-12 w:ຕອບສັ
-12 w:ຕອບສັ້ນ
19 w:ຕອບໃໝ
20 w:ຕະຕ
20 w:ຕະຕ້ອ
17 w:ຕະຫຼາດເ
-27 w:ຕັກ
18 w:ຕັດຄຳ
-12 w:ຕັດບົ
-12 w:ຕັດບົດທ
-11 w:ຕັດອອ
16 w:ຕັມ
-51 w:ຕັ້
-13 w:ຕັ້ງແ
-10 w:ຕັ້ງແຕ່
-10 w:ຕັ້ງໃ
-12 w:ຕາ1
-10 w:ຕາ2
39 w:ຕາມ
-14 w:ຕາມກາ
13 w:ຕາມຕົ
32 w:ຕາມທີ
18 w:ຕາມທີ່ທ
10 w:ຕາແ
-26 w:ຕຳຫ
-26 w:ຕຳຫຼວ
19 w:ຕຳແ
19 w:ຕຳແໜ່
14 w:ຕຳແໜ່ງຂ
-26 w:ຕິດ
16 w:ຕິດຕາ
-13 w:ຕິດຕໍ
28 w:ຕິທ
-15 w:ຕິບ
-13 w:ຕິບັດ
-14 w:ຕີມ
-18 w:ຕືອ
-34 w:ຕື່
-17 w:ຕື່ມຄ
15 w:ຕື່ມບ
-10 w:ຕື່ມອ
-10 w:ຕື່ມອີກ
-27 w:ຕູ້
-12 w:ຕົກ
-12 w:ຕົກລົ
16 w:ຕົກລົງກ
-14 w:ຕົນ
-25 w:ຕົບ
-16 w:ຕົບມື
-23 w:ຕົວ
-10 w:ຕົວຈິ
-33 w:ຕົວຢ່
-33 w:ຕົວຢ່າງ
14 w:ຕົວສະ
14 w:ຕົວສະກົ
-11 w:ຕົວເລ
-16 w:ຕົວເລກທ
13 w:ຕົວເລກແ
-12 w:ຕົວໜັ
-12 w:ຕົວໜັງສ
-23 w:ຕົ້ນປ
19 w:ຕົ້ນສ
19 w:ຕົ້ນສະບ
-10 w:ຕົ້ນໄ
18 w:ຕ່ຂ
-17 w:ຕ່ງ
11 w:ຕ່ຈ
21 w:ຕ່ຊ
23 w:ຕ່ຊື່
-11 w:ຕ່ຍັງບໍ
12 w:ຕ່ຖ
14 w:ຕ່ຖ້າ
-13 w:ຕ່ປ
-14 w:ຕ່ມ
-11 w:ຕ່ວ
-37 w:ຕ່ສ
-10 w:ຕ່ສຳນ
-10 w:ຕ່ສຳນວນ
-14 w:ຕ່າ
-14 w:ຕ່າງກ
-14 w:ຕ່າງກັນ
15 w:ຕ່າງຈ
15 w:ຕ່າງຈາກ
12 w:ຕ່າງປ
12 w:ຕ່າງປະເ
-15 w:ຕ່ໄ
14 w:ຕ່ໜ
35 w:ຕ້ອ
15 w:ຕ້ອງກ
21 w:ຕ້ອງການ
-13 w:ຕ້ອງມ
-24 w:ຕ້ອງເ
20 w:ຕ້ອງແ
12 w:ຕ້ອງແກ້
-10 w:ຕ້ອນຮ
-10 w:ຕ້ອນຮັບ
11 w:ຕໍ່ຈາ
21 w:ຕໍ່ໃຫ
-22 w:ຕໍ່ໄປນີ
-14 w:ຖວທ
19 w:ຖະກິດ
-10 w:ຖະແຫຼງກ
13 w:ຖານ
23 w:ຖານທີ
-23 w:ຖາມ
14 w:ຖາມຜູ
10 w:ຖິງ
-21 w:ຖິຕ
13 w:ຖິ່
31 w:ຖື.
26 w:ຖືກຂຽ
11 w:ຖືກຕ້
11 w:ຖືກຕ້ອງ
-14 w:ຖືກປ່
-14 w:ຖືກປ່ຽນ
18 w:ຖືກແທ
22 w:ຖືກໃຈ
-27 w:ຖົ້
-12 w:ຖ່າ
-16 w:ຖ້ວ
-18 w:ຖ້ວນ.
49 w:ຖ້າ
-10 w:ຖ້າທ່
-10 w:ຖ້າທ່ານ
-16 w:ຖ້າບໍ
-25 w:ຖ້າບໍ່ມ
14 w:ຖ້າມີ
-18 w:ຖ້າສົ
16 w:ຖ້າໃຊ
-10 w:ທ02
-16 w:ທນກ
12 w:ທນດ
13 w:ທນດ້ວ
16 w:ທນດ້ວຍຄ
-13 w:ທນສ
15 w:ທນ￼￼￼￼￼
-18 w:ທລະ
13 w:ທະຍ
-13 w:ທະນ
-17 w:ທະນາຄ
-17 w:ທະນາຄານ
-15 w:ທະບ
-14 w:ທະບຽນ
-10 w:ທະສ
14 w:ທັກ
21 w:ທັງ
12 w:ທັງບົ
12 w:ທັງສອ
10 w:ທັງໝົດ.
-14 w:ທັງໝົດຂ
13 w:ທັດ
13 w:ທັດຈິ
-12 w:ທັນ
10 w:ທັນທີ
-18 w:ທັນສະ
-18 w:ທັນສະໄໝ
-13 w:ທາງ
66 w:ທາງກາ
17 w:ທາງການຄ
-12 w:ທາງທີ
14 w:ທາງລົ
14 w:ທາງລົດໄ
17 w:ທາງເລ
-10 w:ທາດ
-11 w:ທານປະ
-11 w:ທານປະເທ
-10 w:ທານສະ
-14 w:ທາລ
-14 w:ທາລະນ
-19 w:ທຳນ
-13 w:ທິການຂໍ
-53 w:ທິດ
-16 w:ທີ,
20 w:ທີ1
-15 w:ທີ2ຂອ
29 w:ທີ3
-14 w:ທີ8
-24 w:ທີຂ
-12 w:ທີມ
-10 w:ທີມຊາ
-10 w:ທີສ
24 w:ທີເ
22 w:ທີເປີ
-11 w:ທີ່ກຳ
-21 w:ທີ່ກຳລັ
11 w:ທີ່ຂັ
-10 w:ທີ່ຊາ
-10 w:ທີ່ດິ
-11 w:ທີ່ຕ້
-11 w:ທີ່ຕ້ອງ
-24 w:ທີ່ຖືກຕ
10 w:ທີ່ຖືກແ
12 w:ທີ່ນີ
-12 w:ທີ່ບໍ່ມ
-13 w:ທີ່ປັ
-11 w:ທີ່ຜູ
-18 w:ທີ່ພົ
16 w:ທີ່ມາ
-14 w:ທີ່ລົ
-19 w:ທີ່ສຸ
-22 w:ທີ່ສຸດໃ
14 w:ທີ່ສົ
15 w:ທີ່ສົ່ງ
12 w:ທີ່ເຈ
12 w:ທີ່ເຈົ້
-17 w:ທີ່ເວ
-20 w:ທີ່ແກ້ໄ
-14 w:ທີ່ແຊ
19 w:ທີ່ແປ
-13 w:ທຶນ
-20 w:ທື່ອແ
-81 w:ທຸກ
-18 w:ທຸກຄົ
18 w:ທຸກບ່
18 w:ທຸກບ່ອນ
-22 w:ທູດ
-13 w:ທົດ
11 w:ທົ່ວໄປ.
10 w:ທົ່ານ
24 w:ທຽບ
-54 w:ທ່າ
-13 w:ທ່ານກ
-12 w:ທ່ານກ່ອ
-23 w:ທ່ານຄ
11 w:ທ່ານຖ
-18 w:ທ່ານນ
-14 w:ທ່ານບ
-22 w:ທ່ານບໍ?
-20 w:ທ່ານຜ
-20 w:ທ່ານຜູ້
11 w:ທ່ານມັກ
15 w:ທ່ານສ
14 w:ທ່ານສົ່
-19 w:ທ່ານອ
-15 w:ທ່ານເ
33 w:ທ່ານແ
15 w:ທ່ຽວລ
15 w:ທ່ຽວລາວ
26 w:ທ້ອ
13 w:ທ້ອງຖ
13 w:ທ້ອງຖິ່
29 w:ທ້າຍບ
28 w:ທ້າຍບົດ
-20 w:ທ້າຍເ
18 w:ນ,ຂ
16 w:ນ,ຄ
-10 w:ນ,ນ
-10 w:ນ,ລ
27 w:ນ,ສ
11 w:ນ,ສະນ
11 w:ນ,ສະນັ້
-11 w:ນ,ເ
-18 w:ນ15
12 w:ນ18
12 w:ນ20
15 w:ນ200ຄ
-10 w:ນ21
15 w:ນ3-
-14 w:ນ300ຄ
11 w:ນ40
-11 w:ນ60
16 w:ນai
25 w:ນກວ
13 w:ນກວດກ
18 w:ນກວດກັບ
10 w:ນກວ່າ
12 w:ນກວ່າແລ
-39 w:ນກາ
10 w:ນການກ
10 w:ນການກວດ
16 w:ນການແ
10 w:ນກຳ
30 w:ນກີ
-25 w:ນກົ
-12 w:ນກົດໝ
-12 w:ນກົດໝາຍ
-22 w:ນກ່
-20 w:ນກ່າວ
-32 w:ນກໍ
12 w:ນຂອງຂ
13 w:ນຂອງຊ
-10 w:ນຂອງຕ
-17 w:ນຂອງຜ
-17 w:ນຂອງຜູ້
-13 w:ນຂອງລ
11 w:ນຂອບເ
11 w:ນຂອບເຂດ
10 w:ນຂະນະ
10 w:ນຂັ້ນ
-10 w:ນຂາ
15 w:ນຂ່
15 w:ນຂ່າວ
13 w:ນຂ້
18 w:ນຂ້ອຍ
-15 w:ນຄວ
-24 w:ນຄວາມ
11 w:ນຄວາມຄິ
-10 w:ນຄວາມບໍ
17 w:ນຄັ
15 w:ນຄັ້ງ
21 w:ນຄຳ
-12 w:ນຄຳບັ
-12 w:ນຄຳບັນຍ
-10 w:ນຄຳແນ
-10 w:ນຄຳແນະນ
-20 w:ນຄິ
13 w:ນຄືນໃ
10 w:ນຄືນໃໝ່
-18 w:ນຄ້
-38 w:ນງາ
-18 w:ນງ່າຍຂຶ
12 w:ນຈະ
-20 w:ນຈັ
-21 w:ນຈາ
-17 w:ນຈຶ
-17 w:ນຈຶ່ງ
-42 w:ນຈົ
-22 w:ນຈົດໝ
-22 w:ນຈົດໝາຍ
-10 w:ນຊັ້ນ
-10 w:ນຊາ
-16 w:ນຊິ
-20 w:ນຊີ
-24 w:ນຊ່
-34 w:ນຊ່ວຍ
-22 w:ນຊ່ວຍເຫ
-16 w:ນຊ້
-13 w:ນຍັ
-30 w:ນຍາ
11 w:ນຍາຍພ
12 w:ນຍາຍພາບ
-13 w:ນຍາຍຮ
-13 w:ນຍາຍຮູບ
-16 w:ນດັ
13 w:ນດີຊ່
13 w:ນດີຊ່ວຍ
-11 w:ນດົ
11 w:ນດຽ
20 w:ນດ້ວຍຄຳ
-12 w:ນຕອນທ
-12 w:ນຕາ
-14 w:ນຕາຕະ
-14 w:ນຕາຕະລາ
-11 w:ນຕາມກ
-11 w:ນຕາມການ
15 w:ນຕິ
-13 w:ນຕີ
39 w:ນຕົ
11 w:ນຕົວ.
10 w:ນຕົ້ນສະ
-12 w:ນຕໍ
10 w:ນຕໍ່ໄ
16 w:ນຖື
10 w:ນຖືກຕ
-26 w:ນທັ
-24 w:ນທັງໝ
-24 w:ນທັງໝົດ
-42 w:ນທາ
-12 w:ນທາງເ
-10 w:ນທີ12
-15 w:ນທີ2:
-14 w:ນທີ30
25 w:ນທີ31
15 w:ນທີ່ຄ
18 w:ນທີ່ນ
12 w:ນທີ່ມ
-11 w:ນທີ່ຮ
-20 w:ນທີ່ເ
-12 w:ນທີ່ແ
-34 w:ນທຸ
-10 w:ນທູ
-11 w:ນທ່
-22 w:ນນຄ
-28 w:ນນັ
-10 w:ນນັກຂ
-10 w:ນນັກຂ່າ
-14 w:ນນັ້ນ
-41 w:ນນາ
-12 w:ນນີ້.
-33 w:ນນ້
13 w:ນບມ
11 w:ນບັ
-18 w:ນບາ
-15 w:ນບົ
40 w:ນບົດ.
-15 w:ນບົດຄ
-15 w:ນບົດຄວາ
-33 w:ນບົດນ
-27 w:ນບົດນີ້
11 w:ນບໍ່ແ
11 w:ນບໍ່ແມ່
-40 w:ນປະ
-22 w:ນປະຈຳ
-19 w:ນປະຈຳວັ
-11 w:ນປະທາ
-17 w:ນປະເທ
-27 w:ນປະໂຫ
-37 w:ນປະໂຫຍກ
10 w:ນປະໂຫຍດ
18 w:ນປັ
-43 w:ນປີ
15 w:ນປ່ຽນແປ
-38 w:ນຜິ
-25 w:ນຜູ
21 w:ນຜູ້ເ
-16 w:ນຜົ
-13 w:ນພະ
-29 w:ນພາ
-17 w:ນພາສາ
18 w:ນພາສາລາ
-20 w:ນພາສາອັ
-30 w:ນພິ
15 w:ນພື
15 w:ນພື້ນ
-12 w:ນພ້
-12 w:ນພ້ອມ
-10 w:ນພ້ອມກັ
36 w:ນມັ
-15 w:ນມາ
-18 w:ນມາດຕ
-61 w:ນມີ
-21 w:ນມີດັ
-21 w:ນມີດັ່ງ
-30 w:ນຢັ
-13 w:ນຢັນ.
-17 w:ນຢັນຈ
-38 w:ນຢູ
33 w:ນລວ
-21 w:ນລະ
-48 w:ນລາ
-28 w:ນລາຄາ
-11 w:ນລາຍຊ
-11 w:ນລາຍຊື່
10 w:ນລື
10 w:ນລຸ
13 w:ນລົງຂ
13 w:ນລົງຂ່າ
-10 w:ນລົງທ
-10 w:ນລົງທຶນ
10 w:ນລົງແ
-20 w:ນລົງໂ
20 w:ນວນ
-17 w:ນວນຂອ
-23 w:ນວັ
18 w:ນວັກທ
-14 w:ນວັນທີ3
14 w:ນວົ
-34 w:ນວໃ
-33 w:ນວ່
-13 w:ນວ່າຊ
-15 w:ນສອ
-15 w:ນສະຖາ
-13 w:ນສະຖານທ
28 w:ນສະບັ
12 w:ນສະບັບບ
-10 w:ນສະເໜ
-21 w:ນສະໄໝ
-24 w:ນສັ
-13 w:ນສັ້ນ
-43 w:ນສາ
-14 w:ນສາມເ
-10 w:ນສາມເທື
-13 w:ນສຳ
13 w:ນສຳຄັ
-20 w:ນສຳລັ
-24 w:ນສິ
-16 w:ນສີ
-15 w:ນສື
-15 w:ນສື່ສ
18 w:ນສຸ
13 w:ນສົ່ງມາ
11 w:ນສ່
11 w:ນສ່ວນ
-29 w:ນຫຍັງ
20 w:ນຫຍໍ້
25 w:ນຫາ
-12 w:ນຫົວຂ
-12 w:ນຫົວຂໍ້
30 w:ນຫຼ
23 w:ນຫຼັກ
15 w:ນຫຼາຍກວ
14 w:ນອນ
10 w:ນອອ
10 w:ນອອກສຽງ
12 w:ນອັ
11 w:ນອັດຕ
10 w:ນອັບເ
10 w:ນອັບເດດ
-17 w:ນອາ
11 w:ນອີ
12 w:ນອົ
-17 w:ນຮອ
-17 w:ນຮັ
-21 w:ນຮູ
12 w:ນຮູບແ
11 w:ນຮູບແບບ
-14 w:ນຮ່
-19 w:ນະກ
-15 w:ນະກຳມ
-15 w:ນະກຳມະກ
-19 w:ນະນຳ.
35 w:ນະນຳ:
-16 w:ນະນຳສ
-112 w:ນັກ
-10 w:ນັກຂຽ
-32 w:ນັກຂ່
-32 w:ນັກຂ່າວ
-13 w:ນັກງາ
10 w:ນັກສຶ
10 w:ນັກສຶກສ
-26 w:ນັດ
15 w:ນັບ
-10 w:ນັບແຕ
62 w:ນັ້
10 w:ນັ້ນຈ
29 w:ນັ້ນອ
11 w:ນັ້ນເ
12 w:ນັ້ນແ
16 w:ນັ້ນແມ່
10 w:ນັ້ນໃ
-20 w:ນາ.
-19 w:ນາຄ
-17 w:ນາຄານ
-57 w:ນາງ
-21 w:ນາຍ
-17 w:ນາຍບ້
-17 w:ນາຍບ້ານ
20 w:ນາທ
-10 w:ນາທີ.
-13 w:ນາທີສ
-17 w:ນານ
-10 w:ນານຸກ
-10 w:ນານຸກົມ
11 w:ນາບ
11 w:ນາບໍ່
-24 w:ນາມ
-15 w:ນາວ
26 w:ນາເ
-15 w:ນາໃ
39 w:ນຳ:
-12 w:ນຳກ
-13 w:ນຳຂ
16 w:ນຳບ
-23 w:ນິທ
-23 w:ນິທານ
12 w:ນີ້ກ່
12 w:ນີ້ກ່ອນ
-15 w:ນີ້ຂ້
-13 w:ນີ້ຂ້ອຍ
14 w:ນີ້ຄວ
-10 w:ນີ້ຄືຄຳ
-10 w:ນີ້ຄືນໃ
12 w:ນີ້ຈະ
-10 w:ນີ້ຈະເປ
-11 w:ນີ້ຖື
-10 w:ນີ້ບອ
-25 w:ນີ້ບໍ
-18 w:ນີ້ບໍ່ມ
-28 w:ນີ້ມີ
-10 w:ນີ້ຫຼ
-11 w:ນີ້ເປ
-11 w:ນີ້ເປັນ
-13 w:ນີ້ເພ
-15 w:ນີ້ແປ
-10 w:ນີ້ແປຈາ
-13 w:ນີ້ແລ
-16 w:ນີ້ແລ້ວ
22 w:ນີ້ໃຊ
-20 w:ນີ້ໃຫ
-11 w:ນີ້ໄດ
-14 w:ນື້ອເ
11 w:ນື້ອໃນມ
-24 w:ນື້ອໃນເ
-10 w:ນຸກ
-10 w:ນຸກົມ
11 w:ນົດໄວ
11 w:ນົາ
-25 w:ນເກ
-10 w:ນເກີດ
-13 w:ນເກົ່
-14 w:ນເຂ
-13 w:ນເຂົ້
-29 w:ນເຄ
-16 w:ນເຄິ່
-25 w:ນເຈ
-25 w:ນເດ
16 w:ນເດືອ
12 w:ນເຕັມ
19 w:ນເທ
11 w:ນເທົ່
32 w:ນເປ
33 w:ນເປີດ
14 w:ນເຜ
14 w:ນເຜີຍ
14 w:ນເຜີຍແຜ
31 w:ນເພາະ
-19 w:ນເພີ່
-26 w:ນເພີ່ມເ
19 w:ນເພື່ອໃ
-15 w:ນເຟ
-22 w:ນເມ
-17 w:ນເມືອ
12 w:ນເລືອ
-10 w:ນເລື່
-21 w:ນເວ
-12 w:ນເວົ້
11 w:ນເຫດກ
11 w:ນເຫດການ
-20 w:ນເອ
-15 w:ນເອກະ
-15 w:ນເອກະສາ
-12 w:ນແຊ
-20 w:ນແດ
-32 w:ນແນ
-12 w:ນແນວໃ
-18 w:ນແນະນ
-15 w:ນແນະນຳ.
-32 w:ນແບ
-12 w:ນແບບຟ
-12 w:ນແບບຟອມ
18 w:ນແປ
24 w:ນແປງຫ
24 w:ນແປງຫຼັ
13 w:ນແປນີ
-17 w:ນແຜ
16 w:ນແມ
25 w:ນແມ່ນ
-10 w:ນແລ
-10 w:ນແລະຂ
14 w:ນແລ້ວ
16 w:ນໂຄ
-10 w:ນໂດຍບ
-17 w:ນໂທ
-24 w:ນໂລ
26 w:ນໃຈ
36 w:ນໃດ
-43 w:ນໃນ
10 w:ນໃນໂທ
10 w:ນໃນໂທລະ
-25 w:ນໃບ
11 w:ນໃສ
-12 w:ນໃຫ
-12 w:ນໃຫ້ກ
-10 w:ນໃຫ້ຄ
13 w:ນໃຫ້ແ
13 w:ນໃໝ
10 w:ນໃໝ່.
-10 w:ນໃໝ່ສ
-26 w:ນໄດ
12 w:ນໄດ້.
-10 w:ນໄດ້ທ
-20 w:ນໄດ້ປ
-15 w:ນໄດ້ປັບ
-17 w:ນໄດ້ສ
13 w:ນໄປແລ
-10 w:ນໄລ
-10 w:ນໄລຍະ
10 w:ນໄຫ
-65 w:ນ້ອ
-78 w:ນ້ຳ
14 w:ນ້ຳຖ້
14 w:ນ້ຳຖ້ວມ
-21 w:ນ້ຳປາ
12 w:ນ້ຳມັ
-16 w:ນ້ຳສະ
25 w:ນ້ຳສຽ
15 w:ນ້ຳສຽງ:
-14 w:ນໜັ
10 w:ນໜັງສືພ
24 w:ນ￼￼￼￼￼￼
13 w:ບ.ຈ
-19 w:ບ4ຄ
-19 w:ບ4ຄົນ
-33 w:ບ:ສ
10 w:ບກວ
10 w:ບກັນໃ
-10 w:ບກັນໃໝ່
-13 w:ບການສ
11 w:ບການເ
13 w:ບກົ
13 w:ບກົດໝ
13 w:ບກົດໝາຍ
10 w:ບກ່ອນ
50 w:ບຂອ
13 w:ບຂຶ
13 w:ບຂຶ້ນ
19 w:ບຄຳ
-10 w:ບຄຳຖາມຂ
10 w:ບຄຳຜິ
-30 w:ບຄົ
-23 w:ບຄົວ.
-15 w:ບງ່
-15 w:ບງ່າຍ
-13 w:ບຈະ
12 w:ບຈຳ
-13 w:ບຊັ
-15 w:ບຊັ້ນ
-10 w:ບຊັ້ນທີ
22 w:ບຊາ
35 w:ບຊາບ.
-11 w:ບຊີ
-11 w:ບຍ້
-12 w:ບດ້
-11 w:ບດ້ວຍ
-13 w:ບຕອ
17 w:ບຕັ
22 w:ບຕໍ
10 w:ບຖາ
-10 w:ບຖື
-13 w:ບຖ້
10 w:ບທາງກ
36 w:ບທີ
-14 w:ບທີ່ຖ
-14 w:ບທີ່ຖືກ
11 w:ບທີ່ສ
10 w:ບທຸ
14 w:ບທຽ
-12 w:ບທ່
-11 w:ບທ່ານ
10 w:ບນັກຮ
10 w:ບນັກຮຽນ
71 w:ບນີ
13 w:ບນີ້ກ
-10 w:ບນີ້ຍ
22 w:ບນີ້ສ
19 w:ບນີ້ສ້າ
12 w:ບນີ້ແ
32 w:ບບa
27 w:ບບຂ
22 w:ບບຂ່າ
30 w:ບບຕ
23 w:ບບທ
10 w:ບບທີ່
21 w:ບບນ
27 w:ບບນີ້
-15 w:ບບບໍ່
-30 w:ບບຟ
-30 w:ບບຟອມ
-16 w:ບບສ
-15 w:ບບອ
-10 w:ບບອື່
-12 w:ບບິ
-11 w:ບບເກົ
-11 w:ບບເກົ່າ
-15 w:ບບແ
-22 w:ບບໃ
11 w:ບບໄ
-12 w:ບບໍ່ແ
-20 w:ບປຸ
14 w:ບປຸງ:
-10 w:ບປຸງສ
-10 w:ບປຸງໃ
20 w:ບຜູ້ອ
20 w:ບຜູ້ອ່າ
18 w:ບຜົ
10 w:ບພາ
-12 w:ບພາສາລາ
15 w:ບພາສາອັ
16 w:ບພິ
-30 w:ບຟອ
-25 w:ບມາ
-15 w:ບມື
-22 w:ບລາ
20 w:ບວາ
-13 w:ບວານນ
-13 w:ບວານນີ້
15 w:ບວິ
-14 w:ບວ່
30 w:ບສະບັ
-13 w:ບສັ້ນ
-29 w:ບສາ
10 w:ບສົ
-23 w:ບຫຼ
-16 w:ບຫຼວງ
-16 w:ບຫຼວງພະ
-35 w:ບອກ
-20 w:ບອກຂ້
-20 w:ບອກຂ້ອຍ
22 w:ບອກຜົ
-12 w:ບອກວ່
-13 w:ບອດ
-10 w:ບອື
-10 w:ບອື່ນ
11 w:ບອ່
13 w:ບອ່ານ
12 w:ບອ່ານອອ
-15 w:ບຮຽ
15 w:ບຮຽງຄ
11 w:ບຮຽງຄືນ
-10 w:ບຮຽງຈ
-10 w:ບຮຽງຈາກ
12 w:ບຮ້
14 w:ບຮ້ອຍ
-34 w:ບັດ
-23 w:ບັນ
-19 w:ບັນຊີ
-10 w:ບັນຍາ
11 w:ບັນຍາຍພ
-13 w:ບັນຍາຍຮ
15 w:ບັນຫາ
-25 w:ບັບ
-10 w:ບັບນີ້ຍ
-10 w:ບັບພາ
-10 w:ບັບພາສາ
-15 w:ບັບວັ
-13 w:ບັບວາ
-13 w:ບັບວານນ
-12 w:ບັບເຕ
-12 w:ບັບເຕັມ
-22 w:ບັບໜ້
-24 w:ບາງ
15 w:ບາງຄຳ
-13 w:ບາງຄົ
-30 w:ບິນ
16 w:ບິ່
-12 w:ບີໂ
11 w:ບື້
11 w:ບື້ອງ
16 w:ບຸກຄົ
11 w:ບູນ
-32 w:ບູລ
-42 w:ບົດ
-27 w:ບົດກະ
-27 w:ບົດກະວີ
-12 w:ບົດຂຽ
18 w:ບົດຂ່
18 w:ບົດຂ່າວ
-11 w:ບົດຈົ
-11 w:ບົດຈົບຊ
-11 w:ບົດທີ
-15 w:ບົດນີ
-12 w:ບົດນີ້ຂ
12 w:ບົດນີ້ຈ
12 w:ບົດນີ້ໃ
-17 w:ບົດລາ
-17 w:ບົດລາຍງ
10 w:ບົດສະ
15 w:ບົດສະຫຼ
-18 w:ບົດສຳ
-18 w:ບົດສຳພາ
-18 w:ບົດຮຽ
-12 w:ບົດແຕ່ງ
-19 w:ບົບ
-10 w:ບົວ
-15 w:ບຽນ
-10 w:ບເກົ່
12 w:ບເຄ
-12 w:ບເຕ
-12 w:ບເຕັມ
-10 w:ບເນ
-10 w:ບເນື້
-10 w:ບເນື້ອໃ
21 w:ບເພ
-17 w:ບເສ
-15 w:ບເສັງ
-12 w:ບເຫດກ
-12 w:ບເຫດການ
-17 w:ບເຮ
44 w:ບແບ
19 w:ບແບບຂ
14 w:ບແບບຂ່າ
-44 w:ບແປ
-10 w:ບແປພາ
-10 w:ບແປພາສາ
-29 w:ບແລ
14 w:ບໂພ
-31 w:ບໃຈ
12 w:ບໃຈທີ່ສ
-14 w:ບໃຈທີ່ໄ
11 w:ບໃນ
-10 w:ບໃບ
-23 w:ບໃໝ
-16 w:ບໃໝ່:
-11 w:ບໄຊ
-13 w:ບໄວ
-25 w:ບ່ງ
-16 w:ບ່ງປັ
43 w:ບ່ອ
33 w:ບ່ອນ.
-75 w:ບ້າ
-11 w:ບ້ານ.
-10 w:ບ້ານກ
-21 w:ບ້ານໃ
-17 w:ບໍ?
-24 w:ບໍລ
-16 w:ບໍລິກ
-16 w:ບໍລິການ
14 w:ບໍຫ
14 w:ບໍຫຼື
48 w:ບໍ່
12 w:ບໍ່ຄື
13 w:ບໍ່ຊັ
19 w:ບໍ່ຕ້
19 w:ບໍ່ຕ້ອງ
-35 w:ບໍ່ພົ
-20 w:ບໍ່ພໍ
21 w:ບໍ່ມີ
13 w:ບໍ່ມີໃນ
-10 w:ບໍ່ລວ
-10 w:ບໍ່ສະດວ
15 w:ບໍ່ອອ
14 w:ບໍ່ຮູ
-19 w:ບໍ່ເກ
-19 w:ບໍ່ເກີນ
-15 w:ບໍ່ເປ
13 w:ບໍ່ເພ
12 w:ບໍ່ແມ
12 w:ບໍ່ແມ່ນ
-13 w:ບໍ່ໃສ
21 w:ບໍ່ໄດ້ກ
17 w:ບໍ່ໄດ້ບ
-14 w:ບໍ່ໄດ້ເ
17 w:ບໍ່ໄດ້ແ
-13 w:ບໍ່ໄດ້ໃ
12 w:ບໜັ
12 w:ບໜັງສ
12 w:ບໜັງສືພ
-47 w:ບໜ້
10 w:ປຄຳ
16 w:ປຄຳວ່
16 w:ປຄຳວ່າ￼
24 w:ປງຫ
24 w:ປງຫຼັ
10 w:ປງເ
12 w:ປຕາມຕ
12 w:ປຕາມຕົວ
10 w:ປຕໍ
18 w:ປທາ
-13 w:ປບໍ
-11 w:ປປັ
-11 w:ປປັບປ
-11 w:ປປັບປຸງ
-22 w:ປພາ
-22 w:ປພາສາ
-12 w:ປພາສາລາ
13 w:ປວາ
10 w:ປຫາ
-11 w:ປອດ
-11 w:ປອດໄພ
-14 w:ປອມ
-35 w:ປະກ
-22 w:ປະກອບ
-13 w:ປະກາດ
-46 w:ປະຈ
-22 w:ປະຈຳວ
-22 w:ປະຈຳວັນ
-31 w:ປະຊ
-11 w:ປະຊາຊ
-11 w:ປະຊາຊົນ
-19 w:ປະຊຸມ
-13 w:ປະຕິບ
-13 w:ປະຕິບັດ
17 w:ປະທ
18 w:ປະທານ
-11 w:ປະທານປະ
20 w:ປະມ
23 w:ປະມານ
15 w:ປະມານ20
-10 w:ປະມານ25
-22 w:ປະເ
14 w:ປະເດັ
-14 w:ປະເທດ
14 w:ປະໂ
14 w:ປະໂຫຍ
13 w:ປະໂຫຍກດ
-19 w:ປະໂຫຍກຕ
-12 w:ປະໂຫຍກລ
-15 w:ປະໂຫຍດແ
12 w:ປະໄ
12 w:ປະໄວ້
20 w:ປັນ
16 w:ປັນai
21 w:ປັນກາ
17 w:ປັນຄຳ
10 w:ປັນຄຳຖາ
-10 w:ປັນນາ
-18 w:ປັນຫຍ
-20 w:ປັນຫຍັງ
12 w:ປັນ￼￼
11 w:ປັນ￼￼￼￼
17 w:ປັບ
22 w:ປັບຄຳ
-20 w:ປັບປຸ
14 w:ປັບປຸງ:
-10 w:ປັບປຸງສ
-10 w:ປັບປຸງໃ
-26 w:ປັບໃໝ
-26 w:ປາກ
-25 w:ປາແ
-21 w:ປາແດກ
-16 w:ປິດ
-14 w:ປີ.
-31 w:ປີ2
-13 w:ປີ201
-13 w:ປີ202
-10 w:ປີກ
-10 w:ປີດປະ
-10 w:ປີດປະຕູ
-16 w:ປີນ
-26 w:ປີນີ້
18 w:ປີເ
-26 w:ປີແ
-42 w:ປີໃ
-35 w:ປີໃໝ່
-25 w:ປຶ້
-21 w:ປຸງ
-15 w:ປຸ່
-41 w:ປູກ
-19 w:ປົກ
15 w:ປຽບ
15 w:ປຽບທຽ
31 w:ປເປ
31 w:ປເປັນ
19 w:ປເປັນ￼￼
-18 w:ປເຮ
-14 w:ປເຮັດ
-12 w:ປແລະຮ
-12 w:ປແລະຮຽບ
-13 w:ປໃຫ
-32 w:ປ່ຽ
-12 w:ປ່ຽນຊ
-12 w:ປ່ຽນຊື່
-34 w:ປ່ຽນຫ
-18 w:ປ່ຽນເ
24 w:ປ່ຽນ￼
24 w:ປ່ຽນ￼￼￼
-10 w:ປ້າ
-16 w:ຜມີ
-10 w:ຜະລ
-10 w:ຜະລິດ
-20 w:ຜັກ
-24 w:ຜັດ
-22 w:ຜິດ
-11 w:ຜິດທີ
-10 w:ຜິດທີ່ຖ
10 w:ຜິດພາ
12 w:ຜີຍແຜ
-10 w:ຜີຍແຜ່.
-83 w:ຜູ້
10 w:ຜູ້ກ່
10 w:ຜູ້ກ່ຽວ
-10 w:ຜູ້ຊົ
11 w:ຜູ້ບາ
11 w:ຜູ້ບາດເ
38 w:ຜູ້ອ່
38 w:ຜູ້ອ່ານ
10 w:ຜູ້ເຂ
10 w:ຜູ້ເຂົ້
-12 w:ຜູ້ເຄ
-12 w:ຜູ້ເຄາະ
-15 w:ຜູ້ແທ
-36 w:ຜູ້ແປ
-10 w:ຜູ້ໃຊ
19 w:ຜົນ
17 w:ຜົນທີ
-10 w:ຜ່.
-13 w:ຜ່າ
-28 w:ຝຣັ
-28 w:ຝຣັ່ງ
-17 w:ຝາກ
-27 w:ຝຶກ
-11 w:ຝົນ
16 w:ພທີ
-14 w:ພວກ
13 w:ພສເ
-11 w:ພະນ
-11 w:ພະນັກ
-11 w:ພະນັກງາ
-13 w:ພະແ
-12 w:ພະແນກ
-11 w:ພັກເກ
-81 w:ພັນ
-32 w:ພາກ
-13 w:ພາຍ
-13 w:ພາຍຫຼ
-13 w:ພາຍຫຼັງ
11 w:ພາດ
-14 w:ພາດນີ
-10 w:ພາດນີ້ໄ
-55 w:ພາບ
-10 w:ພາສ
15 w:ພາສາ:
12 w:ພາສາທ
10 w:ພາສາທີ່
-22 w:ພາສາບ
-13 w:ພາສາຝ
-13 w:ພາສາຝຣັ
10 w:ພາສາໄ
-11 w:ພາະຄຳ
-10 w:ພາະມັ
11 w:ພາະສັ
11 w:ພາະສັ້ນ
-10 w:ພາແ
27 w:ພິທ
22 w:ພິທີເ
22 w:ພິທີເປີ
-51 w:ພິມ
-10 w:ພິມຄັ
-10 w:ພິມຄັ້ງ
-14 w:ພິເ
-14 w:ພິເສດ
13 w:ພີ່ມຂໍ້
31 w:ພີ່ມຄ
12 w:ພີ່ມຄວາ
15 w:ພີ່ມຄຳເ
-21 w:ພີ່ມເ
-20 w:ພີ່ມເຕີ
10 w:ພື່
-14 w:ພື່ອປ
11 w:ພື່ອຫຼຸ
16 w:ພື່ອໃ
18 w:ພື່ອໃຫ້
12 w:ພື້
-21 w:ພົບ
10 w:ພົບກັນໃ
16 w:ພຽງ
-14 w:ພຽງແຕ
54 w:ພ້ອ
-11 w:ພ້ອມກັນ
17 w:ພໍດ
-50 w:ພໍ່
-11 w:ພໍ່ແມ
18 w:ຟລາ
18 w:ຟລາວ-
18 w:ຟລາວ-ຈີ
-10 w:ຟສບ
-10 w:ຟສບຸກ
-30 w:ຟອມ
16 w:ຟັງ
16 w:ຟັງຄື
-22 w:ຟ້າ
15 w:ມກັ
-22 w:ມກາ
-20 w:ມຂອ
12 w:ມຂອງທ
12 w:ມຂອງທ່າ
14 w:ມຂຶ
14 w:ມຂຶ້ນ
12 w:ມຂຽ
-10 w:ມຄວາມເໝ
-25 w:ມຄອ
-15 w:ມຄັ້ງ
10 w:ມຄິ
-14 w:ມຄື
-10 w:ມຄົ
-16 w:ມງ.
-18 w:ມງເ
-20 w:ມງແ
-16 w:ມງແລງ
-11 w:ມຈະ
17 w:ມຈາ
17 w:ມຈຳ
-10 w:ມຊາ
-13 w:ມຍາ
15 w:ມຍາວ:
16 w:ມຍາວປ
-11 w:ມຍິ
11 w:ມຖື
-15 w:ມທາ
26 w:ມທີ
21 w:ມທີ່ທ
21 w:ມທີ່ທ່າ
10 w:ມທີ່ສ
15 w:ມທີ່ແ
-15 w:ມນີ
-15 w:ມນ້
16 w:ມບອ
11 w:ມບູ
-25 w:ມບໍ
-10 w:ມບໍ່ສ
-10 w:ມບໍ່ສະດ
-10 w:ມປະ
-13 w:ມຜິ
-16 w:ມພາ
-11 w:ມພາສາ
-10 w:ມພາສີ
-19 w:ມຢູ
-10 w:ມສອ
-29 w:ມສະ
-11 w:ມສະບັ
-10 w:ມສາ
18 w:ມຫຍ
13 w:ມຫຍັງ
-14 w:ມຫົ
25 w:ມອບ
-23 w:ມອອ
-10 w:ມອີ
-13 w:ມຮູ້ສ
-13 w:ມຮູ້ສຶກ
-23 w:ມະກ
-23 w:ມະການ
-30 w:ມະນ
-18 w:ມະຫ
-14 w:ມະໂ
-15 w:ມັກ
-12 w:ມັງ
11 w:ມັດ
-34 w:ມັນ
-16 w:ມາ.
12 w:ມາຈ
-19 w:ມາຊ
-19 w:ມາຊິກ
-18 w:ມາຊິກສະ
-10 w:ມາຍ
-29 w:ມາດ
11 w:ມາດກວດສ
-44 w:ມາດຕາ
-10 w:ມາດຕາ17
-10 w:ມາດບອ
-24 w:ມາດເປ
-17 w:ມາດເປີດ
-19 w:ມາທ
24 w:ມານ
15 w:ມານ20
15 w:ມານ200ຄ
-10 w:ມານ25
-10 w:ມານ250ຄ
-13 w:ມາສ
-10 w:ມາຫ
10 w:ມາອ
10 w:ມາອີກ
-17 w:ມາຮ
-12 w:ມາໃ
-11 w:ມາໃໝ່
-47 w:ມີ3
-17 w:ມີການປ່
-14 w:ມີຂໍ້ມູ
-25 w:ມີຄ
10 w:ມີຄວາ
-15 w:ມີຄຳເ
-24 w:ມີຄຳແ
15 w:ມີຈ
-10 w:ມີຊ
11 w:ມີຊີວ
11 w:ມີຊີວິດ
-21 w:ມີຊື່
18 w:ມີຕ
-18 w:ມີນ
21 w:ມີບ
-38 w:ມີຜ
-24 w:ມີຜູ້
12 w:ມີພ
15 w:ມີພຽງ
11 w:ມີສ່ວ
-10 w:ມີເນື
-10 w:ມີເນື້ອ
10 w:ມີແຕ່
-17 w:ມືອ
11 w:ມືອງ.
12 w:ມືອງໄ
-16 w:ມື່
10 w:ມື່ອໃ
10 w:ມື້ນີ
31 w:ມູນ
11 w:ມູນຄ່
19 w:ມູນທີ
-21 w:ມເຂ
-20 w:ມເຂົ້
-11 w:ມເຂົ້າໃ
-13 w:ມເດ
-16 w:ມເຕ
-20 w:ມເຕີມ
-15 w:ມເທ
-12 w:ມເທື່
-12 w:ມເປັນ
14 w:ມເພ
11 w:ມເມ
-14 w:ມເລ
-13 w:ມເໝ
-13 w:ມເໝາະ
-13 w:ມເໝາະສົ
-11 w:ມໃໝ
-16 w:ມໄວ
-12 w:ມ່ຕ
-11 w:ມ່ຕູ້
20 w:ມ່ນ
15 w:ມ່ນກາ
-11 w:ມ່ນຂ່
-11 w:ມ່ນຂ່າວ
-10 w:ມ່ນຄຳແນ
-20 w:ມ່ນຕາ
-16 w:ມ່ນລາ
19 w:ມ່ນສະບັ
16 w:ມ່ນຫຍ
-12 w:ມ່ປ
-10 w:ມ່ເ
-10 w:ມ້ອ
-26 w:ມ￼￼
-26 w:ມ￼￼￼￼
-27 w:ມ￼￼￼￼￼￼
-37 w:ຢັນ
-19 w:ຢາກ
10 w:ຢາກປັ
10 w:ຢາກໃຫ້ຂ
12 w:ຢາກໄດ
-31 w:ຢືນ
-30 w:ຢືນຢັ
-13 w:ຢືນຢັນ.
-17 w:ຢືນຢັນຈ
-21 w:ຢຸດ
-39 w:ຢູ່
-12 w:ຢູ່ຕົ
12 w:ຢູ່ແລ
17 w:ຢູ່ໃນ
-42 w:ຢ່າ
12 w:ຢ່າງແ
-13 w:ຢ່າລື
-28 w:ຣັ່
-10 w:ລກ.
-24 w:ລກທ
-18 w:ລກທີ່
10 w:ລກທີ່ຖື
-10 w:ລກບ
13 w:ລກແ
-11 w:ລຍະ
34 w:ລອກ
17 w:ລອງເບ
17 w:ລອງເບິ່
-16 w:ລອງໃຊ
-19 w:ລະກ
-40 w:ລະຂ
16 w:ລະຊ
13 w:ລະຊື່
18 w:ລະຍ
15 w:ລະດ
17 w:ລະດັບ
-32 w:ລະຕ
-15 w:ລະຕັດ
-20 w:ລະທ
-13 w:ລະນ
25 w:ລະບ
-19 w:ລະບົບ
31 w:ລະບໍ່
15 w:ລະຜ
-43 w:ລະພ
-18 w:ລະພາບ
-16 w:ລະມ
13 w:ລະລ
14 w:ລະວັກ
-18 w:ລະສ
10 w:ລະສະຖ
10 w:ລະສະຖານ
20 w:ລະອ
14 w:ລະອຽດ
-10 w:ລະອຽດເພ
-34 w:ລະຮ
-11 w:ລະຮູບ
-18 w:ລະຮຽບ
-18 w:ລະຮຽບຮຽ
-13 w:ລະເ
-14 w:ລະເບີ
-11 w:ລະເບີໂທ
-17 w:ລະແ
-19 w:ລະໃ
17 w:ລະ￼
17 w:ລະ￼￼￼
21 w:ລະ￼￼￼￼￼
13 w:ລັກ
-20 w:ລັດ
-17 w:ລັດແລ
-16 w:ລັດແລ້ວ
42 w:ລັບ
-19 w:ລັບ4ຄ
-19 w:ລັບ4ຄົນ
14 w:ລາ.
-25 w:ລາຂ
-28 w:ລາຄ
12 w:ລາຄານ້ຳ
-18 w:ລາຈ
-20 w:ລາຈອນ
-44 w:ລາຍ
-20 w:ລາຍງາ
16 w:ລາຍລະ
16 w:ລາຍລະອຽ
-16 w:ລານ
-11 w:ລາວ
18 w:ລາວ-ຈ
18 w:ລາວ-ຈີນ
12 w:ລາວຈະ
26 w:ລາວທີ
-10 w:ລາວເປ
-10 w:ລາວແລ
-13 w:ລາວໄດ
14 w:ລຳດ
14 w:ລຳດັບ
-16 w:ລິການ
-26 w:ລິດ
-12 w:ລີກ
20 w:ລີ່
-29 w:ລຶບ
-22 w:ລືມ
-15 w:ລືອກທີ2
13 w:ລືອກຫ
13 w:ລືອກຫົວ
-12 w:ລື່ອງ
-12 w:ລື້
11 w:ລຸນ
-13 w:ລຸ້
-11 w:ລຸ້ນໃ
-11 w:ລຸ້ນໃໝ່
-53 w:ລູກ
-15 w:ລູກຄ້
-18 w:ລົງ
16 w:ລົງກັ
16 w:ລົງຂ່
16 w:ລົງຂ່າວ
-17 w:ລົງຊື
-18 w:ລົງທະ
-18 w:ລົງທະບຽ
-16 w:ລົງທຶ
-10 w:ລົງເພື່
-15 w:ລົງເຫ
-14 w:ລົງເຫຼື
10 w:ລົງໃນ
14 w:ລົງໄປ
-67 w:ລົດ
-18 w:ລົດຊາ
18 w:ລົດໄຟລາ
22 w:ລົມ
-10 w:ລົ່າວ
-10 w:ລົ່າວ່າ
12 w:ລົ່າເລື
26 w:ລົ່າໃ
-12 w:ລ່ວ
-12 w:ລ່ວງໜ
-12 w:ລ່ວງໜ້າ
24 w:ລ່າ
15 w:ລ້ວ
10 w:ລ້ວ,ຂ
10 w:ລ້ວ,ຂ້ອ
-14 w:ລ້ວກົ
-21 w:ລ້ວກໍ
-18 w:ລ້ວຂຽ
-12 w:ລ້ວຂ້
-16 w:ລ້ວຂ້ອຍ
27 w:ລ້າ
39 w:ລ້ານກ
39 w:ລ້ານກີບ
-12 w:ລ້ຽ
10 w:ວ,ຂ
10 w:ວ,ຂ້ອ
18 w:ວ-ຈ
18 w:ວ-ຈີນ
-12 w:ວກວ
26 w:ວກັ
-12 w:ວກັບຊ
-16 w:ວກົ
15 w:ວກເຮົາຂ
-10 w:ວກເຮົາຈ
-22 w:ວກໍ
11 w:ວຂອງຂ
11 w:ວຂຶ
11 w:ວຂຶ້ນ
-18 w:ວຂຽ
-20 w:ວຂ້
-17 w:ວຂ້ອຍ
43 w:ວຂໍ
24 w:ວຂໍ້:
-19 w:ວຂໍ້ຂ
-18 w:ວຂໍ້ຂ່າ
13 w:ວຂໍ້ທ
13 w:ວຂໍ້ນ
12 w:ວຂໍ້ນີ້
-10 w:ວຂໍ້ບ
-26 w:ວຂໍ້ບົດ
10 w:ວຂໍ້ແ
-16 w:ວຄາ
-12 w:ວງ.
10 w:ວງອ
12 w:ວງແ
-17 w:ວງໜ
-14 w:ວງໜ້າ
21 w:ວຈະ
-22 w:ວຈິ
-11 w:ວຈົ
-10 w:ວຍaiແ
-10 w:ວຍaiແລະ
-20 w:ວຍກ
10 w:ວຍຂ
16 w:ວຍຂຽນ
17 w:ວຍຄ
11 w:ວຍງ
11 w:ວຍງານ
-14 w:ວຍບ
16 w:ວຍວ
13 w:ວຍສ
-10 w:ວຍາກອ
-17 w:ວຍແ
18 w:ວຍ￼
18 w:ວຍ￼￼￼
18 w:ວຍ￼￼￼￼￼
18 w:ວດກັບ
12 w:ວດຂ
10 w:ວດຄືນກ່
-15 w:ວດສ
-18 w:ວດສອບ
15 w:ວດແ
-21 w:ວຕອ
10 w:ວຕາ
-16 w:ວຕື
-16 w:ວຕື່ມ
15 w:ວຕົ
-24 w:ວຖື
11 w:ວທັ
-14 w:ວທາ
-31 w:ວທີ
11 w:ວທີ່ຕ
-16 w:ວທີ່ທ
-16 w:ວທີ່ທ່າ
-21 w:ວນ.
-12 w:ວນ1
16 w:ວນກ
18 w:ວນກວດກັ
-19 w:ວນຂ
-24 w:ວນຂອງ
15 w:ວນຄ
-12 w:ວນຈ
-22 w:ວນຊ
29 w:ວນຕ
21 w:ວນຕົວ
30 w:ວນທ
20 w:ວນປ
-24 w:ວນສ
-13 w:ວນຫ
34 w:ວນອ
14 w:ວນາ
34 w:ວນໃ
18 w:ວນໃສ່
-13 w:ວນໄ
-11 w:ວນ￼
-11 w:ວນ￼￼￼
-11 w:ວນ￼￼￼￼￼
-15 w:ວບອ
11 w:ວບົ
-19 w:ວບໍ
-15 w:ວບໍ່ເ
-12 w:ວບໍ່ເກີ
-15 w:ວບໍ່ໄ
-15 w:ວບໍ່ໄດ້
16 w:ວປະມາ
-13 w:ວຜູ
-15 w:ວພັ
-16 w:ວພ້
-16 w:ວພ້ອມ
-15 w:ວມ:
10 w:ວມາ
10 w:ວມີຄວ
10 w:ວມີຄວາມ
14 w:ວມແ
-41 w:ວຢ່
-33 w:ວຢ່າງ
-13 w:ວລາ
10 w:ວວັ
-11 w:ວວາ
15 w:ວວ່
10 w:ວສະ
14 w:ວສະກົ
-22 w:ວສັ
-22 w:ວສັ້ນ
16 w:ວສາ
-20 w:ວຫຼ
-17 w:ວຫຼັງ
17 w:ວອອ
85 w:ວັກ
10 w:ວັກກ່
14 w:ວັກຕອ
36 w:ວັກທີ
10 w:ວັກສຸ
10 w:ວັກສຸດທ
13 w:ວັງ
26 w:ວັງວ່າຈ
-107 w:ວັນ
-25 w:ວັນຈັ
13 w:ວັນທີ
-10 w:ວັນທີ12
-14 w:ວັນທີ30
25 w:ວັນທີ31
33 w:ວັບ
40 w:ວາງ
10 w:ວາງໃສ
-17 w:ວານ
-13 w:ວານນີ
12 w:ວາມ
-20 w:ວາມຂອ
11 w:ວາມຄິ
-14 w:ວາມຍາ
15 w:ວາມຍາວ:
16 w:ວາມຍາວປ
10 w:ວາມທີ
15 w:ວາມທີ່ແ
-13 w:ວາມບໍ
-10 w:ວາມບໍ່ສ
-13 w:ວາມຮູ້ສ
12 w:ວາມເປ
12 w:ວາມເປັນ
-13 w:ວາມເໝ
-13 w:ວາມເໝາະ
16 w:ວາມໝາ
-10 w:ວາມ￼￼
-10 w:ວາມ￼￼￼￼
30 w:ວິຈ
-15 w:ວິຊ
19 w:ວິດ
-23 w:ວິທ
58 w:ວິນ
58 w:ວິນາທ
10 w:ວີຊັນ
14 w:ວົງເລ
14 w:ວົງເລັບ
-12 w:ວົ້າກ
-12 w:ວົ້າກັບ
16 w:ວົ້າຂ
16 w:ວົ້າຂອງ
-10 w:ວົ້າຈ
-11 w:ວົ້າເຖິ
-13 w:ວົ້າແ
-15 w:ວຽກ
13 w:ວຽດ
19 w:ວເກ
15 w:ວເກີນ
19 w:ວເກີນໄປ
-11 w:ວເຕ
-16 w:ວເປ
-19 w:ວເປັນ
-15 w:ວເພ
-13 w:ວເລ
-16 w:ວເລກທ
-16 w:ວເລກທີ່
13 w:ວເລກແ
-16 w:ວເວົ້
-10 w:ວແຕ
-18 w:ວແລ
-18 w:ວແຫ
-13 w:ວແຫ່ງ
-13 w:ວແຫ່ງໜຶ
-20 w:ວໂມ
-10 w:ວໂມງ.
-13 w:ວໂຫ
-13 w:ວໂຫຼດ
-35 w:ວໃດ
12 w:ວໃນ
-37 w:ວ່າ
-40 w:ວ່າ:￼
-40 w:ວ່າ:￼￼￼
-11 w:ວ່າກາ
-12 w:ວ່າຂ້
-12 w:ວ່າຂ້ອຍ
14 w:ວ່າຂໍ້ມ
-20 w:ວ່າຄຳ
-16 w:ວ່າຕົ
14 w:ວ່າທ່
16 w:ວ່າທ່ານ
-15 w:ວ່າບົ
17 w:ວ່າບໍ
-18 w:ວ່າສະ
-15 w:ວ່າສະບັ
-15 w:ວ່າເປ
-14 w:ວ່າເປັນ
17 w:ວ່າແລ
-11 w:ວ້.
17 w:ວ້ຄ
12 w:ວ້ຄືເ
12 w:ວ້ຄືເກົ
13 w:ວ້ທ
13 w:ວ້ທ້າ
13 w:ວ້ທ້າຍບ
13 w:ວ້ບ
28 w:ວ້ພ
-13 w:ວ້າ
13 w:ວ້ເປັ
14 w:ວ້ໃ
12 w:ວ້ໃຫ້
-12 w:ວໜັ
-12 w:ວໜັງສ
18 w:ວໜ້າພ
18 w:ວໜ້າພະແ
10 w:ສຍໃ
31 w:ສດຖ
19 w:ສດຖະກ
19 w:ສດຖະກິດ
-10 w:ສບຸ
-14 w:ສວນ
-17 w:ສອງ
22 w:ສອງບ່
-24 w:ສອງປີ
-15 w:ສອງຝ່
-15 w:ສອງຝ່າຍ
-10 w:ສອດ
-42 w:ສອນ
-10 w:ສອນພາ
-10 w:ສອນພາສາ
-39 w:ສອບ
-15 w:ສອບເສ
-15 w:ສອບເສັງ
10 w:ສະກ
20 w:ສະກົດ
-24 w:ສະຖ
23 w:ສະຖານທີ
-21 w:ສະຖິຕ
20 w:ສະນ
12 w:ສະນັ້
-35 w:ສະບ
-25 w:ສະບັບ
-10 w:ສະບັບພາ
-15 w:ສະບັບວັ
-13 w:ສະບັບວາ
-12 w:ສະບັບເຕ
-22 w:ສະບັບໜ້
-24 w:ສະພ
11 w:ສະພາບ
-10 w:ສະພາແ
-17 w:ສະມ
-19 w:ສະມາຊ
-19 w:ສະມາຊິກ
-19 w:ສະຫ
-16 w:ສະຫະພ
-16 w:ສະຫະພັນ
-10 w:ສະອ
-12 w:ສະເໜີ
15 w:ສະເໝີ
11 w:ສະແດງ
-17 w:ສະໄ
-16 w:ສະໜ
-11 w:ສະໜາມ
-24 w:ສະໝ
-23 w:ສະໝັກ
-35 w:ສັງ
-16 w:ສັນ
-18 w:ສັນຍາ
33 w:ສັບ
-25 w:ສັ້
-13 w:ສັ້ນ,
-18 w:ສັ້ນທ
-15 w:ສັ້ນທາງ
-10 w:ສາ,
15 w:ສາ:
-20 w:ສາກ
-48 w:ສາຍ
-20 w:ສາດ
-14 w:ສາທາລ
-14 w:ສາທາລະນ
10 w:ສາທີ່
-10 w:ສານ
-24 w:ສາບ
-11 w:ສາປ
-13 w:ສາຝ
-13 w:ສາຝຣັ
-13 w:ສາຝຣັ່ງ
-25 w:ສາມ
28 w:ສາມາດ
-10 w:ສາມາດບອ
-24 w:ສາມາດເປ
-18 w:ສາມເທ
-14 w:ສາມເທື່
-18 w:ສາລ
-10 w:ສາລາວແລ
-15 w:ສາວ
-19 w:ສາສ
20 w:ສາເ
21 w:ສາເຫດ
10 w:ສາໄ
-28 w:ສຳນ
-21 w:ສຳນວນ
-17 w:ສຳນວນຂອ
-10 w:ສຳນັກ
-15 w:ສຳພ
-13 w:ສຳພາດ
-14 w:ສຳພາດນີ
25 w:ສຳລ
25 w:ສຳລັບ
-19 w:ສຳລັບ4ຄ
23 w:ສຳເ
11 w:ສຳເນົ
14 w:ສຳເລັ
-16 w:ສຳເລັດແ
-30 w:ສິງ
-34 w:ສິດ
-23 w:ສິນ
-22 w:ສິລ
10 w:ສິ້ນສ
10 w:ສິ້ນສຸດ
-44 w:ສີສ
-36 w:ສີ່
-10 w:ສຶກ
23 w:ສືບ
26 w:ສືບຕໍ
14 w:ສືພ
14 w:ສືພິມ
-15 w:ສືເ
11 w:ສື່ລາ
-15 w:ສຸກ
-29 w:ສຸດ
-19 w:ສຸດທ້
-19 w:ສຸດທ້າຍ
-22 w:ສຸດໃນ
-14 w:ສຸພ
-54 w:ສູດ
-29 w:ສູນ
-16 w:ສູ່
-18 w:ສົກ
-16 w:ສົດ
19 w:ສົນ
16 w:ສົນໃຈ
11 w:ສົມບູ
-12 w:ສົ່ງຄ
-12 w:ສົ່ງບ
-12 w:ສົ່ງບົດ
13 w:ສົ່ງມ
20 w:ສົ່ງອ
20 w:ສົ່ງອອກ
-14 w:ສົ່ງຮ
-10 w:ສົ່ງຮູບ
11 w:ສົ່ງເນື
10 w:ສົ່ງໃຫ້
-20 w:ສົ້
-50 w:ສຽງ
19 w:ສຽງຂອ
-18 w:ສ່ກ
36 w:ສ່ຄ
15 w:ສ່ຄວາ
15 w:ສ່ຄວາມຄ
-10 w:ສ່ຕ
-10 w:ສ່ຕົວ
-17 w:ສ່ປ
10 w:ສ່ລ
27 w:ສ່ວ
16 w:ສ່ວນຕ
16 w:ສ່ວນຕົວ
19 w:ສ່ວນທ
-12 w:ສ່ວນຫ
17 w:ສ່ວນໃ
11 w:ສ່ຮ
41 w:ສ້າ
-23 w:ສ້າງຂ
38 w:ສ້າງຄ
-15 w:ສ້າງດ
-16 w:ສ້າງດ້ວ
12 w:ສ້າງແ
14 w:ສ້າງໂດຍ
10 w:ຫຍກ
-15 w:ຫຍກຕໍ
12 w:ຫຍກທີ
-15 w:ຫຍດແກ
34 w:ຫຍັງກ
14 w:ຫຍັງຢ
-15 w:ຫຍັງແ
-12 w:ຫຍັງແດ່
-32 w:ຫຍາ
-29 w:ຫຍ່
33 w:ຫຍໍ
24 w:ຫຍໍ້ສ
-14 w:ຫຍໍ້ແ
29 w:ຫຍໍ້ໜ
29 w:ຫຍໍ້ໜ້າ
-39 w:ຫດ:
40 w:ຫດກ
37 w:ຫດການ
13 w:ຫວຽ
21 w:ຫວ່
22 w:ຫວ່າງ
-16 w:ຫະພ
-16 w:ຫະພັນ
-28 w:ຫັດ
-15 w:ຫັນ
-11 w:ຫາ1
-24 w:ຫາຍ
-10 w:ຫານ
14 w:ຫາບ
-19 w:ຫາລ
16 w:ຫົວ
47 w:ຫົວຂໍ
24 w:ຫົວຂໍ້:
-19 w:ຫົວຂໍ້ຂ
13 w:ຫົວຂໍ້ທ
13 w:ຫົວຂໍ້ນ
-10 w:ຫົວຂໍ້ບ
10 w:ຫົວຂໍ້ແ
11 w:ຫົວໜ້
18 w:ຫົວໜ້າພ
-10 w:ຫຼງກາ
-44 w:ຫຼວ
-15 w:ຫຼອ
-10 w:ຫຼັ
17 w:ຫຼັກ:
10 w:ຫຼັກຂ
10 w:ຫຼັກຂອງ
-21 w:ຫຼັງຄ
-34 w:ຫຼັງເ
-12 w:ຫຼັ້ມ
13 w:ຫຼາຍ!
16 w:ຫຼາຍກ
17 w:ຫຼາຍກວ່
10 w:ຫຼາຍຂ
-20 w:ຫຼາຍຄ
-13 w:ຫຼາຍຄົນ
17 w:ຫຼາດເ
17 w:ຫຼາດເຊົ
16 w:ຫຼິ
16 w:ຫຼິ້ນ
45 w:ຫຼື
26 w:ຫຼືບໍ
-10 w:ຫຼືອ5
12 w:ຫຼືອມ
17 w:ຫຼຸດຄ
18 w:ຫຼຸດຄວາ
28 w:ຫຼ່
-23 w:ຫຼ່ງຂ
-32 w:ຫຼ່ງຂ່າ
10 w:ຫຼ່ງຂໍ້
20 w:ຫຼ່ງທ
20 w:ຫຼ່ງທີ່
-33 w:ຫຼ້
-21 w:ຫຼ້າສ
-21 w:ຫຼ້າສຸດ
-48 w:ຫ່ງ
-12 w:ຫ່ງຊາ
-14 w:ຫ່ງໜຶ
-14 w:ຫ່ງໜຶ່ງ
22 w:ຫ້.
-51 w:ຫ້ກ
-22 w:ຫ້ກົງ
-22 w:ຫ້ກົງກັ
28 w:ຫ້ຂ
-11 w:ຫ້ຂຽນ
14 w:ຫ້ຂ່າ
20 w:ຫ້ຂ້ອ
16 w:ຫ້ຄົນ
-24 w:ຫ້ຄົບ
-19 w:ຫ້ຄົບຖ້
-18 w:ຫ້ງ
13 w:ຫ້ຈ
15 w:ຫ້ທ່າ
-33 w:ຫ້ນ
-22 w:ຫ້ນ້ອ
26 w:ຫ້ບ
14 w:ຫ້ບົດ
10 w:ຫ້ປ່ຽ
16 w:ຫ້ຜ
16 w:ຫ້ຜູ້
13 w:ຫ້ຜູ້ອ່
11 w:ຫ້ຜູ້ໃຊ
14 w:ຫ້ຟ
14 w:ຫ້ຟັງ
13 w:ຫ້ມ
10 w:ຫ້ຢູ່
-14 w:ຫ້ລ
-14 w:ຫ້ລູກ
-22 w:ຫ້ສ
-27 w:ຫ້ສັ້
-24 w:ຫ້ສັ້ນລ
-22 w:ຫ້ອ
14 w:ຫ້ເ
13 w:ຫ້ເປັ
34 w:ຫ້ແ
18 w:ຫ້ແດ່
30 w:ຫ້ແລ້
-20 w:ຫ້ໂ
-15 w:ຫ້ໂຊກ
-15 w:ຫ້ໂຊກດີ
-10 w:ຫ້ໃ
-19 w:ຫ້ໃສ່
-15 w:ຫ້ໝ
-10 w:ອ50
10 w:ອກ:
-26 w:ອກຂ
-20 w:ອກຂ້ອ
12 w:ອກຂ້ອຍໄ
14 w:ອກຄ
10 w:ອກທ
-15 w:ອກທີ2
21 w:ອກຜ
22 w:ອກຜົນ
-12 w:ອກພ
-34 w:ອກມ
-35 w:ອກລ
-16 w:ອກວ
-10 w:ອກວ່າ
10 w:ອກສຽງ
13 w:ອກຫົວ
13 w:ອກຫົວຂໍ
-20 w:ອກຮ
-11 w:ອກະສານທ
-50 w:ອກເ
-20 w:ອກເພາ
12 w:ອກໝົດແລ
40 w:ອງ,
-14 w:ອງ.
-14 w:ອງ:
-15 w:ອງ?
-11 w:ອງa
-20 w:ອງກ
18 w:ອງການ
-11 w:ອງການປ່
19 w:ອງການສະ
10 w:ອງຂຽນ
13 w:ອງຂ້ອ
-35 w:ອງຂໍ້
10 w:ອງຄ
16 w:ອງຄວາ
-29 w:ອງຈ
-17 w:ອງຈອງ
11 w:ອງຊ
14 w:ອງຊາວ
19 w:ອງຊາວບ້
-10 w:ອງຍ
-11 w:ອງດ
24 w:ອງຕົ້
10 w:ອງຕົ້ນສ
13 w:ອງຖິ່
-10 w:ອງທຸກ
12 w:ອງທ່າ
-10 w:ອງທ່ານກ
15 w:ອງທ່ຽວລ
-18 w:ອງນ
14 w:ອງນັກ
-11 w:ອງນີ້
-35 w:ອງບ
-26 w:ອງບັນ
-19 w:ອງບັນນາ
-16 w:ອງບໍ່
-37 w:ອງປ
-23 w:ອງປະຊ
-17 w:ອງປະຊຸມ
12 w:ອງຜ
12 w:ອງຜູ້ກ່
-13 w:ອງຝ
-10 w:ອງຝ່າ
-44 w:ອງພ
-10 w:ອງພວກ
-10 w:ອງພໍ່
-40 w:ອງມ
-11 w:ອງມາດ
-10 w:ອງມາດຕາ
13 w:ອງລ
-12 w:ອງລາວ
11 w:ອງວ
10 w:ອງວັດ
-16 w:ອງວ່າ
12 w:ອງສະບ
12 w:ອງສະບັບ
11 w:ອງສາມ
-30 w:ອງອ
22 w:ອງເຈົ
22 w:ອງເຈົ້າ
13 w:ອງເດັ
11 w:ອງເບິ
11 w:ອງເບິ່ງ
-15 w:ອງເຮັ
11 w:ອງແ
12 w:ອງແກ້
-18 w:ອງແມ່
-10 w:ອງແລະ
-20 w:ອງໂ
-33 w:ອງໃ
-13 w:ອງໃຊ້
-15 w:ອງໃຫ້
-19 w:ອງໄ
-25 w:ອງໄດ້
11 w:ອງໜ
29 w:ອງໝ
30 w:ອງໝາຍ
-11 w:ອຍກ
-42 w:ອຍຂ
-29 w:ອຍຂຽນ
-15 w:ອຍຕ
-16 w:ອຍຕັດ
-12 w:ອຍບ
-15 w:ອຍບໍ່ໄດ
-21 w:ອຍອ່າ
-18 w:ອຍເ
-12 w:ອຍເຂົ
-12 w:ອຍເຂົ້າ
-11 w:ອຍແ
11 w:ອຍແນະ
11 w:ອຍແນະນຳ
27 w:ອຍໄ
24 w:ອຍໄດ້
21 w:ອດຂ
10 w:ອດບ
-15 w:ອດປ
-10 w:ອດສຽງ
13 w:ອດເ
-15 w:ອດແ
-28 w:ອດໄ
15 w:ອຖື
41 w:ອນ.
27 w:ອນ:
-29 w:ອນກ
-12 w:ອນການ
-13 w:ອນກົດ
-29 w:ອນຂ
13 w:ອນຄ
-28 w:ອນຈ
-14 w:ອນຈຶ່
-14 w:ອນຍ
-11 w:ອນທ
-28 w:ອນພ
-10 w:ອນພາສ
-20 w:ອນລ
-17 w:ອນລາຍ
12 w:ອນລົງ
-29 w:ອນວ
-11 w:ອນວັນ
-15 w:ອນວັນທີ
-12 w:ອນວ່າ
-21 w:ອນສ
-10 w:ອນຫຍັ
-14 w:ອນຮ
-11 w:ອນຮັບ
-38 w:ອນໄ
15 w:ອນໜ
-39 w:ອບ:
14 w:ອບກ່ອ
13 w:ອບຂອງ
-13 w:ອບຊ
-13 w:ອບທ
21 w:ອບນ
22 w:ອບນີ້
14 w:ອບປ
14 w:ອບປີ້
-15 w:ອບລ
13 w:ອບວ
-18 w:ອບວ່າ
-39 w:ອບສ
-12 w:ອບສັ້
-12 w:ອບສັ້ນໆ
-15 w:ອບເສັ
-13 w:ອບແ
-12 w:ອບໃ
-13 w:ອບໃຈທ
19 w:ອບໃໝ່
-11 w:ອບໄ
-11 w:ອມກັນ
-16 w:ອມຮ
-13 w:ອມຮັບ
16 w:ອມເ
11 w:ອຫຼຸດ
13 w:ອອກ
-22 w:ອອກຈາ
-13 w:ອອກຈາກບ
-10 w:ອອກມາ
10 w:ອອກສຽ
11 w:ອອກອາ
18 w:ອອກເປ
18 w:ອອກເປັນ
-16 w:ອອກເພາະ
-13 w:ອອກແລ
12 w:ອອກໝົດແ
-17 w:ອອນ
-17 w:ອອນລາ
-27 w:ອະໄ
-36 w:ອະໄພ,
16 w:ອະໄພທ
17 w:ອະໄພທີ່
15 w:ອັກສອ
18 w:ອັກສອນລ
-15 w:ອັງ
-11 w:ອັງກິ
15 w:ອັງກິດໃ
-14 w:ອັດ
14 w:ອັດຕະ
-10 w:ອັດຕາ
27 w:ອັນ
20 w:ອັນນີ
24 w:ອັບ
14 w:ອາກາດ
-24 w:ອາຈ
-24 w:ອາຈານ
90 w:ອາດ
27 w:ອາດບໍ
-14 w:ອາດມີກາ
11 w:ອາດເຮ
11 w:ອາດເຮັດ
-41 w:ອາທ
-41 w:ອາທິດ
20 w:ອາລ
21 w:ອາລົມ
-13 w:ອາສ
-12 w:ອາສາສ
-12 w:ອີກ
-22 w:ອີກບໍ
20 w:ອີງ
-14 w:ອົງ
30 w:ອົາ
15 w:ອົາອອ
14 w:ອຽດ
-10 w:ອຽດເພ
-10 w:ອຽດເພີ່
-16 w:ອເພ
-10 w:ອເລ
10 w:ອໃດ
10 w:ອໃນມາ
16 w:ອໃຫ
-17 w:ອໃຫ້ກ
16 w:ອໃຫ້ຂ
-14 w:ອ່ານ.
-14 w:ອ່ານຂ
-11 w:ອ່ານຂ່າ
10 w:ອ່ານທົ່
22 w:ອ່ານອ
17 w:ອ່ານອອກ
-16 w:ອ່ານຮ
-13 w:ອ່ານແ
-11 w:ອ່ານແລ້
20 w:ອ່ານໄ
11 w:ອ້າ
19 w:ອ້າງອ
15 w:ອ້າງອີງ
14 w:ຮງກ
-26 w:ຮງຮ
-26 w:ຮງຮຽນ
-27 w:ຮງໝ
-21 w:ຮອຍ
-10 w:ຮອຍຕັ
-12 w:ຮອດ
-18 w:ຮອບ
-15 w:ຮັກ
21 w:ຮັກຕາ
-31 w:ຮັກສາ
-12 w:ຮັດວຽ
18 w:ຮັດຫຍ
18 w:ຮັດຫຍັງ
12 w:ຮັດແທ
12 w:ຮັດແທັກ
11 w:ຮັດໃຫ້ຜ
-31 w:ຮັບ
-21 w:ຮັບກາ
33 w:ຮັບຊາ
35 w:ຮັບຊາບ.
14 w:ຮັບຜົ
-20 w:ຮືອ
32 w:ຮູບ
17 w:ຮູບທີ
10 w:ຮູບພາ
24 w:ຮູບແບ
16 w:ຮູບແບບຂ
-11 w:ຮູ້
13 w:ຮູ້ບໍ
-14 w:ຮູ້ວ່
-21 w:ຮົາ
16 w:ຮົາຂໍ
-16 w:ຮົາຈະ
-10 w:ຮົ່
11 w:ຮຽງຄື
-10 w:ຮຽງຈາ
-84 w:ຮຽນ
15 w:ຮຽບຮຽງຄ
-10 w:ຮຽບຮຽງຈ
17 w:ຮຽບຮ້
17 w:ຮຽບຮ້ອຍ
-20 w:ຮ່ວ
31 w:ຮ່າ
11 w:ຮ່າງນ
11 w:ຮ່າງນີ້
-32 w:ຮ້ອ
-50 w:ຮ້າ
-15 w:ະກວ
-29 w:ະກອ
-10 w:ະກະ
28 w:ະກັ
10 w:ະກັບເ
-53 w:ະກາ
-11 w:ະການຕ
-20 w:ະກຳ
-15 w:ະກຳມະ
-15 w:ະກຳມະກາ
11 w:ະກິ
20 w:ະກົ
13 w:ະຂອ
17 w:ະຂຽ
11 w:ະຂຽນຕ
-21 w:ະຂໍ
-11 w:ະຄອ
-64 w:ະຈຳ
-22 w:ະຈຳວັ
-11 w:ະຊາຊົ
13 w:ະຊື
-19 w:ະຊຸ
17 w:ະຍາ
18 w:ະຍົ
15 w:ະດັ
14 w:ະດຶ
-13 w:ະດູ
-16 w:ະຕັ
-11 w:ະຕິ
-13 w:ະຕິບັ
18 w:ະຕ້
18 w:ະຕ້ອງ
-14 w:ະຖາ
17 w:ະຖານທ
23 w:ະຖານທີ່
-18 w:ະຖິ
-21 w:ະຖິຕິ
18 w:ະທານກ
-11 w:ະທານປ
-11 w:ະທານປະເ
-32 w:ະນະ
-15 w:ະນະກຳ
-15 w:ະນະກຳມະ
-11 w:ະນັກງ
-11 w:ະນັກງານ
12 w:ະນັ້ນ
-34 w:ະນາ
-17 w:ະນາຄາ
-10 w:ະນານຸ
-10 w:ະນານຸກົ
-16 w:ະນຳ
-27 w:ະນີ
-25 w:ະບັ
-10 w:ະບັບ.
23 w:ະບັບຂ
12 w:ະບັບບ
-13 w:ະບັບພ
-10 w:ະບັບພາສ
-23 w:ະບັບວ
-14 w:ະບັບວັນ
-13 w:ະບັບວານ
18 w:ະບັບສ
10 w:ະບັບອ
-24 w:ະບັບເ
-12 w:ະບັບເຕັ
-11 w:ະບັບແ
18 w:ະບັບໃ
-23 w:ະບັບໜ
-22 w:ະບັບໜ້າ
-12 w:ະບາ
15 w:ະບຸ
-30 w:ະບົ
-18 w:ະບຽ
-12 w:ະບຽນຊ
26 w:ະບໍ
21 w:ະບໍ່ສ
15 w:ະປັ
-16 w:ະປິ
-22 w:ະພັ
-49 w:ະພາ
-12 w:ະມັ
-19 w:ະມາຊິ
-18 w:ະມາຊິກສ
15 w:ະມານ200
-10 w:ະມານ250
-22 w:ະລາ
-20 w:ະລາຈອ
-10 w:ະລິ
10 w:ະລຸ
12 w:ະລຸນາ
15 w:ະລົ
-10 w:ະວະ
17 w:ະວັ
-10 w:ະວາ
-33 w:ະວີ
10 w:ະສະຖາ
10 w:ະສະຖານທ
-16 w:ະສາ
-12 w:ະສານທ
-29 w:ະສິ
12 w:ະສິກຳ
-20 w:ະສົ
-13 w:ະສ້
-28 w:ະຫຍ
12 w:ະຫວ
15 w:ະຫວ່າ
-19 w:ະຫະ
-16 w:ະຫະພັ
-11 w:ະຫັ
-24 w:ະຫາ
11 w:ະຫຼັບ
17 w:ະຫຼາດເຊ
10 w:ະອັ
14 w:ະອຽ
11 w:ະອຽດເ
-10 w:ະອຽດເພີ
-11 w:ະຮູ
-18 w:ະຮຽ
-18 w:ະຮຽບຮ
-18 w:ະຮຽບຮຽງ
-14 w:ະຮ້
-14 w:ະຮ້າຍ
-11 w:ະເຈ
-12 w:ະເຈົ້າຂ
13 w:ະເຈົ້າເ
14 w:ະເດ
14 w:ະເດັນ
-15 w:ະເທ
-15 w:ະເບ
-11 w:ະເບີໂ
-12 w:ະເປ
-10 w:ະເລ
14 w:ະເຫ
16 w:ະເຮ
17 w:ະເຮັດ
-12 w:ະເໜ
14 w:ະເໝ
-17 w:ະແກ
-13 w:ະແກ້ໄ
-12 w:ະແຈ
11 w:ະແດ
10 w:ະແດງວ
-22 w:ະແນ
-22 w:ະແນນຄ
-13 w:ະແບ
-10 w:ະແຫຼງກາ
10 w:ະໂຫຍກ
-15 w:ະໂຫຍກຕໍ
12 w:ະໂຫຍກທີ
-15 w:ະໂຫຍດແກ
-12 w:ະໄດ
-13 w:ະໄປ
-28 w:ະໄພ
16 w:ະໄພທີ
16 w:ະໄວ
-22 w:ະໄໝ
-28 w:ະໜາ
-23 w:ະໝັ
11 w:ະ￼￼
11 w:ະ￼￼￼￼
15 w:ະ￼￼￼￼￼￼
13 w:ັກ2
-18 w:ັກ3
10 w:ັກ:
-30 w:ັກຂ
21 w:ັກຂອງ
-21 w:ັກຂຽນ
-32 w:ັກຂ່າ
-27 w:ັກຄ
-14 w:ັກງ
-14 w:ັກງານ
28 w:ັກຕ
14 w:ັກຕອນ
29 w:ັກທ
11 w:ັກທີ2
-15 w:ັກບ
19 w:ັກບໍ່
10 w:ັກລ
15 w:ັກສອນ
10 w:ັກສຶກ
10 w:ັກສຶກສາ
10 w:ັກສຸດ
10 w:ັກສຸດທ້
-30 w:ັກເ
-14 w:ັກເທື
-14 w:ັກເທື່ອ
-23 w:ັກແ
-12 w:ັກແລະ
-11 w:ັກໂ
-11 w:ັກໃ
10 w:ັກໄ
23 w:ັງກ
-11 w:ັງກິດ
-33 w:ັງຂ
-31 w:ັງຄ
-10 w:ັງບ
12 w:ັງບົດ
-10 w:ັງບໍ່
18 w:ັງບໍ່ມີ
-14 w:ັງຜ
-11 w:ັງຜິດ
-27 w:ັງພ
14 w:ັງຢ
14 w:ັງຢູ່
-27 w:ັງລ
24 w:ັງວ
26 w:ັງວ່າຈະ
-22 w:ັງສ
12 w:ັງສອງ
14 w:ັງສືພ
14 w:ັງສືພິມ
-15 w:ັງສືເ
10 w:ັງເກັ
-27 w:ັງແ
-12 w:ັງແດ່
-11 w:ັງໃ
14 w:ັງ￼
14 w:ັງ￼￼￼
14 w:ັງ￼￼￼￼￼
-26 w:ັດ.
10 w:ັດກັນ
-11 w:ັດຂ
-14 w:ັດຂຶ້
13 w:ັດຂໍ້
13 w:ັດງ
13 w:ັດຈິງ
-19 w:ັດຊ
-19 w:ັດຕ
-12 w:ັດນ
-21 w:ັດບ
-13 w:ັດບອດ
-12 w:ັດບົດ
-12 w:ັດບົດທີ
13 w:ັດຢ
13 w:ັດຢູ່
34 w:ັດລອກ
-11 w:ັດວ
-12 w:ັດວຽກ
-24 w:ັດສ
-12 w:ັດຫ
23 w:ັດຫຍັ
-16 w:ັດຫຍໍ
-13 w:ັດອ
-17 w:ັດເ
10 w:ັດແ
12 w:ັດແທັ
16 w:ັດແລະ
-20 w:ັດແລ້
20 w:ັດໃ
17 w:ັດໃຫ້
11 w:ັດໃຫ້ຜູ
-20 w:ັດໄ
-15 w:ັນ,
-11 w:ັນ3
-18 w:ັນ:
16 w:ັນa
18 w:ັນກາງ
-14 w:ັນຂອງຜູ
10 w:ັນຄຳຖ
10 w:ັນຄຳຖາມ
-44 w:ັນຈ
-25 w:ັນຈັນ
-12 w:ັນຈາກ
10 w:ັນຈຶ່
-30 w:ັນຍ
11 w:ັນຍາຍພາ
-13 w:ັນຍາຍຮູ
-10 w:ັນຍານ
13 w:ັນຕ
-19 w:ັນຕົວເລ
13 w:ັນທີ.
-11 w:ັນທີ2
-13 w:ັນທີ່
10 w:ັນນ
20 w:ັນນີ້
-31 w:ັນປ
15 w:ັນພາສາລ
-25 w:ັນມ
-13 w:ັນຢ
-33 w:ັນສ
-11 w:ັນສະບ
-11 w:ັນສະບັບ
-18 w:ັນສະໄ
-20 w:ັນຫຍັ
17 w:ັນຫຼັ
11 w:ັນອອກ
10 w:ັນຮູບ
-28 w:ັນແ
-13 w:ັນແຕ່
-11 w:ັນແລະ
13 w:ັນແລ້
-11 w:ັນໃ
-24 w:ັນໝ
11 w:ັນ￼
11 w:ັນ￼￼￼
11 w:ັນ￼￼￼￼￼
-19 w:ັບ4
-19 w:ັບ4ຄົ
12 w:ັບກ
-12 w:ັບກັນ
13 w:ັບການລົ
13 w:ັບກົດ
13 w:ັບກົດໝາ
28 w:ັບຂ
13 w:ັບຂອງ
11 w:ັບຂ່າ
-25 w:ັບຄົນ
12 w:ັບຈ
24 w:ັບຊ
33 w:ັບຊາບ
-10 w:ັບຖ
11 w:ັບທີ່
-11 w:ັບທ່າ
11 w:ັບນ
15 w:ັບນີ້
-17 w:ັບປ
-20 w:ັບປຸງ
22 w:ັບຜ
20 w:ັບຜູ້ອ່
17 w:ັບຜົນ
11 w:ັບພ
12 w:ັບພາສ
15 w:ັບພາສາອ
-22 w:ັບມ
-13 w:ັບມາໃ
-15 w:ັບລ
-13 w:ັບວານ
-13 w:ັບວານນີ
34 w:ັບສ
12 w:ັບອ
-12 w:ັບເຕັ
-11 w:ັບເນື
-11 w:ັບເນື້ອ
21 w:ັບເພຈ
13 w:ັບແ
-10 w:ັບແປພ
-10 w:ັບແປພາສ
12 w:ັບແລ້
19 w:ັບໂ
14 w:ັບໂພສ
-18 w:ັບໃ
-22 w:ັບໃໝ່
-17 w:ັບໄຊຂ
-10 w:ັບໜ
11 w:ັບໜັງ
11 w:ັບໜັງສື
-25 w:ັບໜ້າ
13 w:ັມ.
19 w:ັມໃ
45 w:ັອບ
14 w:ັອບປີ
-42 w:ັ່ງ
-12 w:ັ່ງທີ
-26 w:ັ່ງນີ້:
-14 w:ັ່ນ
-10 w:ັ່ນ￼￼
-10 w:ັ່ນ￼￼￼￼
-51 w:ັ້ງ
-13 w:ັ້ງທີ
-10 w:ັ້ງແຕ
-10 w:ັ້ນຕອນທ
-15 w:ັ້ນທາ
10 w:ັ້ນລົງແ
11 w:ັ້ນສະ
10 w:ັ້ນແມ
16 w:ັ້ນແມ່ນ
-15 w:ັ້ມ
18 w:າ14
-12 w:າ17
-13 w:າກ2
-12 w:າກ8
10 w:າກຂໍ້ມູ
10 w:າກຄ
16 w:າກຕ
23 w:າກນີ້
10 w:າກປັບ
12 w:າກວດຄ
12 w:າກວດຄືນ
-11 w:າກວ່າ
-25 w:າກສ
-19 w:າກຫ
-16 w:າກອ
-24 w:າກັ
-21 w:າກາ
-11 w:າກິ
-30 w:າກເ
-14 w:າກເຜັ
-10 w:າກແ
10 w:າກໄດ້
-11 w:າກ່າວ
-12 w:າກໜ
-30 w:າຂຽ
-11 w:າຂຽນບົດ
-31 w:າຂ້
-19 w:າຂ້ອຍ
21 w:າຂໍ
11 w:າຂໍ້ມ
11 w:າຂໍ້ມູນ
-15 w:າຄວ
-47 w:າຄາ
12 w:າຄານ້
12 w:າຄານ້ຳມ
-11 w:າຄຳຕອ
-12 w:າຄິ
16 w:າຄົ
-11 w:າຄ່
19 w:າງ,
20 w:າງ:
14 w:າງກ
-14 w:າງກັນ
56 w:າງການ
11 w:າງການຄວ
-15 w:າງຂ
23 w:າງຄ
-13 w:າງຄົນ
20 w:າງຈ
16 w:າງຈາກ
-15 w:າງຊ
-19 w:າງດ
-17 w:າງດ້ວ
-22 w:າງທ
-16 w:າງທີ່
-22 w:າງບ
-19 w:າງບົດ
12 w:າງປະເ
12 w:າງປະເທດ
-11 w:າງພ
-22 w:າງສ
19 w:າງອ
15 w:າງອີງ
-11 w:າງເ
-10 w:າງເຂົ
-10 w:າງເຂົ້າ
-25 w:າງແ
14 w:າງໂດຍ
-33 w:າງໃ
-11 w:າງໃໝ່
11 w:າງໄວ້
-16 w:າງໜ
-14 w:າງໜ້າ
-20 w:າຈອ
-41 w:າຈາ
-11 w:າຈານສ
12 w:າຈິ
25 w:າຈຶ
25 w:າຈຶ່ງ
-25 w:າຈົ
16 w:າຈໍ
-20 w:າຊິ
-18 w:າຊິກສ
-18 w:າຊິກສະພ
-13 w:າຊື
-15 w:າຊົ
13 w:າຍ!
11 w:າຍ,
-19 w:າຍ.
-19 w:າຍ3
19 w:າຍm
-20 w:າຍກ
15 w:າຍກວ່
18 w:າຍກວ່າແ
-13 w:າຍຂ
11 w:າຍຂຶ້ນ.
-13 w:າຍຄ
-13 w:າຍຄົນ
-20 w:າຍງ
-20 w:າຍງານ
-11 w:າຍຈ
-15 w:າຍຊ
11 w:າຍດ້ວ
-16 w:າຍທາງ
-22 w:າຍນ
27 w:າຍບົດ
-17 w:າຍບ້າ
12 w:າຍພາບ
-32 w:າຍມ
16 w:າຍລະອ
16 w:າຍລະອຽດ
-10 w:າຍວ
-44 w:າຍສ
-14 w:າຍສະບ
-14 w:າຍສະບັບ
-12 w:າຍຫ
-13 w:າຍຫຼັ
12 w:າຍອ
-15 w:າຍັ
20 w:າຍຸ
-42 w:າຍເ
10 w:າຍເຖິ
-32 w:າຍເຫດ
11 w:າຍເຫດກາ
-10 w:າຍແ
-12 w:າຍໃ
-16 w:າຍໄ
-10 w:າດ,
29 w:າດ:
11 w:າດກວດສອ
20 w:າດຂ
-13 w:າດດາວ
-42 w:າດຕ
-12 w:າດຕາ1
-10 w:າດຕາ2
-14 w:າດນີ້
-10 w:າດນີ້ໄດ
-10 w:າດບອກ
25 w:າດບໍ່
12 w:າດປ
10 w:າດປ່ຽນໄ
-14 w:າດມີກ
-14 w:າດມີການ
-23 w:າດອ
-10 w:າດົ
11 w:າດເຂົ
11 w:າດເຂົ້າ
17 w:າດເຊົ້າ
-14 w:າດເປັ
-19 w:າດເປີ
11 w:າດເຮັ
19 w:າດແ
23 w:າດແມ່
-20 w:າດໃ
-10 w:າດໃຫ້
-10 w:າດໄ
-10 w:າຕັ
15 w:າຕິ
15 w:າຕົວເ
15 w:າຕົວເລກ
-19 w:າຕົ້ນ
-21 w:າທັ
-22 w:າທາ
-14 w:າທາລະ
-14 w:າທາລະນະ
-17 w:າທຳ
-43 w:າທິ
-10 w:າທິດ.
-10 w:າທີ
-12 w:າທີ່ຕ
-26 w:າທີ່ປ
10 w:າທີ່ເ
10 w:ານ,
-25 w:ານ.
15 w:ານ200
15 w:ານ200ຄຳ
-10 w:ານ250
27 w:ານ4
-24 w:ານ:
25 w:ານກ
16 w:ານກວດ
39 w:ານກີບ
-16 w:ານກົດ
-15 w:ານກ່າ
-14 w:ານກ່າວ.
-15 w:ານຂ
10 w:ານຂຶ້
11 w:ານຂຽນ
-12 w:ານຂໍ້
-26 w:ານຄ
20 w:ານຄວນ
-11 w:ານຄວາ
-12 w:ານຄິດ
-18 w:ານງ່າຍຂ
-24 w:ານຈ
-36 w:ານຊ
-16 w:ານຊ່ວ
-14 w:ານຊ້າ
-13 w:ານຍ
-10 w:ານຍັງ
-15 w:ານດ
-24 w:ານຕ
-22 w:ານຕໍ່
-34 w:ານທ
-21 w:ານທາງ
-11 w:ານທຸກ
-10 w:ານທູດ
-53 w:ານນ
-14 w:ານນີ້
-25 w:ານບໍ?
28 w:ານບໍ່
-32 w:ານປ
-11 w:ານປະເ
-10 w:ານປະເທດ
13 w:ານປັບ
-11 w:ານປ່ຽ
-18 w:ານຜ
-22 w:ານຜູ້
-12 w:ານຜູ້ອ່
-24 w:ານພ
-12 w:ານພາສ
-39 w:ານມ
11 w:ານມັກ
13 w:ານຢາກ
14 w:ານຢາກໃຫ
24 w:ານລ
12 w:ານລົງຂ່
-10 w:ານວາງ
-40 w:ານສ
-17 w:ານສະບ
-17 w:ານສະບັບ
11 w:ານສົ່
13 w:ານສົ່ງມ
25 w:ານຫ
22 w:ານຫຼາ
10 w:ານຫຼາຍກ
10 w:ານຫຼື
12 w:ານອ
20 w:ານອອກ
10 w:ານອອກສຽ
-36 w:ານຮ
-11 w:ານຮູ້
-38 w:ານີ
10 w:ານີ້ກ
-14 w:ານີ້ບ
-11 w:ານີ້ແ
-17 w:ານຸ
-10 w:ານຸກົ
-13 w:ານເ
30 w:ານເປີ
11 w:ານເປີດເ
14 w:ານເຜີ
14 w:ານເຜີຍແ
-11 w:ານເພີ
-11 w:ານເພີ່ມ
13 w:ານແປນ
13 w:ານແປນີ້
-18 w:ານໂ
10 w:ານໃນໂທລ
-19 w:ານໃຫ້
17 w:ານໄ
12 w:ານ້ຳມ
12 w:ານ້ຳມັນ
35 w:າບ.
-43 w:າບ:
15 w:າບອ
-13 w:າບາ
-33 w:າບົ
-15 w:າບົດນ
-15 w:າບົດນີ້
-10 w:າບແ
-16 w:າບໍ່ມ
11 w:າບໍ່ແມ່
-22 w:າປະ
11 w:າປັ
-13 w:າປ່
-10 w:າປ່ຽນ
35 w:າຜູ
-13 w:າຝຣ
-13 w:າຝຣັ່
12 w:າຝ່
12 w:າຝ່າຍ
11 w:າພະ
18 w:າພະແນ
-12 w:າພາ
-11 w:າພາສາ
-10 w:າມ.
-22 w:າມ:
-30 w:າມກ
-14 w:າມການ
-18 w:າມຂ
-21 w:າມຂອງ
-34 w:າມຄ
-14 w:າມຄວາມເ
11 w:າມຄິດ
31 w:າມຈ
-10 w:າມຈິງ
-21 w:າມຍ
-14 w:າມຍາວ
13 w:າມດ
11 w:າມຕ
12 w:າມຕົວ
12 w:າມທ
34 w:າມທີ່
21 w:າມທີ່ທ່
-10 w:າມບໍ່ສະ
-18 w:າມປ
14 w:າມຜູ້
-20 w:າມພ
-10 w:າມລ
-12 w:າມວ່າ
11 w:າມສະບ
43 w:າມຫ
10 w:າມຫຼັ
-13 w:າມຮູ້ສຶ
-33 w:າມັ
-10 w:າມາດບ
-10 w:າມາດບອກ
11 w:າມາດສ
-17 w:າມາດເປີ
13 w:າມາດແ
-39 w:າມເ
-12 w:າມເທື
-12 w:າມເທື່ອ
-13 w:າມເໝາ
-13 w:າມເໝາະສ
-12 w:າມໃຊ້
-25 w:າມໄ
16 w:າມໝ
16 w:າມໝາຍ
-10 w:າມ￼
-10 w:າມ￼￼￼
-10 w:າມ￼￼￼￼￼
-35 w:າລະ
-28 w:າລາ
10 w:າລາວ.
21 w:າລາວ:
-13 w:າລາວແ
-23 w:າລີ
-18 w:າລື
26 w:າລົ
17 w:າວ#
17 w:າວ(
-15 w:າວ-
18 w:າວ-ຈີ
-28 w:າວ1
-24 w:າວກ
-11 w:າວຂ
-13 w:າວຍ
-22 w:າວຖ
-14 w:າວທີ່ທ່
21 w:າວນ
-12 w:າວນາທ
-18 w:າວບ
-13 w:າວບໍ່
-12 w:າວບໍ່ເກ
-20 w:າວບໍ່ໄດ
12 w:າວປະມ
12 w:າວປະມານ
10 w:າວພ
23 w:າວມ
-16 w:າວຢ
-14 w:າວລ
10 w:າວວ
10 w:າວສ
-11 w:າວສັ້
-14 w:າວສັ້ນກ
12 w:າວສານ
11 w:າວຫ
13 w:າວອ
21 w:າວອອກ
-24 w:າວຮ
11 w:າວາ
-12 w:າວເ
12 w:າວເກີ
17 w:າວເກີນໄ
10 w:າວເດີ
-14 w:າວເປັ
-42 w:າວແ
-13 w:າວແຫ່
-13 w:າວແຫ່ງໜ
-23 w:າວໂ
-13 w:າວໂຫຼ
-10 w:າວໄ
-23 w:າວໄດ້
-26 w:າວ່
-14 w:າວ່າ:￼￼
-29 w:າສອ
-37 w:າສະ
-20 w:າສະບັ
11 w:າສາ
10 w:າສາທີ
-13 w:າສາຝຣ
-13 w:າສາຝຣັ່
10 w:າສາລາວ.
21 w:າສາລາວ:
-13 w:າສາລາວແ
10 w:າສາໄທ
-18 w:າສຳ
-10 w:າສິ
-28 w:າສີ
11 w:າສຸດທ
-13 w:າສົ
-27 w:າຫາ
18 w:າຫຼ
-26 w:າອອກແ
-13 w:າອອກແລະ
11 w:າອັ
-15 w:າອາ
10 w:າຮ່
-16 w:າຮ້
-16 w:າຮ້ານ
19 w:າະກ
21 w:າະກັບ
10 w:າະສ
11 w:າະສັ້
-14 w:າະຮ
-14 w:າະຮ້າ
22 w:າເຂ
23 w:າເຂົ້
-19 w:າເຈ
-11 w:າເຈົ້
-10 w:າເດ
-19 w:າເທ
-15 w:າເທົ່
11 w:າເບ
11 w:າເບິ່
10 w:າເປັນ
-17 w:າເປັນຫຍ
-15 w:າເລົ່
25 w:າເວ
22 w:າເວັບ
16 w:າເຫ
-21 w:າເຮ
-12 w:າເຮັດ
-11 w:າແກ
16 w:າແຂ
-24 w:າແດ
15 w:າແລ
14 w:າແລ້ວ
21 w:າແຮ
11 w:າໂຄ
11 w:າໂຄງກ
11 w:າໂຄງການ
-19 w:າໂທ
11 w:າໃຊ
27 w:າໃນ
-10 w:າໃໝ
-10 w:າໄດ້ອ
10 w:າໄທ
20 w:າໝາ
27 w:າ￼￼￼￼￼￼
-15 w:ຳກ່ອນ
-11 w:ຳຂອ
47 w:ຳຕອ
16 w:ຳຕອບຂ
16 w:ຳຕອບຂອງ
16 w:ຳຕອບໃ
19 w:ຳຕອບໃໝ່
-20 w:ຳຕົ
-16 w:ຳຕໍ
-24 w:ຳຖາ
-11 w:ຳຖາມເ
14 w:ຳຖ້
14 w:ຳຖ້ວມ
20 w:ຳທັ
11 w:ຳທຳ
11 w:ຳທຳອິ
-17 w:ຳນວນຂ
-17 w:ຳນວນຂອງ
11 w:ຳນວນຄ
-17 w:ຳນວນເ
-18 w:ຳນັ
15 w:ຳນຳ
11 w:ຳນົດໄ
11 w:ຳນົດໄວ້
-24 w:ຳປາ
14 w:ຳຜິດແ
-13 w:ຳພາ
-14 w:ຳພາດນ
-14 w:ຳພາດນີ້
-34 w:ຳມະ
-23 w:ຳມະກາ
-11 w:ຳມະການຕ
12 w:ຳມັ
34 w:ຳລັ
-19 w:ຳລັບ4
-19 w:ຳລັບ4ຄົ
-16 w:ຳລັບຄ
-22 w:ຳວັ
-10 w:ຳວ່
-20 w:ຳສະ
-18 w:ຳສະບັ
16 w:ຳສັ
14 w:ຳສັບທ
-13 w:ຳສຳ
15 w:ຳສຽງ:
10 w:ຳຫຍ
-42 w:ຳຫຼ
-26 w:ຳຫຼວດ
19 w:ຳອະ
19 w:ຳອະທິ
19 w:ຳອະທິບາ
12 w:ຳອິດ.
-13 w:ຳອື
-13 w:ຳອື່ນ
15 w:ຳອ້
15 w:ຳອ້າງ
11 w:ຳອ້າງອີ
-17 w:ຳຮ້
-19 w:ຳຮ້ອງ
15 w:ຳເນ
11 w:ຳເນົາ
13 w:ຳເປ
13 w:ຳເປັນ
14 w:ຳເລັດ
-16 w:ຳເລັດແລ
18 w:ຳເວ
18 w:ຳເວົ້
17 w:ຳເວົ້າຂ
-10 w:ຳເວົ້າຈ
-13 w:ຳເຫັນ
-18 w:ຳແນ
-13 w:ຳແນະນ
13 w:ຳແລ້ວ
19 w:ຳແໜ
19 w:ຳແໜ່ງ
14 w:ຳແໜ່ງຂອ
-20 w:ຳໃນ
-11 w:ຳໃຫ
-11 w:ຳໄດ
-18 w:ິກສ
-18 w:ິກສະພ
-21 w:ິກາ
12 w:ິກຳ
-12 w:ິງ.
14 w:ິງຈ
-11 w:ິງແ
15 w:ິງໄດ້
15 w:ິຈາ
12 w:ິຈາລະ
-15 w:ິຊາ
-12 w:ິຍາ
-20 w:ິດ,
10 w:ິດ-
-30 w:ິດ.
-33 w:ິດຄ
17 w:ິດຊ
11 w:ິດດ
-13 w:ິດຕ
12 w:ິດຕາມ
-13 w:ິດຕໍ່
-24 w:ິດທ
-10 w:ິດທີ່
-10 w:ິດທີ່ຖື
-33 w:ິດບ
-13 w:ິດບໍ່
10 w:ິດພາດ
12 w:ິດວ
13 w:ິດວ່າ
-14 w:ິດສ
10 w:ິດອາດ
-26 w:ິດຮ
12 w:ິດເ
22 w:ິດເປັ
-19 w:ິດແ
-10 w:ິດແລະ
12 w:ິດໄ
-21 w:ິຕິ
10 w:ິທະຍຸ
-23 w:ິທາ
22 w:ິທີເປ
22 w:ິທີເປີດ
-12 w:ິນ.
13 w:ິນດີຊ
13 w:ິນດີຊ່ວ
-12 w:ິນສ
58 w:ິນາ
58 w:ິນາທີ
-18 w:ິນແ
-18 w:ິນແລະ
14 w:ິນໃຈ.
-26 w:ິນໄ
-13 w:ິບັ
-16 w:ິມ.
-10 w:ິມຂ
-12 w:ິມຄ
-10 w:ິມຄັ້
-10 w:ິມຄັ້ງທ
-32 w:ິລາ
-14 w:ິເສ
13 w:ິ່ງ
11 w:ິ່ງທີ່ຂ
-16 w:ິ່ນ
-10 w:ິ້ງ
11 w:ິ້ນ
10 w:ິ້ນສຸ
-18 w:ີ12
18 w:ີ14
-31 w:ີ20
-32 w:ີ2:
-15 w:ີ2ຂ
-15 w:ີ2ຂອງ
19 w:ີ2ເ
-14 w:ີ30
16 w:ີ31
18 w:ີກຂ
-24 w:ີກບ
-14 w:ີກບໍ?
15 w:ີກວ
10 w:ີກັ
-17 w:ີການປ
-17 w:ີການປ່ຽ
12 w:ີການເ
10 w:ີກໄ
22 w:ີກ່
24 w:ີກ່ອນ
-25 w:ີຂອ
-27 w:ີຂຽ
-10 w:ີຂໍ
-14 w:ີຂໍ້ມ
-14 w:ີຂໍ້ມູນ
-34 w:ີຄຳ
-22 w:ີຄຳແປ
13 w:ີຊັ
11 w:ີຊີວິ
-27 w:ີຊື
13 w:ີຊ່ວຍ
-21 w:ີຍ!
-10 w:ີຍຂ
-16 w:ີຍັ
18 w:ີຍເ
16 w:ີຍແ
12 w:ີຍແຜ່
18 w:ີດ.
13 w:ີດຂ
11 w:ີດຂຶ້
11 w:ີດດ
-12 w:ີດປ
-10 w:ີດປະຕ
-10 w:ີດລ
-12 w:ີດສ
-11 w:ີດໃ
-14 w:ີຕ້
14 w:ີຕໍ
-16 w:ີທີ
-11 w:ີທ່
-23 w:ີນ1
-17 w:ີນ300
-17 w:ີນ300ຄຳ
-17 w:ີນທ
-10 w:ີນາ
-29 w:ີນີ
23 w:ີນໄ
-12 w:ີບອ
-12 w:ີປະ
-24 w:ີຜູ
15 w:ີພຽ
-14 w:ີມກ
-10 w:ີມຊ
-10 w:ີມຊາດ
-10 w:ີມັ
-20 w:ີສະ
-10 w:ີສາ
-43 w:ີສຸ
11 w:ີສ່
11 w:ີສ່ວນ
15 w:ີຫຼ
10 w:ີອີ
25 w:ີເຊ
30 w:ີເຊັນ
-10 w:ີເນ
-10 w:ີເນື້
22 w:ີເປ
22 w:ີເປີດ
-30 w:ີແລ
-11 w:ີແລ້ວ
-13 w:ີໂທ
14 w:ີໃຈ
-14 w:ີໃຫ
-36 w:ີໃໝ
-21 w:ີ່ກຳລ
-21 w:ີ່ກຳລັງ
26 w:ີ່ຂ
11 w:ີ່ຂັດ
10 w:ີ່ຂ້ອຍມ
-15 w:ີ່ຊ
-10 w:ີ່ຊາວ
12 w:ີ່ຍ
-10 w:ີ່ດິນ
-11 w:ີ່ຕ້ອ
-10 w:ີ່ຕ້ອງກ
-27 w:ີ່ຖືກຕ້
-11 w:ີ່ທ່ານຕ
12 w:ີ່ນີ້
15 w:ີ່ນ້ອ
-10 w:ີ່ບໍ່ມີ
-25 w:ີ່ປ
-13 w:ີ່ປັບ
-24 w:ີ່ຜ
-11 w:ີ່ຜູ້
-14 w:ີ່ພ
33 w:ີ່ມ
13 w:ີ່ມຂໍ
12 w:ີ່ມຂໍ້ມ
12 w:ີ່ມຄວ
12 w:ີ່ມຄວາມ
18 w:ີ່ມຄຳ
-20 w:ີ່ມເຕ
-20 w:ີ່ມເຕີມ
-11 w:ີ່ຢ
-14 w:ີ່ລົງ
-19 w:ີ່ສ
-19 w:ີ່ສຸດ
-22 w:ີ່ສຸດໃນ
15 w:ີ່ສົ່
-20 w:ີ່ຮ
12 w:ີ່ເ
12 w:ີ່ເຈົ
12 w:ີ່ເຈົ້າ
-10 w:ີ່ເວັ
-14 w:ີ່ແ
-20 w:ີ່ແກ້ໄຂ
-16 w:ີ່ໂ
17 w:ີ່ໃ
10 w:ີ່ໃຫ້ມາ
-13 w:ີ່ໄ
-28 w:ີ້.
-21 w:ີ້:
32 w:ີ້ກ
12 w:ີ້ກ່ອ
19 w:ີ້ຂ່າ
-12 w:ີ້ຂ້ອ
14 w:ີ້ຄວນ
-10 w:ີ້ຄືຄ
-12 w:ີ້ຄືນ
-10 w:ີ້ຄືນໃໝ
-10 w:ີ້ຈະເປັ
15 w:ີ້ຍ
-20 w:ີ້ຖ
-11 w:ີ້ຖືກ
-27 w:ີ້ບ
-11 w:ີ້ບອກ
-24 w:ີ້ບໍ່
-18 w:ີ້ບໍ່ມີ
-30 w:ີ້ມ
-12 w:ີ້ລ
12 w:ີ້ວ
-31 w:ີ້ຫ
-16 w:ີ້ອ
-11 w:ີ້ເປັ
-24 w:ີ້ແ
-11 w:ີ້ແຈງ
-10 w:ີ້ແປຈ
-10 w:ີ້ແປຈາກ
18 w:ີ້ແມ່ນກ
-10 w:ີ້ແມ່ນລ
16 w:ີ້ແມ່ນສ
-16 w:ີ້ແລ້
22 w:ີ້ໃຊ້
-21 w:ີ້ໃຫ້
-11 w:ີ້ໄດ້
-12 w:ີໜ້
-16 w:ຶກຂ
-22 w:ຶກສ
10 w:ຶງດ
10 w:ຶງດູດ
-18 w:ຶນ.
15 w:ຶ່ງ
14 w:ຶ້ນມາ
16 w:ຶ້ນຫຼ
-25 w:ຶ້ມ
23 w:ືກຂ
26 w:ືກຂຽນ
10 w:ືກຈັດ
11 w:ືກຕ້ອ
-10 w:ືກນ
-22 w:ືກປ
-14 w:ືກປ່ຽ
-30 w:ືກລ
-12 w:ືກເ
14 w:ືກແ
18 w:ືກແທນ
13 w:ືຄົ
-20 w:ືຕົ
-20 w:ືຕົ້ນ
-18 w:ືນ.
10 w:ືນກ່ອ
-10 w:ືນນ
-30 w:ືນຢ
-30 w:ືນຢັນ
-18 w:ືນສ
18 w:ືນໃ
12 w:ືນໃໝ່
26 w:ືບຕ
26 w:ືບຕໍ່
25 w:ືບໍ
12 w:ືພາ
12 w:ືພາສາ
14 w:ືພິ
-16 w:ືພິມ.
-10 w:ືພິມຂ
14 w:ືວ່
13 w:ືອ2
-10 w:ືອ5
-18 w:ືອກ
13 w:ືອກຫົ
13 w:ືອກຫົວຂ
-22 w:ືອງ
14 w:ືອງໄຊ
-34 w:ືອນ
12 w:ືອມ
10 w:ືອາ
-14 w:ືເກ
-20 w:ືເປ
-19 w:ືເປັນ
-24 w:ື່ຂ
-24 w:ື່ຂອງ
10 w:ື່ຄ
13 w:ື່ຄົນ
-22 w:ື່ທ
-15 w:ື່ທີ່
32 w:ື່ບ
24 w:ື່ບໍລ
24 w:ື່ບໍລິສ
12 w:ື່ຜ
12 w:ື່ຜູ້
-21 w:ື່ມ
-10 w:ື່ມອີ
11 w:ື່ລ
11 w:ື່ລາວ
39 w:ື່ອ
-16 w:ື່ອງນ
12 w:ື່ອງໝ
13 w:ື່ອງໝາຍ
15 w:ື່ອຖື
11 w:ື່ອຫຼຸດ
28 w:ື່ອົງ
10 w:ື່ອໃດ
18 w:ື່ອໃຫ
-17 w:ື່ອໃຫ້ກ
16 w:ື່ອໃຫ້ຂ
34 w:ື່ເ
18 w:ື່ເຕັ
18 w:ື່ເຕັມຂ
15 w:ື່ເມື
16 w:ື່ເມືອງ
-17 w:ື່ແ
-14 w:ື່ແລະ
-14 w:ື່ໂ
-21 w:ື່ໃ
-12 w:ື່ໄ
-11 w:ື່ໄດ້
-16 w:ື່￼
-16 w:ື່￼￼￼
-16 w:ື່￼￼￼￼￼
-12 w:ື້.
14 w:ື້ທ
10 w:ື້ນີ້
-16 w:ື້ອ
-12 w:ື້ອໃນ
10 w:ື້ອໃນມາ
18 w:ື້ແ
-17 w:ຸກຂ
-33 w:ຸກຄ
27 w:ຸກບ
18 w:ຸກບ່ອ
-16 w:ຸກສ
-10 w:ຸກອ
-10 w:ຸກົ
-16 w:ຸກແ
-17 w:ຸກໃ
14 w:ຸງ:
-11 w:ຸງສ
-10 w:ຸງໃ
21 w:ຸດ2
-29 w:ຸດ:
-21 w:ຸດກ
17 w:ຸດຄ
18 w:ຸດຄວາ
-10 w:ຸດທະສ
28 w:ຸດທີ່
16 w:ຸດທີ່ປັ
-19 w:ຸດທ້າ
14 w:ຸດສ
18 w:ຸດແລະ
-22 w:ຸດໃ
20 w:ຸນາ
-13 w:ຸນໃ
18 w:ຸພາ
-10 w:ຸ່ນແລ
-16 w:ຸ່ມ
-10 w:ຸ່ມນີ້ແ
-11 w:ຸ້ນໃໝ
-11 w:ູກກ
-15 w:ູກຄ
-15 w:ູກຄ້າ
-11 w:ູດແ
-33 w:ູດໃ
-19 w:ູນກ
18 w:ູນຄ
11 w:ູນຄ່າ
12 w:ູນທ
19 w:ູນທີ່
-16 w:ູນໃ
-10 w:ູບ.
19 w:ູບທ
10 w:ູບພ
10 w:ູບພາບ
-13 w:ູບເ
30 w:ູບແ
24 w:ູບແບບ
14 w:ູບແບບຂ່
-17 w:ູສອ
-10 w:ູອາ
-44 w:ູ່ກ
22 w:ູ່ທ
-13 w:ູ່ບ
10 w:ູ່ວ
-12 w:ູ່ສ
-15 w:ູ່ເ
11 w:ູ່ໃນຂ
14 w:ູ້ກ່ຽ
22 w:ູ້ຂ
-15 w:ູ້ຊ
-10 w:ູ້ຊົມ
12 w:ູ້ບ
11 w:ູ້ບາດ
11 w:ູ້ບາດເຈ
13 w:ູ້ບໍ່
-20 w:ູ້ປ
-16 w:ູ້ວ
-14 w:ູ້ວ່າ
-19 w:ູ້ສ
36 w:ູ້ອ
38 w:ູ້ອ່າ
-14 w:ູ້ອ່ານ.
11 w:ູ້ອ່ານເ
-10 w:ູ້ເ
10 w:ູ້ເຂົ
10 w:ູ້ເຂົ້າ
-12 w:ູ້ເຄາ
-12 w:ູ້ເຄາະຮ
-55 w:ູ້ແ
-15 w:ູ້ແທນ
-12 w:ູ້ໃຊ້
-10 w:ູ້ໄ
-26 w:ົກລ
-17 w:ົກລົງ
16 w:ົກລົງກັ
30 w:ົງກ
35 w:ົງກັນ
23 w:ົງຂ
16 w:ົງຂ່າ
-10 w:ົງຊ
-10 w:ົງຊື່
-27 w:ົງທ
-18 w:ົງທະບ
-18 w:ົງທະບຽນ
-16 w:ົງທຶນ
-22 w:ົງນ
-11 w:ົງສ
-10 w:ົງເພື
-10 w:ົງເພື່ອ
14 w:ົງເລັ
-15 w:ົງເຫຼ
-15 w:ົງເຫຼືອ
-16 w:ົງໂ
18 w:ົງໄ
23 w:ົດ,
-27 w:ົດກ
-27 w:ົດກະວ
-13 w:ົດຂຽນ
18 w:ົດຂ່າ
-11 w:ົດຈ
-11 w:ົດຈົບ
-11 w:ົດຈົບຊັ
-27 w:ົດຊ
-18 w:ົດຊາດ
14 w:ົດຖ
16 w:ົດຖືກ
-14 w:ົດທ
-19 w:ົດນ
-13 w:ົດນີ້
12 w:ົດນີ້ຈະ
-17 w:ົດປ
-48 w:ົດລ
-17 w:ົດລາຍ
-17 w:ົດລາຍງາ
-13 w:ົດສ
15 w:ົດສະຫ
15 w:ົດສະຫຼຸ
-18 w:ົດສຳພ
-18 w:ົດສຳພາດ
-34 w:ົດຮ
-18 w:ົດຮຽນ
-13 w:ົດເ
10 w:ົດແ
14 w:ົດແລ້
-17 w:ົດໃ
19 w:ົດໄ
18 w:ົດໄຟລ
18 w:ົດໄຟລາວ
20 w:ົດໄວ້
-45 w:ົດໝ
-45 w:ົດໝາຍ
-15 w:ົດໝາຍສະ
-15 w:ົດ￼
-15 w:ົດ￼￼￼
-15 w:ົດ￼￼￼￼￼
-13 w:ົນ(
13 w:ົນ,
-13 w:ົນ.
-16 w:ົນຂ
-13 w:ົນຖ
-10 w:ົນຖາມ
-14 w:ົນທ
-35 w:ົນເ
17 w:ົນແ
13 w:ົນແຕ່
25 w:ົນໃ
-12 w:ົນໃຈສ
-12 w:ົນໜ
-11 w:ົນໜຶ່
13 w:ົບ.
17 w:ົບກ
-10 w:ົບກັນໃໝ
-21 w:ົບຈ
-16 w:ົບຊ
-15 w:ົບຊັ້
-10 w:ົບຊັ້ນທ
-10 w:ົບຖ
-18 w:ົບຖ້ວນ.
15 w:ົບທ
-17 w:ົບມ
11 w:ົບໃ
-10 w:ົມຈ
10 w:ົມບ
11 w:ົມບູນ
-21 w:ົວ.
51 w:ົວຂ
47 w:ົວຂໍ້
-18 w:ົວຂໍ້ຂ່
12 w:ົວຂໍ້ນີ
-26 w:ົວຂໍ້ບົ
-10 w:ົວຈິງ
10 w:ົວທີ່
-13 w:ົວພ
-33 w:ົວຢ
-33 w:ົວຢ່າ
-10 w:ົວລ
-20 w:ົວສ
14 w:ົວສະກ
14 w:ົວສະກົດ
-24 w:ົວເລກ
-16 w:ົວເລກທີ
17 w:ົວເລື
-23 w:ົວແ
-12 w:ົວໜັງ
-12 w:ົວໜັງສື
11 w:ົວໜ້າ
18 w:ົວໜ້າພະ
-13 w:ົາ.
-11 w:ົາກ
15 w:ົາຂ
-26 w:ົາຄ
19 w:ົາແ
-22 w:ົ່ງ
-12 w:ົ່ງບົ
14 w:ົ່ງມາ
20 w:ົ່ງອອ
11 w:ົ່ງອອກໄ
-10 w:ົ່ງຮູ
11 w:ົ່ງເນ
11 w:ົ່ງເນື້
10 w:ົ່ງໃຫ
-64 w:ົ່ວ
-11 w:ົ່ວຄາ
-20 w:ົ່ວໂມ
-10 w:ົ່ວໂມງ.
-35 w:ົ່າ
-10 w:ົ່າວ່
-14 w:ົ່າອອ
-13 w:ົ່າອອກແ
12 w:ົ່າເລ
12 w:ົ່າເລື່
19 w:ົ້ນສະ
19 w:ົ້ນສະບັ
16 w:ົ້ນຫາ
-19 w:ົ້ມ
-14 w:ົ້າກັ
23 w:ົ້າຂອ
-11 w:ົ້າຂຽນບ
-10 w:ົ້າພາ
17 w:ົ້າວ່າ:
17 w:ົ້າແຂ
-10 w:ຼງກ
-10 w:ຼງການ
-11 w:ຼດໄ
-23 w:ຼວງ
-27 w:ຼວດ
-13 w:ຼອດ
40 w:ຼັກ
10 w:ຼັກຂອ
-43 w:ຼັງ
-12 w:ຼັ້
17 w:ຼາຍກວ
17 w:ຼາຍກວ່າ
-13 w:ຼາຍຄົ
17 w:ຼາດເຊ
17 w:ຼາດເຊົ້
16 w:ຼິ້
-18 w:ຼືຈ
22 w:ຼືບ
26 w:ຼືບໍ່
-11 w:ຼືສ
10 w:ຼືອ
-10 w:ຼືອ50
30 w:ຼືເ
18 w:ຼຸດຄວ
18 w:ຼຸດຄວາມ
32 w:ຼ່ງ
-32 w:ຼ່ງຂ່
-32 w:ຼ່ງຂ່າວ
10 w:ຼ່ງຂໍ
10 w:ຼ່ງຂໍ້ມ
20 w:ຼ່ງທີ
21 w:ຼ່ງທີ່ມ
-28 w:ຼ້າ
-21 w:ຼ້າສຸ
-10 w:ຽກຮ
-17 w:ຽງກ
18 w:ຽງຂ
19 w:ຽງຂອງ
20 w:ຽງຄ
11 w:ຽງຄືນ
-10 w:ຽງຈ
-12 w:ຽງຈາກ
-22 w:ຽງຕ
22 w:ຽງທ
-19 w:ຽງລ
10 w:ຽງເ
-30 w:ຽງແ
-14 w:ຽງແຕ່
-24 w:ຽງໂ
11 w:ຽງໃ
11 w:ຽດເ
-10 w:ຽດເພີ
-10 w:ຽດເພີ່ມ
10 w:ຽນ.
18 w:ຽນຂ
14 w:ຽນຂ່າ
16 w:ຽນຄ
-12 w:ຽນຈ
-34 w:ຽນຊ
-21 w:ຽນຊື່
10 w:ຽນຕ
-12 w:ຽນທີ່
-21 w:ຽນນ
-10 w:ຽນນີ້
-29 w:ຽນບ
-21 w:ຽນບົດ
-12 w:ຽນບົດນີ
-25 w:ຽນປ
-17 w:ຽນປະໂ
-17 w:ຽນປະໂຫຍ
-34 w:ຽນຜ
-11 w:ຽນລ
-15 w:ຽນສ
-57 w:ຽນຫ
-11 w:ຽນຮ
-12 w:ຽນເປັນ￼
-21 w:ຽນແ
-19 w:ຽນແບບ
24 w:ຽນແປງຫຼ
15 w:ຽນໃ
-12 w:ຽນໃສ່
11 w:ຽນໃຫ້
14 w:ຽນໃໝ່
12 w:ຽນໄ
11 w:ຽນໄວ້
21 w:ຽນ￼
21 w:ຽນ￼￼￼
21 w:ຽນ￼￼￼￼￼
17 w:ຽບກ
14 w:ຽບທ
15 w:ຽບທຽບ
11 w:ຽບຮຽງຄື
-10 w:ຽບຮຽງຈາ
17 w:ຽບຮ້ອ
11 w:ຽວ.
18 w:ຽວກ
15 w:ຽວກັບ
15 w:ຽວລ
15 w:ຽວລາວ
-12 w:ເກດ
-10 w:ເກມ
-10 w:ເກີ
-23 w:ເກີນ1
-17 w:ເກີນ300
25 w:ເກີນໄ
14 w:ເຂດ
-17 w:ເຂົ
19 w:ເຂົ້າເຖ
-14 w:ເຄາະຮ
-14 w:ເຄາະຮ້າ
-11 w:ເຄິ
-11 w:ເຄິ່ງ
-28 w:ເຄີ
15 w:ເຄື
23 w:ເຄື່ອ
13 w:ເຄື່ອງໝ
-15 w:ເງິ
-16 w:ເຈັ
13 w:ເຈົ້າເວ
-17 w:ເຈ້
24 w:ເຊັ
-10 w:ເຊັ່ນ￼￼
16 w:ເຊື່ອຖື
-11 w:ເຊົ
-14 w:ເຊົ່າ
17 w:ເຊົ້າ
-11 w:ເດັ
-20 w:ເດັກນ
-20 w:ເດັກນ້ອ
-10 w:ເດັ່ນ
-25 w:ເດີ
-13 w:ເດີ້.
-11 w:ເຕະ
14 w:ເຕັມ.
-26 w:ເຕີ
-18 w:ເຕື
-18 w:ເຕືອນ
10 w:ເຖິ
12 w:ເຖິງບ
15 w:ເຖິງເ
-27 w:ເຖົ
-27 w:ເຖົ້າ
-16 w:ເທດ
13 w:ເທັ
13 w:ເທັດຈ
13 w:ເທັດຈິງ
34 w:ເນັ
46 w:ເນັ້ນ
11 w:ເນົ
16 w:ເບິ
16 w:ເບິ່ງ
-14 w:ເບີ
-12 w:ເບີໂທ
11 w:ເບື
11 w:ເບື້ອ
30 w:ເປັ
-11 w:ເປັນ3
16 w:ເປັນa
14 w:ເປັນກ
18 w:ເປັນກາງ
-10 w:ເປັນຄ
10 w:ເປັນຄຳຖ
11 w:ເປັນຕົວ
-19 w:ເປັນນ
10 w:ເປັນລ
-40 w:ເປັນຫ
-20 w:ເປັນຫຍັ
21 w:ເປັນເ
12 w:ເປັນ￼
12 w:ເປັນ￼￼￼
11 w:ເປີ
11 w:ເປີດດ
-10 w:ເປີດປ
-10 w:ເປີດປະຕ
-12 w:ເປີດສ
-10 w:ເປີດໃ
16 w:ເປົ
-17 w:ເຜັ
16 w:ເຜີ
12 w:ເຜີຍແ
12 w:ເຜີຍແຜ່
-26 w:ເພງ
18 w:ເພຈ
14 w:ເພາະສ
11 w:ເພາະສັ້
13 w:ເພີ່ມຂໍ
12 w:ເພີ່ມຄວ
18 w:ເພີ່ມຄຳ
-20 w:ເພີ່ມເຕ
10 w:ເພື
10 w:ເພື່ອ
18 w:ເພື່ອໃຫ
-10 w:ເຟສ
-10 w:ເຟສບຸ
-15 w:ເມສ
-38 w:ເມື
-21 w:ເມືອງ
14 w:ເມືອງໄຊ
-16 w:ເມື່ອ
10 w:ເມື່ອໃດ
-29 w:ເລກ
-20 w:ເລກທີ
10 w:ເລກທີ່ຖ
42 w:ເລັ
-16 w:ເລັດແ
-16 w:ເລັດແລ້
-21 w:ເລີຍ!
25 w:ເລີຍເ
21 w:ເລີ່ມ
-29 w:ເລື
13 w:ເລືອກຫົ
-12 w:ເລື່ອ
-16 w:ເລື່ອງນ
-10 w:ເລົ່າວ່
12 w:ເລົ່າເລ
-11 w:ເວລ
13 w:ເວລາ.
35 w:ເວັ
-17 w:ເວັບໄຊຂ
12 w:ເວີ
13 w:ເວີຊັ
-12 w:ເວົ້າກັ
16 w:ເວົ້າຂອ
-11 w:ເວົ້າເຖ
10 w:ເສຍໃຈ
23 w:ເສດ
17 w:ເສດຖະ
19 w:ເສດຖະກິ
-46 w:ເສັ
-23 w:ເສັ້ນ
-15 w:ເສັ້ນທາ
-16 w:ເສີ
19 w:ເຫດ
37 w:ເຫດກາ
-19 w:ເຫັ
14 w:ເຫັນ.
-20 w:ເຫຼ
-12 w:ເຫຼັ້
-10 w:ເຫຼືອ50
-15 w:ເອກ
30 w:ເອົ
-11 w:ເອົາຄ
24 w:ເອົາອ
15 w:ເອົາອອກ
21 w:ເຮັກຕ
-15 w:ເຮັດວ
-12 w:ເຮັດວຽກ
18 w:ເຮັດຫ
18 w:ເຮັດຫຍັ
-18 w:ເຮັດເ
-20 w:ເຮື
-16 w:ເຮືອນ
-21 w:ເຮົ
15 w:ເຮົາຂ
-16 w:ເຮົາຈ
-11 w:ເຮົາໄ
-12 w:ເໜີ
19 w:ເໝາ
21 w:ເໝາະກ
21 w:ເໝາະກັບ
15 w:ເໝີ
-25 w:ແກ່
16 w:ແກ້
-10 w:ແກ້ຂ່
-10 w:ແກ້ຂ່າວ
13 w:ແກ້ໃຫ
-16 w:ແກ້ໄຂ
-34 w:ແກ້ໄຂແລ
23 w:ແຂງ
10 w:ແຂວງອ
14 w:ແຂ່
-11 w:ແຈງ
-17 w:ແຈ່
-53 w:ແຈ້
-23 w:ແຈ້ງກ
-11 w:ແຈ້ງມ
-19 w:ແຊຣ
-19 w:ແຊັ
-14 w:ແຊັດບ
-13 w:ແຊັດບອດ
18 w:ແຍກ
-21 w:ແດກ
-19 w:ແດນ
-57 w:ແດ່
-18 w:ແຕກ
-13 w:ແຕກຕ່
-13 w:ແຕກຕ່າງ
22 w:ແຕະ
20 w:ແຕະຕ້
20 w:ແຕະຕ້ອງ
-39 w:ແຕ່
23 w:ແຕ່ຊື
-11 w:ແຕ່ຍັງບ
14 w:ແຕ່ຖ້
-10 w:ແຕ່ສຳ
-10 w:ແຕ່ສຳນວ
-15 w:ແຖວທີ
-22 w:ແທນ
13 w:ແທນດ້
13 w:ແທນດ້ວຍ
18 w:ແທັ
12 w:ແທັກແ
27 w:ແທ້
-17 w:ແນກ
-10 w:ແນນ
11 w:ແນບ
13 w:ແນບມາ
-22 w:ແນວ
-34 w:ແນວໃດ
63 w:ແບບ
22 w:ແບບຂ່
22 w:ແບບຂ່າວ
20 w:ແບບທີ
27 w:ແບບນີ
-14 w:ແບບບໍ
-30 w:ແບບຟອ
-10 w:ແບບອື
-10 w:ແບບອື່ນ
-11 w:ແບບເກ
-11 w:ແບບເກົ່
13 w:ແບບເປ
-25 w:ແບ່
-13 w:ແບ່ງປ
-16 w:ແບ່ງປັນ
10 w:ແປ(
14 w:ແປ.
10 w:ແປຄ
16 w:ແປຄຳວ
16 w:ແປຄຳວ່າ
34 w:ແປງ
24 w:ແປງຫຼ
24 w:ແປງຫຼັກ
-18 w:ແປຈ
-32 w:ແປດ
15 w:ແປຕ
12 w:ແປຕາມ
12 w:ແປຕາມຕົ
14 w:ແປທ
16 w:ແປນ
18 w:ແປນີ້
-22 w:ແປພ
-22 w:ແປພາສ
-12 w:ແປພາສາລ
-13 w:ແປອ
25 w:ແປເ
30 w:ແປເປັ
19 w:ແປເປັນ￼
-17 w:ແປແ
-21 w:ແປແລະ
-12 w:ແປແລະຮຽ
-16 w:ແປໃ
-12 w:ແປໃຫ້
-52 w:ແຜນ
11 w:ແຜ່
-10 w:ແພັ
-10 w:ແພັກເ
-13 w:ແມັ
-24 w:ແມັດ.
-50 w:ແມ່
-11 w:ແມ່ຕູ
15 w:ແມ່ນ1
13 w:ແມ່ນກ
15 w:ແມ່ນການ
-11 w:ແມ່ນຂ່າ
-17 w:ແມ່ນຕ
19 w:ແມ່ນບ
-12 w:ແມ່ນຜ
-11 w:ແມ່ນລ
11 w:ແມ່ນວ
19 w:ແມ່ນສະບ
17 w:ແມ່ນຫ
19 w:ແມ່ນແ
-13 w:ແລງ
-101 w:ແລະ
-13 w:ແລະຂໍ
15 w:ແລະຄຳ
13 w:ແລະຊື
-15 w:ແລະຕັ
30 w:ແລະບໍ
10 w:ແລະສະຖາ
-11 w:ແລະຮູ
-18 w:ແລະຮຽ
-18 w:ແລະຮຽບຮ
-12 w:ແລະເບ
-11 w:ແລະເບີໂ
-13 w:ແລະເອ
-10 w:ແລະແກ້ໄ
17 w:ແລະ￼￼
17 w:ແລະ￼￼￼￼
13 w:ແລ້
35 w:ແລ້ວ,
10 w:ແລ້ວ,ຂ້
28 w:ແລ້ວ.
-14 w:ແລ້ວ:
-34 w:ແລ້ວກ
-14 w:ແລ້ວກົດ
-27 w:ແລ້ວຂ
-18 w:ແລ້ວຂຽນ
-16 w:ແລ້ວຂ້ອ
-16 w:ແລ້ວຄ
11 w:ແລ້ວຈ
-13 w:ແລ້ວທ
-13 w:ແລ້ວບ
-13 w:ແລ້ວພ
-16 w:ແລ້ວລ
-22 w:ແລ້ວເ
12 w:ແລ້ວໃ
20 w:ແຫຼ
-10 w:ແຫຼງກ
-10 w:ແຫຼງການ
32 w:ແຫຼ່ງ
-32 w:ແຫຼ່ງຂ່
10 w:ແຫຼ່ງຂໍ
20 w:ແຫຼ່ງທີ
-48 w:ແຫ່
-12 w:ແຫ່ງຊ
-12 w:ແຫ່ງຊາດ
-14 w:ແຫ່ງໜ
-14 w:ແຫ່ງໜຶ່
-19 w:ແຫ້
-17 w:ແອັ
33 w:ແຮງ
12 w:ແຮັ
12 w:ແຮັດແ
12 w:ແຮັດແທັ
19 w:ແໜ່
14 w:ແໜ່ງຂ
14 w:ແໜ່ງຂອງ
-14 w:ໂຄງ
-22 w:ໂຄງສ້
-22 w:ໂຄງສ້າງ
-21 w:ໂຊກ
-21 w:ໂຊກດີ
-32 w:ໂດຍ
-10 w:ໂດຍນັ
-10 w:ໂດຍນັກຂ
16 w:ໂດຍບໍ່ມ
-12 w:ໂດຍບໍ່ເ
12 w:ໂດຍລວ
-21 w:ໂດຍຮັ
-21 w:ໂດຍຮັກສ
-17 w:ໂດຍໃຊ
24 w:ໂຕນ
-10 w:ໂທ0
-10 w:ໂທ021
11 w:ໂທຂ
-21 w:ໂທດ
-18 w:ໂທລ
13 w:ໂພສ
-61 w:ໂມງ
-17 w:ໂມງແລ
-21 w:ໂລກ
14 w:ໂຫຍ
13 w:ໂຫຍກດ
-19 w:ໂຫຍກຕ
-15 w:ໂຫຍກຕໍ່
-12 w:ໂຫຍກລ
-15 w:ໂຫຍດແ
-15 w:ໂຫຍດແກ່
-11 w:ໂຫຼດໄ
-21 w:ໂອນ
17 w:ໂອເ
-75 w:ໂຮງ
-26 w:ໂຮງຮຽ
-27 w:ໂຮງໝໍ
13 w:ໃກ້ຄຽ
15 w:ໃຈ.
12 w:ໃຈທີ່ສົ
-10 w:ໃຈສ
19 w:ໃຈແ
17 w:ໃຈໃ
18 w:ໃຈໃຫ້
16 w:ໃຈໄ
-14 w:ໃຊ້ຄຳ
-17 w:ໃຊ້ຄຳອື
40 w:ໃຊ້ຮູ
-16 w:ໃຊ້ໃນ
23 w:ໃຊ້￼￼
23 w:ໃຊ້￼￼￼￼
10 w:ໃດກ
-10 w:ໃຕ້
-12 w:ໃນ6
-25 w:ໃນກ
-15 w:ໃນການ
40 w:ໃນຂ
10 w:ໃນຂະນ
12 w:ໃນຂ່າ
-19 w:ໃນຄ
-10 w:ໃນຄວາມບ
20 w:ໃນຄັ້
-11 w:ໃນຄືນ
-21 w:ໃນຊ
11 w:ໃນຖ
15 w:ໃນທີ່
-23 w:ໃນນ
12 w:ໃນບ
15 w:ໃນບັນ
-18 w:ໃນບົດຄວ
-15 w:ໃນບົດນີ
10 w:ໃນປະໂ
10 w:ໃນປະໂຫຍ
-32 w:ໃນພ
-19 w:ໃນມາດ
-19 w:ໃນມາດຕາ
-11 w:ໃນລ
19 w:ໃນວັກ
-20 w:ໃນວັນ
14 w:ໃນວົງ
-18 w:ໃນສ
17 w:ໃນສະບ
17 w:ໃນສະບັບ
14 w:ໃນຫ
-24 w:ໃນອ
10 w:ໃນຮ
13 w:ໃນຮູບ
-45 w:ໃນເ
-11 w:ໃນເອກ
-11 w:ໃນເອກະສ
-38 w:ໃນແ
-10 w:ໃນແບບ
-13 w:ໃນແຜນ
-16 w:ໃນໂ
-21 w:ໃນໃ
-11 w:ໃບຕ
-10 w:ໃບສ
-13 w:ໃບແ
-16 w:ໃຜມ
-24 w:ໃສ່
15 w:ໃສ່ຄວ
15 w:ໃສ່ຄວາມ
28 w:ໃສ່ຄຳ
-10 w:ໃສ່ຕົ
-29 w:ໃຫຍ
-28 w:ໃຫ້
-17 w:ໃຫ້ກະ
-28 w:ໃຫ້ກົ
-22 w:ໃຫ້ກົງກ
-11 w:ໃຫ້ຂຽ
14 w:ໃຫ້ຂ່
14 w:ໃຫ້ຂ່າວ
21 w:ໃຫ້ຂ້
20 w:ໃຫ້ຂ້ອຍ
-19 w:ໃຫ້ຄົບຖ
15 w:ໃຫ້ທ່
16 w:ໃຫ້ທ່ານ
-22 w:ໃຫ້ນ້
-22 w:ໃຫ້ນ້ອງ
14 w:ໃຫ້ບົ
10 w:ໃຫ້ປ່
10 w:ໃຫ້ປ່ຽນ
16 w:ໃຫ້ຜູ
13 w:ໃຫ້ຜູ້ອ
11 w:ໃຫ້ຜູ້ໃ
14 w:ໃຫ້ຟັ
10 w:ໃຫ້ຢູ
-14 w:ໃຫ້ລູ
-15 w:ໃຫ້ລົ
-26 w:ໃຫ້ສັ
-27 w:ໃຫ້ສັ້ນ
-10 w:ໃຫ້ສຳ
17 w:ໃຫ້ເນ
13 w:ໃຫ້ເປັນ
10 w:ໃຫ້ເພ
18 w:ໃຫ້ແດ
30 w:ໃຫ້ແລ
30 w:ໃຫ້ແລ້ວ
-15 w:ໃຫ້ໂຊ
-15 w:ໃຫ້ໂຊກດ
-19 w:ໃຫ້ໃສ
-69 w:ໃໝ່
-10 w:ໃໝ່ມີ
-10 w:ໃໝ່ເພ
-10 w:ໃໝ່ເພື່
20 w:ໃໝ່ໃຫ
11 w:ໄຂ:
13 w:ໄຂຄ
-27 w:ໄຂແ
-34 w:ໄຂແລ້
-17 w:ໄຊຂ
22 w:ໄຊແ
21 w:ໄດ້ກວ
18 w:ໄດ້ຈັ
12 w:ໄດ້ຕາ
-27 w:ໄດ້ທີ
13 w:ໄດ້ທຸກເ
-11 w:ໄດ້ປັບໃ
11 w:ໄດ້ລວ
-12 w:ໄດ້ອີ
-35 w:ໄດ້ຮັ
-20 w:ໄດ້ຮັບກ
12 w:ໄດ້ເປ
-25 w:ໄດ້ເພ
-19 w:ໄດ້ເພີ່
24 w:ໄດ້ແຕ
10 w:ໄດ້ໂດ
14 w:ໄທເ
-15 w:ໄປ,
12 w:ໄປ.
-30 w:ໄປກ
11 w:ໄປຈ
-26 w:ໄປນ
-22 w:ໄປນີ້
-11 w:ໄປປ
-11 w:ໄປປັບ
-11 w:ໄປປັບປຸ
13 w:ໄປວາງ
-16 w:ໄປຫ
-14 w:ໄປເຮັ
17 w:ໄປແ
-36 w:ໄພ,
16 w:ໄພທ
16 w:ໄພທີ່
22 w:ໄຟລ
18 w:ໄຟລາວ
18 w:ໄຟລາວ-ຈ
-15 w:ໄຟເ
-17 w:ໄມ້
-11 w:ໄລຍ
-18 w:ໄລ່
-10 w:ໄວຂຶ້ນ.
-10 w:ໄວຍ
-10 w:ໄວຍາກ
-10 w:ໄວຍາກອນ
52 w:ໄວ້
12 w:ໄວ້ຄື
12 w:ໄວ້ຄືເກ
13 w:ໄວ້ທ້
13 w:ໄວ້ທ້າຍ
13 w:ໄວ້ບໍ
13 w:ໄວ້ເປ
13 w:ໄວ້ເປັນ
14 w:ໄວ້ໃນ
14 w:ໄວ້ໃຫ
-12 w:່ກາ
-12 w:່ກຳ
-21 w:່ກຳລັ
-11 w:່ກົ
-24 w:່ກ່
-27 w:່ຂອ
-10 w:່ຂອງຜ
-10 w:່ຂອງຜູ້
10 w:່ຂັ
10 w:່ຂ້ອຍມີ
18 w:່ຂໍ
27 w:່ຄວ
10 w:່ຄວນເ
18 w:່ຄວາມ
15 w:່ຄວາມຄິ
-14 w:່ຄະ
30 w:່ຄຳ
-14 w:່ຄົ
-19 w:່ງ.
-19 w:່ງກ
-15 w:່ງຂ
20 w:່ງຂອງ
13 w:່ງຂອງທ່
-26 w:່ງຂ່າ
12 w:່ງຂໍ້
17 w:່ງຂໍ້ມູ
-16 w:່ງຄ
-14 w:່ງຄວາ
-23 w:່ງຊ
-12 w:່ງຊາດ
11 w:່ງຕໍ່
11 w:່ງທ
10 w:່ງທີ່
11 w:່ງທີ່ຂ້
21 w:່ງທີ່ມາ
14 w:່ງນ
14 w:່ງບ
-14 w:່ງບົດ
20 w:່ງບໍ່
-16 w:່ງປັນ
16 w:່ງພ
28 w:່ງມ
-10 w:່ງຫ
33 w:່ງອ
20 w:່ງອອກ
-12 w:່ງຮ
-10 w:່ງຮູບ
-10 w:່ງາ
-12 w:່ງເ
11 w:່ງເນື
11 w:່ງເນື້ອ
-35 w:່ງໜ
-22 w:່ງໜຶ່
-22 w:່ງໜຶ່ງ.
-11 w:່ງໜ້າ
11 w:່ຊັ
-17 w:່ຊາ
17 w:່ຊື
-11 w:່ຊ່
10 w:່ຊ້ຳກ
15 w:່ຍັງຄ
-12 w:່ຍັງບ
-12 w:່ຍັງບໍ່
-10 w:່ດິ
16 w:່ຕະ
16 w:່ຕະຫຼ
-27 w:່ຕູ
-11 w:່ຕົ້ນ
13 w:່ຕ້ອງແກ
-23 w:່ຖືກຕ
-27 w:່ຖືກຕ້ອ
10 w:່ຖືກແ
-25 w:່ທີ
13 w:່ທ່
13 w:່ທ່ານ
-11 w:່ທ່ານຕ້
15 w:່ທ້
15 w:່ນ1
30 w:່ນກ
15 w:່ນການ
21 w:່ນຂ
20 w:່ນຂອງ
-11 w:່ນຂ່າ
10 w:່ນຂ້ອ
-10 w:່ນຄ
11 w:່ນຄວາ
-10 w:່ນຄຳແນະ
26 w:່ນບ
16 w:່ນບໍ່
-11 w:່ນຜ
-10 w:່ນລ
19 w:່ນສະບ
19 w:່ນສະບັບ
18 w:່ນຫ
-26 w:່ນອ
-15 w:່ນັ
16 w:່ນີ
15 w:່ນີ້ແ
-17 w:່ນເ
15 w:່ບົ
-21 w:່ບ້
-21 w:່ບ້ານ
13 w:່ບໍລິ
13 w:່ບໍລິສັ
-17 w:່ບໍ່ມ
-21 w:່ປັ
-19 w:່ປາ
-12 w:່ປີ
-12 w:່ປຶ
17 w:່ຜູ້ຂ
-52 w:່ພົ
-28 w:່ພໍ
21 w:່ມຄ
12 w:່ມຄວາ
15 w:່ມຄຳເ
11 w:່ມດ
-11 w:່ມຕ
-14 w:່ມນ
19 w:່ມບ
11 w:່ມລ
-18 w:່ມັ
17 w:່ມາ
29 w:່ມີ
19 w:່ມີໃນ
-10 w:່ມື
-14 w:່ມເ
-20 w:່ມເຕີ
19 w:່ລາ
-11 w:່ວຄ
-11 w:່ວຄາວ
-12 w:່ວງໜ້
11 w:່ວຍ
16 w:່ວຍຂຽ
11 w:່ວຍງາ
16 w:່ວນຕົ
11 w:່ວນຕົວ.
15 w:່ວນທີ
-11 w:່ວນທີ່ເ
-12 w:່ວນຫຼ
21 w:່ວນໃດ
-20 w:່ວມ
-20 w:່ວໂ
-20 w:່ວໂມງ
11 w:່ວໄປ.
-11 w:່ວ່
-10 w:່ສະ
-10 w:່ສະດວ
-26 w:່ສະບັ
-13 w:່ສະບັບໜ
-25 w:່ສາ
-10 w:່ສາມາດບ
-14 w:່ສາມາດເ
-10 w:່ສຳ
-10 w:່ສຳນວ
-35 w:່ສິ
-21 w:່ສຸ
-22 w:່ສຸດໃ
29 w:່ສ້
35 w:່ສ້າງ
15 w:່ຫຍ
15 w:່ຫຍໍ້
23 w:່ຫຼິ້
25 w:່ອກ
-14 w:່ອຂ
-23 w:່ອງ
12 w:່ອງໝາ
11 w:່ອຖ
-13 w:່ອນກົ
-17 w:່ອນຂ້
11 w:່ອນລົ
-17 w:່ອນວັ
-15 w:່ອນວັນທ
12 w:່ອນໜ້
-15 w:່ອປ
11 w:່ອພ
-15 w:່ອລ
11 w:່ອຫຼຸ
12 w:່ອຫຼຸດຄ
11 w:່ອອ
28 w:່ອົ
28 w:່ອົງກ
-18 w:່ອເ
-23 w:່ອແ
32 w:່ອໃ
18 w:່ອໃຫ້
-11 w:່ອໄ
-24 w:່ອ່
-24 w:່ອ່ານ
-15 w:່ຮອ
-12 w:່ຮັ
31 w:່ຮູ
12 w:່ຮູ້ຈ
12 w:່ຮູ້ຈັກ
-10 w:່ຮ້
-11 w:່ຮ້ານ
-10 w:່າ,
21 w:່າ?
-29 w:່າກ
-14 w:່າການ
-30 w:່າຂ
-12 w:່າຂ້ອ
14 w:່າຂໍ້ມູ
-14 w:່າງກັ
14 w:່າງຈາ
11 w:່າງນີ
12 w:່າງປະ
12 w:່າງປະເທ
-15 w:່າຊ
-26 w:່າຍ
-11 w:່າຍຂຶ
-11 w:່າຍຂຶ້ນ
-14 w:່າຕ
-22 w:່າທ
-11 w:່າທາງ
14 w:່າທ່າ
14 w:່ານ
-12 w:່ານກ່
-11 w:່ານກ່ອນ
-11 w:່ານຂ່
-11 w:່ານຂ່າວ
14 w:່ານຕົ
10 w:່ານທົ
10 w:່ານທົ່ວ
-18 w:່ານນາ
-14 w:່ານບໍ
-20 w:່ານຜູ
-12 w:່ານຜູ້ອ
11 w:່ານມັ
10 w:່ານລື
12 w:່ານສາ
17 w:່ານສົ
14 w:່ານສົ່ງ
17 w:່ານອອ
12 w:່ານັ້
-11 w:່ານແລ
11 w:່ານໃນ
10 w:່າບ
-15 w:່າບົດ
11 w:່າບໍ່
-29 w:່າປ
25 w:່າຜ
-10 w:່າພ
-24 w:່າລ
-13 w:່າລືມ
24 w:່າວ
-10 w:່າວທີ
-14 w:່າວທີ່ທ
12 w:່າວມີ
10 w:່າວສາ
10 w:່າວຫາ
-13 w:່າວແຫ
-13 w:່າວແຫ່ງ
-10 w:່າວໄດ
-10 w:່າວ່າ
12 w:່າສ
-16 w:່າສະບ
-15 w:່າສະບັບ
24 w:່າສຸດ
-14 w:່າອອກ
-13 w:່າອອກແລ
-23 w:່າເ
-14 w:່າເປັ
-17 w:່າເປັນຫ
18 w:່າແ
11 w:່າແລະ
12 w:່າໂຄງ
12 w:່າໂຄງກາ
15 w:່າໃ
-32 w:່ຽນ
10 w:່ຽນຄຳ
-12 w:່ຽນຊື
-24 w:່ຽນຫຼ
24 w:່ຽນແປງຫ
15 w:່ຽນແລ
24 w:່ຽນ￼￼
24 w:່ຽນ￼￼￼￼
15 w:່ຽວກັ
-12 w:່ຽວກັບຊ
15 w:່ຽວລາ
-21 w:່ເກ
-17 w:່ເກີນ30
-11 w:່ເຄ
-10 w:່ເຄີຍ
16 w:່ເຈົ້
10 w:່ເຈົ້າຂ
-11 w:່ເດ
22 w:່ເຕ
18 w:່ເຕັມ
18 w:່ເຕັມຂອ
-16 w:່ເປ
28 w:່ເພີ່
-31 w:່ເພື່
10 w:່ເມືອ
-24 w:່ເວ
-15 w:່ເວົ້
14 w:່ເອ
-20 w:່ແກ້ໄ
-21 w:່ແກ້ໄຂແ
-15 w:່ແຊ
13 w:່ແນະນຳ:
-21 w:່ແບ
11 w:່ແປ
10 w:່ແມ່ນ
-12 w:່ແມ່ນສະ
16 w:່ແລ້ວ
-13 w:່ໂຄ
-13 w:່ໂຄງກ
-13 w:່ໂຄງການ
-22 w:່ໂຮ
-11 w:່ໃນ
41 w:່ໃຫ
21 w:່ໃຫ້ຕ
11 w:່ໃຫ້ມ
-11 w:່ໃຫ້ໃ
-16 w:່ໄດ
-14 w:່ໄດ້.
21 w:່ໄດ້ກ
13 w:່ໄດ້ບ
-22 w:່ໄດ້ເ
21 w:່ໄດ້ແ
-14 w:່ໄດ້ໃ
-22 w:່ໄປນີ
-13 w:່ໜ້
-13 w:້ai
25 w:້ກວ
-26 w:້ກະ
-27 w:້ກົ
-20 w:້ກົງກ
-20 w:້ກົງກັບ
-12 w:້ກ່ອນ
12 w:້ກ່ຽວ
15 w:້ກໍ
-13 w:້ຂຽນບ
19 w:້ຂຽນໄ
-10 w:້ຄວ
-16 w:້ຄວາມ
-11 w:້ຄວາມຂອ
14 w:້ຄວາມທີ
11 w:້ຄວາມນີ
-10 w:້ຄວາມ￼￼
-32 w:້ຄຳ
-11 w:້ຄຳຕອ
14 w:້ຄຳຜິດແ
-17 w:້ຄຳອື
-17 w:້ຄຳອື່ນ
16 w:້ຄື
-10 w:້ຄືຄຳ
-10 w:້ຄືນໃ
-10 w:້ຄືນໃໝ່
15 w:້ຄົ
-16 w:້ຄົບຖ
-16 w:້ຄົບຖ້ວ
13 w:້ຄຽ
14 w:້ຄ່
-12 w:້ງ.
-24 w:້ງກ
-19 w:້ງກວ່
12 w:້ງຂ
13 w:້ງຕ
-15 w:້ງທ
-11 w:້ງມ
15 w:້ງລ
-17 w:້ງແ
-10 w:້ງແຕ່
-25 w:້ງໃ
-16 w:້ງໃຫ້
14 w:້ຈະ
-10 w:້ຈະເປ
-10 w:້ຈະເປັນ
17 w:້ຈັ
-15 w:້ຈາ
-10 w:້ຊົ
10 w:້ຊ່
14 w:້ຊ່ວຍ
14 w:້ຍາວເ
14 w:້ຍາວເກີ
10 w:້ດັ່ງ
16 w:້ຕອ
16 w:້ຕອບຄ
14 w:້ຕອບຄຳຖ
20 w:້ຕາ
13 w:້ຕາມຄ
-20 w:້ຕິ
-17 w:້ຕື
-17 w:້ຕື່ມ
-20 w:້ຕົ
-29 w:້ຕົກລ
-29 w:້ຕົກລົງ
-20 w:້ຖື
14 w:້ທັ
12 w:້ທັງໝ
12 w:້ທັງໝົດ
-17 w:້ທີ
-13 w:້ທຸ
11 w:້ທຸກເ
13 w:້ທ້
13 w:້ທ້າຍ
13 w:້ທ້າຍບົ
-15 w:້ນ,
-13 w:້ນ:
15 w:້ນກວ່ານ
17 w:້ນຄ
15 w:້ນຈ
-11 w:້ນດ
-10 w:້ນຕອນທີ
-12 w:້ນທ
-10 w:້ນນ
-32 w:້ນປ
-10 w:້ນວ
42 w:້ນສ
18 w:້ນສະບ
18 w:້ນສະບັບ
10 w:້ນສຸດ
34 w:້ນຫ
24 w:້ນຫຼັ
37 w:້ນອ
23 w:້ນຳ
15 w:້ນີ
-12 w:້ນເ
-11 w:້ນແຕ່
10 w:້ນແມ່
14 w:້ນແລະ
-23 w:້ນໃ
-11 w:້ນໃຫ້
-11 w:້ນໃໝ່
-28 w:້ນໄ
-38 w:້ນ້
-22 w:້ນ້ອງ
11 w:້ບາ
11 w:້ບາດເ
11 w:້ບາດເຈັ
-15 w:້ບໍ
-21 w:້ບໍລິ
-18 w:້ບໍ່ມ
-13 w:້ປັ
-13 w:້ປັບໃ
-13 w:້ປັບໃຫ້
14 w:້ຜູ
13 w:້ຜູ້ອ
13 w:້ຜູ້ອ່າ
11 w:້ຜູ້ໃ
11 w:້ຜູ້ໃຊ້
-16 w:້ພິ
17 w:້ພຽ
17 w:້ຟັ
10 w:້ມັ
-10 w:້ມາ
-11 w:້ມີ
27 w:້ມູ
13 w:້ມູນທ
19 w:້ມູນທີ່
13 w:້ມູນສ
-16 w:້ມູນໃ
11 w:້ລວ
-23 w:້ລະ
-14 w:້ລະບຸ
10 w:້ລຶ
-14 w:້ລູ
-29 w:້ລົ
35 w:້ວ,
10 w:້ວ,ຂ້
10 w:້ວ,ຂ້ອຍ
21 w:້ວ.
-14 w:້ວ:
-34 w:້ວກ
-14 w:້ວກົດ
-27 w:້ວຂ
-18 w:້ວຂຽນ
-16 w:້ວຂ້ອ
-19 w:້ວຄ
11 w:້ວຈ
-17 w:້ວຍ
-13 w:້ວຍai
17 w:້ວຍຄຳ
15 w:້ວຍ￼￼
15 w:້ວຍ￼￼￼￼
-14 w:້ວທ
-13 w:້ວບ
-13 w:້ວພ
15 w:້ວມ
-16 w:້ວລ
-20 w:້ວາ
-26 w:້ວເ
11 w:້ວໃ
17 w:້ວ່າຄ
11 w:້ສະ
-17 w:້ສັ
-15 w:້ສັ້ນ
-14 w:້ສັ້ນລົ
-10 w:້ຫົ
10 w:້ຫົວຂ
10 w:້ຫົວຂໍ້
-51 w:້ອງ
23 w:້ອງກາ
-15 w:້ອງການ.
14 w:້ອງການສ
-17 w:້ອງຈອ
19 w:້ອງຕົ
13 w:້ອງຖິ
13 w:້ອງຖິ່ນ
-16 w:້ອງມີ
12 w:້ອງແກ
-27 w:້ອຍ
-29 w:້ອຍຂຽ
-11 w:້ອຍຂຽນຫ
-14 w:້ອຍຂໍ
-10 w:້ອຍຕັ
-15 w:້ອຍບໍ່ໄ
-21 w:້ອຍອ່
-21 w:້ອຍອ່ານ
-22 w:້ອຍເຂ
-22 w:້ອຍເຂົ້
-11 w:້ອຍເລ
11 w:້ອຍແນ
11 w:້ອຍແນະນ
24 w:້ອຍໄດ
11 w:້ອຍໄດ້ປ
-14 w:້ອນ
-10 w:້ອນຫຍ
-10 w:້ອນຫຍັງ
-10 w:້ອນຮັ
37 w:້ອມ
19 w:້ອມກັ
-13 w:້ອັ
14 w:້ອາ
-14 w:້ອເ
-12 w:້ອໃ
11 w:້ອໃນມ
-24 w:້ອໃນເ
25 w:້ອ່
26 w:້ອ່ານ
19 w:້ຮອ
-42 w:້ຮັ
-21 w:້ຮັບກ
-21 w:້ຮັບການ
12 w:້ຮັບຜ
14 w:້ຮັບຜົນ
32 w:້ຮູ
-46 w:້າ.
-10 w:້າ3
-32 w:້າກ
-14 w:້າກັບ
21 w:້າຂ
22 w:້າຂອງ
-11 w:້າຂຽນບົ
-25 w:້າຄ
30 w:້າງ
37 w:້າງຄຳ
-16 w:້າງດ້
-16 w:້າງດ້ວຍ
15 w:້າງອີ
14 w:້າງໂດ
40 w:້າຈ
13 w:້າຈະແ
-58 w:້າຍ
28 w:້າຍບົ
-10 w:້າຍໄດ
-12 w:້າຍໄປ
-10 w:້າທ່າ
-84 w:້ານ
39 w:້ານກີ
-10 w:້ານກ່
-13 w:້ານຂອ
-18 w:້ານໃນ
-30 w:້າບ
-21 w:້າບໍ່
-20 w:້າບໍ່ມີ
10 w:້າບໍ່ແມ
-18 w:້າປ
18 w:້າພະແ
18 w:້າພະແນກ
-35 w:້າມ
-20 w:້າມັກ
10 w:້າມີຄ
-22 w:້າວ
-31 w:້າສ
-17 w:້າສຸດ
13 w:້າຮ
16 w:້າເ
15 w:້າເປັ
-13 w:້າແຕ່
13 w:້າໃ
27 w:້າໃຊ້
12 w:້າໃນວ
-10 w:້າໃຫ້
-25 w:້າໄ
-11 w:້ຳ.
14 w:້ຳຖ
14 w:້ຳຖ້ວ
-14 w:້ຳທ
-24 w:້ຳປ
12 w:້ຳມ
12 w:້ຳມັນ
25 w:້ຳສຽງ
-10 w:້ຽງ
-15 w:້ເຄ
-12 w:້ເຄາະ
-12 w:້ເຄາະຮ້
13 w:້ເທັດ
13 w:້ເທັດຈິ
21 w:້ເນ
17 w:້ເນັ້
-11 w:້ເບ
12 w:້ເປັນກາ
17 w:້ເປັນພາ
-25 w:້ເພ
-14 w:້ເພີ່
-19 w:້ເວ
-10 w:້ເວົ້
-17 w:້ເຫ
-12 w:້ເຫັນ
13 w:້ເອ
10 w:້ເອົາ
-11 w:້ເຮ
-11 w:້ແຈ
18 w:້ແດ
17 w:້ແຕ
-19 w:້ແທ
11 w:້ແນ
-37 w:້ແປ
-10 w:້ແປຈາ
-10 w:້ແປຈາກພ
14 w:້ແມ
14 w:້ແມ່ນ
18 w:້ແມ່ນກາ
-16 w:້ແມ່ນລາ
24 w:້ແມ່ນສະ
21 w:້ແລ
24 w:້ແລ້ວ
11 w:້ແຮ
-18 w:້ໂຊ
-18 w:້ໂຊກດ
11 w:້ໂຊກດີກ
13 w:້ໂດ
10 w:້ໃຊ
-20 w:້ໃຊ້.
-15 w:້ໃດ
-12 w:້ໃສ
24 w:້ໃຫ
10 w:້ໃຫ້ເ
-16 w:້ໄຂ
-34 w:້ໄຂແລ
-34 w:້ໄຂແລ້ວ
14 w:້ໄດ້ແ
36 w:້ໜ້
12 w:້ໜ້າທ
11 w:້ໜ້າສ
-11 w:້ໝາ
16 w:້￼￼￼￼￼￼
-16 w:ໍ?ສ
-30 w:ໍ?ແ
-19 w:ໍຂອ
16 w:ໍດີ
13 w:ໍຖ້
-14 w:ໍລຳ
-25 w:ໍລິ
-16 w:ໍລິກາ
14 w:ໍຫຼ
-24 w:ໍອະ
-27 w:ໍອະໄພ
17 w:ໍອະໄພທີ
14 w:ໍໃຫ້ທ
-15 w:ໍໃຫ້ໂ
-15 w:ໍໃຫ້ໂຊກ
17 w:ໍໄດ
21 w:ໍ່.
12 w:ໍ່?
19 w:ໍ່ຊ
13 w:ໍ່ຊັດ
19 w:ໍ່ຕ
-10 w:ໍ່ຕູ້
19 w:ໍ່ຕ້ອ
14 w:ໍ່ຕ້ອງກ
11 w:ໍ່ຕ້ອງແ
-63 w:ໍ່ພ
-35 w:ໍ່ພົບ
10 w:ໍ່ມີຕ
11 w:ໍ່ມີບ
-21 w:ໍ່ມີຜ
-12 w:ໍ່ມີໃ
-10 w:ໍ່ລວມ
14 w:ໍ່ວ
22 w:ໍ່ສ
-10 w:ໍ່ສະດ
-10 w:ໍ່ສະດວກ
10 w:ໍ່ຮ
14 w:ໍ່ຮູ້
-34 w:ໍ່ເ
-19 w:ໍ່ເກີ
-17 w:ໍ່ເກີນ1
-18 w:ໍ່ແ
-10 w:ໍ່ແມ່ນຄ
-12 w:ໍ່ໂ
22 w:ໍ່ໃ
-13 w:ໍ່ໃສ່
23 w:ໍ່ໃຫ້
-12 w:ໍ່ໄ
-12 w:ໍ່ໄດ້ເພ
11 w:ໍ່ໄດ້ແຕ
-22 w:ໍ່ໄປນ
-22 w:ໍ່ໄປນີ້
-11 w:ໍ່ໜ
17 w:ໍ້(
24 w:ໍ້:
-13 w:ໍ້ຂ
-18 w:ໍ້ຂ່າ
-13 w:ໍ້ຄ
-17 w:ໍ້ຄວາ
14 w:ໍ້ຄວາມທ
11 w:ໍ້ຄວາມນ
-10 w:ໍ້ຄວາມໃ
-10 w:ໍ້ຄວາມ￼
-47 w:ໍ້ຕ
16 w:ໍ້ທ
-11 w:ໍ້ທີ່
13 w:ໍ້ນ
12 w:ໍ້ນີ້
-25 w:ໍ້ບົດ
22 w:ໍ້ມ
27 w:ໍ້ມູນ
19 w:ໍ້ມູນທີ
27 w:ໍ້ສ
15 w:ໍ້ເ
13 w:ໍ້ເທັ
13 w:ໍ້ເທັດຈ
-13 w:ໍ້ໃ
28 w:ໍ້ໜ
30 w:ໍ້ໜ້າ
12 w:ໍ້ໜ້າທີ
-47 w:ໜັງ
-24 w:ໜັງສື
14 w:ໜັງສືພິ
-11 w:ໜາມ
-21 w:ໜີ້
18 w:ໜຶ່
17 w:ໜຶ່ງແ
-14 w:ໜຸ່
19 w:ໜ່ງ
14 w:ໜ່ງຂອ
11 w:ໜ່ງຂອງທ
11 w:ໜ່ວຍງ
11 w:ໜ່ວຍງານ
-84 w:ໜ້າ
16 w:ໜ້າຈໍ
-11 w:ໜ້ານີ
18 w:ໜ້າພະ
18 w:ໜ້າພະແນ
21 w:ໜ້າເຊ
11 w:ໝວດ
-27 w:ໝັກ
-63 w:ໝາກ
-14 w:ໝາກເຜ
-14 w:ໝາກເຜັດ
13 w:ໝາຍ
-15 w:ໝາຍສະ
-14 w:ໝາຍສະບັ
11 w:ໝາຍເຖ
11 w:ໝາຍເຖິງ
-32 w:ໝາຍເຫ
-39 w:ໝາຍເຫດ:
14 w:ໝາຍເຫດກ
19 w:ໝາະ
21 w:ໝາະກັ
10 w:ໝາະກັບເ
-32 w:ໝູ່
13 w:ໝົດແລ
18 w:ໝ່:
-13 w:ໝ່ຈ
-10 w:ໝ່ມ
-19 w:ໝ່ສ
-12 w:ໝ່ອ
-21 w:ໝ່ເ
-10 w:ໝ່ເພື
-10 w:ໝ່ເພື່ອ
-19 w:ໝ່ແ
21 w:ໝ່ໃ
20 w:ໝ່ໃຫ້
-12 w:ໝ່ໄ
-10 w:ໝໍລ
26 w:ảnh
-17 w:ảnh minh
-18 w:ấy
23 w:–ແບ
10 w:→￼￼￼￼
-24 w:、
-78 w:。
12 w:一下
-18 w:一个
16 w:一个人
-26 w:一句
16 w:一段
10 w:一词
-15 w:七
18 w:万
-30 w:三
-10 w:三十
-15 w:上
-13 w:上说
-71 w:下
-23 w:下是
-24 w:下：
17 w:不
-11 w:不含
16 w:不要
38 w:业
-11 w:两
-22 w:个
-32 w:个。
29 w:个人
16 w:个人工
17 w:个标
17 w:个标题
18 w:个话
18 w:个话题
13 w:个问
13 w:个问题
11 w:中文
-10 w:中的
26 w:中老
26 w:中老铁
16 w:为
-12 w:为化
-12 w:为化名
50 w:为￼
50 w:为￼￼
-29 w:主
-18 w:主要
-14 w:么
30 w:也
-17 w:书
-33 w:了
-17 w:了一
-20 w:了三
11 w:了原
18 w:了，
-14 w:事
-13 w:二
-19 w:五
-14 w:交
-23 w:亲
-21 w:人
22 w:人名
10 w:人工
-14 w:什
-14 w:什么
-28 w:今
-11 w:从
14 w:他
-24 w:代
-13 w:代表
25 w:以
19 w:以上
-22 w:以下
-23 w:以下是
-18 w:们
18 w:们换
18 w:们换个
-30 w:件
-13 w:价
-24 w:传
22 w:但
18 w:余
-10 w:作文
-12 w:作者
46 w:你
-31 w:信
-10 w:信息，
-38 w:修
-10 w:停
17 w:充
12 w:先
15 w:入
-29 w:全
-38 w:全文
-22 w:公
20 w:共
69 w:其
-12 w:内
15 w:再
18 w:再聊
18 w:再聊聊
13 w:写。
12 w:写作
12 w:农
14 w:减
-20 w:出
65 w:分
-13 w:刊
14 w:列
-34 w:删
12 w:删除
10 w:利
43 w:别
-10 w:到
31 w:制
23 w:前请
-14 w:剧
24 w:力
-12 w:办
34 w:动
-22 w:化
-12 w:化名
10 w:医
11 w:医生
-44 w:十
-10 w:十年
-16 w:升
-28 w:半
36 w:原
22 w:原意
15 w:原文
10 w:去
12 w:及
-11 w:友
17 w:发
37 w:发布
16 w:发布。
20 w:发布前
-13 w:发现
-11 w:受访
-11 w:受访者
24 w:变
33 w:口
-12 w:句
-12 w:句话
-24 w:只
42 w:可
29 w:可以
33 w:合
-18 w:同
-13 w:名
-18 w:名单
28 w:后
-11 w:向
-28 w:吗
-28 w:吗？
18 w:吧
18 w:吧。
-11 w:含
-11 w:告
-21 w:员
-12 w:周
-13 w:商
25 w:嗯
25 w:嗯，
-13 w:器
-11 w:器人
-17 w:四
-21 w:回
-41 w:国
24 w:图
17 w:图片
-15 w:在
-25 w:地
-21 w:场
-14 w:城
-21 w:声
11 w:处理
11 w:处理，
-24 w:备
-11 w:复的
-42 w:多
-23 w:大
-28 w:天
-30 w:女
19 w:好
10 w:好的
11 w:如
-19 w:如下
-24 w:如下：
25 w:如有
-49 w:子
55 w:字
-10 w:字。
34 w:字数
-35 w:学
-25 w:孩
-25 w:孩子
12 w:实
11 w:实。
-18 w:审
53 w:客
25 w:客观
-36 w:家
-35 w:对
14 w:对您
14 w:对您有
-16 w:封
-14 w:将
-16 w:小
-35 w:就
-10 w:工
60 w:已
-23 w:市
32 w:布
16 w:布。
20 w:布前
20 w:布前请
-62 w:年
-10 w:年，
30 w:并
-10 w:应
-11 w:应受
-11 w:应受访
52 w:度
16 w:建议
-14 w:式
-16 w:式，
66 w:引
22 w:引语
-13 w:当
-22 w:很
-26 w:得
15 w:必
-33 w:快
11 w:思
43 w:思考
-10 w:息，
11 w:您有
14 w:您有所
16 w:情
-25 w:想
11 w:意
27 w:感
-13 w:感谢
-35 w:成
18 w:我们换
-13 w:我再
16 w:我可
19 w:我把
11 w:我把这
-12 w:我改
12 w:我是
18 w:我暂
18 w:我暂时
15 w:我，我
12 w:或
-18 w:户
-16 w:承
24 w:把
14 w:把这
14 w:把这篇
-33 w:投
-12 w:报
25 w:抱
25 w:抱歉
25 w:抱歉，
11 w:拆
37 w:换
18 w:换个
18 w:换个话
14 w:据
-10 w:掉
10 w:掉了
38 w:接
16 w:推
16 w:推荐
30 w:插
-14 w:撤
-15 w:支
23 w:收
10 w:收到
16 w:改
-30 w:改。
-36 w:改了
23 w:改写
-17 w:改，
-12 w:政
15 w:数
-13 w:数据
38 w:整
-70 w:文
-22 w:文。
22 w:文字
15 w:文章
-11 w:文要
-11 w:文要求
-11 w:料，
-16 w:新
-30 w:新版
-23 w:新版本
22 w:新闻
-29 w:方
21 w:旅
23 w:旅游
13 w:无法
14 w:无法回
-40 w:日
39 w:时1
17 w:时无
17 w:时无法
18 w:时间
-22 w:明
15 w:易
-13 w:昨
-11 w:昨日
-45 w:是
13 w:是一
-15 w:是明
18 w:暂
18 w:暂时
18 w:暂时无
31 w:更
26 w:更有
14 w:替
22 w:替换
12 w:最
-12 w:有人
10 w:有所
-10 w:服
-23 w:期
17 w:未
-105 w:本
-10 w:本报
-27 w:本文
-17 w:机
-13 w:机器
-11 w:机器人
-16 w:材
-19 w:村
-30 w:条
-43 w:来
-10 w:来。
-10 w:果
20 w:标
22 w:标题，
-14 w:校
-10 w:核对
19 w:根
20 w:根据
-10 w:案
-36 w:次
13 w:欢
22 w:欢迎
-12 w:款
19 w:歉
24 w:歉，
10 w:正式
12 w:此
-10 w:步
41 w:段
10 w:段落
10 w:段落顺
-24 w:每
10 w:民
49 w:气
-16 w:水
11 w:求。
-12 w:求，
-11 w:求，文
-20 w:没
-31 w:没有
-12 w:河
-12 w:法
14 w:法回
18 w:法回答
11 w:润
11 w:润色
23 w:游
-29 w:源
11 w:漏
10 w:点。
-37 w:版
-15 w:版本
-12 w:率
-30 w:现
-10 w:现场
15 w:理，
-10 w:用户
39 w:用时
39 w:用时1
19 w:由a
19 w:由ai
-30 w:电
10 w:略
21 w:的文
16 w:的文章
10 w:的新闻
10 w:的是
-13 w:的，
-32 w:目
24 w:直
24 w:直接
-17 w:着
38 w:短
-27 w:示
-22 w:社
12 w:祝
-13 w:票
-17 w:种
39 w:秒
-13 w:税
12 w:稿，
-15 w:立
14 w:章
-23 w:笑
21 w:符
21 w:符合
17 w:第
13 w:第三
-10 w:答
-12 w:答：
12 w:签
22 w:简
12 w:简短
-10 w:米
15 w:精简
-21 w:系
-18 w:线
-25 w:经
-16 w:结
16 w:给你
43 w:统一
-77 w:编
-39 w:编辑
-14 w:罚
-14 w:老人
26 w:老铁
26 w:老铁路
19 w:考
-40 w:者
-11 w:者要
-11 w:者要求
12 w:聊
18 w:聊吧
18 w:聊吧。
18 w:聊聊
18 w:聊聊吧
-13 w:联
-16 w:能
-31 w:自
-37 w:至
-16 w:草
-16 w:草案
16 w:荐
10 w:落
10 w:落顺
10 w:落顺序
14 w:补
17 w:补充
-25 w:表
-14 w:表示
53 w:要
-13 w:要我再
-20 w:要求
-12 w:要求，
31 w:要，
23 w:观
-17 w:解
-12 w:警
-11 w:订
-13 w:认
-17 w:认。
18 w:让我
18 w:让我们
10 w:议
-43 w:记
-21 w:记者
-19 w:论
-15 w:论文
-12 w:访
-11 w:访者
-11 w:访者要
-11 w:证
-18 w:词
15 w:词：
27 w:译
-10 w:译。
61 w:译为
61 w:译为￼
19 w:译文
28 w:译法
-30 w:译者
-39 w:话
16 w:话题
18 w:话题再
39 w:语
15 w:语。
17 w:语气
-24 w:语，
-36 w:误
-34 w:说
-34 w:说。
25 w:说明
-10 w:说，
18 w:请
10 w:请以
18 w:读
29 w:读者
25 w:调整
12 w:贵
42 w:路
-12 w:车
17 w:轻
-37 w:辑
-14 w:过
22 w:迎
-19 w:这
14 w:这个问
32 w:这样
13 w:进
13 w:进行
25 w:述
16 w:适
22 w:适合
11 w:通
-11 w:道
-23 w:那
29 w:部
36 w:部分
28 w:配
-10 w:里
33 w:重
-11 w:重复的
33 w:重新
16 w:量
38 w:铁
41 w:铁路
32 w:错
18 w:错了
15 w:键词：
13 w:长
-21 w:问
18 w:间
19 w:闻
-11 w:限
12 w:除
27 w:需
49 w:需要
-10 w:需要我
31 w:需要，
37 w:面
-12 w:音
45 w:顺
10 w:顺序
-19 w:题
18 w:题再
18 w:题再聊
14 w:题，
14 w:风
44 w:！
78 w:（
31 w:）
18 w:）：
-15 w:，
19 w:，也
-19 w:，他
22 w:，但
15 w:，先
18 w:，其
-19 w:，删
20 w:，发
-16 w:，可
-12 w:，对
28 w:，并
42 w:，我
16 w:，我可
-25 w:，文
-12 w:，文中
-12 w:，新
-20 w:，用
13 w:，符
13 w:，符合
-11 w:，老
36 w:，要
16 w:，让
18 w:，让我
18 w:，请
17 w:，这
21 w:，适
21 w:，适合
13 w:，￼
13 w:，￼￼
-20 w:：
-10 w:：本
16 w:：￼
16 w:：￼￼
-56 w:？
-34 w:￼
-13 w:￼ນັ
-15 w:￼ບໍ່ມ
-12 w:￼ເປັນ￼￼
19 w:￼ເພ
16 w:￼ເພື່
-12 w:￼ແຕ
-11 w:￼ແມ
-10 w:￼ແມ່ນ
18 w:￼ແລະ￼
18 w:￼ແລະ￼￼￼
-17 w:￼ໃນ
14 w:￼。
15 w:￼应
-34 w:￼￼
11 w:￼￼(
-16 w:￼￼,
-15 w:￼￼.
14 w:￼￼ຂ
10 w:￼￼ຕ
10 w:￼￼ຖ
-20 w:￼￼ນ
-15 w:￼￼ບໍ່ມີ
15 w:￼￼ຜ
-14 w:￼￼ມ
-11 w:￼￼ສ
-12 w:￼￼ເປັນ￼
16 w:￼￼ເພື
16 w:￼￼ເພື່ອ
-12 w:￼￼ແຕ່
-10 w:￼￼ແມ່
14 w:￼￼ແລະ
18 w:￼￼ແລະ￼￼
-14 w:￼￼ໃ
10 w:￼￼ໄ
34 w:￼￼→
14 w:￼￼。
15 w:￼￼应
-73 w:￼￼￼
-13 w:￼￼￼ນັ
-15 w:￼￼￼ບໍ່ມ
19 w:￼￼￼ເພ
16 w:￼￼￼ເພື່
-12 w:￼￼￼ແຕ
18 w:￼￼￼ແລະ￼
-17 w:￼￼￼ໃນ
11 w:￼￼￼￼(
-16 w:￼￼￼￼,
-15 w:￼￼￼￼.
14 w:￼￼￼￼ຂ
10 w:￼￼￼￼ຖ
-11 w:￼￼￼￼ນ
15 w:￼￼￼￼ຜ
-14 w:￼￼￼￼ມ
-11 w:￼￼￼￼ສ
16 w:￼￼￼￼ເພື
-12 w:￼￼￼￼ແຕ່
-10 w:￼￼￼￼ແມ່
14 w:￼￼￼￼ແລະ
-17 w:￼￼￼￼ໃ
10 w:￼￼￼￼ໄ
37 w:￼￼￼￼→
-29 w:￼￼￼￼￼
-13 w:￼￼￼￼￼ນັ
19 w:￼￼￼￼￼ເພ
-12 w:￼￼￼￼￼ແຕ
10 w:￼￼￼￼￼ແລ
11 w:￼￼￼￼￼￼(
-11 w:￼￼￼￼￼￼,
-18 w:￼￼￼￼￼￼.
14 w:￼￼￼￼￼￼ຂ
10 w:￼￼￼￼￼￼ຕ
-11 w:￼￼￼￼￼￼ນ
14 w:￼￼￼￼￼￼ເ
13 w:￼￼￼￼￼￼ແ
10 w:￼￼￼￼￼￼ໄ
37 w:￼￼￼￼￼￼→
-19 w:￼￼￼￼￼￼￼
`;
