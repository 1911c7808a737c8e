<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AimFields</name>
    <message>
        <source>&amp;as</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>라벨(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>기존(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>범위(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>변경(&amp;T)</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>라벨 지정</translation>
    </message>
    <message>
        <source>Label that is there</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>현재 라벨</translation>
    </message>
    <message>
        <source>Label to give</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>지정할 라벨</translation>
    </message>
    <message>
        <source>Relabel</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>라벨 변경</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>Where to look</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>찾을 범위</translation>
    </message>
    <message>
        <source>all documents</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>모든 문서</translation>
    </message>
    <message>
        <source>any label</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>모든 라벨</translation>
    </message>
    <message>
        <source>documents not reviewed</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>검토하지 않은 문서</translation>
    </message>
    <message>
        <source>this document</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>이 문서</translation>
    </message>
</context>
<context>
    <name>AnnotateWorkspace</name>
    <message>
        <source>Bring in texts, or files that are labelled already.</source>
        <extracomment>ui/annotate/workspace.py</extracomment>
        <translation>텍스트나 이미 라벨이 있는 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/annotate/workspace.py</extracomment>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <extracomment>ui/annotate/workspace.py</extracomment>
        <translation>문서가 없습니다</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>%1의 백업</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>Projects (*%1)</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>프로젝트 (*%1)</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>새 파일로 복원</translation>
    </message>
    <message>
        <source>Restore to a new file…</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>새 파일로 복원…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>복원하는 중</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>There is one of today, or nothing has changed since.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>오늘 백업이 있거나 그 뒤로 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>They are in %1. A restored backup is a project of its own; this one stays.</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>%1에 있습니다. 복원한 백업은 별도의 프로젝트가 되며 이 프로젝트는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>이유</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>%1 이전</translation>
    </message>
    <message>
        <source>before mending</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>복구 이전</translation>
    </message>
    <message>
        <source>before version %1</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>버전 %1 이전</translation>
    </message>
    <message>
        <source>of the day</source>
        <extracomment>ui/dialogs/backups.py</extracomment>
        <translation>일일 백업</translation>
    </message>
</context>
<context>
    <name>CategoryCard</name>
    <message>
        <source>Accept</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>수락</translation>
    </message>
    <message>
        <source>CATEGORY</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>범주</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>거부</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>proposed as %1</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>제안: %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <extracomment>ui/annotate/category_card.py</extracomment>
        <translation>점수 %1</translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Category %1, given, key %2</source>
        <extracomment>ui/annotate/category_row.py</extracomment>
        <translation>범주 %1, 지정됨, 키 %2</translation>
    </message>
    <message>
        <source>Category %1, key %2</source>
        <extracomment>ui/annotate/category_row.py</extracomment>
        <translation>범주 %1, 키 %2</translation>
    </message>
    <message>
        <source>Category %1, proposed, key %2</source>
        <extracomment>ui/annotate/category_row.py</extracomment>
        <translation>범주 %1, 제안됨, 키 %2</translation>
    </message>
</context>
<context>
    <name>ClassCards</name>
    <message>
        <source>A shade says how much of its gold category a mistake is.</source>
        <extracomment>ui/evaluate/class_card.py</extracomment>
        <translation>색의 짙기는 정답 범주 가운데 그 오류의 비율입니다.</translation>
    </message>
    <message>
        <source>CATEGORIES</source>
        <extracomment>ui/evaluate/class_card.py</extracomment>
        <translation>범주</translation>
    </message>
    <message>
        <source>CONFUSION OF CATEGORIES · ROWS GOLD, COLUMNS PREDICTED</source>
        <extracomment>ui/evaluate/class_card.py</extracomment>
        <translation>범주 혼동 행렬 · 행: 정답, 열: 예측</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No span has the label %1 yet.</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>%1 라벨의 스팬이 없습니다.</translation>
    </message>
    <message>
        <source>No proposal of %1 waits for an answer.</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>답을 기다리는 %1 제안이 없습니다.</translation>
    </message>
    <message>
        <source>No span has the label %1 yet, and none is proposed.</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>%1 라벨의 스팬도 제안도 없습니다.</translation>
    </message>
    <message>
        <source>Nothing passes the filter.</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>필터에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/labels/concordance.py</extracomment>
        <translation>문맥 속 스팬</translation>
    </message>
</context>
<context>
    <name>ConfusionCard</name>
    <message>
        <source>Run</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>실행</translation>
    </message>
</context>
<context>
    <name>CurveCards</name>
    <message>
        <source>CONFIDENCE</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>How sure, how right</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>신뢰도와 정답률</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>정밀도와 재현율</translation>
    </message>
    <message>
        <source>Precision at a chosen confidence</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>선택한 신뢰도에서의 정밀도</translation>
    </message>
    <message>
        <source>ROC</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>ROC</translation>
    </message>
    <message>
        <source>TWO CLASSES · %1 IS POSITIVE</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>두 클래스 · 양성: %1</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>위양성률</translation>
    </message>
    <message>
        <source>least confidence</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>최소 신뢰도</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>평균 신뢰도</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>재현율</translation>
    </message>
    <message>
        <source>right, in 100</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>100개 중 정답</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Loss</source>
        <extracomment>ui/models/curves.py</extracomment>
        <translation>손실</translation>
    </message>
    <message>
        <source>best %1</source>
        <extracomment>ui/models/curves.py</extracomment>
        <translation>최고 %1</translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>95 in 100</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>95% 구간</translation>
    </message>
    <message>
        <source>After the largest set, in percent</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>가장 큰 집합 기준, 백분율</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete curve…</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>곡선 삭제…</translation>
    </message>
    <message>
        <source>Delete the learning curve %1?</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>%1 학습 곡선을 삭제할까요?</translation>
    </message>
    <message>
        <source>Its scores go away for good; to have them again takes as long as before.</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>점수가 완전히 사라집니다. 다시 얻으려면 처음만큼 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>유지</translation>
    </message>
    <message>
        <source>LEARNING CURVES</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>학습 곡선</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>학습 곡선</translation>
    </message>
    <message>
        <source>Of the largest set</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>가장 큰 집합</translation>
    </message>
    <message>
        <source>The interval of that score over documents</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>문서에 대한 점수의 신뢰 구간</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>곡선</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>문서</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>learned from</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>점수</translation>
    </message>
    <message>
        <source>scored against</source>
        <extracomment>ui/models/curves_panel.py</extracomment>
        <translation>비교 기준</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>%1 have this label, and perhaps proposals. What becomes of them?</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>이 라벨: %1, 제안도 있을 수 있습니다. 어떻게 할까요?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>%1 라벨을 삭제할까요?</translation>
    </message>
    <message>
        <source>Give them another label:</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>다른 라벨로 바꾸기:</translation>
    </message>
    <message>
        <source>No span has this label, but proposals may. What becomes of them?</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>이 라벨의 스팬은 없지만 제안이 있을 수 있습니다. 어떻게 할까요?</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>제거하기</translation>
    </message>
    <message>
        <source>The other label</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>다른 라벨</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 accepted on %2, unseen.</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>%2에서 %1를 검토 없이 수락했습니다.</translation>
    </message>
    <message>
        <source>%1 documents imported</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>문서 %1개 가져옴</translation>
    </message>
    <message>
        <source>%1 entries refused</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>거부된 항목 %1개</translation>
    </message>
    <message>
        <source>1 document imported</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>문서 1개 가져옴</translation>
    </message>
    <message>
        <source>1 entry refused</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>거부된 항목 1개</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>모두 수락</translation>
    </message>
    <message>
        <source>Accept all proposals of all open documents, unseen?</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>미검토 문서의 모든 제안을 검토 없이 수락할까요?</translation>
    </message>
    <message>
        <source>End and close</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>끝내고 닫기</translation>
    </message>
    <message>
        <source>End what is still at work?</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>진행 중인 작업을 끝낼까요?</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>%1 받는 중</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Pre-annotate</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>사전 주석</translation>
    </message>
    <message>
        <source>Projects (*%1);;All files (*)</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>프로젝트 (*%1);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>머무르기</translation>
    </message>
    <message>
        <source>The backup is restored as %1.</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>백업을 복원했습니다: %1</translation>
    </message>
    <message>
        <source>The documents are then “accepted unseen”, which is not “reviewed”. One undo takes it back.</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>문서는 “검토됨”이 아니라 “검토 없이 수락”이 됩니다. 실행 취소 한 번으로 되돌립니다.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>자세히</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/dialogs/hub.py</extracomment>
        <translation>거부됨</translation>
    </message>
</context>
<context>
    <name>DocumentFilter</name>
    <message>
        <source>%1 is not known; there are %2.</source>
        <extracomment>ui/annotate/doc_filter.py</extracomment>
        <translation>%1: 알 수 없는 값입니다. 쓸 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <extracomment>ui/annotate/doc_filter.py</extracomment>
        <translation>문서 필터</translation>
    </message>
    <message>
        <source>Filter: state:open label:ORG</source>
        <extracomment>ui/annotate/doc_filter.py</extracomment>
        <translation>필터: state:open label:ORG</translation>
    </message>
    <message>
        <source>Words are looked for in the texts.
state:open, state:accepted, state:reviewed
label:ORG  ·  category:pos  ·  score:&lt;0.5
who:NAME, a person or a pipeline
part:train, part:development, part:test
flag:yes, flag:no  ·  proposed:pos, a category</source>
        <extracomment>ui/annotate/doc_filter.py</extracomment>
        <translation>단어는 본문에서 찾습니다.
state:open, state:accepted, state:reviewed
label:ORG  ·  category:pos  ·  score:&lt;0.5
who:이름, 사람 또는 파이프라인
part:train, part:development, part:test
flag:yes, flag:no  ·  proposed:pos, 범주</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>, flagged</source>
        <extracomment>ui/annotate/doc_list.py</extracomment>
        <translation>, 표시됨</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Documents</source>
        <extracomment>ui/annotate/doc_view.py</extracomment>
        <translation>문서</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%2개 중 %1개 검토됨</translation>
    </message>
    <message>
        <source>%3 listed</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%3개 표시</translation>
    </message>
    <message>
        <source>%3 of %2 listed</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%2개 중 %3개 표시</translation>
    </message>
    <message>
        <source>%4 chosen</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%4개 선택</translation>
    </message>
    <message>
        <source>%4 of %2 chosen</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%2개 중 %4개 선택</translation>
    </message>
    <message>
        <source>As imported</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>가져온 순서</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>제목순</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>신뢰도 낮은 순</translation>
    </message>
    <message>
        <source>Most proposals first</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>제안 많은 순</translation>
    </message>
    <message>
        <source>No document passes the filter</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>필터에 맞는 문서가 없습니다</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>문서 정렬</translation>
    </message>
    <message>
        <source>Reviewed documents</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>검토한 문서</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>모든 문서 보기</translation>
    </message>
    <message>
        <source>more than %3 of %2 listed</source>
        <extracomment>ui/annotate/doc_panel.py</extracomment>
        <translation>%2개 중 %3개 넘게 표시</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Go to Models</source>
        <extracomment>ui/evaluate/empty_page.py</extracomment>
        <translation>모델로 이동</translation>
    </message>
    <message>
        <source>Nothing to score yet</source>
        <extracomment>ui/evaluate/empty_page.py</extracomment>
        <translation>평가할 것이 없습니다</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <extracomment>ui/evaluate/empty_page.py</extracomment>
        <translation>실행을 읽는 중</translation>
    </message>
    <message>
        <source>Train a model in Models. Its scores on the development part appear here.</source>
        <extracomment>ui/evaluate/empty_page.py</extracomment>
        <translation>모델 화면에서 모델을 학습하세요. 개발 데이터의 점수가 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>EvaluateWorkspace</name>
    <message>
        <source>Agreement with a machine is not accuracy: nobody checked the labels.</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>기계와의 일치도는 정확도가 아닙니다. 라벨을 확인한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Runs that cannot be read: %1. The table in Models says why.</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>읽을 수 없는 실행: %1. 이유는 모델 화면의 표에 있습니다.</translation>
    </message>
    <message>
        <source>SCORES OF EACH RUN</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>실행별 점수</translation>
    </message>
    <message>
        <source>The ticked runs were scored on different data: their figures do not compare.</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>선택한 실행은 서로 다른 데이터로 평가되어 수치를 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Tick a run (Space) to see its scores.</source>
        <extracomment>ui/evaluate/workspace.py</extracomment>
        <translation>실행을 선택(Space)하면 점수가 보입니다.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Counting…</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>문서</translation>
    </message>
    <message>
        <source>Documents in which something that a person did to annotations or category still holds. Accepting unseen does not count.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>사람이 주석이나 범주에 한 작업이 남아 있는 문서입니다. 검토 없이 수락한 것은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>%1 내보내기</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>형식</translation>
    </message>
    <message>
        <source>No document is like this; nothing would be exported.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>해당하는 문서가 없어 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Only what a person corrected</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>사람이 고친 것만</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>파일 바꾸기</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>%1 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>This format cannot carry: %1.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>이 형식에 담을 수 없음: %1.</translation>
    </message>
    <message>
        <source>This format carries everything.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>이 형식은 모두 담을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>FlagMark</name>
    <message>
        <source>Flagged</source>
        <extracomment>ui/annotate/flag_mark.py</extracomment>
        <translation>표시됨</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Propose on all documents</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>모든 문서에 제안(&amp;P)</translation>
    </message>
    <message>
        <source>Documents done</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>처리한 문서</translation>
    </message>
    <message>
        <source>Space: on, off · F2: write · Del: remove · Ctrl+Z: undo</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>Space: 켜기/끄기 · F2: 쓰기 · Del: 제거 · Ctrl+Z: 실행 취소</translation>
    </message>
</context>
<context>
    <name>GrowthPlot</name>
    <message>
        <source>%1 documents: %2</source>
        <extracomment>ui/models/growth_plot.py</extracomment>
        <translation>문서 %1개: %2</translation>
    </message>
    <message>
        <source>Score on the development part, by documents learned from</source>
        <extracomment>ui/models/growth_plot.py</extracomment>
        <translation>학습한 문서 수에 따른 개발 데이터 점수</translation>
    </message>
</context>
<context>
    <name>GuidelineCard</name>
    <message>
        <source>GUIDELINE OF %1</source>
        <extracomment>ui/labels/guideline_card.py</extracomment>
        <translation>%1 지침</translation>
    </message>
    <message>
        <source>Write the guideline</source>
        <extracomment>ui/labels/guideline_card.py</extracomment>
        <translation>지침 쓰기</translation>
    </message>
</context>
<context>
    <name>GuidelineEditor</name>
    <message>
        <source>AS IT IS SHOWN</source>
        <extracomment>ui/labels/guideline_editor.py</extracomment>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Guideline of %1</source>
        <extracomment>ui/labels/guideline_editor.py</extracomment>
        <translation>%1 지침</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <extracomment>ui/labels/guideline_editor.py</extracomment>
        <translation>라벨이 없습니다</translation>
    </message>
    <message>
        <source>Rules in plain words. A line that begins with + is a right example, with - a wrong one; [brackets] are around the span.</source>
        <extracomment>ui/labels/guideline_editor.py</extracomment>
        <translation>쉬운 말로 쓴 규칙입니다. +로 시작하는 줄은 맞는 예, -로 시작하는 줄은 틀린 예이며 [대괄호]는 스팬을 감쌉니다.</translation>
    </message>
</context>
<context>
    <name>GuidelineView</name>
    <message>
        <source>No guideline yet.</source>
        <extracomment>ui/labels/guideline_view.py</extracomment>
        <translation>지침이 없습니다.</translation>
    </message>
    <message>
        <source>Right: </source>
        <extracomment>ui/labels/guideline_view.py</extracomment>
        <translation>맞음: </translation>
    </message>
    <message>
        <source>Wrong: </source>
        <extracomment>ui/labels/guideline_view.py</extracomment>
        <translation>틀림: </translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>A new annotation takes the place of what it overlaps.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>새 주석이 겹치는 주석을 대신합니다.</translation>
    </message>
    <message>
        <source>Annotations may overlap: a label’s key labels the selection or the token, and leaves what is there.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>주석이 겹칠 수 있습니다. 라벨 키는 선택 영역이나 토큰에 라벨을 붙이고, 이미 있는 주석은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Done here and in identical texts: %1</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>여기와 같은 텍스트에 적용: %1</translation>
    </message>
    <message>
        <source>No further likely name in this document.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>이 문서에는 후보 이름이 더 없습니다.</translation>
    </message>
    <message>
        <source>No further “%1” without a label in this document.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>이 문서에 라벨 없는 “%1” 출현이 더 없습니다.</translation>
    </message>
    <message>
        <source>No label was given yet that could be given again.</source>
        <extracomment>ui/annotate/hand.py</extracomment>
        <translation>다시 지정할 라벨이 아직 없습니다.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>기록 닫기</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>기록</translation>
    </message>
    <message>
        <source>History of the document</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>문서 기록</translation>
    </message>
    <message>
        <source>It is already as it was before.</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>이미 이전 상태입니다.</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>아직 한 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Only the span at the cursor</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>커서의 스팬만</translation>
    </message>
    <message>
        <source>Only this span</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>이 스팬만</translation>
    </message>
    <message>
        <source>Put back as it was before</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>이전 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Put back as it was before. Undo takes this back.</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>이전 상태로 되돌렸습니다. ‘실행 취소’로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>put back</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>본문</translation>
    </message>
    <message>
        <source>What this change removed comes back, and what it added goes. One undo.</source>
        <extracomment>ui/history/panel.py</extracomment>
        <translation>이 변경이 제거한 것은 돌아오고 추가한 것은 사라집니다. 한 번에 실행 취소됩니다.</translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Occurrences</source>
        <extracomment>ui/occurrences/hit_view.py</extracomment>
        <translation>출현</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Each click, drag or Enter gives %1; Esc leaves</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>클릭, 끌기, Enter로 %1 지정, Esc로 종료</translation>
    </message>
    <message>
        <source>Give this label with each click</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>클릭마다 이 라벨 지정</translation>
    </message>
    <message>
        <source>by click, drag or</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>클릭, 끌기 또는</translation>
    </message>
    <message>
        <source>is given by each click and drag, and by</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>클릭과 끌기로 지정, 또는</translation>
    </message>
    <message>
        <source>leaves</source>
        <extracomment>ui/annotate/holding.py</extracomment>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>All files come in together, or none. What could not be taken is listed.</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>모든 파일을 함께 가져오거나 하나도 가져오지 않습니다. 가져오지 못한 것은 목록에 나옵니다.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Files, folders or zips</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>파일, 폴더, zip</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>형식</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import documents</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>문서 가져오기</translation>
    </message>
    <message>
        <source>Recognise from the file</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>파일에서 자동 인식</translation>
    </message>
    <message>
        <source>Spans are</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>스팬 종류</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>annotations: a person made or checked them</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>주석: 사람이 만들거나 확인함</translation>
    </message>
    <message>
        <source>proposals: a machine made them</source>
        <extracomment>ui/dialogs/import_files.py</extracomment>
        <translation>제안: 기계가 만듦</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>%1 stopped unexpectedly; the log is at %2</source>
        <extracomment>ui/job.py</extracomment>
        <translation>%1 작업이 예기치 않게 멈췄습니다. 로그: %2</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>End now and keep nothing</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>지금 끝내고 아무것도 남기지 않기</translation>
    </message>
    <message>
        <source>End now and keep the best so far</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>지금 끝내고 최고 결과 남기기</translation>
    </message>
    <message>
        <source>End now with the sets that are finished</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>끝난 집합까지만 하고 끝내기</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>진행</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>stopping</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <extracomment>ui/models/card.py</extracomment>
        <translation>차례를 기다림</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Show what is at work</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>진행 중인 작업 보기</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <extracomment>ui/key_help.py</extracomment>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Keys: %1</source>
        <extracomment>ui/annotate/key_words.py</extracomment>
        <translation>단축키: %1</translation>
    </message>
</context>
<context>
    <name>KeysBar</name>
    <message>
        <source>All keys: %1</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>모든 단축키: %1</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>단축키: %1</translation>
    </message>
    <message>
        <source>back to the list</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>category, next</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>범주, 다음</translation>
    </message>
    <message>
        <source>choose more</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>더 선택</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>단축키</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>라벨 지정</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/annotate/keys_bar.py</extracomment>
        <translation>본문</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>%1 is a key of “%2”, which would lose it.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>%1 키는 “%2” 명령의 키이며, 그 명령에서 빠집니다.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would have none then.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>%1 키는 “%2” 명령의 키이며, 그 명령에는 키가 없어집니다.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>명령</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>명령과 단축키</translation>
    </message>
    <message>
        <source>Enter changes the key of the chosen command; it holds at once.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>Enter로 선택한 명령의 키를 바꿉니다. 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>단축키</translation>
    </message>
    <message>
        <source>No command or key is like this.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>일치하는 명령이나 키가 없습니다.</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Press the new key of “%1”. Esc leaves it.</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>“%1”의 새 키를 누르세요. Esc를 누르면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Search: a command, or a key</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>검색: 명령 또는 키</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>여기에 사용</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/dialogs/keys.py</extracomment>
        <translation>변경됨</translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message>
        <source>Delete…</source>
        <extracomment>ui/labels/desk.py</extracomment>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Guideline, name, key…</source>
        <extracomment>ui/labels/desk.py</extracomment>
        <translation>지침, 이름, 키…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/labels/desk.py</extracomment>
        <translation>병합…</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/labels/desk.py</extracomment>
        <translation>문맥 속 스팬</translation>
    </message>
</context>
<context>
    <name>LabelFiles</name>
    <message>
        <source>Export labels</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>라벨 내보내기</translation>
    </message>
    <message>
        <source>Files of labels (*.json *.csv *.xml);;All files (*)</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>라벨 파일 (*.json *.csv *.xml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import labels</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>라벨 가져오기</translation>
    </message>
    <message>
        <source>No label of the file is new, and none here lacks anything.</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>파일에 새 라벨이 없고, 여기 라벨에도 빠진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Not everything was taken</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>가져오지 않은 것이 있습니다</translation>
    </message>
</context>
<context>
    <name>LabelHand</name>
    <message>
        <source>%1 had this key; its key is now: %2</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>%1 라벨이 쓰던 키입니다. 그 라벨의 새 키: %2</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>라벨 이름을 바꿨습니다: %1 → %2</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>%1 라벨을 삭제했습니다. 실행 취소하면 돌아옵니다.</translation>
    </message>
    <message>
        <source>%1 on %2 followed.</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>%2의 %1도 함께 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>%1 변경 중</translation>
    </message>
    <message>
        <source>It is an example in the guideline of %1 now.</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>이제 %1 지침의 예시입니다.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/labels/hand.py</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>LabelRow</name>
    <message>
        <source>, key %1</source>
        <extracomment>ui/annotate/label_row.py</extracomment>
        <translation>, 키 %1</translation>
    </message>
    <message>
        <source>Label %1, %2</source>
        <extracomment>ui/annotate/label_row.py</extracomment>
        <translation>라벨 %1, %2</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Guideline</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>지침</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>키</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>제안</translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>스팬</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/labels/table.py</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Colour…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>색…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>라벨 내보내기…</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>라벨 가져오기…</translation>
    </message>
    <message>
        <source>Import or export labels</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>라벨 가져오기 또는 내보내기</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>병합…</translation>
    </message>
    <message>
        <source>New label…</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>새 라벨…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/labels/dialog.py</extracomment>
        <translation>문맥 속 스팬</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>All labels</source>
        <extracomment>ui/annotate/labels_panel.py</extracomment>
        <translation>모든 라벨</translation>
    </message>
    <message>
        <source>LABELS</source>
        <extracomment>ui/annotate/labels_panel.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>New label</source>
        <extracomment>ui/annotate/labels_panel.py</extracomment>
        <translation>새 라벨</translation>
    </message>
    <message>
        <source>No labels yet. Add one, or import labelled text.</source>
        <extracomment>ui/annotate/labels_panel.py</extracomment>
        <translation>라벨이 없습니다. 추가하거나 라벨이 있는 텍스트를 가져오세요.</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>accepted</source>
        <extracomment>ui/labels/line_delegate.py</extracomment>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>ui/labels/line_delegate.py</extracomment>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/labels/line_delegate.py</extracomment>
        <translation>제거됨</translation>
    </message>
</context>
<context>
    <name>LineFields</name>
    <message>
        <source>Annotations</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>주석</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>본문으로</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter the spans</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>스팬 필터</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>제안</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>문맥 속 스팬</translation>
    </message>
    <message>
        <source>What is listed</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>목록의 내용</translation>
    </message>
    <message>
        <source>by document</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>문서순</translation>
    </message>
    <message>
        <source>by text</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>텍스트순</translation>
    </message>
    <message>
        <source>by what is after</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>뒤 문맥순</translation>
    </message>
    <message>
        <source>by what is before</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>앞 문맥순</translation>
    </message>
    <message>
        <source>least sure first</source>
        <extracomment>ui/labels/line_fields.py</extracomment>
        <translation>신뢰도 낮은 순</translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>accept, reject</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>수락, 거부</translation>
    </message>
    <message>
        <source>example</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>filter</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>필터</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>본문</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>relabel</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>라벨 변경</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>ui/labels/line_keys.py</extracomment>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>%1, proposed</source>
        <extracomment>ui/labels/line_list.py</extracomment>
        <translation>%1, 제안됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>ui/labels/line_list.py</extracomment>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>ui/labels/line_list.py</extracomment>
        <translation>제거됨</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 and all proposals of %2 get the other label. One undo takes it back.</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>%1와 %2의 모든 제안이 다른 라벨로 바뀝니다. 실행 취소 한&#xa0;번으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>병합</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <extracomment>ui/labels/questions.py</extracomment>
        <translation>%1 병합…</translation>
    </message>
</context>
<context>
    <name>ModelChoices</name>
    <message>
        <source>A document read from both ends</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>문서를 양방향으로 읽음</translation>
    </message>
    <message>
        <source>All %1 taggers, each compared</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>태거 %1개 모두 비교</translation>
    </message>
    <message>
        <source>CLASSIFIERS OF DOCUMENTS</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>문서 분류기</translation>
    </message>
    <message>
        <source>Characters and context: best</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>문자와 문맥: 최고 성능</translation>
    </message>
    <message>
        <source>Climb the ladder</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>단계별 학습</translation>
    </message>
    <message>
        <source>Each word by itself: quick</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>단어별: 빠름</translation>
    </message>
    <message>
        <source>TAGGERS</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>태거</translation>
    </message>
    <message>
        <source>Words and pairs of words</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>단어와 단어 쌍</translation>
    </message>
    <message>
        <source>Words and tags in a row: quick</source>
        <extracomment>ui/models/choices.py</extracomment>
        <translation>단어와 태그 열: 빠름</translation>
    </message>
</context>
<context>
    <name>ModelsWorkspace</name>
    <message>
        <source>%1 could not be deleted: %2</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>삭제할 수 없습니다(%1): %2</translation>
    </message>
    <message>
        <source>%1 on the development part</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>개발 데이터 %1</translation>
    </message>
    <message>
        <source>Agreement on the development part, as %1</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>개발 데이터 일치도(%1)</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Learning curve of %1</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>%1 학습 곡선</translation>
    </message>
    <message>
        <source>The ladder</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>단계별 학습</translation>
    </message>
    <message>
        <source>is scored on the test part</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>테스트 데이터로 평가 중</translation>
    </message>
    <message>
        <source>macro F1</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>매크로 F1</translation>
    </message>
    <message>
        <source>on all documents, with what is proposed</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>모든 문서, 제안 포함</translation>
    </message>
    <message>
        <source>on reviewed and accepted documents</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>검토하거나 수락한 문서</translation>
    </message>
    <message>
        <source>on reviewed documents</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>검토한 문서</translation>
    </message>
    <message>
        <source>proposes spans</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>스팬 제안</translation>
    </message>
    <message>
        <source>resumed</source>
        <extracomment>ui/models/workspace.py</extracomment>
        <translation>이어서 학습</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Fewer settings</source>
        <extracomment>ui/models/more_settings.py</extracomment>
        <translation>설정 줄이기</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>ui/models/more_settings.py</extracomment>
        <translation>설정 더 보기</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/models/more_settings.py</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>This project is also open in another window, since %1. What is done there appears here; undo takes back the latest change of either.</source>
        <extracomment>ui/neighbours.py</extracomment>
        <translation>이 프로젝트는 %1부터 다른 창에서도 열려 있습니다. 그곳의 작업이 여기에 나타나며, 실행 취소는 두 창 가운데 마지막 변경을 되돌립니다.</translation>
    </message>
</context>
<context>
    <name>NewLabelDialog</name>
    <message>
        <source>Add label</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>추가</translation>
    </message>
    <message>
        <source>Its key will be %1.</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>키는 %1입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>New label</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>새 라벨</translation>
    </message>
    <message>
        <source>There is a label %1 already.</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>%1 라벨이 이미 있습니다.</translation>
    </message>
    <message>
        <source>such as ORG</source>
        <extracomment>ui/dialogs/new_label.py</extracomment>
        <translation>예: ORG</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>%1 exists already.</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>%1 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>만들기</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>PER, ORG, LOC — or later</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>PER, ORG, LOC — 나중에 정해도 됩니다</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>%1 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>untitled</source>
        <extracomment>ui/dialogs/new_project.py</extracomment>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>All occurrences</source>
        <extracomment>ui/occurrences/opening.py</extracomment>
        <translation>모든 출현</translation>
    </message>
    <message>
        <source>New label…</source>
        <extracomment>ui/occurrences/opening.py</extracomment>
        <translation>새 라벨…</translation>
    </message>
    <message>
        <source>There is no label to give yet.</source>
        <extracomment>ui/occurrences/opening.py</extracomment>
        <translation>지정할 라벨이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/occurrences/opening.py</extracomment>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>%1 · %2 ticked</source>
        <extracomment>ui/occurrences/dialog.py</extracomment>
        <translation>%1 · %2개 선택</translation>
    </message>
    <message>
        <source>All occurrences</source>
        <extracomment>ui/occurrences/dialog.py</extracomment>
        <translation>모든 출현</translation>
    </message>
    <message>
        <source>In the list a label&apos;s key chooses that label.</source>
        <extracomment>ui/occurrences/dialog.py</extracomment>
        <translation>목록에서 라벨의 키를 누르면 그 라벨이 선택됩니다.</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+A all · Ctrl+Enter opens · Enter does it</source>
        <extracomment>ui/occurrences/dialog.py</extracomment>
        <translation>Space: 선택, Ctrl+A: 모두 · Ctrl+Enter: 열기 · Enter: 실행</translation>
    </message>
</context>
<context>
    <name>PacePanel</name>
    <message>
        <source>Measured on this machine only, without breaks; never exported.</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>이 컴퓨터에서만, 쉬는 시간을 빼고 잽니다. 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>PACE</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>속도</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>속도</translation>
    </message>
    <message>
        <source>in all</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/pace/panel.py</extracomment>
        <translation>오늘</translation>
    </message>
</context>
<context>
    <name>PartSwitch</name>
    <message>
        <source>Choose models and settings by this</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>모델과 설정을 고를 때 사용</translation>
    </message>
    <message>
        <source>Once, at the end: what that costs is told first</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>마지막에 한 번만: 대가를 먼저 알려 드립니다</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>데이터 구분</translation>
    </message>
    <message>
        <source>development</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>개발</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>ui/evaluate/part_switch.py</extracomment>
        <translation>테스트</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <extracomment>ui/dialogs/form.py</extracomment>
        <translation>찾아보기…</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>Banco do Vale, or [{&quot;LOWER&quot;: &quot;dr.&quot;}, {&quot;IS_TITLE&quot;: true, &quot;OP&quot;: &quot;+&quot;}]</source>
        <extracomment>ui/rules/pattern_field.py</extracomment>
        <translation>Banco do Vale, 또는 [{&quot;LOWER&quot;: &quot;dr.&quot;}, {&quot;IS_TITLE&quot;: true, &quot;OP&quot;: &quot;+&quot;}]</translation>
    </message>
    <message>
        <source>Phrases, one a line, or a pattern of tokens</source>
        <extracomment>ui/rules/pattern_field.py</extracomment>
        <translation>한 줄에 하나씩 어구, 또는 토큰 패턴</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Choices</source>
        <extracomment>ui/picker.py</extracomment>
        <translation>선택 항목</translation>
    </message>
    <message>
        <source>Nothing is like this.</source>
        <extracomment>ui/picker.py</extracomment>
        <translation>일치하는 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Each point is a door: click it.</source>
        <extracomment>ui/evaluate/curve_cards.py</extracomment>
        <translation>점을 클릭하면 내용이 열립니다.</translation>
    </message>
</context>
<context>
    <name>PreannotateDialog</name>
    <message>
        <source>A category is proposed for %1; those that have one or are reviewed are left out.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>%1에 범주를 제안합니다. 범주가 있거나 검토한 문서는 제외합니다.</translation>
    </message>
    <message>
        <source>A category is proposed for every document that has none and is not reviewed.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>검토하지 않았고 범주가 없는 모든 문서에 범주를 제안합니다.</translation>
    </message>
    <message>
        <source>A pipeline tells %1, which rules ask for.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>규칙에 필요한 %1 정보는 파이프라인에서 가져옵니다.</translation>
    </message>
    <message>
        <source>A run of this project</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>이 프로젝트의 실행</translation>
    </message>
    <message>
        <source>All rules are off: put one on, and it can propose here.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>모든 규칙이 꺼져 있습니다. 하나를 켜면 여기서 제안할 수 있습니다.</translation>
    </message>
    <message>
        <source>Annotations stay as they are, and what you rejected is not proposed again.</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>주석은 그대로 남고, 거부한 것은 다시 제안하지 않습니다.</translation>
    </message>
    <message>
        <source>As the pipeline calls them.</source>
        <extracomment>ui/dialogs/label_map.py</extracomment>
        <translation>파이프라인의 이름 그대로입니다.</translation>
    </message>
    <message>
        <source>Choose a label of the project for at least one of the pipeline&apos;s.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>파이프라인의 라벨 가운데 하나 이상에 프로젝트 라벨을 지정하세요.</translation>
    </message>
    <message>
        <source>F1 %1</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>F1 %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>No rule yet: write one, and it can propose here.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>아직 규칙이 없습니다. 하나를 쓰면 여기서 제안할 수 있습니다.</translation>
    </message>
    <message>
        <source>No run yet: train one, and it can propose here.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>아직 실행이 없습니다. 하나를 학습하면 여기서 제안할 수 있습니다.</translation>
    </message>
    <message>
        <source>No spaCy pipeline is called %1; installed are: %2.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>%1: 그런 spaCy 파이프라인이 없습니다. 설치된 것: %2.</translation>
    </message>
    <message>
        <source>No spaCy pipeline is installed; this brings one: %1</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>설치된 spaCy 파이프라인이 없습니다. 다음 명령으로 설치합니다: %1</translation>
    </message>
    <message>
        <source>Open the rules…</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>규칙 열기…</translation>
    </message>
    <message>
        <source>Write a rule…</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>규칙 쓰기…</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>파이프라인</translation>
    </message>
    <message>
        <source>Pre-annotate</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>사전 주석</translation>
    </message>
    <message>
        <source>Propose</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>제안</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>제안 주체</translation>
    </message>
    <message>
        <source>Proposes</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>제안 항목</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>실행</translation>
    </message>
    <message>
        <source>Scored against</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>Spans are proposed on %1; reviewed ones are left out.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>%1에 스팬을 제안합니다. 검토한 문서는 제외합니다.</translation>
    </message>
    <message>
        <source>Spans are proposed on every document that is not reviewed.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>검토하지 않은 모든 문서에 스팬을 제안합니다.</translation>
    </message>
    <message>
        <source>The project&apos;s rules</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>프로젝트의 규칙</translation>
    </message>
    <message>
        <source>They stand beside those of other machines.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>다른 모델의 제안은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>They take the place of earlier proposals.</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>이전 제안은 새 제안으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Train one in Models</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>모델에서 학습하기</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <extracomment>ui/dialogs/proposers.py</extracomment>
        <translation>정확도 %1</translation>
    </message>
    <message>
        <source>propose nothing</source>
        <extracomment>ui/dialogs/label_map.py</extracomment>
        <translation>제안하지 않음</translation>
    </message>
    <message>
        <source>spaCy</source>
        <extracomment>ui/dialogs/preannotate.py</extracomment>
        <translation>spaCy</translation>
    </message>
</context>
<context>
    <name>QueryFields</name>
    <message>
        <source>Match &amp;case</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>대소문자 구분(&amp;C)</translation>
    </message>
    <message>
        <source>Only what begins and ends where tokens do</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>토큰 경계에 맞는 것만</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>정규식(&amp;X)</translation>
    </message>
    <message>
        <source>What to look for</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>찾을 내용</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <extracomment>ui/occurrences/fields.py</extracomment>
        <translation>단어 단위(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 pixels</source>
        <extracomment>ui/annotate/reading.py</extracomment>
        <translation>%1픽셀</translation>
    </message>
    <message>
        <source>As the window</source>
        <extracomment>ui/annotate/reading.py</extracomment>
        <translation>창과 같게</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <extracomment>ui/annotate/reading.py</extracomment>
        <translation>본문 글꼴</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>ui/annotate/reading.py</extracomment>
        <translation>본문 크기</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Choose files of one format, or name it, to see its own options.</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>한 형식의 파일만 고르거나 형식을 지정하면 그 옵션이 보입니다.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Import nothing if anything would be lost</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>잃는 것이 있으면 아무것도 가져오지 않기</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Of this format</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>이 형식의 옵션</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Spans that cut a token</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>토큰을 자르는 스팬</translation>
    </message>
    <message>
        <source>This format has no options of its own.</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>이 형식만의 옵션은 없습니다.</translation>
    </message>
    <message>
        <source>UTF-8, or as the file says</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>UTF-8 또는 파일에 적힌 대로</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>기본값</translation>
    </message>
    <message>
        <source>leave the token out</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>토큰 제외</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>그대로 둠</translation>
    </message>
    <message>
        <source>take in the whole token</source>
        <extracomment>ui/dialogs/reading_options.py</extracomment>
        <translation>토큰 전체 포함</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter by words or by file</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>단어나 파일로 필터</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>개수</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>이 종류는 없습니다.</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>거부된 줄 저장</translation>
    </message>
    <message>
        <source>Save refused lines…</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>거부된 줄 저장…</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>내용</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>위치</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>줄</translation>
    </message>
    <message>
        <source>mended</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>고침</translation>
    </message>
    <message>
        <source>not kept</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>버림</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>참고</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/dialogs/report.py</extracomment>
        <translation>거부됨</translation>
    </message>
</context>
<context>
    <name>RuleDesk</name>
    <message>
        <source>Export rules</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>규칙 내보내기</translation>
    </message>
    <message>
        <source>Import rules</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>규칙 가져오기</translation>
    </message>
    <message>
        <source>Patterns and terms (*.jsonl *.txt *.tsv *.csv);;All files (*)</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>패턴과 용어 (*.jsonl *.txt *.tsv *.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Rules propose</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>규칙으로 제안</translation>
    </message>
    <message>
        <source>These lines are no rules</source>
        <extracomment>ui/rules/desk.py</extracomment>
        <translation>이 줄들은 규칙이 아닙니다</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a label, or write a new one.</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>라벨을 고르거나 새로 쓰세요.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>대소문자 구분(&amp;C)</translation>
    </message>
    <message>
        <source>Of phrases; a pattern says LOWER or TEXT</source>
        <extracomment>ui/rules/fields.py</extracomment>
        <translation>어구에만 적용, 패턴은 LOWER나 TEXT로 씀</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>Here</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>여기</translation>
    </message>
    <message>
        <source>In the sample</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>표본</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>패턴</translation>
    </message>
    <message>
        <source>any case</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>대소문자 무시</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>%1 필요</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/rules/rule_table.py</extracomment>
        <translation>켜짐</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Filter rules</source>
        <extracomment>ui/rules/dialog.py</extracomment>
        <translation>규칙 필터</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui/rules/dialog.py</extracomment>
        <translation>규칙</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>95 in 100</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>95% 구간</translation>
    </message>
    <message>
        <source>Between these lie 95 of 100 scores on documents drawn anew from the same</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>같은 문서에서 다시 뽑았을 때 점수 100개 중 95개가 이 사이에 있습니다</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>실행 삭제…</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>%1 실행을 삭제할까요?</translation>
    </message>
    <message>
        <source>Gold: reviewed by a person. Else: agreement with a machine&apos;s proposals</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>정답: 사람이 검토함. 그 밖에는 기계 제안과의 일치도</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>학습에 걸린 시간</translation>
    </message>
    <message>
        <source>How often somebody looked at what this run makes of the test part</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>이 실행의 테스트 데이터 결과를 열람한 횟수</translation>
    </message>
    <message>
        <source>Its weights and its scores go away for good. What it proposed stays.</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>가중치와 점수가 완전히 사라집니다. 제안한 것은 남습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>유지</translation>
    </message>
    <message>
        <source>Let this run propose spans on all documents not reviewed yet</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>검토하지 않은 모든 문서에 이 실행으로 스팬 제안</translation>
    </message>
    <message>
        <source>No run yet. Choose what to learn from and which models at the left, then press Train. You can go on annotating meanwhile.</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>아직 실행이 없습니다. 왼쪽에서 학습 대상과 모델을 고르고 학습을 누르세요. 그동안 주석을 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Of the training part</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>학습 데이터</translation>
    </message>
    <message>
        <source>On what it learned from (%1), not on reviewed documents alone</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>학습 대상(%1)으로 평가</translation>
    </message>
    <message>
        <source>Once, at the end: what that costs is told first</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>마지막에 한 번만: 대가를 먼저 알려 드립니다</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>RUNS OF THIS PROJECT</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>이 프로젝트의 실행</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>실행</translation>
    </message>
    <message>
        <source>Score on the test part…</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>테스트 데이터로 평가…</translation>
    </message>
    <message>
        <source>Strict F1, of a classifier accuracy: on the development part, in percent</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>개발 데이터의 엄격 F1(분류기는 정확도), 백분율</translation>
    </message>
    <message>
        <source>The development part had nothing to score</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>개발 데이터에 평가할 것이 없었습니다</translation>
    </message>
    <message>
        <source>Use for proposals</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>제안에 사용</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>문서</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>learned from</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>실행</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>점수</translation>
    </message>
    <message>
        <source>scored against</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>test part</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>테스트 데이터</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>ui/models/runs_panel.py</extracomment>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>SchemeSwitch</name>
    <message>
        <source>Scheme</source>
        <extracomment>ui/evaluate/cards.py</extracomment>
        <translation>방식</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or run…</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>검색 또는 실행…</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Nothing was changed: a long change is under way. Wait for its end.</source>
        <extracomment>ui/session.py</extracomment>
        <translation>변경된 것이 없습니다. 오래 걸리는 변경이 진행 중입니다. 끝날 때까지 기다려 주세요.</translation>
    </message>
</context>
<context>
    <name>SpanCards</name>
    <message>
        <source>A shade says how much of the label&apos;s spans a mistake is.</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>색의 짙기는 라벨의 스팬 가운데 그 오류의 비율입니다.</translation>
    </message>
    <message>
        <source>BY LABEL</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>라벨별</translation>
    </message>
    <message>
        <source>CONFUSION · ROWS GOLD, COLUMNS PREDICTED</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>혼동 행렬 · 행: 정답, 열: 예측</translation>
    </message>
    <message>
        <source>CONLL-2003 · SEQEVAL, STRICT, IOB2</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>CONLL-2003 · SEQEVAL, STRICT, IOB2</translation>
    </message>
    <message>
        <source>KINDS OF MISTAKE</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>오류 종류</translation>
    </message>
    <message>
        <source>THE FOUR SCHEMES</source>
        <extracomment>ui/evaluate/span_cards.py</extracomment>
        <translation>네 가지 평가 방식</translation>
    </message>
</context>
<context>
    <name>SpanDelegate</name>
    <message>
        <source>The document is no longer there.</source>
        <extracomment>ui/evaluate/span_delegate.py</extracomment>
        <translation>문서가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>ui/evaluate/span_delegate.py</extracomment>
        <translation>고침</translation>
    </message>
</context>
<context>
    <name>SpanListModel</name>
    <message>
        <source>corrected</source>
        <extracomment>ui/evaluate/span_list.py</extracomment>
        <translation>고침</translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>Accept</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>수락</translation>
    </message>
    <message>
        <source>Every number is a door</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>모든 숫자가 열립니다</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>기록</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>선택한 것이 없습니다.</translation>
    </message>
    <message>
        <source>PROPOSAL</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>제안</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>거부</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>SELECTION</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>선택</translation>
    </message>
    <message>
        <source>SPAN</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>스팬</translation>
    </message>
    <message>
        <source>Click a number, or press Enter on it: what it counts is listed here.</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>숫자를 클릭하거나 Enter를 누르면 그 항목이 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Enter opens the document, Esc goes back.</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>Enter: 문서 열기, Esc: 돌아가기</translation>
    </message>
    <message>
        <source>Gold → predicted</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>정답 → 예측</translation>
    </message>
    <message>
        <source>Solid: gold · dashed: predicted</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>실선: 정답 · 점선: 예측</translation>
    </message>
    <message>
        <source>Spans behind the number</source>
        <extracomment>ui/evaluate/span_panel.py</extracomment>
        <translation>숫자에 해당하는 스팬</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>토큰</translation>
    </message>
    <message>
        <source>annotated as %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>주석: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>no label</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>라벨 없음</translation>
    </message>
    <message>
        <source>proposed as %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>제안: %1</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>제안 주체: %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <extracomment>ui/annotate/span_panel.py</extracomment>
        <translation>점수 %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Conflicts &amp;only</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>충돌만(&amp;O)</translation>
    </message>
    <message>
        <source>Documents looked through</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>살펴본 문서</translation>
    </message>
    <message>
        <source>Leave conflicts</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>충돌은 그대로</translation>
    </message>
    <message>
        <source>Replace conflicts</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>충돌은 교체</translation>
    </message>
    <message>
        <source>What becomes of conflicts</source>
        <extracomment>ui/occurrences/status.py</extracomment>
        <translation>충돌 처리</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>, of %1</source>
        <extracomment>ui/labels/swatches.py</extracomment>
        <translation>, %1의 색</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>ui/labels/swatches.py</extracomment>
        <translation>색 %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/labels/swatches.py</extracomment>
        <translation>색</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text of the document</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>문서 본문</translation>
    </message>
    <message>
        <source>annotated</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>주석</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>제안</translation>
    </message>
    <message>
        <source>{id} · no words</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>{id} · 단어 없음</translation>
    </message>
    <message>
        <source>{id} · sentence {number} of {count}</source>
        <extracomment>ui/annotate/text_view.py</extracomment>
        <translation>{id} · 문장 {number} / {count}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <extracomment>ui/toast.py</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Annotate</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>주석</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>“%1” 취소</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>평가</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>모델</translation>
    </message>
    <message>
        <source>Project menu</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>프로젝트 메뉴</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>둘러보기</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>All, with what is proposed</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>모두, 제안 포함</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>모델을 고르세요.</translation>
    </message>
    <message>
        <source>Epochs, at most</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>최대 에포크</translation>
    </message>
    <message>
        <source>How often the training part is gone through, at most</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>학습 데이터를 최대 몇 번 반복할지</translation>
    </message>
    <message>
        <source>LEARN FROM</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>학습 곡선</translation>
    </message>
    <message>
        <source>Minutes, at most</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>최대 시간(분)</translation>
    </message>
    <message>
        <source>No document is reviewed or accepted yet.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>검토하거나 수락한 문서가 아직 없습니다.</translation>
    </message>
    <message>
        <source>No document is reviewed yet. In Annotate, Enter reviews one.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>검토한 문서가 아직 없습니다. 주석 화면에서 Enter를 누르면 검토됩니다.</translation>
    </message>
    <message>
        <source>Nobody checked all of this: scores will be agreement, not accuracy.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>모두 확인한 것이 아니므로 점수는 정확도가 아니라 일치도입니다.</translation>
    </message>
    <message>
        <source>None is in the development part: some are held out to measure on.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>개발 데이터가 없어 일부를 평가용으로 남겨 둡니다.</translation>
    </message>
    <message>
        <source>None of these documents is in the training part. Review some more.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>학습 데이터에 든 문서가 없습니다. 더 검토하세요.</translation>
    </message>
    <message>
        <source>One document is too few: another one is needed to measure on.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>문서 하나로는 부족합니다. 평가할 문서가 하나 더 필요합니다.</translation>
    </message>
    <message>
        <source>Reviewed and accepted unseen</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>검토됨 + 검토 없이 수락</translation>
    </message>
    <message>
        <source>Reviewed documents</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>검토한 문서</translation>
    </message>
    <message>
        <source>SETTINGS</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>시드</translation>
    </message>
    <message>
        <source>The project has no documents yet. Import some in Annotate.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>프로젝트에 문서가 없습니다. 주석 화면에서 가져오세요.</translation>
    </message>
    <message>
        <source>The same seed and the same data: the same run</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>시드와 데이터가 같으면 실행도 같습니다</translation>
    </message>
    <message>
        <source>These documents have no categories to learn from.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>이 문서에는 학습할 범주가 없습니다.</translation>
    </message>
    <message>
        <source>These documents have no spans to learn from.</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>이 문서에는 학습할 스팬이 없습니다.</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>학습</translation>
    </message>
    <message>
        <source>Train %1 models</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>모델 %1개 학습</translation>
    </message>
    <message>
        <source>Training %1 · development %2 · test %3</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>학습 %1 · 개발 %2 · 테스트 %3</translation>
    </message>
    <message>
        <source>What more documents bring: train on a few, on twice as many, and so on</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>문서가 늘면 얼마나 좋아지는지: 적은 수로 시작해 두 배씩 늘려 가며 학습</translation>
    </message>
    <message>
        <source>When they are over, the best so far is kept</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>시간이 지나면 그때까지의 최고 결과를 남깁니다</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>기본값</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/models/form.py</extracomment>
        <translation>제한 없음</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Changing documents, %2% done. Until then nothing else can be changed.</source>
        <extracomment>ui/turns.py</extracomment>
        <translation>문서 변경 중, %2% 완료. 끝날 때까지 다른 것은 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Doing again: %1, %2% done. Until then nothing else can be changed.</source>
        <extracomment>ui/turns.py</extracomment>
        <translation>다시 실행 중: %1, %2% 완료. 끝날 때까지 다른 것은 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Undoing: %1, %2% done. Until then nothing else can be changed.</source>
        <extracomment>ui/turns.py</extracomment>
        <translation>실행 취소 중: %1, %2% 완료. 끝날 때까지 다른 것은 변경할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>UnfinishedRows</name>
    <message>
        <source>Discard</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Go on where it was; it becomes what it would have been</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>멈춘 곳부터 계속하며 결과는 같습니다</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>UNFINISHED</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>미완료</translation>
    </message>
    <message>
        <source>broken off after epoch %1</source>
        <extracomment>ui/models/unfinished_rows.py</extracomment>
        <translation>에포크 %1 이후 중단됨</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Annotate text, train taggers on it, score them. Everything stays on this machine.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>텍스트에 주석을 달고, 태거를 학습하고, 평가하세요. 모든 것이 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>CORPORA TO BEGIN WITH</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>시작용 말뭉치</translation>
    </message>
    <message>
        <source>NOT ON THIS MACHINE YET</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>아직 이 컴퓨터에 없음</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>새 프로젝트…</translation>
    </message>
    <message>
        <source>No project yet.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>프로젝트가 없습니다.</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>열기…</translation>
    </message>
    <message>
        <source>PROJECTS</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>needs NLTK’s %1</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>NLTK의 %1 필요</translation>
    </message>
    <message>
        <source>“%1” fetches it, and is on the clipboard now; press here again when it is done. Or let NLTK_DATA name a folder that has it.</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>“%1” 명령으로 받을 수 있으며 클립보드에 복사했습니다. 끝나면 여기를 다시 누르세요. 또는 NLTK_DATA에 자료가 든 폴더를 지정하세요.</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>%1 go with them; %2 were reviewed.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1도 함께 없어집니다. 검토됨: %2.</translation>
    </message>
    <message>
        <source>%1 removed. %2 brings it back.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1 제거됨. %2 키로 되돌립니다.</translation>
    </message>
    <message>
        <source>%1 removed. %2 brings them back.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1 제거됨. %2 키로 되돌립니다.</translation>
    </message>
    <message>
        <source>%1: category %2.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1: 범주 %2.</translation>
    </message>
    <message>
        <source>%1: flag taken away.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1: 표시 해제.</translation>
    </message>
    <message>
        <source>%1: flagged.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1: 표시함.</translation>
    </message>
    <message>
        <source>%1: open again.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1: 다시 미검토로 바꿈.</translation>
    </message>
    <message>
        <source>%1: proposals accepted, unseen.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1: 제안을 검토 없이 수락함.</translation>
    </message>
    <message>
        <source>%1: proposals rejected.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1: 제안을 거부함.</translation>
    </message>
    <message>
        <source>%1: reviewed.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1: 검토됨.</translation>
    </message>
    <message>
        <source>%1: without a category.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1: 범주 없음.</translation>
    </message>
    <message>
        <source>Category of %1</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1의 범주</translation>
    </message>
    <message>
        <source>Changing documents</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>문서 변경 중</translation>
    </message>
    <message>
        <source>No annotation is on them.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>주석이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to change there.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>변경할 것이 없습니다.</translation>
    </message>
    <message>
        <source>One undo brings all back.</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>실행 취소 한 번으로 모두 돌아옵니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>%1를 제거할까요?</translation>
    </message>
    <message>
        <source>Removing documents</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>문서 제거</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/annotate/bulk.py</extracomment>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Accept all of the document, stay</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>문서 모두 수락, 머무르기</translation>
    </message>
    <message>
        <source>Accept all proposals unseen…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>모든 제안을 검토 없이 수락…</translation>
    </message>
    <message>
        <source>Accept all, reviewed, identical texts too, next</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>같은 텍스트까지 모두 수락하고 검토, 다음 문서</translation>
    </message>
    <message>
        <source>Accept all, reviewed, next document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>모두 수락하고 검토, 다음 문서</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>제안 수락</translation>
    </message>
    <message>
        <source>Accept the proposed category</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>제안된 범주 수락</translation>
    </message>
    <message>
        <source>Accept, reject the chosen proposals</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>선택한 제안 수락, 거부</translation>
    </message>
    <message>
        <source>All occurrences…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>모든 출현…</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>주석</translation>
    </message>
    <message>
        <source>Back to the labels</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>라벨로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the list in Evaluate</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>평가 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>본문으로</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>백업…</translation>
    </message>
    <message>
        <source>Begin one token earlier</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>시작을 한 토큰 앞으로</translation>
    </message>
    <message>
        <source>Begin one token later</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>시작을 한 토큰 뒤로</translation>
    </message>
    <message>
        <source>Category, reviewed, next document</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>범주 지정하고 검토, 다음 문서</translation>
    </message>
    <message>
        <source>Category…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>범주…</translation>
    </message>
    <message>
        <source>Change by change; the text shows where</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>변경 하나씩; 본문에서 위치 표시</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>단축키 변경…</translation>
    </message>
    <message>
        <source>Choose all that the filter lets through</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>필터를 통과한 모두 선택</translation>
    </message>
    <message>
        <source>Choose more</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>더 선택</translation>
    </message>
    <message>
        <source>Chosen documents: accept all, unseen</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>선택한 문서: 검토 없이 모두 수락</translation>
    </message>
    <message>
        <source>Chosen documents: category…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>선택한 문서: 범주…</translation>
    </message>
    <message>
        <source>Chosen documents: flag</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>선택한 문서: 표시</translation>
    </message>
    <message>
        <source>Chosen documents: open again</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>선택한 문서: 다시 미검토로</translation>
    </message>
    <message>
        <source>Chosen documents: pre-annotate…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>선택한 문서: 사전 주석…</translation>
    </message>
    <message>
        <source>Chosen documents: reject all</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>선택한 문서: 모두 거부</translation>
    </message>
    <message>
        <source>Chosen documents: remove…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>선택한 문서: 제거…</translation>
    </message>
    <message>
        <source>Chosen documents: reviewed</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>선택한 문서: 검토됨</translation>
    </message>
    <message>
        <source>Chosen documents: take the flag away</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>선택한 문서: 표시 해제</translation>
    </message>
    <message>
        <source>Close project</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>프로젝트 닫기</translation>
    </message>
    <message>
        <source>Copy the rows that are chosen</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>선택한 행 복사</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>문서</translation>
    </message>
    <message>
        <source>End one token earlier</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>끝을 한 토큰 앞으로</translation>
    </message>
    <message>
        <source>End one token later</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>끝을 한 토큰 뒤로</translation>
    </message>
    <message>
        <source>Ends of the line; with Ctrl, of the text</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>줄의 처음과 끝, Ctrl과 함께면 글의 처음과 끝</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>평가</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>문서 필터</translation>
    </message>
    <message>
        <source>First to ninth category</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>첫째~아홉째 범주</translation>
    </message>
    <message>
        <source>Flag the document, or take the flag away</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>문서 표시 또는 표시 해제</translation>
    </message>
    <message>
        <source>Font of the text…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>본문 글꼴…</translation>
    </message>
    <message>
        <source>From number to number, along a curve</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>숫자에서 숫자로, 곡선을 따라</translation>
    </message>
    <message>
        <source>From run to run</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>실행에서 실행으로</translation>
    </message>
    <message>
        <source>From the list back to the number</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>목록에서 숫자로 돌아가기</translation>
    </message>
    <message>
        <source>Give the chosen spans this label</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>선택한 스팬에 이 라벨 지정</translation>
    </message>
    <message>
        <source>Guideline beside the text</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>본문 옆에 지침 표시</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>기록</translation>
    </message>
    <message>
        <source>History of the document, and back</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>문서 기록, 돌아가기</translation>
    </message>
    <message>
        <source>Hold a label: each click gives it…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>라벨 고정: 클릭마다 지정…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>라벨 지정</translation>
    </message>
    <message>
        <source>Label by name…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>이름으로 라벨 지정…</translation>
    </message>
    <message>
        <source>Label the selection, token or span</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>선택 영역, 토큰, 스팬에 라벨 지정</translation>
    </message>
    <message>
        <source>Labels…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>라벨…</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Last label again, here</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>마지막 라벨 여기에</translation>
    </message>
    <message>
        <source>Last label again, next occurrence</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>마지막 라벨을 다음 출현에</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>시스템 테마 따르기</translation>
    </message>
    <message>
        <source>Line by line</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>줄 단위</translation>
    </message>
    <message>
        <source>List anew</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>목록 새로 고침</translation>
    </message>
    <message>
        <source>List of documents</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>문서 목록</translation>
    </message>
    <message>
        <source>List the spans behind the number; in the list, open the document</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>숫자 뒤의 스팬 나열, 목록에서는 문서 열기</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>모델</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>이동</translation>
    </message>
    <message>
        <source>New label…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>새 라벨…</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>새 프로젝트…</translation>
    </message>
    <message>
        <source>Next document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>다음 문서</translation>
    </message>
    <message>
        <source>Next document that is not reviewed</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>검토하지 않은 다음 문서</translation>
    </message>
    <message>
        <source>Next likely name</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>다음 후보 이름</translation>
    </message>
    <message>
        <source>Open in the document</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>문서에서 열기</translation>
    </message>
    <message>
        <source>Open the document before, after</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>이전, 다음 문서 열기</translation>
    </message>
    <message>
        <source>Previous likely name</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>이전 후보 이름</translation>
    </message>
    <message>
        <source>Put back as it was before</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>이전 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Remove the chosen documents…</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>선택한 문서 제거…</translation>
    </message>
    <message>
        <source>Remove the chosen spans</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>선택한 스팬 제거</translation>
    </message>
    <message>
        <source>Screen by screen</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>화면 단위</translation>
    </message>
    <message>
        <source>Select on to the next likely name</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>다음 후보 이름까지 선택</translation>
    </message>
    <message>
        <source>Span by span</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>스팬 단위</translation>
    </message>
    <message>
        <source>Spans in context</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>문맥 속 스팬</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>다음 입력란 또는 버튼으로</translation>
    </message>
    <message>
        <source>To the next table or curve</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>다음 표 또는 곡선으로</translation>
    </message>
    <message>
        <source>To the text</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>본문으로</translation>
    </message>
    <message>
        <source>category</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>범주</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>표시</translation>
    </message>
    <message>
        <source>likely name</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>후보 이름</translation>
    </message>
    <message>
        <source>reviewed</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>검토됨</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>다음 창</translation>
    </message>
    <message>
        <source>A right, a wrong example for the guideline</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>지침의 옳은 예, 틀린 예</translation>
    </message>
    <message>
        <source>Annotations may overlap</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>주석 겹치기 허용</translation>
    </message>
    <message>
        <source>Next proposal, or span</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>다음 제안 또는 스팬</translation>
    </message>
    <message>
        <source>Numbers of lines, of sentences, none</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>줄 번호, 문장 번호, 없음</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>프로젝트 열기…</translation>
    </message>
    <message>
        <source>Pace: how fast, and how long the rest takes</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>속도: 작업 속도와 남은 시간</translation>
    </message>
    <message>
        <source>Pre-annotate…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>사전 주석…</translation>
    </message>
    <message>
        <source>Previous document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>이전 문서</translation>
    </message>
    <message>
        <source>Previous proposal, or span</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>이전 제안 또는 스팬</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Reject all of the document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>문서 모두 거부</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>제안 거부</translation>
    </message>
    <message>
        <source>Reject the proposed category</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>제안된 범주 거부</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>검토</translation>
    </message>
    <message>
        <source>Reviewed as it is, next document</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>이대로 검토, 다음 문서</translation>
    </message>
    <message>
        <source>Reviewed, or open again</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>검토됨 또는 다시 미검토</translation>
    </message>
    <message>
        <source>Row of IOB tags</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>IOB 태그 줄</translation>
    </message>
    <message>
        <source>Rule from what is here…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>여기서 규칙 만들기…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>규칙…</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>검색 또는 실행…</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>선택</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>문장 단위</translation>
    </message>
    <message>
        <source>Size of the text…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>본문 크기…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Spans in context, and back</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>문맥 속 스팬, 돌아가기</translation>
    </message>
    <message>
        <source>Token by token</source>
        <extracomment>ui/place_keys.py</extracomment>
        <translation>토큰 단위</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>창 둘러보기</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>accept all, next</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>모두 수락, 다음</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>수락, 거부</translation>
    </message>
    <message>
        <source>next proposal</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>다음 제안</translation>
    </message>
    <message>
        <source>next, previous</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>다음, 이전</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>resize</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>범위 조절</translation>
    </message>
</context>
<context>
    <name>ends</name>
    <message>
        <source>Every document is reviewed: train on them in Models, or export them.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>모든 문서를 검토했습니다. 이제 모델에서 학습하거나 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>From the beginning of the list again.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>다시 목록의 처음부터입니다.</translation>
    </message>
    <message>
        <source>No document after this one in the list waits for review; %1 goes on from the beginning.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>목록에서 이 문서 다음에는 검토를 기다리는 문서가 없습니다. %1 키로 처음부터 계속합니다.</translation>
    </message>
    <message>
        <source>No document of the list waits for review.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>목록에 검토를 기다리는 문서가 없습니다.</translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>목록의 첫 문서입니다.</translation>
    </message>
    <message>
        <source>This is the last document of the list.</source>
        <extracomment>ui/annotate/ends.py</extracomment>
        <translation>목록의 마지막 문서입니다.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>A fault of Tagwright</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Tagwright 오류</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Something went wrong in Tagwright itself. What you did is saved.</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>Tagwright 내부에서 오류가 났습니다. 작업은 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The log is at %1.</source>
        <extracomment>ui/faults.py</extracomment>
        <translation>로그 위치: %1</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1 proposed %2</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>%1의 제안: %2</translation>
    </message>
    <message>
        <source>%1, in the place of %2</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>%2 대신 %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>수락: %1</translation>
    </message>
    <message>
        <source>Brought back</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>프로젝트로 되돌림</translation>
    </message>
    <message>
        <source>Category rejected: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>범주 거부: %1</translation>
    </message>
    <message>
        <source>Category taken away</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>범주 제거됨</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>범주: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Flag taken away</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>표시 해제됨</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>%1에서 가져옴</translation>
    </message>
    <message>
        <source>Labelled %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>라벨 지정: %1</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>라벨 변경됨</translation>
    </message>
    <message>
        <source>Not rejected any more: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>거부 취소: %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>거부: %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>제거: %1</translation>
    </message>
    <message>
        <source>Removed from the project</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>프로젝트에서 제외</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>파일 %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>ui/history/words.py</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>%1 always means the same; take another key.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>%1 키의 뜻은 정해져 있습니다. 다른 키를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 gives a category; take another key.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>%1 키는 범주를 지정합니다. 다른 키를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is a label&apos;s key; take one with Ctrl, Alt or Shift.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>%1 키는 라벨의 키입니다. Ctrl, Alt, Shift와 함께 쓰세요.</translation>
    </message>
    <message>
        <source>%1 moves the cursor; take another key.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>%1 키는 커서를 옮깁니다. 다른 키를 쓰세요.</translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <extracomment>ui/keyboard.py</extracomment>
        <translation>알 수 없는 키입니다.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>%1 labels added</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>라벨 %1개 추가</translation>
    </message>
    <message>
        <source>%1 labels completed</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>라벨 %1개 보완</translation>
    </message>
    <message>
        <source>1 label added</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>라벨 1개 추가</translation>
    </message>
    <message>
        <source>1 label completed</source>
        <extracomment>ui/labels/files.py</extracomment>
        <translation>라벨 1개 보완</translation>
    </message>
</context>
<context>
    <name>looking</name>
    <message>
        <source>Each look at the test part makes its scores say less, for whatever is chosen or mended afterwards is fitted to it: choose by the development part, and look here once, at the end.</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>테스트 데이터는 볼 때마다 점수의 의미가 줄어듭니다. 그 뒤에 고르거나 고친 것이 테스트 데이터에 맞춰지기 때문입니다. 개발 데이터로 고르고, 테스트 데이터는 마지막에 한 번만 보세요.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>보지 않기</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>Look at the test part?</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>테스트 데이터를 볼까요?</translation>
    </message>
    <message>
        <source>The look is recorded.</source>
        <extracomment>ui/looking.py</extracomment>
        <translation>열람 사실은 기록됩니다.</translation>
    </message>
</context>
<context>
    <name>occurrences</name>
    <message>
        <source>%1 becomes %2.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1: %2 라벨로 바뀝니다.</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>충돌 %1개</translation>
    </message>
    <message>
        <source>%1 freed of %2 in %3.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%3에서 %1의 %2 라벨을 제거했습니다.</translation>
    </message>
    <message>
        <source>%1 gives way to %2.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1: %2 라벨로 교체됩니다.</translation>
    </message>
    <message>
        <source>%1 has other borders; it is left as it is.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1: 경계가 달라 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>결과 %1개</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is in the way; it is left as it is.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1: 이미 있어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1: 제거합니다.</translation>
    </message>
    <message>
        <source>%1 labelled %2 in %3.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%3에서 %1에 %2 라벨을 지정했습니다.</translation>
    </message>
    <message>
        <source>%1 occurrences</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>출현 %1개</translation>
    </message>
    <message>
        <source>%1 relabelled as %2 in %3.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%3에서 %1의 라벨을 바꿨습니다: %2</translation>
    </message>
    <message>
        <source>%1 so already</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>이미 지정됨 %1개</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>충돌 1개</translation>
    </message>
    <message>
        <source>1 hit</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>결과 1개</translation>
    </message>
    <message>
        <source>1 occurrence</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>출현 1개</translation>
    </message>
    <message>
        <source>It becomes %2.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%2 라벨로 바뀝니다.</translation>
    </message>
    <message>
        <source>It is found nowhere in this case, or as whole words.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>대소문자나 단어 단위가 맞는 곳이 없습니다.</translation>
    </message>
    <message>
        <source>It is found nowhere.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>It is labelled so already.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>이미 같은 라벨입니다.</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>그대로 둡니다.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>라벨 지정</translation>
    </message>
    <message>
        <source>Label %1</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 라벨 지정</translation>
    </message>
    <message>
        <source>No annotation and no proposal of this label is on it.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>이 라벨의 주석도 제안도 없습니다.</translation>
    </message>
    <message>
        <source>No hits</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>Relabel</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>라벨 변경</translation>
    </message>
    <message>
        <source>Relabel %1</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1 라벨 변경</translation>
    </message>
    <message>
        <source>Remove labels</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>라벨 제거</translation>
    </message>
    <message>
        <source>Remove labels of %1</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>%1의 라벨 제거</translation>
    </message>
    <message>
        <source>Type a word, a name, or switch to a regular expression.</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>단어나 이름을 입력하거나 정규식으로 바꾸세요.</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>충돌: %1</translation>
    </message>
    <message>
        <source>labels</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>not ticked</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>선택 안 됨</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>제안</translation>
    </message>
    <message>
        <source>so already</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>이미 지정됨</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>ui/occurrences/words.py</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>%1 after %2: %3.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>%2 학습 후 %1: %3.</translation>
    </message>
    <message>
        <source>%1 models are kept. The best: %2, %3</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>모델 %1개를 남겼습니다. 최고: %2, %3</translation>
    </message>
    <message>
        <source>%1 on the test part: %2 (95 in 100: %3), %4.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>테스트 데이터 %1: %2 (95% 구간: %3), %4.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Agreement with %1 (%2)</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>%1 일치도 (%2)</translation>
    </message>
    <message>
        <source>Better than after %1: more documents can be expected to help.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>문서 %1개일 때보다 좋습니다. 문서가 늘면 더 좋아질 수 있습니다.</translation>
    </message>
    <message>
        <source>Kept. %1 on the development part: %2</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>남겼습니다. 개발 데이터 %1: %2</translation>
    </message>
    <message>
        <source>Kept; nothing could be scored.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>남겼습니다. 평가할 것이 없었습니다.</translation>
    </message>
    <message>
        <source>No difference shown from %1.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>문서 %1개일 때와 차이가 드러나지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>남긴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Strict F1</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>엄격 F1</translation>
    </message>
    <message>
        <source>The test part had nothing to score.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>테스트 데이터에 평가할 것이 없었습니다.</translation>
    </message>
    <message>
        <source>The test part was looked at %1 times, first on %2.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>테스트 데이터를 %1번 보았으며 처음은 %2입니다.</translation>
    </message>
    <message>
        <source>The test part was looked at once, on %1.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>테스트 데이터를 한 번 보았습니다(%1).</translation>
    </message>
    <message>
        <source>Worse than after %1.</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>문서 %1개일 때보다 나쁩니다.</translation>
    </message>
</context>
<context>
    <name>pace</name>
    <message>
        <source>%1 each</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>각 %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1 남음.</translation>
    </message>
    <message>
        <source>%1 left: about %2.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1 남음: 약 %2.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 today</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>오늘 %1개</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>A span accepted took %1, one typed %2: the suggestions cost %3.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>수락한 스팬은 %1, 직접 입력한 스팬은 %2: 제안 때문에 %3 더 걸렸습니다.</translation>
    </message>
    <message>
        <source>A span accepted took %1, one typed %2: the suggestions saved %3.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>수락한 스팬은 %1, 직접 입력한 스팬은 %2: 제안 덕분에 %3 줄었습니다.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>수락</translation>
    </message>
    <message>
        <source>Actions for a span</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>스팬당 동작</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>추가</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>수정</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>문서</translation>
    </message>
    <message>
        <source>Every document is reviewed.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>모든 문서를 검토했습니다.</translation>
    </message>
    <message>
        <source>For a document</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>문서당</translation>
    </message>
    <message>
        <source>For a span</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>스팬당</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>거부</translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>스팬</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <extracomment>ui/pace/words.py</extracomment>
        <translation>아직 문서가 없습니다.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Category of the document</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>문서의 범주</translation>
    </message>
    <message>
        <source>Label by name</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>이름으로 라벨 지정</translation>
    </message>
    <message>
        <source>New category %1</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>새 범주 %1</translation>
    </message>
    <message>
        <source>New label %1</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>새 라벨 %1</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>범주 없음</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>검색 또는 실행…</translation>
    </message>
    <message>
        <source>Show the documents with “%1”</source>
        <extracomment>ui/palette.py</extracomment>
        <translation>“%1” 포함 문서 보기</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>%1 documents</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>문서&#xa0;%1개</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%1를 내보냈습니다: %2</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>라벨 %1개</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>열람 %1회</translation>
    </message>
    <message>
        <source>%1 mistakes</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>오류 %1개</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>%2: %1.</translation>
    </message>
    <message>
        <source>%1 proposals</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>제안 %1개</translation>
    </message>
    <message>
        <source>%1 spans</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>스팬 %1개</translation>
    </message>
    <message>
        <source>%1 with a category</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>범주 있음 %1개</translation>
    </message>
    <message>
        <source>1 document</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>문서&#xa0;1개</translation>
    </message>
    <message>
        <source>1 label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>라벨 1개</translation>
    </message>
    <message>
        <source>1 look</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>열람 1회</translation>
    </message>
    <message>
        <source>1 mistake</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>오류 1개</translation>
    </message>
    <message>
        <source>1 proposal</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>제안 1개</translation>
    </message>
    <message>
        <source>1 span</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>스팬 1개</translation>
    </message>
    <message>
        <source>1 with a category</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>범주 있음 1개</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Undone: import. %1 left; redo brings the others back.</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>가져오기를 취소했습니다. 남은 것: %1. 다시 실행하면 나머지가 돌아옵니다.</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>수락</translation>
    </message>
    <message>
        <source>accept all</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>모두 수락</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>검토 없이 수락</translation>
    </message>
    <message>
        <source>add label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>라벨 추가</translation>
    </message>
    <message>
        <source>categorise</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>범주 지정</translation>
    </message>
    <message>
        <source>delete label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>라벨 삭제</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>표시</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>라벨 지정</translation>
    </message>
    <message>
        <source>label all</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>모두 라벨 지정</translation>
    </message>
    <message>
        <source>least sure %1</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>최저 신뢰도 %1</translation>
    </message>
    <message>
        <source>merge</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>병합</translation>
    </message>
    <message>
        <source>merge labels</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>라벨 병합</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>미검토</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>거부</translation>
    </message>
    <message>
        <source>reject category</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>범주 거부</translation>
    </message>
    <message>
        <source>relabel</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>라벨 변경</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>remove all</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>모두 제거</translation>
    </message>
    <message>
        <source>rename label</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>라벨 이름 변경</translation>
    </message>
    <message>
        <source>resize</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>범위 조절</translation>
    </message>
    <message>
        <source>restore</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>검토</translation>
    </message>
    <message>
        <source>reviewed</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>검토됨</translation>
    </message>
    <message>
        <source>unflag</source>
        <extracomment>ui/phrases.py</extracomment>
        <translation>표시 해제</translation>
    </message>
</context>
<context>
    <name>retold</name>
    <message>
        <source>%1 %2; `tagwright new %3` makes a project.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: %2. `tagwright new %3` 명령으로 프로젝트를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 annotations stood there twice; one was kept</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>주석 %1개가 중복되어 하나만 남겼습니다</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 (위치 %2)</translation>
    </message>
    <message>
        <source>%1 cannot be merged into itself; name another label.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 라벨을 자기 자신과 합칠 수 없습니다. 다른 라벨을 고르세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or open it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 이미 있습니다. 다른 이름을 고르거나 그것을 여세요.</translation>
    </message>
    <message>
        <source>%1 exists already; name a file that does not.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 이미 있습니다. 없는 파일 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>%1 folds need %2 documents or more in the training and development parts; there are %3.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>폴드 %1개에는 학습·개발 데이터에 문서가 %2개 이상 필요합니다. 지금은 %3개입니다.</translation>
    </message>
    <message>
        <source>%1 has no documents left to propose on: all that were asked for are reviewed. Open some again first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 제안할 문서가 남아 있지 않습니다. 대상 문서를 모두 검토했습니다. 먼저 일부를 다시 미검토로 바꾸세요.</translation>
    </message>
    <message>
        <source>%1 has no documents to propose on; import some first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 제안할 문서가 없습니다. 먼저 문서를 가져오세요.</translation>
    </message>
    <message>
        <source>%1 has no labels in it; name another file.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 라벨이 없습니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 has no rules that are on; add some with `tagwright rules` or in the window.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 켜진 규칙이 없습니다. `tagwright rules` 명령이나 창에서 추가하세요.</translation>
    </message>
    <message>
        <source>%1 has no vector for any word of the training part.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1: 학습 데이터의 단어에 해당하는 벡터가 없습니다.</translation>
    </message>
    <message>
        <source>%1 has several categories; they were kept in its metadata</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1: 범주가 여럿이어서 메타데이터에 보관했습니다</translation>
    </message>
    <message>
        <source>%1 has the label %2 twice; take one of them out.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: %2 라벨이 두 번 있습니다. 하나를 지우세요.</translation>
    </message>
    <message>
        <source>%1 holds no vectors: a word and its numbers must stand in each line.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1: 벡터가 없습니다. 줄마다 단어와 숫자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>%1 is %2, or a choice such as {&quot;IN&quot;: [...]}</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: %2 또는 {&quot;IN&quot;: [...]} 같은 선택이어야 합니다</translation>
    </message>
    <message>
        <source>%1 is a format to look at, not to read; read what it was made from</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 보기만 하는 형식입니다. 원본을 읽으세요</translation>
    </message>
    <message>
        <source>%1 is a list, each of it %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 목록이어야 하며 각 항목은 %2입니다</translation>
    </message>
    <message>
        <source>%1 is an SQLite file, but not a Tagwright project.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: SQLite 파일이지만 Tagwright 프로젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is at work in another process; end that one first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 다른 프로세스에서 작업 중입니다. 먼저 그것을 끝내세요.</translation>
    </message>
    <message>
        <source>%1 is damaged and open for reading only: %2; `tagwright rescue %3 -o NEW` writes that into a new project, and `tagwright backups %4` lists the backups.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 손상되어 읽기 전용으로 열렸습니다: %2. `tagwright rescue %3 -o NEW` 명령이 그 내용을 새 프로젝트에 쓰고, `tagwright backups %4` 명령이 백업을 나열합니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 손상되었습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2; train again, or take another copy of the run.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 손상되었습니다: %2. 다시 학습하거나 다른 사본을 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is damaged; `tagwright check %2` says where and mends its search, and `tagwright rescue %3 -o NEW` writes what can be read into a new project.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 손상되었습니다. `tagwright check %2` 명령이 손상된 곳을 알려 주고 검색을 고치며, `tagwright rescue %3 -o NEW` 명령이 읽을 수 있는 내용을 새 프로젝트에 씁니다.</translation>
    </message>
    <message>
        <source>%1 is no CSV: %2; mend it there.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: CSV가 아닙니다: %2. 그곳을 고치세요.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2; mend it there.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: JSON이 아닙니다: %2. 그곳을 고치세요.</translation>
    </message>
    <message>
        <source>%1 is no XML: %2; mend it there.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: XML이 아닙니다: %2. 그곳을 고치세요.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8; save it as UTF-8.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: UTF-8이 아닙니다. UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>%1 is not a Tagwright project; import it into one instead.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: Tagwright 프로젝트가 아닙니다. 프로젝트로 가져오기 하세요.</translation>
    </message>
    <message>
        <source>%1 is not a list of labels; write it like [{&quot;name&quot;: &quot;PER&quot;}].</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 라벨 목록이 아닙니다. [{&quot;name&quot;: &quot;PER&quot;}]처럼 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is not a run: it has no %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 실행 폴더가 아닙니다. %2 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, because the file or its folder cannot be written to; copy it to a folder of your own to work on it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 파일이나 폴더에 쓸 수 없어 읽기 전용으로 열렸습니다. 작업하려면 자신의 폴더로 복사하세요.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of labels; name another file.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 라벨 파일치고 너무 큽니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: true 또는 false여야 합니다</translation>
    </message>
    <message>
        <source>%1 knows no %2; it knows %3</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: %2 없음. 쓸 수 있는 것: %3</translation>
    </message>
    <message>
        <source>%1 labels are too many for a tagger, which can tell %2 apart; join some of them.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>라벨 %1개는 태거에 너무 많습니다. 구별할 수 있는 것은 %2개이니 일부를 합치세요.</translation>
    </message>
    <message>
        <source>%1 of its documents could be read</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>문서 %1개를 읽을 수 있었습니다</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tagwright (version %2 of the file); update this one to open it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 더 새로운 Tagwright에서 만들었습니다(파일 버전 %2). 열려면 이 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open; put it back, or close the project and open it where it is now.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 열려 있는 동안 옮겨졌거나 삭제되었거나 다른 파일로 바뀌었습니다. 제자리로 돌려놓거나, 프로젝트를 닫고 지금 있는 곳에서 여세요.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1, %2번째 줄</translation>
    </message>
    <message>
        <source>%1, parts of these tables could not: %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1. 다음 표의 일부는 읽지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; what was done before cannot be undone any more</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1. 이전에 한 작업은 더 이상 되돌릴 수 없습니다</translation>
    </message>
    <message>
        <source>A colour is written like #cc6677, and %1 is not.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>색은 #cc6677처럼 씁니다. 색이 아닌 값: %1.</translation>
    </message>
    <message>
        <source>A guideline has %1 characters at most, and this one has %2; shorten it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>지침은 최대 %1자인데 이 지침은 %2자입니다. 줄이세요.</translation>
    </message>
    <message>
        <source>A guideline is plain text, and there is a character U+%1 in line %2 of this one; take it out.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>지침은 일반 텍스트여야 하는데 %2번째 줄에 U+%1 문자가 있습니다. 지우세요.</translation>
    </message>
    <message>
        <source>A label cannot be named %1; give it a name without line breaks or white space at its ends.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1: 라벨 이름으로 쓸 수 없습니다. 줄 바꿈이나 양 끝의 공백이 없는 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>A label&apos;s key is one of %1, and %2 is not.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>라벨의 키는 %1 가운데 하나여야 합니다. 쓸 수 없는 키: %2.</translation>
    </message>
    <message>
        <source>A page to look at, with the annotations in colour (written only)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>주석을 색으로 보여 주는 페이지(쓰기 전용)</translation>
    </message>
    <message>
        <source>A worker process ended before its work was done (often for lack of memory); try again with one process.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>작업 프로세스가 끝나기 전에 중단되었습니다(대개 메모리 부족). 프로세스 하나로 다시 시도하세요.</translation>
    </message>
    <message>
        <source>All documents of the training part have the category %1: there is nothing to tell apart; label documents of another category, too.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>학습 데이터의 모든 문서가 %1 범주입니다. 구별할 것이 없으니 다른 범주의 문서도 지정하세요.</translation>
    </message>
    <message>
        <source>CoNLL scores need spans that do not overlap, but in document %1 the %2 spans [%3, %4) and [%5, %6) do.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>CoNLL 점수에는 겹치지 않는 스팬이 필요합니다. 문서 %1에서 스팬(%2) [%3, %4)과 [%5, %6)이 겹칩니다.</translation>
    </message>
    <message>
        <source>CoNLL-2002, Dutch news</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-2002, 네덜란드어 뉴스</translation>
    </message>
    <message>
        <source>CoNLL-2002, Spanish news</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-2002, 스페인어 뉴스</translation>
    </message>
    <message>
        <source>CoNLL-2003: a token a line, IOB tags in the last column</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-2003: 줄마다 토큰 하나, 마지막 열에 IOB 태그</translation>
    </message>
    <message>
        <source>CoNLL-U Plus: CoNLL-U with the columns that its first line names</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-U Plus: 첫 줄에 적힌 열을 쓰는 CoNLL-U</translation>
    </message>
    <message>
        <source>CoNLL-U: a word a line in ten columns (Universal Dependencies)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>CoNLL-U: 줄마다 단어 하나, 열 10개(Universal Dependencies)</translation>
    </message>
    <message>
        <source>Folds are from %1 to %2, not %3.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>폴드는 %1~%2개여야 합니다(지정한 값: %3).</translation>
    </message>
    <message>
        <source>JSON Lines, one document a line (Tagwright&apos;s and Prodigy&apos;s)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>JSON Lines: 줄마다 문서 하나(Tagwright, Prodigy)</translation>
    </message>
    <message>
        <source>Label Studio&apos;s JSON: tasks with annotations and predictions</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Label Studio의 JSON: 주석과 예측이 있는 작업</translation>
    </message>
    <message>
        <source>Movie reviews, pos or neg (Pang and Lee)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>영화 후기, pos 또는 neg (Pang과 Lee)</translation>
    </message>
    <message>
        <source>NLTK&apos;s corpus %1 is not on this machine; get it with `python -m nltk.downloader %2`, or let NLTK_DATA name the folder that has it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>NLTK의 %1 말뭉치가 이 컴퓨터에 없습니다. `python -m nltk.downloader %2` 명령으로 받거나, 들어 있는 폴더를 NLTK_DATA에 지정하세요.</translation>
    </message>
    <message>
        <source>No backup of %1 could be made in %2: %3; see to it that the folder can be written to and has room.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1의 백업을 %2에 만들지 못했습니다: %3. 폴더에 쓸 수 있고 공간이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>None of the labels of %1 (%2) has a counterpart among the project&apos;s (%3); name one with --map, as in --map %4=%5.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1의 라벨(%2) 가운데 프로젝트의 라벨(%3)에 대응하는 것이 없습니다. --map %4=%5처럼 하나를 연결하세요.</translation>
    </message>
    <message>
        <source>Nothing in %1 could be taken; the project is as it was.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1에서 아무것도 가져오지 못했습니다. 프로젝트는 그대로입니다.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>아무것도 바뀌지 않았습니다: %1</translation>
    </message>
    <message>
        <source>OP %1 asks for at least %2 and at most %3</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>OP %1: 최소 %2, 최대 %3입니다</translation>
    </message>
    <message>
        <source>OP is one of ! ? + * {n} {n,m} {n,} {,m}</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>OP는 ! ? + * {n} {n,m} {n,} {,m} 중 하나입니다</translation>
    </message>
    <message>
        <source>OP repeats %1 times at most</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>OP는 최대 %1번 반복합니다</translation>
    </message>
    <message>
        <source>One document is too few to train on: label another one, to measure on it.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>문서 하나로는 학습할 수 없습니다. 측정할 문서를 하나 더 지정하세요.</translation>
    </message>
    <message>
        <source>Parquet, as Hugging Face datasets reads it</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Parquet: Hugging Face datasets가 읽는 형식</translation>
    </message>
    <message>
        <source>Penn Treebank, a tenth: parts of speech</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Penn Treebank 10분의 1: 품사</translation>
    </message>
    <message>
        <source>Plain text, one document a file (or a line, or a paragraph)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>일반 텍스트: 파일(또는 줄, 문단)마다 문서 하나</translation>
    </message>
    <message>
        <source>Relabelling %1 as %2 changes nothing.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 라벨을 %2 라벨로 바꿔도 달라지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Reuters-21578 news, 1987, without entities</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>Reuters-21578 뉴스(1987년), 개체 없음</translation>
    </message>
    <message>
        <source>Sample: film and restaurant reviews</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>예제: 영화와 식당 후기</translation>
    </message>
    <message>
        <source>Sample: news and property advertisements, with gold entities</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>예제: 뉴스와 부동산 광고(정답 개체 포함)</translation>
    </message>
    <message>
        <source>Sample: property advertisements, half of them French</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>예제: 부동산 광고(절반은 프랑스어)</translation>
    </message>
    <message>
        <source>Sample: short news items</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>예제: 짧은 뉴스</translation>
    </message>
    <message>
        <source>Sample: short news items to label; spaCy proposes, you correct</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>예제: 라벨을 붙일 짧은 뉴스(spaCy가 제안하고 직접 고칩니다)</translation>
    </message>
    <message>
        <source>Table with commas: a token a row, or a text a row with its category</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>쉼표로 나눈 표: 행마다 토큰 하나, 또는 텍스트와 그 범주</translation>
    </message>
    <message>
        <source>Table with tabs: a token a row, or a text a row with its category</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>탭으로 나눈 표: 행마다 토큰 하나, 또는 텍스트와 그 범주</translation>
    </message>
    <message>
        <source>Taggers and classifiers have different scores; train either, not both.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>태거와 분류기는 점수가 달라 함께 학습할 수 없습니다. 한쪽만 학습하세요.</translation>
    </message>
    <message>
        <source>The documents that wait are not in the pipeline&apos;s language (%1) but in %2; choose a pipeline of theirs.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>기다리는 문서의 언어가 파이프라인의 언어(%1)가 아니라 %2입니다. 그 언어의 파이프라인을 고르세요.</translation>
    </message>
    <message>
        <source>The error grew beyond all bounds; choose a smaller learning_rate.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>오차가 한없이 커졌습니다. 더 작은 learning_rate를 고르세요.</translation>
    </message>
    <message>
        <source>The import was silent for so long that another process took it for abandoned; nothing was imported. Import again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>가져오기가 너무 오래 멈춰 있어 다른 프로세스가 중단된 것으로 보았습니다. 아무것도 가져오지 않았습니다. 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The look at the test part cannot be recorded in %1 (%2); make the folder writable.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>테스트 데이터를 본 사실을 %1 폴더에 기록할 수 없습니다(%2). 폴더에 쓸 수 있게 하세요.</translation>
    </message>
    <message>
        <source>The model %1 cannot be loaded here: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 모델을 여기서 불러올 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The regular expression %1 cannot be read: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 정규식을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The regular expression %1 of a rule takes too long; make it simpler, for example without repetitions within repetitions.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>규칙의 %1 정규식이 너무 오래 걸립니다. 반복 안의 반복을 없애는 등 더 단순하게 쓰세요.</translation>
    </message>
    <message>
        <source>The regular expression %1 takes too long; make it simpler, for example without repetitions within repetitions.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 정규식이 너무 오래 걸립니다. 반복 안의 반복을 없애는 등 더 단순하게 쓰세요.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it is %3 from %4 to %5.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 설정에 %2 값은 쓸 수 없습니다. %3(%4~%5)여야 합니다.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it is a text.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 설정에 %2 값은 쓸 수 없습니다. 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2; it is one of %3.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 설정에 %2 값은 쓸 수 없습니다. %3 가운데 하나여야 합니다.</translation>
    </message>
    <message>
        <source>The spaCy pipeline %1 cannot be loaded (%2); install the version that fits this spaCy.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>spaCy의 %1 파이프라인을 불러올 수 없습니다(%2). 이 spaCy에 맞는 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>The spaCy pipeline %1 has no word vectors; name another.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>spaCy의 %1 파이프라인에는 단어 벡터가 없습니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The spaCy pipeline %1 is damaged; install it again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>spaCy의 %1 파이프라인이 손상되었습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The training part is empty: it has none of the %1 documents chosen; label more documents, or train on more of them.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>학습 데이터가 비어 있습니다. 선택한 문서 %1개 가운데 하나도 없습니다. 문서를 더 지정하거나 더 많은 문서로 학습하세요.</translation>
    </message>
    <message>
        <source>There are no documents to write to %1.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1에 쓸 문서가 없습니다.</translation>
    </message>
    <message>
        <source>There is a label %1 already; merge %2 into it instead.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 라벨이 이미 있습니다. 대신 %2 라벨을 그 라벨에 합치세요.</translation>
    </message>
    <message>
        <source>There is no %1 named %2; the known ones are: %3.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%2: 없는 %1입니다. 있는 것: %3.</translation>
    </message>
    <message>
        <source>There is no document %1 in the project.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>프로젝트에 %1 문서가 없습니다.</translation>
    </message>
    <message>
        <source>There is no file %1 to read word vectors from.</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>단어 벡터를 읽을 %1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder %1; create it first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 폴더가 없습니다. 먼저 만드세요.</translation>
    </message>
    <message>
        <source>There is no label %1 any more; add it first.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 라벨이 더 이상 없습니다. 먼저 추가하세요.</translation>
    </message>
    <message>
        <source>There is no label %1; the known ones are: %2.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 라벨이 없습니다. 있는 라벨: %2.</translation>
    </message>
    <message>
        <source>There is nothing to learn: no document of the training part has a span; label some documents, or train on proposals.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>학습할 것이 없습니다. 학습 데이터의 어떤 문서에도 스팬이 없습니다. 문서에 라벨을 지정하거나 제안으로 학습하세요.</translation>
    </message>
    <message>
        <source>There is nothing to learn: none of the %1 documents chosen has a category; give some documents one.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>학습할 것이 없습니다. 선택한 문서 %1개에 범주가 없습니다. 몇몇 문서에 범주를 지정하세요.</translation>
    </message>
    <message>
        <source>UIMA CAS (XMI), a file a document (INCEpTION, DKPro)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>UIMA CAS(XMI): 문서마다 파일 하나(INCEpTION, DKPro)</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3, a file a document (WebAnno, INCEpTION)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>WebAnno TSV 3.3: 문서마다 파일 하나(WebAnno, INCEpTION)</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>콜론 없음</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>쉼표 없음</translation>
    </message>
    <message>
        <source>a document has one category; its labels were kept as metadata</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>문서의 범주는 하나뿐이어서 라벨은 메타데이터로 보관했습니다</translation>
    </message>
    <message>
        <source>a long change is under way; wait for its end.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>오래 걸리는 변경이 진행 중입니다. 끝날 때까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>a name in double quotes is missing</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>큰따옴표로 묶은 이름 없음</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a pattern has %1 tokens at most</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>패턴의 토큰은 최대 %1개입니다</translation>
    </message>
    <message>
        <source>a pattern is a list of tokens, such as [{&quot;LOWER&quot;: &quot;dr.&quot;}, {}]</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>패턴은 [{&quot;LOWER&quot;: &quot;dr.&quot;}, {}] 같은 토큰 목록입니다</translation>
    </message>
    <message>
        <source>a phrase has %1 characters at most; this one is longer</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>어구는 최대 %1자입니다. 이 어구는 더 깁니다</translation>
    </message>
    <message>
        <source>a rule is written {&quot;label&quot;: &quot;ORG&quot;, &quot;pattern&quot;: &quot;...&quot;}</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>규칙은 {&quot;label&quot;: &quot;ORG&quot;, &quot;pattern&quot;: &quot;...&quot;}처럼 씁니다</translation>
    </message>
    <message>
        <source>a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>문자열</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>문자열에 제어 문자가 있음</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>닫히지 않은 문자열</translation>
    </message>
    <message>
        <source>a token is written {&quot;LOWER&quot;: &quot;port&quot;}, and {} is any</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>토큰은 {&quot;LOWER&quot;: &quot;port&quot;}처럼 쓰고, {}는 아무 토큰이나 뜻합니다</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>정수</translation>
    </message>
    <message>
        <source>an annotation covers no whole token: %1 was left out</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>주석이 온전한 토큰을 포함하지 않아 제외했습니다: %1</translation>
    </message>
    <message>
        <source>an annotation cuts a token: %1 became %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>주석이 토큰을 자릅니다: %1 → %2</translation>
    </message>
    <message>
        <source>an escape in a string is wrong</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>문자열의 잘못된 이스케이프</translation>
    </message>
    <message>
        <source>annotations</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>주석</translation>
    </message>
    <message>
        <source>annotations across sentences in one piece</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>여러 문장에 걸친 하나의 주석</translation>
    </message>
    <message>
        <source>annotations of no character that touch no word</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>단어에 닿지 않는 빈 주석</translation>
    </message>
    <message>
        <source>annotations on white space alone</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>공백에만 있는 주석</translation>
    </message>
    <message>
        <source>annotations that overlap a longer one</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>더 긴 주석과 겹치는 주석</translation>
    </message>
    <message>
        <source>annotations, having no column for them</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>열이 없는 주석</translation>
    </message>
    <message>
        <source>another document has this id; renamed %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>같은 id의 문서가 있어 이름을 바꿨습니다: %1</translation>
    </message>
    <message>
        <source>another import brought a document %1 meanwhile; nothing was imported. Import again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>그사이 다른 가져오기가 %1 문서를 가져왔습니다. 아무것도 가져오지 않았습니다. 다시 가져오세요.</translation>
    </message>
    <message>
        <source>another process changed the same thing meanwhile; nothing was changed. Look at it as it is now, and try again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>그사이 다른 프로세스가 같은 것을 바꿨습니다. 아무것도 바뀌지 않았습니다. 지금 상태를 보고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>another process is writing to it; try again in a moment.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>다른 프로세스가 쓰고 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>bad character in group name</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>그룹 이름에 쓸 수 없는 문자</translation>
    </message>
    <message>
        <source>bad character range</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>잘못된 문자 범위</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>끝에 있는 불완전한 이스케이프</translation>
    </message>
    <message>
        <source>borders of annotations within a token</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>토큰 안에 있는 주석 경계</translation>
    </message>
    <message>
        <source>brat standoff: a folder of pairs, .txt and .ann</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>brat standoff: .txt와 .ann 쌍의 폴더</translation>
    </message>
    <message>
        <source>byte %1 of the line (0x%2) is not UTF-8; name the encoding of the file, such as latin-1, or save it as UTF-8</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>줄의 %1번째 바이트(0x%2)가 UTF-8이 아닙니다. latin-1처럼 파일의 인코딩을 지정하거나 UTF-8로 저장하세요</translation>
    </message>
    <message>
        <source>cannot be read after row %1; the rest was left out</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1행 다음을 읽을 수 없습니다. 나머지는 제외했습니다</translation>
    </message>
    <message>
        <source>cannot be read as %1 (%2); name its true encoding</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 인코딩으로 읽을 수 없습니다(%2). 실제 인코딩을 지정하세요</translation>
    </message>
    <message>
        <source>cannot be used (%1); try another place</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>사용할 수 없습니다(%1). 다른 위치를 시도하세요</translation>
    </message>
    <message>
        <source>categories</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>범주</translation>
    </message>
    <message>
        <source>categories that machines propose</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>기계가 제안한 범주</translation>
    </message>
    <message>
        <source>characters that no token covers</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>어느 토큰에도 들지 않는 문자</translation>
    </message>
    <message>
        <source>columns that the file has not</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>파일에 없는 열</translation>
    </message>
    <message>
        <source>control characters (XML has none; U+FFFD stands for them)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>제어 문자(XML에 없어 U+FFFD로 바뀜)</translation>
    </message>
    <message>
        <source>doccano&apos;s JSON Lines: spans or categories in `label`</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>doccano의 JSON Lines: `label`에 스팬이나 범주</translation>
    </message>
    <message>
        <source>document %1 of the file %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>파일의 %1번째 문서: %2</translation>
    </message>
    <message>
        <source>documents without words</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>단어 없는 문서</translation>
    </message>
    <message>
        <source>documents without words (reading refuses their files)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>단어 없는 문서(그런 파일은 읽지 못함)</translation>
    </message>
    <message>
        <source>does not exist</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>존재하지 않습니다</translation>
    </message>
    <message>
        <source>fastText: a text a line, its category before it</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>fastText: 줄마다 텍스트 하나, 앞에 범주</translation>
    </message>
    <message>
        <source>has %1 %2, which must be a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 값이 문자열이어야 합니다: %2</translation>
    </message>
    <message>
        <source>has %1 cells for %2 columns; put its text in quotes</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>열은 %2개인데 셀이 %1개입니다. 텍스트를 따옴표로 묶으세요</translation>
    </message>
    <message>
        <source>has %1 labels for %2 tokens</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>토큰은 %2개인데 라벨이 %1개입니다</translation>
    </message>
    <message>
        <source>has %1 that is not a list of objects</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 값이 객체의 목록이 아닙니다</translation>
    </message>
    <message>
        <source>has a label %1, which is neither a name nor [start, end, name]</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>라벨이 이름도 [start, end, name]도 아닙니다: %1</translation>
    </message>
    <message>
        <source>has a label but no text</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>라벨은 있지만 텍스트가 없습니다</translation>
    </message>
    <message>
        <source>has a proposed category without a name</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>제안된 범주에 이름이 없습니다</translation>
    </message>
    <message>
        <source>has a quote that is not closed; close it, or double it</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>닫히지 않은 따옴표가 있습니다. 닫거나 두 번 쓰세요</translation>
    </message>
    <message>
        <source>has a quote that is not closed; it was taken for a character</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>닫히지 않은 따옴표를 문자로 처리했습니다</translation>
    </message>
    <message>
        <source>has a range that is empty or runs backwards</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>범위가 비었거나 거꾸로입니다</translation>
    </message>
    <message>
        <source>has a score %1, which is not a number</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>점수가 숫자가 아닙니다: %1</translation>
    </message>
    <message>
        <source>has a sentence whose borders are not whole numbers</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>문장의 경계가 정수가 아닙니다</translation>
    </message>
    <message>
        <source>has a span %1-%2 that is empty or beyond its text of %3 characters</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1-%2 스팬이 비었거나 %3자인 텍스트를 벗어납니다</translation>
    </message>
    <message>
        <source>has a span %1-%2, not of whole numbers</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1-%2 스팬의 경계가 정수가 아닙니다</translation>
    </message>
    <message>
        <source>has a span by tokens that the line does not have</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>줄에 없는 토큰으로 된 스팬이 있습니다</translation>
    </message>
    <message>
        <source>has a span whose label is %1, which must be a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>스팬의 라벨이 문자열이어야 합니다: %1</translation>
    </message>
    <message>
        <source>has a span whose label is %1: %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>스팬의 라벨이 %1입니다: %2</translation>
    </message>
    <message>
        <source>has a token whose borders are not whole numbers</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>토큰의 경계가 정수가 아닙니다</translation>
    </message>
    <message>
        <source>has a token without %1</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>토큰에 없는 항목: %1</translation>
    </message>
    <message>
        <source>has a token without a word</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>단어가 없는 토큰이 있습니다</translation>
    </message>
    <message>
        <source>has an impossible label: %1</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>쓸 수 없는 라벨: %1</translation>
    </message>
    <message>
        <source>has metadata that are not JSON</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>메타데이터가 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>has neither tokens nor a text; its columns are: %1</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>토큰도 텍스트도 없습니다. 있는 열: %1</translation>
    </message>
    <message>
        <source>has no &quot;text&quot;; each line needs one, a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>&quot;text&quot;가 없습니다. 줄마다 문자열로 하나씩 있어야 합니다</translation>
    </message>
    <message>
        <source>has no %1 lines; each %2 sentences were taken as a document</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 줄이 없어 %2문장씩 한 문서로 처리했습니다</translation>
    </message>
    <message>
        <source>has no column %1; it has: %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1 열이 없습니다. 있는 열: %2</translation>
    </message>
    <message>
        <source>has no feature %1 in its layer; it has: %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>층에 %1 특성이 없습니다. 있는 특성: %2</translation>
    </message>
    <message>
        <source>has no labels of entities; name a column to read others</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>개체 라벨이 없습니다. 다른 라벨을 읽으려면 열을 지정하세요</translation>
    </message>
    <message>
        <source>has no layer %1; it has: %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1 층이 없습니다. 있는 층: %2</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>텍스트가 없습니다</translation>
    </message>
    <message>
        <source>has no text among its data (%1); its key should be &quot;text&quot;</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>데이터(%1)에 텍스트가 없습니다. 키는 &quot;text&quot;여야 합니다</translation>
    </message>
    <message>
        <source>has numbers in %1 and no names for them; give these in order, names=O,B-PER,I-PER</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1 열에 번호만 있고 이름이 없습니다. names=O,B-PER,I-PER처럼 순서대로 지정하세요</translation>
    </message>
    <message>
        <source>has the label %1, for which there is no name</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>%1 라벨의 이름이 없습니다</translation>
    </message>
    <message>
        <source>has the unknown %1 %2; the known ones are: %3</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>알 수 없는 %1: %2. 알려진 것: %3</translation>
    </message>
    <message>
        <source>has tokens that do not stand in its text</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>텍스트에 없는 토큰이 있습니다</translation>
    </message>
    <message>
        <source>has tokens that overlap or leave the text of %1 characters</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>토큰이 겹치거나 %1자인 텍스트를 벗어납니다</translation>
    </message>
    <message>
        <source>holds binary data; name a text file</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>이진 데이터가 들어 있습니다. 텍스트 파일을 지정하세요</translation>
    </message>
    <message>
        <source>holds no document</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>문서가 없습니다</translation>
    </message>
    <message>
        <source>holds no file that ends in one of: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>다음 확장자의 파일이 없습니다: %1</translation>
    </message>
    <message>
        <source>ids</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>id</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>잘못된 그룹 참조</translation>
    </message>
    <message>
        <source>is a folder, not a project</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>프로젝트가 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>is in several parts; taken as one range, the parts kept in the metadata</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>여러 부분으로 되어 있어 한 범위로 처리하고 부분은 메타데이터에 보관했습니다</translation>
    </message>
    <message>
        <source>is in the project already; not taken again</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>이미 프로젝트에 있어 다시 가져오지 않았습니다</translation>
    </message>
    <message>
        <source>is longer than %1 MB; break it into shorter lines</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1MB보다 깁니다. 더 짧은 줄로 나누세요</translation>
    </message>
    <message>
        <source>is no object with &quot;data&quot;</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>&quot;data&quot;가 있는 객체가 아닙니다</translation>
    </message>
    <message>
        <source>is not JSON (%1); this and the rest were left out</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>JSON이 아닙니다(%1). 여기부터 끝까지 제외했습니다</translation>
    </message>
    <message>
        <source>is not JSON (%1, at character %2)</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>JSON이 아닙니다(%1, %2번째 문자)</translation>
    </message>
    <message>
        <source>is not JSON that can be read (it is nested too deeply)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>읽을 수 있는 JSON이 아닙니다(너무 깊이 중첩됨)</translation>
    </message>
    <message>
        <source>is not XML that can be read (%1)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>읽을 수 있는 XML이 아닙니다(%1)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>JSON 객체가 아닙니다</translation>
    </message>
    <message>
        <source>is not a JSON object; each line must be one, with a &quot;text&quot;</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>JSON 객체가 아닙니다. 줄마다 &quot;text&quot;가 있는 객체여야 합니다</translation>
    </message>
    <message>
        <source>is not a Parquet file that can be read; write it anew</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>읽을 수 있는 Parquet 파일이 아닙니다. 다시 쓰세요</translation>
    </message>
    <message>
        <source>is not a UIMA CAS that can be read (%1)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>읽을 수 있는 UIMA CAS가 아닙니다(%1)</translation>
    </message>
    <message>
        <source>is not a file, or not in a folder; check its name</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>파일이 아니거나 폴더 안에 있지 않습니다. 이름을 확인하세요</translation>
    </message>
    <message>
        <source>is not of the form `1-1&lt;tab&gt;0-4&lt;tab&gt;word&lt;tab&gt;...`</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>`1-1&lt;tab&gt;0-4&lt;tab&gt;word&lt;tab&gt;...` 형식이 아닙니다</translation>
    </message>
    <message>
        <source>is not of the form `T1&lt;tab&gt;Label 0 4&lt;tab&gt;text`</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>`T1&lt;tab&gt;Label 0 4&lt;tab&gt;text` 형식이 아닙니다</translation>
    </message>
    <message>
        <source>it cannot be opened; check the permissions of the file and its folder.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>열 수 없습니다. 파일과 폴더의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>it cannot be written to; check the permissions of the file and its folder.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>쓸 수 없습니다. 파일과 폴더의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>item %1 of the file %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>파일의 %1번째 항목: %2</translation>
    </message>
    <message>
        <source>its format cannot be told from its name or content; name one with --format: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>이름이나 내용으로 형식을 알 수 없습니다. 형식을 지정하세요(--format): %1</translation>
    </message>
    <message>
        <source>its format cannot be told from its name; name one with --format: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>이름으로 형식을 알 수 없습니다. 형식을 지정하세요(--format): %1</translation>
    </message>
    <message>
        <source>its tokens overlap or leave the text; they were made anew</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>토큰이 겹치거나 텍스트를 벗어나 다시 만들었습니다</translation>
    </message>
    <message>
        <source>labels are read from .json, .csv or .xml; name such a file.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>라벨은 .json, .csv, .xml에서 읽습니다. 그런 파일을 고르세요.</translation>
    </message>
    <message>
        <source>labels are written as .json or .csv; give the file that ending.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>라벨은 .json이나 .csv로 씁니다. 파일에 그 확장자를 붙이세요.</translation>
    </message>
    <message>
        <source>languages other than English</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>영어 외의 언어</translation>
    </message>
    <message>
        <source>line breaks within words</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>단어 안의 줄 바꿈</translation>
    </message>
    <message>
        <source>line breaks, and white space at a text&apos;s ends</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>줄 바꿈과 텍스트 양 끝의 공백</translation>
    </message>
    <message>
        <source>metadata</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>metadata other than short texts, one of a kind in each document</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>문서마다 하나씩인 짧은 텍스트가 아닌 메타데이터</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>최소 반복이 최대 반복보다 큼</translation>
    </message>
    <message>
        <source>missing %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>“%1” 없음</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>겹친 반복</translation>
    </message>
    <message>
        <source>no such encoding of texts</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>그런 텍스트 인코딩이 없음</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>반복할 대상 없음</translation>
    </message>
    <message>
        <source>of labels that are numbers, where the file has none: O,B-PER,I-PER</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>번호로 된 라벨의 이름(파일에 없을 때): O,B-PER,I-PER</translation>
    </message>
    <message>
        <source>of the documents that are made where the file marks none; by default, %1 where there are more than %2</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>파일에 문서 표시가 없을 때 한 문서의 문장 수. 기본값은 %1(%2문장이 넘을 때)</translation>
    </message>
    <message>
        <source>of the tags; by default as conlleval reads them; in IO a tag is a label as a whole</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>태그 방식. 기본값은 conlleval이 읽는 방식. IO에서는 태그 전체가 라벨</translation>
    </message>
    <message>
        <source>parts (train, development, test)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>데이터 구분(학습, 개발, 테스트)</translation>
    </message>
    <message>
        <source>permission denied; choose a place that is yours</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>권한이 없습니다. 자신의 위치를 고르세요</translation>
    </message>
    <message>
        <source>proposals</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>제안</translation>
    </message>
    <message>
        <source>review states</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>검토 상태</translation>
    </message>
    <message>
        <source>row %1 of the file %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>파일의 %1행: %2</translation>
    </message>
    <message>
        <source>row %1 of the file: %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>파일의 %1행: %2</translation>
    </message>
    <message>
        <source>rows in the metadata that do not fit the text</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>텍스트와 맞지 않는 메타데이터 행</translation>
    </message>
    <message>
        <source>rules are written as .jsonl; give the file that ending.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>규칙은 .jsonl로 씁니다. 파일에 그 확장자를 붙이세요.</translation>
    </message>
    <message>
        <source>sentence borders</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>문장 경계</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>끝난 뒤에 내용이 더 있음</translation>
    </message>
    <message>
        <source>spaCy pipeline</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>spaCy 파이프라인</translation>
    </message>
    <message>
        <source>spaCy&apos;s DocBin (training data of spaCy)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>spaCy의 DocBin(spaCy 학습 데이터)</translation>
    </message>
    <message>
        <source>spaCy&apos;s JSON: training data of version 2, or [text, entities]</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>spaCy의 JSON: 버전 2 학습 데이터, 또는 [text, entities]</translation>
    </message>
    <message>
        <source>stands in a sentence without a #Text= line</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>#Text= 줄이 없는 문장에 있습니다</translation>
    </message>
    <message>
        <source>task %1 of the file %2</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>파일의 %1번째 작업: %2</translation>
    </message>
    <message>
        <source>the border before a document (a blank line stands there)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>문서 앞의 경계(빈 줄이 있음)</translation>
    </message>
    <message>
        <source>the colour stays as it is here; the file has another.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>색은 여기 것을 그대로 둡니다. 파일에는 다른 색이 있습니다.</translation>
    </message>
    <message>
        <source>the column of categories; by default label or the like</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>범주 열. 기본값은 label 등</translation>
    </message>
    <message>
        <source>the column of ids; by default id or the like</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>id 열. 기본값은 id 등</translation>
    </message>
    <message>
        <source>the column of labels; by default ner_tags, tags, labels or the like</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>라벨 열. 기본값은 ner_tags, tags, labels 등</translation>
    </message>
    <message>
        <source>the column of texts, by name (or number, where none has one); else text or the like</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>텍스트 열의 이름(이름이 없으면 번호). 비우면 text 등</translation>
    </message>
    <message>
        <source>the column of the tags, from 1; by default (-1) the last of tags</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>태그의 열(1부터). 기본값(-1)은 태그가 있는 마지막 열</translation>
    </message>
    <message>
        <source>the column, or the key of MISC, that holds the labels, such as upos, deprel or NER; by default the entities</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>라벨이 있는 열 또는 MISC의 키(upos, deprel, NER 등). 기본값은 개체</translation>
    </message>
    <message>
        <source>the columns %1 hold bytes, and were not read</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>바이트가 들어 있어 읽지 않은 열: %1</translation>
    </message>
    <message>
        <source>the columns %1 were not read</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>읽지 않은 열: %1</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>디스크가 가득 찼습니다. 공간을 비우고 다시 시도하세요</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed. Make room and try again.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>디스크가 가득 찼습니다. 아무것도 바뀌지 않았습니다. 공간을 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>읽기 전용 디스크입니다. 다른 위치를 고르세요</translation>
    </message>
    <message>
        <source>the disk reports an error; check the disk</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>디스크 오류입니다. 디스크를 확인하세요</translation>
    </message>
    <message>
        <source>the disk reports an error; nothing was changed. Check the disk.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>디스크 오류입니다. 아무것도 바뀌지 않았습니다. 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>the feature of the layer that is the label; by default value, else label, identifier, name, else the first</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>라벨이 되는 층의 특성. 기본값은 value, 없으면 label, identifier, name, 그다음 첫 번째</translation>
    </message>
    <message>
        <source>the file ends before its list does; what was whole was taken</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>목록이 끝나기 전에 파일이 끝납니다. 온전한 것만 가져왔습니다</translation>
    </message>
    <message>
        <source>the guideline stays as it is here; the file has another.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>지침은 여기 것을 그대로 둡니다. 파일에는 다른 지침이 있습니다.</translation>
    </message>
    <message>
        <source>the id %1 was there before; this document was renamed %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 id가 이미 있어 이 문서의 이름을 바꿨습니다: %2</translation>
    </message>
    <message>
        <source>the key %1 is another label&apos;s; it gets its own.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 키는 다른 라벨의 것입니다. 따로 키를 받습니다.</translation>
    </message>
    <message>
        <source>the key of the text in a task&apos;s data; by default the first that has one</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>작업 데이터에서 텍스트의 키. 기본값은 텍스트가 있는 첫 번째 키</translation>
    </message>
    <message>
        <source>the key stays as it is here; the file has another.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>키는 여기 것을 그대로 둡니다. 파일에는 다른 키가 있습니다.</translation>
    </message>
    <message>
        <source>the layer to read, by its full name or the last part of it; by default NamedEntity, else the first that does not describe grammar</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>읽을 층의 전체 이름이나 마지막 부분. 기본값은 NamedEntity, 없으면 문법이 아닌 첫 번째 층</translation>
    </message>
    <message>
        <source>the phrase is empty; write what is to be found</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>어구가 비어 있습니다. 찾을 것을 쓰세요</translation>
    </message>
    <message>
        <source>the project has no label %1; add it, or map it with --map. Nothing was imported.</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>프로젝트에 %1 라벨이 없습니다. 추가하거나 --map으로 연결하세요. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>the term has no label; write one after it, or choose one for all</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>용어에 라벨이 없습니다. 뒤에 쓰거나 모두에 쓸 라벨을 고르세요</translation>
    </message>
    <message>
        <source>the white space between sentences is not in the file; spaces were put</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>문장 사이 공백이 파일에 없어 공백을 넣었습니다</translation>
    </message>
    <message>
        <source>the white space between the words</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>단어 사이의 공백</translation>
    </message>
    <message>
        <source>there is a comma too many</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>불필요한 쉼표</translation>
    </message>
    <message>
        <source>there is no &quot;label&quot;, or it is not a string</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>&quot;label&quot;이 없거나 문자열이 아닙니다</translation>
    </message>
    <message>
        <source>there is no &quot;pattern&quot;, or it is neither a string nor a list of tokens</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>&quot;pattern&quot;이 없거나 문자열도 토큰 목록도 아닙니다</translation>
    </message>
    <message>
        <source>there is no attribute %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 속성이 없습니다</translation>
    </message>
    <message>
        <source>there is no attribute %1; did you mean %2?</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1 속성이 없습니다. 혹시 %2인가요?</translation>
    </message>
    <message>
        <source>there is no rule in it</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>규칙이 없습니다</translation>
    </message>
    <message>
        <source>there is no such file or folder; check its name</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>그런 파일이나 폴더가 없습니다. 이름을 확인하세요</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>너무 깊이 중첩되었습니다</translation>
    </message>
    <message>
        <source>this is no JSON at character %1; a line is one JSON object</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>%1번째 문자에서 JSON이 아닙니다. 한 줄이 JSON 객체 하나입니다</translation>
    </message>
    <message>
        <source>this is no JSON yet: %1</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>아직 JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>this is no JSON; a line is one JSON object</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>JSON이 아닙니다. 한 줄이 JSON 객체 하나입니다</translation>
    </message>
    <message>
        <source>this is no line of a CSV file (%1)</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>CSV 파일의 줄이 아닙니다(%1)</translation>
    </message>
    <message>
        <source>token %1: %2</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>토큰 %1: %2</translation>
    </message>
    <message>
        <source>token borders</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>토큰 경계</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>짝이 맞지 않는 괄호</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>알 수 없는 확장</translation>
    </message>
    <message>
        <source>unknown group</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>알 수 없는 그룹</translation>
    </message>
    <message>
        <source>unknown property</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>알 수 없는 속성</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>닫히지 않은 문자 집합</translation>
    </message>
    <message>
        <source>what an I-X with no X before it does; by default it begins a span</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>앞에 X가 없는 I-X의 처리. 기본값은 스팬의 시작</translation>
    </message>
    <message>
        <source>where a document ends: with the file, with each line, or with a paragraph (at a blank line); by default with the file</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>문서가 끝나는 곳: 파일, 각 줄, 또는 문단(빈 줄). 기본값은 파일</translation>
    </message>
    <message>
        <source>where annotations came from (source, score)</source>
        <extracomment>ui/retold/titles.py</extracomment>
        <translation>주석의 출처(소스, 점수)</translation>
    </message>
    <message>
        <source>white space at the ends of annotations</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>주석 양 끝의 공백</translation>
    </message>
    <message>
        <source>white space at the ends of categories</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>범주 양 끝의 공백</translation>
    </message>
    <message>
        <source>white space in categories (it became _)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>범주 안의 공백(_로 바뀜)</translation>
    </message>
    <message>
        <source>white space in ids that ends a line or stands at its end</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>줄을 끝내는 id의 공백</translation>
    </message>
    <message>
        <source>white space in labels (it became _)</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>라벨 안의 공백(_로 바뀜)</translation>
    </message>
    <message>
        <source>words with white space in them, or named as the mark of documents</source>
        <extracomment>ui/retold/reports.py</extracomment>
        <translation>공백이 든 단어, 문서 표시와 같은 단어</translation>
    </message>
    <message>
        <source>your share of the disk is used up; make room and try again</source>
        <extracomment>ui/retold/sentences.py</extracomment>
        <translation>디스크 할당량을 다 썼습니다. 공간을 비우고 다시 시도하세요</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 IN THIS DOCUMENT</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>이 문서: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>%1 comes from a pipeline: hits are found when it is proposed on all documents.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 정보에는 파이프라인이 필요합니다. 모든 문서에 제안할 때 찾습니다.</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>결과 %1개</translation>
    </message>
    <message>
        <source>%1 in this document, %2 in a sample of %3.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>이 문서에 %1, %3의 표본에 %2개.</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>줄 %1개</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>규칙 %1개</translation>
    </message>
    <message>
        <source>, %1 off</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>, %1개 꺼짐</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>, %1개 거부됨</translation>
    </message>
    <message>
        <source>, %1 were there already</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>, %1개는 이미 있음</translation>
    </message>
    <message>
        <source>, 1 off</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>, 1개 꺼짐</translation>
    </message>
    <message>
        <source>1 hit</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>결과 1개</translation>
    </message>
    <message>
        <source>1 line</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>줄 1개</translation>
    </message>
    <message>
        <source>1 rule</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>규칙 1개</translation>
    </message>
    <message>
        <source>A phrase a line, or one pattern of tokens, which begins with [. Enter adds, Shift+Enter begins a line.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>한 줄에 어구 하나, 또는 [로 시작하는 토큰 패턴 하나. Enter: 추가, Shift+Enter: 줄 바꿈</translation>
    </message>
    <message>
        <source>Hits in the open document</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>열린 문서의 결과</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>이 단어가 있는 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>No rules yet: write one above, or import a file.</source>
        <extracomment>ui/rules/words.py</extracomment>
        <translation>규칙이 없습니다. 위에 쓰거나 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui/rules/parts.py</extracomment>
        <translation>규칙</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>agreement with %1</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>%1 일치도</translation>
    </message>
    <message>
        <source>all, with proposals</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>모두, 제안 포함</translation>
    </message>
    <message>
        <source>gold</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>정답</translation>
    </message>
    <message>
        <source>reviewed</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>검토됨</translation>
    </message>
    <message>
        <source>reviewed and accepted</source>
        <extracomment>ui/models/words.py</extracomment>
        <translation>검토 + 수락</translation>
    </message>
</context>
<context>
    <name>same data</name>
    <message>
        <source>%1, data %2</source>
        <extracomment>ui/models/same_data.py</extracomment>
        <translation>%1, 데이터 %2</translation>
    </message>
    <message>
        <source>Not all were scored on the same data (%1): compare scores on the same only.</source>
        <extracomment>ui/models/same_data.py</extracomment>
        <translation>모두 같은 데이터로 평가되지 않았습니다(%1). 같은 데이터의 점수만 비교하세요.</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>%1 against %2 – </source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>%1 대 %2 – </translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>%1, %2 이상</translation>
    </message>
    <message>
        <source>%1 in 100 of the mistakes of %2</source>
        <extracomment>ui/evaluate/mistake_rows.py</extracomment>
        <translation>%2 오류 100개 중 %1개</translation>
    </message>
    <message>
        <source>%1, p = %2</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>%1, p = %2</translation>
    </message>
    <message>
        <source>95 % interval of the difference: %1 to %2</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>차이의 95% 구간: %1 ~ %2</translation>
    </message>
    <message>
        <source>95 % interval over documents: %1 to %2</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>문서에 대한 95% 구간: %1 ~ %2</translation>
    </message>
    <message>
        <source>A classifier sorts documents; it finds no spans</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>분류기는 문서를 분류하며 스팬은 찾지 않습니다</translation>
    </message>
    <message>
        <source>A span where gold has none</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>정답에 없는 스팬</translation>
    </message>
    <message>
        <source>A tagger finds spans; it does not sort documents</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>태거는 스팬을 찾으며 문서는 분류하지 않습니다</translation>
    </message>
    <message>
        <source>Agreement with %1.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>%1 일치도.</translation>
    </message>
    <message>
        <source>Agreement with %1: %2.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>%1 일치도: %2.</translation>
    </message>
    <message>
        <source>An overlapping range with another label</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨이 다르고 겹치는 범위</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>계산하는 중</translation>
    </message>
    <message>
        <source>Documents sorted rightly, in percent</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>바르게 분류한 문서, 백분율</translation>
    </message>
    <message>
        <source>F1 in percent, ± half of its 95 % interval over documents. %1</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>F1 백분율, ± 문서에 대한 95% 구간의 절반. %1</translation>
    </message>
    <message>
        <source>F1 is not defined on both sides</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>양쪽 모두에서 F1이 정의되지는 않습니다</translation>
    </message>
    <message>
        <source>Few documents (%1): intervals and tests say little.</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>문서가 적어(%1) 구간과 검정의 의미가 작습니다.</translation>
    </message>
    <message>
        <source>Gold entities</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>정답 개체</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall, in percent; 0 where one side is empty</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>정밀도와 재현율의 조화 평균, 백분율. 한쪽이 비면 0</translation>
    </message>
    <message>
        <source>No documents</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>문서 없음</translation>
    </message>
    <message>
        <source>Nothing to divide by</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>나눌 것이 없음</translation>
    </message>
    <message>
        <source>Nothing where gold has a span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>정답에는 있으나 찾지 못한 스팬</translation>
    </message>
    <message>
        <source>One span where gold has several</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>정답은 여럿인데 스팬 하나</translation>
    </message>
    <message>
        <source>Scored against gold.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>평가 기준: 정답.</translation>
    </message>
    <message>
        <source>Scored against gold: %2.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>평가 기준: 정답 · %2.</translation>
    </message>
    <message>
        <source>Scored on %2.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>평가 데이터: %2.</translation>
    </message>
    <message>
        <source>Scored on other documents or other gold: no contest</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>다른 문서나 다른 정답으로 평가되어 비교하지 않습니다</translation>
    </message>
    <message>
        <source>Several spans where gold has one</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>정답은 하나인데 여러 스팬</translation>
    </message>
    <message>
        <source>The difference in F1 (%1) from %2, in points of a hundred, and p of a paired randomisation test over documents: how often chance alone makes as large a one.</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>%2 실행과의 F1(%1) 차이(백분점)와 문서에 대한 대응 무작위화 검정의 p값: 우연만으로 이만큼 큰 차이가 나는 빈도입니다.</translation>
    </message>
    <message>
        <source>The difference in F1 (%1) from the earliest of the ticked runs, in points of a hundred, and p of a paired randomisation test over documents</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>선택한 실행 가운데 가장 이른 것과의 F1(%1) 차이(백분점)와 문서에 대한 대응 무작위화 검정의 p값</translation>
    </message>
    <message>
        <source>The label must be right, and the ranges overlap</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨이 맞고 범위가 겹쳐야 함</translation>
    </message>
    <message>
        <source>The label&apos;s gold spans</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>라벨의 정답 스팬</translation>
    </message>
    <message>
        <source>The label&apos;s predicted spans</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>라벨의 예측 스팬</translation>
    </message>
    <message>
        <source>The mean of F1 over the classes, in percent</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>클래스별 F1의 평균, 백분율</translation>
    </message>
    <message>
        <source>The others are compared with this run</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>다른 실행을 이 실행과 비교합니다</translation>
    </message>
    <message>
        <source>The range and the label must be right</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>범위와 라벨이 모두 맞아야 함</translation>
    </message>
    <message>
        <source>The range must be right, whatever the label</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨과 상관없이 범위가 맞아야 함</translation>
    </message>
    <message>
        <source>The range must be right; half for an overlap; whatever the label</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨과 상관없이 범위가 맞아야 하며 겹치면 절반</translation>
    </message>
    <message>
        <source>The right label; begins and ends within the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨은 맞음, 정답 스팬 안에서 시작하고 끝남</translation>
    </message>
    <message>
        <source>The right label; begins before and ends after the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨은 맞음, 정답 스팬보다 먼저 시작하고 나중에 끝남</translation>
    </message>
    <message>
        <source>The right label; begins before the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨은 맞음, 정답 스팬보다 먼저 시작함</translation>
    </message>
    <message>
        <source>The right label; begins within the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨은 맞음, 정답 스팬 안에서 시작함</translation>
    </message>
    <message>
        <source>The right label; both borders lie too far to one side</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨은 맞음, 두 경계가 한쪽으로 밀림</translation>
    </message>
    <message>
        <source>The right label; ends after the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨은 맞음, 정답 스팬보다 나중에 끝남</translation>
    </message>
    <message>
        <source>The right label; ends within the gold span</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨은 맞음, 정답 스팬 안에서 끝남</translation>
    </message>
    <message>
        <source>The right range, another label</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>범위는 맞고 라벨이 다름</translation>
    </message>
    <message>
        <source>Tick a run to compare the others with it</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>다른 실행과 비교할 실행을 선택하세요</translation>
    </message>
    <message>
        <source>Which part of the corpus, and how many documents</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>말뭉치의 어느 데이터인지와 문서 수</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>정확도</translation>
    </message>
    <message>
        <source>accuracy or F1</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>정확도 또는 F1</translation>
    </message>
    <message>
        <source>accuracy: %1; macro F1: %2.</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>정확도: %1, 매크로 F1: %2.</translation>
    </message>
    <message>
        <source>actual: all predicted spans</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>예측: 예측한 모든 스팬</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>agreement with %1</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>%1 일치도</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>ui/evaluate/mistake_rows.py</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>area %1</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>면적 %1</translation>
    </message>
    <message>
        <source>average precision %1</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>평균 정밀도 %1</translation>
    </message>
    <message>
        <source>categories, gold → predicted</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>범주, 정답 → 예측</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>클래스</translation>
    </message>
    <message>
        <source>confidence %1 to %2</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>신뢰도 %1 ~ %2</translation>
    </message>
    <message>
        <source>confidence %1 to %2: predictions %3, mean %4, right %5 in 100</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>신뢰도 %1 ~ %2: 예측 %3, 평균 %4, 100개 중 정답 %5</translation>
    </message>
    <message>
        <source>confidence from %1 on</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>신뢰도 %1 이상</translation>
    </message>
    <message>
        <source>confusion, gold → predicted</source>
        <extracomment>ui/evaluate/doors.py</extracomment>
        <translation>혼동, 정답 → 예측</translation>
    </message>
    <message>
        <source>correct</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>맞음</translation>
    </message>
    <message>
        <source>development</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>개발</translation>
    </message>
    <message>
        <source>documents that have it</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>이 범주인 문서</translation>
    </message>
    <message>
        <source>documents that have it and were given it</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>이 범주이며 그렇게 예측된 문서</translation>
    </message>
    <message>
        <source>documents that were given it</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>이 범주로 예측된 문서</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>정확</translation>
    </message>
    <message>
        <source>expected calibration error %1</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>기대 보정 오차 %1</translation>
    </message>
    <message>
        <source>from confidence %1 on: %2 of %3 predictions, precision %4</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>신뢰도 %1 이상: 예측 %3개 중 %2개, 정밀도 %4</translation>
    </message>
    <message>
        <source>gold</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>정답</translation>
    </message>
    <message>
        <source>gold %1, missed</source>
        <extracomment>ui/evaluate/matrix.py</extracomment>
        <translation>정답 %1, 누락</translation>
    </message>
    <message>
        <source>gold %1, predicted %2</source>
        <extracomment>ui/evaluate/matrix.py</extracomment>
        <translation>정답 %1, 예측 %2</translation>
    </message>
    <message>
        <source>gold or predicted %1</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>정답 또는 예측 %1</translation>
    </message>
    <message>
        <source>held out of training</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>학습에서 제외</translation>
    </message>
    <message>
        <source>how sure, how right</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>신뢰도와 정답률</translation>
    </message>
    <message>
        <source>in percent</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>백분율</translation>
    </message>
    <message>
        <source>in percent: 2 (COR + PAR/2) / (POS + ACT)</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>백분율: 2 (COR + PAR/2) / (POS + ACT)</translation>
    </message>
    <message>
        <source>in percent: accuracy, right / documents; F1, 2 right / (gold + predicted); ± half of its 95 % interval over documents</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>백분율: 정확도는 맞음 / 문서, F1은 2 × 맞음 / (정답 + 예측), ±는 문서에 대한 95% 구간의 절반</translation>
    </message>
    <message>
        <source>incorrect</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>틀림</translation>
    </message>
    <message>
        <source>incorrect: paired, but not as this scheme wants it</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>틀림: 짝지었으나 이 방식의 기준에 맞지 않음</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>ui/evaluate/mistake_rows.py</extracomment>
        <translation>종류</translation>
    </message>
    <message>
        <source>kinds of mistake</source>
        <extracomment>ui/evaluate/doors.py</extracomment>
        <translation>오류 종류</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>label and boundary</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨과 경계</translation>
    </message>
    <message>
        <source>label only</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>라벨만</translation>
    </message>
    <message>
        <source>likely from %1 on: %2 in 100 of the others taken, %3 in 100 of %4</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>확률 %1 이상: 다른 것 100개 중 %2, %4 100개 중 %3</translation>
    </message>
    <message>
        <source>likely from %1 on: recall %2, precision %3 of %4</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>확률 %1 이상: %4의 재현율 %2, 정밀도 %3</translation>
    </message>
    <message>
        <source>macro F1</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>매크로 F1</translation>
    </message>
    <message>
        <source>macro: mean over classes</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>매크로: 클래스별 평균</translation>
    </message>
    <message>
        <source>merged</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>합쳐짐</translation>
    </message>
    <message>
        <source>micro: all classes together</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>마이크로: 모든 클래스 합산</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>누락</translation>
    </message>
    <message>
        <source>missed: gold spans that are paired with nothing</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>누락: 짝이 없는 정답 스팬</translation>
    </message>
    <message>
        <source>no difference shown</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>차이가 드러나지 않음</translation>
    </message>
    <message>
        <source>no gold span, predicted %2</source>
        <extracomment>ui/evaluate/matrix.py</extracomment>
        <translation>정답 없음, 예측 %2</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>other data</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>다른 데이터</translation>
    </message>
    <message>
        <source>partial</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>부분</translation>
    </message>
    <message>
        <source>partial: the ranges overlap; only the scheme partial knows it</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>부분: 범위가 겹침, 부분 방식에만 있음</translation>
    </message>
    <message>
        <source>possible: all gold spans</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>가능: 모든 정답 스팬</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>precision at a chosen confidence</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>선택한 신뢰도에서의 정밀도</translation>
    </message>
    <message>
        <source>precision of all %1</source>
        <extracomment>ui/evaluate/curve_data.py</extracomment>
        <translation>전체 정밀도 %1</translation>
    </message>
    <message>
        <source>precision, in percent</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>정밀도, 백분율</translation>
    </message>
    <message>
        <source>precision, in percent: (COR + PAR/2) / ACT</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>정밀도, 백분율: (COR + PAR/2) / ACT</translation>
    </message>
    <message>
        <source>precision, in percent: right / predicted</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>정밀도, 백분율: 맞음 / 예측</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>예측</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>예측 %1</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>재현율</translation>
    </message>
    <message>
        <source>recall, in percent</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>재현율, 백분율</translation>
    </message>
    <message>
        <source>recall, in percent: (COR + PAR/2) / POS</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>재현율, 백분율: (COR + PAR/2) / POS</translation>
    </message>
    <message>
        <source>recall, in percent: right / gold</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>재현율, 백분율: 맞음 / 정답</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>맞음</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>실행</translation>
    </message>
    <message>
        <source>scheme</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>방식</translation>
    </message>
    <message>
        <source>scored against</source>
        <extracomment>ui/evaluate/run_rows.py</extracomment>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>scored on other documents or other gold: no contest.</source>
        <extracomment>ui/evaluate/class_rows.py</extracomment>
        <translation>다른 문서나 다른 정답으로 평가되어 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>shifted</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>밀림</translation>
    </message>
    <message>
        <source>split</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>나뉨</translation>
    </message>
    <message>
        <source>spurious</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>과잉</translation>
    </message>
    <message>
        <source>spurious: predicted spans that are paired with nothing</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>과잉: 짝이 없는 예측 스팬</translation>
    </message>
    <message>
        <source>strict</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>엄격</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <extracomment>ui/evaluate/curve_doors.py</extracomment>
        <translation>예측: %1</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>테스트</translation>
    </message>
    <message>
        <source>there are neither gold nor predicted spans</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>정답 스팬도 예측 스팬도 없습니다</translation>
    </message>
    <message>
        <source>there are no gold spans</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>정답 스팬이 없습니다</translation>
    </message>
    <message>
        <source>there are no predicted spans</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>예측 스팬이 없습니다</translation>
    </message>
    <message>
        <source>this run never met the label</source>
        <extracomment>ui/evaluate/score_tables.py</extracomment>
        <translation>이 실행은 이 라벨을 본 적이 없습니다</translation>
    </message>
    <message>
        <source>too long at both ends</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>양쪽이 김</translation>
    </message>
    <message>
        <source>too long at the left</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>왼쪽이 김</translation>
    </message>
    <message>
        <source>too long at the right</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>오른쪽이 김</translation>
    </message>
    <message>
        <source>too short at both ends</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>양쪽이 짧음</translation>
    </message>
    <message>
        <source>too short at the left</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>왼쪽이 짧음</translation>
    </message>
    <message>
        <source>too short at the right</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>오른쪽이 짧음</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>학습</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>유형</translation>
    </message>
    <message>
        <source>what was predicted</source>
        <extracomment>ui/evaluate/mistake_rows.py</extracomment>
        <translation>예측한 것</translation>
    </message>
    <message>
        <source>wrong category</source>
        <extracomment>ui/evaluate/words.py</extracomment>
        <translation>틀린 범주</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>All documents and how far each is. Type here to find words, or state:open for what is left. %1 and %2 go to the next and the previous one.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>모든 문서와 진행 상태입니다. 여기에 입력해 단어를 찾거나 state:open으로 남은 문서를 봅니다. 다음 문서는 %1, 이전 문서는 %2입니다.</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>문서</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Models trains on what you corrected while you go on, Evaluate says how good it is. %1 finds every command, and %2 shows the keys.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>작업을 계속하는 동안 모델 화면에서 고친 내용을 학습하고, 평가 화면에서 성능을 봅니다. 모든 명령 찾기: %1, 단축키 보기: %2.</translation>
    </message>
    <message>
        <source>Select with Shift and the arrow keys, then press a label’s key. On a span it gives it this label instead. %1 makes a new label.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Shift와 화살표 키로 선택한 다음 라벨의 키를 누르세요. 스팬 위에서는 라벨을 바꿉니다. 새 라벨 만들기: %1.</translation>
    </message>
    <message>
        <source>Solid is what a person said, dashed what a machine proposes. %1 goes from one proposal to the next: %2 accepts, %3 rejects. %4 accepts all and goes on to the next document.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>실선은 사람이 정한 것, 점선은 기계의 제안입니다. 다음 제안: %1, 수락: %2, 거부: %3. 모두 수락하고 다음 문서로: %4.</translation>
    </message>
    <message>
        <source>The text</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>본문</translation>
    </message>
    <message>
        <source>Train, score, and everything else</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>학습, 평가, 그 밖의 모든 것</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>document</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>문서</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>에포크</translation>
    </message>
    <message>
        <source>fold</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>폴드</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>모델</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>ui/models/outcomes.py</extracomment>
        <translation>토큰</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>categories</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>범주</translation>
    </message>
    <message>
        <source>entities</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>개체</translation>
    </message>
    <message>
        <source>parts of speech</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>품사</translation>
    </message>
</context>
</TS>
