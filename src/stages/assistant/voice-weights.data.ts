// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.78;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-22 ^>addressee
90 ^>channel
164 ^>count
28 ^>farewell
18 ^>fault
24 ^>inability
61 ^>machine
29 ^>narrator
22 ^>offer
-43 ^>office
40 ^>option
-11 ^>order
25 ^>part
-21 ^>plan
56 ^>quality
39 ^>reported
28 ^>request
48 ^>text
11 addressee*channel
20 addressee*count
19 addressee*doubt
14 addressee*edit
22 addressee*farewell
21 addressee*fault
20 addressee*here
-32 addressee*inability
-14 addressee*office
28 addressee*opening
-18 addressee*option
-25 addressee*plan
60 addressee*reference
57 addressee*reported
-10 addressee*request
50 addressee*text
-51 addressee>addressee
22 addressee>channel
10 addressee>doubt
-15 addressee>edit
-11 addressee>here
-88 addressee>inability
-26 addressee>narrator
19 addressee>offer
-25 addressee>office
-10 addressee>order
18 addressee>part
-33 addressee>plan
-21 addressee>quality
-19 addressee>reference
51 addressee>reported
15 addressee>request
17 addressee>text
207 bracketed
52 channel
-38 channel*doubt
23 channel*fault
14 channel*option
10 channel*plan
-13 channel*reported
-34 channel>$
-14 channel>addressee
12 channel>channel
10 channel>count
-14 channel>edit
-52 channel>machine
19 channel>narrator
32 channel>offer
48 channel>office
11 channel>part
14 channel>plan
-12 channel>quality
-45 channel>reference
-44 channel>text
147 colon-end
144 count
16 count*channel
40 count*office
31 count*plan
-12 count*reported
21 count*user
10 count>$
19 count>addressee
28 count>channel
23 count>edit
11 count>inability
-14 count>narrator
33 count>office
17 count>order
39 count>part
66 count>plan
-35 count>quality
-54 cover=0
-37 cover=1
48 cover=3
105 cover=4
154 cover=5
174 cover=6
176 cover=7
32 doubt*reported
-10 doubt>$
10 doubt>doubt
43 doubt>edit
-19 doubt>inability
-24 doubt>machine
23 doubt>narrator
-30 doubt>office
21 doubt>part
12 doubt>quality
-36 doubt>reference
22 doubt>reported
-45 edit*channel
-76 edit*count
61 edit*doubt
-27 edit*farewell
49 edit*fault
17 edit*here
-40 edit*machine
-16 edit*offer
-22 edit*office
24 edit*opening
-106 edit*option
26 edit*polite
-21 edit*quality
-24 edit*request
37 edit*user
59 edit>$
11 edit>addressee
12 edit>channel
-29 edit>count
-14 edit>doubt
11 edit>edit
-81 edit>inability
-78 edit>machine
-33 edit>narrator
13 edit>offer
-14 edit>office
46 edit>plan
16 edit>polite
43 edit>quality
-26 edit>reference
21 edit>reported
42 edit>text
53 exclaim
-35 farewell*office
45 farewell*polite
-39 farewell*reported
67 farewell>$
51 farewell>addressee
-22 farewell>edit
41 farewell>offer
-13 farewell>office
-21 farewell>order
41 farewell>polite
-33 farewell>reported
25 farewell>text
-14 fault
-13 fault*office
-14 fault>$
25 fault>addressee
17 fault>fault
20 fault>here
21 fault>part
-13 fault>reported
-18 figures
-32 here
30 here*channel
49 here*doubt
19 here*fault
22 here*option
33 here*order
-24 here*plan
52 here*reported
-14 here*request
52 here>addressee
24 here>doubt
71 here>edit
30 here>here
-10 here>inability
-33 here>narrator
-25 here>offer
-37 here>office
17 here>order
-32 here>part
-32 here>plan
-31 here>quality
-14 here>reported
27 here>text
157 icon
-24 inability*here
-27 inability*offer
18 inability*office
17 inability*opening
21 inability*order
-29 inability*plan
-80 inability*reported
12 inability*request
-28 inability>$
24 inability>channel
29 inability>edit
-13 inability>here
66 inability>inability
-17 inability>machine
15 inability>narrator
25 inability>offer
55 inability>office
18 inability>order
16 inability>part
-51 inability>plan
-45 inability>quality
71 inability>reference
-21 inability>reported
50 inability>text
26 label
-84 lang=de
-84 lang=en
42 lang=es
12 lang=fr
-60 lang=it
14 lang=lo
16 lang=th
90 lang=vi
60 lang=zh
-70 len=0
-26 len=1
-24 len=2
-57 len=4
-49 len=5
10 machine*count
11 machine*farewell
36 machine*here
77 machine*inability
10 machine*offer
-47 machine*office
-12 machine*opening
-57 machine*plan
-14 machine*reported
17 machine*request
-33 machine*user
-54 machine>addressee
-42 machine>channel
12 machine>doubt
-12 machine>edit
23 machine>here
96 machine>inability
88 machine>machine
12 machine>narrator
10 machine>offer
-35 machine>office
-37 machine>part
-59 machine>quality
39 machine>reported
45 machine>request
-21 machine>text
-63 n=0
-17 n=1
41 n=5
25 n=6
61 n=7
12 n=8
-76 names=1
-89 names=2
-78 names=3
-53 names=4
101 narrator
16 narrator*addressee
20 narrator*channel
16 narrator*count
76 narrator*doubt
45 narrator*edit
-37 narrator*farewell
-24 narrator*fault
-42 narrator*here
55 narrator*inability
124 narrator*machine
26 narrator*offer
-24 narrator*opening
-28 narrator*option
58 narrator*order
80 narrator*part
-21 narrator*plan
-11 narrator*polite
37 narrator*quality
54 narrator*reference
10 narrator*reported
68 narrator*request
55 narrator*user
-78 narrator>$
-37 narrator>addressee
-68 narrator>channel
36 narrator>doubt
37 narrator>edit
-26 narrator>farewell
-13 narrator>fault
49 narrator>inability
48 narrator>machine
-86 narrator>narrator
-18 narrator>offer
-35 narrator>office
19 narrator>order
25 narrator>part
10 narrator>plan
-31 narrator>quality
-21 narrator>reference
-68 narrator>reported
-37 narrator>text
22 offer
39 offer*channel
37 offer*doubt
-89 offer*here
-58 offer*office
-13 offer*opening
11 offer*plan
-40 offer*reported
-80 offer*request
38 offer*user
126 offer>$
-10 offer>addressee
14 offer>count
17 offer>doubt
43 offer>edit
-19 offer>inability
16 offer>machine
-37 offer>narrator
84 offer>offer
-36 offer>office
18 offer>order
14 offer>part
23 offer>plan
24 offer>quality
-56 offer>reported
-47 offer>request
27 offer>text
-39 office
-42 office>channel
40 office>count
26 office>doubt
-14 office>edit
34 office>here
-31 office>inability
-10 office>machine
-14 office>office
-12 office>order
-10 office>part
31 office>plan
-75 office>quality
-45 office>reference
42 office>reported
-26 office>text
39 opening
24 opening*count
25 opening*farewell
10 opening*fault
38 opening*here
-22 opening*office
34 opening*order
68 opening*plan
23 opening*polite
-40 opening*reported
24 opening*request
29 opening*user
96 opening>$
11 opening>addressee
20 opening>count
21 opening>edit
85 opening>here
42 opening>inability
-33 opening>narrator
-44 opening>offer
-21 opening>office
19 opening>order
45 opening>part
35 opening>plan
22 opening>polite
-20 opening>quality
21 opening>text
58 option
-61 option*doubt
-35 option*office
40 option*reported
-13 option>addressee
53 option>channel
12 option>edit
-30 option>office
20 option>part
80 option>quality
-41 order*channel
29 order*doubt
-33 order*farewell
23 order*plan
26 order*reported
52 order>$
-64 order>addressee
-13 order>channel
-32 order>count
16 order>doubt
19 order>inability
-32 order>machine
12 order>narrator
11 order>offer
21 order>plan
12 order>reference
19 order>reported
14 order>text
59 part
30 part*channel
-40 part*count
13 part*doubt
-13 part*edit
35 part*fault
-31 part*inability
-41 part*machine
97 part*opening
-19 part*option
35 part*plan
13 part*polite
15 part*reported
64 part*request
34 part*user
15 part>addressee
24 part>count
107 part>edit
-32 part>inability
-28 part>machine
-22 part>narrator
18 part>offer
-28 part>office
79 part>part
-16 part>plan
18 part>polite
55 part>quality
-85 part>reference
25 part>text
-87 phone
-28 plan
10 plan*farewell
19 plan*option
21 plan*reported
-19 plan>addressee
-11 plan>count
81 plan>edit
-35 plan>here
51 plan>inability
-94 plan>machine
-40 plan>narrator
22 plan>office
18 plan>order
22 plan>part
73 plan>plan
-26 plan>quality
46 plan>reported
13 plan>text
51 polite
-20 polite*office
-25 polite*reported
67 polite>$
16 polite>edit
-21 polite>narrator
11 polite>offer
-11 polite>quality
-11 polite>reported
46 pos=last
-61 pos=middle
-46 pure=n=0
18 pure=n=1
18 pure=n=3
52 pure=n=4
50 pure=n=5
28 pure=n=6
40 pure=n=7
11 pure=n=8
13 quality
36 quality*channel
-66 quality*count
50 quality*here
-24 quality*inability
31 quality*offer
-32 quality*office
30 quality*option
-61 quality*reported
76 quality>$
-51 quality>addressee
12 quality>channel
-58 quality>count
10 quality>doubt
37 quality>edit
17 quality>farewell
14 quality>here
81 quality>offer
31 quality>order
-16 quality>plan
109 quality>quality
22 quality>reference
-16 quality>reported
22 quality>text
53 question
-37 quoted=0
-31 quoted=1
36 quoted=2
-22 quoted=3
39 reference
-66 reference*channel
-52 reference*count
58 reference*doubt
-21 reference*edit
16 reference*fault
-68 reference*here
13 reference*inability
72 reference*machine
-39 reference*offer
-57 reference*office
16 reference*opening
-11 reference*option
25 reference*plan
42 reference*quality
-43 reference*request
25 reference>$
-41 reference>addressee
-17 reference>channel
122 reference>doubt
-20 reference>here
30 reference>machine
-32 reference>office
10 reference>order
17 reference>part
10 reference>polite
37 reference>quality
-29 reference>reference
45 reference>reported
-23 reference>request
-59 reported
-12 reported>$
10 reported>channel
-17 reported>doubt
24 reported>edit
-13 reported>fault
-14 reported>here
-59 reported>inability
-32 reported>narrator
29 reported>offer
18 reported>office
20 reported>order
56 reported>part
-18 reported>polite
22 reported>quality
40 reported>reference
29 reported>reported
-10 reported>request
16 reported>text
17 request
-13 request*channel
-17 request*count
59 request*doubt
-11 request*farewell
-11 request*office
-27 request*option
-44 request*order
-24 request*plan
20 request*reported
54 request>$
-57 request>addressee
21 request>here
20 request>machine
14 request>narrator
-39 request>offer
-28 request>office
14 request>order
-12 request>quality
21 request>reference
34 request>request
20 request>text
44 text
38 text*channel
-80 text*count
-15 text*doubt
14 text*edit
23 text*farewell
41 text*fault
49 text*here
-49 text*machine
-61 text*office
59 text*opening
-17 text*order
-30 text*part
27 text*polite
-39 text*reported
26 text>$
-31 text>channel
-13 text>count
-14 text>here
19 text>inability
-41 text>machine
-25 text>narrator
72 text>offer
-19 text>office
23 text>order
-26 text>part
29 text>plan
18 text>polite
28 text>quality
16 text>reference
42 text>reported
11 text>request
53 user*plan
-18 user*reported
25 user>$
29 user>edit
-20 user>machine
10 user>part
21 user>text
14 w:!
14 w:! here
32 w:! here's
-45 w:# #
24 w:# :
-22 w:# and
-11 w:# april
25 w:# billion
-18 w:# chữ
-11 w:# et
-48 w:# h
-14 w:# in
-16 w:# km
-11 w:# march
24 w:# may
38 w:# million
-61 w:# minutes
12 w:# more
53 w:# mots
105 w:# no
-38 w:# november
-26 w:# of
-10 w:# or
16 w:# percent
37 w:# pm
87 w:# seconds
30 w:# signes
69 w:# sites
39 w:# so
-30 w:# th
-33 w:# to
21 w:# từ
37 w:# villages
48 w:# word
89 w:# words
23 w:# you
-13 w:,ນັ
-15 w:.00
34 w:/th
-21 w:000
-24 w:00ຄ
-12 w:00字
-12 w:021
12 w:023
17 w:0คำ
34 w:1
15 w:10
-15 w:100
22 w:2
14 w:2.
-15 w:201
-21 w:250
10 w:30
-13 w:4
-22 w:5
-13 w:500
36 w:7
-13 w:800
29 w::
77 w:: #
30 w:: a
-30 w:: an
11 w:: formal
17 w:: grade
23 w:: i
-10 w:: lao
126 w:: laos
74 w:: new
-18 w:: one
16 w:: the
-22 w:: this
-10 w:: we
91 w:: what
17 w:: who
75 w:: why
-23 w:: you
24 w::คำ
12 w::ປະ
11 w::￼￼
11 w::￼￼￼￼
11 w::￼￼￼￼￼￼
34 w:</t
31 w:<th
-42 w:?
-17 w:? a
-15 w:? the
-44 w:^#
48 w:^# words
40 w:^:
-31 w:^a
-32 w:^a good
-34 w:^absolutely
63 w:^according
63 w:^according to
102 w:^add
58 w:^all
-13 w:^alright
13 w:^alternative
-16 w:^an
29 w:^and
-21 w:^anh
21 w:^approx
21 w:^approx #
-18 w:^article
17 w:^as
-10 w:^as a
33 w:^as an
54 w:^ask
16 w:^at
46 w:^at the
-10 w:^avec
-10 w:^avec plaisir
39 w:^based
39 w:^based on
-15 w:^before
28 w:^being
28 w:^being an
46 w:^below
49 w:^below is
-19 w:^bien
-19 w:^bien sûr
66 w:^bonne
18 w:^by
15 w:^bài
-19 w:^bài viết
-22 w:^bạn
-27 w:^bạn có
23 w:^bản
10 w:^bản dịch
-40 w:^can
-21 w:^certainly
-20 w:^cet
-17 w:^cet article
21 w:^cette
11 w:^changes
18 w:^changes made
71 w:^character
87 w:^character count
162 w:^chatgpt
31 w:^chatgpt can
114 w:^copy
-39 w:^correction
-39 w:^correction :
15 w:^could
29 w:^các
-31 w:^câu
-10 w:^dear
27 w:^do
22 w:^do not
35 w:^do you
-35 w:^draft
36 w:^draft #
-21 w:^dưới
-21 w:^dưới đây
23 w:^each
-18 w:^editor's
-18 w:^editor's note
29 w:^english
44 w:^environ
44 w:^environ #
35 w:^final
-17 w:^first
70 w:^focus
25 w:^focus keyphrase
10 w:^for
68 w:^for a
43 w:^for more
15 w:^for the
15 w:^giọng
15 w:^giọng văn
-17 w:^good
24 w:^good luck
41 w:^got
41 w:^got it
25 w:^great
32 w:^great question
19 w:^happy
27 w:^have
37 w:^have a
-39 w:^he
-32 w:^headline
-45 w:^her
-39 w:^here
-31 w:^here is
-16 w:^here's a
25 w:^here's how
-19 w:^here's the
-30 w:^here's what
18 w:^here's your
12 w:^hier
35 w:^hmm
26 w:^hope
15 w:^hope this
-51 w:^how
-11 w:^hy
-11 w:^hy vọng
25 w:^i
13 w:^i apologize
-24 w:^i can
16 w:^i corrected
-25 w:^i could
15 w:^i couldn't
30 w:^i do
-45 w:^i hope
19 w:^i kept
11 w:^i left
-22 w:^i made
55 w:^i used
-16 w:^i was
13 w:^i won't
31 w:^i'd
21 w:^i'm
-11 w:^i'm an
-14 w:^i'm not
10 w:^i'm unable
58 w:^i've
34 w:^if
-10 w:^if the
31 w:^if this
-15 w:^if you
36 w:^if you'd
-65 w:^in
-25 w:^in the
144 w:^insert
12 w:^is
-32 w:^is there
48 w:^it
11 w:^it is
33 w:^it now
75 w:^it's
14 w:^j'ai
-15 w:^j'espère
-15 w:^j'espère que
-24 w:^je
11 w:^je suis
41 w:^just
52 w:^keep
-98 w:^key
69 w:^key changes
-52 w:^keywords
-75 w:^la
-27 w:^la version
-17 w:^le texte
15 w:^length
15 w:^length :
-17 w:^les
-29 w:^let
-26 w:^let me
39 w:^longueur
39 w:^longueur :
39 w:^mes
27 w:^mes connaissances
64 w:^meta
49 w:^meta description
34 w:^my
19 w:^my information
-17 w:^my knowledge
47 w:^mình
24 w:^mô
-26 w:^một
-29 w:^n'hésitez
-29 w:^n'hésitez pas
-13 w:^next
-13 w:^người
32 w:^no
29 w:^no problem
93 w:^note
11 w:^note that
36 w:^noted
49 w:^nothing
-47 w:^nếu
-16 w:^nếu bạn
-26 w:^nếu cần
-17 w:^okay
-18 w:^okay so
19 w:^one thing
-13 w:^openai
46 w:^option
13 w:^option b
53 w:^or
60 w:^or if
-29 w:^please
-13 w:^please double
-23 w:^please provide
18 w:^polished
-10 w:^pour
-18 w:^prices
-19 w:^q
-19 w:^q :
33 w:^read
-20 w:^read the
-33 w:^readers
-20 w:^reading time
24 w:^ready
53 w:^regenerate
59 w:^regenerate response
25 w:^removed
25 w:^removed :
37 w:^revised
47 w:^revised version
19 w:^rewrite
39 w:^rewritten
44 w:^rewritten article
41 w:^said
21 w:^se
69 w:^searched
69 w:^searched #
39 w:^seo
52 w:^seo title
48 w:^shall
49 w:^shall i
-42 w:^she
45 w:^short
26 w:^shorter
10 w:^should i
-10 w:^si
107 w:^since
47 w:^slightly
47 w:^slightly more
-46 w:^so
29 w:^some
30 w:^some of
18 w:^sorry
-10 w:^souhaitez
-10 w:^souhaitez vous
-31 w:^source
-31 w:^source :
26 w:^subject
107 w:^suggested
18 w:^summary
29 w:^sure
-53 w:^sure i
20 w:^sure thing
-34 w:^tags
-34 w:^tags :
29 w:^thank
29 w:^thank you
72 w:^thanks
83 w:^that
97 w:^that should
-36 w:^the
49 w:^the above
-14 w:^the figures
10 w:^the following
-28 w:^the headline
35 w:^the language
-15 w:^the minister
27 w:^the names
-56 w:^the new
-21 w:^the original
19 w:^the phrase
41 w:^the quote
-15 w:^the report
-21 w:^the revised
-24 w:^the rewritten
35 w:^the style
33 w:^the text
72 w:^the title
-26 w:^the translation
-30 w:^the word
20 w:^there
-16 w:^there is
-21 w:^these
84 w:^think
57 w:^this
-84 w:^this article
-13 w:^this draft
-39 w:^this interview
52 w:^this is
-10 w:^this story
-61 w:^this version
125 w:^thought
126 w:^thought for
-14 w:^title
-69 w:^title :
-11 w:^to
35 w:^ton
41 w:^tone
50 w:^tone :
32 w:^translated
31 w:^translated from
-18 w:^translation
-19 w:^translation :
-22 w:^translator's
-22 w:^translator's note
10 w:^tính
10 w:^tính đến
-62 w:^tôi
-10 w:^tôi không
-15 w:^tôi đã
26 w:^undefined
26 w:^undefined undefined
-30 w:^under
18 w:^understood
18 w:^unfortunately
23 w:^unfortunately i
14 w:^user
18 w:^version
14 w:^version #
-77 w:^voici
11 w:^wait the
12 w:^want
22 w:^was
25 w:^was this
41 w:^we are
92 w:^we'll
-81 w:^what
26 w:^what changed
-22 w:^what i
-43 w:^when
36 w:^why
17 w:^why it
-18 w:^word
52 w:^would
-47 w:^write
-16 w:^xin
-13 w:^xin lỗi
-24 w:^yes
73 w:^you
14 w:^you are
40 w:^you can
57 w:^you could
17 w:^you may
71 w:^you said
29 w:^you're
23 w:^you're absolutely
51 w:^you've
59 w:^your
40 w:^à
71 w:^đã
-21 w:^đề
11 w:^ความย
16 w:^คำแปล
-14 w:^ดิฉัน
13 w:^บทควา
11 w:^พาดหั
35 w:^แบบที
-10 w:^ຂ້ອຍເ
-15 w:^ຂໍໃຫ້
10 w:^ຂໍ້ຄວ
10 w:^ຄຳຖາມ
12 w:^ຍິນດີ
18 w:^ຕ້ອງກ
-14 w:^ຖ້າທ່
-10 w:^ທ່ານສ
-15 w:^ບໍລິສ
13 w:^ຫວັງວ
14 w:^ຫົວຂໍ
-11 w:^ໝາຍເຫ
-21 w:^ảnh
28 w:^以上
-27 w:^以下
27 w:^修改
17 w:^好的
-13 w:^如需
13 w:^字数
23 w:^抱歉
15 w:^收到
-10 w:^改写
-20 w:^本文
11 w:^注：
-10 w:^编辑
-13 w:^译者
-22 w:a
-10 w:a #
15 w:a :
81 w:a balance
38 w:a balanced
18 w:a better
19 w:a bit
-13 w:a boat
-13 w:a brief
-16 w:a bus
-20 w:a chatbot
-24 w:a day
14 w:a different
-29 w:a doctor
-15 w:a few
21 w:a general
-52 w:a good
-18 w:a great
62 w:a group
-30 w:a headline
56 w:a lao
18 w:a large
25 w:a line
-25 w:a list
27 w:a little
47 w:a local
31 w:a long
-14 w:a longer
21 w:a minute
-14 w:a month
78 w:a more
69 w:a named
39 w:a neutral
26 w:a news
-61 w:a page
18 w:a photo
18 w:a press
-12 w:a professional
24 w:a question
64 w:a quote
12 w:a regional
-18 w:a revised
-16 w:a second
19 w:a sharper
-15 w:a short
-72 w:a shorter
-16 w:a story
18 w:a strong
-65 w:a summary
14 w:a third
13 w:a translation
-13 w:a week
42 w:a wire
-14 w:a word
10 w:a year
-44 w:a été
-19 w:abbot
-32 w:ability
-32 w:ability to
12 w:able
11 w:able to
-22 w:about
31 w:about #
30 w:about a
12 w:about his
47 w:about the
-59 w:about this
30 w:above may
-23 w:above the
-28 w:absolutely
10 w:absolutely right
-35 w:access the
33 w:access to
33 w:accident
28 w:according
27 w:according to
-32 w:account
-39 w:accounts
-41 w:accurate
-10 w:accès
-18 w:across
-14 w:act
18 w:active
30 w:active voice
30 w:actual
-13 w:actually
29 w:adapt
43 w:adapted
26 w:adapté
26 w:adapté à
-16 w:add
-26 w:add a
-11 w:add the
24 w:added :
-28 w:address
-136 w:adds
58 w:adjectives
-12 w:adjust
40 w:adjustments
-36 w:admitted
-20 w:advice
-16 w:after a
14 w:after that
26 w:after the
16 w:again ?
-23 w:age
-21 w:agency
-21 w:agreed
16 w:agreement
-22 w:ai
40 w:ai and
25 w:ai assistant
12 w:ai i
-17 w:ai language
-23 w:ai để
23 w:aimed
-12 w:airline
20 w:airport
16 w:ai生
-36 w:all
54 w:all of
42 w:all the
-19 w:along
-10 w:aloud
29 w:already
-13 w:alright
-30 w:also
27 w:alt
33 w:alt text
28 w:alternative
40 w:alternative headlines
83 w:although
13 w:always
-41 w:am
14 w:am not
-10 w:ambassador
-44 w:among
68 w:amount
-31 w:amounts
-36 w:an
120 w:an ai
19 w:an article
48 w:an artificial
-25 w:an assistant
-33 w:an earlier
-35 w:an editor
37 w:an error
-58 w:and
-10 w:and a
51 w:and an
-19 w:and ask
16 w:and cannot
-28 w:and clarity
19 w:and could
36 w:and do
-15 w:and does
-10 w:and edited
-13 w:and factual
29 w:and for
10 w:and has
82 w:and have
-26 w:and i
63 w:and i'll
-32 w:and if
-23 w:and is
16 w:and it
-13 w:and its
30 w:and left
-27 w:and may
20 w:and more
35 w:and neutral
-10 w:and no
-39 w:and on
-26 w:and only
24 w:and put
-29 w:and reviewed
-12 w:and somebody
-15 w:and tell
-41 w:and that
30 w:and the
-13 w:and there
-14 w:and this
38 w:and to
-19 w:and two
-14 w:and we
12 w:and why
-14 w:and you
-11 w:anh có
36 w:announced
53 w:announcement
-29 w:another
-46 w:ans
-54 w:answer
26 w:answer :
-11 w:answered
-10 w:answers
-36 w:any
25 w:any further
67 w:any of
17 w:anyone
38 w:anything
-29 w:anything else
17 w:apologies
17 w:apologies for
-13 w:apologise
-22 w:apologised
14 w:apologize
14 w:apologize but
-22 w:app
-18 w:appeal
-11 w:appear
-19 w:appeared
-43 w:appeared in
41 w:appears
15 w:appears to
23 w:apportées
40 w:appropriate
49 w:appropriate for
21 w:approx
21 w:approx #
28 w:approximately
29 w:approximately #
35 w:april
56 w:april #
-39 w:archive
-33 w:are
57 w:are a
46 w:are asked
41 w:are invented
39 w:are limited
15 w:are not
-59 w:are the
20 w:are three
39 w:area
36 w:arguments
-31 w:around
-10 w:around #
-16 w:arrive
55 w:article
-49 w:article #
53 w:article :
-14 w:article a
22 w:article about
52 w:article are
25 w:article because
-28 w:article has
42 w:article in
-48 w:article is
-18 w:article of
17 w:article on
-24 w:article was
29 w:article you
-56 w:articles
11 w:artificial intelligence
-17 w:artificielle puis
-32 w:artikel
21 w:as an
37 w:as far
10 w:as i
-16 w:as it
33 w:as my
31 w:as requested
-18 w:as the
18 w:as they
14 w:as well
11 w:as you
22 w:asean
27 w:ask
-20 w:ask for
13 w:ask if
-27 w:ask the
-39 w:asked
-15 w:asked for
-15 w:asked me
-13 w:asked the
28 w:asked to
-10 w:asking
-28 w:asks
-12 w:asks for
-17 w:assembly
34 w:assist
34 w:assist with
16 w:assistant
46 w:assumed
26 w:assumed that
-25 w:at
-41 w:at #
13 w:at a
-13 w:at all
-42 w:at least
13 w:at the
-11 w:attend
-15 w:attend the
73 w:attended
-10 w:attribution
-78 w:au
39 w:aucun
-41 w:audience
45 w:aussi
12 w:aussi un
-57 w:author
-10 w:author's
-24 w:authors
-28 w:aux
-40 w:avant de
-17 w:avant le
-41 w:avec
-10 w:avec plaisir
23 w:avez raison
-18 w:avoid
17 w:avoid repeating
17 w:avoids
-15 w:avons
-48 w:away
-17 w:b :
-26 w:ba
-33 w:back
30 w:back and
-48 w:back to
-50 w:background
24 w:background on
-25 w:bad
57 w:balance
84 w:balance between
72 w:balanced
16 w:bank
-29 w:based
13 w:based on
-24 w:battery
20 w:be
-10 w:be a
-38 w:be able
10 w:be closed
65 w:be included
23 w:be no
30 w:be read
15 w:be reflected
-16 w:be seen
-24 w:be the
14 w:be useful
14 w:became
-18 w:because
-20 w:because i
58 w:because it
-25 w:because the
-64 w:been changed
12 w:been released
27 w:been simplified
-51 w:been translated
-15 w:been updated
30 w:before
-13 w:before i
-13 w:before publication
-44 w:began
16 w:begin
22 w:begins
-13 w:being
28 w:being an
30 w:believe the
-53 w:below
39 w:below is
-41 w:beneath
-14 w:berikut
-23 w:best
37 w:better
41 w:better or
-27 w:better than
13 w:between
20 w:beyond
-19 w:bien sûr
-25 w:bill
25 w:billion
-10 w:biên tập
-21 w:biểu
-28 w:boat
-12 w:boat race
-16 w:body
50 w:bold
162 w:bonne
-47 w:book
-22 w:booking
-55 w:books
55 w:border
79 w:both
22 w:both sides
-107 w:bottom
11 w:box
-42 w:bread
-36 w:brief
-29 w:bring
-17 w:bring the
47 w:british
16 w:british spelling
21 w:broke
22 w:browse
21 w:browse the
-15 w:budget
-34 w:build
-65 w:bullet
-47 w:bullet points
88 w:bus
-36 w:business
-27 w:but
12 w:but it
-35 w:but nobody
14 w:but the
-19 w:by
110 w:by #
-23 w:by a
-38 w:by an
-42 w:by hand
-11 w:by our
15 w:by side
-86 w:by the
-17 w:by this
-13 w:bypass
-14 w:bà
-33 w:bài
29 w:bài báo
14 w:bài viết
-18 w:báo
26 w:báo chí
38 w:bạn
-37 w:bạn có
29 w:bạn gửi
31 w:bạn nên
15 w:bạn vui
-27 w:bạn đọc
-32 w:bản
17 w:bản dịch
15 w:bản này
-15 w:bản tin
13 w:bản tóm
26 w:bắt
-26 w:bằng
-28 w:bị
-19 w:bổ
-19 w:bổ sung
-22 w:bộ
-23 w:c
-11 w:cake
86 w:call
-39 w:called
31 w:came
-14 w:can
-37 w:can also
11 w:can cut
-11 w:can do
-41 w:can i
16 w:can offer
-44 w:can read
31 w:can see
13 w:can tell
-22 w:can write
-22 w:can you
11 w:can't access
-14 w:can't tell
-22 w:candidates
-34 w:cannot
-30 w:cannot access
17 w:cannot fulfill
17 w:cannot provide
-30 w:capital
-19 w:captain
63 w:caption
-35 w:caption :
43 w:captures
46 w:captures the
-15 w:car
-12 w:car park
-29 w:card
14 w:care
35 w:care of
10 w:careful here
-19 w:case
13 w:cases
10 w:casualty
64 w:catchy
-24 w:cause
19 w:caution
-20 w:ce
-33 w:cela
-34 w:census
-13 w:cent
47 w:ceremony
10 w:certain
16 w:certainly
-23 w:ces
-36 w:cet
-34 w:cet article
16 w:cette
-13 w:cette version
13 w:chair
11 w:champasak
-17 w:change the
-22 w:change your
64 w:changed
66 w:changed :
12 w:changed and
-20 w:changed the
21 w:changed to
20 w:changes
-24 w:changes in
-11 w:changes made
-28 w:changes to
-18 w:changing
22 w:chapter
48 w:chapô
59 w:character
80 w:character count
96 w:characters
52 w:characters :
-21 w:charge
15 w:chat
-45 w:chatbot
-20 w:chatbots
68 w:chatgpt
31 w:chatgpt can
10 w:chatgpt said
-34 w:chatgpt to
-13 w:cheaper
35 w:check important
-15 w:check that
-34 w:check the
-24 w:check with
-45 w:checked
-10 w:checked the
25 w:chia
25 w:chia sẻ
32 w:chief
-42 w:child
-66 w:children
-15 w:china
-11 w:cho
14 w:cho biết
-36 w:choice
-31 w:choose
69 w:chose
-16 w:chuyên
-10 w:chuyển
-21 w:chuyện
26 w:chí
-64 w:chính
39 w:chính :
-50 w:chính tả
29 w:chú
-34 w:chúng
-33 w:chúng tôi
16 w:chưa
-14 w:chương
-34 w:chỉ
50 w:chỉnh
17 w:chỉnh sửa
141 w:chức
10 w:chức danh
-47 w:chữ
18 w:ci
15 w:ci dessous
10 w:ci dessus
39 w:citation
56 w:citations
70 w:claim
20 w:claim that
23 w:claims
18 w:claims about
-26 w:clarity
-18 w:clarity and
-45 w:class
92 w:claude
-12 w:clause
33 w:cleaner
-37 w:clear
-14 w:clearer
-10 w:clerk
-28 w:click
12 w:close
-11 w:closed
55 w:closer
89 w:closer to
-80 w:closing
15 w:closure
42 w:clés
-48 w:coach
-17 w:coach told
30 w:code
-25 w:coffee
-18 w:cold
44 w:coller
-73 w:column
-12 w:com
32 w:come
11 w:come first
60 w:comma
78 w:comment
-25 w:comment from
-17 w:comment on
55 w:commentary
-43 w:comments
-13 w:committee
-19 w:communications
27 w:company's
-13 w:complaints
-13 w:complete
-54 w:con
20 w:concise
16 w:concise and
-73 w:conclusion
13 w:condense
10 w:confirm
-39 w:confirm the
18 w:confirmed
34 w:confusion
17 w:connaissances
78 w:connaissances s'arrêtent
11 w:conserve
-12 w:consider
-13 w:consistent
26 w:constructions
27 w:consult
130 w:contact
-18 w:contact the
38 w:contain
-58 w:content
50 w:content that
33 w:contenu
-30 w:context
44 w:continue
-12 w:contract
56 w:conversation
48 w:conversational
-23 w:copies
56 w:copy
101 w:copy code
-17 w:copy of
-46 w:copy the
43 w:copyright
-18 w:correct
18 w:corrected
-14 w:corrected the
10 w:corrected version
-29 w:correction
-39 w:correction :
-40 w:corrects
30 w:corrigé
-16 w:costs
52 w:could
39 w:could also
106 w:could be
-80 w:could not
-59 w:couldn't
14 w:council
44 w:count
94 w:count :
44 w:counted
-10 w:counter
27 w:country
-16 w:course
13 w:course !
60 w:court
18 w:court's
33 w:courte
-23 w:cover
-10 w:covers
-49 w:create
-41 w:created
53 w:credit
-41 w:cross
-28 w:cup
91 w:currency
22 w:current
-14 w:curriculum
-42 w:customer
12 w:customers
-43 w:cut
14 w:cut from
-13 w:cut the
17 w:cutoff
-10 w:cuts
-53 w:cuốn
73 w:cách
-76 w:câu
-28 w:câu chữ
-15 w:còn
-61 w:có
-22 w:có muốn
13 w:có thể
-15 w:công
-23 w:cơ
-10 w:cải
10 w:cảm
21 w:cần
36 w:cần dịch
-10 w:cầu
11 w:cầu viết
-60 w:của
-12 w:của tác
19 w:của tôi
-19 w:cứ
20 w:d'origine
-40 w:d'un
-24 w:d'une
13 w:d'équivalent
17 w:dam
-14 w:danh
39 w:dans le
-18 w:dans une
23 w:dans votre
-28 w:data
16 w:data so
113 w:date
-16 w:date and
42 w:date of
40 w:dateline
55 w:dates
-48 w:day
-51 w:days
-75 w:de
-27 w:de la
-30 w:de votre
90 w:deadline
-37 w:dear
34 w:death
53 w:debate
28 w:decision
-13 w:decree
-13 w:del
-21 w:delete
-41 w:demande
-37 w:demandé
-48 w:den
37 w:depending
36 w:depending on
29 w:deputy
-71 w:der
30 w:dernière mise
106 w:describe
36 w:described
143 w:description
13 w:description #
72 w:description :
23 w:description of
-36 w:desk
14 w:dessous
33 w:dessus
115 w:detail
-23 w:details
25 w:details about
51 w:deux
25 w:developed
26 w:developed by
49 w:developments
-48 w:did
-30 w:did not
-71 w:die
-37 w:differ
-30 w:different
12 w:direct
14 w:directly
-19 w:director
18 w:dispute
52 w:district
66 w:districts
-10 w:dit
12 w:dites moi
-30 w:do
-34 w:do a
42 w:do it
57 w:do not
15 w:do the
-32 w:doctor
49 w:document
46 w:documents
-50 w:does
-39 w:does not
73 w:doesn't
-43 w:dog
13 w:dollar
72 w:dollars
-30 w:don't
17 w:don't have
-25 w:don't need
26 w:don't say
69 w:donc
40 w:done
-16 w:door
69 w:double
63 w:double check
-38 w:doubled
-27 w:douze
-22 w:down
-15 w:down and
-23 w:down the
51 w:draft
48 w:draft #
13 w:draft :
16 w:draft and
-18 w:draft is
-35 w:draft of
44 w:drafts
28 w:dramatic
36 w:draw
39 w:drew
-22 w:drive
-13 w:driver
18 w:drivers
47 w:drop
24 w:drought
32 w:du
25 w:du lịch
28 w:dung
-46 w:during
-23 w:during the
-19 w:dân
-55 w:dùng
-11 w:dưới đây
-11 w:dạ
10 w:dẫn
19 w:dịch
44 w:dịch là
22 w:dịch tiếng
25 w:dự
-28 w:dự thảo
66 w:dự án
-17 w:e
-50 w:each
29 w:earlier
-22 w:earlier version
19 w:early
33 w:early #
-10 w:earned
15 w:easier
-38 w:easier for
-28 w:easier to
22 w:easy to
-15 w:ecco
16 w:economic
16 w:economy
69 w:edit
-52 w:editing
-30 w:editing by
-99 w:editor
-31 w:editor before
-18 w:editor's
-18 w:editor's note
14 w:editorial
-52 w:editors
153 w:edits
76 w:edits :
73 w:either
-37 w:el
18 w:election
33 w:eleven
21 w:else
-13 w:em
-24 w:email
38 w:emphasizes
-51 w:en #
-15 w:ena
54 w:end
-32 w:end of
-14 w:ended
-23 w:ending
37 w:ends
17 w:ends in
-15 w:engine
155 w:english
63 w:english :
-23 w:english and
-18 w:english translation
38 w:english version
-25 w:enough
37 w:ensures
47 w:ensures that
-20 w:entries
-31 w:entry
24 w:environ
47 w:environ #
11 w:envoyez
24 w:eo
54 w:eo:
-13 w:equivalent
20 w:error
-42 w:essay
-19 w:essays
-16 w:essential
28 w:est
-23 w:et
-42 w:et je
25 w:eta
-55 w:even
-16 w:evening
35 w:event
20 w:events
-45 w:ever
-80 w:every
-21 w:everybody
-17 w:everyone
-38 w:everything
21 w:everything else
16 w:evidence
-16 w:exactly
10 w:exactly #
-30 w:example
27 w:exchange
22 w:exchange rate
28 w:exchange rates
43 w:excluding
-63 w:exercise
43 w:exist
-29 w:expected
-18 w:experience
-61 w:expert
-14 w:explained
11 w:explanation
117 w:export
54 w:exports
19 w:extract
-20 w:facebook or
51 w:fact
47 w:factory
39 w:facts :
13 w:factual
100 w:fair
50 w:faire
-23 w:fait
11 w:fall
20 w:falls
17 w:family
-12 w:fans
27 w:far
37 w:far as
37 w:farmer
55 w:farmers
-25 w:faster
-15 w:fault
21 w:favourite
-24 w:feature
-30 w:fee
26 w:feel
17 w:feel free
43 w:feels
-14 w:ferry
26 w:festival
-30 w:few
-10 w:fewer
32 w:field
82 w:figure
42 w:figure is
-10 w:figures
-55 w:file
-27 w:film
42 w:final
54 w:final answer
50 w:final text
-30 w:final version
32 w:finance
10 w:financial
-86 w:find
-10 w:find a
-30 w:find any
-29 w:find the
18 w:fine
-17 w:finish
10 w:fire
-18 w:firm
20 w:first
-24 w:first and
39 w:first draft
10 w:first half
-32 w:first one
-38 w:fish
11 w:fit
45 w:fits
13 w:fits your
52 w:five
11 w:five headline
-25 w:fix
31 w:fixes
-26 w:flat
52 w:flood
15 w:flooding
-10 w:floods
27 w:flows
16 w:focus
25 w:focus keyphrase
-58 w:fois
25 w:follow
-20 w:follow the
-58 w:following
25 w:following is
35 w:follows
-23 w:food
-23 w:for
60 w:for #
24 w:for a
14 w:for an
27 w:for facebook
-10 w:for further
-15 w:for it
23 w:for its
-46 w:for length
25 w:for me
-20 w:for my
22 w:for publication
21 w:for readability
24 w:for readers
51 w:for social
46 w:for the
16 w:for us
11 w:for word
-25 w:for you
-33 w:for your
-13 w:foreign
-40 w:form
15 w:formal
-60 w:formal style
13 w:format
-11 w:former
-39 w:forty
126 w:forum
-14 w:forward
-15 w:found
41 w:found in
-11 w:found that
-20 w:four
-42 w:four times
14 w:français
-24 w:free
17 w:free to
-29 w:french
18 w:friday
18 w:friendly
-24 w:friends
-68 w:from lao
55 w:from the
56 w:front
51 w:front page
-34 w:fuel
-29 w:fuel prices
13 w:fulfill
17 w:fulfill this
-50 w:full
26 w:full article
-41 w:full text
-10 w:funnier
-42 w:further
-24 w:further information
22 w:future
-23 w:für
-18 w:garden
-25 w:gate
-37 w:gave
-27 w:gave the
32 w:gemini
-18 w:general
-32 w:general information
25 w:generate
-25 w:generated by
129 w:generating
-57 w:get
-23 w:gets
-15 w:gia
16 w:give
33 w:give the
-11 w:give you
61 w:given
-22 w:giúp
-28 w:giả
-23 w:giấy
-28 w:giọng
-29 w:giọng văn
-21 w:giữ
34 w:giữ nguyên
81 w:glad
-20 w:go
-31 w:go to
37 w:go with
63 w:goes
-60 w:going
-35 w:going to
-34 w:gone through
-13 w:good
36 w:good luck
45 w:got it
-29 w:government
89 w:governor
61 w:governor's
71 w:gpt
10 w:grade
15 w:grade #
-24 w:grammar
-19 w:grammar and
-35 w:great
32 w:great question
16 w:green
-52 w:guide
-30 w:guide to
24 w:guidelines
47 w:gì
67 w:gần
20 w:gần nhất
12 w:gọi
12 w:gọn
37 w:gốc
29 w:gợi
13 w:gợi ý
28 w:h #
-44 w:had
-12 w:had a
18 w:had been
39 w:had not
26 w:hall
-35 w:hand
28 w:happened
42 w:hard
-51 w:has
23 w:has a
-27 w:has changed
-12 w:has no
-20 w:has not
10 w:has to
26 w:hashtag
14 w:hashtags
-34 w:hat
-17 w:have
-19 w:have a
50 w:have access
37 w:have changed
-60 w:have kept
69 w:have never
92 w:have no
36 w:have personal
-15 w:have seen
63 w:have the
-29 w:have to
-18 w:haven't
-43 w:he
-17 w:he said
81 w:headline
33 w:headline :
60 w:headline and
14 w:headline is
63 w:headlines
51 w:headlines :
-16 w:hear
-15 w:heard
33 w:hearing
-60 w:held
-25 w:help
-12 w:help of
26 w:help with
-28 w:help you
43 w:helpful
-22 w:helps
10 w:helps !
-53 w:her
55 w:here
-59 w:here are
23 w:here is
31 w:here it
16 w:here's
29 w:here's a
17 w:here's an
-48 w:here's what
18 w:here's your
-14 w:hidden
-44 w:high
-29 w:highlights
-59 w:him
29 w:hin
-56 w:his
14 w:hit
35 w:hmm
45 w:hold
52 w:holding
-18 w:holiday
39 w:hook
45 w:hook :
64 w:hope
-31 w:hope this
13 w:hospital
11 w:hotel
-17 w:hotline
-11 w:hour
-46 w:house
-18 w:house style
75 w:households
-10 w:how it
21 w:how much
49 w:how the
-42 w:how to
39 w:hoặc
46 w:human
-11 w:hy
-11 w:hy vọng
16 w:hydropower
-35 w:hành
-14 w:hãy
27 w:hình
35 w:hút
56 w:hơn
52 w:hơn :
17 w:hơn và
-11 w:hệ
-21 w:họa
-22 w:học
-62 w:hỏi
61 w:hợp
27 w:hợp với
-29 w:i
31 w:i added
-16 w:i am
14 w:i apologize
65 w:i can
60 w:i can't
-13 w:i cannot
16 w:i corrected
-26 w:i could
-55 w:i couldn't
18 w:i do
33 w:i don't
-24 w:i found
15 w:i had
-45 w:i have
13 w:i help
-61 w:i hope
28 w:i kept
28 w:i know
56 w:i looked
47 w:i made
-14 w:i may
65 w:i only
-49 w:i read
-13 w:i recommend
-33 w:i rewrote
-39 w:i think
28 w:i took
13 w:i tried
76 w:i understand
77 w:i used
-38 w:i was
53 w:i went
-33 w:i will
13 w:i won't
-65 w:i would
-28 w:i write
27 w:i wrote
161 w:i'd
46 w:i'll
-21 w:i'll go
23 w:i'll write
38 w:i'm
101 w:i'm not
20 w:i'm unable
49 w:i've
-29 w:i've kept
20 w:i've left
86 w:ici
29 w:idea
22 w:ideas
-17 w:identify
27 w:if any
-40 w:if i
13 w:if needed
37 w:if that
-38 w:if the
49 w:if this
43 w:if you'd
52 w:if your
51 w:il
40 w:illustrative
40 w:image
-19 w:impact
-22 w:important
43 w:important info
-50 w:improve
-30 w:improved
10 w:improvements
15 w:improvements :
-30 w:improves
-40 w:in
-21 w:in #
-27 w:in a
45 w:in at
31 w:in champasak
21 w:in five
-13 w:in french
-29 w:in full
46 w:in it
19 w:in january
-18 w:in june
20 w:in lao
-22 w:in luang
-39 w:in march
-26 w:in may
55 w:in mind
-30 w:in my
15 w:in one
56 w:in order
-12 w:in our
-80 w:in paragraph
11 w:in particular
44 w:in place
-10 w:in september
-12 w:in the
-20 w:in this
35 w:in three
-23 w:in which
-39 w:include
31 w:include the
-11 w:included
-25 w:including the
-32 w:income
-15 w:individual
-23 w:inflation
57 w:info
-27 w:informal
71 w:information
-45 w:information about
47 w:information on
-30 w:information only
72 w:informations
27 w:informative
31 w:ini
27 w:injured
32 w:ink
142 w:insert
76 w:instead
52 w:instead of
34 w:intact
14 w:intelligence
-25 w:intelligence and
13 w:intelligence artificielle
15 w:interest
-31 w:internet
11 w:intertitres
-12 w:interview
-34 w:interview has
-37 w:into
41 w:into english
23 w:into one
-25 w:into the
-57 w:introduction
46 w:invented
41 w:inverted
42 w:inverted pyramid
16 w:investment
70 w:investors
24 w:involved
53 w:is #
38 w:is already
-48 w:is an
12 w:is better
41 w:is for
25 w:is given
37 w:is known
13 w:is my
-15 w:is no
-42 w:is not
-16 w:is one
-27 w:is shorter
23 w:is still
-36 w:is the
-42 w:is there
45 w:is this
-18 w:is to
25 w:is what
16 w:is written
-30 w:issue
-23 w:issued
-20 w:issued by
-27 w:ist
27 w:it
28 w:it :
33 w:it a
47 w:it again
-10 w:it and
-36 w:it as
29 w:it can
24 w:it doesn't
19 w:it down
38 w:it fits
13 w:it for
-35 w:it has
21 w:it i
36 w:it if
69 w:it in
16 w:it is
59 w:it now
10 w:it shorter
20 w:it sound
67 w:it sounds
-30 w:it the
-21 w:it under
-25 w:it was
-23 w:it will
-11 w:it with
41 w:it works
65 w:it would
-14 w:it's a
14 w:item
-54 w:its
-46 w:its last
15 w:its own
22 w:itself
-41 w:itu
16 w:i生
16 w:i生成
43 w:j'ai
-12 w:j'avais
-15 w:j'espère
-15 w:j'espère que
-20 w:january
-32 w:japan
31 w:jargon
42 w:je
-17 w:je me
14 w:je ne
31 w:je peux
-14 w:je vous
-15 w:join
-37 w:joint
-10 w:joke
-25 w:joked
-20 w:jokes
-53 w:journal
-28 w:judges
-11 w:juin
-20 w:july
-26 w:june
14 w:jury
-27 w:just
11 w:just under
-71 w:k
27 w:kann
-31 w:keep it
62 w:keep the
18 w:keeping
23 w:keeping the
17 w:keeps the
-22 w:keo
78 w:kept
-74 w:kept the
-48 w:key
60 w:key changes
34 w:key facts
11 w:key points
25 w:keyphrase
25 w:keyphrase :
92 w:keyword
71 w:keyword :
18 w:keywords
33 w:keywords :
-37 w:khi
14 w:khi đăng
-12 w:khmer
-20 w:khoản
-56 w:khoảng
-56 w:khoảng #
67 w:khác
-12 w:khách
13 w:khách quan
-29 w:khách vui
22 w:khám
27 w:không
-17 w:không ?
-25 w:không có
-11 w:không phải
10 w:không thể
21 w:kip
26 w:kiến
-22 w:kiểm
-15 w:kiểm tra
-16 w:km
40 w:know if
-15 w:know the
-21 w:know what
55 w:know which
37 w:knowing
-18 w:knowledge
19 w:knowledge cutoff
-33 w:knowledge of
-25 w:kèm
23 w:ký
-17 w:kết
-12 w:kể
-22 w:kỹ
-16 w:l'aide
40 w:l'article
-43 w:l'article #
32 w:l'essentiel
-10 w:l'original
-95 w:la
-17 w:la date
-34 w:la rédaction
-14 w:la traduction
-33 w:la version
-36 w:land
17 w:langage je
46 w:language
29 w:language and
15 w:language model
-13 w:languages
-29 w:lao
-40 w:lao by
119 w:laos
27 w:laos and
-14 w:large
20 w:large language
33 w:last
12 w:last update
-28 w:last updated
39 w:last year
34 w:last year's
-36 w:late
-16 w:later
-21 w:laugh
41 w:law
14 w:lawyer
13 w:lawyers
-17 w:layout
44 w:le
-20 w:le ministre
-45 w:le mot
48 w:le reste
-26 w:le texte
13 w:le titre
14 w:le ton
68 w:lead
92 w:lead with
-13 w:league :
-36 w:learn
-38 w:learned
29 w:learners
-43 w:least
12 w:leave
23 w:leave out
47 w:leaves
28 w:lede
98 w:left
17 w:left out
10 w:left the
67 w:legal
38 w:legal advice
35 w:length
24 w:length :
-40 w:les
17 w:les phrases
21 w:less
27 w:less formal
15 w:let
16 w:let me
22 w:let the
44 w:let's break
-135 w:letter
-83 w:letters
-33 w:level
16 w:level :
-26 w:library
-13 w:lie
-30 w:life
-19 w:light
14 w:ligne
-28 w:like
24 w:like a
18 w:like it
40 w:like me
42 w:like this
-79 w:like to
-12 w:like you
-57 w:liked
19 w:limit
-44 w:limited
74 w:line
24 w:line about
21 w:link
-25 w:linkedin
-37 w:links
-73 w:list
-18 w:list of
10 w:listed
48 w:literally
-31 w:live
-23 w:liệu
15 w:lo
32 w:loan
-32 w:location
14 w:long and
10 w:long sentences
-66 w:longer
-20 w:longer than
39 w:longueur
39 w:longueur :
-16 w:look
34 w:look at
26 w:looked
-46 w:looking
-43 w:looking for
-30 w:looks
-13 w:looks like
-27 w:los
43 w:lose
55 w:lose the
46 w:losing
-63 w:love
-35 w:low
57 w:luang
58 w:luang prabang
35 w:luck
39 w:luck with
-46 w:lui
-19 w:luận
-12 w:là
34 w:là bản
-18 w:làng
27 w:lào
-26 w:lên
-10 w:lòng
-18 w:lòng kiểm
14 w:lại bài
10 w:lại số
10 w:lại theo
-27 w:lại đoạn
-31 w:lần
12 w:lần cập
-26 w:lặp
16 w:lịch
-44 w:lỗi
-27 w:lỗi chính
-13 w:lỗi tôi
-59 w:lời
-27 w:m
-33 w:ma
-60 w:machine
93 w:made :
12 w:made by
34 w:made to
-35 w:made up
16 w:magazine
-33 w:main
-16 w:main points
-37 w:maintains
-19 w:maintains the
16 w:mairie
-37 w:mais
-14 w:make
-27 w:make a
54 w:make mistakes
28 w:make sure
61 w:make the
-18 w:makes
-39 w:makes it
24 w:makes the
-19 w:making
-10 w:mal
-65 w:man
-11 w:manuscript
-30 w:many
31 w:march
38 w:mark
38 w:markdown
75 w:marked
37 w:marks
-20 w:matches
27 w:material
43 w:matters
-19 w:maximum
23 w:may
-13 w:may #
14 w:may be
-26 w:may change
-31 w:may differ
21 w:may have
69 w:may not
35 w:may want
25 w:me
73 w:me know
-25 w:me start
-18 w:me the
65 w:me to
-16 w:mean
-40 w:meaning
56 w:means
-26 w:media
-42 w:medical
12 w:meets
40 w:mekong
-10 w:member
49 w:memories
126 w:mention
50 w:mention of
14 w:mention the
-18 w:mentioned
17 w:mentions
16 w:merged
28 w:mes
27 w:mes connaissances
45 w:message
72 w:met
42 w:meta
41 w:meta :
37 w:middle
56 w:million
29 w:million but
64 w:min
-19 w:minh
-21 w:minh họa
44 w:minister
-14 w:minister said
21 w:ministre
129 w:ministry
16 w:ministry of
-28 w:ministry's
65 w:minor
45 w:minute
-76 w:minutes
-41 w:mis
-19 w:misspelled
18 w:mistakes
43 w:mistakes check
-16 w:mode
42 w:model
35 w:model i
27 w:modifications
-79 w:mon
-21 w:monday
-41 w:money
-31 w:month
-43 w:months
23 w:more
11 w:more concise
27 w:more dramatic
26 w:more engaging
-17 w:more formal
-46 w:more information
24 w:more like
-53 w:more than
43 w:morning
-25 w:most
-27 w:most important
-37 w:most of
-21 w:mot
-29 w:mother
136 w:mots
-28 w:moved
-14 w:moved to
-20 w:moving
-12 w:mr
-42 w:much
-24 w:music
-53 w:must
-18 w:must be
10 w:must keep
-17 w:must not
-56 w:muốn
-81 w:my
-15 w:my editor
24 w:my information
116 w:my last
11 w:my own
30 w:my pick
30 w:my training
11 w:más
-18 w:máy
-82 w:mère
45 w:mình
13 w:mình đã
43 w:mô
40 w:mô tả
10 w:mạnh
-67 w:mẹ
-30 w:mỗi
-26 w:một
10 w:một mô
-28 w:mới
11 w:mở
-10 w:mức
-15 w:n'ai pas
65 w:n'avait
-30 w:n'hésitez
-30 w:n'hésitez pas
10 w:n'étant
-15 w:nai
187 w:name
-22 w:name and
43 w:name of
-18 w:name on
49 w:named
76 w:names
14 w:names follow
-24 w:names of
46 w:naming
-46 w:national
-11 w:national university
-25 w:natural
27 w:naturally
-29 w:nay
35 w:near
-59 w:need a
23 w:need any
-28 w:need to
-53 w:needs
-27 w:neither
65 w:neutral
-13 w:neutral and
18 w:neutral tone
13 w:neutre
-29 w:never
38 w:never been
-23 w:new draft
-16 w:new model
128 w:newer
165 w:news
13 w:news story
35 w:news style
-91 w:newsletter
56 w:newspaper
11 w:newsworthy
53 w:next ?
-10 w:next one
40 w:next step
35 w:nghĩ
-26 w:nghỉ
32 w:nguyên
-27 w:ngày
-18 w:ngày #
13 w:ngôn
-10 w:người dân
-22 w:ngắn hơn
55 w:ngữ
-13 w:nhau
-41 w:nhiều
-57 w:nhà
-86 w:nhân
14 w:như
-44 w:nhưng
-26 w:nhầm
-20 w:nhận
-11 w:nhắn
-24 w:những
19 w:nice
-24 w:nicht
30 w:nk>
40 w:no
90 w:no article
-22 w:no longer
41 w:no more
17 w:no official
28 w:no problem
16 w:no text
43 w:no way
-69 w:nobody
-21 w:nobody in
64 w:nom
80 w:nombre
11 w:non
43 w:none of
38 w:north
-18 w:nos
-31 w:not
-17 w:not a
62 w:not able
16 w:not add
-14 w:not available
14 w:not be
56 w:not exist
-34 w:not find
35 w:not give
-42 w:not have
37 w:not hold
32 w:not in
11 w:not include
-25 w:not legal
-14 w:not mention
-38 w:not the
-14 w:not verify
24 w:note
18 w:note on
16 w:note that
12 w:noted
77 w:notes
104 w:nothing
56 w:nothing else
-13 w:notice
-13 w:noticed
-12 w:notre
-40 w:nous
-15 w:nous avons
-17 w:nouvelle
-49 w:november
77 w:now
41 w:now reads
-30 w:noy
112 w:number
25 w:number #
-56 w:number of
-59 w:nào
41 w:này
-19 w:này giúp
60 w:nên
-43 w:nói
-56 w:năm
-38 w:nước
10 w:nếu
-19 w:nếu bạn
-26 w:nếu cần
11 w:nội
28 w:nội dung
-18 w:o
23 w:october
28 w:october #
-30 w:of
-41 w:of #
21 w:of a
-16 w:of all
-35 w:of an
59 w:of edits
15 w:of english
30 w:of events
33 w:of how
22 w:of it
-13 w:of its
67 w:of my
-13 w:of our
10 w:of salt
-19 w:of the
-16 w:of them
41 w:of these
-12 w:of this
-27 w:of what
-14 w:of which
13 w:off
-28 w:offer
48 w:official
16 w:official sources
80 w:officials
-39 w:often
-11 w:okay so
-21 w:on
-54 w:on #
-41 w:on a
26 w:on friday
17 w:on how
-13 w:on it
-14 w:on monday
-37 w:on page
-14 w:on sunday
31 w:on the
39 w:on this
-10 w:on thursday
-64 w:once
29 w:one
38 w:one in
32 w:one line
-53 w:one of
33 w:one sentence
-21 w:one that
-12 w:one the
12 w:one thing
-22 w:ones
-38 w:online
49 w:only
-12 w:only a
-18 w:only and
32 w:only that
68 w:only the
29 w:only thing
45 w:ont
49 w:ont été
-15 w:ope
19 w:open
-27 w:open the
-14 w:openai
23 w:opened
42 w:opening
20 w:opening hours
85 w:opens
45 w:opinions
17 w:option
42 w:option #
45 w:option b
69 w:options for
-34 w:or
-12 w:or call
55 w:or if
-12 w:or the
41 w:or worse
29 w:order
75 w:order of
26 w:original
-14 w:original meaning
-62 w:other
36 w:ou
-27 w:our
23 w:out and
-22 w:out of
-12 w:out on
24 w:out the
28 w:out what
25 w:outcome
-22 w:outline
33 w:output
-20 w:over
20 w:over the
-34 w:overnight
15 w:own words
-20 w:owners
21 w:oxford
-32 w:p
-71 w:page
-25 w:page #
73 w:page :
-52 w:pages
-11 w:paid
18 w:pair
16 w:pakse
14 w:paper
-20 w:papers
-22 w:par la
-16 w:para
125 w:paragraph
-56 w:paragraph #
15 w:paragraph :
-21 w:paragraph on
61 w:paragraphes
19 w:paragraphs
27 w:paraphrase
43 w:paraphrased
-23 w:park
-28 w:parking
22 w:part
57 w:parts
-31 w:party
26 w:pas
-10 w:pas accès
-24 w:pas à
33 w:passage
25 w:passengers
15 w:passive
26 w:passive constructions
-10 w:passive voice
-20 w:passport
-12 w:password
70 w:paste
11 w:paste the
28 w:patients
-30 w:pay
-17 w:pen
14 w:pensez
20 w:pensez à
-14 w:people
28 w:people in
-24 w:people who
-35 w:per
59 w:percent
-42 w:perfect
34 w:personal opinions
-36 w:personne
14 w:peut
20 w:peux
-19 w:phiên
-13 w:phiên bản
76 w:phone
68 w:phone number
14 w:phong
59 w:photo
-49 w:photo :
25 w:photo of
-10 w:photograph
-15 w:photographs
-24 w:photos
33 w:phrase
30 w:phrases
-30 w:pháp
10 w:phát ngôn
51 w:phù
51 w:phù hợp
-23 w:phương
-18 w:phần
26 w:pick
48 w:pick would
56 w:piece
-14 w:piece on
39 w:place
-37 w:place names
40 w:plagiarism
14 w:plain language
-10 w:plaisir
-20 w:plan
-38 w:play
-22 w:players
33 w:please
17 w:please check
-11 w:please contact
20 w:please double
-22 w:please provide
-26 w:plus
36 w:pm
-21 w:poem
13 w:pointing
21 w:points
-23 w:points of
21 w:police
124 w:policy
-12 w:polite
-26 w:poor
63 w:position
12 w:possible
-21 w:posso
-98 w:post
14 w:pour
-34 w:power
59 w:prabang
28 w:praise
-13 w:prefer
-14 w:prefer a
-30 w:prepare
-27 w:prepared
-13 w:present
-11 w:preserves the
-19 w:president
-14 w:president's
-30 w:press
36 w:press release
27 w:presse
81 w:previous
-22 w:price
-12 w:price of
54 w:prices
23 w:prices and
27 w:prices are
-23 w:prime
18 w:print edition
-25 w:printed
-13 w:printing
-24 w:probably
29 w:produce
12 w:produce a
-22 w:produced
-18 w:product
-45 w:professional
-22 w:project
24 w:promotional
15 w:promotional language
-12 w:prompt
12 w:propose aussi
-24 w:protect
-30 w:protect the
-19 w:provide
82 w:provided
-12 w:provided by
45 w:province
26 w:provincial
14 w:préfet
33 w:prêt
16 w:pu
-11 w:public
117 w:publication
53 w:publish
24 w:publish :
-27 w:published by
-10 w:publisher
27 w:puis
-18 w:puis relu
27 w:pull
42 w:punchier
42 w:punchy
20 w:punctuation
82 w:puts
40 w:puts the
42 w:pyramid
-28 w:q
-19 w:q :
18 w:quan
-13 w:quan điểm
17 w:que je
15 w:que modèle
55 w:que vous
26 w:quelques
17 w:question
45 w:question !
-45 w:questions
-15 w:questions about
-16 w:qui
-32 w:quick
-35 w:quickly
-31 w:quiet
-29 w:quotations
101 w:quote
34 w:quote from
76 w:quotes
17 w:quotes in
31 w:quotes were
10 w:quá
-40 w:quý
-16 w:quý khách
17 w:raccourci
-20 w:race
16 w:radio
58 w:rain
21 w:raison
-31 w:ran
-42 w:range
-16 w:rate
30 w:rather
41 w:rather than
136 w:reached
-42 w:read
44 w:read aloud
-26 w:read it
-80 w:read the
58 w:readability
-55 w:reader
60 w:readers
-17 w:readers who
63 w:readership
43 w:reading
18 w:reading level
-14 w:reading time
24 w:reads like
-33 w:ready for
44 w:ready to
-10 w:real
26 w:reason
-11 w:reason to
-14 w:receive
-84 w:recommend
-33 w:recommend the
57 w:record
-18 w:recording
31 w:records
-22 w:referee
16 w:references
14 w:reflect
32 w:reflected
32 w:reflected here
87 w:reformulé
43 w:regenerate
60 w:regenerate response
26 w:region
12 w:regional
33 w:register
-15 w:registre
16 w:release
-32 w:released
-26 w:released by
-18 w:reliable
-20 w:relu
-18 w:relu par
33 w:remember
33 w:remove
16 w:removed
46 w:removed :
-11 w:removes
-45 w:remplacer
95 w:rendered
110 w:rendered as
16 w:rendu
-51 w:repetition
-78 w:replace
-50 w:replace the
62 w:replaced
60 w:replaced with
-14 w:replied
-12 w:replied that
41 w:reply
46 w:reply to
-32 w:report
-11 w:report was
-11 w:reported
11 w:reporter
-56 w:reporters
60 w:reporting
-30 w:reports
18 w:reproduce
30 w:reproduce the
62 w:request
35 w:requested
-11 w:residents
48 w:respectful
14 w:respond
96 w:response
44 w:response better
104 w:responses
-16 w:responsibility
30 w:rest
28 w:reste
22 w:result
42 w:results
-18 w:retirement
-22 w:return
22 w:review
53 w:review the
-15 w:reviewed
-19 w:reviewed by
31 w:revised version
44 w:rewrite
-50 w:rewrite the
57 w:rewrite this
18 w:rewriting
41 w:rewritten
45 w:rewritten article
-36 w:rewrote
-33 w:rewrote the
85 w:rice
13 w:right
27 w:right and
-15 w:right to
-22 w:roads
-19 w:robot
-35 w:room
54 w:rose
86 w:roughly
28 w:roughly #
10 w:round
-26 w:rule
-38 w:rules
34 w:run
-40 w:running
43 w:rural
39 w:rédaction
-18 w:répondre
11 w:résumé
-10 w:réécrit
16 w:rút
24 w:rút gọn
-19 w:rất
-10 w:rồi
-22 w:rời
-44 w:s
108 w:s'arrêtent
-14 w:sa
-33 w:sai
-27 w:said
83 w:said :
-20 w:said and
-15 w:said it
-28 w:said so
-13 w:said that
42 w:said the
-21 w:sales
21 w:same
71 w:sample
48 w:sans
37 w:sao
-12 w:saturday
-57 w:sau
-22 w:savannakhet
39 w:save
-13 w:saw
-24 w:say it
36 w:say the
12 w:say who
-10 w:saying
40 w:says
49 w:says #
-14 w:says the
15 w:scene
-19 w:schedule
71 w:schools
-13 w:screen
-62 w:script
48 w:se
37 w:search
33 w:search results
104 w:searched
68 w:searched #
45 w:season
37 w:second
27 w:second half
24 w:second quote
72 w:seconds
-54 w:section
-42 w:see
30 w:see the
36 w:seems
-14 w:seen
-17 w:seen by
11 w:seen the
-40 w:sell
14 w:send a
-15 w:send it
42 w:sense
-14 w:sent
-12 w:sent in
-15 w:sent to
75 w:sentence
-23 w:sentence is
25 w:sentences
22 w:sentences and
52 w:sentences have
20 w:seo
51 w:seo :
48 w:seo friendly
46 w:seo title
58 w:september
66 w:september #
-36 w:service
-42 w:services
-19 w:ses
-50 w:set
25 w:seven
-28 w:several
26 w:shall i
33 w:share
-56 w:share this
48 w:shared
-18 w:sharing
19 w:sharper
-50 w:she
39 w:she is
-17 w:she said
-24 w:she says
-37 w:shop
17 w:short
38 w:short and
-10 w:short sentences
-13 w:short version
-57 w:shorten
-22 w:shortened
-19 w:shortened the
83 w:shorter and
-16 w:shorter than
-26 w:shorter version
40 w:should
10 w:should have
-45 w:should i
21 w:shouldn't
-26 w:show
-16 w:showed
-14 w:shown
26 w:si
12 w:si vous
41 w:side
15 w:side by
38 w:side of
-13 w:sie
-41 w:sign
115 w:signes
-18 w:silence
-125 w:simple
34 w:simplified
28 w:simplified and
94 w:since
12 w:since it
68 w:since the
10 w:since then
-20 w:single
-11 w:sit
33 w:site
58 w:sites
-30 w:six
-35 w:skip
-42 w:sleep
86 w:slightly
97 w:slightly more
74 w:slug
79 w:slug :
17 w:small
-18 w:smaller
14 w:smoother
54 w:so
27 w:so far
-51 w:so i
44 w:so i'll
15 w:so i've
47 w:so it
17 w:so later
-40 w:so please
60 w:so that
69 w:so we
38 w:so you
55 w:sobre
-50 w:social
-13 w:social media
99 w:softer
-11 w:sold
-38 w:some
15 w:some details
-19 w:somebody
43 w:someone
14 w:someone who
44 w:something
-31 w:son
-29 w:song
-43 w:songs
34 w:sorry
16 w:sorry but
24 w:sorry i
-12 w:souhaitez
40 w:sound
18 w:sound like
14 w:sound more
83 w:sounding
79 w:sounds
-20 w:soup
108 w:source
-24 w:source :
28 w:source for
21 w:source says
49 w:sources
-35 w:soạn
-19 w:space
129 w:spaces
112 w:spaces :
-27 w:speak
29 w:speaking
-14 w:speech
-24 w:spelling
-72 w:spelling of
13 w:split
-27 w:staff
-48 w:start
-58 w:start with
-44 w:started
11 w:starting
-16 w:state
-36 w:statement
-20 w:statement issued
38 w:statements
-27 w:station
-19 w:statistics
14 w:stays
-12 w:step
24 w:still in
40 w:stock
22 w:stop
23 w:stops
47 w:stories
-34 w:story
12 w:story :
-17 w:story about
11 w:story in
126 w:straight
43 w:straight news
-19 w:street
25 w:striking
46 w:strong
30 w:stronger
12 w:stronger lead
-63 w:structure
22 w:students
-22 w:study
45 w:style
19 w:style with
39 w:subject
17 w:subject verb
-26 w:such
-21 w:such as
-22 w:sugar
114 w:suggested
69 w:suggestion
79 w:suggestion :
82 w:suggestions
50 w:suitable
53 w:suitable for
25 w:summarise
24 w:summarise the
18 w:summary in
-35 w:summary of
-15 w:summer
-19 w:sunday
-19 w:sung
-13 w:supplied
-14 w:supply
-61 w:support
-38 w:sur
10 w:sur le
43 w:sure
-53 w:sure i
19 w:sure thing
24 w:sure to
37 w:survive
44 w:suy
44 w:suy nghĩ
-46 w:swap
14 w:swapped
-14 w:switch
10 w:system
-23 w:sách
-12 w:sót
-19 w:sûr
-14 w:sĩ
31 w:sắt
39 w:sẵn
25 w:sẻ
21 w:sẽ
33 w:số
40 w:số #
-14 w:số liệu
-11 w:sửa
13 w:sửa :
-12 w:sửa lỗi
-19 w:sửa đổi
35 w:t
-92 w:table
10 w:take
-27 w:take a
43 w:take out
-16 w:take the
-29 w:takes
-45 w:talk
12 w:talks
40 w:target
17 w:tariff
16 w:taste
-58 w:tax
23 w:te
-32 w:tea
-13 w:teacher
-14 w:teachers
-34 w:team
-43 w:technical
-41 w:telephone
-36 w:tell
35 w:tell me
-30 w:tell you
-33 w:tells
-87 w:template
-28 w:temple
51 w:ten
-14 w:tense
-59 w:term
-21 w:terms
46 w:text
44 w:text :
33 w:text has
-59 w:text of
19 w:text was
25 w:text with
32 w:text you
58 w:texte
29 w:texte ci
-22 w:texts
-16 w:th
-12 w:thai
-35 w:than
-54 w:than #
39 w:than a
-55 w:than the
14 w:thank
17 w:thank you
53 w:thanked
55 w:thanked the
61 w:thanks
-23 w:that
-25 w:that a
23 w:that as
-10 w:that at
-16 w:that he
69 w:that it
19 w:that no
30 w:that of
-11 w:that she
107 w:that should
-18 w:that took
19 w:that works
45 w:that would
-12 w:that you
-31 w:that your
11 w:that's
11 w:thay
28 w:thay bằng
72 w:the #
-27 w:the ability
33 w:the above
34 w:the accident
-26 w:the actual
-20 w:the address
17 w:the agreement
-11 w:the airline
20 w:the amount
-43 w:the answer
112 w:the article
11 w:the assistant
-24 w:the audience
-40 w:the author
-10 w:the author's
-20 w:the authors
26 w:the back
65 w:the background
44 w:the bank
-29 w:the best
-13 w:the bill
-15 w:the border
-71 w:the bottom
-14 w:the box
15 w:the budget
14 w:the caption
-16 w:the car
-14 w:the cause
90 w:the ceremony
-11 w:the chatbot
-43 w:the children
46 w:the claim
-20 w:the closing
-41 w:the coach
12 w:the company
26 w:the company's
38 w:the confusion
38 w:the contract
-29 w:the council
18 w:the court's
-10 w:the crash
16 w:the dam
44 w:the date
-13 w:the dates
65 w:the deadline
-12 w:the decree
32 w:the deputy
-12 w:the details
-16 w:the director
34 w:the district
14 w:the document
24 w:the documents
-15 w:the door
42 w:the draft
-11 w:the driver
-23 w:the editor
-58 w:the editors
10 w:the election
16 w:the email
70 w:the end
-41 w:the ending
17 w:the essential
89 w:the event
16 w:the exchange
48 w:the factory
49 w:the facts
12 w:the festival
12 w:the file
-21 w:the film
20 w:the final
15 w:the fire
70 w:the five
71 w:the flood
-12 w:the flow
-61 w:the following
-26 w:the form
-20 w:the full
47 w:the governor
-10 w:the grammar
28 w:the headline
-14 w:the help
48 w:the history
21 w:the hotel
30 w:the information
-26 w:the internet
34 w:the introduction
41 w:the inverted
-13 w:the judge
65 w:the key
-13 w:the land
19 w:the language
-15 w:the last
-31 w:the latest
-30 w:the law
46 w:the lead
28 w:the lede
35 w:the length
-52 w:the letter
-14 w:the letters
-16 w:the library
-19 w:the limit
25 w:the line
14 w:the link
83 w:the long
-29 w:the machine
-22 w:the main
-32 w:the man
-42 w:the market
-15 w:the mayor
19 w:the meeting
44 w:the middle
59 w:the minister
71 w:the ministry
-27 w:the ministry's
-16 w:the missing
-38 w:the most
17 w:the names
-25 w:the national
39 w:the new
42 w:the news
-37 w:the newspaper
38 w:the night
32 w:the north
25 w:the notes
21 w:the number
-21 w:the numbers
-16 w:the official
-38 w:the one
10 w:the ones
26 w:the opening
-11 w:the order
-10 w:the other
27 w:the outcome
64 w:the page
50 w:the part
26 w:the passage
-24 w:the passive
-15 w:the phone
12 w:the phrase
84 w:the piece
64 w:the plan
-13 w:the play
-18 w:the police
-14 w:the president's
27 w:the press
41 w:the price
127 w:the project
32 w:the provided
51 w:the province
24 w:the provincial
36 w:the quote
80 w:the quotes
18 w:the reader
31 w:the region
22 w:the release
23 w:the repeated
-18 w:the report
-11 w:the reporter
23 w:the request
46 w:the rest
51 w:the result
10 w:the results
-33 w:the revised
-18 w:the rice
-21 w:the right
-20 w:the river
14 w:the road
-10 w:the school
36 w:the second
49 w:the sentence
22 w:the sentences
29 w:the short
-12 w:the sign
26 w:the signing
-25 w:the song
28 w:the source
-27 w:the sources
-50 w:the spelling
-16 w:the square
50 w:the start
-22 w:the statement
34 w:the statistics
30 w:the story
12 w:the structure
34 w:the style
-21 w:the summary
10 w:the suspect
-13 w:the table
-22 w:the team
-12 w:the temple
94 w:the text
24 w:the third
-11 w:the three
38 w:the time
99 w:the timeline
-18 w:the title
23 w:the tone
49 w:the translated
77 w:the two
34 w:the user
-14 w:the version
16 w:the video
11 w:the views
-29 w:the vote
-17 w:the war
87 w:the way
-10 w:the weather
12 w:the web
25 w:the website
-12 w:the winner
-22 w:the winning
-21 w:the witness
-49 w:the word
17 w:the wording
-34 w:the words
-33 w:the year
-49 w:their
-14 w:them
13 w:them in
-72 w:then
12 w:then the
-18 w:theo yêu
-43 w:there
-28 w:there anything
-32 w:there are
-32 w:there is
-25 w:there's
-13 w:there's a
-29 w:these
13 w:these changes
-41 w:they
-16 w:they are
14 w:they were
32 w:thi
20 w:thing !
19 w:thing to
-52 w:things
12 w:thinking
-19 w:thinks
15 w:third
23 w:this
-10 w:this :
-154 w:this article
11 w:this as
-88 w:this column
-11 w:this draft
-17 w:this helps
40 w:this in
-39 w:this interview
10 w:this into
38 w:this is
-53 w:this letter
-17 w:this newspaper
95 w:this one
-12 w:this page
-11 w:this report
70 w:this request
53 w:this response
-100 w:this story
-51 w:this version
-12 w:this week
-20 w:those
-15 w:though
22 w:though the
78 w:thought
121 w:thought for
-12 w:thoại
-11 w:three
-43 w:through
-68 w:through the
-16 w:throughout
-16 w:throughout and
17 w:thu
35 w:thu hút
-16 w:thursday
46 w:thân
33 w:thích
34 w:thông
21 w:thông tin
-41 w:thư
-32 w:thảo
-26 w:thấy
-28 w:thứ
14 w:thức
85 w:tightened
-11 w:tightened the
13 w:tighter
-44 w:time
-10 w:time :
15 w:time information
70 w:time of
27 w:timeline
-55 w:times
-44 w:times and
-43 w:tips
75 w:title
29 w:title :
-54 w:title and
54 w:title of
13 w:titles
65 w:titre
15 w:tiêu
12 w:tiếng việt
45 w:tiếp
-38 w:to
-10 w:to #
-30 w:to a
17 w:to and
-21 w:to answer
-17 w:to avoid
33 w:to be
-14 w:to bring
11 w:to change
-36 w:to do
25 w:to early
33 w:to explain
-39 w:to find
29 w:to follow
19 w:to generate
26 w:to give
46 w:to go
-32 w:to help
13 w:to improve
-14 w:to include
-10 w:to its
-21 w:to keep
-21 w:to know
17 w:to live
-14 w:to look
-25 w:to make
10 w:to match
23 w:to me
33 w:to my
11 w:to open
-11 w:to our
42 w:to produce
-22 w:to protect
66 w:to publish
-13 w:to readers
42 w:to rewrite
-24 w:to say
-35 w:to see
49 w:to send
-26 w:to share
-57 w:to shorten
17 w:to summarise
-32 w:to the
-14 w:to use
-23 w:to vote
-21 w:to what
-19 w:to work
11 w:to write
-30 w:to you
-25 w:to your
-33 w:today
-45 w:together
-76 w:told
-22 w:told me
-16 w:told reporters
-24 w:told the
21 w:toll
43 w:ton
71 w:tone
46 w:tone :
-10 w:tone and
30 w:tone is
-26 w:tone of
16 w:tone or
-12 w:too
23 w:took
25 w:took out
44 w:took place
-41 w:tool
-64 w:top
17 w:total
-70 w:tous
-33 w:tout
91 w:town
-16 w:toàn
-18 w:tra
18 w:traduction
29 w:traduit
70 w:training data
-24 w:trang
-19 w:trang trọng
-31 w:transcript
27 w:transition
38 w:translate
-23 w:translate a
18 w:translate the
62 w:translated
-17 w:translated from
14 w:translation
19 w:translation :
-44 w:translation is
-26 w:translation of
-13 w:translation preserves
24 w:translator
-22 w:translator's
-22 w:translator's note
-44 w:translators
-63 w:travel
-30 w:trial
-11 w:tried
15 w:tried to
22 w:trip
-31 w:trois
-58 w:trois fois
-16 w:tromper
-20 w:trong
-44 w:trong bài
-13 w:true
34 w:trung
-61 w:tránh
-34 w:tránh trùng
-18 w:trình
13 w:trò
-10 w:trùng
-22 w:trùng lặp
-36 w:trước
-13 w:trường
25 w:trưởng
-18 w:trả
-17 w:trả lời
-11 w:trọng
-11 w:trợ
119 w:tu
84 w:turn
11 w:turns
-12 w:tuổi
-33 w:twelve
18 w:two
-24 w:two days
-24 w:two different
-29 w:two paragraphs
33 w:two versions
27 w:two ways
-35 w:type
-12 w:tài
-17 w:tác
-12 w:tác giả
11 w:tách
22 w:tính
10 w:tính đến
32 w:tít
-37 w:tòa
-24 w:tòa soạn
-13 w:tóm
-13 w:tóm tắt
-35 w:tôi
-35 w:tôi đã
-17 w:tại
-24 w:tạm
-10 w:tả
38 w:tả meta
-12 w:tập
-28 w:tắt
-10 w:tế
-12 w:tổng
-15 w:tờ
-21 w:từ
10 w:tự
12 w:un chapô
-18 w:un style
10 w:unable
10 w:unable to
-15 w:unchanged
-15 w:unclear
-53 w:und
58 w:under
30 w:under #
-13 w:under a
-22 w:under the
10 w:understand
-44 w:une
28 w:une version
17 w:unfortunately
23 w:unfortunately i
-22 w:university
-47 w:unofficial
-62 w:until
-46 w:until the
35 w:untranslated
27 w:up :
-21 w:up and
42 w:up in
22 w:up the
-12 w:update
19 w:update in
-33 w:updated
71 w:uploaded
16 w:us
-19 w:use the
11 w:use this
23 w:used
-23 w:used to
-24 w:useful
31 w:user is
-24 w:users
70 w:uses
-67 w:using
-40 w:usually
49 w:verb
17 w:verb agreement
13 w:verbs
35 w:verify
-10 w:verify the
25 w:version
-26 w:version #
15 w:version conserve
-13 w:version de
-29 w:version du
22 w:version for
21 w:version is
-56 w:version of
-71 w:version was
41 w:version with
39 w:versions
-33 w:very
-31 w:video
120 w:vientiane
21 w:view
34 w:view of
35 w:views
-53 w:village
27 w:village chief
22 w:villagers
34 w:villages
11 w:visa
28 w:visit
37 w:visitors
-21 w:viên
-81 w:viết
-17 w:viết đoạn
14 w:việt
-24 w:voice
-30 w:voici
-39 w:voici le
17 w:voici les
-49 w:votre
-16 w:votre article
-75 w:vous
12 w:vui lòng
-12 w:và bổ
30 w:vérifier
23 w:vérifier les
-24 w:vérifiez
20 w:vì
-77 w:văn
-41 w:văn bản
14 w:văn phong
26 w:vẫn
-39 w:về
-11 w:vọng
53 w:với
50 w:vụ
13 w:wait the
-44 w:walk
23 w:want
15 w:want a
55 w:want something
-23 w:want to
23 w:wanted
-15 w:wanted to
-38 w:war
42 w:warmer
-23 w:warning
-13 w:was
-10 w:was #
-36 w:was a
35 w:was changed
-10 w:was first
56 w:was found
-18 w:was generated
20 w:was in
-63 w:was not
16 w:was on
-28 w:was the
23 w:was this
-12 w:was wrong
35 w:wasn't
26 w:water
43 w:way
31 w:way of
-26 w:way to
-32 w:we
23 w:we are
13 w:we can
-15 w:we have
-10 w:we will
83 w:we'll
-26 w:web
82 w:website
-100 w:week
-14 w:week's
-21 w:weekend
-25 w:weeks
-32 w:well
50 w:well ?
-16 w:well as
66 w:wenn
-19 w:went on
26 w:went with
34 w:were made
20 w:were still
26 w:what changed
29 w:what happened
-31 w:what i
-12 w:what it
104 w:what the
43 w:what was
41 w:what's
-57 w:when
-45 w:when i
-24 w:when you
-25 w:where
23 w:where i
14 w:where it
13 w:where the
28 w:whether
63 w:whether the
-22 w:which
10 w:which i
-35 w:which is
16 w:while keeping
-36 w:white
-41 w:who
-30 w:who are
-15 w:who had
-12 w:who have
11 w:who is
30 w:who paid
50 w:who what
-32 w:whole
27 w:why
17 w:why :
28 w:why it
-10 w:wife
-41 w:will
30 w:will do
-16 w:will not
-36 w:will write
13 w:win
-11 w:window
-18 w:winner
-25 w:winning
-30 w:winter
32 w:wire
-21 w:wish
-15 w:with #
-10 w:with an
-15 w:with it
18 w:with more
19 w:with no
27 w:with that
64 w:with the
31 w:with your
-24 w:within
34 w:without
-22 w:without a
28 w:without it
32 w:without losing
-22 w:witness
-11 w:won
56 w:won't
-48 w:word
-11 w:word count
-26 w:word is
-22 w:word limit
-12 w:wording
84 w:words
22 w:words :
-20 w:words a
10 w:words and
21 w:words as
22 w:words in
17 w:words to
-39 w:work
-13 w:work in
12 w:work on
-28 w:working
73 w:works
-48 w:world
46 w:worry
34 w:worse
44 w:worse ?
107 w:worth
37 w:would
24 w:would be
-32 w:would have
-36 w:would like
22 w:would make
-21 w:would not
-15 w:would you
-27 w:write a
20 w:write it
25 w:write that
32 w:write the
-16 w:write to
-37 w:writes
60 w:writing
16 w:written in
-23 w:wrong
-47 w:wrote
15 w:wrote it
-11 w:x
-91 w:xin
-35 w:xin lỗi
71 w:xuất
17 w:xác
16 w:xác nhận
30 w:xếp
21 w:y
20 w:year
40 w:year #
24 w:year's
-33 w:years
-68 w:yes
-29 w:yet
-17 w:you
19 w:you are
23 w:you asked
17 w:you can
-63 w:you can't
61 w:you could
-13 w:you do
-24 w:you don't
-31 w:you for
-10 w:you have
-17 w:you know
15 w:you may
23 w:you might
-14 w:you prefer
34 w:you provided
16 w:you publish
76 w:you said
14 w:you sent
31 w:you share
63 w:you shared
-12 w:you should
20 w:you tell
-30 w:you the
-16 w:you think
-40 w:you to
-26 w:you travel
41 w:you uploaded
-27 w:you what
-46 w:you will
-30 w:you would
32 w:you'd
36 w:you'd like
-10 w:you'd prefer
-28 w:you'll
-33 w:you're
11 w:you're absolutely
67 w:you've
-10 w:young
14 w:younger
15 w:younger readers
-63 w:your
-52 w:your article
-12 w:your draft
37 w:your earlier
-17 w:your letter
15 w:your message
53 w:your name
85 w:your notes
15 w:your readers
-35 w:yourself
-10 w:yêu
-16 w:à #
24 w:à un
59 w:án
-12 w:écrit
-13 w:écrivez
-13 w:écrivez nous
63 w:été
-14 w:été traduit
27 w:être
-14 w:ích
-28 w:ông
-42 w:ý
-11 w:ý :
-24 w:ý chính
-42 w:đi
-16 w:điều
25 w:điều chỉnh
-25 w:đoạn văn
15 w:đây
87 w:đã
18 w:đã thay
-19 w:đã viết
13 w:đã được
29 w:đúng
59 w:đơn
-24 w:đường link
31 w:đường sắt
-44 w:được
12 w:được dịch
-27 w:được thay
-33 w:đại
10 w:đầu
10 w:đầu bằng
-14 w:đến
39 w:đề
-40 w:để
-44 w:để tránh
18 w:để đăng
-17 w:định
-34 w:đổi
20 w:độ
10 w:độ dài
-13 w:đừng
-15 w:ơn
-17 w:กคร
-14 w:กครั้
-10 w:กต้อง
-12 w:กต้องกา
-14 w:กปร
-20 w:กปรับ
-21 w:กระ
-24 w:กระชับข
-13 w:กล่
-13 w:กล่าว
18 w:กว่
10 w:กว่าน
13 w:กษร
-10 w:กสา
-13 w:กหน
-15 w:กอง
-15 w:กองบร
-14 w:กองบรรณ
11 w:กอบ
-11 w:กัน
-16 w:กับ
13 w:การแก
13 w:การแก้ไ
-10 w:กเร
10 w:กเล
-20 w:กให
-10 w:กได้เ
-25 w:ก่อ
11 w:ก้ค
10 w:ก้คำผ
10 w:ก้คำผิด
21 w:ก้ไข:
-13 w:ของ
-13 w:ของคุ
15 w:ของฉั
11 w:ของผู
-12 w:ขออ
-12 w:ขออภั
-14 w:ขอแ
-25 w:ขอใ
-25 w:ขอให้
-19 w:ขีย
12 w:ขียนข
21 w:ขียนแ
29 w:ข่า
-14 w:ข่าว:
10 w:ข่าวท
10 w:ข่าวที่
10 w:ข่าวน
16 w:ข่าวม
15 w:ข้อมูลข
-13 w:ข้าใจ
-31 w:คดี
11 w:ครั
-13 w:ครับผ
-16 w:ครั้ง
15 w:ควา
-11 w:คอล
-11 w:คอลัม
-11 w:คอลัมน์
11 w:คำผ
11 w:คำผิด
23 w:คำพ
23 w:คำพูด
10 w:คำเ
17 w:คำแ
16 w:คำแปล
-10 w:คือ
34 w:ค่ะ
-11 w:งกร
31 w:งกา
-10 w:งคำ
-14 w:งคุ
17 w:งฉบ
17 w:งฉบับ
15 w:งฉั
14 w:งดู
-15 w:งตั
16 w:งตา
-20 w:งบร
-19 w:งบรรณ
-19 w:งบรรณาธ
-13 w:งปร
-15 w:งมี
-10 w:งว่
-23 w:งหน
16 w:งเก
10 w:งเข
10 w:งเขีย
-11 w:งโด
-10 w:งใน
38 w:งให
42 w:งใหม่
10 w:จริ
13 w:จะเ
14 w:จะไ
-12 w:จัน
-12 w:จาก
12 w:จำน
12 w:จำนวน
26 w:จีน
-20 w:จ้ง
-18 w:ฉบั
-19 w:ฉบับภ
-10 w:ฉบับแ
12 w:ชอบ
10 w:ชันนี
-24 w:ชับขึ
-24 w:ชับขึ้น
-15 w:ชั่
-12 w:ชาย
20 w:ชาว
11 w:ชาวบ้
11 w:ชาวบ้าน
10 w:ชีพ
13 w:ชีย
11 w:ชื่
16 w:ชื่อเ
-14 w:ช้a
14 w:ซ้ำ
-13 w:ณาธ
-13 w:ณาธิก
-13 w:ณาธิการ
10 w:ดตร
10 w:ดตรวจ
11 w:ดตรวจสอ
-10 w:ดยื
11 w:ดยไ
11 w:ดยไม่
-11 w:ดวก
29 w:ดหั
-15 w:ดัง
-15 w:ดิฉ
-15 w:ดิฉัน
21 w:ดี๋
21 w:ดี๋ยว
18 w:ดึง
13 w:ดแล
18 w:ดให
12 w:ด็น
-13 w:ด้ที่
-18 w:ด้ผ
-16 w:ด้เลยนะ
14 w:ด้แ
-14 w:ตรว
-18 w:ตรา
-17 w:ตลอ
-33 w:ตอบ
13 w:ตัวอั
13 w:ตัวอักษ
18 w:ตัวเล
24 w:ตาม
-17 w:ตุ:
12 w:ตุก
12 w:ตุการ
20 w:ต่อ
10 w:ต้นฉบ
10 w:ต้นฉบับ
-14 w:ต้องก
-10 w:ต์ข
-10 w:ต์ข่า
12 w:ถอด
-51 w:ถาม
-17 w:ถึง
-15 w:ถูกปร
-15 w:ถูกปรับ
50 w:ถไฟ
22 w:ถไฟลา
-16 w:ถ้า
10 w:ถ้าอย
10 w:ถ้าอยาก
21 w:ทั้
10 w:ทาง
-21 w:ทีม
11 w:ที่ใช
-24 w:ทุก
13 w:ท็ก
14 w:ท่า
10 w:ท่านั
10 w:ท่านั้น
-14 w:ธิก
-13 w:ธิการ
-11 w:นกร
-13 w:นขอ
-17 w:นข่
-17 w:นข่าว
10 w:นคำ
-14 w:นช่
-10 w:นดี
-15 w:นตอ
28 w:นตั
-15 w:นต้
-25 w:นต์
13 w:นทา
-17 w:นที
11 w:นนี
-12 w:นผู
17 w:นภาษา
10 w:นมา
16 w:นรา
-16 w:นว่
13 w:นหน
16 w:นหน้า
-16 w:นออ
14 w:นะค
10 w:นะน
-21 w:นัก
11 w:นั้
10 w:นำไ
-12 w:นี้มี
15 w:นี้เข
15 w:นี้ให
19 w:นื้
10 w:นื้อห
-11 w:นเข
-25 w:นเด
-11 w:นเน
12 w:นเพ
-12 w:นเร
-15 w:นเรื่
-15 w:นเรื่อง
19 w:นแบ
-15 w:นแล
-12 w:นและเ
-12 w:นใหม่
-20 w:นไป
12 w:นไม
12 w:น่อ
-13 w:น้ำ
10 w:น์น
11 w:บกว
-21 w:บขึ
-21 w:บขึ้น
14 w:บที
30 w:บบท
30 w:บบที่
19 w:บบไ
-23 w:บปี
-12 w:บผม
13 w:บผู
16 w:บผู้อ
16 w:บผู้อ่า
-18 w:บภา
-17 w:บภาษา
-16 w:บรรณา
-13 w:บรรณาธิ
-13 w:บริ
-12 w:บวั
-14 w:บหน
10 w:บอก
-13 w:บัญ
-17 w:บับ
-19 w:บับภา
15 w:บาย
-12 w:บื้
-12 w:บื้อง
17 w:บุว
17 w:บุว่า
-11 w:บแล
-16 w:บให
-17 w:บ้า
11 w:ปรดตร
11 w:ปรดตรวจ
11 w:ประกอ
12 w:ประเด
12 w:ประเด็น
12 w:ปลเป็
-17 w:ปิด
-19 w:ปี2
-12 w:ปี256
18 w:ป็นภา
23 w:ป็นภาษา
-38 w:ผู้
17 w:ผู้อ่
17 w:ผู้อ่าน
11 w:พท์
11 w:พปร
11 w:พประก
11 w:พประกอบ
-13 w:พสต
29 w:พาด
29 w:พาดหั
23 w:พูด
22 w:ฟลา
11 w:ฟัง
-15 w:ภัย
11 w:ภาพปร
11 w:ภาพประก
-18 w:ภาย
-11 w:ภายใน
-22 w:มขอ
14 w:มข้
-21 w:มชา
-22 w:มติ
18 w:มที
-17 w:มนต
-11 w:มน์
-12 w:มภา
-16 w:มมี
19 w:มอี
-11 w:มัค
-15 w:มัน
21 w:มาก
-18 w:มาต
-18 w:มาตรา
-10 w:มาย
-13 w:มาส
17 w:มาะ
13 w:มาะกั
-10 w:มาเ
-12 w:มีค
-11 w:มีอ
-11 w:มีอะไ
-19 w:มื่
13 w:มูลขอ
15 w:มูลของฉ
17 w:ม่:
11 w:ม่ค
21 w:ม่ต
10 w:ม่เกิ
10 w:ม่เกิน1
11 w:ม่ใ
-11 w:ม่ไ
11 w:ยคร
11 w:ยครับ
-10 w:ยคว
-10 w:ยงเ
17 w:ยงใ
14 w:ยงใหม
12 w:ยนข
-14 w:ยนต
-16 w:ยนะ
29 w:ยนแ
-20 w:ยากให
-23 w:ยาย
-11 w:ยเข
-11 w:ยเขีย
-12 w:ยเห
-17 w:ยใน
22 w:ยไม
14 w:ย่อ
12 w:ย่อหน
12 w:ย่อหน้า
29 w:รงก
-16 w:รณา
-13 w:รณาธิ
-13 w:รณาธิกา
11 w:รดต
11 w:รดตรว
11 w:รดตรวจส
50 w:รถไ
22 w:รถไฟล
22 w:รถไฟลาว
-20 w:รรณ
-13 w:รรณาธ
-13 w:รรณาธิก
-18 w:รวจ
-16 w:รอบ
11 w:ระกอบ
-17 w:ระช
-24 w:ระชับขึ
-12 w:ระท
17 w:ระบุว
17 w:ระบุว่า
14 w:ระม
12 w:ระเด็
14 w:ระโยค
-13 w:รับผม
-10 w:รัว
-16 w:รั้
19 w:ราค
-20 w:ราย
10 w:ริง
-16 w:รีย
-11 w:รุ่
13 w:รแก้ไ
10 w:ร์ชันนี
15 w:ลของฉ
15 w:ลของฉัน
-11 w:ลงท
15 w:ลนี
-16 w:ลยน
-16 w:ลยนะค
-12 w:ลอง
-18 w:ลอด
12 w:ละป
23 w:ละส
-10 w:ละไ
-11 w:ลัม
-11 w:ลัมน์
46 w:ลาว
10 w:ลี่
-10 w:ลูก
12 w:ลเป็น
-12 w:ลให
-18 w:ล่า
-28 w:ล้ว
13 w:วข้
-13 w:วคร
11 w:วนค
10 w:วนใ
11 w:วบ้
11 w:วบ้าน
15 w:วปร
-11 w:วยเ
13 w:วอั
13 w:วอักษ
-29 w:วัน
15 w:วาม
-10 w:วิต
11 w:วิว
-17 w:วเร
18 w:วเล
-12 w:วไม
20 w:ว่าจะ
11 w:ศัพ
11 w:ศัพท์
-11 w:ศาล
-13 w:สต์
-20 w:สมั
-11 w:สมัคร
-26 w:สอง
-11 w:สะด
-11 w:สะดวก
11 w:สัม
-17 w:สั้
-20 w:สาร
-18 w:สำน
-20 w:สำนวน
-18 w:สิบ
-14 w:สิบปี
-11 w:สีย
-14 w:สียงเ
-11 w:สูต
25 w:ส่ค
12 w:ส่ง
24 w:ส่ว
12 w:หตุกา
-10 w:หนอ
-14 w:หนั
18 w:หน่
14 w:หน่อย
11 w:หมด
13 w:หมาะก
13 w:หมาะกับ
10 w:หรื
21 w:หัว
-19 w:หาก
-12 w:หากต้
-12 w:หากต้อง
-10 w:ห็น
-10 w:ห้ก
-11 w:ห้กระ
-11 w:ห้กระชั
-20 w:ห้น
19 w:ห้เ
10 w:ห้ไ
-15 w:อกค
-10 w:อกส
-10 w:อกสาร
12 w:อกเ
19 w:อข่
19 w:อข่าว
-20 w:องก
-11 w:องข
-20 w:องค
-13 w:องคุณ
-10 w:องจ
15 w:องฉ
15 w:องฉัน
-16 w:องต
-11 w:องต้น
-18 w:องบ
-15 w:องบรร
-15 w:องบรรณา
-15 w:องม
-12 w:องร
10 w:องห
-15 w:อนก
-12 w:อนอ
12 w:อนเ
-11 w:อนแ
18 w:อบต
-11 w:อบท
-20 w:อบเ
-12 w:อภั
15 w:อมูลข
13 w:อมูลของ
-11 w:อยก
-14 w:อยา
-20 w:อยากใ
-20 w:อยากให้
10 w:อร์ชันน
-11 w:อลั
-11 w:อลัมน
31 w:อหน
12 w:อหน้า
43 w:ออก
-12 w:ออภ
-12 w:ออภัย
13 w:อัก
13 w:อักษร
19 w:อาจ
-26 w:อาย
18 w:อีก
-29 w:อให
13 w:ะกั
-14 w:ะกา
-24 w:ะชับข
-24 w:ะชับขึ้
-11 w:ะดว
-10 w:ะตั
10 w:ะนำ
-10 w:ะบบ
17 w:ะบุว่
36 w:ะเด
12 w:ะเด็น
17 w:ะเป
19 w:ะเป็น
-12 w:ะเร
20 w:ะไม
11 w:ักษ
-11 w:ัคร
-14 w:ัญญ
-23 w:ัดท
-23 w:ัติ
-13 w:ันท
20 w:ันน
20 w:ันนี้
-10 w:ันย
14 w:ันอ
-48 w:ันเ
-15 w:ับข
-24 w:ับขึ้
-15 w:ับช
-10 w:ับที่
15 w:ับผู้
16 w:ับผู้อ่
-18 w:ับภ
-17 w:ับภาษ
-15 w:ับห
11 w:ัพท
-11 w:ัมน
-10 w:ัยใ
16 w:ัวอ
13 w:ัวอัก
13 w:ัวอักษร
11 w:ัวเลข
19 w:ากข
-12 w:ากต้อ
-12 w:ากต้องก
-15 w:ากา
-20 w:ากใ
-20 w:ากให้
-11 w:าข้
11 w:าคา
-15 w:างน
14 w:างเ
-15 w:างแ
21 w:าจะ
10 w:าชี
29 w:าดห
29 w:าดหัว
13 w:าดไ
-21 w:าตร
-14 w:าธิ
-13 w:าธิกา
-13 w:านก
-16 w:านข
-10 w:านค
-13 w:านท
10 w:านั้น
-19 w:านี
-13 w:านี้ไ
-21 w:านเ
11 w:าพป
11 w:าพประ
11 w:าพประกอ
-15 w:าม:
19 w:ามท
21 w:ามที่
-23 w:ามส
16 w:ามเ
-10 w:ายช
-15 w:ายน
-26 w:ายุ
-14 w:ายเ
-17 w:ายเหตุ:
17 w:ารจ
-14 w:ารเ
13 w:ารแก้
13 w:ารแก้ไข
-14 w:าว:
13 w:าวจ
10 w:าวท
10 w:าวที่
11 w:าวบ
11 w:าวบ้า
15 w:าวป
15 w:าวประ
16 w:าวม
15 w:าษา
10 w:าอยาก
13 w:าะกับ
-14 w:าแฟ
-13 w:าใจ
-17 w:ำนว
11 w:ำผิ
23 w:ำพู
16 w:ำแป
10 w:ำไป
-24 w:ิกา
-15 w:ิฉั
-11 w:ิฉันเ
-11 w:ิดต
-12 w:ินไ
-14 w:ิบป
-18 w:ิ้น
-22 w:ี25
-15 w:ีกค
20 w:ียง
17 w:ียงให
14 w:ียงใหม่
-34 w:ียน
-11 w:ียบ
-11 w:ีอะ
-11 w:ีอะไร
31 w:ี่3
-10 w:ี่จ
28 w:ี่ย
-26 w:ี่ส
-16 w:ี่อ
12 w:ี่ใ
11 w:ี่ใช้
12 w:ี้ค
-11 w:ี้จ
-17 w:ี้ม
-23 w:ี้ห
13 w:ี้เ
-12 w:ี้แ
18 w:ี้ใ
16 w:ี๋ย
-21 w:ึ่ง
-17 w:ือน
-22 w:ื่อ
10 w:ื้อหา
-15 w:ุกค
12 w:ุกา
14 w:ุณค
17 w:ุว่
-12 w:ุ่น
-15 w:ูกป
-15 w:ูกปรั
-11 w:ูตร
15 w:ูลข
13 w:ูลของ
15 w:ูลของฉั
-11 w:ู้ป
14 w:ู้อ
17 w:ู้อ่า
-29 w:ู้เ
14 w:ู้ใ
-11 w:เกิ
10 w:เกิน1
-19 w:เขี
-16 w:เขียน
-13 w:เข้าใ
12 w:เชื
12 w:เชื่อ
20 w:เดิ
19 w:เดี
21 w:เดี๋ย
16 w:เท่
10 w:เท่าน
10 w:เท่านั้
12 w:เนื
19 w:เนื้อ
10 w:เนื้อหา
-12 w:เบื
-12 w:เบื้อ
-10 w:เปิ
10 w:เป็
18 w:เป็นภ
23 w:เป็นภาษ
-13 w:เพจ
-13 w:เมื
-16 w:เมื่อ
-23 w:เรา
-13 w:เรี
-16 w:เรียน
-24 w:เรื
-15 w:เรื่อ
19 w:เลย
-16 w:เลยนะ
-13 w:เล่
-10 w:เวล
-10 w:เสี
-17 w:เหตุ:
12 w:เหตุก
12 w:เหตุการ
19 w:เหม
17 w:เหมาะ
13 w:เหมาะกั
-10 w:เห็
10 w:เห็นเ
-10 w:เอก
-10 w:เอกสา
10 w:เอง
11 w:แก้คำ
10 w:แก้คำผิ
-10 w:แก้ไข
-20 w:แจ้
13 w:แท็
26 w:แนะ
10 w:แนะนำ
89 w:แบบ
30 w:แบบที
23 w:แปล
12 w:แปลเป
12 w:แปลเป็น
-26 w:แม่
-12 w:และเร
-28 w:แล้
-14 w:โดย
11 w:โดยไม
14 w:โปร
11 w:โปรดต
11 w:โปรดตรว
-13 w:โพส
-13 w:โพสต์
14 w:โยค
-19 w:ใคร
-14 w:ใช้ai
-17 w:ในข
-20 w:ในค
-11 w:ในว
58 w:ใส่
17 w:ใหม่:
-43 w:ให้
-11 w:ให้กร
-11 w:ให้กระช
14 w:ให้เข
21 w:ไข:
-12 w:ได้
-13 w:ได้ที
-16 w:ได้เลยน
14 w:ไปใ
24 w:ไฟล
22 w:ไฟลาว
16 w:ไม่
11 w:ไม่มี
10 w:ไม่เก
10 w:ไม่เกิน
-14 w:ไว้
-15 w:็นน
18 w:็นภ
23 w:็นภาษ
-14 w:็นว
19 w:็นเ
-10 w:่งใ
19 w:่ต้
19 w:่ต้อง
13 w:่นไ
10 w:่มี
15 w:่ยว
18 w:่วน
-34 w:่อค
10 w:่อถ
-18 w:่อส
36 w:่อห
12 w:่อหน้
30 w:่อเ
-21 w:่าก
19 w:่าข
12 w:่าง
21 w:่าจ
10 w:่านั้
12 w:่าว
10 w:่าวที
10 w:่เก
10 w:่เกิน
-20 w:่ไม
-14 w:้ai
14 w:้ข้
17 w:้ข้อม
17 w:้ข้อมูล
14 w:้คำ
10 w:้คำผิ
-21 w:้งไ
14 w:้ทั
-23 w:้ที
10 w:้นฉ
10 w:้นฉบั
15 w:้นต
14 w:้นอ
-11 w:้นแ
-11 w:้นและ
-13 w:้ปร
-12 w:้ผู
-12 w:้มี
-10 w:้ระ
10 w:้วน
-13 w:้หน
-14 w:้อง
-14 w:้อน
18 w:้อม
13 w:้อมูลขอ
-42 w:้อย
12 w:้อเ
17 w:้อ่
17 w:้อ่าน
21 w:้าต
-27 w:้าน
10 w:้าอยา
-26 w:้าใ
12 w:้เข
20 w:้เป
10 w:้เป็น
-16 w:้เลยน
-16 w:้เลยนะค
-12 w:้แป
-26 w:้ใน
30 w:้ให
-10 w:้ไข
16 w:๋ยว
10 w:์ชันน
10 w:์ชันนี้
10 w:์ที
-15 w:์นี
35 w:์แล
19 w:ກຂອ
13 w:ກຂຽນຄ
13 w:ກຂຽນຄືນ
-13 w:ກຂ່
-13 w:ກຂ່າວ
-12 w:ກງາ
-11 w:ກດີ
-12 w:ກຕ້
-12 w:ກຕ້ອງ
-15 w:ກທ່
-21 w:ກວດ
28 w:ກວ່
11 w:ກວ່າ.
-16 w:ກສາ
-21 w:ກອງ
-12 w:ກອງປະ
-12 w:ກອງປະຊຸ
-18 w:ກອນ
-12 w:ກອບ
-13 w:ກຮຽ
-17 w:ກາດ
-22 w:ການ
15 w:ການຈະ
19 w:ການປັ
10 w:ການປັບປ
-10 w:ການໄດ
12 w:ກຳນ
12 w:ກຳນົດ
-13 w:ກີດ
35 w:ກີນ
-14 w:ກົດ
-10 w:ກົດໝາ
13 w:ກເພ
-14 w:ກເຮ
-14 w:ກເຮົາ
-14 w:ກແຕ
-21 w:ກໃຊ
-19 w:ກ່ອ
-12 w:ກ່າ
-21 w:ກ່າວ.
17 w:ກ່າວວ
17 w:ກ່າວວ່າ
11 w:ກ້ໄ
21 w:ກ້ໄຂ:
-42 w:ຂອງ
17 w:ຂອງຂ້
17 w:ຂອງຂ້ອຍ
12 w:ຂັ້
-10 w:ຂົ້
-25 w:ຂຽນ
14 w:ຂຽນຂ່
14 w:ຂຽນຂ່າວ
11 w:ຂຽນຄືນໃ
46 w:ຂ່າ
22 w:ຂ່າວ(
15 w:ຂ່າວທ
14 w:ຂ່າວມ
16 w:ຂ່າວຫ
36 w:ຂ້ອ
-12 w:ຂ້ອຍຂ
15 w:ຂ້ອຍບໍ່
10 w:ຂ້ອຍອ
11 w:ຂ້ອຍເປັ
16 w:ຂ້ອຍແ
-10 w:ຂ້າ
-10 w:ຂໍອ
-10 w:ຂໍອະໄ
-14 w:ຂໍແ
-28 w:ຂໍໃ
-25 w:ຂໍໃຫ້
58 w:ຂໍ້
21 w:ຂໍ້ມູ
28 w:ຄງກ
28 w:ຄງການ
-13 w:ຄງສ
-13 w:ຄງສ້າ
10 w:ຄວາ
10 w:ຄວາມຕ
-11 w:ຄສະ
-11 w:ຄສະນາ
-11 w:ຄະນ
14 w:ຄັນ
32 w:ຄັບ
-15 w:ຄັ້
-16 w:ຄັ້ງທ
-13 w:ຄັ້ງທຳອ
-16 w:ຄານ
10 w:ຄຳ:
34 w:ຄຳຕ
40 w:ຄຳຕອບ
-13 w:ຄຳຕໍ່
17 w:ຄຳສ
11 w:ຄຳອ
17 w:ຄຳແ
11 w:ຄຳແປພ
11 w:ຄຳແປພາສ
13 w:ຄຳແລະ
-10 w:ຄຳໃ
44 w:ຄິດ
35 w:ຄືນ
10 w:ຄືນໃຫ
25 w:ຄືນໃໝ
-19 w:ຄືນໃໝ່ໃ
-40 w:ຄົນ
-10 w:ຄົບ
-20 w:ຄ່າ
-16 w:ຄ້າ
-17 w:ງກອ
20 w:ງກາ
10 w:ງການສ
-15 w:ງການຮ
11 w:ງກິດນ
-19 w:ງຂອ
14 w:ງຂ້
16 w:ງຂ້ອຍ
11 w:ງຂໍ້ມ
11 w:ງຂໍ້ມູນ
-18 w:ງຄວ
-18 w:ງຄວາມ
39 w:ງຄຳ
-12 w:ງງາ
10 w:ງຈັ
-16 w:ງຈາ
11 w:ງຈາກຂ
13 w:ງຕາ
12 w:ງຕົ້ນ
-14 w:ງທຳ
-14 w:ງທຳອິ
10 w:ງທີ່ໄ
10 w:ງທີ່ໄດ້
18 w:ງທ່ຽວລາ
-11 w:ງນີ
-10 w:ງນີ້:
-16 w:ງບ້
-16 w:ງບ້ານ
-21 w:ງປະ
-12 w:ງປະຊຸ
-15 w:ງຜູ
-10 w:ງພາ
-10 w:ງມີ
19 w:ງວ່າຈ
-18 w:ງສຳ
-13 w:ງສ້
-13 w:ງສ້າງ
11 w:ງອ່
11 w:ງອ່ານ
-21 w:ງຮັ
-11 w:ງຮັກສ
-17 w:ງຮຽ
-35 w:ງານ
-19 w:ງິນ
15 w:ງົບ
19 w:ງເກ
25 w:ງເລ
10 w:ງເລືອ
10 w:ງເວ
11 w:ງແປ
-21 w:ງໃນ
-18 w:ງໃຫ
-12 w:ງໃໝ
-14 w:ງໜ້
-24 w:ຈະນ
11 w:ຈະເ
-11 w:ຈັດ
-16 w:ຈັນ
-32 w:ຈາກ
-12 w:ຈານ
14 w:ຈຶ່ງບ
14 w:ຈຶ່ງບໍ່
15 w:ຈຶ່ງອ
14 w:ຈຸດ
-10 w:ຈົດ
-10 w:ຈົດໝາ
-19 w:ຈົບ
-11 w:ຈົ່
-14 w:ຈ້ງ
-16 w:ຊກດ
-17 w:ຊັດເຈ
-10 w:ຊັນ
-12 w:ຊາດ
86 w:ຊາບ
10 w:ຊາວ
11 w:ຊີບ
-13 w:ຊີ້
26 w:ຊື່
-15 w:ຊື້
-11 w:ຊົນ
-15 w:ຊົ່
25 w:ຊ່ວ
17 w:ຊ້ຳ
-20 w:ຊ້ເ
14 w:ຍຂຶ
14 w:ຍຂຶ້ນ
14 w:ຍຄວ
13 w:ຍຄວາມ
-17 w:ຍດແ
-17 w:ຍດແກ່
14 w:ຍບໍ
10 w:ຍບໍ່ແ
13 w:ຍສາ
-12 w:ຍັງ
11 w:ຍາຍ
12 w:ຍິນດີຊ່
19 w:ຍເປ
18 w:ຍເປັນ
-13 w:ຍເຫ
-17 w:ຍເຫດ:
24 w:ຍແຜ
-11 w:ຍແຜ່.
18 w:ຍໍ້
21 w:ດກວ
25 w:ດກວ່າ
12 w:ດກາ
-11 w:ດຂຽ
21 w:ດຂ່
21 w:ດຂ່າວ
10 w:ດຂ້
11 w:ດຂ້ອຍ
-11 w:ດຄວາມນີ
-20 w:ດຄື
-25 w:ດຈະ
-10 w:ດຕົ
15 w:ດຖະ
11 w:ດຖະກິ
-10 w:ດທະ
-18 w:ດທີ
14 w:ດທີ່ແ
-11 w:ດນາ
16 w:ດນຳ
-15 w:ດນີ
23 w:ດຫຍ
10 w:ດຮັດແ
-11 w:ດັ່
18 w:ດີກ
-11 w:ດີຂ
12 w:ດີຊ
12 w:ດີຊ່ວ
14 w:ດີ້
-28 w:ດເຈ
-10 w:ດເດ
36 w:ດເປ
-29 w:ດເພ
-23 w:ດແກ
13 w:ດແທ
13 w:ດໃຊ
-24 w:ດໃນ
-14 w:ດໄດ
26 w:ດ້.
13 w:ດ້ຄ
15 w:ດ້ຄັບ
-14 w:ດ້ທ
-18 w:ດ້ປ
-15 w:ດ້ປັບ
-23 w:ດ້ຮ
-20 w:ດ້ຮັບ
-12 w:ດ້ຮັບກາ
-21 w:ດໝາ
18 w:ຕອບ
15 w:ຕາມທີ
16 w:ຕຳແ
15 w:ຕຳແໜ່
-19 w:ຕິດ
-10 w:ຕື່
11 w:ຕື້ກີ
-10 w:ຕ່ຄ
-13 w:ຕ່ງ
-10 w:ຕ່ບ
-10 w:ຕ່ບໍ່
-10 w:ຕ່າ
14 w:ຕ້ອງການ
10 w:ຕ້ອງແ
16 w:ຕໍ່ໄປ
11 w:ຖະກິດ
12 w:ຖະແ
12 w:ຖະແຫຼ
12 w:ຖະແຫຼງຂ
-11 w:ຖາມ
-18 w:ຖິງ
-10 w:ຖ້າ
-14 w:ຖ້າທ່
-14 w:ຖ້າທ່ານ
-12 w:ຖ້າມີ
24 w:ທັກ
10 w:ທັງ
10 w:ທັດຮັດແ
-11 w:ທັນ
-12 w:ທາງ
14 w:ທາງກາ
21 w:ທາງເລ
10 w:ທາງເລືອ
-16 w:ທຳອ
-16 w:ທຳອິດ
-10 w:ທິກ
-10 w:ທິການ
-24 w:ທິດ
10 w:ທິບ
10 w:ທິບາຍ
-13 w:ທີ.
-19 w:ທີ3
26 w:ທີເ
29 w:ທີເປີ
-34 w:ທີ່
-10 w:ທີ່ຖື
20 w:ທີ່ທ່
11 w:ທີ່ທ່ານ
15 w:ທີ່ແກ
11 w:ທີ່ໄດ
10 w:ທີ່ໄດ້ແ
-36 w:ທຸກ
-10 w:ທຸກຄັ
-10 w:ທຸກຄັ້ງ
17 w:ທົ່
13 w:ທົ່ວໄ
15 w:ທ່ານ.
19 w:ທ່ານມ
18 w:ທ່ຽວລ
18 w:ທ່ຽວລາວ
11 w:ທ້າ
11 w:ນ15
-16 w:ນກວ່າ
-34 w:ນກາ
-15 w:ນກ່
-13 w:ນກ່າວ
-15 w:ນຂອ
15 w:ນຂ້ອຍ
12 w:ນຂໍ
-14 w:ນຄວ
-15 w:ນຄວາມ
11 w:ນຄືນໃ
25 w:ນຈະ
-22 w:ນຈັ
-10 w:ນຈົ
-10 w:ນຈົດໝ
-10 w:ນຈົດໝາຍ
-14 w:ນຊ່
-13 w:ນຊ່ວຍ
12 w:ນດີຊ່
12 w:ນດີຊ່ວຍ
-24 w:ນຕົ
-15 w:ນຕົວເລກ
-14 w:ນຕົ້ນ
16 w:ນຖື
15 w:ນທາງກ
15 w:ນທາງການ
-20 w:ນທີ
-14 w:ນທຸ
10 w:ນທົ
10 w:ນທົ່ວ
10 w:ນທົ່ວໄປ
-12 w:ນນັ
-13 w:ນນາ
-10 w:ນນາທິ
-10 w:ນນາທິກາ
-18 w:ນນ້
-17 w:ນບົ
-36 w:ນປະ
-11 w:ນປະໂຫ
-16 w:ນປະໂຫຍກ
23 w:ນປັ
-11 w:ນປີ
-14 w:ນຜູ
-13 w:ນຜົ
10 w:ນພາສາລາ
-15 w:ນມາ
-40 w:ນມີ
-20 w:ນລາ
-10 w:ນວນ
-32 w:ນວັ
-12 w:ນວ່
-11 w:ນສະ
11 w:ນສະບັ
10 w:ນສະບັບ.
-17 w:ນສາ
11 w:ນສຳ
-15 w:ນສື
-15 w:ນສື່ສ
-19 w:ນຫຍ
-19 w:ນຫຍັງ
20 w:ນຫຼັກ
-25 w:ນອອ
-17 w:ນຮ່
15 w:ນະນ
-56 w:ນັກ
-13 w:ນັກຂ່
-13 w:ນັກຂ່າວ
-11 w:ນັກງາ
11 w:ນັ້ນຈ
-11 w:ນາງ
37 w:ນາທ
-10 w:ນາທິກ
-10 w:ນາທິການ
-19 w:ນານ
-11 w:ນາມ
44 w:ນຳ:
17 w:ນຳບ
-12 w:ນຳໃ
-21 w:ນີ້
-16 w:ນີ້ຄື
-16 w:ນີ້ຄືນໃ
-10 w:ນີ້ຈະ
-10 w:ນີ້ຈະເປ
-10 w:ນີ້ແປ
12 w:ນົດ
-18 w:ນເປ
-15 w:ນເປັນ
-10 w:ນເພີ່
45 w:ນເວ
-11 w:ນເອ
15 w:ນແບ
21 w:ນແປ
-13 w:ນແລ
18 w:ນໃຈ
-41 w:ນໃນ
19 w:ນໃຫ
10 w:ນໃຫ້ແ
14 w:ນໃໝ
-19 w:ນໃໝ່ໃ
-19 w:ນໃໝ່ໃຫ້
-24 w:ນໄດ
-23 w:ນ້ອ
-40 w:ນ້ຳ
-17 w:ນໜັ
-17 w:ບກາ
-11 w:ບກ່ອນ
20 w:ບທີ
34 w:ບນີ
12 w:ບບທ
13 w:ບບົ
18 w:ບບໍ
11 w:ບປີ
24 w:ບປຸງ:
29 w:ບພາ
24 w:ບພິ
-15 w:ບສະ
-14 w:ບຮຽ
-21 w:ບັນ
-10 w:ບັນນາ
-10 w:ບັນນາທິ
12 w:ບັບທີ
10 w:ບັບນີ
10 w:ບັບພາ
10 w:ບັບພາສາ
12 w:ບາຍ
15 w:ບິ່
-24 w:ບົດ
21 w:ບົດຂ່
21 w:ບົດຂ່າວ
-12 w:ບົດນີ
-13 w:ບໃຫ
14 w:ບໃໝ
11 w:ບ່ງ
11 w:ບ່ງປັ
-41 w:ບ້າ
-15 w:ບ້ານ.
-11 w:ບໍ່ມີຄຳ
16 w:ບໍ່ອອ
10 w:ບໍ່ຮູ
-11 w:ບໍ່ແມ
-11 w:ບໍ່ແມ່ນ
-12 w:ບໜ້
18 w:ປນີ
-23 w:ປະກ
-12 w:ປະກອບ
-14 w:ປະຈ
-19 w:ປະຊ
-12 w:ປະຊຸມ
15 w:ປະມ
14 w:ປະມານ
-16 w:ປະເ
-23 w:ປະເທດ
15 w:ປະໂ
14 w:ປະໂຫຍ
-17 w:ປະໂຫຍດແ
24 w:ປັນ
15 w:ປັນທາ
18 w:ປັນທາງກ
13 w:ປັນພາ
13 w:ປັນພາສາ
-11 w:ປັນຫຍ
-11 w:ປັນຫຍັງ
10 w:ປັນແບ
24 w:ປັບປຸງ:
-14 w:ປັບໃຫ
-24 w:ປິດ
-14 w:ປີ2
20 w:ປີດ
23 w:ປເປ
23 w:ປເປັນ
14 w:ປເປັນພາ
20 w:ປແລ
34 w:ປ່ຽ
12 w:ປ່ຽນແປງ
-13 w:ຜິດ
25 w:ຜີຍ
25 w:ຜີຍແຜ
-11 w:ຜີຍແຜ່.
-54 w:ຜູ້
-11 w:ຜ່.
-26 w:ຜ່າ
-14 w:ຝຣັ
-14 w:ຝຣັ່ງ
-17 w:ຝຶກ
-10 w:ຝ່າ
-18 w:ພວກ
-14 w:ພວກເຮ
-14 w:ພວກເຮົາ
-10 w:ພະແ
-10 w:ພະແນກ
11 w:ພາດ
12 w:ພາສາທີ່
-14 w:ພາສາຝ
-14 w:ພາສາຝຣັ
33 w:ພິທ
-18 w:ພິມ
-13 w:ພີ່ມເ
-19 w:ພື່
-13 w:ພື່ອຄ
-13 w:ພື່ອຄວາ
-11 w:ພຽງ
30 w:ພ້ອ
-20 w:ມຂອ
-10 w:ມບໍ
-11 w:ມພາ
-16 w:ມສະ
-13 w:ມຫົ
-25 w:ມັນ
-10 w:ມາດຕາ
11 w:ມານ
13 w:ມາບ
13 w:ມາບໍ່
-10 w:ມາຫ
-12 w:ມີຂໍ້ມູ
10 w:ມີຄວາ
-23 w:ມີນ
-14 w:ມີເ
11 w:ມືອາຊ
11 w:ມືອາຊີບ
-16 w:ມື່
-24 w:ມື້
14 w:ມູນ
-10 w:ມເດ
-16 w:ມແລ
-13 w:ມໄວ
-27 w:ມ່ນ
13 w:ມ່ນສະ
16 w:ມ່ນສະບັ
-10 w:ຢຸດ
-21 w:ຢູ່
-14 w:ຣັ່
-11 w:ລກປ
14 w:ລວມ
-24 w:ລະຂ
-15 w:ລະຊ
12 w:ລະດ
10 w:ລະຕຳແ
10 w:ລະຕຳແໜ່
-20 w:ລະນ
-18 w:ລະບ
-15 w:ລະພ
-17 w:ລະສ
-10 w:ລະຫວ່
-10 w:ລະຫວ່າງ
-15 w:ລະຮ
12 w:ລະເໝາ
12 w:ລະເໝາະກ
-13 w:ລະແ
32 w:ລັບ
-13 w:ລາຄ
-15 w:ລາຍ
13 w:ລືອ
16 w:ລືອກ:
-12 w:ລື່
-16 w:ລື່ອງ
-21 w:ລູກ
13 w:ລົງ
12 w:ລົງໜັ
12 w:ລົງໜັງສ
-11 w:ລົດ
15 w:ລ້ວ
-17 w:ວກເ
-14 w:ວກເຮົ
28 w:ວຂໍ
13 w:ວຍຂ
10 w:ວນທີ່
-12 w:ວນີ
10 w:ວນໃ
-22 w:ວບໍ
39 w:ວລາ
13 w:ວວ່
-17 w:ວຫຼ
43 w:ວັກ
16 w:ວັກທີ
12 w:ວັງ
13 w:ວັງວ່
26 w:ວັງວ່າຈ
-19 w:ວັດ
-28 w:ວັນ
17 w:ວັບ
10 w:ວາມ
65 w:ວົ້
-24 w:ວໄດ
11 w:ວໄປ
20 w:ວ່າຈະ
-13 w:ວ່າສະ
10 w:ສດຖ
11 w:ສດຖະກ
11 w:ສດຖະກິດ
-15 w:ສອນ
-13 w:ສະຖ
12 w:ສະບັບທີ
10 w:ສະບັບນີ
10 w:ສະບັບພາ
-15 w:ສະແ
-10 w:ສະໄ
-10 w:ສະໝ
-15 w:ສັ້
12 w:ສາທີ່
-14 w:ສາຝ
-14 w:ສາຝຣັ
-14 w:ສາຝຣັ່ງ
-21 w:ສາມ
14 w:ສຳຄ
14 w:ສຳຄັນ
24 w:ສຳລ
23 w:ສຳລັບ
13 w:ສຳເ
12 w:ສຳເລັ
-10 w:ສິນ
-12 w:ສຶກ
-11 w:ສູດ
14 w:ສົນໃຈ
-15 w:ສຽງ
22 w:ສ່ຄ
25 w:ສ່ວ
10 w:ສ່ໃ
10 w:ສ້ອ
10 w:ສ້ອມແ
10 w:ສ້ອມແປງ
37 w:ສ້າງຄ
12 w:ຫຍດ
-17 w:ຫຍດແກ
-20 w:ຫຍັ
18 w:ຫຍໍ
-17 w:ຫດ:
17 w:ຫດກ
17 w:ຫດການ
10 w:ຫວັ
13 w:ຫວັງວ
13 w:ຫວັງວ່າ
-12 w:ຫານ
29 w:ຫົວຂໍ
12 w:ຫຼງ
12 w:ຫຼງຂ່
12 w:ຫຼງຂ່າວ
16 w:ຫຼັ
10 w:ຫຼາຍຂ
10 w:ຫຼາຍຂຶ້
-23 w:ຫຼື
12 w:ຫຼຸ
11 w:ຫຼ່ງຂ
-26 w:ຫ່ງ
-17 w:ຫ້ກ
25 w:ຫ້ຂ
16 w:ຫ້ຂ້ອ
12 w:ຫ້ຖ
12 w:ຫ້ຖືກ
-20 w:ຫ້ທ
-13 w:ຫ້ນ
14 w:ຫ້ປ
-27 w:ຫ້ສ
-17 w:ຫ້ສັ້
-10 w:ຫ້ອ່າ
14 w:ຫ້ເ
48 w:ຫ້ແ
-20 w:ຫ້ໂ
16 w:ອກ:
13 w:ອກວ
13 w:ອກວ່າ
15 w:ອກຫ
-14 w:ອກເ
-19 w:ອກໄ
-13 w:ອຄວ
-13 w:ອຄວາມ
-13 w:ອງກ
11 w:ອງການສະ
12 w:ອງຂ
-10 w:ອງຂ່າ
17 w:ອງຂ້ອ
16 w:ອງຕ
14 w:ອງຕົ້
18 w:ອງທ່ຽວລ
-10 w:ອງບ
-39 w:ອງປ
-18 w:ອງປະຊ
-12 w:ອງປະຊຸມ
-23 w:ອງຜ
-21 w:ອງຜູ້
-11 w:ອງພ
-14 w:ອງມ
-14 w:ອງສ
-11 w:ອງຫ
-19 w:ອງອ
-16 w:ອງຮ
-17 w:ອງໃ
-12 w:ອຍຂ
15 w:ອຍບໍ່
10 w:ອຍອ
11 w:ອຍເປັ
14 w:ອຍແ
-14 w:ອດໄ
-10 w:ອນລ
-14 w:ອນວ
-10 w:ອນວ່າ
-11 w:ອນຫ
-12 w:ອນແ
21 w:ອບຄ
-11 w:ອບມ
-16 w:ອບໃ
-18 w:ອມຮ
10 w:ອມແປງ
10 w:ອະທ
10 w:ອະທິບ
10 w:ອະທິບາຍ
-10 w:ອະໄ
11 w:ອັງກິດນ
-12 w:ອັດ
-12 w:ອາຈ
-12 w:ອາຈານ
11 w:ອາຊີບ
36 w:ອາດ
-17 w:ອາທ
-17 w:ອາທິດ
-16 w:ອິດ
23 w:ອົາ
18 w:ອເຄ
-18 w:ຮງຮ
-17 w:ຮງຮຽນ
-11 w:ຮອງ
-11 w:ຮັກ
-13 w:ຮັກສາ
23 w:ຮັບ
-15 w:ຮັບກາ
24 w:ຮູບ
25 w:ຮູບພາ
13 w:ຮູ້
-42 w:ຮຽນ
-14 w:ຮ່ວ
13 w:ຮ່າ
-14 w:ະກອ
15 w:ະກັ
-25 w:ະກາ
-18 w:ະຂໍ
-10 w:ະຄອ
-14 w:ະຈຳ
-12 w:ະຊຸ
10 w:ະຕຳ
10 w:ະຕຳແໜ
10 w:ະຕຳແໜ່ງ
-13 w:ະທາ
10 w:ະທິບາ
-21 w:ະນະ
-38 w:ະນາ
10 w:ະນຳ
-10 w:ະນີ
10 w:ະບັບ.
10 w:ະບັບທ
10 w:ະບັບນ
10 w:ະບັບນີ້
10 w:ະບັບພາສ
-10 w:ະບັບວ
-11 w:ະບັບເ
-20 w:ະບັບແ
17 w:ະບັບໃ
-20 w:ະບົ
-22 w:ະພາ
-35 w:ະສິ
-23 w:ະເທ
-12 w:ະເພ
-12 w:ະເລ
26 w:ະເໝ
12 w:ະເໝາະ
12 w:ະເໝາະກັ
-11 w:ະແນ
12 w:ະແຫ
12 w:ະແຫຼງ
12 w:ະແຫຼງຂ່
12 w:ະໂຫຍດ
-17 w:ະໂຫຍດແກ
-10 w:ະໄພ
-10 w:ະໄໝ
-14 w:ັກ.
13 w:ັກຂອງ
-13 w:ັກຂ່າ
-11 w:ັກງ
-11 w:ັກງານ
17 w:ັກສ
12 w:ັກແ
-21 w:ັກໃ
15 w:ັງ.
13 w:ັງວ
13 w:ັງວ່າ
26 w:ັງວ່າຈະ
19 w:ັງເ
-22 w:ັດ.
-17 w:ັດຈ
-13 w:ັດຕ
-28 w:ັດທ
19 w:ັດຫ
-13 w:ັດເ
-17 w:ັດເຈນ
-11 w:ັນ:
-26 w:ັນຈ
-12 w:ັນຕ
-18 w:ັນຕົວ
-16 w:ັນຕົວເລ
12 w:ັນທາງ
16 w:ັນທາງກາ
-17 w:ັນນ
-10 w:ັນນາທ
-10 w:ັນນາທິກ
-12 w:ັນຜ
13 w:ັນພາສ
24 w:ັນພາສາລ
-13 w:ັນສ
-11 w:ັນຫຍັ
35 w:ັນເ
-13 w:ັບກ
-16 w:ັບການ
12 w:ັບຂ
-10 w:ັບຄ
15 w:ັບນ
17 w:ັບນີ້
13 w:ັບບ
-17 w:ັບແ
22 w:ັບໃ
-11 w:ັບໃຫ້
15 w:ັບໃໝ່
-15 w:ັ່ງ
-10 w:ັ່ງນີ້:
-15 w:ັ້ງ
-13 w:ັ້ງທຳ
-13 w:ັ້ງທຳອິ
11 w:າກຂ
-32 w:າກາ
-16 w:າກເ
10 w:າຂໍ້ມ
10 w:າຂໍ້ມູນ
-18 w:າຄາ
13 w:າງການ
32 w:າງຄ
-31 w:າງສ
-22 w:າງອ
10 w:າງເລື
10 w:າງເລືອກ
-10 w:າຈາ
11 w:າຊີ
-20 w:າຍ.
14 w:າຍຂຶ້
17 w:າຍຂຶ້ນ.
10 w:າຍັ
-11 w:າຍເຫດ
-11 w:າຍໃ
16 w:າດ.
11 w:າດຢ
-17 w:າດເ
13 w:າດໃຊ້
-29 w:າທິ
-10 w:າທິກາ
31 w:າທີ
-17 w:າທ່
-17 w:າທ່ານ
-14 w:ານ.
-12 w:ານກ
-11 w:ານກ່າ
-10 w:ານກ່າວ.
-22 w:ານຄ
-15 w:ານຊ
-10 w:ານຊ່ວ
-25 w:ານຕ
-16 w:ານຖ
-15 w:ານທ
-13 w:ານທີ່
-10 w:ານນ
-13 w:ານປ
18 w:ານປັບ
-12 w:ານຜ
-13 w:ານພ
-19 w:ານມ
15 w:ານລ
10 w:ານລົງ
-22 w:ານສ
11 w:ານຫ
10 w:ານຫຼາ
-27 w:ານຮ
-12 w:ານເ
-23 w:ານໃ
-13 w:ານໄ
-17 w:ານ້
-16 w:ານໜ
79 w:າບ.
-12 w:າປະ
-14 w:າຝຣ
-14 w:າຝຣັ່
-11 w:າມຂ
14 w:າມຕ
16 w:າມຮ
-17 w:າມີ
-18 w:າມເ
-11 w:າມໃ
-21 w:າລະ
-10 w:າລາ
-10 w:າລາວແ
11 w:າລົ
22 w:າວ(
-26 w:າວ.
35 w:າວ:
-11 w:າວກ
-13 w:າວຈ
18 w:າວທ
-14 w:າວບ
13 w:າວມ
17 w:າວວ
17 w:າວວ່າ
12 w:າວສ
13 w:າວຫ
-13 w:າວເ
-22 w:າວແ
-10 w:າວໂ
-24 w:າວໄ
-23 w:າວໄດ້
-20 w:າສະ
-13 w:າສະບັ
12 w:າສາທີ
-14 w:າສາຝຣ
-14 w:າສາຝຣັ່
-10 w:າສາລາວແ
10 w:າສົ
13 w:າສົນໃ
-22 w:າຫາ
20 w:າະກ
20 w:າະກັບ
24 w:າະສ
-14 w:າແລ
13 w:າໃນ
14 w:ຳຄັ
40 w:ຳຕອ
-13 w:ຳຕໍ
-12 w:ຳນວ
12 w:ຳນົ
12 w:ຳບໍ
-13 w:ຳປາ
21 w:ຳລັ
-16 w:ຳອິ
20 w:ຳເນ
12 w:ຳເລ
12 w:ຳເລັດ
17 w:ຳແປ
11 w:ຳແປພາ
11 w:ຳແປພາສາ
16 w:ຳແໜ
15 w:ຳແໜ່ງ
-17 w:ິກາ
-30 w:ິດ,
-19 w:ິດ.
-13 w:ິດຕ
10 w:ິດນ
36 w:ິດເ
28 w:ິທີ
12 w:ິນດີຊ
12 w:ິນດີຊ່ວ
-18 w:ິນເ
10 w:ິບາ
14 w:ິ່ງ
11 w:ິ່ງທີ່ໄ
-14 w:ີ20
12 w:ີກເ
-12 w:ີຂໍ້ມ
-12 w:ີຂໍ້ມູນ
-18 w:ີຄຳ
12 w:ີຊ່ວຍ
27 w:ີຍແ
25 w:ີຍແຜ່
23 w:ີນໄ
16 w:ີຫຼ
16 w:ີຫຼາຍ
-15 w:ີເນ
29 w:ີເປ
29 w:ີເປີດ
-21 w:ີແລ
-15 w:ີ່ດ
-10 w:ີ່ຖ
-10 w:ີ່ຖືກ
19 w:ີ່ທ
11 w:ີ່ທ່າ
15 w:ີ່ແກ້
11 w:ີ່ໄດ້
10 w:ີ່ໄດ້ແກ
-16 w:ີ້:
13 w:ີ້ກ
-11 w:ີ້ຄ
-18 w:ີ້ຄືນ
-16 w:ີ້ຄືນໃໝ
-11 w:ີ້ຈ
-11 w:ີ້ຈະເ
-10 w:ີ້ຈະເປັ
-10 w:ີ້ຖ
17 w:ີ້ມ
-14 w:ີ້ສ
24 w:ີ້ເ
15 w:ຶ່ງບໍ
35 w:ືນໃ
10 w:ືນໃຫ້
25 w:ືນໃໝ່
-19 w:ືນໃໝ່ໃຫ
-14 w:ືອງ
-10 w:ືອນ
11 w:ືອາ
11 w:ືອາຊີ
26 w:ື່ບ
-18 w:ື່ອ
-13 w:ື່ອຄວ
-13 w:ື່ອຄວາມ
11 w:ື້ກີບ
-18 w:ຸກຄ
-10 w:ຸກຄັ້
24 w:ຸງ:
11 w:ຸດທ
-16 w:ຸ່ມ
25 w:ູບພ
25 w:ູບພາບ
-10 w:ູ່ເ
11 w:ູ່ໃ
-10 w:ູ້ບ
-10 w:ູ້ສ
-14 w:ູ້ເ
-16 w:ູ້ແ
-12 w:ູ້ໃ
12 w:ົງໜ
12 w:ົງໜັງ
12 w:ົງໜັງສື
-27 w:ົດ.
21 w:ົດຂ່າ
-11 w:ົດຄວາມນ
-12 w:ົດນ
-12 w:ົດນີ້
-10 w:ົດເ
-21 w:ົດໝ
-21 w:ົດໝາຍ
-11 w:ົນຕ
-16 w:ົນເ
17 w:ົນໃ
-10 w:ົບແ
29 w:ົວຂ
29 w:ົວຂໍ້
-12 w:ົ່ງ
13 w:ົ່ວໄປ
17 w:ົ້າ
12 w:ຼງຂ
12 w:ຼງຂ່າ
25 w:ຼັກ
10 w:ຼາຍຂຶ
10 w:ຼາຍຂຶ້ນ
11 w:ຼ່ງ
19 w:ຽນຂ
14 w:ຽນຂ່າ
11 w:ຽນຄ
-14 w:ຽນປ
-10 w:ຽນເ
12 w:ຽນແປງ
-13 w:ຽນໄ
-14 w:ຽນໄດ້
18 w:ຽວລ
18 w:ຽວລາວ
21 w:ເກີ
-12 w:ເຂົ
-10 w:ເຂົ້າ
-19 w:ເງິ
-17 w:ເຈນ
-16 w:ເຈັ
-10 w:ເຕັ
-10 w:ເຕີ
-18 w:ເຖິ
-23 w:ເທດ
11 w:ເນັ
12 w:ເນັ້ນ
15 w:ເບິ
15 w:ເບິ່ງ
25 w:ເປັ
14 w:ເປັນທ
16 w:ເປັນທາງ
14 w:ເປັນພ
13 w:ເປັນພາສ
-11 w:ເປັນຫ
-11 w:ເປັນຫຍັ
10 w:ເປັນແບບ
19 w:ເປີ
25 w:ເຜີ
25 w:ເຜີຍແ
25 w:ເຜີຍແຜ່
-19 w:ເພື
-18 w:ເພື່ອ
-13 w:ເພື່ອຄວ
-27 w:ເມື
-14 w:ເມືອງ
-16 w:ເມື່ອ
11 w:ເລັ
10 w:ເລີ
14 w:ເລືອກ
-17 w:ເລື່ອ
25 w:ເວລ
15 w:ເວັ
65 w:ເວົ
65 w:ເວົ້າ
-15 w:ເສຍ
10 w:ເສດຖະ
11 w:ເສດຖະກິ
-10 w:ເສັ
17 w:ເຫດກາ
13 w:ເຫັນ.
-13 w:ເອກ
-12 w:ເອງ
23 w:ເອົ
31 w:ເໝາ
20 w:ເໝາະກ
20 w:ເໝາະກັບ
11 w:ເໝາະສ
-20 w:ແກ່
48 w:ແກ້
11 w:ແກ້ໄຂ
-14 w:ແຈ້
-46 w:ແຕ່
-10 w:ແຕ່ບໍ
-16 w:ແທນ
26 w:ແທັ
-10 w:ແນກ
15 w:ແນະ
15 w:ແນະນຳ
32 w:ແບບ
11 w:ແບ່
17 w:ແບ່ງປ
11 w:ແບ່ງປັນ
24 w:ແປງ
19 w:ແປນ
19 w:ແປນີ້
23 w:ແປເ
23 w:ແປເປັ
14 w:ແປເປັນພ
-35 w:ແຜນ
18 w:ແຜ່
-38 w:ແມ່
12 w:ແມ່ນບ
16 w:ແມ່ນສະບ
-26 w:ແລະ
10 w:ແລະຕຳ
10 w:ແລະຕຳແໜ
12 w:ແລະເໝ
12 w:ແລະເໝາະ
16 w:ແລ້
28 w:ແລ້ວ.
23 w:ແລ້ວ:
23 w:ແຫຼ
12 w:ແຫຼງຂ
12 w:ແຫຼງຂ່າ
11 w:ແຫຼ່ງ
-26 w:ແຫ່
-11 w:ແອັ
16 w:ແໜ່
14 w:ໂຄງ
28 w:ໂຄງກາ
-13 w:ໂຄງສ້
-13 w:ໂຄງສ້າງ
-17 w:ໂຄສ
-11 w:ໂຄສະນ
-16 w:ໂຊກ
-16 w:ໂຊກດີ
15 w:ໂພສ
-19 w:ໂມງ
14 w:ໂຫຍ
-17 w:ໂຫຍດແ
-17 w:ໂຫຍດແກ່
18 w:ໂອເ
-41 w:ໂຮງ
-17 w:ໂຮງຮຽ
16 w:ໃຈຄ
-12 w:ໃຊ້
18 w:ໃດກ
-14 w:ໃນກ
15 w:ໃນຖ
-24 w:ໃນບ
-24 w:ໃນບົດ
-25 w:ໃນພ
-27 w:ໃນວ
-19 w:ໃນວັນ
-17 w:ໃນສ
11 w:ໃນເ
29 w:ໃສ່
-16 w:ໃຫ້
16 w:ໃຫ້ຂ້
16 w:ໃຫ້ຂ້ອຍ
12 w:ໃຫ້ຖື
-10 w:ໃຫ້ທັ
-17 w:ໃຫ້ສັ
-17 w:ໃຫ້ສັ້ນ
-10 w:ໃຫ້ອ່
-10 w:ໃຫ້ອ່ານ
-13 w:ໃໝ່
21 w:ໄຂ:
-27 w:ໄດ້
15 w:ໄດ້ຄັ
-15 w:ໄດ້ປັ
-21 w:ໄດ້ຮັ
-12 w:ໄດ້ຮັບກ
19 w:ໄປ.
27 w:ໄປແ
18 w:່ຄວ
17 w:່ຄວາມ
-11 w:່ງກ
-14 w:່ງຂຽນ
17 w:່ງຂໍ້
19 w:່ງຂໍ້ມູ
10 w:່ງທີ່ໄດ
18 w:່ງບ
15 w:່ງບໍ່
11 w:່ງປັນ
18 w:່ງອ
-16 w:່ທີ
29 w:່ທ່
19 w:່ທ່ານ
26 w:່ນບ
16 w:່ນສະບ
16 w:່ນສະບັບ
-14 w:່ນັ
-10 w:່ນແ
-14 w:່ນ້
-12 w:່ປັ
13 w:່ປ່
13 w:່ປ່ຽນ
-11 w:່ຜູ
-12 w:່ພົ
-13 w:່ມີ
-11 w:່ມີຄຳ
-13 w:່ມເ
21 w:່ວຍ
20 w:່ວນ
-14 w:່ວມ
13 w:່ວໄ
-15 w:່ສະ
-10 w:່ສະບັ
-13 w:່ອຄວາ
-21 w:່ອນ
16 w:່ອອ
-20 w:່າກ
-20 w:່າງ
22 w:່າຈ
-28 w:່າຍ
-15 w:່າທ
21 w:່າວ
17 w:່າວວ່
-17 w:່າວໄດ
-20 w:່າສ
33 w:່າໂ
33 w:່ຽນ
12 w:່ຽນແປ
15 w:່ຽວ
18 w:່ຽວລາ
15 w:່ແກ
10 w:່ແນ
-13 w:່ແມ
-12 w:່ແມ່ນ
29 w:່ແລ
-18 w:່ໂຮ
-17 w:່ໃນ
14 w:່ໃຫ
11 w:່ໄດ້ແ
15 w:່ໄປ
-11 w:້ກະ
11 w:້ກີ
25 w:້ຂ່
25 w:້ຂ່າວ
11 w:້ຂ້ອຍ
18 w:້ຄັ
10 w:້ຄຳ
-10 w:້ຄື
-16 w:້ຄືນໃ
-16 w:້ຄືນໃໝ່
-16 w:້ງທ
-13 w:້ງທຳອ
-13 w:້ງທຳອິດ
-13 w:້ຈະ
-10 w:້ຈະເປ
-10 w:້ຈະເປັນ
21 w:້ຊ່
17 w:້ຊ່ວຍ
-11 w:້ທັ
-16 w:້ທີ
10 w:້ນຈ
-10 w:້ນທ
-12 w:້ນປ
21 w:້ນສ
-10 w:້ນັ
-18 w:້ນເ
-12 w:້ປັ
14 w:້ປ່
14 w:້ປ່ຽນ
-10 w:້ມີ
23 w:້ມູ
-10 w:້ລົ
28 w:້ວ.
23 w:້ວ:
-18 w:້ອງ
14 w:້ອງກາ
10 w:້ອງການສ
18 w:້ອຍ
15 w:້ອຍບໍ
11 w:້ອຍເປ
11 w:້ອຍເປັນ
31 w:້ອມ
10 w:້ອມແປ
-19 w:້ຮັ
-12 w:້ຮັບກ
-12 w:້ຮັບການ
-16 w:້າທ
-14 w:້າທ່າ
-39 w:້ານ
-19 w:້າມ
17 w:້າສ
13 w:້າສົນ
13 w:້າສົນໃຈ
-19 w:້າໃ
-14 w:້າໄ
-12 w:້ຳປ
10 w:້ເລ
20 w:້ແກ
15 w:້ແກ້ໄ
-13 w:້ແຈ
12 w:້ແດ
-11 w:້ແຕ
16 w:້ແມ່ນສະ
18 w:້ແລ້ວ
-16 w:້ໂຊ
-16 w:້ໂຊກດ
11 w:້ໄຂ
-10 w:ໍອະ
-10 w:ໍອະໄພ
-25 w:ໍໃຫ
-15 w:ໍໃຫ້ໂ
24 w:ໍ່ຄ
-19 w:ໍ່ພ
-12 w:ໍ່ສ
16 w:ໍ່ອ
16 w:ໍ່ອອກ
10 w:ໍ່ຮູ້
-10 w:ໍ່ເ
-12 w:ໍ່ແມ່
10 w:ໍ່ໄ
16 w:ໍ້ທ
24 w:ໍ້ມ
21 w:ໍ້ມູນ
-13 w:ໜັງ
16 w:ໜ່ງ
-42 w:ໜ້າ
-15 w:ໝາຍ
-11 w:ໝາຍເຫ
-17 w:ໝາຍເຫດ:
31 w:ໝາະ
20 w:ໝາະກັ
10 w:ໝ່:
20 w:ảnh
-24 w:ảnh minh
-35 w:、
-39 w:。
-19 w:一
13 w:一下
-19 w:一个
10 w:一个人
-23 w:一句
17 w:一段
15 w:一词
-11 w:七
-19 w:三
-11 w:三个
-25 w:上
11 w:上的
-61 w:下
-30 w:下是
-28 w:下：
20 w:不
15 w:不要
38 w:业
-18 w:两
19 w:个人
10 w:个人工
20 w:个标
20 w:个标题
16 w:个话
16 w:个话题
13 w:个问
12 w:个问题
-12 w:中
15 w:中文
21 w:中老
21 w:中老铁
46 w:为￼
46 w:为￼￼
-32 w:主
-20 w:主要
-13 w:么
38 w:也
-10 w:书
-28 w:了
-20 w:了一
-20 w:了三
17 w:了原
12 w:了，
-11 w:二
-13 w:五
13 w:些
-17 w:交
-41 w:亲
19 w:人名
-13 w:人工智
-13 w:什
-13 w:什么
-22 w:今
-10 w:介
-11 w:从
26 w:他
-26 w:代
-14 w:代表
10 w:以
11 w:以上
-17 w:以下
-30 w:以下是
-28 w:们
16 w:们换
16 w:们换个
-38 w:件
-13 w:价
-28 w:传
20 w:但
14 w:余
-11 w:作文
49 w:你
10 w:供
-29 w:信
-10 w:信息，
-44 w:修
10 w:入
-39 w:全
-44 w:全文
-21 w:公
23 w:共
78 w:其
-15 w:内
16 w:再聊
16 w:再聊聊
10 w:减
-23 w:出
66 w:分
-18 w:刊
-35 w:删
17 w:删除
19 w:利
42 w:别
33 w:制
19 w:前请
-14 w:剧
11 w:力
-10 w:办
-10 w:加
37 w:动
-33 w:化
-14 w:区
-40 w:十
-13 w:十二
-11 w:千
-19 w:升
-38 w:半
20 w:原
22 w:原意
21 w:原文
10 w:去
11 w:及
-14 w:友
39 w:发布
19 w:发布。
21 w:发布前
-13 w:发现
20 w:变
28 w:口
-13 w:句
-11 w:句话
38 w:可
30 w:可以
31 w:合
-15 w:名
17 w:后
20 w:后一
-17 w:吗
-17 w:吗？
16 w:吧
16 w:吧。
-14 w:告
-16 w:员
20 w:哪
19 w:嗯
19 w:嗯，
-15 w:四
-21 w:回
-45 w:国
28 w:图
-22 w:在
-30 w:地
-20 w:场
-15 w:城
-10 w:增
-17 w:声
-20 w:处
12 w:处理
10 w:处理，
-21 w:备
-11 w:复的
-42 w:多
-29 w:大
-18 w:天
-38 w:女
32 w:好
17 w:好的
15 w:如
-25 w:如下
-28 w:如下：
33 w:如有
-59 w:子
39 w:字
34 w:字数
-25 w:学
-30 w:孩
-30 w:孩子
-19 w:审
76 w:客
-34 w:家
-38 w:对
-12 w:将
-19 w:小
-11 w:少
-42 w:就
-13 w:工
-13 w:工智
-13 w:工智能
67 w:已
-25 w:市
36 w:布
19 w:布。
21 w:布前
21 w:布前请
-10 w:希望这
10 w:平
13 w:平台
-49 w:年
38 w:并
-22 w:应
51 w:度
15 w:建
25 w:建议
-17 w:式
-17 w:式，
71 w:引
22 w:引语
-10 w:当
-21 w:很
-17 w:得
12 w:必
-33 w:快
10 w:思
45 w:思考
18 w:性
-10 w:息，
14 w:您有
15 w:情
-25 w:想
36 w:感
-10 w:感谢
-41 w:成
14 w:我
16 w:我们换
-18 w:我再
14 w:我可
23 w:我把
-16 w:我改
16 w:我是
16 w:我暂
16 w:我暂时
11 w:截
-14 w:户
-11 w:打
33 w:把
14 w:把这
14 w:把这篇
-37 w:投
26 w:抱
26 w:抱歉
26 w:抱歉，
32 w:换
16 w:换个
16 w:换个话
10 w:据
-17 w:掉
35 w:接
11 w:推
13 w:推荐
12 w:提
-13 w:提交
10 w:提供
28 w:插
-13 w:撤
-16 w:支
30 w:收
15 w:收到
19 w:改
-28 w:改。
-12 w:改为
-12 w:改为￼
-37 w:改了
20 w:改写
14 w:改成
21 w:数
10 w:数字
-14 w:数据
35 w:整
-74 w:文
-16 w:文。
-19 w:文中
26 w:文字
19 w:文章
-10 w:料，
-10 w:新
-34 w:新版
-24 w:新版本
23 w:新闻
-28 w:方
10 w:方案
16 w:旅
21 w:旅游
11 w:无法
13 w:无法回
-38 w:日
-11 w:时
40 w:时1
15 w:时无
15 w:时无法
18 w:时间
13 w:易
-16 w:昨
-13 w:昨日
-46 w:是
17 w:是一
-15 w:智
-15 w:智能
16 w:暂
16 w:暂时
16 w:暂时无
29 w:更
28 w:更有
18 w:替换
20 w:最后
20 w:最后一
12 w:有所
-11 w:服
-10 w:望这
-11 w:期
26 w:未
-92 w:本
-24 w:本文
-16 w:机
-16 w:材
-15 w:村
-33 w:条
-34 w:来
-14 w:构
-11 w:果
30 w:标
13 w:标题
18 w:标题，
-14 w:校
11 w:样
15 w:根
16 w:根据
-10 w:格
-23 w:次
20 w:欢
27 w:欢迎
-16 w:款
21 w:歉
26 w:歉，
10 w:歉，我
-18 w:正
22 w:此
-13 w:步
48 w:段
17 w:民
66 w:气
15 w:求。
-18 w:求，
-25 w:没
-40 w:没有
-18 w:法
13 w:法回
16 w:法回答
21 w:游
-32 w:源
10 w:漏
-11 w:点
12 w:然
-10 w:照
10 w:片
-37 w:版
-19 w:率
-26 w:现
17 w:理，
-14 w:用户
40 w:用时
40 w:用时1
19 w:由a
19 w:由ai
-41 w:电
-13 w:留
13 w:略
29 w:的文
18 w:的文章
12 w:的新
13 w:的新闻
12 w:的是
-12 w:的，
-33 w:目
22 w:直
22 w:直接
-13 w:着
45 w:短
-31 w:示
-24 w:社
26 w:祝
-18 w:票
40 w:秒
-10 w:稿
14 w:稿，
11 w:突
-13 w:立
19 w:章
-29 w:笑
12 w:符
12 w:符合
26 w:第
20 w:第三
-12 w:第十
-13 w:答
-16 w:答：
20 w:签
25 w:简
-12 w:篇
18 w:精简
-25 w:系
12 w:红
-10 w:线
-24 w:经
-15 w:结
18 w:给你
35 w:统一
-69 w:编
-35 w:编辑
15 w:网
-16 w:罚
-13 w:翻译
21 w:老铁
21 w:老铁路
23 w:考
-42 w:者
13 w:聊
16 w:聊吧
16 w:聊吧。
16 w:聊聊
16 w:聊聊吧
-14 w:联
-11 w:联系
-30 w:能
-36 w:自
-37 w:至
13 w:荐
-31 w:表
-12 w:表示
53 w:要
15 w:要修
15 w:要修改
-10 w:要我
-18 w:要我再
-21 w:要求
-18 w:要求，
27 w:观
-24 w:解
-20 w:警
-16 w:认。
16 w:让我
16 w:让我们
20 w:议
-29 w:记
-27 w:记者
-22 w:论
-12 w:论文
-10 w:访
-11 w:证
-12 w:评
-11 w:词
10 w:词：
29 w:译
-12 w:译。
62 w:译为
62 w:译为￼
19 w:译文
18 w:译法
-27 w:译者
-36 w:话
15 w:话题
16 w:话题再
30 w:语
13 w:语。
12 w:语气
-22 w:语，
-36 w:误
-40 w:说
-35 w:说。
27 w:说明
18 w:请
31 w:读
38 w:读者
23 w:调整
13 w:贵
10 w:资料
10 w:走
52 w:路
-21 w:车
31 w:轻
-35 w:辑
-17 w:过
27 w:迎
12 w:还
10 w:这
-10 w:这个
12 w:这个问
-11 w:这篇
14 w:进
14 w:进行
19 w:述
-11 w:退
16 w:适
24 w:适合
-25 w:那
36 w:部分
30 w:配
-10 w:采
-11 w:采用
37 w:重
-11 w:重复的
41 w:重新
14 w:量
38 w:铁
40 w:铁路
23 w:错
10 w:键词：
-14 w:问题，
18 w:间
21 w:闻
-11 w:限
17 w:除
-13 w:随
41 w:需
67 w:需要
39 w:面
-16 w:音
57 w:顺
-18 w:题
16 w:题再
16 w:题再聊
17 w:风
86 w:！
71 w:（
22 w:）
23 w:）：
-22 w:，
19 w:，也
20 w:，但
13 w:，先
11 w:，其
21 w:，发
-11 w:，可
-11 w:，对
29 w:，并
35 w:，我
-15 w:，我无
-36 w:，文
-12 w:，新
-19 w:，用
28 w:，要
14 w:，让
16 w:，让我
-12 w:，语
13 w:，请
15 w:，这
23 w:，适
23 w:，适合
18 w:：
33 w:：￼
33 w:：￼￼
-43 w:？
-12 w:￼
22 w:￼。
-12 w:￼￼
-10 w:￼￼.
22 w:￼￼。
-43 w:￼￼￼
-10 w:￼￼￼￼.
-35 w:￼￼￼￼￼
-10 w:￼￼￼￼￼￼.
-22 w:￼￼￼￼￼￼￼
`;
