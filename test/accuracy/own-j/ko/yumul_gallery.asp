<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>유물 카드</title><script language="javascript">
var t=["청자상감매병 - 높이 32.1cm, 12세기","분청사기 대접 - 지름 18.4cm, 15세기","백자 달항아리 - 높이 44.0cm, 18세기"];
function card(i){ var d=document.getElementById("card");
 var f=d.filters && d.filters.length ? d.filters[0] : null;
 if(f) f.Apply(); d.innerHTML=t[i]; if(f) f.Play(); }
</script></head><body onload="card(0)"><h3>유물 카드</h3><a href="javascript:card(0)">1</a> <a href="javascript:card(1)">2</a> <a href="javascript:card(2)">3</a>
<div id="card" style="width:400px;height:60px;border:1px solid #999;padding:10px;filter:progid:DXImageTransform.Microsoft.Fade(duration=1)"></div></body></html>