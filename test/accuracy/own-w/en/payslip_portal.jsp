<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="X-UA-Compatible" content="IE=8"><title>My payslips</title>
<script type="text/javascript">
var agt=navigator.userAgent.toLowerCase(), okay=agt.indexOf("msie")!=-1||agt.indexOf("firefox")!=-1;
function hideNote(){document.getElementById("note").style.display="none";return false;}
</script></head><body><script>if(!okay)document.write('<div id="note">This portal was tested with Internet Explorer 8 and Firefox 3.6. Other browsers may show small differences. <a href="#" onclick="return hideNote()">Hide</a></div>');</script>
<h1>My payslips</h1><table><tr><th>Month</th><th>Gross</th><th>Net</th><th></th></tr><tr><td>March 2011</td><td>2,410.00</td><td>1,866.20</td><td><a href="slip?m=201103">PDF</a></td></tr><tr><td>April 2011</td><td>2,410.00</td><td>1,871.45</td><td><a href="slip?m=201104">PDF</a></td></tr></table>
<form action="p60" method="get"><label>P60 for year <select name="y"><option>2010/11</option><option>2009/10</option></select></label> <input type="submit" value="Get P60"></form></body></html>
