<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/banner.ftl" as banner>
<@show.example title="With first words">
<@banner.banner title="For staff only.">Personal data stands on this page.</@banner.banner>
</@show.example>
<@show.example title="Without">
<@banner.banner>This report has no meetings yet.</@banner.banner>
</@show.example>
