<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/project-card.ftl" as card>
<#assign project = {"uri": "/projects.html", "title": "Going home from hospital", "summary": "Leaving hospital with the right medicines.",
  "stage": "open", "sites": "St Mary's Hospital", "free": "2", "closing": "2027-01-29"}>
<@show.example title="Open to join">
<ul class="cards">
<@card.projectCard project=project root="" level=4 />
</ul>
</@show.example>
<@show.example title="Running">
<ul class="cards">
<@card.projectCard project=project + {"stage": "running"} root="" level=4 />
</ul>
</@show.example>
