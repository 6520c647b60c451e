<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD>
<META http-equiv="Content-Type" content="text/html; charset=windows-1250">
<TITLE>Spisová služba – elektronický podpis dokumentu</TITLE>
<LINK rel="stylesheet" type="text/css" href="spis.css">
<SCRIPT language="javascript">
var CAPICOM_CURRENT_USER_STORE = 2, CAPICOM_MY_STORE = "My", CAPICOM_ENCODE_BASE64 = 0;
function vytvor(jmeno) { return new ActiveXObject("CAPICOM." + jmeno); }
function podepis() {
  var f = document.forms[0];
  try {
    var uloziste = vytvor("Store");
    uloziste.Open(CAPICOM_CURRENT_USER_STORE, CAPICOM_MY_STORE, 0);
    var certy = uloziste.Certificates.Find(9, 128).Select("Výběr certifikátu", "Zvolte kvalifikovaný certifikát", false);
    var podp = vytvor("Signer"); podp.Certificate = certy.Item(1);
    var sd = vytvor("SignedData");
    sd.Content = f.obsah.value;
    f.podpis.value = sd.Sign(podp, true, CAPICOM_ENCODE_BASE64);
  } catch (e) {
    alert("Dokument se nepodařilo podepsat. Zkontrolujte, zda máte nainstalovanou komponentu CAPICOM.\n" + e.message);
    return;
  }
  f.submit();
}
</SCRIPT></HEAD>
<BODY>
<FORM method="post" action="podpis-spisu.aspx" id="Form1">
<INPUT type="hidden" name="__VIEWSTATE" value="dDwtMTA4MzE0MjEwNTs7Pg==">
<TEXTAREA name="obsah" style="display:none">MUHR/12877/2008|Rozhodnutí o umístění stavby|sha1:9f2c11ab</TEXTAREA>
<INPUT type="hidden" name="podpis">
<H2>K podpisu</H2>
<TABLE class="t"><TR><TH>Č. j.</TH><TD>MUHR/12877/2008</TD></TR>
<TR><TH>Věc</TH><TD>Rozhodnutí o umístění stavby – přípojka NN, p. č. 318/4, k. ú. Horní Řečice</TD></TR>
<TR><TH>Vyřizuje</TH><TD>Ing. Květa Třísková, stavební úřad</TD></TR>
<TR><TH>Příloha</TH><TD><A href="rozhodnuti.pdf">rozhodnuti.pdf</A> (84 kB)</TD></TR></TABLE>
<P>Podpisem stvrzujete správnost rozhodnutí. Dokument bude odeslán do výpravny a doručen účastníkům řízení.</P>
<INPUT type="button" value="Podepsat a odeslat" onclick="podepis()"> <INPUT type="button" value="Zpět" onclick="history.back()">
</FORM></BODY></HTML>
