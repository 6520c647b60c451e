<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=windows-1251"><TITLE>Подпись платёжных поручений</TITLE>
<STYLE>BODY,TD{font:10pt "MS Sans Serif"} .sum{text-align:right}</STYLE>
<SCRIPT language="JavaScript">
function otmecheno(){
  var r = [], a = document.pp.id;
  for (var i = 0; i < a.length; i++) if (a[i].checked) r[r.length] = a[i].value;
  return r.join(",");
}
function podpisat(){
  var ids = otmecheno();
  if (ids == "") { alert("Не отмечено ни одного документа"); return; }
  if (!document.applets.signer.isReady()) { alert("Вставьте ключевую дискету в дисковод A:"); return; }
  document.pp.ecp.value = document.applets.signer.sign(ids, document.pp.dajdzhest.value);
  document.pp.submit();
}
</SCRIPT></HEAD><BODY>
<APPLET name="signer" code="ru.kb.ecp.SignApplet.class" archive="ecp.jar" width="1" height="1" MAYSCRIPT><PARAM name="keypath" value="A:\key"></APPLET>
<H4>Казначейство завода: платёжные поручения к подписи (вторая подпись)</H4>
<FORM name="pp" method="post" action="/bank/podpis"><INPUT type="hidden" name="ecp"><INPUT type="hidden" name="dajdzhest" value="4BE1F0AA82C7">
<TABLE border=1 cellspacing=0 cellpadding=3><TR bgcolor="#d0d8e8"><TD></TD><TD>№</TD><TD>Дата</TD><TD>Получатель</TD><TD>Сумма, руб.</TD><TD>Назначение</TD></TR>
<TR><TD><INPUT type=checkbox name="id" value="1702"></TD><TD>1702</TD><TD>14.04.2004</TD><TD>ОАО «Энергосбыт»</TD><TD class=sum>418 220,15</TD><TD>Электроэнергия за март</TD></TR>
<TR><TD><INPUT type=checkbox name="id" value="1703"></TD><TD>1703</TD><TD>14.04.2004</TD><TD>ЗАО «Уралметиз»</TD><TD class=sum>96 300,00</TD><TD>Счёт 88 от 02.04</TD></TR>
<TR><TD><INPUT type=checkbox name="id" value="1705"></TD><TD>1705</TD><TD>14.04.2004</TD><TD>УФК (НДФЛ)</TD><TD class=sum>751 044,00</TD><TD>Налог за март</TD></TR></TABLE>
<P><INPUT type="button" value="Подписать отмеченные и отправить в банк" onclick="podpisat()"></P></FORM>
<P>Документы принимаются банком до 15:30. Поддержка: отдел АСУП, 31-08.</P></BODY></HTML>
