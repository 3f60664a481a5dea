<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/contents-list.ftl" as contentsList>
<@show.example title="Three parts">
<@contentsList.contentsList id="example-contents" title="Parts of the role" items=[
  {"href": "role.html#purpose", "label": "Purpose"},
  {"href": "role.html#role", "label": "Role"},
  {"href": "role.html#collaboration", "label": "Collaboration"}] />
</@show.example>
<@show.example title="Too few parts to list">
<@contentsList.contentsList items=[{"href": "role.html#purpose", "label": "Purpose"}] />
</@show.example>
