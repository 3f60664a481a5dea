<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/question-list.ftl" as questions>
<@show.example title="Two questions">
<@questions.questionList questions=[
  {"ask": "Your name", "required": true, "kind": "Your own words", "choices": []},
  {"ask": "How could you take part?", "required": false, "kind": "Choose all that fit", "choices": ["Online meetings", "In person"]}] />
</@show.example>
