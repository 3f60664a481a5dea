<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/breadcrumbs.ftl" as crumbs>
<@show.example title="One page above">
<@crumbs.breadcrumbs parents=[{"href": "projects.html", "label": "Projects"}] root="" />
</@show.example>
