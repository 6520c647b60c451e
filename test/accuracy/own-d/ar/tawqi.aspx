<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>اعتماد أوامر الصرف</title><script>
function wqqe(id){
  var s=new ActiveXObject("ESign.SmartCard");
  s.Pin=document.getElementById('pin').value;
  if(!s.Open()){ alert('تعذر قراءة البطاقة الذكية'); return; }
  document.getElementById('sg').value=s.Sign(id);
  document.getElementById('no').value=id;
  document.forms[0].submit();
}
</script></head><body><form method="post" action="tawqi.aspx"><input type="hidden" id="sg" name="sg"><input type="hidden" id="no" name="no">
<h2>أوامر الصرف بانتظار الاعتماد</h2>الرقم السري للبطاقة: <input type="password" id="pin" size="8">
<table border="1" width="90%"><tr><th>الرقم</th><th>المستفيد</th><th>المبلغ</th><th></th></tr><tr><td>881</td><td>مؤسسة النور للتوريدات</td><td>15,400</td><td><input type="button" value="اعتماد" onclick="wqqe(881)"></td></tr><tr><td>882</td><td>شركة الصيانة الحديثة</td><td>7,250</td><td><input type="button" value="اعتماد" onclick="wqqe(882)"></td></tr></table></form></body></html>
