<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/paper-questions.ftl" as paper>
<@show.example title="A line to write on and boxes to tick">
<@paper.paperQuestions questions=[
  {"ask": "Your name", "required": true, "kind": "Your own words", "choices": []},
  {"ask": "How could you take part?", "required": false, "kind": "Choose all that fit", "choices": ["Online meetings", "In person"]}] />
</@show.example>
