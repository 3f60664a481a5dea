<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/form-notice.ftl" as notice>
<@show.example title="One form">
<@notice.formNotice level=4 notice={"id": "example", "title": "Expression of interest",
  "why": "So that we can ask you to join a project.", "keptByStaff": false, "kept": "12 months",
  "asked": [{"seenBy": "The involvement team sees these answers.", "questions": ["Your name", "Your phone number"]},
    {"seenBy": "Nobody outside the team sees these answers. We may publish how many people gave each.", "questions": ["Your borough"]}]} />
</@show.example>
<@show.example title="What staff write down">
<@notice.formNotice level=4 notice={"id": "written", "title": "Meeting register",
  "why": "So that we know who came.", "keptByStaff": true, "kept": "2 years",
  "asked": [{"seenBy": "The involvement team sees these answers.", "questions": ["Lay partner", "Status"]}]} />
</@show.example>
