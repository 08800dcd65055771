// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.24;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-26 ^>addressee
51 ^>channel
74 ^>count
23 ^>edit
34 ^>farewell
21 ^>fault
-11 ^>here
48 ^>machine
-16 ^>narrator
10 ^>offer
-40 ^>office
22 ^>opening
30 ^>option
-22 ^>order
24 ^>plan
17 ^>polite
60 ^>quality
-26 ^>reference
17 ^>request
26 ^>text
28 addressee
-10 addressee*channel
37 addressee*count
-13 addressee*edit
13 addressee*farewell
17 addressee*fault
68 addressee*here
-32 addressee*inability
34 addressee*machine
14 addressee*offer
20 addressee*option
34 addressee*order
15 addressee*part
-34 addressee*polite
-32 addressee*quality
73 addressee*reference
59 addressee*reported
33 addressee*text
12 addressee>$
-90 addressee>addressee
17 addressee>doubt
12 addressee>edit
-27 addressee>farewell
-26 addressee>here
-98 addressee>inability
-16 addressee>machine
-40 addressee>narrator
48 addressee>offer
-68 addressee>office
20 addressee>part
-56 addressee>plan
-14 addressee>quality
-11 addressee>reference
27 addressee>reported
11 addressee>request
121 bracketed
66 channel
-30 channel*doubt
13 channel*fault
13 channel*office
35 channel*option
-17 channel*plan
-22 channel*reported
-19 channel>$
26 channel>channel
-17 channel>edit
-11 channel>here
-25 channel>machine
17 channel>narrator
43 channel>offer
57 channel>office
72 channel>part
-33 channel>reference
-14 channel>reported
-12 channel>request
-32 channel>text
177 colon-end
166 count
-28 count*doubt
34 count*office
16 count*option
18 count*polite
-13 count*reported
25 count*user
18 count>$
54 count>addressee
19 count>channel
-29 count>doubt
-15 count>edit
19 count>inability
16 count>office
37 count>part
67 count>plan
-65 count>quality
25 count>reported
-16 count>text
-141 cover=0
-105 cover=1
-80 cover=2
-22 cover=3
37 cover=4
56 cover=5
91 cover=6
87 cover=7
-26 doubt
34 doubt*office
34 doubt*reported
13 doubt>$
12 doubt>doubt
16 doubt>edit
12 doubt>here
10 doubt>narrator
-16 doubt>offer
-41 doubt>office
-25 doubt>part
-24 doubt>reference
11 doubt>reported
12 doubt>request
40 doubt>text
14 edit
-57 edit*channel
-90 edit*count
48 edit*doubt
-12 edit*farewell
70 edit*fault
36 edit*here
10 edit*inability
-47 edit*machine
65 edit*opening
-72 edit*option
24 edit*order
11 edit*plan
26 edit*polite
-20 edit*quality
47 edit*user
43 edit>$
24 edit>addressee
-37 edit>channel
-57 edit>count
11 edit>farewell
14 edit>here
-50 edit>inability
-61 edit>machine
-45 edit>narrator
43 edit>offer
-11 edit>office
10 edit>option
-22 edit>part
87 edit>plan
11 edit>polite
-15 edit>reference
-23 edit>reported
18 edit>request
30 edit>text
67 exclaim
-18 farewell
-14 farewell*office
45 farewell*polite
-58 farewell*reported
25 farewell>$
45 farewell>addressee
-36 farewell>edit
29 farewell>farewell
46 farewell>offer
-35 farewell>order
36 farewell>polite
-44 farewell>reported
23 farewell>text
-27 fault*office
-25 fault*reported
-17 fault>$
37 fault>addressee
13 fault>edit
23 fault>fault
21 fault>here
-12 fault>office
14 fault>order
21 fault>part
-18 fault>quality
22 fault>reference
-28 fault>reported
24 fault>text
-49 figures
-155 here
33 here*channel
20 here*count
94 here*doubt
17 here*fault
-44 here*office
28 here*option
-18 here*plan
57 here*reported
23 here*request
53 here>$
35 here>addressee
10 here>count
46 here>doubt
112 here>edit
21 here>here
-22 here>narrator
-25 here>offer
-34 here>office
16 here>option
-73 here>part
-27 here>plan
-43 here>quality
-39 here>reported
38 here>text
167 icon
-70 inability
-24 inability*channel
23 inability*count
-43 inability*here
54 inability*office
34 inability*opening
-16 inability*option
28 inability*order
11 inability*polite
-125 inability*reported
21 inability*request
-19 inability>$
31 inability>channel
14 inability>doubt
49 inability>edit
-12 inability>here
71 inability>inability
-15 inability>machine
26 inability>narrator
45 inability>office
25 inability>order
58 inability>part
-35 inability>plan
-39 inability>quality
66 inability>reference
14 inability>request
70 inability>text
51 label
-79 lang=de
-150 lang=en
-68 lang=fr
-12 lang=id
-73 lang=it
206 lang=lo
-11 lang=pt
33 lang=vi
68 lang=zh
121 len=0
163 len=1
169 len=2
158 len=3
-15 len=4
-195 len=5
71 list
-10 machine
-28 machine*channel
11 machine*doubt
14 machine*farewell
39 machine*here
135 machine*inability
17 machine*offer
-72 machine*office
-10 machine*opening
-10 machine*order
-54 machine*plan
-22 machine*reported
44 machine*request
-28 machine*user
-17 machine>$
-64 machine>addressee
-23 machine>channel
42 machine>doubt
20 machine>here
105 machine>inability
76 machine>machine
-16 machine>narrator
18 machine>offer
-59 machine>office
-39 machine>part
-50 machine>quality
-11 machine>reference
47 machine>reported
71 machine>request
-23 machine>text
-76 n=0
-36 n=1
-29 n=2
-15 n=3
-15 n=4
28 n=5
-17 n=6
69 n=7
16 n=8
32 names=0
-53 names=1
-77 names=2
-107 names=3
-67 names=4
188 narrator
-27 narrator*addressee
37 narrator*channel
24 narrator*count
53 narrator*doubt
25 narrator*edit
-38 narrator*here
52 narrator*inability
127 narrator*machine
-33 narrator*offer
-36 narrator*office
-34 narrator*opening
-29 narrator*option
52 narrator*order
77 narrator*part
-38 narrator*plan
-16 narrator*polite
-13 narrator*quality
60 narrator*reference
-11 narrator*reported
66 narrator*request
47 narrator*user
-95 narrator>$
-20 narrator>addressee
-66 narrator>channel
13 narrator>doubt
38 narrator>edit
-28 narrator>farewell
-16 narrator>fault
16 narrator>here
73 narrator>inability
61 narrator>machine
-90 narrator>narrator
-52 narrator>offer
-44 narrator>office
45 narrator>order
-12 narrator>polite
48 narrator>quality
-36 narrator>reference
-71 narrator>reported
-51 narrator>request
-22 narrator>text
53 offer*channel
21 offer*doubt
-11 offer*farewell
-75 offer*here
-56 offer*office
-47 offer*order
30 offer*plan
-37 offer*reported
-86 offer*request
22 offer*user
80 offer>$
18 offer>doubt
49 offer>edit
-13 offer>machine
49 offer>offer
-24 offer>office
19 offer>order
17 offer>plan
-17 offer>reference
-27 offer>reported
-67 offer>request
25 offer>text
-58 office
23 office>$
-19 office>channel
20 office>count
21 office>doubt
-65 office>edit
18 office>here
22 office>machine
30 office>offer
-59 office>office
-12 office>order
-31 office>part
-18 office>polite
-40 office>quality
35 office>reported
-23 office>text
22 opening
25 opening*count
12 opening*farewell
20 opening*fault
55 opening*here
-43 opening*office
49 opening*order
49 opening*plan
25 opening*polite
-68 opening*reported
26 opening*request
27 opening*user
71 opening>$
14 opening>addressee
-17 opening>channel
19 opening>count
24 opening>edit
10 opening>farewell
19 opening>fault
110 opening>here
28 opening>inability
-10 opening>machine
-23 opening>narrator
-30 opening>offer
-44 opening>office
29 opening>order
72 opening>part
34 opening>plan
22 opening>polite
-56 opening>quality
-36 opening>reported
14 opening>user
35 option
-49 option*doubt
-32 option*office
-22 option>$
-13 option>addressee
71 option>channel
15 option>count
-22 option>office
25 option>part
87 option>quality
39 option>reported
-20 option>text
-31 order
-43 order*channel
16 order*count
14 order*doubt
-49 order*farewell
14 order*fault
42 order*plan
45 order*reported
51 order>$
11 order>doubt
20 order>inability
-30 order>machine
43 order>narrator
12 order>offer
-12 order>office
-12 order>part
22 order>plan
15 order>quality
12 order>reference
25 order>reported
14 order>request
28 order>text
99 part
47 part*channel
-29 part*count
36 part*doubt
-33 part*edit
18 part*fault
39 part*here
-12 part*inability
-39 part*machine
-12 part*office
124 part*opening
39 part*option
24 part*reference
15 part*reported
51 part*request
33 part*user
-33 part>$
22 part>addressee
-11 part>channel
25 part>count
28 part>doubt
118 part>edit
-25 part>here
-10 part>inability
20 part>machine
-50 part>narrator
25 part>offer
-35 part>office
13 part>order
106 part>part
34 part>plan
14 part>polite
38 part>quality
-58 part>reference
13 part>request
31 part>text
-75 phone
-53 plan
-13 plan*doubt
17 plan*fault
-16 plan*polite
14 plan*reported
-19 plan>$
-43 plan>addressee
-15 plan>channel
-19 plan>count
-14 plan>doubt
87 plan>edit
-22 plan>here
54 plan>inability
-48 plan>machine
-76 plan>narrator
26 plan>offer
40 plan>office
10 plan>order
26 plan>part
61 plan>plan
-11 plan>polite
-17 plan>quality
30 plan>reported
12 plan>user
50 polite
-28 polite*office
-31 polite*reported
45 polite>$
-23 polite>addressee
24 polite>edit
-20 polite>narrator
13 polite>offer
-12 polite>reported
-26 pos=first
30 pos=last
-79 pos=middle
41 pure=n=1
21 pure=n=2
49 pure=n=4
25 pure=n=5
31 pure=n=6
14 pure=n=8
65 quality
43 quality*channel
-57 quality*count
19 quality*doubt
76 quality*here
-12 quality*inability
36 quality*offer
-42 quality*office
-11 quality*opening
21 quality*option
11 quality*order
32 quality*plan
-72 quality*reported
41 quality*request
13 quality*user
65 quality>$
17 quality>channel
-39 quality>count
18 quality>edit
22 quality>here
-14 quality>narrator
70 quality>offer
22 quality>order
-19 quality>part
59 quality>quality
11 quality>reported
129 question
-122 quoted=0
-21 quoted=1
18 quoted=2
49 quoted=3
42 reference
-67 reference*channel
-12 reference*count
52 reference*doubt
-12 reference*farewell
48 reference*fault
-44 reference*here
22 reference*inability
57 reference*machine
-73 reference*offer
-12 reference*office
34 reference*opening
36 reference*quality
10 reference*reported
-41 reference*request
-10 reference*user
17 reference>$
-47 reference>addressee
13 reference>count
94 reference>doubt
-49 reference>edit
-26 reference>here
-11 reference>inability
29 reference>machine
-36 reference>narrator
10 reference>offer
-25 reference>office
64 reference>part
-15 reference>plan
13 reference>polite
18 reference>reference
34 reference>reported
-26 reference>request
23 reference>text
-29 reported
24 reported*office
-18 reported>addressee
17 reported>channel
-17 reported>doubt
-42 reported>edit
14 reported>here
-81 reported>inability
-14 reported>option
-10 reported>plan
-21 reported>polite
-22 reported>quality
52 reported>reference
21 reported>reported
52 reported>text
-21 request*count
71 request*doubt
-13 request*office
-15 request*option
-33 request*plan
-12 request*user
67 request>$
-60 request>addressee
29 request>edit
14 request>here
-11 request>inability
19 request>machine
21 request>narrator
-12 request>offer
-12 request>office
39 request>order
18 request>plan
-23 request>quality
12 request>reference
-15 request>reported
47 request>request
51 request>text
59 text
53 text*channel
-91 text*count
-22 text*edit
42 text*farewell
53 text*fault
49 text*here
-34 text*machine
33 text*offer
-50 text*office
71 text*opening
20 text*option
-47 text*order
-49 text*part
-16 text*plan
48 text*polite
-11 text*quality
17 text*reference
-44 text*reported
-64 text*request
12 text*user
42 text>$
-45 text>channel
-38 text>doubt
10 text>edit
-16 text>machine
-22 text>narrator
69 text>offer
19 text>order
-64 text>part
39 text>plan
37 text>polite
32 text>quality
15 text>reference
78 text>reported
-28 text>text
12 user*office
57 user*plan
13 user>$
17 user>edit
-22 user>machine
12 user>narrator
25 user>text
27 w:! a
36 w:! here's
24 w:! the
12 w:!ຂ້
42 w:#
-54 w:# #
45 w:# :
-13 w:# ?
-31 w:# a
36 w:# am
41 w:# and
-10 w:# april
28 w:# as
-27 w:# b
-19 w:# before
10 w:# but
13 w:# characters
-18 w:# chữ
-22 w:# degrees
-25 w:# families
29 w:# for
39 w:# good
-44 w:# h
47 w:# households
27 w:# in
-13 w:# it
-12 w:# kip
20 w:# km
41 w:# march
-22 w:# may
21 w:# million
-57 w:# minutes
10 w:# more
67 w:# mots
63 w:# no
51 w:# not
-69 w:# november
-20 w:# now
-10 w:# of
11 w:# or
-34 w:# p
-14 w:# pages
25 w:# people
-27 w:# per
44 w:# percent
17 w:# plus
21 w:# pm
29 w:# s
117 w:# seconds
33 w:# signes
102 w:# sites
61 w:# so
-53 w:# th
23 w:# the
18 w:# từ
31 w:# villages
73 w:# word
27 w:# words
-12 w:# would
-24 w:# years
16 w:# you
11 w:(ບໍ
12 w:(ເປ
14 w:,ກະ
19 w:,ກະລຸ
19 w:,ກະລຸນາ
33 w:,ຂ້
23 w:,ຂ້ອຍ
11 w:,ຂ້ອຍຈຶ
10 w:,ຂ້າພ
10 w:,ຂ້າພະເ
14 w:,ຂໍ
-14 w:,ຖ້າມ
-14 w:,ນັ
16 w:,ບໍ
-12 w:,ພະ
29 w:,ມີ
-19 w:,ລາ
11 w:,ວັນທ
13 w:,ສະນັ
13 w:,ສະນັ້ນ
19 w:,ສາ
29 w:,ຫຼ
13 w:,ອັ
-10 w:,ແຕ
12 w:,ແນ
-18 w:,ແບ
18 w:,ໃຊ
-15 w:,ໜ້
24 w:,￼￼
24 w:,￼￼￼￼
28 w:,￼￼￼￼￼￼
16 w:-ຈີ
-10 w:.00
-10 w:.000ກ
-14 w:.000ກີບ
17 w:.ຂ້
18 w:.ຂ້ອຍ
31 w:/th
-11 w:0.000ກີ
-12 w:000
-14 w:000ກີ
-14 w:00ກີບ
-20 w:00ຄ
-12 w:00ຄຳພ
11 w:00ໂ
-13 w:00字
-11 w:019
-12 w:020
-14 w:021
16 w:023
31 w:025
-13 w:026
19 w:0คำ
-27 w:0ກີ
-17 w:0ຄົ
-16 w:0ນາ
-16 w:0ນາທີ
10 w:0ມິ
10 w:0ມິຖຸ
10 w:0ມິຖຸນາ
22 w:0ລ້
22 w:0ລ້ານ
-17 w:0ໂມ
37 w:1
-11 w:1.2
10 w:10
18 w:100
15 w:12
26 w:120
-10 w:121
-13 w:123
-15 w:150
-16 w:155
40 w:2
14 w:2.
17 w:200
-21 w:201
27 w:202
13 w:20ຄ
-11 w:212
10 w:250
13 w:2ຄົ
23 w:2ນາ
23 w:2ນາທີ
15 w:2ມາ
-13 w:2ໜ້
16 w:3
-10 w:3-5
11 w:30
14 w:300
-12 w:300ຄຳ
10 w:30ມ
10 w:30ມິຖ
10 w:30ມິຖຸນ
15 w:31ມ
-21 w:3x4
-18 w:3ຄົ
-10 w:4
34 w:40ຄ
11 w:40ຄົນ
-10 w:421
14 w:4ຄຳ
-21 w:4ຄົ
12 w:4ຫຼ
-13 w:5
-16 w:50ຄ
-16 w:55ຕ
-11 w:567
-17 w:5ຄຳ
10 w:5ຄົ
13 w:5ປີ
40 w:7
-18 w:800
-13 w:8:0
18 w:8ຄຳ
15 w::
88 w:: #
34 w:: a
59 w:: about
-20 w:: an
-20 w:: can
130 w:: council
48 w:: cut
-35 w:: https
-14 w:: i
39 w:: in
-22 w:: is
-15 w:: k
91 w:: laos
23 w:: make
53 w:: new
-24 w:: no
-23 w:: none
-21 w:: one
11 w:: rewrite
-13 w:: the
-38 w:: this
19 w:: three
-52 w:: two
-11 w:: we
10 w:: what
46 w:: who
48 w:: why
34 w:: yes
16 w::1.
23 w::คำ
11 w::ຂຽ
-41 w::ຂ້
-23 w::ຂ້ອຍ
-26 w::ຄຳ
17 w::ຊື
21 w::ທ່ອງ
21 w::ທ່ອງທ່
-14 w::ທ່ານ
19 w::ນັ
-13 w::ນາ
17 w::ບໍ
13 w::ລາຄາ
-11 w::ສະ
-16 w::ຫົ
-16 w::ຫົວຂ
-16 w::ຫົວຂໍ້
-14 w::ເປ
-14 w::ເປັນ
-29 w::ແກ
-22 w::ແບ
-10 w::ແມ່ນ
41 w::￼￼
41 w::￼￼￼￼
41 w::￼￼￼￼￼￼
31 w:</t
34 w:<th
14 w:<thin
-87 w:?
-16 w:? a
25 w:? better
14 w:? i
15 w:? it
-12 w:? tell
40 w:? we
-41 w:? yes
11 w:?ຂ້
11 w:?ຂ້ອຍ
-16 w:?ສະ
-19 w:?ສົ
-19 w:?ສົ່ງ
-47 w:^#
119 w:^# #
45 w:^# words
-42 w:^:
14 w:^<thin
-55 w:^a
-37 w:^a good
21 w:^a more
-53 w:^about
-26 w:^absolutely
54 w:^according
54 w:^according to
22 w:^actually
67 w:^add
34 w:^added
27 w:^adding
31 w:^ah
90 w:^all
-18 w:^alright
51 w:^alt
51 w:^alt text
-13 w:^alternative
66 w:^alternatively
104 w:^although
-30 w:^an
-15 w:^an earlier
52 w:^and
22 w:^and that's
-21 w:^anh
43 w:^anything
-12 w:^anything else
45 w:^apologies
33 w:^apologies for
30 w:^approx
30 w:^approx #
-30 w:^article
28 w:^as
-53 w:^as a
46 w:^as an
48 w:^as far
-16 w:^as of
17 w:^as the
29 w:^ask
-15 w:^asked
-13 w:^at
25 w:^at the
-11 w:^avec
-11 w:^avec plaisir
-62 w:^background
26 w:^based
26 w:^based on
-32 w:^because
38 w:^before i
24 w:^being
24 w:^being an
46 w:^below
35 w:^below are
28 w:^below is
22 w:^best
39 w:^best of
-22 w:^bien
-22 w:^bien sûr
54 w:^bonne
19 w:^both
13 w:^by
13 w:^bài
-16 w:^bài viết
-21 w:^bạn
-27 w:^bạn có
27 w:^bản
-20 w:^can
-21 w:^candidates
49 w:^caption
10 w:^certainly !
-18 w:^cet
-14 w:^cet article
20 w:^cette
68 w:^changed
24 w:^changes
40 w:^changes made
73 w:^character
84 w:^character count
20 w:^chatg
150 w:^chatgpt
37 w:^chatgpt can
29 w:^chatgpt said
29 w:^claude
29 w:^consider
-24 w:^continue
-32 w:^continue reading
84 w:^copy
65 w:^copy code
-88 w:^corrected
-33 w:^correction
-33 w:^correction :
26 w:^could
-22 w:^cut
21 w:^các
-32 w:^câu
-17 w:^dear
16 w:^disclaimer
17 w:^disclaimer :
31 w:^do
20 w:^do not
36 w:^do you
25 w:^done
15 w:^double
-11 w:^double check
-26 w:^draft
26 w:^draft #
-16 w:^dưới
-16 w:^dưới đây
-14 w:^each
25 w:^each paragraph
67 w:^edited
-28 w:^editor's
-28 w:^editor's note
23 w:^edits
15 w:^english
43 w:^enjoy
59 w:^environ
59 w:^environ #
-49 w:^exercise
-48 w:^exercise #
25 w:^fact
10 w:^fact check
24 w:^feel
24 w:^feel free
33 w:^final
42 w:^final answer
-13 w:^first
-12 w:^five
33 w:^fixed
87 w:^focus
24 w:^focus keyphrase
43 w:^focus keyword
14 w:^for
18 w:^for a
41 w:^for more
34 w:^for the
35 w:^gemin
25 w:^gemini
-16 w:^give
100 w:^glad
25 w:^good catch
27 w:^good luck
-34 w:^google's
11 w:^got
13 w:^grammar
14 w:^great
33 w:^great question
23 w:^has
18 w:^have
22 w:^have a
-49 w:^he
-47 w:^headline
-10 w:^headline :
-80 w:^her
-21 w:^here
-32 w:^here are
-65 w:^here is
24 w:^here you
12 w:^here's
26 w:^here's a
19 w:^here's how
-19 w:^here's the
-30 w:^here's what
14 w:^here's your
12 w:^hier
-34 w:^his
31 w:^hmm
24 w:^hmm the
70 w:^hope
38 w:^hope that
33 w:^hope this
-36 w:^how
-15 w:^hy
-15 w:^hy vọng
48 w:^i
13 w:^i also
-10 w:^i apologise
12 w:^i apologize
-14 w:^i can
-40 w:^i cannot
-28 w:^i could
14 w:^i do
-50 w:^i hope
24 w:^i kept
-27 w:^i made
-24 w:^i rewrote
-26 w:^i should
16 w:^i tried
11 w:^i used
22 w:^i won't
20 w:^i'd
-27 w:^i'd be
12 w:^i'm sorry
38 w:^i've
-25 w:^i've gone
15 w:^i've kept
-18 w:^if the
-37 w:^if you
14 w:^il
15 w:^improvements
-102 w:^in
-30 w:^in a
57 w:^in conclusion
-52 w:^in the
146 w:^insert
36 w:^is
-49 w:^is there
40 w:^is this
19 w:^it
-28 w:^it is
24 w:^it now
-29 w:^it was
69 w:^it's
-23 w:^item
-23 w:^item #
-17 w:^j'espère
-17 w:^j'espère que
12 w:^je suis
59 w:^just
36 w:^keep
53 w:^keep in
-111 w:^key
45 w:^key changes
-48 w:^keywords
-26 w:^keywords :
-67 w:^la
-26 w:^la version
11 w:^le
-52 w:^let
-29 w:^let me
-10 w:^let us
-39 w:^let's
-29 w:^letters
32 w:^longueur
32 w:^longueur :
34 w:^make
31 w:^may
33 w:^mes
19 w:^mes connaissances
82 w:^meta
71 w:^meta description
-18 w:^more
39 w:^moved
30 w:^my
-36 w:^my knowledge
19 w:^my mistake
43 w:^mình
23 w:^mô
-24 w:^một
-27 w:^n'hésitez
-27 w:^n'hésitez pas
17 w:^names
-20 w:^names have
15 w:^next i
-25 w:^người
55 w:^no
10 w:^no problem
-22 w:^none
-22 w:^none of
-19 w:^not
25 w:^not quite
63 w:^note
19 w:^note de
15 w:^note that
58 w:^noted
-28 w:^notes
31 w:^nothing
60 w:^now
63 w:^numbers
-39 w:^nếu
-12 w:^nếu bạn
-24 w:^nếu cần
-27 w:^okay so
-15 w:^once
27 w:^one
45 w:^one thing
-32 w:^only
-26 w:^only the
-15 w:^openai
20 w:^option
66 w:^option a
-11 w:^option b
105 w:^or
62 w:^or if
-19 w:^our
53 w:^para
53 w:^para #
-33 w:^paragraph
-29 w:^paragraph #
31 w:^perfect
-27 w:^photo
34 w:^pick
-26 w:^plan
-24 w:^please
-14 w:^please check
15 w:^please verify
17 w:^polished
13 w:^polished version
18 w:^possible
-11 w:^pour
-21 w:^prices
-29 w:^q
-29 w:^q :
11 w:^read
19 w:^read more
-40 w:^read the
-41 w:^readers
-18 w:^reading
-22 w:^reading time
60 w:^reads
53 w:^regenerate
55 w:^regenerate response
36 w:^remember
33 w:^removed
-24 w:^replace
29 w:^replaced
29 w:^revised version
56 w:^rewrite
-34 w:^rewrite the
40 w:^rewritten
44 w:^rewritten article
23 w:^right
10 w:^rất
11 w:^rất tiếc
56 w:^said
-25 w:^said the
13 w:^same
19 w:^se
107 w:^searched
107 w:^searched #
19 w:^send me
49 w:^seo
57 w:^seo title
77 w:^shall
34 w:^shall i
43 w:^shall we
-85 w:^share
-85 w:^share this
-77 w:^she
61 w:^short
17 w:^short version
23 w:^should
73 w:^show
122 w:^since
63 w:^since the
-17 w:^sir
57 w:^slightly
31 w:^slightly more
67 w:^slug
67 w:^slug :
-65 w:^so
12 w:^so the
52 w:^some
-22 w:^sorry
-18 w:^sorry about
27 w:^sorry i
-22 w:^source :
43 w:^spelling
16 w:^straight
-10 w:^subject
166 w:^suggested
45 w:^suggested tags
22 w:^summary
-12 w:^summary :
12 w:^summary of
10 w:^sure !
-54 w:^sure i
33 w:^sure thing
16 w:^swapped
-36 w:^tags
-32 w:^tags :
-19 w:^take
-26 w:^teachers
11 w:^tell me
13 w:^thank
13 w:^thank you
31 w:^thanks
170 w:^that
104 w:^that should
-37 w:^that's
-59 w:^the
31 w:^the above
22 w:^the article
-14 w:^the assistant
-17 w:^the chatbot
-14 w:^the coach
-19 w:^the committee
14 w:^the company
19 w:^the draft
-12 w:^the exhibition
-21 w:^the figures
-35 w:^the first
-16 w:^the form
-81 w:^the headline
31 w:^the language
-10 w:^the letter
25 w:^the link
53 w:^the metaphor
-11 w:^the minutes
16 w:^the names
-57 w:^the new
-12 w:^the newspaper
-14 w:^the original
-22 w:^the paper
-22 w:^the paper's
18 w:^the paragraph
27 w:^the percentage
10 w:^the phrase
17 w:^the piece
34 w:^the quote
-13 w:^the quotes
18 w:^the report
-22 w:^the revised
-44 w:^the second
-28 w:^the sentence
-10 w:^the sign
29 w:^the source
16 w:^the statement
20 w:^the statistics
20 w:^the style
-12 w:^the summary
-18 w:^the table
38 w:^the text
31 w:^the title
36 w:^the tone
-32 w:^the translation
13 w:^the user
-22 w:^the word
57 w:^there
-28 w:^there are
-23 w:^there is
-21 w:^there's
-24 w:^these
63 w:^think
10 w:^thinking
16 w:^this
-77 w:^this article
12 w:^this comes
-45 w:^this interview
60 w:^this is
12 w:^this revised
-29 w:^this story
-21 w:^this summary
-36 w:^this version
98 w:^thought
98 w:^thought for
-30 w:^three
39 w:^title
30 w:^to
23 w:^ton
29 w:^tone
41 w:^tone :
-20 w:^total
14 w:^translated
13 w:^translation
-11 w:^translator's
-23 w:^translator's note
22 w:^trimmed
30 w:^two
13 w:^tính
13 w:^tính đến
-71 w:^tôi
-17 w:^tôi đã
-40 w:^under
-33 w:^under the
50 w:^understood
35 w:^unfortunately
16 w:^unfortunately i
27 w:^use
12 w:^user
18 w:^version
18 w:^version #
-51 w:^voici
21 w:^wait
41 w:^wait the
34 w:^want
-14 w:^want it
30 w:^want to
127 w:^was
-32 w:^we
33 w:^we are
13 w:^we can
-32 w:^we have
50 w:^we'll
-118 w:^what
27 w:^what changed
24 w:^what i
-18 w:^what would
-67 w:^when
-44 w:^where
32 w:^where the
16 w:^whether
-34 w:^which
-14 w:^which of
-17 w:^who
13 w:^why it
46 w:^why this
39 w:^with
20 w:^with the
-38 w:^word
-20 w:^word count
12 w:^would
29 w:^would a
-87 w:^write
41 w:^written
-14 w:^xin
-11 w:^xin lỗi
-34 w:^yes
33 w:^you
38 w:^you are
-51 w:^you asked
34 w:^you could
24 w:^you may
72 w:^you said
15 w:^you're absolutely
-14 w:^you're right
42 w:^you've
63 w:^your
11 w:^your message
30 w:^à
63 w:^đã
-10 w:^đính
-10 w:^đính chính
-13 w:^đề
11 w:^ความย
14 w:^คำแปล
-23 w:^ดิฉัน
11 w:^บทควา
11 w:^พาดหั
-10 w:^ยินดี
-10 w:^หมายเ
38 w:^แบบที
-24 w:^ກະລຸນ
-10 w:^ຂອບໃຈ
-14 w:^ຂັ້ນຕ
-15 w:^ຂ່າວນ
-23 w:^ຂ້ອຍຂ
-23 w:^ຂໍອະໄ
-17 w:^ຂໍໃຫ້
25 w:^ຂໍ້ຄວ
46 w:^ຄັດລອ
-17 w:^ຄຳຕອບ
15 w:^ຄຳບັນ
-28 w:^ຄຳວ່າ
18 w:^ຈຳນວນ
13 w:^ຈຸດທີ
-14 w:^ຈົດໝາ
16 w:^ຍັງຂາ
14 w:^ຕາມທີ
-32 w:^ຕົວຢ່
-33 w:^ຕົວເລ
-16 w:^ຕໍ່ໄປ
-18 w:^ຖ້າທ່
-25 w:^ຖ້າບໍ
14 w:^ຖ້າມີ
-14 w:^ທ່ານສ
-19 w:^ນີ້ແມ
25 w:^ນ້ຳສຽ
13 w:^ບົດນີ
-13 w:^ບົດສຳ
-12 w:^ບ່ອນທ
33 w:^ພວກເຮ
-12 w:^ຢາກໃຫ
-18 w:^ລາຍຊື
28 w:^ສະບັບ
-26 w:^ສະຫຼຸ
35 w:^ສຳລັບ
12 w:^ຫວັງວ
27 w:^ຫົວຂໍ
-14 w:^ອາຈານ
28 w:^ຮັບຊາ
13 w:^ຮູບທີ
26 w:^ເນື້ອ
10 w:^ເປັນຄ
24 w:^ເພື່ອ
-24 w:^ເມື່ອ
-11 w:^ແກ້ຂ່
-10 w:^ແຈ້ງກ
28 w:^ແນະນຳ
10 w:^ແບບທີ
-11 w:^ແປແລະ
-24 w:^ໂຄງສ້
-26 w:^ໝາຍເຫ
-13 w:^ảnh
25 w:^以上
-28 w:^以下
26 w:^修改
11 w:^全文
-12 w:^如需
13 w:^字数
27 w:^抱歉
-17 w:^本文
14 w:^注：
-13 w:^编辑
-22 w:^译者
-19 w:^￼￼￼￼￼
-26 w:a
32 w:a #
63 w:a balance
31 w:a balanced
10 w:a better
34 w:a bit
-12 w:a boat
-10 w:a brief
-10 w:a chatbot
28 w:a cleaner
16 w:a clear
15 w:a comment
-21 w:a copy
-27 w:a day
16 w:a different
-37 w:a doctor
30 w:a fact
20 w:a few
50 w:a first
67 w:a follow
37 w:a full
42 w:a general
-61 w:a good
-10 w:a great
42 w:a group
26 w:a half
-11 w:a headline
-34 w:a house
58 w:a human
-48 w:a is
27 w:a lao
19 w:a letter
-23 w:a lighter
-50 w:a line
-11 w:a list
21 w:a little
17 w:a local
24 w:a long
-34 w:a lot
16 w:a machine
54 w:a map
18 w:a minute
-12 w:a mistake
-14 w:a month
-12 w:a name
42 w:a named
26 w:a neutral
-67 w:a new
22 w:a news
38 w:a nice
-10 w:a note
-10 w:a nurse
-41 w:a page
-24 w:a paragraph
27 w:a person
40 w:a photo
-18 w:a photograph
18 w:a plagiarism
25 w:a possible
18 w:a press
-11 w:a professional
14 w:a punchier
37 w:a question
30 w:a quote
13 w:a real
33 w:a regional
12 w:a report
14 w:a response
-12 w:a retired
-20 w:a revised
-30 w:a robot
22 w:a sample
-14 w:a second
25 w:a sense
18 w:a sharper
44 w:a short
-65 w:a shorter
-36 w:a single
20 w:a slightly
-19 w:a small
35 w:a source
-20 w:a spoonful
28 w:a statement
32 w:a straight
23 w:a strong
-83 w:a summary
-26 w:a table
-10 w:a text
20 w:a tightened
12 w:a timeline
-13 w:a torch
65 w:a touch
17 w:a translation
46 w:a version
15 w:a warm
-13 w:a warmer
-22 w:a week
31 w:a wire
30 w:a woman
-23 w:a word
13 w:a year
-32 w:a été
-15 w:abbot
-27 w:ability
-31 w:ability to
34 w:about #
17 w:about a
-15 w:about how
-23 w:about it
89 w:about the
-53 w:about this
-15 w:about to
20 w:about who
-18 w:above
40 w:above are
21 w:above may
-27 w:above the
-20 w:absolutely
-21 w:accept
-34 w:accepted
-41 w:access the
47 w:access to
62 w:accident
10 w:account of
-29 w:accounts
-38 w:accurate
24 w:accusation
23 w:act
70 w:action
32 w:active
22 w:active voice
15 w:actual
26 w:adapt
11 w:adapted
26 w:adapted for
13 w:adapté
13 w:adapté à
-24 w:add
-37 w:add a
18 w:add it
-13 w:add the
-10 w:add up
88 w:added
31 w:added :
40 w:added a
27 w:adding
-32 w:adding a
-37 w:address
-36 w:address and
-20 w:addressed
-111 w:adds
26 w:adjective
99 w:adjectives
-33 w:adjust
-14 w:adjusted
20 w:adjustments
-44 w:admitted
-11 w:adults
-10 w:advance
33 w:advert
-44 w:advice
27 w:after
58 w:after #
-34 w:after a
14 w:after that
14 w:after the
37 w:afterwards
19 w:again
41 w:against
12 w:age
-11 w:agency
49 w:ages
-48 w:agreed
20 w:agreement
31 w:ah
-43 w:ai
29 w:ai and
20 w:ai assistant
22 w:ai i
-14 w:ai tool
-22 w:ai để
14 w:aim
51 w:aimed
29 w:aimed at
29 w:aiming
29 w:aiming for
-19 w:airline
21 w:airport
-20 w:aiເ
-10 w:aiແ
19 w:ai生
-78 w:all
34 w:all of
-15 w:allowed
-21 w:allows
-16 w:almost
12 w:along
24 w:aloud
89 w:already
-18 w:alright
-67 w:also
-25 w:also add
12 w:alt
30 w:altered
63 w:alternative
35 w:alternative headlines
64 w:alternatively
13 w:alternatives
90 w:although
52 w:altogether
-46 w:always
-11 w:am
11 w:ambiguous
-38 w:amended
-15 w:amendment
27 w:american
34 w:amount
-11 w:amount of
-53 w:an
33 w:an advert
123 w:an ai
-21 w:an apology
13 w:an article
30 w:an artificial
-21 w:an assistant
13 w:an asterisk
-39 w:an earlier
-24 w:an editing
-14 w:an editor
21 w:an english
18 w:an error
-16 w:an hour
-18 w:an opinion
-70 w:and
28 w:and #
-20 w:and a
-17 w:and add
37 w:and an
-23 w:and are
-14 w:and ask
-12 w:and avoid
22 w:and avoids
10 w:and cannot
-31 w:and clarity
13 w:and cut
19 w:and do
12 w:and does
23 w:and don't
-16 w:and drops
-16 w:and edited
26 w:and every
-22 w:and factual
-12 w:and friendly
31 w:and half
50 w:and has
119 w:and have
44 w:and how
14 w:and i
93 w:and i'll
-40 w:and if
15 w:and in
27 w:and is
-22 w:and it
-17 w:and its
38 w:and keep
-13 w:and leave
18 w:and leaves
21 w:and left
108 w:and less
11 w:and let
43 w:and more
-23 w:and neither
21 w:and neutral
-26 w:and never
-20 w:and nobody
59 w:and none
43 w:and nothing
-31 w:and on
-12 w:and only
-15 w:and paste
-10 w:and punctuation
51 w:and ready
-28 w:and reviewed
25 w:and should
-42 w:and so
-10 w:and somebody
-57 w:and that
16 w:and that's
29 w:and the
-13 w:and then
38 w:and there
-11 w:and they
-31 w:and this
66 w:and to
-20 w:and two
49 w:and was
-11 w:and what
36 w:and when
31 w:and where
14 w:and why
-10 w:and will
-10 w:and with
-12 w:and you
-10 w:and your
82 w:angle
-13 w:anh
-15 w:anh có
-12 w:annex
11 w:announced
47 w:announced a
43 w:announcement
-16 w:annual
-21 w:another
-45 w:ans
-40 w:answer
28 w:answer :
-28 w:answer is
-21 w:answer questions
20 w:answer the
-26 w:answered
-22 w:answered :
44 w:answers
39 w:answers the
37 w:anthropic
-61 w:any
21 w:any further
38 w:any of
16 w:any text
-23 w:anyone
-20 w:anyone who
54 w:anything
-43 w:anything else
15 w:anything in
-11 w:anything that
79 w:ap
22 w:ap style
16 w:apart from
42 w:apologies
30 w:apologies for
-20 w:apologise
-12 w:apologise for
-31 w:apologised
-19 w:apologised after
16 w:apologize
14 w:apologize but
-38 w:apology
-21 w:app
32 w:appear
-48 w:appeared
-36 w:appeared in
43 w:appears
10 w:appears in
31 w:appears to
-23 w:application
16 w:apportées
-12 w:approach
66 w:appropriate
73 w:appropriate for
-20 w:approved
57 w:approves
31 w:approx
31 w:approx #
21 w:approximately
22 w:approximately #
-11 w:april
32 w:april #
-10 w:architect
81 w:are a
36 w:are an
26 w:are asked
45 w:are illustrative
18 w:are in
26 w:are invented
39 w:are limited
-11 w:are looking
-19 w:are now
12 w:are out
-13 w:are provisional
-20 w:are right
-75 w:are the
15 w:are three
38 w:area
43 w:argument
50 w:arguments
31 w:arguments on
31 w:around
46 w:around #
33 w:arrest
-19 w:arrive
64 w:article
-64 w:article #
50 w:article :
-13 w:article a
28 w:article about
22 w:article and
23 w:article are
13 w:article because
-22 w:article gave
-18 w:article has
37 w:article in
-50 w:article is
-12 w:article of
-40 w:article was
20 w:article you
-29 w:articles
-15 w:artificielle puis
-30 w:artikel
40 w:as
30 w:as an
-16 w:as and
61 w:as far
-11 w:as follows
14 w:as for
-17 w:as if
-12 w:as in
-15 w:as is
15 w:as my
-21 w:as possible
52 w:as requested
45 w:as stated
-48 w:as the
52 w:as they
-19 w:as we
31 w:as well
47 w:as your
19 w:asean
35 w:ask a
-14 w:ask for
12 w:ask if
-11 w:ask whether
-61 w:asked
-19 w:asked about
-26 w:asked for
43 w:asked the
-11 w:asked whether
35 w:asking
51 w:asking the
-16 w:asks
-13 w:assembly
29 w:assist
17 w:assistant
12 w:assistant and
28 w:assumed
19 w:assumed that
40 w:assuming
13 w:asterisk
-41 w:at
23 w:at #
-17 w:at all
40 w:at dawn
53 w:at fault
-18 w:at half
-24 w:at home
31 w:at https
-17 w:at last
-66 w:at least
-16 w:at once
-25 w:at the
21 w:at this
17 w:ate
32 w:attach
32 w:attached
13 w:attendance
69 w:attended
31 w:attributed
-87 w:au
49 w:aucun
26 w:aud
10 w:audience :
-10 w:august
47 w:aussi
-72 w:author
-10 w:author's
-34 w:authors
-54 w:automatically
-15 w:autumn
-17 w:aux
-38 w:available
-38 w:available in
11 w:available to
-17 w:avant
-38 w:avant de
-17 w:avant le
-44 w:avec
-11 w:avec plaisir
19 w:avez raison
16 w:avoid
32 w:avoid repeating
33 w:avoid the
-17 w:avoided
70 w:avoids
38 w:avoids the
-10 w:avons
37 w:aware
-22 w:away
51 w:away the
60 w:b #
-13 w:b :
-30 w:ba
21 w:back and
11 w:back in
-41 w:back of
12 w:back on
-13 w:back the
-26 w:back to
16 w:back with
31 w:backed
-67 w:background
55 w:background on
-24 w:bag
32 w:bakery
70 w:balance
59 w:balance between
21 w:balanced
-39 w:ball
-13 w:ballot
10 w:ban
11 w:banner
-23 w:based
41 w:based on
-34 w:battery
27 w:bbc
-14 w:bce
-13 w:bcelo
-13 w:bcelone
18 w:be
11 w:be #
30 w:be :
-28 w:be a
-52 w:be able
10 w:be checked
16 w:be closed
18 w:be cut
-15 w:be glad
-28 w:be happy
37 w:be included
31 w:be more
34 w:be needed
29 w:be number
10 w:be out
-11 w:be put
20 w:be read
24 w:be ready
14 w:be reflected
-12 w:be replaced
34 w:be right
-27 w:be seen
-30 w:be taken
19 w:be useful
30 w:became
15 w:because a
-32 w:because i
-20 w:because of
34 w:become
10 w:become a
-42 w:becomes
-28 w:been a
25 w:been added
-15 w:been asked
-112 w:been changed
-13 w:been condensed
10 w:been cut
-16 w:been edited
25 w:been kept
27 w:been moved
51 w:been removed
23 w:been simplified
-11 w:been told
-36 w:been translated
-31 w:been updated
-15 w:been written
-20 w:bees
19 w:before
-12 w:before #
17 w:before i
-13 w:before it
38 w:before publishing
-27 w:before the
29 w:before this
-41 w:before you
-55 w:began
47 w:begin
-17 w:begin with
-13 w:beginning
16 w:begins
-26 w:behind
-22 w:being
24 w:being an
18 w:believe the
-13 w:bell
-28 w:below
35 w:below are
22 w:below is
-33 w:bench
-34 w:beneath
-10 w:beside
63 w:best of
59 w:better :
-26 w:better for
29 w:better or
25 w:better worse
39 w:between
-23 w:between #
-24 w:between the
10 w:between them
17 w:beyond
30 w:beyond what
-21 w:bien
-22 w:bien sûr
-24 w:bill
-11 w:billion
-21 w:bin
10 w:bisa
23 w:bishop
32 w:bit
14 w:bit more
12 w:biết
-16 w:biểu
30 w:blank
-24 w:blue
21 w:board
-32 w:boat
-11 w:boat race
-60 w:body
-26 w:boiler
62 w:bold
79 w:bolder
105 w:bonne
-75 w:book
-27 w:booking
-52 w:books
34 w:border
-12 w:bored
13 w:born
80 w:both
25 w:both sides
38 w:bottom of
100 w:box
20 w:box on
-27 w:boy
65 w:brackets
-34 w:bread
-14 w:break
-19 w:breakfast
-13 w:breaks
-22 w:breaks off
-29 w:brewery
-30 w:bridge was
-49 w:bring
-21 w:bring a
-20 w:bring the
51 w:british
36 w:british spelling
-17 w:brochure
11 w:broken
-34 w:brother
10 w:browse
-42 w:budget
-43 w:build
-12 w:build a
-61 w:built
-59 w:bullet
-32 w:bullet points
18 w:buried
18 w:buried the
34 w:bus
-66 w:business
34 w:busy
-35 w:but
11 w:but a
12 w:but here
14 w:but i
-42 w:but it
-41 w:but nobody
74 w:but not
-10 w:but only
12 w:but that
-54 w:but the
-17 w:but you
24 w:but your
-47 w:butter
-20 w:button
-39 w:by
67 w:by #
-46 w:by an
10 w:by election
-52 w:by hand
-21 w:by our
16 w:by side
-95 w:by the
-12 w:by this
43 w:byline
18 w:bypass
-18 w:bà
-26 w:bài
31 w:bài báo
11 w:bài viết
-19 w:báo
23 w:báo chí
34 w:bạn
-30 w:bạn có
25 w:bạn gửi
26 w:bạn nên
20 w:bạn vui
-25 w:bạn đọc
-29 w:bản
14 w:bản dịch
13 w:bản này
-14 w:bản tin
15 w:bản tóm
21 w:bắt
-37 w:bằng
-29 w:bị
-20 w:bổ
-20 w:bổ sung
-20 w:bộ
23 w:c
-10 w:café
-35 w:cake
54 w:calendar
96 w:call
-14 w:call the
108 w:call to
-52 w:called
-12 w:called the
21 w:calls
-15 w:calmer
41 w:came
-18 w:came back
42 w:can be
61 w:can describe
11 w:can do
42 w:can drop
50 w:can go
-41 w:can i
-11 w:can mean
17 w:can offer
50 w:can paste
-46 w:can read
12 w:can see
10 w:can tell
-11 w:can translate
-27 w:can write
-23 w:can you
28 w:can't
-15 w:can't be
-19 w:can't open
-15 w:can't tell
20 w:can't write
45 w:canal
22 w:candidate
30 w:candidates
-66 w:cannot
-38 w:cannot access
-21 w:cannot be
12 w:cannot fulfill
19 w:cannot provide
82 w:canvas
29 w:cap
-26 w:captain
82 w:caption
-42 w:caption :
71 w:captures
56 w:captures the
-26 w:car
-37 w:card
37 w:care
20 w:care of
37 w:careful
15 w:carried
14 w:carries
19 w:carry
11 w:cases
-31 w:cash
24 w:casualty
-13 w:cat
12 w:catch
16 w:catch the
51 w:catchy
-34 w:cause
-10 w:caused
25 w:caution
38 w:caveat
-16 w:cel
-21 w:cela
-13 w:celon
-33 w:census
10 w:ceremony
19 w:certainly
-33 w:certificates
-21 w:ces
-33 w:cet
-29 w:cet article
27 w:cette
-20 w:chair
-11 w:chairs
-24 w:change
-22 w:change your
34 w:changed
81 w:changed :
30 w:changed and
-42 w:changed in
-13 w:changed my
-17 w:changed since
-22 w:changed the
39 w:changed to
40 w:changes
25 w:changes :
-36 w:changes from
-19 w:changes in
-41 w:changes to
-63 w:changing
-37 w:changing the
-11 w:chapter on
-17 w:chapters
21 w:chapô
78 w:character
80 w:character count
30 w:characters
46 w:characters :
-44 w:charge
10 w:charged
38 w:charity
11 w:chart
12 w:chat
-60 w:chatbot
-15 w:chatbots
68 w:chatgpt
37 w:chatgpt can
35 w:chatgpt said
-21 w:chatgpt to
-54 w:cheaper
51 w:check
80 w:check :
42 w:check important
18 w:check it
29 w:check responses
-29 w:check that
-47 w:check the
-21 w:checked
-21 w:checked by
-11 w:checked the
-37 w:chef
18 w:chia
18 w:chia sẻ
35 w:chief
-54 w:child
-88 w:children
-12 w:chilli
35 w:chinese
19 w:cho biết
-29 w:choice
-85 w:choose
58 w:chose
37 w:chosen
68 w:chronology
-21 w:chuyên
-12 w:chuyển
-14 w:chuyện
14 w:chuẩn
13 w:chuẩn seo
23 w:chí
-55 w:chính
30 w:chính :
-39 w:chính tả
22 w:chú
-31 w:chúng
-31 w:chúng tôi
35 w:chưa
-14 w:chương
-34 w:chỉ
54 w:chỉnh
24 w:chỉnh sửa
109 w:chức
10 w:chức danh
-43 w:chữ
14 w:ci
14 w:ci dessus
12 w:cinema
22 w:citation
43 w:citations
27 w:city
29 w:cla
66 w:claim
15 w:claim that
34 w:claims
16 w:claims about
44 w:clarified
27 w:clarified that
-14 w:clarity
30 w:claud
71 w:claude
-18 w:clause
-24 w:clause #
13 w:cleaned
16 w:cleaner
-37 w:clear
10 w:clear from
-15 w:clearer
-58 w:clerk
-37 w:click
-34 w:close
27 w:close to
23 w:closely
43 w:closer
49 w:closer to
-63 w:closing
-45 w:closing date
24 w:closure
10 w:club
41 w:clés
104 w:cms
-38 w:coach
-13 w:coach told
-16 w:coat
32 w:code
-45 w:coffee
19 w:coherence
38 w:coller
38 w:column
-26 w:com
42 w:come
-17 w:come first
44 w:come from
16 w:comes
-15 w:comes before
-24 w:comes first
27 w:comes from
34 w:comes to
-22 w:coming
128 w:comma
42 w:comment
-21 w:comment from
-43 w:comment on
69 w:commentary
-41 w:comments
-19 w:commission
-27 w:committee
-20 w:common
-13 w:communiqué
55 w:community
26 w:company name
36 w:company's
-47 w:compared
45 w:comparison
50 w:comparison with
-33 w:compensation
-51 w:complaint
35 w:complaints
30 w:complete
57 w:completed
13 w:comprises
-43 w:computer
-53 w:con
-11 w:conceded
-35 w:conclusion
25 w:condensed
-18 w:condensed and
-12 w:conducted
-11 w:conducted in
13 w:confirm
-24 w:confirm the
15 w:confirmed
31 w:confusion
15 w:connaissances
50 w:connaissances s'arrêtent
14 w:conserve
23 w:consider
-21 w:consistent
-11 w:constitution
34 w:constructions
27 w:consult
-17 w:consultation
99 w:contact
-10 w:contact the
56 w:contain
-12 w:contained
-19 w:contained the
-13 w:contains
-57 w:content
46 w:content that
21 w:continue
45 w:continue generating
-32 w:continue reading
49 w:continue with
76 w:continued
-40 w:contract
33 w:contractor
16 w:conversation
17 w:conversational
66 w:converted
-25 w:copies
40 w:copilot
85 w:copy
122 w:copy code
73 w:copy edit
-30 w:copy of
-70 w:copy the
24 w:copyright
36 w:copyrighted
48 w:corporate
-22 w:correct
46 w:corrected to
19 w:corrected version
-35 w:correction
-33 w:correction :
-49 w:corrects
28 w:corrigé
14 w:cost
21 w:cost of
-26 w:costs
-36 w:costs #
75 w:could
22 w:could also
55 w:could be
28 w:could find
17 w:could go
-39 w:could have
-96 w:could not
-31 w:couldn't
71 w:council
58 w:council approves
24 w:council's
29 w:councillor
38 w:count
83 w:count :
41 w:counted
-22 w:counter
30 w:county
-25 w:course
90 w:court
20 w:courte
-25 w:courts
13 w:covered
36 w:covers
69 w:covers the
-28 w:crash
-26 w:cream
-52 w:create
-75 w:created
-83 w:creating
66 w:credit
28 w:criticism
12 w:criticism of
-14 w:cross
-18 w:crossword
-23 w:crowd
-21 w:cup
55 w:currency
36 w:current
-37 w:customer
-17 w:customers
-79 w:cut
-24 w:cut and
23 w:cut from
-33 w:cut it
-15 w:cut off
-25 w:cut the
63 w:cuts
98 w:cutting
42 w:cutting it
-48 w:cuốn
-13 w:cá
-17 w:các
65 w:cách
-66 w:câu
-25 w:câu chữ
-12 w:câu hỏi
-13 w:còn
-47 w:có
-26 w:có muốn
-11 w:cơ
15 w:cảm
14 w:cần
27 w:cần dịch
-19 w:cầu
-19 w:cụm
-55 w:của
-16 w:cứ
18 w:d'origine
-26 w:d'un
-15 w:d'une
-13 w:dam
-14 w:damage
12 w:dans
26 w:dans le
-10 w:dans les
-15 w:dans une
19 w:dans votre
-13 w:dark
57 w:dashes
-35 w:data
24 w:data ends
16 w:data so
84 w:date
33 w:date of
81 w:dateline
43 w:dates
42 w:dawn
-69 w:day
-11 w:day and
-93 w:days
-76 w:de
-30 w:de votre
-20 w:dead
44 w:deadline
-12 w:deal
-65 w:dear
-39 w:dear reader
52 w:death
42 w:debate
33 w:debt
-17 w:decide
-20 w:decided
72 w:decision
11 w:deeps
11 w:deepsee
-17 w:definition
-45 w:degrees
14 w:delay
21 w:delegates
17 w:delete
19 w:deleted
61 w:deliberately
-37 w:demande
-26 w:demandé
-33 w:den
48 w:department
36 w:depending
36 w:depending on
44 w:deputy
-80 w:der
30 w:dernière mise
28 w:des
110 w:describe
30 w:describe the
50 w:describe what
48 w:described
-29 w:describes
28 w:describing
30 w:describing the
148 w:description
18 w:description #
77 w:description :
18 w:description of
32 w:deserves
-43 w:desk
20 w:dessus
133 w:detail
-37 w:details
13 w:details are
47 w:deux
25 w:developed
25 w:developed by
23 w:developments
-13 w:dictionary
-122 w:did
-22 w:did not
32 w:didn't
-98 w:die
13 w:died
-29 w:differ
-50 w:different
50 w:direct
14 w:direct quotes
18 w:direction
10 w:directions
39 w:directly
-29 w:director
15 w:disclaimer
17 w:disclaimer :
-19 w:dishes
-16 w:dispute
52 w:district
33 w:districts
-14 w:dit
12 w:dites moi
-68 w:do
-38 w:do a
-13 w:do not
62 w:do the
77 w:do you
-44 w:doctor
44 w:document
53 w:documents
-30 w:does
-30 w:does the
118 w:doesn't
-46 w:dog
-16 w:dogs
-58 w:doing
33 w:dollar
70 w:dollars
18 w:don't need
17 w:don't say
12 w:don't see
73 w:donc
16 w:done
19 w:données
-10 w:door
62 w:double
45 w:double check
-44 w:doubled
17 w:doubt
-23 w:douze
-22 w:down
-13 w:down and
-31 w:down the
15 w:down to
19 w:dr
85 w:draft
37 w:draft #
-33 w:draft a
15 w:draft and
22 w:draft has
-28 w:draft of
37 w:drafted
38 w:drafts
25 w:draw
26 w:draws
-17 w:drink
-29 w:drive
23 w:driver was
75 w:drop
10 w:drop the
72 w:dropped
15 w:dropped the
41 w:dropping
17 w:drops
32 w:drops the
27 w:drought
-10 w:dry
43 w:du
29 w:du lịch
-39 w:due
30 w:dung
13 w:dung bài
-49 w:during
-26 w:during the
-13 w:dài
-17 w:dân
-50 w:dùng
-12 w:dưới đây
11 w:dẫn
21 w:dịch
36 w:dịch là
16 w:dịch tiếng
-11 w:dữ
-11 w:dữ liệu
26 w:dự
-23 w:dự thảo
66 w:dự án
-33 w:e
-35 w:each
44 w:each other
25 w:each paragraph
16 w:ead
-24 w:earlier version
25 w:early #
-16 w:earned
-20 w:easier
-38 w:easier for
-30 w:easier to
14 w:easy
32 w:easy to
-21 w:eat
39 w:economic
93 w:edit
35 w:edited by
-43 w:edited for
-53 w:editing
-15 w:editing by
-24 w:editing error
27 w:edition
-35 w:editor before
-17 w:editor's
-28 w:editor's note
-88 w:editors
159 w:edits
60 w:edits :
11 w:eepse
11 w:eepseek
13 w:effect
-23 w:eight
89 w:either
-22 w:el
39 w:election
23 w:electricity
-25 w:eleven
-13 w:elo
-13 w:elone
-28 w:em
-38 w:email
-28 w:embassy
-16 w:emergency
28 w:emi
28 w:emini
29 w:emo
27 w:emoji
27 w:empty
-47 w:en #
-16 w:ena
83 w:end
-28 w:end of
-17 w:ended
-17 w:ending
-29 w:ends
-31 w:engaging
164 w:english
59 w:english :
-25 w:english and
-12 w:english it
11 w:english so
18 w:enjoy
31 w:enjoy the
18 w:enough for
19 w:ensures
26 w:ensures that
10 w:entries
-41 w:entry
34 w:environ
62 w:environ #
23 w:eo
39 w:eo:
11 w:epsee
31 w:equivalent
31 w:errors
13 w:espaces
13 w:espaces comprises
-38 w:essay
-21 w:essays
-28 w:essential
33 w:est
-20 w:et
-39 w:et je
25 w:eta
-110 w:even
-40 w:evening
45 w:event
63 w:events
-58 w:ever
-45 w:every
-24 w:everybody
-10 w:everybody else
-44 w:everyone
-24 w:everything
15 w:everything else
17 w:exact
-24 w:exact english
-38 w:exactly
-11 w:exactly as
-18 w:exam
-40 w:example
-41 w:examples
-29 w:exceed
52 w:excerpt
11 w:exchange
10 w:exchange rate
17 w:exchange rates
16 w:exclamation
17 w:exclamation marks
15 w:excluding
-53 w:exercise
-48 w:exercise #
-17 w:exhibition
75 w:exist
-43 w:exists
24 w:expand
-46 w:expected
-49 w:experience
-56 w:expert
58 w:explained
13 w:explained in
34 w:explaining
-11 w:explains
64 w:explanation
68 w:explanation of
67 w:export
76 w:export to
47 w:exports
10 w:extra
22 w:extract
20 w:eye
-24 w:facebook or
-26 w:facing
99 w:fact
66 w:fact box
33 w:fact check
28 w:factory
43 w:facts
28 w:facts :
71 w:factual
34 w:factual and
-18 w:failed
79 w:fair
54 w:faire
-21 w:fait
-17 w:fall
-33 w:families
25 w:family
-12 w:fans
16 w:far
61 w:far as
31 w:farmer
10 w:farmer's
37 w:farmers
-22 w:faster
-28 w:father
34 w:fault
30 w:favourite
-18 w:feature
-30 w:fee
50 w:feel
39 w:feel free
41 w:feels
59 w:feels right
-34 w:fees
17 w:fell
32 w:felt
22 w:festival
-16 w:few
11 w:fewer
25 w:fifth
129 w:figure
-11 w:figure is
-11 w:figure of
-17 w:figures for
-26 w:file
17 w:fill
-47 w:film
40 w:final
54 w:final answer
29 w:final paragraph
44 w:final text
-18 w:final version
-105 w:find
-24 w:find a
-24 w:find any
-46 w:find the
-21 w:finds
-10 w:fined
22 w:finish
-16 w:finished
10 w:fire
-17 w:firm
11 w:first
-46 w:first and
-20 w:first appeared
21 w:first draft
41 w:first line
61 w:first mention
37 w:first sentence
14 w:first three
-30 w:first version
-31 w:fish
28 w:fit
125 w:fits
23 w:fits the
63 w:fits your
58 w:five
14 w:five headline
-13 w:five minutes
-31 w:fix
68 w:fixed
25 w:fixes
-39 w:flat
49 w:flood
34 w:flooded
19 w:flooding
-36 w:floor
-34 w:flour
-15 w:flow
-19 w:flow and
24 w:focus keyphrase
43 w:focus keyword
-48 w:fois
-38 w:fold
27 w:follow
12 w:follow it
-27 w:follow the
50 w:follow up
42 w:followed
18 w:followed by
25 w:followed the
-65 w:following
53 w:follows
16 w:follows the
-57 w:food
-25 w:for
55 w:for #
43 w:for :
33 w:for a
65 w:for an
60 w:for and
13 w:for both
-12 w:for children
44 w:for clarity
16 w:for comment
42 w:for consistency
-24 w:for each
-28 w:for example
32 w:for facebook
-17 w:for four
17 w:for grammar
13 w:for it
-49 w:for length
24 w:for me
-18 w:for more
-14 w:for my
43 w:for print
52 w:for readability
46 w:for readers
-43 w:for reading
-26 w:for reasons
13 w:for repairs
47 w:for social
26 w:for the
-35 w:for three
26 w:for word
12 w:for younger
-36 w:for your
-23 w:force
-22 w:forget
12 w:form
-14 w:form asks
27 w:formal
-13 w:formal and
-40 w:formal style
10 w:formal tone
-17 w:forms
-77 w:forty
81 w:forum
-58 w:found
40 w:found in
-12 w:found that
-36 w:found the
-27 w:foundation
32 w:founded
-23 w:four
-12 w:four minutes
-44 w:four times
17 w:fourth
13 w:français
-60 w:free
-24 w:free of
38 w:free to
-76 w:french
-13 w:fresh
27 w:friday
40 w:friendly
-32 w:friends
16 w:from
-15 w:from #
27 w:from a
59 w:from here
-60 w:from lao
13 w:from monday
64 w:from the
20 w:from what
50 w:from you
65 w:from your
47 w:front
25 w:front of
59 w:front page
-31 w:fuel
-22 w:fuel prices
13 w:fulfill this
15 w:full
15 w:full article
-18 w:full name
-11 w:full of
46 w:full piece
45 w:full stop
-51 w:full text
32 w:funding
-40 w:further
-18 w:further information
53 w:future
-10 w:für
-37 w:game
37 w:gap
-30 w:garden
-26 w:gate
-19 w:gave
-29 w:gave the
28 w:gem
28 w:gemin
20 w:general
27 w:generate
19 w:generated
-23 w:generated by
116 w:generating
-10 w:german
-107 w:get
23 w:gets
-61 w:getting
-10 w:ghi nhầm
-16 w:gia
16 w:give
44 w:give the
63 w:given
-11 w:given a
13 w:given as
17 w:given me
15 w:given that
17 w:given the
140 w:gives
22 w:gives #
-19 w:giúp
-10 w:giả
-15 w:giấy
-25 w:giọng
-20 w:giọng văn
-11 w:giữ
38 w:giữ nguyên
72 w:glad
-10 w:glad to
-14 w:glass
18 w:gle
-12 w:gloves
-46 w:go to
63 w:go with
33 w:goal
26 w:goat
110 w:goes
10 w:goes against
19 w:goes to
-64 w:going to
34 w:gone
-31 w:gone through
16 w:goo
-27 w:good
25 w:good catch
21 w:good idea
43 w:good luck
11 w:good to
18 w:googl
-34 w:google's
-19 w:goose
24 w:got it
-42 w:government
37 w:governor
51 w:governor's
65 w:gpt
-10 w:grammatically
-19 w:grandmother
31 w:grandmother's
24 w:grant
28 w:grants
-33 w:grateful
-48 w:great
32 w:great question
-21 w:greek
19 w:green
-31 w:ground
25 w:grown
23 w:guess
-26 w:guest
50 w:guidance
-112 w:guide
-39 w:guide to
24 w:guidelines
29 w:gì
55 w:gần
18 w:gần nhất
11 w:gọn
36 w:gốc
21 w:gợi
-12 w:h
-108 w:had
32 w:had been
29 w:had in
-17 w:had left
52 w:had not
13 w:had the
22 w:had to
43 w:half
12 w:half a
-17 w:half the
-25 w:hall
-67 w:hand
-15 w:handed
-18 w:hands
-15 w:handwriting
-29 w:hang
-17 w:happens
84 w:happy
21 w:happy to
27 w:happy with
27 w:hard
75 w:harder
-26 w:harvest
-80 w:has
18 w:has a
35 w:has asked
57 w:has been
-43 w:has changed
-23 w:has gone
-38 w:has moved
-75 w:has not
22 w:has passed
40 w:has since
11 w:has the
29 w:has to
30 w:hashtags
-15 w:hat
-25 w:have
36 w:have access
-20 w:have an
-12 w:have any
33 w:have been
75 w:have changed
-10 w:have gone
20 w:have it
-59 w:have kept
30 w:have left
67 w:have never
71 w:have no
13 w:have not
54 w:have personal
47 w:have the
13 w:have to
-14 w:have tried
-33 w:having
-88 w:he
39 w:he is
-13 w:he said
-13 w:he says
-17 w:head of
12 w:headings
71 w:headline
47 w:headline :
50 w:headline and
18 w:headline ideas
-35 w:headline was
13 w:headlines
35 w:headlines :
16 w:health
-23 w:hear
37 w:heard
42 w:hearing
-10 w:heat
-11 w:hedge
-46 w:held
-18 w:help of
-11 w:help the
69 w:help to
26 w:help with
-47 w:help you
-92 w:her
103 w:here
10 w:here ?
33 w:here and
-94 w:here are
30 w:here because
16 w:here is
-23 w:here it
25 w:here on
-16 w:here since
-13 w:here so
52 w:here the
27 w:here you
42 w:here's
45 w:here's a
50 w:here's an
13 w:here's how
-16 w:here's the
-48 w:here's what
14 w:here's your
-19 w:hidden
10 w:hier
-54 w:high
-19 w:highlights
-16 w:himself
33 w:hin
-84 w:his
31 w:history
43 w:history of
31 w:hmm
24 w:hmm the
45 w:hold
33 w:holding
52 w:holds
-15 w:holiday
16 w:home
-10 w:honest
-17 w:honestly
39 w:hook
24 w:hook :
80 w:hope
36 w:hope that
-31 w:hope this
24 w:hope to
18 w:hopeful
13 w:hospital
-25 w:hospitals
-40 w:hot
-19 w:hotel
-14 w:hotline
-21 w:hour
-45 w:hours
-69 w:house
79 w:households
36 w:housing
17 w:how
18 w:how long
27 w:how many
25 w:how much
42 w:how this
-72 w:how to
29 w:hoặc
-25 w:https
-22 w:https :
90 w:human
-40 w:human being
10 w:humor
28 w:humour
-15 w:hy
-15 w:hy vọng
13 w:hydropower
-27 w:hành
-16 w:hãy
30 w:hình
34 w:hút
58 w:hơn
34 w:hơn :
17 w:hơn và
-13 w:họa
-21 w:học
-69 w:hỏi
51 w:hợp
28 w:hợp với
-37 w:i
12 w:i added
15 w:i also
-64 w:i am
-11 w:i apologise
16 w:i apologize
35 w:i assumed
33 w:i believe
113 w:i can
56 w:i can't
-21 w:i cannot
11 w:i changed
27 w:i checked
38 w:i chose
-53 w:i couldn't
12 w:i didn't
15 w:i don't
-22 w:i found
-82 w:i have
16 w:i help
-67 w:i hope
-41 w:i keep
40 w:i kept
20 w:i know
21 w:i left
26 w:i looked
-22 w:i may
20 w:i misread
14 w:i missed
-47 w:i need
45 w:i only
-23 w:i recommend
13 w:i rendered
-53 w:i rewrote
-13 w:i said
15 w:i see
-32 w:i should
-59 w:i think
23 w:i took
57 w:i understand
42 w:i used
16 w:i wasn't
19 w:i went
-27 w:i will
21 w:i won't
-67 w:i would
-28 w:i write
17 w:i wrote
87 w:i'd
-26 w:i'd be
-51 w:i'd go
68 w:i'll
62 w:i'm not
12 w:i'm sorry
17 w:i'm unable
43 w:i've
-23 w:i've gone
-13 w:i've kept
42 w:i've left
25 w:i've taken
11 w:ich
56 w:ici
49 w:idea
15 w:ideas
17 w:ideas from
35 w:identified
-17 w:identify
-11 w:identify the
45 w:if
26 w:if a
-46 w:if i
-34 w:if it
-13 w:if not
23 w:if she
47 w:if space
24 w:if that
22 w:if that's
16 w:if the
12 w:if this
-34 w:if you
19 w:if you'd
86 w:if your
43 w:il
48 w:illustrative
18 w:illustrative and
143 w:image
-33 w:impact
-15 w:important
48 w:important info
-27 w:improved
10 w:improvements
18 w:improvements :
-37 w:improves
-19 w:in
-28 w:in #
-51 w:in a
-26 w:in about
-15 w:in all
17 w:in any
-16 w:in april
28 w:in at
34 w:in bold
85 w:in brackets
-58 w:in brief
22 w:in champasak
57 w:in conclusion
59 w:in english
-32 w:in four
-15 w:in french
30 w:in front
-69 w:in full
35 w:in half
21 w:in it
-22 w:in its
11 w:in january
-14 w:in june
-11 w:in large
-12 w:in last
71 w:in line
-28 w:in luang
-38 w:in march
-36 w:in may
81 w:in mind
27 w:in most
-15 w:in my
-24 w:in our
-21 w:in paragraph
-11 w:in paragraphs
12 w:in particular
26 w:in plain
27 w:in that
-28 w:in the
20 w:in their
-43 w:in this
-11 w:in three
22 w:in tone
-23 w:in two
25 w:in under
-22 w:in which
-14 w:in writing
10 w:in your
-81 w:include
-14 w:include a
11 w:include the
-15 w:includes
32 w:including
22 w:including spaces
-16 w:including the
-53 w:income
-12 w:independently verify
-20 w:index
-15 w:individual
-27 w:inflation
51 w:info
-35 w:informal
64 w:information
-63 w:information about
15 w:information and
13 w:information available
20 w:information on
-22 w:information only
80 w:informations
11 w:informative
21 w:injured
44 w:ink
31 w:input
-25 w:inquiry
160 w:insert
20 w:insert the
13 w:inside
-18 w:inspector
118 w:instead
74 w:instead of
54 w:instruction
19 w:instruction says
18 w:intact
-23 w:intelligence and
24 w:interest
67 w:international
-57 w:internet
-15 w:interpreter
10 w:interview
-38 w:interview has
14 w:into
28 w:into a
40 w:into one
16 w:into two
35 w:intro
51 w:introduced
-23 w:introduction
54 w:invented
26 w:inverted
31 w:inverted pyramid
85 w:investors
58 w:invite
31 w:ion
29 w:is
32 w:is #
31 w:is a
20 w:is already
-29 w:is ambiguous
-14 w:is an
-12 w:is available
14 w:is better
-11 w:is complete
40 w:is correct
28 w:is easier
31 w:is for
24 w:is general
13 w:is given
34 w:is gone
-16 w:is how
17 w:is in
18 w:is kept
31 w:is known
26 w:is left
-32 w:is limited
28 w:is mine
-17 w:is missing
17 w:is more
-16 w:is never
-46 w:is no
-74 w:is not
30 w:is now
-25 w:is one
31 w:is right
-26 w:is safe
47 w:is safer
21 w:is still
-35 w:is suitable
20 w:is that
-87 w:is the
-67 w:is there
28 w:is this
19 w:is tight
-82 w:is to
73 w:is used
14 w:is what
-21 w:is where
28 w:is why
-11 w:is worth
23 w:is written
16 w:isn't
-41 w:issue
-11 w:ist
58 w:it
-30 w:it ?
15 w:it a
26 w:it again
-31 w:it and
-17 w:it answers
-10 w:it as
74 w:it at
-18 w:it before
-19 w:it can
-28 w:it could
-27 w:it did
20 w:it doesn't
21 w:it down
-27 w:it even
18 w:it fits
-31 w:it for
55 w:it from
33 w:it goes
-15 w:it had
30 w:it has
23 w:it if
12 w:it in
-29 w:it is
-14 w:it isn't
-10 w:it may
20 w:it means
-39 w:it names
30 w:it now
-24 w:it off
-17 w:it on
11 w:it out
-45 w:it should
50 w:it sound
40 w:it sounds
-10 w:it takes
-27 w:it the
38 w:it this
19 w:it took
24 w:it up
-90 w:it was
-25 w:it will
-13 w:it won't
28 w:it works
22 w:it would
-33 w:it's
10 w:item
-23 w:item #
-79 w:its
-47 w:its last
22 w:its own
31 w:itself
-29 w:itu
19 w:i生
19 w:i生成
31 w:j'ai
-16 w:j'avais
-17 w:j'espère
-17 w:j'espère que
-28 w:january
34 w:jargon
56 w:je
-17 w:je me
12 w:je ne
37 w:je peux
-10 w:job
76 w:jobs
-19 w:join
-31 w:joint
-12 w:joke
-18 w:jokes
-62 w:journal
17 w:journalistic
-23 w:judge
-35 w:judges
10 w:judgment
16 w:july
-13 w:june
27 w:june #
-28 w:just
24 w:just a
10 w:just say
20 w:just tell
22 w:just under
-73 w:k
21 w:kann
16 w:keep
45 w:keep in
-12 w:keep it
36 w:keep the
15 w:keep your
25 w:keeper
60 w:keeping
28 w:keeping the
-15 w:keeps the
-23 w:keo
40 w:kept
22 w:kept in
-75 w:kept the
-47 w:key
44 w:key changes
25 w:key facts
24 w:keyphrase
24 w:keyphrase :
133 w:keyword
56 w:keyword :
49 w:keywords
32 w:keywords :
-54 w:khi
15 w:khi đăng
-10 w:khmer
-21 w:khoản
-55 w:khoảng
-55 w:khoảng #
47 w:khác
16 w:khách quan
-25 w:khách vui
20 w:khám
26 w:không
-20 w:không ?
-18 w:không có
-11 w:không phải
18 w:không thể
-23 w:kind
-14 w:kinder
-29 w:king
-29 w:king's
-21 w:kip
-18 w:kitchen
26 w:kiến
-16 w:kiểm
-18 w:kiểm tra
20 w:km
-14 w:knew
17 w:know about
17 w:know if
-19 w:know in
29 w:know the
22 w:know where
34 w:know which
28 w:knowing
10 w:knowledge cutoff
-43 w:knowledge of
17 w:knowledge update
-12 w:known
13 w:knows the
-20 w:kèm
17 w:ký
-11 w:kết
-13 w:kể
-20 w:kỹ
28 w:l
-13 w:l'aide
30 w:l'article
-30 w:l'article #
29 w:l'essentiel
-10 w:l'original
-82 w:la
-16 w:la date
-19 w:la rédaction
-31 w:la version
-28 w:label
-27 w:land
15 w:landlord
13 w:langage je
47 w:language
62 w:language and
18 w:language model
-10 w:language teacher
-25 w:languages
-98 w:lao
-36 w:lao by
138 w:laos
-57 w:large
-11 w:large print
-24 w:larger
30 w:last
17 w:last knowledge
-11 w:last line
17 w:last paragraph
16 w:last sentence
-12 w:last two
10 w:last update
-42 w:last updated
-44 w:last week
35 w:last year
54 w:last year's
-51 w:late
53 w:later
30 w:lau
30 w:laude
-17 w:laugh
-18 w:laughs
33 w:launch
20 w:law
-34 w:lawmakers
-48 w:lawyers
-50 w:lawyers for
35 w:le
-20 w:le ministre
-42 w:le mot
32 w:le reste
16 w:le titre
12 w:le ton
47 w:lead
22 w:lead :
25 w:lead with
-18 w:leader
46 w:leads
-18 w:leaflet
36 w:league
35 w:leans
-45 w:learn
-50 w:learned
-11 w:lease
-67 w:least
-50 w:leave
-18 w:leave the
63 w:leaves
-37 w:leaves out
31 w:leaves the
12 w:lecture
44 w:led
10 w:lede
10 w:leeds
46 w:left
-33 w:left as
-18 w:left at
30 w:left blank
64 w:left in
13 w:left it
21 w:left out
-34 w:left the
25 w:legal
29 w:legal advice
-13 w:lemon
82 w:length
-15 w:length and
-13 w:les
10 w:les deux
21 w:les phrases
113 w:less
18 w:less formal
69 w:less like
-10 w:let
37 w:let me
-15 w:let us
24 w:let's break
19 w:lets
-150 w:letter
31 w:letter to
-17 w:letter was
-89 w:letters
12 w:level
45 w:library
-16 w:lid
-10 w:lie
28 w:lies
-33 w:life
-17 w:lift
-35 w:light
-16 w:lights
-13 w:like a
34 w:like an
23 w:like it
26 w:like me
-13 w:like the
44 w:like this
-77 w:like to
-13 w:like you
-56 w:liked
62 w:limit
-34 w:limited
15 w:lin
14 w:line #
-115 w:line :
25 w:line about
-37 w:line and
15 w:line at
13 w:line on
76 w:line with
-11 w:lines
51 w:link to
-10 w:linkedin
-33 w:links
-22 w:list
-16 w:listed
20 w:little
-53 w:live
-23 w:liệu
-16 w:lo
58 w:loaded
27 w:loan
105 w:local
-56 w:location
19 w:log
-20 w:login
-13 w:lon
-25 w:long and
-110 w:longer
-34 w:longer than
32 w:longueur
32 w:longueur :
10 w:look at
35 w:looked
-83 w:looking
-78 w:looking for
-32 w:looks
-24 w:looks like
-18 w:los
57 w:lose
61 w:lose the
28 w:loses
34 w:loses the
24 w:losing
31 w:losing any
-15 w:losing the
27 w:lost
20 w:lost in
-36 w:lot
-72 w:love
-48 w:low
14 w:lower
59 w:luang
70 w:luang prabang
79 w:luck
-23 w:luck to
104 w:luck with
-33 w:lui
-16 w:lunch
-18 w:luận
-20 w:là
39 w:là bản
12 w:làm
-18 w:làng
31 w:lào
-24 w:lên
-16 w:lòng kiểm
12 w:lại bài
10 w:lại theo
-24 w:lại đoạn
-26 w:lần
14 w:lần cập
-16 w:lặp
20 w:lịch
-45 w:lỗi
-18 w:lỗi chính
-11 w:lỗi tôi
-66 w:lời
-25 w:ma
-78 w:machine
115 w:made :
20 w:made by
22 w:made the
-40 w:made up
12 w:magazine
-39 w:main
-20 w:maintains
-19 w:maintains the
12 w:mairie
-27 w:mais
-32 w:make
-28 w:make a
43 w:make it
44 w:make mistakes
43 w:make the
50 w:makes
13 w:makes a
-26 w:makes it
77 w:makes the
-41 w:making
-10 w:making the
-13 w:mal
19 w:malay
-92 w:man
-21 w:man who
-24 w:manager
78 w:manner
-39 w:manuscript
-102 w:many
39 w:many of
21 w:map
-12 w:maps
24 w:marathon
43 w:march
49 w:march #
26 w:mark
121 w:markdown
112 w:marked
26 w:market
-61 w:marketing
22 w:marsh
86 w:match
11 w:match report
72 w:match the
-16 w:match your
25 w:matches
110 w:material
-14 w:matter of
33 w:matters
-12 w:maximum
49 w:may
-17 w:may #
-19 w:may :
30 w:may ask
22 w:may be
-36 w:may change
-27 w:may differ
16 w:may need
71 w:may not
16 w:may want
19 w:mayor
28 w:mayor's
12 w:me a
-15 w:me and
-19 w:me be
13 w:me double
47 w:me know
-49 w:me start
-16 w:me think
66 w:me to
21 w:me which
-19 w:mean
-13 w:meaning
27 w:means
43 w:means for
-14 w:mechanic
-18 w:media
-34 w:medical
-41 w:meet
31 w:meets
26 w:meets your
35 w:mekong
-39 w:member
-11 w:member of
50 w:memories
29 w:memory
198 w:mention
50 w:mention of
11 w:mention the
51 w:mentions
-26 w:menu
61 w:merged
33 w:mes
19 w:mes connaissances
129 w:message
-10 w:messages
62 w:met
68 w:meta
37 w:meta :
32 w:meta description
53 w:metaphor
53 w:metaphor of
-19 w:method
22 w:mid
12 w:middle
22 w:might
-25 w:might be
35 w:miles
-28 w:milk
27 w:mill
37 w:million
21 w:million but
13 w:millions
21 w:min
17 w:mind
35 w:mind that
25 w:mine
-13 w:minh họa
-13 w:minimum
54 w:minister
14 w:minister said
15 w:minister's
117 w:ministry
-21 w:ministry's
48 w:minor
10 w:minus
39 w:minute
-41 w:minutes
-21 w:minutes of
-35 w:mis
11 w:misread
-23 w:miss
-33 w:misses
51 w:missing
-16 w:misspelled
-20 w:misspelled the
-10 w:mistake in
-18 w:mistake the
-16 w:mistakes
48 w:mistakes check
29 w:mistakes please
10 w:mistakes so
22 w:mobile
-16 w:mode
11 w:model
34 w:model i
29 w:model's
36 w:modifications
11 w:modifications apportées
29 w:moj
25 w:moment
-61 w:mon
20 w:monday
-76 w:money
47 w:month
-53 w:months
68 w:more
-17 w:more :
31 w:more details
14 w:more emotional
-29 w:more in
-57 w:more information
29 w:more like
13 w:more naturally
11 w:more neutral
-85 w:more than
13 w:morning
-25 w:most
-44 w:most important
-26 w:most of
28 w:mostly
-32 w:mot
-26 w:mother
-39 w:motion
16 w:motive
116 w:mots
-28 w:move
-24 w:move the
-54 w:moved
34 w:moved the
-18 w:mp
30 w:mpt
-12 w:mr
-15 w:mrs
40 w:ms
-55 w:much
23 w:museum
-31 w:music
-52 w:must
14 w:must not
-56 w:muốn
-148 w:my
40 w:my data
12 w:my earlier
-26 w:my editor
-16 w:my grandmother
-12 w:my grandmother's
127 w:my last
19 w:my mistake
22 w:my training
19 w:myself
-21 w:máy
-61 w:mère
51 w:mình
12 w:mình đã
43 w:mô
39 w:mô tả
-63 w:mẹ
-33 w:mỗi
-36 w:một
-22 w:mới
-10 w:mới nhất
22 w:mở
-14 w:mức
-18 w:n'ai pas
58 w:n'avait
-29 w:n'hésitez
-29 w:n'hésitez pas
-13 w:nai
-15 w:nam
131 w:name
-45 w:name and
-30 w:name in
13 w:name is
44 w:name of
-15 w:name on
32 w:name the
-20 w:name was
-11 w:named the
51 w:names
36 w:names and
14 w:names are
12 w:names follow
-20 w:names have
-23 w:names of
39 w:naming
31 w:naming the
-39 w:national
39 w:naturally
-28 w:nay
11 w:ne
67 w:near
23 w:near the
15 w:nearly
46 w:need
-18 w:need a
19 w:need any
10 w:need it
-12 w:need the
-74 w:need to
83 w:needed
-18 w:needs
-25 w:neighbours
-74 w:neither
31 w:net
83 w:neutral
-27 w:neutral and
-15 w:neutral tone
14 w:neutre
-65 w:never
32 w:never been
-32 w:new
11 w:new bus
-25 w:new draft
-12 w:new model
12 w:new to
-17 w:new wording
147 w:newer
149 w:news
21 w:news in
36 w:news item
18 w:news style
-84 w:newsletter
81 w:newspaper
-16 w:newspapers
33 w:next
22 w:next ?
15 w:next i
-20 w:next one
16 w:next step
30 w:nghĩ
-15 w:nghỉ
36 w:nguyên
11 w:nguồn
-21 w:ngày
-17 w:ngày #
18 w:ngôn
-10 w:người dùng
-10 w:ngắn
-11 w:ngắn gọn
-16 w:ngắn hơn
57 w:ngữ
-41 w:nhiều
-53 w:nhà
-77 w:nhân
-39 w:nhưng
-11 w:nhất
-21 w:nhầm
-19 w:nhận
-17 w:những
27 w:nice
-11 w:nicht
-29 w:night
22 w:nine
33 w:nk>
19 w:no
28 w:no article
13 w:no exact
76 w:no exclamation
-61 w:no longer
16 w:no mention
30 w:no more
-50 w:no one
39 w:no opinion
10 w:no problem
12 w:no source
36 w:no way
-96 w:nobody
-20 w:nobody in
24 w:nom
55 w:nombre
45 w:none of
-11 w:noon
32 w:north
-13 w:nos
11 w:not
59 w:not #
-67 w:not a
62 w:not able
18 w:not add
-35 w:not appear
-25 w:not available
-37 w:not be
-20 w:not been
62 w:not exist
-38 w:not find
18 w:not give
-33 w:not have
35 w:not hold
44 w:not in
14 w:not know
31 w:not possible
38 w:not quite
-23 w:not replace
20 w:not the
67 w:not to
-16 w:not verify
19 w:note de
13 w:note that
15 w:noted
76 w:notes
-29 w:notes :
10 w:notes into
90 w:nothing
54 w:nothing else
18 w:nothing has
45 w:nothing in
-30 w:notice
-26 w:noticed
-14 w:notre
-33 w:nous
-10 w:nous avons
-18 w:nouvelle
-17 w:novel
-78 w:november
84 w:now
11 w:now at
-25 w:now reads
-10 w:now says
-18 w:noy
78 w:number
25 w:number #
-44 w:number below
113 w:numbers
31 w:numbers are
35 w:numbers in
-47 w:nào
40 w:này
-19 w:này giúp
55 w:nên
-37 w:nói
-61 w:năm
-25 w:nước
-11 w:nếu bạn
-24 w:nếu cần
22 w:nội
30 w:nội dung
-21 w:o
35 w:obituary
16 w:objective
10 w:occurred
-35 w:of
-22 w:of #
10 w:of a
-23 w:of all
-47 w:of an
-23 w:of charge
54 w:of edits
21 w:of events
34 w:of guests
-23 w:of his
43 w:of hope
12 w:of how
39 w:of luck
100 w:of my
-10 w:of our
49 w:of that
-31 w:of the
54 w:of these
-57 w:of this
26 w:of those
12 w:of three
-24 w:of two
-28 w:of which
-16 w:of you
14 w:of your
34 w:off
16 w:off after
-36 w:offer
12 w:offer a
-31 w:offered
-13 w:offered to
-23 w:offers
20 w:office
66 w:official
20 w:official sources
38 w:officials
-31 w:often
18 w:ogl
-58 w:oil
29 w:oji
-24 w:okay so
-47 w:old
-52 w:older
18 w:oldest
-25 w:omitted
30 w:omp
-19 w:on
-78 w:on #
-17 w:on a
22 w:on both
13 w:on each
-21 w:on facebook
45 w:on first
25 w:on friday
-15 w:on it
36 w:on one
-65 w:on page
12 w:on sunday
23 w:on the
-12 w:on thursday
12 w:on to
28 w:on where
-19 w:on which
-26 w:on your
21 w:one
-13 w:one ?
13 w:one and
-13 w:one before
-11 w:one but
-16 w:one from
15 w:one in
-23 w:one is
59 w:one line
-31 w:one of
10 w:one paragraph
20 w:one sentence
10 w:one so
-15 w:one that
-17 w:one the
31 w:one thing
29 w:one was
-13 w:one which
11 w:one word
-25 w:ones
-37 w:online
68 w:only
-85 w:only #
13 w:only as
-11 w:only in
35 w:only once
30 w:only that
94 w:only the
42 w:ont
51 w:ont été
18 w:oog
18 w:oogle
25 w:ook
-16 w:ope
40 w:open
37 w:open on
-43 w:open the
-20 w:open until
29 w:open with
-12 w:opena
10 w:openai use
43 w:opened
30 w:opening
15 w:opening of
80 w:opens
23 w:opens with
-13 w:operator
29 w:opinion
67 w:opinions
54 w:opposition
39 w:optimized
42 w:optimized for
-24 w:option
41 w:option #
66 w:option a
36 w:option b
25 w:options for
-33 w:or
20 w:or a
-11 w:or call
43 w:or if
36 w:or is
-14 w:or leave
15 w:or more
12 w:or should
41 w:or the
29 w:or worse
13 w:ord
12 w:order
-12 w:order and
102 w:order of
-16 w:ordered
49 w:original
-24 w:originally
-84 w:other
-11 w:other side
50 w:otherwise
20 w:ou
-108 w:our
11 w:out
12 w:out at
-10 w:out in
13 w:out on
12 w:out what
13 w:outcome
13 w:outline
37 w:output
-21 w:oven
-15 w:over the
-13 w:overall
-51 w:overnight
-46 w:overview
-45 w:owners
15 w:oxford
16 w:oxford comma
-60 w:p
-76 w:page
-61 w:page #
64 w:page :
-29 w:page is
13 w:page of
-27 w:page you
-20 w:pages
-47 w:paid
-15 w:paid for
-21 w:panel
86 w:paper
-19 w:paper's
-31 w:papers
-21 w:par
-21 w:par la
99 w:para
100 w:para #
114 w:paragraph
-67 w:paragraph #
13 w:paragraph :
22 w:paragraph and
-16 w:paragraph four
21 w:paragraph has
21 w:paragraph now
-35 w:paragraph of
-51 w:paragraph three
16 w:paragraph two
-43 w:paragraph with
53 w:paragraphes
49 w:paragraphs
37 w:paraphrase
38 w:paraphrased
40 w:parents
-11 w:park
15 w:parking
21 w:parliament
108 w:part
53 w:part about
-24 w:part of
37 w:parts
-37 w:party
16 w:pas
-26 w:pas à
11 w:passages
10 w:passed
20 w:passengers
12 w:passive
34 w:passive constructions
-15 w:passive voice
-10 w:passport
-16 w:password
22 w:past
32 w:past tense
96 w:paste
28 w:paste the
32 w:pasted
-68 w:path
12 w:patient
37 w:patients
-62 w:pay
-25 w:pay for
26 w:pays
76 w:pdf
-17 w:pen
-12 w:penai
-15 w:pencil
13 w:pensez à
-13 w:pension
25 w:people
21 w:people in
-30 w:people who
42 w:people will
-10 w:people's
-13 w:per
121 w:percent
33 w:percentage
-16 w:performance
-22 w:person
-15 w:personal
42 w:personal opinions
-22 w:personne
22 w:persons
-16 w:petition
24 w:peut
27 w:peux
-26 w:phiên
-20 w:phiên bản
78 w:phone
74 w:phone number
-17 w:phones
13 w:phong
93 w:photo
-19 w:photo :
-14 w:photo caption
48 w:photo credit
36 w:photo of
-28 w:photograph
-13 w:photographs
-14 w:photos
-21 w:phrase
-48 w:phrases
40 w:phrasing
-20 w:pháp
11 w:phát ngôn
47 w:phù
47 w:phù hợp
-14 w:phương
-10 w:phạt
-11 w:phải
-14 w:phần
30 w:pick one
35 w:pick would
-72 w:picture
-46 w:pictures
84 w:piece
-60 w:piece of
-18 w:pieces
-10 w:pilot
49 w:place
19 w:place and
-51 w:place names
-29 w:place of
11 w:placed
-14 w:placeholders
12 w:places
38 w:plagiarism
-14 w:plain
-16 w:plain english
32 w:plain language
-11 w:plaisir
-43 w:plan
-16 w:planning
-27 w:plans
-19 w:plant
-43 w:plaque
44 w:plastic
-55 w:play
-17 w:played
-27 w:players
18 w:playful :
23 w:please
50 w:please confirm
26 w:please double
25 w:please verify
-16 w:plumber
-35 w:plus
21 w:pm
-33 w:poem
-13 w:poet
51 w:point
-12 w:point of
-14 w:pointed
-10 w:pointed out
16 w:points
35 w:police
99 w:policy
26 w:polished
14 w:polished version
-66 w:polite
-16 w:polite and
14 w:poll
-23 w:poor
-36 w:por
51 w:position
33 w:possible
-31 w:post
11 w:pour
10 w:pouvez vous
-14 w:power
70 w:prabang
34 w:praise
18 w:prefer
-17 w:prefer it
-15 w:prefer the
-14 w:preferred
18 w:prefers
-35 w:prepare
-21 w:prepared
26 w:present
16 w:presented
-12 w:presents
-16 w:preserves the
-27 w:president
11 w:press release
12 w:presse
-12 w:prevails
60 w:previous
30 w:prices
12 w:prices and
11 w:prices are
-16 w:prime
33 w:print edition
21 w:print or
-53 w:printed
-13 w:printed in
-35 w:printing
-24 w:privacy
-54 w:prize
-18 w:pro
59 w:probably
-38 w:problem
27 w:produce
13 w:produce a
-12 w:product
-68 w:professional
-50 w:program
-63 w:project
-24 w:promised
23 w:promises
26 w:promotional
14 w:promotional language
30 w:promp
-29 w:prompt
-10 w:proofread
-14 w:prose
-45 w:protect
-47 w:protect the
40 w:proverb
13 w:provide a
81 w:provided
-29 w:provided by
-14 w:provided the
36 w:province
-10 w:provisional
13 w:préfet
35 w:prêt
11 w:pseek
36 w:pti
24 w:ption
-13 w:ptແ
18 w:pu
28 w:pub
23 w:public
85 w:publication
61 w:publish
13 w:publish :
-27 w:published
-22 w:published by
-25 w:publisher
11 w:publishing
17 w:puis
-16 w:puis relu
26 w:pull
49 w:pull quote
27 w:pun
68 w:punchy
39 w:punctuation
12 w:pupils
32 w:purposes
31 w:push
-34 w:put
35 w:put in
-14 w:put it
42 w:puts
29 w:puts the
33 w:pyramid
-31 w:q
-29 w:q :
23 w:qr
23 w:quan
-13 w:quan điểm
-14 w:que
13 w:que modèle
44 w:que vous
15 w:quelques
53 w:question
31 w:question !
-23 w:question #
15 w:question and
-49 w:questions
-28 w:questions about
-26 w:quickly
-56 w:quiet
28 w:quite
18 w:quotation
-29 w:quotations
170 w:quote
-27 w:quote attributed
50 w:quote by
25 w:quote from
-40 w:quote in
-28 w:quote the
22 w:quote to
100 w:quoted
91 w:quotes
29 w:quotes :
27 w:quotes are
29 w:quotes were
12 w:quá
-35 w:quý
-14 w:quý khách
10 w:radio
39 w:railway
36 w:rain
28 w:raised
18 w:raison
-29 w:ran
-56 w:range
57 w:rank
63 w:ranking
37 w:rat
-26 w:rate
72 w:rather
-14 w:rather not
115 w:rather than
96 w:reached
-15 w:reaction
-50 w:read
82 w:read aloud
16 w:read as
19 w:read in
-21 w:read it
10 w:read more
-81 w:read the
111 w:readability
-59 w:reader
50 w:reader who
-30 w:reader with
46 w:readers
-45 w:readers can
-50 w:readers may
42 w:readers will
10 w:readers with
91 w:readership
54 w:reading
19 w:reading level
-11 w:reading time
15 w:reads as
38 w:ready
-24 w:ready for
73 w:ready to
-16 w:real
-39 w:really
65 w:reason
21 w:reason for
-15 w:reason to
-27 w:reasons
-28 w:receipt
-23 w:receive
-11 w:received
37 w:recent
-40 w:recipe
-27 w:recipe for
-93 w:recommend
-30 w:recommend the
65 w:record
-27 w:recorded
-15 w:recording
17 w:records
12 w:red
-19 w:referee
36 w:reference
39 w:refers
33 w:refers to
-22 w:reflect
55 w:reflected
20 w:reflected here
51 w:reformulé
-43 w:refused
-29 w:refused to
53 w:regenerate
55 w:regenerate response
47 w:regional
12 w:regional daily
60 w:register
25 w:registered
-13 w:registre
-59 w:release
-38 w:released
-20 w:reliable
-17 w:relu
-16 w:relu par
17 w:remain
50 w:remaining
50 w:remark
44 w:remember
-13 w:remembers
66 w:remove
20 w:remove the
80 w:removed
-22 w:removed from
-19 w:removes
-36 w:remplacer
24 w:rendered
49 w:rendered as
89 w:rendering
11 w:rendu
-13 w:rent
40 w:rents
38 w:reopened
42 w:reopening
-17 w:repaired
-17 w:repeat
53 w:repeated
32 w:repeating
12 w:repeating the
-21 w:repetition
-86 w:replace
-12 w:replace it
-16 w:replace the
51 w:replaced
-15 w:replaced by
22 w:replaced with
-21 w:replied
-16 w:replied that
-19 w:replies
64 w:reply
22 w:reply to
-33 w:report
-31 w:report a
23 w:report and
10 w:report on
-14 w:report the
-15 w:report was
-31 w:reported
-40 w:reporter
-58 w:reporters
72 w:reporting
-22 w:reports
13 w:reproduce the
66 w:request
60 w:requested
-18 w:required
23 w:rescue
-14 w:researchers
21 w:residents
26 w:respectful
118 w:response
33 w:response better
106 w:responses
-17 w:responsibility
58 w:rest of
18 w:reste
-31 w:restored
21 w:restructured
32 w:results
-43 w:results :
11 w:results from
67 w:retained
-16 w:retired
-25 w:retirement
-28 w:return
37 w:returns
-16 w:reuters
-21 w:review
47 w:review the
-21 w:reviewed
-24 w:reviewed by
-38 w:reviews
13 w:revised
19 w:revised article
33 w:revised version
-18 w:reworded
25 w:reworked
94 w:rewrite
-41 w:rewrite the
56 w:rewrite this
21 w:rewriting
14 w:rewritten
71 w:rewritten article
-17 w:rewritten the
-76 w:rewrote
-64 w:rewrote the
13 w:rhyme
18 w:rhythm
96 w:rice
66 w:right
10 w:right and
-10 w:right for
-34 w:right to
62 w:rise
-26 w:roads
-46 w:robot
30 w:rom
30 w:rompt
16 w:roof
-60 w:room
87 w:rose
81 w:roughly
41 w:roughly #
38 w:rounded
-40 w:route
15 w:row
-31 w:rule
-101 w:rules
92 w:ruling
30 w:run
12 w:run the
-11 w:running
33 w:runs
25 w:runs to
37 w:rural
25 w:rédaction
12 w:rédiger
-14 w:répondre
-23 w:réécrit
12 w:rõ
19 w:rút
25 w:rút gọn
11 w:rất tiếc
-10 w:rồi
-22 w:rời
-20 w:s
83 w:s'arrêtent
-10 w:safe
53 w:safer
-35 w:safety
-33 w:sai
-66 w:said
99 w:said :
-16 w:said and
-10 w:said he
-41 w:said it
-26 w:said so
-26 w:sale
38 w:sales
-29 w:salt
47 w:same
-11 w:same :
16 w:same story
12 w:same thing
45 w:same way
61 w:sample
-12 w:sang
29 w:sans
27 w:sao
-22 w:saturday
-49 w:sau
-16 w:savannakhet
-33 w:save
-49 w:save the
60 w:saved
38 w:saved the
-16 w:saw
-28 w:say
18 w:say and
-12 w:say it
-31 w:say that
20 w:say the
15 w:say whether
28 w:say which
25 w:says
39 w:says #
14 w:says in
-48 w:says the
51 w:says to
21 w:scan
51 w:scanned
-11 w:scenes
-28 w:schedule
38 w:school
21 w:schools
-12 w:screen
-65 w:script
49 w:se
30 w:search
20 w:search for
61 w:search results
109 w:searched
106 w:searched #
-11 w:season
-31 w:seat
-23 w:seats
51 w:second
-20 w:second act
-25 w:second half
19 w:second is
11 w:second one
-14 w:second paragraph
30 w:second quote
43 w:second sentence
95 w:seconds
-27 w:secretary
-41 w:section
-42 w:section #
40 w:section on
19 w:sections
-80 w:see
12 w:see what
86 w:seems
73 w:seems to
-29 w:seen
-11 w:seen by
-36 w:sell
-13 w:send
-11 w:send it
26 w:send me
11 w:send the
24 w:sending
-11 w:sends
87 w:sense
31 w:sense of
10 w:sent
98 w:sentence
25 w:sentence about
36 w:sentence can
-23 w:sentence is
26 w:sentence of
-21 w:sentence on
29 w:sentences
13 w:sentences :
32 w:sentences and
-26 w:sentences are
35 w:sentences have
-39 w:sentences in
53 w:seo :
37 w:seo friendly
44 w:seo title
40 w:september
72 w:september #
-50 w:series
18 w:serious
-34 w:serve
-37 w:service
-12 w:ses
-34 w:set
45 w:set out
-42 w:settled
-41 w:several
33 w:shall
15 w:shall i
54 w:shall we
11 w:shape
33 w:share
-83 w:share this
37 w:shared
-17 w:sharing
-80 w:she
-10 w:she has
24 w:she is
-52 w:she says
21 w:she was
-11 w:she wrote
-23 w:shifted
52 w:ship
-57 w:shop
-16 w:short
23 w:short and
26 w:short answer
16 w:short sentences
-39 w:short text
-71 w:shorten
-45 w:shortened
21 w:shortened for
-33 w:shortened the
-47 w:shorter
51 w:shorter and
32 w:shorter sentences
-33 w:shorter than
-19 w:shorter the
-26 w:shorter version
-33 w:shortest
73 w:should
41 w:should do
-50 w:should i
11 w:should make
-46 w:should not
-53 w:should the
-29 w:should you
28 w:shouldn't
-58 w:show
-14 w:show that
-19 w:showed
-36 w:shown
-43 w:shows
-18 w:shut
35 w:si
13 w:si vous
17 w:side
16 w:side by
37 w:side of
18 w:sidebar
12 w:sides
-86 w:sign
-21 w:sign up
-20 w:sign was
-30 w:signed
81 w:signes
-17 w:silence
17 w:similar
-127 w:simple
43 w:simplified
29 w:simplified and
12 w:simply
101 w:since
20 w:since it
10 w:since my
22 w:since you
18 w:since your
-15 w:sing
-47 w:single
55 w:singular
-10 w:sinh
-19 w:sir
25 w:site
81 w:sites
-36 w:size
-45 w:skip
-56 w:sleep
93 w:slightly
45 w:slightly more
83 w:slot
-59 w:slow
81 w:slug
109 w:slug :
-49 w:small
-29 w:smaller
34 w:smell
19 w:smoothed
19 w:smoother
-11 w:smoothly
105 w:so
33 w:so a
-37 w:so far
-46 w:so here
-57 w:so i
13 w:so i'll
33 w:so i've
36 w:so it
-17 w:so let
-43 w:so please
-15 w:so that
19 w:so the
43 w:so we
22 w:so you
27 w:sobre
-59 w:social
-11 w:social media
-10 w:softened the
99 w:softer
-16 w:sold
12 w:solid
-79 w:some
24 w:some details
-22 w:some of
-22 w:somebody
30 w:something
-24 w:son
-50 w:song
-50 w:songs
-13 w:soon
25 w:sorry
-18 w:sorry about
22 w:sorry but
49 w:sorry for
42 w:sorry i
45 w:sound
17 w:sound like
13 w:sound more
29 w:sounded
67 w:sounding
96 w:sounds
36 w:sounds less
-38 w:soup
151 w:source
-11 w:source :
25 w:source for
20 w:source says
45 w:sources
-37 w:soạn
35 w:space is
81 w:spaces
87 w:spaces :
-54 w:speak
-17 w:speak to
55 w:speaker
26 w:speakers
37 w:speaking
16 w:speaks
15 w:speaks of
31 w:specific
68 w:specify
-26 w:speech
13 w:speeches
14 w:speeches and
-12 w:speed
23 w:spelled
15 w:spelled out
-26 w:spelling
-12 w:spelling and
-101 w:spelling of
11 w:spellings
-21 w:spent
17 w:split the
-14 w:spoke
109 w:spokesperson
20 w:sponsor
43 w:sponsors
-21 w:spoonful
-21 w:spoonful of
25 w:spot
-18 w:spotted
48 w:spreadsheet
-14 w:spring
-28 w:square
-24 w:staff
-11 w:stage
-30 w:standard
86 w:standfirst
-76 w:standing
50 w:stands
-21 w:start
42 w:start of
-34 w:start with
-16 w:started
27 w:starting point
42 w:starts
-14 w:state
45 w:stated
-61 w:statement
-14 w:statement from
75 w:statements
-59 w:station
-27 w:stations
-11 w:statistics
-12 w:stats
-33 w:status
19 w:stay
24 w:stayed
-57 w:step
-18 w:steps
-42 w:stick
28 w:still in
-13 w:still the
12 w:still under
41 w:stock
15 w:stood
36 w:stop
-15 w:stopped
81 w:stops
33 w:stories
-25 w:storm
21 w:story
10 w:story :
-14 w:story about
-25 w:story has
-14 w:story in
-15 w:story on
-13 w:story was
168 w:straight
46 w:straight :
29 w:straight away
43 w:straight into
23 w:straight news
19 w:straight to
-25 w:street
42 w:strike
58 w:strikes
65 w:strikes a
52 w:strong
38 w:stronger
45 w:strongest
-14 w:struck
-49 w:structure
-18 w:study
76 w:style
-25 w:style guide
19 w:style with
77 w:subheading
72 w:subheadings
17 w:subject verb
-42 w:subscribers
26 w:substitute
-38 w:such
-49 w:such as
-39 w:sugar
127 w:suggested
45 w:suggested tags
50 w:suggestion
58 w:suggestion :
64 w:suggestions
35 w:suggestions :
10 w:suit
24 w:suitable
34 w:suitable for
41 w:suited
41 w:suited to
-11 w:sum
-12 w:summary :
25 w:summary in
-64 w:summary of
-20 w:summary was
-23 w:summer
-10 w:summit
-19 w:sums
75 w:sunday
-20 w:sung
59 w:supplied
-75 w:support
-26 w:sur
26 w:sure
10 w:sure !
-54 w:sure i
-15 w:sure the
33 w:sure thing
14 w:sure to
49 w:surname
-25 w:surprise
-18 w:surprised
16 w:survive
52 w:suspect
35 w:suy
35 w:suy nghĩ
-58 w:swap
57 w:swapped
64 w:swapped for
-10 w:swapped the
16 w:swaps
-41 w:switch
23 w:system
-15 w:sách
-15 w:sót
-22 w:sûr
-14 w:sĩ
31 w:sắt
29 w:sẵn
18 w:sẻ
18 w:sẽ
29 w:số
37 w:số #
-11 w:số liệu
25 w:sửa :
-16 w:sửa đổi
27 w:t
-91 w:table
-11 w:table #
-22 w:table of
-41 w:tables
50 w:tabloid
18 w:tags
13 w:tags :
29 w:take
-15 w:take a
33 w:take it
28 w:take out
-19 w:take the
10 w:taken
-40 w:takes
-12 w:taking
-10 w:tale
-54 w:talk
17 w:tariff
-25 w:taste
42 w:tasted
-85 w:tax
16 w:te
-42 w:tea
-10 w:teacher i
-11 w:teachers
-54 w:team
38 w:technical terms
-32 w:telegram
-18 w:telephone
-45 w:tell
42 w:tell me
-30 w:tell you
-65 w:tells
-34 w:tells you
-108 w:template
-24 w:temple
40 w:tense
-76 w:term
-29 w:terms
-67 w:test
52 w:text
44 w:text :
-27 w:text and
24 w:text below
-18 w:text does
26 w:text for
38 w:text has
-13 w:text into
-55 w:text of
22 w:text so
-38 w:text was
24 w:text with
35 w:text you
55 w:texte
11 w:texte ci
-27 w:texts
-31 w:th
-10 w:thai
-41 w:than
-73 w:than #
34 w:than a
-18 w:than that
-11 w:than the
41 w:thanked
43 w:thanked the
59 w:thanks
26 w:thanks for
-37 w:thanks to
-12 w:that
-38 w:that a
37 w:that as
-12 w:that at
-26 w:that first
-23 w:that has
-10 w:that he
-16 w:that i
49 w:that it
29 w:that it's
-11 w:that its
-27 w:that made
-11 w:that my
44 w:that next
12 w:that no
22 w:that one
11 w:that out
16 w:that readers
99 w:that should
-22 w:that the
-12 w:that took
-14 w:that way
27 w:that works
19 w:that would
-30 w:that your
67 w:that's
21 w:that's a
56 w:that's the
18 w:thay bằng
56 w:the
88 w:the #
-22 w:the ability
12 w:the above
63 w:the accident
-27 w:the actual
-51 w:the address
18 w:the adjectives
-12 w:the advice
-18 w:the airline
-14 w:the amended
11 w:the amount
-46 w:the answer
15 w:the answers
52 w:the argument
33 w:the arrest
98 w:the article
-21 w:the assistant
10 w:the attachment
-33 w:the audience
-61 w:the author
-10 w:the author's
-30 w:the authors
-38 w:the back
46 w:the background
-10 w:the ballot
31 w:the bank
-18 w:the battery
-75 w:the best
-34 w:the bill
28 w:the body
-16 w:the border
-38 w:the bottom
-20 w:the box
-24 w:the boy
40 w:the brand
27 w:the budget
-13 w:the bus
19 w:the bypass
-26 w:the cake
39 w:the call
22 w:the capital
35 w:the caption
-30 w:the car
45 w:the casualty
-22 w:the cause
39 w:the ceremony
13 w:the chair
-10 w:the chapter
-21 w:the chatbot
19 w:the chief
-51 w:the children
57 w:the chronology
45 w:the claim
-16 w:the class
15 w:the clause
-32 w:the clerk
38 w:the closing
28 w:the club
-31 w:the coach
-40 w:the code
19 w:the column
17 w:the comma
-32 w:the comments
-24 w:the committee
18 w:the company
30 w:the company's
22 w:the conclusion
38 w:the confusion
35 w:the contractor
-18 w:the copy
-12 w:the corrected
70 w:the cost
-19 w:the council
24 w:the council's
-17 w:the counter
-15 w:the country
33 w:the county
47 w:the court
-11 w:the crash
25 w:the criticism
-14 w:the dam
-10 w:the data
56 w:the date
-31 w:the day
36 w:the deadline
27 w:the debate
16 w:the delay
41 w:the deputy
23 w:the desk
-26 w:the details
18 w:the developer
-16 w:the director
26 w:the district
14 w:the document
42 w:the documents
-16 w:the door
77 w:the draft
12 w:the driver
-19 w:the dry
-58 w:the editors
26 w:the effect
28 w:the election
21 w:the email
-28 w:the embassy
42 w:the end
-16 w:the ending
10 w:the essential
76 w:the event
-19 w:the exhibition
30 w:the factory
63 w:the facts
46 w:the fair
59 w:the family
13 w:the farmer
13 w:the farmer's
-13 w:the fee
15 w:the festival
-37 w:the figure
-12 w:the figures
-44 w:the file
-30 w:the film
-25 w:the final
-27 w:the fine
-17 w:the fire
35 w:the first
65 w:the five
53 w:the flood
-10 w:the flow
-54 w:the following
-52 w:the form
-31 w:the former
28 w:the fourth
-28 w:the french
-22 w:the gate
45 w:the goat
21 w:the governor
-13 w:the green
42 w:the guidance
-12 w:the head
58 w:the headline
25 w:the hearing
-20 w:the help
63 w:the history
-12 w:the hospital
18 w:the house
19 w:the idea
55 w:the image
70 w:the input
-16 w:the inquiry
19 w:the instruction
-15 w:the instructions
-42 w:the internet
25 w:the interview
27 w:the intro
26 w:the inverted
-32 w:the job
-23 w:the judge
-23 w:the june
38 w:the key
23 w:the keyword
-29 w:the king's
-22 w:the label
-16 w:the land
17 w:the landlord
-37 w:the lao
-59 w:the last
-29 w:the late
-12 w:the latest
42 w:the launch
-10 w:the law
85 w:the lead
47 w:the league
-18 w:the left
22 w:the length
-63 w:the letter
-34 w:the letters
-11 w:the library
-25 w:the limit
-42 w:the line
34 w:the link
-19 w:the list
96 w:the long
-49 w:the longer
-59 w:the machine
-51 w:the main
-49 w:the man
-19 w:the manager
-27 w:the manuscript
-10 w:the map
-15 w:the market
92 w:the material
22 w:the mayor
28 w:the mayor's
-14 w:the mechanic
44 w:the meeting
-26 w:the message
53 w:the metaphor
12 w:the method
11 w:the middle
59 w:the minister
11 w:the minister's
53 w:the ministry
-21 w:the ministry's
-12 w:the missing
-15 w:the model
30 w:the model's
-23 w:the money
-10 w:the month
23 w:the museum
-17 w:the national
43 w:the new
58 w:the newsletter
-34 w:the newspaper
13 w:the next
14 w:the night
22 w:the north
-12 w:the note
53 w:the notes
-11 w:the official
-38 w:the old
-94 w:the one
17 w:the ones
-65 w:the only
45 w:the opening
59 w:the opposition
23 w:the order
-30 w:the original
16 w:the outcome
14 w:the page
-22 w:the paper's
-23 w:the parish
45 w:the part
-13 w:the passage
-36 w:the passive
-12 w:the past
49 w:the percentage
20 w:the photo
-40 w:the phrase
-34 w:the picture
110 w:the piece
50 w:the plan
-29 w:the plaque
-20 w:the play
-17 w:the poem
-12 w:the poet
-18 w:the polish
52 w:the post
47 w:the press
25 w:the previous
22 w:the price
-14 w:the prime
10 w:the print
86 w:the project
34 w:the prompt
19 w:the proverb
30 w:the provided
-14 w:the pub
18 w:the public
-11 w:the publisher
18 w:the pun
24 w:the question
87 w:the quote
62 w:the quotes
19 w:the reader
-10 w:the reading
29 w:the reason
-28 w:the recipe
15 w:the record
33 w:the red
21 w:the reference
17 w:the region
42 w:the register
21 w:the release
15 w:the remaining
34 w:the repeated
18 w:the report
-23 w:the reporter
52 w:the request
34 w:the rescue
-10 w:the researchers
53 w:the rest
18 w:the result
-22 w:the results
-21 w:the revised
28 w:the rewrite
21 w:the rewritten
-70 w:the right
-15 w:the river
19 w:the roof
-22 w:the room
-17 w:the route
-67 w:the rules
36 w:the ruling
27 w:the sample
21 w:the scene
70 w:the school
29 w:the search
-32 w:the season
35 w:the second
19 w:the section
-15 w:the sense
26 w:the sentence
20 w:the sentences
27 w:the service
-25 w:the shop
-33 w:the shortest
14 w:the sidebar
-13 w:the sign
21 w:the signing
-36 w:the song
27 w:the source
-30 w:the sources
33 w:the spanish
19 w:the speaker
-38 w:the speech
-28 w:the spelling
45 w:the sponsor
47 w:the start
-21 w:the state
-25 w:the statement
-23 w:the station
32 w:the statistics
96 w:the story
-33 w:the street
29 w:the strike
31 w:the stronger
46 w:the strongest
-21 w:the study
44 w:the sum
-10 w:the summary
38 w:the sunday
22 w:the survey
14 w:the table
-36 w:the team
-13 w:the temple
-12 w:the tense
17 w:the term
116 w:the text
40 w:the third
65 w:the three
65 w:the time
64 w:the timeline
-31 w:the title
-12 w:the tool
23 w:the total
10 w:the town
40 w:the transcript
36 w:the translated
-23 w:the translation
-54 w:the translator
37 w:the treasurer
-16 w:the treaty
-11 w:the trial
136 w:the two
11 w:the updated
27 w:the user
45 w:the usual
13 w:the verb
64 w:the verdict
-14 w:the village
13 w:the villagers
11 w:the voice
-17 w:the wall
-10 w:the war
45 w:the way
35 w:the weather
-15 w:the window
-15 w:the winning
-17 w:the witness
-52 w:the word
15 w:the wording
-71 w:the words
-31 w:the wrong
-50 w:the year
-80 w:their
-36 w:them
16 w:them in
10 w:them is
-44 w:them to
-138 w:then
-63 w:then i
54 w:then the
-17 w:theo yêu
-38 w:there anything
-51 w:there are
-47 w:there is
86 w:there you
-12 w:there's
-19 w:there's a
11 w:there's no
-22 w:these
17 w:these changes
26 w:they appear
-17 w:they are
29 w:they can
-11 w:they had
21 w:they said
40 w:they were
39 w:thi
16 w:thin
19 w:thing
16 w:thing !
31 w:thing in
16 w:thing to
-105 w:things
-23 w:think
-14 w:think about
51 w:thinking
-16 w:thinks
29 w:third
17 w:third paragraph
-14 w:thirty
-15 w:thirty years
70 w:this
-212 w:this article
21 w:this claim
-112 w:this column
17 w:this comes
16 w:this draft
-13 w:this essay
64 w:this for
26 w:this goes
-28 w:this helps
91 w:this in
-47 w:this interview
15 w:this is
-50 w:this letter
-11 w:this newspaper
56 w:this one
-18 w:this page
26 w:this paragraph
-104 w:this post
-14 w:this press
-46 w:this report
51 w:this request
44 w:this response
22 w:this revised
-44 w:this series
-146 w:this story
-42 w:this text
22 w:this the
65 w:this time
64 w:this to
28 w:this with
57 w:this works
-22 w:this year
27 w:tho
-51 w:those
-18 w:those who
56 w:though
60 w:thought
94 w:thought for
-10 w:thoại
21 w:three
13 w:three times
-64 w:through
10 w:through a
-11 w:through the
21 w:throughout
-22 w:throughout and
58 w:throughout to
23 w:thu
34 w:thu hút
-10 w:thành
40 w:thân
34 w:thích
37 w:thông
21 w:thông tin
-40 w:thư
-28 w:thảo
-20 w:thấy
16 w:thể
-11 w:thời
-25 w:thứ
13 w:thức
-13 w:tickets
13 w:tight
44 w:tightened
-54 w:time
-27 w:time :
30 w:time information
91 w:time of
-19 w:time to
12 w:timeline of
-35 w:times
-54 w:times and
-15 w:timetable
-18 w:timetable :
10 w:tin
23 w:tio
40 w:tipping
-69 w:tips
66 w:title
92 w:title :
-48 w:title and
33 w:title of
52 w:title was
20 w:titles
-32 w:titles for
50 w:titre
19 w:tiêu
11 w:tiếc
13 w:tiếng việt
39 w:tiếp
-22 w:to
-24 w:to #
37 w:to a
19 w:to about
93 w:to action
14 w:to add
65 w:to and
11 w:to any
18 w:to be
-30 w:to bring
29 w:to change
15 w:to check
57 w:to come
-17 w:to confirm
-29 w:to correct
-20 w:to create
-75 w:to do
34 w:to early
30 w:to explain
31 w:to feel
-58 w:to find
29 w:to finish
12 w:to fit
38 w:to follow
18 w:to generate
-53 w:to get
52 w:to give
-14 w:to hear
-30 w:to help
14 w:to in
-39 w:to include
-13 w:to its
-16 w:to keep
-28 w:to know
-50 w:to make
47 w:to match
22 w:to me
28 w:to my
27 w:to nine
11 w:to note
30 w:to one
29 w:to open
39 w:to paste
-19 w:to press
44 w:to produce
-41 w:to protect
49 w:to publish
21 w:to put
-43 w:to read
11 w:to readers
12 w:to real
-18 w:to reflect
36 w:to rewrite
36 w:to roughly
13 w:to save
-37 w:to say
-22 w:to see
23 w:to send
-38 w:to share
-53 w:to shorten
-30 w:to show
-41 w:to sign
-24 w:to sound
11 w:to suit
12 w:to summarise
-21 w:to tell
-31 w:to the
-30 w:to this
25 w:to to
22 w:to tweak
-10 w:to use
11 w:to verify
-14 w:to vote
-15 w:to walk
44 w:to write
13 w:to you
-16 w:to your
-55 w:today
-30 w:together
-109 w:told
-12 w:told him
-30 w:told me
-17 w:told reporters
-64 w:told the
31 w:ton
83 w:tone
40 w:tone :
16 w:tone and
10 w:tone is
-19 w:tone of
10 w:tone throughout
18 w:toned
12 w:toned down
64 w:too
15 w:too long
25 w:too much
-24 w:too small
18 w:took
56 w:took place
-77 w:tool
-14 w:tool and
-66 w:top
-24 w:top of
15 w:topic
-13 w:torch
-23 w:total
27 w:touch
26 w:touch of
-24 w:tour
-45 w:tous
-13 w:tout
40 w:toward
45 w:town
-15 w:toàn
-16 w:tra
15 w:trade
19 w:traduction
12 w:traduit
-32 w:traffic
11 w:train
12 w:trained
16 w:trained on
53 w:training data
21 w:tram
-18 w:trang
-12 w:trang trọng
11 w:transcript
53 w:transition
11 w:transitions
-13 w:translate a
-17 w:translate the
39 w:translated
-44 w:translated from
-18 w:translates
46 w:translation :
-66 w:translation is
-34 w:translation of
-11 w:translation preserves
-40 w:translator
-11 w:translator's
-23 w:translator's note
-37 w:translators
60 w:transliteration
-79 w:travel
36 w:treasurer
-11 w:treat
20 w:treated
-16 w:treaty
-45 w:trial
-15 w:tried
13 w:tried to
47 w:trimmed
23 w:trimmed to
20 w:trip
-27 w:trois
-48 w:trois fois
-40 w:trong
-45 w:trong bài
-25 w:true
35 w:trung
-39 w:trust
21 w:try
42 w:try again
-50 w:tránh
-27 w:tránh trùng
-14 w:trình
12 w:trò
-12 w:trùng lặp
-33 w:trước
-11 w:trước khi
21 w:trưởng
-27 w:trả
-26 w:trả lời
16 w:tsa
92 w:tu
10 w:tuesday
70 w:turn
21 w:turn the
-28 w:turned
13 w:turnout
-34 w:turns
-12 w:tuổi
12 w:tweak
51 w:tweaks
-26 w:tweet
-23 w:twelve
10 w:twenty
-42 w:twice
14 w:twice the
20 w:two
16 w:two and
-16 w:two days
-13 w:two different
19 w:two lines
23 w:two minutes
-20 w:two of
41 w:two options
-18 w:two pages
15 w:two people
25 w:two places
16 w:two versions
-12 w:two years
-33 w:type
-11 w:tài
-13 w:tác
12 w:tách
36 w:tính
13 w:tính đến
28 w:tít
-39 w:tòa
-28 w:tòa soạn
-16 w:tóm
-16 w:tóm tắt
-43 w:tôi
-32 w:tôi đã
-22 w:tại
-13 w:tạm
36 w:tả meta
-33 w:tắt
-10 w:tổng
-12 w:tờ
-39 w:từ
13 w:tự
30 w:ude
12 w:un
-43 w:unchanged
-14 w:uncle
10 w:unclear
-11 w:unclear from
-44 w:und
71 w:under
23 w:under #
-41 w:under a
-42 w:under the
13 w:understand
53 w:understood
-60 w:une
15 w:une version
33 w:unfortunately
16 w:unfortunately i
36 w:union
-23 w:university
-51 w:unofficial
-71 w:until
-23 w:until #
-13 w:until the
15 w:untouched
12 w:untranslated
34 w:up
29 w:up and
21 w:up for
-12 w:up front
-27 w:up the
-12 w:up to
-35 w:up with
-21 w:update
18 w:update in
11 w:update the
-26 w:updated to
-37 w:upload
127 w:uploaded
72 w:url
-35 w:us
-10 w:us know
31 w:usage
23 w:use
32 w:use it
11 w:use policy
-29 w:use the
-11 w:use this
87 w:used
42 w:used here
16 w:used throughout
-74 w:used to
-14 w:useful ?
-34 w:users
75 w:uses
-55 w:using
38 w:using the
41 w:usual
-46 w:usually
-14 w:v
-18 w:vague
-28 w:value
53 w:variant
10 w:ver
88 w:verb
17 w:verb agreement
71 w:verdict
14 w:verified
33 w:verify
-17 w:verify the
-15 w:verse
21 w:version
-46 w:version #
-20 w:version :
17 w:version conserve
-14 w:version de
-25 w:version du
49 w:version for
-75 w:version of
21 w:version that
-69 w:version was
49 w:version with
27 w:versions
-10 w:versions of
-65 w:very
30 w:very sorry
38 w:victim
-56 w:video
110 w:vientiane
31 w:view
-14 w:viewers
-21 w:views
21 w:villagers
23 w:villages
50 w:visit
19 w:visitors
-22 w:viên
-71 w:viết
-12 w:viết đoạn
13 w:việt
-18 w:voice
-15 w:voici
-16 w:voici le
10 w:voici les
35 w:volunteers
48 w:vote
38 w:vote on
-47 w:votre
-15 w:votre article
-53 w:vous
-10 w:và bổ
38 w:vérifier
30 w:vérifier les
-22 w:vérifiez
15 w:vì
-68 w:văn
-35 w:văn bản
13 w:văn phong
34 w:vẫn
-11 w:vẻ
-46 w:về
-15 w:vọng
64 w:với
30 w:vụ
-15 w:wait
43 w:wait the
-93 w:walk
-23 w:wall
39 w:want
13 w:want a
-14 w:want it
13 w:want me
35 w:want something
27 w:want the
-33 w:want to
-32 w:wanted
-19 w:wanted to
-22 w:wants
-21 w:war
10 w:ward
-51 w:warm
63 w:warmer
-14 w:warning
-24 w:warns
18 w:was
-18 w:was #
-19 w:was a
25 w:was ambiguous
22 w:was an
50 w:was at
-23 w:was better
33 w:was careful
14 w:was changed
48 w:was chosen
-10 w:was first
57 w:was found
17 w:was generated
-23 w:was given
49 w:was in
-12 w:was last
-39 w:was not
-12 w:was on
19 w:was one
15 w:was provided
24 w:was put
-21 w:was removed
39 w:was right
-12 w:was taken
107 w:was to
15 w:was too
19 w:was trained
-19 w:was translated
36 w:was used
-16 w:was written
-47 w:was wrong
27 w:wasn't
23 w:wasn't sure
70 w:way
13 w:way of
-11 w:way to
-42 w:ways
-23 w:we
10 w:we are
63 w:we can
52 w:we could
-56 w:we have
22 w:we keep
-10 w:we will
50 w:we'll
24 w:weather
-23 w:web
97 w:website
-36 w:wedding
-118 w:week
-14 w:week :
-14 w:week's
-23 w:weekend
-35 w:weeks
-36 w:welcome
-30 w:well
28 w:well ?
-20 w:well as
-28 w:well the
11 w:welsh
40 w:wenn
-27 w:went
-10 w:went for
-13 w:went on
-17 w:went to
23 w:went with
-26 w:were found
-33 w:were looking
58 w:were not
19 w:were still
10 w:were told
31 w:what
38 w:what a
25 w:what changed
-33 w:what follows
13 w:what he
-41 w:what is
21 w:what it
118 w:what the
-21 w:what they
29 w:what was
-10 w:what we
46 w:what when
-22 w:what would
-41 w:whatsapp
-65 w:when
-44 w:when i
29 w:when the
-21 w:when you
-18 w:whenever
23 w:where
35 w:where and
39 w:where it
75 w:where the
52 w:wherever
13 w:wherever the
40 w:whether
53 w:whether the
18 w:which
65 w:which had
-13 w:which has
-16 w:which is
-13 w:which makes
-11 w:which of
40 w:which should
20 w:which the
10 w:which was
97 w:whichever
44 w:while
12 w:while keeping
28 w:while the
-13 w:while you
-51 w:white
-29 w:who are
-11 w:who asked
-16 w:who can
-23 w:who had
31 w:who is
11 w:who knew
20 w:who paid
48 w:who what
-20 w:who would
-89 w:whole
14 w:whose
14 w:why
38 w:why :
15 w:why it
48 w:why the
28 w:why this
40 w:wide
11 w:widow
-10 w:wife
-54 w:will
-58 w:will be
28 w:will have
58 w:will look
-37 w:will make
-29 w:will not
41 w:will want
-21 w:will write
-25 w:win
-25 w:window
-12 w:winner
-37 w:winners
-18 w:winning
27 w:wire
-28 w:wish
30 w:with
15 w:with #
27 w:with an
48 w:with care
22 w:with caution
12 w:with her
-75 w:with it
-29 w:with no
-45 w:with one
38 w:with that
75 w:with the
19 w:with their
48 w:with your
-10 w:withdrawn
-10 w:within
-29 w:within a
17 w:within the
68 w:without
-36 w:without a
17 w:without losing
45 w:without the
27 w:woman
-10 w:women
-18 w:won
24 w:won't
-22 w:won't be
-44 w:word
27 w:word :
26 w:word and
53 w:word brief
-38 w:word count
13 w:word for
-29 w:word from
-24 w:word limit
-34 w:word news
-40 w:word was
-34 w:wording
33 w:wording has
-26 w:wording of
80 w:words
46 w:words :
-24 w:words a
34 w:words and
16 w:words as
14 w:words just
27 w:words no
21 w:words on
12 w:words reading
22 w:words to
32 w:work in
62 w:worked
33 w:worked out
-14 w:workers
-22 w:working
44 w:works
52 w:works :
27 w:works for
41 w:worry
33 w:worse ?
25 w:worse same
16 w:worst
123 w:worth
111 w:would
24 w:would a
18 w:would also
-20 w:would give
-43 w:would have
40 w:would help
-18 w:would leave
-83 w:would like
33 w:would make
-29 w:would not
-32 w:would rather
-57 w:would you
19 w:wouldn't
-65 w:write
-18 w:write a
-50 w:write about
15 w:write it
24 w:write that
23 w:write this
-26 w:write to
-29 w:writers
-16 w:writes
69 w:writing
40 w:written
-28 w:written by
17 w:written for
-17 w:written in
-54 w:wrong
-32 w:wrong about
-65 w:wrote
-21 w:wrote to
-86 w:xin
-38 w:xin lỗi
39 w:xuất
21 w:xác
16 w:xác nhận
-11 w:xã
24 w:xếp
12 w:year
29 w:year #
-31 w:year and
-15 w:year of
50 w:year's
-37 w:years
-22 w:years and
-33 w:yes
-31 w:yes no
35 w:yes you
14 w:yet
-38 w:yoghurt
-52 w:you
31 w:you ?
-22 w:you a
-17 w:you are
-21 w:you ask
14 w:you asked
-64 w:you can't
62 w:you could
-13 w:you do
15 w:you don't
-31 w:you for
-24 w:you get
40 w:you go
11 w:you had
52 w:you have
-22 w:you know
24 w:you like
19 w:you mean
28 w:you pasted
14 w:you prefer
27 w:you provided
31 w:you publish
-16 w:you put
96 w:you said
-15 w:you see
10 w:you send
36 w:you sent
29 w:you share
57 w:you shared
-19 w:you spot
25 w:you supplied
15 w:you tell
29 w:you that
-22 w:you the
-64 w:you to
-24 w:you travel
25 w:you uploaded
-29 w:you want
24 w:you wanted
10 w:you were
-31 w:you what
-40 w:you will
-11 w:you with
-56 w:you would
-12 w:you write
38 w:you'd
24 w:you'd like
16 w:you'd prefer
12 w:you'd rather
-61 w:you'll
-10 w:you'll find
-46 w:you're
-14 w:you're right
31 w:you've
22 w:younger
15 w:younger readers
-104 w:your
-40 w:your article
16 w:your draft
22 w:your earlier
68 w:your editor
32 w:your feedback
-54 w:your first
-13 w:your headline
20 w:your house
73 w:your limit
17 w:your message
23 w:your name
104 w:your notes
-19 w:your opening
13 w:your own
47 w:your paper
24 w:your patience
-10 w:your questions
28 w:your readers
24 w:your second
19 w:your text
-25 w:your village
-14 w:yours
-40 w:yourself
-18 w:yêu
-14 w:yêu cầu
-21 w:zoo
-11 w:à #
13 w:à un
61 w:án
-10 w:écrit
-11 w:écrivez
-11 w:écrivez nous
73 w:été
-12 w:été traduit
32 w:être
-16 w:ích
-17 w:ông
-34 w:ý
-21 w:ý chính
10 w:ý kiến
-43 w:đi
-18 w:điều
26 w:điều chỉnh
-24 w:đoạn văn
28 w:đây
16 w:đây là
75 w:đã
12 w:đã thay
-19 w:đã viết
11 w:đã được
-10 w:đính
-10 w:đính chính
23 w:đúng
38 w:đơn
10 w:đường
-14 w:đường link
31 w:đường sắt
-65 w:được
-26 w:được thay
-28 w:đại
14 w:đầu
-13 w:đến
19 w:đề
-35 w:để
-39 w:để tránh
13 w:để đăng
-12 w:định
-32 w:đổi
14 w:độ
-17 w:đừng
-17 w:กคร
-14 w:กครั้
-14 w:กต้อง
-13 w:กต้องกา
-13 w:กปร
-19 w:กปรับ
-27 w:กระ
-14 w:กระชั
-21 w:กระชับข
-17 w:กล่
-17 w:กล่าว
17 w:กว่
13 w:กว่าน
14 w:กษร
-14 w:กหน
-15 w:กอง
-15 w:กองบร
-15 w:กองบรรณ
12 w:กอบ
-12 w:กัน
-20 w:กับ
11 w:การแก
11 w:การแก้ไ
10 w:กเล
-19 w:กให
-29 w:ก่อ
12 w:ก้ค
11 w:ก้คำผ
11 w:ก้คำผิด
14 w:ก้ไข:
-12 w:ของ
-12 w:ของคุ
15 w:ของฉั
13 w:ของผู
-11 w:ขออ
-10 w:ขออภั
-14 w:ขอแ
-23 w:ขอใ
-23 w:ขอให้
-17 w:ขีย
13 w:ขียนข
21 w:ขียนแ
10 w:ขึ้นโ
27 w:ข่า
-15 w:ข่าว:
11 w:ข่าวท
17 w:ข่าวม
10 w:ข้อความ
13 w:ข้อมูลข
-19 w:ข้าใจ
-29 w:คดี
-15 w:ครับผ
-20 w:ครั้ง
17 w:ควา
10 w:ความเ
-12 w:คอล
-12 w:คอลัม
-12 w:คอลัมน์
12 w:คำผ
12 w:คำผิด
26 w:คำพ
26 w:คำพูด
18 w:คำแ
14 w:คำแปล
-10 w:คือ
36 w:ค่ะ
-12 w:งกร
34 w:งกา
-11 w:งคำ
-13 w:งคุ
13 w:งฉบ
13 w:งฉบับ
15 w:งฉั
16 w:งดู
-13 w:งตั
16 w:งตา
-10 w:งทุ
-20 w:งบร
-19 w:งบรรณ
-19 w:งบรรณาธ
-11 w:งปร
-24 w:งหน
12 w:งหม
13 w:งเก
10 w:งเข
10 w:งเขีย
-11 w:งเป
-11 w:งเร
-16 w:งโด
-10 w:งใน
36 w:งให
43 w:งใหม่
17 w:จะไ
-16 w:จัน
-11 w:จาก
10 w:จำน
10 w:จำนวน
28 w:จีน
11 w:จุด
-19 w:จ้ง
-20 w:ฉบั
-18 w:ฉบับภ
-14 w:ชับ
-21 w:ชับขึ
-21 w:ชับขึ้น
-12 w:ชั่
-10 w:ชาย
15 w:ชาว
10 w:ชาวบ้
10 w:ชาวบ้าน
10 w:ชีพ
17 w:ชีย
18 w:ชื่อเ
-13 w:ช้a
16 w:ซ้ำ
-14 w:ณาธ
-14 w:ณาธิก
-14 w:ณาธิการ
10 w:ณ์แ
10 w:ดขอ
10 w:ดตร
10 w:ดตรวจ
11 w:ดตรวจสอ
11 w:ดยไ
11 w:ดยไม่
-12 w:ดวก
30 w:ดหั
10 w:ดหัวข
-17 w:ดัง
-25 w:ดิฉ
-25 w:ดิฉัน
25 w:ดี๋
25 w:ดี๋ยว
20 w:ดึง
-13 w:ดือ
13 w:ดแล
15 w:ดให
12 w:ด็น
-13 w:ด้ที่
-19 w:ด้ผ
10 w:ด้เ
-14 w:ด้เลยนะ
12 w:ด้แ
-14 w:ตรว
-16 w:ตรา
-17 w:ตลอ
-35 w:ตอบ
10 w:ตัด
14 w:ตัวอั
14 w:ตัวอักษ
19 w:ตัวเล
25 w:ตาม
-16 w:ตุ:
14 w:ตุก
14 w:ตุการ
14 w:ต่อ
10 w:ต้นฉบ
10 w:ต้นฉบับ
-11 w:ต้องก
-12 w:ต์ข
-12 w:ต์ข่า
12 w:ถอด
-52 w:ถาม
-20 w:ถึง
-15 w:ถูกปร
-15 w:ถูกปรับ
43 w:ถไฟ
24 w:ถไฟลา
-14 w:ถ้า
23 w:ทั้
11 w:ทั้งห
11 w:ทั้งหมด
13 w:ทาง
-22 w:ทีม
12 w:ที่ใช
-30 w:ทุก
13 w:ท่า
11 w:ท่านั
11 w:ท่านั้น
-15 w:ธิก
-15 w:ธิการ
-10 w:นก่
-10 w:นก่อน
-13 w:นขอ
-11 w:นข่
-11 w:นข่าว
-14 w:นช่
-16 w:นตอ
36 w:นตั
-14 w:นต้
-25 w:นต์
16 w:นทา
-14 w:นที
11 w:นนี
-11 w:นผู
12 w:นภาษา
10 w:นมา
15 w:นรา
-12 w:นวา
-17 w:นว่
14 w:นหน
16 w:นหน้า
-14 w:นออ
18 w:นะค
12 w:นะครั
10 w:นะน
-21 w:นัก
13 w:นั้
11 w:นำไ
-12 w:นี้มี
17 w:นี้เข
17 w:นี้ให
21 w:นื้
13 w:นื้อห
-14 w:นเข
-22 w:นเด
-17 w:นเร
-18 w:นเรื่
-18 w:นเรื่อง
23 w:นแบ
-18 w:นแล
-13 w:นและเ
-14 w:นใหม่
-18 w:นไป
10 w:นไม
-13 w:น้ำ
-10 w:บก่
-10 w:บก่อน
-18 w:บขึ
-18 w:บขึ้น
-10 w:บคุ
16 w:บที
33 w:บบท
34 w:บบที่
17 w:บบไ
-14 w:บปร
-27 w:บปี
-14 w:บผม
11 w:บผู
15 w:บผู้อ
15 w:บผู้อ่า
-19 w:บภา
-17 w:บภาษา
-16 w:บรรณา
-14 w:บรรณาธิ
-12 w:บริ
-14 w:บหน
20 w:บอก
-10 w:บัญ
-20 w:บับ
-18 w:บับภา
17 w:บาย
-14 w:บื้
-14 w:บื้อง
18 w:บุว
18 w:บุว่า
-15 w:บให
-16 w:บ้า
11 w:ปรดตร
11 w:ปรดตรวจ
12 w:ประกอ
12 w:ประมา
12 w:ประเด
12 w:ประเด็น
10 w:ปลเป็
-22 w:ปิด
-11 w:ปี2
10 w:ปให
15 w:ป็นภา
16 w:ป็นภาษา
10 w:ป็น￼￼
10 w:ป็น￼￼￼￼
-32 w:ผู้
20 w:ผู้อ่
20 w:ผู้อ่าน
12 w:พท์
12 w:พปร
12 w:พประก
12 w:พประกอบ
10 w:พรา
-19 w:พสต
30 w:พาด
30 w:พาดหั
10 w:พาดหัวข
-10 w:พิม
-10 w:พิมพ์
-10 w:พื่อใ
24 w:พูด
24 w:ฟลา
13 w:ฟัง
-15 w:ภัย
-10 w:ภัยใน
12 w:ภาพปร
12 w:ภาพประก
-16 w:ภาย
-22 w:มขอ
18 w:มข้
-19 w:มชา
-25 w:มติ
18 w:มที
-14 w:มนต
-10 w:มนู
-12 w:มน์
-10 w:มพ์
-11 w:มภา
-14 w:มมี
13 w:มอี
-14 w:มัน
20 w:มาก
-16 w:มาต
-16 w:มาตรา
-11 w:มาย
-10 w:มายเห
-10 w:มายเหตุ
-15 w:มาส
17 w:มาะ
12 w:มาะกั
-11 w:มีค
-19 w:มื่
11 w:มูลขอ
15 w:มูลของฉ
14 w:ม่ค
28 w:ม่ต
12 w:ม่เกิ
13 w:ม่เกิน1
-10 w:ม่ไ
-11 w:ยกเ
12 w:ยคร
12 w:ยครับ
-13 w:ยคว
-11 w:ยงเ
20 w:ยงใ
19 w:ยงใหม
13 w:ยนข
-17 w:ยนต
-13 w:ยนะ
28 w:ยนแ
-19 w:ยากให
-23 w:ยาย
-10 w:ยเข
-10 w:ยเขีย
-14 w:ยเห
-10 w:ยเหตุ
-16 w:ยใน
23 w:ยไม
13 w:ย่อ
13 w:ย่อหน
13 w:ย่อหน้า
29 w:รงก
-16 w:รณา
-14 w:รณาธิ
-14 w:รณาธิกา
11 w:รดต
11 w:รดตรว
11 w:รดตรวจส
43 w:รถไ
24 w:รถไฟล
24 w:รถไฟลาว
12 w:รปร
-20 w:รรณ
-14 w:รรณาธ
-14 w:รรณาธิก
-15 w:รวจ
10 w:รวม
-18 w:รอบ
12 w:ระกอบ
-21 w:ระช
-14 w:ระชับ
-21 w:ระชับขึ
-12 w:ระท
18 w:ระบุว
18 w:ระบุว่า
18 w:ระม
12 w:ระมาณ
12 w:ระเด็
12 w:ระโยค
-15 w:รับผม
-12 w:รัว
-20 w:รั้
23 w:ราค
-25 w:ราย
-15 w:รีย
-11 w:รุ่
11 w:รแก้ไ
15 w:ลของฉ
15 w:ลของฉัน
-13 w:ลงท
15 w:ลนี
-14 w:ลยน
-14 w:ลยนะค
-12 w:ลอง
-18 w:ลอด
12 w:ละป
16 w:ละส
11 w:ลัก
-10 w:ลับ
-12 w:ลัม
-12 w:ลัมน์
40 w:ลาว
-11 w:ลิก
13 w:ลี่
12 w:ลือ
-14 w:ลูก
10 w:ลเป็น
-20 w:ล่า
-34 w:ล้ว
11 w:วข้
-13 w:วคร
10 w:วนค
13 w:วนใ
10 w:วบ้
10 w:วบ้าน
15 w:วปร
14 w:วอั
14 w:วอักษ
-33 w:วัน
-10 w:วาง
17 w:วาม
-10 w:วิต
15 w:วิว
-23 w:วเร
19 w:วเล
-10 w:วไม
22 w:ว่าจะ
12 w:ศัพ
12 w:ศัพท์
-16 w:ศาล
10 w:ษาท
-19 w:สต์
-22 w:สมั
-29 w:สอง
-12 w:สะด
-12 w:สะดวก
12 w:สัม
-17 w:สั้
-20 w:สาร
-15 w:สำน
-15 w:สำนวน
-28 w:สิบ
-22 w:สิบปี
-12 w:สีย
-15 w:สียงเ
23 w:ส่ค
12 w:ส่ง
30 w:ส่ว
14 w:หตุกา
-16 w:หนั
13 w:หน่
12 w:หมด
-10 w:หมายเหต
12 w:หมาะก
12 w:หมาะกับ
-10 w:หลั
13 w:หัว
-14 w:หาก
-13 w:หากต้
-13 w:หากต้อง
-10 w:ห้ก
-11 w:ห้กระ
-11 w:ห้กระชั
-17 w:ห้น
28 w:ห้เ
12 w:ห้ไ
-14 w:อกค
-10 w:อกส
13 w:อกเ
10 w:อกและ
17 w:อข่
17 w:อข่าว
-18 w:องก
-13 w:องข
-18 w:องค
-12 w:องคุณ
15 w:องฉ
15 w:องฉัน
-14 w:องต
-10 w:องต้น
-18 w:องบ
-15 w:องบรร
-15 w:องบรรณา
-14 w:องม
-10 w:องร
-17 w:อนก
-15 w:อนว
-14 w:อนอ
10 w:อนเ
-15 w:อนแ
18 w:อบต
-12 w:อบท
-21 w:อบเ
-10 w:อภั
13 w:อมูลข
11 w:อมูลของ
-13 w:อยก
-15 w:อยา
-19 w:อยากใ
-19 w:อยากให้
-12 w:อร์
-12 w:อลั
-12 w:อลัมน
31 w:อหน
13 w:อหน้า
11 w:อหา
49 w:ออก
10 w:ออกแล
-10 w:ออภ
-10 w:ออภัย
14 w:อัก
14 w:อักษร
18 w:อาจ
-24 w:อาย
15 w:อีก
-33 w:อให
11 w:ะกอ
12 w:ะกั
-11 w:ะกา
12 w:ะครับ
-14 w:ะชั
-21 w:ะชับข
-21 w:ะชับขึ้
-12 w:ะดว
10 w:ะนำ
18 w:ะบุว่
12 w:ะมา
36 w:ะเด
12 w:ะเด็น
12 w:ะเป
14 w:ะเป็น
-13 w:ะเร
23 w:ะไม
10 w:ักษ
-11 w:ัญญ
-23 w:ัดท
-22 w:ัติ
-14 w:ันท
19 w:ันน
19 w:ันนี้
-13 w:ันย
13 w:ันอ
-54 w:ันเ
-12 w:ับก
-10 w:ับก่อ
-14 w:ับข
-21 w:ับขึ้
-17 w:ับช
-11 w:ับที่
14 w:ับผู้
15 w:ับผู้อ่
-19 w:ับภ
-17 w:ับภาษ
-15 w:ับห
12 w:ัพท
-12 w:ัมน
-10 w:ัยใ
18 w:ัวอ
14 w:ัวอัก
14 w:ัวอักษร
11 w:ั้งหม
12 w:ั้น
19 w:ากข
-13 w:ากต้อ
-13 w:ากต้องก
-14 w:ากา
-19 w:ากใ
-19 w:ากให้
-10 w:าข้
18 w:าคา
-15 w:างน
13 w:างเ
-18 w:างแ
23 w:าจะ
10 w:าชี
30 w:าดห
30 w:าดหัว
14 w:าดไ
-18 w:าตร
-15 w:าธิ
-15 w:าธิกา
-13 w:านก
-14 w:านข
-10 w:านค
-13 w:านท
11 w:านั
11 w:านั้น
-18 w:านี
-13 w:านี้ไ
-20 w:านเ
12 w:าพป
12 w:าพประ
12 w:าพประกอ
-16 w:าม:
18 w:ามท
21 w:ามที่
-27 w:ามส
16 w:ามเ
-11 w:ายช
-17 w:ายน
-24 w:ายุ
-10 w:ายเหต
-16 w:ายเหตุ:
-10 w:ายไ
17 w:ารจ
-10 w:ารล
-13 w:ารเ
11 w:ารแก้
11 w:ารแก้ไข
-15 w:าว:
13 w:าวจ
11 w:าวท
10 w:าวบ
10 w:าวบ้า
15 w:าวป
15 w:าวประ
17 w:าวม
10 w:าษา
12 w:าะกับ
-21 w:าแฟ
-19 w:าใจ
-13 w:ำนว
12 w:ำผิ
26 w:ำพู
14 w:ำแป
11 w:ำไป
-22 w:ิกา
-25 w:ิฉั
-17 w:ิฉันเ
-11 w:ิดต
-14 w:ิดพ
11 w:ิน1
-11 w:ินไ
-22 w:ิบป
-10 w:ิมพ
-15 w:ิ้น
-14 w:ี25
-12 w:ีกค
21 w:ียง
20 w:ียงให
19 w:ียงใหม่
-34 w:ียน
-12 w:ียบ
32 w:ี่3
-12 w:ี่จ
31 w:ี่ย
-28 w:ี่ส
-17 w:ี่อ
10 w:ี่ใ
12 w:ี่ใช้
11 w:ี้ค
-19 w:ี้ม
-17 w:ี้ห
22 w:ี้เ
-16 w:ี้แ
16 w:ี้ใ
20 w:ี๋ย
-22 w:ึ่ง
-19 w:ือน
-25 w:ื่อ
13 w:ื้อหา
-16 w:ุกค
14 w:ุกา
14 w:ุณค
18 w:ุว่
-14 w:ุ่น
-15 w:ูกป
-15 w:ูกปรั
13 w:ูลข
11 w:ูลของ
15 w:ูลของฉั
-10 w:ู้ก
-11 w:ู้ป
18 w:ู้อ
20 w:ู้อ่า
-32 w:ู้เ
16 w:ู้ใ
13 w:เกิน1
-18 w:เขา
-17 w:เขี
-16 w:เขียน
-19 w:เข้าใ
14 w:เชี
19 w:เดิ
22 w:เดี
25 w:เดี๋ย
-13 w:เดื
-13 w:เดือน
18 w:เท่
11 w:เท่าน
11 w:เท่านั้
17 w:เนื
21 w:เนื้อ
13 w:เนื้อหา
-14 w:เบื
-14 w:เบื้อ
-13 w:เปิ
15 w:เป็นภ
16 w:เป็นภาษ
10 w:เป็น￼
10 w:เป็น￼￼￼
-17 w:เพจ
10 w:เพร
10 w:เพราะ
-11 w:เมื
-15 w:เมื่อ
-33 w:เรา
-14 w:เรี
-16 w:เรียน
-27 w:เรื
-19 w:เรื่อ
21 w:เลย
-14 w:เลยนะ
-12 w:เล่
-12 w:เวล
-11 w:เสี
-16 w:เหตุ:
14 w:เหตุก
14 w:เหตุการ
20 w:เหม
17 w:เหมาะ
12 w:เหมาะกั
12 w:เอง
12 w:แก้คำ
11 w:แก้คำผิ
-13 w:แก้ไข
-19 w:แจ้
23 w:แนะ
10 w:แนะนำ
88 w:แบบ
34 w:แบบที
19 w:แปล
10 w:แปลเป
10 w:แปลเป็น
-26 w:แม่
-13 w:และเร
-34 w:แล้
-18 w:โดย
11 w:โดยไม
17 w:โปร
11 w:โปรดต
11 w:โปรดตรว
-19 w:โพส
-19 w:โพสต์
12 w:โยค
-19 w:ใคร
-11 w:ใช้
-13 w:ใช้ai
-13 w:ในข
-23 w:ในค
-14 w:ในว
58 w:ใส่
-43 w:ให้
-11 w:ให้กร
-11 w:ให้กระช
15 w:ให้เข
14 w:ไข:
-11 w:ได้
-13 w:ได้ที
-14 w:ได้เลยน
14 w:ไปใ
28 w:ไฟล
24 w:ไฟลาว
24 w:ไม่
12 w:ไม่มี
12 w:ไม่เก
12 w:ไม่เกิน
-14 w:ไว้
-20 w:็นน
15 w:็นภ
16 w:็นภาษ
-16 w:็นว
19 w:็นเ
10 w:็น￼
10 w:็น￼￼￼
10 w:็น￼￼￼￼￼
22 w:่ต้
24 w:่ต้อง
13 w:่นไ
11 w:่มี
14 w:่ยว
25 w:่วน
-10 w:่สะ
10 w:่สามา
10 w:่สามารถ
-33 w:่อค
-12 w:่อน
-15 w:่อส
38 w:่อห
13 w:่อหน้
31 w:่อเ
-11 w:่อใ
-19 w:่าก
13 w:่าข
10 w:่าง
23 w:่าจ
11 w:่านั้
10 w:่าวที
12 w:่เก
12 w:่เกิน
-19 w:่ไม
-13 w:้ai
11 w:้ข้
15 w:้ข้อม
15 w:้ข้อมูล
10 w:้คร
-13 w:้คว
16 w:้คำ
11 w:้คำผิ
11 w:้งห
11 w:้งหมด
-22 w:้งไ
13 w:้ฉั
13 w:้ทั
-26 w:้ที
10 w:้นฉ
10 w:้นฉบั
18 w:้นต
10 w:้นทาง
10 w:้นอ
-12 w:้นแ
-12 w:้นและ
11 w:้นโ
-14 w:้ปร
-12 w:้ผู
-12 w:้มี
11 w:้วน
10 w:้อควา
-16 w:้อน
19 w:้อม
11 w:้อมูลขอ
-42 w:้อย
11 w:้อห
21 w:้อ่
21 w:้อ่าน
21 w:้าต
-23 w:้าน
-29 w:้าใ
16 w:้เข
22 w:้เป
13 w:้เป็น
-14 w:้เลยน
-14 w:้เลยนะค
-10 w:้แก้ไ
-12 w:้แป
-26 w:้ใน
32 w:้ให
-13 w:้ไข
20 w:๋ยว
13 w:์ที
-17 w:์นี
32 w:์แล
12 w:ກ):
-11 w:ກກະ
-20 w:ກກັ
17 w:ກຂອງສ
-19 w:ກຂ້
-15 w:ກຂ້ອຍ
12 w:ກຂ້ອຍໄດ
-12 w:ກຂໍ
-12 w:ກຄັ
-12 w:ກຄັ້ງ
-24 w:ກຄົ
-10 w:ກຄົນເ
-17 w:ກຄ້
-18 w:ກງາ
12 w:ກຈັ
-15 w:ກຈາກບ
18 w:ກຍ້
-20 w:ກດີ
-10 w:ກຕັ
16 w:ກຕາ
-17 w:ກຕົ
-17 w:ກຕ່
-17 w:ກຕ່າງ
12 w:ກຕ້
12 w:ກຕ້ອງ
-21 w:ກຕໍ
-20 w:ກຕໍ່ໄ
-16 w:ກຖາ
13 w:ກທີ
-11 w:ກທີ2:
-19 w:ກທ່
10 w:ກນັ້ນ
26 w:ກນີ
-11 w:ກບັ
-29 w:ກບົ
35 w:ກບ່
42 w:ກບ່ອນ
10 w:ກບໍ
10 w:ກບໍ່ມ
-20 w:ກປ່
-20 w:ກປ່ຽນ
-12 w:ກຜູ
29 w:ກຜົ
10 w:ກພາສາ
18 w:ກພາສາອັ
-23 w:ກຟັ
-13 w:ກມັ
-10 w:ກມາ
-22 w:ກມີ
12 w:ກຢູ
-12 w:ກລວ
-20 w:ກລົ
15 w:ກລົງກ
16 w:ກລົງກັນ
18 w:ກວດກັ
-17 w:ກວດສອ
11 w:ກວດເບ
11 w:ກວດເບິ່
-10 w:ກວິ
24 w:ກວ່
29 w:ກວ່າ.
15 w:ກວ່ານ
-23 w:ກວ່າສ
-19 w:ກວ່າສະບ
11 w:ກວ່າເ
32 w:ກວ່າແ
21 w:ກວ່າແລະ
10 w:ກສອງບ
19 w:ກສອນລ
-38 w:ກສະ
-17 w:ກສະພາ
-38 w:ກສາ
-11 w:ກສຳ
-10 w:ກສຳລັ
-14 w:ກສິ
14 w:ກສຽ
-43 w:ກຫຼ
-54 w:ກອງ
-24 w:ກອງບັ
-24 w:ກອງບັນນ
-18 w:ກອງປະ
-18 w:ກອງປະຊຸ
-41 w:ກອນ
-26 w:ກອບ
12 w:ກຮອ
-19 w:ກຮັ
-16 w:ກຮັກສ
13 w:ກຮູ
-27 w:ກຮຽ
-16 w:ກຮ້
-14 w:ກຮ້ອງ
-14 w:ກະດ
11 w:ກະລຸນ
-34 w:ກະວ
35 w:ກັນ
-10 w:ກັບ
22 w:ກັບກາ
10 w:ກັບການເ
17 w:ກັບຜູ
-26 w:ກັບມາ
13 w:ກັບວັ
14 w:ກັບສະ
46 w:ກັອ
15 w:ກັອບປ
15 w:ກັອບປີ້
26 w:ກາງ
-18 w:ກາຍ
-14 w:ກາດ
17 w:ການກວ
17 w:ການຂອ
10 w:ການຂຽ
-14 w:ການຂໍ
12 w:ການດັ
-10 w:ການຕັ
14 w:ການປັ
-12 w:ການປ່
-11 w:ການປ່ຽນ
19 w:ການສະ
10 w:ການສະກົ
13 w:ການສະບັ
14 w:ການອ່
14 w:ການອ່ານ
33 w:ການເປ
31 w:ການເປີດ
11 w:ການເລ
10 w:ການແປ
15 w:ການແປນີ
-14 w:ການໄດ
-12 w:ກາເ
-35 w:ກຳມ
-21 w:ກຳມະກ
-21 w:ກຳມະການ
-18 w:ກິດ
-47 w:ກິນ
-11 w:ກິໂ
-24 w:ກິ່
-17 w:ກີດ
13 w:ກີນ
-16 w:ກີນ30
-16 w:ກີນ300ຄ
24 w:ກີນໄປ
15 w:ກີບ
-24 w:ກົດ
-15 w:ກົດ￼￼
-15 w:ກົດ￼￼￼￼
-32 w:ກົມ
-11 w:ກົ່າ.
33 w:ກົ່າ:
-13 w:ກເກ
13 w:ກເດ
15 w:ກເດີມ
-14 w:ກເຖ
-14 w:ກເຖິງ
-11 w:ກເບ
17 w:ກເປ
16 w:ກເປັນ
-16 w:ກເຜ
-14 w:ກເຜັດ
-26 w:ກເພາະ
20 w:ກເພື່
-12 w:ກເມືອ
-23 w:ກເລ
-19 w:ກເລົ່
13 w:ກເວັ້
16 w:ກເຮົາຂໍ
-10 w:ກເຮົາຈະ
-25 w:ກແດ
23 w:ກແທ
21 w:ກແນ
16 w:ກແນະນ
-24 w:ກແບ
-14 w:ກແປ
19 w:ກໃຈ
-11 w:ກໃນ
-20 w:ກໃບ
-28 w:ກໃສ
-17 w:ກໃຫ
10 w:ກໃຫ້ຂ
-19 w:ກໃໝ
18 w:ກໄດ
20 w:ກໄດ້ເ
-13 w:ກໄວ
-20 w:ກ່ອ
34 w:ກ່ອນ.
20 w:ກ່ອນ:
-20 w:ກ່ອນກ
-13 w:ກ່ອນກົດ
-29 w:ກ່ອນຂ
-14 w:ກ່ອນພ
10 w:ກ່ອນລົງ
-12 w:ກ່ອນວ
-10 w:ກ່ອນວັນ
11 w:ກ່ອນໜ
11 w:ກ່ອນໜ້າ
-40 w:ກ່າ
-39 w:ກ່າວ.
11 w:ກ່ຽ
18 w:ກ່ຽວກ
18 w:ກ່ຽວກັບ
-13 w:ກ້ຂ
-11 w:ກ້ຂ່າ
-11 w:ກ້ຂ່າວ:
22 w:ກ້ຄ
13 w:ກ້ຄຽງ
11 w:ກ້ຕ
-15 w:ກ້ວ
-10 w:ກ້ເ
16 w:ກ້ໃ
13 w:ກ້ໃຫ້
-10 w:ກ້ໄ
10 w:ກ້ໄຂ:
-27 w:ກ້ໄຂແ
-34 w:ກ້ໄຂແລ້
-18 w:ກໍຍ
13 w:ກໍໄ
13 w:ກໍໄດ້
11 w:ກໝົດແ
-18 w:ກ￼￼
-18 w:ກ￼￼￼￼
-22 w:ກ￼￼￼￼￼￼
-22 w:ຂປລ
-19 w:ຂວາ
-43 w:ຂອງ
10 w:ຂອງຂ້
-34 w:ຂອງຂໍ
10 w:ຂອງຊາ
16 w:ຂອງຊາວບ
11 w:ຂອງຕົ້ນ
10 w:ຂອງຜູ
-10 w:ຂອງລາ
17 w:ຂອງເຈ
18 w:ຂອງເຈົ້
-19 w:ຂອບ
-26 w:ຂອບໃຈ
-11 w:ຂອບໃຈທີ
13 w:ຂັດ
16 w:ຂີດ
-11 w:ຂີ່
-19 w:ຂີ້
14 w:ຂຶ້ນມ
16 w:ຂຶ້ນຫ
10 w:ຂຶ້ນແລະ
16 w:ຂົ້າເ
18 w:ຂົ້າເຖິ
-12 w:ຂົ້າໃ
-38 w:ຂຽນ
12 w:ຂຽນຂ່
12 w:ຂຽນຂ່າວ
10 w:ຂຽນຄຳ
-11 w:ຂຽນຈົ
-10 w:ຂຽນຊື
-14 w:ຂຽນບົ
-17 w:ຂຽນປະ
-13 w:ຂຽນປະໂຫ
-16 w:ຂຽນມາ
-20 w:ຂຽນແບ
14 w:ຂຽນໃໝ
11 w:ຂຽນໄວ
-34 w:ຂແລ
-34 w:ຂແລ້ວ
13 w:ຂ່ງ
61 w:ຂ່າ
17 w:ຂ່າວ(
27 w:ຂ່າວ.
-34 w:ຂ່າວ:
19 w:ຂ່າວຕ
-11 w:ຂ່າວທາງ
-20 w:ຂ່າວປ
13 w:ຂ່າວມ
14 w:ຂ່າວວ
11 w:ຂ່າວສ
14 w:ຂ່າວສານ
10 w:ຂ່າວເ
-11 w:ຂ່າວແ
-12 w:ຂ່າວໂ
-11 w:ຂ່າວໄດ້
-56 w:ຂ້ອ
-42 w:ຂ້ອຍຂ
-30 w:ຂ້ອຍຂຽນ
-16 w:ຂ້ອຍຕ
-12 w:ຂ້ອຍບ
10 w:ຂ້ອຍພ
12 w:ຂ້ອຍສ
-34 w:ຂ້ອຍເ
-19 w:ຂ້ອຍເຂົ
11 w:ຂ້ອຍແນະ
10 w:ຂ້ອຍໃ
30 w:ຂ້ອຍໄ
29 w:ຂ້ອຍໄດ້
-17 w:ຂ້າ
-27 w:ຂໍຂ
-14 w:ຂໍຂອງ
-13 w:ຂໍຂອບ
-13 w:ຂໍຂອບໃຈ
-20 w:ຂໍອ
-23 w:ຂໍອະໄ
-38 w:ຂໍອະໄພ,
17 w:ຂໍອະໄພທ
-13 w:ຂໍເ
-16 w:ຂໍໃຫ້ໂຊ
21 w:ຂໍ້
-17 w:ຂໍ້ຂ່
-17 w:ຂໍ້ຂ່າວ
-25 w:ຂໍ້ບົ
26 w:ຂໍ້ມູ
10 w:ຂໍ້ມູນທ
11 w:ຂໍ້ມູນນ
13 w:ຂໍ້ມູນສ
-17 w:ຂໍ້ມູນໃ
13 w:ຂໍ້ເທ
12 w:ຂໍ້ເທັດ
-25 w:ຄງສ
-25 w:ຄງສ້າ
34 w:ຄວນ
12 w:ຄວນກວດກ
17 w:ຄວນໃສ
-22 w:ຄວາມຂອງ
18 w:ຄວາມຄ
16 w:ຄວາມຄິດ
29 w:ຄວາມຈ
-21 w:ຄວາມຍ
-13 w:ຄວາມຍາວ
10 w:ຄວາມທີ່
11 w:ຄວາມນ
-12 w:ຄວາມບ
-12 w:ຄວາມບໍ່
12 w:ຄວາມຫ
-10 w:ຄວາມຮ
13 w:ຄວາມເປັ
-12 w:ຄວາມເໝາ
-13 w:ຄວາມໄ
16 w:ຄວາມໝ
16 w:ຄວາມໝາຍ
-11 w:ຄວາມ￼
-11 w:ຄວາມ￼￼￼
-19 w:ຄອງ
-13 w:ຄອນ
-10 w:ຄອນຫຼ
-10 w:ຄອນຫຼວງ
-27 w:ຄອບຄົວ.
-46 w:ຄະນ
-13 w:ຄະນະກ
-13 w:ຄະນະກຳມ
32 w:ຄັດລອ
12 w:ຄັດລອກແ
-32 w:ຄັນ
20 w:ຄັບ
-10 w:ຄັ້ງ.
-16 w:ຄັ້ງທ
-15 w:ຄາດ
-21 w:ຄານ
11 w:ຄານ້ຳ
11 w:ຄານ້ຳມັ
-12 w:ຄາວ
-14 w:ຄາະ
-26 w:ຄຳ.
32 w:ຄຳ:
10 w:ຄຳກ
36 w:ຄຳຕ
41 w:ຄຳຕອບ
14 w:ຄຳຕອບຂອ
-17 w:ຄຳຕໍ່
-10 w:ຄຳຕໍ່ຄຳ
-28 w:ຄຳຖ
-21 w:ຄຳຖາມ
32 w:ຄຳທ
10 w:ຄຳທຳອ
10 w:ຄຳທຳອິດ
18 w:ຄຳນ
-10 w:ຄຳຜ
14 w:ຄຳຜິດແລ
17 w:ຄຳມ
19 w:ຄຳສ
10 w:ຄຳສັບ
24 w:ຄຳອ
19 w:ຄຳອະທ
19 w:ຄຳອະທິບ
-12 w:ຄຳອື່
15 w:ຄຳອ້າ
10 w:ຄຳອ້າງອ
-17 w:ຄຳຮ
-16 w:ຄຳຮ້ອ
20 w:ຄຳເ
18 w:ຄຳເວົ
18 w:ຄຳເວົ້າ
-10 w:ຄຳເຫັ
-14 w:ຄຳແນະ
-14 w:ຄຳແນະນຳ
18 w:ຄຳແປທ
-11 w:ຄຳໃ
20 w:ຄຳໄ
39 w:ຄິດ
11 w:ຄິດເປ
11 w:ຄິດເປັນ
-13 w:ຄິ່
-12 w:ຄິ່ງໜ
-25 w:ຄີຍ
-19 w:ຄືນ
10 w:ຄືນໃໝ
15 w:ຄືພ
11 w:ຄືເ
19 w:ຄື່
22 w:ຄື່ອງ
13 w:ຄື່ອງໝາ
-14 w:ຄູສ
-14 w:ຄູສອນ
-74 w:ຄົນ
-11 w:ຄົນຂຽ
-17 w:ຄົນທີ
14 w:ຄົນເພ
10 w:ຄົນໃນ
-12 w:ຄົນໜຶ
-12 w:ຄົນໜຶ່ງ
21 w:ຄົບ
-10 w:ຄົບຖ້
-10 w:ຄົບຖ້ວນ
24 w:ຄົ້
15 w:ຄົ້ນຫ
12 w:ຄຽງ
-27 w:ຄ້າ
17 w:ງ,ມ
19 w:ງ,ລ
-33 w:ງ:ແ
-11 w:ງai
-37 w:ງກອ
-18 w:ງກັ
15 w:ງກັນ.
32 w:ງກາ
-19 w:ງການ.
13 w:ງການຂອງ
10 w:ງການຊ
-14 w:ງການປ່ຽ
-12 w:ງການພ
17 w:ງການສ
13 w:ງການສະບ
-14 w:ງການຮ
19 w:ງການເ
-19 w:ງການໄ
-12 w:ງກິ
18 w:ງກິດໃ
-11 w:ງກ່
-10 w:ງກ່າວ
19 w:ງກໍ
20 w:ງຂອງທ
17 w:ງຂອງທ່າ
14 w:ງຂອງຜ
14 w:ງຂອງຜູ້
21 w:ງຂາດ:
22 w:ງຂ່
22 w:ງຂ່າວ
12 w:ງຂ້
-37 w:ງຂໍ
-30 w:ງຄວ
-13 w:ງຄວາມ
-26 w:ງຄາ
47 w:ງຄຳ
33 w:ງຄຳຕອ
-10 w:ງຄຳວ່
-10 w:ງຄຳວ່າ￼
27 w:ງຄື
-16 w:ງຄົ
-12 w:ງຄົນລ
-17 w:ງງາ
-11 w:ງຈອ
-23 w:ງຈະ
14 w:ງຈັ
13 w:ງຈາ
25 w:ງຊາວບ
25 w:ງຊາວບ້າ
-27 w:ງຊື
-14 w:ງຍັ
14 w:ງຍຸ
10 w:ງດີ
-22 w:ງດ້
-22 w:ງດ້ວຍ
-23 w:ງຕາ
-22 w:ງຕາມຄ
-10 w:ງຕົ້ນສະ
-10 w:ງຕ້
-10 w:ງຕ້ອງ
15 w:ງຕໍ
11 w:ງຖິ
11 w:ງຖິ່ນ
-18 w:ງຖື
-21 w:ງທະ
-20 w:ງທະບຽ
13 w:ງທາ
18 w:ງທາງກ
-15 w:ງທີ
15 w:ງທີ່ຂ
21 w:ງທີ່ມ
-14 w:ງທຶ
-17 w:ງທຶນ.
-11 w:ງທຸ
-12 w:ງທ່ານກ່
15 w:ງທ່ຽວລາ
-21 w:ງນີ້:
12 w:ງນີ້ຍ
12 w:ງນີ້ຍັງ
-32 w:ງນ້
-10 w:ງບັ
-14 w:ງບົ
-14 w:ງບົດຄ
13 w:ງບົດນ
13 w:ງບົດນີ້
21 w:ງບ່
23 w:ງບ່ອນ
-16 w:ງບ້
-16 w:ງບ້ານ
10 w:ງບໍ
27 w:ງບໍ່ຕ
22 w:ງບໍ່ມ
-13 w:ງບໍ່ເ
-33 w:ງບໍ່ແ
-17 w:ງບໍ່ແມ່
-11 w:ງປະ
-18 w:ງປະຊຸ
-13 w:ງປະຕິ
-13 w:ງປະຕິບັ
12 w:ງປະເທ
19 w:ງປະໂຫ
19 w:ງປະໂຫຍກ
-19 w:ງປັ
-17 w:ງປາ
-30 w:ງປີ
18 w:ງປ່
18 w:ງປ່ຽນ
-10 w:ງຜິ
11 w:ງຜູ້ກ
11 w:ງຜູ້ກ່ຽ
-13 w:ງຜູ້ອ
-13 w:ງຜູ້ອ່າ
-11 w:ງຝ່
-11 w:ງຝ່າຍ
-22 w:ງພວ
-10 w:ງພາ
16 w:ງພາກທ
-20 w:ງພິ
-10 w:ງພໍ
12 w:ງມື
11 w:ງຢູ
21 w:ງຢູ່ໃ
-10 w:ງລະ
-17 w:ງລັ
-17 w:ງລາ
11 w:ງລົດໄ
13 w:ງລົດໄຟລ
17 w:ງລ່
-12 w:ງລ່ວງ
-12 w:ງລ່ວງໜ້
20 w:ງວັ
16 w:ງວິ
-19 w:ງວ່
10 w:ງວ່າຈ
11 w:ງວ່າຈະເ
-16 w:ງສະ
21 w:ງສະບັບນ
-10 w:ງສະແດ
-12 w:ງສັ
-30 w:ງສຳ
-22 w:ງສື
16 w:ງສືພິ
-13 w:ງສືພິມ.
-16 w:ງສູ
-10 w:ງສົ
-10 w:ງສົ່ງ
-20 w:ງສ້
-20 w:ງສ້າງ
13 w:ງຫຼ
20 w:ງຫຼັກ
14 w:ງອັ
-12 w:ງອາ
17 w:ງອີ
-15 w:ງຮັ
-17 w:ງຮຽ
-48 w:ງານ
-11 w:ງິນ
10 w:ງເກີນ
-18 w:ງເຂ
-16 w:ງເຂົ້
10 w:ງເຄ
18 w:ງເຈ
20 w:ງເຈົ້
-12 w:ງເຊ
-15 w:ງເດີມ
12 w:ງເດືອ
-10 w:ງເຕ
12 w:ງເບ
11 w:ງເບິ່
-10 w:ງເປ
-15 w:ງເພ
13 w:ງເມືອ
21 w:ງເລ
13 w:ງເລັບ
12 w:ງເລື່
12 w:ງເລື່ອງ
15 w:ງເວັບ
11 w:ງເວັບໄຊ
-16 w:ງເສ
-24 w:ງເຫ
-15 w:ງເຫຼື
-15 w:ງເຮັດ
12 w:ງແກ
-22 w:ງແຈ
-22 w:ງແຈ້ງ
-19 w:ງແດ
-10 w:ງແນ
-14 w:ງແປ
11 w:ງແລະບ
17 w:ງແລ້ວ
10 w:ງແອ
-42 w:ງໂດ
-16 w:ງໂດຍບ
-16 w:ງໂດຍບໍ່
-20 w:ງໂຮ
-17 w:ງໃຈ
-15 w:ງໃຊ້ຄ
-19 w:ງໃນ
-18 w:ງໃບ
-34 w:ງໃຫ
-17 w:ງໃໝ
11 w:ງໄຊ
-12 w:ງໄດ
24 w:ງໄປ
24 w:ງໄວ
10 w:ງໄວ້.
-12 w:ງ່າຍຂ
-10 w:ງ່າຍຂຶ້
-11 w:ງໜັ
-25 w:ງໜຶ
-25 w:ງໜຶ່ງ
-10 w:ງໜ້
10 w:ງໜ້ອຍ
-11 w:ງໜ້າ.
14 w:ງໝາ
-14 w:ງໝົດຂ
-27 w:ງໝໍ
15 w:ຈຂອງເ
-10 w:ຈຜູ
-19 w:ຈອງ
-29 w:ຈອນ
10 w:ຈະຂ
22 w:ຈະຂຽນ
-25 w:ຈະນ
-16 w:ຈະບ
-11 w:ຈະບໍ່
18 w:ຈະປັບ
-15 w:ຈະມ
-22 w:ຈະລາຈ
-22 w:ຈະລາຈອນ
22 w:ຈະລົງ
-28 w:ຈະສ
38 w:ຈະເ
19 w:ຈະເຮັ
14 w:ຈະໃ
10 w:ຈະໃຊ້
-21 w:ຈັກ
13 w:ຈັງ
43 w:ຈັດ
-21 w:ຈັນ
-14 w:ຈາກ
24 w:ຈາກນີ
-19 w:ຈາກສະ
-16 w:ຈານ
10 w:ຈາລ
12 w:ຈາລະນ
11 w:ຈຳກ
11 w:ຈຳກັດ
17 w:ຈຳນ
17 w:ຈຳນວນ
-22 w:ຈຳວ
-22 w:ຈຳວັນ
11 w:ຈຳເ
13 w:ຈຳເປັ
12 w:ຈິງ
13 w:ຈຶ່ງອ
10 w:ຈຶ່ງໃ
45 w:ຈຸດ
20 w:ຈຸດທີ
12 w:ຈຸດທີ່ປ
-40 w:ຈົດ
-40 w:ຈົດໝາ
-11 w:ຈົດໝາຍທ
-12 w:ຈົນ
-15 w:ຈົບ
-15 w:ຈົບຊັ
-15 w:ຈົບຊັ້ນ
-24 w:ຈົ່
-10 w:ຈົ້າມ
16 w:ຈົ້າເ
12 w:ຈົ້າເວົ
15 w:ຈແລ
18 w:ຈໃຫ
11 w:ຈໄດ
-19 w:ຈ່ວ
-12 w:ຈ່າ
-49 w:ຈ້ງ
-22 w:ຊກດ
-19 w:ຊຣ໌
-13 w:ຊັງ
-13 w:ຊັດບອ
34 w:ຊັນ
-10 w:ຊັ່ນ￼
-10 w:ຊັ່ນ￼￼￼
-34 w:ຊັ້
-10 w:ຊັ້ນມ
-10 w:ຊາຊ
-10 w:ຊາຊົນ
-37 w:ຊາດ
41 w:ຊາບ
13 w:ຊາບວ່
13 w:ຊາວນາ
-18 w:ຊິກ
-17 w:ຊິກສະ
-17 w:ຊິກສະພາ
-10 w:ຊີນ
-26 w:ຊີມ
11 w:ຊີວິດ
-11 w:ຊີແ
-21 w:ຊີ້
-12 w:ຊີ້ແຈ
-25 w:ຊື່
-19 w:ຊື່ຂອ
-22 w:ຊື່ທີ
18 w:ຊື່ບໍ
20 w:ຊື່ບໍລິ
18 w:ຊື່ຜູ້ຂ
16 w:ຊື່ອຖ
28 w:ຊື່ອົ
28 w:ຊື່ອົງກ
13 w:ຊື່ເຕ
13 w:ຊື່ເຕັມ
18 w:ຊື່ເມ
19 w:ຊື່ເມືອ
-10 w:ຊື່ແລ
-16 w:ຊື່￼￼
-16 w:ຊື່￼￼￼￼
-25 w:ຊື້
-14 w:ຊຸມ
-10 w:ຊົນ
-39 w:ຊົ່
-12 w:ຊົ່ວຄ
-12 w:ຊົ່ວຄາວ
-13 w:ຊົ່ວໂ
-13 w:ຊົ່ວໂມງ
14 w:ຊົ້
22 w:ຊ່ວ
14 w:ຊ່ວຍຂ
14 w:ຊ່ວຍຂຽນ
-14 w:ຊ່ວຍແ
-11 w:ຊ່ອ
-16 w:ຊ້ຄຳອ
-16 w:ຊ້ຄຳອື່
-11 w:ຊ້ບ
-12 w:ຊ້ມ
-16 w:ຊ້ຢ
-11 w:ຊ້ຫ
11 w:ຊ້ອ
52 w:ຊ້ຮ
23 w:ຊ້ຮູບ
-30 w:ຊ້າ
17 w:ຊ້ຳ
-14 w:ຊ້ເ
-17 w:ຊ້ໃ
24 w:ຊ້￼
24 w:ຊ້￼￼￼
33 w:ຊ້￼￼￼￼￼
10 w:ຍ!ຂ
-11 w:ຍaiແລ
15 w:ຍກດ
-18 w:ຍກຕ
-13 w:ຍກຕໍ່
11 w:ຍກນ
-12 w:ຍກລ
16 w:ຍກວ
14 w:ຍກວ່າ
-17 w:ຍກາ
25 w:ຍກເ
-32 w:ຍຂຽ
-11 w:ຍຂ້ອຍ
-20 w:ຍຂໍ
15 w:ຍຄຳ
-15 w:ຍດແ
-15 w:ຍດແກ່
17 w:ຍດ້
12 w:ຍດ້ວຍ
-12 w:ຍຕອ
-30 w:ຍຕັ
10 w:ຍຕົ
-18 w:ຍທາ
-13 w:ຍນັ
-10 w:ຍນີ
20 w:ຍບົ
-12 w:ຍບ້ານກ່
11 w:ຍບໍ່ມ
14 w:ຍບໍ່ມີຄ
-11 w:ຍບໍ່ເສຍ
-14 w:ຍບໍ່ໄ
-14 w:ຍບໍ່ໄດ້
18 w:ຍປະ
11 w:ຍພາ
-23 w:ຍມີ
15 w:ຍລວ
12 w:ຍລະອຽ
13 w:ຍລະອຽດເ
-18 w:ຍວ່
-15 w:ຍສະ
-14 w:ຍສະບັ
13 w:ຍສາ
-11 w:ຍຫຍ
-16 w:ຍຫຼ
-13 w:ຍຫຼັງ
-13 w:ຍອມ
-12 w:ຍອມຮັ
-19 w:ຍອ່
-19 w:ຍອ່ານ
-21 w:ຍຮັ
-30 w:ຍຮັກສ
22 w:ຍະຫ
20 w:ຍະຫວ່
20 w:ຍະຫວ່າງ
21 w:ຍັງຂາດ:
10 w:ຍັງຄົ
-15 w:ຍັງບໍ
19 w:ຍັງບໍ່ມ
22 w:ຍັງຢູ
23 w:ຍັງຢູ່ໃ
-11 w:ຍັງແດ
-27 w:ຍາກ
-13 w:ຍາກອນ
11 w:ຍາຍພາ
-13 w:ຍາຍຮູ
-11 w:ຍາວບໍ
-11 w:ຍາວບໍ່ເ
11 w:ຍາວປະ
11 w:ຍາວປະມາ
11 w:ຍາວເກ
11 w:ຍາວເກີນ
-14 w:ຍິງ
12 w:ຍິນດີຊ່
11 w:ຍົກເວ
11 w:ຍົກເວັ້
17 w:ຍົມ
-10 w:ຍເກ
-17 w:ຍເຂົ້າໃ
-16 w:ຍເລ
-31 w:ຍເຫ
-40 w:ຍເຫດ:
13 w:ຍເຫດກ
10 w:ຍເຫດການ
-25 w:ຍແດ
11 w:ຍແຕ
-13 w:ຍແຜ່.
-14 w:ຍໃຊ
-11 w:ຍໃຫ້ນ
14 w:ຍໄດ
12 w:ຍໄດ້ປ
-20 w:ຍ່າ
-10 w:ຍ້ອ
-10 w:ຍ້າ
-10 w:ຍ້າຍໄ
28 w:ຍໍ້
-16 w:ຍໍ້ແລ
25 w:ຍໍ້ໜ້
13 w:ຍໍ້ໜ້າທ
12 w:ຍໜຶ
12 w:ຍໜຶ່ງ
11 w:ຍ￼￼
11 w:ຍ￼￼￼￼
19 w:ຍ￼￼￼￼￼￼
23 w:ດກວ່າ
-25 w:ດກະ
-28 w:ດກະວີ
31 w:ດກັ
11 w:ດຂອງເ
-11 w:ດຂຽ
24 w:ດຂ່
24 w:ດຂ່າວ
38 w:ດຂໍ
21 w:ດຂໍ້ມ
21 w:ດຂໍ້ມູນ
40 w:ດຄວ
40 w:ດຄວາມ
-20 w:ດຄັ
-17 w:ດຄຳວ່
-17 w:ດຄຳວ່າ￼
-32 w:ດຄື
-34 w:ດຈະ
18 w:ດຈາ
12 w:ດຈິ
-12 w:ດຈົ
-11 w:ດຈົບຊ
-11 w:ດຈົບຊັ້
-10 w:ດຍນ
-11 w:ດຍບໍ່ເສ
19 w:ດຍປ
13 w:ດຍລ
15 w:ດຍລວມ
-11 w:ດຍຫ
-21 w:ດຍຮ
-21 w:ດຍຮັກ
-21 w:ດຍຮັກສາ
15 w:ດຍແ
-17 w:ດຍໃ
-17 w:ດຍໃຊ້
-11 w:ດດາ
15 w:ດດ້
16 w:ດດ້ວຍ
-42 w:ດຕາ
17 w:ດຖະກິ
17 w:ດຖາ
24 w:ດຖື
-38 w:ດທີ
-11 w:ດທີ່ຖ
-11 w:ດທີ່ຖືກ
12 w:ດທີ່ປ
12 w:ດທີ່ປັບ
-23 w:ດທ້
-23 w:ດທ້າຍ
15 w:ດນຳ
-18 w:ດນີ
-13 w:ດນີ້ຂ
13 w:ດນີ້ຈ
-29 w:ດບອ
-16 w:ດບັ
17 w:ດບໍ
-20 w:ດປະ
-13 w:ດປ່
-12 w:ດປ່ຽນ
-19 w:ດປ່ຽນແປ
24 w:ດຜິ
-10 w:ດຜ່
-10 w:ດຜ່ານ
14 w:ດພາ
-27 w:ດມາ
-13 w:ດມີກາ
-13 w:ດມີການປ
25 w:ດລອ
12 w:ດລອກແ
-12 w:ດລະ
-28 w:ດລາ
-14 w:ດລາຍງ
-14 w:ດລາຍງານ
-12 w:ດລົ
-13 w:ດວັ
-13 w:ດວຽ
26 w:ດວ່
30 w:ດວ່າ￼
30 w:ດວ່າ￼￼￼
-26 w:ດສອ
-10 w:ດສະບັ
26 w:ດສະຫຼ
16 w:ດສະຫຼຸບ
-44 w:ດສາ
-15 w:ດສຳພາ
-18 w:ດສົ
-11 w:ດສົ່ງ
-10 w:ດສຽ
17 w:ດສ່
17 w:ດສ່ວນ
25 w:ດຫຍັງ
-16 w:ດຫຍໍ້
-32 w:ດຫຼ
-21 w:ດຫຼາຍ
-16 w:ດອກ
-21 w:ດອອ
-13 w:ດຮັ
10 w:ດຮັດແ
-21 w:ດຮູ
-17 w:ດຮຽ
-11 w:ດັກ
-20 w:ດັກນ້
-20 w:ດັກນ້ອຍ
13 w:ດັນ
22 w:ດັບ
13 w:ດັ່ງນ
11 w:ດັ່ງນີ້
-23 w:ດາວ
-11 w:ດາວໂຫ
-11 w:ດາວໂຫຼດ
-20 w:ດິນ
24 w:ດີ!
20 w:ດີກ
14 w:ດີກັບ
-14 w:ດີຂ
12 w:ດີຊ
12 w:ດີຊ່ວ
-12 w:ດີຕ
-10 w:ດີຕ້ອ
-17 w:ດີທ
18 w:ດີຫ
17 w:ດີຫຼາ
13 w:ດີຫຼາຍ!
-22 w:ດີເ
10 w:ດີໃ
19 w:ດີ້
-19 w:ດົນ
32 w:ດຽວ
11 w:ດເຂົ້
17 w:ດເຊົ້
14 w:ດເປ
30 w:ດເປັນ
18 w:ດເປັນ￼￼
-16 w:ດເປີດ
-23 w:ດເພ
-16 w:ດເພາະ
-13 w:ດເພື່
-22 w:ດເມ
10 w:ດເລ
12 w:ດເຫ
-17 w:ດແກ
-17 w:ດແຈ
-19 w:ດແຈ່ວ
-12 w:ດແຕ
-12 w:ດແຕ່ງ
15 w:ດແທ
11 w:ດແທັກ
11 w:ດແປ
10 w:ດແມ
11 w:ດແມ່ນ
-10 w:ດແລ້ວ
-13 w:ດແອ
-35 w:ດໃຊ
-68 w:ດໃນ
-14 w:ດໃຫ້ຕ
10 w:ດໃຫ້ຜ
10 w:ດໃຫ້ຜູ້
11 w:ດໃຫ້ເ
-35 w:ດໄດ
-15 w:ດໄພ
-15 w:ດໄຟ
17 w:ດໄຟລາ
17 w:ດໄຟລາວ-
-12 w:ດໄລ
15 w:ດໄວ
-32 w:ດ່.
20 w:ດ້ກວດ
20 w:ດ້ຄ
10 w:ດ້ຄັບ
20 w:ດ້ຈ
13 w:ດ້ດ
12 w:ດ້ຕາມ
-31 w:ດ້ທ
-24 w:ດ້ທີ່
15 w:ດ້ບ
-16 w:ດ້ປ
13 w:ດ້ປ່ຽນແ
13 w:ດ້ພ
10 w:ດ້ລວມ
-13 w:ດ້ວຍa
15 w:ດ້ວຍຄ
13 w:ດ້ວຍ￼
13 w:ດ້ວຍ￼￼￼
-13 w:ດ້ອ
-12 w:ດ້ອີກ
-35 w:ດ້ຮ
-43 w:ດ້ຮັບ
-19 w:ດ້ຮັບກາ
-23 w:ດ້ເ
-18 w:ດ້ເພີ
-18 w:ດ້ເພີ່ມ
-22 w:ດ້ເລີຍ!
12 w:ດ້ແ
13 w:ດ້ແຕ່
16 w:ດ້ໂ
10 w:ດ້ໂດຍ
-11 w:ດ້ໃ
-13 w:ດໜ້
-35 w:ດໝາ
-12 w:ດໝາຍທ
-14 w:ດໝາຍສ
-13 w:ດໝາຍສະບ
-13 w:ດໝາຍເ
-18 w:ຕກຕ
-16 w:ຕກຕ່າ
14 w:ຕອນນີ
17 w:ຕອບ
14 w:ຕອບຂອ
19 w:ຕອບນີ
-18 w:ຕອບວ່
21 w:ຕະຕ
21 w:ຕະຕ້ອ
17 w:ຕະຫຼາດເ
-30 w:ຕັກ
16 w:ຕັດຄຳ
-12 w:ຕັດອອ
23 w:ຕັມ
-38 w:ຕັ້
-10 w:ຕັ້ງໃ
44 w:ຕາມ
-13 w:ຕາມກາ
14 w:ຕາມຕົ
35 w:ຕາມທີ
17 w:ຕາມທີ່ທ
10 w:ຕາແ
-23 w:ຕຳຫ
-21 w:ຕຳຫຼວ
19 w:ຕຳແ
19 w:ຕຳແໜ່
15 w:ຕຳແໜ່ງຂ
-32 w:ຕິດ
16 w:ຕິດຕາ
-14 w:ຕິດຕໍ
-16 w:ຕິບ
-15 w:ຕິບັດ
-13 w:ຕີມ
-16 w:ຕືອ
-36 w:ຕື່
-19 w:ຕື່ມຄ
16 w:ຕື່ມບ
11 w:ຕື້
13 w:ຕື້ກີ
-23 w:ຕູ້
-15 w:ຕົກ
-14 w:ຕົກລົ
15 w:ຕົກລົງກ
-18 w:ຕົນ
-12 w:ຕົນເອ
-25 w:ຕົວ
-10 w:ຕົວຈິ
-32 w:ຕົວຢ່
-32 w:ຕົວຢ່າງ
14 w:ຕົວສະ
14 w:ຕົວສະກົ
-17 w:ຕົວເລກທ
12 w:ຕົວເລກແ
-10 w:ຕົວໜັ
-10 w:ຕົວໜັງສ
-23 w:ຕົ້ນປ
17 w:ຕົ້ນສ
17 w:ຕົ້ນສະບ
18 w:ຕ່ຂ
10 w:ຕ່ຂໍ້
-20 w:ຕ່ງ
-10 w:ຕ່ງຄວ
-10 w:ຕ່ງຄວາມ
21 w:ຕ່ຊ
21 w:ຕ່ຊື່
13 w:ຕ່ຖ
15 w:ຕ່ຖ້າ
-11 w:ຕ່ປ
-17 w:ຕ່ມ
-11 w:ຕ່ມື້
-44 w:ຕ່ສ
-16 w:ຕ່າ
-14 w:ຕ່າງກ
-14 w:ຕ່າງກັນ
12 w:ຕ່າງປ
12 w:ຕ່າງປະເ
29 w:ຕ້ອ
13 w:ຕ້ອງກ
22 w:ຕ້ອງການ
-12 w:ຕ້ອງມ
-22 w:ຕ້ອງເ
16 w:ຕ້ອງແ
12 w:ຕ້ອງແກ້
-10 w:ຕ້ອນຮ
-10 w:ຕ້ອນຮັບ
12 w:ຕໍ່
-10 w:ຕໍ່ຄຳ
19 w:ຕໍ່ໃຫ
-22 w:ຕໍ່ໄປນີ
-10 w:ຖວທ
17 w:ຖະກິດ
20 w:ຖານທີ
-14 w:ຖາມ
-21 w:ຖິຕ
11 w:ຖິ່
30 w:ຖື.
24 w:ຖືກຂຽ
10 w:ຖືກຈັ
-15 w:ຖືກປ່
-15 w:ຖືກປ່ຽນ
19 w:ຖືກແທ
19 w:ຖືກໃຈ
-23 w:ຖົ້
-11 w:ຖ່າ
-20 w:ຖ້ວ
-19 w:ຖ້ວນ.
48 w:ຖ້າ
-11 w:ຖ້າທ່
-11 w:ຖ້າທ່ານ
-16 w:ຖ້າບໍ
-26 w:ຖ້າບໍ່ມ
15 w:ຖ້າມີ
-18 w:ຖ້າສົ
-10 w:ທ02
-15 w:ທນກ
12 w:ທນດ
12 w:ທນດ້ວ
15 w:ທນດ້ວຍຄ
17 w:ທນ￼￼￼￼￼
-23 w:ທລະ
-10 w:ທລະສັ
-14 w:ທະນາຄ
-14 w:ທະນາຄານ
-16 w:ທະບ
-16 w:ທະບຽນ
14 w:ທັກ
29 w:ທັງ
12 w:ທັງບົ
11 w:ທັງສອ
-14 w:ທັງໝົດຂ
11 w:ທັດ
12 w:ທັດຈິ
10 w:ທັດຮັດແ
-13 w:ທັນ
10 w:ທັນທີ
-19 w:ທັນສະ
-19 w:ທັນສະໄໝ
-12 w:ທາງ
61 w:ທາງກາ
17 w:ທາງການຄ
12 w:ທາງລົ
12 w:ທາງລົດໄ
15 w:ທາງເລ
-11 w:ທາດ
-13 w:ທານປະ
-13 w:ທານປະເທ
-11 w:ທານສະ
-15 w:ທາລ
-15 w:ທາລະນ
-20 w:ທຳນ
-55 w:ທິດ
-17 w:ທີ,
12 w:ທີ1
33 w:ທີ3
-17 w:ທີ8
-24 w:ທີຂ
-10 w:ທີມ
-10 w:ທີມຊາ
23 w:ທີເ
22 w:ທີເປີ
10 w:ທີ່
-12 w:ທີ່ກຳ
-21 w:ທີ່ກຳລັ
10 w:ທີ່ຂັ
-13 w:ທີ່ຊາ
-11 w:ທີ່ດິ
-14 w:ທີ່ຕ້
-14 w:ທີ່ຕ້ອງ
-28 w:ທີ່ຖືກຕ
12 w:ທີ່ຖືກແ
11 w:ທີ່ນີ
-12 w:ທີ່ບໍ່ມ
-17 w:ທີ່ປັ
-19 w:ທີ່ພົ
15 w:ທີ່ມາ
-14 w:ທີ່ລົ
-21 w:ທີ່ສຸ
-24 w:ທີ່ສຸດໃ
11 w:ທີ່ເຈ
11 w:ທີ່ເຈົ້
-18 w:ທີ່ເວ
-20 w:ທີ່ແກ້ໄ
-15 w:ທີ່ແຊ
20 w:ທີ່ແປ
-13 w:ທຶນ
-23 w:ທື່ອແ
-78 w:ທຸກ
-14 w:ທຸກຄົ
19 w:ທຸກບ່
19 w:ທຸກບ່ອນ
-23 w:ທູດ
-13 w:ທົດ
11 w:ທົ່ວໄປ.
11 w:ທົ່ານີ້
24 w:ທຽບ
-60 w:ທ່າ
-16 w:ທ່ານກ
-14 w:ທ່ານກ່ອ
-22 w:ທ່ານຄ
10 w:ທ່ານຖ
-19 w:ທ່ານນ
-12 w:ທ່ານບ
-20 w:ທ່ານບໍ?
-20 w:ທ່ານຜ
-20 w:ທ່ານຜູ້
16 w:ທ່ານສ
14 w:ທ່ານສົ່
-21 w:ທ່ານອ
-17 w:ທ່ານເ
34 w:ທ່ານແ
15 w:ທ່ຽວລ
15 w:ທ່ຽວລາວ
24 w:ທ້ອ
11 w:ທ້ອງຖ
11 w:ທ້ອງຖິ່
29 w:ທ້າຍບ
27 w:ທ້າຍບົດ
-18 w:ທ້າຍເ
16 w:ນ,ຄ
-13 w:ນ,ນ
30 w:ນ,ສ
14 w:ນ,ສະນ
14 w:ນ,ສະນັ້
-12 w:ນ,ເ
-18 w:ນ15
12 w:ນ18
12 w:ນ20
16 w:ນ200ຄ
18 w:ນ3-
-13 w:ນ300ຄ
12 w:ນ40
10 w:ນ45
-10 w:ນ60
15 w:ນai
22 w:ນກວ
12 w:ນກວດກ
18 w:ນກວດກັບ
11 w:ນກວ່າແລ
-10 w:ນກັນເ
-10 w:ນກັນເອງ
-45 w:ນກາ
10 w:ນການກວດ
18 w:ນການແ
24 w:ນກີ
-26 w:ນກົ
-12 w:ນກົດໝ
-12 w:ນກົດໝາຍ
-26 w:ນກ່
-10 w:ນກ່ອນ
-21 w:ນກ່າວ
-33 w:ນກໍ
-11 w:ນຂອງຕ
-19 w:ນຂອງຜ
-19 w:ນຂອງຜູ້
-15 w:ນຂອງລ
12 w:ນຂັ້ນ
17 w:ນຂ່
17 w:ນຂ່າວ
17 w:ນຂ້ອຍ
-11 w:ນຄວ
-20 w:ນຄວາມ
-10 w:ນຄວາມບໍ
15 w:ນຄັ
14 w:ນຄັ້ງ
13 w:ນຄຳ
-15 w:ນຄຳບັ
-15 w:ນຄຳບັນຍ
10 w:ນຄຳສັ
-20 w:ນຄິ
10 w:ນຄືນໃ
-20 w:ນຄ້
-40 w:ນງາ
-19 w:ນງ່າຍຂຶ
16 w:ນຈະ
-21 w:ນຈັ
-28 w:ນຈາ
-14 w:ນຈຶ
-14 w:ນຈຶ່ງ
-36 w:ນຈົ
-17 w:ນຈົດໝ
-17 w:ນຈົດໝາຍ
-12 w:ນຊາ
-17 w:ນຊິ
-21 w:ນຊີ
-12 w:ນຊື
-11 w:ນຊົ
-25 w:ນຊ່
-35 w:ນຊ່ວຍ
-22 w:ນຊ່ວຍເຫ
-17 w:ນຊ້
-12 w:ນຍັ
-25 w:ນຍາ
11 w:ນຍາຍພ
12 w:ນຍາຍພາບ
-13 w:ນຍາຍຮ
-13 w:ນຍາຍຮູບ
-18 w:ນດັ
12 w:ນດີຊ່
12 w:ນດີຊ່ວຍ
20 w:ນດ້ວຍຄຳ
-10 w:ນຕອນທ
-11 w:ນຕາ
-12 w:ນຕາຕະ
-12 w:ນຕາຕະລາ
-13 w:ນຕີ
36 w:ນຕົ
10 w:ນຕໍ່ໄ
15 w:ນຖື
-19 w:ນທັ
-22 w:ນທັງໝ
-22 w:ນທັງໝົດ
-42 w:ນທາ
-15 w:ນທາງເ
12 w:ນທີ
-12 w:ນທີ12
-13 w:ນທີ30
25 w:ນທີ31
-11 w:ນທີ່ກ
11 w:ນທີ່ຄ
11 w:ນທີ່ຕ
17 w:ນທີ່ນ
10 w:ນທີ່ມ
-11 w:ນທີ່ຮ
-15 w:ນທີ່ແ
-33 w:ນທຸ
-13 w:ນທ່
-20 w:ນນຄ
-29 w:ນນັ
-11 w:ນນັກຂ
-11 w:ນນັກຂ່າ
-11 w:ນນັ້ນ
-38 w:ນນາ
-12 w:ນນີ້.
-30 w:ນນ້
13 w:ນບມ
-17 w:ນບາ
-14 w:ນບົ
41 w:ນບົດ.
-17 w:ນບົດຄ
-17 w:ນບົດຄວາ
-27 w:ນບົດນ
-21 w:ນບົດນີ້
10 w:ນບໍ່ແ
10 w:ນບໍ່ແມ່
-38 w:ນປະ
-22 w:ນປະຈຳ
-18 w:ນປະຈຳວັ
-11 w:ນປະທາ
-18 w:ນປະເທ
-25 w:ນປະໂຫ
-36 w:ນປະໂຫຍກ
11 w:ນປະໂຫຍດ
17 w:ນປັ
-45 w:ນປີ
17 w:ນປ່ຽນແປ
-35 w:ນຜິ
-25 w:ນຜູ
22 w:ນຜູ້ເ
-18 w:ນຜົ
-10 w:ນພະ
-27 w:ນພາ
-15 w:ນພາສາ
18 w:ນພາສາລາ
-19 w:ນພາສາອັ
-32 w:ນພິ
15 w:ນພື
15 w:ນພື້ນ
-10 w:ນມ.
40 w:ນມັ
-28 w:ນມາ
-19 w:ນມາດຕ
-56 w:ນມີ
-10 w:ນມື້ນ
-10 w:ນມື້ນີ້
-29 w:ນຢັ
-14 w:ນຢັນ.
-16 w:ນຢັນຈ
-42 w:ນຢູ
29 w:ນລວ
-16 w:ນລະ
-48 w:ນລາ
-29 w:ນລາຄາ
11 w:ນລື
-12 w:ນລົ
-20 w:ນລົງໂ
14 w:ນວນ
-22 w:ນວັ
16 w:ນວັກທ
-13 w:ນວັນທີ3
-37 w:ນວໃ
-20 w:ນວ່
-19 w:ນສອ
10 w:ນສະກົ
24 w:ນສະບັ
11 w:ນສະບັບບ
-11 w:ນສະເໜ
-23 w:ນສະໄໝ
-28 w:ນສັ
-14 w:ນສັ້ນ
-40 w:ນສາ
-15 w:ນສາມເ
-11 w:ນສາມເທື
-11 w:ນສຳ
14 w:ນສຳຄັ
-21 w:ນສຳລັ
-13 w:ນສິ
-15 w:ນສີ
-18 w:ນສື
-16 w:ນສື່ສ
16 w:ນສຸ
13 w:ນສົ່ງມາ
12 w:ນສ່
12 w:ນສ່ວນ
10 w:ນສ່ວນຕົ
-29 w:ນຫຍັງ
20 w:ນຫຍໍ້
26 w:ນຫາ
28 w:ນຫຼ
22 w:ນຫຼັກ
13 w:ນຫຼາຍກວ
-13 w:ນອງ
14 w:ນອນ
19 w:ນອັ
-10 w:ນອາ
18 w:ນອີ
12 w:ນອົ
-17 w:ນຮັ
-22 w:ນຮູ
13 w:ນຮູບແ
13 w:ນຮູບແບບ
-19 w:ນຮ່
-10 w:ນຮ່ວມ
-10 w:ນຮ້
-15 w:ນະກ
-13 w:ນະກຳມ
-13 w:ນະກຳມະກ
-10 w:ນະຄ
-10 w:ນະຄອນ
-10 w:ນະຄອນຫຼ
31 w:ນະນຳ:
-106 w:ນັກ
-10 w:ນັກຂຽ
-27 w:ນັກຂ່
-27 w:ນັກຂ່າວ
-13 w:ນັກງາ
-32 w:ນັດ
15 w:ນັບ
-15 w:ນັບແຕ
-12 w:ນັ່
71 w:ນັ້
11 w:ນັ້ນ.
12 w:ນັ້ນສ
30 w:ນັ້ນອ
14 w:ນັ້ນເ
16 w:ນັ້ນແ
16 w:ນັ້ນແມ່
-13 w:ນາ.
-16 w:ນາຄ
-14 w:ນາຄານ
-62 w:ນາງ
-18 w:ນາຍ
-15 w:ນາຍບ້
-15 w:ນາຍບ້ານ
15 w:ນາທ
-13 w:ນາທີສ
-15 w:ນານ
13 w:ນາບ
-22 w:ນາມ
-14 w:ນາວ
27 w:ນາເ
-17 w:ນາໃ
19 w:ນຳ.
35 w:ນຳ:
-11 w:ນຳກ
-12 w:ນຳຂ
15 w:ນຳບ
10 w:ນຳໄ
-22 w:ນິທ
-22 w:ນິທານ
11 w:ນີ້ກ່
11 w:ນີ້ກ່ອນ
-16 w:ນີ້ຂ້
-13 w:ນີ້ຂ້ອຍ
15 w:ນີ້ຄວ
-10 w:ນີ້ຄືຄຳ
-10 w:ນີ້ຄືນໃ
13 w:ນີ້ຈະ
-11 w:ນີ້ຖື
-10 w:ນີ້ບອ
-25 w:ນີ້ບໍ
-19 w:ນີ້ບໍ່ມ
-29 w:ນີ້ມີ
-10 w:ນີ້ເປ
-10 w:ນີ້ເປັນ
-15 w:ນີ້ເພ
-10 w:ນີ້ແປຈາ
-15 w:ນີ້ແລ
-19 w:ນີ້ແລ້ວ
21 w:ນີ້ໃຊ
-19 w:ນີ້ໃຫ
-10 w:ນີ້ໄດ
-29 w:ນເກ
-11 w:ນເກີດ
-14 w:ນເກົ່
-18 w:ນເຂ
-16 w:ນເຂົ້
-28 w:ນເຄ
-16 w:ນເຄິ່
-23 w:ນເຈ
-25 w:ນເດ
16 w:ນເດືອ
27 w:ນເຕັມ
16 w:ນເທ
30 w:ນເປ
11 w:ນເປັນຕົ
-11 w:ນເປັນ￼￼
31 w:ນເປີດ
17 w:ນເຜ
18 w:ນເຜີຍ
18 w:ນເຜີຍແຜ
31 w:ນເພາະ
-16 w:ນເພີ່
-26 w:ນເພີ່ມເ
20 w:ນເພື່ອໃ
-14 w:ນເຟ
-22 w:ນເມ
-15 w:ນເມືອ
16 w:ນເລືອ
-25 w:ນເວ
-10 w:ນເວລາ
10 w:ນເຫ
10 w:ນເຫດກ
10 w:ນເຫດການ
-28 w:ນເອ
-17 w:ນເອກະ
-17 w:ນເອກະສາ
-13 w:ນແຊ
-21 w:ນແດ
-21 w:ນແນ
-13 w:ນແນວໃ
-36 w:ນແບ
16 w:ນແປ
23 w:ນແປງຫ
23 w:ນແປງຫຼັ
15 w:ນແປນີ
-18 w:ນແຜ
12 w:ນແມ
23 w:ນແມ່ນ
-14 w:ນແລ
11 w:ນແລະເປັ
15 w:ນໂຄ
-13 w:ນໂດຍບ
-17 w:ນໂທ
-25 w:ນໂລ
20 w:ນໃຈ
11 w:ນໃຊ
34 w:ນໃດ
-42 w:ນໃນ
-18 w:ນໃບ
19 w:ນໃສ
-11 w:ນໃຫ
-11 w:ນໃຫ້ກ
-11 w:ນໃຫ້ຄ
20 w:ນໃຫ້ແ
10 w:ນໃໝ່.
-10 w:ນໃໝ່ສ
-10 w:ນໃໝ່ໃຫ້
-33 w:ນໄດ
-11 w:ນໄດ້ທ
-21 w:ນໄດ້ປ
-14 w:ນໄດ້ປັບ
-18 w:ນໄດ້ສ
13 w:ນໄປແລ
10 w:ນໄຫ
-64 w:ນ້ອ
-73 w:ນ້ຳ
13 w:ນ້ຳຖ້
13 w:ນ້ຳຖ້ວມ
-24 w:ນ້ຳປາ
11 w:ນ້ຳມັ
26 w:ນ້ຳສຽ
-16 w:ນໜັ
25 w:ນ￼￼￼￼￼￼
14 w:ບ.ຈ
-20 w:ບ4ຄ
-20 w:ບ4ຄົນ
-32 w:ບ:ສ
11 w:ບກວ
10 w:ບກັນໃ
-13 w:ບການສ
15 w:ບການເ
14 w:ບກົ
14 w:ບກົດໝ
14 w:ບກົດໝາຍ
11 w:ບກ່ອນ
47 w:ບຂອ
-10 w:ບຂັ
12 w:ບຂຶ
12 w:ບຂຶ້ນ
22 w:ບຄຳ
-10 w:ບຄຳຖາ
-30 w:ບຄົ
-27 w:ບຄົວ.
-14 w:ບງ່
-14 w:ບງ່າຍ
-12 w:ບຈະ
14 w:ບຈຳ
-13 w:ບຊັ
-15 w:ບຊັ້ນ
19 w:ບຊາ
35 w:ບຊາບ.
15 w:ບຕັ
22 w:ບຕໍ
12 w:ບຖາ
-10 w:ບຖື
-17 w:ບຖ້
-10 w:ບຖ້ວນ
10 w:ບທາ
13 w:ບທາງກ
39 w:ບທີ
-13 w:ບທີ່ຖ
-13 w:ບທີ່ຖືກ
13 w:ບທຽ
-11 w:ບທ່
-10 w:ບທ່ານ
62 w:ບນີ
10 w:ບນີ້ກ
-11 w:ບນີ້ຍ
20 w:ບນີ້ສ
11 w:ບນີ້ແ
32 w:ບບa
27 w:ບບຂ
23 w:ບບຂ່າ
29 w:ບບຕ
23 w:ບບທ
26 w:ບບນ
24 w:ບບນີ້
-16 w:ບບບໍ່
-29 w:ບບຟ
-29 w:ບບຟອມ
-16 w:ບບສ
-14 w:ບບອ
-10 w:ບບິ
11 w:ບບົ
-13 w:ບບເກົ
-13 w:ບບເກົ່າ
-17 w:ບບແ
-24 w:ບບໃ
-13 w:ບບໍ່ແ
-22 w:ບປຸ
14 w:ບປຸງ:
-10 w:ບປຸງສ
-11 w:ບປຸງໃ
20 w:ບຜູ້ອ
20 w:ບຜູ້ອ່າ
17 w:ບຜົ
10 w:ບພາສາ
-12 w:ບພາສາລາ
16 w:ບພາສາອັ
16 w:ບພິ
-29 w:ບຟອ
-26 w:ບມາ
-19 w:ບມື
-24 w:ບລາ
14 w:ບລົ
19 w:ບວາ
-14 w:ບວານນ
-14 w:ບວານນີ້
16 w:ບວິ
-12 w:ບວ່
-10 w:ບວ່າຂ້ອ
31 w:ບສະບັ
-11 w:ບສະໝັ
-27 w:ບສາ
10 w:ບສຳລັ
10 w:ບສົ
-22 w:ບຫຼ
-17 w:ບຫຼວງ
-17 w:ບຫຼວງພະ
-39 w:ບອກ
-22 w:ບອກຂ້
-22 w:ບອກຂ້ອຍ
22 w:ບອກຜົ
-13 w:ບອກວ່
-13 w:ບອດ
11 w:ບອ່
14 w:ບອ່ານ
12 w:ບອ່ານອອ
-11 w:ບຮອ
-13 w:ບຮຽ
12 w:ບຮ້
14 w:ບຮ້ອຍ
-37 w:ບັດ
-26 w:ບັນ
-16 w:ບັນຊີ
-10 w:ບັນຍາ
11 w:ບັນຍາຍພ
-13 w:ບັນຍາຍຮ
17 w:ບັນຫາ
-28 w:ບັບ
-11 w:ບັບນີ້ຍ
-10 w:ບັບພາ
-10 w:ບັບພາສາ
-13 w:ບັບວັ
-14 w:ບັບວາ
-14 w:ບັບວານນ
10 w:ບັບສຳ
10 w:ບັບສຳລັ
11 w:ບັບເກ
11 w:ບັບເກົ່
-13 w:ບັບເຕ
-13 w:ບັບເຕັມ
-10 w:ບັບແປ
-22 w:ບັບໜ້
-26 w:ບາງ
16 w:ບາງຄຳ
-13 w:ບາງຄົ
-10 w:ບາດ
-28 w:ບິນ
15 w:ບິ່
-15 w:ບີໂ
12 w:ບຸກຄົ
11 w:ບູນ
-37 w:ບູລ
-54 w:ບົດ
-28 w:ບົດກະ
-28 w:ບົດກະວີ
12 w:ບົດຂ່
12 w:ບົດຂ່າວ
-12 w:ບົດຈົ
-11 w:ບົດຈົບຊ
-13 w:ບົດທີ
-11 w:ບົດນີ້ຂ
13 w:ບົດນີ້ຈ
-14 w:ບົດລາ
-14 w:ບົດລາຍງ
14 w:ບົດສະຫຼ
-15 w:ບົດສຳ
-15 w:ບົດສຳພາ
-19 w:ບົດຮຽ
-12 w:ບົດແຕ່ງ
-15 w:ບົບ
-11 w:ບົວ
-17 w:ບຽນ
11 w:ບເຄ
-13 w:ບເຕ
-13 w:ບເຕັມ
19 w:ບເພ
-19 w:ບເສ
-15 w:ບເສັງ
-18 w:ບເຮ
45 w:ບແບ
20 w:ບແບບຂ
-46 w:ບແປ
-22 w:ບແລ
13 w:ບໂພ
-31 w:ບໃຈ
-11 w:ບໃຈທີ
-12 w:ບໃຈທີ່ໄ
-18 w:ບໃໝ
-14 w:ບໃໝ່:
-15 w:ບໄຊ
10 w:ບໄທ
-15 w:ບໄວ
-24 w:ບ່ງ
-15 w:ບ່ງປັ
43 w:ບ່ອ
29 w:ບ່ອນ.
-71 w:ບ້າ
-13 w:ບ້ານ.
-12 w:ບ້ານກ
-12 w:ບ້ານກ່າ
-21 w:ບ້ານໃ
-16 w:ບໍ?
-18 w:ບໍລ
-15 w:ບໍລິກ
-15 w:ບໍລິການ
14 w:ບໍຫ
14 w:ບໍຫຼື
40 w:ບໍ່
13 w:ບໍ່ຄື
13 w:ບໍ່ຊັ
16 w:ບໍ່ຕ້
16 w:ບໍ່ຕ້ອງ
-33 w:ບໍ່ພົ
-23 w:ບໍ່ພໍ
22 w:ບໍ່ມີ
13 w:ບໍ່ມີໃນ
-10 w:ບໍ່ສະດວ
14 w:ບໍ່ອອ
15 w:ບໍ່ຮູ
-17 w:ບໍ່ເກ
-17 w:ບໍ່ເກີນ
-15 w:ບໍ່ເປ
15 w:ບໍ່ເພ
-14 w:ບໍ່ໃສ
19 w:ບໍ່ໄດ້ກ
17 w:ບໍ່ໄດ້ບ
-13 w:ບໍ່ໄດ້ເ
15 w:ບໍ່ໄດ້ແ
-15 w:ບໍ່ໄດ້ໃ
11 w:ບໜັ
11 w:ບໜັງສ
11 w:ບໜັງສືພ
-45 w:ບໜ້
15 w:ປຄຳ
23 w:ປງຫ
23 w:ປງຫຼັ
11 w:ປງເ
11 w:ປຕາ
12 w:ປຕາມຕ
12 w:ປຕາມຕົວ
-12 w:ປບໍ
-10 w:ປປັ
-10 w:ປປັບປ
-10 w:ປປັບປຸງ
-21 w:ປພາ
-21 w:ປພາສາ
-15 w:ປພາສາລາ
10 w:ປວາ
-16 w:ປອດ
-15 w:ປອດໄພ
-15 w:ປອມ
-38 w:ປະກ
-24 w:ປະກອບ
-12 w:ປະກາດ
-50 w:ປະຈ
-22 w:ປະຈຳວ
-22 w:ປະຈຳວັນ
-31 w:ປະຊ
-10 w:ປະຊາຊ
-10 w:ປະຊາຊົນ
-21 w:ປະຊຸມ
15 w:ປະຕ
-15 w:ປະຕິບ
-15 w:ປະຕິບັດ
14 w:ປະທ
15 w:ປະທານ
-13 w:ປະທານປະ
18 w:ປະມ
21 w:ປະມານ
16 w:ປະມານ20
-21 w:ປະເ
14 w:ປະເດັ
-17 w:ປະເທດ
12 w:ປະໂ
12 w:ປະໂຫຍ
15 w:ປະໂຫຍກດ
-16 w:ປະໂຫຍກຕ
11 w:ປະໂຫຍກນ
-12 w:ປະໂຫຍກລ
-15 w:ປະໂຫຍດແ
20 w:ປັນ
15 w:ປັນai
-10 w:ປັນກັນເ
20 w:ປັນກາ
16 w:ປັນຄຳ
10 w:ປັນຄຳຖາ
12 w:ປັນຕົ
-11 w:ປັນປະ
12 w:ປັນລາ
-18 w:ປັນຫຍ
-20 w:ປັນຫຍັງ
11 w:ປັນ￼￼
10 w:ປັນ￼￼￼￼
18 w:ປັບຄຳ
-22 w:ປັບປຸ
14 w:ປັບປຸງ:
-10 w:ປັບປຸງສ
-11 w:ປັບປຸງໃ
-27 w:ປັບໃໝ
-26 w:ປາກ
-27 w:ປາແ
-23 w:ປາແດກ
-11 w:ປິດ
-11 w:ປີ.
-35 w:ປີ2
-15 w:ປີ201
-15 w:ປີ202
-10 w:ປີດ
-13 w:ປີນ
-22 w:ປີນີ້
19 w:ປີເ
-26 w:ປີແ
-42 w:ປີໃ
-37 w:ປີໃໝ່
10 w:ປີ້
-26 w:ປຶ້
-22 w:ປຸງ
-14 w:ປຸ່
-42 w:ປູກ
-21 w:ປົກ
14 w:ປຽບ
14 w:ປຽບທຽ
26 w:ປເປ
26 w:ປເປັນ
19 w:ປເປັນ￼￼
-18 w:ປເຮ
-14 w:ປເຮັດ
-14 w:ປແລະຮ
-14 w:ປແລະຮຽບ
-13 w:ປໃຫ
-34 w:ປ່ຽ
10 w:ປ່ຽນຄ
-14 w:ປ່ຽນຊ
-14 w:ປ່ຽນຊື່
-33 w:ປ່ຽນຫ
-22 w:ປ່ຽນເ
26 w:ປ່ຽນ￼
26 w:ປ່ຽນ￼￼￼
-10 w:ປ້າ
-17 w:ຜມີ
-22 w:ຜັກ
-26 w:ຜັດ
-20 w:ຜິດ
-12 w:ຜິດທີ
13 w:ຜີຍ
10 w:ຜີຍແຜ
-13 w:ຜີຍແຜ່.
-78 w:ຜູ້
10 w:ຜູ້ກ່
10 w:ຜູ້ກ່ຽວ
-10 w:ຜູ້ຊົ
11 w:ຜູ້ບາ
11 w:ຜູ້ບາດເ
36 w:ຜູ້ອ່
36 w:ຜູ້ອ່ານ
11 w:ຜູ້ເຂ
11 w:ຜູ້ເຂົ້
-14 w:ຜູ້ແທ
-36 w:ຜູ້ແປ
18 w:ຜົນ
17 w:ຜົນທີ
-13 w:ຜ່.
-12 w:ຜ່າ
-28 w:ຝຣັ
-28 w:ຝຣັ່ງ
-25 w:ຝຶກ
-10 w:ຝົນ
17 w:ພທີ
-12 w:ພວກ
-11 w:ພສ.
12 w:ພສເ
-11 w:ພະນ
-11 w:ພະນັກ
-11 w:ພະນັກງາ
-14 w:ພະແ
-13 w:ພະແນກ
-13 w:ພັກເກ
-82 w:ພັນ
-27 w:ພາກ
-13 w:ພາຍຫຼ
-13 w:ພາຍຫຼັງ
15 w:ພາດ
-55 w:ພາບ
15 w:ພາສາ:
12 w:ພາສາທ
10 w:ພາສາທີ່
-22 w:ພາສາບ
-13 w:ພາສາຝ
-13 w:ພາສາຝຣັ
10 w:ພາສາໄ
-10 w:ພາະຄຳ
10 w:ພາະສັ
10 w:ພາະສັ້ນ
28 w:ພິທ
21 w:ພິທີເ
21 w:ພິທີເປີ
-46 w:ພິມ
-10 w:ພິມຄັ
-10 w:ພິມຄັ້ງ
-14 w:ພິເ
-13 w:ພິເສດ
10 w:ພີ່ມຂ
12 w:ພີ່ມຂໍ້
28 w:ພີ່ມຄ
11 w:ພີ່ມຄວາ
12 w:ພີ່ມຄຳເ
-24 w:ພີ່ມເ
-19 w:ພີ່ມເຕີ
11 w:ພື່ອບ
11 w:ພື່ອບໍ່
-16 w:ພື່ອປ
10 w:ພື່ອຫຼຸ
15 w:ພື່ອໃ
17 w:ພື່ອໃຫ້
12 w:ພື້
-10 w:ພົນ
-18 w:ພົບ
10 w:ພົບກັນໃ
11 w:ພຽງ
-16 w:ພຽງແຕ
57 w:ພ້ອ
17 w:ພໍດ
-42 w:ພໍ່
-12 w:ພໍ່ແມ
17 w:ຟລາ
17 w:ຟລາວ-
17 w:ຟລາວ-ຈີ
-12 w:ຟສບ
-12 w:ຟສບຸກ
-29 w:ຟອມ
12 w:ຟັງ
15 w:ຟັງຄື
-22 w:ຟ້າ
17 w:ມກັ
-21 w:ມກາ
-16 w:ມຂອ
16 w:ມຂຶ
16 w:ມຂຶ້ນ
10 w:ມຂຽ
-12 w:ມຄວາມເໝ
-16 w:ມຄັ້ງ
15 w:ມຄິ
-17 w:ມຄື
-21 w:ມງເ
-22 w:ມງແ
18 w:ມຈາ
17 w:ມຈຳ
-10 w:ມຊາ
-12 w:ມຍາ
15 w:ມຍາວ:
17 w:ມຍາວປ
-12 w:ມຍິ
-17 w:ມທາ
25 w:ມທີ
18 w:ມທີ່ທ
18 w:ມທີ່ທ່າ
12 w:ມທີ່ແ
-17 w:ມນີ
-17 w:ມນ້
16 w:ມບອ
11 w:ມບູ
-27 w:ມບໍ
-10 w:ມບໍ່ສ
-10 w:ມບໍ່ສະດ
-11 w:ມຜິ
12 w:ມຜູ
-17 w:ມພາ
-10 w:ມພາສາ
-14 w:ມຢູ
-28 w:ມສະ
-12 w:ມສະບັ
-14 w:ມສາ
11 w:ມສົ
17 w:ມຫຍ
14 w:ມຫຍັງ
-15 w:ມຫົ
12 w:ມຫຼ
28 w:ມອບ
-17 w:ມອອ
-11 w:ມອີ
-10 w:ມອີກບ
-11 w:ມຮູ້ສ
-11 w:ມຮູ້ສຶກ
-21 w:ມະກ
-21 w:ມະການ
-30 w:ມະນ
-20 w:ມະຫ
-13 w:ມະໂ
-16 w:ມັກ
23 w:ມັດ
-32 w:ມັນ
-18 w:ມາ.
12 w:ມາຈ
-19 w:ມາຊ
-18 w:ມາຊິກ
-17 w:ມາຊິກສະ
-23 w:ມາດ
-42 w:ມາດຕາ
-21 w:ມາດເປ
-14 w:ມາດເປີດ
-11 w:ມາທ
22 w:ມານ
16 w:ມານ20
16 w:ມານ200ຄ
-10 w:ມາວ
-15 w:ມາສ
-10 w:ມາຫ
-20 w:ມາຮ
-17 w:ມາໃ
-11 w:ມາໃໝ່
-49 w:ມີ3
-16 w:ມີການປ່
-13 w:ມີຂໍ້
-14 w:ມີຂໍ້ມູ
-26 w:ມີຄ
-17 w:ມີຄຳເ
-22 w:ມີຄຳແ
11 w:ມີຈ
-14 w:ມີຊ
-22 w:ມີຊື່
18 w:ມີຕ
-10 w:ມີທ
-22 w:ມີນ
20 w:ມີບ
-37 w:ມີຜ
-24 w:ມີຜູ້
13 w:ມີພ
16 w:ມີພຽງ
10 w:ມີສ່ວ
-11 w:ມີເນື
-11 w:ມີເນື້ອ
-14 w:ມືອ
11 w:ມືອງ.
11 w:ມືອງໄ
-13 w:ມື່
10 w:ມື່ອໃ
10 w:ມື້ນີ
29 w:ມູນ
18 w:ມູນທີ
11 w:ມູນນີ
-19 w:ມເຂ
-18 w:ມເຂົ້
-12 w:ມເຂົ້າໃ
-14 w:ມເດ
-18 w:ມເຕ
-19 w:ມເຕີມ
-17 w:ມເທ
-12 w:ມເທື່
14 w:ມເພ
-12 w:ມເໝ
-12 w:ມເໝາະ
-12 w:ມເໝາະສົ
-11 w:ມແບ
-12 w:ມໄດ
-22 w:ມໄວ
-16 w:ມ່ຕ
-14 w:ມ່ຕູ້
13 w:ມ່ນ
17 w:ມ່ນກາ
-10 w:ມ່ນຂ່
-10 w:ມ່ນຂ່າວ
-13 w:ມ່ນຕາ
-16 w:ມ່ນລາ
14 w:ມ່ນສະບັ
16 w:ມ່ນຫຍ
-12 w:ມ່ປ
-11 w:ມ່ວ
-28 w:ມ￼￼
-28 w:ມ￼￼￼￼
-29 w:ມ￼￼￼￼￼￼
-36 w:ຢັນ
-20 w:ຢາກ
11 w:ຢາກປັ
-10 w:ຢາກໃຫ
10 w:ຢາກໃຫ້ຂ
11 w:ຢາກໄດ
-29 w:ຢືນ
-29 w:ຢືນຢັ
-14 w:ຢືນຢັນ.
-16 w:ຢືນຢັນຈ
-23 w:ຢຸດ
-44 w:ຢູ່
-11 w:ຢູ່ບ້
-11 w:ຢູ່ບ້ານ
19 w:ຢູ່ໃນ
-45 w:ຢ່າ
10 w:ຢ່າງແ
-13 w:ຢ່າລື
-28 w:ຣັ່
-24 w:ລກທ
-18 w:ລກທີ່
10 w:ລກທີ່ຖື
-10 w:ລກປ
11 w:ລກແ
-10 w:ລຍະ
11 w:ລວມແລ
32 w:ລອກ
16 w:ລອງເບ
16 w:ລອງເບິ່
-14 w:ລອງໃຊ
10 w:ລະ4
-23 w:ລະກ
-44 w:ລະຂ
11 w:ລະຊ
10 w:ລະຊື່
20 w:ລະຍ
16 w:ລະດ
18 w:ລະດັບ
-25 w:ລະຕ
-11 w:ລະທ
-10 w:ລະນ
37 w:ລະບ
-15 w:ລະບົບ
31 w:ລະບໍ່
-11 w:ລະປ
14 w:ລະຜ
-42 w:ລະພ
-19 w:ລະພາບ
-14 w:ລະມ
11 w:ລະລ
10 w:ລະວ
20 w:ລະວັກ
-25 w:ລະສ
-10 w:ລະສັບ
-10 w:ລະຫ
-10 w:ລະຫັດ
17 w:ລະອ
11 w:ລະອຽດ
-39 w:ລະຮ
-13 w:ລະຮູບ
-20 w:ລະຮຽບ
-20 w:ລະຮຽບຮຽ
-16 w:ລະເບີ
-12 w:ລະເບີໂທ
-19 w:ລະແ
-16 w:ລະໃ
14 w:ລະ￼
14 w:ລະ￼￼￼
18 w:ລະ￼￼￼￼￼
14 w:ລັກ
-19 w:ລັດ
-17 w:ລັດແລ
-16 w:ລັດແລ້ວ
39 w:ລັບ
-20 w:ລັບ4ຄ
-20 w:ລັບ4ຄົນ
10 w:ລາ.
11 w:ລາ1
-28 w:ລາຂ
-30 w:ລາຄ
11 w:ລາຄານ້ຳ
-12 w:ລາງວັ
-12 w:ລາຈ
-22 w:ລາຈອນ
-41 w:ລາຍ
-11 w:ລາຍກາ
-16 w:ລາຍງາ
12 w:ລາຍລະ
12 w:ລາຍລະອຽ
-17 w:ລານ
-15 w:ລາວ
17 w:ລາວ-ຈ
17 w:ລາວ-ຈີນ
12 w:ລາວຈະ
26 w:ລາວທີ
-10 w:ລາວແລ
-12 w:ລາວໄດ
-15 w:ລິການ
-22 w:ລິດ
-11 w:ລີກ
19 w:ລີ່
-34 w:ລຶບ
-23 w:ລືມ
11 w:ລືອກຕ
-16 w:ລືອກທີ2
10 w:ລືອກຫ
10 w:ລືອກຫົວ
-16 w:ລື່ອງ
-11 w:ລື້
10 w:ລຸນ
-18 w:ລຸ້
-50 w:ລູກ
-14 w:ລູກຄ້
-23 w:ລົງ
16 w:ລົງກັ
16 w:ລົງຂ່
16 w:ລົງຂ່າວ
-16 w:ລົງຊື
-20 w:ລົງທະ
-20 w:ລົງທະບຽ
-16 w:ລົງທຶ
-15 w:ລົງເຫ
-14 w:ລົງເຫຼື
16 w:ລົງໄປ
-50 w:ລົດ
-20 w:ລົດຊາ
17 w:ລົດໄຟລາ
12 w:ລົບ
22 w:ລົມ
-11 w:ລົ່າວ
-11 w:ລົ່າວ່າ
12 w:ລົ່າເລື
27 w:ລົ່າໃ
-13 w:ລ່ວ
-13 w:ລ່ວງໜ
-13 w:ລ່ວງໜ້າ
26 w:ລ່າ
13 w:ລ້ວ
10 w:ລ້ວ,ຂ
10 w:ລ້ວ,ຂ້ອ
-17 w:ລ້ວຂ້
-17 w:ລ້ວຂ້ອຍ
-10 w:ລ້ວບໍ
22 w:ລ້າ
36 w:ລ້ານກ
36 w:ລ້ານກີບ
10 w:ວ,ຂ
10 w:ວ,ຂ້ອ
17 w:ວ-ຈ
17 w:ວ-ຈີນ
25 w:ວກັ
-11 w:ວກົ
14 w:ວກເຮົາຂ
-10 w:ວກເຮົາຈ
-21 w:ວກໍ
14 w:ວຂອງຂ
14 w:ວຂຶ
14 w:ວຂຶ້ນ
-13 w:ວຂຽ
-26 w:ວຂ້
-18 w:ວຂ້ອຍ
40 w:ວຂໍ
23 w:ວຂໍ້:
-19 w:ວຂໍ້ຂ
-17 w:ວຂໍ້ຂ່າ
12 w:ວຂໍ້ທ
14 w:ວຂໍ້ນ
-25 w:ວຂໍ້ບົດ
-19 w:ວຄາ
-12 w:ວງ.
-10 w:ວງວ
-10 w:ວງວຽງ
-10 w:ວງວຽງຈັ
11 w:ວງແ
-17 w:ວງໜ
-14 w:ວງໜ້າ
22 w:ວຈະ
-22 w:ວຈິ
-11 w:ວຍaiແ
-11 w:ວຍaiແລະ
-23 w:ວຍກ
11 w:ວຍຂ
14 w:ວຍຂຽນ
19 w:ວຍຄ
10 w:ວຍງ
11 w:ວຍງານ
-17 w:ວຍບ
14 w:ວຍວ
14 w:ວຍສ
-16 w:ວຍແ
16 w:ວຍ￼
16 w:ວຍ￼￼￼
16 w:ວຍ￼￼￼￼￼
18 w:ວດກັບ
11 w:ວດຂ
-16 w:ວດສ
-17 w:ວດສອບ
11 w:ວດເບິ
11 w:ວດເບິ່ງ
17 w:ວດແ
-16 w:ວຕື
-16 w:ວຕື່ມ
16 w:ວຕົ
10 w:ວຕໍ
-23 w:ວຖື
14 w:ວທັ
-18 w:ວທາ
-27 w:ວທີ
11 w:ວທີ່ຕ
-13 w:ວທີ່ທ
-13 w:ວທີ່ທ່າ
-24 w:ວນ.
-13 w:ວນ1
15 w:ວນກ
18 w:ວນກວດກັ
-16 w:ວນຂ
-20 w:ວນຂອງ
-12 w:ວນຈ
-23 w:ວນຊ
28 w:ວນຕ
23 w:ວນຕົວ
34 w:ວນທ
14 w:ວນທີ່
22 w:ວນປ
-24 w:ວນສ
-12 w:ວນຫ
33 w:ວນອ
13 w:ວນາ
32 w:ວນໃ
17 w:ວນໃສ່
-13 w:ວນໄ
-12 w:ວນ￼
-12 w:ວນ￼￼￼
-12 w:ວນ￼￼￼￼￼
-15 w:ວບອ
-23 w:ວບໍ
-15 w:ວບໍ່ເ
-11 w:ວບໍ່ເກີ
-17 w:ວບໍ່ໄ
-17 w:ວບໍ່ໄດ້
10 w:ວປະ
18 w:ວປະມາ
-14 w:ວຜູ
-18 w:ວພັ
-17 w:ວພ້
-17 w:ວພ້ອມ
11 w:ວມາ
-13 w:ວມເ
11 w:ວມແ
-40 w:ວຢ່
-32 w:ວຢ່າງ
-15 w:ວລາ
10 w:ວວັ
-14 w:ວວາ
13 w:ວວ່
10 w:ວສະ
14 w:ວສະກົ
-24 w:ວສັ
-24 w:ວສັ້ນ
17 w:ວສາ
-20 w:ວຫຼ
-14 w:ວຫຼັງ
20 w:ວອອ
82 w:ວັກ
10 w:ວັກກ່
39 w:ວັກທີ
10 w:ວັກສຸ
10 w:ວັກສຸດທ
12 w:ວັງ
23 w:ວັງວ່າຈ
-104 w:ວັນ
-24 w:ວັນຈັ
10 w:ວັນທີ
-12 w:ວັນທີ12
-13 w:ວັນທີ30
25 w:ວັນທີ31
31 w:ວັບ
-12 w:ວັບໄຊ
35 w:ວາງ
-18 w:ວານ
-14 w:ວານນີ
13 w:ວາມ
-22 w:ວາມຂອ
16 w:ວາມຄິ
-13 w:ວາມຍາ
15 w:ວາມຍາວ:
17 w:ວາມຍາວປ
10 w:ວາມທີ
13 w:ວາມທີ່ແ
-12 w:ວາມບໍ
-10 w:ວາມບໍ່ສ
-11 w:ວາມຮູ້ສ
13 w:ວາມເປ
13 w:ວາມເປັນ
-12 w:ວາມເໝ
-12 w:ວາມເໝາະ
16 w:ວາມໝາ
-11 w:ວາມ￼￼
-11 w:ວາມ￼￼￼￼
29 w:ວິຈ
-18 w:ວິຊ
19 w:ວິດ
-29 w:ວິທ
60 w:ວິນ
60 w:ວິນາທ
-12 w:ວົງ
13 w:ວົງເລ
13 w:ວົງເລັບ
14 w:ວົ້າຂ
14 w:ວົ້າຂອງ
-11 w:ວົ້າຈ
-11 w:ວົ້າເ
-13 w:ວົ້າເຖິ
-10 w:ວົ້າແ
-12 w:ວຽກ
13 w:ວຽດ
16 w:ວເກ
15 w:ວເກີນ
18 w:ວເກີນໄປ
-11 w:ວເຕ
-15 w:ວເປ
-18 w:ວເປັນ
-18 w:ວເພ
-16 w:ວເລ
-17 w:ວເລກທ
-14 w:ວເລກທີ່
12 w:ວເລກແ
-10 w:ວເວ
-21 w:ວເວົ້
-17 w:ວແລ
-13 w:ວໂມ
-11 w:ວໂຫ
-11 w:ວໂຫຼດ
-37 w:ວໃດ
11 w:ວໃນ
-12 w:ວໃໝ
-32 w:ວ່າ
-32 w:ວ່າ:￼
-32 w:ວ່າ:￼￼￼
-10 w:ວ່າກາ
-13 w:ວ່າຂ້
-13 w:ວ່າຂ້ອຍ
11 w:ວ່າຂໍ
-21 w:ວ່າຄຳ
-10 w:ວ່າຊື
-16 w:ວ່າຕົ
15 w:ວ່າທ່
16 w:ວ່າທ່ານ
-11 w:ວ່າບົ
16 w:ວ່າບໍ
-18 w:ວ່າສະ
-15 w:ວ່າສະບັ
-17 w:ວ່າເປ
-16 w:ວ່າເປັນ
21 w:ວ່າແລ
-13 w:ວ້.
11 w:ວ້ຄ
14 w:ວ້ທ
12 w:ວ້ທ້າ
12 w:ວ້ທ້າຍບ
13 w:ວ້ບ
27 w:ວ້ພ
-13 w:ວ້າ
10 w:ວ້ແ
26 w:ວ້ໃ
-10 w:ວໜັ
-10 w:ວໜັງສ
18 w:ວໜ້າພ
18 w:ວໜ້າພະແ
29 w:ສດຖ
17 w:ສດຖະກ
17 w:ສດຖະກິດ
-12 w:ສບຸ
-15 w:ສອງ
23 w:ສອງບ່
-27 w:ສອງປີ
-17 w:ສອງຝ່
-17 w:ສອງຝ່າຍ
-44 w:ສອນ
-38 w:ສອບ
-15 w:ສອບເສ
-15 w:ສອບເສັງ
11 w:ສະກ
19 w:ສະກົດ
-25 w:ສະຖ
20 w:ສະຖານທີ
-21 w:ສະຖິຕ
17 w:ສະນ
13 w:ສະນັ້
-37 w:ສະບ
-28 w:ສະບັບ
-10 w:ສະບັບພາ
-13 w:ສະບັບວັ
-14 w:ສະບັບວາ
10 w:ສະບັບສຳ
11 w:ສະບັບເກ
-13 w:ສະບັບເຕ
-10 w:ສະບັບແປ
-22 w:ສະບັບໜ້
-15 w:ສະພ
10 w:ສະພາບ
-17 w:ສະມ
-18 w:ສະມາຊ
-18 w:ສະມາຊິກ
-13 w:ສະຫ
-16 w:ສະຫະພ
-16 w:ສະຫະພັນ
11 w:ສະຫຼັ
-11 w:ສະອ
-13 w:ສະເໜີ
13 w:ສະເໝີ
10 w:ສະແດງ
-19 w:ສະໄ
-15 w:ສະໜ
-12 w:ສະໜາມ
-29 w:ສະໝ
-26 w:ສະໝັກ
-29 w:ສັງ
-17 w:ສັນ
-15 w:ສັນຍາ
33 w:ສັບ
-23 w:ສັ້
-14 w:ສັ້ນ,
-18 w:ສັ້ນທ
-16 w:ສັ້ນທາງ
-10 w:ສາ,
15 w:ສາ:
-15 w:ສາກ
-12 w:ສາຈ
-44 w:ສາຍ
-24 w:ສາດ
-11 w:ສາທ
-15 w:ສາທາລ
-15 w:ສາທາລະນ
10 w:ສາທີ່
-23 w:ສາບ
-13 w:ສາປ
-13 w:ສາຝ
-13 w:ສາຝຣັ
-13 w:ສາຝຣັ່ງ
-27 w:ສາມ
34 w:ສາມາດ
-21 w:ສາມາດເປ
-19 w:ສາມເທ
-15 w:ສາມເທື່
-23 w:ສາລ
-16 w:ສາວ
-15 w:ສາສ
19 w:ສາເ
21 w:ສາເຫດ
10 w:ສາໄ
-26 w:ສຳນ
-23 w:ສຳນວນ
-10 w:ສຳພ
25 w:ສຳລ
25 w:ສຳລັບ
-20 w:ສຳລັບ4ຄ
19 w:ສຳເ
13 w:ສຳເລັ
-16 w:ສຳເລັດແ
-30 w:ສິງ
-38 w:ສິດ
-26 w:ສິນ
10 w:ສິ່
-42 w:ສີສ
-38 w:ສີ່
-10 w:ສຶກ
23 w:ສືບ
26 w:ສືບຕໍ
16 w:ສືພ
16 w:ສືພິມ
-19 w:ສືເ
10 w:ສື່ລາ
-15 w:ສຸກ
-32 w:ສຸດ
-18 w:ສຸດທ້
-18 w:ສຸດທ້າຍ
-24 w:ສຸດໃນ
-13 w:ສຸພ
-58 w:ສູດ
-27 w:ສູນ
-16 w:ສູ່
-21 w:ສົກ
-20 w:ສົດ
20 w:ສົນ
15 w:ສົນໃຈ
11 w:ສົມບູ
10 w:ສົມມຸ
10 w:ສົ່ງຂ່າ
-13 w:ສົ່ງຄ
-11 w:ສົ່ງບ
-11 w:ສົ່ງບົດ
12 w:ສົ່ງມ
21 w:ສົ່ງອ
21 w:ສົ່ງອອກ
-15 w:ສົ່ງຮ
-10 w:ສົ່ງຮູບ
-12 w:ສົ່ງເ
10 w:ສົ່ງໃຫ້
-50 w:ສຽງ
20 w:ສຽງຂອ
-18 w:ສ່ກ
34 w:ສ່ຄ
15 w:ສ່ຄວາ
15 w:ສ່ຄວາມຄ
-12 w:ສ່ຕ
-12 w:ສ່ຕົວ
-16 w:ສ່ປ
10 w:ສ່ລ
34 w:ສ່ວ
18 w:ສ່ວນຕ
18 w:ສ່ວນຕົວ
27 w:ສ່ວນທ
14 w:ສ່ວນທີ່
-13 w:ສ່ວນຫ
10 w:ສ່ວນອ
17 w:ສ່ວນໃ
15 w:ສ່ເ
40 w:ສ້າ
-24 w:ສ້າງຂ
42 w:ສ້າງຄ
-16 w:ສ້າງດ
-17 w:ສ້າງດ້ວ
12 w:ສ້າງໂດຍ
-13 w:ຫຍກຕໍ
13 w:ຫຍກທີ
10 w:ຫຍດ
-15 w:ຫຍດແກ
35 w:ຫຍັງກ
-11 w:ຫຍັງບ
16 w:ຫຍັງຢ
-14 w:ຫຍັງແ
-11 w:ຫຍັງແດ່
-33 w:ຫຍາ
-26 w:ຫຍ່
31 w:ຫຍໍ
24 w:ຫຍໍ້ສ
-13 w:ຫຍໍ້ແ
25 w:ຫຍໍ້ໜ
25 w:ຫຍໍ້ໜ້າ
-40 w:ຫດ:
40 w:ຫດກ
37 w:ຫດການ
13 w:ຫວຽ
22 w:ຫວ່
22 w:ຫວ່າງ
-16 w:ຫະພ
-16 w:ຫະພັນ
-29 w:ຫັດ
-12 w:ຫັນ
-15 w:ຫາ1
-22 w:ຫາຍ
11 w:ຫາບ
-19 w:ຫາລ
10 w:ຫົວ
46 w:ຫົວຂໍ
23 w:ຫົວຂໍ້:
-19 w:ຫົວຂໍ້ຂ
12 w:ຫົວຂໍ້ທ
14 w:ຫົວຂໍ້ນ
11 w:ຫົວໜ້
18 w:ຫົວໜ້າພ
-39 w:ຫຼວ
-12 w:ຫຼອ
19 w:ຫຼັກ:
10 w:ຫຼັກຂ
10 w:ຫຼັກຂອງ
-17 w:ຫຼັງຄ
-36 w:ຫຼັງເ
-14 w:ຫຼັ້ມ
14 w:ຫຼາຍ!
16 w:ຫຼາຍກ
17 w:ຫຼາຍກວ່
-20 w:ຫຼາຍຄ
-14 w:ຫຼາຍຄົນ
17 w:ຫຼາດເ
17 w:ຫຼາດເຊົ
14 w:ຫຼິ
14 w:ຫຼິ້ນ
39 w:ຫຼື
27 w:ຫຼືບໍ
12 w:ຫຼືອມ
14 w:ຫຼຸດຄ
16 w:ຫຼຸດຄວາ
27 w:ຫຼ່
-23 w:ຫຼ່ງຂ
-34 w:ຫຼ່ງຂ່າ
11 w:ຫຼ່ງຂໍ້
19 w:ຫຼ່ງທ
19 w:ຫຼ່ງທີ່
-35 w:ຫຼ້
-21 w:ຫຼ້າສ
-21 w:ຫຼ້າສຸດ
-46 w:ຫ່ງ
-11 w:ຫ່ງຊາ
-12 w:ຫ່ງໜຶ
-12 w:ຫ່ງໜຶ່ງ
-51 w:ຫ້ກ
-22 w:ຫ້ກົງ
-22 w:ຫ້ກົງກັ
26 w:ຫ້ຂ
-11 w:ຫ້ຂຽນ
13 w:ຫ້ຂ່າ
21 w:ຫ້ຂ້ອ
14 w:ຫ້ຄົນ
-25 w:ຫ້ຄົບ
-16 w:ຫ້ງ
14 w:ຫ້ຈ
12 w:ຫ້ທ່າ
-33 w:ຫ້ນ
-21 w:ຫ້ນ້ອ
25 w:ຫ້ບ
13 w:ຫ້ບົດ
10 w:ຫ້ປ່ຽ
19 w:ຫ້ຜ
19 w:ຫ້ຜູ້
12 w:ຫ້ຜູ້ອ່
14 w:ຫ້ຟ
14 w:ຫ້ຟັງ
11 w:ຫ້ມ
-13 w:ຫ້ລ
-13 w:ຫ້ລູກ
-20 w:ຫ້ສ
-27 w:ຫ້ສັ້
-21 w:ຫ້ສັ້ນລ
20 w:ຫ້ເ
14 w:ຫ້ເປັ
40 w:ຫ້ແ
19 w:ຫ້ແດ່
28 w:ຫ້ແລ້
-19 w:ຫ້ໂ
-16 w:ຫ້ໂຊກ
-16 w:ຫ້ໂຊກດີ
-20 w:ຫ້ໃສ່
12 w:ອກ.
13 w:ອກ:
-28 w:ອກຂ
-22 w:ອກຂ້ອ
12 w:ອກຂ້ອຍໄ
-10 w:ອກຕ
-16 w:ອກທີ2
20 w:ອກຜ
22 w:ອກຜົນ
-12 w:ອກພ
-22 w:ອກມ
-36 w:ອກລ
-21 w:ອກວ
-10 w:ອກວ່າ
10 w:ອກຫົວ
10 w:ອກຫົວຂໍ
-23 w:ອກຮ
-13 w:ອກະສານທ
-52 w:ອກເ
10 w:ອກເປັ
-19 w:ອກເພາ
12 w:ອກແ
11 w:ອກໝົດແລ
39 w:ອງ,
-13 w:ອງ:
-14 w:ອງ?
-13 w:ອງa
-21 w:ອງກ
22 w:ອງການ
-14 w:ອງການປ່
22 w:ອງການສະ
-10 w:ອງຂ
-36 w:ອງຂໍ້
10 w:ອງຄ
16 w:ອງຄວາ
-26 w:ອງຈ
-16 w:ອງຈອງ
10 w:ອງຊ
19 w:ອງຊາວ
25 w:ອງຊາວບ້
26 w:ອງຕົ້
11 w:ອງຕົ້ນສ
11 w:ອງຖິ່
-11 w:ອງທ
-12 w:ອງທ່ານກ
15 w:ອງທ່ຽວລ
-17 w:ອງນ
-34 w:ອງບ
-19 w:ອງບັນ
-18 w:ອງບັນນາ
-16 w:ອງບໍ່
-42 w:ອງປ
-23 w:ອງປະຊ
-18 w:ອງປະຊຸມ
10 w:ອງປະໂ
10 w:ອງປະໂຫຍ
11 w:ອງຜູ້ກ່
-14 w:ອງຝ
-11 w:ອງຝ່າ
-43 w:ອງພ
-38 w:ອງມ
-12 w:ອງລາວ
11 w:ອງວ
-17 w:ອງວ່າ
11 w:ອງສະບ
11 w:ອງສະບັບ
12 w:ອງສາມ
-30 w:ອງອ
21 w:ອງເ
20 w:ອງເຈົ
20 w:ອງເຈົ້າ
11 w:ອງເບິ
11 w:ອງເບິ່ງ
-15 w:ອງເຮັ
17 w:ອງແ
11 w:ອງແກ້
-13 w:ອງແມ່
-19 w:ອງໂ
-32 w:ອງໃ
-13 w:ອງໃຊ້
-17 w:ອງໃຫ້
-17 w:ອງໄ
-24 w:ອງໄດ້
11 w:ອງໜ
28 w:ອງໝ
29 w:ອງໝາຍ
10 w:ອຍ.
-10 w:ອຍກ
-43 w:ອຍຂ
-30 w:ອຍຂຽນ
-12 w:ອຍບ
-14 w:ອຍບໍ່ໄດ
10 w:ອຍພ
-11 w:ອຍມ
11 w:ອຍສ
-19 w:ອຍອ່າ
-14 w:ອຍເ
-10 w:ອຍເຂົ
-10 w:ອຍເຂົ້າ
11 w:ອຍແນະ
11 w:ອຍແນະນຳ
10 w:ອຍໃ
31 w:ອຍໄ
29 w:ອຍໄດ້
22 w:ອດຂ
-12 w:ອດທ
10 w:ອດບ
-11 w:ອດສ
-10 w:ອດສຽງ
11 w:ອດເ
-25 w:ອດໄ
16 w:ອຖື
38 w:ອນ.
23 w:ອນ:
-28 w:ອນກ
-13 w:ອນການ
-13 w:ອນກົດ
-33 w:ອນຂ
10 w:ອນຄ
-25 w:ອນຈ
-13 w:ອນຍ
-12 w:ອນທ
-32 w:ອນພ
-21 w:ອນລ
-16 w:ອນລາຍ
11 w:ອນລົງ
-26 w:ອນວ
-10 w:ອນວັນ
-13 w:ອນວັນທີ
-18 w:ອນສ
-13 w:ອນຮ
-10 w:ອນຮັບ
-13 w:ອນແ
11 w:ອນໃ
-41 w:ອນໄ
21 w:ອນໜ
14 w:ອນໜ້າ
-41 w:ອບ:
10 w:ອບກ
15 w:ອບກ່ອ
12 w:ອບຂອງ
-14 w:ອບຊ
-14 w:ອບທ
21 w:ອບນ
22 w:ອບນີ້
15 w:ອບປ
15 w:ອບປີ້
12 w:ອບວ
-18 w:ອບວ່າ
-28 w:ອບສ
-15 w:ອບເສັ
-17 w:ອບໃຈທ
-11 w:ອບໃຈທີ່
-14 w:ອບໄ
-14 w:ອມຮ
-12 w:ອມຮັບ
20 w:ອມເ
10 w:ອຫຼຸດ
19 w:ອອກ
-21 w:ອອກຈາ
-15 w:ອອກຈາກບ
11 w:ອອກອາ
18 w:ອອກເປ
18 w:ອອກເປັນ
-19 w:ອອກເພາະ
11 w:ອອກໝົດແ
-16 w:ອອນ
-16 w:ອອນລາ
-23 w:ອະໄ
-38 w:ອະໄພ,
17 w:ອະໄພທ
17 w:ອະໄພທີ່
15 w:ອັກສອ
19 w:ອັກສອນລ
-14 w:ອັງ
-12 w:ອັງກິ
18 w:ອັງກິດໃ
-11 w:ອັດ
13 w:ອັດຕະ
32 w:ອັນ
18 w:ອັນນີ
29 w:ອັບ
12 w:ອາກາດ
-23 w:ອາຈ
-23 w:ອາຈານ
87 w:ອາດ
27 w:ອາດບໍ
10 w:ອາດປ່
10 w:ອາດປ່ຽນ
-13 w:ອາດມີກາ
11 w:ອາດເຮ
11 w:ອາດເຮັດ
-40 w:ອາທ
-40 w:ອາທິດ
22 w:ອາລ
23 w:ອາລົມ
-14 w:ອາສ
-14 w:ອາສາສ
-12 w:ອີກ
-23 w:ອີກບໍ
10 w:ອີກຮອ
18 w:ອີງ
-15 w:ອົງ
28 w:ອົາ
15 w:ອົາອອ
11 w:ອຽດ
-18 w:ອເພ
10 w:ອໃດ
16 w:ອໃຫ
17 w:ອໃຫ້ຂ
11 w:ອໃຫ້ຜ
11 w:ອໃຫ້ຜູ້
-13 w:ອ່ານ.
-16 w:ອ່ານຂ
-12 w:ອ່ານຂ່າ
22 w:ອ່ານອ
18 w:ອ່ານອອກ
-17 w:ອ່ານຮ
-14 w:ອ່ານແ
-10 w:ອ່ານແລ້
10 w:ອ່ານໃ
21 w:ອ່ານໄ
18 w:ອ້າງອ
13 w:ອ້າງອີງ
-27 w:ຮງຮ
-27 w:ຮງຮຽນ
-27 w:ຮງໝ
-18 w:ຮອບ
-16 w:ຮັກ
18 w:ຮັກຕາ
-30 w:ຮັກສາ
-13 w:ຮັດວຽ
11 w:ຮັດແທ
11 w:ຮັດແທັກ
10 w:ຮັດໃຫ້ຜ
-32 w:ຮັບ
-20 w:ຮັບກາ
30 w:ຮັບຊາ
35 w:ຮັບຊາບ.
14 w:ຮັບຜົ
-19 w:ຮືອ
27 w:ຮູບ
15 w:ຮູບທີ
22 w:ຮູບແບ
16 w:ຮູບແບບຂ
-11 w:ຮູ້
14 w:ຮູ້ບໍ
-14 w:ຮູ້ວ່
-23 w:ຮົາ
16 w:ຮົາຂໍ
-16 w:ຮົາຈະ
-87 w:ຮຽນ
12 w:ຮຽບ
17 w:ຮຽບຮ້
17 w:ຮຽບຮ້ອຍ
-26 w:ຮ່ວ
29 w:ຮ່າ
12 w:ຮ່າງທ
-32 w:ຮ້ອ
-51 w:ຮ້າ
-11 w:ະກວ
-30 w:ະກອ
-12 w:ະກະ
27 w:ະກັ
-52 w:ະກາ
-10 w:ະການຕ
-22 w:ະກຳ
-13 w:ະກຳມະ
-13 w:ະກຳມະກາ
10 w:ະກິ
20 w:ະກົ
13 w:ະຂອ
20 w:ະຂຽ
-24 w:ະຂໍ
-12 w:ະຄອ
-10 w:ະຄອນຫ
-10 w:ະຄອນຫຼວ
-62 w:ະຈຳ
-22 w:ະຈຳວັ
-10 w:ະຈິ
-10 w:ະຊາຊົ
10 w:ະຊື
-21 w:ະຊຸ
23 w:ະຍາ
17 w:ະຍົ
16 w:ະດັ
13 w:ະດຶ
-12 w:ະຕິ
-15 w:ະຕິບັ
19 w:ະຕ້
19 w:ະຕ້ອງ
-15 w:ະຖາ
15 w:ະຖານທ
20 w:ະຖານທີ່
-18 w:ະຖິ
-21 w:ະຖິຕິ
19 w:ະທານກ
-13 w:ະທານປ
-13 w:ະທານປະເ
-34 w:ະນະ
-13 w:ະນະກຳ
-13 w:ະນະກຳມະ
-11 w:ະນັກງ
-11 w:ະນັກງານ
13 w:ະນັ້ນ
-31 w:ະນາ
-14 w:ະນາຄາ
-10 w:ະນຳ
-24 w:ະນີ
-28 w:ະບັ
-10 w:ະບັບ.
23 w:ະບັບຂ
10 w:ະບັບທີ່
11 w:ະບັບບ
-13 w:ະບັບພ
-10 w:ະບັບພາສ
-21 w:ະບັບວ
-12 w:ະບັບວັນ
-14 w:ະບັບວານ
20 w:ະບັບສ
10 w:ະບັບສຳລ
10 w:ະບັບອ
-25 w:ະບັບເ
11 w:ະບັບເກົ
-13 w:ະບັບເຕັ
-15 w:ະບັບແ
18 w:ະບັບໃ
-23 w:ະບັບໜ
-22 w:ະບັບໜ້າ
-14 w:ະບາ
24 w:ະບຸ
-28 w:ະບົ
-18 w:ະບຽ
-13 w:ະບຽນຊ
24 w:ະບໍ
19 w:ະບໍ່ສ
13 w:ະປັ
-12 w:ະປິ
-22 w:ະພັ
-39 w:ະພາ
-13 w:ະມັ
-18 w:ະມາຊິ
-17 w:ະມາຊິກສ
10 w:ະມານ2
16 w:ະມານ200
-11 w:ະລັ
-25 w:ະລາ
-22 w:ະລາຈອ
11 w:ະລຸນາ
14 w:ະລົ
20 w:ະວັ
-13 w:ະວາ
-33 w:ະວີ
-17 w:ະສາ
-13 w:ະສານທ
-34 w:ະສິ
13 w:ະສິກຳ
-19 w:ະສົ
-29 w:ະຫຍ
12 w:ະຫວ
15 w:ະຫວ່າ
-19 w:ະຫະ
-16 w:ະຫະພັ
-12 w:ະຫັ
-24 w:ະຫາ
11 w:ະຫຼັບ
17 w:ະຫຼາດເຊ
11 w:ະອຽ
13 w:ະອຽດເ
-13 w:ະຮູ
-20 w:ະຮຽ
-20 w:ະຮຽບຮ
-20 w:ະຮຽບຮຽງ
-10 w:ະເຈ
10 w:ະເຈົ້າເ
13 w:ະເດ
14 w:ະເດັນ
-18 w:ະເທ
-18 w:ະເບ
-12 w:ະເບີໂ
-16 w:ະເປ
12 w:ະເຫ
16 w:ະເຮ
17 w:ະເຮັດ
-13 w:ະເໜ
10 w:ະເໝ
-17 w:ະແກ
-12 w:ະແກ້ໄ
10 w:ະແດ
-23 w:ະແນ
-20 w:ະແນນຄ
-13 w:ະແບ
-13 w:ະໂຫຍກຕໍ
13 w:ະໂຫຍກທີ
10 w:ະໂຫຍດ
-15 w:ະໂຫຍດແກ
-23 w:ະໄພ
17 w:ະໄພທີ
13 w:ະໄວ
-25 w:ະໄໝ
-32 w:ະໜາ
-26 w:ະໝັ
13 w:ະ￼￼￼￼￼￼
15 w:ັກ2
-17 w:ັກ3
11 w:ັກ:
-26 w:ັກຂ
20 w:ັກຂອງ
-22 w:ັກຂຽນ
-27 w:ັກຂ່າ
-28 w:ັກຄ
-14 w:ັກງ
-14 w:ັກງານ
19 w:ັກຕ
33 w:ັກທ
17 w:ັກທີ2
-19 w:ັກບ
17 w:ັກບໍ່
11 w:ັກລ
15 w:ັກສອນ
10 w:ັກສຸດ
10 w:ັກສຸດທ້
-25 w:ັກເ
-26 w:ັກແ
-14 w:ັກແລະ
-12 w:ັກໃ
10 w:ັງ.
20 w:ັງກ
-12 w:ັງກິດ
-36 w:ັງຂ
-29 w:ັງຄ
-11 w:ັງຈ
12 w:ັງບົດ
19 w:ັງບໍ່ມີ
-10 w:ັງບໍ່ໄດ
-28 w:ັງພ
15 w:ັງຢ
16 w:ັງຢູ່
-21 w:ັງລ
23 w:ັງວ
23 w:ັງວ່າຈະ
-21 w:ັງສ
11 w:ັງສອງ
16 w:ັງສືພ
16 w:ັງສືພິມ
-19 w:ັງສືເ
-16 w:ັງເ
-22 w:ັງແ
-11 w:ັງແດ່
-12 w:ັງໃ
14 w:ັງ￼
14 w:ັງ￼￼￼
14 w:ັງ￼￼￼￼￼
-25 w:ັດ.
19 w:ັດຂໍ້
12 w:ັດງ
12 w:ັດຈິງ
-19 w:ັດຊ
-17 w:ັດຕ
-14 w:ັດນ
-26 w:ັດບ
-13 w:ັດບອດ
-10 w:ັດປ
12 w:ັດຢ
12 w:ັດຢູ່
10 w:ັດລ
32 w:ັດລອກ
-13 w:ັດວ
-13 w:ັດວຽກ
-16 w:ັດສ
-10 w:ັດຫ
26 w:ັດຫຍັ
-15 w:ັດຫຍໍ
-17 w:ັດອ
-12 w:ັດເ
11 w:ັດແທັ
15 w:ັດແລະ
-21 w:ັດແລ້
18 w:ັດໃ
15 w:ັດໃຫ້
10 w:ັດໃຫ້ຜູ
-17 w:ັດໄ
-17 w:ັນ,
-10 w:ັນ3
-19 w:ັນ:
15 w:ັນa
-10 w:ັນກັນ
-10 w:ັນກັນເອ
16 w:ັນກາງ
10 w:ັນຂອງທ່
-15 w:ັນຂອງຜູ
-11 w:ັນຄ
10 w:ັນຄຳຖ
10 w:ັນຄຳຖາມ
-44 w:ັນຈ
-24 w:ັນຈັນ
-12 w:ັນຈາກ
10 w:ັນຈຶ່
-26 w:ັນຍ
11 w:ັນຍາຍພາ
-13 w:ັນຍາຍຮູ
-12 w:ັນດ
14 w:ັນຕ
-13 w:ັນຕົວເລ
12 w:ັນທ
14 w:ັນທີ.
-11 w:ັນທີ1
-15 w:ັນທີ2
10 w:ັນທີ3
-13 w:ັນທີ່
10 w:ັນນ
20 w:ັນນີ້
-12 w:ັນບ
-32 w:ັນປ
13 w:ັນພາສາລ
-24 w:ັນມ
-16 w:ັນຢ
-34 w:ັນສ
-10 w:ັນສະບ
-10 w:ັນສະບັບ
-19 w:ັນສະໄ
10 w:ັນສ່ວນຕ
-20 w:ັນຫຍັ
16 w:ັນຫຼັ
12 w:ັນອອກ
10 w:ັນຮູບ
-29 w:ັນແ
-10 w:ັນແລະ
14 w:ັນແລ້
-12 w:ັນໃ
10 w:ັນ￼
10 w:ັນ￼￼￼
10 w:ັນ￼￼￼￼￼
-10 w:ັບ.
-21 w:ັບ4
-20 w:ັບ4ຄົ
-13 w:ັບກັນ
14 w:ັບກົດ
14 w:ັບກົດໝາ
21 w:ັບຂ
13 w:ັບຂອງ
10 w:ັບຂ່າ
-25 w:ັບຄົນ
12 w:ັບຈ
29 w:ັບຊ
30 w:ັບຊາບ
-13 w:ັບຖ
16 w:ັບທີ່
-10 w:ັບທ່າ
12 w:ັບນ
12 w:ັບນີ້
-20 w:ັບປ
-22 w:ັບປຸງ
20 w:ັບຜ
20 w:ັບຜູ້ອ່
16 w:ັບຜົນ
12 w:ັບພາສ
-10 w:ັບພາສາລ
16 w:ັບພາສາອ
-22 w:ັບມ
-12 w:ັບມາໃ
-11 w:ັບລ
-14 w:ັບວານ
-14 w:ັບວານນີ
35 w:ັບສ
10 w:ັບສຳລ
10 w:ັບສຳລັບ
12 w:ັບອ
-18 w:ັບເ
10 w:ັບເກົ
10 w:ັບເກົ່າ
-13 w:ັບເຕັ
20 w:ັບເພຈ
14 w:ັບແ
17 w:ັບໂ
13 w:ັບໂພສ
-16 w:ັບໃ
-23 w:ັບໃໝ່
-12 w:ັບໄ
-17 w:ັບໄຊຂ
11 w:ັບໜັງ
11 w:ັບໜັງສື
-22 w:ັບໜ້າ
14 w:ັມ.
18 w:ັມໃ
46 w:ັອບ
15 w:ັອບປີ
-35 w:ັ່ງ
11 w:ັ່ງນີ
-21 w:ັ່ງນີ້:
-15 w:ັ່ນ
-10 w:ັ່ນ￼￼
-10 w:ັ່ນ￼￼￼￼
-39 w:ັ້ງ
-14 w:ັ້ງທີ
-16 w:ັ້ນທາ
14 w:ັ້ນສະ
16 w:ັ້ນແມ່ນ
-18 w:ັ້ມ
19 w:າ14
-13 w:າກ2
-13 w:າກ6
-16 w:າກ8
10 w:າກຄ
17 w:າກຕ
-13 w:າກທ
11 w:າກນ
24 w:າກນີ້
11 w:າກປັບ
13 w:າກວດຄ
13 w:າກວດຄືນ
-20 w:າກສ
-21 w:າກຫ
-17 w:າກອ
-16 w:າກັ
-23 w:າກາ
-13 w:າກິ
-30 w:າກເ
-14 w:າກເຜັ
-14 w:າກແ
-10 w:າກໃຫ້
10 w:າກໄດ້
-28 w:າຂຽ
-34 w:າຂ້
-21 w:າຂ້ອຍ
18 w:າຂໍ
-10 w:າຂໍ້ຄ
-10 w:າຂໍ້ຄວາ
12 w:າຂໍ້ມ
12 w:າຂໍ້ມູນ
-12 w:າຄວ
-47 w:າຄາ
11 w:າຄານ້
11 w:າຄານ້ຳມ
-11 w:າຄຳຕອ
-15 w:າຄິ
17 w:າຄົ
18 w:າງ,
19 w:າງ:
-14 w:າງກັນ
52 w:າງການ
12 w:າງການຄວ
10 w:າງກົດ
10 w:າງກົດໝາ
-16 w:າງຂ
27 w:າງຄ
-13 w:າງຄົນ
21 w:າງຈ
15 w:າງຈາກ
-12 w:າງຊ
-20 w:າງດ
-18 w:າງດ້ວ
-23 w:າງທ
-18 w:າງທີ່
-20 w:າງບ
-14 w:າງບົດ
-12 w:າງປ
12 w:າງປະເ
12 w:າງປະເທດ
-13 w:າງພ
12 w:າງລົດ
12 w:າງລົດໄຟ
-10 w:າງວ
-13 w:າງວັນ
-26 w:າງສ
14 w:າງອ
13 w:າງອີງ
-17 w:າງເ
-12 w:າງເຂົ
-12 w:າງເຂົ້າ
-17 w:າງແ
13 w:າງໂດຍ
-34 w:າງໃ
-17 w:າງໜ
-14 w:າງໜ້າ
-22 w:າຈອ
-35 w:າຈາ
-11 w:າຈານສ
14 w:າຈິ
26 w:າຈຶ
26 w:າຈຶ່ງ
-24 w:າຈົ
15 w:າຈໍ
-19 w:າຊິ
-17 w:າຊິກສ
-17 w:າຊິກສະພ
-15 w:າຊື
-13 w:າຊົ
14 w:າຍ!
-15 w:າຍ.
19 w:າຍm
-22 w:າຍກ
15 w:າຍກວ່
-13 w:າຍການ
-17 w:າຍຂ
11 w:າຍຂຶ້ນ.
-12 w:າຍຄ
-14 w:າຍຄົນ
-16 w:າຍງ
-16 w:າຍງານ
-14 w:າຍຈ
-10 w:າຍຊ
12 w:າຍດ້ວ
-16 w:າຍທາງ
-21 w:າຍນ
26 w:າຍບົດ
-15 w:າຍບ້າ
-12 w:າຍບ້ານກ
12 w:າຍພາບ
-33 w:າຍມ
11 w:າຍລ
12 w:າຍລະອ
12 w:າຍລະອຽດ
-12 w:າຍວ
-41 w:າຍສ
-13 w:າຍສະບ
-13 w:າຍສະບັບ
-10 w:າຍຫ
-14 w:າຍຫຼັ
10 w:າຍອ
-17 w:າຍັ
22 w:າຍຸ
-50 w:າຍເ
-31 w:າຍເຫດ
10 w:າຍເຫດກາ
-10 w:າຍແ
-11 w:າຍໃ
-11 w:າດ,
29 w:າດ:
22 w:າດຂ
-13 w:າດຄ
-11 w:າດດາວ
-39 w:າດຕ
-11 w:າດທ
25 w:າດບໍ່
12 w:າດປ
10 w:າດປ່ຽນໄ
-13 w:າດມີກ
-13 w:າດມີການ
12 w:າດຢ
-23 w:າດອ
-12 w:າດົ
17 w:າດເຊົ້າ
-16 w:າດເປີ
11 w:າດເຮັ
16 w:າດແ
21 w:າດແມ່
-23 w:າດໃ
-11 w:າດໃຫ້
-11 w:າຕັ
15 w:າຕິ
15 w:າຕົວເ
15 w:າຕົວເລກ
-20 w:າທາ
-15 w:າທາລະ
-15 w:າທາລະນະ
-19 w:າທຳ
-41 w:າທິ
-19 w:າທີ
-15 w:າທີ່ຕ
11 w:າທີ່ເ
11 w:ານ,
-22 w:ານ.
16 w:ານ200
16 w:ານ200ຄຳ
28 w:ານ4
-22 w:ານ:
24 w:ານກ
17 w:ານກວດ
36 w:ານກີບ
-16 w:ານກົດ
-17 w:ານກ່າ
-15 w:ານກ່າວ.
-10 w:ານຂ
-12 w:ານຂອງທ່
10 w:ານຂຽນ
-14 w:ານຂໍ້
-26 w:ານຄ
22 w:ານຄວນ
-13 w:ານຄວາ
-12 w:ານຄິດ
-10 w:ານງ
-18 w:ານງ່າຍຂ
-25 w:ານຈ
-37 w:ານຊ
-17 w:ານຊ່ວ
-16 w:ານຊ້າ
-13 w:ານຍ
-10 w:ານຍັງ
-12 w:ານດ
-22 w:ານຕ
-20 w:ານຕໍ່
-34 w:ານທ
-17 w:ານທາງ
-12 w:ານທຸກ
-53 w:ານນ
-13 w:ານນີ້
-23 w:ານບໍ?
27 w:ານບໍ່
-31 w:ານປ
-12 w:ານປະເ
-11 w:ານປະເທດ
13 w:ານປັບ
-12 w:ານປ່ຽ
-18 w:ານຜ
-20 w:ານຜູ້
-11 w:ານຜູ້ອ່
-16 w:ານພ
-12 w:ານພາສ
-32 w:ານມ
11 w:ານຢ
15 w:ານຢາກ
15 w:ານຢາກໃຫ
11 w:ານລ
-11 w:ານວາງ
-44 w:ານສ
10 w:ານສະກ
10 w:ານສະກົດ
-17 w:ານສະບ
-17 w:ານສະບັບ
10 w:ານສົ່
13 w:ານສົ່ງມ
26 w:ານຫ
21 w:ານຫຼາ
13 w:ານອ
17 w:ານອອກ
-55 w:ານຮ
-12 w:ານຮູ້
-39 w:ານີ
10 w:ານີ້ກ
-11 w:ານີ້ບ
-15 w:ານີ້ແ
-17 w:ານຸ
-13 w:ານເ
29 w:ານເປີ
-11 w:ານເພີ
-11 w:ານເພີ່ມ
15 w:ານແປນ
15 w:ານແປນີ້
-23 w:ານໂ
-10 w:ານໂດຍ
11 w:ານໃຊ້
-18 w:ານໃຫ້
11 w:ານໄ
-12 w:ານ້
11 w:ານ້ຳມ
11 w:ານ້ຳມັນ
34 w:າບ.
-43 w:າບ:
15 w:າບອ
-29 w:າບົ
-14 w:າບົດນ
-14 w:າບົດນີ້
-15 w:າບແ
-17 w:າບໍ່ມ
10 w:າບໍ່ແມ່
-21 w:າປະ
14 w:າປັ
35 w:າຜູ
-13 w:າຝຣ
-13 w:າຝຣັ່
12 w:າຝ່
12 w:າຝ່າຍ
13 w:າພະ
18 w:າພະແນ
-13 w:າມ.
-22 w:າມ:
-31 w:າມກ
-13 w:າມການ
-21 w:າມຂ
-23 w:າມຂອງ
-33 w:າມຄ
-16 w:າມຄວາມເ
-10 w:າມຄຳສ
16 w:າມຄິດ
30 w:າມຈ
-12 w:າມຈິງ
-21 w:າມຍ
-13 w:າມຍາວ
18 w:າມຕ
12 w:າມຕົວ
34 w:າມທີ່
18 w:າມທີ່ທ່
-12 w:າມບ
-10 w:າມບໍ່ສະ
-15 w:າມປ
-18 w:າມພ
-11 w:າມລ
-14 w:າມວ່າ
12 w:າມສະບ
42 w:າມຫ
10 w:າມຫຼັ
-11 w:າມຮູ້ສຶ
-28 w:າມັ
10 w:າມາດສ
-14 w:າມາດເປີ
12 w:າມາດແ
-30 w:າມເ
-12 w:າມເທື
-12 w:າມເທື່ອ
-12 w:າມເໝາ
-12 w:າມເໝາະສ
16 w:າມແ
-11 w:າມໃຊ້
-18 w:າມໄ
16 w:າມໝ
16 w:າມໝາຍ
-11 w:າມ￼
-11 w:າມ￼￼￼
-11 w:າມ￼￼￼￼￼
-34 w:າລະ
-31 w:າລາ
10 w:າລາວ,
19 w:າລາວ:
11 w:າລາວທ
-11 w:າລາວແ
-24 w:າລີ
-18 w:າລື
20 w:າລົ
18 w:າວ#
16 w:າວ(
-15 w:າວ-
17 w:າວ-ຈີ
-14 w:າວ.
-27 w:າວ1
-10 w:າວ:
-23 w:າວກ
-12 w:າວຂ
-14 w:າວຍ
-10 w:າວດ
-12 w:າວທີ່ທ່
19 w:າວນ
-13 w:າວບ
-13 w:າວບໍ່
-11 w:າວບໍ່ເກ
-22 w:າວບໍ່ໄດ
13 w:າວປະມ
13 w:າວປະມານ
17 w:າວມ
-16 w:າວຢ
-15 w:າວລ
17 w:າວສ
-12 w:າວສັ້
-14 w:າວສັ້ນກ
14 w:າວສານ
10 w:າວຫ
12 w:າວອ
20 w:າວອອກ
-23 w:າວຮ
12 w:າວາ
-10 w:າວເ
12 w:າວເກີ
16 w:າວເກີນໄ
10 w:າວເດີ
-13 w:າວເປັ
-45 w:າວແ
-11 w:າວແລະ
-23 w:າວໂ
-11 w:າວໂຫຼ
-14 w:າວໄ
-25 w:າວໄດ້
-29 w:າວ່
-19 w:າວ່າ:￼￼
-30 w:າສອ
-39 w:າສະ
-20 w:າສະບັ
12 w:າສາ
10 w:າສາທີ
-13 w:າສາຝຣ
-13 w:າສາຝຣັ່
10 w:າສາລາວ,
19 w:າສາລາວ:
11 w:າສາລາວທ
-11 w:າສາລາວແ
10 w:າສາໄທ
-12 w:າສຳ
-11 w:າສິ
-32 w:າສີ
10 w:າສຸ
13 w:າສຸດທ
-13 w:າສົ
-25 w:າຫາ
20 w:າຫຼ
-11 w:າອີ
19 w:າະກ
22 w:າະກັບ
-11 w:າະຕົວ
10 w:າະສັ້
-11 w:າະເ
21 w:າເຂ
22 w:າເຂົ້
-21 w:າເຈ
-12 w:າເຈົ້
-19 w:າເທ
-16 w:າເທົ່
10 w:າເບ
10 w:າເບິ່
-18 w:າເປັນຫຍ
-16 w:າເລົ່
24 w:າເວ
23 w:າເວັບ
15 w:າເຫ
-21 w:າເຮ
-12 w:າເຮັດ
16 w:າແຂ
-26 w:າແດ
10 w:າແປ
18 w:າແລ
11 w:າແລ້ວ
22 w:າແຮ
13 w:າໂຄ
14 w:າໂຄງກ
14 w:າໂຄງການ
-19 w:າໂທ
15 w:າໃຊ
25 w:າໃນ
-10 w:າໃໝ
-11 w:າໄດ້ອ
10 w:າໄທ
16 w:າໝາ
29 w:າ￼￼￼￼￼￼
-18 w:ຳກ່ອນ
-10 w:ຳຂອ
41 w:ຳຕອ
14 w:ຳຕອບຂ
14 w:ຳຕອບຂອງ
10 w:ຳຕາ
-24 w:ຳຕົ
-17 w:ຳຕໍ
-10 w:ຳຕໍ່ຄ
-21 w:ຳຖາ
-10 w:ຳຖາມຂ
-12 w:ຳຖາມເ
13 w:ຳຖ້
13 w:ຳຖ້ວມ
17 w:ຳທັ
10 w:ຳທຳ
10 w:ຳທຳອິ
-11 w:ຳນວນຂ
-10 w:ຳນວນທ
-14 w:ຳນວນເ
-10 w:ຳນວນໃ
-16 w:ຳນັ
16 w:ຳນຳ
12 w:ຳບໍ
-28 w:ຳປາ
14 w:ຳຜິດແ
-33 w:ຳມະ
-21 w:ຳມະກາ
11 w:ຳມັ
34 w:ຳລັ
10 w:ຳລັງຮ
-20 w:ຳລັບ4
-20 w:ຳລັບ4ຄົ
-16 w:ຳລັບຄ
-10 w:ຳລາ
-22 w:ຳວັ
-10 w:ຳວ່
-23 w:ຳສະ
14 w:ຳສັ
14 w:ຳສັບທ
-43 w:ຳຫຼ
-24 w:ຳຫຼວດ
19 w:ຳອະ
19 w:ຳອະທິ
19 w:ຳອະທິບາ
13 w:ຳອິດ.
-12 w:ຳອື
-12 w:ຳອື່ນ
15 w:ຳອ້
15 w:ຳອ້າງ
10 w:ຳອ້າງອີ
-15 w:ຳຮ້
-16 w:ຳຮ້ອງ
12 w:ຳເນ
13 w:ຳເປ
13 w:ຳເປັນ
12 w:ຳເພ
13 w:ຳເລ
13 w:ຳເລັດ
-16 w:ຳເລັດແລ
18 w:ຳເວ
18 w:ຳເວົ້
15 w:ຳເວົ້າຂ
-11 w:ຳເວົ້າຈ
-10 w:ຳເຫັນ
-18 w:ຳແນ
-14 w:ຳແນະນ
10 w:ຳແປ
19 w:ຳແໜ
19 w:ຳແໜ່ງ
15 w:ຳແໜ່ງຂອ
-21 w:ຳໃນ
-10 w:ຳໃຫ
-10 w:ຳໄດ
-17 w:ິກສ
-17 w:ິກສະພ
-19 w:ິກາ
13 w:ິກຳ
-13 w:ິງ.
-10 w:ິງຄ
11 w:ິງຈ
-13 w:ິງແ
23 w:ິຈາ
12 w:ິຈາລະ
-19 w:ິຊາ
-14 w:ິຍາ
-22 w:ິດ,
11 w:ິດ-
-24 w:ິດ.
20 w:ິດກ
-11 w:ິດຂ
-34 w:ິດຄ
14 w:ິດຊ
-17 w:ິດຕ
11 w:ິດຕາມ
-15 w:ິດຕໍ່
-26 w:ິດທ
-11 w:ິດທີ່
-34 w:ິດບ
-14 w:ິດບໍ່
11 w:ິດປ
10 w:ິດວ
10 w:ິດວ່າ
-10 w:ິດສ
-10 w:ິດຫຼາ
-25 w:ິດຮ
11 w:ິດເ
22 w:ິດເປັ
-19 w:ິດແ
-11 w:ິດແລະ
11 w:ິດໄ
-22 w:ິຕິ
-22 w:ິທາ
21 w:ິທີເປ
21 w:ິທີເປີດ
-13 w:ິນ.
-10 w:ິນຄ
12 w:ິນດີຊ
12 w:ິນດີຊ່ວ
-12 w:ິນສ
60 w:ິນາ
60 w:ິນາທີ
-10 w:ິນເ
-18 w:ິນແ
-18 w:ິນແລະ
-10 w:ິນໃ
14 w:ິນໃຈ.
-29 w:ິນໄ
-16 w:ິບັ
-14 w:ິມ.
-11 w:ິມຄ
-10 w:ິມຄັ້
-10 w:ິມຄັ້ງທ
-28 w:ິລາ
-14 w:ິເສ
-11 w:ິໂລ
-17 w:ິ່ນ
-10 w:ິ້ງ
-23 w:ີ12
16 w:ີ14
-35 w:ີ20
-33 w:ີ2:
18 w:ີ2ເ
-13 w:ີ30
17 w:ີ31
-11 w:ີກ.
-25 w:ີກບ
-13 w:ີກບໍ?
15 w:ີກວ
10 w:ີກຮ
10 w:ີກຮອບ
10 w:ີກັ
10 w:ີກາ
-17 w:ີການປ
-16 w:ີການປ່ຽ
12 w:ີການເ
23 w:ີກ່
25 w:ີກ່ອນ
-26 w:ີຂອ
-28 w:ີຂຽ
-13 w:ີຂໍ
-14 w:ີຂໍ້ມ
-14 w:ີຂໍ້ມູນ
-32 w:ີຄຳ
-21 w:ີຄຳແປ
-28 w:ີຊື
12 w:ີຊ່ວຍ
-22 w:ີຍ!
-11 w:ີຍຂ
23 w:ີຍເ
11 w:ີຍແ
10 w:ີຍແຜ່
17 w:ີດ.
13 w:ີດຂ
11 w:ີດຂຶ້
10 w:ີດດ
-11 w:ີດລ
-17 w:ີດສ
-12 w:ີດໃ
-15 w:ີຕ້
13 w:ີຕໍ
-16 w:ີທີ
-11 w:ີທ່
-20 w:ີນ1
-16 w:ີນ300
-16 w:ີນ300ຄຳ
-18 w:ີນທ
-12 w:ີນາ
-26 w:ີນີ
25 w:ີນໄ
-14 w:ີບອ
-10 w:ີປະ
-24 w:ີຜູ
16 w:ີພຽ
-14 w:ີມກ
-10 w:ີມຊ
-10 w:ີມຊາດ
-22 w:ີສະ
-42 w:ີສຸ
10 w:ີສ່
10 w:ີສ່ວນ
15 w:ີຫຼ
10 w:ີຫຼາຍ
25 w:ີເຊ
30 w:ີເຊັນ
-13 w:ີເນ
-11 w:ີເນື້
23 w:ີເປ
22 w:ີເປີດ
-34 w:ີແລ
-14 w:ີແລ້ວ
-15 w:ີໂທ
15 w:ີໃຈ
-16 w:ີໃຫ
-39 w:ີໃໝ
-21 w:ີ່ກຳລ
-21 w:ີ່ກຳລັງ
23 w:ີ່ຂ
10 w:ີ່ຂັດ
-20 w:ີ່ຊ
-13 w:ີ່ຊາວ
10 w:ີ່ຍ
-11 w:ີ່ດິນ
-14 w:ີ່ຕ້ອ
-14 w:ີ່ຕ້ອງກ
-31 w:ີ່ຖືກຕ້
-10 w:ີ່ທ່ານຕ
11 w:ີ່ນີ້
14 w:ີ່ນ້ອ
-10 w:ີ່ບໍ່ມີ
-29 w:ີ່ປ
-17 w:ີ່ປັບ
-19 w:ີ່ຜ
-16 w:ີ່ພ
33 w:ີ່ມ
12 w:ີ່ມຂໍ
11 w:ີ່ມຂໍ້ມ
11 w:ີ່ມຄວ
11 w:ີ່ມຄວາມ
16 w:ີ່ມຄຳ
-19 w:ີ່ມເຕ
-19 w:ີ່ມເຕີມ
-11 w:ີ່ຢ
-14 w:ີ່ລົງ
-22 w:ີ່ສ
-21 w:ີ່ສຸດ
-24 w:ີ່ສຸດໃນ
-17 w:ີ່ຮ
18 w:ີ່ເ
11 w:ີ່ເຈົ
11 w:ີ່ເຈົ້າ
-11 w:ີ່ເວັ
-18 w:ີ່ແ
-20 w:ີ່ແກ້ໄຂ
-16 w:ີ່ໂ
-34 w:ີ້.
-14 w:ີ້:
28 w:ີ້ກ
11 w:ີ້ກ່ອ
18 w:ີ້ຂ່າ
-11 w:ີ້ຂ້ອ
15 w:ີ້ຄວນ
-10 w:ີ້ຄືຄ
-12 w:ີ້ຄືນ
-10 w:ີ້ຄືນໃໝ
13 w:ີ້ຍ
-20 w:ີ້ຖ
-11 w:ີ້ຖືກ
-28 w:ີ້ບ
-11 w:ີ້ບອກ
-26 w:ີ້ບໍ່
-19 w:ີ້ບໍ່ມີ
-32 w:ີ້ມ
12 w:ີ້ວ
-27 w:ີ້ຫ
-17 w:ີ້ອ
-10 w:ີ້ເປັ
-24 w:ີ້ແ
-12 w:ີ້ແຈງ
-10 w:ີ້ແປຈ
-10 w:ີ້ແປຈາກ
13 w:ີ້ແມ່ນສ
-19 w:ີ້ແລ້
21 w:ີ້ໃຊ້
-19 w:ີ້ໃຫ້
-10 w:ີ້ໄດ້
-12 w:ີໜ້
-26 w:ຶກສ
-17 w:ຶນ.
17 w:ຶ່ງ
13 w:ຶ້ນມາ
16 w:ຶ້ນຫຼ
-26 w:ຶ້ມ
11 w:ືກກ
20 w:ືກຂ
24 w:ືກຂຽນ
10 w:ືກຈັດ
-26 w:ືກປ
-15 w:ືກປ່ຽ
-27 w:ືກລ
-10 w:ືກຫ
-15 w:ືກເ
16 w:ືກແ
19 w:ືກແທນ
-19 w:ືນ.
-28 w:ືນຢ
-29 w:ືນຢັນ
-18 w:ືນສ
15 w:ືນໃ
10 w:ືນໃໝ່
26 w:ືບຕ
26 w:ືບຕໍ່
25 w:ືບໍ
11 w:ືພາ
11 w:ືພາສາ
16 w:ືພິ
-13 w:ືພິມ.
12 w:ືວ່
-16 w:ືອກ
10 w:ືອກຫົ
10 w:ືອກຫົວຂ
-20 w:ືອງ
14 w:ືອງໄຊ
-32 w:ືອນ
12 w:ືອມ
10 w:ືອາ
-15 w:ືເກ
-18 w:ື່ຂ
-18 w:ື່ຂອງ
-22 w:ື່ທ
-15 w:ື່ທີ່
10 w:ື່ນ
31 w:ື່ບ
20 w:ື່ບໍລ
20 w:ື່ບໍລິສ
-22 w:ື່ມ
11 w:ື່ລ
10 w:ື່ລາວ
-12 w:ື່ສ
35 w:ື່ອ
-14 w:ື່ອງນ
11 w:ື່ອງໝ
13 w:ື່ອງໝາຍ
15 w:ື່ອຖື
10 w:ື່ອຫຼຸດ
28 w:ື່ອົງ
10 w:ື່ອໃດ
17 w:ື່ອໃຫ
17 w:ື່ອໃຫ້ຂ
11 w:ື່ອໃຫ້ຜ
29 w:ື່ເ
13 w:ື່ເຕັ
13 w:ື່ເຕັມຂ
18 w:ື່ເມື
19 w:ື່ເມືອງ
-15 w:ື່ແ
-10 w:ື່ແລະ
-16 w:ື່ໂ
-22 w:ື່ໃ
-13 w:ື່ໄ
-16 w:ື່￼
-16 w:ື່￼￼￼
-16 w:ື່￼￼￼￼￼
-10 w:ື້.
13 w:ື້ກີບ
14 w:ື້ທ
10 w:ື້ນີ້
-18 w:ື້ອ
-12 w:ື້ເ
16 w:ື້ແ
-10 w:ື￼￼
-10 w:ື￼￼￼￼
-10 w:ື￼￼￼￼￼￼
-17 w:ຸກຂ
-29 w:ຸກຄ
28 w:ຸກບ
19 w:ຸກບ່ອ
-16 w:ຸກສ
-15 w:ຸກແ
-21 w:ຸກໃ
14 w:ຸງ:
-11 w:ຸງສ
-11 w:ຸງໃ
-26 w:ຸດ:
-24 w:ຸດກ
14 w:ຸດຄ
16 w:ຸດຄວາ
26 w:ຸດທີ່
12 w:ຸດທີ່ປັ
-18 w:ຸດທ້າ
12 w:ຸດສ
16 w:ຸດແລະ
-24 w:ຸດໃ
21 w:ຸນາ
-12 w:ຸນໃ
17 w:ຸພາ
-11 w:ຸ່ນແລ
-17 w:ຸ່ມ
-11 w:ູກກ
-14 w:ູກຄ
-14 w:ູກຄ້າ
-11 w:ູດແ
-36 w:ູດໃ
-19 w:ູນກ
17 w:ູນຄ
10 w:ູນທ
18 w:ູນທີ່
10 w:ູນນ
11 w:ູນນີ້
-17 w:ູນໃ
17 w:ູບທ
-14 w:ູບເ
30 w:ູບແ
22 w:ູບແບບ
-14 w:ູສອ
-41 w:ູ່ກ
-10 w:ູ່ຕ
26 w:ູ່ທ
-17 w:ູ່ບ
-11 w:ູ່ບ້າ
12 w:ູ່ວ
-15 w:ູ່ສ
-16 w:ູ່ເ
13 w:ູ່ໃ
11 w:ູ່ໃນຂ
13 w:ູ້ກ່ຽ
19 w:ູ້ຂ
-12 w:ູ້ຄ
-14 w:ູ້ຊ
-10 w:ູ້ຊົມ
19 w:ູ້ບ
11 w:ູ້ບາດ
11 w:ູ້ບາດເຈ
14 w:ູ້ບໍ່
-21 w:ູ້ປ
-16 w:ູ້ວ
-14 w:ູ້ວ່າ
-17 w:ູ້ສ
34 w:ູ້ອ
36 w:ູ້ອ່າ
-13 w:ູ້ອ່ານ.
10 w:ູ້ອ່ານເ
-13 w:ູ້ເ
11 w:ູ້ເຂົ
11 w:ູ້ເຂົ້າ
-54 w:ູ້ແ
-14 w:ູ້ແທນ
-10 w:ູ້ໃຊ້
-11 w:ົກຄ
-29 w:ົກລ
-19 w:ົກລົງ
16 w:ົກລົງກັ
-11 w:ົກຮ
12 w:ົກເ
11 w:ົກເວັ
11 w:ົກເວັ້ນ
29 w:ົງກ
35 w:ົງກັນ
23 w:ົງຂ
16 w:ົງຂ່າ
-14 w:ົງຊ
-14 w:ົງຊື່
-12 w:ົງຕ
-29 w:ົງທ
-20 w:ົງທະບ
-20 w:ົງທະບຽນ
-16 w:ົງທຶນ
-13 w:ົງສ
10 w:ົງເ
13 w:ົງເລັ
-16 w:ົງເຫຼ
-15 w:ົງເຫຼືອ
-16 w:ົງໂ
15 w:ົງໄ
13 w:ົງໜ
23 w:ົດ,
-28 w:ົດກ
-28 w:ົດກະວ
-10 w:ົດຂຽນ
12 w:ົດຂ່າ
-12 w:ົດຈົບ
-11 w:ົດຈົບຊັ
-29 w:ົດຊ
-20 w:ົດຊາດ
15 w:ົດຖ
15 w:ົດຖືກ
-12 w:ົດທ
-14 w:ົດນ
13 w:ົດນີ້ຈະ
-20 w:ົດປ
-43 w:ົດລ
-14 w:ົດລາຍ
-14 w:ົດລາຍງາ
-10 w:ົດສ
14 w:ົດສະຫ
14 w:ົດສະຫຼຸ
-15 w:ົດສຳພ
-15 w:ົດສຳພາດ
-11 w:ົດອ
-36 w:ົດຮ
-19 w:ົດຮຽນ
-21 w:ົດເ
13 w:ົດແລ້
18 w:ົດໄ
17 w:ົດໄຟລ
17 w:ົດໄຟລາວ
19 w:ົດໄວ້
-37 w:ົດໝ
-37 w:ົດໝາຍ
-14 w:ົດໝາຍສະ
-15 w:ົດ￼
-15 w:ົດ￼￼￼
-15 w:ົດ￼￼￼￼￼
-15 w:ົນ.
-13 w:ົນຂ
-14 w:ົນທ
-34 w:ົນເ
-12 w:ົນເອງ
10 w:ົນແ
14 w:ົນແຕ່
30 w:ົນໃ
-13 w:ົນໃຈສ
-13 w:ົນໜ
-12 w:ົນໜຶ່
19 w:ົບ.
18 w:ົບກ
-22 w:ົບຈ
-17 w:ົບຊ
-15 w:ົບຊັ້
-12 w:ົບຖ
-10 w:ົບຖ້ວ
-19 w:ົບຖ້ວນ.
14 w:ົບທ
10 w:ົບໃ
11 w:ົມບ
11 w:ົມບູນ
10 w:ົມມຸດ
-13 w:ົວ.
52 w:ົວຂ
46 w:ົວຂໍ້
-17 w:ົວຂໍ້ຂ່
-25 w:ົວຂໍ້ບົ
-10 w:ົວຈິງ
10 w:ົວທີ່
-32 w:ົວຢ
-32 w:ົວຢ່າ
-10 w:ົວລ
-22 w:ົວສ
14 w:ົວສະກ
14 w:ົວສະກົດ
-19 w:ົວເລກ
-14 w:ົວເລກທີ
11 w:ົວເລື
-26 w:ົວແ
13 w:ົວໜ
-10 w:ົວໜັງ
-10 w:ົວໜັງສື
11 w:ົວໜ້າ
18 w:ົວໜ້າພະ
-11 w:ົາ.
15 w:ົາຂ
-27 w:ົາຄ
19 w:ົາແ
-10 w:ົາໄ
-24 w:ົ່ງ
10 w:ົ່ງຂ່
10 w:ົ່ງຂ່າວ
-11 w:ົ່ງບົ
13 w:ົ່ງມາ
21 w:ົ່ງອອ
-10 w:ົ່ງຮູ
10 w:ົ່ງໃຫ
-57 w:ົ່ວ
-12 w:ົ່ວຄາ
-13 w:ົ່ວໂມ
-26 w:ົ່າ
-10 w:ົ່າຂອ
-11 w:ົ່າວ່
12 w:ົ່າເລ
12 w:ົ່າເລື່
17 w:ົ້ນສະ
17 w:ົ້ນສະບັ
15 w:ົ້ນຫາ
-19 w:ົ້ມ
21 w:ົ້າຂອ
12 w:ົ້າວ່າ:
18 w:ົ້າແຂ
-20 w:ຼວງ
-25 w:ຼວດ
-11 w:ຼອດ
36 w:ຼັກ
10 w:ຼັກຂອ
-35 w:ຼັງ
-14 w:ຼັ້
17 w:ຼາຍກວ
17 w:ຼາຍກວ່າ
-14 w:ຼາຍຄົ
17 w:ຼາດເຊ
17 w:ຼາດເຊົ້
14 w:ຼິ້
-19 w:ຼືຈ
20 w:ຼືບ
27 w:ຼືບໍ່
-12 w:ຼືສ
32 w:ຼືເ
16 w:ຼຸດຄວ
16 w:ຼຸດຄວາມ
31 w:ຼ່ງ
-34 w:ຼ່ງຂ່
-34 w:ຼ່ງຂ່າວ
11 w:ຼ່ງຂໍ
11 w:ຼ່ງຂໍ້ມ
19 w:ຼ່ງທີ
21 w:ຼ່ງທີ່ມ
-28 w:ຼ້າ
-21 w:ຼ້າສຸ
-11 w:ຽກຮ
-18 w:ຽງກ
18 w:ຽງຂ
19 w:ຽງຂອງ
18 w:ຽງຄ
-11 w:ຽງຈາກ
-25 w:ຽງຕ
21 w:ຽງທ
-30 w:ຽງແ
-16 w:ຽງແຕ່
-22 w:ຽງໂ
12 w:ຽງໃ
11 w:ຽງໃຫ້
13 w:ຽດເ
12 w:ຽນ.
17 w:ຽນຂ
14 w:ຽນຂ່າ
21 w:ຽນຄ
-15 w:ຽນຈ
-38 w:ຽນຊ
-24 w:ຽນຊື່
11 w:ຽນຕ
-12 w:ຽນທີ່
-21 w:ຽນນ
-25 w:ຽນບ
-14 w:ຽນບົດ
-25 w:ຽນປ
-16 w:ຽນປະໂ
-16 w:ຽນປະໂຫຍ
-34 w:ຽນຜ
-11 w:ຽນລ
-23 w:ຽນສ
-59 w:ຽນຫ
-11 w:ຽນຮ
-14 w:ຽນເປັນ￼
-21 w:ຽນແ
-20 w:ຽນແບບ
23 w:ຽນແປງຫຼ
20 w:ຽນໃ
10 w:ຽນໃຫ້
13 w:ຽນໃໝ່
14 w:ຽນໄ
11 w:ຽນໄວ້
22 w:ຽນ￼
22 w:ຽນ￼￼￼
22 w:ຽນ￼￼￼￼￼
18 w:ຽບກ
13 w:ຽບທ
14 w:ຽບທຽບ
12 w:ຽບຮ
17 w:ຽບຮ້ອ
18 w:ຽວກ
18 w:ຽວກັບ
15 w:ຽວລ
15 w:ຽວລາວ
-13 w:ເກດ
-12 w:ເກມ
-20 w:ເກີນ1
-16 w:ເກີນ300
24 w:ເກີນໄ
11 w:ເຂດ
-14 w:ເຂົ
18 w:ເຂົ້າເຖ
-14 w:ເຄາ
-13 w:ເຄິ
-13 w:ເຄິ່ງ
-25 w:ເຄີ
11 w:ເຄື
19 w:ເຄື່ອ
13 w:ເຄື່ອງໝ
-11 w:ເງິ
-13 w:ເຈັ
12 w:ເຈົ້າເວ
28 w:ເຊັ
-10 w:ເຊັ່ນ￼￼
16 w:ເຊື່ອຖື
-12 w:ເຊົ
15 w:ເຊົ້າ
-14 w:ເດັ
-20 w:ເດັກນ
-20 w:ເດັກນ້ອ
-13 w:ເດັ່ນ
-29 w:ເດີ
-13 w:ເດີ້.
-13 w:ເຕະ
13 w:ເຕັ
15 w:ເຕັມ.
-28 w:ເຕີ
-16 w:ເຕື
-16 w:ເຕືອນ
12 w:ເຖິງບ
15 w:ເຖິງເ
-10 w:ເຖິງແ
-23 w:ເຖົ
-23 w:ເຖົ້າ
-19 w:ເທດ
12 w:ເທັ
12 w:ເທັດຈ
12 w:ເທັດຈິງ
11 w:ເທົ່ານີ
32 w:ເນັ
47 w:ເນັ້ນ
15 w:ເບິ
15 w:ເບິ່ງ
-17 w:ເບີ
-15 w:ເບີໂທ
27 w:ເປັ
-10 w:ເປັນ3
15 w:ເປັນa
12 w:ເປັນກ
-10 w:ເປັນກັນ
16 w:ເປັນກາງ
-11 w:ເປັນຄ
10 w:ເປັນຄຳຖ
12 w:ເປັນຕ
16 w:ເປັນຕົວ
-16 w:ເປັນນ
12 w:ເປັນລ
-11 w:ເປັນວ
10 w:ເປັນສ
-34 w:ເປັນຫ
-20 w:ເປັນຫຍັ
19 w:ເປັນເ
11 w:ເປັນ￼
11 w:ເປັນ￼￼￼
11 w:ເປີ
10 w:ເປີດດ
-10 w:ເປີດລ
-17 w:ເປີດສ
-11 w:ເປີດໃ
10 w:ເປົ
-18 w:ເຜັ
13 w:ເຜີ
10 w:ເຜີຍແ
10 w:ເຜີຍແຜ່
-27 w:ເພງ
17 w:ເພຈ
-11 w:ເພາະຕົວ
14 w:ເພາະສ
10 w:ເພາະສັ້
-10 w:ເພາະເ
12 w:ເພີ່ມຂໍ
11 w:ເພີ່ມຄວ
16 w:ເພີ່ມຄຳ
-19 w:ເພີ່ມເຕ
11 w:ເພື່ອບໍ
17 w:ເພື່ອໃຫ
-12 w:ເຟສ
-12 w:ເຟສບຸ
-17 w:ເມສ
-31 w:ເມື
-19 w:ເມືອງ
14 w:ເມືອງໄຊ
-13 w:ເມື່ອ
10 w:ເມື່ອໃດ
-23 w:ເລກ
-20 w:ເລກທີ
10 w:ເລກທີ່ຖ
41 w:ເລັ
-16 w:ເລັດແ
-16 w:ເລັດແລ້
-22 w:ເລີຍ!
27 w:ເລີຍເ
19 w:ເລີ່ມ
-33 w:ເລື
10 w:ເລືອກຫົ
-17 w:ເລື່ອ
-14 w:ເລື່ອງນ
-11 w:ເລົ່າວ່
12 w:ເລົ່າເລ
-13 w:ເວລ
11 w:ເວລາ.
11 w:ເວລາ1
33 w:ເວັ
-17 w:ເວັບໄຊຂ
14 w:ເວົ້າຂອ
-13 w:ເວົ້າເຖ
18 w:ເສດ
15 w:ເສດຖະ
17 w:ເສດຖະກິ
-45 w:ເສັ
-21 w:ເສັ້ນ
-16 w:ເສັ້ນທາ
22 w:ເຫດ
37 w:ເຫດກາ
-16 w:ເຫັ
13 w:ເຫັນ.
-20 w:ເຫຼ
-14 w:ເຫຼັ້
-21 w:ເອກ
28 w:ເອົ
-11 w:ເອົາຄ
24 w:ເອົາອ
15 w:ເອົາອອກ
18 w:ເຮັກຕ
-15 w:ເຮັດວ
-13 w:ເຮັດວຽກ
-18 w:ເຮັດເ
-20 w:ເຮື
-16 w:ເຮືອນ
-23 w:ເຮົ
14 w:ເຮົາຂ
-16 w:ເຮົາຈ
-10 w:ເຮົາອ
-11 w:ເຮົາໄ
-13 w:ເໜີ
18 w:ເໝາ
22 w:ເໝາະກ
22 w:ເໝາະກັບ
13 w:ເໝີ
-24 w:ແກ່
16 w:ແກ້
-11 w:ແກ້ຂ່
-11 w:ແກ້ຂ່າວ
13 w:ແກ້ໃຫ
-16 w:ແກ້ໄຂ
-34 w:ແກ້ໄຂແລ
20 w:ແຂງ
13 w:ແຂ່
-12 w:ແຈງ
-19 w:ແຈ່
-49 w:ແຈ້
-24 w:ແຈ້ງກ
-19 w:ແຊຣ
-19 w:ແຊັ
-13 w:ແຊັດບ
-13 w:ແຊັດບອດ
25 w:ແຍກ
-23 w:ແດກ
-23 w:ແດນ
-59 w:ແດ່
-11 w:ແຕກ
-16 w:ແຕກຕ່
-16 w:ແຕກຕ່າງ
23 w:ແຕະ
21 w:ແຕະຕ້
21 w:ແຕະຕ້ອງ
-32 w:ແຕ່
-10 w:ແຕ່ງຄ
-10 w:ແຕ່ງຄວາ
21 w:ແຕ່ຊື
15 w:ແຕ່ຖ້
-11 w:ແຕ່ມື
-22 w:ແທນ
12 w:ແທນດ້
12 w:ແທນດ້ວຍ
16 w:ແທັ
11 w:ແທັກແ
26 w:ແທ້
-17 w:ແນກ
10 w:ແນບ
13 w:ແນບມາ
-28 w:ແນວ
-37 w:ແນວໃດ
63 w:ແບບ
23 w:ແບບຂ່
23 w:ແບບຂ່າວ
22 w:ແບບທີ
24 w:ແບບນີ
-15 w:ແບບບໍ
-29 w:ແບບຟອ
-13 w:ແບບເກ
-13 w:ແບບເກົ່
13 w:ແບບເປ
-24 w:ແບ່
-12 w:ແບ່ງປ
-15 w:ແບ່ງປັນ
12 w:ແປ.
15 w:ແປຄ
32 w:ແປງ
23 w:ແປງຫຼ
23 w:ແປງຫຼັກ
-18 w:ແປຈ
-33 w:ແປດ
13 w:ແປຕ
12 w:ແປຕາມ
12 w:ແປຕາມຕົ
14 w:ແປທ
18 w:ແປນ
20 w:ແປນີ້
-21 w:ແປພ
-21 w:ແປພາສ
-15 w:ແປພາສາລ
-14 w:ແປອ
20 w:ແປເ
25 w:ແປເປັ
19 w:ແປເປັນ￼
-18 w:ແປແ
-22 w:ແປແລະ
-14 w:ແປແລະຮຽ
-14 w:ແປໃ
-11 w:ແປໃຫ້
-58 w:ແຜນ
-12 w:ແພັ
-12 w:ແພັກເ
-31 w:ແມ່
-14 w:ແມ່ຕູ
13 w:ແມ່ນ1
15 w:ແມ່ນກ
17 w:ແມ່ນການ
-10 w:ແມ່ນຂ່າ
-13 w:ແມ່ນຕ
-10 w:ແມ່ນທ
18 w:ແມ່ນບ
-12 w:ແມ່ນຜ
10 w:ແມ່ນວ
14 w:ແມ່ນສະບ
15 w:ແມ່ນຫ
16 w:ແມ່ນແ
-14 w:ແລງ
-77 w:ແລະ
-14 w:ແລະຂໍ
16 w:ແລະຄຳ
10 w:ແລະຊື
30 w:ແລະບໍ
-10 w:ແລະພາ
11 w:ແລະວັ
-13 w:ແລະຮູ
-20 w:ແລະຮຽ
-20 w:ແລະຮຽບຮ
-14 w:ແລະເບ
-12 w:ແລະເບີໂ
14 w:ແລະ￼￼
14 w:ແລະ￼￼￼￼
14 w:ແລ້
34 w:ແລ້ວ,
10 w:ແລ້ວ,ຂ້
31 w:ແລ້ວ.
-16 w:ແລ້ວ:
-30 w:ແລ້ວກ
-30 w:ແລ້ວຂ
-17 w:ແລ້ວຂ້ອ
-14 w:ແລ້ວຄ
10 w:ແລ້ວຈ
-14 w:ແລ້ວທ
-16 w:ແລ້ວບ
-12 w:ແລ້ວພ
-14 w:ແລ້ວວ
-24 w:ແລ້ວເ
23 w:ແຫຼ
31 w:ແຫຼ່ງ
-34 w:ແຫຼ່ງຂ່
11 w:ແຫຼ່ງຂໍ
19 w:ແຫຼ່ງທີ
-46 w:ແຫ່
-11 w:ແຫ່ງຊ
-11 w:ແຫ່ງຊາດ
-12 w:ແຫ່ງໜ
-12 w:ແຫ່ງໜຶ່
-17 w:ແຫ້
-14 w:ແອັ
25 w:ແຮງ
11 w:ແຮັ
11 w:ແຮັດແ
11 w:ແຮັດແທັ
19 w:ແໜ່
15 w:ແໜ່ງຂ
15 w:ແໜ່ງຂອງ
-17 w:ໂຄງ
-25 w:ໂຄງສ້
-25 w:ໂຄງສ້າງ
-22 w:ໂຊກ
-22 w:ໂຊກດີ
-28 w:ໂດຍ
-13 w:ໂດຍບໍ່ເ
15 w:ໂດຍລວ
-21 w:ໂດຍຮັ
-21 w:ໂດຍຮັກສ
-17 w:ໂດຍໃຊ
23 w:ໂຕນ
-10 w:ໂທ0
-10 w:ໂທ021
11 w:ໂທຂ
-17 w:ໂທດ
-23 w:ໂທລ
-10 w:ໂທລະສ
-10 w:ໂທລະສັບ
-55 w:ໂມງ
-25 w:ໂລກ
12 w:ໂຫຍ
15 w:ໂຫຍກດ
-16 w:ໂຫຍກຕ
-13 w:ໂຫຍກຕໍ່
11 w:ໂຫຍກນ
-12 w:ໂຫຍກລ
-15 w:ໂຫຍດແ
-15 w:ໂຫຍດແກ່
-25 w:ໂອນ
13 w:ໂອເ
-73 w:ໂຮງ
-27 w:ໂຮງຮຽ
-27 w:ໂຮງໝໍ
13 w:ໃກ້ຄຽ
15 w:ໃຈ.
-10 w:ໃຈຜູ້
-10 w:ໃຈສ
17 w:ໃຈແ
17 w:ໃຈໃ
18 w:ໃຈໃຫ້
16 w:ໃຈໄ
-18 w:ໃຊ້ຄຳ
-16 w:ໃຊ້ຄຳອື
40 w:ໃຊ້ຮູ
-17 w:ໃຊ້ໃນ
24 w:ໃຊ້￼￼
24 w:ໃຊ້￼￼￼￼
10 w:ໃດກ
-11 w:ໃດຕ
-11 w:ໃຕ້
-12 w:ໃນ6
-25 w:ໃນກ
-13 w:ໃນການ
39 w:ໃນຂ
13 w:ໃນຂ່າ
-13 w:ໃນຄ
-10 w:ໃນຄວາມບ
19 w:ໃນຄັ້
-20 w:ໃນຊ
10 w:ໃນຊື່
-12 w:ໃນຕ
17 w:ໃນຖ
14 w:ໃນທີ່
-18 w:ໃນນ
-11 w:ໃນນັ້
14 w:ໃນບັນ
-20 w:ໃນບົດຄວ
-14 w:ໃນບົດນີ
15 w:ໃນປ
13 w:ໃນປະໂ
13 w:ໃນປະໂຫຍ
-33 w:ໃນພ
10 w:ໃນພາສ
-16 w:ໃນມ
-19 w:ໃນມາດ
-19 w:ໃນມາດຕາ
-10 w:ໃນມື້
-11 w:ໃນລ
20 w:ໃນວັກ
-18 w:ໃນວັນ
-13 w:ໃນສ
17 w:ໃນສະບ
17 w:ໃນສະບັບ
16 w:ໃນຫ
10 w:ໃນຫົວ
10 w:ໃນຫົວຂໍ
-25 w:ໃນອ
18 w:ໃນຮ
16 w:ໃນຮູບ
11 w:ໃນຮູບແບ
-36 w:ໃນເ
-13 w:ໃນເອກ
-13 w:ໃນເອກະສ
-41 w:ໃນແ
-12 w:ໃນແບບ
-15 w:ໃນແຜນ
-15 w:ໃນໂ
-20 w:ໃນໃ
-12 w:ໃບຕ
-13 w:ໃບສ
-12 w:ໃບແ
-17 w:ໃຜມ
13 w:ໃຜເ
15 w:ໃສ່ຄວ
15 w:ໃສ່ຄວາມ
27 w:ໃສ່ຄຳ
-12 w:ໃສ່ຕົ
-26 w:ໃຫຍ
-33 w:ໃຫ້
-15 w:ໃຫ້ກະ
-28 w:ໃຫ້ກົ
-22 w:ໃຫ້ກົງກ
-11 w:ໃຫ້ຂຽ
13 w:ໃຫ້ຂ່
13 w:ໃຫ້ຂ່າວ
22 w:ໃຫ້ຂ້
21 w:ໃຫ້ຂ້ອຍ
12 w:ໃຫ້ທ່
13 w:ໃຫ້ທ່ານ
-21 w:ໃຫ້ນ້
-20 w:ໃຫ້ນ້ອງ
13 w:ໃຫ້ບົ
10 w:ໃຫ້ປ່
10 w:ໃຫ້ປ່ຽນ
19 w:ໃຫ້ຜູ
12 w:ໃຫ້ຜູ້ອ
14 w:ໃຫ້ຟັ
-13 w:ໃຫ້ລູ
-26 w:ໃຫ້ສັ
-27 w:ໃຫ້ສັ້ນ
19 w:ໃຫ້ເນ
14 w:ໃຫ້ເປັນ
19 w:ໃຫ້ແດ
28 w:ໃຫ້ແລ
28 w:ໃຫ້ແລ້ວ
-16 w:ໃຫ້ໂຊ
-16 w:ໃຫ້ໂຊກດ
-20 w:ໃຫ້ໃສ
-65 w:ໃໝ່
-10 w:ໃໝ່ມີ
-11 w:ໃໝ່ເພ
-11 w:ໃໝ່ເພື່
22 w:ໃໝ່ໃຫ
10 w:ໄຂ:
-27 w:ໄຂແ
-34 w:ໄຂແລ້
-17 w:ໄຊຂ
22 w:ໄຊແ
20 w:ໄດ້ກວ
12 w:ໄດ້ຕາ
-24 w:ໄດ້ທີ
11 w:ໄດ້ທຸກເ
10 w:ໄດ້ລວ
-12 w:ໄດ້ອີ
-38 w:ໄດ້ຮັ
-19 w:ໄດ້ຮັບກ
12 w:ໄດ້ເປ
-26 w:ໄດ້ເພ
-18 w:ໄດ້ເພີ່
24 w:ໄດ້ແຕ
10 w:ໄດ້ໂດ
14 w:ໄທເ
-14 w:ໄປ,
12 w:ໄປ.
-28 w:ໄປກ
10 w:ໄປຈ
-26 w:ໄປນ
-22 w:ໄປນີ້
-10 w:ໄປບ
-10 w:ໄປປ
-10 w:ໄປປັບ
-10 w:ໄປປັບປຸ
10 w:ໄປມ
10 w:ໄປວາງ
-15 w:ໄປຫ
-14 w:ໄປເຮັ
18 w:ໄປແ
-39 w:ໄພ,
16 w:ໄພທ
17 w:ໄພທີ່
-11 w:ໄຟ.
20 w:ໄຟລ
17 w:ໄຟລາວ
17 w:ໄຟລາວ-ຈ
-15 w:ໄມ້
-10 w:ໄລຍ
-17 w:ໄລ່
61 w:ໄວ້
12 w:ໄວ້ທ້
12 w:ໄວ້ທ້າຍ
13 w:ໄວ້ບໍ
18 w:ໄວ້ໃນ
-12 w:່ກຳ
-21 w:່ກຳລັ
-12 w:່ກົ
-30 w:່ກ່
-21 w:່ຂອ
-10 w:່ຂອງຜ
-10 w:່ຂອງຜູ້
11 w:່ຂ້ອຍມີ
18 w:່ຂໍ
25 w:່ຄວ
11 w:່ຄວນເ
17 w:່ຄວາມ
15 w:່ຄວາມຄິ
-15 w:່ຄະ
23 w:່ຄຳ
-11 w:່ຄົ
-19 w:່ງ.
-17 w:່ງກ
22 w:່ງຂອງ
15 w:່ງຂອງທ່
-24 w:່ງຂ່າ
11 w:່ງຂໍ້
18 w:່ງຂໍ້ມູ
-18 w:່ງຄ
-15 w:່ງຄວາ
-19 w:່ງຊ
-11 w:່ງຊາດ
10 w:່ງຕໍ່
-12 w:່ງຖ
14 w:່ງທ
15 w:່ງທີ່
21 w:່ງທີ່ມາ
16 w:່ງນ
15 w:່ງນີ້
12 w:່ງບ
-14 w:່ງບົດ
19 w:່ງບໍ່
-15 w:່ງປັນ
17 w:່ງພ
27 w:່ງມ
-12 w:່ງຫ
33 w:່ງອ
21 w:່ງອອກ
-19 w:່ງຮ
-10 w:່ງຮູບ
-21 w:່ງເ
-10 w:່ງໃ
-32 w:່ງໜ
-21 w:່ງໜຶ່
-23 w:່ງໜຶ່ງ.
10 w:່ຊັ
-20 w:່ຊາ
13 w:່ຊື
11 w:່ຊ້ຳກ
15 w:່ຍັງຄ
-11 w:່ຍັງບ
-11 w:່ຍັງບໍ່
-11 w:່ດິ
16 w:່ຕະ
16 w:່ຕະຫຼ
-23 w:່ຕູ
-14 w:່ຕ້
12 w:່ຕ້ອງແກ
-26 w:່ຖືກຕ
-30 w:່ຖືກຕ້ອ
12 w:່ຖືກແ
-24 w:່ທີ
10 w:່ທ່
10 w:່ທ່ານ
-10 w:່ທ່ານຕ້
19 w:່ທ້
13 w:່ທ້າຍ
13 w:່ນ1
32 w:່ນກ
17 w:່ນການ
28 w:່ນຂ
19 w:່ນຂອງ
-10 w:່ນຂ່າ
10 w:່ນຂ້ອ
10 w:່ນຄວາ
25 w:່ນບ
18 w:່ນບໍ່
-11 w:່ນຜ
14 w:່ນສະບ
14 w:່ນສະບັບ
16 w:່ນຫ
-19 w:່ນອ
-15 w:່ນັ
13 w:່ນີ
15 w:່ນີ້ແ
-17 w:່ນເ
10 w:່ນແລ້ວ,
10 w:່ບຸ
10 w:່ບຸກຄ
10 w:່ບຸກຄົນ
15 w:່ບົ
-20 w:່ບ້
-20 w:່ບ້ານ
17 w:່ບໍລິ
17 w:່ບໍລິສັ
-16 w:່ບໍ່ມ
-27 w:່ປັ
-17 w:່ປາ
-15 w:່ປຶ
18 w:່ຜູ້ຂ
-52 w:່ພົ
-27 w:່ພໍ
18 w:່ມຄ
11 w:່ມຄວາ
12 w:່ມຄຳເ
11 w:່ມດ
-13 w:່ມຕ
-12 w:່ມນ
20 w:່ມບ
-10 w:່ມອ
-10 w:່ມອີກ
-20 w:່ມັ
16 w:່ມາ
33 w:່ມີ
19 w:່ມີໃນ
-13 w:່ມື
-16 w:່ມເ
-19 w:່ມເຕີ
17 w:່ລາ
-12 w:່ວຄ
-12 w:່ວຄາວ
-13 w:່ວງໜ້
14 w:່ວຍ
14 w:່ວຍຂຽ
11 w:່ວຍງາ
11 w:່ວນ
18 w:່ວນຕົ
22 w:່ວນທີ
-13 w:່ວນຫຼ
20 w:່ວນໃດ
-26 w:່ວມ
14 w:່ວັ
-14 w:່ວໂ
-13 w:່ວໂມງ
11 w:່ວໄປ.
-12 w:່ວ່
-10 w:່ສະ
-10 w:່ສະດວ
-22 w:່ສະບັ
-12 w:່ສະບັບໜ
-24 w:່ສາ
-12 w:່ສາມາດເ
-11 w:່ສຳ
-37 w:່ສິ
-22 w:່ສຸ
-24 w:່ສຸດໃ
37 w:່ສ້
37 w:່ສ້າງ
21 w:່ຫຼິ້
25 w:່ອກ
-14 w:່ອຂ
-17 w:່ອງ
11 w:່ອງໝາ
12 w:່ອຖ
-13 w:່ອນກົ
-19 w:່ອນຂ້
11 w:່ອນລົ
-16 w:່ອນວັ
-13 w:່ອນວັນທ
-10 w:່ອນເຊ
16 w:່ອນໜ້
-17 w:່ອປ
10 w:່ອຫຼຸ
12 w:່ອຫຼຸດຄ
28 w:່ອົ
28 w:່ອົງກ
-18 w:່ອເ
-26 w:່ອແ
31 w:່ອໃ
17 w:່ອໃຫ້
11 w:່ອໃຫ້ຜູ
-23 w:່ອ່
-23 w:່ອ່ານ
36 w:່ຮູ
-12 w:່ຮ້
21 w:່າ?
-30 w:່າກ
-14 w:່າການ
-35 w:່າຂ
-11 w:່າຂອງ
-13 w:່າຂ້ອ
11 w:່າຂໍ້
-14 w:່າງກັ
12 w:່າງປະ
12 w:່າງປະເທ
-13 w:່າຊ
-10 w:່າຊື່
-29 w:່າຍ
-10 w:່າຍຂຶ
-10 w:່າຍຂຶ້ນ
-15 w:່າຕ
-21 w:່າທ
15 w:່າທ່າ
-14 w:່ານກ່
-12 w:່ານກ່ອນ
-12 w:່ານຂ່
-12 w:່ານຂ່າວ
14 w:່ານຕົ
-18 w:່ານນາ
-11 w:່ານບໍ
-20 w:່ານຜູ
-11 w:່ານຜູ້ອ
11 w:່ານລື
11 w:່ານສາ
18 w:່ານສົ
14 w:່ານສົ່ງ
18 w:່ານອອ
10 w:່ານັ້
-10 w:່ານແລ
10 w:່ານໃນ
13 w:່າບ
-11 w:່າບົດ
10 w:່າບໍ່
-28 w:່າປ
36 w:່າຜ
-11 w:່າພ
-26 w:່າລ
-13 w:່າລືມ
18 w:່າວ
-11 w:່າວທາ
-12 w:່າວທີ່ທ
11 w:່າວສາ
-13 w:່າວໄດ
-11 w:່າວ່າ
12 w:່າສ
-16 w:່າສະບ
-15 w:່າສະບັບ
26 w:່າສຸດ
-20 w:່າເ
-16 w:່າເປັ
-18 w:່າເປັນຫ
19 w:່າແ
15 w:່າແລະ
15 w:່າໂຄງ
15 w:່າໂຄງກາ
14 w:່າໃ
10 w:່ຽງ
-34 w:່ຽນ
10 w:່ຽນຄຳ
-14 w:່ຽນຊື
-24 w:່ຽນຫຼ
23 w:່ຽນແປງຫ
15 w:່ຽນແລ
26 w:່ຽນ￼￼
26 w:່ຽນ￼￼￼￼
18 w:່ຽວກັ
15 w:່ຽວລາ
-17 w:່ເກ
-16 w:່ເກີນ30
-10 w:່ເຄ
12 w:່ເຈ
14 w:່ເຈົ້
-10 w:່ເດ
18 w:່ເຕ
13 w:່ເຕັມ
13 w:່ເຕັມຂອ
-17 w:່ເປ
27 w:່ເພີ່
-35 w:່ເພື່
12 w:່ເມ
12 w:່ເມືອ
-24 w:່ເວ
-14 w:່ເວົ້
13 w:່ເອ
-20 w:່ແກ້ໄ
-21 w:່ແກ້ໄຂແ
-15 w:່ແຊ
12 w:່ແນະນຳ:
-23 w:່ແບ
12 w:່ແປ
-11 w:່ແມ
13 w:່ແລ້ວ
-13 w:່ໂຄ
-13 w:່ໂຄງກ
-13 w:່ໂຄງການ
-25 w:່ໂຮ
-14 w:່ໃນບົ
35 w:່ໃຫ
21 w:່ໃຫ້ຕ
-13 w:່ໃຫ້ໃ
19 w:່ໄດ້ກ
12 w:່ໄດ້ບ
10 w:່ໄດ້ປ່ຽ
-12 w:່ໄດ້ເ
18 w:່ໄດ້ແ
-16 w:່ໄດ້ໃ
-22 w:່ໄປນີ
-12 w:່ໄວ
-15 w:່ໜ້
10 w:້,ຂ
10 w:້,ຂ້ອ
-13 w:້ai
-10 w:້ch
-10 w:້chat
-10 w:້chatgp
20 w:້ກວ
-26 w:້ກະ
-12 w:້ກາ
13 w:້ກີ
-27 w:້ກົ
-21 w:້ກົງກ
-21 w:້ກົງກັບ
-17 w:້ກ່ອນ
13 w:້ກ່ຽວ
16 w:້ກໍ
-12 w:້ຂຽ
-14 w:້ຂຽນບ
20 w:້ຂຽນໄ
-15 w:້ຄວາມ
-14 w:້ຄວາມຂອ
18 w:້ຄວາມທີ
12 w:້ຄວາມນີ
-11 w:້ຄວາມ￼￼
10 w:້ຄັ
-29 w:້ຄຳ
-11 w:້ຄຳຕອ
14 w:້ຄຳຜິດແ
-16 w:້ຄຳອື
-16 w:້ຄຳອື່ນ
-10 w:້ຄືຄຳ
-10 w:້ຄືນໃ
-10 w:້ຄືນໃໝ່
10 w:້ຄົ
-18 w:້ຄົບຖ
-18 w:້ຄົບຖ້ວ
13 w:້ຄຽ
14 w:້ຄ່
-13 w:້ງ.
-19 w:້ງກ
14 w:້ງຕ
-16 w:້ງທ
15 w:້ງລ
-26 w:້ງໃ
-15 w:້ງໃຫ້
17 w:້ຈະ
20 w:້ຈັ
-15 w:້ຈາ
-11 w:້ຊົ
16 w:້ຊ່
21 w:້ຊ່ວຍ
14 w:້ຍາວເ
14 w:້ຍາວເກີ
19 w:້ຕອ
20 w:້ຕາ
12 w:້ຕາມຄ
-23 w:້ຕິ
-18 w:້ຕື
-18 w:້ຕື່ມ
-18 w:້ຕົ
-28 w:້ຕົກລ
-28 w:້ຕົກລົງ
-22 w:້ຖື
-11 w:້ທັງສອງ
10 w:້ທັນທ
-13 w:້ທີ
12 w:້ທ້
12 w:້ທ້າຍ
12 w:້ທ້າຍບົ
-16 w:້ນ,
20 w:້ນ.
-13 w:້ນ:
15 w:້ນກວ່ານ
16 w:້ນຄ
10 w:້ນຈ
-12 w:້ນດ
-14 w:້ນທ
-33 w:້ນປ
-13 w:້ນວ
45 w:້ນສ
16 w:້ນສະບ
16 w:້ນສະບັບ
32 w:້ນຫ
24 w:້ນຫຼັ
36 w:້ນອ
23 w:້ນຳ
16 w:້ນີ
-10 w:້ນເ
16 w:້ນແລະ
-27 w:້ນໃ
-24 w:້ນໄ
-38 w:້ນ້
-20 w:້ນ້ອງ
10 w:້ບອ
10 w:້ບາ
11 w:້ບາດເ
11 w:້ບາດເຈັ
-12 w:້ບໍ
-14 w:້ບໍລິ
-10 w:້ບໍລິກາ
-18 w:້ບໍ່ມ
-16 w:້ປັ
-12 w:້ປັບໃ
-12 w:້ປັບໃຫ້
17 w:້ຜູ
12 w:້ຜູ້ອ
12 w:້ຜູ້ອ່າ
16 w:້ພຽ
17 w:້ຟັ
26 w:້ມູ
10 w:້ມູນທ
18 w:້ມູນທີ່
11 w:້ມູນນ
11 w:້ມູນນີ້
13 w:້ມູນສ
-17 w:້ມູນໃ
10 w:້ລວ
-17 w:້ລະ
-10 w:້ລະບຸ
11 w:້ລຶ
-13 w:້ລູ
-27 w:້ລົ
34 w:້ວ,
10 w:້ວ,ຂ້
10 w:້ວ,ຂ້ອຍ
24 w:້ວ.
-16 w:້ວ:
-30 w:້ວກ
-30 w:້ວຂ
-17 w:້ວຂ້ອ
-18 w:້ວຄ
10 w:້ວຈ
-18 w:້ວຍ
-13 w:້ວຍai
20 w:້ວຍຄຳ
13 w:້ວຍ￼￼
13 w:້ວຍ￼￼￼￼
-15 w:້ວທ
-16 w:້ວບ
-12 w:້ວພ
18 w:້ວມ
-14 w:້ວວ
-18 w:້ວາ
-28 w:້ວເ
-10 w:້ວ່າເ
11 w:້ສະ
-13 w:້ສັ
-16 w:້ສັ້ນ
-11 w:້ສັ້ນລົ
-13 w:້ສ້
-13 w:້ສ້າງ
-11 w:້ຫົ
10 w:້ຫົວຂ
10 w:້ຫົວຂໍ້
-46 w:້ອງ
26 w:້ອງກາ
-15 w:້ອງການ.
15 w:້ອງການສ
-16 w:້ອງຈອ
20 w:້ອງຕົ
11 w:້ອງຖິ
11 w:້ອງຖິ່ນ
-14 w:້ອງມີ
12 w:້ອງແກ
-24 w:້ອຍ
-30 w:້ອຍຂຽ
-13 w:້ອຍຂໍ
-14 w:້ອຍຕັ
-14 w:້ອຍບໍ່ໄ
-19 w:້ອຍອ່
-19 w:້ອຍອ່ານ
-21 w:້ອຍເຂ
-21 w:້ອຍເຂົ້
-10 w:້ອຍເລ
11 w:້ອຍແນ
11 w:້ອຍແນະນ
29 w:້ອຍໄດ
12 w:້ອຍໄດ້ປ
-19 w:້ອນ
-10 w:້ອນຮັ
43 w:້ອມ
13 w:້ອາ
24 w:້ອ່
25 w:້ອ່ານ
19 w:້ຮອ
-46 w:້ຮັ
-20 w:້ຮັບກ
-20 w:້ຮັບການ
11 w:້ຮັບຜ
14 w:້ຮັບຜົນ
34 w:້ຮູ
-37 w:້າ.
-23 w:້າກ
19 w:້າຂ
21 w:້າຂອງ
-20 w:້າຄ
26 w:້າງ
41 w:້າງຄຳ
-17 w:້າງດ້
-17 w:້າງດ້ວຍ
13 w:້າງອີ
12 w:້າງໂດ
38 w:້າຈ
-49 w:້າຍ
27 w:້າຍບົ
-10 w:້າຍໄປ
-11 w:້າທ່າ
-82 w:້ານ
36 w:້ານກີ
-12 w:້ານກ່
-12 w:້ານກ່າວ
-17 w:້ານໃນ
-28 w:້າບ
-22 w:້າບໍ່
-21 w:້າບໍ່ມີ
15 w:້າພ
18 w:້າພະແ
18 w:້າພະແນກ
-38 w:້າມ
-18 w:້າມັກ
-24 w:້າວ
-33 w:້າສ
-17 w:້າສຸດ
13 w:້າຮ
14 w:້າເ
13 w:້າເປັ
16 w:້າແ
29 w:້າໃຊ້
11 w:້າໃນວ
-10 w:້າໃຫ້
-25 w:້າໄ
-14 w:້ຳກ
13 w:້ຳຖ
13 w:້ຳຖ້ວ
-13 w:້ຳທ
-26 w:້ຳປ
11 w:້ຳມ
11 w:້ຳມັນ
10 w:້ຳສ
26 w:້ຳສຽງ
10 w:້ເຂົ້າຮ
-15 w:້ເຄ
12 w:້ເທັດ
12 w:້ເທັດຈິ
19 w:້ເນ
15 w:້ເນັ້
-11 w:້ເບ
13 w:້ເປັນກາ
18 w:້ເປັນພາ
-27 w:້ເພ
-13 w:້ເພີ່
-19 w:້ເວ
-11 w:້ເວົ້
14 w:້ເອ
16 w:້ເອົາ
-10 w:້ເຮ
-14 w:້ແຈ
19 w:້ແດ
19 w:້ແຕ
-20 w:້ແທ
-10 w:້ແບ
-33 w:້ແປ
-10 w:້ແປຈາ
14 w:້ແມ
14 w:້ແມ່ນ
-16 w:້ແມ່ນລາ
19 w:້ແມ່ນສະ
16 w:້ແລ
20 w:້ແລ້ວ
11 w:້ແຮ
-19 w:້ໂຊ
-19 w:້ໂຊກດ
12 w:້ໂຊກດີກ
13 w:້ໂດ
-22 w:້ໃຊ້.
-12 w:້ໃດ
-13 w:້ໃສ
31 w:້ໃຫ
-16 w:້ໄຂ
-34 w:້ໄຂແລ
-34 w:້ໄຂແລ້ວ
14 w:້ໄດ້ແ
32 w:້ໜ້
13 w:້ໜ້າທ
13 w:້ໜ້າສ
-18 w:ໍ?ສ
-28 w:ໍ?ແ
-27 w:ໍຂອ
-13 w:ໍຂອບໃ
17 w:ໍດີ
-13 w:ໍຕອ
11 w:ໍຖ້
-12 w:ໍລຳ
-18 w:ໍລິ
-15 w:ໍລິກາ
13 w:ໍຫຼ
-20 w:ໍອະ
-23 w:ໍອະໄພ
17 w:ໍອະໄພທີ
15 w:ໍໃຫ້ທ
-16 w:ໍໃຫ້ໂ
-16 w:ໍໃຫ້ໂຊກ
15 w:ໍໄດ
21 w:ໍ່.
13 w:ໍ່?
16 w:ໍ່ຊ
13 w:ໍ່ຊັດ
31 w:ໍ່ຕ
16 w:ໍ່ຕ້ອ
13 w:ໍ່ຕ້ອງກ
10 w:ໍ່ຕ້ອງແ
-65 w:ໍ່ພ
-33 w:ໍ່ພົບ
10 w:ໍ່ມີຕ
10 w:ໍ່ມີບ
-11 w:ໍ່ມີໃ
15 w:ໍ່ວ
24 w:ໍ່ສ
-10 w:ໍ່ສະດ
-10 w:ໍ່ສະດວກ
12 w:ໍ່ຮ
15 w:ໍ່ຮູ້
-33 w:ໍ່ເ
-17 w:ໍ່ເກີ
-16 w:ໍ່ເກີນ1
-22 w:ໍ່ແ
-14 w:ໍ່ໂ
16 w:ໍ່ໃ
-14 w:ໍ່ໃສ່
19 w:ໍ່ໃຫ້
-15 w:ໍ່ໄ
10 w:ໍ່ໄດ້ປ່
-11 w:ໍ່ໄດ້ເພ
11 w:ໍ່ໄດ້ແຕ
11 w:ໍ່ໄປ.
-22 w:ໍ່ໄປນ
-22 w:ໍ່ໄປນີ້
-14 w:ໍ່ໜ
-11 w:ໍ່ໜ້າ
17 w:ໍ້(
22 w:ໍ້:
-12 w:ໍ້ຂ
-17 w:ໍ້ຂ່າ
-12 w:ໍ້ຄ
-16 w:ໍ້ຄວາ
18 w:ໍ້ຄວາມທ
12 w:ໍ້ຄວາມນ
-11 w:ໍ້ຄວາມ￼
-10 w:ໍ້ຈ
-47 w:ໍ້ຕ
14 w:ໍ້ທ
-12 w:ໍ້ທີ່
14 w:ໍ້ນ
-25 w:ໍ້ບົດ
22 w:ໍ້ມ
26 w:ໍ້ມູນ
18 w:ໍ້ມູນທີ
11 w:ໍ້ມູນນີ
28 w:ໍ້ສ
13 w:ໍ້ເ
12 w:ໍ້ເທັ
12 w:ໍ້ເທັດຈ
-13 w:ໍ້ແ
-13 w:ໍ້ໃ
24 w:ໍ້ໜ
26 w:ໍ້ໜ້າ
13 w:ໍ້ໜ້າທີ
-46 w:ໜັງ
-24 w:ໜັງສື
16 w:ໜັງສືພິ
-12 w:ໜາມ
-20 w:ໜີ້
16 w:ໜຶ່
-10 w:ໜຶ່ງ.
12 w:ໜຶ່ງຂ
15 w:ໜຶ່ງແ
-14 w:ໜຸ່
19 w:ໜ່ງ
15 w:ໜ່ງຂອ
11 w:ໜ່ວຍງ
11 w:ໜ່ວຍງານ
-78 w:ໜ້າ
15 w:ໜ້າຈໍ
-11 w:ໜ້ານີ
18 w:ໜ້າພະ
18 w:ໜ້າພະແນ
22 w:ໜ້າເຊ
13 w:ໝວດ
-30 w:ໝັກ
-62 w:ໝາກ
-14 w:ໝາກເຜ
-14 w:ໝາກເຜັດ
16 w:ໝາຍ
-14 w:ໝາຍສະ
-13 w:ໝາຍສະບັ
-31 w:ໝາຍເຫ
-40 w:ໝາຍເຫດ:
13 w:ໝາຍເຫດກ
18 w:ໝາະ
22 w:ໝາະກັ
-34 w:ໝູ່
-15 w:ໝົດ
12 w:ໝົດແລ
11 w:ໝ່.
-17 w:ໝ່ຈ
-10 w:ໝ່ມ
-14 w:ໝ່ສ
-20 w:ໝ່ເ
-11 w:ໝ່ເພື
-11 w:ໝ່ເພື່ອ
-14 w:ໝ່ແ
23 w:ໝ່ໃ
22 w:ໝ່ໃຫ້
-15 w:ໝ່ໄ
26 w:ảnh
-16 w:ảnh minh
27 w:–ແບ
-30 w:、
-71 w:。
13 w:一下
-14 w:一个
17 w:一个人
-27 w:一句
18 w:一段
10 w:一词
-15 w:七
18 w:万
-26 w:三
-18 w:上
-70 w:下
-20 w:下是
-25 w:下：
16 w:不
16 w:不要
40 w:业
-11 w:两
-12 w:个
28 w:个人
17 w:个人工
16 w:个标
16 w:个标题
17 w:个话
17 w:个话题
13 w:个问
13 w:个问题
12 w:中文
25 w:中老
25 w:中老铁
51 w:为￼
51 w:为￼￼
-31 w:主
-18 w:主要
-14 w:么
-11 w:九
31 w:也
-18 w:书
-28 w:了
-18 w:了一
-20 w:了三
12 w:了原
20 w:了，
-10 w:二
-17 w:五
-14 w:交
-27 w:亲
21 w:人名
-14 w:什
-14 w:什么
-20 w:今
-14 w:从
22 w:他
-24 w:代
-14 w:代表
23 w:以
17 w:以上
-20 w:以下
-20 w:以下是
-23 w:们
17 w:们换
17 w:们换个
-34 w:件
-10 w:价
-28 w:传
22 w:但
17 w:余
-12 w:作
-10 w:作文
-12 w:作者
50 w:你
-32 w:信
-11 w:信息，
-44 w:修
-10 w:修订
-12 w:停
13 w:先
15 w:入
-38 w:全
-47 w:全文
-23 w:公
10 w:公开
20 w:共
69 w:其
-14 w:内
16 w:再
17 w:再聊
17 w:再聊聊
14 w:写。
12 w:减
-19 w:出
68 w:分
-16 w:刊
15 w:列
-40 w:删
12 w:删除
11 w:利
43 w:别
32 w:制
12 w:前
23 w:前请
-15 w:剧
21 w:力
-13 w:办
32 w:动
-28 w:化
-12 w:区
-42 w:十
-10 w:千
-19 w:升
-33 w:半
38 w:原
21 w:原意
18 w:原文
11 w:去
12 w:及
-11 w:友
13 w:发
37 w:发布
16 w:发布。
20 w:发布前
-13 w:发现
21 w:变
32 w:口
10 w:口语
10 w:口语化
-17 w:句
-13 w:句话
-13 w:只
50 w:可
30 w:可以
29 w:合
-20 w:同
-16 w:名
29 w:后
-30 w:吗
-30 w:吗？
17 w:吧
17 w:吧。
-14 w:告
-18 w:员
26 w:嗯
26 w:嗯，
-20 w:四
-24 w:回
-43 w:国
27 w:图
-14 w:在
-29 w:地
-22 w:场
-16 w:城
-24 w:声
-10 w:处
14 w:处理
13 w:处理，
-25 w:备
-14 w:复的
-42 w:多
-27 w:大
-23 w:天
-32 w:女
15 w:好
25 w:如
-20 w:如下
-25 w:如下：
26 w:如有
-58 w:子
48 w:字
34 w:字数
-36 w:学
-26 w:孩
-26 w:孩子
12 w:实
13 w:实。
-20 w:审
52 w:客
-35 w:家
-35 w:对
-16 w:将
-19 w:小
-40 w:就
-12 w:工
65 w:已
-25 w:市
31 w:布
16 w:布。
20 w:布前
20 w:布前请
-10 w:希望这
-63 w:年
36 w:并
-15 w:应
55 w:度
17 w:建议
-15 w:式
-17 w:式，
71 w:引
26 w:引语
-11 w:当
-26 w:很
-17 w:得
14 w:必
-37 w:快
10 w:思
43 w:思考
-11 w:息，
13 w:您有
16 w:情
-26 w:想
25 w:感
-13 w:感谢
-44 w:成
17 w:我们换
-14 w:我再
17 w:我可
19 w:我把
-13 w:我改
12 w:我是
17 w:我暂
17 w:我暂时
13 w:或
11 w:截
-12 w:户
-10 w:打
26 w:把
13 w:把这
13 w:把这篇
-34 w:投
-14 w:报
27 w:抱
27 w:抱歉
27 w:抱歉，
10 w:挝
35 w:换
17 w:换个
17 w:换个话
15 w:据
-14 w:掉
38 w:接
14 w:推
15 w:推荐
-10 w:提交
31 w:插
-15 w:撤
-17 w:支
22 w:收
17 w:改
-33 w:改。
-41 w:改了
27 w:改写
21 w:数
-13 w:数据
41 w:整
-75 w:文
-23 w:文。
-14 w:文中
22 w:文字
17 w:文章
-10 w:料，
-16 w:新
-33 w:新版
-25 w:新版本
21 w:新闻
-27 w:方
20 w:旅
23 w:旅游
10 w:无
15 w:无法
13 w:无法回
-37 w:日
-13 w:时
38 w:时1
16 w:时无
16 w:时无法
20 w:时间
-10 w:明
14 w:易
-13 w:昨
-12 w:昨日
-48 w:是
14 w:是一
17 w:暂
17 w:暂时
17 w:暂时无
26 w:更
26 w:更有
14 w:替
22 w:替换
-12 w:服
-10 w:服务
-10 w:望这
-24 w:期
23 w:未
-107 w:本
-11 w:本报
-22 w:本文
-17 w:机
-16 w:材
-13 w:村
-32 w:条
-37 w:来
-11 w:构
26 w:标
12 w:标题
20 w:标题，
-16 w:校
19 w:根
19 w:根据
-30 w:次
13 w:欢
22 w:欢迎
-11 w:款
23 w:歉
27 w:歉，
10 w:正式
17 w:此
-12 w:步
44 w:段
12 w:民
49 w:气
10 w:求。
-19 w:求，
-24 w:没
-34 w:没有
-10 w:法
13 w:法回
17 w:法回答
10 w:润
10 w:润色
23 w:游
-30 w:源
12 w:漏
10 w:点。
11 w:然
-35 w:版
-16 w:版本
-13 w:率
-30 w:现
-10 w:现场
18 w:理，
-12 w:用户
38 w:用时
38 w:用时1
20 w:由a
20 w:由ai
-33 w:电
10 w:略
25 w:的文
18 w:的文章
11 w:的新
12 w:的新闻
10 w:的是
-15 w:的，
-36 w:目
24 w:直
24 w:直接
-12 w:知
37 w:短
-30 w:示
-23 w:社
12 w:祝
-16 w:票
38 w:秒
13 w:稿，
-12 w:立
16 w:章
-25 w:笑
17 w:符
17 w:符合
20 w:第
12 w:第三
-11 w:答
-14 w:答：
11 w:签
18 w:简
14 w:精简
-25 w:系
-16 w:线
-24 w:经
-20 w:结
17 w:给你
44 w:统一
-75 w:编
-40 w:编辑
-14 w:罚
-11 w:翻译
10 w:老挝
25 w:老铁
25 w:老铁路
18 w:考
-10 w:考生
-45 w:者
11 w:聊
17 w:聊吧
17 w:聊吧。
17 w:聊聊
17 w:聊聊吧
-14 w:联
-10 w:联系
-19 w:能
-30 w:自
-32 w:至
15 w:荐
15 w:补
-27 w:表
-15 w:表示
55 w:要
-14 w:要我再
-20 w:要求
-19 w:要求，
23 w:观
-22 w:解
12 w:言
-13 w:警
-12 w:订
-12 w:认
-17 w:认。
17 w:让我
17 w:让我们
11 w:议
-25 w:记
-20 w:记者
-21 w:论
-15 w:论文
-17 w:访
-10 w:证
10 w:诉我。
-11 w:词
14 w:词：
28 w:译
-11 w:译。
64 w:译为
64 w:译为￼
20 w:译文
27 w:译法
-33 w:译者
-40 w:话
14 w:话题
17 w:话题再
43 w:语
14 w:语。
10 w:语化
15 w:语气
-21 w:语，
-38 w:误
-28 w:说
-34 w:说。
28 w:说明
14 w:请
18 w:读
29 w:读者
28 w:调整
12 w:贵
10 w:资料
10 w:起
46 w:路
-13 w:车
17 w:轻
-37 w:辑
22 w:迎
-11 w:这
-13 w:这个
13 w:这个问
-11 w:这篇
12 w:进
12 w:进行
24 w:述
-10 w:退
19 w:适
24 w:适合
-28 w:那
26 w:部
40 w:部分
30 w:配
-12 w:采
-14 w:里
32 w:重
-14 w:重复的
36 w:重新
16 w:量
38 w:铁
41 w:铁路
35 w:错
14 w:键词：
13 w:长
-12 w:问
-10 w:问题，
20 w:间
18 w:闻
-10 w:限
11 w:除
-11 w:随
29 w:需
53 w:需要
39 w:面
-14 w:音
47 w:顺
-23 w:题
17 w:题再
17 w:题再聊
10 w:题，
15 w:风
49 w:！
86 w:（
38 w:）
19 w:）：
-24 w:，
17 w:，也
22 w:，但
16 w:，先
17 w:，其
20 w:，发
-11 w:，可
-13 w:，对
31 w:，并
40 w:，我
-33 w:，文
-13 w:，新
-23 w:，用
-10 w:，老
38 w:，要
15 w:，让
17 w:，让我
-10 w:，语
16 w:，请
14 w:，这
23 w:，适
23 w:，适合
14 w:，￼
14 w:，￼￼
-26 w:：
10 w:：2
17 w:：￼
17 w:：￼￼
-61 w:？
-36 w:￼
-14 w:￼ບໍ່ມ
-10 w:￼ເປັນ￼￼
16 w:￼ເພ
14 w:￼ເພື່
15 w:￼ແລະ￼
15 w:￼ແລະ￼￼￼
-20 w:￼ໃນ
16 w:￼。
16 w:￼应
-36 w:￼￼
10 w:￼￼(
-17 w:￼￼,
-19 w:￼￼.
12 w:￼￼ຂ
11 w:￼￼ຖ
-16 w:￼￼ນ
-14 w:￼￼ບໍ່ມີ
-13 w:￼￼ມ
-13 w:￼￼ສ
-10 w:￼￼ເປັນ￼
14 w:￼￼ເພື
14 w:￼￼ເພື່ອ
11 w:￼￼ແລະ
15 w:￼￼ແລະ￼￼
-15 w:￼￼ໃ
11 w:￼￼ໄ
34 w:￼￼→
16 w:￼￼。
16 w:￼￼应
-75 w:￼￼￼
-14 w:￼￼￼ບໍ່ມ
16 w:￼￼￼ເພ
14 w:￼￼￼ເພື່
15 w:￼￼￼ແລະ￼
-20 w:￼￼￼ໃນ
10 w:￼￼￼￼(
-17 w:￼￼￼￼,
-19 w:￼￼￼￼.
12 w:￼￼￼￼ຂ
11 w:￼￼￼￼ຖ
-13 w:￼￼￼￼ມ
-13 w:￼￼￼￼ສ
14 w:￼￼￼￼ເພື
11 w:￼￼￼￼ແລະ
-17 w:￼￼￼￼ໃ
11 w:￼￼￼￼ໄ
37 w:￼￼￼￼→
-30 w:￼￼￼￼￼
16 w:￼￼￼￼￼ເພ
12 w:￼￼￼￼￼ແທ
-11 w:￼￼￼￼￼ໃນ
10 w:￼￼￼￼￼￼(
-13 w:￼￼￼￼￼￼,
-23 w:￼￼￼￼￼￼.
12 w:￼￼￼￼￼￼ຂ
10 w:￼￼￼￼￼￼ຖ
14 w:￼￼￼￼￼￼ແ
11 w:￼￼￼￼￼￼ໄ
37 w:￼￼￼￼￼￼→
-16 w:￼￼￼￼￼￼￼
`;
