<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1255"><title>הזמנת רכב</title>
<script language="javascript">
function lech(u){ if (window.navigate) window.navigate(u); else location.href = u; }
function bdika(f){ if(f.ad.value==""){ alert("נא למלא יעד"); f.ad.focus(); return false; } return true; }
</script></head>
<body><h3>הזמנת רכב מהמאגר</h3>
<form action="rechev_save.asp" method="post" onsubmit="return bdika(this)">יעד <input name="ad"> תאריך <input name="d" size="10"> <input type="submit" value="הזמן"> <input type="button" value="ההזמנות שלי" onclick="lech('rechev_list.asp')"></form>
</body></html>
