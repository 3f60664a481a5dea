<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/structured-data.ftl" as structured>
<@show.example title="Nothing that can be seen">
<@structured.structuredData json='{"@context": "https://schema.org", "@type": "WebSite", "name": "Lay Partners"}' />
</@show.example>
