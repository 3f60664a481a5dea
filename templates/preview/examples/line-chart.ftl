<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/line-chart.ftl" as lineChart>
<@show.example title="A gap and a target">
<@lineChart.lineChart id="example-line" title="Attendance, by quarter" target=[80] points=[
  {"label": "Spring", "value": [72]}, {"label": "Summer", "value": [83]}, {"label": "Autumn", "value": []}, {"label": "Winter", "value": [88]}] />
</@show.example>
