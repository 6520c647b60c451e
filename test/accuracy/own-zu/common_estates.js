/* common_estates.js  included in every estates page */
function estatesInit()
{
	// security lodge only: card.asp has the DIV "cardarea"
	var area = document.getElementById("cardarea");
	if (area != null)
	{
		var prn = new ActiveXObject("ZebraCard.Printer");
		prn.Open("P330i");
		area.innerText = "Printer: " + prn.Status;
	}

	var msg = document.getElementById("sysmessage");
	if (msg != null && msg.innerHTML == "")
		msg.style.display = "none";
}
window.onload = estatesInit;
