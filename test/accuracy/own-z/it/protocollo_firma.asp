<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML>
<HEAD>
<TITLE>Protocollo informatico - Firma e invio</TITLE>
<META http-equiv="Content-Type" content="text/html; charset=windows-1252">
<LINK href="prot.css" rel="stylesheet" type="text/css">
<SCRIPT language="javascript" src="firma.js"></SCRIPT>
</HEAD>
<BODY>
<TABLE width="100%" class="testa"><TR><TD>Azienda Sanitaria Locale n. 7</TD><TD align="right">Utente: G. Esposito - UO Affari Generali</TD></TR></TABLE>
<H3>Documento in uscita n. 2005/0008841</H3>
<FORM name="frm" method="post" action="protocolla.asp">
<INPUT type="hidden" name="idDoc" value="8841">
<INPUT type="hidden" name="p7m" value="">
<TABLE class="dati">
<TR><TD>Oggetto</TD><TD>Autorizzazione al funzionamento ambulatorio odontoiatrico - Dott. Nicolò Ferrari</TD></TR>
<TR><TD>Destinatario</TD><TD>Comune di Riva, Ufficio Attività Produttive</TD></TR>
<TR><TD>Impronta SHA-1</TD><TD><CODE id="hash">9f2c1b7a6e0d4c53ab18e77d90c5f2214e6bd031</CODE></TD></TR>
<TR><TD>Testo</TD><TD><TEXTAREA name="testo" rows="8" cols="70" readonly>Vista l'istanza presentata in data 12/09/2005; visto il parere favorevole del Servizio Igiene e Sanità Pubblica; si autorizza...</TEXTAREA></TD></TR>
</TABLE>
<P><INPUT type="button" value="Firma digitalmente e protocolla" onclick="firmaEInvia(document.frm)"> <INPUT type="button" value="Torna alla lista" onclick="history.back()"></P>
</FORM>
<P class="nota">Inserire la smart card nel lettore prima di premere il pulsante. Il PIN viene richiesto dal sistema. Assistenza: int. 3040</P>
</BODY>
</HTML>
