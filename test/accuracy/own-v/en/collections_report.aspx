<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Collections - monthly report</title>
<!--[if IE]><script type="text/javascript" src="js/excanvas.js"></script><![endif]-->
<script type="text/javascript" src="js/chartlite.js"></script>
<style type="text/css">body{font-family:Arial;font-size:12px}table.r td{border-bottom:1px solid #ccc;padding:3px 10px;text-align:right}table.r th{text-align:right;padding:3px 10px}</style></head>
<body><h2>Collections &ndash; report for 2008</h2><form method="get" action="collections_report.aspx"><p>Office <select name="o"><option>All</option><option>North</option><option>Harbour</option><option>Airport</option></select> Year <select name="y"><option>2008</option><option>2007</option></select> <input type="submit" value="Show"></p></form>
<canvas id="ch" width="480" height="180"></canvas>
<table class="r" cellspacing="0"><tr><th>Quarter</th><th>Assessed (000)</th><th>Collected (000)</th><th>%</th></tr><tr><td>I</td><td>48,210</td><td>41,377</td><td>85.8</td></tr><tr><td>II</td><td>52,904</td><td>44,100</td><td>83.4</td></tr><tr><td>III</td><td>50,118</td><td>43,720</td><td>87.2</td></tr><tr><td>IV</td><td>61,450</td><td>49,873</td><td>81.2</td></tr></table>
<script type="text/javascript">BarChart("ch",[41.4,44.1,43.7,49.9],["I","II","III","IV"]);</script></body></html>
