<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>抄表录入</title><script language="javascript">
function js(i){ var f=document.f1; var a=parseInt(f["s"+i].value,10), b=parseInt(f["b"+i].value,10);
 if(isNaN(b)) return; if(b<a){ alert("本期读数小于上期，请核对"); f["b"+i].focus(); return; } document.getElementById("y"+i).innerHTML=b-a; }
</script></head><body><h3>抄表录入（第12册）</h3><form name="f1" method="post" action="save.jsp"><table border="1" cellspacing="0"><tr><th>户号</th><th>上期</th><th>本期</th><th>水量</th></tr>
<tr><td>120001</td><td><input name="s1" value="352" size="6" readonly></td><td><input name="b1" size="6" onchange="js(1)"></td><td id="y1">&nbsp;</td></tr>
<tr><td>120002</td><td><input name="s2" value="1187" size="6" readonly></td><td><input name="b2" size="6" onchange="js(2)"></td><td id="y2">&nbsp;</td></tr></table><input type="submit" value="保存"></form></body></html>