<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/project-groups.ftl" as groups>
<#assign project = {"uri": "/projects.html", "title": "Going home from hospital", "summary": "Leaving hospital with the right medicines.",
  "stage": "open", "sites": "St Mary's Hospital", "free": "2", "closing": "2027-01-29"}>
<@show.example title="Two stages">
<@groups.projectGroups root="" projects=[project, project + {"title": "Food on the wards", "stage": "finished"}] />
</@show.example>
