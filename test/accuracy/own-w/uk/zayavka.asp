<html><head><title>Заявки на ремонт</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<script language="JScript">
function vidkr(){ var c=new ActiveXObject("ADODB.Connection"); c.Open("Provider=SQLOLEDB;Data Source=DEPO1;Initial Catalog=remont;Integrated Security=SSPI"); return c; }
function pokaz(){
 var c=vidkr(), rs=c.Execute("select nom,mashina,opys from zayavky where stan=0"), t=document.getElementById("tab");
 while(!rs.EOF){ var r=t.insertRow(-1); for(var i=0;i<3;i++) r.insertCell(-1).innerText=rs.Fields(i).Value; rs.MoveNext(); }
 rs.Close(); c.Close();
}
</script></head><body onload="pokaz()"><h3>Тролейбусне депо №2 – відкриті заявки</h3>
<table id="tab" border="1"><tr><th>№</th><th>Машина</th><th>Опис</th></tr></table><p>Майстер зміни: тел. 2-48</p></body></html>
