<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/together-picture.ftl" as picture>
<@show.example title="On the colour of the Trust">
<div class="hero">
<@picture.togetherPicture />
</div>
</@show.example>
