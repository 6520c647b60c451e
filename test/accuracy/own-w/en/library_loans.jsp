<html><head><title>My loans</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><script language="JavaScript">
var fs=(navigator.appVersion.indexOf("MSIE")>0)?"x-small":"small";
document.write("<style>td,th{font-family:Verdana;font-size:"+fs+"}</style>");
function all(v){var c=document.loans.item;for(var i=0;i<c.length;i++)c[i].checked=v;}
function ren(){var n=0,c=document.loans.item;for(var i=0;i<c.length;i++)if(c[i].checked)n++;if(!n){alert("Nothing selected");return false;}return confirm("Renew "+n+" item(s)?");}
</script></head><body><h3>Library &ndash; my loans</h3><form name="loans" action="renew.jsp" method="post" onsubmit="return ren()"><table border="1">
<tr><th></th><th>Title</th><th>Due</th></tr><tr><td><input type="checkbox" name="item" value="1"></td><td>Open channel hydraulics</td><td>12/02</td></tr><tr><td><input type="checkbox" name="item" value="2"></td><td>Soil mechanics in practice</td><td>15/02</td></tr></table>
<a href="javascript:all(true)">All</a> <a href="javascript:all(false)">None</a> <input type="submit" value="Renew"></form></body></html>
