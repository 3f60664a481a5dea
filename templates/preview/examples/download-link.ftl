<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/download-link.ftl" as download>
<@show.example title="A file">
<@download.downloadLink href="index.html" text="Download these numbers (CSV)" />
</@show.example>
