<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/filters.ftl" as filters>
<@show.example title="In two groups">
<@filters.filters here="projects.html" root="" groups=[
  {"label": "By stage", "items": [{"href": "projects.html", "label": "All projects"}, {"href": "projects.html#open", "label": "Open to join"}]},
  {"label": "By place", "items": []},
  {"label": "By topic", "items": [{"href": "projects.html#running", "label": "Maternity"}]}] />
</@show.example>
