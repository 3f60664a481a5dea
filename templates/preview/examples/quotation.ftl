<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/quotation.ftl" as quotation>
<@show.example title="Somebody's words">
<@quotation.quotation words="The papers came on time, and I could ask anything." />
</@show.example>
