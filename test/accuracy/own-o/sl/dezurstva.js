var dnevi = [
["po 3. 11.", "dr. ®agar", "dr. Kovaèiè", "dr. ©u¹tar"],
["to 4. 11.", "dr. Hribernik", "dr. ®agar", "dr. Petek"],
["sr 5. 11.", "dr. Kovaèiè", "dr. Èrnèec", "dr. ©u¹tar"],
["èe 6. 11.", "dr. Èrnèec", "dr. Hribernik", "dr. Petek"]];
